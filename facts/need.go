package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Need says who named the need for recruitment that a collective course answers (code du travail, L6326-3). Zero means
// not recorded.
//
// Codes, in the order of the constants: accord_branche, conseil_opco, autre.
type Need uint8

// The sources of a need.
const (
	BranchNeed Need = iota + 1 // a branch agreement
	OPCONeed                   // failing that, the board of an OPCO
	OtherNeed                  // anybody else, or nobody
)

var needs = law.Enum{Type: "Need", Texts: []string{"accord_branche", "conseil_opco", "autre"}}

// Needs lists every value, in the order of their codes.
func Needs() []Need {
	all := make([]Need, len(needs.Texts))
	for i := range all {
		all[i] = Need(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (n Need) String() string { return needs.Text(uint8(n)) }

// ParseNeed reads a code; an unknown one is a [*law.NameError].
func ParseNeed(text string) (Need, error) {
	v, err := needs.Parse(text)
	return Need(v), err
}

// MarshalText gives the code.
func (n Need) MarshalText() ([]byte, error) { return needs.Marshal(uint8(n)) }

// UnmarshalText reads a code.
func (n *Need) UnmarshalText(text []byte) error {
	v, err := ParseNeed(string(text))
	if err == nil {
		*n = v
	}
	return err
}

// Scan reads a code or NULL.
func (n *Need) Scan(src any) error {
	v, err := needs.Scan(src)
	if err == nil {
		*n = Need(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (n Need) Value() (driver.Value, error) { return needs.SQL(uint8(n)) }

// As quotes the value in a decision, under the key of its fact.
func (n Need) As(key string) law.Arg { return law.CodeFact(key, &needs, uint8(n)) }
