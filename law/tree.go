package law

import (
	"slices"
	"sync"
)

// node is one clause or group of a decision. Nodes stand in pre-order: a group, then its parts.
type node struct {
	rule   *Rule
	size   int32 // nodes of the subtree, this one included
	arg    int32 // its first argument
	args   uint16
	answer Answer
	why    Why
	join   Join
}

// Tree builds a [Decision], clause by clause, in the order of the article. A rule package writes one
// function for each rule on (*Tree, facts) and opens and closes groups with [Tree.All], [Tree.Any],
// [Tree.None] and [Tree.End].
//
// A tree is used by one goroutine, once: after [Tree.Decision] it must not be touched.
type Tree struct {
	// Decisions are small and many. Each is written where it stays, in the free end of a slab that the next tree goes on
	// filling: nothing is copied, and memory is asked for some decisions at a time. A decision that is kept keeps at most one
	// slab of each alive.
	nodes []node
	args  []Arg
	open  []int32 // groups not yet closed
}

const slab = 256 // nodes, and arguments: some kilobytes

var trees = sync.Pool{New: func() any {
	return &Tree{nodes: make([]node, 0, slab), args: make([]Arg, 0, slab), open: make([]int32, 0, 16)}
}}

// NewTree is an empty tree.
func NewTree() *Tree { return trees.Get().(*Tree) }

// All opens a group that needs every part.
func (t *Tree) All(r *Rule, args ...Arg) { t.group(r, AllOf, args) }

// Any opens a group for which one part is enough.
func (t *Tree) Any(r *Rule, args ...Arg) { t.group(r, AnyOf, args) }

// None opens a group that is the contrary of its part, or that forbids each of several.
func (t *Tree) None(r *Rule, args ...Arg) { t.group(r, NoneOf, args) }

func (t *Tree) group(r *Rule, j Join, args []Arg) {
	t.open = append(t.open, int32(len(t.nodes)))
	t.add(node{rule: r, answer: j.empty(), why: Parts, join: j}, args)
}

// End closes the innermost group and returns its answer. Clauses known not to be in force are simply not
// added: a group without parts requires nothing (All), forbids nothing (None) or offers nothing (Any).
func (t *Tree) End() Answer {
	if len(t.open) == 0 {
		return Unknown
	}
	at := t.open[len(t.open)-1]
	t.open = t.open[:len(t.open)-1]
	n := &t.nodes[at]
	n.size = int32(len(t.nodes)) - at
	for i := at + 1; i < int32(len(t.nodes)); i += t.nodes[i].size {
		n.answer = n.join.fold(n.answer, t.nodes[i].answer)
	}
	return n.answer
}

// Says adds a clause answered Yes or No from the facts it quotes.
func (t *Tree) Says(r *Rule, a Answer, args ...Arg) Answer {
	return t.add(node{rule: r, answer: a, why: Clause}, args)
}

// Answered adds a clause that is a yes/no fact itself; it lacks that fact when it is not recorded.
func (t *Tree) Answered(r *Rule, key string, a Answer) Answer {
	if a == Unknown {
		return t.Lacks(r, key)
	}
	return t.Says(r, a, Fact(key, a))
}

// Lacks adds a clause that cannot be answered for want of facts, named by their keys.
func (t *Tree) Lacks(r *Rule, keys ...string) Answer {
	t.add(node{rule: r, why: MissingFact}, nil)
	t.nodes[len(t.nodes)-1].args = uint16(len(keys))
	t.room(len(keys))
	for _, key := range keys {
		t.args = append(t.args, Arg{name: key, role: RoleMissing})
	}
	return Unknown
}

// Unsettled adds a clause on which the texts are silent or contradict each other; the arguments hold at
// least the readings.
func (t *Tree) Unsettled(r *Rule, args ...Arg) Answer {
	return t.add(node{rule: r, why: Unsettled}, args)
}

// Note adds arguments to the clause or group added last: a convention it used, a remark.
func (t *Tree) Note(args ...Arg) {
	if len(t.nodes) == 0 || len(args) == 0 {
		return
	}
	t.quote(args)
	t.nodes[len(t.nodes)-1].args += uint16(len(args))
}

func (t *Tree) add(n node, args []Arg) Answer {
	n.size, n.arg, n.args = 1, int32(len(t.args)), uint16(len(args))
	if len(t.nodes) == cap(t.nodes) {
		t.nodes = moved(t.nodes, 1)
	}
	t.nodes = append(t.nodes, n)
	t.quote(args)
	return n.answer
}

func (t *Tree) quote(args []Arg) {
	t.room(len(args))
	for i := range args { // one by one: while the collector runs, the copy of a slice costs more
		arg := &args[i]
		t.args = append(t.args, *arg)
	}
}

// room makes sure that so many more arguments fit.
func (t *Tree) room(more int) {
	if len(t.args)+more > cap(t.args) {
		t.args = moved(t.args, more)
	}
}

// moved is a new slab that begins with those items and has room for so many more.
func moved[T any](items []T, more int) []T {
	return append(make([]T, 0, max(slab, 2*(len(items)+more))), items...)
}

// Silent adds a clause for which a table holds no version, Unknown for want of a day or of a text: miss is
// what [Param.At] gave.
func (t *Tree) Silent(r *Rule, table string, miss Miss) Answer {
	if miss.Why == MissingFact {
		return t.Lacks(r, miss.Need.Fact())
	}
	return t.add(node{rule: r, why: NoText}, []Arg{{name: table, num: int64(miss.Day.packed()), role: RoleNoText, typ: TypeDate}})
}

// Governing is the version of p that governs the case. When there is none it adds to the tree the clause
// r, as [Tree.Silent] does, and returns nil: the rule then has nothing more to say.
func Governing[T any](t *Tree, r *Rule, p *Param[T], w When) *Version[T] {
	v, miss := p.At(w)
	if v == nil {
		t.Silent(r, p.Name, miss)
	}
	return v
}

// Decision closes every open group and returns the decision. The tree must not be used after it.
func (t *Tree) Decision() Decision {
	for len(t.open) > 0 {
		t.End()
	}
	var d Decision
	d.args = t.args[:len(t.args):len(t.args)]
	if len(t.nodes) > 0 {
		end := t.nodes[0].size // one root: clauses added after it belong to nothing
		d.nodes = t.nodes[:end:end]
	}
	t.nodes, t.args, t.open = t.nodes[len(t.nodes):], t.args[len(t.args):], t.open[:0]
	trees.Put(t)
	return d
}

// Lacking closes every open group, appends to keys the facts for want of which the tree is Unknown, each once, and returns
// its answer with them. No decision is made of it, and no memory is asked for beyond that of keys: it serves a rule that
// must know what another one would ask. The tree must not be used after it.
func (t *Tree) Lacking(keys []string) (Answer, []string) {
	for len(t.open) > 0 {
		t.End()
	}
	a := Unknown
	if len(t.nodes) > 0 {
		a = t.nodes[0].answer
		for i := range t.nodes[:t.nodes[0].size] {
			n := &t.nodes[i]
			if a != Unknown || n.answer != Unknown {
				continue
			}
			for _, arg := range t.args[n.arg : n.arg+int32(n.args)] {
				if arg.role == RoleMissing && !slices.Contains(keys, arg.name) {
					keys = append(keys, arg.name)
				}
			}
		}
	}
	t.nodes, t.args, t.open = t.nodes[:0], t.args[:0], t.open[:0]
	trees.Put(t)
	return a, keys
}
