package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// tested is a firm of 250 employees whose contract of 2023 is judged on 2024: total, favoured, trainees and those of 2023.
func tested(total, favoured, trainees, before string) facts.Case {
	c := of2023()
	large(&c)
	c.HiringAid.Quota.Year = law.MustCount(2024)
	c.HiringAid.Quota.Total, c.HiringAid.Quota.Favoured = law.MustHeadcount(total), law.MustHeadcount(favoured)
	c.HiringAid.Quota.Trainees, c.HiringAid.Quota.TraineesBefore = law.MustHeadcount(trainees), law.MustHeadcount(before)
	return c
}

func quotaRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	ask := func(c facts.Case, edits ...func(*facts.Case)) law.Decision {
		for _, edit := range edits {
			edit(&c)
		}
		return funding.AidQuota(&c)
	}
	year := func(n int) func(*facts.Case) {
		return func(c *facts.Case) { c.HiringAid.Quota.Year = law.MustCount(n) }
	}
	made := func(on string) func(*facts.Case) {
		return func(c *facts.Case) { c.Contract.Made = day(on) }
	}
	branch := func(rate string) func(*facts.Case) {
		return func(c *facts.Case) { c.HiringAid.Quota.BranchRise = law.MustRate(rate) }
	}
	without := func(edit func(*facts.AidQuota)) func(*facts.Case) {
		return func(c *facts.Case) { edit(&c.HiringAid.Quota) }
	}
	declared := func(made, on string) law.Decision {
		c := of2023()
		c.Contract.Made = day(made)
		c.HiringAid.Quota.DeclaredOn = day(on)
		return funding.AidQuotaDeclared(&c)
	}
	answered := func(a law.Answer) law.Decision {
		c := of2023()
		c.HiringAid.Quota.Declared = a
		return funding.AidQuotaDeclared(&c)
	}
	return []decided{
		{"50 of 1 000: 5 %", ask(tested("1000", "50", "0", "0")), yes, map[string]law.Answer{"AID-APP-QUOTA-5": yes, "AID-APP-QUOTA-3": no}},
		{"49.99 of 1 000", ask(tested("1000", "49.99", "0", "0")), no, map[string]law.Answer{"AID-APP-QUOTA-5": no, "AID-APP-QUOTA-3": no}},
		{"30 then 40 of 1 000: 3 %, up by a third", ask(tested("1000", "40", "40", "30")), yes, map[string]law.Answer{"AID-APP-QUOTA-5": no, "AID-APP-QUOTA-3": yes}},
		{"38 then 40 of 1 000: up by 5 %", ask(tested("1000", "40", "40", "38")), no, map[string]law.Answer{"AID-APP-QUOTA-3": no}},
		{"30 of 1 000, from 27.27: 10.01 % more", ask(tested("1000", "30", "30", "27.27")), yes, map[string]law.Answer{"AID-APP-QUOTA-3": yes}},
		{"30 of 1 000, from 27.28: 9.97 % more", ask(tested("1000", "30", "30", "27.28")), no, map[string]law.Answer{"AID-APP-QUOTA-3": no}},
		{"33 from 30: 10 % exactly", ask(tested("1000", "33", "33", "30")), yes, map[string]law.Answer{"AID-APP-QUOTA-3": yes}},
		{"29.99 of 1 000, from nobody", ask(tested("1000", "29.99", "29.99", "0")), no, map[string]law.Answer{"AID-APP-QUOTA-3": no}},
		{"a branch that asks 5 %", ask(tested("1000", "40", "40", "38"), branch("5%")), yes, map[string]law.Answer{"AID-APP-QUOTA-3": yes}},
		{"a branch that asks 20 % takes nothing away", ask(tested("1000", "33", "33", "30"), branch("20%")), yes, map[string]law.Answer{"AID-APP-QUOTA-3": yes}},
		{"a year that is not the one of reference", ask(tested("1000", "50", "0", "0"), year(2023)), unknown, map[string]law.Answer{"AID-APP-QUOTA-5": unknown, "AID-APP-QUOTA-3": unknown}},
		{"no year", ask(tested("1000", "50", "0", "0"), func(c *facts.Case) { c.HiringAid.Quota.Year = law.Count{} }), unknown, nil},
		{"concluded on 31 December 2023", ask(tested("1000", "50", "0", "0"), made("2023-12-31")), yes, nil},
		{"concluded on 1 January 2024: 2025 counts", ask(tested("1000", "50", "0", "0"), made("2024-01-01")), unknown, nil},
		{"and with it", ask(tested("1000", "50", "0", "0"), made("2024-01-01"), year(2025)), yes, nil},
		{"concluded in a gap", ask(tested("1000", "50", "0", "0"), made("2025-01-15")), unknown, nil},
		{"nothing known", funding.AidQuota(nil), unknown, nil},
		{"favoured and total missing", ask(tested("1000", "50", "40", "30"), without(func(q *facts.AidQuota) { q.Favoured, q.Total = law.Headcount{}, law.Headcount{} })), unknown, map[string]law.Answer{"AID-APP-QUOTA-5": unknown, "AID-APP-QUOTA-3": unknown}},
		{"favoured missing, the other limb is met", ask(tested("1000", "50", "40", "30"), without(func(q *facts.AidQuota) { q.Favoured = law.Headcount{} })), yes, map[string]law.Answer{"AID-APP-QUOTA-5": unknown}},
		{"total missing", ask(tested("1000", "50", "40", "30"), without(func(q *facts.AidQuota) { q.Total = law.Headcount{} })), unknown, map[string]law.Answer{"AID-APP-QUOTA-5": unknown}},
		{"a total of nobody has no share", ask(tested("0", "0", "0", "0")), unknown, nil},
		{"total missing, but no rise", ask(tested("1000", "50", "30", "30"), without(func(q *facts.AidQuota) { q.Total = law.Headcount{} })), unknown, map[string]law.Answer{"AID-APP-QUOTA-3": no}},
		{"the year before missing, under 3 % already", ask(tested("1000", "20", "20", "0"), without(func(q *facts.AidQuota) { q.TraineesBefore = law.Headcount{} })), no, map[string]law.Answer{"AID-APP-QUOTA-3": no}},
		{"the year before missing, over 3 %", ask(tested("1000", "40", "40", "0"), without(func(q *facts.AidQuota) { q.TraineesBefore = law.Headcount{} })), unknown, map[string]law.Answer{"AID-APP-QUOTA-3": unknown}},

		{"a contract of 2023, declared on 31 May 2025", declared("2023-12-31", "2025-05-31"), yes, nil},
		{"the day after", declared("2023-12-31", "2025-06-01"), no, nil},
		{"on the day on which the quota is judged", declared("2023-12-31", "2024-12-31"), yes, nil},
		{"the day before: no result yet", declared("2023-12-31", "2024-12-30"), unknown, map[string]law.Answer{"AID-APP-QUOTA-DECLARE": unknown}},
		{"a contract of 2026, on 31 May 2028", declared("2026-12-31", "2028-05-31"), yes, nil},
		{"a contract of 2027: the date was not found", declared("2027-01-01", "2028-05-31"), unknown, nil},
		{"a contract of 2024, on 31 May 2026", declared("2024-12-31", "2026-05-31"), yes, nil},
		{"a contract of 2025: the date was not found", declared("2025-06-01", "2027-05-31"), unknown, nil},
		{"never declared", answered(no), no, nil},
		{"declared, on a day that is not recorded", answered(yes), unknown, nil},
		{"not recorded", answered(unknown), unknown, nil},
	}
}

func repayRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	back := func(c facts.Case, paid string, edits ...func(*facts.Case)) law.Decision {
		for _, edit := range edits {
			edit(&c)
		}
		return funding.ApprenticeAidRepay(&c, law.MustEuro(paid)).Decision
	}
	met, missed := tested("1000", "50", "0", "0"), tested("1000", "49", "0", "0")
	disabled := func(c *facts.Case) { c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, c.Contract.Made }
	of26 := func(q facts.Case) facts.Case {
		c := large26()
		committed := c.HiringAid.Quota.CommittedOn
		c.HiringAid.Quota = q.HiringAid.Quota
		c.HiringAid.Quota.CommittedOn, c.HiringAid.Quota.Year = committed, law.MustCount(2027)
		return c
	}
	noSize := func(c *facts.Case) { c.Employer.Headcount = facts.Headcount{} }
	return []decided{
		{"under 250: no quota, nothing above what is due", back(row26(), "5000.00"), no, map[string]law.Answer{"AID-APP-QUOTA-REPAY": no, "AID-APP-REPAY": no}},
		{"a cent above", back(row26(), "5000.01"), yes, map[string]law.Answer{"AID-APP-REPAY": yes}},
		{"the quota is met", back(met, "6000.00"), no, map[string]law.Answer{"AID-APP-QUOTA-REPAY": no, "AID-APP-QUOTA-MISSED": no}},
		{"the quota is missed", back(missed, "6000.00"), yes, map[string]law.Answer{"AID-APP-QUOTA-REPAY": yes, "AID-APP-QUOTA-MISSED": yes}},
		{"the headcounts are not known yet", back(large26(), "2000.00"), unknown, map[string]law.Answer{"AID-APP-QUOTA-REPAY": unknown, "AID-APP-QUOTA-MISSED": unknown}},
		{"a disabled apprentice of 2025: no quota", back(of2025(), "6000.00", large, disabled), no, map[string]law.Answer{"AID-APP-QUOTA-REPAY": no}},
		{"of 2025, disabled or not", back(of2025(), "2000.00", large, func(c *facts.Case) { c.Person.Disabled = unknown }), unknown, map[string]law.Answer{"AID-APP-QUOTA-RQTH": unknown}},
		{"a disabled apprentice of 2026, quota missed: unsettled", back(of26(missed), "6000.00", disabled), unknown, map[string]law.Answer{"AID-APP-QUOTA-REPAY": unknown, "AID-APP-QUOTA-RQTH": unknown}},
		{"quota met", back(of26(met), "6000.00", disabled), no, map[string]law.Answer{"AID-APP-QUOTA-REPAY": no}},
		{"size not recorded, quota missed", back(of26(missed), "1000.00", noSize), unknown, map[string]law.Answer{"AID-APP-QUOTA-DUTY": unknown}},
		{"not aided at all", back(gap26(), "100.00"), yes, map[string]law.Answer{"AID-APP-REPAY": yes}},
		{"nothing was paid", back(gap26(), "0.00"), no, map[string]law.Answer{"AID-APP-REPAY": no}},
		{"sent or not: all or nothing", back(row26(), "100.00", func(c *facts.Case) { c.HiringAid.Sent = law.Date{} }), unknown, map[string]law.Answer{"AID-APP-REPAY": unknown}},
		{"the decree of 2022: between the readings", back(of2023(), "5700.00", lasting("2024-12-31", "2025-01-15", "2027-01-14"), preparing(law.Level5), ended("2025-12-08")), unknown, map[string]law.Answer{"AID-APP-REPAY": unknown}},
		{"an amount that is none", funding.ApprenticeAidRepay(&facts.Case{}, law.Cents(-1<<63)).Decision, unknown, nil},
	}
}

