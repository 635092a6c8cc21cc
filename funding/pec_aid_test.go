package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// aidedPEC is a PEC of a year in whole months, 30 hours paid at 80 %, for a person without the RSA.
func aidedPEC() facts.Case {
	var c facts.Case
	k := &c.Contract
	k.Kind, k.Made, k.Start, k.End = law.PEC, day("2021-08-25"), day("2021-09-01"), day("2022-08-31")
	k.OpenEnded, k.Renewals.Complete = law.No, law.Yes
	k.Hours, k.Place = law.MustHours("30"), law.Metropole
	c.Person.Born, c.Person.RSA, c.Person.Disabled = day("1990-05-10"), law.No, law.No
	c.CUI.OtherStateAid, c.CUI.LastingDifficulties, c.CUI.CausesDismissal = law.No, law.No, law.No
	a := &c.Aid
	a.Made, a.From, a.Through = day("2021-08-20"), day("2021-09-01"), day("2022-08-31")
	a.Rate, a.PaidHours = law.Percent(80), law.MustHours("30")
	a.Region, a.Public = facts.InNouvelleAquitaine, facts.QPVOrZRRResident
	a.Breached, a.Extensions.Complete = law.No, law.Yes
	return c
}

// aidedRSA is the same for a recipient of the RSA.
func aidedRSA() facts.Case {
	c := aidedPEC()
	c.Person.RSA = law.Yes
	return c
}

// aidedLong is a PEC of a disabled worker, aided for 36 months by two extensions of half a year.
func aidedLong() facts.Case {
	c := aidedPEC()
	c.Contract.End, c.Aid.Through = day("2024-08-31"), day("2024-08-31")
	c.Person.Disabled, c.Person.RQTH, c.Person.Born = law.Yes, law.Yes, day("1973-08-31")
	c.CUI.LastingDifficulties = law.Yes
	c.Aid.Extensions.Items = []facts.AidExtension{
		{Made: day("2023-08-01"), From: day("2023-09-01"), Through: day("2024-02-29")},
		{Made: day("2024-02-01"), From: day("2024-03-01"), Through: day("2024-08-31")},
	}
	c.CUI.Training = facts.ForeseenTraining{Foreseen: law.Yes, Qualifying: law.Yes, Start: day("2023-01-02"), End: day("2024-08-31")}
	return c
}

// The examples of the formula, by hand: 10.48 × 30 = 314.40, × 52 = 16 348.80, / 12 = 1 362.40, × 80 % = 1 089.92. The last four
// are those of the order of Île-de-France of 2019, whose printed table stands beside.
func TestPECMonth(t *testing.T) {
	for _, row := range []struct {
		because                             string
		rate, smic, hours, exact, asPrinted string
	}{
		{"80 %, 30 h, October 2021", "80%", "10.48", "30", "1089.92", "1089.92"},
		{"30 %, 26 h: 287.82 × 52/12 = 1 247.22, × 30 % = 374.166; 112.67 × 11.07 = 1 247.26, × 30 % = 374.178", "30%", "11.07", "26", "374.17", "374.17"},
		{"60 %, 26 h: 293.02 × 52/12 = 1 269.7533, × 60 % = 761.852", "60%", "11.27", "26", "761.85", "761.87"},
		{"45 %, 20 h, Île-de-France 2019: 391.17", "45%", "10.03", "20", "391.17", "391.18"},
		{"55 %, 20 h: 478.0966…", "55%", "10.03", "20", "478.10", "478.11"},
		{"60 %, 20 h: 521.56", "60%", "10.03", "20", "521.56", "521.58"},
		{"55 %, 26 h: 621.5256…", "55%", "10.03", "26", "621.53", "621.54"},
		{"half a cent goes up: 10.50 × 30 h × 52/12 = 1 365, × 0.1 % = 1.365", "0.1%", "10.50", "30", "1.37", "1.36"},
		{"no rate", "0%", "10.50", "30", "0.00", "0.00"},
		{"hours in minutes: 10.00 × 7 h 20 × 52/12 = 317.7777…, × 50 %", "50%", "10.00", "7h20", "158.89", "158.90"},
	} {
		rate, smic, hours := law.MustRate(row.rate), law.MustEuro(row.smic), law.MustHours(row.hours)
		assert.Equal(t, row.exact, funding.PECMonth(rate, smic, hours).String(), row.because)
		assert.Equal(t, row.asPrinted, funding.PECMonthPublished(rate, smic, hours).String(), row.because)
	}
	assert.False(t, funding.PECMonth(law.Rate{}, law.MustEuro("10.03"), law.MustHours("20")).Valid(), "no rate recorded")
	assert.False(t, funding.PECMonth(law.Percent(50), law.MustEuro("10.03"), law.Hours{}).Valid(), "no hours recorded")
	assert.False(t, funding.PECMonthPublished(law.Rate{}, law.MustEuro("10.03"), law.MustHours("20")).Valid())
	assert.False(t, funding.PECMonthPublished(law.Percent(50), law.MustEuro("10.03"), law.Hours{}).Valid())
}

