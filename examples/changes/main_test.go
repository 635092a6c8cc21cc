package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func output(t *testing.T, args ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, run(&b, args))
	return b.Bytes()
}

// The golden files were read line by line.
func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"fr.txt":    nil,
		"en.txt":    {"-lang", "en"},
		"out.json":  {"-json", "-from", "2026-05-28", "-to", "2026-06-01"},
		"all.txt":   {"-all", "-from", "2026-03-07", "-to", "2026-04-01"},
		"2025.txt":  {"-in", "testdata/contracts.json", "-tables", "testdata/tables.json", "-from", "2025-02-28", "-to", "2025-07-01"},
		"quiet.txt": {"-from", "2026-01-02", "-to", "2026-01-03", "-lang", "en"},
		"help.txt":  {"-h"},
	} {
		file := filepath.Join("testdata", name)
		got := output(t, args...)
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "%s differs; read it, then run the tests with -update", file)
	}
}

// one is a contract written as JSON.
func one(t *testing.T, name, text string) contract {
	t.Helper()
	c, err := facts.ParseCase([]byte(text))
	require.NoError(t, err)
	return contract{name, c}
}

// apprentice is one of 35 hours in a firm of 60, with no conventional minimum.
func apprentice(t *testing.T, born, made, start, end string, level int) contract {
	t.Helper()
	return one(t, "a", fmt.Sprintf(`{
		"person": {"born": %q, "disabled": false},
		"employer": {"public": false, "group": false, "headcount": {"annual": 60, "year": %s}},
		"contract": {"kind": "apprentissage", "open_ended": false, "made": %q, "start": %q, "end": %q, "hours": 35, "place": "metropole"},
		"apprenticeship": {"special": false, "prepares": %d}, "pay": {"conventional": {"complete": true}},
		"hiring_aid": {"sent": %q, "deposited": true, "earlier": {"complete": true}},
		"opco": {"rncp": 35830, "branch": 3127, "remote_share": "0%%", "fixed_title": false, "raised": false}
	}`, born, map[string]string{"2024": "2023", "2025": "2024", "2026": "2025"}[made[:4]], made, start, end, level, start))
}

func pec(t *testing.T) contract {
	t.Helper()
	return one(t, "p", `{
		"person": {"born": "1988-07-01", "rsa": false},
		"contract": {"kind": "pec", "open_ended": false, "made": "2025-10-20", "start": "2025-11-03", "end": "2026-08-02", "hours": 26, "place": "metropole"},
		"aid": {"made": "2025-10-16", "from": "2025-11-03", "through": "2026-08-02", "rate": "45%", "paid_hours": 26}
	}`)
}

// entering is a jobseeker of 29 without benefit, in training from that day to 29 May 2026.
func entering(t *testing.T, start string) contract {
	t.Helper()
	return one(t, "t", fmt.Sprintf(`{
		"person": {"born": "1996-04-02", "jobseeker": true, "employed": false, "disabled": false},
		"course": {"start": %q, "end": "2026-05-29"},
		"trainee": {"place": "metropole", "six_of_12": false, "twelve_of_24": false, "part_time": false, "benefit": {"are": false},
			"family": {"alone_with_child": false, "alone_pregnant": false, "three_children": false, "separated": false}}
	}`, start))
}

func withRSA(t *testing.T) contract {
	t.Helper()
	k := pec(t)
	k.c.Person.RSA = law.Yes
	return k
}

func tables(t *testing.T) *funding.Tables {
	t.Helper()
	data, err := os.ReadFile("testdata/tables.json")
	require.NoError(t, err)
	tables, err := funding.ParseTables(data)
	require.NoError(t, err)
	return tables
}

