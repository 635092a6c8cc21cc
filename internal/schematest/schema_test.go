package schematest

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// compiled is the schema, checked against the meta-schema of draft 2020-12, with formats asserted.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	return compiledText(t, facts.Schema())
}

func compiledText(t *testing.T, text string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	require.NoError(t, c.AddResource("schema.json", doc))
	schema, err := c.Compile("schema.json")
	require.NoError(t, err)
	return schema
}

func validate(t *testing.T, schema *jsonschema.Schema, text []byte) error {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err, "%s", text)
	return schema.Validate(doc)
}

// The cases of the vectors of every rule package are valid.
func TestVectorsAreValid(t *testing.T) {
	schema := compiled(t)
	files, err := filepath.Glob("../../*/testdata/vectors/*.json")
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
				assert.NoError(t, validate(t, schema, c.Facts), "%s: %s", name, c.Name)
			}
		}
	}
}

// What encoding/json writes is valid, for each form that a scalar may take.
func TestWrittenCasesAreValid(t *testing.T) {
	schema := compiled(t)
	cases := []facts.Case{{}}
	for _, kind := range law.Kinds() {
		cases = append(cases, facts.Case{Contract: facts.Contract{Kind: kind}})
	}
	for _, place := range law.Places() {
		cases = append(cases, facts.Case{Contract: facts.Contract{Place: place}})
	}
	for level := law.Level1; level <= law.Level8; level++ {
		cases = append(cases, facts.Case{Person: facts.Person{Level: level}})
	}
	for _, hours := range []string{"0", "35", "151.67", "7h20", "47701/300", "1000000000000"} {
		cases = append(cases, facts.Case{Contract: facts.Contract{Hours: law.MustHours(hours)}})
	}
	for _, day := range []string{"0001-01-01", "2024-02-29", "9999-12-31"} {
		cases = append(cases, facts.Case{Contract: facts.Contract{Made: law.MustDate(day), NoTerm: law.Yes, OpenEnded: law.No}})
	}
	for _, rate := range []string{"0%", "55%", "98.25%", "0.0001%", "100000000%"} {
		cases = append(cases, facts.Case{Pay: facts.Pay{AgreedRate: law.MustRate(rate)}})
	}
	for _, amount := range []string{"0.01", "-1.00", "1801.80", "92233720368547758.07"} {
		var c facts.Case
		c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro(amount)}}
		cases = append(cases, c)
	}
	for _, months := range []int{0, 12, 1 << 53} {
		cases = append(cases, facts.Case{Tutor: facts.Tutor{ExperienceMonths: law.MustCount(months)}})
	}
	for _, c := range cases {
		text, err := json.Marshal(c)
		require.NoError(t, err)
		require.NoError(t, validate(t, schema, text), "%s", text)
		back, err := facts.ParseCase(text)
		require.NoError(t, err, "%s", text)
		assert.Equal(t, c, back, "%s", text)
	}
}

// What the schema refuses, ParseCase refuses too.
func TestBothRefuse(t *testing.T) {
	schema := compiled(t)
	for why, text := range map[string]string{
		"a name that is no fact":         `{"contrat":{}}`,
		"one inside a group":             `{"contract":{"begin":"2024-01-01"}}`,
		"one inside a list":              `{"contract":{"renewals":{"items":[{"start":"2024-01-01"}]}}}`,
		"names are in lower case":        `{"contract":{"Kind":"cdi"}}`,
		"an unknown code":                `{"contract":{"kind":"stage"}}`,
		"a code in capitals":             `{"contract":{"kind":"CDI"}}`,
		"a level of 1969":                `{"person":{"level":"V"}}`,
		"a level that does not exist":    `{"person":{"level":9}}`,
		"a number for yes":               `{"contract":{"no_term":1}}`,
		"a day that does not exist":      `{"contract":{"start":"2023-02-29"}}`,
		"month 13":                       `{"contract":{"start":"2023-13-01"}}`,
		"a day with an hour":             `{"contract":{"start":"2023-02-28T00:00:00Z"}}`,
		"a number for a day":             `{"contract":{"start":20240101}}`,
		"hours below zero":               `{"contract":{"hours":-1}}`,
		"hours as words":                 `{"contract":{"hours":"seven"}}`,
		"minutes above 59":               `{"contract":{"hours":"7h60"}}`,
		"months with a decimal":          `{"tutor":{"experience_months":1.5}}`,
		"a count below zero":             `{"tutor":{"experience_months":-1}}`,
		"a count above what is counted":  `{"tutor":{"experience_months":9007199254740993}}`,
		"an amount finer than a cent":    `{"pay":{"conventional":{"items":[{"monthly":"1801.805"}]}}}`,
		"a rate without its sign":        `{"pay":{"agreed_rate":"55"}}`,
		"a rate as a number":             `{"pay":{"agreed_rate":55}}`,
		"a fifth decimal":                `{"pay":{"agreed_rate":"55.00001%"}}`,
		"an array for an object":         `{"contract":[]}`,
		"an array without its object":    `{"contract":{"renewals":[]}}`,
		"an object for an array":         `{"contract":{"renewals":{"items":{}}}}`,
		"an array at the top":            `[]`,
		"a text at the top":              `"cdi"`,
		"null at the top":                `null`,
		"a code that is not in the list": `{"immersion":{"purposes":["decouverte","voir"]}}`,
	} {
		require.Error(t, validate(t, schema, []byte(text)), why)
		_, err := facts.ParseCase([]byte(text))
		require.Error(t, err, why)
	}
}

