package outcome_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// fourSessions are in two towns and two years; D says nothing but its name.
func fourSessions(t testing.TB) *outcome.Roster {
	t.Helper()
	var r outcome.Roster
	for _, s := range []outcome.Session{
		{ID: "A", Setting: outcome.Setting{Year: 2022, Town: "Albi", Trade: "Aide-soignant"}},
		{ID: "B", Setting: outcome.Setting{Year: 2022, Town: "Rodez", Trade: "Aide-soignant"}},
		{ID: "C", Setting: outcome.Setting{Year: 2023, Town: "Albi", Trade: "AES"}},
		{ID: "D"},
	} {
		require.NoError(t, r.Add(s))
	}
	return &r
}

// Splitting the people anyhow, counting each heap apart and merging in any order gives the same bilan: the
// tallies form a commutative monoid.
func TestMergeInAnyOrder(t *testing.T) {
	plan, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: outcome.Indicators(), Roster: fourSessions(t), Seen: outcome.At(6),
		By: []outcome.GroupKey{outcome.ByTown, outcome.ByLevel, outcome.ByYear, outcome.BySex},
	})
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(2, 9))
	for range 30 {
		people := make([]*outcome.Journey, r.IntN(200))
		whole := plan.New()
		for n := range people {
			people[n] = randomJourney(r)
			whole.Add(people[n])
		}
		want, err := whole.AppendBinary(nil)
		require.NoError(t, err)

		heaps := make([]*outcome.Tally, 1+r.IntN(6))
		for n := range heaps {
			heaps[n] = plan.New()
		}
		r.Shuffle(len(people), func(a, b int) { people[a], people[b] = people[b], people[a] })
		for _, j := range people {
			heaps[r.IntN(len(heaps))].Add(j)
		}
		r.Shuffle(len(heaps), func(a, b int) { heaps[a], heaps[b] = heaps[b], heaps[a] })
		var left outcome.Tally // the zero tally, the heaps one after the other
		for _, h := range heaps {
			require.NoError(t, left.Merge(h))
		}
		for len(heaps) > 1 { // the heaps two by two, as a cluster does
			require.NoError(t, heaps[0].Merge(heaps[len(heaps)-1]))
			heaps = heaps[:len(heaps)-1]
		}
		require.NoError(t, heaps[0].Merge(new(outcome.Tally)), "the empty tally changes nothing")
		for _, merged := range []*outcome.Tally{&left, heaps[0]} {
			got, err := merged.AppendBinary(nil)
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
		back, err := plan.Read(want)
		require.NoError(t, err)
		assert.Equal(t, whole.Heads(), back.Heads())
		sum := 0
		for _, part := range whole.Groups() {
			sum += part.Heads().Trained
		}
		assert.Equal(t, len(people), sum, "the groups share everyone out")
	}
}

// One plan serves any number of tallies at once.
func TestPlanIsShared(t *testing.T) {
	plan, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: outcome.Indicators(), Roster: fourSessions(t), By: []outcome.GroupKey{outcome.ByTown}, Seen: outcome.At(6),
	})
	require.NoError(t, err)
	count := func() []byte {
		r := rand.New(rand.NewPCG(8, 8))
		tally := plan.New()
		for range 300 {
			tally.Add(randomJourney(r))
		}
		data, err := tally.AppendBinary(nil)
		assert.NoError(t, err)
		return data
	}
	want := count()
	results := make(chan []byte)
	for range 4 {
		go func() { results <- count() }()
	}
	for range 4 {
		assert.Equal(t, want, <-results)
	}
}

// Whatever the bytes, reading a tally gives a tally or an error, and what it gives is written back alike.
func FuzzReadTally(f *testing.F) {
	plan := benchPlan(f, []outcome.GroupKey{outcome.ByTown}, outcome.Occitanie)
	tally := plan.New()
	tally.Add(completer("A"))
	data, err := tally.AppendBinary(nil)
	require.NoError(f, err)
	f.Add(data)
	f.Add(data[:8])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		read, err := plan.Read(data)
		if err != nil {
			return
		}
		again, err := read.AppendBinary(nil)
		require.NoError(t, err)
		back, err := plan.Read(again)
		require.NoError(t, err)
		once, err := back.AppendBinary(nil)
		require.NoError(t, err)
		assert.Equal(t, again, once)
		read.Heads()
		read.Share(outcome.Occitanie)
	})
}

