package funding_test

import (
	"iter"
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

// term sets the days of the contract.
func term(made, start, end string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start, c.Contract.End = day(made), day(start), day(end)
	}
}

func both(edits ...func(*facts.Case)) func(*facts.Case) {
	return func(c *facts.Case) {
		for _, edit := range edits {
			edit(c)
		}
	}
}

func rncp(n int) func(*facts.Case) { return func(c *facts.Case) { c.OPCO.RNCP = law.MustCount(n) } }

func prepares(l law.Level) func(*facts.Case) {
	return func(c *facts.Case) { c.Apprenticeship.Prepares = l }
}

func endedOn(on string, kept law.Answer, through string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.Ended, c.OPCO.CFA.Kept = day(on), kept
		if through != "" {
			c.OPCO.CFA.KeptThrough = day(through)
		}
	}
}

func practice(days int) func(*facts.Case) {
	return func(c *facts.Case) { c.OPCO.CFA.PracticeDays = law.MustCount(days) }
}

// No level below is that of a real certification: RNCP 35830 has 9 000 a year in the tables of the test, 36500 has 7 300, that is
// 20 a day.
func npecRows(t *testing.T) []paid {
	t.Helper()
	tables := callerTables(t)
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.ApprenticeshipTraining(cfaCase(edit), tables), whole, cash, clauses}
	}
	same := func(*facts.Case) {}
	short := both(rncp(36500), term("2025-08-20", "2025-09-01", "2026-06-30")) // 303 days: 30+31+30+31+31+28+31+30+31+30
	return []paid{
		// NPEC-CAL-2025: 40, 30, 20, 10 % of 9 000
		row("one year exactly follows the ordinary columns", law.Yes, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", same,
			"NPEC-CAL-ONEYEAR yes", "NPEC-PRORATA-DAY yes", "OPCO-PART-INVOICE none", "NPEC-REMOTE-20 none"),
		row("a day less than a year: 364 × 20 = 7 280, 50 % and the balance", law.Yes, "2025-09 3640.00, 2026-08 3640.00",
			both(rncp(36500), term("2025-08-20", "2025-09-01", "2026-08-30")), "NPEC-CAL-ONEYEAR none"),
		row("12 months and 3 days: 7 300 × (1 + 3/365) = 7 360; 40 % of 60, then the rest", law.Yes,
			"2025-09 2920.00, 2026-03 2190.00, 2026-06 1460.00, 2026-09 730.00, 2026-09 24.00, 2026-09 36.00", both(rncp(36500), term("2025-08-20", "2025-09-01", "2026-09-03"))),
		row("a complete year with 29 February pays the yearly amount, not 366/365", law.Yes, "2027-09 3600.00, 2028-03 2700.00, 2028-06 1800.00, 2028-08 900.00",
			term("2027-08-20", "2027-09-01", "2028-08-31")),
		row("two years: the balance of the first comes with the advance of the second", law.Yes,
			"2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-09 900.00, 2026-09 3600.00, 2027-03 2700.00, 2027-06 1800.00, 2027-08 900.00", term("2025-08-20", "2025-09-01", "2027-08-31")),
		row("under a year: 303 × 20 = 6 060, halved", law.Yes, "2025-09 3030.00, 2026-06 3030.00", short),
		row("a CDI: the apprenticeship period counts", law.Yes, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Apprenticeship.End = law.Yes, law.Date{}, day("2026-08-31")
		}),
		// NPEC-CAL-2019 and -2021: started months
		row("2020: 50, 25, 25 %", law.Yes, "2020-09 4500.00, 2021-03 2250.00, 2021-06 2250.00", term("2020-08-20", "2020-09-01", "2021-08-31"), "NPEC-PRORATA-MONTH yes", "NPEC-PRORATA-DAY none"),
		row("last day of 2020", law.Yes, "2021-01 4500.00, 2021-07 2250.00, 2021-10 2250.00", term("2020-12-31", "2021-01-01", "2021-12-31")),
		row("first day of 2021: 40, 30, 30 %", law.Yes, "2021-01 3600.00, 2021-07 2700.00, 2021-10 2700.00", term("2021-01-01", "2021-01-01", "2021-12-31")),
		row("a last year of 10 months: 7 500", law.Yes, "2023-09 3600.00, 2024-03 2700.00, 2024-06 2700.00, 2024-09 3000.00, 2025-03 2250.00, 2025-06 2250.00",
			term("2023-09-01", "2023-09-01", "2025-06-30")),
		row("one day more is an 11th month: 8 250", law.Yes, "2023-09 3600.00, 2024-03 2700.00, 2024-06 2700.00, 2024-09 3300.00, 2025-03 2475.00, 2025-06 2475.00",
			term("2023-09-01", "2023-09-01", "2025-07-01")),
		row("a last year of 3 months: 40 %, then the rest", law.Yes, "2023-09 3600.00, 2024-03 2700.00, 2024-06 2700.00, 2024-09 900.00, 2024-11 1350.00",
			term("2023-09-01", "2023-09-01", "2024-11-30")),
		row("6 months in 2024: 9 000 × 6/12", law.Yes, "2024-09 2250.00, 2025-03 2250.00", term("2024-09-02", "2024-09-02", "2025-03-01")),
		row("a ministry title fixed below a year: the whole", law.Yes, "2024-09 4500.00, 2025-03 4500.00", both(term("2024-09-02", "2024-09-02", "2025-03-01"), func(c *facts.Case) { c.OPCO.FixedTitle = law.Yes }),
			"NPEC-PRORATA-TITLE yes", "NPEC-PRORATA-MONTH none"),
		row("a title or not: 4 500 to 9 000", law.Unknown, "2024-09 2250.00..4500.00, 2025-03 2250.00..4500.00", both(term("2024-09-02", "2024-09-02", "2025-03-01"), func(c *facts.Case) { c.OPCO.FixedTitle = law.Unknown }),
			"NPEC-PRORATA-TITLE unknown"),
		row("a title from July 2025 is paid by the day: 181 × 20 = 3 620", law.Yes, "2025-09 1810.00, 2026-02 1810.00", both(rncp(36500), term("2025-08-20", "2025-09-01", "2026-02-28"), func(c *facts.Case) { c.OPCO.FixedTitle = law.Yes })),
		// NPEC-SHORT-10
		row("shortened by convention and raised: 6 060 × 1.1 = 6 666", law.Yes, "2025-09 3333.00, 2026-06 3333.00", both(short, func(c *facts.Case) {
			c.Apprenticeship.Shorter, c.OPCO.Raised = facts.ShorterLevel, law.Yes
		}), "NPEC-SHORT-10 yes"),
		row("raised within the level: 334 × 20 × 1.1 = 7 348, at most 7 300", law.Yes, "2025-09 3650.00, 2026-07 3650.00", both(rncp(36500), term("2025-08-20", "2025-09-01", "2026-07-31"), func(c *facts.Case) {
			c.Apprenticeship.Shorter, c.OPCO.Raised = facts.ShorterLevel, law.Yes
		})),
		row("the operator may raise it, or not", law.Unknown, "2025-09 3030.00..3333.00, 2026-06 3030.00..3333.00", both(short, func(c *facts.Case) { c.Apprenticeship.Shorter = facts.ShorterLevel }), "NPEC-SHORT-10 unknown"),
		row("not raised", law.Yes, "2025-09 3030.00, 2026-06 3030.00", both(short, func(c *facts.Case) { c.Apprenticeship.Shorter, c.OPCO.Raised = facts.ShorterLevel, law.No })),
		row("raised, on a ground that is not recorded", law.Unknown, "2025-09 3030.00..3333.00, 2026-06 3030.00..3333.00", both(short, func(c *facts.Case) { c.Apprenticeship.Shorter, c.OPCO.Raised = 0, law.Yes }), "NPEC-SHORT-10 unknown"),
		row("no special case recorded", law.Yes, "2025-09 3030.00, 2026-06 3030.00", both(short, func(c *facts.Case) { c.Apprenticeship.Shorter, c.Apprenticeship.Special = 0, law.No })),
		row("shorter because the course began at the CFA: no increase", law.Yes, "2025-09 3030.00, 2026-06 3030.00", both(short, func(c *facts.Case) { c.Apprenticeship.Shorter = facts.ShorterCFA })),
		// NPEC-PRESIGN
		row("begun in the CFA two months before: the whole year", law.Yes, "2025-11 3650.00, 2026-08 3650.00", both(rncp(36500), term("2025-11-01", "2025-11-03", "2026-08-31"), func(c *facts.Case) {
			c.Apprenticeship.Shorter, c.OPCO.CFA.Before = facts.ShorterCFA, day("2025-09-01")
		}), "NPEC-PRESIGN yes"),
		row("without it: 302 × 20 = 6 040", law.Yes, "2025-11 3020.00, 2026-08 3020.00", both(rncp(36500), term("2025-11-01", "2025-11-03", "2026-08-31"), func(c *facts.Case) { c.Apprenticeship.Shorter = facts.ShorterCFA }), "NPEC-PRESIGN none"),
		row("three months at most: from 1 October, 151 days, not from 1 September", law.Yes, "2026-01 1510.00, 2026-02 1510.00", both(rncp(36500), term("2025-12-30", "2026-01-01", "2026-02-28"), func(c *facts.Case) {
			c.Apprenticeship.Shorter, c.OPCO.CFA.Before = facts.ShorterCFA, day("2025-09-01")
		})),
		// Time before the contract is added to its first year, and the months of the calendar are those of the contract.
		row("a year, and 62 days before it: 7 300 + 62 × 20 = 8 540; 40, 30, 20, 10 % from September", law.Yes, "2025-09 3416.00, 2026-03 2562.00, 2026-06 1708.00, 2026-08 854.00",
			both(rncp(36500), func(c *facts.Case) { c.OPCO.CFA.Before = day("2025-07-01") }), "NPEC-PRESIGN yes"),
		row("two started months before a year of 2024: 9 000 × 14/12 = 10 500", law.Yes, "2024-09 4200.00, 2025-03 3150.00, 2025-06 3150.00",
			both(term("2024-09-02", "2024-09-02", "2025-09-01"), func(c *facts.Case) { c.OPCO.CFA.Before = day("2024-07-15") })),
		row("10 months and 92 days before: 304 + 92 = 396 days at 20, or no more than a year: 7 300 to 7 920, one advance", law.Yes, "2025-10 3650.00..3960.00, 2026-07 3650.00..3960.00",
			both(rncp(36500), term("2025-10-01", "2025-10-01", "2026-07-31"), func(c *facts.Case) {
				c.Apprenticeship.Shorter, c.OPCO.CFA.Before = facts.ShorterCFA, day("2025-07-01")
			})),
		row("a day more than a year: 274 + 92 = 366", law.Yes, "2025-10 3650.00..3660.00, 2026-07 3650.00..3660.00",
			both(rncp(36500), term("2025-10-31", "2025-10-31", "2026-07-31"), func(c *facts.Case) {
				c.Apprenticeship.Shorter, c.OPCO.CFA.Before = facts.ShorterCFA, day("2025-07-31")
			})),
		row("a year exactly: 273 + 92 = 365", law.Yes, "2025-10 3650.00, 2026-07 3650.00",
			both(rncp(36500), term("2025-10-31", "2025-10-31", "2026-07-30"), func(c *facts.Case) {
				c.Apprenticeship.Shorter, c.OPCO.CFA.Before = facts.ShorterCFA, day("2025-07-31")
			})),
		row("a raised amount certainly stops at the level", law.Yes, "2025-10 3650.00, 2026-07 3650.00",
			both(rncp(36500), term("2025-10-01", "2025-10-01", "2026-07-31"), func(c *facts.Case) {
				c.Apprenticeship.Shorter, c.OPCO.Raised, c.OPCO.CFA.Before = facts.ShorterLevel, law.Yes, day("2025-07-01")
			})),
		row("a ministry title in full, time before it included: 9 000 once", law.Yes, "2024-10 4500.00, 2025-07 4500.00",
			both(term("2024-10-01", "2024-10-01", "2025-07-31"), func(c *facts.Case) {
				c.OPCO.FixedTitle, c.Apprenticeship.Shorter, c.OPCO.CFA.Before = law.Yes, facts.ShorterCFA, day("2024-07-02")
			}), "NPEC-PRORATA-TITLE yes", "NPEC-PRESIGN none"),
		row("such a title or not: 13/12 of 9 000 at most, 9 000 at least", law.Unknown, "2024-10 4500.00..4875.00, 2025-07 4500.00..4875.00",
			both(term("2024-10-01", "2024-10-01", "2025-07-31"), func(c *facts.Case) {
				c.OPCO.FixedTitle, c.Apprenticeship.Shorter, c.OPCO.CFA.Before = law.Unknown, facts.ShorterCFA, day("2024-07-02")
			})),
		// NPEC-EXECUTED
		row("ended the day before it started", law.No, "", endedOn("2025-08-31", law.No, ""), "NPEC-EXECUTED no"),
		row("ended on its first day: a day at 20", law.Yes, "2025-09 8.00, 2025-09 12.00", both(rncp(36500), endedOn("2025-09-01", law.No, ""))),
		row("ended before it started, after time in the centre", law.Unknown, "", both(endedOn("2025-08-31", law.No, ""), func(c *facts.Case) { c.OPCO.CFA.Before = day("2025-08-01") }), "NPEC-EXECUTED unknown"),
		// NPEC-BREAK-6M
		row("kept past the agreed term: 17 months of 9 000 less the twelve of a year", law.Yes, "2024-09 3600.00, 2025-03 2700.00, 2025-06 2700.00, 2025-09 1500.00, 2026-01 2250.00",
			both(term("2024-08-30", "2024-09-01", "2025-08-31"), endedOn("2025-07-31", law.Yes, "2026-01-31"))),
		row("broken in the third month of 2024: 3 started months, 2 250", law.Yes, "2024-09 900.00, 2024-11 1350.00", both(term("2024-08-30", "2024-09-01", "2026-08-31"), endedOn("2024-11-15", law.No, ""))),
		row("broken on the last day of the second month: 1 500", law.Yes, "2024-09 600.00, 2024-10 900.00", both(term("2024-08-30", "2024-09-01", "2026-08-31"), endedOn("2024-10-31", law.No, ""))),
		row("kept in the CFA to the end of January: 5 months, 3 750", law.Yes, "2024-09 1500.00, 2025-01 2250.00", both(term("2024-08-30", "2024-09-01", "2026-08-31"), endedOn("2024-11-15", law.Yes, "2025-01-31")), "NPEC-BREAK-6M yes"),
		row("six months at most, to 15 May: 9 months, 6 750", law.Yes, "2024-09 2700.00, 2025-03 2025.00, 2025-05 2025.00", both(term("2024-08-30", "2024-09-01", "2026-08-31"), endedOn("2024-11-15", law.Yes, "2025-12-31"))),
		row("kept or not: 2 250 to 6 750", law.Unknown, "- 2250.00..6750.00", both(term("2024-08-30", "2024-09-01", "2026-08-31"), endedOn("2024-11-15", law.Unknown, "")), "NPEC-BREAK-6M unknown"),
		row("kept, until when is not recorded", law.Unknown, "- 2250.00..6750.00", both(term("2024-08-30", "2024-09-01", "2026-08-31"), endedOn("2024-11-15", law.Yes, "")), "NPEC-BREAK-6M unknown"),
		row("broken in 2025: 76 days at 20", law.Yes, "2025-09 608.00, 2025-11 912.00", both(rncp(36500), endedOn("2025-11-15", law.No, ""))),
		// NPEC-REMOTE-20
		row("80 % at a distance: 7 200", law.Yes, "2025-09 2880.00, 2026-03 2160.00, 2026-06 1440.00, 2026-08 720.00", func(c *facts.Case) { c.OPCO.RemoteShare = law.MustRate("80%") }, "NPEC-REMOTE-20 yes"),
		row("a ten-thousandth less", law.Yes, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", func(c *facts.Case) { c.OPCO.RemoteShare = law.MustRate("79.9999%") }, "NPEC-REMOTE-20 none"),
		row("not recorded: 7 200 to 9 000", law.Unknown, "2025-09 2880.00..3600.00, 2026-03 2160.00..2700.00, 2026-06 1440.00..1800.00, 2026-08 720.00..900.00",
			func(c *facts.Case) { c.OPCO.RemoteShare = law.Rate{} }, "NPEC-REMOTE-20 unknown"),
		row("listed, 29 November: the list may not reach it", law.Unknown, "2025-12 2880.00..3600.00, 2026-06 2160.00..2700.00, 2026-09 1440.00..1800.00, 2026-11 720.00..900.00",
			both(term("2025-11-29", "2025-12-01", "2026-11-30"), func(c *facts.Case) { c.OPCO.RemoteShare, c.OPCO.RemoteExempt = law.MustRate("100%"), law.Yes }), "NPEC-REMOTE-EXEMPT unknown"),
		row("listed, 30 November", law.Yes, "2025-12 3600.00, 2026-06 2700.00, 2026-09 1800.00, 2026-11 900.00",
			both(term("2025-11-30", "2025-12-01", "2026-11-30"), func(c *facts.Case) { c.OPCO.RemoteShare, c.OPCO.RemoteExempt = law.MustRate("100%"), law.Yes }), "NPEC-REMOTE-EXEMPT yes"),
		row("listed or not is not recorded", law.Unknown, "2025-09 2880.00..3600.00, 2026-03 2160.00..2700.00, 2026-06 1440.00..1800.00, 2026-08 720.00..900.00",
			func(c *facts.Case) { c.OPCO.RemoteShare, c.OPCO.RemoteExempt = law.MustRate("80%"), law.Unknown }, "NPEC-REMOTE-20 unknown"),
		row("before July 2025 distance plays no part", law.Yes, "2025-07 3600.00, 2026-01 2700.00, 2026-04 2700.00", both(term("2025-06-30", "2025-07-01", "2026-06-30"), func(c *facts.Case) { c.OPCO.RemoteShare = law.MustRate("100%") })),
		row("4 500 less 20 % stops at 4 000", law.Yes, "2025-07 1600.00, 2026-01 1200.00, 2026-04 800.00, 2026-06 400.00",
			both(rncp(37000), term("2025-07-01", "2025-07-01", "2026-06-30"), func(c *facts.Case) { c.OPCO.RemoteShare = law.MustRate("90%") })),
		row("3 000 is not raised to 4 000 (NPEC-REMOTE-FLOOR)", law.Yes, "2026-02 1200.00, 2026-08 900.00, 2026-11 600.00, 2027-01 300.00",
			both(rncp(37000), term("2026-02-01", "2026-02-01", "2027-01-31"), func(c *facts.Case) { c.OPCO.RemoteShare = law.MustRate("90%") })),
		// NPEC-DEF
		row("a gap that the caller declares", law.Unknown, "", both(rncp(37000), term("2025-09-01", "2025-09-01", "2026-08-31")), "NPEC-DEF unknown"),
		row("no level: provisional amount of level 5, 6 000", law.Yes, "2025-09 2400.00, 2026-03 1800.00, 2026-06 1200.00, 2026-08 600.00", rncp(38000)),
		row("level not recorded", law.Unknown, "", both(rncp(38000), prepares(0)), "NPEC-DEF unknown", "OPCO-PART-INVOICE unknown"),
		row("no provisional amount below level 3", law.Unknown, "", both(rncp(38000), prepares(law.Level2)), "NPEC-DEF unknown"),
		row("no provisional amount before September 2022", law.Unknown, "", both(rncp(38000), term("2022-08-31", "2022-09-01", "2023-08-31")), "NPEC-DEF unknown"),
		row("no row", law.Unknown, "", rncp(1), "NPEC-DEF unknown"),
		row("neither certification nor branch", law.Unknown, "", func(c *facts.Case) { c.OPCO.RNCP, c.OPCO.Branch = law.Count{}, law.Count{} }, "NPEC-DEF unknown"),
		row("no certification", law.Unknown, "", func(c *facts.Case) { c.OPCO.RNCP = law.Count{} }, "NPEC-DEF unknown"),
		row("no branch, where rows name one", law.Unknown, "", func(c *facts.Case) { c.OPCO.Branch = law.Count{} }, "NPEC-DEF unknown"),
		row("another branch, without a row", law.Unknown, "", func(c *facts.Case) { c.OPCO.Branch = law.MustCount(29) }, "NPEC-DEF unknown"),
		row("no branch, where the row is for any", law.Yes, "2025-07 1800.00, 2026-01 1350.00, 2026-04 1350.00", both(rncp(37000), term("2025-06-30", "2025-07-01", "2026-06-30"), func(c *facts.Case) { c.OPCO.Branch = law.Count{} })),
		// NPEC-OVERSEAS
		row("modulated in La Réunion: 9 900", law.Yes, "2025-09 3960.00, 2026-03 2970.00, 2026-06 1980.00, 2026-08 990.00", func(c *facts.Case) { c.Contract.Place, c.OPCO.Modulated = law.Reunion, law.Yes }, "NPEC-OVERSEAS yes"),
		row("modulated or not", law.Unknown, "2025-09 3600.00..3960.00, 2026-03 2700.00..2970.00, 2026-06 1800.00..1980.00, 2026-08 900.00..990.00", func(c *facts.Case) { c.Contract.Place = law.Reunion }, "NPEC-OVERSEAS unknown"),
		row("last day of the decision on Guadeloupe: 40, 30, 30 % of 9 900", law.Yes, "2025-09 3960.00, 2026-03 2970.00, 2026-06 2970.00",
			both(term("2025-06-30", "2025-09-01", "2026-08-31"), func(c *facts.Case) { c.Contract.Place, c.OPCO.Modulated = law.Guadeloupe, law.Yes }), "NPEC-OVERSEAS yes"),
		row("the day after: not the plain level, another decision may hold", law.Unknown, "", both(term("2025-07-01", "2025-09-01", "2026-08-31"), func(c *facts.Case) { c.Contract.Place, c.OPCO.Modulated = law.Guadeloupe, law.Yes }), "NPEC-OVERSEAS unknown"),
		row("modulated or not", law.Unknown, "", func(c *facts.Case) { c.Contract.Place = law.Guadeloupe }, "NPEC-OVERSEAS unknown"),
		row("not modulated: the plain level", law.Yes, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", func(c *facts.Case) { c.Contract.Place, c.OPCO.Modulated = law.Guadeloupe, law.No }, "NPEC-OVERSEAS none"),
		row("modulated by an operator without a row", law.Unknown, "", func(c *facts.Case) {
			c.Contract.Place, c.OPCO.Modulated, c.OPCO.Operator = law.Reunion, law.Yes, facts.Akto
		}, "NPEC-OVERSEAS unknown"),
		row("operator not recorded overseas", law.Unknown, "", func(c *facts.Case) { c.Contract.Place, c.OPCO.Operator = law.Reunion, 0 }, "NPEC-OVERSEAS unknown"),
		row("place not recorded", law.Unknown, "", func(c *facts.Case) { c.Contract.Place = 0 }, "NPEC-OVERSEAS unknown"),
		row("a decision that the caller could not read", law.Unknown, "", func(c *facts.Case) { c.Contract.Place = law.Mayotte }, "NPEC-OVERSEAS unknown"),
		row("no row for Guyane: a decision that the tables do not hold may stand", law.Unknown, "", func(c *facts.Case) { c.Contract.Place = law.Guyane }, "NPEC-OVERSEAS unknown"),
		// NPEC-START, OPCO-PUBLIC
		row("another contract", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }, "NPEC-START no"),
		row("kind not recorded", law.Unknown, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", func(c *facts.Case) { c.Contract.Kind = 0 }, "NPEC-START unknown"),
		row("31 December 2019: for some contracts only", law.Unknown, "2020-01 4500.00, 2020-07 2250.00, 2020-10 2250.00", term("2019-12-31", "2020-01-01", "2020-12-31"), "NPEC-START unknown"),
		row("1 January 2020", law.Yes, "2020-01 4500.00, 2020-07 2250.00, 2020-10 2250.00", term("2020-01-01", "2020-01-01", "2020-12-31"), "NPEC-START yes"),
		row("2018: no text", law.Unknown, "", term("2018-12-31", "2019-01-01", "2019-12-31"), "NPEC-START unknown"),
		row("a public employer pays the centre itself", law.No, "", func(c *facts.Case) { c.Employer.Public, c.OPCO.Taxable = law.Yes, law.No }, "OPCO-PUBLIC no"),
		row("the State too", law.No, "", func(c *facts.Case) {
			c.Employer.Public, c.Employer.State, c.OPCO.Taxable = law.Unknown, law.Yes, law.No
		}, "OPCO-PUBLIC no"),
		row("unless liable to the apprenticeship tax", law.Yes, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", func(c *facts.Case) { c.Employer.Public, c.OPCO.Taxable = law.Yes, law.Yes }, "OPCO-PUBLIC yes"),
		row("a public employer, tax not recorded", law.Unknown, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", func(c *facts.Case) { c.Employer.Public = law.Yes }, "OPCO-PUBLIC unknown"),
		row("public or not is not recorded", law.Unknown, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", func(c *facts.Case) { c.Employer.Public = law.Unknown }, "OPCO-PUBLIC unknown"),
		// days
		row("no start", law.Unknown, "", func(c *facts.Case) { c.Contract.Start = law.Date{} }, "NPEC-CAL-ONEYEAR unknown"),
		row("no end", law.Unknown, "", func(c *facts.Case) { c.Contract.End = law.Date{} }, "NPEC-CAL-ONEYEAR unknown"),
		row("a CDI without the end of its period", law.Unknown, "", func(c *facts.Case) { c.Contract.OpenEnded = law.Yes }, "NPEC-CAL-ONEYEAR unknown"),
		row("no day of conclusion", law.Unknown, "", func(c *facts.Case) { c.Contract.Made = law.Date{} }, "NPEC-DEF unknown", "NPEC-CAL-ONEYEAR unknown"),
		row("modulated, level not known", law.Unknown, "", both(rncp(1), func(c *facts.Case) { c.Contract.Place, c.OPCO.Modulated = law.Reunion, law.Yes }), "NPEC-OVERSEAS yes", "NPEC-DEF unknown"),
		// OPCO-PART-INVOICE
		row("level 6: the first advance bears 750", law.Yes, "2025-09 2850.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", prepares(law.Level6), "OPCO-PART-INVOICE yes"),
		row("level 8 too", law.Yes, "2025-09 2850.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", prepares(law.Level8), "OPCO-PART-INVOICE yes"),
		row("the first year only", law.Yes,
			"2025-09 2850.00, 2026-03 2700.00, 2026-06 1800.00, 2026-09 900.00, 2026-09 3600.00, 2027-03 2700.00, 2027-06 1800.00, 2027-08 900.00", both(prepares(law.Level6), term("2025-08-20", "2025-09-01", "2027-08-31"))),
		row("level not recorded: 0 to 750 less", law.Unknown, "2025-09 2850.00..3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", prepares(0), "OPCO-PART-INVOICE unknown"),
		row("a takeover bears 200", law.Yes, "2025-09 3400.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", both(prepares(law.Level7), func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Yes }), "OPCO-PART-200 yes"),
		row("a takeover or not", law.Unknown, "2025-09 2850.00..3400.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", both(prepares(law.Level7), func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Unknown }), "OPCO-PART-200 unknown"),
		row("no earlier contract, hence no takeover", law.Yes, "2025-09 2850.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", both(prepares(law.Level7), func(c *facts.Case) {
			c.OPCO.CFA.AfterBreak, c.Apprenticeship.Previous.Contract = law.Unknown, law.No
		})),
		row("broken after 40 days: 800, the employer bears 400 of them", law.Yes, "2025-09 0.00, 2025-10 400.00", both(prepares(law.Level6), rncp(36500), endedOn("2025-10-10", law.No, ""), practice(20)), "OPCO-PART-45D yes"),
	}
}

func participationRows(t *testing.T) []paid {
	t.Helper()
	tables := callerTables(t)
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.EmployerParticipation(cfaCase(both(prepares(law.Level6), rncp(36500), edit)), tables), whole, cash, clauses}
	}
	earlier := func(edit func(*facts.Previous)) func(*facts.Case) {
		return func(c *facts.Case) {
			c.OPCO.CFA.AfterBreak, c.Apprenticeship.Previous.Contract = law.Unknown, law.Yes
			edit(&c.Apprenticeship.Previous)
		}
	}
	same := func(*facts.Case) {}
	return []paid{
		row("750 a contract", law.Yes, "- 750.00", same, "OPCO-PART-SCOPE yes", "OPCO-PART-750 yes"),
		row("whatever the duration", law.Yes, "- 750.00", term("2025-08-20", "2025-09-01", "2025-12-31")),
		row("level 8", law.Yes, "- 750.00", prepares(law.Level8)),
		row("level 5", law.No, "", prepares(law.Level5), "OPCO-PART-SCOPE no"),
		row("30 June 2025", law.No, "", term("2025-06-30", "2025-09-01", "2026-08-31"), "OPCO-PART-SCOPE no"),
		row("1 July 2025", law.Yes, "- 750.00", term("2025-07-01", "2025-09-01", "2026-08-31"), "OPCO-PART-SCOPE yes"),
		row("another contract", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }, "OPCO-PART-SCOPE no"),
		row("kind not recorded", law.Unknown, "- 750.00", func(c *facts.Case) { c.Contract.Kind = 0 }, "OPCO-PART-SCOPE unknown"),
		row("level not recorded", law.Unknown, "- 0.00..750.00", prepares(0), "OPCO-PART-SCOPE unknown"),
		row("day of conclusion not recorded", law.Unknown, "- 750.00", func(c *facts.Case) { c.Contract.Made = law.Date{} }, "OPCO-PART-SCOPE unknown"),
		row("neither", law.Unknown, "- 0.00..750.00", both(prepares(0), func(c *facts.Case) { c.Contract.Made = law.Date{} }), "OPCO-PART-SCOPE unknown"),
		row("a public employer is out of it", law.No, "", func(c *facts.Case) { c.Employer.Public, c.OPCO.Taxable = law.Yes, law.No }, "OPCO-PUBLIC no"),
		// R6332-25-1, al. 2: 50 % of 20 a day
		row("40 days executed, 20 of practice: 400", law.Yes, "- 400.00", both(endedOn("2025-10-10", law.No, ""), practice(20)), "OPCO-PART-45D yes"),
		row("the 45th day of practice still counts", law.Yes, "- 400.00", both(endedOn("2025-10-10", law.No, ""), practice(45)), "OPCO-PART-45D yes"),
		row("61 days, 45 of practice: 610", law.Yes, "- 610.00", both(endedOn("2025-10-31", law.No, ""), practice(45)), "OPCO-PART-45D yes"),
		row("the 46th does not", law.Yes, "- 750.00", both(endedOn("2025-10-31", law.No, ""), practice(46)), "OPCO-PART-45D none"),
		row("40 days cannot hold 46 of practice", law.Yes, "- 400.00", both(endedOn("2025-10-10", law.No, ""), practice(46)), "OPCO-PART-45D yes"),
		row("45 recorded among the facts on the break", law.Yes, "- 610.00", both(endedOn("2025-10-31", law.No, ""), func(c *facts.Case) { c.Apprenticeship.Break.PracticeDays = law.MustCount(45) }), "OPCO-PART-45D yes"),
		row("46 there", law.Yes, "- 750.00", both(endedOn("2025-10-31", law.No, ""), func(c *facts.Case) { c.Apprenticeship.Break.PracticeDays = law.MustCount(46) }), "OPCO-PART-45D none"),
		row("an earlier contract, of which nothing more", law.Unknown, "- 200.00..750.00", earlier(func(*facts.Previous) {}), "OPCO-PART-200 unknown"),
		row("that was not broken", law.Yes, "- 750.00", earlier(func(p *facts.Previous) { p.Broken = law.No }), "OPCO-PART-200 none"),
		row("that was broken", law.Unknown, "- 200.00..750.00", earlier(func(p *facts.Previous) { p.Broken = law.Yes }), "OPCO-PART-200 unknown"),
		row("with the same employer", law.Yes, "- 750.00", earlier(func(p *facts.Previous) { p.SameEmployer = law.Yes }), "OPCO-PART-200 none"),
		row("with another one", law.Unknown, "- 200.00..750.00", earlier(func(p *facts.Previous) { p.SameEmployer = law.No }), "OPCO-PART-200 unknown"),
		row("no special case, hence no earlier contract", law.Yes, "- 750.00", func(c *facts.Case) { c.OPCO.CFA.AfterBreak, c.Apprenticeship.Special = law.Unknown, law.No }, "OPCO-PART-200 none"),
		row("45 days of contract cannot hold more", law.Yes, "- 450.00", endedOn("2025-10-15", law.No, ""), "OPCO-PART-45D yes"),
		row("46 days may: 460 to 750", law.Unknown, "- 460.00..750.00", endedOn("2025-10-16", law.No, ""), "OPCO-PART-45D unknown"),
		row("75 days: 750 exactly", law.Yes, "- 750.00", both(endedOn("2025-11-14", law.No, ""), practice(45)), "OPCO-PART-45D yes"),
		row("212 days: 2 120, limited to 750", law.Yes, "- 750.00", both(endedOn("2026-03-31", law.No, ""), practice(45)), "OPCO-PART-45D yes"),
		row("broken early, level of funding not known", law.Unknown, "- 0.00..750.00", both(endedOn("2025-10-10", law.No, ""), practice(20), rncp(1)), "NPEC-DEF unknown"),
		row("the supplement raises the level: 50 % of (7 300 + 3 650) × 40/365 = 600", law.Yes, "- 600.00", both(endedOn("2025-10-10", law.No, ""), practice(20), func(c *facts.Case) {
			c.Person.Disabled, c.OPCO.Supplement = law.Yes, law.MustEuro("3650.00")
		})),
		row("broken early, no term recorded: 20 days, 200", law.Yes, "- 200.00", both(endedOn("2025-09-20", law.No, ""), func(c *facts.Case) { c.Contract.End = law.Date{} }), "OPCO-PART-45D yes"),
		row("broken early, a CDI", law.Yes, "- 200.00", both(endedOn("2025-09-20", law.No, ""), func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }), "OPCO-PART-45D yes"),
		row("broken, start not recorded", law.Unknown, "- 0.00..750.00", both(endedOn("2025-09-20", law.No, ""), practice(20), func(c *facts.Case) { c.Contract.Start = law.Date{} }), "OPCO-PART-45D unknown"),
		row("broken, neither start nor practice recorded", law.Unknown, "- 0.00..750.00", both(endedOn("2025-09-20", law.No, ""), func(c *facts.Case) { c.Contract.Start = law.Date{} }), "OPCO-PART-45D unknown"),
		row("392 days, of which 35 in the firm: half of 900 + 27 × 900/365 = 483.29", law.Yes, "- 483.29",
			both(rncp(36900), term("2025-08-20", "2025-09-01", "2027-08-31"), endedOn("2026-09-27", law.No, ""), practice(35)), "OPCO-PART-45D yes"),
		row("ended before it started", law.No, "", endedOn("2025-08-31", law.No, ""), "NPEC-EXECUTED no"),
		row("level not known, modulated overseas: still 0 to 750, not nothing", law.Unknown, "- 0.00..750.00", both(endedOn("2025-09-20", law.No, ""), rncp(1), func(c *facts.Case) {
			c.Contract.Place, c.OPCO.Modulated = law.Reunion, law.Yes
		}), "NPEC-DEF unknown"),
		row("a takeover broken early: 200 flat, or the half of 40 days, 400", law.Unknown, "- 200.00..400.00", both(endedOn("2025-10-10", law.No, ""), practice(20), func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Yes }),
			"OPCO-PART-200 yes", "OPCO-PART-45D unknown"),
		row("the half of 10 days is less: 100 to 200", law.Unknown, "- 100.00..200.00", both(endedOn("2025-09-10", law.No, ""), practice(8), func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Yes })),
		row("a takeover, broken after those days: 200", law.Yes, "- 200.00", both(endedOn("2025-12-10", law.No, ""), practice(46), func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Yes }), "OPCO-PART-200 yes"),
		row("a takeover, practice not recorded: 200, or the half of 46 days, 460", law.Unknown, "- 200.00..460.00", both(endedOn("2025-10-16", law.No, ""), func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Yes })),
		row("a takeover or not, broken early: the half of 40 days, 400, or 200", law.Unknown, "- 200.00..400.00", both(endedOn("2025-10-10", law.No, ""), practice(20), func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Unknown })),
		row("a takeover: 200", law.Yes, "- 200.00", func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Yes }, "OPCO-PART-200 yes"),
		row("a takeover or not: 200 to 750", law.Unknown, "- 200.00..750.00", func(c *facts.Case) { c.OPCO.CFA.AfterBreak = law.Unknown }, "OPCO-PART-200 unknown"),
	}
}

