package funding_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func granted(amount string) *law.Euro {
	e := law.MustEuro(amount)
	return &e
}

func line(session, course string, n funding.Nature, p funding.Phase, amount string) funding.CostLine {
	return funding.CostLine{Session: session, Course: course, Nature: n, Phase: p, Amount: law.MustEuro(amount)}
}

// OPCO Santé Grand Est: 750 000 euros for 140 parcours in 10 sessions (document 000).
func grandEst() funding.Envelope {
	return funding.Envelope{
		Name: "Grand Est", Agreed: day("2020-01-15"), Granted: granted("750000.00"),
		Volumes: []funding.Volume{{Phase: funding.Planned, Sessions: law.MustCount(10), Entries: law.MustCount(140)}},
	}
}

func TestEnvelopeOfDocument000(t *testing.T) {
	e := grandEst()
	u := e.Per(funding.Entries, funding.Budget, funding.Scope{})
	amount, ok := u.Shown()
	assert.True(t, ok)
	assert.Equal(t, "5357.14", amount.String(), "750 000 ÷ 140 = 5 357.142857…")
	assert.Equal(t, "37500/7", u.Exact.String())
	assert.Equal(t, "5357.14 budget per entries (750000.00/140 planned)", u.String())
	assert.Equal(t, "COST-ENTRY", u.Formula.ID)
	assert.Equal(t, "75000.00 budget per sessions (750000.00/10 planned)", e.Per(funding.SessionsRun, funding.Budget, funding.Scope{}).String())
	entries, sessions, ok := e.EntriesPerSession(funding.Planned)
	assert.Equal(t, []any{140, 10, true}, []any{entries, sessions, ok}, "14 to a session")
	_, _, ok = e.EntriesPerSession(funding.Actual)
	assert.False(t, ok)

	// The document counts neither the costs nor who came: a budget is no outturn.
	for base, want := range map[funding.CostBase]string{
		funding.Completers: "not computable: no_volume", funding.Exits: "not computable: no_volume", funding.TraineeHours: "not computable: no_volume",
		funding.PersonYears: "not computable: no_volume",
	} {
		assert.Equal(t, want, e.Per(base, funding.Budget, funding.Scope{}).String())
	}
	assert.Equal(t, "not computable: no_cost", e.Per(funding.Entries, funding.PlannedCost, funding.Scope{}).String())
	assert.Equal(t, "not computable: no_cost", e.Per(funding.Entries, funding.ActualCost, funding.Scope{}).String())
	_, ok = e.Remaining(funding.Planned)
	assert.False(t, ok, "no line of cost: what is left is not known")
	assert.Equal(t, law.Unknown, e.Overcommitted())
}

// Landes: 500 000 euros for 2023 and no volume (document 003): no unit cost.
func TestEnvelopeWithoutVolume(t *testing.T) {
	e := funding.Envelope{Name: "Landes", Granted: granted("500000.00")}
	for _, base := range []funding.CostBase{funding.Entries, funding.Completers, funding.Exits, funding.TraineeHours, funding.PersonYears, funding.SessionsRun} {
		u := e.Per(base, funding.Budget, funding.Scope{})
		assert.Equal(t, funding.NoVolume, u.Missing, base.String())
		assert.False(t, u.Exact.Valid(), base.String())
		_, ok := u.Shown()
		assert.False(t, ok, base.String())
	}
}

// Occitanie 2021: 118 trainees and no envelope (document 001): no cost, unless the caller brings one.
func TestVolumeWithoutEnvelope(t *testing.T) {
	e := funding.Envelope{Volumes: []funding.Volume{{
		Phase: funding.Actual, Entries: law.MustCount(118), Completers: law.MustCount(99), Exits: law.MustCount(70), ExitsOver: funding.Completers,
	}}}
	assert.Equal(t, funding.NoCost, e.Per(funding.Entries, funding.Budget, funding.Scope{}).Missing)
	assert.Equal(t, funding.NoCost, e.Per(funding.Entries, funding.ActualCost, funding.Scope{}).Missing)
	_, ok := e.Remaining(funding.Planned)
	assert.False(t, ok)
	assert.Equal(t, law.Unknown, e.Overcommitted())
	e.Costs = []funding.CostLine{line("", "", funding.Teaching, funding.Actual, "590000.00")}
	assert.Equal(t, "5000.00 actual per entries (590000.00/118 actual)", e.Per(funding.Entries, funding.ActualCost, funding.Scope{}).String())
	assert.Equal(t, "5959.60 actual per completers (590000.00/99 actual)", e.Per(funding.Completers, funding.ActualCost, funding.Scope{}).String())
	u := e.Per(funding.Exits, funding.ActualCost, funding.Scope{})
	assert.Equal(t, "8428.57 actual per exits (590000.00/70 actual)", u.String())
	assert.Equal(t, funding.Completers, u.Over, "70 of 99 completed parcours, not of 118 entries")
}

