package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

// sentences audits one rate of n over base.
func rateSentences(n, base int, printed string) []string {
	d := &Document{
		Years:  []Year{{Name: "Y", Counts: Counts{Completed: head(base), Inserted: head(n)}}},
		Claims: []Claim{{Check: CheckRate, Year: "Y", Figures: []Figure{FigureInserted}, Base: FigureCompleted, Printed: MustPrinted(printed)}},
	}
	return Audit(d).All[0].Sentences(language.French)
}

func TestRoundingInWords(t *testing.T) {
	for _, row := range []struct {
		n, base int
		printed string
		want    []string
		why     string
	}{
		{17, 126, "13 %", []string{"17 sur 126 parcours aboutis, 13\u00a0% (13,49\u00a0% avant arrondi)."}, "13.492: 13.5 would round to 14"},
		{70, 99, "71 %", []string{"70 sur 99 parcours aboutis, 71\u00a0% (70,7\u00a0% avant arrondi)."}, "70.707"},
		{30, 240, "12 %", []string{
			"30 sur 240 parcours aboutis, 12\u00a0% (12,5\u00a0% avant arrondi).",
			"12,5\u00a0% est une moitié exacte\u00a0: 12\u00a0% l'arrondit vers l'unité paire, 13\u00a0% vers le haut.",
		}, "12.5 exactly, printed down"},
		{30, 240, "13 %", []string{"30 sur 240 parcours aboutis, 13\u00a0% (12,5\u00a0% avant arrondi)."}, "12.5 exactly, printed up"},
		{1249995, 10000000, "12 %", []string{"1\u202f249\u202f995 sur 10\u202f000\u202f000 parcours aboutis, 12\u00a0% (12,49995\u00a0% avant arrondi)."}, "12.5 and 12.50 would both mislead"},
	} {
		assert.Equal(t, row.want, rateSentences(row.n, row.base, row.printed), row.why)
	}
	assert.Equal(t, "30 est l'effectif (30 personnes insérées), pas un taux.", rateSentences(30, 240, "30")[0])
	assert.Equal(t, []string{
		"12 est imprimé sans unité, et ce n'est pas l'effectif\u00a0: rien ne dit que ce soit un pourcentage.",
		"Le taux serait\u00a0: 30 personnes insérées sur 240 parcours aboutis, 13\u00a0% (12,5\u00a0% avant arrondi).",
	}, rateSentences(30, 240, "12"))
}

func TestChangeThatIsNotPrinted(t *testing.T) {
	f := finding(t, Audit(synthetic()), "unprinted-change")
	assert.Equal(t, "Non imprimé. Évolution de 50 à 60 stagiaires\u00a0: +20\u00a0%.", f.Explain(language.French), "nothing between the marks is said to be right")
}

// Two values are "98 ou 99"; the sign of a subtraction is that of the negative numbers, on every line.
func TestWordsOfNumbers(t *testing.T) {
	s := speaker{l: french}
	assert.Equal(t, "98 ou 99", s.span(Range{Low: 98, High: 99}))
	assert.Equal(t, "de 98 à 100", s.span(Range{Low: 98, High: 100}))
	for _, d := range []*Document{published(t), synthetic()} {
		fs := Audit(d)
		for i := range fs.All {
			for _, tag := range []language.Tag{language.French, language.English} {
				assert.NotContains(t, fs.All[i].Explain(tag), "\u2212", fs.All[i].ID)
			}
		}
	}
	assert.Equal(t, "≈\u00a0-8,5\u00a0points", s.about(PointsOf(-8511, 1000)))
	assert.Equal(t, "-8,5\u00a0points", s.about(PointsOf(-85, 10)))
	assert.Equal(t, "(non connu)/(non connu), taux non calculable", Share{}.String(), "in French")
}
