package funding_test

import (
	"testing"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func BenchmarkTraineeIncome(b *testing.B) {
	c, on := atTwenty(), day("2026-05-04")
	b.ReportAllocs()
	for b.Loop() {
		if funding.TraineeIncome(&c, on).Decision.Answer() != law.Yes {
			b.Fatal("not decided")
		}
	}
}

func BenchmarkMobilityAid(b *testing.B) {
	c := traveller()
	b.ReportAllocs()
	for b.Loop() {
		if g := funding.MobilityAid(&c); g.Answer() != law.Yes {
			b.Fatal("not decided")
		}
	}
}

func BenchmarkPOEIAid(b *testing.B) {
	c := poeiOf(facts.External, "400", "2020-01-01")
	b.ReportAllocs()
	for b.Loop() {
		if g := funding.POEIAid(&c); g.Answer() != law.Yes {
			b.Fatal("not decided")
		}
	}
}

func BenchmarkUnitCost(b *testing.B) {
	e := twoSessions()
	b.ReportAllocs()
	for b.Loop() {
		if u := e.Per(funding.Entries, funding.PlannedCost, funding.Scope{}); u.Missing != 0 {
			b.Fatal(u.Missing)
		}
	}
}
