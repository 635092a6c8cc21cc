package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// BreakGround is the ground on which an apprentice is dismissed (code du travail, L6222-18, L6222-18-1). Zero means not
// recorded.
//
// Codes, in the order of the constants: force_majeure, faute_grave, inaptitude, deces_employeur, exclusion_cfa, autre.
type BreakGround uint8

// The grounds.
const (
	BreakForceMajeure BreakGround = iota + 1 // force majeure
	BreakFault                               // serious misconduct (faute grave) of the apprentice
	BreakUnfit                               // unfitness found by the occupational physician, L4624-4
	BreakDeath                               // death of the employer who is the maître, in a one-person enterprise
	BreakExcluded                            // definitive exclusion by the CFA
	BreakOther                               // any other
)

var breakGrounds = law.Enum{Type: "BreakGround", Texts: []string{"force_majeure", "faute_grave", "inaptitude", "deces_employeur", "exclusion_cfa", "autre"}}

// BreakGrounds lists every value, in the order of their codes.
func BreakGrounds() []BreakGround {
	all := make([]BreakGround, len(breakGrounds.Texts))
	for i := range all {
		all[i] = BreakGround(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (g BreakGround) String() string { return breakGrounds.Text(uint8(g)) }

// ParseBreakGround reads a code; an unknown one is a [*law.NameError].
func ParseBreakGround(text string) (BreakGround, error) {
	v, err := breakGrounds.Parse(text)
	return BreakGround(v), err
}

// MarshalText gives the code.
func (g BreakGround) MarshalText() ([]byte, error) { return breakGrounds.Marshal(uint8(g)) }

// UnmarshalText reads a code.
func (g *BreakGround) UnmarshalText(text []byte) error {
	v, err := ParseBreakGround(string(text))
	if err == nil {
		*g = v
	}
	return err
}

// Scan reads a code or NULL.
func (g *BreakGround) Scan(src any) error {
	v, err := breakGrounds.Scan(src)
	if err == nil {
		*g = BreakGround(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (g BreakGround) Value() (driver.Value, error) { return breakGrounds.SQL(uint8(g)) }

// As quotes the value under a key, for a decision.
func (g BreakGround) As(key string) law.Arg { return law.CodeFact(key, &breakGrounds, uint8(g)) }
