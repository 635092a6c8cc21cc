package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// cuiEnded records an early end.
func cuiEnded(by facts.Initiative, ground facts.Ground, on string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.CUI.Break = facts.Break{Initiative: by, Ground: ground}
		if on != "" {
			c.CUI.Break.Day = day(on)
		}
	}
}

// A year from October 2021, 30 hours at 80 %, nothing recorded of a dismissal: 3 × 1 089.92 + 4 × 1 099.28 + 3 × 1 128.40 +
// 2 × 1 151.28 = 3 269.76 + 4 397.12 + 3 385.20 + 2 302.56 = 13 354.64.
func aidedFromOctober() facts.Case {
	c := aidedPEC()
	c.Contract.Start, c.Contract.End = day("2021-10-01"), day("2022-09-30")
	c.Aid.From, c.Aid.Through = c.Contract.Start, c.Contract.End
	c.Aid.Region, c.Aid.Public, c.Aid.Extensions.Complete = 0, 0, law.Unknown
	c.Person.Born, c.CUI.CausesDismissal = day("1980-01-01"), law.Unknown
	return c
}

func remarksOf(d law.Decision) []string { return slices.Collect(d.Remarks()) }

// What the whole aid comes to, on the facts that move it.
func TestWholeAid(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		answer  law.Answer
		total   string
	}{
		{"the year", func(*facts.Case) {}, law.Yes, "13354.64 exact"},
		{"ended by the employer in March, on another ground: nothing is due", cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-03-31"), law.No, "0.00 exact"},
		{"for serious misconduct: 3 × 1 089.92 + 3 × 1 099.28", cuiEnded(facts.ByEmployer, facts.SeriousFault, "2022-03-31"), law.Yes, "6567.60 exact"},
		{"by the employee", cuiEnded(facts.ByEmployee, facts.OtherGround, "2022-03-31"), law.Yes, "6567.60 exact"},
		{"to take a job", func(c *facts.Case) {
			c.CUI.Break = facts.Break{Day: day("2022-03-31"), Initiative: facts.ByEmployee, Motive: facts.ForHire}
		}, law.Yes, "6567.60 exact"},
		{"suspended for a trial period, until when is not recorded: 3 × 1 089.92 + 2 × 1 099.28 at least", func(c *facts.Case) {
			c.CUI.Break = facts.Break{Day: day("2022-03-31"), Initiative: facts.ByEmployee, Motive: facts.ForTrial}
		}, law.Unknown, "5468.32 to 13354.64"},
		{"suspended for a trial period on full pay in April: no end", func(c *facts.Case) {
			c.CUI.Break = facts.Break{Day: day("2022-04-01"), Initiative: facts.ByEmployee, Motive: facts.ForTrial}
			c.Contract.Suspensions.Items = []facts.Suspension{{From: day("2022-04-01"), Through: day("2022-04-30"), Paid: law.Yes}}
		}, law.Yes, "13354.64 exact"},
		{"the whole of April without pay: 13 354.64 − 1 099.28", func(c *facts.Case) {
			c.CUI.Break = facts.Break{Day: day("2022-04-01"), Initiative: facts.ByEmployee}
			c.Contract.Suspensions.Items = []facts.Suspension{{From: day("2022-04-01"), Through: day("2022-04-30"), Paid: law.No}}
		}, law.Yes, "12255.36 exact"},
		{"a suspension after the aid", func(c *facts.Case) {
			c.CUI.Break = facts.Break{Day: day("2022-10-01"), Initiative: facts.ByEmployee, Motive: facts.ForTrial}
		}, law.Yes, "13354.64 exact"},
		{"by both: a suspension is asked by the employee, this is an end", cuiEnded(facts.ByBoth, 0, "2022-03-31"), law.Yes, "6567.60 exact"},
		{"by the employee, for another reason: an end or a suspension", cuiEnded(facts.ByEmployee, 0, "2022-03-31"), law.Unknown, "6567.60 to 13354.64"},
		{"the same, in the middle of March", cuiEnded(facts.ByEmployee, 0, "2022-03-15"), law.Unknown, "5468.32 to 13354.64"},
		{"the same, on the last day", cuiEnded(facts.ByEmployee, 0, "2022-09-30"), law.Yes, "13354.64 exact"},
		{"the same, the contract ended that day", func(c *facts.Case) {
			cuiEnded(facts.ByEmployee, 0, "2022-03-31")(c)
			c.Contract.Ended = day("2022-03-31")
		}, law.Yes, "6567.60 exact"},
		{"a day alone: the employer may have ended it", cuiEnded(0, 0, "2022-03-31"), law.Unknown, "0.00 to 13354.64"},
		{"ended, nobody says by whom", func(c *facts.Case) { c.Contract.Ended = day("2022-03-31") }, law.Unknown, "0.00 to 6567.60"},
		{"force majeure: kept, whoever ended it", cuiEnded(0, facts.ForceMajeure, "2022-03-31"), law.Yes, "6567.60 exact"},
		{"to take a job, nobody says who ended it", func(c *facts.Case) {
			c.CUI.Break = facts.Break{Day: day("2022-03-31"), Motive: facts.ForHire}
		}, law.Unknown, "0.00 to 6567.60"},
		{"ran to its term", func(c *facts.Case) { c.Contract.Ended = day("2022-09-30") }, law.Yes, "13354.64 exact"},
		{"ran to its term, before the end of the aid as recorded", func(c *facts.Case) { c.Contract.Ended, c.Aid.Through = day("2022-09-30"), day("2022-12-31") }, law.Yes, "13354.64 exact"},
		{"ended on the day before, nobody says by whom", func(c *facts.Case) { c.Contract.Ended = day("2022-09-29") }, law.Unknown, "0.00 to 13354.64"},
		{"two days of end: the earlier", func(c *facts.Case) {
			cuiEnded(facts.ByEmployer, facts.SeriousFault, "2022-04-30")(c)
			c.Contract.Ended = day("2022-03-31")
		}, law.Yes, "6567.60 exact"},
		{"last day of the aid not recorded: the term of the contract bounds it", func(c *facts.Case) { c.Aid.Through = law.Date{} }, law.Unknown, "0.00 to 13354.64"},
		{"even when the contract may go on", func(c *facts.Case) { c.Aid.Through, c.Contract.Renewals.Complete = law.Date{}, law.Unknown }, law.Unknown, "0.00 to 13354.64"},
	} {
		g := funding.PECAid(cuiCaseOf(aidedFromOctober, row.edit), nil).Whole
		assert.Equal(t, row.answer, g.Answer(), row.because)
		assert.Equal(t, row.total, g.Total().String(), row.because)
	}
	// A CDI has no term: 24 months of aid at most.
	c := aidedFromOctober()
	c.Employer.Market = law.No
	c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End, c.Aid.Through, c.CUI.EmploymentPolicy = law.CDI, law.Unknown, law.Date{}, law.Date{}, law.Yes
	c.CUI.Training.Foreseen, c.Aid.Extensions.Complete = law.No, law.Yes
	assert.Equal(t, 24, funding.PECAid(&c, nil).Whole.Len())
	c = aidedFromOctober()
	c.Aid.Through, c.Contract.Renewals.Complete = law.Date{}, law.Unknown
	assert.Contains(t, remarksOf(funding.PECAid(&c, nil).Whole.Decision), "PEC-AID-GOES-ON")
	for because, row := range map[string]struct {
		edit func(*facts.Case)
		asks []string
	}{
		"by the employee": {cuiEnded(facts.ByEmployee, 0, "2022-03-31"), []string{"contract.ended"}},
		"a day alone":     {cuiEnded(0, 0, "2022-03-31"), []string{"contract.ended", "cui.break.initiative"}},
		"a suspension": {func(c *facts.Case) {
			c.CUI.Break = facts.Break{Day: day("2022-03-31"), Motive: facts.ForTrial}
		}, []string{"contract.suspensions"}},
		"ended": {func(c *facts.Case) { c.Contract.Ended = day("2022-03-31") }, []string{"cui.break.initiative"}},
	} {
		a := funding.PECAid(cuiCaseOf(aidedFromOctober, row.edit), nil)
		assert.Equal(t, row.asks, asked(a.Whole.Decision), because)
		assert.Equal(t, row.asks, asked(a.State.Decision), because)
		assert.Equal(t, a.Whole.Total(), a.State.Total(), because)
	}
	// The months before are settled, those after are not.
	c2 := cuiCaseOf(aidedFromOctober, cuiEnded(facts.ByEmployee, 0, "2022-03-31"))
	assert.Equal(t, law.Yes, funding.PECAidOn(c2, nil, day("2022-03-31")).Answer())
	assert.Equal(t, []string{"contract.ended"}, asked(funding.PECAidOn(c2, nil, day("2022-04-01"))))
	c2 = cuiCaseOf(aidedFromOctober, func(c *facts.Case) { c.CUI.Break = facts.Break{Day: day("2022-04-01"), Motive: facts.ForTrial} })
	assert.Equal(t, law.Yes, funding.PECAidOn(c2, nil, day("2022-03-31")).Answer())
	assert.Equal(t, []string{"contract.suspensions"}, asked(funding.PECAidOn(c2, nil, day("2022-04-01"))))
	c = aidedFromOctober()
	c.Contract.Ended = day("2022-03-31")
	assert.Contains(t, remarksOf(funding.PECAid(&c, nil).Whole.Decision), "PEC-AID-ENDED-EARLY")
}

