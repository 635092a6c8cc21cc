package eligibility

import (
	"github.com/parcours-emploi/parcours/law"
)

// addAgencyNumber: "Par dérogation aux dispositions de l'article R. 6223-6, le nombre maximal […] est fixé à cinq".
func (k *apprenticeCase) addAgencyNumber(t *law.Tree) {
	r, when := &maAgencyNumber, law.When{Day: k.start}
	n, known := k.Apprenticeship.Maitre.Apprentices.Get()
	if k.start.IsZero() || !known {
		lacks(t, r, lacking(k.start.IsZero(), "contract.start"), lacking(!known, "apprenticeship.maitre.apprentices"))
		return
	}
	if v := law.Governing(t, r, &AgencyMaitreApprentices, when); v != nil {
		t.Says(r, law.That(n <= int(v.Value)), law.Fact("apprenticeship.maitre.apprentices", k.Apprenticeship.Maitre.Apprentices), law.Value(&AgencyMaitreApprentices, v, when))
		if n > int(v.Value) {
			t.Note(law.Off("apprenticeship.maitre.apprentices", v.Value-law.Number(n)))
		}
	}
}

// addMaitreNumber: the number of R6223-6, or that of an order for the branch; an individual waiver lifts the first only. No
// branch has an order for public employers.
func (k *apprenticeCase) addMaitreNumber(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	order := unlessSpecial(m, m.Ceiling.BranchOrder)
	if k.public == law.Yes {
		order = law.No
	}
	t.Any(&maNumber)
	switch order {
	case law.Yes:
		if k.addBranchNumber(t) != law.Yes {
			k.addWaiverOfOrder(t)
		}
	case law.No:
		if k.addRatio(t) != law.Yes {
			k.addWaiver(t)
		}
	default: // one of the two applies
		_, known := m.Apprentices.Get()
		_, said := m.Ceiling.BranchTo.Get()
		lacks(t, &maRatioBranch, "apprenticeship.maitre.ceiling.branch_order", lacking(k.start.IsZero(), "contract.start"),
			lacking(!known, "apprenticeship.maitre.apprentices"), lacking(!said, "apprenticeship.maitre.ceiling.branch_to"))
		t.All(&maOrdinary)
		t.Lacks(&maNoOrder, "apprenticeship.maitre.ceiling.branch_order")
		k.addRatio(t)
		t.End()
	}
	t.End()
}

// repeating is how many more apprentices there may be because of a failure: n counts them all. It is not recorded when that
// depends on a fact that is not.
func (k *apprenticeCase) repeating(more law.Number) (extra law.Number, known bool) {
	repeaters, known := k.Apprenticeship.Maitre.Repeaters.Get()
	return min(more, law.Number(repeaters)), known
}

// noteRepeater adds the convention on a second repeater, where he is one of those above the number to be allowed.
func (k *apprenticeCase) noteRepeater(t *law.Tree, more law.Number, most int) {
	n, _ := k.Apprenticeship.Maitre.Apprentices.Get()
	if repeaters, _ := k.Apprenticeship.Maitre.Repeaters.Get(); law.Number(repeaters) > more && n > most {
		t.Note(law.Under(&maRepeater))
	}
}

// addRatio: two, and one whose training is prolonged. A second repeater takes an ordinary place.
func (k *apprenticeCase) addRatio(t *law.Tree) law.Answer {
	m, r, when := &k.Apprenticeship.Maitre, &maRatio, law.When{Day: k.start}
	n, known := m.Apprentices.Get()
	if k.start.IsZero() || !known {
		return lacks(t, r, lacking(k.start.IsZero(), "contract.start"), lacking(!known, "apprenticeship.maitre.apprentices"))
	}
	most := law.Governing(t, r, &MaitreApprentices, when)
	if most == nil {
		return law.Unknown
	}
	more, miss := MaitreRepeaters.At(when)
	if more == nil {
		return t.Silent(r, MaitreRepeaters.Name, miss)
	}
	extra, sure := k.repeating(more.Value)
	over := law.Number(n) - most.Value - extra
	var a law.Answer
	switch {
	case !sure && over > 0 && over <= more.Value:
		return t.Lacks(r, "apprenticeship.maitre.repeaters")
	case law.Number(n) <= most.Value && !sure:
		a = t.Says(r, law.Yes, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Value(&MaitreApprentices, most, when))
	case !sure:
		a = t.Says(r, law.No, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Value(&MaitreApprentices, most, when), law.Value(&MaitreRepeaters, more, when))
	default:
		a = t.Says(r, law.That(over <= 0), law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.repeaters", m.Repeaters),
			law.Value(&MaitreApprentices, most, when), law.Value(&MaitreRepeaters, more, when))
		if over <= 0 {
			k.noteRepeater(t, more.Value, int(most.Value))
		}
	}
	if a == law.No {
		t.Note(law.Off("apprenticeship.maitre.apprentices", -over))
	}
	if m.Shared == law.Yes {
		t.Note(law.Under(&maTeamRatio))
	}
	return a
}

// addWaiver: "des dérogations individuelles au plafond de deux apprentis […] valables pour cinq ans au plus". The repeater
// of R6223-6, al. 2, comes on top. Overseas the version of 2024 begins on a day that its note leaves to other texts; what is used
// of it reads the same in the version before.
func (k *apprenticeCase) addWaiver(t *law.Tree) {
	k.addWaived(t)
	if k.Apprenticeship.Maitre.Ceiling.Waived == law.Yes && k.Contract.Place >= law.Guadeloupe && !k.start.Before(MaitreWaiverMonths.Versions[1].From) {
		t.Note(law.Saying(&maOverseas))
	}
}

