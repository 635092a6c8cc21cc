package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// plainApprentice has every special fact recorded, and none of them special.
func plainApprentice() facts.Case {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	shorter(facts.NotShorter, 12)(&c)
	c.Apprenticeship.CycleMonths = law.Count{}
	return c
}

func edit(because string, change func(*facts.Apprenticeship), whole law.Answer, moves ...string) lawtest.Row {
	return lawtest.Edit(because, func(c *facts.Case) { change(&c.Apprenticeship) }, whole, moves...)
}

var specialRows = []lawtest.Row{
	lawtest.Base("neither prolonged nor shorter, no contract before it, no other special fact", law.No),
	// D6222-28: "lorsque l'apprentissage est prolongé, par application de l'article L. 6222-11"
	edit("failure, prolonged from March", func(a *facts.Apprenticeship) { a.Longer, a.LongerFrom = facts.LongerFailure, day("2024-03-01") }, law.Yes, "APP-PAY-FAIL yes"),
	edit("failure, no day", func(a *facts.Apprenticeship) { a.Longer = facts.LongerFailure }, law.Unknown, "APP-PAY-FAIL unknown"),
	edit("nobody says whether it is prolonged", func(a *facts.Apprenticeship) { a.Longer = 0 }, law.Unknown,
		"APP-PAY-FAIL unknown", "APP-PAY-LONG unknown", "APP-PAY-RQTH-EXT unknown"),
	edit("shorter than the cycle, so not longer", func(a *facts.Apprenticeship) {
		a.Longer, a.Shorter, a.CycleMonths = 0, facts.ShorterLevel, law.MustCount(24)
	}, law.Yes, "APP-PAY-SHORT yes"),
	edit("not longer than the cycle", func(a *facts.Apprenticeship) { a.Longer, a.CycleMonths = 0, law.MustCount(12) }, law.No),
	// D6222-28-1: "inférieure à celle du cycle de formation"
	edit("a cycle of 24 months in a contract of 12", func(a *facts.Apprenticeship) {
		a.Shorter, a.CycleMonths = facts.ShorterBreak, law.MustCount(24)
	}, law.Yes, "APP-PAY-SHORT yes"),
	edit("a cycle of 12 months is not longer", func(a *facts.Apprenticeship) {
		a.Shorter, a.CycleMonths = facts.ShorterBreak, law.MustCount(12)
	}, law.No),
	edit("the cycle is not recorded", func(a *facts.Apprenticeship) { a.Shorter = facts.ShorterCFA }, law.Unknown, "APP-PAY-SHORT unknown"),
	edit("the ground is not recorded", func(a *facts.Apprenticeship) { a.Shorter = 0 }, law.Unknown, "APP-PAY-SHORT unknown"),
	edit("as long as the cycle: not shorter", func(a *facts.Apprenticeship) { a.Shorter, a.CycleMonths = 0, law.MustCount(12) }, law.No),
	edit("a former ground in a new contract: no text", func(a *facts.Apprenticeship) { a.Shorter = facts.ShorterSchooled }, law.Unknown, "APP-PAY-SHORT gone", "APP-PAY-SHORT-OLD unknown"),
	// D6222-28-2: "supérieure à celle du cycle, en application du troisième alinéa de l'article L. 6222-7-1"
	edit("lengthened by convention", func(a *facts.Apprenticeship) { a.Longer, a.LongerFrom = facts.LongerAgreed, day("2024-03-01") }, law.Yes, "APP-PAY-LONG yes"),
	edit("R6222-10 is not named", func(a *facts.Apprenticeship) { a.Longer, a.LongerFrom = facts.LongerSuspension, day("2024-03-01") }, law.Unknown, "APP-PAY-LONG unknown"),
	// D6222-29
	edit("same employer, diploma obtained", func(a *facts.Apprenticeship) {
		a.Previous = facts.Previous{Contract: law.Yes, SameEmployer: law.Yes, Obtained: law.Yes, SameLevel: law.No, Received: law.MustRate("60%"), Broken: law.No}
	}, law.Yes, "APP-PAY-SUCC-SAME yes"),
	edit("same employer, result not known", func(a *facts.Apprenticeship) {
		a.Previous = facts.Previous{Contract: law.Yes, SameEmployer: law.Yes, SameLevel: law.No, Received: law.MustRate("60%"), Broken: law.No}
	}, law.Unknown, "APP-PAY-SUCC-SAME unknown"),
	edit("other employer, diploma obtained", func(a *facts.Apprenticeship) {
		a.Previous = facts.Previous{Contract: law.Yes, SameEmployer: law.No, Obtained: law.Yes, SameLevel: law.No, Claimed: law.MustRate("51%"), Broken: law.No}
	}, law.Yes, "APP-PAY-SUCC-OTHER yes"),
	edit("other employer, claim not recorded", func(a *facts.Apprenticeship) {
		a.Previous = facts.Previous{Contract: law.Yes, SameEmployer: law.No, Obtained: law.Yes, SameLevel: law.No, Broken: law.No}
	}, law.Unknown, "APP-PAY-SUCC-OTHER unknown"),
	edit("an earlier contract or not", func(a *facts.Apprenticeship) {
		a.Previous.Contract, a.Previous.Obtained, a.Previous.SameLevel = law.Unknown, law.Unknown, law.No
	}, law.Unknown,
		"APP-PAY-SUCC-OTHER unknown", "APP-PAY-SUCC-SAME unknown"),
	// D6222-30
	edit("a related diploma of the same level, obtained", func(a *facts.Apprenticeship) {
		a.Previous.Obtained, a.Previous.SameLevel, a.Previous.Related, a.Previous.Year = law.Yes, law.Yes, law.Yes, law.MustCount(2)
	}, law.Yes, "APP-PAY-15 yes"),
	edit("all but the relation is known", func(a *facts.Apprenticeship) { a.Previous.Obtained, a.Previous.SameLevel = law.Yes, law.Yes }, law.Unknown, "APP-PAY-15 unknown"),
	// D6222-32
	edit("licence professionnelle", func(a *facts.Apprenticeship) { a.Diploma = facts.LicenceProfessionnelle }, law.Yes, "APP-PAY-LICPRO yes"),
	edit("BUT: not settled", func(a *facts.Apprenticeship) { a.Diploma = facts.BUT }, law.Unknown, "APP-PAY-LICPRO unknown"),
	edit("not recorded", func(a *facts.Apprenticeship) { a.Diploma = 0 }, law.Unknown, "APP-PAY-LICPRO unknown"),
	edit("not recorded, but of level 4: no licence", func(a *facts.Apprenticeship) { a.Diploma, a.Prepares = 0, law.Level4 }, law.No),
	edit("not recorded, of level 6", func(a *facts.Apprenticeship) { a.Diploma, a.Prepares = 0, law.Level6 }, law.Unknown, "APP-PAY-LICPRO unknown"),
	// R6222-48
	edit("spread because of the disability", func(a *facts.Apprenticeship) { a.Longer, a.LongerFrom = facts.LongerDisability, day("2024-03-01") }, law.Unknown, "APP-PAY-RQTH-EXT unknown"),
	lawtest.Edit("spread over a fourth year: the last year is the third", func(c *facts.Case) {
		c.Contract.End = day("2027-08-31")
		c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = facts.LongerDisability, day("2026-09-01")
	}, law.Yes, "APP-PAY-RQTH-EXT yes"),
	// R6222-60: "la quatrième année d'exécution du contrat"
	lawtest.Edit("listed athlete, four years", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.Athlete = day("2027-08-31"), law.Yes
	}, law.Yes, "APP-PAY-ATHLETE4 yes"),
	lawtest.Edit("listed athlete, three years: no fourth", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.Athlete = day("2026-08-31"), law.Yes
	}, law.No),
	lawtest.Edit("a day more is the fourth year", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.Athlete = day("2026-09-01"), law.Unknown
	}, law.Unknown, "APP-PAY-ATHLETE4 unknown"),
	// D6272-2
	lawtest.Edit("a public employer adds 10 points", func(c *facts.Case) {
		c.Employer.Public, c.Pay.PublicPoints = law.Yes, law.Percent(10)
	}, law.Yes, "APP-PAY-PUBLIC yes"),
	lawtest.Edit("5 points are neither 10 nor 20", func(c *facts.Case) {
		c.Employer.Public, c.Pay.PublicPoints = law.Yes, law.Percent(5)
	}, law.Unknown, "APP-PAY-PUBLIC unknown"),
	lawtest.Edit("points, and nobody says that the employer is public", func(c *facts.Case) {
		c.Employer.Public, c.Pay.PublicPoints = law.Unknown, law.Percent(10)
	}, law.Unknown, "APP-PAY-PUBLIC unknown"),
	// After a break
	edit("an earlier contract for the same course was broken", func(a *facts.Apprenticeship) {
		a.Previous.Contract, a.Previous.Broken = law.Yes, law.Yes
	}, law.Unknown, "APP-PAY-GAPS unknown"),
	edit("broken or not", func(a *facts.Apprenticeship) {
		a.Previous.Contract, a.Previous.Broken = law.Yes, law.Unknown
	}, law.Unknown, "APP-PAY-GAPS unknown"),
	edit("broken, and finished under R6222-23-1", func(a *facts.Apprenticeship) {
		a.Previous.Contract, a.Previous.Broken, a.Shorter, a.CycleMonths = law.Yes, law.Yes, facts.ShorterBreak, law.MustCount(24)
	}, law.Yes, "APP-PAY-SHORT yes"),
}

