package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, L6326-1: "La préparation opérationnelle à l'emploi individuelle permet à un demandeur
// d'emploi, à un travailleur handicapé employé dans l'une des entreprises adaptées mentionnées à l'article L.
// 5213-13 ou à un salarié recruté en contrat à durée déterminée ou indéterminée conclu en application de
// l'article L. 5134-19-1, ou en contrat à durée déterminée conclu en application de l'article L. 1242-3 avec
// un employeur relevant de l'article L. 5132-4 de bénéficier d'une formation nécessaire à l'acquisition des
// compétences requises pour occuper un emploi correspondant à une offre déposée par une entreprise auprès de
// l'opérateur France Travail. L'offre d'emploi est située dans la zone géographique privilégiée définie par
// le contrat d'engagement du demandeur d'emploi. La formation est dispensée avant l'entrée dans
// l'entreprise."
var (
	poei       = law.Rule{ID: "POEI", Cites: l6326poei}
	poeiWho    = law.Rule{ID: "POEI-WHO", Cites: l6326poei}
	poeiWhoDE  = law.Rule{ID: "POEI-WHO-DE", Cites: l6326poeiOf2024, Fixed: true}
	poeiWhoCUI = law.Rule{ID: "POEI-WHO-CUI", Cites: l6326poeiOf2024, Fixed: true}
	poeiCDDI   = law.Rule{ID: "POEI-WHO-CDDI", Cites: l6326poeiOf2024, Fixed: true}
	poeiWhoEA  = law.Rule{ID: "POEI-WHO-EA", Cites: l6326poeiOf2024, Fixed: true}

	poeiOffer  = law.Rule{ID: "POEI-OFFER", Cites: l6326poei}
	poeiLodged = law.Rule{ID: "POEI-OFFER-LODGED", Cites: l6326poeiOf2024}
	poeiArea   = law.Rule{ID: "POEI-OFFER-AREA", Cites: l6326poeiOf2024}
	poeiBefore = law.Rule{ID: "POEI-BEFORE-HIRE", Cites: l6326poeiOf2024}

	// The contrat d'engagement of L5411-6 exists from 2025-01-01 only.
	poeiArea2024 = law.Remark{ID: "POEI-OFFER-AREA-2024", Cites: []law.Ref{law.Travail("L5411-6", "", "")}}
)

// Practice: conditions of France Travail on the employer.
var (
	poeiEmployer      = law.Rule{ID: "POEI-EMPLOYER", Cites: poeiInstruction2024}
	poeiContributions = law.Rule{ID: "POEI-EMPLOYER-CONTRIBUTIONS", Cites: poeiInstruction2024}
	// A past dismissal is a past event, but the day of the application can move.
	poeiDismissal = law.Rule{ID: "POEI-EMPLOYER-DISMISSAL", Cites: poeiInstruction2024}
	poeiUnhired   = law.Rule{ID: "POEI-EMPLOYER-UNHIRED", Cites: poeiInstruction2024, Fixed: true}
)

// Practice: the length of the course.
var (
	poeiHours = law.Rule{ID: "POEI-HOURS", Cites: poeiDeliberation2024}
	// Pages that report the scale of 2024 do not all give the same figures.
	poeiHoursDisagree = law.Remark{ID: "POEI-HOURS-DISAGREE", Cites: []law.Ref{
		{Text: "capeb09.fr (2024) ; bourgogne-greta.fr, fiche POEI (2024)", Rank: law.RankGuidance, Seen: law.Weak},
	}}
	poeiHours400 = law.Rule{ID: "POEI-HOURS-400", Cites: poeSheet2020}
	poeiHours300 = law.Rule{ID: "POEI-HOURS-300", Cites: poeiDeliberation2024}
	poeiHours450 = law.Rule{ID: "POEI-HOURS-450", Cites: poeiDeliberation2024}
	poeiHours600 = law.Rule{ID: "POEI-HOURS-600", Cites: poeiDeliberation2024}
	poeiScale    = law.Rule{ID: "POEI-HOURS-SCALE", Cites: append(poeSheet2020[:1:1], poeiDeliberation2024...)}
	poeiSpan     = law.Rule{ID: "POEI-SPAN-6M", Cites: poeiDeliberation2024}
)

