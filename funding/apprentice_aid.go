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
}

func newAidCase(c *facts.Case) aidCase {
	c = orEmpty(c)
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
	a.natural = apprenticeshipEnd(c)
	a.end = a.natural
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

func (a *aidCase) addTopLevel(t *law.Tree) law.Answer {
	if a.level == 0 {
		return t.Lacks(&aidLevel8, "apprenticeship.prepares")
	}
	level := law.Fact("apprenticeship.prepares", a.level)
	v, _ := AidTopLevel.At(a.w)
	if v == nil { // no text of that day, or no day: the scheme says so
		return t.Says(&aidLevel8, a.level.AtMost(AidTopLevel.Versions[0].Value), level)
	}
	return t.Says(&aidLevel8, a.level.AtMost(v.Value), level, law.Value(&AidTopLevel, v, a.w))
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

// addScheme: the aide unique, failing which the exceptional aid. The two exclude each other, and the exceptional aid is
// looked at only where the firm or the level puts the contract out of the aide unique.
func (a *aidCase) addScheme(t *law.Tree) {
	made := a.w.Made
	if made.IsZero() {
		t.Lacks(&aidUnique, "contract.made")
		return
	}
	if made.Before(AidUnique.Versions[0].From) {
		_, miss := AidUnique.At(a.w)
		t.Silent(&aidUnique, AidUnique.Name, miss)
		t.Note(law.Saying(&aidRegion2018))
		return
	}
	if v, _ := AidOne.At(a.w); v != nil {
		t.Any(&aidNoCumul, law.Value(&AidOne, v, a.w))
		if !made.Before(aid2026) {
			t.Note(law.Saying(&aidCumul))
		}
	} else {
		t.Any(&aidNoCumul)
	}
	if a.addUnique(t) != law.Yes {
		a.addExceptional(t)
	}
	t.End()
}

// addUnique adds the aide unique and says whether the firm and the level are those of it: No where there was none, the
// decree of 2020 having taken its place.
func (a *aidCase) addUnique(t *law.Tree) law.Answer {
	v, row, at := aidUniqueColumn.on(a.w.Made)
	if v == nil {
		return law.No
	}
	t.All(&aidUnique)
	a.size.add(t, a.w)
	if a.size.under == law.No { // a headcount of the past: nothing else opens the aide unique
		t.End()
		return law.No
	}
	within := a.size.under.And(a.addUniqueLevel(t))
	met := a.addSent(t, &AidUniqueSend, &AidUniqueSendBy)
	met = met.And(a.addDeposit(t, &AidUniqueDeposit))
	met = met.And(a.addOnce(t))
	a.addAmount(t, aidRow{&aidUniqueColumn, v, row, at}, &aidUniqueDisabled, &aidUniqueMinor, true, within == law.Yes && met != law.No)
	t.End()
	return within
}

// uniqueLevel tells whether the level is one of the aide unique: the baccalauréat at most, level 5 overseas from 2020.
func uniqueLevel(made law.Date, level law.Level, overseas law.Answer) law.Answer {
	most, far := AidUniqueLevel.Versions[0].Value, &AidOverseasLevel.Versions[0]
	switch {
	case level == 0:
		return law.Unknown
	case level <= most:
		return law.Yes
	case level <= far.Value && !made.Before(far.From):
		return overseas
	}
	return law.No
}

func (a *aidCase) addUniqueLevel(t *law.Tree) law.Answer {
	within := uniqueLevel(a.w.Made, a.level, a.overseas)
	level := law.Fact("apprenticeship.prepares", a.level)
	most := &AidUniqueLevel.Versions[0]
	far, _ := AidOverseasLevel.At(a.w)
	switch {
	case a.level == 0:
		return t.Lacks(&aidOverseas, "apprenticeship.prepares")
	case within == law.Unknown:
		return t.Lacks(&aidOverseas, "contract.place")
	case within == law.Yes && a.level > most.Value:
		t.Says(&aidOverseas, within, level, law.Value(&AidOverseasLevel, far, a.w), law.Under(&aidOverseasPlace))
		if !a.w.Made.Before(aid2026) {
			t.Note(law.Under(&aidOverseasL5))
		}
	default:
		t.Says(&aidOverseas, within, level, law.Value(&AidUniqueLevel, most, a.w))
		if far != nil && a.level > most.Value && a.level <= far.Value { // the place decided
			t.Note(law.Under(&aidOverseasPlace))
		}
	}
	return within
}

// addExceptional adds the exceptional aid of the decree in force on the day of conclusion.
func (a *aidCase) addExceptional(t *law.Tree) {
	made := a.w.Made
	if made.Before(aid2020) {
		t.Says(&aidExcept, law.No, law.Fact("contract.made", made))
		return
	}
	v, _, at := aidFrom250Level5.on(made)
	if v == nil {
		t.All(&aidExcept)
		t.Says(aidFrom250Level5.gaps[at], law.No, law.Fact("contract.made", made))
		t.End()
		return
	}
	if in, _ := AidExceptional.At(a.w); in != nil {
		t.All(&aidExcept, law.Value(&AidExceptional, in, a.w))
	} else {
		t.All(&aidExcept)
	}
	defer t.End()
	met := a.addFloor(t, v)
	if a.size.under == law.Unknown {
		a.size.add(t, a.w)
	}
	met = met.And(a.addQuotaDuty(t))
	met = met.And(a.addSent(t, &AidExceptionalSend, &AidExceptionalSendBy))
	met = met.And(a.addDeposit(t, a.depositOf()))
	met = met.And(a.addOnce(t))
	far := a.size.under == law.Yes && uniqueLevel(made, a.level, a.overseas) == law.Unknown && a.level != 0
	if col := columnOf(made, a.size.under, a.level); col != nil {
		v, row, at := col.on(made)
		chosen := !far || made.Before(aid2021) // until then one aid alone for each
		a.addAmount(t, aidRow{col, v, row, at}, &aidExceptDisabled, &aidExceptionalMinor, a.fromUnique2020(), chosen && met != law.No)
	}
	if far {
		t.Lacks(&aidOverseas, "contract.place") // the aide unique may take its place
	}
}

// fromUnique2020 tells a contract of the decree of 2020 that is otherwise one of the aide unique: it has the aide unique
// from the second year on, and its condition of deposit.
func (a *aidCase) fromUnique2020() bool {
	return a.w.Made.Before(aid2021) && a.size.under.And(uniqueLevel(a.w.Made, a.level, a.overseas)) == law.Yes
}

// depositOf is the condition of deposit of an exceptional aid: for the contracts of 2020 that the aide unique would have
// aided, its own.
func (a *aidCase) depositOf() *law.Param[law.Answer] {
	if a.fromUnique2020() {
		return &AidUniqueDeposit
	}
	return &AidExceptionalDeposit
}

// columnOf is the column of the exceptional aid for a firm and a level, nil where it has none or where they are not known.
func columnOf(made law.Date, under law.Answer, level law.Level) *aidColumn {
	if under == law.Unknown || level == 0 || level > AidTopLevel.Versions[0].Value {
		return nil
	}
	bac := level <= AidUniqueLevel.Versions[0].Value
	switch {
	case under == law.Yes && bac:
		if v, _, _ := aidUnder250Level4.on(made); v == nil {
			return nil // the aide unique alone
		}
		return &aidUnder250Level4
	case under == law.Yes && level == law.Level5:
		return &aidUnder250Level5
	case under == law.Yes:
		return &aidUnder250Level67
	case bac && !made.Before(aid2026) && level < AidBottomLevel.Versions[0].Value:
		return nil
	case bac:
		return &aidFrom250Level4
	case level == law.Level5:
		return &aidFrom250Level5
	}
	return &aidFrom250Level67
}

// Décret 2026-168, art. 1, I: level 5 to 7 under 250 employees, 3 to 7 from 250; execution started before 2027.
func (a *aidCase) addFloor(t *law.Tree, v *law.Version[law.Euro]) law.Answer {
	if v.Also.Reach == 0 {
		return law.Yes
	}
	met := law.Unknown
	start, last := a.w.Started, &AidLastStart.Versions[0]
	switch {
	case start.IsZero():
		t.Lacks(&aidStart2026, "contract.start")
	case start.After(last.Value):
		met = t.Says(&aidStart2026, law.No, law.Fact("contract.start", start), law.Value(&AidLastStart, last, a.w),
			law.Off("contract.start", law.Days(start.DaysUntil(last.Value))), law.Saying(&aid2027))
	default:
		met = t.Says(&aidStart2026, law.Yes, law.Fact("contract.start", start), law.Value(&AidLastStart, last, a.w))
	}
	level := law.Fact("apprenticeship.prepares", a.level)
	least := law.Value(&AidBottomLevel, &AidBottomLevel.Versions[0], a.w)
	small, large := law.That(a.level > AidUniqueLevel.Versions[0].Value), law.That(a.level >= AidBottomLevel.Versions[0].Value)
	switch {
	case a.level == 0:
		return met.And(t.Lacks(&aidFloor2026, "apprenticeship.prepares"))
	case small == large:
		return met.And(t.Says(&aidFloor2026, large, level, least))
	case a.size.under == law.Unknown:
		return met.And(t.Lacks(&aidFloor2026, "employer.headcount"))
	case a.size.under == law.Yes:
		return met.And(t.Says(&aidFloor2026, small, level, least))
	}
	return met.And(t.Says(&aidFloor2026, large, level, least))
}

// addQuotaDuty: a firm of 250 employees or more commits itself to a quota. For a disabled apprentice of 2025 the ministry
// asks nothing more; whether the decree of 2026 does is unsettled.
func (a *aidCase) addQuotaDuty(t *law.Tree) law.Answer {
	if a.size.under != law.No {
		return a.size.under
	}
	if a.w.Made.Before(aid2025) || a.disabled == law.No {
		return a.addCommitment(t)
	}
	if v, _ := AidCommit.At(a.w); v != nil {
		t.Any(&aidQuotaDuty, law.Value(&AidCommit, v, a.w))
	} else {
		t.Any(&aidQuotaDuty)
	}
	exempt, _ := AidExempt.At(a.w)
	committed := a.addCommitment(t)
	switch {
	case a.disabled == law.Unknown:
		t.Lacks(&aidQuotaRQTH, a.lacksDisabled())
	case exempt != nil:
		t.Says(&aidQuotaRQTH, exempt.Value, a.saidDisabled(), law.Value(&AidExempt, exempt, a.w))
	case committed != law.Yes:
		t.Unsettled(&aidQuotaRQTH, law.Reading("AID-APP-QUOTA-RQTH.exempt", law.Yes), law.Reading("AID-APP-QUOTA-RQTH.bound", law.No))
	}
	return t.End()
}

// lacksDisabled is the fact that would tell whether the person was recognised as a disabled worker on conclusion; where a
// recognition is denied and dated, the denial is what is asked again.
func (a *aidCase) lacksDisabled() string {
	if a.Person.Disabled == law.Yes {
		return "hiring_aid.disabled_since"
	}
	return "person.disabled"
}

// saidDisabled is the fact that tells it.
func (a *aidCase) saidDisabled() law.Arg {
	if since := a.HiringAid.DisabledSince; !since.IsZero() {
		return law.Fact("hiring_aid.disabled_since", since)
	}
	return law.Fact("person.disabled", a.Person.Disabled)
}

func (a *aidCase) addCommitment(t *law.Tree) law.Answer {
	q := &a.HiringAid.Quota
	v := law.Governing(t, &aidQuotaCommit, &AidCommit, a.w)
	switch {
	case v == nil:
		return law.Unknown
	case q.CommittedOn.IsZero() && q.Committed == law.No:
		return t.Says(&aidQuotaCommit, law.No, law.Fact("hiring_aid.quota.committed", law.No), law.Value(&AidCommit, v, a.w))
	case q.CommittedOn.IsZero() && q.Committed == law.Yes:
		return t.Lacks(&aidQuotaCommit, "hiring_aid.quota.committed_on")
	case q.CommittedOn.IsZero():
		return t.Lacks(&aidQuotaCommit, "hiring_aid.quota.committed")
	}
	return onTime(t, &aidQuotaCommit, "hiring_aid.quota.committed_on", q.CommittedOn, a.w.Made.Deadline(int(v.Value)),
		law.Value(&AidCommit, v, a.w), law.Under(&law.DateDeadline))
}

// onTime adds a clause that a day meets a deadline, which is quoted as "aid.deadline".
func onTime(t *law.Tree, r *law.Rule, key string, day, deadline law.Date, args ...law.Arg) law.Answer {
	late := day.After(deadline)
	t.Says(r, law.That(!late), law.Fact(key, day), law.Fact("aid.deadline", deadline))
	t.Note(args...)
	if late {
		t.Note(law.Off(key, law.Days(day.DaysUntil(deadline))))
	}
	return law.That(!late)
}

// addSent: the contract was sent to the OPCO in time.
func (a *aidCase) addSent(t *law.Tree, months *law.Param[law.Months], by *law.Param[law.Date]) law.Answer {
	sent := a.HiringAid.Sent
	if v, _ := months.At(a.w); v != nil {
		if sent.IsZero() {
			return t.Lacks(&aidSend6M, "hiring_aid.sent")
		}
		return onTime(t, &aidSend6M, "hiring_aid.sent", sent, a.w.Made.Deadline(int(v.Value)), law.Value(months, v, a.w), law.Under(&law.DateDeadline))
	}
	v, _ := by.At(a.w)
	if v == nil {
		return law.Yes
	}
	r := &aidSend2024
	if !v.From.Before(aid2023) {
		r = &aidSend2025
	}
	if sent.IsZero() {
		return t.Lacks(r, "hiring_aid.sent")
	}
	return onTime(t, r, "hiring_aid.sent", sent, v.Value, law.Value(by, v, a.w))
}

// addDeposit: the OPCO deposited the contract with the ministry.
func (a *aidCase) addDeposit(t *law.Tree, p *law.Param[law.Answer]) law.Answer {
	v, _ := p.At(a.w)
	if v == nil {
		return law.Yes
	}
	said := t.Answered(&aidDeposit, "hiring_aid.deposited", a.HiringAid.Deposited)
	if said != law.Unknown {
		t.Note(law.Value(p, v, a.w))
	}
	return said
}

// D6243-2, I: "ne pas avoir bénéficié d'une aide à l'embauche d'apprenti au titre d'un contrat d'apprentissage
// précédemment conclu entre un même employeur et un même apprenti pour la même certification professionnelle".
func (a *aidCase) addOnce(t *law.Tree) law.Answer {
	v, _ := AidOnce.At(a.w)
	if v == nil {
		return law.Yes
	}
	earlier := &a.HiringAid.Earlier
	same := law.Unknown // another contract may be missing from the list
	if earlier.Complete == law.Yes {
		same = law.No
	}
	for i := range earlier.Items {
		item := &earlier.Items[i]
		same = same.Or(item.SameEmployer.And(item.SameCertification))
	}
	switch {
	case same == law.Unknown:
		t.Lacks(&aidOnce, "hiring_aid.earlier")
	case same == law.Yes:
		t.Says(&aidOnce, law.No, law.Fact("hiring_aid.earlier", law.Yes), law.Value(&AidOnce, v, a.w))
	case len(earlier.Items) > 0:
		t.Says(&aidOnce, law.Yes, law.Value(&AidOnce, v, a.w))
		t.Says(&aidNew, law.Yes)
	default:
		t.Says(&aidOnce, law.Yes, law.Fact("hiring_aid.earlier", law.No), law.Value(&AidOnce, v, a.w))
	}
	return same.Not()
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
