package outcome

import "github.com/parcours-emploi/parcours/law"

// openEnded tells whether a contract has no term, by its kind or as it says itself.
func openEnded(k law.Kind, says law.Answer) law.Answer {
	if a := k.Term(); a != law.Unknown || k == 0 {
		return a.Not()
	}
	return says
}

func (c *Contract) open() law.Answer {
	a := openEnded(c.Kind, c.OpenEnded)
	if a == law.Unknown && c.Kind != 0 && !c.End.IsZero() {
		return law.No
	}
	return a
}

func (c *Contract) lasts(n int) (atLeast, more law.Answer) {
	if c.open() == law.Yes {
		return law.Yes, law.Yes
	}
	return lasts(law.Period{From: c.Start, Through: c.End}, n)
}

func lasts(p law.Period, n int) (atLeast, more law.Answer) {
	short, ok := p.Short(n)
	if !ok {
		return law.Unknown, law.Unknown
	}
	return law.That(short <= 0), law.That(short < 0)
}

// runsOn tells whether the contract runs on a day: begun, and neither broken nor at its term.
func (c *Contract) runsOn(day law.Date) law.Answer {
	switch {
	case day.IsZero():
		return law.Unknown
	case !c.Broken.IsZero() && !day.Before(c.Broken), !c.End.IsZero() && day.After(c.End):
		return law.No
	case c.Start.IsZero():
		return law.Unknown
	case c.Start.After(day):
		return law.No
	case c.End.IsZero() && c.Broken.IsZero() && c.open() != law.Yes:
		return law.Unknown
	}
	return law.Yes
}

// runsOn tells whether the person is in the course on a day.
func (t *Training) runsOn(day law.Date) law.Answer {
	switch {
	case day.IsZero():
		return law.Unknown
	case !t.End.IsZero() && day.After(t.End):
		return law.No
	case t.Start.IsZero():
		return law.Unknown
	case t.Start.After(day):
		return law.No
	case t.End.IsZero():
		return law.Unknown
	}
	return law.Yes
}

func (c *Contract) situation() Situation {
	switch {
	case c.Kind == 0:
		return Employed
	case c.Kind == law.CivilServant && c.Tenured == law.Yes:
		return Tenured
	case c.Kind == law.CivilServant && c.Tenured == law.No:
		return Probationer
	}
	return Situation(c.Kind)
}
