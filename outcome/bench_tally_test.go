package outcome_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// completer is the journey that a file of an OPCO holds: a situation at six months, no date of contract.
func completer(session string) *outcome.Journey {
	return &outcome.Journey{
		Session: session, Entered: day("2022-03-01"), Ended: day("2022-06-15"), Ending: outcome.Completed,
		FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InApprenticeship, Source: outcome.Declared}},
	}
}

// dated is a journey of administrative data: two contracts with their dates, and nothing observed.
func dated(session string) *outcome.Journey {
	return &outcome.Journey{
		Session: session, Entered: day("2022-03-01"), Ended: day("2022-06-15"), Ending: outcome.Completed, Traced: law.Yes,
		Contracts: []outcome.Contract{
			{Kind: law.CDD, Employer: outcome.EmployerPrivate, Start: day("2022-07-01"), End: day("2022-09-30")},
			{Kind: law.CDD, Employer: outcome.EmployerPrivate, Start: day("2022-11-01"), End: day("2023-10-31")},
		},
	}
}

func benchPlan(tb testing.TB, by []outcome.GroupKey, indicators ...*outcome.Indicator) *outcome.Plan {
	tb.Helper()
	var roster outcome.Roster
	for _, id := range []string{"A", "B", "C"} {
		require.NoError(tb, roster.Add(outcome.Session{ID: id, Setting: outcome.Setting{Town: "Ville " + id, Year: 2022}}))
	}
	p, err := outcome.NewPlan(outcome.PlanSpec{Indicators: indicators, By: by, Roster: &roster, Seen: outcome.At(6)})
	require.NoError(tb, err)
	return p
}

func BenchmarkTallyAdd(b *testing.B) {
	byTown := []outcome.GroupKey{outcome.ByTown}
	for _, c := range []struct {
		name       string
		by         []outcome.GroupKey
		indicators []*outcome.Indicator
		journey    *outcome.Journey
	}{
		{"insertion", nil, []*outcome.Indicator{outcome.Occitanie}, completer("A")},
		{"insertion and drop-outs by town", byTown, []*outcome.Indicator{outcome.Occitanie, outcome.DropOutDeclared}, completer("A")},
		{"insertion from dated contracts", nil, []*outcome.Indicator{outcome.Occitanie}, dated("A")},
		{"target contract, asking eligibility", nil, []*outcome.Indicator{outcome.POECTarget}, dated("A")},
		{"all but the target contracts, by town", byTown, withoutTargets(), dated("A")},
	} {
		b.Run(c.name, func(b *testing.B) {
			t := benchPlan(b, c.by, c.indicators...).New()
			b.ReportAllocs()
			for b.Loop() {
				t.Add(c.journey)
			}
		})
	}
}

func withoutTargets() []*outcome.Indicator {
	var list []*outcome.Indicator
	for _, i := range outcome.Indicators() {
		if i != outcome.POECTarget && i != outcome.POEITarget {
			list = append(list, i)
		}
	}
	return list
}

// day is law.MustDate, short for rows.
func day(text string) law.Date { return law.MustDate(text) }

// A file of persons in memory, one after the other: sessions in order, situations mixed.
func BenchmarkTallyFile(b *testing.B) {
	situations := []outcome.Situation{
		outcome.InCDD, outcome.InApprenticeship, outcome.Jobless, outcome.InCDI, outcome.SituationUnreachable, outcome.InInitialTraining,
	}
	file := make([]outcome.Journey, 8192)
	for n := range file {
		file[n] = *completer(string(rune('A' + n*3/len(file))))
		file[n].FollowUps[0].Situation = situations[n*7%len(situations)]
		if n%9 == 0 {
			file[n].Ending = outcome.DroppedOut
		}
	}
	t := benchPlan(b, []outcome.GroupKey{outcome.ByTown}, outcome.Occitanie, outcome.DropOutDeclared).New()
	b.ReportAllocs()
	for b.Loop() {
		for n := range file {
			t.Add(&file[n])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(file)), "ns/journey")
}

func BenchmarkPublish(b *testing.B) {
	t := benchPlan(b, []outcome.GroupKey{outcome.ByTown}, outcome.Occitanie).New()
	for n, id := range []string{"A", "B", "C"} {
		for range 10 * (n + 1) {
			t.Add(completer(id))
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := t.Publish(outcome.Profile5); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFinalStatus(b *testing.B) {
	j := apprentice(apprenticeship("2023-09-01", "2025-08-31", "2024-01-01"), apprenticeship("2024-03-01", "2025-08-31", ""))
	b.ReportAllocs()
	for b.Loop() {
		j.FinalStatus()
	}
}
