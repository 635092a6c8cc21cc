package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// What takes an apprenticeship past its cycle or past three years (code du travail, L6222-11, R6222-46 to R6222-49, R6222-60 to
// R6222-63). What is past is fixed: the failure, the status, the length executed before.
var (
	appMaxMore    = law.Rule{ID: "APP-DUR-MAX-MORE", Cites: moreRefs}
	appMoreGround = law.Rule{ID: "APP-DUR-MAX-MORE-GROUND", Cites: moreRefs, Fixed: true}
	appMoreBefore = law.Rule{ID: "APP-DUR-MAX-MORE-BEFORE", Cites: moreRefs, Fixed: true}
	appMoreStatus = law.Rule{ID: "APP-DUR-MAX-MORE-STATUS", Cites: spreadRefs, Fixed: true}
	appMoreLength = law.Rule{ID: "APP-DUR-MAX-MORE-LENGTH", Cites: []law.Ref{ApprenticeExtraFailure.Versions[0].Cites[0], ApprenticeExtraDisabled.Versions[1].Cites[0], ApprenticeExtraAthlete.Versions[1].Cites[1]}}

	appFour       = law.Rule{ID: "APP-DUR-FOUR", Cites: fourRefs}
	appFourStatus = law.Rule{ID: "APP-DUR-FOUR-STATUS", Cites: fourRefs, Fixed: true}
	appFourLength = law.Rule{ID: "APP-DUR-FOUR-LENGTH", Cites: fourRefs}

	appFail       = law.Rule{ID: "APP-FAIL", Cites: ApprenticeExtraFailure.Versions[0].Cites}
	appFailBefore = law.Rule{ID: "APP-FAIL-BEFORE", Cites: []law.Ref{cycleRefs[0], ApprenticeExtraFailure.Versions[0].Cites[0]}, Fixed: true}
	appFailed     = law.Rule{ID: "APP-FAIL-FAILED", Cites: failNewRefs, Fixed: true}
	appFailOther  = law.Rule{ID: "APP-FAIL-OTHER", Cites: failNewRefs}
	appFailAim    = law.Rule{ID: "APP-FAIL-AIM", Cites: failNewRefs}
)

var (
	moreRefs    = []law.Ref{ApprenticeMaxMonths.Versions[1].Cites[0], ApprenticeExtraFailure.Versions[0].Cites[0]}
	spreadRefs  = []law.Ref{ApprenticeExtraDisabled.Versions[1].Cites[1], appRecognisedText.Versions[1].Cites[0], ApprenticeExtraAthlete.Versions[1].Cites[0], appListedText.Versions[0].Cites[0]}
	fourRefs    = []law.Ref{ApprenticeMaxMonthsDisabled.Versions[0].Cites[0], appRecognised4.Versions[0].Cites[0], ApprenticeMaxMonthsAthlete.Versions[0].Cites[0], appNoConvText.Versions[0].Cites[0]}
	failNewRefs = []law.Ref{law.Travail("L6222-11", "2°", "LEGIARTI000037385975")}
)

// disabled4 is the status that R6222-46 asks for: recognised at conclusion or, for the contracts concluded from 1 April 2020, during
// the apprenticeship (R6222-49).
func (s *apprenticeSpan) disabled4() law.Answer {
	status := s.rqth()
	if s.since(appRecognised4.Versions[0].From) == law.No {
		return status
	}
	return status.Or(s.recognised())
}

// missing4 are the facts that would tell whether one of the two statuses opens four years.
func (s *apprenticeSpan) missing4(keys []string) []string {
	if s.rqth() == law.Unknown {
		keys = append(keys, "person.rqth")
	}
	if s.recognised() == law.Unknown && s.since(appRecognised4.Versions[0].From) != law.No {
		keys = append(keys, "apprenticeship.term.recognised")
	}
	if s.athlete() == law.Unknown {
		keys = append(keys, "apprenticeship.athlete")
	}
	return keys
}

// statusOf quotes the fact that opens, or none of which opens, four years.
func (s *apprenticeSpan) status4() law.Arg {
	switch {
	case s.rqth() == law.Yes:
		return law.Fact("person.rqth", law.Yes)
	case s.disabled4() == law.Yes:
		return law.Fact("apprenticeship.term.recognised", law.Yes)
	}
	return law.Fact("apprenticeship.athlete", s.athlete())
}