// Brittany, 2020: 4 500 for an entry, 1 500 entries, 6.75 million.
func TestEntriesOfBrittany(t *testing.T) {
	e := funding.Envelope{
		Costs:   []funding.CostLine{line("", "", funding.Teaching, funding.Planned, "6750000.00")},
		Volumes: []funding.Volume{{Phase: funding.Planned, Entries: law.MustCount(1500)}},
	}
	amount, _ := e.Per(funding.Entries, funding.PlannedCost, funding.Scope{}).Shown()
	assert.Equal(t, "4500.00", amount.String())
}

// twoSessions has two sessions, in two courses, with shared costs.
func twoSessions() funding.Envelope {
	return funding.Envelope{
		Granted: granted("100000.00"),
		Costs: []funding.CostLine{
			line("S1", "AS", funding.Teaching, funding.Planned, "40000.00"), line("S1", "AS", funding.Licence, funding.Planned, "6000.00"),
			line("S2", "ASH", funding.Teaching, funding.Planned, "30000.00"), line("", "", funding.SocialSupport, funding.Planned, "8000.00"),
			line("S1", "AS", funding.Teaching, funding.Actual, "38000.00"), line("S1", "AS", funding.TraineePay, funding.Actual, "20000.00"),
			line("S1", "AS", funding.MobilityAids, funding.Actual, "1999.99"), line("S2", "ASH", "garde d'enfants", funding.Actual, "450.10"),
		},
		Volumes: []funding.Volume{
			{Session: "S1", Course: "AS", Phase: funding.Planned, Entries: law.MustCount(12), TraineeHours: law.MustHours("4800")},
			{Session: "S2", Course: "ASH", Phase: funding.Planned, Entries: law.MustCount(10), TraineeHours: law.MustHours("4000")},
			{Session: "S1", Course: "AS", Phase: funding.Actual, Entries: law.MustCount(11), Completers: law.MustCount(9), TraineeHours: law.MustHours("4150.5"),
				Exits: law.MustCount(8), ExitsOver: funding.Completers, PersonMonths: law.MustCount(33)},
		},
	}
}

func TestEnvelopeAccounts(t *testing.T) {
	e := twoSessions()
	require.Empty(t, e.Check())
	for _, row := range []struct {
		because string
		scope   funding.Scope
		phase   funding.Phase
		sum     string
		lines   int
	}{
		{"all that is planned", funding.Scope{}, funding.Planned, "84000.00", 4},
		{"a session", funding.Scope{Session: "S1"}, funding.Planned, "46000.00", 2},
		{"a course", funding.Scope{Course: "ASH"}, funding.Planned, "30000.00", 1},
		{"a nature", funding.Scope{Natures: []funding.Nature{funding.Licence}}, funding.Planned, "6000.00", 1},
		{"no nature at all", funding.Scope{Natures: []funding.Nature{}}, funding.Planned, "0.00", 0},
		{"a nature of the caller's own", funding.Scope{Natures: []funding.Nature{"garde d'enfants"}}, funding.Actual, "450.10", 1},
		{"what is paid, apart from what is planned", funding.Scope{}, funding.Actual, "60450.09", 4},
		{"no phase", funding.Scope{}, 0, "0.00", 0},
	} {
		sum, lines := e.Sum(row.scope, row.phase)
		assert.Equal(t, row.sum, sum.String(), row.because)
		assert.Equal(t, row.lines, lines, row.because)
	}
	left, ok := e.Remaining(funding.Planned)
	assert.True(t, ok)
	assert.Equal(t, "16000.00", left.String())
	left, _ = e.Remaining(funding.Actual)
	assert.Equal(t, "39549.91", left.String(), "100 000 − 60 450.09")
	// A phase without a line, then with one of zero.
	none := funding.Envelope{Granted: granted("100000.00"), Costs: []funding.CostLine{{Nature: funding.Teaching, Phase: funding.Actual, Amount: law.MustEuro("100000.01")}}}
	_, ok = none.Remaining(funding.Planned)
	assert.False(t, ok)
	assert.Equal(t, law.Unknown, none.Overcommitted())
	left, ok = none.Remaining(funding.Actual)
	assert.True(t, ok)
	assert.Equal(t, "-0.01", left.String())
	none.Costs = append(none.Costs, funding.CostLine{Nature: funding.Teaching, Phase: funding.Planned})
	left, ok = none.Remaining(funding.Planned)
	assert.True(t, ok)
	assert.Equal(t, "100000.00", left.String())
	assert.Equal(t, law.No, none.Overcommitted())
	for amount, want := range map[string]law.Answer{"84000.00": law.No, "83999.99": law.Yes, "84000.01": law.No} {
		e.Granted = granted(amount)
		assert.Equal(t, want, e.Overcommitted(), amount)
	}
	assert.Equal(t, []string{"S1", "S2"}, e.Sessions())
	assert.Equal(t, []string{"AS", "ASH"}, e.Courses())
	assert.Equal(t, []funding.Nature{funding.Teaching, funding.Licence, funding.SocialSupport, funding.TraineePay, funding.MobilityAids, "garde d'enfants"}, e.CostNatures())
}