// D6326-2, II: "l'employeur choisit, parmi les salariés de l'entreprise, un tuteur volontaire et justifiant
// d'une expérience professionnelle d'au moins deux ans […]. Le tuteur ne peut exercer simultanément ses
// fonctions à l'égard de plus de trois demandeurs d'emploi […]. Par dérogation, l'employeur peut […] assurer
// lui-même le tutorat dès lors qu'il remplit les conditions d'expérience. L'employeur ne peut alors assurer
// simultanément le tutorat à l'égard de plus de deux demandeurs d'emploi."
var (
	poeiTutor         = law.Rule{ID: "POEI-TUTOR", Cites: d6326tutor}
	poeiTutor2Y       = law.Rule{ID: "POEI-TUTOR-2Y", Cites: d6326tutor}
	poeiTutorMax3     = law.Rule{ID: "POEI-TUTOR-MAX3", Cites: d6326tutor}
	poeiTutorMax2     = law.Rule{ID: "POEI-TUTOR-EMPLOYER-MAX2", Cites: d6326tutor}
	poeiTutorAttest   = law.Rule{ID: "POEI-TUTOR-ATTEST", Cites: d6326document}
	poeiTutorOptional = law.Remark{ID: "POEI-TUTOR-OPTIONAL", Cites: []law.Ref{law.Travail("D6326-2", "I", "LEGIARTI000049750328")}}
)

// POEI decides whether the person may enter that course as a POEI (code du travail, L6326-1 and D6326-2): who
// may, the offer it prepares for, the employer, the hours and the span of the course, the tutor. The day of
// entry picks the texts, the day of the application those on the employer.
//
// The conditions on the employer, the hours and the span are practice of France Travail, known from
// secondary sources, and only from 2024 for the employer: before, the answer cannot be Yes. For the contract
// that may follow see [POEIExit].
func POEI(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	t.All(&poei)
	addPOEIWho(t, c)
	addPOEIOffer(t, c)
	addPOEIEmployer(t, c)
	addPOEIHours(t, c)
	addPOEISpan(t, c)
	addPOEITutor(t, c)
	return t.Decision()
}

func addPOEIWho(t *law.Tree, c *facts.Case) {
	t.Any(&poeiWho)
	addJobseeker(t, &poeiWhoDE, &POEIJobseekers, c)
	addEmployee(t, &poeiWhoCUI, &POEIEmployees, contractsCUI, c)
	addEmployee(t, &poeiCDDI, &POEIEmployees, contractsCDDI, c)
	addAdapted(t, c)
	t.End()
}

