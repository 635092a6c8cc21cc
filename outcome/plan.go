package outcome

import (
	"hash/fnv"
	"slices"
	"strconv"

	"github.com/parcours-emploi/parcours/law"
)

// PlanSpec says what a bilan counts.
type PlanSpec struct {
	// Indicators are each at its own window ([Indicator.In]) and with its own treatment of unknown situations:
	// one definition may stand with two of them.
	Indicators []*Indicator
	By         []GroupKey // what the groups are made of; none for a single total
	// Roster lists the sessions. Groups by anything but level and sex come from it: a journey whose session
	// is not there falls in the group where nothing is recorded.
	Roster *Roster
	// Seen is the window at which [Journey.Situation] was observed; situations are broken down at that
	// window too. Zero: a situation without window answers nothing.
	Seen Window
}

// PlanError says why a plan cannot be made, why two tallies do not go together, or why a table cannot be
// published.
type PlanError struct {
	// Problem is "indicator_twice", "no_rule", "key_twice", "key_unknown", "no_roster", "too_many_groups" for a
	// plan; "unlike_plans", "corrupt" for tallies; "not_counted", "treatment_not_stated", "unknowns_exist", "no_profile" for a
	// publication.
	Problem string
	Subject string // the indicator or key, when there is one
}

func (e *PlanError) Error() string {
	if e.Subject == "" {
		return "outcome: plan: " + e.Problem
	}
	return "outcome: plan: " + e.Problem + ": " + e.Subject
}

// Plan is what a bilan counts, fixed before counting. It never changes and serves any number of tallies at
// once. A nil Plan counts journeys, and nothing else.
type Plan struct {
	indicators []*Indicator
	by         []GroupKey
	sessions   []Session
	index      map[string]int32 // session to its place in sessions, 1 for the first
	group      []int32          // place of a session to its group of settings; 0 for no session
	settings   []Group
	levels     int // 9 when grouped by level, else 1
	sexes      int // 3 when grouped by sex, else 1
	seen       Window
	stride     int
	signature  uint64
}

const maxCells = 1 << 26 // counters of a tally: half a gigabyte

// NewPlan checks what is asked and lays out the counters. Its error is a [*PlanError].
func NewPlan(spec PlanSpec) (*Plan, error) {
	p := &Plan{
		indicators: slices.Clone(spec.Indicators), by: slices.Clone(spec.By), sessions: spec.Roster.Sessions(),
		levels: 1, sexes: 1, seen: spec.Seen, index: map[string]int32{},
	}
	if err := p.check(); err != nil {
		return nil, err
	}
	settings := false
	for _, k := range p.by {
		switch k {
		case ByLevel:
			p.levels = len(levelNames)
		case BySex:
			p.sexes = len(sexNames)
		default:
			settings = true
		}
	}
	if settings && len(p.sessions) == 0 {
		return nil, &PlanError{Problem: "no_roster"}
	}
	p.layOut()
	p.stride = headCells + len(p.indicators)*answerCells
	if p.seen != 0 {
		p.stride += int(lastSituation)
	}
	if p.groups()*p.stride > maxCells {
		return nil, &PlanError{Problem: "too_many_groups", Subject: strconv.Itoa(p.groups())}
	}
	p.sign()
	return p, nil
}

func (p *Plan) check() error {
	for n, i := range p.indicators {
		if !i.complete() || i.ID == "" {
			id := ""
			if i != nil {
				id = i.ID
			}
			return &PlanError{Problem: "no_rule", Subject: id}
		}
		if slices.ContainsFunc(p.indicators[:n], i.same) {
			return &PlanError{Problem: "indicator_twice", Subject: i.ID}
		}
	}
	for n, k := range p.by {
		if k.String() == "" {
			return &PlanError{Problem: "key_unknown"}
		}
		if slices.Index(p.by, k) != n {
			return &PlanError{Problem: "key_twice", Subject: k.String()}
		}
	}
	return nil
}

