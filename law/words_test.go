package law

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

func TestLangOf(t *testing.T) {
	for tag, want := range map[language.Tag]Lang{
		language.French: French, language.CanadianFrench: French, language.English: English, language.BritishEnglish: English,
		language.German: French, language.Und: French, {}: French,
	} {
		assert.Equal(t, want, LangOf(tag), tag.String())
	}
}

func TestLangDate(t *testing.T) {
	assert.Equal(t, "1er septembre 2024", French.Date(MustDate("2024-09-01")))
	assert.Equal(t, "2 août 2024", French.Date(MustDate("2024-08-02")))
	assert.Equal(t, "1 September 2024", English.Date(MustDate("2024-09-01")))
	assert.Empty(t, French.Date(Date{}))
}

// French says one for 0 and 1 ("0 jour", "1 jour"), English for 1 only.
func TestLangQuantity(t *testing.T) {
	for _, row := range []struct {
		n      int64
		unit   Type
		fr, en string
	}{
		{0, TypeDays, "0\u00a0jour", "0 days"},
		{1, TypeDays, "1\u00a0jour", "1 day"},
		{2, TypeDays, "2\u00a0jours", "2 days"},
		{-1, TypeDays, "-1\u00a0jour", "-1 day"},
		{12, TypeMonths, "12\u00a0mois", "12 months"},
		{1, TypeYears, "1\u00a0an", "1 year"},
		{29, TypeYears, "29\u00a0ans", "29 years"},
		{1234, TypeDays, "1\u202f234\u00a0jours", "1,234 days"},
		{3, TypeCount, "3", "3"},
		{59, TypeMinutes, "59\u00a0minutes", "59 minutes"},
		{60, TypeMinutes, "1\u00a0h", "1 h"},
		{90, TypeMinutes, "1\u00a0h\u00a030", "1 h 30"},
		{-1020, TypeMinutes, "-17\u00a0h", "-17 h"},
		{1021, TypeMinutes, "17\u00a0h\u00a001", "17 h 01"},
	} {
		assert.Equal(t, row.fr, French.Quantity(row.n, row.unit))
		assert.Equal(t, row.en, English.Quantity(row.n, row.unit))
	}
}

func TestLangEuro(t *testing.T) {
	for amount, want := range map[string][2]string{
		"1234.56":    {"1\u202f234,56\u00a0€", "€1,234.56"},
		"0.00":       {"0,00\u00a0€", "€0.00"},
		"-0.50":      {"-0,50\u00a0€", "-€0.50"},
		"-1234.56":   {"-1\u202f234,56\u00a0€", "-€1,234.56"},
		"1000000.00": {"1\u202f000\u202f000,00\u00a0€", "€1,000,000.00"},
	} {
		assert.Equal(t, want[0], French.Euro(MustEuro(amount)))
		assert.Equal(t, want[1], English.Euro(MustEuro(amount)))
	}
}

// Every kind of value has a form in both languages.
func TestExplainSaysEveryValue(t *testing.T) {
	d := everything().Find("T-LENGTH")
	w := &Words{Lang: French, Include: []*Words{&WordsFrench}, Rules: []Sentences{{
		ID: "T-LENGTH", Title: "Durée",
		No: []string{"{absent}", "{contract.kind} | {hours} | {smic.hourly} | {amount} | {rate} | {level} | {count} | {kinds} | {yes} | {off}"},
	}}}
	assert.Equal(t,
		"CDD | 19,5\u00a0h | 11,65\u00a0€ | -12,34\u00a0€ | 55\u00a0% | 4 | 0 | CDI, CDD | oui | 32\u00a0jours de trop (décret n° 2023-1216 du 20 décembre 2023)",
		w.Sentence(d))
}

// Hours that are minutes, not hundredths, are said as hours and minutes.
func TestExplainSaysHoursAndMinutes(t *testing.T) {
	tree := NewTree()
	tree.Says(&testLength, No, Fact("hours", MustHours("407h01")), Fact("decimal", MustHours("19.5")))
	w := &Words{Lang: French, Rules: []Sentences{{ID: "T-LENGTH", No: []string{"{hours} | {decimal}"}}}}
	assert.Equal(t, "407\u00a0h\u00a001 | 19,5\u00a0h (code du travail, art. L3)", w.Sentence(tree.Decision()))
	assert.NotPanics(t, func() { w.answer(9) }, "an answer that a host made up")
}

