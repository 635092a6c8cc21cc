package funding_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func contributing(made string) facts.Case {
	c := apprentice("2000-01-15", made, "2024-09-01", "2027-08-31")
	return c
}

// The ceiling: 79 % or 50 % by the day of conclusion, of the full-time SMIC of the month.
func TestContributionCeiling(t *testing.T) {
	for _, row := range []struct{ because, made, month, ceiling string }{
		{"November 2024, 79 % of 1 801.80", "2024-08-20", "2024-11-01", "1423.422"},
		{"a contract of 2024 keeps 79 % in 2026: of 1 823.03", "2024-08-20", "2026-01-15", "1440.1937"},
		{"… and of 1 867.02 in June", "2024-08-20", "2026-06-30", "1474.9458"},
		{"the eve of the change, whatever the start", "2025-02-28", "2025-10-01", "1423.422"},
		{"1 March 2025 itself: 50 %", "2025-03-01", "2025-10-01", "900.90"},
		{"January 2026, 50 %: 911.515", "2025-03-01", "2026-01-01", "911.515"},
		{"June 2026, 50 %", "2025-03-01", "2026-06-01", "933.51"},
	} {
		c := contributing(row.made)
		q := funding.Contributions(&c, day(row.month), law.MustEuro("1000.00"))
		assert.Equal(t, row.ceiling, q.Ceiling.String(), row.because)
	}
	old := contributing("2018-09-01")
	old.Contract.Start = day("2018-09-03")
	q := funding.Contributions(&old, day("2019-01-10"), law.MustEuro("1000.00"))
	assert.Equal(t, "1201.7638", q.Ceiling.String(), "a contract older than 2019 has 79 % from 2019: of 1 521.22")
	q = funding.Contributions(&old, day("2018-12-10"), law.MustEuro("1000.00"))
	assert.False(t, q.Ceiling.Valid(), "the total exemption of 2018 is out of scope")
	assert.Equal(t, law.Unknown, q.Decision.Answer())
}

// Only what is above the ceiling bears contributions, and the ceiling is not reduced for part time.
func TestContributionExcess(t *testing.T) {
	half := contributing("2024-08-20")
	half.Contract.Hours = law.MustHours("17.5")
	q := funding.Contributions(&half, day("2024-11-01"), law.MustEuro("1000.00"))
	assert.Equal(t, "0.00", q.ExcessLow.String(), "half time at 1 000.00, under 1 423.42")
	assert.Equal(t, law.No, q.Decision.Answer())

	c := contributing("2024-08-20")
	q = funding.Contributions(&c, day("2024-11-01"), law.MustEuro("1500.00"))
	assert.Equal(t, "76.578", q.ExcessLow.String(), "1 500.00 − 1 423.422")
	assert.Equal(t, q.ExcessLow, q.ExcessHigh)
	assert.Equal(t, "0.00", q.CSGHigh.String(), "no CSG on a contract of 2024")

	late := contributing("2025-03-01")
	late.Contract.Start = day("2025-03-03")
	q = funding.Contributions(&late, day("2025-04-01"), law.MustEuro("1000.90"))
	assert.Equal(t, "100.00", q.ExcessLow.String(), "1 000.90 − 900.90")
	assert.Equal(t, "98.25", q.CSGLow.String(), "100.00 less 1.75 %")

	// The month of the start: how the ceiling is shared was not found.
	q = funding.Contributions(&late, day("2025-03-01"), law.MustEuro("800.00"))
	assert.Equal(t, "0.00", q.ExcessLow.String())
	assert.Equal(t, "800.00", q.ExcessHigh.String())
	assert.Equal(t, law.Unknown, q.Decision.Answer())
	q = funding.Contributions(&late, day("2025-03-01"), law.MustEuro("950.90"))
	assert.Equal(t, law.Yes, q.Decision.Answer(), "above the whole ceiling in any reading")
	assert.Equal(t, "50.00", q.ExcessLow.String())

	assert.False(t, funding.Contributions(nil, law.Date{}, law.Euro{}).ExcessLow.Valid(), "nothing known is not zero")
}

