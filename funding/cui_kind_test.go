package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// recordedAs is a contract recorded as what it is in form.
func recordedAs(kind law.Kind, policy, market law.Answer) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.Kind, c.CUI.EmploymentPolicy, c.Employer.Market = kind, policy, market
	}
}

// L5134-19-3: under the employment policy, the sector of the employer tells a PEC from a CIE. What would tell is asked, and not
// what is recorded.
func TestKindOfACUI(t *testing.T) {
	const yes, no, unknown = law.Yes, law.No, law.Unknown
	for _, row := range []struct {
		because        string
		policy, market law.Answer
		pec, cie       law.Answer
		pecAsks        []string
		cieAsks        []string
	}{
		{"a PEC", yes, no, yes, no, nil, nil},
		{"a CIE", yes, yes, no, yes, nil, nil},
		{"one of the two: the sector tells", yes, unknown, unknown, unknown, []string{"employer.market"}, []string{"employer.market"}},
		{"no aided contract, whatever the sector", no, unknown, no, no, nil, nil},
		{"the market sector has no PEC, whatever the contract", unknown, yes, no, unknown, nil, []string{"cui.employment_policy"}},
		{"the other one no CIE", unknown, no, unknown, no, []string{"cui.employment_policy"}, nil},
		{"nothing is recorded", unknown, unknown, unknown, unknown, []string{"cui.employment_policy"}, []string{"cui.employment_policy"}},
	} {
		for _, kind := range []law.Kind{law.CDD, law.CDI} {
			c := cuiCaseOf(aidedPEC, recordedAs(kind, row.policy, row.market))
			pec, cie := funding.PECAid(c, nil).Whole.Decision, funding.CIEAid(c, nil).Whole.Decision
			assert.Equal(t, row.pec, pec.Answer(), "%s, %s", row.because, kind)
			assert.Equal(t, row.cie, cie.Answer(), "%s, %s", row.because, kind)
			assert.Equal(t, row.pecAsks, asked(pec), "%s, %s", row.because, kind)
			assert.Equal(t, row.cieAsks, asked(cie), "%s, %s", row.because, kind)
		}
	}

	// L1243-10, 1°: a CDD of L1242-3 has no allowance, that of a CIE either.
	d := funding.PECNoEndAllowance(cuiCaseOf(aidedPEC, recordedAs(law.CDD, unknown, yes)))
	assert.Equal(t, unknown, d.Answer(), "the sector does not tell whether it is a CDD of L1242-3")
	assert.Equal(t, []string{"cui.employment_policy"}, asked(d))
}

// R5134-45, R5134-68: what is paid back is the aid of a PEC, or of a CIE. 80 % for 30 hours, from September 2021 to March 2022:
// 1 066.00 + 3 × 1 089.92 + 3 × 1 099.28 = 1 066.00 + 3 269.76 + 3 297.84 = 7 633.60.
func TestRepaymentByKind(t *testing.T) {
	const yes, no, unknown = law.Yes, law.No, law.Unknown
	ended := cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-03-31")
	kind := func(k law.Kind) func(*facts.Case) { return func(c *facts.Case) { c.Contract.Kind = k } }
	for _, row := range []struct {
		because  string
		edit     func(*facts.Case)
		pec      law.Answer
		total    string
		asks     []string
		cie      law.Answer
		clawback law.Decision
	}{
		{"a PEC ended by its employer on a ground of no list", ended, yes, "7633.60 exact", nil, no, law.Decision{}},
		{"a CIE has nothing to do with R5134-45", both(ended, kind(law.CIE)), no, "0.00 exact", nil, yes, law.Decision{}},
		{"an apprenticeship has no such aid", both(ended, kind(law.Apprenticeship)), no, "0.00 exact", nil, no, law.Decision{}},
		{"even where another decision says that it is taken back", both(ended, kind(law.Apprenticeship)), no, "0.00 exact", nil, no, clawback(yes)},
		{"nor is one withdrawn", both(kind(law.Professionalisation), func(c *facts.Case) { c.CUI.CausesDismissal = yes }), no, "0.00 exact", nil, no, law.Decision{}},
		{"nor not respected", both(kind(law.Professionalisation), func(c *facts.Case) { c.Aid.Breached = yes }), no, "0.00 exact", nil, no, law.Decision{}},
		{"a PEC recorded as a CDD", both(ended, recordedAs(law.CDD, yes, no)), yes, "7633.60 exact", nil, no, law.Decision{}},
		{"a CDD that is no aided contract", both(ended, recordedAs(law.CDD, no, no)), no, "0.00 exact", nil, no, law.Decision{}},
		{"of a sector that is not recorded", both(ended, recordedAs(law.CDD, yes, unknown)), unknown, "0.00 to 7633.60", []string{"employer.market"}, unknown, law.Decision{}},
		{"kind not recorded", both(ended, kind(0)), unknown, "0.00 to 7633.60", []string{"contract.kind"}, unknown, law.Decision{}},
		{"neither the start nor the first day of the aid: no month can be told", both(ended, func(c *facts.Case) { c.Contract.Start, c.Aid.From = law.Date{}, law.Date{} }), unknown, "0.00 or more", []string{"aid.from"}, no, law.Decision{}},
		{"a CDI of a day whose longest aid was not read, no last day: how many months there are is not known", func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Contract.Start, c.Aid.From, c.Aid.Through, c.Aid.Breached = yes, law.Date{}, day("2012-10-01"), day("2012-10-01"), law.Date{}, yes
		}, unknown, "0.00 or more", []string{"aid.through"}, no, law.Decision{}},
		{"ended before the aid began: nothing was received", both(cuiEnded(facts.ByEmployer, facts.OtherGround, "2021-09-15"), func(c *facts.Case) { c.Aid.From = day("2021-10-01") }), no, "0.00 exact", nil, no, law.Decision{}},
	} {
		c := cuiCaseOf(aidedPEC, row.edit)
		pec, cie := funding.PECRepayment(c, nil, row.clawback), funding.CIERepayment(c, nil, row.clawback)
		assert.Equal(t, row.pec, pec.Whole.Answer(), row.because)
		assert.Equal(t, row.total, pec.Whole.Total().String(), row.because)
		assert.Equal(t, row.total, pec.State.Total().String(), "%s: the State bears all of it without the RSA", row.because)
		assert.Equal(t, row.asks, asked(pec.Whole.Decision), row.because)
		assert.Equal(t, row.cie, cie.Whole.Answer(), row.because)
	}
}

