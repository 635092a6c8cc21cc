package outcome

import "github.com/parcours-emploi/parcours/law"

// RemarkCode is something worth saying beside a verdict.
type RemarkCode uint8

// The remarks, with what Figure, Count and Text hold.
const (
	RemarkClosesWithout  RemarkCode = iota + 1 // Figure is not printed and the sum closes without it
	RemarkGap                                  // Figure is not printed and would have to be Count
	RemarkLabelChanged                         // an earlier year (Year) calls it Text
	RemarkCountIsRate                          // Count is at once the number and the rate printed
	RemarkNoUnknowns                           // no unknown situation printed, though not all were followed
	RemarkOtherRate                            // rate printed for Year (Text) in window Window
	RemarkEqual                                // the two figures are equal
	RemarkAbove                                // the part exceeds the whole
	RemarkAboveTrained                         // it exceeds everyone trained: several for one person at least
	RemarkLines                                // Count lines in the plan
	RemarkLinesNoCount                         // Count lines give no head count
	RemarkLinesOtherYear                       // Count lines name another year
	RemarkLinesBegun                           // Count lines begin before the date of the document
	RemarkLength                               // Count contracts of Figure in Year have no length
)

var remarkCodes = law.Enum{Type: "RemarkCode", Texts: []string{
	"closes_without", "gap", "label_changed", "count_is_rate", "no_unknowns", "other_rate", "equal", "above",
	"above_trained", "lines", "lines_no_count", "lines_other_year", "lines_begun", "length",
}}

// String is the code of the remark.
func (c RemarkCode) String() string { return remarkCodes.Text(uint8(c)) }

// MarshalText gives the code of the remark.
func (c RemarkCode) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (c *RemarkCode) UnmarshalText(text []byte) error {
	v, err := remarkCodes.Parse(string(text))
	if err == nil {
		*c = RemarkCode(v)
	}
	return err
}

// Remark is something worth saying beside a verdict; its code says which fields are filled.
type Remark struct {
	Code   RemarkCode `json:"code"`
	Year   string     `json:"year,omitempty"`
	Figure Figure     `json:"figure,omitzero"`
	Count  law.Count  `json:"count,omitzero"`
	Text   string     `json:"text,omitempty"`
	Window Window     `json:"window,omitzero"`
}

// Finding is the verdict on one claim with all that it rests on.
type Finding struct {
	Claim        *Claim       `json:"-"` // the claim as given, nil after reading from JSON
	ID           string       `json:"id"`
	Year         string       `json:"year,omitempty"`
	Check        Check        `json:"check"`
	Quote        string       `json:"quote,omitempty"`
	Printed      Printed      `json:"printed,omitzero"`
	Verdict      Verdict      `json:"verdict"`
	Reason       Reason       `json:"reason"`
	Read         []Reading    `json:"read,omitempty"`     // every figure looked at, in the order of reading
	Missing      []Figure     `json:"missing,omitempty"`  // figures that would be needed and are not printed
	LeftOut      []Figure     `json:"left_out,omitempty"` // of a concept, by its label
	Sum          *Sum         `json:"sum,omitempty"`
	Percents     Decimal      `json:"percents,omitzero"`              // the printed percentages of a breakdown, added
	Computed     []Computed   `json:"computed,omitempty"`             // first what the claim suggests, then the other readings
	Bases        []BaseMatch  `json:"same_year_bases,omitempty"`      // every base of the year that gives the printed rate
	Denominators []CountRange `json:"integer_denominators,omitempty"` // bases that would print it, for each count
	Numerators   []CountRange `json:"integer_numerators,omitempty"`   // counts that would print it, for each base
	Coincidences []Computed   `json:"coincidences,omitempty"`         // other figures of the year that print the same rate
	Elsewhere    []YearMatch  `json:"other_year_bases,omitempty"`     // hints only: the same figure of another year
	Trades       []TradeCount `json:"trades,omitempty"`               // details of the claim beside the list of sessions
	Needs        []Need       `json:"needs,omitempty"`                // what each side of a contradiction would need
	Refusals     []Refusal    `json:"refusals,omitempty"`             // why two rates are not set side by side
	Remarks      []Remark     `json:"remarks,omitempty"`
	Convention   string       `json:"convention,omitempty"` // id of the convention that the verdict rests on
}

// Twins are figures of one year that print the same percentage for different things: quoting the
// percentage alone would confuse them.
type Twins struct {
	Year    string   `json:"year"`
	Printed string   `json:"printed"`
	Claims  []string `json:"claims"`
}

// Findings is the outcome of an audit, in the order of the claims.
type Findings struct {
	All   []Finding `json:"audit"`
	Twins []Twins   `json:"twins,omitempty"`
}

// Tally counts the findings of each verdict.
func (fs Findings) Tally() map[Verdict]int {
	n := make(map[Verdict]int)
	for i := range fs.All {
		n[fs.All[i].Verdict]++
	}
	return n
}
