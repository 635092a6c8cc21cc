package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

func TestCheckTrainee(t *testing.T) {
	for _, row := range []struct {
		because string
		trainee facts.Trainee
		want    []string
	}{
		{"the ARE ends on its first day", facts.Trainee{Benefit: facts.Benefit{FirstDay: day("2025-01-02"), LastDay: day("2025-01-02")}}, nil},
		{"the day before", facts.Trainee{Benefit: facts.Benefit{FirstDay: day("2025-01-02"), LastDay: day("2025-01-01")}}, []string{"ends_before_start"}},
		{"a divorce with its day", facts.Trainee{Family: facts.Family{Separated: law.Yes, SeparatedOn: day("2025-01-02")}}, nil},
		{"no divorce, with a day", facts.Trainee{Family: facts.Family{Separated: law.No, SeparatedOn: day("2025-01-02")}}, []string{"denied_but_dated"}},
		{"744 hours in a month", facts.Trainee{MonthHours: law.MustHours("744")}, nil},
		{"more", facts.Trainee{MonthHours: law.MustHours("744.01")}, []string{"impossible_hours"}},
		{"a round trip of more than a week", facts.Trainee{Travel: facts.Travel{RoundTripTime: law.MustHours("168.01")}}, []string{"impossible_hours"}},
	} {
		var got []string
		for _, c := range facts.Check(&facts.Case{Trainee: row.trainee}) {
			got = append(got, c.ID)
			assert.NotContains(t, c.French+c.English, "{", row.because)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}
