package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// stayOf2020 is a contract of three years, 1 096 days with 29 February 2020, of which 122 are spent abroad.
func stayOf2020() facts.Case {
	c := apprenticeOfTwoYears()
	c.Contract.Start, c.Contract.End = day("2019-01-07"), day("2022-01-06")
	c.Apprenticeship.Course.Abroad = facts.ApprenticeStay{Start: day("2020-09-01"), End: day("2020-12-31"), EarlierDays: law.MustCount(0)}
	return c
}

// L6222-42 of 23 August 2019 "ne sont pas applicables aux contrats conclus avant le 1er janvier 2019" (its note: loi n° 2018-771, art. 46, II).
func TestStayAbroadOfAContractOf2018(t *testing.T) {
	checkFirstDays(t, []firstDays{
		{
			"a year at most", eligibility.ApprenticeMobility, "APP-ABROAD-YEAR", stayOf2020(), signedOn,
			[]dayOf{silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000038951816"}},
		},
		{
			"974 days in France, more than six months", eligibility.ApprenticeMobility, "APP-ABROAD-FRANCE", stayOf2020(), signedOn,
			[]dayOf{silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000038951816"}},
		},
	})
	for made, want := range map[string]law.Answer{"2018-12-31": law.Unknown, "2019-01-01": law.Yes} {
		c := stayOf2020()
		c.Contract.Made = day(made)
		assert.Equal(t, want, eligibility.ApprenticeMobility(&c).Answer(), made)
	}
}

// The version quoted changes with the text, also where the number does not.
func TestKeysOfTheTerm(t *testing.T) {
	for table, value := range map[string]string{"apprentice.months": "6", "apprentice.max": "36"} {
		keys[law.Months](t, table, keyed{"2018-12-31", "", ""}, keyed{"2019-01-01", value, "LEGIARTI000037385925"},
			keyed{"2019-08-22", value, "LEGIARTI000037385925"}, keyed{"2019-08-23", value, "LEGIARTI000038951821"})
	}
	keys[law.Months](t, "apprentice.extra.disabled", keyed{"2018-12-31", "", ""}, keyed{"2019-01-01", "12", "LEGIARTI000018524054"},
		keyed{"2020-03-31", "12", "LEGIARTI000018524054"}, keyed{"2020-04-01", "12", "LEGIARTI000041771361"})
	keys[law.Months](t, "apprentice.extra.athlete", keyed{"2016-12-14", "", ""}, keyed{"2016-12-15", "12", "LEGIARTI000033601840"},
		keyed{"2020-03-31", "12", "LEGIARTI000033601840"}, keyed{"2020-04-01", "12", "LEGIARTI000041771391"})
	keys[law.Months](t, "apprentice.abroad.months", keyed{"2019-08-22", "", ""}, keyed{"2019-08-23", "12", "LEGIARTI000038951816"},
		keyed{"2023-12-28", "12", "LEGIARTI000038951816"}, keyed{"2023-12-29", "12", "LEGIARTI000048686231"})
}
