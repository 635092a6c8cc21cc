package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Grantor is who decides to grant the aid of a PEC or a CIE (code du travail, L5134-19-1, L5134-19-2). Zero means not
// recorded.
//
// Codes, in the order of the constants: france_travail, mission_locale, cap_emploi, departement, delegataire, academie,
// autre.
type Grantor uint8

// The grantors, in the order of the article.
const (
	ByFranceTravail Grantor = iota + 1 // 1°: France Travail, formerly Pôle emploi
	ByMissionLocale                    // 1°: mission locale, L5314-1
	ByCapEmploi                        // 1°: placement body for disabled workers, L5311-4, 1° bis
	ByDepartement                      // 2°: president of the conseil départemental
	ByDelegate                         // L5134-19-2: body to which that president delegated the decision
	ByAcademy                          // 3°: education authority
	ByOther                            // anybody else
)

var grantors = law.Enum{Type: "Grantor", Texts: []string{"france_travail", "mission_locale", "cap_emploi", "departement", "delegataire", "academie", "autre"}}

// Grantors lists every value, in the order of their codes.
func Grantors() []Grantor {
	all := make([]Grantor, len(grantors.Texts))
	for i := range all {
		all[i] = Grantor(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (g Grantor) String() string { return grantors.Text(uint8(g)) }

// ParseGrantor reads a code; an unknown one is a [*law.NameError].
func ParseGrantor(text string) (Grantor, error) {
	v, err := grantors.Parse(text)
	return Grantor(v), err
}

// MarshalText gives the code.
func (g Grantor) MarshalText() ([]byte, error) { return grantors.Marshal(uint8(g)) }

// UnmarshalText reads a code.
func (g *Grantor) UnmarshalText(text []byte) error {
	v, err := ParseGrantor(string(text))
	if err == nil {
		*g = v
	}
	return err
}

// Scan reads a code or NULL.
func (g *Grantor) Scan(src any) error {
	v, err := grantors.Scan(src)
	if err == nil {
		*g = Grantor(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (g Grantor) Value() (driver.Value, error) { return grantors.SQL(uint8(g)) }

// As quotes the value in a decision, under the key of its fact.
func (g Grantor) As(key string) law.Arg { return law.CodeFact(key, &grantors, uint8(g)) }
