package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The aid of a PEC: who may have it, for whom, by whose decision (code du travail, L5134-19-1 to L5134-24).
var (
	pecEmployer          = law.Rule{ID: "PEC-EMPLOYER", Cites: pecEmployerText.Versions[0].Cites}
	pecEmployerPublic    = law.Rule{ID: "PEC-EMPLOYER-PUBLIC", Cites: pecEmployerText.Versions[0].Cites}
	pecEmployerNonProfit = law.Rule{ID: "PEC-EMPLOYER-NONPROFIT", Cites: pecEmployerText.Versions[0].Cites}
	pecEmployerService   = law.Rule{ID: "PEC-EMPLOYER-SERVICE", Cites: pecEmployerText.Versions[0].Cites}
	pecEmployerSCIC      = law.Rule{ID: "PEC-EMPLOYER-SCIC", Cites: pecEmployerText.Versions[0].Cites}

	pecNotState = law.Rule{ID: "PEC-NOT-STATE", Cites: pecPostText.Versions[0].Cites}
	pecJob      = law.Rule{ID: "PEC-JOB", Cites: pecPostText.Versions[0].Cites}

	pecPerson       = law.Rule{ID: "PEC-PERSON", Cites: pecPersonText.Versions[0].Cites}
	pecJobless      = law.Rule{ID: "PEC-PERSON-JOBLESS", Cites: orCIE(pecPersonText.Versions[0].Cites, ciePersonText.Versions[0].Cites)}
	pecDifficulties = law.Rule{ID: "PEC-PERSON-DIFFICULTIES", Cites: orCIE(pecPersonText.Versions[0].Cites, ciePersonText.Versions[0].Cites)}

	pecPrescriber = law.Rule{ID: "PEC-PRESCRIBER", Cites: cuiPrescribers}
	pecFirst      = law.Rule{ID: "PEC-AID-FIRST", Cites: pecFirstText.Versions[0].Cites}

	pecRefuseDismissal   = law.Rule{ID: "PEC-REFUSE-DISMISSAL", Cites: pecRefusalText.Versions[0].Cites}
	pecRefuseReplacement = law.Rule{ID: "PEC-REFUSE-REPLACEMENT", Cites: orCIE(pecRefusalText.Versions[0].Cites, cieRefusalText.Versions[0].Cites)}
	pecRefuseCaused      = law.Rule{ID: "PEC-REFUSE-CAUSED", Cites: pecRefusalText.Versions[0].Cites}
	pecRefuseArrears     = law.Rule{ID: "PEC-REFUSE-ARREARS", Cites: orCIE(pecRefusalText.Versions[0].Cites, cieRefusalText.Versions[0].Cites)}
	pecReview            = law.Rule{ID: "PEC-BILAN", Cites: orCIE(pecReviewText.Versions[0].Cites, cieReviewText.Versions[0].Cites)}
	pecNoOtherAid        = law.Rule{ID: "PEC-NOCUMUL", Cites: pecNoOtherText.Versions[0].Cites}
	// A page of a region, not a text: it cannot refuse by itself.
	pecNotIAE = law.Rule{ID: "PEC-NOT-IAE", Cites: []law.Ref{
		law.Travail("L5132-15-1", "", "LEGIARTI000042674137"),
		{Text: "Cap Métiers Nouvelle-Aquitaine, fiche PEC de décembre 2022", Rank: law.RankGuidance, Seen: law.Secondary},
	}}
)

// The legal forms that an article names, as bits.
const (
	publicForms = 1<<facts.StateService | 1<<facts.LocalAuthority | 1<<facts.PublicBody | 1<<facts.PublicBusiness |
		1<<facts.TradesChamber | 1<<facts.CommerceChamber
	nonProfitForm   = 1 << facts.NonProfit
	cooperativeForm = 1 << facts.SCIC
)

func among(f facts.LegalForm, forms uint32) bool { return forms&(1<<f) != 0 }

