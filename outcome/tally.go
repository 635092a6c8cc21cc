package outcome

import (
	"encoding/binary"

	"github.com/parcours-emploi/parcours/law"
)

// Tally counts journeys as its plan says. It is of fixed size, whatever the number of persons. Tallies of
// one plan add up in any order and any split, on any number of machines: [Tally.Merge]. The zero Tally is
// empty and merges with any other.
//
// A Tally is not safe for concurrent use: give each goroutine its own, and merge them.
type Tally struct {
	plan  *Plan
	cells []uint64
	view  View // of the journey being added
	bare  View // of the same journey, with no situation: for what happens during the course

	lastSession string // journeys of one session often follow each other
	lastPlace   int32
}

// The counters of a group: heads by ending, immersions, then for each indicator one for each pair of
// answers, then one for each situation.
const (
	headNotRecorded = 0 // heads whose ending is not recorded; the others follow in the order of [Ending]
	headImmersions  = int(Running) + 1
	headImmersed    = headImmersions + 1
	headCells       = headImmersed + 1

	// In the base: 0 to 2 by answer. Perhaps in the base: 3 to 5. Out of it: 6.
	cellMaybe   = 3
	cellOut     = 6
	answerCells = 7
)

// Add counts a journey. It allocates nothing (indicators that ask package eligibility apart) and keeps
// nothing of the journey. A nil journey counts nobody.
func (t *Tally) Add(j *Journey) {
	if j == nil {
		return
	}
	if t.cells == nil {
		t.cells = make([]uint64, t.plan.size())
	}
	p := t.plan
	if p == nil {
		addHeads(t.cells, j)
		return
	}
	place := t.place(j.Session)
	at := int(p.group[place])
	if p.levels > 1 {
		at = at*p.levels + levelCell(j.Level)
	}
	if p.sexes > 1 {
		at = at*p.sexes + sexCell(j.Sex)
	}
	cells := t.cells[at*p.stride : (at+1)*p.stride]
	addHeads(cells, j)
	v := &t.view
	v.Journey, v.Session, v.window = j, nil, 0
	if place > 0 {
		v.Session = &p.sessions[place-1]
	}
	t.bare.Journey, t.bare.Session = j, v.Session
	for n, i := range p.indicators {
		of := cells[headCells+n*answerCells:][:answerCells]
		switch {
		case i.PerContract:
			addContracts(of, v, i)
		case i.Window == WindowDuring:
			of[answerCell(i.Population.In(&t.bare), i.Counts(&t.bare))]++
		default:
			of[answerCell(v.answer(i, i.Window, p.seen))]++
		}
	}
	if p.seen != 0 && j.Ending == Completed {
		cells[p.stride-int(lastSituation)+int(v.shown(p.seen))]++
	}
	v.Journey, v.Contract, t.bare.Journey = nil, nil, nil // nothing of the journey is kept
}

func addHeads(cells []uint64, j *Journey) {
	end := int(j.Ending)
	if end > int(Running) {
		end = headNotRecorded
	}
	cells[end]++
	if n := len(j.Immersions); n > 0 {
		cells[headImmersions] += uint64(n)
		cells[headImmersed]++
	}
}

// place is 1 for the first session of the roster, 0 for a session that is not there.
func (t *Tally) place(session string) int32 {
	if len(t.plan.sessions) == 0 || session == "" {
		return 0
	}
	if session != t.lastSession {
		t.lastPlace = t.plan.index[session]
		t.lastSession = ""
		if t.lastPlace > 0 { // the name of the plan: that of the journey may be reused memory
			t.lastSession = t.plan.sessions[t.lastPlace-1].ID
		}
	}
	return t.lastPlace
}

// answerCell is the counter for a pair of answers.
func answerCell(in, counts law.Answer) int {
	if counts > law.Yes { // no answer: an indicator of a host's own
		counts = law.Unknown
	}
	switch in {
	case law.Yes:
		return int(counts)
	case law.Unknown:
		return cellMaybe + int(counts)
	default:
		return cellOut
	}
}

// answer looks at the journey in view as the window says.
func (v *View) answer(i *Indicator, w, seen Window) (in, counts law.Answer) {
	switch w & windowKind {
	case windowAt:
		return v.state(i, w, seen)
	case windowWithin:
		return v.access(i, w, seen)
	case windowDuring:
		v.clear()
		v.at = 0
		return i.Population.In(v), i.Counts(v)
	case windowMixed:
		v.clear()
		return i.Population.In(v), law.Unknown
	}
	return v.access(i, 0, seen)
}

