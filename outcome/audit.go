package outcome

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// Audit gives a verdict on every claim of a document, from the counts of the document and what the claim
// says of itself. It knows no document: the same rules hold for every bilan. A claim that cannot be
// checked is [NotVerifiable], with the reason; there is no error and nothing panics.
//
// Changing one figure changes only findings that list it in [Finding.Read].
func Audit(d *Document) Findings {
	if d == nil {
		return Findings{}
	}
	fs := Findings{All: make([]Finding, len(d.Claims)), Twins: twins(d)}
	for i := range d.Claims {
		c := &d.Claims[i]
		fs.All[i] = Finding{Claim: c, ID: c.ID, Year: c.Year, Check: c.Check, Quote: c.Quote, Printed: c.Printed}
		a := auditor{d: d, c: c, f: &fs.All[i]}
		a.judge()
	}
	return fs
}

// auditor checks one claim. Every figure passes through count or rateOf, which keep the record of what was
// read: the list in a finding cannot fall behind the code.
type auditor struct {
	d *Document
	c *Claim
	f *Finding

	// A figure supposed to be something else than printed, while its consequences are looked at.
	supposed struct {
		year   *Year
		figure Figure
		value  law.Count
	}
}

func (a *auditor) judge() {
	for _, list := range [][]Figure{a.c.Figures, a.c.Less} {
		for _, f := range list {
			if !f.known() {
				a.unverifiable(ReasonUnknownFigure)
				return
			}
		}
	}
	if b := a.c.Base; b != 0 && !b.known() {
		a.unverifiable(ReasonUnknownFigure)
		return
	}
	switch a.c.Check {
	case CheckSum:
		a.judgeSum()
	case CheckPercents:
		a.judgePercents()
	case CheckRate:
		a.judgeRate()
	case CheckChange:
		a.judgeChange()
	case CheckTrend:
		a.judgeTrend()
	case CheckCoverage:
		a.judgeCoverage()
	case CheckPart:
		a.judgePart()
	case CheckLength:
		a.judgeLength()
	case CheckConcept:
		a.judgeConcept()
	case CheckPlan:
		a.judgePlan()
	case CheckMean:
		a.judgeMean()
	case CheckTrades:
		a.judgeTrades()
	default:
		a.unverifiable(ReasonUnknownCheck)
	}
}

func (a *auditor) conclude(v Verdict, r Reason) { a.f.Verdict, a.f.Reason = v, r }

func (a *auditor) unverifiable(r Reason, missing ...Figure) {
	a.conclude(NotVerifiable, r)
	a.f.Missing = append(a.f.Missing, missing...)
}

func (a *auditor) remark(r Remark) { a.f.Remarks = append(a.f.Remarks, r) }

// year is the year of the claim, or nil after having said that it is not there.
func (a *auditor) year() *Year {
	y := a.d.year(a.c.Year)
	if y == nil {
		a.unverifiable(ReasonUnknownYear)
	}
	return y
}

// pair is the year of the claim and the one it is set against.
func (a *auditor) pair() (before, after *Year) {
	if len(a.c.Against) > 0 {
		before = a.d.year(a.c.Against[0])
	}
	if before == nil {
		a.unverifiable(ReasonUnknownYear)
		return nil, nil
	}
	return before, a.year()
}

// achieved lists the year of the claim, or without one every year that is not planned.
func (a *auditor) achieved() []*Year {
	if a.c.Year != "" {
		if y := a.year(); y != nil {
			return []*Year{y}
		}
		return nil
	}
	var ys []*Year
	for i := range a.d.Years {
		if y := &a.d.Years[i]; y.Status != Planned {
			ys = append(ys, y)
		}
	}
	if len(ys) == 0 {
		a.unverifiable(ReasonUnknownYear)
	}
	return ys
}

// first is the figure that the claim is about; false after having said that there is none.
func (a *auditor) first() (Figure, bool) {
	if len(a.c.Figures) == 0 {
		a.unverifiable(ReasonUnknownFigure)
		return 0, false
	}
	return a.c.Figures[0], true
}

