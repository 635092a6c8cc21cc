package intake_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

// plain makes no-break spaces ordinary.
func plain(text string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(text)
}

// A row that contradicts itself is rejected with the column at fault; the nearest row that does not is kept.
func TestRowsThatContradictThemselves(t *testing.T) {
	const head = "cle;session;Date de sortie;contrat 1;contrat 1 début;contrat 1 fin;contrat 1 rupture;situation;situation 6 mois;date situation 6 mois"
	for _, r := range []struct {
		why, row string
		words    string // empty: kept
	}{
		{"broken on the day of its term", "p;s;;cdd;01/07/2024;31/12/2024;31/12/2024;;;", ""},
		{"broken the day after", "p;s;;cdd;01/07/2024;31/12/2024;01/01/2025;;;", "colonne « contrat 1 fin » : 31/12/2024 est avant le 01/01/2025 (contrat 1 rupture)"},
		{"broken without term", "p;s;;cdi;01/07/2024;;01/01/2025;;;", ""},
		{"observed on the day of exit", "p;s;30/06/2024;;;;;;cdi;30/06/2024", ""},
		{"observed the day before", "p;s;30/06/2024;;;;;;cdi;29/06/2024", "colonne « date situation 6 mois » : 29/06/2024 est avant le 30/06/2024 (Date de sortie)"},
		{"a CDI with an end", "p;s;;cdi;01/07/2024;31/12/2024;;;;", "colonne « contrat 1 fin » : un contrat sans terme n'a pas de fin : le jour où il a pris fin est celui de sa rupture"},
		{"a CDI intérimaire with an end", "p;s;;cdi_interimaire;01/07/2024;31/12/2024;;;;", "colonne « contrat 1 fin » : un contrat sans terme n'a pas de fin : le jour où il a pris fin est celui de sa rupture"},
		{"an apprenticeship may have one", "p;s;;apprentissage;01/07/2024;31/12/2024;;;;", ""},
		{"two situations at six months", "p;s;;;;;;cdi;sans_emploi;", "colonne « situation 6 mois » : deux situations qui s'excluent pour la même échéance"},
		{"the same twice", "p;s;;;;;;cdi;cdi;", ""},
		{"one told more exactly", "p;s;;;;;;emploi;cdi;", ""},
		{"one of them unknown", "p;s;;;;;;injoignable;cdi;", ""},
	} {
		kept, rejects, file := read(t, head+"\n"+r.row+"\n", intake.Options{Seen: outcome.At(6)})
		require.NoError(t, file.Err(), r.why)
		if r.words == "" {
			assert.Len(t, kept, 1, r.why)
			continue
		}
		if assert.Len(t, rejects, 1, r.why) {
			assert.Len(t, rejects[0].Faults, 1, r.why)
			assert.Equal(t, "ligne 2, "+r.words, plain(intake.Explain(rejects[0], language.French)), r.why)
		}
	}
	kept, _, _ := read(t, head+"\np;s;;;;;;cdi;sans_emploi;\n", intake.Options{Seen: outcome.At(3)})
	assert.Len(t, kept, 1, "seen at another window")
	kept, _, _ = read(t, head+"\np;s;;;;;;cdi;sans_emploi;\n", intake.Options{})
	assert.Len(t, kept, 1, "nobody said when it was seen")
}

func TestObjectsThatContradictThemselves(t *testing.T) {
	for _, r := range []struct {
		why, line string
		column    string // empty: kept
	}{
		{"two situations at one window", `"follow_ups":[{"window":"etat_6_mois","situation":"cdi"},{"window":"etat_6_mois","situation":"vae"}]`, "follow_ups[1].situation"},
		{"at two windows", `"follow_ups":[{"window":"etat_6_mois","situation":"cdi"},{"window":"etat_3_mois","situation":"vae"}]`, ""},
		{"a state and an access", `"follow_ups":[{"window":"etat_6_mois","situation":"sans_emploi"},{"window":"acces_6_mois","situation":"cdd"}]`, ""},
		{"observed anew", `"follow_ups":[{"window":"etat_6_mois","day":"2024-12-30","situation":"cdi"},{"window":"etat_6_mois","day":"2024-12-31","situation":"vae"}]`, ""},
		{"twice on one day", `"follow_ups":[{"window":"etat_6_mois","day":"2024-12-30","situation":"cdi"},{"window":"etat_6_mois","day":"2024-12-30","situation":"vae"}]`, "follow_ups[1].situation"},
		{"a try in vain, then a situation", `"follow_ups":[{"window":"etat_6_mois","situation":"injoignable"},{"window":"etat_6_mois","situation":"vae"}]`, ""},
		{"a list and a column", `"follow_ups":[{"window":"etat_6_mois","situation":"cdi"}],"situation_6_mois":"vae"`, "situation_6_mois"},
		{"observed before the exit", `"ended":"2024-06-30","follow_ups":[{"window":"etat_6_mois","day":"2024-06-29","situation":"cdi"}]`, "follow_ups[0].day"},
		{"during the course", `"ended":"2024-06-30","follow_ups":[{"window":"pendant_la_formation","day":"2024-06-29","situation":"cdi"}]`, ""},
		{"broken after the term", `"contracts":[{"kind":"cdd","start":"2024-07-01","end":"2024-12-31","broken":"2025-01-01"}]`, "contracts[0].end"},
		{"a CDI of the public service with an end", `"contracts":[{"kind":"cdi_public","start":"2024-07-01","end":"2024-12-31"}]`, "contracts[0].end"},
	} {
		kept, rejects, _ := read(t, `{"key":"p","session":"s",`+r.line+"}\n", intake.Options{})
		if r.column == "" {
			assert.Len(t, kept, 1, r.why)
			continue
		}
		if assert.Len(t, rejects, 1, r.why) {
			assert.Equal(t, r.column, rejects[0].Faults[0].Column, r.why)
		}
	}
}