// A group holds those that a plain reading of its keys gives.
func TestGroups(t *testing.T) {
	roster := fourSessions(t)
	plan, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: []*outcome.Indicator{outcome.Occitanie}, Roster: roster, Seen: outcome.At(6),
		By: []outcome.GroupKey{outcome.BySex, outcome.ByTown, outcome.ByYear, outcome.ByLevel},
	})
	require.NoError(t, err)
	tally := plan.New()
	r := rand.New(rand.NewPCG(4, 4))
	naive := map[string]outcome.Split{}
	heads := map[string]int{}
	for range 500 {
		j := randomJourney(r)
		tally.Add(j)
		s, _ := roster.Session(j.Session)
		year := ""
		if s.Year != 0 {
			year = strconv.Itoa(int(s.Year))
		}
		name := outcome.Group{j.Sex.String(), s.Town, year, j.Level.String()}.String()
		heads[name]++
		in, a := outcome.Occitanie.Answer(j, &s, outcome.At(6))
		if in != law.Yes {
			continue
		}
		split := naive[name]
		switch a {
		case law.Yes:
			split.Yes++
		case law.No:
			split.No++
		default:
			split.Unknown++
		}
		naive[name] = split
	}
	groups := 0
	for g, part := range tally.Groups() {
		groups++
		assert.Equal(t, heads[g.String()], part.Heads().Trained, g)
		assert.Equal(t, naive[g.String()], part.Base(outcome.Occitanie), g)
	}
	assert.Len(t, heads, groups, "every group that has people, no other")
	assert.Contains(t, heads, "?/?/?/?", "a session that is not in the roster is in no town")
}

// The 2022 bilan of OPCO Santé Occitanie (27 May 2024) from invented people: 140 entered, 126 completed, 13
// dropped out, and one whose end is not recorded, the only count that the printed figures leave open.
func TestSynthetic2022(t *testing.T) {
	plan, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: []*outcome.Indicator{outcome.Occitanie, outcome.DropOutDeclared, outcome.DropOutByDifference},
		Roster:     synthetic2022Roster(t), Seen: outcome.At(6),
	})
	require.NoError(t, err)
	tally := plan.New()
	for _, j := range synthetic2022() {
		tally.Add(j)
	}
	assert.Equal(t, "95/126 parcours aboutis, 75\u00a0%", tally.Share(outcome.Occitanie).String())
	assert.Equal(t, "13/140 stagiaires, 9\u00a0%", tally.Share(outcome.DropOutDeclared).String())
	assert.Equal(t, "14/140 stagiaires, 10\u00a0%", tally.Share(outcome.DropOutByDifference).String(), "126 completed ask for 14")

	b := tally.Bounds(outcome.Occitanie)
	assert.Equal(t, "75,4\u00a0%", b.Lower.Percent().Format(1, language.French), "unknowns as no")
	assert.Equal(t, "86,5\u00a0%", b.Upper.Percent().Format(1, language.French), "109/126")
	assert.Equal(t, "84,8\u00a0%", b.Known.Percent().Format(1, language.French), "95/112")
	assert.Equal(t, "14/126 parcours aboutis, 11\u00a0%", b.Unknown.String())
	all := tally.All()
	assert.Equal(t, outcome.Split{Unknown: 1}, all.Undecided(outcome.Occitanie), "the one whose end is not recorded")
	low, high := all.Widest(outcome.Occitanie)
	assert.Equal(t, "95/127", low.Count().String()+"/"+low.Base().String())
	assert.Equal(t, "110/127", high.Count().String()+"/"+high.Base().String())

	// As the document prints it, but for the last two.
	y := all.Year("2022", outcome.Final)
	n := law.MustCount
	want := outcome.Counts{
		Sessions: n(10), Towns: n(8), Trades: n(4), Trained: n(140), Dropouts: n(13), Immersions: n(132),
		Completed: n(126), Inserted: n(95), Training: n(5), Jobless: n(17), Unknown: n(14),
		Undecided: n(14), NotEnded: n(1), // counted, and not printed: the fourteen are the unknown; 140 less 126 and 13
		Contracts: map[law.Kind]law.Count{law.Apprenticeship: n(40), law.Professionalisation: n(19), law.CDI: n(11), law.CDD: n(20)},
	}
	assert.Equal(t, want, y.Counts)
	assert.Equal(t, tally.Share(outcome.Occitanie).Percent(), y.Share("occitanie_insertion", outcome.FigureInserted, outcome.FigureCompleted).Percent(),
		"from people and from printed counts alike")
	assert.Equal(t, "5/95", y.Training.String()+"/"+y.Inserted.String(), "« dont 5 % »")
}

