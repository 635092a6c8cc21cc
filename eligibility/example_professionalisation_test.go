package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A jobseeker of 40 who registered three years ago is of the priority public: the contract may last 36 months.
func ExamplePriorityPublic() {
	c := facts.Case{
		Contract: facts.Contract{Made: law.MustDate("2024-09-01")},
		Person:   facts.Person{Born: law.MustDate("1984-01-15"), Jobseeker: law.Yes},
		Professionalisation: facts.Professionalisation{
			Entrant: facts.Entrant{Registered: law.Yes, RegisteredSince: law.MustDate("2021-10-04"), Benefit: law.No, FormerCUI: law.No},
		},
	}
	d := eligibility.PriorityPublic(&c)
	fmt.Println(d.Answer())
	fmt.Print(eligibility.Reasons(d, language.English, 1))
	// Output:
	// yes
	// The person has been registered since 4 October 2021, more than 12 months before the conclusion of 1 September 2024. (code du travail, art. L6325-1-1)
}

// A maître d'apprentissage with a lower diploma than the one prepared needs two years of activity.
func ExampleMaitre() {
	c := facts.Case{
		Contract: facts.Contract{Made: law.MustDate("2024-09-02"), Start: law.MustDate("2024-09-02")},
		Employer: facts.Employer{Public: law.No},
		Apprenticeship: facts.Apprenticeship{
			Prepares: law.Level4,
			Employer: facts.ApprenticeEmployer{Special: law.No},
			Maitre: facts.Maitre{
				Role: facts.MaitreEmployer, BranchAgreement: law.No, Diploma: law.Yes, Level: law.Level3, ExperienceMonths: law.MustCount(20),
				Apprentices: law.MustCount(1), Special: law.No,
			},
		},
	}
	d := eligibility.Maitre(&c)
	fmt.Println(d.Answer())
	fmt.Print(eligibility.WhatIf(d, language.English))
	// Output:
	// no
	// Diploma or title of the same field, of a level at least equal, and activity → yes
	// Activity related to the qualification prepared (4 months more) → yes
}

// Sent on the fourth day after the start; three weeks of silence are an acceptance.
func ExampleProfessionalisationDeposit() {
	c := facts.Case{
		Contract: facts.Contract{Made: law.MustDate("2024-08-30"), Start: law.MustDate("2024-09-02")},
		Professionalisation: facts.Professionalisation{
			Deposit: facts.ProDeposit{Sent: law.MustDate("2024-09-06"), Received: law.MustDate("2024-09-06"), SilentOn: law.MustDate("2024-09-27")},
		},
	}
	fmt.Println(eligibility.ProfessionalisationDeposit(&c).Answer())
	// Output: yes
}
