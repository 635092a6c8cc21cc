package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// R6222-9: the convention "n'est pas requise dans les cas prévus aux articles L. 6222-11 et L. 6222-12-1, au 2° de l'article L.
// 6222-37 et au 1° de l'article L. 6222-40"; nor is it for the contract of R6222-23-1. The amendment of L6222-22-1 sets a
// length itself.
func (s *apprenticeSpan) addWithoutConvention(t *law.Tree) {
	shorter, longer := s.ground()
	missing, four := shorter == 0 && longer == 0, s.mayBeFour()
	if missing && !four {
		s.lacksGround(t, &appNoConv)
		return
	}
	t.Any(&appNoConv)
	if missing {
		s.lacksGround(t, &appNoConvGround)
	} else {
		s.addExempt(t, shorter, longer)
	}
	if four {
		s.addFour(t)
	}
	t.End()
}

// addExempt adds the clause of the ground, if it is one of those that need no convention.
func (s *apprenticeSpan) addExempt(t *law.Tree, shorter facts.Shorter, longer facts.Longer) {
	switch shorter {
	case facts.ShorterCFA:
		s.addReduced(t)
	case facts.ShorterBreak:
		s.addShortAfterBreak(t, &appRest)
	case facts.ShorterBacPro:
		s.addSwitch(t)
	default:
	}
	switch longer {
	case facts.LongerFailure:
		s.addFailure(t)
	case facts.LongerDisability:
		s.addSpread(t)
	case facts.LongerAthlete:
		s.addSportSpread(t)
	default:
	}
}

// L6222-12-1: "A tout moment, le bénéficiaire du présent article peut signer un contrat d'apprentissage. Dans ce cas, la durée [...] est
// réduite du nombre de mois écoulés depuis le début du cycle de formation."
func (s *apprenticeSpan) addReduced(t *law.Tree) {
	begun, made := s.Apprenticeship.Course.CFA, s.Contract.Made
	t.All(&appReduce)
	p, v, miss := cfaFirst(begun)
	switch {
	case begun.IsZero():
		t.Lacks(&appReduceWithin, "apprenticeship.course.cfa")
	case v == nil:
		t.Silent(&appReduceWithin, p.Name, miss)
	case made.IsZero():
		t.Lacks(&appReduceWithin, "contract.made")
	default:
		last := begun.LastDay(int(v.Value))
		t.Says(&appReduceWithin, law.That(!made.Before(begun) && !made.After(last)), law.Fact("apprenticeship.course.cfa", begun), law.Fact("contract.made", made),
			law.Fact("apprenticeship.course.alone.last", last), law.Value(p, v, law.When{Entered: begun}), law.Under(&law.DateMonths))
		switch {
		case made.After(last):
			t.Note(law.Off("contract.made", law.Days(-last.DaysUntil(made))))
		case made.Before(begun):
			t.Note(law.Off("contract.made", law.Days(made.DaysUntil(begun))))
		}
	}
	s.addReducedLength(t, begun)
	t.End()
}

func (s *apprenticeSpan) addReducedLength(t *law.Tree, begun law.Date) {
	months, known := s.cycle()
	last := s.period.Through
	v := governing(t, &appReduceLength, &appReduceText, s.made, lacking(!known, "apprenticeship.cycle_months"), lacking(begun.IsZero(), "apprenticeship.course.cfa"), s.noEnd())
	switch {
	case v == nil:
		return
	case !known:
		t.Lacks(&appReduceLength, "apprenticeship.cycle_months")
		return
	case begun.IsZero():
		t.Lacks(&appReduceLength, "apprenticeship.course.cfa")
		return
	case last.IsZero():
		t.Lacks(&appReduceLength, s.endKey)
		return
	}
	cycle := begun.LastDay(months)
	quoted := [...]law.Arg{
		law.Fact("apprenticeship.course.cfa", begun), law.Fact("apprenticeship.last_day", last), law.Fact("apprenticeship.last_day.cycle", cycle),
		law.Value(&appReduceText, v, s.made), law.Under(&appReduceEnd), law.Under(&law.DateMonths),
	}
	if last != cycle && last.After(begun.LastDay(months-1)) && last.Before(begun.LastDay(months+1)) {
		t.Unsettled(&appReduceLength, quoted[:]...)
		t.Note(law.Reading("APP-DUR-EQUAL.month", law.Yes), law.Reading("APP-DUR-EQUAL.day", law.No))
		return
	}
	t.Says(&appReduceLength, law.That(last == cycle), quoted[:]...)
}

// R6222-47: "réparti sur une période de temps égale à la durée normale d'apprentissage pour la formation considérée, augmentée d'un an
// au plus", also when the status comes during the apprenticeship (R6222-49).
func (s *apprenticeSpan) addSpread(t *law.Tree) {
	t.All(&appSpread)
	s.addSpreadStatus(t, &appSpreadStatus)
	s.addBeyond(t, &appSpreadLength, &ApprenticeExtraDisabled)
	t.End()
}

func (s *apprenticeSpan) addSpreadStatus(t *law.Tree, r *law.Rule) {
	s.addStatus(t, r, "person.rqth", s.rqth(), "apprenticeship.term.recognised", s.recognised(), &appRecognisedText)
}

