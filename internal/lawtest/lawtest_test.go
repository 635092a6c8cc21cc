package lawtest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// failures is a TB that keeps what it is told instead of failing.
type failures []string

func (f *failures) Helper() {}

func (f *failures) Errorf(format string, args ...any) { *f = append(*f, fmt.Sprintf(format, args...)) }

// The fixture is a package of one rule, one table, one convention and one remark, with identifiers of the
// register. Each test breaks one thing of it.
var (
	cites   = []law.Ref{law.Travail("L6326-3", "", "LEGIARTI000048600478")}
	monthsP = law.Param[law.Months]{Name: "fixture.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2019-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToNew, Value: 12, Cites: cites},
		{From: law.MustDate("2024-06-21"), Reach: law.ToNew, Value: 6, Cites: cites},
	}}
	rule       = law.Rule{ID: "POEC-EXIT-CDD-12M", Cites: cites}
	convention = law.Convention{ID: "POEC-EXIT-DATE", Cites: cites}
	remark     = law.Remark{ID: "POEC-EXIT-NOTOBLIG", Cites: cites}
)

const fixtureSource = `package fixture

var Months = law.Param[law.Months]{Name: "fixture.months"}

var Tables = []law.Table{&Months}
`

func fixtureWords(lang law.Lang) *law.Words {
	return &law.Words{Lang: lang, Rules: []law.Sentences{
		{ID: rule.ID, Title: "duration", Yes: []string{"It lasts until {contract.end}."}, No: []string{"It ends on {contract.end}: {off}."}},
	}, Terms: []law.Term{
		{Key: "fixture.months", Text: "months"}, {Key: convention.ID, Text: "a choice."}, {Key: remark.ID, Text: "a remark."},
		{Key: "contract.made", Text: "conclusion"}, {Key: "contract.start", Text: "start"}, {Key: "contract.end", Text: "end"},
	}}
}

func fixture() Package {
	return Package{
		Name: "eligibility", Source: fstest.MapFS{"fixture.go": {Data: []byte(fixtureSource)}},
		Rules: []*law.Rule{&rule}, Tables: []law.Table{&monthsP},
		Conventions: []*law.Convention{&convention}, Remarks: []*law.Remark{&remark},
		French: fixtureWords(law.French), English: fixtureWords(law.English),
	}
}

// checked are the failures of the checks of a package, those aside that the fixture always has: the register
// lists many more rules of eligibility than it holds.
func checked(p Package) []string {
	var f failures
	Check(&f, p)
	return slices.DeleteFunc(f, func(s string) bool { return strings.Contains(s, "the register says that it lives here") })
}

func TestCheckAcceptsTheFixture(t *testing.T) { assert.Empty(t, checked(fixture())) }

