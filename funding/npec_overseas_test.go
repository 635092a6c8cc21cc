package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// Tables with a level of 9 000 and no modulation, and with one of 110 % in La Réunion.
const (
	plainTables = `{"reviewed": "2026-08-01", "npec": [{"rncp": 35830, "branch": 3127, "from": "2019-01-01", "amount": "9000.00", "source": {"text": "order of the test", "seen": "secondary"}}]`
	onReunion   = `, "overseas": [{"operator": "opco_sante", "place": "la_reunion", "from": "2020-01-01", "rate": "110%", "source": {"text": "decision of the test", "seen": "secondary"}}]`
)

func parsed(t *testing.T, text string) *funding.Tables {
	t.Helper()
	tables, err := funding.ParseTables([]byte(text + "}"))
	require.NoError(t, err)
	return tables
}

// L6523-2-3, 1°: the operator may modulate the level overseas. What the tables do not hold is not the plain level.
func TestModulationThatNobodyDenies(t *testing.T) {
	plain, tables := parsed(t, plainTables), callerTables(t)
	const whole = "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00" // 40, 30, 20, 10 % of 9 000
	for _, row := range []struct {
		because   string
		tables    *funding.Tables
		place     law.Place
		modulated law.Answer
		whole     law.Answer
		cash      string
		asks      []string
	}{
		{"no row at all: a decision may stand", plain, law.Reunion, law.Unknown, law.Unknown, "", []string{"opco.modulated"}},
		{"no row at all, modulated: by how much is not known", plain, law.Reunion, law.Yes, law.Unknown, "", nil},
		{"no row at all, denied: the plain level", plain, law.Reunion, law.No, law.Yes, whole, nil},
		{"no row at all, place not recorded", plain, 0, law.Unknown, law.Unknown, "", []string{"contract.place"}},
		{"place not recorded, denied: the plain level anywhere", plain, 0, law.No, law.Yes, whole, nil},
		{"at home nothing modulates", plain, law.AlsaceMoselle, law.Unknown, law.Yes, whole, nil},
		{"rows for other territories", tables, law.Guyane, law.Unknown, law.Unknown, "", []string{"opco.modulated"}},
		{"rows for other territories, denied", tables, law.Guyane, law.No, law.Yes, whole, nil},
		{"the decision ended before the contract: another may hold", tables, law.Guadeloupe, law.Unknown, law.Unknown, "", []string{"opco.modulated"}},
		{"a decision that the caller could not read", tables, law.Mayotte, law.Unknown, law.Unknown, "", []string{"opco.modulated"}},
	} {
		c := yearOfApprentice()
		c.Contract.Place, c.OPCO.Modulated = row.place, row.modulated
		g := funding.ApprenticeshipTraining(&c, row.tables)
		assert.Equal(t, row.whole, g.Answer(), row.because)
		assert.Equal(t, row.cash, cashOf(g), row.because)
		assert.Equal(t, row.asks, asked(g.Decision), row.because)
	}
}

// D6332-82 to 2020: up to half of the level, which is the modulated one overseas.
func TestSupplementOnModulatedLevel(t *testing.T) {
	tables := parsed(t, plainTables+onReunion)
	for _, row := range []struct {
		because   string
		modulated law.Answer
		whole     law.Answer
		cash      string
	}{
		{"half of 9 900 is 4 950, paid by 50, 25, 25 %", law.Yes, law.Yes, "2021-01 2475.00, 2021-07 1237.50, 2021-10 1237.50"},
		{"half of 9 000 is 4 500", law.No, law.Yes, "2021-01 2250.00, 2021-07 1125.00, 2021-10 1125.00"},
		{"one or the other", law.Unknown, law.Unknown, "2021-01 2250.00..2475.00, 2021-07 1125.00..1237.50, 2021-10 1125.00..1237.50"},
	} {
		c := yearOfApprentice()
		term("2020-12-31", "2021-01-01", "2021-12-31")(&c)
		c.Contract.Place, c.OPCO.Modulated = law.Reunion, row.modulated
		c.Person.Disabled, c.OPCO.Supplement = law.Yes, law.MustEuro("5000.00")
		g := funding.DisabilitySupplement(&c, tables)
		assert.Equal(t, row.whole, g.Answer(), row.because)
		assert.Equal(t, row.cash, cashOf(g), row.because)
	}
}
