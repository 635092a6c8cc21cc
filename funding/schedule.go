package funding

import (
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// Schedule is the minimum pay of a contract, day by day: lines in order of time, without gap or overlap,
// that cover the contract exactly, to its early end when one is recorded. Each line holds the floor of a full month; nothing
// here is a net pay.
//
// A schedule assumes a lawful contract: whether it may be signed is for package eligibility.
type Schedule struct {
	lines  []Line
	faults []Fault
	extent extent
}

// Lines yields the lines, oldest first.
func (s Schedule) Lines() iter.Seq[Line] {
	return func(yield func(Line) bool) {
		for i := range s.lines {
			if !yield(s.lines[i]) {
				return
			}
		}
	}
}

// Len is the number of lines: never zero for a schedule made by this package.
func (s Schedule) Len() int { return len(s.lines) }

// At is the line of a day; ok is false outside the contract.
func (s Schedule) At(day law.Date) (line Line, ok bool) {
	for i := range s.lines {
		if s.lines[i].Covers(day) {
			return s.lines[i], true
		}
	}
	return Line{}, false
}

// Answer is Yes when every line has its floor, Unknown otherwise.
func (s Schedule) Answer() law.Answer {
	if len(s.lines) == 0 {
		return law.Unknown
	}
	for i := range s.lines {
		if s.lines[i].Answer != law.Yes {
			return law.Unknown
		}
	}
	return law.Yes
}

// Missing lists the keys of the facts for want of which a line is Unknown, each once.
func (s Schedule) Missing() []string {
	var all factSet
	for i := range s.lines {
		all |= s.lines[i].lacks
	}
	return all.keys()
}

// Provisional tells that a line rests on a value that may have been replaced since it was checked.
func (s Schedule) Provisional() bool {
	for i := range s.lines {
		if s.lines[i].Provisional {
			return true
		}
	}
	return false
}

// Faults are the contradictions found in the facts. Lines are given all the same, where they can be.
func (s Schedule) Faults() []Fault { return s.faults }

// Line is the minimum pay of a run of days. All its days have one floor.
type Line struct {
	From    law.Date // first day
	Through law.Date // last day, included; none when the end of the contract is not recorded
	Begins  Begins   // why the line begins
	Answer  law.Answer
	Year    uint8 // year that picks the percentage: 1 to 3, 4 when the table has no such year; 0 when it is not known or does not count
	Band    Band  // age band; zero when it is not known
	// Provisional tells that a value may have been replaced since it was checked: the SMIC of a day to come.
	Provisional bool

	open      bool     // nothing bounds the floor from above
	none      bool     // nothing bounds it from below: no text, or no start
	kept      bool     // the floor kept from an earlier contract stands in for a conventional minimum
	made      law.Date // day of conclusion, of an apprenticeship
	low, high Floor
	other     Floor   // under the other reading of a convention
	rules     ruleSet // applied
	unsettled ruleSet
	silent    ruleSet // no text for that day
	under     conventionSet
	lacks     factSet
}

// Covers tells whether the line holds for that day.
func (l *Line) Covers(day law.Date) bool {
	return !day.IsZero() && !l.From.IsZero() && !day.Before(l.From) && (l.Through.IsZero() || !day.After(l.Through))
}

// Floor is the floor of the line; ok is false when it is not known: see [Line.Range].
func (l *Line) Floor() (f Floor, ok bool) { return l.low, l.Answer == law.Yes }

// Range brackets the floor: it is at least low and at most high. A bound that the law does not give is not
// ok. The two are equal when the floor is known.
func (l *Line) Range() (low, high Floor, lowOK, highOK bool) {
	return l.low, l.high, !l.none, !l.none && !l.open
}

// Otherwise is the floor under the other reading of the convention that the line uses about the age band, or about the
// year to which 15 points are added; ok is false when it uses none, or when both readings give one floor. The other
// reading is never higher.
func (l *Line) Otherwise() (f Floor, ok bool) {
	if l.other.Rate.IsZero() || l.Answer != law.Yes {
		return Floor{}, false
	}
	return l.other, true
}

// Exact is the floor of a month, unrounded; it is an invalid amount when the floor is not known.
func (l *Line) Exact() law.Exact {
	if l.Answer != law.Yes {
		return law.Exact{}.Times(1, 0)
	}
	return l.low.Exact()
}

// Shown is the floor of a month to the nearest cent, as official pages print it; it is an invalid amount
// when the floor is not known.
func (l *Line) Shown() law.Euro { return l.Exact().Shown() }

// Due is the least amount of whole cents that reaches the floor of a month; it is an invalid amount when the
// floor is not known.
func (l *Line) Due() law.Euro { return l.Exact().Due() }

// Rules are the identifiers of the rules that make the floor, in the order of the articles.
func (l *Line) Rules() []string { return l.rules.ids() }

// Unsettled are the rules on which the texts are silent or contradict each other, and that leave the line
// Unknown.
func (l *Line) Unsettled() []string { return l.unsettled.ids() }

// NoText are the rules for which no text is known that day, and that leave the line Unknown.
func (l *Line) NoText() []string { return l.silent.ids() }

// Conventions are the identifiers of the conventions that the line uses.
func (l *Line) Conventions() []string { return l.under.ids() }

// Missing lists the keys of the facts for want of which the line is Unknown.
func (l *Line) Missing() []string { return l.lacks.keys() }

// Cites are the texts of the rules of the line, each once.
func (l *Line) Cites() []law.Ref {
	var refs []law.Ref
	for i := range payRules {
		if !l.rules.has(payRule(i)) {
			continue
		}
		for _, ref := range l.texts(payRule(i)) {
			if !contains(refs, ref) {
				refs = append(refs, ref)
			}
		}
	}
	return refs
}

// texts are the texts of a rule in the versions that govern a contract concluded on that day; those of the rule itself,
// which name no version where there are several, when there is none.
func (l *Line) texts(r payRule) []law.Ref {
	refs := payRules[r].Cites
	w := law.When{Made: l.made, Day: l.From}
	switch r {
	case rPay, rYear, rSMC:
		if v, _ := Rates[0][0].At(w); v != nil {
			if r == rPay {
				return []law.Ref{v.Cites[0], d622227}
			}
			return v.Cites
		}
	case rBand:
		if v, _ := Age18.At(w); v != nil {
			return v.Cites
		}
	case rSameLevel:
		if v, _ := SameLevelPoints.At(w); v != nil {
			return v.Cites
		}
	case rPublic:
		if v, _ := PublicPoints5.At(w); v != nil {
			return v.Cites
		}
		if v, _ := PublicOptionHigh.At(w); v != nil {
			return v.Cites
		}
	case rBetter:
		if !l.made.IsZero() && !l.made.Before(l622227From) {
			return []law.Ref{l622227}
		}
	default:
	}
	return refs
}

func contains(refs []law.Ref, ref law.Ref) bool {
	for _, r := range refs {
		if r == ref {
			return true
		}
	}
	return false
}

// Floor is a percentage of a base: the least pay of a month.
type Floor struct {
	Rate  law.Rate
	Base  Base
	Month law.Euro // the base, for a full-time month: the SMIC as published, or the conventional minimum

	hourly law.Euro  // the SMIC of an hour, for [SMIC]
	weekly law.Hours // hours of work agreed; not recorded, the legal week
}

// Exact is the amount unrounded: the convention APP-PAY-BASE takes the monthly SMIC as published for the legal
// week, the hourly one for another number of hours (MONEY-52-12).
func (f Floor) Exact() law.Exact {
	switch {
	case f.fullTime():
		return f.Month.Times(f.Rate)
	case f.Base == SMIC:
		return law.Monthly(f.hourly, f.weekly).TimesRate(f.Rate)
	}
	units, _ := f.weekly.Units()
	legal, _ := legalWeek.Units()
	return f.Month.Exact().Times(units, legal).TimesRate(f.Rate)
}

// Least is the lower of the two exact products in use, on the monthly SMIC as published and on the hourly one:
// below it pay is below the floor, whatever the base (convention APP-PAY-TEST).
func (f Floor) Least() law.Exact {
	x := f.Exact()
	if f.Base == SMIC && f.fullTime() {
		if y := law.Monthly(f.hourly, legalWeek).TimesRate(f.Rate); y.Compare(x) < 0 {
			return y
		}
	}
	return x
}

// OfHours is the floor of so many hours paid: the hourly SMIC, or the conventional minimum over the hours of a
// full-time month (MONEY-52-12), unrounded.
func (f Floor) OfHours(paid law.Hours) law.Exact {
	if f.Base == SMIC {
		return f.hourly.Exact().TimesHours(paid).TimesRate(f.Rate)
	}
	units, _ := legalWeek.Units()
	return f.Month.Exact().Times(monthsInYear*law.HoursUnit, weeksInYear*units).TimesHours(paid).TimesRate(f.Rate)
}

// printedMonths tells whether hours are those of so many months at the hours of the contract, to the hundredth at which pay
// slips print them: each month, 151.67 for 35 × 52/12, or their sum.
func (f Floor) printedMonths(paid law.Hours, months int64) bool {
	units, recorded := paid.Units()
	weekly := f.weekly
	if weekly.IsZero() {
		weekly = legalWeek
	}
	week, _ := weekly.Units()
	if !recorded || months <= 0 || units > months*hoursInWeek*law.HoursUnit*weeksInYear {
		return false
	}
	const hundredth = law.HoursUnit / 100 * monthsInYear // all in twelfths of a unit
	month := week * weeksInYear
	off := units*monthsInYear - months*month
	rounding := (month+hundredth/2)/hundredth*hundredth - month
	return max(off, -off) <= months*max(rounding, -rounding)
}

// ofWeek is the base for the hours of the contract.
func (f Floor) ofWeek() law.Euro {
	f.Rate = law.Percent(100)
	return f.Shown()
}

// Shown is the amount to the nearest cent.
func (f Floor) Shown() law.Euro { return f.Exact().Shown() }

// Due is the least amount of whole cents that reaches the floor.
func (f Floor) Due() law.Euro { return f.Exact().Due() }

func (f Floor) fullTime() bool { return f.weekly.IsZero() || f.weekly == legalWeek }

// Base is what a percentage of minimum pay applies to.
type Base uint8

// The bases.
const (
	SMIC         Base = iota + 1 // salaire minimum de croissance
	Conventional                 // salaire minimum conventionnel (SMC) of the job held
)

var bases = law.Enum{Type: "Base", Texts: []string{"smic", "smc"}}

// String is "smic" or "smc".
func (b Base) String() string { return bases.Text(uint8(b)) }

// MarshalText gives the code.
func (b Base) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// Band is an age band of the tables of minimum pay.
type Band uint8

// The bands. In the table of contracts concluded before 2019 the third one has no upper limit.
const (
	Under18 Band = iota + 1 // under 16 included: D6222-27
	From18                  // 18 to 20
	From21                  // 21 to 25
	From26                  // 26 and over
	Under21                 // professionalisation contract, D6325-15
)

var bandNames = law.Enum{Type: "Band", Texts: []string{"under_18", "18_20", "21_25", "26_over", "under_21"}}

// String is "under_18", "18_20", "21_25", "26_over" or "under_21".
func (b Band) String() string { return bandNames.Text(uint8(b)) }

// MarshalText gives the code.
func (b Band) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// Begins says why a line begins: a set, since several changes can fall on one day.
type Begins uint16

// The reasons.
const (
	AtStart       Begins = 1 << iota // first day of the contract
	AtAnniversary                    // another year of execution
	AtBand                           // another age band
	AtSettled                        // the same floor, from here on without the convention used before
	AtSMIC                           // another SMIC
	AtSMC                            // another conventional minimum
	AtProlonged                      // the prolongation begins
	AtText                           // a text takes effect for running contracts
	AtUnchecked                      // from here on nobody has checked the SMIC
	AtBirthday                       // 26th birthday, where the texts do not say what follows
)

var beginCodes = [...]string{"start", "anniversary", "band", "settled", "smic", "smc", "prolonged", "text", "unchecked", "birthday"}

// Codes are the reasons as codes: "start", "anniversary", "band", "settled", "smic", "smc", "prolonged", "text",
// "unchecked", "birthday".
func (b Begins) Codes() []string {
	var codes []string
	for i, code := range beginCodes {
		if b&(1<<i) != 0 {
			codes = append(codes, code)
		}
	}
	return codes
}

// Has tells whether a reason is among them.
func (b Begins) Has(reason Begins) bool { return b&reason != 0 }

// Fault is a contradiction found in the facts, or in a list of amounts paid.
type Fault struct {
	Code  string   `json:"code"`            // "end_before_start"…
	Facts []string `json:"facts,omitempty"` // keys of the facts that contradict each other
	Day   law.Date `json:"day,omitzero"`    // where, when a day tells
}

// eventList collects the days on which a schedule may change.
type eventList struct {
	first, last law.Date // the contract; no last day when it is not recorded
	buf         [48]event
	more        []event // only for very long lists of conventional minima
	n           int
}

type event struct {
	day law.Date
	why Begins
}

func (e *eventList) add(day law.Date, why Begins) {
	if !runs(day, e.first, e.last) {
		return
	}
	at := e.n
	if e.more == nil && e.n == len(e.buf) {
		e.more = append(make([]event, 0, 4*len(e.buf)), e.buf[:]...)
	}
	list := e.list()
	for at > 0 && day.Before(list[at-1].day) {
		at--
	}
	if at > 0 && list[at-1].day == day {
		list[at-1].why |= why
		return
	}
	if e.more != nil {
		e.more = append(e.more, event{})
	}
	e.n++
	list = e.list()
	copy(list[at+1:], list[at:e.n-1])
	list[at] = event{day, why}
}

func (e *eventList) list() []event {
	if e.more != nil {
		return e.more[:e.n]
	}
	return e.buf[:e.n]
}

// lines are the lines that begin with each event, with their days and nothing else yet.
func (e *eventList) lines() []Line {
	lines := make([]Line, e.n)
	for i, at := range e.list() {
		l := &lines[i]
		l.From, l.Through, l.Begins = at.day, e.through(i), at.why
	}
	return lines
}

// joined leaves out a new SMIC where the floor rests on the conventional minimum on both sides of it: a line that nothing else
// begins, and that says the same, goes on.
func joined(lines []Line) []Line {
	kept := lines[:min(1, len(lines))]
	for i := len(kept); i < len(lines); i++ {
		before, l := &kept[len(kept)-1], lines[i]
		if l.Begins.Has(AtSMIC) && before.onConventional() && l.onConventional() {
			l.Begins &^= AtSMIC
		}
		same := l
		same.From, same.Through, same.Begins = before.From, before.Through, before.Begins
		switch {
		case l.Begins == 0 && same == *before:
			before.Through = l.Through
			continue
		case l.Begins == 0: // the floor is the same, what it is compared with is not
			l.Begins = AtSMIC
		}
		kept = append(kept, l)
	}
	return kept
}

// onConventional tells a floor that rests on the conventional minimum alone.
func (l *Line) onConventional() bool { return l.Answer == law.Yes && l.low.Base == Conventional }

// runs tells whether a day lies from first to last, both included; no last day means that there is none.
func runs(day, first, last law.Date) bool {
	return !day.IsZero() && !day.Before(first) && (last.IsZero() || !day.After(last))
}

// through is the last day of the line that begins with event i.
func (e *eventList) through(i int) law.Date {
	if i+1 < e.n {
		return e.list()[i+1].day.AddDays(-1)
	}
	return e.last
}
