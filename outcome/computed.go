package outcome

import (
	"strconv"

	"github.com/parcours-emploi/parcours/law"
)

// Reading is a figure that a check looked at: a count of a year, or, with Rate, the percentage that a
// claim prints for that figure. A value that is not there was looked for.
type Reading struct {
	Year    string    `json:"year"`
	Figure  Figure    `json:"figure"`
	Rate    bool      `json:"rate,omitempty"`
	Value   law.Count `json:"value,omitzero"`
	Printed Printed   `json:"printed,omitzero"`
}

// Formula is how a value was computed from its terms.
type Formula uint8

// The formulas, with their terms in order.
const (
	FormulaRate              Formula = iota + 1 // count, base: count / base
	FormulaGrowth                               // after, before: (after - before) / before
	FormulaGrowthOverAfter                      // after, before: (after - before) / after, the wrong year
	FormulaDifference                           // after and its base, before and its base: one rate less the other
	FormulaPrintedDifference                    // after, before: one printed rate less the other
	FormulaPrintedGrowth                        // after, before: (after - before) / before, of printed rates
	FormulaCountDifference                      // after, before: one count less the other
)

var formulas = law.Enum{Type: "Formula", Texts: []string{
	"rate", "growth", "growth_over_after", "difference", "printed_difference", "printed_growth", "count_difference",
}}

// String is the code of the formula.
func (f Formula) String() string { return formulas.Text(uint8(f)) }

// MarshalText gives the code of the formula.
func (f Formula) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (f *Formula) UnmarshalText(text []byte) error {
	v, err := formulas.Parse(string(text))
	if err == nil {
		*f = Formula(v)
	}
	return err
}

// Computed is a value worked out from figures of the document: an exact Percent, an exact number of Points,
// or a whole Number, the two others being absent. Prints is that value rounded half up to the decimals of
// the printed figure; Match says whether it is what the document prints.
type Computed struct {
	Formula Formula   `json:"formula"`
	Terms   []Reading `json:"terms"`
	Percent Percent   `json:"percent,omitzero"`
	Points  Points    `json:"points,omitzero"`
	Number  *int64    `json:"number,omitempty"`
	Prints  Decimal   `json:"prints,omitzero"`
	Match   Match     `json:"match"`
}

// BaseMatch is a figure of the same year that gives the printed rate when taken as base.
type BaseMatch struct {
	Base  Figure    `json:"base"`
	Value law.Count `json:"value"`
	Match Match     `json:"match"`
}

// YearMatch is the figure of another year that would give the printed rate if it were the base: a hint that
// the years may have been mixed up, never a base.
type YearMatch struct {
	Year  string    `json:"year"`
	Base  Figure    `json:"base"`
	Value law.Count `json:"value"`
	Match Match     `json:"match"`
}

// TradeCount sets what a document prints for a métier beside the lines of its list of sessions. Printed is
// not recorded for a métier of the list that the claim does not name.
type TradeCount struct {
	Name    string    `json:"name"`            // as the claim prints it
	Trade   string    `json:"trade,omitempty"` // as the list prints it
	Printed law.Count `json:"printed,omitzero"`
	Listed  law.Count `json:"listed"` // lines
}

// Range is a span of whole numbers, both ends included. Open has no upper end.
type Range struct {
	Low  int64 `json:"low"`
	High int64 `json:"high,omitzero"`
	Open bool  `json:"open,omitempty"`
}

// Empty tells that no number is in the range.
func (r Range) Empty() bool { return !r.Open && r.High < r.Low }

// One is the only number of the range, if there is just one.
func (r Range) One() (int64, bool) { return r.Low, !r.Open && r.Low == r.High }

// String is "128-135", "19", "128-" for an open range, "none" for an empty one.
func (r Range) String() string {
	low := strconv.FormatInt(r.Low, 10)
	switch _, one := r.One(); {
	case r.Empty():
		return "none"
	case one:
		return low
	case r.Open:
		return low + "-"
	}
	return low + "-" + strconv.FormatInt(r.High, 10)
}

// CountRange is the whole numbers that print a rate, halves rounded up: of the bases when Figure is a
// count, of the counts when Figure is a base.
type CountRange struct {
	Figure Figure    `json:"figure"`
	Value  law.Count `json:"value"`
	Range  Range     `json:"range"`
}

// Need is what one figure of a contradiction would have to be if the others are right. Mends and Breaks
// are the other claims that this value would make true, or no longer true.
type Need struct {
	Year   string    `json:"year"`
	Figure Figure    `json:"figure"`
	Is     law.Count `json:"is"`
	Range  Range     `json:"needs"`
	Mends  []Related `json:"mends,omitempty"`
	Breaks []Related `json:"breaks,omitempty"`
}

// Related is another claim, with what it prints.
type Related struct {
	ID      string  `json:"id"`
	Printed Printed `json:"printed,omitzero"`
}

// Term is one figure of a sum. Minus is one that is taken away.
type Term struct {
	Figure Figure    `json:"figure"`
	Minus  bool      `json:"minus,omitempty"`
	Value  law.Count `json:"value"`
}

// Sum is an addition set against a total. Computed leaves out the terms that are not printed.
type Sum struct {
	Terms    []Term `json:"terms"`
	Computed int64  `json:"computed"`
	Total    Term   `json:"total"`
}
