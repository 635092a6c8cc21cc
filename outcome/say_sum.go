package outcome

import (
	"fmt"
	"strings"
)

func (s *speaker) sum() {
	terms := make([]string, 0, len(s.Sum.Terms))
	for i, t := range s.Sum.Terms {
		switch {
		case t.Value.IsZero():
			continue
		case t.Minus:
			terms = append(terms, "-"+nbsp+s.of(t.Value, t.Figure)) // the sign of the numbers: two would clash
		case i > 0:
			terms = append(terms, "+", s.of(t.Value, t.Figure))
		default:
			terms = append(terms, s.of(t.Value, t.Figure))
		}
	}
	left, total := strings.Join(terms, " "), s.of(s.Sum.Total.Value, s.Sum.Total.Figure)
	switch {
	case s.Verdict == OK && len(terms) == 1:
		s.say(saySameCount, total, left)
	case s.Verdict == OK:
		s.say(saySum, left, total)
	case len(terms) == 1:
		s.say(sayOtherCount, total, left)
	default:
		s.say(sayOtherSum, left, s.l.whole(s.Sum.Computed), total)
	}
	for _, r := range s.Remarks {
		if r.Code == RemarkClosesWithout {
			s.say(sayClosesWithout, s.l.noun(2, r.Figure))
		}
	}
	s.needsOfSum()
}

// needsOfSum says what each side of a sum would need; a difference keeps its first term and sets the other
// against the total.
func (s *speaker) needsOfSum() {
	need := func(n, given Need) string {
		many, _ := given.Is.Get()
		return fmt.Sprintf(phrases[s.l][wordNeed], s.of(given.Is, given.Figure), s.needs(int64(many)), s.l.of(n.Range.Low, n.Figure))
	}
	switch ns, terms := s.Needs, s.Sum.Terms; {
	case len(terms) == 1 && len(ns) == 2 && s.place(ns[0].Figure) != "":
		at := s.place(ns[0].Figure)
		s.say(sayNeedsInList, s.of(ns[1].Is, ns[1].Figure), s.l.whole(ns[0].Range.Low), at, s.l.count(ns[0].Is), at,
			s.l.of(ns[1].Range.Low, ns[1].Figure))
	case len(terms) == 1 && len(ns) == 2:
		s.say(sayNeeds, need(ns[0], ns[1]), need(ns[1], ns[0]))
	case len(terms) == 2 && terms[1].Minus && len(ns) == 3:
		s.say(sayNeedsWith, s.of(ns[0].Is, ns[0].Figure), need(ns[1], ns[2]), need(ns[2], ns[1]))
		s.say(sayNeedsToKeep, s.of(ns[1].Is, ns[1].Figure), s.of(ns[2].Is, ns[2].Figure), s.l.of(ns[0].Range.Low, ns[0].Figure))
	case len(ns) > 0:
		var each []string
		for _, n := range ns {
			each = append(each, s.l.of(n.Range.Low, n.Figure))
		}
		s.say(sayNeedsOneOf, s.l.choice(each))
	}
	s.consequences()
}

// place is where the figures that are counted line by line stand, empty for the others.
func (s *speaker) place(f Figure) string {
	switch f {
	case FigureSumOfSessions, FigureListedSessions, FigureListedTowns, FigureListedTrades:
		return phrases[s.l][wordInList]
	case FigureTrainingDetail:
		return phrases[s.l][wordInDetail]
	default:
		return ""
	}
}

// consequences names the other claims that each needed value would make true or false.
func (s *speaker) consequences() {
	names := func(rs []Related) string {
		var all []string
		for _, r := range rs {
			name := r.ID
			if !r.Printed.IsZero() {
				name = fmt.Sprintf(phrases[s.l][wordPrintedIn], s.printed(r.Printed), r.ID)
			}
			all = append(all, name)
		}
		return s.l.list(all)
	}
	for _, n := range s.Needs {
		v, one := n.Range.One()
		if !one {
			continue
		}
		with := s.l.of(v, n.Figure)
		switch {
		case len(n.Mends) > 0 && len(n.Breaks) > 0:
			s.say(sayMendsAndBreaks, with, names(n.Mends), names(n.Breaks))
		case len(n.Mends) > 0:
			s.say(sayMends, with, names(n.Mends))
		case len(n.Breaks) > 0:
			s.say(sayBreaks, with, names(n.Breaks))
		}
	}
}

// parts are the percentages that were added, as printed, and as worked out where that can be.
func (s *speaker) parts() (parts, exact []string) {
	for _, c := range s.Computed {
		for _, r := range s.Read {
			if r.Rate && r.Figure == c.Terms[0].Figure && r.Year == c.Terms[0].Year {
				parts = append(parts, r.Printed.decimal().number(s.l, false))
			}
		}
		if c.Percent.Valid() {
			exact = append(exact, finer(c.Percent, c.decimals()).number(s.l, false))
		}
	}
	return parts, exact
}

func (s *speaker) percents() {
	parts, exact := s.parts()
	added := strings.Join(parts, " + ")
	switch s.Reason {
	case ReasonCloses:
		s.say(sayPercents, added)
	case ReasonPartsRounded:
		s.say(sayPercentsRounded, added, s.Percents.number(s.l, false))
		if len(exact) == len(parts) {
			s.say(sayEachRounded, strings.Join(exact, phrases[s.l][wordSemicolon]), s.read(s.Computed[0].Terms[1]))
		}
	default:
		s.say(sayPercentsOff, added, s.Percents.number(s.l, false))
	}
}

// decimals is the number of decimals a computed value was compared at.
func (c *Computed) decimals() int {
	_, frac, _ := strings.Cut(c.Prints.text, ".")
	return len(frac)
}
