package law

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Rules of an invented scheme that uses everything a decision can hold.
var (
	testRoot    = Rule{ID: "T", Cites: []Ref{Travail("L1", "", "LEGIARTI000000000001")}}
	testAge     = Rule{ID: "T-AGE", Fixed: true, Cites: []Ref{Travail("L2", "", "")}}
	testLength  = Rule{ID: "T-LENGTH", Cites: []Ref{Travail("L3", "", "")}}
	testBan     = Rule{ID: "T-BAN", Cites: []Ref{Travail("L4", "", "")}}
	testSilent  = Rule{ID: "T-SILENT", Cites: []Ref{Travail("L5", "", "")}}
	testRule    = Rule{ID: "T-ASK", Cites: []Ref{Travail("L6", "", "")}}
	testDoubt   = Rule{ID: "T-DOUBT", Cites: []Ref{Travail("L7", "", "")}}
	testRules   = []*Rule{&testRoot, &testAge, &testLength, &testBan, &testSilent, &testRule, &testDoubt}
	testRemark  = Remark{ID: "T-REMARK", Cites: []Ref{Travail("L8", "", "")}}
	testChoices = Enum{Type: "Choice", Texts: []string{"a", "b"}}
)

func everything() Decision {
	when := When{Made: MustDate("2024-01-01"), Day: MustDate("2024-01-01")}
	hourly, _ := SMIC.At(when)
	t := NewTree()
	t.All(&testRoot, Saying(&testRemark))
	t.Says(&testAge, Yes, Fact("person.age", Years(31)), Fact("person.born", MustDate("1993-02-28")), CodeFact("person.choice", &testChoices, 2))
	t.Says(&testLength, No, Fact("contract.kind", CDD), Fact("hours", MustHours("19.5")), Value(&SMIC, hourly, when),
		Fact("amount", MustEuro("-12.34")), Fact("rate", MustRate("55%")), Fact("level", Level(4)), Fact("count", MustCount(0)),
		Fact("not-recorded", Count{}), Fact("kinds", SetOf(CDI, CDD)), Fact("yes", Yes), Under(&DateMonths), Off("contract.end", Days(-32)))
	t.None(&testBan)
	t.Answered(&testRule, "banned", Unknown)
	t.End()
	Governing(t, &testSilent, &SMIC, When{Day: MustDate("2017-12-31")})
	t.Unsettled(&testDoubt, Reading("first", Yes), Reading("second", No))
	return t.Decision()
}

func TestDecisionViews(t *testing.T) {
	d := everything()
	assert.Equal(t, No, d.Answer())
	assert.Equal(t, Parts, d.Why())
	assert.Equal(t, AllOf, d.Join())
	assert.Equal(t, "T", d.Rule())
	var walked []string
	for depth, part := range d.Walk() {
		walked = append(walked, strings.Repeat(" ", depth)+part.Rule()+" "+part.Answer().String()+" "+part.Why().String())
	}
	assert.Equal(t, []string{
		"T no parts", " T-AGE yes clause", " T-LENGTH no clause", " T-BAN unknown parts", "  T-ASK unknown missing",
		" T-SILENT unknown no_text", " T-DOUBT unknown unsettled",
	}, walked)

	length := d.Find("T-LENGTH")
	assert.Equal(t, int64(-32), length.Off().Int())
	assert.True(t, d.Find("T-AGE").Fixed())
	assert.Equal(t, "décret n° 2023-1216 du 20 décembre 2023", slices.Collect(length.Cites())[0].String(), "a version cites its own text")
	assert.Equal(t, "code du travail, art. L2", slices.Collect(d.Find("T-AGE").Cites())[0].String())
	assert.Empty(t, slices.Collect(d.Cites())[0].ID, "a group does not say which version governs")
	assert.Equal(t, []string{"banned"}, slices.Collect(d.Find("T-ASK").Missing()))
	assert.Equal(t, []string{"DATE-MONTHS"}, slices.Collect(d.Conventions()))
	assert.Equal(t, []string{"T-REMARK"}, slices.Collect(d.Remarks()))
	assert.Empty(t, slices.Collect(d.Find("T-AGE").Conventions()), "of a part, its own only")
	assert.True(t, d.Find("NONE").IsZero())

	for range d.Walk() {
		break // a caller may stop
	}
	for range d.Because() {
		break
	}
}

