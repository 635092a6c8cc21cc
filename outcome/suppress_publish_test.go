package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

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

// The threshold of a source goes by the base: France Travail publishes from 60 leavers, and by place only above
// 60; 59, 60 and 61 leavers of whom nobody else is few.
func TestPublishKeepsToTheSource(t *testing.T) {
	published := func(leavers int, key GroupKey, p Profile) *Publication {
		var r Roster
		require.NoError(t, r.Add(Session{ID: "s", Setting: Setting{Town: "Albi", Trade: "ASH", Territory: "Tarn", Body: "AFPA"}}))
		plan, err := NewPlan(PlanSpec{Indicators: []*Indicator{FranceTravailReturn}, By: []GroupKey{key}, Roster: &r, Seen: At(6)})
		require.NoError(t, err)
		tally := plan.New()
		for n := range leavers {
			j := Journey{Session: "s", Ending: Completed, Traced: law.Yes, FollowUps: []FollowUp{{Window: Within(6), Situation: Jobless}}}
			if n < 30 {
				j.FollowUps[0].Situation = BusinessCreated
			}
			tally.Add(&j)
		}
		pub, err := tally.Publish(p)
		require.NoError(t, err)
		return pub
	}
	for _, r := range []struct {
		why     string
		leavers int
		key     GroupKey
		p       Profile
		hidden  bool
		least   law.Count
	}{
		{"59 leavers of a field of training", 59, ByTrade, Profile5, true, law.MustCount(60)},
		{"60", 60, ByTrade, Profile5, false, law.MustCount(60)},
		{"60 in a town: only above 60", 60, ByTown, Profile5, true, law.MustCount(61)},
		{"61 in a town", 61, ByTown, Profile5, false, law.MustCount(61)},
		{"60 in a territory", 60, ByTerritory, Profile5, true, law.MustCount(61)},
		{"60 of a training body, which is no place", 60, ByBody, Profile5, false, law.MustCount(60)},
		{"nothing is hidden when nobody asks for it", 59, ByTown, ProfileNone, false, law.Count{}},
	} {
		pub := published(r.leavers, r.key, r.p)
		require.Len(t, pub.Lines, 1)
		assert.Equal(t, r.hidden, pub.Lines[0].Hidden == NonValueSuppressed, r.why)
		assert.Equal(t, r.hidden, pub.Total.Hidden == NonValueSuppressed, r.why)
		assert.Equal(t, r.least, pub.Columns[0].Least, r.why)
	}
	assert.Equal(t, Profile20, InserJeunesEmployment.Profile, "« non publié sous 20 au dénominateur »")
}

// One definition, counted once, under two treatments: 20 of 40, and 20 of 30 when the ten unknown are out.
func TestTwoTreatmentsInOnePlan(t *testing.T) {
	out := Occitanie.Treating(UnknownsExcluded)
	plan, err := NewPlan(PlanSpec{Indicators: []*Indicator{Occitanie, out}, Seen: At(6)})
	require.NoError(t, err)
	tally := plan.New()
	for n := range 40 {
		tally.Add(&Journey{Ending: Completed, Situation: []Situation{InCDI, Jobless, InCDI, 0}[n%4]})
	}
	pub, err := tally.Publish(Profile5)
	require.NoError(t, err)
	assert.Equal(t, "20/40 parcours aboutis, 50\u00a0%", pub.Total.Shares[0].String())
	assert.Equal(t, "20/30 parcours aboutis, 67\u00a0%", pub.Total.Shares[1].String())
	assert.Equal(t, "occitanie_insertion:comptees_non:etat_6_mois", pub.Columns[0].Key)
	assert.Equal(t, "occitanie_insertion:hors_base:etat_6_mois", pub.Columns[1].Key)
	assert.Equal(t, []law.Count{law.MustCount(10), law.MustCount(10)}, pub.Total.Unknown)
	_, err = NewPlan(PlanSpec{Indicators: []*Indicator{Occitanie, out, Occitanie.In(At(6))}})
	assert.ErrorContains(t, err, "indicator_twice")
	_, err = tally.Publish(Profile5, out, out)
	assert.ErrorContains(t, err, "indicator_twice")

	few := plan.New() // four unknown: the two bases would give them, 24 less 20
	for n := range 24 {
		j := Journey{Ending: Completed, Situation: InCDI}
		if n >= 10 {
			j.Situation = Jobless
		}
		if n >= 20 {
			j.Situation = 0
		}
		few.Add(&j)
	}
	pub, err = few.Publish(Profile5)
	require.NoError(t, err)
	assert.Equal(t, NonValueSuppressed, pub.Total.Hidden)
	alone, err := few.Publish(Profile5, Occitanie)
	require.NoError(t, err)
	assert.Zero(t, alone.Total.Hidden)
	assert.True(t, alone.Total.Unknown[0].IsZero())
}

