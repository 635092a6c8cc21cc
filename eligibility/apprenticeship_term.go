package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The signature and the length of the contract (code du travail, L6222-4, L6222-7, L6222-7-1, L6222-11, R6222-46 to R6222-63). The day
// of conclusion picks the text.
var (
	appSign = law.Rule{ID: "APP-SIGN-BEFORE", Cites: appSignText.Versions[0].Cites}

	appTerm = law.Rule{ID: "APP-TERM", Cites: ApprenticeMonths.Versions[1].Cites}
	appCDI  = law.Rule{ID: "APP-CDI", Cites: []law.Ref{appOpenText.Versions[0].Cites[0], appLimitedText.Versions[0].Cites[0]}}

	appMin      = law.Rule{ID: "APP-DUR-MIN", Cites: ApprenticeMonths.Versions[1].Cites}
	appMin6     = law.Rule{ID: "APP-DUR-MIN-6M", Cites: ApprenticeMonths.Versions[1].Cites}
	appMinBreak = law.Rule{ID: "APP-DUR-NEWAFTERBREAK", Cites: appAfterBreakText.Versions[0].Cites, Fixed: true}
	appMinFail  = law.Rule{ID: "APP-DUR-MIN-FAIL", Cites: []law.Ref{ApprenticeMonths.Versions[1].Cites[0], ApprenticeExtraFailure.Versions[0].Cites[0]}, Fixed: true}
	appMinCFA   = law.Rule{ID: "APP-DUR-MIN-CFA", Cites: []law.Ref{ApprenticeMonths.Versions[1].Cites[0], appReduceText.Versions[0].Cites[0]}}

	appMax        = law.Rule{ID: "APP-DUR-MAX", Cites: ApprenticeMaxMonths.Versions[1].Cites}
	appMax3       = law.Rule{ID: "APP-DUR-MAX-3Y", Cites: ApprenticeMaxMonths.Versions[1].Cites}
	appRQTH       = law.Rule{ID: "APP-DUR-RQTH", Cites: ApprenticeMaxMonthsDisabled.Versions[0].Cites}
	appRQTHStatus = law.Rule{ID: "APP-DUR-RQTH-STATUS", Cites: []law.Ref{ApprenticeMaxMonthsDisabled.Versions[0].Cites[0], appRecognised4.Versions[0].Cites[0]}, Fixed: true}
	appRQTH4      = law.Rule{ID: "APP-DUR-RQTH-4Y", Cites: ApprenticeMaxMonthsDisabled.Versions[0].Cites}
	appSport      = law.Rule{ID: "APP-DUR-ATHLETE", Cites: ApprenticeMaxMonthsAthlete.Versions[0].Cites}
	appSportList  = law.Rule{ID: "APP-DUR-ATHLETE-STATUS", Cites: ApprenticeMaxMonthsAthlete.Versions[0].Cites, Fixed: true}
	appSport4     = law.Rule{ID: "APP-DUR-ATHLETE-4Y", Cites: ApprenticeMaxMonthsAthlete.Versions[0].Cites}

	// A cycle that is itself under the minimum or past the maximum leaves nothing to change: no length is both lawful and equal to it.
	appMinCycle = law.Rule{ID: "APP-DUR-MIN-CYCLE", Cites: ApprenticeMonths.Versions[1].Cites, Fixed: true}
	appMaxCycle = law.Rule{ID: "APP-DUR-MAX-CYCLE", Cites: ApprenticeMaxMonths.Versions[1].Cites, Fixed: true}
)

var (
	// L6222-4 says "préalablement à l'emploi de l'apprenti": a signature on the first day may come before the work.
	appSameDay = law.Convention{ID: "APP-SIGN-BEFORE-SAMEDAY", Cites: appSignText.Versions[0].Cites}
	// L6222-7, al. 2, L1221-19 and L6222-16.
	appCDITrial  = law.Remark{ID: "APP-CDI-TRIAL", Cites: appOpenText.Versions[0].Cites}
	appNextTrial = law.Remark{ID: "APP-NEXT-TRIAL", Cites: []law.Ref{law.Travail("L6222-16", "", "LEGIARTI000024422125")}}
)

