package funding_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// lasting changes the days of a contract.
func lasting(made, start, end string) func(*facts.Case) {
	return func(c *facts.Case) {
		year := law.MustCount(day(made).Year() - 1)
		c.Contract.Made, c.Contract.Start, c.Contract.End = day(made), day(start), day(end)
		c.HiringAid.Sent, c.Employer.Headcount.Year = day(made), year
	}
}

func ended(on string) func(*facts.Case) {
	return func(c *facts.Case) { c.Contract.Ended = day(on) }
}

func preparing(l law.Level) func(*facts.Case) {
	return func(c *facts.Case) { c.Apprenticeship.Prepares = l }
}

func unpaid(from, through string) func(*facts.Case) { return suspension(from, through, law.No) }

func suspension(from, through string, paid law.Answer) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.Suspensions.Items = append(c.Contract.Suspensions.Items, facts.Suspension{From: day(from), Through: day(through), Paid: paid})
	}
}

func bornOn(on string) func(*facts.Case) { return func(c *facts.Case) { c.Person.Born = day(on) } }

func longest(l facts.Longer) func(*facts.Case) {
	return func(c *facts.Case) { c.Contract.End, c.Apprenticeship.Longer = c.Contract.Start.LastDay(48), l }
}

// schedule is the instalments as "2026-01 416.67 RULE".
func schedule(g funding.Grant) (lines []string) {
	for i := range g.Instalments() {
		line := i.Month.String()[:7] + " " + i.Low.String()
		if i.Low != i.High {
			line += ".." + i.High.String()
		}
		if i.Rule != "" {
			line += " " + i.Rule
		}
		lines = append(lines, line)
	}
	return lines
}

