package funding

import "github.com/parcours-emploi/parcours/law"

// Total is a sum of amounts that says how far it is known: exact, between two bounds, or bounded on one side only. The zero
// Total is an exact zero.
type Total struct {
	low, high          law.Euro
	noFloor, noCeiling bool
	provisional        bool
}

// Exact is the sum when it is known to the cent.
func (t Total) Exact() (sum law.Euro, ok bool) {
	return t.low, !t.noFloor && !t.noCeiling && t.low == t.high && t.low.Valid()
}

// Low is the least that the sum can be; ok is false when nothing bounds it from below.
func (t Total) Low() (low law.Euro, ok bool) { return t.low, !t.noFloor && t.low.Valid() }

// High is the most that the sum can be; ok is false when nothing bounds it from above.
func (t Total) High() (high law.Euro, ok bool) { return t.high, !t.noCeiling && t.high.Valid() }

// Provisional tells that an instalment of the sum rests on a value that may have been replaced since it was checked.
func (t Total) Provisional() bool { return t.provisional }

// Plus adds two totals. A sum that leaves the range of [law.Euro] is invalid, and not exact.
func (t Total) Plus(u Total) Total {
	sum := Total{noFloor: t.noFloor || u.noFloor, noCeiling: t.noCeiling || u.noCeiling, provisional: t.provisional || u.provisional}
	if !sum.noFloor {
		sum.low = t.low.Add(u.low)
	}
	if !sum.noCeiling {
		sum.high = t.high.Add(u.high)
	}
	return sum
}

// Minus takes one total off another: the least of the difference is what is left of the least when the most is taken off.
func (t Total) Minus(u Total) Total {
	return t.Plus(Total{low: u.high.Neg(), high: u.low.Neg(), noFloor: u.noCeiling, noCeiling: u.noFloor, provisional: u.provisional})
}

// String is "5000.00 exact", "2000.00 to 6000.00", "2000.00 or more", "6000.00 at most" or "not known". It leaves out whether
// the total is provisional.
func (t Total) String() string {
	switch {
	case t.noFloor && t.noCeiling:
		return "not known"
	case t.noCeiling:
		return t.low.String() + " or more"
	case t.noFloor:
		return t.high.String() + " at most"
	case t.low == t.high:
		return t.low.String() + " exact"
	}
	return t.low.String() + " to " + t.high.String()
}
