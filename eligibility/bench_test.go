package eligibility_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
)

func BenchmarkPOEC(b *testing.B) {
	c := poecInCFA()
	b.ReportAllocs()
	for b.Loop() {
		eligibility.POEC(&c)
	}
}

func BenchmarkPOECReasons(b *testing.B) {
	c := jobseekerEnteringPOEC()
	c.Course.Hours = hours("450")
	d := eligibility.POEC(&c)
	b.ReportAllocs()
	for b.Loop() {
		eligibility.Reasons(d, language.French, 2)
	}
}

func BenchmarkPOEI(b *testing.B) {
	c := jobseekerEnteringPOEI()
	b.ReportAllocs()
	for b.Loop() {
		eligibility.POEI(&c)
	}
}

func BenchmarkPOEIExit(b *testing.B) {
	c := cddAfterPOEI()
	b.ReportAllocs()
	for b.Loop() {
		eligibility.POEIExit(&c)
	}
}

func BenchmarkPMSMP(b *testing.B) {
	c := pmsmpOfPEC()
	b.ReportAllocs()
	for b.Loop() {
		eligibility.PMSMP(&c)
	}
}

// BenchmarkWindow decides some 3 650 days.
func BenchmarkWindow(b *testing.B) {
	c := poecInCFA()
	b.ReportAllocs()
	for b.Loop() {
		eligibility.Window(eligibility.POEC, &c)
	}
}