// L5134-21: "1° Les collectivités territoriales ; 2° Les autres personnes morales de droit public ; 3° Les
// organismes de droit privé à but non lucratif ; 4° Les personnes morales de droit privé chargées de la gestion
// d'un service public ; 5° Les sociétés coopératives d'intérêt collectif."
func (k *cuiCase) addPECEmployer(t *law.Tree) {
	t.Any(&pecEmployer)
	k.addPublicForm(t)
	k.addForms(t, &pecEmployerNonProfit, nonProfitForm)
	k.addPublicService(t)
	k.addForms(t, &pecEmployerSCIC, cooperativeForm)
	t.End()
	if k.Employer.Group == law.Yes {
		t.Unsettled(&gePEC, law.Fact("employer.group", law.Yes), law.Reading("GE-PEC.letter", law.Yes), law.Reading("GE-PEC.needs", law.No))
	}
}

// addPublicForm: 1° and 2°. An employer known to be public is one or the other, whatever its form.
func (k *cuiCase) addPublicForm(t *law.Tree) {
	if k.Employer.Form != 0 || k.Employer.Public != law.Yes {
		k.addForms(t, &pecEmployerPublic, publicForms)
		return
	}
	if v := cuiText(k, t, &pecEmployerPublic, &pecEmployerText, byAid); v != nil {
		t.Says(&pecEmployerPublic, law.Yes, law.Fact("employer.public", law.Yes), law.Value(&pecEmployerText, v, k.whens[byAid]))
	}
}

func (k *cuiCase) addForms(t *law.Tree, r *law.Rule, forms uint32) {
	v := cuiText(k, t, r, &pecEmployerText, byAid, lacking(k.Employer.Form == 0, "employer.form"))
	switch {
	case v == nil:
	case k.Employer.Form == 0:
		t.Lacks(r, "employer.form")
	default:
		t.Says(r, law.That(among(k.Employer.Form, forms)), k.Employer.Form.As("employer.form"), law.Value(&pecEmployerText, v, k.whens[byAid]))
	}
}

// addPublicService: 4°. The code has no list of private bodies in charge of a public service and no legal form
// proves it: an act must.
func (k *cuiCase) addPublicService(t *law.Tree) {
	v := cuiText(k, t, &pecEmployerService, &pecEmployerText, byAid,
		lacking(k.Employer.Form == 0, "employer.form"), lacking(k.Employer.PublicService == law.Unknown, "employer.public_service"))
	switch {
	case v == nil:
	case k.Employer.Form != 0 && (among(k.Employer.Form, publicForms) || k.Employer.Form == facts.Household):
		t.Says(&pecEmployerService, law.No, k.Employer.Form.As("employer.form"), law.Value(&pecEmployerText, v, k.whens[byAid]))
	case k.Employer.PublicService == law.No || k.Employer.PublicService == law.Yes && k.Employer.Form != 0:
		t.Says(&pecEmployerService, k.Employer.PublicService, law.Fact("employer.public_service", k.Employer.PublicService), law.Value(&pecEmployerText, v, k.whens[byAid]))
	case k.Employer.Form == 0:
		lacks(t, &pecEmployerService, "employer.form", lacking(k.Employer.PublicService == law.Unknown, "employer.public_service"))
	default:
		t.Lacks(&pecEmployerService, "employer.public_service")
	}
}

// L5134-24: "Il porte sur des emplois visant à satisfaire des besoins collectifs non satisfaits. Il ne peut être
// conclu pour pourvoir des emplois dans les services de l'Etat."
func (k *cuiCase) addPost(t *law.Tree) {
	v := cuiText(k, t, &pecNotState, &pecPostText, byContract, lacking(k.Employer.Form == 0 && k.Employer.State == law.Unknown, "employer.form"))
	switch {
	case v == nil:
	case k.Employer.Form != 0:
		t.Says(&pecNotState, law.That(k.Employer.Form != facts.StateService), k.Employer.Form.As("employer.form"), law.Value(&pecPostText, v, k.whens[byContract]))
	case k.Employer.State != law.Unknown:
		t.Says(&pecNotState, k.Employer.State.Not(), law.Fact("employer.state", k.Employer.State), law.Value(&pecPostText, v, k.whens[byContract]))
	default:
		t.Lacks(&pecNotState, "employer.form")
	}
	k.says(t, &pecJob, &pecPostText, byContract, "cui.collective_needs", k.CUI.CollectiveNeeds, k.CUI.CollectiveNeeds)
}

