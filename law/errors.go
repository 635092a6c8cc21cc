package law

import (
	"fmt"
	"strings"
)

// A ValueError says that a text could not become a value: a day that does not exist, an amount finer
// than a cent, a negative count. Found is the text as it was given and Want says what is accepted, so
// that a host can show both beside the field.
type ValueError struct {
	Type  string // "Date", "Euro", …
	Found string
	Want  string
}

func (e *ValueError) Error() string {
	return fmt.Sprintf("law: %s: found %q, want %s", e.Type, e.Found, e.Want)
}

// A NameError says that a text is none of the names of a closed enumeration. Allowed lists them all, in
// the order of the law pages, so that a host can offer them as a choice.
type NameError struct {
	Type    string // "Kind", "Level", …
	Found   string
	Allowed []string
}

func (e *NameError) Error() string {
	return fmt.Sprintf("law: %s: found %q, want one of %s", e.Type, e.Found, strings.Join(e.Allowed, ", "))
}
