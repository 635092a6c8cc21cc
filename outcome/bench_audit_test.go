package outcome

import (
	"testing"

	"golang.org/x/text/language"
)

// BenchmarkAudit is the whole published document: 54 claims on four years.
func BenchmarkAudit(b *testing.B) {
	d := published(b)
	b.ReportAllocs()
	for b.Loop() {
		Audit(d)
	}
}

func BenchmarkSentences(b *testing.B) {
	fs := Audit(published(b))
	b.ReportAllocs()
	for b.Loop() {
		for i := range fs.All {
			fs.All[i].Sentences(language.French)
		}
	}
}

func BenchmarkRound(b *testing.B) {
	p := PercentOf(70, 99)
	b.ReportAllocs()
	for b.Loop() {
		p.Round(1, HalfUp)
	}
}

func BenchmarkWilson(b *testing.B) {
	s := NewShare(insertionMeasure, head(70), head(99))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Wilson(); err != nil {
			b.Fatal(err)
		}
	}
}
