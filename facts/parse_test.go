package facts_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var day = law.MustDate

func TestParseCase(t *testing.T) {
	c, err := facts.ParseCase([]byte(` {
  "contract": {
    "kind": "cdd", "made": "2024-01-10", "start": "15/01/2024", "end": null, "no_term": true, "hours": 24.5,
    "renewals": {"complete": true, "items": [ {"end": "2024-12-31"}, {} ]}
  },
  "person": {}
}
`))
	require.NoError(t, err)
	assert.Equal(t, facts.Case{Contract: facts.Contract{
		Kind: law.CDD, Made: day("2024-01-10"), Start: day("2024-01-15"), NoTerm: law.Yes, Hours: law.MustHours("24.5"),
		Renewals: facts.History[facts.Renewal]{Complete: law.Yes, Items: []facts.Renewal{{End: day("2024-12-31")}, {}}},
	}}, c)

	c, err = facts.ParseCase([]byte(`{}`))
	require.NoError(t, err)
	assert.Zero(t, c)
	c, err = facts.ParseCase([]byte(`{"contract":null,"immersions":null,"immersion":{"purposes":null,"renewals":{"items":null}}}`))
	require.NoError(t, err, "null is not recorded, wherever it stands")
	assert.Zero(t, c)
}

// Each text has one mistake.
func TestParseCaseRefuses(t *testing.T) {
	kinds := make([]string, 0, len(law.Kinds()))
	for _, k := range law.Kinds() {
		kinds = append(kinds, k.String())
	}
	for _, row := range []struct {
		why, text string
		want      facts.FieldError // Err is compared by errors.Is where it is set, Want and Allowed where they are
	}{
		{"a name that is no fact", `{"contract":{"begin":"2024-01-01"}}`,
			facts.FieldError{Path: "contract.begin", Line: 1, Column: 14, Found: `"begin"`, Err: facts.ErrUnknownName}},
		{"names are in lower case: another library would take this one", `{"Contract":{}}`,
			facts.FieldError{Path: "Contract", Line: 1, Column: 2, Found: `"Contract"`, Err: facts.ErrUnknownName}},
		{"the empty name", `{"":1}`,
			facts.FieldError{Line: 1, Column: 2, Found: `""`, Err: facts.ErrUnknownName}},
		{"a name given twice", `{"contract":{"kind":"cdi","kind":"cdi"}}`,
			facts.FieldError{Path: "contract.kind", Line: 1, Column: 27, Found: `"kind"`, Err: facts.ErrTwice}},
		{"the same name, written with an escape", `{"contract":{"kind":"cdi","\u006bind":"cdd"}}`,
			facts.FieldError{Path: "contract.kind", Line: 1, Column: 27, Found: `"\u006bind"`, Err: facts.ErrTwice}},
		{"an unknown code, with those allowed", `{"contract":{"kind":"stage"}}`,
			facts.FieldError{Path: "contract.kind", Line: 1, Column: 21, Found: `"stage"`, Allowed: kinds}},
		{"codes are exact", `{"contract":{"kind":"CDI"}}`,
			facts.FieldError{Path: "contract.kind", Line: 1, Column: 21, Found: `"CDI"`, Allowed: kinds}},
		{"a number for a code", `{"contract":{"kind":1}}`,
			facts.FieldError{Path: "contract.kind", Line: 1, Column: 21, Found: "1", Allowed: kinds, Err: facts.ErrForm}},
		{"a day that does not exist", `{"contract":{"start":"2023-02-29"}}`,
			facts.FieldError{Path: "contract.start", Line: 1, Column: 22, Found: `"2023-02-29"`, Want: "an existing day as YYYY-MM-DD or DD/MM/YYYY"}},
		{"a number for a day", `{"contract":{"start":20240115}}`,
			facts.FieldError{Path: "contract.start", Line: 1, Column: 22, Found: "20240115", Want: "an existing day as YYYY-MM-DD or DD/MM/YYYY", Err: facts.ErrForm}},
		{"an object for a day", `{"contract":{"start":{"y":2024}}}`,
			facts.FieldError{Path: "contract.start", Line: 1, Column: 22, Found: `{"y":2024}`, Err: facts.ErrForm}},
		{"a number for yes or no", `{"contract":{"no_term":1}}`,
			facts.FieldError{Path: "contract.no_term", Line: 1, Column: 24, Found: "1", Allowed: []string{"true", "false"}}},
		{"a third decimal", `{"contract":{"hours":24.555}}`,
			facts.FieldError{Path: "contract.hours", Line: 1, Column: 22, Found: "24.555"}},
		{"an array for an object", `{"contract":[]}`,
			facts.FieldError{Path: "contract", Line: 1, Column: 13, Found: "[]", Want: "an object", Err: facts.ErrForm}},
		{"an object for an array", `{"contract":{"renewals":{"items":{}}}}`,
			facts.FieldError{Path: "contract.renewals.items", Line: 1, Column: 34, Found: "{}", Want: "an array", Err: facts.ErrForm}},
		{"an array where the list has a name of its own", `{"contract":{"renewals":[]}}`,
			facts.FieldError{Path: "contract.renewals", Line: 1, Column: 25, Found: "[]", Want: "an object", Err: facts.ErrForm}},
		{"inside a list", `{"contract":{"renewals":{"items":[{}, {"end":"x"}]}}}`,
			facts.FieldError{Path: "contract.renewals.items[1].end", Line: 1, Column: 46, Found: `"x"`}},
		{"an array at the top", `[]`, facts.FieldError{Line: 1, Column: 1, Found: "[]", Want: "an object", Err: facts.ErrForm}},
		{"a number at the top", `12`, facts.FieldError{Line: 1, Column: 1, Found: "12", Want: "an object", Err: facts.ErrForm}},
		{"null at the top", `null`, facts.FieldError{Line: 1, Column: 1, Found: "null", Want: "an object", Err: facts.ErrForm}},
		{"after three lines, counting characters", "{\n\"contract\":\n {\"é\":1}}",
			facts.FieldError{Path: "contract.é", Line: 3, Column: 3, Found: `"é"`, Err: facts.ErrUnknownName}},
		{"a missing amount is not 0.00", `{"pay":{"conventional":{"items":[{"monthly":null}]}}}`,
			facts.FieldError{Path: "pay.conventional.items[0].monthly", Line: 1, Column: 45, Found: "null"}},
		{"an amount that went through floating point", `{"pay":{"conventional":{"items":[{"monthly":1801.8000000000002}]}}}`,
			facts.FieldError{Path: "pay.conventional.items[0].monthly", Line: 1, Column: 45, Found: "1801.8000000000002"}},
		{"a number finer than a cent", `{"pay":{"conventional":{"items":[{"monthly":1801.805}]}}}`,
			facts.FieldError{Path: "pay.conventional.items[0].monthly", Line: 1, Column: 45, Found: "1801.805"}},
		{"nothing", ``, facts.FieldError{Line: 1, Column: 1}},
		{"cut short", `{"contract":{`, facts.FieldError{Line: 1, Column: 13, Found: "{"}},
		{"a comma too many", `{"contract":{},}`, facts.FieldError{Line: 1, Column: 16, Found: "}"}},
		{"a second document", `{} {}`, facts.FieldError{Line: 1, Column: 4, Found: "{}"}},
		{"no UTF-8", "{\"contract\":\n{\"kind\":\"\xe9\"}}", facts.FieldError{Line: 2, Column: 10, Want: "text in UTF-8", Err: facts.ErrForm}},
	} {
		c, err := facts.ParseCase([]byte(row.text))
		var all *facts.CaseError
		require.ErrorAs(t, err, &all, row.why)
		require.Len(t, all.Mistakes, 1, "%s: %v", row.why, err)
		assert.Zero(t, c, row.why)
		got := all.Mistakes[0]
		assert.Equal(t, row.want.Path, got.Path, row.why)
		assert.Equal(t, [2]int{row.want.Line, row.want.Column}, [2]int{got.Line, got.Column}, row.why)
		require.Error(t, got.Err, row.why)
		if row.want.Found != "" {
			assert.Equal(t, row.want.Found, got.Found, row.why)
		}
		if row.want.Want != "" {
			assert.Equal(t, row.want.Want, got.Want, row.why)
		}
		if row.want.Allowed != nil {
			assert.Equal(t, row.want.Allowed, got.Allowed, row.why)
		}
		if row.want.Err != nil {
			require.ErrorIs(t, err, row.want.Err, row.why)
		}
	}
}

