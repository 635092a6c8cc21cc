package eligibility

import "github.com/parcours-emploi/parcours/law"

// maitreFrench is what the rules on the maître d'apprentissage say in French.
var maitreFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "APP-MA", Title: "Maître d'apprentissage",
			Yes:     []string{"Cette personne peut être le maître d'apprentissage."},
			No:      []string{"Cette personne ne peut pas être le maître d'apprentissage."},
			Unknown: []string{"On ne peut pas dire si cette personne peut être le maître d'apprentissage."},
		},
		{
			ID: "APP-MA-WHO", Title: "Maître d'apprentissage salarié, volontaire, majeur et de bonne moralité, ou employeur ou conjoint collaborateur",
			Yes: []string{
				"Le maître d'apprentissage est un salarié volontaire, majeur, qui offre toutes garanties de moralité (volontaire\u00a0: {apprenticeship.maitre.volunteer}).",
				"Qualité du maître d'apprentissage\u00a0: {apprenticeship.maitre.role}. L'article permet à l'employeur ou au conjoint collaborateur de remplir cette fonction.",
			},
			No: []string{
				"Le maître d'apprentissage n'est pas volontaire (volontaire\u00a0: {apprenticeship.maitre.volunteer}).",
				"Le maître d'apprentissage n'est pas majeur (majeur\u00a0: {apprenticeship.maitre.adult}).",
				"Le maître d'apprentissage n'offre pas toutes garanties de moralité (garanties\u00a0: {apprenticeship.maitre.moral}).",
				"Qualité du maître d'apprentissage\u00a0: {apprenticeship.maitre.role}. Seuls un salarié de l'entreprise, l'employeur ou le conjoint collaborateur peuvent l'être.",
			},
		},
		{
			ID: "APP-MA-COMPETENCE", Title: "Compétence du maître d'apprentissage, à défaut d'accord de branche",
			Yes:     []string{"Le maître d'apprentissage a la compétence demandée."},
			No:      []string{"Le maître d'apprentissage n'a pas la compétence demandée."},
			Unknown: []string{"On ne peut pas dire si le maître d'apprentissage a la compétence demandée."},
		},
		{
			ID: "APP-MA-BRANCH", Title: "Compétence fixée par accord de branche",
			Yes: []string{"Le maître d'apprentissage a la compétence fixée par l'accord de branche."},
			No:  []string{"Le maître d'apprentissage n'a pas la compétence fixée par l'accord de branche."},
		},
		{
			ID: "APP-MA-PUBLIC", Title: "Compétence du maître d'apprentissage d'un employeur public",
			Yes:     []string{"Le maître d'apprentissage a la compétence demandée dans le secteur public."},
			No:      []string{"Le maître d'apprentissage n'a pas la compétence demandée dans le secteur public."},
			Unknown: []string{"On ne peut pas dire si le maître d'apprentissage a la compétence demandée dans le secteur public."},
		},
		{
			ID: "APP-MA-DIPLOMA", Title: "Diplôme ou titre du même domaine, d'un niveau au moins équivalent, et activité",
			Yes: []string{
				"Diplôme du même domaine de niveau {apprenticeship.maitre.level} pour un niveau {apprenticeship.prepares} préparé, et activité en rapport\u00a0: {apprenticeship.maitre.activities} (il faut {maitre.diploma.months}).",
				"Diplôme du même domaine de niveau {apprenticeship.maitre.level} pour un niveau {apprenticeship.prepares} préparé, et activité en rapport\u00a0: {apprenticeship.maitre.experience_months} (il faut {maitre.diploma.months}).",
				"Diplôme du même domaine de niveau {apprenticeship.maitre.level} pour un niveau {apprenticeship.prepares} préparé, et activité en rapport\u00a0: {apprenticeship.maitre.activities} (il faut {maitre.public.diploma.months}).",
				"Diplôme du même domaine de niveau {apprenticeship.maitre.level} pour un niveau {apprenticeship.prepares} préparé, et activité en rapport\u00a0: {apprenticeship.maitre.experience_months} (il faut {maitre.public.diploma.months}).",
			},
			No: []string{
				"Le maître d'apprentissage n'a pas de diplôme ou titre du même domaine (diplôme\u00a0: {apprenticeship.maitre.diploma}).",
				"Le diplôme du maître d'apprentissage est de niveau {apprenticeship.maitre.level}, inférieur au niveau {apprenticeship.prepares} préparé.",
				"Activité en rapport\u00a0: {apprenticeship.maitre.activities}\u00a0; avec un diplôme il faut {maitre.diploma.months}.",
				"Activité en rapport\u00a0: {apprenticeship.maitre.experience_months}\u00a0; avec un diplôme il faut {maitre.diploma.months}.",
				"Activité en rapport\u00a0: {apprenticeship.maitre.activities}\u00a0; avec un diplôme il faut {maitre.public.diploma.months}.",
				"Activité en rapport\u00a0: {apprenticeship.maitre.experience_months}\u00a0; avec un diplôme il faut {maitre.public.diploma.months}.",
			},
		},
		{
			ID: "APP-MA-EXPERIENCE", Title: "Activité en rapport avec la qualification préparée",
			Yes: []string{
				"Activité en rapport\u00a0: {apprenticeship.maitre.activities} (il faut {maitre.experience.months}).",
				"Activité en rapport\u00a0: {apprenticeship.maitre.experience_months} (il faut {maitre.experience.months}).",
				"Activité en rapport\u00a0: {apprenticeship.maitre.activities} (il faut {maitre.public.experience.months}).",
				"Activité en rapport\u00a0: {apprenticeship.maitre.experience_months} (il faut {maitre.public.experience.months}).",
			},
			No: []string{
				"Activité en rapport\u00a0: {apprenticeship.maitre.activities}\u00a0; sans diplôme il faut {maitre.experience.months}.",
				"Activité en rapport\u00a0: {apprenticeship.maitre.experience_months}\u00a0; sans diplôme il faut {maitre.experience.months}.",
				"Activité en rapport\u00a0: {apprenticeship.maitre.activities}\u00a0; sans diplôme il faut {maitre.public.experience.months}.",
				"Activité en rapport\u00a0: {apprenticeship.maitre.experience_months}\u00a0; sans diplôme il faut {maitre.public.experience.months}.",
			},
		},
		{
			ID: "APP-MA-ETT", Title: "Maître d'apprentissage de l'entreprise de travail temporaire",
			Yes:     []string{"Le maître d'apprentissage remplit les conditions propres aux entreprises de travail temporaire."},
			No:      []string{"Le maître d'apprentissage ne remplit pas les conditions propres aux entreprises de travail temporaire."},
			Unknown: []string{"On ne peut pas dire si le maître d'apprentissage remplit les conditions propres aux entreprises de travail temporaire."},
		},
		{
			ID: "APP-MA-ETT-COMPETENCE", Title: "Compétence fixée par accord de branche, ou deux années d'expérience en entreprise de travail temporaire",
			No:      []string{"Le maître d'apprentissage n'a ni la compétence fixée par l'accord de branche ni l'expérience en entreprise de travail temporaire."},
			Unknown: []string{"On ne peut pas dire si l'expérience en entreprise de travail temporaire suffit quand un accord de branche demande autre chose."},
		},
		{
			ID: "APP-MA-ETT-DECREE", Title: "Deux années d'expérience en entreprise de travail temporaire, sans accord de branche",
			No:      []string{"L'expérience en entreprise de travail temporaire est trop courte, s'il n'y a pas d'accord de branche."},
			Unknown: []string{"L'expérience en entreprise de travail temporaire compte s'il n'y a pas d'accord de branche."},
		},
		{
			ID: "APP-MA-NO-AGREEMENT", Title: "Pas d'accord de branche sur la compétence du maître d'apprentissage",
		},
		{
			ID: "APP-MA-ETT-EXPERIENCE", Title: "Expérience en entreprise de travail temporaire",
			Yes: []string{"Le maître d'apprentissage a {apprenticeship.maitre.agency_months} d'expérience en entreprise de travail temporaire (il faut {maitre.agency.months})."},
			No:  []string{"Le maître d'apprentissage a {apprenticeship.maitre.agency_months} d'expérience en entreprise de travail temporaire\u00a0; il faut {maitre.agency.months}."},
		},
		{
			ID: "APP-MA-ETT-RATIO", Title: "Apprentis par maître d'apprentissage de l'entreprise de travail temporaire",
			Yes: []string{"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (au plus\u00a0: {maitre.agency.apprentices})."},
			No:  []string{"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (au plus\u00a0: {maitre.agency.apprentices})."},
		},
		{
			ID: "APP-MA-NUMBER", Title: "Nombre d'apprentis par maître d'apprentissage",
			Yes:     []string{"Le nombre d'apprentis est permis."},
			No:      []string{"Le nombre d'apprentis n'est pas permis."},
			Unknown: []string{"On ne peut pas dire si le nombre d'apprentis est permis."},
		},
		{
			ID: "APP-MA-NUMBER-ORDINARY", Title: "Nombre ordinaire d'apprentis, sans arrêté pour la branche",
			No:      []string{"Le nombre ordinaire d'apprentis est dépassé."},
			Unknown: []string{"Le nombre ordinaire vaut s'il n'y a pas d'arrêté pour la branche."},
		},
		{
			ID: "APP-MA-NO-ORDER", Title: "Pas d'arrêté pour la branche",
		},
		{
			ID: "APP-MA-RATIO", Title: "Deux apprentis, et un dont la formation est prolongée après un échec",
			Yes: []string{
				"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices}, dont prolongés après un échec\u00a0: {apprenticeship.maitre.repeaters} (au plus\u00a0: {maitre.apprentices}, et prolongés en plus\u00a0: {maitre.repeaters}).",
				"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (au plus\u00a0: {maitre.apprentices}).",
			},
			No: []string{
				"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices}, dont prolongés après un échec\u00a0: {apprenticeship.maitre.repeaters} (au plus\u00a0: {maitre.apprentices}, et prolongés en plus\u00a0: {maitre.repeaters}).",
				"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (au plus\u00a0: {maitre.apprentices}, et prolongés en plus\u00a0: {maitre.repeaters}).",
			},
		},
		{
			ID: "APP-MA-RATIO-WAIVER", Title: "Dérogation individuelle au nombre de deux apprentis",
			Yes: []string{"Dérogation du {apprenticeship.maitre.ceiling.waived_from} au {apprenticeship.maitre.ceiling.waiver_last}. Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (nombre permis par la dérogation\u00a0: {apprenticeship.maitre.ceiling.waived_to}, outre un prolongé après un échec)."},
			No: []string{
				"Aucune dérogation n'est accordée (dérogation\u00a0: {apprenticeship.maitre.ceiling.waived}).",
				"Aucune dérogation n'est accordée (cas particulier\u00a0: {apprenticeship.maitre.special}).",
				"La dérogation vaut jusqu'au {apprenticeship.maitre.ceiling.waiver_last} au plus tard ({maitre.waiver.months} au plus)\u00a0; le contrat débute le {contract.start}.",
				"La dérogation vaut à partir du {apprenticeship.maitre.ceiling.waived_from}\u00a0; le contrat débute le {contract.start}.",
				"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (nombre permis par la dérogation\u00a0: {apprenticeship.maitre.ceiling.waived_to}, outre un prolongé après un échec).",
			},
		},
		{
			ID: "APP-MA-RATIO-BRANCH", Title: "Nombre d'apprentis fixé par arrêté pour la branche",
			Yes: []string{"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (nombre fixé par l'arrêté\u00a0: {apprenticeship.maitre.ceiling.branch_to}, et prolongés après un échec en plus\u00a0: {maitre.repeaters})."},
			No:  []string{"Apprentis en même temps\u00a0: {apprenticeship.maitre.apprentices} (nombre fixé par l'arrêté\u00a0: {apprenticeship.maitre.ceiling.branch_to}, et prolongés après un échec en plus\u00a0: {maitre.repeaters})."},
		},
		{
			ID: "APP-MA-TEAM", Title: "Maître d'apprentissage référent dans une équipe tutorale",
			Yes: []string{"Un maître d'apprentissage référent est désigné dans l'équipe tutorale."},
			No:  []string{"L'équipe tutorale n'a pas de maître d'apprentissage référent."},
		},
		{
			ID: "APP-MA-ALSACE", Title: "Brevet de maîtrise dans l'artisanat d'Alsace-Moselle",
			Yes: []string{
				"Le maître d'apprentissage a le brevet de maîtrise ou un diplôme ou titre de niveau équivalent (titre\u00a0: {apprenticeship.maitre.craft.brevet}).",
				"Il est dérogé à la condition de titre (dérogation\u00a0: {apprenticeship.maitre.craft.excused}).",
			},
			No: []string{"Le maître d'apprentissage n'a ni le brevet de maîtrise ni un diplôme ou titre de niveau équivalent, et il n'est pas dérogé à la condition de titre."},
		},
	},
	Terms: []law.Term{
		{Key: "APP-MAY-2026", Text: "la version de mai 2026 n'a pas été lue\u00a0: l'article est lu comme avant, un renvoi à l'article L6223-1 mis à part."},
		{Key: "APP-MA-RATIO-REPEATER", Text: "un second apprenti prolongé après un échec prend une place ordinaire\u00a0: le texte n'en prévoit qu'un en plus et ne dit rien des suivants."},
		{Key: "APP-MA-EXPERIENCE-SUM", Text: "les périodes d'activité s'ajoutent jour pour jour, mises bout à bout à partir du premier jour de la première et comptées de date à date, jusqu'à la veille de la conclusion du contrat\u00a0; deux activités simultanées comptent une fois."},
		{Key: "APP-MA-TEAM-RATIO", Text: "une équipe tutorale compte pour un maître d'apprentissage\u00a0: elle ne multiplie pas le nombre d'apprentis."},
		{Key: "APP-MA-ALSACE-ADDED", Text: "la condition de titre de l'artisanat s'ajoute à la compétence\u00a0: l'article ne dit pas si elle la remplace."},
		{Key: "APP-MA-NOTCOUNTED", Text: "les stages et périodes de formation effectués en milieu professionnel ne comptent pas dans l'expérience, qu'ils relèvent d'une formation initiale, contrat d'apprentissage compris, ou d'une formation continue qualifiante (article L6314-1), comme un contrat de professionnalisation."},
		{Key: "APP-MA-WHO-INSTEAD", Text: "l'employeur ou le conjoint collaborateur est admis tant que rien n'est relevé contre sa majorité ou ses garanties de moralité\u00a0: l'article ne dit pas si ces conditions valent pour lui."},
		{Key: "APP-MA-RATIO-WAIVER-OVERSEAS", Text: "outre-mer, la version de juillet 2024, qui a changé la commission compétente, entre en vigueur à une date fixée par d'autres textes, qui n'ont pas été lus\u00a0; le nombre de deux et les cinq ans sont les mêmes dans la version précédente."},
		{Key: "APP-MA-ETT-EXPERIENCE.deemed", Text: "deux années en entreprise de travail temporaire sont réputées suffire, quoi que demande l'accord de branche"},
		{Key: "APP-MA-ETT-EXPERIENCE.agreement-first", Text: "le décret ne vaut qu'à défaut d'accord de branche"},
		{Key: "apprenticeship.maitre.ceiling.waiver_last", Text: "dernier jour de validité de la dérogation"},
		{Key: "APP-MA-GROUP", Text: "pour un groupement d'employeurs, le maître d'apprentissage s'apprécie dans l'entreprise utilisatrice qui en est membre."},
		{Key: "APP-MA-WHO.instead", Text: "l'employeur et le conjoint collaborateur ne sont tenus ni à la majorité ni aux garanties de moralité de la première phrase"},
		{Key: "APP-MA-WHO.also", Text: "ils y sont tenus"},
		{Key: "APP-MA-PUBLIC.counted", Text: "le texte du secteur public n'écarte pas les stages et la formation\u00a0: ils comptent"},
		{Key: "APP-MA-PUBLIC.not-activity", Text: "un stage n'est pas l'exercice d'une activité professionnelle"},
		{Key: "APP-MA-RATIO-WAIVER.any-ceiling", Text: "la dérogation vaut aussi pour le nombre fixé par arrêté"},
		{Key: "APP-MA-RATIO-WAIVER.of-two-only", Text: "la dérogation ne vaut que pour le nombre de deux"},
		{Key: "maitre.who", Text: "qualité du maître d'apprentissage"},
		{Key: "maitre.branch", Text: "accord de branche sur la compétence du maître d'apprentissage"},
		{Key: "maitre.diploma.months", Text: "activité demandée avec un diplôme"},
		{Key: "maitre.experience.months", Text: "activité demandée sans diplôme"},
		{Key: "maitre.public.diploma.months", Text: "activité demandée avec un diplôme, secteur public"},
		{Key: "maitre.public.experience.months", Text: "activité demandée sans diplôme, secteur public"},
		{Key: "maitre.agency.months", Text: "expérience demandée dans une entreprise de travail temporaire"},
		{Key: "maitre.apprentices", Text: "apprentis par maître d'apprentissage"},
		{Key: "maitre.repeaters", Text: "apprentis prolongés après un échec, en plus"},
		{Key: "maitre.agency.apprentices", Text: "apprentis par maître d'apprentissage d'une entreprise de travail temporaire"},
		{Key: "maitre.waiver.months", Text: "durée maximale d'une dérogation"},
		{Key: "maitre.branch-order", Text: "arrêté de branche sur le nombre d'apprentis"},
		{Key: "maitre.team", Text: "équipe tutorale"},
		{Key: "maitre.craft", Text: "titre du maître d'apprentissage dans l'artisanat d'Alsace-Moselle"},
	},
}