// The amounts are worked by hand from the texts. SMIC by the month of 35 hours: 1 801.80, from January 2026 1 823.03, from June
// 2026 1 867.02.
func TestAmounts(t *testing.T) {
	minor := func(made, start, end string) contract { return apprentice(t, "2007-02-10", made, start, end, 4) }
	adult := func(made string, level int) contract {
		return apprentice(t, "2002-01-15", made, "2025-09-01", "2026-08-15", level)
	}
	unrecorded := adult("2025-02-28", 4)
	unrecorded.c.Pay = facts.Pay{}
	for _, row := range []struct {
		because  string
		k        contract
		from, to string
		moved    []string
	}{
		{"a PEC of 26 h: 26 × 52/12 h × 11.88 = 1 338.48, × 12.02 = 1 354.2533; 45 % of them: 602.316, 609.414", pec(t), "2025-12-31", "2026-01-01",
			[]string{"2026-01-01 running minimum_pay 1338.48 1354.26", "2026-01-01 running pec_aid state 602.32 609.41"}},
		{"then × 12.31 = 1 386.9266; 45 %: 624.117", pec(t), "2026-05-31", "2026-06-01",
			[]string{"2026-06-01 running minimum_pay 1354.26 1386.93", "2026-06-01 running pec_aid state 609.41 624.12"}},
		{"with the RSA, the département bears 88 % of the flat amount: 568.9376, from April 2026 573.4872; the State the rest of 609.414", withRSA(t), "2026-03-31", "2026-04-01",
			[]string{"2026-04-01 running pec_aid state 40.47 35.92", "2026-04-01 running pec_aid departement 568.94 573.49"}},
		{"the day of the SMIC is out of the span", pec(t), "2026-01-01", "2026-05-31", nil},
		{"18 to 20, first year, 43 %: 774.774, 783.9029", minor("2025-09-01", "2025-09-01", "2027-08-31"), "2025-12-31", "2026-01-01",
			[]string{"2026-01-01 running minimum_pay 774.78 783.91"}},
		{"then 802.8186", minor("2025-09-01", "2025-09-01", "2027-08-31"), "2026-05-31", "2026-06-01",
			[]string{"2026-06-01 running minimum_pay 783.91 802.82"}},
		{"second year, 51 %: 918.918, 929.7453; 79 % of the SMIC bears no contribution for a contract of 2024", minor("2024-09-02", "2024-09-02", "2026-09-01"), "2025-12-31", "2026-01-01",
			[]string{"2026-01-01 running minimum_pay 918.92 929.75"}},
		{"then 952.1802", minor("2024-09-02", "2024-09-02", "2026-09-01"), "2026-05-31", "2026-06-01",
			[]string{"2026-06-01 running minimum_pay 929.75 952.19"}},
		{"from 21, first year, 53 % of the SMIC at least, of the conventional minimum that is not known if it is higher: 954.954, 966.2059", unrecorded, "2025-12-31", "2026-01-01",
			[]string{"2026-01-01 running minimum_pay at least 954.96 966.21"}},
		{"income of a course by its first day: 769.49 to 31 March 2026, 775.65 from 1 April", entering(t, "2026-04-01"), "2026-03-31", "2026-04-01",
			[]string{"2026-04-01 entered trainee_income 769.49 775.65"}},
		{"entered on the eve", entering(t, "2026-03-31"), "2026-03-31", "2026-04-01", nil},
		{"a contract ended on the eve", minor("2025-01-06", "2025-01-06", "2025-12-31"), "2025-12-31", "2026-01-01", nil},
		{"a contract that begins that day had no pay on the eve", minor("2025-12-15", "2026-01-01", "2027-12-31"), "2025-12-31", "2026-01-01",
			nil},

		// décret 2026-168: concluded from 8 March 2026, fewer than 250 employees, level 5: 4 500; levels 6 and 7: 2 000
		{"concluded that day, level 5: 4 500 in twelve months, 375 each", apprentice(t, "2007-02-10", "2026-03-08", "2026-04-01", "2028-03-31", 5), "2026-03-07", "2026-03-08",
			[]string{"2026-03-08 made apprentice_aid state 0.00 375.00 × 12, in all 0.00 4500.00"}},
		{"concluded on the eve: nothing moves for it", apprentice(t, "2007-02-10", "2026-03-07", "2026-04-01", "2028-03-31", 5), "2026-03-07", "2026-03-08", nil},
		{"level 6: 2 000, 166.67 the first month", apprentice(t, "2007-02-10", "2026-03-08", "2026-04-01", "2028-03-31", 6), "2026-03-07", "2026-03-08",
			[]string{"2026-03-08 made apprentice_aid state 0.00 166.67 × 12, in all 0.00 2000.00"}},

		// L6243-2, D6243-5: 79 % of the SMIC to 28 February 2025, 50 % from 1 March; 53 % of 1 801.80 = 954.954, to pay 954.96
		{"concluded on 1 March: 954.96 − 900.90 bears contributions, under 1 423.42 nothing did", adult("2025-03-01", 4), "2025-02-28", "2025-03-01",
			[]string{"2025-03-01 made contributions_base 0.00 54.06"}},
		{"concluded on the eve", adult("2025-02-28", 4), "2025-02-28", "2025-03-01", nil},
		{"with the SMIC of 2026: 966.21 − 911.515 = 54.695", adult("2025-03-01", 4), "2025-12-31", "2026-01-01",
			[]string{"2026-01-01 running minimum_pay 954.96 966.21", "2026-01-01 running contributions_base 54.06 54.70"}},
		{"the 79 % of a contract of February 2025 go on: nothing bears contributions", adult("2025-02-28", 4), "2025-12-31", "2026-01-01",
			[]string{"2026-01-01 running minimum_pay 954.96 966.21"}},

		// R6332-25: 1 September 2025 to 15 August 2026 are 349 days, or twelve months begun; 8 200 × 349/365 = 7 840.547
		{"concluded on 1 July 2025: by the day", adult("2025-07-01", 4), "2025-06-30", "2025-07-01",
			[]string{"2025-07-01 made npec opco 0.00 0.00, in all 8200.00 7840.55"}},
		{"concluded on the eve: by the month", adult("2025-06-30", 4), "2025-06-30", "2025-07-01", nil},
	} {
		f := look(law.MustDate(row.from), law.MustDate(row.to), []contract{row.k}, tables(t))
		var got []string
		for _, m := range f.Moved {
			text := m.Day.String() + " " + m.By + " " + string(m.Subject)
			if m.Payer != 0 {
				text += " " + m.Payer.String()
			}
			if m.AtLeast {
				text += " at least"
			}
			text += " " + m.Before.String() + " " + m.After.String()
			if m.Months > 0 {
				text += fmt.Sprintf(" × %d", m.Months)
			}
			if m.Whole != nil {
				text += ", in all " + m.Whole.Before.String() + " " + m.Whole.After.String()
			}
			got = append(got, text)
		}
		if len(row.moved) == 0 {
			assert.Empty(t, got, row.because)
			continue
		}
		assert.Equal(t, row.moved, got, row.because)
	}
}

