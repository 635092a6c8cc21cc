package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Lawful work of a foreign apprentice (code du travail, L5221-5, R5221-2, R5221-7): a condition of lawful work, not of
// L6222-1. Nationality and stay are status: fixed.
var (
	appWorkPermit = law.Rule{ID: "APP-PERMIT", Cites: appPermitText.Versions[1].Cites}
	appFrench     = law.Rule{ID: "APP-PERMIT-FRENCH", Cites: appPermitText.Versions[1].Cites, Fixed: true}
	appEU         = law.Rule{ID: "APP-EU", Cites: appExemptText.Versions[1].Cites, Fixed: true}
	appNonEU      = law.Rule{ID: "APP-NONEU", Cites: appPermitText.Versions[1].Cites}
	appStay       = law.Rule{ID: "APP-NONEU-STAY", Cites: appPermitText.Versions[1].Cites, Fixed: true}
	appCare       = law.Rule{ID: "APP-NONEU-ASE", Cites: appCareRefs, Fixed: true}
	appPermitTerm = law.Rule{ID: "APP-NONEU-TERM", Cites: appPermitText.Versions[1].Cites}
	appStudent    = law.Rule{ID: "APP-STUDENT", Cites: []law.Ref{appStudentText.Versions[0].Cites[0], appStudentExempt.Versions[1].Cites[0]}}
	appExempt     = law.Rule{ID: "APP-STUDENT-EXEMPT", Cites: appStudentExempt.Versions[1].Cites}
	appWhen       = law.Rule{ID: "APP-STUDENT-WHEN", Cites: appStudentText.Versions[0].Cites}
	appFirstYear  = law.Rule{ID: "APP-STUDENT-YEAR", Cites: appStudentText.Versions[0].Cites, Fixed: true}
	// Not fixed: the course may be another.
	appMaster = law.Rule{ID: "APP-STUDENT-MASTER", Cites: appStudentText.Versions[0].Cites}
)

var appCareRefs = append(appPermitText.Versions[1].Cites[:1:1], law.Travail("R5221-22", "al. 1", "LEGIARTI000052536486"))

// A permit as of right is still to be asked for before the work begins.
var appAskPermit = law.Remark{ID: "APP-PERMIT-ASK", Cites: appPermitText.Versions[1].Cites}

// R5221-2, 12°: the exemption is for the student "qui, dans le cadre de son cursus, a conclu un contrat d'apprentissage validé par le service
// compétent".
var appValidated = law.Remark{ID: "APP-STUDENT-VALIDATED", Cites: appStudentExempt.Versions[1].Cites}

// WorkPermit decides whether the person of the case may lawfully work under an apprenticeship contract: without a permit
// (French, national of the EU, of the EEA or of Switzerland), or with the one that is given as of right. The day the contract is
// concluded picks the text. The other exemptions of R5221-2, by kind of residence permit, are not looked at: a person who has one is
// also authorised to stay. A student is exempted for a contract in the course of study, validated by the competent service
// (APP-STUDENT-VALIDATED), which is not looked at.
//
// From about 28 April 2026 the wording of R5221-2 was not read, and the note under L5221-5 makes it applicable up to
// 31 December 2026: there is no text after them.
func WorkPermit(c *facts.Case) law.Decision {
	k := apprenticeOf(c)
	t := law.NewTree()
	t.Any(&appWorkPermit)
	k.addPermit(t)
	return t.Decision()
}

func (k *apprenticeCase) addPermit(t *law.Tree) {
	p := &k.Person.Permit
	nationality := p.Nationality.As("person.permit.nationality")
	switch p.Nationality {
	case facts.FrenchNational:
		t.Says(&appFrench, law.Yes, nationality)
	case facts.EuropeanNational:
		if v := law.Governing(t, &appEU, &appExemptText, k.made); v != nil {
			t.Says(&appEU, law.Yes, nationality, law.Value(&appExemptText, v, k.made))
		}
	case facts.OtherNational:
		t.Says(&appEU, law.No, nationality)
		if v, _ := appExemptText.At(k.made); v != nil {
			t.Note(law.Value(&appExemptText, v, k.made))
		}
		switch p.Student {
		case law.Yes:
			k.addStudent(t)
		case law.No:
			k.addStay(t)
		default:
			t.Lacks(&appStudent, "person.permit.student")
		}
	default:
		t.Lacks(&appEU, "person.permit.nationality")
	}
}

// L5221-5: "accordée de droit à l'étranger autorisé à séjourner en France pour la conclusion d'un contrat d'apprentissage ou de
// professionnalisation à durée déterminée"; "de droit aux mineurs isolés étrangers pris en charge par l'aide sociale à l'enfance, sous réserve
// de la présentation" of such a contract.
func (k *apprenticeCase) addStay(t *law.Tree) {
	p := &k.Person.Permit
	t.Any(&appNonEU, law.Saying(&appAskPermit))
	defer t.End()
	if fixedTerm(&k.Contract) == law.No && p.Stay == law.Yes { // nobody says whether "à durée déterminée" is about both contracts
		if v := law.Governing(t, &appPermitTerm, &appPermitText, k.made); v != nil {
			t.Unsettled(&appPermitTerm, law.Fact("contract.open_ended", law.Yes), law.Value(&appPermitText, v, k.made),
				law.Reading("APP-NONEU-TERM.pro", law.Yes), law.Reading("APP-NONEU-TERM.both", law.No))
		}
	} else if k.says(t, &appStay, &appPermitText, "person.permit.stay", p.Stay, p.Stay) == law.Yes {
		return
	}
	age, known := k.made.Made.Age(k.Person.Born).Get()
	if v, _ := appPermitText.At(k.made); v != nil && p.Care == law.Yes && known && age >= majority {
		t.Unsettled(&appCare, law.Fact("person.permit.care", p.Care), law.Value(&appPermitText, v, k.made), law.Reading("APP-NONEU-ASE.minor", law.No), law.Reading("APP-NONEU-ASE.entrusted", law.Yes))
		return
	}
	k.says(t, &appCare, &appPermitText, "person.permit.care", p.Care, p.Care)
}

// R5221-7, 2°: "à l'issue d'une première année de séjour, ou dès la première année de séjour s'il justifie d'une inscription"
// for a master's grade or a listed diploma, by derogation to R5221-6. The day from which the year runs is not said: that it is over is a fact
// given. That the student may conclude the contract exempts from no permit: R5221-2, 12°, does.
func (k *apprenticeCase) addStudent(t *law.Tree) {
	p := &k.Person.Permit
	t.All(&appStudent)
	t.Any(&appWhen)
	if k.says(t, &appFirstYear, &appStudentText, "person.permit.first_year", p.FirstYear, p.FirstYear) != law.Yes {
		k.says(t, &appMaster, &appStudentText, "person.permit.master_listed", p.MasterListed, p.MasterListed)
	}
	t.End()
	if v := law.Governing(t, &appExempt, &appStudentExempt, k.made); v != nil {
		t.Says(&appExempt, law.Yes, law.Fact("person.permit.student", p.Student), law.Value(&appStudentExempt, v, k.made), law.Saying(&appValidated))
	}
	t.End()
}
