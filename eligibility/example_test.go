package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A file of people is screened in a loop: the best option of each, with what decides it or the first fact to ask. Nothing is
// kept from one case to the next, and several goroutines may share the loop.
func ExampleScreen() {
	hire := facts.Contract{Made: law.MustDate("2024-07-01"), Start: law.MustDate("2024-09-02")}
	people := []facts.Case{
		{ // a course is described, a jobseeker may enter it
			Person: facts.Person{Jobseeker: law.Yes, Employed: law.No},
			Course: facts.Course{
				Start: law.MustDate("2025-02-03"), Hours: law.MustHours("399"), CompanyHours: law.MustHours("133"),
				Need: facts.BranchNeed, CFA: law.No,
			},
		},
		{Person: facts.Person{Born: law.MustDate("2002-03-15")}, Contract: hire}, // 22 on the first day
		{Person: facts.Person{Born: law.MustDate("1993-02-10")}, Contract: hire}, // 31: apprenticeship needs a derogation
		{Person: facts.Person{Born: law.MustDate("1993-02-10"), RQTH: law.Yes}, Contract: hire},
	}
	for i := range people {
		best := eligibility.Screen(&people[i])[0]
		fmt.Println(i+1, best.Scheme, best.Answer())
		if asks := law.Asks(best.Decision); len(asks) > 0 {
			fmt.Println("  to ask:", asks[0].Fact)
			continue
		}
		fmt.Print("  ", eligibility.Reasons(best.Decision, language.English, 1))
	}
	// Output:
	// 1 poec yes
	//   The person is a jobseeker. (code du travail, art. L6326-3)
	// 2 apprentissage unknown
	//   to ask: contract.end
	// 3 professionnalisation unknown
	//   to ask: professionalisation.training.hours
	// 4 apprentissage unknown
	//   to ask: contract.end
}
