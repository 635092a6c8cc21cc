package outcome

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

var insertionMeasure = Measure{
	Indicator: "insertion", Of: FigureCompleted.Base(), Window: At(6), Unknowns: UnknownsAsNo,
}

func head(n int) law.Count { return law.MustCount(n) }

func TestShare(t *testing.T) {
	s := NewShare(insertionMeasure, head(70), head(99))
	require.NoError(t, s.Err())
	assert.Equal(t, "70/99 parcours aboutis, 71\u00a0%", s.String())
	assert.Equal(t, "70 sur 99 parcours aboutis, 71\u00a0%", s.Format(0, language.French))
	assert.Equal(t, "70 sur 99 parcours aboutis, 70,7\u00a0%", s.Format(1, language.French))
	assert.Equal(t, "70 of 99 completers, 71%", s.Format(0, language.English))
	assert.Equal(t, head(70), s.Count())
	assert.Equal(t, head(99), s.Base())
	assert.Equal(t, insertionMeasure, s.Measure())
	assert.Equal(t, PercentOf(70, 99), s.Percent())
	assert.Equal(t, s, NewShare(insertionMeasure, head(70), head(99)), "shares compare with ==")
	own := Measure{Indicator: "x", Of: Base{FR: "adhérents"}}
	assert.Equal(t, "1 of 2 adhérents, 50%", NewShare(own, head(1), head(2)).Format(0, language.English), "no English words: French ones")
}

func TestShareProblems(t *testing.T) {
	none := law.Count{}
	nobody := insertionMeasure
	nobody.Of = Base{}
	unnamed := insertionMeasure
	unnamed.Indicator = ""
	for _, row := range []struct {
		m    Measure
		n, d law.Count
		want Problem
		why  string
	}{
		{insertionMeasure, head(3), head(0), ProblemBaseZero, "nobody in the base"},
		{insertionMeasure, head(0), head(0), ProblemBaseZero, "0/0 is no rate either"},
		{insertionMeasure, head(100), head(99), ProblemCountAboveBase, "more than everybody"},
		{insertionMeasure, none, head(99), ProblemNoCount, "count not recorded"},
		{insertionMeasure, head(70), none, ProblemNoBase, "base not recorded"},
		{nobody, head(70), head(99), ProblemNoPopulation, "a base of what?"},
		{unnamed, head(70), head(99), ProblemNoIndicator, "a rate of what?"},
		{Measure{}, none, none, ProblemNoIndicator, "the zero Share"},
	} {
		s := NewShare(row.m, row.n, row.d)
		var bad *ShareError
		require.ErrorAs(t, s.Err(), &bad, row.why)
		assert.Equal(t, row.want, bad.Problem, row.why)
		assert.NotEmpty(t, bad.Error())
		assert.False(t, s.Percent().Valid(), row.why)
		if row.want == ProblemNoPopulation { // a count
			assert.Equal(t, "70 personnes (décompte, sans taux)", s.Format(0, language.French))
		} else {
			assert.Contains(t, s.Format(0, language.French), "taux non calculable", row.why)
		}
		assert.Contains(t, s.Format(0, language.English), "no rate", row.why)
		_, err := s.Wilson()
		assert.ErrorAs(t, err, &bad, row.why)
		data, err := json.Marshal(s)
		require.NoError(t, err)
		assert.Contains(t, string(data), `"problem":"`+row.want.String()+`"`)
	}
	_, err := law.CountOf(-1)
	var bad *law.ValueError
	assert.ErrorAs(t, err, &bad, "a negative count never reaches a share")
}

func TestShareJSON(t *testing.T) {
	s := NewShare(insertionMeasure, head(70), head(99))
	data, err := json.Marshal(s)
	require.NoError(t, err)
	assert.JSONEq(t, `{"count":70,"base":99,"of":"parcours aboutis","indicator":"insertion",
		"window":"etat_6_mois","unknowns":"comptees_non"}`, string(data))
	var back Share
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, s, back, "English words are found again")

	for _, s := range []Share{
		{}, NewShare(Measure{Indicator: "x", Of: Base{FR: "adhérents"}}, head(1), law.Count{}), Pool(),
	} {
		data, err := json.Marshal(s)
		require.NoError(t, err)
		var back Share
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, s, back, string(data))
	}
	var name *law.NameError
	assert.ErrorAs(t, json.Unmarshal([]byte(`{"unknowns":"peut-être"}`), &back), &name)
	assert.Error(t, json.Unmarshal([]byte(`{"count":-1}`), &back))
	assert.Error(t, json.Unmarshal([]byte(`[]`), &back))
}

func TestPool(t *testing.T) {
	a, b, c := NewShare(insertionMeasure, head(70), head(99)), NewShare(insertionMeasure, head(95), head(126)), NewShare(insertionMeasure, head(64), head(80))
	all := Pool(a, b, c)
	assert.Equal(t, "229/305", all.Count().String()+"/"+all.Base().String(), "70+95+64 of 99+126+80")
	assert.Equal(t, "75.08", all.Percent().Round(2, HalfUp).String(), "229/305 = 75.0819…, where the mean of 71, 75 and 80 is 75.33")
	assert.Equal(t, insertionMeasure, all.Measure())

	noWindow := insertionMeasure
	noWindow.Window = 0
	mixed := Pool(a, b, NewShare(noWindow, head(64), head(80)))
	assert.Equal(t, WindowMixed, mixed.Measure().Window, "counts are added, the window says that it is mixed")
	assert.NoError(t, mixed.Err())

	for why, change := range map[string]func(*Measure){
		"another indicator": func(m *Measure) { m.Indicator = "contracts" },
		"another base":      func(m *Measure) { m.Of = FigureTrained.Base() },
		"other unknowns":    func(m *Measure) { m.Unknowns = UnknownsExcluded },
	} {
		m := insertionMeasure
		change(&m)
		var bad *ShareError
		require.ErrorAs(t, Pool(a, NewShare(m, head(1), head(2))).Err(), &bad, why)
		assert.Equal(t, ProblemUnlike, bad.Problem, why)
		assert.Error(t, Pool(Pool(a, NewShare(m, head(1), head(2))), a).Err(), "unlike once, unlike for good: "+why)
		assert.Error(t, Pool(a, Pool(NewShare(m, head(1), head(2)), a)).Err(), "in either order: "+why)
	}
	assert.Error(t, Pool().Err(), "nothing to pool")
	assert.Error(t, Pool(a, NewShare(insertionMeasure, law.Count{}, head(5))).Err(), "a count that is missing is not zero")
	most := law.MustCount(1 << 53)
	assert.True(t, Pool(NewShare(insertionMeasure, head(1), most), a).Base().IsZero(), "too large to add is not recorded")
}

func TestShareErrorText(t *testing.T) {
	err := NewShare(insertionMeasure, head(3), law.Count{}).Err()
	assert.EqualError(t, err, "outcome: no rate from count 3 and base (not recorded): no base")
}
