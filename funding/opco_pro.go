package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The subjects of the grants that pay for the training under a professionalisation contract and in a période de reconversion.
const (
	SubjectProTraining  Subject = "professionalisation_training"
	SubjectReconversion Subject = "reconversion_training"
)

// ProfessionalisationTraining is what the operator pays for a professionalisation contract (code du travail, D6332-85,
// D6332-86): the flat amount that the branch set, for the contract or an hour, or else the amount of the code for an hour of
// training. It covers teaching, and pay, charges, transport and lodging as far as it goes; it is paid to the employer, or to the
// training body for it. No month is tied to it.
//
// Of a contract that ended before its term the hours that were given are paid: from nothing to the amount agreed while they are
// not recorded. No text was found on what is then left of an amount that the branch set for the whole contract: it is bracketed too.
func ProfessionalisationTraining(c *facts.Case, tables *Tables) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectProTraining, Payer: OPCO, Payee: Employer}
	t := law.NewTree()
	k := &c.Contract
	priority, said := priorityOf(c)
	p := paidHours{
		c: c, t: t, tables: tables, scheme: ForProfessionalisation, w: law.When{Made: k.Made, Started: k.Start}, priority: priority, said: said,
		hours: c.Professionalisation.Training.Hours, hoursKey: "professionalisation.training.hours", hoursRule: &opcoProHours, flatRule: &opcoProFlat,
	}
	t.All(&opcoPro)
	switch {
	case k.Kind == 0:
		t.Lacks(&opcoProScope, "contract.kind")
	case k.Kind != law.Professionalisation:
		p.refused = true
		t.Says(&opcoProScope, law.No, law.Fact("contract.kind", k.Kind))
	default:
		t.Says(&opcoProScope, law.Yes, law.Fact("contract.kind", k.Kind))
	}
	p.refused = addNeverBegan(t, k) || p.refused
	if !p.refused {
		p.shorten()
		p.add(&g)
		p.addEarly(&g)
		g.floor = k.Kind != 0 // the rest moves the amount only
	}
	if n := c.Employer.Headcount.Annual; n.IsZero() || n.Under(ProSmallFirm.Versions[0].Value) == law.Yes {
		t.Note(law.Saying(&opcoProU50))
	}
	if c.Person.Jobseeker == law.Yes {
		if age, ok := k.Made.Age(c.Person.Born).Get(); ok && age >= int(ProAge26.Versions[0].Value) {
			t.Note(law.Saying(&opcoProFT26))
		}
	}
	t.End()
	g.Decision = t.Decision()
	if g.Answer() == law.No {
		g.instalments = nil
	}
	g.mark()
	return g
}

// ReconversionTraining is what the operator pays for the teaching of a période de reconversion (code du travail, L6324-1,
// D6332-89, D6332-90): the flat amount that the branch set, or else that of the code for an hour.
func ReconversionTraining(c *facts.Case, tables *Tables) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectReconversion, Payer: OPCO, Payee: TrainingBody}
	t := law.NewTree()
	p := paidHours{
		c: c, t: t, tables: tables, scheme: ForReconversion, w: law.When{Made: c.OPCO.Pro.ReconversionMade}, priority: law.No,
		hours: c.Professionalisation.Reconversion.Hours, hoursKey: "professionalisation.reconversion.hours", hoursRule: &reconversion91, flatRule: &reconversion91,
	}
	t.All(&reconversion)
	if p.w.Made.IsZero() {
		t.Lacks(&reconversion91, "opco.pro.reconversion_made")
	} else if open := law.Governing(t, &reconvOpen, &ReconversionOpen, p.w); open != nil {
		t.Says(&reconvOpen, open.Value, law.Fact("opco.pro.reconversion_made", p.w.Made), law.Value(&ReconversionOpen, open, p.w))
		if open.Value == law.Yes {
			p.add(&g)
			g.floor = true // the rest moves the amount only
			t.Note(law.Saying(&reconversionAverage))
		}
	}
	t.End()
	g.Decision = t.Decision()
	g.mark()
	return g
}