func supplementRows(t *testing.T) []paid {
	t.Helper()
	tables := callerTables(t)
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.DisabilitySupplement(cfaCase(both(func(c *facts.Case) { c.Person.Disabled = law.Yes }, edit)), tables), whole, cash, clauses}
	}
	amount := func(text string) func(*facts.Case) {
		return func(c *facts.Case) { c.OPCO.Supplement = law.MustEuro(text) }
	}
	return []paid{
		row("3 000 a year, as the level is paid", law.Yes, "2025-09 1200.00, 2026-03 900.00, 2026-06 600.00, 2026-08 300.00", amount("3000.00"), "NPEC-RQTH-GRANTED yes"),
		row("not more than 4 000", law.Yes, "2025-09 1600.00, 2026-03 1200.00, 2026-06 800.00, 2026-08 400.00", amount("4000.01")),
		row("not recorded: 0 to 4 000", law.Unknown, "2025-09 0.00..1600.00, 2026-03 0.00..1200.00, 2026-06 0.00..800.00, 2026-08 0.00..400.00", func(*facts.Case) {}, "NPEC-RQTH-GRANTED unknown"),
		row("for each year of execution", law.Yes,
			"2025-09 1200.00, 2026-03 900.00, 2026-06 600.00, 2026-09 300.00, 2026-09 1200.00, 2027-03 900.00, 2027-06 600.00, 2027-08 300.00", both(amount("3000.00"), term("2025-08-20", "2025-09-01", "2027-08-31"))),
		row("31 December 2020: up to half of 9 000", law.Unknown, "2021-01 0.00..2250.00, 2021-07 0.00..1125.00, 2021-10 0.00..1125.00", term("2020-12-31", "2021-01-01", "2021-12-31"), "NPEC-RQTH-GRANTED unknown"),
		row("1 January 2021: up to 4 000", law.Unknown, "2021-01 0.00..1600.00, 2021-07 0.00..1200.00, 2021-10 0.00..1200.00", term("2021-01-01", "2021-01-01", "2021-12-31"), "NPEC-RQTH-GRANTED unknown"),
		row("none granted", law.No, "", func(c *facts.Case) { c.OPCO.Supplemented = law.No }, "NPEC-RQTH-GRANTED no"),
		row("one granted, its amount not recorded", law.Unknown, "2025-09 0.00..1600.00, 2026-03 0.00..1200.00, 2026-06 0.00..800.00, 2026-08 0.00..400.00", func(c *facts.Case) { c.OPCO.Supplemented = law.Yes }, "NPEC-RQTH-GRANTED unknown"),
		row("ended before it started", law.No, "", both(amount("3000.00"), endedOn("2025-08-31", law.No, "")), "NPEC-EXECUTED no"),
		row("raised by 10 % with a shortened contract: 3 650 × 303/365 × 1.1 = 3 333", law.Yes, "2025-09 1666.50, 2026-06 1666.50", both(amount("3650.00"), term("2025-08-20", "2025-09-01", "2026-06-30"), func(c *facts.Case) {
			c.Apprenticeship.Shorter, c.OPCO.Raised = facts.ShorterLevel, law.Yes
		}), "NPEC-SHORT-10 yes"),
		row("not recognised", law.No, "", func(c *facts.Case) { c.Person.Disabled = law.No }, "NPEC-RQTH-PERSON no"),
		row("recognition not recorded", law.Unknown, "2025-09 1200.00, 2026-03 900.00, 2026-06 600.00, 2026-08 300.00", both(amount("3000.00"), func(c *facts.Case) { c.Person.Disabled = law.Unknown }), "NPEC-RQTH-PERSON unknown"),
		row("another contract", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }),
		row("no day of conclusion", law.Unknown, "", func(c *facts.Case) { c.Contract.Made = law.Date{} }),
	}
}

