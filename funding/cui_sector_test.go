package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// The sector of a CDD or CDI of the employment policy, by the lists of the articles (L5134-21 for the PEC, L5134-66 for the CIE): of a
// form that stands in one list only the sector is not asked for.
func TestSectorByTheForm(t *testing.T) {
	const yes, no, unknown = law.Yes, law.No, law.Unknown
	for _, row := range []struct {
		because  string
		edit     func(*facts.Employer)
		pec, cie law.Answer
	}{
		{"a local authority: L5134-21, 1°, and no list of the CIE", func(e *facts.Employer) { e.Form = facts.LocalAuthority }, yes, no},
		{"a public hospital", func(e *facts.Employer) { e.Form = facts.PublicBody }, yes, no},
		{"a chamber of commerce is in 4° bis of L5424-1, which L5134-66 leaves out", func(e *facts.Employer) { e.Form = facts.CommerceChamber }, yes, no},
		{"a chamber of trades is in 4°", func(e *facts.Employer) { e.Form = facts.TradesChamber }, unknown, unknown},
		{"a public business is a public body and in 3°", func(e *facts.Employer) { e.Form = facts.PublicBusiness }, unknown, unknown},
		{"an association insures its staff and has no profit", func(e *facts.Employer) { e.Form = facts.NonProfit }, unknown, unknown},
		{"a company", func(e *facts.Employer) { e.Form = facts.Company }, no, yes},
		{"a company in charge of a public service: L5134-21, 4°", func(e *facts.Employer) { e.Form, e.PublicService = facts.Company, yes }, unknown, unknown},
		{"a GEIQ is named for the CIE, and may be an association", func(e *facts.Employer) { e.Form, e.GEIQ = facts.Company, yes }, unknown, unknown},
		{"what is recorded decides", func(e *facts.Employer) { e.Form, e.Market = facts.Company, no }, yes, no},
		{"nothing recorded", func(*facts.Employer) {}, unknown, unknown},
	} {
		c := cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Contract.Kind, c.CUI.EmploymentPolicy = law.CDD, yes
			c.Employer = facts.Employer{}
			row.edit(&c.Employer)
		})
		for kind, d := range map[law.Kind]law.Decision{law.PEC: funding.PECAid(c, nil).Whole.Decision, law.CIE: funding.CIEAid(c, nil).Whole.Decision} {
			want := row.pec
			if kind == law.CIE {
				want = row.cie
			}
			clause := d.Find("PEC-AID-KIND")
			switch want {
			case yes:
				assert.True(t, clause.IsZero(), "%s: %s", row.because, kind)
			case no:
				assert.Equal(t, no, clause.Answer(), "%s: %s", row.because, kind)
				assert.Contains(t, funding.WordsEnglish.Sentence(clause), "the sector of the employer", "%s: %s", row.because, kind)
			default:
				assert.Equal(t, unknown, clause.Answer(), "%s: %s", row.because, kind)
				assert.Contains(t, asked(d), "employer.market", "%s: %s", row.because, kind)
			}
		}
	}
}
