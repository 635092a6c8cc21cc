package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// day is law.MustDate, short for rows.
func day(text string) law.Date { return law.MustDate(text) }

// apprentice is a plain case: no special rule, metropolitan France, no conventional minimum.
func apprentice(born, made, start, end string) facts.Case {
	c := facts.Case{}
	c.Person.Born = day(born)
	c.Contract = facts.Contract{Kind: law.Apprenticeship, Made: day(made), Start: day(start), End: day(end), Place: law.Metropole}
	c.Apprenticeship.Special = law.No
	c.Pay.Conventional.Complete = law.Yes
	c.Employer.Public = law.No
	return c
}

// change is a day from which a percentage holds.
type change struct{ from, rate string }

// rates are the percentages of a schedule, each with its first day: lines with one percentage are joined.
func rates(t *testing.T, s funding.Schedule) []change {
	t.Helper()
	var got []change
	for l := range s.Lines() {
		f, ok := l.Floor()
		text := f.Rate.String()
		if !ok {
			text = "unknown"
		}
		if len(got) == 0 || got[len(got)-1].rate != text {
			got = append(got, change{l.From.String(), text})
		}
	}
	return got
}

// The year turns on the anniversary, the band on the first of the month after the birthday, each on its own
// (D6222-26, D6222-31).
func TestApprenticeYearAndBand(t *testing.T) {
	for _, row := range []struct {
		because                string
		born, made, start, end string
		want                   []change
	}{
		{"18 on 17 May: raise on 1 June", "2006-05-17", "2023-08-20", "2023-09-01", "2025-08-31",
			[]change{{"2023-09-01", "27%"}, {"2024-06-01", "43%"}, {"2024-09-01", "51%"}}},
		{"18 on the 1st of a month: raise on the 1st of the next", "2006-03-01", "2023-08-20", "2023-09-04", "2025-09-03",
			[]change{{"2023-09-04", "27%"}, {"2024-04-01", "43%"}, {"2024-09-04", "51%"}}},
		{"18 on the 31st: raise the next day", "2006-03-31", "2023-08-20", "2023-09-04", "2025-09-03",
			[]change{{"2023-09-04", "27%"}, {"2024-04-01", "43%"}, {"2024-09-04", "51%"}}},
		{"18 on the anniversary: a month of year 2 in the lower band", "2006-09-01", "2023-08-20", "2023-09-01", "2025-08-31",
			[]change{{"2023-09-01", "27%"}, {"2024-09-01", "39%"}, {"2024-10-01", "51%"}}},
		{"18 just before the anniversary", "2006-09-05", "2023-08-20", "2023-09-10", "2025-09-09",
			[]change{{"2023-09-10", "27%"}, {"2024-09-10", "39%"}, {"2024-10-01", "51%"}}},
		{"both moves on one day", "2006-08-15", "2023-08-20", "2023-09-01", "2025-08-31",
			[]change{{"2023-09-01", "27%"}, {"2024-09-01", "51%"}}},
		{"26 just before the anniversary", "1998-09-05", "2023-08-20", "2023-09-10", "2025-09-09",
			[]change{{"2023-09-10", "53%"}, {"2024-09-10", "61%"}, {"2024-10-01", "100%"}}},
		{"18 in the last full month: only the last day is paid at 51", "2006-07-20", "2022-08-20", "2022-09-01", "2024-08-01",
			[]change{{"2022-09-01", "27%"}, {"2023-09-01", "39%"}, {"2024-08-01", "51%"}}},
		{"signed in December 2018: the former table", "2000-03-03", "2018-12-20", "2019-01-07", "2021-01-06",
			[]change{{"2019-01-07", "41%"}, {"2020-01-07", "49%"}}},
		{"signed in January 2019: the new one", "2000-03-03", "2019-01-02", "2019-01-07", "2021-01-06",
			[]change{{"2019-01-07", "43%"}, {"2020-01-07", "51%"}}},
		{"year 2 from the anniversary, not from September nor January", "2005-01-15", "2023-09-01", "2023-09-18", "2025-08-31",
			[]change{{"2023-09-18", "43%"}, {"2024-09-18", "51%"}}},
		{"start on 29 February: year 2 from 1 March", "2000-06-15", "2024-02-01", "2024-02-29", "2026-02-28",
			[]change{{"2024-02-29", "53%"}, {"2025-03-01", "61%"}}},
		{"three years: 27, 39, 55 under 18 and the columns of 18 to 20 beside", "2007-12-20", "2022-08-20", "2022-09-01", "2025-08-31",
			[]change{{"2022-09-01", "27%"}, {"2023-09-01", "39%"}, {"2024-09-01", "55%"}}},
		{"21 to 25 over three years", "2001-01-20", "2022-08-20", "2022-09-01", "2025-08-31",
			[]change{{"2022-09-01", "53%"}, {"2023-09-01", "61%"}, {"2024-09-01", "78%"}}},
		{"18 to 20 over three years", "2003-12-20", "2022-01-05", "2022-01-10", "2024-12-31",
			[]change{{"2022-01-10", "43%"}, {"2023-01-10", "51%"}, {"2024-01-10", "67%"}}},
		{"under 16 is paid as 16 and 17 (D6222-27)", "2008-10-01", "2023-10-01", "2023-11-01", "2024-06-30",
			[]change{{"2023-11-01", "27%"}}},
		{"26 and over from the first day", "1990-01-20", "2022-08-20", "2022-09-01", "2025-08-31",
			[]change{{"2022-09-01", "100%"}}},
		{"no band of 26 years in the former table", "1992-05-20", "2018-08-20", "2018-09-01", "2021-08-31",
			[]change{{"2018-09-01", "53%"}, {"2019-09-01", "61%"}, {"2020-09-01", "78%"}}},
		{"under 18, former table", "2002-12-20", "2017-12-20", "2018-01-01", "2020-12-31",
			[]change{{"2018-01-01", "25%"}, {"2019-01-01", "37%"}, {"2020-01-01", "53%"}}},
		{"the former table's last day of conclusion", "1999-06-10", "2018-12-31", "2019-09-01", "2021-08-31",
			[]change{{"2019-09-01", "41%"}, {"2020-07-01", "53%"}, {"2020-09-01", "61%"}}},
	} {
		c := apprentice(row.born, row.made, row.start, row.end)
		s := funding.ApprenticePay(&c)
		assert.Equal(t, row.want, rates(t, s), row.because)
		assert.Empty(t, s.Faults(), row.because)
		assert.Equal(t, law.Yes, s.Answer(), row.because)
	}
}

