package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// ApprenticeEntry holds what decides whether a person is of the age to sign an apprenticeship contract (code du
// travail, L6222-1, L6222-2, D6222-1).
type ApprenticeEntry struct {
	// LowerSecondary says whether the person shows that the schooling of the collège (premier cycle) is completed by the
	// first day of the apprenticeship, with or without a diploma.
	LowerSecondary law.Answer `json:"lower_secondary,omitzero"`
	// Experiment says whether, for a contract concluded before 2019, the region tried the age of 30 under loi n° 2016-1088,
	// art. 77. Nine did: Bretagne, Bourgogne-Franche-Comté, Centre-Val de Loire, Grand Est, Hauts-de-France,
	// Nouvelle-Aquitaine and Pays de la Loire from 2017 (décret n° 2016-1998), Île-de-France and Occitanie from March 2017
	// (décret n° 2017-355); Auvergne-Rhône-Alpes, Corse, Normandie and Provence-Alpes-Côte d'Azur did not. The list is
	// that of official pages (service-public.fr, F2918; portail de l'alternance): the decrees were not read, nor was a text
	// on a contract that touches two regions, so that no other fact of the case stands for this one.
	Experiment law.Answer `json:"experiment,omitzero"`
	// BusinessProject says whether the person has a project to create or take over a business that cannot be carried out
	// without the diploma or title prepared (L6222-2, 4°).
	BusinessProject law.Answer `json:"business_project,omitzero"`
	// Last is the apprenticeship contract that came just before.
	Last LastContract `json:"last,omitzero"`
	// SameLevel is the number of successive apprenticeship contracts already concluded at the level now prepared (L6222-15).
	SameLevel law.Count `json:"same_level,omitzero" shift:"stays"`
	// ThirdAuthorised says whether the director of the last CFA attended authorised another one.
	ThirdAuthorised law.Answer `json:"third_authorised,omitzero"`
	// Registered says whether the certification prepared is registered at the RNCP (not only at the Répertoire spécifique)
	// on the first day of the apprenticeship (L6211-1). When two seasonal employers prepare for two of them (L6222-5-1), both.
	Registered law.Answer `json:"registered,omitzero"`
}

// LastContract is the apprenticeship contract, or apprenticeship period of a CDI, that was executed just before the one
// proposed.
type LastContract struct {
	// Expired is its last day: of its term, or of its execution when it was broken.
	Expired law.Date `json:"expired,omitzero" shift:"stays"`
	// Level is the level of the diploma or title obtained at its end.
	Level law.Level `json:"level,omitzero"`
	// Ending is how it came to its end.
	Ending Ending `json:"ending,omitzero"`
	// Unfit says whether the occupational physician recorded the temporary physical unfitness (D6222-1, 4°).
	Unfit law.Answer `json:"unfit,omitzero"`
	// Failed says whether the diploma or title that it aimed at was failed, SameAim whether the contract proposed
	// prolongs the apprenticeship for that same diploma or title (L6222-11).
	Failed  law.Answer `json:"failed,omitzero"`
	SameAim law.Answer `json:"same_aim,omitzero"`
}

// Ending is how an apprenticeship contract came to its end, where the next one depends on it (code du travail, L6222-2,
// D6222-1). Zero means not recorded.
//
// Codes, in the order of the constants: terme, cessation_activite, faute_employeur, suspension_risque, inaptitude, autre.
type Ending uint8

// The endings.
const (
	AtTerm           Ending = iota + 1 // it ran to its term, or ended early on the diploma
	EmployerClosed                     // broken: the employer ceased its activity
	EmployerAtFault                    // broken: fault of the employer, or repeated breaches of its obligations
	RiskProcedure                      // broken: the procedure of suspension of L6225-4 and following
	TemporarilyUnfit                   // broken: temporary physical unfitness of the apprentice
	OtherEnding                        // broken for any other cause
)

var endings = law.Enum{Type: "Ending", Texts: []string{"terme", "cessation_activite", "faute_employeur", "suspension_risque", "inaptitude", "autre"}}

// Endings lists every value, in the order of their codes.
func Endings() []Ending {
	all := make([]Ending, len(endings.Texts))
	for i := range all {
		all[i] = Ending(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (e Ending) String() string { return endings.Text(uint8(e)) }

// ParseEnding reads a code; an unknown one is a [*law.NameError].
func ParseEnding(text string) (Ending, error) {
	v, err := endings.Parse(text)
	return Ending(v), err
}

// MarshalText gives the code.
func (e Ending) MarshalText() ([]byte, error) { return endings.Marshal(uint8(e)) }

// UnmarshalText reads a code.
func (e *Ending) UnmarshalText(text []byte) error {
	v, err := ParseEnding(string(text))
	if err == nil {
		*e = v
	}
	return err
}

// Scan reads a code or NULL.
func (e *Ending) Scan(src any) error {
	v, err := endings.Scan(src)
	if err == nil {
		*e = Ending(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (e Ending) Value() (driver.Value, error) { return endings.SQL(uint8(e)) }

// As quotes the value under a key, for a decision.
func (e Ending) As(key string) law.Arg { return law.CodeFact(key, &endings, uint8(e)) }
