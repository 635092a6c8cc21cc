package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestTrendOfARate(t *testing.T) {
	d := synthetic()
	f := finding(t, Audit(d), "outcome-rate")
	assert.Equal(t, []Refusal{RefusedWindow}, f.Refusals)
	fr := f.Sentences(language.French)
	require.Len(t, fr, 2)
	assert.Equal(t, "Les deux taux ne se comparent pas\u00a0: les fenêtres d'observation diffèrent ou ne sont pas connues.", fr[0])
	assert.Equal(t, "Taux\u00a0: 30 sur 42 parcours aboutis, 71\u00a0% (71,4\u00a0% avant arrondi) en P\u202f; 36 sur 45 parcours aboutis, 80\u00a0% en Q.", fr[1])

	right := finding(t, Audit(d), "rate-right").Sentences(language.French)
	assert.Contains(t, right, "Taux\u00a0: 8 sur 50 stagiaires, 16\u00a0% en P\u202f; 15 sur 60 stagiaires, 25\u00a0% en Q.", "8/50 and 15/60")
	assert.Contains(t, right, "Écart\u00a0: +9\u00a0points.")

	for _, way := range []Trend{Up, Down} {
		d.Claims = []Claim{{
			Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: []Figure{FigureInserted}, Base: FigureCompleted,
			Printed: MustPrinted("70 %"), Wording: Wording{SubjectRate, way, 0},
		}}
		assert.Equal(t, Inconsistent, Audit(d).All[0].Verdict, "36/45 is 80 %, whatever it is set beside")
	}

	d = synthetic()
	d.year("Q").Status = Provisional
	d.year("P").Unknowns = 0
	f = finding(t, Audit(d), "outcome-rate")
	assert.Equal(t, []Refusal{RefusedProvisional, RefusedWindow, RefusedUnknowns}, f.Refusals)
	assert.Equal(t, WindowFault, finding(t, Audit(d), "rate-right").Verdict, "a provisional rate of drop-outs")
	d = synthetic()
	d.year("Q").FollowedUp = head(1)
	assert.Equal(t, []Refusal{RefusedFollowUp}, finding(t, Audit(d), "outcome-rate-alike").Refusals, "1 session of 2")
}
