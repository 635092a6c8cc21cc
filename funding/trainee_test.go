package funding_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// stagiaire is a jobseeker without benefit, of none of the groups, in a full-time course of metropolitan France.
func stagiaire(born, start, end string) facts.Case {
	var c facts.Case
	c.Person = facts.Person{Born: day(born), Jobseeker: law.Yes, Employed: law.No, Disabled: law.No}
	c.Course.Start, c.Course.End = day(start), day(end)
	c.Trainee = facts.Trainee{
		Place: law.Metropole, SixOf12: law.No, TwelveOf24: law.No, PartTime: law.No,
		Family: facts.Family{AloneWithChild: law.No, AlonePregnant: law.No, ThreeChildren: law.No, Separated: law.No},
	}
	c.Trainee.Benefit.ARE = law.No
	return c
}

// atTwenty enters at 20 in 2026.
func atTwenty() facts.Case { return stagiaire("2005-06-15", "2026-05-04", "2026-07-31") }

func atForty() facts.Case { return stagiaire("1985-06-15", "2026-05-04", "2026-07-31") }

// span is an income as "low..high", "low.." when it is open, with the answer before it.
func span(i funding.Income) string {
	s := i.Decision.Answer().String() + " " + i.Low.String()
	switch {
	case i.Open:
		return s + ".."
	case i.Low != i.High:
		return s + ".." + i.High.String()
	}
	return s
}

// Each printed amount, on the first day of its version and on the eve.
func TestTraineeScale(t *testing.T) {
	const closed = "unknown 0.00.."
	for _, row := range []struct{ because, entry, age17, age18, age21, age30 string }{
		{"before the page of 2020", "2019-12-31", closed, closed, closed, closed},
		{"service-public F760 (2020)", "2020-01-01", "yes 130.34", "yes 310.39", "yes 339.35", "unknown 401.09..652.02"},
		{"eve of décret 2021-522", "2021-04-30", "yes 130.34", "yes 310.39", "yes 339.35", "unknown 401.09..652.02"},
		{"D6341-28-2", "2021-05-01", "yes 200.00", "yes 500.00", "yes 500.00", "yes 685.00"},
		{"eve of décret 2022-477, the first to speak of a rise", "2022-04-03", "yes 200.00", "yes 500.00", "yes 500.00", "yes 685.00"},
		{"the day the intermediate amounts began was not found", "2022-04-04", closed, closed, closed, closed},
		{"… nor the day before the one on which they are known", "2023-03-30", closed, closed, closed, closed},
		{"centre-inffo, amounts until 31 March 2023", "2023-03-31", "yes 208.00", "yes 520.00", "yes 520.00", "yes 712.40"},
		{"délibération 2023-16", "2023-04-01", "yes 211.20", "yes 528.00", "yes 528.00", "yes 723.36"},
		{"eve", "2024-03-31", "yes 211.20", "yes 528.00", "yes 528.00", "yes 723.36"},
		{"index 1.046", "2024-04-01", "yes 220.92", "yes 552.29", "yes 552.29", "yes 756.63"},
		{"eve", "2025-03-31", "yes 220.92", "yes 552.29", "yes 552.29", "yes 756.63"},
		{"BO FT 2026-04", "2025-04-01", "yes 224.68", "yes 561.68", "yes 561.68", "yes 769.49"},
		{"eve", "2026-03-31", "yes 224.68", "yes 561.68", "yes 561.68", "yes 769.49"},
		{"service-public F760 (2026)", "2026-04-01", "yes 226.48", "yes 566.17", "yes 566.17", "yes 775.65"},
	} {
		for years, want := range map[int]string{17: row.age17, 18: row.age18, 21: row.age21, 30: row.age30} {
			entry := day(row.entry)
			c := stagiaire("2000-01-01", row.entry, entry.AddDays(10).String())
			born, err := law.NewDate(entry.Year()-years, entry.Month(), min(entry.Day(), 28))
			require.NoError(t, err)
			c.Person.Born = born
			assert.Equal(t, want, span(funding.TraineeIncome(&c, entry)), "%s: %d on %s", row.because, years, row.entry)
		}
	}
}

// The age counts on the day of entry: D6341-28-2. A birthday in the course changes nothing.
func TestTraineeAge(t *testing.T) {
	for _, row := range []struct{ because, born, want string }{
		{"18 that day", "2008-05-04", "yes 566.17"},
		{"18 the next day", "2008-05-05", "yes 226.48"},
		{"26 that day", "2000-05-04", "yes 775.65"},
		{"26 the next day: 25 on entry", "2000-05-05", "yes 566.17"},
	} {
		c := stagiaire(row.born, "2026-05-04", "2026-07-31")
		for _, on := range []string{"2026-05-04", "2026-05-05", "2026-07-31"} {
			assert.Equal(t, row.want, span(funding.TraineeIncome(&c, day(on))), "%s, on %s", row.because, on)
		}
	}
	// 2020 parts them at 21.
	for born, want := range map[string]string{"1999-10-05": "yes 339.35", "1999-10-06": "yes 310.39", "2002-10-05": "yes 310.39", "2002-10-06": "yes 130.34"} {
		c := stagiaire(born, "2020-10-05", "2020-12-18")
		assert.Equal(t, want, span(funding.TraineeIncome(&c, day("2020-10-05"))), born)
	}
	leap := stagiaire("2000-02-29", "2026-02-28", "2026-03-20")
	in := funding.TraineeIncome(&leap, day("2026-03-02"))
	assert.Equal(t, "yes 769.49", span(in), "26 on 28 February, under the convention")
	assert.Contains(t, conventionsOf(in.Decision), "AGE-29FEB")
}

func conventionsOf(d law.Decision) []string {
	var all []string
	for id := range d.Conventions() {
		all = append(all, id)
	}
	return all
}

// Who has no income of a trainee has none: nothing is left open.
func TestNoTraineeIncome(t *testing.T) {
	for because, edit := range map[string]func(*facts.Case){
		"not a jobseeker": func(c *facts.Case) { c.Person.Jobseeker = law.No },
		"keeps the wage":  func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, law.PEC },
		"after the end":   func(c *facts.Case) { c.Course.End = day("2026-05-31") },
	} {
		c := stagiaire("1990-01-01", "2026-05-04", "2026-07-31")
		edit(&c)
		assert.Equal(t, "no 0.00", span(funding.TraineeIncome(&c, day("2026-06-01"))), because)
	}
}

// D6341-24-6: settled at the opening. Whether a running course follows the rise of 1 April was not found: both amounts remain.
func TestTraineeFixed(t *testing.T) {
	for _, row := range []struct{ because, start, end, on, want string }{
		{"eve of the rise", "2026-03-02", "2026-05-29", "2026-03-31", "yes 769.49"},
		{"the rise", "2026-03-02", "2026-05-29", "2026-04-01", "unknown 769.49..775.65"},
		{"two rises", "2025-03-03", "2026-05-29", "2026-05-01", "unknown 756.63..775.65"},
		{"décret 2021-522, art. 4: begun before May 2021, the old amounts stay", "2021-04-30", "2021-09-30", "2021-05-01", "unknown 401.09..652.02"},
		{"the decree is read as it stands before any act speaks of a rise", "2021-06-01", "2022-06-30", "2022-04-03", "yes 685.00"},
		{"from that act nothing is known above", "2021-06-01", "2022-06-30", "2022-04-04", "unknown 685.00.."},
		{"entered in the last known day of 2022's amounts", "2023-03-31", "2023-06-30", "2023-04-01", "unknown 712.40..723.36"},
		{"nobody has checked past 2026: the next rise comes on 1 April 2027", "2026-09-01", "2027-05-31", "2027-03-31", "yes 775.65"},
		{"… and may reach the course", "2026-09-01", "2027-05-31", "2027-04-01", "unknown 775.65.."},
	} {
		c := stagiaire("1985-06-15", row.start, row.end)
		assert.Equal(t, row.want, span(funding.TraineeIncome(&c, day(row.on))), row.because)
	}
	// Pay by the former wage is not raised, its bounds are: 1 500 lies within both.
	c := stagiaire("1985-06-15", "2026-03-02", "2026-05-29")
	c.Person.Disabled, c.Trainee.SixOf12 = law.Yes, law.Yes
	for wage, want := range map[string]string{
		"1500.00": "yes 1500.00", "2300.00": "unknown 2170.90..2188.27", "700.00": "unknown 769.49..775.65", "772.00": "unknown 772.00..775.65", "2180.00": "unknown 2170.90..2180.00",
	} {
		c.Trainee.FormerWage = law.MustEuro(wage)
		assert.Equal(t, want, span(funding.TraineeIncome(&c, day("2026-04-01"))), wage)
	}
}

