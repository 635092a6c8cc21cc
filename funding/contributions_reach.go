package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// stretch says how some days, a month or one day, lie to a contract and to the apprenticeship or the action with which a CDI
// begins; a fixed term is that period as a whole.
type stretch struct {
	within law.Answer // a day of them is under the contract
	over   law.Answer // the contract goes on after the period, which is over for all of them
	part   law.Answer // of those days under the contract, or of the others, only some are of the period
	mixed  law.Answer // the period ends within them, and the contract goes on
	lacks  spanFacts  // what would tell what is not known
}

// never is later than the last day of any contract that is recorded.
var never = law.MustDate("9999-12-31")

// ending is a last day: between two days, the same when it is known. lacks are the facts that would tell.
type ending struct {
	low, high law.Date
	lacks     spanFacts
}

// spanFacts is a set of the facts that bound a contract and the period with which it begins.
type spanFacts uint8

const (
	spanStart spanFacts = 1 << iota
	spanEnd
	spanOpenEnded
	spanRenewals
	spanPeriod
)

// keys appends the facts of the set to those already missing.
func (s spanFacts) keys(c *facts.Case, keys ...string) []string {
	for i, key := range [...]string{"contract.start", "contract.end", "contract.open_ended", "contract.renewals", periodKey(c)} {
		if s&(1<<i) != 0 {
			keys = append(keys, key)
		}
	}
	return keys
}

// stretchOf lays the days from one to another, both included, beside the contract.
func stretchOf(c *facts.Case, from, through law.Date) stretch {
	k := &c.Contract
	last, period := endOfContract(c), endOfPeriod(c)
	var s stretch
	switch {
	case !k.Start.IsZero() && (through.Before(k.Start) || last.high.Before(k.Start)), last.high.Before(from):
		s.within = law.No
		return s
	case k.Start.IsZero():
		s.lacks = spanStart
		if from.After(last.low) {
			s.lacks |= last.lacks
		}
		if s.over = period.before(from); s.over == law.Unknown {
			s.lacks |= period.lacks
		}
		return s
	case from.After(last.low):
		s.lacks = last.lacks
		return s
	}
	s.within = law.Yes
	s.over = period.before(from)
	if s.over == law.Unknown {
		s.lacks |= period.lacks
	}
	whole := ending{low: earliest(last.low, period.low), high: earliest(last.high, period.high)}
	ends := whole.before(through)
	s.part = law.That(k.Start.After(from)).Or(ends)
	s.mixed = period.before(through).And(period.goesOn(last))
	if s.mixed == law.Unknown {
		s.lacks |= last.lacks | period.lacks
	}
	if ends == law.Unknown && s.over != law.Unknown && last.low.Before(through) {
		s.lacks |= last.lacks
	}
	return s
}

// unlessShown is the stretch for a question about a day that the caller takes for one of the contract: it is, unless what is recorded shows or
// leaves a doubt that it is not. Dates that nobody recorded leave none; a renewal, or the period of a CDI, does.
func (s stretch) unlessShown(c *facts.Case) stretch {
	bare := c.Contract.OpenEnded != law.Yes && recordedPeriod(c).IsZero() && s.lacks&spanRenewals == 0
	if s.lacks == 0 || !bare && s.lacks != spanStart {
		return s
	}
	// Kleene: what is not known gives way, what is known stays.
	s.within = s.within.Or(law.That(s.within == law.Unknown))
	s.over, s.mixed = s.over.And(law.That(s.over != law.Unknown)), s.mixed.And(law.That(s.mixed != law.Unknown))
	s.lacks = 0
	return s
}

// before tells whether it is before a day.
func (e ending) before(day law.Date) law.Answer {
	switch {
	case e.high.Before(day):
		return law.Yes
	case e.low.Before(day):
		return law.Unknown
	default:
		return law.No
	}
}

// goesOn tells whether the contract goes on after the period.
func (e ending) goesOn(last ending) law.Answer {
	switch {
	case e.high.Before(last.low):
		return law.Yes
	case !e.low.Before(last.high):
		return law.No
	default:
		return law.Unknown
	}
}

// endOfContract is the last day of a contract: that of its term, renewals included, or an earlier end.
func endOfContract(c *facts.Case) ending {
	k := &c.Contract
	var e ending
	term, renewedTo := k.End, true // whether the day to which it was renewed is recorded
	for i := range k.Renewals.Items {
		renewedTo = renewedTo && !k.Renewals.Items[i].End.IsZero()
		term = latest(term, k.Renewals.Items[i].End)
	}
	if term.Before(k.Start) {
		term = law.Date{}
	}
	switch {
	case k.OpenEnded == law.Yes:
		e = ending{low: never, high: never}
	case term.IsZero():
		e = ending{low: latest(k.Start, recordedPeriod(c)), high: never, lacks: spanEnd}
		if k.OpenEnded == law.Unknown {
			e.lacks |= spanOpenEnded
		}
	case !renewedTo, k.Renewals.Complete != law.Yes:
		e = ending{low: term, high: never, lacks: spanRenewals}
	default:
		e = ending{low: term, high: term}
	}
	switch {
	case k.Ended.IsZero():
	case term.IsZero(), !renewedTo, !k.Ended.After(e.low): // before its term, known or not
		return ending{low: k.Ended, high: k.Ended}
	case k.Ended.Before(e.high): // later than the term that is recorded: was it renewed?
		e.high = k.Ended
	}
	return e
}

// endOfPeriod is the last day of the apprenticeship or of the action with which a CDI begins; a fixed term has no other end
// than its own.
func endOfPeriod(c *facts.Case) ending {
	k := &c.Contract
	day := recordedPeriod(c)
	switch {
	case k.OpenEnded == law.No, k.OpenEnded == law.Unknown && !k.End.IsZero():
		return ending{low: never, high: never}
	case k.OpenEnded == law.Yes && !day.IsZero():
		return ending{low: day, high: day}
	case k.OpenEnded == law.Yes:
		return ending{low: k.Start, high: never, lacks: spanPeriod}
	case !day.IsZero():
		return ending{low: day, high: never, lacks: spanOpenEnded}
	default:
		return ending{low: k.Start, high: never, lacks: spanOpenEnded | spanPeriod}
	}
}

// recordedPeriod is the recorded last day of that period; none when it is before the contract.
func recordedPeriod(c *facts.Case) law.Date {
	day := c.Apprenticeship.End
	if c.Contract.Kind == law.Professionalisation {
		day = c.Professionalisation.ActionEnd
	}
	if day.Before(c.Contract.Start) {
		return law.Date{}
	}
	return day
}

// periodKey is the key of that day.
func periodKey(c *facts.Case) string {
	if c.Contract.Kind == law.Professionalisation {
		return "professionalisation.action_end"
	}
	return "apprenticeship.end"
}