// paidHours is the amount for the training, by the branch or by the code.
type paidHours struct {
	c         *facts.Case
	t         *law.Tree
	tables    *Tables
	w         law.When
	scheme    BranchFor
	priority  law.Answer
	said      law.Arg // the fact that tells the priority
	early     bool    // ended before its term
	whole     bool    // an amount of the branch for the whole contract is in it
	hours     law.Hours
	hoursKey  string
	hoursRule *law.Rule
	flatRule  *law.Rule
	refused   bool
}

// priorityOf tells whether the person is one of those of L6325-1-1; the benefits and the former contract that its 3° names say so
// where nothing else does. said is the fact that tells.
func priorityOf(c *facts.Case) (a law.Answer, said law.Arg) {
	a = c.OPCO.Pro.Priority
	if e := &c.Professionalisation.Entrant; a == law.Unknown {
		switch {
		case e.Benefit == law.Yes:
			return law.Yes, law.Fact("professionalisation.entrant.benefit", law.Yes)
		case e.FormerCUI == law.Yes:
			return law.Yes, law.Fact("professionalisation.entrant.former_cui", law.Yes)
		case c.Person.RSA == law.Yes:
			return law.Yes, law.Fact("person.rsa", law.Yes)
		}
	}
	return a, law.Fact("opco.pro.priority", a)
}

// shorten counts the hours that were given, for a contract that ended before its term: no more than those agreed.
func (p *paidHours) shorten() {
	k := &p.c.Contract
	last, _ := lastDay(k)
	if k.OpenEnded == law.Yes {
		last = p.c.Professionalisation.ActionEnd
	}
	if k.Ended.IsZero() || !last.IsZero() && !k.Ended.Before(last) {
		return
	}
	p.early = true
	done := p.c.OPCO.Pro.HoursDone
	if p.hours.IsZero() || !done.IsZero() && done.Less(p.hours) {
		p.hours, p.hoursKey = done, "opco.pro.hours_done"
	}
}

// addEarly brackets from zero what a contract that ended before its term leaves open: the hours that were given, or what is left
// of an amount for the whole contract, of which no text was found.
func (p *paidHours) addEarly(g *Grant) {
	done := p.c.OPCO.Pro.HoursDone
	if !p.early || len(g.instalments) == 0 || !p.whole && !done.IsZero() {
		return
	}
	switch {
	case p.whole:
		p.t.Silent(&opcoProEarly, "opco.pro.early", law.Miss{Why: law.NoText, Day: p.w.Made})
	case !p.hours.IsZero():
		p.t.Lacks(p.hoursRule, "opco.pro.hours_done")
	}
	for i := range g.instalments {
		g.instalments[i].Low = law.Euro{}
	}
}

func (p *paidHours) add(g *Grant) {
	t, pro := p.t, &p.c.OPCO.Pro
	fixed := pro.Fixed
	s := p.series(p.priority)
	if s == nil && p.priority == law.Unknown && p.eitherPublic(g) {
		return
	}
	if s != nil {
		if v, _ := s.none.At(p.w); v != nil {
			fixed = law.No
		} else if v, _ := s.param.At(p.w); v != nil {
			p.byBranch(g, s, v)
			return
		} else if fixed != law.No && !p.w.Made.IsZero() { // its rows say nothing of that day
			t.Silent(p.flatRule, "tables.branch", law.Miss{Why: law.NoText, Day: p.w.Made})
			g.instalments = []Instalment{{Open: true}}
			return
		}
	}
	switch {
	case fixed == law.No:
		p.byCode(g)
	case p.c.OPCO.Branch.IsZero() && fixed == law.Yes:
		t.Lacks(p.flatRule, "opco.branch")
		g.instalments = []Instalment{{Open: true}}
	case fixed == law.Yes:
		t.Silent(p.flatRule, "tables.branch", law.Miss{Why: law.NoText, Day: p.w.Made})
		g.instalments = []Instalment{{Open: true}}
	case p.w.Made.IsZero():
		t.Lacks(p.flatRule, "contract.made")
		g.instalments = []Instalment{{Open: true}}
	default: // the branch may have set more, or less
		t.Lacks(p.flatRule, "opco.pro.fixed")
		g.instalments = []Instalment{{Open: true}}
	}
}

