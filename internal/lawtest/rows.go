package lawtest

import (
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Decider is a rule on a case.
type Decider func(*facts.Case) law.Decision

// Row edits one fact of the baseline case. Moves lists every clause whose answer changes, as "RULE answer"
// (in any order), clauses that appear or disappear included ("RULE gone"); the runner fails when another
// one moves. A clause that stands in several places with different answers has them all: "RULE yes+no".
type Row struct {
	Because string // the words of the law, or the boundary, that the row stands for
	Edit    func(*facts.Case)
	Whole   law.Answer
	Moves   []string
	base    bool
}

// Edit is a [Row]: the reason, the edit, the answer of the whole, and the clauses that move.
func Edit(because string, edit func(*facts.Case), whole law.Answer, moves ...string) Row {
	return Row{Because: because, Edit: edit, Whole: whole, Moves: moves}
}

// Base is a first [Row] that edits nothing: it states the answer of the baseline itself, Yes without it, and
// those of its clauses that the row asserts, as "RULE answer" ("RULE none" for a clause that is not there).
func Base(because string, whole law.Answer, clauses ...string) Row {
	return Row{Because: because, Edit: func(*facts.Case) {}, Whole: whole, Moves: clauses, base: true}
}

// Flip runs the rows of one baseline. The baseline is asserted too: it is Yes, unless the first row is a [Base].
func (c *Coverage) Flip(t TB, decide Decider, baseline func() facts.Case, rows []Row) {
	t.Helper()
	start := baseline()
	d := decide(&start)
	first := Base("the baseline of "+d.Rule(), law.Yes)
	if len(rows) > 0 && rows[0].base {
		first, rows = rows[0], rows[1:]
	}
	base := c.assert(t, first.Because, d, first.Whole, first.Moves)
	for _, row := range rows {
		if row.base {
			t.Errorf("%s: only the first row states the baseline", row.Because)
			continue
		}
		edited := baseline()
		row.Edit(&edited)
		c.flip(t, decide(&edited), row, base)
	}
}

// flip holds the decision of a row against that of its baseline.
func (c *Coverage) flip(t TB, d law.Decision, row Row, base proof) {
	t.Helper()
	c.See(t, d)
	if d.Answer() != row.Whole {
		t.Errorf("%s: the whole is %s, want %s", row.Because, d.Answer(), row.Whole)
	}
	p := newProof(d)
	after := p.answers()
	moved := movesBetween(base.answers(), after)
	want := slices.Sorted(slices.Values(row.Moves))
	if !slices.Equal(moved, want) {
		t.Errorf("%s:\n moved %q\n  want %q", row.Because, moved, want)
	}
	if d.Answer() != row.Whole || !slices.Equal(moved, want) {
		return
	}
	p.hold("")
	for rule, answer := range after {
		// What moved is asserted by the row. What did not has the answer of the baseline: asserted where that one is.
		if slices.Contains(moved, rule+" "+answer) || base.holds(rule) {
			p.hold(rule)
		}
	}
	c.count(p)
}

func movesBetween(before, after map[string]string) []string {
	var moved []string
	for rule, answer := range after {
		if before[rule] != answer {
			moved = append(moved, rule+" "+answer)
		}
	}
	for rule := range before {
		if _, still := after[rule]; !still {
			moved = append(moved, rule+" gone")
		}
	}
	slices.Sort(moved)
	return moved
}