// synthetic2022 are invented people: nobody stands behind them. Only their numbers are those printed.
func synthetic2022() []*outcome.Journey {
	var people []*outcome.Journey
	add := func(n int, e outcome.Ending, s outcome.Situation) {
		for range n {
			j := &outcome.Journey{
				Key: "synthetic-" + strconv.Itoa(len(people)+1), Session: strconv.Itoa(len(people)%10 + 1),
				Entered: day("2022-03-01"), Ended: day("2022-06-30"), Ending: e, Situation: s,
			}
			if len(people) < 132 { // the 132 periods of immersion, one for each of so many people
				j.Immersions = []law.Period{{From: day("2022-05-02"), Through: day("2022-05-20")}}
			}
			people = append(people, j)
		}
	}
	add(40, outcome.Completed, outcome.InApprenticeship)
	add(19, outcome.Completed, outcome.InProfessionalisation)
	add(11, outcome.Completed, outcome.InCDI)
	add(20, outcome.Completed, outcome.InCDD)
	add(5, outcome.Completed, outcome.InInitialTraining) // 4 DEAS, 1 ambulancier
	add(17, outcome.Completed, outcome.Jobless)
	add(14, outcome.Completed, outcome.SituationUnknown)
	add(13, outcome.DroppedOut, 0)
	add(1, 0, 0)
	return people
}

func synthetic2022Roster(t testing.TB) *outcome.Roster {
	t.Helper()
	var r outcome.Roster
	for n, s := range [][2]string{
		{"Aide-soignant", "Nîmes"}, {"Aide-soignant", "Toulouse"}, {"Aide-soignant", "Albi"},
		{"Aide-soignant", "Lamalou-les-Bains"}, {"Aide-soignant", "Perpignan"},
		{"Agent de service hospitalier", "Montpellier"}, {"Agent de service hospitalier", "Mazamet"},
		{"AES", "Toulouse"}, {"Agent thermal", "Lamalou-les-Bains"}, {"Agent thermal", "Amélie-les-Bains"},
	} {
		require.NoError(t, r.Add(outcome.Session{ID: strconv.Itoa(n + 1), Setting: outcome.Setting{Year: 2022, Trade: s[0], Town: s[1]}}))
	}
	return &r
}

func TestPlanErrors(t *testing.T) {
	rows := []struct {
		problem string
		spec    outcome.PlanSpec
	}{
		{"indicator_twice", outcome.PlanSpec{Indicators: []*outcome.Indicator{outcome.Occitanie, outcome.Occitanie}}},
		{"no_rule", outcome.PlanSpec{Indicators: []*outcome.Indicator{{ID: "mine"}}}},
		{"no_rule", outcome.PlanSpec{Indicators: []*outcome.Indicator{nil}}},
		{"key_twice", outcome.PlanSpec{By: []outcome.GroupKey{outcome.BySex, outcome.BySex}}},
		{"key_unknown", outcome.PlanSpec{By: []outcome.GroupKey{0}}},
		{"no_roster", outcome.PlanSpec{By: []outcome.GroupKey{outcome.ByTown}}},
	}
	for _, r := range rows {
		_, err := outcome.NewPlan(r.spec)
		var plan *outcome.PlanError
		require.ErrorAs(t, err, &plan, r.problem)
		assert.Equal(t, r.problem, plan.Problem)
	}
	_, err := outcome.NewPlan(outcome.PlanSpec{Indicators: []*outcome.Indicator{outcome.Occitanie, outcome.Occitanie.In(outcome.At(12))}})
	assert.NoError(t, err, "the same definition at two windows is two indicators")
}

