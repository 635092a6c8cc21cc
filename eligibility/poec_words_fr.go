package eligibility

import "github.com/parcours-emploi/parcours/law"

// poecFrench is what the rules on the POEC, and on the status of a trainee, say in French. Before the signs that
// French sets apart stands a no-break space.
var poecFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "POEC", Title: "Entrée en POEC",
			Yes:     []string{"Cette personne peut entrer dans cette POEC."},
			No:      []string{"Cette personne ne peut pas entrer dans cette POEC."},
			Unknown: []string{"On ne peut pas dire si cette personne peut entrer dans cette POEC."},
		},
		{
			ID: "POEC-WHO", Title: "Public de la POEC",
			Yes:     []string{"La personne est de celles à qui la POEC est ouverte."},
			No:      []string{"La personne n'est pas de celles à qui la POEC est ouverte."},
			Unknown: []string{"On ne peut pas dire si la POEC est ouverte à la personne."},
		},
		{
			ID: "POEC-WHO-DE", Title: "Demandeur d'emploi",
			Yes: []string{"La personne est demandeur d'emploi."},
			No:  []string{"La personne n'est pas demandeur d'emploi."},
		},
		{
			ID: "POEC-WHO-CUI", Title: "Salarié en contrat unique d'insertion (PEC ou CIE)",
			Yes: []string{"Le contrat de travail en cours est un contrat unique d'insertion\u00a0: {job.kind}."},
			No: []string{
				"Le contrat de travail en cours n'est pas un contrat unique d'insertion\u00a0: {job.kind}.",
				"La personne n'a pas de contrat de travail.",
			},
		},
		{
			ID: "POEC-WHO-CDDI", Title: "Salarié en CDD d'insertion",
			Yes: []string{"Le contrat de travail en cours est un {job.kind}."},
			No: []string{
				"Le contrat de travail en cours n'est pas un CDD d'insertion\u00a0: {job.kind}.",
				"La personne n'a pas de contrat de travail.",
			},
		},
		{
			ID: "POEC-WHO-NOT-EA", Title: "Salarié d'une entreprise adaptée",
			No: []string{"Les travailleurs handicapés des entreprises adaptées sont cités pour la POEI, pas pour la POEC."},
		},
		{
			ID: "POEC-WHO-NOT-EMPLOYEE", Title: "Autre salarié",
			No: []string{"Les autres salariés ({job.kind}) ne sont pas cités."},
		},
		{
			ID: "POEC-NEED", Title: "Besoin de recrutement identifié par la branche ou l'OPCO",
			Yes: []string{"Le besoin de recrutement est identifié\u00a0: {course.need}."},
			No:  []string{"Le besoin n'est identifié ni par un accord de branche ni par le conseil d'administration d'un OPCO."},
		},
		{
			ID: "POEC-HOURS", Title: "Durée de la POEC",
			Yes:     []string{"Les heures de la formation sont dans les limites."},
			No:      []string{"Les heures de la formation passent une limite."},
			Unknown: []string{"On ne peut pas dire si les heures de la formation sont dans les limites."},
		},
		{
			ID: "POEC-HOURS-MAX", Title: "Durée maximale",
			Yes:     []string{"La durée totale est permise."},
			No:      []string{"La durée totale n'est pas permise."},
			Unknown: []string{"On ne peut pas dire si la durée totale est permise."},
		},
		{
			ID: "POEC-HOURS-400", Title: "Durée maximale ordinaire",
			Yes:     []string{"La formation dure {course.hours}, dans la limite de {poec.hours}."},
			No:      []string{"La formation dure {course.hours} pour une limite de {poec.hours}\u00a0: {course.hours.over} de trop."},
			Unknown: hoursApartFrench,
		},
		{
			ID: "POEC-HOURS-434", Title: "Durée maximale des titres de conducteur routier",
			Yes: []string{"La formation prépare un titre de conducteur et dure {course.hours}, dans la limite de {poec.hours.driver}."},
			No: []string{
				"La formation dure {course.hours}, plus que les {poec.hours.driver} des titres de conducteur.",
				"La formation ne prépare pas un titre de conducteur routier.",
			},
			Unknown: hoursApartFrench,
		},
		{
			ID: "POEC-DEROG-2018", Title: "Dérogation de durée validée par l'instance paritaire régionale",
			Yes: []string{"L'instance paritaire régionale a validé une durée de {course.waiver.hours}\u00a0; la formation dure {course.hours}."},
			No: []string{
				"La formation dure {course.hours}, plus que les {course.waiver.hours} de la dérogation\u00a0: {course.hours.over} de trop.",
				"Il n'y a pas de dérogation de durée ({course.waiver.granted}).",
				"L'instance paritaire régionale n'a pas validé la dérogation.",
			},
			Unknown: hoursApartFrench,
		},
		{
			ID: "POEC-DEROG-2024", Title: "Dérogation de durée du directeur régional",
			Yes: []string{"Le directeur régional de France Travail a permis {course.waiver.hours}\u00a0; la formation dure {course.hours}."},
			No: []string{
				"La formation dure {course.hours}, plus que les {course.waiver.hours} de la dérogation\u00a0: {course.hours.over} de trop.",
				"Il n'y a pas de dérogation de durée ({course.waiver.granted}).",
				"La dérogation n'a pas été décidée par le directeur régional et validée par le directeur des compétences.",
			},
			Unknown: hoursApartFrench,
		},
		{
			ID: "POEC-HOURS-THIRD", Title: "Part de l'immersion en entreprise",
			Yes:     []string{"L'immersion prend {course.company_hours} sur {course.hours}\u00a0: au plus une heure sur {poec.immersion}."},
			No:      []string{"L'immersion prend {course.company_hours} sur {course.hours}\u00a0: plus d'une heure sur {poec.immersion}."},
			Unknown: hoursApartFrench,
		},
		{
			ID: "POEC-HOURS-ACCOUNTING", Title: "Total des heures",
			Yes: []string{"{course.centre_hours} en centre et {course.company_hours} en entreprise font {course.hours}."},
			No:  []string{"{course.centre_hours} en centre et {course.company_hours} en entreprise ne font pas {course.hours}."},
		},
		{
			ID: "POEC-CFA-U26", Title: "Formation en CFA",
			Yes: []string{"À l'entrée en formation, ce demandeur d'emploi a {person.age}\u00a0: moins de {poec.cfa.age}, la formation peut être donnée en CFA."},
			No: []string{
				"La formation en CFA est ouverte aux demandeurs d'emploi de moins de {poec.cfa.age} à l'entrée\u00a0; la personne a {person.age}.",
				"La formation en CFA est ouverte aux seuls demandeurs d'emploi de moins de {poec.cfa.age}.",
			},
		},
		{
			ID: "POE-STATUS-STAGIAIRE", Title: "Stagiaire de la formation professionnelle",
			Yes: []string{"Le demandeur d'emploi est stagiaire de la formation professionnelle pendant toute la formation."},
			No: []string{
				"La personne n'est pas demandeuse d'emploi et garde le statut de son contrat\u00a0: {job.kind}.",
				"La personne n'est ni demandeuse d'emploi ni salariée (contrat de travail\u00a0: {person.employed}).",
				"La personne n'est pas demandeuse d'emploi\u00a0; un salarié garde le statut de son contrat.",
			},
		},
		{
			ID: "POE-HOURS", Title: "Temps de présence du stagiaire",
			Yes:     []string{"Les semaines et les journées restent dans les limites."},
			No:      []string{"Une semaine ou une journée passe la limite."},
			Unknown: []string{"On ne peut pas dire si les semaines et les journées restent dans les limites."},
		},
		{
			ID: "POE-HOURS-WEEK", Title: "Durée hebdomadaire",
			Yes:     []string{"La semaine la plus chargée fait {course.weekly_hours}, dans la limite de {poe.week}."},
			No:      []string{"La semaine la plus chargée fait {course.weekly_hours} pour une limite de {poe.week}, sans heures supplémentaires possibles."},
			Unknown: []string{"Titulaire d'un contrat de travail ({person.employed}), la personne n'est pas visée par les articles L6343-2 et L6343-3."},
		},
		{
			ID: "POE-HOURS-DAY", Title: "Durée quotidienne",
			Yes:     []string{"La journée la plus chargée fait {course.daily_hours}, dans la limite de {poe.day}."},
			No:      []string{"La journée la plus chargée fait {course.daily_hours} pour une limite de {poe.day}."},
			Unknown: []string{"Titulaire d'un contrat de travail ({person.employed}), la personne n'est pas visée par les articles L6343-2 et L6343-3."},
		},
		{
			ID: "POEC-EXIT", Title: "Contrat qui peut suivre une POEC",
			Yes: []string{"Ce contrat est une sortie conforme après une POEC."},
			No:  []string{"Ce contrat n'est pas une sortie conforme après une POEC."},
			Unknown: []string{
				"On ne peut pas dire si ce contrat est une sortie conforme après une POEC.",
			},
		},
		{
			ID: "POEC-EXIT-CDI", Title: "CDI",
			Yes: []string{"C'est un contrat à durée indéterminée ({contract.kind})."},
			No:  []string{"La ligne «\u00a0CDI\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-PRO-12M", Title: "Contrat de professionnalisation d'au moins douze mois",
			Yes: []string{
				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Le contrat de professionnalisation va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Le contrat de professionnalisation est conclu à durée indéterminée.",
			},
			No: []string{
				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Le contrat de professionnalisation va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"La ligne «\u00a0contrat de professionnalisation\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEC-EXIT-APP", Title: "Contrat d'apprentissage",
			Yes: []string{"C'est un contrat d'apprentissage\u00a0; l'article n'y met pas de durée minimale (celle de tout apprentissage, L6222-7-1, s'applique par ailleurs)."},
			No:  []string{"La ligne «\u00a0contrat d'apprentissage\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-CDD-12M", Title: "CDD d'au moins douze mois",
			Yes: []string{
				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
			},
			No: []string{
				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"La ligne «\u00a0CDD\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{ID: "POEC-EXIT-CDII", Title: "CDI intérimaire"},
		{
			ID: "POEC-EXIT-PUBLIC-LAW", Title: "Contrat de droit public ou emploi de fonctionnaire",
			No:      []string{"Ce contrat de droit public est trop court, même s'il vaut un CDD."},
			Unknown: []string{"L'article ne nomme ni les contrats de droit public ni les emplois de fonctionnaire."},
		},
		{
			ID: "POEC-EXIT-PUBLIC-LAW-12M", Title: "Contrat de droit public de la durée minimale",
			Yes: []string{
				"Sans ses renouvellements ({contract.renewals}), ce contrat va du {contract.start} au {contract.end}\u00a0; s'il vaut un CDD, il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat, sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; s'il vaut un CDD, il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat va du {contract.start} au {contract.end}\u00a0; s'il vaut un CDD, il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
			},
			No: []string{
				"Sans ses renouvellements ({contract.renewals}), ce contrat va du {contract.start} au {contract.end}\u00a0; s'il vaut un CDD, il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat, sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; s'il vaut un CDD, il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat va du {contract.start} au {contract.end}\u00a0; s'il vaut un CDD, il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
			},
		},
		{ID: "POEC-EXIT-PUBLIC-LAW-NAMED", Title: "Valeur d'un contrat de droit public ou d'un emploi de fonctionnaire"},
		{
			ID: "POEC-EXIT-MISSION", Title: "Mission d'intérim",
			No: []string{"Les missions d'intérim ne sont pas dans la liste."},
		},
	},
	Terms: []law.Term{
		{Key: "poec.who.jobseekers", Text: "ouverture de la POEC aux demandeurs d'emploi"},
		{Key: "poec.who.kinds", Text: "contrats des salariés à qui la POEC est ouverte"},
		{Key: "poec.need", Text: "besoin identifié par la branche ou l'OPCO"},
		{Key: "poec.cfa.age", Text: "âge au-dessous duquel la POEC peut être donnée en CFA"},
		{Key: "poec.hours", Text: "durée maximale d'une POEC"},
		{Key: "poec.hours.driver", Text: "durée maximale d'une POEC de conducteur routier"},
		{Key: "poec.immersion", Text: "part de l'immersion dans une POEC\u00a0: une heure sur tant"},
		{Key: "poec.waiver.joint-body", Text: "validation des dérogations de durée par l'instance paritaire régionale"},
		{Key: "POE-HOURS.contract", Text: "les articles sur la présence des stagiaires visent ceux qui n'ont pas de contrat de travail\u00a0; le temps de travail du contrat n'est pas jugé ici"},
		{Key: "POE-STATUS-STAGIAIRE.jobseeker", Text: "un demandeur d'emploi est stagiaire, selon la fiche du ministère"},
		{Key: "POE-STATUS-STAGIAIRE.contract", Text: "l'employeur maintient la rémunération (L6326-4)\u00a0: le statut serait celui du contrat"},
		{Key: "poe.week", Text: "durée hebdomadaire du stagiaire sans contrat de travail"},
		{Key: "poe.day", Text: "durée quotidienne du stagiaire sans contrat de travail"},
		{Key: "POEC-CFA-U26-DAY", Text: "«\u00a0moins de vingt-six ans\u00a0» s'apprécie à l'entrée en formation\u00a0; l'article ne le dit pas."},
		{Key: "POEC-HOURS-UNREAD", Text: "deux délibérations ultérieures sur la POEC, de 2012 et de 2021, n'ont pas pu être lues\u00a0: ce qu'elles disent des heures et de l'immersion n'est pas connu."},
		{Key: "POEC-NO-OFFER", Text: "la POEC ne demande ni offre d'emploi préalable ni engagement d'embauche."},
		{Key: "POE-HOURS-DAY-EXCEPTIONS", Text: "la durée quotidienne peut être dépassée dans les cas de l'article L3121-18 (dérogation, urgence, accord)."},

		{Key: "poec.exit.kinds", Text: "liste des contrats qui peuvent suivre une POEC"},
		{Key: "poec.exit.months", Text: "durée minimale du contrat qui suit une POEC"},
		{Key: "contract.end.needed", Text: "dernier jour nécessaire du contrat"},

		{Key: "POEC-EXIT-DATE", Text: "le texte est celui du jour où le contrat est conclu\u00a0; l'article ne dit pas quel jour compte."},
		{Key: "POEC-EXIT-DATE-START", Text: "le jour de conclusion n'étant pas donné, le premier jour du contrat en tient lieu."},
		{Key: "POEC-EXIT-RENEWAL", Text: "seul le contrat initial compte, sans ses renouvellements\u00a0: l'article demande «\u00a0un contrat\u00a0» d'une durée minimale de douze mois."},
		{Key: "POEC-EXIT-NOTERM", Text: "un CDD sans terme précis compte pour sa durée minimale."},
		{Key: "POEC-EXIT-PEC", Text: "un PEC ou un CIE à durée déterminée est, à la lettre, un CDD (L1242-3)\u00a0; aucun texte ne dit s'il compte comme contrat qui suit la POEC."},
		{Key: "POEC-EXIT-CDDI", Text: "un CDD d'insertion est, à la lettre, un CDD (L1242-3)\u00a0; aucun texte ne dit s'il compte comme contrat qui suit la POEC."},

		{Key: "POEC-EXIT-NOTOBLIG", Text: "l'article L6326-3 n'oblige pas à conclure un tel contrat et n'en interdit pas d'autre\u00a0; un CDD plus court, par exemple, n'est simplement pas une sortie conforme."},
		{Key: "POEC-EXIT-UNKNOWN-DURATION", Text: "un contrat à durée déterminée dont la durée n'est pas connue reste indéterminé, jamais conforme."},

		{Key: "POEC-EXIT-CDII.cdi", Text: "c'est un CDI, régi par les règles du CDI sous réserve des siennes (L1251-58-2)"},
		{Key: "POEC-EXIT-CDII.poei-only", Text: "l'article ne le nomme pas, alors que D6326-1, pour la POEI et depuis le 21 juin 2024, le nomme à côté du CDI"},
		{Key: "POEC-EXIT-PUBLIC-LAW.same", Text: "il vaut le contrat de droit privé de même nature"},
		{Key: "POEC-EXIT-PUBLIC-LAW.not-named", Text: "l'article ne le nomme pas"},
	},
}