// PECMonth in integers is the same as the exact chain, on every hour and rate that an order may hold.
func TestPECMonthIsExact(t *testing.T) {
	for _, v := range law.SMIC.Versions {
		for minutes := 60; minutes <= 35*60; minutes += 5 {
			hours, err := law.HoursMinutes(minutes/60, minutes%60)
			require.NoError(t, err)
			for rate := 5; rate <= 95; rate += 5 {
				want := law.Monthly(v.Value, hours).TimesRate(law.Percent(rate)).Shown()
				require.Equal(t, want, funding.PECMonth(law.Percent(rate), v.Value, hours), "%s %s %d", v.Value, hours, rate)
			}
		}
	}
	huge := law.MustHours("1000000")
	assert.Equal(t, law.Monthly(law.MustEuro("1000.00"), huge).TimesRate(law.Percent(95)).Shown(), funding.PECMonth(law.Percent(95), law.MustEuro("1000.00"), huge))
	assert.Equal(t, law.Monthly(law.MustEuro("10.03"), huge).TimesRate(law.Percent(300)).Shown(), funding.PECMonth(law.Percent(300), law.MustEuro("10.03"), huge))
}

// cuiPaid is an instalment as text: "1089.92", or "0.00 to 1089.92 PEC-AID-INCOMPLETE".
func cuiPaid(g funding.Grant, month string) string {
	for i := range g.Instalments() {
		if i.Month == day(month) {
			text := i.Low.String()
			if i.Low != i.High {
				text += " to " + i.High.String()
			}
			if i.Open {
				text = "open"
			}
			if i.Rule != "" {
				text += " " + i.Rule
			}
			return text
		}
	}
	return ""
}

type cuiAidMonth struct{ month, whole, state, departement string }

