package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// Kleene's tables, written out.
func TestAnswerLogic(t *testing.T) {
	const u, n, y = law.Unknown, law.No, law.Yes
	for _, c := range []struct{ a, b, and, or law.Answer }{
		{y, y, y, y},
		{y, n, n, y},
		{y, u, u, y}, // one Yes settles Or
		{n, n, n, n},
		{n, u, n, u}, // one No settles And
		{u, u, u, u},
	} {
		assert.Equal(t, c.and, c.a.And(c.b), "%s and %s", c.a, c.b)
		assert.Equal(t, c.and, c.b.And(c.a), "%s and %s", c.b, c.a)
		assert.Equal(t, c.or, c.a.Or(c.b), "%s or %s", c.a, c.b)
		assert.Equal(t, c.or, c.b.Or(c.a), "%s or %s", c.b, c.a)
	}
	assert.Equal(t, n, y.Not())
	assert.Equal(t, y, n.Not())
	assert.Equal(t, u, u.Not(), "not knowing is not knowing the contrary")
	assert.Equal(t, y, law.That(true))
	assert.Equal(t, n, law.That(false))
	assert.Equal(t, u, law.Answer(0), "the zero value is Unknown")
}

func TestAnswerOutsideTheEnumeration(t *testing.T) {
	odd := law.Answer(9)
	assert.Equal(t, "unknown", odd.String())
	assert.Equal(t, law.Unknown, odd.Not())
	assert.Equal(t, law.Unknown, odd.And(law.Yes))
	assert.Equal(t, law.Unknown, odd.Or(law.No))
	encoded, err := json.Marshal(odd)
	require.NoError(t, err)
	assert.Equal(t, "null", string(encoded))
}

func TestAnswerForms(t *testing.T) {
	assertForms(t, law.Yes, "yes", `true`, true)
	assertForms(t, law.No, "no", `false`, false)
	assertForms(t, law.Unknown, "unknown", `null`, nil)

	for text, want := range map[string]law.Answer{
		"yes": law.Yes, "YES": law.Yes, "true": law.Yes, "no": law.No, "False": law.No, "unknown": law.Unknown, "": law.Unknown,
	} {
		a, err := law.ParseAnswer(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, a, text)
		quoted, err := json.Marshal(text)
		require.NoError(t, err)
		a = 9
		require.NoError(t, json.Unmarshal(quoted, &a), text)
		assert.Equal(t, want, a, text)
	}
	for text, reason := range map[string]string{
		"oui": "codes are English", "1": "a text is a word", "yes ": "no space around", "null": "a JSON word, not a text",
	} {
		a := law.Yes
		err := a.UnmarshalText([]byte(text))
		var name *law.NameError
		require.ErrorAs(t, err, &name, reason)
		assert.Equal(t, text, name.Found)
		assert.Equal(t, []string{"unknown", "no", "yes"}, name.Allowed)
		assert.Equal(t, law.Yes, a, "the value that was there stays")
		if text != "1" { // a database may hand over a boolean as digits, a text file may not
			require.ErrorAs(t, a.Scan(text), &name, reason)
		}
	}
	for _, bad := range []string{`"oui"`, `1`, `0`, `[]`, `{}`} {
		a := law.Yes
		require.Error(t, json.Unmarshal([]byte(bad), &a), bad)
		assert.Equal(t, law.Yes, a, bad)
	}

	var a law.Answer
	require.NoError(t, a.Scan([]byte("1")))
	assert.Equal(t, law.Yes, a, "a boolean as some drivers give it")
	require.NoError(t, a.Scan("0"))
	assert.Equal(t, law.No, a)
	require.NoError(t, a.Scan(int64(1)))
	assert.Equal(t, law.Yes, a)
	require.NoError(t, a.Scan(int64(0)))
	assert.Equal(t, law.No, a)
	require.NoError(t, a.Scan([]byte("yes")))
	assert.Equal(t, law.Yes, a)
	assertScanRefuses(t, law.Yes, int64(2))
	assertScanRefuses(t, law.Yes, 1.0)

	var absent struct {
		Disabled law.Answer `json:"disabled,omitzero"`
	}
	require.NoError(t, json.Unmarshal([]byte(`{}`), &absent))
	assert.Equal(t, law.Unknown, absent.Disabled, "absent is Unknown")
	encoded, err := json.Marshal(absent)
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(encoded))
}
