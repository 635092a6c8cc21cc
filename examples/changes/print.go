package main

import (
	"encoding/json"
	"io"
	"strings"

	"golang.org/x/text/language"

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
	"title":       {"Ce qui a changé dans les textes après le ", "What moved in the texts after "},
	"through":     {" et jusqu'au ", " and up to "},
	"invented":    {"Contrats inventés, personnes imaginaires.", "Invented contracts, imaginary people."},
	"colon":       {"\u00a0: ", ": "},
	"new":         {"nouveau, ", "new, "},
	"ended":       {" → plus de valeur", " → no value any more"},
	"same":        {", inchangé dans le nouveau texte", ", unchanged in the new text"},
	"touches":     {"  touche\u00a0: ", "  touches: "},
	"spares":      {"  n'atteint pas\u00a0: ", "  does not reach: "},
	"unsettled":   {"  les textes ne disent pas si cela atteint : ", "  the texts do not say whether it reaches: "},
	"none":        {"  aucun de ces contrats", "  none of these contracts"},
	"one":         {"Un autre changement ne concerne aucun de ces contrats (-all le donne).", "One more change concerns none of these contracts (-all gives it)."},
	"others":      {" autres changements ne concernent aucun de ces contrats (-all les donne).", " more changes concern none of these contracts (-all gives them)."},
	"one same":    {"Une valeur est reprise sans changement par un texte plus récent (-all la donne).", "One value is restated unchanged by a newer text (-all gives it)."},
	"others same": {" valeurs sont reprises sans changement par un texte plus récent (-all les donne).", " values are restated unchanged by a newer text (-all gives them)."},
	"quiet":       {"Aucun texte suivi par la bibliothèque n'a changé entre ces jours.", "No text that the library follows moved between these days."},
	"amounts":     {"Ce qui change en euros, par mois\u00a0:", "What moves in euros, a month:"},
	"still":       {"Aucun montant ne change pour ces contrats.", "No amount moves for these contracts."},
	"from":        {"  à partir du ", "  from "},
	"signed":      {"  conclu à partir du ", "  concluded from "},
	"begun":       {"  entrée en formation à partir du ", "  course entered from "},
	"eve":         {" plutôt que la veille", " and not on the eve"},
	"least":       {", au moins", ", at least"},
	"whole":       {", en tout\u00a0: ", ", in all: "},
	"for":         {"par mois pendant ", "a month for "},
	"semi":        {"\u00a0; ", "; "},

	string(traineeIncome): {"rémunération de la formation, pour un mois", "income of the training, for a month"},

	string(chargeable): {"part du salaire minimum soumise aux cotisations salariales", "part of the minimum pay that bears employee contributions"},

	"made":    {"conclu le ", "concluded on "},
	"started": {"commencé le ", "begun on "},
	"entered": {"entrée en formation le ", "course entered on "},
	"ended-":  {"terminé le ", "ended on "},
	"earlier": {"jugé à une date antérieure", "judged on an earlier day"},

	"anniversary": {"et nouvelle année du contrat", "and another year of the contract"},
	"band":        {"et autre tranche d'âge", "and another age band"},
}

