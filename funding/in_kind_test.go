package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// inKind is one month of a contract that ran from 2018 to 2027.
func inKind(kind law.Kind, made, on, wage, allowed, deducted string, edit func(*facts.Case)) law.Decision {
	c := facts.Case{Contract: facts.Contract{Kind: kind, Made: day(made), Start: day("2018-09-01"), End: day("2027-08-31")}}
	edit(&c)
	return funding.BenefitsInKind(&c, day(on), funding.InKind{Wage: law.MustEuro(wage), Allowed: law.MustEuro(allowed), Deducted: law.MustEuro(deducted)})
}

// Two limits: 75 % of the deduction allowed for other workers, three quarters of the wage.
func kindRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	ask := func(kind law.Kind, made, wage, allowed, deducted string) law.Decision {
		return inKind(kind, made, "2024-11-01", wage, allowed, deducted, same)
	}
	app, pro := law.Apprenticeship, law.Professionalisation
	over := func(kind law.Kind, on string, edit func(*facts.Case)) law.Decision { // by 25.00
		return inKind(kind, "2023-09-01", on, "1900.00", "100.00", "100.00", edit)
	}
	return []decided{
		{"20 meals at 5.35: 75 % of 107.00", ask(app, "2023-09-01", "800.00", "107.00", "80.25"), yes, nil},
		{"a cent more", ask(app, "2023-09-01", "800.00", "107.00", "80.26"), no, nil},
		{"three quarters of a small wage, 75.00", ask(app, "2023-09-01", "100.00", "200.00", "75.00"), yes, nil},
		{"a cent more than that", ask(app, "2023-09-01", "100.00", "200.00", "75.01"), no, nil},
		{"concluded in 2019, same text", ask(app, "2019-01-01", "800.00", "107.00", "80.25"), yes, nil},
		{"concluded before the texts read", ask(app, "2018-12-31", "800.00", "107.00", "80.25"), unknown, nil},
		{"professionalisation", ask(pro, "2023-09-01", "800.00", "107.00", "80.25"), yes, nil},
		{"professionalisation, a cent more", ask(pro, "2023-09-01", "800.00", "107.00", "80.26"), no, nil},
		{"no contract named", ask(0, "2023-09-01", "800.00", "107.00", "80.25"), unknown, nil},
		{"professionalisation, a day before any text read", func() law.Decision {
			c := facts.Case{Contract: facts.Contract{Kind: pro, Made: day("2023-09-01")}}
			return funding.BenefitsInKind(&c, day("2008-04-30"), funding.InKind{})
		}(), unknown, nil},
		// D6222-33 is about the apprentice; L6222-7: after the period ordinary law governs.
		{"CDI, in the last month of the apprenticeship", over(app, "2026-08-01", cdi("2026-08-31")), no, nil},
		{"CDI, the month after", over(app, "2026-10-01", cdi("2026-08-31")), unknown, nil},
		{"CDI, it ends within the month", over(app, "2026-08-01", cdi("2026-08-30")), unknown, nil},
		{"the contract ends with it: the month is of the apprentice", over(app, "2026-08-01", both(cdi("2026-08-30"), ended("2026-08-30"))), no, nil},
		{"CDI, its end is not recorded", over(app, "2026-08-01", cdi("")), unknown, nil},
		{"another kind", over(law.CDD, "2026-08-01", same), unknown, nil},
		{"after the contract", over(app, "2026-09-01", ended("2026-08-31")), unknown, nil},
		{"in its last month", over(app, "2026-08-31", ended("2026-08-01")), no, nil},
		// L6325-8: the deduction is that from the pay due during the action.
		{"professionalisation, after the action", over(pro, "2026-09-01", action("2026-08-31")), unknown, nil},
		{"in its last month", over(pro, "2026-08-01", action("2026-08-31")), no, nil},
		{"an amount below zero is none", ask(app, "2023-09-01", "800.00", "107.00", "-1.00"), unknown, nil},
	}
}

// action makes the contract open-ended, beginning with a professionalisation action to that day.
func action(end string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
		c.Professionalisation.ActionEnd = day(end)
	}
}

// What is recorded is not asked for; an amount beyond what is counted is none.
func TestInKindAsks(t *testing.T) {
	month := func(on string, edit func(*facts.Case)) law.Decision {
		return inKind(law.Apprenticeship, "2023-09-01", on, "1900.00", "100.00", "50.00", edit)
	}
	assert.Empty(t, asked(month("2026-10-01", cdi("2026-08-31"))), "the apprenticeship is over")
	assert.Equal(t, []string{"apprenticeship.end"}, asked(month("2026-10-01", cdi(""))))
	assert.Empty(t, asked(month("2026-10-01", func(c *facts.Case) { c.Contract.Kind = law.CDD })), "the kind is recorded")
	assert.Equal(t, []string{"contract.renewals"}, asked(month("2027-09-01", same)), "renewed or not")

	good, beyond := law.MustEuro("80.00"), law.Cents(1<<62).TimesInt(100)
	c := contributing("2024-08-20")
	for key, m := range map[string]funding.InKind{
		"in_kind.wage":     {Wage: beyond, Allowed: good, Deducted: good},
		"in_kind.allowed":  {Wage: good, Allowed: beyond, Deducted: good},
		"in_kind.deducted": {Wage: good, Allowed: good, Deducted: beyond},
	} {
		assert.Equal(t, []string{key}, asked(funding.BenefitsInKind(&c, day("2025-01-01"), m)), key)
	}
	huge := funding.InKind{Wage: law.Cents(1<<63 - 1), Allowed: law.Cents(1<<63 - 1), Deducted: good}
	assert.Equal(t, law.Unknown, funding.BenefitsInKind(&c, day("2025-01-01"), huge).Answer(), "three quarters of it are not counted")
	none := funding.InKind{Wage: good, Allowed: good, Deducted: good}
	assert.Equal(t, []string{"day"}, asked(funding.BenefitsInKind(&c, law.Date{}, none)))
	c.Contract.Kind = law.CDD
	assert.Equal(t, []string{"day"}, asked(funding.BenefitsInKind(&c, law.Date{}, none)), "the day without text is said, never a blank")
}

// The sentence says why there is no answer.
func TestInKindSaid(t *testing.T) {
	said := func(kind law.Kind, on string, edit func(*facts.Case)) string {
		return funding.Explain(inKind(kind, "2023-09-01", on, "1900.00", "100.00", "100.00", edit), language.English)
	}
	assert.Contains(t, said(law.Apprenticeship, "2026-10-01", cdi("2026-08-31")), "The apprenticeship ended on 31 August 2026")
	assert.Contains(t, said(law.Professionalisation, "2026-10-01", action("2026-08-31")), "The professionalisation action ended on 31 August 2026")
	assert.Contains(t, said(law.CDD, "2026-10-01", same), "the contract is of another kind (CDD (fixed-term))")
	assert.Contains(t, said(law.Apprenticeship, "2018-08-01", same), "The contract covers no day of the month of 1 August 2018")
	assert.Contains(t, said(law.Apprenticeship, "2026-08-01", cdi("2026-08-30")), "it holds for the days of the period that ends alone")
}
