package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The subjects of the other hiring aids.
const (
	SubjectFranc   Subject = "emploi_franc"
	SubjectLicence Subject = "driving_licence"
	SubjectAgefiph Subject = "agefiph"
)

// FlatAid is the aide forfaitaire à l'employeur (AFE) of France Travail for a jobseeker of 26 and over hired under a
// professionalisation contract: half after the third month, half after the tenth.
func FlatAid(c *facts.Case) Grant {
	return milestoneAid(c, &milestones{
		subject: SubjectAFE, payer: FranceTravail, root: &afeAid, half: &AFEHalf, age: &AFEAge,
		requestedKey: "pro_aid.requested", requested: func(c *facts.Case) law.Date { return c.ProAid.Requested },
	})
}

// SeniorAid is the aid of the State for a jobseeker of 45 and over hired under a professionalisation contract: half after the
// third month, half after the tenth. It can be combined with [FlatAid].
func SeniorAid(c *facts.Case) Grant {
	return milestoneAid(c, &milestones{
		subject: SubjectSenior, payer: State, root: &seniorAid, half: &SeniorHalf, age: &SeniorAge, contributions: true,
		requestedKey: "pro_aid.senior_requested", requested: func(c *facts.Case) law.Date { return c.ProAid.SeniorRequested },
	})
}

// milestones is an aid paid in two halves.
type milestones struct {
	subject       Subject
	payer         Party
	root          *law.Rule
	half          *law.Param[law.Euro]
	age           *law.Param[law.Years]
	contributions bool
	requestedKey  string
	requested     func(*facts.Case) law.Date
}

func milestoneAid(c *facts.Case, m *milestones) Grant {
	c = orEmpty(c)
	k := &c.Contract
	w := law.When{Made: k.Made, Started: k.Start, Day: k.Start}
	g := Grant{Subject: m.subject, Payer: m.payer, Payee: Employer}
	t := law.NewTree()
	t.All(m.root)
	if k.Kind == 0 {
		t.Lacks(&proAidContract, "contract.kind")
	} else {
		t.Says(&proAidContract, law.That(k.Kind == law.Professionalisation), law.Fact("contract.kind", k.Kind))
	}
	half := law.Governing(t, &hireAge, m.half, w)
	if half != nil {
		age, _ := m.age.At(w)
		if c.Person.Born.IsZero() {
			t.Lacks(&hireAge, "person.born")
		} else {
			addAge(t, &hireAge, m.age, age, w, k.Start, c.Person.Born, true)
		}
	}
	t.Answered(&hireSeeker, "person.jobseeker", c.Person.Jobseeker)
	addNot(t, &hireFirm, "pro_aid.same_firm", c.ProAid.SameFirm)
	addNot(t, &hireDismissal, "pro_aid.dismissed_post", c.ProAid.DismissedPost)
	if m.contributions {
		t.Answered(&hirePaid, "employer.contributions_paid", c.Employer.ContributionsPaid)
	}
	if half != nil {
		months, _ := MilestoneSend.At(w)
		if asked := m.requested(c); asked.IsZero() {
			t.Lacks(&hireRequest, m.requestedKey)
		} else {
			onTime(t, &hireRequest, m.requestedKey, asked, k.Start.Deadline(int(months.Value)), law.Value(&MilestoneSend, months, w), law.Under(&law.DateDeadline))
		}
		addMilestones(t, c, w, half, m.half, &g)
	}
	t.End()
	g.Decision = t.Decision()
	if g.Answer() == law.No {
		g.instalments = nil
	}
	g.mark()
	return g
}

// addNot adds a fact that must not be.
func addNot(t *law.Tree, r *law.Rule, key string, a law.Answer) {
	if a == law.Unknown {
		t.Lacks(r, key)
		return
	}
	t.Says(r, a.Not(), law.Fact(key, a))
}