// What a package forgot to say is said plainly, never left as a template.
func TestSentenceFallsBack(t *testing.T) {
	d := everything()
	w := &Words{Lang: French, Include: []*Words{&WordsFrench}, Rules: []Sentences{
		{ID: "T-AGE", Title: "Âge", Yes: []string{"open {brace", "{nothing}"}},
		{ID: "T-ASK", Title: "Interdiction"}, {ID: "T-SILENT", Title: "Barème"}, {ID: "T-DOUBT", Title: "Doute"},
	}}
	assert.Equal(t, "Âge\u00a0: oui. (code du travail, art. L2)", w.Sentence(d.Find("T-AGE")))
	assert.Equal(t, "Interdiction\u00a0: à préciser (banned). (code du travail, art. L6)", w.Sentence(d.Find("T-ASK")))
	assert.Equal(t, "Barème\u00a0: aucun texte connu au 31 décembre 2017 (SMIC horaire). (code du travail, art. L5)", w.Sentence(d.Find("T-SILENT")))
	assert.Equal(t, "Doute\u00a0: les textes ne tranchent pas (oui\u00a0: first\u00a0; non\u00a0: second). (code du travail, art. L7)", w.Sentence(d.Find("T-DOUBT")))
	assert.Equal(t, "T-BAN\u00a0: indéterminé. (code du travail, art. L4)", w.Sentence(d.Find("T-BAN")))
	assert.Equal(t, "Aucune décision.", w.Sentence(Decision{}))
}

// A sentence about unsettled texts is not said of a missing fact, unless it quotes what the clause has.
func TestMissingFactsAreNamed(t *testing.T) {
	d := everything().Find("T-ASK")
	w := &Words{Lang: English, Include: []*Words{&WordsEnglish}, Rules: []Sentences{{ID: "T-ASK", Title: "Ban", Unknown: []string{"The texts do not settle it."}}}}
	assert.Equal(t, "Ban: missing (banned). (code du travail, art. L6)", w.Sentence(d))
	tree := NewTree()
	tree.Lacks(&testBan, "banned")
	tree.Note(Fact("hours", MustHours("19.5")))
	w = &Words{Lang: English, Include: []*Words{&WordsEnglish}, Rules: []Sentences{{ID: "T-BAN", Title: "Ban", Unknown: []string{"The texts do not settle it.", "The {hours} do not add up."}}}}
	assert.Equal(t, "The 19.5 h do not add up. (code du travail, art. L4)", w.Sentence(tree.Decision()))
}

// Where no text is known the day and the table are said, whatever else is.
func TestNoTextIsDated(t *testing.T) {
	d := everything().Find("T-SILENT")
	w := &Words{Lang: English, Include: []*Words{&WordsEnglish}, Rules: []Sentences{{ID: "T-SILENT", Title: "Scale", Unknown: []string{"The scale may have ended."}}}}
	assert.Equal(t, "The scale may have ended: no text known on 31 December 2017 (hourly SMIC). (code du travail, art. L5)", w.Sentence(d))
}

// A sentence that needs a fact which is not recorded gives way to the next one.
func TestBlanksAreNotSaid(t *testing.T) {
	tree := NewTree()
	tree.Lacks(&testLength, "hours")
	tree.Note(Fact("total", MustHours("300")), Fact("company", Hours{}), Fact("day", Date{}))
	w := &Words{Lang: English, Include: []*Words{&WordsEnglish}, Rules: []Sentences{{ID: "T-LENGTH", Title: "Length", Unknown: []string{
		"{total} in all, {company} in the company.", "Until {day}.", "{total} in all.",
	}}}}
	assert.Equal(t, "300 h in all. (code du travail, art. L3)", w.Sentence(tree.Decision()))
}

func TestWhatIf(t *testing.T) {
	tree := NewTree()
	tree.All(&testRoot)
	tree.Says(&testLength, No, Off("contract.end", Days(122)))
	tree.None(&testBan)
	tree.Says(&testRule, Yes)
	tree.End()
	tree.Answered(&testDoubt, "doubt", Unknown)
	tree.End()
	d := tree.Decision()
	w := &Words{Lang: French, Include: []*Words{&WordsFrench}, Rules: []Sentences{
		{ID: "T-LENGTH", Title: "CDD d'au moins douze mois"}, {ID: "T-ASK", Title: "licenciement récent"},
	}}
	flips := Flips(d)
	if assert.Len(t, flips, 1, "both must change, and one fact would still be missing") {
		assert.Equal(t, "CDD d'au moins douze mois (122\u00a0jours de plus)\u00a0; sans\u00a0: licenciement récent → indéterminé", w.WhatIf(flips[0]))
	}
	assert.Empty(t, w.Lacking(d), "no missing fact can change a No")
	assert.Equal(t, "Il manque\u00a0: doubt.", w.Lacking(d.Find("T-DOUBT")))
}

