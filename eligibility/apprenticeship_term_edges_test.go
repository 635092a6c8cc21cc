package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// prolonged is a course of two years from 1 September 2024, made longer from 1 September 2026 to a day.
func prolonged(ground facts.Longer, end string) facts.Case {
	return edited(apprenticeOfTwoYears, func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = day(end), ground, day("2026-09-01")
		c.Apprenticeship.Shorter = 0
	})
}

// Each length is met to the day and missed by a day: from 1 September 2024, 36 months end on 31 August 2027.
func TestLengthsToTheDay(t *testing.T) {
	disabled := func(end string) facts.Case {
		c := prolonged(facts.LongerDisability, end)
		c.Person.RQTH = law.Yes
		return c
	}
	agreed := func(end string) facts.Case {
		c := prolonged(facts.LongerAgreed, end)
		c.Apprenticeship.Term.Convention = law.Yes
		return c
	}
	openEnded := func(end string) facts.Case {
		return edited(apprenticeOfTwoYears, func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Apprenticeship.End, c.Apprenticeship.CycleMonths = law.Yes, law.Date{}, day(end), law.MustCount(36)
		})
	}
	for _, row := range []struct {
		why, rule   string
		c           facts.Case
		part, whole law.Answer
	}{
		{"R6222-47: two years, and one more", "APP-DUR-RQTH-EXT", disabled("2027-08-31"), law.Yes, law.Yes},
		{"a day more: by the four years of R6222-46 only", "APP-DUR-RQTH-EXT", disabled("2027-09-01"), law.No, law.Yes},
		{"those four years", "APP-DUR-FOUR-LENGTH", disabled("2027-09-01"), law.Yes, law.Yes},
		{"R6222-6: a convention of 36 months", "APP-DUR-CONVENTION-LIMITS", agreed("2027-08-31"), law.Yes, law.Yes},
		{"a day more: no convention goes there", "APP-DUR-CONVENTION-LIMITS", agreed("2027-09-01"), law.No, law.No},
		{"L6222-7: the period that opens a CDI, of 36 months", "APP-DUR-MAX-3Y", openEnded("2027-08-31"), law.Yes, law.Yes},
		{"a day more", "APP-DUR-MAX-3Y", openEnded("2027-09-01"), law.No, law.No},
		{"L6222-11: a year after a failure", "APP-FAIL-EXT", prolonged(facts.LongerFailure, "2027-08-31"), law.Yes, law.Yes},
		{"a day more", "APP-FAIL-EXT", prolonged(facts.LongerFailure, "2027-09-01"), law.No, law.No},
	} {
		d := eligibility.ApprenticeTerm(&row.c)
		part := d.Find(row.rule)
		assert.Equal(t, row.rule, part.Rule(), row.why)
		assert.Equal(t, row.part, part.Answer(), row.why)
		assert.Equal(t, row.whole, d.Answer(), row.why)
	}
}

// L6222-11 and R6222-48 are of 2019.
func TestFirstDaysOfTheProlongations(t *testing.T) {
	disabled := prolonged(facts.LongerDisability, "2027-08-31")
	disabled.Person.RQTH = law.Yes
	checkFirstDays(t, []firstDays{
		{
			"a year after a failure", eligibility.ApprenticeTerm, "APP-FAIL-EXT", prolonged(facts.LongerFailure, "2027-08-31"), signedOn,
			[]dayOf{silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000037385975"}},
		},
		{
			"a course spread because of the disability", eligibility.ApprenticeTerm, "APP-DUR-RQTH-EXT-LENGTH", disabled, signedOn,
			[]dayOf{
				silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000037832471"},
				{"2020-03-31", law.Yes, "LEGIARTI000018524054"}, {"2020-04-01", law.Yes, "LEGIARTI000041771361"},
			},
		},
	})
}

// R6222-23-1 is of 1 April 2020: five months, from 6 April to 5 September 2020, to finish a course after a break.
func TestFirstDayOfTheShortContract(t *testing.T) {
	c := edited(apprenticeOfOneYear, func(c *facts.Case) {
		c.Contract.Start, c.Contract.End = day("2020-04-06"), day("2020-09-05")
		c.Apprenticeship.Shorter, c.Apprenticeship.Previous.Contract, c.Apprenticeship.Term.Convention = facts.ShorterBreak, law.Yes, law.No
	})
	for made, want := range map[string]law.Answer{"2020-03-31": law.No, "2020-04-01": law.Yes} {
		c.Contract.Made = day(made)
		d := eligibility.ApprenticeTerm(&c)
		assert.Equal(t, want, d.Find("APP-DUR-MIN").Answer(), made)
		assert.Equal(t, want, d.Answer(), made)
		if want == law.Yes {
			assert.True(t, cites(d.Find("APP-DUR-NEWAFTERBREAK"), "LEGIARTI000041769769"), made)
		}
	}
}

// L6222-18 has no exception for the contract that finishes a course after a break: 45 days there too.
func TestFreeBreakOfASecondContract(t *testing.T) {
	for days, want := range map[int]law.Answer{45: law.Yes, 46: law.No} {
		c := apprenticeResigning()
		a := &c.Apprenticeship
		a.Previous.Contract, a.Previous.Broken, a.Shorter = law.Yes, law.Yes, facts.ShorterBreak
		a.Break = facts.ApprenticeBreak{Route: facts.FreeBreak, PracticeDays: law.MustCount(days)}
		assert.Equal(t, want, eligibility.ApprenticeBreak(&c).Answer(), "%d days", days)
	}
}

// L6224-1 and L6227-11, in their wordings of 2020: to the OPCO, and to the State for a public employer.
func TestFirstDaysOfTheDeposit(t *testing.T) {
	public := edited(apprenticeDeposited, func(c *facts.Case) {
		c.Employer.Public, c.Apprenticeship.Filing.ToState = law.Yes, law.Yes
	})
	checkFirstDays(t, []firstDays{
		{
			"to the OPCO", eligibility.ApprenticeDeposit, "APP-DEPOSIT-TO", apprenticeDeposited(), signedOn,
			[]dayOf{silentOn("2019-12-31"), {"2020-01-01", law.Yes, "LEGIARTI000038951657"}},
		},
		{
			"to the State", eligibility.ApprenticeDeposit, "APP-DEPOSIT-TO", public, signedOn,
			[]dayOf{silentOn("2019-12-31"), {"2020-01-01", law.Yes, "LEGIARTI000037385900"}},
		},
		{
			"a public employer, in five jours ouvrables", eligibility.ApprenticeDeposit, "APP-DEPOSIT-TIME", public, signedOn,
			[]dayOf{silentOn("2019-12-31"), {"2020-01-01", law.Yes, "LEGIARTI000039789744"}},
		},
	})
	for made, want := range map[string]law.Answer{"2019-12-31": law.Unknown, "2020-01-01": law.Yes} {
		public.Contract.Made = day(made)
		assert.Equal(t, want, eligibility.ApprenticeDeposit(&public).Answer(), made)
	}
}
