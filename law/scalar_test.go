package law_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// scalar is what every scalar of the package can do, through its value or its pointer.
type scalar[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

type scalarValue interface {
	comparable
	encoding.TextMarshaler
	driver.Valuer
	String() string
}

// assertForms checks the text, JSON and SQL forms of a value, and that each reads back as the same value.
func assertForms[T scalarValue, P scalar[T]](t *testing.T, v T, text, inJSON string, inSQL driver.Value) {
	t.Helper()
	assert.Equal(t, text, v.String())

	marshalled, err := v.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, text, string(marshalled))
	var fromText T
	if assert.NoError(t, P(&fromText).UnmarshalText(marshalled)) {
		assert.Equal(t, v, fromText, "from text %q", text)
	}

	encoded, err := json.Marshal(v)
	require.NoError(t, err)
	assert.Equal(t, inJSON, string(encoded))
	var fromJSON T
	if assert.NoError(t, json.Unmarshal(encoded, &fromJSON)) {
		assert.Equal(t, v, fromJSON, "from JSON %s", inJSON)
	}

	stored, err := v.Value()
	require.NoError(t, err)
	assert.Equal(t, inSQL, stored)
	var fromSQL T
	if assert.NoError(t, P(&fromSQL).Scan(stored)) {
		assert.Equal(t, v, fromSQL, "from SQL %v", inSQL)
	}
	if s, ok := stored.(string); ok {
		var fromBytes T
		if assert.NoError(t, P(&fromBytes).Scan([]byte(s))) {
			assert.Equal(t, v, fromBytes, "from SQL bytes %q", s)
		}
	}
}

// assertRefuses checks that a text is refused as text, in JSON and in SQL with a typed error that shows it,
// and that the value which was there stays.
func assertRefuses[T scalarValue, P scalar[T]](t *testing.T, kept T, text, reason string) {
	t.Helper()
	quoted, err := json.Marshal(text)
	require.NoError(t, err)
	for form, read := range map[string]func(*T) error{
		"text": func(v *T) error { return P(v).UnmarshalText([]byte(text)) },
		"JSON": func(v *T) error { return json.Unmarshal(quoted, v) },
		"SQL":  func(v *T) error { return P(v).Scan(text) },
	} {
		v := kept
		err := read(&v)
		assert.Equal(t, kept, v, "%s %q: %s", form, text, reason)
		var value *law.ValueError
		var name *law.NameError
		switch {
		case errors.As(err, &value):
			assert.Equal(t, text, value.Found, "the error shows the text as given")
			assert.NotEmpty(t, value.Want)
		case errors.As(err, &name):
			assert.Equal(t, text, name.Found, "the error shows the text as given")
			assert.NotEmpty(t, name.Allowed)
		default:
			assert.Fail(t, "no typed error", "%s %q: %s: %v", form, text, reason, err)
		}
	}
}

// assertScanRefuses checks that a database value of the wrong type is a ValueError and changes nothing.
func assertScanRefuses[T scalarValue, P scalar[T]](t *testing.T, kept T, src any) {
	t.Helper()
	v := kept
	err := P(&v).Scan(src)
	var value *law.ValueError
	assert.ErrorAs(t, err, &value, "%T %v", src, src)
	assert.Equal(t, kept, v)
}
