package law_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// monthly is an hourly amount × weekly hours × 52/12.
func monthly(hourly, hours string) law.Exact {
	return law.MustEuro(hourly).Exact().TimesHours(law.MustHours(hours)).Times(52, 12)
}

// The monthly SMIC that the administration prints is the hourly one × 35 × 52/12, half up. Hourly amounts
// are those of the decrees and orders; the two amounts of Mayotte printed otherwise in 2021 are left out.
func TestExactMonthlySMIC(t *testing.T) {
	for _, c := range []struct{ from, hourly, monthly string }{
		{"2018-01-01", "9.88", "1 498.47"}, // décret 2017-1719
		{"2019-01-01", "10.03", "1 521.22"},
		{"2020-01-01", "10.15", "1 539.42"},
		{"2021-01-01", "10.25", "1 554.58"},
		{"2021-10-01", "10.48", "1 589.47"},
		{"2022-01-01", "10.57", "1 603.12"},
		{"2022-05-01", "10.85", "1 645.58"},
		{"2022-08-01", "11.07", "1 678.95"},
		{"2023-01-01", "11.27", "1 709.28"},
		{"2023-05-01", "11.52", "1 747.20"},
		{"2024-01-01", "11.65", "1 766.92"},
		{"2024-11-01", "11.88", "1 801.80"},
		{"2026-01-01", "12.02", "1 823.03"},
		{"2026-06-01", "12.31", "1 867.02"},
		// Mayotte, L3423-1
		{"2018-01-01", "7.46", "1 131.43"},
		{"2019-01-01", "7.57", "1 148.12"},
		{"2020-01-01", "7.66", "1 161.77"},
		{"2022-01-01", "7.98", "1 210.30"},
		{"2022-05-01", "8.19", "1 242.15"},
		{"2022-08-01", "8.35", "1 266.42"},
		{"2023-01-01", "8.51", "1 290.68"},
		{"2023-05-01", "8.70", "1 319.50"},
		{"2024-01-01", "8.80", "1 334.67"},
		{"2024-11-01", "8.98", "1 361.97"},
		{"2026-01-01", "9.33", "1 415.05"},
		{"2026-06-01", "9.56", "1 449.93"},
	} {
		assert.Equal(t, law.MustEuro(c.monthly), monthly(c.hourly, "35").Shown(), "%s from %s", c.hourly, c.from)
	}
}

func TestExactPublishedAmounts(t *testing.T) {
	published := func(amount, rate string) law.Exact { return law.MustEuro(amount).Times(law.MustRate(rate)) }
	aid := func(rate, hours, smic string) law.Exact { return monthly(smic, hours).TimesRate(law.MustRate(rate)) }
	for _, c := range []struct {
		exact            law.Exact
		text             string
		down, shown, due string
		reason           string
	}{
		{aid("80%", "30", "10.48"), "1089.92", "1089.92", "1089.92", "1089.92",
			"PEC: 10.48 × 30 = 314.40; × 52 = 16 348.80; / 12 = 1 362.40; × 0.80"},
		{aid("30%", "26", "11.07"), "374.166", "374.16", "374.17", "374.17",
			"PEC: 287.82 × 52 / 12 = 1 247.22; × 0.30"},
		{aid("60%", "26", "11.27"), "761.852", "761.85", "761.85", "761.86",
			"PEC: 293.02 × 52 / 12 = 15 237.04 / 12; × 0.60 = 9 142.224 / 12"},
		{aid("45%", "20", "10.03"), "391.17", "391.17", "391.17", "391.17", "Île-de-France 2019: 200.60 × 52 × 0.45 / 12"},
		{aid("55%", "20", "10.03"), "5737.16/12", "478.09", "478.10", "478.10", "200.60 × 52 = 10 431.20; × 0.55 = 5 737.16; / 12 = 478.0966…"},
		{aid("60%", "20", "10.03"), "521.56", "521.56", "521.56", "521.56", "10 431.20 × 0.60 / 12"},
		{aid("55%", "26", "10.03"), "7458.308/12", "621.52", "621.53", "621.53", "13 560.56 × 0.55 = 7 458.308; / 12 = 621.5256…"},

		{published("869.30", "45%"), "391.185", "391.18", "391.19", "391.19", "half a cent: shown up, printed cut off in 2019"},
		{published("869.30", "55%"), "478.115", "478.11", "478.12", "478.12", "half a cent again"},
		{published("1766.92", "43%"), "759.7756", "759.77", "759.78", "759.78", "apprentice, published monthly SMIC of 2024-01-01"},
		{aid("43%", "35", "11.65"), "9117.29/12", "759.77", "759.77", "759.78", "the same on the hourly SMIC: 407.75 × 52 = 21 203.00; × 0.43; shown a cent lower"},
		{published("1867.02", "78%"), "1456.2756", "1456.27", "1456.28", "1456.28", "apprentice, published monthly SMIC of 2026-06-01"},
		{aid("78%", "35", "12.31"), "1456.273", "1456.27", "1456.27", "1456.28", "the same on the hourly SMIC: 22 404.20 / 12 × 0.78"},
		{published("1801.80", "79%"), "1423.422", "1423.42", "1423.42", "1423.43", "ceiling of November 2024, D6243-5"},
		{published("1823.03", "50%"), "911.515", "911.51", "911.52", "911.52", "ceiling of January 2026: half a cent"},
		{published("1867.02", "79%"), "1474.9458", "1474.94", "1474.95", "1474.95", "ceiling of June 2026"},
		{published("565.34", "88%"), "497.4992", "497.49", "497.50", "497.50", "département share of April 2021, D5134-41"},
		{published("635.71", "88%"), "559.4248", "559.42", "559.42", "559.43", "département share of April 2024"},
		{published("646.52", "88%"), "568.9376", "568.93", "568.94", "568.94", "département share of April 2025"},
		{published("651.69", "88%"), "573.4872", "573.48", "573.49", "573.49", "département share of April 2026"},

		{published("-0.01", "50%"), "-0.005", "0.00", "-0.01", "0.00", "half a cent below zero: shown away from it, due above it"},
		{published("-374.17", "30%"), "-112.251", "-112.25", "-112.25", "-112.25", "down is towards zero"},
		{published("-0.01", "90%"), "-0.009", "0.00", "-0.01", "0.00", "the cent at or above -0.009 is 0.00"},
		{law.Exact{}, "0.00", "0.00", "0.00", "0.00", "the zero value"},
	} {
		assert.Equal(t, euros(t, c.text).RatString(), c.exact.Rat().RatString(), c.reason)
		assert.Equal(t, c.down, c.exact.Down().String(), c.reason)
		assert.Equal(t, c.shown, c.exact.Shown().String(), c.reason)
		assert.Equal(t, c.due, c.exact.Due().String(), c.reason)
	}
}

