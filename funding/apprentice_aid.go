package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// SubjectApprenticeAid is the State aid to the employer of an apprentice, SubjectApprenticeAidRepayment what is paid back of it.
const (
	SubjectApprenticeAid          Subject = "apprentice_aid"
	SubjectApprenticeAidRepayment Subject = "apprentice_aid_repayment"
)

// ApprenticeAidDue decides whether the State owes the employer an aid for an apprenticeship contract: the aide unique (code
// du travail, L6243-1) or the exceptional aid of the decree of the day of conclusion, never both. The rule of the table
// that sets the amount stands among the clauses ("AID-APP-AU-2025", "AID-APP-EX-2026-U250-L5"…); where no decree
// provides an aid, that of the gap ("AID-APP-GAP-2026").
//
// The row is left out where the aid is refused, and where what is not recorded leaves a choice between the two aids.
//
// The day of conclusion picks the text, and for the decree of 2026 the start of execution too. The answer is Unknown for
// want of any fact on which the amount depends, the disability and the day of birth where it does included; where two of
// them contradict each other; for contracts concluded before 2019; and where the texts are unsettled (AID-APP-QUOTA-RQTH).
func ApprenticeAidDue(c *facts.Case) law.Decision {
	a := newAidCase(c)
	t := law.NewTree()
	a.add(t)
	return t.Decision()
}

// aidCase is a case with what the aid is judged on.
type aidCase struct {
	*facts.Case
	w        law.When
	size     firmSize
	level    law.Level // prepared; 0 when it is not recorded
	overseas law.Answer
	disabled law.Answer // on the day of conclusion
	end      law.Date   // last day of execution
	natural  law.Date   // last day of the term
	refused  bool       // a condition common to both aids is not met

	anyAmount bool // the amount is not asked for, only whether an aid is due
}

func newAidCase(c *facts.Case) aidCase {
	c = orEmpty(c)
	return aidCaseTo(c, apprenticeshipEnd(c))
}

// aidCaseTo is a case with the last day of the term of the contract that is aided.
func aidCaseTo(c *facts.Case, natural law.Date) aidCase {
	a := aidCase{Case: c, w: law.When{Made: c.Contract.Made, Started: c.Contract.Start}, size: sizeOf(c)}
	if l := c.Apprenticeship.Prepares; l.AtMost(law.Level8) == law.Yes {
		a.level = l
	}
	switch p := c.Contract.Place; {
	case p == law.Metropole, p == law.AlsaceMoselle:
		a.overseas = law.No
	case p >= law.Guadeloupe && p <= law.SaintPierreMiquelon:
		a.overseas = law.Yes
	}
	a.disabled = disabledWhenMade(c)
	a.natural, a.end = natural, natural
	if e := c.Contract.Ended; !e.IsZero() && (a.natural.IsZero() || e.Before(a.natural)) {
		a.end = e
	}
	return a
}

// disabledWhenMade tells whether the person was recognised as a disabled worker on the day of conclusion. A recognition
// that the case denies and dates at once is neither.
func disabledWhenMade(c *facts.Case) law.Answer {
	since, made, said := c.HiringAid.DisabledSince, c.Contract.Made, c.Person.Disabled
	switch {
	case c.Person.RQTH == law.Yes && (said == law.No || !made.IsZero() && since.After(made)): // one of the two is wrong
		return law.Unknown
	case c.Person.RQTH == law.Yes: // on the day of conclusion
		return law.Yes
	case since.IsZero() && said == law.No:
		return law.No
	case since.IsZero(), made.IsZero():
		return law.Unknown
	case since.After(made):
		return law.No
	case said == law.No:
		return law.Unknown
	}
	return law.Yes
}

// apprenticeshipEnd is the last day of the term of the contract, of the apprenticeship with which a CDI begins; none when
// it is not recorded or when it precedes the start.
func apprenticeshipEnd(c *facts.Case) law.Date {
	end, _ := lastDay(&c.Contract)
	if c.Contract.OpenEnded == law.Yes || end.IsZero() && !c.Apprenticeship.End.IsZero() {
		end = c.Apprenticeship.End
	}
	if end.Before(c.Contract.Start) {
		return law.Date{}
	}
	return end
}

func (a *aidCase) add(t *law.Tree) {
	t.All(&aidRoot)
	common := a.addContract(t)
	common = common.And(a.addPublic(t))
	common = common.And(a.addGroup(t))
	common = common.And(a.addTopLevel(t))
	common = common.And(a.addStart(t))
	a.refused = common == law.No
	a.addScheme(t)
	t.End()
}

func (a *aidCase) addContract(t *law.Tree) law.Answer {
	if a.Contract.Kind == 0 {
		return t.Lacks(&aidContract, "contract.kind")
	}
	return t.Says(&aidContract, law.That(a.Contract.Kind == law.Apprenticeship), law.Fact("contract.kind", a.Contract.Kind))
}

