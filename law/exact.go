package law

import (
	"cmp"
	"math"
	"math/big"
	"math/bits"
)

// Exact is an amount finer than a cent, kept as a fraction: a percentage of the SMIC, an hourly amount over
// a month. Conformity is judged on it, and the three roundings have names: [Exact.Shown], [Exact.Due],
// [Exact.Down]. Its zero value is 0; equal amounts are == equal.
//
// A fraction whose terms leave int64 becomes an invalid amount, which stays invalid through every operation
// and prints as "invalid"; so does a product with a [Rate] or with [Hours] that are not recorded. A
// chain of the kind hourly amount × hours × 52/12 × rate stays far from the limit.
type Exact struct {
	num  int64 // numerator in cents, in lowest terms; math.MinInt64 marks an invalid amount
	less int64 // denominator less one, so that the zero value is 0/1
}

var invalidExact = Exact{num: math.MinInt64}

func (x Exact) den() int64 { return x.less + 1 }

// Exact is the same amount.
func (e Euro) Exact() Exact { return Exact{num: e.cents} }

// Times is the rate applied to the amount, unrounded.
func (e Euro) Times(r Rate) Exact { return e.Exact().TimesRate(r) }

// AtLeast tells whether an amount reaches a floor, on the exact product and not on its rounding. It is
// Unknown when either is invalid.
func (e Euro) AtLeast(floor Exact) Answer {
	if !e.Valid() || !floor.Valid() {
		return Unknown
	}
	return That(floor.CompareEuro(e) <= 0)
}

// Valid tells that no overflow happened on the way to this amount.
func (x Exact) Valid() bool { return x.num != math.MinInt64 }

// TimesRate is the rate applied to the amount. It is invalid when the rate is not recorded.
func (x Exact) TimesRate(r Rate) Exact {
	n, ok := r.Millionths()
	if !ok {
		return invalidExact
	}
	return x.Times(n, 1_000_000)
}

// TimesHours is an hourly amount times a number of hours. It is invalid when the hours are not recorded.
func (x Exact) TimesHours(h Hours) Exact {
	n, ok := h.Units()
	if !ok {
		return invalidExact
	}
	return x.Times(n, HoursUnit)
}

// Times is the amount times num/den: 52 weeks over 12 months. It is invalid for den = 0.
func (x Exact) Times(num, den int64) Exact {
	if !x.Valid() || den == 0 {
		return invalidExact
	}
	negative := (x.num < 0) != (num < 0) != (den < 0)
	a, b := magnitude(x.num), uint64(x.den())
	c, d := magnitude(num), magnitude(den)
	c, d = reduced(c, d)
	a, d = reduced(a, d)
	c, b = reduced(c, b)
	hiNum, n := bits.Mul64(a, c)
	hiDen, m := bits.Mul64(b, d)
	if hiNum != 0 || hiDen != 0 {
		return invalidExact
	}
	return fraction(negative, n, m)
}

// Plus is the sum.
func (x Exact) Plus(y Exact) Exact {
	if !x.Valid() || !y.Valid() {
		return invalidExact
	}
	// Knuth, The Art of Computer Programming, 4.5.1: with g the common divisor of the denominators, the
	// sum is (a·(d/g) + c·(b/g)) / (b·(d/g)), and only g can still be simplified.
	b, d := uint64(x.den()), uint64(y.den())
	g := gcd(b, d)
	hiX, loX := bits.Mul64(magnitude(x.num), d/g)
	hiY, loY := bits.Mul64(magnitude(y.num), b/g)
	negative := x.num < 0
	var hi, lo, carry uint64
	switch {
	case negative == (y.num < 0):
		lo, carry = bits.Add64(loX, loY, 0)
		hi, _ = bits.Add64(hiX, hiY, carry) // each product is below 2^126
	case compare128(hiX, loX, hiY, loY) >= 0:
		lo, carry = bits.Sub64(loX, loY, 0)
		hi, _ = bits.Sub64(hiX, hiY, carry)
	default:
		negative = !negative
		lo, carry = bits.Sub64(loY, loX, 0)
		hi, _ = bits.Sub64(hiY, hiX, carry)
	}
	h := gcd(g, bits.Rem64(hi, lo, g))
	if hi >= h { // the numerator needs more than 64 bits
		return invalidExact
	}
	num, _ := bits.Div64(hi, lo, h)
	over, den := bits.Mul64(b/h, d/g)
	if over != 0 {
		return invalidExact
	}
	return fraction(negative, num, den)
}

