package funding_test

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

var (
	pecState = func(c *facts.Case) law.Decision { return funding.PECAid(c, funding.Orders()).State.Decision }
	pecDept  = func(c *facts.Case) law.Decision { return funding.PECAid(c, nil).Departement.Decision }
)

// One fact moved at a time, in the order of the clauses.
var pecStateRows = []lawtest.Row{
	lawtest.Edit("an apprenticeship", func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship }, law.No, "PEC-AID-KIND no"),
	lawtest.Edit("a CIE is not a PEC", func(c *facts.Case) { c.Contract.Kind = law.CIE }, law.No, "PEC-AID-KIND no"),
	lawtest.Edit("a CDD of L1242-3 recorded as a CDD", func(c *facts.Case) {
		c.Contract.Kind, c.CUI.EmploymentPolicy, c.Employer.Market = law.CDD, law.Yes, law.No
	}, law.Yes),
	lawtest.Edit("of an employer of the market sector: a CIE", func(c *facts.Case) {
		c.Contract.Kind, c.CUI.EmploymentPolicy, c.Employer.Market = law.CDD, law.Yes, law.Yes
	}, law.No, "PEC-AID-KIND no"),
	lawtest.Edit("of a sector that is not recorded: a PEC or a CIE", func(c *facts.Case) { c.Contract.Kind, c.CUI.EmploymentPolicy = law.CDD, law.Yes }, law.Unknown, "PEC-AID-KIND unknown"),
	lawtest.Edit("a CDD of another article", func(c *facts.Case) { c.Contract.Kind, c.CUI.EmploymentPolicy = law.CDD, law.No }, law.No, "PEC-AID-KIND no"),
	lawtest.Edit("a CDD of which article is not recorded", func(c *facts.Case) { c.Contract.Kind = law.CDD }, law.Unknown, "PEC-AID-KIND unknown"),
	lawtest.Edit("a CDI, of which kind is not recorded", func(c *facts.Case) { c.Contract.Kind = law.CDI }, law.Unknown, "PEC-AID-KIND unknown"),
	lawtest.Edit("no kind recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown, "PEC-AID-KIND unknown"),
	lawtest.Edit("L5134-21-2: the hire caused a dismissal", func(c *facts.Case) { c.CUI.CausesDismissal = law.Yes }, law.No, "PEC-AID-STANDS no"),
	lawtest.Edit("not recorded, not counted", func(c *facts.Case) { c.CUI.CausesDismissal = law.Unknown }, law.Yes, "PEC-AID-STANDS gone"),
	lawtest.Edit("R5134-45: ended by the employer on another ground", cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-03-31"), law.No, "PEC-AID-ENDED no"),
	lawtest.Edit("R5134-47: for serious misconduct", cuiEnded(facts.ByEmployer, facts.SeriousFault, "2022-03-31"), law.Yes, "PEC-AID-ENDED yes"),
	lawtest.Edit("for gross misconduct, which no list names", cuiEnded(facts.ByEmployer, facts.GrossFault, "2022-03-31"), law.Unknown, "PEC-AID-ENDED unknown"),
	lawtest.Edit("on a ground that is not recorded", cuiEnded(facts.ByEmployer, 0, "2022-03-31"), law.Unknown, "PEC-AID-ENDED unknown"),
	lawtest.Edit("on a day that is not recorded", cuiEnded(facts.ByEmployer, facts.OtherGround, ""), law.Unknown, "PEC-AID-ENDED unknown", "PEC-AID-SPAN unknown"),
	lawtest.Edit("the eve of the last day of the aid", cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-08-30"), law.No, "PEC-AID-ENDED no"),
	lawtest.Edit("its last day", cuiEnded(facts.ByEmployer, facts.OtherGround, "2022-08-31"), law.Yes),
	lawtest.Edit("ended by the employee", cuiEnded(facts.ByEmployee, facts.OtherGround, "2022-03-31"), law.Yes),
	lawtest.Edit("unfitness is in the list of the CDI only", cuiEnded(facts.ByEmployer, facts.Unfitness, "2022-03-31"), law.No, "PEC-AID-ENDED no"),
	lawtest.Edit("a CDI", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
		cuiEnded(facts.ByEmployer, facts.Unfitness, "2022-03-31")(c)
	}, law.Yes, "PEC-AID-ENDED yes"),
	lawtest.Edit("neither is recorded", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End = law.Unknown, law.Date{}
		cuiEnded(facts.ByEmployer, facts.Unfitness, "2022-03-31")(c)
	}, law.Unknown, "PEC-AID-ENDED unknown"),
	lawtest.Edit("L5134-33: another State aid", func(c *facts.Case) { c.CUI.OtherStateAid = law.Yes }, law.No, "PEC-AID-ALONE no"),
	lawtest.Edit("not recorded, not counted", func(c *facts.Case) { c.CUI.OtherStateAid = law.Unknown }, law.Yes, "PEC-AID-ALONE gone"),
	lawtest.Edit("R5134-29: the decision was not respected", func(c *facts.Case) { c.Aid.Breached = law.Yes }, law.No, "PEC-AID-RESPECTED no"),
	lawtest.Edit("not recorded, not counted", func(c *facts.Case) { c.Aid.Breached = law.Unknown }, law.Yes, "PEC-AID-RESPECTED gone"),
	lawtest.Edit("no first day", func(c *facts.Case) { c.Aid.From = law.Date{} }, law.Unknown, "PEC-AID-SPAN unknown"),
	lawtest.Edit("no last day", func(c *facts.Case) { c.Aid.Through = law.Date{} }, law.Unknown, "PEC-AID-SPAN unknown"),
	lawtest.Edit("neither", func(c *facts.Case) { c.Aid.From, c.Aid.Through = law.Date{}, law.Date{} }, law.Unknown, "PEC-AID-SPAN unknown"),
	lawtest.Edit("a day of aid", func(c *facts.Case) { c.Aid.Through = day("2021-09-01") }, law.Yes),
	lawtest.Edit("none", func(c *facts.Case) { c.Aid.Through = day("2021-08-31") }, law.No, "PEC-AID-SPAN no"),
	lawtest.Edit("the contract ended before", func(c *facts.Case) { c.Contract.Ended = day("2021-08-31") }, law.No, "PEC-AID-SPAN no"),
	lawtest.Edit("no rate in the decision: that of the order", func(c *facts.Case) { c.Aid.Rate = law.Rate{} }, law.Yes),
	lawtest.Edit("nor an order for the day", func(c *facts.Case) { c.Aid.Rate, c.Aid.Made = law.Rate{}, day("2020-08-20") }, law.Unknown, "PEC-AID-RATE unknown", "PEC-AID-RATE-DECISION unknown", "PEC-RATE-NODEFAULT unknown"),
	lawtest.Edit("nor a region", func(c *facts.Case) { c.Aid.Rate, c.Aid.Region = law.Rate{}, 0 }, law.Unknown, "PEC-AID-RATE unknown"),
	lawtest.Edit("nor a public", func(c *facts.Case) { c.Aid.Rate, c.Aid.Public = law.Rate{}, 0 }, law.Unknown, "PEC-AID-RATE unknown"),
	lawtest.Edit("two rates in the sources", func(c *facts.Case) {
		c.Aid.Rate, c.Aid.Region, c.Aid.Public, c.Aid.Made = law.Rate{}, facts.InLaReunion, facts.EverybodyElse, day("2025-03-23")
	}, law.Unknown, "PEC-AID-RATE unknown", "PEC-AID-RATE-DECISION unknown", "PEC-AID-RATE-ORDER unknown"),
	lawtest.Edit("an order of which the rate was not read", func(c *facts.Case) {
		c.Aid.Rate, c.Aid.Region, c.Aid.Public, c.Aid.Made = law.Rate{}, facts.InGrandEst, facts.Youth, day("2021-05-13")
	}, law.Unknown, "PEC-AID-RATE unknown"),
	lawtest.Edit("no hours in the decision", func(c *facts.Case) { c.Aid.PaidHours = law.Hours{} }, law.Unknown, "PEC-AID-WEEK unknown"),
	lawtest.Edit("none in the contract", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }, law.Unknown, "PEC-AID-WEEK unknown"),
	lawtest.Edit("none at all", func(c *facts.Case) { c.Contract.Hours, c.Aid.PaidHours = law.Hours{}, law.Hours{} }, law.Unknown, "PEC-AID-WEEK unknown"),
	lawtest.Edit("no place and no region", func(c *facts.Case) { c.Contract.Place, c.Aid.Region = 0, 0 }, law.Unknown, "PAY-SMIC unknown"),
	lawtest.Edit("a SMIC that was not read", func(c *facts.Case) { c.Contract.Start, c.Aid.From = day("2017-12-01"), day("2017-12-01") }, law.Unknown, "PAY-SMIC unknown"),
	lawtest.Edit("RSA not recorded", func(c *facts.Case) { c.Person.RSA = law.Unknown }, law.Unknown, "PEC-AID-STATE unknown"),
	lawtest.Edit("RSA: the State pays the rest", func(c *facts.Case) { c.Person.RSA = law.Yes }, law.Yes),
	lawtest.Edit("wholly at the charge of the département", func(c *facts.Case) { c.Person.RSA, c.Aid.WhollyDepartement = law.Yes, law.Yes }, law.No, "PEC-AID-STATE no"),
	lawtest.Edit("a territory where the State pays the RSA", func(c *facts.Case) { c.Person.RSA, c.Contract.Place = law.Yes, law.Reunion }, law.Unknown, "PEC-AID-STATE unknown", "PEC-CD-TAKEOVER unknown"),
	lawtest.Edit("a flat amount that was not read", func(c *facts.Case) { c.Person.RSA, c.Contract.Place = law.Yes, law.Martinique }, law.Unknown, "PEC-AID-STATE unknown", "PEC-CD-SHARE unknown"),
}

