package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, L6223-8-1: "Le maître d'apprentissage doit être salarié de l'entreprise, volontaire, majeur et offrir
// toutes garanties de moralité. Le cas échéant, l'employeur ou le conjoint collaborateur peut remplir cette fonction. Les
// conditions de compétence professionnelle […] sont déterminées par convention ou accord collectif de branche. A défaut
// d'un tel accord, [elles] sont déterminées par voie réglementaire." R6223-22 does it; D6273-1 does it for public employers,
// R6226-5 for the maître in a temporary-work agency.
//
// No clause is fixed: the employer may choose somebody else.
var (
	maitre             = law.Rule{ID: "APP-MA", Cites: []law.Ref{law.Travail("L6223-5", "", "LEGIARTI000033024684")}}
	maWho              = law.Rule{ID: "APP-MA-WHO", Cites: []law.Ref{l622381of2019}}
	maCompetence       = law.Rule{ID: "APP-MA-COMPETENCE", Cites: []law.Ref{l622381of2019, r622322}}
	maBranch           = law.Rule{ID: "APP-MA-BRANCH", Cites: []law.Ref{l622381of2019, r622322}}
	maPublic           = law.Rule{ID: "APP-MA-PUBLIC", Cites: []law.Ref{d62731of2019}}
	maDiploma          = law.Rule{ID: "APP-MA-DIPLOMA", Cites: []law.Ref{r622322}}
	maExperience       = law.Rule{ID: "APP-MA-EXPERIENCE", Cites: []law.Ref{r622322}}
	maDiplomaPublic    = law.Rule{ID: "APP-MA-DIPLOMA", Cites: []law.Ref{d62731of2019}}
	maPracticePublic   = law.Rule{ID: "APP-MA-EXPERIENCE", Cites: []law.Ref{d62731of2019}}
	maAgency           = law.Rule{ID: "APP-MA-ETT", Cites: []law.Ref{r62265of2012}}
	maAgencyCompetence = law.Rule{ID: "APP-MA-ETT-COMPETENCE", Cites: []law.Ref{l622381of2019, r62265of2012}}
	maAgencyDecree     = law.Rule{ID: "APP-MA-ETT-DECREE", Cites: []law.Ref{l622381of2019, r62265of2012}}
	maNoAgreement      = law.Rule{ID: "APP-MA-NO-AGREEMENT", Cites: []law.Ref{l622381of2019}}
	maAgencyExperience = law.Rule{ID: "APP-MA-ETT-EXPERIENCE", Cites: []law.Ref{r62265of2012}}
	maAgencyNumber     = law.Rule{ID: "APP-MA-ETT-RATIO", Cites: []law.Ref{r62265of2012}}

	// R6223-6: "Le nombre maximal d'apprentis pouvant être accueillis simultanément dans une entreprise ou un établissement
	// est fixé à deux par maître d'apprentissage. Le maître d'apprentissage peut également […] accueillir un apprenti
	// supplémentaire dont la formation est prolongée en cas d'échec à l'examen."
	maNumber      = law.Rule{ID: "APP-MA-NUMBER", Cites: []law.Ref{r62236of2019}}
	maOrdinary    = law.Rule{ID: "APP-MA-NUMBER-ORDINARY", Cites: []law.Ref{r62236of2019}}
	maNoOrder     = law.Rule{ID: "APP-MA-NO-ORDER", Cites: maOrderText.Versions[1].Cites}
	maRatio       = law.Rule{ID: "APP-MA-RATIO", Cites: []law.Ref{r62236of2019}}
	maRatioWaiver = law.Rule{ID: "APP-MA-RATIO-WAIVER", Cites: MaitreWaiverMonths.Versions[1].Cites}
	maRatioBranch = law.Rule{ID: "APP-MA-RATIO-BRANCH", Cites: maOrderText.Versions[1].Cites}

	maTeam  = law.Rule{ID: "APP-MA-TEAM", Cites: []law.Ref{l62236of2008, r622323}}
	maCraft = law.Rule{ID: "APP-MA-ALSACE", Cites: maCraftText.Versions[1].Cites}
)

