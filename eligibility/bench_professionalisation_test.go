package eligibility_test

import (
	"testing"

	"github.com/parcours-emploi/parcours/eligibility"
)

func BenchmarkMaitre(b *testing.B) { benchmark(b, eligibility.Maitre, maitreWithDiploma()) }

func BenchmarkProfessionalisation(b *testing.B) {
	benchmark(b, eligibility.Professionalisation, youngPro())
}

func BenchmarkPriorityPublic(b *testing.B) { benchmark(b, eligibility.PriorityPublic, youngPro()) }

func BenchmarkProfessionalisationDeposit(b *testing.B) {
	benchmark(b, eligibility.ProfessionalisationDeposit, sentPro())
}