func TestZeroDecision(t *testing.T) {
	var d Decision
	assert.Equal(t, Unknown, d.Answer())
	assert.Empty(t, d.Rule())
	assert.Equal(t, "null", string(d.AppendJSON(nil)))
	assert.Nil(t, Asks(d))
	assert.Nil(t, Flips(d))
	assert.Empty(t, Reasons(d, -1))
	assert.Empty(t, slices.Collect(d.Cites()))
	assert.Zero(t, d.Off())
	assert.False(t, d.Provisional())
	assert.Zero(t, d.Rests())
	assert.NotPanics(t, func() { Explain(d, &WordsFrench) })
	back, err := ReadDecision([]byte("null"))
	require.NoError(t, err)
	assert.True(t, back.IsZero())
	assert.True(t, NewTree().Decision().IsZero(), "a tree without clause")
}

// Kleene: the group's answer for every pair of parts, written out by hand.
func TestGroups(t *testing.T) {
	const u, n, y = Unknown, No, Yes
	for _, row := range []struct {
		a, b           Answer
		all, any, none Answer
	}{
		{u, u, u, u, u}, {u, n, n, u, u}, {u, y, u, y, n},
		{n, u, n, u, u}, {n, n, n, n, y}, {n, y, n, y, n},
		{y, u, u, y, n}, {y, n, n, y, n}, {y, y, y, y, n},
	} {
		group := func(open func(*Tree, *Rule, ...Arg)) Answer {
			tree := NewTree()
			open(tree, &testRoot)
			for _, a := range []Answer{row.a, row.b} {
				tree.Answered(&testRule, "fact", a)
			}
			return tree.End()
		}
		assert.Equal(t, row.all, group((*Tree).All), "all %s %s", row.a, row.b)
		assert.Equal(t, row.any, group((*Tree).Any), "any %s %s", row.a, row.b)
		assert.Equal(t, row.none, group((*Tree).None), "none %s %s", row.a, row.b)
	}
	tree := NewTree()
	tree.All(&testRoot)
	assert.Equal(t, Yes, tree.End(), "nothing required")
	tree.Any(&testRoot)
	assert.Equal(t, No, tree.End(), "nothing offered")
	assert.Equal(t, Unknown, tree.End(), "nothing to close")
}

// What a careless rule does must not panic: groups left open, notes on nothing, clauses after the root.
func TestTreeIsTotal(t *testing.T) {
	tree := NewTree()
	tree.Note(Under(&DateMonths))
	tree.All(&testRoot)
	tree.Any(&testBan)
	tree.Says(&testLength, Yes)
	d := tree.Decision()
	assert.Equal(t, Yes, d.Answer(), "open groups are closed")

	tree = NewTree()
	tree.Says(&testLength, Yes)
	tree.Says(&testAge, No)
	d = tree.Decision()
	assert.Equal(t, "T-LENGTH", d.Rule())
	assert.Empty(t, slices.Collect(d.Because()), "what follows the root belongs to nothing")
}

func TestDecisionJSON(t *testing.T) {
	d := everything()
	stored := d.AppendJSON(nil)
	assert.True(t, json.Valid(stored))
	viaJSON, err := json.Marshal(d)
	require.NoError(t, err)
	assert.JSONEq(t, string(stored), string(viaJSON))
	back, err := ReadDecision(stored, testRules...)
	require.NoError(t, err)
	assert.Equal(t, string(stored), string(back.AppendJSON(nil)))
	assert.Equal(t, Explain(d, &WordsFrench), Explain(back, &WordsFrench), "shown alike")
	assert.Equal(t, len(Flips(d)), len(Flips(back)))
	assert.Equal(t, Asks(d), Asks(back))
	assert.Equal(t, MustDate("2024-01-01"), valueOf(back.Find("T-LENGTH")).From(), "the version's first day is kept")

	// Read years later: the rule now cites another text, the stored decision keeps that of its day.
	later := testLength
	later.Cites = []Ref{Travail("L3", "", "LEGIARTI000099999999")}
	rules := append(slices.Clone(testRules), &later)
	back, err = ReadDecision(stored, rules...)
	require.NoError(t, err)
	assert.Equal(t, string(stored), string(back.AppendJSON(nil)))
}

