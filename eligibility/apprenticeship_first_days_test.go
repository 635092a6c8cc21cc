package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// dayOf is what a clause answers on a day; id is the version quoted, empty where no text is known: the clause is then Unknown for that reason.
type dayOf struct {
	day  string
	want law.Answer
	id   string
}

func silentOn(day string) dayOf { return dayOf{day, law.Unknown, ""} }

// firstDays decides a case on the days around those from which a clause has a text. The other clauses of the case are left as they are.
type firstDays struct {
	why    string
	decide lawtest.Decider
	rule   string
	c      facts.Case
	on     func(*facts.Case, law.Date)
	days   []dayOf
}

func signedOn(c *facts.Case, d law.Date) { c.Contract.Made = d }

// begunOn is for the texts that go by the day the apprentice starts.
func begunOn(c *facts.Case, d law.Date) { c.Contract.Made, c.Contract.Start = d, d }

func checkFirstDays(t *testing.T, rows []firstDays) {
	t.Helper()
	for _, row := range rows {
		for _, d := range row.days {
			c := row.c
			row.on(&c, day(d.day))
			part := row.decide(&c).Find(row.rule)
			require.Equal(t, row.rule, part.Rule(), "%s, %s", row.why, d.day)
			assert.Equal(t, d.want, part.Answer(), "%s, %s", row.why, d.day)
			if d.id == "" {
				assert.Equal(t, law.NoText, part.Why(), "%s, %s", row.why, d.day)
				continue
			}
			assert.True(t, cites(part, d.id), "%s, %s: %s is not cited", row.why, d.day, d.id)
		}
	}
}

func cites(d law.Decision, id string) bool {
	return slices.ContainsFunc(slices.Collect(d.Cites()), func(ref law.Ref) bool { return ref.ID == id })
}

