package outcome

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// A share read back from JSON is the one written, its population named in both languages: for every indicator of
// this package, and for a base of its figures.
func TestSharesComeBackWithTheirPopulation(t *testing.T) {
	var measures []Measure
	for _, i := range Indicators() {
		measures = append(measures, i.Measure())
	}
	for f := Figure(1); f < lastFigure; f++ {
		measures = append(measures, Measure{Indicator: "x", Of: f.Base()})
	}
	for _, k := range law.Kinds() {
		measures = append(measures, Measure{Indicator: "x", Of: FigureContractsOf(k).Base()})
	}
	measures = append(measures, Measure{Indicator: "x", Of: Base{FR: "autre population"}})
	for _, m := range measures {
		data, err := json.Marshal(NewShare(m, law.MustCount(8), law.MustCount(9)))
		require.NoError(t, err)
		var read Share
		require.NoError(t, json.Unmarshal(data, &read))
		want := m.Of
		if want.EN == want.FR { // a code that is the same in both
			read.m.Of.EN = want.EN
		}
		assert.Equal(t, want, read.m.Of, m.Indicator)
	}
}

// The keys of indicators that differ in window or treatment differ.
func TestIndicatorKey(t *testing.T) {
	assert.Equal(t, "occitanie_insertion:comptees_non:etat_6_mois", Occitanie.Key())
	assert.Equal(t, "occitanie_insertion:hors_base:acces_3_mois", Occitanie.Treating(UnknownsExcluded).In(Within(3)).Key())
	assert.Equal(t, "poec_target_contract", POECTarget.Key(), "neither is stated")
	assert.Equal(t, "poec_target_contract:comptees_oui", POECTarget.Treating(UnknownsAsYes).Key())
}

func TestTreatmentWords(t *testing.T) {
	for x := UnknownsAsNo; x.String() != ""; x++ {
		assert.NotEmpty(t, x.Words(language.French), x)
		assert.NotEmpty(t, x.Words(language.English), x)
		assert.NotEqual(t, x.Words(language.French), x.Words(language.English))
	}
	assert.Empty(t, Treatment(0).Words(language.French))
	assert.Empty(t, Treatment(99).Words(language.English))
}

// A count whose source gives no base is printed as a count.
func TestShareWithoutPopulation(t *testing.T) {
	for n, want := range map[int][2]string{
		0: {"0 personne (décompte, sans taux)", "0 persons (a count, no rate)"},
		1: {"1 personne (décompte, sans taux)", "1 person (a count, no rate)"},
		2: {"2 personnes (décompte, sans taux)", "2 persons (a count, no rate)"},
	} {
		s := NewShare(DurableReturns.Measure(), law.MustCount(n), law.MustCount(8))
		assert.Equal(t, want[0], s.Format(0, language.French))
		assert.Equal(t, want[1], s.Format(0, language.English))
		assert.Equal(t, want[0], s.String())
	}
	s := NewShare(DurableReturns.Measure(), law.Count{}, law.MustCount(8))
	assert.Equal(t, "(non connu) sur 8, taux non calculable", s.Format(0, language.French), "the count is hidden")
	assert.Equal(t, "(non connu)/(non connu), taux non calculable", Share{}.String(), "no indicator is no count")
}

// The two looks of an OPCO at what became of a POEC: the end of the course, and three months after.
func TestPOECReports(t *testing.T) {
	assert.Equal(t, []Window{At(0), At(3)}, POECReports())
	j := Journey{Ending: Completed, Ended: law.MustDate("2024-06-28"), FollowUps: []FollowUp{{Window: At(3), Situation: InCDI}}}
	var answers []law.Answer
	for _, w := range POECReports() {
		_, counts := Occitanie.In(w).Answer(&j, nil, 0)
		answers = append(answers, counts)
	}
	assert.Equal(t, []law.Answer{law.Unknown, law.Yes}, answers, "placed at three months; nothing is known of the last day")
}
