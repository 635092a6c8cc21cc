package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Foreigner holds what decides whether a person needs a work permit for an apprenticeship (code du travail, L5221-5,
// R5221-2, R5221-7).
type Foreigner struct {
	// Nationality is the group of countries whose national the person is.
	Nationality Nationality `json:"nationality,omitzero"`
	// Student says whether the person stays under a student permit (R5221-2, 11°).
	Student law.Answer `json:"student,omitzero"`
	// FirstYear says whether the first year of stay is completed, MasterListed whether the person is enrolled for a master's
	// grade or a diploma of the list of R5221-7.
	FirstYear    law.Answer `json:"first_year,omitzero"`
	MasterListed law.Answer `json:"master_listed,omitzero"`
	// Stay says whether the person is authorised to stay in France.
	Stay law.Answer `json:"stay,omitzero"`
	// Exempt says whether the residence permit or visa is one whose holder needs no work permit whatever the contract (R5221-2, 1°, 3° to
	// 10°, 13° to 17°): carte de résident, "vie privée et familiale", member of the family of a citizen of the Union, subsidiary
	// protection… A student permit (11° and 12°) is none of them.
	Exempt law.Answer `json:"exempt,omitzero"`
	// Care says whether the person is an unaccompanied minor in the care of the aide sociale à l'enfance (ASE).
	Care law.Answer `json:"care,omitzero"`
}

// Nationality is a group of countries. Zero means not recorded.
//
// Codes, in the order of the constants: francaise, europe, autre.
type Nationality uint8

// The groups.
const (
	FrenchNational   Nationality = iota + 1 // French, another nationality besides included
	EuropeanNational                        // European Union, European Economic Area, Switzerland
	OtherNational                           // any other, or none
)

var nationalities = law.Enum{Type: "Nationality", Texts: []string{"francaise", "europe", "autre"}}

// Nationalities lists every value, in the order of their codes.
func Nationalities() []Nationality {
	all := make([]Nationality, len(nationalities.Texts))
	for i := range all {
		all[i] = Nationality(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (n Nationality) String() string { return nationalities.Text(uint8(n)) }

// ParseNationality reads a code; an unknown one is a [*law.NameError].
func ParseNationality(text string) (Nationality, error) {
	v, err := nationalities.Parse(text)
	return Nationality(v), err
}

// MarshalText gives the code.
func (n Nationality) MarshalText() ([]byte, error) { return nationalities.Marshal(uint8(n)) }

// UnmarshalText reads a code.
func (n *Nationality) UnmarshalText(text []byte) error {
	v, err := ParseNationality(string(text))
	if err == nil {
		*n = v
	}
	return err
}

// Scan reads a code or NULL.
func (n *Nationality) Scan(src any) error {
	v, err := nationalities.Scan(src)
	if err == nil {
		*n = Nationality(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (n Nationality) Value() (driver.Value, error) { return nationalities.SQL(uint8(n)) }

// As quotes the value under a key, for a decision.
func (n Nationality) As(key string) law.Arg { return law.CodeFact(key, &nationalities, uint8(n)) }
