package intake

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// What can be wrong with a file as a whole ([FileError]), or with one row of it ([Reject]).
var (
	// ErrEmpty: the file has no row at all.
	ErrEmpty = errors.New("intake: the file is empty")
	// ErrNoRows: the file has a header and nothing below it.
	ErrNoRows = errors.New("intake: no row below the header")
	// ErrNUL: a row holds a zero byte, which no text file does.
	ErrNUL = errors.New("intake: the row holds a NUL byte")
	// ErrTooLong: a row is longer than [Options.MaxRow].
	ErrTooLong = errors.New("intake: the row is longer than the limit")
	// ErrQuoteOpen: a quote opens a field and none closes it before the end of the file, or within
	// [Options.MaxRow].
	ErrQuoteOpen = errors.New("intake: a field opens with a quote that nothing closes")
	// ErrQuoteInside: a quoted field goes on after its closing quote. A quote inside a quoted field is
	// written twice.
	ErrQuoteInside = errors.New("intake: a quoted field goes on after its closing quote")
	// ErrMissing: a value that every row must have is not there.
	ErrMissing = errors.New("intake: the value is missing")
	// ErrTwice: one row gives the same value twice.
	ErrTwice = errors.New("intake: the value is given twice")
	// ErrTooMany: a list is longer than a journey keeps.
	ErrTooMany = errors.New("intake: the list is too long")
	// ErrNoContract: a follow-up names a contract of the row that is not there.
	ErrNoContract = errors.New("intake: no such contract in the row")
	// ErrTerm: a contract that has no term by its kind (a CDI) has one. The day on which it ended is its rupture.
	ErrTerm = errors.New("intake: a contract without term has an end: its last day goes by its rupture")
	// ErrTwoSituations: a row gives two situations for one window, that exclude each other and were not observed
	// on two days.
	ErrTwoSituations = errors.New("intake: two situations for one window")
	// ErrShape: a JSON value has another shape than the one expected: an object where a text stands, a text
	// where a list stands.
	ErrShape = errors.New("intake: the JSON value has another shape than expected")
)

// FileError says why a whole file cannot be read, or cannot be read further. Rows given before it stand.
type FileError struct {
	File string // as named in the options, may be empty
	Line int    // 0 when the error is not of one line
	Err  error
}

func (e *FileError) Error() string { return place(e.File, e.Line) + e.Err.Error() }

// Unwrap gives the cause.
func (e *FileError) Unwrap() error { return e.Err }

func place(file string, line int) string {
	switch {
	case file != "" && line > 0:
		return file + ":" + strconv.Itoa(line) + ": "
	case file != "":
		return file + ": "
	case line > 0:
		return "line " + strconv.Itoa(line) + ": "
	}
	return ""
}

// FormatError says that a file is not one of those read: a workbook, a JSON array…
type FormatError struct{ Looks string }

func (e *FormatError) Error() string {
	return "intake: the file looks like " + e.Looks + ": want CSV text separated by ; , or tabs, or JSON Lines"
}

// EncodingError says that the bytes of a row are not text in the encoding of its file.
type EncodingError struct{ Encoding Encoding }

func (e *EncodingError) Error() string { return "intake: the row is not " + e.Encoding.String() }

// SyntaxError says that a line is no JSON.
type SyntaxError struct {
	Offset int64 // bytes of the line read before the error was found
	Err    error
}

func (e *SyntaxError) Error() string {
	return "intake: no JSON at byte " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

// Unwrap gives the error of encoding/json.
func (e *SyntaxError) Unwrap() error { return e.Err }

// HeaderError says what is wrong with the header of a file. Allowed lists the names that are read, for each
// value its French name first.
type HeaderError struct {
	Unknown []string // headers that are not read, as the file writes them
	Missing []string // values that every file must have
	Twice   []string // headers whose value another column gives already
	Allowed []string
}

func (e *HeaderError) Error() string {
	var parts []string
	for _, p := range []struct {
		what  string
		names []string
	}{{"unknown", e.Unknown}, {"missing", e.Missing}, {"given twice", e.Twice}} {
		if len(p.names) > 0 {
			parts = append(parts, p.what+" "+strings.Join(p.names, ", "))
		}
	}
	return "intake: columns: " + strings.Join(parts, "; ")
}

// LengthError says that a row has not as many fields as the header.
type LengthError struct{ Fields, Want int }

func (e *LengthError) Error() string {
	return fmt.Sprintf("intake: %d fields where the header has %d", e.Fields, e.Want)
}

// OrderError says that of two days of a row the one that must come last comes first.
type OrderError struct {
	Day, Than law.Date // Day is earlier than Than
	Column    string   // of Than, as the file writes it

	than column
}

func (e *OrderError) Error() string {
	return fmt.Sprintf("intake: %s is before %s (%s)", e.Day, e.Than, e.Column)
}

// DuplicateError says that the person is in the same session on an earlier line, which was kept; in a file of
// sessions, that the session is there already.
// Its line is 0 where it must not be told.
type DuplicateError struct{ First int }

func (e *DuplicateError) Error() string {
	if e.First <= 0 {
		return "intake: already in the file"
	}
	return fmt.Sprintf("intake: already on line %d", e.First)
}

// CapacityError says that a file holds more persons than [Options.MaxPersons] lets the reader remember, or
// more than a million sessions.
type CapacityError struct{ Max int }

func (e *CapacityError) Error() string {
	return fmt.Sprintf("intake: more than %d rows to remember", e.Max)
}

// Reject is a row that was not kept, with everything that is wrong in it.
type Reject struct {
	File   string // as named in the options, may be empty
	Line   int    // first line of the row, from 1
	Faults []Fault
}

func (r *Reject) Error() string {
	parts := make([]string, len(r.Faults))
	for i := range r.Faults {
		parts[i] = r.Faults[i].Error()
	}
	return place(r.File, r.Line) + strings.Join(parts, "; ")
}

// Unwrap gives the cause of every fault.
func (r *Reject) Unwrap() []error {
	all := make([]error, len(r.Faults))
	for i := range r.Faults {
		all[i] = r.Faults[i].Err
	}
	return all
}

// Fault is one thing wrong in a row.
type Fault struct {
	// Column is the header as the file writes it, or the path in a JSON object; it is empty when the fault
	// is of the whole row. Position is the number of the column, from 1, and 0 where there is none.
	Column   string
	Position int
	// Found is the value as the file writes it, cut after 80 bytes.
	Found string
	// Err is the cause: a [*law.ValueError], a [*law.NameError] or an error of this package.
	Err error

	ours bool // the name of the column is that of this package: the file does not have it
}

func (f *Fault) Error() string {
	if f.Column == "" {
		return f.Err.Error()
	}
	return f.Column + ": " + f.Err.Error()
}

// Unwrap gives the cause.
func (f *Fault) Unwrap() error { return f.Err }

// Allowed lists the values that the field accepts, when they can be listed.
func (f *Fault) Allowed() []string {
	var name *law.NameError
	if errors.As(f.Err, &name) {
		return name.Allowed
	}
	return nil
}

const maxFound = 80

// shown is a value as errors show it: a copy, short.
func shown(text []byte) string {
	if len(text) <= maxFound {
		return strings.ToValidUTF8(string(text), "\uFFFD")
	}
	return strings.ToValidUTF8(string(text[:maxFound]), "") + "…"
}
