package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func TestWindow(t *testing.T) {
	for _, row := range []struct {
		w            Window
		text, fr, en string
	}{
		{0, "", "fenêtre non imprimée", "no window printed"},
		{At(6), "etat_6_mois", "état à 6 mois", "state at 6 months"},
		{At(0), "etat_0_mois", "à la sortie", "at exit"},
		{At(1), "etat_1_mois", "état à 1 mois", "state at 1 month"},
		{Within(1), "acces_1_mois", "accès dans le mois", "access within 1 month"},
		{Within(0), "acces_0_mois", "accès le jour de la sortie", "access on the day of exit"},
		{Within(6), "acces_6_mois", "accès dans les 6 mois", "access within 6 months"},
		{Within(4095), "acces_4095_mois", "accès dans les 4\u202f095 mois", "access within 4,095 months"},
		{WindowDuring, "pendant_la_formation", "pendant la formation", "during the course"},
		{WindowMixed, "mixte", "fenêtres mêlées", "mixed windows"},
	} {
		assert.Equal(t, row.text, row.w.String())
		assert.Equal(t, row.fr, row.w.Words(language.French))
		assert.Equal(t, row.en, row.w.Words(language.English))
		back, err := ParseWindow(row.text)
		require.NoError(t, err, row.text)
		assert.Equal(t, row.w, back, row.text)
		text, err := row.w.MarshalText()
		require.NoError(t, err)
		var again Window
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, row.w, again)
	}
	assert.NotEqual(t, At(6), Within(6), "a state at six months is not an access within six months")
	assert.Zero(t, At(-1), "before the end is no window")
	assert.Zero(t, Within(4096), "past what is kept")
	for _, text := range []string{"6 mois", "etat_6", "etat__mois", "acces_-1_mois", "etat_4096_mois", "etat_x_mois", "_6_mois"} {
		_, err := ParseWindow(text)
		var bad *law.ValueError
		assert.ErrorAs(t, err, &bad, text)
	}
	w := At(6)
	require.Error(t, w.UnmarshalText([]byte("demain")))
	assert.Equal(t, At(6), w, "unchanged by a text refused")
}