func TestUnitCosts(t *testing.T) {
	e := twoSessions()
	for _, row := range []struct {
		because string
		base    funding.CostBase
		n       funding.Numerator
		scope   funding.Scope
		want    string
	}{
		{"84 000 ÷ 22", funding.Entries, funding.PlannedCost, funding.Scope{}, "3818.18 planned per entries (84000.00/22 planned)"},
		{"46 000 ÷ 12", funding.Entries, funding.PlannedCost, funding.Scope{Session: "S1"}, "3833.33 planned per entries (46000.00/12 planned)"},
		{"a course", funding.Entries, funding.PlannedCost, funding.Scope{Course: "ASH"}, "3000.00 planned per entries (30000.00/10 planned)"},
		{"teaching alone: 70 000 ÷ 22", funding.Entries, funding.PlannedCost, funding.Scope{Natures: []funding.Nature{funding.Teaching}}, "3181.82 planned per entries (70000.00/22 planned)"},
		{"84 000 ÷ 8 800 h planned", funding.TraineeHours, funding.PlannedCost, funding.Scope{}, "9.55 planned per trainee_hours (84000.00/8800 h planned)"},
		{"59 999.99 ÷ 4 150.5 h attended = 14.4560…", funding.TraineeHours, funding.ActualCost, funding.Scope{Session: "S1"}, "14.46 actual per trainee_hours (59999.99/4150.5 h actual)"},
		{"59 999.99 ÷ 9", funding.Completers, funding.ActualCost, funding.Scope{Session: "S1"}, "6666.67 actual per completers (59999.99/9 actual)"},
		{"59 999.99 ÷ 8", funding.Exits, funding.ActualCost, funding.Scope{Session: "S1"}, "7500.00 actual per exits (59999.99/8 actual)"},
		{"COST-YEAR: 59 999.99 × 12 ÷ 33", funding.PersonYears, funding.ActualCost, funding.Scope{Session: "S1"}, "21818.18 actual per person_years (59999.99/33/12 actual)"},
		{"two sessions", funding.SessionsRun, funding.PlannedCost, funding.Scope{}, "42000.00 planned per sessions (84000.00/2 planned)"},
		{"S2 has actual costs and no actual volume", funding.Entries, funding.ActualCost, funding.Scope{}, "not computable: part_volume"},
		{"nor on its own", funding.Entries, funding.ActualCost, funding.Scope{Session: "S2"}, "not computable: no_volume"},
		{"no completers are planned", funding.Completers, funding.PlannedCost, funding.Scope{}, "not computable: no_volume"},
		{"the budget is of the whole", funding.Entries, funding.Budget, funding.Scope{Session: "S1"}, "not computable: budget_of_a_part"},
		{"… and of all natures", funding.Entries, funding.Budget, funding.Scope{Natures: []funding.Nature{funding.Teaching}}, "not computable: budget_of_a_part"},
		{"100 000 ÷ 22", funding.Entries, funding.Budget, funding.Scope{}, "4545.45 budget per entries (100000.00/22 planned)"},
		{"a session that is not there", funding.Entries, funding.PlannedCost, funding.Scope{Session: "S9"}, "not computable: no_cost"},
		{"no such base", 0, funding.PlannedCost, funding.Scope{}, "not computable: unknown_quantity"},
		{"no such numerator", funding.Entries, 0, funding.Scope{}, "not computable: unknown_quantity"},
		{"nor this one", funding.Entries, 9, funding.Scope{}, "not computable: unknown_quantity"},
	} {
		assert.Equal(t, row.want, e.Per(row.base, row.n, row.scope).String(), row.because)
	}
	u := e.Per(funding.Entries, funding.PlannedCost, funding.Scope{Session: "S1"})
	assert.Equal(t, "8000.00", u.LeftOut.String(), "the social support names no session")
	u = e.Per(funding.Entries, funding.PlannedCost, funding.Scope{})
	assert.Equal(t, "0.00", u.LeftOut.String())
}

