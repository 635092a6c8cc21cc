package law

// LastDay is the last day of a duration of that many months which begins on d, counted from date to date
// (DATE-MONTHS): the eve of the same day number, and where that eve does not exist, the last day of the
// month. A contract that begins on 15 January 2024 has lasted twelve months on 14 January 2025; one that
// begins on the 1st ends with a month.
//
// No article says how to count the months of a contract. This is a convention, drawn by analogy from code
// de procédure civile, art. 641, al. 2 and 642, al. 1, and from official examples (trial period from
// 15 March: 14 May). For a contract that begins on the 29th, 30th or 31st another usage stops one day
// earlier (DATE-CLAMP). Nothing is postponed for a Sunday or a public holiday (DATE-NOSHIFT).
//
// Months are not additive (DATE-NOTADD): measure a total once, from its first day. The result is no date
// when d is, when months is less than 1, or when the years 1 to 9999 are left. A time limit is something
// else: see [Date.Deadline].
func (d Date) LastDay(months int) Date {
	switch {
	case months < 1:
		return Date{}
	case d.d == 1:
		return d.inMonth(months-1, 31)
	}
	return d.inMonth(months, d.d-1)
}

// Deadline is the last day of a time limit of that many months which runs from the event of day d
// (DATE-DEADLINE): the day that bears the same number, and where it does not exist, the last day of the
// month (code de procédure civile, art. 641, al. 2 and 642, al. 1; a convention outside procedure). "Within
// one year after 31 August 2024" ends on 31 August 2025, a day later than a duration of one year that
// begins on 31 August 2024 (see [Date.LastDay]).
//
// The result is no date when d is, when months is less than 1, or when the years 1 to 9999 are left.
func (d Date) Deadline(months int) Date {
	if months < 1 {
		return Date{}
	}
	return d.inMonth(months, d.d)
}

// inMonth is the day of that number in the month that lies so many months after d's, or the last day of
// that month when it has fewer days. It is no date when d is or when the calendar is left.
func (d Date) inMonth(months int, day uint8) Date {
	if d.IsZero() || months > 12*maxYear {
		return Date{}
	}
	month := int(d.y)*12 + int(d.m) - 1 + months // months since January of year 0
	y, m := month/12, month%12+1
	if y > maxYear {
		return Date{}
	}
	return Date{int16(y), uint8(m), min(day, uint8(daysIn(y, m)))}
}
