package eligibility

import "github.com/parcours-emploi/parcours/law"

// poecFrench is what the rules on the POEC say in French. Before the signs that French sets apart stands a
// no-break space.
var poecFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "POEC-EXIT", Title: "Contrat qui peut suivre une POEC",
			Yes: []string{"Ce contrat est de ceux qui peuvent suivre une POEC."},
			No:  []string{"Ce contrat n'est pas de ceux qui peuvent suivre une POEC."},
			Unknown: []string{
				"On ne peut pas dire si ce contrat est de ceux qui peuvent suivre une POEC.",
			},
		},
		{
			ID: "POEC-EXIT-CDI", Title: "CDI",
			Yes: []string{"C'est un contrat à durée indéterminée ({contract.kind})."},
			No:  []string{"Ce n'est pas un CDI\u00a0: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-PRO-12M", Title: "Contrat de professionnalisation d'au moins douze mois",
			Yes: []string{
				"Le contrat de professionnalisation va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}.",
				"Le contrat de professionnalisation est conclu à durée indéterminée.",
			},
			No: []string{
				"Le contrat de professionnalisation va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce n'est pas un contrat de professionnalisation\u00a0: {contract.kind}.",
			},
		},
		{
			ID: "POEC-EXIT-APP", Title: "Contrat d'apprentissage",
			Yes: []string{"C'est un contrat d'apprentissage\u00a0; l'article n'exige pas de durée minimale."},
			No:  []string{"Ce n'est pas un contrat d'apprentissage\u00a0: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-CDD-12M", Title: "CDD d'au moins douze mois",
			Yes: []string{"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}."},
			No: []string{
				"Ce contrat ({contract.kind}) va du {contract.start} au {contract.end}\u00a0; il faut au moins {poec.exit.months}, donc jusqu'au {contract.end.needed}\u00a0: {off}.",
				"Ce n'est pas un CDD\u00a0: {contract.kind}.",
			},
		},
		{ID: "POEC-EXIT-CDII", Title: "CDI intérimaire"},
		{
			ID: "POEC-EXIT-PUBLIC-LAW", Title: "Contrat de droit public",
			No: []string{"Le contrat de droit public va du {contract.start} au {contract.end}, moins de {poec.exit.months}\u00a0: même comme CDD il ne convient pas ({off})."},
		},
		{
			ID: "POEC-EXIT-MISSION", Title: "Mission d'intérim",
			No: []string{"Les missions d'intérim ne sont pas dans la liste."},
		},
	},
	Terms: []law.Term{
		{Key: "poec.exit.kinds", Text: "liste des contrats qui peuvent suivre une POEC"},
		{Key: "poec.exit.months", Text: "durée minimale du contrat qui suit une POEC"},
		{Key: "contract.end.needed", Text: "dernier jour nécessaire du contrat"},

		{Key: "POEC-EXIT-DATE", Text: "le texte est celui du jour où le contrat est conclu, à défaut du jour où il commence\u00a0; l'article ne le dit pas."},
		{Key: "POEC-EXIT-RENEWAL", Text: "seul le contrat initial compte, sans ses renouvellements\u00a0: l'article parle d'«\u00a0un contrat\u00a0» de douze mois."},
		{Key: "POEC-EXIT-NOTERM", Text: "un CDD sans terme précis compte pour sa durée minimale."},
		{Key: "POEC-EXIT-PEC", Text: "un PEC ou un CIE à durée déterminée est, à la lettre, un CDD\u00a0; aucun texte n'en parle à propos de la POEC."},
		{Key: "POEC-EXIT-CDDI", Text: "un CDD d'insertion est, à la lettre, un CDD\u00a0; aucun texte n'en parle à propos de la POEC."},

		{Key: "POEC-EXIT-NOTOBLIG", Text: "rien n'oblige à conclure un tel contrat\u00a0; un autre contrat reste licite, il n'est pas une sortie conforme à l'article L6326-3."},
		{Key: "POEC-EXIT-UNKNOWN-DURATION", Text: "un contrat à durée déterminée dont la durée n'est pas connue reste indéterminé, jamais conforme."},

		{Key: "POEC-EXIT-CDII.cdi", Text: "c'est un CDI, régi par le code comme les autres (L1251-58-2)"},
		{Key: "POEC-EXIT-CDII.poei-only", Text: "seule la liste de la POEI le nomme à côté du CDI (D6326-1)"},
		{Key: "POEC-EXIT-PUBLIC-LAW.same", Text: "il vaut le contrat de droit privé de même durée"},
		{Key: "POEC-EXIT-PUBLIC-LAW.not-named", Text: "l'article ne le nomme pas"},
	},
}
