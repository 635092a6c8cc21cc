package funding

import "github.com/parcours-emploi/parcours/law"

// poePriceFrench is what the rules on the price of a POEI and a POEC say in French.
var poePriceFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "POEI-AID", Title: "Aide à la POEI",
			Yes: []string{
				"L'aide de France Travail à la formation est due.",
			},
			No: []string{
				"L'aide de France Travail à la formation n'est pas due.",
			},
			Unknown: []string{
				"On ne peut pas dire quelle est l'aide de France Travail.",
			},
		},
		{
			ID: "POEI-FUND", Title: "Financement de la POEI",
			Yes: []string{
				"À l'entrée du {course.start}, la formation est financée par France Travail (Pôle emploi avant 2024).",
			},
		},
		{
			ID: "POEI-AID-SCALE", Title: "Barème de l'aide à la POEI",
			Yes: []string{
				"Pour {course.hours}, l'aide est de {poe.amount}.",
			},
			Unknown: []string{
				"La formation est en partie donnée dans l'entreprise ({course.form})\u00a0: l'ancien barème ne dit pas lequel de ses deux montants s'applique.",
				"Pour {course.hours}, l'ancien et le nouveau barème peuvent s'appliquer\u00a0: le jour du changement n'a pas été trouvé.",
			},
		},
		{
			ID: "POEI-AID-QUOTE", Title: "Devis de l'organisme de formation",
			Yes: []string{
				"L'aide est le montant du devis accepté, {trainee.price.quote}.",
			},
			No: []string{
				"France Travail n'a pas accepté le devis.",
			},
		},
		{
			ID: "POEI-AID-REALCOST", Title: "Financement au coût réel",
			Yes: []string{
				"La formation est financée à son coût réel, {trainee.price.cost}.",
			},
		},
		{
			ID: "POEI-AID-OPCO", Title: "Participation de l'OPCO à la POEI",
			Yes: []string{
				"L'OPCO participe pour {trainee.price.opco_amount}.",
			},
			No: []string{
				"L'OPCO ne participe pas\u00a0: la loi le lui permet sans l'y obliger.",
			},
		},
		{
			ID: "POEC-TRAINING", Title: "Prise en charge de la POEC",
			Yes: []string{
				"Le montant de la prise en charge par l'OPCO est connu.",
			},
			Unknown: []string{
				"On ne peut pas dire ce que l'OPCO prend en charge.",
			},
		},
		{
			ID: "POEC-FUND-OPCO", Title: "Financement de la POEC",
			Yes: []string{
				"À l'entrée du {course.start}, la formation est financée par l'OPCO compétent.",
			},
		},
		{
			ID: "POEC-HOUR-RATE", Title: "Montant horaire de l'OPCO",
			Yes: []string{
				"Au montant horaire de la table fournie, {course.hours} font {poe.amount} par stagiaire.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "POEI-AID-PAYEE", Text: "l'employeur reçoit l'argent d'une formation donnée dans l'entreprise, l'organisme de formation celui d'une autre."},
		{Key: "POEC-HOUR-BASE", Text: "le montant horaire de l'OPCO est multiplié par toutes les heures de la formation, celles passées en entreprise comprises."},
		{Key: "POEC-FUND-OTHERS", Text: "l'État et France Travail peuvent aussi financer la formation, dans des conditions fixées, le cas échéant, par une convention avec l'OPCO."},
		{Key: "POEI-AID-SCALE.old", Text: "l'ancien barème s'applique encore"},
		{Key: "POEI-AID-SCALE.new", Text: "le nouveau barème s'applique déjà"},
		{Key: "POEI-AID-SCALE.internal", Text: "le montant d'une formation interne"},
		{Key: "POEI-AID-SCALE.external", Text: "le montant d'une formation externe"},
		{Key: "subject.poei_course", Text: "aide de France Travail à la POEI"},
		{Key: "subject.poei_top_up", Text: "participation de l'OPCO à la POEI"},
		{Key: "subject.poec_course", Text: "formation en POEC, pour un stagiaire"},
		{Key: "poe.amount", Text: "montant"},
		{Key: "poei.fund", Text: "financement de la POEI par France Travail"},
		{Key: "poei.aid.external.hour", Text: "aide à la POEI, heure avec un organisme externe"},
		{Key: "poei.aid.external.most", Text: "aide à la POEI, maximum avec un organisme externe"},
		{Key: "poei.aid.internal.hour", Text: "aide à la POEI, heure dans l'entreprise"},
		{Key: "poei.aid.internal.most", Text: "aide à la POEI, maximum dans l'entreprise"},
		{Key: "poei.aid.tutor.hour", Text: "aide à la POEI, heure de tutorat"},
		{Key: "poei.aid.tutor.most", Text: "aide à la POEI, maximum pour le tutorat"},
		{Key: "poei.aid.quoted", Text: "aide à la POEI au montant du devis accepté"},
		{Key: "poei.aid.real-cost", Text: "aide à la POEI au coût réel"},
		{Key: "poec.fund", Text: "financement de la POEC par l'OPCO"},
	},
}
