package law

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// randomTree grows a tree of at most `leaves` clauses. Facts are drawn from a small pool so that several
// clauses lack the same one.
func randomTree(rng *rand.Rand, leaves int) Decision {
	t := NewTree()
	left := leaves
	id := 0
	name := func() *Rule { id++; return &Rule{ID: "R" + strconv.Itoa(id), Fixed: rng.IntN(5) == 0} }
	var grow func(depth int)
	grow = func(depth int) {
		if left <= 0 {
			return
		}
		if depth == 0 || depth < 3 && rng.IntN(3) > 0 {
			switch rng.IntN(5) {
			case 0, 1:
				t.All(name())
			case 2, 3:
				t.Any(name())
			default:
				t.None(name())
			}
			for range 1 + rng.IntN(3) {
				grow(depth + 1)
			}
			t.End()
			return
		}
		left--
		switch rng.IntN(7) {
		case 0, 1:
			t.Says(name(), Yes)
		case 2, 3:
			t.Says(name(), No)
		case 4:
			t.Lacks(name(), "f"+strconv.Itoa(rng.IntN(3)))
		case 5:
			t.Lacks(name(), "f"+strconv.Itoa(rng.IntN(3)), "g"+strconv.Itoa(rng.IntN(2)))
		default:
			t.Unsettled(name(), Reading("r", Yes))
		}
	}
	grow(0)
	return t.Decision()
}

// leavesOf are the places of the clauses for which keep is true.
func leavesOf(d Decision, keep func(n node) bool) []int {
	var at []int
	for i, n := range d.nodes {
		if n.join == 0 && keep(n) {
			at = append(at, i)
		}
	}
	return at
}

// TestAsksAgreesWithEveryAssignment tries every way in which the clauses that lack facts could come out
// (Yes, No, still Unknown): a fact is worth asking exactly when two assignments that differ only on
// clauses lacking it give two answers.
func TestAsksAgreesWithEveryAssignment(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	worthAsking := 0
	for n := range 3000 {
		d := randomTree(rng, 6)
		open := leavesOf(d, func(n node) bool { return n.why == MissingFact })
		if len(open) > 5 {
			continue
		}
		total := 1
		for range open {
			total *= 3
		}
		root := make([]Answer, total) // by assignment, one base-3 digit a clause
		for code := range root {
			at := map[int]Answer{}
			for k, c := 0, code; k < len(open); k, c = k+1, c/3 {
				at[open[k]] = Answer(c % 3)
			}
			root[code] = d.replay(0, func(i int) (Answer, bool) { a, ok := at[i]; return a, ok })
		}
		want := map[string]bool{}
		pow := 1
		for _, leaf := range open {
			for code := range root {
				for step := 1; step < 3; step++ {
					other := code - code/pow%3*pow + (code/pow%3+step)%3*pow
					// From the answer given today nothing that is known can be unlearnt, so a pair
					// counts only when today's answer is still open.
					if d.Answer() == Unknown && root[code] != root[other] {
						for _, a := range d.argsOf(d.nodes[leaf]) {
							want[a.name] = true
						}
					}
				}
			}
			pow *= 3
		}
		got := map[string]bool{}
		for _, ask := range Asks(d) {
			got[ask.Fact] = true
		}
		worthAsking += len(want)
		require.Equal(t, want, got, "tree %d: %s", n, d.AppendJSON(nil))
	}
	assert.Greater(t, worthAsking, 500, "the trees drawn are worth the test")
}