// COST-FULL: teaching, income and mobility, each with a line.
func TestFullCost(t *testing.T) {
	e := twoSessions()
	u := e.Full(funding.ActualCost, funding.Scope{Session: "S1"})
	assert.Equal(t, "5454.54 actual per entries (59999.99/11 actual)", u.String(), "38 000 + 20 000 + 1 999.99, over 11")
	assert.Equal(t, "COST-FULL", u.Formula.ID)
	assert.Equal(t, "not computable: no_nature", e.Full(funding.PlannedCost, funding.Scope{}).String(), "no income and no mobility are planned")
	e.Costs = append(e.Costs, line("S1", "AS", funding.TraineePay, funding.Planned, "0.00"), line("S1", "AS", funding.MobilityAids, funding.Planned, "0.00"))
	assert.Equal(t, "3181.82 planned per entries (70000.00/22 planned)", e.Full(funding.PlannedCost, funding.Scope{}).String(), "an amount of zero is a line; licences and support are left out")
	assert.Equal(t, "not computable: budget_of_a_part", e.Full(funding.Budget, funding.Scope{}).String())
}

// What would mix the volumes of a part with the costs of the whole gives no number.
func TestUnitCostsOfParts(t *testing.T) {
	const n = funding.PlannedCost
	all := funding.Scope{}
	e := twoSessions()
	e.Volumes = append(e.Volumes, funding.Volume{Session: "S1", Phase: funding.Planned, Entries: law.MustCount(12)})
	assert.Equal(t, "3818.18 planned per entries (84000.00/22 planned)", e.Per(funding.Entries, n, all).String(), "S1 counts once: as a whole, not by course too")
	assert.Equal(t, "3833.33 planned per entries (46000.00/12 planned)", e.Per(funding.Entries, n, funding.Scope{Session: "S1"}).String())
	assert.Equal(t, "3833.33 planned per entries (46000.00/12 planned)", e.Per(funding.Entries, n, funding.Scope{Course: "AS"}).String())

	e = twoSessions()
	e.Costs = append(e.Costs, line("", "ASV", funding.Teaching, funding.Planned, "5000.00"))
	assert.Equal(t, "not computable: part_volume", e.Per(funding.Entries, n, all).String(), "a course without a session nor a volume")
	e.Volumes = append(e.Volumes, funding.Volume{Course: "ASV", Phase: funding.Planned, Entries: law.MustCount(5)})
	assert.Equal(t, "not computable: part_volume", e.Per(funding.Entries, n, all).String(), "sessions and a course without session do not add up")
	assert.Equal(t, "1000.00 planned per entries (5000.00/5 planned)", e.Per(funding.Entries, n, funding.Scope{Course: "ASV"}).String())

	e = twoSessions()
	e.Volumes[1].Entries = law.Count{}
	assert.Equal(t, "not computable: no_volume", e.Per(funding.Entries, n, all).String(), "one of two is not recorded")
	assert.Equal(t, "not computable: no_volume", e.Per(funding.Entries, funding.Budget, all).String())
	e.Volumes[1].Entries = law.MustCount(0)
	assert.Equal(t, "not computable: zero_volume", e.Per(funding.Entries, n, funding.Scope{Session: "S2"}).String())
	e.Volumes = append(e.Volumes, funding.Volume{Phase: funding.Planned, Entries: law.MustCount(20)})
	assert.Equal(t, "4200.00 planned per entries (84000.00/20 planned)", e.Per(funding.Entries, n, all).String(), "a volume of the whole is taken as it stands")
	e.Volumes[0].TraineeHours = law.Hours{}
	e.Volumes = e.Volumes[:2]
	assert.Equal(t, "not computable: no_volume", e.Per(funding.TraineeHours, n, all).String())

	byCourse := funding.Envelope{
		Costs: []funding.CostLine{line("", "AS", funding.Teaching, funding.Planned, "1000.00"), line("", "ASH", funding.Teaching, funding.Planned, "500.00")},
		Volumes: []funding.Volume{
			{Course: "AS", Phase: funding.Planned, Exits: law.MustCount(2), ExitsOver: funding.Entries}, {Course: "ASH", Phase: funding.Planned, Exits: law.MustCount(3), ExitsOver: funding.Entries},
		},
	}
	assert.Equal(t, "300.00 planned per exits (1500.00/5 planned)", byCourse.Per(funding.Exits, n, all).String())
	byCourse.Volumes[1].ExitsOver = funding.Completers
	assert.Equal(t, "not computable: no_volume", byCourse.Per(funding.Exits, n, all).String(), "exits over entries and over completers do not add up")
	byCourse.Volumes = byCourse.Volumes[:1]
	assert.Equal(t, "not computable: part_volume", byCourse.Per(funding.Exits, n, all).String())
}