func apprenticeOf2019() facts.Case {
	c := plainApprentice()
	c.Person.Born = day("2000-10-15")
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2019-08-20"), day("2019-09-01"), day("2020-08-31")
	return c
}

var specialRowsOf2019 = []lawtest.Row{
	lawtest.Base("the same in 2019, under the former article on the shorter contracts", law.No, "APP-PAY-SHORT-OLD no", "APP-PAY-SHORT none"),
	edit("R6222-15: schooled", func(a *facts.Apprenticeship) { a.Shorter = facts.ShorterSchooled }, law.Yes, "APP-PAY-SHORT-OLD yes"),
	edit("R6222-9: no rule on pay", func(a *facts.Apprenticeship) { a.Shorter = facts.ShorterInitial }, law.Unknown, "APP-PAY-SHORT-OLD unknown"),
	edit("the ground is not recorded", func(a *facts.Apprenticeship) { a.Shorter = 0 }, law.Unknown, "APP-PAY-SHORT unknown", "APP-PAY-SHORT-OLD unknown"),
	edit("licence professionnelle before the text", func(a *facts.Apprenticeship) { a.Diploma = facts.LicenceProfessionnelle }, law.Unknown, "APP-PAY-LICPRO unknown"),
	lawtest.Edit("the day of conclusion is not recorded, a former ground", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Shorter = law.Date{}, facts.ShorterSchooled
	}, law.Unknown, "APP-PAY-SHORT-OLD unknown"),
}