// Choices where the texts are silent.
var (
	// The law of May 2026 was not found: it is taken to have removed a reference from L6223-8-1, and nothing else.
	appMay2026  = law.Convention{ID: "APP-MAY-2026", Cites: []law.Ref{l622381of2026}}
	maRepeater  = law.Convention{ID: "APP-MA-RATIO-REPEATER", Cites: []law.Ref{r62236of2019}}
	maSum       = law.Convention{ID: "APP-MA-EXPERIENCE-SUM", Cites: []law.Ref{r622322}}
	maTeamRatio = law.Convention{ID: "APP-MA-TEAM-RATIO", Cites: []law.Ref{r62236of2019, l62236of2008}}
	maInstead   = law.Convention{ID: "APP-MA-WHO-INSTEAD", Cites: []law.Ref{l622381of2019}}
	maCraftToo  = law.Convention{ID: "APP-MA-ALSACE-ADDED", Cites: []law.Ref{law.Travail("R6261-9", "", "LEGIARTI000023098350")}}
)

var (
	// The last sentence of R6223-22; D6273-1 does not have it.
	maNotCounted = law.Remark{ID: "APP-MA-NOTCOUNTED", Cites: []law.Ref{law.Travail("R6223-22", "al. 4", r622322.ID)}}
	maOverseas   = law.Remark{ID: "APP-MA-RATIO-WAIVER-OVERSEAS", Cites: MaitreWaiverMonths.Versions[1].Cites}
	maGroup      = law.Remark{ID: "APP-MA-GROUP", Cites: []law.Ref{law.Travail("L6223-5", "al. 3", "LEGIARTI000033024684")}}
)

var maitreRules = []*law.Rule{
	&maitre, &maWho, &maCompetence, &maBranch, &maPublic, &maDiploma, &maExperience, &maAgency, &maAgencyCompetence, &maAgencyDecree, &maNoAgreement, &maAgencyExperience, &maAgencyNumber,
	&maNumber, &maOrdinary, &maNoOrder, &maRatio, &maRatioWaiver, &maRatioBranch, &maTeam, &maCraft,
}

var maitreConventions = []*law.Convention{&appMay2026, &maRepeater, &maSum, &maTeamRatio, &maInstead, &maCraftToo}

var maitreRemarks = []*law.Remark{&maNotCounted, &maOverseas, &maGroup}

// Maitre decides whether that person may be the maître d'apprentissage of the contract (code du travail, L6223-5 to L6223-8-1,
// R6223-6 to R6223-23): status, competence, number of apprentices at the same time, team, crafts of Alsace-Moselle. The day of
// conclusion picks the texts; those on the number and the team are of the day the apprentice starts, and so is the number.
func Maitre(c *facts.Case) law.Decision {
	k := apprenticeOf(c)
	t := law.NewTree()
	if k.borderInstead(t, &maitre) {
		return t.Decision()
	}
	addMaitre(t, &k)
	return t.Decision()
}

// addMaitre adds the conditions on the maître to a decision on the contract.
func addMaitre(t *law.Tree, k *apprenticeCase) {
	t.All(&maitre)
	if k.Employer.Group == law.Yes {
		t.Note(law.Saying(&maGroup))
	}
	k.addMaitreWho(t)
	switch agency, missing := k.agencyMaitre(); agency {
	case law.Yes:
		t.All(&maAgency)
		k.addAgencyCompetence(t)
		k.addAgencyNumber(t)
		t.End()
	case law.Unknown:
		var room [behindMost]string // no memory is asked for
		t.Lacks(&maCompetence, append(k.behindCompetence(room[:0]), missing)...)
		t.Lacks(&maNumber, append(k.behindNumber(room[:0]), missing)...)
	default:
		k.addCompetence(t)
		k.addMaitreNumber(t)
	}
	k.addTeam(t)
	k.addCraft(t)
	t.End()
}

// agencyMaitre tells whether this is the maître of a temporary-work agency, and not of the user firm; missing is the fact that
// would tell.
func (k *apprenticeCase) agencyMaitre() (is law.Answer, missing string) {
	agency := k.Apprenticeship.Employer.Agency
	if agency == law.Unknown && k.Apprenticeship.Employer.Special == law.No {
		agency = law.No
	}
	user := k.Apprenticeship.Maitre.UserFirm
	is = agency.And(user.Not())
	if is == law.Unknown && k.public == law.Yes {
		return law.No, "" // a temporary-work agency is an enterprise
	}
	if agency == law.Unknown {
		return is, "apprenticeship.employer.agency"
	}
	return is, "apprenticeship.maitre.user_firm"
}

