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

// invented, synthetic: one job of 35 hours for a year from September 2023, in a firm of 20
func sameHire() facts.Case {
	c := plainApprentice()
	c.Person.Disabled = law.No
	c.Contract.Hours, c.Contract.OpenEnded = law.MustHours("35"), law.No
	c.Contract.Renewals.Complete, c.Contract.Suspensions.Complete = law.Yes, law.Yes
	c.Apprenticeship.Prepares = 4
	c.Employer.Public, c.Employer.Group, c.Employer.GEIQ = law.No, law.No, law.No
	c.Employer.Headcount = facts.Headcount{Year: law.MustCount(2022), Annual: law.MustHeadcount("20")}
	c.HiringAid.Sent, c.HiringAid.Deposited = day("2023-08-25"), law.Yes
	c.Pay.Conventional.Complete = law.Yes
	return c
}

func TestCompare(t *testing.T) {
	c := sameHire()
	costs := funding.Compare(&c, nil, law.CIE, law.Apprenticeship, law.CIE)
	require.Len(t, costs, 2, "a kind given twice counts once")

	// 43 % of 1 747.20 = 751.296, due 751.30, four months; 43 % of 1 766.92 = 759.7756, due 759.78, eight months: 9 083.44.
	// The State pays 6 000 in twelfths of 500.
	app := costs[0]
	require.Equal(t, law.Apprenticeship, app.Kind)
	assert.Equal(t, "3083.44 exact", app.Net().String(), app.Quote.Missing())
	months := slices.Collect(app.Months())
	require.Len(t, months, 12)
	assert.Equal(t, "2023-09-01", months[0].Month.String())
	assert.Equal(t, "751.30 exact", months[0].Owes.String())
	assert.Equal(t, "500.00 exact", months[0].Receives.String())
	assert.Equal(t, "251.30 exact", months[0].Net().String())
	assert.Equal(t, "259.78 exact", months[11].Net().String())
	var sum funding.Total
	for _, m := range months {
		sum = sum.Plus(m.Net())
	}
	assert.Equal(t, app.Net(), sum)

	// The same job as a CIE: 4 × 1 747.20 + 8 × 1 766.92 = 21 124.16, the aid not known.
	cie := costs[1]
	require.Equal(t, law.CIE, cie.Kind)
	high, ok := cie.Net().High()
	require.True(t, ok)
	assert.Equal(t, "21124.16", high.String())
	_, exact := cie.Net().Exact()
	assert.False(t, exact)

	assert.Equal(t, law.Apprenticeship, c.Contract.Kind, "the case is not changed")
	assert.Len(t, funding.Compare(nil, nil), 4, "nothing known: each is quoted, nothing is exact")
}

// Contracts without a term are compared over the same months: those of the longest. A professionalisation action of six months,
// then ordinary pay; a CIE with an aid of eighteen months.
func TestCompareWithoutTerm(t *testing.T) {
	c := sameHire()
	c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
	c.Professionalisation.ActionEnd, c.Professionalisation.Holds = day("2024-02-29"), facts.VocationalBac
	c.Aid = facts.AidDecision{Made: day("2023-08-20"), Rate: law.MustRate("47%"), PaidHours: law.MustHours("35"), From: day("2023-09-01"), Through: day("2025-02-28"), Breached: law.No}
	c.Contract.Kind = law.CIE
	costs := funding.Compare(&c, nil, law.Professionalisation, law.CIE)
	require.Len(t, costs, 2)
	for _, cost := range costs {
		pay := slices.Collect(payOf(t, cost.Quote).Instalments())
		require.Len(t, pay, 18, cost.Kind)
		assert.Equal(t, "2023-09-01", pay[0].Month.String())
		assert.Equal(t, "2025-02-01", pay[17].Month.String())
		if cost.Kind == law.Professionalisation {
			// 18 and a vocational bac: 65 % of 1 747.20 = 1 135.68; after the action the SMIC of March 2024, 1 766.92
			first, _ := pay[0].Amount()
			assert.Equal(t, "1135.68", first.String())
			after, _ := pay[6].Amount()
			assert.Equal(t, "1766.92", after.String())
		}
	}
}

func BenchmarkHire(b *testing.B) {
	c := sameHire()
	b.ReportAllocs()
	for b.Loop() {
		funding.Hire(&c, nil)
	}
}
