package funding_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func TestPackage(t *testing.T) {
	lawtest.Check(t, lawtest.Package{
		Name: "funding", Source: os.DirFS("."),
		Rules: funding.Rules, Tables: funding.Params,
		Conventions: funding.Conventions, Remarks: funding.Remarks,
		French: &funding.WordsFrench, English: &funding.WordsEnglish,
	})
}

// decided is a decision of one case on one day, the answer of the whole, and of clauses by rule.
type decided struct {
	because string
	d       law.Decision
	whole   law.Answer
	clauses map[string]law.Answer
}

func (row *decided) check(t *testing.T, cov *lawtest.Coverage) {
	t.Helper()
	var clauses []string
	for rule, want := range row.clauses {
		clauses = append(clauses, rule+" "+want.String())
	}
	cov.Assert(t, row.because, row.d, row.whole, clauses...)
	stored := row.d.AppendJSON(nil)
	back, err := funding.ReadDecision(stored)
	require.NoError(t, err, row.because)
	assert.Equal(t, string(stored), string(back.AppendJSON(nil)), row.because)
}

// Every rule has shown every answer that the register says it can give, in both languages.
func TestCoverage(t *testing.T) {
	cov := lawtest.NewCoverage(&funding.WordsFrench, &funding.WordsEnglish)
	for _, f := range []struct {
		baseline func() facts.Case
		rows     []lawtest.Row
	}{
		{plainApprentice, specialRows},
		{apprenticeOf2019, specialRowsOf2019},
		{secondDiploma, secondDiplomaRows},
		{publicOf2020, publicRows},
	} {
		cov.Flip(t, funding.ApprenticeSpecial, f.baseline, f.rows)
	}
	cov.Flip(t, funding.ApprenticeAidDue, row26, aidFlips)
	cov.Flip(t, funding.ApprenticeAidDue, large26, aidLargeFlips)
	for _, rows := range [][]decided{apprenticeDays(), proDays(), pecDays(), ordinaryDays(), quoteRows(), contributionRows(), publicContributionRows(), coveredRows(), kindRows(), aidRows(), aidOtherRows(), aidMonthRows(), quotaRows(), repayRows()} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
	seeCUI(t, cov)
	cov.Flip(t, traineeOn("2026-05-04"), atTwenty, twentyRows)
	cov.Flip(t, mobilityDecision, traveller, mobilityFlips)
	for _, rows := range [][]decided{traineeDecisions(), employeeRows(), longTermRows(), poeiRows(), poecRows(t)} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
	seeOPCO(t, cov)
	cov.Complete(t, funding.Rules)
}

