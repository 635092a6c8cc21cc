package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// lineOn is the line of a day.
func lineOn(t *testing.T, c *facts.Case, on string) funding.Line {
	t.Helper()
	l, ok := funding.ApprenticePay(c).At(day(on))
	require.True(t, ok, on)
	return l
}

// bracket is the range of percentages of a line: "66%..82%", one percentage when it is known, "66%.." without upper
// bound.
func bracket(l funding.Line) string {
	low, high, lowOK, highOK := l.Range()
	switch {
	case !lowOK:
		return ".."
	case !highOK:
		return low.Rate.String() + ".."
	case low == high:
		return low.Rate.String()
	}
	return low.Rate.String() + ".." + high.Rate.String()
}

// special is a case of §5.3 or §5.4: the bracket of the percentage on given days.
type special struct {
	because string
	born    string
	made    string
	start   string
	end     string
	edit    func(*facts.Case)
	want    map[string]string // day → bracket
}

func (row *special) run(t *testing.T) {
	t.Helper()
	c := apprentice(row.born, row.made, row.start, row.end)
	row.edit(&c)
	for on, want := range row.want {
		l := lineOn(t, &c, on)
		assert.Equal(t, want, bracket(l), "%s, %s: %s %s %s", row.because, on, l.Missing(), l.Unsettled(), l.NoText())
	}
}

func runSpecials(t *testing.T, rows []special) {
	t.Helper()
	for i := range rows {
		rows[i].run(t)
	}
}

func shorter(ground facts.Shorter, cycle int) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Apprenticeship.Special = law.Unknown
		c.Apprenticeship.Shorter, c.Apprenticeship.CycleMonths = ground, law.MustCount(cycle)
		c.Apprenticeship.Longer, c.Apprenticeship.Diploma = facts.NotLonger, facts.OtherDiploma
		c.Apprenticeship.Previous = facts.Previous{Contract: law.No, Obtained: law.No, Broken: law.No}
		c.Apprenticeship.Athlete = law.No
	}
}

