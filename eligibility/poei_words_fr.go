package eligibility

import "github.com/parcours-emploi/parcours/law"

// poeiFrench is what the rules on the POEI say in French.
var poeiFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "POEI", Title: "Entrée en POEI",
			Yes:     []string{"Cette personne peut entrer dans cette POEI."},
			No:      []string{"Cette personne ne peut pas entrer dans cette POEI."},
			Unknown: []string{"On ne peut pas dire si cette personne peut entrer dans cette POEI."},
		},
		{
			ID: "POEI-WHO", Title: "Public de la POEI",
			Yes:     []string{"La personne est de celles à qui la POEI est ouverte."},
			No:      []string{"La personne n'est pas de celles à qui la POEI est ouverte."},
			Unknown: []string{"On ne peut pas dire si la POEI est ouverte à la personne."},
		},
		{
			ID: "POEI-WHO-DE", Title: "Demandeur d'emploi",
			Yes: []string{"La personne est demandeur d'emploi."},
			No:  []string{"La personne n'est pas demandeur d'emploi."},
		},
		{
			ID: "POEI-WHO-CUI", Title: "Salarié en contrat unique d'insertion (PEC ou CIE)",
			Yes: []string{"Le contrat de travail en cours est un contrat unique d'insertion\u00a0: {job.kind}."},
			No: []string{
				"Le contrat de travail en cours n'est pas un contrat unique d'insertion\u00a0: {job.kind}.",
				"La personne n'a pas de contrat de travail.",
			},
		},
		{
			ID: "POEI-WHO-CDDI", Title: "Salarié en CDD d'insertion",
			Yes: []string{"Le contrat de travail en cours est un {job.kind}."},
			No: []string{
				"Le contrat de travail en cours n'est pas un CDD d'insertion\u00a0: {job.kind}.",
				"La personne n'a pas de contrat de travail.",
			},
		},
		{
			ID: "POEI-WHO-EA", Title: "Travailleur handicapé d'une entreprise adaptée",
			Yes: []string{"La personne est un travailleur handicapé employé par une {job.structure}."},
			No: []string{
				"L'employeur actuel n'est pas une entreprise adaptée\u00a0: {job.structure}.",
				"La personne n'est pas un travailleur handicapé reconnu (reconnaissance\u00a0: {person.disabled}).",
				"La personne n'a pas de contrat de travail.",
			},
		},
		{
			ID: "POEI-OFFER", Title: "Offre d'emploi préparée",
			Yes:     []string{"L'offre, le lieu et le calendrier conviennent."},
			No:      []string{"L'offre, le lieu ou le calendrier ne conviennent pas."},
			Unknown: []string{"On ne peut pas dire si l'offre, le lieu et le calendrier conviennent."},
		},
		{
			ID: "POEI-OFFER-LODGED", Title: "Offre déposée auprès de France Travail",
			Yes: []string{"L'offre d'emploi est déposée auprès de France Travail."},
			No:  []string{"Aucune offre n'est déposée auprès de France Travail."},
		},
		{
			ID: "POEI-OFFER-AREA", Title: "Offre dans la zone géographique de recherche",
			Yes: []string{"L'emploi est dans la zone géographique de recherche."},
			No:  []string{"L'emploi est hors de la zone géographique de recherche."},
		},
		{
			ID: "POEI-BEFORE-HIRE", Title: "Formation avant l'entrée dans l'entreprise",
			Yes: []string{"La formation finit le {course.end}, avant l'embauche du {contract.start}."},
			No:  []string{"La formation finit le {course.end} et l'embauche est du {contract.start}."},
		},
		{
			ID: "POEI-EMPLOYER", Title: "Conditions sur l'employeur",
			Yes:     []string{"L'employeur remplit les conditions."},
			No:      []string{"L'employeur ne remplit pas les conditions."},
			Unknown: []string{"On ne peut pas dire si l'employeur remplit les conditions."},
		},
		{
			ID: "POEI-EMPLOYER-CONTRIBUTIONS", Title: "Cotisations à jour",
			Yes: []string{"L'employeur est à jour de ses cotisations."},
			No:  []string{"L'employeur n'est pas à jour de ses cotisations."},
		},
		{
			ID: "POEI-EMPLOYER-DISMISSAL", Title: "Pas de licenciement économique récent",
			Yes: []string{
				"Le licenciement économique du {employer.last_dismissal} ne fait pas obstacle\u00a0: dérogation accordée ({offer.dismissal_waived}).",
				"Le dernier licenciement économique, du {employer.last_dismissal}, est antérieur de plus de {poei.dismissal.months} à la demande du {offer.applied}.",
				"Aucun licenciement économique dans les {poei.dismissal.months} avant la demande du {offer.applied}.",
			},
			No: []string{"Le licenciement économique du {employer.last_dismissal} date de moins de {poei.dismissal.months} à la demande du {offer.applied}\u00a0: {off}."},
		},
		{
			ID: "POEI-EMPLOYER-UNHIRED", Title: "POEI ou AFPR antérieures suivies de l'embauche",
			Yes: []string{"Aucune POEI ou AFPR antérieure n'est restée sans l'embauche prévue."},
		},
		{
			ID: "POEI-HOURS", Title: "Durée de la formation",
			Yes:     []string{"La durée de la formation est permise."},
			No:      []string{"La durée de la formation n'est pas permise."},
			Unknown: []string{"On ne peut pas dire si la durée de la formation est permise."},
		},
		{
			ID: "POEI-HOURS-400", Title: "Durée maximale avant 2024",
			Yes:     []string{"La formation dure {course.hours}, dans la limite de {poei.hours.2020}."},
			No:      []string{"La formation dure {course.hours} pour une limite de {poei.hours.2020}\u00a0: {course.hours.over} de trop."},
			Unknown: []string{"Les heures ne s'additionnent pas (total {course.hours}, centre {course.centre_hours}, entreprise {course.company_hours})\u00a0: à vérifier."},
		},
		{
			ID: "POEI-HOURS-300", Title: "Durée maximale, tutorat seul ou emploi saisonnier",
			Yes:     []string{"La formation dure {course.hours}, dans la limite de {poei.hours.tutoring}."},
			No:      []string{"La formation dure {course.hours} pour une limite de {poei.hours.tutoring}\u00a0: {course.hours.over} de trop."},
			Unknown: []string{"Les heures ne s'additionnent pas (total {course.hours}, centre {course.centre_hours}, entreprise {course.company_hours})\u00a0: à vérifier."},
		},
		{
			ID: "POEI-HOURS-450", Title: "Durée maximale avec un organisme de formation",
			Yes: []string{"La formation dure {course.hours}, dans la limite de {poei.hours.training}."},
			No: []string{
				"La formation dure {course.hours} pour une limite de {poei.hours.training}\u00a0: {course.hours.over} de trop.",
				"La limite de {poei.hours.training} suppose un organisme de formation et un emploi non saisonnier.",
			},
			Unknown: []string{"Les heures ne s'additionnent pas (total {course.hours}, centre {course.centre_hours}, entreprise {course.company_hours})\u00a0: à vérifier."},
		},
		{
			ID: "POEI-HOURS-600", Title: "Durée maximale pour certains publics",
			Yes: []string{"La formation dure {course.hours}, dans la limite de {poei.hours.priority}."},
			No: []string{
				"La formation dure {course.hours} pour une limite de {poei.hours.priority}\u00a0: {course.hours.over} de trop.",
				"La limite de {poei.hours.priority} est réservée à certains publics.",
			},
			Unknown: []string{"Les heures ne s'additionnent pas (total {course.hours}, centre {course.centre_hours}, entreprise {course.company_hours})\u00a0: à vérifier."},
		},
		{
			ID: "POEI-HOURS-SCALE", Title: "Barème des durées entre avril et juin 2024",
		},
		{
			ID: "POEI-SPAN-6M", Title: "Étalement de la formation",
			Yes: []string{"La formation va du {course.start} au {course.end}, au plus {poei.span.months}."},
			No:  []string{"La formation va du {course.start} au {course.end}, plus de {poei.span.months}\u00a0: {off}."},
		},
		{
			ID: "POEI-TUTOR", Title: "Tuteur de la POEI",
			Yes:     []string{"Le tuteur remplit les conditions."},
			No:      []string{"Le tuteur ne remplit pas les conditions."},
			Unknown: []string{"On ne peut pas dire si le tutorat remplit les conditions."},
		},
		{
			ID: "POEI-TUTOR-2Y", Title: "Tuteur volontaire et expérimenté",
			Yes: []string{"Le tuteur a {tutor.experience_months} d'expérience en rapport avec l'emploi\u00a0; il en faut {poei.tutor.months}."},
			No: []string{
				"Le tuteur a {tutor.experience_months} d'expérience en rapport avec l'emploi\u00a0; il en faut {poei.tutor.months}.",
				"Le tuteur n'est pas un salarié volontaire de l'entreprise.",
			},
		},
		{
			ID: "POEI-TUTOR-MAX3", Title: "Nombre de stagiaires du tuteur",
			Yes: []string{"Le tuteur suit {tutor.trainees} stagiaire(s) en même temps, au plus {poei.tutor.trainees}."},
			No:  []string{"Le tuteur suit {tutor.trainees} stagiaires en même temps, plus que {poei.tutor.trainees}."},
		},
		{
			ID: "POEI-TUTOR-EMPLOYER-MAX2", Title: "Nombre de stagiaires de l'employeur tuteur",
			Yes: []string{"L'employeur tuteur suit {tutor.trainees} stagiaire(s) en même temps, au plus {poei.tutor.employer-trainees}."},
			No:  []string{"L'employeur tuteur suit {tutor.trainees} stagiaires en même temps, plus que {poei.tutor.employer-trainees}."},
		},
		{
			ID: "POEI-TUTOR-ATTEST", Title: "Attestation de fin de tutorat",
			Proof: "document signé de l'employeur, du tuteur et du demandeur d'emploi, qui atteste le contenu et les modalités du tutorat",
			Yes:   []string{"Le document de fin de tutorat est signé des trois parties."},
			No:    []string{"La formation ne comporte pas de tutorat ({course.tutored})\u00a0: aucun document ne le clôt.", "Le document de fin de tutorat n'est pas signé des trois parties."},
		},
		{
			ID: "POEI-EXIT", Title: "Contrat qui peut suivre une POEI",
			Yes:     []string{"Ce contrat est une sortie conforme après une POEI."},
			No:      []string{"Ce contrat n'est pas une sortie conforme après une POEI."},
			Unknown: []string{"On ne peut pas dire si ce contrat est une sortie conforme après une POEI."},
		},
		{
			ID: "POEI-GAP-2024", Title: "Liste des contrats entre le 1er janvier et le 20 juin 2024",
		},
		{
			ID: "POEI-EXIT-CDI", Title: "CDI",
			Yes: []string{"C'est un contrat à durée indéterminée ({contract.kind})."},
			No:  []string{"La ligne «\u00a0CDI\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}."},
		},
		{
			ID: "POEI-EXIT-CDII", Title: "CDI intérimaire",
			Yes: []string{"C'est un {contract.kind}."},
			No:  []string{"La ligne «\u00a0CDI intérimaire\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}."},
		},
		{
			ID: "POEI-EXIT-PRO-12M", Title: "Contrat de professionnalisation d'au moins douze mois",
			Yes: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",

				"Le contrat est conclu à durée indéterminée\u00a0: {contract.kind}.",
			},
			No: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",

				"La ligne «\u00a0contrat de professionnalisation\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-PRO-6M", Title: "Contrat de professionnalisation d'au moins six mois",
			Yes: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",

				"Le contrat est conclu à durée indéterminée\u00a0: {contract.kind}.",
			},
			No: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",

				"La ligne «\u00a0contrat de professionnalisation\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-APP", Title: "Contrat d'apprentissage",
			Yes: []string{"C'est un contrat d'apprentissage\u00a0; l'article n'y met pas de durée minimale (celle de tout apprentissage, L6222-7-1, s'applique par ailleurs)."},
			No:  []string{"La ligne «\u00a0contrat d'apprentissage\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}."},
		},
		{
			ID: "POEI-EXIT-APP-6M", Title: "Contrat d'apprentissage d'au moins six mois",
			Yes: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",

				"Le contrat est conclu à durée indéterminée\u00a0: {contract.kind}.",
			},
			No: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",

				"La ligne «\u00a0contrat d'apprentissage\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-CDD-12M", Title: "CDD d'au moins douze mois",
			Yes: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",

				"Le contrat est conclu à durée indéterminée\u00a0: {contract.kind}.",
			},
			No: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",

				"La ligne «\u00a0CDD\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-CDD-6M", Title: "CDD d'au moins six mois",
			Yes: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",

				"Le contrat est conclu à durée indéterminée\u00a0: {contract.kind}.",
			},
			No: []string{

				"Sans ses renouvellements ({contract.renewals}), ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",

				"La ligne «\u00a0CDD\u00a0» de la liste ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-SEASON-4M", Title: "CDD ou mission saisonniers d'au moins quatre mois",
			Yes: []string{"Le contrat saisonnier va du {contract.start} au {contract.end}\u00a0; il faut au moins {poei.exit.season.months}, donc jusqu'au {contract.end.needed}."},
			No: []string{
				"Le contrat va du {contract.start} au {contract.end}\u00a0; saisonnier, il doit durer au moins {poei.exit.season.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce n'est ni un CDD ni une mission\u00a0: {contract.kind}.",
				"L'emploi n'est pas saisonnier.",
			},
		},
		{
			ID: "POEI-EXIT-MISSIONS-6M9M", Title: "Missions d'intérim, six mois dans les neuf mois",
			Yes: []string{"Les missions font {missions.days} dans les {poei.exit.missions.window} qui suivent la formation (jusqu'au {missions.last})\u00a0: au moins {poei.exit.missions.months}."},
			No: []string{
				"Les missions font {missions.days} dans les {poei.exit.missions.window} qui suivent la formation (jusqu'au {missions.last}), moins de {poei.exit.missions.months}\u00a0: {off}.",
				"Ce n'est pas une mission\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-PUBLIC-LAW", Title: "Contrat de droit public ou emploi de fonctionnaire",
			No:      []string{"Ce contrat de droit public est trop court, même s'il vaut un CDD."},
			Unknown: []string{"L'article ne nomme ni les contrats de droit public ni les emplois de fonctionnaire."},
		},
		{
			ID: "POEI-EXIT-PUBLIC-LAW-LENGTH", Title: "Contrat de droit public de la durée minimale",
			Yes: []string{
				"Ce contrat, sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; s'il vaut un CDD, il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Ce contrat va du {contract.start} au {contract.end}\u00a0; s'il vaut un CDD, il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}.",
			},
			No: []string{
				"Ce contrat, sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0; s'il vaut un CDD, il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce contrat va du {contract.start} au {contract.end}\u00a0; s'il vaut un CDD, il faut au moins {poei.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
			},
		},
		{ID: "POEI-EXIT-PUBLIC-LAW-NAMED", Title: "Valeur d'un contrat de droit public ou d'un emploi de fonctionnaire"},
		{
			ID: "POEI-EXIT-MISSION", Title: "Mission d'intérim",
			No: []string{"Les missions d'intérim ne sont pas dans la liste."},
		},
		{
			ID: "POEI-EXIT-PARTTIME", Title: "Durée hebdomadaire du contrat",
			Yes: []string{"Le contrat prévoit {contract.hours} par semaine, au moins {poei.exit.part-time}."},
			No:  []string{"Le contrat prévoit {contract.hours} par semaine, moins que {poei.exit.part-time}."},
		},
	},
	Terms: []law.Term{
		{Key: "poei.who.jobseekers", Text: "ouverture de la POEI aux demandeurs d'emploi"},
		{Key: "poei.who.kinds", Text: "contrats des salariés à qui la POEI est ouverte"},
		{Key: "poei.who.adapted", Text: "ouverture de la POEI aux travailleurs handicapés des entreprises adaptées"},
		{Key: "poei.offer", Text: "offre déposée, dans la zone de recherche, formation avant l'embauche"},
		{Key: "poei.offer.area-document", Text: "existence du document qui définit la zone de recherche"},
		{Key: "poei.employer", Text: "conditions posées à l'employeur qui demande une POEI"},
		{Key: "poei.tutor.document", Text: "document qui clôt le tutorat d'une POEI"},
		{Key: "poei.dismissal.months", Text: "délai sans licenciement économique avant une demande de POEI"},
		{Key: "poei.hours.2020", Text: "durée maximale d'une POEI avant 2024"},
		{Key: "poei.hours.tutoring", Text: "durée maximale d'une POEI, tutorat seul ou emploi saisonnier"},
		{Key: "poei.hours.training", Text: "durée maximale d'une POEI avec un organisme de formation"},
		{Key: "poei.hours.priority", Text: "durée maximale d'une POEI pour certains publics"},
		{Key: "poei.span.months", Text: "étalement maximal d'une POEI"},
		{Key: "poei.tutor.months", Text: "expérience du tuteur d'une POEI"},
		{Key: "poei.tutor.trainees", Text: "stagiaires d'un tuteur salarié"},
		{Key: "poei.tutor.employer-trainees", Text: "stagiaires de l'employeur tuteur"},
		{Key: "poei.exit.kinds", Text: "liste des contrats qui peuvent suivre une POEI"},
		{Key: "poei.exit.months", Text: "durée minimale du contrat qui suit une POEI"},
		{Key: "poei.exit.season.months", Text: "durée minimale du contrat saisonnier qui suit une POEI"},
		{Key: "poei.exit.missions.months", Text: "durée totale des missions qui suivent une POEI"},
		{Key: "poei.exit.missions.window", Text: "délai pendant lequel ces missions comptent"},
		{Key: "poei.exit.missions.days-met", Text: "jours de missions séparées qui suffisent toujours"},
		{Key: "poei.exit.missions.days-short", Text: "jours de missions séparées qui ne suffisent jamais"},
		{Key: "poei.exit.part-time", Text: "durée hebdomadaire minimale du contrat à temps partiel"},
		{Key: "missions.days", Text: "jours de mission"},
		{Key: "missions.last", Text: "dernier jour pour les missions"},
		{Key: "POEI-WHO-EA.mentioned", Text: "l'article L5213-13 la mentionne avec les entreprises adaptées"},
		{Key: "POEI-WHO-EA.not-temporary", Text: "l'article L6326-1 ne nomme que les entreprises adaptées"},
		{Key: "POEI-EMPLOYER-UNHIRED.accepted", Text: "la demande peut être acceptée"},
		{Key: "POEI-EMPLOYER-UNHIRED.refused", Text: "elle peut être refusée"},
		{Key: "POEI-HOURS-SCALE.old", Text: "le barème de 2020 s'applique encore"},
		{Key: "POEI-HOURS-SCALE.new", Text: "le barème de 2024 s'applique déjà"},
		{Key: "POEI-SPAN-6M.not-yet", Text: "la limite ne s'applique pas encore"},
		{Key: "POEI-SPAN-6M.in-force", Text: "la limite s'applique déjà"},
		{Key: "POEI-SPAN-6M.adapted", Text: "l'étalement est adapté au handicap"},
		{Key: "POEI-SPAN-6M.kept", Text: "il ne l'est pas"},
		{Key: "POEI-HOURS-DISAGREE", Text: "une page donne 400 heures au lieu de 450 avec un organisme de formation, une autre garde la moitié au plus d'une formation hybride en entreprise, plafond donné ailleurs pour supprimé."},
		{Key: "POEI-OFFER-AREA-2024", Text: "en 2024 l'article renvoie au contrat d'engagement, qui n'existe qu'à partir du 1er janvier 2025."},
		{Key: "POEI-TUTOR-OPTIONAL", Text: "le tutorat est un choix de l'employeur, pour tout ou partie de la formation."},
		{Key: "POEI-EXIT-DATE", Text: "le texte est celui du jour où le contrat est conclu\u00a0; l'article ne dit pas quel jour compte."},
		{Key: "POEI-EXIT-DATE-START", Text: "le jour de conclusion n'étant pas donné, le premier jour du contrat en tient lieu."},
		{Key: "POEI-EXIT-RENEWAL", Text: "seul le contrat initial compte, sans ses renouvellements."},
		{Key: "POEI-EXIT-NOTERM", Text: "un CDD sans terme précis compte pour sa durée minimale."},
		{Key: "POEI-EXIT-PEC", Text: "un PEC ou un CIE à durée déterminée est, à la lettre, un CDD."},
		{Key: "POEI-EXIT-CDDI", Text: "un CDD d'insertion est, à la lettre, un CDD."},
		{Key: "POEI-EXIT-MISSIONS", Text: "les jours de missions séparées s'additionnent\u00a0: 184 ou plus font six mois, 180 ou moins ne les font pas\u00a0; entre les deux le texte ne tranche pas."},
		{Key: "POEI-EXIT-NOTOBLIG", Text: "l'article dit quels contrats comptent\u00a0; l'obligation d'embaucher vient de la convention avec France Travail."},
		{Key: "POEI-EXIT-UNKNOWN-DURATION", Text: "un contrat à durée déterminée dont la durée n'est pas connue reste indéterminé, jamais conforme."},
		{Key: "POEI-EXIT-CDII.cdi", Text: "c'est un CDI, régi par les règles du CDI sous réserve des siennes (L1251-58-2)"},
		{Key: "POEI-EXIT-CDII.not-named", Text: "la liste ne le nomme pas"},
		{Key: "POEI-EXIT-PUBLIC-LAW.same", Text: "il vaut le contrat de droit privé de même nature"},
		{Key: "POEI-EXIT-PUBLIC-LAW.not-named", Text: "l'article ne le nomme pas"},
		{Key: "POEI-EXIT-MISSIONS.short-months", Text: "compté sur des mois courts, six mois sont atteints"},
		{Key: "POEI-EXIT-MISSIONS.long-months", Text: "compté sur des mois longs, ils ne le sont pas"},
	},
}
