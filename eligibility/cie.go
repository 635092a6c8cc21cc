package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	cie = law.Rule{ID: "CIE", Cites: []law.Ref{law.Travail("L5134-65", "", "LEGIARTI000026549817"), law.Travail("L5134-69", "", "LEGIARTI000036261973")}}

	cieEmployer          = law.Rule{ID: "CIE-EMPLOYER", Cites: cieEmployerText.Versions[0].Cites}
	cieEmployerList      = law.Rule{ID: "CIE-EMPLOYER-LIST", Cites: cieEmployerText.Versions[0].Cites}
	cieEmployerInsured   = law.Rule{ID: "CIE-EMPLOYER-INSURED", Cites: cieEmployerText.Versions[0].Cites}
	cieEmployerL5424     = law.Rule{ID: "CIE-EMPLOYER-L5424", Cites: cieListText.Versions[0].Cites}
	cieEmployerGEIQ      = law.Rule{ID: "CIE-EMPLOYER-GEIQ", Cites: cieEmployerText.Versions[0].Cites}
	cieEmployerFishing   = law.Rule{ID: "CIE-EMPLOYER-FISHING", Cites: cieEmployerText.Versions[0].Cites}
	cieEmployerHousehold = law.Rule{ID: "CIE-EMPLOYER-HOUSEHOLD", Cites: cieHouseholdText.Versions[0].Cites}
	cieEmployerMarket    = law.Rule{ID: "CIE-EMPLOYER-MARKET", Cites: cieMarketText.Versions[0].Cites}

	ciePerson     = law.Rule{ID: "CIE-PERSON", Cites: ciePersonText.Versions[0].Cites}
	cieFirst      = law.Rule{ID: "CIE-FIRST", Cites: cieFirstText.Versions[0].Cites}
	cieRefuse     = law.Rule{ID: "CIE-REFUSE", Cites: cieRefusalText.Versions[0].Cites}
	cieDismissals = law.Rule{ID: "CIE-REFUSE-6M", Cites: CIEDismissalMonths.Versions[0].Cites} // a later hire changes it

	cieHours          = law.Rule{ID: "CIE-HOURS-20", Cites: CIEHours.Versions[0].Cites}
	cieHoursSenior    = law.Rule{ID: "CIE-HOURS-60", Cites: CIEHoursAge.Versions[0].Cites}
	cieHoursAge       = law.Rule{ID: "CIE-HOURS-60-AGE", Cites: CIEHoursAge.Versions[0].Cites, Fixed: true}
	cieHoursIncentive = law.Rule{ID: "CIE-HOURS-60-INCENTIVE", Cites: cieLessText.Versions[0].Cites, Fixed: true}

	cieDuration = law.Rule{ID: "CIE-DUR", Cites: CIEMaxMonths.Versions[0].Cites}
	cieOverseas = law.Rule{ID: "CIE-OVERSEAS", Cites: cieOverseasText.Versions[0].Cites}
	cieExit     = law.Rule{ID: "CIE-EXIT", Cites: []law.Ref{
		law.Travail("L5134-70", "", "LEGIARTI000006903608"), law.Travail("L5134-71", "", "LEGIARTI000028698707"), law.Travail("L5134-70-2", "", "LEGIARTI000019869699"),
	}}
	cieClawback = law.Rule{ID: "CIE-CLAWBACK", Cites: cieClawbackText.Versions[0].Cites}

	// L5134-70-1 does not say on which day the employee is sixty.
	cieHoursDay = law.Convention{ID: "CIE-HOURS-60-DAY", Cites: CIEHoursAge.Versions[0].Cites}
	// L5134-68, 2°: when the hire had a dismissal as a consequence the decision "peut être retirée"; that of a PEC is.
	cieMayWithdraw = law.Remark{ID: "CIE-REFUSE-MAY", Cites: cieRefusalText.Versions[0].Cites}
)