// D6222-28-1: the cycle counts whole, and what is spared lies before the contract.
func TestShorterContract(t *testing.T) {
	runSpecials(t, []special{
		{"two-year cycle in one year: year 2 throughout", "2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31",
			shorter(facts.ShorterLevel, 24), map[string]string{"2023-09-01": "51%", "2024-08-31": "51%"}},
		{"three-year cycle in two years: years 2 then 3", "2003-10-15", "2022-08-20", "2022-09-01", "2024-08-31",
			shorter(facts.ShorterLevel, 36), map[string]string{"2022-09-01": "51%", "2023-08-31": "51%", "2023-09-01": "67%"}},
		{"22 months after 2 months at the CFA: year 2 after ten months", "2004-10-15", "2023-11-01", "2023-11-01", "2025-08-31",
			shorter(facts.ShorterCFA, 24), map[string]string{"2023-11-01": "43%", "2024-08-31": "43%", "2024-09-01": "51%"}},
		{"22 months from the 15th: after ten months too", "2004-10-15", "2023-11-10", "2023-11-15", "2025-09-14",
			shorter(facts.ShorterCFA, 24), map[string]string{"2024-09-14": "43%", "2024-09-15": "51%"}},
		{"second year only, after a broken contract: year 2", "2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31",
			shorter(facts.ShorterBreak, 24), map[string]string{"2023-09-01": "51%"}},
		{"ten months of a cycle of two years: year 2", "2004-01-10", "2023-08-20", "2023-09-01", "2024-06-30",
			shorter(facts.ShorterLevel, 24), map[string]string{"2023-09-01": "51%", "2024-06-30": "51%"}},
		{"third year of a general licence in one year: year 3", "2002-01-15", "2024-08-20", "2024-09-01", "2025-08-31",
			shorter(facts.ShorterLevel, 36), map[string]string{"2024-09-01": "78%"}},
		{"second year of a master in one year: year 2", "2002-01-15", "2024-08-20", "2024-09-01", "2025-08-31",
			shorter(facts.ShorterLevel, 24), map[string]string{"2024-09-01": "61%"}},
		{"a year from 29 February is the whole second year (DATE-MONTHS: 2024-02-29 + 12 ends on 2025-02-28)", "2005-01-10", "2024-02-01", "2024-02-29", "2025-02-28",
			shorter(facts.ShorterLevel, 24), map[string]string{"2024-02-29": "51%", "2025-02-28": "51%"}},
		{"two years from 29 February: years 2 and 3 of three, year 3 after twelve months of contract", "2006-01-10", "2024-02-01", "2024-02-29", "2026-02-28",
			shorter(facts.ShorterLevel, 36), map[string]string{"2024-02-29": "51%", "2025-02-28": "51%", "2025-03-01": "67%"}},
		{"a day less: the last twelve months and a day", "2005-01-10", "2024-02-01", "2024-02-29", "2025-02-27",
			shorter(facts.ShorterLevel, 24), map[string]string{"2024-02-29": "51%", "2025-02-27": "51%"}},
		{"a day less than a year that a 29 February would end: the second year only", "2004-01-10", "2023-02-20", "2023-03-01", "2024-02-28",
			shorter(facts.ShorterLevel, 24), map[string]string{"2023-03-01": "51%", "2024-02-28": "51%"}},
		{"a year and nine days to the end of February: the nine days, then twelve months", "2005-01-10", "2024-02-10", "2024-02-20", "2025-02-28",
			shorter(facts.ShorterLevel, 24), map[string]string{"2024-02-28": "43%", "2024-02-29": "51%", "2025-02-28": "51%"}},
		{"a day more: the twelve months to 1 March 2025 begin on 2 March 2024", "2005-01-10", "2024-02-01", "2024-02-29", "2025-03-01",
			shorter(facts.ShorterLevel, 24), map[string]string{"2024-03-01": "43%", "2024-03-02": "51%", "2025-03-01": "51%"}},
		{"22 months from the 30th: ten months end on 29 February", "2006-01-10", "2023-04-20", "2023-04-30", "2025-02-28",
			shorter(facts.ShorterCFA, 24), map[string]string{"2024-02-29": "43%", "2024-03-01": "51%"}},
		{"a cycle of 14 months in twelve: year 2 after ten months, which end on 30 December", "2005-06-10", "2024-02-20", "2024-02-29", "2025-02-28",
			shorter(facts.ShorterCFA, 14), map[string]string{"2024-12-28": "43%", "2024-12-29": "51%"}},
		{"concluded on the first day of the text: year 2", "2001-10-15", "2020-04-01", "2020-09-01", "2021-08-31",
			shorter(facts.ShorterLevel, 24), map[string]string{"2020-09-01": "51%"}},
		{"the day before no rule on pay is known: year 1 to 3", "2001-10-15", "2020-03-31", "2020-09-01", "2021-08-31",
			shorter(facts.ShorterLevel, 24), map[string]string{"2020-09-01": "43%..67%"}},
	})

	// Without the length of the cycle the law brackets the rate, and the line names what it lacks.
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	shorter(facts.ShorterLevel, 24)(&c)
	c.Apprenticeship.CycleMonths = law.Count{}
	l := lineOn(t, &c, "2023-09-01")
	assert.Equal(t, "43%..67%", bracket(l))
	assert.Equal(t, []string{"apprenticeship.cycle_months"}, l.Missing())

	// A cycle that is not longer than the contract spares nothing.
	c.Apprenticeship.CycleMonths = law.MustCount(12)
	assert.Equal(t, "43%", bracket(lineOn(t, &c, "2023-09-01")))
}

