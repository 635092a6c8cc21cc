package outcome

import "github.com/parcours-emploi/parcours/law"

// WordsFrench and WordsEnglish say the conventions and remarks of this package, each in one sentence.
var (
	WordsFrench = law.Words{Lang: law.French, Include: []*law.Words{&law.WordsFrench}, Terms: []law.Term{
		{Key: "BILAN-SLIGHT", Text: "une évolution est légère jusqu'à 10\u00a0% de l'effectif de départ, limite comprise, et forte au-delà\u00a0; aucun texte ne fixe ces mots."},
		{Key: "OUT-DENOM", Text: "les abandons se comptent sur les entrées en formation, tous les autres taux sur les parcours aboutis."},
		{Key: "POEC-REPORT", Text: "l'OPCO rend compte des placements d'une POEC à la fin de la formation et trois mois après, d'après une page du ministère, qui ne dit ni la base ni ce qui compte."},
		{Key: "DASHBOARD-DROP-OUT", Text: "le tableau de bord de l'apprentissage lit une exclusion déclarée\u00a0; un abandon déclaré est lu comme elle, à partir du dernier jour de la personne."},
		{Key: "DASHBOARD-NO-DAY", Text: "un contrat rompu le jour où il commence, ou dont le terme précède ce jour, n'a aucun jour\u00a0: les jours sans contrat se comptent comme s'il n'avait pas existé, mais il peut être le dernier contrat."},
		{Key: "DASHBOARD-LATER", Text: "un contrat qui commence après la session compte aussi comme dernier contrat\u00a0: sans rupture, il clôt la formation."},
		{Key: "OUT-INSERTION", Text: "une entrée en formation compte comme une insertion, à côté des contrats."},
	}}
	WordsEnglish = law.Words{Lang: law.English, Include: []*law.Words{&law.WordsEnglish}, Terms: []law.Term{
		{Key: "BILAN-SLIGHT", Text: "a change is slight up to 10% of the earlier count, the limit included, and strong above; no text sets these words."},
		{Key: "OUT-DENOM", Text: "drop-outs are counted over the entries, every other rate over the completed paths."},
		{Key: "POEC-REPORT", Text: "the OPCO reports the placements of a POEC at the end of the course and three months after, says a page of the ministry, which gives neither the base nor what counts."},
		{Key: "DASHBOARD-DROP-OUT", Text: "the apprenticeship dashboard reads a declared exclusion; a declared drop-out is read as one, from the last day of the person."},
		{Key: "DASHBOARD-NO-DAY", Text: "a contract broken on its first day, or whose term comes before it, has no day: the days without contract are counted as if it had not been, but it may be the last contract."},
		{Key: "DASHBOARD-LATER", Text: "a contract that begins after the session is the last contract too: without rupture, it ends the course."},
		{Key: "OUT-INSERTION", Text: "an entry into training is counted as insertion, beside the contracts."},
	}}
)