var cieScheme = cuiScheme{
	kind:   law.CIE,
	person: &ciePersonText, first: &cieFirstText, refusal: &cieRefusalText, review: &cieReviewText,
	referent: &cieReferentText, tutor: &cieTutorText, form: &cieFormText, fewer: &cieLessText, renew: &cieRenewText,
	sentence: &cieSentenceText, longer: &cieLongerText,
	hours: &CIEHours, months: &CIEMonths, monthsSentence: &CIEMonthsSentence, max: &CIEMaxMonths, maxLong: &CIEMaxMonthsLong,
	aidMonths: &CIEAidMonths, tutorMonths: &CIETutorMonths, ageLong: &CIEAgeLong, agePension: &CIEAgePension,
	tutorMax: &CIETutorMax,
	suspend:  &cieSuspendText, leave: &cieLeaveText, clawback: &cieClawbackText, keptCDI: &cieKeptCDIText, keptCDD: &cieKeptCDDText,
	trialMonths: &CIETrialMonths, leaveMonths: &CIELeaveMonths, certificate: &CIECertificateMonths, notice: &CIENoticeDays,
	immersions:  &CIEImmersionShare,
	youthMonths: &CIEYouthMonths, youthHours: &CIEYouthHours, practiceHours: &CIEPracticeHours,
}

// CIE decides whether the person of the case may be hired by the employer under the contract of the case in a contrat
// initiative-emploi, the form of the contrat unique d'insertion for the market sector (code du travail, L5134-65 to
// L5134-73). Days, length and practice are as for [PEC].
//
// Overseas two articles contradict each other (L5522-2-1 and L5522-2-3): the answer is then Unknown, or No.
func CIE(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&cieScheme, c)
	t.All(&cie)
	k.notesDay(t)
	k.addCIEEmployer(t)
	k.addPerson(t, &ciePerson)
	k.addPrescriber(t)
	k.addFirst(t, &cieFirst)
	k.addCIERefusals(t)
	k.addReview(t)
	k.addForm(t)
	k.addCIEHours(t)
	k.addDuration(t, &cieDuration)
	k.addSupport(t)
	k.addPractice(t)
	k.addOverseas(t)
	return t.Decision()
}

const (
	// L5422-13: every employer insures against unemployment, those of L5424-1 apart, which bear it themselves.
	insuredForms = nonProfitForm | cooperativeForm | 1<<facts.Company | 1<<facts.PrivateService | 1<<facts.Household
	// L5424-1, 3° and 4°; the chambers of commerce are in 4° bis, which L5134-66 does not name.
	l5424Forms = 1<<facts.StateCompany | 1<<facts.LocalCompany | 1<<facts.PublicBusiness | 1<<facts.TradesChamber
	// Forms that L5134-21 names too: only the sector tells which contract is theirs.
	bothForms = nonProfitForm | cooperativeForm | publicForms | 1<<facts.PrivateService
)

// L5134-66: "1° Les employeurs mentionnés à l'article L. 5422-13 et aux 3° et 4° de l'article L. 5424-1 ; 2° Les
// groupements d'employeurs pour l'insertion et la qualification [...] ; 3° Les employeurs de pêche maritime non couverts
// par" the others. L5134-67: "Les particuliers employeurs ne sont pas éligibles". L5134-19-3: for the market sector.
func (k *cuiCase) addCIEEmployer(t *law.Tree) {
	t.All(&cieEmployer)
	t.Any(&cieEmployerList)
	k.isForm(t, &cieEmployerInsured, &cieEmployerText, insuredForms)
	k.isForm(t, &cieEmployerL5424, &cieListText, l5424Forms)
	k.says(t, &cieEmployerGEIQ, &cieEmployerText, byAid, "employer.geiq", k.Employer.GEIQ, k.Employer.GEIQ)
	k.says(t, &cieEmployerFishing, &cieEmployerText, byAid, "employer.sea_fishing", k.Employer.SeaFishing, k.Employer.SeaFishing)
	t.End()
	k.isForm(t, &cieEmployerHousehold, &cieHouseholdText, ^uint32(1<<facts.Household))
	k.addMarket(t)
	t.End()
}

func (k *cuiCase) isForm(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], forms uint32) {
	v := cuiText(k, t, r, p, byAid, lacking(k.Employer.Form == 0, "employer.form"))
	switch {
	case v == nil:
	case k.Employer.Form == 0:
		t.Lacks(r, "employer.form")
	default:
		t.Says(r, law.That(among(k.Employer.Form, forms)), k.Employer.Form.As("employer.form"), law.Value(p, v, k.whens[byAid]))
	}
}

