package funding

import (
	"github.com/parcours-emploi/parcours/law"
)

// on explains the month of a day.
func (k *cuiCase) on(day law.Date) law.Decision {
	t := law.NewTree()
	m := firstOfMonth(day)
	t.All(&cuiMonth, law.Fact("day", m))
	noteValue(t, k.s.month, law.When{Day: m})
	k.addNotes(t, m)
	var x monthAid
	var p monthPart
	if dated := !day.IsZero() && !k.undated; dated {
		p = k.part(m)
		x = k.monthOf(m, p)
		if p.high != cuiNone && !x.open && !k.refused() {
			t.Note(law.Fact("aid.month", x.low), law.Fact("aid.month.high", x.high))
		}
	}
	k.addEntitled(t)
	switch {
	case day.IsZero():
		t.Lacks(&cuiWithin, "day")
		return t.Decision()
	case k.undated:
		k.addSpan(t)
		return t.Decision()
	}
	if p.rule == cuiWithin.ID || m.After(k.through) {
		t.Says(&cuiWithin, law.No, law.Fact("day", m), law.Fact("aid.first", k.from), law.Fact("aid.last", k.through))
		noteValue(t, k.s.total, law.When{Day: k.counted})
		return t.Decision()
	}
	if m.After(k.most) {
		t.Says(&cuiTotal, law.No, law.Fact("aid.from", k.counted), law.Fact("aid.through", k.Aid.Through), law.Fact("aid.through.allowed", k.most), law.Under(&law.DateMonths))
		noteValue(t, k.s.total, law.When{Day: k.counted})
		return t.Decision()
	}
	t.Says(&cuiWithin, law.Yes, law.Fact("day", m), law.Fact("aid.first", k.from), law.Fact("aid.last", k.most))
	noteValue(t, k.s.total, law.When{Day: k.counted})
	k.addRate(t)
	k.addHours(t)
	k.addSMIC(t, m)
	k.addPart(t, m, p)
	return t.Decision()
}

// addPart says why a month is not a whole one.
func (k *cuiCase) addPart(t *law.Tree, m law.Date, p monthPart) {
	w := law.When{Day: m}
	if p.touched {
		text := noteOf(k.s.prorata, w)
		switch {
		case p.mostPaid == cuiNone:
			t.Says(&cuiProrata, law.No, text)
			return
		case p.leastPaid == p.mostPaid:
			t.Says(&cuiProrata, law.Yes, law.Fact("suspension.share", p.mostPaid), text)
		case k.payUnknown(p.first, p.last):
			t.Lacks(&cuiProrata, "contract.suspensions")
		default:
			t.Unsettled(&cuiProrata, law.Reading("PEC-PRORATA.calendar", law.Unknown), law.Reading("PEC-PRORATA.worked", law.Unknown))
			t.Note(text)
		}
	}
	if p.part {
		t.Unsettled(&cuiIncomplete, law.Reading("PEC-AID-INCOMPLETE.days", law.Unknown), law.Reading("PEC-AID-INCOMPLETE.month", law.Unknown))
		noteValue(t, k.s.month, w)
	}
	if !k.sure.Before(p.last) {
		return
	}
	if k.lawful.sure.Before(p.last) {
		k.lackingGround(t)
		return
	}
	if k.doubted(p.last) {
		k.addDoubts(t)
		return
	}
	t.Lacks(&cuiTerm, "contract.renewals")
}

// lackingGround is for a month beyond the ordinary length, where a fact would tell whether the aid may last longer.
func (k *cuiCase) lackingGround(t *law.Tree) {
	var keys []string
	ground := k.ground()
	if ground == law.Unknown {
		if a, key := rqth(&k.Person); a == law.Unknown {
			keys = append(keys, key)
		}
		if k.fifty() == law.Unknown {
			keys = append(keys, "person.born")
		}
		if k.CUI.LastingDifficulties == law.Unknown {
			keys = append(keys, "cui.lasting_difficulties")
		}
	}
	if _, a := k.runs(); a == law.Unknown {
		keys = append(keys, "cui.training")
	}
	covid, _ := k.covid()
	if covid == law.Unknown || ground != law.No && k.steps().vague {
		keys = append(keys, "aid.extensions")
	}
	switch {
	case len(keys) == 0: // a decision of more than a year
		t.Unsettled(&cuiSteps, law.Reading("PEC-AID-60M-STEPS.year", law.Yes), law.Reading("PEC-AID-60M-STEPS.none", law.No))
	case ground == law.Yes:
		t.Lacks(&cuiSteps, keys...)
	default:
		t.Lacks(&cuiGround, keys...)
	}
}

// noteOf quotes the text of a month; the zero argument when there is none.
func noteOf(p *law.Param[law.Answer], w law.When) law.Arg {
	v, _ := p.At(w)
	if v == nil {
		return law.Fact("day", w.Day)
	}
	return law.Value(p, v, w)
}

// payUnknown tells that a suspension of days of the aid lacks its own days, or what the employer pays.
func (k *cuiCase) payUnknown(first, last law.Date) bool {
	if !k.unlisted.IsZero() && !k.unlisted.After(last) {
		return true
	}
	for i := range k.Contract.Suspensions.Items {
		s := &k.Contract.Suspensions.Items[i]
		if s.From.After(last) || !s.Through.IsZero() && s.Through.Before(first) {
			continue
		}
		if s.From.IsZero() || s.Through.IsZero() || s.Paid == law.Unknown {
			return true
		}
	}
	return false
}
