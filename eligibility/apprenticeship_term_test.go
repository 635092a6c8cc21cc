package eligibility_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// apprenticeTermFlips are the rows on the length, the training, the early end and the deposit of an apprenticeship. The vectors hold the
// other cases.
var apprenticeTermFlips = []struct {
	decide   lawtest.Decider
	baseline func() facts.Case
	rows     []lawtest.Row
}{
	{eligibility.ApprenticeSignature, apprenticeOfTwoYears, apprenticeSignatureRows},
	{eligibility.ApprenticeTerm, apprenticeOfTwoYears, apprenticeTermRows},
	{eligibility.ApprenticeTerm, apprenticeOfFourYears, apprenticeLongRows},
	{eligibility.ApprenticeTerm, apprenticeOfOneYear, apprenticeConventionRows},
	{eligibility.ApprenticeStart, apprenticeOfTwoYears, apprenticeStartRows},
	{eligibility.ApprenticeTraining, apprenticeOfTwoYears, apprenticeTrainingRows},
	{eligibility.ApprenticeBreak, apprenticeResigning, apprenticeBreakRows},
	{eligibility.ApprenticeDeposit, apprenticeDeposited, apprenticeDepositRows},
}

// lawfulTerm gives a contract of about two years, of one cycle, with its training.
func lawfulTerm(c *facts.Case) {
	c.Person.RQTH = law.No
	a := &c.Apprenticeship
	a.CycleMonths, a.Shorter, a.Longer, a.Athlete = law.MustCount(24), facts.NotShorter, facts.NotLonger, law.No
	a.Term.Recognised, a.Term.Listed = law.No, law.No
	a.Course = facts.ApprenticeCourse{Practice: c.Contract.Start, CFA: c.Contract.Start.AddDays(14), Hours: hours("804")}
}

// apprenticeOfTwoYears signs on 1 July 2024 for two years from 1 September.
func apprenticeOfTwoYears() facts.Case {
	c := facts.Case{
		Contract: facts.Contract{
			Kind: law.Apprenticeship, OpenEnded: law.No, Made: day("2024-07-01"), Start: day("2024-09-01"), End: day("2026-08-31"), Place: law.Metropole,
		},
		Person:   facts.Person{Born: day("2006-03-15")},
		Employer: facts.Employer{Public: law.No},
	}
	lawfulTerm(&c)
	return c
}

// apprenticeOfFourYears is a disabled worker whose course of three years is spread over four.
func apprenticeOfFourYears() facts.Case {
	c := apprenticeOfTwoYears()
	c.Contract.End, c.Person.RQTH = day("2028-08-31"), law.Yes
	c.Apprenticeship.CycleMonths, c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = law.MustCount(36), facts.LongerDisability, day("2027-09-01")
	return c
}

// apprenticeOfOneYear does a cycle of two years in one, by convention.
func apprenticeOfOneYear() facts.Case {
	c := apprenticeOfTwoYears()
	c.Contract.End, c.Apprenticeship.Shorter, c.Apprenticeship.Term.Convention = day("2025-08-31"), facts.ShorterLevel, law.Yes
	return c
}

// apprenticeResigning asks the mediator on 4 March 2025, tells the employer on the 10th and leaves on the 20th.
func apprenticeResigning() facts.Case {
	c := apprenticeOfTwoYears()
	c.Contract.Ended = day("2025-03-20")
	c.Apprenticeship.Break = facts.ApprenticeBreak{
		Route: facts.ResignedBreak, PracticeDays: law.MustCount(80), Mediator: day("2025-03-04"), Told: day("2025-03-10"),
	}
	return c
}

// apprenticeDeposited begins on Monday 2 September 2024.
func apprenticeDeposited() facts.Case {
	c := apprenticeOfTwoYears()
	c.Contract.Start = day("2024-09-02")
	c.Apprenticeship.Filing = facts.ApprenticeFiling{Sent: day("2024-09-05"), ToState: law.No, Complete: day("2024-09-10"), Accepted: law.Yes}
	return c
}

