package outcome

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// FormatCount prints a count of a document, or says that the document does not print it.
func FormatCount(c law.Count, tag language.Tag) string { return langOf(tag).count(c) }

// Matched is the language that this package writes for a tag: English for English, French for any other.
func Matched(tag language.Tag) language.Tag {
	if langOf(tag) == english {
		return language.English
	}
	return language.French
}

// Words is the window in words: "état à 6 mois".
func (w Window) Words(tag language.Tag) string { return w.in(langOf(tag)) }

// Words is the status in words: "pré-bilan". It is empty when not stated.
func (s Status) Words(tag language.Tag) string {
	if int(s) >= len(statusWords) {
		return ""
	}
	return statusWords[s][langOf(tag)]
}

var statusWords = [...][2]string{
	Final:       {"bilan", "final"},
	Provisional: {"pré-bilan", "provisional"},
	Planned:     {"programmation", "planned"},
}

// Words is the verdict in a word or two: "base trompeuse", "misleading base".
func (v Verdict) Words(tag language.Tag) string {
	if int(v) >= len(verdictWords[french]) {
		return ""
	}
	return verdictWords[langOf(tag)][v]
}

// Sentences explains the finding in plain words, one sentence an element, the one that decides first. It
// is empty for a finding read back from JSON, whose claim is not there.
func (f *Finding) Sentences(tag language.Tag) []string {
	if f == nil || f.Claim == nil {
		return nil
	}
	s := speaker{Finding: f, l: langOf(tag)}
	s.speak()
	return s.out
}

// Explain is [Finding.Sentences] in one paragraph.
func (f *Finding) Explain(tag language.Tag) string { return strings.Join(f.Sentences(tag), " ") }
