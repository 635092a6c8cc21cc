package facts

import "github.com/parcours-emploi/parcours/law"

// apprenticeship checks the facts of an apprenticeship against each other and against the contract.
func (k *checker) apprenticeship(c *Case) {
	a := &c.Apprenticeship
	k.period(c, "apprenticeship.end", a.End)
	if a.Longer == NotLonger && !a.LongerFrom.IsZero() {
		k.add(notLongerFrom, law.CodeFact("apprenticeship.longer", &longers, uint8(a.Longer)), law.Fact("apprenticeship.longer_from", a.LongerFrom))
	}
	if a.Special == law.No {
		k.notSpecial(a)
	}
	if p := &a.Previous; p.Contract == law.No {
		none := law.Fact("apprenticeship.previous.contract", law.No)
		if p.SameEmployer == law.Yes {
			k.add(noPreviousContract, none, law.Fact("apprenticeship.previous.same_employer", p.SameEmployer))
		}
		if p.Broken == law.Yes {
			k.add(noPreviousContract, none, law.Fact("apprenticeship.previous.broken", p.Broken))
		}
		if last := a.Entry.Last.Expired; !last.IsZero() {
			k.add(noPreviousContract, none, law.Fact("apprenticeship.entry.last.expired", last))
		}
	}
}

// notSpecial looks for the special cases that "no special case" denies.
func (k *checker) notSpecial(a *Apprenticeship) {
	no := law.Fact("apprenticeship.special", law.No)
	if a.Diploma == LicenceProfessionnelle {
		k.add(specialAfterAll, no, law.CodeFact("apprenticeship.diploma", &diplomas, uint8(a.Diploma)))
	}
	if a.Shorter > NotShorter {
		k.add(specialAfterAll, no, law.CodeFact("apprenticeship.shorter", &shorters, uint8(a.Shorter)))
	}
	if a.Longer > NotLonger {
		k.add(specialAfterAll, no, law.CodeFact("apprenticeship.longer", &longers, uint8(a.Longer)))
	}
	if a.Previous.Contract == law.Yes {
		k.add(specialAfterAll, no, law.Fact("apprenticeship.previous.contract", law.Yes))
	}
	if a.Previous.Obtained == law.Yes && a.Previous.SameLevel == law.Yes {
		k.add(specialAfterAll, no, law.Fact("apprenticeship.previous.obtained", law.Yes), law.Fact("apprenticeship.previous.same_level", law.Yes))
	}
}

func (k *checker) professionalisation(c *Case) {
	k.period(c, "professionalisation.action_end", c.Professionalisation.ActionEnd)
	k.proSpans(&c.Professionalisation)
}

// period checks the last day of the training period of a contract, which lies within the contract.
func (k *checker) period(c *Case, key string, end law.Date) {
	if end.IsZero() {
		return
	}
	if start := c.Contract.Start; !start.IsZero() && end.Before(start) {
		k.add(endsBeforeStart, law.Fact(key, end), law.Fact("contract.start", start))
	}
	if last := c.Contract.End; !last.IsZero() && end.After(last) && len(c.Contract.Renewals.Items) == 0 {
		k.add(periodAfterContract, law.Fact(key, end), law.Fact("contract.end", last))
	}
}
