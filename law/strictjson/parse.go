// Package strictjson reads JSON into Go values that have names, closed lists and units, and reports every mistake with
// its place: the text of a host is the first thing that goes wrong.
package strictjson

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/parcours-emploi/parcours/law"
)

// What can be wrong with a text, besides a value that is not one of its type.
var (
	ErrUnknownName = errors.New("no fact of that name")
	ErrTwice       = errors.New("given twice")
	ErrForm        = errors.New("another form of JSON value")
)

// A Mistake is one mistake in a text.
type Mistake struct {
	Path    string   // "contract.renewals.items[0].end"; empty for the whole text
	Line    int      // where the value or the name begins, from 1
	Column  int      // in characters, from 1
	Found   string   // the JSON that was found, cut short when it is long
	Want    string   // what is accepted there; empty when Allowed says it
	Allowed []string // all that is accepted there, when that is a closed list
	Err     error    // one of the errors above, a [*law.ValueError], a [*law.NameError] or a [*json.SyntaxError]
}

// Message says the mistake with its place.
func (m *Mistake) Message() string {
	var b strings.Builder
	if m.Path != "" {
		b.WriteString(m.Path + ": ")
	}
	b.WriteString("line " + strconv.Itoa(m.Line) + ", column " + strconv.Itoa(m.Column) + ": ")
	switch {
	case errors.Is(m.Err, ErrUnknownName) || errors.Is(m.Err, ErrTwice):
		b.WriteString(m.Err.Error())
	default:
		b.WriteString("found " + m.Found)
	}
	switch {
	case len(m.Allowed) > 0:
		b.WriteString(", want one of " + strings.Join(m.Allowed, ", "))
	case m.Want != "":
		b.WriteString(", want " + m.Want)
	}
	return b.String()
}

// Options are what a reader accepts beyond what the types do.
type Options struct {
	// Amounts says that an amount may be a bare number as well as a text. Either is read from its digits, two decimals at
	// most: "1234.56", 1234.56, 1234.5 or 1234, but not 1234.560 or 1e3.
	Amounts bool
	// Places says that the place of every value is kept, for [Text.Mistake].
	Places bool
}

// Parse reads data into the struct that v points to. Without a mistake, v holds the whole text; with one, what could be
// read of it. Mistakes are in the order of the text.
func Parse(data []byte, v any, o Options) (*Text, []*Mistake) {
	p := parser{data: data, options: o}
	if o.Places {
		p.places = map[string]place{}
	}
	if p.wellFormed() {
		p.value(reflect.ValueOf(v).Elem(), "", p.skipSpace(0))
	}
	return &Text{data, p.places}, p.mistakes
}

// Text is a text that was read, with the places of its values.
type Text struct {
	data   []byte
	places map[string]place
}

type place struct{ from, to int }

// Where is the place of a value in a text.
type Where struct {
	Line, Column int    // from 1, in characters
	Found        string // what stands there, cut short when it is long; empty where the path itself is not in the text
}

// Find gives the places of paths, in their order. A path that is not in the text stands for the value that would hold it.
func (t *Text) Find(paths []string) []Where {
	at := make([]place, len(paths))
	order := make([]int, len(paths))
	exact := make([]bool, len(paths))
	for i, path := range paths {
		order[i] = i
		for {
			where, ok := t.places[path]
			if ok || path == "" {
				at[i], exact[i] = where, path == paths[i]
				break
			}
			path = path[:max(0, strings.LastIndexAny(path, ".["))]
		}
	}
	slices.SortFunc(order, func(a, b int) int { return at[a].from - at[b].from }) // lines are counted once, onwards
	found := make([]Where, len(paths))
	p := parser{data: t.data}
	for _, i := range order {
		m := Mistake{Found: p.excerpt(at[i].from, at[i].to)}
		p.mistake(at[i].from, m)
		last := p.mistakes[len(p.mistakes)-1]
		found[i] = Where{Line: last.Line, Column: last.Column}
		if exact[i] {
			found[i].Found = last.Found
		}
	}
	return found
}

// A parser walks over the text beside the Go value that it fills. Positions are offsets in data,
// which is well-formed JSON by the time anything is read from it.
type parser struct {
	data     []byte
	mistakes []*Mistake
	options  Options
	places   map[string]place // by path, when they are kept

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
		p.mistake(at, Mistake{Found: p.excerpt(at, len(p.data)), Want: "JSON (" + err.Error() + ")", Err: err})
	} else if !utf8.Valid(p.data) {
		for r, n := utf8.DecodeRune(p.data); r != utf8.RuneError || n != 1; r, n = utf8.DecodeRune(p.data[at:]) {
			at += n
		}
		p.mistake(at, Mistake{Found: p.excerpt(at, len(p.data)), Want: "text in UTF-8", Err: ErrForm})
	}
	return len(p.mistakes) == 0
}

// mistake adds m, found at that offset.
func (p *parser) mistake(at int, m Mistake) {
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
	if p.places != nil {
		p.places[path] = place{at, end}
	}
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
		p.mistake(at, Mistake{Path: path, Found: p.excerpt(at, end), Want: want, Err: ErrForm})
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
			p.mistake(nameAt, Mistake{Path: member, Found: found, Allowed: allowed, Err: ErrUnknownName})
			i = p.skipValue(i)
		case given[f]:
			p.mistake(nameAt, Mistake{Path: member, Found: found, Err: ErrTwice})
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
	text := p.data[at:end]
	amount := p.options.Amounts && (v.Type() == reflect.TypeFor[law.Euro]() || v.Type() == reflect.TypeFor[*law.Euro]())
	if amount && strings.IndexByte("-0123456789", text[0]) >= 0 {
		text = []byte(`"` + string(text) + `"`)
	}
	err := json.Unmarshal(text, fresh.Interface())
	if err == nil {
		v.Set(fresh.Elem())
		return
	}
	m := Mistake{Path: path, Found: p.excerpt(at, end), Err: ErrForm}
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
	if t.Kind() == reflect.String {
		return nil, "a text"
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
