package dsn

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// N4DS is a code of three digits of N4DS, the norm before the DSN, where one list mixed natures and
// schemes. The zero value means "not declared". Each code was seen in a single source: a [Reading] made
// from one always asks for a review.
type N4DS struct{ n4ds int16 }

type n4dsRow struct {
	code, label string
	kind        law.Kind
	class       Class
}

var n4ds = []n4dsRow{
	{"021", "CIE", law.CIE, Employment},
	{"030", "CDI intérimaire", law.CDIInterim, Employment},
	{"031", "Apprentissage", law.Apprenticeship, Employment},
	{"032", "Apprentissage", law.Apprenticeship, Employment},
	{"041", "CAE", law.PEC, Employment},
	{"050", "Emploi d'avenir", 0, Employment},
	{"051", "Emploi d'avenir", 0, Employment},
	{"061", "Professionnalisation", law.Professionalisation, Employment},
	{"071", "Insertion", law.CDDI, Employment},
	{"090", "Autre", 0, 0},
}

// ParseN4DS reads a code of three digits, in the list or not; the empty text is "not declared". Anything
// else is a [*law.ValueError].
func ParseN4DS(code string) (N4DS, error) {
	n, err := parseCode("N4DS", code, 3, "three digits, a code of N4DS")
	return N4DS{n}, err
}

func (n N4DS) row() *n4dsRow {
	return find(n4ds, n.String(), func(r *n4dsRow) string { return r.code })
}

// Contract is what the code says by itself: the kind of contract at most. Where the code is "other",
// unknown or not declared, nothing is concluded.
func (n N4DS) Contract() Reading {
	row := n.row()
	switch {
	case n.IsZero():
		return Reading{Review: OldNorm | MissingNature}
	case row == nil:
		return Reading{Review: OldNorm | UnknownNature}
	case row.class == 0:
		return Reading{Review: OldNorm | ReviewNature}
	case row.kind == 0:
		return Reading{Class: row.class, Review: OldNorm | NoKind}
	}
	return Reading{Contract: facts.Contract{Kind: row.kind}, Class: row.class, Review: OldNorm}
}

// Known tells a code of the list.
func (n N4DS) Known() bool { return n.row() != nil }

// IsZero tells "not declared".
func (n N4DS) IsZero() bool { return n == N4DS{} }

// Label is the short name of the code, empty for an unknown one.
func (n N4DS) Label() string {
	if r := n.row(); r != nil {
		return r.label
	}
	return ""
}

// String is the code, "061"; it is empty when not declared.
func (n N4DS) String() string { return codeText(n.n4ds, 3) }

// MarshalText gives the code.
func (n N4DS) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads what [ParseN4DS] reads.
func (n *N4DS) UnmarshalText(text []byte) error {
	v, err := ParseN4DS(string(text))
	if err == nil {
		*n = v
	}
	return err
}
