package outcome

import (
	"fmt"
	"strings"
)

// find is the first value computed by a formula.
func (s *speaker) find(f Formula) (Computed, bool) {
	for _, c := range s.Computed {
		if c.Formula == f {
			return c, true
		}
	}
	return Computed{}, false
}

func (s *speaker) change() {
	growth, counted := s.find(FormulaGrowth)
	p := s.l.printed(s.Printed, true)
	switch s.Reason {
	case ReasonPointsAsPercent:
		s.say(sayPoints, p, s.bothRates(), s.Printed.decimal().points(s.l, true))
		s.relative(growth, counted)
		s.differences()
	case ReasonPercentAsPoints:
		s.say(sayPercentAsPoints, p, s.Printed.decimal().percent(s.l, true))
		s.differences()
	case ReasonDividedByAfter:
		s.say(sayGrowthIs, s.fromTo(growth), finer(growth.Percent, s.Printed.Places()).percent(s.l, true),
			growth.Prints.percent(s.l, true))
		over, _ := s.find(FormulaGrowthOverAfter)
		diff, _ := s.find(FormulaCountDifference)
		s.say(sayDividedByAfter, p, over.Terms[0].Year, over.Terms[1].Year, s.l.whole(*diff.Number), s.l.count(over.Terms[0].Value),
			finer(over.Percent, s.Printed.Places()).percent(s.l, true))
		s.needsOfGrowth(p)
	case ReasonNotReproduced:
		if counted {
			s.say(sayGrowthIsNot, s.fromTo(growth), finer(growth.Percent, s.Printed.Places()).percent(s.l, true), p)
		}
		s.differences()
		s.needsOfGrowth(p)
	case ReasonWindowsDiffer, ReasonPartlyFollowed:
		s.say(sayChangeFits, p)
		s.say(sayUnlikeWindows)
	default:
		if s.Reason == ReasonNotPrinted {
			s.say(sayChangeDerived)
		} else {
			s.say(sayChangeFits, p)
		}
		if counted {
			s.say(sayGrowth, s.fromTo(growth), s.fine(growth.Percent))
			s.halfEven(growth)
		}
		s.differences()
	}
}

// bothRates is "9 % et 16 %", or the exact rates when none is printed.
func (s *speaker) bothRates() string {
	if c, ok := s.find(FormulaPrintedDifference); ok {
		return s.l.list([]string{
			fmt.Sprintf(phrases[s.l][wordInYear], s.printed(c.Terms[0].Printed), c.Terms[0].Year),
			fmt.Sprintf(phrases[s.l][wordInYear], s.printed(c.Terms[1].Printed), c.Terms[1].Year),
		})
	}
	c, _ := s.find(FormulaDifference)
	return s.l.list([]string{fraction(c.Terms[0:2]), fraction(c.Terms[2:4])})
}

func fraction(r []Reading) string { return r[0].Value.String() + "/" + r[1].Value.String() }

func (s *speaker) relative(growth Computed, counted bool) {
	rate, printed := s.find(FormulaPrintedGrowth)
	switch {
	case printed && counted:
		s.say(sayRelativeBoth, s.fine(rate.Percent),
			s.fine(growth.Percent), s.fromTo(growth))
	case counted:
		s.say(sayGrowth, s.fromTo(growth), s.fine(growth.Percent))
	}
}

// differences are the differences of the rates worked out again, in points: that of the printed counts, and
// those that print as the document does.
func (s *speaker) differences() {
	var all, implied []string
	for _, c := range s.Computed {
		if c.Formula != FormulaDifference || len(all) > 0 && c.Match == MatchNone {
			continue
		}
		all = append(all, fmt.Sprintf(phrases[s.l][wordApart], s.about(c.Points), fraction(c.Terms[2:4]), fraction(c.Terms[0:2])))
		for _, r := range c.Terms {
			if impliedBy(s.Claim.Figures[0]) == r.Figure {
				implied = append(implied, fmt.Sprintf(phrases[s.l][wordInYear], s.read(r), r.Year))
			}
		}
	}
	if len(all) > 0 {
		s.say(sayDifferences, strings.Join(all, phrases[s.l][wordSemicolon]))
	}
	if len(implied) > 0 {
		s.say(sayImpliedCounts, s.l.list(implied))
	}
}

