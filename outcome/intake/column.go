package intake

import (
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/outcome"
)

// field is what a column holds.
type field uint8

const (
	ignored field = iota // a column known and not read

	keyField
	sessionField
	yearField
	tradeField
	townField
	territoryField
	bodyField
	enteredField
	plannedField
	endedField
	endingField
	reasonField
	certifiedField
	levelField
	preparesField
	sexField
	situationField
	tracedField

	immersionFrom
	immersionThrough

	contractKind
	contractOpenEnded
	contractSeasonal
	contractTenured
	contractEmployer
	contractMade
	contractStart
	contractEnd
	contractBroken
	contractOnTrial

	trainingSituation
	trainingStart
	trainingEnd
	trainingDiploma

	followWindow
	followDay
	followSituation
	followSource
	followContract
	followEmployer
	followOnTarget

	learnerSurname
	learnerName
	learnerBorn
	learnerSchool
	learnerCourse
	learnerYear
	learnerExcluded

	rosterPlaces
	rosterHours
	rosterTrained
)

// column is one column of a file, or one key of a JSON object.
type column struct {
	field  field
	slot   uint8 // which of the contracts, immersions, trainings or follow-ups, from 0
	nested bool  // the slot counts the elements of a JSON list
}

// maxSlot bounds the lists of one row.
const maxSlot = 99

// A name is one way to call a value. Names are folded: see fold.
type name struct {
	text  string
	field field
}

// journeyNames are the values of a person, French name first. Words that files use for two things are not
// among them ("fin" is the planned end or the real one, "niveau" the level held or prepared): such a column
// is refused until [Options.Columns] says which it is. CFA columns are in learnerNames.
var journeyNames = [...]name{
	{"cle", keyField}, {"key", keyField}, {"id", keyField}, {"identifiant", keyField}, {"pseudonyme", keyField},
	{"session", sessionField}, {"id_session", sessionField}, {"session_id", sessionField}, {"code_session", sessionField},
	{"annee", yearField}, {"year", yearField},
	{"metier", tradeField}, {"trade", tradeField},
	{"ville", townField}, {"town", townField},
	{"territoire", territoryField}, {"territory", territoryField}, {"departement", territoryField},
	{"organisme", bodyField}, {"body", bodyField}, {"organisme_de_formation", bodyField},
	{"organisme_formation", bodyField}, {"training_body", bodyField},
	{"entree", enteredField}, {"entered", enteredField}, {"date_entree", enteredField}, {"date_d_entree", enteredField},
	{"fin_prevue", plannedField}, {"planned", plannedField}, {"date_fin_prevue", plannedField},
	{"date_de_fin_prevue", plannedField},
	{"sortie", endedField}, {"ended", endedField}, {"date_sortie", endedField}, {"date_de_sortie", endedField},
	{"issue", endingField}, {"ending", endingField}, {"issue_du_parcours", endingField},
	{"motif", reasonField}, {"reason", reasonField}, {"motif_sortie", reasonField}, {"motif_abandon", reasonField},
	{"certification", certifiedField}, {"certified", certifiedField}, {"certifie", certifiedField},
	{"niveau_entree", levelField}, {"level", levelField}, {"niveau_a_l_entree", levelField},
	{"niveau_prepare", preparesField}, {"prepares", preparesField},
	{"sexe", sexField}, {"sex", sexField}, {"genre", sexField},
	{"situation", situationField},
	{"suivi_complet", tracedField}, {"traced", tracedField},
}

// listNames are the values that a row may hold several times. In a header the number stands anywhere in the
// name ("contrat_2_debut", "contrat_date_debut_2"); without number it is the first.
var listNames = [...]name{
	{"immersion_debut", immersionFrom}, {"immersion_from", immersionFrom},
	{"immersion_fin", immersionThrough}, {"immersion_through", immersionThrough},

	{"contrat_nature", contractKind}, {"contract_kind", contractKind}, {"contrat", contractKind}, {"contrat_type", contractKind},
	{"contrat_sans_terme", contractOpenEnded}, {"contract_open_ended", contractOpenEnded},
	{"contrat_saisonnier", contractSeasonal}, {"contract_seasonal", contractSeasonal},
	{"contrat_titulaire", contractTenured}, {"contract_tenured", contractTenured},
	{"contrat_employeur", contractEmployer}, {"contract_employer", contractEmployer},
	{"contrat_signature", contractMade}, {"contract_made", contractMade},
	{"contrat_debut", contractStart}, {"contract_start", contractStart}, {"contrat_date_debut", contractStart},
	{"contrat_fin", contractEnd}, {"contract_end", contractEnd}, {"contrat_date_fin", contractEnd},
	{"contrat_rupture", contractBroken}, {"contract_broken", contractBroken}, {"contrat_date_rupture", contractBroken},
	{"contrat_periode_d_essai", contractOnTrial}, {"contract_on_trial", contractOnTrial},

	{"formation_nature", trainingSituation}, {"training_situation", trainingSituation},
	{"formation_debut", trainingStart}, {"training_start", trainingStart},
	{"formation_fin", trainingEnd}, {"training_end", trainingEnd},
	{"formation_diplome", trainingDiploma}, {"training_diploma", trainingDiploma},
}

