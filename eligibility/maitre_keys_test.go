package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

func TestKeysOfTheMaitre(t *testing.T) {
	keys[law.Answer](t, "maitre.who", then(since("2019-08-23", "LEGIARTI000038951795"), "2026-05-28", "LEGIARTI000054140267")...)
	keys[law.Answer](t, "maitre.branch", then(then(since("2019-01-01", "LEGIARTI000037813428"), "2019-08-23", "LEGIARTI000038951795"), "2026-05-28", "LEGIARTI000054140267")...)
	keys[law.Answer](t, "maitre.branch-order", then(since("2008-05-01", "LEGIARTI000018524004"), "2020-04-01", "LEGIARTI000041771438")...)
	keys[law.Answer](t, "maitre.team", since("2008-05-01", "LEGIARTI000006904041")...)
	keys[law.Answer](t, "maitre.craft", then(since("2010-11-14", "LEGIARTI000023098347"), "2020-04-01", "LEGIARTI000041771589")...)
	keys[law.Months](t, "maitre.waiver.months", keyed{"2008-04-30", "", ""}, keyed{"2008-05-01", "60", "LEGIARTI000018524006"},
		keyed{"2024-06-30", "60", "LEGIARTI000018524006"}, keyed{"2024-07-01", "60", "LEGIARTI000049754360"})
}

func TestFirstDaysOfTheMaitre(t *testing.T) {
	with := func(edit func(*facts.Maitre)) facts.Case {
		return edited(maitreWithDiploma, func(c *facts.Case) { edit(theMaitre(c)) })
	}
	craft := edited(maitreWithDiploma, func(c *facts.Case) {
		c.Contract.Place, theMaitre(c).Craft = law.AlsaceMoselle, facts.MaitreCraft{Enterprise: law.Yes, Brevet: law.No, Excused: law.No}
	})
	checkFirstDays(t, []firstDays{
		{
			"L6223-8-1: an employee, volunteer, of age, of good morality", eligibility.Maitre, "APP-MA-WHO", maitreWithDiploma(), signedOn,
			[]dayOf{
				silentOn("2019-08-22"), {"2019-08-23", law.Yes, "LEGIARTI000038951795"},
				{"2026-05-27", law.Yes, "LEGIARTI000038951795"}, {"2026-05-28", law.Yes, "LEGIARTI000054140267"},
			},
		},
		{
			"R6223-22, then L6223-8-1: the branch agreement", eligibility.Maitre, "APP-MA-BRANCH", with(func(m *facts.Maitre) { m.BranchAgreement, m.BranchMet = law.Yes, law.Yes }), signedOn,
			[]dayOf{
				silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000037813428"}, {"2019-08-23", law.Yes, "LEGIARTI000038951795"},
				{"2026-05-27", law.Yes, "LEGIARTI000038951795"}, {"2026-05-28", law.Yes, "LEGIARTI000054140267"},
			},
		},
		{
			"R6223-8: an order for the branch; the number of repeaters was read from 2019 on", eligibility.Maitre, "APP-MA-RATIO-BRANCH",
			with(func(m *facts.Maitre) { m.Ceiling.BranchOrder, m.Ceiling.BranchTo = law.Yes, law.MustCount(2) }), begunOn,
			[]dayOf{
				silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000018524004"},
				{"2020-03-31", law.Yes, "LEGIARTI000018524004"}, {"2020-04-01", law.Yes, "LEGIARTI000041771438"},
			},
		},
		{
			"L6223-6: a team without référent", eligibility.Maitre, "APP-MA-TEAM", with(func(m *facts.Maitre) { m.Shared, m.Referent = law.Yes, law.No }), begunOn,
			[]dayOf{silentOn("2008-04-30"), {"2008-05-01", law.No, "LEGIARTI000006904041"}},
		},
		{
			"R6261-9, R6261-10: no brevet, and not excused", eligibility.Maitre, "APP-MA-ALSACE", craft, signedOn,
			[]dayOf{
				silentOn("2010-11-13"), {"2010-11-14", law.No, "LEGIARTI000023098347"},
				{"2020-03-31", law.No, "LEGIARTI000023098347"}, {"2020-04-01", law.No, "LEGIARTI000041771589"},
			},
		},
		{
			"R6226-5, al. 2: two years in agencies", eligibility.Maitre, "APP-MA-ETT-EXPERIENCE", maitreOfAgency(), signedOn,
			[]dayOf{silentOn("2012-04-13"), {"2012-04-14", law.Yes, "LEGIARTI000025686739"}},
		},
		{
			"R6226-5, al. 3: five apprentices", eligibility.Maitre, "APP-MA-ETT-RATIO", maitreOfAgency(), begunOn,
			[]dayOf{silentOn("2012-04-13"), {"2012-04-14", law.Yes, "LEGIARTI000025686739"}},
		},
	})
	c := maitreOfAgency()
	begunOn(&c, day("2012-04-13"))
	assert.Equal(t, law.Unknown, eligibility.Maitre(&c).Find("APP-MA-ETT").Answer())
	begunOn(&c, day("2012-04-14"))
	assert.Equal(t, law.Yes, eligibility.Maitre(&c).Find("APP-MA-ETT").Answer(), "R6226-5 whole, with 24 months and five apprentices")
}

// R6223-22: a diploma of a lower level, or of another field, leaves the two years of activity; R6223-10, II and R6226-6: an apprentice who is
// received counts.
func TestMaitreWithoutTheDiploma(t *testing.T) {
	for _, row := range []struct {
		why  string
		edit func(*facts.Maitre)
	}{
		{"level 3 for level 4", func(m *facts.Maitre) { m.Level = law.Level3 }},
		{"another field, at level 8", func(m *facts.Maitre) { m.Diploma, m.Level = law.No, law.Level8 }},
	} {
		for months, want := range map[int]law.Answer{23: law.No, 24: law.Yes} {
			c := maitreWithDiploma()
			m := theMaitre(&c)
			row.edit(m)
			m.Activities, m.ExperienceMonths = facts.History[facts.Activity]{}, law.MustCount(months)
			d := eligibility.Maitre(&c)
			assert.Equal(t, law.No, d.Find("APP-MA-DIPLOMA").Answer(), "%s, %d months", row.why, months)
			assert.Equal(t, want, d.Find("APP-MA-EXPERIENCE").Answer(), "%s, %d months", row.why, months)
			assert.Equal(t, want, d.Answer(), "%s, %d months", row.why, months)
		}
	}
	c := maitreWithDiploma()
	c.Apprenticeship.Employer.Agency, theMaitre(&c).UserFirm = law.Yes, law.Yes
	for apprentices, want := range map[int]law.Answer{2: law.Yes, 3: law.No} {
		theMaitre(&c).Apprentices, theMaitre(&c).Repeaters = law.MustCount(apprentices), law.MustCount(0)
		d := eligibility.Maitre(&c)
		assert.Equal(t, want, d.Find("APP-MA-RATIO").Answer(), "in the user firm two, not the five of the agency: %d", apprentices)
		assert.Equal(t, want, d.Answer(), "%d", apprentices)
	}
}