// addMilestones: each half is lost when the contract ends before its milestone; both are reduced in proportion for part time.
func addMilestones(t *law.Tree, c *facts.Case, w law.When, half *law.Version[law.Euro], table *law.Param[law.Euro], g *Grant) {
	k := &c.Contract
	one, _ := MilestoneOne.At(w)
	two, _ := MilestoneTwo.At(w)
	end, _ := lastDay(k)
	if k.OpenEnded == law.Yes {
		end = law.Date{}
	}
	if !k.Ended.IsZero() && (end.IsZero() || k.Ended.Before(end)) {
		end = k.Ended
	}
	marks := [...]law.Date{k.Start.LastDay(int(one.Value)), k.Start.LastDay(int(two.Value))}
	switch {
	case end.IsZero() && k.OpenEnded != law.Yes:
		t.Lacks(&milestone, "contract.end")
	case !end.IsZero() && end.Before(marks[0]):
		t.Says(&milestone, law.No, law.Fact("contract.last", end), law.Fact("aid.milestone", marks[0]), law.Value(&MilestoneOne, one, w), law.Under(&law.DateMonths),
			law.Off("contract.last", law.Days(end.DaysUntil(marks[0]))))
		return
	case end.IsZero():
		t.Says(&milestone, law.Yes, law.Fact("contract.open_ended", k.OpenEnded), law.Value(&MilestoneOne, one, w), law.Value(&MilestoneTwo, two, w))
	default:
		t.Says(&milestone, law.Yes, law.Fact("contract.last", end), law.Fact("aid.milestone", marks[0]), law.Value(&MilestoneOne, one, w), law.Value(&MilestoneTwo, two, w),
			law.Under(&law.DateMonths))
	}
	low, high := half.Value, half.Value
	week, _ := LegalWeek.At(w)
	switch {
	case week == nil, k.Hours.IsZero():
		low = law.Euro{}
		t.Lacks(&hireHours, "contract.hours")
	case k.Hours.Less(week.Value):
		worked, _ := k.Hours.Units()
		full, _ := week.Value.Units()
		low = half.Value.Exact().Times(worked, full).Shown()
		high = low
		t.Says(&hireHours, law.Yes, law.Fact("contract.hours", k.Hours), law.Value(&LegalWeek, week, w), law.Value(table, half, w))
	default:
		t.Says(&hireHours, law.Yes, law.Fact("contract.hours", k.Hours), law.Value(table, half, w))
	}
	for _, mark := range marks {
		i := Instalment{Month: firstOfMonth(mark), Low: low, High: high}
		switch {
		case !end.IsZero() && end.Before(mark):
			i = Instalment{Month: firstOfMonth(mark), Rule: milestone.ID}
		case end.IsZero() && k.OpenEnded != law.Yes:
			i.Low = law.Euro{}
		}
		g.instalments = append(g.instalments, i)
	}
}

// FrancAid is the aid of the State for an emploi franc: contracts concluded to 31 December 2024, running aids paid to their term.
// One instalment for each year, reduced in proportion for part time; a year that the contract does not fill is bracketed.
func FrancAid(c *facts.Case) Grant {
	c = orEmpty(c)
	k := &c.Contract
	w := law.When{Made: k.Made, Started: k.Start, Day: k.Made}
	g := Grant{Subject: SubjectFranc, Payer: State, Payee: Employer}
	t := law.NewTree()
	t.All(&francAid)
	open := law.Governing(t, &francOpen, &FrancOpen, w)
	if open != nil {
		t.Says(&francOpen, open.Value, law.Fact("contract.made", k.Made), law.Value(&FrancOpen, open, w))
	}
	t.Answered(&francPerson, "pro_aid.franc", c.ProAid.Franc)
	cdi := k.Kind.Term().Not()
	if cdi == law.Unknown {
		cdi = k.OpenEnded
	}
	end, _ := lastDay(k)
	if open != nil && open.Value == law.Yes {
		addFrancForm(t, k, w, cdi, end)
		months, _ := FrancRequest.At(w)
		if asked := c.ProAid.FrancRequested; asked.IsZero() {
			t.Lacks(&francRequest, "pro_aid.franc_requested")
		} else {
			onTime(t, &francRequest, "pro_aid.franc_requested", asked, k.Made.Deadline(int(months.Value)), law.Value(&FrancRequest, months, w), law.Under(&law.DateDeadline))
		}
	}
	t.End()
	g.Decision = t.Decision()
	if open == nil || g.Answer() == law.No {
		return g
	}
	g.instalments = francYearly(c, w, cdi, end)
	g.mark()
	return g
}

// addFrancForm: a CDI, or a fixed term of six months at least.
func addFrancForm(t *law.Tree, k *facts.Contract, w law.When, cdi law.Answer, end law.Date) {
	term, _ := FrancTerm.At(w)
	switch {
	case k.Kind == 0:
		t.Lacks(&francForm, "contract.kind")
	case cdi == law.Yes:
		t.Says(&francForm, law.Yes, law.Fact("contract.kind", k.Kind))
	case cdi == law.Unknown:
		t.Lacks(&francForm, "contract.open_ended")
	case k.Start.IsZero():
		t.Lacks(&francForm, "contract.start")
	case end.IsZero():
		t.Lacks(&francForm, "contract.end")
	default:
		needed := k.Start.LastDay(int(term.Value))
		t.Says(&francForm, law.That(!end.Before(needed)), law.Fact("contract.start", k.Start), law.Fact("contract.last", end), law.Value(&FrancTerm, term, w), law.Under(&law.DateMonths))
		if end.Before(needed) {
			t.Note(law.Off("contract.last", law.Days(end.DaysUntil(needed))))
		}
	}
}