// followNames are the values of a follow-up. In a header the window follows: "situation_6_mois" or
// "situation_a_6_mois" is the state at six months, "acces_6_mois" what was reached within them.
var followNames = [...]name{
	{"situation", followSituation}, {"acces", followSituation}, {"access", followSituation},
	{"date_situation", followDay}, {"situation_day", followDay},
	{"source_situation", followSource}, {"situation_source", followSource},
	{"contrat_situation", followContract}, {"situation_contract", followContract},
	{"employeur_situation", followEmployer}, {"situation_employer", followEmployer},
	{"metier_vise", followOnTarget}, {"on_target", followOnTarget},
}

// elementNames are the keys of the objects inside the lists of a JSON journey, as the journey itself is
// written by encoding/json.
var elementNames = [...]struct {
	list  string
	names []name
}{
	{"immersions", []name{{"from", immersionFrom}, {"through", immersionThrough}}},
	{"contracts", []name{
		{"kind", contractKind}, {"open_ended", contractOpenEnded}, {"seasonal", contractSeasonal},
		{"tenured", contractTenured}, {"employer", contractEmployer}, {"made", contractMade},
		{"start", contractStart}, {"end", contractEnd}, {"broken", contractBroken}, {"on_trial", contractOnTrial},
	}},
	{"trainings", []name{
		{"situation", trainingSituation}, {"start", trainingStart}, {"end", trainingEnd}, {"diploma", trainingDiploma},
	}},
	{"follow_ups", []name{
		{"window", followWindow}, {"day", followDay}, {"situation", followSituation}, {"source", followSource},
		{"contract", followContract}, {"employer", followEmployer}, {"on_target", followOnTarget},
	}},
}

// rosterNames are the values of a session.
var rosterNames = [...]name{
	{"session", sessionField}, {"id", sessionField}, {"id_session", sessionField}, {"session_id", sessionField},
	{"code_session", sessionField},
	{"annee", yearField}, {"year", yearField},
	{"metier", tradeField}, {"trade", tradeField},
	{"ville", townField}, {"town", townField},
	{"territoire", territoryField}, {"territory", territoryField}, {"departement", territoryField},
	{"organisme", bodyField}, {"body", bodyField}, {"organisme_de_formation", bodyField},
	{"organisme_formation", bodyField}, {"training_body", bodyField},
	{"debut", enteredField}, {"from", enteredField}, {"date_debut", enteredField}, {"date_de_debut", enteredField},
	{"fin", endedField}, {"through", endedField}, {"date_fin", endedField}, {"date_de_fin", endedField},
	{"places", rosterPlaces},
	{"heures", rosterHours}, {"hours", rosterHours},
	{"stagiaires", rosterTrained}, {"trained", rosterTrained}, {"effectif", rosterTrained},
}

func find(names []name, text string) (field, bool) {
	for i := range names {
		if names[i].text == text {
			return names[i].field, true
		}
	}
	return ignored, false
}

// nameOf is the first name of a value, the one that errors and headers show.
func nameOf(f field, names ...[]name) string {
	for _, list := range names {
		for i := range list {
			if list[i].field == f {
				return list[i].text
			}
		}
	}
	return ""
}

// numbered puts the number of a list element into its name: "contrat_2_debut".
func numbered(text string, n int) string {
	list, rest, _ := strings.Cut(text, "_")
	return list + "_" + strconv.Itoa(n) + "_" + rest
}

// allowed lists one name for each value, in the order of the tables.
func allowed(names []name) []string {
	var all []string
	last := ignored
	for _, n := range names {
		if n.field != last {
			all = append(all, n.text)
		}
		last = n.field
	}
	return all
}

// cutNumber takes the number out of a folded name: "contrat_2_debut" is 2 and "contrat_debut". n is 0 for a
// name without number, and -1 for one with two, or one above 99.
func cutNumber(text string) (n int, rest string) {
	parts := strings.Split(text, "_")
	kept := parts[:0]
	for _, p := range parts {
		if p == "" || strings.Trim(p, "0123456789") != "" {
			kept = append(kept, p)
			continue
		}
		v, err := strconv.Atoi(p)
		if n != 0 || err != nil || v < 1 || v > maxSlot {
			return -1, ""
		}
		n = v
	}
	return n, strings.Join(kept, "_")
}

// cutWindow takes the window out of a folded name: "situation_a_6_mois" is [outcome.At](6) and "situation".
func cutWindow(text string) (outcome.Window, string, bool) {
	rest, ok := strings.CutSuffix(text, "_mois")
	if !ok {
		rest, ok = strings.CutSuffix(text, "_months")
	}
	i := strings.LastIndexByte(rest, '_')
	if !ok || i < 0 {
		return 0, "", false
	}
	months, err := strconv.ParseUint(rest[i+1:], 10, 8)
	if err != nil {
		return 0, "", false
	}
	rest = rest[:i]
	for _, word := range [...]string{"_a", "_at"} {
		if short, found := strings.CutSuffix(rest, word); found {
			rest = short
			break
		}
	}
	if rest == "acces" || rest == "access" {
		return outcome.Within(int(months)), rest, true
	}
	return outcome.At(int(months)), rest, true
}