// A roster read elsewhere is held against the rows, and learns nothing of them.
func TestListedRoster(t *testing.T) {
	var r outcome.Roster
	require.NoError(t, r.Add(outcome.Session{ID: "s", Setting: outcome.Setting{Town: "Albi"}}))
	kept, rejects, _ := read(t, "clé;session;Ville;année\na;s;Albi;\nb;s;Tarbes;2022\nc;s;;2022\nd;x;Tarbes;\nb;s;;\n", intake.Options{Listed: &r})
	assert.Len(t, kept, 4, "the last row is the first of b that is kept")
	require.Len(t, rejects, 1)
	assert.Equal(t, 3, rejects[0].Line)
	assert.Equal(t, "ligne 3, colonne « Ville » : la session est déjà décrite autrement : « Albi », « Tarbes »", plain(intake.Explain(rejects[0], language.French)))
	var conflict *outcome.ConflictError
	require.ErrorAs(t, rejects[0], &conflict)
	assert.Equal(t, 1, r.Len(), "x is still in no list")
	s, _ := r.Session("s")
	assert.Zero(t, s.Year)
}

// What a file holds never reaches a terminal as a command, and French sentences hold no English.
func TestExplainIsPrintable(t *testing.T) {
	_, rejects, _ := read(t, "cle;session;issue\np;s;\x1b[31mab\x07\u202e\n", intake.Options{Name: "f\x1b.csv"})
	require.Len(t, rejects, 1)
	for _, tag := range []language.Tag{language.French, language.English} {
		text := intake.Explain(rejects[0], tag)
		assert.Equal(t, text, outcome.Printable(text))
		assert.Contains(t, text, `\u001b[31mab\u0007\u202e`)
	}
	_, _, file := read(t, "cle;session;\x1b[2J\n", intake.Options{})
	assert.Contains(t, intake.Explain(file.Err(), language.French), `\u001b[2J`)

	_, rejects, _ = read(t, `{"key":"c","session":"s",bad}`+"\n", intake.Options{})
	require.Len(t, rejects, 1)
	var syntax *intake.SyntaxError
	require.ErrorAs(t, rejects[0], &syntax)
	assert.Equal(t, int64(26), syntax.Offset, "the b")
	assert.Equal(t, "ligne 1 : la ligne n'est pas du JSON correct (octet 26)", plain(intake.Explain(rejects[0], language.French)))
	assert.Equal(t, "line 1: the line is not correct JSON (byte 26)", intake.Explain(rejects[0], language.English))
	assert.Equal(t, "déjà présent", plain(intake.Explain(&intake.Reject{Faults: []intake.Fault{{Err: &intake.DuplicateError{}}}}, language.French)))
}

// Files of another kind are called by their name.
func TestOtherFiles(t *testing.T) {
	for text, want := range map[string][2]string{
		"[{\"key\":\"a\"}]\n":           {"le fichier est un tableau JSON : il faut du JSON Lines, un objet par ligne", "the file is a JSON array: it must be JSON Lines"},
		"clé|session|issue\na|s|x\n":    {"les valeurs sont séparées par « | » : il faut « ; », « , » ou une tabulation", "the values are separated by |"},
		"%PDF-1.7\n":                    {"le fichier est un PDF", "the file is a PDF"},
		"PK\x03\x04xl/workbook.xml\n":   {"le fichier est un classeur", "the file is a workbook"},
		"<html><body>clé</body></html>": {"le fichier est du HTML", "the file is HTML"},
	} {
		_, _, file := read(t, text, intake.Options{})
		require.Error(t, file.Err())
		assert.Contains(t, plain(intake.Explain(file.Err(), language.French)), want[0])
		assert.Contains(t, intake.Explain(file.Err(), language.English), want[1])
	}
}

// In English the columns that a file lacks, or may have, have their English names, and the reader takes them.
func TestEnglishNames(t *testing.T) {
	_, _, file := read(t, "ville;vile\n", intake.Options{})
	text := intake.Explain(file.Err(), language.English)
	assert.Contains(t, text, "unknown columns: vile; missing columns: key, session; columns read: key, session, year, trade, town, ")
	var header *intake.HeaderError
	require.ErrorAs(t, file.Err(), &header)
	_, names, _ := strings.Cut(text, "columns read: ")
	assert.NotContains(t, names, "_mois")
	_, _, again := read(t, strings.ReplaceAll(names, ", ", ";")+"\n", intake.Options{})
	assert.ErrorIs(t, again.Err(), intake.ErrNoRows, "every name is read")
	for i, h := range again.Header() {
		assert.Equal(t, header.Allowed[i], h.Name, "%s is the column of the French name", h.Text)
	}
	_, rejects, _ := read(t, `{"session":"s"}`+"\n", intake.Options{})
	require.Len(t, rejects, 1)
	assert.Equal(t, "line 1, column “key”: the value is missing", intake.Explain(rejects[0], language.English))
	_, rejects, _ = read(t, `{"clé":"a","session":"s"}`+"\n"+`{"session":"s"}`+"\n"+`{"clé":"b","session":"s","issue":"fini"}`+"\n", intake.Options{})
	require.Len(t, rejects, 2)
	assert.Equal(t, "line 2, column “clé”: the value is missing", intake.Explain(rejects[0], language.English), "as the file calls it")
	assert.Contains(t, intake.Explain(rejects[1], language.English), "line 3, column “issue”: “fini” is not an accepted value")
}
