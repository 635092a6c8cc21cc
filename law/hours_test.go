package law_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestParseHours(t *testing.T) {
	for _, c := range []struct {
		text   string
		units  int64 // 300ths of an hour
		shown  string
		reason string
	}{
		{"35", 10500, "35", "35 × 300"},
		{"35.5", 10650, "35.5", "half an hour is 150"},
		{"35,5", 10650, "35.5", "a comma"},
		{"35,50", 10650, "35.5", "two decimals"},
		{"151,67", 45501, "151.67", "15 167 hundredths × 3"},
		{"7h20", 2200, "7h20", "7 × 300 + 20 × 5"},
		{"7 h 20", 2200, "7h20", "spaces around h"},
		{"7H20", 2200, "7h20", "a capital"},
		{"7h30", 2250, "7.5", "half an hour is whole hundredths"},
		{"7h03", 2115, "7.05", "three minutes are five hundredths"},
		{"0h01", 5, "0h01", "one minute"},
		{"0,01", 3, "0.01", "one hundredth"},
		{"7h", 2100, "7", "no minutes"},
		{"35,5 h", 10650, "35.5", "decimals with a unit"},
		{"1 607", 482100, "1607", "thousands apart"},
		{"1\u202f607,5\u00a0h", 482250, "1607.5", "typographic spaces"},
		{" 35 ", 10500, "35", "spaces around"},
		{"0", 0, "0", "zero is recorded"},
		{"007", 2100, "7", "leading zeros"},
		{"47701/300", 47701, "47701/300", "151.67 h and 7h20 together are neither hundredths nor minutes"},
		{"10500/300", 10500, "35", "300ths of a whole number"},
		{"1000000000000", 300_000_000_000_000, "1000000000000", "the greatest"},
	} {
		h, err := law.ParseHours(c.text)
		require.NoError(t, err, "%s: %s", c.text, c.reason)
		units, ok := h.Units()
		assert.True(t, ok, c.text)
		assert.Equal(t, c.units, units, "%s: %s", c.text, c.reason)
		assert.Equal(t, c.shown, h.String(), "%s: %s", c.text, c.reason)
	}
	kept := law.MustHours("35")
	for text, reason := range map[string]string{
		"-1":                   "no negative hours",
		"+1":                   "no sign",
		"35,333":               "a third decimal would be lost",
		"35.500":               "a third decimal, or thousands",
		"35,":                  "nothing after the comma",
		",5":                   "nothing before the comma",
		"7h5":                  "7h05 or 7h50",
		"7h60":                 "sixty minutes are an hour",
		"7h020":                "three digits of minutes",
		"7h-5":                 "no negative minutes",
		"7,5h20":               "decimals and minutes",
		"h20":                  "no hours",
		"7h20min":              "one form only",
		"7:20":                 "a time of day",
		"1 60":                 "two cells glued together",
		"1607 5":               "two cells glued together",
		"1  607":               "two spaces",
		"1.607,5":              "thousands dots",
		"1e3":                  "no exponent",
		" ":                    "a space is no number",
		"h":                    "no number",
		"1000000000000,01":     "beyond the greatest",
		"1000000000000h01":     "beyond the greatest",
		"99999999999999999999": "beyond int64",
		"300000000000001/300":  "beyond the greatest",
		"61489146912365172,06": "three times these hundredths would wrap around to two units",
		"1,5/300":              "300ths are whole",
		"١":                    "digits of another script",
		"trente-cinq":          "words",
	} {
		assertRefuses(t, kept, text, reason)
	}
	empty, err := law.ParseHours("")
	require.NoError(t, err)
	assert.True(t, empty.IsZero(), "the empty text is not recorded")
	assert.Panics(t, func() { law.MustHours("35,333") }, "MustHours is for literals")
}

func TestHoursOf(t *testing.T) {
	h, err := law.HoursOf(35)
	require.NoError(t, err)
	assert.Equal(t, law.MustHours("35"), h)
	h, err = law.HoursMinutes(7, 20)
	require.NoError(t, err)
	assert.Equal(t, law.MustHours("7h20"), h)
	h, err = law.HoursOf(0)
	require.NoError(t, err)
	assert.False(t, h.IsZero(), "zero hours is a value")
	h, err = law.HoursOf(1_000_000_000_000)
	require.NoError(t, err)
	assert.Equal(t, "1000000000000", h.String(), "the greatest")

	for _, c := range []struct {
		h, m  int
		found string
	}{
		{-1, 0, "-1h00"}, {7, 60, "7h60"}, {7, -1, "7h-1"},
		{1_000_000_000_000, 1, "1000000000000h01"}, {math.MaxInt, 0, "9223372036854775807h00"},
	} {
		h, err := law.HoursMinutes(c.h, c.m)
		var value *law.ValueError
		require.ErrorAs(t, err, &value)
		assert.Equal(t, c.found, value.Found)
		assert.True(t, h.IsZero())
	}
	_, err = law.HoursOf(-1)
	assert.Error(t, err, "no negative hours")

	n, ok := law.Hours{}.Units()
	assert.False(t, ok)
	assert.Zero(t, n)
}