// ApprenticeTerm decides whether the length of the apprenticeship contract of the case, or of the apprenticeship period that
// opens a CDI, is lawful (code du travail, L6222-7 to L6222-11): between six months and three years save the cases of
// prolongation, and equal to the training cycle save a convention or a case that needs none. Renewals are counted; an early end is
// not. Lengths run date to date (DATE-MONTHS). A contract that begins before the training at the CFA and ends with the cycle counted from
// it is of the length of the cycle (APP-DUR-START).
//
// Contracts concluded to 31 March 2020 follow the decree of that time (APP-DUR-OLD).
func ApprenticeTerm(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := apprenticeOf(c)
	if k.borderInstead(t, &appTerm) {
		return t.Decision()
	}
	s := spanOf(&k)
	s.addTerm(t)
	return t.Decision()
}

// ApprenticeSignature decides whether the apprenticeship contract of the case was signed before the apprentice starts work (code du
// travail, L6222-4): on the first day of execution at the latest (APP-SIGN-BEFORE-SAMEDAY).
func ApprenticeSignature(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := apprenticeOf(c)
	if k.borderInstead(t, &appSign) {
		return t.Decision()
	}
	s := spanOf(&k)
	s.addSignature(t)
	return t.Decision()
}

// addApprenticeTerm adds the signature, the length, the starts and the share of training.
func addApprenticeTerm(t *law.Tree, k *apprenticeCase) {
	s := spanOf(k)
	s.addSignature(t)
	s.addTerm(t)
	s.addStarts(t)
	s.addTraining(t)
}

// apprenticeSpan is the length of the contract, or of the period that opens a CDI.
type apprenticeSpan struct {
	*apprenticeCase
	period   law.Period
	endKey   string
	renewals law.Answer // Unknown when the end of one is missing
}

func spanOf(k *apprenticeCase) apprenticeSpan {
	c := &k.Contract
	s := apprenticeSpan{apprenticeCase: k, period: law.Period{From: c.Start, Through: c.End}, endKey: "contract.end", renewals: law.No}
	if c.OpenEnded == law.Yes || c.OpenEnded == law.Unknown && (c.Kind == law.CDI || c.End.IsZero() && !k.Apprenticeship.End.IsZero()) {
		s.period.Through, s.endKey = k.Apprenticeship.End, "apprenticeship.end"
		return s
	}
	for i := range c.Renewals.Items {
		s.renewals = law.Yes
		end := c.Renewals.Items[i].End
		if end.IsZero() {
			s.renewals, s.period.Through, s.endKey = law.Unknown, law.Date{}, "contract.renewals"
			return s
		}
		if end.After(s.period.Through) {
			s.period.Through = end
		}
	}
	return s
}

// noStart and noEnd are the keys of the days of the length that are not recorded, empty when they are.
func (s *apprenticeSpan) noStart() string { return lacking(s.period.From.IsZero(), "contract.start") }

func (s *apprenticeSpan) noEnd() string { return lacking(s.period.Through.IsZero(), s.endKey) }

// Grounds that are not recorded are denied by "no special case".

func (s *apprenticeSpan) shorter() facts.Shorter {
	if s.Apprenticeship.Shorter != 0 {
		return s.Apprenticeship.Shorter
	}
	if way := s.way(); s.Apprenticeship.Special == law.No || way == fits || way == tooLong { // the dates say so
		return facts.NotShorter
	}
	return 0
}

func (s *apprenticeSpan) longer() facts.Longer {
	if s.Apprenticeship.Longer == 0 && s.Apprenticeship.Special == law.No {
		return facts.NotLonger
	}
	return s.Apprenticeship.Longer
}

func (s *apprenticeSpan) athlete() law.Answer {
	if s.Apprenticeship.Athlete == law.Unknown && s.Apprenticeship.Special == law.No {
		return law.No
	}
	return s.Apprenticeship.Athlete
}

// rqth is the status on the day of conclusion.
func (s *apprenticeSpan) rqth() law.Answer {
	if s.Person.RQTH == law.Unknown && s.Person.Disabled == law.No {
		return law.No
	}
	return s.Person.RQTH
}

// recognised tells whether the quality of disabled worker came during the apprenticeship, listed whether the apprentice was put on the list
// of athletes during it.
func (s *apprenticeSpan) recognised() law.Answer {
	later := s.Apprenticeship.Term.Recognised
	if later == law.Unknown && s.Apprenticeship.Special == law.No && s.Person.Disabled == law.No {
		return law.No
	}
	return later
}

func (s *apprenticeSpan) listed() law.Answer {
	later := s.Apprenticeship.Term.Listed
	if later == law.Unknown && s.Apprenticeship.Special == law.No {
		return law.No
	}
	return later
}