// addMarket: a GEIQ and a sea-fishing employer are named by the article, whatever their form. A company is of the market
// sector unless it is in charge of a public service; then, and for the forms that both lists name, the sector must be given.
func (k *cuiCase) addMarket(t *law.Tree) {
	e := &k.Employer
	named := e.GEIQ == law.Yes || e.SeaFishing == law.Yes
	open := e.Market == law.Unknown && (e.Form == 0 || among(e.Form, bothForms) || e.PublicService == law.Yes)
	v := cuiText(k, t, &cieEmployerMarket, &cieMarketText, byAid, lacking(!named && open, "employer.market"))
	if v == nil {
		return
	}
	value := law.Value(&cieMarketText, v, k.whens[byAid])
	switch {
	case e.GEIQ == law.Yes:
		t.Says(&cieEmployerMarket, law.Yes, law.Fact("employer.geiq", e.GEIQ), value)
	case e.SeaFishing == law.Yes:
		t.Says(&cieEmployerMarket, law.Yes, law.Fact("employer.sea_fishing", e.SeaFishing), value)
	case e.Market != law.Unknown:
		t.Says(&cieEmployerMarket, e.Market, law.Fact("employer.market", e.Market), value)
	case open:
		t.Lacks(&cieEmployerMarket, "employer.market")
	default:
		t.Says(&cieEmployerMarket, law.Yes, e.Form.As("employer.form"), value)
	}
}

// L5134-68: "1° Lorsque l'établissement a procédé à un licenciement économique dans les six mois précédant la date
// d'embauche ; 2° [...] remplacement d'un salarié licencié pour un motif autre que la faute grave ou lourde [...] 3° Lorsque
// l'employeur n'est pas à jour".
func (k *cuiCase) addCIERefusals(t *law.Tree) {
	t.All(&cieRefuse)
	k.addDismissals(t)
	k.addReplacement(t)
	if k.CUI.CausesDismissal == law.Yes {
		t.Note(law.Saying(&cieMayWithdraw))
	}
	k.addArrears(t)
	t.End()
}

// addDismissals: six months that run from each dismissal, to the day with the same number (DATE-DEADLINE). A dismissal without
// a day may be in them. The list of the whole employer serves too, when it shows none in the six months: the establishment
// then has none in them either.
func (k *cuiCase) addDismissals(t *law.Tree) {
	r, hired := &cieDismissals, k.Contract.Start
	own, all := &k.CUI.Dismissals, &k.Employer.EconomicDismissals
	last, dated := lastBefore(own.Items, hired)
	lastOfAll, allDated := lastBefore(all.Items, hired)
	listed := own.Complete == law.Yes && dated
	allListed := all.Complete == law.Yes && allDated && (len(own.Items) == 0 || len(all.Items) > 0) // else the lists contradict each other
	none := listed && len(own.Items) == 0 || allListed && len(all.Items) == 0
	unhired, unlisted := lacking(hired.IsZero() && !none, "contract.start"), lacking(!listed && !allListed, "cui.dismissals")
	v := cuiText(k, t, r, &CIEDismissalMonths, byAid, unhired, unlisted)
	if v == nil {
		return
	}
	value := law.Value(&CIEDismissalMonths, v, k.whens[byAid])
	until := last.Deadline(int(v.Value))
	switch {
	case unhired != "":
		lacks(t, r, unhired, unlisted)
	case !last.IsZero() && !hired.After(until):
		t.Says(r, law.No, law.Fact("cui.dismissals.last", last), law.Fact("contract.start", hired), law.Fact("cui.dismissals.until", until), value,
			law.Under(&law.DateDeadline), law.Off("contract.start", law.Days(hired.DaysUntil(until)+1)))
	case none:
		t.Says(r, law.Yes, value)
	case listed:
		spared(t, "cui.dismissals.last", last, hired, until, value)
	case allListed && hired.After(lastOfAll.Deadline(int(v.Value))):
		spared(t, "employer.last_dismissal", lastOfAll, hired, lastOfAll.Deadline(int(v.Value)), value)
	default:
		t.Lacks(r, "cui.dismissals")
	}
}

