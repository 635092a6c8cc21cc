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

// A contract from 10 March 2025 to 9 March 2026, broken on 1 September 2025.
func TestCheckDaysOfAProfessionalisation(t *testing.T) {
	rows := []struct {
		because, id, facts string
		edit               func(*facts.Case)
	}{
		{"abroad from the first day to the last", "", "", func(c *facts.Case) {
			c.Professionalisation.Abroad = facts.ProAbroad{From: law.MustDate("2025-03-10"), Through: law.MustDate("2026-03-09")}
		}},
		{"abroad on the eve", "abroad_outside_contract", "professionalisation.abroad.from contract.start", func(c *facts.Case) {
			c.Professionalisation.Abroad.From = law.MustDate("2025-03-09")
		}},
		{"abroad the day after", "abroad_outside_contract", "professionalisation.abroad.through contract.end", func(c *facts.Case) {
			c.Professionalisation.Abroad.Through = law.MustDate("2026-03-10")
		}},
		{"from the day after, end not recorded", "abroad_outside_contract", "professionalisation.abroad.from contract.end", func(c *facts.Case) {
			c.Professionalisation.Abroad.From = law.MustDate("2026-03-10")
		}},
		{"abroad the day after, but renewed", "", "", func(c *facts.Case) {
			c.Professionalisation.Abroad.Through = law.MustDate("2026-03-10")
			c.Contract.Renewals.Items = []facts.Renewal{{End: law.MustDate("2026-09-09")}}
		}},
		{"the training goes on from the morrow", "", "", func(c *facts.Case) {
			c.Professionalisation.Break.ContinuedFrom = law.MustDate("2025-09-02")
		}},
		{"from the last day", "continued_too_early", "professionalisation.break.continued_from contract.ended", func(c *facts.Case) {
			c.Professionalisation.Break.ContinuedFrom = law.MustDate("2025-09-01")
		}},
		{"not on the list on the day of conclusion, registered later", "", "", func(c *facts.Case) {
			c.Professionalisation.Entrant = facts.Entrant{Registered: law.No, RegisteredSince: law.MustDate("2025-03-04")}
		}},
		{"not on the list, registered since that day", "denied_but_dated", "professionalisation.entrant.registered professionalisation.entrant.registered_since", func(c *facts.Case) {
			c.Professionalisation.Entrant = facts.Entrant{Registered: law.No, RegisteredSince: law.MustDate("2025-03-03")}
		}},
	}
	for _, row := range rows {
		c := facts.Case{Contract: facts.Contract{
			Made: law.MustDate("2025-03-03"), Start: law.MustDate("2025-03-10"), End: law.MustDate("2026-03-09"), Ended: law.MustDate("2025-09-01"),
		}}
		row.edit(&c)
		found := facts.Check(&c)
		if row.id == "" {
			assert.Empty(t, found, row.because)
		} else if assert.Len(t, found, 1, row.because) {
			assert.Equal(t, row.id, found[0].ID, row.because)
			assert.Equal(t, row.facts, strings.Join(found[0].Facts, " "), row.because)
		}
	}
}
