package facts_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A span of one day is possible, one that ends the day before it begins is not.
func TestCheckProfessionalisation(t *testing.T) {
	first, eve := law.MustDate("2025-01-01"), law.MustDate("2024-12-31")
	rows := []struct {
		facts string
		edit  func(*facts.Professionalisation, law.Date)
	}{
		{"professionalisation.abroad.through professionalisation.abroad.from", func(p *facts.Professionalisation, end law.Date) {
			p.Abroad.From, p.Abroad.Through = first, end
		}},
		{"professionalisation.deposit.received professionalisation.deposit.sent", func(p *facts.Professionalisation, end law.Date) {
			p.Deposit.Sent, p.Deposit.Received = first, end
		}},
		{"professionalisation.deposit.answered professionalisation.deposit.received", func(p *facts.Professionalisation, end law.Date) {
			p.Deposit.Received, p.Deposit.Answered = first, end
		}},
		{"professionalisation.break.continued_through professionalisation.break.continued_from", func(p *facts.Professionalisation, end law.Date) {
			p.Break.ContinuedFrom, p.Break.ContinuedThrough = first, end
		}},
		{"professionalisation.reconversion.through professionalisation.reconversion.from", func(p *facts.Professionalisation, end law.Date) {
			p.Reconversion.From, p.Reconversion.Through = first, end
		}},
	}
	for _, row := range rows {
		var c facts.Case
		row.edit(&c.Professionalisation, first)
		assert.Empty(t, facts.Check(&c), row.facts)
		row.edit(&c.Professionalisation, eve)
		if found := facts.Check(&c); assert.Len(t, found, 1, row.facts) {
			assert.Equal(t, "ends_before_start", found[0].ID)
			assert.Equal(t, row.facts, strings.Join(found[0].Facts, " "))
		}
	}
}
