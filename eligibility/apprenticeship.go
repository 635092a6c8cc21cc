package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	apprenticeship = law.Rule{ID: "APP", Cites: []law.Ref{law.Travail("L6221-1", "", "LEGIARTI000006903996")}}
	appEntry       = law.Rule{ID: "APP-ENTRY", Cites: []law.Ref{appRegistered.Versions[1].Cites[0], ApprenticeSameLevel.Versions[0].Cites[0]}}
	app3rd         = law.Rule{ID: "APP-3RD", Cites: ApprenticeSameLevel.Versions[0].Cites}
	appRNCP        = law.Rule{ID: "APP-CERT-RNCP", Cites: appRegistered.Versions[1].Cites}
)

// L6211-1 does not say on which day the certification is registered: the first day of the apprenticeship, as practice has it.
var appCertDay = law.Convention{ID: "APP-CERT-DAY", Cites: appRegistered.Versions[1].Cites}

// Under 18 the hours and the night work have their own limits, which no decision of this package looks at. A new version of R6222-24, of
// August 2026, was not read.
var appMinor = law.Remark{ID: "APP-MINOR-HOURS", Cites: []law.Ref{
	law.Travail("L3162-1", "", "LEGIARTI000037385958"), law.Travail("R3162-1", "", "LEGIARTI000037810809"),
	law.Travail("L6222-26", "", "LEGIARTI000006904022"), law.Travail("R6222-24", "", "LEGIARTI000018524115"),
}}

// Apprenticeship decides whether the person and the employer of the case may conclude the apprenticeship contract: the age
// and its derogations, the employer, the certification prepared and the contracts before, the signature, the length, the starts and
// the share of training, the maître d'apprentissage. [ApprenticeAge], [ApprenticeEmployer], [ApprenticeEntry], [ApprenticeSignature],
// [ApprenticeTerm], [ApprenticeStart], [ApprenticeTraining] and [Maitre] answer parts of it alone; whether a foreign apprentice may lawfully work is [WorkPermit].
//
// The written form and the signatures of R6222-2 (employer, apprentice, legal representative of a minor) are not looked at, nor is what the
// contract has to state (R6222-3 to R6222-5), nor the hours and the night work of minors (APP-MINOR-HOURS).
//
// A contract whose kind is recorded as another one is none: No. A CDI or a CDD may be an apprenticeship contract (L6222-7).
//
// The day the contract is concluded picks the texts. When it is not recorded the answer is Unknown: the first day of the
// contract never replaces it.
//
// Across a border (L6235-1) other texts set aside most of these rules, and are not covered: Unknown, here and in each part
// (APP-EMP-BORDER). Apprenticeship and [ApprenticeEmployer] say no Yes before it is known that the apprenticeship is not one of
// those, by apprenticeship.employer.cross_border or by apprenticeship.employer.special. A No, and the other parts, are the answer for a
// training wholly in France until cross_border is recorded as Yes. [WorkPermit] rests on articles of another book, which stay.
func Apprenticeship(c *facts.Case) law.Decision {
	k := apprenticeOf(c)
	t := law.NewTree()
	t.All(&apprenticeship)
	if age, known := k.start.Age(k.Person.Born).Get(); known && age < majority {
		t.Note(law.Saying(&appMinor))
	}
	addKind(t, &appKind, k.Case, law.Apprenticeship)
	k.addWherever(t, (*apprenticeCase).addOrdinary)
	return t.Decision()
}

func (k *apprenticeCase) addOrdinary(t *law.Tree) {
	k.addAge(t)
	k.addEmployer(t)
	k.addEntry(t)
	addApprenticeTerm(t, k)
	addMaitre(t, k)
}

// ApprenticeEntry decides whether the certification prepared and the contracts before let the person of the case conclude an
// apprenticeship contract (code du travail, L6211-1, L6222-15): a certification registered at the RNCP on the first day, and an
// authorisation after two contracts of the same level. There is no waiting time between two contracts.
func ApprenticeEntry(c *facts.Case) law.Decision {
	k := apprenticeOf(c)
	t := law.NewTree()
	if k.borderInstead(t, &appEntry) {
		return t.Decision()
	}
	k.addEntry(t)
	return t.Decision()
}

