package eligibility

import (
	"sync"

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

// copies are for the case whose kind is taken in turn: it is large, and a decision keeps nothing of it.
var copies = sync.Pool{New: func() any { return new(facts.Case) }}

// Screen asks every scheme about one person and one job, best first. When the contract has no kind yet, it is taken as an
// apprenticeship, a professionalisation contract, a PEC and a CIE in turn; a contract recorded as one of them is that one, and
// the other three are No; a CDI or a CDD may be any of them. The courses and the immersion are decided on their own facts.
//
// Schemes that the person may enter come first, then those that cannot be told yet, then those that are closed. Among those that
// cannot be told, a contract that only an exception could still open comes after the others: an apprenticeship for a person past
// the maximum age (APP-AGE-MAX29) of whom no derogation is settled, a professionalisation contract for a person who is neither of
// the age of the young (PRO-WHO-16-25) nor a jobseeker of 26 or more (PRO-WHO-DE26). Among equals
// the order is that of [Scheme], a choice of this library (SCREEN-ORDER): a contract of employment before a
// course, and a course before an immersion, since the first pays a wage; among contracts, one that leads to a diploma before
// one that leads to a qualification, before one that the State pays for in part; among courses, the one that begins with an
// employer's offer.
//
// [law.Asks] of an option lists what to ask next. An apprenticeship asks much of special cases: three summary facts answer for
// them at once, see the documentation of the package.
//
// One person can be hired under one of these contracts at a time, and some follow others: see [Relations].
//
// Screen never fails, keeps nothing and may be called from many goroutines: to screen a file, loop over its cases. Nothing of
// the case is changed.
func Screen(c *facts.Case) []Option {
	c = orEmpty(c)
	asked := copies.Get().(*facts.Case)
	*asked = *c
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
		all[i] = Option{s, decide(asked)}
	}
	*asked = facts.Case{}
	copies.Put(asked)
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

// ranked sorts by answer, what only an exception could open last of what cannot be told; options of one rank keep their order.
func ranked(all []Option) []Option {
	const open, untold, exceptional, closed = 0, 1, 2, 3
	var ranks [len(screened)]uint8
	for i := range all {
		switch o := &all[i]; o.Answer() {
		case law.Yes:
			ranks[i] = open
		case law.No:
			ranks[i] = closed
		default:
			ranks[i] = untold
			if o.exceptional() {
				ranks[i] = exceptional
			}
		}
	}
	for i := range all { // few, and mostly in order
		for ; i > 0 && ranks[i] < ranks[i-1]; i-- {
			ranks[i], ranks[i-1] = ranks[i-1], ranks[i]
			all[i], all[i-1] = all[i-1], all[i]
		}
	}
	return all
}

// exceptional tells that the age is outside what the scheme is ordinarily for, and that no exception is settled: only one could
// still make it Yes.
func (o *Option) exceptional() bool {
	switch o.Scheme {
	case SchemeApprenticeship:
		limit := o.Find(appAgeMax.ID)
		return limit.Answer() == law.Unknown && (limit.Find(appAgeMax29.ID).Answer() == law.No || limit.Find(appAgeMax25.ID).Answer() == law.No)
	case SchemeProfessionalisation:
		who := o.Find(proWho.ID)
		return who.Answer() == law.Unknown && who.Find(proYoung.ID).Answer() == law.No && who.Find(proJobseeker.ID).Answer() == law.No
	default:
		return false
	}
}
