package eligibility_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// apprenticeInCompany is hired by a company that made its declaration on 1 July 2019 and hired since.
func apprenticeInCompany() facts.Case {
	c := apprenticeOf20()
	c.Employer.Public = law.No
	c.Apprenticeship.Employer = facts.ApprenticeEmployer{
		Declared: law.Yes, DeclaredOn: day("2019-07-01"), HiredSince: law.Unknown, Opposed: law.No, Banned: law.No, Special: law.No,
	}
	return c
}

var privateUnknown = []string{"APP-EMP-PRIVATE unknown"}

var apprenticeEmployerRows = []lawtest.Row{
	// L6223-1
	lawtest.Edit("no declaration", func(c *facts.Case) { c.Apprenticeship.Employer.Declared = law.No }, law.No,
		"APP-EMP-PRIVATE no", "APP-EMP-PRIVATE-DECLARED no", "APP-EMP-PRIVATE-LAPSED gone"),
	lawtest.Edit("declaration not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Declared = law.Unknown }, law.Unknown, with(privateUnknown, "APP-EMP-PRIVATE-DECLARED unknown")...),
	lawtest.Edit("five years and a day after it, a contract not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.DeclaredOn = day("2019-06-30") }, law.Unknown, with(privateUnknown, "APP-EMP-PRIVATE-LAPSED unknown")...),
	lawtest.Edit("five years and a day after it, no contract", func(c *facts.Case) {
		c.Apprenticeship.Employer.DeclaredOn, c.Apprenticeship.Employer.HiredSince = day("2019-06-30"), law.No
	}, law.No, "APP-EMP-PRIVATE no", "APP-EMP-PRIVATE-LAPSED no"),
	lawtest.Edit("five years after it, no contract: the last day", func(c *facts.Case) { c.Apprenticeship.Employer.HiredSince = law.No }, law.Yes),
	lawtest.Edit("an old declaration and a contract within five years of it", func(c *facts.Case) {
		c.Apprenticeship.Employer.DeclaredOn, c.Apprenticeship.Employer.HiredSince = day("2012-01-02"), law.Yes
	}, law.Yes),
	lawtest.Edit("declared on the day of conclusion", func(c *facts.Case) { c.Apprenticeship.Employer.DeclaredOn = day("2024-07-01") }, law.Yes),
	lawtest.Edit("declared the day after: no declaration of that day", func(c *facts.Case) { c.Apprenticeship.Employer.DeclaredOn = day("2024-07-02") }, law.Unknown, with(privateUnknown, "APP-EMP-PRIVATE-LAPSED unknown")...),
	lawtest.Edit("day of the declaration not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.DeclaredOn = law.Date{} }, law.Unknown, with(privateUnknown, "APP-EMP-PRIVATE-LAPSED unknown")...),
	lawtest.Edit("the last day of the article on the declaration", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Employer.HiredSince = day("2026-05-27"), law.Yes
	}, law.Yes),
	lawtest.Edit("the day after: no text", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Employer.HiredSince = day("2026-05-28"), law.Yes
	}, law.Unknown, with(privateUnknown, "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone")...),
	lawtest.Edit("public or private: not recorded", func(c *facts.Case) { c.Employer.Public = law.Unknown }, law.Unknown,
		with(privateUnknown, "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone")...),
	lawtest.Edit("a private individual: no text was found", func(c *facts.Case) { c.Employer.Form = facts.Household }, law.Unknown,
		"APP-EMP-HOUSEHOLD unknown", "APP-EMP-PRIVATE gone", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone"),
	lawtest.Edit("day of conclusion not recorded", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown, with(privateUnknown,
		"APP-EMP-PRIVATE-DECLARED unknown", "APP-EMP-PRIVATE-LAPSED unknown", "APP-EMP-BAN unknown", "APP-EMP-BAN-OPPOSITION unknown", "APP-EMP-BAN-RECRUIT unknown")...),
	// L6225-1, L6225-6
	lawtest.Edit("an opposition", func(c *facts.Case) { c.Apprenticeship.Employer.Opposed = law.Yes }, law.No, "APP-EMP-BAN no", "APP-EMP-BAN-OPPOSITION no"),
	lawtest.Edit("opposition not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Opposed = law.Unknown }, law.Unknown, "APP-EMP-BAN unknown", "APP-EMP-BAN-OPPOSITION unknown"),
	lawtest.Edit("a ban", func(c *facts.Case) { c.Apprenticeship.Employer.Banned = law.Yes }, law.No, "APP-EMP-BAN no", "APP-EMP-BAN-RECRUIT no"),
	lawtest.Edit("ban not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Banned = law.Unknown }, law.Unknown, "APP-EMP-BAN unknown", "APP-EMP-BAN-RECRUIT unknown"),
	// special cases
	lawtest.Edit("special cases not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Special = law.Unknown }, law.Unknown,
		"APP-EMP-BORDER unknown", "APP-EMP-TEMP unknown", "APP-EMP-SEASON unknown", "APP-EMP-ASC unknown", "APP-EMP-HOST unknown", "APP-EMP-OWN-CDI unknown"),
	lawtest.Edit("across a border: articles of its own", func(c *facts.Case) { c.Apprenticeship.Employer.CrossBorder = law.Yes }, law.Unknown,
		"APP-EMP-BORDER unknown", "APP-EMP-PRIVATE gone", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone", "APP-EMP-BAN gone",
		"APP-EMP-BAN-OPPOSITION gone", "APP-EMP-BAN-RECRUIT gone"),
	// L6222-13
	lawtest.Edit("its own employee on a CDI, suspended by agreement", ownCDI(law.Yes), law.Yes, "APP-EMP-OWN-CDI yes"),
	lawtest.Edit("its own employee on a CDI that is not suspended", ownCDI(law.No), law.No, "APP-EMP-OWN-CDI no"),
	lawtest.Edit("suspended, public or private not recorded", func(c *facts.Case) { ownCDI(law.Yes)(c); c.Employer.Public = law.Unknown }, law.Unknown,
		"APP-EMP-OWN-CDI unknown", "APP-EMP-PRIVATE unknown", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone"),
	lawtest.Edit("an opposition, public or private not recorded", func(c *facts.Case) {
		c.Apprenticeship.Employer.Opposed, c.Employer.Public = law.Yes, law.Unknown
	}, law.Unknown, "APP-EMP-BAN unknown", "APP-EMP-BAN-OPPOSITION unknown", "APP-EMP-PRIVATE unknown", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone"),
	lawtest.Edit("suspension not recorded", ownCDI(law.Unknown), law.Unknown, "APP-EMP-OWN-CDI unknown"),
}

func ownCDI(suspended law.Answer) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Apprenticeship.Employer.OwnCDI, c.Apprenticeship.Employer.Suspended = law.Yes, suspended
	}
}

// apprenticeInHospital is hired by a public hospital for two years.
func apprenticeInHospital() facts.Case {
	c := apprenticeInCompany()
	c.Employer.Public = law.Yes
	c.Apprenticeship.Employer = facts.ApprenticeEmployer{Opposed: law.No, Banned: law.No, Special: law.No}
	return c
}

var apprenticePublicRows = []lawtest.Row{
	lawtest.Edit("a CDI: the duration is limited", func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }, law.No, "APP-EMP-PUBLIC no"),
	lawtest.Edit("limited or not: not recorded", func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Unknown, law.Date{} }, law.Unknown, "APP-EMP-PUBLIC unknown"),
	lawtest.Edit("an end says that it is limited", func(c *facts.Case) { c.Contract.OpenEnded = law.Unknown }, law.Yes),
	lawtest.Edit("the opposition is set aside: not recorded does not matter", func(c *facts.Case) { c.Apprenticeship.Employer.Opposed = law.Unknown }, law.Yes, "APP-EMP-BAN-OPPOSITION gone"),
	lawtest.Edit("the ban is not", func(c *facts.Case) { c.Apprenticeship.Employer.Banned = law.Yes }, law.No, "APP-EMP-BAN no", "APP-EMP-BAN-RECRUIT no"),
	lawtest.Edit("an opposition is set aside", func(c *facts.Case) { c.Apprenticeship.Employer.Opposed = law.Yes }, law.Yes, "APP-EMP-BAN-OPPOSITION gone"),
	lawtest.Edit("an opposition after May 2026: read as before", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Employer.Opposed = day("2026-05-28"), law.Yes
	}, law.Yes, "APP-EMP-BAN-OPPOSITION gone"),
	lawtest.Edit("an opposition before 2019: what was set aside was not read", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Employer.Opposed = day("2018-12-31"), law.Yes
	}, law.Unknown, "APP-EMP-BAN unknown", "APP-EMP-BAN-OPPOSITION unknown"),
	lawtest.Edit("no opposition before 2019: it does not matter", func(c *facts.Case) { c.Contract.Made = day("2018-12-31") }, law.Yes),
	lawtest.Edit("a CDI of its own cannot be suspended for it", ownCDI(law.Yes), law.No, "APP-EMP-OWN-CDI-PUBLIC no"),
	lawtest.Edit("a CDI of its own, before 2019", func(c *facts.Case) { ownCDI(law.Yes)(c); c.Contract.Made = day("2018-12-31") }, law.Unknown, "APP-EMP-OWN-CDI-PUBLIC unknown"),
	lawtest.Edit("a minor and an ascendant: the article is set aside", func(c *facts.Case) {
		c.Apprenticeship.Employer.Ascendant, c.Person.Born = law.Yes, day("2007-05-01")
	}, law.Yes),
	lawtest.Edit("the same before 2019", func(c *facts.Case) {
		c.Apprenticeship.Employer.Ascendant, c.Person.Born, c.Contract.Made = law.Yes, day("2002-05-01"), day("2018-12-31")
	}, law.Unknown, "APP-EMP-ASC unknown"),
	lawtest.Edit("the day before the law on the public sector", func(c *facts.Case) { c.Contract.Made = day("2016-08-09") }, law.Unknown, "APP-EMP-PUBLIC unknown"),
	lawtest.Edit("its first day", func(c *facts.Case) { c.Contract.Made = day("2016-08-10") }, law.Yes),
	// D6271-1: more than half; 800 h of practical training
	lawtest.Edit("399 h 59 elsewhere of 800", required(elsewhere(1, "399h59", "800")), law.Yes, "APP-EMP-HOST yes", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC yes"),
	lawtest.Edit("400 h elsewhere of 800: half is not more than half", required(elsewhere(1, "400", "800")), law.No, "APP-EMP-HOST no", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC no"),
	lawtest.Edit("what the diploma requires is not recorded: all the practical training does not stand for it", elsewhere(1, "399h59", "800"), law.Unknown,
		"APP-EMP-HOST unknown", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC unknown"),
	lawtest.Edit("1 000 h in all, 600 elsewhere, 800 required: the 400 given are half of them", required(elsewhere(1, "600", "1000")), law.No,
		"APP-EMP-HOST no", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC no"),
	lawtest.Edit("1 000 h in all, 599 h 59 elsewhere, 800 required: 400 h 01 given", required(elsewhere(1, "599h59", "1000")), law.Yes,
		"APP-EMP-HOST yes", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC yes"),
	lawtest.Edit("1 000 h in all, 300 elsewhere, 800 required: 700 given", required(elsewhere(1, "300", "1000")), law.Yes,
		"APP-EMP-HOST yes", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC yes"),
	lawtest.Edit("hours not recorded", elsewhere(1, "", ""), law.Unknown, "APP-EMP-HOST unknown", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC unknown"),
	lawtest.Edit("before the decree of 2017", func(c *facts.Case) { elsewhere(1, "100", "800")(c); c.Contract.Made = day("2017-02-18") }, law.Unknown,
		"APP-EMP-HOST unknown", "APP-EMP-HOST-NUMBER yes", "APP-EMP-HOST-PUBLIC unknown"),
}

func elsewhere(n int, hours, practice string) func(*facts.Case) {
	return func(c *facts.Case) {
		h := &c.Apprenticeship.Employer.Hosts
		h.Number = law.MustCount(n)
		if hours != "" {
			h.Hours = law.MustHours(hours)
		}
		if practice != "" {
			h.PracticeHours = law.MustHours(practice)
		}
	}
}

// required gives the practical training that the diploma requires.
func required(edit func(*facts.Case)) func(*facts.Case) {
	return func(c *facts.Case) {
		edit(c)
		c.Apprenticeship.Employer.Hosts.RequiredHours = law.MustHours("800")
	}
}

// apprenticeOfAgency has two missions, of six months and of a year.
func apprenticeOfAgency() facts.Case {
	c := apprenticeInCompany()
	e := &c.Apprenticeship.Employer
	e.Agency, e.BothMaitres = law.Yes, law.Yes
	e.Missions = facts.History[facts.Mission]{Complete: law.Yes, Items: []facts.Mission{
		{Start: day("2024-09-02"), End: day("2025-03-01")}, {Start: day("2025-03-03"), End: day("2026-08-31")},
	}}
	return c
}

var apprenticeAgencyRows = []lawtest.Row{
	lawtest.Edit("a mission one day short of six months", func(c *facts.Case) { c.Apprenticeship.Employer.Missions.Items[0].End = day("2025-02-28") }, law.No, "APP-EMP-TEMP no", "APP-EMP-TEMP-6M no"),
	lawtest.Edit("no mission recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Missions.Items = nil }, law.Unknown, "APP-EMP-TEMP unknown", "APP-EMP-TEMP-6M unknown"),
	lawtest.Edit("others may be missing", func(c *facts.Case) { c.Apprenticeship.Employer.Missions.Complete = law.Unknown }, law.Unknown, "APP-EMP-TEMP unknown", "APP-EMP-TEMP-6M unknown"),
	lawtest.Edit("the end of one is missing", func(c *facts.Case) { c.Apprenticeship.Employer.Missions.Items[1].End = law.Date{} }, law.Unknown, "APP-EMP-TEMP unknown", "APP-EMP-TEMP-6M unknown"),
	lawtest.Edit("one maître only", func(c *facts.Case) { c.Apprenticeship.Employer.BothMaitres = law.No }, law.No, "APP-EMP-TEMP no", "APP-EMP-TEMP-MAITRES no"),
	lawtest.Edit("maîtres not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.BothMaitres = law.Unknown }, law.Unknown, "APP-EMP-TEMP unknown", "APP-EMP-TEMP-MAITRES unknown"),
	lawtest.Edit("no agency after all", func(c *facts.Case) { c.Apprenticeship.Employer.Agency = law.No }, law.Yes, "APP-EMP-TEMP gone", "APP-EMP-TEMP-6M gone", "APP-EMP-TEMP-MAITRES gone"),
	lawtest.Edit("a host firm: none for an agency", func(c *facts.Case) { elsewhere(1, "10", "800")(c) }, law.No, "APP-EMP-HOST no", "APP-EMP-HOST-AGENCY no"),
	lawtest.Edit("zero host firms", elsewhere(0, "", ""), law.Yes),
	lawtest.Edit("a host firm, before the decree of 2012", func(c *facts.Case) {
		elsewhere(1, "10", "800")(c)
		c.Contract.Made, c.Apprenticeship.Employer.DeclaredOn = day("2012-04-13"), day("2010-01-04")
	}, law.Unknown, "APP-EMP-HOST unknown", "APP-EMP-HOST-AGENCY unknown"),
	lawtest.Edit("before agencies could", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Employer.DeclaredOn = day("2011-07-29"), day("2010-01-04")
	}, law.Unknown,
		"APP-EMP-TEMP unknown", "APP-EMP-TEMP-6M unknown", "APP-EMP-TEMP-MAITRES unknown"),
}

// apprenticeWithHosts goes to two host firms for half of the practical training, to the hour.
func apprenticeWithHosts() facts.Case {
	c := apprenticeInCompany()
	elsewhere(2, "400", "800")(&c)
	return c
}

func members(group, all law.Answer) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Apprenticeship.Employer.Hosts.Number = law.MustCount(3)
		c.Employer.Group, c.Apprenticeship.Employer.Hosts.Members = group, all
	}
}

var apprenticeHostRows = []lawtest.Row{
	lawtest.Edit("three", func(c *facts.Case) { members(law.No, law.No)(c) }, law.No, "APP-EMP-HOST no", "APP-EMP-HOST-NUMBER no"),
	lawtest.Edit("three members of the group", members(law.Yes, law.Yes), law.Yes),
	lawtest.Edit("three, of a group, one not a member", members(law.Yes, law.No), law.No, "APP-EMP-HOST no", "APP-EMP-HOST-NUMBER no"),
	lawtest.Edit("three, group or not: not recorded", members(law.Unknown, law.Yes), law.Unknown, "APP-EMP-HOST unknown", "APP-EMP-HOST-NUMBER unknown"),
	lawtest.Edit("three, members or not: not recorded", members(law.Yes, law.Unknown), law.Unknown, "APP-EMP-HOST unknown", "APP-EMP-HOST-NUMBER unknown"),
	lawtest.Edit("three, neither recorded", members(law.Unknown, law.Unknown), law.Unknown, "APP-EMP-HOST unknown", "APP-EMP-HOST-NUMBER unknown"),
	lawtest.Edit("four, neither recorded: too many for a group too", func(c *facts.Case) { c.Apprenticeship.Employer.Hosts.Number = law.MustCount(4) }, law.No, "APP-EMP-HOST no", "APP-EMP-HOST-NUMBER no"),
	lawtest.Edit("three members, the day before the decree", func(c *facts.Case) { members(law.Yes, law.Yes)(c); c.Contract.Made = day("2023-12-28") }, law.No, "APP-EMP-HOST no", "APP-EMP-HOST-NUMBER no"),
	lawtest.Edit("three members, its first day", func(c *facts.Case) { members(law.Yes, law.Yes)(c); c.Contract.Made = day("2023-12-29") }, law.Yes),
	lawtest.Edit("one minute over the half", func(c *facts.Case) { c.Apprenticeship.Employer.Hosts.Hours = law.MustHours("400h01") }, law.No, "APP-EMP-HOST no", "APP-EMP-HOST-HALF no"),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Hosts.Hours = law.Hours{} }, law.Unknown, "APP-EMP-HOST unknown", "APP-EMP-HOST-HALF unknown"),
	lawtest.Edit("the whole not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Hosts.PracticeHours = law.Hours{} }, law.Unknown, "APP-EMP-HOST unknown", "APP-EMP-HOST-HALF unknown"),
	lawtest.Edit("public or private: not recorded", func(c *facts.Case) { c.Employer.Public = law.Unknown }, law.Unknown,
		"APP-EMP-HOST unknown", "APP-EMP-HOST-HALF unknown", "APP-EMP-PRIVATE unknown", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone"),
	lawtest.Edit("none", func(c *facts.Case) { c.Apprenticeship.Employer.Hosts.Number = law.MustCount(0) }, law.Yes, "APP-EMP-HOST gone", "APP-EMP-HOST-NUMBER gone", "APP-EMP-HOST-HALF gone"),
}

// apprenticeOfFamily is 17 at signature and works for a parent.
func apprenticeOfFamily() facts.Case {
	c := apprenticeInCompany()
	c.Person.Born = day("2006-07-02")
	e := &c.Apprenticeship.Employer
	e.Ascendant, e.AscendantDeclared, e.Account = law.Yes, law.Yes, law.Yes
	return c
}

var apprenticeFamilyRows = []lawtest.Row{
	lawtest.Edit("18 at signature: an ordinary contract", func(c *facts.Case) { c.Person.Born = day("2006-07-01") }, law.Yes, "APP-EMP-ASC gone", "APP-EMP-ASC-ACCOUNT gone", "APP-EMP-ASC-DECLARATION gone"),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown, "APP-EMP-ASC unknown", "APP-EMP-ASC-ACCOUNT gone", "APP-EMP-ASC-DECLARATION gone"),
	lawtest.Edit("no declaration in place of the contract", func(c *facts.Case) { c.Apprenticeship.Employer.AscendantDeclared = law.No }, law.No, "APP-EMP-ASC no", "APP-EMP-ASC-DECLARATION no"),
	lawtest.Edit("public or private: not recorded", func(c *facts.Case) { c.Employer.Public = law.Unknown }, law.Unknown,
		"APP-EMP-ASC unknown", "APP-EMP-ASC-ACCOUNT gone", "APP-EMP-ASC-DECLARATION gone", "APP-EMP-PRIVATE unknown", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone"),
	lawtest.Edit("declaration not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.AscendantDeclared = law.Unknown }, law.Unknown, "APP-EMP-ASC unknown", "APP-EMP-ASC-DECLARATION unknown"),
	lawtest.Edit("no account", func(c *facts.Case) { c.Apprenticeship.Employer.Account = law.No }, law.No, "APP-EMP-ASC no", "APP-EMP-ASC-ACCOUNT no"),
	lawtest.Edit("account not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Account = law.Unknown }, law.Unknown, "APP-EMP-ASC unknown", "APP-EMP-ASC-ACCOUNT unknown"),
	lawtest.Edit("after May 2026: read as before, and there is no declaration of employers", func(c *facts.Case) {
		c.Contract.Made, c.Person.Born, c.Apprenticeship.Employer.Account = day("2026-05-28"), day("2009-01-01"), law.No
	}, law.No, "APP-EMP-ASC no", "APP-EMP-ASC-ACCOUNT no",
		"APP-EMP-PRIVATE unknown", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone"),
	lawtest.Edit("before the code of 2008", func(c *facts.Case) { c.Contract.Made, c.Person.Born = day("2008-04-30"), day("1991-01-01") }, law.Unknown,
		"APP-EMP-ASC unknown", "APP-EMP-ASC-ACCOUNT gone", "APP-EMP-ASC-DECLARATION gone",
		"APP-EMP-PRIVATE unknown", "APP-EMP-PRIVATE-DECLARED gone", "APP-EMP-PRIVATE-LAPSED gone",
		"APP-EMP-BAN unknown", "APP-EMP-BAN-OPPOSITION unknown", "APP-EMP-BAN-RECRUIT unknown"),
	lawtest.Edit("day of conclusion not recorded", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown,
		"APP-EMP-ASC unknown", "APP-EMP-ASC-ACCOUNT gone", "APP-EMP-ASC-DECLARATION gone", "APP-EMP-PRIVATE unknown", "APP-EMP-PRIVATE-DECLARED unknown",
		"APP-EMP-PRIVATE-LAPSED unknown", "APP-EMP-BAN unknown", "APP-EMP-BAN-OPPOSITION unknown", "APP-EMP-BAN-RECRUIT unknown"),
}

// apprenticeOfTwo is hired by two employers for seasons.
func apprenticeOfTwo() facts.Case {
	c := apprenticeInCompany()
	c.Contract.Seasonal = law.Yes
	c.Apprenticeship.Employer.Pair, c.Apprenticeship.Employer.Tripartite = law.Yes, law.Yes
	return c
}

var apprenticePairRows = []lawtest.Row{
	lawtest.Edit("not for a season", func(c *facts.Case) { c.Contract.Seasonal = law.No }, law.No, "APP-EMP-SEASON no", "APP-EMP-SEASON-ACTIVITY no"),
	lawtest.Edit("season not recorded", func(c *facts.Case) { c.Contract.Seasonal = law.Unknown }, law.Unknown, "APP-EMP-SEASON unknown", "APP-EMP-SEASON-ACTIVITY unknown"),
	lawtest.Edit("no tripartite convention", func(c *facts.Case) { c.Apprenticeship.Employer.Tripartite = law.No }, law.No, "APP-EMP-SEASON no", "APP-EMP-SEASON-CONVENTION no"),
	lawtest.Edit("convention not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Tripartite = law.Unknown }, law.Unknown, "APP-EMP-SEASON unknown", "APP-EMP-SEASON-CONVENTION unknown"),
	lawtest.Edit("before the wording of 2015", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Employer.DeclaredOn = day("2015-08-18"), day("2012-01-02")
	}, law.Unknown,
		"APP-EMP-SEASON unknown", "APP-EMP-SEASON-ACTIVITY unknown", "APP-EMP-SEASON-CONVENTION unknown"),
}

// "Special No" stands for each special case that is not recorded by itself.
func TestNoSpecialEmployer(t *testing.T) {
	c := apprenticeInCompany()
	c.Apprenticeship.Employer.Special = law.Unknown
	e := &c.Apprenticeship.Employer
	e.Agency, e.Pair, e.Ascendant, e.OwnCDI, e.CrossBorder, e.Hosts.Number = law.No, law.No, law.No, law.No, law.No, law.MustCount(0)
	assert.Equal(t, law.Yes, eligibility.ApprenticeEmployer(&c).Answer(), "each denied by itself")
	c = apprenticeInCompany()
	assert.Equal(t, law.Yes, eligibility.ApprenticeEmployer(&c).Answer(), "denied together")
	c.Apprenticeship.Employer.Agency = law.Yes
	assert.Equal(t, law.Unknown, eligibility.ApprenticeEmployer(&c).Answer(), "what is recorded prevails")
}

// Versions of May 2026 were not read: the convention is carried where one was used, from its first day on.
func TestReformOfMay2026(t *testing.T) {
	for made, carried := range map[string]bool{"2026-05-27": false, "2026-05-28": true} {
		c := apprenticeInHospital()
		c.Contract.Made = day(made)
		d := eligibility.ApprenticeEmployer(&c)
		assert.Equal(t, law.Yes, d.Answer(), made)
		assert.Equal(t, carried, slices.Contains(conventionsOf(d), "APP-MAY-2026"), made)
		c = apprenticeOfFamily()
		c.Contract.Made, c.Person.Born = day(made), day("2009-01-01")
		assert.Equal(t, carried, slices.Contains(conventionsOf(eligibility.ApprenticeEmployer(&c)), "APP-MAY-2026"), made)
	}
}

func TestApprenticeTables(t *testing.T) {
	days := func(p *law.Param[law.Years], rows ...lawtest.DayRow) { t.Helper(); lawtest.Days(t, p, rows) }
	days(&eligibility.ApprenticeMinAge, lawtest.On("2008-04-30", ""), lawtest.On("2008-05-01", "16"), lawtest.On("2018-12-31", "16"), lawtest.On("2019-01-01", "16"))
	days(&eligibility.ApprenticeMinAgeAfterCollege, lawtest.On("2014-03-06", ""), lawtest.On("2014-03-07", "15"), lawtest.On("2018-12-31", "15"), lawtest.On("2019-01-01", "15"))
	days(&eligibility.ApprenticeMaxAge, lawtest.On("2008-04-30", ""), lawtest.On("2008-05-01", "25"), lawtest.On("2018-12-31", "25"), lawtest.On("2019-01-01", "29"), lawtest.On("2026-08-20", "29"))
	days(&eligibility.ApprenticeMaxAgeTried, lawtest.On("2016-08-09", ""), lawtest.On("2016-08-10", "30"), lawtest.On("2018-12-31", "30"), lawtest.On("2019-01-01", ""))
	days(&eligibility.ApprenticeDerogationAge, lawtest.On("2009-05-28", ""), lawtest.On("2009-05-29", "30"), lawtest.On("2020-03-31", "30"), lawtest.On("2020-04-01", "35"))
	days(&eligibility.ApprenticeDerogationDelay, lawtest.On("2009-05-28", ""), lawtest.On("2009-05-29", "1"), lawtest.On("2020-03-31", "1"), lawtest.On("2020-04-01", "1"))
	once(t, &eligibility.ApprenticeSameLevel, "2008-05-01", "2")
	once(t, &eligibility.ApprenticeMissionMonths, "2011-07-30", "6")
	days(&eligibility.ApprenticeDeclarationYears, lawtest.On("2008-04-30", ""), lawtest.On("2008-05-01", "5"), lawtest.On("2026-05-27", "5"), lawtest.On("2026-05-28", ""))
	lawtest.Days(t, &eligibility.ApprenticeHosts, []lawtest.DayRow{
		lawtest.On("2012-05-04", ""), lawtest.On("2012-05-05", "2"), lawtest.On("2020-03-31", "2"), lawtest.On("2020-04-01", "2"),
		lawtest.On("2023-12-28", "2"), lawtest.On("2023-12-29", "2"),
	})
	once(t, &eligibility.ApprenticeHostMembers, "2023-12-29", "3")
	lawtest.Days(t, &eligibility.ApprenticeHostShare, []lawtest.DayRow{
		lawtest.On("2012-05-04", ""), lawtest.On("2012-05-05", "50%"), lawtest.On("2020-03-31", "50%"), lawtest.On("2020-04-01", "50%"),
		lawtest.On("2023-12-28", "50%"), lawtest.On("2023-12-29", "50%"),
	})
	lawtest.Days(t, &eligibility.ApprenticePublicShare, []lawtest.DayRow{
		lawtest.On("2017-02-18", ""), lawtest.On("2017-02-19", "50%"), lawtest.On("2020-04-26", "50%"), lawtest.On("2020-04-27", "50%"),
	})
	excluded := "L6222-5, L6222-13, L6222-16, L6222-31, L6222-39, L6223-1, L6224-1, L6225-1, L6225-2, L6225-3, L6225-3-1, L6243-1, L6243-1-2"
	lawtest.Days(t, &eligibility.ApprenticePublicExclusions, []lawtest.DayRow{
		lawtest.On("2018-12-31", ""), lawtest.On("2019-01-01", excluded), lawtest.On("2026-05-27", excluded),
		lawtest.On("2026-05-28", strings.Replace(excluded, "L6223-1, ", "", 1)),
	})
}
