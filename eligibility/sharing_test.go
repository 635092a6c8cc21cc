package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// mixedGroup has ten members, five of them communes or their establishments, under two agreements. The employee's year has
// 1 607 hours, three quarters of which are 1 205.25.
func mixedGroup() facts.Case {
	c := facts.Case{Contract: facts.Contract{Kind: law.CDI, Start: day("2024-01-02"), Hours: hours("35")}}
	c.Sharing.Group = facts.Group{
		NonProfit: law.Yes, Form: law.Yes, OwnStaff: law.Yes, Also: law.No, SameAgreement: law.No, AgreementChosen: law.Yes, Declared: law.Yes,
		Members: law.MustCount(10), LocalMembers: law.MustCount(5), LocalMain: law.No, YearHours: hours("1607"),
		Aid: facts.GroupAid{Nature: law.Yes, Listed: law.Yes, ForJobs: law.Yes, Threshold: law.Yes, Own: law.No},
	}
	c.Sharing.Hosts = facts.History[facts.Host]{Complete: law.Yes, Items: []facts.Host{
		{Local: law.Yes, YearHours: hours("805.25")}, {Local: law.Yes, YearHours: hours("400")}, {Local: law.No, YearHours: hours("401.75")},
	}}
	return c
}

var groupRows = []lawtest.Row{
	// L1253-1, L1253-2
	lawtest.Edit("operations for profit", func(c *facts.Case) { c.Sharing.Group.NonProfit = law.No }, law.No, "GE-OBJECT no", "GE-OBJECT-NONPROFIT no"),
	lawtest.Edit("neither association nor cooperative", func(c *facts.Case) { c.Sharing.Group.Form = law.No }, law.No, "GE-OBJECT no", "GE-OBJECT-FORM no"),
	lawtest.Edit("a cooperative or SISA of L1253-3", func(c *facts.Case) { c.Sharing.Group.Form, c.Sharing.Group.Also = law.No, law.Yes }, law.Yes),
	lawtest.Edit("neither of L1253-2; of L1253-3 or not is not recorded", func(c *facts.Case) { c.Sharing.Group.Form, c.Sharing.Group.Also = law.No, law.Unknown }, law.Unknown,
		"GE-OBJECT unknown", "GE-OBJECT-FORM unknown"),
	lawtest.Edit("employees of a member", func(c *facts.Case) { c.Sharing.Group.OwnStaff = law.No }, law.No, "GE-OBJECT no", "GE-OBJECT-STAFF no"),
	lawtest.Edit("in February 2014: that wording was not read", func(c *facts.Case) { c.Contract.Start = day("2014-03-06") }, law.Unknown,
		"GE-OBJECT unknown", "GE-OBJECT-NONPROFIT unknown", "GE-OBJECT-STAFF unknown", "GE-SAME-CCN unknown", "GE-PUBLIC unknown", "GE-PUBLIC-HALF unknown", "GE-PUBLIC-MAIN unknown", "GE-PUBLIC-HOURS unknown"),
	// L1253-17: "à condition de déterminer la convention collective applicable [...] qu'après déclaration"
	lawtest.Edit("under one agreement", func(c *facts.Case) { c.Sharing.Group.SameAgreement = law.Yes }, law.Yes, "GE-SAME-CCN yes", "GE-CHOSEN-CCN gone"),
	lawtest.Edit("no declaration", func(c *facts.Case) { c.Sharing.Group.Declared = law.No }, law.No, "GE-DIFFERENT-CCN no", "GE-CHOSEN-CCN no"),
	lawtest.Edit("declaration not recorded", func(c *facts.Case) { c.Sharing.Group.Declared = law.Unknown }, law.Unknown, "GE-DIFFERENT-CCN unknown", "GE-CHOSEN-CCN unknown"),
	// L1253-19: "plus de la moitié des membres"
	lawtest.Edit("six of ten", func(c *facts.Case) { c.Sharing.Group.LocalMembers = law.MustCount(6) }, law.No, "GE-PUBLIC no", "GE-PUBLIC-HALF no"),
	lawtest.Edit("five of nine", func(c *facts.Case) { c.Sharing.Group.Members = law.MustCount(9) }, law.No, "GE-PUBLIC no", "GE-PUBLIC-HALF no"),
	lawtest.Edit("members not recorded", func(c *facts.Case) { c.Sharing.Group.Members = law.Count{} }, law.Unknown, "GE-PUBLIC unknown", "GE-PUBLIC-HALF unknown"),
	lawtest.Edit("no local authority: nothing is limited", func(c *facts.Case) { c.Sharing.Group.LocalMembers = law.MustCount(0) }, law.Yes,
		"GE-PUBLIC gone", "GE-PUBLIC-HALF gone", "GE-PUBLIC-MAIN gone", "GE-PUBLIC-HOURS gone"),
	// L1253-20
	lawtest.Edit("main activity for local authorities", func(c *facts.Case) { c.Sharing.Group.LocalMain = law.Yes }, law.No, "GE-PUBLIC no", "GE-PUBLIC-MAIN no"),
	lawtest.Edit("one minute above three quarters, over both communes", func(c *facts.Case) { c.Sharing.Hosts.Items[1].YearHours = hours("400h01") }, law.No, "GE-PUBLIC no", "GE-PUBLIC-HOURS no"),
	lawtest.Edit("a host that may be a commune", func(c *facts.Case) { c.Sharing.Hosts.Items[2].Local = law.Unknown }, law.Unknown, "GE-PUBLIC unknown", "GE-PUBLIC-HOURS unknown"),
	lawtest.Edit("the year not recorded", func(c *facts.Case) { c.Sharing.Group.YearHours = law.Hours{} }, law.Unknown, "GE-PUBLIC unknown", "GE-PUBLIC-HOURS unknown"),
}