// The former R6222-18: a first year is deemed done, to contracts concluded on 31 March 2020.
func TestShorterContractOfFormerText(t *testing.T) {
	rows := []special{
		{"schooling: year 2 from the start", "2000-10-15", "2019-08-20", "2019-09-01", "2020-08-31",
			shorter(facts.ShorterSchooled, 24), map[string]string{"2019-09-01": "51%", "2020-08-31": "51%"}},
		{"higher diploma: year 2, then 3", "2000-10-15", "2019-08-20", "2019-09-01", "2021-08-31",
			shorter(facts.ShorterDiploma, 36), map[string]string{"2019-09-01": "51%", "2020-09-01": "67%"}},
		{"former table: 49 from the start", "1999-10-15", "2018-08-20", "2018-09-01", "2019-08-31",
			shorter(facts.ShorterBacPro, 36), map[string]string{"2018-09-01": "49%"}},
		{"last day of conclusion", "2001-10-15", "2020-03-31", "2020-09-01", "2021-08-31",
			shorter(facts.ShorterSchooled, 24), map[string]string{"2020-09-01": "51%"}},
		{"the next day the ground is gone: no text", "2001-10-15", "2020-04-01", "2020-09-01", "2021-08-31",
			shorter(facts.ShorterSchooled, 24), map[string]string{"2020-09-01": "43%..67%"}},
		{"initial level: no rule on pay", "2000-10-15", "2019-08-20", "2019-09-01", "2020-08-31",
			shorter(facts.ShorterInitial, 24), map[string]string{"2019-09-01": "43%..67%"}},
		{"same level, left to D6222-30: the plain table", "2000-10-15", "2019-08-20", "2019-09-01", "2020-08-31",
			shorter(facts.ShorterSame, 24), map[string]string{"2019-09-01": "43%"}},
	}
	runSpecials(t, rows)
}

func longer(ground facts.Longer, from string) func(*facts.Case) {
	return func(c *facts.Case) {
		shorter(facts.NotShorter, 24)(c)
		c.Apprenticeship.CycleMonths = law.Count{}
		c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = ground, day(from)
	}
}

// D6222-28 and D6222-28-2: the year is frozen, the age band still moves.
func TestProlongation(t *testing.T) {
	runSpecials(t, []special{
		{"two-year CAP failed at 17: 39, then 51 after the 18th birthday", "2007-11-20", "2022-08-20", "2022-09-01", "2025-08-31",
			longer(facts.LongerFailure, "2024-09-01"), map[string]string{"2023-09-01": "39%", "2024-09-01": "39%", "2025-08-31": "39%"}},
		{"… born two months earlier in the year: the band moves in the prolongation", "2006-11-20", "2022-08-20", "2022-09-01", "2025-08-31",
			longer(facts.LongerFailure, "2024-09-01"), map[string]string{"2024-09-01": "39%", "2024-11-30": "39%", "2024-12-01": "51%", "2025-08-31": "51%"}},
		{"convention: rate of the year before", "2002-12-20", "2021-08-20", "2021-09-01", "2024-02-29",
			longer(facts.LongerAgreed, "2023-09-01"), map[string]string{"2023-08-31": "51%", "2023-09-01": "51%", "2024-01-01": "61%"}},
		{"a third year without prolongation goes up: 67", "2004-12-20", "2021-08-20", "2021-09-01", "2024-08-31",
			longer(facts.NotLonger, "2023-09-01"), map[string]string{"2023-09-01": "67%"}},
		{"fourth year after failing a three-year course: 78 goes on", "1999-10-20", "2020-08-20", "2020-09-01", "2024-08-31",
			longer(facts.LongerFailure, "2023-09-01"), map[string]string{"2023-09-01": "78%", "2024-08-31": "78%"}},
		{"convention before 2020-04-01: no text, year 2 or 3", "2000-12-20", "2020-03-31", "2020-04-06", "2022-12-31",
			longer(facts.LongerAgreed, "2022-04-06"), map[string]string{"2022-03-31": "61%", "2022-04-06": "61%..78%"}},
		{"failure before 2019: no text, year 2 or 3", "2000-12-20", "2018-08-20", "2018-09-01", "2021-08-31",
			longer(facts.LongerFailure, "2020-09-01"), map[string]string{"2020-08-31": "49%", "2020-09-01": "49%..65%"}},
		{"failure, first day of the text", "2001-10-20", "2019-01-01", "2019-01-07", "2021-12-31",
			longer(facts.LongerFailure, "2021-01-07"), map[string]string{"2021-01-07": "51%"}},
		{"suspension (R6222-10) is not named: year 1 or 2", "2004-10-20", "2022-08-20", "2022-09-01", "2024-02-29",
			longer(facts.LongerSuspension, "2023-09-01"), map[string]string{"2023-09-01": "43%..51%"}},
		{"athlete's extra year (R6222-61): no text", "2004-10-20", "2021-08-20", "2021-09-01", "2024-08-31",
			longer(facts.LongerAthlete, "2023-09-01"), map[string]string{"2023-09-01": "51%..67%"}},
	})

	// The day the prolongation begins is no anniversary for pay.
	frozen := apprentice("2007-11-20", "2022-08-20", "2022-09-01", "2025-08-31")
	longer(facts.LongerFailure, "2024-09-01")(&frozen)
	first := lineOn(t, &frozen, "2024-09-01")
	assert.Equal(t, []string{"prolonged"}, first.Begins.Codes())

	// The whole contract prolongs another one, with another employer: the year is that of the earlier contract.
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	longer(facts.LongerFailure, "2023-09-01")(&c)
	c.Apprenticeship.Previous.Year = law.MustCount(2)
	assert.Equal(t, "51%", bracket(lineOn(t, &c, "2023-09-01")))
	c.Apprenticeship.Previous.Year = law.Count{}
	l := lineOn(t, &c, "2023-09-01")
	assert.Equal(t, "43%..67%", bracket(l))
	assert.Equal(t, []string{"apprenticeship.previous.year"}, l.Missing())

	// The first day of the prolongation follows from the cycle when it is not recorded.
	c = apprentice("2004-10-15", "2021-08-20", "2021-09-01", "2024-08-31")
	longer(facts.LongerFailure, "2023-09-01")(&c)
	c.Apprenticeship.LongerFrom, c.Apprenticeship.CycleMonths = law.Date{}, law.MustCount(24)
	assert.Equal(t, "51%", bracket(lineOn(t, &c, "2023-09-01")))
	c.Apprenticeship.CycleMonths = law.Count{}
	l = lineOn(t, &c, "2023-09-01")
	assert.Equal(t, []string{"apprenticeship.longer_from"}, l.Missing())
}