// behindCompetence and behindNumber are the facts that are missing too where the ordinary rules apply: without them, to know
// which rules apply settles nothing.
func (k *apprenticeCase) behindCompetence(keys []string) []string {
	t := law.NewTree()
	t.All(&maitre)
	k.addCompetence(t)
	_, keys = t.Lacking(keys)
	return keys
}

func (k *apprenticeCase) behindNumber(keys []string) []string {
	t := law.NewTree()
	t.All(&maitre)
	k.addMaitreNumber(t)
	_, keys = t.Lacking(keys)
	return keys
}

// behindMost is more facts than either lacks.
const behindMost = 16

// behindPublic is the same of the competence asked by an employer that is not public.
func (k *apprenticeCase) behindPublic(keys []string) []string {
	t := law.NewTree()
	t.All(&maitre)
	k.addPrivateCompetence(t)
	_, keys = t.Lacking(keys)
	return keys
}

// behindAgreement is the fact that is missing too when it is not known whether there is a branch agreement; empty when its
// terms, or else those of the decree, are met or not.
func (k *apprenticeCase) behindAgreement() string {
	if k.Apprenticeship.Maitre.BranchMet != law.Unknown {
		return ""
	}
	t := law.NewTree()
	t.All(&maitre)
	k.addDecree(t)
	var room [behindMost]string
	a, _ := t.Lacking(room[:0])
	return lacking(a == law.Unknown, "apprenticeship.maitre.branch_met")
}

// unlessSpecial is a fact on a special case, No when "no special case" was said.
func unlessSpecial(m *facts.Maitre, a law.Answer) law.Answer {
	if a == law.Unknown && m.Special == law.No {
		return law.No
	}
	return a
}

// noteMaitreText adds what must be known of a version that has no note, or was not read.
func noteMaitreText(t *law.Tree, from law.Date) {
	t.Note(law.Under(&appNoNote))
	if from == law.MustDate(apprenticeReform) {
		t.Note(law.Under(&appMay2026))
	}
}

// An employee: volunteer, of age, of good morality. The article lets the employer or the collaborating spouse fill the
// function without saying whether the other conditions stay: they are accepted, by convention, while nothing is recorded against
// them.
func (k *apprenticeCase) addMaitreWho(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	employee := m.Role == facts.MaitreEmployee
	v := governing(t, &maWho, &maWhoText, k.made, lacking(m.Role.String() == "", "apprenticeship.maitre.role"),
		lacking(employee && m.Volunteer == law.Unknown, "apprenticeship.maitre.volunteer"),
		lacking(employee && m.Adult == law.Unknown, "apprenticeship.maitre.adult"),
		lacking(employee && m.Moral == law.Unknown, "apprenticeship.maitre.moral"))
	if v == nil {
		return
	}
	role, value := m.Role.As("apprenticeship.maitre.role"), law.Value(&maWhoText, v, k.made)
	switch {
	case m.Role.String() == "":
		t.Lacks(&maWho, "apprenticeship.maitre.role")
	case m.Role == facts.MaitreOther:
		t.Says(&maWho, law.No, role, value)
	case employee:
		k.addMaitreEmployee(t, value)
	case m.Adult == law.No || m.Moral == law.No:
		t.Unsettled(&maWho, role, value, law.Reading("APP-MA-WHO.instead", law.Yes), law.Reading("APP-MA-WHO.also", law.No))
	case m.Adult == law.Yes && m.Moral == law.Yes:
		t.Says(&maWho, law.Yes, role, value)
	default:
		t.Says(&maWho, law.Yes, role, value, law.Under(&maInstead))
	}
	noteMaitreText(t, v.From)
}

