package funding_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// payOf is the minimum pay of a quote; the test stops when there is none.
func payOf(t *testing.T, q funding.Quote) funding.Grant {
	t.Helper()
	for g := range q.Grants() {
		if g.Subject == funding.SubjectMinimumPay {
			return g
		}
	}
	require.Fail(t, "no pay in the quote")
	return funding.Grant{}
}

func TestQuotePay(t *testing.T) {
	// A CIE of 30 hours: 1 514.50 a month in October 2024, 1 544.40 from November (see TestOrdinaryPay).
	for _, row := range []struct {
		because string
		change  func(*facts.Case)
		months  []string // first and last month
		amounts []string // of these two
		n       int
		total   string
	}{
		{"six whole months: 1 514.50 + 5 × 1 544.40", same, []string{"2024-10-01", "2025-03-01"}, []string{"1514.50", "1544.40"}, 6, "9236.50 exact"},
		{"from 16 October, 16 days of 31: 781.6774 → 781.68; then 5 months", func(c *facts.Case) { c.Contract.Start = day("2024-10-16") },
			[]string{"2024-10-01", "2025-03-01"}, []string{"781.68", "1544.40"}, 6, "8503.68 exact"},
		{"ended early on 10 December, 10 days of 31: 498.1935 → 498.20", func(c *facts.Case) { c.Contract.Ended = day("2024-12-10") },
			[]string{"2024-10-01", "2024-12-01"}, []string{"1514.50", "498.20"}, 3, "3557.10 exact"},
		{"an early end after the term changes nothing", func(c *facts.Case) { c.Contract.Ended = day("2025-04-10") },
			[]string{"2024-10-01", "2025-03-01"}, []string{"1514.50", "1544.40"}, 6, "9236.50 exact"},
		{"no term: a year, 1 514.50 + 11 × 1 544.40", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.CDI, law.Date{} },
			[]string{"2024-10-01", "2025-09-01"}, []string{"1514.50", "1544.40"}, 12, "18502.90 exact"},
		{"no term, ended after a year and a half: 3 months of 2024, the year 2025, and 1 544.40 no more: SMIC 12.02 × 130 = 1 562.60 in 2026", func(c *facts.Case) {
			c.Contract.Kind, c.Contract.End, c.Contract.Ended = law.CDI, law.Date{}, day("2026-03-31")
		}, []string{"2024-10-01", "2026-03-01"}, []string{"1514.50", "1562.60"}, 18, "27823.90 exact"},
		{"no precise term: the least time", func(c *facts.Case) {
			c.Contract.Kind, c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.CDD, law.Date{}, law.Yes, day("2024-11-30")
		}, []string{"2024-10-01", "2024-11-01"}, []string{"1514.50", "1544.40"}, 2, "3058.90 exact"},
		{"39 hours: 11.88 × 39 × 52/12 = 2 007.72 without the increases, a floor", func(c *facts.Case) {
			c.Contract.Hours, c.Contract.Start, c.Contract.End = law.MustHours("39"), day("2024-11-01"), day("2024-11-30")
		}, []string{"2024-11-01", "2024-11-01"}, nil, 1, "2007.72 or more"},
		{"a place not recorded: the SMIC of Mayotte or the other, 8.80 then 8.98 × 130 hours", func(c *facts.Case) { c.Contract.Place = 0 },
			[]string{"2024-10-01", "2025-03-01"}, nil, 6, "6981.00 to 9236.50"},
	} {
		c := cieOf2024()
		row.change(&c)
		q := funding.Hire(&c, nil)
		g := payOf(t, q)
		assert.Equal(t, law.Yes, g.Answer(), row.because)
		parts := slices.Collect(g.Instalments())
		require.Len(t, parts, row.n, row.because)
		for i, part := range []funding.Instalment{parts[0], parts[len(parts)-1]} {
			assert.Equal(t, row.months[i], part.Month.String(), row.because)
			if row.amounts != nil {
				amount, ok := part.Amount()
				require.True(t, ok, row.because)
				assert.Equal(t, row.amounts[i], amount.String(), row.because)
			}
		}
		assert.Equal(t, row.total, g.Total().String(), row.because)
	}
}

