package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// exitList is a list of the contracts that may follow a course, as an article gives it: its tables, the
// rules of its clauses, and the choices made where it is silent.
type exitList struct {
	kinds  *law.Param[law.KindSet]
	months *law.Param[law.Months] // minimum duration of the fixed-term contracts of the list

	cdi, pro, app, cdd, cdii, mission    *law.Rule
	publicLaw, publicLength, publicNamed *law.Rule
	date, dateStart                      *law.Convention
	pec, cddi, noTerm, renewal           *law.Convention
	notObliged, unknownLength            *law.Remark

	cdiiReadings, publicLawReadings [2]law.Arg
}

// exitCase is what every clause of a list reads.
type exitCase struct {
	*exitList
	contract *facts.Contract
	when     law.When
	inForce  *law.Version[law.KindSet]
	miss     law.Miss // why there is no list
}

// exitOf reads the contract of a case against a list. The text is that of the day the contract was
// concluded, failing that of its first day; a first day on which no list was in force does not stand in for it.
func exitOf(list *exitList, c *facts.Case) exitCase {
	e := exitCase{exitList: list, contract: &orEmpty(c).Contract}
	e.when.Made = e.contract.Made
	if e.when.Made.IsZero() {
		e.when.Made = e.contract.Start
	}
	e.inForce, e.miss = list.kinds.At(e.when)
	if e.contract.Made.IsZero() && e.miss.Why == law.NoText {
		// The contract may have been concluded earlier, when a list was in force.
		e.when.Made = law.Date{}
		e.inForce, e.miss = list.kinds.At(e.when)
	}
	return e
}

// open opens the group of the clauses of the list, with the choices made about its day.
func (e *exitCase) open(t *law.Tree, r *law.Rule) {
	t.Any(r, law.Saying(e.notObliged))
	if !e.when.Made.IsZero() {
		t.Note(law.Under(e.date))
		if e.contract.Made.IsZero() {
			t.Note(law.Under(e.dateStart))
		}
	}
	e.quote(t)
}

// quote adds the list in force to the clause added last, whose text it then cites.
func (e *exitCase) quote(t *law.Tree) {
	if e.inForce != nil {
		t.Note(law.Value(e.kinds, e.inForce, e.when))
	}
}

// kindless tells that the kind of contract is not recorded, or is none of the enumeration.
func (e *exitCase) kindless() bool { return e.contract.Kind.String() == "" }

// unanswerable adds the clause r, and says so, when it cannot be answered for want of a text or of the kind
// of contract; and, without a day, when it is not about that kind of contract: whatever the list in force
// said of others, the clause is not met. It is left to the caller when the clause is about it.
func (e *exitCase) unanswerable(t *law.Tree, r *law.Rule, about bool) bool {
	switch {
	case e.miss.Why == law.NoText:
		t.Silent(r, e.kinds.Name, e.miss)
	case e.kindless() && e.inForce == nil:
		t.Lacks(r, "contract.kind", "contract.made")
	case e.kindless():
		t.Lacks(r, "contract.kind")
		e.quote(t)
	case e.inForce == nil && !about:
		t.Says(r, law.No, law.Fact("contract.kind", e.contract.Kind))
	default:
		return false
	}
	return true
}

// undated adds the clause r as lacking the day that picks the text, and with it what else is missing. The
// first day stands in for the day of conclusion, so that it is asked for when the length counts.
func (e *exitCase) undated(t *law.Tree, r *law.Rule, length bool) bool {
	if e.inForce != nil {
		return false
	}
	term := initialTerm(e.contract)
	switch _, known := term.Days().Get(); {
	case !length || known:
		t.Lacks(r, "contract.made")
	case !term.From.IsZero():
		t.Lacks(r, "contract.made", e.lastDayKey())
		t.Note(law.Saying(e.unknownLength))
	default:
		e.lacksLength(t, r, term)
	}
	return true
}

// lists tells whether the contract is of that kind and the list in force names it.
func (e *exitCase) lists(k law.Kind) bool {
	return e.contract.Kind == k && (e.inForce == nil || e.inForce.Value.Has(k))
}

// is answers a clause from the kind of contract alone.
func (e *exitCase) is(t *law.Tree, r *law.Rule, a law.Answer) {
	t.Says(r, a, law.Fact("contract.kind", e.contract.Kind), law.Value(e.kinds, e.inForce, e.when))
}

