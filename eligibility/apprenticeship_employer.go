package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Who may hire an apprentice (code du travail, L6222-5 to L6222-13, L6223-1, L6225-1 to L6226-1, L6227-1 to L6227-12).
var (
	appEmployer  = law.Rule{ID: "APP-EMP", Cites: []law.Ref{law.Travail("L6221-1", "", "LEGIARTI000006903996")}}
	appHousehold = law.Rule{ID: "APP-EMP-HOUSEHOLD", Cites: appDeclareText.Versions[0].Cites}

	appPrivate  = law.Rule{ID: "APP-EMP-PRIVATE", Cites: appDeclareText.Versions[0].Cites}
	appDeclared = law.Rule{ID: "APP-EMP-PRIVATE-DECLARED", Cites: appDeclareText.Versions[0].Cites}
	appLapsed   = law.Rule{ID: "APP-EMP-PRIVATE-LAPSED", Cites: appDeclareText.Versions[0].Cites}
	appPublic   = law.Rule{ID: "APP-EMP-PUBLIC", Cites: appPublicText.Versions[1].Cites}

	appBan     = law.Rule{ID: "APP-EMP-BAN", Cites: []law.Ref{appOpposedText.Versions[0].Cites[0], appBannedText.Versions[1].Cites[0]}}
	appOpposed = law.Rule{ID: "APP-EMP-BAN-OPPOSITION", Cites: appOpposedText.Versions[0].Cites}
	appBanned  = law.Rule{ID: "APP-EMP-BAN-RECRUIT", Cites: appBannedText.Versions[1].Cites}

	appOwnCDI = law.Rule{ID: "APP-EMP-OWN-CDI", Cites: appOwnCDIText.Versions[0].Cites}
	// Fixed: the CDI is there, and a public employer has no way to suspend it.
	appPublicCDI = law.Rule{ID: "APP-EMP-OWN-CDI-PUBLIC", Cites: ApprenticePublicExclusions.Versions[0].Cites, Fixed: true}
)

// L6227-12 sets aside, for public employers, the rules on the trial period and seniority, the aide unique and the opposition.
var appPublicOther = law.Remark{ID: "APP-EMP-PUBLIC-OTHER", Cites: ApprenticePublicExclusions.Versions[0].Cites}

// ApprenticeEmployer decides whether the employer of the case may conclude the apprenticeship contract, by the texts of the
// day it is concluded: its declaration when it is private, a limited duration when it is public, no opposition nor ban, and
// the special cases (temporary work, two seasonal employers, an ascendant, host firms, the employee's own CDI).
//
// Across a border the answer is Unknown, as for [Apprenticeship].
//
// A body without legal personality that can recruit is a public employer too (L6227-1, al. 2). From 28 May 2026 there is no
// text on the declaration of private employers; the articles on ascendants and on public employers are read as before
// (APP-MAY-2026).
func ApprenticeEmployer(c *facts.Case) law.Decision {
	k := apprenticeOf(c)
	t := law.NewTree()
	t.All(&appEmployer)
	k.addWherever(t, (*apprenticeCase).addEmployerRules)
	return t.Decision()
}

func (k *apprenticeCase) addEmployer(t *law.Tree) {
	t.All(&appEmployer)
	k.addEmployerRules(t)
	t.End()
}

func (k *apprenticeCase) addEmployerRules(t *law.Tree) {
	k.addWho(t)
	k.addAgency(t)
	k.addPair(t)
	k.addAscendant(t)
	k.addHosts(t)
	k.addBans(t)
	k.addOwnCDI(t)
}

// special is a fact on a special case of employers, which "no special case" stands for.
func (k *apprenticeCase) special(a law.Answer) law.Answer {
	if a == law.Unknown && k.Apprenticeship.Employer.Special == law.No {
		return law.No
	}
	return a
}

func (k *apprenticeCase) addWho(t *law.Tree) {
	switch {
	case k.Employer.Form == facts.Household: // commonly said to be excluded; no text was found
		t.Unsettled(&appHousehold, k.Employer.Form.As("employer.form"), law.Reading("APP-EMP-HOUSEHOLD.practice", law.No), law.Reading("APP-EMP-HOUSEHOLD.letter", law.Yes))
	case k.public == law.Yes:
		k.addPublicTerm(t)
	case k.public == law.No:
		k.addDeclaration(t)
	default:
		t.Lacks(&appPrivate, "employer.public")
	}
}

// L6227-2: "Par dérogation à l'article L. 6222-7, le contrat d'apprentissage est conclu pour une durée limitée."
func (k *apprenticeCase) addPublicTerm(t *law.Tree) {
	v := law.Governing(t, &appPublic, &appPublicText, k.made)
	if v == nil {
		return
	}
	switch limited := fixedTerm(&k.Contract); limited {
	case law.Unknown:
		t.Lacks(&appPublic, "contract.open_ended")
	default:
		t.Says(&appPublic, limited, k.publicBy(), law.Value(&appPublicText, v, k.made))
		if other, _ := ApprenticePublicExclusions.At(k.made); other != nil {
			t.Note(law.Saying(&appPublicOther))
			notesReform(t, other.From)
		}
	}
}

