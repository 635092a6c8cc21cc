package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Prescriber is the kind of body that prescribes a PMSMP (code du travail, L5135-2). Zero means not recorded.
//
// Codes, in the order of the constants: france_travail, mission_locale, cap_emploi, iae, etti, departement,
// preparation_apprentissage, organisme_conventionne, autre.
type Prescriber uint8

// The prescribers, in the order of the article.
const (
	FranceTravail     Prescriber = iota + 1 // 1°: France Travail, formerly Pôle emploi
	MissionLocale                           // 2°: mission locale, L5314-1
	CapEmploi                               // 3°: placement body for disabled workers, L5311-4, 1° bis
	IAE                                     // 4°: EI, AI or ACI under an agreement with the State, L5311-4, 2°
	IAETemporary                            // 4°, if at all: ETTI under the same agreement
	Departement                             // 4° bis: the département
	PreApprenticeship                       // 4° ter: body for preparing apprenticeship, L6313-6
	BoundBody                               // 5°: body that employs or supports the person, under an agreement with one of the others
	OtherPrescriber                         // anybody else
)

var prescribers = law.Enum{Type: "Prescriber", Texts: []string{"france_travail", "mission_locale", "cap_emploi", "iae", "etti", "departement", "preparation_apprentissage", "organisme_conventionne", "autre"}}

// Prescribers lists every value, in the order of their codes.
func Prescribers() []Prescriber {
	all := make([]Prescriber, len(prescribers.Texts))
	for i := range all {
		all[i] = Prescriber(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (p Prescriber) String() string { return prescribers.Text(uint8(p)) }

// ParsePrescriber reads a code; an unknown one is a [*law.NameError].
func ParsePrescriber(text string) (Prescriber, error) {
	v, err := prescribers.Parse(text)
	return Prescriber(v), err
}

// MarshalText gives the code.
func (p Prescriber) MarshalText() ([]byte, error) { return prescribers.Marshal(uint8(p)) }

// UnmarshalText reads a code.
func (p *Prescriber) UnmarshalText(text []byte) error {
	v, err := ParsePrescriber(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// Scan reads a code or NULL.
func (p *Prescriber) Scan(src any) error {
	v, err := prescribers.Scan(src)
	if err == nil {
		*p = Prescriber(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (p Prescriber) Value() (driver.Value, error) { return prescribers.SQL(uint8(p)) }

// As quotes the value in a decision, under the key of its fact.
func (p Prescriber) As(key string) law.Arg { return law.CodeFact(key, &prescribers, uint8(p)) }
