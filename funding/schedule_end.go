package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// extent is the days for which pay is due. What follows from the term agreed, such as the year of a course that is shortened,
// is no matter of it.
type extent struct {
	first, last law.Date
	ended       law.Date // day of an early end, whether or not it is the last one
	endedKey    string   // the fact that holds it
	goesOn      bool     // nobody has said whether a fixed term was renewed
}

// extentOf is the days of a contract that runs to a day, or without a last one: an early end cuts it, and a later one does not
// lengthen it.
func extentOf(c *facts.Case, last law.Date, mayGoOn bool) extent {
	x := extent{first: c.Contract.Start, last: last}
	x.ended, x.endedKey = earlyEnd(c)
	x.goesOn = mayGoOn && !x.first.IsZero()
	x.last = earliest(last, x.ended)
	return x
}

// earlyEnd is the last day of execution of a contract that ended before its term, and the fact that holds it. That of a PEC or
// a CIE may be recorded as its break; a break before the contract begins is a mistake, and not read.
func earlyEnd(c *facts.Case) (day law.Date, key string) {
	k := &c.Contract
	day, key = k.Ended, "contract.ended"
	switch k.Kind {
	case law.Apprenticeship, law.Professionalisation:
		return day, key
	default:
	}
	if broken := endedOn(c); broken != day && !broken.Before(k.Start) {
		return broken, "cui.break.day"
	}
	return day, key
}

// covers tells whether a day is one of them.
func (x *extent) covers(day law.Date) bool { return runs(day, x.first, x.last) }

// mayReach tells a day beyond the last one that a renewal would make one of the contract.
func (x *extent) mayReach(day law.Date) bool {
	return x.goesOn && day.After(x.last) && !x.over(day)
}

// over tells a day after an early end.
func (x *extent) over(day law.Date) bool { return !x.ended.IsZero() && day.After(x.ended) }

// outside closes a decision about a day that is not one of them.
func (x *extent) outside(t *law.Tree, c *facts.Case, day law.Date) {
	switch {
	case addNeverBegan(t, &c.Contract):
	case day.IsZero():
		t.Lacks(&payWithin, "day")
	case x.mayReach(day):
		t.Lacks(&payWithin, "contract.renewals")
	case x.last.IsZero():
		t.Says(&payWithin, law.No, law.Fact("contract.start", x.first))
	default:
		t.Says(&payWithin, law.No, law.Fact("contract.start", x.first), law.Fact("pay.last", x.last))
	}
	t.End()
}