// The same contract asked about in the terms of 2019 and of 2026: the percentages are those of its conclusion, only
// the SMIC, a text that reaches running contracts, has moved.
func TestApprenticeTermsOfConclusionStay(t *testing.T) {
	c := apprentice("2000-03-03", "2018-12-20", "2019-01-07", "2021-01-06")
	s := funding.ApprenticePay(&c)
	for _, row := range []struct{ day, rate, month, shown string }{
		{"2019-12-31", "41%", "1521.22", "623.70"}, // 1 521.22 × 41 % = 623.7002
		{"2020-01-01", "41%", "1539.42", "631.16"}, // 1 539.42 × 41 % = 631.1622: the new SMIC, the old table
		{"2020-01-07", "49%", "1539.42", "754.32"}, // 1 539.42 × 49 % = 754.3158
	} {
		l, ok := s.At(day(row.day))
		require.True(t, ok, row.day)
		f, ok := l.Floor()
		require.True(t, ok, row.day)
		assert.Equal(t, row.rate, f.Rate.String(), row.day)
		assert.Equal(t, row.month, f.Month.String(), row.day)
		assert.Equal(t, row.shown, l.Shown().String(), row.day)
	}
}

// A line cites the table that governs it, not the one of today.
func TestFormerTableIsCited(t *testing.T) {
	for made, want := range map[string]string{"2018-12-31": "LEGIARTI000032458704", "2019-01-01": "LEGIARTI000038033238"} {
		c := apprentice("2000-03-03", made, "2019-01-07", "2021-01-06")
		l, _ := funding.ApprenticePay(&c).At(day("2019-02-01"))
		require.NotEmpty(t, l.Cites())
		assert.Equal(t, want, l.Cites()[0].ID, made)
		for ref := range funding.ApprenticePayOn(&c, day("2019-02-01")).Find("APP-PAY-YEAR").Cites() {
			assert.Equal(t, want, ref.ID, made)
		}
	}
}