// R6222-48: 15 points more on the last year's percentage.
func TestDisabilityProlongation(t *testing.T) {
	runSpecials(t, []special{
		{"three years lengthened to four at 24: 78 + 15 = 93", "1999-05-20", "2020-08-20", "2020-09-01", "2024-08-31",
			longer(facts.LongerDisability, "2023-09-01"), map[string]string{"2023-08-31": "78%", "2023-09-01": "93%"}},
		{"two years spread over three at 18 to 20: 66 or 82", "2004-12-20", "2021-08-20", "2021-09-01", "2024-08-31",
			longer(facts.LongerDisability, "2023-09-01"), map[string]string{"2023-08-31": "51%", "2023-09-01": "66%..82%"}},
		{"26 and over: 100, or 115 if the cap does not reach these points", "1990-05-20", "2020-08-20", "2020-09-01", "2024-08-31",
			longer(facts.LongerDisability, "2023-09-01"), map[string]string{"2023-09-01": "100%..115%"}},
		{"26 and over before the cap existed: 115", "1990-05-20", "2019-08-20", "2019-09-01", "2023-08-31",
			longer(facts.LongerDisability, "2022-09-01"), map[string]string{"2022-09-01": "115%"}},
		{"four years by the status, the course not being spread (R6222-46): no 15 points, the third year at least", "1999-05-20", "2020-08-20", "2020-09-01", "2024-08-31",
			longer(facts.LongerDisabled4, "2023-09-01"), map[string]string{"2022-09-01": "78%", "2023-08-31": "78%", "2023-09-01": "78%.."}},
		{"first day of the text", "1998-05-20", "2019-01-01", "2019-01-07", "2023-01-06",
			longer(facts.LongerDisability, "2022-01-07"), map[string]string{"2022-01-07": "93%"}},
	})
}