// addCDI: "un contrat à durée indéterminée". Whether the open-ended contracts that the list does not name are
// in this line is the question of [exitCase.addNotNamed], which then stands in its place.
func (e *exitCase) addCDI(t *law.Tree) {
	kind := e.contract.Kind
	either := kind.Term() == law.Unknown && !e.kindless()
	switch {
	case e.unanswerable(t, e.cdi, kind == law.CDI || either || e.notNamed()):
	case kind == law.CDI && !e.undated(t, e.cdi, false):
		e.is(t, e.cdi, law.That(e.lists(law.CDI)))
	case kind == law.CDI:
	case either:
		switch fixedTerm(e.contract) {
		case law.Yes:
			e.isUndated(t, e.cdi, law.No)
		case law.No: // L6222-7, L6325-5, L5134-24, L5134-69: signed as a CDI
			if !e.undated(t, e.cdi, false) {
				e.is(t, e.cdi, law.Yes)
			}
		default:
			t.Lacks(e.cdi, "contract.open_ended")
			e.quote(t)
		}
	case e.notNamed() && kind.Term() == law.No:
	default:
		e.isUndated(t, e.cdi, law.No)
	}
}

// isUndated answers a clause from the kind of contract alone, with or without a day.
func (e *exitCase) isUndated(t *law.Tree, r *law.Rule, a law.Answer) {
	t.Says(r, a, law.Fact("contract.kind", e.contract.Kind))
	e.quote(t)
}

// addPro: a professionalisation contract of the minimum duration; in its open-ended form it is a CDI,
// whatever the length of the training action.
func (e *exitCase) addPro(t *law.Tree) {
	switch {
	case e.unanswerable(t, e.pro, e.contract.Kind == law.Professionalisation):
	case !e.lists(law.Professionalisation):
		e.is(t, e.pro, law.No)
	default:
		e.addEitherForm(t, e.pro)
	}
}

// addEitherForm answers r for a contract that can be signed for a fixed term, then of the minimum duration,
// or as a CDI.
func (e *exitCase) addEitherForm(t *law.Tree, r *law.Rule) {
	switch fixedTerm(e.contract) {
	case law.Yes:
		e.addLength(t, r, e.months)
	case law.No:
		if !e.undated(t, r, false) {
			e.is(t, r, law.Yes)
		}
	default:
		t.Lacks(r, "contract.open_ended", "contract.end")
		e.quote(t)
	}
}

// addApp: an apprenticeship contract, when the list states no minimum duration.
func (e *exitCase) addApp(t *law.Tree) {
	about := e.contract.Kind == law.Apprenticeship
	if e.unanswerable(t, e.app, about) || about && e.undated(t, e.app, false) {
		return
	}
	e.is(t, e.app, law.That(e.lists(law.Apprenticeship)))
}

// addCDD: a CDD of the minimum duration; by its letter a CDDI is one, and so is a PEC or CIE for a fixed
// term. Whether a fixed-term contract of public law is in this line is the question of
// [exitCase.addNotNamed], which then stands in its place.
func (e *exitCase) addCDD(t *law.Tree) {
	kind := e.contract.Kind
	cui := kind == law.PEC || kind == law.CIE
	switch {
	case kind == law.PublicFixedTerm && e.miss.Why != law.NoText:
	case e.unanswerable(t, e.cdd, kind == law.CDD || kind == law.CDDI || cui):
	case kind == law.CDD:
		e.addLength(t, e.cdd, e.months)
	case kind == law.CDDI:
		e.addLength(t, e.cdd, e.months)
		t.Note(law.Under(e.cddi))
	case cui && fixedTerm(e.contract) == law.Yes:
		e.addLength(t, e.cdd, e.months)
		t.Note(law.Under(e.pec))
	case cui && fixedTerm(e.contract) == law.Unknown:
		t.Lacks(e.cdd, "contract.open_ended", "contract.end")
		e.quote(t)
	default:
		e.isUndated(t, e.cdd, law.No)
	}
}

// notNamed tells that the list does not name the kind of contract and that no clause of it is about that
// kind by its letter. Without a day it is so when no version of the list names it.
func (e *exitCase) notNamed() bool {
	switch e.contract.Kind {
	case law.Mission, law.CDIInterim, law.PublicFixedTerm, law.PublicPermanent, law.CivilServant:
	default:
		return false
	}
	if e.inForce != nil {
		return !e.inForce.Value.Has(e.contract.Kind)
	}
	for i := range e.kinds.Versions {
		if e.kinds.Versions[i].Value.Has(e.contract.Kind) {
			return false
		}
	}
	return true
}

