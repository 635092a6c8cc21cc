package law

// The texts do not say how months and ages are counted in the cases that matter here. These are the
// choices this package makes, each a value that decisions carry.
var (
	// DateMonths: a contract of at least N months is counted from date to date, its first day included
	// ([Date.LastDay]).
	DateMonths = Convention{ID: "DATE-MONTHS", Cites: procedure}
	// DateClamp: where the day number of the start does not exist in the last month, the period ends on
	// the last day of that month.
	DateClamp = Convention{ID: "DATE-CLAMP", Cites: procedure}
	// DateNoShift: the end of a contract is not postponed when it falls on a Sunday or a public holiday: the
	// postponement of the civil procedure is for acts to be done.
	DateNoShift = Convention{ID: "DATE-NOSHIFT", Cites: []Ref{procedureShift}}
	// DateDeadline: a time limit expires on the day with the same number N months later ([Date.Deadline]).
	DateDeadline = Convention{ID: "DATE-DEADLINE", Cites: append([]Ref{Travail("R1332-3", "", "LEGIARTI000018536885")}, procedure...)}
	// DateClearDays: a clear period counts neither the day of the event nor the day of expiry
	// ([Date.ClearDays]).
	DateClearDays = Convention{ID: "DATE-CLEARDAYS", Cites: []Ref{
		Travail("R5134-28", "", "LEGIARTI000026566063"), Travail("R5134-29", "", "LEGIARTI000026566061"),
	}}
	// DateWorkingDays: the working days that follow an event are counted from the next day
	// ([Calendar.WorkingDays]).
	DateWorkingDays = Convention{ID: "DATE-OUVRABLES", Cites: []Ref{Travail("D6224-1", "", "")}}
	// Age29February: a person born on 29 February completes a year, in a common year, on 28 February
	// ([Date.Age]).
	Age29February = Convention{ID: "AGE-29FEB", Cites: procedure}
	// Weeks52Of12: a month is 52/12 weeks when a weekly number of hours becomes a monthly one. The code says
	// so for the legal weekly hours (35); for other hours it is a choice.
	Weeks52Of12 = Convention{ID: "MONEY-52-12", Cites: []Ref{Travail("L3242-1", "", "LEGIARTI000006902858")}}
)

// procedure is the rule on periods in months of the civil procedure, applied by analogy.
var procedure = []Ref{
	{Text: "code de procédure civile", Article: "641", Part: "al. 2", Rank: RankDecree, Seen: Primary},
	{Text: "code de procédure civile", Article: "642", Part: "al. 1", Rank: RankDecree, Seen: Primary},
}

var procedureShift = Ref{Text: "code de procédure civile", Article: "642", Part: "al. 2", Rank: RankDecree, Seen: Primary}

// Conventions lists those of this package.
var Conventions = []*Convention{
	&DateMonths, &DateClamp, &DateNoShift, &DateDeadline, &DateClearDays, &DateWorkingDays, &Age29February, &Weeks52Of12,
}