func secondDiploma() facts.Case {
	c := plainApprentice()
	second(2)(&c)
	return c
}

// "pour une durée inférieure ou égale à un an": 2024-08-31 is a year to the day.
var secondDiplomaRows = []lawtest.Row{
	lawtest.Edit("a year and a day", func(c *facts.Case) { c.Contract.End = day("2024-09-01") }, law.No, "APP-PAY-15 no"),
	lawtest.Edit("eleven months", func(c *facts.Case) { c.Contract.End = day("2024-07-31") }, law.Yes),
	lawtest.Edit("no end", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "APP-PAY-15 unknown"),
	edit("last year of the earlier cycle not recorded", func(a *facts.Apprenticeship) { a.Previous.Year = law.Count{} }, law.Unknown, "APP-PAY-15 unknown"),
	edit("another level", func(a *facts.Apprenticeship) { a.Previous.SameLevel = law.No }, law.No, "APP-PAY-15 no"),
	edit("no direct relation", func(a *facts.Apprenticeship) { a.Previous.Related = law.No }, law.No, "APP-PAY-15 no"),
	edit("failed", func(a *facts.Apprenticeship) { a.Previous.Obtained = law.No }, law.No, "APP-PAY-15 no"),
}

func publicOf2020() facts.Case {
	c := plainApprentice()
	c.Person.Born = day("2001-10-15")
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2020-04-26"), day("2020-09-01"), day("2021-08-31")
	c.Employer.Public, c.Apprenticeship.Prepares = law.Yes, law.Level5
	return c
}

