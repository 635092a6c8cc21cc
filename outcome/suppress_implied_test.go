package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// twoBases is a line of two indicators: all who left, and those of them who completed.
func twoBases(leftYes, leftNo, doneYes, doneNo int) []Pair {
	return []Pair{{leftYes + doneYes, leftNo + doneNo}, {doneYes, doneNo}}
}

// The attacker of the other tests against two indicators of which one base holds the other, on small tables:
// no hidden cell of the two columns has one value only, and no line shown gives a small difference between
// them. Without the implied columns small differences are shown. The counts of unknowns printed beside the
// rates are not attacked here.
func TestNoHiddenCellIsRecoveredWithTwoBases(t *testing.T) {
	const threshold = 3
	persons := &Indicator{}
	for _, c := range []struct{ lines, persons int }{{2, 12}, {3, 8}} {
		for _, protected := range []bool{true, false} {
			a := attack{pages: map[string]*page{}}
			small := 0
			shareOut(c.persons, 4*c.lines, func(box []int) {
				table := make([][]Pair, c.lines)
				for n := range table {
					table[n] = twoBases(box[4*n], box[4*n+1], box[4*n+2], box[4*n+3])
				}
				shown := table
				if protected {
					table = implied(table, []*Indicator{persons, persons})
				}
				hidden, total := protect(table, threshold, true)
				for n := range shown {
					left := box[4*n] + box[4*n+1]
					if !hidden[n] && (under(left, threshold) || under(box[4*n], threshold) || under(box[4*n+1], threshold)) {
						small++
					}
				}
				a.print(shown, hidden, total)
			})
			pages, example := a.recovered()
			if protected {
				assert.Zero(t, small, "lines shown that give a small number by subtraction")
				assert.Zero(t, pages, "recovered, for instance from %s", example)
			} else {
				assert.Positive(t, small)
			}
		}
	}
}

// Fifty leavers of whom two did not complete: a bilan of each indicator may be printed, not both.
func TestPublishProtectsDifferencesOfBases(t *testing.T) {
	ofLeavers := &Indicator{
		ID: "leavers", Population: Leavers, Window: At(6), Unknowns: UnknownsAsNo,
		Counts: func(v *View) law.Answer { return law.That(v.Situation == InCDI) },
	}
	ofCompleters := ofLeavers.In(At(6))
	ofCompleters.ID, ofCompleters.Population = "completers", Completers
	tallied := func(dropOuts, inCDI int) *Tally {
		p, err := NewPlan(PlanSpec{Indicators: []*Indicator{ofLeavers, ofCompleters}, Seen: At(6)})
		require.NoError(t, err)
		tally := p.New()
		for n := range 50 {
			j := Journey{Ending: Completed, Situation: Jobless}
			if n < inCDI {
				j.Situation = InCDI
			}
			if n >= 50-dropOuts {
				j.Ending = DroppedOut
				if n%2 == 0 {
					j.Situation = InCDI
				}
			}
			tally.Add(&j)
		}
		return tally
	}
	both, err := tallied(2, 20).Publish(Profile5)
	require.NoError(t, err)
	assert.Equal(t, NonValueSuppressed, both.Total.Hidden, "50 leavers less 48 completers are two persons")
	assert.True(t, both.Persons.IsZero())
	one, err := tallied(2, 20).Publish(Profile5, ofLeavers)
	require.NoError(t, err)
	assert.Zero(t, one.Total.Hidden, "one base alone")
	assert.Equal(t, law.MustCount(50), one.Persons)
	one, err = tallied(2, 20).Publish(Profile5, ofCompleters)
	require.NoError(t, err)
	assert.Zero(t, one.Total.Hidden)
	assert.True(t, one.Persons.IsZero(), "50 journeys less a base of 48 are two persons")
	// Of twenty drop-outs, the ten of even rank work: 30 to 49 hold ten even numbers.
	both, err = tallied(20, 20).Publish(Profile5)
	require.NoError(t, err)
	assert.Zero(t, both.Total.Hidden, "20 drop-outs, 10 of them in a CDI, none of them few")
	// Of eight drop-outs, four work: 42 to 49 hold four even numbers.
	both, err = tallied(8, 20).Publish(Profile5)
	require.NoError(t, err)
	assert.Equal(t, NonValueSuppressed, both.Total.Hidden, "24 in a CDI less 20 are four drop-outs")
	both, err = tallied(2, 20).Publish(ProfileNone)
	require.NoError(t, err)
	assert.Zero(t, both.Total.Hidden)
	assert.Equal(t, law.MustCount(50), both.Persons)
}

// The persons without answer are shown under the same threshold.
func TestPublishShowsUnknowns(t *testing.T) {
	published := func(yes, no, unknown int, p Profile) *Publication {
		plan, err := NewPlan(PlanSpec{Indicators: []*Indicator{Occitanie}, Seen: At(6)})
		require.NoError(t, err)
		tally := plan.New()
		for n := range yes + no + unknown {
			j := Journey{Ending: Completed}
			switch {
			case n < yes:
				j.Situation = InCDI
			case n < yes+no:
				j.Situation = Jobless
			}
			tally.Add(&j)
		}
		pub, err := tally.Publish(p)
		require.NoError(t, err)
		return pub
	}
	for _, r := range []struct {
		why              string
		yes, no, unknown int
		shown            bool
	}{
		{"everyone unknown", 0, 0, 139, true},
		{"none", 20, 20, 0, true},
		{"seven", 20, 20, 7, true},
		{"four unknown", 20, 20, 4, false},
		{"the 24 who are not counted less 20 unknown are 4", 20, 4, 20, false},
	} {
		pub := published(r.yes, r.no, r.unknown, Profile5)
		assert.Zero(t, pub.Total.Hidden, r.why)
		want := law.Count{}
		if r.shown {
			want = law.MustCount(r.unknown)
		}
		assert.Equal(t, []law.Count{want}, pub.Total.Unknown, r.why)
		assert.Equal(t, law.MustCount(r.unknown), published(r.yes, r.no, r.unknown, ProfileNone).Total.Unknown[0], r.why)
	}
}

// An indicator that says that no situation is looked at cannot have unknown ones.
func TestPublishRefusesUnknownsThatCannotBe(t *testing.T) {
	none := Occitanie.Treating(UnknownsNone)
	p, err := NewPlan(PlanSpec{Indicators: []*Indicator{none}, Seen: At(6)})
	require.NoError(t, err)
	tally := p.New()
	tally.Add(&Journey{Ending: Completed, Situation: InCDI})
	_, err = tally.Publish(ProfileNone)
	require.NoError(t, err)
	tally.Add(&Journey{Ending: Completed})
	_, err = tally.Publish(ProfileNone)
	var refused *PlanError
	require.ErrorAs(t, err, &refused)
	assert.Equal(t, "unknowns_exist", refused.Problem)
}

func TestNilIsNobody(t *testing.T) {
	var tally Tally
	tally.Add(nil)
	assert.Zero(t, tally.Heads().Trained)
	var r Roster
	require.NoError(t, r.Learn(nil))
	assert.Zero(t, r.Len())
	for _, i := range []*Indicator{nil, {}, {Counts: Occitanie.Counts}, {Population: Completers}, Occitanie} {
		in, counts := i.Answer(nil, nil, At(6))
		assert.Equal(t, law.No, in)
		assert.Equal(t, law.Unknown, counts)
	}
	in, counts := (&Indicator{Population: Completers}).Answer(&Journey{Ending: Completed}, nil, 0)
	assert.Equal(t, law.No, in, "an indicator without rule")
	assert.Equal(t, law.Unknown, counts)
}
