package lawtest

import (
	"encoding/json"
	"io/fs"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Vectors is a file of cases that any program, in any language, can replay.
type Vectors struct {
	About  string   `json:"about"`
	Decide string   `json:"decide"` // the rule at the root of the decision
	Source []string `json:"source"`
	Cases  []Vector `json:"cases"`
}

// Vector is one case: the facts, and the answer expected of each rule named.
type Vector struct {
	Name   string            `json:"name"`
	Why    string            `json:"why"`
	Facts  facts.Case        `json:"facts"`
	Expect map[string]string `json:"expect"`
}

// Replay runs every vector file of dir against the deciders, by root rule, and records what they show.
// Every decision is also written as JSON and read back.
func (c *Coverage) Replay(t TB, dir fs.FS, deciders map[string]Decider, rules []*law.Rule) {
	t.Helper()
	files, err := fs.Glob(dir, "*.json")
	if err != nil || len(files) == 0 {
		t.Errorf("no vectors (%v)", err)
	}
	for _, name := range files {
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		var v Vectors
		if err := json.Unmarshal(data, &v); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		decide, ok := deciders[v.Decide]
		if !ok || len(v.Cases) == 0 || len(v.Source) == 0 {
			t.Errorf("%s: decides %q, with %d cases and %d sources", name, v.Decide, len(v.Cases), len(v.Source))
			continue
		}
		for i := range v.Cases {
			c.replay(t, name, &v.Cases[i], decide, rules)
		}
	}
}

func (c *Coverage) replay(t TB, file string, v *Vector, decide Decider, rules []*law.Rule) {
	t.Helper()
	d := decide(&v.Facts)
	c.See(t, d)
	if len(v.Expect) == 0 || v.Why == "" {
		t.Errorf("%s: %s: expects nothing or says no reason", file, v.Name)
	}
	p := newProof(d)
	for rule, want := range v.Expect {
		part := d.Find(rule)
		if part.IsZero() {
			t.Errorf("%s: %s: %s is not in the decision", file, v.Name, rule)
		} else if part.Answer().String() != want {
			t.Errorf("%s: %s: %s is %s, want %s", file, v.Name, rule, part.Answer(), want)
		} else {
			p.holdFirst(rule)
		}
	}
	c.count(p)
	stored := d.AppendJSON(nil)
	back, err := law.ReadDecision(stored, rules...)
	if err != nil || string(back.AppendJSON(nil)) != string(stored) {
		t.Errorf("%s: %s: not read back as written (%v)", file, v.Name, err)
	}
}
