package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var noFacts facts.Case

// orEmpty lets a nil case be asked about as one of which nothing is known.
func orEmpty(c *facts.Case) *facts.Case {
	if c == nil {
		return &noFacts
	}
	return c
}

// fixedTerm tells whether a contract has an end: by its kind, or as the contract says, or because an end
// or the absence of a precise term is recorded.
func fixedTerm(c *facts.Contract) law.Answer {
	if a := c.Kind.Term(); a != law.Unknown {
		return a
	}
	if c.OpenEnded != law.Unknown {
		return c.OpenEnded.Not()
	}
	if !c.End.IsZero() || c.NoTerm == law.Yes {
		return law.Yes
	}
	return law.Unknown
}

// initialTerm is the period of a fixed-term contract without its renewals, or its minimum period when it
// has no precise term (L1242-7).
func initialTerm(c *facts.Contract) law.Period {
	if c.NoTerm == law.Yes {
		return law.Period{From: c.Start, Through: c.MinimumEnd}
	}
	return law.Period{From: c.Start, Through: c.End}
}

// lastDayKey is the fact that holds the last day of [initialTerm].
func lastDayKey(c *facts.Contract) string {
	if c.NoTerm == law.Yes {
		return "contract.minimum_end"
	}
	return "contract.end"
}
