package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// D6273-1, and not R6223-22, is the text for public employers, also where a fact or the day is missing.
func TestMaitreOfPublicEmployerCites(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		article string
	}{
		{"a hospital, experience and diploma not recorded", func(c *facts.Case) { c.Employer.Public = law.Yes }, "D6273-1"},
		{"a hospital, the day too", func(c *facts.Case) { c.Employer.Public, c.Contract.Made = law.Yes, law.Date{} }, "D6273-1"},
		{"a hospital in 2018: before the text", func(c *facts.Case) { c.Employer.Public, c.Contract.Made = law.Yes, day("2018-12-31") }, "D6273-1"},
		{"a company", func(c *facts.Case) { c.Employer.Public = law.No }, "R6223-22"},
	} {
		c := maitreWithDiploma()
		m := &c.Apprenticeship.Maitre
		m.Diploma, m.Level, m.ExperienceMonths, m.Activities = law.Unknown, law.Level(0), law.Count{}, facts.History[facts.Activity]{}
		row.edit(&c)
		d := eligibility.Maitre(&c)
		for _, rule := range []string{"APP-MA-DIPLOMA", "APP-MA-EXPERIENCE"} {
			clause := d.Find(rule)
			assert.Equal(t, law.Unknown, clause.Answer(), "%s: %s", row.because, rule)
			for ref := range clause.Cites() {
				assert.Equal(t, row.article, ref.Article, "%s: %s", row.because, rule)
			}
			assert.False(t, clause.IsZero(), row.because)
		}
	}
}
