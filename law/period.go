package law

// Period is a span of days, both included, as contracts and decrees are written. A missing Through is an
// open end: the period lasts until further notice. A missing From is a first day that nobody recorded,
// never an open start. The zero Period is "not recorded".
//
// A reversed period, whose last day comes before its first, is a mistake in the facts: it has no length
// and every question about it is Unknown, so that neither an answer nor its negation can rest on it.
type Period struct {
	From    Date `json:"from,omitzero"`
	Through Date `json:"through,omitzero"`
}

// IsZero tells that neither day is recorded.
func (p Period) IsZero() bool { return p == Period{} }

// Reversed tells that both days are recorded and that the last one comes before the first.
func (p Period) Reversed() bool { return !p.Through.IsZero() && p.Through.Before(p.From) }

// Contains tells whether a day belongs to the period. It is Unknown when the day is missing, when the
// period is reversed, and when only the missing first day could tell.
func (p Period) Contains(day Date) Answer {
	switch {
	case day.IsZero() || p.Reversed():
		return Unknown
	case day == p.Through: // it belongs to the period whenever that began
		return Yes
	case !p.Through.IsZero() && day.After(p.Through):
		return No
	case p.From.IsZero():
		return Unknown
	}
	return That(!day.Before(p.From))
}

// Overlaps tells whether the two periods have a day in common. It is Unknown when one is reversed or not
// recorded, and when only a missing first day could tell.
func (p Period) Overlaps(q Period) Answer {
	switch {
	case p.Reversed() || q.Reversed():
		return Unknown
	case p.endsBefore(q) || q.endsBefore(p):
		return No
	case p.Contains(q.From) == Yes || q.Contains(p.From) == Yes || p.Contains(q.Through) == Yes || q.Contains(p.Through) == Yes:
		return Yes
	}
	return Unknown
}

func (p Period) endsBefore(q Period) bool {
	return !p.Through.IsZero() && !q.From.IsZero() && p.Through.Before(q.From)
}

// Days is the number of calendar days from the first to the last, both included. It is not recorded when
// a day is missing or the period is reversed.
func (p Period) Days() Count {
	if !p.closed() {
		return Count{}
	}
	return Count{int64(p.From.DaysUntil(p.Through)) + 2} // both days count, and a Count holds one more
}

// closed tells that both days are recorded, in the right order.
func (p Period) closed() bool { return !p.From.IsZero() && !p.Through.IsZero() && !p.Reversed() }

// AtLeast tells whether the period lasts n months or more, from date to date (DATE-MONTHS, see
// [Date.LastDay]). It is Unknown when a day is missing (an open end included), when the period is reversed,
// and when n is less than 1.
func (p Period) AtLeast(n int) Answer {
	days, ok := p.Short(n)
	if !ok {
		return Unknown
	}
	return That(days <= 0)
}

// AtMost tells whether the period lasts n months or less, in the same way as [Period.AtLeast].
func (p Period) AtMost(n int) Answer {
	days, ok := p.Short(n)
	if !ok {
		return Unknown
	}
	return That(days >= 0)
}

// Short is the number of days that the period lacks to last n months; it is negative when the period goes
// on after the n-th month and zero when it ends on its last day. ok is false where [Period.AtLeast] is
// Unknown.
func (p Period) Short(n int) (days int, ok bool) {
	last := p.From.LastDay(n)
	if last.IsZero() || !p.closed() {
		return 0, false
	}
	return p.Through.DaysUntil(last), true
}

// String is "2024-01-01/2024-12-31", "2024-01-01/.." for an open end and "/2024-12-31" when the first day
// is not recorded, as ISO 8601-2 writes intervals. It is empty for the zero Period.
func (p Period) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.Through.IsZero():
		return p.From.String() + "/.."
	}
	return p.From.String() + "/" + p.Through.String()
}
