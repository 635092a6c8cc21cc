package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func francRows() []paid {
	cdi := func(c *facts.Case) { c.Contract.Kind, c.Contract.End, c.Employer.Market = law.CDI, law.Date{}, law.Yes }
	cdd := func(c *facts.Case) {
		c.Contract.Kind, c.Contract.End, c.Employer.Market = law.CDD, day("2025-08-31"), law.Yes
	}
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.FrancAid(edited(aidedPro, edit)), whole, cash, clauses}
	}
	made := func(on, requested string) func(*facts.Case) {
		return func(c *facts.Case) { c.Contract.Made, c.ProAid.FrancRequested = day(on), day(requested) }
	}
	three := "- 5000.00, - 5000.00, - 5000.00"
	return []paid{
		row("5 000 a year for three years", law.Yes, three, cdi, "AID-FRANC-FORM yes"),
		row("2 500 a year for two years", law.Yes, "- 2500.00, - 2500.00", cdd, "AID-FRANC-FORM yes"),
		row("half time", law.Yes, "- 2500.00, - 2500.00, - 2500.00", both(cdi, func(c *facts.Case) { c.Contract.Hours = hours("17.5") })),
		row("six months exactly: a part of a year is bracketed", law.Yes, "- 0.00..2500.00", both(cdd, func(c *facts.Case) { c.Contract.End = day("2024-02-29") }), "AID-FRANC-FORM yes"),
		row("a day less", law.No, "", both(cdd, func(c *facts.Case) { c.Contract.End = day("2024-02-28") }), "AID-FRANC-FORM no"),
		row("31 December 2024", law.Yes, three, both(cdi, made("2024-12-31", "2025-01-31")), "AID-FRANC-END yes"),
		row("1 January 2025", law.No, "", both(cdi, made("2025-01-01", "2025-01-31")), "AID-FRANC-END no"),
		row("before the first day known", law.Unknown, "", both(cdi, made("2023-01-31", "2023-02-01")), "AID-FRANC-END unknown"),
		row("2023: three months to ask", law.Yes, three, both(cdi, made("2023-12-31", "2024-03-31")), "AID-FRANC-REQUEST yes"),
		row("a day late", law.No, "", both(cdi, made("2023-12-31", "2024-04-01")), "AID-FRANC-REQUEST no"),
		row("2024: one month", law.Yes, three, both(cdi, made("2024-01-01", "2024-02-01")), "AID-FRANC-REQUEST yes"),
		row("a day late in 2024", law.No, "", both(cdi, made("2024-01-01", "2024-02-02")), "AID-FRANC-REQUEST no"),
		row("request not recorded", law.Unknown, three, both(cdi, func(c *facts.Case) { c.ProAid.FrancRequested = law.Date{} }), "AID-FRANC-REQUEST unknown"),
		row("no emploi franc", law.No, "", both(cdi, func(c *facts.Case) { c.ProAid.Franc = law.No }), "AID-FRANC-PERSON no"),
		row("emploi franc or not", law.Unknown, three, both(cdi, func(c *facts.Case) { c.ProAid.Franc = law.Unknown }), "AID-FRANC-PERSON unknown"),
		row("a PEC bears no other aid of the State", law.No, "", both(cdi, func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.PEC, law.Yes }), "AID-FRANC-PEC no"),
		row("a PEC is that, recorded as the CDI that it is in form", law.No, "", both(cdi, recordedAs(law.CDI, law.Yes, law.No)), "AID-FRANC-PEC no"),
		row("or as a CDD", law.No, "", both(cdd, recordedAs(law.CDD, law.Yes, law.No)), "AID-FRANC-PEC no"),
		row("L5134-33 is not about a CIE", law.Yes, "- 2500.00, - 2500.00", both(cdd, recordedAs(law.CDD, law.Yes, law.Yes)), "AID-FRANC-PEC none"),
		row("a PEC or a CIE: the sector is not recorded", law.Unknown, "- 2500.00, - 2500.00", both(cdd, recordedAs(law.CDD, law.Yes, law.Unknown)), "AID-FRANC-PEC unknown"),
		row("nothing speaks of an aided contract", law.Yes, three, both(cdi, recordedAs(law.CDI, law.Unknown, law.No)), "AID-FRANC-PEC none"),
		row("a decision does: a PEC or not", law.Unknown, three, both(cdi, recordedAs(law.CDI, law.Unknown, law.No), func(c *facts.Case) { c.Aid.Rate = law.Percent(50) }), "AID-FRANC-PEC unknown"),
		row("a company has no PEC (L5134-21)", law.Yes, three, both(cdi, recordedAs(law.CDI, law.Unknown, law.Unknown), func(c *facts.Case) {
			c.Aid.Rate, c.Employer = law.Percent(50), facts.Employer{Form: facts.Company}
		}), "AID-FRANC-PEC none"),
		row("no aided contract", law.Yes, three, both(cdi, recordedAs(law.CDI, law.No, law.Unknown)), "AID-FRANC-PEC none"),
		row("kind not recorded", law.Unknown, "- 0.00..5000.00", func(c *facts.Case) { c.Contract.Kind = 0 }, "AID-FRANC-PEC unknown", "AID-FRANC-FORM unknown"),
		row("of an apprenticeship nothing is said", law.Unknown, three, both(cdi, func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.Apprenticeship, law.Yes }), "AID-FRANC-APP unknown"),
		row("CDI or CDD is not recorded", law.Unknown, "- 0.00..5000.00", func(*facts.Case) {}, "AID-FRANC-FORM unknown"),
		row("ended before it began", law.No, "", both(cdi, func(c *facts.Case) { c.Contract.Ended = day("2023-08-31") }), "CONTRACT-BEGAN no"),
		row("hours not recorded", law.Yes, "- 0.00..5000.00, - 0.00..5000.00, - 0.00..5000.00", both(cdi, func(c *facts.Case) { c.Contract.Hours = law.Hours{} })),
	}
}

