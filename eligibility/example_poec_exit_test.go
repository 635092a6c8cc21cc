package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A care home hires a trainee for eight months after a POEC. The contract is lawful; it is not an exit
// that conforms.
func ExamplePOECExit() {
	c := facts.Case{Contract: facts.Contract{
		Kind:  law.CDD,
		Made:  law.MustDate("2024-01-10"),
		Start: law.MustDate("2024-01-15"),
		End:   law.MustDate("2024-09-14"),
	}}
	d := eligibility.POECExit(&c)
	fmt.Println(d.Answer())
	fmt.Print(eligibility.Reasons(d, language.English, 1))
	fmt.Print(eligibility.WhatIf(d, language.English))
	// Output:
	// no
	// The contract (CDD (fixed-term)) runs from 15 January 2024 to 14 September 2024; it must last at least 12 months, until 14 January 2025: 122 days short. (code du travail, art. L6326-3)
	// Permanent contract → yes
	// Professionalisation contract of at least twelve months → yes
	// Apprenticeship contract → yes
	// Fixed-term contract of at least twelve months (122 days more) → yes
}

// The length was not recorded: the answer says which fact to ask for, and why.
func ExampleExplain() {
	c := facts.Case{Contract: facts.Contract{Kind: law.CDD, Start: law.MustDate("2022-03-01")}}
	d := eligibility.POECExit(&c)
	fmt.Print(eligibility.Explain(d, language.English))
	for _, ask := range law.Asks(d) {
		fmt.Println("ask for", ask.Fact)
	}
	// Output:
	// It cannot be said whether this contract is a conforming exit after a POEC. (code du travail, art. L6326-3)
	//   The line “permanent contract” of the list does not apply: CDD (fixed-term). (code du travail, art. L6326-3)
	//   The line “professionalisation contract” of the list does not apply: CDD (fixed-term). (code du travail, art. L6326-3)
	//   The line “apprenticeship contract” of the list does not apply: CDD (fixed-term). (code du travail, art. L6326-3)
	//   Fixed-term contract of at least twelve months: missing (last day of the contract; without precise term or not). (code du travail, art. L6326-3)
	// Convention POEC-EXIT-DATE: the text is that of the day the contract is concluded; the article does not say which day counts.
	// Convention POEC-EXIT-DATE-START: the day of conclusion not being given, the first day of the contract stands for it.
	// Note: article L6326-3 neither obliges to conclude such a contract nor forbids another; a shorter fixed-term contract, for instance, is just not a conforming exit.
	// Note: a fixed-term contract of unknown length stays undetermined, never conforming.
	// ask for contract.end
	// ask for contract.no_term
}
