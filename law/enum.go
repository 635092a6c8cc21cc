package law

import (
	"database/sql/driver"
	"fmt"
	"slices"
	"strconv"
)

// Enum is the text form of a closed enumeration whose zero value means "not recorded". The types of this
// library that are such enumerations ([Kind], [Level], and those of package facts) share it, so that they
// read and refuse texts in the same way.
type Enum struct {
	Type  string   // name of the Go type, used in errors
	Texts []string // texts of the values 1, 2, 3…; the zero value has the empty text
}

// Text is the official code of a value; it is empty for zero and for a number outside the enumeration.
func (e *Enum) Text(v uint8) string {
	if v == 0 || int(v) > len(e.Texts) {
		return ""
	}
	return e.Texts[v-1]
}

// Parse reads a code. The empty text is zero, "not recorded"; any other unknown text is a [*NameError]
// that lists the codes allowed.
func (e *Enum) Parse(text string) (uint8, error) {
	if text == "" {
		return 0, nil
	}
	for i, t := range e.Texts {
		if t == text {
			return uint8(i + 1), nil
		}
	}
	return 0, &NameError{Type: e.Type, Found: text, Allowed: slices.Clone(e.Texts)}
}

// Marshal is the text form of a value: its code, empty for zero. A number outside the enumeration is a
// [*NameError]: it would be lost.
func (e *Enum) Marshal(v uint8) ([]byte, error) {
	if int(v) > len(e.Texts) {
		return nil, &NameError{Type: e.Type, Found: strconv.Itoa(int(v)), Allowed: slices.Clone(e.Texts)}
	}
	return []byte(e.Text(v)), nil
}

// Scan reads a database value: NULL is zero, a string or bytes are read by [Enum.Parse].
func (e *Enum) Scan(src any) (uint8, error) {
	text, err := scanText(e.Type, src)
	if err != nil {
		return 0, err
	}
	return e.Parse(text)
}

// SQL is the database form of a value: its text, or NULL for zero. A number outside the enumeration is a
// [*NameError].
func (e *Enum) SQL(v uint8) (driver.Value, error) {
	text, err := e.Marshal(v)
	if err != nil {
		return nil, err
	}
	return sqlText(string(text))
}

// scanText is the text of a database value that must be a string, bytes or NULL.
func scanText(typ string, src any) (string, error) {
	switch s := src.(type) {
	case nil:
		return "", nil
	case string:
		return s, nil
	case []byte:
		return string(s), nil
	}
	return "", &ValueError{Type: typ, Found: fmt.Sprint(src), Want: fmt.Sprintf("text or NULL, not %T", src)}
}

// sqlText is the database form of a scalar whose text is empty when it is not recorded.
func sqlText(text string) (driver.Value, error) {
	if text == "" {
		return nil, nil
	}
	return text, nil
}
