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

var oneSession = outcome.Session{
	ID:      "s1",
	Setting: outcome.Setting{Year: 2022, Trade: "aide-soignant", Town: "Nîmes", Territory: "Gard", Body: "Organisme A"},
	Period:  law.Period{From: day("2022-03-01"), Through: day("2022-06-30")},
	Places:  law.MustCount(16), Hours: law.MustHours("399.5"), Trained: law.MustCount(1200),
}

func TestSessions(t *testing.T) {
	const row = "s1;2022;aide-soignant;Nîmes;Gard;Organisme A;01/03/2022;2022-06-30;16;399,5;1\u202f200\n"
	line, err := json.Marshal(&oneSession)
	require.NoError(t, err)
	for name, text := range map[string]string{
		"French":     "Session;Année;Métier;Ville;Territoire;Organisme de formation;Début;Fin;Places;Heures;Stagiaires\n" + row,
		"English":    "id;year;trade;town;territory;body;from;through;places;hours;trained\n" + row,
		"JSON Lines": string(line),
	} {
		t.Run(name, func(t *testing.T) {
			file := intake.NewSessions(strings.NewReader(text), intake.Options{})
			roster, rejects, err := file.Roster()
			require.NoError(t, err)
			require.Empty(t, rejects)
			assert.Equal(t, []outcome.Session{oneSession}, roster.Sessions())
			assert.Equal(t, int64(1), file.Count().Kept)
		})
	}
}

func TestSessionRejects(t *testing.T) {
	for _, c := range []struct {
		name, row, column, message string
	}{
		{"a number of places in words", "s2;seize;;;", "places", "whole number"},
		{"places below zero", "s2;-1;;;", "places", "whole number"},
		{"hours with three decimals", "s2;;1,234;;", "heures", "7h20"},
		{"an end before the start", "s2;;;02/03/2022;01/03/2022", "fin", "before 2022-03-02 (debut)"},
		{"no name", ";1;;;", "session", "missing"},
		{"a session that is there already", "s1;16;;;", "", "already on line 2"},
		{"a row too short", "s2;1", "", "2 fields"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := "session;places;heures;debut;fin\ns1;12;;;\n" + c.row + "\n"
			file := intake.NewSessions(strings.NewReader(text), intake.Options{Name: "sessions.csv"})
			roster, rejects, err := file.Roster()
			require.NoError(t, err)
			require.Len(t, rejects, 1)
			assert.Equal(t, c.column, rejects[0].Faults[0].Column)
			assert.Contains(t, rejects[0].Error(), "sessions.csv:3: ")
			assert.Contains(t, rejects[0].Error(), c.message)
			assert.Equal(t, 1, roster.Len())
			first, _ := roster.Session("s1")
			assert.Equal(t, law.MustCount(12), first.Places, "the first row stands")
			assert.Equal(t, intake.Count{Read: 2, Kept: 1, Rejected: 1, Bytes: int64(len(text))}, file.Count())
		})
	}
	_, _, err := intake.NewSessions(strings.NewReader("ville\nAlbi\n"), intake.Options{}).Roster()
	var wrong *intake.HeaderError
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, []string{"session"}, wrong.Missing)
}

func TestSessionsInJSON(t *testing.T) {
	for line, message := range map[string]string{
		`{"id":"s1","period":{"from":"2022-03-02","through":"2022-03-01"}}`: "before 2022-03-02",
		`{"id":"s1","period":{"begin":"2022-03-02"}}`:                       "unknown begin",
		`{"id":"s1","contracts":[]}`:                                        "unknown contracts",
		`{"id":"s1","places":1.5}`:                                          "whole number",
	} {
		_, rejects, err := intake.NewSessions(strings.NewReader(line), intake.Options{}).Roster()
		require.NoError(t, err)
		if assert.Len(t, rejects, 1, line) {
			assert.Contains(t, rejects[0].Error(), message)
		}
	}
	file := intake.NewSessions(strings.NewReader(`{"id":"s1","setting":{"town":"Albi"}}`+"\n"+`{"id":"s2"}`), intake.Options{})
	for s, reject := range file.All() {
		require.Nil(t, reject)
		assert.Equal(t, outcome.Session{ID: "s1", Setting: outcome.Setting{Town: "Albi"}}, s)
		break
	}
	roster, _, err := file.Roster()
	require.NoError(t, err)
	assert.Equal(t, 2, roster.Len(), "the rest of the file joins what was read before")
	assert.Empty(t, file.Header())
}