// The legal week, by which a part time is measured, was not read before 10 August 2016: no text, and no fact to ask for.
func earlyMilestoneRows() []paid {
	row := func(because string, aid func(*facts.Case) funding.Grant, start string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, aid(edited(aidedPro, both(func(c *facts.Case) {
			from := day(start)
			c.Person.Born = day("1965-05-01")
			c.Contract.Made, c.Contract.Start, c.Contract.End = from.AddDays(-4), from, from.LastDay(12)
			c.ProAid.Requested, c.ProAid.SeniorRequested = from.AddDays(20), from.AddDays(20)
		}, edit))), whole, cash, clauses}
	}
	same := func(*facts.Case) {}
	unrecorded := func(c *facts.Case) { c.Contract.Hours = law.Hours{} }
	open := "2016-11 0.00..1000.00, 2017-06 0.00..1000.00" // three months end on 8 November 2016, ten on 8 June 2017
	return []paid{
		row("the eve", funding.FlatAid, "2016-08-09", law.Unknown, open, same, "AID-PRO-PARTTIME unknown"),
		row("its first day", funding.FlatAid, "2016-08-10", law.Yes, "2016-11 1000.00, 2017-06 1000.00", same, "AID-PRO-PARTTIME yes"),
		row("hours not recorded", funding.FlatAid, "2016-08-09", law.Unknown, open, unrecorded, "AID-PRO-PARTTIME unknown"),
		row("45 and over, the eve", funding.SeniorAid, "2016-08-09", law.Unknown, open, same, "AID-PRO-PARTTIME unknown"),
		row("45 and over, its first day", funding.SeniorAid, "2016-08-10", law.Yes, "2016-11 1000.00, 2017-06 1000.00", same, "AID-PRO-PARTTIME yes"),
	}
}

func TestEarlyMilestonesAskNothing(t *testing.T) {
	for _, row := range earlyMilestoneRows() {
		part := row.grant.Decision.Find("AID-PRO-PARTTIME")
		switch row.because {
		case "hours not recorded":
			assert.Equal(t, []string{"contract.hours"}, asked(row.grant.Decision), row.because)
		default:
			assert.Empty(t, asked(row.grant.Decision), row.because)
			assert.Equal(t, row.whole == law.Unknown, part.Why() == law.NoText, row.because)
		}
	}
}

