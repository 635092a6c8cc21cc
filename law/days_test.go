package law_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/law"
)

// DATE-CLEARDAYS: neither the day of the event nor the day of expiry counts.
func TestClearDays(t *testing.T) {
	for _, c := range []struct {
		event  string
		n      int
		last   string
		reason string
	}{
		{"2024-06-03", 7, "2024-06-11", "the 4th to the 10th are seven clear days, the 11th is the last to act"},
		{"2024-02-27", 1, "2024-02-29", "the 28th is the clear day of a leap year"},
		{"2023-02-27", 1, "2023-03-01", "the 28th is the clear day of a common year"},
		{"2024-12-28", 7, "2025-01-05", "a Sunday is not postponed (DATE-NOSHIFT): 29 December to 4 January are the clear days"},
		{"2025-04-23", 7, "2025-05-01", "nor is a public holiday"},
		{"9999-12-29", 1, "9999-12-31", "the end of the calendar"},
		{"9999-12-30", 1, "", "beyond it"},
		{"2024-06-03", 0, "", "no period"},
		{"2024-06-03", -7, "", "no period backwards"},
		{"2024-06-03", math.MaxInt, "", "no overflow"},
		{"", 7, "", "no event"},
	} {
		assert.Equal(t, c.last, law.MustDate(c.event).ClearDays(c.n).String(), "%s, %d days: %s", c.event, c.n, c.reason)
	}
}

// Every event of forty years: let n whole days pass after the day of the event, and act on the next.
func TestClearDaysByWalking(t *testing.T) {
	days := walk(2018, 2058)
	for i, event := range days {
		if event.date.Year() > 2057 {
			break
		}
		for n := 1; n <= 10; n++ {
			j := i + 1 // the first day that counts
			for range n {
				j++ // one whole day passes
			}
			if got := event.date.ClearDays(n); got != days[j].date {
				t.Fatalf("%s and %d clear days: %s, not %s", event.date, n, days[j].date, got)
			}
		}
	}
}
