package funding

import "github.com/parcours-emploi/parcours/law"

// mobilityFrench is what the rules on the mobility aid say in French.
var mobilityFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "MOB", Title: "Aide à la mobilité",
			Yes: []string{
				"L'aide à la mobilité est due.",
			},
			No: []string{
				"L'aide à la mobilité n'est pas due.",
			},
			Unknown: []string{
				"On ne peut pas dire si l'aide à la mobilité est due, ou de combien elle est.",
			},
		},
		{
			ID: "MOB-SEEKER", Title: "Demandeur d'emploi inscrit",
			Yes: []string{
				"Le contrat en cours ({job.kind}) est un contrat aidé\u00a0: son titulaire peut être inscrit dans la catégorie ouverte à l'aide.",
				"La personne est demandeur d'emploi.",
			},
			No: []string{
				"La personne n'est pas demandeur d'emploi, et l'aide va aux demandeurs d'emploi inscrits.",
			},
		},
		{
			ID: "MOB-DISTANCE", Title: "Distance ou durée du trajet",
			Yes: []string{
				"L'aller-retour de {km:trainee.travel.round_trip_metres} dépasse {km:mobility.metres}.",
				"L'aller-retour de {km:trainee.travel.round_trip_metres} dépasse {km:mobility.metres.overseas}, hors de la métropole.",
				"L'aller-retour de {trainee.travel.round_trip_time} dépasse {mobility.time}.",
			},
			No: []string{
				"L'aller-retour, de {km:trainee.travel.round_trip_metres} et de {trainee.travel.round_trip_time}, ne dépasse ni {km:mobility.metres} ni {mobility.time}.",
				"L'aller-retour, de {km:trainee.travel.round_trip_metres} et de {trainee.travel.round_trip_time}, ne dépasse ni {km:mobility.metres.overseas}, hors de la métropole, ni {mobility.time}.",
			},
		},
		{
			ID: "MOB-COURSE-40H", Title: "Durée de la formation",
			Yes: []string{
				"La formation dure {course.hours}, {mobility.course-hours} au moins.",
			},
			No: []string{
				"La formation dure {course.hours}, moins que {mobility.course-hours}.",
			},
		},
		{
			ID: "MOB-ARE-MIN", Title: "Absence d'ARE au-dessus du minimum",
			Yes: []string{
				"La personne perçoit une ARE de {trainee.benefit.daily} par jour, qui ne dépasse pas le minimum de {mobility.are}.",
				"La personne ne perçoit pas d'ARE.",
			},
			No: []string{
				"La personne perçoit une ARE de {trainee.benefit.daily} par jour, au-dessus du minimum de {mobility.are}.",
			},
		},
		{
			ID: "MOB-DEADLINE", Title: "Délais de l'aide à la mobilité",
			Yes: []string{
				"Les délais sont respectés.",
			},
			No: []string{
				"Un délai n'est pas respecté.",
			},
			Unknown: []string{
				"On ne peut pas dire si les délais sont respectés.",
			},
		},
		{
			ID: "MOB-REQUEST", Title: "Délai de la demande",
			Yes: []string{
				"L'aide a été demandée le {trainee.travel.requested}, dans les {mobility.request-days} de l'entrée du {course.start}.",
			},
			No: []string{
				"L'aide a été demandée le {trainee.travel.requested}, plus de {mobility.request-days} après l'entrée du {course.start}.",
			},
		},
		{
			ID: "MOB-INVOICE", Title: "Délai des factures",
			Yes: []string{
				"La dernière facture est du {trainee.travel.invoiced}, dans les {mobility.invoice-days} de la fin du {course.end}.",
			},
			No: []string{
				"La dernière facture est du {trainee.travel.invoiced}, plus de {mobility.invoice-days} après la fin du {course.end}.",
			},
		},
		{
			ID: "MOB-TRIP-1", Title: "Un aller-retour par jour",
			Yes: []string{
				"Allers-retours comptés\u00a0: {mobility.trips-paid}, un par jour au plus.",
			},
		},
		{
			ID: "MOB-AMOUNT", Title: "Montant de l'aide à la mobilité",
			Yes: []string{
				"Les trajets, les repas et les nuits font {mobility.amount}, dans la limite du plafond.",
			},
			Unknown: []string{
				"Dérogation accordée\u00a0: {trainee.travel.waived}. Rien ne dit si le plafond dérogatoire de {mobility.derogation} s'ajoute à l'autre, le remplace, ou est celui d'autres frais.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "MOB-ENTRY", Text: "le jour de l'entrée en formation désigne les montants et les conditions."},
		{Key: "MOB-FROM", Text: "le délai de la demande court de l'entrée en formation, celui de la dernière facture du dernier jour de la formation."},
		{Key: "MOB-WINDOW", Text: "les douze mois du plafond sont ceux qui finissent le jour de l'entrée en formation."},
		{Key: "MOB-AIDED", Text: "le titulaire d'un PEC ou d'un CIE est compté comme inscrit en catégorie 5 (contrats aidés)."},
		{Key: "MOB.waived", Text: "la dérogation porte sur cette condition"},
		{Key: "MOB.kept", Text: "elle ne porte pas sur elle"},
		{Key: "MOB-AMOUNT.other", Text: "le plafond dérogatoire est celui d'autres frais"},
		{Key: "mobility.seekers", Text: "aide à la mobilité des demandeurs d'emploi inscrits"},
		{Key: "MOB-AMOUNT.instead", Text: "le plafond dérogatoire remplace l'autre"},
		{Key: "MOB-AMOUNT.added", Text: "le plafond dérogatoire s'ajoute à l'autre"},
		{Key: "subject.mobility", Text: "aide à la mobilité"},
		{Key: "mobility.amount", Text: "montant de l'aide à la mobilité"},
		{Key: "mobility.trips-paid", Text: "allers-retours payés"},
		{Key: "mobility.km", Text: "aide à la mobilité, kilomètre"},
		{Key: "mobility.meal", Text: "aide à la mobilité, repas d'une journée"},
		{Key: "mobility.night", Text: "aide à la mobilité, nuit"},
		{Key: "mobility.ceiling", Text: "aide à la mobilité, plafond"},
		{Key: "mobility.derogation", Text: "aide à la mobilité, plafond dérogatoire"},
		{Key: "mobility.months", Text: "durée sur laquelle le plafond se compte"},
		{Key: "mobility.metres", Text: "aller-retour au-delà duquel l'aide est ouverte, en mètres"},
		{Key: "mobility.metres.overseas", Text: "même distance hors de la métropole, en mètres"},
		{Key: "mobility.time", Text: "durée de l'aller-retour au-delà de laquelle l'aide est ouverte"},
		{Key: "mobility.course-hours", Text: "durée minimale de la formation pour l'aide à la mobilité"},
		{Key: "mobility.are", Text: "ARE minimale"},
		{Key: "mobility.request-days", Text: "délai de la demande d'aide à la mobilité"},
		{Key: "mobility.invoice-days", Text: "délai des factures de l'aide à la mobilité"},
		{Key: "mobility.trips", Text: "allers-retours payés par jour"},
	},
}
