package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// aidedPro is a professionalisation contract of a year from 1 September 2023, for a person of 24, in a firm of 40.
func aidedPro() facts.Case {
	return facts.Case{
		Person:    facts.Person{Born: day("1999-03-10"), Jobseeker: law.Yes},
		Contract:  facts.Contract{Kind: law.Professionalisation, Made: day("2023-08-28"), Start: day("2023-09-01"), End: day("2024-08-31"), Hours: hours("35")},
		Employer:  facts.Employer{ContributionsPaid: law.Yes, GEIQ: law.Yes, Headcount: facts.Headcount{Annual: law.MustHeadcount("40"), Year: law.MustCount(2022)}},
		HiringAid: facts.HiringAid{Sent: day("2023-09-02")},
		ProAid: facts.ProAid{
			Prepares: law.Level5, Qualifies: facts.Registered, SeekerMonths: law.MustCount(12), MostHours: hours("78"), AfterPOE: law.No,
			SameFirm: law.No, DismissedPost: law.No, Requested: day("2023-10-15"), SeniorRequested: day("2023-10-15"), Convention: law.Yes, Oriented: law.No,
			Franc: law.Yes, FrancRequested: day("2023-11-20"),
		},
	}
}

func year(cents string, months ...string) string {
	s := ""
	for i, m := range months {
		if i > 0 {
			s += ", "
		}
		s += m + " " + cents
	}
	return s
}

var from2309 = []string{"2023-09", "2023-10", "2023-11", "2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08"}

func headcountOf(annual, year string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Employer.Headcount.Annual = law.MustHeadcount(annual)
		n, _ := law.ParseCount(year)
		c.Employer.Headcount.Year = n
	}
}