func licenceRows() []paid {
	row := func(because, on string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		requested, _ := law.ParseDate(on)
		return paid{because, funding.LicenceAid(edited(yearOfApprentice, edit), requested), whole, cash, clauses}
	}
	same := func(*facts.Case) {}
	return []paid{
		row("20 February 2026: up to 500, the conditions were not read", "2026-02-20", law.Unknown, "- 0.00..500.00", same, "AID-LICENCE-500 unknown"),
		row("21 February 2026: ended", "2026-02-21", law.No, "", same, "AID-LICENCE-500 no"),
		row("not an apprentice", "2026-02-20", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }, "AID-LICENCE-500 no"),
		row("kind not recorded", "2026-02-20", law.Unknown, "", func(c *facts.Case) { c.Contract.Kind = 0 }, "AID-LICENCE-500 unknown"),
		row("day not recorded", "", law.Unknown, "", same, "AID-LICENCE-500 unknown"),
	}
}

func agefiphRows(t *testing.T) []paid {
	t.Helper()
	tables := callerTables(t)
	disabled := func(a law.Answer, kind law.Kind) func(*facts.Case) {
		return func(c *facts.Case) { c.Person.Disabled, c.Contract.Kind, c.Contract.Hours = a, kind, hours("24") }
	}
	apprentice := func(edit func(*facts.Case)) func(*facts.Case) {
		return both(disabled(law.Yes, law.Apprenticeship), edit)
	}
	until := func(end string) func(*facts.Case) {
		return apprentice(func(c *facts.Case) { c.Contract.End, _ = law.ParseDate(end) })
	}
	row := func(because string, tables *funding.Tables, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.AgefiphAid(edited(yearOfApprentice, edit), tables), whole, cash, clauses}
	}
	return []paid{
		row("an apprentice: up to the amount of the caller", tables, law.Yes, "- 0.00..3000.00", disabled(law.Yes, law.Apprenticeship), "AID-AGEFIPH-APP yes", "AID-AGEFIPH-AMOUNT yes"),
		row("a professionalisation contract", tables, law.Yes, "- 0.00..5000.00", disabled(law.Yes, law.Professionalisation), "AID-AGEFIPH-PRO yes"),
		row("no table", nil, law.Unknown, "- 0.00..", disabled(law.Yes, law.Apprenticeship), "AID-AGEFIPH-APP unknown", "AID-AGEFIPH-AMOUNT unknown"),
		row("no table", nil, law.Unknown, "- 0.00..", disabled(law.Yes, law.Professionalisation), "AID-AGEFIPH-PRO unknown", "AID-AGEFIPH-AMOUNT unknown"),
		row("not disabled", tables, law.No, "", disabled(law.No, law.Apprenticeship), "AID-AGEFIPH-APP no"),
		row("not disabled", tables, law.No, "", disabled(law.No, law.Professionalisation), "AID-AGEFIPH-PRO no"),
		row("disabled or not", tables, law.Unknown, "- 0.00..3000.00", disabled(law.Unknown, law.Apprenticeship), "AID-AGEFIPH-PERSON unknown"),
		row("a CDD", tables, law.No, "", disabled(law.Yes, law.CDD), "AID-AGEFIPH-APP no"),
		row("kind not recorded", tables, law.Unknown, "- 0.00..3000.00", disabled(law.Yes, 0), "AID-AGEFIPH-KIND unknown"),
		row("six months exactly", tables, law.Yes, "- 0.00..3000.00", until("2026-02-28"), "AID-AGEFIPH-6M yes"),
		row("a day less", tables, law.No, "", until("2026-02-27"), "AID-AGEFIPH-6M no"),
		row("no end", tables, law.Unknown, "- 0.00..3000.00", until(""), "AID-AGEFIPH-6M unknown"),
		row("no start", tables, law.Unknown, "- 0.00..3000.00", apprentice(func(c *facts.Case) { c.Contract.Start = law.Date{} }), "AID-AGEFIPH-6M unknown"),
		row("a CDI", tables, law.Yes, "- 0.00..3000.00", apprentice(func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }), "AID-AGEFIPH-6M yes"),
		row("23.99 hours: by derogation only", tables, law.Unknown, "- 0.00..3000.00", apprentice(func(c *facts.Case) { c.Contract.Hours = hours("23.99") }), "AID-AGEFIPH-24H unknown"),
		row("hours not recorded", tables, law.Unknown, "- 0.00..3000.00", apprentice(func(c *facts.Case) { c.Contract.Hours = law.Hours{} }), "AID-AGEFIPH-24H unknown"),
		row("ended before it began", tables, law.No, "", apprentice(endedOn("2025-08-31", law.No, "")), "CONTRACT-BEGAN no"),
		row("no day of conclusion", tables, law.Unknown, "", both(disabled(law.Yes, law.Apprenticeship), func(c *facts.Case) { c.Contract.Made = law.Date{} }), "AID-AGEFIPH-APP unknown"),
	}
}