func TestParseCaseErrorsAreTyped(t *testing.T) {
	var syntax *json.SyntaxError
	_, err := facts.ParseCase([]byte(`{"contract":`))
	require.ErrorAs(t, err, &syntax)

	var name *law.NameError
	_, err = facts.ParseCase([]byte(`{"contract":{"kind":"x"}}`))
	require.ErrorAs(t, err, &name)
	assert.Equal(t, "x", name.Found)

	var value *law.ValueError
	_, err = facts.ParseCase([]byte(`{"contract":{"end":"x"}}`))
	require.ErrorAs(t, err, &value)
	assert.Equal(t, "x", value.Found)

	var field *facts.FieldError
	_, err = facts.ParseCase([]byte(`{"contrat":{}}`))
	require.ErrorAs(t, err, &field)
	assert.Contains(t, field.Allowed, "contract")
	assert.Equal(t, names(reflect.TypeFor[facts.Case]()), field.Allowed, "all of them, in their order")
}

// All the mistakes are told, in the order of the text.
func TestParseCaseTellsAll(t *testing.T) {
	_, err := facts.ParseCase([]byte(`{
  "contract": {"kind": "x", "start": 3, "start": "2024-01-01", "oops": {"a": [1, 2, "}"]}},
  "course": [],
  "contract": {}
}`))
	var all *facts.CaseError
	require.ErrorAs(t, err, &all)
	var paths []string
	for _, m := range all.Mistakes {
		paths = append(paths, m.Path)
	}
	assert.Equal(t, []string{"contract.kind", "contract.start", "contract.start", "contract.oops", "course", "contract"}, paths)
	require.ErrorIs(t, err, facts.ErrTwice)
	require.ErrorIs(t, err, facts.ErrUnknownName)
	assert.Len(t, strings.Split(err.Error(), "\n"), 6)
	assert.Equal(t, "facts: contract.start: line 2, column 38: found 3, want an existing day as YYYY-MM-DD or DD/MM/YYYY", all.Mistakes[1].Error())
	assert.Equal(t, "facts: contract.start: line 2, column 41: given twice", all.Mistakes[2].Error())
	assert.Equal(t, "facts: course: line 3, column 13: found [], want an object", all.Mistakes[4].Error())
}