func TestTrainingOfApprentices(t *testing.T) {
	cov := lawtest.NewCoverage(&funding.WordsFrench, &funding.WordsEnglish)
	for _, rows := range [][]paid{npecRows(t), participationRows(t), supplementRows(t)} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
}

// Day by day around 1 July 2025: the calendar, the count by days, the participation, all by the day of conclusion.
func TestFourteenDaysAroundJuly2025(t *testing.T) {
	tables := callerTables(t)
	for made := day("2025-06-24"); made.Before(day("2025-07-08")); made = made.AddDays(1) {
		after := !made.Before(day("2025-07-01"))
		c := cfaCase(prepares(law.Level6))
		c.Contract.Made = made
		year, part := funding.ApprenticeshipTraining(c, tables), funding.EmployerParticipation(c, tables)
		c.OPCO.RNCP, c.Contract.End = law.MustCount(36500), day("2026-06-15")
		short := funding.ApprenticeshipTraining(c, tables)
		if after {
			assert.Equal(t, "2025-09 2850.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", cashOf(year), made)
			assert.Equal(t, "- 750.00", cashOf(part), made)
			assert.Equal(t, "2025-09 2130.00, 2026-06 2880.00", cashOf(short), "288 days at 20: 5 760, halved, less 750 (%s)", made)
		} else {
			assert.Equal(t, "2025-09 3600.00, 2026-03 2700.00, 2026-06 2700.00", cashOf(year), made)
			assert.Equal(t, law.No, part.Answer(), made)
			assert.Equal(t, "2025-09 3041.67, 2026-06 3041.66", cashOf(short), "7 300 × 10/12 = 6 083.33 (%s)", made)
		}
	}
}

