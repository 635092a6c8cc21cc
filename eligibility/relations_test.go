package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
)

// One hire is one contract: each pair cites the articles that define its two contracts, and no others.
func TestExcludingRelationsCiteTheirContracts(t *testing.T) {
	defines := map[eligibility.Scheme]string{
		eligibility.SchemeApprenticeship: "L6221-1", eligibility.SchemeProfessionalisation: "L6325-1",
		eligibility.SchemePEC: "L5134-19-1", eligibility.SchemeCIE: "L5134-19-1",
	}
	seen := 0
	for _, r := range eligibility.Relations() {
		if r.How != eligibility.Excludes || r.Remark.ID == "SCREEN-PEC-CIE" {
			continue // the two forms of one contract: L5134-19-3
		}
		seen++
		var cited []string
		for _, ref := range r.Remark.Cites {
			cited = append(cited, ref.Article)
		}
		assert.ElementsMatch(t, []string{defines[r.First], defines[r.Second]}, cited, "%s, %s", r.First, r.Second)
	}
	assert.Equal(t, 5, seen)
}