func proAidRows() []paid {
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.ProfessionalisationAid(edited(aidedPro, edit)), whole, cash, clauses}
	}
	twelve := year("500.00", from2309...)
	old := both(term("2021-08-30", "2021-09-01", "2022-08-31"), headcountOf("40", "2020"))
	return []paid{
		row("6 000, a twelfth a month", law.Yes, twelve, func(*facts.Case) {}, "AID-PRO-2023 yes"),
		row("first day", law.Yes, twelve, both(func(c *facts.Case) { c.Contract.Made = day("2023-01-01") }, headcountOf("40", "2022"))),
		row("30 April 2024", law.Yes, twelve, both(func(c *facts.Case) { c.Contract.Made = day("2024-04-30") }, headcountOf("40", "2023"))),
		row("1 May 2024: none", law.No, "", both(func(c *facts.Case) { c.Contract.Made = day("2024-05-01") }, headcountOf("40", "2023")), "AID-PRO-NONE-2024 no"),
		row("before the present code", law.Unknown, "", func(c *facts.Case) { c.Contract.Made = day("2008-04-30") }, "AID-PRO-2020 unknown"),
		row("30 June 2020: not yet", law.No, "", both(func(c *facts.Case) { c.Contract.Made = day("2020-06-30") }, headcountOf("40", "2019")), "AID-PRO-2020 no"),
		row("8 000 in 2021 at full age: 666.67, 666.66, 666.67…", law.Yes,
			"2021-09 666.67, 2021-10 666.66, 2021-11 666.67, 2021-12 666.67, 2022-01 666.66, 2022-02 666.67, 2022-03 666.67, 2022-04 666.66, 2022-05 666.67, 2022-06 666.67, 2022-07 666.66, 2022-08 666.67", old, "AID-PRO-2020 yes"),
		row("18 on 10 January: 5 000/12 to January, 8 000/12 from February", law.Yes,
			"2021-09 416.67, 2021-10 416.66, 2021-11 416.67, 2021-12 416.67, 2022-01 416.66, 2022-02 666.67, 2022-03 666.67, 2022-04 666.66, 2022-05 666.67, 2022-06 666.67, 2022-07 666.66, 2022-08 666.67",
			both(old, func(c *facts.Case) { c.Person.Born = day("2004-01-10") })),
		row("30 the day after the conclusion", law.Yes, twelve, func(c *facts.Case) { c.Person.Born = day("1993-08-29") }, "AID-PRO-AGE yes"),
		row("30 on the day of conclusion", law.No, "", func(c *facts.Case) { c.Person.Born = day("1993-08-28") }, "AID-PRO-AGE no"),
		row("birth not recorded", law.Unknown, twelve, func(c *facts.Case) { c.Person.Born = law.Date{} }, "AID-PRO-AGE unknown"),
		row("level 7", law.Yes, twelve, func(c *facts.Case) { c.ProAid.Prepares = law.Level7 }, "AID-PRO-QUALIFIES yes"),
		row("level 8", law.No, "", func(c *facts.Case) { c.ProAid.Prepares = law.Level8 }, "AID-PRO-QUALIFIES no"),
		row("a CQP has no level", law.Yes, twelve, func(c *facts.Case) { c.ProAid.Prepares, c.ProAid.Qualifies = 0, facts.CQP }, "AID-PRO-QUALIFIES yes"),
		row("an experimental contract", law.Yes, twelve, func(c *facts.Case) { c.ProAid.Prepares, c.ProAid.Qualifies = 0, facts.Experimental }),
		row("only a collective agreement", law.No, "", func(c *facts.Case) { c.ProAid.Qualifies = facts.Collective }, "AID-PRO-QUALIFIES no"),
		row("qualification not recorded", law.Unknown, twelve, func(c *facts.Case) { c.ProAid.Qualifies = 0 }, "AID-PRO-QUALIFIES unknown"),
		row("level not recorded", law.Unknown, twelve, func(c *facts.Case) { c.ProAid.Prepares = 0 }, "AID-PRO-QUALIFIES unknown"),
		row("249.99", law.Yes, twelve, headcountOf("249.99", "2022"), "AID-PRO-SIZE yes"),
		row("250 without commitment", law.No, "", both(headcountOf("250", "2022"), func(c *facts.Case) { c.HiringAid.Quota.Committed = law.No }), "AID-PRO-SIZE no"),
		row("250 with it, on the last day of eight months", law.Yes, twelve, both(headcountOf("250", "2022"), func(c *facts.Case) { c.HiringAid.Quota.CommittedOn = day("2024-04-28") }), "AID-PRO-SIZE yes"),
		row("a day later", law.No, "", both(headcountOf("250", "2022"), func(c *facts.Case) { c.HiringAid.Quota.CommittedOn = day("2024-04-29") }), "AID-PRO-SIZE no"),
		row("250, commitment not recorded", law.Unknown, twelve, headcountOf("250", "2022"), "AID-PRO-SIZE unknown"),
		row("sent on 30 June 2025", law.Yes, twelve, func(c *facts.Case) { c.HiringAid.Sent = day("2025-06-30") }, "AID-PRO-SENT yes"),
		row("sent the day after", law.No, "", func(c *facts.Case) { c.HiringAid.Sent = day("2025-07-01") }, "AID-PRO-SENT no"),
		row("sending not recorded", law.Unknown, twelve, func(c *facts.Case) { c.HiringAid.Sent = law.Date{} }, "AID-PRO-SENT unknown"),
		row("an apprentice has another aid", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship }, "AID-PRO-CONTRACT no"),
		row("kind not recorded", law.Unknown, twelve, func(c *facts.Case) { c.Contract.Kind = 0 }, "AID-PRO-CONTRACT unknown"),
		row("a CDI is aided for its first year", law.Yes, twelve, func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.Yes }),
		row("broken in November: every started month", law.Yes, "2023-09 500.00, 2023-10 500.00, 2023-11 500.00", func(c *facts.Case) { c.Contract.Ended = day("2023-11-15") }),
		row("ended before it began", law.No, "", func(c *facts.Case) { c.Contract.Ended = c.Contract.Start.AddDays(-1) }, "CONTRACT-BEGAN no"),
		row("ended on its first day", law.Yes, "2023-09 500.00", func(c *facts.Case) { c.Contract.Ended = day("2023-09-01") }, "CONTRACT-BEGAN none"),
		row("start not recorded: up to 6 000", law.Unknown, "- 0.00..6000.00", both(func(c *facts.Case) { c.Contract.Start = law.Date{} }, func(c *facts.Case) { c.ProAid.Qualifies = 0 })),
	}
}

