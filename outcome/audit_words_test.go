package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func TestCoverageByWindowsAlone(t *testing.T) {
	d := synthetic()
	for i := range d.Years {
		d.Years[i].FollowedUp = law.Count{}
	}
	fs := Audit(d)
	unlike := finding(t, fs, "unlike-windows")
	assert.Equal(t, WindowFault, unlike.Verdict, "a state beside an access, whoever was followed")
	assert.Equal(t, []Figure{FigureFollowedUp}, unlike.Missing)
	assert.Equal(t, []string{
		"80,0\u00a0% en Q (accès dans les 6 mois) n'est pas comparable à 60\u00a0% en P (état à 6 mois).",
		"Chiffre nécessaire et non imprimé\u00a0: sessions suivies à l'échéance.",
	}, unlike.Sentences(language.French))
	alike := finding(t, fs, "like-windows")
	assert.Equal(t, NotVerifiable, alike.Verdict, "like windows do not say that everyone was followed")

	d = synthetic()
	d.Claims = []Claim{{Check: CheckCoverage, Year: "Q", Against: []string{"P"}, Figures: []Figure{FigureFollowedUp}, Base: FigureSessions, Concerns: FigureInserted}}
	assert.Contains(t, Audit(d).All[0].Explain(language.French),
		"Le taux de Q, non imprimé (accès dans les 6 mois), n'est pas comparable à celui de P, non imprimé (état à 6 mois).")
}

func TestLengthWithoutMinimum(t *testing.T) {
	for _, months := range []int{0, -1} {
		d := synthetic()
		d.Claims = []Claim{{Check: CheckLength, Year: "P", Figures: []Figure{FigureContractsOf(law.CDD)}, MinMonths: months}}
		f := Audit(d).All[0]
		assert.Equal(t, NotVerifiable, f.Verdict)
		assert.Equal(t, ReasonNoMinimum, f.Reason)
		assert.NotEmpty(t, f.Explain(language.French))
	}
}

func TestConceptNamesWhatIsMissing(t *testing.T) {
	f := finding(t, Audit(synthetic()), "concept-whole")
	assert.Equal(t, []Figure{FigureContractsOf(law.Apprenticeship)}, f.Missing, "the 12 entries into training are printed")
}

func TestTradesInTheList(t *testing.T) {
	fs := Audit(synthetic())
	assert.Equal(t, []TradeCount{{"CUIS, CUIS soir", "cuisine", head(2), head(2)}}, finding(t, fs, "trades").Trades, "two lines of one métier are added")
	off := finding(t, fs, "trades-off")
	assert.Equal(t, "Groupes imprimés et sessions listées, par métier\u00a0: cuisine\u00a0: imprimé 2, listé 2\u202f; SERV (service)\u00a0: imprimé 1, listé 0.", off.Explain(language.French))
	assert.Contains(t, finding(t, fs, "trades-unknown").Explain(language.French), "«\u00a0PLONGE\u00a0»")

	d := published(t)
	d.TradeNames = nil
	f := finding(t, Audit(d.Apart()), "O21-G3")
	assert.Equal(t, NotVerifiable, f.Verdict, "nothing says that ASH is agent de service hospitalier: no contradiction is proved")
	d = published(t)
	d.Further[2].Details = d.Further[2].Details[1:]
	f = finding(t, Audit(d.Apart()), "O21-G3")
	assert.Equal(t, OK, f.Verdict, "what is printed is right")
	assert.Equal(t, TradeCount{Trade: "Agent de service hospitalier", Listed: head(4)}, f.Trades[2], "and the rest is said")
}
