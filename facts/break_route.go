package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// BreakRoute is the way by which an apprenticeship contract ended before its term (code du travail, L6222-18 to L6222-19).
// Zero means not recorded.
//
// Codes, in the order of the constants: libre, accord, licenciement, rupture_apprenti, diplome, liquidation.
type BreakRoute uint8

// The ways.
const (
	FreeBreak       BreakRoute = iota + 1 // by either party alone, as in the first days of practical training
	AgreedBreak                           // by agreement of both parties
	DismissalBreak                        // dismissal by the employer
	ResignedBreak                         // by the apprentice, after the mediator and a notice
	DiplomaBreak                          // by the apprentice, on obtaining the diploma or title
	LiquidatorBreak                       // by the liquidator
)

var breakRoutes = law.Enum{Type: "BreakRoute", Texts: []string{"libre", "accord", "licenciement", "rupture_apprenti", "diplome", "liquidation"}}

// BreakRoutes lists every value, in the order of their codes.
func BreakRoutes() []BreakRoute {
	all := make([]BreakRoute, len(breakRoutes.Texts))
	for i := range all {
		all[i] = BreakRoute(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (r BreakRoute) String() string { return breakRoutes.Text(uint8(r)) }

// ParseBreakRoute reads a code; an unknown one is a [*law.NameError].
func ParseBreakRoute(text string) (BreakRoute, error) {
	v, err := breakRoutes.Parse(text)
	return BreakRoute(v), err
}

// MarshalText gives the code.
func (r BreakRoute) MarshalText() ([]byte, error) { return breakRoutes.Marshal(uint8(r)) }

// UnmarshalText reads a code.
func (r *BreakRoute) UnmarshalText(text []byte) error {
	v, err := ParseBreakRoute(string(text))
	if err == nil {
		*r = v
	}
	return err
}

// Scan reads a code or NULL.
func (r *BreakRoute) Scan(src any) error {
	v, err := breakRoutes.Scan(src)
	if err == nil {
		*r = BreakRoute(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (r BreakRoute) Value() (driver.Value, error) { return breakRoutes.SQL(uint8(r)) }

// As quotes the value under a key, for a decision.
func (r BreakRoute) As(key string) law.Arg { return law.CodeFact(key, &breakRoutes, uint8(r)) }