// What prolongs a contract past three years: a failure (the year comes on top of a lawful length), or a course spread because of
// the disability or the sport (on top of a normal length of three years at most). Whether a suspension may is not said.
func (s *apprenticeSpan) addProlonged(t *law.Tree) {
	v := governing(t, &appMaxMore, &ApprenticeMaxMonths, s.made, lacking(s.longer() == 0, "apprenticeship.longer"))
	if v == nil {
		return
	}
	t.All(&appMaxMore)
	defer t.End()
	ground := s.longer()
	quoted := ground.As("apprenticeship.longer")
	switch ground {
	case 0:
		t.Lacks(&appMoreGround, "apprenticeship.longer")
	case facts.LongerFailure:
		t.Says(&appMoreGround, law.Yes, quoted)
		s.addBeforeFailure(t, v)
		s.addYearAfterFailure(t, &appMoreLength)
	case facts.LongerDisability:
		t.Says(&appMoreGround, law.Yes, quoted)
		s.addSpreadStatus(t, &appMoreStatus)
		s.addSpreadPast(t, v, &ApprenticeExtraDisabled)
	case facts.LongerAthlete:
		t.Says(&appMoreGround, law.Yes, quoted)
		s.addSportStatus(t, &appMoreStatus)
		s.addSpreadPast(t, v, &ApprenticeExtraAthlete)
	case facts.LongerSuspension:
		t.Unsettled(&appMoreGround, quoted, law.Reading("APP-DUR-SUSP.past", law.Yes), law.Reading("APP-DUR-SUSP.within", law.No))
	default:
		t.Says(&appMoreGround, law.No, quoted)
	}
}

// addSpreadPast: the normal length, which is of three years at most, and so many months more.
func (s *apprenticeSpan) addSpreadPast(t *law.Tree, most *law.Version[law.Months], p *law.Param[law.Months]) {
	v := governing(t, &appMoreLength, p, s.made, s.noStart(), s.noEnd())
	if v == nil {
		return
	}
	months, known := s.cycle()
	limit := most.Value
	if known {
		limit = min(limit, law.Months(months))
	}
	if short, dated := s.period.Short(int(limit + v.Value)); !known && dated && short >= 0 {
		t.Lacks(&appMoreLength, "apprenticeship.cycle_months")
		return
	}
	s.within(t, &appMoreLength, limit+v.Value, law.Value(p, v, s.made))
}

// addBeforeFailure: the length before the failure is three years at most, or four by the status. The new contract of L6222-11, 2°, is the
// prolongation alone.
func (s *apprenticeSpan) addBeforeFailure(t *law.Tree, v *law.Version[law.Months]) {
	r, from := &appMoreBefore, s.Apprenticeship.LongerFrom
	if from.IsZero() {
		t.Lacks(r, "apprenticeship.longer_from")
		return
	}
	if from == s.period.From {
		return
	}
	before := law.Period{From: s.period.From, Through: from.AddDays(-1)}
	short, known := before.Short(int(v.Value))
	long, _ := before.Short(int(ApprenticeMaxMonthsDisabled.Versions[0].Value))
	day := law.Fact("apprenticeship.longer_from", from)
	switch four := s.disabled4().Or(s.athlete()); {
	case !known:
		s.lacksBefore(t, r)
	case short < 0 && long >= 0 && four == law.Yes:
		t.Says(r, law.Yes, day, s.status4(), law.Value(&ApprenticeMaxMonthsDisabled, &ApprenticeMaxMonthsDisabled.Versions[0], s.made), law.Under(&law.DateMonths))
	case short < 0 && long >= 0 && four == law.Unknown:
		var keys [3]string
		t.Lacks(r, s.missing4(keys[:0])...)
	default:
		t.Says(r, law.That(short >= 0), day, law.Value(&ApprenticeMaxMonths, v, s.made), law.Under(&law.DateMonths))
	}
}

