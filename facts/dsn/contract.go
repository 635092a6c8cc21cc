package dsn

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Reading is what the declarations of a contract say.
type Reading struct {
	// Contract holds the facts: kind, open-ended or not, first and last day, renewals, seasonal or not. The
	// day it was concluded is in no DSN. It is empty when nothing can be concluded.
	Contract facts.Contract
	// Class is what the person does: only [Employment] is a contract of the labour code or a public post.
	Class Class
	// Review says what a person should look at; zero is nothing.
	Review Review
}

// Contract reads a contract from its declaration and, where it was renewed, from the later declarations of
// the same number, oldest first: each later term is a renewal.
//
// The scheme is read first, then the nature. Nothing is concluded from an unknown code, nor from two
// rubrics that contradict each other. Without a scheme, a CDI or a CDD may be an apprenticeship or an
// assisted contract: its kind is then not recorded. A CDD without planned end has no recorded end, which
// does not say that it has no precise term.
func Contract(first Declaration, later ...Declaration) Reading {
	var r Reading
	kind, open, class := r.read(first.Nature, first.Scheme)
	r.Review |= reviewOfUse(first.Use)
	if first.Use.Purpose() == Apprentice && kind != law.Apprenticeship && !first.Scheme.IsZero() && r.Review&Mismatch == 0 {
		r.Review |= Mismatch // the scheme says that it is no apprenticeship
		kind, open, class = 0, law.Unknown, 0
	}
	r.Class = class
	if class != Employment {
		return r
	}
	r.Contract = facts.Contract{Kind: kind, Start: first.Start, End: first.PlannedEnd}
	if kind.Term() == law.Unknown {
		r.Contract.OpenEnded = open
	}
	if !first.Use.IsZero() {
		r.Contract.Seasonal = first.Use.Seasonal()
	}
	r.renew(first, later)
	return r
}

// read concludes from the two rubrics.
func (r *Reading) read(n Nature, s Scheme) (kind law.Kind, open law.Answer, class Class) {
	nature, scheme := n.row(), s.row()
	switch {
	case n.IsZero():
		r.Review |= MissingNature
	case nature == nil:
		r.Review |= UnknownNature
	case nature.review:
		r.Review |= ReviewNature
	}
	switch {
	case s.IsZero():
		r.Review |= MissingScheme
	case scheme == nil:
		r.Review |= UnknownScheme
	case scheme.norms.Old():
		r.Review |= OldScheme
	}
	if r.Review.Has(UnknownNature) || r.Review.Has(UnknownScheme) {
		return 0, law.Unknown, 0
	}
	if nature != nil {
		kind, open, class = nature.kind, nature.open, nature.class
	}
	if scheme == nil { // the nature alone: the schemes that it hides share two of them
		if kind == law.CDI || kind == law.CDD {
			kind = 0
		}
		return kind, open, class
	}
	if nature != nil && !scheme.use.fits(nature) {
		r.Review |= Mismatch
		return 0, law.Unknown, 0
	}
	switch scheme.use {
	case byNature:
		return kind, open, class
	case noKind:
		r.Review |= NoKind
		return 0, open, Employment
	case noJob:
		return 0, law.Unknown, scheme.class
	case either, fixedOnly, openOnly:
	}
	return scheme.kind, open, Employment
}

// fits tells whether a contract of that nature can have such a scheme.
func (u schemeUse) fits(n *natureRow) bool {
	switch u {
	case either, noKind:
		return n.code == "01" || n.code == "02"
	case fixedOnly:
		return n.code == "02"
	case openOnly:
		return n.code == "01" || n.code == "08"
	case noJob:
		return n.class != Employment && n.class != OtherContract
	case byNature:
	}
	return true
}

func reviewOfUse(u Use) Review {
	if !u.IsZero() && !u.Known() {
		return UnknownUse
	}
	return 0
}

// renew adds the terms that the later declarations move.
func (r *Reading) renew(first Declaration, later []Declaration) {
	end := first.PlannedEnd
	for _, d := range later {
		switch {
		case d.Number == "" || d.Number != first.Number || d.Nature != first.Nature || d.Scheme != first.Scheme ||
			!d.Start.IsZero() && d.Start != first.Start:
			r.Review |= NotRenewal
		case d.PlannedEnd.IsZero() || d.PlannedEnd == end: // the same term, declared again
		case end.IsZero() || d.PlannedEnd.Before(end):
			r.Review |= TermMoved
		default:
			end = d.PlannedEnd
			r.Contract.Renewals.Items = append(r.Contract.Renewals.Items, facts.Renewal{End: end})
		}
	}
}