func longSeekerRows() []paid {
	at := func(made, start string) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start = day(made), day(start)
			c.Contract.End, c.Person.Born = day(start).LastDay(12), day("1980-01-01")
		}
	}
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.LongTermSeekerAid(edited(aidedPro, both(at("2022-01-15", "2022-02-01"), edit))), whole, cash, clauses}
	}
	four := "2022-04 2000.00, 2022-07 2000.00, 2022-10 2000.00, 2023-01 2000.00"
	july := at("2022-07-01", "2022-08-01")
	fourJuly := "2022-10 2000.00, 2023-01 2000.00, 2023-04 2000.00, 2023-07 2000.00"
	return []paid{
		row("8 000 in four quarters", law.Yes, four, func(*facts.Case) {}, "AID-PRO-DELD-PERIOD yes"),
		row("first day", law.Yes, four, func(c *facts.Case) { c.Contract.Made = day("2021-11-01") }),
		row("the eve", law.No, "", func(c *facts.Case) { c.Contract.Made = day("2021-10-31") }, "AID-PRO-DELD-PERIOD no"),
		row("after 2022", law.No, "", func(c *facts.Case) { c.Contract.Made = day("2023-01-01") }, "AID-PRO-DELD-PERIOD no"),
		row("before the present code", law.Unknown, "", func(c *facts.Case) { c.Contract.Made = day("2008-04-30") }, "AID-PRO-DELD-PERIOD unknown"),
		row("last day", law.Yes, four, func(c *facts.Case) { c.Contract.Made = day("2022-12-31") }),
		row("11 months registered", law.No, "", func(c *facts.Case) { c.ProAid.SeekerMonths = law.MustCount(11) }, "AID-PRO-DELD-REGISTERED no"),
		row("months not recorded", law.Unknown, four, func(c *facts.Case) { c.ProAid.SeekerMonths = law.Count{} },
			"AID-PRO-DELD-REGISTERED unknown", "AID-PRO-DELD-12M unknown", "AID-PRO-DELD-SEEKER unknown"),
		row("78.01 hours in a month", law.No, "", func(c *facts.Case) { c.ProAid.MostHours = hours("78.01") }, "AID-PRO-DELD-78H no"),
		row("hours not recorded", law.Unknown, four, func(c *facts.Case) { c.ProAid.MostHours = law.Hours{} }, "AID-PRO-DELD-78H unknown"),
		row("30 on the day of conclusion", law.Yes, four, func(c *facts.Case) { c.Person.Born = day("1992-01-15") }, "AID-PRO-DELD-AGE yes"),
		row("30 the day after", law.No, "", func(c *facts.Case) { c.Person.Born = day("1992-01-16") }, "AID-PRO-DELD-AGE no"),
		row("birth not recorded", law.Unknown, four, func(c *facts.Case) { c.Person.Born = law.Date{} }, "AID-PRO-DELD-AGE unknown"),
		row("30 June 2022, 20 years old", law.No, "", both(func(c *facts.Case) { c.Contract.Made = day("2022-06-30") }, func(c *facts.Case) { c.Person.Born = day("2002-01-01") }), "AID-PRO-DELD-AGE no"),
		row("1 July 2022: any age", law.Yes, fourJuly, both(july, func(c *facts.Case) { c.Person.Born = day("2002-01-01") }), "AID-PRO-DELD-AGE none", "AID-PRO-DELD-POE no"),
		row("1 July 2022: after a POEI", law.Yes, fourJuly, both(july, func(c *facts.Case) { c.ProAid.SeekerMonths, c.ProAid.AfterPOE = law.MustCount(2), law.Yes }), "AID-PRO-DELD-POE yes"),
		row("neither registered nor after one is recorded", law.Unknown, fourJuly, both(july, func(c *facts.Case) { c.ProAid.SeekerMonths, c.ProAid.AfterPOE = law.MustCount(2), law.Unknown }), "AID-PRO-DELD-POE unknown"),
		row("30 June 2022: a POEI is not enough", law.No, "", func(c *facts.Case) {
			c.Contract.Made, c.ProAid.SeekerMonths, c.ProAid.AfterPOE = day("2022-06-30"), law.MustCount(2), law.Yes
		}, "AID-PRO-DELD-POE none"),
		row("broken in the second quarter: that quarter is bracketed", law.Yes, "2022-04 2000.00, 2022-07 0.00..2000.00", func(c *facts.Case) { c.Contract.Ended = day("2022-06-15") }),
		row("a CDI", law.Yes, four, func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.Yes }),
		row("ended before it began", law.No, "", func(c *facts.Case) { c.Contract.Ended = c.Contract.Start.AddDays(-1) }, "CONTRACT-BEGAN no"),
		row("start not recorded", law.Yes, "- 0.00..8000.00", func(c *facts.Case) { c.Contract.Start = law.Date{} }),
	}
}

