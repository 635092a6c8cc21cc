package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A key has one name in a language, and has one in both: of two, the later would never be read.
func TestEachKeyIsNamedOnceInBothLanguages(t *testing.T) {
	keys := func(w *law.Words) map[string]int {
		count := map[string]int{}
		for _, words := range append([]*law.Words{w}, w.Include...) {
			for _, term := range words.Terms {
				count[term.Key]++
				assert.NotEmpty(t, term.Text, term.Key)
			}
		}
		for key, n := range count {
			assert.Equal(t, 1, n, "%s in %s", key, w.Lang.Tag())
		}
		return count
	}
	assert.Equal(t, keys(&facts.French), keys(&facts.English))
}