// Every table on the first day of each version and the day before.
func TestTables(t *testing.T) {
	on := lawtest.On
	bands := [4][3][2]string{
		{{"25%", "27%"}, {"37%", "39%"}, {"53%", "55%"}},
		{{"41%", "43%"}, {"49%", "51%"}, {"65%", "67%"}},
		{{"53%", "53%"}, {"61%", "61%"}, {"78%", "78%"}},
		{{"53%", "100%"}, {"61%", "100%"}, {"78%", "100%"}},
	}
	for b := range bands {
		for y, v := range bands[b] {
			lawtest.Days(t, &funding.Rates[b][y], []lawtest.DayRow{on("2016-06-30", ""), on("2016-07-01", v[0]), on("2018-12-31", v[0]), on("2019-01-01", v[1]), on("2026-08-20", v[1])})
		}
	}
	for n, p := range map[string]*law.Param[law.Years]{"18": &funding.Age18, "21": &funding.Age21} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2016-06-30", ""), on("2016-07-01", n), on("2018-12-31", n), on("2019-01-01", n), on("2020-03-31", n), on("2020-04-01", n)})
	}
	lawtest.Days(t, &funding.Age26, []lawtest.DayRow{on("2018-12-31", ""), on("2019-01-01", "26"), on("2020-03-31", "26"), on("2020-04-01", "26")})
	since := func(from, value string) []lawtest.DayRow {
		return []lawtest.DayRow{on(day(from).AddDays(-1).String(), ""), on(from, value)}
	}
	lawtest.Days(t, &funding.ShortCounts, since("2020-04-01", "yes"))
	lawtest.Days(t, &funding.ShortOldYears, []lawtest.DayRow{on("2012-03-29", ""), on("2012-03-30", "1"), on("2020-03-31", "1"), on("2020-04-01", "")})
	lawtest.Days(t, &funding.LongFreezes, since("2020-04-01", "yes"))
	lawtest.Days(t, &funding.FailFreezes, since("2019-01-01", "yes"))
	lawtest.Days(t, &funding.LicProYear, since("2020-04-01", "2"))
	lawtest.Days(t, &funding.SameLevelPoints, append(since("2019-01-01", "15%"), on("2020-03-31", "15%"), on("2020-04-01", "15%")))
	lawtest.Days(t, &funding.SameLevelMonths, append(since("2019-01-01", "12"), on("2020-03-31", "12"), on("2020-04-01", "12")))
	lawtest.Days(t, &funding.DisabilityPoints, since("2019-01-01", "15%"))
	lawtest.Days(t, &funding.AthleteYear, since("2016-12-15", "3"))
	lawtest.Days(t, &funding.SuccessionFloor, since("2019-01-01", "yes"))
	lawtest.Days(t, &funding.IncreaseCap, since("2020-04-01", "100%"))
	lawtest.Days(t, &funding.PublicPoints4, append(since("2017-02-19", "10%"), on("2020-04-26", "10%"), on("2020-04-27", "")))
	lawtest.Days(t, &funding.PublicPoints5, append(since("2017-02-19", "20%"), on("2020-04-26", "20%"), on("2020-04-27", "")))
	lawtest.Days(t, &funding.PublicOptionLow, since("2020-04-27", "10%"))
	lawtest.Days(t, &funding.PublicOptionHigh, since("2020-04-27", "20%"))
	lawtest.Days(t, &funding.LongestMonths, since("2008-05-01", "60"))
	lawtest.Days(t, &funding.LegalWeek, since("2016-08-10", "35"))
	for value, p := range map[string]*law.Param[law.Rate]{
		"55%": &funding.ProUnder21, "65%": &funding.ProUnder21Held, "70%": &funding.ProFrom21, "80%": &funding.ProFrom21Held,
		"100%": &funding.ProFrom26, "85%": &funding.ProFrom26SMC,
	} {
		lawtest.Days(t, p, since("2008-05-01", value))
	}
	lawtest.Days(t, &funding.ProGeneralBac, since("2008-05-01", "no"))
	lawtest.Days(t, &funding.ProHigher, since("2008-05-01", "yes"))
	lawtest.Days(t, &funding.ProKindShare, since("2008-05-01", "75%"))
	lawtest.Days(t, &funding.ProKindWageShare, since("2008-05-01", "75%"))
	lawtest.Days(t, &funding.ProAge21, since("2008-05-01", "21"))
	lawtest.Days(t, &funding.ProAge26, since("2008-05-01", "26"))
	lawtest.Days(t, &funding.PECRate, since("2012-11-01", "100%"))
	lawtest.Days(t, &funding.ExemptShare, append(since("2019-01-01", "79%"), on("2025-02-28", "79%"), on("2025-03-01", "50%")))
	lawtest.Days(t, &funding.CSGExempt, append(since("2021-03-01", "yes"), on("2025-02-28", "yes"), on("2025-03-01", "no")))
	lawtest.Days(t, &funding.CSGShare, since("2025-03-01", "50%"))
	lawtest.Days(t, &funding.CSGAbatement, since("2025-03-01", "1.75%"))
	lawtest.Days(t, &funding.FullCeiling, append(since("2019-01-01", "yes"), on("2024-08-31", "yes"), on("2024-09-01", "yes")))
	lawtest.Days(t, &funding.TaxMonths, since("2018-01-01", "12"))
	lawtest.Days(t, &funding.TaxHours, since("2018-01-01", "1820"))
	lawtest.Days(t, &funding.StateTakeover, append(since("2016-08-10", "yes"), on("2018-12-31", "yes"), on("2019-01-01", "yes"), on("2026-02-20", "yes"), on("2026-02-21", "no")))
	lawtest.Days(t, &funding.KindShare, append(since("2019-01-01", "75%"), on("2020-03-31", "75%"), on("2020-04-01", "75%")))
	lawtest.Days(t, &funding.KindWageShare, append(since("2019-01-01", "75%"), on("2020-03-31", "75%"), on("2020-04-01", "75%")))
}

// The two SMIC tables have the same first days: schedules walk them together.
func TestSMICTablesRunTogether(t *testing.T) {
	require.Len(t, law.SMICMayotte.Versions, len(law.SMIC.Versions))
	for i := range law.SMIC.Versions {
		assert.Equal(t, law.SMIC.Versions[i].From, law.SMICMayotte.Versions[i].From)
	}
	assert.Equal(t, law.SMIC.Reviewed, law.SMICMayotte.Reviewed)
}
