package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Operator is an opérateur de compétences (OPCO), one of the eleven approved by the orders of 29 March 2019. Zero means
// not recorded.
//
// Codes, in the order of the constants: afdas, akto, atlas, constructys, ocapiat, opco_2i, opco_ep, opco_mobilites,
// opco_sante, opcommerce, uniformation.
type Operator uint8

// The operators.
const (
	Afdas Operator = iota + 1
	Akto
	Atlas
	Constructys
	Ocapiat
	OPCO2i
	OPCOEP
	OPCOMobilites
	OPCOSante
	LOpcommerce
	Uniformation
)

var operators = law.Enum{Type: "Operator", Texts: []string{
	"afdas", "akto", "atlas", "constructys", "ocapiat", "opco_2i", "opco_ep", "opco_mobilites", "opco_sante", "opcommerce", "uniformation",
}}

// Operators lists every value, in the order of their codes.
func Operators() []Operator {
	all := make([]Operator, len(operators.Texts))
	for i := range all {
		all[i] = Operator(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (o Operator) String() string { return operators.Text(uint8(o)) }

// ParseOperator reads a code; an unknown one is a [*law.NameError].
func ParseOperator(text string) (Operator, error) {
	v, err := operators.Parse(text)
	return Operator(v), err
}

// MarshalText gives the code.
func (o Operator) MarshalText() ([]byte, error) { return operators.Marshal(uint8(o)) }

// UnmarshalText reads a code.
func (o *Operator) UnmarshalText(text []byte) error {
	v, err := ParseOperator(string(text))
	if err == nil {
		*o = v
	}
	return err
}

// Scan reads a code or NULL.
func (o *Operator) Scan(src any) error {
	v, err := operators.Scan(src)
	if err == nil {
		*o = Operator(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (o Operator) Value() (driver.Value, error) { return operators.SQL(uint8(o)) }

// As quotes the value in a decision, under the key of its fact.
func (o Operator) As(key string) law.Arg { return law.CodeFact(key, &operators, uint8(o)) }
