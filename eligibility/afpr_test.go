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

func courseOfAFPR() facts.Case {
	return facts.Case{Course: facts.Course{Start: day("2022-03-01"), Hours: hours("400")}}
}

var afprRows = []lawtest.Row{
	lawtest.Edit("one minute over 400 hours", func(c *facts.Case) { c.Course.Hours = hours("400h01") }, law.No),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Course.Hours = law.Hours{} }, law.Unknown),
	lawtest.Edit("hours that do not add up", func(c *facts.Case) { c.Course.CentreHours, c.Course.CompanyHours = hours("400"), hours("70") }, law.Unknown),
	lawtest.Edit("merged into the POEI in 2024", func(c *facts.Case) { c.Course.Start = day("2024-01-01") }, law.Unknown),
}

// cddAfterAFPR is a CDD of six months: 1 March to 31 August 2022.
func cddAfterAFPR() facts.Case {
	return facts.Case{Contract: facts.Contract{Kind: law.CDD, Made: day("2022-02-20"), Start: day("2022-03-01"), End: day("2022-08-31"), Hours: hours("20")}}
}

var afprExitRows = []lawtest.Row{
	lawtest.Edit("one day short of six months", func(c *facts.Case) { c.Contract.End = day("2022-08-30") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("one day short of twelve months", func(c *facts.Case) { c.Contract.End = day("2023-02-27") }, law.Yes),
	lawtest.Edit("twelve months: that is a POEI", func(c *facts.Case) { c.Contract.End = day("2023-02-28") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("length not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown"),
	lawtest.Edit("professionalisation of six months", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation }, law.Yes, "AFPR-EXIT-CDD no", "AFPR-EXIT-PRO yes"),
	lawtest.Edit("professionalisation, a day under twelve months", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, day("2023-02-27") }, law.Yes, "AFPR-EXIT-CDD no", "AFPR-EXIT-PRO yes"),
	lawtest.Edit("professionalisation of twelve months", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, day("2023-02-28") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("professionalisation as a CDI", func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.Professionalisation, law.Yes }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("professionalisation of unknown length", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, law.Date{} }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD no", "AFPR-EXIT-PRO unknown"),
	lawtest.Edit("a CDI: that is a POEI", func(c *facts.Case) { c.Contract.Kind = law.CDI }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("kind not recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown", "AFPR-EXIT-PRO unknown", "AFPR-EXIT-MISSIONS unknown"),
	lawtest.Edit("19 h 59 a week", func(c *facts.Case) { c.Contract.Hours = hours("19h59") }, law.No, "AFPR-EXIT-PARTTIME no"),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }, law.Unknown, "AFPR-EXIT-PARTTIME unknown"),
	lawtest.Edit("day of conclusion not recorded: the first day", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Yes),
	lawtest.Edit("from 2024 it is part of the POEI", func(c *facts.Case) { c.Contract.Made = day("2024-01-01") }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown", "AFPR-EXIT-PRO unknown", "AFPR-EXIT-MISSIONS unknown", "AFPR-EXIT-PARTTIME unknown"),
}

// missionsAfterAFPR: the course ends on 28 February 2022; one mission of six months.
func missionsAfterAFPR() facts.Case {
	c := cddAfterAFPR()
	c.Contract.Kind, c.Course.End, c.Missions.Complete = law.Mission, day("2022-02-28"), law.Yes
	return c
}

var afprMissionRows = []lawtest.Row{
	lawtest.Edit("one day short", func(c *facts.Case) { c.Contract.End = day("2022-08-30") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-MISSIONS no"),
	lawtest.Edit("end of the course not recorded", func(c *facts.Case) { c.Course.End = law.Date{} }, law.Unknown, "AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-MISSIONS unknown"),
	// 1 March to 31 May are 92 days; from 2 June to 31 August, 29 + 31 + 31 = 91: 183 with a gap of one day.
	lawtest.Edit("183 days with a gap are not settled", func(c *facts.Case) {
		c.Contract.End, c.Missions.Items = day("2022-05-31"), []facts.Mission{mission("2022-06-02", "2022-08-31")}
	}, law.Unknown, "AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-MISSIONS unknown"),
}

func TestAFPRTables(t *testing.T) {
	on := lawtest.On
	four := func(value string) []lawtest.DayRow {
		return []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", value), on("2023-12-31", value), on("2024-01-01", "")}
	}
	lawtest.Days(t, &eligibility.AFPRHours, four("400"))
	lawtest.Days(t, &eligibility.AFPRMonths, four("6"))
	lawtest.Days(t, &eligibility.AFPRBelow, four("12"))
	lawtest.Days(t, &eligibility.AFPRMissionWindow, four("9"))
	lawtest.Days(t, &eligibility.AFPRPartTime, four("20"))
}

func TestAFPRRests(t *testing.T) {
	c := cddAfterAFPR()
	d := eligibility.AFPRExit(&c)
	require.Equal(t, law.Yes, d.Answer())
	assert.Equal(t, law.Secondary, d.Rests(), "a public page of 2020")
}

// At the distance the clause answers Yes, one day before it does not.
func TestAFPRFlips(t *testing.T) {
	for end, by := range map[string]int{"2022-07-31": 31, "2023-03-31": -32} { // to 31 August; back to 27 February
		c := cddAfterAFPR()
		c.Contract.End = day(end)
		off := eligibility.AFPRExit(&c).Find("AFPR-EXIT-CDD").Off()
		require.Equal(t, int64(by), off.Int(), end)
		for n, want := range map[int]law.Answer{by: law.Yes, by - by/max(by, -by): law.No} {
			moved := c
			moved.Contract.End = c.Contract.End.AddDays(n)
			assert.Equal(t, want, eligibility.AFPRExit(&moved).Find("AFPR-EXIT-CDD").Answer(), "%s moved by %d", end, n)
		}
	}
}
