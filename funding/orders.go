package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Order is one line of the order of a prefect of region that fixes the rates of the aid of a PEC or of a CIE (code du
// travail, R5134-42, R5134-65): a public, its rate, the weekly hours that are paid, the length of the first aid. The rates
// stand in no code: callers bring the orders of their region, and [Orders] holds those that were found.
type Order struct {
	// ID names the line for errors and for the caller: "REG-GES-2023". Act is the act itself.
	ID  string
	Act string
	// Region is that of the prefect, Kind [law.PEC] or [law.CIE], Public the public of the line. One for the residents of a
	// QPV or a ZRR serves either of the two, unless the order has a line for it alone. An order of which no line was read has no
	// public.
	Region facts.Region
	Kind   law.Kind
	Public facts.AidPublic
	// From and Through are the first and the last day, both included, of the decisions that the line governs; of the
	// contracts concluded, when ByContract is set. A line without From governs no day: when it takes effect was not read. One
	// without Through goes on.
	From, Through law.Date
	ByContract    bool
	// MonthOnly says that the source gives the month of From only: From is then the day of the act, and whether the line
	// governs from it to the end of that month is not known.
	MonthOnly bool
	// YearEdge says that one of these days was not read, and is the edge of the calendar year of the other
	// (PEC-ORDER-YEAR).
	YearEdge bool
	// Rate is the rate applied to the SMIC, not recorded where it was not read. Disputed is another rate that a source of the
	// same weight gives: nothing then tells which is right.
	Rate, Disputed law.Rate
	// HoursMin and HoursMax bound the weekly hours that are paid, MonthsMin and MonthsMax the length of the first aid; each is
	// not recorded where the line does not say.
	HoursMin, HoursMax   law.Hours
	MonthsMin, MonthsMax law.Count
	// Source is where the line was read, and how it was seen.
	Source law.Ref
}

// governs tells whether the line governs an aid decided on a day for a contract concluded on another. It is Unknown for
// want of the one that counts, and on the days of a month that is all the source gives.
func (o *Order) governs(decided, made law.Date) law.Answer {
	day := o.day(decided, made)
	switch {
	case o.From.IsZero():
		return law.No
	case day.IsZero():
		return law.Unknown
	case o.MonthOnly && !day.Before(o.From) && firstOfMonth(day) == firstOfMonth(o.From):
		return law.Unknown
	}
	return law.That(!day.Before(o.From) && (o.Through.IsZero() || !day.After(o.Through)))
}

// serves tells whether the line is for a public: its own, or one that it takes in with another.
func (o *Order) serves(public facts.AidPublic) bool {
	return o.Public == public || o.Public == facts.QPVOrZRRResident && (public == facts.QPVResident || public == facts.ZRRResident)
}

// replaces tells whether the line goes before another one that governs too: the last one to begin, and of those that begin
// together the one that is for that public alone.
func (o *Order) replaces(other *Order, public facts.AidPublic) bool {
	return other == nil || o.From.After(other.From) || o.From == other.From && o.Public == public && other.Public != public
}

// day is the one of the two days that counts.
func (o *Order) day(decided, made law.Date) law.Date {
	if o.ByContract {
		return made
	}
	return decided
}
