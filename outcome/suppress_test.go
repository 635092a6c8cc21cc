package outcome

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// printed is all that a reader sees of a table: the lines shown, the totals unless hidden, and which lines
// are hidden. The reader knows the rule besides.
func printed(table [][]Pair, hidden []bool, total bool) string {
	var b strings.Builder
	var all []Pair
	for n, line := range table {
		all = added(all, line)
		if hidden[n] {
			b.WriteString("#")
		} else {
			write(&b, line)
		}
		b.WriteByte('/')
	}
	if !total {
		write(&b, all)
	} else { // columns that hold nobody are printed all the same
		for _, p := range all {
			b.WriteString(strconv.FormatBool(p == Pair{}))
		}
	}
	return b.String()
}

func write(b *strings.Builder, line []Pair) {
	for _, p := range line {
		b.WriteString(strconv.Itoa(p.Yes))
		b.WriteByte(',')
		b.WriteString(strconv.Itoa(p.No))
		b.WriteByte(' ')
	}
}

// attack is the exhaustive attacker: it knows every table that could exist, runs the rule on each, and keeps
// for each printed page the values that each hidden cell can have.
type attack struct {
	pages map[string]*page
}

type page struct {
	hidden []bool
	total  bool
	empty  []bool
	cells  map[[3]int]map[int]bool // line, column, and which of yes, no, base: the values possible
}

func (a *attack) see(table [][]Pair, threshold int, secondary bool) {
	hidden, total := protect(table, threshold, secondary)
	a.print(table, hidden, total)
}

// print adds a table to the page that it gives.
func (a *attack) print(table [][]Pair, hidden []bool, total bool) {
	key := printed(table, hidden, total)
	p := a.pages[key]
	if p == nil {
		p = &page{hidden: hidden, total: total, cells: map[[3]int]map[int]bool{}}
		var all []Pair
		for _, line := range table {
			all = added(all, line)
		}
		for _, c := range all {
			p.empty = append(p.empty, c == Pair{})
		}
		a.pages[key] = p
	}
	for n, line := range table {
		if !hidden[n] {
			continue
		}
		for c, v := range line {
			if p.empty[c] {
				continue
			}
			for what, value := range [...]int{v.Yes, v.No, v.Yes + v.No} {
				cell := [3]int{n, c, what}
				if p.cells[cell] == nil {
					p.cells[cell] = map[int]bool{}
				}
				p.cells[cell][value] = true
			}
		}
	}
}

// recovered is the number of pages on which a hidden cell has one value only.
func (a *attack) recovered() (pages int, example string) {
	for key, p := range a.pages {
		for _, values := range p.cells {
			if len(values) == 1 {
				pages++
				example = key
				break
			}
		}
	}
	return pages, example
}

// shareOut calls see for each way of putting at most so many persons in so many boxes. It reuses the boxes.
func shareOut(persons, boxes int, see func([]int)) {
	box := make([]int, boxes)
	var fill func(at, left int)
	fill = func(at, left int) {
		if at == boxes {
			see(box)
			return
		}
		for box[at] = 0; box[at] <= left; box[at]++ {
			fill(at+1, left-box[at])
		}
		box[at] = 0
	}
	fill(0, persons)
}

// No hidden cell can be recovered on any small table, with a threshold of 3 (the least that hides anything)
// and of 4; the same attack succeeds when only the small lines are hidden. The tables are all those of at
// most so many persons, so that every table with the totals of a page is among them.
func TestNoHiddenCellIsRecovered(t *testing.T) {
	for _, c := range []struct{ lines, persons, threshold int }{
		{1, 12, 3}, {2, 20, 3}, {3, 17, 3}, {4, 12, 3}, {6, 8, 3}, {2, 22, 4}, {3, 17, 4},
	} {
		name := strconv.Itoa(c.lines) + " lines, " + strconv.Itoa(c.persons) + " persons, threshold " + strconv.Itoa(c.threshold)
		t.Run(name, func(t *testing.T) {
			for _, secondary := range []bool{true, false} {
				a := attack{pages: map[string]*page{}}
				shareOut(c.persons, 2*c.lines, func(box []int) {
					table := make([][]Pair, c.lines)
					for n := range table {
						table[n] = []Pair{{box[2*n], box[2*n+1]}}
					}
					a.see(table, c.threshold, secondary)
				})
				pages, example := a.recovered()
				if secondary {
					assert.Zero(t, pages, "recovered, for instance from %s", example)
					assert.Equal(t, c.lines > 1, a.shows(), "some pages hide lines and print the totals")
				} else {
					assert.Positive(t, pages, "without secondary suppression the attack must succeed")
				}
			}
		})
	}
}

// shows tells whether a page hides a line, and prints the totals and, with three lines or more, another line.
func (a *attack) shows() bool {
	for _, p := range a.pages {
		if !p.total && anyOf(p.hidden) && (len(p.hidden) < 3 || slices.Contains(p.hidden, false)) {
			return true
		}
	}
	return false
}

// Two indicators over the same people: a person is one of four kinds, and each column sums two of them, so
// that the columns are linked by their base.
func TestNoHiddenCellIsRecoveredWithTwoIndicators(t *testing.T) {
	const lines, persons, threshold = 3, 9, 3
	for _, secondary := range []bool{true, false} {
		a := attack{pages: map[string]*page{}}
		shareOut(persons, 4*lines, func(box []int) {
			table := make([][]Pair, lines)
			for n := range table {
				both, first, second, none := box[4*n], box[4*n+1], box[4*n+2], box[4*n+3]
				table[n] = []Pair{{both + first, second + none}, {both + second, first + none}}
			}
			a.see(table, threshold, secondary)
		})
		pages, example := a.recovered()
		if secondary {
			assert.Zero(t, pages, "recovered, for instance from %s", example)
			assert.True(t, a.shows(), "some pages hide lines, show others and print the totals")
		} else {
			assert.Positive(t, pages)
		}
	}
}