// A session is one session, whatever the number of its courses.
func TestSessionsCountOnce(t *testing.T) {
	const n = funding.PlannedCost
	all := funding.Scope{}
	of := func(session, course string, entries int) funding.Volume {
		return funding.Volume{Session: session, Course: course, Phase: funding.Planned, Entries: law.MustCount(entries)}
	}
	costs := []funding.CostLine{line("A", "", funding.Teaching, funding.Planned, "1200.00")}
	for _, row := range []struct {
		because           string
		volumes           []funding.Volume
		sessions, entries string
		each              []any
	}{
		{"two courses of one session", []funding.Volume{of("A", "X", 5), of("A", "Y", 7)},
			"1200.00 planned per sessions (1200.00/1 planned)", "100.00 planned per entries (1200.00/12 planned)", []any{12, 1, true}},
		{"and its own row, which counts for them", []funding.Volume{of("A", "X", 5), of("A", "", 12), of("A", "Y", 7)},
			"1200.00 planned per sessions (1200.00/1 planned)", "100.00 planned per entries (1200.00/12 planned)", []any{12, 1, true}},
		{"a course outside the sessions", []funding.Volume{of("A", "X", 5), of("", "Z", 4)},
			"not computable: part_volume", "not computable: part_volume", []any{0, 0, false}},
		{"the same course over all sessions", []funding.Volume{of("A", "X", 5), of("", "X", 5)},
			"1200.00 planned per sessions (1200.00/1 planned)", "240.00 planned per entries (1200.00/5 planned)", []any{5, 1, true}},
	} {
		e := funding.Envelope{Costs: costs, Volumes: row.volumes}
		assert.Equal(t, row.sessions, e.Per(funding.SessionsRun, n, all).String(), row.because)
		assert.Equal(t, row.entries, e.Per(funding.Entries, n, all).String(), row.because)
		entries, sessions, ok := e.EntriesPerSession(funding.Planned)
		assert.Equal(t, row.each, []any{entries, sessions, ok}, row.because)
	}
	two := funding.Envelope{
		Costs:   []funding.CostLine{line("A", "X", funding.Teaching, funding.Planned, "1000.00"), line("B", "X", funding.Teaching, funding.Planned, "500.00"), line("A", "Y", funding.Teaching, funding.Planned, "1.00")},
		Volumes: []funding.Volume{of("A", "Y", 7), of("A", "X", 5), of("B", "X", 3)},
	}
	assert.Equal(t, "750.00 planned per sessions (1500.00/2 planned)", two.Per(funding.SessionsRun, n, funding.Scope{Course: "X"}).String(), "both sessions have the course")
	assert.Equal(t, "1001.00 planned per sessions (1001.00/1 planned)", two.Per(funding.SessionsRun, n, funding.Scope{Session: "A"}).String())
	assert.Equal(t, "750.50 planned per sessions (1501.00/2 planned)", two.Per(funding.SessionsRun, n, all).String())
	entries, sessions, ok := two.EntriesPerSession(funding.Planned)
	assert.Equal(t, []any{15, 2, true}, []any{entries, sessions, ok})
	two.Volumes[0].Sessions, two.Volumes[1].Sessions = law.MustCount(2), law.MustCount(2)
	_, _, ok = two.EntriesPerSession(funding.Planned)
	assert.False(t, ok, "two courses that each count two sessions under one name do not add up")
}

