package intake_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

func day(text string) law.Date { return law.MustDate(text) }

// everyField is one person with every value a file can give, and the journey it must make.
var everyField = outcome.Journey{
	Key: "p1", Session: "s1",
	Setting: outcome.Setting{Year: 2022, Trade: "aide-soignant", Town: "Nîmes", Territory: "Gard", Body: "Organisme A"},
	Entered: day("2022-03-01"), Planned: day("2022-06-30"), Ended: day("2022-06-28"),
	Ending: outcome.DroppedOut, Reason: outcome.LeftForJob,
	Certified: law.No, Level: law.Level3, Prepares: law.Level4, Sex: outcome.Female,
	Situation: outcome.Employed, Traced: law.Yes,
	Immersions: []law.Period{{From: day("2022-04-04"), Through: day("2022-04-15")}},
	Contracts: []outcome.Contract{
		{
			Kind: law.CDD, OpenEnded: law.No, Seasonal: law.Yes, Employer: outcome.EmployerPrivate,
			Made: day("2022-06-27"), Start: day("2022-07-01"), End: day("2022-12-31"),
			Broken: day("2022-09-01"), OnTrial: law.No,
		},
		{Kind: law.CivilServant, Tenured: law.No, Employer: outcome.EmployerPublic, Start: day("2022-10-01")},
	},
	Trainings: []outcome.Training{
		{Situation: outcome.InInitialTraining, Start: day("2022-09-05"), End: day("2023-07-07"), Diploma: "DEAS"},
	},
	FollowUps: []outcome.FollowUp{
		{
			Window: outcome.At(6), Day: day("2022-12-28"), Situation: outcome.InCivilService, Source: outcome.Declared,
			Contract: 2, Employer: outcome.EmployerPublic, OnTarget: law.Yes,
		},
		{Window: outcome.Within(6), Situation: outcome.InCDD},
		{Window: outcome.At(12), Situation: outcome.SituationUnreachable},
	},
}

