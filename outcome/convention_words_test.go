package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/law"
)

func TestConventionWords(t *testing.T) {
	for _, w := range []*law.Words{&WordsFrench, &WordsEnglish} {
		for _, id := range []string{SlightChange.ID, OutDenom.ID, OutInsertion.ID, POECReport.ID, DashboardDropOut.ID, DashboardNoDay.ID, DashboardLater.ID} {
			text, ok := w.Term(id)
			assert.True(t, ok, id)
			assert.NotEmpty(t, text, id)
		}
		text, _ := w.Term(SlightChange.ID)
		assert.Contains(t, text, "10", "the limit of SlightPercent")
	}
}
