package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// summerAfterPOEI is a CDD from 1 June 2025: four months last until 30 September, six until 30 November.
func summerAfterPOEI(seasonal law.Answer, end string) facts.Case {
	return facts.Case{Contract: facts.Contract{Kind: law.CDD, Made: day("2025-05-20"), Start: day("2025-06-01"), End: day(end), Seasonal: seasonal}}
}

// withoutTerm is the same contract without precise term: its last day is that of the minimum period.
func withoutTerm(c facts.Case) facts.Case {
	c.Contract.NoTerm, c.Contract.MinimumEnd, c.Contract.End = law.Yes, c.Contract.End, law.Date{}
	return c
}

// renewedOnce has a first term on the day given, and was renewed.
func renewedOnce(c facts.Case) facts.Case {
	c.Contract.Renewals = facts.History[facts.Renewal]{Complete: law.Yes, Items: []facts.Renewal{{Made: c.Contract.End, End: c.Contract.End.AddDays(60)}}}
	return c
}

// D6326-1, 5°: what the line says of a contract is true of that contract.
func TestSeasonSentences(t *testing.T) {
	mission := summerAfterPOEI(law.Yes, "2025-09-30")
	mission.Contract.Kind = law.Mission
	cdi := summerAfterPOEI(law.Yes, "2025-09-30")
	cdi.Contract.Kind, cdi.Contract.End = law.CDI, law.Date{}
	for _, row := range []struct {
		because string
		c       facts.Case
		want    law.Answer
		fr, en  string
	}{
		{"a season of four months less a day", summerAfterPOEI(law.Yes, "2025-09-29"), law.No,
			"Le contrat saisonnier va du 1er juin 2025 au 29 septembre 2025", "The seasonal contract runs from 1 June 2025 to 29 September 2025"},
		{"the same without precise term", withoutTerm(summerAfterPOEI(law.Yes, "2025-09-29")), law.No,
			"Le contrat saisonnier, sans terme précis, est conclu pour durer au moins du 1er juin 2025 au 29 septembre 2025",
			"The seasonal contract, without precise term, is made to last at least from 1 June 2025 to 29 September 2025"},
		{"four months without precise term", withoutTerm(summerAfterPOEI(law.Yes, "2025-09-30")), law.Yes,
			"Le contrat saisonnier, sans terme précis, est conclu pour durer au moins du 1er juin 2025 au 30 septembre 2025",
			"The seasonal contract, without precise term, is made to last at least from 1 June 2025 to 30 September 2025"},
		{"four months, renewed", renewedOnce(summerAfterPOEI(law.Yes, "2025-09-30")), law.Yes, "Sans ses renouvellements (1), le contrat saisonnier va", "Its renewals (1) aside, the seasonal contract runs"},
		{"too short whether seasonal or not: nothing says that it is", summerAfterPOEI(law.Unknown, "2025-09-29"), law.No,
			"\u00a0; même saisonnier, il devrait durer au moins", "; even seasonal, it would have to last at least"},
		{"the same without precise term", withoutTerm(summerAfterPOEI(law.Unknown, "2025-09-29")), law.No,
			"Le contrat, sans terme précis, est conclu pour durer au moins du 1er juin 2025 au 29 septembre 2025\u00a0; même saisonnier",
			"The contract, without precise term, is made to last at least from 1 June 2025 to 29 September 2025; even seasonal"},
		{"the same, renewed", renewedOnce(summerAfterPOEI(law.Unknown, "2025-09-29")), law.No, "Sans ses renouvellements (1), le contrat va", "Its renewals (1) aside, the contract runs"},
		{"another job", summerAfterPOEI(law.No, "2025-09-29"), law.No, "L'emploi n'est pas saisonnier.", "The job is not seasonal."},
		{"a mission is in the line", mission, law.Yes, "Le contrat saisonnier va du", "The seasonal contract runs from"},
		{"a CDI is not", cdi, law.No, "de la liste ne s'applique pas\u00a0: CDI", "of the list does not apply: CDI"},
	} {
		clause := eligibility.POEIExit(&row.c).Find("POEI-EXIT-SEASON-4M")
		assert.Equal(t, row.want, clause.Answer(), row.because)
		assert.Contains(t, eligibility.WordsFrench.Sentence(clause), row.fr, row.because)
		assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), row.en, row.because)
	}
}

// A day more is promised to be enough only of a contract that is known to be seasonal: of another, it leaves the season
// to be asked for.
func TestSeasonPromisesWhatItKnows(t *testing.T) {
	for seasonal, want := range map[law.Answer]law.Answer{law.Yes: law.Yes, law.Unknown: law.Unknown} {
		c := summerAfterPOEI(seasonal, "2025-09-29")
		d := eligibility.POEIExit(&c)
		require.Equal(t, law.No, d.Answer())
		promised := d.Find("POEI-EXIT-SEASON-4M").Off().Name() == "contract.end"
		assert.Equal(t, seasonal == law.Yes, promised, seasonal)
		assert.Equal(t, seasonal == law.Yes, d.Find("POEI-EXIT-SEASON-4M").Off().Int() == 1, seasonal)
		c.Contract.End = day("2025-09-30")
		assert.Equal(t, want, eligibility.POEIExit(&c).Answer(), seasonal)
	}
	c := summerAfterPOEI(law.Unknown, "2025-09-29")
	assert.NotContains(t, eligibility.WhatIf(eligibility.POEIExit(&c), language.English), "(1 day")
}
