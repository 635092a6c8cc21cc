package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Only where a source names a document: the agreement of a PMSMP (D5135-2, Cerfa 13912), the document that
// closes the tutoring of a POEI (D6326-2).
func TestProofs(t *testing.T) {
	c := monthOfPMSMP()
	assert.Equal(t, "Convention écrite, signée et complète\u00a0: convention de PMSMP, formulaire Cerfa n° 13912\n", eligibility.Proofs(eligibility.PMSMP(&c), language.French))
	c = jobseekerEnteringPOEI()
	assert.Contains(t, eligibility.Proofs(eligibility.POEITutorAttest(&c), language.English), "document signed by the employer, the tutor and the jobseeker")
	assert.Empty(t, eligibility.Proofs(eligibility.POECExit(&facts.Case{}), language.French), "no source names one")
}

func TestWhatIf(t *testing.T) {
	c := cddOfTwelveMonths()
	assert.Empty(t, eligibility.WhatIf(eligibility.POECExit(&c), language.French), "a Yes needs no change")
	c.Contract.Kind = law.Mission
	assert.Equal(t, "CDI → oui\nContrat de professionnalisation d'au moins douze mois → oui\nContrat d'apprentissage → oui\nCDD d'au moins douze mois → oui\n",
		eligibility.WhatIf(eligibility.POECExit(&c), language.French))
}

// What is missing comes first, then the clauses.
func TestReasonsNamesWhatIsMissing(t *testing.T) {
	d := eligibility.POECExit(&facts.Case{})
	assert.Equal(t, "Il manque\u00a0: nature du contrat\u00a0; date de conclusion du contrat.\n", eligibility.Reasons(d, language.French, 1))
	assert.Empty(t, eligibility.Reasons(d, language.French, 0))
}