// addStatus answers r by a status held when the contract was concluded, or obtained later where text lets that count.
func (s *apprenticeSpan) addStatus(t *law.Tree, r *law.Rule, key string, status law.Answer, laterKey string, later law.Answer, text *law.Param[law.Answer]) {
	switch {
	case status == law.Yes:
		t.Says(r, law.Yes, law.Fact(key, status))
	case later == law.Yes:
		if v := law.Governing(t, r, text, s.made); v != nil {
			t.Says(r, law.Yes, law.Fact(laterKey, later), law.Value(text, v, s.made))
		}
	case status == law.Unknown && later == law.Unknown:
		t.Lacks(r, key, laterKey)
	case status == law.Unknown:
		t.Lacks(r, key)
	case later == law.Unknown:
		t.Lacks(r, laterKey)
	default:
		t.Says(r, law.No, law.Fact(key, status))
	}
}

// R6222-61, also for those listed during the apprenticeship (R6222-63).
func (s *apprenticeSpan) addSportSpread(t *law.Tree) {
	t.All(&appAthleteExt)
	s.addSportStatus(t, &appAthleteExtStatus)
	s.addBeyond(t, &appAthleteExtLength, &ApprenticeExtraAthlete)
	t.End()
}

func (s *apprenticeSpan) addSportStatus(t *law.Tree, r *law.Rule) {
	s.addStatus(t, r, "apprenticeship.athlete", s.athlete(), "apprenticeship.term.listed", s.listed(), &appListedText)
}

// addBeyond: the normal length of the cycle, and so many months more at most.
func (s *apprenticeSpan) addBeyond(t *law.Tree, r *law.Rule, p *law.Param[law.Months]) {
	months, known := s.cycle()
	v := governing(t, r, p, s.made, lacking(!known, "apprenticeship.cycle_months"), s.noStart(), s.noEnd())
	switch {
	case v == nil:
	case !known:
		t.Lacks(r, "apprenticeship.cycle_months")
	default:
		s.within(t, r, law.Months(months)+v.Value, law.Value(p, v, s.made))
	}
}

// L6222-22-1: at the end of the first year of the contract, for a CAP, a CAP agricole or a BPA of the same field, "la durée du contrat ou de la
// période d'apprentissage est réduite d'une année", by a signed amendment.
func (s *apprenticeSpan) addSwitch(t *law.Tree) {
	w := &s.Apprenticeship.Term.Switch
	t.All(&appSwitch)
	v := governing(t, &appSwitchLess, &ApprenticeSwitchMonths, s.made, s.noEnd(), lacking(w.EndBefore.IsZero(), "apprenticeship.term.switch.end_before"))
	if v == nil {
		t.End()
		return
	}
	t.Answered(&appSwitchYear, "apprenticeship.term.switch.year_done", w.YearDone)
	t.Answered(&appSwitchField, "apprenticeship.term.switch.same_field", w.SameField)
	t.Answered(&appSwitchSigned, "apprenticeship.term.switch.amended", w.Amended)
	last := s.period.Through
	more := law.Period{From: last.AddDays(1), Through: w.EndBefore} // what the amendment takes off
	short, known := more.Short(int(v.Value))
	switch {
	case last.IsZero():
		t.Lacks(&appSwitchLess, s.endKey)
	case w.EndBefore.IsZero():
		t.Lacks(&appSwitchLess, "apprenticeship.term.switch.end_before")
	default:
		t.Says(&appSwitchLess, law.That(known && short == 0), law.Fact("apprenticeship.last_day", last), law.Fact("apprenticeship.term.switch.end_before", w.EndBefore),
			law.Value(&ApprenticeSwitchMonths, v, s.made), law.Under(&law.DateMonths))
		if known && short != 0 {
			t.Note(law.Off(s.endKey, law.Days(-short)))
		}
	}
	t.End()
}

// R6222-10: "en cas de suspension [...] pour une raison indépendante de la volonté de l'apprenti", by a tripartite convention, "jusqu'à l'expiration
// du cycle de formation suivant".
func (s *apprenticeSpan) addSuspension(t *law.Tree) {
	term := &s.Apprenticeship.Term
	t.All(&appSusp)
	s.says(t, &appSuspCause, &appSuspText, "apprenticeship.term.blameless", term.Blameless, term.Blameless)
	s.says(t, &appSuspSigned, &appSuspText, "apprenticeship.term.convention", term.Convention, term.Convention)
	v := governing(t, &appSuspEnd, &appSuspText, s.made, lacking(term.NextCycleEnd.IsZero(), "apprenticeship.term.next_cycle_end"), s.noEnd())
	switch end, last := term.NextCycleEnd, s.period.Through; {
	case v == nil:
	case end.IsZero():
		t.Lacks(&appSuspEnd, "apprenticeship.term.next_cycle_end")
	case last.IsZero():
		t.Lacks(&appSuspEnd, s.endKey)
	default:
		t.Says(&appSuspEnd, law.That(last == end), law.Fact("apprenticeship.last_day", last), law.Fact("apprenticeship.term.next_cycle_end", end), law.Value(&appSuspText, v, s.made))
		if last != end {
			t.Note(law.Off(s.endKey, law.Days(last.DaysUntil(end))))
		}
	}
	t.End()
}
