package lawtest

import (
	"slices"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// Coverage is the account of what the rows and vectors of a package prove. An answer of a rule is proved when
// something asserts it: a clause that a row moves, an answer that a row or a vector states, or what the asserted
// answer of a group forces its parts to be. An answer that merely came up is not.
type Coverage struct {
	seen    map[string]map[string]bool // rule → answers that came up
	proved  map[string]map[string]bool // rule → answers asserted
	offs    map[string]bool            // rule → ever recorded a distance
	nearest map[string]int64           // rule → the least distance of an asserted answer
	gaps    map[string]int64           // rule → the least distance there can be, where it is not one unit
	words   []*law.Words
}

// NewCoverage starts an account; each decision must be sayable in these words.
func NewCoverage(words ...*law.Words) *Coverage {
	return &Coverage{
		seen: map[string]map[string]bool{}, proved: map[string]map[string]bool{},
		offs: map[string]bool{}, nearest: map[string]int64{}, gaps: map[string]int64{}, words: words,
	}
}

// Gap tells that no answer of a rule is nearer to its threshold than so many units: what lies between is Unknown,
// the text having several readings.
func (c *Coverage) Gap(rule string, units int64) { c.gaps[rule] = units }

// Assert asserts the answer of a decision and of clauses of it, where [law.Decision.Find] finds them, as "RULE answer"
// ("RULE none" for a clause that is not there), and counts them.
func (c *Coverage) Assert(t TB, because string, d law.Decision, whole law.Answer, clauses ...string) {
	t.Helper()
	c.assert(t, because, d, whole, clauses)
}

func (c *Coverage) assert(t TB, because string, d law.Decision, whole law.Answer, clauses []string) proof {
	t.Helper()
	c.See(t, d)
	p := newProof(d)
	if d.Answer() == whole {
		p.hold("")
	} else {
		t.Errorf("%s: the whole is %s, want %s", because, d.Answer(), whole)
	}
	for _, clause := range clauses {
		rule, want, _ := strings.Cut(clause, " ")
		got := "none"
		if part := d.Find(rule); !part.IsZero() {
			got = part.Answer().String()
		}
		if got != want {
			t.Errorf("%s: %s is %s, want %s", because, rule, got, want)
			continue
		}
		p.holdFirst(rule)
	}
	c.count(p)
	return p
}

// count enters what a proof holds in the account.
func (c *Coverage) count(p proof) {
	for _, n := range p {
		if !n.held {
			continue
		}
		note(c.proved, n.Rule(), n.Answer())
		if off := n.Off(); off.Role() != 0 {
			distance := max(off.Int(), -off.Int())
			if least, twice := c.nearest[n.Rule()]; !twice || distance < least {
				c.nearest[n.Rule()] = distance
			}
		}
	}
}

func note(account map[string]map[string]bool, rule string, a law.Answer) {
	if account[rule] == nil {
		account[rule] = map[string]bool{}
	}
	account[rule][a.String()] = true
}

// See looks at the words of a decision: it fails on a clause that a language has nothing proper to say about. It
// remembers the answers, for [Coverage.Complete] to fail on one that the register does not list, and proves none.
func (c *Coverage) See(t TB, d law.Decision) {
	t.Helper()
	for _, part := range d.Walk() {
		rule := part.Rule()
		note(c.seen, rule, part.Answer())
		if part.Off().Role() != 0 {
			c.offs[rule] = true
		}
		for _, w := range c.words {
			sentence := w.Sentence(part)
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

// Complete fails for each rule of which nothing asserts an answer that the register says it can give, for each
// that gave one that the register does not list, and for each threshold that no assertion misses by exactly one
// unit (or by its [Coverage.Gap]).
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
			if !c.proved[r.ID][answer] {
				t.Errorf("%s: nothing asserts that it answers %s", r.ID, answer)
			}
		}
		for answer := range c.seen[r.ID] {
			if !slices.Contains(ids[i].Answers, answer) {
				t.Errorf("%s: answers %s, which the register does not list", r.ID, answer)
			}
		}
		want := max(c.gaps[r.ID], 1)
		switch least, asserted := c.nearest[r.ID]; {
		case !c.offs[r.ID]:
		case !asserted:
			t.Errorf("%s: nothing asserts a distance from its threshold", r.ID)
		case least != want:
			t.Errorf("%s: the nearest row is %d units short of its threshold, want %d", r.ID, least, want)
		}
	}
}
