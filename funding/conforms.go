package funding

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// Paid is one line of actual pay: what was paid gross for a run of days.
type Paid struct {
	From    law.Date `json:"from,omitzero"`    // first day
	Through law.Date `json:"through,omitzero"` // last day, included
	Amount  law.Euro `json:"amount"`           // gross, benefits in kind included
	// Hours are the hours paid for those days, training time included. They need not be given for whole calendar
	// months at the hours of the contract.
	Hours law.Hours `json:"hours,omitzero"`
}

// Verdict says whether one line of pay reaches the floor.
type Verdict struct {
	Paid   Paid
	Answer law.Answer
	// Low and High bracket the floor of those days. They are equal when it is known; High is an invalid amount
	// when nothing bounds the floor from above.
	Low, High law.Exact
	// Short is the least amount to add to a line that is below the floor, zero otherwise.
	Short law.Euro
	// Since is the first day below the floor, no date when the line is not below.
	Since law.Date
	// Rules make the floor, Cites are their texts, Conventions the choices made where the texts are silent.
	Rules       []string
	Cites       []law.Ref
	Conventions []string
	// Missing are the facts for want of which the answer is Unknown: keys of facts, or "paid.hours" when the
	// days are not whole months at one rate, for no text says how to share a month.
	Missing []string
}

// Conformity is the check of a list of actual pay lines against a schedule.
type Conformity struct {
	Verdicts []Verdict
	// Gaps are the days of the schedule, up to the last day paid, that no line pays.
	Gaps []law.Period
	// Faults are the contradictions in the list: lines reversed, outside the contract, or that overlap.
	Faults []Fault
}

// Answer is No when one line is below the floor, Yes when each reaches it and the list is without fault,
// Unknown otherwise. Days that are not paid at all are told by Gaps, not by the answer.
func (c Conformity) Answer() law.Answer {
	all := law.Yes
	if len(c.Verdicts) == 0 || len(c.Faults) > 0 {
		all = law.Unknown
	}
	for i := range c.Verdicts {
		all = all.And(c.Verdicts[i].Answer)
	}
	return all
}

// Since is the first day below the floor, no date when there is none.
func (c Conformity) Since() law.Date {
	var since law.Date
	for i := range c.Verdicts {
		if d := c.Verdicts[i].Since; !d.IsZero() && (since.IsZero() || d.Before(since)) {
			since = d
		}
	}
	return since
}

// Conforms checks actual pay against a schedule. Pay is judged on the exact product, the lower of the two in
// use (convention APP-PAY-TEST), never on its rounding: a month at 477.06 is below a floor of 477.0684.
//
// Each line is compared with the sum of the floors of its calendar months, or with the floor of its hours when
// they are given. Whole months at the hours of the contract as pay slips print them, 151.67 a month for 35 a week, are each held
// to the lower of the two (convention PAY-HOURS-PRINTED). Where a month has several floors, or is not whole, no text says how it is shared: the line
// is Yes from the highest, No below the lowest, and Unknown between.
func Conforms(s Schedule, paid []Paid) Conformity {
	var c Conformity
	c.Verdicts = make([]Verdict, 0, len(paid))
	for i := range paid {
		c.Verdicts = append(c.Verdicts, verdict(s, paid[i]))
	}
	c.order(s, paid)
	return c
}

func verdict(s Schedule, p Paid) Verdict {
	v := Verdict{Paid: p, High: unboundedFloor}
	if p.From.IsZero() || p.Through.IsZero() || p.Through.Before(p.From) {
		return v
	}
	var sum bracket
	var lacks factSet
	var rules ruleSet
	var under conventionSet
	var cites []law.Ref
	byHours, printed := !p.Hours.IsZero(), s.printed(p)
	split := false
	for from := p.From; ; {
		through := p.Through
		if last := lastOfMonth(from); (!byHours || printed > 0) && !last.IsZero() && last.Before(through) {
			through = last
		}
		piece, found := monthBracket(s, from, through, p.Hours, printed)
		for i := range s.lines {
			l := &s.lines[i]
			if overlaps(l, from, through) {
				lacks |= l.lacks
				rules |= l.rules
				under |= l.under
				for _, ref := range l.Cites() {
					if !contains(cites, ref) {
						cites = append(cites, ref)
					}
				}
			}
		}
		if !found {
			if s.extent.mayReach(p.Through) {
				v.Missing = []string{"contract.renewals"}
			}
			return v
		}
		split = split || piece.shared
		sum.plus(piece)
		if !through.Before(p.Through) {
			break
		}
		from = through.AddDays(1)
	}
	v.Low, v.High = sum.low, sum.high
	if printed > 0 {
		under.add(cPrinted)
	}
	if !byHours || printed > 0 {
		under.add(cTest)
	}
	v.Rules, v.Cites, v.Conventions = rules.ids(), cites, under.ids()
	switch {
	case p.Amount.AtLeast(sum.high) == law.Yes:
		v.Answer = law.Yes
	case p.Amount.AtLeast(sum.low) == law.No:
		v.Answer = law.No
		v.Since = p.From
		v.Short = sum.low.Due().Sub(p.Amount)
	default:
		v.Missing = lacks.keys()
		if split {
			v.Missing = append(v.Missing, "paid.hours")
		}
	}
	return v
}

