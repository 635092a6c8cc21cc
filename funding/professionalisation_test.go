package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// trainee is a professionalisation contract of twelve months, a CDD in metropolitan France.
func trainee(born string, holds facts.Qualification) facts.Case {
	c := facts.Case{}
	c.Person.Born = day(born)
	c.Contract = facts.Contract{Kind: law.Professionalisation, OpenEnded: law.No, Made: day("2024-11-20"), Start: day("2024-12-01"), End: day("2025-11-30"), Place: law.Metropole}
	c.Professionalisation.Holds = holds
	c.Pay.Conventional.Complete = law.Yes
	return c
}

func proBracket(t *testing.T, c *facts.Case, on string) (string, funding.Line) {
	t.Helper()
	l, ok := funding.ProfessionalisationPay(c).At(day(on))
	require.True(t, ok, on)
	return bracket(l), l
}

// D6325-15 and L6325-9, by age and by qualification held.
func TestProfessionalisationRates(t *testing.T) {
	for _, row := range []struct {
		because string
		born    string
		holds   facts.Qualification
		want    string
		exact   string // on the SMIC of 1 801.80
	}{
		{"20, without", "2004-06-15", facts.BelowBac, "55%", "990.99"},
		{"20, general bac alone: left column", "2004-06-15", facts.GeneralBac, "55%", "990.99"},
		{"20, vocational bac", "2004-06-15", facts.VocationalBac, "65%", "1171.17"},
		{"20, higher education", "2004-06-15", facts.HigherEducation, "65%", "1171.17"},
		{"20, technological bac alone: not settled", "2004-06-15", facts.TechnologicalBac, "55%..65%", ""},
		{"20, not recorded", "2004-06-15", 0, "55%..65%", ""},
		{"22, without", "2002-06-15", facts.BelowBac, "70%", "1261.26"},
		{"22, with", "2002-06-15", facts.VocationalBac, "80%", "1441.44"},
		{"22, technological bac alone", "2002-06-15", facts.TechnologicalBac, "70%..80%", ""},
		{"30: the SMIC, whatever is held", "1994-06-15", 0, "100%", "1801.80"},
		{"30, technological bac: the same", "1994-06-15", facts.TechnologicalBac, "100%", "1801.80"},
	} {
		c := trainee(row.born, row.holds)
		got, l := proBracket(t, &c, "2024-12-01")
		assert.Equal(t, row.want, got, row.because)
		if row.exact != "" {
			assert.Equal(t, row.exact, l.Exact().String(), row.because)
		}
	}
}

// From 26: the higher of the SMIC and 85 % of the conventional minimum (D6325-18).
func TestProfessionalisationFrom26(t *testing.T) {
	for _, row := range []struct{ because, smc, exact string }{
		{"85 % of 2 400.00", "2400.00", "2040.00"},
		{"85 % of 2 119.76 = 1 801.796: the SMIC is higher", "2119.76", "1801.80"},
		{"85 % of 2 119.77 = 1 801.8045", "2119.77", "1801.8045"},
	} {
		c := trainee("1994-06-15", facts.BelowBac)
		c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro(row.smc)}}
		_, l := proBracket(t, &c, "2024-12-01")
		assert.Equal(t, row.exact, l.Exact().String(), row.because)
	}
	c := trainee("1994-06-15", facts.BelowBac)
	c.Pay.Conventional.Complete = law.Unknown
	got, l := proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "100%..", got, "at least the SMIC")
	assert.Equal(t, []string{"pay.conventional"}, l.Missing())

	// Below 26 the conventional minimum plays no part.
	c = trainee("2002-06-15", facts.BelowBac)
	c.Pay.Conventional = facts.History[facts.Conventional]{}
	got, _ = proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "70%", got)
}

// D6325-16: the rate of 21 from the first of the month after the birthday.
func TestProfessionalisationTurning21(t *testing.T) {
	for _, row := range []struct{ because, born, eve, first string }{
		{"on the 10th: the next month", "2004-03-10", "2025-03-31", "2025-04-01"},
		{"on the 1st: the next month", "2004-03-01", "2025-03-31", "2025-04-01"},
		{"on the 31st: the next day", "2004-03-31", "2025-03-31", "2025-04-01"},
	} {
		c := trainee(row.born, facts.BelowBac)
		eve, _ := proBracket(t, &c, row.eve)
		first, l := proBracket(t, &c, row.first)
		assert.Equal(t, []string{"55%", "70%"}, []string{eve, first}, row.because)
		assert.Contains(t, l.Rules(), "PRO-PAY-BIRTHDAY", row.because)
	}
	// 21 on the day of hire: the article makes the rate wait for the next month, the page of apprentices does not.
	c := trainee("2003-12-01", facts.BelowBac)
	got, l := proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "55%..70%", got)
	assert.Equal(t, []string{"PRO-PAY-BIRTHDAY"}, l.Unsettled())
	got, _ = proBracket(t, &c, "2025-01-01")
	assert.Equal(t, "70%", got)
}

