package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// The rates, in percent with four decimals, of the three years of the published document: over the
// completed, over known situations, the upper bound and over the trained.
func TestBounds(t *testing.T) {
	for _, row := range []struct {
		what                                           string
		k, completed, unknown, trained                 int
		completedPct, known, upper, overTrained, share string
		wilson                                         [2]string
	}{
		{"2021, insertion", 70, 99, 16, 118, "70.7071", "84.3373", "86.8687", "59.3220", "16.1616", [2]string{"61.10", "78.76"}},
		{"2021, contracts only", 59, 99, 16, 118, "59.5960", "71.0843", "75.7576", "50.0000", "16.1616", [2]string{"49.75", "68.73"}},
		{"2022, insertion", 95, 126, 14, 140, "75.3968", "84.8214", "86.5079", "67.8571", "11.1111", [2]string{"67.20", "82.09"}},
		{"2022, contracts only", 90, 126, 14, 140, "71.4286", "80.3571", "82.5397", "64.2857", "11.1111", [2]string{"63.00", "78.59"}},
		{"2023, insertion, were no situation unknown", 64, 80, 0, 102, "80.0000", "80.0000", "80.0000", "62.7451", "0.0000", [2]string{"69.95", "87.30"}},
		{"2023, contracts only, were no situation unknown", 51, 80, 0, 102, "63.7500", "63.7500", "63.7500", "50.0000", "0.0000", [2]string{"52.81", "73.43"}},
	} {
		b := NewBounds(insertionMeasure, head(row.k), head(row.completed), head(row.unknown))
		pct := func(s Share) string { return s.Percent().Round(4, HalfUp).String() }
		assert.Equal(t, row.completedPct, pct(b.Lower), row.what)
		assert.Equal(t, row.known, pct(b.Known), row.what)
		assert.Equal(t, row.upper, pct(b.Upper), row.what)
		assert.Equal(t, row.share, pct(b.Unknown), row.what)
		assert.Equal(t, row.overTrained, PercentOf(int64(row.k), int64(row.trained)).Round(4, HalfUp).String(), row.what)
		v, err := b.Lower.Wilson()
		require.NoError(t, err)
		assert.InDelta(t, fixed(t, row.wilson[0]), 100*v.Low, 0.005, row.what)
		assert.InDelta(t, fixed(t, row.wilson[1]), 100*v.High, 0.005, row.what)
		assert.Equal(t, UnknownsAsNo, b.Lower.Measure().Unknowns)
		assert.Equal(t, UnknownsExcluded, b.Known.Measure().Unknowns)
		assert.Equal(t, FigureKnown.Base(), b.Known.Measure().Of, "another base needs another name")
		assert.Equal(t, UnknownsAsYes, b.Upper.Measure().Unknowns)
		assert.Equal(t, "unknown", b.Unknown.Measure().Indicator)
		assert.Equal(t, At(6), b.Upper.Measure().Window)
	}
}

func fixed(t *testing.T, text string) float64 {
	t.Helper()
	f, _ := MustPrinted(text).ratio().rat().Float64()
	return f
}

func TestBoundsWithoutUnknown(t *testing.T) {
	b := NewBounds(insertionMeasure, head(64), head(80), law.Count{})
	assert.NoError(t, b.Lower.Err(), "who is not counted is a no")
	for what, s := range map[string]Share{"known": b.Known, "upper": b.Upper, "unknown": b.Unknown} {
		assert.Error(t, s.Err(), "nobody said that no situation is unknown: "+what)
	}
	over := NewBounds(insertionMeasure, head(64), head(80), head(20))
	var bad *ShareError
	require.ErrorAs(t, over.Upper.Err(), &bad)
	assert.Equal(t, ProblemCountAboveBase, bad.Problem, "64 + 20 persons in a base of 80")
	require.ErrorAs(t, over.Known.Err(), &bad, "64 of 60 known situations")
	require.ErrorAs(t, NewBounds(insertionMeasure, head(1), head(5), head(9)).Known.Err(), &bad)
	assert.Equal(t, ProblemNoBase, bad.Problem, "5 - 9 is no base")
}
