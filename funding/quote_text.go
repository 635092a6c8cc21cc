package funding

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Name is the name of the subject: in English for an English tag, in French for any other.
func (s Subject) Name(tag language.Tag) string {
	name, _ := words(tag).Term("subject." + string(s))
	return name
}

// Name is the name of the party: in English for an English tag, in French for any other.
func (p Party) Name(tag language.Tag) string {
	if p == 0 {
		return ""
	}
	name, _ := words(tag).Term("party." + p.String())
	return name
}

// Text says a total in words, "(provisoire)" or "(provisional)" after one that may have been replaced.
func (t Total) Text(tag language.Tag) string {
	lang := law.LangOf(tag)
	if known := !t.noCeiling || !t.noFloor && !t.low.IsZero(); t.provisional && known {
		t.provisional = false
		return t.Text(tag) + " (" + sayChecked[lang] + ")"
	}
	low, high := lang.Euro(t.low), lang.Euro(t.high)
	switch {
	case t.noCeiling && (t.noFloor || t.low.IsZero()):
		return said[lang].unknown
	case t.noCeiling:
		return said[lang].atLeast + low
	case t.noFloor:
		return said[lang].atMost + high
	case t.low == t.high:
		return low
	}
	return said[lang].from + low + said[lang].to + high
}

var said = [...]struct{ unknown, atLeast, atMost, from, to, colon, pays, assuming string }{
	law.French: {"montant inconnu", "au moins ", "au plus ", "de ", " à ", "\u00a0: ", " → ",
		"En supposant le contrat licite\u00a0; hors cotisations de l'employeur.\n"},
	law.English: {"amount not known", "at least ", "at most ", "from ", " to ", ": ", " → ",
		"Assuming that the contract is lawful; employer contributions not included.\n"},
}

// Text says a quote in plain words: a line for each grant, with who pays whom, its total and, when it is refused or
// not settled, why.
func (q Quote) Text(tag language.Tag) string {
	var b strings.Builder
	lang := law.LangOf(tag)
	for i := range q.grants {
		g := &q.grants[i]
		b.WriteString(g.Subject.Name(tag) + " (" + g.Payer.Name(tag) + said[lang].pays + g.Payee.Name(tag) + ")" + said[lang].colon)
		if g.Answer() != law.No {
			b.WriteString(g.Total().Text(tag) + ".")
			if g.Answer() == law.Unknown {
				b.WriteByte(' ')
			}
		}
		if g.Answer() != law.Yes {
			b.WriteString(strings.TrimSuffix(Reasons(g.Decision, tag, 1), "\n"))
		}
		b.WriteString("\n")
	}
	b.WriteString(said[lang].assuming)
	return b.String()
}
