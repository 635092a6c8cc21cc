package intake

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/parcours-emploi/parcours/outcome"
)

// sink makes values of the columns of a row: one for persons, one for sessions.
type sink interface {
	known() []string                        // names of the columns read
	find(folded string) (column, bool)      // column of a header
	name(c column) string                   // canonical name of a column
	required(has func(field) bool) []string // names missing from a header
	begin()                                 // a row begins
	set(c column, text []byte) error        // a value of it
	end(wrong *faults)                      // the row is whole
	settle(line int) (err, fatal error)     // the row is right
	inside(name, key []byte) (column, bool) // key of an object in a list, or of the object "setting"
}

// faults are what is wrong in the row being read.
type faults struct {
	list []wrong
}

type wrong struct {
	column column
	label  string // of what is no column: an unknown key, a list
	found  string
	err    error
}

func (f *faults) add(c column, err error) { f.list = append(f.list, wrong{column: c, err: err}) }

// rows reads a file row by row, whatever its format, and accounts for each of them.
type rows struct {
	o       Options
	source  io.Reader
	sink    sink
	started bool
	in      input
	enc     Encoding
	format  Format
	csv     records
	columns []column // of a CSV file, in order
	headers []Header
	json    objects
	count   Count
	faults  faults
	line    int
	err     error
}

func newRows(r io.Reader, o Options, s sink) rows {
	if o.MaxRow <= 0 {
		o.MaxRow = defaultMaxRow
	}
	o.MaxRow = max(o.MaxRow, leastMaxRow)
	return rows{o: o, source: r, sink: s}
}

func (r *rows) failure() error { return r.err }

func (r *rows) counted() Count {
	c := r.count
	c.Bytes = r.in.consumed
	return c
}

// fail ends the file.
func (r *rows) fail(line int, err error) {
	r.err = &FileError{File: r.o.Name, Line: line, Err: err}
}

// next reads one row: the sink holds it when reject is nil. It is false at the end of the file and when the
// file cannot be read further.
func (r *rows) next() (reject *Reject, ok bool) {
	if !r.started {
		r.started = true
		r.start()
	}
	if r.err != nil {
		return nil, false
	}
	r.faults.list = r.faults.list[:0]
	if r.format == JSONLines {
		ok = r.nextObject()
	} else {
		ok = r.nextRecord()
	}
	if !ok {
		r.finish()
		return nil, false
	}
	if len(r.faults.list) == 0 {
		err, fatal := r.sink.settle(r.line)
		if fatal != nil {
			r.count.Read--
			r.fail(r.line, fatal)
			return nil, false
		}
		if err != nil {
			r.faults.list = append(r.faults.list, wrong{column: r.conflicting(err), err: err})
		}
	}
	if len(r.faults.list) == 0 {
		r.count.Kept++
		return nil, true
	}
	r.count.Rejected++
	return r.reject(), true
}

// conflicting is the column that says of a session something else than is known of it; none for any other
// error.
func (r *rows) conflicting(err error) (c column) {
	var conflict *outcome.ConflictError
	if errors.As(err, &conflict) {
		c, _ = r.sink.find(conflict.Field)
	}
	return c
}

// finish tells why there is no further row.
func (r *rows) finish() {
	switch {
	case r.err != nil:
	case r.in.failed():
		r.fail(0, r.in.err)
	case r.count.Read == 0:
		r.fail(0, ErrNoRows)
	}
}

func (r *rows) reject() *Reject {
	reject := &Reject{File: r.o.Name, Line: r.line, Faults: make([]Fault, len(r.faults.list))}
	for i, w := range r.faults.list {
		f := &reject.Faults[i]
		f.Column, f.Found, f.Err = w.label, w.found, w.err
		if order, ok := w.err.(*OrderError); ok { //nolint:errorlint // made here, not wrapped
			order.Column, _, _ = r.written(order.than)
		}
		if w.column == (column{}) || w.label != "" {
			continue
		}
		f.Column, f.Position, f.ours = r.written(w.column)
		if at := f.Position - 1; at >= 0 && f.Found == "" && at < len(r.csv.fields) {
			f.Found = shown(trim(r.csv.fields[at]))
		}
	}
	return reject
}

