package funding_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// Whatever the days and the choices: no panic, bounds in order, and for what is settled a sum that a second computation, by
// days and months one at a time, gives too.
func FuzzTrainingOfApprentices(f *testing.F) {
	f.Add(2025, 240, 12, 370, -1, 0, uint8(6), uint8(0b1111))
	f.Add(2024, 300, 0, 181, 40, 90, uint8(5), uint8(0))
	f.Add(2020, 1, 3, 1095, 700, 250, uint8(7), uint8(0b101010))
	f.Fuzz(func(t *testing.T, year, into, wait, length, broken, kept int, level, flags uint8) {
		made, err := law.NewDate(year, 1, 1)
		if err != nil || length > 4000 || into < 0 || into > 400 || wait < 0 || wait > 400 {
			return
		}
		made = made.AddDays(into)
		start := made.AddDays(wait)
		answer := func(bit int) law.Answer { return law.Answer(1 + flags>>bit&1) }
		c := yearOfApprentice()
		c.Contract.Made, c.Contract.Start, c.Contract.End = made, start, start.AddDays(length)
		if broken >= 0 {
			c.Contract.Ended = start.AddDays(broken)
			c.OPCO.CFA.Kept = answer(0)
			c.OPCO.CFA.KeptThrough = c.Contract.Ended.AddDays(kept)
		}
		c.Apprenticeship.Prepares = law.Level(level % 9)
		c.OPCO.RNCP = law.MustCount(36500)
		c.OPCO.FixedTitle, c.OPCO.CFA.AfterBreak, c.Person.Disabled = answer(1), answer(2), answer(3)
		if flags&16 != 0 {
			c.OPCO.RemoteShare = law.MustRate("85%")
		}
		if flags&32 != 0 {
			c.OPCO.CFA.AfterBreak, c.OPCO.FixedTitle = law.Unknown, law.Unknown
		}
		tables := callerTables(t)
		for _, g := range []funding.Grant{
			funding.ApprenticeshipTraining(&c, tables), funding.EmployerParticipation(&c, tables), funding.DisabilitySupplement(&c, tables), funding.AncillaryCosts(&c, tables),
		} {
			for i := range g.Instalments() {
				if i.Low.IsNegative() || !i.Open && i.High.Compare(i.Low) < 0 {
					t.Fatalf("%s: %s to %s", g.Subject, i.Low, i.High)
				}
			}
		}
		g := funding.ApprenticeshipTraining(&c, tables)
		sum, ok := g.Total().Exact()
		if !ok || g.Answer() != law.Yes {
			return
		}
		part, exact := funding.EmployerParticipation(&c, tables).Total().Exact()
		if !exact {
			return
		}
		want := naiveTraining(&c, 7300)
		if want.Compare(part.Exact()) < 0 {
			want = part.Exact()
		}
		if want = want.Minus(part.Exact()); sum != want.Shown() {
			t.Fatalf("%s, want %s: %s", sum, want, fmt.Sprint(c.Contract))
		}
	})
}

// naiveTraining walks over the days, or the months, one at a time.
func naiveTraining(c *facts.Case, level int64) law.Exact {
	k := &c.Contract
	last := k.End
	broken := !k.Ended.IsZero() && k.Ended.Before(k.End)
	if broken {
		last = k.Ended
		if c.OPCO.CFA.Kept == law.Yes {
			limit := last.Deadline(6)
			if kept := c.OPCO.CFA.KeptThrough; kept.Before(limit) {
				limit = kept
			}
			if limit.After(last) {
				last = limit
			}
		}
	}
	short := k.End.Before(k.Start.LastDay(12))
	daily := !k.Made.Before(day("2025-07-01"))
	yearly := law.Cents(level * 100).Exact()
	if daily && !c.OPCO.RemoteShare.IsZero() && c.OPCO.RemoteShare.Compare(law.MustRate("80%")) >= 0 {
		yearly = yearly.Times(8, 10) // above 4 000
	}
	if !daily && short && !broken && c.OPCO.FixedTitle == law.Yes {
		return yearly
	}
	var sum law.Exact
	if !daily {
		for month := 0; month == 0 || k.Start.LastDay(month).Before(last); month++ {
			sum = sum.Plus(yearly.Times(1, 12))
		}
		return sum
	}
	for year := 0; ; year++ {
		first, next := k.Start, k.Start.LastDay(12*(year+1)).AddDays(1)
		if year > 0 {
			first = k.Start.LastDay(12 * year).AddDays(1)
		}
		if first.After(last) {
			return sum
		}
		if !next.AddDays(-1).After(last) {
			sum = sum.Plus(yearly)
			continue
		}
		days := 0
		for d := first; !d.After(last); d = d.AddDays(1) {
			days++
		}
		sum = sum.Plus(yearly.Times(int64(min(days, 365)), 365))
	}
}

// Tables are shared.
func TestTablesServeManyGoroutines(t *testing.T) {
	tables := callerTables(t)
	done := make(chan string)
	for range 8 {
		go func() {
			c := yearOfApprentice()
			done <- cashOf(funding.ApprenticeshipTraining(&c, tables))
		}()
	}
	for range 8 {
		assert.Equal(t, "2025-09 3600.00, 2026-03 2700.00, 2026-06 1800.00, 2026-08 900.00", <-done)
	}
}
