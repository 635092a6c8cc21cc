package outcome

import (
	"math/big"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Percent is an exact percentage: a rate, or a relative change. It keeps its fraction and is rounded only
// when it is printed, once. The zero value is "cannot be computed", which is not 0 %.
//
// A difference between two percentages is not a Percent: it is [Points].
type Percent struct{ v ratio }

// PercentOf is part out of whole, in percent: PercentOf(70, 99) is 7000/99 %. It cannot be computed when
// whole is zero.
func PercentOf(part, whole int64) Percent { return Percent{newRatio(part, whole).times(100)} }

// Growth is the relative change from one count to a later one, in percent of the earlier one: from 118 to
// 140, 18.6 %. It cannot be computed when one of them is not recorded or the earlier one is zero.
func Growth(before, after law.Count) Percent {
	b, okB := before.Get()
	a, okA := after.Get()
	if !okB || !okA {
		return Percent{}
	}
	return PercentOf(int64(a)-int64(b), int64(b))
}

// GrowthFrom is the relative change from the rate q to p, in percent of q: from 16 % to 9 %, -43.75 %.
// It cannot be computed when q is zero.
func (p Percent) GrowthFrom(q Percent) Percent { return Percent{p.v.minus(q.v).over(q.v).times(100)} }

// Minus is the difference of two percentages, which is in points: 9 % less 16 % is -7 points.
func (p Percent) Minus(q Percent) Points { return Points{p.v.minus(q.v)} }

// Valid tells whether the percentage could be computed.
func (p Percent) Valid() bool { return p.v.valid() }

// IsZero tells "cannot be computed"; it is false for 0 %.
func (p Percent) IsZero() bool { return !p.v.valid() }

// Compare is negative, zero or positive as p is below, equal to or above q. What cannot be computed sorts
// first.
func (p Percent) Compare(q Percent) int { return p.v.cmp(q.v) }

// Sign is -1, 0 or 1; 0 also when the percentage cannot be computed.
func (p Percent) Sign() int { return p.v.sign() }

// Rat is the exact value in percent, nil when it cannot be computed.
func (p Percent) Rat() *big.Rat { return p.v.rat() }

// Round gives 0 to 18 decimals, from the exact fraction.
func (p Percent) Round(places int, mode Rounding) Decimal { return p.v.round(places, mode) }

// Format prints the percentage rounded half up: "70,7 %" in French, "70.7%" in English.
func (p Percent) Format(places int, tag language.Tag) string {
	return p.Round(places, HalfUp).percent(langOf(tag), false)
}

// FormatSigned is [Percent.Format] with a plus sign on what is above zero, for changes: "+16 %".
func (p Percent) FormatSigned(places int, tag language.Tag) string {
	return p.Round(places, HalfUp).percent(langOf(tag), true)
}

// String is the exact fraction in percent, "7000/99"; empty when it cannot be computed.
func (p Percent) String() string { return p.v.String() }

// MarshalText gives the exact fraction in percent, "7000/99".
func (p Percent) MarshalText() ([]byte, error) { return []byte(p.v.String()), nil }

// UnmarshalText reads an exact fraction in percent; the empty text is "cannot be computed".
func (p *Percent) UnmarshalText(text []byte) error { return unmarshalRatio(&p.v, "Percent", text) }

// Points is an exact difference between two percentages, in percentage points. The zero value is "cannot
// be computed".
type Points struct{ v ratio }

// PointsOf is the fraction n/d of a point; it cannot be computed when d is zero.
func PointsOf(n, d int64) Points { return Points{newRatio(n, d)} }

// Valid tells whether the difference could be computed.
func (p Points) Valid() bool { return p.v.valid() }

// IsZero tells "cannot be computed"; it is false for a difference of 0 points.
func (p Points) IsZero() bool { return !p.v.valid() }

// Compare is negative, zero or positive as p is below, equal to or above q.
func (p Points) Compare(q Points) int { return p.v.cmp(q.v) }

// Rat is the exact number of points, nil when it cannot be computed.
func (p Points) Rat() *big.Rat { return p.v.rat() }

// Round gives 0 to 18 decimals, from the exact fraction.
func (p Points) Round(places int, mode Rounding) Decimal { return p.v.round(places, mode) }

// Format prints the points rounded half up: "-8,5 points", "1 point".
func (p Points) Format(places int, tag language.Tag) string {
	return p.Round(places, HalfUp).points(langOf(tag), false)
}

// FormatSigned is [Points.Format] with a plus sign on what is above zero: "+4,7 points".
func (p Points) FormatSigned(places int, tag language.Tag) string {
	return p.Round(places, HalfUp).points(langOf(tag), true)
}

// String is the exact fraction, "-7"; empty when it cannot be computed.
func (p Points) String() string { return p.v.String() }

// MarshalText gives the exact fraction of points.
func (p Points) MarshalText() ([]byte, error) { return []byte(p.v.String()), nil }

// UnmarshalText reads an exact fraction of points; the empty text is "cannot be computed".
func (p *Points) UnmarshalText(text []byte) error { return unmarshalRatio(&p.v, "Points", text) }

func unmarshalRatio(v *ratio, typ string, text []byte) error {
	if len(text) == 0 {
		*v = ratio{}
		return nil
	}
	r, ok := parseRatio(string(text))
	if !ok {
		return &law.ValueError{Type: typ, Found: string(text), Want: `a fraction of whole numbers, "7000/99"`}
	}
	*v = r
	return nil
}
