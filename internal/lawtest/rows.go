package lawtest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Decider is a rule on a case.
type Decider func(*facts.Case) law.Decision

// Row edits one fact of the baseline case. Moves lists every clause whose answer changes, as "RULE answer"
// (in any order), clauses that appear or disappear included ("RULE gone"); the runner fails when another
// one moves.
type Row struct {
	Because string // the words of the law, or the boundary, that the row stands for
	Edit    func(*facts.Case)
	Whole   law.Answer
	Moves   []string
}

// Edit is a [Row]: the reason, the edit, the answer of the whole, and the clauses that move.
func Edit(because string, edit func(*facts.Case), whole law.Answer, moves ...string) Row {
	return Row{because, edit, whole, moves}
}

// Coverage remembers what the rows and vectors of a package have shown.
type Coverage struct {
	answers map[string]map[string]bool // rule → answers seen
	offBy1  map[string]bool            // rule → seen one unit short of its threshold
	offs    map[string]bool            // rule → ever recorded a distance
	words   []*law.Words
	said    map[string]bool
}

// NewCoverage starts an account; the words are those whose sentences must all be sayable.
func NewCoverage(words ...*law.Words) *Coverage {
	return &Coverage{
		answers: map[string]map[string]bool{}, offBy1: map[string]bool{}, offs: map[string]bool{},
		words: words, said: map[string]bool{},
	}
}

// Flip runs the rows of one baseline.
func (c *Coverage) Flip(t TB, decide Decider, baseline func() facts.Case, rows []Row) {
	t.Helper()
	base := baseline()
	before := answersOf(decide(&base))
	c.See(t, decide(&base))
	for _, row := range rows {
		edited := baseline()
		row.Edit(&edited)
		d := decide(&edited)
		c.See(t, d)
		if d.Answer() != row.Whole {
			t.Errorf("%s: the whole is %s, want %s", row.Because, d.Answer(), row.Whole)
		}
		moved := movesBetween(before, answersOf(d))
		want := slices.Sorted(slices.Values(row.Moves))
		if !slices.Equal(moved, want) {
			t.Errorf("%s:\n moved %q\n  want %q", row.Because, moved, want)
		}
	}
}

// answersOf maps each clause below the root to its answer.
func answersOf(d law.Decision) map[string]string {
	m := map[string]string{}
	for depth, part := range d.Walk() {
		if depth > 0 {
			m[part.Rule()] = part.Answer().String()
		}
	}
	return m
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

// See records a decision, and fails on a clause that a language has nothing proper to say about.
func (c *Coverage) See(t TB, d law.Decision) {
	t.Helper()
	for _, part := range d.Walk() {
		rule := part.Rule()
		if c.answers[rule] == nil {
			c.answers[rule] = map[string]bool{}
		}
		c.answers[rule][part.Answer().String()] = true
		if off := part.Off(); off.Role() != 0 {
			c.offs[rule] = true
			if n := off.Int(); n == 1 || n == -1 {
				c.offBy1[rule] = true
			}
		}
		for _, w := range c.words {
			sentence := w.Sentence(part)
			c.said[fmt.Sprint(w.Lang, rule, part.Answer(), part.Why())] = true
			s, known := w.Rule(rule)
			if strings.ContainsAny(sentence, "{}") || !known {
				t.Errorf("%s: nothing proper to say: %q", rule, sentence)
			}
			if said := sentencesFor(s, part.Answer()); part.Why() == law.Clause && !slices.ContainsFunc(said, func(template string) bool {
				return strings.HasPrefix(sentence, literalHead(template))
			}) {
				t.Errorf("%s: no sentence for %s fits: %q", rule, part.Answer(), sentence)
			}
		}
		for key := range part.Missing() {
			for _, w := range c.words {
				if text, ok := w.Term(key); !ok || text == "" {
					t.Errorf("%s lacks %q, a fact without a name", rule, key)
				}
			}
		}
	}
}

func sentencesFor(s law.Sentences, a law.Answer) []string {
	switch a {
	case law.Yes:
		return s.Yes
	case law.No:
		return s.No
	case law.Unknown:
	}
	return s.Unknown
}

// literalHead is the text of a template before its first argument.
func literalHead(template string) string {
	head, _, _ := strings.Cut(template, "{")
	return head
}

// Complete fails for each rule without a row for an answer that the register says it can give, and for
// each threshold never missed by exactly one unit.
func (c *Coverage) Complete(t TB, rules []*law.Rule) {
	t.Helper()
	ids, err := Register()
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	for _, r := range rules {
		i := slices.IndexFunc(ids, func(id ID) bool { return id.ID == r.ID })
		if i < 0 {
			t.Errorf("%s: not in the register", r.ID)
			continue
		}
		for _, answer := range ids[i].Answers {
			if !c.answers[r.ID][answer] {
				t.Errorf("%s: no row where it answers %s", r.ID, answer)
			}
		}
		for answer := range c.answers[r.ID] {
			if !slices.Contains(ids[i].Answers, answer) {
				t.Errorf("%s: answers %s, which the register does not list", r.ID, answer)
			}
		}
		if c.offs[r.ID] && !c.offBy1[r.ID] {
			t.Errorf("%s: no row one unit short of its threshold", r.ID)
		}
	}
}