func TestEveryColumn(t *testing.T) {
	french := [][2]string{
		{"Clé", "p1"},
		{"Session", "s1"},
		{"Année", "2022"},
		{"Métier", "aide-soignant"},
		{"Ville", "Nîmes"},
		{"Territoire", "Gard"},
		{"Organisme", "Organisme A"},
		{"Entrée", "01/03/2022"},
		{"Fin prévue", "30/06/2022"},
		{"Sortie", "28/06/2022"},
		{"Issue", "Abandon"},
		{"Motif", "emploi"},
		{"Certification", "FAUX"},
		{"Niveau à l’entrée", "3"},
		{"Niveau préparé", "Niveau 4"},
		{"Sexe", "2"},
		{"Situation", "en emploi"},
		{"Suivi complet", "Oui"},
		{"Immersion 1 début", "04/04/2022"},
		{"Immersion 1 fin", "15/04/2022"},
		{"Contrat 1 nature", "CDD"},
		{"Contrat 1 sans terme", "non"},
		{"Contrat 1 saisonnier", "oui"},
		{"Contrat 1 employeur", "Privé"},
		{"Contrat 1 signature", "27/06/2022"},
		{"Contrat 1 début", "01/07/2022"},
		{"Contrat 1 fin", "31/12/2022"},
		{"Contrat 1 rupture", "01/09/2022"},
		{"Contrat 1 période d'essai", "non"},
		{"Contrat 3 nature", "fonctionnaire"}, // contrat 2 is empty: the third becomes the second
		{"Contrat 3 titulaire", "0"},
		{"Contrat 3 employeur", "public"},
		{"Contrat 3 début", "2022-10-01 00:00:00"},
		{"Contrat 2 nature", ""},
		{"Formation 1 nature", "formation initiale"},
		{"Formation 1 début", "05/09/2022"},
		{"Formation 1 fin", "07/07/2023"},
		{"Formation 1 diplôme", "DEAS"},
		{"Situation à 6 mois", "fonctionnaire"},
		{"Date situation 6 mois", "28/12/2022"},
		{"Source situation 6 mois", "déclaré"},
		{"Contrat situation 6 mois", "3"},
		{"Employeur situation 6 mois", "public"},
		{"Métier visé 6 mois", "oui"},
		{"Accès 6 mois", "cdd"},
		{"Situation 12 mois", "Injoignable"},
	}
	english := []string{
		"key", "session_id", "year", "trade", "town", "territory", "body", "entered", "planned", "ended", "ending",
		"reason", "certified", "level", "prepares", "sex", "situation", "traced", "immersion_1_from",
		"immersion_1_through", "contract_1_kind", "contract_1_open_ended", "contract_1_seasonal",
		"contract_1_employer", "contract_1_made", "contract_1_start", "contract_1_end", "contract_1_broken",
		"contract_1_on_trial", "contract_3_kind", "contract_3_tenured", "contract_3_employer", "contract_3_start",
		"contract_2_kind", "training_1_situation", "training_1_start", "training_1_end", "training_1_diploma",
		"situation_at_6_months", "situation_day_6_months", "situation_source_6_months",
		"situation_contract_6_months", "situation_employer_6_months", "on_target_6_months", "access_6_months",
		"situation_12_months",
	}
	var header, row []string
	for _, c := range french {
		header, row = append(header, c[0]), append(row, c[1])
	}
	values := strings.Join(row, ";") + "\n"
	for name, text := range map[string]string{
		"French":  strings.Join(header, ";") + "\n" + values,
		"English": strings.Join(english, ";") + "\n" + values,
	} {
		t.Run(name, func(t *testing.T) {
			kept, rejects, file := read(t, text, intake.Options{})
			require.NoError(t, file.Err())
			require.Empty(t, rejects)
			require.Len(t, kept, 1)
			assert.Equal(t, everyField, kept[0])
		})
	}
	_, _, file := read(t, strings.Join(header, ";")+"\n"+values, intake.Options{})
	h := file.Header()
	require.Len(t, h, len(header))
	assert.Equal(t, intake.Header{Text: "Immersion 1 début", Position: 19, Name: "immersion_1_debut"}, h[18])
	assert.Equal(t, intake.Header{Text: "Contrat 3 début", Position: 33, Name: "contrat_3_debut"}, h[32])
	assert.Equal(t, intake.Header{Text: "Accès 6 mois", Position: 45, Name: "acces_6_mois"}, h[44])
	assert.Equal(t, intake.Header{Text: "Situation 12 mois", Position: 46, Name: "situation_12_mois"}, h[45])
}

// The kind of a contract is a fact: only the file of the apprenticeship dashboard tells it by its nature.
func TestContractWithoutKind(t *testing.T) {
	kept, _, _ := read(t, "cle;session;contrat_debut\np;s;01/02/2022\n", intake.Options{})
	require.Len(t, kept, 1)
	assert.Equal(t, []outcome.Contract{{Start: day("2022-02-01")}}, kept[0].Contracts)
}

// A row must hold nothing of the row before it, although its memory is the same.
func TestRowsDoNotLeak(t *testing.T) {
	const text = "cle;session;issue;contrat_1_nature;contrat_2_nature;contrat_2_fin;situation_6_mois;formation_1_diplome;immersion_1_debut\n" +
		"p1;s1;abouti;cdi;cdd;31/12/2030;cdi;DEAS;01/02/2022\n" +
		"p2;s2;;;mission;;;;\n" +
		"p3;s2;;;;;;;\n"
	kept, _, _ := read(t, text, intake.Options{})
	require.Len(t, kept, 3)
	assert.Equal(t, outcome.Journey{Key: "p2", Session: "s2", Contracts: []outcome.Contract{{Kind: law.Mission}}}, kept[1])
	assert.Equal(t, outcome.Journey{Key: "p3", Session: "s2"}, kept[2])
}

func TestJourneyIsReused(t *testing.T) {
	file := intake.NewJourneys(strings.NewReader("cle;session\np1;s1\np2;s1\n"), intake.Options{})
	var first *outcome.Journey
	for j := range file.All() {
		if first == nil {
			first = j
			break
		}
	}
	require.NotNil(t, first)
	assert.Equal(t, "p1", first.Key)
	for j := range file.All() { // goes on where the first range stopped
		assert.Same(t, first, j)
		assert.Equal(t, "p2", j.Key)
	}
	assert.NoError(t, file.Err())
	assert.Equal(t, int64(2), file.Count().Kept)
}

