package lawtest

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	whole = law.Rule{ID: "W", Cites: cites}
	group = law.Rule{ID: "G", Cites: cites}
	other = law.Rule{ID: "H", Cites: cites}
	abc   = []law.Rule{{ID: "A", Cites: cites}, {ID: "B", Cites: cites}, {ID: "C", Cites: cites}}
)

// open opens a group of any kind.
func open(t *law.Tree, r *law.Rule, j law.Join) {
	switch j {
	case law.AllOf:
		t.All(r)
	case law.AnyOf:
		t.Any(r)
	case law.NoneOf:
		t.None(r)
	}
}

func leaf(t *law.Tree, r *law.Rule, a law.Answer) {
	if a == law.Unknown {
		t.Unsettled(r)
		return
	}
	t.Says(r, a)
}

// joined is a whole of up to three clauses.
func joined(j law.Join, answers ...law.Answer) law.Decision {
	return one(func(t *law.Tree) {
		open(t, &whole, j)
		for i, a := range answers {
			leaf(t, &abc[i], a)
		}
	})
}

// proofs are the answers that an account holds for proved, "A yes".
func proofs(c *Coverage) []string {
	var all []string
	for rule, answers := range c.proved {
		for answer := range answers {
			all = append(all, rule+" "+answer)
		}
	}
	slices.Sort(all)
	return all
}

func TestOnlyAssertionsProve(t *testing.T) {
	var f failures
	c := NewCoverage()
	c.See(&f, joined(law.AllOf, law.Yes, law.Yes))
	assert.Empty(t, f)
	assert.Empty(t, proofs(c), "it only came up")

	c = NewCoverage()
	c.See(&f, decideFixture(&facts.Case{}))
	c.Complete(&f, []*law.Rule{&rule})
	assert.Equal(t, failures{
		"POEC-EXIT-CDD-12M: nothing asserts that it answers yes", "POEC-EXIT-CDD-12M: nothing asserts that it answers no",
		"POEC-EXIT-CDD-12M: nothing asserts that it answers unknown",
	}, f)
}

// What the answer of a whole forces, both ways.
func TestForced(t *testing.T) {
	const y, n, u = law.Yes, law.No, law.Unknown
	for _, row := range []struct {
		because string
		join    law.Join
		parts   []law.Answer
		want    string
	}{
		{"all that is Yes: every part", law.AllOf, []law.Answer{y, y}, "A yes, B yes, W yes"},
		{"all that is No: the only No", law.AllOf, []law.Answer{y, n, u}, "B no, W no"},
		{"all that is No by two: neither alone", law.AllOf, []law.Answer{n, n}, "W no"},
		{"all that is Unknown: none", law.AllOf, []law.Answer{u, y}, "W unknown"},
		{"any that is No: every part", law.AnyOf, []law.Answer{n, n}, "A no, B no, W no"},
		{"any that is Yes: the only Yes", law.AnyOf, []law.Answer{n, y, u}, "B yes, W yes"},
		{"any that is Yes by two: neither alone", law.AnyOf, []law.Answer{y, y}, "W yes"},
		{"any that is Unknown: none", law.AnyOf, []law.Answer{u, n}, "W unknown"},
		{"none that is Yes: every part is No", law.NoneOf, []law.Answer{n, n}, "A no, B no, W yes"},
		{"none that is No: the only Yes", law.NoneOf, []law.Answer{n, y, u}, "B yes, W no"},
		{"none that is No by two: neither alone", law.NoneOf, []law.Answer{y, y}, "W no"},
		{"none that is Unknown: none", law.NoneOf, []law.Answer{u, n}, "W unknown"},
	} {
		var f failures
		c := NewCoverage()
		d := joined(row.join, row.parts...)
		c.Assert(&f, row.because, d, d.Answer())
		assert.Empty(t, f, row.because)
		assert.Equal(t, row.want, strings.Join(proofs(c), ", "), row.because)

		c = NewCoverage() // a whole that is not what was asserted proves nothing
		c.Assert(&f, row.because, d, d.Answer()%3+1)
		assert.Len(t, f, 1, row.because)
		assert.Empty(t, proofs(c), row.because)
	}
}

