package funding_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func month(from, through, amount string) funding.Paid {
	return funding.Paid{From: day(from), Through: day(through), Amount: law.MustEuro(amount)}
}

// A contract at 43 % in 2024: 1 766.92 × 43 % = 759.7756 on the published month, 759.77416… on the hourly SMIC.
func TestConformsOnExact(t *testing.T) {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	s := funding.ApprenticePay(&c)
	for _, row := range []struct {
		because, amount string
		want            law.Answer
		short           string
	}{
		{"at the amount shown", "759.78", law.Yes, "0.00"},
		{"below the hourly product", "759.77", law.No, "0.01"},
		{"a month at the euro below", "759.00", law.No, "0.78"},
		{"above", "800.00", law.Yes, "0.00"},
	} {
		got := funding.Conforms(s, []funding.Paid{month("2024-01-01", "2024-01-31", row.amount)})
		require.Len(t, got.Verdicts, 1)
		v := got.Verdicts[0]
		assert.Equal(t, row.want, v.Answer, row.because)
		assert.Equal(t, row.want, got.Answer(), row.because)
		assert.Equal(t, row.short, v.Short.String(), row.because)
		assert.Contains(t, v.Rules, "APP-PAY", row.because)
		require.NotEmpty(t, v.Cites)
		assert.Equal(t, "D6222-26", v.Cites[0].Article)
	}

	// September 2023 at 18: 43 % of 1 747.20 = 751.296. The amount shown, 751.30, is above. At 27 %, 471.744 is shown
	// 471.74, which is below the floor: a page that rounds to the nearest cent prints an amount that does not conform.
	young := apprentice("2007-01-15", "2023-08-20", "2023-09-01", "2024-08-31")
	y := funding.ApprenticePay(&young)
	l, _ := y.At(day("2023-09-01"))
	for amount, want := range map[law.Euro]law.Answer{l.Shown(): law.No, l.Due(): law.Yes} {
		got := funding.Conforms(y, []funding.Paid{{From: day("2023-09-01"), Through: day("2023-09-30"), Amount: amount}})
		assert.Equal(t, want, got.Answer(), amount.String())
	}
}

// The first day below, over several months.
func TestConformsSince(t *testing.T) {
	c := apprentice("2006-05-17", "2023-08-20", "2023-09-01", "2025-08-31")
	s := funding.ApprenticePay(&c)
	got := funding.Conforms(s, []funding.Paid{
		month("2024-05-01", "2024-05-31", "477.07"), // 27 %
		month("2024-06-01", "2024-06-30", "477.07"), // the raise of the 18th birthday was missed: 759.78 due
		month("2024-07-01", "2024-07-31", "477.07"),
	})
	assert.Equal(t, law.No, got.Answer())
	assert.Equal(t, day("2024-06-01"), got.Since())
	assert.Equal(t, "282.71", got.Verdicts[1].Short.String(), "759.78 − 477.07")
	assert.Contains(t, got.Verdicts[1].Rules, "APP-PAY-BAND-CHANGE")
	assert.Equal(t, []law.Period{{From: day("2023-09-01"), Through: day("2024-04-30")}}, got.Gaps)
	assert.Empty(t, got.Faults)
}