// TestAsksAlone checks by hand the order and the mark "alone" on one tree.
func TestAsksAlone(t *testing.T) {
	tree := NewTree()
	tree.All(&Rule{ID: "ROOT"})
	tree.Lacks(&Rule{ID: "A"}, "two", "three")
	tree.Any(&Rule{ID: "B"})
	tree.Lacks(&Rule{ID: "B1"}, "four")
	tree.Says(&Rule{ID: "B2"}, Yes)
	tree.End()
	tree.Lacks(&Rule{ID: "C"}, "one")
	tree.End()
	asks := Asks(tree.Decision())
	require.Len(t, asks, 3, "four cannot matter: B is already Yes")
	assert.Equal(t, []string{"one", "two", "three"}, []string{asks[0].Fact, asks[1].Fact, asks[2].Fact})
	assert.True(t, asks[0].Alone, "a No to C settles the whole")
	assert.False(t, asks[1].Alone, "A lacks two facts: neither settles alone")
	assert.Equal(t, []string{"C"}, asks[0].Rules)
}

// TestFlipsAgreesWithEverySubset tries every subset of the clauses open to change.
func TestFlipsAgreesWithEverySubset(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	nos, long := 0, 0
	for n := range 6000 {
		d := randomTree(rng, 8)
		if d.Answer() != No {
			assert.Empty(t, Flips(d))
			continue
		}
		nos++
		open := leavesOf(d, func(n node) bool { return n.answer != Unknown && !n.rule.Fixed })
		away := func(mask int) Answer {
			return d.replay(0, func(i int) (Answer, bool) {
				k := slices.Index(open, i)
				return d.nodes[i].answer.Not(), k >= 0 && mask&(1<<k) != 0
			})
		}
		var want []string
		var minimal []int
		for size := 1; size <= len(open); size++ {
			var here [][]int
			for mask := range 1 << len(open) {
				if popcount(mask) != size || away(mask) == No ||
					slices.ContainsFunc(minimal, func(m int) bool { return m&mask == m }) {
					continue
				}
				here = append(here, placesOf(open, mask))
			}
			slices.SortFunc(here, slices.Compare)
			for _, set := range here {
				mask := 0
				for k, at := range open {
					if slices.Contains(set, at) {
						mask |= 1 << k
					}
				}
				minimal = append(minimal, mask)
				want = append(want, fmt.Sprint(set, away(mask)))
			}
		}
		if len(want) > MaxFlips {
			long++
			want = want[:MaxFlips]
		}
		var got []string
		for _, f := range Flips(d) {
			var set []int
			for _, c := range f.Clauses {
				set = append(set, slices.IndexFunc(d.nodes, func(n node) bool { return n.rule.ID == c.Rule() }))
			}
			got = append(got, fmt.Sprint(set, f.Reaches))
		}
		require.Equal(t, want, got, "tree %d: %s", n, d.AppendJSON(nil))
	}
	assert.Greater(t, nos, 1000)
	t.Logf("%d trees answered No, %d of them with more than %d sets", nos, long, MaxFlips)
}

// TestFlipsKeepsTheFirstOfMany builds trees with far more than MaxFlips minimal sets.
func TestFlipsKeepsTheFirstOfMany(t *testing.T) {
	tree := NewTree()
	tree.All(&Rule{ID: "ROOT"})
	for g := range 3 {
		tree.Any(&Rule{ID: "G" + strconv.Itoa(g)})
		for l := range 4 {
			tree.Says(&Rule{ID: fmt.Sprint("L", g, l)}, No)
		}
		tree.End()
	}
	tree.End()
	flips := Flips(tree.Decision()) // 4 × 4 × 4 minimal sets of three
	require.Len(t, flips, MaxFlips)
	var last []string
	for _, c := range flips[7].Clauses {
		last = append(last, c.Rule())
	}
	assert.Equal(t, []string{"L0 0", "L1 1", "L2 3"}, last, "eighth in the order of the articles: 000 001 002 003 010 011 012 013")
	assert.Equal(t, Yes, flips[0].Reaches)
}

func popcount(mask int) int {
	n := 0
	for ; mask != 0; mask &= mask - 1 {
		n++
	}
	return n
}

func placesOf(open []int, mask int) []int {
	var set []int
	for k, at := range open {
		if mask&(1<<k) != 0 {
			set = append(set, at)
		}
	}
	return set
}
