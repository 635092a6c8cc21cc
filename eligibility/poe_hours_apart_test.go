package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// A part of a course is not longer than the whole: the sentence gives the two numbers, whichever rule asks. Neither
// "centre" nor "company" is said of a number that nobody gave.
func TestPartAboveTheWhole(t *testing.T) {
	centre := func(c *facts.Case) {
		c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("300"), hours("301"), law.Hours{}
	}
	company := func(c *facts.Case) {
		c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("300"), law.Hours{}, hours("301")
	}
	for _, row := range []struct {
		rule   string
		decide lawtest.Decider
		base   func() facts.Case
	}{
		{"POEC-HOURS-400", eligibility.POEC, jobseekerEnteringPOEC},
		{"POEC-HOURS-THIRD", eligibility.POEC, jobseekerEnteringPOEC},
		{"POEI-HOURS-300", eligibility.POEI, jobseekerEnteringPOEI},
		{"POEI-HOURS-450", eligibility.POEI, jobseekerEnteringPOEI},
		{"POEI-HOURS-600", eligibility.POEI, jobseekerEnteringPOEI},
		{"AFPR-HOURS", eligibility.AFPR, courseOfAFPR},
	} {
		for _, part := range []struct {
			edit   func(*facts.Case)
			fr, en string
		}{
			{centre, "Les heures en centre (301\u00a0h) dépassent le total (300\u00a0h)", "The hours at the training body (301 h) are more than the total (300 h)"},
			{company, "Les heures en entreprise (301\u00a0h) dépassent le total (300\u00a0h)", "The hours in the company (301 h) are more than the total (300 h)"},
		} {
			c := row.base()
			part.edit(&c)
			clause := row.decide(&c).Find(row.rule)
			assert.Equal(t, law.Unknown, clause.Answer(), row.rule)
			assert.Contains(t, eligibility.WordsFrench.Sentence(clause), part.fr, row.rule)
			assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), part.en, row.rule)
		}
	}
}
