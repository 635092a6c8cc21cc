package outcome

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// kind is how one person answers to each indicator of a table.
type kind []answered

type answered uint8

const (
	out answered = iota // not in the base
	yes
	no
	unknown
)

// crowd is a set of indicators and the kinds of persons that their definitions allow.
type crowd struct {
	why   string
	of    []*Indicator
	kinds []kind
	least []int
	// A table has so many groups, and at most so many persons in all.
	groups, persons int
}

// some makes an indicator over a population, with a treatment.
func some(id string, of *Population, u Treatment) *Indicator {
	return &Indicator{ID: id, Population: of, Unknowns: u, Window: At(6)}
}

// crowds are the tables that an attacker tries out, all of them.
func crowds() []crowd {
	one := func(u Treatment, groups, persons int) crowd {
		return crowd{u.String() + ", one indicator", []*Indicator{some("a", Completers, u)},
			[]kind{{out}, {yes}, {no}, {unknown}}, nil, groups, persons}
	}
	contracts := some("c", contractsBegun, UnknownsAsNo)
	contracts.PerContract = true
	return []crowd{
		one(UnknownsAsNo, 2, 13), one(UnknownsAsYes, 2, 13), one(UnknownsExcluded, 2, 13),
		one(UnknownsAsNo, 3, 9),
		{"everyone in the base, unknowns out of it", []*Indicator{some("a", Trained, UnknownsExcluded)},
			[]kind{{yes}, {no}, {unknown}}, nil, 3, 11},
		{"a source of a higher threshold", []*Indicator{some("a", Completers, UnknownsAsNo)},
			[]kind{{yes}, {no}, {out}}, []int{7}, 2, 14},
		{
			"one base holds the other, the answers are the same",
			[]*Indicator{some("a", Leavers, UnknownsAsNo), some("b", Completers, UnknownsAsNo)},
			[]kind{{out, out}, {yes, out}, {no, out}, {unknown, out}, {yes, yes}, {no, no}, {unknown, unknown}}, nil, 2, 8,
		},
		{
			"two treatments of one indicator",
			[]*Indicator{some("a", Completers, UnknownsAsNo), some("a", Completers, UnknownsExcluded)},
			[]kind{{yes, yes}, {no, no}, {unknown, unknown}, {out, out}}, nil, 2, 13,
		},
		{
			"three treatments of one indicator",
			[]*Indicator{some("a", Trained, UnknownsAsNo), some("a", Trained, UnknownsExcluded), some("a", Trained, UnknownsAsYes)},
			[]kind{{yes, yes, yes}, {no, no, no}, {unknown, unknown, unknown}}, nil, 3, 12,
		},
		{
			"one base holds the other, and leaves its unknowns out",
			[]*Indicator{some("a", Leavers, UnknownsAsNo), some("b", Completers, UnknownsExcluded)},
			[]kind{{out, out}, {yes, out}, {no, out}, {yes, yes}, {no, no}, {unknown, unknown}}, nil, 2, 8,
		},
		{
			"one base, unknowns of one column only, or of both",
			[]*Indicator{some("a", Completers, UnknownsAsNo), some("b", Completers, UnknownsExcluded)},
			[]kind{{yes, yes}, {unknown, yes}, {no, unknown}, {unknown, unknown}, {no, no}}, nil, 2, 10,
		},
		{
			"two columns that tell nothing of each other",
			[]*Indicator{some("a", Leavers, UnknownsAsNo), some("b", Completers, UnknownsAsYes)},
			[]kind{{yes, out}, {no, out}, {unknown, out}, {out, yes}, {out, no}, {out, unknown}, {out, out}}, nil, 2, 8,
		},
		{
			"everyone, and completers whose unknowns are out of the base",
			[]*Indicator{some("a", Trained, UnknownsAsNo), some("b", Completers, UnknownsExcluded)},
			[]kind{{yes, out}, {no, yes}, {no, no}, {no, unknown}, {no, out}}, nil, 2, 10,
		},
		{
			"persons and contracts",
			[]*Indicator{some("a", Completers, UnknownsAsNo), contracts},
			[]kind{{yes, out}, {no, out}, {yes, yes}, {no, no}, {out, out}}, nil, 2, 10,
		},
		{
			"two indicators of one base that have nothing to do with each other",
			[]*Indicator{some("a", Completers, UnknownsAsNo), some("b", Completers, UnknownsAsNo)},
			[]kind{{yes, yes}, {yes, no}, {no, yes}, {no, no}, {out, out}}, nil, 2, 11,
		},
		{
			"trained, leavers, completers: those who left, those still there, those who dropped out",
			[]*Indicator{some("drop", Trained, UnknownsAsNo), some("a", Leavers, UnknownsAsNo), some("b", Completers, UnknownsAsNo)},
			[]kind{{no, out, out}, {yes, yes, out}, {yes, no, out}, {no, yes, yes}, {no, no, no}}, nil, 2, 11,
		},
		{
			"two classes, and the sum of three",
			[]*Indicator{some("lasting", Exits, UnknownsAsNo), some("short", Exits, UnknownsAsNo), some("all", Exits, UnknownsAsNo)},
			[]kind{{yes, no, yes}, {no, yes, yes}, {no, no, no}, {no, no, yes}, {out, out, out}}, nil, 2, 11,
		},
	}
}