// The examples in print, and every boundary of the months. Amounts were worked by hand; the sum is in the row.
func TestApprenticeAidCash(t *testing.T) {
	for _, row := range []struct {
		because string
		edits   []func(*facts.Case)
		total   string
		months  int
		lines   []string // some of them
	}{
		{"15 December 2025 to 15 June 2026 at 5 000: 5 000/12 × (17/31 + 5 + 15/30)", []func(*facts.Case){lasting("2025-12-01", "2025-12-15", "2026-06-15")},
			"2520.16", 7, []string{"2025-12 228.49 AID-APP-SHORT", "2026-01 416.67", "2026-06 208.33 AID-APP-SHORT"}},
		{"15 September 2025, broken on 8 December at 5 000: 5 000/12 × (3 + 8/31), the first month whole", []func(*facts.Case){lasting("2025-09-01", "2025-09-15", "2027-09-14"), ended("2025-12-08")},
			"1357.53", 4, []string{"2025-09 416.67", "2025-12 107.53 AID-APP-END-DAY"}},
		{"a year from 15 December 2025 to 14 December 2026 is a year: twelve whole months", []func(*facts.Case){lasting("2025-12-01", "2025-12-15", "2026-12-14")},
			"5000.00", 12, []string{"2025-12 416.67", "2026-11 416.67"}},
		{"a day less: 17/31 + 11 + 13/31 = 11 + 30/31; 5 000/12 × 371/31", []func(*facts.Case){lasting("2025-12-01", "2025-12-15", "2026-12-13")},
			"4986.56", 13, []string{"2025-12 228.49 AID-APP-SHORT", "2026-12 174.73 AID-APP-SHORT"}},
		{"two years from mid-month: twelve whole months of the first", []func(*facts.Case){lasting("2026-06-01", "2026-06-15", "2028-06-14")}, "5000.00", 12, nil},
		{"within one month: 5 to 20 May 2026, 16/31 of 416.67", []func(*facts.Case){lasting("2026-05-01", "2026-05-05", "2026-05-20")},
			"215.05", 1, []string{"2026-05 215.05 AID-APP-SHORT"}},
		{"whole months from the 1st to the last day: no part", []func(*facts.Case){lasting("2026-03-20", "2026-04-01", "2026-09-30")}, "2500.00", 6, []string{"2026-04 416.67", "2026-09 416.67"}},
		{"a leap February, 1 to 10: 10/29", []func(*facts.Case){lasting("2027-09-01", "2027-09-01", "2028-02-10")}, "2227.01", 6, []string{"2028-02 143.68 AID-APP-SHORT"}},

		{"concluded on 31 October 2025, ends on 15 January 2026: the last month alone by days, 2 + 15/31", []func(*facts.Case){lasting("2025-10-31", "2025-11-15", "2026-01-15")},
			"1034.95", 3, []string{"2025-11 416.67", "2026-01 201.62 AID-APP-SHORT"}},
		{"concluded on 1 November 2025: the first one too, 16/30 + 1 + 15/31", []func(*facts.Case){lasting("2025-11-01", "2025-11-15", "2026-01-15")},
			"840.50", 3, []string{"2025-11 222.22 AID-APP-SHORT", "2026-01 201.61 AID-APP-SHORT"}},
		{"running, ended on 31 October 2025: every started month", []func(*facts.Case){lasting("2025-03-01", "2025-03-20", "2025-10-31")}, "3333.33", 8, []string{"2025-03 416.67", "2025-10 416.66"}},
		{"ended on 30 October 2025: so still", []func(*facts.Case){lasting("2025-03-01", "2025-03-20", "2025-10-30")}, "3333.33", 8, nil},
		{"ended on 1 November 2025: 1/30 of November", []func(*facts.Case){lasting("2025-03-01", "2025-03-20", "2025-11-01")}, "3347.22", 9, []string{"2025-11 13.89 AID-APP-SHORT"}},
		{"running, first and last month the same: the note spares the first month", []func(*facts.Case){lasting("2025-10-31", "2025-11-05", "2025-11-20")}, "416.67", 1, []string{"2025-11 416.67"}},
		{"under a year, thirteen calendar months begun: never above the year", []func(*facts.Case){lasting("2025-03-01", "2025-03-20", "2026-03-10")}, "5000.00", 12, nil},
		{"in 2019 too", []func(*facts.Case){lasting("2019-09-02", "2019-09-20", "2020-09-10")}, "4125.00", 12, []string{"2019-09 343.75", "2020-08 343.75"}},
		{"seven months of 2019: 7 × 343.75", []func(*facts.Case){lasting("2019-09-02", "2019-09-20", "2020-03-05")}, "2406.25", 7, nil},

		{"broken on 31 October 2025: to the end of the month", []func(*facts.Case){lasting("2025-09-01", "2025-09-15", "2027-09-14"), ended("2025-10-31")}, "833.33", 2, nil},
		{"broken on 3 October 2025: the whole of October", []func(*facts.Case){lasting("2025-09-01", "2025-09-15", "2027-09-14"), ended("2025-10-03")}, "833.33", 2, []string{"2025-10 416.66"}},
		{"broken on 1 November 2025: 2 + 1/30", []func(*facts.Case){lasting("2025-09-01", "2025-09-15", "2027-09-14"), ended("2025-11-01")}, "847.22", 3, []string{"2025-11 13.89 AID-APP-END-DAY"}},
		{"broken on 30 November 2025: whole", []func(*facts.Case){lasting("2025-09-01", "2025-09-15", "2027-09-14"), ended("2025-11-30")}, "1250.00", 3, []string{"2025-11 416.67"}},
		{"concluded from November 2025, broken on 8 December after a start on 15 November: 16/30 + 8/31", []func(*facts.Case){lasting("2025-11-01", "2025-11-15", "2027-11-14"), ended("2025-12-08")},
			"329.75", 2, []string{"2025-11 222.22 AID-APP-BROKEN-SHORT", "2025-12 107.53 AID-APP-END-DAY"}},
		{"broken on the eve of the anniversary: the year is whole", []func(*facts.Case){lasting("2025-11-01", "2025-11-15", "2027-11-14"), ended("2026-11-14")}, "5000.00", 12, nil},
		{"the day before: 16/30 + 11 + 13/30 = 11 + 29/30", []func(*facts.Case){lasting("2025-11-01", "2025-11-15", "2027-11-14"), ended("2026-11-13")}, "4986.11", 13, []string{"2025-11 222.22 AID-APP-BROKEN-SHORT", "2026-11 180.55 AID-APP-END-DAY"}},
		{"broken after the year", []func(*facts.Case){lasting("2025-11-01", "2025-11-15", "2027-11-14"), ended("2027-02-10")}, "5000.00", 12, nil},
		{"started and broken in one month, concluded from November 2025: 3 to 12 of 31 days", []func(*facts.Case){lasting("2025-12-01", "2025-12-03", "2027-12-02"), ended("2025-12-12")}, "134.41", 1, []string{"2025-12 134.41 AID-APP-END-DAY"}},
		{"so, concluded before: to the 12th, from the 1st", []func(*facts.Case){lasting("2025-10-20", "2025-12-03", "2027-12-02"), ended("2025-12-12")}, "161.29", 1, []string{"2025-12 161.29 AID-APP-END-DAY"}},
		{"an early end after the term is none", []func(*facts.Case){lasting("2026-06-01", "2026-06-15", "2028-06-14"), ended("2029-01-01")}, "5000.00", 12, nil},

		{"December lost: eleven twelfths", []func(*facts.Case){lasting("2026-06-15", "2026-09-01", "2028-08-31"), unpaid("2026-12-01", "2026-12-31")}, "4583.33", 12, []string{"2026-11 416.67", "2026-12 0.00 AID-APP-SUSPEND"}},
		{"from 2 December: a day of wage saves the month", []func(*facts.Case){lasting("2026-06-15", "2026-09-01", "2028-08-31"), unpaid("2026-12-02", "2027-01-30")}, "5000.00", 12, nil},
		{"two suspensions end to end", []func(*facts.Case){lasting("2026-06-15", "2026-09-01", "2028-08-31"), unpaid("2026-12-16", "2027-01-15"), unpaid("2026-11-20", "2026-12-15")}, "4583.33", 12, []string{"2026-12 0.00 AID-APP-SUSPEND"}},
		{"a paid one", []func(*facts.Case){lasting("2026-06-15", "2026-09-01", "2028-08-31"), suspension("2026-12-01", "2026-12-31", law.Yes)}, "5000.00", 12, nil},
		{"a first month of which every day under contract is suspended", []func(*facts.Case){lasting("2026-06-15", "2026-09-15", "2028-09-14"), unpaid("2026-09-15", "2026-09-30")}, "4583.33", 12, []string{"2026-09 0.00 AID-APP-SUSPEND"}},
		{"the lost month is not put off: nothing in month 13", []func(*facts.Case){lasting("2026-06-15", "2026-09-01", "2028-08-31"), unpaid("2026-09-01", "2026-09-30")}, "4583.33", 12, []string{"2026-09 0.00 AID-APP-SUSPEND", "2027-08 416.66"}},

		{"three years from 2019: 4 125 + 2 000 + 1 200", []func(*facts.Case){lasting("2019-09-02", "2019-09-02", "2022-09-01")}, "7325.00", 36, []string{"2020-08 343.75", "2020-09 166.67", "2021-08 166.67", "2021-09 100.00", "2022-08 100.00"}},
		{"two years from mid-month: no third year in the last calendar month", []func(*facts.Case){lasting("2019-09-02", "2019-09-15", "2021-09-14")}, "6125.00", 24, nil},
		{"a day of the third year", []func(*facts.Case){lasting("2019-09-02", "2019-09-15", "2021-09-15")}, "6225.00", 25, []string{"2021-09 100.00"}},
		{"twenty months: 4 125 + 9/12 of 2 000, September 2020 to May 2021", []func(*facts.Case){lasting("2019-09-02", "2019-09-15", "2021-05-14")}, "5625.00", 21, nil},
		{"four years because of the disability", []func(*facts.Case){lasting("2019-09-02", "2019-09-02", "2022-09-01"), longest(facts.LongerDisability)}, "8525.00", 48, []string{"2023-08 100.00"}},
		{"four years because of the sport", []func(*facts.Case){lasting("2019-09-02", "2019-09-02", "2022-09-01"), longest(facts.LongerAthlete)}, "8525.00", 48, nil},
		{"four years by the status, the course not being spread (R6222-46)", []func(*facts.Case){lasting("2019-09-02", "2019-09-02", "2022-09-01"), longest(facts.LongerDisabled4)}, "8525.00", 48, nil},
		{"four years of an athlete (R6222-60)", []func(*facts.Case){lasting("2019-09-02", "2019-09-02", "2022-09-01"), longest(facts.LongerAthlete4)}, "8525.00", 48, nil},
		{"four years by convention: three are aided", []func(*facts.Case){lasting("2019-09-02", "2019-09-02", "2022-09-01"), longest(facts.LongerAgreed)}, "7325.00", 36, nil},
		{"the third year of a contract of 2022, broken on 15 November 2025: by days, 8 000 + 2 000 + 1 200 × (11 + 15/30)/12", []func(*facts.Case){lasting("2022-12-10", "2022-12-15", "2025-12-14"), ended("2025-11-15")},
			"11150.00", 36, []string{"2025-11 50.00 AID-APP-END-DAY"}},
		{"the same, at its term on 15 November 2025: over a year, a started month is due", []func(*facts.Case){lasting("2022-12-10", "2022-12-15", "2025-11-15")}, "11200.00", 36, []string{"2025-11 100.00"}},
		{"2020: 18 on 10 January 2021, five months at 5 000 then seven at 8 000, and 2 000", []func(*facts.Case){lasting("2020-09-01", "2020-09-01", "2022-08-31"), bornOn("2003-01-10")},
			"8750.00", 24, []string{"2020-09 416.67", "2021-01 416.66", "2021-02 666.67", "2021-09 166.67"}},
		{"18 on 1 February: from 1 March", []func(*facts.Case){lasting("2020-09-01", "2020-09-01", "2022-08-31"), bornOn("2003-02-01")}, "8500.00", 24, []string{"2021-02 416.67", "2021-03 666.67"}},
		{"18 on 31 January: from 1 February", []func(*facts.Case){lasting("2020-09-01", "2020-09-01", "2022-08-31"), bornOn("2003-01-31")}, "8750.00", 24, nil},
		{"18 in the month of the start: from the next one", []func(*facts.Case){lasting("2020-09-01", "2020-09-15", "2022-09-14"), bornOn("2002-09-03")}, "9750.00", 24, []string{"2020-09 416.67", "2020-10 666.66"}},
		{"born on 29 February 2004: 18 on 28 February 2022, from March", []func(*facts.Case){lasting("2021-09-01", "2021-09-01", "2023-08-31"), bornOn("2004-02-29")}, "8500.00", 24, []string{"2022-02 416.67", "2022-03 666.67"}},
		{"8 000 in twelve: 666.67 then 666.66", []func(*facts.Case){lasting("2021-09-01", "2021-09-01", "2022-08-31")}, "8000.00", 12, []string{"2021-09 666.67", "2021-10 666.66", "2021-11 666.67"}},
	} {
		c := row26()
		for _, edit := range row.edits {
			edit(&c)
		}
		g := funding.ApprenticeAid(&c)
		require.Equal(t, law.Yes, g.Answer(), "%s\n%s", row.because, g.Decision.AppendJSON(nil))
		lines := schedule(g)
		assert.Equal(t, row.total+" exact", g.Total().String(), "%s\n%s", row.because, strings.Join(lines, "\n"))
		assert.Len(t, lines, row.months, "%s\n%s", row.because, strings.Join(lines, "\n"))
		for _, line := range row.lines {
			assert.Contains(t, lines, line, "%s\n%s", row.because, strings.Join(lines, "\n"))
		}
	}
}