func TestParseCaseShowsLongValuesInShort(t *testing.T) {
	_, err := facts.ParseCase([]byte(`{"contract":{"kind":"` + strings.Repeat("é", 1000) + `"}}`))
	var field *facts.FieldError
	require.ErrorAs(t, err, &field)
	assert.Less(t, len(field.Found), 70)
	assert.True(t, strings.HasSuffix(field.Found, "é…"), field.Found)

	whole := `"` + strings.Repeat("e", 58) + `"` // sixty bytes are shown
	_, err = facts.ParseCase([]byte(`{"contract":{"kind":` + whole + `}}`))
	require.ErrorAs(t, err, &field)
	assert.Equal(t, whole, field.Found)
}

// What is written reads back, for cases with any facts.
func TestRoundTrip(t *testing.T) {
	for seed := range uint64(300) {
		want := randomCase(seed)
		text, err := json.Marshal(want)
		require.NoError(t, err)
		got, err := facts.ParseCase(text)
		require.NoError(t, err, "%s", text)
		require.Equal(t, want, got, "%s", text)
	}
}

// A fact is read under its own name, and is left out when it is not recorded.
func TestEachFactReadsBack(t *testing.T) {
	total := 0
	eachLeaf(reflect.TypeFor[facts.Case](), nil, func(index []int) {
		var c facts.Case
		v := reflect.ValueOf(&c).Elem()
		for _, i := range index {
			if i < 0 {
				v.Set(reflect.MakeSlice(v.Type(), 1, 1))
				v = v.Index(0)
				continue
			}
			v = v.Field(i)
		}
		fill(v, rand.New(rand.NewPCG(1, uint64(total))), 0)
		text, err := json.Marshal(c)
		require.NoError(t, err)
		require.NotEqual(t, "{}", string(text), index)
		got, err := facts.ParseCase(text)
		require.NoError(t, err, "%s", text)
		require.Equal(t, c, got)
		total++
	})
	assert.Greater(t, total, 50, "facts of all sorts")
	text, err := json.Marshal(facts.Case{})
	require.NoError(t, err)
	assert.Equal(t, "{}", string(text))
}

