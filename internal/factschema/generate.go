package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// A schema is a JSON Schema, draft 2020-12, or a part of one.
type schema struct {
	Dialect     string            `json:"$schema,omitempty"`
	ID          string            `json:"$id,omitempty"`
	Title       string            `json:"title,omitempty"`
	Description string            `json:"description,omitempty"`
	Type        string            `json:"type,omitempty"`
	Format      string            `json:"format,omitempty"`
	Pattern     string            `json:"pattern,omitempty"`
	Minimum     *int64            `json:"minimum,omitempty"`
	Maximum     *int64            `json:"maximum,omitempty"`
	Enum        []json.RawMessage `json:"enum,omitempty"`
	AnyOf       []schema          `json:"anyOf,omitempty"`
	Items       *schema           `json:"items,omitempty"`
	Properties  properties        `json:"properties,omitempty"`
	Required    []string          `json:"required,omitempty"`
	Additional  *bool             `json:"additionalProperties,omitempty"`
}

// properties keep the order of the struct, which that of a map would lose.
type properties []property

type property struct {
	name   string
	schema schema
}

func (ps properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, p := range ps {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := errors.Join(encode(&b, p.name), addColon(&b), encode(&b, p.schema)); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func addColon(b *bytes.Buffer) error { return b.WriteByte(':') }

// encode is json.Marshal that leaves <, > and & as they are.
func encode(b *bytes.Buffer, v any) error {
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// generate is the schema of [facts.Case], with the names of its facts in two languages.
func generate(french, english *law.Words) ([]byte, error) {
	g := generator{french: french, english: english}
	s := g.object(reflect.TypeFor[facts.Case](), "")
	s.Dialect = "https://json-schema.org/draft/2020-12/schema"
	s.ID = "https://github.com/parcours-emploi/parcours/facts/schema.json"
	s.Title = "parcours facts"
	s.Description = "Faits d'un cas\u00a0: un nom absent n'est pas renseigné. / Facts of a case: a name left out is not recorded."
	return g.write(s)
}

// generateTables is the schema of [funding.TableRows]. A field that a row cannot do without is marked table:"required"; one that
// takes a part of its codes only names them, only:"pec,cie", or those that it does not take, except:"metropole".
func generateTables(french, english *law.Words) ([]byte, error) {
	g := generator{french: french, english: english, amounts: true}
	s := g.object(reflect.TypeFor[funding.TableRows](), "tables")
	s.Dialect = "https://json-schema.org/draft/2020-12/schema"
	s.ID = "https://github.com/parcours-emploi/parcours/funding/tables.schema.json"
	s.Title = "parcours tables"
	s.Description = "Montants fournis par l'utilisateur, chacun avec ses jours et sa source. / Amounts supplied by the caller, each with its days and its source."
	return g.write(s)
}

// write is the text of a schema.
func (g *generator) write(s schema) ([]byte, error) {
	if len(g.wrong) > 0 {
		return nil, errors.Join(g.wrong...)
	}
	var compact, out bytes.Buffer
	if err := encode(&compact, s); err != nil {
		return nil, err
	}
	if err := json.Indent(&out, bytes.TrimSpace(compact.Bytes()), "", "  "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

type generator struct {
	french, english *law.Words
	amounts         bool // an amount may be a bare number
	wrong           []error
}

func (g *generator) failf(format string, args ...any) {
	g.wrong = append(g.wrong, fmt.Errorf(format, args...))
}

// of is the schema of a type under a key, such as "contract.renewals".
func (g *generator) of(t reflect.Type, key string) schema {
	p := reflect.PointerTo(t)
	switch {
	case g.amounts && t == reflect.TypeFor[law.Euro]():
		return schema{AnyOf: []schema{{Type: "string", Pattern: `^[0-9]+(\.[0-9]{1,2})?$`}, {Type: "number", Minimum: whole(0)}}}
	case g.amounts && t.Kind() == reflect.String:
		return schema{Type: "string"}
	case scalars[t] != nil:
		return *scalars[t]
	case p.Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		return g.enumeration(t, key)
	case t.Kind() == reflect.Struct:
		return g.object(t, key)
	case t.Kind() == reflect.Slice:
		items := g.of(t.Elem(), key)
		return schema{Type: "array", Items: &items}
	}
	g.failf("%s: no schema for a %s", key, t)
	return schema{}
}

// object is the schema of a struct. Unknown names are refused, as [facts.ParseCase] does.
func (g *generator) object(t reflect.Type, key string) schema {
	s := schema{Type: "object", Additional: new(bool)}
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		under := name
		if key != "" {
			under = key + "." + name
		}
		if name == "" || name == "-" || !f.IsExported() || !strings.HasPrefix(options, "omit") {
			g.failf("%s.%s: a fact has a JSON name and is left out when it is not recorded", t, f.Name)
			continue
		}
		description := g.name(under, name)
		if name == "items" { // the items of a history are the facts of the history
			under = key
		}
		p := g.of(f.Type, under)
		if only, ok := f.Tag.Lookup("only"); ok {
			g.narrow(&p, under, only, true)
		}
		if except, ok := f.Tag.Lookup("except"); ok {
			g.narrow(&p, under, except, false)
		}
		p.Description = description
		s.Properties = append(s.Properties, property{name, p})
		if f.Tag.Get("table") == "required" {
			s.Required = append(s.Required, name)
		}
	}
	return s
}

// name is what a fact is called in French and in English. The parts that every list and period has are
// named once.
func (g *generator) name(key, last string) string {
	var names [2]string
	for i, words := range []*law.Words{g.french, g.english} {
		text, ok := words.Term(key)
		if !ok {
			text, ok = words.Term("any." + last)
		}
		if !ok {
			g.failf("%s: no name in %s", key, words.Lang.Tag())
		}
		names[i] = text
	}
	return names[0] + " / " + names[1]
}

// enumeration is the schema of a closed enumeration. A text that no enumeration has makes the type say
// its codes; each is then written as the type writes it in JSON.
func (g *generator) enumeration(t reflect.Type, key string) schema {
	v := reflect.New(t)
	var name *law.NameError
	if err := json.Unmarshal([]byte(`"\u0000"`), v.Interface()); !errors.As(err, &name) {
		g.failf("%s: %s is neither a closed enumeration nor a scalar with a schema", key, t)
		return schema{}
	}
	var s schema
	for _, code := range name.Allowed {
		text, err := json.Marshal(code)
		if err == nil {
			err = json.Unmarshal(text, v.Interface())
		}
		if err == nil {
			text, err = json.Marshal(v.Interface())
		}
		if err != nil {
			g.failf("%s: %s: %w", key, t, err)
			return schema{}
		}
		if string(text) != "null" {
			s.Enum = append(s.Enum, text)
		}
	}
	return s
}

// narrow keeps of an enumeration the codes of a list, or all but those. Each must be one of its codes.
func (g *generator) narrow(s *schema, key, list string, keep bool) {
	codes := strings.Split(list, ",")
	for _, code := range codes {
		if !slices.ContainsFunc(s.Enum, func(c json.RawMessage) bool { return string(c) == strconv.Quote(code) }) {
			g.failf("%s: no code %q", key, code)
		}
	}
	s.Enum = slices.DeleteFunc(s.Enum, func(c json.RawMessage) bool {
		return slices.ContainsFunc(codes, func(code string) bool { return string(c) == strconv.Quote(code) }) != keep
	})
}

func whole(n int64) *int64 { return &n }

// scalars are the types whose values are not listed. Each schema is of the form that encoding/json writes;
// [facts.ParseCase] reads a few others.
var scalars = map[reflect.Type]*schema{
	reflect.TypeFor[law.Answer](): {Type: "boolean"},
	reflect.TypeFor[law.Date]():   {Type: "string", Format: "date", Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`},
	reflect.TypeFor[law.Count]():  {Type: "integer", Minimum: whole(0), Maximum: whole(1 << 53)},
	reflect.TypeFor[law.Hours](): {AnyOf: []schema{
		{Type: "number", Minimum: whole(0), Maximum: whole(1_000_000_000_000)}, // hours, two decimals at most
		{Type: "string", Pattern: `^([0-9]+h[0-5][0-9]|[0-9]+/300)$`},          // hours and minutes, or 300ths of an hour
	}},
	reflect.TypeFor[law.Headcount](): {Type: "number", Minimum: whole(0), Maximum: whole(1_000_000_000)}, // four decimals at most
	reflect.TypeFor[law.Euro](): {AnyOf: []schema{
		{Type: "string", Pattern: `^-?[0-9]+(\.[0-9]{1,2})?$`},
		{Type: "number"}, // two decimals at most
	}},
	reflect.TypeFor[law.Rate](): {Type: "string", Pattern: `^[0-9]+(\.[0-9]{1,4})?%$`},
}