// L1253-24, D1253-50
var groupAidRows = []lawtest.Row{
	lawtest.Edit("a loan or a guarantee", func(c *facts.Case) { c.Sharing.Group.Aid.Nature = law.No }, law.No, "GE-AIDS-NATURE no"),
	lawtest.Edit("what the aid is by nature: not recorded", func(c *facts.Case) { c.Sharing.Group.Aid.Nature = law.Unknown }, law.Unknown, "GE-AIDS-NATURE unknown"),
	lawtest.Edit("not in the list of the order", func(c *facts.Case) { c.Sharing.Group.Aid.Listed = law.No }, law.No, "GE-AIDS-LIST no"),
	lawtest.Edit("in the list or not is not recorded", func(c *facts.Case) { c.Sharing.Group.Aid.Listed = law.Unknown }, law.Unknown, "GE-AIDS-LIST unknown"),
	lawtest.Edit("an aid for something else", func(c *facts.Case) { c.Sharing.Group.Aid.ForJobs = law.No }, law.No, "GE-AIDS-OBJECT no"),
	lawtest.Edit("an aid without threshold or first hire", func(c *facts.Case) { c.Sharing.Group.Aid.Threshold = law.No }, law.No, "GE-AIDS-THRESHOLD no"),
	lawtest.Edit("tied to a threshold or a first hire: not recorded", func(c *facts.Case) { c.Sharing.Group.Aid.Threshold = law.Unknown }, law.Unknown, "GE-AIDS-THRESHOLD unknown"),
	lawtest.Edit("an aid open to the group itself", func(c *facts.Case) { c.Sharing.Group.Aid.Own = law.Yes }, law.No, "GE-AIDS-OWN no"),
	lawtest.Edit("open to the group itself: not recorded", func(c *facts.Case) { c.Sharing.Group.Aid.Own = law.Unknown }, law.Unknown, "GE-AIDS-OWN unknown"),
}