func TestRejects(t *testing.T) {
	const header = "cle;session;entree;sortie;issue;Situation à 6 mois;contrat_1_debut;contrat_1_fin;contrat_1_rupture;contrat_situation_6_mois;annee;niveau_entree;formation_1_nature\n"
	for _, c := range []struct {
		name, row      string
		column, found  string
		position       int
		allowed, other string // one of the values allowed; a part of the message
	}{
		{"a day that does not exist", "p;s;31/04/2022;;;;;;;;;;", "entree", "31/04/2022", 3, "", "YYYY-MM-DD or DD/MM/YYYY"},
		{"29 February of a common year", "p;s;29/02/2022;;;;;;;;;;", "entree", "29/02/2022", 3, "", "YYYY-MM-DD"},
		{"month and day in the American order", "p;s;04/31/2022;;;;;;;;;;", "entree", "04/31/2022", 3, "", "YYYY-MM-DD"},
		{"two marks that differ", "p;s;2022-04/01;;;;;;;;;;", "entree", "2022-04/01", 3, "", "YYYY-MM-DD"},
		{"the French order with the marks of the other", "p;s;01-04-2022;;;;;;;;;;", "entree", "01-04-2022", 3, "", "YYYY-MM-DD"},
		{"a letter for a digit", "p;s;O1/04/2022;;;;;;;;;;", "entree", "O1/04/2022", 3, "", "YYYY-MM-DD"},
		{"a year of two digits", "p;s;01/04/22;;;;;;;;;;", "entree", "01/04/22", 3, "", "YYYY-MM-DD"},
		{"a serial number without the option", "p;s;44621;;;;;;;;;;", "entree", "44621", 3, "", "YYYY-MM-DD"},
		{"an hour other than midnight", "p;s;01/04/2022 10:00;;;;;;;;;;", "entree", "01/04/2022 10:00", 3, "", "YYYY-MM-DD"},
		{"an unknown code", "p;s;;;abndon;;;;;;;;", "issue", "abndon", 5, "abandon", "one of abouti, abandon"},
		{"a situation that is a free text", "p;s;;;;en prison;;;;;;;", "Situation à 6 mois", "en prison", 6, "sans_emploi", "one of cdi, cdd"},
		{"the end before the start", "p;s;01/04/2022;31/03/2022;;;;;;;;;", "sortie", "31/03/2022", 4, "", "before 2022-04-01 (entree)"},
		{"the term before the start", "p;s;;;;;02/01/2023;01/01/2023;;;;;", "contrat_1_fin", "01/01/2023", 8, "", "contrat_1_debut"},
		{"the rupture before the start", "p;s;;;;;02/01/2023;;01/01/2023;;;;", "contrat_1_rupture", "01/01/2023", 9, "", "contrat_1_debut"},
		{"a contract that is not there", "p;s;;;;cdi;;;;1;;;", "contrat_situation_6_mois", "1", 10, "", "no such contract"},
		{"a contract beyond those of the row", "p;s;;;;cdi;02/01/2023;;;2;;;", "contrat_situation_6_mois", "2", 10, "", "no such contract"},
		{"no number of contract", "p;s;;;;cdi;;;;0;;;", "contrat_situation_6_mois", "0", 10, "", "1 for the first"},
		{"a year of five digits", "p;s;;;;;;;;;20222;;", "annee", "20222", 11, "", "four digits"},
		{"a level of 1969", "p;s;;;;;;;;;;V;", "niveau_entree", "V", 12, "5", "one of 1, 2"},
		{"a job where a training stands", "p;s;;;;;;;;;;;cdi", "formation_1_nature", "cdi", 13, "vae", "formation_initiale"},
		{"no person", ";s;;;abouti;;;;;;;;", "cle", "", 1, "", "missing"},
		{"no session", "p;;;;abouti;;;;;;;;", "session", "", 2, "", "missing"},
		{"a row too short", "p;s;;;abouti", "", "", 0, "", "5 fields where the header has 13"},
		{"a row too long", "p;s;;;;;;;;;;;;x", "", "", 0, "", "14 fields where the header has 13"},
	} {
		t.Run(c.name, func(t *testing.T) {
			kept, rejects, file := read(t, header+c.row+"\n", intake.Options{Name: "f.csv"})
			require.NoError(t, file.Err())
			assert.Empty(t, kept)
			require.Len(t, rejects, 1)
			r := rejects[0]
			assert.Equal(t, "f.csv", r.File)
			assert.Equal(t, 2, r.Line)
			require.Len(t, r.Faults, 1)
			f := &r.Faults[0]
			assert.Equal(t, c.column, f.Column)
			assert.Equal(t, c.position, f.Position)
			assert.Equal(t, c.found, f.Found)
			if c.allowed != "" {
				assert.Contains(t, f.Allowed(), c.allowed)
			}
			assert.Contains(t, r.Error(), "f.csv:2: ")
			assert.Contains(t, r.Error(), c.other)
		})
	}
}

