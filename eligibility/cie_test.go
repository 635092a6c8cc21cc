package eligibility_test

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// companyCIE is a company that hires a person of 22 for six months to the day, 30 hours.
func companyCIE() facts.Case {
	return facts.Case{
		Person: facts.Person{Born: day("2001-03-02"), Employed: law.No, Disabled: law.No, RSA: law.No},
		Employer: facts.Employer{
			Form: facts.Company, PublicService: law.No, GEIQ: law.No, SeaFishing: law.No, ContributionsPaid: law.Yes,
		},
		Contract: facts.Contract{
			Kind: law.CIE, Made: day("2023-04-20"), Start: day("2023-05-02"), End: day("2023-11-01"), Hours: hours("30"), Place: law.Metropole,
		},
		Aid: facts.AidDecision{Made: day("2023-04-17"), Grantor: facts.ByMissionLocale, From: day("2023-05-02"), Through: day("2023-11-01"), FewerHours: law.No, Referent: law.Yes},
		CUI: facts.CUI{
			Difficulties: law.Yes, LastingDifficulties: law.No, SentenceAdjustment: law.No, ReplacesDismissed: law.No, EarlierAid: law.No,
			SolidarityIncentive: law.No, Dismissals: facts.History[law.Date]{Complete: law.Yes}, PensionFrom: day("2063-04-01"),
		},
		Tutor: facts.Tutor{IsEmployer: law.No, Qualified: law.Yes, Volunteer: law.Yes, CareerMonths: law.MustCount(30), AidedEmployees: law.MustCount(1)},
	}
}