// series is the rows of the branch: for the persons of L6325-1-1, for the others, or for both when it is not known which the
// person is and the rows are the same.
func (p *paidHours) series(priority law.Answer) *series[law.Euro] {
	branch := p.c.OPCO.Branch
	if p.tables == nil || branch.IsZero() {
		return nil
	}
	if priority != law.Unknown {
		return p.tables.branch[branchKey{branch, p.scheme, priority}]
	}
	yes, no := p.series(law.Yes), p.series(law.No)
	if yes == nil || no == nil {
		return nil
	}
	a, _ := yes.param.At(p.w)
	b, _ := no.param.At(p.w)
	if a != nil && b != nil && a.Value == b.Value && yes.perOf(a) == no.perOf(b) {
		return yes
	}
	x, _ := yes.none.At(p.w)
	y, _ := no.none.At(p.w)
	if x != nil && y != nil {
		return yes
	}
	return nil
}

// eitherPublic brackets the amount when it is not known whether the person is one of those of L6325-1-1, and the branch has rows
// for that day for each: what it set, or the amount of the code where it set none. It is
// false when its rows settle nothing.
func (p *paidHours) eitherPublic(g *Grant) bool {
	yes, sure := p.amountFor(law.Yes)
	no, also := p.amountFor(law.No)
	switch {
	case sure != also: // the other public is not in the rows of that day
		p.t.Lacks(p.flatRule, "opco.pro.priority")
		g.instalments = []Instalment{{Open: true}}
		return true
	case !sure:
		if p.series(law.Yes) == nil && p.series(law.No) == nil || p.c.OPCO.Pro.Fixed == law.No || p.w.Made.IsZero() {
			return false
		}
		p.t.Silent(p.flatRule, "tables.branch", law.Miss{Why: law.NoText, Day: p.w.Made})
		g.instalments = []Instalment{{Open: true}}
		return true
	}
	if p.hours.IsZero() && (yes.Open || no.Open) {
		p.t.Lacks(p.flatRule, "opco.pro.priority", p.hoursKey)
	} else {
		p.t.Lacks(p.flatRule, "opco.pro.priority")
	}
	i := Instalment{Low: yes.Low, High: yes.High, Open: yes.Open || no.Open}
	if no.Low.Compare(i.Low) < 0 {
		i.Low = no.Low
	}
	if no.High.Compare(i.High) > 0 {
		i.High = no.High
	}
	if i.Open {
		i.High = law.Euro{}
	}
	g.instalments = []Instalment{i}
	return true
}

// amountFor is what is paid for a person of L6325-1-1, or for another one, by the rows of the branch for that day; false when
// they say nothing of it.
func (p *paidHours) amountFor(priority law.Answer) (i Instalment, ok bool) {
	s := p.series(priority)
	if s == nil {
		return i, false
	}
	if v, _ := s.param.At(p.w); v != nil {
		if s.perOf(v) == PerContract {
			p.whole = true
			return Instalment{Low: v.Value, High: v.Value}, true
		}
		return p.hourly(v.Value, v.Value), true
	}
	if v, _ := s.none.At(p.w); v == nil {
		return i, false
	}
	low, _ := ProHour.At(p.w)
	high, _ := ProHourPriority.At(p.w)
	if low == nil || high == nil {
		return i, false
	}
	path, _ := p.path()
	switch {
	case priority == law.Yes || path == law.Yes:
		return p.hourly(high.Value, high.Value), true
	case path == law.No:
		return p.hourly(low.Value, low.Value), true
	}
	return p.hourly(low.Value, high.Value), true
}

// hourly is the hours of training at two amounts; without bound when the hours are not recorded.
func (p *paidHours) hourly(low, high law.Euro) Instalment {
	if p.hours.IsZero() {
		return Instalment{Open: true}
	}
	return Instalment{Low: low.Exact().TimesHours(p.hours).Shown(), High: high.Exact().TimesHours(p.hours).Shown()}
}