// plainLoan is a loan without profit for a year, between companies of ordinary size.
func plainLoan() facts.Case {
	c := facts.Case{}
	c.Sharing.Loan = facts.Loan{
		Start: day("2024-09-02"), End: day("2025-09-01"), OnlyCosts: law.Yes, Consent: law.Yes, Convention: law.Yes, Amendment: law.Yes,
		LenderConsulted: law.Yes, UserConsulted: law.Yes, EssentialChange: law.No, Probation: law.No,
		UserGeneralInterest: law.No, UserFounded: day("2010-01-04"), UserEmployees: law.MustCount(400), LenderEmployees: law.MustCount(900), SameGroup: law.No,
	}
	return c
}

var plainLoanRows = []lawtest.Row{
	// L8241-1, L8241-2
	lawtest.Edit("an employee in a PEC: no text found", func(c *facts.Case) { c.Contract.Kind = law.PEC }, law.Unknown, "PRET-WAYS yes", "PRET-PEC unknown"),
	lawtest.Edit("in a PEC, for profit", func(c *facts.Case) { c.Contract.Kind, c.Sharing.Loan.OnlyCosts = law.PEC, law.No }, law.No,
		"PRET-WAYS no", "PRET-PEC unknown", "PRET-NONPROFIT no", "PRET-COSTS no"),
	lawtest.Edit("in a PEC, consultation not recorded", func(c *facts.Case) { c.Contract.Kind, c.Sharing.Loan.UserConsulted = law.PEC, law.Unknown }, law.Unknown,
		"PRET-WAYS unknown", "PRET-PEC unknown", "PRET-NONPROFIT unknown", "PRET-CSE unknown"),
	lawtest.Edit("in a CIE: a remark", func(c *facts.Case) { c.Contract.Kind = law.CIE }, law.Yes),
	lawtest.Edit("something else is invoiced: for profit", func(c *facts.Case) { c.Sharing.Loan.OnlyCosts = law.No }, law.No, "PRET-NONPROFIT no", "PRET-COSTS no"),
	lawtest.Edit("no agreement of the employee", func(c *facts.Case) { c.Sharing.Loan.Consent = law.No }, law.No, "PRET-NONPROFIT no", "PRET-CONSENT no", "PRET-8241-3-CONSENT no"),
	lawtest.Edit("agreement of the employee not recorded", func(c *facts.Case) { c.Sharing.Loan.Consent = law.Unknown }, law.Unknown, "PRET-NONPROFIT unknown", "PRET-CONSENT unknown", "PRET-8241-3-CONSENT unknown"),
	lawtest.Edit("no convention", func(c *facts.Case) { c.Sharing.Loan.Convention = law.No }, law.No, "PRET-NONPROFIT no", "PRET-CONVENTION no", "PRET-8241-3-CONVENTION no"),
	lawtest.Edit("convention not recorded", func(c *facts.Case) { c.Sharing.Loan.Convention = law.Unknown }, law.Unknown, "PRET-NONPROFIT unknown", "PRET-CONVENTION unknown", "PRET-8241-3-CONVENTION unknown"),
	lawtest.Edit("no amendment", func(c *facts.Case) { c.Sharing.Loan.Amendment = law.No }, law.No, "PRET-NONPROFIT no", "PRET-AMENDMENT no"),
	lawtest.Edit("amendment not recorded", func(c *facts.Case) { c.Sharing.Loan.Amendment = law.Unknown }, law.Unknown, "PRET-NONPROFIT unknown", "PRET-AMENDMENT unknown"),
	lawtest.Edit("the user's works council was not consulted", func(c *facts.Case) { c.Sharing.Loan.UserConsulted = law.No }, law.No, "PRET-NONPROFIT no", "PRET-CSE no"),
	lawtest.Edit("consultation not recorded", func(c *facts.Case) { c.Sharing.Loan.LenderConsulted = law.Unknown }, law.Unknown, "PRET-NONPROFIT unknown", "PRET-CSE unknown"),
	lawtest.Edit("an essential element changes without probation", func(c *facts.Case) { c.Sharing.Loan.EssentialChange = law.Yes }, law.No, "PRET-NONPROFIT no", "PRET-PROBATION no"),
	lawtest.Edit("an essential element changes, with probation", func(c *facts.Case) { c.Sharing.Loan.EssentialChange, c.Sharing.Loan.Probation = law.Yes, law.Yes }, law.Yes),
	lawtest.Edit("probation not recorded", func(c *facts.Case) { c.Sharing.Loan.EssentialChange, c.Sharing.Loan.Probation = law.Yes, law.Unknown }, law.Unknown, "PRET-NONPROFIT unknown", "PRET-PROBATION unknown"),
}

