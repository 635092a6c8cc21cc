package funding_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
)

// payVectors is a file of pay vectors: see testdata/vectors/README.md.
type payVectors struct {
	About  string   `json:"about"`
	Source []string `json:"source"`
	Cases  []struct {
		Name   string           `json:"name"`
		Why    string           `json:"why"`
		Facts  facts.Case       `json:"facts"`
		Expect []map[string]any `json:"expect"`
	} `json:"cases"`
}

func readVectors(t *testing.T, name string) payVectors {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	var v payVectors
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&v), name)
	return v
}

// Each expected line is compared key by key with the JSON of the line of that day.
func TestPayVectors(t *testing.T) {
	files, err := filepath.Glob("testdata/vectors/pay_*.json")
	require.NoError(t, err)
	require.Len(t, files, 4)
	for _, name := range files {
		v := readVectors(t, name)
		require.NotEmpty(t, v.Cases, name)
		assert.NotEmpty(t, v.Source, name)
		for i := range v.Cases {
			c := &v.Cases[i]
			require.NotEmpty(t, c.Expect, c.Name)
			assert.NotEmpty(t, c.Why, c.Name)
			s := funding.MinimumPay(&c.Facts)
			for _, want := range c.Expect {
				on, _ := want["day"].(string)
				l, ok := s.At(day(on))
				require.True(t, ok, "%s on %s", c.Name, on)
				data, err := json.Marshal(l)
				require.NoError(t, err)
				var got map[string]any
				require.NoError(t, json.Unmarshal(data, &got))
				for key, value := range want {
					if key != "day" {
						assert.Equal(t, value, got[key], "%s: %s on %s: %s", name, c.Name, on, key)
					}
				}
			}
		}
	}
}

// The published table of situations prints the amounts of the vectors.
func TestSituationsDocument(t *testing.T) {
	text, err := os.ReadFile("../docs/minimum-pay.md")
	require.NoError(t, err)
	v := readVectors(t, "testdata/vectors/pay_situations.json")
	require.Len(t, v.Cases, 15)
	for i := range v.Cases {
		for _, want := range v.Cases[i].Expect {
			row := "| `" + v.Cases[i].Name + "` |"
			found := false
			for line := range strings.Lines(string(text)) {
				found = found || strings.HasPrefix(line, row) && strings.Contains(line, "| "+want["day"].(string)+" |") &&
					strings.Contains(line, "| "+want["exact"].(string)+" | "+want["shown"].(string)+" | "+want["due"].(string)+" |")
			}
			assert.True(t, found, "%s on %s", v.Cases[i].Name, want["day"])
		}
	}
}