var pecDeptRows = []lawtest.Row{
	lawtest.Edit("no RSA", func(c *facts.Case) { c.Person.RSA = law.No }, law.No, "PEC-CD-RSA no", "PEC-CD-SHARE gone"),
	lawtest.Edit("RSA not recorded", func(c *facts.Case) { c.Person.RSA = law.Unknown }, law.Unknown, "PEC-CD-RSA unknown"),
	lawtest.Edit("R5134-43: a raise", func(c *facts.Case) { c.Aid.OrderRate = law.Percent(79) }, law.Yes, "PEC-CD-EXTRA yes"),
	lawtest.Edit("no raise", func(c *facts.Case) { c.Aid.OrderRate = law.Percent(80) }, law.Yes),
	lawtest.Edit("the whole", func(c *facts.Case) { c.Aid.WhollyDepartement = law.Yes }, law.Yes, "PEC-CD-SHARE gone", "PEC-CD-WHOLE yes"),
	lawtest.Edit("seven hours, neither the exception nor the contract known", func(c *facts.Case) { c.Aid.PaidHours, c.Contract.Hours = law.MustHours("7"), law.Hours{} }, law.Unknown,
		"PEC-CD-SHARE unknown", "PEC-AID-WEEK unknown"),
	lawtest.Edit("seven hours under the exception", func(c *facts.Case) { c.Aid.PaidHours, c.Aid.FewerHours = law.MustHours("7"), law.Yes }, law.Yes),
	lawtest.Edit("no flat amount before April 2018", func(c *facts.Case) { c.Contract.Start, c.Aid.From = day("2018-03-01"), day("2018-03-01") }, law.Unknown, "PEC-CD-SHARE unknown", "PEC-CD-WHOLE unknown"),
	lawtest.Edit("the whole, which needs no flat amount", func(c *facts.Case) {
		c.Contract.Start, c.Aid.From, c.Aid.WhollyDepartement = day("2018-03-31"), day("2018-03-31"), law.Yes
	}, law.Yes, "PEC-CD-SHARE gone", "PEC-CD-WHOLE yes"),
	lawtest.Edit("not the whole", func(c *facts.Case) {
		c.Contract.Start, c.Aid.From, c.Aid.WhollyDepartement = day("2018-03-01"), day("2018-03-01"), law.No
	}, law.Unknown, "PEC-CD-SHARE unknown"),
	lawtest.Edit("a territory where the State pays the RSA", func(c *facts.Case) { c.Contract.Place = law.Reunion }, law.Unknown,
		"PEC-CD-SHARE unknown", "PEC-CD-WHOLE unknown", "PEC-CD-TAKEOVER unknown"),
}

