package outcome

import (
	"math"
	"strconv"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Interval is a confidence interval of a rate, as parts of one (0 to 1).
//
// A bilan counts everyone: its interval says how far the rate of another group put through the same
// process could lie by chance alone. It has nothing to do with unknown situations, which are the business
// of [Bounds].
type Interval struct {
	Low, High float64
}

const z95 = 1.959963984540054 // quantile of the normal law, 95 % two-sided

// Wilson is the Wilson score interval at 95 % of count out of base. A count above the base, a base of zero
// or a number that is not recorded is a [*ShareError].
func Wilson(count, base law.Count) (Interval, error) {
	return NewShare(Measure{Indicator: "wilson", Of: Base{FR: "personnes"}}, count, base).Wilson()
}

// Wilson is the Wilson score interval at 95 % of the rate, or the error of [Share.Err].
func (s Share) Wilson() (Interval, error) {
	if err := s.Err(); err != nil {
		return Interval{}, err
	}
	k, _ := s.count.Get()
	n, _ := s.base.Get()
	size := float64(n)
	p := float64(k) / size
	const zz = z95 * z95
	centre := (p + zz/(2*size)) / (1 + zz/size)
	half := z95 * math.Sqrt(p*(1-p)/size+zz/(4*size*size)) / (1 + zz/size)
	v := Interval{Low: max(centre-half, 0), High: min(centre+half, 1)}
	if k == 0 { // exact at both ends, where the subtraction leaves dust
		v.Low = 0
	}
	if k == n {
		v.High = 1
	}
	return v, nil
}

// Format prints the interval in percent, rounded to nearest: "61,1 à 78,8 %", in English "61.1 to 78.8%".
func (v Interval) Format(places int, tag language.Tag) string { return v.in(langOf(tag), places) }

func (v Interval) in(l lang, places int) string {
	places = min(max(places, 0), maxPlaces)
	low := Decimal{strconv.FormatFloat(100*v.Low, 'f', places, 64)}
	high := Decimal{strconv.FormatFloat(100*v.High, 'f', places, 64)}
	to := " à "
	if l == english {
		to = " to "
	}
	return low.number(l, false) + to + high.percent(l, false)
}
