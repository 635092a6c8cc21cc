package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A hire of the ImPEC' programme; then the same one by a commercial company, and what would change the answer.
func ExamplePEC() {
	c := impec() // a non-profit EHPAD, twelve months, 26 hours, September 2021
	fmt.Println(eligibility.PEC(&c).Answer())

	c.Employer.Form = facts.Company
	d := eligibility.PEC(&c)
	fmt.Println(d.Answer())
	for _, flip := range law.Flips(d) {
		fmt.Println("-", eligibility.WordsEnglish.Sentence(flip.Clauses[0]))
	}

	c.Employer.Form, c.Employer.PublicService = facts.PrivateService, law.Unknown
	d = eligibility.PEC(&c)
	fmt.Println(d.Answer(), law.Asks(d)[0].Fact)
	// Output:
	// yes
	// no
	// - It is no public-law body: commercial company or sole trader. (code du travail, art. L5134-21)
	// - It is no private non-profit body: commercial company or sole trader. (code du travail, art. L5134-21)
	// - Body put in charge of a public service by an act: no. (code du travail, art. L5134-21)
	// - It is no société coopérative d'intérêt collectif: commercial company or sole trader. (code du travail, art. L5134-21)
	// unknown employer.public_service
}

// A PEC of six months is lawful; the guidance that it departs from is a remark.
func ExamplePEC_practice() {
	c := impec()
	c.Contract.End = law.MustDate("2022-03-05")
	d := eligibility.PEC(&c)
	fmt.Println(d.Answer())
	for id := range d.Remarks() {
		fmt.Println(id)
	}
	// Output:
	// yes
	// PEC-3-TIMES
	// PEC-PRACT-2018
}

// A CDD of six months less a day does not let the employee leave.
func ExamplePECEarlyEnd() {
	c := leavingPEC()
	c.CUI.Break.Next.End = law.MustDate("2022-09-13")
	d := eligibility.PECEarlyEnd(&c)
	fmt.Println(d.Answer())
	fmt.Print(eligibility.Reasons(d, language.English, 1))
	// Output:
	// no
	// The CDD runs from 15 March 2022 to 13 September 2022, under six months: 1 day short. (code du travail, art. L5134-28, 2°)
}

// Unfitness keeps the aid of a CDI, not that of a CDD.
func ExamplePECClawback() {
	c := dismissedInPEC()
	c.CUI.Break.Ground = facts.Unfitness
	fmt.Println(eligibility.PECClawback(&c).Answer())
	c.Contract.OpenEnded = law.Yes
	fmt.Println(eligibility.PECClawback(&c).Answer())
	// Output:
	// yes
	// no
}

func ExampleCIE() {
	c := companyCIE() // a company hires a person of 22 for six months
	fmt.Println(eligibility.CIE(&c).Answer())
	c.CUI.Dismissals.Items = []law.Date{law.MustDate("2022-11-02")}
	fmt.Print(eligibility.Reasons(eligibility.CIE(&c), language.English, 1))
	// Output:
	// yes
	// The establishment made an economic dismissal on 2 November 2022; the hire of 2 May 2023 comes too early: 1 day short. (code du travail, art. L5134-68, 1°)
}

// A mixed group: half of the members are local authorities, three quarters of the year go to them.
func ExampleEmployerGroup() {
	c := mixedGroup()
	d := eligibility.EmployerGroup(&c)
	fmt.Println(d.Answer())
	fmt.Print(eligibility.WordsEnglish.Sentence(d.Find("GE-PUBLIC-HOURS")))
	// Output:
	// yes
	// The employee spends 1,205.25 h out of 1,607 h on local authorities, three quarters at most. (code du travail, art. L1253-20)
}

func ExampleStaffLoan() {
	c := plainLoan()
	fmt.Println(eligibility.StaffLoan(&c).Answer())
	c.Sharing.Loan.Amendment = law.No
	fmt.Println(eligibility.StaffLoan(&c).Answer())
	// Output:
	// yes
	// no
}