// content adds up persons, of whom n[k] are of kind k.
func (c *crowd) content(n []int) content {
	x := make(content, len(c.of))
	for k, persons := range n {
		for i, a := range c.kinds[k] {
			switch a {
			case yes:
				x[i].Yes += persons
			case no:
				x[i].No += persons
			case unknown:
				x[i].Unknown += persons
			default:
			}
		}
	}
	return x
}

// published is the table of so many persons of each kind in each group.
func (c *crowd) published(threshold int, box []int, primary bool) (*Publication, []content) {
	table := make([]content, c.groups)
	trained := 0
	for g := range table {
		table[g] = c.content(box[g*len(c.kinds):][:len(c.kinds)])
	}
	for _, n := range box {
		trained += n
	}
	p := &Publication{}
	p.fill(&columns{threshold: threshold, of: c.of, least: c.least, primary: primary}, make([]Group, c.groups), table, trained)
	return p, table
}

// reader is all that is printed, as a key: two tables with one key cannot be told apart.
func (pub *Publication) reader(key []byte) []byte {
	put := func(c law.Count) {
		n, known := c.Get()
		if !known {
			n = -1
		}
		key = binary.AppendVarint(key, int64(n))
	}
	line := func(l *Line) {
		key = append(key, byte(l.Hidden))
		for n, s := range l.Shares {
			put(s.Count())
			put(s.Base())
			put(l.Unknown[n])
		}
	}
	for n := range pub.Lines {
		line(&pub.Lines[n])
	}
	line(&pub.Total)
	put(pub.Persons)
	for _, n := range []int{pub.Cost.Lines, pub.Cost.Of, pub.Cost.Cells, pub.Cost.OfCells} {
		key = binary.AppendVarint(key, int64(n))
	}
	return key
}

// secrets calls see with the value of each figure that is hidden: counts, complements, bases and rates of
// each line and of the total, unknowns where somebody can be, and the head count. The figures of one page
// come in one order. Loose are the unknowns of a line that is shown beside other columns, which its rates may
// give.
func (c *crowd) secrets(pub *Publication, rule *columns, table []content, trained int, see func(value int32, loose bool)) {
	line := func(l *Line, x content) {
		for n := range l.Shares {
			p := rule.pair(x, n)
			if l.Shares[n].Count().IsZero() {
				see(int32(p.Yes), false)
				see(int32(p.No), false)
				see(int32(p.base()), false)
				rate := int32(-1)
				if p.base() > 0 {
					rate = int32(p.Yes * 720720 / p.base()) // exact for bases up to 16
				}
				see(rate, false)
			}
			if l.Unknown[n].IsZero() && c.canBe(n, unknown) {
				see(int32(x[n].Unknown), len(c.of) > 1 && l.Hidden == 0)
			}
		}
	}
	for n := range pub.Lines {
		line(&pub.Lines[n], table[n])
	}
	line(&pub.Total, sumOf(table, nil))
	if pub.Persons.IsZero() {
		see(int32(trained), false)
	}
}