// Each row changes the baseline; amounts are by hand from the SMIC of the month (10.25 to September 2021, 10.48, 10.57 from
// January 2022, 10.85 from May, 11.07 from August) and the flat amount (565.34, then 575.52, and 598.54 from July 2022).
func TestPECAidMonths(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		months  []cuiAidMonth
	}{
		{"10.25 × 30 × 52/12 × 80 % = 1 066.00; the SMIC of each month", func(*facts.Case) {}, []cuiAidMonth{
			{"2021-08-01", "", "", ""}, {"2021-09-01", "1066.00", "1066.00", ""}, {"2021-10-01", "1089.92", "1089.92", ""},
			{"2021-12-01", "1089.92", "1089.92", ""}, {"2022-01-01", "1099.28", "1099.28", ""}, {"2022-04-01", "1099.28", "1099.28", ""},
			{"2022-05-01", "1128.40", "1128.40", ""}, {"2022-08-01", "1151.28", "1151.28", ""}, {"2022-09-01", "", "", ""},
		}},
		{"88 % of 565.34 = 497.4992; of 575.52 = 506.4576; of 598.54 = 526.7152", func(c *facts.Case) { c.Person.RSA = law.Yes }, []cuiAidMonth{
			{"2021-09-01", "1066.00", "568.50", "497.50"}, {"2022-03-01", "1099.28", "601.78", "497.50"}, {"2022-04-01", "1099.28", "592.82", "506.46"},
			{"2022-06-01", "1128.40", "621.94", "506.46"}, {"2022-07-01", "1128.40", "601.68", "526.72"},
		}},
		{"whether the person had the RSA is not known: either bears it", func(c *facts.Case) { c.Person.RSA = law.Unknown }, []cuiAidMonth{
			{"2021-09-01", "1066.00", "568.50 to 1066.00", "0.00 to 497.50"},
		}},
		{"capped at the aid: 30 % of 20 h at 10.25 = 266.50", func(c *facts.Case) {
			c.Person.RSA, c.Aid.Rate, c.Aid.PaidHours = law.Yes, law.Percent(30), law.MustHours("20")
		}, []cuiAidMonth{{"2021-09-01", "266.50", "0.00", "266.50"}}},
		{"raised from 60 % (799.50): 497.50 and the 266.50 of the raise", func(c *facts.Case) { c.Person.RSA, c.Aid.OrderRate = law.Yes, law.Percent(60) }, []cuiAidMonth{
			{"2021-09-01", "1066.00", "302.00", "764.00"},
		}},
		{"raised from 10 % (133.25): 497.50 and 932.75 pass the aid", func(c *facts.Case) { c.Person.RSA, c.Aid.OrderRate = law.Yes, law.Percent(10) }, []cuiAidMonth{
			{"2021-09-01", "1066.00", "0.00", "1066.00"},
		}},
		{"an order above the decision is no raise", func(c *facts.Case) { c.Person.RSA, c.Aid.OrderRate = law.Yes, law.Percent(90) }, []cuiAidMonth{
			{"2021-09-01", "1066.00", "568.50", "497.50"},
		}},
		{"wholly at the charge of the département", func(c *facts.Case) { c.Person.RSA, c.Aid.WhollyDepartement = law.Yes, law.Yes }, []cuiAidMonth{
			{"2021-09-01", "1066.00", "", "1066.00"},
		}},
		{"seven hours under the exception: 45 % of 565.34 = 254.403; 10.25 × 7 × 52/12 × 90 % = 279.825", func(c *facts.Case) {
			c.Person.RSA, c.Aid.Rate, c.Aid.PaidHours, c.Aid.FewerHours, c.Contract.Hours = law.Yes, law.Percent(90), law.MustHours("7"), law.Yes, law.MustHours("7")
		}, []cuiAidMonth{{"2021-09-01", "279.83", "25.43", "254.40"}}},
		{"seven hours of the twenty of the contract: no exception, 88 %", func(c *facts.Case) {
			c.Person.RSA, c.Aid.Rate, c.Aid.PaidHours, c.Contract.Hours = law.Yes, law.Percent(90), law.MustHours("7"), law.MustHours("20")
		}, []cuiAidMonth{{"2021-09-01", "279.83", "0.00", "279.83"}}},
		{"seven hours of a contract of 19.5: it rests on the exception", func(c *facts.Case) {
			c.Person.RSA, c.Aid.Rate, c.Aid.PaidHours, c.Contract.Hours = law.Yes, law.Percent(90), law.MustHours("7"), law.MustHours("19.5")
		}, []cuiAidMonth{{"2021-09-01", "279.83", "25.43", "254.40"}}},
		{"95 % is the ceiling: 1 332.50 × 95 % = 1 265.875", func(c *facts.Case) { c.Aid.Rate = law.Percent(95) }, []cuiAidMonth{{"2021-09-01", "1265.88", "1265.88", ""}}},
		{"96 % stops at 95 %", func(c *facts.Case) { c.Aid.Rate = law.Percent(96) }, []cuiAidMonth{{"2021-09-01", "1265.88", "1265.88", ""}}},
		{"the hours of the decision are fewer than those of the contract: 26 h, 923.8666…", func(c *facts.Case) { c.Aid.PaidHours = law.MustHours("26") }, []cuiAidMonth{{"2021-09-01", "923.87", "923.87", ""}}},
		{"the contract is shorter than the decision", func(c *facts.Case) { c.Contract.Hours = law.MustHours("26") }, []cuiAidMonth{{"2021-09-01", "923.87", "923.87", ""}}},
		{"40 hours: the legal week bounds it, 35 h = 1 554.5833… × 80 % = 1 243.6666…", func(c *facts.Case) { c.Contract.Hours, c.Aid.PaidHours = law.MustHours("40"), law.MustHours("40") }, []cuiAidMonth{
			{"2021-09-01", "1243.67", "1243.67", ""},
		}},
		{"the hours of the decision are not known: at most those of the contract", func(c *facts.Case) { c.Aid.PaidHours = law.Hours{} }, []cuiAidMonth{{"2021-09-01", "0.00 to 1066.00", "0.00 to 1066.00", ""}}},
		{"no rate known: at most 95 %", func(c *facts.Case) { c.Aid.Rate, c.Aid.Region = law.Rate{}, 0 }, []cuiAidMonth{{"2021-09-01", "0.00 to 1265.88", "0.00 to 1265.88", ""}}},
		{"Mayotte has its SMIC, 7.74: 7.74 × 30 × 52/12 × 80 % = 804.96", func(c *facts.Case) { c.Contract.Place = law.Mayotte }, []cuiAidMonth{{"2021-09-01", "804.96", "804.96", ""}}},
		{"Mayotte: the share of the département is not known", func(c *facts.Case) { c.Contract.Place, c.Person.RSA = law.Mayotte, law.Yes }, []cuiAidMonth{
			{"2021-09-01", "804.96", "0.00 to 804.96", "0.00 to 804.96"},
		}},
		{"Guadeloupe: the flat amount that was read is that of metropolitan France", func(c *facts.Case) { c.Contract.Place, c.Person.RSA = law.Guadeloupe, law.Yes }, []cuiAidMonth{
			{"2021-09-01", "1066.00", "0.00 to 1066.00", "0.00 to 1066.00"},
		}},
		{"no place: between the two SMIC", func(c *facts.Case) { c.Contract.Place, c.Aid.Region = 0, 0 }, []cuiAidMonth{{"2021-09-01", "804.96 to 1066.00", "804.96 to 1066.00", ""}}},
		{"no place, but Grand Est, Alsace included", func(c *facts.Case) { c.Contract.Place, c.Aid.Region = 0, facts.InGrandEst }, []cuiAidMonth{{"2021-09-01", "1066.00", "1066.00", ""}}},
		{"no place, but a region", func(c *facts.Case) { c.Contract.Place = 0 }, []cuiAidMonth{{"2021-09-01", "1066.00", "1066.00", ""}}},
		{"the aid begins on the 2nd: nothing says how the month counts", func(c *facts.Case) { c.Aid.From = day("2021-09-02") }, []cuiAidMonth{
			{"2021-09-01", "0.00 to 1066.00 PEC-AID-INCOMPLETE", "0.00 to 1066.00 PEC-AID-INCOMPLETE", ""}, {"2021-10-01", "1089.92", "1089.92", ""},
		}},
		{"so does it when the contract begins on the 2nd", func(c *facts.Case) { c.Contract.Start = day("2021-09-02") }, []cuiAidMonth{
			{"2021-09-01", "0.00 to 1066.00 PEC-AID-INCOMPLETE", "0.00 to 1066.00 PEC-AID-INCOMPLETE", ""},
		}},
		{"the aid ends on the 30th of August", func(c *facts.Case) { c.Aid.Through = day("2022-08-30") }, []cuiAidMonth{
			{"2022-07-01", "1128.40", "1128.40", ""}, {"2022-08-01", "0.00 to 1151.28 PEC-AID-INCOMPLETE", "0.00 to 1151.28 PEC-AID-INCOMPLETE", ""},
		}},
		{"never beyond the term of the contract", func(c *facts.Case) { c.Contract.End = day("2022-07-31") }, []cuiAidMonth{{"2022-07-01", "1128.40", "1128.40", ""}, {"2022-08-01", "", "", ""}}},
		{"nor in the month of that term", func(c *facts.Case) { c.Contract.End = day("2022-07-15") }, []cuiAidMonth{{"2022-07-01", "0.00 to 1128.40 PEC-AID-INCOMPLETE", "0.00 to 1128.40 PEC-AID-INCOMPLETE", ""}, {"2022-08-01", "", "", ""}}},
		{"a département bears the whole for its recipients of the RSA only", func(c *facts.Case) { c.Aid.WhollyDepartement = law.Yes }, []cuiAidMonth{{"2021-09-01", "1066.00", "1066.00", ""}}},
		{"unless nobody says whether it was renewed", func(c *facts.Case) { c.Contract.End, c.Contract.Renewals.Complete = day("2022-07-31"), law.Unknown }, []cuiAidMonth{
			{"2022-08-01", "0.00 to 1151.28 PEC-AID-TERM", "0.00 to 1151.28 PEC-AID-TERM", ""},
		}},
		{"a CDI has no term", func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.Yes }, []cuiAidMonth{{"2022-08-01", "1151.28", "1151.28", ""}, {"2022-09-01", "", "", ""}}},
		{"an early end on the last day of March keeps that month whole", func(c *facts.Case) { c.Contract.Ended = day("2022-03-31") }, []cuiAidMonth{
			{"2022-03-01", "1099.28", "1099.28", ""}, {"2022-04-01", "", "", ""},
		}},
		{"on the 30th it does not", func(c *facts.Case) { c.Contract.Ended = day("2022-03-30") }, []cuiAidMonth{
			{"2022-03-01", "0.00 to 1099.28 PEC-AID-INCOMPLETE", "0.00 to 1099.28 PEC-AID-INCOMPLETE", ""},
		}},
		{"a suspension of the whole month without pay: nothing", cuiSuspended("2021-11-01", "2021-11-30", law.No, ""), []cuiAidMonth{
			{"2021-10-01", "1089.92", "1089.92", ""}, {"2021-11-01", "0.00 PEC-PRORATA", "0.00 PEC-PRORATA", ""}, {"2021-12-01", "1089.92", "1089.92", ""},
		}},
		{"a day of the next month is a part of it", cuiSuspended("2021-11-01", "2021-12-01", law.No, ""), []cuiAidMonth{
			{"2021-11-01", "0.00 PEC-PRORATA", "0.00 PEC-PRORATA", ""}, {"2021-12-01", "0.00 to 1089.92 PEC-PRORATA", "0.00 to 1089.92 PEC-PRORATA", ""},
		}},
		{"with half the pay for the whole month: half of 1 089.92", cuiSuspended("2021-11-01", "2021-11-30", law.Yes, "50%"), []cuiAidMonth{{"2021-11-01", "544.96 PEC-PRORATA", "544.96 PEC-PRORATA", ""}}},
		{"a third of the pay, rounded once: 1 089.92 × 33.3333 % = 363.3063…", cuiSuspended("2021-11-01", "2021-11-30", law.Yes, "33.3333%"), []cuiAidMonth{
			{"2021-11-01", "363.31 PEC-PRORATA", "363.31 PEC-PRORATA", ""},
		}},
		{"with the whole pay: the whole aid", cuiSuspended("2021-11-05", "2021-11-10", law.Yes, "100%"), []cuiAidMonth{{"2021-11-01", "1089.92", "1089.92", ""}}},
		{"half the pay for a part of the month: between the half and the whole", cuiSuspended("2021-11-05", "2021-11-10", law.Yes, "50%"), []cuiAidMonth{
			{"2021-11-01", "544.96 to 1089.92 PEC-PRORATA", "544.96 to 1089.92 PEC-PRORATA", ""},
		}},
		{"what the employer pays is not known", cuiSuspended("2021-11-01", "2021-11-30", law.Unknown, ""), []cuiAidMonth{{"2021-11-01", "0.00 to 1089.92 PEC-PRORATA", "0.00 to 1089.92 PEC-PRORATA", ""}}},
		{"paid, no share below the whole is recorded", cuiSuspended("2021-11-01", "2021-11-30", law.Yes, ""), []cuiAidMonth{{"2021-11-01", "1089.92", "1089.92", ""}}},
		{"nor when the suspension ends", cuiSuspended("2021-11-01", "", law.No, ""), []cuiAidMonth{{"2021-10-01", "1089.92", "1089.92", ""}, {"2022-02-01", "0.00 to 1099.28 PEC-PRORATA", "0.00 to 1099.28 PEC-PRORATA", ""}}},
		{"a suspension with half the pay, for a recipient of the RSA: 88 % within the aid that is left", func(c *facts.Case) {
			c.Person.RSA = law.Yes
			cuiSuspended("2021-11-01", "2021-11-30", law.Yes, "40%")(c)
		}, []cuiAidMonth{{"2021-11-01", "435.97 PEC-PRORATA", "0.00 PEC-PRORATA", "435.97 PEC-PRORATA"}}},
		{"no SMIC is known before 2018", func(c *facts.Case) { c.Contract.Start, c.Aid.From = day("2017-12-01"), day("2017-12-01") }, []cuiAidMonth{{"2017-12-01", "open", "open", ""}}},
	} {
		c := aidedPEC()
		row.edit(&c)
		a := funding.PECAid(&c, nil)
		for _, m := range row.months {
			assert.Equal(t, m.whole, cuiPaid(a.Whole, m.month), "%s: %s", row.because, m.month)
			assert.Equal(t, m.state, cuiPaid(a.State, m.month), "%s: %s, State", row.because, m.month)
			assert.Equal(t, m.departement, cuiPaid(a.Departement, m.month), "%s: %s, département", row.because, m.month)
		}
	}
}

