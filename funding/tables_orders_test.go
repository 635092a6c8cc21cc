package funding_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// Every line that was found with its public and its first day can be entered as a row, and comes back as it was: those without a
// rate and that of 0 % (REG-HDF-2021: the State leaves the recipients of the RSA to the département) among them.
func TestFoundOrdersAsRows(t *testing.T) {
	entered, unrated, nothing := 0, 0, 0
	for _, o := range funding.Orders() {
		if o.From.IsZero() || o.Public == 0 {
			continue
		}
		r := funding.OrderRow{
			ID: o.ID, Act: o.Act, Region: o.Region, Kind: o.Kind, Public: o.Public, From: o.From, Through: o.Through, ByContract: law.That(o.ByContract),
			Rate: o.Rate, HoursMin: o.HoursMin, HoursMax: o.HoursMax, MonthsMin: o.MonthsMin, MonthsMax: o.MonthsMax,
			Source: funding.Source{Text: o.Source.Text, Seen: o.Source.Seen, Rank: o.Source.Rank},
		}
		tables, err := funding.NewTables(funding.TableRows{Orders: []funding.OrderRow{r}})
		require.NoError(t, err, "%s, %s", o.ID, o.Public)
		o.MonthOnly, o.YearEdge, o.Disputed = false, false, law.Rate{} // a row does not say these
		assert.Equal(t, []funding.Order{o}, tables.Orders())
		entered++
		if o.Rate.IsZero() {
			unrated++
		}
		if o.Rate == law.Percent(0) {
			nothing++
		}
	}
	assert.Equal(t, []int{29, 7, 1}, []int{entered, unrated, nothing}, "lines entered, of which without a rate, of which at 0 %")
}

// The bounds of a line: what the code never pays is a slip of the keyboard.
func TestOrderRowBounds(t *testing.T) {
	for _, row := range []struct {
		because, kind, members string
		path                   string // of the mistake, under orders[0]; empty where there is none
		err                    error
		says                   string
	}{
		{"hours without a rate", "pec", `"hours_max": 21`, "", nil, ""},
		{"the fewest hours alone", "cie", `"hours_min": 20`, "", nil, ""},
		{"0 %: the State pays nothing", "cie", `"rate": "0%"`, "", nil, ""},
		{"a rate without hours", "pec", `"rate": "60%"`, "", nil, ""},
		{"L5134-30-1: 95 % is allowed", "pec", `"rate": "95%"`, "", nil, ""},
		{"not more", "pec", `"rate": "95.0001%"`, "rate", funding.ErrBounds, "0% to 95%"},
		{"L5134-72-1: 47 %", "cie", `"rate": "47.0001%"`, "rate", funding.ErrBounds, "0% to 47%"},
		{"neither a rate nor hours, for a PEC", "pec", `"months_max": 12`, "rate", funding.ErrNoValue, `a rate such as "95%", or the weekly hours`},
		{"an example that the table would refuse is none", "cie", `"months_max": 12`, "rate", funding.ErrNoValue, `a rate such as "47%", or the weekly hours`},
		{"the legal week", "pec", `"rate": "60%", "hours_min": 35, "hours_max": 35`, "", nil, ""},
		{"beyond it", "pec", `"rate": "60%", "hours_max": "35h01"`, "hours_max", funding.ErrBounds, "at most 35"},
		{"hours of a month", "pec", `"rate": "60%", "hours_max": 151.67`, "hours_max", funding.ErrBounds, "at most 35"},
		{"no hours at all would pay nothing", "pec", `"rate": "60%", "hours_max": 0`, "hours_max", funding.ErrBounds, "above 0"},
		{"one minute", "pec", `"rate": "60%", "hours_max": "0h01"`, "", nil, ""},
		{"the fewest hours too", "pec", `"rate": "60%", "hours_min": 0`, "hours_min", funding.ErrBounds, "above 0"},
		{"L5134-23-1: sixty months", "pec", `"rate": "60%", "months_min": 1, "months_max": 60`, "", nil, ""},
		{"sixty-one", "pec", `"rate": "60%", "months_max": 61`, "months_max", funding.ErrBounds, "1 to 60"},
		{"L5134-67-1: sixty months for a CIE too", "cie", `"rate": "40%", "months_max": 61`, "months_max", funding.ErrBounds, "1 to 60"},
		{"no month", "pec", `"rate": "60%", "months_min": 0`, "months_min", funding.ErrBounds, "1 to 60"},
		{"a gap", "pec", `"gap": true`, "", nil, ""},
		{"a rate in a gap", "pec", `"gap": true, "rate": "60%"`, "rate", funding.ErrConflict, "no rate"},
		{"hours in a gap would be lost", "pec", `"gap": true, "hours_max": 20`, "gap", funding.ErrConflict, "neither hours nor months"},
		{"months too", "pec", `"gap": true, "months_min": 6`, "gap", funding.ErrConflict, "neither hours nor months"},
	} {
		text := fmt.Sprintf(`{"orders": [{"region": "76", "kind": %q, "public": "tout_public", "from": "2024-01-01", %s, %s}]}`, row.kind, row.members, src)
		_, err := funding.ParseTables([]byte(text))
		if row.path == "" {
			assert.NoError(t, err, row.because)
			continue
		}
		var all *funding.TablesError
		require.ErrorAs(t, err, &all, row.because)
		require.Len(t, all.Mistakes, 1, "%s: %s", row.because, err)
		assert.Equal(t, "orders[0]."+row.path, all.Mistakes[0].Path, row.because)
		assert.ErrorIs(t, all.Mistakes[0], row.err, row.because)
		assert.Contains(t, all.Mistakes[0].Error(), row.says, row.because)
	}
}