// A month with two floors: no text says how it is shared, so that only amounts above the higher or below the lower
// are judged, unless hours are given.
func TestConformsWithinAMonth(t *testing.T) {
	c := apprentice("2005-01-15", "2023-09-01", "2023-09-18", "2025-08-31")
	s := funding.ApprenticePay(&c)
	for _, row := range []struct {
		because, amount string
		want            law.Answer
	}{
		// September 2024: 43 % = 759.7756 to the 17th, 51 % = 901.1292 from the 18th
		{"above both", "901.13", law.Yes},
		{"between", "820.00", law.Unknown},
		{"below both", "759.00", law.No},
	} {
		got := funding.Conforms(s, []funding.Paid{month("2024-09-01", "2024-09-30", row.amount)})
		assert.Equal(t, row.want, got.Answer(), row.because)
		if row.want == law.Unknown {
			assert.Equal(t, []string{"paid.hours"}, got.Verdicts[0].Missing)
		}
	}
	// With hours, each part has its floor: 11.65 × 91 × 51 % = 540.6765.
	for amount, want := range map[string]law.Answer{"540.67": law.No, "540.68": law.Yes} {
		got := funding.Conforms(s, []funding.Paid{{From: day("2024-09-18"), Through: day("2024-09-30"), Amount: law.MustEuro(amount), Hours: law.MustHours("91")}})
		assert.Equal(t, want, got.Answer(), amount)
	}
	// The first month, from the 18th, without hours: at least nothing, at most the month.
	got := funding.Conforms(s, []funding.Paid{month("2023-09-18", "2023-09-30", "300.00")})
	assert.Equal(t, law.Unknown, got.Answer())
	got = funding.Conforms(s, []funding.Paid{month("2023-09-18", "2023-09-30", "751.30")}) // 43 % of 1 747.20 = 751.296
	assert.Equal(t, law.Yes, got.Answer())
}

// Several whole months on one line: the sum of their floors. December 2023 and January 2024 at 43 %: 751.296 +
// 759.77416… (the lower product) = 1 511.07016…
func TestConformsOverMonths(t *testing.T) {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	s := funding.ApprenticePay(&c)
	for amount, want := range map[string]law.Answer{"1511.07": law.No, "1511.08": law.Yes} {
		got := funding.Conforms(s, []funding.Paid{month("2023-12-01", "2024-01-31", amount)})
		assert.Equal(t, want, got.Answer(), amount)
	}
}

// Whole months on one line, at the hours that their slips print, are held to the same as without hours: at 26, 100 % of
// 1 823.03 in 2026 and of 1 801.80 in December 2025, where 12.02 × 151.67 = 1 823.0734.
func TestConformsOverPrintedMonths(t *testing.T) {
	c := apprentice("1999-05-05", "2025-09-01", "2025-09-01", "2027-08-31")
	for _, row := range []struct {
		because, from, through, hours, amount string
		want                                  law.Answer
		short                                 string
		printed                               bool
	}{
		{"two months, 2 × 151.67", "2026-02-01", "2026-03-31", "303.34", "3646.06", law.Yes, "0.00", true},
		{"a cent below 2 × 1 823.03", "2026-02-01", "2026-03-31", "303.34", "3646.05", law.No, "0.01", true},
		{"their sum to the hundredth, 303.333…: 12.02 × 303.33 = 3 646.0266 is less", "2026-02-01", "2026-03-31", "303.33", "3646.03", law.Yes, "0.00", true},
		{"a hundredth more is more work: 12.02 × 303.35 = 3 646.267", "2026-02-01", "2026-03-31", "303.35", "3646.06", law.No, "0.21", false},
		{"three months, 3 × 151.67", "2026-02-01", "2026-04-30", "455.01", "5469.09", law.Yes, "0.00", true},
		{"three months are 455 hours: 12.02 × 455 = 5 469.10 is not asked", "2026-02-01", "2026-04-30", "455", "5469.09", law.Yes, "0.00", true},
		{"not whole months: 12.02 × 303.34 = 3 646.1468", "2026-02-01", "2026-03-30", "303.34", "3646.06", law.No, "0.09", false},
		{"across a new SMIC: 1 801.80 + 1 823.03", "2025-12-01", "2026-01-31", "303.34", "3624.83", law.Yes, "0.00", true},
		{"a cent below", "2025-12-01", "2026-01-31", "303.34", "3624.82", law.No, "0.01", true},
	} {
		p := month(row.from, row.through, row.amount)
		p.Hours = law.MustHours(row.hours)
		for _, weekly := range []law.Hours{{}, law.MustHours("35")} {
			c.Contract.Hours = weekly
			v := funding.Conforms(funding.ApprenticePay(&c), []funding.Paid{p}).Verdicts[0]
			assert.Equal(t, row.want, v.Answer, row.because)
			assert.Equal(t, row.short, v.Short.String(), row.because)
			if row.printed {
				assert.Contains(t, v.Conventions, "PAY-HOURS-PRINTED", row.because)
				assert.Contains(t, v.Conventions, "APP-PAY-TEST", row.because)
			} else {
				assert.NotContains(t, v.Conventions, "PAY-HOURS-PRINTED", row.because)
			}
		}
	}
	c.Contract.Hours = law.MustHours("24") // 104 hours a month, whole: 12.02 × 104 = 1 250.08
	p := month("2026-02-01", "2026-03-31", "2500.16")
	p.Hours = law.MustHours("208")
	assert.Equal(t, law.Yes, funding.Conforms(funding.ApprenticePay(&c), []funding.Paid{p}).Answer())
	p.Hours = law.MustHours("208.01")
	assert.Equal(t, law.No, funding.Conforms(funding.ApprenticePay(&c), []funding.Paid{p}).Answer(), "nothing is rounded there")
}

