package outcome

import "github.com/parcours-emploi/parcours/law"

// sameYearBases are the figures that a printed rate of the year may have been divided by. Figures of other
// years are not tried: they fit by chance.
var sameYearBases = [...]Figure{
	FigureTrained, FigureSumOfSessions, FigureTrainedLessDropouts, FigureCompletedPlusDropouts, FigureCompleted,
	FigureKnown, FigureInserted, FigureContracts, FigureImmersions,
}

func (a *auditor) judgeRate() {
	y := a.year()
	if y == nil {
		return
	}
	p := a.c.Printed
	if !p.IsZero() {
		f := Figure(0)
		if len(a.c.Figures) > 0 {
			f = a.c.Figures[0]
		}
		a.note(Reading{Year: y.Name, Figure: f, Rate: true, Printed: p})
	}
	if len(a.c.Figures) == 0 {
		a.rateWithoutCount(y)
		return
	}
	var missing []Figure
	for _, f := range a.c.Figures {
		n := a.count(y, f)
		if n.IsZero() {
			missing = append(missing, f)
		}
		if r, ok := denominators(n, p); ok && p.Unit() != UnitNone {
			a.f.Denominators = append(a.f.Denominators, CountRange{f, n, r})
		}
	}
	f := a.counted(y)
	n := a.count(y, f)
	a.labelChanged(y, f)
	switch {
	case len(missing) > 0:
		a.unverifiable(ReasonMissingFigure, missing...)
		return
	case a.c.Outside != "":
		a.unverifiable(ReasonOutsideBase)
		return
	}
	if !p.IsZero() && p.Unit() == UnitNone {
		a.bareNumber(y, f, n)
		return
	}
	a.f.Bases = a.basesFor(y, f, n)
	if a.c.Base == 0 {
		a.unverifiable(ReasonNoBase)
		return
	}
	a.rateOver(y, f, n)
}

// bareNumber judges a value printed without a unit, which is no rate until the document says so.
func (a *auditor) bareNumber(y *Year, f Figure, n law.Count) {
	if a.c.Base != 0 {
		base := a.count(y, a.c.Base)
		a.compute(FormulaRate, share(n, base), Printed{}, reading(y, f, n), reading(y, a.c.Base, base))
	}
	count, _ := n.Get()
	if a.c.Printed.matches(newRatio(int64(count), 1)) != MatchNone {
		a.conclude(OK, ReasonIsCount)
		return
	}
	a.unverifiable(ReasonNoUnit)
}

// rateOver judges a rate whose count and suggested base are named.
func (a *auditor) rateOver(y *Year, f Figure, n law.Count) {
	p, base := a.c.Printed, a.count(y, a.c.Base)
	match := a.compute(FormulaRate, share(n, base), p, reading(y, f, n), reading(y, a.c.Base, base))
	if implied := impliedBy(f); implied != 0 { // the same figure, as the others say it should be
		if m := a.count(y, implied); !m.IsZero() && m != n {
			a.compute(FormulaRate, share(m, base), p, reading(y, implied, m), reading(y, a.c.Base, base))
		}
	}
	if base.IsZero() {
		a.unverifiable(ReasonMissingFigure, a.c.Base)
		return
	}
	count, _ := n.Get()
	over, _ := base.Get()
	switch {
	case p.IsZero() && over == 0:
		a.unverifiable(ReasonBaseZero)
	case p.IsZero() && count > over:
		a.unverifiable(ReasonCountAboveBase)
	case p.IsZero():
		a.conclude(Derived, ReasonNotPrinted)
		would := Printed{text: "computed", unit: UnitPercent}
		would.units, _ = share(n, base).v.units(0, HalfUp)
		if r, ok := denominators(n, would); ok {
			a.f.Denominators = append(a.f.Denominators, CountRange{f, n, r})
		}
	case match != MatchNone && p.Unit() == UnitPoints:
		a.conclude(UnitError, ReasonPercentAsPoints)
	case match != MatchNone:
		a.conclude(OK, ReasonReproduced)
	case len(a.f.Bases) > 0:
		a.conclude(LabelMisleading, ReasonOtherBase)
	case over == 0:
		a.unverifiable(ReasonBaseZero)
	case count > over:
		a.unverifiable(ReasonCountAboveBase)
	default:
		a.conclude(Inconsistent, ReasonNotReproduced)
		a.needsOfRate(y, f, n, base)
	}
	if !p.IsZero() {
		a.coincidences(y, f, n)
		a.elsewhere(y, n)
	}
}

