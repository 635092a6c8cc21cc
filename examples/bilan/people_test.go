package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/outcome"
)

const persons, sessions = "data/synthetique_2022.csv", "data/synthetique_2022_sessions.csv"

func TestPeopleGolden(t *testing.T) {
	golden(t, "personnes_fr.txt", output(t, "-in", persons, "-roster", sessions, "-profile", "aucun", "-by", "trade"))
	golden(t, "personnes_en.txt", output(t, "-in", persons, "-roster", sessions, "-by", "town", "-lang", "en"))
	golden(t, "personnes_fr.json", output(t, "-in", persons, "-roster", sessions, "-profile", "aucun", "-json"))
}

// The invented persons of the synthetic file give the shares that the bilan of 2022 prints: 75 % placed, 9 %
// of drop-outs, 13 % without a job, 11 % unknown.
func TestSyntheticFileGivesThePublishedShares(t *testing.T) {
	out := words(output(t, "-in", persons, "-roster", sessions, "-profile", "aucun"))
	published := words(output(t))
	for _, share := range []string{
		"95 sur 126 parcours aboutis, 75 %", "13 sur 140 stagiaires, 9 %", "17 sur 126 parcours aboutis, 13 %",
		"14 sur 126 parcours aboutis, 11 %",
	} {
		assert.True(t, strings.Contains(out, share), share)
		assert.True(t, strings.Contains(published, share), share)
	}
	for _, row := range []string{
		"sessions 10 ", "stagiaires 140 ", "périodes d'immersion 132 ", "parcours aboutis 126 ", "CDI 11 ", "CDD 20 ",
		"contrats d'apprentissage 40 ", "contrats de professionnalisation 19 ", "entrées en formation 5 ",
		"Fin du parcours non renseignée : 1 ", // 140 less 126 and 13
	} {
		assert.True(t, strings.Contains(out, row), row)
	}

	var got struct {
		Rows  struct{ Read, Kept, Rejected int }
		Share struct {
			Count, Base   int
			Of, Indicator string
		}
	}
	require.NoError(t, json.Unmarshal(output(t, "-in", persons, "-json"), &got), "without a roster too")
	assert.Equal(t, 140, got.Rows.Kept)
	assert.Equal(t, 95, got.Share.Count)
	assert.Equal(t, 126, got.Share.Base)
	assert.Equal(t, "parcours aboutis", got.Share.Of)
	assert.Equal(t, "occitanie_insertion", got.Share.Indicator)
}

// By default a file of persons gives no figure under five.
func TestSmallFiguresAreHidden(t *testing.T) {
	out := words(output(t, "-in", persons, "-roster", sessions, "-by", "town"))
	assert.Contains(t, out, "Albi masqué")
	assert.Contains(t, out, "ensemble 95 sur 126 parcours aboutis, 75 %")
	assert.NotContains(t, out, "non renseignée", "the one person whose end is not recorded")
	assert.NotContains(t, string(output(t, "-in", persons, "-roster", sessions, "-json")), `"years"`)
	shown := words(output(t, "-in", persons, "-roster", sessions, "-by", "town", "-profile", "aucun"))
	assert.NotContains(t, shown, "masqué")
}

