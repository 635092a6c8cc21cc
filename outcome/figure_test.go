package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func allFigures() []Figure {
	var all []Figure
	for f := Figure(1); f < lastFigure; f++ {
		all = append(all, f)
	}
	for _, k := range law.Kinds() {
		all = append(all, FigureContractsOf(k))
	}
	return all
}

func TestFigureWords(t *testing.T) {
	seen := map[string]Figure{}
	for _, f := range allFigures() {
		key := f.String()
		require.NotEmpty(t, key, "figure %d", f)
		assert.NotContains(t, seen, key, "one key, one figure")
		seen[key] = f
		back, err := ParseFigure(key)
		require.NoError(t, err, key)
		assert.Equal(t, f, back, key)
		var text Figure
		require.NoError(t, text.UnmarshalText([]byte(key)))
		assert.Equal(t, f, text)
		assert.NotEmpty(t, f.Base().FR, key)
		assert.NotEmpty(t, f.Base().EN, key)
		w := f.words()
		for _, word := range []string{w.frOne, w.frMany, w.one, w.many} {
			assert.NotEmpty(t, word, key)
		}
		assert.NotZero(t, w.unit, key)
	}
	for _, k := range law.Kinds() {
		assert.Equal(t, k, FigureContractsOf(k).Kind())
		require.Less(t, int(k), len(contractWords), "no words for %s", k)
		assert.NotEmpty(t, contractWords[k][0], "no words for %s", k)
	}
	assert.Zero(t, FigureContractsOf(0), "a contract whose kind is not recorded")
	assert.Zero(t, FigureTrained.Kind())
	assert.Empty(t, Figure(0).String())
	assert.Empty(t, Figure(60).String(), "between the two blocks")
	assert.Empty(t, Figure(255).String())
}

func TestFigureNames(t *testing.T) {
	for _, text := range []string{"stagiaires", "contracts.", "contracts.stage", "contracts.CDD", "Trained"} {
		_, err := ParseFigure(text)
		var bad *law.NameError
		require.ErrorAs(t, err, &bad, text)
		assert.Len(t, bad.Allowed, len(allFigures()), "every choice is offered")
	}
	f, err := ParseFigure("")
	require.NoError(t, err)
	assert.Zero(t, f)
}

func TestNouns(t *testing.T) {
	for _, row := range []struct {
		n      int64
		f      Figure
		fr, en string
	}{
		{0, FigureDropouts, "0 abandon", "0 dropouts"},
		{1, FigureDropouts, "1 abandon", "1 dropout"},
		{2, FigureDropouts, "2 abandons", "2 dropouts"},
		{99, FigureCompleted, "99 parcours aboutis", "99 completers"},
		{1, FigureContractsOf(law.Apprenticeship), "1 contrat d'apprentissage", "1 apprenticeship contract"},
		{1234, FigureTrained, "1\u202f234 stagiaires", "1,234 trainees"},
	} {
		assert.Equal(t, row.fr, french.of(row.n, row.f))
		assert.Equal(t, row.en, english.of(row.n, row.f))
	}
}
