package law

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"
)

// Rate is a rate set by a text or a decision: 55 % of the SMIC, 88 % of the flat amount. It is exact to a
// ten-thousandth of a percent, never negative, and at most 100 000 000 %. The zero value is "not
// recorded", and 0 % is a value: a rate that nobody gave never becomes 0 %.
//
// Its text is "55%" or "98.25%". The rates of a bilan are something else: they never travel without their
// count and base.
type Rate struct{ n int64 } // millionths of one, plus one

const (
	ratePercent = 10_000 // millionths in one percent
	maxRate     = 1_000_000_000_000
)

// Percent is the rate of n percent. It is not recorded when n is negative or above 100 000 000.
func Percent(n int) Rate {
	if n < 0 || n > maxRate/ratePercent {
		return Rate{}
	}
	return rateOf(int64(n) * ratePercent)
}

// rateOf is the rate of that many millionths, not recorded outside the range of rates.
func rateOf(millionths int64) Rate {
	if millionths < 0 || millionths > maxRate {
		return Rate{}
	}
	return Rate{millionths + 1}
}

// MustRate is [ParseRate] for literals in tables and tests: it panics on a text that is not a rate.
func MustRate(text string) Rate {
	r, err := ParseRate(text)
	if err != nil {
		panic(err)
	}
	return r
}

// ParseRate reads "55%", "98.25 %" or "98,25 %", with ordinary, no-break, narrow no-break or thin spaces
// before the sign and between groups of three digits. The sign is required, since 0.55 and 55 are both
// written for the same rate; a fifth decimal, a minus and a plus are refused. The empty text is "not
// recorded"; anything else is a [*ValueError].
func ParseRate(text string) (Rate, error) {
	if text == "" {
		return Rate{}, nil
	}
	if number, ok := strings.CutSuffix(trimSpaces(text), "%"); ok {
		if n, ok := readNumber(trimSpaces(number), 4); ok && n <= maxRate {
			return Rate{n + 1}, nil
		}
	}
	return Rate{}, &ValueError{Type: "Rate", Found: text, Want: "a percentage as 55% or 98,25 %, four decimals at most, zero or more"}
}

// Millionths is the exact rate in millionths of one (55 % is 550 000) and whether it is recorded; it is 0
// when it is not.
func (r Rate) Millionths() (n int64, ok bool) {
	if r.n == 0 {
		return 0, false
	}
	return r.n - 1, true
}

// IsZero tells "not recorded"; it is false for 0 %.
func (r Rate) IsZero() bool { return r.n == 0 }

// Compare is negative when r is less than s, positive when it is more. Not recorded sorts before all.
func (r Rate) Compare(s Rate) int { return cmp.Compare(r.n, s.n) }

// Plus adds points: 43 % and 15 points make 58 %, not 43 % × 1.15. It is not recorded when a term is not,
// or above the range.
func (r Rate) Plus(points Rate) Rate {
	if r.IsZero() || points.IsZero() {
		return Rate{}
	}
	return rateOf(r.n - 1 + points.n - 1)
}

// Minus takes points away. It is not recorded when a term is not, or when the points exceed the rate.
func (r Rate) Minus(points Rate) Rate {
	if r.IsZero() || points.IsZero() {
		return Rate{}
	}
	return rateOf(r.n - points.n)
}

// String is the percentage with a point and no space, without needless zeros; empty when not recorded.
func (r Rate) String() string {
	if r.n == 0 {
		return ""
	}
	n := r.n - 1
	text := strconv.FormatInt(n/ratePercent, 10)
	if n%ratePercent != 0 {
		text += strings.TrimRight(fmt.Sprintf(".%04d", n%ratePercent), "0")
	}
	return text + "%"
}

// MarshalText gives the percentage, empty when not recorded.
func (r Rate) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what [ParseRate] reads.
func (r *Rate) UnmarshalText(text []byte) error {
	v, err := ParseRate(string(text))
	if err == nil {
		*r = v
	}
	return err
}

// Scan reads a text or NULL. A number is refused: nothing says whether 1 is 1 % or 100 %.
func (r *Rate) Scan(src any) error {
	text, err := scanText("Rate", src)
	if err != nil {
		return err
	}
	return r.UnmarshalText([]byte(text))
}

// Value is the percentage as a text, or NULL when not recorded.
func (r Rate) Value() (driver.Value, error) { return sqlText(r.String()) }
