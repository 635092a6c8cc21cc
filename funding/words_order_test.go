package funding_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// Of several sentences for one answer, the first whose arguments are all there is said: one that quotes none is always said, so
// that nothing may follow it. A missing fact is not said by such a sentence: those of Unknown are another matter.
func TestNoSentenceHidesAnother(t *testing.T) {
	n := 0
	var look func(w *law.Words)
	look = func(w *law.Words) {
		for _, s := range w.Rules {
			for answer, templates := range map[string][]string{"yes": s.Yes, "no": s.No} {
				for i, template := range templates {
					n++
					assert.False(t, i+1 < len(templates) && !strings.Contains(template, "{"), "%s %s: %q hides what follows", s.ID, answer, template)
				}
			}
		}
		for _, in := range w.Include {
			look(in)
		}
	}
	look(&funding.WordsFrench)
	look(&funding.WordsEnglish)
	assert.Greater(t, n, 400)
}
