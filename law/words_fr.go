package law

// WordsFrench names what this package defines; rule packages include it in their own words.
var WordsFrench = Words{Lang: French, Terms: []Term{
	{"kind.cdi", "CDI"},
	{"kind.cdd", "CDD"},
	{"kind.apprentissage", "contrat d'apprentissage"},
	{"kind.professionnalisation", "contrat de professionnalisation"},
	{"kind.pec", "parcours emploi compétences"},
	{"kind.cie", "contrat initiative-emploi"},
	{"kind.cddi", "CDD d'insertion"},
	{"kind.mission", "mission d'intérim"},
	{"kind.cdi_interimaire", "CDI intérimaire"},
	{"kind.cdd_public", "contrat de droit public à durée déterminée"},
	{"kind.cdi_public", "contrat de droit public à durée indéterminée"},
	{"kind.fonctionnaire", "emploi de fonctionnaire"},

	{"day", "jour considéré"},
	{"smic.hourly", "SMIC horaire"},
	{"smic.hourly.mayotte", "SMIC horaire à Mayotte"},
	{"rsa.flat", "montant forfaitaire du RSA, personne seule"},

	{"holidays", "jours fériés"},
	{"holidays.alsace_moselle", "jours fériés d'Alsace-Moselle"},
	{"holidays.overseas", "jours fériés d'outre-mer"},
	{"levels.1969", "niveaux de 1969 et niveaux actuels"},

	{"DATE-MONTHS", "une durée en mois se compte de date à date, premier jour compris\u00a0: douze mois à partir du 15 janvier finissent le 14 janvier suivant. Aucun texte ne le dit pour un contrat."},
	{"DATE-CLAMP", "quand le quantième du début n'existe pas dans le mois d'arrivée, la durée finit le dernier jour de ce mois\u00a0; une autre lecture donne la veille."},
	{"DATE-NOSHIFT", "la fin d'un contrat n'est pas reportée quand elle tombe un samedi, un dimanche ou un jour férié."},
	{"DATE-DEADLINE", "un délai en mois expire le jour de même quantième, à défaut le dernier jour du mois."},
	{"DATE-CLEARDAYS", "un délai franc ne compte ni le jour de l'événement ni celui de l'échéance."},
	{"DATE-OUVRABLES", "les jours ouvrables qui suivent un événement se comptent à partir du lendemain."},
	{"AGE-29FEB", "une personne née un 29 février a un an de plus le 28 février des années communes."},
	{"MONEY-52-12", "un mois compte 52/12 semaines\u00a0: le code le dit pour la durée légale (L3242-1), pas pour une autre."},
}}
