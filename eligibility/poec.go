package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, L6326-3: "La préparation opérationnelle à l'emploi collective permet à plusieurs
// demandeurs d'emploi et salariés recrutés en contrat à durée déterminée ou indéterminée conclu en
// application de l'article L. 5134-19-1, ou en contrat à durée déterminée conclu en application de l'article
// L. 1242-3 avec un employeur relevant de l'article L. 5132-4 de bénéficier d'une formation nécessaire à
// l'acquisition des compétences requises pour occuper des emplois correspondant à des besoins identifiés par
// un accord de branche ou, à défaut, par un conseil d'administration d'un opérateur de compétences."
var (
	poec       = law.Rule{ID: "POEC", Cites: l6326exit}
	poecWho    = law.Rule{ID: "POEC-WHO", Cites: l6326exit}
	poecWhoDE  = law.Rule{ID: "POEC-WHO-DE", Cites: l6326of2024, Fixed: true}
	poecWhoCUI = law.Rule{ID: "POEC-WHO-CUI", Cites: l6326of2024, Fixed: true}
	poecCDDI   = law.Rule{ID: "POEC-WHO-CDDI", Cites: l6326of2024, Fixed: true}
	poecNotEA  = law.Rule{ID: "POEC-WHO-NOT-EA", Cites: l6326of2024, Fixed: true}
	poecNotEmp = law.Rule{ID: "POEC-WHO-NOT-EMPLOYEE", Cites: l6326of2024, Fixed: true}
	poecNeed   = law.Rule{ID: "POEC-NEED", Cites: l6326of2024}

	// "Pour les demandeurs d'emploi âgés de moins de vingt-six ans, la formation peut être dispensée dans un
	// centre de formation d'apprentis."
	poecInCFA    = law.Rule{ID: "POEC-CFA-U26", Cites: l6326of2024}
	poecInCFADay = law.Convention{ID: "POEC-CFA-U26-DAY", Cites: l6326of2024}

	// Hours are not in the code.
	poecHours      = law.Rule{ID: "POEC-HOURS", Cites: poecHours2011}
	poecHoursMax   = law.Rule{ID: "POEC-HOURS-MAX", Cites: poecHours2011}
	poecHours400   = law.Rule{ID: "POEC-HOURS-400", Cites: poecHours2011}
	poecHours434   = law.Rule{ID: "POEC-HOURS-434", Cites: poecDriverSheet}
	poecWaiver2018 = law.Rule{ID: "POEC-DEROG-2018", Cites: poecDeliberation2018}
	poecWaiver2024 = law.Rule{ID: "POEC-DEROG-2024", Cites: poecDeliberation2024}
	poecThird      = law.Rule{ID: "POEC-HOURS-THIRD", Cites: poecDeliberation2011}
	poecAccounting = law.Rule{ID: "POEC-HOURS-ACCOUNTING", Cites: []law.Ref{
		{Text: "LHEO, langage harmonisé d'échange d'informations sur l'offre de formation", Rank: law.RankGuidance, Seen: law.Secondary},
	}}

	poecHoursUnread = law.Remark{ID: "POEC-HOURS-UNREAD", Cites: []law.Ref{
		{Text: "Pôle emploi, délibérations n° 2012-39 du 12 juillet 2012 et n° 2021-44 du 8 juin 2021", Rank: law.RankDeliberation, Seen: law.Secondary},
	}}
	poecNoOffer = law.Remark{ID: "POEC-NO-OFFER", Cites: []law.Ref{
		{Text: "cap-metiers.pro, fiche G 1.09 (juin 2021), et grafie.org", Rank: law.RankGuidance, Seen: law.Secondary},
	}}
)

// POEC decides whether the person may enter that course as a POEC (code du travail, L6326-3): who may, the
// need it answers, its hours and the share spent in a company, and the age when it is given in a CFA. The
// day of entry picks the texts.
//
// The hours are not in the code: they are conditions of the public employment service, known from published
// practice, so that a Yes rests on secondary sources ([law.Decision.Rests]). For the contract that may
// follow see [POECExit]; for the weekly hours, [POEHours].
func POEC(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	t.All(&poec, law.Saying(&poecNoOffer))
	addPOECWho(t, c)
	addPOECNeed(t, c)
	addPOECHours(t, c)
	addPOECInCFA(t, c)
	return t.Decision()
}