// The provisional amounts of the order of 31 August 2022, by level.
func TestProvisionalAmounts(t *testing.T) {
	tables := callerTables(t)
	for level, want := range map[law.Level]string{3: "5470.00", 4: "5621.00", 5: "6000.00", 6: "6000.00", 7: "7000.00", 8: "7000.00"} {
		c := cfaCase(both(rncp(38000), prepares(level), term("2022-09-01", "2022-09-01", "2023-08-31")))
		g := funding.ApprenticeshipTraining(c, tables)
		require.Equal(t, law.Yes, g.Answer(), level)
		sumsTo(t, g, want)
	}
}

func TestTrainingAdvance(t *testing.T) {
	cov := lawtest.NewCoverage(&funding.WordsFrench, &funding.WordsEnglish)
	for _, row := range advanceRows() {
		row.check(t, cov)
	}
}

func advanceRows() []decided {
	type clauses = map[string]law.Answer
	row := func(because string, whole law.Answer, recent, begun law.Answer, made string, said clauses) decided {
		c := yearOfApprentice()
		c.OPCO.CFA.Recent, c.OPCO.CFA.Begun, c.Contract.Made = recent, begun, day(made)
		return decided{because: because, d: funding.TrainingAdvance(&c), whole: whole, clauses: said}
	}
	kind := func(because string, whole law.Answer, kind law.Kind, said clauses) decided {
		c := yearOfApprentice()
		c.OPCO.CFA.Recent, c.Contract.Kind = law.No, kind
		return decided{because: because, d: funding.TrainingAdvance(&c), whole: whole, clauses: said}
	}
	return []decided{
		row("an older centre", law.Yes, law.No, law.Unknown, "2025-08-20", nil),
		row("a recent one that proved the start", law.Yes, law.Yes, law.Yes, "2025-08-20", nil),
		row("proved, whatever its age", law.Yes, law.Unknown, law.Yes, "2025-08-20", nil),
		row("a recent one that did not", law.No, law.Yes, law.No, "2025-08-20", clauses{"NPEC-CAL-NEWCFA": law.No}),
		row("not recorded whether it did", law.Unknown, law.Yes, law.Unknown, "2025-08-20", clauses{"NPEC-CAL-NEWCFA": law.Unknown}),
		row("age not recorded", law.Unknown, law.Unknown, law.No, "2025-08-20", clauses{"NPEC-CAL-NEWCFA": law.Unknown}),
		row("1 July 2025", law.No, law.Yes, law.No, "2025-07-01", nil),
		row("30 June 2025: the article asks for no proof", law.Yes, law.Yes, law.No, "2025-06-30", nil),
		row("12 December 2019, the first version read", law.Yes, law.Yes, law.No, "2019-12-12", nil),
		row("the eve", law.Unknown, law.Yes, law.No, "2019-12-11", clauses{"NPEC-CAL-NEWCFA": law.Unknown}),
		kind("a CDD has no advance", law.No, law.CDD, clauses{"NPEC-KIND": law.No}),
		kind("kind not recorded", law.Unknown, 0, clauses{"NPEC-KIND": law.Unknown}),
	}
}

