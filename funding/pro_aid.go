package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The subjects of the aids to those who hire under a professionalisation contract.
const (
	SubjectProAid     Subject = "professionalisation_aid"
	SubjectLongSeeker Subject = "long_term_jobseeker_aid"
	SubjectAFE        Subject = "aide_forfaitaire_employeur"
	SubjectSenior     Subject = "senior_jobseeker_aid"
	SubjectGEIQ       Subject = "geiq_aid"
)

// newProAidCase is a case with what an aid to a professionalisation contract is judged on. A CDI is aided for its first year, as any
// other contract is: the end of the action that it begins with does not count, nor that of an apprenticeship.
func newProAidCase(c *facts.Case) aidCase {
	c = orEmpty(c)
	end, _ := lastDay(&c.Contract)
	if c.Contract.OpenEnded == law.Yes {
		end = c.Contract.Start.LastDay(monthsInYear)
	}
	return aidCaseTo(c, end)
}

// ProfessionalisationAid is the exceptional aid of the State to those who hired a person under thirty under a
// professionalisation contract, concluded from 1 July 2020 to 30 April 2024: a twelfth of the amount for each month of the first
// year of execution, as for an apprentice ([ApprenticeAid]).
func ProfessionalisationAid(c *facts.Case) Grant { return professionalisationAid(c, law.No) }

// professionalisationAid is the aid beside that for a long-term jobseeker, by whether the latter is due.
func professionalisationAid(c *facts.Case, longSeeker law.Answer) Grant {
	c = orEmpty(c)
	a := newProAidCase(c)
	g := Grant{Subject: SubjectProAid, Payer: State, Payee: Employer}
	t := law.NewTree()
	amount, _ := ProAidAmount.At(a.w)
	if amount == nil || amount.Value.IsZero() {
		t.All(&proAid)
	} else { // the decree of the day
		t.All(&proAid, law.Value(&ProAidAmount, amount, a.w))
	}
	addProContract(t, &a)
	addNeverBegan(t, &a.Contract)
	addProPeriod(t, &a)
	addUnder(t, &proAidAge, &ProAidAge, a.w, "contract.made", a.w.Made, a.Person.Born)
	addQualifies(t, &a)
	addProSize(t, &a)
	if v, _ := ProAidSent.At(a.w); v != nil {
		if sent := a.HiringAid.Sent; sent.IsZero() {
			t.Lacks(&proAidSent, "hiring_aid.sent")
		} else {
			onTime(t, &proAidSent, "hiring_aid.sent", sent, v.Value, law.Value(&ProAidSent, v, a.w))
		}
	}
	if v, _ := ProAidAmount.At(a.w); v == nil || !v.Value.IsZero() {
		addReplaced(t, &a, longSeeker)
	}
	noteFranc(t, c)
	t.End()
	g.Decision = t.Decision()
	v := amount
	if g.Answer() == law.No || v == nil || v.Value.IsZero() {
		return g
	}
	plan := aidPlan{first: v.Value, minor: v.Value, late: ProAidAmount.Provisional(v, a.w)}
	if young, _ := ProAidMinor.At(a.w); young != nil {
		plan.minor = young.Value
	}
	g.instalments = a.cashOf(&plan)
	return g
}

// cashOf lays out the instalments of one plan, as [aidCase.cash] does for those of apprentices.
func (a *aidCase) cashOf(p *aidPlan) []Instalment {
	if a.w.Started.IsZero() {
		return []Instalment{{High: greatestEuro(p.first, p.minor), Provisional: p.late}}
	}
	var run [maxAidMonths]aidMonth
	n := a.run(p, reading{kind: true, adult: true}, &run)
	out := make([]Instalment, n)
	for i := range out {
		m := &run[i]
		out[i] = Instalment{Month: m.month, Low: m.amount, High: m.amount, Provisional: p.late}
		if m.rule != nil {
			out[i].Rule = m.rule.ID
		} else if m.under != nil {
			out[i].Rule = m.under.ID
		}
	}
	for _, r := range a.readings(p, true) {
		out = widen(out, run[:a.run(p, r, &run)], p.late)
	}
	return out
}

// noteFranc says that an emploi franc under a professionalisation contract and the exceptional aid of the day do not come together.
func noteFranc(t *law.Tree, c *facts.Case) {
	w := law.When{Made: c.Contract.Made}
	amount, _ := ProAidAmount.At(w)
	apart, _ := CumulFrancNot.At(w)
	if apart == nil || amount == nil || amount.Value.IsZero() || c.ProAid.Franc != law.Yes || c.Contract.Kind != law.Professionalisation {
		return
	}
	limit, _ := ProAidAge.At(w)
	if age, known := w.Made.Age(c.Person.Born).Get(); limit != nil && known && age >= int(limit.Value) {
		return
	}
	t.Note(law.Saying(&francChoice))
}

