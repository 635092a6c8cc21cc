package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// What the minimum pay of a PEC and that of ordinary law share: an amount for the weekly hours agreed, line by line.

// hourlyPay is the schedule whose lines fill gives; also adds the days on which it may change besides, and may be nil.
func hourlyPay(c *facts.Case, fill func(*Line, *minimum), also func(*facts.Case, *eventList)) Schedule {
	c = orEmpty(c)
	s := Schedule{extent: hourlyExtent(c)}
	if reversed(c) {
		s.faults = []Fault{{"end_before_start", []string{"contract.start", "contract.end"}, c.Contract.End}}
	}
	s.faults = append(s.faults, commonFaults(c)...)
	if l, undated := undatedLine(c); undated {
		s.lines = []Line{l}
		return s
	}
	s.lines = hourlyLines(c, s.extent.first, s.extent.last, fill, also)
	return s
}

// hourlyExtent is the days of the contract, renewals included, to an early end.
func hourlyExtent(c *facts.Case) extent {
	end, mayGoOn := lastDay(&c.Contract)
	return extentOf(c, end, mayGoOn)
}

// hourlyLines are the lines from a day of the contract to another one; without a last day the last line is open.
func hourlyLines(c *facts.Case, first, last law.Date, fill func(*Line, *minimum), also func(*facts.Case, *eventList)) []Line {
	e := eventList{first: first, last: last}
	e.add(first, AtStart)
	if also != nil {
		also(c, &e)
	}
	m := newMinimum(c)
	m.events(&e)
	lines := e.lines()
	for i := range lines {
		fill(&lines[i], &m)
	}
	return joined(lines)
}

// onHourly is the line of one day, without its bounds; ok is false outside the contract.
func onHourly(c *facts.Case, day law.Date, fill func(*Line, *minimum)) (l Line, ok bool) {
	if l, undated := undatedLine(c); undated {
		return l, !neverBegan(&c.Contract)
	}
	if x := hourlyExtent(c); !x.covers(day) {
		return Line{}, false
	}
	m := newMinimum(c)
	l.From = day
	fill(&l, &m)
	return l, true
}

// openHourly opens the explanation of the line of a day: the rule of the scheme, the amount, the SMIC, the hours. ok is false when
// that was all there is to say.
func openHourly(t *law.Tree, c *facts.Case, day law.Date, whole, hours *law.Rule, fill func(*Line, *minimum)) (l Line, ok bool) {
	l, runs := onHourly(c, day, fill)
	t.All(whole, law.Fact("day", day))
	if !runs {
		x := hourlyExtent(c)
		x.outside(t, c, day)
		return l, false
	}
	l.quote(t)
	if l.From.IsZero() {
		lack(t, &payFacts, l.lacks)
		t.End()
		return l, false
	}
	l.smicClause(t, c, day)
	if l.lacks&needHours.alone() != 0 {
		l.lack(t, hours, "contract.hours")
	} else if h := c.Contract.Hours; !h.IsZero() {
		t.Says(hours, law.Yes, law.Fact("contract.hours", h))
		if h != legalWeek { // L3242-1 says it of the legal week
			t.Note(law.Under(&law.Weeks52Of12))
		}
	}
	return l, true
}