// The aid of a month is refused when the whole is, with the same remarks.
func TestMonthFollowsTheWhole(t *testing.T) {
	for because, edit := range map[string]func(*facts.Case){
		"a breach":         func(c *facts.Case) { c.Aid.Breached = law.Yes },
		"another aid":      func(c *facts.Case) { c.CUI.OtherStateAid = law.Yes },
		"an apprentice":    func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship },
		"a dismissal":      func(c *facts.Case) { c.CUI.CausesDismissal = law.Yes },
		"ended afterwards": cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-03-31"),
	} {
		c := cuiCaseOf(aidedFromOctober, edit)
		assert.Equal(t, law.No, funding.PECAid(c, nil).Whole.Answer(), because)
		d := funding.PECAidOn(c, nil, day("2022-01-15"))
		assert.Equal(t, law.No, d.Answer(), because)
		for a := range d.Args() {
			assert.NotEqual(t, "aid.month", a.Name(), because)
		}
	}
	c := aidedFromOctober()
	c.Aid.Rate, c.Aid.Breached = law.Percent(97), law.Unknown
	assert.Subset(t, remarksOf(funding.PECAidOn(&c, nil, day("2022-01-15"))), []string{"PEC-AID-ASSUMES", "PEC-AID-ABOVE"})
}

