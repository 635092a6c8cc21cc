package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// What is left in France is a number of days that reads well, and never under zero: stays of more days than the contract leave none.
func TestDaysLeftInFrance(t *testing.T) {
	for _, row := range []struct {
		because         string
		decide          lawtest.Decider
		c               facts.Case
		french, english string
	}{
		{
			"7 January 2019 to 6 January 2022 is 1 096 days; 122 abroad and 973 before: one is left", eligibility.ApprenticeMobility,
			edited(stayOf2020, func(c *facts.Case) { c.Apprenticeship.Course.Abroad.EarlierDays = law.MustCount(973) }),
			"Il reste 1\u00a0jour en France", "Left in France: 1 day, ",
		},
		{
			"975 before: one more than the contract", eligibility.ApprenticeMobility,
			edited(stayOf2020, func(c *facts.Case) { c.Apprenticeship.Course.Abroad.EarlierDays = law.MustCount(975) }),
			"Il reste 0\u00a0jour en France", "Left in France: 0 days, ",
		},
		{
			"L6325-25 as it was in 2023: abroad from the first day to the last", eligibility.Professionalisation,
			edited(proOf2023, func(c *facts.Case) {
				thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: c.Contract.Start, Through: c.Contract.End}
			}),
			"En France 0\u00a0jour, moins de", "In France 0 days, less than",
		},
	} {
		d := row.decide(&row.c)
		assert.Contains(t, eligibility.Explain(d, language.French), row.french, row.because)
		assert.Contains(t, eligibility.Explain(d, language.English), row.english, row.because)
	}
}

// proOf2023 is a contract of twelve months concluded when six months had to be spent in France.
func proOf2023() facts.Case {
	c := youngPro()
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2023-09-01"), day("2023-09-01"), day("2024-08-31")
	return c
}

// A CDI goes on after its action: a stay of 14 months in an action of 12 leaves no day of the action in France, not minus sixty.
func TestStayLongerThanTheAction(t *testing.T) {
	c := proOf2023()
	c.Contract.OpenEnded, c.Contract.End, thePro(&c).ActionEnd = law.Yes, law.Date{}, day("2024-08-31")
	thePro(&c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2023-09-01"), Through: day("2024-10-31")}
	clause := eligibility.Professionalisation(&c).Find("PRO-ABROAD-FRANCE")
	said := 0
	for arg := range clause.Args() {
		if arg.Name() == "professionalisation.france.days" {
			said++
			assert.Zero(t, arg.Int())
		}
	}
	assert.Equal(t, 1, said)
}
