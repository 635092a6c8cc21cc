package law_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestParseRate(t *testing.T) {
	for _, c := range []struct {
		text       string
		millionths int64
		shown      string
		reason     string
	}{
		{"55%", 550_000, "55%", "a whole percentage"},
		{"98.25%", 982_500, "98.25%", "a point"},
		{"98,25 %", 982_500, "98.25%", "a comma and a space"},
		{"98,25\u00a0%", 982_500, "98.25%", "a no-break space"},
		{"98,25\u202f%", 982_500, "98.25%", "a narrow no-break space"},
		{"98,25\u2009%", 982_500, "98.25%", "a thin space"},
		{" 43.5 % ", 435_000, "43.5%", "spaces around; rate of La Réunion, 2025"},
		{"0%", 0, "0%", "a State share of 0 % exists (CIE, Hauts-de-France 2021)"},
		{"0.0001%", 1, "0.0001%", "one millionth"},
		{"12.3400%", 123_400, "12.34%", "needless zeros"},
		{"105%", 1_050_000, "105%", "above one: the aid for ACI contracts before July 2014"},
		{"1 000 %", 10_000_000, "1000%", "thousands apart"},
		{"100000000%", 1_000_000_000_000, "100000000%", "the greatest"},
	} {
		r, err := law.ParseRate(c.text)
		require.NoError(t, err, "%q: %s", c.text, c.reason)
		n, ok := r.Millionths()
		assert.True(t, ok, c.text)
		assert.Equal(t, c.millionths, n, "%q: %s", c.text, c.reason)
		assert.Equal(t, c.shown, r.String(), "%q: %s", c.text, c.reason)
	}
	kept := law.Percent(55)
	for text, reason := range map[string]string{
		"55":              "the sign is required",
		"0.55":            "the sign is required",
		"%":               "no number",
		"55%%":            "one sign",
		"% 55":            "the sign follows",
		"-7%":             "a rate is not negative",
		"\u22127 %":       "nor with U+2212",
		"+16 %":           "no plus",
		"55.00001%":       "finer than a millionth",
		"55,%":            "nothing after the comma",
		",5%":             "nothing before the comma",
		"55,5,5%":         "two commas",
		"5 5%":            "two cells glued together",
		"1e2%":            "no exponent",
		"NaN%":            "not a number",
		"55 pour cent":    "words",
		"5.5 points":      "points are a difference",
		"100000000.0001%": "above the greatest",
	} {
		assertRefuses(t, kept, text, reason)
	}
	empty, err := law.ParseRate("")
	require.NoError(t, err)
	assert.True(t, empty.IsZero(), "the empty text is not recorded")
	assert.Panics(t, func() { law.MustRate("55") }, "MustRate is for literals")
}

func TestPercent(t *testing.T) {
	assert.Equal(t, law.MustRate("43%"), law.Percent(43))
	assert.False(t, law.Percent(0).IsZero(), "0 % is a value")
	assert.Equal(t, "100000000%", law.Percent(100_000_000).String(), "the greatest")
	for _, n := range []int{-1, 100_000_001, math.MinInt, math.MaxInt} {
		assert.True(t, law.Percent(n).IsZero(), "%d", n)
	}
	n, ok := law.Rate{}.Millionths()
	assert.False(t, ok)
	assert.Zero(t, n)
}

func TestRatePoints(t *testing.T) {
	for _, c := range []struct {
		got    law.Rate
		want   string
		reason string
	}{
		{law.Percent(51).Plus(law.Percent(15)), "66%", "APP-PAY-15: CAP in two years at 18-20, then 15 points"},
		{law.Percent(78).Plus(law.Percent(15)), "93%", "APP-PAY-RQTH-EXT at 24"},
		{law.Percent(43).Minus(law.MustRate("0.5%")), "42.5%", "points taken away"},
		{law.Percent(43).Minus(law.Percent(43)), "0%", "none left is 0 %"},
		{law.Percent(43).Minus(law.Percent(44)), "", "never negative"},
		{law.Percent(100_000_000).Plus(law.MustRate("0.0001%")), "", "above the greatest"},
		{law.Rate{}.Plus(law.Percent(15)), "", "an unknown rate stays unknown"},
		{law.Percent(43).Plus(law.Rate{}), "", "and so do unknown points"},
		{law.Rate{}.Minus(law.Rate{}), "", "unknown less unknown is not 0 %"},
		{law.Percent(43).Minus(law.Rate{}), "", "unknown points"},
	} {
		assert.Equal(t, c.want, c.got.String(), c.reason)
	}
}

func TestRateOrder(t *testing.T) {
	sorted := []string{"", "0%", "0.0001%", "47%", "55%", "95%", "105%"}
	for i, a := range sorted {
		for j, b := range sorted {
			got := law.MustRate(a).Compare(law.MustRate(b))
			assert.Equal(t, i < j, got < 0, "%q %q", a, b)
			assert.Equal(t, i == j, got == 0, "%q %q", a, b)
		}
	}
}

func TestRateForms(t *testing.T) {
	assertForms(t, law.Percent(55), "55%", `"55%"`, "55%")
	assertForms(t, law.MustRate("98,25 %"), "98.25%", `"98.25%"`, "98.25%")
	assertForms(t, law.Percent(0), "0%", `"0%"`, "0%")
	assertForms(t, law.Rate{}, "", `""`, nil)

	var r law.Rate
	require.Error(t, json.Unmarshal([]byte(`0.55`), &r), "a bare number does not say whether it is a percentage")
	assertScanRefuses(t, law.Percent(55), int64(55))
	assertScanRefuses(t, law.Percent(55), 0.55)
	require.NoError(t, json.Unmarshal([]byte(`"98,25\u00a0%"`), &r))
	assert.Equal(t, law.MustRate("98.25%"), r)
}