var apprenticeSignatureRows = []lawtest.Row{
	lawtest.Edit("préalablement à l'emploi: the eve", func(c *facts.Case) { c.Contract.Made = day("2024-08-31") }, law.Yes),
	lawtest.Edit("the first day: the convention", func(c *facts.Case) { c.Contract.Made = day("2024-09-01") }, law.Yes),
	lawtest.Edit("the day after", func(c *facts.Case) { c.Contract.Made = day("2024-09-02") }, law.No),
	lawtest.Edit("day of conclusion not recorded", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown),
	lawtest.Edit("first day not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown),
}

// pastThreeYears are the clauses that a longer contract brings in, for an apprentice without any status.
var pastThreeYears = []string{
	"APP-DUR-MAX no", "APP-DUR-MAX-3Y no", "APP-DUR-RQTH no", "APP-DUR-RQTH-STATUS no", "APP-DUR-RQTH-4Y yes",
	"APP-DUR-ATHLETE no", "APP-DUR-ATHLETE-STATUS no", "APP-DUR-ATHLETE-4Y yes", "APP-DUR-MAX-MORE no", "APP-DUR-MAX-MORE-GROUND no",
}

// L6222-7-1: "varie entre six mois et trois ans"; "égale à la durée du cycle de formation".
var apprenticeTermRows = []lawtest.Row{
	lawtest.Edit("six months, to the last day of February", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.CycleMonths = day("2025-02-28"), law.MustCount(6)
	}, law.Yes),
	lawtest.Edit("a day less", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.CycleMonths = day("2025-02-27"), law.MustCount(6)
	}, law.No,
		"APP-DUR-MIN no", "APP-DUR-MIN-6M no", "APP-DUR-NEWAFTERBREAK no", "APP-DUR-MIN-FAIL no"),
	lawtest.Edit("three years", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.CycleMonths = day("2027-08-31"), law.MustCount(36)
	}, law.Yes),
	lawtest.Edit("a day more", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.CycleMonths = day("2027-09-01"), law.MustCount(36)
	}, law.No, pastThreeYears...),
	lawtest.Edit("a month longer than the cycle, and said not to be; the CFA begins with the contract", func(c *facts.Case) {
		c.Contract.End, c.Apprenticeship.Course.CFA = day("2026-09-30"), c.Contract.Start
	}, law.No,
		"APP-DUR-CYCLE no", "APP-DUR-EQUAL no", "APP-DUR-FOUR no", "APP-DUR-FOUR-STATUS no", "APP-DUR-FOUR-LENGTH yes", "APP-DUR-CONVENTION no", "APP-DUR-CONVENTION-GROUND no", "APP-DUR-CONVENTION-SIGNED unknown", "APP-DUR-CONVENTION-LIMITS yes", "APP-DUR-NOCONV no"),
	lawtest.Edit("some days apart, and said to be neither shorter nor longer", func(c *facts.Case) { c.Contract.End = day("2026-09-10") }, law.Yes),
	lawtest.Edit("length of the cycle not recorded, and no difference", func(c *facts.Case) { c.Apprenticeship.CycleMonths = law.Count{} }, law.Yes),
	lawtest.Edit("equal to the day: no ground is needed", func(c *facts.Case) { c.Apprenticeship.Shorter, c.Apprenticeship.Longer = 0, 0 }, law.Yes),
	lawtest.Edit("first day not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown,
		"APP-DUR-MIN unknown", "APP-DUR-MIN-6M unknown", "APP-DUR-MAX unknown", "APP-DUR-MAX-3Y unknown"),
	lawtest.Edit("end of the renewal not recorded", func(c *facts.Case) { c.Contract.Renewals.Items = []facts.Renewal{{}} }, law.Unknown,
		"APP-DUR-MIN unknown", "APP-DUR-MIN-6M unknown", "APP-DUR-MAX unknown", "APP-DUR-MAX-3Y unknown"),
	lawtest.Edit("an early end does not shorten the contract concluded", func(c *facts.Case) { c.Contract.Ended = day("2024-10-15") }, law.Yes),
	lawtest.Edit("public employer, limited length", func(c *facts.Case) { c.Employer.Public = law.Yes }, law.Yes),
}

// statusless are the clauses that the status of a disabled worker carries when the course is spread over four years.
func statusless(answer string) (moves []string) {
	for _, rule := range []string{
		"APP-DUR-MAX", "APP-DUR-MAX-MORE", "APP-DUR-MAX-MORE-STATUS", "APP-DUR-RQTH", "APP-DUR-RQTH-STATUS",
		"APP-DUR-CYCLE", "APP-DUR-NOCONV", "APP-DUR-RQTH-EXT", "APP-DUR-RQTH-EXT-STATUS", "APP-DUR-FOUR", "APP-DUR-FOUR-STATUS",
	} {
		moves = append(moves, rule+" "+answer)
	}
	return moves
}

var apprenticeLongRows = []lawtest.Row{
	lawtest.Edit("a day past four years", func(c *facts.Case) { c.Contract.End = day("2028-09-01") }, law.No,
		"APP-DUR-RQTH no", "APP-DUR-RQTH-4Y no", "APP-DUR-ATHLETE-4Y no", "APP-DUR-CYCLE no", "APP-DUR-NOCONV no", "APP-DUR-RQTH-EXT no", "APP-DUR-RQTH-EXT-LENGTH no",
		"APP-DUR-MAX no", "APP-DUR-MAX-MORE no", "APP-DUR-MAX-MORE-LENGTH no", "APP-DUR-FOUR no", "APP-DUR-FOUR-LENGTH no"),
	lawtest.Edit("recognised during the apprenticeship, concluded in 2024", func(c *facts.Case) {
		c.Person.RQTH, c.Apprenticeship.Term.Recognised = law.No, law.Yes
	}, law.Yes),
	lawtest.Edit("not recognised", func(c *facts.Case) { c.Person.RQTH = law.No }, law.No,
		statusless("no")...),
	lawtest.Edit("no equivalent title either: Disabled says no", func(c *facts.Case) { c.Person.RQTH, c.Person.Disabled = law.Unknown, law.No }, law.No,
		statusless("no")...),
	lawtest.Edit("an equivalent title does not tell", func(c *facts.Case) { c.Person.RQTH, c.Person.Disabled = law.Unknown, law.Yes }, law.Unknown,
		statusless("unknown")...),
	lawtest.Edit("four years for a cycle of two: a year too many for the spread course, not for R6222-46", func(c *facts.Case) { c.Apprenticeship.CycleMonths = law.MustCount(24) }, law.Yes,
		"APP-DUR-MAX-MORE no", "APP-DUR-MAX-MORE-LENGTH no", "APP-DUR-RQTH-EXT no", "APP-DUR-RQTH-EXT-LENGTH no"),
	lawtest.Edit("ground not recorded: four years by the status all the same", func(c *facts.Case) { c.Apprenticeship.Longer = 0 }, law.Yes,
		"APP-DUR-MAX-MORE unknown", "APP-DUR-MAX-MORE-GROUND unknown", "APP-DUR-MAX-MORE-STATUS gone", "APP-DUR-MAX-MORE-LENGTH gone",
		"APP-DUR-CONVENTION-GROUND unknown", "APP-DUR-NOCONV-GROUND unknown",
		"APP-DUR-RQTH-EXT gone", "APP-DUR-RQTH-EXT-STATUS gone", "APP-DUR-RQTH-EXT-LENGTH gone"),
}