// written is a column as the file writes it, and its position, from 1, or 0 in JSON. Where the file does not
// have it, it is ours: the name that this package gives to it.
func (r *rows) written(c column) (name string, position int, ours bool) {
	if r.format == JSONLines {
		name, ours = r.json.path(r.sink, c)
		return name, 0, ours
	}
	if at := slices.Index(r.columns, c); at >= 0 {
		return r.headers[at].Text, at + 1, false
	}
	return r.sink.name(c), 0, true
}

// start finds out what the file is and reads its header.
func (r *rows) start() {
	source, enc, head, err := decoded(steady{r.source}, r.o.Encoding)
	if err != nil {
		r.in.err = err
		r.fail(0, err)
		return
	}
	r.enc = enc
	r.in = newInput(steady{source}, r.o.MaxRow)
	// The beginning, as far as one buffer goes: enough to see line ends and the header.
	r.in.fill(min(firstBuffer, r.o.MaxRow))
	if r.in.failed() {
		r.fail(0, r.in.err)
		return
	}
	begin := trim(r.in.unread())
	if len(begin) == 0 && !r.in.full() {
		r.fail(0, ErrEmpty)
		return
	}
	if looks := looksLike(head, begin); looks != "" && r.o.Format == 0 {
		r.fail(0, &FormatError{Looks: looks})
		return
	}
	r.format = r.o.Format
	if r.format == 0 {
		r.format = CSV
		if len(begin) > 0 && begin[0] == '{' {
			r.format = JSONLines
		}
	}
	eol := byte('\n')
	if b := r.in.unread(); bytes.IndexByte(b, '\n') < 0 && bytes.IndexByte(b, '\r') >= 0 && r.format == CSV {
		eol = '\r' // the old line end of the Macintosh, which some exports keep
	}
	if r.format == JSONLines {
		r.json = newObjects(&r.in, &r.enc)
		return
	}
	r.csv = records{in: &r.in, enc: &r.enc, eol: eol, comma: r.o.Separator}
	r.readHeader()
}

// What a file looks like that is not read.
const (
	looksWorkbook    = "a workbook or another zip archive"
	looksOldWorkbook = "a workbook of the old binary format"
	looksPDF         = "a PDF document"
	looksGzip        = "a gzip archive"
	looksArray       = "a JSON array"
	looksMarkup      = "HTML or XML"
	looksBars        = "fields separated by |"
)

// looksLike names the files that people send for a CSV file and that are not text.
func looksLike(head, begin []byte) string {
	for _, f := range [...]struct{ magic, name string }{
		{"PK\x03\x04", looksWorkbook},
		{"\xd0\xcf\x11\xe0", looksOldWorkbook},
		{"%PDF", looksPDF},
		{"\x1f\x8b", looksGzip},
	} {
		if bytes.HasPrefix(head, []byte(f.magic)) {
			return f.name
		}
	}
	switch {
	case len(begin) == 0:
	case begin[0] == '[':
		return looksArray
	case begin[0] == '<':
		return looksMarkup
	}
	return ""
}

// separators are those tried when the options name none.
var separators = [...]byte{';', ',', '\t'}

// separator is the one under which the first record gives most columns that are known; when it gives none,
// the one that its first line holds most often.
func (r *rows) separator() byte {
	b := r.in.unread()
	best, most := byte(0), 0
	for _, s := range separators {
		enc := r.enc
		try := records{in: &r.in, enc: &enc, eol: r.csv.eol, comma: s}
		n, whole := try.split(b)
		if !whole {
			continue
		}
		try.finish(b[:n])
		recognised := 0
		for _, text := range try.fields {
			if _, ok := r.find(text); ok {
				recognised++
			}
		}
		if recognised > most {
			best, most = s, recognised
		}
	}
	if best != 0 {
		return best
	}
	line, _, _ := bytes.Cut(b, []byte{r.csv.eol})
	best, most = separators[0], 0
	for _, s := range separators {
		if n := bytes.Count(line, []byte{s}); n > most {
			best, most = s, n
		}
	}
	return best
}

// find is the column of a header, through the names that the options give.
func (r *rows) find(header []byte) (column, bool) {
	text := string(trim(header))
	if to, ok := r.o.Columns[text]; ok {
		if to == "" {
			return column{}, true
		}
		text = to
	}
	return r.sink.find(string(fold(nil, []byte(text))))
}

