package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The early end of an apprenticeship contract (code du travail, L6222-18 to L6222-19, D6222-21-1, R6222-23). The day of
// conclusion picks the text.
var (
	appBreak      = law.Rule{ID: "APP-BREAK", Cites: appBreakText.Versions[0].Cites}
	appBreakAfter = law.Rule{ID: "APP-BREAK-AFTER", Cites: []law.Ref{appOpenText.Versions[0].Cites[0], appDiplomaText.Versions[0].Cites[0]}}
	appBreakRoute = law.Rule{ID: "APP-BREAK-ROUTE", Cites: appBreakText.Versions[0].Cites}
	appBreak45    = law.Rule{ID: "APP-BREAK-45", Cites: BreakDays.Versions[0].Cites}
	appBreakAgree = law.Rule{ID: "APP-BREAK-AGREE", Cites: appBreakText.Versions[0].Cites}

	appDismiss       = law.Rule{ID: "APP-BREAK-DISMISS", Cites: appBreakText.Versions[0].Cites}
	appDismissGround = law.Rule{ID: "APP-BREAK-DISMISS-GROUND", Cites: []law.Ref{appBreakText.Versions[0].Cites[0], exclusionRef}, Fixed: true}
	appDismissDone   = law.Rule{ID: "APP-BREAK-DISMISS-PROCEDURE", Cites: appBreakText.Versions[0].Cites}

	appResign         = law.Rule{ID: "APP-BREAK-RESIGN", Cites: BreakNoticeDays.Versions[0].Cites}
	appResignMediator = law.Rule{ID: "APP-BREAK-RESIGN-MEDIATOR", Cites: BreakMediatorDays.Versions[0].Cites}
	appResignNotice   = law.Rule{ID: "APP-BREAK-RESIGN-NOTICE", Cites: BreakNoticeDays.Versions[0].Cites}
	appResignMinor    = law.Rule{ID: "APP-BREAK-RESIGN-MINOR", Cites: BreakMinor.Versions[0].Cites}

	appDiploma         = law.Rule{ID: "APP-BREAK-DIPLOMA", Cites: []law.Ref{appDiplomaText.Versions[0].Cites[0], DiplomaNoticeMonths.Versions[1].Cites[0]}}
	appDiplomaObtained = law.Rule{ID: "APP-BREAK-DIPLOMA-OBTAINED", Cites: appDiplomaText.Versions[0].Cites}
	appDiplomaNotice   = law.Rule{ID: "APP-BREAK-DIPLOMA-NOTICE", Cites: DiplomaNoticeMonths.Versions[1].Cites}

	appLiquidation     = law.Rule{ID: "APP-BREAK-LIQUIDATION", Cites: appBreakText.Versions[0].Cites}
	appLiquidationCase = law.Rule{ID: "APP-BREAK-LIQUIDATION-CASE", Cites: appBreakText.Versions[0].Cites, Fixed: true}
	appLiquidationTold = law.Rule{ID: "APP-BREAK-LIQUIDATION-NOTIFIED", Cites: appBreakText.Versions[0].Cites}

	exclusionRef = law.Travail("L6222-18-1", "", "LEGIARTI000037386018")
)

var (
	// L6222-18 counts the days of practical training really done: it does not speak of sickness.
	appAbsence = law.Convention{ID: "APP-BREAK-45-ABSENCE", Cites: BreakDays.Versions[0].Cites}
	// D6222-21-1: neither the day of the request nor that of the information is counted.
	appResignDays = law.Convention{ID: "APP-BREAK-RESIGN-DAYS", Cites: BreakNoticeDays.Versions[0].Cites}
	// R6222-23 says "avant la fin du contrat": the end that the apprentice chooses is meant.
	appDiplomaEnd = law.Convention{ID: "APP-BREAK-DIPLOMA-END", Cites: DiplomaNoticeMonths.Versions[1].Cites}

	// L6222-5-1 lets either of two seasonal employers, and the apprentice, end the contract so, and does not say how the days are counted.
	appPairDays = law.Convention{ID: "APP-BREAK-45-PAIR", Cites: appPairText.Versions[0].Cites}
	// The ministry's page still gives two months there.
	appPairPage = law.Remark{ID: "APP-BREAK-45-PAGE", Cites: []law.Ref{apprenticePage, appPairText.Versions[0].Cites[0]}}

	appNoRedeployment = law.Remark{ID: "APP-BREAK-UNFIT", Cites: appBreakText.Versions[0].Cites}
	appExcluded       = law.Remark{ID: "APP-BREAK-EXCLUDED", Cites: []law.Ref{exclusionRef}}
	appMinorMediator  = law.Remark{ID: "APP-BREAK-RESIGN-SILENT", Cites: appBreakText.Versions[0].Cites}
	appCompensation   = law.Remark{ID: "APP-BREAK-COMPENSATION", Cites: []law.Ref{appBreakText.Versions[0].Cites[0], law.Travail("L1243-4", "", "LEGIARTI000024026880")}}
)