// The shares of a recipient of the RSA that is not recorded as such: a year of 13 354.64, of which the département takes
// 6 × 497.50 + 3 × 506.46 + 3 × 526.72 = 2 985.00 + 1 519.38 + 1 580.16 = 6 084.54 at most.
func TestQuoteNeverPassesTheAid(t *testing.T) {
	c := aidedFromOctober()
	c.Person.RSA = law.Unknown
	a := funding.PECAid(&c, nil)
	assert.Equal(t, "7270.10 to 13354.64", a.State.Total().String())
	assert.Equal(t, "0.00 to 6084.54", a.Departement.Total().String())
	for _, q := range []funding.Quote{a.Quote(), funding.PEC(&c, nil)} {
		assert.Equal(t, "13354.64 exact", q.Between(funding.StateOrDepartement, funding.Employer).String())
		assert.Equal(t, "13354.64 exact", q.Received(funding.Employer).String())
		assert.Equal(t, "7270.10 to 13354.64", q.Total(funding.State).String())
		assert.Equal(t, "0.00 to 6084.54", q.Total(funding.Departement).String())
		assert.Contains(t, q.Missing(), "person.rsa")
		var sum funding.Total
		for l := range q.Lines() {
			if l.Payee == funding.Employer {
				sum = sum.Plus(l.Total())
			}
		}
		assert.Equal(t, "13354.64 exact", sum.String())
	}
	c.Person.RSA = law.Yes
	q := funding.PECAid(&c, nil).Quote()
	assert.Equal(t, "7270.10 exact", q.Total(funding.State).String())
	assert.Equal(t, "6084.54 exact", q.Total(funding.Departement).String())
	c.Person.RSA, c.Contract.Ended = law.Unknown, day("2021-10-31")
	r := funding.PECRepayment(&c, nil, clawback(law.Yes)).Quote()
	assert.Equal(t, "1089.92 exact", r.Total(funding.Employer).String())
	assert.Equal(t, "592.42 to 1089.92", r.Received(funding.State).String(), "1 089.92 less 497.50")
}

