package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Option is what [Screen] found of one scheme.
type Option struct {
	Scheme Scheme `json:"scheme"`
	law.Decision
}

// screened are the schemes with what decides them, in the order of [Scheme].
var screened = [...]func(*facts.Case) law.Decision{
	SchemeApprenticeship - 1:      Apprenticeship,
	SchemeProfessionalisation - 1: Professionalisation,
	SchemePEC - 1:                 PEC,
	SchemeCIE - 1:                 CIE,
	SchemePOEI - 1:                POEI,
	SchemePOEC - 1:                POEC,
	SchemePMSMP - 1:               PMSMP,
}

// Screen asks every scheme about one person and one job, best first. When the contract has no kind yet, it is taken as an
// apprenticeship, a professionalisation contract, a PEC and a CIE in turn; a contract recorded as one of them is that one, and
// the other three are No; a CDI or a CDD may be any of them. The courses and the immersion are decided on their own facts.
//
// Schemes that the person may enter come first, then those that cannot be told yet, then those that are closed. Among equals
// the order is that of [Scheme], a choice of this library (SCREEN-ORDER): a contract of employment before a
// course, and a course before an immersion, since the first pays a wage; among contracts, one that leads to a diploma before
// one that leads to a qualification, before one that the State pays for in part; among courses, the one that begins with an
// employer's offer.
//
// One person can be hired under one of these contracts at a time, and some follow others: see [Relations].
//
// Screen never fails, keeps nothing and may be called from many goroutines: to screen a file, loop over its cases. Nothing of
// the case is changed.
func Screen(c *facts.Case) []Option {
	c = orEmpty(c)
	asked := *c
	all := make([]Option, len(screened))
	for i, decide := range screened {
		s := Scheme(i + 1)
		if other(c.Contract.Kind, s) {
			all[i] = Option{s, refused(c.Contract.Kind)}
			continue
		}
		asked.Contract.Kind = c.Contract.Kind
		if asked.Contract.Kind == 0 {
			asked.Contract.Kind = s.Kind()
		}
		all[i] = Option{s, decide(&asked)}
	}
	return ranked(all)
}

var screenKind = law.Rule{ID: "SCREEN-KIND", Cites: []law.Ref{l62211, l63251, l51341}}

var screenRules = []*law.Rule{&screenKind}

// other tells that a contract of the kind recorded is another contract than the scheme. Each of the four may be open-ended or not: its own
// rules say what is missing when only that is recorded.
func other(recorded law.Kind, s Scheme) bool {
	kind := s.Kind()
	return recorded != 0 && kind != 0 && !maybe(recorded, kind)
}

func refused(recorded law.Kind) law.Decision {
	t := law.NewTree()
	t.Says(&screenKind, law.No, law.Fact("contract.kind", recorded))
	return t.Decision()
}

// ranked sorts by answer; options with one answer keep their order.
func ranked(all []Option) []Option {
	sorted := make([]Option, 0, len(all))
	for _, a := range [...]law.Answer{law.Yes, law.Unknown, law.No} {
		for i := range all {
			if all[i].Answer() == a {
				sorted = append(sorted, all[i])
			}
		}
	}
	return sorted
}