// euros reads "374.166" or a quotient of two decimals such as "5737.16/12".
func euros(t *testing.T, text string) *big.Rat {
	t.Helper()
	num, den, quotient := strings.Cut(text, "/")
	r, ok := new(big.Rat).SetString(num)
	require.True(t, ok, text)
	if quotient {
		d, ok := new(big.Rat).SetString(den)
		require.True(t, ok, text)
		r.Quo(r, d)
	}
	return r
}

func TestExactText(t *testing.T) {
	cent := law.Cents(1).Exact()
	for _, c := range []struct {
		exact law.Exact
		want  string
	}{
		{law.Exact{}, "0.00"},
		{law.MustEuro("1089.9").Exact(), "1089.90"},
		{monthly("11.07", "26").TimesRate(law.Percent(30)), "374.166"},
		{monthly("11.27", "26"), "190463/150"}, // 1 269.7533…
		{cent.Times(-1, 2), "-0.005"},
		{cent.Times(1, 3), "1/300"},
		{cent.Times(1, 0), "invalid"},
	} {
		assert.Equal(t, c.want, c.exact.String())
	}
	assert.Nil(t, cent.Times(1, 0).Rat())
}

func TestExactEquality(t *testing.T) {
	a := law.MustEuro("12.31").Exact().Times(52, 12).Times(35, 1)
	b := law.MustEuro("12.31").Exact().Times(35*52, 1).Times(-1, -12)
	assert.True(t, a == b, "one amount has one form, however it was reached")
	assert.True(t, a.Minus(b) == law.Exact{}, "and nothing is zero")
	assert.True(t, a.Times(0, 7) == law.Exact{})
}

func TestExactFloor(t *testing.T) {
	floor := law.MustEuro("1766.92").Times(law.Percent(43)) // 759.7756
	for paid, want := range map[string]law.Answer{"759.77": law.No, "759.78": law.Yes, "759.79": law.Yes} {
		assert.Equal(t, want, law.MustEuro(paid).AtLeast(floor), paid)
	}
	assert.Equal(t, law.Yes, law.MustEuro("900.90").AtLeast(law.MustEuro("1801.80").Times(law.Percent(50))), "900.90 to the cent")
	assert.Equal(t, law.Unknown, law.MustEuro("900").AtLeast(law.MustEuro("900").Times(law.Rate{})), "a floor without rate")
	assert.Equal(t, law.Unknown, law.Cents(math.MinInt64).AtLeast(floor), "an invalid amount")
	assert.Equal(t, -1, floor.CompareEuro(law.MustEuro("759.78")))
	assert.Equal(t, 1, floor.CompareEuro(law.MustEuro("759.77")))
	assert.Equal(t, 0, law.MustEuro("1.00").Times(law.Percent(50)).CompareEuro(law.MustEuro("0.50")))
}