// ApprenticeBreak decides whether the early end of the apprenticeship contract of the case is lawful (code du travail, L6222-18 to
// L6222-19): freely by either party in the first 45 days of practical training; by written agreement; by dismissal on a ground of the
// article; by the apprentice after the mediator and a notice; on the diploma, with its own notice; by the liquidator. The break takes
// effect on the last day of execution (Contract.Ended). With two seasonal employers the 45 days are those with the one who ends the
// contract, or whom the apprentice leaves (L6222-5-1, APP-BREAK-45-PAIR).
//
// After the apprenticeship period of a CDI, or the end of a contract, none of these ways is left: the answer is Unknown, what becomes of
// the CDI being a matter of ordinary law.
//
// L6222-18 was read for contracts concluded from 2019 on.
func ApprenticeBreak(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := apprenticeOf(c)
	if k.borderInstead(t, &appBreak) {
		return t.Decision()
	}
	s := spanOf(&k)
	b := &s.Apprenticeship.Break
	t.Any(&appBreak)
	if s.addAfterTerm(t) {
		return t.Decision()
	}
	s.addFreeBreak(t)
	switch b.Route {
	case facts.FreeBreak:
	case facts.AgreedBreak:
		s.says(t, &appBreakAgree, &appBreakText, "apprenticeship.break.agreed", b.Agreed, b.Agreed)
	case facts.DismissalBreak:
		s.addDismissal(t)
	case facts.ResignedBreak:
		s.addResignation(t)
	case facts.DiplomaBreak:
		s.addDiploma(t)
	case facts.LiquidatorBreak:
		s.addLiquidation(t)
	default:
		t.Lacks(&appBreakRoute, "apprenticeship.break.route")
	}
	return t.Decision()
}

// L6222-7, al. 2: during the apprenticeship period the CDI "est régi par le présent titre"; "A l'issue de cette période, la relation
// contractuelle est régie par les titres II et III du livre II de la première partie". L6222-19: "avant le terme fixé initialement".
func (s *apprenticeSpan) addAfterTerm(t *law.Tree) bool {
	switch ended, last := s.Contract.Ended, s.period.Through; {
	case last.IsZero() && fixedTerm(&s.Contract) == law.No:
		t.Lacks(&appBreakAfter, s.endKey)
		return true
	case last.IsZero() || ended.IsZero() || !ended.After(last):
		return false
	default:
		after := "APP-BREAK-AFTER.ordinary"
		if fixedTerm(&s.Contract) == law.Yes {
			after = "APP-BREAK-AFTER.term"
		}
		t.Unsettled(&appBreakAfter, law.Fact("contract.ended", ended), law.Fact("apprenticeship.last_day", last), law.Reading(after, law.Unknown))
		return true
	}
}

// L6222-18, al. 1: "jusqu'à l'échéance des quarante-cinq premiers jours, consécutifs ou non, de formation pratique en entreprise effectuée par
// l'apprenti". By either party, whatever the ground: also after another contract was broken.
func (s *apprenticeSpan) addFreeBreak(t *law.Tree) {
	v := law.Governing(t, &appBreak45, &BreakDays, s.made)
	if v == nil {
		return
	}
	count, pair := s.Apprenticeship.Break.PracticeDays, s.Apprenticeship.Employer.Pair
	n, known := count.Get()
	if !known {
		t.Lacks(&appBreak45, "apprenticeship.break.practice_days")
		if pair == law.Yes {
			t.Note(law.Saying(&appPairPage))
		}
		return
	}
	t.Says(&appBreak45, law.That(n <= int(v.Value)), law.Fact("apprenticeship.break.practice_days", count), law.Value(&BreakDays, v, s.made), law.Under(&appAbsence))
	if over := n - int(v.Value); over > 0 {
		t.Note(law.Off("apprenticeship.break.practice_days", law.Days(-over)))
	}
	if pair == law.Yes {
		t.Note(law.Fact("apprenticeship.employer.pair", pair), law.Under(&appPairDays), law.Saying(&appPairPage))
	}
}

