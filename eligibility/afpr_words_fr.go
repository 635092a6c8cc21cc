package eligibility

import "github.com/parcours-emploi/parcours/law"

// afprFrench is what the rules on the AFPR say in French.
var afprFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "AFPR-HOURS", Title: "Durée maximale d'une AFPR",
			Yes:     []string{"La formation dure {course.hours}, dans la limite de {afpr.hours}."},
			No:      []string{"La formation dure {course.hours} pour une limite de {afpr.hours}\u00a0: {course.hours.over} de trop."},
			Unknown: hoursApartFrench,
		},
		{
			ID: "AFPR-EXIT", Title: "Contrat qui suivait une AFPR",
			Yes:     []string{"Ce contrat est de ceux que visait une AFPR."},
			No:      []string{"Ce contrat n'est pas de ceux que visait une AFPR."},
			Unknown: []string{"On ne peut pas dire si ce contrat est de ceux que visait une AFPR."},
		},
		{
			ID: "AFPR-EXIT-CONTRACT", Title: "Nature et durée du contrat",
			Yes:     []string{"La nature et la durée du contrat conviennent."},
			No:      []string{"La nature ou la durée du contrat ne conviennent pas."},
			Unknown: []string{"On ne peut pas dire si la nature et la durée du contrat conviennent."},
		},
		{
			ID: "AFPR-EXIT-CDD", Title: "CDD de six à moins de douze mois",
			Yes: []string{
				"Le contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0: au moins {afpr.months}, moins de {afpr.below}.",
				"Sans ses renouvellements ({contract.renewals}), le contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0: au moins {afpr.months}, moins de {afpr.below}.",
				"Le contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0: au moins {afpr.months}, moins de {afpr.below}.",
			},
			No: []string{
				"Le contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}, moins de {afpr.months}\u00a0: {off}.",
				"Le contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}, {afpr.below} ou plus\u00a0: {off}.",
				"Sans ses renouvellements ({contract.renewals}), le contrat ({contract.kind}) va du {contract.start} au {contract.end}, moins de {afpr.months}\u00a0: {off}.",
				"Le contrat ({contract.kind}) va du {contract.start} au {contract.end}, moins de {afpr.months}\u00a0: {off}.",
				"Sans ses renouvellements ({contract.renewals}), le contrat ({contract.kind}) va du {contract.start} au {contract.end}, {afpr.below} ou plus\u00a0: {off}.",
				"Le contrat ({contract.kind}) va du {contract.start} au {contract.end}, {afpr.below} ou plus\u00a0: {off}.",
				"Sans ses renouvellements ({contract.renewals}), le contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0: même s'il vaut un CDD, il faut au moins {afpr.months} et moins de {afpr.below}.",
				"Le contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0: même s'il vaut un CDD, il faut au moins {afpr.months} et moins de {afpr.below}.",
				"Le contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}\u00a0: même s'il vaut un CDD, il faut au moins {afpr.months} et moins de {afpr.below}.",
				"Contrat ({contract.kind}) conclu à durée indéterminée\u00a0: {contract.open_ended}.",
				"La ligne «\u00a0CDD\u00a0» de la fiche ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "AFPR-EXIT-PRO", Title: "Contrat de professionnalisation de moins de douze mois",
			Yes: []string{
				"Le contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}, moins de {afpr.below}.",
				"Sans ses renouvellements ({contract.renewals}), le contrat ({contract.kind}) va du {contract.start} au {contract.end}, moins de {afpr.below}.",
				"Le contrat ({contract.kind}) va du {contract.start} au {contract.end}, moins de {afpr.below}.",
			},
			No: []string{
				"Le contrat ({contract.kind}), sans terme précis, est conclu pour durer au moins du {contract.start} au {contract.minimum_end}, {afpr.below} ou plus\u00a0: {off}.",
				"Sans ses renouvellements ({contract.renewals}), le contrat ({contract.kind}) va du {contract.start} au {contract.end}, {afpr.below} ou plus\u00a0: {off}.",
				"Le contrat ({contract.kind}) va du {contract.start} au {contract.end}, {afpr.below} ou plus\u00a0: {off}.",
				"Contrat ({contract.kind}) conclu à durée indéterminée\u00a0: {contract.open_ended}.",
				"La ligne «\u00a0contrat de professionnalisation\u00a0» de la fiche ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "AFPR-EXIT-MISSIONS", Title: "Missions d'intérim, six mois dans les neuf mois",
			Yes: []string{"Les missions font {missions.days} dans les {afpr.missions.window} qui suivent la formation (jusqu'au {missions.last})\u00a0: au moins {afpr.months}."},
			No: []string{
				"Les missions font {missions.days} dans les {afpr.missions.window} qui suivent la formation (jusqu'au {missions.last}), moins de {afpr.months}\u00a0: {off}.",
				"La ligne «\u00a0missions d'intérim\u00a0» de la fiche ne s'applique pas\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "AFPR-EXIT-PARTTIME", Title: "Durée hebdomadaire du contrat",
			Yes: []string{"Le contrat prévoit {contract.hours} par semaine, au moins {afpr.part-time}."},
			No:  []string{"Le contrat prévoit {contract.hours} par semaine, moins que {afpr.part-time}."},
		},
	},
	Terms: []law.Term{
		{Key: "afpr.hours", Text: "durée maximale d'une AFPR"},
		{Key: "afpr.months", Text: "durée minimale du contrat qui suit une AFPR"},
		{Key: "afpr.below", Text: "durée à partir de laquelle le contrat relevait de la POEI"},
		{Key: "afpr.missions.window", Text: "délai pendant lequel les missions comptent"},
		{Key: "afpr.part-time", Text: "durée hebdomadaire minimale du contrat à temps partiel"},
		{Key: "AFPR-EXIT-DATE", Text: "la fiche est appliquée au jour où le contrat est conclu, à défaut à son premier jour."},
		{Key: "AFPR-EXIT-DATE-START", Text: "le jour de conclusion n'étant pas donné, le premier jour du contrat en tient lieu."},
		{Key: "AFPR-EXIT-RENEWAL", Text: "seul le contrat initial compte, sans ses renouvellements."},
		{Key: "AFPR-EXIT-NOTERM", Text: "un CDD sans terme précis compte pour sa durée minimale."},
		{Key: "AFPR-EXIT-PEC", Text: "un PEC ou un CIE à durée déterminée est, par sa lettre, un CDD."},
		{Key: "AFPR-EXIT-CDDI", Text: "un CDDI est, par sa lettre, un CDD."},
		{Key: "AFPR-EXIT-MISSIONS-DAYS", Text: "les jours de missions séparées se comptent comme pour la POEI."},
		{Key: "AFPR-EXIT-CDD.same", Text: "il vaut un CDD"},
		{Key: "AFPR-EXIT-CDD.not-named", Text: "la fiche ne le nomme pas"},
		{Key: "AFPR-END", Text: "l'AFPR a été fondue dans la POEI par la loi du 18 décembre 2023\u00a0; jusqu'à quand les décisions déjà prises s'exécutaient n'a pas été trouvé."},
	},
}
