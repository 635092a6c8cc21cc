package funding_test

import (
	"fmt"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// A PEC of six months in Île-de-France, 20 hours at 45 %, for a recipient of the RSA that the département finances.
func ExamplePECAid() {
	c := facts.Case{
		Contract: facts.Contract{
			Kind: law.PEC, Start: law.MustDate("2019-05-01"), End: law.MustDate("2019-10-31"),
			Hours: law.MustHours("20"), Place: law.Metropole, Renewals: facts.History[facts.Renewal]{Complete: law.Yes},
		},
		Person: facts.Person{RSA: law.Yes},
		Aid: facts.AidDecision{
			From: law.MustDate("2019-05-01"), Through: law.MustDate("2019-10-31"),
			Rate: law.Percent(45), PaidHours: law.MustHours("20"),
		},
	}
	aid := funding.PECAid(&c, nil)
	for month := range aid.Whole.Instalments() {
		fmt.Println(month.Month, month.Low)
		break
	}
	fmt.Println(aid.Whole.Total())
	fmt.Println(aid.State.Total())
	fmt.Println(aid.Departement.Total())
	// Output:
	// 2019-05-01 391.17
	// 2347.02 exact
	// 0.00 exact
	// 2347.02 exact
}