// "majoré de 10 points [niveau IV] ou de 20 points [niveau III]", contracts concluded to 26 April 2020.
var publicRows = []lawtest.Row{
	edit("level V (new 3): none", func(a *facts.Apprenticeship) { a.Prepares = law.Level3 }, law.No, "APP-PAY-PUBLIC no"),
	edit("level IV (new 4)", func(a *facts.Apprenticeship) { a.Prepares = law.Level4 }, law.Yes),
	edit("level II (new 6): optional", func(a *facts.Apprenticeship) { a.Prepares = law.Level6 }, law.No, "APP-PAY-PUBLIC no"),
	edit("level not recorded", func(a *facts.Apprenticeship) { a.Prepares = 0 }, law.Unknown, "APP-PAY-PUBLIC unknown"),
	lawtest.Edit("the next day nothing is mandatory", func(c *facts.Case) { c.Contract.Made = day("2020-04-27") }, law.No, "APP-PAY-PUBLIC no"),
	lawtest.Edit("a private employer", func(c *facts.Case) { c.Employer.Public = law.No }, law.No, "APP-PAY-PUBLIC no"),
	lawtest.Edit("public or not", func(c *facts.Case) { c.Employer.Public = law.Unknown }, law.Unknown, "APP-PAY-PUBLIC unknown"),
}

// on decides a case on a day, after an edit.
func on(decide func(*facts.Case, law.Date) law.Decision, base facts.Case, date string, change func(*facts.Case)) law.Decision {
	change(&base)
	return decide(&base, day(date))
}

func same(*facts.Case) {}

func apprenticeDays() []decided {
	decide := funding.ApprenticePayOn
	plain := plainApprentice()
	adult := plainApprentice()
	adult.Person.Born = day("2000-01-15")
	long := plainApprentice()
	long.Contract.End = day("2027-08-31")
	yes, unknown := law.Yes, law.Unknown
	return []decided{
		{"the plain table", on(decide, plain, "2023-09-01", same), yes, map[string]law.Answer{"APP-PAY-GRID": yes, "APP-PAY-YEAR": yes, "APP-PAY-BAND-CHANGE": yes, "PAY-SMIC": yes}},
		{"no day of conclusion", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Contract.Made = law.Date{} }), unknown, map[string]law.Answer{"APP-PAY-GRID": unknown}},
		{"concluded before any text read", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Contract.Made = day("2016-06-30") }), unknown, map[string]law.Answer{"APP-PAY-GRID": unknown}},
		{"no birth", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Person.Born = law.Date{} }), unknown, map[string]law.Answer{"APP-PAY-BAND-CHANGE": unknown}},
		{"no place", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Contract.Place = 0 }), unknown, map[string]law.Answer{"PAY-SMIC": unknown}},
		{"Mayotte", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Contract.Place = law.Mayotte }), yes, map[string]law.Answer{"PAY-SMIC": yes}},
		{"a day without SMIC", on(decide, plain, "2017-12-31", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start = day("2017-09-01"), day("2017-09-01")
		}), unknown, map[string]law.Answer{"PAY-SMIC": unknown}},
		{"no conventional minimum said, at 23", on(decide, adult, "2023-09-01", func(c *facts.Case) { c.Pay.Conventional.Complete = unknown }), unknown, map[string]law.Answer{"APP-PAY-SMC": unknown}},
		{"none, at 23", on(decide, adult, "2023-09-01", same), yes, map[string]law.Answer{"APP-PAY-SMC": yes}},
		{"2 000.00, at 23", on(decide, adult, "2023-09-01", func(c *facts.Case) {
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("2000.00")}}
		}), yes, map[string]law.Answer{"APP-PAY-SMC": yes}},
		{"a better agreement", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Pay.AgreedRate = law.Percent(60) }), yes, map[string]law.Answer{"APP-PAY-BETTER": yes}},
		{"fourth year, no text", on(decide, long, "2026-09-01", same), unknown, map[string]law.Answer{"APP-PAY-YEAR": unknown}},
		{"fourth year of an athlete", on(decide, long, "2026-09-01", func(c *facts.Case) { c.Apprenticeship.Athlete = yes }), yes, map[string]law.Answer{"APP-PAY-ATHLETE4": yes}},
		{"second diploma, under the cap", on(decide, secondDiploma(), "2023-09-01", same), yes, map[string]law.Answer{"APP-PAY-15": yes, "APP-PAY-CAP100": yes}},
		{"public points above 100 %", on(decide, plain, "2023-09-01", func(c *facts.Case) {
			c.Person.Born, c.Employer.Public, c.Pay.PublicPoints = day("1990-01-15"), yes, law.Percent(20)
		}), unknown, map[string]law.Answer{"APP-PAY-CAP100": unknown}},
		{"18 in the month of hire", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Person.Born = day("2005-09-01") }), yes, map[string]law.Answer{"APP-PAY-BAND-CHANGE": yes}},
		{"a CDI whose apprenticeship period has no recorded end", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Contract.OpenEnded = yes }), unknown, map[string]law.Answer{"APP-PAY-YEAR": unknown}},
		{"39 hours: overtime is another matter", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Contract.Hours = law.MustHours("39") }), yes, nil},
		{"no start", on(decide, plain, "2023-09-01", func(c *facts.Case) { c.Contract.Start = law.Date{} }), unknown, map[string]law.Answer{"PAY-FACTS": unknown}},
		{"a day outside the contract", on(decide, plain, "2030-01-01", same), law.No, map[string]law.Answer{"PAY-TERM": law.No}},
		{"no day", funding.ApprenticePayOn(&plain, law.Date{}), unknown, map[string]law.Answer{"PAY-TERM": unknown}},
		{"before a contract without recorded end", on(decide, plain, "2020-01-01", func(c *facts.Case) { c.Contract.End = law.Date{} }), law.No, map[string]law.Answer{"PAY-TERM": law.No}},
	}
}

