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
		// The course is of 26 days, from 6 to 31 January 2025.
		{"the ARE ends on the day of entry", facts.Trainee{Benefit: facts.Benefit{ARE: law.Yes, LastDay: day("2025-01-06")}}, nil},
		{"the eve: it is not drawn on entry", facts.Trainee{Benefit: facts.Benefit{ARE: law.Yes, LastDay: day("2025-01-05")}}, []string{"benefit_over"}},
		{"no ARE on entry", facts.Trainee{Benefit: facts.Benefit{ARE: law.No, LastDay: day("2025-01-05")}}, nil},
		{"part-time, 161 h: 23 days of 7 h", facts.Trainee{PartTime: law.Yes, MonthHours: law.MustHours("161")}, nil},
		{"more", facts.Trainee{PartTime: law.Yes, MonthHours: law.MustHours("161.01")}, []string{"part_time_full"}},
		{"full-time", facts.Trainee{PartTime: law.No, MonthHours: law.MustHours("161.01")}, nil},
		{"a meal a day", facts.Trainee{Travel: facts.Travel{Days: law.MustCount(20), Meals: law.MustCount(20)}}, nil},
		{"one more", facts.Trainee{Travel: facts.Travel{Days: law.MustCount(20), Meals: law.MustCount(21)}}, []string{"part_above_total"}},
		{"every day of the course", facts.Trainee{Travel: facts.Travel{Days: law.MustCount(26)}}, nil},
		{"one more", facts.Trainee{Travel: facts.Travel{Days: law.MustCount(27)}}, []string{"more_than_the_course"}},
		{"every night, from the eve to the morrow", facts.Trainee{Travel: facts.Travel{Nights: law.MustCount(27)}}, nil},
		{"one more", facts.Trainee{Travel: facts.Travel{Nights: law.MustCount(28)}}, []string{"more_than_the_course"}},
	} {
		var got []string
		for _, c := range facts.Check(&facts.Case{Trainee: row.trainee, Course: facts.Course{Start: day("2025-01-06"), End: day("2025-01-31")}}) {
			got = append(got, c.ID)
			assert.NotContains(t, c.French+c.English, "{", row.because)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}
