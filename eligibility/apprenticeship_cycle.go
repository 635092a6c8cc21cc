package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The length of the contract against that of the training cycle (code du travail, L6222-7-1, al. 2 and 3, R6222-6 to R6222-10; for
// contracts concluded to 31 March 2020, R6222-6 to R6222-17 as they stood).
var (
	appCycle = law.Rule{ID: "APP-DUR-CYCLE", Cites: cycleRefs}
	appEqual = law.Rule{ID: "APP-DUR-EQUAL", Cites: cycleRefs}

	appConvention       = law.Rule{ID: "APP-DUR-CONVENTION", Cites: appConventionText.Versions[0].Cites}
	appConventionGround = law.Rule{ID: "APP-DUR-CONVENTION-GROUND", Cites: appConventionText.Versions[0].Cites}
	appConventionSigned = law.Rule{ID: "APP-DUR-CONVENTION-SIGNED", Cites: appConventionText.Versions[0].Cites}
	appConventionLimits = law.Rule{ID: "APP-DUR-CONVENTION-LIMITS", Cites: ApprenticeConventionMonths.Versions[0].Cites}

	appNoConv           = law.Rule{ID: "APP-DUR-NOCONV", Cites: appNoConvText.Versions[0].Cites}
	appReduce           = law.Rule{ID: "APP-CFA-FIRST-REDUCE", Cites: appReduceText.Versions[0].Cites}
	appReduceWithin     = law.Rule{ID: "APP-CFA-FIRST-REDUCE-WITHIN", Cites: CFAFirstMonths.Versions[0].Cites}
	appReduceLength     = law.Rule{ID: "APP-CFA-FIRST-REDUCE-LENGTH", Cites: appReduceText.Versions[0].Cites}
	appRest             = law.Rule{ID: "APP-DUR-REST", Cites: appAfterBreakText.Versions[0].Cites, Fixed: true}
	appNoConvGround     = law.Rule{ID: "APP-DUR-NOCONV-GROUND", Cites: appNoConvText.Versions[0].Cites}
	appFailExt          = law.Rule{ID: "APP-FAIL-EXT", Cites: ApprenticeExtraFailure.Versions[0].Cites}
	appSpread           = law.Rule{ID: "APP-DUR-RQTH-EXT", Cites: ApprenticeExtraDisabled.Versions[1].Cites}
	appSpreadStatus     = law.Rule{ID: "APP-DUR-RQTH-EXT-STATUS", Cites: []law.Ref{ApprenticeExtraDisabled.Versions[1].Cites[1], appRecognisedText.Versions[1].Cites[0]}, Fixed: true}
	appSpreadLength     = law.Rule{ID: "APP-DUR-RQTH-EXT-LENGTH", Cites: ApprenticeExtraDisabled.Versions[1].Cites}
	appAthleteExt       = law.Rule{ID: "APP-DUR-ATHLETE-EXT", Cites: ApprenticeExtraAthlete.Versions[1].Cites}
	appAthleteExtStatus = law.Rule{ID: "APP-DUR-ATHLETE-EXT-STATUS", Cites: []law.Ref{ApprenticeExtraAthlete.Versions[1].Cites[0], appListedText.Versions[0].Cites[0]}, Fixed: true}
	appAthleteExtLength = law.Rule{ID: "APP-DUR-ATHLETE-EXT-LENGTH", Cites: ApprenticeExtraAthlete.Versions[1].Cites}
	appSwitch           = law.Rule{ID: "APP-DUR-BACPRO-CAP", Cites: ApprenticeSwitchMonths.Versions[0].Cites}
	appSwitchYear       = law.Rule{ID: "APP-DUR-BACPRO-CAP-YEAR", Cites: ApprenticeSwitchMonths.Versions[0].Cites}
	appSwitchField      = law.Rule{ID: "APP-DUR-BACPRO-CAP-FIELD", Cites: ApprenticeSwitchMonths.Versions[0].Cites}
	appSwitchSigned     = law.Rule{ID: "APP-DUR-BACPRO-CAP-AMENDED", Cites: ApprenticeSwitchMonths.Versions[0].Cites}
	appSwitchLess       = law.Rule{ID: "APP-DUR-BACPRO-CAP-LESS", Cites: ApprenticeSwitchMonths.Versions[0].Cites}

	appSusp       = law.Rule{ID: "APP-DUR-SUSP", Cites: appSuspText.Versions[0].Cites}
	appSuspCause  = law.Rule{ID: "APP-DUR-SUSP-CAUSE", Cites: appSuspText.Versions[0].Cites, Fixed: true}
	appSuspSigned = law.Rule{ID: "APP-DUR-SUSP-SIGNED", Cites: appSuspText.Versions[0].Cites}
	appSuspEnd    = law.Rule{ID: "APP-DUR-SUSP-END", Cites: appSuspText.Versions[0].Cites}

	appOld           = law.Rule{ID: "APP-DUR-OLD", Cites: ApprenticeOldMonths.Versions[0].Cites}
	appOldNormal     = law.Rule{ID: "APP-DUR-OLD-NORMAL", Cites: ApprenticeOldMonths.Versions[0].Cites}
	appOldEqual      = law.Rule{ID: "APP-DUR-OLD-EQUAL", Cites: ApprenticeOldMonths.Versions[0].Cites}
	appOldTwo        = law.Rule{ID: "APP-DUR-OLD-TWO", Cites: []law.Ref{ApprenticeOldMonths.Versions[0].Cites[0], oldLengthRef}}
	appOldLevel      = law.Rule{ID: "APP-DUR-OLD-LEVEL", Cites: ApprenticeOldMin.Versions[0].Cites}
	appOldGround     = law.Rule{ID: "APP-DUR-OLD-LEVEL-GROUND", Cites: ApprenticeOldMin.Versions[0].Cites}
	appOldAllowed    = law.Rule{ID: "APP-DUR-OLD-LEVEL-AUTHORISED", Cites: ApprenticeOldMin.Versions[0].Cites}
	appOldLimits     = law.Rule{ID: "APP-DUR-OLD-LEVEL-LIMITS", Cites: ApprenticeOldMin.Versions[0].Cites}
	appOldOther      = law.Rule{ID: "APP-DUR-OLD-OTHER", Cites: []law.Ref{ApprenticeExtraFailure.Versions[0].Cites[0], appReduceText.Versions[0].Cites[0], ApprenticeExtraDisabled.Versions[0].Cites[0], ApprenticeExtraAthlete.Versions[0].Cites[0]}}
	appOldYear       = law.Rule{ID: "APP-DUR-OLD-YEAR", Cites: ApprenticeOldLess.Versions[0].Cites}
	appOldYearGround = law.Rule{ID: "APP-DUR-OLD-YEAR-GROUND", Cites: ApprenticeOldLess.Versions[0].Cites, Fixed: true}
	appOldYearAsked  = law.Rule{ID: "APP-DUR-OLD-YEAR-AUTHORISED", Cites: []law.Ref{law.Travail("R6222-17", "", "LEGIARTI000029446055")}}
	appOldYearLess   = law.Rule{ID: "APP-DUR-OLD-YEAR-LESS", Cites: ApprenticeOldLess.Versions[0].Cites}
)

var (
	cycleRefs    = []law.Ref{law.Travail("L6222-7-1", "al. 2", "LEGIARTI000038951821")}
	oldLengthRef = law.Travail("R6222-7", "", "LEGIARTI000038061147")
)

// L6222-12-1 takes off "le nombre de mois écoulés" and does not say what becomes of a month begun: the contract that ends with
// the cycle is taken to have lost the time elapsed.
var appReduceEnd = law.Convention{ID: "APP-CFA-FIRST-REDUCE-END", Cites: appReduceText.Versions[0].Cites}

// L6222-7-1 makes the contract equal to the cycle, and L6222-12 lets the training at the CFA begin up to three months after the contract: no text says
// whether the time before it counts. The contract that ends with the cycle counted from that training is taken to be of its length.
var appCycleStart = law.Convention{ID: "APP-DUR-START", Cites: []law.Ref{cycleRefs[0], ApprenticeCFAMonths.Versions[0].Cites[0]}}

// fit is how a length compares with so many months.
type fit uint8

const (
	fitUnknown fit = iota // a day is missing
	fits                  // to the day
	fitNearly             // less than a month apart
	tooShort
	tooLong
)

// against compares the length with so many months. A cycle recorded in months does not tell a few days.
func (s *apprenticeSpan) against(months int) fit { return compare(s.period, months) }

func compare(p law.Period, months int) fit {
	short, known := p.Short(months)
	switch last := p.Through; {
	case !known:
		return fitUnknown
	case short == 0:
		return fits
	case short > 0 && last.After(p.From.LastDay(months-1)), short < 0 && last.Before(p.From.LastDay(months+1)):
		return fitNearly
	case short > 0:
		return tooShort
	}
	return tooLong
}

// cycle is the length of the training cycle in months, and whether it is recorded.
func (s *apprenticeSpan) cycle() (int, bool) {
	months, known := s.Apprenticeship.CycleMonths.Get()
	return months, known && months > 0 && months <= longestCycle
}

const longestCycle = 1200 // months: a hundred years are a mistake in the facts

// L6222-7-1, al. 2: "Elle est égale à la durée du cycle de formation préparant à la qualification qui fait l'objet du contrat".
func (s *apprenticeSpan) addCycle(t *law.Tree) {
	t.Any(&appCycle)
	if s.addEqual(t, &appEqual) != law.Yes {
		s.addConvention(t)
		s.addWithoutConvention(t)
		if s.longer() == facts.LongerSuspension {
			s.addSuspension(t)
		}
	}
	t.End()
}

// addEqual compares the two lengths, or takes the word of the facts that there is no difference.
func (s *apprenticeSpan) addEqual(t *law.Tree, r *law.Rule) law.Answer {
	months, known := s.cycle()
	v := governing(t, r, &ApprenticeMonths, s.made, lacking(!known, "apprenticeship.cycle_months"), s.noStart(), s.noEnd())
	if v == nil {
		return law.Unknown
	}
	how := s.against(months)
	same := s.shorter() == facts.NotShorter && s.longer() == facts.NotLonger
	cycle := law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths)
	early := s.againstCourse(s.period, months)
	switch {
	case same && (!known || how == fitUnknown || how == fitNearly):
		return t.Says(r, law.Yes, s.shorter().As("apprenticeship.shorter"), s.longer().As("apprenticeship.longer"))
	case !known:
		return t.Lacks(r, "apprenticeship.cycle_months")
	case how == fitUnknown:
		return s.lacksTerm(t, r)
	case how >= fitNearly && early == fits, how == tooLong && early == fitNearly && same:
		return s.saysEarly(t, r)
	case how == fitNearly:
		return t.Unsettled(r, cycle, law.Fact("apprenticeship.last_day", s.period.Through), law.Fact("apprenticeship.last_day.cycle", s.period.From.LastDay(months)),
			law.Reading("APP-DUR-EQUAL.month", law.Yes), law.Reading("APP-DUR-EQUAL.day", law.No))
	case how == tooLong && early == fitNearly:
		return s.unsettledEarly(t, r, months)
	case how == tooLong && early == fitUnknown:
		return t.Lacks(r, "apprenticeship.course.cfa")
	}
	return t.Says(r, law.That(how == fits), cycle, law.Fact("contract.start", s.period.From), law.Fact("apprenticeship.last_day", s.period.Through),
		law.Fact("apprenticeship.last_day.cycle", s.period.From.LastDay(months)), law.Under(&law.DateMonths))
}