// count reads a figure of a year.
func (a *auditor) count(y *Year, f Figure) law.Count {
	if y == a.supposed.year && f == a.supposed.figure {
		return a.supposed.value
	}
	return y.figure(f, func(g Figure) law.Count {
		if y == a.supposed.year && g == a.supposed.figure {
			return a.supposed.value
		}
		c := y.printed(g)
		a.note(Reading{Year: y.Name, Figure: g, Value: c})
		return c
	})
}

// rateOf reads the percentage that the document prints for a figure of a year. A value in points or without
// a unit is not one.
func (a *auditor) rateOf(y *Year, f Figure) Printed {
	var p Printed
	if c := a.rateClaim(y, f); c != nil {
		p = c.Printed
	}
	a.note(Reading{Year: y.Name, Figure: f, Rate: true, Printed: p})
	if p.Unit() != UnitPercent {
		return Printed{}
	}
	return p
}

func (a *auditor) rateClaim(y *Year, f Figure) *Claim {
	for i := range a.d.Claims {
		c := &a.d.Claims[i]
		if c.Check == CheckRate && c.Year == y.Name && len(c.Figures) == 1 && c.Figures[0] == f &&
			c.Outside == "" && !c.Printed.IsZero() {
			return c
		}
	}
	return nil
}

func (a *auditor) note(r Reading) {
	for i := range a.f.Read {
		if s := &a.f.Read[i]; s.Figure == r.Figure && s.Rate == r.Rate && s.Year == r.Year {
			return
		}
	}
	if a.f.Read == nil {
		a.f.Read = make([]Reading, 0, 16)
	}
	a.f.Read = append(a.f.Read, r)
}

// windowOf is the window of the outcomes of a year: that printed with the rate of the figure, else that of
// the year.
func (a *auditor) windowOf(y *Year, f Figure) Window {
	if c := a.rateClaim(y, f); c != nil && c.Window != 0 {
		return c.Window
	}
	return y.Window
}

func reading(y *Year, f Figure, v law.Count) Reading {
	return Reading{Year: y.Name, Figure: f, Value: v}
}

// compute adds a percentage to the finding, set against what the claim prints.
func (a *auditor) compute(formula Formula, v Percent, p Printed, terms ...Reading) Match {
	a.f.Computed = append(a.f.Computed, computed(formula, v, p, terms))
	return a.f.Computed[len(a.f.Computed)-1].Match
}

func computed(formula Formula, v Percent, p Printed, terms []Reading) Computed {
	return Computed{
		Formula: formula, Terms: terms, Percent: v, Prints: v.Round(p.Places(), HalfUp), Match: p.matches(v.v),
	}
}

func (a *auditor) computePoints(formula Formula, v Points, p Printed, terms ...Reading) Match {
	m := p.matches(v.v)
	a.f.Computed = append(a.f.Computed, Computed{
		Formula: formula, Terms: terms, Points: v, Prints: v.Round(p.Places(), HalfUp), Match: m,
	})
	return m
}

// twins finds, year by year, the percentages printed for several figures.
func twins(d *Document) []Twins {
	var all []Twins
	type seen struct {
		year    string
		printed Decimal
	}
	var order []seen
	figures := make(map[seen][]*Claim)
	for i := range d.Claims {
		c := &d.Claims[i]
		if c.Check != CheckRate || c.Printed.Unit() != UnitPercent || len(c.Figures) == 0 {
			continue
		}
		k := seen{c.Year, c.Printed.decimal()}
		same := func(o *Claim) bool { return o.Figures[0] == c.Figures[0] }
		if figures[k] == nil {
			order = append(order, k)
		}
		if !slices.ContainsFunc(figures[k], same) {
			figures[k] = append(figures[k], c)
		}
	}
	for _, k := range order {
		if cs := figures[k]; len(cs) > 1 {
			t := Twins{Year: k.year, Printed: cs[0].Printed.String()}
			for _, c := range cs {
				t.Claims = append(t.Claims, c.ID)
			}
			all = append(all, t)
		}
	}
	return all
}
