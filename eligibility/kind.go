package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The contract asked about is not recorded as one of another type. Both may be open-ended (code du travail, L6222-7, L6325-5).
var (
	appKind = law.Rule{ID: "APP-KIND", Cites: []law.Ref{l62211, appOpenText.Versions[0].Cites[0]}}
	proKind = law.Rule{ID: "PRO-KIND", Cites: []law.Ref{l63251, law.Travail("L6325-5", "", "LEGIARTI000006904257")}}
)

// addKind answers r by the kind of the contract: one that is recorded as a CDI or a CDD may be of that kind.
func addKind(t *law.Tree, r *law.Rule, c *facts.Case, kind law.Kind) {
	got := orEmpty(c).Contract.Kind
	if got.String() == "" {
		t.Lacks(r, "contract.kind")
		return
	}
	t.Says(r, law.That(maybe(got, kind)), law.Fact("contract.kind", got))
}

// maybe tells whether a contract recorded as one kind may be of the other.
func maybe(recorded, kind law.Kind) bool {
	return recorded == kind || recorded == law.CDI || recorded == law.CDD
}
