package funding_test

import (
	"runtime"
	"sync"
	"testing"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// threeYears crosses seven SMIC changes, two anniversaries and a birthday: eleven lines.
func threeYears() facts.Case {
	return apprentice("2003-05-17", "2021-08-20", "2021-09-01", "2024-08-31")
}

func BenchmarkApprenticePay(b *testing.B) {
	c := threeYears()
	b.ReportAllocs()
	for b.Loop() {
		if s := funding.ApprenticePay(&c); s.Len() != 11 {
			b.Fatal(s.Len())
		}
	}
}

// With the cent due of every line computed too.
func BenchmarkApprenticePayDue(b *testing.B) {
	c := threeYears()
	b.ReportAllocs()
	for b.Loop() {
		var sum law.Euro
		for l := range funding.ApprenticePay(&c).Lines() {
			sum = sum.Add(l.Due())
		}
		if !sum.Valid() {
			b.Fatal("invalid")
		}
	}
}

func BenchmarkApprenticePayOn(b *testing.B) {
	c := threeYears()
	on := day("2022-10-01")
	b.ReportAllocs()
	for b.Loop() {
		if funding.ApprenticePayOn(&c, on).Answer() != law.Yes {
			b.Fatal("not decided")
		}
	}
}

func BenchmarkProfessionalisationPay(b *testing.B) {
	c := trainee("2004-03-10", facts.VocationalBac)
	b.ReportAllocs()
	for b.Loop() {
		funding.ProfessionalisationPay(&c)
	}
}

func BenchmarkConforms(b *testing.B) {
	c := threeYears()
	s := funding.ApprenticePay(&c)
	var paid []funding.Paid
	for d := day("2021-09-01"); d.Before(day("2024-08-31")); d = d.LastDay(1).AddDays(1) {
		paid = append(paid, funding.Paid{From: d, Through: d.LastDay(1), Amount: law.MustEuro("1000.00")})
	}
	b.ReportAllocs()
	for b.Loop() {
		funding.Conforms(s, paid)
	}
}

// A million three-year schedules on every core.
func BenchmarkMillionSchedules(b *testing.B) {
	for b.Loop() {
		var wg sync.WaitGroup
		workers := runtime.GOMAXPROCS(0)
		for w := range workers {
			wg.Go(func() {
				c := threeYears()
				for i := w; i < 1_000_000; i += workers {
					c.Person.Born = day("2003-05-17").AddDays(i % 3000)
					funding.ApprenticePay(&c)
				}
			})
		}
		wg.Wait()
	}
}
