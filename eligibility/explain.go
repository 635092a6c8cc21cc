package eligibility

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Explain says a decision of this package in plain sentences, one a clause, each with its citation, then
// the conventions it used and what is uncertain about the texts: also when the answer rests on sources that
// report a text which was not read ([law.Secondary]). English is given for an English tag, French for any
// other.
func Explain(d law.Decision, tag language.Tag) string {
	text := law.Explain(d, words(tag))
	if d.Rests() == law.Secondary {
		text += secondary[law.LangOf(tag)]
	}
	return text
}

var secondary = [...]string{
	law.French:  "À noter\u00a0: cette réponse repose sur des sources secondaires, qui rapportent un texte ou une pratique.\n",
	law.English: "Note: this answer rests on secondary sources, which report a text or a practice.\n",
}

// Reasons says the n clauses that decide, best first, one a line: those that carry the answer, and among
// them those nearest to the contrary. When facts are missing that could settle it, the first line names
// those worth asking first, five at most, and says how many others there are ([law.Asks] lists them). A
// negative n means all of the clauses.
func Reasons(d law.Decision, tag language.Tag, n int) string {
	var b strings.Builder
	if lacking := words(tag).Lacking(d); lacking != "" && n != 0 {
		b.WriteString(lacking)
		b.WriteByte('\n')
		n--
	}
	for _, reason := range law.Reasons(d, n) {
		b.WriteString(words(tag).Sentence(reason))
		b.WriteByte('\n')
	}
	return b.String()
}

// WhatIf says what would change a No, a line for each set of clauses of [law.Flips]: what each asks for, by
// how much the fact would have to move when that is known, and the answer reached. It is empty for another
// answer, and when nothing open to change would change it.
func WhatIf(d law.Decision, tag language.Tag) string {
	var b strings.Builder
	for _, flip := range law.Flips(d) {
		b.WriteString(words(tag).WhatIf(flip))
		b.WriteByte('\n')
	}
	return b.String()
}

// Proofs says, a line each, the documents that prove the clauses of a decision, where a source names one.
func Proofs(d law.Decision, tag language.Tag) string {
	var b strings.Builder
	for _, proof := range words(tag).Proofs(d) {
		s, _ := words(tag).Rule(proof.Clause.Rule())
		b.WriteString(s.Title + proofColon[law.LangOf(tag)] + proof.Document + "\n")
	}
	return b.String()
}

var proofColon = [...]string{law.French: "\u00a0: ", law.English: ": "}

func words(tag language.Tag) *law.Words {
	if law.LangOf(tag) == law.English {
		return &WordsEnglish
	}
	return &WordsFrench
}

// ReadDecision reads the JSON of a decision of this package, as [law.ReadDecision] does.
func ReadDecision(data []byte) (law.Decision, error) { return law.ReadDecision(data, Rules...) }
