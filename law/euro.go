package law

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Euro is an amount of whole cents. Its zero value is 0.00, the start of a sum; a sum may be negative.
// Anything finer than a cent is an [Exact]. An amount that may be missing needs a mark of its own beside
// it.
//
// Amounts reach 92 million billion euros either way. Beyond, the result is an invalid amount: it stays
// invalid through every operation, prints as "invalid", and refuses to be marshalled.
//
// Its text has a point and two decimals ("5000.00"), in JSON between quotes.
type Euro struct{ cents int64 } // math.MinInt64 marks an invalid amount

var invalidEuro = Euro{math.MinInt64}

const wantEuro = "an amount as 1234.56 or 1 234,56 €, two decimals at most"

// Cents is the amount of n cents; [math.MinInt64] gives an invalid one.
func Cents(n int64) Euro { return Euro{n} }

// MustEuro is [ParseEuro] for literals in tables and tests: it panics on a text that is not an amount.
func MustEuro(text string) Euro {
	e, err := ParseEuro(text)
	if err != nil {
		panic(err)
	}
	return e
}

// ParseEuro reads "1234.56", "1 234,56" or "-1 234,56 €": one separator, comma or point, before at most
// two decimals; ordinary, no-break, narrow no-break or thin spaces between groups of three digits and
// before the €; the minus of a keyboard or U+2212. A third decimal is refused, so that a dot or comma
// between thousands ("1.234", "1,234") is never read as a fraction, and so is the empty text. Errors are
// [*ValueError].
func ParseEuro(text string) (Euro, error) {
	s := trimSpaces(strings.TrimSuffix(trimSpaces(text), "€"))
	rest, negative := strings.CutPrefix(s, "-")
	if !negative {
		rest, negative = strings.CutPrefix(s, "\u2212")
	}
	n, ok := readNumber(trimSpaces(rest), 2)
	if !ok {
		return Euro{}, &ValueError{Type: "Euro", Found: text, Want: wantEuro}
	}
	if negative {
		n = -n
	}
	return Euro{n}, nil
}

// EuroFromDecimal is the same amount as d. An amount finer than a cent, or out of range, is a
// [*ValueError]: nothing is rounded.
func EuroFromDecimal(d decimal.Decimal) (Euro, error) {
	cents := d.Coefficient()
	shift := int64(d.Exponent()) + 2
	ok := true
	switch {
	case cents.Sign() == 0:
	case shift > 0:
		if ok = shift <= 20; ok { // 10^20 cents are out of range already
			cents.Mul(cents, pow10(shift))
		}
	case shift < 0:
		if ok = -shift <= int64(d.NumDigits()); ok { // otherwise below a cent
			var rest big.Int
			cents.QuoRem(cents, pow10(-shift), &rest)
			ok = rest.Sign() == 0
		}
	}
	if !ok || !cents.IsInt64() || cents.Int64() == math.MinInt64 {
		return Euro{}, &ValueError{Type: "Euro", Found: decimalText(d), Want: wantEuro}
	}
	return Euro{cents.Int64()}, nil
}

func pow10(n int64) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(n), nil) }

// decimalText keeps the text of a decimal with a giant exponent short.
func decimalText(d decimal.Decimal) string {
	if e := d.Exponent(); e > 30 || e < -30 {
		return fmt.Sprintf("%se%d", d.Coefficient(), e)
	}
	return d.String()
}

// Decimal is the same amount as a decimal number of euros. An invalid amount gives
// -92233720368547758.08, which [EuroFromDecimal] refuses.
func (e Euro) Decimal() decimal.Decimal { return decimal.New(e.cents, -2) }

// Cents is the number of cents; it has no meaning for an invalid amount.
func (e Euro) Cents() int64 { return e.cents }

// Valid tells that no overflow happened on the way to this amount.
func (e Euro) Valid() bool { return e != invalidEuro }

// IsZero tells 0.00.
func (e Euro) IsZero() bool { return e.cents == 0 }

// IsNegative tells a valid amount below zero.
func (e Euro) IsNegative() bool { return e.cents < 0 && e.Valid() }

// Compare is negative when e is less than f, positive when it is more. An invalid amount sorts before all;
// where that must not decide, use [Euro.AtLeast].
func (e Euro) Compare(f Euro) int { return cmp.Compare(e.cents, f.cents) }

// Add is the sum.
func (e Euro) Add(f Euro) Euro {
	sum := e.cents + f.cents
	overflow := (e.cents^sum)&(f.cents^sum) < 0 // both terms have the sign that the sum has not
	if overflow || !e.Valid() || !f.Valid() {
		return invalidEuro
	}
	return Euro{sum}
}

// Sub is the difference.
func (e Euro) Sub(f Euro) Euro { return e.Add(f.Neg()) }

// Neg is the amount with the other sign. An invalid amount stays so.
func (e Euro) Neg() Euro { return Euro{-e.cents} } // -math.MinInt64 is itself

// TimesInt is n times the amount: so many months, so many persons.
func (e Euro) TimesInt(n int64) Euro { return e.Exact().Times(n, 1).Down() }

// String is the amount with a point and two decimals, "invalid" for an invalid one.
func (e Euro) String() string {
	if !e.Valid() {
		return "invalid"
	}
	return string(e.appendText(make([]byte, 0, 24)))
}

// appendText writes a valid amount.
func (e Euro) appendText(b []byte) []byte {
	n := e.cents
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/100, 10)
	return append(b, '.', byte('0'+n%100/10), byte('0'+n%10))
}

// MarshalText gives the amount with two decimals; an invalid amount is a [*ValueError].
func (e Euro) MarshalText() ([]byte, error) {
	if !e.Valid() {
		return nil, &ValueError{Type: "Euro", Found: e.String(), Want: "an amount within 92 million billion euros"}
	}
	return e.appendText(make([]byte, 0, 24)), nil
}

// UnmarshalText reads what [ParseEuro] reads.
func (e *Euro) UnmarshalText(text []byte) error {
	v, err := ParseEuro(string(text))
	if err == nil {
		*e = v
	}
	return err
}

// UnmarshalJSON reads a quoted amount. A bare number is refused, because most programs pass it through
// floating point, and so is null, because a missing amount is not 0.00: a field that may be null is a
// *Euro.
func (e *Euro) UnmarshalJSON(data []byte) error {
	if len(data) == 0 || data[0] != '"' {
		return &ValueError{Type: "Euro", Found: string(data), Want: `a quoted amount as "1234.56"`}
	}
	return e.UnmarshalText([]byte(jsonText(data)))
}

// Scan reads a text, or an integer as whole euros. A floating-point number is refused, and so is NULL: a
// column that may be NULL is an sql.Null[Euro].
func (e *Euro) Scan(src any) error {
	text, err := scanText("Euro", integerAsText(src))
	if err != nil {
		return err
	}
	return e.UnmarshalText([]byte(text))
}

// Value is the amount as a text with two decimals; an invalid amount is a [*ValueError].
func (e Euro) Value() (driver.Value, error) {
	text, err := e.MarshalText()
	if err != nil {
		return nil, err
	}
	return string(text), nil
}
