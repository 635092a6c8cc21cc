package funding

import "github.com/parcours-emploi/parcours/law"

// firstOfMonth is the first day of the month of a day.
func firstOfMonth(d law.Date) law.Date {
	if d.IsZero() {
		return d
	}
	return d.AddDays(1 - d.Day())
}

// firstOfNext is the first day of the month that follows d; none after December 9999.
func firstOfNext(d law.Date) law.Date { return lastOfMonth(d).AddDays(1) }

// lastOfMonth is the last day of the month of d.
func lastOfMonth(d law.Date) law.Date { return firstOfMonth(d).LastDay(1) }

// latest and earliest choose between two days; no day stands for no bound.
func latest(a, b law.Date) law.Date {
	if a.Before(b) {
		return b
	}
	return a
}

func earliest(a, b law.Date) law.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