func TestUnlikePlans(t *testing.T) {
	plan := func(i *outcome.Indicator) *outcome.Tally {
		p, err := outcome.NewPlan(outcome.PlanSpec{Indicators: []*outcome.Indicator{i}})
		require.NoError(t, err)
		tally := p.New()
		tally.Add(&outcome.Journey{Ending: outcome.Completed})
		return tally
	}
	a, b := plan(outcome.Occitanie), plan(outcome.DaresDurable)
	var unlike *outcome.PlanError
	require.ErrorAs(t, a.Merge(b), &unlike)
	assert.Equal(t, 1, a.Heads().Trained, "nothing is merged")
	require.NoError(t, a.Merge(plan(outcome.Occitanie)), "two plans of the same content go together")
	assert.Equal(t, 2, a.Heads().Trained)

	var bare outcome.Tally // of no plan: it counts heads
	bare.Add(&outcome.Journey{Ending: outcome.Running})
	require.ErrorAs(t, bare.Merge(a), &unlike)
	assert.Equal(t, outcome.Heads{Trained: 1, Running: 1}, bare.Heads())

	data, err := a.AppendBinary(nil)
	require.NoError(t, err)
	_, err = b.Plan().Read(data)
	require.ErrorAs(t, err, &unlike)
	for cut := range len(data) {
		_, err = a.Plan().Read(data[:cut])
		if cut != 8 { // the signature alone is an empty tally
			require.ErrorAs(t, err, &unlike, "cut after %d bytes", cut)
		}
	}
	_, err = a.Plan().Read(append(data, 0))
	require.ErrorAs(t, err, &unlike, "more than a tally")
}

// Where nothing was observed the breakdown shows what dated contracts show of the day, and "sans emploi" only
// for someone all of whose sequel is recorded.
func TestBreakdownFromDates(t *testing.T) {
	plan, err := outcome.NewPlan(outcome.PlanSpec{Seen: outcome.At(6)})
	require.NoError(t, err)
	cdd := outcome.Contract{Kind: law.CDD, Start: day("2024-07-15"), End: day("2025-01-14")}
	over := outcome.Contract{Kind: law.CDD, Start: day("2024-07-15"), End: day("2024-10-14")}
	open := outcome.Contract{Kind: law.CDD, Start: day("2024-07-15")}
	course := outcome.Training{Situation: outcome.InVAE, Start: day("2024-12-01"), End: day("2025-03-31")}
	for _, r := range []struct {
		why  string
		j    outcome.Journey
		want outcome.Situation
	}{
		{"runs on 30 December", outcome.Journey{Contracts: []outcome.Contract{over, cdd}}, outcome.InCDD},
		{"over, and all is recorded", outcome.Journey{Contracts: []outcome.Contract{over}, Traced: law.Yes}, outcome.Jobless},
		{"over, and another may be missing", outcome.Journey{Contracts: []outcome.Contract{over}}, 0},
		{"it may run still", outcome.Journey{Contracts: []outcome.Contract{open}, Traced: law.Yes}, 0},
		{"a course", outcome.Journey{Trainings: []outcome.Training{course}}, outcome.InVAE},
		{"nothing at all", outcome.Journey{}, 0},
	} {
		r.j.Ended, r.j.Ending = day("2024-06-30"), outcome.Completed
		tally := plan.New()
		tally.Add(&r.j)
		assert.Equal(t, law.MustCount(1), tally.All().Situation(r.want), r.why)
	}
}

// An indicator that the plan does not count has no rate, never a zero.
func TestNotCounted(t *testing.T) {
	p, err := outcome.NewPlan(outcome.PlanSpec{Indicators: []*outcome.Indicator{outcome.Occitanie}})
	require.NoError(t, err)
	tally := p.New()
	tally.Add(&outcome.Journey{Ending: outcome.Completed})
	var share *outcome.ShareError
	require.ErrorAs(t, tally.Share(outcome.DaresDurable).Err(), &share)
	require.ErrorAs(t, tally.Share(outcome.Occitanie.In(outcome.At(12))).Err(), &share)
	require.ErrorAs(t, tally.Share(nil).Err(), &share)
	assert.True(t, tally.Bounds(nil).Lower.Percent().IsZero())
	assert.True(t, tally.All().Situation(outcome.InCDI).IsZero(), "the plan breaks no situation down")

	var zero outcome.Tally
	require.ErrorAs(t, zero.Share(outcome.Occitanie).Err(), &share)
	for range zero.Groups() {
		assert.Fail(t, "an empty tally has no group")
	}
}

