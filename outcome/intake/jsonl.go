package intake

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// objects reads a JSON Lines file: one object a line. A key is any name that a CSV header may have
// ("situation_6_mois"), or one that encoding/json writes for the value itself, with its lists of objects.
type objects struct {
	in    *input
	enc   *Encoding
	line  int
	known map[string]column // keys met before
	spare []byte            // strings that had to be rewritten
	given []column          // of the object being read
	outer []column          // of the row, while an object inside it is read

	nested bool // the row has lists
}

const maxKnown = 1 << 10 // keys kept in known

func newObjects(in *input, enc *Encoding) objects {
	return objects{in: in, enc: enc, known: map[string]column{}}
}

// nextObject reads the next line that is not blank.
func (r *rows) nextObject() bool {
	o := &r.json
	for {
		o.line++
		r.line = o.line
		end := r.in.line('\n')
		if end < 0 {
			if !r.in.full() {
				return false
			}
			r.in.drop('\n')
			r.count.Read++
			r.faults.list = append(r.faults.list, wrong{err: ErrTooLong})
			return true
		}
		line := trim(r.in.unread()[:end])
		r.in.consume(end + 1)
		if len(line) == 0 {
			r.count.Blank++
			continue
		}
		r.count.Read++
		if err := r.readObject(line); err != nil {
			r.faults.list = append(r.faults.list[:0], wrong{err: err})
			return true
		}
		r.sink.end(&r.faults)
		return true
	}
}

// readObject hands the values of one line to the sink. An error is of the whole line.
func (r *rows) readObject(line []byte) error {
	o := &r.json
	o.spare, o.given, o.nested = o.spare[:0], o.given[:0], false
	isLatin, err := o.enc.text(line)
	if err != nil {
		return err
	}
	if isLatin { // JSON is UTF-8 by its own standard (RFC 8259)
		return &EncodingError{Encoding: UTF8}
	}
	if !json.Valid(line) {
		var v json.RawMessage
		wrong := &SyntaxError{Err: json.Unmarshal(line, &v)} // says what is wrong, and where
		var syntax *json.SyntaxError
		if errors.As(wrong.Err, &syntax) {
			wrong.Offset = syntax.Offset
		}
		return wrong
	}
	if line[0] != '{' {
		return ErrShape
	}
	r.sink.begin()
	p := parser{b: line}
	for p.members() {
		key, err := o.text(p.value())
		if err != nil {
			return err
		}
		p.space() // ":" too
		value := p.value()
		switch {
		case value[0] == '{' && objectKey(key):
			if err := r.readInside(value, key, -1); err != nil {
				return err
			}
		case value[0] == '[':
			if err := r.readList(value, key); err != nil {
				return err
			}
		default:
			c, ok := o.find(r, key)
			if err := r.take(c, ok, key, value); err != nil {
				return err
			}
		}
	}
	return nil
}

// objectKey tells the objects that stand inside a row by themselves: the setting of a journey, the period of
// a session.
func objectKey(key []byte) bool { return string(key) == "setting" || string(key) == "period" }

func (o *objects) find(r *rows, key []byte) (column, bool) {
	if c, ok := o.known[string(key)]; ok {
		return c, true
	}
	c, ok := r.find(key)
	if ok && len(o.known) < maxKnown {
		o.known[string(key)] = c
	}
	return c, ok
}

// readList reads the objects of a list.
func (r *rows) readList(list, name []byte) error {
	p := parser{b: list}
	if _, ok := r.sink.inside(name, nil); !ok {
		r.unknown(name)
		return nil
	}
	r.json.nested = true
	for slot := 0; p.members(); slot++ {
		value := p.value()
		if slot > maxSlot {
			r.faults.list = append(r.faults.list, wrong{label: shown(name), err: ErrTooMany})
			return nil
		}
		if value[0] != '{' {
			r.faults.list = append(r.faults.list, wrong{label: shown(name), found: shown(value), err: ErrShape})
			return nil
		}
		if err := r.readInside(value, name, slot); err != nil {
			return err
		}
	}
	return nil
}

// readInside reads an object inside the row. Its slot is its place in a list, negative for an object by
// itself.
func (r *rows) readInside(object, name []byte, slot int) error {
	o := &r.json
	o.outer, o.given = o.given, o.outer[:0]
	defer func() { o.given, o.outer = o.outer, o.given }()
	p := parser{b: object}
	for p.members() {
		key, err := o.text(p.value())
		if err != nil {
			return err
		}
		p.space()
		value := p.value()
		c, ok := r.sink.inside(name, key)
		if slot >= 0 {
			c.slot, c.nested = uint8(slot), true
		}
		if err := r.take(c, ok, key, value); err != nil {
			return err
		}
	}
	return nil
}

func (r *rows) unknown(key []byte) {
	if r.o.IgnoreUnknown {
		return
	}
	text := shown(key)
	r.faults.list = append(r.faults.list, wrong{label: text, err: &HeaderError{
		Unknown: []string{text}, Allowed: r.sink.known(),
	}})
}

