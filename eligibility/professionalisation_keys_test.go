package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

func TestKeysOfTheProfessionalisation(t *testing.T) {
	keys[law.Answer](t, "professionalisation.benefits", since("2016-01-01", "LEGIARTI000031088014")...)
	keys[law.Answer](t, "professionalisation.priority.diploma", since("2015-08-19", "LEGIARTI000031087275")...)
	keys[law.Answer](t, "professionalisation.employer", since("2019-01-01", "")...) // official pages
	keys[law.Answer](t, "professionalisation.training.longer", since("2009-11-26", "LEGIARTI000021342238")...)
	keys[law.Answer](t, "professionalisation.tutor.rule", since("2014-08-28", "LEGIARTI000029408683")...) // D6325-6; L6325-3-1 is of March 2014
	keys[law.Answer](t, "professionalisation.renewal.grounds", since("2011-07-30", "LEGIARTI000024422128")...)
	keys[law.Answer](t, "professionalisation.continued", since("2019-01-01", "LEGIARTI000037386537")...)
	for table, value := range map[string]string{"professionalisation.months.abroad": "24", "professionalisation.abroad.months": "12"} {
		keys[law.Months](t, table, keyed{"2019-08-22", "", ""}, keyed{"2019-08-23", value, "LEGIARTI000038951812"},
			keyed{"2023-12-28", value, "LEGIARTI000038951812"}, keyed{"2023-12-29", value, "LEGIARTI000048686222"})
	}
	keys[law.Days](t, "professionalisation.deposit.days", keyed{"2016-08-31", "", ""}, keyed{"2016-09-01", "5", "LEGIARTI000031119175"},
		keyed{"2024-07-31", "5", "LEGIARTI000031119175"}, keyed{"2024-08-01", "5", "LEGIARTI000049854565"})
	keys[law.Days](t, "professionalisation.deposit.answer", keyed{"2016-08-31", "", ""}, keyed{"2016-09-01", "20", "LEGIARTI000031119173"},
		keyed{"2024-07-31", "20", "LEGIARTI000031119173"}, keyed{"2024-08-01", "20", "LEGIARTI000049854563"})
	keys[law.Days](t, "professionalisation.break.days", keyed{"2018-12-31", "", ""}, keyed{"2019-01-01", "30", "LEGIARTI000037388084"},
		keyed{"2021-03-31", "30", "LEGIARTI000037388084"}, keyed{"2021-04-01", "30", "LEGIARTI000043797503"})
}

func TestFirstDaysOfTheProfessionalisation(t *testing.T) {
	with := func(edit func(*facts.Professionalisation)) facts.Case {
		return edited(youngPro, func(c *facts.Case) { edit(thePro(c)) })
	}
	renewedOn := func(c *facts.Case, d law.Date) {
		c.Contract.Renewals.Items = []facts.Renewal{{Made: d, End: day("2026-02-28")}}
	}
	// twelve months from 1 September 2018, ended on a day; the training goes on for thirty
	endedOn := func(c *facts.Case, d law.Date) {
		c.Contract.Made, c.Contract.Start, c.Contract.End, c.Contract.Ended = day("2018-09-01"), day("2018-09-01"), day("2019-08-31"), d
		theBreak(c).ContinuedFrom, theBreak(c).ContinuedThrough = d.AddDays(1), d.AddDays(30)
	}
	benefit := []dayOf{silentOn("2015-12-31"), {"2016-01-01", law.Yes, "LEGIARTI000031088014"}}
	renewed := []dayOf{silentOn("2011-07-29"), {"2011-07-30", law.Yes, "LEGIARTI000024422128"}}
	continued := []dayOf{silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000037386537"}}
	checkFirstDays(t, []firstDays{
		{"L6325-1, 3°: a recipient", eligibility.PriorityPublic, "PRO-WHO-BENEFIT", with(func(p *facts.Professionalisation) { p.Entrant.Benefit = law.Yes }), signedOn, benefit},
		{"L6325-1, 3°: a former CUI holder", eligibility.PriorityPublic, "PRO-WHO-CUI", with(func(p *facts.Professionalisation) { p.Entrant.FormerCUI = law.Yes }), signedOn, benefit},
		{
			"L6325-1-1: the second cycle was completed, whatever the age", eligibility.PriorityPublic, "PRO-PRIORITY-DIPLOMA", youngPro(), signedOn,
			[]dayOf{silentOn("2015-08-18"), {"2015-08-19", law.No, "LEGIARTI000031087275"}},
		},
		{
			"L6325-14: an agreement on a longer training", eligibility.Professionalisation, "PRO-HOURS-AGREED", with(func(p *facts.Professionalisation) {
				p.Training.Hours, p.Training.Agreed = hours("402"), law.Yes
			}), signedOn,
			[]dayOf{silentOn("2009-11-25"), {"2009-11-26", law.Yes, "LEGIARTI000021342238"}},
		},
		{
			"L6325-3-1, D6325-6: no tutor", eligibility.Professionalisation, "PRO-TUTOR-NAMED", with(func(p *facts.Professionalisation) { p.Tutor.Named = law.No }), signedOn,
			[]dayOf{silentOn("2014-08-27"), {"2014-08-28", law.No, "LEGIARTI000028689282"}},
		},
		{"L6325-7: a fixed-term contract", eligibility.ProfessionalisationRenewal, "PRO-RENEW-CDD", renewedPro(), renewedOn, renewed},
		{"L6325-7: once", eligibility.ProfessionalisationRenewal, "PRO-RENEW-ONCE", renewedPro(), renewedOn, renewed},
		{"L6325-7: after a failure", eligibility.ProfessionalisationRenewal, "PRO-RENEW-GROUND", renewedPro(), renewedOn, renewed},
		{"L6325-14-1: broken before its term", eligibility.ProfessionalisationAfterBreak, "PRO-AFTER-BREAK-EARLY", brokenPro(), endedOn, continued},
		{"L6325-14-1: an action of twelve months", eligibility.ProfessionalisationAfterBreak, "PRO-AFTER-BREAK-12M", brokenPro(), endedOn, continued},
		{"L6325-14-1: by the employer", eligibility.ProfessionalisationAfterBreak, "PRO-AFTER-BREAK-WHO", brokenPro(), endedOn, continued},
		{"L6325-14-1: by agreement", eligibility.ProfessionalisationAfterBreak, "PRO-AFTER-BREAK-AGREEMENT", brokenPro(), endedOn, continued},
		{"L6325-14-1: for six months at most", eligibility.ProfessionalisationAfterBreak, "PRO-AFTER-BREAK-6M", brokenPro(), endedOn, continued},
	})
	for renewal, want := range map[string]law.Answer{"2011-07-29": law.Unknown, "2011-07-30": law.Yes} {
		c := renewedPro()
		renewedOn(&c, day(renewal))
		assert.Equal(t, want, eligibility.ProfessionalisationRenewal(&c).Answer(), renewal)
	}
	for ended, want := range map[string]law.Answer{"2018-12-31": law.Unknown, "2019-01-01": law.Yes} {
		c := brokenPro()
		endedOn(&c, day(ended))
		assert.Equal(t, want, eligibility.ProfessionalisationAfterBreak(&c).Answer(), ended)
	}
}
