package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPrintable(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "",
		"Aide-soignant, Bézier\u00a0!": "Aide-soignant, Bézier\u00a0!",
		"1\u202f234\u2009€":            "1\u202f234\u2009€",
		"\x1b[31mrouge\a":              `\u001b[31mrouge\u0007`,
		"a\u202ecba":                   `a\u202ecba`,
		"\u2066x\u2069":                `\u2066x\u2069`,
		"a\u200fb\u061cc":              `a\u200fb\u061cc`,
		"\x7f\u0085\u009b":             `\u007f\u0085\u009b`,
		"une\nligne\r\tde plus":        "une ligne  de plus",
		"a\u2028b":                     `a\u2028b`,
		"\xff":                         "\xff",
		"\xff\x1b":                     "\uFFFD" + `\u001b`,
	} {
		assert.Equal(t, want, Printable(text))
	}
}