// The cases of the vectors of every rule package are read strictly.
func TestVectorsAreCases(t *testing.T) {
	files, err := filepath.Glob("../*/testdata/vectors/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		var vectors struct {
			Cases []struct {
				Name  string          `json:"name"`
				Facts json.RawMessage `json:"facts"`
			} `json:"cases"`
		}
		require.NoError(t, json.Unmarshal(text, &vectors), name)
		for _, c := range vectors.Cases {
			if c.Facts != nil {
				_, err := facts.ParseCase(c.Facts)
				assert.NoError(t, err, "%s: %s", name, c.Name)
			}
		}
	}
}

// names are the JSON names of the fields of a struct.
func names(t reflect.Type) []string {
	var all []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		all = append(all, name)
	}
	return all
}

// eachLeaf calls f with the way to each scalar: field numbers, -1 for the item of a list.
func eachLeaf(t reflect.Type, index []int, f func([]int)) {
	switch {
	case isLeaf(t):
		f(index)
	case t.Kind() == reflect.Slice:
		eachLeaf(t.Elem(), append(index[:len(index):len(index)], -1), f)
	default:
		for i := range t.NumField() {
			eachLeaf(t.Field(i).Type, append(index[:len(index):len(index)], i), f)
		}
	}
}

func isLeaf(t reflect.Type) bool {
	return t.Kind() != reflect.Slice && (t.Kind() != reflect.Struct || reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()) ||
		reflect.PointerTo(t).Implements(reflect.TypeFor[interface{ UnmarshalText([]byte) error }]()))
}

func randomCase(seed uint64) facts.Case {
	var c facts.Case
	fill(reflect.ValueOf(&c).Elem(), rand.New(rand.NewPCG(seed, 7)), 0.7)
	return c
}

// fill records a value in v, and in what it holds unless chance, from 0 to 1, leaves it out.
func fill(v reflect.Value, rnd *rand.Rand, leaveOut float32) {
	if rnd.Float32() < leaveOut/2 {
		return
	}
	switch {
	case !isLeaf(v.Type()) && v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), rnd, leaveOut)
		}
		return
	case v.Kind() == reflect.Slice:
		for range 1 + rnd.IntN(3) {
			item := reflect.New(v.Type().Elem()).Elem()
			fill(item, rnd, leaveOut)
			v.Set(reflect.Append(v, item))
		}
		return
	}
	p := v.Addr().Interface()
	switch p := p.(type) {
	case *law.Date:
		*p = day("2000-01-01").AddDays(rnd.IntN(20_000))
	case *law.Answer:
		*p = law.That(rnd.IntN(2) == 0)
	case *law.Count:
		*p = law.MustCount(rnd.IntN(1000))
	case *law.Hours:
		*p = law.MustHours([]string{"0", "35", "151.67", "7h20", "133.5", "1607"}[rnd.IntN(6)])
	case *law.Headcount:
		*p = law.MustHeadcount([]string{"0", "249.99", "250", "12.3456"}[rnd.IntN(4)])
	case *law.Rate:
		*p = law.MustRate([]string{"0%", "55%", "98.25%"}[rnd.IntN(3)])
	case *law.Euro:
		*p = law.MustEuro([]string{"0.01", "1801.80", "12.02"}[rnd.IntN(3)])
	default: // a closed enumeration, which says its codes
		var name *law.NameError
		err := json.Unmarshal([]byte(`"\u0000"`), p)
		if !errors.As(err, &name) {
			panic("no value for a " + v.Type().String())
		}
		code, err := json.Marshal(name.Allowed[rnd.IntN(len(name.Allowed))])
		if err == nil {
			err = json.Unmarshal(code, p)
		}
		if err != nil {
			panic(err)
		}
	}
}

