package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func TestProblems(t *testing.T) {
	d := &Document{
		Years: []Year{
			{Name: "A", Counts: Counts{Contracts: map[law.Kind]law.Count{0: head(3), law.CDD: head(1)}}},
			{Name: "A"}, {},
		},
		Claims: []Claim{
			{ID: "x", Check: CheckSum, Year: "A"},
			{ID: "x", Check: CheckChange, Year: "B"},
			{Check: CheckTrend, Year: "A", Against: []string{"", "A"}},
			{ID: "n"},
			{ID: "l", Check: CheckLength},
		},
		Further: []Claim{{ID: "x", Check: CheckConcept}},
	}
	var got []string
	for _, e := range d.Problems() {
		got = append(got, e.Path+" "+e.Fault.String())
		assert.NotEmpty(t, e.Explain(language.French))
		assert.NotContains(t, e.Error(), "%!")
	}
	assert.Equal(t, []string{
		"years[0].contracts no_kind",
		"years[1].year twice",
		"years[2].year no_name",
		"claims[1].id twice",
		"claims[1].year unknown_year",
		"claims[1].against unknown_year",
		"claims[2].id no_name",
		"claims[2].against[0] unknown_year",
		"claims[3].check no_check",
		"claims[4].min_months min_months", // and it may do without a year
		"further_claims[0].id twice",
	}, got)
	e := d.Problems()[1]
	assert.Equal(t, "years[1].year\u00a0: nom déjà pris plus haut («\u00a0A\u00a0»)", e.Explain(language.French))
	assert.EqualError(t, e, "outcome: years[1].year: name already taken above (“A”)")
	assert.Equal(t, []string{"A"}, d.Problems()[4].Allowed)
	assert.Empty(t, (*Document)(nil).Problems())
	assert.Empty(t, published(t).Problems())
	assert.Empty(t, synthetic().Problems())
}
