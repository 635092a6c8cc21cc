package facts

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
	"unicode/utf8"

	"github.com/parcours-emploi/parcours/law"
)

// What can be wrong with the JSON of a case, besides a value that is not one of its type. They are the Err
// of a [*FieldError], for errors.Is.
var (
	ErrUnknownName = errors.New("no fact of that name")
	ErrTwice       = errors.New("given twice")
	ErrForm        = errors.New("another form of JSON value")
)

// ParseCase reads the JSON of a case strictly. A name that is no fact, a name given twice, a value that its
// type refuses and anything after the object are mistakes; the error is a [*CaseError] that has all of
// them, in the order of the text, and the Case is then the zero one. Names are in lower case, exactly. A
// null means "not recorded", as does a name left out.
//
// encoding/json writes a Case, and what it writes reads back as the same Case. The format is that of
// [Schema]; dates in the French form, quoted numbers and the like, which the types of package law also
// read, are accepted here.
func ParseCase(data []byte) (Case, error) {
	var c Case
	p := parser{data: data}
	if p.wellFormed() {
		p.value(reflect.ValueOf(&c).Elem(), "", p.skipSpace(0))
	}
	if len(p.mistakes) > 0 {
		return Case{}, &CaseError{Mistakes: p.mistakes}
	}
	return c, nil
}

// A CaseError is all that is wrong with the JSON of a case.
type CaseError struct{ Mistakes []*FieldError }

func (e *CaseError) Error() string {
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
func (e *CaseError) Unwrap() []error {
	all := make([]error, len(e.Mistakes))
	for i, m := range e.Mistakes {
		all[i] = m
	}
	return all
}

// A FieldError is one mistake in the JSON of a case.
type FieldError struct {
	Path    string   // "contract.renewals.items[0].end"; empty for the whole text
	Line    int      // where the value or the name begins, from 1
	Column  int      // in characters, from 1
	Found   string   // the JSON that was found, cut short when it is long
	Want    string   // what is accepted there; empty when Allowed says it
	Allowed []string // all that is accepted there, when that is a closed list
	// Err is [ErrUnknownName], [ErrTwice], [ErrForm], a [*law.ValueError], a [*law.NameError] or, when the
	// text is no JSON, a [*json.SyntaxError].
	Err error
}

func (e *FieldError) Error() string {
	var b strings.Builder
	b.WriteString("facts: ")
	if e.Path != "" {
		b.WriteString(e.Path + ": ")
	}
	fmt.Fprintf(&b, "line %d, column %d: ", e.Line, e.Column)
	switch {
	case errors.Is(e.Err, ErrUnknownName) || errors.Is(e.Err, ErrTwice):
		b.WriteString(e.Err.Error())
	default:
		b.WriteString("found " + e.Found)
	}
	switch {
	case len(e.Allowed) > 0:
		b.WriteString(", want one of " + strings.Join(e.Allowed, ", "))
	case e.Want != "":
		b.WriteString(", want " + e.Want)
	}
	return b.String()
}

// Unwrap is Err.
func (e *FieldError) Unwrap() error { return e.Err }

// A parser walks over the text of a case beside the Go value that it fills. Positions are offsets in data,
// which is well-formed JSON by the time anything is read from it.
type parser struct {
	data     []byte
	mistakes []*FieldError

	at, line, column int // position of the last mistake: they come in the order of the text
}

// wellFormed reports a text that is no JSON: nothing more can then be said of it.
func (p *parser) wellFormed() bool {
	at := 0
	if err := json.Unmarshal(p.data, new(json.RawMessage)); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) { // the offset counts the byte that is wrong
			at = max(0, min(int(syntax.Offset)-1, len(p.data)))
		}
		p.mistake(at, FieldError{Found: p.excerpt(at, len(p.data)), Want: "JSON (" + err.Error() + ")", Err: err})
	} else if !utf8.Valid(p.data) {
		for r, n := utf8.DecodeRune(p.data); r != utf8.RuneError || n != 1; r, n = utf8.DecodeRune(p.data[at:]) {
			at += n
		}
		p.mistake(at, FieldError{Found: p.excerpt(at, len(p.data)), Want: "text in UTF-8", Err: ErrForm})
	}
	return len(p.mistakes) == 0
}

// mistake adds m, found at that offset.
func (p *parser) mistake(at int, m FieldError) {
	since := p.data[p.at:at]
	if n := bytes.Count(since, []byte{'\n'}); n > 0 {
		p.line, p.column = p.line+n, 0
		since = since[bytes.LastIndexByte(since, '\n')+1:]
	}
	p.at, p.column = at, p.column+utf8.RuneCount(since)
	m.Line, m.Column = p.line+1, p.column+1
	p.mistakes = append(p.mistakes, &m)
}

const maxExcerpt = 60 // bytes of a wrong value that an error shows

// excerpt is the text between two offsets, in valid UTF-8 and not too long.
func (p *parser) excerpt(from, to int) string {
	if to-from <= maxExcerpt {
		return strings.ToValidUTF8(string(p.data[from:to]), "\uFFFD")
	}
	return strings.ToValidUTF8(string(p.data[from:from+maxExcerpt]), "") + "…"
}