// On larger tables the attacker looks, for each hidden cell, for a second table that prints alike. The
// persons of the hidden lines are shared out anew: two lines small on opposite sides, the others nearly
// empty.
func TestHiddenCellsKeepTwoValues(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 5))
	judged := 0
	for range 3000 {
		threshold := []int{5, 11, 20, 60}[r.IntN(4)]
		table := make([][]Pair, 1+r.IntN(12))
		for n := range table {
			table[n] = []Pair{{count(r, threshold), count(r, threshold)}}
		}
		hidden, total := protect(table, threshold, true)
		if total || !anyOf(hidden) {
			continue
		}
		page := printed(table, hidden, total)
		for n := range table {
			if !hidden[n] {
				continue
			}
			judged++
			yes, no, base := map[int]bool{}, map[int]bool{}, map[int]bool{}
			for _, other := range sharedOut(table, hidden, n, threshold) {
				h, tot := protect(other, threshold, true)
				if printed(other, h, tot) != page {
					continue
				}
				yes[other[n][0].Yes], no[other[n][0].No] = true, true
				base[other[n][0].Yes+other[n][0].No] = true
			}
			require.Greater(t, len(yes), 1, "yes of line %d in %v", n, table)
			require.Greater(t, len(no), 1, "no of line %d in %v", n, table)
			require.Greater(t, len(base), 1, "base of line %d in %v", n, table)
		}
	}
	assert.Greater(t, judged, 1000)
}

func count(r *rand.Rand, threshold int) int {
	switch r.IntN(4) {
	case 0:
		return 0
	case 1:
		return r.IntN(threshold)
	}
	return r.IntN(4 * threshold)
}

func anyOf(list []bool) bool {
	for _, b := range list {
		if b {
			return true
		}
	}
	return false
}

// sharedOut gives tables with the same totals, in which the line has a few persons on one side.
func sharedOut(table [][]Pair, hidden []bool, line, threshold int) [][][]Pair {
	var rest []int
	sum := Pair{}
	for n := range table {
		if hidden[n] {
			sum.Yes += table[n][0].Yes
			sum.No += table[n][0].No
			if n != line {
				rest = append(rest, n)
			}
		}
	}
	if len(rest) == 0 {
		return nil
	}
	var out [][][]Pair
	for a := 1; a <= 2; a++ {
		for b := 1; b <= 2; b++ {
			other := make([][]Pair, len(table))
			for n := range table {
				other[n] = append([]Pair(nil), table[n]...)
			}
			left := sum
			for _, n := range rest[1:] { // one person each, from the larger side
				other[n][0] = Pair{}
				if left.Yes-2 > left.No-2 {
					other[n][0].Yes, left.Yes = 1, left.Yes-1
				} else {
					other[n][0].No, left.No = 1, left.No-1
				}
			}
			if left.Yes < a || left.No < b || a >= threshold || b >= threshold {
				continue
			}
			other[line][0] = Pair{a, left.No - b}
			other[rest[0]][0] = Pair{left.Yes - a, b}
			out = append(out, other)
		}
	}
	return out
}

// What is hidden, and why, on tables small enough to follow.
func TestProtect(t *testing.T) {
	one := func(pairs ...Pair) [][]Pair {
		var table [][]Pair
		for _, p := range pairs {
			table = append(table, []Pair{p})
		}
		return table
	}
	rows := []struct {
		why    string
		table  [][]Pair
		hidden []bool
		total  bool
	}{
		{"nobody under five: everything is shown", one(Pair{5, 5}, Pair{12, 0}, Pair{0, 30}), []bool{false, false, false}, false},
		{"four persons counted: the smallest line left goes with it", one(Pair{4, 20}, Pair{30, 30}, Pair{10, 10}), []bool{true, false, true}, false},
		{"one person not counted, out of 41: the complement is small too", one(Pair{40, 1}, Pair{30, 30}, Pair{10, 10}), []bool{true, false, true}, false},
		{"two small lines that hold enough together: no other", one(Pair{4, 20}, Pair{20, 4}, Pair{30, 30}), []bool{true, true, false}, false},
		{"two small lines that do not: 8 counted, 2 not", one(Pair{4, 1}, Pair{4, 1}, Pair{30, 30}), []bool{true, true, true}, false},
		{"a line alone: its total is itself", one(Pair{4, 20}), []bool{true}, true},
		{"three persons counted in all: the total is small", one(Pair{1, 20}, Pair{2, 20}), []bool{true, true}, true},
		{"a line with nobody is shown", one(Pair{4, 20}, Pair{}, Pair{10, 10}), []bool{true, false, true}, false},
		{"no line", nil, []bool{}, false},
	}
	for _, r := range rows {
		hidden, total := Protect(r.table, 5)
		assert.Equal(t, r.hidden, hidden, r.why)
		assert.Equal(t, r.total, total, r.why)
	}
	hidden, _ := Protect(one(Pair{1, 1}), ProfileNone.Threshold())
	assert.Equal(t, []bool{false}, hidden, "no threshold, nothing hidden")
}

func TestProfiles(t *testing.T) {
	for p, want := range map[Profile]int{0: 0, ProfileNone: 0, Profile5: 5, Profile11: 11, Profile20: 20, Profile60: 60} {
		assert.Equal(t, want, p.Threshold())
		read, err := ParseProfile(p.String())
		require.NoError(t, err)
		assert.Equal(t, p, read)
	}
	_, err := ParseProfile("10")
	require.Error(t, err)
}