func addProContract(t *law.Tree, a *aidCase) {
	if kind := a.Contract.Kind; kind == 0 {
		t.Lacks(&proAidContract, "contract.kind")
	} else {
		t.Says(&proAidContract, law.That(kind == law.Professionalisation), law.Fact("contract.kind", kind))
	}
}

// addProPeriod: the decree of the day of conclusion, or that there is none (décret 2024-392).
func addProPeriod(t *law.Tree, a *aidCase) {
	v, _ := ProAidAmount.At(a.w)
	made := law.Fact("contract.made", a.w.Made)
	switch {
	case v == nil:
		law.Governing(t, &proAid2020, &ProAidAmount, a.w)
	case v.Value.IsZero() && a.w.Made.Before(proAidFirst):
		t.Says(&proAid2020, law.No, made, law.Value(&ProAidAmount, v, a.w))
	case v.Value.IsZero():
		t.Says(&proAidNone, law.No, made, law.Value(&ProAidAmount, v, a.w))
	default:
		if young, _ := ProAidMinor.At(a.w); young != nil {
			t.Says(&proAid2020, law.Yes, made, law.Value(&ProAidAmount, v, a.w), law.Value(&ProAidMinor, young, a.w))
			return
		}
		t.Says(&proAid2023, law.Yes, made, law.Value(&ProAidAmount, v, a.w))
	}
}

// addUnder adds that the person is under an age on a day; nothing where no text sets one that day.
func addUnder(t *law.Tree, r *law.Rule, table *law.Param[law.Years], w law.When, key string, day, born law.Date) {
	v, _ := table.At(w)
	switch {
	case v == nil:
	case born.IsZero():
		t.Lacks(r, "person.born")
	case day.IsZero():
		t.Lacks(r, key)
	default:
		addAge(t, r, table, v, w, day, born, false)
	}
}

// addAge adds that the age on a day reaches a number of years, or is under it.
func addAge(t *law.Tree, r *law.Rule, table *law.Param[law.Years], v *law.Version[law.Years], w law.When, day, born law.Date, reach bool) {
	age := day.Age(born)
	years, ok := age.Get()
	if !ok { // born after that day
		t.Lacks(r, "person.born")
		return
	}
	t.Says(r, law.That((years >= int(v.Value)) == reach), law.Fact("person.age", age), law.Fact("person.age.day", day), law.Value(table, v, w))
	if day.AgeUnsettled(born) && (years == int(v.Value)) {
		t.Note(law.Under(&law.Age29February))
	}
}

// addQualifies: "un diplôme ou un titre [...] au plus de niveau 7", a CQP (L6314-1, 3°), an experimental contract; not a
// qualification that only a collective agreement recognises.
func addQualifies(t *law.Tree, a *aidCase) {
	v, _ := ProAidLevel.At(a.w)
	if v == nil {
		return
	}
	q, level := a.ProAid.Qualifies, a.ProAid.Prepares
	switch {
	case q == 0:
		t.Lacks(&proAidQualifies, "pro_aid.qualifies")
	case q == facts.CQP, q == facts.Experimental:
		t.Says(&proAidQualifies, law.Yes, q.As("pro_aid.qualifies"), law.Value(&ProAidLevel, v, a.w))
	case q == facts.Collective:
		t.Says(&proAidQualifies, law.No, q.As("pro_aid.qualifies"), law.Value(&ProAidLevel, v, a.w))
	case level == 0:
		t.Lacks(&proAidQualifies, "pro_aid.prepares")
	default:
		t.Says(&proAidQualifies, law.That(level <= v.Value), q.As("pro_aid.qualifies"), law.Fact("pro_aid.prepares", level), law.Value(&ProAidLevel, v, a.w))
	}
}

// addProSize: under 250 employees, or with the commitment to the quota, as for apprentices.
func addProSize(t *law.Tree, a *aidCase) {
	v, _ := ProAidAmount.At(a.w)
	if v == nil || v.Value.IsZero() {
		return
	}
	t.Any(&proAidSize, law.Value(&ProAidAmount, v, a.w))
	a.size.add(t, a.w)
	if a.size.under != law.Yes {
		a.addCommitment(t)
	}
	t.End()
}

