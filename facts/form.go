package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Form is how an individual course is given: its maximum length depends on it. Zero means not recorded.
//
// Codes, in the order of the constants: tutorat, interne, externe, hybride.
type Form uint8

// The forms of a course.
const (
	Tutoring Form = iota + 1 // wholly by a tutor, at the workplace
	InHouse                  // by the company's own training body
	External                 // by an outside training body
	Hybrid                   // partly by a training body, partly by a tutor
)

var forms = law.Enum{Type: "Form", Texts: []string{"tutorat", "interne", "externe", "hybride"}}

// Forms lists every value, in the order of their codes.
func Forms() []Form {
	all := make([]Form, len(forms.Texts))
	for i := range all {
		all[i] = Form(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (f Form) String() string { return forms.Text(uint8(f)) }

// ParseForm reads a code; an unknown one is a [*law.NameError].
func ParseForm(text string) (Form, error) {
	v, err := forms.Parse(text)
	return Form(v), err
}

// MarshalText gives the code.
func (f Form) MarshalText() ([]byte, error) { return forms.Marshal(uint8(f)) }

// UnmarshalText reads a code.
func (f *Form) UnmarshalText(text []byte) error {
	v, err := ParseForm(string(text))
	if err == nil {
		*f = v
	}
	return err
}

// Scan reads a code or NULL.
func (f *Form) Scan(src any) error {
	v, err := forms.Scan(src)
	if err == nil {
		*f = Form(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (f Form) Value() (driver.Value, error) { return forms.SQL(uint8(f)) }

// As quotes the value in a decision, under the key of its fact.
func (f Form) As(key string) law.Arg { return law.CodeFact(key, &forms, uint8(f)) }