// The printed instalment of each amount: the first of twelve.
func TestApprenticeAidInstalments(t *testing.T) {
	first := func(c facts.Case, edits ...func(*facts.Case)) string {
		for _, edit := range edits {
			edit(&c)
		}
		i := slices.Collect(funding.ApprenticeAid(&c).Instalments())
		require.NotEmpty(t, i)
		amount, ok := i[0].Amount()
		require.True(t, ok)
		return amount.String()
	}
	disabled := func(c *facts.Case) { c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, c.Contract.Made }
	assert.Equal(t, "343.75", first(of2019()), "4 125")
	assert.Equal(t, "666.67", first(of2021()), "8 000")
	assert.Equal(t, "500.00", first(of2023()), "6 000")
	assert.Equal(t, "416.67", first(row26()), "5 000")
	assert.Equal(t, "500.00", first(row26(), disabled), "6 000")
	assert.Equal(t, "375.00", first(row26(), preparing(law.Level5)), "4 500")
	assert.Equal(t, "166.67", first(large26()), "2 000")
	assert.Equal(t, "125.00", first(large26(), preparing(law.Level5)), "1 500")
	assert.Equal(t, "62.50", first(large26(), preparing(law.Level6)), "750")
}

// The exceptional aid of 2023 and 2024 that ends after October 2025: both readings bracket the last month.
func TestApprenticeAidEnd1714(t *testing.T) {
	c := of2023()
	lasting("2024-12-31", "2025-01-15", "2027-01-14")(&c)
	preparing(law.Level5)(&c)
	c.Contract.Ended = day("2025-12-08")
	g := funding.ApprenticeAid(&c)
	assert.Equal(t, law.Yes, g.Answer(), "the aid is due, how much for December is not settled")
	lines := schedule(g)
	assert.Equal(t, "2025-12 129.03..500.00 AID-APP-END-1714", lines[len(lines)-1], "8/31 of 500.00, or all of it")
	assert.Equal(t, "5629.03 to 6000.00", g.Total().String(), "eleven months, and December")
	d := funding.ApprenticeAidOn(&c, day("2025-12-25"))
	assert.Equal(t, law.Yes, d.Answer(), "something is due in either reading")
	assert.Equal(t, law.Yes, d.Find("AID-APP-END-1714").Answer())
	assert.Equal(t, law.No, funding.ApprenticeAidOn(&c, day("2026-01-25")).Answer(), "and nothing after it")

	c.Contract.Ended = day("2025-12-31")
	assert.Equal(t, "6000.00 exact", funding.ApprenticeAid(&c).Total().String(), "the last day of a month: both readings give all of it")
	d = funding.ApprenticeAidOn(&c, day("2025-12-25"))
	assert.Equal(t, law.Yes, d.Answer())
	assert.True(t, d.Find("AID-APP-END-1714").IsZero(), "nothing is in doubt")
	assert.Equal(t, law.No, funding.ApprenticeAidOn(&c, day("2026-01-01")).Find("AID-APP-END-1714").Answer())

	c.Contract.Ended = day("2025-10-31")
	assert.Equal(t, "5000.00 exact", funding.ApprenticeAid(&c).Total().String(), "before the change nothing is in doubt")
	c.Contract.Ended = day("2026-01-14")
	assert.Equal(t, "6000.00 exact", funding.ApprenticeAid(&c).Total().String(), "nor after the year")
	c.Contract.Ended = day("2026-01-13")
	assert.Equal(t, "6000.00 exact", funding.ApprenticeAid(&c).Total().String(), "the thirteenth calendar month brings nothing in either reading")
	c.Contract.Ended, c.Contract.End = law.Date{}, day("2025-12-08")
	lines = schedule(funding.ApprenticeAid(&c))
	assert.Equal(t, "2025-12 129.03..500.00 AID-APP-END-1714", lines[len(lines)-1], "its natural term raises the same question")

	c.Apprenticeship.Prepares, c.Contract.Ended = law.Level4, day("2025-12-08")
	c.Contract.End = day("2027-01-14")
	lines = schedule(funding.ApprenticeAid(&c))
	assert.Equal(t, "2025-12 129.03 AID-APP-END-DAY", lines[len(lines)-1], "the aide unique is under D6243-2")
}

