package eligibility

import "github.com/parcours-emploi/parcours/law"

// picFrench is what the rules on the public of the PIC say in French.
var picFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "PIC", Title: "«\u00a0Public PIC\u00a0»",
			Yes:     []string{"La personne est du public du plan d'investissement dans les compétences."},
			No:      []string{"La personne n'est pas du public du plan d'investissement dans les compétences."},
			Unknown: []string{"On ne peut pas dire si la personne est du public du plan d'investissement dans les compétences."},
		},
		{
			ID: "PIC-2019", Title: "Demandeur d'emploi de niveau bac au plus",
			Yes: []string{
				"Demandeur d'emploi de niveau {person.level}\u00a0: au plus le niveau {pic.level}.",
				"Demandeur d'emploi sorti de l'école sans qualification\u00a0: au plus le niveau {pic.level}.",
			},
			No: []string{
				"Niveau {person.level}\u00a0: il faut le niveau {pic.level} au plus.",
				"La personne n'est pas demandeuse d'emploi.",
			},
		},
		{
			ID: "PIC-2019-YOUNG", Title: "Jeune sorti du système scolaire sans qualification",
			No: []string{"La personne n'est pas sortie du système scolaire sans qualification."},
		},
		{
			ID: "PIC-2024", Title: "Critère de niveau depuis 2024",
			Unknown: []string{"Entrée le {course.start}\u00a0: l'article ne fixe plus de critère de niveau depuis le 1er janvier 2024\u00a0; il faut demander celui du programme."},
		},
	},
	Terms: []law.Term{
		{Key: "diploma.deas.level", Text: "niveau du diplôme ou titre\u00a0: aide-soignant"},
		{Key: "diploma.deap.level", Text: "niveau du diplôme ou titre\u00a0: auxiliaire de puériculture"},
		{Key: "diploma.deaes.level", Text: "niveau du diplôme ou titre\u00a0: accompagnant éducatif et social"},
		{Key: "diploma.dei.level", Text: "niveau du diplôme ou titre\u00a0: infirmier"},
		{Key: "diploma.ambulancier.level", Text: "niveau du diplôme ou titre\u00a0: ambulancier"},
		{Key: "diploma.moniteur-educateur.level", Text: "niveau du diplôme ou titre\u00a0: moniteur éducateur"},
		{Key: "diploma.surveillant-de-nuit.level", Text: "niveau du diplôme ou titre\u00a0: surveillant de nuit"},
		{Key: "diploma.agent-thermal.level", Text: "niveau du diplôme ou titre\u00a0: agent thermal"},
		{Key: "diploma.asms.level", Text: "niveau du diplôme ou titre\u00a0: agent de service médico-social"},
		{Key: "pic.level", Text: "niveau maximal du «\u00a0public PIC\u00a0»"},
		{Key: "pic.young", Text: "jeunes sans qualification dans le «\u00a0public PIC\u00a0»"},
		{Key: "pic.no-level", Text: "absence de critère légal de niveau dans le programme national"},
		{Key: "PIC-2024.programme", Text: "le programme fixe lui-même son public"},
		{Key: "PIC-LABELS", Text: "des chiffres publiés prennent ce mot dans d'autres sens («\u00a0inférieur au bac\u00a0», «\u00a0non titulaire du bac\u00a0»)\u00a0: on ne compare pas deux définitions."},
		{Key: "APP-LEVEL-NOT-LEVEL", Text: "«\u00a0niveau bac\u00a0» peut vouloir dire études suivies ou diplôme obtenu."},
		{Key: "PIC-2019.young", Text: "c'est un jeune sorti du système scolaire sans qualification"},
		{Key: "PIC-2019.not-young", Text: "la personne n'est plus «\u00a0jeune\u00a0»"},
	},
}