// about is a signed number of points with one decimal at most, "≈ -8,5 points" when that is not all of it.
func (s *speaker) about(v Points) string {
	for places := range 2 {
		if d := v.Round(places, HalfUp); (Points{d.exact()}).Compare(v) == 0 {
			return d.points(s.l, true)
		}
	}
	return "≈" + nbsp + v.Round(1, HalfUp).points(s.l, true)
}

// fromTo is "de 118 à 140 stagiaires".
func (s *speaker) fromTo(c Computed) string {
	return fmt.Sprintf(phrases[s.l][wordFromTo], s.l.count(c.Terms[1].Value), s.read(c.Terms[0]))
}

func (s *speaker) needsOfGrowth(p string) {
	var each []string
	for _, n := range s.Needs {
		each = append(each, fmt.Sprintf(phrases[s.l][wordInYear], s.span(n.Range)+" "+s.l.noun(n.Range.High, n.Figure), n.Year))
	}
	if len(each) > 0 {
		s.say(sayNeedsGrowth, p, s.l.choice(each))
	}
}

func (s *speaker) trend() {
	p := s.printed(s.Printed)
	switch s.Reason {
	case ReasonNumberIsRate:
		s.say(sayNumberIsRate, p)
	case ReasonRateIsNumber:
		s.say(sayRateIsNumber, p)
	case ReasonOtherDirection:
		s.say(sayOtherDirection)
	case ReasonNotSlight:
		s.say(sayNotSlight, s.l.whole(SlightPercent), SlightChange.ID)
	case ReasonNotStrong:
		s.say(sayNotStrong, s.l.whole(SlightPercent), SlightChange.ID)
	case ReasonNotReproduced:
		s.say(sayLevelOff, p)
	case ReasonWordsFit:
		s.say(sayWordsFit)
	case ReasonNotComparable:
		var why []string
		for _, r := range s.Refusals {
			why = append(why, refusalWords[r][s.l])
		}
		s.say(sayRatesUnlike, strings.Join(why, phrases[s.l][wordSemicolon]))
	default: // reasons of other checks
	}
	s.moved()
	for _, r := range s.Remarks {
		if r.Code == RemarkCountIsRate {
			s.say(sayCountIsRate, s.l.count(r.Count))
		}
	}
}

// moved says what became of the figures: the two rates when the sentence speaks of a rate, with their
// difference unless they are not comparable; else the counts.
func (s *speaker) moved() {
	rate := s.Claim.Wording.Subject == SubjectRate
	var before *Computed
	for i := range s.Computed {
		c := &s.Computed[i]
		switch {
		case c.Formula == FormulaGrowth && !rate:
			s.say(sayGrowth, s.fromTo(*c), s.fine(c.Percent))
		case c.Formula == FormulaPrintedDifference && s.Reason != ReasonNotComparable:
			apart := c.Points.Round(max(c.Terms[0].Printed.Places(), c.Terms[1].Printed.Places()), HalfUp)
			s.say(sayRatesMoved, s.printed(c.Terms[1].Printed), s.printed(c.Terms[0].Printed), apart.points(s.l, true))
		case c.Formula == FormulaRate && before == nil:
			before = c
		case c.Formula == FormulaRate:
			s.say(sayTwoRates, s.rateOf(*before), before.Terms[0].Year, s.rateOf(*c), c.Terms[0].Year)
		case c.Formula == FormulaDifference && s.Reason != ReasonNotComparable:
			s.say(sayRatesApart, s.about(c.Points))
		}
	}
}
