package outcome

import (
	"fmt"
	"strings"
)

func (s *speaker) unverifiable() {
	switch s.Reason {
	case ReasonMissingFigure:
		if s.Claim.Check == CheckPercents {
			s.missingPercents()
			return
		}
		s.say(sayMissing, s.figures(s.Missing))
		for _, r := range s.Remarks {
			if r.Code == RemarkGap {
				s.say(sayGap, s.of(r.Count, r.Figure))
			}
		}
	case ReasonOutsideBase:
		s.say(sayOutside, s.l.quote(s.Claim.Outside))
		s.denominators()
	case ReasonNoBase:
		s.say(sayNoBase)
		s.denominators()
		if len(s.Bases) > 0 {
			s.say(sayBasesThatFit, s.printed(s.Printed), s.l.list(s.bases(0)))
		}
	case ReasonNoCount:
		s.say(sayNoCount, s.printed(s.Printed))
		s.numerators()
	case ReasonCountAboveBase:
		s.say(sayCountAboveBase)
	case ReasonBaseZero:
		s.say(sayBaseZero)
	case ReasonUnknownYear:
		s.say(sayUnknownYear)
	case ReasonUnknownFigure:
		s.say(sayUnknownFigure)
	case ReasonUnknownCheck:
		s.say(sayUnknownCheck)
	case ReasonNoValues:
		s.say(sayNoValues)
	case ReasonNotPlanned:
		s.say(sayNotPlanned)
	case ReasonNotPrinted:
		s.say(sayNotPrinted)
	case ReasonIncompleteWording:
		s.say(sayIncompleteWording)
	case ReasonNoUnit:
		s.say(sayNoUnit, s.printed(s.Printed))
		if len(s.Computed) > 0 && s.Computed[0].Percent.Valid() {
			s.say(sayRateWouldBe, s.namedRate(s.Computed[0]))
		}
	case ReasonNoMinimum:
		s.say(sayNoMinimum)
	case ReasonUnknownTrade:
		var names []string
		for _, t := range s.Trades {
			// one that the document explains is known, whatever the list says
			bare := t.Name == t.Trade || strings.Contains(t.Name, ", ")
			if t.Name != "" && (t.Printed.IsZero() || t.Listed == size0(0) && bare) {
				names = append(names, s.l.quote(t.Name))
			}
		}
		s.say(sayUnknownTrade, s.l.choice(names))
	default: // reasons of other verdicts
	}
}

func (s *speaker) missingPercents() {
	s.say(sayMissingPercents, s.figures(s.Missing))
	if parts, _ := s.parts(); len(parts) > 0 {
		s.say(sayPercentsLeft, strings.Join(parts, " + ")+" = "+s.Percents.number(s.l, false))
	}
}

func (s *speaker) trades() {
	var each []string
	for _, t := range s.Trades {
		if t.Name == "" {
			each = append(each, fmt.Sprintf(phrases[s.l][wordTradeUnnamed], t.Trade, s.l.count(t.Listed)))
			continue
		}
		name := t.Name
		if t.Trade != t.Name {
			name += " (" + t.Trade + ")"
		}
		each = append(each, fmt.Sprintf(phrases[s.l][wordTrade], name, s.l.count(t.Printed), s.l.count(t.Listed)))
	}
	s.say(sayTrades, strings.Join(each, phrases[s.l][wordSemicolon]))
}

func (s *speaker) figures(fs []Figure) string {
	var names []string
	for _, f := range fs {
		names = append(names, s.l.noun(2, f))
	}
	return s.l.list(names)
}