// A ceiling finer than a cent is said rounded down: pay is a number of cents, above the ceiling exactly when it is above that.
func TestCeilingSaid(t *testing.T) {
	for _, row := range []struct{ because, made, month, gross, fr, en string }{
		{"50 % of 1 823.03 is 911.515", "2025-03-01", "2026-02-01", "911.52", "La rémunération de 911,52\u00a0€ dépasse le plafond, de 911,51\u00a0€ arrondi au centime inférieur", "The pay of €911.52 is above the ceiling, €911.51 rounded down to the cent"},
		{"79 % of 1 766.92 is 1 395.8668", "2024-08-20", "2024-10-01", "1395.87", "La rémunération de 1\u202f395,87\u00a0€ dépasse le plafond, de 1\u202f395,86\u00a0€ arrondi au centime inférieur", "The pay of €1,395.87 is above the ceiling, €1,395.86 rounded down to the cent"},
		{"911.51 is under 911.515", "2025-03-01", "2026-02-01", "911.51", "La rémunération de 911,51\u00a0€ ne dépasse pas le plafond, de 911,51\u00a0€ arrondi au centime inférieur.", "The pay of €911.51 is not above the ceiling, €911.51 rounded down to the cent."},
	} {
		c := contributing(row.made)
		d := funding.Contributions(&c, day(row.month), law.MustEuro(row.gross)).Decision
		assert.Contains(t, funding.Explain(d, language.French), row.fr, row.because)
		assert.Contains(t, funding.Explain(d, language.English), row.en, row.because)
	}
	// APP-CONTRIB-SCOPE: prévoyance, complémentaire santé and APEC are due on the whole pay.
	c := contributing("2025-03-01")
	d := funding.Contributions(&c, day("2026-02-01"), law.MustEuro("500.00")).Decision
	assert.Contains(t, funding.Explain(d, language.French), "aucune des cotisations salariales que l'exonération couvre")
	assert.Contains(t, funding.Explain(d, language.English), "none of the employee contributions that the exemption covers")
}

func TestChargesJSON(t *testing.T) {
	c := contributing("2024-08-20")
	data, err := json.Marshal(funding.Contributions(&c, day("2024-11-15"), law.MustEuro("1500.00")))
	assert.NoError(t, err)
	var got map[string]any
	assert.NoError(t, json.Unmarshal(data, &got))
	decision, _ := got["decision"].(map[string]any)
	assert.Equal(t, "APP-CONTRIB", decision["rule"])
	delete(got, "decision")
	assert.Equal(t, map[string]any{"month": "2024-11-01", "gross": "1500.00", "ceiling": "1423.422", "excess_low": "76.578", "excess_high": "76.578", "csg_low": "0.00", "csg_high": "0.00"}, got)
	data, err = json.Marshal(funding.Contributions(nil, day("2024-11-15"), law.MustEuro("1500.00")))
	assert.NoError(t, err)
	assert.NotContains(t, string(data), "excess", "what is not known is left out")
}

// cdi makes the contract open-ended, beginning with an apprenticeship to that day.
func cdi(end string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
		if end != "" {
			c.Apprenticeship.End = day(end)
		}
	}
}

// Nothing is counted for pay that the exemption does not reach, and nobody is asked for what is recorded.
func TestContributionsOfOthers(t *testing.T) {
	late := contributing("2025-03-01")
	for because, edit := range map[string]func(*facts.Case){
		"another kind":             func(c *facts.Case) { c.Contract.Kind = law.Professionalisation },
		"after the apprenticeship": cdi("2025-09-30"),
		"after the contract":       func(c *facts.Case) { c.Contract.End = day("2025-09-30") },
		"before the contract":      func(c *facts.Case) { c.Contract.Start = day("2025-11-01") },
		"no kind":                  func(c *facts.Case) { c.Contract.Kind = 0 },
		"CDI, end of it not known": cdi(""),
	} {
		c := late
		edit(&c)
		q := funding.Contributions(&c, day("2025-10-01"), law.MustEuro("800.00"))
		assert.False(t, q.ExcessLow.Valid(), because)
		assert.False(t, q.CSGHigh.Valid(), because)
		for _, ask := range law.Asks(q.Decision) {
			assert.NotContains(t, []string{"contract.start", "contract.end", "day"}, ask.Fact, because)
		}
	}
	c := late
	cdi("")(&c)
	asks := law.Asks(funding.Contributions(&c, day("2025-10-01"), law.MustEuro("800.00")).Decision)
	assert.Equal(t, "apprenticeship.end", asks[0].Fact)
	// Above the whole ceiling something is due in any reading; how much depends on the end.
	q := funding.Contributions(&c, day("2025-10-01"), law.MustEuro("1000.90"))
	assert.Equal(t, law.Yes, q.Decision.Answer())
	assert.Equal(t, "100.00", q.ExcessLow.String(), "1 000.90 − 900.90")
	assert.Equal(t, "1000.90", q.ExcessHigh.String())
}

