package outcome

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Spaces of French typography.
const (
	nbsp  = "\u00a0" // no-break space: before % and the colon, inside guillemets, before a unit
	nnbsp = "\u202f" // narrow no-break space: between thousands, before the semicolon
)

// lang is a language that this package writes, with the words it has for shares and findings.
type lang law.Lang

const (
	french  = lang(law.French)
	english = lang(law.English)
)

func langOf(tag language.Tag) lang { return lang(law.LangOf(tag)) }

// Format prints the number: "1 234,5" in French (U+202F between thousands, four digits included),
// "1,234.5" in English; nothing when it cannot be computed. French is used for every tag that is not
// English.
func (d Decimal) Format(tag language.Tag) string { return d.number(langOf(tag), false) }

// number writes the sign as U+002D, as the CLDR data for French does.
func (d Decimal) number(l lang, signed bool) string {
	if d.IsZero() {
		return ""
	}
	group, mark := nnbsp, ","
	if l == english {
		group, mark = ",", "."
	}
	neg, whole, frac := d.parts()
	var b strings.Builder
	switch {
	case neg:
		b.WriteByte('-')
	case signed && strings.Trim(whole+frac, "0") != "": // zero has no sign
		b.WriteByte('+')
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(group)
		}
		b.WriteByte(whole[i])
	}
	if frac != "" {
		b.WriteString(mark)
		b.WriteString(frac)
	}
	return b.String()
}

func (d Decimal) percent(l lang, signed bool) string {
	switch {
	case d.IsZero():
		return ""
	case l == english:
		return d.number(l, signed) + "%"
	}
	return d.number(l, signed) + nbsp + "%"
}

func (d Decimal) points(l lang, signed bool) string {
	if d.IsZero() {
		return ""
	}
	word := "points"
	if d.singular(l) {
		word = "point"
	}
	return d.number(l, signed) + nbsp + word
}

// singular follows each language: below two in French (0 point, 1,5 point), exactly one in English.
func (d Decimal) singular(l lang) bool {
	_, whole, frac := d.parts()
	if l == english {
		return whole == "1" && strings.Trim(frac, "0") == ""
	}
	return whole == "0" || whole == "1"
}

// whole is a number without decimals in that language.
func (l lang) whole(n int64) string { return law.Lang(l).Number(n) }

// quote puts words of a document between the marks of the language.
func (l lang) quote(words string) string {
	if l == english {
		return "“" + words + "”"
	}
	return "«" + nbsp + words + nbsp + "»"
}

// list joins words: "a, b et c".
func (l lang) list(words []string) string { return l.join(words, " et ", " and ") }

// choice joins words: "a, b ou c".
func (l lang) choice(words []string) string { return l.join(words, " ou ", " or ") }

func (l lang) join(words []string, fr, en string) string {
	last := fr
	if l == english {
		last = en
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + last + words[len(words)-1]
}