// notesReform adds to the clause added last that its version is one of May 2026, which was not read.
func notesReform(t *law.Tree, from law.Date) {
	if from == apprenticeReformDay {
		t.Note(law.Under(&appMay2026))
	}
}

// L6223-1: "Toute entreprise peut engager un apprenti si l'employeur déclare [...] prendre les mesures nécessaires"; the
// declaration "devient caduque si l'entreprise n'a pas conclu de contrat d'apprentissage dans la période de cinq ans écoulée à
// compter de sa notification".
func (k *apprenticeCase) addDeclaration(t *law.Tree) {
	e := &k.Apprenticeship.Employer
	if v, miss := appDeclareText.At(k.made); v == nil && miss.Why == law.NoText {
		t.Silent(&appPrivate, appDeclareText.Name, miss)
		return
	}
	t.All(&appPrivate)
	k.notesPublic(t)
	defer t.End()
	if k.says(t, &appDeclared, &appDeclareText, "apprenticeship.employer.declared", e.Declared, e.Declared) != law.No {
		k.addLapse(t)
	}
}

func (k *apprenticeCase) addLapse(t *law.Tree) {
	e, made := &k.Apprenticeship.Employer, k.made.Made
	v := law.Governing(t, &appLapsed, &ApprenticeDeclarationYears, k.made)
	if v == nil {
		return
	}
	value := law.Value(&ApprenticeDeclarationYears, v, k.made)
	limit := e.DeclaredOn.Deadline(12 * int(v.Value))
	switch {
	case e.DeclaredOn.After(made): // a declaration made later is no declaration of that day
		t.Lacks(&appLapsed, "apprenticeship.employer.declared_on")
	case e.HiredSince == law.Yes:
		t.Says(&appLapsed, law.Yes, law.Fact("apprenticeship.employer.hired_since", e.HiredSince), value)
	case e.DeclaredOn.IsZero():
		t.Lacks(&appLapsed, "apprenticeship.employer.declared_on")
	case limit.IsZero() || !made.After(limit):
		t.Says(&appLapsed, law.Yes, law.Fact("apprenticeship.employer.declared_on", e.DeclaredOn), law.Fact("contract.made", made), value, law.Under(&law.DateDeadline))
	case e.HiredSince == law.Unknown:
		t.Lacks(&appLapsed, "apprenticeship.employer.hired_since")
	default:
		t.Says(&appLapsed, law.No, law.Fact("apprenticeship.employer.declared_on", e.DeclaredOn), law.Fact("contract.made", made), value,
			law.Under(&law.DateDeadline), law.Off("contract.made", law.Days(made.DaysUntil(limit))))
	}
}

// addSetAside adds the clause r of a public employer when the list of the articles set aside that day was not read: the
// articles that this file asks about are all in the list that was.
func (k *apprenticeCase) addSetAside(t *law.Tree, r *law.Rule) {
	if v, miss := ApprenticePublicExclusions.At(k.made); v == nil {
		t.Silent(r, ApprenticePublicExclusions.Name, miss)
	}
}

// L6225-1: opposition "à l'engagement d'apprentis par une entreprise", set aside for public employers. L6225-6:
// "interdiction faite à l'employeur de recruter de nouveaux apprentis".
func (k *apprenticeCase) addBans(t *law.Tree) {
	e := &k.Apprenticeship.Employer
	t.All(&appBan)
	switch {
	case k.public == law.Yes && e.Opposed != law.No:
		k.addSetAside(t, &appOpposed)
	case k.public == law.Unknown && e.Opposed == law.Yes:
		t.Lacks(&appOpposed, "employer.public")
	default:
		k.says(t, &appOpposed, &appOpposedText, "apprenticeship.employer.opposed", e.Opposed, e.Opposed.Not())
	}
	k.says(t, &appBanned, &appBannedText, "apprenticeship.employer.banned", e.Banned, e.Banned.Not())
	t.End()
}

// L6222-13: a CDI "peut, par accord entre le salarié et l'employeur, être suspendu pendant la durée d'un contrat
// d'apprentissage conclu avec le même employeur". The article is set aside for public employers.
func (k *apprenticeCase) addOwnCDI(t *law.Tree) {
	e := &k.Apprenticeship.Employer
	switch k.special(e.OwnCDI) {
	case law.No:
		return
	case law.Unknown:
		t.Lacks(&appOwnCDI, "apprenticeship.employer.own_cdi")
		return
	default:
	}
	if k.public == law.Unknown && e.Suspended == law.Yes {
		t.Lacks(&appOwnCDI, "employer.public")
		return
	}
	if k.public != law.Yes {
		k.says(t, &appOwnCDI, &appOwnCDIText, "apprenticeship.employer.suspended", e.Suspended, e.Suspended)
		return
	}
	if v := law.Governing(t, &appPublicCDI, &ApprenticePublicExclusions, k.made); v != nil {
		t.Says(&appPublicCDI, law.No, k.publicBy())
		notesReform(t, v.From)
	}
}
