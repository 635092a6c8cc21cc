package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

func TestOtherYearIsAHint(t *testing.T) {
	year := func(name string, trained int) Year {
		return Year{Name: name, Status: Final, Counts: Counts{Trained: head(trained), Completed: head(150), Immersions: head(181)}}
	}
	claim := Claim{ID: "r", Check: CheckRate, Year: "2022", Figures: []Figure{FigureCompleted}, Base: FigureTrained, Printed: MustPrinted("83 %")}
	d := &Document{Years: []Year{year("2022", 170), year("2023", 180)}, Claims: []Claim{claim}}
	d.Years[0].Immersions = head(90)
	f := Audit(d).All[0]
	assert.Equal(t, Inconsistent, f.Verdict, "150/170 is 88.2: the hint changes no verdict")
	assert.Empty(t, f.Bases)
	assert.Equal(t, []YearMatch{{"2023", FigureTrained, head(180), MatchBoth}}, f.Elsewhere, "150/180 is 83.3; 181 immersions are not trainees")
	assert.Contains(t, f.Explain(language.French),
		"Indice\u00a0: 150 sur les 180 stagiaires de 2023 feraient 83\u00a0% (83,3\u00a0% avant arrondi)\u00a0: la base serait celle d'une autre année.")
	d.Years[1].Status = Planned
	assert.Empty(t, Audit(d).All[0].Elsewhere, "a plan is no base")
	d.Years[1].Status, d.Years[0].Trained = Final, head(140)
	f = Audit(d).All[0]
	assert.Equal(t, ReasonCountAboveBase, f.Reason, "150 of 140")
	assert.Len(t, f.Elsewhere, 1)

	fs := Audit(published(t))
	for i := range fs.All {
		assert.Empty(t, fs.All[i].Elsewhere, "%s: 132 immersions of 2022 would print the 16 %% of O21-R1", fs.All[i].ID)
	}
}