// D6341-26: the former wage, between the minimum and the maximum of each day of entry.
func TestTraineeFormerWage(t *testing.T) {
	for _, row := range []struct{ because, entry, wage, want string }{
		{"below the minimum", "2026-05-04", "775.64", "yes 775.65"},
		{"at the minimum", "2026-05-04", "775.65", "yes 775.65"},
		{"between", "2026-05-04", "775.66", "yes 775.66"},
		{"at the maximum", "2026-05-04", "2188.27", "yes 2188.27"},
		{"above", "2026-05-04", "2188.28", "yes 2188.27"},
		{"2025", "2025-05-04", "3000.00", "yes 2170.90"},
		{"2024, derived", "2024-05-04", "3000.00", "yes 2134.61"},
		{"2023", "2023-05-04", "3000.00", "yes 2040.74"},
		{"two values printed for 2022: 2 009.42, and 2 009.82 by the index", "2023-03-31", "3000.00", "unknown 2009.42..2009.82"},
		{"a wage under both", "2023-03-31", "2009.42", "yes 2009.42"},
		{"a wage between them", "2023-03-31", "2009.43", "unknown 2009.42..2009.43"},
		{"D6341-24-3", "2021-05-01", "3000.00", "yes 1932.52"},
		{"D6341-24-3, minimum", "2021-05-01", "100.00", "yes 685.00"},
		{"2020: the ceiling of the page", "2020-05-04", "3000.00", "yes 1932.52"},
		{"2020: between two minimums", "2020-05-04", "500.00", "unknown 500.00..652.02"},
		{"2020: above both", "2020-05-04", "652.02", "yes 652.02"},
		{"wage not recorded", "2026-05-04", "0.00", "unknown 775.65..2188.27"},
	} {
		c := stagiaire("1985-06-15", row.entry, day(row.entry).AddDays(10).String())
		c.Person.Disabled, c.Trainee.TwelveOf24, c.Trainee.FormerWage = law.Yes, law.Yes, law.MustEuro(row.wage)
		if row.entry == "2023-03-31" {
			c.Course.End = day("2023-03-31")
		}
		assert.Equal(t, row.want, span(funding.TraineeIncome(&c, day(row.entry))), row.because)
	}
}