const maxNamed = 50 // headers that an error names

func (r *rows) readHeader() {
	r.hint()
	if r.csv.comma == 0 {
		r.csv.comma = r.separator()
	}
	for {
		if !r.csv.next() {
			r.finishHeader(ErrEmpty)
			return
		}
		if r.csv.bad != nil {
			r.fail(r.csv.line, r.csv.bad)
			return
		}
		if !r.csv.blank() {
			break
		}
	}
	wrong := &HeaderError{}
	for i, text := range r.csv.fields {
		c, ok := r.find(text)
		h := Header{Text: string(trim(text)), Position: i + 1}
		switch {
		case !ok && len(trim(text)) == 0: // spreadsheets have columns without header: left out, as Header tells
		case !ok && !r.o.IgnoreUnknown:
			if len(wrong.Unknown) < maxNamed {
				wrong.Unknown = append(wrong.Unknown, shown(trim(text)))
			}
		case c.field != ignored && slices.Contains(r.columns, c):
			if len(wrong.Twice) < maxNamed {
				wrong.Twice = append(wrong.Twice, shown(trim(text)))
			}
		case c.field != ignored:
			h.Name = r.sink.name(c)
		}
		r.columns = append(r.columns, c)
		r.headers = append(r.headers, h)
	}
	wrong.Missing = r.sink.required(func(f field) bool {
		return slices.ContainsFunc(r.columns, func(c column) bool { return c.field == f })
	})
	if h := r.headers[0].Text; len(r.headers) == 1 && len(wrong.Missing) > 0 && strings.Contains(h, "|") {
		r.fail(r.csv.line, &FormatError{Looks: looksBars})
		return
	}
	if len(wrong.Unknown)+len(wrong.Twice)+len(wrong.Missing) > 0 {
		wrong.Allowed = r.sink.known()
		r.fail(r.csv.line, wrong)
	}
}

func (r *rows) finishHeader(err error) {
	if r.in.failed() {
		err = r.in.err
	}
	r.fail(0, err)
}

// hint takes the line "sep=;" that some spreadsheets write before the header.
func (r *rows) hint() {
	b := r.in.unread()
	if len(b) < len("sep=;\n") || !strings.EqualFold(string(b[:4]), "sep=") || !slices.Contains(separators[:], b[4]) {
		return
	}
	rest := bytes.TrimPrefix(b[5:], []byte("\r"))
	if len(rest) == 0 || rest[0] != r.csv.eol {
		return
	}
	if r.csv.comma == 0 {
		r.csv.comma = b[4]
	}
	r.in.drop(r.csv.eol)
	r.csv.next1 = 2
}

// nextRecord reads the next record of a CSV file that is not blank.
func (r *rows) nextRecord() bool {
	for {
		if !r.csv.next() {
			return false
		}
		if r.csv.bad != nil || !r.csv.blank() {
			break
		}
		r.count.Blank++
	}
	r.count.Read++
	r.line = r.csv.line
	if r.csv.bad != nil {
		r.faults.list = append(r.faults.list, wrong{err: r.csv.bad})
		return true
	}
	fields := r.csv.fields
	for len(fields) > len(r.columns) && len(trim(fields[len(fields)-1])) == 0 {
		fields = fields[:len(fields)-1]
	}
	if len(fields) != len(r.columns) {
		r.faults.list = append(r.faults.list, wrong{err: &LengthError{Fields: len(fields), Want: len(r.columns)}})
		return true
	}
	r.sink.begin()
	for i, c := range r.columns {
		if c.field == ignored {
			continue
		}
		text := fields[i]
		if len(text) == 0 {
			continue
		}
		if text[0] <= ' ' || text[0] >= 0x80 || text[len(text)-1] <= ' ' || text[len(text)-1] >= 0x80 {
			if text = trim(text); len(text) == 0 {
				continue
			}
		}
		if err := r.sink.set(c, text); err != nil {
			r.faults.list = append(r.faults.list, wrong{column: c, found: shown(text), err: err})
		}
	}
	r.sink.end(&r.faults)
	return true
}