var cieRows = []lawtest.Row{
	// L5134-66, L5134-67, L5134-19-3
	lawtest.Edit("an association of the non-market sector goes to the PEC", func(c *facts.Case) { c.Employer.Form, c.Employer.Market = facts.NonProfit, law.No }, law.No,
		"CIE-EMPLOYER no", "CIE-EMPLOYER-MARKET no"),
	lawtest.Edit("an association of the market sector", func(c *facts.Case) { c.Employer.Form, c.Employer.Market = facts.NonProfit, law.Yes }, law.Yes),
	lawtest.Edit("an association whose sector is not recorded", func(c *facts.Case) { c.Employer.Form = facts.NonProfit }, law.Unknown,
		"CIE-EMPLOYER unknown", "CIE-EMPLOYER-MARKET unknown"),
	lawtest.Edit("a private individual", func(c *facts.Case) { c.Employer.Form = facts.Household }, law.No, "CIE-EMPLOYER no", "CIE-EMPLOYER-HOUSEHOLD no"),
	lawtest.Edit("form not recorded: in L5422-13, in 3° or 4° of L5424-1, a private individual, of the market sector or not", func(c *facts.Case) { c.Employer.Form = 0 }, law.Unknown,
		"CIE-EMPLOYER unknown", "CIE-EMPLOYER-LIST unknown", "CIE-EMPLOYER-INSURED unknown", "CIE-EMPLOYER-L5424 unknown", "CIE-EMPLOYER-HOUSEHOLD unknown", "CIE-EMPLOYER-MARKET unknown"),
	lawtest.Edit("a chamber of commerce is in 4° bis", func(c *facts.Case) { c.Employer.Form, c.Employer.Market = facts.CommerceChamber, law.Yes }, law.No,
		"CIE-EMPLOYER no", "CIE-EMPLOYER-LIST no", "CIE-EMPLOYER-INSURED no"),
	lawtest.Edit("a chamber of trades is in 4°", func(c *facts.Case) { c.Employer.Form, c.Employer.Market = facts.TradesChamber, law.Yes }, law.Yes,
		"CIE-EMPLOYER-INSURED no", "CIE-EMPLOYER-L5424 yes"),
	lawtest.Edit("a company that the State controls is in 3°", func(c *facts.Case) { c.Employer.Form = facts.StateCompany }, law.Yes,
		"CIE-EMPLOYER-INSURED no", "CIE-EMPLOYER-L5424 yes"),
	lawtest.Edit("a chamber of trades, before the list that was read", func(c *facts.Case) {
		c.Employer.Form, c.Employer.Market = facts.TradesChamber, law.Yes
		c.Aid.Made = day("2019-08-22")
	}, law.Unknown, "CIE-EMPLOYER unknown", "CIE-EMPLOYER-LIST unknown", "CIE-EMPLOYER-INSURED no", "CIE-EMPLOYER-L5424 unknown", "PEC-PRESCRIBER unknown"),
	lawtest.Edit("a commune", func(c *facts.Case) { c.Employer.Form, c.Employer.Market = facts.LocalAuthority, law.No }, law.No,
		"CIE-EMPLOYER no", "CIE-EMPLOYER-LIST no", "CIE-EMPLOYER-INSURED no", "CIE-EMPLOYER-MARKET no"),
	lawtest.Edit("a GEIQ is named, though an association", func(c *facts.Case) { c.Employer.Form, c.Employer.GEIQ = facts.NonProfit, law.Yes }, law.Yes, "CIE-EMPLOYER-GEIQ yes"),
	lawtest.Edit("a GEIQ is named, though not of the market sector", func(c *facts.Case) {
		c.Employer.Form, c.Employer.GEIQ, c.Employer.Market = facts.NonProfit, law.Yes, law.No
	}, law.Yes, "CIE-EMPLOYER-GEIQ yes"),
	lawtest.Edit("the education authority, for a teacher job: always a PEC", func(c *facts.Case) { c.Aid.Grantor, c.CUI.TeacherJob = facts.ByAcademy, law.Yes }, law.No, "PEC-PRESCRIBER no"),
	lawtest.Edit("a sea-fishing employer", func(c *facts.Case) { c.Employer.Form, c.Employer.SeaFishing = facts.NonProfit, law.Yes }, law.Yes, "CIE-EMPLOYER-FISHING yes"),
	lawtest.Edit("sea fishing or not is not recorded: a company is insured anyway", func(c *facts.Case) { c.Employer.SeaFishing = law.Unknown }, law.Yes, "CIE-EMPLOYER-FISHING unknown"),
	// L5134-65
	lawtest.Edit("no difficulty", func(c *facts.Case) { c.CUI.Difficulties = law.No }, law.No, "CIE-PERSON no", "PEC-PERSON-DIFFICULTIES no"),
	// R5134-51
	lawtest.Edit("granted the day after the contract", func(c *facts.Case) { c.Aid.Made = day("2023-04-21") }, law.No, "CIE-FIRST no"),
	lawtest.Edit("granted the same day", func(c *facts.Case) { c.Aid.Made = day("2023-04-20") }, law.Unknown, "CIE-FIRST unknown"),
	// L5134-68, 1°: six months from the dismissal, to the same day number
	lawtest.Edit("dismissed on 2 November: the hire of 2 May is on the last day", func(c *facts.Case) { c.CUI.Dismissals = dismissed("2022-11-02") }, law.No, "CIE-REFUSE no", "CIE-REFUSE-6M no"),
	lawtest.Edit("dismissed on 1 November: six months have run", func(c *facts.Case) { c.CUI.Dismissals = dismissed("2022-11-01") }, law.Yes),
	lawtest.Edit("the latest counts", func(c *facts.Case) { c.CUI.Dismissals = dismissed("2023-03-01", "2020-01-15") }, law.No, "CIE-REFUSE no", "CIE-REFUSE-6M no"),
	lawtest.Edit("dismissed after the hire", func(c *facts.Case) { c.CUI.Dismissals = dismissed("2023-05-03") }, law.Yes),
	lawtest.Edit("not recorded for the establishment", func(c *facts.Case) { c.CUI.Dismissals.Complete = law.Unknown }, law.Unknown, "CIE-REFUSE unknown", "CIE-REFUSE-6M unknown"),
	lawtest.Edit("none in the whole company, hence none in the establishment", func(c *facts.Case) {
		c.CUI.Dismissals.Complete, c.Employer.EconomicDismissals.Complete = law.Unknown, law.Yes
	}, law.Yes),
	lawtest.Edit("replaces an employee dismissed for another reason", func(c *facts.Case) { c.CUI.ReplacesDismissed, c.CUI.Misconduct = law.Yes, law.No }, law.No, "CIE-REFUSE no", "PEC-REFUSE-REPLACEMENT no"),
	lawtest.Edit("caused a dismissal: the decision may be withdrawn", func(c *facts.Case) { c.CUI.CausesDismissal = law.Yes }, law.Yes),
	lawtest.Edit("arrears", func(c *facts.Case) { c.Employer.ContributionsPaid = law.No }, law.No, "CIE-REFUSE no", "PEC-REFUSE-ARREARS no"),
	// L5134-70-1
	lawtest.Edit("one minute short of twenty hours", func(c *facts.Case) { c.Contract.Hours = hours("19h59") }, law.No,
		"CIE-HOURS-20 no", "PEC-HOURS-FLOOR no", "CIE-HOURS-60 no", "CIE-HOURS-60-AGE no", "CIE-HOURS-60-INCENTIVE no", "PEC-HOURS-DECISION no"),
	lawtest.Edit("fewer hours for difficulties: not in a CIE", func(c *facts.Case) { c.Contract.Hours, c.Aid.FewerHours = hours("15"), law.Yes }, law.No,
		"CIE-HOURS-20 no", "PEC-HOURS-FLOOR no", "CIE-HOURS-60 no", "CIE-HOURS-60-AGE no", "CIE-HOURS-60-INCENTIVE no", "PEC-HOURS-DECISION yes"),
	lawtest.Edit("sixty on the day of the decision, with the incentive", func(c *facts.Case) {
		c.Contract.Hours, c.Aid.FewerHours, c.CUI.SolidarityIncentive, c.Person.Born = hours("15"), law.Yes, law.Yes, day("1963-04-17")
	}, law.Yes, "PEC-HOURS-FLOOR no", "CIE-HOURS-60 yes", "CIE-HOURS-60-AGE yes", "CIE-HOURS-60-INCENTIVE yes", "PEC-HOURS-DECISION yes"),
	lawtest.Edit("sixty the day after", func(c *facts.Case) {
		c.Contract.Hours, c.Aid.FewerHours, c.CUI.SolidarityIncentive, c.Person.Born = hours("15"), law.Yes, law.Yes, day("1963-04-18")
	}, law.No, "CIE-HOURS-20 no", "PEC-HOURS-FLOOR no", "CIE-HOURS-60 no", "CIE-HOURS-60-AGE no", "CIE-HOURS-60-INCENTIVE yes", "PEC-HOURS-DECISION yes"),
	lawtest.Edit("nothing recorded of the exception", func(c *facts.Case) {
		c.Contract.Hours, c.Aid.FewerHours, c.CUI.SolidarityIncentive, c.Person.Born = hours("15"), law.Unknown, law.Unknown, law.Date{}
	}, law.Unknown, "CIE-HOURS-20 unknown", "PEC-HOURS-FLOOR no", "CIE-HOURS-60 unknown", "CIE-HOURS-60-AGE unknown", "CIE-HOURS-60-INCENTIVE unknown", "PEC-HOURS-DECISION unknown"),
	// L5134-69-1, L5134-69-2
	lawtest.Edit("six months less a day", func(c *facts.Case) { c.Contract.End = day("2023-10-31") }, law.No,
		"CIE-DUR no", "PEC-TERM no", "PEC-DUR-MIN no", "PEC-DUR-MIN-6M no", "PEC-DUR-MIN-3M no", "PEC-STATUS-SENTENCE no", "PEC-LENGTH-3M yes"),
	lawtest.Edit("24 months and a day: no clause on training", func(c *facts.Case) { c.Contract.End = day("2025-05-02") }, law.No, cieLong("CIE-DUR no", "PEC-TERM no", "PEC-DUR-MAX no", "PEC-DUR-MAX-60M-RQTH no", "PEC-STATUS-RQTH no")...),
	lawtest.Edit("24 months and a day, disabled", func(c *facts.Case) {
		c.Contract.End, c.Person.Disabled, c.Person.RQTH = day("2025-05-02"), law.Yes, law.Yes
	}, law.Yes, cieLong("PEC-DUR-MAX-60M-RQTH yes", "PEC-STATUS-RQTH yes")...),
	lawtest.Edit("a CDI", func(c *facts.Case) { c.Contract.OpenEnded = law.Yes }, law.Yes,
		"PEC-CDI yes", "PEC-TERM gone", "PEC-DUR-MIN gone", "PEC-DUR-MIN-6M gone", "PEC-DUR-MAX gone", "PEC-DUR-MAX-24M gone"),
	// L5522-2-1 against L5522-2-3
	lawtest.Edit("in Guadeloupe two articles contradict each other", func(c *facts.Case) { c.Contract.Place = law.Guadeloupe }, law.Unknown, "CIE-OVERSEAS unknown"),
	lawtest.Edit("place not recorded", func(c *facts.Case) { c.Contract.Place = 0 }, law.Unknown, "CIE-OVERSEAS unknown"),
	lawtest.Edit("Alsace-Moselle is not overseas", func(c *facts.Case) { c.Contract.Place = law.AlsaceMoselle }, law.Yes),
}