func cuiSuspended(from, through string, paid law.Answer, share string) func(*facts.Case) {
	s := facts.Suspension{From: day(from), Paid: paid}
	if through != "" {
		s.Through = day(through)
	}
	if share != "" {
		s.Share = law.MustRate(share)
	}
	return func(c *facts.Case) { c.Contract.Suspensions.Items = append(c.Contract.Suspensions.Items, s) }
}

// The four amounts of the share that are published: 88 % of 565.34, 635.71, 646.52 and 651.69.
func TestDepartementShare(t *testing.T) {
	for from, want := range map[string]string{"2021-04-01": "497.50", "2024-04-01": "559.42", "2025-04-01": "568.94", "2026-04-01": "573.49"} {
		c := aidedRSA()
		c.Contract.Start, c.Aid.From = day(from), day(from)
		c.Contract.End, c.Aid.Through = day(from).LastDay(12), day(from).LastDay(12)
		assert.Equal(t, want, cuiPaid(funding.PECAid(&c, nil).Departement, from))
		c.Contract.Kind = law.CIE
		c.Aid.Rate, c.Contract.Hours, c.Aid.PaidHours = law.Percent(47), law.MustHours("35"), law.MustHours("35")
		assert.Equal(t, want, cuiPaid(funding.CIEAid(&c, nil).Departement, from), "D5134-64")
	}
	c := aidedRSA() // the CIE has no reduced share for seven hours
	c.Contract.Kind = law.CIE
	c.Aid.Rate, c.Aid.PaidHours, c.Aid.FewerHours, c.Contract.Hours = law.Percent(47), law.MustHours("7"), law.Yes, law.MustHours("7")
	assert.Equal(t, "146.13", cuiPaid(funding.CIEAid(&c, nil).Departement, "2021-09-01"), "10.25 × 7 × 52/12 × 47 % = 146.1308…, below 497.50")
}