// addAdapted: "un travailleur handicapé employé dans l'une des entreprises adaptées mentionnées à l'article
// L. 5213-13", in force from 2024: before, the clause does not exist.
func addAdapted(t *law.Tree, c *facts.Case) {
	when := entered(c)
	open, miss := POEIAdapted.At(when)
	employed := c.Person.Employed
	if c.Job.Structure != 0 || c.Job.Kind != 0 {
		employed = law.Yes
	}
	switch {
	case open == nil && miss.Why == law.NoText: // before 2019 nobody is known to have been listed beside the others
	case open == nil:
		t.Silent(&poeiWhoEA, POEIAdapted.Name, miss)
	case open.Value == law.No:
	case employed == law.No:
		t.Says(&poeiWhoEA, law.No, law.Fact("person.employed", law.No), law.Value(&POEIAdapted, open, when))
	case c.Person.Disabled == law.No:
		t.Says(&poeiWhoEA, law.No, law.Fact("person.disabled", law.No), law.Value(&POEIAdapted, open, when))
	case c.Job.Structure.String() == "" && c.Person.Disabled == law.Unknown:
		t.Lacks(&poeiWhoEA, "job.structure", "person.disabled")
	case c.Job.Structure.String() == "":
		t.Lacks(&poeiWhoEA, "job.structure")
	case c.Job.Structure != facts.EA && c.Job.Structure != facts.EATT:
		t.Says(&poeiWhoEA, law.No, c.Job.Structure.As("job.structure"), law.Value(&POEIAdapted, open, when))
	case c.Person.Disabled == law.Unknown:
		t.Lacks(&poeiWhoEA, "person.disabled")
	case c.Job.Structure == facts.EATT: // L5213-13 tells the two apart since 2024, L6326-1 names one
		t.Unsettled(&poeiWhoEA, c.Job.Structure.As("job.structure"),
			law.Reading("POEI-WHO-EA.mentioned", law.Yes), law.Reading("POEI-WHO-EA.not-temporary", law.No))
	default:
		t.Says(&poeiWhoEA, law.Yes, c.Job.Structure.As("job.structure"), law.Fact("person.disabled", law.Yes), law.Value(&POEIAdapted, open, when))
	}
}

func addPOEIOffer(t *law.Tree, c *facts.Case) {
	t.All(&poeiOffer)
	addOfferFact(t, &poeiLodged, "offer.lodged", c.Offer.Lodged, c)
	addOfferFact(t, &poeiArea, "offer.in_area", c.Offer.InArea, c)
	if document, _ := POEIAreaDocument.At(entered(c)); document != nil && document.Value == law.No {
		t.Note(law.Saying(&poeiArea2024))
	}
	addBeforeHire(t, c)
	t.End()
}

func addOfferFact(t *law.Tree, r *law.Rule, key string, a law.Answer, c *facts.Case) {
	when := entered(c)
	asked := governing(t, r, &POEIOfferRule, when, lacking(a == law.Unknown, key))
	switch {
	case asked == nil:
	case a == law.Unknown:
		t.Lacks(r, key)
	default:
		t.Says(r, a, law.Fact(key, a), law.Value(&POEIOfferRule, asked, when))
	}
}

// addBeforeHire: "La formation est dispensée avant l'entrée dans l'entreprise."
func addBeforeHire(t *law.Tree, c *facts.Case) {
	when := entered(c)
	end, hire := c.Course.End, c.Contract.Start
	asked := governing(t, &poeiBefore, &POEIOfferRule, when, lacking(end.IsZero(), "course.end"), lacking(hire.IsZero(), "contract.start"))
	switch {
	case asked == nil:
	case end.IsZero() && hire.IsZero():
		t.Lacks(&poeiBefore, "course.end", "contract.start")
	case end.IsZero():
		t.Lacks(&poeiBefore, "course.end")
	case hire.IsZero():
		t.Lacks(&poeiBefore, "contract.start")
	default:
		t.Says(&poeiBefore, law.That(hire.After(end)), law.Fact("course.end", end), law.Fact("contract.start", hire), law.Value(&POEIOfferRule, asked, when))
		if !hire.After(end) {
			t.Note(law.Off("contract.start", law.Days(hire.DaysUntil(end)+1)))
		}
	}
}

