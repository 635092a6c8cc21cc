package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func output(t *testing.T, args ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, run(&b, args))
	return b.Bytes()
}

// The golden files were read line by line.
func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"fr.txt":               nil,
		"en.txt":               {"-lang", "en"},
		"full.txt":             {"-full", "-scheme", "poec"},
		"poec.json":            {"-json", "-scheme", "poec"},
		"impec.txt":            {"-in", "testdata/impec.json", "-scheme", "pec"},
		"apprenti.txt":         {"-in", "testdata/apprenti.json", "-scheme", "poec-exit"},
		"at.txt":               {"-in", "testdata/apprenti.json", "-scheme", "poec-exit", "-at", "2024-06-01"},
		"at.json":              {"-in", "testdata/apprenti.json", "-scheme", "poec-exit", "-at", "2024-06-01", "-json"},
		"after.txt":            {"-in", "testdata/apprenti.json", "-scheme", "poec-exit", "-at", "2025-01-01", "-lang", "en"},
		"unknown.txt":          {"-scheme", "poec", "-set", "person.jobseeker=true"},
		"contrary.txt":         {"-scheme", "poec-exit", "-set", "contract.kind=cdd", "-set", "contract.start=2024-09-01", "-set", "contract.end=2024-08-31"},
		"rqth-31.txt":          {"-story", "rqth-31", "-tables", "testdata/tables.json"},
		"college-en-cours.txt": {"-story", "college-en-cours"},
		"college-fini.txt":     {"-story", "college-fini", "-lang", "en"},
		"sans-contrat.txt":     {"-story", "sans-contrat"},
		"trente-ans.txt":       {"-story", "trente-ans"},
		"trente-ans-en.txt":    {"-story", "trente-ans", "-lang", "en"},
		"compare.txt":          {"-in", "testdata/impec.json", "-set", "aid.rate=\"65%\"", "-set", "aid.paid_hours=26", "-set", "pay.conventional.complete=true", "-compare"},
		"help.txt":             {"-h"},
	} {
		file := filepath.Join("testdata", name)
		got := output(t, args...)
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "%s differs; read it, then run the tests with -update", file)
	}
}

// Other programs rely on these keys: the schemes come as eligibility.Screen ranks them, then the other questions, and each
// decision reads back.
func TestJSONKeys(t *testing.T) {
	type answered struct {
		Scheme   string          `json:"scheme"`
		Decision json.RawMessage `json:"decision"`
	}
	var all struct {
		Screen []struct {
			Scheme eligibility.Scheme `json:"scheme"`
			Answer law.Answer         `json:"answer"`
		} `json:"screen"`
		Schemes   []answered                   `json:"schemes"`
		Relations []map[string]json.RawMessage `json:"relations"`
		Quote     map[string]json.RawMessage   `json:"quote"`
		Costs     []map[string]json.RawMessage `json:"costs"`
	}
	require.NoError(t, json.Unmarshal(output(t, "-json", "-compare"), &all))
	c, err := facts.ParseCase(invented)
	require.NoError(t, err)
	ranked := eligibility.Screen(&c)
	require.Len(t, all.Screen, len(ranked))
	for i, o := range ranked {
		assert.Equal(t, o.Scheme, all.Screen[i].Scheme)
		assert.Equal(t, o.Answer(), all.Screen[i].Answer)
		assert.Equal(t, o.Scheme.String(), all.Schemes[i].Scheme, "the order of the screening")
	}
	require.Len(t, all.Schemes, len(deciders), "every question once")
	seen := map[string]bool{}
	for _, s := range all.Schemes {
		assert.False(t, seen[s.Scheme], s.Scheme)
		seen[s.Scheme] = true
		var d map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(s.Decision, &d))
		for _, key := range []string{"rule", "answer", "why"} {
			assert.Contains(t, d, key, s.Scheme)
		}
		if string(d["why"]) == `"parts"` {
			assert.Contains(t, d, "because", s.Scheme)
		}
		_, err := eligibility.ReadDecision(s.Decision)
		require.NoError(t, err)
	}
	require.NotEmpty(t, all.Relations)
	for _, key := range []string{"how", "rules", "pairs", "says"} {
		assert.Contains(t, all.Relations[0], key)
	}
	for _, key := range []string{"kind", "quote", "not_included"} {
		assert.Contains(t, all.Quote, key)
	}
	require.Len(t, all.Costs, 4)
	for _, key := range []string{"kind", "eligible", "net", "months", "quote", "not_included"} {
		assert.Contains(t, all.Costs[0], key)
	}
}