func TestRejectListsEverything(t *testing.T) {
	_, rejects, _ := read(t, "cle;session;entree;issue\np;s;32/01/2022;fini\n", intake.Options{})
	require.Len(t, rejects, 1)
	require.Len(t, rejects[0].Faults, 2, "who corrects a file wants all its faults at once")
	var value *law.ValueError
	var name *law.NameError
	assert.ErrorAs(t, rejects[0], &value)
	assert.ErrorAs(t, rejects[0], &name)
}

func TestLongValuesAreCut(t *testing.T) {
	_, rejects, _ := read(t, "cle;session;entree\np;s;"+strings.Repeat("é", 5000)+"\n", intake.Options{})
	require.Len(t, rejects, 1)
	assert.Equal(t, strings.Repeat("é", 40)+"…", rejects[0].Faults[0].Found, "eighty bytes")
	assert.Less(t, len(rejects[0].Error()), 500)
	for _, column := range []string{"cle", "session", "ville"} {
		row := map[string]string{"cle": "p", "session": "s", "ville": "v"}
		row[column] = strings.Repeat("x", 513)
		_, rejects, _ = read(t, "cle;session;ville\n"+row["cle"]+";"+row["session"]+";"+row["ville"]+"\n", intake.Options{})
		if assert.Len(t, rejects, 1) {
			assert.Equal(t, column, rejects[0].Faults[0].Column)
		}
	}
}

func TestDuplicates(t *testing.T) {
	const text = "cle;session;issue\n" +
		"p1;s1;abouti\n" +
		"p2;s1;abouti\n" +
		"p1;s1;abandon\n" + // line 4: in the session already
		"p1;s2;abouti\n" + // another session
		"p3;s1;fini\n" + // line 6: rejected, so not there
		"p3;s1;abouti\n"
	kept, rejects, _ := read(t, text, intake.Options{})
	assert.Len(t, kept, 4)
	require.Len(t, rejects, 2)
	assert.Equal(t, 4, rejects[0].Line)
	var twice *intake.DuplicateError
	require.ErrorAs(t, rejects[0], &twice)
	assert.Equal(t, 2, twice.First)
	assert.Equal(t, 6, rejects[1].Line)

	kept, rejects, _ = read(t, "cle;session\nab;c\na;bc\n", intake.Options{})
	assert.Len(t, kept, 2, "the two columns are not put end to end")
	assert.Empty(t, rejects)

	kept, _, _ = read(t, text, intake.Options{Unique: true})
	assert.Len(t, kept, 5, "the caller answers for it")

	_, _, file := read(t, "cle;session\np1;s\np2;s\np1;s\np3;s\n", intake.Options{MaxPersons: 2})
	var most *intake.CapacityError
	require.ErrorAs(t, file.Err(), &most, "never a silence: the third person cannot be remembered")
	assert.Equal(t, 2, most.Max)
	assert.Equal(t, intake.Count{Read: 3, Kept: 2, Rejected: 1, Bytes: 32}, file.Count())
}

