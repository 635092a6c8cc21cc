package outcome

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Unit is the unit that a document prints after a value.
type Unit uint8

// The units of a printed value. The zero value is a bare number.
const (
	UnitNone    Unit = iota
	UnitPercent      // "%"
	UnitPoints       // "points", "point", "pts" or "pt"
)

// Printed is a value as a document prints it: its words, its number of decimals, its unit. It is an
// assertion to test, never a source to compute from. The zero value is "nothing printed". Its text and
// JSON form are the words of the document.
type Printed struct {
	text   string
	units  int64 // of the last decimal
	places uint8
	unit   Unit
}

const maxPrintedDigits = 15

// ParsePrinted reads a percentage, a number of points or a bare number as French documents print them:
// "16%", "86,0 %", "+16 %", "−7 %", "-8,5 points". It accepts every Unicode space, around the value and
// between thousands; comma or full stop as decimal mark ("1.234" is one and a bit); U+002D, U+2212 and the
// en dash as minus. Zeros at the end count: "86,0" is known to one decimal. The empty text is "nothing
// printed"; anything else, or more than fifteen digits, is a [*law.ValueError].
func ParsePrinted(text string) (Printed, error) {
	if text == "" {
		return Printed{}, nil
	}
	neg, rest := cutSign(skipSpaces(text))
	whole, rest, ok := cutWhole(skipSpaces(rest))
	frac := ""
	if ok && (strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, ".")) {
		frac, rest = cutDigits(rest[1:])
		ok = frac != ""
	}
	unit, known := unitOf(strings.TrimFunc(rest, isSpace))
	if !ok || !known || len(whole)+len(frac) > maxPrintedDigits {
		return Printed{}, &law.ValueError{Type: "Printed", Found: text, Want: `a number, alone or with "%" or "points"`}
	}
	p := Printed{text: text, places: uint8(len(frac)), unit: unit}
	for _, c := range []byte(whole + frac) {
		p.units = p.units*10 + int64(c-'0')
	}
	if neg {
		p.units = -p.units
	}
	return p, nil
}

// MustPrinted is [ParsePrinted] for literals: it panics on a text that is not a printed value.
func MustPrinted(text string) Printed {
	p, err := ParsePrinted(text)
	if err != nil {
		panic(err)
	}
	return p
}

func unitOf(word string) (Unit, bool) {
	switch word {
	case "":
		return UnitNone, true
	case "%":
		return UnitPercent, true
	case "point", "points", "pt", "pts":
		return UnitPoints, true
	}
	return UnitNone, false
}

func isSpace(r rune) bool { return r == '\t' || unicode.Is(unicode.Zs, r) }

func skipSpaces(s string) string { return strings.TrimLeftFunc(s, isSpace) }

func cutSign(s string) (neg bool, rest string) {
	switch r, size := utf8.DecodeRuneInString(s); r {
	case '+':
		return false, s[size:]
	case '-', '\u2212', '\u2013':
		return true, s[size:]
	}
	return false, s
}

func cutDigits(s string) (digits, rest string) {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n], s[n:]
}

// cutWhole reads the digits before the decimal mark, in one run or in groups of three after the first.
func cutWhole(s string) (digits, rest string, ok bool) {
	digits, rest = cutDigits(s)
	first := len(digits)
	if first == 0 {
		return "", s, false
	}
	for {
		group, tail := cutDigits(skipSpaces(rest))
		if group == "" {
			return digits, rest, true
		}
		if first > 3 || len(group) != 3 {
			return "", s, false
		}
		digits, rest = digits+group, tail
	}
}

// IsZero tells "nothing printed"; it is false for a printed zero.
func (p Printed) IsZero() bool { return p.text == "" }

// Unit is the unit printed after the value.
func (p Printed) Unit() Unit { return p.unit }

// Places is the number of decimals printed.
func (p Printed) Places() int { return int(p.places) }

// Format prints the value in the typography of the language, whatever that of the document: "16 %".
func (p Printed) Format(tag language.Tag) string { return langOf(tag).printed(p, false) }

// MeanOfPrinted is the plain mean of printed percentages: not the rate of the years together, which
// [Pool] gives, but the figure to set beside it to show the difference. It cannot be computed unless every
// value is a printed percentage.
func MeanOfPrinted(ps ...Printed) Percent {
	total := newRatio(0, 1)
	for _, p := range ps {
		if p.unit != UnitPercent {
			return Percent{}
		}
		total = total.minus(p.ratio().times(-1))
	}
	return Percent{total.over(newRatio(int64(len(ps)), 1))}
}

// String gives the words of the document, unchanged.
func (p Printed) String() string { return p.text }

// MarshalText gives the words of the document, unchanged.
func (p Printed) MarshalText() ([]byte, error) { return []byte(p.text), nil }

// UnmarshalText reads what [ParsePrinted] reads.
func (p *Printed) UnmarshalText(text []byte) error {
	v, err := ParsePrinted(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// ratio is the printed value as an exact number, in its unit.
func (p Printed) ratio() ratio {
	if p.IsZero() {
		return ratio{}
	}
	return newRatio(p.units, pow10[p.places])
}

// decimal is the printed value without its unit.
func (p Printed) decimal() Decimal {
	if p.IsZero() {
		return Decimal{}
	}
	return decimalOf(p.units, int(p.places))
}

// plus is the same value moved by so many units of its last decimal, printed alike.
func (p Printed) plus(n int64) Printed {
	p.units += n
	p.text = decimalOf(p.units, int(p.places)).text + [...]string{UnitNone: "", UnitPercent: "%", UnitPoints: " points"}[p.unit]
	return p
}

// Match says with which rounding an exact value prints as a document does.
type Match uint8

// The zero Match is [MatchNone].
const (
	MatchNone     Match = iota // neither rounding gives the printed value
	MatchBoth                  // both roundings give it
	MatchHalfUp                // only halves away from zero give it: the value is an exact half
	MatchHalfEven              // only halves to even give it: the value is an exact half
)

var matches = [...]string{"no", "yes", "half_up_only", "half_even_only"}

// String is "no", "yes", "half_up_only" or "half_even_only".
func (m Match) String() string {
	if int(m) < len(matches) {
		return matches[m]
	}
	return matches[MatchNone]
}

// MarshalText gives the name of the match.
func (m Match) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads a name; an unknown one is a [*law.NameError].
func (m *Match) UnmarshalText(text []byte) error {
	i := slices.Index(matches[:], string(text))
	if i < 0 {
		return &law.NameError{Type: "Match", Found: string(text), Allowed: slices.Clone(matches[:])}
	}
	*m = Match(i)
	return nil
}

// matches compares an exact value in the unit of p with what is printed.
func (p Printed) matches(v ratio) Match {
	if p.IsZero() || !v.valid() {
		return MatchNone
	}
	switch up, even := p.is(v, HalfUp), p.is(v, HalfEven); {
	case up && even:
		return MatchBoth
	case up:
		return MatchHalfUp
	case even:
		return MatchHalfEven
	}
	return MatchNone
}

// is tells whether a value rounds to what is printed.
func (p Printed) is(v ratio, mode Rounding) bool {
	if u, ok := v.units(int(p.places), mode); ok {
		return u == p.units
	}
	return v.round(int(p.places), mode) == p.decimal() // too long for an int64
}