func (s *speaker) coverage() {
	c := s.Computed[0]
	switch {
	case s.Reason == ReasonPartlyFollowed:
		s.say(sayPartlyFollowed, s.read(c.Terms[0]), s.read(c.Terms[1]))
	case len(s.Missing) == 0:
		s.say(sayAllFollowed, s.read(c.Terms[0]), s.read(c.Terms[1]))
	}
	var own string
	var others []string
	for _, r := range s.Remarks {
		if r.Code != RemarkOtherRate {
			continue
		}
		without := wordNoRate
		if own != "" {
			without = wordNoRateOther
		}
		text := fmt.Sprintf(phrases[s.l][without], r.Year, r.Window.in(s.l))
		if p, err := ParsePrinted(r.Text); err == nil && !p.IsZero() {
			text = fmt.Sprintf(phrases[s.l][wordRateInWindow], s.printed(p), r.Year, r.Window.in(s.l))
		}
		if own == "" {
			own = text
		} else {
			others = append(others, text)
		}
	}
	if len(others) > 0 && s.Verdict == WindowFault {
		s.say(sayNotComparable, own, s.l.list(others))
	}
	for _, r := range s.Remarks {
		if r.Code == RemarkNoUnknowns {
			s.say(sayNoUnknowns)
		}
	}
	if len(s.Missing) > 0 {
		s.say(sayMissing, s.figures(s.Missing))
	}
}

func (s *speaker) part() {
	c := s.Computed[0]
	part, whole := s.read(c.Terms[0]), s.read(c.Terms[1])
	switch s.Reason {
	case ReasonUnlikeUnits:
		s.say(sayUnlikeUnits, part, whole)
	case ReasonPartExceeds:
		s.say(sayPartExceeds, part, whole)
	default:
		s.say(sayPartFits, part, whole)
	}
	for _, r := range s.Remarks {
		switch r.Code {
		case RemarkEqual:
			s.say(sayEqual)
		case RemarkAbove:
			s.say(sayAbove)
			if !r.Count.IsZero() {
				s.say(sayBelowTrained, s.l.count(c.Terms[0].Value), s.of(r.Count, r.Figure))
			}
		case RemarkAboveTrained:
			s.say(sayAboveTrained, s.of(r.Count, r.Figure))
		default: // remarks of other checks
		}
	}
}

func (s *speaker) length() {
	if s.Verdict == OK {
		s.say(sayLengthSettled)
		return
	}
	var each []string
	for _, r := range s.Remarks {
		if r.Code == RemarkLength {
			each = append(each, fmt.Sprintf(phrases[s.l][wordInYear], s.of(r.Count, r.Figure), r.Year))
		}
	}
	s.say(sayLength, s.l.whole(int64(s.Claim.MinMonths)), s.l.list(each))
}

func (s *speaker) concept() {
	if s.Verdict == OK {
		s.say(sayNothingLeftOut)
		return
	}
	var cites []string
	for _, r := range s.Claim.Concept.Cites() {
		cites = append(cites, r.Article)
	}
	s.say(sayLeftOut, s.figures(s.LeftOut), s.l.list(cites))
	for i := 1; i < len(s.Computed); i += 2 {
		label, whole := s.Computed[i-1], s.Computed[i]
		s.say(sayWithLeftOut, whole.Terms[0].Year, s.rateOf(whole), s.rateOf(label))
		if up, even := whole.Percent.Round(0, HalfUp), whole.Percent.Round(0, HalfEven); up != even {
			s.say(sayHalf, up.percent(s.l, false), even.percent(s.l, false))
		}
	}
}

func (s *speaker) plan() {
	for _, r := range s.Remarks {
		n, _ := r.Count.Get()
		switch r.Code {
		case RemarkLines:
			s.say(sayLines, s.l.whole(int64(n)))
		case RemarkLinesNoCount:
			s.say(sayLinesNoCount, s.l.whole(int64(n)))
		case RemarkLinesOtherYear:
			s.say(sayLinesOtherYear, s.l.whole(int64(n)))
		case RemarkLinesBegun:
			s.say(sayLinesBegun, s.l.whole(int64(n)))
		default: // remarks of other checks
		}
	}
	if len(s.Remarks) == 0 {
		s.say(sayLines, s.l.whole(0))
	}
}