// againstCourse compares with so many months the part of a period that runs from the training at the CFA, when that begins after the
// contract and within the time that L6222-12, al. 3, lets it. It is tooShort when it does not, and fitUnknown when the day of the
// training is missing and a day exists that would make the two equal.
func (s *apprenticeSpan) againstCourse(p law.Period, months int) fit {
	v, _ := ApprenticeCFAMonths.At(s.made)
	if v == nil {
		return tooShort
	}
	begun, last := s.Apprenticeship.Course.CFA, p.From.Deadline(int(v.Value))
	switch {
	case last.IsZero():
		return tooShort
	case begun.IsZero():
		if how := compare(law.Period{From: last, Through: p.Through}, months); how == tooLong || how == fitUnknown {
			return tooShort
		}
		return fitUnknown
	case !begun.After(p.From), begun.After(last):
		return tooShort
	}
	return compare(law.Period{From: begun, Through: p.Through}, months)
}

// saysEarly: the contract ends with the cycle counted from the training at the CFA.
func (s *apprenticeSpan) saysEarly(t *law.Tree, r *law.Rule) law.Answer {
	return t.Says(r, law.Yes, law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths), law.Fact("contract.start", s.period.From),
		law.Fact("apprenticeship.course.cfa", s.Apprenticeship.Course.CFA), law.Fact("apprenticeship.last_day", s.period.Through),
		law.Under(&appCycleStart), law.Under(&law.DateMonths))
}