var twentyRows = []lawtest.Row{
	lawtest.Base("20, in none of the groups of D6341-28-1 to D6341-28-4: by age", law.Yes, "TRAINEE-RFPE-DISABLED no", "TRAINEE-RFPE-ADULT no", "TRAINEE-RFPE-AGE yes"),
	lawtest.Edit("D6341-28-3: alone in charge of a child", func(c *facts.Case) { c.Trainee.Family.AloneWithChild = law.Yes }, law.Yes,
		"TRAINEE-ADULT-CHILD yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.Trainee.Family.AloneWithChild = law.Unknown }, law.Unknown,
		"TRAINEE-ADULT-CHILD unknown", "TRAINEE-RFPE-ADULT unknown", "TRAINEE-RFPE-AGE gone", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("woman alone and pregnant", func(c *facts.Case) { c.Trainee.Family.AlonePregnant = law.Yes }, law.Yes,
		"TRAINEE-ADULT-PREGNANT yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.Trainee.Family.AlonePregnant = law.Unknown }, law.Unknown,
		"TRAINEE-ADULT-PREGNANT unknown", "TRAINEE-RFPE-ADULT unknown", "TRAINEE-RFPE-AGE gone", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("three children", func(c *facts.Case) { c.Trainee.Family.ThreeChildren = law.Yes }, law.Yes,
		"TRAINEE-ADULT-THREE yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.Trainee.Family.ThreeChildren = law.Unknown }, law.Unknown,
		"TRAINEE-ADULT-THREE unknown", "TRAINEE-RFPE-ADULT unknown", "TRAINEE-RFPE-AGE gone", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("divorced three years and a day less than three: from 5 May 2023", func(c *facts.Case) { apart(c, "2023-05-05") }, law.Yes,
		"TRAINEE-ADULT-SEPARATED yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("three years that day are not less than three", func(c *facts.Case) { apart(c, "2023-05-04") }, law.Yes),
	lawtest.Edit("on the day of entry", func(c *facts.Case) { apart(c, "2026-05-04") }, law.Yes,
		"TRAINEE-ADULT-SEPARATED yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("after it: settled at the opening", func(c *facts.Case) { apart(c, "2026-05-05") }, law.Yes),
	lawtest.Edit("the day not recorded", func(c *facts.Case) { c.Trainee.Family.Separated = law.Yes }, law.Unknown,
		"TRAINEE-ADULT-SEPARATED unknown", "TRAINEE-RFPE-ADULT unknown", "TRAINEE-RFPE-AGE gone", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("not recorded at all", func(c *facts.Case) { c.Trainee.Family.Separated = law.Unknown }, law.Unknown,
		"TRAINEE-ADULT-SEPARATED unknown", "TRAINEE-RFPE-ADULT unknown", "TRAINEE-RFPE-AGE gone", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("D6341-28-4: six months in twelve", func(c *facts.Case) { c.Trainee.SixOf12 = law.Yes }, law.Yes,
		"TRAINEE-ADULT-WORKED yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("twelve months in twenty-four", func(c *facts.Case) { c.Trainee.TwelveOf24 = law.Yes }, law.Yes,
		"TRAINEE-ADULT-WORKED yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.Trainee.TwelveOf24 = law.Unknown }, law.Unknown,
		"TRAINEE-ADULT-WORKED unknown", "TRAINEE-RFPE-ADULT unknown", "TRAINEE-RFPE-AGE gone", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("D6341-28-1: disabled without that activity", func(c *facts.Case) { c.Person.Disabled = law.Yes }, law.Yes,
		"TRAINEE-ADULT-DISABLED yes", "TRAINEE-RFPE-ADULT yes", "TRAINEE-RFPE-AGE gone"),
	lawtest.Edit("disabled or not", func(c *facts.Case) { c.Person.Disabled = law.Unknown }, law.Unknown,
		"TRAINEE-ADULT-DISABLED unknown", "TRAINEE-RFPE-ADULT unknown", "TRAINEE-RFPE-AGE gone", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("disabled with that activity: the former wage, whatever else", func(c *facts.Case) {
		c.Person.Disabled, c.Trainee.SixOf12, c.Trainee.FormerWage = law.Yes, law.Yes, law.MustEuro("900.00")
	}, law.Yes, "TRAINEE-RFPE-DISABLED yes", "TRAINEE-RFPE-ADULT gone", "TRAINEE-RFPE-AGE gone", "TRAINEE-ADULT-CHILD gone",
		"TRAINEE-ADULT-PREGNANT gone", "TRAINEE-ADULT-THREE gone", "TRAINEE-ADULT-SEPARATED gone", "TRAINEE-ADULT-WORKED gone", "TRAINEE-ADULT-DISABLED gone"),
	lawtest.Edit("disabled, activity not recorded: the former wage may decide", func(c *facts.Case) {
		c.Person.Disabled, c.Trainee.SixOf12 = law.Yes, law.Unknown
	}, law.Unknown, "TRAINEE-RFPE-DISABLED unknown", "TRAINEE-RFPE-GROUP unknown", "TRAINEE-RFPE-ADULT gone", "TRAINEE-RFPE-AGE gone", "TRAINEE-ADULT-CHILD gone",
		"TRAINEE-ADULT-PREGNANT gone", "TRAINEE-ADULT-THREE gone", "TRAINEE-ADULT-SEPARATED gone", "TRAINEE-ADULT-WORKED gone", "TRAINEE-ADULT-DISABLED gone"),
	lawtest.Edit("day of birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown,
		"TRAINEE-RFPE-AGE unknown", "TRAINEE-RFPE-GROUP unknown"),
	lawtest.Edit("26: the groups do not matter", func(c *facts.Case) { c.Person.Born = day("2000-05-04") }, law.Yes,
		"TRAINEE-RFPE-ADULT gone", "TRAINEE-ADULT-CHILD gone", "TRAINEE-ADULT-PREGNANT gone", "TRAINEE-ADULT-THREE gone",
		"TRAINEE-ADULT-SEPARATED gone", "TRAINEE-ADULT-WORKED gone", "TRAINEE-ADULT-DISABLED gone"),
	lawtest.Edit("the place", func(c *facts.Case) { c.Trainee.Place = 0 }, law.Unknown, gone("TRAINEE-RFPE-PLACE unknown")...),
	lawtest.Edit("Mayotte after its only known year", func(c *facts.Case) { c.Trainee.Place = law.Mayotte }, law.Unknown, gone("TRAINEE-RFPE-PLACE unknown")...),
	lawtest.Edit("another place overseas has the amounts of the code", func(c *facts.Case) { c.Trainee.Place = law.Reunion }, law.Yes),
	lawtest.Edit("part-time or not", func(c *facts.Case) { c.Trainee.PartTime = law.Unknown }, law.Unknown, "TRAINEE-RFPE-PARTTIME unknown"),
	lawtest.Edit("part-time", func(c *facts.Case) {
		c.Trainee.PartTime, c.Trainee.MonthHours, c.Trainee.ASS = law.Yes, law.MustHours("70"), law.No
	}, law.Yes, "TRAINEE-RFPE-PARTTIME yes"),
	lawtest.Edit("no course", func(c *facts.Case) { c.Course = facts.Course{} }, law.Unknown, gone("TRAINEE-DAY unknown", "TRAINEE-RFPE-PLACE unknown")...),
	lawtest.Edit("the end of the course", func(c *facts.Case) { c.Course.End = law.Date{} }, law.Unknown, "TRAINEE-DAY unknown"),
	lawtest.Edit("a contract kept up, before the texts that were read", func(c *facts.Case) {
		c.Job.Kind, c.Course.Start = law.PEC, day("2018-12-31")
	}, law.Unknown, gone("POE-PAY unknown", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("a contract kept up: L6326-4", func(c *facts.Case) { c.Job.Kind = law.PEC }, law.No, gone("POE-PAY no", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("an ordinary job beside the course", func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, law.CDD }, law.Yes),
	lawtest.Edit("a job of unknown kind", func(c *facts.Case) { c.Person.Employed = law.Yes }, law.Unknown, gone("POE-PAY unknown", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("employed or not", func(c *facts.Case) { c.Person.Employed = law.Unknown }, law.Unknown, gone("POE-PAY unknown", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("not a jobseeker", func(c *facts.Case) { c.Person.Jobseeker = law.No }, law.No, gone("POE-PAY no", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("a jobseeker or not", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, law.Unknown, gone("POE-PAY unknown", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("the ARE or not", func(c *facts.Case) { c.Trainee.Benefit.ARE = law.Unknown }, law.Unknown, gone("POE-PAY unknown", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("disabled worker of an entreprise adaptée: no text", func(c *facts.Case) {
		c.Person.Employed, c.Person.Disabled, c.Job.Kind, c.Job.Structure = law.Yes, law.Yes, law.CDI, facts.EA
	}, law.Unknown, gone("POE-PAY unknown", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("the ARE", func(c *facts.Case) { c.Trainee.Benefit.ARE, c.Trainee.Benefit.Daily = law.Yes, law.MustEuro("35.00") }, law.Yes,
		gone("TRAINEE-AREF yes", "TRAINEE-RFPE-PLACE gone")...),
	lawtest.Edit("its amount not recorded", func(c *facts.Case) { c.Trainee.Benefit.ARE = law.Yes }, law.Unknown,
		gone("TRAINEE-AREF unknown", "TRAINEE-RFPE-PLACE gone")...),
}

func apart(c *facts.Case, on string) {
	c.Trainee.Family.Separated, c.Trainee.Family.SeparatedOn = law.Yes, day(on)
}

// gone adds to moves the clauses of the RFPE that disappear.
func gone(moves ...string) []string {
	for _, id := range []string{
		"FIXED", "GROUP", "DISABLED", "ADULT", "AGE",
	} {
		moves = append(moves, "TRAINEE-RFPE-"+id+" gone")
	}
	for _, id := range []string{"CHILD", "PREGNANT", "THREE", "SEPARATED", "WORKED", "DISABLED"} {
		moves = append(moves, "TRAINEE-ADULT-"+id+" gone")
	}
	return moves
}

// The groups have the amount of 26 years, each from its day; before, the code of 2021 does not reach the course.
func TestTraineeGroups(t *testing.T) {
	for because, edit := range map[string]func(*facts.Case){
		"child":     func(c *facts.Case) { c.Trainee.Family.AloneWithChild = law.Yes },
		"pregnant":  func(c *facts.Case) { c.Trainee.Family.AlonePregnant = law.Yes },
		"three":     func(c *facts.Case) { c.Trainee.Family.ThreeChildren = law.Yes },
		"separated": func(c *facts.Case) { apart(c, "2020-10-01") },
		"disabled":  func(c *facts.Case) { c.Person.Disabled = law.Yes },
	} {
		for entry, want := range map[string]string{"2021-04-30": "unknown 310.39..652.02", "2021-05-01": "yes 685.00", "2021-05-31": "yes 685.00"} {
			c := stagiaire("2001-01-15", entry, "2021-12-31")
			edit(&c)
			assert.Equal(t, want, span(funding.TraineeIncome(&c, day(entry))), "%s, %s", because, entry)
		}
	}
	for entry, want := range map[string]string{
		"2021-04-30": "unknown 310.39..652.02", "2021-05-01": "yes 500.00", "2021-05-31": "yes 500.00", "2021-06-01": "yes 685.00",
	} {
		c := stagiaire("2001-01-15", entry, "2021-12-31")
		c.Trainee.SixOf12 = law.Yes
		assert.Equal(t, want, span(funding.TraineeIncome(&c, day(entry))), "D6341-28-4 is in force from 1 June 2021: %s", entry)
	}
	c := atTwenty()
	c.Person.Disabled, c.Trainee.SixOf12, c.Trainee.TwelveOf24 = law.Unknown, law.Unknown, law.Unknown
	in := funding.TraineeIncome(&c, day("2026-05-04"))
	assert.Equal(t, "unknown 566.17..2188.27", span(in))
	var asked []string
	for _, ask := range law.Asks(in.Decision) {
		asked = append(asked, ask.Fact)
	}
	assert.ElementsMatch(t, []string{"person.disabled", "trainee.six_of_12", "trainee.twelve_of_24"}, asked)
}

// Mayotte from April 2023 to March 2024, and the amounts of a part-time course.
func TestTraineeMayotteAndPartTime(t *testing.T) {
	for _, row := range []struct{ born, entry, want string }{
		{"2007-01-01", "2023-04-01", "yes 187.97"}, {"2003-01-01", "2023-04-01", "yes 467.81"}, {"1990-01-01", "2023-04-01", "yes 643.10"},
		{"1990-01-01", "2024-03-31", "yes 643.10"}, {"1990-01-01", "2023-03-31", "unknown 0.00.."}, {"1990-01-01", "2024-04-01", "unknown 0.00.."},
	} {
		c := stagiaire(row.born, row.entry, "2024-12-31")
		c.Trainee.Place = law.Mayotte
		assert.Equal(t, row.want, span(funding.TraineeIncome(&c, day(row.entry))), row.entry)
	}
	m := stagiaire("1990-01-01", "2023-05-02", "2023-12-31")
	m.Trainee.Place, m.Person.Disabled, m.Trainee.SixOf12, m.Trainee.FormerWage = law.Mayotte, law.Yes, law.Yes, law.MustEuro("1000.00")
	assert.Equal(t, "unknown 643.10..", span(funding.TraineeIncome(&m, day("2023-05-02"))), "no ceiling of Mayotte was found")

	for _, row := range []struct {
		because, hours string
		ass            law.Answer
		monthly, shown string
		want           law.Answer
	}{
		// 775.65 ÷ 151.67 × 70 = 357.98444… (775.65 × 70 = 54 295.50; ÷ 151.67)
		{"D6341-24-1", "70", law.No, "0.00", "357.98", law.Yes},
		{"a whole month of hours is the whole amount", "151.67", law.No, "0.00", "775.65", law.Yes},
		{"a hundredth more: whether the product may pass that amount is not said", "151.68", law.No, "0.00", "", law.Unknown},
		{"unless the ASS passes both", "151.68", law.Yes, "800.00", "800.00", law.Yes},
		{"its amount not recorded", "151.68", law.Yes, "0.00", "", law.Unknown},
		{"the ASS or not", "151.68", law.Unknown, "0.00", "", law.Unknown},
		{"raised to the ASS", "70", law.Yes, "580.00", "580.00", law.Yes},
		{"an ASS below changes nothing", "70", law.Yes, "300.00", "357.98", law.Yes},
		{"its amount not recorded", "70", law.Yes, "0.00", "", law.Unknown},
		{"the ASS or not", "70", law.Unknown, "0.00", "", law.Unknown},
		{"hours not recorded", "", law.No, "0.00", "", law.Unknown},
		{"neither hours nor the ASS", "", law.Unknown, "0.00", "", law.Unknown},
		{"nor its amount", "", law.Yes, "0.00", "", law.Unknown},
	} {
		c := atForty()
		c.Trainee.PartTime, c.Trainee.ASS, c.Trainee.ASSMonthly = law.Yes, row.ass, law.MustEuro(row.monthly)
		if row.hours != "" {
			c.Trainee.MonthHours = law.MustHours(row.hours)
		}
		in := funding.TraineeIncome(&c, day("2026-05-04"))
		assert.Equal(t, row.want, in.Decision.Answer(), row.because)
		amount, ok := in.Amount()
		assert.Equal(t, row.want == law.Yes, ok, row.because)
		if ok {
			assert.Equal(t, row.shown, amount.Shown().String(), row.because)
		}
	}
	much := atForty()
	much.Trainee.PartTime, much.Trainee.ASS, much.Trainee.MonthHours = law.Yes, law.No, law.MustHours("160")
	above := funding.TraineeIncome(&much, day("2026-05-04"))
	// 775.65 × 160 ÷ 151.67 = 818.2501…
	assert.Equal(t, "775.65 818.25", above.Low.String()+" "+above.High.Shown().String(), "the amount of the month, or the product")
	old := stagiaire("2002-10-01", "2021-04-30", "2021-09-30")
	old.Trainee.PartTime, old.Trainee.ASS, old.Trainee.MonthHours = law.Yes, law.No, law.MustHours("70")
	assert.Equal(t, law.Unknown, funding.TraineeIncome(&old, day("2021-04-30")).Decision.Answer(), "the division is of 2021")
}

// AREF: the ARE, at least the floor of the day paid.
func TestTraineeAREF(t *testing.T) {
	for _, row := range []struct{ on, daily, want string }{
		{"2019-06-30", "10.00", "unknown 10.00.."},
		{"2019-07-01", "10.00", "yes 20.96"}, {"2020-06-30", "10.00", "yes 20.96"},
		{"2020-07-01", "10.00", "yes 21.04"}, {"2021-06-30", "10.00", "yes 21.04"},
		{"2021-07-01", "10.00", "yes 21.17"}, {"2022-06-30", "10.00", "yes 21.17"},
		{"2022-07-01", "10.00", "yes 21.78"}, {"2023-03-31", "10.00", "yes 21.78"},
		{"2023-04-01", "10.00", "yes 22.19"}, {"2023-06-30", "10.00", "yes 22.19"},
		{"2023-07-01", "10.00", "yes 22.61"}, {"2024-06-30", "10.00", "yes 22.61"},
		{"2024-07-01", "10.00", "yes 22.88"}, {"2025-06-30", "10.00", "yes 22.88"},
		{"2025-07-01", "10.00", "yes 22.99"}, {"2026-07-01", "10.00", "yes 22.99"},
		{"2025-07-01", "22.98", "yes 22.99"}, {"2025-07-01", "22.99", "yes 22.99"}, {"2025-07-01", "23.00", "yes 23.00"},
	} {
		c := stagiaire("1985-06-15", "2019-01-01", "2026-12-31")
		c.Trainee.Benefit.ARE, c.Trainee.Benefit.Daily = law.Yes, law.MustEuro(row.daily)
		in := funding.TraineeIncome(&c, day(row.on))
		assert.Equal(t, row.want, span(in), "%s on %s", row.daily, row.on)
		assert.Equal(t, funding.AREF, in.Regime)
		assert.True(t, in.Daily())
	}
	for _, row := range []struct {
		because string
		place   law.Place
		daily   string
		want    string
	}{
		{"the floor of Mayotte was not found", law.Mayotte, "10.00", "unknown 10.00.."},
		{"… whatever the benefit", law.Mayotte, "40.00", "unknown 40.00.."},
		{"the place may be Mayotte", 0, "10.00", "unknown 10.00.."},
		{"and neither is recorded", 0, "0.00", "unknown 0.00.."},
		{"La Réunion has the floor of the others", law.Reunion, "10.00", "yes 22.99"},
	} {
		c := atForty()
		c.Trainee.Place, c.Trainee.Benefit.ARE, c.Trainee.Benefit.Daily = row.place, law.Yes, law.MustEuro(row.daily)
		in := funding.TraineeIncome(&c, day("2026-05-04"))
		assert.Equal(t, row.want, span(in), row.because)
		if row.place == 0 {
			asks := law.Asks(in.Decision)
			assert.Equal(t, "trainee.place", asks[0].Fact, row.because)
		}
	}
	c := atForty()
	c.Trainee.Benefit.ARE, c.Trainee.Benefit.Daily = law.Yes, law.MustEuro("40.00")
	assert.Contains(t, conventionsOf(funding.TraineeIncome(&c, day("2026-05-04")).Decision), "TRAINEE-ARE-RUNS", "no last day")
	c.Trainee.Benefit.LastDay = day("2026-05-04")
	assert.NotContains(t, conventionsOf(funding.TraineeIncome(&c, day("2026-05-04")).Decision), "TRAINEE-ARE-RUNS")
}

func exhausted(daily string) facts.Case {
	c := stagiaire("1985-06-15", "2026-03-02", "2026-07-31")
	c.Trainee.Benefit = facts.Benefit{ARE: law.Yes, LastDay: day("2026-04-15"), FirstDay: day("2024-04-16"), Daily: law.MustEuro(daily), RFF: law.Yes}
	return c
}

// RFF: the last daily amount, for each day of the month, up to the cap.
func TestTraineeRFF(t *testing.T) {
	c := exhausted("25.00")
	assert.Equal(t, "yes 25.00", span(funding.TraineeIncome(&c, day("2026-04-15"))), "the last day of the ARE")
	in := funding.TraineeIncome(&c, day("2026-04-16"))
	assert.Equal(t, funding.RFF, in.Regime)
	assert.Equal(t, "yes 750.00", span(in), "30 days of April × 25.00")
	assert.Equal(t, "yes 775.00", span(funding.TraineeIncome(&c, day("2026-05-10"))), "31 days of May × 25.00")
	c = exhausted("25.03")
	assert.Equal(t, "yes 775.65", span(funding.TraineeIncome(&c, day("2026-05-10"))), "31 × 25.03 = 775.93, above the cap")
	assert.Equal(t, "yes 750.90", span(funding.TraineeIncome(&c, day("2026-06-10"))), "30 × 25.03")
	c = exhausted("20.00")
	in = funding.TraineeIncome(&c, day("2026-06-10"))
	assert.Equal(t, "yes 689.70", span(in), "the AREF received on 15 April 2026 was at its floor: 22.99 × 30")
	assert.Equal(t, law.Secondary, in.Decision.Find("TRAINEE-RFF").Rests())
	c.Trainee.Benefit.LastDay, c.Course.Start = day("2025-06-30"), day("2025-06-02")
	assert.Equal(t, "yes 686.40", span(funding.TraineeIncome(&c, day("2026-06-10"))), "the floor is that of the last day of the ARE: 22.88 × 30")
	old := stagiaire("1985-06-15", "2019-06-03", "2019-12-20")
	old.Trainee.Benefit = facts.Benefit{ARE: law.Yes, LastDay: day("2019-06-30"), FirstDay: day("2018-01-01"), Daily: law.MustEuro("20.00"), RFF: law.Yes}
	assert.Equal(t, "unknown 600.00..652.02", span(funding.TraineeIncome(&old, day("2019-09-10"))), "the floor of June 2019 is not known: 20.00 × 30 at least")
	old.Trainee.Benefit.Daily = law.MustEuro("22.00")
	assert.Equal(t, "yes 652.02", span(funding.TraineeIncome(&old, day("2019-09-10"))), "22.00 × 30 = 660.00 is above the cap without any floor")

	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    string
	}{
		{"granted or not", func(c *facts.Case) { c.Trainee.Benefit.RFF = law.Unknown }, "unknown 0.00.."},
		{"not granted: nothing says what follows", func(c *facts.Case) { c.Trainee.Benefit.RFF = law.No }, "unknown 0.00.."},
		{"no daily amount", func(c *facts.Case) { c.Trainee.Benefit.Daily = law.Euro{} }, "unknown 0.00..775.65"},
		{"no first day", func(c *facts.Case) { c.Trainee.Benefit.FirstDay = law.Date{} }, "unknown 0.00..775.65"},
		{"neither", func(c *facts.Case) { c.Trainee.Benefit.FirstDay, c.Trainee.Benefit.Daily = law.Date{}, law.Euro{} }, "unknown 0.00..775.65"},
		{"Mayotte: its cap was not found", func(c *facts.Case) { c.Trainee.Place = law.Mayotte }, "unknown 0.00.."},
		{"which may be the place", func(c *facts.Case) { c.Trainee.Place = 0 }, "unknown 0.00.."},
		{"La Réunion has the amounts of the others", func(c *facts.Case) { c.Trainee.Place = law.Reunion }, "yes 750.00"},
		{"the ARE ended on the day of entry", func(c *facts.Case) { c.Trainee.Benefit.LastDay = day("2026-03-02") }, "yes 750.00"},
		{"the eve: it was not drawn on entry, as is said", func(c *facts.Case) { c.Trainee.Benefit.LastDay = day("2026-03-01") }, "unknown 0.00.."},
		{"three years end on 10 June 2026, 1 095 days the day before: 2024 has a 29 February", func(c *facts.Case) { c.Trainee.Benefit.FirstDay = day("2023-06-11") }, "unknown 0.00..775.65"},
		{"1 095 days end on 10 June 2026", func(c *facts.Case) { c.Trainee.Benefit.FirstDay = day("2023-06-12") }, "yes 750.00"},
		{"three years ended the day before", func(c *facts.Case) { c.Trainee.Benefit.FirstDay = day("2023-06-10") }, "unknown 0.00..775.65"},
	} {
		c := exhausted("25.00")
		row.edit(&c)
		assert.Equal(t, row.want, span(funding.TraineeIncome(&c, day("2026-06-10"))), row.because)
	}

	// Without a 29 February the 1 095 days and the three years end together, on 10 June 2023.
	for on, want := range map[string]law.Answer{"2023-06-10": law.Yes, "2023-06-11": law.Unknown} {
		c := exhausted("25.00")
		c.Course.Start, c.Trainee.Benefit.FirstDay, c.Trainee.Benefit.LastDay = day("2023-01-02"), day("2020-06-11"), day("2023-04-15")
		assert.Equal(t, want, funding.TraineeIncome(&c, day(on)).Decision.Answer(), on)
	}
	c = exhausted("25.00")
	c.Trainee.Place, c.Trainee.Benefit.RFF = 0, law.Unknown
	var asked []string
	for _, ask := range law.Asks(funding.TraineeIncome(&c, day("2026-06-10")).Decision) {
		asked = append(asked, ask.Fact)
	}
	assert.ElementsMatch(t, []string{"trainee.place", "trainee.benefit.rff"}, asked)
	c = exhausted("25.00")
	c.Trainee.Benefit.Daily = law.Euro{}
	said := funding.Reasons(funding.TraineeIncome(&c, day("2026-06-10")).Decision.Find("TRAINEE-RFF"), language.English, 1)
	assert.Contains(t, said, "missing (gross daily amount of the ARE)", "a missing fact is not a doubt about the texts")
	c.Trainee.Benefit.LastDay = day("2026-03-01")
	said = funding.Reasons(funding.TraineeIncome(&c, day("2026-06-10")).Decision.Find("POE-PAY"), language.English, 1)
	assert.Contains(t, said, "one of the two is wrong")

	// The caps, by the month paid.
	for _, row := range []struct{ on, want string }{
		{"2021-04-30", "yes 652.02"}, {"2021-05-01", "unknown 0.00.."}, {"2023-03-30", "unknown 0.00.."}, {"2023-03-31", "yes 712.40"},
		{"2023-04-01", "yes 723.36"}, {"2024-03-31", "yes 723.36"}, {"2024-04-01", "yes 756.63"}, {"2025-03-31", "yes 756.63"},
		{"2025-04-01", "yes 769.49"}, {"2026-03-31", "yes 769.49"}, {"2026-04-01", "yes 775.65"},
	} {
		c := exhausted("40.00")
		c.Course.Start = day("2012-01-01")
		c.Trainee.Benefit.LastDay = day(row.on).AddDays(-1)
		c.Trainee.Benefit.FirstDay = day(row.on).AddDays(-700)
		in := funding.TraineeIncome(&c, day(row.on))
		assert.Equal(t, row.want, span(in), row.on)
		if row.on == "2025-04-01" {
			assert.Equal(t, law.Weak, in.Decision.Find("TRAINEE-RFF").Rests(), "derived from the amount from 26 years")
		}
	}
}

// No day is explained by a text of a later one: in 2020 neither the code of May 2021 nor the sheets of 2021 and 2024.
func TestTraineeCitesOfTheDay(t *testing.T) {
	for _, row := range []struct {
		entry string
		edit  func(*facts.Case)
		not   []string
		has   string
	}{
		{"2020-05-04", func(*facts.Case) {}, []string{"R6341-24-7", "D6341-28", "2021", "2024"}, "R6341-28"},
		{"2020-05-04", func(c *facts.Case) { c.Person.Born = law.Date{} }, []string{"R6341-24-7", "D6341-28-2", "2024"}, "R6341-28"},
		{"2021-05-29", func(*facts.Case) {}, []string{"R6341-24-7", "2024"}, "D6341-28-2"},
		{"2021-05-30", func(*facts.Case) {}, []string{"fiches POEI et POEC (2024)", "fiche POEC (9 décembre 2021)"}, "R6341-24-7"},
		{"2021-12-09", func(*facts.Case) {}, []string{"fiches POEI et POEC (2024)"}, "fiche POEC (9 décembre 2021)"},
		{"2024-04-02", func(*facts.Case) {}, []string{"fiche F760 (2020)", "R6341-28,"}, "fiches POEI et POEC (2024)"},
	} {
		c := stagiaire("1985-06-15", row.entry, day(row.entry).AddDays(10).String())
		row.edit(&c)
		text := ""
		for _, part := range funding.TraineeIncome(&c, day(row.entry)).Decision.Walk() {
			if part.Rule() != "TRAINEE-RFPE-FIXED" { // the decree of 2021 itself speaks of the courses begun before it
				for ref := range part.Cites() {
					text += ref.String() + "\n"
				}
			}
		}
		assert.Contains(t, text, row.has, row.entry)
		for _, not := range row.not {
			assert.NotContains(t, text, not, row.entry)
		}
	}
}

// The derived amounts say so.
func TestTraineeRests(t *testing.T) {
	for entry, want := range map[string]law.Seen{"2024-05-02": law.Weak, "2025-05-02": law.Secondary, "2021-05-03": law.Primary} {
		c := stagiaire("2003-01-15", entry, day(entry).AddDays(20).String())
		in := funding.TraineeIncome(&c, day(entry))
		assert.Equal(t, want, in.Decision.Find("TRAINEE-RFPE-AGE").Rests(), entry)
	}
}

// L6326-4: which wages go on.
func employeeRows() []decided {
	at := func(because string, decide lawtest.Decider, want law.Answer, edit func(*facts.Case)) decided {
		c := stagiaire("1985-06-15", "2024-02-05", "2024-05-31")
		edit(&c)
		return decided{because: because, d: decide(&c), whole: want}
	}
	var rows []decided
	for _, decide := range []lawtest.Decider{funding.POEIEmployeePay, funding.POECEmployeePay} {
		for kind, want := range map[law.Kind]law.Answer{
			law.PEC: law.Yes, law.CIE: law.Yes, law.CDDI: law.Yes, law.CDD: law.No, law.CDI: law.No, law.Mission: law.No, law.Apprenticeship: law.No,
		} {
			rows = append(rows, at(kind.String(), decide, want, func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, kind }))
		}
		rows = append(rows,
			at("no contract", decide, law.No, func(*facts.Case) {}),
			at("a contract or not", decide, law.Unknown, func(c *facts.Case) { c.Person.Employed = law.Unknown }),
			at("a contract of unknown kind", decide, law.Unknown, func(c *facts.Case) { c.Person.Employed = law.Yes }),
			at("before the texts read", decide, law.Unknown, func(c *facts.Case) { c.Course.Start, c.Job.Kind = day("2018-12-31"), law.PEC }),
			at("from 2019", decide, law.Yes, func(c *facts.Case) { c.Course.Start, c.Job.Kind = day("2019-01-01"), law.PEC }),
			at("no day of entry", decide, law.Unknown, func(c *facts.Case) { c.Course.Start, c.Job.Kind = law.Date{}, law.PEC }),
		)
	}
	adapted := func(c *facts.Case) {
		c.Person.Employed, c.Person.Disabled, c.Job.Kind, c.Job.Structure = law.Yes, law.Yes, law.CDI, facts.EA
	}
	return append(rows,
		at("disabled worker of an entreprise adaptée: not named", funding.POEIEmployeePay, law.Unknown, adapted),
		at("… and not listed for a POEC", funding.POECEmployeePay, law.No, adapted),
		at("disabled or not", funding.POEIEmployeePay, law.Unknown, func(c *facts.Case) {
			adapted(c)
			c.Person.Disabled = law.Unknown
		}),
		at("the employer not recorded: it may be an entreprise adaptée", funding.POEIEmployeePay, law.Unknown, func(c *facts.Case) {
			adapted(c)
			c.Job.Structure = 0
		}),
		at("which does not matter in a POEC", funding.POECEmployeePay, law.No, func(c *facts.Case) {
			adapted(c)
			c.Job.Structure = 0
		}),
		at("not disabled", funding.POEIEmployeePay, law.No, func(c *facts.Case) {
			adapted(c)
			c.Person.Disabled = law.No
		}),
	)
}

func TestRefundCeiling(t *testing.T) {
	for _, row := range []struct{ wage, aids, want string }{
		{"1801.80", "720.72", "1081.08"}, {"1801.80", "1801.80", "0.00"}, {"1801.80", "1801.81", "0.00"}, {"0.00", "0.00", "0.00"},
	} {
		assert.Equal(t, row.want, funding.RefundCeiling(law.MustEuro(row.wage), law.MustEuro(row.aids)).String(), "%s less %s", row.wage, row.aids)
	}
	assert.False(t, funding.RefundCeiling(law.MustEuro("-0.01"), law.Euro{}).Valid())
	assert.False(t, funding.RefundCeiling(law.MustEuro("10.00"), law.MustEuro("-0.01")).Valid())
}

// The one-off aid of 1 000: 500 within a month of entry, 500 at the end.
func TestLongTermAid(t *testing.T) {
	for _, row := range []struct {
		because, entry string
		long, want     law.Answer
		total          string
	}{
		{"the eve of its first day", "2021-10-31", law.Yes, law.No, "0.00 exact"},
		{"the eve, nobody knows of the rest", "2021-10-31", law.Unknown, law.No, "0.00 exact"},
		{"its first day", "2021-11-01", law.Yes, law.Yes, "1000.00 exact"},
		{"its last day", "2022-12-31", law.Yes, law.Yes, "1000.00 exact"},
		{"the morrow", "2023-01-01", law.Yes, law.No, "0.00 exact"},
		{"not long-term", "2022-03-01", law.No, law.No, "0.00 exact"},
		{"long-term or not", "2022-03-01", law.Unknown, law.Unknown, "0.00 to 1000.00"},
	} {
		c := stagiaire("1985-06-15", row.entry, "2023-02-28")
		c.Trainee.Benefit.LongTerm, c.Trainee.ForOffer = row.long, law.Yes
		g := funding.LongTermAid(&c)
		assert.Equal(t, funding.State, g.Payer, "paid in the name of the State")
		assert.Equal(t, row.want, g.Answer(), row.because)
		assert.Equal(t, row.total, g.Total().String(), row.because)
	}
	c := stagiaire("1985-06-15", "2022-03-31", "2022-06-17")
	c.Trainee.Benefit.LongTerm, c.Trainee.ForOffer = law.Yes, law.Yes
	var months []string
	for i := range funding.LongTermAid(&c).Instalments() {
		months = append(months, i.Month.String()+" "+i.Low.String())
	}
	assert.Equal(t, []string{"2022-04-01 500.00", "2022-06-01 500.00"}, months, "by 30 April, then at the end of the course")
	assert.Equal(t, law.Unknown, funding.LongTermAid(nil).Answer())
}

// allUnknown are clauses that cannot be answered.
func allUnknown(rules ...string) map[string]law.Answer {
	m := map[string]law.Answer{}
	for _, rule := range rules {
		m[rule] = law.Unknown
	}
	return m
}

func longTermRows() []decided {
	at := func(because string, want law.Answer, edit func(*facts.Case), lacking ...string) decided {
		c := stagiaire("1985-06-15", "2022-03-01", "2022-06-17")
		c.Trainee.Benefit.LongTerm, c.Trainee.ForOffer = law.Yes, law.Yes
		edit(&c)
		return decided{because: because, d: funding.LongTermAid(&c).Decision, whole: want, clauses: allUnknown(lacking...)}
	}
	return []decided{
		at("in the period", law.Yes, func(*facts.Case) {}),
		at("after it", law.No, func(c *facts.Case) { c.Course.Start = day("2023-01-01") }),
		at("not long-term", law.No, func(c *facts.Case) { c.Trainee.Benefit.LongTerm = law.No }),
		at("not long-term, whatever the day", law.No, func(c *facts.Case) { c.Trainee.Benefit.LongTerm, c.Course.Start = law.No, law.Date{} }),
		at("no day of entry", law.Unknown, func(c *facts.Case) { c.Course.Start = law.Date{} }, "TRAINEE-DELD-PERIOD"),
		at("nothing", law.Unknown, func(c *facts.Case) { *c = facts.Case{} }),
		at("long-term or not", law.Unknown, func(c *facts.Case) { c.Trainee.Benefit.LongTerm = law.Unknown }, "TRAINEE-DELD-12M"),
		at("not a jobseeker, the holder of a PEC for one", law.No, func(c *facts.Case) {
			c.Person.Jobseeker, c.Person.Employed, c.Job.Kind = law.No, law.Yes, law.PEC
		}),
		at("a jobseeker or not", law.Unknown, func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, "TRAINEE-DELD-SEEKER"),
		at("a course for no offer, such as a POEC", law.No, func(c *facts.Case) { c.Trainee.ForOffer = law.No }),
		at("nobody says what the course is", law.Unknown, func(c *facts.Case) { c.Trainee.ForOffer = law.Unknown }, "TRAINEE-DELD-COURSE"),
	}
}

// traineeDecisions are decisions on other days than the baseline's.
func traineeDecisions() []decided {
	on := func(because string, want law.Answer, c facts.Case, at string, open ...string) decided {
		return decided{because: because, d: funding.TraineeIncome(&c, day(at)).Decision, whole: want, clauses: allUnknown(open...)}
	}
	granted, refused, over, low := exhausted("25.00"), exhausted("25.00"), exhausted("25.00"), exhausted("20.00")
	refused.Trainee.Benefit.RFF = law.No
	over.Trainee.Benefit.FirstDay = day("2023-01-01")
	floor := atForty()
	floor.Trainee.Benefit.ARE, floor.Trainee.Benefit.Daily = law.Yes, law.MustEuro("10.00")
	wage := stagiaire("1985-06-15", "2023-03-31", "2023-03-31")
	wage.Person.Disabled, wage.Trainee.SixOf12, wage.Trainee.FormerWage = law.Yes, law.Yes, law.MustEuro("3000.00")
	may := stagiaire("2001-01-15", "2021-05-10", "2021-12-31")
	may.Trainee.SixOf12 = law.Yes
	old := stagiaire("2001-01-15", "2021-04-30", "2021-12-31")
	old.Trainee.SixOf12 = law.Yes
	half := atForty()
	half.Trainee.PartTime, half.Trainee.ASS, half.Trainee.ASSMonthly, half.Trainee.MonthHours = law.Yes, law.Yes, law.MustEuro("580.00"), law.MustHours("70")
	mayotte := stagiaire("1990-01-01", "2023-05-02", "2023-12-31")
	mayotte.Trainee.Place = law.Mayotte
	noWage := stagiaire("1985-06-15", "2026-05-04", "2026-07-31")
	noWage.Person.Disabled, noWage.Trainee.SixOf12 = law.Yes, law.Yes
	return []decided{
		on("before the course", law.No, atForty(), "2026-05-03"),
		on("after it", law.No, atForty(), "2026-08-01"),
		on("RFF", law.Yes, granted, "2026-06-10"), on("RFF refused", law.Unknown, refused, "2026-06-10", "TRAINEE-RFF"),
		on("RFF used up", law.Unknown, over, "2026-06-10", "TRAINEE-RFF"), on("below the floor", law.Yes, low, "2026-06-10"),
		on("raised to the floor", law.Yes, floor, "2026-06-10"),
		on("after 1 April", law.Unknown, stagiaire("1985-06-15", "2026-03-02", "2026-05-29"), "2026-04-01", "TRAINEE-RFPE-FIXED"),
		on("two ceilings", law.Unknown, wage, "2023-03-31"), on("the wage not recorded", law.Unknown, noWage, "2026-05-04"),
		on("work before 1 June 2021", law.Yes, may, "2021-05-10"), on("groups of 2020", law.Unknown, old, "2021-04-30"),
		on("two amounts in 2020", law.Unknown, stagiaire("1985-06-15", "2020-05-04", "2020-07-31"), "2020-05-04"),
		on("ASS", law.Yes, half, "2026-05-04"), on("Mayotte", law.Yes, mayotte, "2023-05-02"),
	}
}

func traineeOn(on string) lawtest.Decider {
	return func(c *facts.Case) law.Decision { return funding.TraineeIncome(c, day(on)).Decision }
}

// Nothing known is not zero, and nothing panics.
func TestTraineeEmpty(t *testing.T) {
	in := funding.TraineeIncome(nil, law.Date{})
	assert.Equal(t, "unknown 0.00..", span(in))
	_, ok := in.Amount()
	assert.False(t, ok)
	assert.Equal(t, law.Unknown, funding.POEIEmployeePay(nil).Answer())

	c := atForty()
	outside := funding.TraineeIncome(&c, day("2026-08-01"))
	assert.Equal(t, "no 0.00", span(outside))
	kept := atForty()
	kept.Job.Kind = law.PEC
	assert.Equal(t, funding.KeptWage, funding.TraineeIncome(&kept, day("2026-05-04")).Regime)
}

func TestTraineeJSON(t *testing.T) {
	c := atForty()
	data, err := json.Marshal(funding.TraineeIncome(&c, day("2026-05-04")))
	require.NoError(t, err)
	var got map[string]any
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Equal(t, "rfpe", got["regime"])
	assert.Equal(t, "month", got["per"])
	assert.Equal(t, "775.65", got["amount"])
	c.Course.Start = day("2026-03-02")
	data, err = json.Marshal(funding.TraineeIncome(&c, day("2026-05-04")))
	require.NoError(t, err)
	got = nil
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Equal(t, []any{"769.49", "775.65"}, []any{got["low"], got["high"]})
	assert.NotContains(t, got, "amount")
	for _, r := range []funding.Regime{funding.KeptWage, funding.AREF, funding.RFF, funding.RFPE} {
		text, err := r.MarshalText()
		require.NoError(t, err)
		var back funding.Regime
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, r, back)
	}
	var r funding.Regime
	var unknown *law.NameError
	assert.ErrorAs(t, r.UnmarshalText([]byte("salaire")), &unknown)
}

func TestTraineeTables(t *testing.T) {
	on := lawtest.On
	column := func(p *law.Param[law.Euro], v2020, v2021, v2022, v2023, v2024, v2025, v2026 string) {
		lawtest.Days(t, p, []lawtest.DayRow{
			on("2019-12-31", ""), on("2020-01-01", v2020), on("2021-04-30", v2020), on("2021-05-01", v2021), on("2022-04-03", v2021), on("2022-04-04", ""),
			on("2023-03-30", ""), on("2023-03-31", v2022), on("2023-04-01", v2023), on("2024-03-31", v2023), on("2024-04-01", v2024),
			on("2025-03-31", v2024), on("2025-04-01", v2025), on("2026-03-31", v2025), on("2026-04-01", v2026),
		})
	}
	column(&funding.RFPEUnder18, "130.34", "200.00", "208.00", "211.20", "220.92", "224.68", "226.48")
	column(&funding.RFPE18, "310.39", "500.00", "520.00", "528.00", "552.29", "561.68", "566.17")
	column(&funding.RFPE26, "401.09", "685.00", "712.40", "723.36", "756.63", "769.49", "775.65")
	column(&funding.RFPECeiling, "1932.52", "1932.52", "2009.42", "2040.74", "2134.61", "2170.90", "2188.27")
	year := func(p *law.Param[law.Euro], value string) {
		lawtest.Days(t, p, []lawtest.DayRow{on("2023-03-31", ""), on("2023-04-01", value), on("2024-03-31", value), on("2024-04-01", "")})
	}
	year(&funding.RFPEMayotteUnder18, "187.97")
	year(&funding.RFPEMayotte18, "467.81")
	year(&funding.RFPEMayotte26, "643.10")
	lawtest.Days(t, &funding.RFPE21, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", "339.35"), on("2021-04-30", "339.35"), on("2021-05-01", "")})
	lawtest.Days(t, &funding.RFPE26High, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", "652.02"), on("2021-04-30", "652.02"), on("2021-05-01", "")})
	lawtest.Days(t, &funding.RFPECeilingIndexed, []lawtest.DayRow{on("2023-03-30", ""), on("2023-03-31", "2009.82"), on("2023-04-01", "")})
	lawtest.Days(t, &funding.RFPEAge21, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", "21"), on("2021-04-30", "21"), on("2021-05-01", "")})
	for value, p := range map[string]*law.Param[law.Years]{"18": &funding.RFPEAge18, "26": &funding.RFPEAge26} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", value), on("2021-04-30", value), on("2021-05-01", value)})
	}
	lawtest.Days(t, &funding.RFPEFamilies, []lawtest.DayRow{on("2021-04-30", ""), on("2021-05-01", "yes")})
	lawtest.Days(t, &funding.RFPEDisabled, []lawtest.DayRow{on("2021-04-30", ""), on("2021-05-01", "yes")})
	lawtest.Days(t, &funding.RFPEWorked, []lawtest.DayRow{on("2021-04-30", ""), on("2021-05-01", "no"), on("2021-05-31", "no"), on("2021-06-01", "yes")})
	lawtest.Days(t, &funding.RFPESeparatedMonths, []lawtest.DayRow{on("2021-04-30", ""), on("2021-05-01", "36")})
	lawtest.Days(t, &funding.RFPEFormerWage, []lawtest.DayRow{on("2016-12-31", ""), on("2017-01-01", "yes"), on("2021-04-30", "yes"), on("2021-05-01", "yes")})
	lawtest.Days(t, &funding.RFPEMonthHours, []lawtest.DayRow{on("2021-04-30", ""), on("2021-05-01", "151.67")})
	lawtest.Days(t, &funding.RFPEFixed, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", "yes"), on("2021-04-30", "yes"), on("2021-05-01", "yes")})
	lawtest.Days(t, &funding.RFPEIndexMonths, []lawtest.DayRow{on("2022-12-31", ""), on("2023-01-01", "12")})
	lawtest.Days(t, &funding.AREFFloor, []lawtest.DayRow{
		on("2019-06-30", ""), on("2019-07-01", "20.96"), on("2020-06-30", "20.96"), on("2020-07-01", "21.04"), on("2021-06-30", "21.04"), on("2021-07-01", "21.17"),
		on("2022-06-30", "21.17"), on("2022-07-01", "21.78"), on("2023-03-31", "21.78"), on("2023-04-01", "22.19"), on("2023-06-30", "22.19"), on("2023-07-01", "22.61"),
		on("2024-06-30", "22.61"), on("2024-07-01", "22.88"), on("2025-06-30", "22.88"), on("2025-07-01", "22.99"),
	})
	lawtest.Days(t, &funding.RFFCap, []lawtest.DayRow{
		on("2011-12-31", ""), on("2012-01-01", "652.02"), on("2021-04-30", "652.02"), on("2021-05-01", ""), on("2023-03-30", ""), on("2023-03-31", "712.40"),
		on("2023-04-01", "723.36"), on("2024-03-31", "723.36"), on("2024-04-01", "756.63"), on("2025-03-31", "756.63"), on("2025-04-01", "769.49"),
		on("2026-03-31", "769.49"), on("2026-04-01", "775.65"),
	})
	for _, p := range []*law.Param[law.Answer]{&funding.RFFLastDaily} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2011-12-31", ""), on("2012-01-01", "yes")})
	}
	lawtest.Days(t, &funding.RFFDays, []lawtest.DayRow{on("2011-12-31", ""), on("2012-01-01", "1095")})
	lawtest.Days(t, &funding.TraineePaid, []lawtest.DayRow{
		on("2011-12-31", ""), on("2012-01-01", "yes"), on("2019-12-31", "yes"), on("2020-01-01", "yes"), on("2021-12-08", "yes"), on("2021-12-09", "yes"),
		on("2023-12-31", "yes"), on("2024-01-01", "yes"),
	})
	lawtest.Days(t, &funding.RFPECriteria, []lawtest.DayRow{
		on("2008-04-30", ""), on("2008-05-01", "yes"), on("2021-04-30", "yes"), on("2021-05-01", "yes"), on("2021-05-29", "yes"), on("2021-05-30", "yes"),
	})
	for value, p := range map[string]*law.Param[law.Months]{"12": &funding.LongTermIdle, "15": &funding.LongTermWindow} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2021-10-31", ""), on("2021-11-01", value), on("2022-12-31", value), on("2023-01-01", "")})
	}
	lawtest.Days(t, &funding.RFFMonths, []lawtest.DayRow{on("2011-12-31", ""), on("2012-01-01", "36")})
	for _, p := range []*law.Param[law.Euro]{&funding.LongTermFirst, &funding.LongTermSecond} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2021-10-31", ""), on("2021-11-01", "500.00"), on("2022-12-31", "500.00"), on("2023-01-01", "")})
	}
	lawtest.Days(t, &funding.LongTermMonths, []lawtest.DayRow{on("2021-10-31", ""), on("2021-11-01", "1"), on("2022-12-31", "1"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.POEKeptWage, []lawtest.DayRow{on("2018-12-31", ""), on("2019-01-01", "pec, cie, cddi"), on("2023-12-31", "pec, cie, cddi"), on("2024-01-01", "pec, cie, cddi")})
}
