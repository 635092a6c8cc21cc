package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/outcome"
)

// changes compares each year with the one before, or says why not.
func (b *builder) changes(years []*outcome.Year) section {
	s := section{title: b.words[wChanges], table: table{head: []string{b.words[wFigure]}}}
	for i := 1; i < len(years); i++ {
		s.table.head = append(s.table.head, b.say(wFromTo, years[i-1].Name, years[i].Name))
	}
	var refused []outcome.Refusal
	cell := func(text string, why []outcome.Refusal) string {
		if len(why) == 0 {
			return text
		}
		var marks []int
		for _, r := range why {
			if !slices.Contains(refused, r) {
				refused = append(refused, r)
			}
			marks = append(marks, slices.Index(refused, r)+1)
		}
		slices.Sort(marks)
		return b.say(wRefused, strings.Trim(strings.ReplaceAll(fmt.Sprint(marks), " ", ", "), "[]"))
	}
	row := func(label string, of func(before, after *outcome.Year) string) {
		cells := []string{label}
		for i := 1; i < len(years); i++ {
			cells = append(cells, of(years[i-1], years[i]))
		}
		s.table.rows = append(s.table.rows, cells)
	}
	for _, f := range []outcome.Figure{outcome.FigureSessions, outcome.FigureTrained, outcome.FigureDropouts} {
		row(b.say(wNumberOf, b.noun(f)), func(before, after *outcome.Year) string {
			c := outcome.CompareYears(before, after, f)
			return cell(c.Percent().FormatSigned(1, b.tag), c.Refusals)
		})
	}
	for _, r := range []struct{ count, base outcome.Figure }{
		{outcome.FigureDropouts, outcome.FigureTrained},
		{outcome.FigureInserted, outcome.FigureCompleted},
		{outcome.FigureContracts, outcome.FigureCompleted},
		{outcome.FigureJobless, outcome.FigureCompleted},
	} {
		row(b.say(wRateOf, b.noun(r.count), b.noun(r.base)), func(before, after *outcome.Year) string {
			dated := func(y *outcome.Year) outcome.Dated {
				return outcome.Dated{Year: y.Name, Status: y.Status, Share: y.Share(r.count.String(), r.count, r.base)}
			}
			c := outcome.Compare(dated(before), dated(after))
			return cell(c.Points().FormatSigned(1, b.tag), c.Refusals)
		})
	}
	s.lead = []string{b.words[wChangesLead]}
	for i, r := range refused {
		s.notes = append(s.notes, b.say(wRefusal, strconv.Itoa(i+1), r.Explain(b.tag)))
	}
	return s
}
