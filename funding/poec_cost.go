package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// SubjectPOECCourse is the subject of [POECTraining].
const SubjectPOECCourse Subject = "poec_course"

// L6326-3: "La formation est financée par l'opérateur de compétences compétent. L'Etat et l'opérateur France Travail peuvent
// également financer la formation dans des conditions fixées, le cas échéant, par une convention avec l'opérateur de
// compétences."
var (
	poecTraining = law.Rule{ID: "POEC-TRAINING", Cites: []law.Ref{l63263}}
	poecFund     = law.Rule{ID: "POEC-FUND-OPCO", Cites: []law.Ref{l63263}}
	poecRate     = law.Rule{ID: "POEC-HOUR-RATE", Cites: []law.Ref{l63263}}
	// The hourly amount is for every hour of the course, those spent in a company among them.
	poecHours  = law.Convention{ID: "POEC-HOUR-BASE", Cites: []law.Ref{l63263}}
	poecOthers = law.Remark{ID: "POEC-FUND-OTHERS", Cites: []law.Ref{l63263}}
)

var poeConventions = []*law.Convention{&poeiPayee, &poecHours}

var poeRules = []*law.Rule{&poeiAid, &poeiFund, &poeiScaleAid, &poeiQuote, &poeiReal, &poeiTopUp, &poecTraining, &poecFund, &poecRate}

// POECTraining is what the OPCO pays for the training of one person in a POEC: the hourly amount of the operator, which the
// caller's tables hold, times the hours of the course, those in a company among them (POEC-HOUR-BASE). The day of entry picks the row. No amount was found in any text: without
// a row nothing is given, and nothing is supposed. The State and France Travail may pay a part of it under an agreement with the
// OPCO.
func POECTraining(c *facts.Case, tables *Tables) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectPOECCourse, Payer: OPCO, Payee: TrainingBody}
	w := law.When{Entered: c.Course.Start}
	t := law.NewTree()
	t.All(&poecTraining)
	if v := law.Governing(t, &poecFund, &POECFinancing, w); v != nil {
		t.Says(&poecFund, law.Yes, law.Fact("course.start", w.Entered), law.Value(&POECFinancing, v, w), law.Saying(&poecOthers))
	}
	due := addPOECRate(t, c, tables, w)
	g.Decision = t.Decision()
	g.instalments = []Instalment{{Low: due.low, High: due.high, Open: due.open}}
	return g
}

func addPOECRate(t *law.Tree, c *facts.Case, tables *Tables, w law.When) poeiPrice {
	r, operator := &poecRate, c.OPCO.Operator
	var keys [3]string
	n := 0
	lack := func(missing bool, key string) {
		if missing {
			keys[n] = key
			n++
		}
	}
	lack(operator == 0, "opco.operator")
	lack(c.Course.Hours.IsZero(), "course.hours")
	lack(w.Entered.IsZero(), "course.start")
	if operator == 0 || w.Entered.IsZero() {
		t.Lacks(r, keys[:n]...)
		return poeiPrice{open: true}
	}
	rate := tables.POECRate(operator)
	if rate == nil {
		t.Silent(r, "tables.poec", law.Miss{Why: law.NoText, Day: w.Entered})
		return poeiPrice{open: true}
	}
	v := law.Governing(t, r, rate, w)
	switch {
	case v == nil:
		return poeiPrice{open: true}
	case n > 0:
		t.Lacks(r, keys[:n]...)
		return poeiPrice{open: true}
	}
	amount := v.Value.Exact().TimesHours(c.Course.Hours).Shown()
	t.Says(r, law.Yes, law.Fact("poe.amount", amount), law.Fact("course.hours", c.Course.Hours), law.Value(rate, v, w), law.Under(&poecHours))
	return poeiPrice{low: amount, high: amount}
}