// The three values of a floor, by hand. Exact is the product on the published monthly SMIC; the other base gives a
// cent less in the rows that say so.
func TestFloorValues(t *testing.T) {
	for _, row := range []struct {
		because           string
		born, start, on   string
		exact, shown, due string
	}{
		{"January 2024, 43 % of 1 766.92", "2005-01-01", "2023-09-01", "2024-01-01", "759.7756", "759.78", "759.78"},
		{"January 2024, 27 %: 477.0684, so that 477.06 falls short", "2008-01-15", "2023-09-01", "2024-01-01", "477.0684", "477.07", "477.07"},
		{"September 2023, 27 % of 1 747.20 = 471.744: shown is below the floor, due is not", "2007-01-15", "2023-09-01", "2023-09-01", "471.744", "471.74", "471.75"},
		{"June 2026, 78 % of 1 867.02 = 1 456.2756", "2004-01-15", "2024-01-02", "2026-06-01", "1456.2756", "1456.28", "1456.28"},
		{"a floor of whole cents: 100 % of 1 801.80", "1990-01-15", "2024-11-01", "2024-11-01", "1801.80", "1801.80", "1801.80"},
	} {
		c := apprentice(row.born, row.start, row.start, "2026-12-31")
		l, ok := funding.ApprenticePay(&c).At(day(row.on))
		require.True(t, ok, row.because)
		assert.Equal(t, row.exact, l.Exact().String(), row.because)
		assert.Equal(t, row.shown, l.Shown().String(), row.because)
		assert.Equal(t, row.due, l.Due().String(), row.because)
	}
}

// Two bases are in use and may differ by a cent; conformity takes the lower of the two exact products.
func TestTwoBases(t *testing.T) {
	for _, row := range []struct{ because, born, start, on, published, hourly string }{
		// 11.65 × 35 × 52/12 = 1 766.9166…: × 43 % = 759.7741666…
		{"2024-01-01, 43 %: 759.78 or 759.77", "2005-01-01", "2023-09-01", "2024-01-01", "759.78", "759.77"},
		// 12.31 × 35 × 52/12 = 1 867.01666…: × 78 % = 1 456.273
		{"2026-06-01, 78 %: 1 456.28 or 1 456.27", "2004-01-15", "2024-01-02", "2026-06-01", "1456.28", "1456.27"},
	} {
		c := apprentice(row.born, row.start, row.start, "2026-12-31")
		l, _ := funding.ApprenticePay(&c).At(day(row.on))
		f, ok := l.Floor()
		require.True(t, ok, row.because)
		assert.Equal(t, row.published, f.Shown().String(), row.because)
		assert.Equal(t, row.hourly, f.Least().Shown().String(), row.because)
		assert.Equal(t, -1, f.Least().Compare(f.Exact()), row.because)
	}
	// Where the published month is rounded down it is the lower base: 1 498.47 for 1 498.46666… is up, 1 747.20 is
	// exact, 1 709.28 for 1 709.28333… is down.
	c := apprentice("1990-01-15", "2022-08-20", "2022-09-01", "2023-12-31")
	l, _ := funding.ApprenticePay(&c).At(day("2023-02-01"))
	f, _ := l.Floor()
	assert.Equal(t, "1709.28", f.Least().String())
}

// The SMIC table: hourly × 35 × 52/12, half up, is what is printed, save two months of Mayotte in 2021.
func TestMonthlySMIC(t *testing.T) {
	for _, row := range []struct{ from, metropole, mayotte string }{
		{"2018-01-01", "1498.47", "1131.43"}, {"2019-01-01", "1521.22", "1148.12"}, {"2020-01-01", "1539.42", "1161.77"},
		{"2021-01-01", "1554.58", "1173.90"}, // the print says 1 173.27 for Mayotte: the hourly amount is the law
		{"2021-10-01", "1589.47", "1199.68"}, // the print says 1 199.08
		{"2022-01-01", "1603.12", "1210.30"}, {"2022-05-01", "1645.58", "1242.15"}, {"2022-08-01", "1678.95", "1266.42"},
		{"2023-01-01", "1709.28", "1290.68"}, {"2023-05-01", "1747.20", "1319.50"}, {"2024-01-01", "1766.92", "1334.67"},
		{"2024-11-01", "1801.80", "1361.97"}, {"2026-01-01", "1823.03", "1415.05"}, {"2026-06-01", "1867.02", "1449.93"},
	} {
		for place, want := range map[law.Place]string{law.Metropole: row.metropole, law.Reunion: row.metropole, law.Mayotte: row.mayotte} {
			c := apprentice("1980-01-15", "2019-01-02", row.from, "2027-12-31")
			c.Contract.Place = place
			l, ok := funding.ApprenticePay(&c).At(day(row.from))
			require.True(t, ok)
			f, ok := l.Floor()
			require.True(t, ok)
			assert.Equal(t, want, f.Month.String(), "%s on %s", place, row.from)
		}
	}
}