var apprenticeConventionRows = []lawtest.Row{
	lawtest.Edit("no convention", func(c *facts.Case) { c.Apprenticeship.Term.Convention = law.No }, law.No,
		"APP-DUR-CYCLE no", "APP-DUR-CONVENTION no", "APP-DUR-CONVENTION-SIGNED no"),
	lawtest.Edit("convention not recorded", func(c *facts.Case) { c.Apprenticeship.Term.Convention = law.Unknown }, law.Unknown,
		"APP-DUR-CYCLE unknown", "APP-DUR-CONVENTION unknown", "APP-DUR-CONVENTION-SIGNED unknown"),
	lawtest.Edit("ground not recorded", func(c *facts.Case) { c.Apprenticeship.Shorter = 0 }, law.Unknown,
		"APP-DUR-CYCLE unknown", "APP-DUR-CONVENTION unknown", "APP-DUR-CONVENTION-GROUND unknown", "APP-DUR-NOCONV unknown"),
	lawtest.Edit("to finish a course after a break: no convention", func(c *facts.Case) {
		c.Apprenticeship.Shorter, c.Apprenticeship.Term.Convention = facts.ShorterBreak, law.Unknown
	}, law.Yes, "APP-DUR-CONVENTION no", "APP-DUR-CONVENTION-GROUND no", "APP-DUR-CONVENTION-SIGNED unknown", "APP-DUR-NOCONV yes", "APP-DUR-REST yes"),
	lawtest.Edit("to finish a course after a break, and no contract came before", func(c *facts.Case) {
		c.Apprenticeship.Shorter, c.Apprenticeship.Term.Convention, c.Apprenticeship.Previous.Contract = facts.ShorterBreak, law.No, law.No
	}, law.No, "APP-DUR-CYCLE no", "APP-DUR-CONVENTION no", "APP-DUR-CONVENTION-GROUND no", "APP-DUR-CONVENTION-SIGNED no", "APP-DUR-REST no"),
	lawtest.Edit("concluded on 31 March 2020: the decree of that time", func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start, c.Contract.End = day("2020-03-31"), day("2020-04-01"), day("2021-03-31")
	}, law.No,
		"APP-DUR-CYCLE gone", "APP-DUR-EQUAL gone", "APP-DUR-CONVENTION gone", "APP-DUR-CONVENTION-GROUND gone", "APP-DUR-CONVENTION-SIGNED gone", "APP-DUR-CONVENTION-LIMITS gone", "APP-DUR-NOCONV gone",
		"APP-DUR-OLD no", "APP-DUR-OLD-NORMAL no", "APP-DUR-OLD-EQUAL no", "APP-DUR-OLD-TWO yes",
		"APP-DUR-OLD-LEVEL no", "APP-DUR-OLD-LEVEL-GROUND no", "APP-DUR-OLD-LEVEL-AUTHORISED unknown", "APP-DUR-OLD-LEVEL-LIMITS yes",
		"APP-DUR-OLD-YEAR no", "APP-DUR-OLD-YEAR-GROUND no", "APP-DUR-OLD-YEAR-AUTHORISED unknown", "APP-DUR-OLD-YEAR-LESS yes"),
}

var apprenticeStartRows = []lawtest.Row{
	lawtest.Edit("the last day of both", func(c *facts.Case) {
		c.Apprenticeship.Course.Practice, c.Apprenticeship.Course.CFA = day("2024-12-01"), day("2024-12-01")
	}, law.Yes),
	lawtest.Edit("practice a day late", func(c *facts.Case) { c.Apprenticeship.Course.Practice = day("2024-12-02") }, law.No, "APP-START-PRACTICE no"),
	lawtest.Edit("CFA a day late", func(c *facts.Case) { c.Apprenticeship.Course.CFA = day("2024-12-02") }, law.No, "APP-START-CFA no"),
	lawtest.Edit("first day not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown, "APP-START-PRACTICE unknown", "APP-START-CFA unknown"),
	lawtest.Edit("day of conclusion not recorded", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown, "APP-START-PRACTICE unknown", "APP-START-CFA unknown"),
}

// 0.25 × 1 607 × 2 = 803.5
var apprenticeTrainingRows = []lawtest.Row{
	lawtest.Edit("803 h 30", func(c *facts.Case) { c.Apprenticeship.Course.Hours = hours("803.5") }, law.Yes),
	lawtest.Edit("803 h 29", func(c *facts.Case) { c.Apprenticeship.Course.Hours = hours("803h29") }, law.No, "APP-TRAIN-25 no"),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Apprenticeship.Course.Hours = law.Hours{} }, law.Unknown, "APP-TRAIN-25 unknown"),
	lawtest.Edit("end not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "APP-TRAIN-25 unknown"),
}

