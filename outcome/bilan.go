package outcome

import (
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// Part is what a tally counted for one group, or for all of them. It is a picture: journeys added later do
// not change it.
type Part struct {
	plan  *Plan
	cells []uint64
	all   bool
}

// Split is how an indicator answers for a number of persons.
type Split struct {
	Yes     int `json:"yes"`
	No      int `json:"no"`
	Unknown int `json:"unknown"` // the situation is not known, or the definition does not decide it
}

// Total is the number of persons.
func (s Split) Total() int { return s.Yes + s.No + s.Unknown }

// Heads are the head counts that no indicator defines.
type Heads struct {
	Trained     int `json:"trained"` // journeys added
	Completed   int `json:"completed"`
	DroppedOut  int `json:"dropped_out"`
	Excluded    int `json:"excluded"`
	Running     int `json:"running"`
	NotRecorded int `json:"not_recorded"` // journeys whose end is not recorded
	Immersions  int `json:"immersions"`   // periods of immersion: placements, not persons
	Immersed    int `json:"immersed"`     // persons with a period of immersion
}

// All is the sum of the groups.
func (t *Tally) All() *Part {
	p := &Part{plan: t.plan, cells: make([]uint64, headCells), all: true}
	if t.plan != nil {
		p.cells = make([]uint64, t.plan.stride)
	}
	for n, c := range t.cells {
		p.cells[n%len(p.cells)] += c
	}
	return p
}

// Groups yields the groups that have at least one journey, in the order of their names. A tally without
// keys has one group, without name.
func (t *Tally) Groups() iter.Seq2[Group, *Part] {
	return func(yield func(Group, *Part) bool) {
		size := headCells
		if t.plan != nil {
			size = t.plan.stride
		}
		for at := range len(t.cells) / size {
			p := &Part{plan: t.plan, cells: append([]uint64(nil), t.cells[at*size:(at+1)*size]...)}
			if p.Heads().Trained > 0 && !yield(t.plan.name(at), p) {
				return
			}
		}
	}
}

// Share is the rate of an indicator over all journeys. An indicator that the plan does not count gives a
// share that cannot be computed.
func (t *Tally) Share(i *Indicator) Share { return t.All().Share(i) }

// Bounds is what the rate of an indicator can be, given the unknown situations.
func (t *Tally) Bounds(i *Indicator) Bounds { return t.All().Bounds(i) }

// Heads are the head counts over all journeys.
func (t *Tally) Heads() Heads { return t.All().Heads() }

// Heads are the head counts of the part.
func (p *Part) Heads() Heads {
	h := Heads{
		NotRecorded: int(p.cells[headNotRecorded]),
		Completed:   int(p.cells[Completed]),
		DroppedOut:  int(p.cells[DroppedOut]),
		Excluded:    int(p.cells[Excluded]),
		Running:     int(p.cells[Running]),
		Immersions:  int(p.cells[headImmersions]),
		Immersed:    int(p.cells[headImmersed]),
	}
	h.Trained = h.NotRecorded + h.Completed + h.DroppedOut + h.Excluded + h.Running
	return h
}

// answers are the counters of an indicator, nil when the plan does not count it.
func (p *Part) answers(i *Indicator) []uint64 {
	n := p.plan.find(i)
	if n < 0 {
		return nil
	}
	return p.cells[headCells+n*answerCells:][:answerCells]
}

func splitOf(cells []uint64) Split {
	if cells == nil {
		return Split{}
	}
	return Split{Yes: int(cells[law.Yes]), No: int(cells[law.No]), Unknown: int(cells[law.Unknown])}
}

// Base is how the indicator answers for the persons of its base.
func (p *Part) Base(i *Indicator) Split { return splitOf(p.answers(i)) }

// Undecided is how the indicator answers for the persons of whom nobody can say whether they belong to the
// base: for a rate over completed paths, those whose end is not recorded. They are in no rate.
func (p *Part) Undecided(i *Indicator) Split {
	cells := p.answers(i)
	if cells == nil {
		return Split{}
	}
	return splitOf(cells[cellMaybe:])
}

// Share is the rate of an indicator, with its unknown situations treated as the indicator says. When it
// does not say, the share has a base only as long as no situation is unknown.
func (p *Part) Share(i *Indicator) Share {
	if i == nil {
		return Share{}
	}
	m := i.Measure()
	if p.plan.find(i) < 0 {
		return NewShare(m, law.Count{}, law.Count{})
	}
	s := p.Base(i)
	switch i.Unknowns {
	case UnknownsAsYes:
		return NewShare(m, size0(s.Yes+s.Unknown), size0(s.Total()))
	case UnknownsExcluded:
		return NewShare(m, size0(s.Yes), size0(s.Yes+s.No))
	case UnknownsAsNo, UnknownsNone:
		return NewShare(m, size0(s.Yes), size0(s.Total()))
	}
	if s.Unknown > 0 {
		return NewShare(m, size0(s.Yes), law.Count{})
	}
	return NewShare(m, size0(s.Yes), size0(s.Total()))
}

// size0 is a count, zero included.
func size0(n int) law.Count {
	c, _ := law.CountOf(n) // never negative, and no head count reaches 2^53
	return c
}

// Bounds is what the rate can be, given the unknown situations of the base.
func (p *Part) Bounds(i *Indicator) Bounds {
	if i == nil || p.plan.find(i) < 0 {
		return Bounds{}
	}
	s := p.Base(i)
	return NewBounds(i.Measure(), size0(s.Yes), size0(s.Total()), size0(s.Unknown))
}

// Widest is what the rate can be, given also the persons of whom nobody can say whether they belong to the
// base: the lowest rate leaves out those who count and takes in the others, the highest does the contrary.
func (p *Part) Widest(i *Indicator) (low, high Share) {
	if i == nil || p.plan.find(i) < 0 {
		return Share{}, Share{}
	}
	s, u := p.Base(i), p.Undecided(i)
	m := i.Measure()
	m.Unknowns = UnknownsAsNo
	low = NewShare(m, size0(s.Yes), size0(s.Total()+u.No+u.Unknown))
	m.Unknowns = UnknownsAsYes
	high = NewShare(m, size0(s.Yes+s.Unknown+u.Yes+u.Unknown), size0(s.Total()+u.Yes+u.Unknown))
	return low, high
}

// Situation is the number of completed paths with that situation at the window of the plan; the zero
// situation is "not recorded". It is not recorded when the plan has no such window.
func (p *Part) Situation(s Situation) law.Count {
	if p.plan.Seen() == 0 || s >= lastSituation {
		return law.Count{}
	}
	return size0(int(p.cells[len(p.cells)-int(lastSituation)+int(s)]))
}

// Pending is the number of journeys that are not over, or whose window has not been reached: with one of
// them, the figures of a year are provisional.
func (p *Part) Pending() int {
	n, _ := p.Situation(SituationNotYet).Get()
	return max(n, 0) + p.Heads().Running
}

// Year is the part as a printed bilan of a year shows it, ready for an audit, a report or a comparison with
// the published figures. Drop-outs are those declared, exclusions with them. "Sans emploi" is what the
// files call so; whoever has no known situation is unknown, and undecided is whoever the indicator has no answer
// for, which some known situations give too. Contracts and training entries are situations: not all of them are
// insertion. What the plan does not count is not recorded: situations without a window of the plan, insertion
// without [Occitanie] at that window.
func (p *Part) Year(name string, status Status) *Year {
	h := p.Heads()
	y := &Year{Name: name, Status: status, Window: p.plan.Seen()}
	y.Trained, y.Completed = size0(h.Trained), size0(h.Completed)
	y.Dropouts, y.Immersions = size0(h.DroppedOut+h.Excluded), size0(h.Immersions)
	y.NotEnded = size0(h.NotRecorded + h.Running)
	if p.all && p.plan != nil {
		y.Sessions = size(len(p.plan.sessions))
		y.Towns = differentSetting(p.plan.sessions, ByTown)
		y.Trades = differentSetting(p.plan.sessions, ByTrade)
	}
	if y.Window == 0 {
		return y
	}
	y.Unknowns = UnknownsAsNo
	if i := Occitanie.In(y.Window); p.plan.find(i) >= 0 {
		s := p.Base(i)
		y.Inserted, y.Undecided = size0(s.Yes), size0(s.Unknown)
	}
	y.Contracts = map[law.Kind]law.Count{}
	for _, k := range law.Kinds() {
		n := p.Situation(Situation(k))
		switch k {
		case law.CDI, law.CDD, law.Apprenticeship, law.Professionalisation: // printed even when there is none
			y.Contracts[k] = n
		default:
			if n != size0(0) {
				y.Contracts[k] = n
			}
		}
	}
	y.Training, y.Unknown = size0(0), p.Situation(0)
	for _, s := range Situations() {
		switch {
		case s.Training():
			y.Training = sum(y.Training, p.Situation(s))
		case !s.Known():
			y.Unknown = sum(y.Unknown, p.Situation(s))
		}
	}
	y.Jobless = p.Situation(Jobless)
	return y
}

// differentSetting counts the names of a key; not recorded when a session does not say it.
func differentSetting(list []Session, k GroupKey) law.Count {
	seen := map[string]bool{}
	for n := range list {
		name := list[n].text(k)
		if name == "" {
			return law.Count{}
		}
		seen[name] = true
	}
	return size(len(seen))
}
