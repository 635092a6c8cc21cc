package law

import "iter"

// Decision is an answer with everything it rests on: a tree of clauses in the order of the articles, each
// with its answer, the facts and thresholds it compared, the texts it cites, the facts it lacks and the
// conventions it used. It is opaque and never changes; a part of a decision is a decision.
//
// The zero Decision is Unknown and holds nothing.
type Decision struct {
	nodes []node // pre-order; the first is the root
	args  []Arg  // of the whole tree this decision is a part of
}

func (d Decision) root() node {
	if len(d.nodes) == 0 {
		return node{}
	}
	return d.nodes[0]
}

// IsZero tells a decision that holds nothing.
func (d Decision) IsZero() bool { return len(d.nodes) == 0 }

// Answer is Yes, No or Unknown.
func (d Decision) Answer() Answer { return d.root().answer }

// Why says what the answer rests on: a clause, its parts, a missing fact, no text, or unsettled texts.
func (d Decision) Why() Why { return d.root().why }

// Join says how a group follows from its parts, zero for a clause.
func (d Decision) Join() Join { return d.root().join }

// Rule is the identifier of the clause or group, empty for the zero Decision.
func (d Decision) Rule() string {
	if r := d.root().rule; r != nil {
		return r.ID
	}
	return ""
}

// Fixed tells a clause settled by birth, status or past events.
func (d Decision) Fixed() bool { r := d.root().rule; return r != nil && r.Fixed }

// Because yields the parts of a group, in order; a clause has none.
func (d Decision) Because() iter.Seq[Decision] {
	return func(yield func(Decision) bool) {
		for i := 1; i < len(d.nodes); {
			next := i + int(d.nodes[i].size)
			if !yield(Decision{d.nodes[i:next:next], d.args}) {
				return
			}
			i = next
		}
	}
}

// Walk yields the decision and all its parts in order, with their depth: 0 for the decision itself.
func (d Decision) Walk() iter.Seq2[int, Decision] {
	return func(yield func(int, Decision) bool) { d.walk(0, yield) }
}

func (d Decision) walk(depth int, yield func(int, Decision) bool) bool {
	if d.IsZero() {
		return true
	}
	if !yield(depth, d) {
		return false
	}
	for part := range d.Because() {
		if !part.walk(depth+1, yield) {
			return false
		}
	}
	return true
}

// Find is the first part with that rule identifier, the decision itself included; the zero Decision when
// there is none.
func (d Decision) Find(rule string) Decision {
	for i, n := range d.nodes {
		if n.rule != nil && n.rule.ID == rule {
			end := i + int(n.size)
			return Decision{d.nodes[i:end:end], d.args}
		}
	}
	return Decision{}
}

func (d Decision) ownArgs() []Arg { return d.argsOf(d.root()) }

func (d Decision) argsOf(n node) []Arg { return d.args[n.arg : n.arg+int32(n.args)] }

// Args yields what the clause itself quotes, not what its parts do.
func (d Decision) Args() iter.Seq[Arg] {
	return func(yield func(Arg) bool) {
		for _, a := range d.ownArgs() {
			if !yield(a) {
				return
			}
		}
	}
}

// Missing yields the keys of the facts that the clause itself lacks. [Asks] tells which missing facts of
// a whole decision are worth asking.
func (d Decision) Missing() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, a := range d.ownArgs() {
			if a.role == RoleMissing && !yield(a.name) {
				return
			}
		}
	}
}

// Off is the distance recorded by the clause: by how much that fact would have to move to change its
// answer. The role of the zero Arg is 0: none was recorded.
func (d Decision) Off() Arg {
	for _, a := range d.ownArgs() {
		if a.role == RoleOff {
			return a
		}
	}
	return Arg{}
}

// Cites yields the texts of the clause itself, each once: those of the versions it used, or else the
// rule's own. A group, a clause that lacks facts and one for whose day no text is known cite the article
// without the identifier of a version, unless they quote one: which version governs is not said by them.
func (d Decision) Cites() iter.Seq[Ref] {
	return func(yield func(Ref) bool) {
		args := d.ownArgs()
		own, versioned := true, false
		for i := range args {
			versioned = versioned || args[i].role == RoleValue
			for _, ref := range args[i].valueCites() {
				own = false
				if !citedBefore(args[:i], ref) && !yield(ref) {
					return
				}
			}
		}
		if r := d.root().rule; own && r != nil {
			for _, ref := range r.Cites {
				if !versioned && (d.Join() != 0 || d.Why() == NoText || d.Why() == MissingFact) {
					ref.ID = ""
				}
				if !yield(ref) {
					return
				}
			}
		}
	}
}

func (a *Arg) valueCites() []Ref {
	if a.role != RoleValue {
		return nil
	}
	return a.Cites()
}

func citedBefore(args []Arg, ref Ref) bool {
	for i := range args {
		for _, r := range args[i].valueCites() {
			if r == ref {
				return true
			}
		}
	}
	return false
}

// Conventions yields the identifiers of the conventions used anywhere in the decision, each once, in
// order: choices made where the texts are silent.
func (d Decision) Conventions() iter.Seq[string] { return d.named(RoleConvention) }

// Remarks yields the identifiers of the remarks made anywhere in the decision, each once, in order.
func (d Decision) Remarks() iter.Seq[string] { return d.named(RoleRemark) }

func (d Decision) named(role Role) iter.Seq[string] {
	return func(yield func(string) bool) {
		all := d.allArgs()
		for i, a := range all {
			if a.role == role && !namedIn(all[:i], role, a.name) && !yield(a.name) {
				return
			}
		}
	}
}

func namedIn(args []Arg, role Role, name string) bool {
	for _, a := range args {
		if a.role == role && a.name == name {
			return true
		}
	}
	return false
}

// allArgs are the arguments of the decision and all its parts: they stand in one run, in pre-order.
func (d Decision) allArgs() []Arg {
	if d.IsZero() {
		return nil
	}
	last := d.nodes[len(d.nodes)-1]
	return d.args[d.nodes[0].arg : last.arg+int32(last.args)]
}

// Provisional tells that the answer rests on a value that may already have been replaced on the day of
// the case: nobody has checked the texts that far.
func (d Decision) Provisional() bool {
	for _, a := range d.allArgs() {
		if a.late {
			return true
		}
	}
	return false
}

// Rests says how the texts that carry the answer were seen: for a Yes the best of the alternatives that
// give it, and of what is needed together the weakest. It is zero for an Unknown answer and for clauses
// without citation.
func (d Decision) Rests() Seen {
	n := d.root()
	if n.answer == Unknown || n.rule == nil {
		return 0
	}
	if n.join == 0 {
		var worst Seen
		for ref := range d.Cites() {
			worst = max(worst, ref.Seen)
		}
		return worst
	}
	// Kleene: what settles the group alone is an alternative, what must hold together is not.
	alone := n.join == AnyOf && n.answer == Yes || n.join != AnyOf && n.answer == No
	carries := n.answer
	if n.join == NoneOf {
		carries = n.answer.Not()
	}
	var seen Seen
	for part := range d.Because() {
		if part.Answer() != carries {
			continue
		}
		s := part.Rests()
		switch {
		case seen == 0, alone && s != 0 && s < seen, !alone && s > seen:
			seen = s
		}
	}
	return seen
}
