package dsn_test

import (
	"testing"

	"github.com/parcours-emploi/parcours/facts/dsn"
)

func BenchmarkContract(b *testing.B) {
	d := dsn.Declaration{Start: day("2024-09-02"), PlannedEnd: day("2025-08-31")}
	for _, text := range []string{"S21.G00.40.007,'02'", "S21.G00.40.008,'99'", "S21.G00.40.021,'03'"} {
		line, err := dsn.ParseLine(text)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := d.Set(line); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		dsn.Contract(d)
	}
}

func BenchmarkParseLine(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := dsn.ParseLine("S21.G00.40.007,'02'\r\n"); err != nil {
			b.Fatal(err)
		}
	}
}
