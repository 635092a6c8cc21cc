package eligibility

import "github.com/parcours-emploi/parcours/law"

// The support of the employee in a PEC or a CIE (code du travail, L5134-22, R5134-37 to R5134-39, R5134-60 to R5134-62).
var (
	pecRequest         = law.Rule{ID: "PEC-TRAINING", Cites: pecRequestText.Versions[0].Cites}
	pecReferent        = law.Rule{ID: "PEC-REFERENT", Cites: orCIE(pecReferentText.Versions[0].Cites, cieReferentText.Versions[0].Cites)}
	pecTutor           = law.Rule{ID: "PEC-TUTOR-2Y", Cites: pecTutorText.Versions[0].Cites}
	pecTutorEmployer   = law.Rule{ID: "PEC-TUTOR-EMPLOYER", Cites: orCIE(pecTutorText.Versions[0].Cites, cieTutorText.Versions[0].Cites)}
	pecTutorVolunteer  = law.Rule{ID: "PEC-TUTOR-VOLUNTEER", Cites: orCIE(pecTutorText.Versions[0].Cites, cieTutorText.Versions[0].Cites)}
	pecTutorExperience = law.Rule{ID: "PEC-TUTOR-EXPERIENCE", Cites: orCIE(PECTutorMonths.Versions[0].Cites, CIETutorMonths.Versions[0].Cites)}
	pecTutorMax        = law.Rule{ID: "PEC-TUTOR-MAX3", Cites: orCIE(PECTutorMax.Versions[0].Cites, CIETutorMax.Versions[0].Cites)}
)

// The practice that surrounds them: an interview of three at signature, a digital follow-up, an exit interview.
var pecThreeTimes = law.Remark{ID: "PEC-3-TIMES", Cites: circular2018}

// L5134-22: the request "indique les modalités d'orientation et d'accompagnement professionnel" and "prévoit des actions
// de formation professionnelle et de validation des acquis de l'expérience nécessaires". The CIE need not foresee any
// training (L5134-65).
func (k *cuiCase) addRequest(t *law.Tree) {
	support, training := k.Aid.Support, k.Aid.Training
	v := cuiText(k, t, &pecRequest, &pecRequestText, byAid, lacking(support == law.Unknown, "aid.support"), lacking(training == law.Unknown, "aid.training"))
	switch {
	case v == nil:
	case support.And(training) != law.Unknown:
		t.Says(&pecRequest, support.And(training), law.Fact("aid.support", support), law.Fact("aid.training", training), law.Value(&pecRequestText, v, k.whens[byAid]))
	case support == law.Unknown && training == law.Unknown:
		t.Lacks(&pecRequest, "aid.support", "aid.training")
	case support == law.Unknown:
		t.Lacks(&pecRequest, "aid.support")
	default:
		t.Lacks(&pecRequest, "aid.training")
	}
}

// addSupport: référent and tutor.
func (k *cuiCase) addSupport(t *law.Tree) {
	k.says(t, &pecReferent, k.referent, byAid, "aid.referent", k.Aid.Referent, k.Aid.Referent)
	k.addTutor(t)
	k.addTutorMax(t)
}

// R5134-38, R5134-61: "un tuteur parmi les salariés qualifiés et volontaires [...] une expérience professionnelle d'au
// moins deux ans", in any job. "Exceptionnellement, sur autorisation [...], l'employeur peut assurer lui-même le tutorat":
// no experience is asked of that one.
func (k *cuiCase) addTutor(t *law.Tree) {
	t.All(&pecTutor)
	noteCIE(k, t, k.tutorMonths, byAid)
	defer t.End()
	if k.Tutor.IsEmployer != law.No {
		unknown, unauthorised := lacking(k.Tutor.IsEmployer == law.Unknown, "tutor.is_employer"), lacking(k.Tutor.Authorised == law.Unknown, "tutor.authorised")
		v := cuiText(k, t, &pecTutorEmployer, k.tutor, byAid, unknown, unauthorised)
		switch {
		case v == nil:
		case k.Tutor.IsEmployer == law.Unknown:
			lacks(t, &pecTutorEmployer, unknown, unauthorised)
		case k.Tutor.Authorised == law.Unknown:
			t.Lacks(&pecTutorEmployer, "tutor.authorised")
		default:
			t.Says(&pecTutorEmployer, k.Tutor.Authorised, law.Fact("tutor.authorised", k.Tutor.Authorised), law.Value(k.tutor, v, k.whens[byAid]))
		}
		return
	}
	qualified, volunteer := k.Tutor.Qualified, k.Tutor.Volunteer
	if v := cuiText(k, t, &pecTutorVolunteer, k.tutor, byAid,
		lacking(qualified == law.Unknown, "tutor.qualified"), lacking(volunteer == law.Unknown, "tutor.volunteer")); v != nil {
		switch both := qualified.And(volunteer); {
		case both != law.Unknown:
			t.Says(&pecTutorVolunteer, both, law.Fact("tutor.qualified", qualified), law.Fact("tutor.volunteer", volunteer), law.Value(k.tutor, v, k.whens[byAid]))
		case qualified == law.Unknown && volunteer == law.Unknown:
			t.Lacks(&pecTutorVolunteer, "tutor.qualified", "tutor.volunteer")
		case qualified == law.Unknown:
			t.Lacks(&pecTutorVolunteer, "tutor.qualified")
		default:
			t.Lacks(&pecTutorVolunteer, "tutor.volunteer")
		}
	}
	months, known := k.Tutor.CareerMonths.Get()
	if v := cuiText(k, t, &pecTutorExperience, k.tutorMonths, byAid, lacking(!known, "tutor.career_months")); v != nil {
		if !known {
			t.Lacks(&pecTutorExperience, "tutor.career_months")
			return
		}
		t.Says(&pecTutorExperience, law.That(months >= int(v.Value)), law.Fact("tutor.career_months", law.Months(months)), law.Value(k.tutorMonths, v, k.whens[byAid]))
		if short := int(v.Value) - months; short > 0 {
			t.Note(law.Off("tutor.career_months", law.Months(short)))
		}
	}
}

// R5134-38, R5134-61: "Le tuteur ne peut suivre plus de trois salariés".
func (k *cuiCase) addTutorMax(t *law.Tree) {
	n, known := k.Tutor.AidedEmployees.Get()
	v := cuiText(k, t, &pecTutorMax, k.tutorMax, byAid, lacking(!known, "tutor.aided_employees"))
	if v == nil {
		return
	}
	if !known {
		t.Lacks(&pecTutorMax, "tutor.aided_employees")
		return
	}
	most, _ := v.Value.Get()
	t.Says(&pecTutorMax, law.That(n <= most), law.Fact("tutor.aided_employees", k.Tutor.AidedEmployees), law.Value(k.tutorMax, v, k.whens[byAid]))
	if n > most {
		t.Note(law.Off("tutor.aided_employees", law.Number(most-n)))
	}
}
