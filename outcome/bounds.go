package outcome

import "github.com/parcours-emploi/parcours/law"

// Bounds is what a rate can be when some situations are unknown. The bounds assume nothing; the rate over
// known situations assumes that the unknown are like the others.
type Bounds struct {
	Lower   Share // every unknown is a no
	Known   Share // over known situations only
	Upper   Share // every unknown is a yes
	Unknown Share // share of unknown situations in the base
}

// NewBounds takes the count, its base with the unknown situations in it, and their number. The measure
// gives indicator, population and window; the treatment of unknowns is set in each share. When unknown is
// not recorded only Lower can be computed; when count and unknown together exceed the base, Upper and
// Known cannot.
func NewBounds(m Measure, count, base, unknown law.Count) Bounds {
	with := func(t Treatment, of Base, n, d law.Count) Share {
		m := m
		m.Unknowns, m.Of = t, of
		return NewShare(m, n, d)
	}
	b := Bounds{
		Lower: with(UnknownsAsNo, m.Of, count, base),
		Known: with(UnknownsExcluded, FigureKnown.Base(), count, less(base, unknown)),
		Upper: with(UnknownsAsYes, m.Of, sum(count, unknown), base),
	}
	m.Indicator = FigureUnknown.String()
	b.Unknown = with(UnknownsNone, m.Of, unknown, base)
	return b
}

// less is not recorded when a term is not, or when the difference would be negative.
func less(a, b law.Count) law.Count {
	x, okX := a.Get()
	y, okY := b.Get()
	if !okX || !okY || y > x {
		return law.Count{}
	}
	c, _ := law.CountOf(x - y)
	return c
}
