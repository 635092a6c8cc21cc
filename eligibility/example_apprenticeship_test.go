package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// At 31, the recognition as a disabled worker lifts the age limit.
func ExampleApprenticeAge() {
	c := facts.Case{
		Person:   facts.Person{Born: law.MustDate("1993-02-10"), RQTH: law.Yes},
		Contract: facts.Contract{Made: law.MustDate("2024-07-01"), Start: law.MustDate("2024-09-02")},
	}
	d := eligibility.ApprenticeAge(&c)
	fmt.Println(d.Answer())
	fmt.Println(eligibility.Reasons(d.Find("APP-DEROG"), language.English, 1))
	// Output:
	// yes
	// The person is a recognised disabled worker: there is no highest age. (code du travail, art. L6222-2, 3°)
}

// A person of fifteen in June may begin in September, if the collège is completed: that is what is left to ask.
func ExampleApprenticeAge_fifteen() {
	c := facts.Case{
		Person:   facts.Person{Born: law.MustDate("2009-06-10")},
		Contract: facts.Contract{Made: law.MustDate("2024-07-01"), Start: law.MustDate("2024-09-02")},
	}
	d := eligibility.ApprenticeAge(&c)
	fmt.Println(d.Answer(), law.Asks(d)[0].Fact)
	c.Apprenticeship.Entry.LowerSecondary = law.Yes
	fmt.Println(eligibility.ApprenticeAge(&c).Answer())
	// Output:
	// unknown apprenticeship.entry.lower_secondary
	// yes
}

// A 30th birthday between the signature and the first day: the first day counts.
func ExampleApprenticeAge_birthday() {
	c := facts.Case{
		Person:   facts.Person{Born: law.MustDate("1994-08-15"), RQTH: law.No},
		Contract: facts.Contract{Made: law.MustDate("2024-07-01"), Start: law.MustDate("2024-09-02")},
	}
	c.Apprenticeship.Special, c.Apprenticeship.Entry.BusinessProject = law.No, law.No
	d := eligibility.ApprenticeAge(&c)
	fmt.Println(d.Answer())
	fmt.Print(eligibility.Reasons(d, language.English, 1))
	fmt.Print(eligibility.WhatIf(d, language.English))
	year := law.Period{From: law.MustDate("2024-01-01"), Through: law.MustDate("2024-12-31")}
	for _, p := range eligibility.WindowWithin(eligibility.ApprenticeAge, &c, year) {
		fmt.Println("possible until", p.Through)
	}
	// Output:
	// no
	// The person is 30 years old on 2 September 2024, over 29 years completed: 19 days over. (code du travail, art. L6222-1, al. 1)
	// 4° Creation or takeover of a business that depends on the diploma → yes
	// possible until 2024-08-14
}