func TestAddAllocatesNothing(t *testing.T) {
	p := benchPlan(t, []outcome.GroupKey{outcome.ByTown, outcome.BySex}, withoutTargets()...)
	tally := p.New()
	for _, j := range []*outcome.Journey{completer("A"), dated("B"), {}, apprentice(apprenticeship("2023-09-01", "", "2024-01-01"))} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { tally.Add(j) }))
	}
}

// Nothing of a journey is kept: a reader fills the same one again.
func TestReusedJourney(t *testing.T) {
	p := benchPlan(t, []outcome.GroupKey{outcome.BySession}, outcome.Occitanie)
	tally := p.New()
	var j outcome.Journey
	session := []byte("A")
	for _, name := range "ABA" {
		j.Reset()
		session[0] = byte(name)
		j.Session = string(session)
		j.Ending = outcome.Completed
		j.FollowUps = append(j.FollowUps, outcome.FollowUp{Window: outcome.At(6), Situation: outcome.InCDI})
		tally.Add(&j)
	}
	counts := map[string]string{}
	for g, part := range tally.Groups() {
		counts[g.String()] = part.Share(outcome.Occitanie).String()
	}
	assert.Equal(t, map[string]string{"A": "2/2 parcours aboutis, 100\u00a0%", "B": "1/1 parcours aboutis, 100\u00a0%"}, counts)
}

func TestPublish(t *testing.T) {
	p, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: []*outcome.Indicator{outcome.Occitanie, outcome.DaresDurable, outcome.BrokenWithin9Months.Treating(outcome.UnknownsAsNo)},
		Roster:     fourSessions(t), By: []outcome.GroupKey{outcome.BySession}, Seen: outcome.At(6),
	})
	require.NoError(t, err)
	tally := p.New()
	add := func(session string, yes, no int) {
		for n := range yes + no {
			s := outcome.InCDI
			if n >= yes {
				s = outcome.Jobless
			}
			tally.Add(&outcome.Journey{Session: session, Ending: outcome.Completed, Situation: s})
		}
	}
	add("A", 4, 12)
	add("B", 9, 8)
	add("C", 20, 30)
	var plan *outcome.PlanError
	_, err = tally.Publish(outcome.Profile5)
	require.ErrorAs(t, err, &plan)
	assert.Equal(t, "treatment_not_stated", plan.Problem, "the survey of Dares does not say what an unknown is")
	_, err = tally.Publish(0, outcome.Occitanie)
	require.ErrorAs(t, err, &plan, "no profile is a profile by default")
	_, err = tally.Publish(outcome.Profile5, outcome.CIVISDurable)
	require.ErrorAs(t, err, &plan)
	assert.Equal(t, "not_counted", plan.Problem)

	pub, err := tally.Publish(outcome.Profile5, outcome.Occitanie, outcome.BrokenWithin9Months.Treating(outcome.UnknownsAsNo))
	require.NoError(t, err)
	require.Len(t, pub.Lines, 3)
	assert.Equal(t, outcome.NonValueSuppressed, pub.Lines[0].Hidden, "four persons counted")
	assert.Equal(t, outcome.NonValueSuppressed, pub.Lines[1].Hidden, "the smallest of the others, or 33 - 9 - 20 would give the 4 back")
	assert.Zero(t, pub.Lines[2].Hidden)
	assert.Error(t, pub.Lines[0].Shares[0].Err())
	assert.True(t, pub.Lines[0].Shares[0].Base().IsZero())
	assert.Equal(t, "20/50 parcours aboutis, 40\u00a0%", pub.Lines[2].Shares[0].String())
	assert.Equal(t, "33/83 parcours aboutis, 40\u00a0%", pub.Total.Shares[0].String())
	assert.Equal(t, "0", pub.Lines[0].Shares[1].Base().String(), "there is no apprentice anywhere: no secret")
	assert.Equal(t, outcome.Cost{Lines: 2, Of: 4, Cells: 4, OfCells: 16}, pub.Cost)

	open, err := tally.Publish(outcome.ProfileNone, outcome.Occitanie)
	require.NoError(t, err)
	assert.Equal(t, "4/16 parcours aboutis, 25\u00a0%", open.Lines[0].Shares[0].String())
	assert.Equal(t, outcome.Cost{Of: 4, OfCells: 8}, open.Cost)
}

