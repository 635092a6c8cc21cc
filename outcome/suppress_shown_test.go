package outcome

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/law"
)

// shownCrowds are tables of two columns whose definitions tell something of each other, and those of crowds
// that have two, both of persons: contracts do not subtract from persons.
func shownCrowds() []crowd {
	all := []crowd{
		{
			"two classes of one base, each with its unknowns",
			[]*Indicator{some("a", Completers, UnknownsAsNo), some("b", Completers, UnknownsAsNo)},
			[]kind{{yes, no}, {no, yes}, {no, no}, {unknown, no}, {unknown, unknown}}, nil, 1, 14,
		},
		{
			"one class holds the other, whose unknowns are more",
			[]*Indicator{some("a", Completers, UnknownsAsNo), some("b", Completers, UnknownsExcluded)},
			[]kind{{yes, yes}, {yes, unknown}, {no, no}, {unknown, unknown}, {unknown, no}}, nil, 1, 14,
		},
		{
			"what one column does not know, the other knows",
			[]*Indicator{some("a", Completers, UnknownsAsNo), some("b", Completers, UnknownsAsYes)},
			[]kind{{yes, yes}, {unknown, no}, {no, no}, {unknown, yes}}, nil, 1, 14,
		},
		{
			"leavers, and those of the trained who dropped out",
			[]*Indicator{some("a", Leavers, UnknownsAsNo), some("drop", Trained, UnknownsNone)},
			[]kind{{yes, no}, {no, no}, {yes, yes}, {no, yes}, {out, no}}, nil, 1, 14,
		},
		{
			"drop-outs of the trained, and completers placed",
			[]*Indicator{some("drop", Trained, UnknownsNone), some("b", Completers, UnknownsAsNo)},
			[]kind{{yes, out}, {no, yes}, {no, no}, {no, unknown}}, nil, 1, 14,
		},
		{
			"everyone is counted by one or by the other, or by both",
			[]*Indicator{some("a", Completers, UnknownsAsNo), some("b", Completers, UnknownsAsNo)},
			[]kind{{yes, no}, {no, yes}, {yes, yes}}, nil, 1, 14,
		},
		{
			"drop-outs of the trained, and completers whose unknowns are out",
			[]*Indicator{some("drop", Trained, UnknownsNone), some("b", Completers, UnknownsExcluded)},
			[]kind{{yes, out}, {no, yes}, {no, no}, {no, unknown}, {no, out}}, nil, 1, 14,
		},
	}
	for _, c := range crowds() {
		if len(c.of) == 2 && !c.of[1].PerContract {
			c.groups, c.persons = 1, 14
			all = append(all, c)
		}
	}
	return all
}

// A reader of one line adds and subtracts all that it prints of two columns (bases, counts, unknowns, the head
// count), each once. Whenever what remains is a number of persons, whatever the persons, it is not one that the
// profile hides. The numbers are found from the kinds of persons that the definitions allow, not from the rule.
func TestShownLinesGiveNoSmallNumber(t *testing.T) {
	const threshold = 3
	for _, c := range shownCrowds() {
		sums := c.sums()
		shown, leaks := 0, map[string]int{}
		shareOut(c.persons, len(c.kinds), func(box []int) {
			pub, _ := c.published(threshold, box, false)
			if pub.Total.Hidden != 0 {
				return
			}
			shown++
			figures, there := c.printed(pub)
			for _, s := range sums {
				n, all := 0, true
				for k, times := range s {
					all = all && (times == 0 || there[k])
					n += times * figures[k]
				}
				if all && under(n, threshold) {
					leaks[fmt.Sprint(s)]++
				}
			}
		})
		t.Logf("%s: %d pages shown, %d sums that are numbers of persons", c.why, shown, len(sums))
		assert.Positive(t, shown, c.why)
		assert.NotEmpty(t, sums, c.why)
		assert.Empty(t, leaks, "%s: base, count and unknowns of each column, then the head count", c.why)
	}
}

// printed are the figures of the total: base, count and unknowns of each column, then the head count.
func (c *crowd) printed(pub *Publication) (figures []int, there []bool) {
	put := func(n law.Count) {
		v, ok := n.Get()
		figures, there = append(figures, v), append(there, ok)
	}
	for n, s := range pub.Total.Shares {
		put(s.Base())
		put(s.Count())
		put(pub.Total.Unknown[n])
	}
	put(pub.Persons)
	return figures, there
}

// sums lists how often each printed figure is added (1) or subtracted (-1) where the result counts each kind of
// persons once or not at all.
func (c *crowd) sums() [][]int {
	width := 3*len(c.of) + 1
	worth := make([][]int, width) // of one person of each kind, in each figure
	for n := range worth {
		worth[n] = make([]int, len(c.kinds))
	}
	for k, kind := range c.kinds {
		worth[width-1][k] = 1
		for n, a := range kind {
			u := c.of[n].Unknowns
			if a == yes || a == no || a == unknown && u != UnknownsExcluded {
				worth[3*n][k] = 1
			}
			if a == yes || a == unknown && u == UnknownsAsYes {
				worth[3*n+1][k] = 1
			}
			if a == unknown {
				worth[3*n+2][k] = 1
			}
		}
	}
	var sums [][]int
	total := 1
	for range width {
		total *= 3
	}
	for x := range total {
		times, left, some := make([]int, width), x, false
		for n := range times {
			times[n], left = left%3-1, left/3
		}
		ok := true
		for k := range c.kinds {
			here := 0
			for n := range times {
				here += times[n] * worth[n][k]
			}
			ok = ok && (here == 0 || here == 1)
			some = some || here == 1
		}
		if ok && some {
			sums = append(sums, times)
		}
	}
	return sums
}
