package law

import (
	"cmp"
	"slices"
)

// Flip is a set of clauses whose change would change a No.
type Flip struct {
	Clauses []Decision // in the order of the articles; [Decision.Off] says how far each is, when known
	Reaches Answer     // the answer reached: Yes, or Unknown when facts would still be missing
}

// MaxFlips is the number of sets that [Flips] gives at most.
const MaxFlips = 8

// Flips lists the sets of clauses whose change would change a No, each minimal by inclusion: changing any
// fewer of them would leave the answer No. The smallest come first, then those that come first in the
// order of the articles, at most [MaxFlips]. Clauses settled by birth, status or past events never flip,
// nor does an absence of text. It is empty when the answer is not No, or when nothing open to change
// would change it.
//
// Clauses are taken to change independently of one another, each to its contrary.
func Flips(d Decision) []Flip {
	if d.Answer() != No {
		return nil
	}
	sets := d.away(0, No)
	flips := make([]Flip, len(sets))
	for i, set := range sets {
		f := Flip{Reaches: d.replay(0, func(n int) (Answer, bool) {
			return d.nodes[n].answer.Not(), slices.Contains(set, n)
		})}
		for _, n := range set {
			f.Clauses = append(f.Clauses, Decision{d.nodes[n : n+1 : n+1], d.args})
		}
		flips[i] = f
	}
	return flips
}

// away lists the smallest sets of clauses (by their places) to change so that the node at i answers
// something else than a. The empty set means that it does already; no set means that nothing can.
//
// Keeping the MaxFlips first at each step loses none of the MaxFlips first of the whole: sets are ordered
// by size, then by place, and in a tree the sets of two parts are joined without overlap.
func (d Decision) away(i int, a Answer) [][]int {
	n := &d.nodes[i]
	if n.answer != a {
		return [][]int{{}}
	}
	if n.join == 0 {
		if n.rule.Fixed {
			return nil
		}
		return [][]int{{i}}
	}
	// A group leaves a settled answer by one part, and the other answer only by all of them.
	leaves, each := a, a == No
	switch n.join {
	case AnyOf:
		each = a == Yes
	case NoneOf:
		leaves, each = a.Not(), a == No
	case AllOf:
	}
	sets := [][]int{}
	if each {
		sets = [][]int{{}}
	}
	for c := i + 1; c < i+int(n.size); c += int(d.nodes[c].size) {
		part := d.away(c, leaves)
		if each {
			sets = product(sets, part)
		} else {
			sets = first(append(sets, part...))
		}
	}
	return sets
}

// product is the first unions of a set of one list and a set of the other.
func product(xs, ys [][]int) [][]int {
	out := make([][]int, 0, len(xs)*len(ys))
	for _, x := range xs {
		for _, y := range ys {
			out = append(out, slices.Concat(x, y))
		}
	}
	return first(out)
}

// first sorts sets by size, then by place, and keeps the first MaxFlips.
func first(sets [][]int) [][]int {
	slices.SortFunc(sets, func(x, y []int) int {
		return cmp.Or(cmp.Compare(len(x), len(y)), slices.Compare(x, y))
	})
	return sets[:min(len(sets), MaxFlips)]
}
