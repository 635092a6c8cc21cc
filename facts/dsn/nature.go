package dsn

import (
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// Nature is a code of S21.G00.40.007, the nature of a contract: "01" CDI, "02" CDD… The zero value means
// "not declared". A code outside the list is kept, and [Contract] asks for a review.
type Nature struct{ nature int16 }

// Class is what a person does under what is declared. The zero value means that it is not told.
type Class uint8

// The classes.
const (
	Employment    Class = iota + 1 // a contract of employment, or a post in the civil service
	OtherContract                  // a contract of employment of its own kind, apart from the labour code's
	CivicService                   // volontariat de service civique
	Training                       // stage de la formation professionnelle
	Immersion                      // PMSMP: neither work nor training, L5135-1
	Internship                     // convention de stage
	NotEmployment                  // a mandate, an ESAT, a CAPE
)

var classes = law.Enum{Type: "Class", Texts: []string{
	"employment", "other_contract", "civic_service", "training", "immersion", "internship", "not_employment",
}}

// String is "employment", "training"…; it is empty when not told.
func (c Class) String() string { return classes.Text(uint8(c)) }

type natureRow struct {
	code, label string
	kind        law.Kind // none where this library has no such kind
	open        law.Answer
	class       Class
	review      bool // the list itself does not tell what the person does
}

// ParseNature reads a code of two digits of S21.G00.40.007, in the list or not; the empty text is "not
// declared". Anything else is a [*law.ValueError]: some programs put the job title of S21.G00.40.006 here,
// and "0A" is a code of a ministry's screen, not of the norm.
func ParseNature(code string) (Nature, error) {
	n, err := parseCode("Nature", code, 2, "two digits, the code of S21.G00.40.007")
	return Nature{n}, err
}

// Natures lists the codes of S21.G00.40.007.
func Natures() iter.Seq[Nature] {
	return func(yield func(Nature) bool) {
		for i := range natures {
			if n, err := ParseNature(natures[i].code); err != nil || !yield(n) {
				return
			}
		}
	}
}

func (n Nature) row() *natureRow {
	return find(natures, n.String(), func(r *natureRow) string { return r.code })
}

// Known tells a code of the list.
func (n Nature) Known() bool { return n.row() != nil }

// IsZero tells "not declared".
func (n Nature) IsZero() bool { return n == Nature{} }

// Label is the official name of the code, empty for an unknown one.
func (n Nature) Label() string {
	if r := n.row(); r != nil {
		return r.label
	}
	return ""
}

// Norms are the editions that list the code, none for an unknown one.
func (n Nature) Norms() Norms {
	if n.Known() {
		return current
	}
	return 0
}

// Source cites the list.
func (n Nature) Source() law.Ref { return source(RubricNature, n.Norms()) }

// String is the code, "02"; it is empty when not declared.
func (n Nature) String() string { return codeText(n.nature, 2) }

// MarshalText gives the code.
func (n Nature) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads what [ParseNature] reads.
func (n *Nature) UnmarshalText(text []byte) error {
	v, err := ParseNature(string(text))
	if err == nil {
		*n = v
	}
	return err
}
