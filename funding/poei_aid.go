package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The subjects of the grants of a POEI.
const (
	SubjectPOEICourse Subject = "poei_course" // aid of the public employment service
	SubjectPOEITopUp  Subject = "poei_top_up" // contribution of the OPCO
)

// L6326-2: "la formation est financée par l'opérateur France Travail. L'opérateur de compétences dont relève l'entreprise
// concernée peut contribuer au financement du coût pédagogique et des frais annexes de la formation."
var (
	poeiAid      = law.Rule{ID: "POEI-AID", Cites: []law.Ref{l63262}}
	poeiFund     = law.Rule{ID: "POEI-FUND", Cites: []law.Ref{l63262}}
	poeiScaleAid = law.Rule{ID: "POEI-AID-SCALE", Cites: []law.Ref{poeiSheet2020, poeiDecision}}
	poeiQuote    = law.Rule{ID: "POEI-AID-QUOTE", Cites: []law.Ref{poeiQuotePage}}
	poeiReal     = law.Rule{ID: "POEI-AID-REALCOST", Cites: []law.Ref{realCost2019}}
	poeiTopUp    = law.Rule{ID: "POEI-AID-OPCO", Cites: []law.Ref{l63262}}

	// No text says who receives the money: the employer when the course is given within the company, otherwise the training
	// body.
	poeiPayee = law.Convention{ID: "POEI-AID-PAYEE", Cites: []law.Ref{l63262}}
)

// poeiPrice brackets an aid that is being settled.
type poeiPrice struct {
	low, high law.Euro
	open      bool
}

// POEIAid is what the public employment service pays for the training of a POEI, net of tax: so much an hour in the old scale;
// since 2024 so much an hour of tutoring, or the quote that it accepted from the training body, which the caller brings. The day
// of entry picks the scale. The payee is a convention (POEI-AID-PAYEE): the employer when the course is given within the company, the
// training body otherwise.
func POEIAid(c *facts.Case) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectPOEICourse, Payer: FranceTravail, Payee: Employer}
	if c.Course.Form == facts.External || c.Course.Form == facts.Hybrid {
		g.Payee = TrainingBody
	}
	w := law.When{Entered: c.Course.Start}
	t := law.NewTree()
	t.All(&poeiAid, law.Under(&poeiPayee))
	if v := law.Governing(t, &poeiFund, &POEIFinancing, w); v != nil {
		t.Says(&poeiFund, law.Yes, law.Fact("course.start", w.Entered), law.Value(&POEIFinancing, v, w))
	}
	price := addPOEIPrice(t, c, w)
	g.Decision = t.Decision()
	g.floor = dueBut(g.Decision, &poeiScaleAid, &poeiReal, &poeiQuote)
	if g.Answer() != law.No {
		g.instalments = []Instalment{{Low: price.low, High: price.high, Open: price.open}}
	}
	return g
}

// addPOEIPrice settles the amount by the scale, or the two scales, that may apply on the day of entry.
func addPOEIPrice(t *law.Tree, c *facts.Case, w law.When) poeiPrice {
	old, miss := POEIExternalHour.At(w)
	tutor, _ := POEITutorHour.At(w)
	switch {
	case old == nil && tutor == nil:
		t.Silent(&poeiScaleAid, POEIExternalHour.Name, miss)
		return poeiPrice{open: true}
	case tutor == nil:
		return addOldPOEI(t, c, w)
	case old == nil:
		return addNewPOEI(t, c, w)
	}
	return addBetweenScales(t, c, w)
}

// addBetweenScales: the two scales may both apply. What they both give is settled; otherwise the aid lies between them.
func addBetweenScales(t *law.Tree, c *facts.Case, w law.When) poeiPrice {
	p := &c.Trainee.Price
	if c.Course.Form == 0 || c.Course.Hours.IsZero() {
		lackCourse(t, &poeiScaleAid, c)
		return poeiPrice{open: true}
	}
	byOld, settled := oldPOEI(&c.Course, w)
	switch {
	case p.RealCost == law.Unknown:
		t.Lacks(&poeiReal, "trainee.price.real_cost")
		return poeiPrice{open: true}
	case p.RealCost == law.Yes && p.Cost.Compare(law.Euro{}) <= 0:
		t.Lacks(&poeiReal, "trainee.price.cost")
		return poeiPrice{open: true}
	case p.RealCost == law.Yes:
		byOld, settled = poeiPrice{low: p.Cost, high: p.Cost}, true
	}
	byNew, known := newPOEIBetween(t, c, w)
	out := poeiPrice{low: leastOf(byOld.low, byNew.low), high: mostOf(byOld.high, byNew.high), open: byNew.open}
	switch {
	case !known: // the clause on the quote says what is missing
	case settled && byOld == byNew:
		hour, most := oldTables(c.Course.Form)
		if c.Course.Form == facts.Tutoring {
			hour, most = &POEITutorHour, &POEITutorMost
		}
		v, _ := hour.At(w)
		top, _ := most.At(w)
		if p.RealCost == law.Yes {
			whole, _ := POEIRealCost.At(w)
			t.Says(&poeiReal, law.Yes, law.Fact("trainee.price.cost", p.Cost), law.Value(&POEIRealCost, whole, w))
		} else {
			sayHourly(t, c, w, byOld.low, hour, v, most, top)
		}
	default:
		t.Unsettled(&poeiScaleAid, law.Fact("course.hours", c.Course.Hours), law.Reading("POEI-AID-SCALE.old", law.Yes), law.Reading("POEI-AID-SCALE.new", law.Yes))
	}
	return out
}

