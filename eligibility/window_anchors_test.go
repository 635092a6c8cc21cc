package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func proAOf2023() facts.Case {
	return facts.Case{Professionalisation: facts.Professionalisation{Reconversion: facts.Reconversion{ProAMade: day("2023-05-02")}}}
}

// sixtyDaysAtCFA is sixteen on 10 January 2019 and thirty on 10 January 2033. Sixty days are within three months of any day.
func sixtyDaysAtCFA() facts.Case {
	c := facts.Case{Person: facts.Person{Born: day("2003-01-10")}}
	c.Apprenticeship.Course.CFA, c.Apprenticeship.Course.AloneThrough = day("2022-09-05"), day("2022-11-03")
	return c
}

func reconversionOfSixMonths() facts.Case {
	c := reconversionOf450()
	c.Professionalisation.Reconversion.Through = day("2026-06-30")
	return c
}

// twoYearsFree is free of charge, for 730 days: twenty-four months have 730 or 731.
func twoYearsFree() facts.Case {
	c := specialLoan()
	c.Sharing.Loan.End = day("2026-09-01")
	return c
}

// Every date that a decision goes by moves: a decision that is Yes has its days.
func TestWindowOfLaterDays(t *testing.T) {
	for _, row := range []struct {
		because string
		decide  lawtest.Decider
		c       facts.Case
		fact    string
		within  law.Period
		open    []law.Period
	}{
		{"L8241-2 was read in the wording of 2018", eligibility.StaffLoan, plainLoan(), "sharing.loan.start", span("2017-01-01", "2026-12-31"),
			[]law.Period{span("2018-01-01", "2026-12-31")}},
		{"L8241-3 was read from 2020, R8241-2 from 2018", eligibility.StaffLoan, twoYearsFree(), "sharing.loan.start", span("2017-01-01", "2026-12-31"),
			[]law.Period{span("2020-01-01", "2026-12-31")}},
		{"L6222-12-1: sixteen to twenty-nine", eligibility.ApprenticeCFAFirst, sixtyDaysAtCFA(), "apprenticeship.course.cfa", span("2018-01-01", "2034-12-31"),
			[]law.Period{span("2019-01-10", "2033-01-09")}},
		{"no Pro-A from 2026", eligibility.ProA, proAOf2023(), "professionalisation.reconversion.pro_a_made", span("2015-01-01", "2030-12-31"),
			[]law.Period{span("2019-08-23", "2025-12-31")}},
		{"the période de reconversion begins in 2026", eligibility.ReconversionHours, reconversionOfSixMonths(), "professionalisation.reconversion.from",
			span("2024-01-01", "2028-12-31"), []law.Period{span("2026-01-01", "2028-12-31")}},
		{"R5134-45 was read from November 2012", eligibility.PECClawback, dismissedInPEC(), "cui.break.day", span("2010-01-01", "2025-12-31"),
			[]law.Period{span("2012-11-01", "2025-12-31")}},
		{"D6325-5 was read from 2019: thirty days are thirty days", eligibility.ProfessionalisationReport, brokenPro(), "contract.ended",
			span("2018-01-01", "2026-12-31"), []law.Period{span("2019-01-01", "2026-12-31")}},
	} {
		fact, _ := eligibility.WindowDay(row.decide, &row.c)
		assert.Equal(t, row.fact, fact, row.because)
		assert.Equal(t, row.open, eligibility.WindowWithin(row.decide, &row.c, row.within), row.because)
		_, french := eligibility.WordsFrench.Term(fact)
		_, english := eligibility.WordsEnglish.Term(fact)
		assert.True(t, french && english, fact)
	}
}

// The other days that stand for a case, and the list of renewals, which stays as the caller made it.
func TestWindowDayOfWhatEnds(t *testing.T) {
	for _, row := range []struct {
		decide lawtest.Decider
		c      facts.Case
		fact   string
		day    string
	}{
		{eligibility.ProfessionalisationRenewal, renewedPro(), "contract.renewals.made", "2025-08-25"},
		{eligibility.PECCertificate, certified(), "contract.end", "2022-09-05"},
		{eligibility.PECEarlyEnd, leavingPEC(), "cui.break.day", "2022-03-10"},
		{eligibility.PECSuspension, suspendingPEC(), "cui.break.day", "2022-03-10"},
		{eligibility.PECNotice, leavingPEC(), "cui.break.day", "2022-03-10"},
	} {
		fact, on := eligibility.WindowDay(row.decide, &row.c)
		assert.Equal(t, row.fact, fact)
		assert.Equal(t, day(row.day), on, row.fact)
		assert.NotEmpty(t, eligibility.Window(row.decide, &row.c), row.fact)
	}
	c := renewedPro()
	eligibility.Window(eligibility.ProfessionalisationRenewal, &c)
	assert.Equal(t, day("2025-08-25"), c.Contract.Renewals.Items[0].Made)
}
