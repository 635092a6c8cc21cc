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

// Each expected key is compared with the JSON of the income of that day.
func TestTraineeVectors(t *testing.T) {
	v := readVectors(t, "testdata/vectors/trainee_income.json")
	require.Len(t, v.Cases, 15)
	for i := range v.Cases {
		c := &v.Cases[i]
		require.NotEmpty(t, c.Expect, c.Name)
		for _, want := range c.Expect {
			on, _ := want["day"].(string)
			data, err := json.Marshal(funding.TraineeIncome(&c.Facts, day(on)))
			require.NoError(t, err)
			var got map[string]any
			require.NoError(t, json.Unmarshal(data, &got))
			for key, value := range want {
				if key != "day" {
					assert.Equal(t, value, got[key], "%s on %s: %s", c.Name, on, key)
				}
			}
			for _, bound := range []string{"amount", "low", "high"} {
				_, wanted := want[bound]
				_, has := got[bound]
				assert.Equal(t, wanted, has, "%s on %s: %s", c.Name, on, bound)
			}
		}
	}
}

// Each file of grants: the answer and the bounds of the total.
func TestGrantVectors(t *testing.T) {
	sizes := map[string]int{"mobility_aid": 12, "poei_aid": 10}
	for name, grant := range map[string]func(*facts.Case) funding.Grant{"mobility_aid": funding.MobilityAid, "poei_aid": funding.POEIAid} {
		data, err := os.ReadFile("testdata/vectors/" + name + ".json")
		require.NoError(t, err)
		var v struct {
			Cases []struct {
				Name, Why string
				Facts     facts.Case
				Expect    struct{ Answer, Low, High string }
			}
		}
		require.NoError(t, json.Unmarshal(data, &v))
		require.Len(t, v.Cases, sizes[name], name)
		for i := range v.Cases {
			c := &v.Cases[i]
			g := grant(&c.Facts)
			total := g.Total()
			low, _ := total.Low()
			assert.Equal(t, c.Expect.Answer+" "+c.Expect.Low, g.Answer().String()+" "+low.String(), "%s: %s", name, c.Name)
			high, bounded := total.High()
			assert.Equal(t, c.Expect.High != "", bounded, "%s: %s", name, c.Name)
			if bounded {
				assert.Equal(t, c.Expect.High, high.String(), "%s: %s", name, c.Name)
			}
			assert.NotEmpty(t, c.Why)
		}
	}
}
