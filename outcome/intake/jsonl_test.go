package intake_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

func TestJSONLinesReadsWhatEncodingJSONWrites(t *testing.T) {
	line, err := json.Marshal(&everyField)
	require.NoError(t, err)
	second := outcome.Journey{Key: "p2", Session: `a "quoted" \ session é`, Ending: outcome.Completed}
	other, err := json.Marshal(&second)
	require.NoError(t, err)

	kept, rejects, file := read(t, string(line)+"\n\n"+string(other), intake.Options{})
	require.NoError(t, file.Err())
	require.Empty(t, rejects)
	require.Len(t, kept, 2)
	assert.Equal(t, everyField, kept[0])
	assert.Equal(t, second, kept[1])
}

func TestJSONLinesWithColumnNames(t *testing.T) {
	kept, rejects, file := read(t, `{"Clé":"p1","session":"s1","année":2022,"niveau_entree":3,"contrat_2_nature":"cdi",`+
		`"situation à 6 mois":"CDI","certifié":true,"ville":null,"entree":"01/03/2022","metier":"  "}`+"\n"+
		`{ "key" : "p\u00e9\ud83d\ude00\/\t\n" , "session":"s1", "unknown": 1 }`+"\n"+
		`{"key":"p3","session":"s1","situation_12_mois":"inconnue"}`+"\n"+
		`{"key":"p4","session":"s1"}`, intake.Options{})
	require.NoError(t, file.Err())
	require.Len(t, rejects, 1)
	assert.Equal(t, 2, rejects[0].Line)
	require.Len(t, kept, 3)
	assert.Equal(t, outcome.Journey{
		Key: "p1", Session: "s1", Setting: outcome.Setting{Year: 2022}, Level: law.Level3, Certified: law.Yes,
		Entered: day("2022-03-01"), Contracts: []outcome.Contract{{Kind: law.CDI}},
		FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InCDI}},
	}, kept[0])
	assert.Equal(t, []outcome.FollowUp{{Window: outcome.At(12), Situation: outcome.SituationUnknown}}, kept[1].FollowUps,
		"the windows of other rows are not those of this one")
	assert.Equal(t, outcome.Journey{Key: "p4", Session: "s1"}, kept[2])

	kept, _, _ = read(t, `{ "key" : "p\u00e9\ud83d\ude00\/\t\n" , "session":"s1", "unknown": {"a":[1,"}"]} , "more":[] }`,
		intake.Options{IgnoreUnknown: true})
	require.Len(t, kept, 1)
	assert.Equal(t, "pé😀/", kept[0].Key, "escapes are undone, blanks at the ends dropped")
}

