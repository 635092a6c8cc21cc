package funding

import "github.com/parcours-emploi/parcours/law"

var opcoFrench = law.Words{Lang: law.French, Rules: []law.Sentences{
	{
		ID: "OPCO-ANNEX", Title: "Frais annexes à la formation",
	},
	{
		ID: "OPCO-ANNEX-NIGHT", Title: "Frais d'hébergement",
		Yes: []string{"Nuitées payées par le CFA\u00a0: {opco.ancillary.nights}, à {opco.ancillary.night}."},
	},
	{
		ID: "OPCO-ANNEX-MEAL", Title: "Frais de restauration",
		Yes: []string{"Repas payés par le CFA\u00a0: {opco.ancillary.meals}, à {opco.ancillary.meal}."},
	},
	{
		ID: "OPCO-ANNEX-EQUIP-2019", Title: "Premier équipement, forfait de l'opérateur",
		Yes: []string{"L'opérateur ({opco.operator}) fixe le forfait à {tables.flat}."},
	},
	{
		ID: "OPCO-ANNEX-EQUIP-2026", Title: "Premier équipement, montant par niveau",
		Yes: []string{"Rien n'est payé pour le niveau {apprenticeship.prepares}, à partir du niveau {opco.equipment.level.none}.", "Le premier équipement est payé {opco.equipment.high} pour le niveau {apprenticeship.prepares}.", "Le premier équipement est payé {opco.equipment.low} pour le niveau {apprenticeship.prepares}."},
	},
	{
		ID: "OPCO-ANNEX-ABROAD", Title: "Mobilité à l'étranger",
		Yes: []string{"L'opérateur ({opco.operator}) fixe le forfait à {tables.flat}."},
	},
	{
		ID: "OPCO-TRAINER-15", Title: "Formation du tuteur ou du maître d'apprentissage",
		Yes: []string{"L'employeur a {employer.headcount.annual} salariés, moins de {opco.trainer.staff}.", "La personne formée est un salarié."},
		No:  []string{"L'employeur, qui est le tuteur, a {employer.headcount.annual} salariés, {opco.trainer.staff} ou plus."},
	},
	{
		ID: "OPCO-MA-230", Title: "Exercice de la fonction de maître d'apprentissage",
		Yes: []string{"Au plus {opco.master.month} par mois et par apprenti, pendant {opco.master.months} au plus."},
		No:  []string{"Le contrat ({contract.kind}) n'est pas un contrat d'apprentissage.", "Le contrat a pris fin le {contract.ended}, avant de commencer le {contract.start}."},
	},
	{
		ID: "OPCO-TUTOR-230", Title: "Exercice du tutorat",
		Yes: []string{"Le plafond de {opco.tutor.month} est majoré de {opco.tutor.rise}, une seule fois\u00a0: au plus {opco.tutor.raised} par mois et par salarié, pendant {opco.tutor.months} au plus.", "Au plus {opco.tutor.month} par mois et par salarié, pendant {opco.tutor.months} au plus."},
		No:  []string{"Le contrat ({contract.kind}) n'est pas un contrat de professionnalisation.", "Le contrat a pris fin le {contract.ended}, avant de commencer le {contract.start}."},
	},
	{
		ID: "OPCO-PRO", Title: "Prise en charge d'un contrat de professionnalisation",
	},
	{
		ID: "OPCO-PRO-SCOPE", Title: "Contrat de professionnalisation",
		Yes: []string{"Le contrat est un contrat de professionnalisation."},
		No:  []string{"Le contrat ({contract.kind}) n'est pas un contrat de professionnalisation."},
	},
	{
		ID: "OPCO-PRO-FLAT", Title: "Montant fixé par la branche",
		Yes: []string{"La branche {#opco.branch} a fixé un montant\u00a0: {tables.branch}."},
	},
	{
		ID: "OPCO-PRO-915", Title: "Montant horaire à défaut de montant de branche",
		Yes: []string{"{professionalisation.training.hours} à {opco.pro.hour} l'heure.", "{opco.pro.hours_done} de formation faites, à {opco.pro.hour} l'heure."},
	},
	{
		ID: "OPCO-PRO-15", Title: "Montant horaire d'une personne de l'article L6325-1-1",
		Yes: []string{"{professionalisation.training.hours} à {opco.pro.hour.priority} l'heure.", "{opco.pro.hours_done} de formation faites, à {opco.pro.hour.priority} l'heure."},
	},
	{
		ID: "OPCO-PRO-15-GEIQ", Title: "Montant horaire d'un parcours d'insertion dans un GEIQ",
		Yes: []string{"{professionalisation.training.hours} à {opco.pro.hour.priority} l'heure.", "{opco.pro.hours_done} de formation faites, à {opco.pro.hour.priority} l'heure."},
	},
	{
		ID: "OPCO-PRO-EARLY", Title: "Montant de branche d'un contrat qui a pris fin avant son terme",
	},
	{
		ID: "CONTRACT-BEGAN", Title: "Contrat qui a commencé",
		No: []string{"Le contrat a pris fin le {contract.ended}, avant de commencer le {contract.start}."},
	},
	{
		ID: "OPCO-PRO-HOURS", Title: "Heures de formation",
	},
	{
		ID: "PRO-RECONV", Title: "Prise en charge d'une période de reconversion",
	},
	{
		ID: "PRO-RECONV-OPEN", Title: "Période de reconversion en vigueur",
		Yes: []string{"L'accord est conclu le {opco.pro.reconversion_made}, depuis le 1er janvier 2026."},
		No:  []string{"L'accord est conclu le {opco.pro.reconversion_made}\u00a0: il n'existait pas de période de reconversion avant le 1er janvier 2026."},
	},
	{
		ID: "PRO-RECONV-915", Title: "Montant d'une période de reconversion",
		Yes: []string{"La branche {#opco.branch} a fixé un montant\u00a0: {tables.branch}.", "{professionalisation.reconversion.hours} à {opco.reconversion.hour} l'heure."},
	},
}, Terms: []law.Term{
	{Key: "opco.ancillary.night", Text: "prise en charge d'une nuitée"},
	{Key: "opco.ancillary.meal", Text: "prise en charge d'un repas"},
	{Key: "opco.ancillary.fixed", Text: "montants fixes et non plafonds"},
	{Key: "opco.equipment.most", Text: "plafond du premier équipement"},
	{Key: "opco.equipment.low", Text: "premier équipement, niveaux 3 et 4"},
	{Key: "opco.equipment.high", Text: "premier équipement, niveau 5"},
	{Key: "opco.equipment.level.from", Text: "niveau à partir duquel l'équipement est payé"},
	{Key: "opco.equipment.level.less", Text: "niveau du second montant"},
	{Key: "opco.equipment.level.none", Text: "niveau à partir duquel rien n'est payé"},
	{Key: "opco.trainer.hour", Text: "plafond horaire de la formation d'un tuteur"},
	{Key: "opco.trainer.hours", Text: "durée maximale de cette formation"},
	{Key: "opco.trainer.staff", Text: "effectif au-dessous duquel l'employeur peut être formé"},
	{Key: "opco.master.month", Text: "plafond mensuel du maître d'apprentissage"},
	{Key: "opco.master.months", Text: "durée maximale pour un maître d'apprentissage"},
	{Key: "opco.tutor.month", Text: "plafond mensuel du tutorat"},
	{Key: "opco.tutor.raised", Text: "plafond mensuel majoré du tutorat"},
	{Key: "opco.pro.early", Text: "part d'un montant de branche due après une fin anticipée"},
	{Key: "opco.tutor.months", Text: "durée maximale du tutorat payé"},
	{Key: "opco.tutor.rise", Text: "majoration du plafond du tutorat"},
	{Key: "opco.pro.hour", Text: "montant horaire de professionnalisation"},
	{Key: "opco.pro.hour.priority", Text: "montant horaire majoré de professionnalisation"},
	{Key: "opco.pro.hour.geiq", Text: "montant majoré pour les parcours en GEIQ"},
	{Key: "opco.pro.small", Text: "effectif des petites entreprises"},
	{Key: "opco.reconversion.open", Text: "périodes de reconversion"},
	{Key: "OPCO-CEILING-MONTH", Text: "un mois commencé compte pour un mois dans le plafond d'un tuteur ou d'un maître d'apprentissage."},
	{Key: "opco.reconversion.hour", Text: "montant horaire d'une période de reconversion"},
	{Key: "opco.reconversion.average", Text: "montant moyen d'une période de reconversion"},
	{Key: "OPCO-PRO-U50", Text: "dans une entreprise de moins de 50 salariés, ce que l'employeur dépense au-delà peut être payé sur les fonds du développement des compétences."},
	{Key: "OPCO-PRO-FT26", Text: "France Travail peut prendre en charge les dépenses pour un demandeur d'emploi de 26 ans et plus."},
	{Key: "OPCO-CEILING", Text: "c'est un plafond de ce que l'opérateur peut payer, non un montant dû."},
	{Key: "PRO-RECONV-AVERAGE", Text: "le montant moyen par opérateur est fixé à 5\u00a0000 euros\u00a0: il lie l'opérateur, non chaque période."},
}}