// LongTermSeekerAid is the State aid to those who hired a long-term jobseeker under a professionalisation contract concluded from
// 1 November 2021 to 31 December 2022: a quarter of the amount for each quarter of the first year of execution. What a quarter
// begun and not ended earns was not found: it is bracketed. The aid replaces the other State aids for the contract.
func LongTermSeekerAid(c *facts.Case) Grant {
	a := newProAidCase(c)
	g := Grant{Subject: SubjectLongSeeker, Payer: State, Payee: Employer}
	t := law.NewTree()
	addLongSeekerAid(t, &a)
	g.Decision = t.Decision()
	v, _ := LongSeekerAmount.At(a.w)
	if v == nil || g.Answer() == law.No {
		return g
	}
	quarter, _ := LongSeekerQuarter.At(a.w)
	start, end := a.w.Started, a.end
	if start.IsZero() {
		g.instalments = []Instalment{{High: v.Value}}
		return g
	}
	const quarters, monthsOfQuarter = 4, 3
	for q := range quarters {
		last := start.LastDay(monthsOfQuarter * (q + 1))
		first := start
		if q > 0 {
			first = start.LastDay(monthsOfQuarter * q).AddDays(1)
		}
		if !end.IsZero() && end.Before(first) {
			break
		}
		i := Instalment{Month: firstOfMonth(last), Low: quarter.Value, High: quarter.Value}
		if end.IsZero() || end.Before(last) {
			i.Low = law.Euro{}
		}
		g.instalments = append(g.instalments, i)
	}
	return g
}

// addLongSeekerAid adds the conditions of the aid for a long-term jobseeker, as one group.
func addLongSeekerAid(t *law.Tree, a *aidCase) {
	t.All(&longSeekerAid)
	addProContract(t, a)
	addNeverBegan(t, &a.Contract)
	if open := law.Governing(t, &longSeekerPeriod, &LongSeekerOpen, a.w); open != nil {
		t.Says(&longSeekerPeriod, open.Value, law.Fact("contract.made", a.w.Made), law.Value(&LongSeekerOpen, open, a.w))
	}
	if v, _ := LongSeekerAmount.At(a.w); v != nil {
		t.Note(law.Value(&LongSeekerAmount, v, a.w), law.Saying(&longSeekerInstead))
		addLongSeeker(t, a)
		if age, _ := LongSeekerAge.At(a.w); age != nil {
			switch {
			case a.Person.Born.IsZero():
				t.Lacks(&longSeekerAge, "person.born")
			default:
				addAge(t, &longSeekerAge, &LongSeekerAge, age, a.w, a.w.Made, a.Person.Born, true)
			}
		}
		addQualifies(t, a)
	}
	t.End()
}

// addReplaced adds that the aid for a long-term jobseeker, which replaces the other aids of the State for the contract, is not
// due; nothing where it is refused.
func addReplaced(t *law.Tree, a *aidCase, longSeeker law.Answer) {
	if longSeeker == law.No {
		return
	}
	t.None(&quoteReplaced)
	addLongSeekerAid(t, a)
	t.End()
}

// addLongSeeker: twelve of the last fifteen months registered, with at most 78 hours worked in any; from July 2022 also after a
// POEI or an AFPR.
func addLongSeeker(t *law.Tree, a *aidCase) {
	w, p := a.w, &a.ProAid
	months, _ := LongSeekerMonths.At(w)
	hours, _ := LongSeekerHours.At(w)
	t.Any(&longSeekerSeeker)
	t.All(&longSeekerMonths)
	if n, ok := p.SeekerMonths.Get(); !ok {
		t.Lacks(&longSeekerRegistered, "pro_aid.seeker_months")
	} else {
		t.Says(&longSeekerRegistered, law.That(n >= int(months.Value)), law.Fact("pro_aid.seeker_months", p.SeekerMonths), law.Value(&LongSeekerMonths, months, w))
	}
	if p.MostHours.IsZero() {
		t.Lacks(&longSeekerHours, "pro_aid.most_hours")
	} else {
		t.Says(&longSeekerHours, p.MostHours.AtMost(hours.Value), law.Fact("pro_aid.most_hours", p.MostHours), law.Value(&LongSeekerHours, hours, w))
	}
	t.End()
	if v, _ := LongSeekerPOE.At(w); v != nil {
		if p.AfterPOE == law.Unknown {
			t.Lacks(&longSeekerPOE, "pro_aid.after_poe")
		} else {
			t.Says(&longSeekerPOE, p.AfterPOE, law.Fact("pro_aid.after_poe", p.AfterPOE), law.Value(&LongSeekerPOE, v, w))
		}
	}
	t.End()
}

// GEIQAid is the aid of the State to a groupement d'employeurs pour l'insertion et la qualification for the accompaniment of one
// person, for each full year of the contract (code du travail, D6325-23 to D6325-28): three quarters when the convention is
// concluded, the rest after the report. What a part of a year earns was not found: it is bracketed. It can be combined with the
// exemptions of professionalisation contracts.
//
// Beside the aid for a long-term jobseeker, which replaces the other aids of the State "for the contract", no text says whether
// it is one of them: [Professionalisation] leaves it Unknown.
func GEIQAid(c *facts.Case) Grant { return geiqAidBeside(c, law.No) }