func addPOECWho(t *law.Tree, c *facts.Case) {
	t.Any(&poecWho)
	addJobseeker(t, &poecWhoDE, &POECJobseekers, c)
	addEmployee(t, &poecWhoCUI, &POECEmployees, contractsCUI, c)
	addEmployee(t, &poecCDDI, &POECEmployees, contractsCDDI, c)
	if c.Person.Jobseeker != law.Yes && c.Job.Kind != 0 && !poeEmployees.Has(c.Job.Kind) {
		addUnlisted(t, c)
	}
	t.End()
}

// addUnlisted says who is not listed: every other employee, among them the disabled workers of an entreprise
// adaptée, whom L6326-1 lists for the POEI only, from 2024.
func addUnlisted(t *law.Tree, c *facts.Case) {
	when := entered(c)
	r := &poecNotEmp
	adapted := c.Job.Structure == facts.EA || c.Job.Structure == facts.EATT
	if open, _ := POEIAdapted.At(when); adapted && c.Person.Disabled == law.Yes && open != nil && open.Value == law.Yes {
		r = &poecNotEA
	}
	listed := governing(t, r, &POECEmployees, when)
	switch {
	case listed == nil:
	case reported(listed.Cites):
		unread(t, r, POECEmployees.Name, when.Entered)
	default:
		t.Says(r, law.No, law.Fact("job.kind", c.Job.Kind), law.Value(&POECEmployees, listed, when))
	}
}

func addPOECNeed(t *law.Tree, c *facts.Case) {
	when := entered(c)
	required := governing(t, &poecNeed, &POECNeed, when, lacking(c.Course.Need.String() == "", "course.need"))
	switch {
	case required == nil:
	case c.Course.Need.String() == "":
		t.Lacks(&poecNeed, "course.need")
	default:
		t.Says(&poecNeed, law.That(c.Course.Need != facts.OtherNeed), c.Course.Need.As("course.need"), law.Value(&POECNeed, required, when))
	}
}

// addPOECInCFA adds its clause unless the course is known not to be in a CFA: then there is nothing to ask.
func addPOECInCFA(t *law.Tree, c *facts.Case) {
	if c.Course.CFA == law.No {
		return
	}
	when := entered(c)
	below := governing(t, &poecInCFA, &POECInCFABelow, when, lacking(c.Course.CFA == law.Unknown, "course.cfa"))
	if below == nil {
		return
	}
	age, aged := when.Entered.Age(c.Person.Born).Get()
	young := law.Unknown
	if aged {
		young = law.That(age < int(below.Value))
	}
	switch may := c.Person.Jobseeker.And(young); {
	case may == law.No && c.Course.CFA == law.Unknown:
		t.Lacks(&poecInCFA, "course.cfa")
	case may == law.Unknown && c.Course.CFA == law.Unknown:
		t.Lacks(&poecInCFA, "course.cfa")
	case may == law.Unknown && c.Person.Jobseeker == law.Unknown && !aged:
		t.Lacks(&poecInCFA, "person.jobseeker", "person.born")
	case may == law.Unknown && !aged:
		t.Lacks(&poecInCFA, "person.born")
	case may == law.Unknown:
		t.Lacks(&poecInCFA, "person.jobseeker")
	default:
		t.Says(&poecInCFA, may, law.Value(&POECInCFABelow, below, when))
		if young != law.Unknown {
			t.Note(law.Fact("person.age", law.Years(age)), law.Under(&poecInCFADay))
			if when.Entered.AgeUnsettled(c.Person.Born) {
				t.Note(law.Under(&law.Age29February))
			}
		}
		if c.Person.Jobseeker == law.No {
			t.Note(law.Fact("person.jobseeker", law.No))
		}
	}
}

// courseHours are the hours of a course, each of the three completed from the two others.
type courseHours struct {
	total, centre, company law.Hours
	contradict             bool // they are all given and do not add up
}

func hoursOf(c *facts.Course) courseHours {
	h := courseHours{total: c.Hours, centre: c.CentreHours, company: c.CompanyHours}
	switch {
	case !h.total.IsZero() && !h.centre.IsZero() && !h.company.IsZero():
		h.contradict = h.centre.Plus(h.company) != h.total
	case h.total.IsZero():
		h.total = h.centre.Plus(h.company)
	case h.company.IsZero():
		h.company = h.total.Minus(h.centre)
		h.contradict = !h.centre.IsZero() && h.company.IsZero()
	default:
		h.contradict = h.total.Minus(h.company).IsZero()
	}
	return h
}