func TestOtherIndicators(t *testing.T) {
	// The lengths of the 20 CDD and 19 professionalisation contracts are not in the file, so that only the 40
	// apprenticeships and the 11 CDI are sure to be contracts of L6326-3.
	out := words(output(t, "-in", persons, "-indicator", "poec_target_contract:comptees_non,dropout_declared", "-profile", "aucun"))
	assert.Contains(t, out, "51 sur 126 parcours aboutis, 40 %")
	assert.Contains(t, out, "13 sur 140 stagiaires, 9 %")
	for args, message := range map[string]string{
		"-indicator nothing":                           "nothing",
		"-indicator poec_target_contract":              "comptees_non",
		"-indicator poec_target_contract:x":            "comptees_non",
		"-indicator poec_target_contract:sans_objet":   "comptees_non",
		"-indicator dropout_declared:comptees_oui":     "aucune situation",
		"-indicator dropout_declared,dropout_declared": "deux fois",
		"-by village":           "town",
		"-by town,town":         "deux fois",
		"-profile 6":            "aucun, 5",
		"-roster data/none.csv": "data/none.csv\u00a0: fichier introuvable",
		"-roster " + persons:    "session",
	} {
		var b bytes.Buffer
		err := run(&b, &b, append([]string{"-in", persons}, strings.Fields(args)...))
		assert.ErrorContains(t, err, message, args)
		assert.Empty(t, b.String(), args)
	}
	assert.ErrorContains(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-in", "data/none.csv"}), "data/none.csv")
	assert.ErrorContains(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-by", "town"}), "-by ne va qu'avec -in")
	assert.ErrorContains(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-by", "town", "-lang", "en"}), "-by needs -in")
}

// 140 trainees less 126 completers less 13 drop-outs are one person: the two rates do not go together.
func TestSubtractionIsHidden(t *testing.T) {
	out := words(output(t, "-in", persons, "-indicator", "poec_target_contract:comptees_non,dropout_declared"))
	assert.NotContains(t, out, "sur 126")
	assert.NotContains(t, out, "sur 140")
	assert.Contains(t, out, "Lignes lues et retenues : masqué")
}

func TestArgumentsThatAreNotFlags(t *testing.T) {
	var b bytes.Buffer
	assert.ErrorContains(t, run(&b, &b, []string{persons}), persons)
	assert.ErrorContains(t, run(&b, &b, []string{"-in", persons, "more.csv"}), "more.csv")
	assert.ErrorContains(t, run(&b, &b, []string{"-in", ""}), "ne nomme aucun fichier")
	assert.ErrorContains(t, run(&b, &b, []string{"-in", "", "-lang", "en"}), "names no file")
	assert.Empty(t, b.String())
}

func TestNoRowKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(file, []byte("clé;session;issue\na;s;fini\n"), 0o600))
	for _, more := range [][]string{nil, {"-by", "town"}, {"-roster", sessions}} {
		var out, progress bytes.Buffer
		err := run(&out, &progress, append([]string{"-in", file}, more...))
		assert.EqualError(t, err, "aucune ligne retenue", more)
		assert.Contains(t, progress.String(), "fini", more)
		assert.Empty(t, out.String())
	}
	assert.EqualError(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-in", file, "-lang", "en"}), "no row kept")
}

func TestSessionsOutOfTheRoster(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(file, []byte("clé;session;issue;situation 6 mois\na;s;abouti;cdi\nb;s;abouti;\n"), 0o600))
	var out, progress bytes.Buffer
	require.NoError(t, run(&out, &progress, []string{"-in", file, "-roster", sessions, "-profile", "aucun", "-json"}))
	assert.Contains(t, words(progress.Bytes()), "session « s » absente de la liste des sessions ; lignes : 2")
	var got struct {
		Unknown []struct {
			Session string
			Rows    int
		} `json:"unknown_sessions"`
		Total struct{ Unknown []int }
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &got))
	require.Len(t, got.Unknown, 1)
	assert.Equal(t, "s", got.Unknown[0].Session)
	assert.Equal(t, 2, got.Unknown[0].Rows)
	assert.Equal(t, []int{1}, got.Total.Unknown)
}

// How many persons a session out of the roster has may be what the table hides: its name alone is told.
func TestSessionsOutOfTheRosterUnderAProfile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(file, []byte("clé;session;issue;situation 6 mois\na;s;abouti;cdi\nb;s;abouti;\n"), 0o600))
	var out, progress bytes.Buffer
	require.NoError(t, run(&out, &progress, []string{"-in", file, "-roster", sessions, "-by", "town"}))
	assert.Equal(t, "Ce qui suit sur cette sortie n'est pas à publier\u00a0: des noms et des lignes peuvent faire retrouver un effectif masqué.\n"+
		"session «\u00a0s\u00a0» absente de la liste des sessions\n", progress.String())
	assert.Contains(t, words(out.Bytes()), "Lignes lues et retenues : masqué")

	out.Reset()
	progress.Reset()
	require.NoError(t, run(&out, &progress, []string{"-in", file, "-roster", sessions, "-json", "-lang", "en"}))
	assert.True(t, strings.HasPrefix(progress.String(), "What follows on this output is not to be published"))
	assert.Contains(t, out.String(), `"unknown_sessions": null,`)
	assert.Contains(t, out.String(), `"has_unknown_sessions": true,`)
	out.Reset()
	require.NoError(t, run(&out, &progress, []string{"-in", persons, "-roster", sessions, "-json"}))
	assert.Contains(t, out.String(), `"has_unknown_sessions": false,`)
}

