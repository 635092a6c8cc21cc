package eligibility_test

import (
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

// apprenticeFlips are the rows on who may sign an apprenticeship contract.
var apprenticeFlips = []struct {
	decide   lawtest.Decider
	baseline func() facts.Case
	rows     []lawtest.Row
}{
	{eligibility.ApprenticeAge, apprenticeOf20, apprenticeAgeRows},
	{eligibility.ApprenticeAge, apprenticeOf15, apprentice15Rows},
	{eligibility.ApprenticeAge, apprenticeOf26In2018, apprentice2018Rows},
	{eligibility.ApprenticeAge, personOf31, derogationRows},
	{eligibility.ApprenticeAge, higherLevelAt31, higherLevelRows},
	{eligibility.ApprenticeAge, brokenAt31, brokenRows},
	{eligibility.ApprenticeAge, failedAt31, failedRows},
	{eligibility.PupilEnrolment, pupilOf14, pupilRows},
	{eligibility.WorkPermit, foreignApprentice, permitRows},
	{eligibility.WorkPermit, studentApprentice, studentRows},
	{eligibility.ApprenticeEmployer, apprenticeInCompany, apprenticeEmployerRows},
	{eligibility.ApprenticeEmployer, apprenticeInHospital, apprenticePublicRows},
	{eligibility.ApprenticeEmployer, apprenticeOfAgency, apprenticeAgencyRows},
	{eligibility.ApprenticeEmployer, apprenticeWithHosts, apprenticeHostRows},
	{eligibility.ApprenticeEmployer, apprenticeOfFamily, apprenticeFamilyRows},
	{eligibility.ApprenticeEmployer, apprenticeOfTwo, apprenticePairRows},
	{eligibility.ApprenticeEntry, apprenticeOf20, apprenticeEntryRows},
	{eligibility.Apprenticeship, wholeApprentice, wholeApprenticeRows},
}

// apprenticeOf20 signs on 1 July 2024 and begins on 2 September.
func apprenticeOf20() facts.Case {
	return facts.Case{
		Contract: facts.Contract{Kind: law.Apprenticeship, OpenEnded: law.No, Made: day("2024-07-01"), Start: day("2024-09-02"), End: day("2026-08-31")},
		Person:   facts.Person{Born: day("2004-03-15")},
		Apprenticeship: facts.Apprenticeship{
			Previous: facts.Previous{Contract: law.No},
			Entry:    facts.ApprenticeEntry{Registered: law.Yes},
		},
	}
}

var below16 = []string{"APP-AGE-MIN16 no", "APP-AGE-15 unknown", "APP-AGE-15-COLLEGE unknown", "APP-AGE-15-YEARS yes", "APP-AGE-MIN unknown"}

var apprenticeAgeRows = []lawtest.Row{
	lawtest.Edit("16 on the first day", func(c *facts.Case) { c.Person.Born = day("2008-09-02") }, law.Yes),
	lawtest.Edit("16 on the morrow: the rule of fifteen is left, and the collège is not recorded", func(c *facts.Case) { c.Person.Born = day("2008-09-03") }, law.Unknown, below16...),
	lawtest.Edit("15 at signature, 16 on the first day: the first day counts", func(c *facts.Case) { c.Person.Born = day("2008-08-15") }, law.Yes),
	lawtest.Edit("the eve of the 30th birthday", func(c *facts.Case) { c.Person.Born = day("1994-09-03") }, law.Yes),
	lawtest.Edit("day of conclusion not recorded: the first day never replaces it", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown,
		"APP-AGE-MIN unknown", "APP-AGE-MIN16 unknown", "APP-AGE-MAX unknown", "APP-AGE-MAX29 unknown", "APP-DEROG unknown"),
	lawtest.Edit("first day not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown,
		"APP-AGE-MIN unknown", "APP-AGE-MIN16 unknown", "APP-AGE-MAX unknown", "APP-AGE-MAX29 unknown",
		"APP-DEROG unknown", "APP-DEROG-1 no", "APP-DEROG-1-BEFORE no", "APP-DEROG-2 no", "APP-DEROG-2-CAUSE no", "APP-DEROG-3 unknown",
		"APP-DEROG-4 unknown", "APP-DEROG-5 unknown", "APP-DEROG-FAIL no", "APP-DEROG-FAIL-EXAM no"),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown,
		"APP-AGE-MIN unknown", "APP-AGE-MIN16 unknown", "APP-AGE-MAX unknown", "APP-AGE-MAX29 unknown",
		"APP-DEROG unknown", "APP-DEROG-1 no", "APP-DEROG-1-BEFORE no", "APP-DEROG-2 no", "APP-DEROG-2-CAUSE no", "APP-DEROG-3 unknown",
		"APP-DEROG-4 unknown", "APP-DEROG-5 unknown", "APP-DEROG-FAIL no", "APP-DEROG-FAIL-EXAM no"),
	lawtest.Edit("birth not recorded, but a recognised disabled worker: no highest age, the lowest is still open", func(c *facts.Case) {
		c.Person.Born, c.Person.RQTH = law.Date{}, law.Yes
	}, law.Unknown,
		"APP-AGE-MIN unknown", "APP-AGE-MIN16 unknown", "APP-AGE-MAX29 unknown",
		"APP-DEROG yes", "APP-DEROG-1 no", "APP-DEROG-1-BEFORE no", "APP-DEROG-2 no", "APP-DEROG-2-CAUSE no", "APP-DEROG-3 yes",
		"APP-DEROG-4 unknown", "APP-DEROG-5 unknown", "APP-DEROG-FAIL no", "APP-DEROG-FAIL-EXAM no"),
	lawtest.Edit("born after the first day: a mistake in the facts", func(c *facts.Case) { c.Person.Born = day("2024-09-03") }, law.Unknown,
		"APP-AGE-MIN unknown", "APP-AGE-MIN16 unknown", "APP-AGE-MAX unknown", "APP-AGE-MAX29 unknown",
		"APP-DEROG unknown", "APP-DEROG-1 no", "APP-DEROG-1-BEFORE no", "APP-DEROG-2 no", "APP-DEROG-2-CAUSE no", "APP-DEROG-3 unknown",
		"APP-DEROG-4 unknown", "APP-DEROG-5 unknown", "APP-DEROG-FAIL no", "APP-DEROG-FAIL-EXAM no"),
	lawtest.Edit("before the code of 2008", func(c *facts.Case) { c.Contract.Made = day("2008-04-30") }, law.Unknown,
		"APP-AGE-MIN unknown", "APP-AGE-MIN16 unknown", "APP-AGE-MAX unknown", "APP-AGE-MAX29 unknown", "APP-DEROG unknown"),
	lawtest.Edit("concluded in December 2018, begun at 20: under 25 that day too", func(c *facts.Case) { c.Contract.Made = day("2018-12-31") }, law.Yes,
		"APP-AGE-MAX29 gone", "APP-AGE-MAX25 yes"),
}

