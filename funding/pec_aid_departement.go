package funding

import (
	"github.com/parcours-emploi/parcours/law"
)

// addState: the State bears what the département does not.
func (k *cuiCase) addState(t *law.Tree) {
	if k.Person.RSA == law.Yes && k.Aid.WhollyDepartement != law.Yes && !k.flatKnown() {
		if k.mayBeWhole() && k.place != 0 { // nothing would be left to the State, whatever the share
			t.Lacks(&cuiState, "aid.wholly_departement")
			noteValue(t, &cuiWholeText, law.When{Day: k.from})
		}
		k.addFlat(t)
		return
	}
	switch {
	case k.Person.RSA == law.Unknown:
		t.Lacks(&cuiState, "person.rsa")
	case k.Person.RSA == law.Yes && k.Aid.WhollyDepartement == law.Yes:
		t.Says(&cuiState, law.No, law.Fact("aid.wholly_departement", law.Yes))
		noteValue(t, &cuiWholeText, law.When{Day: k.from})
	case k.Person.RSA == law.No:
		t.Says(&cuiState, law.Yes, law.Fact("person.rsa", law.No))
	default:
		t.Says(&cuiState, law.Yes, law.Fact("person.rsa", law.Yes))
	}
	noteValue(t, k.s.state, law.When{Day: k.from})
}

// addDepartement: L5134-30-2, D5134-41, R5134-43; L5134-72-2, D5134-64, R5134-66 for the CIE.
func (k *cuiCase) addDepartement(t *law.Tree) {
	w := law.When{Day: k.from}
	a := t.Answered(&cuiRSA, "person.rsa", k.Person.RSA)
	noteValue(t, k.s.state, w)
	if a == law.No {
		return
	}
	if k.Aid.WhollyDepartement == law.Yes {
		t.Says(&cuiWhole, law.Yes, law.Fact("aid.wholly_departement", law.Yes))
		noteValue(t, &cuiWholeText, w)
		return
	}
	if !k.flatKnown() {
		if k.place == 0 {
			return // asked for with the SMIC
		}
		grouped := k.openWhole(t)
		k.addFlat(t)
		if grouped {
			t.End()
		}
		return
	}
	k.addShare(t, w)
	if !k.base.IsZero() && !k.Aid.Rate.IsZero() {
		t.Says(&cuiExtra, law.Yes, law.Fact("aid.rate", k.Aid.Rate), law.Fact("aid.order_rate", k.base))
		noteValue(t, k.s.raise, w)
	}
}

// flatKnown tells whether the flat amount of the RSA that was read is that of the place.
func (k *cuiCase) flatKnown() bool { return k.place == law.Metropole || k.place == law.AlsaceMoselle }

// mayBeWhole tells that whether the département bears the whole is not recorded.
func (k *cuiCase) mayBeWhole() bool { return k.Aid.WhollyDepartement == law.Unknown }

// openWhole opens the group of the two ways in which the département pays, the whole or a share, where no text tells the
// share: that it bears the whole would settle it. It opens none where it is known not to.
func (k *cuiCase) openWhole(t *law.Tree) bool {
	if !k.mayBeWhole() {
		return false
	}
	w := law.When{Day: k.from}
	t.Any(&cuiShare)
	noteValue(t, k.s.state, w)
	t.Lacks(&cuiWhole, "aid.wholly_departement")
	noteValue(t, &cuiWholeText, w)
	return true
}

// silentShare adds that a table of the share holds no version.
func (k *cuiCase) silentShare(t *law.Tree, table string, miss law.Miss) {
	grouped := k.openWhole(t)
	t.Silent(&cuiShare, table, miss)
	if grouped {
		t.End()
	}
}

// addFlat says why the share of a département overseas is not known.
func (k *cuiCase) addFlat(t *law.Tree) {
	switch k.place {
	case 0: // asked for with the SMIC
	case law.Reunion, law.Mayotte, law.Guyane: // the State pays the RSA there
		t.Unsettled(&cuiTakeover, law.Reading("PEC-CD-TAKEOVER.still", law.Unknown), law.Reading("PEC-CD-TAKEOVER.none", law.Unknown))
	default:
		t.Silent(&cuiShare, law.RSAFlat.Name, law.Miss{Why: law.NoText, Day: k.from})
	}
}

func (k *cuiCase) addShare(t *law.Tree, w law.When) {
	low, high, lacks := k.shares(k.from)
	flat := law.When{Day: firstOfMonth(k.from)}
	v, miss := law.RSAFlat.At(flat)
	switch {
	case k.from.IsZero(): // the clause on the days says what is missing
	case v == nil:
		k.silentShare(t, law.RSAFlat.Name, miss)
	case len(lacks) > 0:
		t.Lacks(&cuiShare, lacks...)
	case low.IsZero():
		k.silentShare(t, k.s.share.Name, law.Miss{Why: law.NoText, Day: k.from})
	default:
		t.Says(&cuiShare, law.Yes, law.Fact("departement.rate", low), law.Fact("departement.share", v.Value.Times(high).Shown()), law.Value(&law.RSAFlat, v, flat))
		noteValue(t, k.s.share, w)
		if k.s.lessFor7 && low == lesserShare {
			noteValue(t, &PECDepartementShareOf7, w)
		}
	}
}

var lesserShare = PECDepartementShareOf7.Versions[0].Value

var weekOf7, weekPaid = []string{"aid.fewer_hours"}, []string{"aid.paid_hours"}

// shares are the rates between which the département's share of the flat amount lies; not recorded where no text is
// known. D5134-41, al. 2: 45 % when the decision covers a week of seven hours "en application de la dérogation" to the
// twenty hours.
func (k *cuiCase) shares(day law.Date) (low, high law.Rate, lacks []string) {
	w := law.When{Day: day}
	v, _ := k.s.share.At(w)
	if v == nil {
		return law.Rate{}, law.Rate{}, nil
	}
	less, _ := PECDepartementShareOf7.At(w)
	seven := PECDepartementHours.Versions[0].Value
	paid := k.Aid.PaidHours
	if paid.IsZero() && !k.hoursLacking() { // those of the order
		paid = k.hoursHigh
	}
	if !k.s.lessFor7 || less == nil || !paid.IsZero() && paid != seven || paid.IsZero() && k.hoursHigh.Less(seven) {
		return v.Value, v.Value, nil
	}
	missing := weekOf7
	if paid.IsZero() {
		missing = weekPaid
	}
	switch {
	case k.Aid.FewerHours == law.No:
		return v.Value, v.Value, nil
	case paid.IsZero() && (k.Aid.FewerHours == law.Yes || k.Contract.Hours.AtLeast(PECFullWeek.Versions[0].Value) != law.Yes):
		return less.Value, v.Value, missing
	case k.Aid.FewerHours == law.Yes:
		return less.Value, less.Value, nil
	}
	switch k.Contract.Hours.AtLeast(PECFullWeek.Versions[0].Value) {
	case law.Yes: // seven of the twenty hours or more of the contract
		return v.Value, v.Value, nil
	case law.No: // a lawful contract of fewer rests on the exception
		return less.Value, less.Value, nil
	case law.Unknown:
	}
	return less.Value, v.Value, missing
}
