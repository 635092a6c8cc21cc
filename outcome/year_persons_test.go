package outcome_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// Thirty-one persons of 2022: 20 completed, of whom 8 in a CDI, 2 in a PEC and 3 in VAE (on which the document
// says nothing that year), 4 without a job, 2 unknown, 1 unreachable; 5 dropped out, 1 excluded, 2 still there, 3
// whose end is not recorded.
func ofPersons(t *testing.T) *outcome.Part {
	t.Helper()
	plan, err := outcome.NewPlan(outcome.PlanSpec{Indicators: []*outcome.Indicator{outcome.Occitanie}, Seen: outcome.At(6)})
	require.NoError(t, err)
	tally := plan.New()
	add := func(n int, e outcome.Ending, s outcome.Situation) {
		for range n {
			tally.Add(&outcome.Journey{Ending: e, Situation: s, Setting: outcome.Setting{Year: 2022}})
		}
	}
	add(8, outcome.Completed, outcome.InCDI)
	add(2, outcome.Completed, outcome.InPEC)
	add(3, outcome.Completed, outcome.InVAE)
	add(4, outcome.Completed, outcome.Jobless)
	add(2, outcome.Completed, 0)
	add(1, outcome.Completed, outcome.SituationUnreachable)
	add(5, outcome.DroppedOut, 0)
	add(1, outcome.Excluded, 0)
	add(2, outcome.Running, 0)
	add(3, 0, 0)
	return tally.All()
}

// The bounds of a year are those of its tally, and its figures contradict one another nowhere.
func TestYearOfPersons(t *testing.T) {
	part := ofPersons(t)
	y := part.Year("2022", outcome.Final)
	assert.Equal(t, law.MustCount(8), y.Undecided, "2 PEC, 3 VAE, 3 without a known situation")
	assert.Equal(t, law.MustCount(3), y.Unknown)
	assert.Equal(t, law.MustCount(5), y.NotEnded, "2 running, 3 not recorded")
	assert.Equal(t, part.Bounds(outcome.Occitanie), y.Bounds(outcome.Occitanie.ID, outcome.FigureInserted))
	b := y.Bounds(outcome.Occitanie.ID, outcome.FigureInserted)
	assert.Equal(t, "8/12 situations connues, 67\u00a0%", b.Known.String(), "20 less 8 undecided")
	assert.Equal(t, "16/20 parcours aboutis, 80\u00a0%", b.Upper.String(), "8 + 8 undecided")
	jobless := y.Bounds("jobless", outcome.FigureJobless)
	assert.Equal(t, "7/20 parcours aboutis, 35\u00a0%", jobless.Upper.String(), "4 + 3 unknown: a PEC is not without a job")

	claims := outcome.StandardClaims(y)
	ids := map[string]bool{}
	d := &outcome.Document{Years: []outcome.Year{*y}, Claims: claims}
	for _, f := range outcome.Audit(d).All {
		ids[f.ID] = true
		assert.Equal(t, outcome.OK, f.Verdict, f.ID)
	}
	assert.True(t, ids["2022/completed"], "31 - 6 - 5 = 20")
	assert.True(t, ids["2022/outcomes"], "8 + 4 + 8 = 20")
	assert.False(t, ids["2022/inserted"], "10 contracts and 3 entries are not 8 placed")

	d.Years[0].Jobless = law.MustCount(5)
	for _, f := range outcome.Audit(d).All {
		assert.Equal(t, f.ID == "2022/outcomes", f.Verdict == outcome.Inconsistent, "8 + 5 + 8 = 21: %s", f.ID)
	}
	none, err := outcome.NewPlan(outcome.PlanSpec{Seen: outcome.At(6)})
	require.NoError(t, err)
	assert.True(t, none.New().All().Year("2022", outcome.Final).Undecided.IsZero(), "no indicator, nobody undecided")
}

// Whatever the persons, a year counted from them contradicts itself nowhere.
func TestYearOfPersonsNeverContradictsItself(t *testing.T) {
	plan, err := outcome.NewPlan(outcome.PlanSpec{Indicators: []*outcome.Indicator{outcome.Occitanie}, Seen: outcome.At(6)})
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(5, 5))
	for range 300 {
		tally := plan.New()
		for range 1 + r.IntN(40) {
			tally.Add(randomJourney(r))
		}
		y := tally.All().Year("2022", outcome.Final)
		assert.Equal(t, tally.Bounds(outcome.Occitanie), y.Bounds(outcome.Occitanie.ID, outcome.FigureInserted))
		d := &outcome.Document{Years: []outcome.Year{*y}, Claims: outcome.StandardClaims(y)}
		for _, f := range outcome.Audit(d).All {
			require.NotEqual(t, outcome.Inconsistent, f.Verdict, "%s of %+v", f.ID, y.Counts)
		}
	}
}
