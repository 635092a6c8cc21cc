package outcome

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRoundPercent(t *testing.T) {
	for _, row := range []struct {
		n, d     int64
		places   int
		up, even string
		why      string
	}{
		{70, 99, 0, "71", "71", "70.707…"},
		{5, 95, 0, "5", "5", "5.263…"},
		{11, 70, 0, "16", "16", "15.714…"},
		{17, 126, 0, "13", "13", "13.492…, just under the half"},
		{1, 8, 0, "13", "12", "12.5: the even neighbour is below"},
		{3, 8, 0, "38", "38", "37.5: the even neighbour is above"},
		{5, 8, 0, "63", "62", "62.5"},
		{1, 200, 0, "1", "0", "0.5: zero is even"},
		{3, 200, 0, "2", "2", "1.5"},
		{101, 200, 0, "51", "50", "50.5"},
		{103, 200, 0, "52", "52", "51.5"},
		{-11, 8, 0, "-138", "-138", "-137.5: away from zero, and 138 is even"},
		{1, 8, 1, "12.5", "12.5", "no rounding needed"},
		{1, 16, 1, "6.3", "6.2", "6.25"},
		{3, 16, 1, "18.8", "18.8", "18.75: 8 is even"},
		{47, 86, 1, "54.7", "54.7", "54.651…"},
		{19, 98, 1, "19.4", "19.4", "19.387…"},
		{2, 3, 2, "66.67", "66.67", "66.666…"},
		{1, 40, 0, "3", "2", "2.5"},
		{3, 40, 0, "8", "8", "7.5"},
		{1, 80, 1, "1.3", "1.2", "1.25"},
		{42, 80, 0, "53", "52", "52.5"},
		{74, 80, 0, "93", "92", "92.5"},
		{-1, 4000, 1, "0.0", "0.0", "-0.025: a result of zero has no sign"},
		{1999, 2000, 0, "100", "100", "99.95"},
		{1, 3, -4, "33", "33", "fewer than no decimals are none"},
		{0, 7, 2, "0.00", "0.00", "zero keeps its decimals"},
	} {
		p := PercentOf(row.n, row.d)
		assert.Equal(t, row.up, p.Round(row.places, HalfUp).String(), "%d/%d half up: %s", row.n, row.d, row.why)
		assert.Equal(t, row.even, p.Round(row.places, HalfEven).String(), "%d/%d half even: %s", row.n, row.d, row.why)
	}
}

func TestRoundLargeNumbers(t *testing.T) {
	const most = math.MaxInt64
	// 9223372036854775807 of 3 is 307445734561825860233.33… %: past an int64
	assert.Equal(t, "307445734561825860233", PercentOf(most, 3).Round(0, HalfUp).String())
	assert.Equal(t, "307445734561825860233.33", PercentOf(most, 3).Round(2, HalfUp).String())
	assert.Equal(t, "-307445734561825860266.7", PercentOf(math.MinInt64, 3).Round(1, HalfUp).String(), "no opposite in an int64")
	assert.Equal(t, "-100", PercentOf(most, -most).Round(0, HalfUp).String())
	// 18 decimals of one third: the scaled numerator exceeds an int64
	assert.Equal(t, "33.333333333333333333", PercentOf(1, 3).Round(99, HalfUp).String(), "more decimals are given as 18")
	assert.False(t, PercentOf(1, 0).Valid())
	assert.True(t, PercentOf(1, 0).Round(0, HalfUp).IsZero(), "nothing to print")
	assert.Empty(t, PercentOf(1, 0).String())
	assert.Nil(t, PercentOf(1, 0).Rat())

	// a difference whose denominator is about 2^106: one part in 2^53 less one part in 2^53-1
	const n = int64(1) << 53
	d := PercentOf(1, n).Minus(PercentOf(1, n-1))
	want := new(big.Rat).Sub(big.NewRat(100, n), big.NewRat(100, n-1))
	require.True(t, d.Valid())
	assert.Zero(t, want.Cmp(d.Rat()), "exact beyond 64 bits")
	assert.Equal(t, "0", d.Round(0, HalfUp).String())
	assert.Negative(t, d.Compare(PointsOf(0, 1)))
}

// The int64 path and the wide path must agree with big.Rat on whatever they are given.
func TestRatioAgainstBig(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	number := func() int64 {
		n := int64(r.Uint64() >> r.UintN(63))
		if r.UintN(2) == 0 {
			n = -n
		}
		return n
	}
	for range 20_000 {
		a, b, c, d := number(), number(), number(), number()
		if b == 0 || d == 0 {
			continue
		}
		x, y := newRatio(a, b), newRatio(c, d)
		bx, by := big.NewRat(a, b), big.NewRat(c, d)
		require.Zero(t, bx.Cmp(x.rat()), "%d/%d", a, b)
		require.Zero(t, new(big.Rat).Sub(bx, by).Cmp(x.minus(y).rat()), "%d/%d - %d/%d", a, b, c, d)
		require.Equal(t, bx.Cmp(by), x.cmp(y))
		require.Zero(t, new(big.Rat).Mul(bx, big.NewRat(c, 1)).Cmp(x.times(c).rat()))
		if c != 0 {
			require.Zero(t, new(big.Rat).Quo(bx, by).Cmp(x.over(y).rat()))
		}
		// FloatString rounds halves away from zero, and keeps the sign of what rounds to zero
		want := bx.FloatString(2)
		if want == "-0.00" {
			want = "0.00"
		}
		require.Equal(t, want, x.round(2, HalfUp).String(), "%d/%d", a, b)
	}
}

func TestRatioNotANumber(t *testing.T) {
	none, one := ratio{}, newRatio(1, 1)
	assert.False(t, none.minus(one).valid())
	assert.False(t, one.minus(none).valid())
	assert.False(t, none.times(3).valid())
	assert.False(t, one.over(newRatio(0, 1)).valid(), "division by zero")
	assert.False(t, none.over(one).valid())
	assert.Equal(t, -1, none.cmp(one), "sorts first")
	assert.Equal(t, 1, one.cmp(none))
	assert.Zero(t, none.cmp(none))
	assert.Zero(t, none.sign())
}

func TestPercentAndPoints(t *testing.T) {
	nine, sixteen := PercentOf(9, 100), PercentOf(16, 100)
	assert.Equal(t, "-7", nine.Minus(sixteen).String(), "9 % - 16 % is in points")
	assert.Equal(t, "-43.75", nine.GrowthFrom(sixteen).Round(2, HalfUp).String(), "(9-16)/16 = -7/16")
	assert.False(t, nine.GrowthFrom(PercentOf(0, 5)).Valid(), "nothing to grow from")
	assert.Equal(t, "7000/99", PercentOf(70, 99).String())
	assert.Equal(t, PercentOf(1, 2), PercentOf(50, 100), "lowest terms: equal rates are ==")
	assert.Positive(t, sixteen.Compare(nine))
	assert.True(t, Percent{}.IsZero())
	assert.False(t, PercentOf(0, 3).IsZero(), "0 % is a value")
	assert.Zero(t, PercentOf(0, 3).Sign())

	for _, text := range []string{"7000/99", "-7/2", "0", ""} {
		var p Percent
		require.NoError(t, p.UnmarshalText([]byte(text)))
		assert.Equal(t, text, p.String())
		var q Points
		require.NoError(t, q.UnmarshalText([]byte(text)))
		back, err := q.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, text, string(back))
	}
	for _, text := range []string{"1/0", "1e9", "0x10", "1.5", "/", "half", "1/2/3"} {
		var p Percent
		assert.Error(t, p.UnmarshalText([]byte(text)), text)
	}
}
