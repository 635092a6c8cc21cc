package eligibility

import "github.com/parcours-emploi/parcours/law"

// maitreEnglish is what the rules on the maître d'apprentissage say in English.
var maitreEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "APP-MA", Title: "Maître d'apprentissage",
			Yes:     []string{"This person may be the maître d'apprentissage."},
			No:      []string{"This person may not be the maître d'apprentissage."},
			Unknown: []string{"It cannot be said whether this person may be the maître d'apprentissage."},
		},
		{
			ID: "APP-MA-WHO", Title: "Maître d'apprentissage: an employee who volunteered, of age and of good morality, or the employer or the collaborating spouse",
			Yes: []string{
				"The maître d'apprentissage is an employee who volunteered, is of age and offers every guarantee of morality (volunteer: {apprenticeship.maitre.volunteer}).",
				"The maître d'apprentissage: {apprenticeship.maitre.role}. The article lets the employer or the collaborating spouse fill this function.",
			},
			No: []string{
				"The maître d'apprentissage did not volunteer (volunteer: {apprenticeship.maitre.volunteer}).",
				"The maître d'apprentissage is not of age (of age: {apprenticeship.maitre.adult}).",
				"The maître d'apprentissage does not offer every guarantee of morality (guarantees: {apprenticeship.maitre.moral}).",
				"The maître d'apprentissage: {apprenticeship.maitre.role}. Only an employee of the enterprise, the employer or the collaborating spouse may be one.",
			},
		},
		{
			ID: "APP-MA-COMPETENCE", Title: "Competence of the maître d'apprentissage, for want of a branch agreement",
			Yes:     []string{"The maître d'apprentissage has the competence asked for."},
			No:      []string{"The maître d'apprentissage does not have the competence asked for."},
			Unknown: []string{"It cannot be said whether the maître d'apprentissage has the competence asked for."},
		},
		{
			ID: "APP-MA-BRANCH", Title: "Competence fixed by branch agreement",
			Yes: []string{"The maître d'apprentissage has the competence that the branch agreement fixes."},
			No:  []string{"The maître d'apprentissage does not have the competence that the branch agreement fixes."},
		},
		{
			ID: "APP-MA-PUBLIC", Title: "Competence of the maître d'apprentissage of a public employer",
			Yes:     []string{"The maître d'apprentissage has the competence asked for in the public sector."},
			No:      []string{"The maître d'apprentissage does not have the competence asked for in the public sector."},
			Unknown: []string{"It cannot be said whether the maître d'apprentissage has the competence asked for in the public sector."},
		},
		{
			ID: "APP-MA-DIPLOMA", Title: "Diploma or title of the same field, of a level at least equal, and activity",
			Yes: []string{
				"Diploma of the same field at level {apprenticeship.maitre.level} for a level {apprenticeship.prepares} prepared, and related activity: {apprenticeship.maitre.activities} (it takes {maitre.diploma.months}).",
				"Diploma of the same field at level {apprenticeship.maitre.level} for a level {apprenticeship.prepares} prepared, and related activity: {apprenticeship.maitre.experience_months} (it takes {maitre.diploma.months}).",
				"Diploma of the same field at level {apprenticeship.maitre.level} for a level {apprenticeship.prepares} prepared, and related activity: {apprenticeship.maitre.activities} (it takes {maitre.public.diploma.months}).",
				"Diploma of the same field at level {apprenticeship.maitre.level} for a level {apprenticeship.prepares} prepared, and related activity: {apprenticeship.maitre.experience_months} (it takes {maitre.public.diploma.months}).",
			},
			No: []string{
				"The maître d'apprentissage has no diploma or title of the same field (diploma: {apprenticeship.maitre.diploma}).",
				"The diploma of the maître d'apprentissage is of level {apprenticeship.maitre.level}, below the level {apprenticeship.prepares} prepared.",
				"Related activity: {apprenticeship.maitre.activities}; with a diploma it takes {maitre.diploma.months}.",
				"Related activity: {apprenticeship.maitre.experience_months}; with a diploma it takes {maitre.diploma.months}.",
				"Related activity: {apprenticeship.maitre.activities}; with a diploma it takes {maitre.public.diploma.months}.",
				"Related activity: {apprenticeship.maitre.experience_months}; with a diploma it takes {maitre.public.diploma.months}.",
			},
		},
		{
			ID: "APP-MA-EXPERIENCE", Title: "Activity related to the qualification prepared",
			Yes: []string{
				"Related activity: {apprenticeship.maitre.activities} (it takes {maitre.experience.months}).",
				"Related activity: {apprenticeship.maitre.experience_months} (it takes {maitre.experience.months}).",
				"Related activity: {apprenticeship.maitre.activities} (it takes {maitre.public.experience.months}).",
				"Related activity: {apprenticeship.maitre.experience_months} (it takes {maitre.public.experience.months}).",
			},
			No: []string{
				"Related activity: {apprenticeship.maitre.activities}; without a diploma it takes {maitre.experience.months}.",
				"Related activity: {apprenticeship.maitre.experience_months}; without a diploma it takes {maitre.experience.months}.",
				"Related activity: {apprenticeship.maitre.activities}; without a diploma it takes {maitre.public.experience.months}.",
				"Related activity: {apprenticeship.maitre.experience_months}; without a diploma it takes {maitre.public.experience.months}.",
			},
		},
		{
			ID: "APP-MA-ETT", Title: "Maître d'apprentissage of a temporary-work agency",
			Yes:     []string{"The maître d'apprentissage meets the conditions of temporary-work agencies."},
			No:      []string{"The maître d'apprentissage does not meet the conditions of temporary-work agencies."},
			Unknown: []string{"It cannot be said whether the maître d'apprentissage meets the conditions of temporary-work agencies."},
		},
		{
			ID: "APP-MA-ETT-COMPETENCE", Title: "Competence fixed by branch agreement, or two years of experience in temporary-work agencies",
			No:      []string{"The maître d'apprentissage has neither the competence that the branch agreement fixes nor the experience in temporary-work agencies."},
			Unknown: []string{"It cannot be said whether the experience in temporary-work agencies is enough where a branch agreement asks for something else."},
		},
		{
			ID: "APP-MA-ETT-DECREE", Title: "Two years of experience in temporary-work agencies, without a branch agreement",
			No:      []string{"The experience in temporary-work agencies is too short, if there is no branch agreement."},
			Unknown: []string{"The experience in temporary-work agencies is what counts if there is no branch agreement."},
		},
		{
			ID: "APP-MA-NO-AGREEMENT", Title: "No branch agreement on the competence of the maître d'apprentissage",
		},
		{
			ID: "APP-MA-ETT-EXPERIENCE", Title: "Experience in temporary-work agencies",
			Yes: []string{"The maître d'apprentissage has {apprenticeship.maitre.agency_months} of experience in temporary-work agencies (it takes {maitre.agency.months})."},
			No:  []string{"The maître d'apprentissage has {apprenticeship.maitre.agency_months} of experience in temporary-work agencies; it takes {maitre.agency.months}."},
		},
		{
			ID: "APP-MA-ETT-RATIO", Title: "Apprentices for each maître d'apprentissage of a temporary-work agency",
			Yes: []string{"Apprentices at the same time: {apprenticeship.maitre.apprentices} (at most: {maitre.agency.apprentices})."},
			No:  []string{"Apprentices at the same time: {apprenticeship.maitre.apprentices} (at most: {maitre.agency.apprentices})."},
		},
		{
			ID: "APP-MA-NUMBER", Title: "Number of apprentices for each maître d'apprentissage",
			Yes:     []string{"The number of apprentices is allowed."},
			No:      []string{"The number of apprentices is not allowed."},
			Unknown: []string{"It cannot be said whether the number of apprentices is allowed."},
		},
		{
			ID: "APP-MA-NUMBER-ORDINARY", Title: "Ordinary number of apprentices, without an order for the branch",
			No:      []string{"The ordinary number of apprentices is exceeded."},
			Unknown: []string{"The ordinary number holds if there is no order for the branch."},
		},
		{
			ID: "APP-MA-NO-ORDER", Title: "No order for the branch",
		},
		{
			ID: "APP-MA-RATIO", Title: "Two apprentices, and one whose training is prolonged after a failure",
			Yes: []string{
				"Apprentices at the same time: {apprenticeship.maitre.apprentices}, of whom prolonged after a failure: {apprenticeship.maitre.repeaters} (at most: {maitre.apprentices}, and prolonged besides: {maitre.repeaters}).",
				"Apprentices at the same time: {apprenticeship.maitre.apprentices} (at most: {maitre.apprentices}).",
			},
			No: []string{
				"Apprentices at the same time: {apprenticeship.maitre.apprentices}, of whom prolonged after a failure: {apprenticeship.maitre.repeaters} (at most: {maitre.apprentices}, and prolonged besides: {maitre.repeaters}).",
				"Apprentices at the same time: {apprenticeship.maitre.apprentices} (at most: {maitre.apprentices}, and prolonged besides: {maitre.repeaters}).",
			},
		},
		{
			ID: "APP-MA-RATIO-WAIVER", Title: "Individual waiver of the number of two apprentices",
			Yes: []string{"Waiver from {apprenticeship.maitre.ceiling.waived_from} to {apprenticeship.maitre.ceiling.waiver_last}. Apprentices at the same time: {apprenticeship.maitre.apprentices} (allowed by the waiver: {apprenticeship.maitre.ceiling.waived_to}, beside one prolonged after a failure)."},
			No: []string{
				"No waiver was granted (waiver: {apprenticeship.maitre.ceiling.waived}).",
				"No waiver was granted (special case: {apprenticeship.maitre.special}).",
				"The waiver holds until {apprenticeship.maitre.ceiling.waiver_last} at the latest ({maitre.waiver.months} at most); the contract starts on {contract.start}.",
				"The waiver holds from {apprenticeship.maitre.ceiling.waived_from}; the contract starts on {contract.start}.",
				"Apprentices at the same time: {apprenticeship.maitre.apprentices} (allowed by the waiver: {apprenticeship.maitre.ceiling.waived_to}, beside one prolonged after a failure).",
			},
		},
		{
			ID: "APP-MA-RATIO-BRANCH", Title: "Number of apprentices fixed by an order for the branch",
			Yes: []string{"Apprentices at the same time: {apprenticeship.maitre.apprentices} (allowed by the order: {apprenticeship.maitre.ceiling.branch_to}, and prolonged after a failure besides: {maitre.repeaters})."},
			No:  []string{"Apprentices at the same time: {apprenticeship.maitre.apprentices} (allowed by the order: {apprenticeship.maitre.ceiling.branch_to}, and prolonged after a failure besides: {maitre.repeaters})."},
		},
		{
			ID: "APP-MA-TEAM", Title: "Maître d'apprentissage référent of a tutoring team",
			Yes: []string{"A maître d'apprentissage référent is designated in the tutoring team."},
			No:  []string{"The tutoring team has no maître d'apprentissage référent."},
		},
		{
			ID: "APP-MA-ALSACE", Title: "Brevet de maîtrise in the crafts of Alsace-Moselle",
			Yes: []string{
				"The maître d'apprentissage has the brevet de maîtrise or a diploma or title of an equivalent level (title: {apprenticeship.maitre.craft.brevet}).",
				"The condition of title is waived (waiver: {apprenticeship.maitre.craft.excused}).",
			},
			No: []string{"The maître d'apprentissage has neither the brevet de maîtrise nor a diploma or title of an equivalent level, and the condition of title is not waived."},
		},
	},
	Terms: []law.Term{
		{Key: "APP-MAY-2026", Text: "the version of May 2026 was not read: the article is read as before, a reference to article L6223-1 aside."},
		{Key: "APP-MA-RATIO-REPEATER", Text: "a second apprentice prolonged after a failure takes an ordinary place: the text provides for one more and is silent on the others."},
		{Key: "APP-MA-EXPERIENCE-SUM", Text: "spells of activity add up day by day, put end to end from the first day of the first one and counted from date to date, up to the eve of the conclusion of the contract; two activities at once count once."},
		{Key: "APP-MA-TEAM-RATIO", Text: "a tutoring team counts as one maître d'apprentissage: it does not multiply the number of apprentices."},
		{Key: "APP-MA-ALSACE-ADDED", Text: "the condition of title of the crafts comes on top of the competence: the article does not say whether it takes its place."},
		{Key: "APP-MA-NOTCOUNTED", Text: "internships and periods of training in a working environment do not count in the experience, whether part of initial training, apprenticeship included, or of qualifying continuing training (article L6314-1), such as a professionalisation contract."},
		{Key: "APP-MA-WHO-INSTEAD", Text: "the employer or the collaborating spouse is accepted while nothing is recorded against the age or the guarantees of morality: the article does not say whether these conditions hold for them."},
		{Key: "APP-MA-RATIO-WAIVER-OVERSEAS", Text: "overseas, the version of July 2024, which replaced the commission that grants the waiver, begins on a day fixed by other texts, which were not read; the number of two and the five years are the same in the version before."},
		{Key: "APP-MA-ETT-EXPERIENCE.deemed", Text: "two years in temporary-work agencies are deemed enough, whatever the branch agreement asks for"},
		{Key: "APP-MA-ETT-EXPERIENCE.agreement-first", Text: "the decree holds for want of a branch agreement only"},
		{Key: "apprenticeship.maitre.ceiling.waiver_last", Text: "last day on which the waiver holds"},
		{Key: "APP-MA-GROUP", Text: "for a groupement d'employeurs, the maître d'apprentissage is looked at in the member that uses the apprentice."},
		{Key: "APP-MA-WHO.instead", Text: "the employer and the collaborating spouse are bound neither by the age nor by the guarantees of morality of the first sentence"},
		{Key: "APP-MA-WHO.also", Text: "they are bound by them"},
		{Key: "APP-MA-PUBLIC.counted", Text: "the text of the public sector does not leave internships and training out: they count"},
		{Key: "APP-MA-PUBLIC.not-activity", Text: "an internship is not a professional activity"},
		{Key: "APP-MA-RATIO-WAIVER.any-ceiling", Text: "the waiver holds for the number fixed by order too"},
		{Key: "APP-MA-RATIO-WAIVER.of-two-only", Text: "the waiver holds for the number of two only"},
		{Key: "maitre.who", Text: "what the maître d'apprentissage is"},
		{Key: "maitre.branch", Text: "branch agreement on the competence of the maître d'apprentissage"},
		{Key: "maitre.diploma.months", Text: "activity asked for with a diploma"},
		{Key: "maitre.experience.months", Text: "activity asked for without a diploma"},
		{Key: "maitre.public.diploma.months", Text: "activity asked for with a diploma, public sector"},
		{Key: "maitre.public.experience.months", Text: "activity asked for without a diploma, public sector"},
		{Key: "maitre.agency.months", Text: "experience asked for in a temporary-work agency"},
		{Key: "maitre.apprentices", Text: "apprentices for each maître d'apprentissage"},
		{Key: "maitre.repeaters", Text: "apprentices prolonged after a failure, besides"},
		{Key: "maitre.agency.apprentices", Text: "apprentices for each maître d'apprentissage of a temporary-work agency"},
		{Key: "maitre.waiver.months", Text: "longest waiver"},
		{Key: "maitre.branch-order", Text: "order for a branch on the number of apprentices"},
		{Key: "maitre.team", Text: "tutoring team"},
		{Key: "maitre.craft", Text: "title of the maître d'apprentissage in the crafts of Alsace-Moselle"},
	},
}