// lack adds the clause r as Unknown when the hours it needs are not known, or contradict each other: then
// all three must be given again rather than guessed.
func (h courseHours) lack(t *law.Tree, r *law.Rule, c *facts.Course, needCompany bool) bool {
	switch {
	case h.contradict:
		t.Lacks(r, "course.hours", "course.centre_hours", "course.company_hours")
		t.Note(law.Fact("course.hours", c.Hours), law.Fact("course.centre_hours", c.CentreHours), law.Fact("course.company_hours", c.CompanyHours))
	case h.total.IsZero() && needCompany && h.company.IsZero():
		t.Lacks(r, "course.hours", "course.company_hours")
	case h.total.IsZero():
		t.Lacks(r, "course.hours")
	case needCompany && h.company.IsZero():
		t.Lacks(r, "course.company_hours")
	default:
		return false
	}
	return true
}

func addPOECHours(t *law.Tree, c *facts.Case) {
	h := hoursOf(&c.Course)
	t.All(&poecHours, law.Saying(&poecHoursUnread))
	t.Any(&poecHoursMax)
	if addPOECHours400(t, c, h) != law.Yes && !h.total.IsZero() {
		addPOECHours434(t, c, h)
		addPOECWaiver(t, c, h)
	}
	t.End()
	addPOECThird(t, c, h)
	t.End()
}

// addPOECHours400: the ordinary maximum.
func addPOECHours400(t *law.Tree, c *facts.Case, h courseHours) law.Answer {
	when := entered(c)
	most := governing(t, &poecHours400, &POECHours, when, lacking(h.total.IsZero(), "course.hours"))
	if most == nil || h.lack(t, &poecHours400, &c.Course, false) {
		return law.Unknown
	}
	within := hoursWithin(h.total, most)
	t.Says(&poecHours400, within, law.Fact("course.hours", h.total), law.Value(&POECHours, most, when))
	noteExcess(t, "course.hours", h.total, most.Value)
	return within
}

// addPOECHours434: the maximum of the two titles of professional driver.
func addPOECHours434(t *law.Tree, c *facts.Case, h courseHours) {
	when := entered(c)
	if c.Course.DriverTitle == law.No {
		most, _ := POECDriverHours.At(when)
		if hoursWithin(h.total, most) != law.No { // for another course no text is needed
			t.Says(&poecHours434, law.No, law.Fact("course.driver_title", law.No))
			return
		}
	}
	if most, miss := POECDriverHours.At(when); most == nil && miss.Why == law.NoText && c.Course.DriverTitle == law.Unknown {
		t.Lacks(&poecHours434, "course.driver_title") // for another course no text is needed
		return
	}
	most := governing(t, &poecHours434, &POECDriverHours, when, lacking(h.total.IsZero(), "course.hours"), lacking(c.Course.DriverTitle == law.Unknown, "course.driver_title"))
	if most == nil || h.lack(t, &poecHours434, &c.Course, false) {
		return
	}
	within := hoursWithin(h.total, most)
	if within == law.Yes && c.Course.DriverTitle == law.Unknown {
		t.Lacks(&poecHours434, "course.driver_title")
		return
	}
	t.Says(&poecHours434, within, law.Fact("course.hours", h.total), law.Value(&POECDriverHours, most, when))
	if c.Course.DriverTitle == law.Yes { // for another course fewer hours would not be enough
		noteExcess(t, "course.hours", h.total, most.Value)
	}
}

// addPOECWaiver: a decision may let the course last longer. Until April 2024 the regional joint body
// validates it; since then the regional director takes it and the skills director at head office validates
// it. How much longer was not found: the decision itself must say.
func addPOECWaiver(t *law.Tree, c *facts.Case, h courseHours) {
	w := &c.Course.Waiver
	when := law.When{Day: w.Made}
	regime := law.When{Day: w.Made}
	if w.Made.IsZero() {
		regime.Day = c.Course.Start
	}
	by, miss := POECWaiverJointBody.At(regime)
	r := &poecWaiver2024
	if by != nil && by.Value == law.Yes {
		r = &poecWaiver2018
	}
	switch {
	case w.Granted == law.No:
		t.Says(r, law.No, law.Fact("course.waiver.granted", law.No))
	case w.Granted == law.Unknown:
		t.Lacks(r, "course.waiver.granted")
	case w.Made.IsZero():
		t.Lacks(r, "course.waiver.made")
	case by == nil:
		t.Silent(r, POECWaiverJointBody.Name, miss)
	case h.lack(t, r, &c.Course, false):
	case by.Value == law.Yes && w.JointBody == law.No:
		t.Says(r, law.No, law.Fact("course.waiver.joint_body", law.No), law.Value(&POECWaiverJointBody, by, when))
	case by.Value == law.No && w.Director.And(w.SkillsDirector) == law.No:
		t.Says(r, law.No, law.Fact("course.waiver.director", w.Director), law.Fact("course.waiver.skills_director", w.SkillsDirector), law.Value(&POECWaiverJointBody, by, when))
	case lacksWaiver(t, r, w, by.Value):
	default:
		t.Says(r, h.total.AtMost(w.Hours), law.Fact("course.hours", h.total), law.Fact("course.waiver.hours", w.Hours), law.Value(&POECWaiverJointBody, by, when))
		noteExcess(t, "course.hours", h.total, w.Hours)
	}
}