func TestCheckSeesWhatIsMissing(t *testing.T) {
	table := func(edit func(*law.Param[law.Months])) func(*Package) {
		return func(p *Package) {
			broken := monthsP
			broken.Versions = slices.Clone(monthsP.Versions)
			edit(&broken)
			p.Tables = []law.Table{&broken}
		}
	}
	words := func(edit func(*law.Words)) func(*Package) {
		return func(p *Package) { edit(p.English) }
	}
	for want, edit := range map[string]func(*Package){
		// tables
		"the name is empty or taken":      func(p *Package) { p.Tables = append(p.Tables, &monthsP) },
		"no day of review":                table(func(x *law.Param[law.Months]) { x.Reviewed = law.Date{} }),
		"no version":                      table(func(x *law.Param[law.Months]) { x.Versions = nil }),
		"no first day":                    table(func(x *law.Param[law.Months]) { x.Versions[0].From = law.Date{} }),
		"the day it goes by is not said":  table(func(x *law.Param[law.Months]) { x.Versions[0].Reach = 0 }),
		"from 2019-01-01: no citation":    table(func(x *law.Param[law.Months]) { x.Versions[0].Cites = nil }),
		"ends before it begins":           table(func(x *law.Param[law.Months]) { x.Versions[0].Through = law.MustDate("2018-01-01") }),
		"before its first day":            table(func(x *law.Param[law.Months]) { x.Reviewed = law.MustDate("2020-01-01") }),
		"not after the version before it": table(func(x *law.Param[law.Months]) { slices.Reverse(x.Versions) }),
		"overlaps the version before it":  table(func(x *law.Param[law.Months]) { x.Versions[0].Through = law.MustDate("2024-06-21") }),
		"lacks its text, its rank":        table(func(x *law.Param[law.Months]) { x.Versions[0].Cites = []law.Ref{{Text: "somewhere"}} }),
		"eligibility.Days is in no list":  func(p *Package) { p.Source = source(fixtureSource + "var Days = law.Param[law.Days]{}\n") },
		"expected declaration":            func(p *Package) { p.Source = source(fixtureSource + "}") },
		// identifiers
		"used twice":                         func(p *Package) { p.Rules = append(p.Rules, &rule) },
		"POEC-EXIT-CDD-12M: no citation":     func(p *Package) { p.Rules = []*law.Rule{{ID: rule.ID}} },
		"NOWHERE-1: not in the register":     func(p *Package) { p.Rules = append(p.Rules, &law.Rule{ID: "NOWHERE-1", Cites: cites}) },
		"a rule here, a remark in the":       func(p *Package) { p.Rules, p.Remarks = append(p.Rules, &law.Rule{ID: remark.ID, Cites: cites}), nil },
		"the register says that it lives in": func(p *Package) { p.Name = "funding" },
		// words
		"POEC-EXIT-CDD-12M: no title in English": words(func(w *law.Words) { w.Rules = nil }),
		"fixture.months: no words in English":    words(func(w *law.Words) { w.Terms = w.Terms[1:] }),
		"POEC-EXIT-DATE: no words in English":    words(func(w *law.Words) { w.Terms[1].Text = "" }),
		"POEC-EXIT-NOTOBLIG: no words in French": func(p *Package) { p.French.Terms = p.French.Terms[:2] },
	} {
		p := fixture()
		edit(&p)
		assert.True(t, slices.ContainsFunc(checked(p), func(s string) bool { return strings.Contains(s, want) }), "%q is not among %q", want, checked(p))
	}
}

func source(text string) fstest.MapFS { return fstest.MapFS{"fixture.go": {Data: []byte(text)}} }

// A rule of this package that the register lists and the package forgot.
func TestCheckSeesAForgottenRule(t *testing.T) {
	var f failures
	p := fixture()
	p.Rules = nil
	Check(&f, p)
	assert.True(t, slices.ContainsFunc(f, func(s string) bool {
		return strings.HasPrefix(s, "POEC-EXIT-CDD-12M: the register says that it lives here")
	}), f)
}

// decideFixture answers the rule by the end of the contract.
func decideFixture(c *facts.Case) law.Decision {
	t := law.NewTree()
	t.All(&law.Rule{ID: "POEC-EXIT", Cites: cites})
	needed := law.MustDate("2024-08-31")
	switch {
	case c.Contract.End.IsZero():
		t.Lacks(&rule, "contract.end")
	default:
		t.Says(&rule, law.That(!c.Contract.End.Before(needed)), law.Fact("contract.end", c.Contract.End))
		if c.Contract.End.Before(needed) {
			t.Note(law.Off("contract.end", law.Days(c.Contract.End.DaysUntil(needed))))
		}
	}
	return t.Decision()
}

func endsOn(day string) func(*facts.Case) {
	return func(c *facts.Case) { c.Contract.End, _ = law.ParseDate(day) }
}

func baseline() facts.Case {
	return facts.Case{Contract: facts.Contract{End: law.MustDate("2024-08-31")}}
}