// Turning 26 during the contract: both readings, from the birthday.
func TestProfessionalisationTurning26(t *testing.T) {
	c := trainee("1999-03-10", facts.VocationalBac)
	got, _ := proBracket(t, &c, "2025-03-09")
	assert.Equal(t, "80%", got)
	got, l := proBracket(t, &c, "2025-03-10")
	assert.Equal(t, "80%..100%", got)
	assert.Equal(t, []string{"PRO-PAY-TURN26"}, l.Unsettled())
	// 26 between the conclusion and the start: the category may be that of the conclusion.
	c = trainee("1998-11-25", facts.BelowBac)
	got, _ = proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "70%..100%", got)
	// 26 on the day of conclusion.
	c = trainee("1998-11-20", facts.BelowBac)
	got, _ = proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "100%", got)
	// 26 at the start, the day of conclusion is not recorded.
	c.Contract.Made = law.Date{}
	got, l = proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "70%..100%", got)
	assert.Equal(t, []string{"contract.made"}, l.Missing())
	// 26 since the first day on which such a contract could be concluded, 1 October 2004: whatever the day of conclusion.
	c.Person.Born = day("1978-10-01")
	got, l = proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "100%", got)
	assert.Equal(t, "1801.80", l.Exact().String(), "the SMIC of November 2024")
	d := funding.ProfessionalisationPayOn(&c, day("2024-12-01"))
	assert.Equal(t, law.Yes, d.Answer())
	// 25 that day: it may have been concluded then.
	c.Person.Born = day("1978-10-02")
	got, l = proBracket(t, &c, "2024-12-01")
	assert.Equal(t, "70%..100%", got)
	assert.Equal(t, []string{"contract.made"}, l.Missing())
}

// In a CDI the floors hold for the action; afterwards ordinary pay is due and the schedule ends.
func TestProfessionalisationCDI(t *testing.T) {
	c := trainee("2002-06-15", facts.BelowBac)
	c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
	c.Professionalisation.ActionEnd = day("2025-08-31")
	s := funding.ProfessionalisationPay(&c)
	_, ok := s.At(day("2025-08-31"))
	assert.True(t, ok)
	_, ok = s.At(day("2025-09-01"))
	assert.False(t, ok)
	c.Professionalisation.ActionEnd = law.Date{}
	assert.Equal(t, []string{"professionalisation.action_end"}, funding.ProfessionalisationPay(&c).Missing())
}

func proDays() []decided {
	decide := funding.ProfessionalisationPayOn
	yes, no, unknown := law.Yes, law.No, law.Unknown
	young := trainee("2004-03-10", facts.VocationalBac)
	return []decided{
		{"20, vocational bac", on(decide, young, "2024-12-01", same), yes, map[string]law.Answer{"PRO-PAY-COLUMN": yes, "PRO-PAY-BIRTHDAY": yes}},
		{"not recorded", on(decide, young, "2024-12-01", func(c *facts.Case) { c.Professionalisation.Holds = 0 }), unknown, map[string]law.Answer{"PRO-PAY-COLUMN": unknown}},
		{"technological bac", on(decide, young, "2024-12-01", func(c *facts.Case) { c.Professionalisation.Holds = facts.TechnologicalBac }), unknown, map[string]law.Answer{"PRO-PAY-BACTECHNO": unknown}},
		{"no birth", on(decide, young, "2024-12-01", func(c *facts.Case) { c.Person.Born = law.Date{} }), unknown, map[string]law.Answer{"PRO-PAY-BIRTHDAY": unknown}},
		{"26 under way", on(decide, young, "2025-03-10", func(c *facts.Case) { c.Person.Born = day("1999-03-10") }), unknown, map[string]law.Answer{"PRO-PAY-TURN26": unknown}},
		{"30, conventional minimum 2 400.00", on(decide, young, "2024-12-01", func(c *facts.Case) {
			c.Person.Born = day("1994-06-15")
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("2400.00")}}
		}), yes, map[string]law.Answer{"PRO-PAY-26": yes}},
		{"30, 85 % of 1 900.00 is under the SMIC", on(decide, young, "2024-12-01", func(c *facts.Case) {
			c.Person.Born = day("1994-06-15")
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("1900.00")}}
		}), yes, map[string]law.Answer{"PRO-PAY-26": yes}},
		{"30, no conventional minimum", on(decide, young, "2024-12-01", func(c *facts.Case) {
			c.Person.Born, c.Pay.Conventional.Complete = day("1994-06-15"), yes
		}), yes, map[string]law.Answer{"PRO-PAY-26": yes}},
		{"30, conventional minimum not said", on(decide, young, "2024-12-01", func(c *facts.Case) {
			c.Person.Born, c.Pay.Conventional.Complete = day("1994-06-15"), unknown
		}), unknown, map[string]law.Answer{"PRO-PAY-26": unknown}},
		{"CDI, during the action", on(decide, young, "2024-12-01", func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Professionalisation.ActionEnd = yes, law.Date{}, day("2025-08-31")
		}), yes, map[string]law.Answer{"PRO-PAY-SCOPE": yes}},
		{"CDI, after the action", on(decide, young, "2025-09-01", func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Professionalisation.ActionEnd = yes, law.Date{}, day("2025-08-31")
		}), no, map[string]law.Answer{"PRO-PAY-SCOPE": no}},
		{"CDI, end of the action not recorded", on(decide, young, "2026-09-01", func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End = yes, law.Date{}
		}), unknown, map[string]law.Answer{"PRO-PAY-SCOPE": unknown}},
		{"a better agreement", on(decide, young, "2024-12-01", func(c *facts.Case) { c.Pay.AgreedRate = law.Percent(90) }), yes, map[string]law.Answer{"APP-PAY-BETTER": yes}},
	}
}

