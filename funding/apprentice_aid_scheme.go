package funding

import (
	"github.com/parcours-emploi/parcours/law"
)

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
	if under == law.Unknown || level == 0 || level > exceptionalTop {
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