var fixtureRows = []Row{
	Edit("one day short", endsOn("2024-08-30"), law.No, "POEC-EXIT-CDD-12M no"),
	Edit("not recorded", endsOn(""), law.Unknown, "POEC-EXIT-CDD-12M unknown"),
}

func rooted(w *law.Words) *law.Words {
	w.Rules = append(w.Rules, law.Sentences{ID: "POEC-EXIT", Title: "whole", Yes: []string{"Yes."}, No: []string{"No."}})
	return w
}

func TestRowsAcceptTheFixture(t *testing.T) {
	var f failures
	seen := NewCoverage(rooted(fixtureWords(law.English)))
	seen.Flip(&f, decideFixture, baseline, fixtureRows)
	seen.Complete(&f, []*law.Rule{&rule})
	assert.Empty(t, f)
}

func TestRowsSeeWhatIsMissing(t *testing.T) {
	for want, run := range map[string]func(*failures, *Coverage){
		"the whole is no, want yes": func(f *failures, c *Coverage) {
			c.Flip(f, decideFixture, baseline, []Row{Edit("r", endsOn("2024-08-30"), law.Yes, "POEC-EXIT-CDD-12M no")})
		},
		`moved ["POEC-EXIT-CDD-12M no"]`: func(f *failures, c *Coverage) {
			c.Flip(f, decideFixture, baseline, []Row{Edit("r", endsOn("2024-08-30"), law.No)})
		},
		`want ["POEC-EXIT-CDD-12M no"]`: func(f *failures, c *Coverage) {
			c.Flip(f, decideFixture, baseline, []Row{Edit("r", endsOn("2024-09-30"), law.Yes, "POEC-EXIT-CDD-12M no")})
		},
		"nothing asserts that it answers no": func(f *failures, c *Coverage) {
			c.Flip(f, decideFixture, baseline, fixtureRows[1:])
			c.Complete(f, []*law.Rule{&rule})
		},
		"nothing asserts that it answers unknown": func(f *failures, c *Coverage) {
			c.Flip(f, decideFixture, baseline, fixtureRows[:1])
			c.Complete(f, []*law.Rule{&rule})
		},
		"the nearest row is 2 units short of its threshold, want 1": func(f *failures, c *Coverage) {
			c.Flip(f, decideFixture, baseline, []Row{Edit("r", endsOn("2024-08-29"), law.No, "POEC-EXIT-CDD-12M no"), fixtureRows[1]})
			c.Complete(f, []*law.Rule{&rule})
		},
		"answers yes, which the register does not list": func(f *failures, c *Coverage) {
			gap := law.Rule{ID: "POEC-EXIT-MISSION", Cites: cites}
			c.words = nil
			c.See(f, one(func(t *law.Tree) { t.Says(&gap, law.Yes) }))
			c.Complete(f, []*law.Rule{&gap})
		},
		"NOWHERE-1: not in the register": func(f *failures, c *Coverage) { c.Complete(f, []*law.Rule{{ID: "NOWHERE-1"}}) },
		"nothing proper to say": func(f *failures, c *Coverage) {
			c.See(f, one(func(t *law.Tree) { t.Says(&law.Rule{ID: "POEC-EXIT-CDI", Cites: cites}, law.Yes) }))
		},
		"no sentence for yes fits": func(f *failures, c *Coverage) {
			c.See(f, one(func(t *law.Tree) { t.Says(&rule, law.Yes) })) // its sentence quotes an end that is not there
		},
		`lacks "contract.kind", a fact without a name`: func(f *failures, c *Coverage) {
			c.See(f, one(func(t *law.Tree) { t.Lacks(&rule, "contract.kind") }))
		},
	} {
		var f failures
		run(&f, NewCoverage(rooted(fixtureWords(law.English))))
		assert.True(t, slices.ContainsFunc(f, func(s string) bool { return strings.Contains(s, want) }), "%q is not among %q", want, f)
	}
}

