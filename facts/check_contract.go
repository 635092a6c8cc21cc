package facts

import "github.com/parcours-emploi/parcours/law"

func (k *checker) contract(c *Contract) {
	k.span("contract", c.Made, c.Start, c.End)
	k.form("contract", c.Kind, c.OpenEnded, c.End)
	k.noTerm(c)
	k.renewals(c)
	k.atMost("contract.hours", c.Hours, hoursOfAWeek)
	if !c.Ended.IsZero() && !c.Start.IsZero() && c.Ended.Before(c.Start) {
		k.add(endsBeforeStart, law.Fact("contract.ended", c.Ended), law.Fact("contract.start", c.Start))
	}
}

func (k *checker) job(j *Job) {
	k.span("job", law.Date{}, j.Start, j.End)
	k.form("job", j.Kind, j.OpenEnded, j.End)
}

// endless tells a contract that is open-ended, by its kind or else because the case says so. A post in the
// civil service is no contract, and may have an end (a secondment).
func endless(kind law.Kind, open law.Answer) bool {
	if kind == law.CivilServant {
		return false
	}
	term := kind.Term()
	return term == law.No || term == law.Unknown && open == law.Yes
}

// endlessBy quotes the fact that says so.
func endlessBy(key string, kind law.Kind, open law.Answer) law.Arg {
	if kind.Term() == law.No {
		return law.Fact(key+".kind", kind)
	}
	return law.Fact(key+".open_ended", open)
}

// form checks the kind of a contract, whether it is open-ended, and its end.
func (k *checker) form(key string, kind law.Kind, open law.Answer, end law.Date) {
	if term := kind.Term(); open != law.Unknown && term == open && kind != law.CivilServant {
		k.add(againstKind, law.Fact(key+".kind", kind), law.Fact(key+".open_ended", open))
	}
	if endless(kind, open) && !end.IsZero() {
		k.add(endlessWithEnd, endlessBy(key, kind, open), law.Fact(key+".end", end))
	}
}

// noTerm checks what is said of a contract without precise term.
func (k *checker) noTerm(c *Contract) {
	noTerm := law.Fact("contract.no_term", c.NoTerm)
	minimum := law.Fact("contract.minimum_end", c.MinimumEnd)
	given := !c.MinimumEnd.IsZero()
	switch {
	case endless(c.Kind, c.OpenEnded) && c.NoTerm == law.Yes:
		k.add(endlessWithMinimum, endlessBy("contract", c.Kind, c.OpenEnded), noTerm)
	case endless(c.Kind, c.OpenEnded) && given:
		k.add(endlessWithMinimum, endlessBy("contract", c.Kind, c.OpenEnded), minimum)
	case c.NoTerm == law.No && given:
		k.add(preciseWithMinimum, noTerm, minimum)
	}
	if given && !c.Start.IsZero() && c.MinimumEnd.Before(c.Start) {
		k.add(endsBeforeStart, minimum, law.Fact("contract.start", c.Start))
	}
	if given && !c.End.IsZero() && c.End.Before(c.MinimumEnd) {
		k.add(endsBeforeMinimum, law.Fact("contract.end", c.End), minimum)
	}
}

// renewals checks that each renewal is concluded after the one before it, and moves the end on.
func (k *checker) renewals(c *Contract) {
	items := c.Renewals.Items
	if len(items) > 0 && endless(c.Kind, c.OpenEnded) {
		k.add(endlessRenewed, endlessBy("contract", c.Kind, c.OpenEnded), law.Fact("contract.renewals", law.Yes))
	}
	made, madeBy := c.Made, -1 // the latest day of conclusion so far, and the renewal it comes from
	end, endBy := c.End, -1
	for i, r := range items {
		if !r.Made.IsZero() {
			if !made.IsZero() && r.Made.Before(made) {
				k.add(concludedTooEarly, ofRenewal(i, "made", r.Made), ofRenewal(madeBy, "made", made))
			}
			if !r.End.IsZero() && r.End.Before(r.Made) {
				k.add(concludedAfterEnd, ofRenewal(i, "made", r.Made), ofRenewal(i, "end", r.End))
			}
			made, madeBy = r.Made, i
		}
		if !r.End.IsZero() {
			switch {
			case end.IsZero() && !c.Start.IsZero() && r.End.Before(c.Start):
				k.add(endsBeforeStart, ofRenewal(i, "end", r.End), law.Fact("contract.start", c.Start))
			case !end.IsZero() && !r.End.After(end):
				k.add(renewalNotLater, ofRenewal(i, "end", r.End), ofRenewal(endBy, "end", end))
			}
			end, endBy = r.End, i
		}
	}
}

// ofRenewal quotes a day of the i-th renewal, or of the contract itself when i is negative.
func ofRenewal(i int, field string, day law.Date) law.Arg {
	if i < 0 {
		return law.Fact("contract."+field, day)
	}
	return law.Fact(at("contract.renewals", i)+"."+field, day)
}
