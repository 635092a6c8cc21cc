package funding

import "github.com/parcours-emploi/parcours/law"

// poePriceEnglish is what the rules on the price of a POEI and a POEC say in English.
var poePriceEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "POEI-AID", Title: "Aid to the POEI",
			Yes: []string{
				"The aid of France Travail to the training is due.",
			},
			No: []string{
				"The aid of France Travail to the training is not due.",
			},
			Unknown: []string{
				"It cannot be said what the aid of France Travail is.",
			},
		},
		{
			ID: "POEI-FUND", Title: "Financing of the POEI",
			Yes: []string{
				"On entry on {course.start}, the training is financed by France Travail (Pôle emploi before 2024).",
			},
		},
		{
			ID: "POEI-AID-SCALE", Title: "Scale of the aid to the POEI",
			Yes: []string{
				"For {course.hours}, the aid is {poe.amount}.",
			},
			Unknown: []string{
				"The training is given partly within the company ({course.form}): the old scale does not say which of its two amounts applies.",
				"For {course.hours}, the old and the new scale may apply: the day of the change was not found.",
			},
		},
		{
			ID: "POEI-AID-QUOTE", Title: "Quote of the training body",
			Yes: []string{
				"The aid is the amount of the quote accepted, {trainee.price.quote}.",
			},
			No: []string{
				"France Travail did not accept the quote.",
			},
		},
		{
			ID: "POEI-AID-REALCOST", Title: "Financing at real cost",
			Yes: []string{
				"The course is financed at its real cost, {trainee.price.cost}.",
			},
		},
		{
			ID: "POEI-AID-OPCO", Title: "Contribution of the OPCO to the POEI",
			Yes: []string{
				"The OPCO contributes {trainee.price.opco_amount}.",
			},
			No: []string{
				"The OPCO does not contribute: the law allows it and does not oblige it.",
			},
		},
		{
			ID: "POEC-TRAINING", Title: "Financing of a place in the POEC",
			Yes: []string{
				"What the OPCO pays is known.",
			},
			Unknown: []string{
				"It cannot be said what the OPCO pays.",
			},
		},
		{
			ID: "POEC-FUND-OPCO", Title: "Financing of the POEC",
			Yes: []string{
				"On entry on {course.start}, the training is financed by the competent OPCO.",
			},
		},
		{
			ID: "POEC-HOUR-RATE", Title: "Hourly amount of the OPCO",
			Yes: []string{
				"At the hourly amount of the table supplied, {course.hours} make {poe.amount} for a trainee.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "POEI-AID-PAYEE", Text: "the employer receives the money of a course given within the company, the training body that of another."},
		{Key: "POEC-HOUR-BASE", Text: "the hourly amount of the OPCO is multiplied by all the hours of the course, those in a company among them."},
		{Key: "POEC-FUND-OTHERS", Text: "the State and France Travail may also finance the training, on terms fixed, where there is one, by an agreement with the OPCO."},
		{Key: "POEI-AID-SCALE.old", Text: "the old scale still applies"},
		{Key: "POEI-AID-SCALE.new", Text: "the new scale already applies"},
		{Key: "POEI-AID-SCALE.internal", Text: "the amount of a course within the company"},
		{Key: "POEI-AID-SCALE.external", Text: "the amount of a course outside"},
		{Key: "subject.poei_course", Text: "aid of France Travail to the POEI"},
		{Key: "subject.poei_top_up", Text: "contribution of the OPCO to the POEI"},
		{Key: "subject.poec_course", Text: "POEC training, for one trainee"},
		{Key: "poe.amount", Text: "amount"},
		{Key: "poei.fund", Text: "financing of the POEI by France Travail"},
		{Key: "poei.aid.external.hour", Text: "aid to the POEI, hour with an outside body"},
		{Key: "poei.aid.external.most", Text: "aid to the POEI, most with an outside body"},
		{Key: "poei.aid.internal.hour", Text: "aid to the POEI, hour within the company"},
		{Key: "poei.aid.internal.most", Text: "aid to the POEI, most within the company"},
		{Key: "poei.aid.tutor.hour", Text: "aid to the POEI, hour of tutoring"},
		{Key: "poei.aid.tutor.most", Text: "aid to the POEI, most for tutoring"},
		{Key: "poei.aid.quoted", Text: "aid to the POEI at the quote accepted"},
		{Key: "poei.aid.real-cost", Text: "aid to the POEI at real cost"},
		{Key: "poec.fund", Text: "financing of the POEC by the OPCO"},
	},
}