// Two columns whose small number no single difference of like figures gives. Threshold 5, 4 and 5 persons.
func TestPublishProtectsWhatTwoColumnsLeave(t *testing.T) {
	dropOuts := some("drop-outs", Trained, UnknownsNone)
	of := func(p *Population) columns {
		return columns{threshold: 5, of: []*Indicator{some("a", p, UnknownsAsNo), dropOuts}}
	}
	for few, hidden := range map[int]bool{4: true, 5: false} {
		// Of 60 trained, 10 are still there and 50 left: drop-outs, but for a few completers. Of the 50, 25 work.
		leavers := of(Leavers)
		assert.Equal(t, hidden, leavers.small(content{{Yes: 25, No: 25}, {Yes: 50 - few, No: 10 + few}}), "leavers less drop-outs: %d completers", few)
		// Of 60 trained, 20 dropped out: 40 completers, all placed but for a few.
		completers := of(Completers)
		assert.Equal(t, hidden, completers.small(content{{Yes: 30 - few, No: 10}, {Yes: 30, No: 30}}), "30 who did not drop out less those placed: %d", few)
	}
	// The unknowns of a column, by the others of the next: 30 + 10 counted or unknown here, 36 there.
	two := columns{threshold: 5, of: []*Indicator{some("a", Completers, UnknownsAsNo), some("b", Completers, UnknownsAsNo)}}
	assert.True(t, two.smallUnknown(content{{Yes: 30, No: 20, Unknown: 10}, {Yes: 36, No: 24}}), "30 + 10 - 36 = 4")
	assert.False(t, two.smallUnknown(content{{Yes: 30, No: 20, Unknown: 10}, {Yes: 35, No: 25}}), "30 + 10 - 35 = 5; 30 - 25 = 5; 25 - 20 = 5")
}

// Three columns: 60 trained, 30 completers and 27 drop-outs leave three persons who are neither. No two of these
// columns give a number under five.
func TestPublishProtectsWhatThreeColumnsLeave(t *testing.T) {
	c := columns{threshold: 5, of: []*Indicator{
		some("trained", Trained, UnknownsAsNo), some("completers", Completers, UnknownsAsNo), some("drop-outs", Leavers, UnknownsAsNo),
	}}
	line := func(dropOuts int) content {
		return content{{Yes: 40, No: 20}, {Yes: 15, No: 15}, {Yes: dropOuts, No: 20}}
	}
	assert.True(t, c.small(line(27)), "60 - 30 - 27 = 3")
	assert.True(t, c.small(line(26)), "60 - 30 - 26 = 4")
	assert.False(t, c.small(line(25)), "60 - 30 - 25 = 5")

	classes := columns{threshold: 5, of: []*Indicator{
		some("dynamic", Exits, UnknownsAsNo), some("lasting", Exits, UnknownsAsNo), some("transition", Exits, UnknownsAsNo),
	}}
	exits := func(dynamic int) content { // of 100 exits
		return content{{Yes: dynamic, No: 100 - dynamic}, {Yes: 30, No: 70}, {Yes: 20, No: 80}}
	}
	assert.True(t, classes.small(exits(54)), "54 - 30 - 20 = 4 of the third class")
	assert.False(t, classes.small(exits(55)), "55 - 30 - 20 = 5")
	assert.False(t, classes.small(exits(50)), "nobody in the third class")
	assert.True(t, classes.small(content{{Yes: 47, No: 53}, {Yes: 30, No: 70}, {Yes: 20, No: 80}}), "53 - 30 - 20 = 3")
}

// A tally of nobody, and one of no indicator, are tables too.
func TestPublishNobody(t *testing.T) {
	var zero Tally
	for _, p := range []Profile{ProfileNone, Profile5} {
		pub, err := zero.Publish(p)
		require.NoError(t, err)
		assert.Empty(t, pub.Lines)
		assert.Zero(t, pub.Total.Hidden)
		assert.Equal(t, law.MustCount(0), pub.Persons)

		plan, err := NewPlan(PlanSpec{Indicators: []*Indicator{Occitanie, Occitanie.Treating(UnknownsExcluded)}, Seen: At(6)})
		require.NoError(t, err)
		pub, err = plan.New().Publish(p)
		require.NoError(t, err)
		assert.Empty(t, pub.Lines)
		assert.Equal(t, []law.Count{law.MustCount(0), law.MustCount(0)}, pub.Total.Unknown)
	}
	heads := func(n int, p Profile) law.Count {
		var t2 Tally
		for range n {
			t2.Add(&Journey{Ending: Completed})
		}
		pub, err := t2.Publish(p)
		require.NoError(t, err)
		return pub.Persons
	}
	assert.True(t, heads(4, Profile5).IsZero(), "four persons")
	assert.Equal(t, law.MustCount(5), heads(5, Profile5))
	assert.Equal(t, law.MustCount(4), heads(4, ProfileNone))
}

// Lines of unlike widths and numbers that count nobody are no reason to panic.
func TestProtectTakesAnyTable(t *testing.T) {
	for _, table := range [][][]Pair{nil, {nil}, {{}, {{1, 2}}}, {{{-3, 7}}, {{2, -2}, {1, 1}}}, {{{1 << 60, 1}}, {{1 << 60, 1 << 60}}}} {
		for _, threshold := range []int{-1, 0, 2, 3, 60} {
			assert.NotPanics(t, func() {
				hidden, _ := Protect(table, threshold)
				assert.Len(t, hidden, len(table))
			})
		}
	}
}
