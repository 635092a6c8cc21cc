package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func TestSchemaIsCurrent(t *testing.T) {
	want, err := generate(&facts.French, &facts.English)
	require.NoError(t, err)
	assert.True(t, string(want) == facts.Schema(), "facts/schema.json is not current: run go generate ./facts")
}

func TestTablesSchemaIsCurrent(t *testing.T) {
	want, err := generateTables(&funding.WordsFrench, &funding.WordsEnglish)
	require.NoError(t, err)
	assert.True(t, string(want) == funding.TablesSchema(), "funding/tables.schema.json is not current: run go generate ./funding")
}

// Without words, every fact is reported, in both languages.
func TestEachFactNeedsAName(t *testing.T) {
	_, err := generate(&law.Words{Lang: law.French}, &law.Words{Lang: law.English})
	require.Error(t, err)
	missing := strings.Split(err.Error(), "\n")
	for _, want := range []string{
		"contract: no name in fr", "contract.kind: no name in en", "contract.renewals.complete: no name in fr",
		"contract.renewals.end: no name in en", "immersion.purposes: no name in fr",
	} {
		assert.Contains(t, missing, want)
	}
}

// The types that a fact could have by mistake are refused.
func TestTypesWithoutSchema(t *testing.T) {
	for _, wrong := range []any{
		struct {
			F string `json:"f,omitzero"`
		}{},
		struct {
			F *law.Date `json:"f,omitzero"`
		}{},
		struct {
			F law.Date `json:"f"` // written even when it is not recorded
		}{},
		struct {
			F law.Date // no name
		}{},
		struct {
			F law.Type `json:"f,omitzero"` // no text form
		}{},
	} {
		words := &law.Words{Terms: []law.Term{{Key: "f", Text: "fact"}}}
		g := generator{french: words, english: words}
		g.object(reflect.TypeOf(wrong), "")
		assert.Len(t, g.wrong, 1, "%T", wrong)
	}
}

func TestSchemaOfScalars(t *testing.T) {
	var g generator
	for want, typ := range map[string]reflect.Type{
		`{"type":"boolean"}`:                                        reflect.TypeFor[law.Answer](),
		`{"enum":[1,2,3,4,5,6,7,8]}`:                                reflect.TypeFor[law.Level](), // numbers, as they are written
		`{"enum":["V","IV","III","II","I","VI"]}`:                   reflect.TypeFor[law.Level1969](),
		`{"type":"integer","minimum":0,"maximum":9007199254740992}`: reflect.TypeFor[law.Count](),
	} {
		var b bytes.Buffer
		require.NoError(t, encode(&b, g.of(typ, "key")))
		assert.JSONEq(t, want, b.String())
	}
	assert.Empty(t, g.wrong)
}

// Every property says what it is, in two languages, and every object refuses other names.
func TestEveryPropertyIsDescribed(t *testing.T) {
	var root map[string]any
	require.NoError(t, json.Unmarshal([]byte(facts.Schema()), &root))
	properties := 0
	var walk func(path string, s map[string]any)
	walk = func(path string, s map[string]any) {
		if items, ok := s["items"].(map[string]any); ok {
			walk(path+"[]", items)
		}
		members, ok := s["properties"].(map[string]any)
		if !ok {
			return
		}
		assert.Equal(t, false, s["additionalProperties"], path)
		for name, member := range members {
			m, ok := member.(map[string]any)
			require.True(t, ok)
			text, ok := m["description"].(string)
			require.True(t, ok, path+"."+name)
			french, english, two := strings.Cut(text, " / ")
			assert.True(t, two && french != "" && english != "", "%s.%s: %s", path, name, text)
			properties++
			walk(path+"."+name, m)
		}
	}
	walk("", root)
	assert.Greater(t, properties, 50)
}

// A field that names a part of its codes names codes that there are.
func TestNarrowedCodes(t *testing.T) {
	type row struct {
		Kind law.Kind `json:"kind,omitzero" only:"pec,stage"`
	}
	g := generator{french: &law.Words{Lang: law.French}, english: &law.Words{Lang: law.English}}
	s := g.object(reflect.TypeFor[row](), "")
	require.Len(t, s.Properties, 1)
	assert.Equal(t, []json.RawMessage{json.RawMessage(`"pec"`)}, s.Properties[0].schema.Enum)
	assert.ErrorContains(t, errors.Join(g.wrong...), `kind: no code "stage"`)
}
