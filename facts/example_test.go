package facts_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

func ExampleParseCase() {
	c, err := facts.ParseCase([]byte(`{
  "contract": {"kind": "cdd", "start": "2024-09-02", "end": "2025-09-01"},
  "person":   {"disabled": true}
}`))
	fmt.Println(c.Contract.Kind, c.Contract.End, c.Person.Disabled, c.Person.Jobseeker, err)

	_, err = facts.ParseCase([]byte(`{
  "contract": {"kind": "cdd", "start": "2024-09-31", "start": "2024-10-01"},
  "person":   {"disabled": "oui"}
}`))
	fmt.Println(err)

	var wrong *facts.CaseError
	if errors.As(err, &wrong) {
		fmt.Println(wrong.Mistakes[2].Path, wrong.Mistakes[2].Allowed)
	}
	// Output:
	// cdd 2025-09-01 yes unknown <nil>
	// facts: contract.start: line 2, column 40: found "2024-09-31", want an existing day as YYYY-MM-DD or DD/MM/YYYY
	// facts: contract.start: line 2, column 54: given twice
	// facts: person.disabled: line 3, column 28: found "oui", want one of true, false
	// person.disabled [true false]
}

func ExampleCheck() {
	var c facts.Case
	c.Contract.Kind = law.CDI
	c.Contract.Start = law.MustDate("2024-09-02")
	c.Contract.End = law.MustDate("2024-09-01")
	for _, found := range facts.Check(&c) {
		fmt.Println(found.ID, found.Facts)
		fmt.Println(found.Text(language.English))
	}
	// Output:
	// ends_before_start [contract.end contract.start]
	// “last day of the contract” (1 September 2024) comes before “first day of the contract” (2 September 2024).
	// open_ended_with_end [contract.kind contract.end]
	// An open-ended contract has no term: “kind of contract” (CDI (permanent)), “last day of the contract” (1 September 2024).
}

func ExampleCase() {
	var c facts.Case
	c.Contract.Kind = law.Apprenticeship
	c.Contract.OpenEnded = law.No
	c.Contract.Start = law.MustDate("2024-09-02")
	text, err := json.Marshal(c)
	fmt.Println(string(text), err)
	// Output:
	// {"contract":{"kind":"apprentissage","open_ended":false,"start":"2024-09-02"}} <nil>
}

func ExampleHistory() {
	var renewals facts.History[facts.Renewal]
	fmt.Println(renewals.Any()) // nobody has said
	renewals.Complete = law.Yes
	fmt.Println(renewals.Any()) // there is none
	// Output:
	// unknown
	// no
}

func ExampleCerfaContract() {
	for _, code := range []string{"11", "23", "36"} {
		c, err := facts.ParseCerfaContract(code)
		fmt.Println(c, c.Starts(), c.FollowsRupture(), err)
	}
	// Output:
	// 11 yes no <nil>
	// 23 yes yes <nil>
	// 36 no unknown <nil>
}

func ExampleSchema() {
	var schema struct {
		Properties map[string]struct {
			Properties map[string]struct {
				Description string
				Enum        []any
			}
		}
	}
	err := json.Unmarshal([]byte(facts.Schema()), &schema)
	kind := schema.Properties["contract"].Properties["kind"]
	fmt.Println(kind.Description, kind.Enum[:3], err)
	// Output:
	// nature du contrat / kind of contract [cdi cdd apprentissage] <nil>
}
