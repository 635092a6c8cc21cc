package funding_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// erasures each forget one fact.
var erasures = map[string]func(*facts.Case){
	"person.born":                     func(c *facts.Case) { c.Person.Born = law.Date{} },
	"contract.made":                   func(c *facts.Case) { c.Contract.Made = law.Date{} },
	"contract.end":                    func(c *facts.Case) { c.Contract.End = law.Date{} },
	"contract.place":                  func(c *facts.Case) { c.Contract.Place = 0 },
	"pay.conventional":                func(c *facts.Case) { c.Pay.Conventional = facts.History[facts.Conventional]{} },
	"employer.public":                 func(c *facts.Case) { c.Employer.Public = law.Unknown },
	"apprenticeship.prepares":         func(c *facts.Case) { c.Apprenticeship.Prepares = 0 },
	"apprenticeship.diploma":          func(c *facts.Case) { c.Apprenticeship.Diploma = 0 },
	"apprenticeship.shorter":          func(c *facts.Case) { c.Apprenticeship.Shorter = 0 },
	"apprenticeship.cycle_months":     func(c *facts.Case) { c.Apprenticeship.CycleMonths = law.Count{} },
	"apprenticeship.longer":           func(c *facts.Case) { c.Apprenticeship.Longer = 0 },
	"apprenticeship.longer_from":      func(c *facts.Case) { c.Apprenticeship.LongerFrom = law.Date{} },
	"apprenticeship.athlete":          func(c *facts.Case) { c.Apprenticeship.Athlete = law.Unknown },
	"apprenticeship.previous":         func(c *facts.Case) { c.Apprenticeship.Previous = facts.Previous{} },
	"apprenticeship.previous.year":    func(c *facts.Case) { c.Apprenticeship.Previous.Year = law.Count{} },
	"apprenticeship.previous.claimed": func(c *facts.Case) { c.Apprenticeship.Previous.Claimed = law.Rate{} },
	"apprenticeship.previous.related": func(c *facts.Case) { c.Apprenticeship.Previous.Related = law.Unknown },
	"apprenticeship.previous.obtained": func(c *facts.Case) {
		c.Apprenticeship.Previous.Obtained = law.Unknown
	},
	"apprenticeship": func(c *facts.Case) { c.Apprenticeship = facts.Apprenticeship{} },
}

// Forgetting a fact never changes a known floor into another: the line stays, or becomes Unknown with a range that
// holds the true floor.
func TestForgettingWidensOnly(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 19))
	for i := range 400 {
		n := randomNaive(r)
		whole := n.facts()
		truth := funding.ApprenticePay(&whole)
		for name, erase := range erasures {
			c := whole
			erase(&c)
			s := funding.ApprenticePay(&c)
			for l := range truth.Lines() {
				f, known := l.Floor()
				if !known {
					continue
				}
				got, ok := s.At(l.From)
				require.True(t, ok, "%s: no line on %s", name, l.From)
				low, high, lowOK, highOK := got.Range()
				if lowOK {
					require.LessOrEqual(t, low.Exact().Compare(f.Exact()), 0, "case %d %+v without %s on %s: at least %s, in truth %s", i, n, name, l.From, low.Exact(), f.Exact())
				}
				if highOK {
					require.GreaterOrEqual(t, high.Exact().Compare(f.Exact()), 0, "case %d %+v without %s on %s: at most %s, in truth %s", i, n, name, l.From, high.Exact(), f.Exact())
				}
			}
		}
	}
}