// A CIE stops at 47 %: 10.25 × 35 × 52/12 = 1 554.5833…, × 47 % = 730.6541….
func TestCIEAid(t *testing.T) {
	c := aidedPEC()
	c.Contract.Kind, c.Contract.Hours, c.Aid.PaidHours = law.CIE, law.MustHours("35"), law.MustHours("35")
	for rate, want := range map[int]string{46: "715.11", 47: "730.65", 48: "730.65"} {
		c.Aid.Rate = law.Percent(rate)
		a := funding.CIEAid(&c, nil)
		assert.Equal(t, want, cuiPaid(a.Whole, "2021-09-01"), rate)
		assert.Equal(t, rate == 48, slices.Contains(slices.Collect(a.Whole.Decision.Remarks()), "PEC-AID-ABOVE"), rate)
		assert.Equal(t, funding.SubjectCIEAid, a.State.Subject)
	}
	c.Aid.Public = facts.Youth
	assert.Contains(t, slices.Collect(funding.CIEAid(&c, nil).Whole.Decision.Remarks()), "CIE-AID-YOUNG")
}

// The State and the département add up to the whole, month by month.
func TestSharesAddUp(t *testing.T) {
	c := aidedRSA()
	a := funding.PECAid(&c, nil)
	require.Equal(t, law.Yes, a.Whole.Answer())
	whole, ok := a.Whole.Total().Exact()
	require.True(t, ok)
	// 1 066.00 + 3 × 1 089.92 + 4 × 1 099.28 + 3 × 1 128.40 + 1 151.28 = 13 269.36
	assert.Equal(t, "13269.36", whole.String())
	q := a.Quote()
	state, _ := q.Total(funding.State).Exact()
	departement, _ := q.Total(funding.Departement).Exact()
	// 7 × 497.50 + 3 × 506.46 + 2 × 526.72 = 6 055.32
	assert.Equal(t, "6055.32", departement.String())
	assert.Equal(t, whole, state.Add(departement))
}