// unsettledEarly: it ends less than a month from it.
func (s *apprenticeSpan) unsettledEarly(t *law.Tree, r *law.Rule, months int) law.Answer {
	begun := s.Apprenticeship.Course.CFA
	return t.Unsettled(r, law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths), law.Fact("apprenticeship.last_day", s.period.Through),
		law.Fact("apprenticeship.course.cfa", begun), law.Fact("apprenticeship.last_day.cycle", begun.LastDay(months)), law.Under(&appCycleStart),
		law.Reading("APP-DUR-EQUAL.month", law.Yes), law.Reading("APP-DUR-EQUAL.day", law.No))
}

// way is how the contract differs from the cycle: tooShort, tooLong, or another value when nobody can tell.
func (s *apprenticeSpan) way() fit {
	months, known := s.cycle()
	if known {
		return s.against(months)
	}
	return fitUnknown
}

// lacksGround says which facts to ask for: the ground of the difference, whichever way it goes.
func (s *apprenticeSpan) lacksGround(t *law.Tree, r *law.Rule) {
	switch way := s.way(); {
	case s.shorter() != 0 && s.longer() != 0 && way == fitUnknown: // which of the two it is the length would tell
		if _, known := s.cycle(); !known {
			t.Lacks(r, "apprenticeship.cycle_months")
		} else {
			s.lacksTerm(t, r)
		}
	case s.shorter() != 0 && s.longer() != 0: // they contradict each other
		t.Lacks(r, "apprenticeship.shorter", "apprenticeship.longer")
	case way == tooShort && s.shorter() == 0:
		t.Lacks(r, "apprenticeship.shorter")
	case way == tooLong:
		t.Lacks(r, "apprenticeship.longer")
	case s.shorter() != 0:
		t.Lacks(r, "apprenticeship.longer")
	case s.longer() != 0:
		t.Lacks(r, "apprenticeship.shorter")
	default:
		t.Lacks(r, "apprenticeship.shorter", "apprenticeship.longer")
	}
}

