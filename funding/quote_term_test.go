package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// How far the pay of a contract is quoted: to its end, to its term, by convention (QUOTE-ONE-YEAR) where there is none, or not at
// all where the day is not recorded. 11.65 × 20 × 52/12 = 1 009.666… a month, due 1 009.67.
func TestQuoteTerm(t *testing.T) {
	noTerm := func(least, ended string) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Contract.End, c.Contract.NoTerm = law.Date{}, law.Yes
			if least != "" {
				c.Contract.MinimumEnd = day(least)
			}
			if ended != "" {
				c.Contract.Ended = day(ended)
			}
		}
	}
	pro := func(action, ended string, endless law.Answer) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Contract.Kind, c.Contract.End, c.Contract.OpenEnded = law.Professionalisation, law.Date{}, endless
			c.Professionalisation.Holds, c.Contract.Ended = facts.BelowBac, day(ended)
			if action != "" {
				c.Professionalisation.ActionEnd = day(action)
			}
		}
	}
	for _, row := range []struct {
		because string
		change  func(*facts.Case)
		total   string
		cut     bool // under the convention
		asks    []string
	}{
		{"to the term, 9 months", same, "9087.03 exact", false, nil},
		{"no precise term: the least time, 5 months (L1242-7)", noTerm("2024-06-30", ""), "5048.35 exact", true, nil},
		{"a day of least time", noTerm("2024-02-01", ""), "34.82 exact", true, nil}, // 1 009.666…/29 = 34.8161
		{"the least time ends before the contract begins: no such day", noTerm("2024-01-31", ""), "0.00 or more", false, []string{"contract.minimum_end"}},
		{"the least time is not recorded", noTerm("", ""), "0.00 or more", false, []string{"contract.minimum_end"}},
		{"it ended, within the least time: 3 months", noTerm("2024-06-30", "2024-04-30"), "3029.01 exact", false, nil},
		{"it ended after the least time: 7 months", noTerm("2024-06-30", "2024-08-31"), "7067.69 exact", false, nil},
		{"it ended, the least time not recorded: 7 months", noTerm("", "2024-08-31"), "7067.69 exact", false, nil},
		{"no term: 12 months, 3 of them from November 2024 at 11.88: 9 × 1 009.67 + 3 × 1 029.60", func(c *facts.Case) {
			c.Contract.Kind, c.Contract.End = law.CDI, law.Date{}
		}, "12175.83 exact", true, nil},
		{"the term is not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, "0.00 or more", false, []string{"contract.end"}},
		{"it was renewed, to a day that is not recorded; the term is", func(c *facts.Case) {
			c.Contract.Renewals.Items = []facts.Renewal{{Made: day("2024-10-20")}}
		}, "0.00 or more", false, []string{"contract.renewals"}},
		{"it ends before it begins: the first day is recorded", func(c *facts.Case) { c.Contract.End = day("2024-01-31") }, "0.00 or more", false, []string{"contract.end"}},
		{"of no kind", func(c *facts.Case) { c.Contract.Kind = 0 }, "0.00 or more", false, []string{"contract.kind"}},
		{"an action of 3 months, an end after 5, no term recorded: ordinary pay is due after it in a CDI", pro("2024-04-30", "2024-06-30", law.Unknown),
			"0.00 or more", false, []string{"contract.open_ended"}},
		{"a CDI: 100 % of the SMIC from 26 in the action and after it", pro("2024-04-30", "2024-06-30", law.Yes), "5048.35 exact", false, nil},
		{"an action not recorded may be over", pro("", "2024-06-30", law.Unknown), "0.00 or more", false, []string{"contract.open_ended"}},
		{"the end comes within the action: 5 months either way", pro("2024-08-31", "2024-06-30", law.Unknown), "5048.35 exact", false, nil},
	} {
		c := pecInForm()
		c.CUI, c.Aid = facts.CUI{EmploymentPolicy: law.No}, facts.AidDecision{}
		row.change(&c)
		g := payOf(t, funding.Hire(&c, nil))
		assert.Equal(t, row.total, g.Total().String(), row.because)
		assert.Equal(t, row.asks == nil, g.Answer() == law.Yes, row.because)
		assert.Equal(t, row.cut, slices.Contains(slices.Collect(g.Decision.Conventions()), "QUOTE-ONE-YEAR"), row.because)
		var asks []string
		for _, ask := range law.Asks(g.Decision) {
			asks = append(asks, ask.Fact)
		}
		assert.Equal(t, row.asks, asks, row.because)
	}
}

// Days of the contract that the schedule of its kind does not reach are not paid nothing: their pay is not known. A fixed-term
// apprenticeship without a recorded term, its period ended in May, itself in June: 27 % of no year of June is quoted.
func TestQuotePastSchedule(t *testing.T) {
	c := apprentice("2008-01-15", "2024-01-20", "2024-02-01", "2024-10-31")
	c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.No
	c.Apprenticeship.End, c.Contract.Ended = day("2024-05-31"), day("2024-06-30")
	parts := slices.Collect(payOf(t, funding.Hire(&c, nil)).Instalments())
	assert.Len(t, parts, 5)
	assert.Equal(t, "477.07 exact", parts[3].Total().String(), "May: 27 % of 1 766.92 = 477.0684")
	assert.Equal(t, "0.00 or more", parts[4].Total().String(), "June")
}
