package eligibility

import (
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// What the two forms of the préparation opérationnelle à l'emploi share: the publics of L6326-1 and
// L6326-3, and the status of the trainee.

var (
	// Practice, not statute: the articles do not name the status. L6326-4 lets the employer keep paying those
	// who have a contract of integration.
	poeStatus = law.Rule{ID: "POE-STATUS-STAGIAIRE", Fixed: true, Cites: []law.Ref{
		{Text: "travail-emploi.gouv.fr, fiche POEC du 9 décembre 2021", Rank: law.RankGuidance, Seen: law.Secondary},
		law.Travail("L6326-4", "", ""),
	}}

	// L6343-2: "La durée du travail applicable au stagiaire non titulaire d'un contrat de travail ne peut
	// excéder la durée légale hebdomadaire et la durée quotidienne du travail". L6343-3: no overtime.
	poeHours     = law.Rule{ID: "POE-HOURS", Cites: []law.Ref{l6343of2016}}
	poeHoursWeek = law.Rule{ID: "POE-HOURS-WEEK", Cites: []law.Ref{l6343of2016, law.Travail("L6343-3", "", "LEGIARTI000006904388")}}
	poeHoursDay  = law.Rule{ID: "POE-HOURS-DAY", Cites: []law.Ref{l6343of2016}}

	poeHoursDayExceptions = law.Remark{ID: "POE-HOURS-DAY-EXCEPTIONS", Cites: []law.Ref{law.Travail("L3121-18", "", "LEGIARTI000033020428")}}
)

// POEStatus decides whether the person is a stagiaire de la formation professionnelle for the whole of a
// POEC or POEI: a jobseeker is, an employee keeps the status of the contract. It rests on the ministry's
// page, not on the articles, which keep the pay of those who have a PEC, a CIE or a CDDI (L6326-4): whether a
// jobseeker with such a contract is a stagiaire beside it is not settled.
func POEStatus(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	r, seeking, employed := &poeStatus, c.Person.Jobseeker, underContract(c)
	jobseeker := law.Fact("person.jobseeker", seeking)
	switch {
	case seeking == law.Unknown:
		t.Lacks(r, "person.jobseeker")
	case seeking == law.No:
		t.Says(r, law.No, jobseeker)
		switch {
		case c.Job.Kind != 0:
			t.Note(law.Fact("job.kind", c.Job.Kind))
		case employed == law.No:
			t.Note(law.Fact("person.employed", law.No))
		}
	case poeEmployees.Has(c.Job.Kind):
		t.Unsettled(r, jobseeker, law.Fact("job.kind", c.Job.Kind),
			law.Reading("POE-STATUS-STAGIAIRE.jobseeker", law.Yes), law.Reading("POE-STATUS-STAGIAIRE.contract", law.No))
	case c.Job.Kind != 0 || employed == law.No:
		t.Says(r, law.Yes, jobseeker)
	case employed == law.Yes:
		t.Lacks(r, "job.kind")
	default:
		t.Lacks(r, "person.employed", "job.kind")
	}
	return t.Decision()
}

// underContract tells whether the person has a contract of employment: as recorded, or because a job is.
func underContract(c *facts.Case) law.Answer {
	if c.Job.Kind != 0 || c.Job.Structure != 0 {
		return law.Yes
	}
	return c.Person.Employed
}

// POEHours decides whether the weeks and days of the course keep within what a trainee without a contract
// of employment may do (code du travail, L6343-2 and L6343-3): the legal week of 35 hours, the maximum day
// of ten hours, no overtime. For a trainee who has a contract the answer is Unknown: these articles do not
// cover that person, and the rules on the working time of the contract are not decided here.
func POEHours(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	t.All(&poeHours)
	addPresence(t, &poeHoursWeek, &POEWeek, "course.weekly_hours", c.Course.WeeklyHours, c)
	addPresence(t, &poeHoursDay, &POEDay, "course.daily_hours", c.Course.DailyHours, c)
	t.Note(law.Saying(&poeHoursDayExceptions))
	return t.Decision()
}

func addPresence(t *law.Tree, r *law.Rule, limit *law.Param[law.Hours], key string, hours law.Hours, c *facts.Case) {
	employed := underContract(c)
	if employed == law.Yes {
		t.Unsettled(r, law.Fact("person.employed", law.Yes), law.Reading("POE-HOURS.contract", law.Unknown))
		return
	}
	when := entered(c)
	most := governing(t, r, limit, when, lacking(hours.IsZero(), key), lacking(employed == law.Unknown, "person.employed"))
	within := hoursWithin(hours, most)
	switch {
	case most == nil:
	case within == law.Unknown && employed == law.Unknown:
		t.Lacks(r, key, "person.employed")
	case within == law.Unknown:
		t.Lacks(r, key)
	case employed == law.Unknown:
		t.Lacks(r, "person.employed")
	default:
		t.Says(r, within, law.Fact(key, hours), law.Value(limit, most, when))
		noteExcess(t, key, hours, most.Value)
	}
}

// governing is the version of p that governs the case, as [law.Governing] gives it; when the day that picks
// it is missing, the clause also lacks the facts of lacking, so that they are asked for at once. Empty keys
// are facts that are recorded.
func governing[T any](t *law.Tree, r *law.Rule, p *law.Param[T], w law.When, lacking ...string) *law.Version[T] {
	v, miss := p.At(w)
	switch {
	case v != nil:
	case miss.Why == law.MissingFact:
		lacks(t, r, miss.Need.Fact(), lacking...)
	default:
		t.Silent(r, p.Name, miss)
	}
	return v
}

// lacks adds r for want of a fact and of those of more, empty keys and repetitions aside.
func lacks(t *law.Tree, r *law.Rule, key string, more ...string) law.Answer {
	var room [8]string // no memory is asked for
	keys := room[:0]
	if key != "" {
		keys = append(keys, key)
	}
	for _, other := range more {
		if other != "" && !slices.Contains(keys, other) {
			keys = append(keys, other)
		}
	}
	return t.Lacks(r, keys...)
}

// lacking is the key of a fact that is missing, empty when it is not.
func lacking(missing bool, key string) string {
	if missing {
		return key
	}
	return ""
}

// entered is the day that picks the texts on entry into a course.
func entered(c *facts.Case) law.When { return law.When{Entered: c.Course.Start} }

// hoursWithin tells whether hours keep within a limit.
func hoursWithin(hours law.Hours, limit *law.Version[law.Hours]) law.Answer {
	if limit == nil {
		return law.Unknown
	}
	return hours.AtMost(limit.Value)
}

// noteExcess adds, to the clause added last, by how much hours pass a limit, when they do.
func noteExcess(t *law.Tree, key string, hours, limit law.Hours) {
	over, ok := hours.Minus(limit).Units()
	if !ok || over == 0 {
		return
	}
	t.Note(law.Fact(key+".over", hours.Minus(limit)), law.Off(key, -inMinutes(over)))
}

// inMinutes is a number of [law.Hours.Units] in minutes, rounded up: going down by that much is enough.
func inMinutes(units int64) law.Minutes {
	const unitsPerMinute = law.HoursUnit / 60
	return law.Minutes((units + unitsPerMinute - 1) / unitsPerMinute)
}

// reported tells that a version is known from what others say of a text that was not read: it can show who is
// in a list, not who is out.
func reported(cites []law.Ref) bool {
	for _, ref := range cites {
		if ref.Seen != law.Primary {
			return true
		}
	}
	return false
}

// unread adds the clause r as one for which no text is known that day.
func unread(t *law.Tree, r *law.Rule, table string, day law.Date) {
	t.Silent(r, table, law.Miss{Why: law.NoText, Day: day})
}

// addJobseeker: "un demandeur d'emploi", "plusieurs demandeurs d'emploi".
func addJobseeker(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], c *facts.Case) {
	when := entered(c)
	open := governing(t, r, p, when, lacking(c.Person.Jobseeker == law.Unknown, "person.jobseeker"))
	switch a := c.Person.Jobseeker; {
	case open == nil:
	case a == law.Unknown:
		t.Lacks(r, "person.jobseeker")
	case a == law.No && reported(open.Cites):
		unread(t, r, p.Name, when.Entered)
	default:
		t.Says(r, a, law.Fact("person.jobseeker", a), law.Value(p, open, when))
	}
}

