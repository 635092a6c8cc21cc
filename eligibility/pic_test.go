package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// jobseekerAtBac holds a baccalauréat, level 4: holders are in.
func jobseekerAtBac() facts.Case {
	return facts.Case{Person: facts.Person{Jobseeker: law.Yes, Level: law.Level4}, Course: facts.Course{Start: day("2022-09-05")}}
}

var picRows = []lawtest.Row{
	lawtest.Base("the baccalauréat is within the level; whether school was left without a qualification is not recorded", law.Yes,
		"PIC-2019 yes", "PIC-2019-YOUNG unknown"),
	lawtest.Edit("level 3", func(c *facts.Case) { c.Person.Level = law.Level3 }, law.Yes),
	lawtest.Edit("level 5, BTS", func(c *facts.Case) { c.Person.Level, c.Person.Unqualified = law.Level5, law.No }, law.No, "PIC-2019 no", "PIC-2019-YOUNG no"),
	lawtest.Edit("level 5, school left with a qualification or not: the other public is open", func(c *facts.Case) { c.Person.Level = law.Level5 }, law.Unknown, "PIC-2019 no"),
	lawtest.Edit("level 5 obtained after leaving school without: no fact makes a No of the two publics", func(c *facts.Case) {
		c.Person.Level, c.Person.Unqualified = law.Level5, law.Yes
	}, law.Unknown, "PIC-2019 no"),
	lawtest.Edit("level 5 and nothing else", func(c *facts.Case) { c.Person = facts.Person{Level: law.Level5} }, law.Unknown, "PIC-2019 no"),
	lawtest.Edit("no qualification", func(c *facts.Case) { c.Person.Level, c.Person.Unqualified = 0, law.Yes }, law.Yes),
	lawtest.Edit("level not recorded", func(c *facts.Case) { c.Person.Level = 0 }, law.Unknown, "PIC-2019 unknown"),
	lawtest.Edit("not a jobseeker, with a qualification", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Unqualified = law.No, law.No }, law.No, "PIC-2019 no", "PIC-2019-YOUNG no"),
	lawtest.Edit("not a jobseeker, level and qualification unknown", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Level = law.No, 0 }, law.Unknown, "PIC-2019 no"),
	lawtest.Edit("not a jobseeker, no qualification: until what age one is young is not written", func(c *facts.Case) {
		c.Person.Jobseeker, c.Person.Level, c.Person.Unqualified = law.No, 0, law.Yes
	}, law.Unknown, "PIC-2019 no"),
	lawtest.Edit("not a jobseeker, qualified, level unknown", func(c *facts.Case) {
		c.Person.Jobseeker, c.Person.Level, c.Person.Unqualified = law.No, 0, law.No
	}, law.No, "PIC-2019 no", "PIC-2019-YOUNG no"),
	lawtest.Edit("jobseeker or not: not recorded", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, law.Unknown, "PIC-2019 unknown"),
	lawtest.Edit("neither recorded", func(c *facts.Case) { c.Person = facts.Person{} }, law.Unknown, "PIC-2019 unknown"),
	lawtest.Edit("day of entry not recorded", func(c *facts.Case) { c.Course.Start = law.Date{} }, law.Unknown, "PIC-2019 unknown"),
	lawtest.Edit("the last day of the text of 2019", func(c *facts.Case) { c.Course.Start = day("2023-12-31") }, law.Yes),
	lawtest.Edit("from 2024 the statute names no level", func(c *facts.Case) { c.Course.Start = day("2024-01-01") }, law.Unknown,
		"PIC-2019 gone", "PIC-2019-YOUNG gone", "PIC-2024 unknown"),
	lawtest.Edit("the text of 2018 was not read", func(c *facts.Case) { c.Course.Start = day("2018-12-31") }, law.Unknown, "PIC-2019 unknown"),
}

func TestPICTables(t *testing.T) {
	lawtest.Days(t, &eligibility.PICLevel, []lawtest.DayRow{
		lawtest.On("2018-12-31", ""), lawtest.On("2019-01-01", "4"), lawtest.On("2019-01-09", "4"), lawtest.On("2019-01-10", "4"),
		lawtest.On("2023-12-31", "4"), lawtest.On("2024-01-01", ""),
	})
	lawtest.Days(t, &eligibility.PICYoung, []lawtest.DayRow{
		lawtest.On("2018-12-31", ""), lawtest.On("2019-01-01", "yes"), lawtest.On("2023-12-31", "yes"), lawtest.On("2024-01-01", ""),
	})
	once(t, &eligibility.PICNoLevel, "2024-01-01", "yes")
}

// Asked of nothing, it asks for what it needs; from 2024 no fact can settle it.
func TestPICAsks(t *testing.T) {
	var got []string
	for _, ask := range law.Asks(eligibility.PICPublic(&facts.Case{})) {
		got = append(got, ask.Fact)
	}
	assert.Equal(t, []string{"course.start", "person.unqualified", "person.jobseeker", "person.level"}, got)
	c := jobseekerAtBac()
	c.Course.Start = day("2024-01-01")
	assert.Empty(t, law.Asks(eligibility.PICPublic(&c)))
}

// L6122-1, II, from 2024: the text was read, and names no level. It is not said to be unknown.
func TestPICWithoutCriterion(t *testing.T) {
	c := jobseekerAtBac()
	c.Course.Start = day("2024-01-01")
	d := eligibility.PICPublic(&c)
	clause := d.Find("PIC-2024")
	assert.Equal(t, law.Unsettled, clause.Why())
	assert.Contains(t, eligibility.WordsFrench.Sentence(clause), "l'article ne fixe plus de critère de niveau depuis le 1er janvier 2024\u00a0; il faut demander celui du programme. (code du travail, art. L6122-1, II)")
	assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), "since 1 January 2024 the article sets no criterion of level; that of the programme is to be asked for.")
	for _, part := range []law.Decision{d, clause} {
		var versions []string
		for ref := range part.Cites() {
			versions = append(versions, ref.ID)
		}
		assert.Equal(t, []string{"LEGIARTI000048600448"}, versions, part.Rule())
	}
}

// The nomenclature of D6113-19 is of 10 January 2019: it is not cited before.
func TestPICCites(t *testing.T) {
	for start, want := range map[string]int{"2019-01-09": 1, "2019-01-10": 2} {
		c := jobseekerAtBac()
		c.Course.Start = day(start)
		n := 0
		for range eligibility.PICPublic(&c).Find("PIC-2019").Cites() {
			n++
		}
		assert.Equal(t, want, n, start)
	}
}
