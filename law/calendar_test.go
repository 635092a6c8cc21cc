package law_test

import (
	"encoding/json"
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// easters are Easter Sundays as almanacs print them: 2018 to 2058, then the earliest and the latest dates
// that occur and a few of the past.
var easters = map[int]string{
	2018: "04-01", 2019: "04-21", 2020: "04-12", 2021: "04-04", 2022: "04-17", 2023: "04-09", 2024: "03-31",
	2025: "04-20", 2026: "04-05", 2027: "03-28", 2028: "04-16", 2029: "04-01", 2030: "04-21", 2031: "04-13",
	2032: "03-28", 2033: "04-17", 2034: "04-09", 2035: "03-25", 2036: "04-13", 2037: "04-05", 2038: "04-25",
	2039: "04-10", 2040: "04-01", 2041: "04-21", 2042: "04-06", 2043: "03-29", 2044: "04-17", 2045: "04-09",
	2046: "03-25", 2047: "04-14", 2048: "04-05", 2049: "04-18", 2050: "04-10", 2051: "04-02", 2052: "04-21",
	2053: "04-06", 2054: "03-29", 2055: "04-18", 2056: "04-02", 2057: "04-22", 2058: "04-14",

	1818: "03-22", 1943: "04-25", 1954: "04-18", 1981: "04-19", 2000: "04-23", 2008: "03-23", 2285: "03-22",
}

func TestEaster(t *testing.T) {
	for year, want := range easters {
		assert.Equal(t, fmt.Sprintf("%d-%s", year, want), law.Easter(year).String())
	}
	for year := 1583; year <= 9999; year++ {
		d := law.Easter(year)
		if d.Weekday() != time.Sunday || d.Year() != year {
			t.Fatalf("Easter %d: %s is a %s", year, d, d.Weekday())
		}
		if first, last := fmt.Sprintf("%d-03-22", year), fmt.Sprintf("%d-04-25", year); d.String() < first || d.String() > last {
			t.Fatalf("Easter lies between %s and %s, not on %s", first, last, d)
		}
	}
	for _, year := range []int{1582, 0, -1, 10000, math.MaxInt} {
		assert.True(t, law.Easter(year).IsZero(), "%d", year)
	}
}

func TestHolidays2024(t *testing.T) {
	// L3133-1 in its order; the dates of 2024 are those of every diary.
	metropole := law.Calendar{Place: law.Metropole}
	for _, c := range []struct{ day, code, french, english string }{
		{"2024-01-01", "1er_janvier", "1er janvier", "New Year's Day"},
		{"2024-04-01", "lundi_de_paques", "lundi de Pâques", "Easter Monday"},
		{"2024-05-01", "1er_mai", "1er mai", "Labour Day"},
		{"2024-05-08", "8_mai", "8 mai", "Victory Day (8 May)"},
		{"2024-05-09", "ascension", "Ascension", "Ascension Day"},
		{"2024-05-20", "lundi_de_pentecote", "lundi de Pentecôte", "Whit Monday"},
		{"2024-07-14", "14_juillet", "14 juillet", "National Day (14 July)"},
		{"2024-08-15", "assomption", "Assomption", "Assumption Day"},
		{"2024-11-01", "toussaint", "Toussaint", "All Saints' Day"},
		{"2024-11-11", "11_novembre", "11 novembre", "Armistice Day (11 November)"},
		{"2024-12-25", "noel", "jour de Noël", "Christmas Day"},
	} {
		h, answer := metropole.Holiday(law.MustDate(c.day))
		assert.Equal(t, law.Yes, answer, c.day)
		assert.Equal(t, c.code, h.String(), c.day)
		assert.Equal(t, c.french, h.French(), c.day)
		assert.Equal(t, c.english, h.English(), c.day)
	}
	count := 0
	for d := law.MustDate("2024-01-01"); d.Year() == 2024; d = d.AddDays(1) {
		if _, answer := metropole.Holiday(d); answer == law.Yes {
			count++
		} else {
			assert.Equal(t, law.No, answer, "%s", d)
		}
	}
	assert.Equal(t, 11, count, "L3133-1 lists eleven days")
}

func TestHolidayPlaces(t *testing.T) {
	moselle := law.Calendar{Place: law.AlsaceMoselle}
	church := law.Calendar{Place: law.AlsaceMoselle, GoodFriday: law.Yes}
	noChurch := law.Calendar{Place: law.AlsaceMoselle, GoodFriday: law.No}
	at := func(p law.Place) law.Calendar { return law.Calendar{Place: p} }
	for _, c := range []struct {
		calendar law.Calendar
		day      string
		holiday  string
		answer   law.Answer
		reason   string
	}{
		{church, "2024-03-29", "vendredi_saint", law.Yes, "L3134-13, 2°"},
		{noChurch, "2024-03-29", "", law.No, "no temple nor mixed church in the commune"},
		{moselle, "2024-03-29", "vendredi_saint", law.Unknown, "nobody told about the church"},
		{moselle, "2024-12-26", "second_jour_de_noel", law.Yes, "L3134-13, 12°"},
		{moselle, "2024-12-25", "noel", law.Yes, "the common list holds there too"},
		{at(law.Metropole), "2024-12-26", "", law.No, "nowhere else"},
		{law.Calendar{Place: law.Metropole, GoodFriday: law.Yes}, "2024-03-29", "", law.No, "a church outside Alsace-Moselle changes nothing"},
		{at(law.Mayotte), "2024-04-27", "abolition_de_l_esclavage", law.Yes, "L3422-2, 1°"},
		{at(law.Martinique), "2024-05-22", "abolition_de_l_esclavage", law.Yes, "L3422-2, 2°"},
		{at(law.Guadeloupe), "2024-05-27", "abolition_de_l_esclavage", law.Yes, "L3422-2, 3°"},
		{at(law.SaintMartin), "2024-05-27", "abolition_de_l_esclavage", law.Yes, "L3422-2, 3°, by its letter"},
		{at(law.SaintMartin), "2024-05-28", "", law.No, "the code does not name 28 May"},
		{at(law.Guyane), "2024-06-10", "abolition_de_l_esclavage", law.Yes, "L3422-2, 4°"},
		{at(law.SaintBarthelemy), "2024-10-09", "abolition_de_l_esclavage", law.Yes, "L3422-2, 5°"},
		{at(law.Reunion), "2024-12-20", "abolition_de_l_esclavage", law.Yes, "L3422-2, 6°"},
		{at(law.Guadeloupe), "2024-05-22", "", law.No, "the day of another island"},
		{at(law.SaintPierreMiquelon), "2024-05-27", "", law.No, "not in L3422-2"},
		{at(law.Guyane), "2019-06-10", "lundi_de_pentecote", law.Yes, "two feasts on one day: the first of the code"},

		{at(law.Metropole), "2016-08-09", "", law.Unknown, "the day before the text that was read"},
		{at(law.Metropole), "2016-08-10", "", law.No, "its first day"},
		{at(law.Metropole), "2016-08-15", "assomption", law.Yes, "its first holiday"},
		{at(law.Metropole), "2015-12-25", "", law.Unknown, "L3133-1 was not read before"},
		{moselle, "2008-04-30", "", law.Unknown, "the day before L3134-13"},
		{moselle, "2008-05-01", "1er_mai", law.Yes, "1 May 2008 was Ascension Day too"},
		{moselle, "2010-07-14", "14_juillet", law.Yes, "L3134-13 repeats the whole list since 2008"},
		{at(law.Reunion), "2017-12-20", "", law.Unknown, "L3422-2 was not read before 2018"},
		{at(law.Reunion), "2017-12-21", "", law.Unknown, "nor does anything tell what it held"},
		{at(law.Reunion), "2017-12-25", "noel", law.Yes, "L3133-1 was"},
		{at(law.Reunion), "2018-01-02", "", law.No, "L3422-2 is read from 2018-01-01"},
		{at(law.SaintPierreMiquelon), "2017-05-27", "", law.No, "L3422-2 never named it"},

		{law.Calendar{}, "2024-12-25", "noel", law.Yes, "a holiday everywhere"},
		{law.Calendar{}, "2024-12-24", "", law.No, "a holiday nowhere"},
		{law.Calendar{}, "2024-12-26", "second_jour_de_noel", law.Unknown, "depends on the place"},
		{law.Calendar{}, "2024-03-29", "vendredi_saint", law.Unknown, "depends on the place"},
		{law.Calendar{GoodFriday: law.No}, "2024-03-29", "", law.No, "without a church, a holiday nowhere"},
		{law.Calendar{GoodFriday: law.Yes}, "2024-03-29", "vendredi_saint", law.Unknown, "with one, only in Alsace-Moselle"},
		{law.Calendar{}, "2024-05-22", "abolition_de_l_esclavage", law.Unknown, "depends on the place"},
		{law.Calendar{}, "2017-12-21", "", law.Unknown, "not read for every place"},
		{law.Calendar{Place: 99}, "2024-12-26", "second_jour_de_noel", law.Unknown, "a number outside the enumeration is no place"},
		{at(law.Metropole), "", "", law.Unknown, "no date"},
		{law.Calendar{}, "", "", law.Unknown, "neither date nor place"},
	} {
		h, answer := c.calendar.Holiday(law.MustDate(c.day))
		assert.Equal(t, c.answer, answer, "%v %s: %s", c.calendar, c.day, c.reason)
		assert.Equal(t, c.holiday, h.String(), "%v %s: %s", c.calendar, c.day, c.reason)
	}
}

func TestWorking(t *testing.T) {
	metropole := law.Calendar{Place: law.Metropole}
	for _, c := range []struct {
		calendar law.Calendar
		day      string
		want     law.Answer
		reason   string
	}{
		{metropole, "2024-09-07", law.Yes, "a Saturday is a jour ouvrable"},
		{metropole, "2024-09-08", law.No, "a Sunday is not"},
		{metropole, "2024-12-25", law.No, "a public holiday is not"},
		{metropole, "2024-12-24", law.Yes, "a Tuesday"},
		{metropole, "2016-08-07", law.No, "a Sunday, before any text read"},
		{metropole, "2016-08-09", law.Unknown, "a Tuesday, before any text read"},
		{law.Calendar{Place: law.AlsaceMoselle}, "2024-03-29", law.Unknown, "Good Friday, church not known"},
		{law.Calendar{}, "2024-12-26", law.Unknown, "place not recorded"},
		{law.Calendar{}, "2027-12-26", law.No, "26 December 2027 is a Sunday wherever it is"},
		{law.Calendar{}, "2024-09-02", law.Yes, "an ordinary Monday everywhere"},
		{metropole, "", law.Unknown, "no date"},
	} {
		assert.Equal(t, c.want, c.calendar.Working(law.MustDate(c.day)), "%v %s: %s", c.calendar, c.day, c.reason)
	}
}

func TestWorkingDays(t *testing.T) {
	metropole := law.Calendar{Place: law.Metropole}
	moselle := law.Calendar{Place: law.AlsaceMoselle}
	for _, c := range []struct {
		calendar law.Calendar
		day      string
		n        int
		want     string
		reason   string
	}{
		{metropole, "2024-09-02", 5, "2024-09-07", "APP-DEPOSIT: start on Monday, Tuesday to Saturday"},
		{metropole, "2025-04-28", 5, "2025-05-05", "29, 30 April, 2, 3, 5 May: 1 May and a Sunday between"},
		{metropole, "2024-09-07", 1, "2024-09-09", "from Saturday over Sunday"},
		{metropole, "2024-12-24", 1, "2024-12-26", "over Christmas"},
		{moselle, "2024-12-24", 1, "2024-12-27", "over both days of Christmas"},
		{law.Calendar{}, "2024-12-24", 1, "", "26 December depends on the place"},
		{law.Calendar{}, "2024-12-23", 1, "2024-12-24", "reached before the day in doubt"},
		{moselle, "2024-03-27", 1, "2024-03-28", "reached before Good Friday"},
		{moselle, "2024-03-28", 1, "", "Good Friday lies on the way, church not known"},
		{law.Calendar{Place: law.AlsaceMoselle, GoodFriday: law.No}, "2024-03-28", 1, "2024-03-29", "Good Friday is worked"},
		{law.Calendar{Place: law.AlsaceMoselle, GoodFriday: law.Yes}, "2024-03-28", 1, "2024-03-30", "Good Friday is not: Saturday"},
		{metropole, "2016-08-09", 1, "2016-08-10", "only the days after the start are looked at"},
		{metropole, "2016-08-08", 1, "", "the text of 9 August 2016 was not read"},
		{metropole, "2024-09-02", 0, "", "no period"},
		{metropole, "2024-09-02", -5, "", "no period backwards"},
		{metropole, "9999-12-30", 5, "", "the calendar ends"},
		{metropole, "2024-09-02", math.MaxInt, "", "the calendar ends, however long it takes"},
		{metropole, "", 5, "", "no start"},
	} {
		assert.Equal(t, c.want, c.calendar.WorkingDays(law.MustDate(c.day), c.n).String(), "%v %s, %d: %s", c.calendar, c.day, c.n, c.reason)
	}
}

// Forty years in several places, against lists of dates written out and days crossed off one at a time.
func TestWorkingDaysByWalking(t *testing.T) {
	days := walk(2018, 2058)
	national := map[string]bool{
		"01-01": true, "05-01": true, "05-08": true, "07-14": true, "08-15": true, "11-01": true, "11-11": true, "12-25": true,
	}
	for _, c := range []struct {
		name     string
		calendar law.Calendar
		off      map[string]bool // further holidays
		doubt    map[string]bool // days that nobody can classify
		friday   law.Answer      // is Good Friday off
	}{
		{"metropole", law.Calendar{Place: law.Metropole}, nil, nil, law.No},
		{"Saint-Pierre-et-Miquelon", law.Calendar{Place: law.SaintPierreMiquelon}, nil, nil, law.No},
		{"Strasbourg", law.Calendar{Place: law.AlsaceMoselle, GoodFriday: law.Yes}, map[string]bool{"12-26": true}, nil, law.Yes},
		{"no church", law.Calendar{Place: law.AlsaceMoselle, GoodFriday: law.No}, map[string]bool{"12-26": true}, nil, law.No},
		{"church not known", law.Calendar{Place: law.AlsaceMoselle}, map[string]bool{"12-26": true}, nil, law.Unknown},
		{"Martinique", law.Calendar{Place: law.Martinique}, map[string]bool{"05-22": true}, nil, law.No},
		{"Guyane", law.Calendar{Place: law.Guyane}, map[string]bool{"06-10": true}, nil, law.No},
		{"nowhere", law.Calendar{}, nil, map[string]bool{
			"12-26": true, "04-27": true, "05-22": true, "05-27": true, "06-10": true, "10-09": true, "12-20": true,
		}, law.Unknown},
	} {
		status := make([]law.Answer, len(days))
		for i, d := range days {
			at := time.Date(d.date.Year(), d.date.Month(), d.day, 0, 0, 0, 0, time.UTC)
			easter, err := time.Parse(time.DateOnly, fmt.Sprintf("%d-%s", at.Year(), easters[at.Year()]))
			require.NoError(t, err)
			short := at.Format("01-02")
			is := func(n int) bool { return easter.AddDate(0, 0, n).Equal(at) }
			status[i] = law.Yes
			switch {
			case at.Weekday() == time.Sunday || national[short] || c.off[short] || is(1) || is(39) || is(50):
				status[i] = law.No
			case is(-2):
				status[i] = c.friday.Not()
			case c.doubt[short]:
				status[i] = law.Unknown
			}
			if got := c.calendar.Working(d.date); got != status[i] {
				t.Fatalf("%s, %s: %s, not %s", c.name, d.date, status[i], got)
			}
		}
		for i, start := range days {
			if start.date.Year() > 2057 {
				break
			}
			lost := false
			for n, j := 1, i+1; n <= 10; j++ {
				lost = lost || status[j] == law.Unknown
				if status[j] == law.No || lost && status[j] == law.Unknown {
					continue
				}
				want := days[j].date
				if lost {
					want = law.Date{}
				}
				if got := c.calendar.WorkingDays(start.date, n); got != want {
					t.Fatalf("%s, %s and %d: %q, not %q", c.name, start.date, n, want, got)
				}
				n++
			}
		}
	}
}

func TestPlaceForms(t *testing.T) {
	codes := []string{
		"metropole", "alsace_moselle", "guadeloupe", "guyane", "martinique", "la_reunion", "mayotte",
		"saint_barthelemy", "saint_martin", "saint_pierre_et_miquelon",
	}
	require.Len(t, law.Places(), len(codes))
	for i, p := range law.Places() {
		assertForms(t, p, codes[i], `"`+codes[i]+`"`, codes[i])
	}
	assertForms(t, law.Place(0), "", `""`, nil)
	for text, reason := range map[string]string{
		"Metropole": "codes are lower case", "réunion": "codes have no accents", "polynesie_francaise": "another labour code", " metropole": "no space",
	} {
		assertRefuses(t, law.Mayotte, text, reason)
	}
	assertScanRefuses(t, law.Mayotte, int64(1))
	assert.Equal(t, "saint_martin", law.SaintMartin.String(), "the constants follow the codes")
	assert.Empty(t, law.Place(99).String(), "a number outside the enumeration has no code")
}

func TestHolidayForms(t *testing.T) {
	seen := map[string]bool{}
	for h := law.NewYear; h <= law.Abolition; h++ {
		assertForms(t, h, h.String(), `"`+h.String()+`"`, h.String())
		for _, name := range []string{h.String(), h.French(), h.English()} {
			assert.NotEmpty(t, name)
		}
		assert.False(t, seen[h.French()] || seen[h.English()], "%s: two holidays of one name", h)
		seen[h.French()], seen[h.English()] = true, true
	}
	assert.Equal(t, "Vendredi saint", law.GoodFriday.French())
	assert.Equal(t, "second jour de Noël", law.SecondChristmas.French())
	assert.Equal(t, "day commemorating the abolition of slavery", law.Abolition.English())
	for _, none := range []law.Holiday{0, law.Abolition + 1, 255} {
		assert.Empty(t, none.String()+none.French()+none.English(), "%d is no holiday", none)
	}
	assertForms(t, law.Holiday(0), "", `""`, nil)
	assertRefuses(t, law.Ascension, "pentecote", "the Sunday is no holiday of the code")
}

func TestCalendarJSON(t *testing.T) {
	c := law.Calendar{Place: law.AlsaceMoselle, GoodFriday: law.Yes}
	encoded, err := json.Marshal(c)
	require.NoError(t, err)
	assert.JSONEq(t, `{"place":"alsace_moselle","good_friday":true}`, string(encoded))
	var back law.Calendar
	require.NoError(t, json.Unmarshal(encoded, &back))
	assert.Equal(t, c, back)
	encoded, err = json.Marshal(law.Calendar{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(encoded), "nothing recorded, nothing written")
}

func BenchmarkWorking(b *testing.B) {
	calendar, day := law.Calendar{Place: law.Metropole}, law.MustDate("2024-05-17")
	for b.Loop() {
		calendar.Working(day)
	}
}

func BenchmarkWorkingDays(b *testing.B) {
	calendar, day := law.Calendar{Place: law.Metropole}, law.MustDate("2024-09-02")
	for b.Loop() {
		calendar.WorkingDays(day, 5)
	}
}
