package funding

import "github.com/parcours-emploi/parcours/law"

// contributionFrench is what the rules on contributions and benefits in kind say in French.
var contributionFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "APP-CONTRIB", Title: "Cotisations de l'apprenti ce mois-là",
			Yes: []string{
				"La rémunération, en tout ou en partie, supporte des cotisations salariales ou la CSG.",
			},
			No: []string{
				"La rémunération ne supporte aucune des cotisations salariales que l'exonération couvre, ni CSG, ni CRDS.",
			},
			Unknown: []string{
				"On ne peut pas dire si la rémunération supporte les cotisations que l'exonération couvre, ou la CSG.",
			},
		},
		{
			ID: "APP-CONTRIB-REACH", Title: "Rémunération hors du champ de l'exonération",
			Yes: []string{
				"L'apprentissage a pris fin le {apprenticeship.end}\u00a0: l'exonération ne vaut plus, le droit commun s'applique.",
				"L'exonération ne vaut que pour les apprentis, et le contrat est d'une autre nature ({contract.kind})\u00a0: le droit commun s'applique.",
			},
			Unknown: []string{
				"Ce mois n'est pas compris dans le contrat.",
			},
		},
		{
			ID: "APP-CONTRIB-EXCESS", Title: "Part de la rémunération au-dessus du plafond",
			Yes: []string{
				"La rémunération de {contributions.gross} dépasse le plafond, de {contributions.ceiling} arrondi au centime inférieur\u00a0: seule la part au-dessus supporte les cotisations que l'exonération couvre.",
			},
			No: []string{
				"La rémunération de {contributions.gross} ne dépasse pas le plafond, de {contributions.ceiling} arrondi au centime inférieur.",
			},
		},
		{
			ID: "APP-CONTRIB-CSG", Title: "CSG et CRDS",
			Yes: []string{
				"La rémunération de {contributions.gross} dépasse {apprenticeship.csg.share} du SMIC\u00a0: la part au-dessus supporte la CSG et la CRDS.",
			},
			No: []string{
				"Le contrat, conclu le {contract.made}, est exonéré de CSG et de CRDS.",
				"La rémunération de {contributions.gross} ne dépasse pas {apprenticeship.csg.share} du SMIC.",
			},
		},
		{
			ID: "APP-CONTRIB-SCOPE", Title: "Cotisation couverte par l'exonération",
			Yes: []string{
				"L'exonération couvre cette cotisation\u00a0: {contributions.kind}.",
			},
			No: []string{
				"L'exonération ne couvre pas cette cotisation\u00a0: {contributions.kind}.",
			},
		},
		{
			ID: "APP-CONTRIB-PUBLIC", Title: "Prise en charge par l'État des cotisations salariales",
			Yes: []string{
				"L'État prend en charge les cotisations salariales de cet apprenti.",
			},
			No: []string{
				"L'apprentissage a pris fin le {apprenticeship.end}\u00a0: l'État ne prend plus en charge les cotisations salariales.",
				"L'État ne prend en charge que les cotisations salariales d'apprentis, et le contrat est d'une autre nature ({contract.kind}).",
				"L'État ne prend pas en charge les cotisations salariales de cet apprenti.",
			},
			Unknown: []string{
				"Le contrat ne couvre pas le {day}.",
			},
		},
		{
			ID: "APP-PAY-KIND", Title: "Avantages en nature de l'apprenti",
			Yes: []string{
				"La déduction de {in_kind.deducted} reste dans la limite de {in_kind.limit}.",
			},
			No: []string{
				"La déduction de {in_kind.deducted} dépasse la limite de {in_kind.limit}\u00a0: {off}.",
			},
			Unknown: []string{
				"L'apprentissage a pris fin le {apprenticeship.end}, et avec lui la limite propre aux apprentis.",
				"La limite vaut pour les apprentis et les titulaires d'un contrat de professionnalisation, et le contrat est d'une autre nature ({contract.kind}).",
				"Le contrat ne couvre aucun jour du mois du {day}.",
			},
		},
		{
			ID: "PRO-PAY-KIND", Title: "Avantages en nature du contrat de professionnalisation",
			Yes: []string{
				"La déduction de {in_kind.deducted} reste dans la limite de {in_kind.limit}.",
			},
			No: []string{
				"La déduction de {in_kind.deducted} dépasse la limite de {in_kind.limit}\u00a0: {off}.",
			},
			Unknown: []string{
				"L'action de professionnalisation a pris fin le {professionalisation.action_end}\u00a0: la limite accompagne la rémunération due pendant cette action (L6325-8).",
				"Le contrat ne couvre aucun jour du mois du {day}.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "APP-CONTRIB-CSG-MONTH", Text: "la part du SMIC sans CSG est celle d'un mois à temps plein, comme pour les cotisations\u00a0: aucune source ne le dit pour un temps partiel ou un mois incomplet."},
		{Key: "apprenticeship.contributions.full", Text: "plafond non réduit pour temps partiel ou absence"},
		{Key: "apprenticeship.tax.months", Text: "nombre de SMIC mensuels du plafond d'impôt sur le revenu"},
		{Key: "APP-CONTRIB-PUBLIC-PERIOD", Text: "le texte est celui de la période de paie."},
		{Key: "APP-CONTRIB-PUBLIC-ABOVE", Text: "rien ne dit si cette prise en charge s'étend à la part de la rémunération au-dessus du plafond."},
		{Key: "PAY-KIND.month", Text: "la limite vaut pour le mois entier"},
		{Key: "PAY-KIND.days", Text: "elle ne vaut que pour les jours de la période qui s'achève, et les montants de ces jours ne sont pas connus"},
		{Key: "PAY-KIND-LESS", Text: "un accord ou le contrat peut fixer une déduction plus faible."},
		{Key: "APP-CONTRIB-EXCESS.whole", Text: "le plafond vaut en entier pour le premier et le dernier mois"},
		{Key: "APP-CONTRIB-EXCESS.shared", Text: "le plafond est réduit pour le premier et le dernier mois"},
		{Key: "contributions.ordinary", Text: "cotisations hors du contrat"},
		{Key: "contributions.gross", Text: "rémunération brute du mois"},
		{Key: "contributions.ceiling", Text: "plafond du mois, arrondi au centime inférieur"},
		{Key: "contributions.kind", Text: "cotisation"},
		{Key: "apprenticeship.contributions.ceiling", Text: "part du SMIC sans cotisations salariales"},
		{Key: "apprenticeship.csg.exempt", Text: "exonération de CSG et de CRDS"},
		{Key: "apprenticeship.csg.share", Text: "part du SMIC sans CSG"},
		{Key: "apprenticeship.csg.abatement", Text: "abattement pour frais professionnels"},
		{Key: "apprenticeship.tax.hours", Text: "heures du plafond d'impôt sur le revenu"},
		{Key: "apprenticeship.contributions.public", Text: "prise en charge par l'État pour tous les employeurs publics"},
		{Key: "apprenticeship.in-kind", Text: "part déductible des avantages en nature"},
		{Key: "apprenticeship.in-kind.wage", Text: "part du salaire que les déductions peuvent atteindre"},
		{Key: "pro.in-kind", Text: "part déductible des avantages en nature (professionnalisation)"},
		{Key: "pro.in-kind.wage", Text: "part du salaire que les déductions peuvent atteindre (professionnalisation)"},
		{Key: "in_kind.ordinary", Text: "limite de droit commun des avantages en nature"},
		{Key: "in_kind.wage", Text: "salaire brut du mois"},
		{Key: "in_kind.allowed", Text: "déduction autorisée par la sécurité sociale pour les autres travailleurs"},
		{Key: "in_kind.deducted", Text: "déduction faite"},
		{Key: "in_kind.limit", Text: "déduction permise"},
		{Key: "contributions.kind.securite_sociale", Text: "sécurité sociale"},
		{Key: "contributions.kind.chomage", Text: "assurance chômage"},
		{Key: "contributions.kind.retraite_complementaire", Text: "retraite complémentaire"},
		{Key: "contributions.kind.prevoyance", Text: "prévoyance"},
		{Key: "contributions.kind.complementaire_sante", Text: "complémentaire santé"},
		{Key: "contributions.kind.apec", Text: "cotisation APEC"},
		{Key: "contributions.kind.part_patronale", Text: "part patronale"},
	},
}