// What is not recorded of a suspension leaves its months open.
func TestApprenticeAidSuspensionUnknown(t *testing.T) {
	c := row26()
	c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, day("2020-01-01")
	suspension("2026-12-01", "2027-01-31", law.Unknown)(&c)
	g := funding.ApprenticeAid(&c)
	assert.Equal(t, "5000.00 to 6000.00", g.Total().String())
	lines := schedule(g)
	assert.Equal(t, []string{"2026-11 500.00", "2026-12 0.00..500.00 AID-APP-SUSPEND", "2027-01 0.00..500.00 AID-APP-SUSPEND", "2027-02 500.00"}, lines[2:6])
	open := c
	open.Contract.Suspensions.Items = []facts.Suspension{{From: day("2027-06-15"), Paid: law.No}}
	assert.Equal(t, "5000.00 to 6000.00", funding.ApprenticeAid(&open).Total().String(), "July and August at most")
	open.Contract.Suspensions.Items = []facts.Suspension{{Through: day("2026-10-31"), Paid: law.No}}
	assert.Equal(t, "5000.00 to 6000.00", funding.ApprenticeAid(&open).Total().String(), "September and October at most")
	open.Contract.Suspensions.Items = []facts.Suspension{{Paid: law.No}}
	assert.Equal(t, "6000.00 exact", funding.ApprenticeAid(&open).Total().String(), "a suspension without days says nothing")
	open.Contract.Suspensions.Items = []facts.Suspension{{From: day("2026-12-31"), Through: day("2026-12-01"), Paid: law.No}}
	assert.Equal(t, "6000.00 exact", funding.ApprenticeAid(&open).Total().String(), "nor one that ends before it begins")
}

// naiveCash is the sum of the months, one by one with package time and fractions, for a case of which all is known. It shares
// nothing with the package.
type naiveCash struct {
	made, start, end, broken time.Time // broken is zero when the contract runs to its term
	born                     time.Time
	first, minor             int64 // of the first year, in euros; equal when age has no part
	later                    bool
	fourth                   bool
	suspended                [][2]time.Time
}

func (n *naiveCash) months() (total *big.Rat, count int) {
	total = new(big.Rat)
	year12 := new(big.Rat) // the amount of the first year
	change := at("2025-11-01")
	stop := n.end
	broken := !n.broken.IsZero() && n.broken.Before(n.end)
	if broken {
		stop = n.broken
	}
	years := 1
	if n.later {
		years = 3
		if n.fourth {
			years = 4
		}
	}
	whole := !stop.AddDate(0, 0, 1).Before(n.start.AddDate(1, 0, 0)) // the year is over on the eve of the anniversary
	dayOne := time.Date(n.start.Year(), n.start.Month(), 1, 0, 0, 0, 0, time.UTC)
	for k := range years*12 + 1 {
		month := dayOne.AddDate(0, k, 0)
		next := month.AddDate(0, 1, 0)
		if month.After(stop) {
			break
		}
		year := k / 12
		firstByDays := !whole && !n.made.Before(change) && n.start.Day() > 1
		if k == 12 && !whole {
			if !firstByDays && total.Cmp(year12) >= 0 {
				break // the amount of the year is spent
			}
			year = 0
		} else if year > 0 && stop.Before(n.start.AddDate(year, 0, 0)) {
			break
		} else if year >= years {
			break
		}
		days, of := 0, 0
		paid := false
		for d := month; d.Before(next); d = d.AddDate(0, 0, 1) {
			of++
			under := !d.Before(n.start) && !d.After(stop)
			if under && !n.isSuspended(d) {
				paid = true
			}
			before, after := d.Before(n.start), d.After(stop)
			switch {
			case before && firstByDays:
			case after && broken && !stop.Before(change):
			case after && !whole && !stop.Before(change) && (k != 0 || !n.made.Before(change)):
			default:
				days++
			}
		}
		count++
		amount := []int64{n.first, 2000, 1200, 1200}[year]
		if year == 0 {
			eighteen := n.born.AddDate(18, 0, 0)
			if n.born.Month() == 2 && n.born.Day() == 29 {
				eighteen = time.Date(n.born.Year()+18, 2, 28, 0, 0, 0, 0, time.UTC)
			}
			from := time.Date(eighteen.Year(), eighteen.Month()+1, 1, 0, 0, 0, 0, time.UTC)
			if month.Before(from) {
				amount = n.minor
			}
		}
		if k < 12 {
			year12.Add(year12, big.NewRat(amount, 12))
		}
		if !paid {
			continue
		}
		total.Add(total, new(big.Rat).Mul(big.NewRat(amount, 12), big.NewRat(int64(days), int64(of))))
		if k == 12 && !whole && total.Cmp(year12) > 0 {
			total.Set(year12)
		}
	}
	return total, count
}

