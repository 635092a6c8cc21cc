package outcome

import (
	"fmt"
	"strconv"

	"github.com/parcours-emploi/parcours/law"
)

// speaker turns a finding into sentences. The phrases are in words_fr.go and words_en.go; what is here only
// picks them and prints their numbers.
type speaker struct {
	*Finding
	l   lang
	out []string
}

func (s *speaker) say(p phrase, args ...any) {
	s.out = append(s.out, fmt.Sprintf(phrases[s.l][p], args...))
}

func (s *speaker) speak() {
	if s.Verdict == NotVerifiable {
		s.unverifiable()
		return
	}
	switch s.Claim.Check {
	case CheckSum:
		s.sum()
	case CheckPercents:
		s.percents()
	case CheckRate:
		s.rates()
	case CheckChange:
		s.change()
	case CheckTrend:
		s.trend()
	case CheckCoverage:
		s.coverage()
	case CheckPart:
		s.part()
	case CheckLength:
		s.length()
	case CheckConcept:
		s.concept()
	case CheckPlan:
		s.plan()
	case CheckTrades:
		s.trades()
	case CheckMean: // never verifiable
	}
}

// of is a count in words, "19 abandons".
func (s *speaker) of(c law.Count, f Figure) string {
	n, ok := c.Get()
	if !ok {
		return s.l.noun(2, f) + " " + s.l.count(c)
	}
	return s.l.of(int64(n), f)
}

func (s *speaker) read(r Reading) string { return s.of(r.Value, r.Figure) }

// need is "demandent" or "demande".
func (s *speaker) needs(n int64) string {
	if n < 2 && (s.l == french || n == 1) {
		return phrases[s.l][wordNeedsOne]
	}
	return phrases[s.l][wordNeeds]
}

// printed is the printed value in the typography of the language: "16 %", "-7 points".
func (s *speaker) printed(p Printed) string { return s.l.printed(p, false) }

func (l lang) printed(p Printed, signed bool) string {
	switch p.Unit() {
	case UnitPercent:
		return p.decimal().percent(l, signed)
	case UnitPoints:
		return p.decimal().points(l, signed)
	default:
		return p.decimal().number(l, signed)
	}
}

// percent is "71 % (70,7 % avant arrondi)", or "80 %" when nothing is lost by rounding.
func (s *speaker) percent(v Percent, places int, mode Rounding) string {
	short := v.Round(places, mode)
	text := short.percent(s.l, false)
	fine := finer(v, places)
	if (Percent{fine.exact()}).Compare(Percent{short.exact()}) == 0 {
		return text
	}
	return fmt.Sprintf(phrases[s.l][wordBeforeRounding], text, fine.percent(s.l, false))
}

// finer is v with one decimal more than it is rounded to, or as many as show which way: 13.49 for 13.492,
// since 13.5 would round to 14.
func finer(v Percent, places int) Decimal {
	const most = 6
	short := v.Round(places, HalfUp)
	for more := 1; ; more++ {
		fine := v.Round(places+more, HalfUp)
		if more == most || fine.exact().round(places, HalfUp) == short {
			return fine
		}
	}
}

// fine is a signed percentage with one decimal, none when there is nothing behind the unit.
func (s *speaker) fine(v Percent) string {
	places := 1
	if whole := v.Round(0, HalfUp); (Percent{whole.exact()}).Compare(v) == 0 {
		places = 0
	}
	return v.Round(places, HalfUp).percent(s.l, true)
}

// exact is the value of a rounded number.
func (d Decimal) exact() ratio {
	neg, whole, frac := d.parts()
	n, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil || len(frac) > maxPlaces {
		return ratio{}
	}
	if neg {
		n = -n
	}
	return newRatio(n, pow10[len(frac)])
}

// rateOf is "70 sur 99 parcours aboutis, 71 %", from the count and the base of a computed rate.
func (s *speaker) rateOf(c Computed) string {
	return s.rate(s.l.count(c.Terms[0].Value), c)
}

// namedRate is the same with what is counted: "59 contrats sur 99 parcours aboutis, 60 %".
func (s *speaker) namedRate(c Computed) string { return s.rate(s.read(c.Terms[0]), c) }

func (s *speaker) rate(count string, c Computed) string {
	mode := HalfUp
	if c.Match == MatchHalfEven {
		mode = HalfEven
	}
	return fmt.Sprintf(phrases[s.l][wordRate], count, s.read(c.Terms[1]), s.percent(c.Percent, s.Printed.Places(), mode))
}

// halfEven says that a value printed is an exact half rounded to the even neighbour, not up.
func (s *speaker) halfEven(c Computed) {
	if c.Match == MatchHalfEven && c.Percent.Valid() {
		s.say(sayHalfEven, finer(c.Percent, s.Printed.Places()).percent(s.l, false), s.printed(s.Printed), c.Prints.percent(s.l, false))
	}
}
