package funding_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func ExampleParseTables() {
	tables, err := funding.ParseTables([]byte(`{
	  "reviewed": "2026-09-25",
	  "npec": [
	    {"rncp": 35830, "branch": 3127, "from": "2024-07-15", "through": "2025-08-31", "amount": "8200.00",
	     "source": {"text": "France compétences, référentiel des NPEC", "seen": "primary"}},
	    {"rncp": 35830, "branch": 3127, "from": "2025-09-01", "amount": "7900.00",
	     "source": {"text": "France compétences, référentiel des NPEC", "seen": "primary"}}
	  ]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	level := tables.NPEC(law.MustCount(35830), law.MustCount(3127), law.MustDate("2025-08-31"))
	fmt.Println(level.Value, "from", level.From, "through", level.Through)

	_, err = funding.ParseTables([]byte(`{"npec": [{"rncp": 35830, "from": "2025-09-01", "amount": 7900.005}]}`))
	fmt.Println(err)
	// Output:
	// 8200.00 from 2024-07-15 through 2025-08-31
	// funding: npec[0].source.text (RNCP35830, any branch, from 2025-09-01): line 1, column 11: no source, want the title of the document
	// funding: npec[0].source.seen (RNCP35830, any branch, from 2025-09-01): line 1, column 11: no source, want one of primary, secondary, weak
	// funding: npec[0].amount (RNCP35830, any branch): line 1, column 59: found 7900.005, want an amount as 1234.56 or 1 234,56 €, two decimals at most
}

const src = `"source": {"text": "table", "seen": "primary"}`

// Each text has the mistakes listed: the path, what it is, and a word of the message.
func TestParseTablesRefuses(t *testing.T) {
	npec := func(rows ...string) string { return `{"npec": [` + strings.Join(rows, ", ") + `]}` }
	row := func(rest string) string { return `{"rncp": 1, "branch": 2, ` + rest + `, ` + src + `}` }
	type mistake struct {
		path string
		err  error
		says string
	}
	for _, c := range []struct {
		why, text string
		want      []mistake
	}{
		{"two rows overlap by a day", npec(row(`"from": "2024-01-01", "through": "2024-12-31", "amount": 1`), row(`"from": "2024-12-31", "amount": 1`)),
			[]mistake{{"npec[1].from", funding.ErrOverlap, "npec[0]"}}},
		{"a day is missing between them", npec(row(`"from": "2024-01-01", "through": "2024-12-30", "amount": 1`), row(`"from": "2025-01-01", "amount": 1`)),
			[]mistake{{"npec[1].from", funding.ErrGap, "2024-12-31"}}},
		{"the same first day", npec(row(`"from": "2024-01-01", "amount": 1`), row(`"from": "2024-01-01", "amount": 2`)),
			[]mistake{{"npec[1].from", funding.ErrOverlap, "npec[0]"}}},
		{"a long row reaches beyond the next", npec(row(`"from": "2024-01-01", "through": "2026-12-31", "amount": 1`), row(`"from": "2024-06-01", "through": "2024-12-31", "amount": 2`),
			row(`"from": "2026-01-01", "amount": 3`)), []mistake{{"npec[1].from", funding.ErrOverlap, "npec[0]"}, {"npec[2].from", funding.ErrOverlap, "npec[0]"}}},
		{"a first day of another century", npec(row(`"from": "1999-12-31", "amount": 1`)), []mistake{{"npec[0].from", funding.ErrBounds, "2000-01-01"}}},
		{"a first day too far", npec(row(`"from": "2100-01-01", "amount": 1`)), []mistake{{"npec[0].from", funding.ErrBounds, "2099-12-31"}}},
		{"a last day too far", npec(row(`"from": "2024-01-01", "through": "2100-01-01", "amount": 1`)), []mistake{{"npec[0].through", funding.ErrBounds, "2099-12-31"}}},
		{"checked more than a year before the newest row", `{"reviewed": "2023-12-31", "npec": [` + row(`"from": "2025-01-01", "amount": 1`) + `]}`, []mistake{{"reviewed", funding.ErrConflict, "npec[0]"}}},
		{"checked in another century", `{"reviewed": "1999-12-31", "npec": [` + row(`"from": "2000-01-01", "amount": 1`) + `]}`, []mistake{{"reviewed", funding.ErrBounds, "2000-01-01"}}},
		{"no source", `{"npec": [{"rncp": 1, "from": "2024-01-01", "amount": 1}]}`, []mistake{{"npec[0].source.text", funding.ErrNoSource, ""}, {"npec[0].source.seen", funding.ErrNoSource, "primary"}}},
		{"a source of blanks", `{"npec": [{"rncp": 1, "from": "2024-01-01", "amount": 1, "source": {"text": "  ", "seen": "weak"}}]}`, []mistake{{"npec[0].source.text", funding.ErrNoSource, "title"}}},
		{"no first day", npec(`{"rncp": 1, "amount": 1, ` + src + `}`), []mistake{{"npec[0].from", funding.ErrNoValue, "first day"}}},
		{"no certification", npec(`{"from": "2024-01-01", "amount": 1, ` + src + `}`), []mistake{{"npec[0].rncp", funding.ErrNoValue, "number"}}},
		{"it ends before it begins", npec(row(`"from": "2024-01-02", "through": "2024-01-01", "amount": 1`)), []mistake{{"npec[0].through", funding.ErrConflict, "2024-01-01"}}},
		{"no amount", npec(row(`"from": "2024-01-01"`)), []mistake{{"npec[0].amount", funding.ErrNoValue, "above zero"}}},
		{"zero", npec(row(`"from": "2024-01-01", "amount": 0`)), []mistake{{"npec[0].amount", funding.ErrNoValue, ""}}},
		{"negative", npec(row(`"from": "2024-01-01", "amount": "-1.00"`)), []mistake{{"npec[0].amount", funding.ErrBounds, "-1.00"}}},
		{"a cent above the bound", npec(row(`"from": "2024-01-01", "amount": "100000.01"`)), []mistake{{"npec[0].amount", funding.ErrBounds, "100000.00"}}},
		{"finer than a cent", npec(row(`"from": "2024-01-01", "amount": 9000.005`)), []mistake{{"npec[0].amount", nil, "9000.005"}}},
		{"an exponent", npec(row(`"from": "2024-01-01", "amount": 9e3`)), []mistake{{"npec[0].amount", nil, "9e3"}}},
		{"an amount in a gap", npec(row(`"from": "2024-01-01", "amount": 1, "gap": true`)), []mistake{{"npec[0].amount", funding.ErrConflict, "no amount"}}},
		{"none and gap", npec(row(`"from": "2024-01-01", "none": true, "gap": true`)), []mistake{{"npec[0].gap", funding.ErrConflict, "either"}}},
		{"a certification too long", npec(`{"rncp": 1000000, "from": "2024-01-01", "amount": 1, ` + src + `}`), []mistake{{"npec[0].rncp", funding.ErrBounds, "999999"}}},
		{"a name that is none", npec(row(`"from": "2024-01-01", "amount": 1, "level": 5`)), []mistake{{"npec[0].level", facts.ErrUnknownName, "rncp, branch"}}},
		{"a name given twice", npec(row(`"from": "2024-01-01", "amount": 1, "amount": 1`)), []mistake{{"npec[0].amount", facts.ErrTwice, ""}}},
		{"a day that does not exist", npec(row(`"from": "2023-02-29", "amount": 1`)), []mistake{{"npec[0].from", nil, "2023-02-29"}}},
		{"a table that is none", `{"npek": []}`, []mistake{{"npek", facts.ErrUnknownName, "npec"}}},
		{"no JSON", `{`, []mistake{{"", nil, "JSON"}}},
		{"an array", `[]`, []mistake{{"", facts.ErrForm, "an object"}}},
		{"a branch amount without its unit", `{"branch": [{"branch": 2, "scheme": "professionalisation", "from": "2024-01-01", "amount": 1, ` + src + `}]}`, []mistake{{"branch[0].per", funding.ErrNoValue, "hour, contract"}}},
		{"without its scheme", `{"branch": [{"branch": 2, "per": "hour", "from": "2024-01-01", "amount": 1, ` + src + `}]}`, []mistake{{"branch[0].scheme", funding.ErrNoValue, "reconversion"}}},
		{"an hour at 200.01", `{"branch": [{"branch": 2, "scheme": "professionalisation", "per": "hour", "from": "2024-01-01", "amount": 200.01, ` + src + `}]}`, []mistake{{"branch[0].amount", funding.ErrBounds, "200.00"}}},
		{"for everyone and for a part", `{"branch": [{"branch": 2, "scheme": "professionalisation", "per": "hour", "from": "2024-01-01", "amount": 1, ` + src + `},
			{"branch": 2, "scheme": "professionalisation", "priority": true, "per": "hour", "from": "2024-06-01", "amount": 1, ` + src + `}]}`, []mistake{{"branch[1].priority", funding.ErrConflict, "branch[0]"}}},
		{"no priority public in a période de reconversion", `{"branch": [{"branch": 2, "scheme": "reconversion", "priority": false, "per": "hour", "from": "2026-02-01", "amount": 1, ` + src + `}]}`, []mistake{{"branch[0].priority", funding.ErrConflict, ""}}},
		{"an overseas rate at home", `{"overseas": [{"operator": "akto", "place": "metropole", "from": "2024-01-01", "rate": "110%", ` + src + `}]}`, []mistake{{"overseas[0].place", funding.ErrNoValue, "overseas"}}},
		{"more than 300 %", `{"overseas": [{"operator": "akto", "place": "guyane", "from": "2024-01-01", "rate": "300.0001%", ` + src + `}]}`, []mistake{{"overseas[0].rate", funding.ErrBounds, "300%"}}},
		{"no operator", `{"poec": [{"from": "2024-01-01", "amount": 10, ` + src + `}]}`, []mistake{{"poec[0].operator", funding.ErrNoValue, "opco_sante"}}},
		{"first equipment above 500", `{"flat": [{"subject": "equipment", "operator": "akto", "from": "2024-01-01", "amount": 500.01, ` + src + `}]}`, []mistake{{"flat[0].amount", funding.ErrBounds, "500.00"}}},
		{"an operator for the Agefiph", `{"flat": [{"subject": "agefiph_apprenticeship", "operator": "akto", "from": "2024-01-01", "amount": 500, ` + src + `}]}`, []mistake{{"flat[0].operator", funding.ErrConflict, ""}}},
		{"no subject", `{"flat": [{"from": "2024-01-01", "amount": 500, ` + src + `}]}`, []mistake{{"flat[0].subject", funding.ErrNoValue, "abroad"}}},
		{"a PEC above 95 %", `{"orders": [{"region": "76", "kind": "pec", "public": "tout_public", "from": "2024-01-01", "rate": "95.0001%", ` + src + `}]}`, []mistake{{"orders[0].rate", funding.ErrBounds, "95%"}}},
		{"a CIE above 47 %", `{"orders": [{"region": "76", "kind": "cie", "public": "tout_public", "from": "2024-01-01", "rate": "47.0001%", ` + src + `}]}`, []mistake{{"orders[0].rate", funding.ErrBounds, "47%"}}},
		{"neither PEC nor CIE", `{"orders": [{"region": "76", "kind": "cdd", "public": "tout_public", "from": "2024-01-01", "rate": "40%", ` + src + `}]}`, []mistake{{"orders[0].kind", funding.ErrNoValue, "pec, cie"}}},
		{"neither region nor public nor rate", `{"orders": [{"kind": "pec", "from": "2024-01-01", ` + src + `}]}`,
			[]mistake{{"orders[0].region", funding.ErrNoValue, ""}, {"orders[0].public", funding.ErrNoValue, ""}, {"orders[0].rate", funding.ErrNoValue, ""}}},
		{"more hours at least than at most", `{"orders": [{"region": "76", "kind": "pec", "public": "tout_public", "from": "2024-01-01", "rate": "40%", "hours_min": 26, "hours_max": 20, "months_min": 12, "months_max": 6, ` + src + `}]}`,
			[]mistake{{"orders[0].hours_max", funding.ErrConflict, "26"}, {"orders[0].months_max", funding.ErrConflict, "12"}}},
	} {
		tables, err := funding.ParseTables([]byte(c.text))
		assert.Nil(t, tables, c.why)
		var all *funding.TablesError
		if !assert.ErrorAs(t, err, &all, c.why) {
			continue
		}
		assert.Len(t, all.Mistakes, len(c.want), "%s: %s", c.why, err)
		for _, want := range c.want {
			found := false
			for _, m := range all.Mistakes {
				if m.Path == want.path && (want.err == nil || errors.Is(m, want.err)) {
					found = true
					assert.Contains(t, m.Error(), want.says, c.why)
					assert.Positive(t, m.Line, c.why)
					assert.Positive(t, m.Column, c.why)
				}
			}
			assert.True(t, found, "%s: no mistake at %s: %s", c.why, want.path, err)
		}
	}
}

// Every mistake of a text is reported, in its order, with its line and the row it is about.
func TestEveryMistakeOfTablesIsReported(t *testing.T) {
	_, err := funding.ParseTables([]byte(`{
  "npec": [
    {"rncp": 1, "branch": 2, "from": "2024-01-01", "through": "2024-12-31", "amount": -5, ` + src + `},
    {"rncp": 1, "branch": 2, "from": "2025-02-01", "amount": 10, ` + src + `, "level": 3}
  ],
  "poec": [{"operator": "opco_santé", "from": "2024-01-01", "amount": 10, ` + src + `}]
}`))
	var all *funding.TablesError
	require.ErrorAs(t, err, &all)
	var got []string
	for _, m := range all.Mistakes {
		got = append(got, fmt.Sprintf("%s line %d: %s", m.Path, m.Line, m.Row))
	}
	assert.Equal(t, []string{
		"npec[0].amount line 3: RNCP1, branch 2, from 2024-01-01",
		"npec[1].from line 4: RNCP1, branch 2, from 2025-02-01",
		"npec[1].level line 4: RNCP1, branch 2",
		"poec[0].operator line 6: ",
	}, got)
	assert.Len(t, strings.Split(err.Error(), "\n"), 4)
}

// Rows that follow each other, in any order, and declared gaps are no mistake; what each day then says.
func TestTablesByDay(t *testing.T) {
	tables, err := funding.ParseTables([]byte(`{"npec": [
	  {"rncp": 1, "branch": 2, "from": "2026-01-01", "amount": "3000.00", ` + src + `},
	  {"rncp": 1, "branch": 2, "from": "2024-01-01", "through": "2024-12-31", "amount": 1000, ` + src + `},
	  {"rncp": 1, "branch": 2, "from": "2025-01-01", "gap": true, ` + src + `},
	  {"rncp": 1, "from": "2023-01-01", "amount": 500.50, ` + src + `},
	  {"rncp": 1, "branch": 3, "from": "2024-01-01", "none": true, ` + src + `}
	]}`))
	require.NoError(t, err)
	for _, row := range []struct {
		branch int
		day    string
		want   string
	}{
		{2, "2022-12-31", ""}, {2, "2023-12-31", "500.50"}, // before the first row of the branch: the value by default
		{2, "2024-01-01", "1000.00"}, {2, "2024-12-31", "1000.00"},
		{2, "2025-01-01", ""}, {2, "2025-12-31", ""}, // the gap is a row: no default
		{2, "2026-01-01", "3000.00"}, {2, "2030-01-01", "3000.00"},
		{3, "2024-06-01", ""}, // none is a row too
		{4, "2024-06-01", "500.50"},
	} {
		v := tables.NPEC(law.MustCount(1), law.MustCount(row.branch), day(row.day))
		got := ""
		if v != nil {
			got = v.Value.String()
			assert.Equal(t, law.RankData, v.Cites[0].Rank)
		}
		assert.Equal(t, row.want, got, "%d on %s", row.branch, row.day)
	}
	assert.Nil(t, tables.NPEC(law.MustCount(9), law.Count{}, day("2024-06-01")))
	var none *funding.Tables
	assert.Nil(t, none.NPEC(law.MustCount(1), law.MustCount(2), day("2024-06-01")))
	assert.Nil(t, none.POECRate(facts.Akto))
	assert.Empty(t, none.Orders())
	assert.Empty(t, none.Rows())
}

// After the last row of a branch nothing is known of it: the value by default is for branches without a row, or before theirs.
func TestRowsOfABranchThatEnd(t *testing.T) {
	tables, err := funding.ParseTables([]byte(`{"npec": [
	  {"rncp": 1, "branch": 2, "from": "2024-01-01", "through": "2024-12-31", "amount": 1000, ` + src + `},
	  {"rncp": 1, "branch": 3, "from": "2024-01-01", "through": "2024-12-31", "none": true, ` + src + `},
	  {"rncp": 1, "branch": 4, "from": "2024-01-01", "through": "2024-12-31", "gap": true, ` + src + `},
	  {"rncp": 1, "from": "2020-01-01", "amount": 500, ` + src + `}
	]}`))
	require.NoError(t, err)
	for _, row := range []struct {
		branch int
		day    string
		want   string
	}{
		{2, "2023-12-31", "500.00"}, {2, "2024-12-31", "1000.00"}, {2, "2025-01-01", ""}, {3, "2025-01-01", ""}, {4, "2025-01-01", ""}, {5, "2025-01-01", "500.00"},
	} {
		got := ""
		if v := tables.NPEC(law.MustCount(1), law.MustCount(row.branch), day(row.day)); v != nil {
			got = v.Value.String()
		}
		assert.Equal(t, row.want, got, "%d on %s", row.branch, row.day)
	}
}

// The bounds of days, a check a year ahead of the newest row, and a byte order mark are no mistakes.
func TestTablesAtTheirBounds(t *testing.T) {
	for _, text := range []string{
		`{"npec": [{"rncp": 1, "from": "2000-01-01", "through": "2099-12-31", "amount": 1, ` + src + `}]}`,
		`{"reviewed": "2024-01-01", "npec": [{"rncp": 1, "from": "2025-01-01", "amount": 1, ` + src + `}]}`,
		"\xef\xbb\xbf" + `{"npec": [{"rncp": 1, "from": "2024-01-01", "amount": 1, ` + src + `}]}`,
	} {
		_, err := funding.ParseTables([]byte(text))
		assert.NoError(t, err)
	}
}

// Each row for a part is set against the rows for everyone, whatever their order: one that reaches further than later ones counts.
func TestPrioritiesThatConflict(t *testing.T) {
	row := func(priority, from, through string) string {
		text := `{"branch": 2, "scheme": "professionalisation", "per": "hour", "from": "` + from + `", "amount": 1, ` + src
		if priority != "" {
			text += `, "priority": ` + priority
		}
		if through != "" {
			text += `, "through": "` + through + `"`
		}
		return text + "}"
	}
	for _, c := range []struct {
		why  string
		rows []string
		want string // the row refused and the one it meets
	}{
		{"the day after the last one for everyone", []string{row("", "2024-01-01", "2024-12-31"), row("true", "2025-01-01", "")}, ""},
		{"on that day", []string{row("", "2024-01-01", "2024-12-31"), row("true", "2024-12-31", "")}, "branch[1].priority branch[0]"},
		{"the eve of the first one", []string{row("", "2025-01-01", ""), row("false", "2024-01-01", "2024-12-31")}, ""},
		{"its first day", []string{row("", "2025-01-01", ""), row("false", "2024-01-01", "2025-01-01")}, "branch[1].priority branch[0]"},
		{"an open row for everyone reaches on", []string{row("true", "2026-01-01", ""), row("", "2024-01-01", "")}, "branch[0].priority branch[1]"},
		{"an open row for everyone ends with the next", []string{row("", "2024-01-01", ""), row("", "2025-01-01", "2025-12-31"), row("true", "2026-01-01", "")}, ""},
		{"a part that ends with the next of its own", []string{row("true", "2023-01-01", ""), row("true", "2024-01-01", "2024-06-30"), row("", "2024-07-01", "")}, ""},
	} {
		_, err := funding.ParseTables([]byte(`{"branch": [` + strings.Join(c.rows, ", ") + `]}`))
		var all *funding.TablesError
		got := ""
		if errors.As(err, &all) {
			got = all.Mistakes[0].Path + " " + all.Mistakes[0].Other
		}
		assert.Equal(t, c.want, got, c.why)
	}
}

// Rows are compared once sorted, not each with each: many of one branch, for everyone and for a part, stay a matter of moments.
func TestManyRowsOfOneBranch(t *testing.T) {
	rows := make([]funding.BranchAmount, 0, 20000)
	from := day("2000-01-01")
	for i := range 20000 {
		r := funding.BranchAmount{
			Branch: law.MustCount(16), Scheme: funding.ForProfessionalisation, Per: funding.PerHour, From: from.AddDays(i), Amount: law.MustEuro("12.00"),
			Source: funding.Source{Text: "table", Seen: law.Primary},
		}
		if i%2 == 0 {
			r.Priority = law.Yes
		}
		rows = append(rows, r)
	}
	began := time.Now()
	_, err := funding.NewTables(funding.TableRows{Branch: rows})
	assert.Error(t, err, "each row for everyone runs to the next of its own, and meets one for a part")
	assert.Less(t, time.Since(began), 2*time.Second)
}

func TestOtherTables(t *testing.T) {
	tables := callerTables(t)
	rate := tables.POECRate(facts.OPCOSante)
	require.NotNil(t, rate)
	for on, want := range map[string]string{"2023-12-31": "", "2024-01-01": "11.50", "2025-12-31": "11.50", "2026-01-01": ""} {
		v, _ := rate.At(law.When{Entered: day(on)})
		if want == "" {
			assert.Nil(t, v, on)
		} else {
			assert.Equal(t, want, v.Value.String(), on)
		}
	}
	assert.Nil(t, tables.POECRate(facts.Akto))
	require.Len(t, tables.Orders(), 1)
	order := tables.Orders()[0]
	assert.Equal(t, law.MustRate("50%"), order.Rate)
	assert.Equal(t, "recueil", order.Source.Text)
	assert.Equal(t, law.Primary, order.Source.Seen)
}

// What a program writes reads back; what it makes by hand is checked in the same way.
func TestTablesRoundTrip(t *testing.T) {
	tables := callerTables(t)
	text, err := json.Marshal(tables.Rows())
	require.NoError(t, err)
	back, err := funding.ParseTables(text)
	require.NoError(t, err)
	assert.Equal(t, tables.Rows(), back.Rows())

	made, err := funding.NewTables(tables.Rows())
	require.NoError(t, err)
	assert.Equal(t, tables.Orders(), made.Orders())
	_, err = funding.NewTables(funding.TableRows{NPEC: []funding.NPEC{{RNCP: law.MustCount(1), From: day("2024-01-01")}}})
	var all *funding.TablesError
	require.ErrorAs(t, err, &all)
	require.Len(t, all.Mistakes, 3)
	assert.Zero(t, all.Mistakes[0].Line)
	assert.NotContains(t, err.Error(), "line")
}

// The day on which the caller checked the tables is that from which an answer is provisional.
func TestTablesReviewed(t *testing.T) {
	rows := callerTables(t).Rows()
	for reviewed, want := range map[string]bool{"2026-09-25": false, "2025-08-19": true, "2025-08-20": false, "": true} {
		rows.Reviewed, _ = law.ParseDate(reviewed)
		tables, err := funding.NewTables(rows)
		require.NoError(t, err)
		c := yearOfApprentice()
		d := funding.ApprenticeshipTraining(&c, tables).Decision
		assert.Equal(t, want, d.Provisional(), "%q", reviewed)
	}
}

func FuzzParseTables(f *testing.F) {
	f.Add([]byte(npecTables))
	f.Add([]byte(`{"npec": [{"rncp": 1, "from": "2024-01-01", "through": "2023-01-01", "amount": 1e9}]}`))
	f.Add([]byte(`{"orders": [{}], "flat": [{}], "branch": [{}], "overseas": [{}], "poec": [{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		tables, err := funding.ParseTables(data)
		if (tables == nil) == (err == nil) {
			t.Fatal("either tables or an error")
		}
		if err != nil {
			var all *funding.TablesError
			if !errors.As(err, &all) || len(all.Mistakes) == 0 || err.Error() == "" {
				t.Fatal(err)
			}
			return
		}
		c := yearOfApprentice()
		funding.ApprenticeshipTraining(&c, tables)
	})
}
