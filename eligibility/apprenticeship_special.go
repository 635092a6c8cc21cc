package eligibility

import "github.com/parcours-emploi/parcours/law"

// The special employers: a temporary-work agency (L6226-1), two seasonal employers (L6222-5-1), an ascendant (L6222-5).
var (
	appAgency           = law.Rule{ID: "APP-EMP-TEMP", Cites: appAgencyText.Versions[0].Cites}
	appAgencyMissions   = law.Rule{ID: "APP-EMP-TEMP-6M", Cites: ApprenticeMissionMonths.Versions[0].Cites}
	appAgencyMaitres    = law.Rule{ID: "APP-EMP-TEMP-MAITRES", Cites: appAgencyText.Versions[0].Cites}
	appPair             = law.Rule{ID: "APP-EMP-SEASON", Cites: appPairText.Versions[0].Cites}
	appPairSeason       = law.Rule{ID: "APP-EMP-SEASON-ACTIVITY", Cites: appPairText.Versions[0].Cites}
	appPairConvention   = law.Rule{ID: "APP-EMP-SEASON-CONVENTION", Cites: appPairText.Versions[0].Cites}
	appAscendant        = law.Rule{ID: "APP-EMP-ASC", Cites: appAscendantText.Versions[0].Cites}
	appAscendantDeclare = law.Rule{ID: "APP-EMP-ASC-DECLARATION", Cites: appAscendantText.Versions[0].Cites}
	appAscendantAccount = law.Rule{ID: "APP-EMP-ASC-ACCOUNT", Cites: appAscendantText.Versions[0].Cites}
)

// The contract of two seasonal employers "peut avoir pour finalité l'obtention de deux qualifications professionnelles", and there is
// a maître d'apprentissage "dans chacune des entreprises". A case holds one employer and one maître.
var appPairTwo = law.Remark{ID: "APP-EMP-SEASON-TWO", Cites: appPairText.Versions[0].Cites}

// L6226-1: "La durée minimale de chaque mission [...] est de six mois", time in the CFA included; "un maître d'apprentissage
// dans l'entreprise de travail temporaire et [...] un maître d'apprentissage dans l'entreprise utilisatrice".
func (k *apprenticeCase) addAgency(t *law.Tree) {
	e := &k.Apprenticeship.Employer
	switch k.special(e.Agency) {
	case law.No:
		return
	case law.Unknown:
		t.Lacks(&appAgency, "apprenticeship.employer.agency")
		return
	default:
	}
	t.All(&appAgency)
	defer t.End()
	k.addMissions(t)
	k.says(t, &appAgencyMaitres, &appAgencyText, "apprenticeship.employer.both_maitres", e.BothMaitres, e.BothMaitres)
}

func (k *apprenticeCase) addMissions(t *law.Tree) {
	r, list := &appAgencyMissions, &k.Apprenticeship.Employer.Missions
	v := governing(t, r, &ApprenticeMissionMonths, k.made, lacking(list.Complete != law.Yes || len(list.Items) == 0, "apprenticeship.employer.missions"))
	if v == nil {
		return
	}
	value, sure := law.Value(&ApprenticeMissionMonths, v, k.made), list.Complete == law.Yes && len(list.Items) > 0
	for i := range list.Items {
		m := law.Period{From: list.Items[i].Start, Through: list.Items[i].End}
		short, known := m.Short(int(v.Value))
		if known && short > 0 {
			t.Says(r, law.No, law.Fact("apprenticeship.employer.missions.start", m.From), law.Fact("apprenticeship.employer.missions.end", m.Through), value,
				law.Under(&law.DateMonths), law.Off("apprenticeship.employer.missions.end", law.Days(short)))
			return
		}
		sure = sure && known
	}
	if !sure {
		t.Lacks(r, "apprenticeship.employer.missions")
		return
	}
	t.Says(r, law.Yes, value, law.Under(&law.DateMonths))
}

// L6222-5-1: "pour l'exercice d'activités saisonnières au sens du 3° de l'article L. 1242-2, deux employeurs peuvent conclure
// conjointement un contrat d'apprentissage"; "Une convention tripartite [...] est annexée au contrat".
func (k *apprenticeCase) addPair(t *law.Tree) {
	e := &k.Apprenticeship.Employer
	switch k.special(e.Pair) {
	case law.No:
		return
	case law.Unknown:
		t.Lacks(&appPair, "apprenticeship.employer.pair")
		return
	default:
	}
	t.All(&appPair, law.Saying(&appPairTwo))
	k.says(t, &appPairSeason, &appPairText, "contract.seasonal", k.Contract.Seasonal, k.Contract.Seasonal)
	k.says(t, &appPairConvention, &appPairText, "apprenticeship.employer.tripartite", e.Tripartite, e.Tripartite)
	t.End()
}

// L6222-5: "Lorsque l'apprenti mineur est employé par un ascendant, le contrat d'apprentissage est remplacé par une
// déclaration souscrite par l'employeur"; "L'ascendant verse une partie du salaire à un compte ouvert [...] au nom de
// l'apprenti." The article is set aside for public employers.
func (k *apprenticeCase) addAscendant(t *law.Tree) {
	e := &k.Apprenticeship.Employer
	switch k.special(e.Ascendant) {
	case law.No:
		return
	case law.Unknown:
		t.Lacks(&appAscendant, "apprenticeship.employer.ascendant")
		return
	default:
	}
	age, known := k.made.Made.Age(k.Person.Born).Get()
	switch {
	case !known && k.made.Made.IsZero():
		lacks(t, &appAscendant, "contract.made", lacking(k.Person.Born.IsZero(), "person.born"), lacking(k.public == law.Unknown, "employer.public"),
			lacking(e.AscendantDeclared == law.Unknown, "apprenticeship.employer.ascendant_declared"), lacking(e.Account == law.Unknown, "apprenticeship.employer.account"))
		return
	case !known:
		t.Lacks(&appAscendant, "person.born")
		return
	case age >= majority:
		return
	case k.public == law.Yes:
		k.addSetAside(t, &appAscendant)
		return
	case k.public == law.Unknown:
		t.Lacks(&appAscendant, "employer.public")
		return
	}
	v := law.Governing(t, &appAscendant, &appAscendantText, k.made)
	if v == nil {
		return
	}
	t.All(&appAscendant)
	k.notesPublic(t)
	notesReform(t, v.From)
	k.says(t, &appAscendantDeclare, &appAscendantText, "apprenticeship.employer.ascendant_declared", e.AscendantDeclared, e.AscendantDeclared)
	k.says(t, &appAscendantAccount, &appAscendantText, "apprenticeship.employer.account", e.Account, e.Account)
	t.End()
}
