package outcome

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// LearnerStatus is the status of a learner on one day, as the national apprenticeship dashboard works it
// out. The dashboard's list also has "pré-inscrit", which its rule never gives. The zero value is "cannot be
// told".
type LearnerStatus uint8

// The statuses of a learner.
const (
	Enrolled    LearnerStatus = iota + 1 // inscrit sans contrat: no contract yet, up to 90 days
	Apprentice                           // apprenti: under contract
	BetweenJobs                          // rupturant: no contract any more, up to 180 days
	Abandoned                            // abandon
	CourseOver                           // fin de formation
)

var learnerStatuses = law.Enum{Type: "LearnerStatus", Texts: []string{"inscrit", "apprenti", "rupturant", "abandon", "fin_de_formation"}}

// String is the code of the status, empty when it cannot be told.
func (s LearnerStatus) String() string { return learnerStatuses.Text(uint8(s)) }

// MarshalText gives the code.
func (s LearnerStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (s *LearnerStatus) UnmarshalText(text []byte) error {
	v, err := learnerStatuses.Parse(string(text))
	if err == nil {
		*s = LearnerStatus(v)
	}
	return err
}

// The choices made where the published rule of the dashboard is silent.
var (
	// DashboardDropOut: the dashboard reads a declared exclusion. A declared drop-out is taken for one, from the
	// last day of the person.
	DashboardDropOut = law.Convention{ID: "DASHBOARD-DROP-OUT", Cites: dashboard}
	// DashboardNoDay: a contract broken on its first day, or whose term comes before it, has no day: the days
	// without contract are counted as if it had not been. It is a contract all the same where the rule looks at
	// the last one.
	DashboardNoDay = law.Convention{ID: "DASHBOARD-NO-DAY", Cites: dashboard}
	// DashboardLater: a contract that begins after the session is the last contract too, so that one without
	// rupture closes the course.
	DashboardLater = law.Convention{ID: "DASHBOARD-LATER", Cites: dashboard}
)

var dashboard = []law.Ref{{
	Text: "tableau de bord de l'apprentissage, règle des statuts, 20 août 2026", Rank: law.RankData, Seen: law.Secondary,
}}

// The numbers of days of the dashboard's rule (mission-apprentissage, flux-retour-cfas, August 2026).
const (
	daysEnrolled = 90  // consecutive days without ever a contract; "abandon" from the 91st
	daysBetween  = 180 // consecutive days after a contract; "abandon" from the 181st
	daysAtTheEnd = 60  // a contract that ends at most so many days before the session ends the course
)

// Span is a run of days under one status, both included.
type Span struct {
	Status LearnerStatus `json:"status"`
	Period law.Period    `json:"period"`
}

// Timeline is the status of a learner day by day, from the start of the session, or of the first contract
// when it is earlier, to the last day of the session. It reads Entered and Planned, the contracts of
// apprenticeship, and the end when the learner was excluded or declared to have dropped out. It is nil when
// a day it needs is missing or out of order: the dates of the session, the kind or first day of a contract, the
// day of an exclusion or drop-out that is declared.
//
// Days without contract are counted from one. A contract runs through the day before its rupture, else
// through its planned end, else through the end of the session. Three cases that the rule does not name are
// settled by [DashboardDropOut], [DashboardNoDay] and [DashboardLater].
func (j *Journey) Timeline() []Span {
	if !j.hasTimeline() {
		return nil
	}
	w := learnerWalk{j: j, contracts: j.apprenticeships(), end: j.Planned}
	w.run()
	return w.spans
}

// FinalStatus is the status of the learner on the last day of the session, the last of [Journey.Timeline];
// zero when there is none.
func (j *Journey) FinalStatus() LearnerStatus {
	if !j.hasTimeline() {
		return 0
	}
	start, covered := j.Entered, law.Date{} // first day looked at, last day under contract so far
	var last apprenticed
	found, under := false, false
	for n := range j.Contracts {
		c := &j.Contracts[n]
		if c.Kind != law.Apprenticeship {
			continue
		}
		a := c.apprenticed(j.Planned)
		start = earlier(start, a.from)
		if d := a.through.Compare(last.through); !found || d > 0 || d == 0 && a.broken {
			last, found = a, true
		}
		if a.through.Before(a.from) || a.from.After(j.Planned) {
			continue
		}
		under = under || !a.through.Before(j.Planned)
		covered = later(covered, a.through)
	}
	excluded := j.excludedOn()
	status := Apprentice
	switch {
	case under:
	case covered.IsZero() && start.DaysUntil(j.Planned)+1 <= daysEnrolled:
		status = Enrolled
	case !covered.IsZero() && covered.DaysUntil(j.Planned) <= daysBetween:
		status = BetweenJobs
	default:
		status = Abandoned
	}
	switch {
	case !excluded.IsZero() && !excluded.After(j.Planned):
		return Abandoned
	case !excluded.IsZero():
		return status
	case found && !last.broken, status == Apprentice, status == Enrolled:
		return CourseOver
	}
	return status
}

// excludedOn is the day of a declared exclusion or drop-out: see [DashboardDropOut].
func (j *Journey) excludedOn() law.Date {
	if j.declaredOut() {
		return j.Ended
	}
	return law.Date{}
}

func (j *Journey) declaredOut() bool { return j.Ending == Excluded || j.Ending == DroppedOut }

// hasTimeline tells whether the days that the timeline needs are recorded.
func (j *Journey) hasTimeline() bool {
	if j.Entered.IsZero() || j.Planned.IsZero() || j.Planned.Before(j.Entered) || j.declaredOut() && j.Ended.IsZero() {
		return false
	}
	for n := range j.Contracts {
		c := &j.Contracts[n]
		if c.Kind == 0 || c.Kind == law.Apprenticeship && c.Start.IsZero() {
			return false
		}
	}
	return true
}

// StatusOn is the status of the learner on a day; zero outside the timeline.
func (j *Journey) StatusOn(day law.Date) LearnerStatus {
	for _, s := range j.Timeline() {
		if s.Period.Contains(day) == law.Yes {
			return s.Status
		}
	}
	return 0
}

// apprenticed is the days of a contract.
type apprenticed struct {
	from, through law.Date
	broken        bool
}

// apprenticed is the span of the contract for the dashboard.
func (c *Contract) apprenticed(end law.Date) apprenticed {
	switch {
	case !c.Broken.IsZero():
		return apprenticed{c.Start, c.Broken.AddDays(-1), true}
	case !c.End.IsZero():
		return apprenticed{c.Start, c.End, false}
	}
	return apprenticed{c.Start, end, false}
}

func (j *Journey) apprenticeships() []apprenticed {
	var list []apprenticed
	for n := range j.Contracts {
		if c := &j.Contracts[n]; c.Kind == law.Apprenticeship {
			list = append(list, c.apprenticed(j.Planned))
		}
	}
	slices.SortFunc(list, func(a, b apprenticed) int { return a.from.Compare(b.from) })
	return list
}

type learnerWalk struct {
	j         *Journey
	contracts []apprenticed
	end       law.Date
	spans     []Span
}

func (w *learnerWalk) run() {
	day := w.j.Entered
	if len(w.contracts) > 0 && w.contracts[0].from.Before(day) {
		day = w.contracts[0].from
	}
	had := false // whether there has been a contract
	for _, c := range w.contracts {
		if c.through.Before(c.from) { // broken on its first day, or a term before its start: no day of contract
			continue
		}
		if day.Before(c.from) {
			w.gap(day, c.from.AddDays(-1), had)
			day = c.from
		}
		if !c.through.Before(day) {
			w.add(Apprentice, day, c.through)
			day = c.through.AddDays(1)
		}
		had = true
	}
	w.gap(day, w.end, had)
	w.close()
}

// gap is a run of consecutive days without contract.
func (w *learnerWalk) gap(from, through law.Date, had bool) {
	status, days := Enrolled, daysEnrolled
	if had {
		status, days = BetweenJobs, daysBetween
	}
	turn := from.AddDays(days)
	w.add(status, from, earlier(through, turn.AddDays(-1)))
	w.add(Abandoned, turn, through)
}

func earlier(a, b law.Date) law.Date {
	if b.Before(a) {
		return b
	}
	return a
}

// add appends days up to the end of the session, and merges them with days of the same status.
func (w *learnerWalk) add(s LearnerStatus, from, through law.Date) {
	through = earlier(through, w.end)
	if through.Before(from) {
		return
	}
	if n := len(w.spans); n > 0 && w.spans[n-1].Status == s {
		w.spans[n-1].Period.Through = through
		return
	}
	w.spans = append(w.spans, Span{s, law.Period{From: from, Through: through}})
}

// close applies what is decided from the end: an exclusion, and the last contract.
func (w *learnerWalk) close() {
	if day := w.j.excludedOn(); !day.IsZero() {
		w.cut(day)
		return
	}
	last, ok := w.last()
	quiet := ok && !last.broken
	if quiet && last.through.DaysUntil(w.end) <= daysAtTheEnd {
		w.rename(last.through.AddDays(1))
	}
	n := len(w.spans)
	if n == 0 {
		return
	}
	if s := w.spans[n-1].Status; s == Apprentice || s == Enrolled || quiet {
		w.split(w.end, CourseOver)
	}
}

// last is the contract that ends last; of two with the same last day, the broken one.
func (w *learnerWalk) last() (apprenticed, bool) {
	var last apprenticed
	found := false
	for _, c := range w.contracts {
		if d := c.through.Compare(last.through); !found || d > 0 || d == 0 && c.broken {
			last, found = c, true
		}
	}
	return last, found
}

// cut makes an abandonment of every day from the exclusion on.
func (w *learnerWalk) cut(from law.Date) {
	spans := w.spans
	w.spans = nil
	for _, s := range spans {
		w.add(s.Status, s.Period.From, earlier(s.Period.Through, from.AddDays(-1)))
		w.add(Abandoned, later(s.Period.From, from), s.Period.Through)
	}
}

func later(a, b law.Date) law.Date {
	if a.Before(b) {
		return b
	}
	return a
}

// rename makes the end of the course of the days from then on that are neither under contract nor
// abandoned.
func (w *learnerWalk) rename(from law.Date) {
	spans := w.spans
	w.spans = nil
	for _, s := range spans {
		status := s.Status
		if !s.Period.From.Before(from) && (status == Enrolled || status == BetweenJobs) {
			status = CourseOver
		}
		w.add(status, s.Period.From, s.Period.Through)
	}
}

// split gives the last day a status of its own.
func (w *learnerWalk) split(day law.Date, status LearnerStatus) {
	n := len(w.spans) - 1
	from := w.spans[n].Period.From
	before := w.spans[n].Status
	w.spans = w.spans[:n]
	w.add(before, from, day.AddDays(-1))
	w.add(status, day, day)
}
