package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// invented, synthetic: a CIE of 30 hours a week
func cieOf2024() facts.Case {
	return facts.Case{
		Person:   facts.Person{Born: day("1990-06-15")},
		Contract: facts.Contract{Kind: law.CIE, Made: day("2024-10-20"), Start: day("2024-10-01"), End: day("2025-03-31"), Place: law.Metropole, Hours: law.MustHours("30")},
		Pay:      facts.Pay{Conventional: facts.History[facts.Conventional]{Complete: law.Yes}},
	}
}

func TestOrdinaryPay(t *testing.T) {
	// 11.65 × 30 × 52/12 = 1 514.50; 11.88 × 30 × 52/12 = 1 544.40 from November
	for _, row := range []struct {
		because   string
		on        string
		change    func(*facts.Case)
		low, high string // "" = nothing bounds it
	}{
		{"SMIC of October", "2024-10-31", same, "1514.50", "1514.50"},
		{"SMIC of November", "2024-11-01", same, "1544.40", "1544.40"},
		{"the conventional minimum is higher: 1 900.00 × 30/35 = 1 628.571…", "2024-11-01", func(c *facts.Case) {
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("1900")}}
		}, "1628.58", "1628.58"},
		{"the conventional minimum is lower", "2024-11-01", func(c *facts.Case) {
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("1801.79")}}
		}, "1544.40", "1544.40"},
		{"nobody says whether there is one", "2024-11-01", func(c *facts.Case) { c.Pay.Conventional.Complete = law.Unknown }, "1544.40", ""},
		{"birth not recorded: 80 % to the whole", "2024-11-01", func(c *facts.Case) { c.Person.Born = law.Date{} }, "1235.52", "1544.40"},
		{"17 until the eve of the birthday: 90 %, unless there is practice", "2024-11-14", func(c *facts.Case) { c.Person.Born = day("2006-11-15") }, "1389.96", "1544.40"},
		{"18 on the birthday", "2024-11-15", func(c *facts.Case) { c.Person.Born = day("2006-11-15") }, "1544.40", "1544.40"},
		{"16 until the eve of the 17th birthday: 80 %", "2024-11-14", func(c *facts.Case) { c.Person.Born = day("2007-11-15") }, "1235.52", "1544.40"},
		{"17 on the birthday", "2024-11-15", func(c *facts.Case) { c.Person.Born = day("2007-11-15") }, "1389.96", "1544.40"},
		{"born on 29 February, 16 until 27 February: 80 %", "2025-02-27", func(c *facts.Case) { c.Person.Born = day("2008-02-29") }, "1235.52", "1544.40"},
		{"AGE-29FEB: 17 on 28 February: 90 %", "2025-02-28", func(c *facts.Case) { c.Person.Born = day("2008-02-29") }, "1389.96", "1544.40"},
		{"16 with six months of practice in the branch", "2024-11-14", func(c *facts.Case) {
			c.Person.Born, c.Pay.BranchMonths = day("2007-11-15"), law.MustCount(6)
		}, "1544.40", "1544.40"},
		{"16 with five months on 1 October: the sixth may be reached any day of October; 80 % of 1 514.50", "2024-10-31", func(c *facts.Case) {
			c.Person.Born, c.Pay.BranchMonths = day("2007-11-15"), law.MustCount(5)
		}, "1211.60", "1514.50"},
		{"surely reached a month later", "2024-11-01", func(c *facts.Case) {
			c.Person.Born, c.Pay.BranchMonths = day("2007-11-15"), law.MustCount(5)
		}, "1544.40", "1544.40"},
		{"no practice on 1 October: not reached before March; 17 by then, 90 %", "2025-02-28", func(c *facts.Case) {
			c.Person.Born, c.Pay.BranchMonths = day("2007-11-15"), law.MustCount(0)
		}, "1389.96", "1389.96"},
		{"from 1 March it may be", "2025-03-01", func(c *facts.Case) {
			c.Person.Born, c.Pay.BranchMonths = day("2007-11-15"), law.MustCount(0)
		}, "1389.96", "1544.40"},
		{"the conventional minimum is not abated: 2 000.00 × 30/35 = 1 714.2857", "2024-11-01", func(c *facts.Case) {
			c.Person.Born = day("2007-11-15")
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("2000")}}
		}, "1714.29", "1714.29"},
		{"Mayotte: 8.98 × 30 × 52/12", "2024-11-01", func(c *facts.Case) { c.Contract.Place = law.Mayotte }, "1167.40", "1167.40"},
	} {
		c := cieOf2024()
		row.change(&c)
		s := funding.MinimumPay(&c)
		line, ok := s.At(day(row.on))
		require.True(t, ok, row.because)
		low, high, lowOK, highOK := line.Range()
		require.True(t, lowOK, row.because)
		assert.Equal(t, row.low, low.Due().String(), row.because)
		assert.Equal(t, row.high != "", highOK, row.because)
		if highOK {
			assert.Equal(t, row.high, high.Due().String(), row.because)
		}
		assert.Equal(t, law.That(row.low == row.high) == law.Yes, line.Answer == law.Yes, row.because)
		assert.Equal(t, line.Answer, funding.OrdinaryPayOn(&c, day(row.on)).Answer(), row.because)
	}
	empty := facts.Case{}
	assert.Equal(t, []string{"contract.start"}, funding.OrdinaryPay(&empty).Missing())
	hours := cieOf2024()
	hours.Contract.Hours = law.Hours{}
	assert.Equal(t, []string{"contract.hours"}, funding.OrdinaryPay(&hours).Missing(), "a full-time month would be a guess")
	leap := cieOf2024()
	leap.Person.Born = day("2008-02-29")
	for on, want := range map[string][]string{"2025-02-27": nil, "2025-02-28": {"AGE-29FEB"}, "2025-03-01": nil} {
		var said []string
		for id := range funding.OrdinaryPayOn(&leap, day(on)).Conventions() {
			if id == law.Age29February.ID {
				said = append(said, id)
			}
		}
		assert.Equal(t, want, said, "%s: the convention is said on the day that depends on it", on)
	}
}

