package law

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRef(t *testing.T) {
	r := Travail("L6326-3", "al. 2", "LEGIARTI000048600478")
	assert.Equal(t, "code du travail, art. L6326-3, al. 2", r.String())
	assert.Equal(t, "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048600478", r.URL())
	assert.Equal(t, RankStatute, r.Rank)
	assert.Equal(t, RankDecree, Travail("D6326-1", "", "").Rank)
	assert.Equal(t, RankDecree, Travail("R5134-28", "", "").Rank)
	assert.Empty(t, Travail("L6326-3", "", "").URL(), "no identifier, no address")
	assert.Equal(t, "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053634597", Ref{ID: "JORFTEXT000053634597"}.URL())
	assert.Equal(t, "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047521567", Ref{ID: "JORFARTI000047521567"}.URL())
	assert.Equal(t, "arrêté du 27 septembre 2021", Ref{Text: "arrêté du 27 septembre 2021"}.String())
}
