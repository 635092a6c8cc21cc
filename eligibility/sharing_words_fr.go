package eligibility

import "github.com/parcours-emploi/parcours/law"

// sharingFrench is what the rules on shared employment say in French.
var sharingFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "GE", Title: "Embauche par un groupement d'employeurs",
			Yes: []string{"Le groupement peut embaucher pour mettre à disposition de ses membres."},
			No:  []string{"Le groupement ne peut pas embaucher pour mettre à disposition de ses membres."},
		},
		{ID: "GE-OBJECT", Title: "Objet du groupement"},
		{
			ID: "GE-OBJECT-NONPROFIT", Title: "Opérations sans but lucratif",
			Yes: []string{"Le groupement n'a que des opérations sans but lucratif."},
			No:  []string{"Le groupement a des opérations lucratives."},
		},
		{
			ID: "GE-OBJECT-FORM", Title: "Association ou société coopérative",
			Yes: []string{
				"Le groupement est une association ou une société coopérative.",
				"C'est une société coopérative ou une SISA considérée comme un groupement d'employeurs.",
			},
			No: []string{"Le groupement n'est ni une association ni une société coopérative."},
		},
		{
			ID: "GE-OBJECT-STAFF", Title: "Salariés liés au groupement par leur contrat",
			Yes: []string{"Les salariés mis à disposition ont leur contrat avec le groupement."},
			No:  []string{"Les salariés mis à disposition n'ont pas leur contrat avec le groupement."},
		},
		{ID: "GE-DIFFERENT-CCN", Title: "Convention collective du groupement"},
		{
			ID: "GE-SAME-CCN", Title: "Membres dans le champ d'une même convention collective",
			Yes: []string{"Les membres relèvent de la même convention collective."},
			No:  []string{"Les membres ne relèvent pas de la même convention collective."},
		},
		{
			ID: "GE-CHOSEN-CCN", Title: "Convention choisie et déclaration préalable",
			Yes: []string{"La convention applicable est choisie et la déclaration est faite."},
			No:  []string{"La convention applicable n'est pas choisie, ou la déclaration n'est pas faite."},
		},
		{ID: "GE-PUBLIC", Title: "Part des collectivités territoriales"},
		{
			ID: "GE-PUBLIC-HALF", Title: "Collectivités\u00a0: la moitié des membres au plus",
			Yes: []string{"Collectivités et leurs établissements parmi les {sharing.group.members} membres, la moitié au plus\u00a0: {sharing.group.local_members}."},
			No:  []string{"Collectivités et leurs établissements parmi les {sharing.group.members} membres, plus de la moitié\u00a0: {sharing.group.local_members} ({off})."},
		},
		{
			ID: "GE-PUBLIC-MAIN", Title: "Travail pour les collectivités qui n'est pas l'activité principale",
			Yes: []string{"Le travail pour les collectivités n'est pas l'activité principale."},
			No:  []string{"Le travail pour les collectivités est l'activité principale."},
		},
		{
			ID: "GE-PUBLIC-HOURS", Title: "Trois quarts de l'année au plus pour les collectivités",
			Yes: []string{"Le salarié passe {sharing.hosts.local_hours} sur {sharing.group.year_hours} pour les collectivités, les trois quarts au plus."},
			No:  []string{"Le salarié passe {sharing.hosts.local_hours} sur {sharing.group.year_hours} pour les collectivités, plus des trois quarts\u00a0: {off}."},
		},
		{
			ID: "GE-AIDS", Title: "Aide publique au titre des membres du groupement",
			Yes: []string{"Le groupement peut recevoir cette aide au titre de ses membres."},
			No:  []string{"Le groupement ne peut pas recevoir cette aide au titre de ses membres."},
		},
		{
			ID: "GE-AIDS-NATURE", Title: "Aide financière directe ou allègement de cotisations",
			Yes: []string{"C'est une aide financière directe, ou une réduction ou exonération de cotisations de l'employeur."},
			No:  []string{"Ce n'est ni une aide financière directe, ni une réduction ou exonération de cotisations de l'employeur."},
		},
		{
			ID: "GE-AIDS-LIST", Title: "Aide de la liste de l'arrêté",
			Yes: []string{"L'aide est dans la liste de l'arrêté."},
			No:  []string{"L'aide n'est pas dans la liste de l'arrêté."},
		},
		{
			ID: "GE-AIDS-OBJECT", Title: "Aide à l'emploi ou à la formation",
			Yes: []string{"L'aide a pour objectif direct de créer des emplois, ou de rapprocher l'offre et la demande de travail par la formation."},
			No:  []string{"L'aide n'a pas pour objectif direct de créer des emplois, ni de rapprocher l'offre et la demande de travail par la formation."},
		},
		{
			ID: "GE-AIDS-THRESHOLD", Title: "Aide liée à un seuil d'effectif ou à une première embauche",
			Yes: []string{"L'aide est liée à un seuil d'effectif ou à une première embauche du membre."},
			No:  []string{"L'aide n'est liée ni à un seuil d'effectif ni à une première embauche."},
		},
		{
			ID: "GE-AIDS-OWN", Title: "Aide fermée au groupement lui-même",
			Yes: []string{"Le groupement ne peut pas avoir l'aide comme employeur direct."},
			No:  []string{"Le groupement peut avoir l'aide comme employeur direct\u00a0: elle n'est pas à demander au titre des membres."},
		},
		{
			ID: "PRET", Title: "Prêt de main-d'œuvre",
			Yes: []string{"Le prêt est licite."},
			No:  []string{"Le prêt n'est pas licite."},
		},
		{ID: "PRET-WAYS", Title: "Prêt sans but lucratif ou de l'article L. 8241-3"},
		{ID: "PRET-PEC", Title: "Prêt d'un salarié en PEC"},
		{ID: "PRET-NONPROFIT", Title: "Prêt sans but lucratif"},
		{
			ID: "PRET-COSTS", Title: "Facturation des seuls coûts",
			Yes: []string{"Seuls les salaires, les charges et les frais sont facturés."},
			No:  []string{"Autre chose que les salaires, les charges et les frais est facturé\u00a0: le prêt est lucratif."},
		},
		{
			ID: "PRET-CONSENT", Title: "Accord du salarié",
			Yes: []string{"Le salarié est d'accord."},
			No:  []string{"Le salarié n'est pas d'accord."},
		},
		{
			ID: "PRET-CONVENTION", Title: "Convention de mise à disposition",
			Yes: []string{"Une convention lie les deux entreprises."},
			No:  []string{"Aucune convention ne lie les deux entreprises."},
		},
		{
			ID: "PRET-AMENDMENT", Title: "Avenant au contrat de travail",
			Yes: []string{"Un avenant au contrat est signé."},
			No:  []string{"Aucun avenant au contrat n'est signé."},
		},
		{
			ID: "PRET-CSE", Title: "Comités sociaux et économiques consultés",
			Yes: []string{"Les comités des deux entreprises ont été consultés, s'il y en a."},
			No:  []string{"Le comité d'une des entreprises n'a pas été consulté."},
		},
		{
			ID: "PRET-PROBATION", Title: "Période probatoire si un élément essentiel change",
			Yes: []string{
				"Élément essentiel du contrat modifié\u00a0: {sharing.loan.essential_change}.",
				"Une période probatoire est convenue.",
			},
			No: []string{"Un élément essentiel du contrat change sans période probatoire."},
		},
		{ID: "PRET-8241-3", Title: "Prêt à une jeune, petite ou moyenne entreprise ou à un organisme d'intérêt général"},
		{ID: "PRET-8241-3-USER", Title: "Utilisateur admis"},
		{
			ID: "PRET-8241-3-USER-238BIS", Title: "Organisme d'intérêt général (CGI, art. 238 bis)",
			Yes: []string{"L'utilisateur est un organisme d'intérêt général."},
			No:  []string{"L'utilisateur n'est pas un organisme d'intérêt général."},
		},
		{
			ID: "PRET-8241-3-USER-YOUNG", Title: "Entreprise de moins de huit ans",
			Yes: []string{"L'utilisateur, créé le {sharing.loan.user_founded}, a moins de huit ans le {sharing.loan.start}."},
			No:  []string{"L'utilisateur, créé le {sharing.loan.user_founded}, a huit ans ou plus le {sharing.loan.start}."},
		},
		{
			ID: "PRET-8241-3-USER-SMALL", Title: "Entreprise de moins de 250 salariés",
			Yes: []string{"Effectif de l'utilisateur, moins de 250\u00a0: {sharing.loan.user_employees}."},
			No:  []string{"Effectif de l'utilisateur, 250 ou plus\u00a0: {sharing.loan.user_employees} ({off})."},
		},
		{ID: "PRET-8241-3-LENDER", Title: "Prêteur admis"},
		{
			ID: "PRET-8241-3-LENDER-5000", Title: "Entreprise ou groupe d'au moins 5\u202f000 salariés",
			Yes: []string{"Effectif du prêteur ou de son groupe, 5\u202f000 au moins\u00a0: {sharing.loan.lender_employees}."},
			No:  []string{"Effectif du prêteur ou de son groupe, moins de 5\u202f000\u00a0: {sharing.loan.lender_employees} ({off})."},
		},
		{
			ID: "PRET-8241-3-LENDER-238BIS", Title: "Prêt à un organisme d'intérêt général, sans condition d'effectif",
			Yes: []string{"L'utilisateur est un organisme d'intérêt général\u00a0: le prêteur peut être de toute taille."},
			No:  []string{"L'utilisateur n'est pas un organisme d'intérêt général."},
		},
		{
			ID: "PRET-8241-3-GROUP", Title: "Entreprises de groupes différents",
			Yes: []string{"Les deux entreprises ne sont pas du même groupe."},
			No:  []string{"Les deux entreprises sont du même groupe."},
		},
		{
			ID: "PRET-8241-3-TERM", Title: "Durée maximale du prêt",
			Yes: []string{"Le prêt va du {sharing.loan.start} au {sharing.loan.end}, {loan.months} au plus."},
			No:  []string{"Le prêt va du {sharing.loan.start} au {sharing.loan.end}, plus de {loan.months}\u00a0: {off}."},
		},
		{
			ID: "PRET-8241-3-CONSENT", Title: "Accord exprès et écrit du salarié",
			Yes: []string{"Le salarié a donné son accord exprès et écrit."},
			No:  []string{"Le salarié n'a pas donné son accord exprès et écrit."},
		},
		{
			ID: "PRET-8241-3-CONVENTION", Title: "Convention propre à ce prêt",
			Yes: []string{"La convention propre à ce prêt est conclue."},
			No:  []string{"La convention propre à ce prêt n'est pas conclue."},
		},
		{
			ID: "SHARED-HOURS", Title: "Heures de tous les employeurs dans la semaine",
			Yes: []string{
				"Tous contrats confondus, la semaine est de {sharing.week}, {shared.week} au plus.",
				"Tous contrats confondus, la semaine est de {sharing.week}, {shared.week.young} au plus avant dix-huit ans.",
			},
			No: []string{
				"Tous contrats confondus, la semaine est de {sharing.week}, plus de {shared.week}\u00a0: {off}.",
				"Tous contrats confondus, la semaine est de {sharing.week}, plus de {shared.week.young} avant dix-huit ans\u00a0: {off}.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "ge.object", Text: "objet d'un groupement d'employeurs"},
		{Key: "ge.form", Text: "formes d'un groupement d'employeurs"},
		{Key: "ge.agreement", Text: "groupement de plusieurs conventions collectives"},
		{Key: "ge.local.members", Text: "part des collectivités parmi les membres"},
		{Key: "ge.local.main", Text: "activité principale d'un groupement mixte"},
		{Key: "ge.local.hours", Text: "part de l'année d'un salarié pour les collectivités"},
		{Key: "ge.aids", Text: "aides au titre des membres d'un groupement"},
		{Key: "loan.costs", Text: "coûts qu'un prêteur peut facturer"},
		{Key: "loan.papers", Text: "conditions d'un prêt sans but lucratif"},
		{Key: "loan.special", Text: "prêt de l'article L8241-3"},
		{Key: "loan.user.years", Text: "âge d'une jeune entreprise"},
		{Key: "loan.user.employees", Text: "effectif d'une petite ou moyenne entreprise"},
		{Key: "loan.lender.employees", Text: "effectif du prêteur ou de son groupe"},
		{Key: "loan.lender.waived", Text: "prêteur de toute taille"},
		{Key: "loan.months", Text: "durée maximale d'un prêt de l'article L8241-3"},
		{Key: "loan.special.papers", Text: "convention et accord d'un prêt de l'article L8241-3"},
		{Key: "shared.week", Text: "durée hebdomadaire maximale du travail"},

		{Key: "sharing.hosts.local_hours", Text: "heures de l'année pour les collectivités"},
		{Key: "sharing.week", Text: "heures de la semaine, tous contrats confondus"},
		{Key: "ge.also", Text: "coopératives et SISA considérées comme des groupements"},
		{Key: "shared.week.young", Text: "durée hebdomadaire maximale du travail avant dix-huit ans"},
		{Key: "PRET-PEC.letter", Text: "aucun article lu ne l'interdit"},
		{Key: "PRET-PEC.needs", Text: "le travail chez l'utilisateur peut ne pas être l'emploi pour lequel l'aide est attribuée"},
		{Key: "PRET-CIE", Text: "aucun texte n'a été trouvé sur le prêt d'un salarié en CIE\u00a0; l'aide est attribuée pour le contrat avec le prêteur."},
		{Key: "SHARED-HOURS-EXCEPTIONS", Text: "l'administration peut autoriser davantage en cas de circonstances exceptionnelles, jusqu'à 60 heures (L3121-21), et jusqu'à cinq heures de plus avant dix-huit ans (L3162-1)\u00a0; les travaux de l'article L8261-3 ne comptent pas."},
		{Key: "GE-EMPLOYER", Text: "l'employeur est le groupement, non l'utilisateur\u00a0: la durée du contrat, les heures et les aides s'apprécient sur le contrat avec le groupement\u00a0; l'utilisateur répond des conditions de travail."},
		{Key: "SHARED-HOURS-AVERAGE", Text: "la moyenne de douze semaines a une limite plus basse, 44 heures, que ces chiffres ne vérifient pas."},
	},
}