func addPOEIEmployer(t *law.Tree, c *facts.Case) {
	t.All(&poeiEmployer)
	when := law.When{Day: c.Offer.Applied}
	paid := c.Employer.ContributionsPaid
	if asked := ofEmployer(t, &poeiContributions, c, lacking(paid == law.Unknown, "employer.contributions_paid")); asked != nil {
		if paid == law.Unknown {
			t.Lacks(&poeiContributions, "employer.contributions_paid")
		} else {
			t.Says(&poeiContributions, paid, law.Fact("employer.contributions_paid", paid), law.Value(&POEIEmployerRule, asked, when))
		}
	}
	addPOEIDismissal(t, c)
	unhired := c.Employer.UnhiredTrainee
	if asked := ofEmployer(t, &poeiUnhired, c, lacking(unhired == law.Unknown, "employer.unhired_trainee")); asked != nil {
		switch unhired {
		case law.Yes: // the application may be refused: it need not be
			t.Unsettled(&poeiUnhired, law.Fact("employer.unhired_trainee", law.Yes), law.Value(&POEIEmployerRule, asked, when),
				law.Reading("POEI-EMPLOYER-UNHIRED.accepted", law.Yes), law.Reading("POEI-EMPLOYER-UNHIRED.refused", law.No))
		case law.No:
			t.Says(&poeiUnhired, law.Yes, law.Fact("employer.unhired_trainee", law.No), law.Value(&POEIEmployerRule, asked, when))
		default:
			t.Lacks(&poeiUnhired, "employer.unhired_trainee")
		}
	}
	t.End()
}

// ofEmployer is the version of [POEIEmployerRule] in force on the day of the application; without one it adds
// the clause r, which also lacks the fact of missing.
func ofEmployer(t *law.Tree, r *law.Rule, c *facts.Case, missing string) *law.Version[law.Answer] {
	switch {
	case !c.Offer.Applied.IsZero():
		return law.Governing(t, r, &POEIEmployerRule, law.When{Day: c.Offer.Applied})
	case missing != "":
		t.Lacks(r, "offer.applied", missing)
	default:
		t.Lacks(r, "offer.applied")
	}
	return nil
}

// addPOEIDismissal: no economic dismissal in the twelve months before the application, save waiver. The
// months are a time limit that runs from each dismissal.
func addPOEIDismissal(t *law.Tree, c *facts.Case) {
	dismissals := &c.Employer.EconomicDismissals
	known := dismissals.Complete == law.Yes || len(dismissals.Items) > 0
	if c.Offer.Applied.IsZero() {
		if known {
			t.Lacks(&poeiDismissal, "offer.applied")
		} else {
			t.Lacks(&poeiDismissal, "offer.applied", "employer.economic_dismissals")
		}
		return
	}
	when := law.When{Day: c.Offer.Applied}
	months := law.Governing(t, &poeiDismissal, &POEIDismissalMonths, when)
	if months == nil {
		return
	}
	undated := false
	var last law.Date // last dismissal not after the application
	for _, day := range dismissals.Items {
		undated = undated || day.IsZero()
		if !day.After(c.Offer.Applied) && day.After(last) {
			last = day
		}
	}
	spared := last.IsZero() || c.Offer.Applied.After(last.Deadline(int(months.Value)))
	switch {
	case !spared && c.Offer.DismissalWaived == law.Unknown:
		t.Lacks(&poeiDismissal, "offer.dismissal_waived")
	case !spared:
		t.Says(&poeiDismissal, c.Offer.DismissalWaived, law.Fact("employer.last_dismissal", last), law.Fact("offer.applied", c.Offer.Applied),
			law.Fact("offer.dismissal_waived", c.Offer.DismissalWaived), law.Value(&POEIDismissalMonths, months, when), law.Under(&law.DateDeadline))
		if c.Offer.DismissalWaived == law.No {
			t.Note(law.Off("offer.applied", law.Days(c.Offer.Applied.DaysUntil(last.Deadline(int(months.Value)))+1)))
		}
	case undated || dismissals.Complete != law.Yes:
		t.Lacks(&poeiDismissal, "employer.economic_dismissals")
	case last.IsZero():
		t.Says(&poeiDismissal, law.Yes, law.Fact("offer.applied", c.Offer.Applied), law.Value(&POEIDismissalMonths, months, when))
	default:
		t.Says(&poeiDismissal, law.Yes, law.Fact("employer.last_dismissal", last), law.Fact("offer.applied", c.Offer.Applied),
			law.Value(&POEIDismissalMonths, months, when), law.Under(&law.DateDeadline))
	}
}

