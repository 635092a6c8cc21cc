package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A jobseeker enters a POEC of 400 hours, 140 of them in a company: more than a third.
func ExamplePOEC() {
	c := facts.Case{
		Person: facts.Person{Jobseeker: law.Yes, Employed: law.No},
		Course: facts.Course{
			Start: law.MustDate("2025-02-03"), Hours: law.MustHours("400"), CompanyHours: law.MustHours("140"),
			Need: facts.BranchNeed, CFA: law.No,
		},
	}
	d := eligibility.POEC(&c)
	fmt.Println(d.Answer(), d.Rests())
	fmt.Print(eligibility.Reasons(d, language.English, 1))
	// Output:
	// no secondary
	// The immersion takes 140 h of 400 h: more than one hour in 3. (Pôle emploi, délibération n° 2011/42 du 16 novembre 2011)
}

// Between two texts no list is in force: the answer says so instead of taking either.
func ExamplePOEIExit() {
	for _, made := range []string{"2023-12-31", "2024-03-15", "2024-06-21"} {
		c := facts.Case{Contract: facts.Contract{Kind: law.CDI, Made: law.MustDate(made)}}
		d := eligibility.POEIExit(&c)
		fmt.Println(made, d.Answer())
		if d.Answer() == law.Unknown {
			fmt.Print(eligibility.Reasons(d, language.English, 1))
		}
	}
	// Output:
	// 2023-12-31 yes
	// 2024-03-15 unknown
	// List of contracts between 1 January and 20 June 2024: no text known on 15 March 2024 (list of contracts that may follow a POEI). (code du travail, art. L6326-1)
	// 2024-06-21 yes
}

// Two agreements of a month with one host within a year are one day too many: the decree says sixty days.
func ExamplePMSMP() {
	c := facts.Case{
		Immersion: facts.Immersion{
			Made: law.MustDate("2025-03-03"), Start: law.MustDate("2025-03-10"), End: law.MustDate("2025-04-09"),
			Renewals: facts.History[facts.ImmersionRenewal]{Complete: law.Yes},
		},
		Immersions: facts.History[facts.PastImmersion]{Complete: law.Yes, Items: []facts.PastImmersion{{
			Made: law.MustDate("2024-11-01"), Start: law.MustDate("2024-11-04"), End: law.MustDate("2024-12-03"),
			SameHost: law.Yes, SameObjectives: law.No,
		}}},
	}
	d := eligibility.PMSMP(&c)
	fmt.Println(d.Answer())
	fmt.Print(eligibility.Reasons(d, language.English, 1))
	// Output:
	// no
	// The agreements with the host make 61 days, more than 60 days: 1 day over. (code du travail, art. D5135-3, al. 3)
}

// The same POEC, in a CFA: until the eve of the 26th birthday.
func ExampleWindow() {
	c := facts.Case{
		Person: facts.Person{Born: law.MustDate("1998-03-05"), Jobseeker: law.Yes, Employed: law.No},
		Course: facts.Course{
			Start: law.MustDate("2023-09-04"), Hours: law.MustHours("399"), CompanyHours: law.MustHours("133"),
			Need: facts.BranchNeed, CFA: law.Yes,
		},
	}
	fact, _ := eligibility.WindowDay(eligibility.POEC, &c)
	for _, p := range eligibility.Window(eligibility.POEC, &c) {
		fmt.Println(fact, p)
	}
	// Output:
	// course.start 2019-01-01/2024-03-04
}