// lacksWaiver adds the clause r when it lacks who agreed to the waiver, or how many hours it allows.
func lacksWaiver(t *law.Tree, r *law.Rule, w *facts.Waiver, jointBody law.Answer) bool {
	var missing []string
	for _, key := range [...]string{
		lacking(jointBody == law.Yes && w.JointBody == law.Unknown, "course.waiver.joint_body"),
		lacking(jointBody == law.No && w.Director == law.Unknown, "course.waiver.director"),
		lacking(jointBody == law.No && w.SkillsDirector == law.Unknown, "course.waiver.skills_director"),
		lacking(w.Hours.IsZero(), "course.waiver.hours"),
	} {
		if key != "" {
			missing = append(missing, key)
		}
	}
	if len(missing) > 0 {
		t.Lacks(r, missing...)
	}
	return len(missing) > 0
}

// addPOECThird: at most a third of the course in a company, compared as three times the company hours, never by
// dividing.
func addPOECThird(t *law.Tree, c *facts.Case, h courseHours) {
	when := entered(c)
	share := governing(t, &poecThird, &POECImmersion, when, lacking(h.total.IsZero(), "course.hours"), lacking(h.company.IsZero(), "course.company_hours"))
	if share == nil || h.lack(t, &poecThird, &c.Course, true) {
		return
	}
	n := int64(share.Value)
	total, _ := h.total.Units()
	company, _ := h.company.Units()
	t.Says(&poecThird, law.That(n*company <= total),
		law.Fact("course.company_hours", h.company), law.Fact("course.hours", h.total), law.Value(&POECImmersion, share, when))
	if n*company > total {
		over := company - total/n    // down to the whole unit: the rest would still be too much
		if c.Course.Hours.IsZero() { // the total goes down with them: at most a half of the centre's, where a third is asked
			over = company - (total-company)/(n-1)
		}
		t.Note(law.Off("course.company_hours", -inMinutes(over)))
	}
}

// POECHoursAddUp decides whether the three numbers of hours of a course agree: total = centre + company.
// Catalogues carry rows where they do not (the total repeated in the centre hours); the rules of [POEC] then
// ask for all three again instead of choosing two.
func POECHoursAddUp(c *facts.Case) law.Decision {
	course := &orEmpty(c).Course
	t := law.NewTree()
	var missing []string
	for _, f := range [...]struct {
		key   string
		hours law.Hours
	}{{"course.hours", course.Hours}, {"course.centre_hours", course.CentreHours}, {"course.company_hours", course.CompanyHours}} {
		if f.hours.IsZero() {
			missing = append(missing, f.key)
		}
	}
	if len(missing) > 0 {
		t.Lacks(&poecAccounting, missing...)
	} else {
		t.Says(&poecAccounting, law.That(!hoursOf(course).contradict),
			law.Fact("course.hours", course.Hours), law.Fact("course.centre_hours", course.CentreHours), law.Fact("course.company_hours", course.CompanyHours))
	}
	return t.Decision()
}

var poecRules = []*law.Rule{
	&poec, &poecWho, &poecWhoDE, &poecWhoCUI, &poecCDDI, &poecNotEA, &poecNotEmp, &poecNeed,
	&poecHours, &poecHoursMax, &poecHours400, &poecHours434, &poecWaiver2018, &poecWaiver2024, &poecThird,
	&poecInCFA, &poecAccounting,
	&poecExit, &poecExitCDI, &poecExitPro, &poecExitApp, &poecExitCDD,
	&poecExitCDII, &poecExitPublicLaw, &poecExitPublicLen, &poecExitPublicNamed, &poecExitMission,
	&poeStatus, &poeHours, &poeHoursWeek, &poeHoursDay,
}

var poecConventions = []*law.Convention{
	&poecInCFADay, &poecExitDate, &poecExitDateStart, &poecExitRenewal, &poecExitNoTerm, &poecExitPEC, &poecExitCDDI,
}

var poecRemarks = []*law.Remark{&poecNoOffer, &poecHoursUnread, &poecExitNotObliged, &poecExitUnknownDuration, &poeHoursDayExceptions}