// since tells whether the contract is concluded on a day or later.
func (s *apprenticeSpan) since(day law.Date) law.Answer {
	if s.made.Made.IsZero() {
		return law.Unknown
	}
	return law.That(!s.made.Made.Before(day))
}

// notesNoNote carries APP-DATE-NONOTE when the contract was running on a day on which the text changed: only then does
// it matter that conclusion picks the version.
func notesNoNote[T any](s *apprenticeSpan, t *law.Tree, p *law.Param[T]) {
	for i := range p.Versions {
		change := p.Versions[i].From
		if s.made.Made.Before(change) && (s.period.Through.IsZero() || !s.period.Through.Before(change)) {
			t.Note(law.Under(&appNoNote))
			return
		}
	}
}

// lacksTerm says which day of the length is missing.
func (s *apprenticeSpan) lacksTerm(t *law.Tree, r *law.Rule) law.Answer {
	switch p := s.period; {
	case p.From.IsZero() && !p.Through.IsZero():
		return t.Lacks(r, "contract.start")
	case p.Through.IsZero() && !p.From.IsZero():
		return t.Lacks(r, s.endKey)
	}
	return t.Lacks(r, "contract.start", s.endKey)
}

// notesClamp: the day number of the start does not exist in the last month.
func (s *apprenticeSpan) notesClamp(t *law.Tree, months law.Months) {
	if from := s.period.From; from.Deadline(int(months)).Day() != from.Day() {
		t.Note(law.Under(&law.DateClamp))
	}
}

// atLeast answers r by the length; the answer is Unknown when it says what it lacks.
func (s *apprenticeSpan) atLeast(t *law.Tree, r *law.Rule, p *law.Param[law.Months]) law.Answer {
	v := governing(t, r, p, s.made, s.noStart(), s.noEnd())
	if v == nil {
		return law.Unknown
	}
	short, known := s.period.Short(int(v.Value))
	if !known {
		return s.lacksTerm(t, r)
	}
	if months, told := s.cycle(); short > 0 && told && law.Months(months) < v.Value {
		return t.Says(&appMinCycle, law.No, law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths), law.Fact("apprenticeship.last_day", s.period.Through),
			law.Value(p, v, s.made), law.Under(&law.DateMonths))
	}
	a := t.Says(r, law.That(short <= 0), law.Fact("contract.start", s.period.From), law.Fact("apprenticeship.last_day", s.period.Through), law.Value(p, v, s.made),
		law.Fact("apprenticeship.last_day.needed", s.period.From.LastDay(int(v.Value))), law.Under(&law.DateMonths))
	if short > 0 {
		t.Note(law.Off(s.endKey, law.Days(short)))
	}
	s.notesClamp(t, v.Value)
	return a
}

// atMost answers r by the length, in the same way.
func (s *apprenticeSpan) atMost(t *law.Tree, r *law.Rule, p *law.Param[law.Months]) law.Answer {
	v := governing(t, r, p, s.made, s.noStart(), s.noEnd())
	if v == nil {
		return law.Unknown
	}
	return s.within(t, r, v.Value, law.Value(p, v, s.made))
}

// within answers r by whether the length is at most so many months.
func (s *apprenticeSpan) within(t *law.Tree, r *law.Rule, months law.Months, value law.Arg) law.Answer {
	short, known := s.period.Short(int(months))
	if !known {
		return s.lacksTerm(t, r)
	}
	if cycle, told := s.cycle(); short < 0 && told && law.Months(cycle) > months {
		return t.Says(&appMaxCycle, law.No, law.Fact("apprenticeship.cycle_months", s.Apprenticeship.CycleMonths), law.Fact("apprenticeship.last_day", s.period.Through),
			value, law.Fact("apprenticeship.last_day.allowed", s.period.From.LastDay(int(months))), law.Under(&law.DateMonths))
	}
	a := t.Says(r, law.That(short >= 0), law.Fact("contract.start", s.period.From), law.Fact("apprenticeship.last_day", s.period.Through), value,
		law.Fact("apprenticeship.last_day.allowed", s.period.From.LastDay(int(months))), law.Under(&law.DateMonths))
	if short < 0 {
		t.Note(law.Off(s.endKey, law.Days(short)))
	}
	s.notesClamp(t, months)
	return a
}