// lacksBefore says which day of the length before the prolongation is missing: both when they contradict each other.
func (s *apprenticeSpan) lacksBefore(t *law.Tree, r *law.Rule) {
	if s.period.From.IsZero() {
		t.Lacks(r, "contract.start")
		return
	}
	t.Lacks(r, "contract.start", "apprenticeship.longer_from")
}

// mayBeFour tells whether the contract is, or may be, longer than its cycle: R6222-46 and R6222-60 may then allow it, whatever the ground
// recorded.
func (s *apprenticeSpan) mayBeFour() bool {
	switch s.way() {
	case tooLong:
		return true
	case fits, tooShort:
		return false
	default:
		return s.longer() > facts.NotLonger
	}
}

// R6222-46 and R6222-60: the length "peut être portée à quatre ans", on the status alone; R6222-9: without a convention, in the cases
// "prévus [...] au 2° de l'article L. 6222-37 et au 1° de l'article L. 6222-40", which are those of the length.
func (s *apprenticeSpan) addFour(t *law.Tree) {
	t.All(&appFour)
	defer t.End()
	p := &ApprenticeMaxMonthsDisabled
	if s.disabled4() != law.Yes && s.athlete() == law.Yes {
		p = &ApprenticeMaxMonthsAthlete
	}
	v := law.Governing(t, &appFourStatus, p, s.made)
	if v == nil {
		return
	}
	value := law.Value(p, v, s.made)
	if four := s.disabled4().Or(s.athlete()); four == law.Unknown {
		var keys [3]string
		t.Lacks(&appFourStatus, s.missing4(keys[:0])...)
	} else {
		t.Says(&appFourStatus, four, s.status4(), value)
	}
	s.within(t, &appFourLength, v.Value, value)
}

// L6222-11: "En cas d'échec à l'obtention du diplôme ou du titre professionnel visé, l'apprentissage peut être prolongé pour une durée d'un an
// au plus : 1° Soit par prorogation du contrat initial [...] ; 2° Soit par conclusion d'un nouveau contrat avec un autre employeur". The
// prolongation comes after a lawful length: it does not mend another.
func (s *apprenticeSpan) addFailure(t *law.Tree) {
	t.All(&appFail)
	switch from := s.Apprenticeship.LongerFrom; {
	case from.IsZero():
	case from == s.period.From:
		s.addNewContract(t)
	default:
		s.addInitial(t, law.Period{From: s.period.From, Through: from.AddDays(-1)})
	}
	s.addYearAfterFailure(t, &appFailExt)
	t.End()
}

// addYearAfterFailure: the prolongation is of a year at most.
func (s *apprenticeSpan) addYearAfterFailure(t *law.Tree, r *law.Rule) {
	from, last := s.Apprenticeship.LongerFrom, s.period.Through
	v := governing(t, r, &ApprenticeExtraFailure, s.made, lacking(from.IsZero(), "apprenticeship.longer_from"), s.noEnd())
	more := law.Period{From: from, Through: last}
	if v == nil {
		return
	}
	short, known := more.Short(int(v.Value))
	switch {
	case from.IsZero():
		t.Lacks(r, "apprenticeship.longer_from")
	case !known:
		t.Lacks(r, s.endKey)
	default:
		t.Says(r, law.That(short >= 0), law.Fact("apprenticeship.longer_from", from), law.Fact("apprenticeship.last_day", last),
			law.Fact("apprenticeship.last_day.allowed", from.LastDay(int(v.Value))), law.Value(&ApprenticeExtraFailure, v, s.made), law.Under(&law.DateMonths))
		if short < 0 {
			t.Note(law.Off(s.endKey, law.Days(short)))
		}
	}
}

// failed tells whether the diploma aimed at by the contract before was failed, and quotes what says so.
func (s *apprenticeSpan) failed() (law.Answer, law.Arg) {
	a := &s.Apprenticeship
	switch {
	case a.Entry.Last.Failed != law.Unknown:
		return a.Entry.Last.Failed, law.Fact("apprenticeship.entry.last.failed", a.Entry.Last.Failed)
	case a.Previous.Contract == law.No:
		return law.No, law.Fact("apprenticeship.previous.contract", law.No)
	case a.Previous.Obtained == law.Yes:
		return law.No, law.Fact("apprenticeship.previous.obtained", law.Yes)
	}
	return law.Unknown, law.Arg{}
}

