package funding

import "github.com/parcours-emploi/parcours/law"

// payFrench is what the rules on minimum pay say in French.
var payFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "APP-PAY", Title: "Salaire minimum de l'apprenti ce jour-là",
			Yes: []string{
				"Le minimum est de {pay.rate} de {pay.month.hours} (base pour {contract.hours} par semaine), soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
				"Le minimum est de {pay.rate} de {pay.month}, soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
			},
			No: []string{
				"Aucun minimum ne vient de ce contrat ce jour-là.",
			},
			Unknown: []string{
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} et d'au plus {pay.high} par mois.",
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} par mois.",
				"Le minimum n'est pas déterminé.",
			},
		},
		{
			ID: "APP-PAY-GRID", Title: "Grille applicable au contrat",
			Yes: []string{
				"Le contrat, conclu le {contract.made}, suit la grille en vigueur ce jour-là.",
			},
		},
		{
			ID: "APP-PAY-YEAR", Title: "Année d'exécution du contrat",
			Yes: []string{
				"Le contrat commence le {contract.start}\u00a0; l'année qui compte est la n°\u00a0{pay.year}, chaque année commence au jour anniversaire.",
			},
		},
		{
			ID: "APP-PAY-BAND-CHANGE", Title: "Tranche d'âge",
			Yes: []string{
				"La tranche est «\u00a0{pay.band}\u00a0»\u00a0; une lecture stricte donnerait encore {pay.rate.otherwise}, soit {pay.otherwise} par mois.",
				"La tranche est «\u00a0{pay.band}\u00a0» (naissance le {person.born})\u00a0; elle change le premier jour du mois qui suit l'anniversaire.",
			},
		},
		{
			ID: "PAY-SMIC", Title: "SMIC du jour",
			Yes: []string{
				"Le SMIC horaire est de {smic.hourly}, soit {smic.month} par mois de 35\u00a0heures par semaine.",
				"Le SMIC horaire de Mayotte est de {smic.hourly.mayotte}, soit {smic.month} par mois de 35\u00a0heures par semaine.",
			},
		},
		{
			ID: "APP-PAY-SMC", Title: "Salaire minimum conventionnel",
			Yes: []string{
				"Le minimum conventionnel de l'emploi, {pay.conventional}, dépasse le SMIC\u00a0: il sert de base.",
				"Aucun minimum conventionnel ne dépasse la base de {pay.base}.",
			},
		},
		{
			ID: "APP-PAY-BETTER", Title: "Pourcentage plus favorable du contrat ou d'un accord",
			Yes: []string{
				"Le contrat ou un accord prévoit {pay.agreed_rate}, plus que la loi.",
			},
		},
		{
			ID: "APP-PAY-CAP100", Title: "Plafond des majorations",
			Yes: []string{
				"Les majorations ne mènent pas au-delà de {apprenticeship.pay.cap} du SMIC, sauf contrat ou accord plus favorable.",
			},
		},
		{
			ID: "APP-PAY-SPECIAL", Title: "Rémunération qui s'écarte de la grille",
			Yes: []string{
				"Une règle particulière s'applique à la rémunération.",
			},
			No: []string{
				"Aucune règle particulière ne s'applique\u00a0: la grille suffit.",
			},
			Unknown: []string{
				"On ne peut pas dire si une règle particulière s'applique.",
			},
		},
		{
			ID: "APP-PAY-SHORT", Title: "Contrat plus court que le cycle de formation",
			Yes: []string{
				"Le cycle dure {apprenticeship.cycle_months} mois\u00a0: les années se comptent à partir du {pay.origin}, comme si tout le cycle était fait en apprentissage.",
			},
			No: []string{
				"Le contrat n'est pas plus court que le cycle.",
			},
		},
		{
			ID: "APP-PAY-SHORT-OLD", Title: "Durée réduite d'un an (contrats conclus jusqu'au 31 mars 2020)",
			Yes: []string{
				"La durée est réduite d'un an ({apprenticeship.shorter})\u00a0: la première année est réputée faite.",
			},
			No: []string{
				"Ces anciens motifs de réduction ne jouent pas.",
			},
		},
		{
			ID: "APP-PAY-LONG", Title: "Contrat allongé par convention",
			Yes: []string{
				"À partir du {apprenticeship.longer_from}, la rémunération reste celle de l'année n°\u00a0{pay.year}.",
			},
			No: []string{
				"Le contrat n'est pas allongé par convention.",
			},
		},
		{
			ID: "APP-PAY-FAIL", Title: "Prolongation après un échec",
			Yes: []string{
				"À partir du {apprenticeship.longer_from}, la rémunération reste celle de l'année n°\u00a0{pay.year}.",
			},
			No: []string{
				"Le contrat n'est pas prolongé après un échec.",
			},
		},
		{
			ID: "APP-PAY-LICPRO", Title: "Licence professionnelle",
			Yes: []string{
				"La licence professionnelle est payée comme une deuxième année pendant tout le contrat.",
			},
			No: []string{
				"La certification préparée n'est pas une licence professionnelle.",
			},
		},
		{
			ID: "APP-PAY-15", Title: "Second diplôme de même niveau",
			Yes: []string{
				"Le contrat dure un an au plus et prépare un diplôme de même niveau, en rapport direct avec celui déjà obtenu\u00a0: {pay.points} points de plus.",
			},
			No: []string{
				"Le contrat va du {contract.start} au {contract.end}, plus de {apprenticeship.pay.same-level.months}\u00a0: {off}.",
				"Ce n'est pas un second diplôme de même niveau en rapport direct avec le premier.",
			},
		},
		{
			ID: "APP-PAY-RQTH-EXT", Title: "Formation étalée en raison du handicap",
			Yes: []string{
				"À partir du {apprenticeship.longer_from}, {pay.points} points s'ajoutent au pourcentage de la dernière année.",
			},
			No: []string{
				"La formation n'est pas étalée en raison du handicap.",
			},
		},
		{
			ID: "APP-PAY-ATHLETE4", Title: "Quatrième année d'un sportif de haut niveau",
			Yes: []string{
				"La quatrième année est payée comme la troisième, sans majoration.",
			},
			No: []string{
				"Il n'y a pas de quatrième année de sportif de haut niveau.",
			},
		},
		{
			ID: "APP-PAY-SUCC-SAME", Title: "Nouveau contrat avec le même employeur",
			Yes: []string{
				"Le contrat antérieur a mené au diplôme\u00a0: la rémunération n'est pas inférieure à celle perçue la dernière année, {pay.kept} du SMIC.",
			},
			No: []string{
				"Aucun plancher ne vient d'un contrat antérieur avec le même employeur.",
			},
		},
		{
			ID: "APP-PAY-SUCC-OTHER", Title: "Nouveau contrat avec un autre employeur",
			Yes: []string{
				"Le contrat antérieur a mené au diplôme\u00a0: la rémunération n'est pas inférieure à celle due la dernière année, {pay.kept} du SMIC.",
			},
			No: []string{
				"Aucun plancher ne vient d'un contrat antérieur avec un autre employeur.",
			},
		},
		{
			ID: "APP-PAY-GAPS", Title: "Années faites sous un contrat rompu",
			No: []string{
				"Aucun contrat rompu ne met en doute le compte des années.",
			},
		},
		{
			ID: "APP-PAY-PUBLIC", Title: "Majoration de l'employeur public",
			Yes: []string{
				"L'employeur public ajoute {pay.points} points.",
			},
			No: []string{
				"Employeur public\u00a0: {employer.public}\u00a0; aucune majoration n'est due, et aucune décision de majorer n'est enregistrée.",
				"Aucune majoration d'employeur public n'est due ni décidée.",
			},
		},
		{
			ID: "PRO-PAY", Title: "Salaire minimum du contrat de professionnalisation ce jour-là",
			Yes: []string{
				"Le minimum est de {pay.rate} de {pay.month.hours} (base pour {contract.hours} par semaine), soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
				"Le minimum est de {pay.rate} de {pay.month}, soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
			},
			No: []string{
				"Aucun minimum ne vient de ce contrat ce jour-là.",
			},
			Unknown: []string{
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} et d'au plus {pay.high} par mois.",
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} par mois.",
				"Le minimum n'est pas déterminé.",
			},
		},
		{
			ID: "PRO-PAY-SCOPE", Title: "Action de professionnalisation en cours",
			Yes: []string{
				"Le minimum vaut pendant l'action de professionnalisation, jusqu'au {professionalisation.action_end}.",
			},
			No: []string{
				"L'action de professionnalisation a pris fin le {professionalisation.action_end}.",
			},
		},
		{
			ID: "PRO-PAY-COLUMN", Title: "Qualification détenue",
			Yes: []string{
				"La qualification détenue est\u00a0: {professionalisation.holds}.",
			},
		},
		{
			ID: "PRO-PAY-BACTECHNO", Title: "Baccalauréat technologique seul",
		},
		{
			ID: "PRO-PAY-BIRTHDAY", Title: "Passage à 21 ans",
			Yes: []string{
				"Le taux de 21 ans s'applique à partir du {pay.from21}.",
			},
		},
		{
			ID: "PRO-PAY-26", Title: "Minimum de branche à partir de 26 ans",
			Yes: []string{
				"{pro.pay.26.smc} du minimum conventionnel de {pay.branch} dépassent le SMIC\u00a0: c'est ce montant qui est dû.",
				"{pro.pay.26.smc} du minimum conventionnel de {pay.conventional} ne dépassent pas le SMIC\u00a0: {pro.pay.26} du SMIC sont dus.",
				"Aucun minimum conventionnel ne s'applique\u00a0: {pro.pay.26} du SMIC sont dus.",
			},
		},
		{
			ID: "PAY-FACTS", Title: "Faits nécessaires au minimum",
		},
		{
			ID: "PAY-TERM", Title: "Jour compris dans le contrat",
			No: []string{
				"La période d'apprentissage va du {contract.start} au {apprenticeship.end}\u00a0: ce jour n'en fait pas partie.",
				"Le contrat va du {contract.start} au {pay.last}\u00a0: ce jour n'en fait pas partie.",
				"Le contrat commence le {contract.start}\u00a0: ce jour n'en fait pas partie.",
			},
		},
		{
			ID: "PRO-PAY-TURN26", Title: "Passage à 26 ans pendant le contrat",
		},
		{
			ID: "PEC-PAY", Title: "Salaire minimum du PEC ce jour-là",
			Yes: []string{
				"Le minimum est de {pay.rate} de {pay.month.hours} (base pour {contract.hours} par semaine), soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
				"Le minimum est de {pay.rate} de {pay.month}, soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
			},
			No: []string{
				"Aucun minimum ne vient de ce contrat ce jour-là.",
			},
			Unknown: []string{
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} et d'au plus {pay.high} par mois.",
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} par mois.",
				"Le minimum n'est pas déterminé.",
			},
		},
		{
			ID: "PEC-PAY-HOURS", Title: "Heures de travail",
			Yes: []string{
				"Les heures sont de {contract.hours} par semaine.",
			},
		},
		{
			ID: "PAY-ORDINARY", Title: "Salaire minimum de droit commun ce jour-là",
			Yes: []string{
				"Le minimum est de {pay.rate} de {pay.month.hours} (base pour {contract.hours} par semaine), soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
				"Le minimum est de {pay.rate} de {pay.month}, soit {pay.shown}\u00a0; il faut payer au moins {pay.due} par mois.",
			},
			No: []string{
				"Aucun minimum ne vient de ce contrat ce jour-là.",
			},
			Unknown: []string{
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} et d'au plus {pay.high} par mois.",
				"Le minimum n'est pas déterminé\u00a0; il est d'au moins {pay.low} par mois.",
				"Le minimum n'est pas déterminé.",
			},
		},
		{
			ID: "PAY-ORDINARY-HOURS", Title: "Heures de travail",
			Yes: []string{
				"Les heures sont de {contract.hours} par semaine.",
			},
		},
		{
			ID: "PAY-SMC", Title: "Salaire minimum conventionnel",
			Yes: []string{
				"Le salaire minimum conventionnel de l'emploi ({pay.conventional} pour un temps plein) est plus élevé que le SMIC.",
			},
		},
		{
			ID: "PAY-MINOR", Title: "Âge du salarié",
			Yes: []string{
				"L'abattement des moins de 18 ans s'applique (né le {person.born})\u00a0: {pay.abated} du SMIC est dû.",
				"Le SMIC est dû sans l'abattement des moins de 18 ans (né le {person.born}).",
			},
		},
	},
	Terms: []law.Term{
		{Key: "PAY-FULLTIME", Text: "sans durée du travail connue, le montant est celui d'un mois à la durée légale."},
		{Key: "APP-PAY-BASE", Text: "le pourcentage s'applique au SMIC mensuel publié, et le produit exact est gardé\u00a0; partir du SMIC horaire donne parfois un centime de moins."},
		{Key: "APP-PAY-15-BASE", Text: "les 15 points s'ajoutent au pourcentage de la dernière année du cycle antérieur, comme le disent des sources publiques\u00a0; le texte ne nomme pas cette année."},
		{Key: "pay.otherwise", Text: "montant de l'autre lecture"},
		{Key: "pay.fault.same_level_denied", Text: "la durée est réduite pour un diplôme de même niveau, et ce niveau est nié"},
		{Key: "PAY-HOURS-PRINTED", Text: "des mois entiers aux heures du contrat, arrondies au centième comme sur un bulletin (151,67 par mois pour 35 par semaine), sont jugés sur le plus faible du minimum de chaque mois et de celui de ses heures."},
		{Key: "PAY-OVERTIME", Text: "au-delà de la durée légale, le montant compte chaque heure sans majoration\u00a0: les majorations des heures supplémentaires s'y ajoutent."},
		{Key: "APP-PAY-TEST", Text: "une paie est jugée sur le plus faible des deux produits exacts."},
		{Key: "APP-PAY-BAND-START", Text: "la première tranche est celle de l'âge à l'embauche, même dans le mois de l'anniversaire."},
		{Key: "APP-PAY-29FEB", Text: "une personne née un 29 février atteint l'âge le 28 février des années communes."},
		{Key: "APP-PAY-YEAR4", Text: "aucun texte ne fixe de pourcentage pour une quatrième année\u00a0: celui de la troisième est le moins possible."},
		{Key: "APP-PAY-SHORT-MONTHS", Text: "le temps épargné par un contrat court est réputé précéder le contrat et se compte en mois."},
		{Key: "APP-PAY-BAND-MOVES", Text: "pendant une prolongation l'année est figée, mais la tranche d'âge change encore."},
		{Key: "APP-PAY-SUCC", Text: "le plancher d'un contrat suivant est l'ancien pourcentage, appliqué au SMIC du jour."},
		{Key: "APP-PAY-YEARS-KEPT", Text: "les années faites avant l'anniversaire comptent\u00a0: on change de tranche, jamais d'année."},
		{Key: "APP-PAY-MINORS-ABATEMENT", Text: "l'abattement du SMIC des moins de 18 ans ne s'ajoute pas à ces pourcentages."},
		{Key: "APP-PAY-OT", Text: "les heures supplémentaires suivent les règles ordinaires, sur le salaire de l'apprenti."},
		{Key: "APP-PAY-YEAR.third", Text: "le pourcentage de la troisième année continue"},
		{Key: "APP-PAY-YEAR.more", Text: "un pourcentage plus élevé, qu'aucun texte ne donne"},
		{Key: "APP-PAY-CAP100.capped", Text: "le plafond atteint aussi ces majorations"},
		{Key: "APP-PAY-CAP100.free", Text: "le plafond ne vise que les majorations de la sous-section"},
		{Key: "APP-PAY-SHORT-OLD.plain", Text: "la grille ordinaire"},
		{Key: "APP-PAY-SHORT-OLD.special", Text: "une année réputée faite"},
		{Key: "APP-PAY-LONG.plain", Text: "l'année suivante de la grille"},
		{Key: "APP-PAY-LONG.special", Text: "le taux de l'année précédente"},
		{Key: "APP-PAY-LICPRO.plain", Text: "la grille ordinaire"},
		{Key: "APP-PAY-LICPRO.special", Text: "le taux de la deuxième année"},
		{Key: "APP-PAY-15.plain", Text: "la licence professionnelle seule"},
		{Key: "APP-PAY-15.special", Text: "la dernière année du cycle antérieur"},
		{Key: "APP-PAY-RQTH-EXT.plain", Text: "la dernière année du cycle normal"},
		{Key: "APP-PAY-RQTH-EXT.special", Text: "la dernière année du contrat allongé"},
		{Key: "APP-PAY-GAPS.plain", Text: "les années repartent de la première"},
		{Key: "APP-PAY-GAPS.special", Text: "les années déjà faites comptent"},
		{Key: "APP-PAY-PUBLIC.plain", Text: "la grille sans ces points"},
		{Key: "APP-PAY-PUBLIC.special", Text: "la grille avec ces points"},
		{Key: "PRO-PAY-BACTECHNO.left", Text: "sans qualification au moins égale au baccalauréat professionnel"},
		{Key: "PRO-PAY-BACTECHNO.right", Text: "avec une qualification au moins égale au baccalauréat professionnel"},
		{Key: "PRO-PAY-BIRTHDAY.hired", Text: "le taux de 21 ans dès l'embauche"},
		{Key: "PRO-PAY-BIRTHDAY.next", Text: "le taux de 21 ans au premier jour du mois suivant"},
		{Key: "PRO-PAY-TURN26.rises", Text: "la rémunération devient celle de 26 ans"},
		{Key: "PRO-PAY-TURN26.stays", Text: "la rémunération reste celle fixée à la conclusion"},
		{Key: "apprenticeship.pay.u18.1", Text: "rémunération de l'apprenti, moins de 18 ans, première année"},
		{Key: "apprenticeship.pay.u18.2", Text: "rémunération de l'apprenti, moins de 18 ans, deuxième année"},
		{Key: "apprenticeship.pay.u18.3", Text: "rémunération de l'apprenti, moins de 18 ans, troisième année"},
		{Key: "apprenticeship.pay.18.1", Text: "rémunération de l'apprenti, 18 à 20 ans, première année"},
		{Key: "apprenticeship.pay.18.2", Text: "rémunération de l'apprenti, 18 à 20 ans, deuxième année"},
		{Key: "apprenticeship.pay.18.3", Text: "rémunération de l'apprenti, 18 à 20 ans, troisième année"},
		{Key: "apprenticeship.pay.21.1", Text: "rémunération de l'apprenti, 21 à 25 ans, première année"},
		{Key: "apprenticeship.pay.21.2", Text: "rémunération de l'apprenti, 21 à 25 ans, deuxième année"},
		{Key: "apprenticeship.pay.21.3", Text: "rémunération de l'apprenti, 21 à 25 ans, troisième année"},
		{Key: "apprenticeship.pay.26.1", Text: "rémunération de l'apprenti, 26 ans et plus, première année"},
		{Key: "apprenticeship.pay.26.2", Text: "rémunération de l'apprenti, 26 ans et plus, deuxième année"},
		{Key: "apprenticeship.pay.26.3", Text: "rémunération de l'apprenti, 26 ans et plus, troisième année"},
		{Key: "apprenticeship.pay.age.18", Text: "âge de la tranche de 18 ans"},
		{Key: "apprenticeship.pay.age.21", Text: "âge de la tranche de 21 ans"},
		{Key: "apprenticeship.pay.age.26", Text: "âge de la tranche de 26 ans"},
		{Key: "apprenticeship.pay.short", Text: "rémunération d'un contrat plus court que le cycle"},
		{Key: "apprenticeship.pay.short-old", Text: "années réputées faites (ancien texte)"},
		{Key: "apprenticeship.pay.long", Text: "rémunération d'un contrat allongé par convention"},
		{Key: "apprenticeship.pay.fail", Text: "rémunération d'une prolongation après échec"},
		{Key: "apprenticeship.pay.licence-pro", Text: "année de la licence professionnelle"},
		{Key: "apprenticeship.pay.same-level", Text: "points pour un second diplôme de même niveau"},
		{Key: "apprenticeship.pay.same-level.months", Text: "durée maximale du contrat pour un second diplôme"},
		{Key: "apprenticeship.pay.disability", Text: "points pour une formation étalée en raison du handicap"},
		{Key: "apprenticeship.pay.athlete", Text: "année qui vaut pour la quatrième d'un sportif"},
		{Key: "apprenticeship.pay.succession", Text: "plancher d'un nouveau contrat"},
		{Key: "apprenticeship.pay.cap", Text: "plafond des majorations"},
		{Key: "apprenticeship.pay.public.4", Text: "points de l'employeur public, niveau IV"},
		{Key: "apprenticeship.pay.public.5", Text: "points de l'employeur public, niveau III"},
		{Key: "apprenticeship.pay.public.option.10", Text: "points facultatifs de l'employeur public (10)"},
		{Key: "apprenticeship.pay.public.option.20", Text: "points facultatifs de l'employeur public (20)"},
		{Key: "apprenticeship.longest", Text: "durée la plus longue d'un apprentissage"},
		{Key: "week.legal", Text: "durée légale du travail par semaine"},
		{Key: "pro.pay.u21", Text: "professionnalisation, moins de 21 ans"},
		{Key: "pro.pay.u21.held", Text: "professionnalisation, moins de 21 ans, qualifié"},
		{Key: "pro.pay.21-25", Text: "professionnalisation, 21 à 25 ans"},
		{Key: "pro.pay.21-25.held", Text: "professionnalisation, 21 à 25 ans, qualifié"},
		{Key: "pro.pay.26", Text: "professionnalisation, 26 ans et plus, part du SMIC"},
		{Key: "pro.pay.26.smc", Text: "professionnalisation, 26 ans et plus, part du minimum conventionnel"},
		{Key: "pro.pay.general-bac", Text: "professionnalisation, baccalauréat général seul\u00a0: taux majoré"},
		{Key: "pro.pay.higher", Text: "professionnalisation, diplôme du supérieur\u00a0: taux majoré"},
		{Key: "pro.pay.age.21", Text: "professionnalisation, âge de 21 ans"},
		{Key: "pro.pay.age.26", Text: "professionnalisation, âge de 26 ans"},
		{Key: "pro.created", Text: "professionnalisation, contrat ouvert à la conclusion"},
		{Key: "pec.pay", Text: "part du SMIC due en PEC"},
		{Key: "PAY-MINOR.reached", Text: "les six mois de pratique sont atteints"},
		{Key: "PAY-MINOR.before", Text: "ils ne le sont pas encore"},
		{Key: "pay.abated", Text: "part du SMIC après abattement"},
		{Key: "pay.minor.16", Text: "part du SMIC due avant 17 ans"},
		{Key: "pay.minor.17", Text: "part du SMIC due entre 17 et 18 ans"},
		{Key: "pay.minor.practice", Text: "pratique dans la branche qui supprime l'abattement"},
		{Key: "pay.band.under_18", Text: "moins de 18 ans"},
		{Key: "pay.band.18_20", Text: "18 à 20 ans"},
		{Key: "pay.band.21_25", Text: "21 à 25 ans"},
		{Key: "pay.band.26_over", Text: "26 ans et plus"},
		{Key: "pay.band.under_21", Text: "moins de 21 ans"},
		{Key: "pay.begins.start", Text: "début du contrat"},
		{Key: "pay.begins.anniversary", Text: "nouvelle année d'exécution"},
		{Key: "pay.begins.band", Text: "nouvelle tranche d'âge"},
		{Key: "pay.begins.settled", Text: "fin d'une convention de lecture"},
		{Key: "pay.begins.smic", Text: "nouveau SMIC"},
		{Key: "pay.begins.smc", Text: "nouveau minimum conventionnel"},
		{Key: "pay.begins.prolonged", Text: "début de la prolongation"},
		{Key: "pay.begins.text", Text: "nouveau texte"},
		{Key: "pay.begins.unchecked", Text: "SMIC non vérifié au-delà"},
		{Key: "pay.begins.birthday", Text: "26\u00a0ans"},
		{Key: "pay.fault.end_before_start", Text: "le contrat finit avant de commencer"},
		{Key: "pay.fault.ended_before_start", Text: "le contrat a pris fin avant de commencer"},
		{Key: "pay.fault.start_before_birth", Text: "le contrat commence avant la naissance"},
		{Key: "pay.fault.too_long", Text: "le contrat est plus long que tout apprentissage"},
		{Key: "pay.fault.special_denied", Text: "un cas particulier est à la fois nié et renseigné"},
		{Key: "pay.fault.shorter_and_longer", Text: "le contrat est dit à la fois plus court et plus long que le cycle"},
		{Key: "pay.fault.prolonged_outside", Text: "la prolongation commence hors du contrat"},
		{Key: "pay.fault.conventional_not_positive", Text: "un minimum conventionnel n'est pas positif"},
		{Key: "pay.fault.conventional_twice", Text: "deux minima conventionnels commencent le même jour"},
		{Key: "pay.fault.action_before_start", Text: "l'action finit avant le début du contrat"},
		{Key: "pay.fault.hours_impossible", Text: "la semaine n'a pas tant d'heures"},
		{Key: "pay.fault.paid_without_days", Text: "une ligne de paie n'a pas ses jours"},
		{Key: "pay.fault.paid_reversed", Text: "une ligne de paie finit avant de commencer"},
		{Key: "pay.fault.paid_outside", Text: "une ligne de paie sort du contrat"},
		{Key: "pay.fault.paid_twice", Text: "des jours sont payés deux fois"},
		{Key: "pay.rate", Text: "pourcentage"},
		{Key: "pay.month", Text: "base mensuelle"},
		{Key: "pay.shown", Text: "montant affiché"},
		{Key: "pay.due", Text: "montant à payer"},
		{Key: "pay.low", Text: "minimum au moins"},
		{Key: "pay.high", Text: "minimum au plus"},
		{Key: "pay.year", Text: "année qui compte"},
		{Key: "pay.band", Text: "tranche d'âge"},
		{Key: "pay.last", Text: "dernier jour du contrat"},
		{Key: "pay.month.hours", Text: "base pour les heures du contrat"},
		{Key: "pay.branch", Text: "minimum conventionnel"},
		{Key: "pay.fault.received_below_claimed", Text: "la rémunération perçue est inférieure à celle que l'apprenti pouvait exiger"},
		{Key: "pay.base", Text: "base"},
		{Key: "pay.kept", Text: "pourcentage conservé"},
		{Key: "pay.points", Text: "points ajoutés"},
		{Key: "pay.origin", Text: "début réputé du cycle"},
		{Key: "pay.from21", Text: "premier jour du taux de 21 ans"},
		{Key: "pay.from26", Text: "26e anniversaire"},
		{Key: "pay.rate.otherwise", Text: "pourcentage de l'autre lecture"},
		{Key: "smic.month", Text: "SMIC mensuel"},
		{Key: "paid.hours", Text: "heures payées"},
	},
}
