package law

import (
	"database/sql/driver"
	"fmt"
	"slices"
	"strings"
)

// Answer is what is known of a yes/no fact, and what a rule concludes. The zero value is Unknown: a fact
// that nobody recorded never becomes a default, and a decision that rests on it says so.
//
// Its text is "yes", "no" or "unknown". In JSON it is true, false or null, so that a fact left out of an
// object is Unknown; reading also accepts the three texts. In a database it is a boolean or NULL.
type Answer uint8

// The three answers.
const (
	Unknown Answer = iota // not recorded, not decided by any text, or unsettled
	No
	Yes
)

// That is Yes or No.
func That(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// Not is Kleene's negation: Unknown stays Unknown.
func (a Answer) Not() Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// And is Kleene's conjunction: one No settles it, whatever is Unknown elsewhere.
func (a Answer) And(b Answer) Answer {
	switch {
	case a == No || b == No:
		return No
	case a == Yes && b == Yes:
		return Yes
	}
	return Unknown
}

// Or is Kleene's disjunction: one Yes settles it, whatever is Unknown elsewhere.
func (a Answer) Or(b Answer) Answer {
	switch {
	case a == Yes || b == Yes:
		return Yes
	case a == No && b == No:
		return No
	}
	return Unknown
}

var answerTexts = [...]string{Unknown: "unknown", No: "no", Yes: "yes"}

// String is "yes", "no" or "unknown".
func (a Answer) String() string {
	if int(a) < len(answerTexts) {
		return answerTexts[a]
	}
	return answerTexts[Unknown]
}

// ParseAnswer reads "yes", "no", "unknown", "true", "false" or "" (Unknown); any other text is a
// [*NameError].
func ParseAnswer(text string) (Answer, error) {
	switch strings.ToLower(text) {
	case "yes", "true":
		return Yes, nil
	case "no", "false":
		return No, nil
	case "", "unknown":
		return Unknown, nil
	}
	return Unknown, &NameError{Type: "Answer", Found: text, Allowed: slices.Clone(answerTexts[:])}
}

// MarshalText gives "yes", "no" or "unknown".
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [ParseAnswer] reads.
func (a *Answer) UnmarshalText(text []byte) error {
	v, err := ParseAnswer(string(text))
	if err == nil {
		*a = v
	}
	return err
}

// MarshalJSON gives true, false or null.
func (a Answer) MarshalJSON() ([]byte, error) {
	switch a {
	case Yes:
		return []byte("true"), nil
	case No:
		return []byte("false"), nil
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads true, false, null, or one of the texts "yes", "no", "unknown".
func (a *Answer) UnmarshalJSON(data []byte) error {
	return a.UnmarshalText([]byte(jsonText(data)))
}

// Scan reads a boolean, 0 (No) or 1 (Yes) as an integer or as text, any other text that [ParseAnswer]
// reads, or NULL.
func (a *Answer) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*a = Unknown
		return nil
	case bool:
		*a = That(v)
		return nil
	case int64:
		if v == 0 || v == 1 {
			*a = That(v == 1)
			return nil
		}
		return &ValueError{Type: "Answer", Found: fmt.Sprint(v), Want: "0, 1, a boolean, a text or NULL"}
	}
	text, err := scanText("Answer", src)
	if err != nil {
		return err
	}
	switch text { // how some drivers hand over a boolean
	case "0":
		text = answerTexts[No]
	case "1":
		text = answerTexts[Yes]
	}
	return a.UnmarshalText([]byte(text))
}

// Value is a boolean, or NULL for Unknown.
func (a Answer) Value() (driver.Value, error) {
	switch a {
	case Yes:
		return true, nil
	case No:
		return false, nil
	}
	return nil, nil
}
