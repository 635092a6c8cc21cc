package law_test

import (
	"encoding/json"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestLevelForms(t *testing.T) {
	for n := 1; n <= 8; n++ {
		digit := strconv.Itoa(n)
		assertForms(t, law.Level(n), digit, digit, digit)
	}
	assertForms(t, law.Level(0), "", `null`, nil)
	assert.Equal(t, "4", law.Level4.String(), "the constants are the numbers of D6113-19")
	assert.Equal(t, "8", law.Level8.String())

	for text, want := range map[string]law.Level{`3`: law.Level3, `"3"`: law.Level3, `null`: 0, `""`: 0} {
		l := law.Level8
		require.NoError(t, json.Unmarshal([]byte(text), &l), text)
		assert.Equal(t, want, l, text)
	}
	for text, reason := range map[string]string{
		"0": "levels begin at 1", "9": "and end at 8", "V": "another scale", "bac": "a diploma is not a level", "4.0": "no decimals", "+4": "no sign", " 4": "no space",
	} {
		assertRefuses(t, law.Level4, text, reason)
	}
	for _, bad := range []string{`0`, `9`, `4.0`, `-4`, `true`, `{}`} {
		l := law.Level4
		var name *law.NameError
		require.ErrorAs(t, json.Unmarshal([]byte(bad), &l), &name, bad)
		assert.Equal(t, law.Level4, l, bad)
	}
	var l law.Level
	require.NoError(t, l.Scan(int64(3)))
	assert.Equal(t, law.Level3, l, "an integer column")
	var name *law.NameError
	require.ErrorAs(t, l.Scan(int64(0)), &name, "0 is not NULL")
	assertScanRefuses(t, l, 3.0)
	assertScanRefuses(t, l, true)
	assert.Empty(t, law.Level(9).String(), "a number outside the scale has no text")
}

func TestLevelOrder(t *testing.T) {
	for _, c := range []struct {
		level, bound    law.Level
		atLeast, atMost law.Answer
		reason          string
	}{
		{law.Level3, law.Level4, law.No, law.Yes, "PIC-2019: below the baccalauréat"},
		{law.Level4, law.Level4, law.Yes, law.Yes, "PIC-2019: the baccalauréat itself"},
		{law.Level5, law.Level4, law.Yes, law.No, "PIC-2019: above it"},
		{0, law.Level4, law.Unknown, law.Unknown, "a level that nobody recorded is not low"},
		{law.Level4, 0, law.Unknown, law.Unknown, "nor is a bound"},
		{9, law.Level4, law.Unknown, law.Unknown, "no such level"},
		{law.Level4, 9, law.Unknown, law.Unknown, "no such bound"},
	} {
		assert.Equal(t, c.atLeast, c.level.AtLeast(c.bound), "%d %d: %s", c.level, c.bound, c.reason)
		assert.Equal(t, c.atMost, c.level.AtMost(c.bound), "%d %d: %s", c.level, c.bound, c.reason)
	}
}

// Décret 2019-14, art. 1.
func TestLevel1969(t *testing.T) {
	for _, c := range []struct {
		old       law.Level1969
		text      string
		low, high law.Level
	}{
		{law.Level1969V, "V", law.Level3, law.Level3},
		{law.Level1969IV, "IV", law.Level4, law.Level4},
		{law.Level1969III, "III", law.Level5, law.Level5},
		{law.Level1969II, "II", law.Level6, law.Level6},
		{law.Level1969I, "I", law.Level7, law.Level8}, // master or doctorate: only the diploma tells
		{law.Level1969VI, "VI", 0, 0},                 // no qualification: not converted
	} {
		assertForms(t, c.old, c.text, `"`+c.text+`"`, c.text)
		low, high := c.old.Levels()
		assert.Equal(t, c.low, low, c.text)
		assert.Equal(t, c.high, high, c.text)
	}
	assertForms(t, law.Level1969(0), "", `""`, nil)
	low, high := law.Level1969(0).Levels()
	assert.Zero(t, low+high, "not recorded")
	low, high = law.Level1969(7).Levels()
	assert.Zero(t, low+high, "no such level")
	for text, reason := range map[string]string{
		"3": "the other scale", "v": "capitals", "VII": "no such level", "V bis": "a half-level that the decree does not name",
	} {
		assertRefuses(t, law.Level1969V, text, reason)
	}
	assertScanRefuses(t, law.Level1969V, int64(5))
}