// A decision inside a host's struct is written by encoding/json, and never read back in silence.
func TestDecisionInsideAStruct(t *testing.T) {
	type record struct{ D Decision }
	stored, err := json.Marshal(record{everything()})
	require.NoError(t, err)
	var back record
	require.ErrorContains(t, json.Unmarshal(stored, &back), "ReadDecision")
	require.NoError(t, json.Unmarshal([]byte(`{"D":null}`), &back))
	assert.True(t, back.D.IsZero())
}

func valueOf(d Decision) Arg {
	for a := range d.Args() {
		if a.Role() == RoleValue {
			return a
		}
	}
	return Arg{}
}

func TestReadDecisionErrors(t *testing.T) {
	for _, row := range []struct{ because, data, path string }{
		{"not JSON", `{`, ""},
		{"two values", `null null`, ""},
		{"another shape", `[1]`, ""},
		{"unknown rule", `{"rule":"T-OTHER","answer":"yes","why":"clause"}`, "rule"},
		{"no rule", `{"answer":"yes","why":"clause"}`, "rule"},
		{"unknown answer", `{"rule":"T","answer":"maybe","why":"clause"}`, "answer"},
		{"no answer", `{"rule":"T","why":"clause"}`, "answer"},
		{"unknown reason", `{"rule":"T","answer":"yes","why":"luck"}`, "why"},
		{"unknown join", `{"rule":"T","answer":"yes","why":"parts","join":"most"}`, "join"},
		{"parts without join", `{"rule":"T","answer":"yes","why":"parts"}`, "join"},
		{"a clause with parts", `{"rule":"T","answer":"yes","why":"clause","because":[{"rule":"T","answer":"yes","why":"clause"}]}`, "because"},
		{"a clause without answer", `{"rule":"T","answer":"unknown","why":"clause"}`, "answer"},
		{"a missing fact that answers", `{"rule":"T","answer":"no","why":"missing"}`, "answer"},
		{"an answer its parts do not give", `{"rule":"T","answer":"yes","why":"parts","join":"all","because":[{"rule":"T-AGE","answer":"no","why":"clause"}]}`, "answer"},
		{"below", `{"rule":"T","answer":"yes","why":"parts","join":"all","because":[{"rule":"T-AGE","answer":"yes","why":"clause"},{"rule":"X","answer":"yes","why":"clause"}]}`, "because[1].rule"},
		{"an argument without role", `{"rule":"T","answer":"yes","why":"clause","args":[{"date":"2024-01-01"}]}`, "args[0]"},
		{"a day that does not exist", `{"rule":"T","answer":"yes","why":"clause","args":[{"fact":"d","date":"2023-02-29"}]}`, "args[0].date"},
		{"a negative count", `{"rule":"T","answer":"yes","why":"clause","args":[{"fact":"d","count":-1}]}`, "args[0].count"},
		{"half a month", `{"rule":"T","answer":"yes","why":"clause","args":[{"fact":"d","months":1.5}]}`, "args[0].months"},
		{"an unknown kind", `{"rule":"T","answer":"yes","why":"clause","args":[{"fact":"d","kind":"stage"}]}`, "args[0].kind"},
		{"a list for a value", `{"rule":"T","answer":"yes","why":"clause","args":[{"fact":"d","days":[]}]}`, "args[0].days"},
		{"a first day that does not exist", `{"rule":"T","answer":"yes","why":"clause","args":[{"value":"v","months":1,"from":"2023-13-01"}]}`, "args[0].from"},
		{"an unknown rank", `{"rule":"T","answer":"yes","why":"clause","cites":[{"text":"x","rank":"rumour"}]}`, "cites[0].rank"},
		{"seen nowhere", `{"rule":"T","answer":"yes","why":"clause","cites":[{"text":"x","seen":"dream"}]}`, "cites[0].seen"},
	} {
		d, err := ReadDecision([]byte(row.data), testRules...)
		var bad *DecisionError
		if assert.ErrorAs(t, err, &bad, row.because) {
			assert.Equal(t, row.path, bad.Path, row.because)
			assert.NotEmpty(t, bad.Error())
		}
		assert.True(t, d.IsZero(), row.because)
	}
}

