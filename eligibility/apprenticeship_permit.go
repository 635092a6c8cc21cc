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
	appStudent    = law.Rule{ID: "APP-STUDENT", Cites: appStudentText.Versions[0].Cites}
	appFirstYear  = law.Rule{ID: "APP-STUDENT-YEAR", Cites: appStudentText.Versions[0].Cites, Fixed: true}
	// Not fixed: the course may be another.
	appMaster = law.Rule{ID: "APP-STUDENT-MASTER", Cites: appStudentText.Versions[0].Cites}
)

var appCareRefs = append(appPermitText.Versions[1].Cites[:1:1], law.Travail("R5221-22", "al. 1", "LEGIARTI000052536486"))

// A permit as of right is still to be asked for before the work begins.
var appAskPermit = law.Remark{ID: "APP-PERMIT-ASK", Cites: appPermitText.Versions[1].Cites}

// WorkPermit decides whether the person of the case may lawfully work under an apprenticeship contract: without a permit
// (French, national of the EU, of the EEA or of Switzerland), or with the one that is given as of right. The day the contract is
// concluded picks the text. The other exemptions of R5221-2, by kind of residence permit, are not looked at: a person who has one is
// also authorised to stay.
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

// L5221-5: "accordée de droit à l'étranger autorisé à séjourner en France pour la conclusion d'un contrat d'apprentissage"; "de
// droit aux mineurs isolés étrangers pris en charge par l'aide sociale à l'enfance, sous réserve de la présentation" of it.
func (k *apprenticeCase) addStay(t *law.Tree) {
	p := &k.Person.Permit
	t.Any(&appNonEU, law.Saying(&appAskPermit))
	if k.says(t, &appStay, &appPermitText, "person.permit.stay", p.Stay, p.Stay) != law.Yes {
		k.says(t, &appCare, &appPermitText, "person.permit.care", p.Care, p.Care)
	}
	t.End()
}

// R5221-7, 2°: "à l'issue d'une première année de séjour, ou dès la première année de séjour s'il justifie d'une inscription"
// for a master's grade or a listed diploma. The day from which the year runs is not said: that it is over is a fact given.
func (k *apprenticeCase) addStudent(t *law.Tree) {
	p := &k.Person.Permit
	t.Any(&appStudent)
	if k.says(t, &appFirstYear, &appStudentText, "person.permit.first_year", p.FirstYear, p.FirstYear) != law.Yes {
		k.says(t, &appMaster, &appStudentText, "person.permit.master_listed", p.MasterListed, p.MasterListed)
	}
	t.End()
}
