package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// apprenticeCase is what every clause on an apprenticeship contract reads.
type apprenticeCase struct {
	*facts.Case
	made  law.When // the day the contract is concluded: the other days are left out, so that none replaces it
	start law.Date // first day of the apprenticeship: of the contract, or of the period that opens a CDI
}

func apprenticeOf(c *facts.Case) apprenticeCase {
	c = orEmpty(c)
	return apprenticeCase{Case: c, made: law.When{Made: c.Contract.Made}, start: c.Contract.Start}
}

// appNoNote: the article has no note that ties it to contracts, and the day of conclusion picks its version.
var appNoNote = law.Convention{ID: "APP-DATE-NONOTE", Cites: []law.Ref{law.Travail("R6223-10", "", "LEGIARTI000048721856")}}

// says answers a clause from one yes/no fact, by the text of the day of conclusion.
func (k *apprenticeCase) says(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], key string, fact, answer law.Answer) law.Answer {
	v := law.Governing(t, r, p, k.made)
	switch {
	case v == nil:
		return law.Unknown
	case fact == law.Unknown:
		return t.Lacks(r, key)
	}
	return t.Says(r, answer, law.Fact(key, fact), law.Value(p, v, k.made))
}