// ground is the ground of the difference with the cycle: of a shorter contract, or of a longer one; neither when it is not recorded.
func (s *apprenticeSpan) ground() (facts.Shorter, facts.Longer) {
	shorter, longer := s.shorter(), s.longer()
	switch s.way() {
	case tooShort: // the new contract of L6222-11, 2° prolongs the apprenticeship, short as it is
		if shorter <= facts.NotShorter && longer == facts.LongerFailure {
			return 0, longer
		}
		if shorter == facts.NotShorter && longer == 0 {
			return 0, 0
		}
		return shorter, 0
	case tooLong:
		return 0, longer
	default:
	}
	switch {
	case shorter > facts.NotShorter && longer > facts.NotLonger: // the facts contradict each other
		return 0, 0
	case shorter > facts.NotShorter:
		return shorter, 0
	case longer > facts.NotLonger:
		return 0, longer
	case shorter != 0 && longer != 0:
		return shorter, longer
	}
	return 0, 0
}

// L6222-7-1, al. 3: shorter or longer "compte tenu du niveau initial de compétences de l'apprenti ou des compétences acquises",
// "fixée par une convention tripartite"; R6222-6, al. 2: never under six months nor over three years.
func (s *apprenticeSpan) addConvention(t *law.Tree) {
	t.All(&appConvention)
	shorter, longer := s.ground()
	none := shorter == 0 && longer == 0
	if v := governing(t, &appConventionGround, &appConventionText, s.made, lacking(none && s.shorter() == 0, "apprenticeship.shorter"),
		lacking(none && s.longer() == 0, "apprenticeship.longer")); v != nil {
		value := law.Value(&appConventionText, v, s.made)
		switch {
		case shorter != 0:
			t.Says(&appConventionGround, law.That(shorter == facts.ShorterLevel), shorter.As("apprenticeship.shorter"), value)
		case longer != 0:
			t.Says(&appConventionGround, law.That(longer == facts.LongerAgreed), longer.As("apprenticeship.longer"), value)
		default:
			s.lacksGround(t, &appConventionGround)
		}
	}
	s.says(t, &appConventionSigned, &appConventionText, "apprenticeship.term.convention", s.Apprenticeship.Term.Convention, s.Apprenticeship.Term.Convention)
	s.addLimits(t, &appConventionLimits, &ApprenticeConventionMonths, &ApprenticeConventionMaxMonths)
	t.End()
}

