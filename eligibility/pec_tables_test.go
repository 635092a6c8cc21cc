package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// pecFlips, cieFlips and sharingFlips are the rows of the schemes of these files.
var pecFlips = []struct {
	decide   lawtest.Decider
	baseline func() facts.Case
	rows     []lawtest.Row
}{
	{eligibility.PEC, impec, pecRows},
	{eligibility.PEC, renewedPEC, renewedPECRows},
	{eligibility.PEC, epidemicPEC, epidemicPECRows},
	{eligibility.PECVariableHours, publicPEC, pecVariableRows},
	{eligibility.PECEarlyEnd, leavingPEC, earlyEndRows},
	{eligibility.PECSuspension, suspendingPEC, suspensionRows},
	{eligibility.PECNotice, leavingPEC, noticeRows},
	{eligibility.PECClawback, dismissedInPEC, clawbackRows},
	{eligibility.PECCertificate, certified, certificateRows},
	{eligibility.PECImmersions, immersedPEC, immersionRows},
	{eligibility.CIE, companyCIE, cieRows},
	{eligibility.CIEEarlyEnd, leavingPEC, cieExitRows},
	{eligibility.CIEClawback, dismissedInPEC, cieClawbackRows},
	{eligibility.EmployerGroup, mixedGroup, groupRows},
	{eligibility.GroupAids, mixedGroup, groupAidRows},
	{eligibility.StaffLoan, plainLoan, plainLoanRows},
	{eligibility.StaffLoan, specialLoan, specialLoanRows},
}

// once checks a table of one version.
func once[T any](t *testing.T, p *law.Param[T], from, want string) {
	t.Helper()
	lawtest.Days(t, p, []lawtest.DayRow{lawtest.On(law.MustDate(from).AddDays(-1).String(), ""), lawtest.On(from, want), lawtest.On("2026-03-27", want)})
}

func TestPECTables(t *testing.T) {
	once(t, &eligibility.PECHours, "2012-11-01", "20")
	once(t, &eligibility.PECVariationMax, "2016-08-10", "35")
	once(t, &eligibility.PECMonths, "2017-12-22", "6")
	once(t, &eligibility.PECMonthsSentence, "2017-12-22", "3")
	once(t, &eligibility.PECMaxMonths, "2015-08-19", "24")
	once(t, &eligibility.PECMaxMonthsLong, "2015-08-19", "60")
	once(t, &eligibility.PECAidMonths, "2012-11-01", "24")
	once(t, &eligibility.PECAgeLong, "2015-08-19", "50")
	once(t, &eligibility.PECAgePension, "2015-08-19", "58")
	once(t, &eligibility.PECTutorMonths, "2012-11-01", "24")
	once(t, &eligibility.PECTutorMax, "2012-11-01", "3")
	once(t, &eligibility.PECTrialMonths, "2014-03-07", "6")
	once(t, &eligibility.PECLeaveMonths, "2008-05-01", "6")
	once(t, &eligibility.PECNoticeDays, "2012-11-01", "7")
	once(t, &eligibility.PECCertificateMonths, "2010-01-01", "1")
	once(t, &eligibility.PECImmersionShare, "2014-11-16", "25%")
	once(t, &eligibility.PECPracticeRenewalMin, "2018-01-11", "6")
	year := func(want string) []lawtest.DayRow { // the circular of 2022 is of one year
		return []lawtest.DayRow{lawtest.On("2021-12-31", ""), lawtest.On("2022-01-01", want), lawtest.On("2022-12-31", want), lawtest.On("2023-01-01", "")}
	}
	lawtest.Days(t, &eligibility.PECPracticeHours, year("30"))
	lawtest.Days(t, &eligibility.CIEPracticeHours, year("35"))
	once(t, &eligibility.CUIYouthAge, "2018-01-01", "26")
	once(t, &eligibility.CUIYouthAgeDisabled, "2018-01-01", "31")
	lawtest.Days(t, &eligibility.CUIMonthsCovid, []lawtest.DayRow{
		lawtest.On("2020-03-11", ""), lawtest.On("2020-03-12", "36"), lawtest.On("2021-12-01", "36"), lawtest.On("2021-12-02", ""),
	})
	lawtest.Days(t, &eligibility.PECPracticeMonths, []lawtest.DayRow{
		lawtest.On("2018-01-10", ""), lawtest.On("2018-01-11", "9"), lawtest.On("2024-02-06", "9"), lawtest.On("2024-02-07", "9"),
	})
	lawtest.Days(t, &eligibility.PECPracticeRenewalMax, []lawtest.DayRow{
		lawtest.On("2018-01-10", ""), lawtest.On("2018-01-11", "12"), lawtest.On("2021-12-31", "12"), lawtest.On("2022-01-01", "6"), lawtest.On("2022-12-31", "6"), lawtest.On("2023-01-01", ""),
	})
	plan := func(want string) []lawtest.DayRow {
		return []lawtest.DayRow{lawtest.On("2020-09-27", ""), lawtest.On("2020-09-28", want), lawtest.On("2021-12-31", want), lawtest.On("2022-01-01", "")}
	}
	lawtest.Days(t, &eligibility.PECYouthMonths, plan("11"))
	lawtest.Days(t, &eligibility.PECYouthHours, plan("20"))
	lawtest.Days(t, &eligibility.CIEYouthMonths, plan("9"))
	lawtest.Days(t, &eligibility.CIEYouthHours, plan("30"))
}

