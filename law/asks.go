package law

import (
	"cmp"
	"slices"
)

// Ask is a missing fact worth asking for.
type Ask struct {
	Fact   string   // its key, "contract.end"
	Rules  []string // the clauses that lack it, in order
	Alone  bool     // one answer to it is enough to settle the decision, everything else staying unknown
	others int      // how many other facts its least demanding clause also lacks
}

// Asks lists the missing facts that could still change the answer of a decision, in the order worth
// asking: first those that can settle it alone, then those whose clause lacks the fewest other facts, then
// those that more clauses lack, then in the order of the articles. It is empty exactly when no missing
// fact can change the answer: because the answer is Yes or No, or because what is unsettled or without
// text stands in the way.
//
// Each clause that lacks facts is taken to be able to become Yes or No whatever the others become.
func Asks(d Decision) []Ask {
	if d.Answer() != Unknown || d.IsZero() {
		return nil
	}
	w := weigher{d: d, reach: make([]answers, len(d.nodes))}
	w.reachable(0)
	w.weigh(0, everyMove)
	slices.SortStableFunc(w.asks, func(a, b Ask) int {
		return cmp.Or(
			-cmp.Compare(truth(a.Alone), truth(b.Alone)),
			cmp.Compare(a.others, b.others),
			-cmp.Compare(len(a.Rules), len(b.Rules)))
	})
	return w.asks
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// answers is a set of answers, one bit each.
type answers uint8

const anyAnswer = answers(1<<Unknown | 1<<No | 1<<Yes)

func only(a Answer) answers { return 1 << a }

func (s answers) has(a Answer) bool { return s&only(a) != 0 }

// moves says which changes of one node can change the root: m[a] holds the answers b such that going
// from a to b does so for some answers of the other clauses.
type moves [3]answers

// everyMove is what counts at the root itself: any change.
var everyMove = moves{anyAnswer &^ only(Unknown), anyAnswer &^ only(No), anyAnswer &^ only(Yes)}

func (m moves) empty() bool { return m[0]|m[1]|m[2] == 0 }

type weigher struct {
	d     Decision
	reach []answers // what each node can become when the missing facts arrive
	asks  []Ask
}

// reachable fills reach for the subtree at i.
func (w *weigher) reachable(i int) answers {
	n := &w.d.nodes[i]
	switch {
	case n.join == 0 && n.why == MissingFact:
		w.reach[i] = anyAnswer
	case n.join == 0:
		w.reach[i] = only(n.answer)
	default:
		set := only(n.join.empty())
		for c := i + 1; c < i+int(n.size); c += int(w.d.nodes[c].size) {
			set = n.join.combine(set, w.reachable(c))
		}
		w.reach[i] = set
	}
	return w.reach[i]
}

// combine is the set of answers a group can take when one more part can take those of part.
func (j Join) combine(group, part answers) answers {
	var out answers
	for g := range Answer(3) {
		for p := range Answer(3) {
			if group.has(g) && part.has(p) {
				out |= only(j.fold(g, p))
			}
		}
	}
	return out
}

// weigh goes down from a node whose moves in m would change the root, and records the clauses that lack
// facts and can make one of them.
func (w *weigher) weigh(i int, m moves) {
	if m.empty() {
		return
	}
	n := &w.d.nodes[i]
	if n.join == 0 {
		if n.why == MissingFact {
			w.record(i)
		}
		return
	}
	end := i + int(n.size)
	for c := i + 1; c < end; c += int(w.d.nodes[c].size) {
		others := only(n.join.empty()) // what the other parts together can make of the group
		for o := i + 1; o < end; o += int(w.d.nodes[o].size) {
			if o != c {
				others = n.join.combine(others, w.reach[o])
			}
		}
		w.weigh(c, n.join.below(m, others))
	}
}

// below is the set of moves of one part that make a move in m of the group, given what the other parts
// can be.
func (j Join) below(m moves, others answers) moves {
	var out moves
	for a := range Answer(3) {
		for b := range Answer(3) {
			for o := range Answer(3) {
				if a != b && others.has(o) && m[j.fold(o, a)].has(j.fold(o, b)) {
					out[a] |= only(b)
				}
			}
		}
	}
	return out
}

// record adds the facts that the clause at i lacks.
func (w *weigher) record(i int) {
	n := &w.d.nodes[i]
	missing := 0
	for _, a := range w.d.argsOf(*n) {
		if a.role == RoleMissing {
			missing++
		}
	}
	alone := missing == 1 && (w.settles(i, Yes) || w.settles(i, No))
	for _, a := range w.d.argsOf(*n) {
		if a.role != RoleMissing {
			continue
		}
		at := slices.IndexFunc(w.asks, func(k Ask) bool { return k.Fact == a.name })
		if at < 0 {
			at = len(w.asks)
			w.asks = append(w.asks, Ask{Fact: a.name, others: missing - 1})
		}
		k := &w.asks[at]
		k.Alone = k.Alone || alone
		k.others = min(k.others, missing-1)
		if !slices.Contains(k.Rules, n.rule.ID) {
			k.Rules = append(k.Rules, n.rule.ID)
		}
	}
}

// settles tells whether the clause at i alone settles the root once it answers a.
func (w *weigher) settles(i int, a Answer) bool {
	return w.d.replay(0, func(n int) (Answer, bool) { return a, n == i }) != Unknown
}

// replay is the answer of the node at i when some clauses answer otherwise.
func (d Decision) replay(i int, other func(node int) (Answer, bool)) Answer {
	n := &d.nodes[i]
	if n.join == 0 {
		if a, ok := other(i); ok {
			return a
		}
		return n.answer
	}
	answer := n.join.empty()
	for c := i + 1; c < i+int(n.size); c += int(d.nodes[c].size) {
		answer = n.join.fold(answer, d.replay(c, other))
	}
	return answer
}