var apprenticeBreakRows = []lawtest.Row{
	lawtest.Edit("day 45", func(c *facts.Case) { c.Apprenticeship.Break.PracticeDays = law.MustCount(45) }, law.Yes, "APP-BREAK-45 yes"),
	lawtest.Edit("told on the fifth day", func(c *facts.Case) { c.Apprenticeship.Break.Told = day("2025-03-09") }, law.Yes),
	lawtest.Edit("told on the fourth day", func(c *facts.Case) { c.Apprenticeship.Break.Told = day("2025-03-08") }, law.No, "APP-BREAK-RESIGN no", "APP-BREAK-RESIGN-MEDIATOR no"),
	lawtest.Edit("out on the seventh day", func(c *facts.Case) { c.Contract.Ended = day("2025-03-17") }, law.Yes),
	lawtest.Edit("out on the sixth day", func(c *facts.Case) { c.Contract.Ended = day("2025-03-16") }, law.No, "APP-BREAK-RESIGN no", "APP-BREAK-RESIGN-NOTICE no"),
	lawtest.Edit("the mediator never asked", func(c *facts.Case) { c.Apprenticeship.Break.Mediator = law.Date{} }, law.Unknown, "APP-BREAK-RESIGN unknown", "APP-BREAK-RESIGN-MEDIATOR unknown"),
	lawtest.Edit("a minor, signature not recorded", func(c *facts.Case) { c.Person.Born = day("2008-01-10") }, law.Unknown, "APP-BREAK-RESIGN unknown", "APP-BREAK-RESIGN-MINOR unknown"),
	lawtest.Edit("a minor, without signature", func(c *facts.Case) { c.Person.Born, c.Apprenticeship.Break.CoSigned = day("2008-01-10"), law.No }, law.No,
		"APP-BREAK-RESIGN no", "APP-BREAK-RESIGN-MINOR no"),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown, "APP-BREAK-RESIGN unknown", "APP-BREAK-RESIGN-MINOR unknown"),
}

var apprenticeDepositRows = []lawtest.Row{
	lawtest.Edit("Saturday, the fifth", func(c *facts.Case) { c.Apprenticeship.Filing.Sent = day("2024-09-07") }, law.Yes),
	lawtest.Edit("Sunday", func(c *facts.Case) { c.Apprenticeship.Filing.Sent = day("2024-09-08") }, law.No, "APP-DEPOSIT no", "APP-DEPOSIT-TIME no"),
	lawtest.Edit("to the State", func(c *facts.Case) { c.Apprenticeship.Filing.ToState = law.Yes }, law.No, "APP-DEPOSIT no", "APP-DEPOSIT-TO no"),
	lawtest.Edit("no answer recorded", func(c *facts.Case) { c.Apprenticeship.Filing.Accepted = law.Unknown }, law.Unknown, "APP-DEPOSIT unknown", "OPCO-DECIDE-APP unknown"),
	lawtest.Edit("silence to the twentieth day", func(c *facts.Case) {
		c.Apprenticeship.Filing.Accepted, c.Apprenticeship.Filing.SilentThrough = law.Unknown, day("2024-09-30")
	}, law.No, "APP-DEPOSIT no", "OPCO-DECIDE-APP no"),
}