// An end whose day is not recorded: R5134-45 takes the whole aid where it is the employer's, and no day after it is aided in any
// case (L5134-23). The year comes to 1 066.00 + 3 × 1 089.92 + 4 × 1 099.28 + 3 × 1 128.40 + 1 151.28 = 13 269.36.
func TestEndWithoutItsDay(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		answer  law.Answer
		total   string
		asks    []string
	}{
		{"who ended the contract is not recorded either", cuiEnded(0, facts.OtherGround, ""), law.Unknown, "0.00 to 13269.36", []string{"cui.break.initiative", "cui.break.day"}},
		{"the employee: aided up to that day", cuiEnded(facts.ByEmployee, facts.OtherGround, ""), law.Unknown, "0.00 to 13269.36", []string{"cui.break.day"}},
		{"the employer, on another ground", cuiEnded(facts.ByEmployer, facts.OtherGround, ""), law.Unknown, "0.00 to 13269.36", []string{"cui.break.day"}},
		{"R5134-47, 2°: kept for the days worked, which are not known", cuiEnded(facts.ByEmployer, facts.SeriousFault, ""), law.Unknown, "0.00 to 13269.36", []string{"cui.break.day"}},
		{"the same whoever ended it", cuiEnded(0, facts.SeriousFault, ""), law.Unknown, "0.00 to 13269.36", []string{"cui.break.day"}},
		{"the day is in the contract: to March, 1 066.00 + 3 269.76 + 3 × 1 099.28", both(cuiEnded(facts.ByEmployee, facts.OtherGround, ""), func(c *facts.Case) { c.Contract.Ended = day("2022-03-31") }), law.Yes, "7633.60 exact", nil},
		{"or in the break", cuiEnded(facts.ByEmployee, facts.OtherGround, "2022-03-31"), law.Yes, "7633.60 exact", nil},
		{"and who ended it is not", cuiEnded(0, facts.OtherGround, "2022-03-31"), law.Unknown, "0.00 to 7633.60", []string{"cui.break.initiative"}},
	} {
		c := cuiCaseOf(aidedPEC, row.edit)
		whole := funding.PECAid(c, nil).Whole
		assert.Equal(t, row.answer, whole.Answer(), row.because)
		assert.Equal(t, row.total, whole.Total().String(), row.because)
		assert.Equal(t, row.asks, asked(whole.Decision), row.because)
	}

	c := cuiCaseOf(aidedPEC, cuiEnded(facts.ByEmployee, facts.OtherGround, ""))
	for because, d := range map[string]law.Decision{
		"the month": funding.PECAidOn(c, nil, day("2022-05-15")), "the workforce": funding.PECHeadcount(c, day("2022-05-15")),
	} {
		assert.Equal(t, law.Unknown, d.Answer(), because)
		assert.Equal(t, []string{"cui.break.day"}, asked(d), because)
	}
}