func francYearly(c *facts.Case, w law.When, cdi law.Answer, end law.Date) []Instalment {
	k := &c.Contract
	amount, years := &FrancCDD, &FrancYearCDD
	if cdi != law.No {
		amount, years = &FrancCDI, &FrancYearCDI
	}
	v, _ := amount.At(w)
	n, _ := years.At(w)
	if v == nil || n == nil || k.Start.IsZero() {
		return []Instalment{{Open: true}}
	}
	low, high := v.Value, v.Value
	week, _ := LegalWeek.At(law.When{Day: k.Start})
	switch {
	case cdi == law.Unknown, week == nil, k.Hours.IsZero():
		low = law.Euro{}
	case k.Hours.Less(week.Value):
		worked, _ := k.Hours.Units()
		full, _ := week.Value.Units()
		low = v.Value.Exact().Times(worked, full).Shown()
		high = low
	}
	if !k.Ended.IsZero() && (end.IsZero() || k.Ended.Before(end)) {
		end = k.Ended
	}
	var all []Instalment
	for year := range int(n.Value) {
		first := k.Start
		if year > 0 {
			first = k.Start.LastDay(monthsInYear * year).AddDays(1)
		}
		if !end.IsZero() && end.Before(first) {
			break
		}
		i := Instalment{Low: low, High: high}
		if last := k.Start.LastDay(monthsInYear * (year + 1)); !end.IsZero() && end.Before(last) || end.IsZero() && cdi != law.Yes {
			i.Low, i.Rule = law.Euro{}, francAid.ID
		}
		all = append(all, i)
	}
	return all
}

// LicenceAid is the aid of the State to the driving licence of an apprentice, requested on a day: none from 21 February 2026.
// Before, its conditions are not in the sources of this package: the answer is then Unknown, or No for another contract.
func LicenceAid(c *facts.Case, requested law.Date) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectLicence, Payer: State, Payee: Person}
	t := law.NewTree()
	w := law.When{Day: requested}
	kind := c.Contract.Kind
	v, _ := LicenceAmount.At(w)
	switch {
	case requested.IsZero() || v == nil && kind == law.Apprenticeship:
		law.Governing(t, &licenceAid, &LicenceAmount, w)
	case kind != 0 && kind != law.Apprenticeship:
		t.Says(&licenceAid, law.No, law.Fact("contract.kind", kind))
	case v != nil && v.Value.IsZero():
		t.Says(&licenceAid, law.No, law.Fact("day", requested), law.Value(&LicenceAmount, v, w))
	case kind == 0:
		t.Lacks(&licenceAid, "contract.kind")
	default:
		t.Silent(&licenceAid, "aid.licence.conditions", law.Miss{Why: law.NoText, Day: requested})
		g.instalments = []Instalment{{High: v.Value}}
	}
	g.Decision = t.Decision()
	g.mark()
	return g
}

// AgefiphAid is the aid of the Agefiph to those who hire a disabled person as an apprentice or under a professionalisation
// contract, by the amounts of the caller's tables: published ones disagree and bear no date. They are the most that is paid, in
// proportion to the length from the sixth month on: the amount is bracketed.
func AgefiphAid(c *facts.Case, tables *Tables) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectAgefiph, Payer: Agefiph, Payee: Employer}
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made}
	r, subject := &agefiphApp, FlatAgefiphApp
	if c.Contract.Kind == law.Professionalisation {
		r, subject = &agefiphPro, FlatAgefiphPro
	}
	var s *series[law.Euro]
	if tables != nil {
		s = tables.flat[flatKey{subject: subject}]
	}
	var v *law.Version[law.Euro]
	if s != nil {
		v, _ = s.param.At(w)
	}
	switch kind := c.Contract.Kind; {
	case kind == 0:
		t.Lacks(r, "contract.kind")
	case kind != law.Apprenticeship && kind != law.Professionalisation:
		t.Says(r, law.No, law.Fact("contract.kind", kind))
	case c.Person.Disabled == law.No:
		t.Says(r, law.No, law.Fact("person.disabled", law.No))
	case c.Person.Disabled == law.Unknown:
		t.Lacks(r, "person.disabled")
	case w.Made.IsZero():
		t.Lacks(r, "contract.made")
	case v == nil:
		t.Silent(r, "tables.flat", law.Miss{Why: law.NoText, Day: w.Made})
		g.instalments = []Instalment{{Open: true}}
	default:
		t.Says(r, law.Yes, law.Fact("person.disabled", law.Yes), law.Value(&s.param, v, w))
		g.instalments = []Instalment{{High: v.Value}}
	}
	g.Decision = t.Decision()
	g.mark()
	return g
}
