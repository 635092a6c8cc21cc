package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Lawful work of a foreign apprentice (code du travail, L5221-5, R5221-1, R5221-2, R5221-7): a condition of lawful work, not of
// L6222-1. Nationality and stay are status: fixed.
var (
	appWorkPermit = law.Rule{ID: "APP-PERMIT", Cites: appPermitText.Versions[1].Cites}
	appFrench     = law.Rule{ID: "APP-PERMIT-FRENCH", Cites: appPermitText.Versions[1].Cites, Fixed: true}
	appEU         = law.Rule{ID: "APP-EU", Cites: []law.Ref{appNeededText.Versions[2].Cites[0], law.Travail("R5221-2", "1°", "LEGIARTI000051747717")}, Fixed: true}
	appResidence  = law.Rule{ID: "APP-NONEU-EXEMPT", Cites: appExemptText.Versions[1].Cites, Fixed: true}
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
// (French, national of the EU, of the EEA or of Switzerland, holder of a residence permit that exempts from it), or with the one that is
// given as of right. The day the contract is concluded picks the text. That the residence permit exempts is asked where the authorisation
// to stay is not enough: for a contract that is not, or not surely, of a fixed term. A student is exempted for a contract in the course of
// study, validated by the competent service (APP-STUDENT-VALIDATED), which is not looked at.
//
// From about 28 April 2026 the wording of R5221-2 was not read, and the note under L5221-5 makes it applicable up to
// 31 December 2026: there is no text on the exemptions, and on the permit as of right, after them. Nationals of the European Union need
// no permit under R5221-1.
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
		if v := law.Governing(t, &appEU, &appNeededText, k.made); v != nil {
			t.Says(&appEU, law.Yes, nationality, law.Value(&appNeededText, v, k.made))
			if also, _ := appExemptText.At(k.made); also != nil { // R5221-2, 1°, says it too
				t.Note(law.Value(&appExemptText, also, k.made))
			}
		}
	case facts.OtherNational:
		t.Says(&appEU, law.No, nationality)
		if v, _ := appNeededText.At(k.made); v != nil {
			t.Note(law.Value(&appNeededText, v, k.made))
		}
		switch {
		case p.Student == law.Yes:
			k.addStudent(t)
		case p.Student == law.No, p.Exempt == law.Yes:
			if k.addResidence(t) != law.Yes {
				k.addStay(t)
			}
		default:
			var room [behindMost]string // no memory is asked for
			t.Lacks(&appStudent, append(k.behindStay(room[:0]), "person.permit.student")...)
		}
	default:
		t.Lacks(&appEU, "person.permit.nationality")
	}
}

// R5221-2, 1°, 3° to 10°, 13° to 17°: the exemption is that of the person, whatever the contract. Somebody who has such a permit is also
// authorised to stay: it is asked of those who are, where that does not settle the matter.
func (k *apprenticeCase) addResidence(t *law.Tree) law.Answer {
	p := &k.Person.Permit
	if p.Exempt != law.Yes && (p.Stay != law.Yes || fixedTerm(&k.Contract) == law.Yes) {
		return law.No
	}
	return k.says(t, &appResidence, &appExemptText, "person.permit.exempt", p.Exempt, p.Exempt)
}

// behindStay is what is missing too of a person who is no student, where it is not known whether the person is one; nothing when one of
// the two answers settles the matter.
func (k *apprenticeCase) behindStay(keys []string) []string {
	t := law.NewTree()
	t.Any(&appWorkPermit)
	k.addStudent(t)
	if a, _ := t.Lacking(keys); a != law.Unknown {
		return keys
	}
	t = law.NewTree()
	t.Any(&appWorkPermit)
	if k.addResidence(t) != law.Yes {
		k.addStay(t)
	}
	a, missing := t.Lacking(keys)
	if a != law.Unknown {
		return keys
	}
	return missing
}