func (s *apprenticeSpan) addNewContract(t *law.Tree) {
	a := &s.Apprenticeship
	if failed, by := s.failed(); failed == law.Unknown {
		t.Lacks(&appFailed, "apprenticeship.entry.last.failed")
	} else {
		t.Says(&appFailed, failed, by)
	}
	if same := a.Previous.SameEmployer; same == law.Unknown {
		t.Lacks(&appFailOther, "apprenticeship.previous.same_employer")
	} else {
		t.Says(&appFailOther, same.Not(), law.Fact("apprenticeship.previous.same_employer", same))
	}
	t.Answered(&appFailAim, "apprenticeship.entry.last.same_aim", a.Entry.Last.SameAim)
}

// addShortNew: the minimum is not for the new contract of L6222-11, 2°, when it is one.
func (s *apprenticeSpan) addShortNew(t *law.Tree, quoted ...law.Arg) {
	a := &s.Apprenticeship
	failed, by := s.failed()
	same, aim := a.Previous.SameEmployer, a.Entry.Last.SameAim
	switch {
	case failed == law.No:
		t.Says(&appMinFail, law.No, by)
	case same == law.Yes:
		t.Says(&appMinFail, law.No, law.Fact("apprenticeship.previous.same_employer", same))
	case aim == law.No:
		t.Says(&appMinFail, law.No, law.Fact("apprenticeship.entry.last.same_aim", aim))
	case failed == law.Yes && same == law.No && aim == law.Yes:
		t.Says(&appMinFail, law.Yes, quoted...)
	default:
		var keys [3]string
		missing := keys[:0]
		if failed == law.Unknown {
			missing = append(missing, "apprenticeship.entry.last.failed")
		}
		if same == law.Unknown {
			missing = append(missing, "apprenticeship.previous.same_employer")
		}
		if aim == law.Unknown {
			missing = append(missing, "apprenticeship.entry.last.same_aim")
		}
		t.Lacks(&appMinFail, missing...)
	}
}

// addInitial compares the length before the prolongation with the cycle, or with what another length rests on.
func (s *apprenticeSpan) addInitial(t *law.Tree, before law.Period) {
	r, a := &appFailBefore, &s.Apprenticeship
	months, known := s.cycle()
	day, cycle := law.Fact("apprenticeship.longer_from", a.LongerFrom), law.Fact("apprenticeship.cycle_months", a.CycleMonths)
	if _, dated := before.Short(1); !dated {
		s.lacksBefore(t, r)
		return
	}
	other, early := s.addedLength(before, months), s.againstCourse(before, months)
	switch how := compare(before, months); {
	case !known:
		t.Lacks(r, "apprenticeship.cycle_months")
	case how == fits || how == fitNearly && a.Shorter == facts.NotShorter:
		s.addInitialEqual(t, months, day, cycle)
	case other.answer == law.Yes:
		t.Says(r, law.Yes, day, other.by, law.Under(&law.DateMonths))
	case how >= fitNearly && early == fits || how == tooLong && early == fitNearly && a.Shorter == facts.NotShorter:
		t.Says(r, law.Yes, day, cycle, law.Fact("apprenticeship.course.cfa", a.Course.CFA), law.Under(&appCycleStart), law.Under(&law.DateMonths))
	case how == fitNearly && a.Shorter == 0:
		t.Lacks(r, "apprenticeship.shorter")
	case how == fitNearly, early == fitNearly:
		t.Unsettled(r, day, cycle, law.Reading("APP-DUR-EQUAL.month", law.Yes), law.Reading("APP-DUR-EQUAL.day", law.No))
	case how == tooLong && early == fitUnknown:
		t.Lacks(r, "apprenticeship.course.cfa")
	case other.answer == law.Unknown && other.missing[0] == "":
		t.Unsettled(r, day, cycle, law.Reading("APP-FAIL-BEFORE.spread", law.Yes), law.Reading("APP-FAIL-BEFORE.plain", law.No))
	case other.answer == law.Unknown:
		n := 0
		for n < len(other.missing) && other.missing[n] != "" {
			n++
		}
		t.Lacks(r, other.missing[:n]...)
	default:
		t.Says(r, law.No, day, cycle, law.Under(&law.DateMonths))
	}
}

