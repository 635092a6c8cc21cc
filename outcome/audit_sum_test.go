package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

// parts is a year of 100 completers, 70 placed, with the percentages printed for placed, jobless and unknown,
// in that order; an empty text prints none. Unknown below zero are not printed.
func parts(jobless, unknown int, printed ...string) *Document {
	d := &Document{Years: []Year{{Name: "Y", Counts: Counts{Completed: head(100), Inserted: head(70), Jobless: head(jobless)}}}}
	if unknown >= 0 {
		d.Years[0].Unknown = head(unknown)
	}
	figures := []Figure{FigureInserted, FigureJobless, FigureUnknown}
	d.Claims = []Claim{{ID: "p", Check: CheckPercents, Year: "Y", Figures: figures, Base: FigureCompleted}}
	for i, text := range printed {
		d.Claims = append(d.Claims, Claim{
			ID: figures[i].String(), Check: CheckRate, Year: "Y", Figures: figures[i : i+1], Base: FigureCompleted, Printed: MustPrinted(text),
		})
	}
	return d
}

func TestPercentsOfSomeParts(t *testing.T) {
	for _, row := range []struct {
		why     string
		d       *Document
		verdict Verdict
		missing []Figure
	}{
		{"all three", parts(20, 10, "70%", "20%", "10%"), OK, nil},
		{"no percentage for the unknown: 90 is not a fault", parts(20, 10, "70%", "20%", ""), NotVerifiable, []Figure{FigureUnknown}},
		{"one alone", parts(20, 10, "70%", "", ""), NotVerifiable, []Figure{FigureJobless, FigureUnknown}},
		{"the unknown in points are not added: 70 + 20 + 10 points", parts(20, 10, "70%", "20%", "10 points"), NotVerifiable, []Figure{FigureUnknown}},
		{"nor without a unit", parts(20, 10, "70%", "20%", "10"), NotVerifiable, []Figure{FigureUnknown}},
		{"nobody unknown printed, and 100 without them", parts(30, -1, "70%", "30%", ""), OK, nil},
		{"100 although somebody is unknown", parts(20, 10, "75%", "25%", ""), NotVerifiable, []Figure{FigureUnknown}},
		{"above 100 whatever is missing", parts(20, 10, "90%", "20%", ""), Inconsistent, nil},
		{"101 that rounding does not explain: 70/100 is no 71 %", parts(20, 10, "71%", "20%", "10%"), Inconsistent, nil},
		{"short of 100 with every part", parts(20, 10, "70%", "20%", "5%"), Inconsistent, nil},
	} {
		f := Audit(row.d).All[0]
		assert.Equal(t, row.verdict, f.Verdict, row.why)
		assert.Equal(t, row.missing, f.Missing, row.why)
	}
	f := Audit(parts(20, 10, "70%", "20%", "")).All[0]
	assert.Equal(t, "Pourcentage nécessaire et non imprimé\u00a0: situations inconnues. Les autres\u00a0: 70 + 20 = 90.", f.Explain(language.French))
}
