package funding_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// The rate of the decision settles the aid (L5134-19-1) whatever is known of the order: it is asked for, and it alone, where the
// order gives none, two, or no day.
func TestRateThatTheOrderLeavesOpen(t *testing.T) {
	for _, row := range []struct {
		because string
		kind    law.Kind
		region  facts.Region
		public  facts.AidPublic
		made    string
		clause  string // beside the decision
		why     law.Why
		says    string
	}{
		{
			"REG-GES-2021a has the hours, not the rate", law.PEC, facts.InGrandEst, facts.Youth, "2021-05-12", "PEC-AID-RATE", law.MissingFact,
			"Un arrêté régional vaut depuis le 29 janvier 2021, mais le taux qu'il fixe n'a pas été lu",
		},
		{
			"REG-GES-2021b: the residents of a QPV are in the line of either", law.PEC, facts.InGrandEst, facts.QPVResident, "2021-05-13", "PEC-AID-RATE", law.MissingFact,
			"Un arrêté régional vaut depuis le 13 mai 2021, mais le taux qu'il fixe n'a pas été lu",
		},
		{
			"REG-NAQ-2022", law.CIE, facts.InNouvelleAquitaine, facts.Youth, "2022-09-01", "PEC-AID-RATE", law.MissingFact,
			"Un arrêté régional vaut depuis le 1er septembre 2022, mais le taux qu'il fixe n'a pas été lu",
		},
		{
			"REG-IDF-2025, of which no line was read", law.PEC, facts.InIleDeFrance, facts.Seniors, "2025-03-05", "PEC-AID-RATE", law.MissingFact,
			"Un arrêté régional vaut depuis le 5 mars 2025, mais le taux qu'il fixe n'a pas été lu",
		},
		{
			"its eve", law.PEC, facts.InIleDeFrance, facts.Seniors, "2025-03-04", "PEC-RATE-NODEFAULT", law.NoText,
			"Taux d'un arrêté régional pour ce public\u00a0: aucun texte connu au ",
		},
		{
			"REG-REU-2025a: two rates", law.PEC, facts.InLaReunion, facts.EverybodyElse, "2025-01-01", "PEC-AID-RATE-ORDER", law.Unsettled,
			"Deux sources de même poids donnent au taux de l'arrêté régional 53\u00a0% et 57\u00a0%",
		},
		{
			"REG-IDF-2019: the month only", law.PEC, facts.InIleDeFrance, facts.RSARecipient, "2019-03-31", "PEC-AID-RATE-ORDER", law.Unsettled,
			"L'arrêté régional fixe le taux à 60\u00a0%\u00a0; sa source donne le mois",
		},
		{
			"REG-PDL-2018: the month only", law.PEC, facts.InPaysDeLaLoire, facts.RSARecipient, "2018-02-28", "PEC-AID-RATE-ORDER", law.Unsettled,
			"L'arrêté régional fixe le taux à 60\u00a0%\u00a0; sa source donne le mois",
		},
		{
			"no order of Normandie was found", law.PEC, facts.InNormandie, facts.Youth, "2021-06-01", "PEC-RATE-NODEFAULT", law.NoText,
			"Taux d'un arrêté régional pour ce public\u00a0: aucun texte connu au 1er juin 2021 (arrêtés régionaux des taux)",
		},
	} {
		c := aidedPEC()
		c.Contract.Kind, c.Contract.Made = row.kind, day(row.made)
		c.Contract.Place = row.region.Place()
		if row.region == facts.InGrandEst {
			c.Contract.Place = law.Metropole
		}
		c.Aid.Rate, c.Aid.Region, c.Aid.Public, c.Aid.Made = law.Rate{}, row.region, row.public, day(row.made)
		aid, on := funding.PECAid, funding.PECAidOn
		if row.kind == law.CIE {
			aid, on = funding.CIEAid, funding.CIEAidOn
		}
		whole := aid(&c, funding.Orders()).Whole
		for _, d := range []law.Decision{whole.Decision, on(&c, funding.Orders(), day("2021-10-15"))} {
			assert.Equal(t, law.Unknown, d.Answer(), row.because)
			assert.Equal(t, []string{"aid.rate"}, asked(d), row.because)
			assert.Equal(t, row.why, d.Find(row.clause).Why(), row.because)
			text := funding.Explain(d, language.French)
			assert.Contains(t, text, row.says, row.because)
			assert.Equal(t, row.why == law.NoText, strings.Contains(text, "aucun texte connu"), row.because)
		}
		c.Aid.Rate = law.Percent(40)
		settled := aid(&c, funding.Orders()).Whole
		assert.Equal(t, law.Yes, settled.Answer(), row.because)
		assert.Empty(t, asked(settled.Decision), row.because)
	}
	// The Youth of Grand Est, 30 h: 10.25 × 30 × 52/12 = 1 332.50 a month from September 2021, × 65 % = 866.125.
	c := aidedPEC()
	c.Aid.Rate, c.Aid.Region, c.Aid.Public = law.Percent(65), facts.InGrandEst, facts.Youth
	assert.Equal(t, "866.13", cuiPaid(funding.PECAid(&c, funding.Orders()).Whole, "2021-09-01"))
}

// A day that would choose between lines without a rate settles nothing: the rate is asked for.
func TestDayThatGivesNoRate(t *testing.T) {
	c := aidedPEC()
	c.Aid.Rate, c.Aid.Region, c.Aid.Public, c.Aid.Made = law.Rate{}, facts.InGrandEst, facts.Youth, law.Date{}
	assert.Equal(t, []string{"aid.rate"}, asked(funding.PECAid(&c, funding.Orders()).Whole.Decision), "Grand Est 2021: hours only")
	c.Aid.Public = facts.PriorityPublic
	assert.Equal(t, []string{"aid.made"}, asked(funding.PECAid(&c, funding.Orders()).Whole.Decision), "Grand Est 2023: 60 %")
}

// Where no text tells the share of a département, that it bears the whole aid would settle both shares: it is asked for unless it
// is recorded.
func TestWholeThatTheShareLeavesOpen(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
	}{
		{"the State pays the RSA", func(c *facts.Case) { c.Contract.Place = law.Reunion }},
		{"a flat amount that was not read", func(c *facts.Case) { c.Contract.Place = law.Martinique }},
	} {
		c := aidedRSA()
		row.edit(&c)
		a := funding.PECAid(&c, nil)
		assert.Equal(t, []string{"aid.wholly_departement"}, asked(a.State.Decision), row.because)
		assert.Equal(t, []string{"aid.wholly_departement"}, asked(a.Departement.Decision), row.because)
		c.Aid.WhollyDepartement = law.Yes
		a = funding.PECAid(&c, nil)
		assert.Equal(t, []law.Answer{law.No, law.Yes}, []law.Answer{a.State.Answer(), a.Departement.Answer()}, row.because)
		c.Aid.WhollyDepartement = law.No
		a = funding.PECAid(&c, nil)
		assert.Equal(t, []law.Answer{law.Unknown, law.Unknown}, []law.Answer{a.State.Answer(), a.Departement.Answer()}, row.because)
		assert.Empty(t, asked(a.State.Decision), row.because)
		assert.Empty(t, asked(a.Departement.Decision), row.because)
		c.Aid.WhollyDepartement, c.Contract.Place, c.Aid.Region = law.Unknown, 0, 0
		a = funding.PECAid(&c, nil)
		assert.Equal(t, []string{"contract.place"}, asked(a.Departement.Decision), "the place first")
	}
}