// What takes the whole aid back, and who is owed it.
func TestRepaymentGrounds(t *testing.T) {
	caused := func(a law.Answer) func(*facts.Case) { return func(c *facts.Case) { c.CUI.CausesDismissal = a } }
	c := cuiCaseOf(aidedFromOctober, caused(law.Yes))
	g := funding.PECRepayment(c, nil, clawback(law.No)).Whole
	assert.Equal(t, law.Yes, g.Answer(), "L5134-21-2, 1°")
	assert.Equal(t, "0.00 to 13354.64", g.Total().String(), "how much was paid so far is not known")
	c = cuiCaseOf(aidedFromOctober, caused(law.Unknown))
	d := funding.PECRepayment(c, nil, clawback(law.No)).Whole.Decision
	assert.Equal(t, law.Unknown, d.Answer())
	require.Len(t, law.Asks(d), 1)
	assert.Equal(t, "cui.causes_dismissal", law.Asks(d)[0].Fact)
	c = cuiCaseOf(aidedFromOctober, caused(law.Yes))
	c.Contract.Kind = law.CIE
	d = funding.CIERepayment(c, nil, clawback(law.No)).Whole.Decision
	assert.Equal(t, law.Unsettled, d.Find("PEC-AID-WITHDRAWN").Why(), "L5134-68, 2°: may be withdrawn")
	assert.Empty(t, law.Asks(d))
	assert.Equal(t, law.Unsettled, funding.CIEAid(c, nil).Whole.Decision.Find("PEC-AID-STANDS").Why())

	// No recorded fact is asked, what is unsettled stays so, and a missing text too.
	c = cuiCaseOf(aidedFromOctober, caused(law.No))
	cuiEnded(facts.ByEmployer, facts.GrossFault, "2022-03-31")(c)
	unsettled := law.NewTree()
	unsettled.Unsettled(&law.Rule{ID: "PEC-CLAWBACK"}, law.Reading("more", law.Yes), law.Reading("letter", law.No))
	for _, of := range []law.Decision{unsettled.Decision(), {}} {
		d = funding.PECRepayment(c, nil, of).Whole.Decision
		assert.Equal(t, law.Unsettled, d.Find("PEC-AID-CLAWBACK").Why())
		assert.Empty(t, law.Asks(d))
	}
	silent := law.NewTree()
	silent.Silent(&law.Rule{ID: "PEC-CLAWBACK"}, "pec.clawback", law.Miss{Why: law.NoText, Day: day("2012-01-01")})
	assert.Equal(t, law.NoText, funding.PECRepayment(c, nil, silent.Decision()).Whole.Decision.Find("PEC-AID-CLAWBACK").Why())
	for ground, want := range map[facts.Ground]law.Answer{facts.SeriousFault: law.No, facts.OtherGround: law.Yes, facts.Unfitness: law.Yes, 0: law.Unknown} {
		c.CUI.Break.Ground = ground
		assert.Equal(t, want, funding.PECRepayment(c, nil, law.Decision{}).Whole.Answer(), ground)
	}
	c.CUI.Break = facts.Break{}
	d = funding.PECRepayment(c, nil, law.Decision{}).Whole.Decision
	require.Len(t, law.Asks(d), 1)
	assert.Equal(t, "cui.break.initiative", law.Asks(d)[0].Fact)
	// R5134-45 is for an end before that of the aid, which is never after the term.
	for on, want := range map[string]law.Answer{"2022-09-29": law.Unknown, "2022-09-30": law.No, "2022-10-01": law.No} {
		for _, through := range []string{"2022-09-30", "2022-12-31"} {
			c.Contract.Ended, c.Aid.Through = day(on), day(through)
			assert.Equal(t, want, funding.PECRepayment(c, nil, law.Decision{}).Whole.Answer(), "ended on %s, aided through %s", on, through)
			c.Contract.Kind = law.CIE
			c.Aid.Breached = law.No
			assert.Equal(t, want, funding.CIERepayment(c, nil, law.Decision{}).Whole.Answer(), "a CIE ended on %s", on)
			c.Contract.Kind = law.PEC
		}
	}
	c.Contract.Ended, c.Aid.Through = law.Date{}, day("2022-09-30")

	// The département is owed nothing for a person without the RSA, the State nothing of what the département bore alone.
	c = cuiCaseOf(aidedFromOctober, cuiEnded(facts.ByEmployer, facts.OtherGround, "2021-10-31"))
	a := funding.PECRepayment(c, nil, clawback(law.Yes))
	assert.Equal(t, law.No, a.Departement.Answer())
	assert.Equal(t, "1089.92 exact", a.State.Total().String())
	c.Person.RSA, c.Aid.WhollyDepartement = law.Yes, law.Yes
	a = funding.PECRepayment(c, nil, clawback(law.Yes))
	assert.Equal(t, law.No, a.State.Answer())
	assert.Equal(t, "1089.92 exact", a.Departement.Total().String())

	// The text is that of the day of the end: before November 2012 it was not read.
	c = cuiCaseOf(aidedFromOctober, cuiEnded(facts.ByEmployer, facts.OtherGround, "2021-10-31"))
	c.Contract.Start, c.Aid.From = day("2012-10-01"), day("2012-10-01")
	cites := slices.Collect(funding.PECRepayment(c, nil, clawback(law.Yes)).Whole.Decision.Find("PEC-AID-CLAWBACK").Cites())
	require.Len(t, cites, 1)
	assert.Equal(t, "R5134-45", cites[0].Article)
}

// R5134-46 and R5134-47, word by word: what the employer keeps.
func TestKeptGrounds(t *testing.T) {
	for ground, kept := range map[facts.Ground][2]law.Answer{ // in a CDI, in a CDD
		facts.SeriousFault: {law.Yes, law.Yes}, facts.ForceMajeure: {law.Yes, law.Yes}, facts.TrialPeriod: {law.Yes, law.Yes},
		facts.Unfitness: {law.Yes, law.No}, facts.Insolvency: {law.Yes, law.No}, facts.MutualBreak: {law.Yes, law.No},
		facts.CommonWill: {law.No, law.Yes}, facts.OtherGround: {law.No, law.No}, facts.GrossFault: {law.Unknown, law.Unknown},
	} {
		for i, open := range []law.Answer{law.Yes, law.No} {
			c := cuiCaseOf(aidedFromOctober, cuiEnded(facts.ByEmployer, ground, "2022-03-31"))
			c.Contract.OpenEnded = open
			if open == law.Yes {
				c.Contract.End = law.Date{}
			}
			assert.Equal(t, kept[i], funding.PECAid(c, nil).Whole.Answer(), "%s, open-ended %s", ground, open)
		}
	}
}

