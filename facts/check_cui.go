package facts

import "github.com/parcours-emploi/parcours/law"

// aid checks the decision to grant the aid of a PEC or a CIE.
func (k *checker) aid(a *AidDecision) {
	if !a.Through.IsZero() && !a.From.IsZero() && a.Through.Before(a.From) {
		k.add(endsBeforeStart, law.Fact("aid.through", a.Through), law.Fact("aid.from", a.From))
	}
	k.atMost("aid.paid_hours", a.PaidHours, hoursOfAWeek)
	k.atMost("aid.agreed_week", a.AgreedWeek, hoursOfAWeek)
	for i := range a.Extensions.Items {
		if e := &a.Extensions.Items[i]; !e.From.IsZero() && !e.Through.IsZero() && e.Through.Before(e.From) {
			key := at("aid.extensions", i)
			k.add(endsBeforeStart, law.Fact(key+".through", e.Through), law.Fact(key+".from", e.From))
		}
	}
}

// cui checks what only aided contracts have.
func (k *checker) cui(c *Case) {
	u := &c.CUI
	k.span("cui.training", law.Date{}, u.Training.Start, u.Training.End)
	k.atMost("cui.variation.highest_week", u.Variation.HighestWeek, hoursOfAWeek)
	if u.Variation.HighestWeek.AtLeast(c.Contract.Hours) == law.No {
		k.add(peakBelowWeek, law.Fact("cui.variation.highest_week", u.Variation.HighestWeek), law.Fact("contract.hours", c.Contract.Hours))
	}
	if start := c.Contract.Start; !start.IsZero() && !u.Break.Day.IsZero() && u.Break.Day.Before(start) {
		k.add(brokenBeforeStart, law.Fact("cui.break.day", u.Break.Day), law.Fact("contract.start", start))
	}
	if ended := c.Contract.Ended; u.Break.Ends() == law.Yes && !ended.IsZero() && !u.Break.Day.IsZero() && ended != u.Break.Day {
		k.add(endsTwice, law.Fact("contract.ended", ended), law.Fact("cui.break.day", u.Break.Day))
	}
	next := &u.Break.Next
	k.span("cui.break.next", law.Date{}, next.Start, next.End)
	k.form("cui.break.next", next.Kind, next.OpenEnded, next.End)
}

// Ends tells an end of the contract, Yes, from a suspension, No, which the employee asks for (L5134-29): by what was done, or
// wanted. It is Unknown where neither the ground, nor the motive, nor who acted tells.
func (b *Break) Ends() law.Answer {
	switch {
	case b.Ground != 0, b.Initiative == ByEmployer, b.Motive == ForHire, b.Motive == ForQualification:
		return law.Yes
	case b.Motive == ForImmersion, b.Motive == ForAction, b.Motive == ForTrial:
		return law.No
	case b.Initiative == ByBoth:
		return law.Yes
	}
	return law.Unknown
}

// sharing checks a job shared between several employers.
func (k *checker) sharing(s *Sharing) {
	all, okAll := s.Group.Members.Get()
	local, okLocal := s.Group.LocalMembers.Get()
	if okAll && okLocal && local > all {
		k.add(partAboveTotal, law.Fact("sharing.group.local_members", s.Group.LocalMembers), law.Fact("sharing.group.members", s.Group.Members))
	}
	loan := &s.Loan
	k.span("sharing.loan", law.Date{}, loan.Start, loan.End)
	if !loan.Start.IsZero() && loan.Start.Before(loan.UserFounded) {
		k.add(foundedLater, law.Fact("sharing.loan.user_founded", loan.UserFounded), law.Fact("sharing.loan.start", loan.Start))
	}
	for i, job := range s.OtherJobs.Items {
		if job.Hours.AtMost(hoursOfAWeek) == law.No {
			k.add(impossibleHours, law.Fact(at("sharing.other_jobs", i)+".hours", job.Hours))
		}
	}
}
