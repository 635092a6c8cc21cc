package outcome

import (
	"fmt"
	"slices"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

func (s *speaker) denominators() {
	for _, d := range s.Denominators {
		if !d.Range.Empty() {
			s.say(sayIfCounted, s.of(d.Value, d.Figure), s.span(d.Range))
		}
	}
}

// numerators names each base value once, and only bases that count everybody at some stage.
func (s *speaker) numerators() {
	var fits []string
	var seen []law.Count
	for _, n := range s.Numerators {
		everybody := n.Figure == FigureTrained || n.Figure == FigureSumOfSessions || n.Figure == FigureCompleted
		if everybody && !slices.Contains(seen, n.Value) {
			seen = append(seen, n.Value)
			fits = append(fits, fmt.Sprintf(phrases[s.l][wordOutOf], s.span(n.Range), s.of(n.Value, n.Figure)))
		}
	}
	if len(fits) > 0 {
		s.say(sayNumerators, s.printed(s.Printed), s.l.choice(fits))
	}
}

// span is "19", "98 ou 99", "de 128 à 135" or "d'au moins 128".
func (s *speaker) span(r Range) string {
	if n, ok := r.One(); ok {
		return s.l.whole(n)
	}
	if r.Open {
		return fmt.Sprintf(phrases[s.l][wordAtLeast], s.l.whole(r.Low))
	}
	if r.High == r.Low+1 {
		return fmt.Sprintf(phrases[s.l][wordEither], s.l.whole(r.Low), s.l.whole(r.High))
	}
	return fmt.Sprintf(phrases[s.l][wordSpan], s.l.whole(r.Low), s.l.whole(r.High))
}

// bases lists the values that print the same rate, each once; placements aside, which count something else.
// But is the base that is said already: a figure of the same value adds nothing to it.
func (s *speaker) bases(but Figure) []string {
	var seen []law.Count
	for _, b := range s.Bases {
		if b.Base == but {
			seen = append(seen, b.Value)
		}
	}
	var names []string
	for _, b := range s.Bases {
		if b.Base == but || slices.Contains(seen, b.Value) && (but != 0 || b.Base != FigureImmersions) {
			continue
		}
		seen = append(seen, b.Value)
		names = append(names, s.of(b.Value, b.Base))
	}
	return names
}

func (s *speaker) rates() {
	first := s.Computed[0]
	p := s.printed(s.Printed)
	switch s.Reason {
	case ReasonNotPrinted:
		s.say(sayDerived, s.namedRate(first))
	case ReasonIsCount:
		s.say(sayIsCount, p, s.read(first.Terms[0]))
		s.say(sayRateWouldBe, s.rateOf(first))
	case ReasonReproduced, ReasonPercentAsPoints:
		s.say(sayRate, s.rateOf(first))
		s.halfEven(first)
		if s.Reason == ReasonPercentAsPoints {
			s.say(sayRateInPoints, p)
		}
		if others := s.bases(first.Terms[1].Figure); len(others) > 0 {
			s.say(sayAlsoOver, p, s.l.choice(others))
		}
	case ReasonOtherBase:
		b := s.Bases[0]
		over := s.overBase(b)
		s.say(sayOtherBase, p, s.of(b.Value, b.Base), s.rateOf(over))
		s.halfEven(over)
		if slices.Contains(strings.Fields(strings.ToLower(s.Quote)), "dont") {
			s.say(sayAmong, s.l.noun(2, b.Base))
		}
		if first.Percent.Valid() {
			s.say(saySuggestedBase, s.l.noun(2, b.Base), s.l.noun(2, first.Terms[1].Figure), s.rateOf(first), p)
		}
		if all := s.bases(0); len(all) > 1 {
			s.say(sayBasesThatFit, p, s.l.list(all))
		}
	case ReasonNotReproduced:
		s.say(sayNotBoth, p, s.read(first.Terms[0]), s.rateOf(first))
		s.needsOfRate()
	default: // reasons of other checks
	}
	if s.Reason != ReasonIsCount {
		s.otherReadings()
	}
	s.consequences()
	s.elsewhere()
	s.labelChanges()
}

// elsewhere is said apart from the bases of the year: a hint, not a base.
func (s *speaker) elsewhere() {
	for _, m := range s.Elsewhere {
		count, _ := s.Computed[0].Terms[0].Value.Get()
		base, _ := m.Value.Get()
		s.say(sayElsewhere, s.l.count(s.Computed[0].Terms[0].Value), s.of(m.Value, m.Base), m.Year,
			s.percent(PercentOf(int64(count), int64(base)), s.Printed.Places(), HalfUp))
	}
}

func (s *speaker) overBase(b BaseMatch) Computed {
	n := s.Computed[0].Terms[0]
	count, _ := n.Value.Get()
	base, _ := b.Value.Get()
	return computed(FormulaRate, PercentOf(int64(count), int64(base)), s.Printed, []Reading{n, {Figure: b.Base, Value: b.Value}})
}

func (s *speaker) needsOfRate() {
	counted, base := s.Computed[0].Terms[0], s.Computed[0].Terms[1]
	for _, n := range s.Needs {
		if n.Figure == counted.Figure {
			s.say(sayNeedsCount, s.printed(s.Printed), s.read(base), s.span(n.Range), s.l.noun(n.Range.High, n.Figure))
			continue
		}
		over := s.span(n.Range)
		if !n.Range.Open && n.Range.High <= n.Range.Low+1 { // one number or two
			over = fmt.Sprintf(phrases[s.l][wordOne], over)
		}
		count, _ := counted.Value.Get()
		s.say(sayNeedsBase, s.read(counted), s.needs(int64(count)), over, s.Year)
	}
}

// otherReadings are the counts that the rest of the year implies, and coincidences.
func (s *speaker) otherReadings() {
	for _, c := range s.Computed[1:] {
		switch {
		case c.Match != MatchNone:
			s.say(sayImplied, s.read(c.Terms[0]), s.rateOf(c))
		case s.Reason == ReasonReproduced && c.Percent.Valid():
			s.say(sayImpliedOther, s.read(c.Terms[0]), c.Prints.percent(s.l, false))
		}
	}
	for _, c := range s.Coincidences {
		s.say(sayCoincidence, s.read(c.Terms[0]), s.read(c.Terms[1]), s.percent(c.Percent, s.Printed.Places(), HalfUp))
	}
}

func (s *speaker) labelChanges() {
	var names, labels []string
	for _, r := range s.Remarks {
		if r.Code == RemarkLabelChanged {
			names = append(names, r.Year)
			if label := s.l.quote(r.Text); !slices.Contains(labels, label) {
				labels = append(labels, label)
			}
		}
	}
	if len(names) > 0 {
		s.say(sayLabelChanged, s.l.quote(s.Claim.Label), s.l.list(labels), s.l.list(names))
	}
}
