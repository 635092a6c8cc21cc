package funding

import (
	"github.com/parcours-emploi/parcours/law"
)

// addQuotaDuty: a firm of 250 employees or more commits itself to a quota. For a disabled apprentice of 2025 the ministry
// asks nothing more; whether the decree of 2026 does is unsettled.
func (a *aidCase) addQuotaDuty(t *law.Tree) law.Answer {
	if a.size.under != law.No {
		return a.size.under
	}
	if a.w.Made.Before(aid2025) || a.disabled == law.No {
		return a.addCommitment(t)
	}
	if v, _ := AidCommit.At(a.w); v != nil {
		t.Any(&aidQuotaDuty, law.Value(&AidCommit, v, a.w))
	} else {
		t.Any(&aidQuotaDuty)
	}
	exempt, _ := AidExempt.At(a.w)
	committed := a.addCommitment(t)
	switch {
	case a.disabled == law.Unknown:
		t.Lacks(&aidQuotaRQTH, a.lacksDisabled())
	case exempt != nil:
		t.Says(&aidQuotaRQTH, exempt.Value, a.saidDisabled(), law.Value(&AidExempt, exempt, a.w))
	case committed != law.Yes:
		t.Unsettled(&aidQuotaRQTH, law.Reading("AID-APP-QUOTA-RQTH.exempt", law.Yes), law.Reading("AID-APP-QUOTA-RQTH.bound", law.No))
		if v, _ := AidCommit.At(a.w); v != nil {
			t.Note(law.Value(&AidCommit, v, a.w))
		}
	}
	return t.End()
}

// lacksDisabled is the fact that would tell whether the person was recognised as a disabled worker on conclusion; where a
// recognition is denied and dated, the denial is what is asked again.
func (a *aidCase) lacksDisabled() string {
	if a.Person.Disabled == law.Yes || a.Person.RQTH == law.Yes && a.Person.Disabled == law.Unknown {
		return "hiring_aid.disabled_since"
	}
	return "person.disabled"
}

// saidDisabled is the fact that tells it.
func (a *aidCase) saidDisabled() law.Arg {
	if since := a.HiringAid.DisabledSince; !since.IsZero() {
		return law.Fact("hiring_aid.disabled_since", since)
	}
	if a.Person.RQTH == law.Yes {
		return law.Fact("person.rqth", law.Yes)
	}
	return law.Fact("person.disabled", a.Person.Disabled)
}

func (a *aidCase) addCommitment(t *law.Tree) law.Answer {
	q := &a.HiringAid.Quota
	v := law.Governing(t, &aidQuotaCommit, &AidCommit, a.w)
	switch {
	case v == nil:
		return law.Unknown
	case q.CommittedOn.IsZero() && q.Committed == law.No:
		return t.Says(&aidQuotaCommit, law.No, law.Fact("hiring_aid.quota.committed", law.No), law.Value(&AidCommit, v, a.w))
	case q.CommittedOn.IsZero() && q.Committed == law.Yes:
		return t.Lacks(&aidQuotaCommit, "hiring_aid.quota.committed_on")
	case q.CommittedOn.IsZero():
		return t.Lacks(&aidQuotaCommit, "hiring_aid.quota.committed")
	}
	return onTime(t, &aidQuotaCommit, "hiring_aid.quota.committed_on", q.CommittedOn, a.w.Made.Deadline(int(v.Value)),
		law.Value(&AidCommit, v, a.w), law.Under(&law.DateDeadline))
}

// onTime adds a clause that a day meets a deadline, which is quoted as "aid.deadline".
func onTime(t *law.Tree, r *law.Rule, key string, day, deadline law.Date, args ...law.Arg) law.Answer {
	late := day.After(deadline)
	t.Says(r, law.That(!late), law.Fact(key, day), law.Fact("aid.deadline", deadline))
	t.Note(args...)
	if late {
		t.Note(law.Off(key, law.Days(day.DaysUntil(deadline))))
	}
	return law.That(!late)
}

// addSent: the contract was sent to the OPCO in time.
func (a *aidCase) addSent(t *law.Tree, months *law.Param[law.Months], by *law.Param[law.Date]) law.Answer {
	sent := a.HiringAid.Sent
	if v, _ := months.At(a.w); v != nil {
		if sent.IsZero() {
			return t.Lacks(&aidSend6M, "hiring_aid.sent")
		}
		return onTime(t, &aidSend6M, "hiring_aid.sent", sent, a.w.Made.Deadline(int(v.Value)), law.Value(months, v, a.w), law.Under(&law.DateDeadline))
	}
	v, _ := by.At(a.w)
	if v == nil {
		return law.Yes
	}
	r := &aidSend2024
	if !v.From.Before(aid2023) {
		r = &aidSend2025
	}
	if sent.IsZero() {
		return t.Lacks(r, "hiring_aid.sent")
	}
	return onTime(t, r, "hiring_aid.sent", sent, v.Value, law.Value(by, v, a.w))
}

// addDeposit: the OPCO deposited the contract with the ministry.
func (a *aidCase) addDeposit(t *law.Tree, p *law.Param[law.Answer]) law.Answer {
	v, _ := p.At(a.w)
	if v == nil {
		return law.Yes
	}
	said := t.Answered(&aidDeposit, "hiring_aid.deposited", a.HiringAid.Deposited)
	if said != law.Unknown {
		t.Note(law.Value(p, v, a.w))
	}
	return said
}

// D6243-2, I: "ne pas avoir bénéficié d'une aide à l'embauche d'apprenti au titre d'un contrat d'apprentissage
// précédemment conclu entre un même employeur et un même apprenti pour la même certification professionnelle".
func (a *aidCase) addOnce(t *law.Tree) law.Answer {
	v, _ := AidOnce.At(a.w)
	if v == nil {
		return law.Yes
	}
	earlier := &a.HiringAid.Earlier
	same := law.Unknown // another contract may be missing from the list
	if earlier.Complete == law.Yes {
		same = law.No
	}
	for i := range earlier.Items {
		item := &earlier.Items[i]
		same = same.Or(item.SameEmployer.And(item.SameCertification))
	}
	switch {
	case same == law.Unknown:
		t.Lacks(&aidOnce, "hiring_aid.earlier")
	case same == law.Yes:
		t.Says(&aidOnce, law.No, law.Fact("hiring_aid.earlier", law.Yes), law.Value(&AidOnce, v, a.w))
	case len(earlier.Items) > 0:
		t.Says(&aidOnce, law.Yes, law.Value(&AidOnce, v, a.w))
		t.Says(&aidNew, law.Yes)
	default:
		t.Says(&aidOnce, law.Yes, law.Fact("hiring_aid.earlier", law.No), law.Value(&AidOnce, v, a.w))
	}
	return same.Not()
}
