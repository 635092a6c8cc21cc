package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

func span(from, through string) law.Period { return law.Period{From: day(from), Through: day(through)} }

// Entry into a CFA before 26: from the text of 2019 to the eve of the birthday.
func TestWindowEndsOnABirthday(t *testing.T) {
	c := poecInCFA() // born on 5 March 1998
	assert.Equal(t, []law.Period{span("2019-03-04", "2024-03-04")}, eligibility.Window(eligibility.POEC, &c),
		"five years back from 4 March 2024; 26 on 5 March 2024")
	assert.Equal(t, []law.Period{span("2019-01-01", "2024-03-04")}, eligibility.WindowWithin(eligibility.POEC, &c, span("2010-01-01", "2030-12-31")),
		"the need is known from the text of 2019 only")
}

// The hole between the two lists of the POEI.
func TestWindowFollowsTheLaw(t *testing.T) {
	c := facts.Case{Contract: facts.Contract{Kind: law.CDI, Made: day("2022-05-01")}}
	assert.Equal(t, []law.Period{span("2019-01-01", "2023-12-31"), span("2024-06-21", "2026-12-31")},
		eligibility.WindowWithin(eligibility.POEIExit, &c, span("2015-01-01", "2026-12-31")))
	c.Contract.Kind, c.Contract.Start, c.Contract.End = law.CDD, day("2022-05-11"), day("2024-05-10") // begins ten days after its conclusion
	assert.Equal(t, []law.Period{span("2019-01-11", "2024-01-10"), span("2024-07-01", "2026-12-31")},
		eligibility.WindowWithin(eligibility.POEIExit, &c, span("2015-01-01", "2026-12-31")), "the days of the periods are first days")
}

// A contract of 365 days is twelve months unless a 29 February lies in it.
func TestWindowKeepsDays(t *testing.T) {
	c := facts.Case{Contract: facts.Contract{Kind: law.CDD, Start: day("2022-09-01"), End: day("2023-08-31")}}
	assert.Equal(t, []law.Period{span("2022-01-01", "2023-02-28"), span("2024-03-01", "2025-12-31")},
		eligibility.WindowWithin(eligibility.POECExit, &c, span("2022-01-01", "2025-12-31")),
		"from 1 March 2023 twelve months end on 29 February 2024: 366 days; from 29 February 2024, on 28 February 2025: 366 too")
}

// The past stays: an agreement is one of two as long as the other is within twelve months of it, and the
// sixty days they share are too few.
func TestWindowKeepsThePast(t *testing.T) {
	c := monthOfPMSMP()
	c.Immersions.Items = []facts.PastImmersion{past("2025-01-06", "2025-01-13", "2025-02-11")} // 30 days
	got := eligibility.WindowWithin(eligibility.PMSMP, &c, span("2025-01-07", "2026-12-31"))
	require.NotEmpty(t, got)
	// Concluded seven days before it begins. On 6 January 2026 the twelve months that hold both are over; until
	// then only 29 days or fewer would leave room: a 31-day agreement never does.
	assert.Equal(t, day("2026-01-13"), got[0].From)
	assert.Equal(t, day("2025-01-06"), c.Immersions.Items[0].Made, "the case of the caller is left alone")
}

// A naive move of the same dates, by hand, gives the same days.
func TestWindowAgainstEveryDay(t *testing.T) {
	within := span("2018-11-01", "2025-03-31")
	for name, row := range map[string]struct {
		decide func(*facts.Case) law.Decision
		c      facts.Case
		shift  func(*facts.Case, int)
	}{
		"POEC": {eligibility.POEC, poecInCFA(), func(c *facts.Case, n int) {
			c.Course.Start, c.Course.End = c.Course.Start.AddDays(n), c.Course.End.AddDays(n)
		}},
		"POEC-EXIT": {eligibility.POECExit, cddOfTwelveMonths(), func(c *facts.Case, n int) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = c.Contract.Made.AddDays(n), c.Contract.Start.AddDays(n), c.Contract.End.AddDays(n)
		}},
		"POEI-EXIT": {eligibility.POEIExit, missionsAfterPOEI(), func(c *facts.Case, n int) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = c.Contract.Made.AddDays(n), c.Contract.Start.AddDays(n), c.Contract.End.AddDays(n)
			c.Course.End = c.Course.End.AddDays(n)
		}},
		"POEI": {eligibility.POEI, jobseekerEnteringPOEI(), func(c *facts.Case, n int) {
			c.Contract.Made, c.Contract.Start = c.Contract.Made.AddDays(n), c.Contract.Start.AddDays(n)
			c.Course.Start, c.Course.End, c.Offer.Applied = c.Course.Start.AddDays(n), c.Course.End.AddDays(n), c.Offer.Applied.AddDays(n)
		}},
	} {
		open := eligibility.WindowWithin(row.decide, &row.c, within)
		anchor := row.c.Course.Start // what each of them speaks of
		if anchor.IsZero() {
			anchor = row.c.Contract.Start
		}
		for d := within.From; !d.After(within.Through); d = d.AddDays(1) {
			moved := row.c
			row.shift(&moved, anchor.DaysUntil(d))
			inside := false
			for _, p := range open {
				inside = inside || p.Contains(d) == law.Yes
			}
			require.Equal(t, row.decide(&moved).Answer() == law.Yes, inside, "%s on %s", name, d)
		}
		assert.NotEmpty(t, open, name)
	}
}

// The day is one that the decision reads: a course before the contract does not matter to the list of contracts.
func TestWindowDay(t *testing.T) {
	c := jobseekerEnteringPOEI()
	c.Immersion = monthOfPMSMP().Immersion
	for _, row := range []struct {
		decide func(*facts.Case) law.Decision
		fact   string
		day    law.Date
	}{
		{eligibility.POEI, "course.start", c.Course.Start},
		{eligibility.POEIExit, "contract.made", c.Contract.Made}, // a CDI: its first day does not matter
		{eligibility.PMSMP, "immersion.start", c.Immersion.Start},
		{eligibility.POEStatus, "", law.Date{}},
	} {
		fact, day := eligibility.WindowDay(row.decide, &c)
		assert.Equal(t, row.fact, fact)
		assert.Equal(t, row.day, day, row.fact)
	}
}

func TestWindowOfNothing(t *testing.T) {
	assert.Nil(t, eligibility.Window(eligibility.POEC, nil))
	assert.Nil(t, eligibility.Window(eligibility.POEC, &facts.Case{Person: facts.Person{Born: day("2000-01-01")}}), "a birth alone does not move")
	c := poecInCFA()
	assert.Nil(t, eligibility.WindowWithin(eligibility.POEC, &c, law.Period{From: day("2020-01-01")}), "an open span has no end")
	assert.Nil(t, eligibility.WindowWithin(nil, &c, span("2020-01-01", "2020-01-02")))
}