// geiqAidBeside is the aid beside that for a long-term jobseeker, by whether the latter is due.
func geiqAidBeside(c *facts.Case, longSeeker law.Answer) Grant {
	c = orEmpty(c)
	k := &c.Contract
	w := law.When{Made: k.Made, Started: k.Start}
	g := Grant{Subject: SubjectGEIQ, Payer: State, Payee: Employer}
	t := law.NewTree()
	t.All(&geiqAid)
	if key, geiq := isGEIQ(&c.Employer); key == "employer.group" {
		t.Says(&geiqGroup, geiq, law.Fact(key, c.Employer.Group))
	} else {
		t.Answered(&geiqGroup, key, geiq)
	}
	t.Answered(&geiqConvention, "pro_aid.convention", c.ProAid.Convention)
	kinds, _ := GEIQKinds.At(w)
	switch {
	case k.Kind == 0:
		t.Lacks(&geiqKind, "contract.kind")
	case kinds == nil:
		law.Governing(t, &geiqKind, &GEIQKinds, w)
	default:
		t.Says(&geiqKind, law.That(kinds.Value.Has(k.Kind)), law.Fact("contract.kind", k.Kind), law.Value(&GEIQKinds, kinds, w))
	}
	addNeverBegan(t, k)
	low, high := &GEIQPlain, &GEIQOriented
	switch c.ProAid.Oriented {
	case law.Yes:
		low = high
	case law.No:
		high = low
	case law.Unknown:
	}
	v := law.Governing(t, &geiqAmount, low, w)
	if v != nil {
		if c.ProAid.Oriented == law.Unknown {
			t.Lacks(&geiqAmount, "pro_aid.oriented")
		} else {
			t.Says(&geiqAmount, law.Yes, law.Fact("pro_aid.oriented", c.ProAid.Oriented), law.Value(low, v, w))
		}
	}
	if longSeeker != law.No {
		a := newProAidCase(c)
		t.Any(&geiqBeside)
		addReplaced(t, &a, longSeeker)
		t.Unsettled(&geiqOther, law.Reading("AID-PRO-GEIQ-OTHER.kept", law.Yes), law.Reading("AID-PRO-GEIQ-OTHER.replaced", law.No))
		t.End()
	}
	t.End()
	g.Decision = t.Decision()
	if v == nil || g.Answer() == law.No {
		return g
	}
	to, _ := high.At(w)
	share, _ := GEIQUpFront.At(w)
	g.instalments = geiqYears(c, v.Value, to.Value, share.Value)
	g.mark()
	return g
}

// isGEIQ tells whether the employer is a GEIQ, which is a groupement d'employeurs (L1253-1): one that is none is no GEIQ. key is
// the fact that says so, or that would.
func isGEIQ(e *facts.Employer) (key string, geiq law.Answer) {
	if e.GEIQ == law.Unknown && e.Group == law.No {
		return "employer.group", law.No
	}
	return "employer.geiq", e.GEIQ
}

func geiqYears(c *facts.Case, low, high law.Euro, share law.Rate) []Instalment {
	k := &c.Contract
	end, _ := lastDay(k)
	if k.OpenEnded == law.Yes {
		switch k.Kind {
		case law.Apprenticeship:
			end = c.Apprenticeship.End
		case law.Professionalisation:
			end = c.Professionalisation.ActionEnd
		default: // one of the two, which is not recorded
			end = law.Date{}
		}
	}
	if !k.Ended.IsZero() && (end.IsZero() || k.Ended.Before(end)) {
		end = k.Ended
	}
	if k.Start.IsZero() || end.IsZero() || end.Before(k.Start) {
		return []Instalment{{Open: true}}
	}
	var all []Instalment
	for year := 0; ; year++ {
		first := k.Start
		if year > 0 {
			first = k.Start.LastDay(monthsInYear * year).AddDays(1)
		}
		if first.IsZero() || first.After(end) {
			return all
		}
		last := k.Start.LastDay(monthsInYear * (year + 1))
		if last.IsZero() || last.After(end) { // a part of a year
			return append(all, Instalment{Month: firstOfMonth(first), High: high, Rule: geiqAmount.ID})
		}
		a, b := low.Times(share).Shown(), high.Times(share).Shown()
		all = append(all, Instalment{Month: firstOfMonth(first), Low: a, High: b}, Instalment{Low: low.Sub(a), High: high.Sub(b)})
	}
}
