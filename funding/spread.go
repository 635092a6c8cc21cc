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

// firstOfMonth is the first day of the month of a day.
func firstOfMonth(d law.Date) law.Date {
	if d.IsZero() {
		return d
	}
	return d.AddDays(1 - d.Day())
}