// L6222-4: "signé par les deux parties contractantes préalablement à l'emploi de l'apprenti".
func (s *apprenticeSpan) addSignature(t *law.Tree) {
	v := governing(t, &appSign, &appSignText, s.made, lacking(s.Contract.Start.IsZero(), "contract.start"))
	switch made, start := s.Contract.Made, s.Contract.Start; {
	case v == nil:
	case start.IsZero():
		t.Lacks(&appSign, "contract.start")
	default:
		t.Says(&appSign, law.That(!made.After(start)), law.Fact("contract.made", made), law.Fact("contract.start", start), law.Value(&appSignText, v, s.made))
		if made == start {
			t.Note(law.Under(&appSameDay))
		}
		if late := start.DaysUntil(made); late > 0 {
			t.Note(law.Off("contract.made", law.Days(-late)))
		}
	}
}

func (s *apprenticeSpan) addTerm(t *law.Tree) {
	t.All(&appTerm)
	s.addOpenEnded(t)
	s.addMinimum(t)
	s.addMaximum(t)
	if s.since(ApprenticeConventionMonths.Versions[0].From) == law.No {
		s.addOldSystem(t)
	} else {
		s.addCycle(t)
	}
	t.End()
}

// L6222-7: the contract "peut être conclu pour une durée limitée ou pour une durée indéterminée"; L6227-2: a public employer
// concludes it "pour une durée limitée".
func (s *apprenticeSpan) addOpenEnded(t *law.Tree) {
	term := fixedTerm(&s.Contract)
	open := term == law.No
	v := governing(t, &appCDI, &appOpenText, s.made, lacking(term == law.Unknown, "contract.open_ended"), lacking(open && s.public == law.Unknown, "employer.public"),
		lacking(open && s.public != law.Yes && s.Apprenticeship.End.IsZero(), "apprenticeship.end"))
	if v == nil {
		return
	}
	value := law.Value(&appOpenText, v, s.made)
	switch {
	case term == law.Unknown:
		t.Lacks(&appCDI, "contract.open_ended")
	case term == law.Yes:
		t.Says(&appCDI, law.Yes, law.Fact("contract.open_ended", law.No), value)
		if s.public != law.Yes {
			t.Note(law.Saying(&appNextTrial))
		}
	case s.public == law.Unknown:
		t.Lacks(&appCDI, "employer.public")
	case s.public == law.Yes:
		if limited := law.Governing(t, &appCDI, &appLimitedText, s.made); limited != nil {
			t.Says(&appCDI, law.No, s.publicBy(), law.Value(&appLimitedText, limited, s.made))
		}
	case s.Apprenticeship.End.IsZero():
		t.Lacks(&appCDI, "apprenticeship.end")
	default:
		t.Says(&appCDI, law.Yes, law.Fact("apprenticeship.end", s.Apprenticeship.End), value, law.Saying(&appCDITrial))
		s.notesPublic(t)
	}
}

// L6222-7-1: "varie entre six mois et trois ans, sous réserve des cas de prolongation prévus à l'article L. 6222-11".
func (s *apprenticeSpan) addMinimum(t *law.Tree) {
	t.Any(&appMin)
	if s.atLeast(t, &appMin6, &ApprenticeMonths) == law.No {
		s.addShortAfterBreak(t, &appMinBreak)
		s.addShortAfterFailure(t)
		s.addShortAfterCFA(t)
	}
	t.End()
}

// R6222-23-1: for the contract signed after a break "il peut être dérogé à la durée minimale". No text said so before
// 1 April 2020.
func (s *apprenticeSpan) addShortAfterBreak(t *law.Tree, r *law.Rule) {
	if s.since(appAfterBreakText.Versions[0].From) == law.No {
		return
	}
	ground := s.shorter()
	v := governing(t, r, &appAfterBreakText, s.made, lacking(ground == 0, "apprenticeship.shorter"))
	switch {
	case v == nil:
	case ground == 0:
		t.Lacks(r, "apprenticeship.shorter")
	case ground == facts.ShorterBreak && s.Apprenticeship.Previous.Contract == law.No: // nothing was broken
		t.Says(r, law.No, law.Fact("apprenticeship.previous.contract", law.No), law.Value(&appAfterBreakText, v, s.made))
	default:
		t.Says(r, law.That(ground == facts.ShorterBreak), ground.As("apprenticeship.shorter"), law.Value(&appAfterBreakText, v, s.made))
	}
}