// specialLoan is free of charge, from a company of 5 000 employees to one of 249, for three years to the day.
func specialLoan() facts.Case {
	c := plainLoan()
	l := &c.Sharing.Loan
	l.OnlyCosts, l.UserEmployees, l.LenderEmployees, l.End = law.No, law.MustCount(249), law.MustCount(5000), day("2027-09-01")
	return c
}

var specialLoanRows = []lawtest.Row{
	// L8241-3, I, 1°
	lawtest.Edit("a user of 250", func(c *facts.Case) { c.Sharing.Loan.UserEmployees = law.MustCount(250) }, law.No, "PRET-8241-3 no", "PRET-8241-3-USER no", "PRET-8241-3-USER-SMALL no"),
	lawtest.Edit("a user of 250, seven years old and 364 days", func(c *facts.Case) {
		c.Sharing.Loan.UserEmployees, c.Sharing.Loan.UserFounded = law.MustCount(250), day("2016-09-03")
	}, law.Yes, "PRET-8241-3-USER-SMALL no", "PRET-8241-3-USER-YOUNG yes"),
	lawtest.Edit("eight years old that day", func(c *facts.Case) {
		c.Sharing.Loan.UserEmployees, c.Sharing.Loan.UserFounded = law.MustCount(250), day("2016-09-02")
	}, law.No, "PRET-8241-3 no", "PRET-8241-3-USER no", "PRET-8241-3-USER-SMALL no"),
	lawtest.Edit("size and age not recorded", func(c *facts.Case) {
		c.Sharing.Loan.UserEmployees, c.Sharing.Loan.UserFounded = law.Count{}, law.Date{}
	}, law.Unknown, "PRET-8241-3 unknown", "PRET-8241-3-USER unknown", "PRET-8241-3-USER-SMALL unknown", "PRET-8241-3-USER-YOUNG unknown"),
	lawtest.Edit("of general interest or not is not recorded: a user of 249 is within the size anyway", func(c *facts.Case) { c.Sharing.Loan.UserGeneralInterest = law.Unknown }, law.Yes,
		"PRET-8241-3-USER-238BIS unknown", "PRET-8241-3-LENDER-238BIS unknown"),
	// 2°
	lawtest.Edit("a lender of 4 999", func(c *facts.Case) { c.Sharing.Loan.LenderEmployees = law.MustCount(4999) }, law.No, "PRET-8241-3 no", "PRET-8241-3-LENDER no", "PRET-8241-3-LENDER-5000 no"),
	lawtest.Edit("a lender of 4 999 to a general-interest body", func(c *facts.Case) {
		c.Sharing.Loan.LenderEmployees, c.Sharing.Loan.UserGeneralInterest = law.MustCount(4999), law.Yes
	}, law.Yes, "PRET-8241-3-LENDER-5000 no", "PRET-8241-3-LENDER-238BIS yes", "PRET-8241-3-USER-238BIS yes", "PRET-8241-3-USER-YOUNG gone", "PRET-8241-3-USER-SMALL gone"),
	lawtest.Edit("the same, on the eve of 17 April 2024", func(c *facts.Case) {
		l := &c.Sharing.Loan
		l.LenderEmployees, l.UserGeneralInterest, l.Start, l.End = law.MustCount(4999), law.Yes, day("2024-04-16"), day("2025-04-15")
	}, law.No, "PRET-8241-3 no", "PRET-8241-3-LENDER no", "PRET-8241-3-LENDER-5000 no", "PRET-8241-3-LENDER-238BIS gone", "PRET-8241-3-USER-238BIS yes", "PRET-8241-3-USER-YOUNG gone", "PRET-8241-3-USER-SMALL gone"),
	lawtest.Edit("size of the lender not recorded", func(c *facts.Case) { c.Sharing.Loan.LenderEmployees = law.Count{} }, law.Unknown,
		"PRET-8241-3 unknown", "PRET-8241-3-LENDER unknown", "PRET-8241-3-LENDER-5000 unknown"),
	lawtest.Edit("inside one group", func(c *facts.Case) { c.Sharing.Loan.SameGroup = law.Yes }, law.No, "PRET-8241-3 no", "PRET-8241-3-GROUP no"),
	lawtest.Edit("three years and a day", func(c *facts.Case) { c.Sharing.Loan.End = day("2027-09-02") }, law.No, "PRET-8241-3 no", "PRET-8241-3-TERM no"),
	lawtest.Edit("before 17 April 2024, two years to the day", func(c *facts.Case) { c.Sharing.Loan.Start, c.Sharing.Loan.End = day("2024-04-16"), day("2026-04-15") }, law.Yes, "PRET-8241-3-LENDER-238BIS gone"),
	lawtest.Edit("and a day more", func(c *facts.Case) { c.Sharing.Loan.Start, c.Sharing.Loan.End = day("2024-04-16"), day("2026-04-16") }, law.No,
		"PRET-8241-3 no", "PRET-8241-3-TERM no", "PRET-8241-3-LENDER-238BIS gone"),
	lawtest.Edit("in 2021: R8241-2 of 2018 asks for the same convention and agreement", func(c *facts.Case) {
		c.Sharing.Loan.Start, c.Sharing.Loan.End = day("2021-03-01"), day("2023-02-28")
	}, law.Yes, "PRET-8241-3-LENDER-238BIS gone"),
	lawtest.Edit("in 2021, without convention", func(c *facts.Case) {
		c.Sharing.Loan.Start, c.Sharing.Loan.End, c.Sharing.Loan.Convention = day("2021-03-01"), day("2023-02-28"), law.No
	}, law.No, "PRET-CONVENTION no", "PRET-8241-3 no", "PRET-8241-3-CONVENTION no", "PRET-8241-3-LENDER-238BIS gone"),
	lawtest.Edit("length not recorded", func(c *facts.Case) { c.Sharing.Loan.End = law.Date{} }, law.Unknown, "PRET-8241-3 unknown", "PRET-8241-3-TERM unknown"),
}

