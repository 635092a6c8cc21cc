package outcome

import (
	"math"
	"math/bits"

	"github.com/parcours-emploi/parcours/law"
)

// band is every exact quotient of two counts that prints as a document does, halves away from zero. Both
// ends are in units of unit: the quotient is between low/unit and high/unit.
type band struct {
	low, high     int64
	lowIn, highIn bool // whether the end itself prints so
	unit          int64
}

// rateBand is what prints as a percentage of a whole. False without one, or below zero.
func rateBand(p Printed) (band, bool) {
	if p.IsZero() || p.units < 0 {
		return band{}, false
	}
	return around(p.units, 0, p.places), true
}

// growthBand is what a later count over an earlier one can be when the relative change prints as p.
func growthBand(p Printed) (band, bool) {
	if p.IsZero() {
		return band{}, false
	}
	return around(p.units, 100*pow10[p.places], p.places), true
}

// around is half a unit on each side of a value, moved by so many units. The half that is further from zero
// rounds away: it belongs to the next value.
func around(units, by int64, places uint8) band {
	r := band{
		low: 2*(units+by) - 1, high: 2*(units+by) + 1, lowIn: units > 0, highIn: units < 0, unit: 200 * pow10[places],
	}
	if r.low < 0 { // counts are not negative
		r.low, r.lowIn = 0, true
	}
	return r
}

// nothing is a range without a number.
var nothing = Range{Low: 1}

// below are the whole numbers that, under count, give a quotient in the band: the bases of a count, the
// earlier counts of a change. False when there is no count, or past what an int64 holds.
func (b band) below(count law.Count) (Range, bool) {
	n, ok := count.Get()
	switch {
	case !ok:
		return Range{}, false
	case b.high < 0: // less than nobody
		return nothing, true
	case n == 0 && b.low == 0 && b.lowIn: // nobody out of anybody
		return Range{Low: 1, Open: true}, true
	case n == 0:
		return nothing, true
	}
	// low <= unit·n/d <= high
	least, okLow := atLeast(int64(n), b.unit, b.high, b.highIn)
	if b.low == 0 {
		return Range{Low: max(least, 1), Open: true}, okLow
	}
	most, okHigh := atMost(int64(n), b.unit, b.low, b.lowIn)
	return Range{Low: max(least, 1), High: most}, okLow && okHigh
}

// over are the whole numbers that, over base, give a quotient in the band: the counts of a base, the later
// counts of a change.
func (b band) over(base law.Count) (Range, bool) {
	d, ok := base.Get()
	switch {
	case !ok || d == 0:
		return Range{}, false
	case b.high < 0:
		return nothing, true
	}
	least, okLow := atLeast(b.low, int64(d), b.unit, b.lowIn)
	most, okHigh := atMost(b.high, int64(d), b.unit, b.highIn)
	return Range{Low: least, High: most}, okLow && okHigh
}

// denominators are the whole bases over which a count prints as a percentage, halves rounded up. False
// when there is no count or no percentage to aim at, or past what an int64 holds.
func denominators(count law.Count, p Printed) (Range, bool) {
	r, ok := rateBand(p)
	if !ok {
		return Range{}, false
	}
	return r.below(count)
}

// numerators are the whole counts that print as a percentage of a base, halves rounded up, from nobody to
// everybody.
func numerators(base law.Count, p Printed) (Range, bool) {
	r, ok := rateBand(p)
	if !ok {
		return Range{}, false
	}
	counts, ok := r.over(base)
	d, _ := base.Get()
	counts.High = min(counts.High, int64(d))
	return counts, ok
}

// atLeast is the least whole number from a·b/c, above it when that end is not in; for a and b not negative
// and c positive. False when it does not fit.
func atLeast(a, b, c int64, in bool) (int64, bool) {
	q, exact, ok := div128(a, b, c)
	if !in || !exact {
		q++
	}
	return q, ok
}

// atMost is the greatest whole number up to a·b/c, below it when that end is not in.
func atMost(a, b, c int64, in bool) (int64, bool) {
	q, exact, ok := div128(a, b, c)
	if !in && exact {
		q--
	}
	return q, ok
}

func div128(a, b, c int64) (q int64, exact, ok bool) {
	if a < 0 || b < 0 || c <= 0 {
		return 0, false, false
	}
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	if hi >= uint64(c) {
		return 0, false, false
	}
	u, rem := bits.Div64(hi, lo, uint64(c))
	return int64(u), rem == 0, u < math.MaxInt64
}
