package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// A contract whose term is not recorded may be a CDI: the last day of its apprenticeship is the term of either.
func TestTrainingToTheEndOfTheApprenticeship(t *testing.T) {
	tables := callerTables(t)
	for _, open := range []law.Answer{law.Yes, law.Unknown} {
		c := yearOfApprentice()
		c.Contract.OpenEnded, c.Contract.End, c.Apprenticeship.End = open, law.Date{}, day("2026-08-31")
		c.Person.Disabled, c.OPCO.Supplement = law.Yes, law.MustEuro("3000.00")
		g := funding.ApprenticeshipTraining(&c, tables)
		assert.Empty(t, law.Asks(g.Decision), open)
		assert.Equal(t, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", cashOf(g), "a year of 9 000, open-ended: %s", open)
		g = funding.DisabilitySupplement(&c, tables)
		assert.Empty(t, law.Asks(g.Decision), open)
		assert.Equal(t, "2025-09 1200.00, 2026-03 900.00, 2026-06 600.00, 2026-08 300.00", cashOf(g), "a year of 3 000, open-ended: %s", open)
	}
	for _, row := range []struct {
		because string
		open    law.Answer
		end     string // of the apprenticeship
		asks    []string
	}{
		{"a CDI never has an end: nobody said that it is one", law.Unknown, "", []string{"contract.end", "contract.open_ended"}},
		{"one that ends before it starts is none", law.Unknown, "2025-08-31", []string{"contract.end", "contract.open_ended"}},
		{"a fixed term", law.No, "", []string{"contract.end"}},
		{"a CDI", law.Yes, "", []string{"apprenticeship.end"}},
	} {
		c := yearOfApprentice()
		c.Contract.OpenEnded, c.Contract.End = row.open, law.Date{}
		if row.end != "" {
			c.Apprenticeship.End = day(row.end)
		}
		g := funding.ApprenticeshipTraining(&c, tables)
		assert.Empty(t, cashOf(g), row.because)
		assert.Equal(t, row.asks, asked(g.Decision), row.because)
	}
}