// newPOEIBetween is the aid of the new scale while the old one may still apply. When what it rests on is missing, it adds the clause
// on the quote and known is false.
func newPOEIBetween(t *law.Tree, c *facts.Case, w law.When) (out poeiPrice, known bool) {
	p := &c.Trainee.Price
	quote := p.Quote.Compare(law.Euro{}) > 0
	switch {
	case c.Course.Form == facts.Tutoring:
		return newPOEI(&c.Course, w), true
	case p.QuoteAccepted == law.No:
		return poeiPrice{}, true
	case p.QuoteAccepted == law.Yes && quote:
		return poeiPrice{low: p.Quote, high: p.Quote}, true
	case p.QuoteAccepted == law.Unknown && quote:
		t.Lacks(&poeiQuote, "trainee.price.quote_accepted")
		return poeiPrice{high: p.Quote}, false
	case p.QuoteAccepted == law.Unknown:
		t.Lacks(&poeiQuote, "trainee.price.quote_accepted", "trainee.price.quote")
	default:
		t.Lacks(&poeiQuote, "trainee.price.quote")
	}
	return poeiPrice{open: true}, false
}

func addOldPOEI(t *law.Tree, c *facts.Case, w law.When) poeiPrice {
	p := &c.Trainee.Price
	if v, _ := POEIRealCost.At(w); v != nil {
		switch {
		case p.RealCost == law.Unknown:
			t.Lacks(&poeiReal, "trainee.price.real_cost")
			return poeiPrice{open: true}
		case p.RealCost == law.Yes && p.Cost.Compare(law.Euro{}) <= 0:
			t.Lacks(&poeiReal, "trainee.price.cost")
			return poeiPrice{open: true}
		case p.RealCost == law.Yes:
			t.Says(&poeiReal, law.Yes, law.Fact("trainee.price.cost", p.Cost), law.Value(&POEIRealCost, v, w))
			return poeiPrice{low: p.Cost, high: p.Cost}
		}
	}
	if c.Course.Form == 0 || c.Course.Hours.IsZero() {
		lackCourse(t, &poeiScaleAid, c)
		most, _ := POEIExternalMost.At(w)
		return poeiPrice{high: most.Value}
	}
	out, settled := oldPOEI(&c.Course, w)
	if !settled {
		t.Unsettled(&poeiScaleAid, c.Course.Form.As("course.form"), law.Reading("POEI-AID-SCALE.internal", law.Yes), law.Reading("POEI-AID-SCALE.external", law.Yes))
		return out
	}
	hour, most := oldTables(c.Course.Form)
	v, _ := hour.At(w)
	top, _ := most.At(w)
	sayHourly(t, c, w, out.low, hour, v, most, top)
	return out
}

func oldTables(form facts.Form) (hour, most *law.Param[law.Euro]) {
	if form == facts.External {
		return &POEIExternalHour, &POEIExternalMost
	}
	return &POEIInternalHour, &POEIInternalMost
}

// oldPOEI is the aid of the old scale. It says nothing of a course given partly within the company.
func oldPOEI(course *facts.Course, w law.When) (p poeiPrice, settled bool) {
	of := func(form facts.Form) law.Euro {
		hour, most := oldTables(form)
		v, _ := hour.At(w)
		top, _ := most.At(w)
		return hourly(v.Value, course.Hours, top.Value)
	}
	switch course.Form {
	case facts.External, facts.InHouse, facts.Tutoring:
		amount := of(course.Form)
		return poeiPrice{low: amount, high: amount}, true
	default: // hybrid
		return poeiPrice{low: of(facts.InHouse), high: of(facts.External)}, false
	}
}

func newPOEI(course *facts.Course, w law.When) poeiPrice {
	v, _ := POEITutorHour.At(w)
	most, _ := POEITutorMost.At(w)
	amount := hourly(v.Value, course.Hours, most.Value)
	return poeiPrice{low: amount, high: amount}
}