// twoJobs are 28 hours proposed and 20 elsewhere: 48.
func twoJobs() facts.Case {
	c := facts.Case{Person: facts.Person{Born: day("2006-01-02")}, Contract: facts.Contract{Start: day("2024-01-02"), Hours: hours("28")}}
	c.Sharing.OtherJobs = facts.History[facts.OtherJob]{Complete: law.Yes, Items: []facts.OtherJob{{Hours: hours("12")}, {Hours: hours("8")}}}
	return c
}

func TestSharedHours(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    law.Answer
	}{
		{"28 + 12 + 8", func(*facts.Case) {}, law.Yes},
		{"one minute more", func(c *facts.Case) { c.Contract.Hours = hours("28h01") }, law.No},
		{"18 on the next day: 35 hours at most", func(c *facts.Case) { c.Person.Born = day("2006-01-03") }, law.No},
		{"under 18, 35 hours", func(c *facts.Case) { c.Person.Born, c.Contract.Hours = day("2006-01-03"), hours("15") }, law.Yes},
		{"birth not recorded, above 35", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown},
		{"birth not recorded, 35", func(c *facts.Case) { c.Person.Born, c.Contract.Hours = law.Date{}, hours("15") }, law.Yes},
		{"under 18 in 2018: that wording was not read", func(c *facts.Case) {
			c.Person.Born, c.Contract.Start = day("2001-01-01"), day("2018-12-31")
		}, law.Unknown},
		{"the hours of one job are not recorded", func(c *facts.Case) { c.Sharing.OtherJobs.Items[0].Hours = law.Hours{} }, law.Unknown},
		{"too many already, whatever is missing", func(c *facts.Case) {
			c.Contract.Hours, c.Sharing.OtherJobs.Items[0].Hours = hours("41"), law.Hours{}
		}, law.No},
		{"there may be another job", func(c *facts.Case) { c.Sharing.OtherJobs.Complete = law.Unknown }, law.Unknown},
		{"the contract's own hours are not recorded", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }, law.Unknown},
	} {
		c := twoJobs()
		row.edit(&c)
		assert.Equal(t, row.want, eligibility.SharedHours(&c).Answer(), row.because)
	}
	c := twoJobs()
	c.Contract.Hours = hours("30")
	assert.Equal(t, int64(-120), eligibility.SharedHours(&c).Off().Int())
}