// L6227-12: the chapter on the public sector that is neither industrial nor commercial leaves L6243-1 out. A groupement
// d'intérêt public whose staff is under private law is aided all the same: of a public body, the staff is asked for, unless
// its legal form is one that a groupement never has.
func (a *aidCase) addPublic(t *law.Tree) law.Answer {
	e, private := &a.Employer, a.HiringAid.PrivateStaff
	switch {
	case e.Public == law.No:
		return t.Says(&aidPublic, law.Yes, law.Fact("employer.public", e.Public))
	case private == law.Yes:
		return t.Says(&aidPublic, law.Yes, law.Fact("hiring_aid.private_staff", private))
	case e.Public == law.Unknown:
		return t.Lacks(&aidPublic, "employer.public")
	case private == law.Unknown && e.State != law.Yes && (e.Form == 0 || e.Form == facts.PublicBody):
		return t.Lacks(&aidPublic, "hiring_aid.private_staff")
	}
	return t.Says(&aidPublic, law.No, law.Fact("employer.public", e.Public))
}

// A groupement d'employeurs that lends the apprentice to a local authority is not aided.
func (a *aidCase) addGroup(t *law.Tree) law.Answer {
	group, lent := a.Employer.Group, a.HiringAid.LentToAuthority
	switch group.And(lent) {
	case law.Yes:
		return t.Says(&aidGroup, law.No, law.Fact("employer.group", group), law.Fact("hiring_aid.lent_to_authority", lent))
	case law.No:
		if group == law.No {
			return t.Says(&aidGroup, law.Yes, law.Fact("employer.group", group))
		}
		return t.Says(&aidGroup, law.Yes, law.Fact("hiring_aid.lent_to_authority", lent))
	default:
		if group == law.Unknown {
			return t.Lacks(&aidGroup, "employer.group")
		}
		return t.Lacks(&aidGroup, "hiring_aid.lent_to_authority")
	}
}

// No aid has ever gone above level 7: whether the aid of the day goes that far is for the clauses of that aid.
func (a *aidCase) addTopLevel(t *law.Tree) law.Answer {
	if a.level == 0 {
		return t.Lacks(&aidLevel8, "apprenticeship.prepares")
	}
	level := law.Fact("apprenticeship.prepares", a.level)
	says := law.That(a.level <= exceptionalTop)
	v, _ := AidTopLevel.At(a.w)
	if v == nil || says == law.Yes && a.level > v.Value { // no text of that day, or no day; or the level of an aid of other days: the scheme says so
		return t.Says(&aidLevel8, says, level)
	}
	return t.Says(&aidLevel8, says, level, law.Value(&AidTopLevel, v, a.w))
}

// The aid runs from the start of execution, to its end: both are needed to say what is due.
func (a *aidCase) addStart(t *law.Tree) law.Answer {
	k := &a.Contract
	switch {
	case k.Start.IsZero():
		return t.Lacks(&aidStart, "contract.start")
	case a.end.IsZero():
		return t.Lacks(&aidStart, a.lacksEnd())
	case a.end.Before(k.Start):
		return t.Says(&aidStart, law.No, law.Fact("contract.start", k.Start), law.Fact("contract.ended", a.end))
	}
	t.Says(&aidStart, law.Yes, law.Fact("contract.start", k.Start), law.Under(&aidInstalment), law.Under(&aidMonths))
	a.noteParts(t)
	return law.Yes
}

// noteParts names the conventions that the months of a contract of less than a year rest on.
func (a *aidCase) noteParts(t *law.Tree) {
	k := aidParts{a: a, p: &aidPlan{}, stop: a.end, short: a.end.Before(a.w.Started.LastDay(monthsInYear))}
	if !k.short {
		if k.broken() && !a.end.Before(aidByDay) {
			t.Note(law.Under(&aidDayCount))
		}
		return
	}
	t.Note(law.Under(&law.DateMonths))
	sameMonth := firstOfMonth(a.end) == firstOfMonth(a.w.Started)
	if k.firstByDay() || k.lastByDay(sameMonth) != nil {
		t.Note(law.Under(&aidDayCount))
	}
	if k.firstByDay() && k.broken() && !k.termIsShort() {
		t.Note(law.Under(&aidBrokenShort))
	}
	if !k.firstByDay() && firstOfMonth(a.end) == a.thirteenth() {
		t.Note(law.Under(&aidShortCap)) // a thirteenth month has begun
	}
}

// thirteenth is the first day of the thirteenth calendar month from that of the start.
func (a *aidCase) thirteenth() law.Date {
	return firstOfNext(firstOfMonth(a.w.Started).LastDay(monthsInYear))
}

// aidRow is a row of the table of amounts: the version of a column that governs the day of conclusion.
type aidRow struct {
	col  *aidColumn
	v    *law.Version[law.Euro]
	rule *law.Rule
	at   int
}

func (r *aidRow) value(w law.When) law.Arg { return law.Value(r.col.amount, r.v, w) }

