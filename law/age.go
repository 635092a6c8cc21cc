package law

// Age is the number of years completed on day d by a person born on that day: on the eve of the 30th
// birthday it is 29. It is not recorded when either date is missing or when d is before the birth.
//
// A person born on 29 February completes a year, in a common year, on 28 February. The texts are silent:
// this is the convention AGE-29FEB, and [Date.AgeUnsettled] tells the days on which it matters.
func (d Date) Age(born Date) Count {
	if born.IsZero() || d.Before(born) {
		return Count{}
	}
	years := d.Year() - born.Year()
	if d.Before(Birthday(born, years)) {
		years--
	}
	return Count{int64(years) + 1}
}

// Birthday is the day on which a person born on that day completes the n-th year, under the convention
// AGE-29FEB (see [Date.Age]). The birth itself is the day for n = 0. It is no date when born is, when n is
// negative, or after year 9999.
func Birthday(born Date, n int) Date {
	switch {
	case n == 0:
		return born
	case n < 0 || n > maxYear:
		return Date{}
	}
	return born.Deadline(12 * n)
}

// AgeUnsettled tells whether the age on day d depends on the convention AGE-29FEB: the birth is on
// 29 February and d is 28 February of a later common year. The reading that waits for 1 March gives one
// year less than [Date.Age] on that day, and the same age on every other day.
func (d Date) AgeUnsettled(born Date) bool {
	return born.m == 2 && born.d == 29 && d.m == 2 && d.d == 28 && d.y > born.y && daysIn(int(d.y), 2) == 28
}