func cumulRows() []decided {
	row := func(because string, x, y funding.Benefit, on string, whole law.Answer) decided {
		made, _ := law.ParseDate(on)
		return decided{because: because, d: funding.MayCombine(x, y, made), whole: whole}
	}
	return []decided{
		row("the two apprenticeship aids exclude each other", funding.UniqueAid, funding.ExceptionalAid, "2026-03-08", law.No),
		row("in either order", funding.ExceptionalAid, funding.UniqueAid, "2026-03-08", law.No),
		row("a PEC is no apprenticeship", funding.PECContract, funding.ApprenticeContract, "2024-01-01", law.No),
		row("L5134-33: a PEC with the aide unique", funding.PECContract, funding.UniqueAid, "2024-01-01", law.No),
		row("with the exceptional aid", funding.ExceptionalAid, funding.PECContract, "2024-01-01", law.No),
		row("with the amount for a disabled worker", funding.DisabledAmount, funding.PECContract, "2026-01-01", law.No),
		row("with an emploi franc", funding.PECContract, funding.FrancMoney, "2024-01-01", law.No),
		row("with the exceptional aid to professionalisation", funding.ProExceptional, funding.PECContract, "2024-01-01", law.No),
		row("with the State aid for those of 45 and over", funding.PECContract, funding.SeniorMoney, "2024-01-01", law.No),
		row("with that for long-term jobseekers", funding.PECContract, funding.LongSeekerMoney, "2022-01-01", law.No),
		row("before the article", funding.PECContract, funding.SeniorMoney, "2008-04-30", law.Unknown),
		row("the aid of France Travail is none of the State", funding.PECContract, funding.FlatMoney, "2024-01-01", law.Unknown),
		row("nor is the money of the Agefiph", funding.PECContract, funding.AgefiphMoney, "2024-01-01", law.Unknown),
		row("24 February 2025", funding.DisabledAmount, funding.AgefiphMoney, "2025-02-24", law.Yes),
		row("the eve", funding.DisabledAmount, funding.AgefiphMoney, "2025-02-23", law.Unknown),
		row("D6325-26", funding.GEIQMoney, funding.ProExemption, "2009-06-05", law.Yes),
		row("emploi franc with the aids to professionalisation", funding.FrancMoney, funding.ProMoney, "2024-12-31", law.Yes),
		row("not with the exceptional one", funding.FrancMoney, funding.ProExceptional, "2024-12-31", law.No),
		row("2025: no emploi franc any more", funding.FrancMoney, funding.ProMoney, "2025-01-01", law.No),
		row("with anything", funding.UniqueAid, funding.FrancMoney, "2025-01-01", law.No),
		row("before the page that speaks of it", funding.FrancMoney, funding.ProMoney, "2023-01-31", law.Unknown),
		row("the aid for long-term jobseekers replaces the exceptional one", funding.LongSeekerMoney, funding.ProExceptional, "2022-12-31", law.No),
		row("and that for those of 45 and over", funding.SeniorMoney, funding.LongSeekerMoney, "2021-11-01", law.No),
		row("of the aid to a GEIQ nothing is said", funding.GEIQMoney, funding.LongSeekerMoney, "2022-12-31", law.Unknown),
		row("2023: no such aid", funding.GEIQMoney, funding.LongSeekerMoney, "2023-01-01", law.No),
		row("nor before", funding.GEIQMoney, funding.LongSeekerMoney, "2021-10-31", law.No),
		row("France Travail's flat aid: no text read", funding.FlatMoney, funding.LongSeekerMoney, "2022-12-31", law.Unknown),
		row("AFE and 45+", funding.FlatMoney, funding.SeniorMoney, "2024-01-01", law.Yes),
		row("no text read", funding.UniqueAid, funding.GEIQMoney, "2024-01-01", law.Unknown),
		row("no day", funding.FlatMoney, funding.SeniorMoney, "", law.Unknown),
		row("no benefit", 0, 0, "2024-01-01", law.Unknown),
	}
}