// apprenticeOf15 is 15 years old in June and begins in September, after the collège.
func apprenticeOf15() facts.Case {
	c := apprenticeOf20()
	c.Person.Born = day("2009-06-10")
	c.Apprenticeship.Entry.LowerSecondary = law.Yes
	return c
}

var apprentice15Rows = []lawtest.Row{
	lawtest.Edit("15 on the first day itself: yes by the text", func(c *facts.Case) { c.Person.Born = day("2009-09-02") }, law.Yes),
	lawtest.Edit("15 on the morrow: no contract begins at 14, whatever the schooling", func(c *facts.Case) { c.Person.Born = day("2009-09-03") }, law.No,
		"APP-AGE-15-YEARS no", "APP-AGE-15-COLLEGE gone", "APP-AGE-15 no", "APP-AGE-MIN no"),
	lawtest.Edit("collège not completed", func(c *facts.Case) { c.Apprenticeship.Entry.LowerSecondary = law.No }, law.No,
		"APP-AGE-15-COLLEGE no", "APP-AGE-15 no", "APP-AGE-MIN no"),
	lawtest.Edit("collège: not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.LowerSecondary = law.Unknown }, law.Unknown,
		"APP-AGE-15-COLLEGE unknown", "APP-AGE-15 unknown", "APP-AGE-MIN unknown"),
	lawtest.Edit("before the text on fifteen", func(c *facts.Case) { c.Contract.Made = day("2014-03-06") }, law.Unknown,
		"APP-AGE-15-YEARS unknown", "APP-AGE-15-COLLEGE gone", "APP-AGE-15 unknown", "APP-AGE-MIN unknown", "APP-AGE-MAX29 gone", "APP-AGE-MAX25 yes"),
	lawtest.Edit("its first day", func(c *facts.Case) { c.Contract.Made = day("2014-03-07") }, law.Yes, "APP-AGE-MAX29 gone", "APP-AGE-MAX25 yes"),
	lawtest.Edit("16: the collège no longer matters", func(c *facts.Case) { c.Person.Born = day("2008-09-02") }, law.Yes,
		"APP-AGE-MIN16 yes", "APP-AGE-15 gone", "APP-AGE-15-YEARS gone", "APP-AGE-15-COLLEGE gone"),
}

// apprenticeOf26In2018 signs on the last day of the old ages, in a region that tried 30.
func apprenticeOf26In2018() facts.Case {
	c := apprenticeOf20()
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2018-12-31"), day("2019-01-07"), day("2020-08-31")
	c.Person.Born = day("1993-01-07")
	c.Apprenticeship.Entry.Experiment = law.Yes
	return c
}

var apprentice2018Rows = []lawtest.Row{
	lawtest.Edit("another region: 26 is over, and the derogations of that time were not read", func(c *facts.Case) { c.Apprenticeship.Entry.Experiment = law.No }, law.Unknown,
		"APP-AGE-MAX25 no", "APP-AGE-MAX unknown", "APP-DEROG unknown"),
	lawtest.Edit("another region, one day before 26", func(c *facts.Case) {
		c.Apprenticeship.Entry.Experiment, c.Person.Born = law.No, day("1993-01-08")
	}, law.Yes),
	lawtest.Edit("region not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Experiment = law.Unknown }, law.Unknown,
		"APP-AGE-MAX25 unknown", "APP-AGE-MAX unknown", "APP-DEROG unknown"),
	lawtest.Edit("region not recorded, 25: it does not matter", func(c *facts.Case) {
		c.Apprenticeship.Entry.Experiment, c.Person.Born = law.Unknown, day("1993-01-08")
	}, law.Yes),
	lawtest.Edit("30, the eve of 31", func(c *facts.Case) { c.Person.Born = day("1988-01-08") }, law.Yes),
	lawtest.Edit("31", func(c *facts.Case) { c.Person.Born = day("1988-01-07") }, law.Unknown, "APP-AGE-MAX25 no", "APP-AGE-MAX unknown", "APP-DEROG unknown"),
	lawtest.Edit("31, region not recorded: over in any", func(c *facts.Case) {
		c.Apprenticeship.Entry.Experiment, c.Person.Born = law.Unknown, day("1988-01-07")
	}, law.Unknown, "APP-AGE-MAX25 no", "APP-AGE-MAX unknown", "APP-DEROG unknown"),
	lawtest.Edit("before the law of 2016 no region tried anything", func(c *facts.Case) { c.Contract.Made = day("2016-08-09") }, law.Unknown,
		"APP-AGE-MAX25 no", "APP-AGE-MAX unknown", "APP-DEROG unknown"),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown,
		"APP-AGE-MIN16 unknown", "APP-AGE-MIN unknown", "APP-AGE-MAX25 unknown", "APP-AGE-MAX unknown", "APP-DEROG unknown"),
	lawtest.Edit("concluded on the next day: 29", func(c *facts.Case) { c.Contract.Made = day("2019-01-01") }, law.Yes, "APP-AGE-MAX25 gone", "APP-AGE-MAX29 yes"),
}

// personOf31 has none of the derogations.
func personOf31() facts.Case {
	c := apprenticeOf20()
	c.Person.Born, c.Person.RQTH = day("1993-02-10"), law.No
	c.Apprenticeship.Entry.BusinessProject, c.Apprenticeship.Athlete = law.No, law.No
	return c
}

var noDerogation = []string{
	"APP-DEROG gone", "APP-DEROG-1 gone", "APP-DEROG-1-BEFORE gone", "APP-DEROG-2 gone", "APP-DEROG-2-CAUSE gone", "APP-DEROG-3 gone",
	"APP-DEROG-4 gone", "APP-DEROG-5 gone", "APP-DEROG-FAIL gone", "APP-DEROG-FAIL-EXAM gone",
}

