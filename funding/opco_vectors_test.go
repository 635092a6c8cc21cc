package funding_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
)

func TestTrainingAndAidVectors(t *testing.T) {
	for file, grant := range map[string]func(*facts.Case, *funding.Tables) funding.Grant{
		"npec":    funding.ApprenticeshipTraining,
		"pro_aid": func(c *facts.Case, _ *funding.Tables) funding.Grant { return funding.ProfessionalisationAid(c) },
	} {
		data, err := os.ReadFile("testdata/vectors/" + file + ".json")
		require.NoError(t, err)
		var v struct {
			About  string          `json:"about"`
			Source []string        `json:"source"`
			Tables json.RawMessage `json:"tables"`
			Cases  []struct {
				Name   string          `json:"name"`
				Why    string          `json:"why"`
				Facts  json.RawMessage `json:"facts"`
				Expect struct {
					Answer      string `json:"answer"`
					Total       string `json:"total"`
					Instalments string `json:"instalments"`
				} `json:"expect"`
			} `json:"cases"`
		}
		require.NoError(t, json.Unmarshal(data, &v), file)
		require.NotEmpty(t, v.Cases, file)
		var tables *funding.Tables
		if v.Tables != nil {
			tables, err = funding.ParseTables(v.Tables)
			require.NoError(t, err, file)
		}
		for _, row := range v.Cases {
			c, err := facts.ParseCase(row.Facts)
			require.NoError(t, err, "%s: %s", file, row.Name)
			g := grant(&c, tables)
			assert.Equal(t, row.Expect.Answer, g.Answer().String(), "%s: %s: %s", file, row.Name, row.Why)
			assert.Equal(t, row.Expect.Total, g.Total().String(), "%s: %s: %s", file, row.Name, row.Why)
			if row.Expect.Instalments != "" {
				assert.Equal(t, row.Expect.Instalments, cashOf(g), "%s: %s: %s", file, row.Name, row.Why)
			}
		}
	}
}
