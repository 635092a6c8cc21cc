package intake_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

const benchRows = 50_000

// people is a file of invented persons in a few hundred sessions, as an OPCO would keep it.
func people(quoted bool) []byte {
	var b bytes.Buffer
	b.WriteString("cle;session;metier;ville;entree;fin_prevue;sortie;issue;niveau_entree;sexe;situation_6_mois;contrat_1_nature;contrat_1_debut;contrat_1_fin\n")
	situations := []string{"cdi", "cdd", "apprentissage", "sans_emploi", "inconnue", "formation_initiale"}
	cell := "%s"
	if quoted {
		cell = `"%s"`
	}
	for i := range benchRows {
		situation := situations[i%len(situations)]
		kind, start, end := "", "", ""
		if i%6 < 3 {
			kind, start, end = situation, fmt.Sprintf("%02d/07/2022", 1+i%28), "30/06/2023"
			if situation == "cdi" {
				end = ""
			}
		}
		for n, v := range []string{
			fmt.Sprintf("p%08d", i), fmt.Sprintf("session %03d", i/140), "aide-soignant", "Bagnères-de-Bigorre",
			"01/03/2022", "30/06/2022", "2022-06-30", "abouti", fmt.Sprint(3 + i%3), "F", situation, kind, start, end,
		} {
			if n > 0 {
				b.WriteByte(';')
			}
			fmt.Fprintf(&b, cell, v)
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

func tally(b *testing.B) *outcome.Tally {
	var roster outcome.Roster
	for i := range benchRows/140 + 1 {
		err := roster.Add(outcome.Session{
			ID: fmt.Sprintf("session %03d", i), Setting: outcome.Setting{Year: 2022, Town: fmt.Sprint(i % 20)},
		})
		require.NoError(b, err)
	}
	plan, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: []*outcome.Indicator{outcome.Occitanie.In(outcome.At(6))},
		By:         []outcome.GroupKey{outcome.ByTown}, Roster: &roster, Seen: outcome.At(6),
	})
	require.NoError(b, err)
	return plan.New()
}

func benchmark(b *testing.B, data []byte, o intake.Options) {
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	t := tally(b)
	for b.Loop() {
		file := intake.NewJourneys(bytes.NewReader(data), o)
		for j, reject := range file.All() {
			if reject != nil {
				b.Fatal(reject)
			}
			t.Add(j)
		}
		if file.Err() != nil || file.Count().Kept != benchRows {
			b.Fatal(file.Err(), file.Count())
		}
	}
	b.ReportMetric(float64(b.N)*benchRows/b.Elapsed().Seconds(), "rows/s")
}

// From bytes to a tally, on one core, no row remembered: memory is flat.
func BenchmarkCSV(b *testing.B) { benchmark(b, people(false), intake.Options{Unique: true}) }

// The same, looking for persons who are there twice.
func BenchmarkCSVDuplicates(b *testing.B) { benchmark(b, people(false), intake.Options{}) }

func BenchmarkCSVQuoted(b *testing.B) { benchmark(b, people(true), intake.Options{Unique: true}) }

func BenchmarkWindows1252(b *testing.B) {
	data := bytes.ReplaceAll(people(false), []byte("è"), []byte{0xe8})
	benchmark(b, data, intake.Options{Unique: true})
}

func BenchmarkUTF16(b *testing.B) {
	benchmark(b, []byte(utf16Text(string(people(false)), false, true)), intake.Options{Unique: true})
}

func BenchmarkJSONLines(b *testing.B) {
	var data bytes.Buffer
	for i := range benchRows {
		fmt.Fprintf(&data, `{"key":"p%08d","session":"session %03d","setting":{"trade":"aide-soignant","town":"Bagnères-de-Bigorre"},`+
			`"entered":"2022-03-01","planned":"2022-06-30","ended":"2022-06-30","ending":"abouti","level":%d,"sex":"F",`+
			`"contracts":[{"kind":"cdi","start":"2022-07-01"}],"follow_ups":[{"window":"etat_6_mois","situation":"cdi"}]}`+"\n", i, i/140, 3+i%3)
	}
	benchmark(b, data.Bytes(), intake.Options{Unique: true})
}
