package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func aided(hours string) facts.Case {
	return facts.Case{Contract: facts.Contract{
		Kind: law.PEC, Made: day("2024-10-20"), Start: day("2024-11-01"), End: day("2025-10-31"), Place: law.Metropole, Hours: law.MustHours(hours),
	}}
}

// Minimum pay lasts as long as the contract does, renewals included (L5134-27, L6325-9).
func TestRenewalsKeepTheFloor(t *testing.T) {
	renewed := facts.History[facts.Renewal]{Items: []facts.Renewal{{End: day("2026-04-30")}, {End: day("2026-10-31")}}}
	pec, pro := aided("26"), trainee("1994-06-15", facts.BelowBac)
	pro.Contract.End = day("2025-10-31")
	pro.Pay.Conventional.Complete = law.Yes
	for name, row := range map[string]struct {
		c     facts.Case
		floor string // of 12.02 an hour in May 2026 it is that of the SMIC of the day
	}{
		"PEC":                 {pec, "1354.25"}, // 12.02 × 26 × 52/12 = 1 354.2533…
		"professionalisation": {pro, "1823.03"}, // the SMIC
	} {
		s := funding.MinimumPay(&row.c)
		_, ok := s.At(day("2026-05-15"))
		assert.False(t, ok, "%s: nobody has said that it was renewed", name)
		paid := funding.Conforms(s, []funding.Paid{month("2026-05-01", "2026-05-31", "1000.00")})
		assert.Equal(t, []string{"contract.renewals"}, paid.Verdicts[0].Missing, name)
		require.NotEmpty(t, paid.Faults, name)
		assert.Contains(t, paid.Faults[0].Facts, "contract.renewals", name)

		row.c.Contract.Renewals = renewed
		s = funding.MinimumPay(&row.c)
		l, ok := s.At(day("2026-05-15"))
		require.True(t, ok, name)
		assert.Equal(t, row.floor, l.Shown().String(), name)
		_, ok = s.At(day("2026-11-01"))
		assert.False(t, ok, name)
		assert.Equal(t, law.No, funding.Conforms(s, []funding.Paid{month("2026-05-01", "2026-05-31", "1000.00")}).Answer(), name)
	}
	pec.Contract.Renewals.Complete = law.Yes
	paid := funding.Conforms(funding.PECPay(&pec), []funding.Paid{month("2026-05-01", "2026-05-31", "1000.00")})
	assert.Empty(t, paid.Verdicts[0].Missing, "it was not renewed")
	assert.NotContains(t, paid.Faults[0].Facts, "contract.renewals")
	pec.Contract.Renewals.Items = []facts.Renewal{{}}
	l, ok := funding.PECPay(&pec).At(day("2027-05-15"))
	assert.True(t, ok, "renewed to a day that is not recorded: the last line is open")
	assert.True(t, l.Through.IsZero())
}

// "Ne peut être inférieure à celle qu'il percevait" cannot lower what could be claimed (D6222-29).
func TestReceivedBelowClaimed(t *testing.T) {
	for _, row := range []struct{ because, received, claimed, want string }{
		{"received less than could be claimed", "40%", "67%", "67%"},
		{"received more", "90%", "67%", "90%"},
		{"the same", "67%", "67%", "67%"},
	} {
		c := apprentice("2004-10-10", "2024-08-25", "2024-09-01", "2025-08-31")
		shorter(facts.NotShorter, 12)(&c)
		c.Apprenticeship.Previous = facts.Previous{
			Contract: law.Yes, SameEmployer: law.Yes, Obtained: law.Yes, SameLevel: law.No, Broken: law.No,
			Received: law.MustRate(row.received), Claimed: law.MustRate(row.claimed),
		}
		assert.Equal(t, row.want, bracket(lineOn(t, &c, "2024-10-01")), row.because)
		faults := funding.ApprenticePay(&c).Faults()
		if row.received == "40%" {
			require.Len(t, faults, 1, row.because)
			assert.Equal(t, "received_below_claimed", faults[0].Code)
			assert.NotContains(t, faults[0].Text(language.French), "received")
		} else {
			assert.Empty(t, faults, row.because)
		}
	}
}

