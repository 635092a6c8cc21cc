package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// on explains the month of a day.
func (k *cuiCase) on(day law.Date) law.Decision {
	t := law.NewTree()
	m := firstOfMonth(day)
	t.All(&cuiMonth, law.Fact("day", m))
	switch {
	case day.IsZero():
		t.Lacks(&cuiWithin, "day")
		return t.Decision()
	case k.undated:
		k.addSpan(t)
		return t.Decision()
	}
	x, p := k.month(m), k.part(m)
	if p.high != cuiNone && !x.open {
		t.Note(law.Fact("aid.month", x.low), law.Fact("aid.month.high", x.high))
	}
	if p.rule == cuiWithin.ID || m.After(k.through) {
		t.Says(&cuiWithin, law.No, law.Fact("day", m), law.Fact("aid.first", k.from), law.Fact("aid.last", k.through))
		return t.Decision()
	}
	if m.After(k.most) {
		t.Says(&cuiTotal, law.No, law.Fact("aid.from", k.from), law.Fact("aid.through", k.Aid.Through), law.Fact("aid.through.allowed", k.most), law.Under(&law.DateMonths))
		noteValue(t, k.s.total, law.When{Day: k.from})
		return t.Decision()
	}
	t.Says(&cuiWithin, law.Yes, law.Fact("day", m), law.Fact("aid.first", k.from), law.Fact("aid.last", k.most))
	k.addRate(t)
	k.addHours(t)
	k.addSMIC(t, m)
	k.addPart(t, m, p)
	return t.Decision()
}

// addPart says why a month is not a whole one.
func (k *cuiCase) addPart(t *law.Tree, m law.Date, p monthPart) {
	w := law.When{Day: m}
	if k.touched(m) {
		text := noteOf(k.s.prorata, w)
		switch {
		case p.rule != cuiProrata.ID:
			t.Says(&cuiProrata, law.Yes, law.Fact("suspension.share", cuiFull), text)
		case p.low == p.high && p.high == cuiNone:
			t.Says(&cuiProrata, law.Yes, text)
		case p.low == p.high:
			t.Says(&cuiProrata, law.Yes, law.Fact("suspension.share", p.high), text)
		case k.payUnknown(m):
			t.Lacks(&cuiProrata, "contract.suspensions")
		default:
			t.Unsettled(&cuiProrata, law.Reading("PEC-PRORATA.calendar", law.Unknown), law.Reading("PEC-PRORATA.worked", law.Unknown))
			t.Note(text)
		}
	}
	switch p.rule {
	case cuiIncomplete.ID:
		t.Unsettled(&cuiIncomplete, law.Reading("PEC-AID-INCOMPLETE.days", law.Unknown), law.Reading("PEC-AID-INCOMPLETE.month", law.Unknown))
	case cuiTotal.ID:
		k.lackingGround(t)
	case cuiTerm.ID:
		t.Lacks(&cuiTerm, "contract.renewals")
	}
}

// lackingGround is for a month beyond the ordinary length, where a fact would tell whether the aid may last longer.
func (k *cuiCase) lackingGround(t *law.Tree) {
	var keys []string
	if k.Person.Disabled == law.Unknown {
		keys = append(keys, "person.disabled")
	}
	if k.fifty() == law.Unknown {
		keys = append(keys, "person.born")
	}
	if k.CUI.LastingDifficulties == law.Unknown {
		keys = append(keys, "cui.lasting_difficulties")
	}
	if _, a := k.runs(); a == law.Unknown {
		keys = append(keys, "cui.training")
	}
	if a, _ := k.covid(); a == law.Unknown {
		keys = append(keys, "aid.extensions")
	}
	t.Lacks(&cuiGround, keys...)
}

// noteOf quotes the text of a month; the zero argument when there is none.
func noteOf(p *law.Param[law.Answer], w law.When) law.Arg {
	v, _ := p.At(w)
	if v == nil {
		return law.Fact("day", w.Day)
	}
	return law.Value(p, v, w)
}