// Minus is the difference.
func (x Exact) Minus(y Exact) Exact {
	y.num = -y.num // the mark of an invalid amount is its own negative
	return x.Plus(y)
}

// fraction is the amount of a fraction in lowest terms, invalid outside int64.
func fraction(negative bool, num, den uint64) Exact {
	if num > math.MaxInt64 || den > math.MaxInt64 {
		return invalidExact
	}
	n := int64(num)
	if negative {
		n = -n
	}
	return Exact{n, int64(den) - 1}
}

// Compare is negative when x is less than y, positive when it is more, exactly. An invalid amount sorts
// before all; where that must not decide, use [Euro.AtLeast] or ask [Exact.Valid].
func (x Exact) Compare(y Exact) int {
	if (x.num < 0) != (y.num < 0) {
		return cmp.Compare(x.num, y.num)
	}
	// The mark of an invalid amount compares as -2^63 cents, less than any valid one.
	hiX, loX := bits.Mul64(magnitude(x.num), uint64(y.den()))
	hiY, loY := bits.Mul64(magnitude(y.num), uint64(x.den()))
	if x.num < 0 {
		return compare128(hiY, loY, hiX, loX)
	}
	return compare128(hiX, loX, hiY, loY)
}

// CompareEuro is [Exact.Compare] with an amount of whole cents.
func (x Exact) CompareEuro(e Euro) int { return x.Compare(e.Exact()) }

// Shown is the nearest cent, half a cent away from zero: what official pages print.
func (x Exact) Shown() Euro {
	cents, rest, den := x.split()
	return x.signed(cents, rest >= den-rest)
}

// Due is the cent at or above the amount: the least that can be paid without falling short of it.
func (x Exact) Due() Euro {
	cents, rest, _ := x.split()
	return x.signed(cents, rest > 0 && x.num > 0)
}

// Down is the amount cut off at the cent, towards zero.
func (x Exact) Down() Euro {
	cents, _, _ := x.split()
	return x.signed(cents, false)
}

// split is the magnitude in whole cents, and what remains of it over the denominator.
func (x Exact) split() (cents, rest, den uint64) {
	den = uint64(x.den())
	n := magnitude(x.num)
	return n / den, n % den, den
}

// signed is so many cents, one more if asked, with the sign of x.
func (x Exact) signed(cents uint64, oneMore bool) Euro {
	if oneMore {
		cents++
	}
	switch {
	case !x.Valid():
		return invalidEuro
	case x.num < 0:
		return Euro{-int64(cents)}
	}
	return Euro{int64(cents)}
}

// Rat is the amount in euros as a [big.Rat], nil for an invalid amount.
func (x Exact) Rat() *big.Rat {
	if !x.Valid() {
		return nil
	}
	r := big.NewRat(x.num, x.den())
	return r.Quo(r, big.NewRat(100, 1))
}

// String is the amount in euros, exactly: "374.166" with two decimals or as many as it takes,
// "190463/150" where no number of decimals would do, "invalid" for an invalid amount.
func (x Exact) String() string {
	r := x.Rat()
	if r == nil {
		return "invalid"
	}
	if decimals, exact := r.FloatPrec(); exact {
		return r.FloatString(max(decimals, 2))
	}
	return r.String()
}

// magnitude is |n|, math.MinInt64 included.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// reduced divides both numbers by their greatest common divisor. b is not zero.
func reduced(a, b uint64) (uint64, uint64) {
	g := gcd(a, b)
	if g == 1 {
		return a, b
	}
	return a / g, b / g
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func compare128(hiX, loX, hiY, loY uint64) int {
	if c := cmp.Compare(hiX, hiY); c != 0 {
		return c
	}
	return cmp.Compare(loX, loY)
}
