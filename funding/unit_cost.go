package funding

import (
	"encoding/json"
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// CostBase is what a cost is divided by. Zero means not recorded.
type CostBase uint8

// The costBases.
const (
	Entries      CostBase = iota + 1 // persons who entered (parcours)
	Completers                       // persons who went to the end (parcours aboutis)
	Exits                            // positive exits (sorties positives)
	TraineeHours                     // hours of training times trainees
	PersonYears                      // years of beneficiaries
	SessionsRun                      // sessions
)

var costBases = law.Enum{Type: "CostBase", Texts: []string{"entries", "completers", "exits", "trainee_hours", "person_years", "sessions"}}

// String is the code, empty for zero.
func (b CostBase) String() string { return costBases.Text(uint8(b)) }

// MarshalText gives the code.
func (b CostBase) MarshalText() ([]byte, error) { return costBases.Marshal(uint8(b)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (b *CostBase) UnmarshalText(text []byte) error {
	v, err := costBases.Parse(string(text))
	if err == nil {
		*b = CostBase(v)
	}
	return err
}

// Numerator is which money a unit cost divides. Zero means not recorded.
type Numerator uint8

// The numerators.
const (
	Budget         Numerator = iota + 1 // the amount granted, whatever is spent of it
	PlannedCost                         // the costs planned
	ActualCost                          // the costs paid
	noSuchQuantity                      // keep last
)

var numerators = law.Enum{Type: "Numerator", Texts: []string{"budget", "planned", "actual"}}

// String is the code, empty for zero.
func (n Numerator) String() string { return numerators.Text(uint8(n)) }

// MarshalText gives the code.
func (n Numerator) MarshalText() ([]byte, error) { return numerators.Marshal(uint8(n)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (n *Numerator) UnmarshalText(text []byte) error {
	v, err := numerators.Parse(string(text))
	if err == nil {
		*n = Numerator(v)
	}
	return err
}

// phase is the phase of the volumes that go with a numerator: a budget is divided by what was planned.
func (n Numerator) phase() Phase {
	if n == ActualCost {
		return Actual
	}
	return Planned
}

// Gap says why a unit cost is not computed. Zero means that it is.
type Gap uint8

// The reasons.
const (
	NoCost          Gap = iota + 1 // no amount granted, or no line of cost
	NoNature                       // a nature that the full cost needs has no line
	NoVolume                       // the volume is not recorded
	PartVolume                     // it is recorded for a part of what is paid for only
	ZeroVolume                     // it is zero
	OutOfRange                     // an amount or a number is beyond what can be computed
	BudgetOfAPart                  // the amount granted is for the whole, and a part of it is asked about
	UnknownQuantity                // no such base or numerator
	PartCost                       // a session or course that the volume counts has no line of cost
)

var gaps = law.Enum{Type: "Gap", Texts: []string{
	"no_cost", "no_nature", "no_volume", "part_volume", "zero_volume", "out_of_range", "budget_of_a_part", "unknown_quantity",
	"part_cost",
}}

// String is the code, empty for zero.
func (g Gap) String() string { return gaps.Text(uint8(g)) }

// MarshalText gives the code.
func (g Gap) MarshalText() ([]byte, error) { return gaps.Marshal(uint8(g)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (g *Gap) UnmarshalText(text []byte) error {
	v, err := gaps.Parse(string(text))
	if err == nil {
		*g = Gap(v)
	}
	return err
}

// The formulas found in public reports. No national unit cost of a POEC was found, nor a text that sets one.
var (
	extract123 = law.Ref{Text: "extrait d'un rapport d'expertise sur le PIC régional (123dok.net)", Rank: law.RankGuidance, Seen: law.Weak}

	costEntry = law.Convention{ID: "COST-ENTRY", Cites: []law.Ref{extract123}}
	costFull  = law.Convention{ID: "COST-FULL", Cites: []law.Ref{extract123}}
	costHour  = law.Convention{ID: "COST-HOUR", Cites: []law.Ref{extract123}}
	costYear  = law.Convention{ID: "COST-YEAR", Cites: []law.Ref{secondary("sénat, rapport n° 2006-255", law.RankGuidance)}}
	costExit  = law.Convention{ID: "COST-EXIT", Cites: []law.Ref{secondary("OPCO Santé Occitanie, bilan des POEC 2021-2023", law.RankData)}}

	costConventions = []*law.Convention{&costEntry, &costFull, &costHour, &costYear, &costExit}
)

// UnitCost is a cost divided by a volume. It never travels without what it divides and by what; where it cannot be computed it
// says why, and gives no number.
type UnitCost struct {
	Numerator Numerator
	Base      CostBase
	// BasePhase tells whether the volume is planned or actual: hours planned or attended, for one.
	BasePhase Phase
	// Over says over whom the positive exits are counted, for a cost per exit.
	Over CostBase
	// Natures are those of the costs; nil for all.
	Natures []Nature
	// Cost is the money divided, Volume what it is divided by: a number, or hours.
	Cost   law.Euro
	Volume string
	// Exact is the quotient; invalid when it is not computed.
	Exact law.Exact
	// LeftOut is the sum of the costs that belong to no session or course in particular, when one is asked about: they are
	// not in Cost.
	LeftOut law.Euro
	// Missing says why it is not computed.
	Missing Gap
	// Formula is the convention of the indicator, nil where public reports use none.
	Formula *law.Convention
}

// Shown is the quotient to the nearest cent; ok is false when it is not computed.
func (u UnitCost) Shown() (amount law.Euro, ok bool) {
	if u.Missing != 0 || !u.Exact.Valid() {
		return law.Euro{}, false
	}
	return u.Exact.Shown(), true
}

// String is "5357.14 budget per entries (750000.00/140 planned)", or "not computable: no_volume".
func (u UnitCost) String() string {
	amount, ok := u.Shown()
	if !ok {
		return "not computable: " + u.Missing.String()
	}
	return amount.String() + " " + u.Numerator.String() + " per " + u.Base.String() + " (" + u.Cost.String() + "/" + u.Volume + " " + u.BasePhase.String() + ")"
}

type unitCostJSON struct {
	Numerator  Numerator `json:"numerator,omitzero"`
	Base       CostBase  `json:"base,omitzero"`
	BasePhase  Phase     `json:"base_phase,omitzero"`
	Over       CostBase  `json:"over,omitzero"`
	Natures    []Nature  `json:"natures,omitempty"`
	Cost       *law.Euro `json:"cost,omitempty"`
	Volume     string    `json:"volume,omitzero"`
	Amount     *law.Euro `json:"amount,omitempty"`
	Exact      string    `json:"exact,omitzero"`
	LeftOut    law.Euro  `json:"left_out,omitzero"`
	Missing    Gap       `json:"missing,omitzero"`
	Convention string    `json:"convention,omitzero"`
}

// MarshalJSON gives numerator, base, base_phase, cost, volume, amount (to the nearest cent) and exact, or missing, which says why
// there is no amount; and convention, the formula.
func (u UnitCost) MarshalJSON() ([]byte, error) {
	j := unitCostJSON{
		Numerator: u.Numerator, Base: u.Base, BasePhase: u.BasePhase, Over: u.Over, Natures: u.Natures,
		Volume: u.Volume, LeftOut: u.LeftOut, Missing: u.Missing,
	}
	if u.Formula != nil {
		j.Convention = u.Formula.ID
	}
	if amount, ok := u.Shown(); ok {
		j.Cost, j.Amount, j.Exact = &u.Cost, &amount, u.Exact.String()
	}
	if !j.LeftOut.Valid() {
		j.LeftOut = law.Euro{}
	}
	return json.Marshal(j)
}

// Per divides the costs of a scope by a base: see [UnitCost]. A budget and what is planned are divided by the planned volume,
// what was paid by the actual one. The volume is the one recorded for the scope, or else the sum of those of its parts, when
// every session or course that has costs has one. Each that has a volume needs a line of cost too: its own, or one shared by all. A
// session counts once, whatever the number of its courses.
func (e *Envelope) Per(base CostBase, n Numerator, s Scope) UnitCost {
	u := UnitCost{Numerator: n, Base: base, BasePhase: n.phase(), Natures: s.Natures, Exact: unboundedFloor, Formula: formulaOf(base)}
	if n == 0 || n >= noSuchQuantity || base.String() == "" {
		u.Missing = UnknownQuantity
		return u
	}
	if u.Missing = u.money(e, s); u.Missing != 0 {
		return u
	}
	num, den, missing := u.volume(e, s)
	switch {
	case missing == 0 && n != Budget && u.uncosted(e, s):
		u.Missing = PartCost
	case missing != 0:
		u.Missing = missing
	case den == 0:
		u.Missing = ZeroVolume
	default:
		if u.Exact = u.Cost.Exact().Times(num, den); !u.Exact.Valid() {
			u.Missing = OutOfRange
		}
	}
	return u
}

func formulaOf(b CostBase) *law.Convention {
	switch b {
	case Entries:
		return &costEntry
	case Exits:
		return &costExit
	case TraineeHours:
		return &costHour
	case PersonYears:
		return &costYear
	default: // in use, without a formula of its own in the sources
		return nil
	}
}

// money is the numerator.
func (u *UnitCost) money(e *Envelope, s Scope) Gap {
	if u.Numerator == Budget {
		switch {
		case e.Granted == nil:
			return NoCost
		case s.Session != "" || s.Course != "" || s.Natures != nil:
			return BudgetOfAPart
		case !e.Granted.Valid():
			return OutOfRange
		}
		u.Cost = *e.Granted
		return 0
	}
	sum, lines := e.Sum(s, u.BasePhase)
	if lines == 0 {
		return NoCost
	}
	u.Cost = sum
	for i := range e.Costs {
		c := &e.Costs[i]
		if c.Phase == u.BasePhase && (s.Natures == nil || Scope{Natures: s.Natures}.holds(c)) && shared(c, s) {
			u.LeftOut = u.LeftOut.Add(c.Amount)
		}
	}
	if !sum.Valid() || !u.LeftOut.Valid() {
		return OutOfRange
	}
	return 0
}

// shared tells a cost that may concern the scope but names no session, or no course.
func shared(c *CostLine, s Scope) bool {
	session := s.Session != "" && c.Session == ""
	course := s.Course != "" && c.Course == ""
	other := s.Session != "" && c.Session != "" && c.Session != s.Session || s.Course != "" && c.Course != "" && c.Course != s.Course
	return (session || course) && !other
}

// volume is the denominator, as a fraction by which the cost is multiplied.
func (u *UnitCost) volume(e *Envelope, s Scope) (num, den int64, missing Gap) {
	var total volumeSum
	whole := -1
	for i := range e.Volumes {
		v := &e.Volumes[i]
		if v.Phase == u.BasePhase && v.Session == s.Session && v.Course == s.Course {
			whole = i
		}
	}
	if whole >= 0 {
		total.add(&e.Volumes[whole], u.Base)
	} else if missing = u.parts(e, s, &total); missing != 0 {
		return 0, 0, missing
	}
	if total.unknown {
		return 0, 0, NoVolume
	}
	u.Over = total.over
	switch u.Base {
	case TraineeHours:
		units, ok := total.hours.Units()
		if !ok {
			return 0, 0, OutOfRange
		}
		u.Volume = total.hours.String() + " h"
		return law.HoursUnit, units, 0
	case PersonYears:
		const monthsOfAYear = 12
		u.Volume = law.MustCount(total.count).String() + "/12"
		return monthsOfAYear, int64(total.count), 0
	default:
		u.Volume = law.MustCount(total.count).String()
		return 1, int64(total.count), 0
	}
}

// parts adds up the volumes of the sessions of a scope, or those of its courses when no session has one. It gives up when a
// cost, or a course, is of none of them: the volume would be that of a part.
func (u *UnitCost) parts(e *Envelope, s Scope, total *volumeSum) Gap {
	bySession, rows := false, 0
	for v := range u.volumesOf(e, s) {
		rows++
		bySession = bySession || v.Session != ""
	}
	if rows == 0 {
		return NoVolume
	}
	for i := range e.Costs {
		c := &e.Costs[i]
		if c.Phase != u.BasePhase || !s.holds(c) || c.Session == "" && c.Course == "" {
			continue // of another scope, or shared by all
		}
		if !u.counted(e, s, bySession, c.Session, c.Course) {
			return PartVolume
		}
	}
	for v := range u.volumesOf(e, s) {
		switch {
		case bySession && v.Session == "":
			if v.Course != "" && !u.counted(e, s, bySession, "", v.Course) {
				return PartVolume
			}
		case !bySession || s.Course != "" || !u.parted(e, v):
			if u.Base == SessionsRun && bySession && s.Course == "" {
				total.session(e, v)
				continue
			}
			total.add(v, u.Base)
		}
	}
	return 0
}

// volumesOf yields the volumes of a scope, in the phase of the base; not the one of the whole.
func (u *UnitCost) volumesOf(e *Envelope, s Scope) iter.Seq[*Volume] {
	return func(yield func(*Volume) bool) {
		for i := range e.Volumes {
			v := &e.Volumes[i]
			if v.Phase == u.BasePhase && (v.Session != "" || v.Course != "") &&
				(s.Session == "" || s.Session == v.Session) && (s.Course == "" || s.Course == v.Course) && !yield(v) {
				return
			}
		}
	}
}

// counted tells whether one of the volumes added up is that of the session, or of the course where there is no session.
func (u *UnitCost) counted(e *Envelope, s Scope, bySession bool, session, course string) bool {
	for v := range u.volumesOf(e, s) {
		if bySession != (v.Session != "") {
			continue
		}
		if session != "" && v.Session == session && (v.Course == "" || course == "" || v.Course == course) || session == "" && v.Course == course {
			return true
		}
		if !bySession && v.Course == course && course != "" {
			return true
		}
	}
	return false
}

// uncosted tells that a session or a course of the scope has a volume and no line of cost, neither its own nor one that may be
// for it; or that the lines name fewer sessions than there are.
func (u *UnitCost) uncosted(e *Envelope, s Scope) bool {
	for v := range u.volumesOf(e, s) {
		if v.Session == s.Session && v.Course == s.Course {
			continue // the whole
		}
		covered := false
		for i := range e.Costs {
			c := &e.Costs[i]
			covered = covered || c.Phase == u.BasePhase && s.holds(c) &&
				(c.Session == "" || v.Session == "" || c.Session == v.Session) && (c.Course == "" || v.Course == "" || c.Course == v.Course)
		}
		if !covered && (v.Session == "" || !u.parted(e, v)) {
			return true
		}
	}
	for i := range e.Volumes {
		v := &e.Volumes[i]
		if v.Phase != u.BasePhase || v.Session != s.Session || v.Course != s.Course || s.Session != "" {
			continue
		}
		if n, ok := v.Sessions.Get(); ok && u.named(e, s) < n {
			return true
		}
	}
	return false
}

// named is the number of sessions that the lines of cost of a scope name; more than any when a line names none.
func (u *UnitCost) named(e *Envelope, s Scope) (n int) {
	for i := range e.Costs {
		c := &e.Costs[i]
		if c.Phase != u.BasePhase || !s.holds(c) {
			continue
		}
		if c.Session == "" {
			return maxVolume
		}
		again := false
		for j := range i {
			o := &e.Costs[j]
			again = again || o.Phase == u.BasePhase && s.holds(o) && o.Session == c.Session
		}
		if !again {
			n++
		}
	}
	return n
}

// parted tells a part of a session, of which the whole stands in a row of its own.
func (u *UnitCost) parted(e *Envelope, v *Volume) bool {
	for i := range e.Volumes {
		if o := &e.Volumes[i]; v.Course != "" && o.Phase == v.Phase && o.Session == v.Session && o.Course == "" {
			return true
		}
	}
	return false
}

// volumeSum adds up volumes of one base.
type volumeSum struct {
	count   int
	hours   law.Hours
	over    CostBase
	rows    int
	unknown bool
}

func (t *volumeSum) add(v *Volume, base CostBase) {
	if base == TraineeHours {
		if t.rows == 0 {
			t.hours = v.TraineeHours
		} else {
			t.hours = t.hours.Plus(v.TraineeHours)
		}
		t.unknown = t.unknown || v.TraineeHours.IsZero()
		t.rows++
		return
	}
	n, ok := t.countOf(v, base)
	t.unknown = t.unknown || !ok
	t.count += n
	if t.count > maxVolume {
		t.unknown = true
	}
	if base == Exits {
		if t.rows > 0 && v.ExitsOver != t.over {
			t.unknown = true // counted over different persons
		}
		t.over = v.ExitsOver
	}
	t.rows++
}

// session counts the session of a row, once: with the first of its rows. A row of a session may say that it stands for several.
func (t *volumeSum) session(e *Envelope, v *Volume) {
	for i := range e.Volumes {
		o := &e.Volumes[i]
		if o == v {
			break
		}
		if o.Phase != v.Phase || o.Session != v.Session || o.Course == "" != (v.Course == "") {
			continue
		}
		if n, ok := v.Sessions.Get(); ok && n != 1 {
			t.unknown = true // parts of one session that count several do not add up
		}
		return
	}
	t.add(v, SessionsRun)
}

const maxVolume = 1 << 50 // a Count holds it

func (t *volumeSum) countOf(v *Volume, base CostBase) (int, bool) {
	switch base {
	case Entries:
		return v.Entries.Get()
	case Completers:
		return v.Completers.Get()
	case Exits:
		return v.Exits.Get()
	case PersonYears:
		return v.PersonMonths.Get()
	case SessionsRun:
		if v.Sessions.IsZero() && v.Session != "" {
			return 1, true // the row of a session
		}
		return v.Sessions.Get()
	default:
		return 0, false
	}
}

// fullNatures make up the full cost of a trainee.
var fullNatures = []Nature{Teaching, TraineePay, MobilityAids}

// Full is the full cost per person who entered: teaching, income and mobility aids of the trainees. Each of the three needs a
// line, in the phase asked about; an amount of zero is a line. A budget is not divided so: it is for everything.
func (e *Envelope) Full(n Numerator, s Scope) UnitCost {
	s.Natures = fullNatures
	u := e.Per(Entries, n, s)
	u.Formula = &costFull
	u.Natures = append([]Nature(nil), fullNatures...)
	if n != PlannedCost && n != ActualCost {
		return u
	}
	for _, nature := range fullNatures {
		one := s
		one.Natures = []Nature{nature}
		if _, lines := e.Sum(one, n.phase()); lines == 0 {
			u.Missing, u.Exact, u.Cost = NoNature, unboundedFloor, law.Euro{}
			break
		}
	}
	return u
}

// EntriesPerSession is the average number of persons in a session, as a fraction: so many entries over so many sessions. It is that
// of the whole where it has a row of its own, or else that of the sessions; a session counts once, by its own row or else by those
// of its courses. ok is false when either is not known, when a course stands outside the sessions, or there is no session.
func (e *Envelope) EntriesPerSession(p Phase) (entries, sessions int, ok bool) {
	var people, runs volumeSum
	for i := range e.Volumes {
		v := &e.Volumes[i]
		if v.Phase == p && v.Session == "" && v.Course == "" {
			people.add(v, Entries)
			runs.add(v, SessionsRun)
		}
	}
	if people.rows == 0 {
		u := UnitCost{BasePhase: p}
		for v := range u.volumesOf(e, Scope{}) {
			switch {
			case v.Session == "":
				people.unknown = people.unknown || !u.counted(e, Scope{}, true, "", v.Course)
			case !u.parted(e, v):
				people.add(v, Entries)
				runs.session(e, v)
			}
		}
	}
	if people.rows == 0 || people.unknown || runs.unknown || runs.count == 0 {
		return 0, 0, false
	}
	return people.count, runs.count, true
}