// Seven conditions stand between a year and a day and the 15 points: the distance is one day, and the case changed
// by it is decided again.
func TestSecondDiplomaFlips(t *testing.T) {
	c := secondDiploma()
	c.Contract.End = day("2024-10-02") // a year and 32 days
	d := funding.ApprenticeSpecial(&c)
	off := d.Find("APP-PAY-15").Off()
	require.Equal(t, int64(-32), off.Int(), "30 days of September and two of October")
	assert.Equal(t, "contract.end", off.Name())
	for days, want := range map[int]law.Answer{-31: law.No, -32: law.Yes} {
		moved := c
		moved.Contract.End = c.Contract.End.AddDays(days)
		assert.Equal(t, want, funding.ApprenticeSpecial(&moved).Answer(), "%d days", days)
	}
}

func TestAsks(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []string
	}{
		{"nothing special is said: one question stands for all", func(c *facts.Case) { c.Apprenticeship = facts.Apprenticeship{} }, []string{"apprenticeship.special"}},
		{"a ground is not recorded among others", func(c *facts.Case) { c.Apprenticeship.Shorter = 0 }, []string{"apprenticeship.shorter"}},
		{"BUT: no fact can settle it", func(c *facts.Case) { c.Apprenticeship.Diploma = facts.BUT }, nil},
		{"settled", same, nil},
	} {
		c := plainApprentice()
		row.edit(&c)
		var got []string
		for _, ask := range law.Asks(funding.ApprenticeSpecial(&c)) {
			got = append(got, ask.Fact)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

func TestExplainADay(t *testing.T) {
	c := plainApprentice()
	d := funding.ApprenticePayOn(&c, day("2024-09-01").AddDays(-1))
	french := funding.Explain(d, language.French)
	assert.Contains(t, french, "Le minimum est de 43\u00a0% de 1\u202f766,92\u00a0€, soit 759,78\u00a0€\u00a0; il faut payer au moins 759,78\u00a0€ par mois.")
	assert.Contains(t, french, "code du travail, art. D6222-26")
	assert.Contains(t, french, "Convention APP-PAY-BASE")
	english := funding.Explain(d, language.English)
	assert.Contains(t, english, "The minimum is 43% of €1,766.92, that is €759.78; at least €759.78 a month must be paid.")
}