// addPOEIHours: one scale until the spring of 2024, another since. Between the first day that the new one may
// have and the last day that the old one may have, an answer that differs between them is unsettled.
func addPOEIHours(t *law.Tree, c *facts.Case) {
	when := entered(c)
	h := hoursOf(&c.Course)
	t.Any(&poeiHours)
	defer t.End()
	scale, miss := POEIHoursTutoring.At(when)
	if scale == nil && miss.Why == law.NoText {
		addMaximum(t, &poeiHours400, &POEIHours2020, c, h, law.Yes)
		return
	}
	t.Note(law.Saying(&poeiHoursDisagree))
	if old, _ := POEIHours2020.At(when); old != nil && scale != nil && !h.total.IsZero() && !h.contradict {
		byOld, byNew := h.total.AtMost(old.Value), newScale(c, h.total, when)
		if byNew == law.Unknown {
			lacksForm(t, &poeiScale, c)
			return
		}
		if byOld != byNew {
			t.Unsettled(&poeiScale, law.Fact("course.hours", h.total), law.Reading("POEI-HOURS-SCALE.old", byOld), law.Reading("POEI-HOURS-SCALE.new", byNew))
			return
		}
	}
	if addMaximum(t, &poeiHours300, &POEIHoursTutoring, c, h, law.Yes) == law.Yes {
		return
	}
	if addMaximum(t, &poeiHours450, &POEIHoursTraining, c, h, withTrainingBody(c)) == law.Yes {
		return
	}
	addMaximum(t, &poeiHours600, &POEIHoursPriority, c, h, c.Course.PriorityPublic)
}

// withTrainingBody tells whether the 450 hours are open: a training body gives the course, wholly or partly,
// and the job is not seasonal.
func withTrainingBody(c *facts.Case) law.Answer {
	body := law.Unknown
	if c.Course.Form.String() != "" {
		body = law.That(c.Course.Form != facts.Tutoring)
	}
	return body.And(c.Contract.Seasonal.Not())
}

// newScale tells whether the hours are allowed by the scale of 2024.
func newScale(c *facts.Case, hours law.Hours, when law.When) law.Answer {
	within := func(p *law.Param[law.Hours]) law.Answer {
		most, _ := p.At(when)
		return hoursWithin(hours, most)
	}
	return within(&POEIHoursTutoring).
		Or(within(&POEIHoursTraining).And(withTrainingBody(c))).
		Or(within(&POEIHoursPriority).And(c.Course.PriorityPublic))
}

// addMaximum answers r: the course keeps within the maximum, and the person or the course is one for which
// that maximum is open.
func addMaximum(t *law.Tree, r *law.Rule, p *law.Param[law.Hours], c *facts.Case, h courseHours, open law.Answer) law.Answer {
	when := entered(c)
	most := governing(t, r, p, when, lacking(h.total.IsZero(), "course.hours"))
	if most == nil || h.lack(t, r, &c.Course, false) {
		return law.Unknown
	}
	switch within := hoursWithin(h.total, most); {
	case within == law.Yes && open == law.Unknown:
		return lacksForm(t, r, c)
	case open == law.No: // fewer hours would not be enough
		return t.Says(r, law.No, law.Value(p, most, when))
	default:
		t.Says(r, within, law.Fact("course.hours", h.total), law.Value(p, most, when))
		if open == law.Yes {
			noteExcess(t, "course.hours", h.total, most.Value)
		} else if within == law.No { // fewer hours may not be enough
			t.Note(law.Fact("course.hours.over", h.total.Minus(most.Value)))
		}
		return within
	}
}

