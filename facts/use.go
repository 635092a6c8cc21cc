package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Use is what a PMSMP would serve besides its object; all but NoUse are forbidden (code du travail, L5135-7). Zero means
// not recorded.
//
// Codes, in the order of the constants: aucun, poste_permanent, accroissement, saisonnier, remplacement.
type Use uint8

// The uses named by the article.
const (
	NoUse         Use = iota + 1 // none of the forbidden uses
	PermanentPost                // a regular task of a permanent post
	ActivityPeak                 // a temporary increase in activity
	SeasonalJob                  // a seasonal job, L1242-2, 3°
	Replacement                  // an absent employee
)

var uses = law.Enum{Type: "Use", Texts: []string{"aucun", "poste_permanent", "accroissement", "saisonnier", "remplacement"}}

// Uses lists every value, in the order of their codes.
func Uses() []Use {
	all := make([]Use, len(uses.Texts))
	for i := range all {
		all[i] = Use(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (u Use) String() string { return uses.Text(uint8(u)) }

// ParseUse reads a code; an unknown one is a [*law.NameError].
func ParseUse(text string) (Use, error) {
	v, err := uses.Parse(text)
	return Use(v), err
}

// MarshalText gives the code.
func (u Use) MarshalText() ([]byte, error) { return uses.Marshal(uint8(u)) }

// UnmarshalText reads a code.
func (u *Use) UnmarshalText(text []byte) error {
	v, err := ParseUse(string(text))
	if err == nil {
		*u = v
	}
	return err
}

// Scan reads a code or NULL.
func (u *Use) Scan(src any) error {
	v, err := uses.Scan(src)
	if err == nil {
		*u = Use(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (u Use) Value() (driver.Value, error) { return uses.SQL(uint8(u)) }

// As quotes the value in a decision, under the key of its fact.
func (u Use) As(key string) law.Arg { return law.CodeFact(key, &uses, uint8(u)) }
