package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// span is a period from two texts, either of which may be empty.
func span(from, through string) law.Period {
	return law.Period{From: law.MustDate(from), Through: law.MustDate(through)}
}

func TestPeriodContains(t *testing.T) {
	year, open, endOnly, reversed := span("2024-01-01", "2024-12-31"), span("2024-01-01", ""), span("", "2024-12-31"), span("2024-12-31", "2024-01-01")
	for _, c := range []struct {
		period law.Period
		day    string
		want   law.Answer
		reason string
	}{
		{year, "2023-12-31", law.No, "the eve"},
		{year, "2024-01-01", law.Yes, "the first day is included"},
		{year, "2024-12-31", law.Yes, "the last day is included"},
		{year, "2025-01-01", law.No, "the morrow"},
		{year, "", law.Unknown, "no day"},
		{open, "2023-12-31", law.No, "before an open period"},
		{open, "9999-12-31", law.Yes, "an open period has no end"},
		{endOnly, "2025-01-01", law.No, "after the end, whenever it began"},
		{endOnly, "2024-12-31", law.Yes, "the last day, whenever it began"},
		{endOnly, "2024-12-30", law.Unknown, "nobody recorded when it began"},
		{law.Period{}, "2024-06-01", law.Unknown, "not recorded"},
		{reversed, "2024-06-01", law.Unknown, "a mistake answers nothing"},
		{reversed, "2024-01-01", law.Unknown, "not even on its own last day"},
		{span("2024-06-01", "2024-06-01"), "2024-06-01", law.Yes, "one day"},
	} {
		assert.Equal(t, c.want, c.period.Contains(law.MustDate(c.day)), "%s in %s: %s", c.day, c.period, c.reason)
	}
}

func TestPeriodOverlaps(t *testing.T) {
	for _, c := range []struct {
		p, q   law.Period
		want   law.Answer
		reason string
	}{
		{span("2024-01-01", "2024-06-30"), span("2024-07-01", "2024-12-31"), law.No, "one begins on the morrow of the other"},
		{span("2024-01-01", "2024-06-30"), span("2024-06-30", "2024-12-31"), law.Yes, "one common day"},
		{span("2024-01-01", "2024-12-31"), span("2024-03-01", "2024-03-31"), law.Yes, "one inside the other"},
		{span("2024-01-01", ""), span("2030-01-01", "2030-01-31"), law.Yes, "an open end reaches it"},
		{span("2024-01-01", ""), span("2023-01-01", "2023-12-31"), law.No, "over before the other began"},
		{span("2024-01-01", ""), span("2026-01-01", ""), law.Yes, "two open ends meet"},
		{span("", "2024-06-30"), span("2024-07-01", ""), law.No, "over, whenever it began"},
		{span("", "2024-06-30"), span("2024-06-01", ""), law.Yes, "its last day lies in the other"},
		{span("", "2024-06-30"), span("2024-01-01", "2024-03-31"), law.Unknown, "depends on when it began"},
		{span("", "2024-06-30"), span("", "2024-03-31"), law.Unknown, "neither beginning is known"},
		{span("", "2024-06-30"), span("", "2024-06-30"), law.Yes, "they end on the same day"},
		{law.Period{}, span("2024-01-01", "2024-03-31"), law.Unknown, "not recorded"},
		{span("2024-12-31", "2024-01-01"), span("2024-01-01", "2024-12-31"), law.Unknown, "reversed"},
	} {
		assert.Equal(t, c.want, c.p.Overlaps(c.q), "%s and %s: %s", c.p, c.q, c.reason)
		assert.Equal(t, c.want, c.q.Overlaps(c.p), "%s and %s: %s", c.q, c.p, c.reason)
	}
}

// On every pair of periods within six days, overlapping is having a common day, tried day by day.
func TestPeriodOverlapsByTrying(t *testing.T) {
	first := law.MustDate("2024-02-26") // with a leap day inside
	for bits := range 6 * 6 * 6 * 6 {
		at := func(n int) law.Date { return first.AddDays(n % 6) }
		p := law.Period{From: at(bits), Through: at(bits / 6)}
		q := law.Period{From: at(bits / 36), Through: at(bits / 216)}
		if p.Reversed() || q.Reversed() {
			continue
		}
		common := false
		for n := range 6 {
			common = common || p.Contains(at(n)) == law.Yes && q.Contains(at(n)) == law.Yes
		}
		assert.Equal(t, law.That(common), p.Overlaps(q), "%s and %s", p, q)
	}
}