// One definition with two treatments of unknown situations: 95 of 126, and of 112 when the 14 unknown are out.
func TestTwoTreatments(t *testing.T) {
	args := []string{"-in", persons, "-roster", sessions, "-indicator", "occitanie_insertion,occitanie_insertion:hors_base", "-profile", "5"}
	out := words(output(t, args...))
	assert.Contains(t, out, "(état à 6 mois ; situations inconnues comptées non) ensemble 95 sur 126 parcours aboutis, 75 % (sans réponse : 14)")
	assert.Contains(t, out, "(état à 6 mois ; situations inconnues hors de la base) ensemble 95 sur 112 parcours aboutis, 85 % (sans réponse : 14)")
	var got struct{ Columns []struct{ Key string } }
	require.NoError(t, json.Unmarshal(output(t, append(args, "-json")...), &got))
	require.Len(t, got.Columns, 2)
	assert.Equal(t, "occitanie_insertion:comptees_non:etat_6_mois", got.Columns[0].Key)
	assert.Equal(t, "occitanie_insertion:hors_base:etat_6_mois", got.Columns[1].Key)
}

// France Travail publishes no field of training of fewer than 60 leavers: neither does the table, whatever the
// profile, and it says so. (139 of 140 left: the end of one path is not recorded.)
func TestThresholdOfTheSource(t *testing.T) {
	args := []string{"-in", persons, "-roster", sessions, "-indicator", "ft_taux_retour_emploi_formation", "-by", "trade"}
	out := words(output(t, args...))
	assert.Contains(t, out, "Retour à l'emploi après formation (France Travail) : la source ne publie pas de base inférieure à 60 ; une telle ligne est masquée ici aussi.")
	assert.Contains(t, out, "agent thermal masqué", "18 completers and their drop-outs are not sixty")
	open := words(output(t, append(args, "-profile", "aucun")...))
	assert.Contains(t, open, "la source ne publie pas de base inférieure à 60 ; avec -profile aucun, rien n'est masqué.")
	assert.NotContains(t, open, "agent thermal masqué")
	byTown := words(output(t, "-in", persons, "-roster", sessions, "-indicator", "ft_taux_retour_emploi_formation", "-by", "town"))
	assert.Contains(t, byTown, "base inférieure à 60 (par ville ou territoire, seulement au-dessus de 60) ; une telle ligne", "60 is enough for the total")
	assert.NotContains(t, byTown, "61")
	assert.NotContains(t, out, "ville")
}

// A rate without base or window says so in words, without a gap before the comma.
func TestCountsWithoutBase(t *testing.T) {
	out := words(output(t, "-in", persons, "-indicator", "rap102_retours_emploi_durable", "-profile", "aucun"))
	assert.Contains(t, out, "(à tout moment après la sortie ; situations inconnues comptées non)")
	assert.Contains(t, out, "ensemble 11 personnes (décompte, sans taux) (sans réponse : 128)", "11 CDI; the lengths of the 20 CDD are in no file")
	assert.NotContains(t, out, " , ")
	assert.NotContains(t, out, "fenêtre non imprimée")
}