// L5221-5: "accordée de droit à l'étranger autorisé à séjourner en France pour la conclusion d'un contrat d'apprentissage ou de
// professionnalisation à durée déterminée"; "de droit aux mineurs isolés étrangers pris en charge par l'aide sociale à l'enfance, sous réserve
// de la présentation" of such a contract.
func (k *apprenticeCase) addStay(t *law.Tree) {
	p := &k.Person.Permit
	t.Any(&appNonEU, law.Saying(&appAskPermit))
	defer t.End()
	if k.addAuthorised(t) == law.Yes {
		return
	}
	age, known := k.made.Made.Age(k.Person.Born).Get()
	if v, _ := appPermitText.At(k.made); v != nil && p.Care == law.Yes && known && age >= majority {
		t.Unsettled(&appCare, law.Fact("person.permit.care", p.Care), law.Value(&appPermitText, v, k.made), law.Reading("APP-NONEU-ASE.minor", law.No), law.Reading("APP-NONEU-ASE.entrusted", law.Yes))
		return
	}
	k.says(t, &appCare, &appPermitText, "person.permit.care", p.Care, p.Care)
}

// addAuthorised adds the authorisation to stay: nobody says whether "à durée déterminée" is about both contracts.
func (k *apprenticeCase) addAuthorised(t *law.Tree) law.Answer {
	p, r := &k.Person.Permit, &appPermitTerm
	term := fixedTerm(&k.Contract)
	if p.Stay != law.Yes || term == law.Yes {
		// Where the term is not known to be fixed, that the person is authorised to stay is not enough.
		v := governing(t, &appStay, &appPermitText, k.made, lacking(p.Stay == law.Unknown, "person.permit.stay"),
			lacking(p.Stay == law.No && p.Care == law.Unknown, "person.permit.care"))
		switch {
		case v == nil:
			return law.Unknown
		case p.Stay == law.Unknown:
			return lacks(t, &appStay, "person.permit.stay", lacking(term == law.Unknown, "contract.open_ended"),
				lacking(term != law.Yes && p.Care == law.Unknown, "person.permit.care"), lacking(term == law.No && p.Exempt == law.Unknown, "person.permit.exempt"))
		}
		return t.Says(&appStay, p.Stay, law.Fact("person.permit.stay", p.Stay), law.Value(&appPermitText, v, k.made))
	}
	v, miss := appPermitText.At(k.made)
	readings := [...]law.Arg{law.Reading("APP-NONEU-TERM.pro", law.Yes), law.Reading("APP-NONEU-TERM.both", law.No)}
	switch {
	case v == nil && miss.Why == law.NoText:
		return t.Silent(r, appPermitText.Name, miss)
	case term == law.Unknown:
		return lacks(t, r, lacking(v == nil, "contract.made"), "contract.open_ended")
	case v == nil: // whatever the day, the texts that were read do not say
		return t.Unsettled(r, law.Fact("contract.open_ended", law.Yes), readings[0], readings[1])
	}
	return t.Unsettled(r, law.Fact("contract.open_ended", law.Yes), law.Value(&appPermitText, v, k.made), readings[0], readings[1])
}

// R5221-7, 2°: "à l'issue d'une première année de séjour, ou dès la première année de séjour s'il justifie d'une inscription"
// for a master's grade or a listed diploma, by derogation to R5221-6. The day from which the year runs is not said: that it is over is a fact
// given. That the student may conclude the contract exempts from no permit: R5221-2, 12°, does.
func (k *apprenticeCase) addStudent(t *law.Tree) {
	p := &k.Person.Permit
	master := lacking(p.FirstYear != law.Yes && p.MasterListed == law.Unknown, "person.permit.master_listed")
	t.All(&appStudent)
	t.Any(&appWhen)
	if k.says(t, &appFirstYear, &appStudentText, "person.permit.first_year", p.FirstYear, p.FirstYear, lacking(p.FirstYear == law.No, master)) != law.Yes {
		k.says(t, &appMaster, &appStudentText, "person.permit.master_listed", p.MasterListed, p.MasterListed)
	}
	t.End()
	first := lacking(p.FirstYear == law.Unknown && p.MasterListed != law.Yes, "person.permit.first_year")
	if v := governing(t, &appExempt, &appStudentExempt, k.made, first, master); v != nil {
		t.Says(&appExempt, law.Yes, law.Fact("person.permit.student", p.Student), law.Value(&appStudentExempt, v, k.made), law.Saying(&appValidated))
	}
	t.End()
}