func (n *naiveCash) isSuspended(d time.Time) bool {
	for _, s := range n.suspended {
		if !d.Before(s[0]) && !d.After(s[1]) {
			return true
		}
	}
	return false
}

// Ten thousand contracts of every period against the second opinion: same months, same total to the cent.
func TestApprenticeAidAgainstNaive(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 2026))
	utc := func(d law.Date) time.Time { return d.Time() }
	parts, broken, lost, later := 0, 0, 0, 0
	for i := range 10_000 {
		made := day("2019-01-01").AddDays(r.IntN(2922))
		start := made.AddDays(r.IntN(60))
		if start.Day() > 28 { // where package time and the clamped anniversary differ, the rows above decide
			start = start.AddDays(5)
		}
		c := aidedContract(made.String(), start.String())
		c.Contract.End = start.AddDays([]int{r.IntN(400), r.IntN(800), 200 + r.IntN(1400)}[r.IntN(3)])
		c.Person.Born = made.AddDays(-6000 - r.IntN(2000))
		c.Apprenticeship.Longer = facts.Longer(1 + r.IntN(8))
		n := naiveCash{made: utc(made), start: utc(start), end: utc(c.Contract.End), born: utc(c.Person.Born)}
		if r.IntN(2) == 0 {
			c.Contract.Ended = start.AddDays(r.IntN(start.DaysUntil(c.Contract.End) + 20))
			n.broken = utc(c.Contract.Ended)
		}
		for range r.IntN(3) {
			from := start.AddDays(r.IntN(300))
			through := from.AddDays(r.IntN(90))
			unpaid(from.String(), through.String())(&c)
			n.suspended = append(n.suspended, [2]time.Time{utc(from), utc(through)})
		}
		amount, _, more := naiveAid(made.String(), true, 4, false, false, false)
		n.first, n.minor, n.later = int64(amount), int64(amount), more
		if amount == 8000 {
			n.minor = 5000
		}
		switch c.Apprenticeship.Longer {
		case facts.LongerFailure, facts.LongerDisability, facts.LongerAthlete, facts.LongerDisabled4, facts.LongerAthlete4:
			n.fourth = !c.Contract.End.Before(start.AddDays(1)) && c.Contract.End.Time().AddDate(0, 0, 1).After(n.start.AddDate(3, 0, 0))
		default:
		}
		want, count := n.months()
		g := funding.ApprenticeAid(&c)
		require.Equal(t, law.Yes, g.Answer(), "case %d: %s", i, g.Decision.AppendJSON(nil))
		got, ok := g.Total().Exact()
		require.True(t, ok, "case %d", i)
		text, _ := json.Marshal(c)
		require.Equal(t, want.FloatString(2), got.String(), "case %d: %s\n%s", i, text, strings.Join(schedule(g), "\n"))
		require.Equal(t, count, g.Len(), "case %d: %s\n%s", i, text, strings.Join(schedule(g), "\n"))
		for p := range g.Instalments() {
			switch p.Rule {
			case "AID-APP-SHORT", "AID-APP-BROKEN-SHORT":
				parts++
			case "AID-APP-END-DAY":
				broken++
			case "AID-APP-SUSPEND":
				lost++
			}
			if p.Month.DaysUntil(start) < -366 {
				later++
			}
		}
	}
	for name, n := range map[string]int{"parts": parts, "broken": broken, "lost": lost, "later": later} {
		assert.Greater(t, n, 100, name)
	}
}

// A contract that starts on the 29th, 30th or 31st: the year ends on the clamped eve of the anniversary.
func TestApprenticeAidClampedYear(t *testing.T) {
	for _, row := range []struct {
		because, start, end string
		months              int
		total               string
	}{
		{"from 29 February 2028 a year ends on 28 February 2029", "2028-02-29", "2029-02-28", 12, "5000.00 exact"},
		{"a day less: 1/29 + 11 + 27/28 of 416.67", "2028-02-29", "2029-02-27", 13, "4999.49 exact"},
		{"from 31 August 2026 a year ends on 30 August 2027", "2026-08-31", "2027-08-30", 12, "5000.00 exact"},
		{"a day less: 1/31 + 11 + 29/31", "2026-08-31", "2027-08-29", 13, "4986.56 exact"},
	} {
		c := row26()
		lasting("2026-08-20", row.start, row.end)(&c)
		g := funding.ApprenticeAid(&c)
		assert.Equal(t, row.total, g.Total().String(), row.because)
		assert.Equal(t, row.months, g.Len(), row.because)
	}
}