func TestHeaderErrors(t *testing.T) {
	var wrong *intake.HeaderError
	_, _, file := read(t, "Clé;Session;Situaton 6 mois;Clef;id;Contrat 1 nature;contract_kind\n", intake.Options{Name: "f.csv"})
	require.ErrorAs(t, file.Err(), &wrong)
	assert.Equal(t, []string{"Situaton 6 mois", "Clef"}, wrong.Unknown, "a misspelt column is not left out in silence")
	assert.Equal(t, []string{"id", "contract_kind"}, wrong.Twice)
	assert.Empty(t, wrong.Missing)
	assert.Contains(t, wrong.Allowed, "cle")
	assert.Contains(t, wrong.Allowed, "situation_6_mois")
	assert.Contains(t, wrong.Allowed, "contrat_1_nature")
	assert.Contains(t, file.Err().Error(), "f.csv:1: ")

	_, _, file = read(t, "cle;session;fin;niveau;formation\n", intake.Options{})
	require.ErrorAs(t, file.Err(), &wrong)
	assert.Equal(t, []string{"fin", "niveau", "formation"}, wrong.Unknown, "each could mean two things")

	_, _, file = read(t, "issue\nabouti\n", intake.Options{})
	require.ErrorAs(t, file.Err(), &wrong)
	assert.Equal(t, []string{"cle", "session"}, wrong.Missing)

	kept, _, file := read(t, "issue\nabouti\n", intake.Options{Unique: true, Session: "s1"})
	require.NoError(t, file.Err())
	require.Len(t, kept, 1)
	assert.Equal(t, outcome.Journey{Session: "s1", Ending: outcome.Completed}, kept[0])

	for name, o := range map[string]intake.Options{
		"ignored":  {IgnoreUnknown: true, Columns: map[string]string{"N° stagiaire": "cle"}},
		"left out": {Columns: map[string]string{"N° stagiaire": "cle", "Formateur": ""}},
	} {
		kept, _, file = read(t, "N° stagiaire;Session;Formateur\np1;s1;Mme X\n", o)
		require.NoError(t, file.Err(), name)
		assert.Len(t, kept, 1, name)
		assert.Equal(t, intake.Header{Text: "Formateur", Position: 3}, file.Header()[2], "what was left out is told")
	}

	_, _, file = read(t, "cle;session;a_traduire\np1;s1;x\n", intake.Options{Columns: map[string]string{"a_traduire": "issu"}})
	require.ErrorAs(t, file.Err(), &wrong, "a new name that is not read either")
}

func TestSerialDays(t *testing.T) {
	// 15 March 2023 is number 45000 of the 1900 system and 43538 of the 1904 system, 1462 days apart.
	for _, c := range []struct {
		serial intake.Serial
		text   string
		want   law.Date
	}{
		{intake.Serial1900, "45000", day("2023-03-15")},
		{intake.Serial1904, "43538", day("2023-03-15")},
		{intake.Serial1900, "10000", day("1927-05-18")},
		{intake.Serial1900, "99999", day("2173-10-13")},
		{intake.Serial1900, "15/03/2023", day("2023-03-15")}, // both forms in one column
		{intake.Serial1900, "2023", law.Date{}},              // a year
		{intake.Serial1900, "09999", law.Date{}},
		{intake.Serial1900, "45000,5", law.Date{}},
		{intake.Serial1900, "150323", law.Date{}},
	} {
		kept, rejects, _ := read(t, "cle;session;entree\np;s;"+c.text+"\n", intake.Options{Serial: c.serial})
		if c.want.IsZero() {
			assert.Len(t, rejects, 1, c.text)
			continue
		}
		require.Len(t, kept, 1, c.text)
		assert.Equal(t, c.want, kept[0].Entered, c.text)
	}
}

// Every code that a list writes is read back, and so is its text in capitals with spaces.
func TestCodes(t *testing.T) {
	for _, s := range outcome.Situations() {
		text := strings.ToUpper(strings.ReplaceAll(s.String(), "_", " "))
		kept, rejects, _ := read(t, "cle;session;situation\np1;s;"+s.String()+"\np2;s;"+text+"\n", intake.Options{})
		require.Empty(t, rejects)
		assert.Equal(t, s, kept[0].Situation)
		assert.Equal(t, s, kept[1].Situation)
	}
	for _, c := range []struct {
		text string
		want outcome.Situation
	}{
		{"Contrat d’apprentissage", outcome.InApprenticeship},
		{"contrat de professionnalisation", outcome.InProfessionalisation},
		{"CUI-CAE", outcome.InPEC},
		{"Intérim", outcome.InMission},
		{"CDI intérimaire", outcome.InCDIInterim},
		{"demandeur d'emploi", outcome.Jobless},
		{"Inconnu", outcome.SituationUnknown},
		{"non renseigné", 0}, // nobody asked: not "inconnue"
	} {
		kept, rejects, _ := read(t, "cle;session;situation\np;s;"+c.text+"\n", intake.Options{})
		require.Empty(t, rejects, c.text)
		assert.Equal(t, c.want, kept[0].Situation, c.text)
	}
	for text, want := range map[string]law.Answer{
		"OUI": law.Yes, "vrai": law.Yes, "1": law.Yes, "yes": law.Yes,
		"Non": law.No, "FAUX": law.No, "0": law.No, "false": law.No,
		"": law.Unknown, "inconnu": law.Unknown, "unknown": law.Unknown,
	} {
		kept, rejects, _ := read(t, "cle;session;certifie\np;s;"+text+"\n", intake.Options{})
		require.Empty(t, rejects, text)
		assert.Equal(t, want, kept[0].Certified, text)
	}
}