func with(moves []string, more ...string) []string {
	return append(moves[:len(moves):len(moves)], more...)
}

var derogationRows = []lawtest.Row{
	lawtest.Base("31 and no derogation: the highest age is 29 completed years", law.No, "APP-AGE-MIN yes", "APP-AGE-MAX no"),
	lawtest.Edit("30 on the first day", func(c *facts.Case) { c.Person.Born = day("1994-09-02") }, law.No),
	lawtest.Edit("30 on the first day, 29 when the course began at the CFA without an employer", func(c *facts.Case) {
		c.Person.Born, c.Apprenticeship.Shorter, c.Apprenticeship.Course.CFA = day("1994-08-15"), facts.ShorterCFA, day("2024-08-14")
	}, law.Unknown, "APP-AGE-CFA-FIRST unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("30 on the morrow: 29 completed years", func(c *facts.Case) { c.Person.Born = day("1994-09-03") }, law.Yes, with(noDerogation, "APP-AGE-MAX29 yes", "APP-AGE-MAX yes")...),
	lawtest.Edit("a recognised disabled worker: no highest age", func(c *facts.Case) { c.Person.RQTH = law.Yes }, law.Yes, "APP-DEROG-3 yes", "APP-DEROG yes", "APP-AGE-MAX yes"),
	lawtest.Edit("at 60 too", func(c *facts.Case) { c.Person.Born, c.Person.RQTH = day("1964-01-01"), law.Yes }, law.Yes, "APP-DEROG-3 yes", "APP-DEROG yes", "APP-AGE-MAX yes"),
	lawtest.Edit("an equivalent title only: not the status", func(c *facts.Case) { c.Person.Disabled = law.Yes }, law.No),
	lawtest.Edit("disabled in the wide sense, status not recorded", func(c *facts.Case) { c.Person.RQTH, c.Person.Disabled = law.Unknown, law.Yes }, law.Unknown,
		"APP-DEROG-3 unknown", "APP-DEROG unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("not disabled in the wide sense: not recognised either", func(c *facts.Case) { c.Person.RQTH, c.Person.Disabled = law.Unknown, law.No }, law.No),
	lawtest.Edit("status not recorded", func(c *facts.Case) { c.Person.RQTH = law.Unknown }, law.Unknown, "APP-DEROG-3 unknown", "APP-DEROG unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("a project of business", func(c *facts.Case) { c.Apprenticeship.Entry.BusinessProject = law.Yes }, law.Yes, "APP-DEROG-4 yes", "APP-DEROG yes", "APP-AGE-MAX yes"),
	lawtest.Edit("project not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.BusinessProject = law.Unknown }, law.Unknown, "APP-DEROG-4 unknown", "APP-DEROG unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("a listed athlete", func(c *facts.Case) { c.Apprenticeship.Athlete = law.Yes }, law.Yes, "APP-DEROG-5 yes", "APP-DEROG yes", "APP-AGE-MAX yes"),
	lawtest.Edit("athlete not recorded", func(c *facts.Case) { c.Apprenticeship.Athlete = law.Unknown }, law.Unknown, "APP-DEROG-5 unknown", "APP-DEROG unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("athlete and contract before not recorded, but no special case", func(c *facts.Case) {
		c.Apprenticeship.Athlete, c.Apprenticeship.Previous.Contract, c.Apprenticeship.Special = law.Unknown, law.Unknown, law.No
	}, law.No),
	lawtest.Edit("contract before not recorded; a contract of two years is no prolongation after a failure", func(c *facts.Case) { c.Apprenticeship.Previous.Contract = law.Unknown }, law.Unknown,
		"APP-DEROG-1 unknown", "APP-DEROG-1-BEFORE unknown", "APP-DEROG-1-HIGHER unknown", "APP-1YEAR unknown", "APP-35-BOUNDARY yes",
		"APP-DEROG-2 unknown", "APP-DEROG-2-CAUSE unknown", "APP-DEROG-FAIL-EXAM unknown", "APP-DEROG-FAIL-AIM unknown",
		"APP-DEROG-FAIL-OTHER unknown", "APP-DEROG-FAIL-YEAR no", "APP-DEROG unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("the day before the decree on failure: that case is not there", func(c *facts.Case) { c.Contract.Made = day("2020-03-31") }, law.No,
		"APP-DEROG-FAIL gone", "APP-DEROG-FAIL-EXAM gone"),
	lawtest.Edit("its first day", func(c *facts.Case) { c.Contract.Made = day("2020-04-01") }, law.No),
	lawtest.Edit("the first day of the derogations that were read", func(c *facts.Case) { c.Contract.Made = day("2019-01-01") }, law.No,
		"APP-DEROG-FAIL gone", "APP-DEROG-FAIL-EXAM gone"),
}

// higherLevelAt31 obtained a CAP (level 3) by apprenticeship up to 31 August 2023 and now prepares a level 4.
func higherLevelAt31() facts.Case {
	c := personOf31()
	a := &c.Apprenticeship
	a.Previous = facts.Previous{Contract: law.Yes, Obtained: law.Yes, SameEmployer: law.Yes}
	a.Prepares = law.Level4
	a.Entry.Last = facts.LastContract{Expired: day("2023-08-31"), Level: law.Level3, Ending: facts.AtTerm, Failed: law.No}
	return c
}

var lostDerogation = []string{"APP-DEROG no", "APP-DEROG-1 no", "APP-AGE-MAX no"}
var openDerogation = []string{"APP-DEROG unknown", "APP-DEROG-1 unknown", "APP-AGE-MAX unknown"}

var higherLevelRows = []lawtest.Row{
	lawtest.Edit("the same level", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level3 }, law.No, with(lostDerogation, "APP-DEROG-1-HIGHER no")...),
	lawtest.Edit("level prepared not recorded", func(c *facts.Case) { c.Apprenticeship.Prepares = 0 }, law.Unknown, with(openDerogation, "APP-DEROG-1-HIGHER unknown")...),
	lawtest.Edit("level obtained not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Level = 0 }, law.Unknown, with(openDerogation, "APP-DEROG-1-HIGHER unknown")...),
	lawtest.Edit("nothing obtained: higher than what was prepared is not enough", func(c *facts.Case) {
		c.Apprenticeship.Previous.Obtained, c.Apprenticeship.Entry.Last.Level = law.No, 0
	}, law.No, with(lostDerogation, "APP-DEROG-1-BEFORE no", "APP-DEROG-1-HIGHER gone", "APP-1YEAR gone", "APP-35-BOUNDARY gone")...),
	lawtest.Edit("obtained or not: not recorded, nor its level", func(c *facts.Case) {
		c.Apprenticeship.Previous.Obtained, c.Apprenticeship.Entry.Last.Level = law.Unknown, 0
	}, law.Unknown, with(openDerogation, "APP-DEROG-1-BEFORE unknown", "APP-DEROG-1-HIGHER unknown")...),
	lawtest.Edit("a level obtained says that there was a diploma", func(c *facts.Case) { c.Apprenticeship.Previous.Obtained = law.Unknown }, law.Yes),
	lawtest.Edit("an expiry says that there was a contract", func(c *facts.Case) { c.Apprenticeship.Previous.Contract = law.Unknown }, law.Yes),
	lawtest.Edit("signed on the last day of the year: 31 August 2023 to 31 August 2024", func(c *facts.Case) { c.Contract.Made = day("2024-08-31") }, law.Yes),
	lawtest.Edit("one day after", func(c *facts.Case) { c.Contract.Made = day("2024-09-01") }, law.No, with(lostDerogation, "APP-1YEAR no")...),
	lawtest.Edit("signed before the first contract expired", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Expired = day("2024-08-31") }, law.Yes),
	lawtest.Edit("from 29 February the year ends on 28 February", func(c *facts.Case) {
		c.Apprenticeship.Entry.Last.Expired, c.Contract.Made, c.Contract.Start = day("2024-02-29"), day("2025-03-01"), day("2025-03-03")
	}, law.No, with(lostDerogation, "APP-1YEAR no")...),
	lawtest.Edit("last day of the contract before not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Expired = law.Date{} }, law.Unknown, with(openDerogation, "APP-1YEAR unknown")...),
	lawtest.Edit("34 at signature, 35 on the first day: the age of the signature counts", func(c *facts.Case) { c.Person.Born = day("1989-07-02") }, law.Yes),
	lawtest.Edit("35 at signature: three readings", func(c *facts.Case) { c.Person.Born = day("1989-07-01") }, law.Unknown, with(openDerogation, "APP-35-BOUNDARY unknown")...),
	lawtest.Edit("the last day of 35: three readings still", func(c *facts.Case) { c.Person.Born = day("1988-07-02") }, law.Unknown, with(openDerogation, "APP-35-BOUNDARY unknown")...),
	lawtest.Edit("36 at signature: no reading", func(c *facts.Case) { c.Person.Born = day("1988-07-01") }, law.No, with(lostDerogation, "APP-35-BOUNDARY no")...),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown, with(openDerogation, "APP-35-BOUNDARY unknown", "APP-AGE-MAX29 unknown", "APP-AGE-MIN unknown", "APP-AGE-MIN16 unknown")...),
	lawtest.Edit("until 31 March 2020 the age is 30: 31 is over", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Entry.Last.Expired = day("2020-03-31"), day("2019-08-31")
		c.Contract.Start, c.Person.Born = day("2020-04-15"), day("1989-03-31")
	}, law.No, with(lostDerogation, "APP-35-BOUNDARY no", "APP-DEROG-FAIL gone", "APP-DEROG-FAIL-EXAM gone")...),
	lawtest.Edit("the same, 30 on the day of signature: three readings", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Entry.Last.Expired = day("2020-03-31"), day("2019-08-31")
		c.Contract.Start, c.Person.Born = day("2020-04-15"), day("1990-03-31")
	}, law.Unknown, with(openDerogation, "APP-35-BOUNDARY unknown", "APP-DEROG-FAIL gone", "APP-DEROG-FAIL-EXAM gone")...),
	lawtest.Edit("the same, 29 at signature and 30 on the first day", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Entry.Last.Expired = day("2020-03-31"), day("2019-08-31")
		c.Contract.Start, c.Person.Born = day("2020-04-15"), day("1990-04-01")
	}, law.Yes, "APP-DEROG-FAIL gone", "APP-DEROG-FAIL-EXAM gone"),
	lawtest.Edit("31 on 1 April 2020: 35 from that day", func(c *facts.Case) {
		c.Contract.Made, c.Apprenticeship.Entry.Last.Expired = day("2020-04-01"), day("2019-08-31")
		c.Contract.Start, c.Person.Born = day("2020-04-15"), day("1989-03-31")
	}, law.Yes),
}

