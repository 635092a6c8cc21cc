package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// readingsOf are the answers of the readings of an unsettled clause.
func readingsOf(d law.Decision) map[string]law.Answer {
	got := map[string]law.Answer{}
	for arg := range d.Args() {
		if arg.Role() == law.RoleReading {
			got[arg.Name()] = arg.Answer()
		}
	}
	return got
}

// D6222-1, 1°, to 31 March 2020: "trente ans au plus" has the same three readings.
func TestReadingsOf30(t *testing.T) {
	for _, row := range []struct {
		why, born string
		birthday  law.Answer
	}{
		{"30 on the day of signature", "1990-03-31", law.Yes},
		{"30 years and a day", "1990-03-30", law.No},
		{"the eve of the 31st birthday", "1989-04-01", law.No},
	} {
		c := higherLevelAt31()
		c.Contract.Made, c.Contract.Start, c.Apprenticeship.Entry.Last.Expired = day("2020-03-31"), day("2020-04-15"), day("2019-08-31")
		c.Person.Born = day(row.born)
		d := eligibility.ApprenticeAge(&c)
		assert.Equal(t, law.Unknown, d.Answer(), row.why)
		bound := d.Find("APP-35-BOUNDARY")
		require.Equal(t, law.Unsettled, bound.Why(), row.why)
		assert.Equal(t, map[string]law.Answer{
			"APP-35-BOUNDARY.birthday": row.birthday, "APP-35-BOUNDARY.completed": law.Yes, "APP-35-BOUNDARY.before": law.No,
		}, readingsOf(bound), row.why)
	}
}

// The age of D6222-1, 1° holds under the derogation 2° as under the first: 34 yes, 35 three readings, 36 no.
func TestAgeAfterABrokenContract(t *testing.T) {
	open := []string{"APP-DEROG unknown", "APP-DEROG-2 unknown", "APP-35-BOUNDARY unknown", "APP-AGE-MAX unknown"}
	over := []string{"APP-DEROG no", "APP-DEROG-2 no", "APP-35-BOUNDARY no", "APP-AGE-MAX no"}
	lawtest.NewCoverage().Flip(t, eligibility.ApprenticeAge, brokenAt31, []lawtest.Row{
		lawtest.Edit("34, the eve of 35, on 1 July 2024", func(c *facts.Case) { c.Person.Born = day("1989-07-02") }, law.Yes),
		lawtest.Edit("35 that day", func(c *facts.Case) { c.Person.Born = day("1989-07-01") }, law.Unknown, open...),
		lawtest.Edit("the eve of 36", func(c *facts.Case) { c.Person.Born = day("1988-07-02") }, law.Unknown, open...),
		lawtest.Edit("36 that day", func(c *facts.Case) { c.Person.Born = day("1988-07-01") }, law.No, over...),
	})
}

// D6222-1, 2°: "dans un délai maximum d'un an après l'expiration du précédent contrat".
func TestYearAfterTheContractBefore(t *testing.T) {
	for _, row := range []struct {
		why, expired, made, start string
		want                      law.Answer
	}{
		{"expired on 31 August 2024: its last day", "2024-08-31", "2025-08-31", "2025-09-01", law.Yes},
		{"the day after", "2024-08-31", "2025-09-01", "2025-09-01", law.No},
		{"expired on 29 February: 28 February, the day number does not exist", "2024-02-29", "2025-02-28", "2025-03-03", law.Yes},
		{"the day after", "2024-02-29", "2025-03-01", "2025-03-03", law.No},
	} {
		c := higherLevelAt31() // 32 on these days
		c.Apprenticeship.Entry.Last.Expired, c.Contract.Made, c.Contract.Start = day(row.expired), day(row.made), day(row.start)
		d := eligibility.ApprenticeAge(&c)
		assert.Equal(t, row.want, d.Find("APP-1YEAR").Answer(), "%s %s", row.why, row.made)
		assert.Equal(t, row.want, d.Answer(), "%s %s", row.why, row.made)
		assert.Contains(t, conventionsOf(d), "DATE-DEADLINE", row.why)
	}
}

// The derogations were read from 2019 on: 29 at signature, 30 on the first day, a level 4 after a CAP expired on 31 August 2018.
func TestFirstDayOfTheDerogations(t *testing.T) {
	c := higherLevelAt31()
	c.Person.Born, c.Apprenticeship.Entry.Last.Expired, c.Apprenticeship.Entry.Experiment = day("1989-01-02"), day("2018-08-31"), law.No
	c.Contract.Made, c.Contract.Start = day("2018-12-31"), day("2019-01-07")
	d := eligibility.ApprenticeAge(&c)
	assert.Equal(t, law.Unknown, d.Answer())
	assert.Equal(t, law.NoText, d.Find("APP-DEROG").Why())
	c.Contract.Made = day("2019-01-01")
	d = eligibility.ApprenticeAge(&c)
	assert.Equal(t, law.Yes, d.Answer())
	assert.True(t, cites(d.Find("APP-DEROG-1-HIGHER"), "LEGIARTI000037385933"))
}

