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
		subject: SubjectAFE, payer: FranceTravail, root: &afeAid, half: &AFEHalf, age: &AFEAge, one: &AFEFirst, two: &AFESecond, send: &AFESend, longSeeker: law.No,
		requestedKey: "pro_aid.requested", requested: func(c *facts.Case) law.Date { return c.ProAid.Requested },
	})
}

// SeniorAid is the aid of the State for a jobseeker of 45 and over hired under a professionalisation contract: half after the
// third month, half after the tenth. It can be combined with [FlatAid].
func SeniorAid(c *facts.Case) Grant { return seniorAidBeside(c, law.No) }

// seniorAidBeside is the aid beside that for a long-term jobseeker, by whether the latter is due.
func seniorAidBeside(c *facts.Case, longSeeker law.Answer) Grant {
	return milestoneAid(c, &milestones{
		subject: SubjectSenior, payer: State, root: &seniorAid, half: &SeniorHalf, age: &SeniorAge, contributions: true, longSeeker: longSeeker,
		one: &MilestoneOne, two: &MilestoneTwo, send: &MilestoneSend,
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
	one, two      *law.Param[law.Months] // when each half is paid
	send          *law.Param[law.Months] // to request it
	longSeeker    law.Answer             // whether the aid that would replace it is due; No when none would
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
	addNeverBegan(t, k)
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
		months, _ := m.send.At(w)
		if asked := m.requested(c); asked.IsZero() {
			t.Lacks(&hireRequest, m.requestedKey)
		} else {
			onTime(t, &hireRequest, m.requestedKey, asked, k.Start.Deadline(int(months.Value)), law.Value(m.send, months, w), law.Under(&law.DateDeadline))
		}
		addMilestones(t, c, w, half, m, &g)
	}
	if m.longSeeker != law.No {
		a := newProAidCase(c)
		addReplaced(t, &a, m.longSeeker)
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
func addMilestones(t *law.Tree, c *facts.Case, w law.When, half *law.Version[law.Euro], m *milestones, g *Grant) {
	k := &c.Contract
	one, _ := m.one.At(w)
	two, _ := m.two.At(w)
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
		t.Says(&milestone, law.No, law.Fact("contract.last", end), law.Fact("aid.milestone", marks[0]), law.Value(m.one, one, w), law.Under(&law.DateMonths),
			law.Off("contract.last", law.Days(end.DaysUntil(marks[0]))))
	case end.IsZero():
		t.Says(&milestone, law.Yes, law.Fact("contract.open_ended", k.OpenEnded), law.Value(m.one, one, w), law.Value(m.two, two, w))
	default:
		t.Says(&milestone, law.Yes, law.Fact("contract.last", end), law.Fact("aid.milestone", marks[0]), law.Value(m.one, one, w), law.Value(m.two, two, w),
			law.Under(&law.DateMonths))
	}
	low, high := half.Value, half.Value
	second := half.Value // what is left of the whole
	week, miss := LegalWeek.At(w)
	switch {
	case k.Hours.IsZero():
		low = law.Euro{}
		t.Lacks(&hireHours, "contract.hours")
	case week == nil: // nothing tells whether these hours are those of a part time
		low = law.Euro{}
		t.Silent(&hireHours, LegalWeek.Name, miss)
	case k.Hours.Less(week.Value):
		worked, _ := k.Hours.Units()
		full, _ := week.Value.Units()
		low = half.Value.Exact().Times(worked, full).Shown()
		high = low
		second = half.Value.TimesInt(2).Exact().Times(worked, full).Shown().Sub(low)
		t.Says(&hireHours, law.Yes, law.Fact("contract.hours", k.Hours), law.Value(&LegalWeek, week, w), law.Value(m.half, half, w))
	default:
		t.Says(&hireHours, law.Yes, law.Fact("contract.hours", k.Hours), law.Value(m.half, half, w))
	}
	for n, mark := range marks {
		i := Instalment{Month: firstOfMonth(mark), Low: low, High: high}
		if n > 0 && low == high {
			i.Low, i.High = second, second
		}
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
// One instalment for each year, reduced in proportion for part time; a year that the contract does not fill is bracketed. None
// comes with a PEC, whose aid bears no other of the State (L5134-33): of a CDD or a CDI that may be one in form, what would tell is
// asked, when the employment policy or a decision to grant an aid is recorded; one of which nothing speaks of an aid is of ordinary law. Of an
// apprenticeship the sources say nothing.
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
	addNeverBegan(t, k)
	addFrancKind(t, c)
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
		noteFranc(t, c)
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

// addFrancKind: the contract is not that of a PEC, recorded as such or as the CDD or the CDI that it is in form.
func addFrancKind(t *law.Tree, c *facts.Case) {
	recorded := c.Contract.Kind
	switch pec, lacks := cuiContract(c, law.PEC); {
	case recorded == law.PEC:
		t.Says(&francPEC, law.No, law.Fact("contract.kind", recorded))
	case recorded == law.Apprenticeship:
		t.Unsettled(&francApprentice, law.Fact("contract.kind", recorded), law.Reading("AID-FRANC-APP.term", law.Yes), law.Reading("AID-FRANC-APP.none", law.No))
	case pec == law.Yes:
		t.Says(&francPEC, law.No, append(sectorArgs(&c.Employer, recorded), law.Fact("cui.employment_policy", law.Yes))...)
	case pec == law.Unknown && (recorded == 0 || mayBeAided(c, law.PEC) != ""): // else nothing speaks of an aided contract
		t.Lacks(&francPEC, lacks)
	}
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
// proportion to the length from the sixth month on: the amount is bracketed. The contract lasts six months at least, and has 24
// hours a week, or fewer by derogation: such contracts are Unknown. Both conditions come from unofficial pages.
func AgefiphAid(c *facts.Case, tables *Tables) Grant {
	c = orEmpty(c)
	k := &c.Contract
	g := Grant{Subject: SubjectAgefiph, Payer: Agefiph, Payee: Employer}
	t := law.NewTree()
	w := law.When{Made: k.Made}
	r, subject := &agefiphApp, FlatAgefiphApp
	if k.Kind == law.Professionalisation {
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
	t.All(r)
	if k.Kind == 0 {
		t.Lacks(&agefiphKind, "contract.kind")
	} else {
		t.Says(&agefiphKind, law.That(k.Kind == law.Apprenticeship || k.Kind == law.Professionalisation), law.Fact("contract.kind", k.Kind))
	}
	t.Answered(&agefiphPerson, "person.disabled", c.Person.Disabled)
	addNeverBegan(t, k)
	addAgefiphTerm(t, k, w)
	addAgefiphHours(t, k, w)
	switch {
	case w.Made.IsZero():
		t.Lacks(&agefiphAmount, "contract.made")
	case v == nil:
		t.Silent(&agefiphAmount, "tables.flat", law.Miss{Why: law.NoText, Day: w.Made})
		g.instalments = []Instalment{{Open: true}}
	default:
		t.Says(&agefiphAmount, law.Yes, law.Value(&s.param, v, w))
		g.instalments = []Instalment{{High: v.Value}}
	}
	t.End()
	g.Decision = t.Decision()
	if g.Answer() == law.No {
		g.instalments = nil
	}
	g.mark()
	return g
}

// addAgefiphTerm: six months at least; no term in a CDI.
func addAgefiphTerm(t *law.Tree, k *facts.Contract, w law.When) {
	v := law.Governing(t, &agefiphTerm, &AgefiphMonths, w)
	if v == nil {
		return
	}
	end, _ := lastDay(k)
	switch {
	case k.OpenEnded == law.Yes:
		t.Says(&agefiphTerm, law.Yes, law.Fact("contract.open_ended", k.OpenEnded), law.Value(&AgefiphMonths, v, w))
	case k.Start.IsZero():
		t.Lacks(&agefiphTerm, "contract.start")
	case end.IsZero():
		t.Lacks(&agefiphTerm, "contract.end")
	default:
		needed := k.Start.LastDay(int(v.Value))
		t.Says(&agefiphTerm, law.That(!end.Before(needed)), law.Fact("contract.start", k.Start), law.Fact("contract.last", end), law.Value(&AgefiphMonths, v, w), law.Under(&law.DateMonths))
		if end.Before(needed) {
			t.Note(law.Off("contract.last", law.Days(end.DaysUntil(needed))))
		}
	}
}

// addAgefiphHours: 24 hours a week, fewer by derogation; how few changed on a day that was not found.
func addAgefiphHours(t *law.Tree, k *facts.Contract, w law.When) {
	v := law.Governing(t, &agefiphHours, &AgefiphHours, w)
	switch {
	case v == nil:
	case k.Hours.IsZero():
		t.Lacks(&agefiphHours, "contract.hours")
	case k.Hours.Less(v.Value):
		t.Unsettled(&agefiphHours, law.Fact("contract.hours", k.Hours), law.Value(&AgefiphHours, v, w),
			law.Reading("AID-AGEFIPH-24H.granted", law.Yes), law.Reading("AID-AGEFIPH-24H.refused", law.No))
	default:
		t.Says(&agefiphHours, law.Yes, law.Fact("contract.hours", k.Hours), law.Value(&AgefiphHours, v, w))
	}
}