// D6222-32: year 2 throughout, the band still moves.
func TestLicenceProfessionnelle(t *testing.T) {
	licence := func(d facts.Diploma) func(*facts.Case) {
		return func(c *facts.Case) {
			shorter(facts.NotShorter, 12)(c)
			c.Apprenticeship.Diploma = d
		}
	}
	runSpecials(t, []special{
		{"at 20: 51", "2003-10-20", "2023-08-20", "2023-09-01", "2024-08-31", licence(facts.LicenceProfessionnelle), map[string]string{"2023-09-01": "51%"}},
		{"turning 21: 61 from the next month", "2002-10-20", "2023-08-20", "2023-09-01", "2024-08-31", licence(facts.LicenceProfessionnelle),
			map[string]string{"2023-10-31": "51%", "2023-11-01": "61%"}},
		{"at 22: 61", "2001-10-20", "2023-08-20", "2023-09-01", "2024-08-31", licence(facts.LicenceProfessionnelle), map[string]string{"2023-09-01": "61%"}},
		{"at 27: 100", "1996-10-20", "2023-08-20", "2023-09-01", "2024-08-31", licence(facts.LicenceProfessionnelle), map[string]string{"2023-09-01": "100%"}},
		{"a general licence is not covered", "2003-10-20", "2023-08-20", "2023-09-01", "2024-08-31", licence(facts.OtherDiploma), map[string]string{"2023-09-01": "43%"}},
		{"first day of the text", "2000-10-20", "2020-04-01", "2020-04-06", "2021-03-31", licence(facts.LicenceProfessionnelle), map[string]string{"2020-04-06": "51%"}},
		{"the day before: undetermined", "2000-10-20", "2020-03-31", "2020-04-06", "2021-03-31", licence(facts.LicenceProfessionnelle), map[string]string{"2020-04-06": "43%..51%"}},
		{"BUT, first year: undetermined", "2005-10-20", "2023-08-20", "2023-09-01", "2026-08-31", licence(facts.BUT),
			map[string]string{"2023-09-01": "27%..39%", "2024-09-01": "51%", "2025-09-01": "51%..67%"}},
		{"not recorded: both", "2003-10-20", "2023-08-20", "2023-09-01", "2024-08-31", licence(0), map[string]string{"2023-09-01": "43%..51%"}},
	})
}

// second is a second diploma of the same level, after an earlier cycle of so many years.
func second(year int) func(*facts.Case) {
	return func(c *facts.Case) {
		shorter(facts.NotShorter, 12)(c)
		c.Apprenticeship.Previous = facts.Previous{
			Contract: law.No, Obtained: law.Yes, SameLevel: law.Yes, Related: law.Yes, Year: law.MustCount(year), Broken: law.No,
		}
	}
}