// yearly extends the aid year after year, past its sixty months.
func yearly(c *facts.Case) {
	c.Aid.Extensions.Items = nil
	for from := day("2023-09-01"); from.Before(day("2026-12-31")); from = from.LastDay(12).AddDays(1) {
		c.Aid.Extensions.Items = append(c.Aid.Extensions.Items, facts.AidExtension{Made: from, From: from, Through: from.LastDay(12)})
	}
}

var pecLengthRows = []lawtest.Row{
	lawtest.Base("36 months, over 24: disabled, fifty on the last day of the 24th month, and a training in progress, each with its own right to more", law.Yes,
		"PEC-AID-DUR no", "PEC-AID-60M yes", "PEC-AID-60M-RQTH yes", "PEC-AID-60M-50 yes", "PEC-AID-TRAINING yes", "PEC-AID-COVID36 no"),
	lawtest.Edit("24 months to the day", func(c *facts.Case) { c.Aid.Through = day("2023-08-31") }, law.Yes, "PEC-AID-DUR yes", "PEC-AID-60M gone", "PEC-AID-60M-GROUND gone",
		"PEC-AID-60M-RQTH gone", "PEC-AID-60M-50 gone", "PEC-AID-60M-50-AGE gone", "PEC-AID-60M-50-LASTING gone", "PEC-AID-60M-TOTAL gone", "PEC-AID-60M-STEPS gone",
		"PEC-AID-TRAINING gone", "PEC-AID-TRAINING-FORESEEN gone", "PEC-AID-TRAINING-QUALIFYING gone", "PEC-AID-TRAINING-RUNNING gone", "PEC-AID-TRAINING-END gone",
		"PEC-AID-TRAINING-TOTAL gone", "PEC-AID-COVID36 gone"),
	lawtest.Edit("and a day", func(c *facts.Case) { c.Aid.Through = day("2023-09-01") }, law.Yes),
	lawtest.Edit("no last day", func(c *facts.Case) { c.Aid.Through = law.Date{} }, law.Unknown, "PEC-AID-TERM unknown", "PEC-AID-MOST unknown", "PEC-AID-DUR unknown", "PEC-AID-60M gone",
		"PEC-AID-60M-GROUND gone", "PEC-AID-60M-RQTH gone", "PEC-AID-60M-50 gone", "PEC-AID-60M-50-AGE gone", "PEC-AID-60M-50-LASTING gone", "PEC-AID-60M-TOTAL gone",
		"PEC-AID-60M-STEPS gone", "PEC-AID-TRAINING gone", "PEC-AID-TRAINING-FORESEEN gone", "PEC-AID-TRAINING-QUALIFYING gone", "PEC-AID-TRAINING-RUNNING gone",
		"PEC-AID-TRAINING-END gone", "PEC-AID-TRAINING-TOTAL gone", "PEC-AID-COVID36 gone"),
	lawtest.Edit("a day beyond the term of the contract", func(c *facts.Case) { c.Contract.End = day("2024-08-30") }, law.No, "PEC-AID-TERM no"),
	lawtest.Edit("no term recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "PEC-AID-TERM unknown"),
	lawtest.Edit("beyond a term that may have been renewed", func(c *facts.Case) { c.Contract.End, c.Contract.Renewals.Complete = day("2024-08-30"), law.Unknown }, law.Unknown, "PEC-AID-TERM unknown"),
	lawtest.Edit("a CDI", func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.Yes }, law.Yes),
	lawtest.Edit("not disabled: fifty, and the training", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.No, law.Unknown }, law.Yes, "PEC-AID-60M-RQTH no"),
	lawtest.Edit("a title equivalent to the quality", func(c *facts.Case) { c.Person.RQTH = law.No }, law.Yes, "PEC-AID-60M-RQTH no"),
	lawtest.Edit("of which kind is not recorded", func(c *facts.Case) { c.Person.RQTH = law.Unknown }, law.Yes, "PEC-AID-60M-RQTH unknown"),
	lawtest.Edit("disability not recorded", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.Unknown, law.Unknown }, law.Yes, "PEC-AID-60M-RQTH unknown"),
	lawtest.Edit("forty-nine on the last day of the 24th month", func(c *facts.Case) { c.Person.Born = day("1973-09-01") }, law.Yes, "PEC-AID-60M-50 no", "PEC-AID-60M-50-AGE no"),
	lawtest.Edit("no birth", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Yes, "PEC-AID-60M-50 unknown", "PEC-AID-60M-50-AGE unknown"),
	lawtest.Edit("no lasting difficulties", func(c *facts.Case) { c.CUI.LastingDifficulties = law.No }, law.Yes, "PEC-AID-60M-50 no", "PEC-AID-60M-50-LASTING no"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.CUI.LastingDifficulties = law.Unknown }, law.Yes, "PEC-AID-60M-50 unknown", "PEC-AID-60M-50-LASTING unknown"),
	lawtest.Edit("an extension of a year to the day", func(c *facts.Case) {
		c.Aid.Extensions.Items = []facts.AidExtension{{Made: day("2023-08-01"), From: day("2023-09-01"), Through: day("2024-08-31")}}
	}, law.Yes),
	lawtest.Edit("and a day", func(c *facts.Case) {
		c.Aid.Extensions.Items = []facts.AidExtension{{Made: day("2023-08-01"), From: day("2023-09-01"), Through: day("2024-09-01")}}
	}, law.Yes, "PEC-AID-60M no", "PEC-AID-60M-STEPS no"),
	lawtest.Edit("no extension at all: one decision for 36 months", func(c *facts.Case) { c.Aid.Extensions.Items = nil }, law.Yes, "PEC-AID-60M no", "PEC-AID-60M-STEPS no"),
	lawtest.Edit("extensions not recorded", func(c *facts.Case) { c.Aid.Extensions = facts.History[facts.AidExtension]{} }, law.Yes,
		"PEC-AID-60M unknown", "PEC-AID-60M-STEPS unknown", "PEC-AID-COVID36 unknown"),
	lawtest.Edit("extensions that stop a day before the aid", func(c *facts.Case) { c.Aid.Extensions.Items[1].Through = day("2024-08-30") }, law.Yes, "PEC-AID-60M no", "PEC-AID-60M-STEPS no"),
	lawtest.Edit("a day between two of them", func(c *facts.Case) { c.Aid.Extensions.Items[1].From = day("2024-03-02") }, law.Yes, "PEC-AID-60M no", "PEC-AID-60M-STEPS no"),
	lawtest.Edit("a day between the 24th month and the first", func(c *facts.Case) { c.Aid.Extensions.Items[0].From = day("2023-09-02") }, law.Yes, "PEC-AID-60M no", "PEC-AID-60M-STEPS no"),
	lawtest.Edit("in any order", func(c *facts.Case) {
		x := c.Aid.Extensions.Items
		x[0], x[1] = x[1], x[0]
	}, law.Yes),
	lawtest.Edit("more of them may exist", func(c *facts.Case) { c.Aid.Extensions.Complete = law.Unknown }, law.Yes, "PEC-AID-60M unknown", "PEC-AID-60M-STEPS unknown"),
	lawtest.Edit("one within the 24 months, more may exist", func(c *facts.Case) {
		c.Aid.Extensions = facts.History[facts.AidExtension]{Items: []facts.AidExtension{{Made: day("2022-08-01"), From: day("2022-09-01"), Through: day("2023-08-31")}}}
	}, law.Yes, "PEC-AID-60M unknown", "PEC-AID-60M-STEPS unknown", "PEC-AID-COVID36 unknown"),
	lawtest.Edit("a CDI of which nothing else is recorded", func(c *facts.Case) {
		c.Contract.Kind, c.Contract.End, c.Contract.OpenEnded = law.CDI, law.Date{}, law.Unknown
	}, law.Yes),
	lawtest.Edit("the aid begins a day before the contract: its 24 months too, and the 25th is not extended", func(c *facts.Case) { c.Aid.From = day("2021-08-31") }, law.Yes,
		"PEC-AID-60M no", "PEC-AID-60M-STEPS no", "PEC-AID-60M-50 no", "PEC-AID-60M-50-AGE no"),
	lawtest.Edit("an extension without its days", func(c *facts.Case) { c.Aid.Extensions.Items = []facts.AidExtension{{Made: day("2023-08-01")}} }, law.Yes,
		"PEC-AID-60M unknown", "PEC-AID-60M-STEPS unknown"),
	lawtest.Edit("training not foreseen", func(c *facts.Case) { c.CUI.Training.Foreseen = law.No }, law.Yes, "PEC-AID-TRAINING no", "PEC-AID-TRAINING-FORESEEN no"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.CUI.Training.Foreseen = law.Unknown }, law.Yes, "PEC-AID-TRAINING unknown", "PEC-AID-TRAINING-FORESEEN unknown"),
	lawtest.Edit("not qualifying", func(c *facts.Case) { c.CUI.Training.Qualifying = law.No }, law.Yes, "PEC-AID-TRAINING no", "PEC-AID-TRAINING-QUALIFYING no"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.CUI.Training.Qualifying = law.Unknown }, law.Yes, "PEC-AID-TRAINING unknown", "PEC-AID-TRAINING-QUALIFYING unknown"),
	lawtest.Edit("begun on the last day of the 24 months", func(c *facts.Case) { c.CUI.Training.Start = day("2023-08-31") }, law.Yes),
	lawtest.Edit("begun the day after", func(c *facts.Case) { c.CUI.Training.Start = day("2023-09-01") }, law.Yes, "PEC-AID-TRAINING no", "PEC-AID-TRAINING-RUNNING no"),
	lawtest.Edit("no start", func(c *facts.Case) { c.CUI.Training.Start = law.Date{} }, law.Yes, "PEC-AID-TRAINING unknown", "PEC-AID-TRAINING-RUNNING unknown"),
	lawtest.Edit("an aid that outlasts it by a day", func(c *facts.Case) { c.CUI.Training.End = day("2024-08-30") }, law.Yes, "PEC-AID-TRAINING no", "PEC-AID-TRAINING-END no"),
	lawtest.Edit("no end", func(c *facts.Case) { c.CUI.Training.End = law.Date{} }, law.Yes, "PEC-AID-TRAINING unknown", "PEC-AID-TRAINING-END unknown"),
	lawtest.Edit("sixty months and a day", func(c *facts.Case) {
		c.Contract.End, c.Aid.Through, c.CUI.Training.End = day("2026-09-01"), day("2026-09-01"), day("2027-01-01")
		yearly(c)
	}, law.No, "PEC-AID-MOST no", "PEC-AID-60M no", "PEC-AID-60M-TOTAL no", "PEC-AID-TRAINING no", "PEC-AID-TRAINING-TOTAL no"),
	lawtest.Edit("sixty months to the day", func(c *facts.Case) {
		c.Contract.End, c.Aid.Through, c.CUI.Training.End = day("2026-08-31"), day("2026-08-31"), day("2027-01-01")
		yearly(c)
	}, law.Yes),
	lawtest.Edit("extended on 1 December 2021", func(c *facts.Case) {
		c.Aid.Extensions.Items = []facts.AidExtension{{Made: day("2021-12-01"), From: day("2023-09-01"), Through: day("2024-08-31")}}
	}, law.Yes, "PEC-AID-COVID36 yes"),
	lawtest.Edit("the day after", func(c *facts.Case) {
		c.Aid.Extensions.Items = []facts.AidExtension{{Made: day("2021-12-02"), From: day("2023-09-01"), Through: day("2024-08-31")}}
	}, law.Yes),
	lawtest.Edit("36 months and a day", func(c *facts.Case) {
		c.Contract.End, c.Aid.Through, c.CUI.Training.End = day("2024-09-01"), day("2024-09-01"), day("2024-09-01")
		c.Aid.Extensions.Items = []facts.AidExtension{{Made: day("2021-12-01"), From: day("2023-09-01"), Through: day("2024-08-31")}}
	}, law.Yes, "PEC-AID-60M no", "PEC-AID-60M-STEPS no"),
	lawtest.Edit("no ground, nothing recorded", func(c *facts.Case) {
		c.Person.Disabled, c.Person.RQTH, c.CUI.LastingDifficulties, c.CUI.Training.Foreseen = law.Unknown, law.Unknown, law.Unknown, law.No
	}, law.Unknown, "PEC-AID-MOST unknown", "PEC-AID-60M unknown", "PEC-AID-60M-GROUND unknown", "PEC-AID-60M-RQTH unknown", "PEC-AID-60M-50 unknown",
		"PEC-AID-60M-50-LASTING unknown", "PEC-AID-TRAINING no", "PEC-AID-TRAINING-FORESEEN no"),
	lawtest.Edit("no ground at all", func(c *facts.Case) {
		c.Person.Disabled, c.Person.RQTH, c.CUI.LastingDifficulties, c.CUI.Training.Foreseen = law.No, law.No, law.No, law.No
	}, law.No, "PEC-AID-MOST no", "PEC-AID-60M no", "PEC-AID-60M-GROUND no", "PEC-AID-60M-RQTH no", "PEC-AID-60M-50 no",
		"PEC-AID-60M-50-LASTING no", "PEC-AID-TRAINING no", "PEC-AID-TRAINING-FORESEEN no"),
}