func TestOtherAids(t *testing.T) {
	cov := lawtest.NewCoverage(&funding.WordsFrench, &funding.WordsEnglish)
	for _, rows := range [][]paid{francRows(), earlyMilestoneRows(), licenceRows(), agefiphRows(t)} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
	for _, row := range cumulRows() {
		row.check(t, cov)
	}
}

func TestOtherAidTablesByDay(t *testing.T) {
	on := lawtest.On
	since := func(from, value string) []lawtest.DayRow {
		return []lawtest.DayRow{on(day(from).AddDays(-1).String(), ""), on(from, value)}
	}
	franc := func(value string) []lawtest.DayRow {
		return append(since("2023-02-01", value), on("2024-12-31", value), on("2025-01-01", ""))
	}
	lawtest.Days(t, &funding.FrancCDI, franc("5000.00"))
	lawtest.Days(t, &funding.FrancCDD, franc("2500.00"))
	lawtest.Days(t, &funding.FrancYearCDI, franc("3"))
	lawtest.Days(t, &funding.FrancYearCDD, franc("2"))
	lawtest.Days(t, &funding.FrancTerm, franc("6"))
	lawtest.Days(t, &funding.FrancRequest, append(since("2023-02-01", "3"), on("2023-12-31", "3"), on("2024-01-01", "1"), on("2024-12-31", "1"), on("2025-01-01", "")))
	lawtest.Days(t, &funding.FrancOpen, append(since("2023-02-01", "yes"), on("2024-12-31", "yes"), on("2025-01-01", "no")))
	lawtest.Days(t, &funding.LicenceAmount, append(since("2023-01-01", "500.00"), on("2026-02-20", "500.00"), on("2026-02-21", "0.00")))
	lawtest.Days(t, &funding.CumulApprentice, append(since("2020-07-01", "no"), on("2026-03-07", "no"), on("2026-03-08", "no")))
	lawtest.Days(t, &funding.CumulPECState, since("2008-05-01", "no"))
	lawtest.Days(t, &funding.CumulPEC, since("2010-01-01", "no"))
	lawtest.Days(t, &funding.CumulDisabled, since("2025-02-24", "yes"))
	lawtest.Days(t, &funding.CumulGEIQ, since("2009-06-05", "yes"))
	lawtest.Days(t, &funding.CumulFranc, franc("yes"))
	lawtest.Days(t, &funding.CumulFrancNot, franc("no"))
	lawtest.Days(t, &funding.CumulLong, append(since("2021-11-01", "no"), on("2022-12-31", "no"), on("2023-01-01", "")))
	lawtest.Days(t, &funding.AgefiphMonths, since("2020-01-01", "6"))
	lawtest.Days(t, &funding.AgefiphHours, since("2020-01-01", "24"))
	lawtest.Days(t, &funding.CumulAFE, since("2012-01-01", "yes"))
}