// text prints the changes day by day, then the amounts contract by contract.
func (f *found) text(w io.Writer, tag language.Tag, all bool) error {
	lang := law.LangOf(tag)
	head := func(key string) string { return headings[key][lang] }
	var b strings.Builder
	b.WriteString(head("title") + lang.Date(f.From) + head("through") + lang.Date(f.Through) + ".\n")
	if f.invented {
		b.WriteString(head("invented") + "\n")
	}
	var shown []*change
	restated := 0
	for i := range f.Changes {
		if c := &f.Changes[i]; all || c.concerns() && !c.restates() {
			shown = append(shown, c)
		} else if c.restates() {
			restated++
		}
	}
	hidden := len(f.Changes) - len(shown) - restated
	for i, c := range shown {
		if i == 0 || c.Day != shown[i-1].Day {
			b.WriteString("\n" + lang.Date(c.Day) + "\n")
		}
		b.WriteString(c.text(tag))
		// changes of one day that concern the same contracts stand together above them
		if whom := c.whom(tag); i == len(shown)-1 || c.Day != shown[i+1].Day || whom != shown[i+1].whom(tag) {
			b.WriteString(whom)
		}
	}
	switch {
	case len(f.Changes) == 0:
		b.WriteString("\n" + head("quiet") + "\n")
	case hidden == 1:
		b.WriteString("\n" + head("one") + "\n")
	case hidden > 1:
		b.WriteString("\n" + lang.Number(int64(hidden)) + head("others") + "\n")
	}
	if restated > 0 && hidden == 0 {
		b.WriteString("\n")
	}
	switch {
	case restated == 1:
		b.WriteString(head("one same") + "\n")
	case restated > 1:
		b.WriteString(lang.Number(int64(restated)) + head("others same") + "\n")
	}
	if len(f.Moved) == 0 {
		b.WriteString("\n" + head("still") + "\n")
	} else {
		b.WriteString("\n" + head("amounts") + "\n")
	}
	name := ""
	for i := range f.Moved {
		if m := &f.Moved[i]; m.Contract != name || i == 0 {
			name = m.Contract
			b.WriteString(name + "\n")
		}
		b.WriteString(f.Moved[i].text(tag))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// text says one change: its values and its text.
func (c *change) text(tag language.Tag) string {
	lang := law.LangOf(tag)
	head := func(key string) string { return headings[key][lang] }
	var b strings.Builder
	b.WriteString("- " + nameOf(c.Table, tag) + head("colon"))
	before, value := valueOf(c.table, c.Before, tag), valueOf(c.table, c.Value, tag)
	switch {
	case c.Value == "":
		b.WriteString(before + head("ended"))
	case c.Before == "":
		b.WriteString(head("new") + value)
	case c.Before == c.Value:
		b.WriteString(value + head("same"))
	default:
		b.WriteString(before + " → " + value)
	}
	if len(c.Cites) > 0 {
		b.WriteString(" (" + c.Cites[0].String() + ")")
	}
	return b.String() + "\n"
}

// whom says the contracts that a change touches, and those that it does not reach.
func (c *change) whom(tag language.Tag) string {
	lang := law.LangOf(tag)
	head := func(key string) string { return headings[key][lang] }
	var b strings.Builder
	if len(c.Touches) > 0 {
		b.WriteString(head("touches") + strings.Join(c.Touches, head("semi")) + "\n")
	}
	for _, list := range []struct {
		key string
		of  []spared
	}{{"spares", c.Spares}, {"unsettled", c.Unsettled}} {
		if len(list.of) == 0 {
			continue
		}
		names := make([]string, len(list.of))
		for i, s := range list.of {
			names[i] = s.Contract + " (" + s.text(lang) + ")"
		}
		b.WriteString(head(list.key) + strings.Join(names, head("semi")) + "\n")
	}
	if !c.concerns() {
		b.WriteString(head("none") + "\n")
	}
	return b.String()
}

// concerns tells that one of the contracts has to do with a change.
func (c *change) concerns() bool { return len(c.Touches)+len(c.Spares)+len(c.Unsettled) > 0 }

// restates tells that a newer text gives the value that held before.
func (c *change) restates() bool { return c.Value != "" && c.Before == c.Value }

// text says why a contract is spared.
func (s *spared) text(lang law.Lang) string {
	key := s.Why
	if key == "ended" { // a heading of its own for a table bears that name
		key = "ended-"
	}
	return headings[key][lang] + lang.Date(s.On)
}

// text says one amount, a month, before and after, and by how much it moves.
func (m *moved) text(tag language.Tag) string {
	lang := law.LangOf(tag)
	head := func(key string) string { return headings[key][lang] }
	var b strings.Builder
	switch m.By {
	case made:
		b.WriteString(head("signed") + lang.Date(m.Day) + head("eve"))
	case entered:
		b.WriteString(head("begun") + lang.Date(m.Day) + head("eve"))
	default:
		b.WriteString(head("from") + lang.Date(m.Day))
	}
	for _, why := range m.Also {
		b.WriteString(" " + head(why))
	}
	b.WriteString(head("colon") + subjectName(m.Subject, tag))
	if m.Payer != 0 {
		b.WriteString(", " + m.Payer.Name(tag))
	}
	if m.AtLeast {
		b.WriteString(head("least"))
	}
	if m.Whole == nil {
		b.WriteString(head("colon") + move(m.Before, m.After, lang))
	} else {
		b.WriteString(head("whole") + move(m.Whole.Before, m.Whole.After, lang))
		if m.Months > 0 {
			b.WriteString(head("semi") + lang.Euro(m.Before) + " → " + lang.Euro(m.After) + " " + head("for") + lang.Quantity(int64(m.Months), law.TypeMonths))
		}
	}
	return b.String() + "\n"
}

// move is "1 338,48 → 1 354,25 € (+15,77 €)".
func move(before, after law.Euro, lang law.Lang) string {
	by := after.Sub(before)
	sign := "+"
	if by.IsNegative() {
		sign = ""
	}
	return lang.Euro(before) + " → " + lang.Euro(after) + " (" + sign + lang.Euro(by) + ")"
}

func subjectName(s funding.Subject, tag language.Tag) string {
	if own, ok := headings[string(s)]; ok {
		return own[law.LangOf(tag)]
	}
	return s.Name(tag)
}
