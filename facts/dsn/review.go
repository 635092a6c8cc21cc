package dsn

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Review is a set of reasons for a person to look at a declaration.
type Review uint16

// The reasons.
const (
	MissingNature Review = 1 << iota // no nature declared
	UnknownNature                    // a nature outside the list: nothing is concluded
	ReviewNature                     // the nature does not tell what the person does, or that it is a job
	MissingScheme                    // no scheme declared, which is not "none"
	UnknownScheme                    // a scheme outside the list: nothing is concluded
	OldScheme                        // a scheme of older files only, seen in a single source
	NoKind                           // the scheme is known, but is no kind of contract of this library
	Mismatch                         // two rubrics contradict each other: nothing is concluded
	UnknownUse                       // a reason for use outside the list
	NotRenewal                       // a later declaration has no number, or another number, first day, nature or scheme
	TermMoved                        // a later declaration shortens the term, or gives one where there was none
	OldNorm                          // a code of N4DS, seen in a single source
)

var reviewTexts = [...]struct{ code, french, english string }{
	{"missing_nature", "nature du contrat non déclarée", "nature of the contract not declared"},
	{"unknown_nature", "nature du contrat inconnue de la norme", "nature of the contract not in the norm"},
	{"review_nature", "nature qui ne dit pas s'il s'agit d'un emploi, ou lequel", "nature that does not tell whether it is a job, or which"},
	{"missing_scheme", "dispositif de politique publique non déclaré", "public scheme not declared"},
	{"unknown_scheme", "dispositif de politique publique inconnu de la norme", "public scheme not in the norm"},
	{"old_scheme", "dispositif d'anciens fichiers, vu dans une seule source", "scheme of older files, seen in a single source"},
	{"no_kind", "dispositif connu, sans nature de contrat correspondante", "known scheme without a corresponding kind of contract"},
	{"mismatch", "rubriques qui se contredisent", "rubrics that contradict each other"},
	{"unknown_use", "motif de recours inconnu de la norme", "reason for use not in the norm"},
	{"not_renewal", "déclaration suivante d'un autre contrat", "later declaration of another contract"},
	{"term_moved", "terme avancé, ou donné après coup", "term brought forward, or given afterwards"},
	{"old_norm", "code de l'ancienne norme N4DS, vu dans une seule source", "code of the former norm N4DS, seen in a single source"},
}

// Has tells whether all of those reasons are there.
func (r Review) Has(s Review) bool { return r&s == s }

// String lists the codes of the reasons: "unknown_scheme, mismatch". It is empty when there is none.
func (r Review) String() string { return r.join(func(i int) string { return reviewTexts[i].code }) }

// Text says the reasons to a reader, in English or else in French.
func (r Review) Text(tag language.Tag) string {
	if law.LangOf(tag) == law.English {
		return r.join(func(i int) string { return reviewTexts[i].english })
	}
	return r.join(func(i int) string { return reviewTexts[i].french })
}

func (r Review) join(text func(int) string) string {
	var all []string
	for i := range reviewTexts {
		if r.Has(1 << i) {
			all = append(all, text(i))
		}
	}
	return strings.Join(all, ", ")
}
