package outcome

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// judgeCoverage: an outcome is comparable when every session has reached the follow-up date and every year
// was looked at in the same window.
func (a *auditor) judgeCoverage() {
	y := a.year()
	f, ok := a.first()
	if y == nil || !ok {
		return
	}
	if a.c.Base == 0 {
		a.unverifiable(ReasonNoBase)
		return
	}
	reached, all := a.count(y, f), a.count(y, a.c.Base)
	n, okN := reached.Get()
	d, okD := all.Get()
	if okN && okD && n > d {
		a.unverifiable(ReasonCountAboveBase)
		return
	}
	a.compute(FormulaRate, share(reached, all), Printed{}, reading(y, f, reached), reading(y, a.c.Base, all))
	mixed, ok := a.otherWindows(y)
	missing := f
	if okN {
		missing = a.c.Base
	}
	switch counted := okN && okD; {
	case !ok:
		a.unverifiable(ReasonUnknownYear)
	case !counted && mixed: // unlike windows are enough to answer
		a.conclude(WindowFault, ReasonWindowsDiffer)
		a.f.Missing = append(a.f.Missing, missing)
	case !counted:
		a.unverifiable(ReasonMissingFigure, missing)
	case n < d:
		a.conclude(WindowFault, ReasonPartlyFollowed)
		if a.c.Concerns.outcome() && a.count(y, FigureUnknown).IsZero() {
			a.remark(Remark{Code: RemarkNoUnknowns})
		}
	case mixed:
		a.conclude(WindowFault, ReasonWindowsDiffer)
	default:
		a.conclude(OK, ReasonAllFollowed)
	}
}

// otherWindows sets the rate concerned beside that of the other years, each with its window.
func (a *auditor) otherWindows(y *Year) (mixed, ok bool) {
	if a.c.Concerns == 0 {
		return false, true
	}
	own := a.windowOf(y, a.c.Concerns)
	a.remark(Remark{Code: RemarkOtherRate, Year: y.Name, Text: a.rateOf(y, a.c.Concerns).String(), Window: own})
	for _, name := range a.c.Against {
		other := a.d.year(name)
		if other == nil {
			return false, false
		}
		w := a.windowOf(other, a.c.Concerns)
		a.remark(Remark{Code: RemarkOtherRate, Year: name, Text: a.rateOf(other, a.c.Concerns).String(), Window: w})
		mixed = mixed || w != own || w == 0 || w == WindowMixed
	}
	return mixed, true
}

// judgePart: placements are not persons, whatever the two numbers are.
func (a *auditor) judgePart() {
	y := a.year()
	f, ok := a.first()
	if y == nil || !ok {
		return
	}
	if a.c.Base == 0 {
		a.unverifiable(ReasonNoBase)
		return
	}
	part, whole := a.count(y, f), a.count(y, a.c.Base)
	n, okN := part.Get()
	d, okD := whole.Get()
	switch {
	case !okN:
		a.unverifiable(ReasonMissingFigure, f)
		return
	case !okD:
		a.unverifiable(ReasonMissingFigure, a.c.Base)
		return
	}
	diff := int64(n) - int64(d)
	a.f.Computed = append(a.f.Computed, Computed{
		Formula: FormulaCountDifference, Terms: []Reading{reading(y, f, part), reading(y, a.c.Base, whole)}, Number: &diff,
	})
	switch unlike := f.words().unit != a.c.Base.words().unit; {
	case unlike:
		a.conclude(Note, ReasonUnlikeUnits)
		a.remarkPart(y, n, d)
	case n > d:
		a.conclude(Inconsistent, ReasonPartExceeds)
	default:
		a.conclude(OK, ReasonPartFits)
	}
}

func (a *auditor) remarkPart(y *Year, part, whole int) {
	trained := a.count(y, FigureTrained)
	switch all, ok := trained.Get(); {
	case part == whole:
		a.remark(Remark{Code: RemarkEqual})
	case part > whole && ok && part > all:
		a.remark(Remark{Code: RemarkAboveTrained, Figure: FigureTrained, Count: trained})
	case part > whole:
		a.remark(Remark{Code: RemarkAbove, Figure: FigureTrained, Count: trained})
	}
}

// judgeLength: a count of contracts says nothing of their length, so a definition that asks for one cannot
// be applied to kinds of contract that have an end.
func (a *auditor) judgeLength() {
	if _, ok := a.first(); !ok {
		return
	}
	found, counted := false, false
	years := a.achieved()
	if len(years) > 0 && a.c.MinMonths < 1 {
		a.unverifiable(ReasonNoMinimum)
		return
	}
	for _, y := range years {
		for _, f := range a.c.Figures {
			if f.Kind() == 0 {
				a.unverifiable(ReasonUnknownFigure)
				return
			}
			n, ok := a.count(y, f).Get()
			counted = counted || ok
			if n > 0 && ok && f.Kind().Term() != law.No {
				found = true
				a.remark(Remark{Code: RemarkLength, Year: y.Name, Figure: f, Count: a.count(y, f)})
			}
		}
	}
	switch {
	case a.f.Reason == ReasonUnknownYear:
	case !counted:
		a.unverifiable(ReasonMissingFigure, a.c.Figures...)
	case found:
		a.conclude(Definition, ReasonLengthNotCounted)
	default:
		a.conclude(OK, ReasonLengthSettled)
	}
}