// cieLong adds the derogations that a contract over 24 months brings in.
func cieLong(moves ...string) []string {
	return append(moves, "PEC-DUR-MAX-24M no", "PEC-LENGTH-60M yes", "PEC-DUR-MAX-60M-50 no", "PEC-STATUS-50 no", "PEC-STATUS-LASTING no",
		"PEC-DUR-58 no", "PEC-DUR-PROLONGED no", "PEC-DUR-COVID36 no", "PEC-DUR-COVID36-WINDOW no", "PEC-LENGTH-36M yes")
}

func TestCIERemarks(t *testing.T) {
	remarks := func(edit func(*facts.Case)) []string {
		c := companyCIE()
		edit(&c)
		d := eligibility.CIE(&c)
		assert.NotEqual(t, law.No, d.Answer())
		return slices.Collect(d.Remarks())
	}
	assert.Empty(t, remarks(func(*facts.Case) {}))
	assert.Equal(t, []string{"CIE-REFUSE-MAY"}, remarks(func(c *facts.Case) { c.CUI.CausesDismissal = law.Yes }))
	assert.Equal(t, []string{"CIE-JEUNES"}, remarks(func(c *facts.Case) { c.Person.Born = day("1997-04-20") }), "26 on the day of the contract")
	assert.Empty(t, remarks(func(c *facts.Case) { c.Person.Born = day("1997-04-21") }), "26 the day after")
	assert.Empty(t, remarks(func(c *facts.Case) { c.Person.Born, c.Person.Disabled = day("1992-04-21"), law.Yes }), "30, disabled")
	assert.Equal(t, []string{"CIE-JEUNES"}, remarks(func(c *facts.Case) { c.Person.Born, c.Person.Disabled = day("1992-04-20"), law.Yes }), "31, disabled")
	assert.Empty(t, remarks(func(c *facts.Case) { c.Person.Born, c.Contract.Place = day("1980-01-01"), law.Reunion }), "overseas")
	assert.Empty(t, remarks(func(c *facts.Case) { c.Contract.Hours = hours("36") }), "the circular of 2022 is of 2022")
	assert.Equal(t, []string{"PEC-PRACT-2022"}, remarks(func(c *facts.Case) {
		c.Aid.Made, c.Contract.Made, c.Contract.Hours = day("2022-12-30"), day("2022-12-31"), hours("36")
	}))
}

