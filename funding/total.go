package funding

import "github.com/parcours-emploi/parcours/law"

// Total is a sum of amounts that says how far it is known: exact, between two bounds, or a floor when nothing bounds it
// from above. The zero Total is an exact zero.
type Total struct {
	low, high law.Euro
	open      bool
}

// Exact is the sum when it is known to the cent.
func (t Total) Exact() (sum law.Euro, ok bool) {
	return t.low, !t.open && t.low == t.high && t.low.Valid()
}

// Range brackets the sum. bounded is false when nothing bounds it from above: high then says nothing.
func (t Total) Range() (low, high law.Euro, bounded bool) { return t.low, t.high, !t.open }

// Plus adds two totals. A sum that leaves the range of [law.Euro] is invalid, and not exact.
func (t Total) Plus(u Total) Total {
	sum := Total{low: t.low.Add(u.low), open: t.open || u.open}
	if !sum.open {
		sum.high = t.high.Add(u.high)
	}
	return sum
}

// String is "5000.00 exact", "2000.00 to 6000.00", or "2000.00 or more".
func (t Total) String() string {
	switch {
	case t.open:
		return t.low.String() + " or more"
	case t.low == t.high:
		return t.low.String() + " exact"
	}
	return t.low.String() + " to " + t.high.String()
}
