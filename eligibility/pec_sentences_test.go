package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// R5134-26, R5134-51: "préalablement". Of one day, what came first is what the case says; no choice is made of it.
func TestAidAndContractOfOneDay(t *testing.T) {
	for _, row := range []struct {
		rule   string
		decide lawtest.Decider
		c      facts.Case
	}{
		{"PEC-AID-FIRST", eligibility.PEC, impec()},
		{"CIE-FIRST", eligibility.CIE, companyCIE()},
	} {
		for first, said := range map[law.Answer][2]string{
			law.Yes: {"aide attribuée avant le contrat\u00a0: oui.", "aid granted before the contract: yes."},
			law.No:  {"aide attribuée avant le contrat\u00a0: non.", "aid granted before the contract: no."},
		} {
			c := row.c
			c.Aid.Made, c.Aid.First = c.Contract.Made, first
			clause := row.decide(&c).Find(row.rule)
			require.Equal(t, first, clause.Answer(), row.rule)
			fr, en := eligibility.WordsFrench.Sentence(clause), eligibility.WordsEnglish.Sentence(clause)
			assert.Contains(t, fr, "L'aide et le contrat sont du même jour, le ", row.rule)
			assert.Contains(t, fr, said[0], row.rule)
			assert.Contains(t, en, "The aid and the contract are of the same day, ", row.rule)
			assert.Contains(t, en, said[1], row.rule)
		}
	}
}

// L5134-25-1: a training that ended before the extension is not in progress, whenever it began.
func TestTrainingThatIsOver(t *testing.T) {
	c := renewedPEC() // extended from 5 September 2022
	c.CUI.Training = facts.ForeseenTraining{Foreseen: law.Yes, End: day("2022-08-31")}
	clause := eligibility.PEC(&c).Find("PEC-DUR-TRAINING-RUNNING")
	require.Equal(t, law.No, clause.Answer())
	assert.Contains(t, eligibility.WordsFrench.Sentence(clause), "La formation, jusqu'au 31 août 2022, n'est pas en cours le ")
	assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), "The training, until 31 August 2022, is not in progress on ")
}

// L5134-28, L5134-29: a contract of public law of six months is not settled, so that a longer one is not promised.
func TestShortPublicContractPromisesNothing(t *testing.T) {
	for _, row := range []struct {
		rule   string
		decide lawtest.Decider
		c      facts.Case
	}{
		{"PEC-RUPTURE-JOB", eligibility.PECEarlyEnd, leavingPEC()},
		{"PEC-SUSPEND-TRIAL", eligibility.PECSuspension, suspendingPEC()},
	} {
		for kind, promised := range map[law.Kind]bool{law.CDD: true, law.PublicFixedTerm: false} {
			c := row.c
			c.CUI.Break.Next = facts.NextJob{Kind: kind, Start: day("2022-03-15"), End: day("2022-09-13")} // six months last until the 14th
			clause := row.decide(&c).Find(row.rule)
			require.Equal(t, law.No, clause.Answer(), row.rule)
			assert.Equal(t, promised, clause.Off().Int() == 1, "%s %v", row.rule, kind)
			fr, en := eligibility.WordsFrench.Sentence(clause), eligibility.WordsEnglish.Sentence(clause)
			assert.Contains(t, fr, " va du 15 mars 2022 au 13 septembre 2022, moins de six mois", row.rule)
			assert.Contains(t, en, " runs from 15 March 2022 to 13 September 2022, under six months", row.rule)
		}
	}
}