func (k *apprenticeCase) addEntry(t *law.Tree) {
	t.All(&appEntry)
	if k.says(t, &appRNCP, &appRegistered, "apprenticeship.entry.registered", k.Apprenticeship.Entry.Registered, k.Apprenticeship.Entry.Registered) != law.Unknown {
		t.Note(law.Under(&appCertDay))
	}
	k.addThird(t)
	t.End()
}

// L6222-15: "Lorsque l'apprenti a déjà conclu deux contrats successifs de même niveau, il doit obtenir l'autorisation du
// directeur du dernier centre de formation d'apprentis [...] pour conclure un troisième contrat d'apprentissage du même
// niveau. Il n'est exigé aucune condition de délai entre deux contrats."
func (k *apprenticeCase) addThird(t *law.Tree) {
	e := &k.Apprenticeship.Entry
	before, known := e.SameLevel.Get()
	v := governing(t, &app3rd, &ApprenticeSameLevel, k.made,
		lacking(!known && e.ThirdAuthorised != law.Yes && k.hadContract() != law.No, "apprenticeship.entry.same_level"),
		lacking(known && before > 0 && e.ThirdAuthorised == law.Unknown, "apprenticeship.entry.third_authorised"))
	if v == nil {
		return
	}
	value := law.Value(&ApprenticeSameLevel, v, k.made)
	switch {
	case e.ThirdAuthorised == law.Yes:
		t.Says(&app3rd, law.Yes, law.Fact("apprenticeship.entry.third_authorised", e.ThirdAuthorised), value)
	case known && law.Number(before) < v.Value:
		t.Says(&app3rd, law.Yes, law.Fact("apprenticeship.entry.same_level", e.SameLevel), value)
	case !known && k.hadContract() == law.No:
		t.Says(&app3rd, law.Yes, law.Fact("apprenticeship.previous.contract", law.No), value)
	case !known:
		t.Lacks(&app3rd, "apprenticeship.entry.same_level")
	case e.ThirdAuthorised == law.Unknown:
		t.Lacks(&app3rd, "apprenticeship.entry.third_authorised")
	default:
		t.Says(&app3rd, law.No, law.Fact("apprenticeship.entry.same_level", e.SameLevel), law.Fact("apprenticeship.entry.third_authorised", e.ThirdAuthorised), value)
	}
}

var apprenticeRules = []*law.Rule{
	&apprenticeship, &appAge, &appAgeMin, &appAgeMin16, &appAge15, &appAge15Years, &appAge15College, &appAgeMax, &appAgeMax29, &appAgeMax25,
	&appPupil, &appPupilYear, &appPupilCollege, &appPupilRNCP,
	&appDerog, &appDerog1, &appDerogBefore, &appDerogHigher, &appDerog2, &appDerogCause, &app1Year, &app35, &appDerog3, &appDerog4, &appDerog5,
	&appDerogFail, &appDerogFailExam, &appDerogFailAim, &appDerogFailOther, &appDerogFailYear,
	&appWorkPermit, &appFrench, &appEU, &appResidence, &appNonEU, &appStay, &appPermitTerm, &appCare, &appStudent, &appWhen, &appFirstYear, &appMaster, &appExempt,
	&appAgeFirst, &appKind,
	&appEmployer, &appBorder, &appHousehold, &appPrivate, &appDeclared, &appLapsed, &appPublic,
	&appAgency, &appAgencyMissions, &appAgencyMaitres, &appPair, &appPairSeason, &appPairConvention,
	&appAscendant, &appAscendantDeclare, &appAscendantAccount,
	&appHost, &appHostNumber, &appHostHalf, &appHostPublic, &appHostAgency, &appBan, &appOpposed, &appBanned, &appOwnCDI, &appPublicCDI,
	&appEntry, &appRNCP, &app3rd,
}

var apprenticeConventions = []*law.Convention{&appNoNote, &appAge15Day, &appAgeOld, &appCertDay}

var apprenticeRemarks = []*law.Remark{&appConclusion, &appNotBefore, &appNotPOE, &appAskPermit, &appValidated, &appPublicOther, &appAgePage, &appPairTwo, &appMinor}
