package eligibility_test

import (
	"testing"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
)

func BenchmarkPEC(b *testing.B) {
	for name, c := range map[string]facts.Case{"impec": impec(), "renewed": renewedPEC()} {
		b.Run(name, func(b *testing.B) { benchmark(b, eligibility.PEC, c) })
	}
}

func BenchmarkCIE(b *testing.B)           { benchmark(b, eligibility.CIE, companyCIE()) }
func BenchmarkPECEarlyEnd(b *testing.B)   { benchmark(b, eligibility.PECEarlyEnd, leavingPEC()) }
func BenchmarkPECClawback(b *testing.B)   { benchmark(b, eligibility.PECClawback, dismissedInPEC()) }
func BenchmarkEmployerGroup(b *testing.B) { benchmark(b, eligibility.EmployerGroup, mixedGroup()) }
func BenchmarkStaffLoan(b *testing.B)     { benchmark(b, eligibility.StaffLoan, specialLoan()) }

func benchmark(b *testing.B, decide lawtest.Decider, c facts.Case) {
	b.ReportAllocs()
	for b.Loop() {
		decide(&c)
	}
}