// Every decision of package eligibility about a case can be asked, under one name.
func TestEveryDecider(t *testing.T) {
	names, asked := map[string]bool{}, map[string]bool{}
	for i := range deciders {
		assert.False(t, names[deciders[i].name], deciders[i].name)
		names[deciders[i].name] = true
		whole := runtime.FuncForPC(reflect.ValueOf(deciders[i].asks).Pointer()).Name()
		asked[whole[strings.LastIndex(whole, ".")+1:]] = true
	}
	files, err := filepath.Glob("../../eligibility/*.go")
	require.NoError(t, err)
	found := 0
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.IsExported() && decides(fn.Type) {
				found++
				assert.True(t, asked[fn.Name.Name], "no -scheme for %s", fn.Name.Name)
			}
		}
	}
	assert.Equal(t, len(deciders), found)
	for i, s := range eligibility.Schemes() {
		assert.Equal(t, s.String(), deciders[i].name)
		assert.Equal(t, s.Kind(), deciders[i].as)
	}
	for _, old := range []string{"pmsmp", "poec", "poec-exit", "poei", "poei-exit", "afpr-exit", "pec", "cie", "poe-hours", "pic"} {
		assert.True(t, names[old], "%s was a name of the first version", old)
	}
}

// decides tells a function of one *facts.Case that gives a law.Decision.
func decides(f *ast.FuncType) bool {
	if len(f.Params.List) != 1 || len(f.Params.List[0].Names) != 1 || f.Results == nil || len(f.Results.List) != 1 {
		return false
	}
	of := func(x ast.Expr, name string) bool {
		s, ok := x.(*ast.SelectorExpr)
		return ok && s.Sel.Name == name
	}
	star, ok := f.Params.List[0].Type.(*ast.StarExpr)
	return ok && of(star.X, "Case") && of(f.Results.List[0].Type, "Decision")
}

// Each can be asked of every invented case, and of nothing at all, in both languages.
func TestEveryQuestion(t *testing.T) {
	for i := range deciders {
		for _, lang := range []string{"fr", "en"} {
			for _, args := range [][]string{nil, {"-story", "trente-ans"}, {"-set", "person.jobseeker=true"}, {"-story", "college-fini", "-full"}} {
				text := string(output(t, append(args, "-lang", lang, "-scheme", deciders[i].name)...))
				assert.NotContains(t, text, "{", deciders[i].name)
				assert.NotEmpty(t, text, deciders[i].name)
			}
		}
	}
}

func TestInventedCasesHaveNoContradiction(t *testing.T) {
	c, err := facts.ParseCase(invented)
	require.NoError(t, err)
	assert.Empty(t, facts.Check(&c))
	for _, name := range storyNames() {
		s, err := storyOf(name)
		require.NoError(t, err)
		c, err := facts.ParseCase(s.Case)
		require.NoError(t, err)
		assert.Empty(t, facts.Check(&c), name)
		assert.NotEmpty(t, s.title(language.French), name)
		assert.NotEmpty(t, s.title(language.English), name)
	}
}