// lacksForm adds r for want of what picks a maximum: the form of the course, the season, the public.
func lacksForm(t *law.Tree, r *law.Rule, c *facts.Case) law.Answer {
	var keys []string
	if r != &poeiHours600 {
		if c.Course.Form.String() == "" {
			keys = append(keys, "course.form")
		}
		if c.Contract.Seasonal == law.Unknown {
			keys = append(keys, "contract.seasonal")
		}
	}
	if r != &poeiHours450 && c.Course.PriorityPublic == law.Unknown {
		keys = append(keys, "course.priority_public")
	}
	return t.Lacks(r, keys...)
}

// addPOEISpan: at most six months, which may be adapted for people with a recognised disability. Before the
// scale of 2024 nothing is known to have limited it.
func addPOEISpan(t *law.Tree, c *facts.Case) {
	when := entered(c)
	if most, miss := POEISpanMonths.At(when); most == nil && miss.Why == law.NoText {
		return
	}
	most := governing(t, &poeiSpan, &POEISpanMonths, when, lacking(c.Course.End.IsZero(), "course.end"))
	if most == nil {
		return
	}
	span := law.Period{From: c.Course.Start, Through: c.Course.End}
	short, known := span.Short(int(most.Value))
	old, _ := POEIHours2020.At(when)
	switch {
	case !known && c.Course.End.IsZero():
		t.Lacks(&poeiSpan, "course.end")
	case !known:
		t.Lacks(&poeiSpan, "course.start", "course.end")
	case short >= 0:
		t.Says(&poeiSpan, law.Yes, law.Fact("course.start", span.From), law.Fact("course.end", span.Through), law.Value(&POEISpanMonths, most, when), law.Under(&law.DateMonths))
	case old != nil:
		t.Unsettled(&poeiSpan, law.Reading("POEI-SPAN-6M.not-yet", law.Yes), law.Reading("POEI-SPAN-6M.in-force", law.No))
	case c.Person.Disabled == law.Yes:
		t.Unsettled(&poeiSpan, law.Fact("person.disabled", law.Yes), law.Reading("POEI-SPAN-6M.adapted", law.Yes), law.Reading("POEI-SPAN-6M.kept", law.No))
	case c.Person.Disabled == law.Unknown:
		t.Lacks(&poeiSpan, "person.disabled")
	default:
		t.Says(&poeiSpan, law.No, law.Fact("course.start", span.From), law.Fact("course.end", span.Through), law.Value(&POEISpanMonths, most, when),
			law.Under(&law.DateMonths), law.Off("course.end", law.Days(short)))
	}
	if known && clamped(span.From, int(most.Value)) {
		t.Note(law.Under(&law.DateClamp))
	}
}

// addPOEITutor adds the conditions on the tutor, in force from the decree of June 2024, when the course has
// one.
func addPOEITutor(t *law.Tree, c *facts.Case) {
	when := entered(c)
	if months, miss := POEITutorMonths.At(when); months == nil && miss.Why == law.NoText {
		return
	}
	switch tutoredCourse(c) {
	case law.No:
		return
	case law.Unknown:
		t.Lacks(&poeiTutor, "course.tutored")
		t.Note(law.Saying(&poeiTutorOptional))
		return
	default: // the conditions below apply
	}
	t.All(&poeiTutor, law.Saying(&poeiTutorOptional))
	addTutorExperience(t, c, when)
	addTutorTrainees(t, c, when)
	t.End()
}