func milestoneRows() []paid {
	flat := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.FlatAid(edited(aidedPro, both(func(c *facts.Case) { c.Person.Born = day("1997-09-01") }, edit))), whole, cash, clauses}
	}
	senior := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.SeniorAid(edited(aidedPro, both(func(c *facts.Case) { c.Person.Born = day("1978-09-01") }, edit))), whole, cash, clauses}
	}
	halves := "2023-11 1000.00, 2024-06 1000.00" // three months end on 30 November, ten on 30 June
	end := func(on string) func(*facts.Case) { return func(c *facts.Case) { c.Contract.End = day(on) } }
	weekly := func(h string) func(*facts.Case) { return func(c *facts.Case) { c.Contract.Hours = hours(h) } }
	return []paid{
		flat("26 on the first day of the contract", law.Yes, halves, func(*facts.Case) {}, "AID-PRO-HIRE-AGE yes"),
		flat("26 the day after", law.No, "", func(c *facts.Case) { c.Person.Born = day("1997-09-02") }, "AID-PRO-HIRE-AGE no"),
		flat("birth not recorded", law.Unknown, halves, func(c *facts.Case) { c.Person.Born = law.Date{} }, "AID-PRO-HIRE-AGE unknown"),
		flat("2011: the day is not reported", law.Unknown, "", func(c *facts.Case) { c.Contract.Start = day("2011-12-31") }, "AID-PRO-HIRE-AGE unknown"),
		flat("no jobseeker", law.No, "", func(c *facts.Case) { c.Person.Jobseeker = law.No }, "AID-PRO-SEEKER no"),
		flat("jobseeker or not", law.Unknown, halves, func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, "AID-PRO-SEEKER unknown"),
		flat("was in the firm", law.No, "", func(c *facts.Case) { c.ProAid.SameFirm = law.Yes }, "AID-PRO-SAME-FIRM no"),
		flat("in the firm or not", law.Unknown, halves, func(c *facts.Case) { c.ProAid.SameFirm = law.Unknown }, "AID-PRO-SAME-FIRM unknown"),
		flat("a dismissal on the post", law.No, "", func(c *facts.Case) { c.ProAid.DismissedPost = law.Yes }, "AID-PRO-DISMISSAL no"),
		flat("dismissal or not", law.Unknown, halves, func(c *facts.Case) { c.ProAid.DismissedPost = law.Unknown }, "AID-PRO-DISMISSAL unknown"),
		flat("requested on the last day of three months", law.Yes, halves, func(c *facts.Case) { c.ProAid.Requested = day("2023-12-01") }, "AID-PRO-REQUEST yes"),
		flat("a day later", law.No, "", func(c *facts.Case) { c.ProAid.Requested = day("2023-12-02") }, "AID-PRO-REQUEST no"),
		flat("request not recorded", law.Unknown, halves, func(c *facts.Case) { c.ProAid.Requested = law.Date{} }, "AID-PRO-REQUEST unknown"),
		flat("an 8-month contract earns the first half only", law.Yes, "2023-11 1000.00, 2024-06 0.00", end("2024-04-30"), "AID-PRO-MILESTONE yes"),
		flat("ten months exactly", law.Yes, halves, end("2024-06-30")),
		flat("a day less", law.Yes, "2023-11 1000.00, 2024-06 0.00", end("2024-06-29")),
		flat("three months exactly", law.Yes, "2023-11 1000.00, 2024-06 0.00", end("2023-11-30")),
		flat("a day less: nothing", law.No, "", end("2023-11-29"), "AID-PRO-MILESTONE no", "AID-PRO-PARTTIME yes"),
		flat("and hours not recorded: a longer contract would still lack them", law.No, "", both(end("2023-11-29"), weekly("")), "AID-PRO-MILESTONE no", "AID-PRO-PARTTIME unknown"),
		flat("broken on 15 December", law.Yes, "2023-11 1000.00, 2024-06 0.00", func(c *facts.Case) { c.Contract.Ended = day("2023-12-15") }),
		flat("end not recorded", law.Unknown, "2023-11 0.00..1000.00, 2024-06 0.00..1000.00", end(""), "AID-PRO-MILESTONE unknown"),
		flat("a CDI", law.Yes, halves, func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.Yes }),
		flat("24.5 hours: 1 000 × 24.5/35", law.Yes, "2023-11 700.00, 2024-06 700.00", weekly("24.5"), "AID-PRO-PARTTIME yes"),
		flat("24 hours: 2 000 × 24/35 = 1 371.43 in all", law.Yes, "2023-11 685.71, 2024-06 685.72", weekly("24"), "AID-PRO-PARTTIME yes"),
		flat("of which the first half alone", law.Yes, "2023-11 685.71, 2024-06 0.00", both(weekly("24"), end("2024-06-29"))),
		flat("ended before it began", law.No, "", func(c *facts.Case) { c.Contract.Ended = c.Contract.Start.AddDays(-1) }, "CONTRACT-BEGAN no"),
		senior("ended before it began", law.No, "", func(c *facts.Case) { c.Contract.Ended = c.Contract.Start.AddDays(-1) }, "CONTRACT-BEGAN no"),
		flat("39 hours: no more than the amount", law.Yes, halves, weekly("39")),
		flat("hours not recorded", law.Unknown, "2023-11 0.00..1000.00, 2024-06 0.00..1000.00", weekly(""), "AID-PRO-PARTTIME unknown"),
		flat("another contract", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }, "AID-PRO-CONTRACT no"),
		senior("45 on the first day", law.Yes, halves, func(*facts.Case) {}, "AID-PRO-HIRE-AGE yes"),
		senior("45 the day after", law.No, "", func(c *facts.Case) { c.Person.Born = day("1978-09-02") }, "AID-PRO-HIRE-AGE no"),
		senior("arrears", law.No, "", func(c *facts.Case) { c.Employer.ContributionsPaid = law.No }, "AID-PRO-CONTRIBUTIONS no"),
		senior("arrears or not", law.Unknown, halves, func(c *facts.Case) { c.Employer.ContributionsPaid = law.Unknown }, "AID-PRO-CONTRIBUTIONS unknown"),
		senior("requested too late", law.No, "", func(c *facts.Case) { c.ProAid.SeniorRequested = day("2023-12-02") }, "AID-PRO-REQUEST no"),
		senior("1 March 2011: after that day only", law.Unknown, "", func(c *facts.Case) { c.Contract.Start = day("2011-03-01") }, "AID-PRO-HIRE-AGE unknown"),
	}
}