func (p *paidHours) byBranch(g *Grant, s *series[law.Euro], v *law.Version[law.Euro]) {
	t := p.t
	quoted := [...]law.Arg{law.Fact("opco.branch", p.c.OPCO.Branch), law.Value(&s.param, v, p.w)}
	if s.perOf(v) == PerContract {
		p.whole = true
		t.Says(p.flatRule, law.Yes, quoted[:]...)
		g.instalments = []Instalment{{Low: v.Value, High: v.Value}}
		return
	}
	if p.hours.IsZero() {
		t.Lacks(p.hoursRule, p.hoursKey)
		t.Note(quoted[1])
		g.instalments = []Instalment{{Open: true}}
		return
	}
	t.Says(p.flatRule, law.Yes, quoted[0], law.Fact(p.hoursKey, p.hours), quoted[1])
	amount := v.Value.Exact().TimesHours(p.hours).Shown()
	g.instalments = []Instalment{{Low: amount, High: amount}}
}

// byCode: "ce montant est fixé à 9,15 euros par heure ou, lorsqu'il porte sur des contrats conclus avec les personnes mentionnées
// à l'article L. 6325-1-1 ou les personnes en parcours d'insertion dans un groupement d'employeur[s] pour l'insertion et la
// qualification [...], à 15 euros par heure" (D6332-86).
func (p *paidHours) byCode(g *Grant) {
	t := p.t
	table, r := &ProHour, &opcoPro915
	low, high := &ProHour, &ProHour
	if p.scheme == ForReconversion {
		table, r = &ReconversionHour, &reconversion91
		low, high = table, table
	} else {
		path, key := p.path()
		switch {
		case p.priority == law.Yes:
			table, r = &ProHourPriority, &opcoPro15
			low, high = table, table
		case path == law.Yes:
			table, r = &ProHourPriority, &opcoPro15GEIQ
			low, high = table, table
		case p.priority == law.Unknown:
			t.Lacks(&opcoPro15, "opco.pro.priority")
			high = &ProHourPriority
			r = nil
		case path == law.Unknown:
			t.Lacks(&opcoPro15GEIQ, key)
			high = &ProHourPriority
			r = nil
		}
	}
	about := r
	if about == nil {
		about = &opcoProHours
	}
	v := law.Governing(t, about, table, p.w)
	switch {
	case v == nil:
		return
	case p.hours.IsZero():
		t.Lacks(p.hoursRule, p.hoursKey)
		g.instalments = []Instalment{{Open: true}}
		return
	case r == nil:
	case r == &opcoPro15:
		t.Says(r, law.Yes, law.Fact(p.hoursKey, p.hours), law.Value(table, v, p.w), p.said)
	case r == &opcoPro15GEIQ:
		since, _ := ProHourGEIQ.At(p.w)
		t.Says(r, law.Yes, law.Fact(p.hoursKey, p.hours), law.Value(table, v, p.w), law.Fact("opco.pro.path", law.Yes), law.Value(&ProHourGEIQ, since, p.w))
	default:
		t.Says(r, law.Yes, law.Fact(p.hoursKey, p.hours), law.Value(table, v, p.w))
	}
	from, _ := low.At(p.w)
	to, _ := high.At(p.w)
	g.instalments = []Instalment{{Low: from.Value.Exact().TimesHours(p.hours).Shown(), High: to.Value.Exact().TimesHours(p.hours).Shown()}}
}

// path tells whether the person is in an insertion path of a GEIQ that hires, since such paths count; key is the fact missing.
func (p *paidHours) path() (a law.Answer, key string) {
	if v, _ := ProHourGEIQ.At(p.w); v == nil {
		return law.No, ""
	}
	_, geiq := isGEIQ(&p.c.Employer)
	path := p.c.OPCO.Pro.Path
	a = geiq.And(path)
	if geiq == law.Unknown {
		return a, "employer.geiq"
	}
	return a, "opco.pro.path"
}