// The parts of each calendar make the whole.
func TestCalendarsAreWhole(t *testing.T) {
	for i := range funding.NPECFirst.Versions {
		sum := law.Percent(0).Plus(funding.NPECFirst.Versions[i].Value).Plus(funding.NPECSeventh.Versions[i].Value).Plus(funding.NPECTenth.Versions[i].Value).Plus(funding.NPECBalance.Versions[i].Value)
		assert.Equal(t, law.Percent(100), sum)
	}
}

func TestNPECTablesByDay(t *testing.T) {
	on := lawtest.On
	for p, v := range map[*law.Param[law.Rate]][3]string{
		&funding.NPECFirst: {"50%", "40%", "40%"}, &funding.NPECSeventh: {"25%", "30%", "30%"}, &funding.NPECTenth: {"25%", "30%", "20%"},
		&funding.NPECBalance: {"0%", "0%", "10%"}, &funding.NPECShortFirst: {"50%", "50%", "50%"}, &funding.NPECRise: {"10%", "10%", "10%"},
	} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2019-12-11", ""), on("2019-12-12", v[0]), on("2020-12-31", v[0]), on("2021-01-01", v[1]), on("2025-06-30", v[1]), on("2025-07-01", v[2])})
	}
	for p, v := range map[*law.Param[law.Months]]string{&funding.NPECYear: "12", &funding.NPECBreakMonths: "6", &funding.NPECEarlyMonths: "3"} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2019-12-11", ""), on("2019-12-12", v), on("2020-12-31", v), on("2021-01-01", v), on("2025-06-30", v), on("2025-07-01", v)})
	}
	for _, p := range []*law.Param[law.Answer]{&funding.NPECMonth, &funding.NPECMonthBroken, &funding.NPECTitle} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2019-12-11", ""), on("2019-12-12", "yes"), on("2020-12-31", "yes"), on("2021-01-01", "yes"), on("2025-06-30", "yes"), on("2025-07-01", "")})
	}
	july := func(value string) []lawtest.DayRow {
		return []lawtest.DayRow{on("2025-06-30", ""), on("2025-07-01", value)}
	}
	lawtest.Days(t, &funding.NPECFunded, []lawtest.DayRow{on("2018-12-31", ""), on("2019-01-01", "unknown"), on("2019-12-31", "unknown"), on("2020-01-01", "yes"),
		on("2023-12-28", "yes"), on("2023-12-29", "yes"), on("2025-02-15", "yes"), on("2025-02-16", "yes"), on("2025-12-31", "yes"), on("2026-01-01", "yes")})
	lawtest.Days(t, &funding.NPECProof, []lawtest.DayRow{on("2019-12-11", ""), on("2019-12-12", "no"), on("2020-12-31", "no"), on("2021-01-01", "no"), on("2025-06-30", "no"), on("2025-07-01", "yes")})
	lawtest.Days(t, &funding.NPECDay, july("yes"))
	lawtest.Days(t, &funding.NPECDivisor, july("365"))
	for p, v := range map[*law.Param[law.Euro]]string{
		&funding.NPECProvisional3: "5470.00", &funding.NPECProvisional4: "5621.00", &funding.NPECProvisional5: "6000.00", &funding.NPECProvisional6: "6000.00", &funding.NPECProvisional7: "7000.00",
	} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2022-08-31", ""), on("2022-09-01", v), on("2023-09-07", v), on("2023-09-08", v)})
	}
	lawtest.Days(t, &funding.RemoteShare, july("80%"))
	lawtest.Days(t, &funding.RemoteCut, july("20%"))
	lawtest.Days(t, &funding.RemoteFloor, july("4000.00"))
	lawtest.Days(t, &funding.RemoteExempt, []lawtest.DayRow{on("2025-11-29", ""), on("2025-11-30", "yes")})
	lawtest.Days(t, &funding.SupplementShare, []lawtest.DayRow{on("2018-12-31", ""), on("2019-01-01", "50%"), on("2020-12-31", "50%"), on("2021-01-01", "")})
	lawtest.Days(t, &funding.SupplementMost, []lawtest.DayRow{on("2020-12-31", ""), on("2021-01-01", "4000.00")})
	lawtest.Days(t, &funding.ParticipationLevel, append(july("6"), on("2025-12-31", "6"), on("2026-01-01", "6")))
	lawtest.Days(t, &funding.Participation, july("750.00"))
	lawtest.Days(t, &funding.ParticipationTrial, july("45"))
	lawtest.Days(t, &funding.ParticipationShare, july("50%"))
	lawtest.Days(t, &funding.ParticipationNext, july("200.00"))
	lawtest.Days(t, &funding.PublicPays, []lawtest.DayRow{on("2016-08-09", ""), on("2016-08-10", "yes")})
}

