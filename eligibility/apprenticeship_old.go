package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The decree in force to 31 March 2020: two years, or what a text sets for the diploma (R6222-6, R6222-7); one to three years for the initial
// level, authorised (R6222-9); one year less (R6222-15 to R6222-17). The prolongations stand in articles of their own.
func (s *apprenticeSpan) addOldSystem(t *law.Tree) {
	if _, miss := ApprenticeOldMonths.At(s.made); miss.Why == law.NoText {
		t.Silent(&appOld, ApprenticeOldMonths.Name, miss)
		return
	}
	t.Any(&appOld)
	notesNoNote(s, t, &appConventionText)
	if s.addOldNormal(t) != law.Yes {
		s.addOldLevel(t)
		s.addOldYear(t)
		if shorter, longer := s.ground(); shorter == 0 && longer == 0 {
			s.lacksGround(t, &appOldOther)
		} else if shorter == facts.ShorterCFA || longer == facts.LongerFailure || longer == facts.LongerDisability || longer == facts.LongerAthlete {
			s.addExempt(t, shorter, longer)
		} else if shorter == facts.ShorterBacPro && s.since(ApprenticeSwitchMonths.Versions[0].From) == law.Yes {
			s.addSwitch(t) // L6222-22-1 in its wording of 2020 needs no decision
		}
		if s.mayBeFour() {
			s.addFour(t)
		}
	}
	t.End()
}

func (s *apprenticeSpan) addOldNormal(t *law.Tree) law.Answer {
	t.All(&appOldNormal)
	months, known := s.cycle()
	how, early := s.against(months), s.againstCourse(s.period, months)
	same := s.shorter() == facts.NotShorter && s.longer() == facts.NotLonger
	cycle := law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths)
	last := law.Fact("apprenticeship.last_day", s.period.Through)
	switch {
	case !known:
		t.Lacks(&appOldEqual, "apprenticeship.cycle_months")
	case how == fitNearly && same:
		t.Says(&appOldEqual, law.Yes, s.shorter().As("apprenticeship.shorter"), s.longer().As("apprenticeship.longer"))
	case how == fitUnknown:
		s.lacksTerm(t, &appOldEqual)
	case how >= fitNearly && early == fits, how == tooLong && early == fitNearly && same:
		s.saysEarly(t, &appOldEqual)
	case how == fitNearly:
		t.Unsettled(&appOldEqual, cycle, last, law.Fact("apprenticeship.last_day.cycle", s.period.From.LastDay(months)),
			law.Reading("APP-DUR-EQUAL.month", law.Yes), law.Reading("APP-DUR-EQUAL.day", law.No))
	case how == tooLong && early == fitNearly:
		s.unsettledEarly(t, &appOldEqual, months)
	case how == tooLong && early == fitUnknown:
		t.Lacks(&appOldEqual, "apprenticeship.course.cfa")
	default:
		t.Says(&appOldEqual, law.That(how == fits), cycle, last, law.Fact("apprenticeship.last_day.cycle", s.period.From.LastDay(months)), law.Under(&law.DateMonths))
	}
	v := law.Governing(t, &appOldTwo, &ApprenticeOldMonths, s.made)
	switch other := s.Apprenticeship.Term.SetByText; {
	case v == nil:
	case !known:
		t.Lacks(&appOldTwo, "apprenticeship.cycle_months")
	case law.Months(months) == v.Value:
		t.Says(&appOldTwo, law.Yes, cycle, law.Value(&ApprenticeOldMonths, v, s.made))
	case other == law.Unknown:
		t.Lacks(&appOldTwo, "apprenticeship.term.set_by_text")
	default:
		t.Says(&appOldTwo, other, cycle, law.Fact("apprenticeship.term.set_by_text", other), law.Value(&ApprenticeOldMonths, v, s.made))
	}
	return t.End()
}

func (s *apprenticeSpan) addOldLevel(t *law.Tree) {
	t.All(&appOldLevel)
	switch shorter, longer := s.ground(); {
	case shorter != 0:
		t.Says(&appOldGround, law.That(shorter == facts.ShorterInitial), shorter.As("apprenticeship.shorter"))
	case longer != 0:
		t.Says(&appOldGround, law.That(longer == facts.LongerAgreed), longer.As("apprenticeship.longer"))
	default:
		s.lacksGround(t, &appOldGround)
	}
	t.Answered(&appOldAllowed, "apprenticeship.term.authorised", s.Apprenticeship.Term.Authorised)
	s.addLimits(t, &appOldLimits, &ApprenticeOldMin, &ApprenticeOldMax)
	t.End()
}

// R6222-15 takes a year off of itself; R6222-16 and R6222-16-1 on a decision, where silence accepts.
func (s *apprenticeSpan) addOldYear(t *law.Tree) {
	t.All(&appOldYear)
	shorter, longer := s.ground()
	switch {
	case shorter == 0 && longer == 0:
		s.lacksGround(t, &appOldYearGround)
	case shorter == facts.ShorterSchooled, shorter == facts.ShorterDiploma, shorter == facts.ShorterBacPro, shorter == facts.ShorterSame:
		t.Says(&appOldYearGround, law.Yes, shorter.As("apprenticeship.shorter"))
	case shorter != 0:
		t.Says(&appOldYearGround, law.No, shorter.As("apprenticeship.shorter"))
	default:
		t.Says(&appOldYearGround, law.No, longer.As("apprenticeship.longer"))
	}
	if shorter != facts.ShorterSchooled {
		t.Answered(&appOldYearAsked, "apprenticeship.term.authorised", s.Apprenticeship.Term.Authorised)
	}
	v := law.Governing(t, &appOldYearLess, &ApprenticeOldLess, s.made)
	months, known := s.cycle()
	switch {
	case v == nil:
	case !known:
		t.Lacks(&appOldYearLess, "apprenticeship.cycle_months")
	default:
		s.addLess(t, months, v)
	}
	t.End()
}