func (k *apprenticeCase) addWaived(t *law.Tree) law.Answer {
	m, r, when := &k.Apprenticeship.Maitre, &maRatioWaiver, law.When{Day: k.start}
	c := &m.Ceiling
	granted := unlessSpecial(m, c.Waived)
	if granted == law.Unknown || k.start.IsZero() {
		return lacks(t, r, lacking(granted == law.Unknown, "apprenticeship.maitre.ceiling.waived"), lacking(k.start.IsZero(), "contract.start"))
	}
	v := law.Governing(t, r, &MaitreWaiverMonths, when)
	if v == nil {
		return law.Unknown
	}
	value := law.Value(&MaitreWaiverMonths, v, when)
	if granted == law.No {
		none := law.Fact("apprenticeship.maitre.ceiling.waived", law.No)
		if c.Waived == law.Unknown {
			none = law.Fact("apprenticeship.maitre.special", law.No)
		}
		return t.Says(r, law.No, none, value)
	}
	last := c.WaivedFrom.LastDay(int(v.Value))
	if !c.WaivedThrough.IsZero() && (last.IsZero() || c.WaivedThrough.Before(last)) {
		last = c.WaivedThrough
	}
	from := law.Fact("apprenticeship.maitre.ceiling.waived_from", c.WaivedFrom)
	start := law.Fact("contract.start", k.start)
	switch {
	case !last.IsZero() && k.start.After(last):
		return t.Says(r, law.No, start, law.Fact("apprenticeship.maitre.ceiling.waiver_last", last), value)
	case !c.WaivedFrom.IsZero() && k.start.Before(c.WaivedFrom):
		return t.Says(r, law.No, start, from, value)
	}
	n, known := m.Apprentices.Get()
	to, said := c.WaivedTo.Get()
	more, _ := MaitreRepeaters.At(when)
	extra, sure := law.Number(0), true
	if more != nil {
		extra, sure = k.repeating(more.Value)
	}
	if known && said && n > to+1 || known && said && sure && n > to+int(extra) {
		t.Says(r, law.No, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.ceiling.waived_to", c.WaivedTo), value)
		t.Note(law.Off("apprenticeship.maitre.apprentices", law.Number(to+int(extra)-n)))
		return law.No
	}
	needed := known && said && n > to && !sure
	if !known || !said || needed || c.WaivedFrom.IsZero() || c.WaivedThrough.IsZero() {
		return lacks(t, r,
			lacking(!known, "apprenticeship.maitre.apprentices"), lacking(!said, "apprenticeship.maitre.ceiling.waived_to"),
			lacking(needed, "apprenticeship.maitre.repeaters"),
			lacking(c.WaivedFrom.IsZero(), "apprenticeship.maitre.ceiling.waived_from"), lacking(c.WaivedThrough.IsZero(), "apprenticeship.maitre.ceiling.waived_through"))
	}
	t.Says(r, law.Yes, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.ceiling.waived_to", c.WaivedTo),
		from, law.Fact("apprenticeship.maitre.ceiling.waiver_last", last), value)
	if more != nil {
		k.noteRepeater(t, more.Value, to)
	}
	return law.Yes
}

// addWaiverOfOrder: R6223-7 speaks of the number of two, not of the one that an order fixes.
func (k *apprenticeCase) addWaiverOfOrder(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	switch unlessSpecial(m, m.Ceiling.Waived) {
	case law.No:
	case law.Unknown:
		t.Lacks(&maRatioWaiver, "apprenticeship.maitre.ceiling.waived")
	default:
		t.Unsettled(&maRatioWaiver, law.Fact("apprenticeship.maitre.ceiling.waived", law.Yes),
			law.Reading("APP-MA-RATIO-WAIVER.any-ceiling", law.Unknown), law.Reading("APP-MA-RATIO-WAIVER.of-two-only", law.No))
	}
}

// addBranchNumber: the order replaces the number of the first paragraph of R6223-6; the repeater of the second stays.
func (k *apprenticeCase) addBranchNumber(t *law.Tree) law.Answer {
	m, r, when := &k.Apprenticeship.Maitre, &maRatioBranch, law.When{Day: k.start}
	n, known := m.Apprentices.Get()
	to, said := m.Ceiling.BranchTo.Get()
	if k.start.IsZero() || !known || !said {
		return lacks(t, r, lacking(k.start.IsZero(), "contract.start"), lacking(!known, "apprenticeship.maitre.apprentices"), lacking(!said, "apprenticeship.maitre.ceiling.branch_to"))
	}
	v := law.Governing(t, r, &maOrderText, when)
	if v == nil {
		return law.Unknown
	}
	more, miss := MaitreRepeaters.At(when)
	if more == nil {
		return t.Silent(r, MaitreRepeaters.Name, miss)
	}
	extra, sure := k.repeating(more.Value)
	over := n - to - int(extra)
	if !sure && over > 0 && over <= int(more.Value) {
		return t.Lacks(r, "apprenticeship.maitre.repeaters")
	}
	t.Says(r, law.That(over <= 0), law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.ceiling.branch_to", m.Ceiling.BranchTo),
		law.Value(&maOrderText, v, when), law.Value(&MaitreRepeaters, more, when))
	if over > 0 {
		t.Note(law.Off("apprenticeship.maitre.apprentices", law.Number(-over)))
	} else {
		k.noteRepeater(t, more.Value, to)
	}
	if m.Shared == law.Yes {
		t.Note(law.Under(&maTeamRatio))
	}
	return law.That(over <= 0)
}