func geiqRows() []paid {
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.GEIQAid(edited(aidedPro, edit)), whole, cash, clauses}
	}
	plain := "2023-09 610.50, - 203.50" // 814 × 75 %
	return []paid{
		row("814, three quarters first", law.Yes, plain, func(*facts.Case) {}, "AID-PRO-GEIQ-AMOUNT yes"),
		row("1 400 × 75 %", law.Yes, "2023-09 1050.00, - 350.00", func(c *facts.Case) { c.ProAid.Oriented = law.Yes }),
		row("oriented or not", law.Unknown, "2023-09 610.50..1050.00, - 203.50..350.00", func(c *facts.Case) { c.ProAid.Oriented = law.Unknown }, "AID-PRO-GEIQ-AMOUNT unknown"),
		row("two full years", law.Yes, plain+", 2024-09 610.50, - 203.50", func(c *facts.Case) { c.Contract.End = day("2025-08-31") }),
		row("a part of a year is bracketed", law.Yes, plain+", 2024-09 0.00..814.00", func(c *facts.Case) { c.Contract.End = day("2024-12-31") }),
		row("an apprentice", law.Yes, plain, func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship }, "AID-PRO-GEIQ-KIND yes"),
		row("a CDD", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }, "AID-PRO-GEIQ-KIND no"),
		row("kind not recorded", law.Unknown, plain, func(c *facts.Case) { c.Contract.Kind = 0 }, "AID-PRO-GEIQ-KIND unknown"),
		row("no GEIQ", law.No, "", func(c *facts.Case) { c.Employer.GEIQ = law.No }, "AID-PRO-GEIQ-GROUP no"),
		row("GEIQ or not", law.Unknown, plain, func(c *facts.Case) { c.Employer.GEIQ = law.Unknown }, "AID-PRO-GEIQ-GROUP unknown"),
		row("no convention", law.No, "", func(c *facts.Case) { c.ProAid.Convention = law.No }, "AID-PRO-GEIQ-CONVENTION no"),
		row("convention or not", law.Unknown, plain, func(c *facts.Case) { c.ProAid.Convention = law.Unknown }, "AID-PRO-GEIQ-CONVENTION unknown"),
		row("24 March 2022: the order is not in force", law.Unknown, "", func(c *facts.Case) { c.Contract.Made = day("2022-03-24") }, "AID-PRO-GEIQ-AMOUNT unknown"),
		row("25 March 2022", law.Yes, plain, func(c *facts.Case) { c.Contract.Made = day("2022-03-25") }),
		row("end not recorded", law.Yes, "- 0.00..", func(c *facts.Case) { c.Contract.End = law.Date{} }),
		row("ended before it began", law.No, "", func(c *facts.Case) { c.Contract.Ended = c.Contract.Start.AddDays(-1) }, "CONTRACT-BEGAN no"),
	}
}