func TestCIETables(t *testing.T) {
	once(t, &eligibility.CIEDismissalMonths, "2015-03-22", "6")
	once(t, &eligibility.CIEHours, "2015-08-19", "20")
	once(t, &eligibility.CIEHoursAge, "2015-08-19", "60")
	once(t, &eligibility.CIEMonths, "2010-01-01", "6")
	once(t, &eligibility.CIEMonthsSentence, "2010-01-01", "3")
	once(t, &eligibility.CIEMaxMonths, "2015-08-19", "24")
	once(t, &eligibility.CIEMaxMonthsLong, "2015-08-19", "60")
	once(t, &eligibility.CIEAidMonths, "2015-08-19", "24")
	once(t, &eligibility.CIEAgeLong, "2015-08-19", "50")
	once(t, &eligibility.CIEAgePension, "2015-08-19", "58")
	once(t, &eligibility.CIETutorMonths, "2012-11-01", "24")
	once(t, &eligibility.CIETutorMax, "2012-11-01", "3")
	once(t, &eligibility.CIETrialMonths, "2014-03-07", "6")
	once(t, &eligibility.CIELeaveMonths, "2008-05-01", "6")
	once(t, &eligibility.CIENoticeDays, "2012-11-01", "7")
	once(t, &eligibility.CIECertificateMonths, "2010-01-01", "1")
	once(t, &eligibility.CIEImmersionShare, "2014-11-16", "25%")
}

func TestSharingTables(t *testing.T) {
	once(t, &eligibility.GELocalShare, "2016-08-10", "50%")
	once(t, &eligibility.GELocalHours, "2016-12-30", "75%")
	once(t, &eligibility.SharedWeek, "2016-08-10", "48")
	once(t, &eligibility.SharedWeekYoung, "2019-01-01", "35")
	special := func(before, after string) []lawtest.DayRow {
		return []lawtest.DayRow{lawtest.On("2019-12-31", ""), lawtest.On("2020-01-01", before), lawtest.On("2024-04-16", before), lawtest.On("2024-04-17", after)}
	}
	lawtest.Days(t, &eligibility.LoanMonths, special("24", "36"))
	lawtest.Days(t, &eligibility.LoanUserYears, special("8", "8"))
	lawtest.Days(t, &eligibility.LoanUserEmployees, special("250", "250"))
	lawtest.Days(t, &eligibility.LoanLenderEmployees, special("5000", "5000"))
}

// The clauses without figure begin on the first day of the wording that was read: the day before, no text is known.
func TestCUIWordingsBegin(t *testing.T) {
	for table, from := range map[string]string{
		"pec.employers": "2014-08-02", "pec.posts": "2012-11-01", "pec.persons": "2014-03-07", "pec.aid-first": "2012-11-01", "pec.refusals": "2015-03-22",
		"pec.review": "2012-11-01", "pec.no-other-aid": "2008-05-01", "pec.request": "2012-11-01", "pec.referent": "2012-11-01", "pec.tutor": "2012-11-01",
		"pec.fewer-hours": "2012-11-01", "pec.variation": "2012-11-01", "pec.pay": "2012-11-01", "pec.longer": "2015-08-19", "pec.sentence": "2017-12-22",
		"pec.suspension": "2014-03-07", "pec.early-end": "2008-05-01", "pec.clawback": "2012-11-01", "pec.clawback.cdi": "2012-11-01", "pec.clawback.cdd": "2012-11-01",
		"cui.prescribers": "2020-01-01", "cie.employers": "2014-03-07", "cie.employers.l5424": "2019-08-23", "cie.households": "2012-11-01", "cie.market": "2010-01-01",
		"cie.persons": "2012-11-01", "cie.aid-first": "2012-11-01", "cie.refusals": "2015-03-22", "cie.review": "2012-11-01", "cie.referent": "2012-11-01",
		"cie.tutor": "2012-11-01", "cie.form": "2017-12-22", "cie.fewer-hours": "2015-08-19", "cie.sentence": "2010-01-01", "cie.longer": "2015-08-19",
		"cie.overseas": "2018-01-01", "cie.suspension": "2014-03-07", "cie.early-end": "2008-05-01", "cie.clawback": "2012-11-01",
		"cie.clawback.cdi": "2012-11-01", "cie.clawback.cdd": "2012-11-01", "ge.object": "2014-03-07", "ge.form": "2008-05-01", "ge.agreement": "2008-05-01",
		"ge.local.main": "2016-12-30", "ge.aids": "2016-12-19", "loan.costs": "2015-04-04", "loan.papers": "2018-01-01", "loan.special": "2020-01-01",
		"pec.renewal": "2012-11-01", "cie.renewal": "2012-11-01", "cui.teacher": "2012-11-01", "pec.practice.times": "2018-01-11", "ge.also": "2021-05-14",
		"loan.special.papers": "2018-01-01", "loan.lender.waived": "2024-04-17",
	} {
		found := false
		for _, p := range eligibility.Params {
			p, ok := p.(*law.Param[law.Answer])
			if !ok || p.Name != table {
				continue
			}
			found = true
			first := law.MustDate(from)
			for d, want := range map[law.Date]bool{first.AddDays(-1): false, first: true} {
				v, _ := p.At(law.When{Made: d, Day: d})
				assert.Equal(t, want, v != nil, "%s on %s", table, d)
			}
		}
		assert.True(t, found, table)
	}
}