// The convention on a year that never reaches its tenth month, and the mark of an amount that may have been replaced.
func TestYearsThatStopEarly(t *testing.T) {
	tables := callerTables(t)
	for end, want := range map[string]bool{"2024-08-31": false, "2025-05-31": true, "2025-06-01": false, "2024-09-01": true, "2025-08-31": false} {
		g := funding.ApprenticeshipTraining(cfaCase(term("2023-09-01", "2023-09-01", end)), tables)
		used := false
		for id := range g.Decision.Conventions() {
			used = used || id == "NPEC-CAL-REACHED"
		}
		assert.Equal(t, want, used, end)
	}
	for made, want := range map[string]bool{"2026-03-27": false, "2026-03-28": true} { // law.Edition is the earlier of the reviews
		g := funding.ApprenticeshipTraining(cfaCase(term(made, "2026-09-01", "2027-08-31")), tables)
		for i := range g.Instalments() {
			assert.Equal(t, want, i.Provisional, made)
		}
	}
}

// What is said: numbers that identify, amounts, the ceiling, the limit of a supplement, and the texts of the day.
func TestWordsOnTraining(t *testing.T) {
	tables := callerTables(t)
	say := func(d law.Decision) string { return funding.Explain(d, language.English) }
	assert.Contains(t, say(funding.ApprenticeshipTraining(cfaCase(func(*facts.Case) {}), tables).Decision), "The table gives a level for RNCP 35830: €9,000.00 a year.")
	assert.Contains(t, say(funding.ApprenticeshipTraining(cfaCase(func(*facts.Case) {}), tables).Decision), "Public employer: no.")
	assert.Contains(t, say(funding.ApprenticeshipTraining(cfaCase(func(c *facts.Case) { c.Employer.Public, c.OPCO.Taxable = law.Yes, law.Yes }), tables).Decision), "Employer liable to the apprenticeship tax: yes.")
	assert.Contains(t, say(funding.ApprenticeshipTraining(cfaCase(rncp(38000)), tables).Decision), "a provisional amount of €6,000.00 a year is paid for level 5")
	assert.Contains(t, say(funding.EmployerParticipation(cfaCase(prepares(law.Level6)), tables).Decision), "The participation is a flat €750.00 for the contract. (code du travail, art. R6332-25-1)")
	supplement := func(text string) string {
		return say(funding.DisabilitySupplement(cfaCase(func(c *facts.Case) { c.Person.Disabled, c.OPCO.Supplement = law.Yes, law.MustEuro(text) }), tables).Decision)
	}
	assert.Contains(t, supplement("4000.01"), "within the most allowed: €4,000.00 for a year")
	assert.NotContains(t, supplement("4000.00"), "within the most allowed")
	assert.Contains(t, say(funding.MasterCeiling(cfaCase(func(*facts.Case) {})).Decision), "for at most 12 months")
}