// The conventional minimum counts from 21, when it is above the SMIC: bases are compared and take one percentage.
func TestConventionalMinimum(t *testing.T) {
	smc := func(monthly string) facts.History[facts.Conventional] {
		return facts.History[facts.Conventional]{Complete: law.Yes, Items: []facts.Conventional{{Monthly: law.MustEuro(monthly)}}}
	}
	for _, row := range []struct {
		because, born, smc, want string
		base                     funding.Base
	}{
		{"22: 53 % of 2 000.00", "2002-01-15", "2000.00", "1060.00", funding.Conventional},
		{"22, without: 53 % of 1 801.80 = 954.954", "2002-01-15", "1500.00", "954.954", funding.SMIC},
		{"22, equal to the SMIC: the SMIC, it is not higher", "2002-01-15", "1801.80", "954.954", funding.SMIC},
		{"22, a cent more", "2002-01-15", "1801.81", "954.9593", funding.Conventional},
		{"20: ignored even when higher, 43 %", "2004-01-15", "2000.00", "774.774", funding.SMIC},
		{"27: 100 % of 2 000.00", "1997-01-15", "2000.00", "2000.00", funding.Conventional},
	} {
		c := apprentice(row.born, "2024-11-20", "2024-12-01", "2025-11-30")
		c.Pay.Conventional = smc(row.smc)
		l, _ := funding.ApprenticePay(&c).At(day("2024-12-01"))
		f, ok := l.Floor()
		require.True(t, ok, row.because)
		assert.Equal(t, row.base, f.Base, row.because)
		assert.Equal(t, row.want, f.Exact().String(), row.because)
	}

	// 1 760.00 is above the SMIC of 2023 (1 747.20), below that of 2024 (1 766.92): it stops counting that day.
	c := apprentice("2001-01-15", "2023-08-20", "2023-09-01", "2024-08-31")
	c.Pay.Conventional = smc("1760.00")
	s := funding.ApprenticePay(&c)
	before, _ := s.At(day("2023-12-31"))
	after, _ := s.At(day("2024-01-01"))
	f, _ := before.Floor()
	g, _ := after.Floor()
	assert.Equal(t, funding.Conventional, f.Base)
	assert.Equal(t, funding.SMIC, g.Base)

	// A new conventional minimum begins a line on its day.
	c.Pay.Conventional.Items = append(c.Pay.Conventional.Items, facts.Conventional{From: day("2024-03-15"), Monthly: law.MustEuro("1900.00")})
	l, _ := funding.ApprenticePay(&c).At(day("2024-03-20"))
	assert.Equal(t, day("2024-03-15"), l.From)
	assert.True(t, l.Begins.Has(funding.AtSMC))
	assert.Equal(t, "1007.00", l.Exact().String(), "53 % of 1 900.00")
}

// A better percentage of the contract or an agreement prevails; a lower one does not (L6222-27).
func TestBetterRate(t *testing.T) {
	c := apprentice("2005-01-15", "2023-08-20", "2023-09-01", "2025-08-31")
	c.Pay.AgreedRate = law.MustRate("50%")
	assert.Equal(t, []change{{"2023-09-01", "50%"}, {"2024-09-01", "51%"}}, rates(t, funding.ApprenticePay(&c)))
}

// Hours other than 35: hourly SMIC × hours × 52/12 × rate. 11.88 × 30 × 52/12 × 43 % = 664.092.
func TestPartTime(t *testing.T) {
	c := apprentice("2004-06-15", "2024-10-20", "2024-11-01", "2025-08-31")
	c.Contract.Hours = law.MustHours("30")
	l, _ := funding.ApprenticePay(&c).At(day("2024-11-01"))
	assert.Equal(t, "664.092", l.Exact().String())
	assert.Contains(t, l.Conventions(), "MONEY-52-12")
	assert.NotContains(t, l.Conventions(), "PAY-FULLTIME")

	c.Contract.Hours = law.Hours{}
	l, _ = funding.ApprenticePay(&c).At(day("2024-11-01"))
	assert.Contains(t, l.Conventions(), "PAY-FULLTIME", "hours not recorded are said, not supposed")

	// 2 000.00 for 35 hours: 30/35 of it at 21, × 53 % = 908.5714…
	c = apprentice("2002-01-15", "2024-10-20", "2024-11-01", "2025-08-31")
	c.Contract.Hours = law.MustHours("30")
	c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("2000.00")}}
	l, _ = funding.ApprenticePay(&c).At(day("2024-11-01"))
	assert.Equal(t, "6360/7", l.Exact().String())
}

