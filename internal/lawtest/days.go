package lawtest

import (
	"fmt"

	"github.com/parcours-emploi/parcours/law"
)

// DayRow is what a table says on a day; Want is its text form, empty where no text is known.
type DayRow struct {
	Day  string
	Want string
}

// On is a [DayRow].
func On(day, want string) DayRow { return DayRow{day, want} }

// Days checks a table day by day and fails when the first day of a version, the eve of it, or the last day
// and the morrow of a version that its own text ends, is not among the rows.
func Days[T any](t TB, p *law.Param[T], rows []DayRow) {
	t.Helper()
	tested := map[law.Date]bool{}
	for _, row := range rows {
		day, err := law.ParseDate(row.Day)
		if err != nil {
			t.Errorf("%s: %v", p.Name, err)
			continue
		}
		tested[day] = true
		got := ""
		v, miss := p.At(law.When{Made: day, Started: day, Entered: day, Day: day})
		if v != nil {
			got = fmt.Sprint(v.Value)
		} else if miss.Why != law.NoText {
			t.Errorf("%s on %s: %s, want a version or no text", p.Name, row.Day, miss.Why)
		}
		if got != row.Want {
			t.Errorf("%s on %s: %q, want %q", p.Name, row.Day, got, row.Want)
		}
	}
	for _, v := range p.Versions {
		need := []law.Date{v.From.AddDays(-1), v.From}
		if !v.Through.IsZero() {
			need = append(need, v.Through, v.Through.AddDays(1))
		}
		for _, day := range need {
			if !tested[day] {
				t.Errorf("%s: no row for %s", p.Name, day)
			}
		}
	}
}
