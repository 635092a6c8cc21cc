package intake

// learnerNames are the columns of the import file of the national apprenticeship dashboard (tableau de bord
// de l'apprentissage, model of 29 January 2025; headers of mandatory columns end with " *" in the model,
// which folding removes): one row a learner, up to four contracts. Most of them have no place in a journey:
// they are known, so that the file is accepted as it is, and not read.
//
// The contracts are in listNames. The columns that serve are these: the course (school, certification, year)
// makes the session; names and birth date tell two rows of one learner, and never leave the reader.
var learnerNames = [...]name{
	{"nom_apprenant", learnerSurname},
	{"prenom_apprenant", learnerName},
	{"date_de_naissance_apprenant", learnerBorn},
	{"sexe_apprenant", sexField},
	{"etablissement_formateur_uai", learnerSchool},
	{"annee_scolaire", learnerYear},
	{"formation_rncp", learnerCourse},
	{"date_entree_formation", enteredField},
	{"date_fin_formation", plannedField},
	{"obtention_diplome_formation", certifiedField},
	{"date_exclusion_formation", learnerExcluded},

	// who
	{"code_postal_de_naissance_apprenant", ignored},
	{"code_commune_insee_de_naissance_apprenant", ignored},
	{"email_contact", ignored},
	{"adresse_apprenant", ignored},
	{"code_postal_apprenant", ignored},
	{"code_commune_insee_apprenant", ignored},
	{"ine_apprenant", ignored},
	{"tel_apprenant", ignored},
	{"rqth_apprenant", ignored},
	{"date_rqth_apprenant", ignored},
	{"responsable_apprenant_mail1", ignored},
	{"responsable_apprenant_mail2", ignored},
	{"dernier_organisme_uai", ignored},
	{"derniere_situation", ignored},

	// where
	{"type_cfa", ignored},
	{"etablissement_responsable_uai", ignored},
	{"etablissement_responsable_siret", ignored},
	{"etablissement_formateur_siret", ignored},
	{"etablissement_lieu_de_formation_uai", ignored},
	{"etablissement_lieu_de_formation_siret", ignored},
	{"etablissement_lieu_de_formation_adresse", ignored},
	{"etablissement_lieu_de_formation_code_postal", ignored},

	// what
	{"annee_formation", ignored},
	{"formation_cfd", ignored},
	{"date_inscription_formation", ignored},
	{"duree_theorique_formation_mois", ignored},
	{"libelle_court_formation", ignored},
	{"date_obtention_diplome_formation", ignored},
	{"cause_exclusion_formation", ignored}, // free text, never kept
	{"formation_presentielle", ignored},
	{"nom_referent_handicap_formation", ignored},
	{"prenom_referent_handicap_formation", ignored},
	{"email_referent_handicap_formation", ignored},

	// contracts: their dates are in listNames
	{"siret_employeur", ignored},
	{"siret_employeur_2", ignored},
	{"siret_employeur_3", ignored},
	{"siret_employeur_4", ignored},
	{"cause_rupture_contrat", ignored},
	{"cause_rupture_contrat_2", ignored},
	{"cause_rupture_contrat_3", ignored},
	{"cause_rupture_contrat_4", ignored},
}
