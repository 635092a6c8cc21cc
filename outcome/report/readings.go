package report

import (
	"strings"

	"github.com/parcours-emploi/parcours/outcome"
)

// readings gives the other ways of counting the same persons.
func (b *builder) readings(years []*outcome.Year) section {
	s := section{title: b.words[wReadings], lead: []string{b.words[wReadingsLead]}, table: b.yearTable(years)}
	add := func(w word, cell func(*outcome.Year) string) { s.table.add(years, b.words[w], cell) }
	rate := func(f, base outcome.Figure) func(*outcome.Year) string {
		return func(y *outcome.Year) string { return b.share(y, f, base, 1) }
	}
	bound := func(pick func(outcome.Bounds) outcome.Share) func(*outcome.Year) string {
		return func(y *outcome.Year) string {
			s := pick(y.Bounds(b.indicator, outcome.FigureInserted))
			if s.Err() != nil && y.Unknown.IsZero() && !y.Inserted.IsZero() && !y.Completed.IsZero() {
				return b.say(wCannot, b.words[wUnknownsMissing])
			}
			return b.shown(s, 1)
		}
	}
	add(wOverCompleted, rate(outcome.FigureInserted, outcome.FigureCompleted))
	add(wOverTrained, rate(outcome.FigureInserted, outcome.FigureTrained))
	add(wContractsOnly, rate(outcome.FigureContracts, outcome.FigureCompleted))
	add(wOverKnown, bound(func(x outcome.Bounds) outcome.Share { return x.Known }))
	add(wLower, bound(func(x outcome.Bounds) outcome.Share { return x.Lower }))
	add(wUpper, bound(func(x outcome.Bounds) outcome.Share { return x.Upper }))
	add(wUnknowns, bound(func(x outcome.Bounds) outcome.Share { return x.Unknown }))
	var intervals []outcome.Interval
	add(wWilson, func(y *outcome.Year) string {
		s := y.Share(b.indicator, outcome.FigureInserted, outcome.FigureCompleted)
		v, err := s.Wilson()
		if err != nil {
			return b.shown(s, 1)
		}
		intervals = append(intervals, v)
		return v.Format(1, b.tag)
	})
	s.notes = append(s.notes, b.words[wBoundsRemark], b.words[wWilsonRemark])
	if len(intervals) > 1 {
		s.notes = append(s.notes, b.words[overlap(intervals)])
	}
	for _, y := range years {
		if y.Unknown.IsZero() {
			s.notes = append(s.notes, b.say(wNoUnknowns, y.Name))
		}
	}
	if best := b.best(years); best != "" {
		s.notes = append(s.notes, best)
	}
	return b.pool(s, years)
}

// overlap says whether every two intervals have a value in common.
func overlap(vs []outcome.Interval) word {
	for i, v := range vs {
		for _, w := range vs[:i] {
			if v.Low > w.High || w.Low > v.High {
				return wApart
			}
		}
	}
	return wOverlap
}

// best points out that the best year depends on what is counted.
func (b *builder) best(years []*outcome.Year) string {
	top := func(f outcome.Figure) string {
		name, best := "", outcome.Percent{}
		for _, y := range years {
			if p := y.Share(f.String(), f, outcome.FigureCompleted).Percent(); p.Compare(best) > 0 {
				name, best = y.Name, p
			}
		}
		return name
	}
	all, contracts := top(outcome.FigureInserted), top(outcome.FigureContracts)
	if all == "" || contracts == "" || all == contracts {
		return ""
	}
	return b.say(wBest, all, contracts)
}

// pool adds the years and sets the result beside the mean of the printed rates, which is wrong.
func (b *builder) pool(s section, years []*outcome.Year) section {
	together := pooled(b.indicator, years)
	if len(years) < 2 || together.Err() != nil {
		return s
	}
	s.notes = append(s.notes, b.say(wPooled, together.Format(2, b.tag), strings.Join(b.provisos(together, years), b.words[wSemicolon])))
	if ys := final(years); len(ys) > 0 && len(ys) < len(years) {
		if of := pooled(b.indicator, ys); of.Err() == nil {
			s.notes = append(s.notes, b.say(wPooledFinal, b.names(ys), of.Format(2, b.tag), strings.Join(b.provisos(of, ys), b.words[wSemicolon])))
		}
	}
	var printed []outcome.Printed
	var words []string
	for _, y := range years {
		if fi := b.claim(y, outcome.FigureInserted); fi != nil {
			printed = append(printed, fi.Claim.Printed)
			words = append(words, b.percent(fi.Claim.Printed))
		}
	}
	if mean := outcome.MeanOfPrinted(printed...); mean.Valid() && len(printed) == len(years) {
		s.notes = append(s.notes, b.say(wMean, strings.Join(words, ", "), mean.Format(2, b.tag)))
	}
	return s
}

// provisos are what a reader of pooled years must know: the window, the years that are not final, those that
// print no unknown situation.
func (b *builder) provisos(s outcome.Share, years []*outcome.Year) []string {
	all := []string{s.Measure().Window.Words(b.tag)}
	var silent []*outcome.Year
	for _, y := range years {
		if y.Status != outcome.Final && y.Status != 0 {
			all = append(all, b.say(wIncluded, y.Status.Words(b.tag), y.Name))
		}
		if y.Unknown.IsZero() {
			silent = append(silent, y)
		}
	}
	if len(silent) > 0 {
		all = append(all, b.say(wUnknownsOf, b.names(silent)))
	}
	return all
}