// A group cites no version, a clause those that govern; that part time changes nothing is guidance, not law.
func TestContributionCites(t *testing.T) {
	for made, want := range map[string]string{"2024-08-20": "LEGIARTI000037947681", "2025-03-01": "LEGIARTI000051284811"} {
		c := contributing(made)
		c.Contract.Hours = law.MustHours("17.5")
		d := funding.Contributions(&c, day("2025-10-01"), law.MustEuro("500.00")).Decision
		for ref := range d.Cites() {
			assert.Empty(t, ref.ID, made)
		}
		ids := map[string]bool{}
		for ref := range d.Find("APP-CONTRIB-EXCESS").Cites() {
			ids[ref.ID] = true
		}
		assert.True(t, ids[want], made)
		assert.Equal(t, law.Secondary, d.Find("APP-CONTRIB-EXCESS").Rests(), "the SMIC of November 2024 and the articles were read, BOSS was not")
	}
	late := contributing("2025-03-01")
	csg := funding.Contributions(&late, day("2025-10-01"), law.MustEuro("1000.90")).Decision
	assert.Contains(t, slices.Collect(csg.Conventions()), "APP-CONTRIB-CSG-MONTH")
	named := false
	for a := range csg.Find("APP-CONTRIB-CSG").Args() {
		named = named || a.Name() == "apprenticeship.csg.abatement"
	}
	assert.True(t, named, "the abatement is quoted")
}

// "En vigueur au titre du mois considéré": one cent over the ceiling.
func contributionRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	c, late := contributing("2024-08-20"), contributing("2025-03-01")
	ask := func(c facts.Case, month, gross string, edit func(*facts.Case)) law.Decision {
		edit(&c)
		return funding.Contributions(&c, day(month), law.MustEuro(gross)).Decision
	}
	return append(reachRows(), []decided{
		{"1 423.42, under 1 423.422", ask(c, "2024-11-01", "1423.42", same), no, map[string]law.Answer{"APP-CONTRIB-EXCESS": no, "APP-CONTRIB-CSG": no}},
		{"1 423.43, above", ask(c, "2024-11-01", "1423.43", same), yes, map[string]law.Answer{"APP-CONTRIB-EXCESS": yes, "APP-CONTRIB-CSG": no}},
		{"50 %: at the ceiling", ask(late, "2025-10-01", "900.90", same), no, map[string]law.Answer{"APP-CONTRIB-EXCESS": no, "APP-CONTRIB-CSG": no}},
		{"50 %: a cent above", ask(late, "2025-10-01", "900.91", same), yes, map[string]law.Answer{"APP-CONTRIB-EXCESS": yes, "APP-CONTRIB-CSG": yes}},
		{"no day of conclusion", ask(c, "2025-10-01", "900.90", func(c *facts.Case) { c.Contract.Made = law.Date{} }), unknown, map[string]law.Answer{"APP-CONTRIB-EXCESS": unknown, "APP-CONTRIB-CSG": unknown}},
		{"no place", ask(late, "2025-10-01", "900.90", func(c *facts.Case) { c.Contract.Place = 0 }), unknown, map[string]law.Answer{"APP-CONTRIB-EXCESS": unknown}},
		{"no end recorded: the month may be after it, whatever the pay", ask(late, "2025-10-01", "900.91", func(c *facts.Case) { c.Contract.End = law.Date{} }), unknown, map[string]law.Answer{"APP-CONTRIB-REACH": unknown}},
		{"the last month is not whole", ask(late, "2025-10-01", "100.00", func(c *facts.Case) { c.Contract.End = day("2025-10-30") }), unknown, map[string]law.Answer{"APP-CONTRIB-EXCESS": unknown, "APP-CONTRIB-CSG": unknown}},
		{"it is whole to its last day", ask(late, "2025-10-01", "100.00", func(c *facts.Case) { c.Contract.End = day("2025-10-31") }), no, map[string]law.Answer{"APP-CONTRIB-EXCESS": no}},
		{"no kind", ask(late, "2025-10-01", "100.00", func(c *facts.Case) { c.Contract.Kind = 0 }), unknown, map[string]law.Answer{"APP-CONTRIB": unknown}},
		{"professionalisation", ask(late, "2025-10-01", "100.00", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation }), yes, map[string]law.Answer{"APP-CONTRIB-REACH": yes}},
		{"CDI, the apprenticeship is over", ask(late, "2025-10-01", "100.00", cdi("2025-09-30")), yes, map[string]law.Answer{"APP-CONTRIB-REACH": yes}},
		{"CDI, it ends that month", ask(late, "2025-10-01", "100.00", cdi("2025-10-30")), unknown, map[string]law.Answer{"APP-CONTRIB-EXCESS": unknown, "APP-CONTRIB-CSG": unknown}},
		{"CDI, it ends on the last day of the month", ask(late, "2025-10-01", "100.00", cdi("2025-10-31")), no, map[string]law.Answer{"APP-CONTRIB-EXCESS": no}},
		{"CDI, its end is not recorded", ask(late, "2025-10-01", "100.00", cdi("")), unknown, map[string]law.Answer{"APP-CONTRIB-EXCESS": unknown}},
		{"before the contract", ask(late, "2024-08-01", "100.00", same), unknown, map[string]law.Answer{"APP-CONTRIB-REACH": unknown}},
		{"after it", ask(late, "2027-09-01", "100.00", same), unknown, nil},
		{"Mayotte: 50 % of 1 361.97", ask(late, "2025-10-01", "680.99", func(c *facts.Case) { c.Contract.Place = law.Mayotte }), yes, map[string]law.Answer{"APP-CONTRIB-EXCESS": yes}},
	}...)
}