// L5134-20: "personnes sans emploi rencontrant des difficultés sociales et professionnelles particulières d'accès à
// l'emploi"; L5134-65 says the same without "particulières". No age, no length of registration.
func (k *cuiCase) addPerson(t *law.Tree, group *law.Rule) {
	t.All(group)
	k.says(t, &pecJobless, k.person, byAid, "person.employed", k.Person.Employed, k.Person.Employed.Not())
	k.says(t, &pecDifficulties, k.person, byAid, "cui.difficulties", k.CUI.Difficulties, k.CUI.Difficulties)
	t.End()
}

// L5134-19-1: who decides. The département does for those whose RSA it pays, itself or through the body to which
// its president delegated the decision (L5134-19-2); the education authority for teacher jobs only, which are
// always a PEC (L5134-125, I).
func (k *cuiCase) addPrescriber(t *law.Tree) {
	v := cuiText(k, t, &pecPrescriber, &cuiPrescriberText, byAid, lacking(k.Aid.Grantor.String() == "", "aid.grantor"))
	if v == nil {
		return
	}
	who, value := k.Aid.Grantor.As("aid.grantor"), law.Value(&cuiPrescriberText, v, k.whens[byAid])
	key, fact := "person.rsa", k.Person.RSA
	switch k.Aid.Grantor {
	case facts.ByFranceTravail, facts.ByMissionLocale, facts.ByCapEmploi:
		t.Says(&pecPrescriber, law.Yes, who, value)
		return
	case facts.ByOther:
		t.Says(&pecPrescriber, law.No, who, value)
		return
	case facts.ByDepartement, facts.ByDelegate:
	case facts.ByAcademy:
		if teacher, _ := cuiTeacherText.At(k.whens[byAid]); k.kind == law.CIE && teacher != nil { // never a CIE
			t.Says(&pecPrescriber, law.No, who, law.Value(&cuiTeacherText, teacher, k.whens[byAid]))
			return
		}
		key, fact = "cui.teacher_job", k.CUI.TeacherJob
	default:
		t.Lacks(&pecPrescriber, "aid.grantor")
		return
	}
	if fact == law.Unknown {
		t.Lacks(&pecPrescriber, key)
		return
	}
	t.Says(&pecPrescriber, fact, who, law.Fact(key, fact), value)
}

// R5134-26, R5134-51: "L'aide [...] est attribuée préalablement à la conclusion du contrat de travail". An aid
// granted on the very day the contract is concluded may have come before or after it: two days do not tell, and the order is asked for.
func (k *cuiCase) addFirst(t *law.Tree, r *law.Rule) {
	made, signed := k.Aid.Made, k.Contract.Made
	switch {
	case made.IsZero() && signed.IsZero():
		t.Lacks(r, "aid.made", "contract.made")
		return
	case made.IsZero():
		t.Lacks(r, "aid.made")
		return
	case signed.IsZero():
		t.Lacks(r, "contract.made")
		return
	}
	v := cuiText(k, t, r, k.first, byAid)
	if v == nil {
		return
	}
	first := law.That(made.Before(signed))
	if made == signed {
		first = k.Aid.First
	}
	if first == law.Unknown {
		t.Lacks(r, "aid.first")
		return
	}
	t.Says(r, first, law.Fact("aid.made", made), law.Fact("contract.made", signed), law.Value(k.first, v, k.whens[byAid]))
	if made == signed {
		t.Note(law.Fact("aid.first", first))
	}
}

// L5134-21-2: "1° Lorsque l'embauche vise à procéder au remplacement d'un salarié licencié pour un motif autre que
// la faute grave ou lourde. S'il apparaît que l'embauche a eu pour conséquence le licenciement d'un autre salarié, la
// décision d'attribution de l'aide est retirée [...] ; 2° Lorsque l'employeur n'est pas à jour".
func (k *cuiCase) addRefusals(t *law.Tree) {
	t.All(&pecRefuseDismissal)
	k.addReplacement(t)
	k.says(t, &pecRefuseCaused, k.refusal, byAid, "cui.causes_dismissal", k.CUI.CausesDismissal, k.CUI.CausesDismissal.Not())
	t.End()
	k.addArrears(t)
}