// Which exemptions stop, and when.
func TestExemptionsFollowTheContract(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		on      string
		want    law.Answer // exemption and headcount
	}{
		{"the last day of the contract", func(c *facts.Case) { c.Aid.Through = day("2023-09-30") }, "2022-09-30", law.Yes},
		{"the day after, within the aid as recorded", func(c *facts.Case) { c.Aid.Through = day("2023-09-30") }, "2022-10-01", law.No},
		{"a contract that may go on", func(c *facts.Case) { c.Aid.Through, c.Contract.Renewals.Complete = day("2023-09-30"), law.Unknown }, "2022-10-01", law.Unknown},
		{"a CDI", func(c *facts.Case) {
			c.Aid.Through, c.Contract.OpenEnded, c.Contract.End = day("2023-09-30"), law.Yes, law.Date{}
		}, "2022-10-01", law.Yes},
		{"before the contract", func(c *facts.Case) { c.Aid.From = day("2021-09-01") }, "2021-09-30", law.No},
		{"the day of an end by the employer", cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-03-31"), "2022-03-31", law.Yes},
		{"the day after", cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-03-31"), "2022-04-01", law.No},
		{"the day of a break that may be an end", cuiEnded(facts.ByEmployee, 0, "2022-03-31"), "2022-03-31", law.Yes},
		{"the day after it", cuiEnded(facts.ByEmployee, 0, "2022-03-31"), "2022-04-01", law.Unknown},
		{"the day after an end by both", cuiEnded(facts.ByBoth, 0, "2022-03-31"), "2022-04-01", law.No},
		{"a CIE", func(c *facts.Case) { c.Contract.Kind = law.CIE }, "2022-01-15", law.No},
		{"a CDD of L1242-3", func(c *facts.Case) {
			c.Contract.Kind, c.CUI.EmploymentPolicy, c.Employer.Market = law.CDD, law.Yes, law.No
		}, "2022-01-15", law.Yes},
		{"a CDD of a CIE", func(c *facts.Case) {
			c.Contract.Kind, c.CUI.EmploymentPolicy, c.Employer.Market = law.CDD, law.Yes, law.Yes
		}, "2022-01-15", law.No},
		{"a CDD of a local authority, which has no CIE (L5134-66)", func(c *facts.Case) { c.Contract.Kind, c.CUI.EmploymentPolicy = law.CDD, law.Yes }, "2022-01-15", law.Yes},
		{"another CDD", func(c *facts.Case) { c.Contract.Kind, c.CUI.EmploymentPolicy = law.CDD, law.No }, "2022-01-15", law.No},
		{"a CDI of no recorded kind", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.CDI, law.Date{} }, "2022-01-15", law.Unknown},
		{"no kind", func(c *facts.Case) { c.Contract.Kind = 0 }, "2022-01-15", law.Unknown},
	} {
		c := cuiCaseOf(aidedFromOctober, row.edit)
		c.Employer.Form = facts.LocalAuthority
		assert.Equal(t, row.want, funding.PECExemption(c, day(row.on)).Answer(), row.because)
		assert.Equal(t, row.want, funding.PECHeadcount(c, day(row.on)).Answer(), row.because)
	}
	c := aidedFromOctober()
	c.Employer.Form, c.CUI.OtherStateAid = facts.LocalAuthority, law.Yes
	assert.Equal(t, law.No, funding.PECExemption(&c, day("2022-01-15")).Answer(), "L5134-33 names the exemptions")
	assert.Equal(t, law.No, funding.PECTaxes(&c, day("2022-01-15")).Answer())
	c.CUI.OtherStateAid = law.Unknown
	assert.Contains(t, remarksOf(funding.PECTaxes(&c, day("2022-01-15"))), "PEC-AID-ASSUMES")
	for kind, want := range map[law.Kind]law.Answer{law.PEC: law.Yes, law.CIE: law.No, law.CDD: law.Unknown} {
		c.Contract.Kind = kind
		assert.Equal(t, want, funding.PECTaxes(&c, day("2022-01-15")).Answer(), kind)
	}
	c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End = law.CDI, law.Unknown, law.Date{}
	assert.Equal(t, law.Yes, funding.PECNoEndAllowance(&c).Answer(), "a CDI has none")
	for policy, want := range map[law.Answer]law.Answer{law.Yes: law.Yes, law.No: law.No, law.Unknown: law.Unknown} {
		c.Contract.Kind, c.CUI.EmploymentPolicy, c.Aid.EndAllowance = law.CDD, policy, law.No
		assert.Equal(t, want, funding.PECNoEndAllowance(&c).Answer(), "L1243-10, 1° is for the CDD of L1242-3")
	}
}

