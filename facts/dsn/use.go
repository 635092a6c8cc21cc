package dsn

import (
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// Use is a code of S21.G00.40.021, the motif de recours: why a contract with a term was signed. The zero
// value means "not declared".
type Use struct{ use int16 }

// Purpose is what a [Use] is for, where a rule of training or insertion could ask. The zero value is any
// other reason, an unknown code included.
type Purpose uint8

// The purposes.
const (
	Seasonal     Purpose = iota + 1 // seasonal work: D6326-1, 5° asks four months of it, not six
	Insertion                       // jobseekers with particular difficulties: L1242-3
	Complement                      // a complement of training: professionalisation and others
	Apprentice                      // training by apprenticeship
	GrapeHarvest                    // contrat vendanges: the list does not say whether it counts as seasonal
)

var purposes = law.Enum{Type: "Purpose", Texts: []string{"seasonal", "insertion", "complement", "apprentice", "grape_harvest"}}

// String is "seasonal", "insertion"…; it is empty for any other reason.
func (p Purpose) String() string { return purposes.Text(uint8(p)) }

type useRow struct {
	code, label string
	norms       Norms
	purpose     Purpose
}

// ParseUse reads a code of two digits of S21.G00.40.021, in the list or not; the empty text is "not
// declared". Anything else is a [*law.ValueError].
func ParseUse(code string) (Use, error) {
	n, err := parseCode("Use", code, 2, "two digits, the code of S21.G00.40.021")
	return Use{n}, err
}

// Uses lists the codes of S21.G00.40.021.
func Uses() iter.Seq[Use] {
	return func(yield func(Use) bool) {
		for i := range uses {
			if u, err := ParseUse(uses[i].code); err != nil || !yield(u) {
				return
			}
		}
	}
}

func (u Use) row() *useRow { return find(uses, u.String(), func(r *useRow) string { return r.code }) }

// Purpose is what the contract was signed for.
func (u Use) Purpose() Purpose {
	if r := u.row(); r != nil {
		return r.purpose
	}
	return 0
}

// Seasonal tells whether the job is a seasonal one. It is Unknown when no code or an unknown one is
// declared, and for a contrat vendanges.
func (u Use) Seasonal() law.Answer {
	r := u.row()
	if r == nil || r.purpose == GrapeHarvest {
		return law.Unknown
	}
	return law.That(r.purpose == Seasonal)
}

// Known tells a code of the list.
func (u Use) Known() bool { return u.row() != nil }

// IsZero tells "not declared".
func (u Use) IsZero() bool { return u == Use{} }

// Label is the official name of the code, empty for an unknown one.
func (u Use) Label() string {
	if r := u.row(); r != nil {
		return r.label
	}
	return ""
}

// Norms are the editions that list the code, none for an unknown one.
func (u Use) Norms() Norms {
	if r := u.row(); r != nil {
		return r.norms
	}
	return 0
}

// Source cites the list.
func (u Use) Source() law.Ref { return source(RubricUse, u.Norms()) }

// String is the code, "03"; it is empty when not declared.
func (u Use) String() string { return codeText(u.use, 2) }

// MarshalText gives the code.
func (u Use) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads what [ParseUse] reads.
func (u *Use) UnmarshalText(text []byte) error {
	v, err := ParseUse(string(text))
	if err == nil {
		*u = v
	}
	return err
}
