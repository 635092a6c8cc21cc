package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// quotes tells whether some clause of a decision quotes a fact.
func quotes(d law.Decision, key string) bool {
	for _, part := range d.Walk() {
		for arg := range part.Args() {
			if arg.Role() == law.RoleFact && arg.Name() == key {
				return true
			}
		}
	}
	return false
}

// L6227-1: the legal form, or being the State, says whether the employer is a public one. It is not asked then, and the clause quotes what
// said it. A body of public law may be under private law (a GIP), a chamber is left open.
func TestPublicEmployerIsSaidByTheForm(t *testing.T) {
	company := func() facts.Case {
		c := wholeApprentice()
		c.Apprenticeship.Filing.ToState, c.Apprenticeship.Filing.Accepted, c.Apprenticeship.Filing.Sent = law.No, law.Yes, c.Contract.Start
		return c
	}
	body := func() facts.Case {
		c := company()
		c.Apprenticeship.Filing.ToState = law.Yes
		c.Apprenticeship.Employer.Declared = law.Unknown // not for a public employer
		return c
	}
	for _, row := range []struct {
		why    string
		base   func() facts.Case
		form   facts.LegalForm
		state  law.Answer
		public law.Answer // what the case would record
		quoted string
	}{
		{"a company is private", company, facts.Company, law.Unknown, law.No, "employer.form"},
		{"an association is private", company, facts.NonProfit, law.Unknown, law.No, "employer.form"},
		{"an industrial or commercial body is left out of L6227-1", company, facts.PublicBusiness, law.Unknown, law.No, "employer.form"},
		{"a commune is public", body, facts.LocalAuthority, law.Unknown, law.Yes, "employer.form"},
		{"the State is public", body, facts.StateService, law.Unknown, law.Yes, "employer.form"},
		{"the State is public, whatever its form", body, 0, law.Yes, law.Yes, "employer.state"},
	} {
		for name, decide := range map[string]lawtest.Decider{
			"employer": eligibility.ApprenticeEmployer, "deposit": eligibility.ApprenticeDeposit, "maître": eligibility.Maitre, "contract": eligibility.Apprenticeship,
		} {
			told := row.base()
			told.Employer.Public = row.public
			want := decide(&told)
			c := row.base()
			c.Employer.Public, c.Employer.Form, c.Employer.State = law.Unknown, row.form, row.state
			got := decide(&c)
			assert.NotEqual(t, law.Unknown, got.Answer(), "%s: %s", row.why, name)
			assert.Equal(t, want.Answer(), got.Answer(), "%s: %s", row.why, name)
			assert.True(t, quotes(got, row.quoted), "%s: %s", row.why, name)
			assert.False(t, quotes(got, "employer.public"), "%s: %s", row.why, name)
		}
	}
	for why, e := range map[string]facts.Employer{
		"a body of public law may be under private law":     {Form: facts.PublicBody},
		"a chamber of trades":                               {Form: facts.TradesChamber},
		"a chamber of commerce":                             {Form: facts.CommerceChamber},
		"a company that is the State: one of them is wrong": {Form: facts.Company, State: law.Yes},
		"not the State only":                                {State: law.No},
	} {
		c := company()
		c.Employer = e
		assert.Contains(t, sortedAsks(eligibility.ApprenticeEmployer(&c)), "employer.public", why)
	}
}

// L6227-2: a public employer concludes it for a limited length, and the form says who is one.
func TestOpenEndedOfACommune(t *testing.T) {
	c := wholeApprentice()
	c.Contract.OpenEnded, c.Contract.End, c.Apprenticeship.End = law.Yes, law.Date{}, c.Contract.End
	c.Employer.Public, c.Employer.Form = law.Unknown, facts.LocalAuthority
	d := eligibility.ApprenticeTerm(&c)
	assert.Equal(t, law.No, d.Answer())
	assert.True(t, quotes(d.Find("APP-CDI"), "employer.form"))
	c.Employer.Form = facts.Company
	d = eligibility.ApprenticeTerm(&c)
	assert.Equal(t, law.Yes, d.Answer())
	assert.True(t, quotes(d.Find("APP-CDI"), "employer.form"))
}

// R6223-10 and D6271-1: the share of the time in host firms that holds is that of the form, and the clause quotes it.
func TestHostsOfACommuneAndOfACompany(t *testing.T) {
	for form, rule := range map[facts.LegalForm]string{facts.Company: "APP-EMP-HOST-HALF", facts.LocalAuthority: "APP-EMP-HOST-PUBLIC"} {
		c := apprenticeWithHosts()
		c.Employer.Public, c.Employer.Form = law.Unknown, form
		c.Apprenticeship.Employer.Hosts.RequiredHours = c.Apprenticeship.Employer.Hosts.PracticeHours
		d := eligibility.ApprenticeEmployer(&c).Find(rule)
		assert.NotEqual(t, law.Unknown, d.Answer(), rule)
		assert.True(t, quotes(d, "employer.form"), rule)
	}
}

// Where it is not known whether the employer is public, that fact settles nothing alone while the recipient and the answer are missing too;
// a refusal settles it whoever the employer is.
func TestAsksOfTheDeposit(t *testing.T) {
	alone := func(c *facts.Case, key string) bool {
		asks := law.Asks(eligibility.ApprenticeDeposit(c))
		i := slices.IndexFunc(asks, func(a law.Ask) bool { return a.Fact == key })
		return i >= 0 && asks[i].Alone
	}
	c := apprenticeDeposited()
	c.Employer.Public, c.Apprenticeship.Filing.ToState, c.Apprenticeship.Filing.Accepted = law.Unknown, law.Unknown, law.Unknown
	c.Apprenticeship.Filing.Complete, c.Apprenticeship.Filing.SilentThrough = law.Date{}, law.Date{}
	assert.False(t, alone(&c, "employer.public"), "to whom it was sent is missing too")
	c.Apprenticeship.Filing.ToState = law.No
	assert.True(t, alone(&c, "employer.public"), "a public employer sends it to the State: No")
	assert.False(t, alone(&facts.Case{}, "contract.made"))
}
