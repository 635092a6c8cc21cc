package law

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"
)

// Headcount is an average number of employees (effectif), which has decimals and may not be recorded: the zero value is
// "not recorded", and no employee is a value. It is exact to the ten-thousandth, never negative, and at most a
// thousand million. A number of persons who are counted one by one is a [Count].
//
// Nothing is rounded on the way in: [Headcount.Truncated] drops what the code de la sécurité sociale, R130-1, I leaves
// out, beyond the second decimal. Its text is "249.99", without needless zeros; in JSON it is a number.
type Headcount struct{ n int64 } // ten-thousandths plus one

// HeadcountUnit is the number of [Headcount.Units] in an employee.
const HeadcountUnit = 10_000

const (
	headcountDecimals = 4
	maxHeadcount      = HeadcountUnit * 1_000_000_000
	wantHeadcount     = "a number of employees as 249 or 249,99 (four decimals at most), zero or more"
)

// HeadcountOf records n employees. A negative n, or one above a thousand million, is a [*ValueError].
func HeadcountOf(n int) (Headcount, error) {
	if n < 0 || n > maxHeadcount/HeadcountUnit {
		return Headcount{}, &ValueError{Type: "Headcount", Found: strconv.Itoa(n), Want: wantHeadcount}
	}
	return Headcount{int64(n)*HeadcountUnit + 1}, nil
}

// MustHeadcount is [ParseHeadcount] for literals in tables and tests: it panics on a text that is no headcount.
func MustHeadcount(text string) Headcount {
	h, err := ParseHeadcount(text)
	if err != nil {
		panic(err)
	}
	return h
}

// ParseHeadcount reads "249", "249.99" or "1 249,99", with ordinary, no-break, narrow no-break or thin spaces between
// groups of three digits and four decimals at most. The empty text is "not recorded"; anything else is a
// [*ValueError].
func ParseHeadcount(text string) (Headcount, error) {
	if text == "" {
		return Headcount{}, nil
	}
	if n, ok := readNumber(trimSpaces(text), headcountDecimals); ok && n <= maxHeadcount {
		return Headcount{n + 1}, nil
	}
	return Headcount{}, &ValueError{Type: "Headcount", Found: text, Want: wantHeadcount}
}

// AverageHeadcount is the average of the headcounts of the months of a year, months without any employee left out, cut
// off at the second decimal (code de la sécurité sociale, L130-1, I, R130-1, I); it is zero when no month has an
// employee. It is not recorded when that of a month is not, and without any month.
func AverageHeadcount(months ...Headcount) Headcount {
	var sum, n int64
	for _, h := range months {
		units, ok := h.Units()
		if !ok {
			return Headcount{}
		}
		if units > 0 {
			sum, n = sum+units, n+1
		}
		if sum > maxHeadcount*12 { // keeps the sum of any list within range
			return Headcount{}
		}
	}
	switch {
	case len(months) == 0:
		return Headcount{}
	case n == 0:
		return Headcount{1}
	}
	return Headcount{sum/n + 1}.Truncated()
}

// Units is the exact value in ten-thousandths of an employee and whether it is recorded; it is 0 when it is not.
func (h Headcount) Units() (n int64, ok bool) {
	if h.n == 0 {
		return 0, false
	}
	return h.n - 1, true
}

// IsZero tells "not recorded"; it is false for no employee.
func (h Headcount) IsZero() bool { return h.n == 0 }

// Compare is negative when h is less than g, positive when it is more. Not recorded sorts before all: where that must
// not decide, use [Headcount.AtLeast].
func (h Headcount) Compare(g Headcount) int { return cmp.Compare(h.n, g.n) }

// Less tells whether h sorts before g, for slices.SortFunc and its like.
func (h Headcount) Less(g Headcount) bool { return h.n < g.n }

// AtLeast tells whether h is that many employees or more; it is Unknown when either is not recorded.
func (h Headcount) AtLeast(low Headcount) Answer {
	if h.IsZero() || low.IsZero() {
		return Unknown
	}
	return That(h.n >= low.n)
}

// Under tells whether h is less than that many employees; it is Unknown when either is not recorded.
func (h Headcount) Under(limit Headcount) Answer { return h.AtLeast(limit).Not() }

// Truncated is the headcount without what lies beyond the second decimal.
func (h Headcount) Truncated() Headcount {
	if h.n == 0 {
		return h
	}
	const hundredth = HeadcountUnit / 100
	return Headcount{(h.n-1)/hundredth*hundredth + 1}
}

// String is the number with a point, without needless zeros; empty when not recorded.
func (h Headcount) String() string {
	if h.n == 0 {
		return ""
	}
	n := h.n - 1
	text := strconv.FormatInt(n/HeadcountUnit, 10)
	if n%HeadcountUnit != 0 {
		text += strings.TrimRight(fmt.Sprintf(".%04d", n%HeadcountUnit), "0")
	}
	return text
}

// MarshalText gives the number, empty when not recorded.
func (h Headcount) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what [ParseHeadcount] reads.
func (h *Headcount) UnmarshalText(text []byte) error {
	v, err := ParseHeadcount(string(text))
	if err == nil {
		*h = v
	}
	return err
}

// MarshalJSON gives a number, or null when not recorded.
func (h Headcount) MarshalJSON() ([]byte, error) {
	if h.n == 0 {
		return []byte("null"), nil
	}
	return []byte(h.String()), nil
}

// UnmarshalJSON reads a number with four decimals at most, a text as [ParseHeadcount] does, or null. A number never
// passes through binary floating point.
func (h *Headcount) UnmarshalJSON(data []byte) error {
	return h.UnmarshalText([]byte(jsonText(data)))
}

// Scan reads a text, a whole number or NULL.
func (h *Headcount) Scan(src any) error {
	text, err := scanText("Headcount", integerAsText(src))
	if err != nil {
		return err
	}
	return h.UnmarshalText([]byte(text))
}

// Value is the text, or NULL when not recorded.
func (h Headcount) Value() (driver.Value, error) { return sqlText(h.String()) }