func TestExactInvalid(t *testing.T) {
	one := law.MustEuro("1.00").Exact()
	greatest := law.Cents(math.MaxInt64).Exact()
	tiny := law.Cents(1).Exact().Times(1, math.MaxInt64) // the smallest positive amount
	bad := one.Times(1, 0)
	for reason, x := range map[string]law.Exact{
		"division by zero":           bad,
		"numerator above int64":      greatest.Times(2, 1),
		"denominator above int64":    tiny.Times(1, 2),
		"numerator of 2^63":          law.Cents(1).Exact().Times(math.MinInt64, 1),
		"denominator of 2^63":        law.Cents(1).Exact().Times(1, math.MinInt64),
		"rate not recorded":          one.TimesRate(law.Rate{}),
		"hours not recorded":         one.TimesHours(law.Hours{}),
		"sum above int64":            greatest.Plus(one),
		"sum of far denominators":    tiny.Plus(law.Cents(1).Exact().Times(1, math.MaxInt64-1)),
		"numerator of a sum":         greatest.Plus(law.Cents(1).Exact().Times(1, 3)),
		"from an invalid Euro":       law.Cents(math.MinInt64).Exact(),
		"invalid times":              bad.Times(0, 1),
		"invalid plus":               bad.Plus(one),
		"plus invalid":               one.Plus(bad),
		"minus invalid":              one.Minus(bad),
		"invalid minus itself":       bad.Minus(bad),
		"a sum that comes back":      greatest.Plus(one).Minus(one),
		"invalid rate of an invalid": bad.TimesRate(law.Percent(0)),
	} {
		assert.False(t, x.Valid(), reason)
		assert.Equal(t, "invalid", x.String(), reason)
		for _, e := range []law.Euro{x.Shown(), x.Due(), x.Down()} {
			assert.False(t, e.Valid(), reason)
		}
		assert.Negative(t, x.Compare(law.Cents(-math.MaxInt64).Exact()), "%s: sorts before all", reason)
		assert.Positive(t, one.Compare(x), reason)
		assert.Zero(t, x.Compare(bad), reason)
	}
	for reason, c := range map[string]struct {
		exact law.Exact
		want  int64
	}{
		"2^63 reduced":           {law.Cents(2).Exact().Times(math.MinInt64, 1<<62), -4},
		"both of 2^63":           {law.Cents(7).Exact().Times(math.MinInt64, math.MinInt64), 7},
		"back from the smallest": {tiny.Times(math.MaxInt64, 1), 1},
		"the greatest kept":      {greatest.Times(3, 3), math.MaxInt64},
	} {
		assert.Equal(t, law.Cents(c.want), c.exact.Down(), reason)
	}
}

// randomInt is a number of any size, with the edges of int64 well represented.
func randomInt(r *rand.Rand) int64 {
	n := int64(r.Uint64() >> r.IntN(64))
	switch r.IntN(20) {
	case 0:
		n = math.MaxInt64 - n%3
	case 1:
		n = math.MinInt64 + n&3
	case 2:
		n = 0
	}
	if r.IntN(2) == 0 {
		n = -n
	}
	return n
}

// fits tells whether an amount in cents can be held: both terms within int64, math.MinInt64 aside.
func fits(cents *big.Rat) bool {
	num := cents.Num()
	return num.IsInt64() && num.Int64() != math.MinInt64 && cents.Denom().IsInt64()
}

// Every operation against math/big on chains of random terms: same value where it fits, invalid exactly
// where it does not.
func TestExactAgainstBig(t *testing.T) {
	r := rand.New(rand.NewPCG(2024, 561)) // a fixed seed: the same cases each time
	cents := func(x law.Exact) *big.Rat { return new(big.Rat).Mul(x.Rat(), big.NewRat(100, 1)) }
	valid, invalid := 0, 0
	check := func(got law.Exact, want *big.Rat, operation string, terms ...any) {
		switch {
		case !fits(want):
			invalid++
			if got.Valid() {
				t.Fatalf("%s of %v is %s, which does not fit, not %s", operation, terms, want, got)
			}
		case !got.Valid() || cents(got).Cmp(want) != 0:
			t.Fatalf("%s of %v is %s cents, not %s", operation, terms, want.RatString(), got)
		default:
			valid++
		}
	}
	random := func() law.Exact {
		x := law.Cents(randomInt(r)).Exact()
		if y := x.Times(1, randomInt(r)); y.Valid() {
			x = y
		}
		return x
	}
	for range 60_000 {
		x, y := random(), random()
		if !x.Valid() || !y.Valid() {
			continue
		}
		a, b := cents(x), cents(y)
		check(x.Plus(y), new(big.Rat).Add(a, b), "Plus", x, y)
		check(x.Minus(y), new(big.Rat).Sub(a, b), "Minus", x, y)
		if got, want := x.Compare(y), a.Cmp(b); got != want {
			t.Fatalf("%s compares to %s as %d, not %d", x, y, want, got)
		}
		if num, den := randomInt(r), randomInt(r); den != 0 {
			check(x.Times(num, den), new(big.Rat).Mul(a, new(big.Rat).SetFrac(big.NewInt(num), big.NewInt(den))), "Times", x, num, den)
		}
		checkRoundings(t, x, a)
	}
	assert.Greater(t, valid, 50_000, "most cases must fit")
	assert.Greater(t, invalid, 10_000, "and many must not")
}