// The list of what is missing stops after five names and counts the others.
func TestLackingStops(t *testing.T) {
	for _, row := range []struct {
		keys            []string
		french, english string
	}{
		{[]string{"a", "b", "c", "d", "e"}, "Il manque\u00a0: a\u00a0; b\u00a0; c\u00a0; d\u00a0; e.", "Missing: a; b; c; d; e."},
		{[]string{"a", "b", "c", "d", "e", "f"}, "Il manque\u00a0: a\u00a0; b\u00a0; c\u00a0; d\u00a0; e et 1\u00a0autre.", "Missing: a; b; c; d; e and 1 more."},
		{[]string{"a", "b", "c", "d", "e", "f", "g"}, "Il manque\u00a0: a\u00a0; b\u00a0; c\u00a0; d\u00a0; e et 2\u00a0autres.", "Missing: a; b; c; d; e and 2 more."},
	} {
		tree := NewTree()
		tree.Lacks(&testDoubt, row.keys...)
		d := tree.Decision()
		assert.Equal(t, row.french, (&Words{Lang: French}).Lacking(d))
		assert.Equal(t, row.english, (&Words{Lang: English}).Lacking(d))
	}
}

// A number of metres is said in kilometres, a distance as the case stands and as the fact would have to move.
func TestKilometresAndDistances(t *testing.T) {
	for metres, says := range map[Number][2]string{
		60_000: {"60\u00a0km", "60 km"}, 60_001: {"60,001\u00a0km", "60.001 km"}, 20_500: {"20,5\u00a0km", "20.5 km"}, 999: {"0,999\u00a0km", "0.999 km"}, 1_234_000: {"1\u202f234\u00a0km", "1,234 km"},
	} {
		tree := NewTree()
		tree.Says(&testDoubt, No, Fact("trip", metres))
		d := tree.Decision()
		for i, lang := range []Lang{French, English} {
			w := &Words{Lang: lang, Rules: []Sentences{{ID: testDoubt.ID, No: []string{"{km:trip}"}}}}
			assert.Contains(t, w.Sentence(d), says[i]+" (")
		}
	}
	for _, row := range []struct {
		off             Arg
		french, english string
		flip            [2]string
	}{
		{Off("x", Days(122)), "il manque 122\u00a0jours", "122 days short", [2]string{"122\u00a0jours de plus", "122 days more"}},
		{Off("x", Days(-4)), "4\u00a0jours de trop", "4 days over", [2]string{"4\u00a0jours de moins", "4 days less"}},
		{Off("x", Minutes(-90)), "1\u00a0h\u00a030 de trop", "1 h 30 over", [2]string{"1\u00a0h\u00a030 de moins", "1 h 30 less"}},
		{Off("x", Number(-1)), "1 de trop", "1 over", [2]string{"1 de moins", "1 less"}},
		{Off("x", MustEuro("3.20")), "il manque 3,20\u00a0€", "€3.20 short", [2]string{"3,20\u00a0€ de plus", "€3.20 more"}},
	} {
		tree := NewTree()
		tree.Says(&testDoubt, No, row.off)
		d := tree.Decision()
		for i, lang := range []Lang{French, English} {
			w := &Words{Lang: lang, Rules: []Sentences{{ID: testDoubt.ID, Title: "T", No: []string{"{off}"}}}}
			assert.Contains(t, w.Sentence(d), []string{row.french, row.english}[i]+" (")
			assert.Contains(t, w.WhatIf(Flip{Clauses: []Decision{d}, Reaches: Yes}), "T ("+row.flip[i]+") → ")
		}
	}
}

func TestProofs(t *testing.T) {
	w := &Words{Lang: French, Rules: []Sentences{{ID: "T-AGE", Title: "Âge", Proof: "pièce d'identité"}, {ID: "T-LENGTH", Title: "Durée"}}}
	proofs := w.Proofs(everything())
	if assert.Len(t, proofs, 1, "only what a source names") {
		assert.Equal(t, "T-AGE", proofs[0].Clause.Rule())
		assert.Equal(t, "pièce d'identité", proofs[0].Document)
	}
	assert.Empty(t, w.Proofs(Decision{}))
}

func TestExplainFootnotes(t *testing.T) {
	weak := Rule{ID: "W", Cites: []Ref{{Text: "une page", Seen: Weak}}}
	late := When{Day: smicReviewed.AddDays(1)}
	v, _ := SMIC.At(late)
	tree := NewTree()
	tree.All(&testRoot)
	tree.Says(&weak, Yes, Under(&DateMonths), Saying(&testRemark))
	tree.Says(&testLength, Yes, Value(&SMIC, v, late))
	tree.End()
	text := Explain(tree.Decision(), &WordsEnglish)
	assert.Contains(t, text, "\n  W: yes. (une page)\n")
	assert.Contains(t, text, "\nConvention DATE-MONTHS: a duration in months is counted from date to date")
	assert.Contains(t, text, "\nNote: T-REMARK\n")
	assert.Contains(t, text, "\nCaution: this answer rests on a single, unofficial source.\n")
	assert.Contains(t, text, "\nTo be checked: the case is later than the last review of the texts cited.\n")
}