func TestApprenticeTermTables(t *testing.T) {
	twice := func(p *law.Param[law.Months], first, before, then, after string) {
		lawtest.Days(t, p, []lawtest.DayRow{
			lawtest.On(day(first).AddDays(-1).String(), ""), lawtest.On(first, before), lawtest.On(day(then).AddDays(-1).String(), before), lawtest.On(then, after), lawtest.On("2026-03-27", after),
		})
	}
	twice(&eligibility.ApprenticeMonths, "2019-01-01", "6", "2019-08-23", "6")
	twice(&eligibility.ApprenticeMaxMonths, "2019-01-01", "36", "2019-08-23", "36")
	twice(&eligibility.ApprenticeExtraDisabled, "2019-01-01", "12", "2020-04-01", "12")
	twice(&eligibility.ApprenticeExtraAthlete, "2016-12-15", "12", "2020-04-01", "12")
	twice(&eligibility.DiplomaNoticeMonths, "2008-05-01", "2", "2020-04-01", "1")
	twice(&eligibility.AbroadMonths, "2019-08-23", "12", "2023-12-29", "12")
	once(t, &eligibility.ApprenticeMaxMonthsDisabled, "2008-05-01", "48")
	once(t, &eligibility.ApprenticeMaxMonthsAthlete, "2016-12-15", "48")
	once(t, &eligibility.ApprenticeExtraFailure, "2019-01-01", "12")
	once(t, &eligibility.ApprenticeConventionMonths, "2020-04-01", "6")
	once(t, &eligibility.ApprenticeConventionMaxMonths, "2020-04-01", "36")
	once(t, &eligibility.ApprenticeSwitchMonths, "2020-01-01", "12")
	once(t, &eligibility.ApprenticePracticeMonths, "2019-01-01", "3")
	once(t, &eligibility.ApprenticeCFAMonths, "2019-01-01", "3")
	once(t, &eligibility.CFAFirstMonths, "2019-01-01", "3")
	once(t, &eligibility.CFAFirstAge, "2019-01-01", "16")
	once(t, &eligibility.CFAFirstAgeSchooled, "2019-01-01", "15")
	once(t, &eligibility.CFAFirstMaxAge, "2019-01-01", "29")
	once(t, &eligibility.AfterBreakMonths, "2019-08-23", "6")
	once(t, &eligibility.TrainingShare, "2019-01-01", "25%")
	once(t, &eligibility.TrainingBase, "2019-01-01", "1607")
	once(t, &eligibility.AbroadShare, "2023-12-29", "50%")
	once(t, &eligibility.BreakDays, "2019-01-01", "45")
	once(t, &eligibility.BreakMediatorDays, "2019-01-01", "5")
	once(t, &eligibility.BreakNoticeDays, "2019-01-01", "7")
	once(t, &eligibility.BreakMinor, "2019-01-01", "18")
	once(t, &eligibility.DepositDays, "2020-01-01", "5")
	once(t, &eligibility.DepositAnswerDays, "2020-01-01", "20")
	once(t, &eligibility.DepositDaysPublic, "2020-01-01", "5")
	once(t, &eligibility.DepositAnswerDaysPublic, "2020-01-01", "20")
	ended := func(first, last, value string) []lawtest.DayRow {
		return []lawtest.DayRow{
			lawtest.On(day(first).AddDays(-1).String(), ""), lawtest.On(first, value), lawtest.On(last, value), lawtest.On(day(last).AddDays(1).String(), ""),
		}
	}
	lawtest.Days(t, &eligibility.ApprenticeOldMonths, ended("2014-09-13", "2020-03-31", "24"))
	lawtest.Days(t, &eligibility.ApprenticeOldMin, ended("2014-09-13", "2020-03-31", "12"))
	lawtest.Days(t, &eligibility.ApprenticeOldMax, ended("2014-09-13", "2020-03-31", "36"))
	lawtest.Days(t, &eligibility.ApprenticeOldLess, ended("2014-09-13", "2020-03-31", "12"))
	lawtest.Days(t, &eligibility.CFAFirstMonthsCovid, ended("2020-08-01", "2020-12-31", "6"))
	lawtest.Days(t, &eligibility.TrainingYear, ended("2018-01-01", "2018-12-31", "400"))
	lawtest.Days(t, &eligibility.AbroadFrance, ended("2019-08-23", "2023-12-28", "6"))
	recognised := slices.IndexFunc(eligibility.Params, func(p law.Table) bool { return p.Key() == "apprentice.recognised" })
	lawtest.Days(t, eligibility.Params[recognised].(*law.Param[law.Answer]), []lawtest.DayRow{
		lawtest.On("2016-12-14", ""), lawtest.On("2016-12-15", "yes"), lawtest.On("2020-03-31", "yes"), lawtest.On("2020-04-01", "yes"),
	})
	for table, from := range map[string]string{
		"apprentice.signature": "2008-05-01", "apprentice.open-ended": "2014-03-07", "apprentice.public.limited": "2016-08-10", "apprentice.convention": "2020-04-01",
		"apprentice.no-convention": "2020-04-01", "apprentice.after-break.contract": "2020-04-01", "apprentice.suspension": "2020-04-01", "apprentice.cfa-first.less": "2019-01-01",
		"apprentice.recognised.four-years": "2020-04-01", "apprentice.listed": "2016-12-15", "apprentice.break": "2019-01-01",
		"apprentice.break.on-diploma": "2008-05-01", "apprentice.deposit": "2020-01-01", "apprentice.deposit.public": "2020-01-01",
	} {
		i := slices.IndexFunc(eligibility.Params, func(p law.Table) bool { return p.Key() == table })
		require.GreaterOrEqual(t, i, 0, table)
		p, ok := eligibility.Params[i].(*law.Param[law.Answer])
		require.True(t, ok, table)
		once(t, p, from, "yes")
	}
}

// The choices made where the texts are silent travel with the answers that used them, and with those only.
func TestApprenticeTermConventions(t *testing.T) {
	two := apprenticeOfTwoYears
	for _, row := range []struct {
		why    string
		decide lawtest.Decider
		c      facts.Case
		under  string
		used   bool
	}{
		{"signed on the first day", eligibility.ApprenticeSignature, edited(two, func(c *facts.Case) { c.Contract.Made = day("2024-09-01") }), "APP-SIGN-BEFORE-SAMEDAY", true},
		{"signed before", eligibility.ApprenticeSignature, two(), "APP-SIGN-BEFORE-SAMEDAY", false},
		{"a length in months", eligibility.ApprenticeTerm, two(), "DATE-MONTHS", true},
		{"start on 30 November: the limit is clamped to 28 February", eligibility.ApprenticeStart, edited(two, func(c *facts.Case) { c.Contract.Start = day("2024-11-30") }), "DATE-DEADLINE", true},
		{"start on the 1st: nothing is clamped", eligibility.ApprenticeStart, two(), "DATE-DEADLINE", false},
		{"hours of a length", eligibility.ApprenticeTraining, two(), "APP-TRAIN-BASE", true},
		{"days in the enterprise", eligibility.ApprenticeBreak, apprenticeResigning(), "APP-BREAK-45-ABSENCE", true},
		{"told on the sixth day, out on the tenth", eligibility.ApprenticeBreak, apprenticeResigning(), "APP-BREAK-RESIGN-DAYS", false},
		{"told on the fifth day", eligibility.ApprenticeBreak, edited(apprenticeResigning, func(c *facts.Case) { c.Apprenticeship.Break.Told = day("2025-03-09") }), "APP-BREAK-RESIGN-DAYS", true},
		{"out on the seventh day", eligibility.ApprenticeBreak, edited(apprenticeResigning, func(c *facts.Case) { c.Contract.Ended = day("2025-03-17") }), "APP-BREAK-RESIGN-DAYS", true},
		{"working days", eligibility.ApprenticeDeposit, apprenticeDeposited(), "DATE-OUVRABLES", true},
		{"an express answer", eligibility.ApprenticeDeposit, apprenticeDeposited(), "APP-DEPOSIT-ANSWER-DAYS", false},
		{"silence", eligibility.ApprenticeDeposit, edited(apprenticeDeposited, func(c *facts.Case) {
			c.Apprenticeship.Filing.Accepted, c.Apprenticeship.Filing.SilentThrough = law.Unknown, day("2024-10-15")
		}), "APP-DEPOSIT-ANSWER-DAYS", true},
		{"a contract under the former decree that runs past it", eligibility.ApprenticeTerm, edited(two, func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2019-09-01"), day("2019-09-01"), day("2021-08-31")
		}), "APP-DATE-NONOTE", true},
		{"two months of notice, in a contract that ran past the change", eligibility.ApprenticeBreak, edited(apprenticeResigning, func(c *facts.Case) {
			c.Contract.Made, c.Contract.Ended, c.Apprenticeship.Break.Route, c.Apprenticeship.Break.Notice = day("2020-03-31"), day("2021-07-31"), facts.DiplomaBreak, day("2021-05-31")
		}), "APP-DATE-NONOTE", true},
		{"one month of notice, concluded after it", eligibility.ApprenticeBreak, edited(apprenticeResigning, func(c *facts.Case) {
			c.Contract.Ended, c.Apprenticeship.Break.Route, c.Apprenticeship.Break.Notice = day("2026-07-31"), facts.DiplomaBreak, day("2026-06-30")
		}), "APP-DATE-NONOTE", false},
		{"one that ended under it", eligibility.ApprenticeTerm, edited(two, func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2019-03-01"), day("2019-03-01"), day("2020-02-29")
			c.Apprenticeship.CycleMonths, c.Apprenticeship.Term.SetByText = law.MustCount(12), law.Yes
		}), "APP-DATE-NONOTE", false},
	} {
		used := slices.Contains(slices.Collect(row.decide(&row.c).Conventions()), row.under)
		assert.Equal(t, row.used, used, "%s: %s", row.why, row.under)
	}
}