// readers that fail are not files that end.
type brokenReader struct{ text string }

var errBroken = errors.New("the disk is gone")

func (b *brokenReader) Read(p []byte) (int, error) {
	if b.text == "" {
		return 0, errBroken
	}
	n := copy(p, b.text)
	b.text = b.text[n:]
	return n, nil
}

func TestReadError(t *testing.T) {
	long := "cle;session\n" + strings.Repeat("some person;s1\n", 20000) + "cut off in the mid"
	file := intake.NewJourneys(&brokenReader{long}, intake.Options{Unique: true})
	rows := 0
	for range file.All() {
		rows++
	}
	require.ErrorIs(t, file.Err(), errBroken)
	assert.Equal(t, 20000, rows, "the last line is not a row: nobody knows its end")
	file = intake.NewJourneys(&brokenReader{}, intake.Options{})
	for range file.All() {
		t.Fatal("no row")
	}
	assert.ErrorIs(t, file.Err(), errBroken)
}

func TestHeaderSpellings(t *testing.T) {
	for _, header := range []string{
		"CLÉ;SESSION;NIVEAU PRÉPARÉ", "Cle *;Session *;Niveau_prepare *", "  clé ; session ; niveau-préparé ",
		"cl\u00e9;session;niveau\u00a0pr\u00e9par\u00e9", "cle\u0301;session;niveau.pre\u0301pare\u0301", "id;ID session;Prepares",
		"cle;session;niveau_préparé;", "sep=;\ncle;session;prepares",
	} {
		kept, rejects, file := read(t, header+"\np;s;4\n", intake.Options{Separator: ';'})
		require.NoError(t, file.Err(), header)
		if strings.HasSuffix(header, ";") { // a fourth column, without header: the row is one field short
			assert.Len(t, rejects, 1)
			continue
		}
		require.Len(t, kept, 1, header)
		assert.Equal(t, law.Level4, kept[0].Prepares, header)
	}
	// Letters of names around France, in the values of a code as in headers: folding is one for both.
	const letters = "ÀÁÂÃÄÅ Ç ÈÉÊË ÌÍÎÏ Ñ ÒÓÔÕÖØ ÙÚÛÜ ÝŸ Š Ž Œ Æ ß"
	const plain = "aaaaaa c eeee iiii n oooooo uuuu yy s z oe ae ss"
	o := intake.Options{Columns: map[string]string{letters: "cle", plain: "session"}}
	kept, _, file := read(t, letters+";"+plain+"\np;s\n", o)
	require.NoError(t, file.Err())
	require.Len(t, kept, 1)
	var wrong *intake.HeaderError
	_, _, file = read(t, "cle;session;situation_300_mois;contrat_100_debut;contrat_1_2_debut;situation_x_mois;contrat_0_debut\n", intake.Options{})
	require.ErrorAs(t, file.Err(), &wrong)
	assert.Len(t, wrong.Unknown, 5, "no window of 300 months, no hundredth contract")
}

func TestTooManyWindows(t *testing.T) {
	header := "cle;session"
	for n := range 100 {
		header += ";situation_" + strconv.Itoa(n) + "_mois"
	}
	_, _, file := read(t, header+"\n", intake.Options{})
	var wrong *intake.HeaderError
	require.ErrorAs(t, file.Err(), &wrong)
	assert.Equal(t, []string{"situation_99_mois"}, wrong.Unknown, "ninety-nine are kept")
}