// The employer of someone made available is the group or the lender; the user answers for the conditions of work.
func TestAnswerable(t *testing.T) {
	for _, row := range []struct {
		matter  eligibility.Matter
		how     eligibility.Arrangement
		want    eligibility.Party
		article string
	}{
		{eligibility.ContractLength, eligibility.ByGroup, eligibility.TheEmployer, "L1253-9"},
		{eligibility.AgreedHours, eligibility.ByGroup, eligibility.TheEmployer, "L1253-9"},
		{eligibility.PublicAids, eligibility.ByGroup, eligibility.TheEmployer, "L1253-9"},
		{eligibility.WorkingTime, eligibility.ByGroup, eligibility.TheUser, "L1253-12"},
		{eligibility.ApprenticeMaster, eligibility.ByGroup, eligibility.TheUser, "L1253-12"},
		{eligibility.AgreedPay, eligibility.ByLoan, eligibility.TheEmployer, "L8241-2"},
		{eligibility.HealthAndSafety, eligibility.ByLoan, eligibility.TheUser, "L1251-21"},
		{eligibility.AgreedPay, eligibility.BySpecialLoan, eligibility.TheEmployer, "R8241-2"}, // L8241-3, II: not under L8241-2
		{eligibility.HealthAndSafety, eligibility.BySpecialLoan, eligibility.TheUser, "L1251-21"},
		{eligibility.ApprenticeMaster, eligibility.BySpecialLoan, 0, ""},
		{eligibility.ApprenticeMaster, eligibility.ByLoan, 0, ""}, // L1251-21 has no 6°
		{eligibility.WorkingTime, 0, 0, ""},
		{0, eligibility.ByGroup, 0, ""},
		{99, eligibility.ByGroup, 0, ""},
	} {
		party, ref := eligibility.Answerable(row.matter, row.how)
		assert.Equal(t, row.want, party)
		assert.Equal(t, row.article, ref.Article)
	}
	c := mixedGroup()
	assert.Equal(t, []string{"GE-EMPLOYER"}, slices.Collect(eligibility.EmployerGroup(&c).Remarks()))
}

func TestLoanOfCIE(t *testing.T) {
	c := plainLoan()
	assert.Empty(t, slices.Collect(eligibility.StaffLoan(&c).Remarks()))
	c.Contract.Kind = law.CIE
	assert.Equal(t, []string{"PRET-CIE"}, slices.Collect(eligibility.StaffLoan(&c).Remarks()))
}

func TestGroupDistances(t *testing.T) {
	c := mixedGroup()
	c.Sharing.Group.LocalMembers = law.MustCount(8)
	assert.Equal(t, int64(-3), eligibility.EmployerGroup(&c).Find("GE-PUBLIC-HALF").Off().Int(), "five of ten")
	c = mixedGroup()
	c.Sharing.Hosts.Items[1].YearHours = hours("401")
	assert.Equal(t, int64(-60), eligibility.EmployerGroup(&c).Find("GE-PUBLIC-HOURS").Off().Int(), "1 206.25 against 1 205.25")
}