// What comes through a pipe is read twice all the same, and nothing of it is left behind.
func TestPipe(t *testing.T) {
	data, err := os.ReadFile(persons)
	require.NoError(t, err)
	t.Setenv("TMPDIR", t.TempDir())
	in, out, err := os.Pipe()
	require.NoError(t, err)
	go func() {
		_, _ = out.Write(data)
		_ = out.Close()
	}()
	stdin := os.Stdin
	os.Stdin = in
	defer func() { os.Stdin = stdin }()
	want := string(output(t, "-in", persons, "-profile", "aucun"))
	got := string(output(t, "-in", "-", "-profile", "aucun"))
	assert.Equal(t, strings.ReplaceAll(want, "synthetique_2022.csv", "stdin"), strings.Replace(got, "======================\n", "=====================================\n", 1))
	left, err := os.ReadDir(os.TempDir())
	require.NoError(t, err)
	assert.Empty(t, left)
}

// A row that contradicts its session is rejected with its line; the others count.
func TestContradictionsAreRejected(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(file, []byte("clé;session;ville;issue;situation 6 mois\na;s;Albi;abouti;cdi\nb;s;Tarbes;abouti;\nc;s;;abouti;sans_emploi\n"), 0o600))
	var out, progress bytes.Buffer
	require.NoError(t, run(&out, &progress, []string{"-in", file, "-by", "town", "-profile", "aucun"}))
	assert.Equal(t, "f.csv, ligne 3, colonne « ville » : la session est déjà décrite autrement : « Albi », « Tarbes »", words(progress.Bytes()))
	assert.Contains(t, words(out.Bytes()), "Lignes lues : 3 ; retenues : 2 ; rejetées : 1.")
	assert.Contains(t, words(out.Bytes()), "Albi 1 sur 2 parcours aboutis, 50 %")
}

func TestDirectories(t *testing.T) {
	assert.EqualError(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-in", "data"}), "data\u00a0: c'est un dossier, pas un fichier")
	assert.EqualError(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-in", persons, "-roster", "data", "-lang", "en"}), "data: it is a directory, not a file")
}

func TestRejectsAreTold(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(file, []byte("clé;session;issue;situation 6 mois\na;s;abouti;cdi\nb;s;fini;\na;s;abandon;\n"), 0o600))
	var out, progress bytes.Buffer
	require.NoError(t, run(&out, &progress, []string{"-in", file, "-profile", "aucun"}))
	assert.Contains(t, words(out.Bytes()), "Lignes lues : 3 ; retenues : 1 ; rejetées : 2.")
	assert.Equal(t, "f.csv, ligne 3, colonne « issue » : « fini » n'est pas une valeur admise. Valeurs admises : abouti, abandon, "+
		"exclusion, en_cours f.csv, ligne 4 : déjà présent, ligne 2", words(progress.Bytes()))

	type rejects struct {
		Rejects []struct {
			Line    *int
			Columns []string
			Words   string
		}
	}
	told := func(args ...string) (got rejects) {
		out.Reset()
		require.NoError(t, run(&out, &bytes.Buffer{}, append([]string{"-in", file, "-json"}, args...)))
		require.NoError(t, json.Unmarshal(out.Bytes(), &got))
		require.Len(t, got.Rejects, 2)
		assert.Equal(t, []string{"issue"}, got.Rejects[0].Columns)
		return got
	}
	got := told("-profile", "aucun")
	require.NotNil(t, got.Rejects[0].Line)
	assert.Equal(t, 3, *got.Rejects[0].Line)
	assert.Contains(t, got.Rejects[1].Words, "ligne 2")
	got = told() // one person: the head count is hidden, which the last line of the file would give back
	for _, r := range got.Rejects {
		assert.Nil(t, r.Line)
		assert.NotContains(t, r.Words, "ligne")
	}
	assert.Equal(t, "f.csv\u00a0: déjà présent", got.Rejects[1].Words)

	require.NoError(t, os.WriteFile(file, nil, 0o600))
	err := run(&out, &progress, []string{"-in", file})
	assert.ErrorContains(t, err, "f.csv\u00a0: le fichier est vide")
}

// A row that says otherwise than the roster is rejected with its line.
func TestRowsAgainstTheRoster(t *testing.T) {
	dir := t.TempDir()
	file, roster := filepath.Join(dir, "f.csv"), filepath.Join(dir, "r.csv")
	require.NoError(t, os.WriteFile(roster, []byte("session;ville;année\ns;Albi;2022\n"), 0o600))
	require.NoError(t, os.WriteFile(file, []byte("clé;session;Ville;issue;situation 6 mois\na;s;Albi;abouti;cdi\nb;s;Tarbes;abouti;cdi\nc;s;;abouti;sans_emploi\nd;x;Pau;abouti;cdi\n"), 0o600))
	var out, progress bytes.Buffer
	require.NoError(t, run(&out, &progress, []string{"-in", file, "-roster", roster, "-by", "town", "-profile", "aucun"}))
	assert.Equal(t, "f.csv, ligne 3, colonne « Ville » : la session est déjà décrite autrement : « Albi », « Tarbes » "+
		"session « x » absente de la liste des sessions ; lignes : 1", words(progress.Bytes()))
	assert.Contains(t, words(out.Bytes()), "Lignes lues : 4 ; retenues : 3 ; rejetées : 1.")
	assert.Contains(t, words(out.Bytes()), "Albi 1 sur 2 parcours aboutis, 50 %")
}

// What a file says was reached within a delay is read by an access, and whoever asks for a state is told.
func TestReachedWithinADelay(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(file, []byte("clé;session;sortie;issue;accès 6 mois\n"+
		"a;s;30/06/2024;abouti;creation_entreprise\nb;s;30/06/2024;abouti;cie\nc;s;30/06/2024;abouti;sans emploi\n"), 0o600))
	read := func(indicator string) (string, string) {
		var out, progress bytes.Buffer
		require.NoError(t, run(&out, &progress, []string{"-in", file, "-profile", "aucun", "-indicator", indicator}))
		return words(out.Bytes()), words(progress.Bytes())
	}
	out, said := read("ft_taux_retour_emploi_formation")
	assert.Contains(t, out, "ensemble 2 sur 3 sortants, 67 % (sans réponse : 0)")
	assert.Empty(t, said)
	out, said = read("poec_target_contract:comptees_non")
	assert.Contains(t, out, "0 sur 3 parcours aboutis, 0 % (sans réponse : 3)", "a CIE of no known length; a contract may follow later")
	assert.Empty(t, said)
	out, said = read("occitanie_insertion")
	assert.Contains(t, out, "0 sur 3 parcours aboutis, 0 % (sans réponse : 3)")
	assert.Equal(t, "le fichier dit ce qui a été atteint (acces_6_mois) : aucun indicateur demandé ne le lit, car aucun ne regarde un accès dans un tel délai", said)
}