// value reads the JSON value at an offset into v and returns the offset after it.
func (p *parser) value(v reflect.Value, path string, at int) (end int) {
	end = p.skipValue(at)
	switch null := string(p.data[at:end]) == "null"; {
	case isScalar(v.Type()):
		p.scalar(v, path, at, end)
	case v.Kind() == reflect.Struct && p.data[at] == '{':
		p.object(v, path, at)
	case v.Kind() == reflect.Slice && p.data[at] == '[':
		p.array(v, path, at)
	case !null || path == "":
		want := "an object"
		if v.Kind() == reflect.Slice {
			want = "an array"
		}
		p.mistake(at, FieldError{Path: path, Found: p.excerpt(at, end), Want: want, Err: ErrForm})
	}
	return end
}

// object reads the members of an object.
func (p *parser) object(v reflect.Value, path string, at int) {
	names := memberNames(v.Type())
	given := make([]bool, len(names))
	var allowed []string // made once, when a name is wrong
	for i := p.skipSpace(at + 1); p.data[i] != '}'; i = p.skipSpace(i) {
		if p.data[i] == ',' {
			i = p.skipSpace(i + 1)
		}
		nameAt := i
		i = p.skipValue(i)
		name, found := p.name(nameAt, i), p.excerpt(nameAt, i)
		i = p.skipSpace(p.skipSpace(i) + 1) // past the colon
		member := join(path, name)
		switch f := slices.Index(names, name); {
		case f < 0 || name == "":
			if allowed == nil {
				allowed = slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == "" })
			}
			p.mistake(nameAt, FieldError{Path: member, Found: found, Allowed: allowed, Err: ErrUnknownName})
			i = p.skipValue(i)
		case given[f]:
			p.mistake(nameAt, FieldError{Path: member, Found: found, Err: ErrTwice})
			i = p.skipValue(i)
		default:
			given[f] = true
			i = p.value(v.Field(f), member, i)
		}
	}
}

// name is the name of a member that stands between two offsets, in quotes.
func (p *parser) name(from, to int) (name string) {
	_ = json.Unmarshal(p.data[from:to], &name) // it is a well-formed text
	return name
}

// memberNames are the JSON names of the fields of a struct, by index, empty for a field that has none.
func memberNames(t reflect.Type) []string {
	names := make([]string, t.NumField())
	for i := range names {
		if f := t.Field(i); f.IsExported() && f.Tag.Get("json") != "-" {
			names[i], _, _ = strings.Cut(f.Tag.Get("json"), ",")
		}
	}
	return names
}

// array reads the items of an array.
func (p *parser) array(v reflect.Value, path string, at int) {
	for i, n := p.skipSpace(at+1), 0; p.data[i] != ']'; i, n = p.skipSpace(i), n+1 {
		if p.data[i] == ',' {
			i = p.skipSpace(i + 1)
		}
		v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem())))
		i = p.value(v.Index(n), path+"["+strconv.Itoa(n)+"]", i)
	}
}

// scalar reads a value that is one for encoding/json: the types of package law, the enumerations.
func (p *parser) scalar(v reflect.Value, path string, at, end int) {
	fresh := reflect.New(v.Type())
	err := json.Unmarshal(p.data[at:end], fresh.Interface())
	if err == nil {
		v.Set(fresh.Elem())
		return
	}
	m := FieldError{Path: path, Found: p.excerpt(at, end), Err: ErrForm}
	var value *law.ValueError
	var name *law.NameError
	if errors.As(err, &value) || errors.As(err, &name) {
		m.Err = err
	}
	m.Allowed, m.Want = accepted(v.Type())
	p.mistake(at, m)
}

// accepted is what a scalar type accepts: the codes of a closed enumeration, or a description. A text that
// no type accepts makes it say so itself.
func accepted(t reflect.Type) (allowed []string, want string) {
	if t == reflect.TypeFor[law.Answer]() {
		return []string{"true", "false"}, ""
	}
	err := json.Unmarshal([]byte(`"\u0000"`), reflect.New(t).Interface())
	var value *law.ValueError
	var name *law.NameError
	switch {
	case errors.As(err, &name):
		return name.Allowed, ""
	case errors.As(err, &value):
		return nil, value.Want
	}
	return nil, "a " + t.Name()
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// isScalar tells a type that encoding/json writes as one value: those that have a text or JSON form of their
// own, and the basic ones.
func isScalar(t reflect.Type) bool {
	p := reflect.PointerTo(t)
	return t.Kind() != reflect.Struct && t.Kind() != reflect.Slice ||
		p.Implements(reflect.TypeFor[json.Unmarshaler]()) || p.Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

// skipSpace is the offset of the first byte from at on that is not white space.
func (p *parser) skipSpace(at int) int {
	for at < len(p.data) && strings.IndexByte(" \t\r\n", p.data[at]) >= 0 {
		at++
	}
	return at
}

// skipValue is the offset after the value, or the name, that begins at an offset.
func (p *parser) skipValue(at int) int {
	switch p.data[at] {
	case '"':
		return p.skipText(at)
	case '{', '[':
		for depth := 0; ; at++ {
			switch p.data[at] {
			case '"':
				at = p.skipText(at) - 1
			case '{', '[':
				depth++
			case '}', ']':
				if depth--; depth == 0 {
					return at + 1
				}
			}
		}
	}
	for at < len(p.data) && strings.IndexByte(" \t\r\n,:]}", p.data[at]) < 0 {
		at++
	}
	return at
}

// skipText is the offset after the closing quote of a JSON text.
func (p *parser) skipText(at int) int {
	for at++; p.data[at] != '"'; at++ {
		if p.data[at] == '\\' {
			at++
		}
	}
	return at + 1
}