// A session without a line of cost is not free: its persons do not divide the costs of the others.
func TestUnitCostsNeedTheCosts(t *testing.T) {
	const n = funding.PlannedCost
	all := funding.Scope{}
	of := func(session, course string, entries int) funding.Volume {
		return funding.Volume{Session: session, Course: course, Phase: funding.Planned, Entries: law.MustCount(entries)}
	}
	teaching := func(session, course, amount string) funding.CostLine {
		return line(session, course, funding.Teaching, funding.Planned, amount)
	}
	for _, row := range []struct {
		because string
		costs   []funding.CostLine
		volumes []funding.Volume
		scope   funding.Scope
		want    string
	}{
		{"B has no line", []funding.CostLine{teaching("A", "", "1000.00")}, []funding.Volume{of("A", "", 10), of("B", "", 10)}, all, "not computable: part_cost"},
		{"an amount of zero is a line", []funding.CostLine{teaching("A", "", "1000.00"), teaching("B", "", "0.00")}, []funding.Volume{of("A", "", 10), of("B", "", 10)}, all,
			"50.00 planned per entries (1000.00/20 planned)"},
		{"a line shared by all reaches B", []funding.CostLine{teaching("A", "", "1000.00"), teaching("", "", "500.00")}, []funding.Volume{of("A", "", 10), of("B", "", 10)}, all,
			"75.00 planned per entries (1500.00/20 planned)"},
		{"A alone", []funding.CostLine{teaching("A", "", "1000.00")}, []funding.Volume{of("A", "", 10), of("B", "", 10)}, funding.Scope{Session: "A"},
			"100.00 planned per entries (1000.00/10 planned)"},
		{"a course of A without a line", []funding.CostLine{teaching("A", "X", "1000.00")}, []funding.Volume{of("A", "X", 5), of("A", "Y", 5)}, all, "not computable: part_cost"},
		{"the line of the session is for its courses", []funding.CostLine{teaching("A", "", "1000.00")}, []funding.Volume{of("A", "X", 5), of("A", "Y", 5)}, all,
			"100.00 planned per entries (1000.00/10 planned)"},
		{"a line of the course, in no session, may be for B", []funding.CostLine{teaching("A", "X", "1000.00"), teaching("", "X", "100.00")}, []funding.Volume{of("A", "X", 5), of("B", "X", 5)}, all,
			"110.00 planned per entries (1100.00/10 planned)"},
		{"of that nature B has none", []funding.CostLine{teaching("A", "", "1000.00"), line("B", "", funding.Licence, funding.Planned, "500.00")}, []funding.Volume{of("A", "", 10), of("B", "", 10)},
			funding.Scope{Natures: []funding.Nature{funding.Licence}}, "not computable: part_cost"},
		{"the whole has a row, the rows of the parts say that B is there", []funding.CostLine{teaching("A", "", "1000.00")}, []funding.Volume{of("", "", 20), of("A", "", 10), of("B", "", 10)}, all,
			"not computable: part_cost"},
		{"ten sessions are counted, one has a line", []funding.CostLine{teaching("A", "", "1000.00")},
			[]funding.Volume{{Phase: funding.Planned, Sessions: law.MustCount(10), Entries: law.MustCount(140)}}, all, "not computable: part_cost"},
		{"one session is counted, and it has one", []funding.CostLine{teaching("A", "", "1000.00"), teaching("A", "X", "400.00")},
			[]funding.Volume{{Phase: funding.Planned, Sessions: law.MustCount(1), Entries: law.MustCount(14)}}, all, "100.00 planned per entries (1400.00/14 planned)"},
		{"a line for all of them", []funding.CostLine{teaching("", "", "1400.00")},
			[]funding.Volume{{Phase: funding.Planned, Sessions: law.MustCount(10), Entries: law.MustCount(140)}}, all, "10.00 planned per entries (1400.00/140 planned)"},
	} {
		e := funding.Envelope{Costs: row.costs, Volumes: row.volumes}
		require.Empty(t, e.Check(), row.because)
		assert.Equal(t, row.want, e.Per(funding.Entries, n, row.scope).String(), row.because)
	}
}

func TestEnvelopeCheck(t *testing.T) {
	most := "1000000000000.00"
	for _, row := range []struct {
		because, row, field string
		edit                func(*funding.Envelope)
	}{
		{"a negative grant", "", "granted", func(e *funding.Envelope) { e.Granted = granted("-0.01") }},
		{"a grant beyond any budget", "", "granted", func(e *funding.Envelope) { e.Granted = granted("1000000000000.01") }},
		{"a negative cost", "costs[1]", "amount", func(e *funding.Envelope) { e.Costs[1].Amount = law.MustEuro("-1.00") }},
		{"an invalid cost", "costs[0]", "amount", func(e *funding.Envelope) { e.Costs[0].Amount = law.Exact{}.Times(1, 0).Shown() }},
		{"no nature", "costs[2]", "nature", func(e *funding.Envelope) { e.Costs[2].Nature = "" }},
		{"no phase", "costs[2]", "phase", func(e *funding.Envelope) { e.Costs[2].Phase = 0 }},
		{"an unknown phase", "volumes[0]", "phase", func(e *funding.Envelope) { e.Volumes[0].Phase = 3 }},
		{"more completers than entries", "volumes[2]", "completers", func(e *funding.Envelope) { e.Volumes[2].Completers = law.MustCount(12) }},
		{"more exits than completers", "volumes[2]", "exits", func(e *funding.Envelope) { e.Volumes[2].Exits = law.MustCount(10) }},
		{"exits without a base", "volumes[2]", "exits_over", func(e *funding.Envelope) { e.Volumes[2].ExitsOver = 0 }},
		{"exits over hours", "volumes[2]", "exits_over", func(e *funding.Envelope) { e.Volumes[2].ExitsOver = funding.TraineeHours }},
		{"twice the same session", "volumes[1]", "session", func(e *funding.Envelope) { e.Volumes[1] = e.Volumes[0] }},
	} {
		e := twoSessions()
		row.edit(&e)
		found := e.Check()
		require.Len(t, found, 1, row.because)
		var got *funding.EnvelopeError
		require.ErrorAs(t, found[0], &got)
		assert.Equal(t, []string{row.row, row.field}, []string{got.Row, got.Field}, row.because)
		assert.Contains(t, got.Error(), row.field)
	}
	for _, edit := range []func(*funding.Envelope){
		func(e *funding.Envelope) { e.Granted = granted(most) }, func(e *funding.Envelope) { e.Granted = granted("0.00") },
		func(e *funding.Envelope) { e.Volumes[2].Completers = law.MustCount(11) }, func(e *funding.Envelope) { e.Volumes[2].Exits = law.MustCount(9) },
	} {
		e := twoSessions()
		edit(&e)
		assert.Empty(t, e.Check(), "the bounds themselves are allowed")
	}
	assert.Empty(t, (&funding.Envelope{}).Check())
}