// A line tells its grant, its parties and its amount; the lines of a grant add up to it, and lines come by month.
func TestQuoteLines(t *testing.T) {
	c := cieOf2024()
	q := funding.Hire(&c, nil)
	var before law.Date
	type paid struct {
		subject funding.Subject
		payer   funding.Party
	}
	sum := map[paid]funding.Total{}
	for l := range q.Lines() {
		assert.False(t, l.Month.Before(before), "%s after %s", l.Month, before)
		before = l.Month
		assert.Equal(t, l.Subject, q.Grant(l).Subject)
		key := paid{l.Subject, l.Payer}
		sum[key] = sum[key].Plus(l.Total())
		if l.Answer != law.Yes {
			assert.False(t, l.Amount.Valid(), "no amount that could be taken for one: %s", l.Subject)
		}
	}
	for g := range q.Grants() {
		assert.Equal(t, g.Total(), sum[paid{g.Subject, g.Payer}], g.Subject)
	}
	assert.Empty(t, q.Grant(funding.QuoteLine{}).Subject, "a line of no quote")
	data, err := json.Marshal(q)
	require.NoError(t, err)
	assert.Contains(t, string(data), `{"month":"2024-10-01","subject":"minimum_pay","payer":"employer","payee":"person","answer":true,"amount":"1514.50"`)
}

func TestQuoteOfNothing(t *testing.T) {
	q := funding.Hire(nil, nil)
	require.NotZero(t, q.Len())
	assert.Contains(t, q.Missing(), "contract.start")
	for l := range q.Lines() {
		assert.NotEqual(t, law.Yes, l.Answer, "nothing is due that nobody has told of: %s", l.Subject)
	}
	assert.NotEmpty(t, q.Text(language.French))
	assert.NotEmpty(t, q.Text(language.English))
}

func quoteRows() []decided {
	yes, unknown := law.Yes, law.Unknown
	pay := func(change func(*facts.Case)) law.Decision {
		c := cieOf2024()
		change(&c)
		for g := range funding.Hire(&c, nil).Grants() {
			if g.Subject == funding.SubjectMinimumPay {
				return g.Decision
			}
		}
		return law.Decision{}
	}
	// A professionalisation contract of February 2022: 8 000 of the exceptional aid, unless the aid for a long-term jobseeker is due.
	instead := func(change func(*facts.Case)) law.Decision {
		c := aidedPro()
		c.Person.Born = day("1993-03-10") // 28: under thirty, and old enough only from July 2022
		c.Contract.Made, c.Contract.Start, c.Contract.End = day("2022-09-01"), day("2022-09-05"), day("2023-09-04")
		headcountOf("40", "2021")(&c)
		c.HiringAid.Sent = day("2022-09-10")
		change(&c)
		for g := range funding.Hire(&c, nil).Grants() {
			if g.Subject == funding.SubjectProAid {
				return g.Decision
			}
		}
		return law.Decision{}
	}
	return []decided{
		{"the other aid is due: 12 of the last 15 months registered", instead(same), law.No, nil},
		{"11 months: it is not, and this one stays", instead(func(c *facts.Case) { c.ProAid.SeekerMonths = law.MustCount(11) }), yes, nil},
		{"months not recorded", instead(func(c *facts.Case) { c.ProAid.SeekerMonths = law.Count{} }), unknown, map[string]law.Answer{"QUOTE-REPLACED": unknown}},
		{"from the start", pay(same), yes, nil},
		{"from the middle of a month", pay(func(c *facts.Case) { c.Contract.Start = day("2024-10-16") }), yes, nil},
		{"39 hours", pay(func(c *facts.Case) { c.Contract.Hours = law.MustHours("39") }), yes, nil},
		{"no term", pay(func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.CDI, law.Date{} }), yes, nil},
		{"ended before it began", pay(func(c *facts.Case) { c.Contract.Ended = day("2024-09-30") }), law.No, nil},
		{"the term of a fixed-term contract is not recorded", pay(func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.No }), unknown, nil},
		{"nor whether it has one", pay(func(c *facts.Case) { c.Contract.End = law.Date{} }), unknown, nil},
		{"no start", pay(func(c *facts.Case) { c.Contract.Start = law.Date{} }), unknown, nil},
	}
}