// The first band is that of the age when hired: both readings, for the one month in which they differ.
func TestFirstBand(t *testing.T) {
	for _, row := range []struct{ because, born string }{
		{"18 on the day of hire", "2005-09-15"},
		{"18 earlier in the month of hire", "2005-09-01"},
	} {
		c := apprentice(row.born, "2023-09-01", "2023-09-15", "2025-09-14")
		s := funding.ApprenticePay(&c)
		l, _ := s.At(day("2023-09-15"))
		assert.Equal(t, "751.296", l.Exact().String(), row.because+": 43 % of 1 747.20")
		assert.Contains(t, l.Conventions(), "APP-PAY-BAND-START", row.because)
		other, ok := l.Otherwise()
		require.True(t, ok, row.because)
		assert.Equal(t, "471.744", other.Exact().String(), row.because+": a strict reading waits for 1 October at 27 %")
		assert.Equal(t, day("2023-09-30"), l.Through, row.because)
		next, _ := s.At(day("2023-10-01"))
		assert.NotContains(t, next.Conventions(), "APP-PAY-BAND-START", row.because)
		_, ok = next.Otherwise()
		assert.False(t, ok, row.because)
	}
	// The day after the hire: D6222-31 decides alone, from the next month.
	c := apprentice("2005-09-16", "2023-09-01", "2023-09-15", "2025-09-14")
	assert.Equal(t, []change{{"2023-09-15", "27%"}, {"2023-10-01", "43%"}, {"2024-09-15", "51%"}}, rates(t, funding.ApprenticePay(&c)))
	// Turned 18 in an earlier month: nothing to choose.
	c = apprentice("2005-08-31", "2023-09-01", "2023-09-15", "2025-09-14")
	l, _ := funding.ApprenticePay(&c).At(day("2023-09-15"))
	assert.NotContains(t, l.Conventions(), "APP-PAY-BAND-START")
}

// Born on 29 February 2008: 18 on 28 February 2026 by the convention, so that the raise comes on 1 March; the other
// reading, 1 March, gives 1 April. 2028 is a leap year: someone born in 2010 has no such doubt at 18.
func TestBornOn29February(t *testing.T) {
	c := apprentice("2008-02-29", "2025-08-20", "2025-09-01", "2026-08-31")
	s := funding.ApprenticePay(&c)
	assert.Equal(t, []change{{"2025-09-01", "27%"}, {"2026-03-01", "43%"}}, rates(t, s))
	march, _ := s.At(day("2026-03-31"))
	assert.Contains(t, march.Conventions(), "APP-PAY-29FEB")
	other, ok := march.Otherwise()
	require.True(t, ok)
	assert.Equal(t, "27%", other.Rate.String())
	april, _ := s.At(day("2026-04-01"))
	assert.NotContains(t, april.Conventions(), "APP-PAY-29FEB")
}

// Past the last check of the SMIC a line is provisional; so is a contract concluded after the last check of the
// table.
func TestProvisional(t *testing.T) {
	c := apprentice("2004-01-15", "2025-08-20", "2025-09-01", "2027-08-31")
	s := funding.ApprenticePay(&c)
	last, _ := s.At(day("2026-08-01"))
	assert.False(t, last.Provisional)
	next, _ := s.At(day("2026-08-02"))
	assert.True(t, next.Provisional)
	assert.True(t, next.Begins.Has(funding.AtUnchecked))
	assert.True(t, s.Provisional())
	assert.Equal(t, law.Yes, next.Answer, "provisional is not unknown")

	for made, want := range map[string]bool{"2026-08-20": false, "2026-08-21": true} {
		c = apprentice("2004-01-15", made, "2026-07-01", "2026-07-31")
		assert.Equal(t, want, funding.ApprenticePay(&c).Provisional(), made)
	}
}
