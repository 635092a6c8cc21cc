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

		{Key: "cost.of.budget", Text: "montant accordé"},
		{Key: "cost.of.planned", Text: "coûts prévus"},
		{Key: "cost.of.actual", Text: "coûts réalisés"},
		{Key: "cost.over.entries", Text: "entrées"},
		{Key: "cost.over.completers", Text: "parcours aboutis"},
		{Key: "cost.base.entries", Text: "entrée"},
		{Key: "cost.base.entries.planned", Text: "entrées prévues"},
		{Key: "cost.base.entries.actual", Text: "entrées réalisées"},
		{Key: "cost.base.completers", Text: "parcours abouti"},
		{Key: "cost.base.completers.planned", Text: "parcours aboutis prévus"},
		{Key: "cost.base.completers.actual", Text: "parcours aboutis constatés"},
		{Key: "cost.base.exits", Text: "sortie positive"},
		{Key: "cost.base.exits.planned", Text: "sorties positives prévues"},
		{Key: "cost.base.exits.actual", Text: "sorties positives constatées"},
		{Key: "cost.base.trainee_hours", Text: "heure-stagiaire"},
		{Key: "cost.base.trainee_hours.planned", Text: "prévues"},
		{Key: "cost.base.trainee_hours.actual", Text: "réalisées"},
		{Key: "cost.base.person_years", Text: "année de bénéficiaire"},
		{Key: "cost.base.person_years.planned", Text: "d'année de bénéficiaires, prévu"},
		{Key: "cost.base.person_years.actual", Text: "d'année de bénéficiaires, réalisé"},
		{Key: "cost.base.sessions", Text: "session"},
		{Key: "cost.base.sessions.planned", Text: "sessions prévues"},
		{Key: "cost.base.sessions.actual", Text: "sessions réalisées"},
		{Key: "cost.gap.no_cost", Text: "aucun montant n'est donné"},
		{Key: "cost.gap.no_nature", Text: "une nature de coûts manque"},
		{Key: "cost.gap.no_volume", Text: "le volume n'est pas donné"},
		{Key: "cost.gap.part_volume", Text: "le volume n'est donné que pour une partie de ce qui est payé"},
		{Key: "cost.gap.zero_volume", Text: "le volume est nul"},
		{Key: "cost.gap.out_of_range", Text: "un nombre dépasse ce qui se calcule"},
		{Key: "cost.gap.budget_of_a_part", Text: "le montant accordé l'est pour l'ensemble, et non pour une partie"},
		{Key: "cost.gap.unknown_quantity", Text: "ce coût n'existe pas"},
		{Key: "cost.gap.part_cost", Text: "une session ou une action comptée n'a pas de coût"},
	},
}