// cuiCaseOf is a case with an edit.
func cuiCaseOf(baseline func() facts.Case, edit func(*facts.Case)) *facts.Case {
	c := baseline()
	edit(&c)
	return &c
}

// cuiAidRows are decisions about a rate, a month, a repayment.
func cuiAidRows() []decided {
	same := func(*facts.Case) {}
	on := func(edit func(*facts.Case), of string) law.Decision {
		return funding.PECAidOn(cuiCaseOf(aidedPEC, edit), funding.Orders(), day(of))
	}
	rate := func(decide func(*facts.Case) law.Decision, text string) law.Decision {
		return decide(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.Rate = law.MustRate(text) }))
	}
	cieOf := cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Kind, c.Aid.Rate = law.CIE, law.Percent(47) })
	empty := &facts.Case{}
	says := func(clauses ...any) map[string]law.Answer {
		m := map[string]law.Answer{}
		for i := 0; i < len(clauses); i += 2 {
			m[clauses[i].(string)] = clauses[i+1].(law.Answer)
		}
		return m
	}
	repaid := func(edit func(*facts.Case), of law.Answer) law.Decision {
		return funding.PECRepayment(cuiCaseOf(aidedPEC, edit), nil, clawback(of)).Whole.Decision
	}
	long := func(edit func(*facts.Case), of string) law.Decision {
		return funding.PECAidOn(cuiCaseOf(aidedLong, edit), nil, day(of))
	}
	shareRepaid := func(rsa, of law.Answer) funding.CUIAid {
		return funding.PECRepayment(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Person.RSA, c.Contract.Ended = rsa, day("2021-12-31") }), nil, clawback(of))
	}
	covid := func(made string) law.Decision {
		return funding.PECAidLength(cuiCaseOf(aidedLong, func(c *facts.Case) {
			c.Contract.Start, c.Aid.From, c.Aid.Through = day("2018-09-01"), day("2018-09-01"), day("2021-08-31")
			c.Aid.Extensions.Items = []facts.AidExtension{{Made: day(made), From: day("2020-09-01"), Through: day("2021-08-31")}}
		}))
	}
	return []decided{
		{"extended on 12 March 2020", covid("2020-03-12"), law.Yes, says("PEC-AID-COVID36", law.Yes)},
		{"the eve", covid("2020-03-11"), law.Yes, says("PEC-AID-COVID36", law.No)},
		{"95 %", rate(funding.PECAidRate, "95%"), law.Yes, nil},
		{"a point above", rate(funding.PECAidRate, "96%"), law.No, nil},
		{"a hundredth above", rate(funding.PECAidRate, "95.01%"), law.No, nil},
		{"47 %", rate(funding.CIEAidRate, "47%"), law.Yes, nil},
		{"a point above", rate(funding.CIEAidRate, "48%"), law.No, nil},
		{"no rate", funding.PECAidRate(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.Rate = law.Rate{} })), law.Unknown, nil},
		{"no day", funding.PECAidRate(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.From, c.Contract.Start = law.Date{}, law.Date{} })), law.Unknown, nil},
		{"nothing", funding.CIEAidRate(empty), law.Unknown, nil},
		{"before the text", funding.PECAidRate(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.From = day("2013-12-30") })), law.Unknown, nil},

		{"a CIE", funding.CIEAid(cieOf, nil).Whole.Decision, law.Yes, nil},
		{"a CIE whose decision was not respected", funding.CIEAid(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Kind, c.Aid.Breached = law.CIE, law.Yes }), nil).Whole.Decision, law.No, nil},
		{"nothing known of a CIE", funding.CIEAid(empty, nil).State.Decision, law.Unknown, nil},
		{"nothing known of a PEC", funding.PECAid(nil, nil).Departement.Decision, law.Unknown, nil},
		{"length of a CIE", funding.CIEAidLength(cieOf), law.Yes, nil},
		{"length of a PEC, nothing known", funding.PECAidLength(empty), law.Unknown, nil},
		{"sixty months were not read before August 2015", funding.PECAidLength(cuiCaseOf(aidedLong, func(c *facts.Case) {
			c.Contract.Start, c.Aid.From, c.Aid.Through = day("2015-08-18"), day("2015-08-18"), day("2018-08-17")
			c.Aid.Extensions.Items = []facts.AidExtension{{From: day("2017-08-18"), Through: day("2018-08-17")}}
		})), law.Unknown, says("PEC-AID-60M-TOTAL", law.Unknown, "PEC-AID-TRAINING-TOTAL", law.Unknown)},
		{"the month of a CIE", funding.CIEAidOn(cieOf, nil, day("2021-09-30")), law.Yes, nil},

		{"a whole month", on(same, "2021-09-15"), law.Yes, says("PEC-AID-WITHIN", law.Yes)},
		{"before the aid", on(same, "2021-08-31"), law.No, says("PEC-AID-WITHIN", law.No)},
		{"after it", on(same, "2022-09-01"), law.No, says("PEC-AID-WITHIN", law.No)},
		{"no day", on(same, ""), law.Unknown, says("PEC-AID-WITHIN", law.Unknown)},
		{"no last day of the aid", on(func(c *facts.Case) { c.Aid.Through = law.Date{} }, "2021-09-15"), law.Unknown, says("PEC-AID-SPAN", law.Unknown)},
		{"an incomplete month", on(func(c *facts.Case) { c.Aid.From = day("2021-09-02") }, "2021-09-15"), law.Unknown, says("PEC-AID-INCOMPLETE", law.Unknown)},
		{"a month without pay", on(cuiSuspended("2021-10-01", "2021-10-31", law.No, ""), "2021-10-15"), law.No, says("PEC-PRORATA", law.No)},
		{"a month with half the pay", on(cuiSuspended("2021-10-01", "2021-10-31", law.Yes, "50%"), "2021-10-15"), law.Yes, says("PEC-PRORATA", law.Yes)},
		{"a month with the whole pay", on(cuiSuspended("2021-10-01", "2021-10-31", law.Yes, "100%"), "2021-10-15"), law.Yes, says("PEC-PRORATA", law.Yes)},
		{"pay not known", on(cuiSuspended("2021-10-01", "2021-10-31", law.Unknown, ""), "2021-10-15"), law.Unknown, says("PEC-PRORATA", law.Unknown)},
		{"a part of the month", on(cuiSuspended("2021-10-02", "2021-10-31", law.No, ""), "2021-10-15"), law.Unknown, says("PEC-PRORATA", law.Unknown)},
		{"a term that may have been renewed", on(func(c *facts.Case) { c.Contract.End, c.Contract.Renewals.Complete = day("2022-07-31"), law.Unknown }, "2022-08-15"), law.Unknown, says("PEC-AID-TERM", law.Unknown)},
		{"the 25th month of a disabled worker", long(same, "2023-09-15"), law.Yes, nil},
		{"without a ground", long(cuiOrdinaryPerson, "2023-09-15"), law.No, says("PEC-AID-DUR", law.No)},
		{"ground not known", long(func(c *facts.Case) { cuiOrdinaryPerson(c); c.Person.Disabled = law.Unknown }, "2023-09-15"), law.Unknown, says("PEC-AID-60M-GROUND", law.Unknown)},
		{"before the SMIC that was read", on(func(c *facts.Case) { c.Contract.Start, c.Aid.From = day("2017-12-01"), day("2017-12-01") }, "2017-12-15"), law.Unknown, says("PAY-SMIC", law.Unknown)},

		{"an end that takes the aid back", repaid(same, law.Yes), law.Yes, says("PEC-AID-CLAWBACK", law.Yes, "PEC-BREACH", law.No, "PEC-AID-REPAID-GROUND", law.Yes)},
		{"no such end", repaid(same, law.No), law.No, says("PEC-AID-CLAWBACK", law.No, "PEC-AID-REPAID-GROUND", law.No)},
		{"not known", repaid(same, law.Unknown), law.Unknown, says("PEC-AID-CLAWBACK", law.Unknown, "PEC-AID-REPAID-GROUND", law.Unknown)},
		{"L5134-21-2: a dismissal", repaid(func(c *facts.Case) { c.CUI.CausesDismissal = law.Yes }, law.No), law.Yes, says("PEC-AID-WITHDRAWN", law.Yes)},
		{"L5134-68: a dismissal, for a CIE", funding.CIERepayment(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Kind, c.CUI.CausesDismissal = law.CIE, law.Yes }), nil, clawback(law.No)).Whole.Decision, law.Unknown, says("PEC-AID-WITHDRAWN", law.Unknown)},
		{"the aid of such a CIE", funding.CIEAid(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Kind, c.CUI.CausesDismissal = law.CIE, law.Yes }), nil).Whole.Decision, law.Unknown, says("PEC-AID-STANDS", law.Unknown)},
		{"a dismissal not recorded", repaid(func(c *facts.Case) { c.CUI.CausesDismissal = law.Unknown }, law.No), law.Unknown, says("PEC-AID-WITHDRAWN", law.Unknown)},
		{"the share of the State", shareRepaid(law.No, law.Yes).State.Decision, law.Yes, says("PEC-AID-REPAID-SHARE", law.Yes)},
		{"that of the département, for a person without the RSA", shareRepaid(law.No, law.Yes).Departement.Decision, law.No, says("PEC-CD-RSA", law.No)},
		{"whether the person had it is not recorded", shareRepaid(law.Unknown, law.Yes).Departement.Decision, law.Unknown, says("PEC-CD-RSA", law.Unknown)},
		{"an end that is not settled", shareRepaid(law.No, law.Unknown).Whole.Decision, law.Unknown, says("PEC-AID-CLAWBACK", law.Unknown)},
		{"a decision of more than a year", funding.PECAidOn(cuiCaseOf(aidedLong, func(c *facts.Case) {
			c.CUI.Training.Foreseen = law.No
			c.Aid.Extensions.Items = []facts.AidExtension{{Made: day("2023-08-01"), From: day("2023-09-01"), Through: day("2024-09-01")}}
		}), nil, day("2023-09-15")), law.Unknown, says("PEC-AID-60M-STEPS", law.Unknown)},
		{"an order of which the month alone is known", funding.PECAid(cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Aid.Rate, c.Aid.Region, c.Aid.Public, c.Aid.Made = law.Rate{}, facts.InIleDeFrance, facts.EverybodyElse, day("2019-03-28")
		}), funding.Orders()).Whole.Decision, law.Unknown, says("PEC-AID-RATE-ORDER", law.Unknown)},
		{"a breach", repaid(func(c *facts.Case) { c.Aid.Breached = law.Yes }, law.No), law.Yes, says("PEC-BREACH", law.Yes)},
		{"a breach not recorded", repaid(func(c *facts.Case) { c.Aid.Breached = law.Unknown }, law.No), law.Unknown, says("PEC-BREACH", law.Unknown)},
	}
}