// layOut finds the different groups of the roster, in the order of their names.
func (p *Plan) layOut() {
	names := make([]Group, len(p.sessions)+1) // the first is that of no session
	names[0] = p.settingOf(nil)
	for n := range p.sessions {
		p.index[p.sessions[n].ID] = int32(n + 1)
		names[n+1] = p.settingOf(&p.sessions[n])
	}
	p.settings = slices.Clone(names)
	slices.SortFunc(p.settings, slices.Compare[Group])
	p.settings = slices.CompactFunc(p.settings, slices.Equal[Group])
	p.group = make([]int32, len(names))
	for n, g := range names {
		at, _ := slices.BinarySearchFunc(p.settings, g, slices.Compare[Group])
		p.group[n] = int32(at)
	}
}

func (p *Plan) settingOf(s *Session) Group {
	g := Group{}
	for _, k := range p.by {
		switch {
		case k == ByLevel || k == BySex:
			continue
		case s == nil:
			g = append(g, "")
		case k == BySession:
			g = append(g, s.ID)
		default:
			g = append(g, s.text(k))
		}
	}
	return g
}

var (
	levelNames = [...]string{"", "1", "2", "3", "4", "5", "6", "7", "8"}
	sexNames   = [...]string{"", "F", "M"}
)

func (p *Plan) groups() int {
	if p == nil {
		return 1
	}
	return len(p.settings) * p.levels * p.sexes
}

// name is the group at a place, its values in the order of the keys of the plan.
func (p *Plan) name(at int) Group {
	if p == nil {
		return Group{}
	}
	sex := at % p.sexes
	level := at / p.sexes % p.levels
	setting := p.settings[at/p.sexes/p.levels]
	g := make(Group, 0, len(p.by))
	n := 0
	for _, k := range p.by {
		switch k {
		case ByLevel:
			g = append(g, levelNames[level])
		case BySex:
			g = append(g, sexNames[sex])
		default:
			g = append(g, setting[n])
			n++
		}
	}
	return g
}

// find is the place of an indicator at its window, -1 when the plan does not count it. What becomes of unknown
// situations is settled after counting: any treatment of it will do.
func (p *Plan) find(i *Indicator) int {
	if p == nil || i == nil {
		return -1
	}
	return slices.IndexFunc(p.indicators, func(o *Indicator) bool { return o.ID == i.ID && o.Window == i.Window })
}

// Indicators lists what the plan counts.
func (p *Plan) Indicators() []*Indicator {
	if p == nil {
		return nil
	}
	return slices.Clone(p.indicators)
}

// By lists the keys of the groups.
func (p *Plan) By() []GroupKey {
	if p == nil {
		return nil
	}
	return slices.Clone(p.by)
}

// Seen is the window at which situations kept beside the follow-ups were observed.
func (p *Plan) Seen() Window {
	if p == nil {
		return 0
	}
	return p.seen
}

// New is an empty tally of the plan.
func (p *Plan) New() *Tally {
	return &Tally{plan: p, cells: make([]uint64, p.size())}
}

func (p *Plan) size() int {
	if p == nil {
		return headCells
	}
	return p.groups() * p.stride
}

// sign makes plans that count the same things, made on different machines, recognise each other.
func (p *Plan) sign() {
	var text []byte
	write := func(parts ...string) {
		for _, s := range parts {
			text = append(text, s...)
			text = append(text, 0)
		}
	}
	for _, i := range p.indicators {
		write(i.ID, i.Window.String(), strconv.FormatBool(i.PerContract))
	}
	write("by", p.seen.String())
	for _, k := range p.by {
		write(k.String())
	}
	for n := range p.sessions {
		s := &p.sessions[n]
		write(s.ID, p.settings[p.group[n+1]].String(), s.text(ByYear))
	}
	h := fnv.New64a()
	_, _ = h.Write(text) // a hash does not fail
	p.signature = h.Sum64()
}

// levelCell keeps a level outside the list with those not recorded.
func levelCell(l law.Level) int {
	if int(l) < len(levelNames) {
		return int(l)
	}
	return 0
}

func sexCell(s Sex) int {
	if int(s) < len(sexNames) {
		return int(s)
	}
	return 0
}