// The new contract of L6222-11, 2° is itself the prolongation: the minimum is not for it.
func (s *apprenticeSpan) addShortAfterFailure(t *law.Tree) {
	ground, from := s.longer(), s.Apprenticeship.LongerFrom
	v := governing(t, &appMinFail, &ApprenticeExtraFailure, s.made, lacking(ground == 0, "apprenticeship.longer"),
		lacking(ground == facts.LongerFailure && from.IsZero(), "apprenticeship.longer_from"))
	switch {
	case v == nil:
	case ground == 0:
		t.Lacks(&appMinFail, "apprenticeship.longer")
	case ground != facts.LongerFailure:
		t.Says(&appMinFail, law.No, ground.As("apprenticeship.longer"))
	case from.IsZero():
		t.Lacks(&appMinFail, "apprenticeship.longer_from")
	case from == s.period.From:
		s.addShortNew(t, ground.As("apprenticeship.longer"), law.Fact("apprenticeship.longer_from", from))
	default:
		t.Says(&appMinFail, law.No, ground.As("apprenticeship.longer"), law.Fact("apprenticeship.longer_from", from))
	}
}

// L6222-12-1 takes months off the contract and does not say whether it may then fall under six.
func (s *apprenticeSpan) addShortAfterCFA(t *law.Tree) {
	if s.shorter() == facts.ShorterCFA {
		t.Unsettled(&appMinCFA, s.shorter().As("apprenticeship.shorter"), law.Reading("APP-DUR-MIN-CFA.less", law.Yes), law.Reading("APP-DUR-MIN-CFA.minimum", law.No))
	}
}

func (s *apprenticeSpan) addMaximum(t *law.Tree) {
	t.Any(&appMax)
	if s.atMost(t, &appMax3, &ApprenticeMaxMonths) == law.No {
		t.All(&appRQTH)
		s.addRecognised(t)
		s.atMost(t, &appRQTH4, &ApprenticeMaxMonthsDisabled)
		t.End()
		t.All(&appSport)
		listed := s.athlete()
		if v := governing(t, &appSportList, &ApprenticeMaxMonthsAthlete, s.made, lacking(listed == law.Unknown, "apprenticeship.athlete")); v != nil {
			if listed == law.Unknown {
				t.Lacks(&appSportList, "apprenticeship.athlete")
			} else {
				t.Says(&appSportList, listed, law.Fact("apprenticeship.athlete", listed), law.Value(&ApprenticeMaxMonthsAthlete, v, s.made))
			}
		}
		s.atMost(t, &appSport4, &ApprenticeMaxMonthsAthlete)
		t.End()
		s.addProlonged(t)
	}
	t.End()
}

// R6222-46: "La durée du contrat d'apprentissage du travailleur handicapé peut être portée à quatre ans." R6222-49 opens it to a
// recognition during the contract for those concluded from 1 April 2020: its former wording did not name R6222-46.
func (s *apprenticeSpan) addRecognised(t *law.Tree) {
	status, later := s.rqth(), s.recognised()
	v := governing(t, &appRQTHStatus, &ApprenticeMaxMonthsDisabled, s.made, lacking(status == law.Unknown, "person.rqth"),
		lacking(status != law.Yes && later == law.Unknown, "apprenticeship.term.recognised"))
	if v == nil {
		return
	}
	during := s.since(appRecognised4.Versions[0].From) == law.Yes
	switch {
	case status == law.Yes:
		t.Says(&appRQTHStatus, law.Yes, law.Fact("person.rqth", law.Yes), law.Value(&ApprenticeMaxMonthsDisabled, v, s.made))
		return
	case during && later == law.Yes:
		t.Says(&appRQTHStatus, law.Yes, law.Fact("apprenticeship.term.recognised", law.Yes), law.Value(&appRecognised4, &appRecognised4.Versions[0], s.made))
		return
	case status == law.Unknown && during && later == law.Unknown:
		t.Lacks(&appRQTHStatus, "person.rqth", "apprenticeship.term.recognised")
		return
	case status == law.Unknown:
		t.Lacks(&appRQTHStatus, "person.rqth")
		return
	case during && later == law.Unknown:
		t.Lacks(&appRQTHStatus, "apprenticeship.term.recognised")
		return
	}
	t.Says(&appRQTHStatus, law.No, law.Fact("person.rqth", law.No), law.Value(&ApprenticeMaxMonthsDisabled, v, s.made))
	if later == law.Yes {
		t.Note(law.Fact("apprenticeship.term.recognised", later))
		notesNoNote(s, t, &appRecognised4)
	}
}
