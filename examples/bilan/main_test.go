package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/report"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "%s differs; read it, then run the tests with -update", file)
}

func output(t *testing.T, args ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, run(&b, io.Discard, args))
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	golden(t, "fr.txt", output(t))
	golden(t, "en.txt", output(t, "-lang", "en"))
	golden(t, "fr.json", output(t, "-json"))

	var d outcome.Document
	require.NoError(t, json.Unmarshal(occitanie, &d))
	var b bytes.Buffer
	require.NoError(t, report.Markdown(&b, &d, language.French))
	golden(t, "fr.md", b.Bytes())
}

// words is the output as running text: lines joined, no-break spaces made plain.
func words(out []byte) string {
	return strings.Join(strings.Fields(strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(string(out))), " ")
}

// What a reader must find in the output without any other document.
func TestOutputAnswers(t *testing.T) {
	fr := words(output(t))
	for question, answers := range map[string][]string{
		"why 16 % and 21 people cannot both be right": {
			"16 % et 21 abandons ne peuvent pas être justes ensemble : 21 sur 118 stagiaires, 18 % (17,8 % avant arrondi).",
			"16 % de 118 stagiaires, c'est 19 abandons.",
			"21 abandons demandent une base de 128 à 135 : aucun effectif de 2021 n'y est.",
			"99 parcours aboutis demandent 19 abandons ; 21 abandons demandent 97 parcours aboutis.",
		},
		"what +16 % should have been": {
			"Évolution de 118 à 140 stagiaires : +18,6 % ; il fallait imprimer « +19 % ».",
			"« +16 % » divise l'écart par 2022 au lieu de 2021 : 22 sur 140, +15,7 %.",
		},
		"what -7 % is": {
			"« -7 % » est l'écart entre deux taux (9 % en 2022 et 16 % en 2021) : il s'écrit « -7 points ».",
		},
		"why 80 % is not comparable": {
			"3 sessions suivies à l'échéance, sur 7 sessions : le suivi n'est pas complet.",
			"80 % en 2023 (fenêtre non imprimée) n'est pas comparable à 71 % en 2021 (état à 6 mois) et 75 % en 2022 (état à 6 mois).",
		},
		"which base the access to qualification has": {
			"16 % se calcule sur les 70 personnes insérées : 11 sur 70 personnes insérées, 16 % (15,7 % avant arrondi).",
		},
		"other readings": {
			"70 sur 118 stagiaires, 95 sur 140 stagiaires, 64 sur 102 stagiaires,", // a row of the table, and its rates
			"59,3 % 67,9 % 62,7 %",
			"Toutes les années ensemble : 229 sur 305 parcours aboutis, 75,08 % (fenêtres mêlées ; pré-bilan 2023 compris ; situations inconnues non imprimées en 2023).",
			"Années définitives seules, 2021 et 2022 : 165 sur 225 parcours aboutis, 73,33 % (état à 6 mois).", // 70 + 95 of 99 + 126
			"La moyenne simple des taux imprimés (71 %, 75 %, 80 %) donnerait 75,33 %",
			"61,1 à 78,8 % 67,2 à 82,1 % 70,0 à 87,3 %",
			"Un bilan compte tout le monde",
		},
	} {
		for _, a := range answers {
			assert.True(t, strings.Contains(fr, a), "%s: the output does not say %q", question, a)
		}
	}
	en := words(output(t, "-lang", "en-GB"))
	for _, a := range []string{
		"16% and 21 dropouts cannot both be right: 21 of 118 trainees, 18% (17.8% before rounding).",
		"“+19%” should have been printed.",
		"it is written “-7 points”.",
		"80% in 2023 (no window printed) is not comparable with 71% in 2021",
		"16% is counted over the 70 people placed",
	} {
		assert.True(t, strings.Contains(en, a), "the output does not say %q", a)
	}
}

func TestEveryRateHasItsBase(t *testing.T) {
	for _, line := range []string{
		"70 sur 99 parcours aboutis, 71\u00a0%", "95 sur 126 parcours aboutis, 75\u00a0%", "64 sur 80 parcours aboutis, 80\u00a0%",
		"11 sur 70 personnes insérées, 16\u00a0%", "21 sur 118 stagiaires, 18\u00a0%",
	} {
		assert.True(t, bytes.Contains(output(t), []byte(line)), line)
	}
}

func TestJSONKeys(t *testing.T) {
	var got struct {
		Audit []struct{ ID, Verdict string }
		Share struct {
			Count, Base   int
			Of, Indicator string
		}
		Years []struct {
			Year  string
			Share struct{ Count, Base int }
		}
	}
	require.NoError(t, json.Unmarshal(output(t, "-json"), &got))
	assert.Len(t, got.Audit, 54)
	assert.Equal(t, "inconsistent", got.Audit[5].Verdict, got.Audit[5].ID)
	assert.Equal(t, 229, got.Share.Count, "70 + 95 + 64")
	assert.Equal(t, 305, got.Share.Base, "99 + 126 + 80")
	assert.Equal(t, "parcours aboutis", got.Share.Of)
	assert.Equal(t, "occitanie_insertion", got.Share.Indicator)
	require.Len(t, got.Years, 3)
	assert.Equal(t, 70, got.Years[0].Share.Count)
	assert.Equal(t, 99, got.Years[0].Share.Base)
}

func TestDocumentThatCannotBeMeant(t *testing.T) {
	_, err := readDocument([]byte(`{"years":[{"year":"2021"},{"year":"2021"}],"claims":[{"id":"a","check":"length","year":"2021"}]}`))
	var first *outcome.DocumentError
	require.ErrorAs(t, err, &first)
	assert.Equal(t, outcome.FaultTwice, first.Fault)
	assert.ErrorContains(t, err, "claims[0].min_months", "every place, not the first alone")
	_, err = readDocument([]byte(`{"yeers":[]}`))
	assert.ErrorContains(t, err, "yeers", "a field that does not exist")
}

func TestFlags(t *testing.T) {
	assert.Equal(t, output(t), output(t, "-lang", "fr-FR"))
	assert.Equal(t, output(t, "-lang", "en"), output(t, "-lang", "en-GB"))
	var b bytes.Buffer
	for _, lang := range []string{"de", "%", "", "french"} {
		assert.EqualError(t, run(&b, io.Discard, []string{"-lang", lang}), "-lang "+lang+"\u00a0: fr ou en (fr or en)")
	}
	assert.Error(t, run(&b, io.Discard, []string{"-frobnicate"}))
	assert.NoError(t, run(&b, io.Discard, []string{"-h"}))
	assert.Empty(t, b.String(), "nothing is printed beside an error")
}
