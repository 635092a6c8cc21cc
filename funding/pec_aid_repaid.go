package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	cuiRepaid    = law.Rule{ID: "PEC-AID-REPAID", Cites: eitherText([]law.Ref{l5134212, r513429, r513445}, []law.Ref{l513468, r513454, r513468})}
	cuiGrounds   = law.Rule{ID: "PEC-AID-REPAID-GROUND", Cites: eitherText([]law.Ref{l5134212, r513429, r513445}, []law.Ref{l513468, r513454, r513468})}
	cuiToShare   = law.Rule{ID: "PEC-AID-REPAID-SHARE", Cites: []law.Ref{r513445, r513468}}
	cuiBreach    = law.Rule{ID: "PEC-BREACH", Cites: eitherText(pecBreachText.Versions[0].Cites, cieBreachText.Versions[0].Cites)}
	cuiWithdrawn = law.Rule{ID: "PEC-AID-WITHDRAWN", Cites: []law.Ref{l5134212, l513468}, Fixed: true}
	cuiClawback  = law.Rule{ID: "PEC-AID-CLAWBACK", Cites: eitherText(pecRepaidText.Versions[0].Cites, cieRepaidText.Versions[0].Cites), Fixed: true}
)

// PECRepayment is what the employer pays back of the aid of a PEC: all of it when the decision was not respected (code du
// travail, R5134-29), when it is withdrawn because the hire caused another dismissal (L5134-21-2), and after an end by the
// employer that no exception covers (R5134-45). Whether an end is one of those is the decision of eligibility.PECClawback,
// given here: its missing facts are asked again, and what it leaves unsettled stays so. The zero [law.Decision] has the end
// read from the case. Of a contract of another kind, or of one that was over before the aid began, there is nothing to pay back.
//
// The amounts are those of the months up to the end of the contract, each share owed to the one who bore it. Which of them
// were already paid is not in the facts: without an end, any of them may be, and each is bracketed.
func PECRepayment(c *facts.Case, orders []Order, clawback law.Decision) CUIAid {
	return repaymentOf(c, orders, clawback, &pecAidScheme)
}

// CIERepayment is [PECRepayment] for a CIE (R5134-54, R5134-68; L5134-68: the decision of a CIE "may" be withdrawn).
func CIERepayment(c *facts.Case, orders []Order, clawback law.Decision) CUIAid {
	return repaymentOf(c, orders, clawback, &cieAidScheme)
}

func repaymentOf(c *facts.Case, orders []Order, clawback law.Decision, s *cuiScheme) CUIAid {
	k := newAid(c, orders, s)
	end := endedOn(k.Case)
	if end.IsZero() && clawback.Answer() == law.Yes {
		end = k.CUI.Break.Day
	}
	if !end.IsZero() {
		k.sure, k.most, k.through = earliest(k.sure, end), earliest(k.most, end), earliest(k.through, end)
	}
	day := end
	if day.IsZero() {
		day = k.from
	}
	t := law.NewTree()
	k.addRepaid(t, clawback, day)
	a := CUIAid{Whole: Grant{Subject: s.repaid, Payer: Employer, Decision: t.Decision()}}
	t = law.NewTree()
	t.All(&cuiToShare)
	noteValue(t, s.repay, law.When{Day: day})
	k.addState(t)
	k.addRepaid(t, clawback, day)
	a.State = Grant{Subject: s.repaid, Payer: Employer, Payee: State, Decision: t.Decision()}
	t = law.NewTree()
	t.All(&cuiToShare)
	noteValue(t, s.repay, law.When{Day: day})
	k.addDepartement(t)
	k.addRepaid(t, clawback, day)
	a.Departement = Grant{Subject: s.repaid, Payer: Employer, Payee: Departement, Decision: t.Decision()}
	k.fill(&a)
	a.State.floor, a.Departement.floor = a.Whole.Answer() == law.Yes, a.Whole.Answer() == law.Yes
	if end.IsZero() {
		for _, g := range [...]*Grant{&a.Whole, &a.State, &a.Departement} {
			for i := range g.instalments {
				g.instalments[i].Low = law.Euro{}
			}
		}
	}
	return a
}