// addAmount adds the row, with what the amount depends on: disability, age, the years that follow. A row that is not the
// one that sets the amount of an open scheme is left out, but for the facts that it lacks.
func (a *aidCase) addAmount(t *law.Tree, row aidRow, disabled, minor *aidColumn, unique, open bool) {
	if row.v == nil {
		return
	}
	sets := open && !a.refused
	if a.anyAmount {
		if sets {
			t.Says(row.rule, law.Yes, row.value(a.w))
		}
		return
	}
	if v, r, _ := disabled.on(a.w.Made); v != nil {
		if sets || a.disabled == law.Unknown {
			a.addDisabled(t, row, aidRow{disabled, v, r, 0})
		}
		return
	}
	later := unique && a.fourthYear() == law.Unknown
	if v, _, _ := minor.on(a.w.Made); v != nil {
		if !sets && !later && !a.Person.Born.IsZero() {
			return
		}
		t.All(row.rule, row.value(a.w), law.Value(minor.amount, v, a.w))
		if sets || a.Person.Born.IsZero() {
			a.addAge(t)
		}
		if unique && (sets || later) {
			a.addYears(t, &aidYears23)
		}
		t.End()
		return
	}
	switch {
	case row.rule == &aidAU2019 && (sets || later):
		a.addYears(t, row.rule, row.value(a.w))
	case row.rule != &aidAU2019 && sets:
		t.Says(row.rule, law.Yes, row.value(a.w))
	}
}

// addDisabled: the amount of a disabled worker where the recognition existed on conclusion, the ordinary one otherwise.
func (a *aidCase) addDisabled(t *law.Tree, row, disabled aidRow) {
	switch a.disabled {
	case law.Yes:
		t.All(disabled.rule, disabled.value(a.w), law.Saying(&aidCumulRQTH))
		t.Says(&aidDisabled, law.Yes, a.saidDisabled())
	case law.No:
		t.None(row.rule, row.value(a.w))
		t.Says(&aidDisabled, law.No, a.saidDisabled())
	default:
		t.None(row.rule, row.value(a.w))
		t.Lacks(&aidDisabled, a.lacksDisabled())
	}
	t.End()
}

// addAge: "à compter du premier jour du mois suivant le jour où l'apprenti atteint dix-huit ans".
func (a *aidCase) addAge(t *law.Tree) {
	born := a.Person.Born
	if born.IsZero() {
		t.Lacks(&aidAge18, "person.born")
		return
	}
	v, _ := AidAdult.At(a.w)
	if v == nil {
		return
	}
	from := firstOfNext(law.Birthday(born, int(v.Value)))
	t.Says(&aidAge18, law.Yes, law.Fact("aid.adult_from", from), law.Value(&AidAdult, v, a.w))
	if born.Month() == 2 && born.Day() == 29 {
		t.Note(law.Under(&law.Age29February))
	}
}

// addYears: the amounts of the second year, of the third, and of a fourth one where the ground of a longer contract is one
// of the three of the article.
func (a *aidCase) addYears(t *law.Tree, r *law.Rule, args ...law.Arg) {
	if a.fourthYear() == law.Unknown {
		t.Lacks(r, a.lacksFourth())
		return
	}
	t.Says(r, law.Yes, args...)
	if v, _ := AidSecondYear.At(a.w); v != nil {
		t.Note(law.Value(&AidSecondYear, v, a.w))
	}
	if v, _ := AidThirdYear.At(a.w); v != nil {
		t.Note(law.Value(&AidThirdYear, v, a.w))
	}
	if v, _ := AidLong.At(a.w); v != nil && a.fourthYear() == law.Yes {
		t.Note(law.Value(&AidLong, v, a.w))
	}
	t.Note(law.Under(&law.DateMonths))
}

// fourthYear tells whether a fourth year is aided: L6222-37, 2°, L6222-40, 1°, L6222-11, 1°, and a contract of more than
// three years.
func (a *aidCase) fourthYear() law.Answer {
	v, _ := AidLong.At(a.w)
	if v == nil {
		return law.No
	}
	ground := law.No
	switch a.Apprenticeship.Longer {
	case facts.LongerFailure, facts.LongerDisability, facts.LongerAthlete, facts.LongerDisabled4, facts.LongerAthlete4:
		ground = law.Yes
	case 0:
		ground = law.Unknown
	default:
	}
	long := law.Unknown
	if start := a.w.Started; !start.IsZero() && !a.natural.IsZero() {
		long = law.That(a.natural.After(start.LastDay(int(v.Value))))
	}
	return ground.And(long)
}

// lacksFourth is the fact that would tell.
func (a *aidCase) lacksFourth() string {
	switch {
	case a.w.Started.IsZero():
		return "contract.start"
	case !a.natural.IsZero():
		return "apprenticeship.longer"
	}
	return a.lacksEnd()
}

// lacksEnd is the last day that is not recorded: that of the apprenticeship where it is the beginning of a CDI.
func (a *aidCase) lacksEnd() string {
	if a.Contract.OpenEnded == law.Yes {
		return "apprenticeship.end"
	}
	return "contract.end"
}
