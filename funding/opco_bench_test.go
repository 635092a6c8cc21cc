package funding_test

import (
	"strconv"
	"testing"

	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// manyRows are the rows of a real table in size: 4 000 certifications, 5 branches, 4 versions.
func manyRows(b *testing.B) *funding.Tables {
	b.Helper()
	var rows funding.TableRows
	source := funding.Source{Text: "table", Seen: law.Primary}
	for certification := range 4000 {
		for branch := range 5 {
			for version := range 4 {
				rows.NPEC = append(rows.NPEC, funding.NPEC{
					RNCP: law.MustCount(30000 + certification), Branch: law.MustCount(100 + branch), From: law.MustDate(strconv.Itoa(2020+version) + "-01-01"),
					Amount: law.MustEuro("9000.00"), Source: source,
				})
			}
		}
	}
	tables, err := funding.NewTables(rows)
	if err != nil {
		b.Fatal(err)
	}
	return tables
}

func BenchmarkTablesNPEC(b *testing.B) {
	tables := manyRows(b)
	rncp, branch, made := law.MustCount(33999), law.MustCount(104), day("2022-05-01")
	b.ReportAllocs()
	for b.Loop() {
		if tables.NPEC(rncp, branch, made) == nil {
			b.Fatal("no row")
		}
	}
}

func BenchmarkApprenticeshipTraining(b *testing.B) {
	tables, err := funding.ParseTables([]byte(npecTables))
	if err != nil {
		b.Fatal(err)
	}
	c := yearOfApprentice()
	b.ReportAllocs()
	for b.Loop() {
		funding.ApprenticeshipTraining(&c, tables)
	}
}

func BenchmarkProfessionalisationAid(b *testing.B) {
	c := aidedPro()
	b.ReportAllocs()
	for b.Loop() {
		funding.ProfessionalisationAid(&c)
	}
}

func BenchmarkParseTables(b *testing.B) {
	b.SetBytes(int64(len(npecTables)))
	for b.Loop() {
		if _, err := funding.ParseTables([]byte(npecTables)); err != nil {
			b.Fatal(err)
		}
	}
}
