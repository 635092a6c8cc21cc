package dsn

import "github.com/parcours-emploi/parcours/law"

// natures is the list of S21.G00.40.007; norms P24V01 to P26V01 have the same codes.
var natures = []natureRow{
	{"01", "Contrat de travail à durée indéterminée de droit privé", law.CDI, law.Yes, Employment, false},
	{"02", "Contrat de travail à durée déterminée de droit privé", law.CDD, law.No, Employment, false},
	{"03", "Contrat de mission (contrat de travail temporaire)", law.Mission, law.No, Employment, false},
	{"07", "Contrat à durée indéterminée intermittent", law.CDI, law.Yes, Employment, false},
	{"08", "Contrat à durée indéterminée intérimaire", law.CDIInterim, law.Yes, Employment, false},
	{"09", "Contrat de travail à durée indéterminée de droit public", law.PublicPermanent, law.Yes, Employment, false},
	{"10", "Contrat de travail à durée déterminée de droit public", law.PublicFixedTerm, law.No, Employment, false},
	{"20", "[FP] Détachement d'un agent d'une Fonction Publique donnant lieu à pension (ECP)", law.CivilServant, law.Unknown, Employment, false},
	{"21", "[FP] Détachement d'un agent d'une Fonction Publique ne donnant pas lieu à pension (ENCP)", law.CivilServant, law.Unknown, Employment, false},
	{"29", "Convention de stage (hors formation professionnelle)", 0, law.Unknown, Internship, false},
	{"32", "Contrat d'appui au projet d'entreprise (CAPE)", 0, law.Unknown, NotEmployment, true},
	{"50", "Nomination dans la fonction publique (par arrêté, par décision, …)", law.CivilServant, law.Unknown, Employment, false},
	{"51", "Contrat de mission d'un collaborateur occasionnel du service public (COSP) ou assimilé", 0, law.Unknown, 0, true},
	{"52", "[FP] Cumul d'activité à titre accessoire", 0, law.Unknown, 0, true},
	{"53", "Contrat d'emploi pénitentiaire", 0, law.Unknown, 0, true},
	{"54", "Contrat d'emploi pénitentiaire en apprentissage", 0, law.Unknown, 0, true},
	{"60", "Contrat d'engagement éducatif (CEE)", 0, law.Unknown, OtherContract, true},
	{"70", "Contrat de soutien et d'aide par le travail (ESAT)", 0, law.Unknown, NotEmployment, true},
	{"80", "Mandat social", 0, law.Unknown, NotEmployment, true},
	{"81", "Mandat d'élu", 0, law.Unknown, NotEmployment, true},
	{"82", "Contrat de travail à durée indéterminée de chantier ou d'opération", law.CDI, law.Yes, Employment, false},
	{"89", "Volontariat de service civique", 0, law.Unknown, CivicService, false},
	{"90", "Autre nature de contrat, convention, mandat (hors mandat social)", 0, law.Unknown, 0, true},
	{"91", "Contrat d'engagement maritime à durée indéterminée", law.CDI, law.Yes, Employment, false},
	{"92", "Contrat d'engagement maritime à durée déterminée", law.CDD, law.No, Employment, false},
	{"93", "Ligne de service", 0, law.Unknown, 0, true},
}

