package funding

import "github.com/parcours-emploi/parcours/law"

var npecFrench = law.Words{Lang: law.French, Rules: []law.Sentences{
	{
		ID: "NPEC", Title: "Prise en charge de la formation de l'apprenti par l'opérateur de compétences",
	},
	{
		ID: "NPEC-START", Title: "Contrat d'apprentissage financé au niveau de prise en charge",
		Yes: []string{"Le contrat est conclu le {contract.made}\u00a0: l'opérateur le finance au niveau de prise en charge."},
		No:  []string{"Le contrat ({contract.kind}) n'est pas un contrat d'apprentissage."},
	},
	{
		ID: "NPEC-DEF", Title: "Niveau de prise en charge de la certification",
		Yes: []string{"Aucun niveau n'existe pour RNCP {#opco.rncp}\u00a0: un montant provisoire de {npec.provisional} par an est versé pour le niveau {apprenticeship.prepares}.", "La table donne un niveau pour RNCP {#opco.rncp}\u00a0: {tables.npec} par an."},
	},
	{
		ID: "NPEC-CAL-ONEYEAR", Title: "Contrat d'un an au moins",
		Yes: []string{"Du {contract.start} au {contract.end}, le contrat dure un an au moins\u00a0: chaque année d'exécution a son calendrier."},
	},
	{
		ID: "NPEC-PRORATA-MONTH", Title: "Décompte par mois",
		Yes: []string{"Contrat conclu le {contract.made}\u00a0: tout mois commencé est dû."},
	},
	{
		ID: "NPEC-PRORATA-TITLE", Title: "Titre du ministère fixé à moins d'un an",
		Yes: []string{"La durée du contrat est fixée à moins d'un an par voie réglementaire\u00a0: le montant annuel est dû en entier."},
	},
	{
		ID: "NPEC-PRORATA-DAY", Title: "Décompte par jours",
		Yes: []string{"Contrat conclu le {contract.made}\u00a0: les jours effectués sont payés."},
	},
	{
		ID: "NPEC-SHORT-10", Title: "Majoration d'un contrat réduit par convention",
		Yes: []string{"L'opérateur accorde la majoration de {npec.short.rise}, dans la limite du niveau de prise en charge."},
	},
	{
		ID: "NPEC-PRESIGN", Title: "Période au CFA avant la signature",
		Yes: []string{"La formation a commencé au CFA le {opco.cfa.before}\u00a0: ce temps est payé aussi, dans la limite de {npec.early.months}."},
	},
	{
		ID: "NPEC-BREAK-6M", Title: "Versements maintenus après la rupture",
		Yes: []string{"La formation a continué au CFA jusqu'au {opco.cfa.kept_through}\u00a0: l'opérateur paie jusque-là, pendant {npec.break.months} au plus."},
	},
	{
		ID: "NPEC-EXECUTED", Title: "Contrat qui a commencé",
		No: []string{"Le contrat a pris fin le {contract.ended}, avant de commencer le {contract.start}\u00a0: aucun jour n'a été effectué."},
	},
	{
		ID: "NPEC-ADVANCE", Title: "Avance versée au CFA",
	},
	{
		ID: "NPEC-KIND", Title: "Contrat d'apprentissage",
		Yes: []string{"Le contrat est un contrat d'apprentissage."},
		No:  []string{"Le contrat ({contract.kind}) n'est pas un contrat d'apprentissage."},
	},
	{
		ID: "NPEC-CAL-NEWCFA", Title: "Avance payable",
		Yes: []string{
			"Contrat conclu le {contract.made}\u00a0: l'article ne demande pas de preuve avant l'avance.",
			"Début de la formation attesté\u00a0: {opco.cfa.begun}.", "Activité du CFA déclarée depuis moins de six mois\u00a0: {opco.cfa.recent}.",
		},
		No: []string{"L'activité du CFA est déclarée depuis moins de six mois et le début de la formation n'est pas attesté."},
	},
	{
		ID: "NPEC-REMOTE-20", Title: "Minoration pour enseignement à distance",
		Yes: []string{"{opco.remote_share} des enseignements sont à distance, {npec.remote.share} au moins\u00a0: le niveau est minoré de {npec.remote.cut}."},
	},
	{
		ID: "NPEC-REMOTE-EXEMPT", Title: "Certification dispensée de la minoration",
		Yes: []string{"La certification est sur la liste des dispenses, applicable au contrat conclu le {contract.made}."},
	},
	{
		ID: "NPEC-OVERSEAS", Title: "Modulation outre-mer",
		Yes: []string{"L'opérateur ({opco.operator}) a modulé le niveau\u00a0: {tables.overseas}."},
	},
	{
		ID: "NPEC-RQTH", Title: "Majoration pour un apprenti reconnu travailleur handicapé",
	},
	{
		ID: "NPEC-RQTH-PERSON", Title: "Apprenti reconnu travailleur handicapé",
		Yes: []string{"L'apprenti est reconnu travailleur handicapé."},
		No:  []string{"L'apprenti n'est pas reconnu travailleur handicapé."},
	},
	{
		ID: "NPEC-RQTH-GRANTED", Title: "Majoration accordée",
		Yes: []string{"La majoration accordée, {opco.supplement}, est payée dans la limite permise\u00a0: {npec.supplement.paid} par année d'exécution.", "La majoration accordée est de {opco.supplement} par année d'exécution."},
		No:  []string{"L'opérateur n'a pas accordé de majoration."},
	},
	{
		ID: "OPCO-PUBLIC", Title: "Employeur qui relève de l'opérateur",
		Yes: []string{"Employeur redevable de la taxe d'apprentissage\u00a0: {opco.taxable}.", "Employeur public\u00a0: {employer.public}."},
		No:  []string{"L'employeur public, qui n'est pas redevable de la taxe d'apprentissage, paie lui-même le CFA."},
	},
	{
		ID: "OPCO-PART", Title: "Participation de l'employeur",
	},
	{
		ID: "OPCO-PART-SCOPE", Title: "Contrat soumis à la participation",
		Yes: []string{"Le contrat conclu le {contract.made} prépare au niveau {apprenticeship.prepares}."},
		No:  []string{"Le niveau préparé, {apprenticeship.prepares}, est inférieur à {opco.participation.level}.", "Le contrat, conclu le {contract.made}, est antérieur à la participation.", "Le contrat ({contract.kind}) n'est pas un contrat d'apprentissage."},
	},
	{
		ID: "OPCO-PART-750", Title: "Participation forfaitaire",
		Yes: []string{"La participation est de {opco.participation}, forfait pour le contrat."},
	},
	{
		ID: "OPCO-PART-45D", Title: "Rupture dans les 45 premiers jours de formation pratique",
		Yes: []string{"Le contrat est rompu le {contract.ended}, dans les {opco.participation.trial} de formation pratique\u00a0: la participation est de {opco.participation.share} du niveau au prorata des jours."},
	},
	{
		ID: "OPCO-PART-200", Title: "Reprise après une rupture",
		Yes: []string{"Le contrat suit une rupture chez un autre employeur\u00a0: la participation est de {opco.participation.next}."},
	},
	{
		ID: "OPCO-PART-INVOICE", Title: "Participation déduite de la première avance",
		Yes: []string{"Le niveau préparé est {apprenticeship.prepares}\u00a0: la participation de l'employeur est déduite, recouvrée ou non."},
	},
}, Terms: []law.Term{
	{Key: "npec.funded", Text: "financement au niveau de prise en charge"},
	{Key: "npec.calendar.first", Text: "première avance"},
	{Key: "npec.calendar.seventh", Text: "versement du septième mois"},
	{Key: "npec.calendar.tenth", Text: "versement du dixième mois"},
	{Key: "npec.calendar.balance", Text: "solde de l'année"},
	{Key: "npec.calendar.short", Text: "avance d'un contrat de moins d'un an"},
	{Key: "npec.year", Text: "durée d'une année d'exécution"},
	{Key: "npec.prorata.month.broken", Text: "mois commencé dû après une rupture"},
	{Key: "npec.prorata.month", Text: "mois commencé dû"},
	{Key: "npec.prorata.title", Text: "montant entier d'un titre du ministère"},
	{Key: "npec.prorata.day", Text: "paiement par jour"},
	{Key: "npec.prorata.divisor", Text: "diviseur du montant annuel"},
	{Key: "npec.advance.proof", Text: "preuve du début de la formation avant une avance"},
	{Key: "npec.provisional", Text: "montant provisoire"},
	{Key: "npec.supplement.paid", Text: "majoration payée"},
	{Key: "npec.short.rise", Text: "majoration d'un contrat réduit"},
	{Key: "npec.break.months", Text: "versements maintenus après une rupture"},
	{Key: "npec.early.months", Text: "période au CFA avant la signature"},
	{Key: "npec.provisional.3", Text: "montant provisoire, niveau 3"},
	{Key: "npec.provisional.4", Text: "montant provisoire, niveau 4"},
	{Key: "npec.provisional.5", Text: "montant provisoire, niveau 5"},
	{Key: "npec.provisional.6", Text: "montant provisoire, niveau 6"},
	{Key: "npec.provisional.7", Text: "montant provisoire, niveaux 7 et 8"},
	{Key: "npec.remote.share", Text: "part à distance qui minore le niveau"},
	{Key: "npec.remote.cut", Text: "minoration pour enseignement à distance"},
	{Key: "npec.remote.floor", Text: "plancher après la minoration"},
	{Key: "npec.remote.exempt", Text: "liste des certifications dispensées"},
	{Key: "npec.supplement.share", Text: "majoration pour handicap, part du niveau"},
	{Key: "npec.supplement.most", Text: "majoration pour handicap, plafond annuel"},
	{Key: "opco.participation.level", Text: "niveau à partir duquel l'employeur participe"},
	{Key: "opco.participation", Text: "participation de l'employeur"},
	{Key: "opco.participation.trial", Text: "premiers jours de formation pratique"},
	{Key: "opco.participation.share", Text: "part du niveau due après une rupture précoce"},
	{Key: "opco.participation.next", Text: "participation de l'employeur suivant"},
	{Key: "opco.public", Text: "prise en charge par l'employeur public"},
	{Key: "NPEC-START.region", Text: "contrat financé par la région"},
	{Key: "NPEC-START.level", Text: "contrat déjà financé au niveau de prise en charge"},
	{Key: "NPEC-REMOTE-EXEMPT.reached", Text: "la liste vaut aussi pour un contrat conclu avant elle"},
	{Key: "NPEC-REMOTE-EXEMPT.not-reached", Text: "la liste ne vaut que pour les contrats conclus depuis"},
	{Key: "NPEC-SHORT-LIMIT", Text: "le texte ne dit pas si les versements d'un contrat de moins d'un an que rien ne majore s'arrêtent au niveau d'une année, quand du temps payé avant ou après le contrat les porte au-delà\u00a0: le montant va de cette limite au total."},
	{Key: "OPCO-PART-45D.first", Text: "la participation de l'employeur suivant reste à son forfait"},
	{Key: "OPCO-PART-45D.any", Text: "une rupture dans les premiers jours la fixe selon les jours effectués, pour l'employeur suivant aussi"},
	{Key: "NPEC-PRESIGN-APART", Text: "le temps passé au CFA avant le contrat est compté à part, par jours ou par mois commencés comme le contrat, et payé avec la première année\u00a0; le calendrier court du début du contrat."},
	{Key: "NPEC-BREAK-TERM", Text: "les versements maintenus après une rupture peuvent dépasser le terme convenu du contrat, dans la limite de leurs six mois."},
	{Key: "NPEC-SHORT-SUPPLEMENT", Text: "la majoration d'un contrat réduit et sa limite s'appliquent au supplément pour handicap comme au niveau qu'il augmente."},
	{Key: "NPEC-PRORATA-365", Text: "une année d'exécution complète paie le montant annuel\u00a0; une partie d'année est divisée par 365, même une année bissextile."},
	{Key: "NPEC-REMOTE-FLOOR", Text: "le plancher de 4\u00a0000 euros limite la minoration sans jamais relever un niveau plus bas."},
	{Key: "NPEC-CAL-REACHED", Text: "quand une année s'arrête avant son septième ou son dixième mois, le solde contient ce qui restait à verser."},
	{Key: "NPEC-CAL-BASE", Text: "les pourcentages du calendrier s'appliquent aussi aux frais annexes, comptés à part."},
	{Key: "NPEC-PROVISIONAL-REGULAR", Text: "le montant provisoire est régularisé quand le niveau est fixé."},
	{Key: "OPCO-PART-NOREFUND", Text: "aucun texte ne prévoit de remboursement de la participation après une rupture plus tardive."},
}}