// What each story says, from the articles alone.
func TestStories(t *testing.T) {
	for _, row := range []struct {
		story   string
		answer  law.Answer
		reason  string // the clause that must be among those that decide
		cites   string
		window  law.Period // days of contract.start, ends of the five years looked at left out
		instead []law.Answer
		because string
	}{
		{"rqth-31", law.Yes, "APP-DEROG-3", "L6222-2", law.Period{}, []law.Answer{law.No, law.No, law.Yes},
			"L6222-2, 3°: no highest age; without it 31 is too old, and so is 30 on the first day (born 1995-09-01); born a day later, 29"},
		{"college-en-cours", law.No, "APP-AGE-15-COLLEGE", "L6222-1", law.Period{From: law.MustDate("2026-05-20")}, []law.Answer{law.Yes, law.Yes, law.No},
			"L6222-1, al. 2: the collège must be completed by the first day; from the 16th birthday, 20 May 2026, it no longer matters; 16 on the first day itself, and a day too young"},
		{"college-fini", law.Yes, "APP-AGE-15-YEARS", "L6222-1", law.Period{From: law.MustDate("2025-05-20")}, []law.Answer{law.No, law.Yes, law.No},
			"L6222-1, al. 2: at least 15, from the 15th birthday, 20 May 2025; 15 on the first day itself, and 14 on it"},
		{"trente-ans", law.No, "APP-AGE-MAX29", "L6222-1", law.Period{Through: law.MustDate("2025-08-31")}, []law.Answer{law.Yes, law.No, law.Yes},
			"L6222-1: 29 at most at the start of the apprenticeship: the last day is the eve of 1 September 2025; the birthday itself is too late; L6222-2, 3°"},
	} {
		s, err := storyOf(row.story)
		require.NoError(t, err)
		c, err := facts.ParseCase(s.Case)
		require.NoError(t, err)
		q, err := deciderOf(s.Scheme)
		require.NoError(t, err)
		out := say(&c, q, language.French)
		assert.Equal(t, row.answer, out.Decision.Answer(), row.because)
		var decisive []string
		for _, clause := range law.Reasons(out.Decision, -1) {
			if clause.Rule() != row.reason {
				continue
			}
			for ref := range clause.Cites() {
				decisive = append(decisive, ref.Article)
			}
		}
		assert.Contains(t, decisive, row.cites, row.because)
		require.Len(t, out.Window, 1, row.because)
		assert.Equal(t, "contract.start", out.WindowOf)
		if !row.window.From.IsZero() || out.Window[0].From != out.span.From {
			assert.Equal(t, row.window.From, out.Window[0].From, row.because)
		}
		if !row.window.Through.IsZero() || out.Window[0].Through != out.span.Through {
			assert.Equal(t, row.window.Through, out.Window[0].Through, row.because)
		}
		ifs, err := s.ifs(&c, q, language.French)
		require.NoError(t, err)
		var instead []law.Answer
		for _, one := range ifs {
			instead = append(instead, one.Answer)
		}
		assert.Equal(t, row.instead, instead, row.because)
		// the whole contract answers as its age does: nothing else of the story is unlawful or missing
		assert.Equal(t, row.answer, eligibility.Apprenticeship(&c).Answer(), row.story)
	}
	assert.Len(t, storyNames(), 5, "and sans-contrat, of which no contract is chosen")
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		return file
	}
	file := write("case.json", `{"contract": {"kind": "interim"}}`)
	tables := write("tables.json", `{"npec": [{"rncp": 1, "from": "2024-01-01", "amount": -5, "source": {"text": "x", "seen": "weak"}}]}`)
	var b bytes.Buffer
	for _, row := range []struct {
		args []string
		says []string
	}{
		{[]string{"-in", file}, []string{"case.json", "contract.kind", "line 1", `"interim"`}},
		{[]string{"-in", filepath.Join(dir, "none.json")}, []string{"-in", "none.json"}},
		{[]string{"-in", write("empty.json", "")}, []string{"empty.json"}},
		{[]string{"-tables", tables}, []string{"tables.json", "npec[0].amount", "line 1"}},
		{[]string{"-tables", filepath.Join(dir, "none.json")}, []string{"-tables", "none.json"}},
		{[]string{"-lang", "?"}, []string{"-lang", "?"}},
		{[]string{"-lang", "de"}, []string{"-lang de", "want fr or en"}},
		{[]string{"-lang", ""}, []string{"-lang"}},
		{[]string{"-lang", "und"}, []string{"-lang und", "want fr or en"}},
		{[]string{"-scheme", "none"}, []string{"-scheme", `"none"`, "poec-exit", "work-permit"}},
		{[]string{"-story", "none"}, []string{"-story", `"none"`, "rqth-31"}},
		{[]string{"-story", "rqth-31", "-in", file}, []string{"-story rqth-31", "-in"}},
		{[]string{"-set", "person.jobseeker"}, []string{"-set", "person.jobseeker", "fact and its value"}},
		{[]string{"-set", "person.jobseeker=perhaps"}, []string{"-set", "person.jobseeker", `"perhaps"`}},
		{[]string{"-set", "person.unknown=true"}, []string{"-set", "person.unknown"}},
		{[]string{"-at", "2024-02-30"}, []string{"-at 2024-02-30"}},
		{[]string{"-set", "contract.start=2024-01-15", "-at", "2024-02-29"}, []string{"-at 2024-02-29", "contract.kind"}},
		{[]string{"-set", "contract.kind=cdi", "-at", "2024-02-29", "-json"}, []string{"-at 2024-02-29", "contract.kind"}},
		{[]string{"stray"}, []string{"stray", "not a flag"}},
		{[]string{"-none"}, []string{"-none"}},
	} {
		err := run(&b, row.args)
		require.Error(t, err, row.args)
		for _, says := range row.says {
			assert.Contains(t, err.Error(), says, row.args)
		}
	}
	assert.Empty(t, b.String(), "nothing is printed before the mistake is found")

	var bad *badInput
	err := run(&b, []string{"-in", file})
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "-in "+file, bad.where)
	var faulty *facts.CaseError
	require.ErrorAs(t, err, &faulty)
	assert.Equal(t, "contract.kind", faulty.Mistakes[0].Path)
	var rows *funding.TablesError
	require.ErrorAs(t, run(&b, []string{"-tables", tables}), &rows)
	var name *law.NameError
	require.ErrorAs(t, run(&b, []string{"-scheme", "none"}), &name)
	var value *law.ValueError
	require.ErrorAs(t, run(&b, []string{"-at", "2024-02-30"}), &value)
	assert.True(t, errors.Is(run(&b, []string{"-in", filepath.Join(dir, "none.json")}), fs.ErrNotExist))
}

