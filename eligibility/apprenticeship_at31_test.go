package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// A person of 31 without a derogation, and a contract of which everything else is lawful: No, on the age alone. Of the five cases of L6222-2 and the
// one of L6222-11 only the project of a business is open to change; the others are what a person is, or what happened. The last day on which the same
// contract could have begun is the eve of the 30th birthday.
func TestOnePersonOf31(t *testing.T) {
	c := wholeApprentice()
	p := personOf31() // born on 10 February 1993
	c.Person = p.Person
	c.Apprenticeship.Entry.BusinessProject, c.Apprenticeship.Athlete = law.No, law.No

	for _, whole := range []struct {
		decide lawtest.Decider
		opens  string // first day from 10 February 2019 on
	}{
		{eligibility.ApprenticeAge, "2019-03-05"},  // signed 63 days before, on 1 January 2019: 29 by L6222-1; to the eve 25, and 26 was reached on 10 February 2019
		{eligibility.Apprenticeship, "2019-10-25"}, // on 23 August 2019: L6223-8-1 on the maître
	} {
		d := whole.decide(&c)
		require.Equal(t, law.No, d.Answer(), d.Rule())
		assert.Equal(t, law.No, d.Find("APP-AGE-MAX29").Answer(), d.Rule())

		flips := law.Flips(d)
		require.Len(t, flips, 1, d.Rule())
		require.Len(t, flips[0].Clauses, 1, d.Rule())
		assert.Equal(t, "APP-DEROG-4", flips[0].Clauses[0].Rule())
		assert.Equal(t, law.Yes, flips[0].Reaches)
		for rule, fixed := range map[string]bool{
			"APP-AGE-MAX29":       true,  // the birth
			"APP-DEROG-1-BEFORE":  true,  // a diploma obtained by an earlier contract: past
			"APP-DEROG-2-CAUSE":   true,  // a contract broken before: past
			"APP-DEROG-3":         true,  // a status
			"APP-DEROG-4":         false, // a project
			"APP-DEROG-5":         true,  // a status
			"APP-DEROG-FAIL-EXAM": true,  // an exam failed: past
		} {
			clause := d.Find(rule)
			require.Equal(t, law.No, clause.Answer(), "%s in %s", rule, d.Rule())
			assert.Equal(t, fixed, clause.Fixed(), "%s in %s", rule, d.Rule())
		}
		with := c
		with.Apprenticeship.Entry.BusinessProject = law.Yes
		assert.Equal(t, law.Yes, whole.decide(&with).Answer(), d.Rule())

		// 30 on 10 February 2023: 9 February is the last day.
		fact, anchor := eligibility.WindowDay(whole.decide, &c)
		assert.Equal(t, "contract.start", fact)
		assert.Equal(t, day("2024-09-02"), anchor)
		assert.Equal(t, []law.Period{span(whole.opens, "2023-02-09")},
			eligibility.WindowWithin(whole.decide, &c, span("2019-02-10", "2026-12-31")), d.Rule())
		moved := func(start string) law.Answer {
			m := c
			by := c.Contract.Start.DaysUntil(day(start))
			for _, date := range []*law.Date{
				&m.Contract.Made, &m.Contract.Start, &m.Contract.End, &m.Apprenticeship.Course.Practice, &m.Apprenticeship.Course.CFA,
			} {
				*date = date.AddDays(by)
			}
			return whole.decide(&m).Answer()
		}
		assert.Equal(t, law.Yes, moved("2023-02-09"), d.Rule())
		assert.Equal(t, law.No, moved("2023-02-10"), d.Rule())
		assert.Equal(t, law.Yes, moved(whole.opens), d.Rule())
	}
}