// canBe tells whether somebody can answer so to an indicator.
func (c *crowd) canBe(n int, a answered) bool {
	return slices.ContainsFunc(c.kinds, func(k kind) bool { return k[n] == a })
}

// open is a page and what an attacker knows of its hidden figures: the first value seen of each, and whether
// there was another.
type open struct {
	first   []int32
	other   []bool
	loose   []bool
	fewest  int // persons of the smallest table that prints so
	example []int
}

// A reader who runs the rule on every table that could exist, and keeps those that print exactly what was
// published, is left with two values at least for every figure hidden. The tables are all those of at most so
// many persons, with at least one in each group (others are not listed); pages of tables that come within
// two persons of that bound are not judged, as larger tables print them too. Of the unknowns of a line that is
// shown beside several columns, no number under the threshold is recovered. When the small lines alone are
// hidden the same attack succeeds. The threshold is 3, the least that hides anything.
func TestNoHiddenFigureIsRecovered(t *testing.T) {
	const threshold = 3
	for _, c := range crowds() {
		for _, primary := range []bool{false, true} {
			pages := map[string]*open{}
			rule := columns{threshold: threshold, of: c.of, least: c.least}
			var key []byte
			withTotals, tables := 0, 0
			shareOut(c.persons, c.groups*len(c.kinds), func(box []int) {
				trained := 0
				for g := range c.groups {
					here := 0
					for _, n := range box[g*len(c.kinds):][:len(c.kinds)] {
						here += n
					}
					if here == 0 {
						return
					}
					trained += here
				}
				pub, table := c.published(threshold, box, primary)
				tables++
				key = pub.reader(key[:0])
				p := pages[string(key)]
				if p == nil {
					p = &open{fewest: trained, example: append([]int(nil), box...)}
					pages[string(key)] = p
					if pub.Cost.Lines > 0 && pub.Total.Hidden == 0 {
						withTotals++
					}
					c.secrets(pub, &rule, table, trained, func(v int32, loose bool) {
						p.first, p.loose = append(p.first, v), append(p.loose, loose)
					})
					p.other = make([]bool, len(p.first))
					return
				}
				p.fewest = min(p.fewest, trained)
				n := 0
				c.secrets(pub, &rule, table, trained, func(v int32, _ bool) {
					p.other[n] = p.other[n] || v != p.first[n]
					n++
				})
			})
			recovered := 0
			var example []int
			for _, p := range pages {
				for n, other := range p.other {
					if p.loose[n] && !under(int(p.first[n]), threshold) {
						continue
					}
					if !other && p.fewest+2 <= c.persons {
						recovered++
						example = p.example
						break
					}
				}
			}
			t.Logf("%s: %d tables, %d pages, %d with hidden lines and totals", c.why, tables, len(pages), withTotals)
			if primary {
				assert.Positive(t, recovered, "%s: with the small lines alone hidden the attack must succeed", c.why)
				continue
			}
			assert.Zero(t, recovered, "%s: recovered, for instance from %v", c.why, example)
			assert.Positive(t, withTotals, "%s: some pages hide lines and print the totals", c.why)
		}
	}
}

