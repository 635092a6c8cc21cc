package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Eighteen regions, with the codes of INSEE.
func TestRegions(t *testing.T) {
	require.Len(t, facts.Regions(), 18)
	for code, want := range map[string]struct {
		region facts.Region
		place  law.Place
	}{
		"01": {facts.InGuadeloupe, law.Guadeloupe}, "02": {facts.InMartinique, law.Martinique}, "03": {facts.InGuyane, law.Guyane},
		"04": {facts.InLaReunion, law.Reunion}, "06": {facts.InMayotte, law.Mayotte}, "11": {facts.InIleDeFrance, law.Metropole},
		"24": {facts.InCentreValDeLoire, law.Metropole}, "27": {facts.InBourgogneFrancheComte, law.Metropole}, "28": {facts.InNormandie, law.Metropole},
		"32": {facts.InHautsDeFrance, law.Metropole}, "44": {facts.InGrandEst, 0}, "52": {facts.InPaysDeLaLoire, law.Metropole},
		"53": {facts.InBretagne, law.Metropole}, "75": {facts.InNouvelleAquitaine, law.Metropole}, "76": {facts.InOccitanie, law.Metropole},
		"84": {facts.InAuvergneRhoneAlpes, law.Metropole}, "93": {facts.InProvenceAlpesCoteDAzur, law.Metropole}, "94": {facts.InCorse, law.Metropole},
	} {
		got, err := facts.ParseRegion(code)
		require.NoError(t, err)
		assert.Equal(t, want.region, got, code)
		assert.Equal(t, code, got.String())
		assert.Equal(t, want.place, got.Place(), code)
	}
	assert.Zero(t, facts.Region(0).Place())
	assert.Zero(t, facts.Region(200).Place())
	_, err := facts.ParseRegion("05")
	var name *law.NameError
	assert.ErrorAs(t, err, &name)
	assert.Len(t, facts.AidPublics(), 14)
	for _, p := range facts.AidPublics() {
		back, err := facts.ParseAidPublic(p.String())
		require.NoError(t, err)
		assert.Equal(t, p, back)
	}
}
