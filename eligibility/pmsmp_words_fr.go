package eligibility

import "github.com/parcours-emploi/parcours/law"

// pmsmpFrench is what the rules on the PMSMP say in French.
var pmsmpFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "PMSMP", Title: "Période de mise en situation en milieu professionnel (PMSMP)",
			Yes:     []string{"Cette PMSMP est régulière."},
			No:      []string{"Cette PMSMP n'est pas régulière."},
			Unknown: []string{"On ne peut pas dire si cette PMSMP est régulière."},
		},
		{
			ID: "PMSMP-WHO", Title: "Accompagnement social ou professionnel personnalisé",
			Yes: []string{"La personne a un accompagnement social ou professionnel personnalisé."},
			No:  []string{"La personne n'a pas d'accompagnement social ou professionnel personnalisé."},
		},
		{
			ID: "PMSMP-PRESCRIBER", Title: "Prescripteur habilité",
			Yes: []string{
				"Le prescripteur ({immersion.prescriber}) est lié par convention à un organisme qui le permet\u00a0: {immersion.bound_to}.",
				"Le prescripteur est de ceux que cite l'article\u00a0: {immersion.prescriber}.",
			},
			No: []string{
				"Une convention avec cet organisme ({immersion.bound_to}) ne permet pas de prescrire ce jour-là.",
				"Le prescripteur n'est pas de ceux que cite l'article ce jour-là\u00a0: {immersion.prescriber}.",
			},
		},
		{
			ID: "PMSMP-OBJ-3", Title: "Un seul objet",
			Yes: []string{"La PMSMP a un objet\u00a0: {immersion.purposes}."},
			No: []string{
				"La PMSMP a {immersion.purposes.count} objets\u00a0; il en faut {pmsmp.objects}.",
				"Cet objet n'est pas un des trois de l'article\u00a0: {immersion.purposes}.",
			},
		},
		{
			ID: "PMSMP-CONV", Title: "Convention écrite, signée et complète",
			Proof: "convention de PMSMP, formulaire Cerfa n° 13912",
			Yes:   []string{"La convention est signée de toutes les parties et complète."},
			No:    []string{"Il manque à la convention une signature ou une mention."},
		},
		{
			ID: "PMSMP-1M", Title: "Un mois au plus",
			Yes: []string{"La PMSMP va du {immersion.start} au {immersion.end}\u00a0; {pmsmp.months} au plus, donc jusqu'au {immersion.end.latest}."},
			No:  []string{"La PMSMP va du {immersion.start} au {immersion.end}\u00a0; {pmsmp.months} au plus, donc jusqu'au {immersion.end.latest}\u00a0: {off}."},
		},
		{
			ID: "PMSMP-RENEW-1", Title: "Renouvellement",
			Yes: []string{"Le renouvellement, du {immersion.renewals.start} au {immersion.renewals.end}, respecte les conditions."},
			No: []string{
				"La PMSMP est renouvelée {immersion.renewals.count} fois, plus que {pmsmp.renewals}.",
				"Le renouvellement va du {immersion.renewals.start} au {immersion.renewals.end}, plus de {pmsmp.months}\u00a0: {off}.",
				"Le renouvellement va du {immersion.renewals.start} au {immersion.renewals.end}, plus de {pmsmp.months}.",
				"Le renouvellement suppose des objectifs non atteints, le même objet et les mêmes objectifs.",
			},
		},
		{
			ID: "PMSMP-2CONV-12M", Title: "Deux conventions au plus dans la même structure",
			Yes: []string{"{immersions.count} convention(s) dans la structure sur {pmsmp.span}, au plus {pmsmp.agreements}, aux objets ou objectifs différents."},
			No: []string{
				"Une autre convention dans la structure sur {pmsmp.span} a le même objet et les mêmes objectifs ({immersions.same_objectives}).",
				"{immersions.count} conventions dans la structure sur {pmsmp.span}, plus que {pmsmp.agreements}.",
			},
		},
		{
			ID: "PMSMP-60D", Title: "Soixante jours au plus dans la même structure",
			Yes: []string{"Les conventions dans la structure font {immersions.days}\u00a0; la limite est de {pmsmp.days} pour deux conventions."},
			No: []string{
				"Les conventions dans la structure font {immersions.days}, plus de {pmsmp.days}\u00a0: {off}.",
				"Les conventions dans la structure font {immersions.days}, plus de {pmsmp.days}.",
			},
		},
		{
			ID: "PMSMP-25PCT", Title: "Part du contrat aidé",
			Yes: []string{"Les PMSMP font {immersions.days} sur les {job.days} du contrat\u00a0: au plus un jour sur {pmsmp.of-contract}."},
			No: []string{
				"Les PMSMP font {immersions.days} sur les {job.days} du contrat, plus d'un jour sur {pmsmp.of-contract}\u00a0: {off}.",
				"Les PMSMP font {immersions.days} sur les {job.days} du contrat, plus d'un jour sur {pmsmp.of-contract}.",
			},
		},
		{
			ID: "PMSMP-NOT-WORK", Title: "Aucun usage interdit",
			Yes: []string{"La PMSMP ne sert à aucun usage interdit."},
			No:  []string{"La PMSMP sert à un usage interdit\u00a0: {immersion.use}."},
		},
		{
			ID: "PMSMP-TUTOR", Title: "Personne désignée par la structure d'accueil",
			Yes: []string{"La structure d'accueil a désigné une personne."},
			No:  []string{"La structure d'accueil n'a désigné personne."},
		},
	},
	Terms: []law.Term{
		{Key: "pmsmp.who", Text: "ouverture de la PMSMP aux personnes accompagnées"},
		{Key: "pmsmp.prescribers", Text: "départements et organismes de préparation à l'apprentissage prescripteurs"},
		{Key: "pmsmp.prescribers.bound", Text: "organismes liés à un département prescripteurs"},
		{Key: "pmsmp.objects", Text: "nombre d'objets d'une PMSMP"},
		{Key: "pmsmp.agreement", Text: "convention écrite de PMSMP"},
		{Key: "pmsmp.agreement.contents", Text: "contenu de la convention de PMSMP"},
		{Key: "pmsmp.months", Text: "durée maximale d'une convention de PMSMP"},
		{Key: "pmsmp.renewals", Text: "renouvellements d'une PMSMP"},
		{Key: "pmsmp.agreements", Text: "conventions de PMSMP dans une même structure"},
		{Key: "pmsmp.span", Text: "période sur laquelle elles se comptent"},
		{Key: "pmsmp.days", Text: "durée totale de ces conventions"},
		{Key: "pmsmp.of-contract", Text: "part d'un contrat aidé\u00a0: un jour sur tant"},
		{Key: "pmsmp.of-contract.pec", Text: "part du contrat, un jour sur tant\u00a0: PEC"},
		{Key: "pmsmp.of-contract.cie", Text: "part du contrat, un jour sur tant\u00a0: CIE"},
		{Key: "pmsmp.of-contract.ei", Text: "part du contrat, un jour sur tant\u00a0: CDDI d'une EI"},
		{Key: "pmsmp.of-contract.ai", Text: "part du contrat, un jour sur tant\u00a0: CDDI d'une AI"},
		{Key: "pmsmp.of-contract.aci", Text: "part du contrat, un jour sur tant\u00a0: CDDI d'un ACI"},
		{Key: "pmsmp.of-contract.cddi", Text: "part du contrat, un jour sur tant\u00a0: CDDI"},
		{Key: "pmsmp.forbidden", Text: "usages interdits de la PMSMP"},
		{Key: "pmsmp.host-person", Text: "personne désignée par la structure d'accueil"},
		{Key: "immersion.end.latest", Text: "dernier jour possible de la PMSMP"},
		{Key: "immersion.purposes.count", Text: "nombre d'objets"},
		{Key: "immersion.renewals.count", Text: "nombre de renouvellements"},
		{Key: "immersions.count", Text: "conventions dans la structure"},
		{Key: "immersions.days", Text: "jours de PMSMP"},
		{Key: "job.days", Text: "jours du contrat en cours"},
		{Key: "PMSMP-DATE", Text: "le texte est celui du jour où la convention est conclue, à défaut de son premier jour."},
		{Key: "PMSMP-2CONV-12M-START", Text: "une convention dont on ne connaît que le début compte à ce jour."},
		{Key: "PMSMP-60D-DAYS", Text: "soixante jours se comptent en jours de calendrier, du premier au dernier de chaque convention."},
		{Key: "PMSMP-60D-SINGLE", Text: "une seule convention renouvelée peut passer soixante jours\u00a0: l'alinéa parle de deux conventions\u00a0; à signaler, pas à refuser."},
		{Key: "PMSMP-25PCT-DAYS", Text: "le quart du contrat se mesure en jours de calendrier."},
		{Key: "PMSMP-STATUS", Text: "la personne garde son statut et son indemnisation, n'est pas payée par la structure d'accueil et, salariée, retrouve son poste."},
		{Key: "PMSMP-TIME", Text: "la présence suit les règles de durée, de nuit, de repos et de santé des salariés de la structure d'accueil."},
		{Key: "PMSMP-PRESCRIBER.letter", Text: "à la lettre, l'article vise aussi les ETTI conventionnées"},
		{Key: "PMSMP-PRESCRIBER.ministry", Text: "la page du ministère les exclut"},
		{Key: "PMSMP-PRESCRIBER.statute", Text: "la loi le permet depuis le 16 décembre 2020"},
		{Key: "PMSMP-PRESCRIBER.decree", Text: "le décret ne le permet qu'à partir du 1er mai 2021"},
		{Key: "PMSMP-25PCT.no-limit", Text: "un CDI n'a pas de durée totale\u00a0: rien à mesurer"},
		{Key: "PMSMP-25PCT.aid", Text: "la durée serait celle de l'aide"},
	},
}