// brokenAt31 was in a contract that ended on 2 May 2024 because the employer ceased its activity.
func brokenAt31() facts.Case {
	c := personOf31()
	a := &c.Apprenticeship
	a.Previous = facts.Previous{Contract: law.Yes, Obtained: law.No, SameEmployer: law.No}
	a.Entry.Last = facts.LastContract{Expired: day("2024-05-02"), Ending: facts.EmployerClosed, Failed: law.No}
	return c
}

var noCause = []string{"APP-DEROG no", "APP-DEROG-2 no", "APP-DEROG-2-CAUSE no", "APP-AGE-MAX no"}

var brokenRows = []lawtest.Row{
	lawtest.Edit("fault of the employer", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Ending = facts.EmployerAtFault }, law.Yes),
	lawtest.Edit("suspension for a serious risk", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Ending = facts.RiskProcedure }, law.Yes),
	lawtest.Edit("any other cause: the list is closed", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Ending = facts.OtherEnding }, law.No, with(noCause, "APP-1YEAR gone", "APP-35-BOUNDARY gone")...),
	lawtest.Edit("it ran to its term", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Ending = facts.AtTerm }, law.No, with(noCause, "APP-1YEAR gone", "APP-35-BOUNDARY gone")...),
	lawtest.Edit("unfitness, recorded", func(c *facts.Case) {
		c.Apprenticeship.Entry.Last.Ending, c.Apprenticeship.Entry.Last.Unfit = facts.TemporarilyUnfit, law.Yes
	}, law.Yes),
	lawtest.Edit("unfitness that the occupational physician did not record", func(c *facts.Case) {
		c.Apprenticeship.Entry.Last.Ending, c.Apprenticeship.Entry.Last.Unfit = facts.TemporarilyUnfit, law.No
	}, law.No, noCause...),
	lawtest.Edit("unfitness: record not known", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Ending = facts.TemporarilyUnfit }, law.Unknown,
		"APP-DEROG unknown", "APP-DEROG-2 unknown", "APP-DEROG-2-CAUSE unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("ending not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Ending = 0 }, law.Unknown,
		"APP-DEROG unknown", "APP-DEROG-2 unknown", "APP-DEROG-2-CAUSE unknown", "APP-AGE-MAX unknown"),
	lawtest.Edit("a year and a day after the break", func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start = day("2025-05-03"), day("2025-05-05")
	}, law.No, "APP-DEROG no", "APP-DEROG-2 no", "APP-1YEAR no", "APP-AGE-MAX no"),
	lawtest.Edit("a year after the break, to the day", func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start = day("2025-05-02"), day("2025-05-05")
	}, law.Yes),
}

