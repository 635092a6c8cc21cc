package funding_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// An envelope of 750 000 euros for 140 places in 10 sessions. Nothing is said of those who found work: no cost per exit is given.
func ExampleEnvelope() {
	e, err := funding.ParseEnvelope([]byte(`{
		"name": "POEC innovantes", "granted": "750000.00",
		"volumes": [{"phase": "planned", "sessions": 10, "entries": 140}],
		"costs": [{"session": "Metz", "nature": "teaching", "phase": "planned", "amount": "61250.00"}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	left, _ := e.Remaining(funding.Planned)
	fmt.Println(left, e.Overcommitted())
	fmt.Println(e.Per(funding.Entries, funding.Budget, funding.Scope{}))
	fmt.Println(e.Per(funding.SessionsRun, funding.Budget, funding.Scope{}))
	fmt.Println(e.Per(funding.Exits, funding.Budget, funding.Scope{}))
	// Output:
	// 688750.00 no
	// 5357.14 budget per entries (750000.00/140 planned)
	// 75000.00 budget per sessions (750000.00/10 planned)
	// not computable: no_volume
}

// A jobseeker of 20 without benefit, in a full-time course that begins in May 2026. The groups paid as from 26 years are not
// recorded: the amount lies between two, and the facts to ask for are known.
func ExampleTraineeIncome() {
	var c facts.Case
	c.Person = facts.Person{Born: law.MustDate("2005-06-15"), Jobseeker: law.Yes, Employed: law.No, Disabled: law.No}
	c.Course.Start, c.Course.End = law.MustDate("2026-05-04"), law.MustDate("2026-07-31")
	c.Trainee.Place, c.Trainee.PartTime, c.Trainee.Benefit.ARE = law.Metropole, law.No, law.No

	in := funding.TraineeIncome(&c, law.MustDate("2026-05-04"))
	fmt.Println(in.Decision.Answer(), in.Low, in.High)
	c.Trainee.Family.AloneWithChild = law.Yes
	in = funding.TraineeIncome(&c, law.MustDate("2026-05-04"))
	fmt.Println(in.Decision.Answer(), in.Low)
	fmt.Print(funding.Reasons(in.Decision.Find("TRAINEE-RFPE-ADULT"), language.English, 1))
	// Output:
	// unknown 566.17 775.65
	// yes 775.65
	// The person is alone in charge of a child living in France. (code du travail, art. D6341-28-3 ; décret n° 2021-522 du 29 avril 2021, art. 4)
}