// besideRows are grants of a whole quote, beside the aid for a long-term jobseeker: a person of 46 with all its conditions, hired
// in September 2022 by a GEIQ.
func besideRows() []paid {
	row := func(because string, subject funding.Subject, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		c := edited(aidedPro, both(func(c *facts.Case) {
			c.Person.Born = day("1976-01-01")
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2022-09-01"), day("2022-09-05"), day("2023-09-04")
			c.ProAid.Requested, c.ProAid.SeniorRequested = day("2022-09-10"), day("2022-09-10")
		}, edit))
		for g := range funding.Hire(c, nil).Grants() {
			if g.Subject == subject {
				return paid{because, g, whole, cash, clauses}
			}
		}
		return paid{because: because}
	}
	same := func(*facts.Case) {}
	months := func(n string) func(*facts.Case) {
		return func(c *facts.Case) { c.ProAid.SeekerMonths, _ = law.ParseCount(n) }
	}
	halves, geiq := "2022-12 1000.00, 2023-07 1000.00", "2022-09 610.50, - 203.50"
	return []paid{
		row("replaced, and its own conditions are still said", funding.SubjectSenior, law.No, "", same, "QUOTE-REPLACED no", "AID-PRO-HIRE-AGE yes", "AID-PRO-DELD yes"),
		row("11 months registered: not replaced", funding.SubjectSenior, law.Yes, halves, months("11"), "QUOTE-REPLACED none"),
		row("months not recorded", funding.SubjectSenior, law.Unknown, halves, months(""), "QUOTE-REPLACED unknown", "AID-PRO-DELD-REGISTERED unknown"),
		row("2023: there is no such aid", funding.SubjectSenior, law.Yes, "2023-03 1000.00, 2023-10 1000.00", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2023-01-01"), day("2023-01-01"), day("2023-12-31")
			c.ProAid.SeniorRequested = day("2023-01-10")
		}, "QUOTE-REPLACED none"),
		row("refused by itself too: each reason stays", funding.SubjectSenior, law.No, "", func(c *facts.Case) { c.Employer.ContributionsPaid = law.No }, "AID-PRO-CONTRIBUTIONS no", "QUOTE-REPLACED no"),
		row("France Travail's flat aid is not one of the State's", funding.SubjectAFE, law.Yes, halves, same, "QUOTE-REPLACED none"),
		row("a GEIQ: no text says whether it is an aid for the contract", funding.SubjectGEIQ, law.Unknown, geiq, same, "AID-PRO-GEIQ-DELD unknown", "AID-PRO-GEIQ-OTHER unknown"),
		row("not beside it", funding.SubjectGEIQ, law.Yes, geiq, months("11"), "AID-PRO-GEIQ-DELD none"),
		row("beside it or not", funding.SubjectGEIQ, law.Unknown, geiq, months(""), "AID-PRO-GEIQ-DELD unknown", "AID-PRO-DELD-REGISTERED unknown"),
	}
}

// What the State pays for a complete professionalisation contract of 2026, of a person of 24: nothing, exactly.
func TestStateTotalOf2026(t *testing.T) {
	c := edited(aidedPro, both(term("2026-03-02", "2026-03-02", "2027-03-01"), func(c *facts.Case) { c.Employer.GEIQ, c.Person.Born = law.No, day("2002-01-01") }))
	sum, exact := funding.Hire(c, nil).Total(funding.State).Exact()
	assert.True(t, exact)
	assert.Equal(t, "0.00", sum.String())
}

// A No that the day of conclusion decides alone proposes no change; nor does another contract.
func TestDaysOfConclusionDoNotFlip(t *testing.T) {
	made := func(on string) *facts.Case {
		return edited(aidedPro, func(c *facts.Case) { c.Contract.Made, c.Contract.Kind = day(on), law.Professionalisation })
	}
	for because, d := range map[string]law.Decision{
		"2020": funding.ProfessionalisationAid(made("2020-06-30")).Decision, "2024": funding.ProfessionalisationAid(made("2024-05-01")).Decision,
		"2021": funding.LongTermSeekerAid(made("2021-10-31")).Decision, "franc": funding.FrancAid(made("2025-01-01")).Decision,
		"participation": funding.EmployerParticipation(cfaCase(both(prepares(law.Level6), term("2025-06-30", "2025-09-01", "2026-08-31"))), nil).Decision,
		"master":        funding.MasterCeiling(made("2024-05-01")).Decision, "tutor": funding.TutorCeiling(cfaCase(func(*facts.Case) {})).Decision,
		"cumul":   funding.MayCombine(funding.FrancMoney, funding.ProExceptional, day("2024-01-01")),
		"licence": funding.LicenceAid(cfaCase(func(*facts.Case) {}), day("2026-02-21")).Decision,
	} {
		assert.Equal(t, law.No, d.Answer(), because)
		assert.Empty(t, law.Flips(d), because)
	}
	// A contract too short by a day, whose hours are not recorded, would be Unknown and not Yes.
	d := funding.FlatAid(edited(aidedPro, func(c *facts.Case) {
		c.Person.Born, c.Contract.End, c.Contract.Hours = day("1997-09-01"), day("2023-11-29"), law.Hours{}
	})).Decision
	flips := law.Flips(d)
	require.Len(t, flips, 1)
	assert.Equal(t, law.Unknown, flips[0].Reaches)
	again := funding.FlatAid(edited(aidedPro, func(c *facts.Case) {
		c.Person.Born, c.Contract.End, c.Contract.Hours = day("1997-09-01"), day("2023-11-29").AddDays(int(flips[0].Clauses[0].Off().Int())), law.Hours{}
	}))
	assert.Equal(t, law.Unknown, again.Answer())
}

func TestAidsToProfessionalisation(t *testing.T) {
	cov := lawtest.NewCoverage(&funding.WordsFrench, &funding.WordsEnglish)
	for _, rows := range [][]paid{proAidRows(), longSeekerRows(), milestoneRows(), geiqRows(), besideRows()} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
}