// A language is named with or without its region.
func TestRegions(t *testing.T) {
	assert.Equal(t, string(output(t, "-lang", "en")), string(output(t, "-lang", "en-GB")))
	assert.Equal(t, string(output(t, "-lang", "fr")), string(output(t, "-lang", "fr-CH")))
}

// Facts given one by one stand on top of the file, or of the story.
func TestSettings(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.json")
	require.NoError(t, os.WriteFile(file, invented, 0o600))
	before := output(t, "-in", file, "-json")
	assert.Equal(t, string(before), string(output(t, "-json")))
	answer := func(args ...string) law.Answer {
		var d struct{ Decision struct{ Answer law.Answer } }
		require.NoError(t, json.Unmarshal(output(t, append(args, "-json")...), &d))
		return d.Decision.Answer
	}
	assert.Equal(t, law.Yes, answer("-in", file, "-scheme", "poec", "-set", "course.company_hours=133", "-set", "course.centre_hours=266"))
	assert.Equal(t, law.No, answer("-story", "trente-ans", "-scheme", "age"))
	assert.Equal(t, law.Yes, answer("-story", "trente-ans", "-scheme", "age", "-set", "contract.start=2025-08-31"))
	assert.Equal(t, law.Yes, answer("-story", "trente-ans", "-scheme", "AGE", "-set", "contract.kind=\"\"", "-set", "contract.start=2025-08-31"),
		"a contract without a kind is taken as that of the question")
}

// The list of what is missing stops after five names and counts the others.
func TestMissing(t *testing.T) {
	keys := []string{"person.born", "person.rqth", "person.rsa", "contract.made", "contract.start", "contract.end", "contract.hours"}
	assert.Equal(t, "Il manque\u00a0: date de naissance.", missing(keys[:1], language.French))
	assert.NotContains(t, missing(keys[:5], language.French), "autre")
	assert.True(t, strings.HasSuffix(missing(keys[:6], language.French), " et 1\u00a0autre."))
	assert.True(t, strings.HasSuffix(missing(keys, language.French), " et 2\u00a0autres."))
	assert.True(t, strings.HasSuffix(missing(keys, language.English), " and 2 more."))
}

// The pairs of a remark are said together where they can be.
func TestRelations(t *testing.T) {
	open := map[string]bool{"pmsmp": true, "poec": true, "pec": true, "cie": true}
	says := map[string]string{}
	for _, r := range relations(open, language.French) {
		for _, rule := range r.Rules {
			says[rule] = r.names(language.French)
		}
	}
	assert.Equal(t, "PEC ou CIE", says["SCREEN-PEC-CIE"])
	assert.Equal(t, "PMSMP, puis POEC, PEC ou CIE", says["SCREEN-PMSMP-FIRST"])
	assert.Equal(t, "POEC pendant PEC ou CIE", says["SCREEN-CUI-POEC"])
	assert.Equal(t, "PMSMP pendant PEC ou CIE", says["SCREEN-PEC-PMSMP"], "two remarks that say the same stand together")
	three := relations(map[string]bool{"apprentissage": true, "professionnalisation": true, "cie": true}, language.French)
	assert.Contains(t, three[0].names(language.French), "\u00a0; ", "what excludes what is said pair by pair")
	assert.Empty(t, relations(map[string]bool{"poec": true}, language.French), "one scheme alone has no relation")
}

