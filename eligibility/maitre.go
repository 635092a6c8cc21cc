package eligibility

import (
	"slices"

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
	switch agency, missing := k.agencyMaitre(); {
	case agency == law.Yes:
		t.All(&maAgency)
		k.addAgencyCompetence(t)
		k.addAgencyNumber(t)
		t.End()
	case agency == law.Unknown:
		t.Lacks(&maCompetence, append(k.behindCompetence(), missing)...)
		t.Lacks(&maNumber, append(k.behindNumber(), missing)...)
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
	if is == law.Unknown && k.Employer.Public == law.Yes {
		return law.No, "" // a temporary-work agency is an enterprise
	}
	if agency == law.Unknown {
		return is, "apprenticeship.employer.agency"
	}
	return is, "apprenticeship.maitre.user_firm"
}

// behindCompetence and behindNumber are the facts that are missing too where the ordinary rules apply: without them, to know
// which rules apply settles nothing.
func (k *apprenticeCase) behindCompetence() []string {
	t := law.NewTree()
	t.All(&maitre)
	k.addCompetence(t)
	return asked(t.Decision())
}

func (k *apprenticeCase) behindNumber() []string {
	t := law.NewTree()
	t.All(&maitre)
	k.addMaitreNumber(t)
	return asked(t.Decision())
}

// behindPublic is the same of the competence asked by an employer that is not public.
func (k *apprenticeCase) behindPublic() []string {
	t := law.NewTree()
	t.All(&maitre)
	k.addPrivateCompetence(t)
	return asked(t.Decision())
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
	d := t.Decision()
	return lacking(d.Answer() == law.Unknown, "apprenticeship.maitre.branch_met")
}

// asked lists the facts for want of which a decision is Unknown, each once.
func asked(d law.Decision) []string {
	if d.Answer() != law.Unknown {
		return nil
	}
	const usual = 8
	keys := make([]string, 0, usual)
	for _, part := range d.Walk() {
		if part.Answer() != law.Unknown {
			continue
		}
		for key := range part.Missing() {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	return keys
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

// addCompetence: the branch agreement; without one, the decree; for public employers, a decree of their own.
func (k *apprenticeCase) addCompetence(t *law.Tree) {
	switch k.Employer.Public {
	case law.Yes:
		t.Any(&maPublic)
		k.addDiploma(t, &PublicMaitreDiplomaMonths, true)
		k.addExperience(t, &PublicMaitreExperienceMonths, true)
		t.End()
	case law.No:
		k.addPrivateCompetence(t)
	default:
		t.Lacks(&maCompetence, append(k.behindPublic(), "employer.public")...)
	}
}

func (k *apprenticeCase) addPrivateCompetence(t *law.Tree) {
	switch agreement := k.Apprenticeship.Maitre.BranchAgreement; agreement {
	case law.No:
		k.addDecree(t)
	case law.Unknown:
		k.addBranch(t, agreement, k.behindAgreement())
	default:
		k.addBranch(t, agreement, "")
	}
}

// addDecree adds the conditions of R6223-22.
func (k *apprenticeCase) addDecree(t *law.Tree) {
	t.Any(&maCompetence)
	k.addDiploma(t, &MaitreDiplomaMonths, false)
	k.addExperience(t, &MaitreExperienceMonths, false)
	t.End()
}

// addBranch adds the terms of the branch agreement; behind is what is missing too when it is not known whether there is one.
func (k *apprenticeCase) addBranch(t *law.Tree, agreement law.Answer, behind string) {
	m := &k.Apprenticeship.Maitre
	v := governing(t, &maBranch, &maBranchText, k.made, lacking(agreement == law.Unknown, "apprenticeship.maitre.branch_agreement"),
		lacking(m.BranchMet == law.Unknown, "apprenticeship.maitre.branch_met"))
	switch {
	case v == nil:
		return
	case agreement == law.Unknown:
		lacksThose(t, &maBranch, "apprenticeship.maitre.branch_agreement", behind)
	case m.BranchMet == law.Unknown:
		t.Lacks(&maBranch, "apprenticeship.maitre.branch_met")
	default:
		t.Says(&maBranch, m.BranchMet, law.Fact("apprenticeship.maitre.branch_met", m.BranchMet), law.Value(&maBranchText, v, k.made))
	}
	noteMaitreText(t, v.From)
}

// practice is what is known of the activity of a maître against a number of months.
type practice struct {
	met     law.Answer
	fact    law.Arg  // the activity that was counted
	off     law.Arg  // what is lacking, on a No
	missing string   // the fact to ask for, on an Unknown
	summed  bool     // spells were added up
	left    bool     // internships or training were left out
	silent  bool     // counting them would change the answer
	from    law.Date // first day counted
}

// practiced looks at the spells first, which are exact, then at the completed months. Those leave training out, which D6273-1
// does not do in so many words: too few of them settle nothing for a public employer.
func (k *apprenticeCase) practiced(months law.Months, public bool) practice {
	m := &k.Apprenticeship.Maitre
	sure, possible, all := k.spells(sureSpells), k.spells(possibleSpells), k.spells(allSpells)
	p := practice{met: law.Unknown, summed: len(m.Activities.Items) > 0, left: all.days > possible.days, from: sure.from}
	byMonths, known := m.ExperienceMonths.Get()
	switch complete := m.Activities.Complete == law.Yes; {
	case sure.days > 0 && sure.short(months) <= 0:
		p.met, p.fact = law.Yes, law.Fact("apprenticeship.maitre.activities", law.Days(sure.days))
	case public && known && byMonths < int(months) && !complete:
		p.missing = "apprenticeship.maitre.activities"
	case known && (!p.summed || !complete):
		p.summed, p.left = false, false
		p.met, p.fact = law.That(byMonths >= int(months)), law.Fact("apprenticeship.maitre.experience_months", law.Months(byMonths))
		p.off = law.Off("apprenticeship.maitre.experience_months", months-law.Months(byMonths))
	case complete && known && byMonths >= int(months): // the two records deny each other
		p.missing = "apprenticeship.maitre.activities"
	case complete && !possible.doubtful && possible.short(months) > 0:
		p.met, p.fact = law.No, law.Fact("apprenticeship.maitre.activities", law.Days(possible.days))
		p.off = law.Off("apprenticeship.maitre.activities", law.Days(possible.short(months)))
		p.silent = all.short(months) <= 0
	case p.summed || complete:
		p.missing = "apprenticeship.maitre.activities"
	default:
		p.missing = "apprenticeship.maitre.experience_months"
	}
	return p
}

// spell is a number of days of activity, those of two jobs at once counted once.
type spell struct {
	from     law.Date
	days     int
	doubtful bool // a spell has no first day, or ends before it begins
}

// short is the number of days that are lacking for so many months counted from the first day; without any day, all of them.
func (s spell) short(months law.Months) int {
	from := s.from
	if from.IsZero() {
		from = law.MustDate("2019-01-01")
	}
	return from.DaysUntil(from.LastDay(int(months))) + 1 - s.days
}

type spellKind uint8

const (
	sureSpells     spellKind = iota // activity, without doubt
	possibleSpells                  // also those of which it is not recorded whether they were training
	allSpells                       // training included
)

// spells adds up the spells of that kind up to the eve of the conclusion.
func (k *apprenticeCase) spells(kind spellKind) spell {
	items := k.Apprenticeship.Maitre.Activities.Items
	var s spell
	last := k.made.Made.AddDays(-1)
	if last.IsZero() {
		return s
	}
	counted := func(a *facts.Activity) (from, through law.Date, ok bool) {
		if kind == possibleSpells && a.Training == law.Yes || kind == sureSpells && a.Training != law.No {
			return from, through, false
		}
		from, through = a.From, a.Through
		if from.IsZero() || !through.IsZero() && through.Before(from) {
			s.doubtful = true
			return from, through, false
		}
		if through.IsZero() || through.After(last) {
			through = last
		}
		return from, through, !from.After(through)
	}
	for day := (law.Date{}); ; { // the first day not yet looked at
		var next, end law.Date
		for i := range items {
			from, through, ok := counted(&items[i])
			if !ok || !through.After(day) && !day.IsZero() {
				continue
			}
			if !day.IsZero() && !from.After(day) {
				from = day.AddDays(1)
			}
			if next.IsZero() || from.Before(next) || from == next && through.After(end) {
				next, end = from, through
			}
		}
		if next.IsZero() {
			return s
		}
		if s.from.IsZero() {
			s.from = next
		}
		s.days += next.DaysUntil(end) + 1
		day = end
	}
}

// addDiploma: "titulaires d'un diplôme ou d'un titre relevant du domaine professionnel […] et d'un niveau au moins
// équivalent, justifiant d'une année d'exercice".
func (k *apprenticeCase) addDiploma(t *law.Tree, p *law.Param[law.Months], public bool) {
	m, prepared := &k.Apprenticeship.Maitre, k.Apprenticeship.Prepares
	v := governing(t, &maDiploma, p, k.made, lacking(m.Diploma == law.Unknown, "apprenticeship.maitre.diploma"))
	if v == nil {
		return
	}
	done := k.practiced(v.Value, public)
	level := law.Unknown
	if m.Level.String() != "" && prepared.String() != "" {
		level = law.That(m.Level >= prepared)
	}
	value := law.Value(p, v, k.made)
	levels := func() {
		t.Note(law.Fact("apprenticeship.maitre.level", m.Level), law.Fact("apprenticeship.prepares", prepared))
	}
	switch {
	case m.Diploma == law.No:
		t.Says(&maDiploma, law.No, law.Fact("apprenticeship.maitre.diploma", law.No), value)
	case level == law.No:
		t.Says(&maDiploma, law.No, value)
		levels()
	case done.met == law.No && !(public && done.silent):
		t.Says(&maDiploma, law.No, done.fact, value)
		if m.Diploma == law.Yes && level == law.Yes { // else the activity would not be enough
			t.Note(done.off)
		}
	case m.Diploma == law.Unknown || level == law.Unknown || done.met == law.Unknown:
		lacksThose(t, &maDiploma,
			lacking(m.Diploma == law.Unknown, "apprenticeship.maitre.diploma"),
			lacking(m.Level.String() == "", "apprenticeship.maitre.level"),
			lacking(prepared.String() == "", "apprenticeship.prepares"), done.missing)
	case done.met == law.No:
		t.Unsettled(&maDiploma, done.fact, value, law.Reading("APP-MA-PUBLIC.counted", law.Yes), law.Reading("APP-MA-PUBLIC.not-activity", law.No))
	default:
		t.Says(&maDiploma, law.Yes, done.fact, value)
		levels()
	}
	notePractice(t, &done, public)
}

// addExperience: "justifiant de deux années d'exercice d'une activité professionnelle en rapport".
func (k *apprenticeCase) addExperience(t *law.Tree, p *law.Param[law.Months], public bool) {
	v := governing(t, &maExperience, p, k.made)
	if v == nil {
		return
	}
	done := k.practiced(v.Value, public)
	value := law.Value(p, v, k.made)
	switch {
	case done.met == law.Unknown:
		t.Lacks(&maExperience, done.missing)
	case done.met == law.No && public && done.silent:
		t.Unsettled(&maExperience, done.fact, value, law.Reading("APP-MA-PUBLIC.counted", law.Yes), law.Reading("APP-MA-PUBLIC.not-activity", law.No))
	case done.met == law.No:
		t.Says(&maExperience, law.No, done.fact, value, done.off)
	default:
		t.Says(&maExperience, law.Yes, done.fact, value)
	}
	notePractice(t, &done, public)
}

// notePractice adds, to the clause added last, how the activity was counted. D6273-1 has a note on contracts, R6223-22 has
// none.
func notePractice(t *law.Tree, done *practice, public bool) {
	if done.summed {
		t.Note(law.Under(&maSum))
	}
	if public {
		return
	}
	if done.left {
		t.Note(law.Saying(&maNotCounted))
	}
	t.Note(law.Under(&appNoNote))
}

// addAgencyCompetence: L6223-8-1 leaves the competence to the branch agreement, and to the decree for want of one only. R6226-5
// deems its two years enough without a word on agreements: where the agreement asks for more, the texts do not say which
// prevails.
func (k *apprenticeCase) addAgencyCompetence(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	if !k.made.Made.IsZero() && !k.branchRuled() { // the decree of 2012 alone
		k.addAgencyExperience(t)
		return
	}
	switch {
	case m.BranchAgreement == law.No:
		k.addAgencyExperience(t)
	case m.BranchAgreement == law.Unknown: // one of the two applies
		t.Any(&maAgencyCompetence)
		k.addBranch(t, law.Unknown, lacking(m.BranchMet == law.Unknown, "apprenticeship.maitre.branch_met"))
		t.All(&maAgencyDecree)
		if governing(t, &maNoAgreement, &maBranchText, k.made, "apprenticeship.maitre.branch_agreement") != nil {
			t.Lacks(&maNoAgreement, "apprenticeship.maitre.branch_agreement")
		}
		k.addAgencyExperience(t)
		t.End()
		t.End()
	case m.BranchMet == law.No:
		t.Any(&maAgencyCompetence)
		k.addBranch(t, law.Yes, "")
		k.addAgencyExperience(t)
		t.End()
	default:
		k.addBranch(t, law.Yes, "")
	}
}

// addAgencyExperience: "une expérience professionnelle minimale de deux années dans ce type d'entreprise".
func (k *apprenticeCase) addAgencyExperience(t *law.Tree) {
	r, count := &maAgencyExperience, k.Apprenticeship.Maitre.AgencyMonths
	months, known := count.Get()
	v := governing(t, r, &AgencyMaitreMonths, k.made, lacking(!known, "apprenticeship.maitre.agency_months"))
	switch {
	case v == nil:
		return
	case !known:
		t.Lacks(r, "apprenticeship.maitre.agency_months")
	case months >= int(v.Value) && k.Apprenticeship.Maitre.BranchAgreement == law.Yes && k.branchRuled():
		t.Unsettled(r, law.Fact("apprenticeship.maitre.agency_months", law.Months(months)), law.Value(&AgencyMaitreMonths, v, k.made),
			law.Reading("APP-MA-ETT-EXPERIENCE.deemed", law.Yes), law.Reading("APP-MA-ETT-EXPERIENCE.agreement-first", law.No))
	default:
		t.Says(r, law.That(months >= int(v.Value)), law.Fact("apprenticeship.maitre.agency_months", law.Months(months)), law.Value(&AgencyMaitreMonths, v, k.made))
		if short := int(v.Value) - months; short > 0 {
			t.Note(law.Off("apprenticeship.maitre.agency_months", law.Months(short)))
		}
	}
	t.Note(law.Under(&appNoNote))
}

// branchRuled tells whether the text that leaves the competence to branch agreements is known on the day of conclusion.
func (k *apprenticeCase) branchRuled() bool {
	v, _ := maBranchText.At(k.made)
	return v != nil
}

// addAgencyNumber: "Par dérogation aux dispositions de l'article R. 6223-6, le nombre maximal […] est fixé à cinq".
func (k *apprenticeCase) addAgencyNumber(t *law.Tree) {
	r, when := &maAgencyNumber, law.When{Day: k.start}
	n, known := k.Apprenticeship.Maitre.Apprentices.Get()
	if k.start.IsZero() || !known {
		lacksThose(t, r, lacking(k.start.IsZero(), "contract.start"), lacking(!known, "apprenticeship.maitre.apprentices"))
		return
	}
	if v := law.Governing(t, r, &AgencyMaitreApprentices, when); v != nil {
		t.Says(r, law.That(n <= int(v.Value)), law.Fact("apprenticeship.maitre.apprentices", k.Apprenticeship.Maitre.Apprentices), law.Value(&AgencyMaitreApprentices, v, when))
		if n > int(v.Value) {
			t.Note(law.Off("apprenticeship.maitre.apprentices", v.Value-law.Number(n)))
		}
	}
}

// addMaitreNumber: the number of R6223-6, or that of an order for the branch; an individual waiver lifts the first only. No
// branch has an order for public employers.
func (k *apprenticeCase) addMaitreNumber(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	order := unlessSpecial(m, m.Ceiling.BranchOrder)
	if k.Employer.Public == law.Yes {
		order = law.No
	}
	t.Any(&maNumber)
	switch order {
	case law.Yes:
		if k.addBranchNumber(t) != law.Yes {
			k.addWaiverOfOrder(t)
		}
	case law.No:
		if k.addRatio(t) != law.Yes {
			k.addWaiver(t)
		}
	default: // one of the two applies
		_, known := m.Apprentices.Get()
		_, said := m.Ceiling.BranchTo.Get()
		lacksThose(t, &maRatioBranch, "apprenticeship.maitre.ceiling.branch_order", lacking(k.start.IsZero(), "contract.start"),
			lacking(!known, "apprenticeship.maitre.apprentices"), lacking(!said, "apprenticeship.maitre.ceiling.branch_to"))
		t.All(&maOrdinary)
		t.Lacks(&maNoOrder, "apprenticeship.maitre.ceiling.branch_order")
		k.addRatio(t)
		t.End()
	}
	t.End()
}

// repeating is how many more apprentices there may be because of a failure: n counts them all. It is not recorded when that
// depends on a fact that is not.
func (k *apprenticeCase) repeating(more law.Number) (extra law.Number, known bool) {
	repeaters, known := k.Apprenticeship.Maitre.Repeaters.Get()
	return min(more, law.Number(repeaters)), known
}

// noteRepeater adds the convention on a second repeater, where he is one of those above the number to be allowed.
func (k *apprenticeCase) noteRepeater(t *law.Tree, more law.Number, most int) {
	n, _ := k.Apprenticeship.Maitre.Apprentices.Get()
	if repeaters, _ := k.Apprenticeship.Maitre.Repeaters.Get(); law.Number(repeaters) > more && n > most {
		t.Note(law.Under(&maRepeater))
	}
}

// addRatio: two, and one whose training is prolonged. A second repeater takes an ordinary place.
func (k *apprenticeCase) addRatio(t *law.Tree) law.Answer {
	m, r, when := &k.Apprenticeship.Maitre, &maRatio, law.When{Day: k.start}
	n, known := m.Apprentices.Get()
	if k.start.IsZero() || !known {
		return lacksThose(t, r, lacking(k.start.IsZero(), "contract.start"), lacking(!known, "apprenticeship.maitre.apprentices"))
	}
	most := law.Governing(t, r, &MaitreApprentices, when)
	if most == nil {
		return law.Unknown
	}
	more, miss := MaitreRepeaters.At(when)
	if more == nil {
		return t.Silent(r, MaitreRepeaters.Name, miss)
	}
	extra, sure := k.repeating(more.Value)
	over := law.Number(n) - most.Value - extra
	var a law.Answer
	switch {
	case !sure && over > 0 && over <= more.Value:
		return t.Lacks(r, "apprenticeship.maitre.repeaters")
	case law.Number(n) <= most.Value && !sure:
		a = t.Says(r, law.Yes, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Value(&MaitreApprentices, most, when))
	case !sure:
		a = t.Says(r, law.No, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Value(&MaitreApprentices, most, when), law.Value(&MaitreRepeaters, more, when))
	default:
		a = t.Says(r, law.That(over <= 0), law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.repeaters", m.Repeaters),
			law.Value(&MaitreApprentices, most, when), law.Value(&MaitreRepeaters, more, when))
		if over <= 0 {
			k.noteRepeater(t, more.Value, int(most.Value))
		}
	}
	if a == law.No {
		t.Note(law.Off("apprenticeship.maitre.apprentices", -over))
	}
	if m.Shared == law.Yes {
		t.Note(law.Under(&maTeamRatio))
	}
	return a
}

// addWaiver: "des dérogations individuelles au plafond de deux apprentis […] valables pour cinq ans au plus". The repeater
// of R6223-6, al. 2, comes on top. Overseas the version of 2024 begins on a day that its note leaves to other texts; what is used
// of it reads the same in the version before.
func (k *apprenticeCase) addWaiver(t *law.Tree) {
	k.addWaived(t)
	if k.Apprenticeship.Maitre.Ceiling.Waived == law.Yes && k.Contract.Place >= law.Guadeloupe && !k.start.Before(MaitreWaiverMonths.Versions[1].From) {
		t.Note(law.Saying(&maOverseas))
	}
}

func (k *apprenticeCase) addWaived(t *law.Tree) law.Answer {
	m, r, when := &k.Apprenticeship.Maitre, &maRatioWaiver, law.When{Day: k.start}
	c := &m.Ceiling
	granted := unlessSpecial(m, c.Waived)
	if granted == law.Unknown || k.start.IsZero() {
		return lacksThose(t, r, lacking(granted == law.Unknown, "apprenticeship.maitre.ceiling.waived"), lacking(k.start.IsZero(), "contract.start"))
	}
	v := law.Governing(t, r, &MaitreWaiverMonths, when)
	if v == nil {
		return law.Unknown
	}
	value := law.Value(&MaitreWaiverMonths, v, when)
	if granted == law.No {
		none := law.Fact("apprenticeship.maitre.ceiling.waived", law.No)
		if c.Waived == law.Unknown {
			none = law.Fact("apprenticeship.maitre.special", law.No)
		}
		return t.Says(r, law.No, none, value)
	}
	last := c.WaivedFrom.LastDay(int(v.Value))
	if !c.WaivedThrough.IsZero() && (last.IsZero() || c.WaivedThrough.Before(last)) {
		last = c.WaivedThrough
	}
	from := law.Fact("apprenticeship.maitre.ceiling.waived_from", c.WaivedFrom)
	start := law.Fact("contract.start", k.start)
	switch {
	case !last.IsZero() && k.start.After(last):
		return t.Says(r, law.No, start, law.Fact("apprenticeship.maitre.ceiling.waiver_last", last), value)
	case !c.WaivedFrom.IsZero() && k.start.Before(c.WaivedFrom):
		return t.Says(r, law.No, start, from, value)
	}
	n, known := m.Apprentices.Get()
	to, said := c.WaivedTo.Get()
	more, _ := MaitreRepeaters.At(when)
	extra, sure := law.Number(0), true
	if more != nil {
		extra, sure = k.repeating(more.Value)
	}
	if known && said && n > to+1 || known && said && sure && n > to+int(extra) {
		t.Says(r, law.No, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.ceiling.waived_to", c.WaivedTo), value)
		t.Note(law.Off("apprenticeship.maitre.apprentices", law.Number(to+int(extra)-n)))
		return law.No
	}
	needed := known && said && n > to && !sure
	if !known || !said || needed || c.WaivedFrom.IsZero() || c.WaivedThrough.IsZero() {
		return lacksThose(t, r,
			lacking(!known, "apprenticeship.maitre.apprentices"), lacking(!said, "apprenticeship.maitre.ceiling.waived_to"),
			lacking(needed, "apprenticeship.maitre.repeaters"),
			lacking(c.WaivedFrom.IsZero(), "apprenticeship.maitre.ceiling.waived_from"), lacking(c.WaivedThrough.IsZero(), "apprenticeship.maitre.ceiling.waived_through"))
	}
	t.Says(r, law.Yes, law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.ceiling.waived_to", c.WaivedTo),
		from, law.Fact("apprenticeship.maitre.ceiling.waiver_last", last), value)
	if more != nil {
		k.noteRepeater(t, more.Value, to)
	}
	return law.Yes
}

// addWaiverOfOrder: R6223-7 speaks of the number of two, not of the one that an order fixes.
func (k *apprenticeCase) addWaiverOfOrder(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	switch unlessSpecial(m, m.Ceiling.Waived) {
	case law.No:
	case law.Unknown:
		t.Lacks(&maRatioWaiver, "apprenticeship.maitre.ceiling.waived")
	default:
		t.Unsettled(&maRatioWaiver, law.Fact("apprenticeship.maitre.ceiling.waived", law.Yes),
			law.Reading("APP-MA-RATIO-WAIVER.any-ceiling", law.Unknown), law.Reading("APP-MA-RATIO-WAIVER.of-two-only", law.No))
	}
}

// addBranchNumber: the order replaces the number of the first paragraph of R6223-6; the repeater of the second stays.
func (k *apprenticeCase) addBranchNumber(t *law.Tree) law.Answer {
	m, r, when := &k.Apprenticeship.Maitre, &maRatioBranch, law.When{Day: k.start}
	n, known := m.Apprentices.Get()
	to, said := m.Ceiling.BranchTo.Get()
	if k.start.IsZero() || !known || !said {
		return lacksThose(t, r, lacking(k.start.IsZero(), "contract.start"), lacking(!known, "apprenticeship.maitre.apprentices"), lacking(!said, "apprenticeship.maitre.ceiling.branch_to"))
	}
	v := law.Governing(t, r, &maOrderText, when)
	if v == nil {
		return law.Unknown
	}
	more, miss := MaitreRepeaters.At(when)
	if more == nil {
		return t.Silent(r, MaitreRepeaters.Name, miss)
	}
	extra, sure := k.repeating(more.Value)
	over := n - to - int(extra)
	if !sure && over > 0 && over <= int(more.Value) {
		return t.Lacks(r, "apprenticeship.maitre.repeaters")
	}
	t.Says(r, law.That(over <= 0), law.Fact("apprenticeship.maitre.apprentices", m.Apprentices), law.Fact("apprenticeship.maitre.ceiling.branch_to", m.Ceiling.BranchTo),
		law.Value(&maOrderText, v, when), law.Value(&MaitreRepeaters, more, when))
	if over > 0 {
		t.Note(law.Off("apprenticeship.maitre.apprentices", law.Number(-over)))
	} else {
		k.noteRepeater(t, more.Value, to)
	}
	if m.Shared == law.Yes {
		t.Note(law.Under(&maTeamRatio))
	}
	return law.That(over <= 0)
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
		lacksThose(t, &maTeam, lacking(shared == law.Unknown, "apprenticeship.maitre.shared"),
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
	if k.Employer.Public == law.Yes {
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
	v := governing(t, &maCraft, &maCraftText, k.made)
	switch {
	case v == nil:
	case met == law.Yes && m.Craft.Brevet == law.Yes:
		t.Says(&maCraft, law.Yes, law.Fact("apprenticeship.maitre.craft.brevet", law.Yes), law.Value(&maCraftText, v, k.made), law.Under(&maCraftToo))
	case met == law.Yes:
		t.Says(&maCraft, law.Yes, law.Fact("apprenticeship.maitre.craft.excused", law.Yes), law.Value(&maCraftText, v, k.made))
	case applies == law.Yes && met == law.No:
		t.Says(&maCraft, law.No, law.Fact("apprenticeship.maitre.craft.brevet", law.No), law.Value(&maCraftText, v, k.made), law.Under(&maCraftToo))
	default:
		lacksThose(t, &maCraft, lacking(there == law.Unknown, "contract.place"), lacking(enterprise == law.Unknown, "apprenticeship.maitre.craft.enterprise"),
			lacking(m.Craft.Brevet == law.Unknown, "apprenticeship.maitre.craft.brevet"), lacking(m.Craft.Excused == law.Unknown, "apprenticeship.maitre.craft.excused"))
	}
}

// lacksThose adds r for want of the facts whose keys are not empty.
func lacksThose(t *law.Tree, r *law.Rule, keys ...string) law.Answer {
	var those [8]string
	n := 0
	for _, key := range keys {
		if key != "" && n < len(those) {
			those[n] = key
			n++
		}
	}
	return t.Lacks(r, those[:n]...)
}