func (k *apprenticeCase) addMaitreEmployee(t *law.Tree, value law.Arg) {
	m := &k.Apprenticeship.Maitre
	asked := [...]struct {
		key  string
		fact law.Answer
	}{
		{"apprenticeship.maitre.volunteer", m.Volunteer}, {"apprenticeship.maitre.adult", m.Adult}, {"apprenticeship.maitre.moral", m.Moral},
	}
	for _, a := range asked {
		if a.fact == law.No {
			t.Says(&maWho, law.No, law.Fact(a.key, law.No), value)
			return
		}
	}
	var missing [len(asked)]string
	n := 0
	for _, a := range asked {
		if a.fact == law.Unknown {
			missing[n] = a.key
			n++
		}
	}
	if n > 0 {
		t.Lacks(&maWho, missing[:n]...)
		return
	}
	t.Says(&maWho, law.Yes, law.Fact("apprenticeship.maitre.volunteer", law.Yes), law.Fact("apprenticeship.maitre.adult", law.Yes),
		law.Fact("apprenticeship.maitre.moral", law.Yes), value)
}

// addTeam: "Lorsque la fonction tutorale est partagée entre plusieurs salariés […], un maître d'apprentissage référent est
// désigné." Nothing is asked where it is not shared.
func (k *apprenticeCase) addTeam(t *law.Tree) {
	m, when := &k.Apprenticeship.Maitre, law.When{Day: k.start}
	shared := unlessSpecial(m, m.Shared)
	if shared == law.No {
		return
	}
	if shared == law.Unknown && m.Referent != law.Yes || m.Referent == law.Unknown || k.start.IsZero() {
		lacks(t, &maTeam, lacking(shared == law.Unknown, "apprenticeship.maitre.shared"),
			lacking(m.Referent == law.Unknown, "apprenticeship.maitre.referent"), lacking(k.start.IsZero(), "contract.start"))
		return
	}
	if v := law.Governing(t, &maTeam, &maTeamText, when); v != nil {
		t.Says(&maTeam, m.Referent, law.Fact("apprenticeship.maitre.referent", m.Referent), law.Value(&maTeamText, v, when))
	}
}

// addCraft: "Dans les entreprises relevant de la chambre de métiers et de l'artisanat de région, le maître d'apprentissage
// doit être titulaire du brevet de maîtrise […] ou d'un diplôme ou titre de niveau équivalent."
func (k *apprenticeCase) addCraft(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	enterprise := unlessSpecial(m, m.Craft.Enterprise)
	if k.public == law.Yes {
		enterprise = law.No
	}
	there := law.Unknown
	if place := k.Contract.Place; place.String() != "" {
		there = law.That(place == law.AlsaceMoselle)
	}
	applies := enterprise.And(there)
	if applies == law.No {
		return
	}
	met := m.Craft.Brevet.Or(m.Craft.Excused)
	v := governing(t, &maCraft, &maCraftText, k.made, lacking(there == law.Unknown, "contract.place"), lacking(enterprise == law.Unknown, "apprenticeship.maitre.craft.enterprise"),
		lacking(met == law.Unknown && m.Craft.Brevet == law.Unknown, "apprenticeship.maitre.craft.brevet"),
		lacking(met == law.Unknown && m.Craft.Excused == law.Unknown, "apprenticeship.maitre.craft.excused"))
	switch {
	case v == nil:
	case met == law.Yes && m.Craft.Brevet == law.Yes:
		t.Says(&maCraft, law.Yes, law.Fact("apprenticeship.maitre.craft.brevet", law.Yes), law.Value(&maCraftText, v, k.made), law.Under(&maCraftToo))
	case met == law.Yes:
		t.Says(&maCraft, law.Yes, law.Fact("apprenticeship.maitre.craft.excused", law.Yes), law.Value(&maCraftText, v, k.made))
	case applies == law.Yes && met == law.No:
		t.Says(&maCraft, law.No, law.Fact("apprenticeship.maitre.craft.brevet", law.No), law.Value(&maCraftText, v, k.made), law.Under(&maCraftToo))
	default:
		lacks(t, &maCraft, lacking(there == law.Unknown, "contract.place"), lacking(enterprise == law.Unknown, "apprenticeship.maitre.craft.enterprise"),
			lacking(m.Craft.Brevet == law.Unknown, "apprenticeship.maitre.craft.brevet"), lacking(m.Craft.Excused == law.Unknown, "apprenticeship.maitre.craft.excused"))
	}
}