// Decisions about a month, for the rules that reduce it.
func aidMonthRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	ask := func(month string, edits ...func(*facts.Case)) law.Decision {
		c := row26()
		for _, edit := range edits {
			edit(&c)
		}
		return funding.ApprenticeAidOn(&c, day(month))
	}
	broken := func(on string) []func(*facts.Case) {
		return []func(*facts.Case){lasting("2025-09-01", "2025-09-15", "2027-09-14"), ended(on)}
	}
	short := lasting("2025-12-01", "2025-12-15", "2026-06-15")
	old := lasting("2025-03-01", "2025-03-20", "2025-10-20")
	c := row26()
	return []decided{
		{"the first month", ask("2026-09-30"), yes, map[string]law.Answer{"AID-APP-MONTHLY": yes}},
		{"the month before", ask("2026-08-31"), no, map[string]law.Answer{"AID-APP-MONTHLY": no}},
		{"the twelfth", ask("2027-08-01"), yes, map[string]law.Answer{"AID-APP-MONTHLY": yes}},
		{"the thirteenth", ask("2027-09-01"), no, map[string]law.Answer{"AID-APP-MONTHLY": no}},
		{"no month", funding.ApprenticeAidOn(&c, law.Date{}), unknown, map[string]law.Answer{"AID-APP-MONTHLY": unknown}},
		{"no start", ask("2026-09-01", func(c *facts.Case) { c.Contract.Start = law.Date{} }), unknown, map[string]law.Answer{"AID-APP-MONTHLY": unknown}},
		{"no end", ask("2026-09-01", func(c *facts.Case) { c.Contract.End = law.Date{} }), unknown, map[string]law.Answer{"AID-APP-MONTHLY": unknown}},
		{"ended before it started", ask("2026-09-01", ended("2026-08-01")), no, nil},
		{"a gap", func() law.Decision { c := gap26(); return funding.ApprenticeAidOn(&c, day("2026-04-01")) }(), no, nil},
		{"a second year, which depends on the size", ask("2022-10-01", lasting("2021-09-01", "2021-09-01", "2023-08-31"), func(c *facts.Case) { c.Employer.Headcount = facts.Headcount{} }), unknown, map[string]law.Answer{"AID-APP-MONTHLY": unknown}},
		{"a second year, which depends on the level", ask("2022-10-01", lasting("2021-09-01", "2021-09-01", "2023-08-31"), preparing(0)), unknown, map[string]law.Answer{"AID-APP-MONTHLY": unknown}},
		{"a second year, which depends on the place", ask("2022-10-01", lasting("2021-09-01", "2021-09-01", "2023-08-31"), preparing(law.Level5), func(c *facts.Case) { c.Contract.Place = 0 }), unknown, map[string]law.Answer{"AID-APP-MONTHLY": unknown}},
		{"a fourth year, which depends on why it lasts", ask("2022-10-01", lasting("2019-09-02", "2019-09-02", "2022-09-01"), longest(0)), unknown, map[string]law.Answer{"AID-APP-MONTHLY": unknown}},
		{"broken on 31 October 2025, that month", ask("2025-10-01", broken("2025-10-31")...), yes, map[string]law.Answer{"AID-APP-END-MONTH": yes}},
		{"and the next", ask("2025-11-01", broken("2025-10-31")...), no, map[string]law.Answer{"AID-APP-END-MONTH": no}},
		{"broken on 1 November 2025, that month", ask("2025-11-01", broken("2025-11-01")...), yes, map[string]law.Answer{"AID-APP-END-DAY": yes}},
		{"and the next", ask("2025-12-01", broken("2025-11-01")...), no, map[string]law.Answer{"AID-APP-END-DAY": no}},
		{"a short contract, its first month", ask("2025-12-01", short), yes, map[string]law.Answer{"AID-APP-SHORT": yes}},
		{"its last", ask("2026-06-01", short), yes, map[string]law.Answer{"AID-APP-SHORT": yes}},
		{"after it", ask("2026-07-01", short), no, map[string]law.Answer{"AID-APP-SHORT": no}},
		{"a short contract of before", ask("2025-10-01", old), yes, map[string]law.Answer{"AID-APP-SHORT-OLD": yes}},
		{"a contract of June 2026, broken in December, its first month", ask("2026-06-01", lasting("2026-06-01", "2026-06-16", "2028-06-15"), ended("2026-12-10")), yes, map[string]law.Answer{"AID-APP-SHORT-BROKEN": yes}},
		{"a month lost", ask("2026-12-01", unpaid("2026-12-01", "2026-12-31")), no, map[string]law.Answer{"AID-APP-SUSPEND": no}},
		{"a month not wholly suspended", ask("2026-12-01", unpaid("2026-12-02", "2026-12-31")), yes, map[string]law.Answer{"AID-APP-SUSPEND": yes}},
		{"paid or not, not recorded", ask("2026-12-01", suspension("2026-12-01", "2026-12-31", unknown)), unknown, map[string]law.Answer{"AID-APP-SUSPEND": unknown}},
		{"the decree of 2022, broken in December 2025", ask("2025-12-01", lasting("2024-12-31", "2025-01-15", "2027-01-14"), preparing(law.Level5), ended("2025-12-08")), yes, map[string]law.Answer{"AID-APP-END-1714": yes}},
		{"the month after", ask("2026-01-01", lasting("2024-12-31", "2025-01-15", "2027-01-14"), preparing(law.Level5), ended("2025-12-08")), no, map[string]law.Answer{"AID-APP-END-1714": no}},
		{"the same, at its short term", ask("2025-12-01", lasting("2024-12-31", "2025-01-15", "2025-12-08"), preparing(law.Level5)), yes, map[string]law.Answer{"AID-APP-END-1714": yes}},
	}
}

// The month is decided as it is paid: an instalment above zero is a Yes, none is a No.
func TestApprenticeAidMonthsAgree(t *testing.T) {
	for _, edits := range [][]func(*facts.Case){
		{}, {lasting("2025-12-01", "2025-12-15", "2026-06-15")}, {lasting("2025-09-01", "2025-09-15", "2027-09-14"), ended("2025-12-08")},
		{lasting("2019-09-02", "2019-09-15", "2021-09-14")}, {unpaid("2026-12-01", "2027-01-31")}, {lasting("2025-03-01", "2025-03-20", "2026-03-10")},
		{lasting("2025-03-01", "2025-03-20", "2026-03-10"), unpaid("2025-06-01", "2025-06-30")}, {lasting("2026-06-15", "2026-06-20", "2028-06-19"), ended("2027-01-10")},
		{lasting("2024-12-31", "2025-01-15", "2027-01-14"), preparing(law.Level5), ended("2025-12-08")}, {lasting("2024-12-31", "2025-01-15", "2027-01-14"), preparing(law.Level5), ended("2025-12-31")},
		{lasting("2025-10-31", "2025-11-05", "2025-11-20")}, {lasting("2025-11-03", "2025-09-10", "2025-10-20")}, {lasting("2019-01-01", "2018-12-03", "2018-12-28")},
	} {
		c := row26()
		for _, edit := range edits {
			edit(&c)
		}
		paid := map[law.Date]law.Answer{}
		for i := range funding.ApprenticeAid(&c).Instalments() {
			paid[i.Month] = law.That(!i.High.IsZero())
		}
		for month := c.Contract.Start.AddDays(-60); month.Before(c.Contract.End.AddDays(120)); month = month.LastDay(1).AddDays(1) {
			first := month.AddDays(1 - month.Day())
			want := law.No
			if a, ok := paid[first]; ok {
				want = a
			}
			require.Equal(t, want, funding.ApprenticeAidOn(&c, month).Answer(), "%s of %s to %s", month, c.Contract.Start, c.Contract.End)
		}
	}
}

