package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// "au titre de la première année d'exécution du contrat": a CDI has a first year like any other contract, whatever the case says
// of an apprenticeship, which is another contract.
func TestFirstYearOfProfessionalisation(t *testing.T) {
	cdi := func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }
	apprenticed := func(end string) func(*facts.Case) {
		return func(c *facts.Case) { c.Apprenticeship.End = day(end) }
	}
	action := func(c *facts.Case) { c.Professionalisation.ActionEnd = day("2024-05-31") }
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    string
	}{
		{"a CDI: 12 × 500", cdi, "6000.00 exact"},
		{"its action ends after nine months: the contract goes on", both(cdi, action), "6000.00 exact"},
		{"the end of an apprenticeship is not that of this contract: 12 × 500, not 9", both(cdi, apprenticed("2024-05-31")), "6000.00 exact"},
		{"nor one before its start", both(cdi, apprenticed("2023-05-31")), "6000.00 exact"},
		{"a CDI that ended after nine months: 9 × 500", both(cdi, apprenticed("2024-05-31"), func(c *facts.Case) { c.Contract.Ended = day("2024-05-31") }), "4500.00 exact"},
		{"a CDD of nine months: 9 × 500", both(apprenticed("2024-08-31"), func(c *facts.Case) { c.Contract.End = day("2024-05-31") }), "4500.00 exact"},
		{"neither the form nor the end is recorded: up to twelve months", both(apprenticed("2024-05-31"), func(c *facts.Case) { c.Contract.End = law.Date{} }), "0.00 to 6000.00"},
	} {
		g := funding.ProfessionalisationAid(edited(aidedPro, row.edit))
		assert.Equal(t, law.Yes, g.Answer(), row.because)
		assert.Equal(t, row.want, g.Total().String(), row.because)
	}

	seeker := func(edit func(*facts.Case)) funding.Grant {
		return funding.LongTermSeekerAid(edited(aidedPro, both(term("2022-01-15", "2022-02-01", "2023-01-31"), func(c *facts.Case) { c.Person.Born = day("1980-03-10") }, edit)))
	}
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    string
	}{
		{"a CDI: 4 × 2 000, whatever an apprenticeship", both(cdi, apprenticed("2022-07-31")), "8000.00 exact"},
		{"ended with its second quarter: 2 × 2 000", both(cdi, func(c *facts.Case) { c.Contract.Ended = day("2022-07-31") }), "4000.00 exact"},
		{"ended after its first year", both(cdi, func(c *facts.Case) { c.Contract.Ended = day("2023-05-31") }), "8000.00 exact"},
		{"neither the form nor the end is recorded: up to four quarters", both(apprenticed("2022-07-31"), func(c *facts.Case) { c.Contract.End = law.Date{} }), "0.00 to 8000.00"},
	} {
		g := seeker(row.edit)
		assert.Equal(t, law.Yes, g.Answer(), row.because)
		assert.Equal(t, row.want, g.Total().String(), row.because)
	}
}

// An apprenticeship CDI compared with professionalisation: the aid of the latter runs for its first year.
func TestCompareKeepsTheFirstYear(t *testing.T) {
	c := edited(aidedPro, func(c *facts.Case) {
		c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End = law.Apprenticeship, law.Yes, law.Date{}
		c.Apprenticeship.End, c.ProAid.Qualifies = day("2024-05-31"), facts.CQP
	})
	for cost := range funding.Compare(c, nil, law.Professionalisation)[0].Quote.Grants() {
		if cost.Subject == funding.SubjectProAid {
			assert.Equal(t, "6000.00 exact", cost.Total().String(), "12 × 500")
		}
	}
}

// The aid to a GEIQ is one a year of the contract: of a CDI whose kind is not recorded, the end of the action is not known to be
// what bounds it.
func TestGEIQAidOfAnUnknownKind(t *testing.T) {
	g := funding.GEIQAid(edited(aidedPro, func(c *facts.Case) {
		c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End = 0, law.Yes, law.Date{}
		c.Professionalisation.ActionEnd, c.Apprenticeship.End = day("2024-08-31"), day("2026-08-31")
	}))
	assert.Equal(t, law.Unknown, g.Answer())
	assert.Equal(t, "0.00 or more", g.Total().String(), "814 for one year of professionalisation, 3 × 814 for an apprenticeship")
}
