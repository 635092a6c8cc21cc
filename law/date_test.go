package law_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestNewDate(t *testing.T) {
	for _, c := range []struct {
		year   int
		month  time.Month
		day    int
		text   string // empty: refused
		reason string
	}{
		{2024, time.February, 29, "2024-02-29", "leap year"},
		{2023, time.February, 29, "", "common year"},
		{1900, time.February, 29, "", "a century is common"},
		{2000, time.February, 29, "2000-02-29", "save every fourth"},
		{2024, time.April, 31, "", "April has thirty days"},
		{2024, time.December, 31, "2024-12-31", "last day of a year"},
		{2024, time.January, 0, "", "no day 0"},
		{2024, time.January, -1, "", "no negative day"},
		{2024, 0, 1, "", "no month 0"},
		{2024, 13, 1, "", "no month 13"},
		{1, time.January, 1, "0001-01-01", "first day"},
		{0, time.December, 31, "", "before the first day"},
		{9999, time.December, 31, "9999-12-31", "last day"},
		{10000, time.January, 1, "", "after the last day"},
	} {
		d, err := law.NewDate(c.year, c.month, c.day)
		if c.text == "" {
			var value *law.ValueError
			require.ErrorAs(t, err, &value, c.reason)
			assert.Equal(t, "Date", value.Type)
			assert.True(t, d.IsZero(), c.reason)
			continue
		}
		require.NoError(t, err, c.reason)
		assert.Equal(t, c.text, d.String(), c.reason)
		assert.Equal(t, c.year, d.Year())
		assert.Equal(t, c.month, d.Month())
		assert.Equal(t, c.day, d.Day())
	}
}

func TestParseDate(t *testing.T) {
	for text, want := range map[string]string{
		"2024-09-01": "2024-09-01",
		"01/09/2024": "2024-09-01", // day first, as French files are written
		"29/02/2024": "2024-02-29",
		"0001-01-01": "0001-01-01",
		"31/12/9999": "9999-12-31",
		"":           "",
	} {
		d, err := law.ParseDate(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, d.String(), text)
	}
	kept := law.MustDate("2020-02-02")
	for text, reason := range map[string]string{
		"2024-02-30":           "no such day",
		"30/02/2024":           "no such day",
		"12/31/2024":           "month first is not read",
		"2024-9-1":             "two digits",
		"1/9/2024":             "two digits",
		"01/09/24":             "two digits do not make a year",
		"2024/09/01":           "slashes go with the day first",
		"01-09-2024":           "hyphens go with the year first",
		"2024-09-01T00:00:00Z": "a day has no hour",
		"0000-01-01":           "years begin at 1",
		"2024-00-10":           "no month 0",
		"2024-10-00":           "no day 0",
		"+024-10-01":           "no sign",
		"2024-1 -01":           "no space inside",
		"2024-10-1é":           "ten bytes, not ten characters",
		"2024-09-01 ":          "no space around",
		"hier":                 "not a date",
		"2024-09/01":           "one form at a time",
	} {
		assertRefuses(t, kept, text, reason)
	}
	assert.Panics(t, func() { law.MustDate("2023-02-29") }, "MustDate is for literals")
}

func TestDateForms(t *testing.T) {
	d := law.MustDate("2024-02-29")
	assertForms(t, d, "2024-02-29", `"2024-02-29"`, time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC))
	assertForms(t, law.Date{}, "", `""`, nil)

	var scanned law.Date
	require.NoError(t, scanned.Scan(time.Date(2024, 2, 29, 23, 59, 59, 0, time.FixedZone("", 2*3600))))
	assert.Equal(t, d, scanned, "the day of the zone that the value carries")
	require.NoError(t, scanned.Scan([]byte("29/02/2024")))
	assert.Equal(t, d, scanned)
	require.NoError(t, scanned.Scan(nil))
	assert.True(t, scanned.IsZero(), "NULL is no date")
	assertScanRefuses(t, d, int64(20240229))
	assertScanRefuses(t, d, 45351.0)
	assertScanRefuses(t, d, true)

	var absent struct {
		Born law.Date `json:"born,omitzero"`
	}
	encoded, err := json.Marshal(absent)
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(encoded), "no date is left out")
}