// schemes is the list of S21.G00.40.008.
var schemes = []schemeRow{
	{"21", "CUI - Contrat Initiative Emploi", ever, either, law.CIE, 0},
	{"41", "Parcours Emploi Compétences / CUI - CAE", ever, either, law.PEC, 0},
	{"42", "CUI - Contrat d'accès à l'emploi - DOM", ever, noKind, 0, 0},
	{"50", "Emploi d'avenir secteur marchand", Older, noKind, 0, 0},
	{"51", "Emploi d'avenir secteur non marchand", Older, noKind, 0, 0},
	{"61", "Contrat de Professionnalisation", ever, either, law.Professionalisation, 0},
	{"64", "Contrat d'apprentissage entreprises artisanales ou de moins de 11 salariés (loi du 3 janvier 1979)", ever, either, law.Apprenticeship, 0},
	{"65", "Contrat d'apprentissage entreprises non inscrites au répertoire des métiers d'au moins 11 salariés (loi de 1987)", ever, either, law.Apprenticeship, 0},
	{"66", "Convention industrielle de formation par la recherche en entreprise (CIFRE)", current, byNature, 0, 0},
	{"70", "Contrat à durée déterminée pour les séniors", ever, fixedOnly, law.CDD, 0},
	{"71", "Contrat à durée déterminée d'insertion", ever, fixedOnly, law.CDDI, 0},
	{"80", "Contrat de génération", ever, byNature, 0, 0},
	{"81", "Contrat d'apprentissage secteur public (Loi de 1992)", ever, either, law.Apprenticeship, 0},
	{"82", "Contrat à durée indéterminée intérimaire", Older, openOnly, law.CDIInterim, 0}, // nature 08 since
	{"83", "Contrat de valorisation de l'expérience", P26V01, byNature, 0, 0},
	{"92", "Stage de la formation professionnelle", current, noJob, 0, Training},
	{"93", "Période de mise en situation en milieu professionnel", current, noJob, 0, Immersion},
	{"94", "Contrat adulte relais", current, byNature, 0, 0}, // a CDI, or a CDD of L1242-3: L5134-103
	{"99", "Non concerné", ever, byNature, 0, 0},
}

// uses is the list of S21.G00.40.021.
var uses = []useRow{
	{"01", "Remplacement d'un salarié", ever, 0},
	{"02", "Accroissement temporaire de l'activité de l'entreprise", ever, 0},
	{"03", "Emplois à caractère saisonnier", ever, Seasonal},
	{"04", "Contrat vendanges", ever, GrapeHarvest},
	{"05", "Contrat d'usage", ever, 0},
	{"06", "Contrat à durée déterminée à objet défini", ever, 0},
	{"07", "Remplacement d'un chef d'entreprise", ever, 0},
	{"08", "Remplacement du chef d'une exploitation agricole", ever, 0},
	{"09", "Recrutement de personnes sans emploi rencontrant des difficultés sociales et professionnelles particulières", ever, Insertion},
	{"10", "Complément de formation professionnelle au salarié", ever, Complement},
	{"11", "Formation professionnelle au salarié par la voie de l'apprentissage, en vue d'une qualification sanctionnée par un diplôme ou un titre enregistré au RNCP", ever, Apprentice},
	{"12", "Remplacement d'un salarié passé provisoirement à temps partiel", ever, 0},
	{"13", "Attente de la suppression définitive du poste du salarié ayant quitté définitivement l'entreprise", ever, 0},
	{"14", "Contrat de voyage", current, 0},
	{"15", "Recrutement d'un intérimaire en sa qualité de BOETH", current, 0},
}

