package intake_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

// A file of persons becomes a tally row by row; rows that cannot be read come back with the reason.
func ExampleNewJourneys() {
	const persons = `Clé;Session;Entrée;Issue;Situation à 6 mois
p1;albi;01/03/2022;abouti;CDI
p2;albi;01/03/2022;abouti;sans emploi
p3;albi;01/03/2022;abandon;
p4;albi;31/02/2022;abouti;CDD
p1;albi;01/03/2022;abouti;CDI
`
	plan, _ := outcome.NewPlan(outcome.PlanSpec{Indicators: []*outcome.Indicator{outcome.Occitanie}})
	tally := plan.New()
	file := intake.NewJourneys(strings.NewReader(persons), intake.Options{Name: "stagiaires.csv"})
	for journey, reject := range file.All() {
		if reject != nil {
			fmt.Println(intake.Explain(reject, language.English))
			continue
		}
		tally.Add(journey)
	}
	if err := file.Err(); err != nil {
		fmt.Println(err)
	}
	n := file.Count()
	fmt.Println(n.Read, "read,", n.Kept, "kept,", n.Rejected, "rejected")
	fmt.Println(tally.Share(outcome.Occitanie))
	// Output:
	// stagiaires.csv, line 5, column “Entrée”: “31/02/2022” cannot be read. Expected: an existing day as YYYY-MM-DD or DD/MM/YYYY
	// stagiaires.csv, line 6: already on line 2
	// 5 read, 3 kept, 2 rejected
	// 1/2 parcours aboutis, 50 %
}

// The roster says once where and for what each session was held.
func ExampleNewSessions() {
	const sessions = "session,métier,ville,places,heures\nalbi,aide-soignant,Albi,15,\"399,5\"\n"
	roster, rejects, err := intake.NewSessions(strings.NewReader(sessions), intake.Options{}).Roster()
	fmt.Println(len(rejects), err)
	albi, _ := roster.Session("albi")
	fmt.Println(albi.Town, albi.Places, albi.Hours)
	// Output:
	// 0 <nil>
	// Albi 15 399.5
}
