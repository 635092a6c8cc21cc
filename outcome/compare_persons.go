package outcome

import (
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Contrast is a comparison of two rates with their intervals. The two may be years, territories or métiers:
// Year is then the name of the group.
//
// A difference smaller than what chance alone produces says nothing of the process: when the intervals
// overlap there is no evidence of a difference. Intervals that do not overlap are evidence; what caused it
// they do not say.
type Contrast struct {
	Comparison
	First, Second Interval   // at 95 %; zero when the comparison is refused
	Apart         law.Answer // Yes when the intervals do not overlap; Unknown when the comparison is refused
}

// Contrasted compares two rates, or says why not: see [Compare].
func Contrasted(first, second Dated) Contrast {
	c := Contrast{Comparison: Compare(first, second)}
	if len(c.Refusals) > 0 {
		return c
	}
	var errFirst, errSecond error
	c.First, errFirst = first.Share.Wilson()
	c.Second, errSecond = second.Share.Wilson()
	if errFirst != nil || errSecond != nil { // refused above already
		return c
	}
	c.Apart = law.That(c.First.High < c.Second.Low || c.Second.High < c.First.Low)
	return c
}

// Explain says the comparison in sentences: the two rates with their intervals, the difference in points,
// and what it is worth; or each reason why the two are not compared.
func (c Contrast) Explain(tag language.Tag) []string {
	l := langOf(tag)
	if len(c.Refusals) > 0 {
		lines := make([]string, len(c.Refusals))
		for n, r := range c.Refusals {
			lines[n] = contrastWords[l].refused + r.Explain(tag) + "."
		}
		return lines
	}
	w := contrastWords[l]
	side := func(d Dated, v Interval) string {
		return d.Year + w.colon + d.Share.Format(1, tag) + w.interval + v.Format(1, tag) + ")."
	}
	verdict := w.none
	if c.Apart == law.Yes {
		verdict = w.apart
	}
	return []string{
		side(c.Before, c.First), side(c.After, c.Second),
		w.difference + c.Points().FormatSigned(1, tag) + ".", verdict,
	}
}

var contrastWords = [...]struct{ refused, colon, interval, difference, none, apart string }{
	french: {
		refused: "Pas de comparaison\u00a0: ", colon: "\u00a0: ", interval: " (intervalle à 95\u00a0%\u00a0: ",
		difference: "Écart\u00a0: ",
		none:       "Les intervalles se recouvrent\u00a0: rien ne montre une différence.",
		apart:      "Les intervalles ne se recouvrent pas\u00a0: la différence ne tient pas au seul hasard.",
	},
	english: {
		refused: "Not compared: ", colon: ": ", interval: " (95% interval: ",
		difference: "Difference: ",
		none:       "The intervals overlap: no evidence of a difference.",
		apart:      "The intervals do not overlap: chance alone hardly explains the difference.",
	},
}