// "un tuteur volontaire et justifiant d'une expérience professionnelle d'au moins deux ans"; the employer as
// tutor needs the experience only.
func addTutorExperience(t *law.Tree, c *facts.Case, when law.When) {
	asked := governing(t, &poeiTutor2Y, &POEITutorMonths, when)
	if asked == nil {
		return
	}
	volunteer := c.Tutor.IsEmployer.Or(c.Tutor.Volunteer)
	months, known := c.Tutor.ExperienceMonths.Get()
	experienced := law.Unknown
	if known {
		experienced = law.That(months >= int(asked.Value))
	}
	switch may := volunteer.And(experienced); {
	case may == law.Unknown && volunteer != law.Unknown:
		t.Lacks(&poeiTutor2Y, "tutor.experience_months")
	case may == law.Unknown:
		lacks(t, &poeiTutor2Y, lacking(c.Tutor.IsEmployer == law.Unknown, "tutor.is_employer"),
			lacking(c.Tutor.Volunteer == law.Unknown, "tutor.volunteer"), lacking(!known, "tutor.experience_months"))
	case experienced == law.No:
		t.Says(&poeiTutor2Y, law.No, law.Fact("tutor.experience_months", law.Months(months)), law.Value(&POEITutorMonths, asked, when))
		if volunteer == law.Yes { // else the experience would not be enough
			t.Note(law.Off("tutor.experience_months", asked.Value-law.Months(months)))
		}
	case volunteer == law.No:
		t.Says(&poeiTutor2Y, law.No, law.Fact("tutor.volunteer", law.No), law.Value(&POEITutorMonths, asked, when))
	default:
		t.Says(&poeiTutor2Y, law.Yes, law.Fact("tutor.experience_months", law.Months(months)), law.Value(&POEITutorMonths, asked, when))
	}
}

// At most three trainees for an employee, two for the employer.
func addTutorTrainees(t *law.Tree, c *facts.Case, when law.When) {
	r, p := &poeiTutorMax3, &POEITutorTrainees
	if c.Tutor.IsEmployer == law.Yes {
		r, p = &poeiTutorMax2, &POEIEmployerTrainees
	}
	most := governing(t, r, p, when)
	if most == nil {
		return
	}
	employers, _ := POEIEmployerTrainees.At(when)
	n, known := c.Tutor.Trainees.Get()
	switch {
	case !known:
		t.Lacks(r, "tutor.trainees")
	case c.Tutor.IsEmployer == law.Unknown && n <= int(most.Value) && employers != nil && n > int(employers.Value):
		t.Lacks(r, "tutor.is_employer")
	default:
		t.Says(r, law.That(n <= int(most.Value)), law.Fact("tutor.trainees", c.Tutor.Trainees), law.Value(p, most, when))
		if n > int(most.Value) {
			t.Note(law.Off("tutor.trainees", most.Value-law.Number(n)))
		}
	}
}

// POEITutorAttest decides whether the tutoring ended with the document that employer, tutor and trainee sign
// (code du travail, D6326-2, III), by the day of entry; a course without tutoring has none. Before the decree of
// June 2024 nothing is known to have asked for it.
func POEITutorAttest(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	r, when := &poeiTutorAttest, entered(c)
	tutored, attested := tutoredCourse(c), c.Tutor.Attested
	untutored, unattested := lacking(tutored == law.Unknown, "course.tutored"), lacking(attested == law.Unknown, "tutor.attested")
	asked := governing(t, r, &POEITutorDocument, when, untutored, unattested)
	switch {
	case asked == nil:
	case tutored == law.No:
		t.Says(r, law.No, law.Fact("course.tutored", law.No), law.Value(&POEITutorDocument, asked, when))
	case attested == law.No:
		t.Says(r, law.No, law.Fact("tutor.attested", law.No), law.Value(&POEITutorDocument, asked, when))
	case tutored == law.Unknown && attested == law.Unknown:
		t.Lacks(r, untutored, unattested)
	case tutored == law.Unknown:
		t.Lacks(r, untutored)
	case attested == law.Unknown:
		t.Lacks(r, unattested)
	default:
		t.Says(r, law.Yes, law.Fact("tutor.attested", law.Yes), law.Value(&POEITutorDocument, asked, when))
	}
	return t.Decision()
}

// tutoredCourse tells whether the course has a tutor, as recorded or by its form.
func tutoredCourse(c *facts.Case) law.Answer {
	if c.Course.Form == facts.Tutoring || c.Course.Form == facts.Hybrid {
		return law.Yes
	}
	return c.Course.Tutored
}
