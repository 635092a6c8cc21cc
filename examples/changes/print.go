package main

import (
	"encoding/json"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func (f *found) json(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(f)
}

// headings are the words of this command, French first.
var headings = map[string][2]string{
	"title":   {"Ce qui a changé dans les textes après le ", "What moved in the texts after "},
	"through": {" et jusqu'au ", " and up to "},
	"colon":   {"\u00a0:\n", ":\n"},
	"new":     {"nouveau\u00a0: ", "new: "},
	"ended":   {" → sans valeur", " → no value"},
	"touches": {"  touche ", "  touches "},
	"spares":  {"  n'atteint pas ", "  does not reach "},
	"none":    {"  aucun des contrats\n", "  none of the contracts\n"},
	"amounts": {"\nCe qui change en euros, par mois\u00a0:\n", "\nWhat moves in euros, a month:\n"},
	"still":   {"\nAucun montant ne change pour ces contrats.\n", "\nNo amount moves for these contracts.\n"},
	"from":    {" à partir du ", " from "},
	"also":    {" (le même jour\u00a0: ", " (the same day: "},

	"anniversary": {"nouvelle année du contrat", "another year of the contract"},
	"band":        {"autre tranche d'âge", "another age band"},
}

func (f *found) text(w io.Writer, tag language.Tag) error {
	lang := law.LangOf(tag)
	head := func(key string) string { return headings[key][lang] }
	var b strings.Builder
	b.WriteString(head("title") + lang.Date(f.From) + head("through") + lang.Date(f.Through) + head("colon"))
	for i := range f.Changes {
		c := &f.Changes[i]
		b.WriteString("\n" + lang.Date(c.Day) + " · " + nameOf(c.Table, tag) + "\n  ")
		switch {
		case c.Value == "":
			b.WriteString(c.Before + head("ended"))
		case c.Before == "":
			b.WriteString(head("new") + c.Value)
		default:
			b.WriteString(c.Before + " → " + c.Value)
		}
		if len(c.Cites) > 0 {
			b.WriteString(" (" + c.Cites[0].String() + ")")
		}
		b.WriteByte('\n')
		if len(c.Touches) > 0 {
			b.WriteString(head("touches") + strings.Join(c.Touches, ", ") + "\n")
		}
		if len(c.Spares) > 0 {
			b.WriteString(head("spares") + strings.Join(c.Spares, ", ") + "\n")
		}
		if len(c.Touches)+len(c.Spares) == 0 {
			b.WriteString(head("none"))
		}
	}
	if len(f.Moved) == 0 {
		b.WriteString(head("still"))
	} else {
		b.WriteString(head("amounts"))
	}
	for _, m := range f.Moved {
		b.WriteString(m.Contract + " · " + m.Subject.Name(tag) + " · " + lang.Euro(m.Before) + " → " + lang.Euro(m.After) + head("from") + lang.Date(m.Day))
		for i, why := range m.Also {
			if i == 0 {
				b.WriteString(head("also"))
			} else {
				b.WriteString(", ")
			}
			b.WriteString(head(why))
			if i == len(m.Also)-1 {
				b.WriteByte(')')
			}
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// nameOf is the name of a table, in the words of the package that holds it.
func nameOf(table string, tag language.Tag) string {
	all := []*law.Words{&eligibility.WordsFrench, &funding.WordsFrench}
	if law.LangOf(tag) == law.English {
		all = []*law.Words{&eligibility.WordsEnglish, &funding.WordsEnglish}
	}
	for _, words := range all {
		if name, ok := words.Term(table); ok {
			return name
		}
	}
	return table
}