// elsewhere looks for the suggested base in the other years of the document, when nothing of the year gives
// the printed rate. Other figures are not tried: among so many, one would fit by chance.
func (a *auditor) elsewhere(y *Year, n law.Count) {
	p := a.c.Printed
	if len(a.f.Bases) > 0 || p.Unit() != UnitPercent || a.f.Verdict == OK {
		return
	}
	for i := range a.d.Years {
		other := &a.d.Years[i]
		if other.Name == y.Name || other.Status == Planned {
			continue
		}
		base := a.count(other, a.c.Base)
		if m := p.matches(share(n, base).v); m != MatchNone {
			a.f.Elsewhere = append(a.f.Elsewhere, YearMatch{other.Name, a.c.Base, base, m})
		}
	}
}

// counted is the figure whose rate is printed: of several candidates, the first that the suggested base
// gives the printed rate for, else the first.
func (a *auditor) counted(y *Year) Figure {
	if len(a.c.Figures) > 1 && a.c.Base != 0 {
		base := a.count(y, a.c.Base)
		for _, f := range a.c.Figures {
			if a.c.Printed.matches(share(a.count(y, f), base).v) != MatchNone {
				return f
			}
		}
	}
	return a.c.Figures[0]
}

// basesFor lists the figures of the year that give the printed rate when taken as base.
func (a *auditor) basesFor(y *Year, f Figure, n law.Count) []BaseMatch {
	var found []BaseMatch
	for _, b := range sameYearBases {
		if b == f || a.c.Printed.IsZero() {
			continue
		}
		d := a.count(y, b)
		if m := a.c.Printed.matches(share(n, d).v); m != MatchNone {
			found = append(found, BaseMatch{b, d, m})
		}
	}
	return found
}

// coincidences looks for another reading of the same outcome that prints the same rate.
func (a *auditor) coincidences(y *Year, f Figure, n law.Count) {
	narrow := narrower(f)
	if narrow == 0 {
		return
	}
	m := a.count(y, narrow)
	if m.IsZero() || m == n {
		return
	}
	for _, b := range sameYearBases {
		if b == narrow {
			continue
		}
		d := a.count(y, b)
		v := share(m, d)
		if a.c.Printed.matches(v.v) != MatchNone {
			a.f.Coincidences = append(a.f.Coincidences,
				computed(FormulaRate, v, a.c.Printed, []Reading{reading(y, narrow, m), reading(y, b, d)}))
		}
	}
}

// impliedBy is the figure that the others of the year say a count should be.
func impliedBy(f Figure) Figure {
	switch f {
	case FigureDropouts:
		return FigureTrainedLessCompleted
	case FigureCompleted:
		return FigureTrainedLessDropouts
	default:
		return 0
	}
}

// narrower is the same outcome counted more strictly.
func narrower(f Figure) Figure {
	if f == FigureInserted {
		return FigureContracts
	}
	return 0
}

func (a *auditor) needsOfRate(y *Year, f Figure, n, base law.Count) {
	if r, ok := numerators(base, a.c.Printed); ok && !r.Empty() {
		var one law.Count
		if v, ok := r.One(); ok {
			one, _ = law.CountOf(int(v))
		}
		a.need(y, f, n, r, one)
	}
	if r, ok := denominators(n, a.c.Printed); ok && !r.Empty() {
		a.need(y, a.c.Base, base, r, law.Count{})
	}
}

// rateWithoutCount says which counts of the year would print a rate that comes without one.
func (a *auditor) rateWithoutCount(y *Year) {
	if p := a.c.Printed; !p.IsZero() && p.Unit() == UnitNone {
		a.unverifiable(ReasonNoUnit)
		return
	}
	a.unverifiable(ReasonNoCount)
	if a.c.Outside != "" {
		return
	}
	for _, b := range sameYearBases {
		d := a.count(y, b)
		if r, ok := numerators(d, a.c.Printed); ok && !r.Empty() {
			a.f.Numerators = append(a.f.Numerators, CountRange{b, d, r})
		}
	}
}

// labelChanged points out that an earlier year called the same count otherwise.
func (a *auditor) labelChanged(y *Year, f Figure) {
	if a.c.Label == "" {
		return
	}
	for i := range a.d.Years {
		earlier := &a.d.Years[i]
		if earlier == y {
			return
		}
		for j := range a.d.Claims {
			c := &a.d.Claims[j]
			if c.Check == CheckRate && c.Year == earlier.Name && len(c.Figures) > 0 && c.Figures[0] == f &&
				c.Label != "" && c.Label != a.c.Label {
				a.remark(Remark{Code: RemarkLabelChanged, Year: earlier.Name, Text: c.Label})
			}
		}
	}
}

// judgeMean: a bilan prints no individual value, so a mean is taken or left.
func (a *auditor) judgeMean() {
	y := a.year()
	if y == nil {
		return
	}
	f, ok := a.first()
	if !ok {
		return
	}
	if a.count(y, f).IsZero() {
		a.unverifiable(ReasonMissingFigure, f)
		return
	}
	a.unverifiable(ReasonNoValues)
}