// spared adds that the last dismissal before the hire, if there was one, came early enough.
func spared(t *law.Tree, key string, last, hired, until law.Date, value law.Arg) {
	if last.IsZero() {
		t.Says(&cieDismissals, law.Yes, law.Fact("contract.start", hired), value)
		return
	}
	t.Says(&cieDismissals, law.Yes, law.Fact(key, last), law.Fact("contract.start", hired), law.Fact("cui.dismissals.until", until), value,
		law.Under(&law.DateDeadline))
}

// lastBefore is the last of some days that is not after another day, and whether each of them is recorded.
func lastBefore(days []law.Date, day law.Date) (last law.Date, dated bool) {
	dated = true
	for _, on := range days {
		dated = dated && !on.IsZero()
		if !on.After(day) && on.After(last) {
			last = on
		}
	}
	return last, dated
}

// L5134-70-1: "ne peut être inférieure à vingt heures, sauf lorsque la décision d'attribution de l'aide le prévoit pour
// répondre aux besoins d'un salarié âgé de soixante ans ou plus et éligible à un dispositif d'intéressement".
func (k *cuiCase) addCIEHours(t *law.Tree) {
	t.Any(&cieHours)
	if k.addHoursFloor(t) != law.Yes {
		t.All(&cieHoursSenior)
		if v := cuiText(k, t, &cieHoursAge, &CIEHoursAge, byContract, lacking(k.Person.Born.IsZero(), "person.born")); v != nil {
			day := k.Aid.Made
			if day.IsZero() {
				day = k.Contract.Start
			}
			if k.saysAge(t, &cieHoursAge, day, v.Value, law.Value(&CIEHoursAge, v, k.whens[byContract])) {
				t.Note(law.Under(&cieHoursDay))
			}
		}
		k.says(t, &cieHoursIncentive, k.fewer, byContract, "cui.solidarity_incentive", k.CUI.SolidarityIncentive, k.CUI.SolidarityIncentive)
		k.addHoursDecision(t)
		t.End()
	}
	t.End()
}

// L5522-2-3: overseas the section on the CIE applies only within the emplois d'avenir; L5522-2-1 keeps the CIE there as the
// market form of the contract, and such contracts are concluded.
func (k *cuiCase) addOverseas(t *law.Tree) {
	switch place := k.Contract.Place; {
	case place == 0:
		lacks(t, &cieOverseas, "contract.place", lacking(k.whens[byAid].Made.IsZero(), dayKeys[byAid]))
	case overseas(place):
		if v := cuiText(k, t, &cieOverseas, &cieOverseasText, byAid); v != nil {
			t.Unsettled(&cieOverseas, law.Value(&cieOverseasText, v, k.whens[byAid]),
				law.Reading("CIE-OVERSEAS.kept", law.Yes), law.Reading("CIE-OVERSEAS.only-avenir", law.No))
		}
	}
}

// cieLife wraps a decision about the life of a CIE: its articles say what those of the PEC do.
func cieLife(c *facts.Case, add func(*cuiCase, *law.Tree)) law.Decision {
	t := law.NewTree()
	k := cuiOf(&cieScheme, c)
	t.All(&cieExit)
	add(&k, t)
	return t.Decision()
}

// CIESuspension is [PECSuspension] for a CIE (code du travail, L5134-71).
func CIESuspension(c *facts.Case) law.Decision { return cieLife(c, (*cuiCase).addSuspension) }

// CIEEarlyEnd is [PECEarlyEnd] for a CIE (code du travail, L5134-70).
func CIEEarlyEnd(c *facts.Case) law.Decision { return cieLife(c, (*cuiCase).addEarlyEnd) }

// CIENotice is [PECNotice] for a CIE (code du travail, R5134-53).
func CIENotice(c *facts.Case) law.Decision { return cieLife(c, (*cuiCase).addNotice) }

// CIECertificate is [PECCertificate] for a CIE (code du travail, L5134-70-2).
func CIECertificate(c *facts.Case) law.Decision { return cieLife(c, (*cuiCase).addCertificate) }

// CIEImmersions is [PECImmersions] for a CIE (code du travail, D5134-71-2).
func CIEImmersions(c *facts.Case) law.Decision { return cieLife(c, (*cuiCase).addImmersions) }

// CIEClawback is [PECClawback] for a CIE (code du travail, R5134-68 to R5134-70).
func CIEClawback(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&cieScheme, c)
	k.addClawback(t, &cieClawback)
	return t.Decision()
}
