package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// One answer settles a line only when it is all that is missing.
func TestAsksAlone(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		facts   []string
		alone   bool
	}{
		{"the place is all that is missing", func(c *facts.Case) { c.Contract.Place = 0 }, []string{"contract.place"}, true},
		{"place and birth", func(c *facts.Case) { c.Contract.Place, c.Person.Born = 0, law.Date{} }, []string{"person.born", "contract.place"}, false},
		{"place, birth and conclusion", func(c *facts.Case) {
			c.Contract.Place, c.Person.Born, c.Contract.Made = 0, law.Date{}, law.Date{}
		}, []string{"contract.made", "person.born", "contract.place"}, false},
		{"it ends before it starts: the start is recorded", func(c *facts.Case) { c.Contract.End = day("2020-01-01") }, []string{"contract.end"}, true},
	} {
		c := plainApprentice()
		row.edit(&c)
		asks := law.Asks(funding.ApprenticePayOn(&c, day("2023-10-01")))
		var got []string
		for _, ask := range asks {
			got = append(got, ask.Fact)
			assert.Equal(t, row.alone, ask.Alone, "%s: %s", row.because, ask.Fact)
		}
		slices.Sort(got)
		slices.Sort(row.facts)
		assert.Equal(t, row.facts, got, row.because)
	}
	c := plainApprentice()
	assert.Empty(t, law.Asks(funding.ApprenticePayOn(&c, day("2030-01-01"))), "a day that is given is not asked for")
}

// The column of a general baccalauréat or of a higher diploma rests on official pages, that of a vocational one on the text.
func TestColumnRests(t *testing.T) {
	for holds, want := range map[facts.Qualification]law.Seen{
		facts.GeneralBac: law.Secondary, facts.HigherEducation: law.Secondary, facts.VocationalBac: law.Primary, facts.BelowBac: law.Primary,
	} {
		c := trainee("2004-03-10", holds)
		part := funding.ProfessionalisationPayOn(&c, day("2024-12-01")).Find("PRO-PAY-COLUMN")
		require.False(t, part.IsZero(), holds.String())
		assert.Equal(t, want, part.Rests(), holds.String())
	}
}
