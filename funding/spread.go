package funding

import "github.com/parcours-emploi/parcours/law"

// spreading turns exact parts into whole cents: the n-th part is what the sum of the first n, rounded half up, adds to
// the sum before it. Parts that add up to a whole amount of cents give exactly that amount.
type spreading struct {
	exact law.Exact
	paid  law.Euro
}

// next is the next part, in whole cents.
func (s *spreading) next(part law.Exact) law.Euro {
	s.exact = s.exact.Plus(part)
	upTo := s.exact.Shown()
	cents := upTo.Sub(s.paid)
	s.paid = upTo
	return cents
}

// monthly is a [spreading] of twelfths of yearly amounts, shared by days within a month, in whole numbers: the same cents,
// for less time.
type monthly struct {
	units int64 // of a cent, monthlyUnits to the cent
	paid  int64 // cents
}

const (
	daysOfMonths = 28 * 29 * 15 * 31 // a multiple of the number of days of each month: 28, 29, 30, 31
	monthlyUnits = monthsInYear * daysOfMonths
)

// next is the next part, in whole cents. The amounts of a contract stay far below the thousand million euros that it can
// count.
func (s *monthly) next(units int64) law.Euro {
	s.units += units
	upTo := (2*s.units + monthlyUnits) / (2 * monthlyUnits)
	cents := upTo - s.paid
	s.paid = upTo
	return law.Cents(cents)
}

// unitsOf is num days out of the den of a month, of a twelfth of the amount of a year.
func unitsOf(year law.Euro, num, den int64) int64 {
	return year.Cents() * (daysOfMonths / den) * num
}
