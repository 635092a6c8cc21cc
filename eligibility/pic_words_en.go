package eligibility

import "github.com/parcours-emploi/parcours/law"

// picEnglish is what the rules on the public of the PIC say in English.
var picEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "PIC", Title: "\"PIC public\"",
			Yes:     []string{"The person belongs to the public of the skills investment plan."},
			No:      []string{"The person does not belong to the public of the skills investment plan."},
			Unknown: []string{"It cannot be said whether the person belongs to the public of the skills investment plan."},
		},
		{
			ID: "PIC-2019", Title: "Jobseeker of bac level at most",
			Yes: []string{
				"A jobseeker of level {person.level}: level {pic.level} at most.",
				"A jobseeker who left school without qualification: level {pic.level} at most.",
			},
			No: []string{
				"Level {person.level}: level {pic.level} at most is needed.",
				"The person is not a jobseeker.",
			},
		},
		{
			ID: "PIC-2019-YOUNG", Title: "Young person who left school without qualification",
			No: []string{"The person did not leave school without qualification."},
		},
		{
			ID: "PIC-2024", Title: "Criterion of level since 2024",
			Unknown: []string{"Entry on {course.start}: since 1 January 2024 the article sets no criterion of level; that of the programme is to be asked for."},
		},
	},
	Terms: []law.Term{
		{Key: "diploma.deas.level", Text: "level of the diploma or title: aide-soignant"},
		{Key: "diploma.deap.level", Text: "level of the diploma or title: auxiliaire de puériculture"},
		{Key: "diploma.deaes.level", Text: "level of the diploma or title: accompagnant éducatif et social"},
		{Key: "diploma.dei.level", Text: "level of the diploma or title: infirmier"},
		{Key: "diploma.ambulancier.level", Text: "level of the diploma or title: ambulancier"},
		{Key: "diploma.moniteur-educateur.level", Text: "level of the diploma or title: moniteur éducateur"},
		{Key: "diploma.surveillant-de-nuit.level", Text: "level of the diploma or title: surveillant de nuit"},
		{Key: "diploma.agent-thermal.level", Text: "level of the diploma or title: agent thermal"},
		{Key: "diploma.asms.level", Text: "level of the diploma or title: agent de service médico-social"},
		{Key: "pic.level", Text: "highest level of the \"PIC public\""},
		{Key: "pic.young", Text: "young people without qualification in the \"PIC public\""},
		{Key: "pic.no-level", Text: "no statutory criterion of level in the national programme"},
		{Key: "PIC-2024.programme", Text: "the programme sets its own public"},
		{Key: "PIC-LABELS", Text: "published figures use the label in other senses (\"below the bac\", \"not holding the bac\"): two definitions are not to be compared."},
		{Key: "APP-LEVEL-NOT-LEVEL", Text: "\"bac level\" may mean attended or held."},
		{Key: "PIC-2019.young", Text: "it is a young person who left school without qualification"},
		{Key: "PIC-2019.not-young", Text: "the person is no longer \"young\""},
	},
}