// checkRoundings uses the definitions: the cents either side, and which is nearer.
func checkRoundings(t *testing.T, x law.Exact, cents *big.Rat) {
	t.Helper()
	below := new(big.Int).Div(cents.Num(), cents.Denom()) // towards minus infinity: the denominator is positive
	above := below
	if !cents.IsInt() {
		above = new(big.Int).Add(below, big.NewInt(1))
	}
	toZero, fromZero := below, above
	if cents.Sign() < 0 {
		toZero, fromZero = above, below
	}
	nearest := toZero
	toLow := new(big.Rat).Sub(cents, new(big.Rat).SetInt(toZero))
	toHigh := new(big.Rat).Sub(new(big.Rat).SetInt(fromZero), cents)
	if toLow.Abs(toLow).Cmp(toHigh.Abs(toHigh)) >= 0 {
		nearest = fromZero
	}
	if got := x.Down().Cents(); got != toZero.Int64() {
		t.Fatalf("%s down is %s, not %d", x, toZero, got)
	}
	if got := x.Due().Cents(); got != above.Int64() {
		t.Fatalf("%s due is %s, not %d", x, above, got)
	}
	if got := x.Shown().Cents(); got != nearest.Int64() {
		t.Fatalf("%s shown is %s, not %d", x, nearest, got)
	}
}

// The pay chain on random amounts, against math/big: hourly × hours × 52/12 × rate.
func TestExactChainAgainstBig(t *testing.T) {
	r := rand.New(rand.NewPCG(35, 52))
	for range 20_000 {
		hourly, minutes, percent := r.Int64N(10_000), r.IntN(60*60), r.IntN(200)
		hours, err := law.HoursMinutes(minutes/60, minutes%60)
		require.NoError(t, err)
		got := law.Cents(hourly).Exact().TimesHours(hours).Times(52, 12).TimesRate(law.Percent(percent))
		want := big.NewRat(hourly*int64(minutes)*52*int64(percent), 100*60*12*100)
		if !got.Valid() || got.Rat().Cmp(want) != 0 {
			t.Fatalf("%d cents × %d min × 52/12 × %d %%: %s, not %s", hourly, minutes, percent, want, got)
		}
	}
}

func TestScalarsAllocateNothing(t *testing.T) {
	hourly, hours, rate := law.MustEuro("12.31"), law.MustHours("35"), law.Percent(43)
	paid, day, born := law.MustEuro("802.82"), law.MustDate("2024-09-02"), law.MustDate("2004-02-29")
	metropole := law.Calendar{Place: law.Metropole}
	period := law.Period{From: day, Through: law.MustDate("2025-09-01")}
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		x := hourly.Exact().TimesHours(hours).Times(52, 12).TimesRate(rate)
		x = x.Plus(x).Minus(x)
		_ = x.Shown().Add(x.Due()).Sub(x.Down()).Neg().TimesInt(12)
		_, _ = paid.AtLeast(x), x.CompareEuro(paid)
		_, _, _ = day.LastDay(6), day.Deadline(3), day.ClearDays(7)
		_, _ = day.Age(born), metropole.WorkingDays(day, 5)
		_, _, _ = period.AtLeast(12), period.Days(), hours.Times(3).AtMost(hours)
	}))
}

func BenchmarkExact(b *testing.B) {
	hourly, rate := law.MustEuro("12.31"), law.Percent(43)
	b.ReportAllocs()
	for b.Loop() {
		hourly.Exact().Times(35, 1).Times(52, 12).TimesRate(rate).Shown()
	}
}

func BenchmarkExactHours(b *testing.B) {
	hourly, hours, rate := law.MustEuro("12.31"), law.MustHours("35"), law.Percent(43)
	b.ReportAllocs()
	for b.Loop() {
		hourly.Exact().TimesHours(hours).Times(52, 12).TimesRate(rate).Due()
	}
}

func BenchmarkLastDay(b *testing.B) {
	day := law.MustDate("2024-08-31")
	for b.Loop() {
		day.LastDay(12)
	}
}

func BenchmarkAge(b *testing.B) {
	day, born := law.MustDate("2024-08-31"), law.MustDate("1994-09-01")
	for b.Loop() {
		day.Age(born)
	}
}
