package lawtest

import "github.com/parcours-emploi/parcours/law"

// proof is a decision in pre-order, with the parts whose answer something asserts.
type proof []node

type node struct {
	law.Decision

	depth int
	held  bool
}

func newProof(d law.Decision) proof {
	var p proof
	for depth, part := range d.Walk() {
		p = append(p, node{Decision: part, depth: depth})
	}
	return p
}

// answers maps each rule below the whole to its answer; one that stands several times with different answers
// has them all, in order: "yes+unknown".
func (p proof) answers() map[string]string {
	m := map[string]string{}
	for _, n := range p {
		if n.depth == 0 {
			continue
		}
		rule, answer := n.Rule(), n.Answer().String()
		switch before, twice := m[rule]; {
		case !twice:
			m[rule] = answer
		case before != answer:
			m[rule] = before + "+" + answer
		}
	}
	return m
}

// hold marks the answer of a rule as asserted wherever it stands below the whole, or that of the whole for "",
// and what these answers force.
func (p proof) hold(rule string) {
	for i, n := range p {
		if n.depth == 0 && rule == "" || n.depth > 0 && n.Rule() == rule {
			p.mark(i)
		}
	}
}

// holdFirst is hold for the first place of a rule alone, the whole included: the place that [law.Decision.Find] gives.
func (p proof) holdFirst(rule string) {
	for i, n := range p {
		if n.Rule() == rule {
			p.mark(i)
			return
		}
	}
}

// holds tells that the answer of a rule is asserted wherever it stands below the whole.
func (p proof) holds(rule string) bool {
	for _, n := range p {
		if n.depth > 0 && n.Rule() == rule && !n.held {
			return false
		}
	}
	return true
}

// mark marks one answer as asserted, and those that it forces: if one of these were another, it would be
// another. All that is Yes, Any that is No and None that is Yes force every part; All that is No, Any that is
// Yes and None that is No force the part that settles them, when only one does. Nothing is forced by Unknown.
func (p proof) mark(i int) {
	p[i].held = true
	var every, settles law.Answer
	switch join, answer := p[i].Join(), p[i].Answer(); {
	case join == law.AllOf && answer == law.Yes:
		every = law.Yes
	case join == law.AnyOf && answer == law.No, join == law.NoneOf && answer == law.Yes:
		every = law.No
	case join == law.AllOf && answer == law.No:
		settles = law.No
	case join == law.AnyOf && answer == law.Yes, join == law.NoneOf && answer == law.No:
		settles = law.Yes
	default:
		return
	}
	var forced []int
	for j := i + 1; j < len(p) && p[j].depth > p[i].depth; j++ {
		if p[j].depth == p[i].depth+1 && p[j].Answer() == max(every, settles) {
			forced = append(forced, j)
		}
	}
	if settles != law.Unknown && len(forced) > 1 {
		return
	}
	for _, j := range forced {
		p.mark(j)
	}
}
