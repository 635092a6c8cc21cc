package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The first days of an apprenticeship (code du travail, L6222-12), at the CFA without an employer (L6222-12-1) or after a break
// (L6222-18-2).
var (
	appStart         = law.Rule{ID: "APP-START", Cites: []law.Ref{law.Travail("L6222-12", "", "LEGIARTI000037385971")}}
	appStartPractice = law.Rule{ID: "APP-START-PRACTICE", Cites: ApprenticePracticeMonths.Versions[0].Cites}
	appStartCFA      = law.Rule{ID: "APP-START-CFA", Cites: ApprenticeCFAMonths.Versions[0].Cites}

	appFirst      = law.Rule{ID: "APP-CFA-FIRST", Cites: CFAFirstMonths.Versions[0].Cites}
	appFirstAge   = law.Rule{ID: "APP-CFA-FIRST-AGE", Cites: CFAFirstAge.Versions[0].Cites, Fixed: true}
	appFirstTime  = law.Rule{ID: "APP-CFA-FIRST-TIME", Cites: CFAFirstMonths.Versions[0].Cites}
	appFirst3     = law.Rule{ID: "APP-CFA-FIRST-3M", Cites: CFAFirstMonths.Versions[0].Cites}
	appFirstCovid = law.Rule{ID: "APP-CFA-FIRST-COVID", Cites: CFAFirstMonthsCovid.Versions[0].Cites}

	appRetained       = law.Rule{ID: "APP-AFTER-BREAK", Cites: AfterBreakMonths.Versions[0].Cites}
	appRetainedBroken = law.Rule{ID: "APP-AFTER-BREAK-ROUTE", Cites: AfterBreakMonths.Versions[0].Cites, Fixed: true}
	appRetained6      = law.Rule{ID: "APP-AFTER-BREAK-6M", Cites: AfterBreakMonths.Versions[0].Cites}
)

// L6222-12-1, al. 2, L6222-18-2.
var appTrainee = law.Remark{ID: "APP-CFA-TRAINEE", Cites: []law.Ref{CFAFirstMonths.Versions[0].Cites[0], AfterBreakMonths.Versions[0].Cites[0]}}

// ApprenticeStart decides whether the practical training and the training at the CFA begin in time (code du travail, L6222-12):
// each within three months of the start of execution, not of the signature nor of each other.
func ApprenticeStart(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := apprenticeOf(c)
	if k.borderInstead(t, &appStart) {
		return t.Decision()
	}
	s := spanOf(&k)
	s.addStarts(t)
	return t.Decision()
}

// L6222-12, al. 2 and 3: "ne peut être postérieure de plus de trois mois au début d'exécution du contrat".
func (s *apprenticeSpan) addStarts(t *law.Tree) {
	course := &s.Apprenticeship.Course
	t.All(&appStart)
	s.addStart(t, &appStartPractice, &ApprenticePracticeMonths, "apprenticeship.course.practice", course.Practice)
	s.addStart(t, &appStartCFA, &ApprenticeCFAMonths, "apprenticeship.course.cfa", course.CFA)
	t.End()
}

func (s *apprenticeSpan) addStart(t *law.Tree, r *law.Rule, p *law.Param[law.Months], key string, day law.Date) {
	start := s.Contract.Start
	v := governing(t, r, p, s.made, lacking(start.IsZero(), "contract.start"), lacking(day.IsZero(), key))
	switch {
	case v == nil:
		return
	case start.IsZero() && day.IsZero():
		t.Lacks(r, "contract.start", key)
		return
	case start.IsZero():
		t.Lacks(r, "contract.start")
		return
	case day.IsZero():
		t.Lacks(r, key)
		return
	}
	last := start.Deadline(int(v.Value))
	t.Says(r, law.That(!day.After(last)), law.Fact(key, day), law.Fact("contract.start", start), law.Fact("apprenticeship.start.last", last), law.Value(p, v, s.made))
	if last.Day() != start.Day() {
		t.Note(law.Under(&law.DateDeadline))
	}
	if day.After(last) {
		t.Note(law.Off(key, law.Days(day.DaysUntil(last))))
	}
}

