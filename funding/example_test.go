package funding_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// An apprentice who turns 18 on 17 May: the raise comes on 1 June.
func ExampleApprenticePay() {
	c := facts.Case{
		Person: facts.Person{Born: law.MustDate("2006-05-17")},
		Contract: facts.Contract{
			Kind: law.Apprenticeship, Place: law.Metropole,
			Made: law.MustDate("2023-08-20"), Start: law.MustDate("2023-09-01"), End: law.MustDate("2024-08-31"),
		},
		Apprenticeship: facts.Apprenticeship{Special: law.No},
	}
	for l := range funding.ApprenticePay(&c).Lines() {
		fmt.Println(l.Text(language.English))
	}
	// Output:
	// 1 September 2023 – 31 December 2023: 27% of the SMIC (€1,747.20), year 1, under 18, €471.74, at least to pay €471.75 (start of the contract)
	// 1 January 2024 – 31 May 2024: 27% of the SMIC (€1,766.92), year 1, under 18, €477.07, at least to pay €477.07 (another SMIC)
	// 1 June 2024 – 31 August 2024: 43% of the SMIC (€1,766.92), year 1, 18 to 20, €759.78, at least to pay €759.78 (another age band)
}

// A trainee of 22 below the bac, in a CDD of twelve months.
func ExampleProfessionalisationPay() {
	c := facts.Case{
		Person: facts.Person{Born: law.MustDate("2002-06-15")},
		Contract: facts.Contract{
			Kind: law.Professionalisation, Place: law.Metropole,
			Made: law.MustDate("2024-11-20"), Start: law.MustDate("2024-12-01"), End: law.MustDate("2025-11-30"),
		},
		Professionalisation: facts.Professionalisation{Holds: facts.BelowBac},
	}
	for l := range funding.ProfessionalisationPay(&c).Lines() {
		fmt.Println(l.From, l.Through, l.Exact())
	}
	// Output:
	// 2024-12-01 2025-11-30 1261.26
}

// Pay that missed the raise of the 18th birthday.
func ExampleConforms() {
	c := facts.Case{
		Person: facts.Person{Born: law.MustDate("2006-05-17")},
		Contract: facts.Contract{
			Kind: law.Apprenticeship, Place: law.Metropole,
			Made: law.MustDate("2023-08-20"), Start: law.MustDate("2023-09-01"), End: law.MustDate("2024-08-31"),
		},
		Apprenticeship: facts.Apprenticeship{Special: law.No},
	}
	check := funding.Conforms(funding.ApprenticePay(&c), []funding.Paid{
		{From: law.MustDate("2024-05-01"), Through: law.MustDate("2024-05-31"), Amount: law.MustEuro("477.07")},
		{From: law.MustDate("2024-06-01"), Through: law.MustDate("2024-06-30"), Amount: law.MustEuro("477.07")},
	})
	fmt.Println(check.Answer(), "since", check.Since(), "short of", check.Verdicts[1].Short)
	// Output:
	// no since 2024-06-01 short of 282.71
}

// What an apprentice of 2024 may earn in November without employee contributions.
func ExampleContributions() {
	c := facts.Case{Contract: facts.Contract{
		Kind: law.Apprenticeship, Made: law.MustDate("2024-08-20"), Start: law.MustDate("2024-09-01"), End: law.MustDate("2026-08-31"), Place: law.Metropole,
	}}
	q := funding.Contributions(&c, law.MustDate("2024-11-01"), law.MustEuro("1500.00"))
	fmt.Println(q.Ceiling.Shown(), q.ExcessLow.Shown())
	// Output:
	// 1423.42 76.58
}
