package law_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/law"
)

func TestAge(t *testing.T) {
	for _, c := range []struct {
		born, day string
		age       string // empty: not recorded
		reason    string
	}{
		{"1994-09-01", "2024-08-31", "29", "APP-AGE-MAX29: the eve of the 30th birthday"},
		{"1994-09-01", "2024-09-01", "30", "APP-AGE-MAX29: the birthday completes the year"},
		{"2008-09-02", "2024-09-02", "16", "APP-AGE-MIN16: the 16th birthday"},
		{"2008-09-02", "2024-09-01", "15", "APP-AGE-MIN16: the eve"},
		{"2008-09-02", "2024-12-31", "16", "months and days compared together: December is after 2 September"},
		{"2008-09-20", "2024-10-01", "16", "a later month with a smaller day number"},
		{"2024-01-01", "2024-01-01", "0", "the day of birth"},
		{"2024-01-01", "2023-12-31", "", "not yet born"},
		{"", "2024-01-01", "", "birth not recorded"},
		{"1994-09-01", "", "", "day not recorded"},
		{"", "", "", "neither"},
		{"0001-01-01", "9999-12-31", "9998", "the whole calendar"},

		{"2008-02-29", "2026-02-27", "17", "AGE-29FEB: the eve"},
		{"2008-02-29", "2026-02-28", "18", "AGE-29FEB: 28 February in a common year"},
		{"2008-02-29", "2026-03-01", "18", "AGE-29FEB: both readings"},
		{"2008-02-29", "2028-02-28", "19", "a leap year has the day itself"},
		{"2008-02-29", "2028-02-29", "20", "the 20th birthday"},
		{"2096-02-29", "2100-02-28", "4", "2100 is a common year"},
		{"2008-02-28", "2026-02-28", "18", "born on the 28th, nothing to settle"},
		{"2008-03-01", "2026-02-28", "17", "born on 1 March"},
	} {
		assert.Equal(t, c.age, law.MustDate(c.day).Age(law.MustDate(c.born)).String(), "born %s, on %s: %s", c.born, c.day, c.reason)
	}
}

func TestBirthday(t *testing.T) {
	for _, c := range []struct {
		born   string
		n      int
		want   string
		reason string
	}{
		{"2006-05-18", 18, "2024-05-18", "ministry's example: 18 on 18 May, the raise follows on 1 June (D6222-31)"},
		{"2008-02-29", 18, "2026-02-28", "AGE-29FEB"},
		{"2008-02-29", 20, "2028-02-29", "a leap year"},
		{"2006-05-18", 0, "2006-05-18", "the birth"},
		{"2006-05-18", -1, "", "no year before birth"},
		{"9990-05-18", 10, "", "after the calendar"},
		{"2006-05-18", math.MaxInt, "", "no overflow"},
		{"2006-05-18", 1<<62 + 18, "", "twelve times this wraps around to 18 years"},
		{"", 18, "", "birth not recorded"},
		{"", 0, "", "birth not recorded"},
	} {
		assert.Equal(t, c.want, law.Birthday(law.MustDate(c.born), c.n).String(), "%s, %d: %s", c.born, c.n, c.reason)
	}
}

func TestAgeUnsettled(t *testing.T) {
	for _, c := range []struct {
		born, day string
		want      bool
		reason    string
	}{
		{"2008-02-29", "2026-02-28", true, "28 February or 1 March: the texts are silent"},
		{"2008-02-29", "2026-02-27", false, "the year is not completed in any reading"},
		{"2008-02-29", "2026-03-01", false, "it is in every reading"},
		{"2008-02-29", "2028-02-28", false, "a leap year has its 29 February"},
		{"2008-02-29", "2007-02-28", false, "before the birth"},
		{"2008-02-28", "2026-02-28", false, "an ordinary birthday"},
		{"2008-02-29", "", false, "no day"},
		{"", "2026-02-28", false, "no birth"},
	} {
		assert.Equal(t, c.want, law.MustDate(c.day).AgeUnsettled(law.MustDate(c.born)), "born %s, on %s: %s", c.born, c.day, c.reason)
	}
}

// Five births, every day of forty years, against someone who crosses birthdays off one at a time, and the
// other reading of 29 February beside it.
func TestAgeByWalking(t *testing.T) {
	for _, born := range []string{"2008-02-28", "2008-02-29", "2008-03-01", "2000-12-31", "2012-01-01"} {
		b := law.MustDate(born)
		leapling := b.Month() == time.February && b.Day() == 29
		age, other := 0, 0 // other: 29 February births wait for 1 March
		for _, today := range walk(2018-18, 2057) {
			if !today.date.After(b) {
				continue
			}
			sameMonth := today.date.Month() == b.Month()
			if sameMonth && (today.day == b.Day() || leapling && today.day == 28 && today.endsMonth) {
				age++
			}
			if !leapling {
				other = age
			} else if sameMonth && today.day == 29 || today.date.Month() == time.March && today.day == 1 && other < age {
				other++
			}
			if got, _ := today.date.Age(b).Get(); got != age {
				t.Fatalf("born %s, %s: %d years, not %d", b, today.date, age, got)
			}
			if got := today.date.AgeUnsettled(b); got != (age != other) {
				t.Fatalf("born %s, %s: unsettled %t, the readings give %d and %d", b, today.date, got, age, other)
			}
		}
		assert.Greater(t, age, 40, "born %s: the walk met the birthdays", b)
	}
}