// endings is the list of S21.G00.62.002. Codes 036, 037 and 084 name the contracts of apprenticeship and
// professionalisation too; 118 ends a CAPE, which is no employment.
var endings = []endingRow{
	{"011", "licenciement suite à liquidation judiciaire ou à redressement judiciaire", ever, Ended},
	{"012", "licenciement suite à fermeture définitive de l'établissement", ever, Ended},
	{"014", "licenciement pour motif économique", ever, Ended},
	{"015", "licenciement pour fin de chantier ou d'opération", ever, Ended},
	{"020", "licenciement pour autre motif", ever, Ended},
	{"025", "autre fin de contrat pour motif économique", ever, Ended},
	{"026", "rupture pour motif économique suite à l'acceptation d'un contrat de sécurisation professionnelle", ever, Ended},
	{"031", "fin de contrat à durée déterminée ou fin d'accueil occasionnel", ever, TermReached},
	{"032", "fin de mission d'intérim", ever, TermReached},
	{"033", "rupture anticipée d'un CDD ou d'un contrat de mission en cas d'inaptitude physique constatée par le médecin du travail", ever, EarlyEnd},
	{"034", "fin de période d'essai à l'initiative de l'employeur", ever, TrialEnd},
	{"035", "fin de période d'essai à l'initiative du salarié", ever, TrialEnd},
	{"036", "rupture anticipée d'un CDD, d'un contrat de professionnalisation, d'un contrat d'apprentissage ou d'un contrat de mission à l'initiative de l'employeur", ever, EarlyEnd},
	{"037", "rupture anticipée d'un CDD, d'un contrat de professionnalisation, d'un contrat d'apprentissage ou d'un contrat de mission à l'initiative du salarié", ever, EarlyEnd},
	{"038", "mise à la retraite par l'employeur", ever, Neutral},
	{"039", "départ à la retraite à l'initiative du salarié", ever, Neutral},
	{"043", "rupture conventionnelle", ever, Ended},
	{"058", "prise d'acte de la rupture de contrat de travail", ever, Ended},
	{"059", "démission", ever, Ended},
	{"065", "décès de l'employeur ou internement / conduit à un licenciement autre motif", ever, Ended},
	{"066", "décès de l'individu", ever, Neutral},
	{"070", "[FP] Révocation suite à abandon de poste", current, Ended},
	{"071", "[FP] Révocation suite à sanction pénale", current, Ended},
	{"081", "fin de contrat d'apprentissage", ever, TermReached},
	{"082", "résiliation judiciaire du contrat de travail", ever, Ended},
	{"083", "rupture de contrat de travail ou d'un contrat de mission pour force majeure ou fait du prince", ever, Ended},
	{"084", "rupture d'un commun accord du CDD, d'un contrat de professionnalisation, du contrat d'apprentissage ou d'un contrat de mission", ever, EarlyEnd},
	{"085", "fin de mandat", ever, Ended},
	{"086", "licenciement convention CATS", ever, Ended},
	{"087", "licenciement pour faute grave", ever, Ended},
	{"088", "licenciement pour faute lourde", ever, Ended},
	{"089", "licenciement pour force majeure", ever, Ended},
	{"091", "licenciement pour inaptitude physique d'origine non professionnelle", ever, Ended},
	{"092", "licenciement pour inaptitude physique d'origine professionnelle", ever, Ended},
	{"093", "licenciement suite à décision d'une autorité administrative", ever, Ended},
	{"094", "rupture anticipée du contrat de travail pour arrêt de tournage", ever, EarlyEnd},
	{"095", "rupture anticipée du contrat de travail ou d'un contrat de mission pour faute grave", ever, EarlyEnd},
	{"096", "rupture anticipée du contrat de travail ou d'un contrat de mission pour faute lourde", ever, EarlyEnd},
	{"097", "rupture anticipée d'un contrat de travail ou d'un contrat de mission suite à fermeture de l'établissement", ever, EarlyEnd},
	{"098", "retrait d'enfant", ever, Ended},
	{"099", "Annulation", current, 0},
	{"100", "Mutation au sein du même groupe ou extérieure au groupe pour les secteurs d'activité autorisés (gardiennage, ménage, restauration, etc.) sans rupture du contrat", current, NotAnEnd},
	{"110", "Rupture conventionnelle collective", current, Ended},
	{"111", "Rupture amiable dans le cadre d'un congé de mobilité", current, Ended},
	{"112", "Rupture dans le cadre d'un accord de performance collective", current, Ended},
	{"113", "Licenciement pour motif spécifique (Article L. 2254-2 du Code du Travail)", current, Ended},
	{"114", "Rupture d'un commun accord pour entrée en PAP", current, Ended},
	{"115", "Licenciement au titre des articles 18 et 19 de la loi n° 2017-1339 du 15 septembre 2017", current, Ended},
	{"116", "Fin de ligne de service", current, 0},
	{"117", "licenciement pour motif économique suite au refus d'un contrat de sécurisation professionnelle", current, Ended},
	{"118", "Fin de contrat d'appui au projet d'entreprise", current, Ended},
	{"119", "Fin d'affectation", P25V01 | P26V01, 0},
	{"998", "transfert du contrat de travail sans rupture du contrat vers un autre établissement pas rentré dans la DSN", ever, NotAnEnd},
	{"999", "fin de relation avec l'employeur (autres que contrat de travail, convention ou mandat)", ever, 0}}

// ParseEnding reads a code of three digits of S21.G00.62.002, in the list or not; the empty text is "not
// declared". Anything else is a [*law.ValueError].
func ParseEnding(code string) (Ending, error) {
	n, err := parseCode("Ending", code, 3, "three digits, the code of S21.G00.62.002")
	return Ending{n}, err
}