// addEmployee: a person employed under one of the contracts of part which the text of the day lists.
func addEmployee(t *law.Tree, r *law.Rule, p *law.Param[law.KindSet], part law.KindSet, c *facts.Case) {
	when := entered(c)
	listed := governing(t, r, p, when,
		lacking(c.Job.Kind == 0 && c.Person.Employed == law.Unknown, "person.employed"),
		lacking(c.Job.Kind == 0 && c.Person.Employed != law.No, "job.kind"))
	if listed == nil {
		return
	}
	in := (listed.Value & part).Has(c.Job.Kind)
	out := c.Job.Kind != 0 && !in || c.Job.Kind == 0 && c.Person.Employed == law.No
	switch {
	case out && reported(listed.Cites):
		unread(t, r, p.Name, when.Entered)
	case c.Job.Kind != 0:
		t.Says(r, law.That(in), law.Fact("job.kind", c.Job.Kind), law.Value(p, listed, when))
	case c.Person.Employed == law.No:
		t.Says(r, law.No, law.Fact("person.employed", law.No), law.Value(p, listed, when))
	case c.Person.Employed == law.Yes:
		t.Lacks(r, "job.kind")
	default:
		t.Lacks(r, "person.employed", "job.kind")
	}
}

var (
	contractsCUI  = law.SetOf(law.PEC, law.CIE)
	contractsCDDI = law.SetOf(law.CDDI)
)