// R5134-50: one exempt day is enough. A private employer was exempt until the end of 2018.
func TestExemptionRepaidForOneDay(t *testing.T) {
	for _, row := range []struct {
		because    string
		form       facts.LegalForm
		from, ends string
		want       law.Answer
	}{
		{"exempt until the end of 2018, ended in 2019", facts.NonProfit, "2018-06-01", "2019-02-28", law.Yes},
		{"one exempt day, 31 December 2018", facts.NonProfit, "2018-12-31", "2019-02-28", law.Yes},
		{"none", facts.NonProfit, "2019-01-01", "2019-02-28", law.No},
		{"a commune", facts.LocalAuthority, "2019-01-01", "2019-02-28", law.Yes},
		{"no form, exempt all the same in 2018", 0, "2018-12-31", "2019-02-28", law.Yes},
		{"no form in 2019", 0, "2019-01-01", "2019-02-28", law.Unknown},
		{"no first day of the aid", facts.NonProfit, "", "2019-02-28", law.Unknown},
		{"a commune, no first day of the aid", facts.LocalAuthority, "", "2019-02-28", law.Yes},
		{"ended before the aid", facts.LocalAuthority, "2019-03-01", "2019-02-28", law.No},
		{"no day of the end", facts.LocalAuthority, "2019-01-01", "", law.Unknown},
	} {
		c := aidedFromOctober()
		c.Employer.Form, c.CUI.Break = row.form, facts.Break{Initiative: facts.ByEmployer, Ground: facts.OtherGround}
		c.Contract.Start, c.Contract.End, c.Aid.From, c.Aid.Through = law.Date{}, day("2019-05-31"), law.Date{}, day("2019-05-31")
		if row.from != "" {
			c.Contract.Start, c.Aid.From = day(row.from), day(row.from)
		}
		if row.ends != "" {
			c.CUI.Break.Day = day(row.ends)
		}
		assert.Equal(t, row.want, funding.PECExemptionRepaid(&c, clawback(law.Yes)).Answer(), row.because)
	}
}

// R5134-33: what the extensions carry, and what is withheld. 11.52 × 30 × 52/12 × 80 % = 1 198.08 a month.
func TestExtensionsCarryTheAid(t *testing.T) {
	long := func(through string, complete law.Answer, steps ...[2]string) *facts.Case {
		c := aidedFromOctober()
		c.Person.Disabled, c.Person.RQTH, c.CUI.Training.Foreseen = law.Yes, law.Yes, law.No
		c.Contract.End, c.Aid.Through, c.Aid.Extensions.Complete = day(through), day(through), complete
		for _, s := range steps {
			c.Aid.Extensions.Items = append(c.Aid.Extensions.Items, facts.AidExtension{Made: day(s[0]), From: day(s[0]), Through: day(s[1])})
		}
		return &c
	}
	year3 := [2]string{"2023-10-01", "2024-09-30"}
	for _, row := range []struct {
		because string
		c       *facts.Case
		length  law.Answer
		month36 string // September 2024
		month37 string // October 2024, 11.65 × 30 × 52/12 × 80 % = 1 211.60
	}{
		{"extended for the third year only", long("2026-09-30", law.Yes, year3), law.No, "1211.60", "0.00 PEC-AID-DUR"},
		{"more may exist", long("2026-09-30", law.Unknown, year3), law.Unknown, "0.00 to 1211.60 PEC-AID-DUR", "0.00 to 1211.60 PEC-AID-DUR"},
		{"one within 24 months, more may exist", long("2026-09-30", law.Unknown, [2]string{"2022-10-01", "2023-09-30"}), law.Unknown, "0.00 to 1211.60 PEC-AID-DUR", "0.00 to 1211.60 PEC-AID-DUR"},
		{"year after year", long("2026-09-30", law.Yes, year3, [2]string{"2024-10-01", "2025-09-30"}, [2]string{"2025-10-01", "2026-09-30"}), law.Yes, "1211.60", "1211.60"},
		{"eighteen months at once", long("2025-03-31", law.Yes, [2]string{"2023-10-01", "2025-03-31"}), law.No, "0.00 to 1211.60 PEC-AID-DUR", "0.00 PEC-AID-DUR"},
		{"none", long("2025-03-31", law.Yes), law.No, "0.00 PEC-AID-DUR", "0.00 PEC-AID-DUR"},
		{"one that began before the 25th month", long("2024-12-31", law.Yes, [2]string{"2023-07-01", "2024-06-30"}, [2]string{"2024-07-01", "2024-12-31"}), law.Yes, "1211.60", "1211.60"},
	} {
		d := funding.PECAidLength(row.c)
		assert.Equal(t, row.length, d.Answer(), row.because)
		if row.length == law.Unknown {
			require.NotEmpty(t, law.Asks(d), row.because)
			assert.Equal(t, "aid.extensions", law.Asks(d)[0].Fact, row.because)
		}
		g := funding.PECAid(row.c, nil).Whole
		assert.Equal(t, row.month36, cuiPaid(g, "2024-09-01"), row.because)
		assert.Equal(t, row.month37, cuiPaid(g, "2024-10-01"), row.because)
	}
	d := funding.PECAidOn(long("2025-03-31", law.Yes, [2]string{"2023-10-01", "2025-03-31"}), nil, day("2024-09-01"))
	assert.Equal(t, law.Unsettled, d.Find("PEC-AID-60M-STEPS").Why())
	d = funding.PECAidOn(long("2026-09-30", law.Unknown, year3), nil, day("2024-09-01"))
	assert.Equal(t, []string{"aid.extensions"}, slices.Collect(d.Find("PEC-AID-60M-STEPS").Missing()))

	// An empty list that is complete holds no extension of the health crisis either.
	c := aidedFromOctober()
	c.CUI.Training.Foreseen, c.Contract.End, c.Aid.Through = law.No, day("2024-03-31"), day("2024-03-31")
	assert.Equal(t, law.Unknown, funding.PECAidLength(&c).Answer())
	c.Aid.Extensions.Complete = law.Yes
	assert.Equal(t, law.No, funding.PECAidLength(&c).Answer())
	assert.Equal(t, "0.00 PEC-AID-DUR", cuiPaid(funding.PECAid(&c, nil).Whole, "2023-10-01"))

	// The length is counted from the first day of the decision, the contract begun or not: 24 months from 15 September 2021.
	c = aidedFromOctober()
	c.CUI.Training.Foreseen, c.Aid.Extensions.Complete = law.No, law.Yes
	c.Aid.From, c.Contract.End, c.Aid.Through = day("2021-09-15"), day("2023-09-14"), day("2023-09-14")
	assert.Equal(t, law.Yes, funding.PECAidLength(&c).Answer())
	c.Contract.End, c.Aid.Through = day("2023-09-15"), day("2023-09-15")
	assert.Equal(t, law.No, funding.PECAidLength(&c).Answer())
	c.Contract.End, c.Aid.Through = day("2023-10-31"), day("2023-10-31")
	assert.Equal(t, "0.00 to 1198.08 PEC-AID-INCOMPLETE", cuiPaid(funding.PECAid(&c, nil).Whole, "2023-09-01"))
	assert.Equal(t, "0.00 PEC-AID-DUR", cuiPaid(funding.PECAid(&c, nil).Whole, "2023-10-01"))
}