// cfaFirst is how long a person whose course begins that day may be at the CFA without an employer.
func cfaFirst(begun law.Date) (*law.Param[law.Months], *law.Version[law.Months], law.Miss) {
	w := law.When{Entered: begun}
	if v, _ := CFAFirstMonthsCovid.At(w); v != nil {
		return &CFAFirstMonthsCovid, v, law.Miss{}
	}
	v, miss := CFAFirstMonths.At(w)
	return &CFAFirstMonths, v, miss
}

// ApprenticeCFAFirst decides whether a person without an employer may be at the CFA from the first day of the course to the last
// day recorded (code du travail, L6222-12-1): aged 16 to 29, or 15 with the schooling of the collège completed, for three
// months. The age is read on the first day of the course; the derogations to the maximum age are not repeated there.
//
// For the courses begun in the last five months of 2020 a single page reports six months (APP-CFA-FIRST-COVID): an answer that needs
// it rests on a weak source.
func ApprenticeCFAFirst(c *facts.Case) law.Decision {
	t := law.NewTree()
	c = orEmpty(c)
	k := apprenticeOf(c)
	if k.borderInstead(t, &appFirst) {
		return t.Decision()
	}
	course := &c.Apprenticeship.Course
	w := law.When{Entered: course.CFA}
	t.All(&appFirst)
	t.Note(law.Saying(&appTrainee))
	addFirstAge(t, c, w)
	t.Any(&appFirstTime)
	alone := law.Period{From: course.CFA, Through: course.AloneThrough}
	if addAlone(t, &appFirst3, &CFAFirstMonths, w, alone) == law.No {
		if v, _ := CFAFirstMonthsCovid.At(w); v != nil {
			addAlone(t, &appFirstCovid, &CFAFirstMonthsCovid, w, alone)
		}
	}
	t.End()
	return t.Decision()
}

// L6222-12-1: "toute personne âgée de seize à vingt-neuf ans révolus, ou ayant au moins quinze ans et justifiant avoir accompli la scolarité du
// premier cycle de l'enseignement secondaire".
func addFirstAge(t *law.Tree, c *facts.Case, w law.When) {
	r := &appFirstAge
	v, miss := CFAFirstAge.At(w)
	switch {
	case w.Entered.IsZero() && c.Person.Born.IsZero():
		t.Lacks(r, "apprenticeship.course.cfa", "person.born")
		return
	case w.Entered.IsZero():
		t.Lacks(r, "apprenticeship.course.cfa")
		return
	case v == nil:
		t.Silent(r, CFAFirstAge.Name, miss)
		return
	case c.Person.Born.IsZero():
		t.Lacks(r, "person.born")
		return
	}
	age := w.Entered.Age(c.Person.Born)
	n, known := age.Get()
	least, schooled, most := v.Value, CFAFirstAgeSchooled.Versions[0].Value, CFAFirstMaxAge.Versions[0].Value
	young := law.Value(&CFAFirstAgeSchooled, &CFAFirstAgeSchooled.Versions[0], w)
	switch years := law.Years(n); {
	case !known: // born after that day: a mistake in the facts
		t.Lacks(r, "person.born", "apprenticeship.course.cfa")
		return
	case years > most:
		t.Says(r, law.No, law.Fact("person.age", age), law.Value(&CFAFirstMaxAge, &CFAFirstMaxAge.Versions[0], w))
	case years >= least:
		t.Says(r, law.Yes, law.Fact("person.age", age), law.Value(&CFAFirstAge, v, w))
	case years < schooled:
		t.Says(r, law.No, law.Fact("person.age", age), young)
	case c.Apprenticeship.Entry.LowerSecondary == law.Unknown:
		t.Lacks(r, "apprenticeship.entry.lower_secondary")
		return
	default:
		t.Says(r, c.Apprenticeship.Entry.LowerSecondary, law.Fact("person.age", age), law.Fact("apprenticeship.entry.lower_secondary", c.Apprenticeship.Entry.LowerSecondary), young)
	}
	if w.Entered.AgeUnsettled(c.Person.Born) {
		t.Note(law.Under(&law.Age29February))
	}
	if w.Entered == law.Birthday(c.Person.Born, int(schooled)) {
		t.Note(law.Under(&appAge15Day)) // L6222-12-1 says fifteen as L6222-1 does
	}
}