// randomAid is any case of the aid, contradictory ones included.
func randomAid(r *rand.Rand) facts.Case {
	c := randomCase(r)
	answer := func() law.Answer { return law.Answer(r.IntN(3)) }
	some := func() law.Date {
		if r.IntN(4) == 0 {
			return law.Date{}
		}
		return day("2018-06-01").AddDays(r.IntN(3600))
	}
	if r.IntN(2) == 0 {
		c.Contract.Kind = law.Apprenticeship
	}
	c.Contract.Ended = law.Date{}
	if r.IntN(3) == 0 {
		c.Contract.Ended = some()
	}
	for range r.IntN(4) {
		c.Contract.Suspensions.Items = append(c.Contract.Suspensions.Items, facts.Suspension{From: some(), Through: some(), Paid: answer()})
	}
	heads := []law.Headcount{{}, law.MustHeadcount("0"), law.MustHeadcount("249.99"), law.MustHeadcount("250"), law.MustHeadcount("1000000000")}
	head := func() law.Headcount { return heads[r.IntN(len(heads))] }
	years := []law.Count{{}, law.MustCount(0), law.MustCount(2024), law.MustCount(2025), law.MustCount(2027)}
	year := func() law.Count { return years[r.IntN(len(years))] }
	c.Employer.Group = answer()
	c.Employer.Headcount = facts.Headcount{Annual: head(), Year: year(), FirstHire: some(), Transfer: some(), MonthEnd: head()}
	if r.IntN(3) > 0 {
		c.Employer.Headcount.FirstHire, c.Employer.Headcount.Transfer = law.Date{}, law.Date{}
		if !c.Contract.Made.IsZero() {
			c.Employer.Headcount.Year = law.MustCount(c.Contract.Made.Year() - 1)
		}
	}
	c.HiringAid = facts.HiringAid{Sent: some(), Deposited: answer(), DisabledSince: some(), LentToAuthority: answer(), PrivateStaff: answer()}
	c.HiringAid.Earlier.Complete = answer()
	for range r.IntN(3) {
		c.HiringAid.Earlier.Items = append(c.HiringAid.Earlier.Items, facts.AidedContract{SameEmployer: answer(), SameCertification: answer()})
	}
	c.HiringAid.Quota = facts.AidQuota{
		Committed: answer(), CommittedOn: some(), Declared: answer(), DeclaredOn: some(), Year: year(),
		Total: head(), Favoured: head(), Trainees: head(), TraineesBefore: head(), BranchRise: []law.Rate{{}, law.Percent(0), law.Percent(5), law.Percent(100_000_000)}[r.IntN(4)],
	}
	return c
}

// checkAidGrant holds what every grant keeps, whatever the facts.
func checkAidGrant(t *testing.T, c *facts.Case) {
	t.Helper()
	g := funding.ApprenticeAid(c)
	if g.Answer() == law.No {
		assert.Zero(t, g.Len())
		assert.Equal(t, "0.00 exact", g.Total().String())
	}
	var before law.Date
	n := 0
	for i := range g.Instalments() {
		if n > 0 {
			assert.True(t, i.Month.After(before), "in order")
		}
		assert.False(t, i.Low.IsNegative())
		assert.GreaterOrEqual(t, i.High.Compare(i.Low), 0)
		assert.False(t, i.Open)
		before = i.Month
		n++
	}
	assert.LessOrEqual(t, n, 49)
	// Never above what the amounts of the years allow.
	high, _ := g.Total().High()
	var most law.Euro
	for year := 1; year <= 4; year++ {
		if top, ok := funding.AidMaximum(c, year).High(); ok {
			most = most.Add(top)
		}
	}
	if known, ok := funding.AidMaximum(c, 1).High(); ok && !known.IsZero() {
		assert.LessOrEqual(t, high.Compare(most), 0, "%s above %s", high, most)
	}
	for _, d := range []law.Decision{g.Decision, funding.AidQuota(c), funding.AidQuotaDeclared(c), funding.ApprenticeAidOn(c, c.Contract.Start), funding.FirmUnder250(c)} {
		stored := d.AppendJSON(nil)
		back, err := funding.ReadDecision(stored)
		require.NoError(t, err)
		require.Equal(t, string(stored), string(back.AppendJSON(nil)))
		if d.Answer() == law.Unknown && len(law.Asks(d)) == 0 {
			doubt := false
			for _, part := range d.Walk() {
				doubt = doubt || part.Why() == law.Unsettled || part.Why() == law.NoText
			}
			assert.True(t, doubt, "an Unknown without a question has another reason: %s", stored)
		}
	}
	for _, paid := range []law.Euro{{}, law.MustEuro("1234.56"), law.MustEuro("-1.00"), law.MustEuro("9000.00")} {
		back := funding.ApprenticeAidRepay(c, paid)
		for i := range back.Instalments() {
			assert.False(t, i.Low.IsNegative(), "%s", paid)
			assert.GreaterOrEqual(t, i.High.Compare(i.Low), 0)
			assert.LessOrEqual(t, i.High.Compare(paid), 0, "never more than was paid")
		}
	}
}

func TestApprenticeAidOfAnyCase(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 3))
	for i := range 5_000 {
		c := randomAid(r)
		checkAidGrant(t, &c)
		if t.Failed() {
			text, _ := json.Marshal(c)
			t.Fatalf("case %d: %s", i, text)
		}
	}
	checkAidGrant(t, &facts.Case{})
	funding.ApprenticeAidRepay(nil, law.Cents(-1<<63))
}

func FuzzApprenticeAid(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		c := randomAid(rand.New(rand.NewPCG(a, b)))
		checkAidGrant(t, &c)
	})
}