// L6227-9: every public employer to 20 February 2026, then the State alone; "les apprentis", "au titre des salaires versés
// aux apprentis".
func publicContributionRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	to := func(on string, public, state law.Answer, edit func(*facts.Case)) law.Decision {
		c := contributing("2018-05-20")
		c.Contract.Start, c.Employer.Public, c.Employer.State = day("2018-06-01"), public, state
		edit(&c)
		return funding.PublicContributions(&c, day(on))
	}
	ask := func(on string, public, state law.Answer) law.Decision { return to(on, public, state, same) }
	return []decided{
		{"a municipality, 20 February 2026", ask("2026-02-20", yes, no), yes, nil},
		{"the next day", ask("2026-02-21", yes, no), no, nil},
		{"the State", ask("2026-02-21", yes, yes), yes, nil},
		{"public, the State or not", ask("2026-02-21", yes, unknown), unknown, nil},
		{"public or not", ask("2026-02-20", unknown, unknown), unknown, nil},
		{"a municipality in 2018", ask("2018-06-01", yes, no), yes, nil},
		{"private", ask("2026-02-20", no, no), no, nil},
		{"a CDD of the State is no apprenticeship", to("2026-03-01", yes, yes, func(c *facts.Case) { c.Contract.Kind = law.CDD }), no, nil},
		{"the kind is not recorded", to("2026-03-01", yes, yes, func(c *facts.Case) { c.Contract.Kind = 0 }), unknown, nil},
		{"the last day of the term", ask("2027-08-31", yes, yes), yes, nil},
		{"the day after it, renewed or not", ask("2027-09-01", yes, yes), unknown, nil},
		{"the day after an early end", to("2026-03-02", yes, yes, func(c *facts.Case) { c.Contract.Ended = day("2026-03-01") }), unknown, nil},
		{"the day of it", to("2026-03-01", yes, yes, func(c *facts.Case) { c.Contract.Ended = day("2026-03-01") }), yes, nil},
		{"the eve of the contract", ask("2018-05-31", yes, yes), unknown, nil},
		{"CDI, on the last day of the apprenticeship", to("2026-03-01", yes, yes, cdi("2026-03-01")), yes, nil},
		{"CDI, the apprenticeship is over", to("2026-03-02", yes, yes, cdi("2026-03-01")), no, nil},
		{"CDI, its end is not recorded", to("2026-03-02", yes, yes, cdi("")), unknown, nil},
		{"a private employer, whatever the day", ask("2030-01-01", no, no), no, nil},
	}
}

func coveredRows() []decided {
	return []decided{
		{"unemployment", funding.ContributionCovered(funding.Unemployment), law.Yes, nil},
		{"complementary pension", funding.ContributionCovered(funding.ComplementPens), law.Yes, nil},
		{"death and disability", funding.ContributionCovered(funding.Prevoyance), law.No, nil},
		{"complementary health", funding.ContributionCovered(funding.ComplementCare), law.No, nil},
		{"APEC", funding.ContributionCovered(funding.APEC), law.No, nil},
		{"employer's part", funding.ContributionCovered(funding.EmployerCharges), law.No, nil},
		{"none named", funding.ContributionCovered(0), law.Unknown, nil},
	}
}

// The two published readings of the income-tax ceiling.
func TestTaxCeilings(t *testing.T) {
	for _, row := range []struct {
		year         int
		sum, january string
		provisional  bool
	}{
		{2018, "17982.00", "17982.00", false}, {2019, "18255.00", "18255.00", false}, {2020, "18473.00", "18473.00", false},
		{2021, "18760.00", "18655.00", false}, {2022, "19744.00", "19237.00", false}, {2023, "20815.00", "20511.00", false},
		{2024, "21273.00", "21203.00", false}, {2025, "21622.00", "21622.00", false}, {2026, "22184.00", "21876.00", true},
	} {
		sum, january, provisional, ok := funding.TaxCeilings(row.year)
		assert.True(t, ok)
		assert.Equal(t, row.sum, sum.String(), row.year)
		assert.Equal(t, row.january, january.String(), row.year)
		assert.Equal(t, row.provisional, provisional, row.year)
	}
	for _, year := range []int{2017, 0, -1, 10000, 2027, 2028} { // the SMIC of 2027 is not known
		_, _, _, ok := funding.TaxCeilings(year)
		assert.False(t, ok, year)
	}
}
