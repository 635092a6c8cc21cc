package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Wilson score intervals at 95 %, ten decimals, z = 1.959963984540054.
func TestWilson(t *testing.T) {
	for _, row := range []struct {
		k, n      int
		low, high float64
	}{
		{0, 1, 0, 0.7934506856},
		{0, 10, 0, 0.2775327999},
		{1, 10, 0.0178762131, 0.4041500268},
		{5, 10, 0.2365930905, 0.7634069095},
		{10, 10, 0.7224672001, 1},
		{7, 12, 0.3195113125, 0.8067396863},
		{8, 12, 0.3906220889, 0.8618799089},
		{12, 12, 0.7575059933, 1},
		{16, 99, 0.1019994835, 0.2465122863},
		{17, 126, 0.0859737473, 0.2054698268},
		{59, 99, 0.4974689618, 0.6872814318},
		{64, 80, 0.6995375627, 0.8729715596},
		{70, 99, 0.611038227, 0.7876336751},
		{95, 126, 0.6719921978, 0.8209166203},
		{229, 305, 0.6993593856, 0.7960404244},
		{3, 5, 0.2307242813, 0.8823792258},
		{1, 3, 0.0614919447, 0.7923403992},
		{500, 1000, 0.4690696004, 0.5309303996},
		{14, 20, 0.4810271816, 0.8545227551},
		{19, 20, 0.7638688066, 0.9911185512},
	} {
		v, err := Wilson(head(row.k), head(row.n))
		require.NoError(t, err)
		assert.InDelta(t, row.low, v.Low, 1e-10, "%d of %d", row.k, row.n)
		assert.InDelta(t, row.high, v.High, 1e-10, "%d of %d", row.k, row.n)
		if row.k == 0 {
			assert.Zero(t, v.Low, "exactly zero")
		}
		if row.k == row.n {
			assert.Equal(t, 1.0, v.High, "exactly one")
		}
	}
}

func TestWilsonRefuses(t *testing.T) {
	for why, pair := range map[string][2]law.Count{
		"empty base":       {head(0), head(0)},
		"count above base": {head(3), head(2)},
		"no count":         {{}, head(2)},
		"no base":          {head(2), {}},
	} {
		_, err := Wilson(pair[0], pair[1])
		var bad *ShareError
		assert.ErrorAs(t, err, &bad, why)
	}
}

func TestIntervalFormat(t *testing.T) {
	v, err := NewShare(insertionMeasure, head(70), head(99)).Wilson()
	require.NoError(t, err)
	assert.Equal(t, "61,1 à 78,8\u00a0%", v.Format(1, language.French))
	assert.Equal(t, "61.1 to 78.8%", v.Format(1, language.English))
	assert.Equal(t, "61 à 79\u00a0%", v.Format(-1, language.French), "fewer than no decimals are none")
}
