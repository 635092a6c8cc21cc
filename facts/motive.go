package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Motive is what an employee wants to do when a PEC or a CIE is suspended or ended early at the employee's request
// (code du travail, L5134-28, L5134-29). Zero means not recorded.
//
// Codes, in the order of the constants: pmsmp, action_insertion, periode_essai, embauche, formation_qualifiante, autre.
type Motive uint8

// The motives.
const (
	ForImmersion     Motive = iota + 1 // a period of PMSMP
	ForAction                          // another action towards integration
	ForTrial                           // the trial period of a job offered
	ForHire                            // another contract of employment
	ForQualification                   // training that leads to a qualification of L6314-1
	ForOther                           // anything else
)

var motives = law.Enum{Type: "Motive", Texts: []string{"pmsmp", "action_insertion", "periode_essai", "embauche", "formation_qualifiante", "autre"}}

// Motives lists every value, in the order of their codes.
func Motives() []Motive {
	all := make([]Motive, len(motives.Texts))
	for i := range all {
		all[i] = Motive(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (m Motive) String() string { return motives.Text(uint8(m)) }

// ParseMotive reads a code; an unknown one is a [*law.NameError].
func ParseMotive(text string) (Motive, error) {
	v, err := motives.Parse(text)
	return Motive(v), err
}

// MarshalText gives the code.
func (m Motive) MarshalText() ([]byte, error) { return motives.Marshal(uint8(m)) }

// UnmarshalText reads a code.
func (m *Motive) UnmarshalText(text []byte) error {
	v, err := ParseMotive(string(text))
	if err == nil {
		*m = v
	}
	return err
}

// Scan reads a code or NULL.
func (m *Motive) Scan(src any) error {
	v, err := motives.Scan(src)
	if err == nil {
		*m = Motive(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (m Motive) Value() (driver.Value, error) { return motives.SQL(uint8(m)) }

// As quotes the value in a decision, under the key of its fact.
func (m Motive) As(key string) law.Arg { return law.CodeFact(key, &motives, uint8(m)) }