// judgeConcept: what the label counts, beside all that its concept covers.
func (a *auditor) judgeConcept() {
	if _, ok := a.first(); !ok {
		return
	}
	covers := a.c.Concept.covers()
	if len(covers) == 0 {
		a.unverifiable(ReasonIncompleteWording)
		return
	}
	var left []Figure // nil when there is none, as after reading from JSON
	for _, f := range covers {
		if !slices.Contains(a.c.Figures, f) {
			left = append(left, f)
		}
	}
	found, counted := false, false
	var missing []Figure // in one year at least
	for _, y := range a.achieved() {
		label, base := law.MustCount(0), law.Count{}
		if a.c.Base != 0 {
			base = a.count(y, a.c.Base)
		}
		for _, f := range slices.Concat(a.c.Figures, left) {
			if a.count(y, f).IsZero() && !slices.Contains(missing, f) {
				missing = append(missing, f)
			}
		}
		for _, f := range a.c.Figures {
			label = sum(label, a.count(y, f))
		}
		whole := label
		for _, f := range left {
			n := a.count(y, f)
			whole = sum(whole, n)
			k, _ := n.Get()
			found = found || k > 0
		}
		if label.IsZero() || whole.IsZero() {
			continue
		}
		counted = true
		for _, n := range []law.Count{label, whole} {
			if base.IsZero() {
				break
			}
			a.compute(FormulaRate, share(n, base), Printed{}, reading(y, a.c.Figures[0], n), reading(y, a.c.Base, base))
		}
	}
	switch {
	case a.f.Reason == ReasonUnknownYear:
	case !counted:
		a.unverifiable(ReasonMissingFigure, missing...)
	case found:
		a.conclude(Definition, ReasonLeftOut)
	default:
		a.conclude(OK, ReasonNothingLeftOut)
	}
	a.f.LeftOut = left
}

// judgeTrades sets what is printed by métier beside the lines of the list. A name that is neither in the list
// nor explained by the document may be another name of a métier of the list: it proves nothing.
func (a *auditor) judgeTrades() {
	y := a.year()
	if y == nil {
		return
	}
	a.note(reading(y, FigureListedSessions, y.printed(FigureListedSessions)))
	a.note(reading(y, FigureListedTrades, y.printed(FigureListedTrades)))
	switch {
	case len(a.c.Details) == 0:
		a.unverifiable(ReasonNoCount)
		return
	case y.printed(FigureListedTrades).IsZero(): // no list, or a line without its métier
		a.unverifiable(ReasonMissingFigure, FigureListedTrades)
		return
	}
	lines := func(trade string) law.Count {
		n := 0
		for _, s := range y.List {
			if s.Trade == trade {
				n++
			}
		}
		return size0(n)
	}
	at := func(trade string) int {
		return slices.IndexFunc(a.f.Trades, func(t TradeCount) bool { return t.Trade == trade })
	}
	differs, unknown := false, false
	for _, d := range a.c.Details {
		trade, explained := a.d.TradeNames[d.Name]
		if !explained {
			trade = d.Name
		}
		t := TradeCount{Name: d.Name, Trade: trade, Printed: d.Count, Listed: lines(trade)}
		unknown = unknown || d.Count.IsZero() || !explained && t.Listed == size0(0)
		if i := at(trade); i >= 0 { // printed in several lines
			a.f.Trades[i].Name += ", " + d.Name
			a.f.Trades[i].Printed = sum(a.f.Trades[i].Printed, d.Count)
			continue
		}
		a.f.Trades = append(a.f.Trades, t)
	}
	for _, t := range a.f.Trades {
		differs = differs || t.Printed != t.Listed
	}
	for _, s := range y.List {
		if at(s.Trade) < 0 {
			a.f.Trades = append(a.f.Trades, TradeCount{Trade: s.Trade, Listed: lines(s.Trade)})
		}
	}
	switch {
	case unknown:
		a.unverifiable(ReasonUnknownTrade)
	case differs:
		a.conclude(Inconsistent, ReasonDoesNotClose)
	default:
		a.conclude(OK, ReasonCloses)
	}
}

// judgePlan: a planned list is not a result; it is described, not checked.
func (a *auditor) judgePlan() {
	y := a.year()
	if y == nil {
		return
	}
	if y.Status != Planned {
		a.unverifiable(ReasonNotPlanned)
		return
	}
	lines, noCount, otherYear, begun := len(y.List), 0, 0, 0
	for _, s := range y.List {
		if s.Trained.IsZero() {
			noCount++
		}
		if slices.ContainsFunc(s.Years, func(n string) bool { return n != y.Name }) {
			otherYear++
		}
		if !s.Start.IsZero() && !a.d.Date.IsZero() && s.Start.Before(a.d.Date) {
			begun++
		}
	}
	a.note(reading(y, FigureListedSessions, size(lines)))
	a.note(reading(y, FigureSumOfSessions, y.printed(FigureSumOfSessions)))
	a.conclude(Note, ReasonPlanned)
	for _, r := range []struct {
		code RemarkCode
		n    int
	}{{RemarkLines, lines}, {RemarkLinesNoCount, noCount}, {RemarkLinesOtherYear, otherYear}, {RemarkLinesBegun, begun}} {
		if r.n > 0 {
			a.remark(Remark{Code: r.code, Count: size(r.n)})
		}
	}
}