// addInitialEqual: to 31 March 2020 a cycle of other than two years had to be set by a text.
func (s *apprenticeSpan) addInitialEqual(t *law.Tree, months int, day, cycle law.Arg) {
	r, set := &appFailBefore, s.Apprenticeship.Term.SetByText
	old := s.since(ApprenticeConventionMonths.Versions[0].From) == law.No && law.Months(months) != ApprenticeOldMonths.Versions[0].Value
	switch {
	case old && set == law.Unknown:
		t.Lacks(r, "apprenticeship.term.set_by_text")
	case old && set == law.No:
		t.Says(r, law.No, day, cycle, law.Fact("apprenticeship.term.set_by_text", set), law.Under(&law.DateMonths))
	default:
		t.Says(r, law.Yes, day, cycle, law.Under(&law.DateMonths))
	}
}

// otherLength says whether a length that is not that of the cycle rests on something: by is the fact, missing are those that would tell.
// Unknown without any of them means that one ground only can be recorded, which is the failure.
type otherLength struct {
	answer  law.Answer
	by      law.Arg
	missing [5]string
}

func (s *apprenticeSpan) addedLength(before law.Period, months int) otherLength {
	a := &s.Apprenticeship
	low, high, agreed, key := &ApprenticeConventionMonths, &ApprenticeConventionMaxMonths, a.Term.Convention, "apprenticeship.term.convention"
	if s.since(ApprenticeConventionMonths.Versions[0].From) == law.No {
		low, high, agreed, key = &ApprenticeOldMin, &ApprenticeOldMax, a.Term.Authorised, "apprenticeship.term.authorised"
		if a.Shorter == facts.ShorterSchooled && compare(before, months-int(ApprenticeOldLess.Versions[0].Value)) == fits {
			return otherLength{answer: law.Yes, by: a.Shorter.As("apprenticeship.shorter")}
		}
	}
	under, _ := before.Short(int(low.Versions[0].Value))
	over, _ := before.Short(int(high.Versions[0].Value))
	inside := under <= 0 && over >= 0
	long, _ := before.Short(int(ApprenticeMaxMonthsDisabled.Versions[0].Value))
	past := compare(before, months) == tooLong
	four := s.disabled4().Or(s.athlete())
	spread := s.rqth().Or(s.recognised()).Or(s.athlete()).Or(s.listed())
	within, _ := before.Short(months + int(ApprenticeExtraDisabled.Versions[1].Value))
	switch {
	case inside && agreed == law.Yes:
		return otherLength{answer: law.Yes, by: law.Fact(key, agreed)}
	case past && long >= 0 && four == law.Yes:
		return otherLength{answer: law.Yes, by: s.status4()}
	case !past && a.Shorter == facts.ShorterBreak && a.Previous.Contract != law.No && s.since(appAfterBreakText.Versions[0].From) != law.No:
		return otherLength{answer: law.Yes, by: a.Shorter.As("apprenticeship.shorter")}
	case !past && a.Shorter == facts.ShorterCFA && !a.Course.CFA.IsZero() && compare(law.Period{From: a.Course.CFA, Through: before.Through}, months) == fits:
		return otherLength{answer: law.Yes, by: law.Fact("apprenticeship.course.cfa", a.Course.CFA)}
	}
	var found otherLength
	keys := found.missing[:0]
	if inside && agreed == law.Unknown {
		keys = append(keys, key)
	}
	if past && long >= 0 && four == law.Unknown {
		keys = s.missing4(keys)
	}
	if !past && a.Shorter == facts.ShorterCFA && a.Course.CFA.IsZero() {
		keys = append(keys, "apprenticeship.course.cfa")
	}
	if !past && a.Shorter == 0 {
		keys = append(keys, "apprenticeship.shorter")
	}
	if len(keys) == 0 && (!past || within < 0 || spread != law.Yes) {
		found.answer = law.No
	}
	return found
}