// Conventions are carried by the answers that used them, and only by those.
func TestConventionsOfTraining(t *testing.T) {
	tables := callerTables(t)
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		id      string
		want    bool
	}{
		{"whole years of 365 days are not divided", term("2025-08-20", "2025-09-01", "2027-08-31"), "NPEC-PRORATA-365", false},
		{"a day more is", term("2025-08-20", "2025-09-01", "2027-09-01"), "NPEC-PRORATA-365", true},
		{"a year with 29 February pays 365 days", term("2027-08-20", "2027-09-01", "2028-08-31"), "NPEC-PRORATA-365", true},
		{"time before the contract", func(c *facts.Case) { c.OPCO.CFA.Before = day("2025-08-01") }, "NPEC-PRESIGN-APART", true},
		{"none", func(*facts.Case) {}, "NPEC-PRESIGN-APART", false},
		{"kept to the agreed term", endedOn("2026-06-30", law.Yes, "2026-08-31"), "NPEC-BREAK-TERM", false},
		{"kept a day beyond", endedOn("2026-06-30", law.Yes, "2026-09-01"), "NPEC-BREAK-TERM", true},
	} {
		used := false
		for id := range funding.ApprenticeshipTraining(cfaCase(row.edit), tables).Decision.Conventions() {
			used = used || id == row.id
		}
		assert.Equal(t, row.want, used, row.because)
	}
	d := funding.ApprenticeshipTraining(cfaCase(term("2025-08-20", "2025-09-01", "2027-08-31")), tables).Decision
	assert.NotEqual(t, law.Weak, d.Rests(), "the weak divisor is not used")
	d = funding.ApprenticeshipTraining(cfaCase(term("2025-08-20", "2025-09-01", "2027-09-01")), tables).Decision
	assert.Equal(t, law.Weak, d.Rests())
	rise := func(raised law.Answer) (used bool) {
		c := cfaCase(both(term("2025-08-20", "2025-09-01", "2026-06-30"), func(c *facts.Case) {
			c.Person.Disabled, c.OPCO.Supplement, c.Apprenticeship.Shorter, c.OPCO.Raised = law.Yes, law.MustEuro("3650.00"), facts.ShorterLevel, raised
		}))
		for id := range funding.DisabilitySupplement(c, tables).Decision.Conventions() {
			used = used || id == "NPEC-SHORT-SUPPLEMENT"
		}
		return used
	}
	assert.True(t, rise(law.Yes))
	assert.False(t, rise(law.No))
}

