package funding

import "github.com/parcours-emploi/parcours/law"

// traineeFrench is what the rules on the income of trainees say in French.
var traineeFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "TRAINEE-INCOME", Title: "Revenu du stagiaire ce jour-là",
			Yes: []string{
				"Le stagiaire a un revenu, dont le montant est connu.",
			},
			No: []string{
				"Aucun revenu de stagiaire n'est dû.",
			},
			Unknown: []string{
				"On ne peut pas dire quel est le revenu du stagiaire.",
			},
		},
		{
			ID: "TRAINEE-DAY", Title: "Jour compris dans la formation",
			Yes: []string{
				"Le {day} est compris dans la formation, du {course.start} au {course.end}.",
			},
			No: []string{
				"Le {day} précède la formation, qui commence le {course.start}.",
				"Le {day} suit la formation, qui finit le {course.end}.",
			},
		},
		{
			ID: "POE-PAY", Title: "Revenu des stagiaires en préparation opérationnelle à l'emploi",
			Yes: []string{
				"Les droits à l'ARE ont pris fin le {trainee.benefit.last_day}\u00a0: la rémunération de fin de formation peut prendre la suite.",
				"Droit à l'ARE à l'entrée en formation\u00a0: {trainee.benefit.are}. Avec l'ARE le stagiaire perçoit l'AREF, sans elle la rémunération de formation de France Travail.",
			},
			No: []string{
				"Le contrat en cours ({job.kind}) est de ceux dont le salaire est maintenu par l'employeur\u00a0: il n'est pas dû de revenu de stagiaire.",
				"La personne n'est pas demandeur d'emploi, et le revenu des stagiaires va aux demandeurs d'emploi.",
			},
			Unknown: []string{
				"L'employeur actuel est une entreprise adaptée ({job.structure})\u00a0: l'article ne nomme pas ses salariés, et aucun texte ne dit si le salaire est maintenu.",
				"L'ARE est dite perçue à l'entrée, le {course.start}, et finie le {trainee.benefit.last_day}\u00a0: l'un des deux est inexact.",
			},
		},
		{
			ID: "TRAINEE-AREF", Title: "Allocation journalière (AREF)",
			Yes: []string{
				"L'allocation journalière de {trainee.benefit.daily} est portée au minimum de {trainee.income.raised}.",
				"L'allocation journalière est de {trainee.benefit.daily}, au moins égale au minimum de {trainee.aref.floor}.",
			},
		},
		{
			ID: "TRAINEE-RFF", Title: "Rémunération de fin de formation",
			Yes: []string{
				"Le dernier montant journalier de l'AREF, à son minimum de {trainee.income.raised}, donne {trainee.income.month} pour le mois, dans la limite de {trainee.rff.cap}.",
				"Le dernier montant journalier, {trainee.benefit.daily}, donne {trainee.income.month} pour le mois, dans la limite de {trainee.rff.cap}.",
			},
			Unknown: []string{
				"Les droits à l'ARE ont commencé le {trainee.benefit.first_day}\u00a0: l'ARE et la rémunération de fin de formation ne dépassent pas {trainee.rff.months} en tout, que France Travail compte pour {trainee.rff.days}, mais des jours sans allocation peuvent en repousser la fin.",
				"Rémunération de fin de formation accordée\u00a0: {trainee.benefit.rff}. Aucune source ne dit ce qui suit alors l'ARE.",
			},
		},
		{
			ID: "TRAINEE-RFPE-PLACE", Title: "Barème de la rémunération de formation",
			Yes: []string{
				"Le barème est celui du lieu de la formation, à l'entrée du {course.start}.",
			},
		},
		{
			ID: "TRAINEE-RFPE-FIXED", Title: "Rémunération arrêtée à l'ouverture du stage",
			Yes: []string{
				"La rémunération est arrêtée à l'ouverture du stage, le {course.start}.",
			},
			Unknown: []string{
				"Une revalorisation est intervenue depuis l'ouverture du stage\u00a0: aucune source ne dit si elle s'applique aux stages en cours.",
			},
		},
		{
			ID: "TRAINEE-RFPE-GROUP", Title: "Catégorie du stagiaire",
			Yes: []string{
				"La catégorie du stagiaire est connue.",
			},
			Unknown: []string{
				"La catégorie du stagiaire n'est pas connue.",
			},
		},
		{
			ID: "TRAINEE-RFPE-DISABLED", Title: "Travailleur handicapé ayant travaillé\u00a0: rémunération selon le salaire antérieur",
			Yes: []string{
				"Le salaire antérieur de {trainee.former_wage} donne {trainee.income.month}, entre le minimum et le maximum.",
			},
			No: []string{
				"Sans six mois d'activité salariée sur douze ({trainee.six_of_12}) ni douze sur vingt-quatre, la rémunération ne dépend pas du salaire antérieur.",
				"La personne n'est pas reconnue travailleur handicapé.",
			},
			Unknown: []string{
				"Le salaire antérieur de {trainee.former_wage} atteint une limite pour laquelle deux montants sont imprimés.",
			},
		},
		{
			ID: "TRAINEE-RFPE-ADULT", Title: "Groupe rémunéré comme à 26 ans",
			Yes: []string{
				"La personne a le montant de 26 ans, quel que soit son âge.",
			},
			No: []string{
				"La personne n'est d'aucun des groupes rémunérés comme à 26 ans.",
			},
			Unknown: []string{
				"On ne peut pas dire si la personne est de l'un des groupes rémunérés comme à 26 ans.",
			},
		},
		{
			ID: "TRAINEE-ADULT-CHILD", Title: "Personne seule qui a la charge d'un enfant",
			Yes: []string{
				"La personne assume seule la charge d'un enfant résidant en France.",
			},
			No: []string{
				"La personne n'assume pas seule la charge d'un enfant résidant en France.",
			},
		},
		{
			ID: "TRAINEE-ADULT-PREGNANT", Title: "Femme seule enceinte",
			Yes: []string{
				"Femme seule enceinte, grossesse déclarée et examens faits.",
			},
			No: []string{
				"La personne n'est pas une femme seule en état de grossesse déclarée.",
			},
		},
		{
			ID: "TRAINEE-ADULT-THREE", Title: "Personne ayant eu trois enfants",
			Yes: []string{
				"La personne a eu trois enfants.",
			},
			No: []string{
				"La personne n'a pas eu trois enfants.",
			},
		},
		{
			ID: "TRAINEE-ADULT-SEPARATED", Title: "Veuvage, divorce ou séparation judiciaire de moins de trois ans",
			Yes: []string{
				"Le veuvage, le divorce ou la séparation judiciaire, du {trainee.family.separated_on}, date de moins de {trainee.rfpe.separated}.",
			},
			No: []string{
				"Le veuvage, le divorce ou la séparation judiciaire, du {trainee.family.separated_on}, suit l'entrée en formation du {course.start}.",
				"Le veuvage, le divorce ou la séparation judiciaire, du {trainee.family.separated_on}, ne date pas de moins de {trainee.rfpe.separated}.",
				"La personne n'est ni veuve, ni divorcée, ni séparée judiciairement.",
			},
		},
		{
			ID: "TRAINEE-ADULT-WORKED", Title: "Activité salariée antérieure",
			Yes: []string{
				"La personne a exercé une activité salariée pendant six mois sur douze, ou douze mois sur vingt-quatre.",
			},
			No: []string{
				"À l'entrée du {course.start}, l'activité salariée antérieure n'ouvre pas ce montant\u00a0: elle l'ouvre depuis le 1er juin 2021.",
				"La personne n'a pas exercé six mois d'activité salariée sur douze, ni douze sur vingt-quatre.",
			},
		},
		{
			ID: "TRAINEE-ADULT-DISABLED", Title: "Travailleur handicapé sans activité salariée antérieure suffisante",
			Yes: []string{
				"La personne est reconnue travailleur handicapé.",
			},
			No: []string{
				"La personne n'est pas reconnue travailleur handicapé.",
			},
		},
		{
			ID: "TRAINEE-RFPE-AGE", Title: "Montant selon l'âge à l'entrée en stage",
			Yes: []string{
				"À {person.age}, le jour de l'entrée en stage, le montant mensuel est de {trainee.income.month}.",
			},
			Unknown: []string{
				"À {person.age}, le jour de l'entrée en stage, deux montants mensuels sont imprimés, sans que la source lue dise lequel est dû.",
			},
		},
		{
			ID: "TRAINEE-RFPE-PARTTIME", Title: "Formation à temps partiel",
			Yes: []string{
				"Pour {trainee.month_hours} dans le mois, le montant mensuel est divisé par {trainee.rfpe.month-hours} et multiplié par les heures, sans être inférieur à l'allocation de solidarité spécifique de {trainee.ass_monthly}.",
				"Pour {trainee.month_hours} dans le mois, le montant mensuel est divisé par {trainee.rfpe.month-hours} et multiplié par les heures.",
			},
			Unknown: []string{
				"Pour {trainee.month_hours} dans le mois, plus que {trainee.rfpe.month-hours}\u00a0: rien ne dit si le produit peut dépasser le montant du mois.",
			},
		},
		{
			ID: "TRAINEE-DELD-1000", Title: "Aide exceptionnelle aux demandeurs d'emploi de longue durée",
			Yes: []string{
				"L'aide exceptionnelle de l'État est due.",
			},
			No: []string{
				"L'aide exceptionnelle de l'État n'est pas due.",
			},
			Unknown: []string{
				"On ne peut pas dire si l'aide exceptionnelle de l'État est due.",
			},
		},
		{
			ID: "TRAINEE-DELD-PERIOD", Title: "Entrée pendant que l'aide existait",
			Yes: []string{
				"Pour une entrée le {course.start}, l'aide est versée en deux fois\u00a0: {trainee.deld.first} dans un délai de {trainee.deld.months} après l'entrée, puis {trainee.deld.second} à l'issue.",
			},
			No: []string{
				"L'aide ne vise que les entrées du 1er novembre 2021 au 31 décembre 2022, or l'entrée est du {course.start}.",
			},
		},
		{
			ID: "TRAINEE-DELD-SEEKER", Title: "Demandeur d'emploi",
			Yes: []string{
				"La personne est demandeur d'emploi.",
			},
			No: []string{
				"La personne n'est pas demandeur d'emploi.",
			},
		},
		{
			ID: "TRAINEE-DELD-12M", Title: "Longue recherche sans activité",
			Yes: []string{
				"La personne a cherché un emploi sans exercer aucune activité pendant au moins {trainee.deld.idle} des {trainee.deld.window} précédents.",
			},
			No: []string{
				"La personne n'a pas cherché un emploi sans exercer aucune activité pendant au moins {trainee.deld.idle} des {trainee.deld.window} précédents.",
			},
		},
		{
			ID: "TRAINEE-DELD-COURSE", Title: "POEI, ou formation liée à une offre",
			Yes: []string{
				"La formation est une POEI, ou est nécessaire pour une offre déposée auprès de Pôle emploi et financée par lui en tout ou partie.",
			},
			No: []string{
				"La formation n'est ni une POEI ni nécessaire pour une offre déposée auprès de Pôle emploi et financée par lui en tout ou partie.",
			},
		},
		{
			ID: "POEI-PAY-EMPLOYEE", Title: "Salaire maintenu pendant la POEI",
			Yes: []string{
				"Le contrat en cours ({job.kind}) est de ceux dont l'employeur maintient la rémunération.",
			},
			No: []string{
				"Le contrat en cours ({job.kind}) n'est pas de ceux dont l'article maintient la rémunération.",
				"La personne n'a pas de contrat de travail.",
			},
			Unknown: []string{
				"L'employeur actuel est une entreprise adaptée ({job.structure})\u00a0: l'article ne nomme pas ses salariés.",
			},
		},
		{
			ID: "POEC-PAY-EMPLOYEE", Title: "Salaire maintenu pendant la POEC",
			Yes: []string{
				"Le contrat en cours ({job.kind}) est de ceux dont l'employeur maintient la rémunération.",
			},
			No: []string{
				"Le contrat en cours ({job.kind}) n'est pas de ceux dont l'article maintient la rémunération.",
				"La personne n'a pas de contrat de travail.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "POE-PAY-ELIGIBLE", Text: "le revenu est versé si le stagiaire remplit les conditions de l'allocation et, pour une POEC, si la convention avec l'OPCO le prévoit."},
		{Key: "POE-PAY-REFUND", Text: "la rémunération maintenue peut être prise en charge par l'OPCO, l'État ou France Travail, déduction faite des aides et exonérations de l'employeur au titre de ce contrat\u00a0; rien n'y oblige."},
		{Key: "TRAINEE-RFPE-CODE", Text: "les articles du code sont ceux des stages que l'État et les régions rémunèrent\u00a0; France Travail en reprend les montants par délibération."},
		{Key: "TRAINEE-RFPE-INDEX", Text: "les montants sont revalorisés chaque 1er avril depuis 2023\u00a0; la rémunération fixée selon un salaire antérieur ne l'est pas, ses limites le sont."},
		{Key: "POE-PAY.trainee", Text: "le salarié d'une entreprise adaptée a le revenu des stagiaires"},
		{Key: "POE-PAY.wage", Text: "le salaire est maintenu comme pour les autres salariés"},
		{Key: "TRAINEE-RFF.training-pay", Text: "la rémunération de formation prend la suite"},
		{Key: "TRAINEE-RFF.nothing", Text: "rien ne prend la suite"},
		{Key: "TRAINEE-ARE-RUNS", Text: "quand aucun dernier jour de l'ARE n'est renseigné, elle court le jour demandé."},
		{Key: "TRAINEE-RFPE-PARTTIME.month", Text: "le montant du mois est le plafond"},
		{Key: "TRAINEE-RFPE-PARTTIME.product", Text: "le produit est dû, si élevé soit-il"},
		{Key: "trainee.pay", Text: "revenu selon l'allocation en cours"},
		{Key: "trainee.rfpe.criteria", Text: "critères de la rémunération sans salaire antérieur"},
		{Key: "trainee.rff.days", Text: "durée totale, en jours, de l'ARE et de la rémunération de fin de formation"},
		{Key: "trainee.rff.last-daily", Text: "dernier montant journalier\u00a0: celui de l'AREF"},
		{Key: "trainee.deld.idle", Text: "durée sans activité pour l'aide exceptionnelle"},
		{Key: "trainee.deld.window", Text: "période où elle se compte"},
		{Key: "TRAINEE-RFF.running", Text: "des jours sans allocation repoussent la fin"},
		{Key: "TRAINEE-RFF.over", Text: "la durée est épuisée"},
		{Key: "TRAINEE-RFPE-FIXED.kept", Text: "le montant de l'ouverture vaut jusqu'à la fin"},
		{Key: "TRAINEE-RFPE-FIXED.raised", Text: "le montant suit la revalorisation"},
		{Key: "TRAINEE-RFPE-DISABLED.low", Text: "le plus bas des deux montants"},
		{Key: "TRAINEE-RFPE-DISABLED.high", Text: "le plus haut des deux montants"},
		{Key: "TRAINEE-RFPE-AGE.low", Text: "le plus bas des deux montants"},
		{Key: "TRAINEE-RFPE-AGE.high", Text: "le plus haut des deux montants"},
		{Key: "subject.long_term_jobseeker", Text: "aide aux demandeurs d'emploi de longue durée"},
		{Key: "trainee.income.month", Text: "montant du mois"},
		{Key: "trainee.income.raised", Text: "montant journalier dû"},
		{Key: "trainee.rfpe.under-18", Text: "rémunération de formation, moins de 18 ans"},
		{Key: "trainee.rfpe.18", Text: "rémunération de formation, de 18 à 25 ans (20 ans en 2020)"},
		{Key: "trainee.rfpe.21", Text: "rémunération de formation, de 21 à 25 ans en 2020"},
		{Key: "trainee.rfpe.26", Text: "rémunération de formation, à partir de 26 ans"},
		{Key: "trainee.rfpe.ceiling", Text: "rémunération de formation selon le salaire antérieur, maximum"},
		{Key: "trainee.rfpe.26-high", Text: "rémunération de formation à partir de 26 ans, second montant imprimé en 2020"},
		{Key: "trainee.rfpe.ceiling-indexed", Text: "maximum de 2022 selon le coefficient"},
		{Key: "trainee.rfpe.mayotte.under-18", Text: "rémunération de formation à Mayotte, moins de 18 ans"},
		{Key: "trainee.rfpe.mayotte.18", Text: "rémunération de formation à Mayotte, de 18 à 25 ans"},
		{Key: "trainee.rfpe.mayotte.26", Text: "rémunération de formation à Mayotte, à partir de 26 ans"},
		{Key: "trainee.rfpe.age-18", Text: "premier âge du barème"},
		{Key: "trainee.rfpe.age-21", Text: "deuxième âge du barème en 2020"},
		{Key: "trainee.rfpe.age-26", Text: "âge du montant le plus haut"},
		{Key: "trainee.rfpe.families", Text: "groupes rémunérés comme à 26 ans"},
		{Key: "trainee.rfpe.disabled", Text: "travailleurs handicapés rémunérés comme à 26 ans"},
		{Key: "trainee.rfpe.worked", Text: "activité antérieure rémunérée comme à 26 ans"},
		{Key: "trainee.rfpe.separated", Text: "temps écoulé depuis la séparation"},
		{Key: "trainee.rfpe.former-wage", Text: "rémunération selon le salaire antérieur"},
		{Key: "trainee.rfpe.month-hours", Text: "heures d'un mois à temps complet"},
		{Key: "trainee.rfpe.fixed", Text: "rémunération arrêtée à l'ouverture"},
		{Key: "trainee.rfpe.index-months", Text: "intervalle des revalorisations"},
		{Key: "trainee.aref.floor", Text: "minimum journalier de l'AREF"},
		{Key: "trainee.rff.cap", Text: "maximum mensuel de la rémunération de fin de formation"},
		{Key: "trainee.rff.months", Text: "durée totale de l'ARE et de la rémunération de fin de formation"},
		{Key: "trainee.deld.first", Text: "aide exceptionnelle, première moitié"},
		{Key: "trainee.deld.second", Text: "aide exceptionnelle, seconde moitié"},
		{Key: "trainee.deld.months", Text: "délai de la première moitié"},
		{Key: "poe.kept-wage", Text: "contrats dont la rémunération est maintenue"},
	},
}