// The fourteen days around 1 May 2024, when the aid ended.
func TestFourteenDaysAroundMay2024(t *testing.T) {
	for made := day("2024-04-24"); made.Before(day("2024-05-08")); made = made.AddDays(1) {
		want := law.That(made.Before(day("2024-05-01")))
		g := funding.ProfessionalisationAid(edited(aidedPro, both(func(c *facts.Case) { c.Contract.Made = made }, headcountOf("40", "2023"))))
		if g.Answer() != want {
			t.Errorf("%s: %s, want %s", made, g.Answer(), want)
		}
		if want == law.Yes {
			sumsTo(t, g, "6000.00")
		}
	}
}

func TestProAidTablesByDay(t *testing.T) {
	on := lawtest.On
	since := func(from, value string) []lawtest.DayRow {
		return []lawtest.DayRow{on(day(from).AddDays(-1).String(), ""), on(from, value)}
	}
	within := func(from, through, value string) []lawtest.DayRow {
		return append(since(from, value), on(through, value), on(day(through).AddDays(1).String(), ""))
	}
	lawtest.Days(t, &funding.ProAidAmount, []lawtest.DayRow{on("2008-04-30", ""), on("2008-05-01", "0.00"), on("2020-06-30", "0.00"), on("2020-07-01", "8000.00"), on("2021-02-28", "8000.00"), on("2021-03-01", "8000.00"), on("2022-12-31", "8000.00"), on("2023-01-01", "6000.00"), on("2024-04-30", "6000.00"), on("2024-05-01", "0.00")})
	lawtest.Days(t, &funding.ProAidMinor, append(within("2020-07-01", "2022-12-31", "5000.00"), on("2021-02-28", "5000.00"), on("2021-03-01", "5000.00")))
	lawtest.Days(t, &funding.ProAidAge, append(within("2020-07-01", "2022-12-31", "30")[:3], on("2021-02-28", "30"), on("2021-03-01", "30"), on("2023-01-01", "30"), on("2024-04-30", "30"), on("2024-05-01", "")))
	lawtest.Days(t, &funding.ProAidLevel, append(within("2020-07-01", "2022-12-31", "7")[:3], on("2021-02-28", "7"), on("2021-03-01", "7"), on("2023-01-01", "7"), on("2024-04-30", "7"), on("2024-05-01", "")))
	lawtest.Days(t, &funding.ProAidSent, within("2023-01-01", "2024-04-30", "2025-06-30"))
	lawtest.Days(t, &funding.LongSeekerOpen, []lawtest.DayRow{on("2008-04-30", ""), on("2008-05-01", "no"), on("2021-10-31", "no"), on("2021-11-01", "yes"), on("2022-12-31", "yes"), on("2023-01-01", "no")})
	lawtest.Days(t, &funding.AFEFirst, since("2012-01-01", "3"))
	lawtest.Days(t, &funding.AFESecond, since("2012-01-01", "10"))
	lawtest.Days(t, &funding.AFESend, since("2012-01-01", "3"))
	lawtest.Days(t, &funding.LongSeekerAmount, within("2021-11-01", "2022-12-31", "8000.00"))
	lawtest.Days(t, &funding.LongSeekerQuarter, within("2021-11-01", "2022-12-31", "2000.00"))
	lawtest.Days(t, &funding.LongSeekerMonths, within("2021-11-01", "2022-12-31", "12"))
	lawtest.Days(t, &funding.LongSeekerHours, within("2021-11-01", "2022-12-31", "78"))
	lawtest.Days(t, &funding.LongSeekerAge, within("2021-11-01", "2022-06-30", "30"))
	lawtest.Days(t, &funding.LongSeekerPOE, within("2022-07-01", "2022-12-31", "yes"))
	lawtest.Days(t, &funding.AFEHalf, since("2012-01-01", "1000.00"))
	lawtest.Days(t, &funding.AFEAge, since("2012-01-01", "26"))
	lawtest.Days(t, &funding.SeniorHalf, since("2011-03-02", "1000.00"))
	lawtest.Days(t, &funding.SeniorAge, since("2011-03-02", "45"))
	lawtest.Days(t, &funding.MilestoneOne, since("2011-03-02", "3"))
	lawtest.Days(t, &funding.MilestoneTwo, since("2011-03-02", "10"))
	lawtest.Days(t, &funding.MilestoneSend, since("2011-03-02", "3"))
	lawtest.Days(t, &funding.GEIQPlain, since("2022-03-25", "814.00"))
	lawtest.Days(t, &funding.GEIQOriented, since("2022-03-25", "1400.00"))
	lawtest.Days(t, &funding.GEIQUpFront, since("2010-07-01", "75%"))
	lawtest.Days(t, &funding.GEIQKinds, since("2020-09-12", "apprentissage, professionnalisation"))
}