// Who may sign and with whom, on the first day of each text and on its eve.
func TestFirstDaysOfTheEmployers(t *testing.T) {
	minorOf2008 := edited(apprenticeOfFamily, func(c *facts.Case) {
		c.Person.Born, c.Apprenticeship.Employer.Account = day("1991-01-01"), law.No
	})
	checkFirstDays(t, []firstDays{
		{
			"L6211-1: a certification registered at the RNCP", eligibility.ApprenticeEntry, "APP-CERT-RNCP", apprenticeOf20(), signedOn,
			[]dayOf{
				silentOn("2018-12-31"), {"2019-01-01", law.Yes, "LEGIARTI000037385884"},
				{"2023-08-02", law.Yes, "LEGIARTI000037385884"}, {"2023-08-03", law.Yes, "LEGIARTI000047926230"},
			},
		},
		{
			"L6222-15: a third contract of one level without leave", eligibility.ApprenticeEntry, "APP-3RD", edited(apprenticeOf20, before(2, law.No)), signedOn,
			[]dayOf{silentOn("2008-04-30"), {"2008-05-01", law.No, "LEGIARTI000006904011"}},
		},
		{
			"L6227-1, L6227-2: a public hospital", eligibility.ApprenticeEmployer, "APP-EMP-PUBLIC", apprenticeInHospital(), signedOn,
			[]dayOf{
				silentOn("2016-08-09"), {"2016-08-10", law.Yes, "LEGIARTI000033012638"},
				{"2019-08-07", law.Yes, "LEGIARTI000033012638"}, {"2019-08-08", law.Yes, "LEGIARTI000038922674"},
			},
		},
		{
			"L6226-1: two maîtres, in the agency and in the user firm", eligibility.ApprenticeEmployer, "APP-EMP-TEMP-MAITRES", apprenticeOfAgency(), signedOn,
			[]dayOf{silentOn("2011-07-29"), {"2011-07-30", law.Yes, "LEGIARTI000024410833"}},
		},
		{
			"L6226-1: missions of six months", eligibility.ApprenticeEmployer, "APP-EMP-TEMP-6M", apprenticeOfAgency(), signedOn,
			[]dayOf{silentOn("2011-07-29"), {"2011-07-30", law.Yes, "LEGIARTI000024410833"}},
		},
		{
			"R6226-4: an agency and a host firm", eligibility.ApprenticeEmployer, "APP-EMP-HOST-AGENCY", edited(apprenticeOfAgency, elsewhere(1, "10", "800")), signedOn,
			[]dayOf{
				silentOn("2012-04-13"), {"2012-04-14", law.No, "LEGIARTI000025686747"},
				{"2020-03-31", law.No, "LEGIARTI000025686747"}, {"2020-04-01", law.No, "LEGIARTI000041771522"},
			},
		},
		{
			"L6222-5-1: a season", eligibility.ApprenticeEmployer, "APP-EMP-SEASON-ACTIVITY", apprenticeOfTwo(), signedOn,
			[]dayOf{silentOn("2015-08-18"), {"2015-08-19", law.Yes, "LEGIARTI000031087436"}},
		},
		{
			"L6222-5-1: the tripartite convention", eligibility.ApprenticeEmployer, "APP-EMP-SEASON-CONVENTION", apprenticeOfTwo(), signedOn,
			[]dayOf{silentOn("2015-08-18"), {"2015-08-19", law.Yes, "LEGIARTI000031087436"}},
		},
		{
			"L6222-5: a minor of 17 on that day", eligibility.ApprenticeEmployer, "APP-EMP-ASC", minorOf2008, signedOn, []dayOf{silentOn("2008-04-30")},
		},
		{
			"L6222-5: no account", eligibility.ApprenticeEmployer, "APP-EMP-ASC-ACCOUNT", minorOf2008, signedOn, []dayOf{{"2008-05-01", law.No, "LEGIARTI000006904001"}},
		},
		{
			"L6225-1: an opposition", eligibility.ApprenticeEmployer, "APP-EMP-BAN-OPPOSITION", edited(apprenticeInCompany, func(c *facts.Case) { c.Apprenticeship.Employer.Opposed = law.Yes }), signedOn,
			[]dayOf{silentOn("2008-04-30"), {"2008-05-01", law.No, "LEGIARTI000006904053"}},
		},
		{
			"L6225-6: a ban", eligibility.ApprenticeEmployer, "APP-EMP-BAN-RECRUIT", edited(apprenticeInCompany, func(c *facts.Case) { c.Apprenticeship.Employer.Banned = law.Yes }), signedOn,
			[]dayOf{
				silentOn("2008-04-30"), {"2008-05-01", law.No, "LEGIARTI000006904058"},
				{"2011-05-18", law.No, "LEGIARTI000006904058"}, {"2011-05-19", law.No, "LEGIARTI000024042019"},
			},
		},
		{
			"L6222-13: a CDI that is not suspended", eligibility.ApprenticeEmployer, "APP-EMP-OWN-CDI", edited(apprenticeInCompany, ownCDI(law.No)), signedOn,
			[]dayOf{silentOn("2008-04-30"), {"2008-05-01", law.No, "LEGIARTI000006904009"}},
		},
	})
}

// L6223-1: without a text the clause on the declaration is not asked for.
func TestFirstDayOfTheDeclaration(t *testing.T) {
	c := apprenticeInCompany()
	c.Apprenticeship.Employer.Declared = law.No
	c.Contract.Made = day("2008-04-30")
	eve := eligibility.ApprenticeEmployer(&c).Find("APP-EMP-PRIVATE")
	assert.Equal(t, law.Unknown, eve.Answer())
	assert.Equal(t, law.NoText, eve.Why())
	c.Contract.Made = day("2008-05-01")
	first := eligibility.ApprenticeEmployer(&c).Find("APP-EMP-PRIVATE-DECLARED")
	assert.Equal(t, law.No, first.Answer())
	assert.True(t, cites(first, "LEGIARTI000006904036"))
}

