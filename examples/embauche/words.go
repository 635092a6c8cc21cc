package main

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/law"
)

// headings are the words of this command, French first.
var headings = map[string][2]string{
	"story":         {"Cas inventé, personnes et employeur imaginaires\u00a0: ", "Invented case, imaginary people and employer: "},
	"invented":      {"Cas inventé, personnes et employeur imaginaires.", "Invented case, imaginary people and employer."},
	"contradiction": {"Faits qui se contredisent\u00a0: ", "Facts that contradict each other: "},
	"flips":         {"Ce qui changerait la réponse\u00a0:", "What would change the answer:"},
	"flip":          {"Ce qui changerait la réponse : ", "What would change the answer: "},
	"ifs":           {"Et si les faits étaient autres\u00a0:", "Had the facts been otherwise:"},
	"window":        {"Mêmes durées, à d'autres dates\u00a0: oui pour «\u00a0", "Same durations, other dates: yes for \""},
	"no window":     {"Mêmes durées, à d'autres dates\u00a0: jamais oui, à cinq ans près.", "Same durations, other dates: never yes within five years."},
	"close":         {"\u00a0» ", "\" "},
	"from":          {"du ", "from "},
	"through":       {" au ", " to "},
	"since":         {"à partir du ", "from "},
	"until":         {"jusqu'au ", "until "},
	"always":        {"à tout moment, à cinq ans près", "at any time within five years"},
	"missing":       {"Il manque\u00a0: ", "Missing: "},
	"between":       {"Entre ces possibilités\u00a0:", "Between these options:"},
	"pay":           {"Rémunération minimale, par mois\u00a0:", "Minimum pay, a month:"},
	"no pay":        {"aucun contrat en cours le ", "no contract running on "},
	"quote":         {"Qui paie quoi, pour tout le contrat\u00a0:", "Who pays what, over the whole contract:"},
	"costs": {
		"Ce que l'embauche coûte à l'employeur, du moins cher au plus cher\u00a0: salaire minimum moins aides. Les cotisations de l'employeur ne sont pas comprises.",
		"What the hire costs the employer, cheapest first: minimum pay less aids. Employer contributions are not included.",
	},
	"net":     {"reste à charge ", "left to bear "},
	"owes":    {"à payer ", "to pay "},
	"less":    {", aides ", ", aids "},
	"left":    {", reste ", ", left "},
	"a month": {" par mois", " a month"},
	"a cent":  {" (à un centime près)", " (within a cent)"},
	"unlawful": {
		"Ce contrat ne peut pas être conclu tel quel (voir plus haut) ; voici ce qui serait dû s'il pouvait l'être.",
		"This contract may not be concluded as it is (see above); this is what would be due if it could.",
	},
	"refused": {"Rien à ce titre : ", "Nothing for: "},
	"bears":   {"Reste à charge de l'employeur : ", "Left for the employer to bear: "},
	"without": {"En supposant le contrat licite ; cotisations de l'employeur non comprises.", "Assuming that the contract is lawful; employer contributions not included."},
	"no rank": {" (pas de maximum connu : hors classement)", " (no known maximum: not ranked)"},
	"allowed": {"L'embauche sous ce contrat\u00a0: ", "The hire under this contract: "},
	"quoted":  {"Détail\u00a0:", "In detail:"},
	"more": {
		"Détail d'une réponse\u00a0: -scheme NOM\u00a0; de toutes\u00a0: -full. Coûts comparés\u00a0: -compare. Questions et exemples\u00a0: -h.",
		"One answer in detail: -scheme NAME; all of them: -full. Costs compared: -compare. Questions and stories: -h.",
	},
}

var (
	colon     = [...]string{law.French: "\u00a0: ", law.English: ": "}
	semicolon = [...]string{law.French: "\u00a0; ", law.English: "; "}
	yesNo     = [...][2]string{law.Unknown: {"indéterminé", "unknown"}, law.No: {"non", "no"}, law.Yes: {"oui", "yes"}}
	lacking   = [...]string{law.French: "à préciser", law.English: "facts missing"}
	others    = [...]struct{ and, one, many string }{
		law.French:  {" et ", "\u00a0autre", "\u00a0autres"},
		law.English: {" and ", " more", " more"},
	}
)

func words(tag language.Tag) *law.Words {
	if law.LangOf(tag) == law.English {
		return &eligibility.WordsEnglish
	}
	return &eligibility.WordsFrench
}

// nameOf is the name of a fact, or its key.
func nameOf(fact string, tag language.Tag) string {
	if name, ok := words(tag).Term(fact); ok {
		return name
	}
	return fact
}

// answerWord is the answer in a word: an Unknown that a fact could settle is told from one that none can.
func answerWord(d law.Decision, tag language.Tag) string {
	if d.Answer() == law.Unknown && len(law.Asks(d)) > 0 {
		return lacking[law.LangOf(tag)]
	}
	return yesNo[d.Answer()][law.LangOf(tag)]
}

// orNot ends the name of a fact that is yes or no.
var orNot = [...]string{law.French: " ou non", law.English: " or not"}

// mostAsked is the number of missing facts that are named.
const mostAsked = 5

// missing names the first of the facts that are missing: "a ; b ; c ; d ; e et 4 autres".
func missing(keys []string, tag language.Tag) string {
	lang := law.LangOf(tag)
	names := make([]string, min(len(keys), mostAsked))
	for i := range names {
		names[i] = nameOf(keys[i], tag)
	}
	text := headings["missing"][lang] + strings.Join(names, semicolon[lang])
	switch rest := len(keys) - len(names); {
	case rest == 1:
		text += others[lang].and + "1" + others[lang].one
	case rest > 1:
		text += others[lang].and + lang.Number(int64(rest)) + others[lang].many
	}
	return text + "."
}

// reason is what decides in a sentence: the facts that are missing, or the clause that carries the answer.
func reason(d law.Decision, tag language.Tag) string {
	if asks := asksOf(d); len(asks) > 0 {
		return missing(asks, tag)
	}
	if d.Answer() == law.Yes {
		return words(tag).Sentence(carrying(d))
	}
	for _, clause := range law.Reasons(d, 1) {
		return words(tag).Sentence(clause)
	}
	return words(tag).Sentence(d)
}

func asksOf(d law.Decision) []string {
	var keys []string
	for _, ask := range law.Asks(d) {
		keys = append(keys, ask.Fact)
	}
	return keys
}

// carrying is the clause that tells most why an answer is Yes: one that saved it where an earlier way was closed, such as a
// derogation, failing which the first reason.
func carrying(d law.Decision) law.Decision {
	if saved := savedBy(d); !saved.IsZero() {
		return saved
	}
	for _, clause := range law.Reasons(d, 1) {
		return clause
	}
	return d
}

func savedBy(d law.Decision) law.Decision {
	closed := false
	for part := range d.Because() {
		switch {
		case d.Join() == law.NoneOf:
		case part.Answer() == law.Yes && closed && d.Join() == law.AnyOf:
			return carrying(part)
		case part.Answer() == law.Yes:
			if saved := savedBy(part); !saved.IsZero() {
				return saved
			}
		case part.Answer() == law.No:
			closed = true
		}
	}
	return law.Decision{}
}