func TestPeriodDays(t *testing.T) {
	for _, c := range []struct {
		from, through string
		days          string
		reason        string
	}{
		{"2024-01-01", "2024-01-01", "1", "both days count"},
		{"2024-01-01", "2024-12-31", "366", "a leap year"},
		{"2024-03-01", "2025-02-28", "365", "DATE-12M-NOT-365, first contract"},
		{"2023-03-01", "2024-02-28", "365", "DATE-12M-NOT-365, second contract"},
		{"0001-01-01", "9999-12-31", "3652059", "25 × 146 097 less the 366 days of year 0"},
		{"2024-01-02", "2024-01-01", "", "reversed"},
		{"2024-01-01", "", "", "open"},
		{"", "2024-01-01", "", "first day not recorded"},
		{"", "", "", "not recorded"},
	} {
		assert.Equal(t, c.days, span(c.from, c.through).Days().String(), "%s/%s: %s", c.from, c.through, c.reason)
	}
}

func TestPeriodMonths(t *testing.T) {
	const u, n, y = law.Unknown, law.No, law.Yes
	for _, c := range []struct {
		from, through   string
		months          int
		atLeast, atMost law.Answer
		short           int
		reason          string
	}{
		{"2024-01-15", "2025-01-14", 12, y, y, 0, "twelve months to the day"},
		{"2024-01-15", "2025-01-13", 12, n, y, 1, "a day short"},
		{"2024-01-15", "2025-01-15", 12, y, n, -1, "a day more"},
		{"2024-01-15", "2024-12-13", 12, n, y, 32, "18 days of December and 14 of January are missing"},
		{"2024-03-01", "2025-02-28", 12, y, y, 0, "DATE-12M-NOT-365: 365 days suffice"},
		{"2023-03-01", "2024-02-28", 12, n, y, 1, "DATE-12M-NOT-365: 365 days do not suffice"},
		{"2024-09-01", "2025-02-28", 6, y, y, 0, "DATE-DISAGREE: the last day counts"},
		{"2024-01-01", "2024-06-29", 6, n, y, 1, "APP-DUR-BOUNDARY"},
		{"2024-09-01", "2027-09-01", 36, y, n, -1, "APP-DUR-BOUNDARY: three years and a day"},
		{"2025-01-31", "2025-02-27", 1, n, y, 1, "DATE-CLAMP: enough in the other usage only"},
		{"2024-01-15", "", 12, u, u, 0, "no end recorded: an open period has no length"},
		{"", "2024-12-31", 12, u, u, 0, "no start recorded"},
		{"", "", 12, u, u, 0, "not recorded"},
		{"2025-01-01", "2024-01-01", 12, u, u, 0, "reversed: no answer, and so no Yes by negation"},
		{"2024-01-15", "2025-01-14", 0, u, u, 0, "no such limit"},
		{"9999-06-01", "9999-12-31", 12, u, u, 0, "the twelfth month is out of the calendar"},
	} {
		p := span(c.from, c.through)
		assert.Equal(t, c.atLeast, p.AtLeast(c.months), "%s at least %d: %s", p, c.months, c.reason)
		assert.Equal(t, c.atMost, p.AtMost(c.months), "%s at most %d: %s", p, c.months, c.reason)
		short, ok := p.Short(c.months)
		assert.Equal(t, c.atLeast != u, ok, "%s: %s", p, c.reason)
		assert.Equal(t, c.short, short, "%s lacks days of %d months: %s", p, c.months, c.reason)
	}
}

func TestPeriodForms(t *testing.T) {
	for _, c := range []struct{ from, through, text, inJSON string }{
		{"2024-01-01", "2024-12-31", "2024-01-01/2024-12-31", `{"from":"2024-01-01","through":"2024-12-31"}`},
		{"2024-01-01", "", "2024-01-01/..", `{"from":"2024-01-01"}`},
		{"", "2024-12-31", "/2024-12-31", `{"through":"2024-12-31"}`},
		{"", "", "", `{}`},
	} {
		p := span(c.from, c.through)
		assert.Equal(t, c.text, p.String())
		assert.Equal(t, c.text == "", p.IsZero(), c.text)
		encoded, err := json.Marshal(p)
		require.NoError(t, err)
		assert.Equal(t, c.inJSON, string(encoded))
		var back law.Period
		require.NoError(t, json.Unmarshal(encoded, &back))
		assert.Equal(t, p, back)
	}
	assert.True(t, span("2024-01-02", "2024-01-01").Reversed())
	assert.False(t, span("2024-01-01", "2024-01-01").Reversed(), "one day")
	assert.False(t, span("2024-01-01", "").Reversed(), "open")
	assert.False(t, span("", "2024-01-01").Reversed(), "first day not recorded")
}
