package intake

import "strings"

// englishNames are the English names of the values whose first name is French, as the tables of names read
// them.
var englishNames = map[string]string{
	"cle": "key", "annee": "year", "metier": "trade", "ville": "town", "territoire": "territory", "organisme": "body",
	"entree": "entered", "fin_prevue": "planned", "sortie": "ended", "issue": "ending", "motif": "reason",
	"certification": "certified", "niveau_entree": "level", "niveau_prepare": "prepares", "sexe": "sex",
	"suivi_complet": "traced",

	"immersion_debut": "immersion_from", "immersion_fin": "immersion_through",
	"contrat_nature": "contract_kind", "contrat_sans_terme": "contract_open_ended",
	"contrat_saisonnier": "contract_seasonal", "contrat_titulaire": "contract_tenured",
	"contrat_employeur": "contract_employer", "contrat_signature": "contract_made", "contrat_debut": "contract_start",
	"contrat_fin": "contract_end", "contrat_rupture": "contract_broken", "contrat_periode_d_essai": "contract_on_trial",
	"formation_nature": "training_situation", "formation_debut": "training_start", "formation_fin": "training_end",
	"formation_diplome": "training_diploma",

	"acces": "access", "date_situation": "situation_day", "source_situation": "situation_source",
	"contrat_situation": "situation_contract", "employeur_situation": "situation_employer", "metier_vise": "on_target",

	"debut": "from", "fin": "through", "heures": "hours", "stagiaires": "trained",
}

// english is the English name of a column that this package names: "contract_2_start", "situation_6_months".
// A name that has none is given as it is.
func english(name string) string {
	if rest, ok := strings.CutSuffix(name, "_mois"); ok {
		if i := strings.LastIndexByte(rest, '_'); i > 0 {
			return english(rest[:i]) + rest[i:] + "_months"
		}
	}
	if en, ok := englishNames[name]; ok {
		return en
	}
	n, rest := cutNumber(name)
	if n <= 0 {
		return name
	}
	en, ok := englishNames[rest]
	if !ok {
		return name
	}
	return numbered(en, n)
}
