package facts

import (
	"strings"

	"github.com/parcours-emploi/parcours/law/strictjson"
)

// What can be wrong with the JSON of a case, besides a value that is not one of its type. They are the Err
// of a [*FieldError], for errors.Is.
var (
	ErrUnknownName = strictjson.ErrUnknownName
	ErrTwice       = strictjson.ErrTwice
	ErrForm        = strictjson.ErrForm
)

// ParseCase reads the JSON of a case strictly. A name that is no fact, a name given twice, a value that its
// type refuses and anything after the object are mistakes; the error is a [*CaseError] that has all of
// them, in the order of the text, and the Case is then the zero one. Names are in lower case, exactly. A
// null means "not recorded", as does a name left out.
//
// An amount is a text ("1234.56") or a bare number, which is read from its digits: either has two decimals at most, exact to the
// cent. The readers of tables and of envelopes of package funding have the same rule.
//
// encoding/json writes a Case, and what it writes reads back as the same Case. The format is that of
// [Schema]; dates in the French form, quoted numbers and the like, which the types of package law also
// read, are accepted here.
func ParseCase(data []byte) (Case, error) {
	var c Case
	_, mistakes := strictjson.Parse(data, &c, strictjson.Options{Amounts: true})
	if len(mistakes) == 0 {
		return c, nil
	}
	e := &CaseError{Mistakes: make([]*FieldError, len(mistakes))}
	for i, m := range mistakes {
		e.Mistakes[i] = (*FieldError)(m)
	}
	return Case{}, e
}

// A CaseError is all that is wrong with the JSON of a case.
type CaseError struct{ Mistakes []*FieldError }

func (e *CaseError) Error() string {
	var b strings.Builder
	for i, m := range e.Mistakes {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(m.Error())
	}
	return b.String()
}

// Unwrap gives the mistakes to errors.Is and errors.As.
func (e *CaseError) Unwrap() []error {
	all := make([]error, len(e.Mistakes))
	for i, m := range e.Mistakes {
		all[i] = m
	}
	return all
}

// A FieldError is one mistake in the JSON of a case.
type FieldError struct {
	Path    string   // "contract.renewals.items[0].end"; empty for the whole text
	Line    int      // where the value or the name begins, from 1
	Column  int      // in characters, from 1
	Found   string   // the JSON that was found, cut short when it is long
	Want    string   // what is accepted there; empty when Allowed says it
	Allowed []string // all that is accepted there, when that is a closed list
	// Err is [ErrUnknownName], [ErrTwice], [ErrForm], a [*law.ValueError], a [*law.NameError] or, when the
	// text is no JSON, a [*json.SyntaxError].
	Err error
}

func (e *FieldError) Error() string { return "facts: " + (*strictjson.Mistake)(e).Message() }

// Unwrap is Err.
func (e *FieldError) Unwrap() error { return e.Err }
