package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/law"
)

func remarksOf(d law.Decision) []string { return slices.Collect(d.Remarks()) }

// L6222-5-1: "Le premier alinéa de l'article L. 6222-18 est applicable, à l'initiative de l'apprenti ou de l'un des employeurs."
func TestBreakWithTwoSeasonalEmployers(t *testing.T) {
	for _, row := range []struct {
		pair   law.Answer
		days   law.Count
		want   law.Answer
		why    law.Why
		choice bool
		says   string
		reason string
	}{
		{law.Yes, law.MustCount(45), law.Yes, law.Clause, true, "chez celui qui rompt ou que l'apprenti quitte", "day 45 with one of the two"},
		{law.Yes, law.MustCount(46), law.No, law.Clause, true, "chez celui qui rompt ou que l'apprenti quitte", "day 46: not the two months of the page"},
		{law.Yes, law.Count{}, law.Unknown, law.MissingFact, false, "chez celui qui rompt ou que l'apprenti quitte", "the fact that is asked for says whose days"},
		{law.No, law.MustCount(45), law.Yes, law.Clause, false, "formation pratique en entreprise à la rupture", "one employer"},
		{law.Unknown, law.MustCount(46), law.No, law.Clause, false, "formation pratique en entreprise à la rupture", "one or two is not asked here"},
	} {
		c := apprenticeResigning()
		c.Apprenticeship.Employer.Pair, c.Apprenticeship.Break.PracticeDays = row.pair, row.days
		d := eligibility.ApprenticeBreak(&c).Find("APP-BREAK-45")
		assert.Equal(t, row.want, d.Answer(), row.reason)
		assert.Equal(t, row.why, d.Why(), row.reason)
		assert.Equal(t, row.choice, slices.Contains(conventionsOf(d), "APP-BREAK-45-PAIR"), row.reason)
		assert.Equal(t, row.pair == law.Yes, slices.Contains(remarksOf(d), "APP-BREAK-45-PAGE"), row.reason)
		assert.Contains(t, eligibility.WordsFrench.Sentence(d), row.says, row.reason)
	}
	c := apprenticeResigning()
	c.Apprenticeship.Employer.Pair = law.Yes
	assert.EqualValues(t, -35, eligibility.ApprenticeBreak(&c).Find("APP-BREAK-45").Off().Int(), "80 days, 35 more than 45")
	assert.Contains(t, eligibility.Explain(eligibility.ApprenticeBreak(&c), language.English), "still gives two months")
}

// L6222-5-1: "ce contrat peut avoir pour finalité l'obtention de deux qualifications"; "un maître d'apprentissage [...] dans chacune des entreprises".
func TestTwoQualifications(t *testing.T) {
	c := apprenticeOfTwo()
	assert.Contains(t, remarksOf(eligibility.ApprenticeEmployer(&c).Find("APP-EMP-SEASON")), "APP-EMP-SEASON-TWO")
	c.Apprenticeship.Employer.Pair = law.No
	assert.NotContains(t, remarksOf(eligibility.ApprenticeEmployer(&c)), "APP-EMP-SEASON-TWO", "one employer, one qualification (L6211-1)")
}

// L6225-6 has been there since the code of 2008; its second wording is of 19 May 2011.
func TestBanOnRecruitingSince2008(t *testing.T) {
	for made, id := range map[string]string{
		"2008-05-01": "LEGIARTI000006904058", "2011-05-18": "LEGIARTI000006904058", "2011-05-19": "LEGIARTI000024042019", "2024-07-01": "LEGIARTI000024042019",
	} {
		c := apprenticeInCompany()
		c.Contract.Made = day(made)
		d := eligibility.ApprenticeEmployer(&c).Find("APP-EMP-BAN-RECRUIT")
		assert.Equal(t, law.Yes, d.Answer(), made)
		assert.Equal(t, id, versionCited(t, d, "apprentice.ban"), made)
		c.Apprenticeship.Employer.Banned = law.Yes
		assert.Equal(t, law.No, eligibility.ApprenticeEmployer(&c).Find("APP-EMP-BAN-RECRUIT").Answer(), made)
	}
	c := apprenticeInCompany()
	c.Contract.Made = day("2008-04-30")
	assert.Equal(t, law.NoText, eligibility.ApprenticeEmployer(&c).Find("APP-EMP-BAN-RECRUIT").Why(), "the eve of the code")
}