// Each decree is cited for the contracts of its days, by the whole and by each clause.
func TestExceptionalAidCitesTheDecreeOfTheDay(t *testing.T) {
	for made, decree := range map[string]string{"2020-07-01": "2020-1084", "2021-02-28": "2020-1084", "2021-03-01": "2021-224", "2022-12-31": "2021-224", "2023-01-01": "2022-1714"} {
		for _, q := range []facts.Qualifies{facts.Registered, facts.CQP, facts.Collective} {
			d := funding.ProfessionalisationAid(edited(aidedPro, func(c *facts.Case) {
				c.Contract.Made, c.ProAid.Qualifies = day(made), q
				c.Employer.Headcount.Year = law.MustCount(day(made).Year() - 1)
			})).Decision
			for _, rule := range []string{"AID-PRO", "AID-PRO-AGE", "AID-PRO-QUALIFIES", "AID-PRO-SIZE"} {
				text := ""
				for ref := range d.Find(rule).Cites() {
					text += ref.Text + "; "
				}
				assert.Contains(t, text, decree, "%s %s %s", made, rule, q)
				for _, other := range []string{"2020-1084", "2021-224", "2022-1714"} {
					if other != decree {
						assert.NotContains(t, text, other, "%s %s %s", made, rule, q)
					}
				}
			}
		}
	}
}

// An emploi franc and the exceptional aid exclude each other for the contracts that may have both: 1 February 2023 to 30 April
// 2024, under thirty.
func TestFrancOrExceptionalAid(t *testing.T) {
	said := func(edit func(*facts.Case)) [2]bool {
		c := edited(aidedPro, edit)
		id := "CUMUL-FRANC-CHOICE"
		return [2]bool{
			slices.Contains(slices.Collect(remarkIDs(funding.ProfessionalisationAid(c).Decision)), id),
			slices.Contains(slices.Collect(remarkIDs(funding.FrancAid(c).Decision)), id),
		}
	}
	made := func(on string) func(*facts.Case) { return func(c *facts.Case) { c.Contract.Made = day(on) } }
	yes, no := [2]bool{true, true}, [2]bool{}
	assert.Equal(t, yes, said(func(*facts.Case) {}))
	assert.Equal(t, no, said(func(c *facts.Case) { c.ProAid.Franc = law.No }))
	assert.Equal(t, no, said(func(c *facts.Case) { c.ProAid.Franc = law.Unknown }))
	assert.Equal(t, no, said(made("2023-01-31")))
	assert.Equal(t, yes, said(made("2023-02-01")))
	assert.Equal(t, yes, said(made("2024-04-30")))
	assert.Equal(t, no, said(made("2024-05-01")))
	assert.Equal(t, no, said(func(c *facts.Case) { c.Person.Born = day("1993-08-28") }), "30 on the day of conclusion")
	assert.Equal(t, yes, said(func(c *facts.Case) { c.Person.Born = day("1993-08-29") }))
	assert.Equal(t, no, said(func(c *facts.Case) { c.Contract.Kind = law.CDI }))
}

// Sentences give the amounts and ages that decide.
func TestSentencesGiveTheNumber(t *testing.T) {
	explained := func(d law.Decision) string {
		return funding.Explain(d, language.French) + funding.Explain(d, language.English)
	}
	flat := func(born string) string {
		return explained(funding.FlatAid(edited(aidedPro, func(c *facts.Case) { c.Person.Born = day(born) })).Decision)
	}
	for _, text := range []string{"26\u00a0ans ou plus", "26 years or over"} {
		assert.Contains(t, flat("1990-01-01"), text)
	}
	assert.Contains(t, flat("2000-01-01"), "moins de 26\u00a0ans")
	senior := explained(funding.SeniorAid(edited(aidedPro, func(c *facts.Case) { c.Person.Born = day("1990-01-01") })).Decision)
	assert.Contains(t, senior, "moins de 45\u00a0ans")
	tutor := explained(funding.TutorCeiling(edited(proYear, func(c *facts.Case) { c.OPCO.Pro.SeniorTutor = law.Yes })).Decision)
	assert.Contains(t, tutor, "au plus 345")
	assert.Contains(t, tutor, "at most €345")
	for level, want := range map[law.Level]string{law.Level4: "500", law.Level5: "300"} {
		c := cfaCase(both(term("2026-07-30", "2026-09-01", "2027-08-31"), prepares(level), func(c *facts.Case) { c.OPCO.Ancillary.Equipment = law.Yes }))
		assert.Contains(t, explained(funding.AncillaryCosts(c, nil).Decision), "est payé "+want)
	}
	seeker := explained(funding.LongTermSeekerAid(edited(aidedPro, term("2022-01-15", "2022-02-01", "2023-01-31"))).Decision)
	assert.Contains(t, seeker, "l'aide pour un demandeur d'emploi de longue durée remplace")
}