func TestNames(t *testing.T) {
	assert.Equal(t, "csv", intake.CSV.String())
	assert.Equal(t, "jsonl", intake.JSONLines.String())
	assert.Empty(t, intake.Format(0).String())
	assert.Equal(t, "windows-1252", intake.Windows1252.String())
	assert.Empty(t, intake.Encoding(9).String())
}

func TestCellsAreTrimmed(t *testing.T) {
	for _, cell := range []string{"Albi", " Albi", "Albi ", "\u00a0Albi", "Albi\u202f", "\tAlbi\t", "\ufeffAlbi", "\u2009Albi\u2009 "} {
		kept, _, _ := read(t, "cle;session;ville;metier\np;s;"+cell+";x\n", intake.Options{Separator: ';'})
		require.Len(t, kept, 1, "%q", cell)
		assert.Equal(t, "Albi", kept[0].Setting.Town, "%q", cell)
	}
	// Blanks only are no value, and no reason to reject the row.
	kept, rejects, _ := read(t, "cle;session;entree\np;s;\u00a0\nq;s; \t\n", intake.Options{})
	assert.Empty(t, rejects)
	assert.Len(t, kept, 2)
	// A letter that ends with the same byte as a no-break space stays.
	kept, _, _ = read(t, "cle;session;ville\np;s;Nîmes à\n", intake.Options{})
	require.Len(t, kept, 1)
	assert.Equal(t, "Nîmes à", kept[0].Setting.Town)
}

// A row that says of its session something else than the rows before it is rejected with its line and its
// column, in the first reading that learns the roster and in the second that counts; the person may come
// again, rightly.
func TestRowsThatContradictTheirSession(t *testing.T) {
	const file = "clé;session;ville;métier;territoire\na;s;Albi;;\nb;s;Tarbes;;Béarn\nb;s;;AS;\nc;s;Albi;AS;\nd;s;Albi;ASH;\n"
	var learned outcome.Roster
	for pass := range 2 {
		in := intake.NewJourneys(strings.NewReader(file), intake.Options{Name: "f.csv", Roster: &learned})
		var kept []string
		var rejects []*intake.Reject
		for j, reject := range in.All() {
			if reject != nil {
				rejects = append(rejects, reject)
				continue
			}
			kept = append(kept, j.Key)
		}
		require.NoError(t, in.Err())
		assert.Equal(t, []string{"a", "b", "c"}, kept, "reading %d", pass)
		require.Len(t, rejects, 2)
		assert.Equal(t, 3, rejects[0].Line)
		assert.Equal(t, "ville", rejects[0].Faults[0].Column)
		assert.Equal(t, "Tarbes", rejects[0].Faults[0].Found)
		var conflict *outcome.ConflictError
		require.ErrorAs(t, rejects[0], &conflict)
		assert.Equal(t, outcome.ConflictError{Session: "s", Field: "town", Is: "Albi", New: "Tarbes"}, *conflict)
		assert.Equal(t, 6, rejects[1].Line)
		assert.Equal(t, "métier", rejects[1].Faults[0].Column, "the first row that names the métier says AS")
		assert.Equal(t, "f.csv, ligne 6, colonne «\u00a0métier\u00a0»\u00a0: la session est déjà décrite autrement\u00a0: «\u00a0AS\u00a0», «\u00a0ASH\u00a0»",
			intake.Explain(rejects[1], language.French))
	}
	s, _ := learned.Session("s")
	assert.Equal(t, outcome.Setting{Town: "Albi", Trade: "AS"}, s.Setting, "a row that is rejected teaches nothing: no territory from line 3")

	in := intake.NewJourneys(strings.NewReader(`{"key":"a","session":"s","setting":{"town":"Albi"}}`+"\n"+`{"key":"b","session":"s","setting":{"town":"Tarbes"}}`+"\n"),
		intake.Options{Roster: &outcome.Roster{}})
	var rejects []*intake.Reject
	for _, reject := range in.All() {
		if reject != nil {
			rejects = append(rejects, reject)
		}
	}
	require.Len(t, rejects, 1)
	assert.Equal(t, 2, rejects[0].Line)
}
