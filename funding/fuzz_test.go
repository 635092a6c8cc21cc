package funding_test

import (
	"encoding/binary"
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// randomCase is any case, contradictory ones included: each fact may be missing.
func randomCase(r *rand.Rand) facts.Case {
	var c facts.Case
	date := func(from string, days int) law.Date {
		if r.IntN(8) == 0 {
			return law.Date{}
		}
		return day(from).AddDays(r.IntN(days))
	}
	answer := func() law.Answer { return law.Answer(r.IntN(3)) }
	k := &c.Contract
	k.Kind = law.Kind(r.IntN(6))
	k.OpenEnded = answer()
	k.Made, k.Start = date("2015-01-01", 4500), date("2016-01-01", 4300)
	if r.IntN(6) > 0 && !k.Start.IsZero() {
		k.End = k.Start.AddDays(r.IntN(1600) - 50)
	}
	if r.IntN(3) > 0 && !k.Start.IsZero() {
		k.Made = k.Start.AddDays(-r.IntN(100))
	}
	if r.IntN(40) == 0 {
		k.End = day("9999-12-31")
	}
	k.Renewals.Complete = answer()
	for range r.IntN(3) {
		k.Renewals.Items = append(k.Renewals.Items, facts.Renewal{End: date("2018-01-01", 4000)})
	}
	k.Hours = []law.Hours{{}, law.MustHours("35"), law.MustHours("20"), law.MustHours("0"), law.MustHours("1000000000000")}[r.IntN(5)]
	k.Place = law.Place(r.IntN(11))
	c.Person.Born = date("1985-01-01", 9500)
	c.Employer.Public, c.Employer.State = answer(), answer()
	c.Pay.Conventional.Complete = answer()
	for range r.IntN(4) {
		c.Pay.Conventional.Items = append(c.Pay.Conventional.Items, facts.Conventional{From: date("2018-01-01", 3000), Monthly: law.Cents(r.Int64N(300000) - 1000)})
	}
	if r.IntN(50) == 0 {
		for i := range 60 {
			c.Pay.Conventional.Items = append(c.Pay.Conventional.Items, facts.Conventional{From: day("2019-01-01").AddDays(30 * (60 - i)), Monthly: law.Cents(150000 + int64(i))})
		}
	}
	rates := []law.Rate{{}, law.Percent(0), law.Percent(10), law.Percent(20), law.Percent(43), law.Percent(90), law.Percent(100_000_000)}
	rate := func() law.Rate { return rates[r.IntN(len(rates))] }
	c.Pay.AgreedRate, c.Pay.PublicPoints = rate(), rate()
	if r.IntN(2) == 0 {
		c.Pay.AgreedRate = law.Rate{}
	}
	count := func() law.Count {
		n := r.IntN(6)
		if n == 0 {
			return law.Count{}
		}
		return law.MustCount([]int{0, 1, 2, 12, 24, 1 << 40}[n])
	}
	a := &c.Apprenticeship
	a.Special = answer()
	if r.IntN(2) == 0 {
		a.Special = law.No
	}
	if r.IntN(3) > 0 {
		a.End = date("2018-01-01", 3000)
		a.Prepares = law.Level(r.IntN(10))
		a.Diploma, a.Shorter, a.Longer = facts.Diploma(r.IntN(5)), facts.Shorter(r.IntN(11)), facts.Longer(r.IntN(8))
		a.CycleMonths = count()
		if r.IntN(3) == 0 {
			a.LongerFrom = date("2018-01-01", 3000)
		}
		a.Athlete = answer()
		p := &a.Previous
		p.Contract, p.SameEmployer, p.Obtained, p.SameLevel, p.Related, p.Broken = answer(), answer(), answer(), answer(), answer(), answer()
		p.Year, p.Claimed, p.Received = count(), rate(), rate()
	}
	c.Professionalisation.Holds = facts.Qualification(r.IntN(7))
	c.Professionalisation.ActionEnd = date("2018-01-01", 3000)
	return c
}

// checkSchedule holds what every schedule keeps, whatever the facts.
func checkSchedule(t *testing.T, c *facts.Case, s funding.Schedule) {
	t.Helper()
	require.NotZero(t, s.Len(), "never empty")
	var eve law.Date
	first := true
	for l := range s.Lines() {
		if first && l.From.IsZero() {
			assert.Equal(t, 1, s.Len())
			assert.Equal(t, law.Unknown, l.Answer)
			assert.NotEmpty(t, l.Missing())
			return
		}
		if first {
			assert.Equal(t, c.Contract.Start, l.From, "begins with the contract")
		} else {
			assert.Equal(t, eve.AddDays(1), l.From, "no gap, no overlap")
		}
		assert.False(t, !l.Through.IsZero() && l.Through.Before(l.From))
		checkLine(t, l)
		eve, first = l.Through, false
	}
}

func checkLine(t *testing.T, l funding.Line) {
	t.Helper()
	low, high, lowOK, highOK := l.Range()
	f, known := l.Floor()
	switch {
	case known:
		assert.Equal(t, low, high)
		assert.Empty(t, l.Missing())
		assert.Empty(t, l.Unsettled())
		assert.Empty(t, l.NoText())
		assert.NotEmpty(t, l.Rules())
		assert.NotEmpty(t, l.Cites())
		if f.Exact().Valid() {
			assert.GreaterOrEqual(t, l.Due().Exact().Compare(l.Exact()), 0, "what is due is never below the floor")
			assert.Negative(t, l.Due().Sub(law.Cents(1)).Exact().Compare(l.Exact()), "nor a whole cent above")
			assert.LessOrEqual(t, f.Least().Compare(l.Exact()), 0)
		}
		if other, ok := l.Otherwise(); ok {
			assert.LessOrEqual(t, other.Rate.Compare(f.Rate), 0)
		}
	default:
		assert.False(t, l.Exact().Valid(), "an unknown floor is no amount")
		assert.NotEmpty(t, append(append(l.Missing(), l.Unsettled()...), l.NoText()...), "an unknown line says why: %+v", l)
		if lowOK && highOK && low.Exact().Valid() && high.Exact().Valid() {
			assert.LessOrEqual(t, low.Exact().Compare(high.Exact()), 0, "a range has two ends: %+v", l)
		}
	}
}

// checkCase runs everything on a case.
func checkCase(t *testing.T, r *rand.Rand) {
	t.Helper()
	c := randomCase(r)
	for _, row := range []struct {
		pay func(*facts.Case) funding.Schedule
		on  func(*facts.Case, law.Date) law.Decision
	}{
		{funding.ApprenticePay, funding.ApprenticePayOn},
		{funding.ProfessionalisationPay, funding.ProfessionalisationPayOn},
		{funding.PECPay, funding.PECPayOn},
	} {
		s := row.pay(&c)
		checkSchedule(t, &c, s)
		for l := range s.Lines() {
			d := row.on(&c, l.From)
			if !l.From.IsZero() && !assert.Equal(t, l.Answer, d.Answer(), "%s\n%s", l.Text(language.English), funding.Explain(d, language.English)) {
				data, _ := json.Marshal(c)
				t.Log(string(data))
			}
		}
		_, err := json.Marshal(s)
		assert.NoError(t, err)
		var paid []funding.Paid
		for range r.IntN(4) {
			paid = append(paid, funding.Paid{From: c.Contract.Start.AddDays(r.IntN(400)), Through: c.Contract.Start.AddDays(r.IntN(400)), Amount: law.Cents(r.Int64N(200000)), Hours: c.Contract.Hours})
		}
		funding.Conforms(s, paid)
	}
	funding.ApprenticeSpecial(&c)
	funding.MinimumPay(&c)
	funding.Contributions(&c, c.Contract.Start, law.Cents(r.Int64N(300000)))
	funding.PublicContributions(&c, c.Contract.Start)
}

func TestRandomCases(t *testing.T) {
	for seed := range uint64(3000) {
		checkCase(t, rand.New(rand.NewPCG(seed, 1)))
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

// FuzzCase never panics, and every schedule is contiguous, covers the contract and is due at or above its floor.
func FuzzCase(f *testing.F) {
	f.Add([]byte("parcours"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var seed [16]byte
		copy(seed[:], data)
		checkCase(t, rand.New(rand.NewPCG(binary.LittleEndian.Uint64(seed[:8]), binary.LittleEndian.Uint64(seed[8:]))))
	})
}