// Suspensions count on the days of the aid only.
func TestSuspensionWithinTheAid(t *testing.T) {
	c := aidedFromOctober()
	c.Aid.Through = day("2022-09-15")
	cuiSuspended("2022-09-20", "2022-09-25", law.No, "")(&c)
	d := funding.PECAidOn(&c, nil, day("2022-09-10"))
	assert.True(t, d.Find("PEC-PRORATA").IsZero(), "after the last day of the aid")
	assert.Equal(t, law.Unknown, d.Find("PEC-AID-INCOMPLETE").Answer())
	c = aidedFromOctober()
	c.Aid.Through = day("2022-09-15")
	cuiSuspended("2022-09-01", "2022-09-15", law.No, "")(&c)
	assert.Equal(t, law.No, funding.PECAidOn(&c, nil, day("2022-09-10")).Answer(), "no aided day is paid")
	assert.Equal(t, "0.00 PEC-PRORATA", cuiPaid(funding.PECAid(&c, nil).Whole, "2022-09-01"))
	c = aidedFromOctober()
	c.Aid.Through = day("2022-09-15")
	cuiSuspended("2022-09-01", "2022-09-15", law.Yes, "50%")(&c)
	d = funding.PECAidOn(&c, nil, day("2022-09-10"))
	assert.Equal(t, law.Yes, d.Find("PEC-PRORATA").Answer(), "half the pay on every aided day")
	assert.Equal(t, law.Unknown, d.Find("PEC-AID-INCOMPLETE").Answer(), "of a month that is not whole")
}

// The ceiling of the workshops of integration, for contracts concluded before July 2014.
func TestWorkshopCeiling(t *testing.T) {
	for _, row := range []struct {
		because   string
		made      string
		structure facts.Structure
		rate      string
		want      law.Answer
	}{
		{"105 % on the last day", "2014-06-30", facts.ACI, "105%", law.Yes},
		{"a point more", "2014-06-30", facts.ACI, "106%", law.No},
		{"the day after", "2014-07-01", facts.ACI, "105%", law.No},
		{"another employer", "2014-06-30", facts.OtherStructure, "105%", law.No},
		{"an employer of no recorded kind", "2014-06-30", 0, "105%", law.Unknown},
		{"above both", "2014-06-30", 0, "106%", law.No},
		{"below both", "2014-06-30", 0, "95%", law.Yes},
		{"no day of conclusion", "", facts.ACI, "105%", law.Unknown},
	} {
		c := aidedFromOctober()
		c.Contract.Made, c.Contract.Start, c.Aid.From = law.Date{}, day("2014-07-15"), day("2014-07-15")
		if row.made != "" {
			c.Contract.Made = day(row.made)
		}
		c.Employer.Structure, c.Aid.Rate = row.structure, law.MustRate(row.rate)
		assert.Equal(t, row.want, funding.PECAidRate(&c).Answer(), row.because)
	}
	c := aidedFromOctober()
	c.Contract.Made, c.Aid.Rate = law.Date{}, law.Percent(96)
	assert.Equal(t, law.No, funding.PECAidRate(&c).Answer(), "no aid of a contract of 2014 runs in 2021")
}