// From 26 the conventional minimum is a floor of its own, at 85 %; under 26 it plays no part (L6325-9, D6325-18).
func TestBranchMinimumIsSaid(t *testing.T) {
	old, young := trainee("1994-06-15", facts.BelowBac), trainee("2001-06-15", facts.BelowBac)
	for smc, want := range map[string]string{
		"2400.00": "85\u00a0% du minimum conventionnel de 2\u202f400,00\u00a0€ dépassent le SMIC",
		"1900.00": "85\u00a0% du minimum conventionnel de 1\u202f900,00\u00a0€ ne dépassent pas le SMIC", // 1 615.00
	} {
		old.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro(smc)}}
		young.Pay.Conventional = old.Pay.Conventional
		d := funding.ProfessionalisationPayOn(&old, day("2024-12-01"))
		assert.Contains(t, funding.Explain(d, language.French), want)
		assert.True(t, d.Find("APP-PAY-SMC").IsZero(), "that is a rule on apprentices")
		var articles []string
		for ref := range d.Find("PRO-PAY-26").Cites() {
			articles = append(articles, ref.Article)
		}
		assert.Equal(t, []string{"D6325-18", "L6325-9"}, articles)
		d = funding.ProfessionalisationPayOn(&young, day("2024-12-01"))
		assert.True(t, d.Find("PRO-PAY-26").IsZero(), "D6325-15 ignores it")
		assert.True(t, d.Find("APP-PAY-SMC").IsZero())
	}
}

// 35 × 52/12 is printed 151.67 on a pay slip: 11.65 × 151.67 × 43 % = 759.79… is more than the floor of the month,
// 759.77416…, and a month paid 759.78 conforms.
func TestConformsWithPrintedHours(t *testing.T) {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	for _, weekly := range []string{"", "35"} {
		c.Contract.Hours = law.Hours{}
		if weekly != "" {
			c.Contract.Hours = law.MustHours(weekly)
		}
		s := funding.ApprenticePay(&c)
		for _, row := range []struct {
			because, amount, hours string
			want                   law.Answer
		}{
			{"the floor of the month", "759.78", "151.67", law.Yes},
			{"a cent below the lower product", "759.77", "151.67", law.No},
			{"hours above those of the contract are their own floor: 11.65 × 152 × 43 % = 761.444", "761.44", "152", law.No},
		} {
			p := month("2024-01-01", "2024-01-31", row.amount)
			p.Hours = law.MustHours(row.hours)
			got := funding.Conforms(s, []funding.Paid{p})
			assert.Equal(t, row.want, got.Answer(), row.because)
			if row.hours == "151.67" {
				assert.Contains(t, got.Verdicts[0].Conventions, "PAY-HOURS-PRINTED")
			} else {
				assert.NotContains(t, got.Verdicts[0].Conventions, "PAY-HOURS-PRINTED")
			}
		}
	}
}

// A sentence about another week than 35 hours quotes the base for that week: 11.65 × 17.5 × 52/12 = 883.458…
func TestSentenceOfPartTime(t *testing.T) {
	c := plainApprentice()
	c.Contract.Hours = law.MustHours("17.5")
	french := funding.Explain(funding.ApprenticePayOn(&c, day("2024-02-01")), language.French)
	assert.Contains(t, french, "43\u00a0% de 883,46\u00a0€ (base pour ")
	assert.NotContains(t, french, "43\u00a0% de 1\u202f766,92")
	l := lineOn(t, &c, "2024-02-01")
	assert.Contains(t, l.Text(language.French), "43\u00a0% du SMIC (883,46\u00a0€ pour une semaine de 17,5\u00a0h)")
	assert.Contains(t, l.Text(language.English), "43% of the SMIC (€883.46 for a week of 17.5\u00a0h)")

	full := aided("35")
	for id := range funding.PECPayOn(&full, day("2025-01-01")).Conventions() {
		assert.NotEqual(t, "MONEY-52-12", id, "L3242-1 says it of the legal week")
	}
}

// Above 35 hours the increases for overtime come on top (L6222-28): the line says so, everywhere.
func TestOvertimeIsSaid(t *testing.T) {
	for hours, want := range map[string]bool{"35": false, "35.5": true, "39": true} {
		c := plainApprentice()
		c.Contract.Hours = law.MustHours(hours)
		s := funding.ApprenticePay(&c)
		l := lineOn(t, &c, "2024-02-01")
		got := funding.Conforms(s, []funding.Paid{month("2024-02-01", "2024-02-29", "2000.00")}).Verdicts[0].Conventions
		if want {
			assert.Contains(t, l.Conventions(), "PAY-OVERTIME", hours)
			assert.Contains(t, s.Text(language.French), "PAY-OVERTIME", hours)
			assert.Contains(t, got, "PAY-OVERTIME", hours)
		} else {
			assert.NotContains(t, l.Conventions(), "PAY-OVERTIME", hours)
			assert.NotContains(t, s.Text(language.French), "PAY-OVERTIME", hours)
			assert.NotContains(t, got, "PAY-OVERTIME", hours)
		}
	}
}
