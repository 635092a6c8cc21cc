package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// L3162-1: under eighteen the week has 35 hours. Born on 1 January 2009: seventeen on 1 January 2026.
func TestSharedHoursUnderEighteen(t *testing.T) {
	for _, row := range []struct {
		because, own, elsewhere string
		want                    law.Answer
		fr, en                  string
	}{
		{"30 + 10", "30", "10", law.No, "la semaine est de 40\u00a0h, plus de 35\u00a0h avant dix-huit ans", "the week has 40 h, more than 35 h under eighteen: 5 h"},
		{"25 + 10", "25", "10", law.Yes, "la semaine est de 35\u00a0h, 35\u00a0h au plus avant dix-huit ans.", "the week has 35 h, 35 h at most under eighteen."},
	} {
		c := facts.Case{Person: facts.Person{Born: day("2009-01-01")}, Contract: facts.Contract{Start: day("2026-01-01"), Hours: hours(row.own)}}
		c.Sharing.OtherJobs = facts.History[facts.OtherJob]{Complete: law.Yes, Items: []facts.OtherJob{{Hours: hours(row.elsewhere)}}}
		d := eligibility.SharedHours(&c)
		assert.Equal(t, row.want, d.Answer(), row.because)
		assert.Contains(t, eligibility.WordsFrench.Sentence(d), row.fr, row.because)
		assert.Contains(t, eligibility.WordsEnglish.Sentence(d), row.en, row.because)
	}
}

// Whatever alone could still pass the longest week is asked for.
func TestSharedHoursAsks(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		asks    []string
	}{
		{"20 elsewhere, and the list may go on to 49", func(c *facts.Case) { c.Contract.Hours, c.Sharing.OtherJobs.Complete = law.Hours{}, law.Unknown },
			[]string{"contract.hours", "sharing.other_jobs"}},
		{"20 elsewhere and no others: 29 of the contract's own would be too many", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }, []string{"contract.hours"}},
		{"28 here, and others perhaps", func(c *facts.Case) { c.Sharing.OtherJobs.Complete = law.Unknown }, []string{"sharing.other_jobs"}},
		{"48 with others perhaps: too many for somebody under eighteen", func(c *facts.Case) { c.Person.Born, c.Sharing.OtherJobs.Complete = law.Date{}, law.Unknown },
			[]string{"sharing.other_jobs", "person.born"}},
		{"48: too many for somebody under eighteen", func(c *facts.Case) { c.Person.Born = law.Date{} }, []string{"person.born"}},
		{"49 elsewhere: nothing is left to ask", func(c *facts.Case) {
			c.Person.Born, c.Contract.Hours, c.Sharing.OtherJobs.Items[0].Hours = law.Date{}, law.Hours{}, hours("41")
		}, nil},
	} {
		c := twoJobs()
		row.edit(&c)
		assert.ElementsMatch(t, row.asks, asked(eligibility.SharedHours(&c)), row.because)
	}
}
