package funding

import (
	"bytes"
	"cmp"
	_ "embed" // the schema is a file of its own, for programs in other languages
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law/strictjson"
)

//go:generate go run github.com/parcours-emploi/parcours/internal/factschema -tables -o tables.schema.json

//go:embed tables.schema.json
var tablesSchema string

// TablesSchema is the JSON Schema (draft 2020-12) of what [ParseTables] reads, with the name of each field in French and
// English. Overlaps, gaps and amounts out of bounds are beyond what a schema can refuse.
func TablesSchema() string { return tablesSchema }

// What can be wrong with a row, besides the form of the text and a value that is not one of its type. They are the Err of a
// [*TableMistake], for errors.Is, as are those of package facts ([facts.ErrTwice] and the others).
var (
	ErrNoSource = errors.New("no source")
	ErrNoValue  = errors.New("no value")
	ErrBounds   = errors.New("out of bounds")
	ErrOverlap  = errors.New("overlaps another row")
	ErrGap      = errors.New("a gap between two rows")
	ErrConflict = errors.New("contradicts itself or another row")
)

// rowErrors are the errors whose text says what is wrong; the others are said by what was found and wanted.
var rowErrors = []error{ErrNoSource, ErrNoValue, ErrBounds, ErrOverlap, ErrGap, ErrConflict, strictjson.ErrTwice}

// ParseTables reads tables from JSON, strictly: names that are none, values that their type refuses, rows without a source,
// overlaps and gaps are mistakes, and so are amounts that are negative, finer than a cent or out of all proportion. The
// error is a [*TablesError] that has all of them, in the order of the text; there are then no tables. An amount is a text
// ("9000.00") or a bare number, which is read from its digits: either has two decimals at most, exact to the cent, as for
// [facts.ParseCase] and [ParseEnvelope]. A byte order mark before the text is left out.
func ParseTables(data []byte) (*Tables, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	var rows TableRows
	_, form := strictjson.Parse(data, &rows, strictjson.Options{Amounts: true})
	found := checkRows(&rows)
	if len(form) == 0 && len(found) == 0 {
		return buildTables(rows), nil
	}
	// Only a text with mistakes is read a second time, for the places of its rows.
	var again TableRows
	text, _ := strictjson.Parse(data, &again, strictjson.Options{Amounts: true, Places: true})
	e := &TablesError{}
	for _, m := range form {
		e.Mistakes = append(e.Mistakes, &TableMistake{
			Path: m.Path, Row: rows.label(m.Path), Line: m.Line, Column: m.Column, Found: m.Found, Want: m.Want, Allowed: m.Allowed, Err: m.Err,
		})
	}
	if len(form) > 0 && form[0].Path == "" {
		return nil, e // the text is no table at all
	}
	paths := make([]string, len(found))
	for i := range found {
		paths[i] = found[i].Path
	}
	for i, where := range text.Find(paths) {
		m := &found[i]
		if slices.ContainsFunc(form, func(f *strictjson.Mistake) bool { return within(f.Path, m.Path) }) {
			continue // its value could not be read: said already
		}
		m.Line, m.Column = where.Line, where.Column
		if m.Found == "" {
			m.Found = where.Found
		}
		e.Mistakes = append(e.Mistakes, m)
	}
	slices.SortStableFunc(e.Mistakes, func(a, b *TableMistake) int { return cmp.Or(a.Line-b.Line, a.Column-b.Column) })
	return nil, e
}

// within tells whether a path is another one, or a part of it.
func within(path, of string) bool {
	rest, ok := strings.CutPrefix(path, of)
	return ok && (rest == "" || rest[0] == '.' || rest[0] == '[')
}

// NewTables checks rows made by a program and builds tables. The error is a [*TablesError], without lines.
func NewTables(rows TableRows) (*Tables, error) {
	found := checkRows(&rows)
	if len(found) == 0 {
		return buildTables(rows), nil
	}
	e := &TablesError{}
	for i := range found {
		e.Mistakes = append(e.Mistakes, &found[i])
	}
	return nil, e
}

// A TablesError is all that is wrong with the text of tables.
type TablesError struct{ Mistakes []*TableMistake }

func (e *TablesError) Error() string {
	var b strings.Builder
	for i, m := range e.Mistakes {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(m.Error())
	}
	return b.String()
}

// Unwrap gives the mistakes to errors.Is and errors.As.
func (e *TablesError) Unwrap() []error {
	all := make([]error, len(e.Mistakes))
	for i, m := range e.Mistakes {
		all[i] = m
	}
	return all
}

// A TableMistake is one mistake in tables.
type TableMistake struct {
	Path    string   // "npec[3].amount"; empty for the whole text
	Row     string   // what the row is about: "RNCP35830, branch 3127, from 2024-07-15"; empty outside rows
	Line    int      // where the value begins, from 1; 0 when there is no text
	Column  int      // in characters, from 1
	Found   string   // what was found, cut short when it is long
	Want    string   // what is accepted there; empty when Allowed says it
	Allowed []string // all that is accepted there, when that is a closed list
	Other   string   // the other row of an overlap or a gap: "npec[4]"
	Err     error
}

func (m *TableMistake) Error() string {
	var b strings.Builder
	b.WriteString("funding: ")
	if m.Path != "" {
		b.WriteString(m.Path)
		if m.Row != "" {
			b.WriteString(" (" + m.Row + ")")
		}
		b.WriteString(": ")
	}
	if m.Line > 0 {
		b.WriteString("line " + strconv.Itoa(m.Line) + ", column " + strconv.Itoa(m.Column) + ": ")
	}
	var parts []string
	if slices.ContainsFunc(rowErrors, func(err error) bool { return errors.Is(m.Err, err) }) {
		why := m.Err.Error()
		if m.Other != "" {
			why += " (" + m.Other + ")"
		}
		parts = append(parts, why)
	}
	if m.Found != "" {
		parts = append(parts, "found "+m.Found)
	}
	switch {
	case len(m.Allowed) > 0:
		parts = append(parts, "want one of "+strings.Join(m.Allowed, ", "))
	case m.Want != "":
		parts = append(parts, "want "+m.Want)
	}
	b.WriteString(strings.Join(parts, ", "))
	return b.String()
}

// Unwrap is Err.
func (m *TableMistake) Unwrap() error { return m.Err }