func (k *cuiCase) addReplacement(t *law.Tree) {
	replaces, fault := k.CUI.ReplacesDismissed, k.CUI.Misconduct
	if replaces == law.Unknown && fault == law.Yes { // nothing is left to refuse, whether or not somebody is replaced
		replaces = law.Yes
	}
	unreplaced, unfaulted := lacking(replaces == law.Unknown, "cui.replaces_dismissed"), lacking(replaces != law.No && fault == law.Unknown, "cui.misconduct")
	v := cuiText(k, t, &pecRefuseReplacement, k.refusal, byAid, unreplaced, unfaulted)
	switch {
	case v == nil:
	case replaces == law.Unknown:
		lacks(t, &pecRefuseReplacement, unreplaced, unfaulted)
	case replaces == law.Yes && fault == law.Unknown:
		t.Lacks(&pecRefuseReplacement, "cui.misconduct")
	case replaces == law.Yes:
		t.Says(&pecRefuseReplacement, fault, law.Fact("cui.replaces_dismissed", k.CUI.ReplacesDismissed), law.Fact("cui.misconduct", fault), law.Value(k.refusal, v, k.whens[byAid]))
	default:
		t.Says(&pecRefuseReplacement, law.Yes, law.Fact("cui.replaces_dismissed", replaces), law.Value(k.refusal, v, k.whens[byAid]))
	}
}

func (k *cuiCase) addArrears(t *law.Tree) {
	k.says(t, &pecRefuseArrears, k.refusal, byAid, "employer.contributions_paid", k.Employer.ContributionsPaid, k.Employer.ContributionsPaid)
}

// L5134-21-1: "La décision d'attribution d'une nouvelle aide [...] est subordonnée au bilan préalable [...] réalisées
// dans le cadre d'un contrat aidé antérieur."
func (k *cuiCase) addReview(t *law.Tree) {
	earlier, reviewed := k.CUI.EarlierAid, k.CUI.Reviewed
	unknown, unreviewed := lacking(earlier == law.Unknown, "cui.earlier_aid"), lacking(earlier != law.No && reviewed == law.Unknown, "cui.reviewed")
	v := cuiText(k, t, &pecReview, k.review, byAid, unknown, unreviewed)
	switch {
	case v == nil:
	case earlier == law.No:
		t.Says(&pecReview, law.Yes, law.Fact("cui.earlier_aid", earlier), law.Value(k.review, v, k.whens[byAid]))
	case reviewed == law.Yes: // no condition is left, whether or not there was an earlier contract
		t.Says(&pecReview, law.Yes, law.Fact("cui.reviewed", reviewed), law.Value(k.review, v, k.whens[byAid]))
	case earlier == law.Unknown:
		lacks(t, &pecReview, unknown, unreviewed)
	case reviewed == law.Unknown:
		t.Lacks(&pecReview, "cui.reviewed")
	default:
		t.Says(&pecReview, law.No, law.Fact("cui.reviewed", reviewed), law.Value(k.review, v, k.whens[byAid]))
	}
}

// addNotIAE: ACI and AI have a fixed-term contract of their own for their employees in integration, and a regional
// sheet says that they cannot use the PEC for them. No article that was read forbids it.
func (k *cuiCase) addNotIAE(t *law.Tree) {
	in, staff := k.Employer.Structure, k.CUI.Integration
	switch {
	case in != 0 && in != facts.ACI && in != facts.AI: // the sheet says nothing of the others
	case staff == law.No:
		t.Says(&pecNotIAE, law.Yes, law.Fact("cui.integration", staff))
	case in == 0:
		lacks(t, &pecNotIAE, "employer.structure", lacking(staff == law.Unknown, "cui.integration"))
	case staff == law.Unknown:
		t.Lacks(&pecNotIAE, "cui.integration")
	default:
		t.Unsettled(&pecNotIAE, in.As("employer.structure"), law.Fact("cui.integration", staff),
			law.Reading("PEC-NOT-IAE.practice", law.No), law.Reading("PEC-NOT-IAE.letter", law.Yes))
	}
}
