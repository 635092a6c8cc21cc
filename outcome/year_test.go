package outcome

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func sampleYear() Year {
	return Year{
		Name: "2021", Status: Final, Window: At(6), Unknowns: UnknownsAsNo,
		List: []ListedSession{
			{Trade: "AS", Town: "Albi", Trained: head(14)}, {Trade: "AES", Town: "Albi", Trained: head(10)},
			{Trade: "AES", Town: "Rodez", Trained: head(12)},
		},
		Counts: Counts{
			Sessions: head(3), Groups: head(4), Trades: head(2), Towns: head(2), Trained: head(36), Dropouts: head(6),
			Immersions: head(33), Completed: head(30), Inserted: head(20),
			Contracts: map[law.Kind]law.Count{law.CDI: head(5), law.CDD: head(9)}, Training: head(6),
			TrainingDetail: []Detail{{"DEAS", head(4)}, {"VAE", head(2)}}, Jobless: head(6), Unknown: head(4),
			MeanAge: head(33), FollowedUp: head(3),
		},
	}
}

func TestYearFigures(t *testing.T) {
	y := sampleYear()
	for f, want := range map[Figure]int{
		FigureSessions: 3, FigureGroups: 4, FigureTrades: 2, FigureTowns: 2, FigureTrained: 36, FigureDropouts: 6,
		FigureImmersions: 33, FigureCompleted: 30, FigureInserted: 20, FigureTraining: 6, FigureJobless: 6,
		FigureUnknown: 4, FigureMeanAge: 33, FigureFollowedUp: 3,
		FigureSumOfSessions:         36, // 14 + 10 + 12
		FigureListedSessions:        3,
		FigureListedTowns:           2, // Albi twice
		FigureListedTrades:          2,
		FigureTrainingDetail:        6,  // 4 + 2
		FigureContracts:             14, // 5 + 9
		FigureKnown:                 26, // 30 - 4
		FigureTrainedLessDropouts:   30, // 36 - 6
		FigureCompletedPlusDropouts: 36, // 30 + 6
		FigureTrainedLessCompleted:  6,  // 36 - 30
		FigureContractsOf(law.CDI):  5,
		FigureContractsOf(law.CDD):  9,
	} {
		assert.Equal(t, head(want), y.Figure(f), f.String())
	}
	assert.True(t, y.Figure(FigureContractsOf(law.PEC)).IsZero(), "a kind that is not printed is not zero")
	assert.True(t, y.Figure(0).IsZero())
	assert.True(t, y.Figure(255).IsZero())
}

func TestYearWithoutFigures(t *testing.T) {
	var empty Year
	for _, f := range allFigures() {
		assert.True(t, empty.Figure(f).IsZero(), "%s: nothing is printed", f)
	}
	y := sampleYear()
	y.Unknown = law.Count{}
	assert.Equal(t, head(26), y.Figure(FigureKnown), "no unknown printed: 20 inserted + 6 jobless")
	y.Jobless = law.Count{}
	assert.True(t, y.Figure(FigureKnown).IsZero(), "then nothing says who was found")
	y = sampleYear()
	y.Unknown = head(31)
	assert.True(t, y.Figure(FigureKnown).IsZero(), "30 - 31 is no count")
	y.List[1].Trained = law.Count{}
	assert.True(t, y.Figure(FigureSumOfSessions).IsZero(), "a head count is missing")
	y.List[1].Town = ""
	assert.True(t, y.Figure(FigureListedTowns).IsZero(), "nobody knows whether it is another town")
	y.Contracts[law.CDD] = law.Count{}
	assert.True(t, y.Figure(FigureContracts).IsZero(), "a category without a number")
	y.Contracts[law.CDD] = head(9)
	y.Contracts[0] = head(1)
	assert.True(t, y.Figure(FigureContracts).IsZero(), "a contract without a kind")
	y.Contracts = map[law.Kind]law.Count{law.CDI: law.MustCount(1 << 53), law.CDD: head(1)}
	assert.True(t, y.Figure(FigureContracts).IsZero(), "too many to count")
}

func TestYearShare(t *testing.T) {
	y := sampleYear()
	s := y.Share("insertion", FigureInserted, FigureCompleted)
	assert.Equal(t, NewShare(insertionMeasure, head(20), head(30)), s)
	assert.Equal(t, UnknownsExcluded, y.Share("insertion", FigureInserted, FigureKnown).Measure().Unknowns)
	d := y.Share("dropouts", FigureDropouts, FigureTrained)
	assert.Equal(t, WindowDuring, d.Measure().Window, "dropping out is not a situation six months later")
	assert.Equal(t, UnknownsNone, d.Measure().Unknowns)
	assert.Equal(t, At(6), y.Share("cdd", FigureContractsOf(law.CDD), FigureCompleted).Measure().Window)

	b := y.Bounds("insertion", FigureInserted)
	assert.Equal(t, "24/30", b.Upper.Count().String()+"/"+b.Upper.Base().String(), "20 + 4 unknown")
	assert.Equal(t, "20/26", b.Known.Count().String()+"/"+b.Known.Base().String())
	assert.Equal(t, UnknownsNone, y.Share("unknown", FigureUnknown, FigureCompleted).Measure().Unknowns)
	y.Unknown = law.Count{}
	assert.Error(t, y.Bounds("insertion", FigureInserted).Upper.Err())

	var none *Year
	assert.True(t, none.Figure(FigureTrained).IsZero(), "no year, no figure")
	assert.Error(t, none.Share("insertion", FigureInserted, FigureCompleted).Err())
	assert.Error(t, none.Bounds("insertion", FigureInserted).Lower.Err())
	assert.Equal(t, []Refusal{RefusedNoRate}, CompareYears(none, &y, FigureTrained).Refusals)
}

func TestYearJSON(t *testing.T) {
	y := sampleYear()
	data, err := json.Marshal(y)
	require.NoError(t, err)
	var back Year
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, y, back)
	assert.Contains(t, string(data), `"contracts":{"cdd":9,"cdi":5}`)
	data, err = json.Marshal(Year{Name: "2024"})
	require.NoError(t, err)
	assert.JSONEq(t, `{"year":"2024"}`, string(data), "what is not printed is left out")
	var name *law.NameError
	assert.ErrorAs(t, json.Unmarshal([]byte(`{"status":"définitif"}`), &back), &name)
	assert.ErrorAs(t, json.Unmarshal([]byte(`{"contracts":{"stage":1}}`), &back), &name)
}

func TestStatusWords(t *testing.T) {
	assert.Equal(t, "pré-bilan", Provisional.Words(language.French))
	assert.Equal(t, "provisional", Provisional.Words(language.English))
	assert.Empty(t, Status(0).Words(language.French))
	assert.Empty(t, Status(99).Words(language.French))
	for s, text := range map[Status]string{Final: "bilan", Provisional: "pre_bilan", Planned: "previsionnel"} {
		assert.Equal(t, text, s.String())
	}
}