// The length: 24 months are due, the next one is not, unless a ground makes the aid longer.
func TestAidBeyondItsLength(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		last24  string // August 2023, the 24th month
		month25 string
	}{
		{"a disabled worker", func(*facts.Case) {}, "1198.08", "1198.08"},
		{"no ground", cuiOrdinaryPerson, "1198.08", "0.00 PEC-AID-DUR"},
		{"fifty on the last day of the 24th month, with difficulties", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.Person.Born, c.CUI.LastingDifficulties = day("1973-08-31"), law.Yes
		}, "1198.08", "1198.08"},
		{"fifty the day after", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.Person.Born, c.CUI.LastingDifficulties = day("1973-09-01"), law.Yes
		}, "1198.08", "0.00 PEC-AID-DUR"},
		{"fifty, difficulties not recorded", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.Person.Born, c.CUI.LastingDifficulties = day("1973-08-31"), law.Unknown
		}, "1198.08", "0.00 to 1198.08 PEC-AID-DUR"},
		{"disability not recorded", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.Person.Disabled = law.Unknown
		}, "1198.08", "0.00 to 1198.08 PEC-AID-DUR"},
		{"an equivalent title is not the quality of disabled worker", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.Person.Disabled, c.Person.RQTH = law.Yes, law.No
		}, "1198.08", "0.00 PEC-AID-DUR"},
		{"a title, of which kind is not recorded", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.Person.Disabled = law.Yes
		}, "1198.08", "0.00 to 1198.08 PEC-AID-DUR"},
		{"a disabled worker without any extension", func(c *facts.Case) {
			c.Aid.Extensions.Items, c.CUI.Training.Foreseen = nil, law.No
		}, "1198.08", "0.00 PEC-AID-DUR"},
		{"whose extensions are not all recorded", func(c *facts.Case) {
			c.Aid.Extensions, c.CUI.Training.Foreseen = facts.History[facts.AidExtension]{}, law.No
		}, "1198.08", "0.00 to 1198.08 PEC-AID-DUR"},
		{"extended from the second day of the 25th month", func(c *facts.Case) {
			c.CUI.Training.Foreseen = law.No
			c.Aid.Extensions.Items[0].From = day("2023-09-02")
		}, "1198.08", "0.00 PEC-AID-DUR"},
		{"extended for a year and a day: nothing says what that is worth", func(c *facts.Case) {
			c.CUI.Training.Foreseen = law.No
			c.Aid.Extensions.Items = []facts.AidExtension{{From: day("2023-09-01"), Through: day("2024-09-01")}}
		}, "1198.08", "0.00 to 1198.08 PEC-AID-DUR"},
		{"a qualifying training that was foreseen and still runs", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.CUI.Training = facts.ForeseenTraining{Foreseen: law.Yes, Qualifying: law.Yes, Start: day("2023-08-31"), End: day("2023-09-30")}
		}, "1198.08", "1198.08"},
		{"it ends in the month", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.CUI.Training = facts.ForeseenTraining{Foreseen: law.Yes, Qualifying: law.Yes, Start: day("2023-08-31"), End: day("2023-09-29")}
		}, "1198.08", "0.00 to 1198.08 PEC-AID-INCOMPLETE"},
		{"it begins after the 24 months", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.CUI.Training = facts.ForeseenTraining{Foreseen: law.Yes, Qualifying: law.Yes, Start: day("2023-09-01"), End: day("2023-12-31")}
		}, "1198.08", "0.00 PEC-AID-DUR"},
		{"its end is not recorded", func(c *facts.Case) {
			cuiOrdinaryPerson(c)
			c.CUI.Training = facts.ForeseenTraining{Foreseen: law.Yes, Qualifying: law.Yes, Start: day("2023-01-02")}
		}, "1198.08", "0.00 to 1198.08 PEC-AID-DUR"},
		{"an extension of the health crisis: on its last day", covidExtension("2021-12-01"), "1198.08", "1198.08"},
		{"the day after", covidExtension("2021-12-02"), "1198.08", "0.00 PEC-AID-DUR"},
	} {
		c := aidedLong()
		row.edit(&c)
		a := funding.PECAid(&c, nil)
		assert.Equal(t, row.last24, cuiPaid(a.Whole, "2023-08-01"), row.because) // 11.52 × 30 × 52/12 × 80 % = 1 198.08
		assert.Equal(t, row.month25, cuiPaid(a.Whole, "2023-09-01"), row.because)
	}
}

// Nothing is laid out beyond the sixty months.
func TestAidBeyondSixtyMonths(t *testing.T) {
	c := aidedLong()
	c.Contract.End, c.Aid.Through = day("2030-08-31"), day("2030-08-31")
	for from := day("2024-09-01"); from.Before(day("2030-08-31")); from = from.LastDay(12).AddDays(1) {
		c.Aid.Extensions.Items = append(c.Aid.Extensions.Items, facts.AidExtension{From: from, Through: from.LastDay(12)})
	}
	a := funding.PECAid(&c, nil)
	assert.Equal(t, 60, a.Whole.Len())
	assert.NotEmpty(t, cuiPaid(a.Whole, "2026-08-01"))
	assert.Empty(t, cuiPaid(a.Whole, "2026-09-01"))
	for i := range a.Whole.Instalments() {
		assert.Equal(t, i.Month.After(day("2026-03-27")), i.Provisional, "the articles were read as of 27 March 2026")
	}
}

// cuiOrdinaryPerson takes every ground away.
func cuiOrdinaryPerson(c *facts.Case) {
	c.Person.Disabled, c.Person.RQTH, c.Person.Born, c.CUI.LastingDifficulties = law.No, law.Unknown, day("1990-05-10"), law.No
	c.CUI.Training = facts.ForeseenTraining{Foreseen: law.No, Qualifying: law.No, Start: day("2023-01-02"), End: day("2024-08-31")}
}

func covidExtension(made string) func(*facts.Case) {
	return func(c *facts.Case) {
		cuiOrdinaryPerson(c)
		c.Aid.Extensions.Items = []facts.AidExtension{{Made: day(made), From: day("2023-09-01"), Through: day("2024-08-31")}}
	}
}