// L5134-27: the SMIC of the hours worked. 11.88 × 26 × 52/12 = 1 338.48; × 20 = 1 029.60.
func TestPECPay(t *testing.T) {
	c := facts.Case{Contract: facts.Contract{Kind: law.PEC, Made: day("2024-10-20"), Start: day("2024-11-01"), End: day("2025-10-31"), Place: law.Metropole, Hours: law.MustHours("26")}}
	l, ok := funding.PECPay(&c).At(day("2024-11-01"))
	require.True(t, ok)
	assert.Equal(t, "1338.48", l.Exact().String())
	c.Contract.Hours = law.MustHours("20")
	l, _ = funding.MinimumPay(&c).At(day("2024-11-01"))
	assert.Equal(t, "1029.60", l.Exact().String())
	c.Contract.Hours = law.Hours{}
	l, _ = funding.PECPay(&c).At(day("2024-11-01"))
	assert.Equal(t, []string{"contract.hours"}, l.Missing(), "never a full-time month by default")
	c.Contract.Hours, c.Contract.Place = law.MustHours("26"), law.Mayotte
	l, _ = funding.PECPay(&c).At(day("2024-11-01"))
	assert.Equal(t, "1011.75", l.Shown().String(), "8.98 × 26 × 52/12 = 1 011.7466…")
}

func pecDays() []decided {
	decide := funding.PECPayOn
	yes, no, unknown := law.Yes, law.No, law.Unknown
	c := facts.Case{Contract: facts.Contract{Kind: law.PEC, Made: day("2024-10-20"), Start: day("2024-11-01"), End: day("2025-10-31"), Place: law.Metropole, Hours: law.MustHours("26")}}
	return []decided{
		{"26 hours", on(decide, c, "2024-11-01", same), yes, map[string]law.Answer{"PEC-PAY-HOURS": yes, "PAY-SMIC": yes}},
		{"hours not recorded", on(decide, c, "2024-11-01", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }), unknown, map[string]law.Answer{"PEC-PAY-HOURS": unknown}},
		{"a higher conventional minimum applies (L2254-1)", on(decide, c, "2024-11-01", func(c *facts.Case) {
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("1900")}}
		}), yes, map[string]law.Answer{"PAY-SMC": yes}},
		{"place not recorded", on(decide, c, "2024-11-01", func(c *facts.Case) { c.Contract.Place = 0 }), unknown, map[string]law.Answer{"PAY-SMIC": unknown}},
		{"after the term: renewed or not", on(decide, c, "2025-11-01", same), unknown, map[string]law.Answer{"PAY-TERM": unknown}},
		{"after the term, never renewed", on(decide, c, "2025-11-01", func(c *facts.Case) { c.Contract.Renewals.Complete = yes }), no, map[string]law.Answer{"PAY-TERM": no}},
		{"under a renewal", on(decide, c, "2025-11-01", func(c *facts.Case) {
			c.Contract.Renewals.Items = []facts.Renewal{{Made: day("2025-10-01"), End: day("2026-04-30")}}
		}), yes, map[string]law.Answer{"PEC-PAY-HOURS": yes}},
		{"after the renewal", on(decide, c, "2026-05-01", func(c *facts.Case) {
			c.Contract.Renewals = facts.History[facts.Renewal]{Complete: yes, Items: []facts.Renewal{{Made: day("2025-10-01"), End: day("2026-04-30")}}}
		}), no, map[string]law.Answer{"PAY-TERM": no}},
	}
}