// A PEC of 26 hours at 65 %, September 2021 to September 2022 (décret 2020-1598, arrêtés du 27 septembre 2021 et du 19 avril 2022).
func TestCosts(t *testing.T) {
	data, err := os.ReadFile("testdata/impec.json")
	require.NoError(t, err)
	c, err := facts.ParseCase(data)
	require.NoError(t, err)
	c.Aid.Rate, c.Aid.PaidHours = law.Percent(65), law.MustHours("26")
	for _, k := range compared(&c, nil) {
		_, bounded := k.Net.High()
		assert.False(t, bounded, "%s: a conventional minimum may be higher", k.Kind)
	}
	c.Pay.Conventional.Complete = law.Yes // there is none
	costs := compared(&c, nil)
	require.Len(t, costs, 4)
	assert.Equal(t, law.PEC, costs[0].Kind)
	assert.Equal(t, law.Yes, costs[0].Eligible)
	october := costs[0].Months[1]
	assert.Equal(t, law.MustDate("2021-10-01"), october.Month)
	assert.Equal(t, "1180.75 exact", october.Owes.String(), "10.48 × 26 × 52/12 = 1 180.7466…, the cent above")
	assert.Equal(t, "767.49 exact", october.Receives.String(), "10.48 × 26 × 52/12 × 65 % = 767.4853…")
	assert.Equal(t, "413.26 exact", october.Net.String())
}

// A story says which it is, and what other facts would give.
func TestStoryJSON(t *testing.T) {
	var out struct {
		Story struct {
			Name, Scheme string
			Instead      []struct {
				Set    []string
				Answer law.Answer
				Says   string
			}
		}
	}
	require.NoError(t, json.Unmarshal(output(t, "-story", "trente-ans", "-json", "-lang", "en"), &out))
	assert.Equal(t, "trente-ans", out.Story.Name)
	assert.Equal(t, "age", out.Story.Scheme)
	require.Len(t, out.Story.Instead, 3)
	assert.Equal(t, []string{"contract.start=2025-08-31"}, out.Story.Instead[0].Set)
	assert.Equal(t, law.Yes, out.Story.Instead[0].Answer)
	assert.Contains(t, out.Story.Instead[0].Says, "first day of the contract: 31 August 2025 → yes")
}

// -full explains every scheme of the screening, and says that their order is a choice.
func TestFull(t *testing.T) {
	text := string(output(t, "-full"))
	c, err := facts.ParseCase(invented)
	require.NoError(t, err)
	for _, o := range eligibility.Screen(&c) {
		assert.Contains(t, text, eligibility.Explain(o.Decision, language.French), o.Scheme)
	}
	assert.Contains(t, text, "Convention SCREEN-ORDER")
	assert.Contains(t, text, funding.Hire(&c, nil).Text(language.French), "with the reason of each amount")
}

// Two months stand together when they differ by a cent at most.
func TestRuns(t *testing.T) {
	of := func(owes, receives string) month {
		total := func(text string) funding.Total {
			return funding.Instalment{Low: law.MustEuro(text), High: law.MustEuro(text)}.Total()
		}
		return month{Owes: total(owes), Receives: total(receives)}
	}
	months := []month{of("100.00", "41.66"), of("100.00", "41.67"), of("100.00", "41.68"), of("101.00", "41.67"), of("101.00", "0.00")}
	cut := runs(months)
	require.Len(t, cut, 4, "each month is compared with the first of its run: two cents are too many")
	assert.Len(t, cut[0], 2)
	assert.False(t, same(cut[0]))
	assert.True(t, same(cut[1]))
	open := funding.Instalment{Low: law.MustEuro("100.00"), Open: true}
	assert.False(t, alike(open.Total(), of("100.00", "0.00").Owes), "a sum without a known maximum is not alike one that has")
}