// "en cas de force majeure, de faute grave de l'apprenti, d'inaptitude constatée par le médecin du travail [...] ou en cas de décès d'un employeur maître
// d'apprentissage dans le cadre d'une entreprise unipersonnelle"; L6222-18-1: "Cette exclusion constitue la cause réelle et sérieuse du licenciement".
func (s *apprenticeSpan) addDismissal(t *law.Tree) {
	b := &s.Apprenticeship.Break
	t.All(&appDismiss)
	v := law.Governing(t, &appDismissGround, &appBreakText, s.made)
	switch {
	case v == nil:
	case b.Ground == 0:
		t.Lacks(&appDismissGround, "apprenticeship.break.ground")
	default:
		t.Says(&appDismissGround, law.That(b.Ground != facts.BreakOther), b.Ground.As("apprenticeship.break.ground"))
		switch b.Ground {
		case facts.BreakUnfit:
			t.Note(law.Value(&appBreakText, v, s.made), law.Saying(&appNoRedeployment))
		case facts.BreakExcluded:
			t.Note(law.Saying(&appExcluded))
		default:
			t.Note(law.Value(&appBreakText, v, s.made))
		}
	}
	t.Answered(&appDismissDone, "apprenticeship.break.procedure", b.Procedure)
	t.End()
}

// D6222-21-1: the mediator; "Dans un délai qui ne peut être inférieur à cinq jours calendaires" the employer is told; the break "ne peut intervenir
// qu'après un délai qui ne peut être inférieur à sept jours calendaires".
func (s *apprenticeSpan) addResignation(t *law.Tree) {
	b := &s.Apprenticeship.Break
	t.All(&appResign)
	told := b.Told // the day from which the notice runs, once the employer is told in time
	if v := law.Governing(t, &appResignMediator, &BreakMediatorDays, s.made); v != nil {
		value := law.Value(&BreakMediatorDays, v, s.made)
		wait := b.Mediator.AddDays(int(v.Value))
		if s.addDelay(t, &appResignMediator, "apprenticeship.break.mediator", b.Mediator, "apprenticeship.break.told", b.Told, v.Value, value) {
			told = wait
			if !s.noticeLost(told) {
				t.Note(law.Off("apprenticeship.break.told", law.Days(b.Told.DaysUntil(told))))
			}
		}
		// Were the day of the request counted, the employer could be told a day earlier.
		if !b.Mediator.IsZero() && (b.Told == wait || b.Told == wait.AddDays(-1)) {
			t.Note(law.Under(&appResignDays))
		}
	}
	if v := law.Governing(t, &appResignNotice, &BreakNoticeDays, s.made); v != nil {
		value := law.Value(&BreakNoticeDays, v, s.made)
		ended, first := s.Contract.Ended, told.AddDays(int(v.Value))
		if s.addDelay(t, &appResignNotice, "apprenticeship.break.told", b.Told, "contract.ended", ended, v.Value, value) &&
			(s.period.Through.IsZero() || !first.After(s.period.Through)) { // later than the term it would be no break
			t.Note(law.Off("contract.ended", law.Days(ended.DaysUntil(first))))
		}
		// Were seven full days meant, the break would wait a day more.
		if !b.Told.IsZero() && ended == b.Told.AddDays(int(v.Value)) {
			t.Note(law.Under(&appResignDays))
		}
	}
	s.addMinor(t)
	t.End()
}

// noticeLost tells that the notice is kept as things are, and would not be if the employer were told on that day.
func (s *apprenticeSpan) noticeLost(told law.Date) bool {
	v, _ := BreakNoticeDays.At(s.made)
	ended := s.Contract.Ended
	return v != nil && !ended.IsZero() && !ended.Before(s.Apprenticeship.Break.Told.AddDays(int(v.Value))) && ended.Before(told.AddDays(int(v.Value)))
}

// addDelay: at least so many calendar days from one day to another. It tells whether there are fewer.
func (s *apprenticeSpan) addDelay(t *law.Tree, r *law.Rule, fromKey string, from law.Date, toKey string, to law.Date, days law.Days, value law.Arg) (early bool) {
	switch {
	case from.IsZero() && to.IsZero():
		t.Lacks(r, fromKey, toKey)
	case from.IsZero():
		t.Lacks(r, fromKey)
	case to.IsZero():
		t.Lacks(r, toKey)
	default:
		first := from.AddDays(int(days))
		t.Says(r, law.That(!to.Before(first)), law.Fact(fromKey, from), law.Fact(toKey, to), law.Fact("apprenticeship.break.first", first), value)
		return to.Before(first)
	}
	return false
}

