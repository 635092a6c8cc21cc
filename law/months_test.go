package law_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/law"
)

// DATE-MONTHS: durations from date to date. The days are those of the official examples, or counted on a
// calendar in the row.
func TestLastDay(t *testing.T) {
	for _, c := range []struct {
		start  string
		months int
		last   string
		reason string
	}{
		{"2024-01-15", 12, "2025-01-14", "eve of the same day number"},
		{"2024-09-01", 6, "2025-02-28", "from the 1st, whole calendar months"},
		{"2023-08-31", 6, "2024-02-29", "no 30 February: the last day of a leap February"},
		{"2024-08-30", 6, "2025-02-28", "no 29 February in 2025"},
		{"2024-02-29", 12, "2025-02-28", "the eve of the 29th is the 28th"},
		{"2025-03-31", 6, "2025-09-30", "the eve of the 31st is the 30th"},
		{"2026-02-01", 4, "2026-05-31", "February to May"},
		{"2025-01-29", 1, "2025-02-28", "the eve of the 29th"},
		{"2025-01-30", 1, "2025-02-28", "no 29 February in 2025"},
		{"2025-01-31", 1, "2025-02-28", "no 30 February"},
		{"2024-01-29", 1, "2024-02-28", "the eve of the 29th, which exists"},
		{"2024-01-30", 1, "2024-02-29", "the eve of the 30th, which exists that year"},
		{"2024-01-31", 1, "2024-02-29", "no 30 February"},
		{"2024-02-29", 1, "2024-03-28", "the eve of 29 March"},
		{"2024-02-29", 48, "2028-02-28", "the eve of the next 29 February"},

		{"2023-03-15", 2, "2023-05-14", "service-public.fr F1643, trial period of two months"},
		{"2026-01-01", 3, "2026-03-31", "travail-emploi.gouv.fr, internship of three calendar months"},

		{"2024-03-01", 12, "2025-02-28", "DATE-12M-NOT-365: 365 days are twelve months here"},
		{"2023-03-01", 12, "2024-02-29", "DATE-12M-NOT-365: and 366 are needed here"},
		{"2025-01-31", 1, "2025-02-28", "DATE-CLAMP: the other usage says 27 February"},
		{"2025-03-31", 6, "2025-09-30", "DATE-CLAMP: the other usage says 29 September"},
		{"2025-03-01", 1, "2025-03-31", "DATE-NOTADD: one month, then one more from the next day…"},
		{"2025-01-31", 2, "2025-03-30", "DATE-NOTADD: …is a day more than two months at once"},
		{"2024-09-01", 6, "2025-02-28", "DATE-DISAGREE: six months, whatever an entry application says"},

		{"2021-09-06", 6, "2022-03-05", "PEC of six months, L5134-25"},
		{"2021-09-06", 24, "2023-09-05", "PEC of 24 months, L5134-25-1"},
		{"2024-01-01", 6, "2024-06-30", "apprenticeship of six months, L6222-7-1"},
		{"2024-09-01", 36, "2027-08-31", "apprenticeship of three years, L6222-7-1"},
		{"2024-03-10", 1, "2024-04-09", "PMSMP of one month from date to date, D5135-3"},

		{"9999-12-01", 1, "9999-12-31", "the last month of the calendar"},
		{"9999-12-02", 1, "", "would end in year 10000"},
		{"2024-01-15", 0, "", "no duration"},
		{"2024-01-15", -1, "", "no negative duration"},
		{"2024-01-15", math.MaxInt, "", "no overflow"},
		{"2024-01-01", math.MaxInt, "", "no overflow from the 1st either"},
		{"", 12, "", "no start, no end"},
	} {
		assert.Equal(t, c.last, law.MustDate(c.start).LastDay(c.months).String(), "%s, %d months: %s", c.start, c.months, c.reason)
	}
}

// DATE-DEADLINE: time limits, code de procédure civile, art. 641 and 642.
func TestDeadline(t *testing.T) {
	for _, c := range []struct {
		event  string
		months int
		last   string
		reason string
	}{
		{"2024-08-31", 12, "2025-08-31", "contract expired on 31 August, one year to sign the next (D6222-1)"},
		{"2024-09-15", 3, "2024-12-15", "start of execution, three months to begin the training (L6222-12)"},
		{"2024-11-30", 3, "2025-02-28", "no 30 February: the last day of the month"},
		{"2023-11-30", 3, "2024-02-29", "the same in a leap year"},
		{"2024-02-29", 12, "2025-02-28", "no 29 February in 2025"},
		{"2024-02-29", 48, "2028-02-29", "the next one"},
		{"2024-01-01", 1, "2024-02-01", "the 1st is no exception here"},
		{"2024-12-31", 2, "2025-02-28", "over the new year"},
		{"9999-11-30", 1, "9999-12-30", "the last month of the calendar"},
		{"9999-12-01", 1, "", "would end in year 10000"},
		{"2024-09-15", 0, "", "no time limit"},
		{"2024-09-15", -3, "", "no limit backwards"},
		{"2024-09-15", math.MaxInt, "", "no overflow"},
		{"", 3, "", "no event, no limit"},
	} {
		assert.Equal(t, c.last, law.MustDate(c.event).Deadline(c.months).String(), "%s + %d months: %s", c.event, c.months, c.reason)
	}
	from := law.MustDate("2024-09-15")
	assert.Equal(t, "2024-12-14", from.LastDay(3).String(), "a duration of three months ends a day before the limit of three months")
}

// walked is a day as package time gives it, with what a reader of a paper calendar sees.
type walked struct {
	date      law.Date
	month     int // months since year 0
	day       int
	endsMonth bool
}

// walk lists every day from 1 January of a year to 31 December of another, one day after the other.
func walk(from, through int) []walked {
	var days []walked
	for at := time.Date(from, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() <= through; at = at.AddDate(0, 0, 1) {
		y, m, d := at.Date()
		days = append(days, walked{law.DateOf(at), y*12 + int(m), d, at.AddDate(0, 0, 1).Day() == 1})
	}
	return days
}

// Every start of forty years and every length to three years, against somebody who turns the pages of a
// calendar and stops at the first day that ends the month sought.
func TestMonthsByWalking(t *testing.T) {
	const longest = 36
	days := walk(2018, 2060)
	for i, start := range days {
		if start.date.Year() > 2057 {
			break
		}
		lasted, elapsed := 0, 0 // months completed as a duration, and as a time limit
		for j := i; elapsed < longest; j++ {
			today := days[j]
			arrival := start.month + lasted + 1 // the month in which the next completed month ends
			eve := today.month == arrival && today.day == start.day-1
			short := today.month == arrival && today.endsMonth && today.day < start.day-1
			whole := start.day == 1 && today.month == arrival-1 && today.endsMonth
			if eve || short || whole {
				lasted++
				if got := start.date.LastDay(lasted); got != today.date {
					t.Fatalf("%s lasts %d months until %s, not %s", start.date, lasted, today.date, got)
				}
			}
			if today.month == start.month+elapsed+1 && (today.day == start.day || today.endsMonth && today.day < start.day) {
				elapsed++
				if got := start.date.Deadline(elapsed); got != today.date {
					t.Fatalf("%s + %d months is %s, not %s", start.date, elapsed, today.date, got)
				}
			}
		}
		if lasted != longest {
			t.Fatalf("%s: %d durations were checked", start.date, lasted)
		}
	}
}