// The names of a file never command a terminal.
func TestNamesAreHarmless(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.csv")
	require.NoError(t, os.WriteFile(file, []byte("clé;session;ville;année;issue;situation 6 mois\n"+
		"a;\x1b[31mS\x07;Al\u202ebi;2022;abouti;cdi\nb;\x1b[31mS\x07;Al\u202ebi;2022;abouti;\x9bfini\n"), 0o600))
	for _, more := range [][]string{nil, {"-json"}, {"-roster", sessions}, {"-by", "session,town"}, {"-by", "session,town", "-json"}} {
		var out, progress bytes.Buffer
		require.NoError(t, run(&out, &progress, append([]string{"-in", file, "-profile", "aucun"}, more...)))
		for _, text := range []string{out.String(), progress.String()} {
			for line := range strings.Lines(text) {
				line = strings.TrimSuffix(line, "\n")
				assert.Equal(t, outcome.Printable(line), line, more)
			}
		}
		if slices.Contains(more, "-json") {
			assert.True(t, json.Valid(out.Bytes()), more)
		}
	}
}

func TestOneStandardInput(t *testing.T) {
	assert.EqualError(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-in", "-", "-roster", "-"}), "-in et -roster ne peuvent pas lire tous deux l'entrée standard")
	assert.EqualError(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-in", "-", "-roster", "-", "-lang", "en"}), "-in and -roster cannot both read the standard input")
	in, out, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, out.Close())
	stdin := os.Stdin
	os.Stdin = in
	defer func() { os.Stdin = stdin }()
	assert.EqualError(t, run(&bytes.Buffer{}, &bytes.Buffer{}, []string{"-in", persons, "-roster", "-"}), "stdin\u00a0: le fichier est vide")
}
