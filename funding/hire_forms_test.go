package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// invented, synthetic: a PEC of nine months in 2024, 20 hours, aided at 45 %, recorded as the CDD that it is in form (L5134-24)
func pecInForm() facts.Case {
	return facts.Case{
		Person:   facts.Person{Born: day("1990-01-01")},
		Contract: facts.Contract{Kind: law.CDD, Made: day("2024-01-20"), Start: day("2024-02-01"), End: day("2024-10-31"), Place: law.Metropole, Hours: law.MustHours("20"), Renewals: facts.History[facts.Renewal]{Complete: law.Yes}},
		Employer: facts.Employer{Market: law.No},
		CUI:      facts.CUI{EmploymentPolicy: law.Yes},
		Aid:      facts.AidDecision{Made: day("2024-01-20"), Rate: law.Percent(45), PaidHours: law.MustHours("20"), From: day("2024-02-01"), Through: day("2024-10-31"), Breached: law.No},
		Pay:      facts.Pay{BranchMonths: law.MustCount(0), Conventional: facts.History[facts.Conventional]{Complete: law.Yes}},
	}
}

func bySubject(q funding.Quote) map[funding.Subject]funding.Grant {
	all := map[funding.Subject]funding.Grant{}
	for g := range q.Grants() {
		all[g.Subject] = g
	}
	return all
}

// A PEC or a CIE is quoted as what it is, in whatever form it is recorded. 11.65 × 20 × 52/12 = 1 009.666… a month, of which 45 % is
// 454.35: 4 089.15 for nine months.
func TestHireInForm(t *testing.T) {
	for _, row := range []struct {
		because  string
		change   func(*facts.Case)
		pec, cie string // "" = not in the quote
		asks     string // "" = neither of the two facts that tell
	}{
		{"a CDD of the employment policy, not of the market sector: a PEC (L5134-19-3, 1°)", same, "4089.15 exact", "", ""},
		{"a CDI of it", func(c *facts.Case) { c.Contract.Kind = law.CDI }, "4089.15 exact", "", ""},
		{"recorded as a PEC", func(c *facts.Case) { c.Contract.Kind, c.CUI.EmploymentPolicy = law.PEC, law.Unknown }, "4089.15 exact", "", ""},
		{"of the market sector: a CIE (2°)", func(c *facts.Case) { c.Employer.Market = law.Yes }, "", "4089.15 exact", ""},
		{"of a sector not recorded: the one or the other", func(c *facts.Case) { c.Employer.Market = law.Unknown }, "0.00 to 4089.15", "0.00 to 4089.15", "employer.market"},
		{"beside a decision, whether it is of the employment policy is asked; a CIE it cannot be", func(c *facts.Case) { c.CUI.EmploymentPolicy = law.Unknown }, "0.00 to 4089.15", "", "cui.employment_policy"},
		{"a PEC it cannot be", func(c *facts.Case) { c.CUI.EmploymentPolicy, c.Employer.Market = law.Unknown, law.Yes }, "", "0.00 to 4089.15", "cui.employment_policy"},
		{"not of it: of ordinary law", func(c *facts.Case) { c.CUI.EmploymentPolicy = law.No }, "", "", ""},
		{"nothing speaks of it: of ordinary law", func(c *facts.Case) { c.CUI.EmploymentPolicy, c.Aid = law.Unknown, facts.AidDecision{} }, "", "", ""},
		{"a contract of insertion is neither", func(c *facts.Case) { c.Contract.Kind = law.CDDI }, "", "", ""},
	} {
		c := pecInForm()
		row.change(&c)
		q := funding.Hire(&c, nil)
		grants := bySubject(q)
		for subject, want := range map[funding.Subject]string{funding.SubjectPECAid: row.pec, funding.SubjectCIEAid: row.cie} {
			g, quoted := grants[subject]
			assert.Equal(t, want != "", quoted, "%s: %s", row.because, subject)
			if quoted {
				assert.Equal(t, want, g.Total().String(), "%s: %s", row.because, subject)
			}
		}
		for _, key := range []string{"employer.market", "cui.employment_policy", "contract.kind"} {
			if key == row.asks {
				assert.Contains(t, q.Missing(), key, row.because)
			} else {
				assert.NotContains(t, q.Missing(), key, row.because)
			}
		}
	}
}