// D6222-30: 15 points more than the last year of the earlier cycle.
func TestSecondDiploma(t *testing.T) {
	lower := func(c *facts.Case) { second(2)(c); c.Apprenticeship.Previous.SameLevel = law.No }
	unrelated := func(c *facts.Case) { second(2)(c); c.Apprenticeship.Previous.Related = law.No }
	failed := func(c *facts.Case) { second(2)(c); c.Apprenticeship.Previous.Obtained = law.No }
	unknown := func(c *facts.Case) { second(2)(c); c.Apprenticeship.Previous.Related = law.Unknown }
	runSpecials(t, []special{
		{"CAP in two years at 18 to 20: 51 + 15 = 66", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31", second(2), map[string]string{"2023-09-01": "66%"}},
		{"bac pro in three: 67 + 15 = 82", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31", second(3), map[string]string{"2023-09-01": "82%"}},
		{"second master at 21 to 25: 61 + 15 = 76", "2001-06-20", "2023-08-20", "2023-09-01", "2024-08-31", second(2), map[string]string{"2023-09-01": "76%"}},
		{"a year and a day: no", "2004-10-20", "2023-08-20", "2023-09-01", "2024-09-01", second(2), map[string]string{"2023-09-01": "43%"}},
		{"another level: no", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31", lower, map[string]string{"2023-09-01": "43%"}},
		{"no direct relation: no", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31", unrelated, map[string]string{"2023-09-01": "43%"}},
		{"not obtained: no", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31", failed, map[string]string{"2023-09-01": "43%"}},
		{"relation not recorded: from 43 to 82", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31", unknown, map[string]string{"2023-09-01": "43%..82%"}},
		{"26 and over: capped at 100", "1996-06-20", "2023-08-20", "2023-09-01", "2024-08-31", second(2), map[string]string{"2023-09-01": "100%"}},
		{"26 and over, the last day before the cap: 115", "1992-06-20", "2020-03-31", "2020-04-06", "2021-03-31", second(2), map[string]string{"2020-04-06": "115%"}},
		{"26 and over, the first day of the cap", "1992-06-20", "2020-04-01", "2020-04-06", "2021-03-31", second(2), map[string]string{"2020-04-06": "100%"}},
		{"concluded in 2018: the text was not read", "1999-10-20", "2018-12-31", "2019-01-07", "2020-01-06", second(2), map[string]string{"2019-01-07": "41%..80%"}},
		{"first day of the text read", "1999-10-20", "2019-01-01", "2019-01-07", "2020-01-06", second(2), map[string]string{"2019-01-07": "66%"}},
	})
}

// No percentage exists for a fourth year, save for an athlete (R6222-60), or from 26.
func TestFourthYear(t *testing.T) {
	listed := func(a law.Answer) func(*facts.Case) {
		return func(c *facts.Case) {
			shorter(facts.NotShorter, 48)(c)
			c.Apprenticeship.Athlete = a
		}
	}
	runSpecials(t, []special{
		{"athlete: as year 3, no increase", "2000-06-20", "2020-08-20", "2020-09-01", "2024-08-31", listed(law.Yes), map[string]string{"2023-08-31": "78%", "2023-09-01": "78%"}},
		{"disabled apprentice in four years, not spread: at least the third", "2000-06-20", "2020-08-20", "2020-09-01", "2024-08-31", listed(law.No), map[string]string{"2023-09-01": "78%.."}},
		{"athlete or not recorded: at least the third", "2000-06-20", "2020-08-20", "2020-09-01", "2024-08-31", listed(law.Unknown), map[string]string{"2023-08-31": "78%", "2023-09-01": "78%.."}},
		{"26 and over: the text has no years", "1990-06-20", "2020-08-20", "2020-09-01", "2024-08-31", listed(law.No), map[string]string{"2023-09-01": "100%"}},
		{"athlete, the day before the text", "1996-06-20", "2016-12-14", "2017-01-02", "2021-01-01", listed(law.Yes), map[string]string{"2020-01-02": "78%.."}},
		{"athlete, its first day, former table", "1996-06-20", "2016-12-15", "2017-01-02", "2021-01-01", listed(law.Yes), map[string]string{"2020-01-02": "78%"}},
	})
	c := apprentice("2000-06-20", "2020-08-20", "2020-09-01", "2024-08-31")
	l := lineOn(t, &c, "2023-09-01")
	assert.Equal(t, []string{"APP-PAY-YEAR"}, l.Unsettled())
	assert.Contains(t, l.Conventions(), "APP-PAY-YEAR4")
	listed(law.Unknown)(&c)
	l = lineOn(t, &c, "2023-09-01")
	assert.Equal(t, []string{"apprenticeship.athlete"}, l.Missing())
}

// D6222-29: the floor of a next contract, as a percentage of the SMIC of the day.
func TestSuccession(t *testing.T) {
	next := func(edit func(*facts.Previous)) func(*facts.Case) {
		return func(c *facts.Case) {
			shorter(facts.NotShorter, 12)(c)
			c.Apprenticeship.Previous = facts.Previous{
				Contract: law.Yes, SameEmployer: law.No, Obtained: law.Yes, SameLevel: law.No, Broken: law.No,
				Claimed: law.MustRate("67%"), Received: law.MustRate("70%"),
			}
			edit(&c.Apprenticeship.Previous)
		}
	}
	runSpecials(t, []special{
		{"other employer: what he could claim, 67", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31", next(func(*facts.Previous) {}), map[string]string{"2023-09-01": "67%"}},
		{"same employer: what he received, 70", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31",
			next(func(p *facts.Previous) { p.SameEmployer = law.Yes }), map[string]string{"2023-09-01": "70%"}},
		{"the table of his age is better", "2001-10-20", "2023-08-20", "2023-09-01", "2026-08-31", next(func(*facts.Previous) {}),
			map[string]string{"2023-09-01": "67%", "2024-09-01": "67%", "2025-09-01": "78%"}},
		{"diploma not obtained: no floor", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31",
			next(func(p *facts.Previous) { p.Obtained = law.No }), map[string]string{"2023-09-01": "43%"}},
		{"result not known: the floor or not", "2004-10-20", "2023-08-20", "2023-09-01", "2026-08-31",
			next(func(p *facts.Previous) { p.Obtained, p.SameLevel = law.Unknown, law.No }), map[string]string{"2023-09-01": "43%..67%"}},
		{"same employer, pay received not recorded: at least what he could claim", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31",
			next(func(p *facts.Previous) { p.SameEmployer, p.Received = law.Yes, law.Rate{} }), map[string]string{"2023-09-01": "67%.."}},
		{"other employer, claim not recorded", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31",
			next(func(p *facts.Previous) { p.Claimed = law.Rate{} }), map[string]string{"2023-09-01": "43%.."}},
		{"which employer is not recorded", "2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31",
			next(func(p *facts.Previous) { p.SameEmployer = law.Unknown }), map[string]string{"2023-09-01": "43%.."}},
		{"first day of the text", "2000-10-20", "2019-01-01", "2019-01-07", "2020-01-06", next(func(*facts.Previous) {}), map[string]string{"2019-01-07": "67%"}},
		{"the day before: no text read", "2000-10-20", "2018-12-31", "2019-01-07", "2020-01-06", next(func(*facts.Previous) {}), map[string]string{"2019-01-07": "41%..67%"}},
	})

	// The old percentage applies to the SMIC even where the conventional minimum is the base: 53 % of 2 000.00 = 1 060.00
	// is less than 67 % of 1 747.20 = 1 170.624.
	c := apprentice("2001-10-20", "2023-08-20", "2023-09-01", "2024-08-31")
	next(func(*facts.Previous) {})(&c)
	c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("2000.00")}}
	l := lineOn(t, &c, "2023-09-01")
	assert.Equal(t, "1170.624", l.Exact().String())
	assert.Contains(t, l.Conventions(), "APP-PAY-SUCC")
	assert.Contains(t, l.Rules(), "APP-PAY-SUCC-OTHER")
}

// Years under a broken contract: nothing says what becomes of them.
func TestYearsAfterABreak(t *testing.T) {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	shorter(facts.NotShorter, 12)(&c)
	c.Apprenticeship.Previous.Contract, c.Apprenticeship.Previous.Broken = law.Yes, law.Yes
	l := lineOn(t, &c, "2023-09-01")
	assert.Equal(t, "43%..67%", bracket(l))
	assert.Equal(t, []string{"APP-PAY-GAPS"}, l.Unsettled())
}

// D6272-2, in its three periods.
func TestPublicEmployer(t *testing.T) {
	public := func(level law.Level, points string) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Employer.Public = law.Yes
			c.Apprenticeship.Prepares = level
			c.Pay.PublicPoints, _ = law.ParseRate(points)
		}
	}
	runSpecials(t, []special{
		{"from 2020-04-27: 43", "2001-10-20", "2020-04-27", "2020-09-01", "2022-08-31", public(law.Level5, "0%"), map[string]string{"2020-09-01": "43%"}},
		{"… 53", "2001-10-20", "2020-04-27", "2020-09-01", "2022-08-31", public(law.Level5, "10%"), map[string]string{"2020-09-01": "53%"}},
		{"… 63", "2001-10-20", "2020-04-27", "2020-09-01", "2022-08-31", public(law.Level5, "20%"), map[string]string{"2020-09-01": "63%"}},
		{"… and 48 is undetermined", "2001-10-20", "2020-04-27", "2020-09-01", "2022-08-31", public(law.Level5, "5%"), map[string]string{"2020-09-01": "43%.."}},
		{"… nothing decided: the plain table", "2001-10-20", "2020-04-27", "2020-09-01", "2022-08-31", public(law.Level5, ""), map[string]string{"2020-09-01": "43%"}},
		{"BTS concluded on 2020-04-26: 63 mandatory", "2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31", public(law.Level5, ""), map[string]string{"2020-09-01": "63%", "2022-01-01": "71%"}},
		{"level IV: 53 mandatory", "2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31", public(law.Level4, ""), map[string]string{"2020-09-01": "53%"}},
		{"level V: none", "2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31", public(law.Level3, ""), map[string]string{"2020-09-01": "43%"}},
		{"levels II and I: optional", "2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31", public(law.Level6, ""), map[string]string{"2020-09-01": "43%"}},
		{"levels II and I: 20 when decided", "2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31", public(law.Level7, "20%"), map[string]string{"2020-09-01": "63%"}},
		{"levels II and I: 10 is not in the text", "2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31", public(law.Level7, "10%"), map[string]string{"2020-09-01": "43%.."}},
		{"level not recorded", "2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31", public(0, ""), map[string]string{"2020-09-01": "43%..63%"}},
		{"26 and over: whether the cap reaches these points is not settled", "1990-10-20", "2020-04-27", "2020-09-01", "2022-08-31", public(law.Level5, "20%"), map[string]string{"2020-09-01": "100%..120%"}},
		{"26 and over before the cap: 120", "1990-10-20", "2020-03-31", "2020-09-01", "2022-08-31", public(law.Level5, ""), map[string]string{"2020-09-01": "120%"}},
	})
	// A contract of 2016 running on 2017-02-19, former table: the SMIC of those days is not in the tables, what comes
	// later has the points.
	c := apprentice("1999-10-20", "2016-09-01", "2017-01-02", "2018-12-31")
	public(law.Level4, "")(&c)
	assert.Equal(t, "59%", bracket(lineOn(t, &c, "2018-01-02")), "year 2 at 18: 49 + 10")
	assert.Equal(t, "..", bracket(lineOn(t, &c, "2017-02-18")), "no SMIC known before 2018")

	// Whether the employer is public matters only while the points were mandatory.
	c = apprentice("2001-10-20", "2020-04-26", "2020-09-01", "2022-08-31")
	c.Employer.Public = law.Unknown
	assert.Equal(t, []string{"employer.public"}, func() []string { l := lineOn(t, &c, "2020-09-01"); return l.Missing() }())
	c.Contract.Made = day("2020-04-27")
	assert.Equal(t, "43%", bracket(lineOn(t, &c, "2020-09-01")))
}

// Every convention that made an amount is carried by its line.
func TestConventionsOfLines(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		on      string
		want    []string
	}{
		{"the plain table", same, "2023-09-01", []string{"APP-PAY-BASE"}},
		{"a short contract", shorter(facts.ShorterLevel, 24), "2023-09-01", []string{"APP-PAY-BASE", "APP-PAY-SHORT-MONTHS"}},
		{"in a prolongation", longer(facts.LongerAgreed, "2024-03-01"), "2024-03-01", []string{"APP-PAY-BASE", "APP-PAY-BAND-MOVES"}},
		{"before it", longer(facts.LongerAgreed, "2024-03-01"), "2024-02-29", []string{"APP-PAY-BASE"}},
		{"years from 29 February", func(c *facts.Case) { c.Contract.Start, c.Contract.End = day("2020-02-29"), day("2022-02-28") }, "2021-03-01", []string{"APP-PAY-BASE"}},
		{"… the day on which another count would turn", func(c *facts.Case) { c.Contract.Start, c.Contract.End = day("2020-02-29"), day("2022-02-28") }, "2021-02-28", []string{"APP-PAY-BASE", "DATE-MONTHS"}},
		{"part time", func(c *facts.Case) { c.Contract.Hours = law.MustHours("30") }, "2023-09-01", []string{"MONEY-52-12"}},
	} {
		c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
		c.Contract.Hours = law.MustHours("35")
		row.edit(&c)
		l := lineOn(t, &c, row.on)
		assert.Equal(t, row.want, l.Conventions(), row.because)
	}
}