// An unknown floor never makes a Yes out of nothing, and still makes a No.
func TestConformsWhenUnknown(t *testing.T) {
	c := apprentice("2001-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	c.Pay.Conventional.Complete = law.Unknown
	s := funding.ApprenticePay(&c) // at least 53 % of 1 747.20 = 926.016
	for amount, want := range map[string]law.Answer{"926.01": law.No, "926.02": law.Unknown, "5000.00": law.Unknown} {
		got := funding.Conforms(s, []funding.Paid{month("2023-10-01", "2023-10-31", amount)})
		assert.Equal(t, want, got.Answer(), amount)
		if want == law.Unknown {
			assert.Equal(t, []string{"pay.conventional"}, got.Verdicts[0].Missing)
			assert.False(t, got.Verdicts[0].High.Valid())
		}
	}
}

func TestConformsFaults(t *testing.T) {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	s := funding.ApprenticePay(&c)
	for _, row := range []struct {
		because string
		paid    []funding.Paid
		code    string
	}{
		{"lines that overlap", []funding.Paid{month("2023-09-01", "2023-09-30", "800.00"), month("2023-09-15", "2023-10-31", "800.00")}, "paid_twice"},
		{"a line that ends before it begins", []funding.Paid{month("2023-09-30", "2023-09-01", "800.00")}, "paid_reversed"},
		{"a line before the contract", []funding.Paid{month("2023-08-01", "2023-08-31", "800.00")}, "paid_outside"},
		{"a line that leaves the contract", []funding.Paid{month("2024-08-01", "2024-09-30", "9000.00")}, "paid_outside"},
		{"a line without days", []funding.Paid{{Amount: law.MustEuro("800.00")}}, "paid_without_days"},
	} {
		got := funding.Conforms(s, row.paid)
		require.NotEmpty(t, got.Faults, row.because)
		assert.Equal(t, row.code, got.Faults[0].Code, row.because)
		assert.NotEqual(t, law.Yes, got.Answer(), row.because)
	}
	assert.Equal(t, law.Unknown, funding.Conforms(s, nil).Answer(), "nothing paid is nothing proved")
}

func TestConformityJSON(t *testing.T) {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	got := funding.Conforms(funding.ApprenticePay(&c), []funding.Paid{month("2023-09-01", "2023-09-30", "700.00")})
	data, err := json.Marshal(got)
	require.NoError(t, err)
	assert.JSONEq(t, `{"answer":"no","since":"2023-09-01","verdicts":[{"paid":{"from":"2023-09-01","through":"2023-09-30","amount":"700.00"},
		"answer":"no","low":"751.296","high":"751.296","short":"51.30","since":"2023-09-01","rules":["APP-PAY","APP-PAY-YEAR"],
		"conventions":["APP-PAY-BASE","APP-PAY-TEST","PAY-FULLTIME"]}]}`, string(data))
}
