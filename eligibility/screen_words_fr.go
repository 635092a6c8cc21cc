package eligibility

import "github.com/parcours-emploi/parcours/law"

var screenFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "SCREEN-KIND", Title: "Contrat du type demandé",
			No: []string{"Le contrat est déjà d'un autre type\u00a0: {contract.kind}."},
		},
	},
	Terms: []law.Term{
		{Key: "scheme.apprentissage", Text: "contrat d'apprentissage"},
		{Key: "scheme.professionnalisation", Text: "contrat de professionnalisation"},
		{Key: "scheme.pec", Text: "PEC"},
		{Key: "scheme.cie", Text: "CIE"},
		{Key: "scheme.poei", Text: "POEI"},
		{Key: "scheme.poec", Text: "POEC"},
		{Key: "scheme.pmsmp", Text: "PMSMP"},
		{Key: "SCREEN-ORDER", Text: "à réponse égale, un contrat de travail passe avant une formation et une formation avant une immersion\u00a0; entre contrats, l'apprentissage, la professionnalisation, le PEC, le CIE\u00a0; entre formations, la POEI avant la POEC. Parmi ce qui n'est pas encore décidé, un contrat que seule une exception pourrait ouvrir passe après le reste\u00a0: l'apprentissage au-delà de l'âge maximal, la professionnalisation d'une personne qui n'est ni un jeune de l'âge voulu ni un demandeur d'emploi de 26\u00a0ans et plus. Cet ordre est un choix de la bibliothèque, non un texte."},
		{Key: "SCREEN-ONE-HIRE-APP-CUI", Text: "chacun est un contrat de travail d'un type propre\u00a0: une même embauche relève de l'un ou de l'autre."},
		{Key: "SCREEN-ONE-HIRE-PRO-CUI", Text: "chacun est un contrat de travail d'un type propre\u00a0: une même embauche relève de l'un ou de l'autre."},
		{Key: "SCREEN-ONE-HIRE", Text: "chacun est un contrat de travail d'un type propre\u00a0: une même embauche relève de l'un ou de l'autre."},
		{Key: "CUMUL-PEC-APP", Text: "le PEC est un contrat unique d'insertion, l'apprentissage un contrat de type particulier\u00a0: une même embauche ne peut être les deux."},
		{Key: "SCREEN-PEC-CIE", Text: "le contrat unique d'insertion prend la forme du PEC dans le secteur non marchand et du CIE dans le secteur marchand\u00a0: l'employeur est dans l'un ou dans l'autre."},
		{Key: "SCREEN-CUI-PRO", Text: "une personne qui a bénéficié d'un contrat unique d'insertion peut entrer, à tout âge, en contrat de professionnalisation et fait partie de ses publics prioritaires."},
		{Key: "SCREEN-PMSMP-FIRST", Text: "la période sert à découvrir un métier, à confirmer un projet ou à amorcer un recrutement\u00a0; rien n'empêche la suite, qui se décide selon ses propres règles."},
		{Key: "SCREEN-POEC-THEN", Text: "la POEC prépare à ces contrats\u00a0; le contrat de professionnalisation doit durer douze mois au moins."},
		{Key: "SCREEN-POEI-THEN", Text: "la POEI se conclut par l'un des contrats que son texte énumère, celui-ci en fait partie\u00a0; sa durée minimale dépend de la date."},
		{Key: "SCREEN-CUI-POEC", Text: "le salarié en contrat unique d'insertion peut suivre la POEC\u00a0; l'employeur maintient sa rémunération, qui peut être prise en charge, déduction faite des aides déjà reçues."},
		{Key: "SCREEN-CUI-POEI", Text: "le salarié en contrat unique d'insertion peut suivre la POEI\u00a0; l'employeur maintient sa rémunération, qui peut être prise en charge, déduction faite des aides déjà reçues."},
		{Key: "SCREEN-PEC-PMSMP", Text: "le contrat peut comporter des périodes de mise en situation chez un autre employeur, dans la limite du quart de sa durée."},
		{Key: "SCREEN-CIE-PMSMP", Text: "le contrat peut comporter des périodes de mise en situation chez un autre employeur, dans la limite du quart de sa durée."},
	},
}
