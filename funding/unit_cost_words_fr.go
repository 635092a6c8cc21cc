package funding

import "github.com/parcours-emploi/parcours/law"

// costFrench names the formulas of unit costs in French.
var costFrench = law.Words{
	Lang: law.French,
	Terms: []law.Term{
		{Key: "COST-ENTRY", Text: "coût par entrée\u00a0: coût divisé par les entrées en formation. Aucun texte ne le définit\u00a0; des rapports publics l'emploient."},
		{Key: "COST-FULL", Text: "coût complet par stagiaire\u00a0: formation, revenu des stagiaires et aides à la mobilité, divisés par les entrées."},
		{Key: "COST-HOUR", Text: "coût de l'heure-stagiaire\u00a0: coût divisé par les heures des stagiaires, prévues ou suivies selon ce qui est dit."},
		{Key: "COST-YEAR", Text: "coût annuel par bénéficiaire\u00a0: coût divisé par les années des bénéficiaires, soit leurs mois divisés par douze."},
		{Key: "COST-EXIT", Text: "coût par sortie positive\u00a0: coût divisé par les sorties positives\u00a0; leur base, entrées ou parcours aboutis, est toujours nommée."},
	},
}
