package funding

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Explain says a decision of this package in plain sentences, one a clause, each with its citation, then the
// conventions it used and what is uncertain about the texts. English is given for an English tag, French for any
// other.
func Explain(d law.Decision, tag language.Tag) string { return law.Explain(d, words(tag)) }

// Reasons says the n clauses that decide, best first, one a line. A negative n means all of them.
func Reasons(d law.Decision, tag language.Tag, n int) string {
	var b strings.Builder
	for _, reason := range law.Reasons(d, n) {
		b.WriteString(words(tag).Sentence(reason))
		b.WriteByte('\n')
	}
	return b.String()
}

func words(tag language.Tag) *law.Words {
	if law.LangOf(tag) == law.English {
		return &WordsEnglish
	}
	return &WordsFrench
}

// ReadDecision reads the JSON of a decision of this package, as [law.ReadDecision] does.
func ReadDecision(data []byte) (law.Decision, error) { return law.ReadDecision(data, Rules...) }