// one is a decision of one clause.
func one(build func(*law.Tree)) law.Decision {
	t := law.NewTree()
	build(t)
	return t.Decision()
}

func TestDaysSeesWhatIsMissing(t *testing.T) {
	whole := []DayRow{
		On("2018-12-31", ""), On("2019-01-01", "12"), On("2023-12-31", "12"), On("2024-01-01", ""), On("2024-06-20", ""), On("2024-06-21", "6"),
	}
	var f failures
	Days(&f, &monthsP, whole)
	require.Empty(t, f)
	for i := range whole { // each of the six days is needed
		var f failures
		Days(&f, &monthsP, slices.Delete(slices.Clone(whole), i, i+1))
		assert.Len(t, f, 1, whole[i].Day)
	}
	Days(&f, &monthsP, append(whole, On("2024-06-21", "7"), On("never", "")))
	assert.Len(t, f, 2)
}

func TestReplaySeesWhatIsMissing(t *testing.T) {
	decide := map[string]Decider{"POEC-EXIT": decideFixture}
	rules := []*law.Rule{&rule, {ID: "POEC-EXIT", Cites: cites}}
	file := func(cases string) fstest.MapFS {
		return fstest.MapFS{"v.json": {Data: []byte(`{"decide": "POEC-EXIT", "source": ["s"], "cases": [` + cases + `]}`)}}
	}
	good := `{"name": "n", "why": "w", "facts": {"contract": {"end": "2024-08-31"}}, "expect": {"POEC-EXIT": "yes"}}`
	run := func(dir fstest.MapFS, rules []*law.Rule) []string {
		var f failures
		NewCoverage().Replay(&f, dir, decide, rules)
		return f
	}
	require.Empty(t, run(file(good), rules))
	for want, got := range map[string][]string{
		"no vectors":                        run(fstest.MapFS{}, rules),
		"with 0 cases":                      run(file(""), rules),
		"invalid character":                 run(fstest.MapFS{"v.json": {Data: []byte(`{` + "`")}}, rules),
		`decides "POEI"`:                    run(fstest.MapFS{"v.json": {Data: []byte(`{"decide": "POEI"}`)}}, rules),
		"POEC-EXIT is yes, want no":         run(file(strings.Replace(good, `"yes"`, `"no"`, 1)), rules),
		"PEC is not in the decision":        run(file(strings.Replace(good, `"POEC-EXIT":`, `"PEC":`, 1)), rules),
		"expects nothing or says no reason": run(file(strings.Replace(good, `"w"`, `""`, 1)), rules),
		"not read back as written":          run(file(good), rules[:1]),
	} {
		assert.True(t, slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, want) }), "%q is not among %q", want, got)
	}
}

func TestRegisterRefuses(t *testing.T) {
	const head = "id\tkind\tanswers\tlives\ttitle\tnote\n"
	for line, want := range map[string]string{
		"A\trule\tyes\teligibility.A\tt":               "5 columns",
		"A\tlaw\t-\teligibility.A\tt\tn":               "is not a kind",
		"A\trule\t-\teligibility.A\tt\tn":              "gives answers",
		"A\tremark\tyes\teligibility.A\tt\tn":          "gives answers",
		"A\trule\tperhaps\teligibility.A\tt\tn":        "is not an answer",
		"A\trule\tyes\t-\tt\t-":                        "lives nowhere",
		"A\tdata\t-\tx.A\tt\tn\nA\tdata\t-\tx.A\tt\tn": "stands on line 2 already",
	} {
		_, err := parseRegister(head + line + "\n")
		require.Error(t, err, line)
		assert.Contains(t, err.Error(), want)
	}
	ids, err := Register()
	require.NoError(t, err)
	kinds := map[string]bool{}
	for _, id := range ids {
		kinds[id.Kind] = true
	}
	assert.Equal(t, []string{"convention", "data", "parameter", "remark", "rule"}, slices.Sorted(maps.Keys(kinds)))
}