func TestDateOf(t *testing.T) {
	late := time.Date(2024, 12, 31, 23, 30, 0, 0, time.UTC)
	assert.Equal(t, "2024-12-31", law.DateOf(late).String())
	assert.Equal(t, "2025-01-01", law.DateOf(late.In(time.FixedZone("Paris", 3600))).String(), "the zone decides")
	assert.True(t, law.DateOf(time.Time{}).IsZero())
	assert.True(t, law.DateOf(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)).IsZero())
	assert.True(t, law.DateOf(time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC)).IsZero())
	assert.True(t, law.Date{}.Time().IsZero())
}

func TestDateOrder(t *testing.T) {
	sorted := []string{"", "0001-01-01", "1999-12-31", "2000-01-01", "2000-01-31", "2000-02-01", "2001-01-01", "9999-12-31"}
	for i, a := range sorted {
		for j, b := range sorted {
			d, e := law.MustDate(a), law.MustDate(b)
			assert.Equal(t, i < j, d.Before(e), "%s %s", a, b)
			assert.Equal(t, i > j, d.After(e), "%s %s", a, b)
			assert.Equal(t, i < j, d.Compare(e) < 0, "%s %s", a, b)
			assert.Equal(t, i == j, d.Compare(e) == 0, "%s %s", a, b)
		}
	}
}

func TestDateAddDays(t *testing.T) {
	for _, c := range []struct {
		from   string
		n      int
		want   string
		reason string
	}{
		{"2024-02-28", 1, "2024-02-29", "leap year"},
		{"2023-02-28", 1, "2023-03-01", "common year"},
		{"2024-03-01", -1, "2024-02-29", "backwards over the leap day"},
		{"2024-12-31", 1, "2025-01-01", "new year"},
		{"2024-01-01", -1, "2023-12-31", "backwards over the new year"},
		{"2024-01-01", 366, "2025-01-01", "a leap year has 366 days"},
		{"2023-01-01", 365, "2024-01-01", "a common year has 365"},
		{"2024-05-15", 0, "2024-05-15", "no move"},
		{"2000-01-01", 146097, "2400-01-01", "four centuries have 146 097 days"},
		{"9999-12-31", 1, "", "the calendar ends"},
		{"0001-01-01", -1, "", "the calendar begins"},
		{"0001-01-01", 3652058, "9999-12-31", "25 × 146 097 = 3 652 425 days in 10 000 years, less the 366 of year 0, less one"},
		{"9999-12-31", -3652058, "0001-01-01", "and back"},
		{"2024-01-01", math.MaxInt, "", "no overflow"},
		{"2024-01-01", math.MinInt, "", "no overflow"},
		{"", 1, "", "no date has no morrow"},
	} {
		assert.Equal(t, c.want, law.MustDate(c.from).AddDays(c.n).String(), "%s %+d: %s", c.from, c.n, c.reason)
	}
	assert.Equal(t, 2, law.MustDate("2024-01-01").DaysUntil(law.MustDate("2024-01-03")), "from the 1st to the 3rd")
	assert.Equal(t, -366, law.MustDate("2025-01-01").DaysUntil(law.MustDate("2024-01-01")), "2024 is a leap year")
}

func TestDateWeekday(t *testing.T) {
	for text, want := range map[string]time.Weekday{
		"1789-07-14": time.Tuesday,  // prise de la Bastille
		"1582-10-15": time.Friday,   // first day of the Gregorian calendar
		"2000-01-01": time.Saturday, //
		"2024-09-02": time.Monday,   // the start of APP-DEPOSIT's example
		"0001-01-01": time.Monday,
	} {
		assert.Equal(t, want, law.MustDate(text).Weekday(), text)
	}
}

// The calendar of package time is the other opinion, on every day from year 1 to year 9999.
func TestDateAgainstTime(t *testing.T) {
	first, last := law.MustDate("0001-01-01"), law.MustDate("9999-12-31")
	at := first.Time()
	d := first
	for n := 0; ; n++ {
		y, m, day := at.Date()
		if d.Year() != y || d.Month() != m || d.Day() != day {
			t.Fatalf("day %d is %s, package time has %s", n, d, at.Format(time.DateOnly))
		}
		if n%97 == 0 { // dearer checks, on a sample that meets every month and weekday
			if got := first.DaysUntil(d); got != n {
				t.Fatalf("%s is day %d, not %d", d, n, got)
			}
			if first.AddDays(n) != d || d.Weekday() != at.Weekday() || !d.Time().Equal(at) || n > 0 && law.DateOf(at) != d {
				t.Fatalf("%s: AddDays, Weekday, Time or DateOf differ from package time", d)
			}
		}
		if d == last {
			break
		}
		d, at = d.AddDays(1), at.Add(24*time.Hour)
	}
}