func addContracts(cells []uint64, v *View, i *Indicator) {
	v.at, v.on = 0, law.Date{}
	for n := range v.Journey.Contracts {
		v.sees(&v.Journey.Contracts[n])
		cells[answerCell(i.Population.In(v), i.Counts(v))]++
	}
}

// Answer is what an indicator answers for one person, and whether that person is in its base. Seen is the
// window at which the situation kept beside the follow-ups was observed, and the session may be nil. An
// indicator that counts contracts, or that lacks one of its functions, has no answer for a person, and
// nobody is in the base of no journey: Unknown, out of the base.
func (i *Indicator) Answer(j *Journey, s *Session, seen Window) (in, counts law.Answer) {
	if j == nil || !i.complete() || i.PerContract {
		return law.No, law.Unknown
	}
	v := View{Journey: j, Session: s}
	return v.answer(i, i.Window, seen)
}

// shown is the situation at a window, for the breakdown: as observed, failing that the first that the
// dated contracts and courses show.
func (v *View) shown(w Window) Situation {
	if v.look(w, w) && (v.Situation.Known() || !v.Journey.worksOn(v.Day())) {
		if v.Situation >= lastSituation {
			return 0
		}
		return v.Situation
	}
	day, j := v.Day(), v.Journey
	if day.IsZero() || w&windowKind != windowAt || w == At(0) {
		return 0
	}
	for n := range j.Contracts {
		if c := &j.Contracts[n]; c.runsOn(day) == law.Yes {
			return c.situation()
		}
	}
	for n := range j.Trainings {
		if t := &j.Trainings[n]; t.runsOn(day) == law.Yes {
			v.trains(t)
			return v.Situation
		}
	}
	if j.Traced == law.Yes && j.nothingMayRunOn(day) {
		return Jobless
	}
	return 0
}

func (j *Journey) nothingMayRunOn(day law.Date) bool {
	for n := range j.Contracts {
		if j.Contracts[n].runsOn(day) != law.No {
			return false
		}
	}
	for n := range j.Trainings {
		if j.Trainings[n].runsOn(day) != law.No {
			return false
		}
	}
	return true
}

// Merge adds the counts of another tally of the same plan. Tallies of unlike plans are a [*PlanError] and
// change nothing; an empty zero Tally goes with any.
func (t *Tally) Merge(u *Tally) error {
	if u == nil || u.plan == nil && u.empty() {
		return nil
	}
	if t.plan == nil && t.empty() {
		t.plan, t.cells = u.plan, nil
		t.lastSession, t.lastPlace = "", 0
	}
	if !t.plan.same(u.plan) {
		return &PlanError{Problem: "unlike_plans"}
	}
	if t.cells == nil {
		t.cells = make([]uint64, t.plan.size())
	}
	for n, c := range u.cells {
		t.cells[n] += c
	}
	return nil
}

func (p *Plan) same(q *Plan) bool {
	if p == nil || q == nil {
		return p == q
	}
	return p == q || p.signature == q.signature && p.size() == q.size()
}

func (t *Tally) empty() bool {
	for _, c := range t.cells {
		if c != 0 {
			return false
		}
	}
	return true
}

// Plan is the plan that the tally counts by, nil for the zero Tally.
func (t *Tally) Plan() *Plan { return t.plan }

// AppendBinary writes the counts, to be read by [Plan.Read] where a plan of the same content is.
func (t *Tally) AppendBinary(b []byte) ([]byte, error) {
	signature := uint64(0)
	if t.plan != nil {
		signature = t.plan.signature
	}
	b = binary.BigEndian.AppendUint64(b, signature)
	for _, c := range t.cells {
		b = binary.AppendUvarint(b, c)
	}
	return b, nil
}

// Read reads what [Tally.AppendBinary] wrote. Data of another plan, or cut short, are a [*PlanError].
func (p *Plan) Read(data []byte) (*Tally, error) {
	t := p.New()
	signature := uint64(0)
	if p != nil {
		signature = p.signature
	}
	if len(data) < 8 {
		return nil, &PlanError{Problem: "corrupt"}
	}
	if binary.BigEndian.Uint64(data) != signature {
		return nil, &PlanError{Problem: "unlike_plans"}
	}
	data = data[8:]
	for n := 0; n < len(t.cells) && len(data) > 0; n++ {
		c, size := binary.Uvarint(data)
		if size <= 0 {
			return nil, &PlanError{Problem: "corrupt"}
		}
		t.cells[n], data = c, data[size:]
		if len(data) == 0 && n != len(t.cells)-1 {
			return nil, &PlanError{Problem: "corrupt"}
		}
	}
	if len(data) > 0 {
		return nil, &PlanError{Problem: "corrupt"}
	}
	return t, nil
}