// hourly is so much an hour, up to a ceiling, in whole cents.
func hourly(hour law.Euro, hours law.Hours, most law.Euro) law.Euro {
	return leastOf(hour.Exact().TimesHours(hours).Shown(), most)
}

func sayHourly(t *law.Tree, c *facts.Case, w law.When, amount law.Euro, hour *law.Param[law.Euro], v *law.Version[law.Euro], most *law.Param[law.Euro], top *law.Version[law.Euro]) {
	t.Says(&poeiScaleAid, law.Yes, law.Fact("poe.amount", amount), law.Fact("course.hours", c.Course.Hours), law.Value(hour, v, w), law.Value(most, top, w))
}

func lackCourse(t *law.Tree, r *law.Rule, c *facts.Case) {
	switch {
	case c.Course.Form == 0 && c.Course.Hours.IsZero():
		t.Lacks(r, "course.form", "course.hours")
	case c.Course.Form == 0:
		t.Lacks(r, "course.form")
	default:
		t.Lacks(r, "course.hours")
	}
}

// addNewPOEI: so much an hour of tutoring; with a training body, the quote accepted.
func addNewPOEI(t *law.Tree, c *facts.Case, w law.When) poeiPrice {
	p := &c.Trainee.Price
	switch {
	case c.Course.Form == 0:
		t.Lacks(&poeiScaleAid, "course.form")
		return poeiPrice{open: true}
	case c.Course.Form == facts.Tutoring && c.Course.Hours.IsZero():
		most, _ := POEITutorMost.At(w)
		t.Lacks(&poeiScaleAid, "course.hours")
		return poeiPrice{high: most.Value}
	case c.Course.Form == facts.Tutoring:
		out := newPOEI(&c.Course, w)
		v, _ := POEITutorHour.At(w)
		most, _ := POEITutorMost.At(w)
		sayHourly(t, c, w, out.low, &POEITutorHour, v, &POEITutorMost, most)
		return out
	}
	v, _ := POEIQuoted.At(w)
	quote := p.Quote.Compare(law.Euro{}) > 0
	switch {
	case p.QuoteAccepted == law.No:
		t.Says(&poeiQuote, law.No, law.Fact("trainee.price.quote_accepted", law.No), law.Value(&POEIQuoted, v, w))
		return poeiPrice{}
	case p.QuoteAccepted == law.Unknown && !quote:
		t.Lacks(&poeiQuote, "trainee.price.quote_accepted", "trainee.price.quote")
	case p.QuoteAccepted == law.Unknown:
		t.Lacks(&poeiQuote, "trainee.price.quote_accepted")
		return poeiPrice{high: p.Quote}
	case !quote:
		t.Lacks(&poeiQuote, "trainee.price.quote")
	default:
		t.Says(&poeiQuote, law.Yes, law.Fact("trainee.price.quote", p.Quote), law.Value(&POEIQuoted, v, w))
		return poeiPrice{low: p.Quote, high: p.Quote}
	}
	return poeiPrice{open: true}
}

// POEIContribution is what the OPCO adds to the aid of a POEI, as it agreed: no text sets an amount (L6326-2). The caller brings
// it.
func POEIContribution(c *facts.Case) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectPOEITopUp, Payer: OPCO, Payee: Employer}
	if c.Course.Form == facts.External || c.Course.Form == facts.Hybrid {
		g.Payee = TrainingBody
	}
	p, r := &c.Trainee.Price, &poeiTopUp
	w := law.When{Entered: c.Course.Start}
	t := law.NewTree()
	due := poeiPrice{open: true}
	v, miss := POEIFinancing.At(w)
	switch {
	case p.OPCOAgreed == law.No && v != nil:
		t.Says(r, law.No, law.Fact("trainee.price.opco_agreed", law.No), law.Value(&POEIFinancing, v, w))
	case v == nil:
		t.Silent(r, POEIFinancing.Name, miss)
	case p.OPCOAgreed == law.Unknown && p.OPCOAmount.Compare(law.Euro{}) <= 0:
		t.Lacks(r, "trainee.price.opco_agreed", "trainee.price.opco_amount")
	case p.OPCOAgreed == law.Unknown:
		t.Lacks(r, "trainee.price.opco_agreed")
		due = poeiPrice{high: p.OPCOAmount}
	case p.OPCOAmount.Compare(law.Euro{}) <= 0:
		t.Lacks(r, "trainee.price.opco_amount")
	default:
		t.Says(r, law.Yes, law.Fact("trainee.price.opco_amount", p.OPCOAmount), law.Value(&POEIFinancing, v, w))
		due = poeiPrice{low: p.OPCOAmount, high: p.OPCOAmount}
	}
	t.Note(law.Under(&poeiPayee))
	g.Decision = t.Decision()
	if g.Answer() != law.No {
		g.instalments = []Instalment{{Low: due.low, High: due.high, Open: due.open}}
	}
	return g
}
