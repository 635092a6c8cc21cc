package intake_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

// The columns of the import model of the national apprenticeship dashboard, 29 January 2025, in its order;
// those it calls mandatory carry " *".
const learnerHeader = "nom_apprenant *;prenom_apprenant *;date_de_naissance_apprenant *;sexe_apprenant *;" +
	"code_postal_de_naissance_apprenant;email_contact *;adresse_apprenant *;code_postal_apprenant *;ine_apprenant;" +
	"tel_apprenant;rqth_apprenant;date_rqth_apprenant;responsable_apprenant_mail1;responsable_apprenant_mail2;" +
	"dernier_organisme_uai;derniere_situation;type_cfa;etablissement_responsable_uai *;" +
	"etablissement_responsable_siret *;etablissement_formateur_uai *;etablissement_formateur_siret *;" +
	"etablissement_lieu_de_formation_uai;etablissement_lieu_de_formation_siret;" +
	"etablissement_lieu_de_formation_adresse;etablissement_lieu_de_formation_code_postal;annee_scolaire *;" +
	"annee_formation *;formation_rncp *;formation_cfd;date_inscription_formation *;date_entree_formation *;" +
	"date_fin_formation *;duree_theorique_formation_mois *;libelle_court_formation;obtention_diplome_formation;" +
	"date_obtention_diplome_formation;date_exclusion_formation;cause_exclusion_formation;formation_presentielle;" +
	"nom_referent_handicap_formation;prenom_referent_handicap_formation;email_referent_handicap_formation;" +
	"contrat_date_debut;contrat_date_fin;siret_employeur;contrat_date_rupture;cause_rupture_contrat;" +
	"contrat_date_debut_2;contrat_date_fin_2;siret_employeur_2;contrat_date_rupture_2;cause_rupture_contrat_2;" +
	"contrat_date_debut_3;contrat_date_fin_3;siret_employeur_3;contrat_date_rupture_3;cause_rupture_contrat_3;" +
	"contrat_date_debut_4;contrat_date_fin_4;siret_employeur_4;contrat_date_rupture_4;cause_rupture_contrat_4"

// learnerRow fills the columns named, and leaves the others empty.
func learnerRow(values map[string]string) string {
	var row []string
	for column := range strings.SplitSeq(learnerHeader, ";") {
		row = append(row, values[strings.TrimSuffix(column, " *")])
	}
	return strings.Join(row, ";") + "\n"
}

func learner(more ...string) map[string]string {
	values := map[string]string{
		"nom_apprenant": "Exemple", "prenom_apprenant": "Léa", "date_de_naissance_apprenant": "04/05/2006",
		"sexe_apprenant": "F", "email_contact": "lea@exemple.invalid", "adresse_apprenant": "1 rue X",
		"etablissement_formateur_uai": "0310000a", "annee_scolaire": "2024-2025", "annee_formation": "1",
		"formation_rncp": "RNCP40692", "date_inscription_formation": "2024-08-20",
		"date_entree_formation": "2024-09-02", "date_fin_formation": "2025-07-04", "duree_theorique_formation_mois": "12",
	}
	for i := 0; i < len(more); i += 2 {
		values[more[i]] = more[i+1]
	}
	return values
}