// L5134-27 gives the PEC the SMIC of the hours, which no age abates; D3231-3 abates that of a CIE: 80 % at 16, 807.7333, due 807.74.
func TestPayInForm(t *testing.T) {
	for _, row := range []struct {
		because       string
		market, under law.Answer // the sector, whether it is of the employment policy
		pay           string
		missing       []string
	}{
		{"a PEC", law.No, law.Yes, "1009.67 exact", nil},
		{"a CIE", law.Yes, law.Yes, "807.74 exact", nil},
		{"the one or the other", law.Unknown, law.Yes, "807.74 to 1009.67", []string{"employer.market"}},
		{"a PEC or a CDD of ordinary law", law.No, law.Unknown, "807.74 to 1009.67", []string{"cui.employment_policy"}},
		{"a CIE or a CDD of ordinary law: both abated", law.Yes, law.Unknown, "807.74 exact", nil},
		{"a CDD of ordinary law", law.No, law.No, "807.74 exact", nil},
	} {
		c := pecInForm()
		c.Person.Born, c.Employer.Market, c.CUI.EmploymentPolicy = day("2007-06-15"), row.market, row.under
		for i := range payOf(t, funding.Hire(&c, nil)).Instalments() {
			if i.Month == day("2024-02-01") {
				assert.Equal(t, row.pay, i.Total().String(), row.because)
			}
		}
		line, ok := funding.MinimumPay(&c).At(day("2024-02-01"))
		require.True(t, ok, row.because)
		assert.Equal(t, row.missing, line.Missing(), row.because)
		d := funding.MinimumPayOn(&c, day("2024-02-01"))
		assert.Equal(t, line.Answer, d.Answer(), row.because)
		var asks []string
		for _, ask := range law.Asks(d) {
			asks = append(asks, ask.Fact)
		}
		assert.Equal(t, row.missing, asks, row.because)
	}
}

// A decision is about the kind that the contract is known to be: for any other it says nothing.
func TestCompareDecision(t *testing.T) {
	for _, row := range []struct {
		because  string
		change   func(*facts.Case)
		pec, cie bool // whether the aid is settled
	}{
		{"recorded as a CDD of the employment policy, not of the market sector: a PEC", same, true, false},
		{"of the market sector: a CIE", func(c *facts.Case) { c.Employer.Market = law.Yes }, false, true},
		{"of a sector not recorded: nobody knows which", func(c *facts.Case) { c.Employer.Market = law.Unknown }, false, false},
		{"recorded as an apprenticeship: only a PEC can have been decided", func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship }, true, false},
		{"recorded as no kind, of no sector", func(c *facts.Case) { c.Contract.Kind, c.Employer.Market = 0, law.Unknown }, false, false},
		{"recorded as a CIE", func(c *facts.Case) { c.Contract.Kind, c.Employer.Market = law.CIE, law.Unknown }, false, true},
	} {
		c := pecInForm()
		row.change(&c)
		for _, cost := range funding.Compare(&c, nil, law.PEC, law.CIE) {
			total := cost.Quote.Received(funding.Employer)
			sum, exact := total.Exact()
			want := cost.Kind == law.PEC && row.pec || cost.Kind == law.CIE && row.cie
			assert.Equal(t, want, exact, "%s: %s, %s", row.because, cost.Kind, total)
			if want {
				assert.Equal(t, "4089.15", sum.String(), row.because)
			}
		}
	}

	// Taken as a CDD it is one of ordinary law, and no longer a PEC: pay alone, 9 × 1 009.67.
	c := pecInForm()
	costs := funding.Compare(&c, nil, law.CDD)
	require.Len(t, costs, 1)
	assert.Equal(t, "9087.03 exact", costs[0].Net().String())

	// The form says that there is no term: a PEC is then quoted for a year at least, its term is not asked for.
	c.Contract.Kind, c.Contract.End = law.CDI, law.Date{}
	pay := payOf(t, funding.Compare(&c, nil, law.PEC)[0].Quote)
	assert.Equal(t, law.Yes, pay.Answer())
	assert.Equal(t, 12, pay.Len())
}
