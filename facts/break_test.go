package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// L5134-29: only the employee asks for a suspension, to do one of three things.
func TestBreakEnds(t *testing.T) {
	for _, row := range []struct {
		because string
		b       facts.Break
		want    law.Answer
	}{
		{"nothing", facts.Break{}, law.Unknown},
		{"a day alone", facts.Break{Day: law.MustDate("2022-03-31")}, law.Unknown},
		{"by the employee", facts.Break{Initiative: facts.ByEmployee}, law.Unknown},
		{"by the employee, for another reason", facts.Break{Initiative: facts.ByEmployee, Motive: facts.ForOther}, law.Unknown},
		{"by the employer", facts.Break{Initiative: facts.ByEmployer}, law.Yes},
		{"by both", facts.Break{Initiative: facts.ByBoth}, law.Yes},
		{"a ground of end", facts.Break{Ground: facts.ForceMajeure}, law.Yes},
		{"to take a job", facts.Break{Motive: facts.ForHire}, law.Yes},
		{"to train", facts.Break{Motive: facts.ForQualification}, law.Yes},
		{"for a PMSMP", facts.Break{Motive: facts.ForImmersion}, law.No},
		{"for an action", facts.Break{Motive: facts.ForAction}, law.No},
		{"for a trial period", facts.Break{Motive: facts.ForTrial}, law.No},
		{"for a trial period, the employer agreeing", facts.Break{Motive: facts.ForTrial, Initiative: facts.ByBoth}, law.No},
	} {
		assert.Equal(t, row.want, row.b.Ends(), row.because)
	}
}