// A hire refused for a dismissal is open the day after the six months.
func TestCIEDismissalDistance(t *testing.T) {
	c := companyCIE()
	c.CUI.Dismissals = dismissed("2023-02-10")
	off := eligibility.CIE(&c).Find("CIE-REFUSE-6M").Off()
	assert.Equal(t, int64(101), off.Int(), "from 2 May to 11 August 2023: 29 + 30 + 31 + 11")
	for by, want := range map[int64]law.Answer{off.Int() - 1: law.No, off.Int(): law.Yes} {
		moved := c
		moved.Contract.Start = c.Contract.Start.AddDays(int(by))
		assert.Equal(t, want, eligibility.CIE(&moved).Find("CIE-REFUSE-6M").Answer())
	}
}

// The life of a CIE follows the articles of the PEC, and cites its own.
func TestCIELife(t *testing.T) {
	c := leavingPEC()
	for _, row := range []struct {
		decide lawtest.Decider
		rule   string
		cites  string
	}{
		{eligibility.CIEEarlyEnd, "PEC-RUPTURE-JOB", "L5134-70"},
		{eligibility.CIENotice, "PEC-NOTIFY-GRANTOR", "R5134-53"},
	} {
		d := row.decide(&c)
		assert.Equal(t, "CIE-EXIT", d.Rule())
		assert.Equal(t, law.Yes, d.Answer(), row.rule)
		for ref := range d.Find(row.rule).Cites() {
			assert.Equal(t, row.cites, ref.Article)
		}
	}
	s := suspendingPEC()
	assert.Equal(t, law.Yes, eligibility.CIESuspension(&s).Answer())
	s.CUI.Break.Next.End = day("2022-09-13")
	assert.Equal(t, law.No, eligibility.CIESuspension(&s).Answer(), "six months less a day")
	c.CUI.Break.Next.End = day("2022-09-13")
	assert.Equal(t, law.No, eligibility.CIEEarlyEnd(&c).Answer(), "six months less a day")
}

