package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// ApprenticeAidRepay is what the employer pays back of what was paid for a contract: everything when the quota to which a
// firm of 250 employees or more committed itself is missed, otherwise what was paid above the aid that is due
// ([ApprenticeAid]). It is one instalment, without month. An amount that is not positive was not paid.
func ApprenticeAidRepay(c *facts.Case, paid law.Euro) Grant {
	a := newAidCase(c)
	g := Grant{Subject: SubjectApprenticeAidRepayment, Payer: Employer, Payee: State}
	due := ApprenticeAid(c)
	sum := due.Total()
	low, _ := sum.Low()
	high, bounded := sum.High()

	t := law.NewTree()
	t.Any(&aidBack)
	missed := law.No
	if due.Answer() != law.No && paid.Compare(law.Euro{}) > 0 {
		missed = a.addQuotaRepay(t)
	}
	undue := law.Unknown
	was := law.Fact("aid.paid", paid)
	switch {
	case !paid.Valid():
		t.Lacks(&aidRepay, "aid.paid")
	case paid.Compare(low) <= 0: // what is due is never negative
		undue = t.Says(&aidRepay, law.No, was, law.Fact("aid.due", low))
	case bounded && paid.Compare(high) > 0:
		undue = t.Says(&aidRepay, law.Yes, was, law.Fact("aid.due", high))
	default:
		addDoubt(t, due.Decision)
	}
	t.End()
	g.Decision = t.Decision()

	back := Instalment{High: paid}
	switch {
	case g.Answer() == law.No || !paid.Valid():
		return g
	case missed == law.Yes:
		back.Low, back.Rule = paid, aidQuotaRepay.ID
	case undue == law.Yes:
		back.Low, back.Rule = paid.Sub(high), aidRepay.ID
		if missed == law.No {
			back.High = paid.Sub(low)
		}
	case missed == law.No:
		back.High, back.Rule = paid.Sub(low), aidRepay.ID
	}
	g.instalments = []Instalment{back}
	return g
}

// addDoubt says why it is not known whether a sum was due.
func addDoubt(t *law.Tree, due law.Decision) {
	asks := law.Asks(due)
	if len(asks) == 0 {
		t.Unsettled(&aidRepay, law.Reading("AID-APP-REPAY.due", law.No), law.Reading("AID-APP-REPAY.undue", law.Yes))
		return
	}
	keys := make([]string, len(asks))
	for i := range asks {
		keys[i] = asks[i].Fact
	}
	t.Lacks(&aidRepay, keys...)
}

// addQuotaRepay: the quota is missed, and the aid is one that depends on it.
func (a *aidCase) addQuotaRepay(t *law.Tree) law.Answer {
	bound := a.quotaBound()
	if bound == law.No {
		return t.Says(&aidQuotaRepay, law.No, law.Fact("contract.made", a.w.Made))
	}
	t.All(&aidQuotaRepay)
	switch {
	case bound == law.Yes:
	case a.size.under == law.Unknown:
		t.None(&aidQuotaDuty)
		a.size.add(t, a.w)
		t.End()
	case a.disabled == law.Unknown:
		t.Lacks(&aidQuotaRQTH, a.lacksDisabled())
	default:
		t.Unsettled(&aidQuotaRQTH, law.Reading("AID-APP-QUOTA-RQTH.exempt", law.No), law.Reading("AID-APP-QUOTA-RQTH.bound", law.Yes))
	}
	t.None(&aidQuotaMissed)
	addQuota(t, a.Case)
	t.End()
	return t.End()
}

// quotaBound tells whether the aid depends on the quota: the exceptional aid of a firm of 250 employees or more, not that
// of a disabled apprentice under the decree of 2025; whether it does under that of 2026 is unsettled.
func (a *aidCase) quotaBound() law.Answer {
	made := a.w.Made
	large := a.size.under.Not()
	v, _, _ := aidFrom250Level5.on(made)
	switch {
	case large == law.No, made.IsZero(), v == nil:
		return law.No
	case made.Before(aid2025):
		return large
	case !made.Before(aid2026) && a.disabled == law.Yes:
		return law.Unknown
	}
	return large.And(a.disabled.Not())
}
