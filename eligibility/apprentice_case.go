package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// apprenticeCase is what every clause on an apprenticeship contract reads.
type apprenticeCase struct {
	*facts.Case
	made   law.When   // the day the contract is concluded: the other days are left out, so that none replaces it
	start  law.Date   // first day of the apprenticeship: of the contract, or of the period that opens a CDI
	public law.Answer // whether the employer is public, and not industrial or commercial
}

func apprenticeOf(c *facts.Case) apprenticeCase {
	c = orEmpty(c)
	return apprenticeCase{Case: c, made: law.When{Made: c.Contract.Made}, start: c.Contract.Start, public: publicEmployer(&c.Employer)}
}

// publicEmployer tells whether the employer is a public one, and not an industrial or commercial one (L6227-1), from what its form, or being
// the State, says when it is not recorded. A chamber may be either, and so may another body of public law.
func publicEmployer(e *facts.Employer) law.Answer {
	if e.Public != law.Unknown {
		return e.Public
	}
	public := law.Unknown
	switch e.Form {
	case facts.StateService, facts.LocalAuthority:
		public = law.Yes
	case facts.PublicBusiness, facts.NonProfit, facts.SCIC, facts.Company, facts.StateCompany, facts.LocalCompany, facts.PrivateService, facts.Household:
		public = law.No
	case facts.PublicBody, facts.TradesChamber, facts.CommerceChamber:
	default: // not recorded
	}
	switch {
	case e.State != law.Yes:
		return public
	case public == law.No: // the facts deny each other
		return law.Unknown
	}
	return law.Yes
}

// publicBy is the fact that says whether the employer is a public one.
func (k *apprenticeCase) publicBy() law.Arg {
	switch e := &k.Employer; {
	case e.Public != law.Unknown:
		return law.Fact("employer.public", e.Public)
	case e.State == law.Yes:
		return law.Fact("employer.state", e.State)
	default:
		return e.Form.As("employer.form")
	}
}

// notesPublic quotes that fact on the clause or group added last, where it is not the one asked for.
func (k *apprenticeCase) notesPublic(t *law.Tree) {
	if k.Employer.Public == law.Unknown && k.public != law.Unknown {
		t.Note(k.publicBy())
	}
}

// appNoNote: the article has no note that ties it to contracts, and the day of conclusion picks its version.
var appNoNote = law.Convention{ID: "APP-DATE-NONOTE", Cites: []law.Ref{law.Travail("R6223-10", "", "LEGIARTI000048721856")}}

// says answers a clause from one yes/no fact, by the text of the day of conclusion. Where that day is missing, the clause also lacks the
// facts of behind, without which the day settles nothing; empty keys are facts that are recorded.
func (k *apprenticeCase) says(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], key string, fact, answer law.Answer, behind ...string) law.Answer {
	var room [4]string // no memory is asked for
	keys := append(room[:0], lacking(fact == law.Unknown, key))
	v := governing(t, r, p, k.made, append(keys, behind...)...)
	switch {
	case v == nil:
		return law.Unknown
	case fact == law.Unknown:
		return t.Lacks(r, key)
	}
	return t.Says(r, answer, law.Fact(key, fact), law.Value(p, v, k.made))
}
