package eligibility_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
)

func BenchmarkPOECExit(b *testing.B) {
	c := cddOfTwelveMonths()
	b.ReportAllocs()
	for b.Loop() {
		eligibility.POECExit(&c)
	}
}

func BenchmarkPOECExitJSON(b *testing.B) {
	c := cddOfTwelveMonths()
	d := eligibility.POECExit(&c)
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = d.AppendJSON(buf[:0])
	}
}

func BenchmarkPOECExitSentences(b *testing.B) {
	c := cddOfTwelveMonths()
	d := eligibility.POECExit(&c)
	b.ReportAllocs()
	for b.Loop() {
		eligibility.Explain(d, language.French)
	}
}
