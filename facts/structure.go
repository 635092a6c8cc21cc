package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Structure is the kind of employer that matters to the schemes for people with a contract of employment: the four
// structures of integration through work, the adapted enterprises, any other. Zero means not recorded.
//
// Codes, in the order of the constants: ei, ai, aci, etti, ea, eatt, autre.
type Structure uint8

// The structures.
const (
	EI             Structure = iota + 1 // entreprise d'insertion, L5132-5
	AI                                  // association intermédiaire, L5132-7
	ACI                                 // atelier ou chantier d'insertion, L5132-15
	ETTI                                // entreprise de travail temporaire d'insertion, L5132-6
	EA                                  // entreprise adaptée, L5213-13
	EATT                                // entreprise adaptée de travail temporaire, L5213-13
	OtherStructure                      // any other employer
)

var structures = law.Enum{Type: "Structure", Texts: []string{"ei", "ai", "aci", "etti", "ea", "eatt", "autre"}}

// Structures lists every value, in the order of their codes.
func Structures() []Structure {
	all := make([]Structure, len(structures.Texts))
	for i := range all {
		all[i] = Structure(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (s Structure) String() string { return structures.Text(uint8(s)) }

// ParseStructure reads a code; an unknown one is a [*law.NameError].
func ParseStructure(text string) (Structure, error) {
	v, err := structures.Parse(text)
	return Structure(v), err
}

// MarshalText gives the code.
func (s Structure) MarshalText() ([]byte, error) { return structures.Marshal(uint8(s)) }

// UnmarshalText reads a code.
func (s *Structure) UnmarshalText(text []byte) error {
	v, err := ParseStructure(string(text))
	if err == nil {
		*s = v
	}
	return err
}

// Scan reads a code or NULL.
func (s *Structure) Scan(src any) error {
	v, err := structures.Scan(src)
	if err == nil {
		*s = Structure(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (s Structure) Value() (driver.Value, error) { return structures.SQL(uint8(s)) }

// As quotes the value in a decision, under the key of its fact.
func (s Structure) As(key string) law.Arg { return law.CodeFact(key, &structures, uint8(s)) }