func edited(baseline func() facts.Case, edit func(*facts.Case)) facts.Case {
	c := baseline()
	edit(&c)
	return c
}

// Re-decided at the distance that a No tells, the clause is Yes; a unit short of it, No.
func TestApprenticeTermDistances(t *testing.T) {
	type fixture struct {
		rule   string
		decide lawtest.Decider
		c      facts.Case
		move   func(*facts.Case, int)
	}
	end := func(c *facts.Case, by int) { c.Contract.End = c.Contract.End.AddDays(by) }
	for _, f := range []fixture{
		{"APP-DUR-MIN-6M", eligibility.ApprenticeTerm, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Contract.End = day("2025-01-15") }), end},
		{"APP-DUR-MAX-3Y", eligibility.ApprenticeTerm, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Contract.End = day("2027-12-15") }), end},
		{"APP-DUR-RQTH-4Y", eligibility.ApprenticeTerm, edited(apprenticeOfFourYears, func(c *facts.Case) { c.Contract.End = day("2028-12-15") }), end},
		{"APP-DUR-RQTH-EXT-LENGTH", eligibility.ApprenticeTerm, edited(apprenticeOfFourYears, func(c *facts.Case) { c.Contract.End = day("2028-12-15") }), end},
		{"APP-DUR-CONVENTION-LIMITS", eligibility.ApprenticeTerm, edited(apprenticeOfOneYear, func(c *facts.Case) { c.Contract.End = day("2024-12-15") }), end},
		{"APP-SIGN-BEFORE", eligibility.ApprenticeSignature, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Contract.Made = day("2024-09-20") }),
			func(c *facts.Case, by int) { c.Contract.Made = c.Contract.Made.AddDays(by) }},
		{"APP-START-CFA", eligibility.ApprenticeStart, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Apprenticeship.Course.CFA = day("2025-01-06") }),
			func(c *facts.Case, by int) {
				c.Apprenticeship.Course.CFA = c.Apprenticeship.Course.CFA.AddDays(by)
			}},
		{"APP-TRAIN-25", eligibility.ApprenticeTraining, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Apprenticeship.Course.Hours = hours("700") }),
			func(c *facts.Case, by int) {
				more, err := law.HoursMinutes(by/60, by%60)
				require.NoError(t, err)
				c.Apprenticeship.Course.Hours = c.Apprenticeship.Course.Hours.Plus(more)
			}},
		{"APP-BREAK-RESIGN-NOTICE", eligibility.ApprenticeBreak, edited(apprenticeResigning, func(c *facts.Case) { c.Contract.Ended = day("2025-03-12") }),
			func(c *facts.Case, by int) { c.Contract.Ended = c.Contract.Ended.AddDays(by) }},
		{"APP-DEPOSIT-TIME", eligibility.ApprenticeDeposit, edited(apprenticeDeposited, func(c *facts.Case) { c.Apprenticeship.Filing.Sent = day("2024-09-20") }),
			func(c *facts.Case, by int) {
				c.Apprenticeship.Filing.Sent = c.Apprenticeship.Filing.Sent.AddDays(by)
			}},
	} {
		off := f.decide(&f.c).Find(f.rule).Off()
		require.NotZero(t, off.Role(), f.rule)
		by := int(off.Int())
		short := by - 1
		if by < 0 {
			short = by + 1
		}
		at, before := f.c, f.c
		f.move(&at, by)
		f.move(&before, short)
		assert.Equal(t, law.Yes, f.decide(&at).Find(f.rule).Answer(), "%s: %d", f.rule, by)
		assert.Equal(t, law.No, f.decide(&before).Find(f.rule).Answer(), "%s: %d", f.rule, short)
	}
}