// "Si l'apprenti est mineur, l'acte de rupture doit être conjointement signé par son représentant légal." The act lies between the day the employer is told
// and the day of the break.
func (s *apprenticeSpan) addMinor(t *law.Tree) {
	r, b := &appResignMinor, &s.Apprenticeship.Break
	v := law.Governing(t, r, &BreakMinor, s.made)
	if v == nil {
		return
	}
	value := law.Value(&BreakMinor, v, s.made)
	told, toldKnown := b.Told.Age(s.Person.Born).Get()
	ended, endedKnown := s.Contract.Ended.Age(s.Person.Born).Get()
	adult := int(v.Value)
	switch {
	case b.CoSigned == law.Yes:
		t.Says(r, law.Yes, law.Fact("apprenticeship.break.co_signed", law.Yes), value)
	case s.Person.Born.IsZero():
		t.Lacks(r, "person.born")
	case toldKnown && told >= adult:
		t.Says(r, law.Yes, law.Fact("person.age", b.Told.Age(s.Person.Born)), value)
	case !toldKnown && b.Told.IsZero():
		t.Lacks(r, "apprenticeship.break.told")
	case !endedKnown:
		t.Lacks(r, "contract.ended")
	case b.CoSigned == law.Unknown:
		t.Lacks(r, "apprenticeship.break.co_signed")
	case ended >= adult:
		t.Unsettled(r, law.Fact("person.age", b.Told.Age(s.Person.Born)), value, law.Reading("APP-BREAK-RESIGN-MINOR.told", law.No), law.Reading("APP-BREAK-RESIGN-MINOR.ended", law.Yes))
	default:
		t.Says(r, law.No, law.Fact("person.age", s.Contract.Ended.Age(s.Person.Born)), value, law.Saying(&appMinorMediator))
	}
}

// L6222-19: "En cas d'obtention du diplôme ou du titre préparé [...] avant le terme fixé initialement, à condition d'en avoir informé l'employeur"; R6222-23: "par
// écrit, au moins un mois avant la fin du contrat", two months for the contracts concluded before 1 April 2020.
func (s *apprenticeSpan) addDiploma(t *law.Tree) {
	b := &s.Apprenticeship.Break
	t.All(&appDiploma)
	s.says(t, &appDiplomaObtained, &appDiplomaText, "apprenticeship.break.obtained", b.Obtained, b.Obtained)
	s.addDiplomaNotice(t)
	t.End()
}

func (s *apprenticeSpan) addDiplomaNotice(t *law.Tree) {
	r, told, end := &appDiplomaNotice, s.Apprenticeship.Break.Notice, s.Contract.Ended
	v := law.Governing(t, r, &DiplomaNoticeMonths, s.made)
	switch {
	case v == nil:
		return
	case told.IsZero() && end.IsZero():
		t.Lacks(r, "apprenticeship.break.notice", "contract.ended")
		return
	case told.IsZero():
		t.Lacks(r, "apprenticeship.break.notice")
		return
	case end.IsZero():
		t.Lacks(r, "contract.ended")
		return
	}
	first := told.Deadline(int(v.Value))    // the first end that such a notice allows
	last := latestNotice(end, int(v.Value)) // the last day of a notice for that end
	forward, backward := !end.Before(first), !told.After(last)
	quoted := [...]law.Arg{
		law.Fact("apprenticeship.break.notice", told), law.Fact("contract.ended", end), law.Fact("apprenticeship.break.notice.last", last),
		law.Value(&DiplomaNoticeMonths, v, s.made), law.Under(&appDiplomaEnd), law.Under(&law.DateDeadline),
	}
	if forward != backward {
		t.Unsettled(r, quoted[:]...)
		t.Note(law.Reading("APP-BREAK-DIPLOMA.forward", law.That(forward)), law.Reading("APP-BREAK-DIPLOMA.backward", law.That(backward)))
	} else {
		t.Says(r, law.That(forward), quoted[:]...)
		if !forward {
			t.Note(law.Off("apprenticeship.break.notice", law.Days(-last.DaysUntil(told))))
		}
	}
	if s.made.Made.Before(DiplomaNoticeMonths.Versions[1].From) && !end.Before(DiplomaNoticeMonths.Versions[1].From) {
		t.Note(law.Under(&appNoNote))
	}
}

// latestNotice is the day that bears the same number so many months before an end, or the last day of that month.
func latestNotice(end law.Date, months int) law.Date {
	day := end
	for range months {
		number := day.Day()
		day = day.AddDays(-number) // last day of the month before
		if day.Day() > end.Day() {
			day = day.AddDays(end.Day() - day.Day())
		}
	}
	return day
}

// "En cas de liquidation judiciaire sans maintien de l'activité ou lorsqu'il est mis fin au maintien de l'activité [...], le liquidateur notifie la rupture du
// contrat à l'apprenti."
func (s *apprenticeSpan) addLiquidation(t *law.Tree) {
	b := &s.Apprenticeship.Break
	t.All(&appLiquidation)
	t.Note(law.Saying(&appCompensation))
	s.says(t, &appLiquidationCase, &appBreakText, "apprenticeship.break.liquidation", b.Liquidation, b.Liquidation)
	s.says(t, &appLiquidationTold, &appBreakText, "apprenticeship.break.liquidator", b.Liquidator, b.Liquidator)
	t.End()
}