// Which contracts a change touches, and why it does not reach the others.
func TestTouches(t *testing.T) {
	const smic, scale, ceiling, byDay, rfpe = "smic.hourly", "apprentice_aid.exceptional.under250.level5", "apprenticeship.contributions.ceiling", "npec.prorata.day", "trainee.rfpe.26"
	ended := apprentice(t, "2007-02-10", "2025-01-06", "2025-01-06", "2025-12-31", 4)
	broken := apprentice(t, "2007-02-10", "2025-01-06", "2025-01-06", "2026-06-30", 4)
	broken.c.Contract.Ended = law.MustDate("2025-12-31")
	trainee, running := entering(t, "2026-02-02"), entering(t, "2026-02-02")
	trainee.c.Course.End = law.MustDate("2026-03-31")
	for _, row := range []struct {
		because string
		k       contract
		day     string
		table   string
		want    string
	}{
		{"a PEC that runs on the day of the SMIC", pec(t), "2026-01-01", smic, "touches"},
		{"an apprentice too", apprentice(t, "2007-02-10", "2025-09-01", "2025-09-01", "2027-08-31", 4), "2026-06-01", smic, "touches"},
		{"ended at term on the eve", ended, "2026-01-01", smic, "ended 2025-12-31"},
		{"broken on the eve", broken, "2026-01-01", smic, "ended 2025-12-31"},
		{"the last day of the old ceiling", apprentice(t, "2002-01-15", "2025-02-28", "2025-09-01", "2026-08-15", 5), "2025-03-01", ceiling, "made 2025-02-28"},
		{"the first day of the new one", apprentice(t, "2002-01-15", "2025-03-01", "2025-09-01", "2026-08-15", 5), "2025-03-01", ceiling, "touches"},
		{"the first day of the scale of 2026", apprentice(t, "2007-02-10", "2026-03-08", "2026-04-01", "2028-03-31", 5), "2026-03-08", scale, "touches"},
		{"the last day of that of 2025", apprentice(t, "2007-02-10", "2025-12-31", "2026-01-05", "2027-12-31", 5), "2026-03-08", scale, "made 2025-12-31"},
		{"that one is not reached by the end of the text either", apprentice(t, "2007-02-10", "2025-12-31", "2026-01-05", "2027-12-31", 5), "2026-01-01", scale, "made 2025-12-31"},
		{"NPEC by the day", apprentice(t, "2002-01-15", "2025-07-01", "2025-09-01", "2026-08-15", 5), "2025-07-01", byDay, "touches"},
		{"a course entered before a rise and ended on its eve", trainee, "2026-04-01", rfpe, "entered 2026-02-02"},
		{"entered on the day of the rise", entering(t, "2026-04-01"), "2026-04-01", rfpe, "touches"},
		{"entered before it and running: the texts do not say", running, "2026-04-01", rfpe, "unsettled entered 2026-02-02"},
	} {
		day := law.MustDate(row.day)
		f := look(day.AddDays(-1), day, []contract{row.k}, tables(t))
		i := slices.IndexFunc(f.Changes, func(c change) bool { return c.Table == row.table })
		require.GreaterOrEqual(t, i, 0, row.because)
		c := f.Changes[i]
		var got string
		switch {
		case len(c.Touches) > 0:
			got = "touches"
		case len(c.Spares) > 0:
			got = c.Spares[0].Why + " " + c.Spares[0].On.String()
		case len(c.Unsettled) > 0:
			got = "unsettled " + c.Unsettled[0].Why + " " + c.Unsettled[0].On.String()
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

// A table is said with its unit, in both languages.
func TestValues(t *testing.T) {
	for _, row := range []struct {
		table  law.Table
		text   string
		fr, en string
	}{
		{&law.SMIC, "12.02", "12,02\u00a0€", "€12.02"},
		{&law.Param[law.Rate]{}, "1.75%", "1,75\u00a0%", "1.75%"},
		{&law.Param[law.Answer]{}, "yes", "oui", "yes"},
		{&law.Param[law.Answer]{}, "no", "non", "no"},
		{&law.Param[law.Date]{}, "2026-12-31", "31 décembre 2026", "31 December 2026"},
		{&law.Param[law.Hours]{}, "2100", "2\u202f100\u00a0h", "2,100 h"},
		{&law.Param[law.Level]{}, "5", "niveau\u00a05", "level 5"},
		{&law.Param[law.Days]{}, "365", "365\u00a0jours", "365 days"},
		{&law.Param[law.Months]{}, "1", "1\u00a0mois", "1 month"},
		{&law.Param[law.Years]{}, "29", "29\u00a0ans", "29 years"},
		{&law.Param[law.Number]{}, "3", "3", "3"},
		{&law.Param[law.Headcount]{}, "250", "250\u00a0salariés", "250 employees"},
		{&law.Param[law.KindSet]{}, "pec, cie", "parcours emploi compétences, contrat initiative-emploi", "PEC contract, CIE contract"},
		{&law.LevelsOf1969, "x", "x", "x"},
	} {
		assert.Equal(t, row.fr, valueOf(row.table, row.text, language.French))
		assert.Equal(t, row.en, valueOf(row.table, row.text, language.English))
	}
}

// No change is left out of the list, and each is said in both languages by a name.
func TestEveryChange(t *testing.T) {
	f := look(law.MustDate("1990-01-01"), law.MustDate("2030-12-31"), nil, nil)
	require.NotEmpty(t, f.Changes)
	for i := range f.Changes {
		c := &f.Changes[i]
		for _, tag := range []language.Tag{language.French, language.English} {
			assert.NotEqual(t, c.Table, nameOf(c.Table, tag), "a table without a name")
		}
		assert.NotEmpty(t, c.Cites, c.Table)
		assert.Contains(t, []string{"made", "started", "entered", "day"}, c.By)
	}
}

func TestJSONKeys(t *testing.T) {
	var out struct {
		From, To law.Date
		Changes  []map[string]json.RawMessage
		Amounts  []map[string]json.RawMessage
	}
	require.NoError(t, json.Unmarshal(output(t, "-json"), &out))
	assert.Equal(t, law.MustDate("2025-12-31"), out.From)
	assert.Equal(t, law.MustDate("2026-06-30"), out.To)
	seen := map[string]bool{}
	for _, c := range out.Changes {
		for _, key := range []string{"day", "table", "by", "cites"} {
			assert.Contains(t, c, key)
		}
		for key := range c {
			seen[key] = true
		}
	}
	for _, key := range []string{"before", "value", "touches", "does_not_reach"} {
		assert.True(t, seen[key], key)
	}
	require.NotEmpty(t, out.Amounts)
	for _, m := range out.Amounts {
		for _, key := range []string{"contract", "day", "subject", "by", "before", "after"} {
			assert.Contains(t, m, key)
		}
	}
	assert.JSONEq(t, `{"from": "2026-01-02", "to": "2026-01-02", "changes": [], "amounts": []}`, string(output(t, "-json", "-from", "2026-01-02", "-to", "2026-01-02")))
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		return file
	}
	unknown := write("unknown.json", "[{\"name\": \"first\", \"case\": {}},\n"+` {"name": "second", "case": {"contract": {"colour": "red"}, "person": {"born": "2004-02-30"}}}]`)
	var b bytes.Buffer
	for _, row := range []struct {
		args []string
		says []string
	}{
		{[]string{"-from", "2026-06-30", "-to", "2025-12-31"}, []string{"-from 2026-06-30", "-to 2025-12-31", "after the last"}},
		{[]string{"-from", "2026-02-30"}, []string{"-from 2026-02-30"}},
		{[]string{"-to", ""}, []string{"-to", "want a day"}},
		{[]string{"-in", write("empty.json", " \n")}, []string{"empty.json", "is empty"}},
		{[]string{"-in", write("object.json", `{"name": "a", "case": {}}`)}, []string{"object.json", "line 1, column 1", "want an array"}},
		{[]string{"-in", write("more.json", `[] []`)}, []string{"more.json", "line 1, column 4"}},
		{[]string{"-in", write("broken.json", `[{"name": "a", `)}, []string{"broken.json", "want JSON"}},
		{[]string{"-in", write("key.json", `[{"nom": "a", "case": {}}]`)}, []string{"key.json", "nom"}},
		{[]string{"-in", unknown}, []string{"unknown.json", "[1].case.contract.colour: line 2, column 43", "[1].case.person.born: line 2, column 80"}},
		{[]string{"-in", write("twice.json", `[{"name": "a", "case": {}}, {"name": "a", "case": {}}]`)}, []string{"twice.json", "contract 2 (a), line 1", "another contract"}},
		{[]string{"-in", write("placed.json", `[{"case": {}}, {"name": "#1", "case": {}}]`)}, []string{"contract 2 (#1), line 1", "another contract"}},
		{[]string{"-in", write("none.json", `[{"name": "a"}]`)}, []string{"contract 1 (a), line 1", "has no case"}},
		{[]string{"-in", filepath.Join(dir, "absent.json")}, []string{"-in", "absent.json"}},
		{[]string{"-tables", filepath.Join(dir, "absent.json")}, []string{"-tables", "absent.json"}},
		{[]string{"-tables", write("tables.json", `{"npec": [{"rncp": 1}]}`)}, []string{"tables.json", "npec[0].from"}},
		{[]string{"-lang", "?"}, []string{"-lang ?"}},
		{[]string{"-lang", "de"}, []string{"-lang de", "want fr or en"}},
		{[]string{"stray"}, []string{"stray", "not a flag"}},
		{[]string{"-none"}, []string{"-none"}},
	} {
		err := run(&b, row.args)
		require.Error(t, err, row.args)
		for _, says := range row.says {
			assert.Contains(t, err.Error(), says, row.args)
		}
	}
	assert.Empty(t, b.String(), "nothing is printed before the mistake is found")

	var bad *badInput
	err := run(&b, []string{"-in", unknown})
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "-in "+unknown, bad.where)
	var faulty *facts.CaseError
	require.ErrorAs(t, err, &faulty)
	assert.Equal(t, "[1].case.contract.colour", faulty.Mistakes[0].Path)
	assert.True(t, errors.Is(run(&b, []string{"-in", filepath.Join(dir, "absent.json")}), fs.ErrNotExist))
	assert.True(t, errors.Is(run(&b, []string{"-from", "2026-06-30", "-to", "2025-12-31"}), errReversed))
}

// The contracts that come with the program are read, and their facts do not contradict each other.
func TestInvented(t *testing.T) {
	contracts, err := readContracts("")
	require.NoError(t, err)
	require.NotEmpty(t, contracts)
	for i := range contracts {
		assert.Empty(t, facts.Check(&contracts[i].c), contracts[i].name)
	}
}
