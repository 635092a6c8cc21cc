package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// Only the initial contract counts (the three conventions on renewals): a sentence that gives its last day says so,
// since the contract goes on after it.
func TestSentencesOfRenewedContracts(t *testing.T) {
	public := func(from, end string) facts.Case {
		return facts.Case{Contract: facts.Contract{Kind: law.PublicFixedTerm, Made: day(from), Start: day(from), End: day(end)}}
	}
	pro := cddAfterAFPR()
	pro.Contract.Kind = law.Professionalisation
	long := cddAfterAFPR()
	long.Contract.End = day("2023-02-28")
	for _, row := range []struct {
		rule   string
		decide lawtest.Decider
		c      facts.Case
		want   law.Answer
	}{
		{"POEC-EXIT-PUBLIC-LAW-12M", eligibility.POECExit, public("2025-01-01", "2025-12-31"), law.Yes},
		{"POEC-EXIT-PUBLIC-LAW-12M", eligibility.POECExit, public("2025-01-01", "2025-12-30"), law.No},
		{"POEI-EXIT-PUBLIC-LAW-LENGTH", eligibility.POEIExit, public("2025-01-01", "2025-06-30"), law.Yes},
		{"POEI-EXIT-PUBLIC-LAW-LENGTH", eligibility.POEIExit, public("2025-01-01", "2025-06-29"), law.No},
		{"AFPR-EXIT-CDD", eligibility.AFPRExit, cddAfterAFPR(), law.Yes},
		{"AFPR-EXIT-CDD", eligibility.AFPRExit, long, law.No}, // twelve months
		{"AFPR-EXIT-CDD", eligibility.AFPRExit, public("2022-03-01", "2022-08-30"), law.No},
		{"AFPR-EXIT-PRO", eligibility.AFPRExit, pro, law.Yes},
	} {
		c := renewedOnce(row.c)
		clause := row.decide(&c).Find(row.rule)
		assert.Equal(t, row.want, clause.Answer(), row.rule)
		assert.Contains(t, eligibility.WordsFrench.Sentence(clause), "Sans ses renouvellements (1), ", row.rule)
		assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), "Its renewals (1) aside, ", row.rule)
	}
}