// Before the decision the amounts are those of the order; there is no default.
func TestAidFromTheOrder(t *testing.T) {
	quote := func(edit func(*facts.Case)) funding.Grant {
		c := aidedPEC()
		c.Aid.Rate, c.Aid.PaidHours = law.Rate{}, law.Hours{}
		edit(&c)
		return funding.PECAid(&c, funding.Orders()).Whole
	}
	g := quote(func(*facts.Case) {})
	assert.Equal(t, law.Yes, g.Answer())
	assert.Equal(t, "1066.00", cuiPaid(g, "2021-09-01"), "Nouvelle-Aquitaine 2021: 80 %, 30 h at most")
	assert.Subset(t, slices.Collect(g.Decision.Conventions()), []string{"PEC-AID-ORDER", "PEC-ORDER-YEAR", "PEC-AID-HOURS", "PEC-AID-FORMULA", "PEC-AID-SMIC-DATE"})
	assert.Equal(t, law.Secondary, g.Decision.Rests())
	cited := slices.Collect(g.Decision.Find("PEC-AID-RATE").Cites())
	require.Len(t, cited, 5)
	assert.Equal(t, "arrêtés du 30 avril et du 3 mai 2021", cited[0].Text)
	assert.Equal(t, "R5134-42", cited[4].Article, "the order, its source, then the articles")
	weak := quote(func(c *facts.Case) {
		c.Aid.Region, c.Aid.Public, c.Aid.Made = facts.InIleDeFrance, facts.EverybodyElse, day("2018-06-01")
	})
	assert.Equal(t, law.Weak, weak.Decision.Rests(), "a single source for Île-de-France in 2018")
	g = quote(func(c *facts.Case) { c.Contract.Hours = law.MustHours("35") })
	assert.Equal(t, "1066.00", cuiPaid(g, "2021-09-01"), "the order stops at 30 h")
	g = quote(func(c *facts.Case) { c.Aid.Region = facts.InNormandie })
	assert.Equal(t, law.Unknown, g.Answer(), "no order of Normandie was found")
	assert.Equal(t, "0.00 to 1265.88", cuiPaid(g, "2021-09-01"), "the ceiling alone bounds it")
	assert.Contains(t, slices.Collect(g.Decision.Remarks()), "PEC-AID-FRAME")
	assert.Equal(t, law.NoText, g.Decision.Find("PEC-RATE-NODEFAULT").Why())
	g = quote(func(c *facts.Case) { c.Aid.Made = day("2021-05-02") })
	assert.Equal(t, law.Unknown, g.Answer(), "the eve of the order")
	g = quote(func(c *facts.Case) { c.Aid.Made = day("2021-05-03") })
	assert.Equal(t, law.Yes, g.Answer(), "its first day")
	g = quote(func(c *facts.Case) { c.Aid.Made = law.Date{} })
	assert.Equal(t, []string{"aid.made"}, slices.Collect(g.Decision.Find("PEC-AID-RATE").Missing()))
	g = quote(func(c *facts.Case) { c.Aid.Public = 0 })
	assert.Equal(t, []string{"aid.public"}, slices.Collect(g.Decision.Find("PEC-AID-RATE").Missing()))
	g = quote(func(c *facts.Case) {
		c.Aid.Region, c.Aid.Public, c.Aid.Made = facts.InLaReunion, facts.EverybodyElse, day("2025-01-02")
		c.Contract.Place = law.Reunion
	})
	assert.Equal(t, law.Unsettled, g.Decision.Find("PEC-AID-RATE-ORDER").Why(), "53 % or 57 %")
	// 10.25 × 23 × 52/12 = 1 021.5833…: × 53 % = 541.4391…, × 57 % = 582.3025
	assert.Equal(t, "541.44 to 582.30", cuiPaid(g, "2021-09-01"))
	g = quote(func(c *facts.Case) { c.Aid.PaidHours = law.MustHours("20") })
	assert.Equal(t, "710.67", cuiPaid(g, "2021-09-01"), "the hours of the decision, the rate of the order: 888.3333… × 80 %")
	c := aidedPEC()
	c.Aid.Rate, c.Aid.PaidHours = law.Rate{}, law.MustHours("30")
	c.Aid.Region, c.Aid.Public, c.Aid.Made = facts.InHautsDeFrance, facts.RSARecipient, day("2021-08-20")
	d := funding.CIEAid(&c, funding.Orders()).Whole.Decision
	assert.Equal(t, []string{"aid.rate"}, slices.Collect(d.Find("PEC-AID-RATE").Missing()), "a State share of 0 % says nothing of what the département pays")
}

// clawback is what package eligibility would answer about the end of a contract.
func clawback(a law.Answer) law.Decision {
	t, r := law.NewTree(), &law.Rule{ID: "PEC-CLAWBACK"}
	if a == law.Unknown {
		t.Lacks(r, "cui.break.ground")
	} else {
		t.Says(r, a)
	}
	return t.Decision()
}

// What is repaid: the months up to the end.
func TestCUIRepayment(t *testing.T) {
	c := aidedRSA()
	c.Contract.Ended = day("2021-11-30")
	a := funding.PECRepayment(&c, nil, clawback(law.Yes))
	whole, ok := a.Whole.Total().Exact()
	require.True(t, ok)
	assert.Equal(t, "3245.84", whole.String(), "1 066.00 and twice 1 089.92")
	assert.Equal(t, funding.Employer, a.State.Payer)
	assert.Equal(t, funding.State, a.State.Payee)
	assert.Equal(t, funding.Departement, a.Departement.Payee)
	share, _ := a.Departement.Total().Exact()
	assert.Equal(t, "1492.50", share.String(), "3 × 497.50")
	assert.Equal(t, law.No, funding.PECRepayment(&c, nil, clawback(law.No)).Whole.Answer())
	assert.Zero(t, funding.PECRepayment(&c, nil, clawback(law.No)).Whole.Len())
	c = aidedPEC()
	c.Aid.Breached = law.Yes
	a = funding.PECRepayment(&c, nil, clawback(law.No))
	assert.Equal(t, law.Yes, a.Whole.Answer(), "R5134-29")
	low, _ := a.Whole.Total().Low()
	assert.True(t, low.IsZero(), "what was paid so far is not known")
	c = aidedPEC()
	c.CUI.Break.Day = day("2021-10-31")
	whole, _ = funding.PECRepayment(&c, nil, clawback(law.Yes)).Whole.Total().Exact()
	assert.Equal(t, "2155.92", whole.String(), "the break is the end")
	c.Contract.Kind = law.CIE
	assert.Equal(t, funding.SubjectCIERepayment, funding.CIERepayment(&c, nil, clawback(law.Yes)).Whole.Subject)
}

