package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// What is divided by one is said in the singular; in French, so are hours that are fewer than two.
func TestUnitCostInTheSingular(t *testing.T) {
	for _, row := range []struct {
		because string
		base    funding.CostBase
		phase   funding.Phase
		volume  funding.Volume
		fr, en  string
	}{
		{
			"a session", funding.SessionsRun, funding.Actual, funding.Volume{Sessions: law.MustCount(1)},
			"100,00\u00a0€ par session (coûts réalisés 100,00\u00a0€ pour 1 session réalisée)", "€100.00 per session (actual costs €100.00 for 1 actual session)",
		},
		{
			"two", funding.SessionsRun, funding.Actual, funding.Volume{Sessions: law.MustCount(2)},
			"50,00\u00a0€ par session (coûts réalisés 100,00\u00a0€ pour 2 sessions réalisées)", "€50.00 per session (actual costs €100.00 for 2 actual sessions)",
		},
		{
			"a planned one", funding.SessionsRun, funding.Planned, funding.Volume{Sessions: law.MustCount(1)},
			"100,00\u00a0€ par session (coûts prévus 100,00\u00a0€ pour 1 session prévue)", "€100.00 per session (planned costs €100.00 for 1 planned session)",
		},
		{
			"an entry", funding.Entries, funding.Planned, funding.Volume{Entries: law.MustCount(1)},
			"100,00\u00a0€ par entrée (coûts prévus 100,00\u00a0€ pour 1 entrée prévue)", "€100.00 per entry (planned costs €100.00 for 1 planned entry)",
		},
		{
			"an entry that came", funding.Entries, funding.Actual, funding.Volume{Entries: law.MustCount(1)},
			"100,00\u00a0€ par entrée (coûts réalisés 100,00\u00a0€ pour 1 entrée réalisée)", "€100.00 per entry (actual costs €100.00 for 1 actual entry)",
		},
		{
			"a completed path", funding.Completers, funding.Actual, funding.Volume{Completers: law.MustCount(1)},
			"100,00\u00a0€ par parcours abouti (coûts réalisés 100,00\u00a0€ pour 1 parcours abouti constaté)", "€100.00 per completed path (actual costs €100.00 for 1 actual completed path)",
		},
		{
			"a planned one", funding.Completers, funding.Planned, funding.Volume{Completers: law.MustCount(1)},
			"100,00\u00a0€ par parcours abouti (coûts prévus 100,00\u00a0€ pour 1 parcours abouti prévu)", "€100.00 per completed path (planned costs €100.00 for 1 planned completed path)",
		},
		{
			"an exit", funding.Exits, funding.Actual, funding.Volume{Exits: law.MustCount(1), ExitsOver: funding.Entries},
			"100,00\u00a0€ par sortie positive (coûts réalisés 100,00\u00a0€ pour 1 sortie positive constatée, comptée sur les entrées)",
			"€100.00 per positive exit (actual costs €100.00 for 1 actual positive exit, counted over the entries)",
		},
		{
			"two exits", funding.Exits, funding.Planned, funding.Volume{Exits: law.MustCount(2), ExitsOver: funding.Completers},
			"50,00\u00a0€ par sortie positive (coûts prévus 100,00\u00a0€ pour 2 sorties positives prévues, comptées sur les parcours aboutis)",
			"€50.00 per positive exit (planned costs €100.00 for 2 planned positive exits, counted over the completed paths)",
		},
		{
			"an hour", funding.TraineeHours, funding.Planned, funding.Volume{TraineeHours: law.MustHours("1")},
			"100,00\u00a0€ par heure-stagiaire (coûts prévus 100,00\u00a0€ pour 1 h prévue)", "€100.00 per trainee-hour (planned costs €100.00 for 1 h planned)",
		},
		{
			"an hour and a half", funding.TraineeHours, funding.Actual, funding.Volume{TraineeHours: law.MustHours("1.5")},
			"66,67\u00a0€ par heure-stagiaire (coûts réalisés 100,00\u00a0€ pour 1,5 h réalisée)", "€66.67 per trainee-hour (actual costs €100.00 for 1.5 h attended)",
		},
		{
			"two hours", funding.TraineeHours, funding.Actual, funding.Volume{TraineeHours: law.MustHours("2")},
			"50,00\u00a0€ par heure-stagiaire (coûts réalisés 100,00\u00a0€ pour 2 h réalisées)", "€50.00 per trainee-hour (actual costs €100.00 for 2 h attended)",
		},
	} {
		row.volume.Phase = row.phase
		e := funding.Envelope{Costs: []funding.CostLine{line("", "", funding.Teaching, row.phase, "100.00")}, Volumes: []funding.Volume{row.volume}}
		n := funding.ActualCost
		if row.phase == funding.Planned {
			n = funding.PlannedCost
		}
		u := e.Per(row.base, n, funding.Scope{})
		assert.Equal(t, row.fr, u.Text(language.French), row.because)
		assert.Equal(t, row.en, u.Text(language.English), row.because)
	}
}