func TestContrast(t *testing.T) {
	share := func(k, n int) outcome.Share {
		return outcome.NewShare(outcome.Occitanie.Measure(), law.MustCount(k), law.MustCount(n))
	}
	year := func(name string, s outcome.Status, share outcome.Share) outcome.Dated {
		return outcome.Dated{Year: name, Status: s, Share: share}
	}
	// 70/99 and 95/126: 61.1 to 78.8 and 67.2 to 82.1 overlap.
	c := outcome.Contrasted(year("2021", outcome.Final, share(70, 99)), year("2022", outcome.Final, share(95, 126)))
	assert.Equal(t, law.No, c.Apart)
	assert.Equal(t, []string{
		"2021\u00a0: 70 sur 99 parcours aboutis, 70,7\u00a0% (intervalle à 95\u00a0%\u00a0: 61,1 à 78,8\u00a0%).",
		"2022\u00a0: 95 sur 126 parcours aboutis, 75,4\u00a0% (intervalle à 95\u00a0%\u00a0: 67,2 à 82,1\u00a0%).",
		"Écart\u00a0: +4,7\u00a0points.",
		"Les intervalles se recouvrent\u00a0: rien ne montre une différence.",
	}, c.Explain(language.French))
	assert.Equal(t, "The intervals overlap: no evidence of a difference.", c.Explain(language.English)[3])

	// 10/100 and 60/100 are far apart.
	c = outcome.Contrasted(year("Albi", outcome.Final, share(10, 100)), year("Rodez", outcome.Final, share(60, 100)))
	assert.Equal(t, law.Yes, c.Apart)
	back := outcome.Contrasted(c.After, c.Before)
	assert.Equal(t, law.Yes, back.Apart, "in either order")

	c = outcome.Contrasted(year("2021", outcome.Final, share(70, 99)), year("2023", outcome.Provisional, share(64, 80)))
	assert.Equal(t, law.Unknown, c.Apart)
	assert.Equal(t, []string{"Pas de comparaison\u00a0: une des années est provisoire (pré-bilan)."}, c.Explain(language.French))

	unlike := outcome.NewShare(outcome.DaresEmployment.Measure(), law.MustCount(64), law.MustCount(80))
	c = outcome.Contrasted(year("2021", outcome.Final, share(70, 99)), year("2022", outcome.Final, unlike))
	assert.Equal(t, []outcome.Refusal{outcome.RefusedIndicator, outcome.RefusedBase, outcome.RefusedUnknowns}, c.Refusals)

	mixed := outcome.Pool(share(1, 2), outcome.NewShare(outcome.Occitanie.In(outcome.At(12)).Measure(), law.MustCount(1), law.MustCount(2)))
	c = outcome.Contrasted(year("a", outcome.Final, mixed), year("b", outcome.Final, mixed))
	assert.Equal(t, []outcome.Refusal{outcome.RefusedWindow}, c.Refusals, "mixed windows")
}

// Rates are not averaged: 229 of 305, and not the mean of 71, 75 and 80.
func TestPooledFromCounts(t *testing.T) {
	m := outcome.Occitanie.Measure()
	pooled := outcome.Pool(
		outcome.NewShare(m, law.MustCount(70), law.MustCount(99)),
		outcome.NewShare(m, law.MustCount(95), law.MustCount(126)),
		outcome.NewShare(m, law.MustCount(64), law.MustCount(80)),
	)
	assert.Equal(t, "75,08\u00a0%", pooled.Percent().Format(2, language.French))
}