// Random trees survive the trip whatever they hold.
func TestDecisionJSONOfRandomTrees(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		d := randomTree(rng, 12)
		var rules []*Rule
		for _, n := range d.nodes {
			rules = append(rules, n.rule)
		}
		stored := d.AppendJSON(nil)
		back, err := ReadDecision(stored, rules...)
		require.NoError(t, err, string(stored))
		require.Equal(t, string(stored), string(back.AppendJSON(nil)))
		require.Equal(t, Asks(d), Asks(back))
		require.Equal(t, len(Flips(d)), len(Flips(back)))
	}
}

func FuzzReadDecision(f *testing.F) {
	f.Add(everything().AppendJSON(nil))
	f.Add([]byte(`{"rule":"T","answer":"unknown","why":"parts","join":"not","because":[{"rule":"T-ASK","answer":"unknown","why":"missing","args":[{"missing":"x"}]}]}`))
	f.Add([]byte(`{"rule":"T","answer":"no","why":"parts","join":"any"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := ReadDecision(data, testRules...)
		if err != nil {
			var bad *DecisionError
			require.ErrorAs(t, err, &bad)
			return
		}
		stored := d.AppendJSON(nil)
		require.True(t, json.Valid(stored), string(stored))
		again, err := ReadDecision(stored, testRules...)
		require.NoError(t, err, string(stored))
		require.Equal(t, string(stored), string(again.AppendJSON(nil)))
		Explain(d, &WordsFrench)
		Asks(d)
		Flips(d)
	})
}

func TestRests(t *testing.T) {
	strong := Rule{ID: "S", Cites: []Ref{{Text: "s", Seen: Primary}}}
	weak := Rule{ID: "W", Cites: []Ref{{Text: "w", Seen: Weak}}}
	group := func(open func(*Tree, *Rule, ...Arg), s, w Answer) Seen {
		tree := NewTree()
		open(tree, &testRoot)
		tree.Says(&strong, s)
		tree.Says(&weak, w)
		tree.End()
		return tree.Decision().Rests()
	}
	assert.Equal(t, Weak, group((*Tree).All, Yes, Yes), "both are needed")
	assert.Equal(t, Primary, group((*Tree).Any, Yes, Yes), "the strong one is enough")
	assert.Equal(t, Weak, group((*Tree).Any, No, Yes), "only the weak one gives it")
	assert.Equal(t, Weak, group((*Tree).All, Yes, No), "the weak one refuses")
	assert.Equal(t, Primary, group((*Tree).All, No, No), "the strong one refuses too")
	assert.Equal(t, Weak, group((*Tree).Any, No, No), "both fail, and both are needed to fail")
	assert.Equal(t, Weak, group((*Tree).None, No, Yes), "the weak ban")
	assert.Equal(t, Weak, group((*Tree).None, No, No), "no ban: both are needed")
}

func TestReasonsPutsTheNearestFirst(t *testing.T) {
	tree := NewTree()
	tree.Any(&testRoot)
	tree.Says(&testRule, No)
	tree.Says(&testLength, No, Off("contract.end", Days(3)))
	tree.Says(&testAge, No)
	tree.End()
	d := tree.Decision()
	var got []string
	for _, r := range Reasons(d, 2) {
		got = append(got, r.Rule())
	}
	assert.Equal(t, []string{"T-LENGTH", "T-AGE"}, got, "the nearest, then what cannot change")
	assert.Len(t, Reasons(d, -1), 3)
	assert.Empty(t, Reasons(d, 0))
}