func TestApprenticeTermAsks(t *testing.T) {
	asked := func(d law.Decision) []string {
		var keys []string
		for _, a := range law.Asks(d) {
			keys = append(keys, a.Fact)
		}
		return keys
	}
	c := apprenticeOfTwoYears()
	assert.Empty(t, asked(eligibility.ApprenticeTerm(&c)))
	c.Contract.End, c.Apprenticeship.Shorter = day("2025-08-31"), 0
	assert.ElementsMatch(t, []string{"apprenticeship.shorter", "apprenticeship.term.convention"}, asked(eligibility.ApprenticeTerm(&c)), "a year of two: why, and is there a convention")
	c.Apprenticeship.Shorter = facts.ShorterBreak
	assert.Empty(t, asked(eligibility.ApprenticeTerm(&c)), "the end of a course after a break needs none")
	c = apprenticeResigning()
	c.Apprenticeship.Break.Route = 0
	assert.Equal(t, []string{"apprenticeship.break.route"}, asked(eligibility.ApprenticeBreak(&c)))
	c.Apprenticeship.Break.PracticeDays = law.MustCount(12)
	assert.Empty(t, asked(eligibility.ApprenticeBreak(&c)), "in the first 45 days the way does not matter")
	c = apprenticeDeposited()
	c.Employer.Public = law.Unknown
	assert.Equal(t, []string{"employer.public"}, asked(eligibility.ApprenticeDeposit(&c)))
}

// "No special case" denies the grounds and statuses that are not recorded; a missing status is asked for by name.
func TestApprenticeTermWithoutSpecialCase(t *testing.T) {
	c := apprenticeOfTwoYears()
	c.Contract.End, c.Apprenticeship.CycleMonths = day("2027-09-01"), law.MustCount(36)
	c.Apprenticeship.Special, c.Apprenticeship.Shorter, c.Apprenticeship.Longer, c.Apprenticeship.Athlete = law.No, 0, 0, law.Unknown
	d := eligibility.ApprenticeTerm(&c)
	assert.Equal(t, law.No, d.Answer())
	assert.Equal(t, law.No, d.Find("APP-DUR-ATHLETE-STATUS").Answer())
	assert.Equal(t, law.Yes, d.Find("APP-DUR-EQUAL").Answer(), "a day apart, and no special case")

	c = apprenticeOfFourYears()
	c.Person.RQTH = law.Unknown
	missing := func() []string {
		return slices.Collect(eligibility.ApprenticeTerm(&c).Find("APP-DUR-RQTH-EXT-STATUS").Missing())
	}
	assert.Equal(t, []string{"person.rqth"}, missing())
	c.Apprenticeship.Term.Recognised = law.Unknown
	assert.Equal(t, []string{"person.rqth", "apprenticeship.term.recognised"}, missing())
	c.Person.RQTH = law.No
	assert.Equal(t, []string{"apprenticeship.term.recognised"}, missing())

	c = apprenticeOfTwoYears()
	c.Apprenticeship.CycleMonths, c.Apprenticeship.Shorter = law.MustCount(0), 0
	assert.Equal(t, law.Unknown, eligibility.ApprenticeTerm(&c).Find("APP-DUR-EQUAL").Answer(), "a cycle of no month is none")
}

// What rests on one page says so.
func TestCFAFirstIn2020RestsOnAWeakSource(t *testing.T) {
	c := apprenticeOfTwoYears()
	c.Apprenticeship.Course.CFA, c.Apprenticeship.Course.AloneThrough, c.Person.Born = day("2020-09-01"), day("2021-02-28"), day("2003-01-10")
	d := eligibility.ApprenticeCFAFirst(&c)
	assert.Equal(t, law.Yes, d.Answer())
	assert.Equal(t, law.Weak, d.Rests())
	c.Apprenticeship.Course.AloneThrough = day("2020-11-30")
	assert.Equal(t, law.Primary, eligibility.ApprenticeCFAFirst(&c).Rests())
}

// What is checked before the deposit follows the day of conclusion.
func TestDepositChecks(t *testing.T) {
	for made, want := range map[string][2]string{
		"2024-07-31": {"APP-DEPOSIT-CHECKS-2020", "APP-DEPOSIT-PUBLIC-CHECKS-2020"},
		"2024-08-01": {"APP-DEPOSIT-CHECKS-2024", "APP-DEPOSIT-PUBLIC-CHECKS-2024"},
	} {
		for i, public := range []law.Answer{law.No, law.Yes} {
			c := apprenticeDeposited()
			c.Contract.Made, c.Employer.Public = day(made), public
			assert.Equal(t, []string{want[i]}, slices.Collect(eligibility.ApprenticeDeposit(&c).Remarks()), made)
		}
	}
}