// failedAt31 failed on a contract that ended on 31 August 2024, and signs for a year with another employer.
func failedAt31() facts.Case {
	c := personOf31()
	c.Contract.End = day("2025-09-01") // 2 September 2024 to 1 September 2025 is a year
	a := &c.Apprenticeship
	a.Previous = facts.Previous{Contract: law.Yes, Obtained: law.No, SameEmployer: law.No}
	a.Entry.Last = facts.LastContract{Expired: day("2024-08-31"), Ending: facts.AtTerm, Failed: law.Yes, SameAim: law.Yes}
	return c
}

var failLost = []string{"APP-DEROG no", "APP-DEROG-FAIL no", "APP-AGE-MAX no"}
var failOpen = []string{"APP-DEROG unknown", "APP-DEROG-FAIL unknown", "APP-AGE-MAX unknown"}

var failedRows = []lawtest.Row{
	lawtest.Edit("at 50: age is no obstacle", func(c *facts.Case) { c.Person.Born = day("1974-01-01") }, law.Yes),
	lawtest.Edit("one day over the year", func(c *facts.Case) { c.Contract.End = day("2025-09-02") }, law.No, with(failLost, "APP-DEROG-FAIL-YEAR no")...),
	lawtest.Edit("last day not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, with(failOpen, "APP-DEROG-FAIL-YEAR unknown")...),
	lawtest.Edit("the same employer: a prolongation, no new contract", func(c *facts.Case) { c.Apprenticeship.Previous.SameEmployer = law.Yes }, law.No, with(failLost, "APP-DEROG-FAIL-OTHER no")...),
	lawtest.Edit("employer before not recorded", func(c *facts.Case) { c.Apprenticeship.Previous.SameEmployer = law.Unknown }, law.Unknown, with(failOpen, "APP-DEROG-FAIL-OTHER unknown")...),
	lawtest.Edit("another diploma", func(c *facts.Case) { c.Apprenticeship.Entry.Last.SameAim = law.No }, law.No, with(failLost, "APP-DEROG-FAIL-AIM no")...),
	lawtest.Edit("diploma aimed at not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Last.SameAim = law.Unknown }, law.Unknown, with(failOpen, "APP-DEROG-FAIL-AIM unknown")...),
	lawtest.Edit("not failed", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Failed = law.No }, law.No,
		with(failLost, "APP-DEROG-FAIL-EXAM no", "APP-DEROG-FAIL-AIM gone", "APP-DEROG-FAIL-OTHER gone", "APP-DEROG-FAIL-YEAR gone")...),
	lawtest.Edit("failed or not: not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Last.Failed = law.Unknown }, law.Unknown, with(failOpen, "APP-DEROG-FAIL-EXAM unknown")...),
	lawtest.Edit("not recorded, but the diploma was obtained; its level is not known", func(c *facts.Case) {
		c.Apprenticeship.Entry.Last.Failed, c.Apprenticeship.Previous.Obtained = law.Unknown, law.Yes
	}, law.Unknown, "APP-DEROG unknown", "APP-AGE-MAX unknown", "APP-DEROG-FAIL no", "APP-DEROG-FAIL-EXAM no", "APP-DEROG-FAIL-AIM gone",
		"APP-DEROG-FAIL-OTHER gone", "APP-DEROG-FAIL-YEAR gone", "APP-DEROG-1 unknown", "APP-DEROG-1-BEFORE yes", "APP-DEROG-1-HIGHER unknown",
		"APP-1YEAR yes", "APP-35-BOUNDARY yes"),
}

// pupilOf14 is 15 on the last day of the civil year.
func pupilOf14() facts.Case {
	return facts.Case{
		Person: facts.Person{Born: day("2009-12-31")}, Course: facts.Course{Start: day("2024-09-02")},
		Apprenticeship: facts.Apprenticeship{Entry: facts.ApprenticeEntry{LowerSecondary: law.Yes, Registered: law.Yes}},
	}
}

var pupilRows = []lawtest.Row{
	lawtest.Edit("15 on 1 January", func(c *facts.Case) { c.Person.Born = day("2010-01-01") }, law.No, "APP-AGE-CIVILYEAR-YEAR no"),
	lawtest.Edit("15 on 1 January of the year of entry", func(c *facts.Case) { c.Person.Born = day("2009-01-01") }, law.Yes),
	lawtest.Edit("15 on the eve, in the year before", func(c *facts.Case) { c.Person.Born = day("2008-12-31") }, law.No, "APP-AGE-CIVILYEAR-YEAR no"),
	lawtest.Edit("an adult is not concerned", func(c *facts.Case) { c.Person.Born = day("1984-01-01") }, law.No, "APP-AGE-CIVILYEAR-YEAR no"),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown, "APP-AGE-CIVILYEAR-YEAR unknown"),
	lawtest.Edit("entry not recorded", func(c *facts.Case) { c.Course.Start = law.Date{} }, law.Unknown, "APP-AGE-CIVILYEAR-YEAR unknown"),
	lawtest.Edit("collège not completed", func(c *facts.Case) { c.Apprenticeship.Entry.LowerSecondary = law.No }, law.No, "APP-AGE-CIVILYEAR-COLLEGE no"),
	lawtest.Edit("collège not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.LowerSecondary = law.Unknown }, law.Unknown, "APP-AGE-CIVILYEAR-COLLEGE unknown"),
	lawtest.Edit("a title that is not at the RNCP", func(c *facts.Case) { c.Apprenticeship.Entry.Registered = law.No }, law.No, "APP-AGE-CIVILYEAR-RNCP no"),
	lawtest.Edit("RNCP not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Registered = law.Unknown }, law.Unknown, "APP-AGE-CIVILYEAR-RNCP unknown"),
	lawtest.Edit("before the decree", func(c *facts.Case) { c.Course.Start = day("2014-09-12") }, law.Unknown,
		"APP-AGE-CIVILYEAR-YEAR unknown", "APP-AGE-CIVILYEAR-COLLEGE gone", "APP-AGE-CIVILYEAR-RNCP gone"),
}

// foreignApprentice stays lawfully, and is neither a student nor a national of the European countries.
func foreignApprentice() facts.Case {
	c := apprenticeOf20()
	c.Person.Permit = facts.Foreigner{Nationality: facts.OtherNational, Student: law.No, Stay: law.Yes, Care: law.No}
	return c
}

var permitRows = []lawtest.Row{
	lawtest.Edit("French", func(c *facts.Case) { c.Person.Permit.Nationality = facts.FrenchNational }, law.Yes,
		"APP-PERMIT-FRENCH yes", "APP-EU gone", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("French, no day of conclusion: no text is needed", func(c *facts.Case) {
		c.Person.Permit.Nationality, c.Contract.Made = facts.FrenchNational, law.Date{}
	}, law.Yes, "APP-PERMIT-FRENCH yes", "APP-EU gone", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("Italian", func(c *facts.Case) { c.Person.Permit.Nationality = facts.EuropeanNational }, law.Yes, "APP-EU yes", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("Italian, on the last day of R5221-2 as it was read", func(c *facts.Case) {
		c.Person.Permit.Nationality, c.Contract.Made = facts.EuropeanNational, day("2026-04-27")
	}, law.Yes, "APP-EU yes", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("Italian, the day after: R5221-1 asks a permit of other nationals only", func(c *facts.Case) {
		c.Person.Permit.Nationality, c.Contract.Made = facts.EuropeanNational, day("2026-04-28")
	}, law.Yes, "APP-EU yes", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("Italian, no day of conclusion", func(c *facts.Case) {
		c.Person.Permit.Nationality, c.Contract.Made = facts.EuropeanNational, law.Date{}
	}, law.Unknown, "APP-EU unknown", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("nationality not recorded", func(c *facts.Case) { c.Person.Permit.Nationality = 0 }, law.Unknown, "APP-EU unknown", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("not authorised to stay", func(c *facts.Case) { c.Person.Permit.Stay = law.No }, law.No, "APP-NONEU no", "APP-NONEU-STAY no", "APP-NONEU-ASE no"),
	lawtest.Edit("no authorisation to stay, a minor in care", func(c *facts.Case) {
		c.Person.Permit.Stay, c.Person.Permit.Care, c.Person.Born = law.No, law.Yes, day("2006-07-02")
	}, law.Yes, "APP-NONEU-STAY no", "APP-NONEU-ASE yes"),
	lawtest.Edit("in care, and 18 on the day of conclusion: a minor, or anyone entrusted", func(c *facts.Case) {
		c.Person.Permit.Stay, c.Person.Permit.Care, c.Person.Born = law.No, law.Yes, day("2006-07-01")
	}, law.Unknown, "APP-NONEU unknown", "APP-NONEU-STAY no", "APP-NONEU-ASE unknown"),
	lawtest.Edit("a CDI: is the fixed term asked of an apprenticeship too?", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
	}, law.Unknown, "APP-NONEU-EXEMPT unknown", "APP-NONEU unknown", "APP-NONEU-STAY gone", "APP-NONEU-TERM unknown", "APP-NONEU-ASE no"),
	lawtest.Edit("a CDI, with a carte de résident: R5221-2 exempts whatever the contract", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, c.Person.Permit.Exempt = law.Yes, law.Date{}, law.Yes
	}, law.Yes, "APP-NONEU-EXEMPT yes", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("a CDI, with a residence permit that does not exempt", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, c.Person.Permit.Exempt = law.Yes, law.Date{}, law.No
	}, law.Unknown, "APP-NONEU-EXEMPT no", "APP-NONEU unknown", "APP-NONEU-STAY gone", "APP-NONEU-TERM unknown", "APP-NONEU-ASE no"),
	lawtest.Edit("a carte de résident, the day after R5221-2 as it was read", func(c *facts.Case) {
		c.Contract.Made, c.Person.Permit.Exempt, c.Person.Permit.Stay = day("2026-04-28"), law.Yes, law.Unknown
	}, law.Unknown, "APP-NONEU-EXEMPT unknown", "APP-NONEU unknown", "APP-NONEU-STAY unknown", "APP-NONEU-ASE no"),
	lawtest.Edit("stay not recorded", func(c *facts.Case) { c.Person.Permit.Stay = law.Unknown }, law.Unknown, "APP-NONEU unknown", "APP-NONEU-STAY unknown", "APP-NONEU-ASE no"),
	lawtest.Edit("care not recorded", func(c *facts.Case) { c.Person.Permit.Stay, c.Person.Permit.Care = law.No, law.Unknown }, law.Unknown,
		"APP-NONEU unknown", "APP-NONEU-STAY no", "APP-NONEU-ASE unknown"),
	lawtest.Edit("student or not: not recorded", func(c *facts.Case) { c.Person.Permit.Student = law.Unknown }, law.Unknown, "APP-STUDENT unknown", "APP-NONEU gone", "APP-NONEU-STAY gone"),
	lawtest.Edit("the last day of the note under L5221-5", func(c *facts.Case) { c.Contract.Made = day("2026-12-31") }, law.Yes),
	lawtest.Edit("the day after it", func(c *facts.Case) { c.Contract.Made = day("2027-01-01") }, law.Unknown, "APP-NONEU unknown", "APP-NONEU-STAY unknown", "APP-NONEU-ASE unknown"),
	lawtest.Edit("day of conclusion not recorded", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown, "APP-NONEU unknown", "APP-NONEU-STAY unknown", "APP-NONEU-ASE unknown"),
}

func studentApprentice() facts.Case {
	c := foreignApprentice()
	c.Person.Permit = facts.Foreigner{Nationality: facts.OtherNational, Student: law.Yes, FirstYear: law.Yes, MasterListed: law.No, Stay: law.Yes}
	return c
}

var studentRows = []lawtest.Row{
	lawtest.Edit("in the first year: the authorisation to stay is not enough", func(c *facts.Case) { c.Person.Permit.FirstYear = law.No }, law.No, "APP-STUDENT no", "APP-STUDENT-WHEN no", "APP-STUDENT-YEAR no", "APP-STUDENT-MASTER no"),
	lawtest.Edit("in the first year, enrolled for a master's grade", func(c *facts.Case) {
		c.Person.Permit.FirstYear, c.Person.Permit.MasterListed = law.No, law.Yes
	}, law.Yes, "APP-STUDENT-YEAR no", "APP-STUDENT-MASTER yes"),
	lawtest.Edit("first year not recorded", func(c *facts.Case) { c.Person.Permit.FirstYear = law.Unknown }, law.Unknown, "APP-STUDENT unknown", "APP-STUDENT-WHEN unknown", "APP-STUDENT-YEAR unknown", "APP-STUDENT-MASTER no"),
	lawtest.Edit("enrolment not recorded", func(c *facts.Case) {
		c.Person.Permit.FirstYear, c.Person.Permit.MasterListed = law.No, law.Unknown
	}, law.Unknown, "APP-STUDENT unknown", "APP-STUDENT-WHEN unknown", "APP-STUDENT-YEAR no", "APP-STUDENT-MASTER unknown"),
	lawtest.Edit("before that wording", func(c *facts.Case) { c.Contract.Made = day("2021-04-30") }, law.Unknown,
		"APP-STUDENT unknown", "APP-STUDENT-EXEMPT unknown", "APP-STUDENT-WHEN unknown", "APP-STUDENT-YEAR unknown", "APP-STUDENT-MASTER unknown"),
	lawtest.Edit("the last day of R5221-2 as it was read", func(c *facts.Case) { c.Contract.Made = day("2026-04-27") }, law.Yes),
	lawtest.Edit("the day after: no text exempts", func(c *facts.Case) { c.Contract.Made = day("2026-04-28") }, law.Unknown, "APP-STUDENT unknown", "APP-STUDENT-EXEMPT unknown"),
}

var apprenticeEntryRows = []lawtest.Row{
	lawtest.Edit("a title of the Répertoire spécifique", func(c *facts.Case) { c.Apprenticeship.Entry.Registered = law.No }, law.No, "APP-CERT-RNCP no"),
	lawtest.Edit("registration not recorded", func(c *facts.Case) { c.Apprenticeship.Entry.Registered = law.Unknown }, law.Unknown, "APP-CERT-RNCP unknown"),
	lawtest.Edit("a contract before, its level not recorded", func(c *facts.Case) { c.Apprenticeship.Previous.Contract = law.Yes }, law.Unknown, "APP-3RD unknown"),
	lawtest.Edit("one contract of that level before: a second one is free", before(1, law.Unknown), law.Yes),
	lawtest.Edit("two before: the third needs the leave of the CFA", before(2, law.No), law.No, "APP-3RD no"),
	lawtest.Edit("two before, leave not recorded", before(2, law.Unknown), law.Unknown, "APP-3RD unknown"),
	lawtest.Edit("two before, with leave", before(2, law.Yes), law.Yes),
	lawtest.Edit("three before, without", before(3, law.No), law.No, "APP-3RD no"),
	lawtest.Edit("day of conclusion not recorded", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown, "APP-3RD unknown", "APP-CERT-RNCP unknown"),
	lawtest.Edit("before the wording of 2019", func(c *facts.Case) { c.Contract.Made = day("2018-12-31") }, law.Unknown, "APP-CERT-RNCP unknown"),
}

func before(n int, leave law.Answer) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Apprenticeship.Previous.Contract = law.Yes
		c.Apprenticeship.Entry.SameLevel, c.Apprenticeship.Entry.ThirdAuthorised = law.MustCount(n), leave
	}
}

// "Fifteen and one day" of the official pages is carried on the birthday itself, and on no other day.
func TestFifteenthBirthday(t *testing.T) {
	for born, carried := range map[string]bool{"2009-09-02": true, "2009-09-01": false, "2008-09-03": false} {
		c := apprenticeOf15()
		c.Person.Born = day(born)
		d := eligibility.ApprenticeAge(&c)
		assert.Equal(t, law.Yes, d.Answer(), born)
		assert.Equal(t, carried, len(conventionsOf(d)) == 1, born)
		if carried {
			assert.Equal(t, []string{"APP-AGE-15-DAY"}, conventionsOf(d))
		}
	}
}

func conventionsOf(d law.Decision) []string { return slices.Collect(d.Conventions()) }

// At 35 each reading gives its own answer, and the eve of the birthday and the morrow of the year give one.
func TestReadingsOf35(t *testing.T) {
	for _, row := range []struct {
		born                        string
		birthday, completed, before law.Answer
	}{
		{"1989-07-01", law.Yes, law.Yes, law.No}, // the 35th birthday is the day of signature
		{"1989-06-30", law.No, law.Yes, law.No},  // 35 years and a day
		{"1988-07-02", law.No, law.Yes, law.No},  // the eve of the 36th
	} {
		c := higherLevelAt31()
		c.Person.Born = day(row.born)
		d := eligibility.ApprenticeAge(&c).Find("APP-35-BOUNDARY")
		require.Equal(t, law.Unsettled, d.Why(), row.born)
		got := map[string]law.Answer{}
		for arg := range d.Args() {
			if arg.Role() == law.RoleReading {
				got[arg.Name()] = arg.Answer()
			}
		}
		assert.Equal(t, map[string]law.Answer{
			"APP-35-BOUNDARY.birthday": row.birthday, "APP-35-BOUNDARY.completed": row.completed, "APP-35-BOUNDARY.before": row.before,
		}, got, row.born)
	}
}

// At 31 without a derogation only what a person may still decide flips: the project of a business. Birth, status and what is past do
// not.
func TestFlipsAt31(t *testing.T) {
	c := personOf31()
	flips := law.Flips(eligibility.ApprenticeAge(&c))
	require.Len(t, flips, 1)
	require.Len(t, flips[0].Clauses, 1)
	assert.Equal(t, "APP-DEROG-4", flips[0].Clauses[0].Rule())
	assert.Equal(t, law.Yes, flips[0].Reaches)
	c.Apprenticeship.Entry.BusinessProject = law.Yes
	assert.Equal(t, law.Yes, eligibility.ApprenticeAge(&c).Answer())

	c = higherLevelAt31()
	c.Contract.Made = day("2024-09-01")
	var first []string
	for _, f := range law.Flips(eligibility.ApprenticeAge(&c)) {
		require.Len(t, f.Clauses, 1)
		first = append(first, f.Clauses[0].Rule())
	}
	assert.Equal(t, []string{"APP-1YEAR", "APP-DEROG-4"}, first)
	d := eligibility.ApprenticeAge(&c)
	off := d.Find("APP-1YEAR").Off()
	assert.EqualValues(t, -1, off.Int())
	c.Contract.Made = c.Contract.Made.AddDays(int(off.Int()))
	assert.Equal(t, law.Yes, eligibility.ApprenticeAge(&c).Answer(), "one day earlier is enough")

	c = failedAt31()
	c.Contract.End = day("2025-09-04")
	off = eligibility.ApprenticeAge(&c).Find("APP-DEROG-FAIL-YEAR").Off()
	assert.EqualValues(t, -3, off.Int())
	c.Contract.End = c.Contract.End.AddDays(-2)
	assert.Equal(t, law.No, eligibility.ApprenticeAge(&c).Answer(), "two of three days")
	c.Contract.End = c.Contract.End.AddDays(-1)
	assert.Equal(t, law.Yes, eligibility.ApprenticeAge(&c).Answer())
}

// The same case was possible up to the eve of the 30th birthday, and from the day on which the person was 16.
func TestWindowOfAnApprentice(t *testing.T) {
	c := apprenticeOf20()
	c.Person.Born = day("1994-09-02")
	fact, anchor := eligibility.WindowDay(eligibility.ApprenticeAge, &c)
	assert.Equal(t, "contract.start", fact)
	assert.Equal(t, day("2024-09-02"), anchor)
	assert.Equal(t, []law.Period{span("2023-01-01", "2024-09-01")},
		eligibility.WindowWithin(eligibility.ApprenticeAge, &c, span("2023-01-01", "2026-12-31")), "30 on 2 September 2024")
	c.Person.Born = day("2007-01-20")
	assert.Equal(t, []law.Period{span("2023-01-20", "2024-12-31")},
		eligibility.WindowWithin(eligibility.ApprenticeAge, &c, span("2022-07-01", "2024-12-31")), "16 on 20 January 2023; the collège is not recorded")
}

// A 30th birthday between signature and first day: the ministry's page looks at the signature, the law at the start.
func TestBirthdayBetweenSignatureAndStart(t *testing.T) {
	c := personOf31()
	c.Person.Born = day("1994-08-15") // 29 on 1 July 2024, 30 on 2 September
	d := eligibility.ApprenticeAge(&c)
	assert.Equal(t, law.No, d.Answer())
	assert.EqualValues(t, -19, d.Find("APP-AGE-MAX29").Off().Int(), "14 August would have been the last day: 17 days to 31 August, and 2")
	c.Contract.Start = day("2024-08-14")
	assert.Equal(t, law.Yes, eligibility.ApprenticeAge(&c).Answer())
	c.Contract.Start = day("2024-08-15")
	assert.Equal(t, law.No, eligibility.ApprenticeAge(&c).Answer())
}

// Born on 29 February: the age of a common year changes on 28 February by a convention, which is carried.
func TestApprenticeBornOn29February(t *testing.T) {
	c := personOf31()
	c.Person.Born = day("1992-02-29") // 30 on 28 February 2022, by the convention
	for start, want := range map[string]law.Answer{"2022-02-27": law.Yes, "2022-02-28": law.No, "2022-03-01": law.No} {
		c.Contract.Made, c.Contract.Start = day("2022-01-03"), day(start)
		d := eligibility.ApprenticeAge(&c)
		assert.Equal(t, want, d.Answer(), start)
		assert.Equal(t, start == "2022-02-28", len(conventionsOf(d)) == 1, start)
	}
}

// No case at all is asked in the order worth asking: the days and the birth, then the derogations.
func TestAsksOfAnApprentice(t *testing.T) {
	c := personOf31()
	c.Person.RQTH, c.Apprenticeship.Entry.BusinessProject = law.Unknown, law.Unknown
	assert.Equal(t, []string{"person.rqth", "apprenticeship.entry.business_project"}, asked(eligibility.ApprenticeAge(&c)))
	c.Person.RQTH = law.Yes
	assert.Empty(t, asked(eligibility.ApprenticeAge(&c)), "settled: the project no longer matters")
	c = apprenticeOf15()
	c.Apprenticeship.Entry.LowerSecondary = law.Unknown
	assert.Equal(t, []string{"apprenticeship.entry.lower_secondary"}, asked(eligibility.ApprenticeAge(&c)))
	assert.Contains(t, asked(eligibility.ApprenticeAge(nil)), "contract.made")
}

func TestApprenticeExplained(t *testing.T) {
	c := personOf31()
	c.Person.Born = day("1994-08-15")
	text := eligibility.Explain(eligibility.ApprenticeAge(&c), language.French)
	assert.Contains(t, text, "La personne a 30\u00a0ans le 2 septembre 2024, plus de 29\u00a0ans révolus\u00a0: 19\u00a0jours de trop.")
	assert.Contains(t, text, "avoir suivi une POEC ou une POEI n'ouvre aucune dérogation d'âge")
	c.Contract.Made = law.Date{}
	assert.Contains(t, eligibility.Explain(eligibility.ApprenticeAge(&c), language.English), "the first day does not stand for it")
}

func asked(d law.Decision) []string {
	var keys []string
	for _, ask := range law.Asks(d) {
		keys = append(keys, ask.Fact)
	}
	return keys
}