// A clause is forced exactly when no other answer of it leaves the whole as it is: tried on every group of a group of two and of
// a group of one.
func TestForcedIsWhatWouldShow(t *testing.T) {
	answers, joins := []law.Answer{law.Unknown, law.No, law.Yes}, []law.Join{law.AllOf, law.AnyOf, law.NoneOf}
	for _, outer := range joins {
		for _, inner := range joins {
			nested := func(a [3]law.Answer) law.Decision {
				return one(func(t *law.Tree) {
					open(t, &whole, outer)
					open(t, &group, inner)
					leaf(t, &abc[0], a[0])
					leaf(t, &abc[1], a[1])
					t.End()
					open(t, &other, inner)
					leaf(t, &abc[2], a[2])
				})
			}
			for n := range 27 {
				a := [3]law.Answer{answers[n%3], answers[n/3%3], answers[n/9]}
				d := nested(a)
				p := newProof(d)
				p.hold("")
				for i := range abc {
					shows := d.Answer() != law.Unknown
					for _, instead := range answers {
						b := a
						b[i] = instead
						shows = shows && (instead == a[i] || nested(b).Answer() != d.Answer())
					}
					assert.Equal(t, shows, p.holds(abc[i].ID), "%s of %s of %s, %s and of %s: %s", outer, inner, a[0], a[1], a[2], abc[i].ID)
				}
			}
		}
	}
}

func TestAssertClauses(t *testing.T) {
	d := joined(law.AllOf, law.Yes, law.Unknown)
	var f failures
	c := NewCoverage()
	c.Assert(&f, "r", d, law.Unknown, "W unknown", "B unknown", "C none")
	assert.Empty(t, f)
	assert.Equal(t, []string{"B unknown", "W unknown"}, proofs(c), "the Yes of A was not asserted")

	c = NewCoverage()
	c.Assert(&f, "r", d, law.Unknown, "A no", "B none", "C yes")
	assert.Equal(t, failures{"r: A is yes, want no", "r: B is unknown, want none", "r: C is none, want yes"}, f)
	assert.Equal(t, []string{"W unknown"}, proofs(c))
}

// twice is a clause that stands in two alternatives.
func twice(first, second law.Answer) law.Decision {
	return one(func(t *law.Tree) {
		t.Any(&whole)
		leaf(t, &abc[0], first)
		t.All(&group)
		leaf(t, &abc[0], second)
	})
}

func TestAClauseThatStandsTwice(t *testing.T) {
	decide := func(c *facts.Case) law.Decision {
		return twice(law.That(c.Contract.End.IsZero()), law.That(c.Contract.Start.IsZero()))
	}
	empty := func() facts.Case { return facts.Case{} }
	var f failures
	c := NewCoverage()
	c.Flip(&f, decide, empty, []Row{
		Edit("its second place alone", func(c *facts.Case) { c.Contract.Start = law.MustDate("2024-01-01") }, law.Yes, "A yes+no", "G no"),
		Edit("its first place alone", func(c *facts.Case) { c.Contract.End = law.MustDate("2024-01-01") }, law.Yes, "A no+yes"),
	})
	assert.Empty(t, f)
	assert.Equal(t, []string{"A no", "A yes", "G no", "G yes", "W yes"}, proofs(c))

	c = NewCoverage()
	c.Assert(&f, "where it is found", twice(law.Yes, law.Unknown), law.Yes, "A yes")
	assert.Empty(t, f)
	assert.Equal(t, []string{"A yes", "W yes"}, proofs(c))
	assert.Equal(t, map[string]string{"A": "yes+unknown+yes"}, newProof(one(func(t *law.Tree) {
		t.Any(&whole)
		for _, a := range []law.Answer{law.Yes, law.Unknown, law.Yes} {
			leaf(t, &abc[0], a)
		}
	})).answers())
	assert.Equal(t, map[string]string{"A": "no", "G": "no"}, newProof(twice(law.No, law.No)).answers(), "the same answer is said once")
}

// anyOf is Yes by A, by B, or by both: A as the contract, B as the course has an end.
func anyOf(c *facts.Case) law.Decision {
	return joined(law.AnyOf, law.That(!c.Contract.End.IsZero()), law.That(!c.Course.End.IsZero()))
}

func bothEnd() facts.Case {
	day := law.MustDate("2024-08-31")
	return facts.Case{Contract: facts.Contract{End: day}, Course: facts.Course{End: day}}
}

