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
		s.rate()
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
func (s *speaker) percent(v Percent, places int, signed bool) string {
	short := v.Round(places, HalfUp)
	text := short.percent(s.l, signed)
	fine := v.Round(places+1, HalfUp)
	if (Percent{fine.exact()}).Compare(Percent{short.exact()}) == 0 {
		return text
	}
	return fmt.Sprintf(phrases[s.l][wordBeforeRounding], text, fine.percent(s.l, signed))
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
	return fmt.Sprintf(phrases[s.l][wordRate], s.l.count(c.Terms[0].Value), s.read(c.Terms[1]),
		s.percent(c.Percent, s.Printed.Places(), false))
}