var unboundedFloor = law.Exact{}.Times(1, 0)

// bracket is a floor known between two amounts; high is invalid when it has no upper bound.
type bracket struct {
	low, high law.Exact
	shared    bool // a month with several floors, or a part of a month
}

func (b *bracket) plus(c bracket) {
	b.low, b.high = b.low.Plus(c.low), b.high.Plus(c.high)
}

func overlaps(l *Line, from, through law.Date) bool {
	return !l.From.IsZero() && !through.Before(l.From) && (l.Through.IsZero() || !from.After(l.Through))
}

// printed is how many months a line of pay holds, when they are whole and its hours are those of the contract as pay slips
// print them; zero otherwise.
func (s Schedule) printed(p Paid) int {
	if p.Hours.IsZero() || p.From.Day() != 1 || lastOfMonth(p.Through) != p.Through {
		return 0
	}
	n := monthsBetween(p.From, p.Through)
	for i := range s.lines {
		if l := &s.lines[i]; !l.none && overlaps(l, p.From, p.Through) && l.low.printedMonths(p.Hours, int64(n)) {
			return n
		}
	}
	return 0
}

// monthBracket is the floor of days that lie in one month, or of so many hours, which are those of so many printed months when
// that is not zero; found is false when some of them are outside the schedule.
func monthBracket(s Schedule, from, through law.Date, hours law.Hours, printed int) (b bracket, found bool) {
	if !covered(s, from, through) {
		return b, false
	}
	whole := from.Day() == 1 && lastOfMonth(from) == through
	lines := 0
	for i := range s.lines {
		l := &s.lines[i]
		if !overlaps(l, from, through) {
			continue
		}
		low, high := l.bounds(hours)
		if printed > 0 { // the lower of the floor of the month and of its hours
			lowMonth, highMonth := l.bounds(law.Hours{})
			low = lesser(low.Times(1, int64(printed)), lowMonth)
			if high.Valid() {
				high = lesser(high.Times(1, int64(printed)), highMonth)
			}
		}
		if lines == 0 || low.Compare(b.low) < 0 {
			b.low = low
		}
		if lines == 0 || !high.Valid() || b.high.Valid() && high.Compare(b.high) > 0 {
			b.high = high
		}
		lines++
	}
	b.shared = lines > 1 || !whole && hours.IsZero()
	if !whole && hours.IsZero() {
		b.low = law.Exact{} // a part of a month, shared in no known way, is worth at most the month
	}
	return b, true
}

func lesser(x, y law.Exact) law.Exact {
	if y.Compare(x) < 0 {
		return y
	}
	return x
}

func covered(s Schedule, from, through law.Date) bool {
	first, okFirst := s.At(from)
	last, okLast := s.At(through)
	return okFirst && okLast && !last.From.Before(first.From)
}

// bounds are the least and the most that the floor of a month can be, or of so many hours.
func (l *Line) bounds(hours law.Hours) (low, high law.Exact) {
	at := Floor.Least
	if !hours.IsZero() {
		at = func(f Floor) law.Exact { return f.OfHours(hours) }
	}
	high = unboundedFloor
	if l.none {
		return law.Exact{}, high
	}
	low = at(l.low)
	if !l.open {
		high = at(l.high)
	}
	return low, high
}

// order finds the lines that contradict each other and the days that none pays.
func (c *Conformity) order(s Schedule, paid []Paid) {
	sorted := slices.Clone(paid)
	slices.SortStableFunc(sorted, func(a, b Paid) int { return a.From.Compare(b.From) })
	next := law.Date{} // first day not paid yet
	if len(s.lines) > 0 {
		next = s.lines[0].From
	}
	for i := range sorted {
		p := sorted[i]
		switch {
		case p.From.IsZero() || p.Through.IsZero():
			c.Faults = append(c.Faults, Fault{"paid_without_days", []string{"paid.from", "paid.through"}, p.From})
			continue
		case p.Through.Before(p.From):
			c.Faults = append(c.Faults, Fault{"paid_reversed", []string{"paid.from", "paid.through"}, p.From})
			continue
		case !covered(s, p.From, p.Through):
			keys := []string{"paid.from", "contract.start", "contract.end"}
			if !s.extent.ended.IsZero() {
				keys = append(keys, s.extent.endedKey)
			}
			if s.extent.mayReach(p.Through) {
				keys = append(keys, "contract.renewals")
			}
			c.Faults = append(c.Faults, Fault{"paid_outside", keys, p.From})
		case p.From.Before(next):
			c.Faults = append(c.Faults, Fault{"paid_twice", []string{"paid.from"}, p.From})
		case p.From.After(next) && !next.IsZero():
			c.Gaps = append(c.Gaps, law.Period{From: next, Through: p.From.AddDays(-1)})
		}
		if after := p.Through.AddDays(1); after.After(next) {
			next = after
		}
	}
}
