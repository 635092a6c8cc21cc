package outcome

import (
	"math"
	"math/big"
	"math/bits"
)

// ratio is an exact fraction in lowest terms. The zero ratio is not a number: what comes of a division by
// zero, or of a figure that is not recorded. Fractions of head counts fit two int64; the few that do not
// (differences of rates over enormous bases) are kept whole in r, so that nothing overflows unseen.
type ratio struct {
	n, d int64    // d > 0, or both zero
	r    *big.Rat // never changed once set
}

// newRatio is n/d, not a number when d is zero.
func newRatio(n, d int64) ratio {
	if d == 0 {
		return ratio{}
	}
	if n == math.MinInt64 || d == math.MinInt64 { // no opposite in an int64
		return ratioOf(big.NewRat(n, d))
	}
	if d < 0 {
		n, d = -n, -d
	}
	g := int64(gcd(magnitude(n), uint64(d)))
	return ratio{n: n / g, d: d / g}
}

// ratioOf takes over r, which nobody may change afterwards.
func ratioOf(r *big.Rat) ratio {
	n, d := r.Num(), r.Denom()
	if n.IsInt64() && d.IsInt64() && n.Int64() != math.MinInt64 {
		return ratio{n: n.Int64(), d: d.Int64()}
	}
	return ratio{r: r}
}

func (a ratio) valid() bool { return a.d != 0 || a.r != nil }

// rat is a as a [big.Rat] of its own, nil when a is not a number.
func (a ratio) rat() *big.Rat {
	switch {
	case a.r != nil:
		return new(big.Rat).Set(a.r)
	case a.d != 0:
		return big.NewRat(a.n, a.d)
	}
	return nil
}

func (a ratio) times(k int64) ratio {
	if a.r == nil && a.d != 0 {
		if n, ok := mul64(a.n, k); ok {
			return newRatio(n, a.d)
		}
	}
	if !a.valid() {
		return ratio{}
	}
	return ratioOf(a.rat().Mul(a.rat(), big.NewRat(k, 1)))
}

func (a ratio) minus(b ratio) ratio {
	if !a.valid() || !b.valid() {
		return ratio{}
	}
	if a.r == nil && b.r == nil {
		x, okX := mul64(a.n, b.d)
		y, okY := mul64(b.n, a.d)
		d, okD := mul64(a.d, b.d)
		if n := x - y; okX && okY && okD && (x >= y) == (n >= 0) {
			return newRatio(n, d)
		}
	}
	return ratioOf(a.rat().Sub(a.rat(), b.rat()))
}

// over is a/b, not a number when b is zero.
func (a ratio) over(b ratio) ratio {
	if !a.valid() || !b.valid() || b.sign() == 0 {
		return ratio{}
	}
	if a.r == nil && b.r == nil {
		n, okN := mul64(a.n, b.d)
		d, okD := mul64(a.d, b.n)
		if okN && okD {
			return newRatio(n, d)
		}
	}
	return ratioOf(a.rat().Quo(a.rat(), b.rat()))
}

func (a ratio) sign() int {
	switch {
	case a.r != nil:
		return a.r.Sign()
	case a.n > 0:
		return 1
	case a.n < 0:
		return -1
	}
	return 0
}

// cmp compares two numbers; what is not a number comes before all of them.
func (a ratio) cmp(b ratio) int {
	switch {
	case !a.valid() && !b.valid():
		return 0
	case !a.valid():
		return -1
	case !b.valid():
		return 1
	}
	return a.minus(b).sign()
}

// units is a in units of the last of so many decimals, rounded once; false when it does not fit.
func (a ratio) units(places int, mode Rounding) (int64, bool) {
	if a.d == 0 {
		return 0, false
	}
	n, ok := mul64(a.n, pow10[places])
	if !ok {
		return 0, false
	}
	neg := n < 0
	if neg {
		n = -n
	}
	q, rem := n/a.d, n%a.d
	if rest := a.d - rem; rem > rest || rem == rest && (mode == HalfUp || q%2 == 1) {
		q++
	}
	if neg {
		q = -q
	}
	return q, true
}

// round is a with so many decimals.
func (a ratio) round(places int, mode Rounding) Decimal {
	places = min(max(places, 0), maxPlaces)
	if !a.valid() {
		return Decimal{}
	}
	if q, ok := a.units(places, mode); ok {
		return decimalOf(q, places)
	}
	r := a.rat()
	n := new(big.Int).Mul(r.Num(), big.NewInt(pow10[places]))
	neg := n.Sign() < 0
	q, rem := new(big.Int).QuoRem(n.Abs(n), r.Denom(), new(big.Int))
	half := rem.Lsh(rem, 1).Cmp(r.Denom())
	if half > 0 || half == 0 && (mode == HalfUp || q.Bit(0) == 1) {
		q.Add(q, big.NewInt(1))
	}
	return decimalText(neg, q.String(), places)
}

// String is the fraction, "7000/99", or the whole number, "-7"; empty when not a number.
func (a ratio) String() string {
	if r := a.rat(); r != nil {
		return r.RatString()
	}
	return ""
}

func parseRatio(text string) (ratio, bool) {
	if len(text) > 80 { // an exponent or a very long text is not a fraction of counts
		return ratio{}, false
	}
	for _, c := range text {
		if (c < '0' || c > '9') && c != '-' && c != '/' {
			return ratio{}, false
		}
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		return ratio{}, false
	}
	return ratioOf(r), true
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, 1)
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// mul64 is the product, and whether it fits without reaching the least int64.
func mul64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

var pow10 = [maxPlaces + 1]int64{
	1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
}