// addRepaid writes that there was an aid of the kind asked for, and the three grounds on which it is paid back; day picks their
// texts.
func (k *cuiCase) addRepaid(t *law.Tree, clawback law.Decision, day law.Date) {
	t.All(&cuiRepaid)
	defer t.End()
	if addKind(t, &cuiKind, k.Case, k.s.kind) == law.No {
		return
	}
	switch {
	case k.from.IsZero(): // no month of the aid can be told
		t.Lacks(&cuiSpan, "aid.from")
	case k.most.IsZero(): // nor how many there are
		t.Lacks(&cuiSpan, "aid.through")
	case k.addEmptySpan(t):
		return
	}
	k.addGrounds(t, clawback, law.When{Day: day})
}

// addGrounds writes the three grounds on which the aid is paid back.
func (k *cuiCase) addGrounds(t *law.Tree, clawback law.Decision, w law.When) {
	t.Any(&cuiGrounds)
	defer t.End()
	noteValue(t, k.s.caused, w)
	noteValue(t, k.s.breach, w)
	noteValue(t, k.s.repay, w)
	if t.Answered(&cuiBreach, "aid.breached", k.Aid.Breached) != law.Unknown {
		noteValue(t, k.s.breach, w)
	}
	switch caused := k.CUI.CausesDismissal; {
	case caused == law.Yes && k.s.kind == law.CIE:
		t.Unsettled(&cuiWithdrawn, law.Fact("cui.causes_dismissal", caused), law.Reading("PEC-AID-STANDS.withdrawn", law.Yes), law.Reading("PEC-AID-STANDS.kept", law.No))
	default:
		t.Answered(&cuiWithdrawn, "cui.causes_dismissal", caused)
	}
	noteValue(t, k.s.caused, w)
	k.addClawback(t, clawback, w)
}

// addClawback gives the answer of the decision on the end of the contract, or why it has none.
func (k *cuiCase) addClawback(t *law.Tree, clawback law.Decision, w law.When) {
	if clawback.IsZero() {
		k.addOwnClawback(t, w)
		return
	}
	if clawback.Answer() != law.Unknown {
		t.Says(&cuiClawback, clawback.Answer(), noteOf(k.s.repay, w))
		return
	}
	if asks := law.Asks(clawback); len(asks) > 0 {
		keys := make([]string, len(asks))
		for i := range asks {
			keys[i] = asks[i].Fact
		}
		t.Lacks(&cuiClawback, keys...)
		return
	}
	for _, part := range clawback.Walk() {
		if part.Why() == law.NoText {
			t.Silent(&cuiClawback, k.s.repay.Name, law.Miss{Why: law.NoText, Day: w.Day})
			return
		}
	}
	t.Unsettled(&cuiClawback, law.Reading("PEC-AID-ENDED.lost", law.Yes), law.Reading("PEC-AID-ENDED.kept", law.No), noteOf(k.s.repay, w))
}

// addOwnClawback reads the end of the contract from the case.
func (k *cuiCase) addOwnClawback(t *law.Tree, w law.When) {
	kept, lacks, gross, none := k.endByEmployer()
	end := endedOn(k.Case)
	if end.IsZero() {
		end = mayHaveEndedOn(k.Case)
	}
	switch {
	case none && k.CUI.Break.Initiative == 0 && (end.IsZero() || k.early(end)):
		t.Lacks(&cuiClawback, "cui.break.initiative")
	case none:
		t.Says(&cuiClawback, law.No, noteOf(k.s.repay, w))
	case gross:
		t.Unsettled(&cuiClawback, law.Reading("PEC-AID-ENDED.lost", law.Yes), law.Reading("PEC-AID-ENDED.kept", law.No), noteOf(k.s.repay, w))
	case kept == law.Unknown:
		t.Lacks(&cuiClawback, lacks)
	default:
		t.Says(&cuiClawback, kept.Not(), noteOf(k.s.repay, w))
	}
}