// Taking a fact away never excludes the amount that the fact gives: the bracket holds it.
func TestErasedFactsBracketTheAid(t *testing.T) {
	erase := map[string]func(*facts.Case){
		"rate":           func(c *facts.Case) { c.Aid.Rate, c.Aid.Region = law.Rate{}, 0 },
		"paid hours":     func(c *facts.Case) { c.Aid.PaidHours = law.Hours{} },
		"contract hours": func(c *facts.Case) { c.Contract.Hours = law.Hours{} },
		"place":          func(c *facts.Case) { c.Contract.Place, c.Aid.Region = 0, 0 },
		"rsa":            func(c *facts.Case) { c.Person.RSA = law.Unknown },
		"first day":      func(c *facts.Case) { c.Aid.From = law.Date{} },
		"last day":       func(c *facts.Case) { c.Aid.Through = law.Date{} },
		"term":           func(c *facts.Case) { c.Contract.End = law.Date{} },
		"renewals":       func(c *facts.Case) { c.Contract.Renewals.Complete = law.Unknown },
		"disability":     func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.Unknown, law.Unknown },
		"birth":          func(c *facts.Case) { c.Person.Born = law.Date{} },
		"difficulties":   func(c *facts.Case) { c.CUI.LastingDifficulties = law.Unknown },
		"training":       func(c *facts.Case) { c.CUI.Training = facts.ForeseenTraining{} },
		"extensions":     func(c *facts.Case) { c.Aid.Extensions = facts.History[facts.AidExtension]{} },
		"fewer hours":    func(c *facts.Case) { c.Aid.FewerHours = law.Unknown },
		"pay of suspension": func(c *facts.Case) {
			items := slices.Clone(c.Contract.Suspensions.Items)
			for i := range items {
				items[i].Paid, items[i].Share = law.Unknown, law.Rate{}
			}
			c.Contract.Suspensions.Items = items
		},
	}
	bases := map[string]func() facts.Case{
		"a year": aidedPEC, "rsa": aidedRSA, "three years": aidedLong,
		"ordinary": func() facts.Case { c := aidedLong(); cuiOrdinaryPerson(&c); return c },
		"training": func() facts.Case {
			c := aidedLong()
			c.Person.Disabled, c.Person.RQTH, c.CUI.LastingDifficulties = law.No, law.No, law.No
			return c
		},
		"covid": func() facts.Case { c := aidedLong(); covidExtension("2021-12-01")(&c); return c },
		"suspended": func() facts.Case {
			c := aidedRSA()
			cuiSuspended("2021-11-01", "2021-11-30", law.Yes, "40%")(&c)
			cuiSuspended("2022-02-01", "2022-03-31", law.No, "")(&c)
			return c
		},
		"seven hours": func() facts.Case {
			c := aidedRSA()
			c.Aid.PaidHours, c.Contract.Hours, c.Aid.FewerHours, c.Aid.Rate = law.MustHours("7"), law.MustHours("7"), law.Yes, law.Percent(90)
			return c
		},
		"Mayotte": func() facts.Case {
			c := aidedPEC()
			c.Contract.Place, c.Aid.Region = law.Mayotte, facts.InMayotte
			return c
		},
		"raised": func() facts.Case { c := aidedRSA(); c.Aid.OrderRate = law.Percent(60); return c },
		"whole":  func() facts.Case { c := aidedRSA(); c.Aid.WhollyDepartement = law.Yes; return c },
	}
	bracket := func(g funding.Grant, m law.Date) (low, high law.Euro, open bool) {
		for i := range g.Instalments() {
			if i.Month == m {
				return i.Low, i.High, i.Open
			}
		}
		return law.Euro{}, law.Euro{}, false
	}
	for name, base := range bases {
		for first, take := range erase {
			for second, takeToo := range erase {
				full := base()
				less := base()
				take(&less)
				takeToo(&less)
				known, bare := funding.PECAid(&full, nil), funding.PECAid(&less, nil)
				for m := day("2021-09-01"); m.Before(day("2025-01-01")); m = m.LastDay(1).AddDays(1) {
					for i, pair := range [][2]funding.Grant{{known.Whole, bare.Whole}, {known.State, bare.State}, {known.Departement, bare.Departement}} {
						low, high, _ := bracket(pair[0], m)
						least, most, open := bracket(pair[1], m)
						require.True(t, open || least.Compare(low) <= 0 && high.Compare(most) <= 0,
							"%s without %s and %s, %s, grant %d: %s to %s is outside %s to %s", name, first, second, m, i, low, high, least, most)
					}
				}
			}
		}
	}
}
