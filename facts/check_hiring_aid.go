package facts

import "github.com/parcours-emploi/parcours/law"

// hiringAid checks that what is denied has no date. A disability may be denied and recognised later: only a recognition
// that does not come after the conclusion is at odds with the denial.
func (k *checker) hiringAid(c *Case) {
	a := &c.HiringAid
	denied := func(key string, said law.Answer, dated string, day law.Date) {
		if said == law.No && !day.IsZero() {
			k.add(deniedButDated, law.Fact(key, said), law.Fact(dated, day))
		}
	}
	if since, made := a.DisabledSince, c.Contract.Made; made.IsZero() || !since.After(made) {
		denied("person.disabled", c.Person.Disabled, "hiring_aid.disabled_since", since)
	}
	denied("hiring_aid.quota.committed", a.Quota.Committed, "hiring_aid.quota.committed_on", a.Quota.CommittedOn)
	denied("hiring_aid.quota.declared", a.Quota.Declared, "hiring_aid.quota.declared_on", a.Quota.DeclaredOn)
}
