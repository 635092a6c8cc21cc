package facts_test

import (
	"encoding/json"
	"testing"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// plainCase is a case as a host would have it, without contradiction.
func plainCase() facts.Case {
	return facts.Case{
		Contract: facts.Contract{
			Kind: law.CDD, Made: day("2024-01-10"), Start: day("2024-01-15"), End: day("2024-07-14"), Hours: hours("35"),
			Renewals: renewals("2024-07-01", "2025-01-14"),
		},
		Person: facts.Person{Born: day("1990-05-17"), Jobseeker: law.Yes, Level: law.Level3},
		Course: facts.Course{
			Start: day("2023-09-01"), End: day("2023-12-22"),
			Hours: hours("399"), CentreHours: hours("266"), CompanyHours: hours("133"),
		},
	}
}

func BenchmarkCheck(b *testing.B) {
	c := plainCase()
	b.ReportAllocs()
	for b.Loop() {
		facts.Check(&c)
	}
}

func BenchmarkParseCase(b *testing.B) {
	text, err := json.Marshal(plainCase())
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := facts.ParseCase(text); err != nil {
			b.Fatal(err)
		}
	}
}
