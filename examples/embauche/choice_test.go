package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A story without a contract: every scheme is compared, in the order of SCREEN-ORDER.
func TestStoryWithoutContract(t *testing.T) {
	s, err := storyOf("sans-contrat")
	require.NoError(t, err)
	c, err := facts.ParseCase(s.Case)
	require.NoError(t, err)
	require.Zero(t, c.Contract.Kind)
	var out struct {
		Story struct {
			Instead []struct{ Answer law.Answer }
		}
		Screen []struct {
			Scheme string
			Answer law.Answer
		}
		Pay, Quote json.RawMessage
	}
	require.NoError(t, json.Unmarshal(output(t, "-story", "sans-contrat", "-json"), &out))
	want := []struct {
		scheme string
		answer law.Answer
		reason string
	}{
		{"apprentissage", law.Yes, "22 on the first day, and nothing that the articles ask is missing"},
		{"pmsmp", law.Yes, "prescribed by the mission locale, two weeks in July; an immersion comes after a contract"},
		{"pec", law.Unknown, "who grants the aid, and when, is not recorded (R5134-26)"},
		{"poei", law.Unknown, "no course is recorded"},
		{"poec", law.Unknown, "no course is recorded; after the POEI"},
		{"professionnalisation", law.No, "L6325-11: two years, and twelve months at most for who has a vocational diploma and a registration of less than a year"},
		{"cie", law.No, "L5134-19-3: not in the market sector"},
	}
	require.Len(t, out.Screen, len(want))
	for i, row := range want {
		assert.Equal(t, row.scheme, out.Screen[i].Scheme, row.reason)
		assert.Equal(t, row.answer, out.Screen[i].Answer, row.reason)
	}
	ifs := []struct {
		answer law.Answer
		reason string
	}{
		{law.Yes, "born 2 September 1995: 30 on the morrow of the first day (L6222-1)"},
		{law.Unknown, "born 1 September 1995: 30 on it, and a business project is not recorded (L6222-2, 4°)"},
		{law.Yes, "signed on the first day"},
		{law.No, "signed on the morrow: préalablement à l'emploi (L6222-4)"},
	}
	require.Len(t, out.Story.Instead, len(ifs))
	for i, row := range ifs {
		assert.Equal(t, row.answer, out.Story.Instead[i].Answer, row.reason)
	}
	assert.Empty(t, out.Quote, "no contract is chosen: nothing is quoted")
	assert.Empty(t, out.Pay)
	assert.Contains(t, string(output(t, "-story", "sans-contrat")), "Convention SCREEN-ORDER")
	assert.NotContains(t, string(output(t, "-story", "trente-ans")), "Convention SCREEN-ORDER", "the contract is chosen")
}