func FuzzParseCase(f *testing.F) {
	for _, seed := range []string{
		`{}`, `null`, `{"contract":{"kind":"cdi","start":"2024-01-01","hours":24.5}}`, `{"contract":{"kind":"cdi","kind":1}}`,
		`{"contract":{"renewals":{"complete":true,"items":[{"end":"2024-01-01"},{}]}}}`, `{"immersion":{"purposes":["decouverte"]}}`,
		`{"employer":{"economic_dismissals":{"items":["2024-01-01"]}}}`, `{"employer":{"economic_dismissals":{"items":[]}}}`, `{"a":[{"b":"\"]}"}]} `, "{\"\xff\":1}", `{"\ud800":1}`,
		`{"pay":{"conventional":{"items":[{"monthly":"1801.80"}]},"agreed_rate":"55%"}}`, `{"person":{"level":3,"level":"4"}}`,
		"{\"contract\":{\"hours\":\"7h20\",\n\"no_term\":\"yes\"}}", `{"contract":{"open_ended":null}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := facts.ParseCase(data)
		if err != nil {
			var all *facts.CaseError
			if !errors.As(err, &all) || len(all.Mistakes) == 0 || !reflect.ValueOf(c).IsZero() {
				t.Fatalf("%q: %v, %#v", data, err, c)
			}
			line := 0
			for _, m := range all.Mistakes {
				if m.Line < max(line, 1) || m.Column < 1 || m.Err == nil || m.Error() == "" {
					t.Fatalf("%q: %#v", data, m)
				}
				line = m.Line
			}
			return
		}
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatalf("%q: %v", data, err)
		}
		// encoding/json, which accepts more, reads the same; it tells an empty list from none.
		var loose facts.Case
		if err := json.Unmarshal(data, &loose); err != nil {
			t.Fatalf("%q: refused by encoding/json: %v", data, err)
		}
		other, err := json.Marshal(loose)
		if err != nil {
			t.Fatalf("%q: %v", data, err)
		}
		if same, err := facts.ParseCase(other); err != nil || !reflect.DeepEqual(same, c) {
			t.Fatalf("%q: %s, encoding/json reads %s (%v)", data, text, other, err)
		}
		back, err := facts.ParseCase(text)
		if err != nil {
			t.Fatalf("%q: %s does not read back: %v", data, text, err)
		}
		if again, err := json.Marshal(back); err != nil || string(again) != string(text) {
			t.Fatalf("%q: %s reads back as %s (%v)", data, text, again, err)
		}
		facts.Check(&c)
	})
}

// An amount is a text or a number, exact to the cent: 1801.8 is 1 801.80.
func TestParseCaseAmounts(t *testing.T) {
	for _, amount := range []string{`"1801.80"`, `1801.80`, `1801.8`} {
		c, err := facts.ParseCase([]byte(`{"pay":{"conventional":{"items":[{"monthly":` + amount + `}]}}}`))
		require.NoError(t, err, amount)
		assert.Equal(t, law.MustEuro("1801.80"), c.Pay.Conventional.Items[0].Monthly, amount)
	}
}