// A figure that is not given is missing, never zero: a line needs its amount, of which zero is one.
func TestEnvelopeAmountsAreWritten(t *testing.T) {
	mistakes := func(text string) (said []string) {
		_, err := funding.ParseEnvelope([]byte(text))
		if joined, ok := err.(interface{ Unwrap() []error }); ok {
			for _, one := range joined.Unwrap() {
				said = append(said, one.Error())
			}
		}
		return said
	}
	assert.Empty(t, mistakes(`{"costs":[{"nature":"teaching","phase":"actual","amount":"0.00"},{"nature":"teaching","phase":"actual","amount":0}]}`), "a zero that is written")
	text := "{\"costs\":[{\"nature\":\"teaching\",\"phase\":\"actual\",\"amount\":\"1.00\"},\n  {\"nature\":\"licence\",\"phase\":\"actual\"}]}"
	assert.Equal(t, []string{"envelope: costs[1].amount: line 2, column 3: no value, want an amount, 0.00 where it cost nothing"}, mistakes(text))
	_, err := funding.ParseEnvelope([]byte(text))
	assert.ErrorIs(t, err, funding.ErrNoValue)
	assert.Equal(t, []string{
		`envelope: costs[0].amount: line 1, column 11: no value, want an amount, 0.00 where it cost nothing`,
		`envelope: costs[0].phase: line 1, column 40: found "paid", want one of planned, actual`,
	}, mistakes(`{"costs":[{"nature":"teaching","phase":"paid"}]}`), "with another mistake of the line")
	for because, text := range map[string]string{
		"one that is wrong is not missing too":   `{"costs":[{"nature":"teaching","phase":"actual","amount":"1.005"}]}`,
		"nor one that is null":                   `{"costs":[{"nature":"teaching","phase":"actual","amount":null}]}`,
		"nor one below zero":                     `{"costs":[{"nature":"teaching","phase":"actual","amount":-1}]}`,
		"another list has its own way to say it": `{"costs":{},"volumes":[]}`,
	} {
		said := mistakes(text)
		require.Len(t, said, 1, because)
		assert.NotContains(t, said[0], "no value", because)
	}
}

// Exits are bounded by those over whom they are counted, by the entries where that is not said.
func TestEnvelopeExits(t *testing.T) {
	for _, row := range []struct {
		because string
		over    funding.CostBase
		want    []string
	}{
		{"over the completers", funding.Completers, []string{`envelope: volumes[0].exits: found "13", want at most the completers`}},
		{"over the entries", funding.Entries, []string{`envelope: volumes[0].exits: found "13", want at most the entries`}},
		{"over nobody knows whom", 0, []string{
			`envelope: volumes[0].exits_over: found "", want entries or completers`, `envelope: volumes[0].exits: found "13", want at most the entries`,
		}},
		{"over hours", funding.TraineeHours, []string{
			`envelope: volumes[0].exits_over: found "trainee_hours", want entries or completers`, `envelope: volumes[0].exits: found "13", want at most the entries`,
		}},
	} {
		e := funding.Envelope{Volumes: []funding.Volume{
			{Phase: funding.Actual, Entries: law.MustCount(12), Completers: law.MustCount(11), Exits: law.MustCount(13), ExitsOver: row.over},
		}}
		var said []string
		for _, err := range e.Check() {
			said = append(said, err.Error())
		}
		assert.Equal(t, row.want, said, row.because)
	}
}