// What only one of the two refuses: the reader is kinder to people, the schema cannot count decimals nor
// see a name given twice.
func TestWhereTheyDiffer(t *testing.T) {
	schema := compiled(t)
	for _, text := range []string{
		`{"contract":{"start":"01/09/2024"}}`, `{"contract":{"no_term":"yes"}}`, `{"contract":{"end":null}}`,
		`{"person":{"level":"4"}}`, `{"contract":{"hours":"35,5"}}`, `{"pay":{"agreed_rate":"98,25 %"}}`,
	} {
		require.Error(t, validate(t, schema, []byte(text)), text)
		_, err := facts.ParseCase([]byte(text))
		require.NoError(t, err, text)
	}
	for _, text := range []string{`{"contract":{"hours":24.555}}`, `{"contract":{"kind":"cdi","kind":"cdi"}}`} {
		require.NoError(t, validate(t, schema, []byte(text)), text)
		_, err := facts.ParseCase([]byte(text))
		require.Error(t, err, text)
	}
}

// Tables that a caller supplies: what the schema of package funding accepts and refuses, beside the reader.
func TestTablesSchema(t *testing.T) {
	schema := compiledText(t, funding.TablesSchema())
	const source = `"source":{"text":"table","seen":"primary"}`
	row := func(members string) string { return `{"npec":[{"rncp":35830,` + members + `}]}` }
	for why, text := range map[string]string{
		"a text":            row(`"from":"2024-01-01","amount":"9000.00",` + source),
		"a bare number":     row(`"from":"2024-01-01","amount":9000.5,` + source),
		"a declared gap":    row(`"from":"2024-01-01","gap":true,` + source),
		"no row at all":     `{}`,
		"0 % of a CIE":      `{"orders":[{"region":"32","kind":"cie","public":"rsa","from":"2021-05-12","rate":"0%","hours_max":30,` + source + `}]}`,
		"hours and no rate": `{"orders":[{"region":"44","kind":"pec","public":"jeunes","from":"2021-01-29","hours_max":21,` + source + `}]}`,
		"a hour of a POEC":  `{"reviewed":"2026-09-25","poec":[{"operator":"opco_sante","from":"2024-01-01","amount":"11.50",` + source + `}]}`,
	} {
		require.NoError(t, validate(t, schema, []byte(text)), why)
		_, err := funding.ParseTables([]byte(text))
		require.NoError(t, err, why)
	}
	for why, text := range map[string]string{
		"no source":            row(`"from":"2024-01-01","amount":"9000.00"`),
		"a source half known":  row(`"from":"2024-01-01","amount":"9000.00","source":{"text":"table"}`),
		"no first day":         row(`"amount":"9000.00",` + source),
		"another name":         row(`"from":"2024-01-01","amount":"9000.00","level":5,` + source),
		"a negative amount":    row(`"from":"2024-01-01","amount":-1,` + source),
		"a negative text":      row(`"from":"2024-01-01","amount":"-1.00",` + source),
		"finer than a cent":    row(`"from":"2024-01-01","amount":"1.005",` + source),
		"an unknown operator":  `{"poec":[{"operator":"opca","from":"2024-01-01","amount":1,` + source + `}]}`,
		"a table that is none": `{"rates":[]}`,
		"an order for a CDD":   `{"orders":[{"region":"76","kind":"cdd","public":"tout_public","from":"2024-01-01","rate":"40%",` + source + `}]}`,
		"overseas, at home":    `{"overseas":[{"operator":"akto","place":"metropole","from":"2024-01-01","rate":"110%",` + source + `}]}`,
	} {
		require.Error(t, validate(t, schema, []byte(text)), why)
		_, err := funding.ParseTables([]byte(text))
		require.Error(t, err, why)
	}
	// What only the reader sees.
	for why, text := range map[string]string{
		"a third decimal in a number": row(`"from":"2024-01-01","amount":1.005,` + source),
		"it ends before it begins":    row(`"from":"2024-01-02","through":"2024-01-01","amount":1,` + source),
	} {
		require.NoError(t, validate(t, schema, []byte(text)), why)
		_, err := funding.ParseTables([]byte(text))
		require.Error(t, err, why)
	}
}
