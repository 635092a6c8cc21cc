package facts

import "github.com/parcours-emploi/parcours/law"

// apprenticeship checks the facts of an apprenticeship against each other and against the contract.
func (k *checker) apprenticeship(c *Case) {
	a := &c.Apprenticeship
	k.period(c, "apprenticeship.end", a.End)
	if a.Longer == NotLonger && !a.LongerFrom.IsZero() {
		k.add(notLongerFrom, law.CodeFact("apprenticeship.longer", &longers, uint8(a.Longer)), law.Fact("apprenticeship.longer_from", a.LongerFrom))
	}
	if start := c.Contract.Start; !start.IsZero() && !a.LongerFrom.IsZero() && a.LongerFrom.Before(start) {
		k.add(endsBeforeStart, law.Fact("apprenticeship.longer_from", a.LongerFrom), law.Fact("contract.start", start))
	}
	if h := &a.Employer.Hosts; !h.PracticeHours.IsZero() && h.PracticeHours.Less(h.Hours) {
		k.add(partAboveTotal, law.Fact("apprenticeship.employer.hosts.hours", h.Hours), law.Fact("apprenticeship.employer.hosts.practice_hours", h.PracticeHours))
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
		if a.Shorter == ShorterBreak {
			k.add(noPreviousContract, none, law.CodeFact("apprenticeship.shorter", &shorters, uint8(a.Shorter)))
		}
	}
	if end := c.Contract.End; a.Break.Route != 0 && !end.IsZero() && c.Contract.Ended.After(end) && len(c.Contract.Renewals.Items) == 0 {
		k.add(endedAfterTerm, law.Fact("contract.ended", c.Contract.Ended), law.Fact("contract.end", end))
	}
	k.practice(c, "apprenticeship.break.practice_days", a.Break.PracticeDays)
	k.practice(c, "opco.cfa.practice_days", c.OPCO.CFA.PracticeDays)
	made := c.Contract.Made
	if on := a.Employer.DeclaredOn; !made.IsZero() && on.After(made) {
		k.add(declaredLater, law.Fact("apprenticeship.employer.declared_on", on), law.Fact("contract.made", made))
	}
	if age, known := made.Age(c.Person.Born).Get(); known && age >= adult && c.Person.Permit.Care == law.Yes {
		k.add(careOfAdult, law.Fact("person.permit.care", law.Yes), law.Fact("person.born", c.Person.Born), law.Fact("contract.made", made))
	}
}

// practice checks that the days of practical training done at an early end are no more than the days of the contract.
func (k *checker) practice(c *Case, key string, days law.Count) {
	start, ended := c.Contract.Start, c.Contract.Ended
	n, recorded := days.Get()
	if recorded && !start.IsZero() && !ended.IsZero() && !ended.Before(start) && n > start.DaysUntil(ended)+1 {
		k.add(practiceBeyond, law.Fact(key, days), law.Fact("contract.start", start), law.Fact("contract.ended", ended))
	}
}

// adult is the age from which a person is no minor (code civil, 414).
const adult = 18

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
	if a.Athlete == law.Yes {
		k.add(specialAfterAll, no, law.Fact("apprenticeship.athlete", law.Yes))
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
	k.proDays(c)
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
