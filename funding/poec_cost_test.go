package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// hourRates are rows of a caller: 9.00 an hour in 2024, 9.50 from 2025. They are made up: no amount was found in any text.
func hourRates(t *testing.T) *funding.Tables {
	t.Helper()
	tables, err := funding.ParseTables([]byte(`{"reviewed": "2025-12-31", "poec": [
		{"operator": "opco_sante", "from": "2024-01-01", "through": "2024-12-31", "amount": "9.00", "source": {"text": "barème de l'OPCO, 2024", "seen": "weak"}},
		{"operator": "opco_sante", "from": "2025-01-01", "amount": "9.50", "source": {"text": "barème de l'OPCO, 2025", "seen": "weak"}}
	]}`))
	require.NoError(t, err)
	return tables
}

func poecOf(entry string) facts.Case {
	var c facts.Case
	c.Course.Start, c.Course.Hours = day(entry), law.MustHours("399.5")
	c.OPCO.Operator = facts.OPCOSante
	return c
}

func TestPOECTraining(t *testing.T) {
	tables := hourRates(t)
	for _, row := range []struct {
		because, entry string
		edit           func(*facts.Case)
		want           string
	}{
		{"399.5 h × 9.00", "2024-01-01", nil, "yes 3595.50 exact"},
		{"its last day", "2024-12-31", nil, "yes 3595.50 exact"},
		{"399.5 h × 9.50 = 3 795.25", "2025-01-01", nil, "yes 3795.25 exact"},
		{"the eve of the first row: nothing is supposed", "2023-12-31", nil, "unknown 0.00 or more"},
		{"an operator without a row", "2025-01-01", func(c *facts.Case) { c.OPCO.Operator = facts.Uniformation }, "unknown 0.00 or more"},
		{"no operator", "2025-01-01", func(c *facts.Case) { c.OPCO.Operator = 0 }, "unknown 0.00 or more"},
		{"no hours", "2025-01-01", func(c *facts.Case) { c.Course.Hours = law.Hours{} }, "unknown 0.00 or more"},
		{"no entry", "2025-01-01", func(c *facts.Case) { c.Course.Start = law.Date{} }, "unknown 0.00 or more"},
	} {
		c := poecOf(row.entry)
		if row.edit != nil {
			row.edit(&c)
		}
		g := funding.POECTraining(&c, tables)
		assert.Equal(t, row.want, g.Answer().String()+" "+g.Total().String(), row.because)
	}
	c := poecOf("2025-01-01")
	for because, tables := range map[string]*funding.Tables{"no tables": nil, "empty tables": {}} {
		g := funding.POECTraining(&c, tables)
		assert.Equal(t, law.Unknown, g.Answer(), because)
		assert.Equal(t, law.NoText, g.Decision.Find("POEC-HOUR-RATE").Why(), because)
	}
	g := funding.POECTraining(&c, tables)
	assert.Equal(t, law.Weak, g.Decision.Rests(), "the source of the row is carried")
	assert.Contains(t, conventionsOf(g.Decision), "POEC-HOUR-BASE", "all the hours, those in a company too")
	c.Course.Start = day("2026-01-01")
	assert.True(t, funding.POECTraining(&c, tables).Decision.Find("POEC-HOUR-RATE").Provisional(), "later than the caller's check")
	assert.Equal(t, law.Unknown, funding.POECTraining(nil, nil).Answer())
	empty := funding.POECTraining(nil, nil)
	var asked []string
	for _, ask := range law.Asks(empty.Decision) {
		asked = append(asked, ask.Fact)
	}
	assert.ElementsMatch(t, []string{"course.start", "opco.operator", "course.hours"}, asked)
}

func poecRows(t *testing.T) []decided {
	t.Helper()
	tables := hourRates(t)
	at := func(because string, want law.Answer, entry string, tables *funding.Tables, lacking ...string) decided {
		c := poecOf(entry)
		return decided{because: because, d: funding.POECTraining(&c, tables).Decision, whole: want, clauses: allUnknown(lacking...)}
	}
	return []decided{
		at("a row", law.Yes, "2025-01-01", tables), at("no row that day", law.Unknown, "2023-12-31", tables, "POEC-HOUR-RATE"),
		at("no table", law.Unknown, "2025-01-01", nil, "POEC-HOUR-RATE"),
		at("before the text read, and before the first row", law.Unknown, "2018-12-31", tables, "POEC-FUND-OPCO", "POEC-HOUR-RATE"),
		{because: "nothing known", d: funding.POECTraining(nil, nil).Decision, whole: law.Unknown},
	}
}

// The quotes put the grants side by side, each with its payer and a name in both languages.
func TestPOEQuotes(t *testing.T) {
	c := traveller()
	c.Course.Form, c.OPCO.Operator = facts.External, facts.OPCOSante
	c.Trainee.Price = facts.CoursePrice{QuoteAccepted: law.Yes, Quote: law.MustEuro("3500.00"), OPCOAgreed: law.Yes, OPCOAmount: law.MustEuro("700.00")}
	q := funding.POEI(&c)
	past := c
	past.Course.Start, past.Person.Jobseeker, past.Trainee.Benefit.LongTerm = day("2022-03-01"), law.Yes, law.Yes
	assert.Equal(t, "1000.00 exact", funding.POEI(&past).Total(funding.State).String(), "the one-off aid is the State's, and a POEI is known to be one")
	assert.Equal(t, "4486.00 exact", q.Total(funding.FranceTravail).String(), "3 500.00 of the quote and 986.00 of mobility; no one-off aid in 2026")
	assert.Equal(t, "700.00 exact", q.Total(funding.OPCO).String())
	assert.Equal(t, "986.00 exact", q.Received(funding.Person).String())
	assert.Empty(t, q.Missing())
	p := funding.POEC(&c, hourRates(t))
	assert.Equal(t, "2660.00 exact", p.Total(funding.OPCO).String(), "280 h × 9.50")
	assert.Equal(t, "986.00 exact", p.Total(funding.FranceTravail).String())
	for _, q := range []funding.Quote{q, p} {
		for g := range q.Grants() {
			for _, tag := range []language.Tag{language.French, language.English} {
				assert.NotEmpty(t, g.Subject.Name(tag), string(g.Subject))
			}
		}
	}
	assert.NotEmpty(t, funding.POEI(nil).Missing())
	assert.NotEmpty(t, funding.POEC(nil, nil).Missing())
}