func TestLearnerFile(t *testing.T) {
	require.Len(t, strings.Split(learnerHeader, ";"), 62)
	text := learnerHeader + "\n" +
		learnerRow(learner(
			"contrat_date_debut", "02/09/2024", "contrat_date_fin", "31/08/2025", "contrat_date_rupture", "15/11/2024",
			"contrat_date_debut_2", "2025-01-06", "contrat_date_fin_2", "2025-08-31",
			"siret_employeur", "000 000 000 00000", "cause_rupture_contrat", "free text", "obtention_diplome_formation", "VRAI",
		)) +
		learnerRow(learner("prenom_apprenant", "Noé", "sexe_apprenant", "1", "formation_rncp", "40692",
			"date_exclusion_formation", "2024-12-01", "cause_exclusion_formation", "free text")) +
		learnerRow(learner("prenom_apprenant", "LEA")) // line 4: the first one again, accents apart

	kept, rejects, file := read(t, text, intake.Options{})
	require.NoError(t, file.Err())
	require.Len(t, kept, 2)
	setting := outcome.Setting{Year: 2024, Trade: "RNCP40692", Body: "0310000A"}
	assert.Equal(t, outcome.Journey{
		Session: "RNCP40692 0310000A 2024", Setting: setting, Sex: outcome.Female,
		Entered: day("2024-09-02"), Planned: day("2025-07-04"), Certified: law.Yes,
		Contracts: []outcome.Contract{
			{Kind: law.Apprenticeship, Start: day("2024-09-02"), End: day("2025-08-31"), Broken: day("2024-11-15")},
			{Kind: law.Apprenticeship, Start: day("2025-01-06"), End: day("2025-08-31")},
		},
	}, kept[0], "no name, no address, no free text, and no key without a secret")
	assert.Equal(t, outcome.Journey{
		Session: "RNCP40692 0310000A 2024", Setting: setting, Sex: outcome.Male,
		Entered: day("2024-09-02"), Planned: day("2025-07-04"),
		Ended: day("2024-12-01"), Ending: outcome.Excluded,
	}, kept[1])
	require.Len(t, rejects, 1)
	var twice *intake.DuplicateError
	require.ErrorAs(t, rejects[0], &twice)
	assert.Equal(t, 2, twice.First)
	assert.Equal(t, 4, rejects[0].Line)

	for _, h := range file.Header() {
		assert.Equal(t, h.Text == "nom_apprenant *", h.Name == "nom_apprenant", "names are read for duplicates only")
		assert.NotContains(t, h.Name, "cause")
		assert.NotContains(t, h.Name, "email")
	}
}

func TestLearnerKeys(t *testing.T) {
	text := learnerHeader + "\n" + learnerRow(learner()) + learnerRow(learner("prenom_apprenant", "Noé"))
	keys := func(secret string) []string {
		kept, _, _ := read(t, text, intake.Options{Secret: []byte(secret)})
		require.Len(t, kept, 2)
		return []string{kept[0].Key, kept[1].Key}
	}
	one, again, other := keys("secret"), keys("secret"), keys("another")
	assert.Equal(t, one, again, "the same person has the same key in two files")
	assert.NotEqual(t, one[0], one[1])
	assert.NotEqual(t, one, other, "without the secret nobody makes the key again")
	// HMAC-SHA-256 of "exemple lea 2006-05-04" under "secret", first half, as openssl dgst -hmac gives it.
	assert.Equal(t, "d4d6bf29158c69bc5b47d97e169fe414", one[0])
}

func TestLearnerRejects(t *testing.T) {
	for _, c := range []struct{ column, value, message string }{
		{"annee_scolaire", "2024", "school year"},
		{"annee_scolaire", "2024-2026", "school year"},
		{"formation_rncp", "RNCP4069", "RNCP and five digits"},
		{"nom_apprenant", "", "missing"},
		{"etablissement_formateur_uai", "", "missing"},
		{"contrat_date_debut_4", "31/06/2024", "YYYY-MM-DD"},
		{"obtention_diplome_formation", "peut-être", "yes"},
	} {
		_, rejects, file := read(t, learnerHeader+"\n"+learnerRow(learner(c.column, c.value)), intake.Options{})
		require.NoError(t, file.Err())
		if assert.Len(t, rejects, 1, c.column) {
			assert.Contains(t, rejects[0].Error(), c.message)
		}
	}
	// A learner file without one of the columns that make its session, or tell its learners apart.
	for _, column := range []string{"annee_scolaire", "formation_rncp", "etablissement_formateur_uai", "nom_apprenant", "prenom_apprenant", "date_de_naissance_apprenant"} {
		_, _, file := read(t, strings.Replace(learnerHeader, column, "x", 1)+"\n", intake.Options{IgnoreUnknown: true})
		var wrong *intake.HeaderError
		if assert.ErrorAs(t, file.Err(), &wrong, column) {
			assert.Len(t, wrong.Missing, 1, column)
		}
	}
	// The two columns that the application accepts beside those of the model.
	_, _, file := read(t, learnerHeader+";code_commune_insee_apprenant;code_commune_insee_de_naissance_apprenant\n"+
		strings.TrimSuffix(learnerRow(learner()), "\n")+";31555;31555\n", intake.Options{})
	assert.NoError(t, file.Err())
}
