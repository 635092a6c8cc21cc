package law

import (
	"strconv"
	"testing"
)

// A synthetic tree of 21 nodes: a group of four groups of four clauses; each clause quotes a fact, and one
// of four a threshold with its text and its distance.
var benchRules = func() (rules [21]Rule) {
	for i := range rules {
		rules[i] = Rule{ID: "BENCH-" + strconv.Itoa(i), Cites: []Ref{Travail("L6326-3", "", "LEGIARTI000048600478")}}
	}
	return rules
}()

func benchTree(made Date) Decision {
	t := NewTree()
	when := When{Made: made, Day: made}
	v, _ := SMIC.At(when)
	n := 0
	next := func() *Rule { r := &benchRules[n]; n++; return r }
	t.All(next())
	for range 4 {
		t.Any(next())
		for i := range 4 {
			if i == 3 {
				t.Says(next(), No, Fact("contract.start", made), Value(&SMIC, v, when), Off("contract.start", Days(12)))
			} else {
				t.Says(next(), That(i == 2), Fact("contract.start", made))
			}
		}
		t.End()
	}
	t.End()
	return t.Decision()
}

func BenchmarkDecision21Nodes(b *testing.B) {
	made := MustDate("2024-01-01")
	b.ReportAllocs()
	for b.Loop() {
		benchTree(made)
	}
}

func BenchmarkDecisionJSON21Nodes(b *testing.B) {
	d := benchTree(MustDate("2024-01-01"))
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = d.AppendJSON(buf[:0])
	}
}

// Four groups, one of whose four clauses must hold, each lacking a fact.
func BenchmarkAsks21Nodes(b *testing.B) {
	d := groupsOfFour(func(t *Tree, r *Rule) { t.Lacks(r, r.ID) })
	b.ReportAllocs()
	for b.Loop() {
		Asks(d)
	}
}

// The same, each answered No: 256 minimal sets, of which the first eight are given.
func BenchmarkFlips21Nodes(b *testing.B) {
	d := groupsOfFour(func(t *Tree, r *Rule) { t.Says(r, No) })
	b.ReportAllocs()
	for b.Loop() {
		Flips(d)
	}
}

func groupsOfFour(clause func(*Tree, *Rule)) Decision {
	t := NewTree()
	t.All(&benchRules[0])
	for g := range 4 {
		t.Any(&benchRules[1+g])
		for i := range 4 {
			clause(t, &benchRules[5+4*g+i])
		}
		t.End()
	}
	return t.Decision()
}
