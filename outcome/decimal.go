package outcome

import (
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// Rounding is how a value that lies exactly between two printable ones is settled. The zero value is
// [HalfUp], the use of official French tables.
type Rounding uint8

// The two roundings met in published bilans. Both take the nearest value and differ on halves only.
const (
	HalfUp   Rounding = iota // halves go away from zero: 12.5 gives 13, -12.5 gives -13
	HalfEven                 // halves go to the even neighbour: 12.5 gives 12, 13.5 gives 14
)

const maxPlaces = 18 // decimals that can be asked for; more are given as 18

// Decimal is a value rounded to a number of decimals, ready to print. It is comparable with ==: two
// decimals are equal when they print alike, so 86 and 86.0 differ. The zero Decimal is "cannot be
// computed" and prints as nothing.
type Decimal struct{ text string }

// decimalOf is units of the last of so many decimals.
func decimalOf(units int64, places int) Decimal {
	return decimalText(units < 0, strconv.FormatUint(magnitude(units), 10), places)
}

func decimalText(neg bool, digits string, places int) Decimal {
	if strings.Trim(digits, "0") == "" { // a value that rounds to zero has no sign
		neg = false
	}
	if len(digits) <= places {
		digits = strings.Repeat("0", places-len(digits)+1) + digits
	}
	var b strings.Builder
	b.Grow(len(digits) + 2)
	if neg {
		b.WriteByte('-')
	}
	b.WriteString(digits[:len(digits)-places])
	if places > 0 {
		b.WriteByte('.')
		b.WriteString(digits[len(digits)-places:])
	}
	return Decimal{b.String()}
}

// IsZero tells "cannot be computed"; it is false for the number zero.
func (d Decimal) IsZero() bool { return d.text == "" }

// String is the machine form: "-8.5", "71", a full stop and no space; empty when it cannot be computed.
func (d Decimal) String() string { return d.text }

// MarshalText gives the machine form.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.text), nil }

// UnmarshalText reads the machine form: a sign or none, digits, and a full stop with digits or none. The
// empty text is "cannot be computed"; anything else is a [*law.ValueError].
func (d *Decimal) UnmarshalText(text []byte) error {
	_, whole, frac := Decimal{string(text)}.parts()
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	if stop := strings.Contains(string(text), "."); len(text) > 0 && (!digits(whole) || stop && !digits(frac)) {
		return &law.ValueError{Type: "Decimal", Found: string(text), Want: `a number as "-8.5"`}
	}
	*d = Decimal{string(text)}
	return nil
}

// parts are the sign, the digits before the mark and those after it.
func (d Decimal) parts() (neg bool, whole, frac string) {
	text, neg := strings.CutPrefix(d.text, "-")
	whole, frac, _ = strings.Cut(text, ".")
	return neg, whole, frac
}
