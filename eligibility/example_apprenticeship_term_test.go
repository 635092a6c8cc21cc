package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// An apprentice past the first 45 days asks the mediator, tells the employer and wants to leave a day too early.
func ExampleApprenticeBreak() {
	c := facts.Case{
		Person:   facts.Person{Born: law.MustDate("2004-03-15")},
		Contract: facts.Contract{Made: law.MustDate("2023-07-01"), Ended: law.MustDate("2024-03-15")},
		Apprenticeship: facts.Apprenticeship{Break: facts.ApprenticeBreak{
			Route: facts.ResignedBreak, PracticeDays: law.MustCount(70), Mediator: law.MustDate("2024-03-04"), Told: law.MustDate("2024-03-09"),
		}},
	}
	d := eligibility.ApprenticeBreak(&c)
	fmt.Println(d.Answer())
	fmt.Println(eligibility.Reasons(d, language.English, 2))
	// Output:
	// no
	// Days of practical training in the enterprise at the break: 70, more than 45 days. (code du travail, art. L6222-18, al. 1)
	// The break takes place on 15 March 2024, before 16 March 2024. (code du travail, art. D6222-21-1, al. 2)
}

// A contract of one year for a cycle of two: what is missing is asked.
func ExampleApprenticeTerm() {
	c := facts.Case{
		Contract: facts.Contract{
			Kind: law.Apprenticeship, OpenEnded: law.No,
			Made: law.MustDate("2024-07-01"), Start: law.MustDate("2024-09-01"), End: law.MustDate("2025-08-31"),
		},
		Apprenticeship: facts.Apprenticeship{CycleMonths: law.MustCount(24)},
	}
	d := eligibility.ApprenticeTerm(&c)
	fmt.Println(d.Answer(), eligibility.WordsEnglish.Lacking(d))
	c.Apprenticeship.Shorter, c.Apprenticeship.Term.Convention = facts.ShorterLevel, law.Yes
	fmt.Println(eligibility.ApprenticeTerm(&c).Answer())
	// Output:
	// unknown Missing: ground of a contract shorter than the cycle; tripartite convention on the length signed and annexed or not.
	// yes
}
