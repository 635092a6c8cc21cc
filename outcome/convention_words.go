package outcome

import "github.com/parcours-emploi/parcours/law"

// WordsFrench and WordsEnglish say the conventions and remarks of this package, each in one sentence.
var (
	WordsFrench = law.Words{Lang: law.French, Include: []*law.Words{&law.WordsFrench}, Terms: []law.Term{
		{Key: "BILAN-SLIGHT", Text: "une évolution est légère jusqu'à 10\u00a0% de l'effectif de départ, limite comprise, et forte au-delà\u00a0; aucun texte ne fixe ces mots."},
		{Key: "OUT-DENOM", Text: "les abandons se comptent sur les entrées en formation, tous les autres taux sur les parcours aboutis."},
		{Key: "POEC-REPORT", Text: "l'OPCO rend compte des placements d'une POEC à la fin de la formation et trois mois après, d'après une page du ministère, qui ne dit ni la base ni ce qui compte."},
		{Key: "OUT-INSERTION", Text: "une entrée en formation compte comme une insertion, à côté des contrats."},
	}}
	WordsEnglish = law.Words{Lang: law.English, Include: []*law.Words{&law.WordsEnglish}, Terms: []law.Term{
		{Key: "BILAN-SLIGHT", Text: "a change is slight up to 10% of the earlier count, the limit included, and strong above; no text sets these words."},
		{Key: "OUT-DENOM", Text: "drop-outs are counted over the entries, every other rate over the completed paths."},
		{Key: "POEC-REPORT", Text: "the OPCO reports the placements of a POEC at the end of the course and three months after, says a page of the ministry, which gives neither the base nor what counts."},
		{Key: "OUT-INSERTION", Text: "an entry into training is counted as insertion, beside the contracts."},
	}}
)