func TestJSONLinesRejects(t *testing.T) {
	for _, c := range []struct {
		name, line, column, found string
		want                      error
		message                   string
	}{
		{"not JSON", `{"key":"p",`, "", "", nil, "unexpected end"},
		{"two objects on a line", `{"key":"p","session":"s"}{}`, "", "", nil, "invalid character"},
		{"not an object", `"key"`, "", "", intake.ErrShape, ""},
		{"a NUL byte", "{\"key\":\"p\x00\",\"session\":\"s\"}", "", "", intake.ErrNUL, ""},
		{"a NUL character", `{"key":"p\u0000","session":"s"}`, "", "", intake.ErrNUL, ""},
		{"half a surrogate pair", `{"key":"p\ud800","session":"s"}`, "", "", nil, "not utf-8"},
		{"a NUL in a key", `{"k\u0000y":"p","session":"s"}`, "", "", intake.ErrNUL, ""},
		{"a NUL in a key of the setting", `{"key":"p","session":"s","setting":{"\u0000":1}}`, "", "", intake.ErrNUL, ""},
		{"a NUL in a key of a list", `{"key":"p","session":"s","contracts":[{"\u0000":1}]}`, "", "", intake.ErrNUL, ""},
		{"an empty key in a list", `{"key":"p","session":"s","contracts":[{"":1}]}`, "", "", nil, "unknown"},
		{"half a pair, then a letter", `{"key":"p\ud83dxxxxxx","session":"s"}`, "", "", nil, "not utf-8"},
		{"two first halves", `{"key":"p\ud83d\ud83d","session":"s"}`, "", "", nil, "not utf-8"},
		{"Windows-1252: JSON is UTF-8", "{\"key\":\"p\",\"session\":\"N\xeemes\"}", "", "", nil, "not utf-8"},
		{"a misspelt key", `{"key":"p","session":"s","situaton":"cdi"}`, "situaton", "", nil, "unknown situaton"},
		{"a misspelt key in a list", `{"key":"p","session":"s","contracts":[{"knid":"cdi"}]}`, "knid", "", nil, "unknown knid"},
		{"a misspelt list", `{"key":"p","session":"s","contrats":[]}`, "contrats", "", nil, "unknown contrats"},
		{"the same key twice", `{"key":"p","session":"s","issue":"abouti","ending":"abandon"}`, "ending", `"abandon"`, intake.ErrTwice, ""},
		{"twice in an object of a list", `{"key":"p","session":"s","contracts":[{"kind":"cdi","kind":"cdd"}]}`, "contracts[0].kind", `"cdd"`, intake.ErrTwice, ""},
		{"a list where a text stands", `{"key":["p"],"session":"s"}`, "key", "", nil, "unknown key"},
		{"an object where a text stands", `{"key":{},"session":"s","ending":"abouti"}`, "key", "{}", intake.ErrShape, ""},
		{"texts in a list of contracts", `{"key":"p","session":"s","contracts":["cdi"]}`, "contracts", `"cdi"`, intake.ErrShape, ""},
		{"true for a session", `{"key":"p","session":true,"year":2022}`, "session", "true", intake.ErrShape, ""},
		{"a day of a contract", `{"key":"p","session":"s","contracts":[{},{"start":"2022-02-30"}]}`, "contracts[1].start", "2022-02-30", nil, "YYYY-MM-DD"},
		{"a term before the start", `{"key":"p","session":"s","contracts":[{"start":"2022-02-02","end":"2022-02-01"}]}`, "contracts[0].end", "", nil, "before 2022-02-02"},
		{"a window", `{"key":"p","session":"s","follow_ups":[{"window":"6 mois"}]}`, "follow_ups[0].window", "6 mois", nil, "etat_N_mois"},
		{"a contract that is not there", `{"key":"p","session":"s","contracts":[{}],"follow_ups":[{"contract":1}]}`, "follow_ups[0].contract", "", intake.ErrNoContract, ""},
		{"too many contracts", `{"key":"p","session":"s","contracts":[` + strings.Repeat("{},", 100) + `{}]}`, "contracts", "", intake.ErrTooMany, ""},
		{"a key of a contract in the setting", `{"key":"p","session":"s","setting":{"key":"x"}}`, "key", "", nil, "unknown key"},
	} {
		t.Run(c.name, func(t *testing.T) {
			const good = `{"key":"q","session":"s"}`
			kept, rejects, file := read(t, c.line+"\n"+good, intake.Options{Format: intake.JSONLines})
			require.NoError(t, file.Err())
			require.NotEmpty(t, rejects)
			assert.Len(t, kept, 1, "the next line is read")
			assert.Equal(t, 1, rejects[0].Line)
			f := rejects[0].Faults[0]
			assert.Equal(t, c.column, f.Column)
			assert.Equal(t, c.found, f.Found)
			if c.want != nil {
				assert.ErrorIs(t, f.Err, c.want)
			}
			assert.Contains(t, f.Err.Error(), c.message)
		})
	}
}

func TestJSONLinesFindsDuplicates(t *testing.T) {
	_, rejects, _ := read(t, `{"key":"p","session":"s"}`+"\n"+`{"session":"s","key":"p"}`, intake.Options{})
	require.Len(t, rejects, 1)
	var twice *intake.DuplicateError
	require.ErrorAs(t, rejects[0], &twice)
	assert.Equal(t, 1, twice.First)
	assert.Equal(t, 2, rejects[0].Line)

	_, rejects, _ = read(t, `{"session":"s"}`, intake.Options{})
	require.Len(t, rejects, 1)
	assert.ErrorIs(t, rejects[0], intake.ErrMissing)
}

func TestJSONLinesFileErrors(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"nothing where objects should be": {"\n \n", intake.ErrEmpty},
		"one object, never ended":         {"{" + strings.Repeat(" ", 3000), intake.ErrTooLong},
	} {
		_, rejects, file := read(t, c.text, intake.Options{Format: intake.JSONLines, MaxRow: 2000})
		if len(rejects) > 0 {
			assert.ErrorIs(t, rejects[0], c.want, name)
			continue
		}
		assert.ErrorIs(t, file.Err(), c.want, name)
	}
	const escapes = `{"key":"a\"b\\c\/d\be\ff\ng\rh\ti","session":"s"}`
	kept, _, _ := read(t, escapes, intake.Options{})
	require.Len(t, kept, 1)
	assert.Equal(t, "a\"b\\c/d\be\ff\ng\rh\ti", kept[0].Key)
}