func TestHoursArithmetic(t *testing.T) {
	hours, none := law.MustHours, law.Hours{}
	greatest := hours("1000000000000")
	for _, c := range []struct {
		got    law.Hours
		want   string
		reason string
	}{
		{hours("7h20").Plus(hours("7h20")), "14h40", "minutes add up"},
		{hours("151,67").Plus(hours("7h20")), "47701/300", "45 501 + 2 200 units, exact"},
		{hours("7h20").Times(3), "22", "22 hours exactly"},
		{hours("35").Minus(hours("35")), "0", "nothing left is zero hours"},
		{hours("35").Minus(hours("7h20")), "27h40", "a difference"},
		{hours("35").Minus(hours("35,01")), "", "never negative"},
		{hours("35").Times(0), "0", "none at all"},
		{hours("35").Times(-1), "", "no negative number of times"},
		{greatest.Plus(hours("0,01")), "", "above the greatest"},
		{greatest.Times(2), "", "above the greatest"},
		{hours("0,01").Times(math.MaxInt), "", "no overflow"},
		{greatest.Times(math.MaxInt), "", "no overflow"},
		{hours("0,04").Times(1 << 62), "", "12 units × 2^62 would wrap around to nothing"},
		{hours("0").Times(math.MaxInt), "0", "nothing, however often"},
		{greatest.Times(1), "1000000000000", "the greatest itself"},
		{none.Plus(hours("1")), "", "a sum with an unknown is unknown"},
		{hours("1").Plus(none), "", "on either side"},
		{none.Minus(hours("1")), "", "and so is a difference"},
		{hours("1").Minus(none), "", "on either side"},
		{none.Times(3), "", "and a product"},
		{none.Times(0), "", "even with zero"},
	} {
		assert.Equal(t, c.want, c.got.String(), c.reason)
	}
}

// POEC-HOURS-THIRD: 3 × company hours ≤ total hours, without dividing.
func TestHoursThird(t *testing.T) {
	for _, c := range []struct {
		company, total string
		want           law.Answer
		reason         string
	}{
		{"133", "400", law.Yes, "399 of 400"},
		{"134", "400", law.No, "402 of 400"},
		{"133", "399", law.Yes, "exactly a third"},
		{"133,34", "400", law.No, "400.02 of 400"},
		{"133h20", "400", law.Yes, "133 hours and a third, exactly"},
		{"133h21", "400", law.No, "a minute more"},
		{"", "400", law.Unknown, "company hours not recorded"},
		{"133", "", law.Unknown, "total not recorded"},
	} {
		company, total := law.MustHours(c.company), law.MustHours(c.total)
		assert.Equal(t, c.want, company.Times(3).AtMost(total), "%s of %s: %s", c.company, c.total, c.reason)
		assert.Equal(t, c.want, total.AtLeast(company.Times(3)), "%s of %s: %s", c.company, c.total, c.reason)
	}
}

func TestHoursOrder(t *testing.T) {
	sorted := []string{"", "0", "0,01", "0h01", "7h19", "7h20", "7,34", "35", "1000000000000"}
	for i, a := range sorted {
		for j, b := range sorted {
			x, y := law.MustHours(a), law.MustHours(b)
			assert.Equal(t, i < j, x.Less(y), "%q %q", a, b)
			assert.Equal(t, i < j, x.Compare(y) < 0, "%q %q", a, b)
			assert.Equal(t, i == j, x.Compare(y) == 0, "%q %q", a, b)
		}
	}
	shuffled := []law.Hours{law.MustHours("35"), {}, law.MustHours("7h20")}
	slices.SortFunc(shuffled, law.Hours.Compare)
	assert.Equal(t, []law.Hours{{}, law.MustHours("7h20"), law.MustHours("35")}, shuffled)
	assert.Equal(t, law.MustHours("7,5"), law.MustHours("7h30"), "one value has one form")
}

func TestHoursForms(t *testing.T) {
	assertForms(t, law.MustHours("35"), "35", `35`, "35")
	assertForms(t, law.MustHours("151,67"), "151.67", `151.67`, "151.67")
	assertForms(t, law.MustHours("7h20"), "7h20", `"7h20"`, "7h20")
	assertForms(t, law.MustHours("47701/300"), "47701/300", `"47701/300"`, "47701/300")
	assertForms(t, law.MustHours("0"), "0", `0`, "0")
	assertForms(t, law.Hours{}, "", `null`, nil)

	for text, want := range map[string]string{
		`35.50`: "35.5", `"35,5"`: "35.5", `"7\u202fh\u202f20"`: "7h20", `"1\u00a0607"`: "1607", `null`: "", `""`: "",
	} {
		h := law.MustHours("1")
		require.NoError(t, json.Unmarshal([]byte(text), &h), text)
		assert.Equal(t, want, h.String(), text)
	}
	for _, bad := range []string{`-1`, `35.123`, `3.5e1`, `true`, `[]`, `{}`, `"7:20"`} {
		h := law.MustHours("1")
		var value *law.ValueError
		require.ErrorAs(t, json.Unmarshal([]byte(bad), &h), &value, bad)
		assert.Equal(t, "1", h.String(), bad)
	}
	var h law.Hours
	require.NoError(t, h.Scan(int64(35)))
	assert.Equal(t, "35", h.String(), "an integer column holds whole hours")
	assertScanRefuses(t, h, int64(-1))
	assertScanRefuses(t, h, 35.5)
	assertScanRefuses(t, h, true)
}
