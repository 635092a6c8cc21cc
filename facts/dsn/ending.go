package dsn

import (
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// Ending is a code of S21.G00.62.002, the motif de rupture: why a contract ended. The zero value means "not
// declared".
type Ending struct{ ending int16 }

// EndClass is what an [Ending] means for the contract. The zero value means that a person should look: the
// code is unknown, or its label does not say that a contract ended.
type EndClass uint8

// The classes.
const (
	TermReached EndClass = iota + 1 // the contract ran to its term
	EarlyEnd                        // a contract with a term was broken before it
	TrialEnd                        // broken in the trial period
	Ended                           // any other end: dismissal, resignation, agreement
	Neutral                         // death or retirement: not counted for or against
	NotAnEnd                        // the contract goes on elsewhere
)

var endClasses = law.Enum{Type: "EndClass", Texts: []string{"term_reached", "early_end", "trial_end", "ended", "neutral", "not_an_end"}}

// String is "term_reached", "early_end"…; it is empty for zero.
func (c EndClass) String() string { return endClasses.Text(uint8(c)) }

type endingRow struct {
	code, label string
	norms       Norms
	class       EndClass
}

// Endings lists the codes of S21.G00.62.002.
func Endings() iter.Seq[Ending] {
	return func(yield func(Ending) bool) {
		for i := range endings {
			if e, err := ParseEnding(endings[i].code); err != nil || !yield(e) {
				return
			}
		}
	}
}

func (e Ending) row() *endingRow {
	return find(endings, e.String(), func(r *endingRow) string { return r.code })
}

// Class is what the code means for the contract.
func (e Ending) Class() EndClass {
	if r := e.row(); r != nil {
		return r.class
	}
	return 0
}

// Known tells a code of the list.
func (e Ending) Known() bool { return e.row() != nil }

// IsZero tells "not declared".
func (e Ending) IsZero() bool { return e == Ending{} }

// Label is the official name of the code, empty for an unknown one.
func (e Ending) Label() string {
	if r := e.row(); r != nil {
		return r.label
	}
	return ""
}

// Norms are the editions that list the code, none for an unknown one.
func (e Ending) Norms() Norms {
	if r := e.row(); r != nil {
		return r.norms
	}
	return 0
}

// Source cites the list.
func (e Ending) Source() law.Ref { return source(RubricEnding, e.Norms()) }

// String is the code, "031"; it is empty when not declared.
func (e Ending) String() string { return codeText(e.ending, 3) }

// MarshalText gives the code.
func (e Ending) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads what [ParseEnding] reads.
func (e *Ending) UnmarshalText(text []byte) error {
	v, err := ParseEnding(string(text))
	if err == nil {
		*e = v
	}
	return err
}
