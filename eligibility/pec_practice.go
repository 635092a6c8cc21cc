package eligibility

import "github.com/parcours-emploi/parcours/law"

// Practice: what circulars ask of those who prescribe a PEC or a CIE. They are instructions to prescribers and bind
// no employer, so that a decision of this package never answers No because of them: it carries a remark, which
// [Explain] says after the law and [law.Decision.Remarks] lists.
var (
	pecPractice2018        = law.Remark{ID: "PEC-PRACT-2018", Cites: circular2018}
	pecPractice2018Renewal = law.Remark{ID: "PEC-PRACT-2018-RENEW", Cites: circular2018Renewals}
	pecPractice2020        = law.Remark{ID: "PEC-PRACT-2020", Cites: circular2020}
	pecPractice2022        = law.Remark{ID: "PEC-PRACT-2022", Cites: circular2022}
	pecPractice2024        = law.Remark{ID: "PEC-PRACT-2024", Cites: circular2024}
	cieYoung               = law.Remark{ID: "CIE-JEUNES", Cites: ministryCIE}
)

// addPractice adds to the clause added last a remark for each guidance that the contract is outside of. What is not
// recorded draws none.
func (k *cuiCase) addPractice(t *law.Tree) {
	w := k.whens[byContract]
	if k.kind == law.PEC {
		if v, _ := pecTimesText.At(w); v != nil {
			t.Note(law.Saying(&pecThreeTimes))
		}
		k.addPracticeLength(t, w)
	}
	k.addPracticeRenewals(t)
	young := k.young(w)
	if months, _ := k.youthMonths.At(w); months != nil && young == law.Yes {
		hours, _ := k.youthHours.At(w)
		long := hours != nil && k.Contract.Hours.AtMost(hours.Value) == law.No
		if short, known := k.initial.Short(int(months.Value)); known && short != 0 || long {
			t.Note(law.Saying(&pecPractice2020))
		}
	}
	if most, _ := k.practiceHours.At(w); most != nil && k.Contract.Hours.AtMost(most.Value) == law.No {
		t.Note(law.Saying(&pecPractice2022))
	}
	if k.kind == law.CIE && young == law.No && !overseas(k.Contract.Place) {
		t.Note(law.Saying(&cieYoung))
	}
}

func (k *cuiCase) addPracticeLength(t *law.Tree, w law.When) {
	v, _ := PECPracticeMonths.At(w)
	if v == nil || k.initial.AtLeast(int(v.Value)) != law.No {
		return
	}
	if v == &PECPracticeMonths.Versions[0] {
		t.Note(law.Saying(&pecPractice2018))
	} else {
		t.Note(law.Saying(&pecPractice2024))
	}
}

// addPracticeRenewals looks at each renewal by the day it was made.
func (k *cuiCase) addPracticeRenewals(t *law.Tree) {
	before := k.Contract.End
	for i := range k.Contract.Renewals.Items {
		r := &k.Contract.Renewals.Items[i]
		span := law.Period{From: before.AddDays(1), Through: r.End}
		if before.IsZero() {
			span.From = law.Date{}
		}
		before = r.End
		w := law.When{Made: r.Made}
		most, _ := PECPracticeRenewalMax.At(w)
		least, _ := PECPracticeRenewalMin.At(w)
		switch {
		case most == nil || least == nil || k.kind == law.CIE && most == &PECPracticeRenewalMax.Versions[0]:
		case most == &PECPracticeRenewalMax.Versions[0]:
			if span.AtMost(int(most.Value)) == law.No || span.AtLeast(int(least.Value)) == law.No {
				t.Note(law.Saying(&pecPractice2018Renewal))
			}
		case span.AtMost(int(most.Value)) == law.No:
			t.Note(law.Saying(&pecPractice2022))
		}
	}
}

// young tells whether the person is under 26, under 31 when disabled, on the day the contract is concluded.
func (k *cuiCase) young(w law.When) law.Answer {
	ordinary, _ := CUIYouthAge.At(w)
	disabled, _ := CUIYouthAgeDisabled.At(w)
	age, known := w.Made.Age(k.Person.Born).Get()
	switch {
	case ordinary == nil || disabled == nil || !known:
		return law.Unknown
	case law.Years(age) < ordinary.Value:
		return law.Yes
	case law.Years(age) >= disabled.Value:
		return law.No
	}
	return k.Person.Disabled
}

// overseas tells whether a place is one of those to which L5522-2 applies.
func overseas(p law.Place) bool { return p != 0 && p != law.Metropole && p != law.AlsaceMoselle }