// The later the notice, the worse: first Yes, then the days on which the two counts differ, then No. They differ only where the month of the
// notice has days that the month of the end lacks.
func TestDiplomaNoticeOnEveryDay(t *testing.T) {
	c := apprenticeResigning()
	c.Apprenticeship.Break = facts.ApprenticeBreak{Route: facts.DiplomaBreak, PracticeDays: law.MustCount(200), Obtained: law.Yes}
	for _, months := range []int{1, 2} {
		if months == 2 {
			c.Contract.Made = day("2020-03-31")
		}
		for end := day("2023-12-01"); end.Before(day("2025-03-05")); end = end.AddDays(1) {
			c.Contract.Ended = end
			seen := law.Yes
			for told := end.AddDays(-75); !told.After(end); told = told.AddDays(1) {
				c.Apprenticeship.Break.Notice = told
				got := eligibility.ApprenticeBreak(&c).Find("APP-BREAK-DIPLOMA-NOTICE").Answer()
				switch {
				case got == seen:
				case got == law.No, got == law.Unknown && seen == law.Yes:
					seen = got
				default:
					assert.Fail(t, "a later notice is better", "%s for %s: %s after %s", told, end, got, seen)
				}
				if got == law.Unknown {
					assert.Greater(t, told.Day(), end.Day(), "%s for %s", told, end)
				}
				// An independent count: the same number in the month so many months before, in months of thirty days at most.
				if told.Day() <= 28 && end.Day() <= 28 {
					gap := (end.Year()-told.Year())*12 + int(end.Month()) - int(told.Month())
					want := law.That(gap > months || gap == months && told.Day() <= end.Day())
					assert.Equal(t, want, got, "%s for %s", told, end)
				}
			}
			assert.Equal(t, law.No, seen, "the notice of the last day")
		}
	}
}

// More hours are never worse, and a longer contract never asks for fewer.
func TestTrainingShareIsMonotone(t *testing.T) {
	c := apprenticeOfTwoYears()
	c.Contract.Start = day("2024-01-31")
	for _, given := range []string{"200", "401.75", "803.5"} {
		c.Apprenticeship.Course.Hours = hours(given)
		seen := law.Yes
		for end := day("2024-03-01"); end.Before(day("2026-06-30")); end = end.AddDays(1) {
			c.Contract.End = end
			got := eligibility.ApprenticeTraining(&c).Find("APP-TRAIN-25").Answer()
			if got != seen {
				assert.True(t, seen == law.Yes && got == law.Unknown || seen == law.Unknown && got == law.No, "%s h to %s: %s after %s", given, end, got, seen)
				seen = got
			}
		}
		assert.Equal(t, law.No, seen)
	}
}

// apprenticeTermFiles are the vectors of these deciders.
var apprenticeTermFiles = []string{"signature", "term", "start", "cfa_first", "after_break", "training", "mobility", "break", "deposit"}

// Erasing one fact may make an answer Unknown; it never makes a Yes of a No, nor a No of a Yes. The vectors that contradict themselves are left
// out.
func TestErasingAFactOfATerm(t *testing.T) {
	erased := 0
	for _, name := range apprenticeTermFiles {
		var v lawtest.Vectors
		data, err := os.ReadFile(filepath.Join("testdata", "vectors", "apprentice_"+name+".json"))
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &v))
		decide := deciders[v.Decide]
		for i := range v.Cases {
			base := v.Cases[i].Facts
			before := decide(&base).Answer()
			if before == law.Unknown {
				continue
			}
			for path := range leaves(reflect.TypeFor[facts.Case](), nil) {
				c := base
				f := reflect.ValueOf(&c).Elem().FieldByIndex(path)
				if f.IsZero() {
					continue
				}
				f.SetZero()
				erased++
				if got := decide(&c).Answer(); got != before {
					assert.Equal(t, law.Unknown, got, "%s: %s without %v: was %s", name, v.Cases[i].Name, path, before)
				}
			}
		}
	}
	assert.Greater(t, erased, 1000)
}

// No case makes a decision panic, and what it says can be stored, read back and explained.
func TestNoPanicOnAnyTerm(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	days := []law.Date{{}, day("0001-01-01"), day("2018-12-31"), day("2020-02-29"), day("2020-03-31"), day("2024-08-31"), day("2024-11-30"), day("2026-08-31"), day("9999-12-31")}
	counts := []law.Count{{}, law.MustCount(0), law.MustCount(24), law.MustCount(1 << 52)}
	var fill func(v reflect.Value)
	fill = func(v reflect.Value) {
		switch at := v.Addr().Interface().(type) {
		case *law.Date:
			*at = days[random.IntN(len(days))]
			return
		case *law.Count:
			*at = counts[random.IntN(len(counts))]
			return
		case *law.Hours:
			*at = []law.Hours{{}, hours("0"), hours("401.75"), hours("999999999999")}[random.IntN(4)]
			return
		}
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Field(i).CanSet() {
					fill(v.Field(i))
				}
			}
		case reflect.Uint8:
			v.SetUint(uint64(random.IntN(10)))
		default:
		}
	}
	for range 20000 {
		var c facts.Case
		fill(reflect.ValueOf(&c.Contract).Elem())
		fill(reflect.ValueOf(&c.Person).Elem())
		fill(reflect.ValueOf(&c.Employer).Elem())
		fill(reflect.ValueOf(&c.Apprenticeship).Elem())
		f := apprenticeTermFlips[random.IntN(len(apprenticeTermFlips))]
		decide := f.decide
		switch random.IntN(12) {
		case 0:
			decide = eligibility.ApprenticeMobility
		case 1:
			decide = eligibility.ApprenticeCFAFirst
		case 2:
			decide = eligibility.ApprenticeAfterBreak
		}
		d := decide(&c)
		_, err := eligibility.ReadDecision(d.AppendJSON(nil))
		if err != nil { // an answer, a place or a ground outside its enumeration has no text
			continue
		}
		assert.NotEmpty(t, eligibility.Explain(d, language.French))
	}
}

func BenchmarkApprenticeTerm(b *testing.B) {
	benchmark(b, eligibility.ApprenticeTerm, apprenticeOfFourYears())
}

func BenchmarkApprenticeBreak(b *testing.B) {
	benchmark(b, eligibility.ApprenticeBreak, apprenticeResigning())
}
