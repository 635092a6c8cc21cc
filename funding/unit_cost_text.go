package funding

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Text says a unit cost in words, in English for an English tag and in French for any other: the quotient to the nearest cent,
// what was divided by what, or why it is not computed.
func (u UnitCost) Text(tag language.Tag) string {
	w := words(tag)
	lang := w.Lang
	amount, ok := u.Shown()
	if !ok {
		return costSays[lang].none + termOf(w, "cost.gap."+u.Missing.String())
	}
	volume := strings.ReplaceAll(u.Volume, ".", sayPoint[lang])
	one := ""
	if n, err := strconv.ParseInt(volume, 10, 64); err == nil {
		volume = lang.Number(n)
		if n == 1 {
			one = ".one"
		}
	}
	if hours, err := law.ParseHours(strings.TrimSuffix(u.Volume, " h")); u.Base == TraineeHours && err == nil && fewHours(lang, hours) {
		one = ".one"
	}
	base := "cost.base." + u.Base.String()
	text := lang.Euro(amount) + costSays[lang].per + termOf(w, base) + " (" + termOf(w, "cost.of."+u.Numerator.String()) + " " +
		lang.Euro(u.Cost) + costSays[lang].over + volume + " " + termOf(w, base+"."+u.BasePhase.String()+one)
	if u.Base == Exits && u.Over != 0 {
		among := costSays[lang].among
		if one != "" {
			among = costSays[lang].amongOne
		}
		text += among + termOf(w, "cost.over."+u.Over.String())
	}
	text += ")"
	if !u.LeftOut.IsZero() && u.LeftOut.Valid() {
		text += costSays[lang].without + lang.Euro(u.LeftOut) + costSays[lang].shared
	}
	return text
}

var costSays = [...]struct{ none, per, over, among, amongOne, without, shared string }{
	law.French:  {"coût non calculé\u00a0: ", " par ", " pour ", ", comptées sur les ", ", comptée sur les ", "\u00a0; sans ", " de coûts communs"},
	law.English: {"cost not computed: ", " per ", " for ", ", counted over the ", ", counted over the ", "; without ", " of shared costs"},
}

// fewHours tells hours that a language says in the singular: fewer than two in French.
func fewHours(lang law.Lang, h law.Hours) bool {
	return lang == law.French && h.Less(law.MustHours("2"))
}
