package report

import (
	"strings"

	"github.com/parcours-emploi/parcours/law"
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
			if y.Unknown.IsZero() { // then nothing bounds the rate
				return b.count(law.Count{})
			}
			return pick(y.Bounds(b.d.Indicator, outcome.FigureInserted)).Format(1, b.tag)
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
		v, err := y.Share(b.d.Indicator, outcome.FigureInserted, outcome.FigureCompleted).Wilson()
		if err != nil {
			return b.words[wNone]
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
	together := pooled(b.d, outcome.FigureInserted)
	if len(years) < 2 || together.Err() != nil {
		return s
	}
	s.notes = append(s.notes, b.say(wPooled, together.Format(2, b.tag), together.Measure().Window.Words(b.tag)))
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
