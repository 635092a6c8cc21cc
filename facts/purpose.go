package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Purpose is the object of a PMSMP (code du travail, L5135-1). Zero means not recorded.
//
// Codes, in the order of the constants: decouverte, confirmation, recrutement, autre.
type Purpose uint8

// The three objects of the article, and any other.
const (
	Discover     Purpose = iota + 1 // 1°: discover a job or a sector
	Confirm                         // 2°: confirm a career plan
	Recruit                         // 3°: begin a recruitment
	OtherPurpose                    // anything else
)

var purposes = law.Enum{Type: "Purpose", Texts: []string{"decouverte", "confirmation", "recrutement", "autre"}}

// Purposes lists every value, in the order of their codes.
func Purposes() []Purpose {
	all := make([]Purpose, len(purposes.Texts))
	for i := range all {
		all[i] = Purpose(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (p Purpose) String() string { return purposes.Text(uint8(p)) }

// ParsePurpose reads a code; an unknown one is a [*law.NameError].
func ParsePurpose(text string) (Purpose, error) {
	v, err := purposes.Parse(text)
	return Purpose(v), err
}

// MarshalText gives the code.
func (p Purpose) MarshalText() ([]byte, error) { return purposes.Marshal(uint8(p)) }

// UnmarshalText reads a code.
func (p *Purpose) UnmarshalText(text []byte) error {
	v, err := ParsePurpose(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// Scan reads a code or NULL.
func (p *Purpose) Scan(src any) error {
	v, err := purposes.Scan(src)
	if err == nil {
		*p = Purpose(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (p Purpose) Value() (driver.Value, error) { return purposes.SQL(uint8(p)) }

// As quotes the value in a decision, under the key of its fact.
func (p Purpose) As(key string) law.Arg { return law.CodeFact(key, &purposes, uint8(p)) }
