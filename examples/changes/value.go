package main

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

var (
	yesNo      = [...][2]string{law.Unknown: {"non établi", "not settled"}, law.No: {"non", "no"}, law.Yes: {"oui", "yes"}}
	levelName  = [...]string{law.French: "niveau\u00a0", law.English: "level "}
	percent    = [...]string{law.French: "\u00a0%", law.English: "%"}
	hour       = [...]string{law.French: "\u00a0h", law.English: " h"}
	persons    = [...]string{law.French: "\u00a0salariés", law.English: " employees"}
	nobody     = [...]string{law.French: "aucun", law.English: "none"}
	threshold  = [...]string{law.French: "1 sur\u00a0", law.English: "1 in "}
	thirdTable = map[string]bool{"poec.immersion": true}
)

// valueOf says a value of a table as people write it, with its unit; a value of a type of its own stays as it stands in LAW.md.
func valueOf(t law.Table, text string, tag language.Tag) string {
	lang := law.LangOf(tag)
	switch t.(type) {
	case *law.Param[law.Euro]:
		if e, err := law.ParseEuro(text); err == nil {
			return lang.Euro(e)
		}
	case *law.Param[law.Rate]:
		return decimal(strings.TrimSuffix(text, "%"), lang) + percent[lang]
	case *law.Param[law.Answer]:
		return yesNo[answerOf(text)][lang]
	case *law.Param[law.Date]:
		if d, err := law.ParseDate(text); err == nil {
			return lang.Date(d)
		}
	case *law.Param[law.Hours]:
		return decimal(text, lang) + hour[lang]
	case *law.Param[law.Headcount]:
		return decimal(text, lang) + persons[lang]
	case *law.Param[law.Level]:
		return levelName[lang] + text
	case *law.Param[law.Days]:
		return quantity(text, law.TypeDays, lang)
	case *law.Param[law.Months]:
		return quantity(text, law.TypeMonths, lang)
	case *law.Param[law.Years]:
		return quantity(text, law.TypeYears, lang)
	case *law.Param[law.Minutes]:
		return quantity(text, law.TypeMinutes, lang)
	case *law.Param[law.Number], *law.Param[law.Count]:
		if thirdTable[t.Key()] {
			return threshold[lang] + text
		}
		return quantity(text, law.TypeNumber, lang)
	case *law.Param[law.KindSet]:
		return kinds(text, tag)
	}
	return text
}

func answerOf(text string) law.Answer {
	var a law.Answer
	if err := a.UnmarshalText([]byte(text)); err != nil {
		return law.Unknown
	}
	return a
}

// quantity says a whole number with its unit.
func quantity(text string, unit law.Type, lang law.Lang) string {
	c, err := law.ParseCount(text)
	n, known := c.Get()
	if err != nil || !known {
		return text
	}
	return lang.Quantity(int64(n), unit)
}

// decimal puts a number in the decimal form of the language, thousands apart.
func decimal(text string, lang law.Lang) string {
	whole, fraction, cut := strings.Cut(text, ".")
	whole = quantity(whole, law.TypeNumber, lang)
	switch {
	case !cut:
		return whole
	case lang == law.French:
		return whole + "," + fraction
	}
	return whole + "." + fraction
}

// kinds names the contracts of a list of codes.
func kinds(text string, tag language.Tag) string {
	if text == "" {
		return nobody[law.LangOf(tag)]
	}
	codes := strings.Split(text, ", ")
	for i, code := range codes {
		codes[i] = nameOf("kind."+code, tag)
	}
	return strings.Join(codes, ", ")
}

// nameOf is the name under a key, in the words of the package that holds it.
func nameOf(key string, tag language.Tag) string {
	all := []*law.Words{&eligibility.WordsFrench, &funding.WordsFrench}
	if law.LangOf(tag) == law.English {
		all = []*law.Words{&eligibility.WordsEnglish, &funding.WordsEnglish}
	}
	for _, words := range all {
		if name, ok := words.Term(key); ok {
			return name
		}
	}
	return key
}