func TestEnvelopeJSON(t *testing.T) {
	e := twoSessions()
	data, err := json.Marshal(e)
	require.NoError(t, err)
	back, err := funding.ParseEnvelope(data)
	require.NoError(t, err)
	assert.Equal(t, e, *back)
	for _, row := range []struct{ because, text string }{
		{"an unknown key", `{"budget":"1.00"}`}, {"a number finer than a cent", `{"granted":750000.005}`}, {"a number in powers of ten", `{"granted":75e4}`}, {"finer than a cent", `{"granted":"1.001"}`},
		{"text after it", `{} {}`}, {"not JSON", `{`}, {"a list", `[]`}, {"an unknown phase", `{"costs":[{"nature":"teaching","phase":"paid","amount":"1.00"}]}`},
		{"a negative amount", `{"granted":"-1.00"}`}, {"a null amount", `{"costs":[{"nature":"teaching","phase":"actual","amount":null}]}`},
	} {
		_, err := funding.ParseEnvelope([]byte(row.text))
		assert.Error(t, err, row.because)
	}
	_, err = funding.ParseEnvelope([]byte(`{"granted":"-1.00","costs":[{"nature":"","phase":"actual","amount":"-2.00"}]}`))
	var one *funding.EnvelopeError
	require.ErrorAs(t, err, &one)
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	assert.Len(t, joined.Unwrap(), 3, "every mistake is listed")

	// Every mistake has its place, in the order of the text; a bare number to the cent is none.
	_, err = funding.ParseEnvelope([]byte("{\n  \"granted\": 750000.5,\n  \"costs\": [{\"nature\": \"teaching\", \"phase\": \"paid\", \"amount\": -1}],\n  \"budget\": \"1.00\",\n  \"agreed\": \"2024-02-30\"\n}"))
	joined, ok = err.(interface{ Unwrap() []error })
	require.True(t, ok)
	var said []string
	for _, one := range joined.Unwrap() {
		said = append(said, one.Error())
	}
	require.Len(t, said, 4)
	assert.Equal(t, `envelope: costs[0].phase: line 3, column 45: found "paid", want one of planned, actual`, said[0])
	assert.Equal(t, `envelope: costs[0].amount: line 3, column 63: found "-1.00", want an amount that is not negative`, said[1])
	assert.Contains(t, said[2], `envelope: budget: line 4, column 3: no such name, found "budget", want one of name, agreed,`)
	assert.Contains(t, said[3], `envelope: agreed: line 5, column 13: found "2024-02-30"`)
	numbers, err := funding.ParseEnvelope([]byte(`{"granted":750000.5,"costs":[{"nature":"teaching","phase":"actual","amount":1}]}`))
	require.NoError(t, err)
	assert.Equal(t, "750000.50", numbers.Granted.String())
	assert.Equal(t, "1.00", numbers.Costs[0].Amount.String())

	whole := grandEst()
	data, err = json.Marshal(whole.Per(funding.Entries, funding.Budget, funding.Scope{}))
	require.NoError(t, err)
	assert.JSONEq(t, `{"numerator":"budget","base":"entries","base_phase":"planned","cost":"750000.00","volume":"140","amount":"5357.14","exact":"37500/7","convention":"COST-ENTRY"}`, string(data))
	data, err = json.Marshal(whole.Per(funding.Exits, funding.ActualCost, funding.Scope{}))
	require.NoError(t, err)
	assert.JSONEq(t, `{"numerator":"actual","base":"exits","base_phase":"actual","missing":"no_cost","convention":"COST-EXIT"}`, string(data))

	for _, v := range []interface {
		MarshalText() ([]byte, error)
	}{funding.Planned, funding.Exits, funding.Budget, funding.PartVolume} {
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.NotEmpty(t, text)
	}
	var unknown *law.NameError
	var p funding.Phase
	var b funding.CostBase
	var n funding.Numerator
	var g funding.Gap
	for _, err := range []error{p.UnmarshalText([]byte("x")), b.UnmarshalText([]byte("x")), n.UnmarshalText([]byte("x")), g.UnmarshalText([]byte("x"))} {
		assert.True(t, errors.As(err, &unknown))
	}
	require.NoError(t, errors.Join(p.UnmarshalText([]byte("actual")), b.UnmarshalText([]byte("exits")), n.UnmarshalText([]byte("budget")), g.UnmarshalText([]byte("no_volume"))))
	assert.Equal(t, []any{funding.Actual, funding.Exits, funding.Budget, funding.NoVolume}, []any{p, b, n, g})
	assert.Len(t, funding.Natures(), 10)
}