// D6222-1, 3° and 4°: the list of the causes changed its number, not its words.
func TestFirstDayOfTheCauses(t *testing.T) {
	for made, id := range map[string]string{"2020-03-31": "LEGIARTI000020673177", "2020-04-01": "LEGIARTI000041770341"} {
		c := brokenAt31()
		c.Contract.Made, c.Contract.Start, c.Apprenticeship.Entry.Last.Expired = day(made), day("2020-04-15"), day("2020-01-31")
		c.Person.Born = day("1990-04-10") // 29 at signature, 30 on the first day
		d := eligibility.ApprenticeAge(&c)
		assert.Equal(t, law.Yes, d.Answer(), made)
		assert.True(t, cites(d.Find("APP-DEROG-2-CAUSE"), id), made)
	}
}

// L6222-2: 3° is for a person "à laquelle la qualité de travailleur handicapé est reconnue" and 5° for one "inscrite" on the list when the contract is
// concluded; neither of them, nor 4°, has a highest age, and the lowest one stays.
func TestStatusOfTheDerogations(t *testing.T) {
	lawtest.NewCoverage().Flip(t, eligibility.ApprenticeAge, personOf31, []lawtest.Row{
		lawtest.Base("31 and no derogation: the highest age is 29 completed years", law.No),
		lawtest.Edit("recognised during the apprenticeship: not when it was concluded", func(c *facts.Case) { c.Apprenticeship.Term.Recognised = law.Yes }, law.No),
		lawtest.Edit("put on the list of athletes during it", func(c *facts.Case) { c.Apprenticeship.Term.Listed = law.Yes }, law.No),
		lawtest.Edit("a project of business at 60", func(c *facts.Case) {
			c.Person.Born, c.Apprenticeship.Entry.BusinessProject = day("1964-01-01"), law.Yes
		}, law.Yes, "APP-DEROG-4 yes", "APP-DEROG yes", "APP-AGE-MAX yes"),
		lawtest.Edit("a listed athlete at 60", func(c *facts.Case) { c.Person.Born, c.Apprenticeship.Athlete = day("1964-01-01"), law.Yes }, law.Yes,
			"APP-DEROG-5 yes", "APP-DEROG yes", "APP-AGE-MAX yes"),
	})
	lawtest.NewCoverage().Flip(t, eligibility.ApprenticeAge, apprenticeOf15, []lawtest.Row{
		lawtest.Edit("14 on the first day, and recognised", func(c *facts.Case) { c.Person.Born, c.Person.RQTH = day("2009-09-03"), law.Yes }, law.No,
			"APP-AGE-15-YEARS no", "APP-AGE-15-COLLEGE gone", "APP-AGE-15 no", "APP-AGE-MIN no"),
		lawtest.Edit("15 without the collège, and an athlete", func(c *facts.Case) { c.Apprenticeship.Entry.LowerSecondary, c.Apprenticeship.Athlete = law.No, law.Yes }, law.No,
			"APP-AGE-15-COLLEGE no", "APP-AGE-15 no", "APP-AGE-MIN no"),
	})
}

// D6222-1-2 is of 1 April 2020: 32 years old, failed in August 2019, a year with another employer from 15 April 2020 to 14 April 2021.
func TestFirstDayAfterAFailure(t *testing.T) {
	c := failedAt31()
	c.Person.Born, c.Apprenticeship.Entry.Last.Expired = day("1988-02-10"), day("2019-08-31")
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2020-03-31"), day("2020-04-15"), day("2021-04-14")
	d := eligibility.ApprenticeAge(&c)
	assert.Equal(t, law.No, d.Answer())
	assert.Empty(t, d.Find("APP-DEROG-FAIL").Rule(), "no decree yet")
	c.Contract.Made = day("2020-04-01")
	d = eligibility.ApprenticeAge(&c)
	assert.Equal(t, law.Yes, d.Answer())
	assert.True(t, cites(d.Find("APP-DEROG-FAIL-EXAM"), "LEGIARTI000041769575"))
	c.Contract.End = day("2021-04-15")
	assert.Equal(t, law.No, eligibility.ApprenticeAge(&c).Answer(), "a day over the year")
}

// L6222-12-1: "toute personne âgée de seize à vingt-neuf ans révolus", by the first day of the course; the derogations are not repeated.
func TestAgeAtTheCFA(t *testing.T) {
	for _, row := range []struct {
		why, begun, born string
		rqth             law.Answer
		want             law.Answer
	}{
		{"30 that day, a recognised disabled worker", "2024-09-15", "1994-09-15", law.Yes, law.No},
		{"30 the day after", "2024-09-15", "1994-09-16", law.No, law.Yes},
		{"16 that day: the collège is not asked for", "2024-09-15", "2008-09-15", law.No, law.Yes},
		{"16 the day after, the collège is not recorded", "2024-09-15", "2008-09-16", law.No, law.Unknown},
		{"the eve of the text", "2018-12-31", "2000-01-01", law.No, law.Unknown},
		{"its first day", "2019-01-01", "2000-01-01", law.No, law.Yes},
	} {
		var c facts.Case
		c.Person.Born, c.Person.RQTH = day(row.born), row.rqth
		c.Apprenticeship.Course.CFA, c.Apprenticeship.Course.AloneThrough = day(row.begun), day(row.begun).AddDays(60)
		d := eligibility.ApprenticeCFAFirst(&c)
		assert.Equal(t, row.want, d.Answer(), row.why)
		assert.Equal(t, row.want, d.Find("APP-CFA-FIRST-AGE").Answer(), row.why)
	}
}
