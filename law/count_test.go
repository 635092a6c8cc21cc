package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestCountOf(t *testing.T) {
	for _, n := range []int{0, 1, 118, 1 << 53} {
		c, err := law.CountOf(n)
		require.NoError(t, err)
		got, ok := c.Get()
		assert.True(t, ok)
		assert.Equal(t, n, got)
		assert.False(t, c.IsZero(), "%d is recorded", n)
	}
	for _, n := range []int{-1, 1<<53 + 1} {
		c, err := law.CountOf(n)
		var value *law.ValueError
		require.ErrorAs(t, err, &value)
		assert.Equal(t, "Count", value.Type)
		assert.True(t, c.IsZero())
	}
	_, ok := law.Count{}.Get()
	assert.False(t, ok, "the zero value is not recorded")
	assert.True(t, law.Count{}.IsZero())
	assert.Panics(t, func() { law.MustCount(-1) }, "MustCount is for literals")
}

func TestParseCount(t *testing.T) {
	for text, want := range map[string]int{
		"0":                0,
		"118":              118,
		"007":              7,
		"1 607":            1607,
		"1\u00a0607":       1607,
		"1\u202f607":       1607,
		"1\u2009607":       1607,
		"9007199254740992": 1 << 53,
	} {
		c, err := law.ParseCount(text)
		require.NoError(t, err, text)
		assert.Equal(t, law.MustCount(want), c, text)
	}
	empty, err := law.ParseCount("")
	require.NoError(t, err)
	assert.True(t, empty.IsZero(), "the empty text is not recorded")

	kept := law.MustCount(7)
	for text, reason := range map[string]string{
		"-1":                   "no negative head count",
		"+1":                   "no sign",
		"12.0":                 "no decimals",
		"12,5":                 "no decimals",
		"douze":                "not digits",
		"0x10":                 "decimal only",
		"1_000":                "no underscore",
		" ":                    "a space is not a number",
		"9007199254740993":     "above 2^53",
		"99999999999999999999": "above int64",
		"1e3":                  "no exponent",
		"12 34":                "two cells glued together, not thousands",
	} {
		assertRefuses(t, kept, text, reason)
	}
}

func TestCountForms(t *testing.T) {
	n, ok := law.Count{}.Get()
	assert.Equal(t, 0, n)
	assert.False(t, ok)
	var escaped law.Count
	require.NoError(t, json.Unmarshal([]byte(`"1\u00a0607"`), &escaped), "a JSON escape is decoded first")
	assert.Equal(t, law.MustCount(1607), escaped)
	assertForms(t, law.MustCount(118), "118", `118`, int64(118))
	assertForms(t, law.MustCount(0), "0", `0`, int64(0))
	assertForms(t, law.Count{}, "", `null`, nil)

	var c law.Count
	require.NoError(t, json.Unmarshal([]byte(`"1 607"`), &c))
	assert.Equal(t, law.MustCount(1607), c, "a text in JSON")
	require.NoError(t, json.Unmarshal([]byte(`null`), &c))
	assert.True(t, c.IsZero(), "null forgets the count")
	for _, bad := range []string{`1.5`, `-1`, `1e3`, `true`, `[]`, `{}`} {
		c = law.MustCount(7)
		require.Error(t, json.Unmarshal([]byte(bad), &c), bad)
		assert.Equal(t, law.MustCount(7), c, bad)
	}

	require.NoError(t, c.Scan("1 607"))
	assert.Equal(t, law.MustCount(1607), c)
	assertScanRefuses(t, law.MustCount(7), int64(-1))
	assertScanRefuses(t, law.MustCount(7), 7.0)
	assertScanRefuses(t, law.MustCount(7), true)
}