// The versions of the articles are those of the day of conclusion.
func TestTextsOfTheDay(t *testing.T) {
	tables := callerTables(t)
	for made, want := range map[string]string{
		"2023-12-28": "LEGIARTI000038951599", "2023-12-29": "LEGIARTI000048686256", "2025-02-15": "LEGIARTI000048686256", "2025-02-16": "LEGIARTI000051221005",
		"2025-12-31": "LEGIARTI000051221005", "2026-01-01": "LEGIARTI000052437380",
	} {
		start := day(made).AddDays(10)
		c := cfaCase(both(rncp(38000), func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day(made), start, start.LastDay(12)
		}))
		d := funding.ApprenticeshipTraining(c, tables).Decision
		var ids []string
		for ref := range d.Find("NPEC-START").Cites() {
			ids = append(ids, ref.ID)
		}
		assert.Contains(t, ids, want, made)
	}
	for made, want := range map[string]string{"2023-09-07": "LEGIARTI000046237994", "2023-09-08": "LEGIARTI000048050911"} {
		c := cfaCase(both(rncp(38000), func(c *facts.Case) { c.Contract.Made = day(made) }))
		var ids []string
		for ref := range funding.ApprenticeshipTraining(c, tables).Decision.Find("NPEC-DEF").Cites() {
			ids = append(ids, ref.ID)
		}
		assert.Contains(t, ids, want, made)
	}
}

// The limit of a contract under a year: due either way, from a year at 7 300 to 396 days at 20.
func TestLimitOfAShortContract(t *testing.T) {
	remarks := func(before string) []string {
		c := cfaCase(both(rncp(36500), term("2025-10-01", "2025-10-01", "2026-07-31"), func(c *facts.Case) {
			c.Apprenticeship.Shorter, c.OPCO.CFA.Before = facts.ShorterCFA, day(before)
		}))
		g := funding.ApprenticeshipTraining(c, callerTables(t))
		assert.Equal(t, law.Yes, g.Answer())
		if before == "2025-07-01" {
			assert.Equal(t, "7300.00 to 7920.00", g.Total().String())
		}
		return slices.Collect(remarkIDs(g.Decision))
	}
	assert.Contains(t, remarks("2025-07-01"), "NPEC-SHORT-LIMIT")
	assert.Contains(t, remarks("2025-07-31"), "NPEC-SHORT-LIMIT", "304 + 62 = 366 days")
	assert.NotContains(t, remarks("2025-08-01"), "NPEC-SHORT-LIMIT", "365 days")
}

func remarkIDs(d law.Decision) iter.Seq[string] {
	return func(yield func(string) bool) {
		for id := range d.Remarks() {
			if !yield(id) {
				return
			}
		}
	}
}