// take hands one value to the sink. An error is of the whole line; what is wrong with the value is noted.
func (r *rows) take(c column, ok bool, key, value []byte) error {
	o := &r.json
	if !ok {
		r.unknown(key)
		return nil
	}
	if c.field == ignored {
		return nil
	}
	label := func() string { // the key, where it stands for the value by itself
		if c.nested {
			return ""
		}
		return shown(key)
	}
	if slices.Contains(o.given, c) {
		r.faults.list = append(r.faults.list, wrong{column: c, label: label(), found: shown(value), err: ErrTwice})
		return nil
	}
	o.given = append(o.given, c)
	text := value
	switch value[0] {
	case 'n':
		return nil
	case 't', 'f':
		if !yesOrNo(c.field) {
			r.faults.list = append(r.faults.list, wrong{column: c, label: label(), found: string(value), err: ErrShape})
			return nil
		}
	case '{', '[':
		r.faults.list = append(r.faults.list, wrong{column: c, label: label(), found: shown(value), err: ErrShape})
		return nil
	case '"':
		var err error
		if text, err = o.text(value); err != nil {
			return err
		}
		if text = trim(text); len(text) == 0 {
			return nil
		}
	}
	if err := r.sink.set(c, text); err != nil {
		r.faults.list = append(r.faults.list, wrong{column: c, label: label(), found: shown(text), err: err})
	}
	return nil
}

// yesOrNo tells the values that true and false write.
func yesOrNo(f field) bool {
	switch f {
	case certifiedField, tracedField, contractOpenEnded, contractSeasonal, contractTenured, contractOnTrial,
		followOnTarget:
		return true
	default:
		return false
	}
}

// text is the text of a JSON string, quotes included.
func (o *objects) text(quoted []byte) ([]byte, error) {
	if len(quoted) < 2 {
		return nil, ErrShape
	}
	s := quoted[1 : len(quoted)-1]
	if bytes.IndexByte(s, '\\') < 0 {
		return s, nil
	}
	from := len(o.spare)
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			o.spare = append(o.spare, s[i])
			continue
		}
		i++
		switch s[i] {
		case 'b':
			o.spare = append(o.spare, '\b')
		case 'f':
			o.spare = append(o.spare, '\f')
		case 'n':
			o.spare = append(o.spare, '\n')
		case 'r':
			o.spare = append(o.spare, '\r')
		case 't':
			o.spare = append(o.spare, '\t')
		case 'u':
			r := hex4(s[i+1:])
			i += 4
			if utf16.IsSurrogate(r) {
				low := rune(-1)
				if i+6 < len(s) && s[i+1] == '\\' && s[i+2] == 'u' {
					low = hex4(s[i+3:])
				}
				if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
					return nil, &EncodingError{Encoding: UTF8}
				}
				i += 6
			}
			if r == 0 {
				return nil, ErrNUL
			}
			o.spare = utf8.AppendRune(o.spare, r)
		default: // a quote, a slash or a backslash
			o.spare = append(o.spare, s[i])
		}
	}
	return o.spare[from:len(o.spare):len(o.spare)], nil
}

// hex4 is the number of four hexadecimal digits, -1 when they are not there.
func hex4(s []byte) rune {
	if len(s) < 4 {
		return -1
	}
	n, err := strconv.ParseUint(string(s[:4]), 16, 32)
	if err != nil {
		return -1
	}
	return rune(n)
}

// path is where a value stands in the object: "contracts[0].start". Where no row of the file has given it, it is
// ours: the name that this package gives to it.
func (o *objects) path(s sink, c column) (name string, ours bool) {
	if !c.nested {
		if key := o.keyOf(c); key != "" {
			return key, false
		}
	}
	if c.nested || o.nested {
		for _, list := range elementNames {
			if key := nameOf(c.field, list.names); key != "" {
				return list.list + "[" + strconv.Itoa(int(c.slot)) + "]." + key, false
			}
		}
	}
	return s.name(column{field: c.field, slot: c.slot}), true
}

// keyOf is the key under which the file gives a value, the first in the order of letters if there are several.
func (o *objects) keyOf(c column) (key string) {
	for text, at := range o.known {
		if at == c && (key == "" || text < key) {
			key = text
		}
	}
	return key
}

// parser cuts a JSON text that is known to be valid into the texts of its values.
type parser struct {
	b  []byte
	at int
}

// space skips what stands between values.
func (p *parser) space() {
	for p.at < len(p.b) {
		switch p.b[p.at] {
		case ' ', '\t', '\n', '\r', ',', ':':
			p.at++
		default:
			return
		}
	}
}

// members moves to the next member of the object or the list, past its opening bracket at first. It is false
// at its end.
func (p *parser) members() bool {
	if p.at == 0 {
		p.at++
	}
	p.space()
	return p.at < len(p.b) && p.b[p.at] != '}' && p.b[p.at] != ']'
}

// value is the text of the value that begins here, brackets and quotes included.
func (p *parser) value() []byte {
	from, depth := p.at, 0
	for p.at < len(p.b) {
		switch p.b[p.at] {
		case '"':
			p.at++
			for p.at < len(p.b) && p.b[p.at] != '"' {
				if p.b[p.at] == '\\' {
					p.at++
				}
				p.at++
			}
			p.at++
		case '{', '[':
			depth++
			p.at++
		case '}', ']':
			depth--
			p.at++
		case ',', ':', ' ', '\t', '\n', '\r':
			if depth > 0 {
				p.at++
				continue
			}
			return p.b[from:p.at]
		default: // of a number, true, false or null
			p.at++
			if depth == 0 && p.at < len(p.b) && (p.b[p.at] == '}' || p.b[p.at] == ']') {
				return p.b[from:p.at]
			}
			continue
		}
		if depth == 0 {
			return p.b[from:min(p.at, len(p.b))]
		}
	}
	return p.b[from:]
}