// Forgetting a fact widens the amounts, and never turns a Yes into a No or another amount.
func TestApprenticeAidForgetting(t *testing.T) {
	forget := map[string]func(*facts.Case){
		"made": func(c *facts.Case) { c.Contract.Made = law.Date{} }, "start": func(c *facts.Case) { c.Contract.Start = law.Date{} },
		"end": func(c *facts.Case) { c.Contract.End = law.Date{} }, "born": func(c *facts.Case) { c.Person.Born = law.Date{} },
		"size": func(c *facts.Case) { c.Employer.Headcount = facts.Headcount{} }, "level": func(c *facts.Case) { c.Apprenticeship.Prepares = 0 },
		"place": func(c *facts.Case) { c.Contract.Place = 0 }, "disabled": func(c *facts.Case) { c.Person.Disabled = law.Unknown },
		"aid": func(c *facts.Case) { c.HiringAid = facts.HiringAid{} }, "public": func(c *facts.Case) { c.Employer.Public = law.Unknown },
		"longer": func(c *facts.Case) { c.Apprenticeship.Longer = 0 },
	}
	r := rand.New(rand.NewPCG(5, 5))
	known := 0
	for range 800 {
		made := day("2019-01-01").AddDays(r.IntN(2920))
		whole := aidedContract(made.String(), made.AddDays(r.IntN(40)).String())
		whole.Contract.End = whole.Contract.Start.AddDays(100 + r.IntN(1400))
		whole.Apprenticeship.Prepares = law.Level(3 + r.IntN(6))
		if r.IntN(2) == 0 {
			large(&whole)
		}
		if r.IntN(2) == 0 {
			whole.Contract.Place = law.Martinique
		}
		truth := funding.ApprenticeAid(&whole)
		total, exact := truth.Total().Exact()
		if !exact {
			continue
		}
		known++
		for name, edit := range forget {
			c := whole
			edit(&c)
			g := funding.ApprenticeAid(&c)
			switch {
			case g.Answer() == truth.Answer():
				low, high := bounds(g.Total())
				require.LessOrEqual(t, low.Compare(total), 0, name)
				require.GreaterOrEqual(t, high.Compare(total), 0, "%s: %s below %s", name, g.Total(), total)
			default:
				require.Equal(t, law.Unknown, g.Answer(), "%s: %s then %s", name, truth.Answer(), g.Answer())
				if truth.Answer() == law.Yes {
					_, high := bounds(g.Total())
					require.GreaterOrEqual(t, high.Compare(total), 0, "%s: %s below %s", name, g.Total(), total)
				}
			}
		}
	}
	assert.Greater(t, known, 500)
}

func bounds(t funding.Total) (low, high law.Euro) {
	low, _ = t.Low()
	high, ok := t.High()
	if !ok {
		high = law.MustEuro("1000000.00")
	}
	return low, high
}

// aidVectors is a file of vectors of the aid: see testdata/vectors/README.md.
type aidVectors struct {
	About  string   `json:"about"`
	Source []string `json:"source"`
	Cases  []struct {
		Name   string     `json:"name"`
		Why    string     `json:"why"`
		Facts  facts.Case `json:"facts"`
		Expect struct {
			Answer      string            `json:"answer"`
			Rules       map[string]string `json:"rules"`
			Total       string            `json:"total"`
			Instalments []string          `json:"instalments"`
		} `json:"expect"`
	} `json:"cases"`
}

func TestApprenticeAidVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/vectors/apprentice_aid.json")
	require.NoError(t, err)
	var v aidVectors
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&v))
	require.NotEmpty(t, v.Cases)
	assert.NotEmpty(t, v.Source)
	for i := range v.Cases {
		c := &v.Cases[i]
		assert.NotEmpty(t, c.Why, c.Name)
		g := funding.ApprenticeAid(&c.Facts)
		assert.Equal(t, c.Expect.Answer, g.Answer().String(), c.Name)
		assert.Equal(t, c.Expect.Total, g.Total().String(), c.Name)
		for rule, answer := range c.Expect.Rules {
			assert.Equal(t, answer, g.Decision.Find(rule).Answer().String(), "%s: %s", c.Name, rule)
		}
		if c.Expect.Instalments != nil {
			assert.Equal(t, c.Expect.Instalments, append([]string{}, schedule(g)...), c.Name)
		}
	}
}

func BenchmarkApprenticeAid(b *testing.B) {
	c := row26()
	b.ReportAllocs()
	for b.Loop() {
		if g := funding.ApprenticeAid(&c); g.Len() != 12 {
			b.Fatal(g.Len())
		}
	}
}

func BenchmarkApprenticeAidLarge(b *testing.B) {
	c := large26()
	b.ReportAllocs()
	for b.Loop() {
		if g := funding.ApprenticeAid(&c); g.Len() != 12 {
			b.Fatal(g.Len())
		}
	}
}

func BenchmarkApprenticeAidDue(b *testing.B) {
	c := row26()
	b.ReportAllocs()
	for b.Loop() {
		if funding.ApprenticeAidDue(&c).Answer() != law.Yes {
			b.Fatal("not due")
		}
	}
}

func ExampleApprenticeAid() {
	var c facts.Case
	c.Contract = facts.Contract{
		Kind: law.Apprenticeship, Made: law.MustDate("2025-12-01"), Start: law.MustDate("2025-12-15"), End: law.MustDate("2026-06-15"), Place: law.Metropole,
	}
	c.Person.Disabled = law.No
	c.Employer.Public, c.Employer.Group = law.No, law.No
	c.Employer.Headcount = facts.Headcount{Annual: law.MustHeadcount("87.25"), Year: law.MustCount(2024)}
	c.Apprenticeship.Prepares = law.Level3
	c.HiringAid.Sent, c.HiringAid.Deposited = law.MustDate("2025-12-05"), law.Yes
	c.HiringAid.Earlier.Complete = law.Yes

	aid := funding.ApprenticeAid(&c)
	fmt.Println(aid.Answer(), aid.Total())
	for i := range aid.Instalments() {
		amount, _ := i.Amount()
		fmt.Println(i.Month, amount)
	}
	// Output:
	// yes 2520.16 exact
	// 2025-12-01 228.49
	// 2026-01-01 416.67
	// 2026-02-01 416.67
	// 2026-03-01 416.66
	// 2026-04-01 416.67
	// 2026-05-01 416.67
	// 2026-06-01 208.33
}