// touched tells whether a suspension falls in the month.
func (k *cuiCase) touched(m law.Date) bool {
	last := lastOfMonth(m)
	for i := range k.Contract.Suspensions.Items {
		s := &k.Contract.Suspensions.Items[i]
		if !s.From.After(last) && (s.Through.IsZero() || !s.Through.Before(m)) {
			return true
		}
	}
	return false
}

// payUnknown tells that a suspension of the month lacks its days, or what the employer pays.
func (k *cuiCase) payUnknown(m law.Date) bool {
	last := lastOfMonth(m)
	for i := range k.Contract.Suspensions.Items {
		s := &k.Contract.Suspensions.Items[i]
		if s.From.After(last) || !s.Through.IsZero() && s.Through.Before(m) {
			continue
		}
		if s.From.IsZero() || s.Through.IsZero() || s.Paid == law.Unknown || s.Paid == law.Yes && s.Share.IsZero() {
			return true
		}
	}
	return false
}

var (
	cuiRepaid   = law.Rule{ID: "PEC-AID-REPAID", Cites: eitherText([]law.Ref{r513429, r513445}, []law.Ref{r513454, r513468})}
	cuiBreach   = law.Rule{ID: "PEC-BREACH", Cites: eitherText(pecBreachText.Versions[0].Cites, cieBreachText.Versions[0].Cites)}
	cuiClawback = law.Rule{ID: "PEC-AID-CLAWBACK", Cites: eitherText(pecRepaidText.Versions[0].Cites, cieRepaidText.Versions[0].Cites), Fixed: true}
)

// PECRepayment is what the employer pays back of the aid of a PEC: all of it when the decision was not respected (code du
// travail, R5134-29), and all of it after an end by the employer that no exception covers (R5134-45). Whether that is
// so is for eligibility.PECClawback, whose answer is given here.
//
// The amounts are those of the months up to the end of the contract. Which of them were already paid is not in the facts:
// without an end, any of them may be, and each is bracketed.
func PECRepayment(c *facts.Case, orders []Order, clawback law.Answer) CUIAid {
	return repaymentOf(c, orders, clawback, &pecAidScheme)
}

// CIERepayment is [PECRepayment] for a CIE (R5134-54, R5134-68).
func CIERepayment(c *facts.Case, orders []Order, clawback law.Answer) CUIAid {
	return repaymentOf(c, orders, clawback, &cieAidScheme)
}

func repaymentOf(c *facts.Case, orders []Order, clawback law.Answer, s *cuiScheme) CUIAid {
	c = orEmpty(c)
	k := newAid(c, orders, s)
	end := c.Contract.Ended
	if end.IsZero() && clawback == law.Yes {
		end = c.CUI.Break.Day
	}
	if !end.IsZero() {
		k.sure, k.most, k.through = firstOf(k.sure, end), firstOf(k.most, end), firstOf(k.through, end)
	}
	w := law.When{Day: firstOf(end, k.from)}
	t := law.NewTree()
	t.Any(&cuiRepaid)
	if t.Answered(&cuiBreach, "aid.breached", c.Aid.Breached) != law.Unknown {
		noteValue(t, s.breach, w)
	}
	if clawback == law.Unknown {
		t.Lacks(&cuiClawback, "cui.break.initiative", "cui.break.ground")
	} else {
		t.Says(&cuiClawback, clawback, noteOf(s.repay, w))
	}
	d := t.Decision()
	a := CUIAid{
		Whole:       Grant{Subject: s.repaid, Payer: Employer, Decision: d},
		State:       Grant{Subject: s.repaid, Payer: Employer, Payee: State, Decision: d},
		Departement: Grant{Subject: s.repaid, Payer: Employer, Payee: Departement, Decision: d},
	}
	k.fill(&a)
	if end.IsZero() {
		for _, g := range [...]*Grant{&a.Whole, &a.State, &a.Departement} {
			for i := range g.instalments {
				g.instalments[i].Low = law.Euro{}
			}
		}
	}
	return a
}