// addAlone: "débuter un cycle de formation en apprentissage dans la limite d'une durée de trois mois".
func addAlone(t *law.Tree, r *law.Rule, p *law.Param[law.Months], w law.When, alone law.Period) law.Answer {
	v, miss := p.At(w)
	switch {
	case alone.From.IsZero() && alone.Through.IsZero():
		return t.Lacks(r, "apprenticeship.course.cfa", "apprenticeship.course.alone_through")
	case alone.From.IsZero():
		return t.Lacks(r, "apprenticeship.course.cfa")
	case v == nil:
		return t.Silent(r, p.Name, miss)
	}
	short, known := alone.Short(int(v.Value))
	if !known {
		return t.Lacks(r, "apprenticeship.course.alone_through")
	}
	a := t.Says(r, law.That(short >= 0), law.Fact("apprenticeship.course.cfa", alone.From), law.Fact("apprenticeship.course.alone_through", alone.Through),
		law.Fact("apprenticeship.course.alone.last", alone.From.LastDay(int(v.Value))), law.Value(p, v, w), law.Under(&law.DateMonths))
	if short < 0 {
		t.Note(law.Off("apprenticeship.course.alone_through", law.Days(short)))
	}
	return a
}

// ApprenticeAfterBreak decides whether the training that the CFA goes on giving after a break is within the time of L6222-18-2: six
// months from the day after the last day of execution, for a contract broken under L6222-18.
func ApprenticeAfterBreak(c *facts.Case) law.Decision {
	t := law.NewTree()
	c = orEmpty(c)
	k := apprenticeOf(c)
	if k.borderInstead(t, &appRetained) {
		return t.Decision()
	}
	a := &c.Apprenticeship
	w := law.When{Day: c.Contract.Ended}
	t.All(&appRetained)
	t.Note(law.Saying(&appTrainee))
	addBrokenUnder(t, a, w)
	v, miss := AfterBreakMonths.At(w)
	after := law.Period{From: c.Contract.Ended.AddDays(1), Through: a.Course.AfterBreakThrough}
	switch {
	case w.Day.IsZero() && after.Through.IsZero():
		t.Lacks(&appRetained6, "contract.ended", "apprenticeship.course.after_break_through")
	case w.Day.IsZero():
		t.Lacks(&appRetained6, "contract.ended")
	case v == nil:
		t.Silent(&appRetained6, AfterBreakMonths.Name, miss)
	default:
		short, known := after.Short(int(v.Value))
		if !known {
			t.Lacks(&appRetained6, "apprenticeship.course.after_break_through")
			break
		}
		t.Says(&appRetained6, law.That(short >= 0), law.Fact("contract.ended", w.Day), law.Fact("apprenticeship.course.after_break_through", after.Through),
			law.Fact("apprenticeship.course.after_break.last", after.From.LastDay(int(v.Value))), law.Value(&AfterBreakMonths, v, w), law.Under(&law.DateMonths))
		if short < 0 {
			t.Note(law.Off("apprenticeship.course.after_break_through", law.Days(short)))
		}
	}
	return t.Decision()
}

// L6222-18-2: "En cas de rupture du contrat d'apprentissage en application de l'article L. 6222-18". An end on the diploma is of L6222-19; the
// dismissal after an exclusion is of L6222-18-1, whose effect here is not said.
func addBrokenUnder(t *law.Tree, a *facts.Apprenticeship, w law.When) {
	r := &appRetainedBroken
	v, miss := AfterBreakMonths.At(w)
	switch route, ground := a.Break.Route, a.Break.Ground; {
	case w.Day.IsZero() && route == 0:
		t.Lacks(r, "contract.ended", "apprenticeship.break.route")
	case w.Day.IsZero():
		t.Lacks(r, "contract.ended")
	case v == nil:
		t.Silent(r, AfterBreakMonths.Name, miss)
	case route == 0:
		t.Lacks(r, "apprenticeship.break.route")
	case route == facts.DismissalBreak && ground == 0:
		t.Lacks(r, "apprenticeship.break.ground")
	case route == facts.DismissalBreak && ground == facts.BreakExcluded:
		t.Unsettled(r, ground.As("apprenticeship.break.ground"), law.Value(&AfterBreakMonths, v, w),
			law.Reading("APP-AFTER-BREAK.any", law.Yes), law.Reading("APP-AFTER-BREAK.listed", law.No))
	default:
		t.Says(r, law.That(route != facts.DiplomaBreak), route.As("apprenticeship.break.route"), law.Value(&AfterBreakMonths, v, w))
	}
}
