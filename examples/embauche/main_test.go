package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func output(t *testing.T, args ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, run(&b, args))
	return b.Bytes()
}

// The golden files were read line by line.
func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"fr.txt":       nil,
		"en.txt":       {"-lang", "en"},
		"full.txt":     {"-full", "-scheme", "poec"},
		"poec.json":    {"-json", "-scheme", "poec"},
		"impec.txt":    {"-in", "testdata/impec.json", "-scheme", "pec"},
		"apprenti.txt": {"-in", "testdata/apprenti.json", "-scheme", "poec-exit"},
		"at.txt":       {"-in", "testdata/apprenti.json", "-scheme", "poec-exit", "-at", "2024-06-01"},
		"at.json":      {"-in", "testdata/apprenti.json", "-scheme", "poec-exit", "-at", "2024-06-01", "-json"},
		"after.txt":    {"-in", "testdata/apprenti.json", "-scheme", "poec-exit", "-at", "2025-01-01", "-lang", "en"},
		"unknown.txt":  {"-scheme", "poec", "-set", "person.jobseeker=true"},
		"contrary.txt": {"-scheme", "poec-exit", "-set", "contract.kind=cdd", "-set", "contract.start=2024-09-01", "-set", "contract.end=2024-08-31"},
	} {
		file := filepath.Join("testdata", name)
		got := output(t, args...)
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "%s differs; read it, then run the tests with -update", file)
	}
}

// Other programs rely on these keys, and the decision reads back.
func TestJSONKeys(t *testing.T) {
	type answered struct {
		Scheme   string          `json:"scheme"`
		Decision json.RawMessage `json:"decision"`
	}
	var all struct {
		Schemes []answered `json:"schemes"`
	}
	require.NoError(t, json.Unmarshal(output(t, "-json"), &all))
	require.Len(t, all.Schemes, len(schemes))
	for i, s := range all.Schemes {
		assert.Equal(t, schemes[i].name, s.Scheme)
		var d map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(s.Decision, &d))
		for _, key := range []string{"rule", "answer", "why", "because"} {
			assert.Contains(t, d, key, s.Scheme)
		}
		_, err := eligibility.ReadDecision(s.Decision)
		require.NoError(t, err)
	}
}

func TestInventedCaseHasNoContradiction(t *testing.T) {
	c, err := facts.ParseCase(invented)
	require.NoError(t, err)
	assert.Empty(t, facts.Check(&c))
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "case.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"contract": {"kind": "interim"}}`), 0o600))
	var b bytes.Buffer
	for _, args := range [][]string{
		{"-in", file},
		{"-in", filepath.Join(dir, "none.json")},
		{"-lang", "?"},
		{"-scheme", "none"},
		{"-set", "person.jobseeker"},
		{"-set", "person.jobseeker=perhaps"},
		{"-set", "person.unknown=true"},
		{"-at", "2024-02-30"},
		{"stray"},
		{"-none"},
	} {
		assert.Error(t, run(&b, args), args)
	}
	var bad *facts.CaseError
	require.ErrorAs(t, run(&b, []string{"-in", file}), &bad)
	assert.Equal(t, "contract.kind", bad.Mistakes[0].Path)
	assert.Empty(t, b.String())
}

// Facts given one by one stand on top of the file.
func TestSettings(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.json")
	require.NoError(t, os.WriteFile(file, invented, 0o600))
	before := output(t, "-in", file, "-json")
	assert.Equal(t, string(before), string(output(t, "-json")))
	var d struct {
		Decision struct{ Answer string }
	}
	require.NoError(t, json.Unmarshal(output(t, "-in", file, "-json", "-scheme", "poec", "-set", "course.company_hours=133", "-set", "course.centre_hours=266"), &d))
	assert.Equal(t, "yes", d.Decision.Answer)
}
