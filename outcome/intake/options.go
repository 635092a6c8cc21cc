package intake

import (
	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// Options say what a file does not say of itself. The zero Options find everything out.
type Options struct {
	// Name of the file, for errors only.
	Name string
	// Format, Encoding and Separator are found out when they are zero. Separator is ';', ',' or a tab.
	Format    Format
	Encoding  Encoding
	Separator byte
	// Columns gives the name that this package reads for headers of the file that it does not know:
	// {"N° stagiaire": "cle"}. An empty name leaves the column out.
	Columns map[string]string
	// IgnoreUnknown leaves out the columns that are not read, instead of refusing the file (a JSON object:
	// the row). See [Header] for what was left out.
	IgnoreUnknown bool
	// Serial accepts days written as the serial number of a spreadsheet.
	Serial Serial
	// Session is the session of the rows of a file that has no column for it.
	Session string
	// Roster, when it is not nil, learns from each row kept what it says of its session; a row that says
	// otherwise than those before it is rejected, and teaches nothing. With what a first reading learned, a
	// second one rejects the same rows. See [outcome.Roster.Learn].
	Roster *outcome.Roster
	// Listed, when it is not nil, is a roster that was read elsewhere: a row that contradicts it is rejected. It
	// learns nothing, and may be shared. See [outcome.Roster.Check].
	Listed *outcome.Roster
	// Seen is the window at which the column "situation" was observed, that of the plan: a row whose follow-up
	// at the same window says otherwise is rejected.
	Seen outcome.Window
	// Unique says that the caller knows no person to be twice in one session. Nothing is remembered then,
	// and a file of journeys may have no key.
	Unique bool
	// MaxPersons bounds the persons remembered to find duplicates: 4 000 000 when it is zero, at 24 to 72
	// bytes each. A larger file is a [*CapacityError].
	MaxPersons int
	// MaxRow bounds the bytes of one row: 1 MiB when it is zero, and never under 1 KiB. The memory of the
	// reader is a small multiple of it, whatever the file.
	MaxRow int
	// Secret makes the key of learners from their names and birth dates, in the files of the apprenticeship
	// dashboard, which have no pseudonym: the first 128 bits of an HMAC-SHA-256. Without it journeys have no
	// key; duplicates are found all the same.
	Secret []byte
}

const (
	defaultMaxPersons = 4_000_000
	defaultMaxRow     = 1 << 20
	leastMaxRow       = 1 << 10
)

// Format is the kind of a file. The zero value is "to be found out": a file whose first character is "{" is
// JSON Lines, any other is CSV.
type Format uint8

// The formats that are read.
const (
	CSV Format = iota + 1
	JSONLines
)

// String is "csv" or "jsonl", empty when not found out.
func (f Format) String() string {
	switch f {
	case CSV:
		return "csv"
	case JSONLines:
		return "jsonl"
	}
	return ""
}

// Serial says how a spreadsheet numbers its days. The same number means days four years apart under the two
// systems, so that none is accepted unless the caller says which. Only five digits are read, which leaves
// out years and small numbers: 18 May 1927 to 13 October 2173 in the usual system.
type Serial uint8

// The two systems.
const (
	Serial1900 Serial = iota + 1 // day 1 is 1 January 1900, with a 29 February 1900 that never was
	Serial1904                   // day 0 is 1 January 1904: older workbooks of the Macintosh
)

// day is the day of five digits, no date when the system is not known.
func (s Serial) day(n int) law.Date {
	switch s {
	case Serial1900:
		return serialEpoch1900().AddDays(n)
	case Serial1904:
		return serialEpoch1904().AddDays(n)
	}
	return law.Date{}
}

// The day before day 1 would be 31 December 1899; the leap day that never was moves it by one, and all days
// of five digits come after it.
func serialEpoch1900() law.Date { return law.MustDate("1899-12-30") }

func serialEpoch1904() law.Date { return law.MustDate("1904-01-01") }

// Count says what became of the rows of a file: Read is always Kept + Rejected. Rows without any value are
// counted apart, in Blank.
type Count struct {
	Read, Kept, Rejected int64
	Blank                int64
	Bytes                int64 // consumed so far, of the text in UTF-8
}

// Header is one column of a CSV file.
type Header struct {
	Text     string // as the file writes it
	Position int    // from 1
	Name     string // the name under which it is read, empty for a column that is left out
}