// The ministry's page asks for less than 30 on the day of conclusion, L6222-1 for 29 completed years at the start. Concluded on 1 July 2024 for 2 September.
func TestPageOnThirty(t *testing.T) {
	for _, row := range []struct {
		born   string
		answer law.Answer
		said   bool
		reason string
	}{
		{"1994-07-01", law.No, false, "30 on the day of conclusion: No by both"},
		{"1994-07-02", law.No, true, "30 on the morrow of it"},
		{"1994-09-02", law.No, true, "30 on the first day"},
		{"1994-09-03", law.Yes, false, "30 on the morrow of the first day: Yes by both"},
	} {
		c := personOf31()
		c.Person.Born = day(row.born)
		d := eligibility.ApprenticeAge(&c)
		assert.Equal(t, row.answer, d.Answer(), row.reason)
		assert.Equal(t, row.said, slices.Contains(remarksOf(d.Find("APP-AGE-MAX29")), "APP-AGE-MAX29-PAGE"), row.reason)
	}
	c := personOf31()
	c.Person.Born, c.Contract.Made, c.Contract.Start = day("1990-12-15"), day("2018-12-03"), day("2021-01-04")
	assert.NotContains(t, remarksOf(eligibility.ApprenticeAge(&c)), "APP-AGE-MAX29-PAGE", "another age before 2019")
}

// The hours and the night work of a person under 18 at the start are not looked at, and that is said (L3162-1, L6222-26).
func TestHoursOfMinors(t *testing.T) {
	for born, said := range map[string]bool{"2006-09-02": false, "2006-09-03": true, "2009-06-10": true, "": false} {
		c := wholeApprentice()
		c.Contract.Start, c.Person.Born = day("2024-09-02"), day(born)
		assert.Equal(t, said, slices.Contains(remarksOf(eligibility.Apprenticeship(&c)), "APP-MINOR-HOURS"), "born %q, 18 on 2 September 2024", born)
	}
}

// Under 15 the distance is that to an age that is enough: 2 September 2024 to 3 September is a day, to 3 September 2025 a day and a year of 365.
func TestNearestOfTheLowestAges(t *testing.T) {
	for _, row := range []struct {
		done             law.Answer
		sixteen, fifteen int64
		first            string // the clause that is told first
		reason           string
	}{
		{law.Yes, 0, 1, "APP-AGE-15-YEARS", "collège completed: 15 is enough"},
		{law.No, 366, 0, "APP-AGE-MIN16", "not completed: 15 is not enough"},
		{law.Unknown, 366, 1, "APP-AGE-MIN16", "not recorded: either"},
	} {
		c := apprenticeOf15()
		c.Person.Born, c.Apprenticeship.Entry.LowerSecondary = day("2009-09-03"), row.done
		d := eligibility.ApprenticeAge(&c)
		assert.Equal(t, law.No, d.Answer(), row.reason)
		for rule, want := range map[string]int64{"APP-AGE-MIN16": row.sixteen, "APP-AGE-15-YEARS": row.fifteen} {
			off := d.Find(rule).Off()
			assert.Equal(t, want != 0, off.Role() == law.RoleOff, "%s: %s", rule, row.reason)
			assert.Equal(t, want, off.Int(), "%s: %s", rule, row.reason)
			assert.NotContains(t, eligibility.WordsFrench.Sentence(d.Find(rule)), "{", row.reason)
		}
		assert.Equal(t, row.first, law.Reasons(d, 1)[0].Rule(), row.reason)
		assert.Contains(t, remarksOf(d), "APP-AGE-NOT-BEFORE-15", row.reason)
	}
	c := apprenticeOf15()
	c.Person.Born, c.Contract.Made = day("2000-09-03"), day("2014-03-03")
	c.Contract.Start = day("2014-09-02")
	off := eligibility.ApprenticeAge(&c).Find("APP-AGE-MIN16").Off()
	assert.EqualValues(t, 732, off.Int(), "before the text on fifteen only 16 is known: 3 September 2016; 365 days, 366 and one")
}