func ordinaryDays() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	decide, c := funding.OrdinaryPayOn, cieOf2024()
	return []decided{
		{"adult", on(decide, c, "2024-11-01", same), yes, map[string]law.Answer{"PAY-ORDINARY-HOURS": yes, "PAY-SMIC": yes, "PAY-MINOR": yes}},
		{"higher conventional minimum", on(decide, c, "2024-11-01", func(c *facts.Case) {
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("1900")}}
		}), yes, map[string]law.Answer{"PAY-SMC": yes}},
		{"nobody says whether there is one", on(decide, c, "2024-11-01", func(c *facts.Case) { c.Pay.Conventional.Complete = unknown }), unknown, map[string]law.Answer{"PAY-SMC": unknown}},
		{"hours not recorded", on(decide, c, "2024-11-01", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }), unknown, map[string]law.Answer{"PAY-ORDINARY-HOURS": unknown}},
		{"birth not recorded", on(decide, c, "2024-11-01", func(c *facts.Case) { c.Person.Born = law.Date{} }), unknown, map[string]law.Answer{"PAY-MINOR": unknown}},
		{"16, no practice: abated", on(decide, c, "2024-11-01", func(c *facts.Case) { c.Person.Born, c.Pay.BranchMonths = day("2008-01-15"), law.MustCount(0) }), yes, map[string]law.Answer{"PAY-MINOR": yes}},
		{"16, five months: reached in October or not", on(decide, c, "2024-10-15", func(c *facts.Case) { c.Person.Born, c.Pay.BranchMonths = day("2008-01-15"), law.MustCount(5) }), unknown, map[string]law.Answer{"PAY-MINOR": unknown}},
		{"17", on(decide, c, "2024-11-01", func(c *facts.Case) { c.Person.Born = day("2007-01-15") }), unknown, map[string]law.Answer{"PAY-MINOR": unknown}},
		{"before the contract", on(decide, c, "2024-09-30", same), no, map[string]law.Answer{"PAY-TERM": no}},
	}
}

// A PEC pays the SMIC of the hours (L5134-27), and the conventional minimum when it is recorded and higher (L2254-1).
func TestConventionalMinimumOfPEC(t *testing.T) {
	c := cieOf2024()
	c.Contract.Kind, c.Pay.Conventional = law.PEC, facts.History[facts.Conventional]{}
	for _, row := range []struct{ because, smc, due string }{
		{"none recorded: 11.88 × 30 × 52/12", "", "1544.40"},
		{"lower than the SMIC of a full month", "1801.79", "1544.40"},
		{"1 900.00 × 30/35 = 1 628.571…", "1900", "1628.58"},
	} {
		if row.smc != "" {
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro(row.smc)}}
		}
		line, ok := funding.PECPay(&c).At(day("2024-11-01"))
		require.True(t, ok)
		assert.Equal(t, row.due, line.Due().String(), row.because)
	}
}