var cieExitRows = []lawtest.Row{
	lawtest.Edit("six months less a day", func(c *facts.Case) { c.CUI.Break.Next.End = day("2022-09-13") }, law.No, "PEC-RUPTURE-EMPLOYEE no", "PEC-RUPTURE-GROUND no", "PEC-RUPTURE-JOB no"),
}

var cieClawbackRows = []lawtest.Row{
	lawtest.Edit("the employee leaves", func(c *facts.Case) { c.CUI.Break.Initiative = facts.ByEmployee }, law.No, "PEC-CLAWBACK-EMPLOYER no"),
}

// No clause of a decision on a CIE cites an article of the section on the PEC, whatever the clauses that both share.
func TestCIECitesItsOwnArticles(t *testing.T) {
	pec := regexp.MustCompile(`^(L5134-2\d|L5134-3[0-4]|R5134-(2[6-9]|3\d|4\d|50)|D5134-50)(-\d+)?$`)
	long := companyCIE()
	long.Contract.End, long.Person.Born = day("2025-05-02"), day("1964-08-20")
	short := companyCIE()
	short.Contract.End, short.Contract.Hours, short.CUI.ReplacesDismissed = day("2023-08-01"), hours("15"), law.Yes
	for _, row := range []struct {
		decide lawtest.Decider
		c      facts.Case
	}{
		{eligibility.CIE, companyCIE()},
		{eligibility.CIE, long},
		{eligibility.CIE, short},
		{eligibility.CIEEarlyEnd, leavingPEC()},
		{eligibility.CIESuspension, suspendingPEC()},
		{eligibility.CIENotice, leavingPEC()},
		{eligibility.CIEClawback, dismissedInPEC()},
		{eligibility.CIECertificate, certified()},
		{eligibility.CIEImmersions, immersedPEC()},
	} {
		for _, part := range row.decide(&row.c).Walk() {
			if part.Why() == law.MissingFact { // it cites the rule, for want of a version
				continue
			}
			for ref := range part.Cites() {
				assert.NotRegexp(t, pec, ref.Article, part.Rule())
			}
		}
	}
}