// addLimits: not under a length, nor over another.
func (s *apprenticeSpan) addLimits(t *law.Tree, r *law.Rule, low, high *law.Param[law.Months]) {
	least, most := governing(t, r, low, s.made, s.noStart(), s.noEnd()), (*law.Version[law.Months])(nil)
	if least == nil {
		return
	}
	if most, _ = high.At(s.made); most == nil {
		return
	}
	under, known := s.period.Short(int(least.Value))
	over, _ := s.period.Short(int(most.Value))
	if !known {
		s.lacksTerm(t, r)
		return
	}
	if months, told := s.cycle(); over < 0 && told && law.Months(months) > most.Value { // a shorter end would make it shorter than the cycle
		t.Says(&appMaxCycle, law.No, law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths), law.Fact("apprenticeship.last_day", s.period.Through),
			law.Value(high, most, s.made), law.Fact("apprenticeship.last_day.allowed", s.period.From.LastDay(int(most.Value))), law.Under(&law.DateMonths))
		return
	}
	t.Says(r, law.That(under <= 0 && over >= 0), law.Fact("contract.start", s.period.From), law.Fact("apprenticeship.last_day", s.period.Through),
		law.Value(low, least, s.made), law.Value(high, most, s.made), law.Under(&law.DateMonths))
	switch {
	case under > 0:
		t.Note(law.Off(s.endKey, law.Days(under)))
	case over < 0:
		t.Note(law.Off(s.endKey, law.Days(over)))
	}
}

// addLess: "Lorsque la durée du contrat [...] est fixée à deux ans et plus, elle est réduite d'un an".
func (s *apprenticeSpan) addLess(t *law.Tree, months int, v *law.Version[law.Months]) {
	left := months - int(v.Value)
	cycle, value := law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths), law.Value(&ApprenticeOldLess, v, s.made)
	if law.Months(months) < ApprenticeOldMonths.Versions[0].Value {
		t.Says(&appOldYearLess, law.No, cycle, value)
		return
	}
	last, due := law.Fact("apprenticeship.last_day", s.period.Through), s.period.From.LastDay(left)
	switch how := s.against(left); how {
	case fitUnknown:
		s.lacksTerm(t, &appOldYearLess)
	case fitNearly:
		t.Unsettled(&appOldYearLess, cycle, last, value, law.Reading("APP-DUR-EQUAL.month", law.Yes), law.Reading("APP-DUR-EQUAL.day", law.No))
	default:
		t.Says(&appOldYearLess, law.That(how == fits), cycle, last, law.Fact("apprenticeship.last_day.allowed", due), value, law.Under(&law.DateMonths))
	}
}