// What goes back: everything when the quota is missed, otherwise what is above the aid.
func TestApprenticeAidRepayAmounts(t *testing.T) {
	for _, row := range []struct {
		because string
		c       facts.Case
		edit    func(*facts.Case)
		paid    string
		want    string
		rule    string
	}{
		{"quota missed", tested("1000", "49", "0", "0"), same, "6000.00", "6000.00 exact", "AID-APP-QUOTA-REPAY"},
		{"quota missed, half the year was paid", tested("1000", "49", "0", "0"), same, "3000.00", "3000.00 exact", "AID-APP-QUOTA-REPAY"},
		{"broken in December, twelve months were paid: 5 000 − 1 357.53", row26(), func(c *facts.Case) {
			lasting("2025-09-01", "2025-09-15", "2027-09-14")(c)
			c.Contract.Ended = day("2025-12-08")
		}, "5000.00", "3642.47 exact", "AID-APP-REPAY"},
		{"not aided: everything", gap26(), same, "750.00", "750.00 exact", "AID-APP-REPAY"},
		{"quota not known: nothing or everything", large26(), same, "2000.00", "0.00 to 2000.00", ""},
		{"between two readings of the last month: 5 700 − 5 629.03", of2023(), func(c *facts.Case) {
			lasting("2024-12-31", "2025-01-15", "2027-01-14")(c)
			preparing(law.Level5)(c)
			c.Contract.Ended = day("2025-12-08")
		}, "5700.00", "0.00 to 70.97", "AID-APP-REPAY"},
	} {
		row.edit(&row.c)
		g := funding.ApprenticeAidRepay(&row.c, law.MustEuro(row.paid))
		assert.Equal(t, row.want, g.Total().String(), row.because)
		assert.Equal(t, [2]funding.Party{funding.Employer, funding.State}, [2]funding.Party{g.Payer, g.Payee}, row.because)
		i := slices.Collect(g.Instalments())
		require.Len(t, i, 1, row.because)
		assert.True(t, i[0].Month.IsZero(), row.because)
		assert.Equal(t, row.rule, i[0].Rule, row.because)
	}
	c := row26()
	assert.Equal(t, "0.00 exact", funding.ApprenticeAidRepay(&c, law.MustEuro("5000.00")).Total().String())
}

// A firm that has shrunk is told that it is still bound, and the rise rests on a convention.
func TestAidQuotaCarries(t *testing.T) {
	c := tested("200", "10", "6", "5")
	d := funding.AidQuota(&c)
	assert.Contains(t, slices.Collect(d.Remarks()), "AID-APP-QUOTA-BELOW")
	assert.Contains(t, slices.Collect(d.Conventions()), "AID-APP-QUOTA-RISE")
}