func TestFlipAssertsTheBaseline(t *testing.T) {
	without := func(c *facts.Case) { c.Contract.End = law.Date{} }
	neither := func() facts.Case { return facts.Case{} }
	for _, row := range []struct {
		because  string
		baseline func() facts.Case
		rows     []Row
		fails    failures
		proofs   string
	}{
		{"Yes without a word", bothEnd, nil, nil, "W yes"},
		{"No without a word", neither, nil, failures{"the baseline of W: the whole is no, want yes"}, ""},
		{"No is said, and forces both", neither, []Row{Base("n", law.No)}, nil, "A no, B no, W no"},
		{"Yes is said of a No", neither, []Row{Base("n", law.Yes)}, failures{"n: the whole is no, want yes"}, ""},
		{"No is said of a Yes", bothEnd, []Row{Base("n", law.No)}, failures{"n: the whole is yes, want no"}, ""},
		{"a clause is said", bothEnd, []Row{Base("n", law.Yes, "A yes", "C none")}, nil, "A yes, W yes"},
		{"a clause is said wrong", bothEnd, []Row{Base("n", law.Yes, "A no")}, failures{"n: A is yes, want no"}, "W yes"},
		{"not the first row", bothEnd, []Row{Edit("e", func(*facts.Case) {}, law.Yes), Base("n", law.Yes)}, failures{"n: only the first row states the baseline"}, "W yes"},
		{"without A, B is the only Yes", bothEnd, []Row{Edit("e", without, law.Yes, "A no")}, nil, "A no, B yes, W yes"},
		{"a row that moves nothing proves no more than its whole", bothEnd, []Row{Edit("e", func(*facts.Case) {}, law.Yes)}, nil, "W yes"},
		{
			"a row that is wrong proves nothing", bothEnd, []Row{Edit("e", without, law.Yes)},
			failures{"e:\n moved [\"A no\"]\n  want []"}, "W yes",
		},
	} {
		var f failures
		c := NewCoverage()
		c.Flip(&f, anyOf, row.baseline, row.rows)
		assert.Equal(t, row.fails, f, row.because)
		assert.Equal(t, row.proofs, strings.Join(proofs(c), ", "), row.because)
	}
}

// A group that a row does not move has the answer of the baseline, and forces its parts where that one is asserted.
func TestFlipHoldsWhatStays(t *testing.T) {
	decide := func(c *facts.Case) law.Decision {
		return one(func(t *law.Tree) {
			t.Any(&whole)
			t.Says(&abc[2], law.Yes)
			t.Any(&group)
			t.Says(&abc[0], law.That(!c.Contract.End.IsZero()))
			t.Says(&abc[1], law.That(!c.Course.End.IsZero()))
		})
	}
	without := Edit("e", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Yes, "A no")
	for want, rows := range map[string][]Row{
		"A no, W yes":               {without},
		"A no, B yes, G yes, W yes": {Base("n", law.Yes, "G yes"), without},
	} {
		var f failures
		c := NewCoverage()
		c.Flip(&f, decide, bothEnd, rows)
		assert.Empty(t, f)
		assert.Equal(t, want, strings.Join(proofs(c), ", "))
	}
}

// A vector proves what it expects and what that forces, not what came up beside it.
func TestReplayProves(t *testing.T) {
	run := func(expect string) []string {
		var f failures
		c := NewCoverage()
		c.Replay(&f, fstest.MapFS{"v.json": {Data: []byte(`{"decide": "W", "source": ["s"], "cases": [
			{"name": "n", "why": "w", "facts": {"contract": {"end": "2024-08-31"}, "course": {"end": "2024-08-31"}}, "expect": {` + expect + `}}]}`)}},
			map[string]Decider{"W": anyOf}, []*law.Rule{&whole, &abc[0], &abc[1]})
		assert.Empty(t, f)
		return proofs(c)
	}
	assert.Equal(t, []string{"W yes"}, run(`"W": "yes"`), "two clauses would do")
	assert.Equal(t, []string{"B yes"}, run(`"B": "yes"`))
}

// A distance counts where the answer that it stands beside is asserted.
func TestDistances(t *testing.T) {
	short := func(days int) law.Decision {
		return one(func(t *law.Tree) {
			t.Any(&group)
			t.Says(&rule, law.No, law.Fact("contract.end", law.MustDate("2024-08-31")))
			t.Note(law.Off("contract.end", law.Days(-days)))
			t.Unsettled(&abc[0])
		})
	}
	for _, row := range []struct {
		because string
		days    []int
		assert  []string
		gap     int64
		want    string
	}{
		{"not asserted", []int{1}, nil, 0, "nothing asserts a distance from its threshold"},
		{"asserted, the nearest in the middle", []int{3, 1, 2}, []string{rule.ID + " no"}, 0, ""},
		{"two units", []int{2}, []string{rule.ID + " no"}, 0, "the nearest row is 2 units short of its threshold, want 1"},
		{"a gap of two", []int{2}, []string{rule.ID + " no"}, 2, ""},
		{"nearer than the gap", []int{1}, []string{rule.ID + " no"}, 2, "the nearest row is 1 units short of its threshold, want 2"},
	} {
		var f failures
		c := NewCoverage()
		c.Gap(rule.ID, row.gap)
		for _, days := range row.days {
			c.Assert(&f, row.because, short(days), law.Unknown, row.assert...)
		}
		c.Complete(&f, []*law.Rule{&rule})
		said := slices.DeleteFunc(slices.Clone(f), func(s string) bool { return strings.Contains(s, "nothing asserts that it answers") })
		if row.want == "" {
			assert.Empty(t, said, row.because)
			continue
		}
		assert.Equal(t, failures{rule.ID + ": " + row.want}, said, row.because)
	}
}