// On larger tables, of every profile, an attacker who looks for a second table finds one for each hidden
// cell: the persons of the hidden lines are shared out again as the documentation of Protect says, everyone
// keeping what he or she answers, and the page is the same to the last figure.
func TestHiddenCellsKeepTwoValues(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 5))
	judged, cost, least := 0, Cost{}, 0
	all := crowds()
	for range 4000 {
		c := all[r.IntN(len(all))]
		threshold := []int{5, 11, 20, 60}[r.IntN(4)]
		c.groups = 2 + r.IntN(8)
		if c.least != nil {
			c.least = []int{2 * threshold}
		}
		box := make([]int, c.groups*len(c.kinds))
		for n := range box {
			box[n] = count(r, threshold)
		}
		pub, table := c.published(threshold, box, false)
		small, _ := c.published(threshold, box, true)
		cost.Cells, cost.OfCells, least = cost.Cells+pub.Cost.Cells, cost.OfCells+pub.Cost.OfCells, least+small.Cost.Cells
		if pub.Total.Hidden != 0 || pub.Cost.Lines == 0 {
			continue
		}
		page := string(pub.reader(nil))
		rule := columns{threshold: threshold, of: c.of, least: c.least}
		all := sumOf(table, nil)
		hidden := make([]bool, len(table))
		for line := range table {
			hidden[line] = pub.Lines[line].Hidden != 0
		}
		told := rule.unknowns(table, hidden)
		for line := range table {
			if pub.Lines[line].Hidden == 0 {
				continue
			}
			for col := range c.of {
				if rule.pair(all, col) == (Pair{}) {
					continue
				}
				judged++
				pairs, unknowns := [3]map[int]bool{{}, {}, {}}, map[int]bool{}
				for trial := range 8 {
					other := c.sharedOut(box, pub, line, col, 1+trial&1, 1+trial>>1&1, trial > 3)
					if other == nil {
						continue
					}
					again, t2 := c.published(threshold, other, false)
					if string(again.reader(nil)) != page {
						continue
					}
					p := rule.pair(t2[line], col)
					pairs[0][p.Yes], pairs[1][p.No], pairs[2][p.base()] = true, true, true
					unknowns[t2[line][col].Unknown] = true
				}
				for what, values := range pairs {
					require.Greater(t, len(values), 1, "%s, threshold %d: figure %d of line %d, column %d, of %v", c.why, threshold, what, line, col, table)
				}
				if told == unknownsOfLines && all[col].Unknown > 0 {
					require.Greater(t, len(unknowns), 1, "%s: unknowns of line %d, column %d, of %v", c.why, line, col, table)
				}
			}
		}
	}
	assert.Greater(t, judged, 1000)
	t.Logf("%d cells judged; cells hidden: %d of %d, %d of them in small lines", judged, cost.Cells, cost.OfCells, least)
}

// sharedOut gives the boxes of another table with the same persons, where the line has a few who are counted
// in the column and another hidden line a few who are not; nil when that cannot be done. Unknown persons go
// first to the line, or last.
func (c *crowd) sharedOut(box []int, pub *Publication, line, col, a, b int, unknownFirst bool) []int {
	width := len(c.kinds)
	rule := columns{of: c.of}
	var hidden []int
	pool := make([]int, width)
	for n := range pub.Lines {
		if pub.Lines[n].Hidden == 0 {
			continue
		}
		if n != line {
			hidden = append(hidden, n)
		}
		for k, persons := range box[n*width:][:width] {
			pool[k] += persons
		}
	}
	side := func(k int) Pair {
		one := make([]int, width)
		one[k] = 1
		return rule.pair(c.content(one), col)
	}
	other := append([]int(nil), box...)
	for _, n := range append(hidden, line) {
		clear(other[n*width:][:width])
	}
	give := func(n, k, persons int) {
		other[n*width+k] += persons
		pool[k] -= persons
	}
	// One person of the base for each line but two, from the larger side and the larger kind.
	for _, n := range hidden[1:] {
		sides := Pair{}
		for k := range pool {
			if p := side(k); p.Yes == 1 {
				sides.Yes += pool[k]
			} else if p.No == 1 {
				sides.No += pool[k]
			}
		}
		best := -1
		for k := range pool {
			p := side(k)
			if pool[k] > 0 && (p.Yes == 1 && sides.Yes >= sides.No || p.No == 1 && sides.No > sides.Yes) && (best < 0 || pool[k] > pool[best]) {
				best = k
			}
		}
		if best < 0 {
			return nil
		}
		give(n, best, 1)
	}
	few := func(n, persons int, wanted Pair) bool {
		for _, first := range []bool{true, false} {
			for k := range pool {
				is := c.kinds[k][col] == unknown
				if side(k) != wanted || first != (is == unknownFirst) {
					continue
				}
				given := min(pool[k], persons)
				give(n, k, given)
				persons -= given
			}
		}
		return persons == 0
	}
	if !few(line, a, Pair{1, 0}) || !few(hidden[0], b, Pair{0, 1}) {
		return nil
	}
	for k := range pool {
		switch side(k) {
		case Pair{1, 0}:
			give(hidden[0], k, pool[k])
		case Pair{0, 1}:
			give(line, k, pool[k])
		default: // outside the base: anywhere
			n := hidden[0]
			if unknownFirst {
				n = line
			}
			give(n, k, pool[k])
		}
	}
	return other
}