// addNotNamed adds a clause for the kinds of contract that the list does not name, when the contract is one
// of them.
func (e *exitCase) addNotNamed(t *law.Tree) {
	if e.miss.Why == law.NoText || !e.notNamed() {
		return
	}
	kind := law.Fact("contract.kind", e.contract.Kind)
	switch e.contract.Kind {
	case law.Mission:
		if !e.undated(t, e.mission, false) {
			e.is(t, e.mission, law.No)
		}
	case law.CDIInterim:
		t.Unsettled(e.cdii, kind, e.cdiiReadings[0], e.cdiiReadings[1])
		e.quote(t)
	default: // too short for a CDD, a contract of public law conforms in neither reading
		t.All(e.publicLaw)
		e.quote(t)
		if e.contract.Kind == law.PublicFixedTerm {
			e.addLength(t, e.publicLength, e.months)
		}
		t.Unsettled(e.publicNamed, kind, e.publicLawReadings[0], e.publicLawReadings[1])
		e.quote(t)
		t.End()
	}
}

// addLength answers r by the length of the initial contract, from date to date.
func (e *exitCase) addLength(t *law.Tree, r *law.Rule, minimum *law.Param[law.Months]) {
	e.addLengthOf(t, r, minimum, law.Yes)
}

// addLengthOf does it for a line that also asks something else than a length: how far off the contract is, it
// says only when that is known to be met, as otherwise a longer contract may not be enough.
func (e *exitCase) addLengthOf(t *law.Tree, r *law.Rule, minimum *law.Param[law.Months], rest law.Answer) {
	if e.undated(t, r, true) {
		return
	}
	months := law.Governing(t, r, minimum, e.when)
	if months == nil {
		return
	}
	term := initialTerm(e.contract)
	short, known := term.Short(int(months.Value))
	if !known {
		e.lacksLength(t, r, term)
		return
	}
	needed := term.From.LastDay(int(months.Value))
	t.Says(r, law.That(short <= 0),
		law.Fact("contract.kind", e.contract.Kind),
		law.Fact("contract.start", term.From),
		law.Fact(e.lastDayKey(), term.Through),
		law.Value(minimum, months, e.when),
		law.Fact("contract.end.needed", needed),
		law.Under(&law.DateMonths))
	if short > 0 && rest == law.Yes {
		t.Note(law.Off(e.lastDayKey(), law.Days(short)))
	}
	if clamped(term.From, int(months.Value)) {
		t.Note(law.Under(&law.DateClamp))
	}
	if (law.Calendar{Place: law.Metropole}).Working(needed) == law.No {
		t.Note(law.Under(&law.DateNoShift))
	}
	if e.contract.NoTerm == law.Yes {
		t.Note(law.Under(e.noTerm))
	}
	if n := len(e.contract.Renewals.Items); n > 0 {
		t.Note(law.Fact("contract.renewals", law.Number(n)), law.Under(e.renewal))
	}
}

// lastDayKey is the fact that holds the last day that counts.
func (e *exitCase) lastDayKey() string { return lastDayKey(e.contract) }

// lacksLength names the days without which the length is not known. Two recorded days in the wrong order
// are of no use: both must be given again ([facts.Check] says why).
func (e *exitCase) lacksLength(t *law.Tree, r *law.Rule, term law.Period) {
	lacksTerm(t, r, e.contract, term)
	t.Note(law.Saying(e.unknownLength))
	e.quote(t)
}

// lacksTerm adds the clause r for want of the days of a contract.
func lacksTerm(t *law.Tree, r *law.Rule, c *facts.Contract, term law.Period) {
	end := lastDayKey(c)
	replaced := c.NoTerm == law.Unknown && term.Through.IsZero() // it may have no end to give
	switch {
	case !term.From.IsZero() && replaced:
		t.Lacks(r, end, "contract.no_term")
	case !term.From.IsZero() && term.Through.IsZero():
		t.Lacks(r, end)
	case term.From.IsZero() && !term.Through.IsZero():
		t.Lacks(r, "contract.start")
	case replaced:
		t.Lacks(r, "contract.start", end, "contract.no_term")
	default:
		t.Lacks(r, "contract.start", end)
	}
}

// clamped tells whether the day number of a start does not exist so many months later: where the duration
// then ends is a choice (DATE-CLAMP).
func clamped(start law.Date, months int) bool {
	return start.Deadline(months).Day() != start.Day()
}
