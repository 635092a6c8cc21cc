package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Ground is the ground on which a PEC or a CIE ended before the end of its aid (code du travail, R5134-46, R5134-47).
// Zero means not recorded.
//
// Codes, in the order of the constants: faute_grave, faute_lourde, force_majeure, inaptitude,
// economique_procedure_collective, periode_essai, rupture_conventionnelle, commune_volonte, autre.
type Ground uint8

// The grounds.
const (
	SeriousFault Ground = iota + 1 // serious misconduct of the employee
	GrossFault                     // gross misconduct, which the articles do not name
	ForceMajeure                   // force majeure
	Unfitness                      // unfitness found by the occupational physician
	Insolvency                     // economic dismissal in receivership or liquidation
	TrialPeriod                    // end of the trial period
	MutualBreak                    // rupture conventionnelle of a CDI, L1237-11
	CommonWill                     // clear and unequivocal will of both parties of a CDD
	OtherGround                    // any other
)

var grounds = law.Enum{Type: "Ground", Texts: []string{"faute_grave", "faute_lourde", "force_majeure", "inaptitude", "economique_procedure_collective", "periode_essai", "rupture_conventionnelle", "commune_volonte", "autre"}}

// Grounds lists every value, in the order of their codes.
func Grounds() []Ground {
	all := make([]Ground, len(grounds.Texts))
	for i := range all {
		all[i] = Ground(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (g Ground) String() string { return grounds.Text(uint8(g)) }

// ParseGround reads a code; an unknown one is a [*law.NameError].
func ParseGround(text string) (Ground, error) {
	v, err := grounds.Parse(text)
	return Ground(v), err
}

// MarshalText gives the code.
func (g Ground) MarshalText() ([]byte, error) { return grounds.Marshal(uint8(g)) }

// UnmarshalText reads a code.
func (g *Ground) UnmarshalText(text []byte) error {
	v, err := ParseGround(string(text))
	if err == nil {
		*g = v
	}
	return err
}

// Scan reads a code or NULL.
func (g *Ground) Scan(src any) error {
	v, err := grounds.Scan(src)
	if err == nil {
		*g = Ground(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (g Ground) Value() (driver.Value, error) { return grounds.SQL(uint8(g)) }

// As quotes the value in a decision, under the key of its fact.
func (g Ground) As(key string) law.Arg { return law.CodeFact(key, &grounds, uint8(g)) }
