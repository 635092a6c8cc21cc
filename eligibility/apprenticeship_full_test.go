package eligibility_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// wholeApprentice is a contract of which everything is known and lawful.
func wholeApprentice() facts.Case {
	c := apprenticeInCompany()
	lawfulTerm(&c)
	lawfulMaitre(&c)
	return c
}

var wholeApprenticeRows = []lawtest.Row{
	lawtest.Edit("a ban on recruiting apprentices", func(c *facts.Case) { c.Apprenticeship.Employer.Banned = law.Yes }, law.No,
		"APP-EMP no", "APP-EMP-BAN no", "APP-EMP-BAN-RECRUIT no"),
	lawtest.Edit("a third contract of that level without leave", before(2, law.No), law.No, "APP-ENTRY no", "APP-3RD no"),
	lawtest.Edit("a title that is not at the RNCP", func(c *facts.Case) { c.Apprenticeship.Entry.Registered = law.No }, law.No, "APP-ENTRY no", "APP-CERT-RNCP no"),
	lawtest.Edit("a mission of temporary work is another contract", func(c *facts.Case) { c.Contract.Kind = law.Mission }, law.No, "APP-KIND no"),
	lawtest.Edit("recorded as a CDD: it may be an apprenticeship", func(c *facts.Case) { c.Contract.Kind = law.CDD }, law.Yes),
	lawtest.Edit("recorded as a CDI: its period is not recorded", func(c *facts.Case) {
		c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End = law.CDI, law.Unknown, law.Date{}
	}, law.Unknown, "APP-TERM unknown", "APP-CDI unknown", "APP-DUR-MIN unknown", "APP-DUR-MIN-6M unknown", "APP-DUR-MAX unknown", "APP-DUR-MAX-3Y unknown", "APP-TRAIN unknown", "APP-TRAIN-25 unknown"),
	lawtest.Edit("no kind recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown, "APP-KIND unknown"),
	lawtest.Edit("registration not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Registered = law.Unknown }, law.Unknown, "APP-ENTRY unknown", "APP-CERT-RNCP unknown"),
}

// specialCases are the cases that a No to "any other special case" leaves to their own facts.
func specialCases(e *facts.ApprenticeEmployer) [6]bool {
	return [...]bool{
		e.Agency == law.Yes, e.Pair == law.Yes, e.Ascendant == law.Yes, e.OwnCDI == law.Yes, e.CrossBorder == law.Yes, e.Hosts.Number.String() > "0",
	}
}

// Erasing one fact may make an answer Unknown; it never makes a Yes of a No, nor a No of a Yes.
func TestErasingAFactOfAnApprentice(t *testing.T) {
	total := 0
	for _, f := range apprenticeFlips {
		erased := 0 // of rows whose answer is known: no other can fail
		for _, row := range f.rows {
			base := f.baseline()
			row.Edit(&base)
			before := f.decide(&base).Answer()
			if before == law.Unknown {
				continue
			}
			for path := range leaves(reflect.TypeFor[facts.Case](), nil) {
				c := f.baseline()
				row.Edit(&c)
				v := reflect.ValueOf(&c).Elem().FieldByIndex(path)
				if v.IsZero() {
					continue
				}
				v.SetZero()
				if e := &base.Apprenticeship.Employer; e.Special == law.No && specialCases(e) != specialCases(&c.Apprenticeship.Employer) {
					continue // "no other special case" would stand for the one that is erased
				}
				erased++
				if got := f.decide(&c).Answer(); got != before {
					assert.Equal(t, law.Unknown, got, "%s, %s, without %v: was %s", f.decide(&c).Rule(), row.Because, path, before)
				}
			}
		}
		assert.NotZero(t, erased, f.rows[0].Because)
		total += erased
	}
	assert.Greater(t, total, 1000)
}

// No case makes a decision panic, and what it says can be stored and read back.
func TestNoPanicOnAnyApprentice(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	days := []law.Date{{}, day("0001-01-01"), day("2018-12-31"), day("2019-01-01"), day("2020-02-29"), day("2024-09-02"), day("2026-05-28"), day("9999-12-31")}
	for range 5000 {
		f := apprenticeFlips[random.IntN(len(apprenticeFlips))]
		c := f.baseline()
		for path := range leaves(reflect.TypeFor[facts.Case](), nil) {
			if random.IntN(8) != 0 {
				continue
			}
			switch v := reflect.ValueOf(&c).Elem().FieldByIndex(path); v.Interface().(type) {
			case law.Date:
				v.Set(reflect.ValueOf(days[random.IntN(len(days))]))
			case law.Answer:
				v.SetUint(uint64(random.IntN(3)))
			case law.Count:
				v.Set(reflect.ValueOf(law.MustCount(random.IntN(5))))
			case law.Hours:
				h, err := law.HoursOf(random.IntN(2000))
				require.NoError(t, err)
				v.Set(reflect.ValueOf(h))
			default:
				if v.Kind() == reflect.Uint8 {
					v.SetUint(uint64(random.IntN(9))) // codes that do not exist included
				}
			}
		}
		d := f.decide(&c)
		stored := d.AppendJSON(nil)
		back, err := eligibility.ReadDecision(stored)
		require.NoError(t, err)
		require.Equal(t, string(stored), string(back.AppendJSON(nil)))
		law.Flips(d)
		law.Asks(d)
	}
}

func BenchmarkApprenticeship(b *testing.B) {
	benchmark(b, eligibility.Apprenticeship, wholeApprentice())
}
func BenchmarkApprenticeAge(b *testing.B) { benchmark(b, eligibility.ApprenticeAge, higherLevelAt31()) }
func BenchmarkApprenticeEmployer(b *testing.B) {
	benchmark(b, eligibility.ApprenticeEmployer, apprenticeInCompany())
}

// naiveAge counts birthdays on the calendar, one year after the other.
func naiveAge(born, on law.Date) int {
	years := -1
	for y := born.Year(); y <= on.Year(); y++ {
		d := born.Day()
		if born.Month() == 2 && d == 29 && (y%4 != 0 || y%100 == 0 && y%400 != 0) {
			d = 28
		}
		if on.Year() > y || on.Month() > born.Month() || on.Month() == born.Month() && on.Day() >= d {
			years++
		}
	}
	return years
}

// Every day from the eve of the 15th birthday to the morrow of the 36th, for births around the ends of months, gives what counting on the
// calendar gives.
func TestApprenticeAgeAgainstCounting(t *testing.T) {
	for _, born := range []string{"1990-01-01", "1992-02-28", "1992-02-29", "1992-03-01", "1991-08-31", "1993-12-31"} {
		c := brokenAt31()
		c.Person.Born = day(born)
		c.Apprenticeship.Entry.LowerSecondary = law.Yes
		for d := law.Birthday(day(born), 15).AddDays(-1); !d.After(law.Birthday(day(born), 36).AddDays(1)); d = d.AddDays(1) {
			if d.Before(day("2020-04-01")) || d.After(day("2030-12-31")) {
				continue // one text over all these days
			}
			c.Contract.Made, c.Contract.Start = d, d
			c.Apprenticeship.Entry.Last.Expired = d.AddDays(-30)
			want := law.No
			switch age := naiveAge(day(born), d); {
			case age >= 15 && age <= 34:
				want = law.Yes
			case age == 35:
				want = law.Unknown
			}
			require.Equal(t, want, eligibility.ApprenticeAge(&c).Answer(), "born on %s, on %s", born, d)
		}
	}
	c := apprenticeOf15()
	for _, born := range []string{"2008-02-29", "2008-09-30", "2009-01-01"} {
		c.Person.Born = day(born)
		for d := law.Birthday(day(born), 14); d.Before(law.Birthday(day(born), 17)); d = d.AddDays(1) {
			c.Contract.Start = d
			require.Equal(t, law.That(naiveAge(day(born), d) >= 15), eligibility.ApprenticeAge(&c).Answer(), "born on %s, on %s", born, d)
		}
	}
}