// A line without a rate bounds the hours, and leaves the rate to the decision.
func TestOrderRowWithoutRate(t *testing.T) {
	tables, err := funding.ParseTables([]byte(`{"orders": [{"region": "44", "kind": "pec", "public": "jeunes", "from": "2021-01-29", "hours_max": 21, ` + src + `}]}`))
	require.NoError(t, err)
	c := aidedPEC()
	c.Aid.Rate, c.Aid.PaidHours, c.Aid.Region, c.Aid.Public = law.Rate{}, law.Hours{}, facts.InGrandEst, facts.Youth
	g := funding.PECAid(&c, tables.Orders()).Whole
	assert.Equal(t, []string{"aid.rate"}, asked(g.Decision))
	// 10.25 × 21 × 52/12 × 95 % = 886.1125
	assert.Equal(t, "0.00 to 886.11", cuiPaid(g, "2021-09-01"))
}

// The schema lists of each code what the reader takes, and nothing else.
func TestSchemaListsWhatIsRead(t *testing.T) {
	var schema struct {
		Properties map[string]struct {
			Items struct {
				Properties map[string]struct {
					Enum []string `json:"enum"`
				} `json:"properties"`
			} `json:"items"`
		} `json:"properties"`
	}
	require.NoError(t, json.Unmarshal([]byte(funding.TablesSchema()), &schema))
	refused := func(path, text string) bool {
		_, err := funding.ParseTables([]byte(text))
		var all *funding.TablesError
		return errors.As(err, &all) && slices.ContainsFunc(all.Mistakes, func(m *funding.TableMistake) bool { return m.Path == path })
	}
	kinds := schema.Properties["orders"].Items.Properties["kind"].Enum
	for _, kind := range law.Kinds() {
		text := fmt.Sprintf(`{"orders": [{"region": "76", "kind": %q, "public": "tout_public", "from": "2024-01-01", "rate": "40%%", %s}]}`, kind, src)
		assert.Equal(t, slices.Contains(kinds, kind.String()), !refused("orders[0].kind", text), kind)
	}
	places := schema.Properties["overseas"].Items.Properties["place"].Enum
	for _, place := range law.Places() {
		text := fmt.Sprintf(`{"overseas": [{"operator": "akto", "place": %q, "from": "2024-01-01", "rate": "110%%", %s}]}`, place, src)
		assert.Equal(t, slices.Contains(places, place.String()), !refused("overseas[0].place", text), place)
	}
	assert.Len(t, kinds, 2)
	assert.Len(t, places, len(law.Places())-2)
}