// The whole is decided from those days on, in the cases that are lawful today.
func TestFirstDaysOfTheWhole(t *testing.T) {
	for _, row := range []struct {
		why      string
		c        facts.Case
		declared string
		eve      string
	}{
		{"agencies, by the law of 28 July 2011", apprenticeOfAgency(), "2010-01-04", "2011-07-29"},
		{"two employers for seasons, by the law of 17 August 2015", apprenticeOfTwo(), "2012-01-02", "2015-08-18"},
	} {
		c := row.c
		c.Apprenticeship.Employer.DeclaredOn = day(row.declared) // less than five years before
		c.Contract.Made = day(row.eve)
		assert.Equal(t, law.Unknown, eligibility.ApprenticeEmployer(&c).Answer(), row.why)
		c.Contract.Made = c.Contract.Made.AddDays(1)
		assert.Equal(t, law.Yes, eligibility.ApprenticeEmployer(&c).Answer(), row.why)
	}
}

// L5221-5, R5221-1, R5221-2, R5221-7.
func TestFirstDaysOfTheWorkPermit(t *testing.T) {
	nationalOfEurope := edited(foreignApprentice, func(c *facts.Case) { c.Person.Permit.Nationality = facts.EuropeanNational })
	// 11 years old on the first of these days, 17 on the last: a minor on each
	inCare := edited(foreignApprentice, func(c *facts.Case) {
		c.Person.Permit.Stay, c.Person.Permit.Care, c.Person.Born = law.No, law.Yes, day("2007-01-01")
	})
	right := []dayOf{
		silentOn("2018-09-11"), {"2018-09-12", law.Yes, "LEGIARTI000037399028"},
		{"2024-01-27", law.Yes, "LEGIARTI000037399028"}, {"2024-01-28", law.Yes, "LEGIARTI000050773226"},
	}
	exempt := []dayOf{
		silentOn("2021-04-30"), {"2021-05-01", law.Yes, "LEGIARTI000043323648"},
		{"2025-06-15", law.Yes, "LEGIARTI000043323648"}, {"2025-06-16", law.Yes, "LEGIARTI000051747717"},
	}
	student := []dayOf{silentOn("2021-04-30"), {"2021-05-01", law.Yes, "LEGIARTI000043325673"}}
	checkFirstDays(t, []firstDays{
		{"authorised to stay", eligibility.WorkPermit, "APP-NONEU-STAY", foreignApprentice(), signedOn, right},
		{"a minor in care", eligibility.WorkPermit, "APP-NONEU-ASE", inCare, signedOn, right},
		{"a national of the Union", eligibility.WorkPermit, "APP-EU", nationalOfEurope, signedOn, exempt},
		{"a student", eligibility.WorkPermit, "APP-STUDENT-EXEMPT", studentApprentice(), signedOn, exempt},
		{"after the first year of stay", eligibility.WorkPermit, "APP-STUDENT-YEAR", studentApprentice(), signedOn, student},
	})
	for _, c := range []facts.Case{studentApprentice(), nationalOfEurope} {
		c.Contract.Made = day("2021-04-30")
		assert.Equal(t, law.Unknown, eligibility.WorkPermit(&c).Answer())
		c.Contract.Made = day("2021-05-01")
		assert.Equal(t, law.Yes, eligibility.WorkPermit(&c).Answer())
	}
}

// R6222-1-1 goes by the day of entry into the course: born on 31 December 1999, 15 on the last day of the civil year 2014.
func TestFirstDayOfThePupil(t *testing.T) {
	c := pupilOf14()
	c.Person.Born, c.Course.Start = day("1999-12-31"), day("2014-09-12")
	assert.Equal(t, law.NoText, eligibility.PupilEnrolment(&c).Find("APP-AGE-CIVILYEAR-YEAR").Why())
	c.Course.Start = day("2014-09-13")
	d := eligibility.PupilEnrolment(&c)
	assert.Equal(t, law.Yes, d.Answer())
	assert.True(t, cites(d.Find("APP-AGE-CIVILYEAR-YEAR"), "LEGIARTI000029444348"))
}