// What is asked, cited and said.
func TestWhatTheAidSays(t *testing.T) {
	bare := func(edit func(*facts.Case)) []string {
		c := aidedFromOctober()
		c.Aid.Rate = law.Rate{}
		edit(&c)
		return slices.Collect(funding.PECAid(&c, funding.Orders()).Whole.Decision.Find("PEC-AID-RATE").Missing())
	}
	assert.Equal(t, []string{"aid.rate"}, bare(func(c *facts.Case) { c.Aid.Region = facts.InNormandie }), "no line of the region")
	assert.Equal(t, []string{"aid.rate"}, bare(func(c *facts.Case) { c.Aid.Region, c.Aid.Made = facts.InIleDeFrance, day("2021-09-01") }), "none on that day")
	assert.Equal(t, []string{"aid.public"}, bare(func(c *facts.Case) { c.Aid.Region, c.Aid.Made = facts.InNouvelleAquitaine, day("2021-09-01") }), "two lines")
	assert.Equal(t, []string{"aid.public"}, bare(func(c *facts.Case) { c.Aid.Region, c.Aid.Made = facts.InNouvelleAquitaine, law.Date{} }), "the day not known")

	articles := func(d law.Decision) (all []string) {
		for r := range d.Cites() {
			all = append(all, r.Article)
		}
		return all
	}
	c := aidedFromOctober()
	d := funding.PECAid(&c, nil).Whole.Decision
	assert.Equal(t, []string{"L5134-19-1", "R5134-17", "R5134-42"}, articles(d.Find("PEC-AID-RATE")))
	assert.Equal(t, []string{"R5134-17", "L5134-30-1", "L3121-27"}, articles(d.Find("PEC-AID-WEEK")))
	c.Contract.Kind = law.CIE
	d = funding.CIEAid(&c, nil).Whole.Decision
	assert.Equal(t, []string{"L5134-19-1", "R5134-17", "R5134-65"}, articles(d.Find("PEC-AID-RATE")))
	assert.Equal(t, []string{"R5134-17", "L5134-72-1", "L3121-27"}, articles(d.Find("PEC-AID-WEEK")))

	for made, want := range map[string]bool{"2025-02-13": false, "2025-02-14": true, "2026-02-01": true} {
		c.Aid.Made = day(made)
		assert.Equal(t, want, slices.Contains(remarksOf(funding.CIEAid(&c, nil).Whole.Decision), "CIE-AID-CLOSED"), made)
	}
	for _, d := range []law.Decision{funding.CIEExemption(), funding.PECExemption(cuiCaseOf(aidedFromOctober, func(c *facts.Case) { c.Employer.Form = facts.NonProfit }), day("2022-01-15"))} {
		assert.Equal(t, law.No, d.Answer())
		for _, f := range law.Flips(d) {
			for _, clause := range f.Clauses {
				assert.NotContains(t, []string{"CIE-EXO", "PEC-EXO-PRIVATE"}, clause.Rule())
			}
		}
	}

	c = aidedFromOctober()
	c.Employer.Form = facts.LocalAuthority
	x := funding.PECExemptPay(&c, day("2022-01-15"), law.MustEuro("-5.00"), law.MustHours("120"))
	assert.Equal(t, law.Unknown, x.Decision.Answer(), "a negative pay")
	assert.Equal(t, []string{"exemption.gross"}, asked(x.Decision))
	c.Aid.AgreedWeek = law.MustHours("32")
	x = funding.PECExemptPay(&c, day("2022-01-15"), law.MustEuro("1900.00"), law.MustHours("151.67"))
	assert.Contains(t, slices.Collect(x.Decision.Conventions()), "MONEY-52-12")
	c.Aid.AgreedWeek = law.Hours{}
	x = funding.PECExemptPay(&c, day("2022-01-15"), law.MustEuro("1900.00"), law.MustHours("151.67"))
	assert.NotContains(t, slices.Collect(x.Decision.Conventions()), "MONEY-52-12", "L3242-1 says so for the legal week")
}

// asked are the facts that a decision asks.
func asked(d law.Decision) []string {
	var keys []string
	for _, a := range law.Asks(d) {
		keys = append(keys, a.Fact)
	}
	return keys
}
