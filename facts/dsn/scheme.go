package dsn

import (
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// Scheme is a code of S21.G00.40.008, the public scheme behind a contract: "61" professionalisation, "99"
// none… The zero value means "not declared", which is not "none". A code outside the list is kept, and
// [Contract] asks for a review.
type Scheme struct{ scheme int16 }

// schemeUse says what a scheme does to the nature of the contract.
type schemeUse uint8

const (
	byNature  schemeUse = iota // the nature alone tells what the contract is
	either                     // the contract is of that kind, signed as a CDI or as a CDD of private law
	fixedOnly                  // the contract is of that kind, a CDD of private law
	openOnly                   // the contract is of that kind, a CDI or CDI intérimaire
	noKind                     // a contract of employment, of a kind that this library does not have
	noJob                      // no contract of employment
)

type schemeRow struct {
	code, label string
	norms       Norms
	use         schemeUse
	kind        law.Kind // for either, fixedOnly and openOnly
	class       Class    // for noJob
}

// ParseScheme reads a code of two digits of S21.G00.40.008, in the list or not; the empty text is "not
// declared". Anything else is a [*law.ValueError]; codes of three digits are those of [N4DS] files.
func ParseScheme(code string) (Scheme, error) {
	n, err := parseCode("Scheme", code, 2, "two digits, the code of S21.G00.40.008")
	return Scheme{n}, err
}

// Schemes lists the codes of S21.G00.40.008, those of older files included.
func Schemes() iter.Seq[Scheme] {
	return func(yield func(Scheme) bool) {
		for i := range schemes {
			if s, err := ParseScheme(schemes[i].code); err != nil || !yield(s) {
				return
			}
		}
	}
}

func (s Scheme) row() *schemeRow {
	return find(schemes, s.String(), func(r *schemeRow) string { return r.code })
}

// Known tells a code of the list.
func (s Scheme) Known() bool { return s.row() != nil }

// IsZero tells "not declared". The code "99" is a scheme: none.
func (s Scheme) IsZero() bool { return s == Scheme{} }

// Label is the official name of the code, empty for an unknown one.
func (s Scheme) Label() string {
	if r := s.row(); r != nil {
		return r.label
	}
	return ""
}

// Norms are the editions that list the code, none for an unknown one.
func (s Scheme) Norms() Norms {
	if r := s.row(); r != nil {
		return r.norms
	}
	return 0
}

// Source cites the list.
func (s Scheme) Source() law.Ref { return source(RubricScheme, s.Norms()) }

// String is the code, "61"; it is empty when not declared.
func (s Scheme) String() string { return codeText(s.scheme, 2) }

// MarshalText gives the code.
func (s Scheme) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [ParseScheme] reads.
func (s *Scheme) UnmarshalText(text []byte) error {
	v, err := ParseScheme(string(text))
	if err == nil {
		*s = v
	}
	return err
}
