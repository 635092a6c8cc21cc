package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Initiative is who ended a contract before its term, or asked to suspend it. Zero means not recorded.
//
// Codes, in the order of the constants: employeur, salarie, commune.
type Initiative uint8

// The initiatives.
const (
	ByEmployer Initiative = iota + 1 // the employer
	ByEmployee                       // the employee
	ByBoth                           // both
)

var initiatives = law.Enum{Type: "Initiative", Texts: []string{"employeur", "salarie", "commune"}}

// Initiatives lists every value, in the order of their codes.
func Initiatives() []Initiative {
	all := make([]Initiative, len(initiatives.Texts))
	for i := range all {
		all[i] = Initiative(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (i Initiative) String() string { return initiatives.Text(uint8(i)) }

// ParseInitiative reads a code; an unknown one is a [*law.NameError].
func ParseInitiative(text string) (Initiative, error) {
	v, err := initiatives.Parse(text)
	return Initiative(v), err
}

// MarshalText gives the code.
func (i Initiative) MarshalText() ([]byte, error) { return initiatives.Marshal(uint8(i)) }

// UnmarshalText reads a code.
func (i *Initiative) UnmarshalText(text []byte) error {
	v, err := ParseInitiative(string(text))
	if err == nil {
		*i = v
	}
	return err
}

// Scan reads a code or NULL.
func (i *Initiative) Scan(src any) error {
	v, err := initiatives.Scan(src)
	if err == nil {
		*i = Initiative(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (i Initiative) Value() (driver.Value, error) { return initiatives.SQL(uint8(i)) }

// As quotes the value in a decision, under the key of its fact.
func (i Initiative) As(key string) law.Arg { return law.CodeFact(key, &initiatives, uint8(i)) }
