package law

// ClearDays is the last day to act within a clear period (délai franc) of n days after the event of day d
// (DATE-CLEARDAYS): neither the day of the event nor the day of expiry counts, so that seven clear days
// from the 3rd leave until the 11th. R5134-28, R5134-29, R5134-53 and R5134-54 use it; counting so is the
// usual reading, no article spells it out. This is the plain count: whether a last day that falls on a
// Saturday, a Sunday or a public holiday is put off is not settled for these articles.
//
// The result is no date when d is, when n is less than 1, or after year 9999.
func (d Date) ClearDays(n int) Date {
	if n < 1 {
		return Date{}
	}
	return d.AddDays(n).AddDays(1)
}
