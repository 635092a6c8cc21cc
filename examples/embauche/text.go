package main

import (
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// text prints the short answers first: what is open, then what goes together, then the amounts; details when asked.
func (a *asked) text(w io.Writer) error {
	var b strings.Builder
	lang := law.LangOf(a.tag)
	head := func(key string) string { return headings[key][lang] }
	var parts []string
	switch {
	case a.story != nil:
		parts = append(parts, head("story")+a.story.title(a.tag)+"\n")
	case a.invented:
		parts = append(parts, head("invented")+"\n")
	}
	for _, x := range facts.Check(&a.c) {
		b.WriteString(head("contradiction") + x.Text(a.tag) + "\n")
	}
	parts = append(parts, b.String())
	if a.only != nil {
		out := say(&a.c, a.only, a.tag)
		parts = append(parts, a.detail(&out))
	} else {
		more, err := a.overview()
		if err != nil {
			return err
		}
		parts = append(parts, more...)
	}
	if p := payOf(&a.c, a.at); p != nil {
		parts = append(parts, p.text(a.tag))
	}
	if a.only == nil && !a.compare {
		if q := a.quote(); q != nil {
			text := head("quote") + "\n"
			if a.refused() {
				text += head("unlawful") + "\n"
			}
			parts = append(parts, text+a.quoteText(&q.Quote))
		}
	}
	if a.compare {
		parts = append(parts, costsText(compared(&a.c, a.tables), a.tag, a.full))
	}
	if a.only == nil && !a.full {
		parts = append(parts, head("more")+"\n")
	}
	said := parts[:0]
	for _, p := range parts {
		if p != "" {
			said = append(said, p)
		}
	}
	_, err := io.WriteString(w, strings.Join(said, "\n"))
	return err
}

// refused tells that the person may not be hired under the contract of the case.
func (a *asked) refused() bool {
	for _, o := range eligibility.Screen(&a.c) {
		if o.Scheme.Kind() != 0 && o.Scheme.Kind() == a.c.Contract.Kind {
			return o.Answer() == law.No
		}
	}
	return false
}

// quoteText says a quote: what is due or may be, then what is not, then what is left for the employer; every reason with -full.
func (a *asked) quoteText(q *funding.Quote) string {
	if a.full {
		return q.Text(a.tag)
	}
	lang := law.LangOf(a.tag)
	var b strings.Builder
	var refused []string
	for g := range q.Grants() {
		name := g.Subject.Name(a.tag)
		if g.Answer() == law.No {
			refused = append(refused, name)
			continue
		}
		b.WriteString("- " + name + " (" + g.Payer.Name(a.tag) + " → " + g.Payee.Name(a.tag) + ")" + colon[lang] + g.Total().Text(a.tag) + ".")
		if keys := asksOf(g.Decision); len(keys) > 0 {
			b.WriteString(" " + missing(keys, a.tag))
		} else if g.Answer() == law.Unknown {
			b.WriteString(" " + strings.TrimSpace(funding.Reasons(g.Decision, a.tag, 1)))
		}
		b.WriteByte('\n')
	}
	if len(refused) > 0 {
		b.WriteString("- " + headings["refused"][lang] + strings.Join(slices.Compact(refused), semicolon[lang]) + ".\n")
	}
	left := q.Total(funding.Employer).Minus(q.Received(funding.Employer))
	return b.String() + headings["bears"][lang] + left.Text(a.tag) + ". " + headings["without"][lang] + "\n"
}

// overview is every scheme in two lines, best first, what goes together, and the details of a story or of everything.
func (a *asked) overview() ([]string, error) {
	all := screened(&a.c, a.tag)
	open := map[string]bool{}
	for i := range all {
		open[all[i].Scheme] = all[i].Decision.Answer() != law.No
	}
	parts := []string{screenText(all, a.tag)}
	lang := law.LangOf(a.tag)
	if between := relations(open, a.tag); len(between) > 0 {
		text := headings["between"][lang] + "\n"
		for _, r := range between {
			text += "- " + r.Says + "\n"
		}
		parts = append(parts, text)
	}
	if a.story != nil {
		q, err := deciderOf(a.story.Scheme)
		if err != nil {
			return nil, err
		}
		out := say(&a.c, q, a.tag)
		text := a.detail(&out)
		ifs, err := a.story.ifs(&a.c, q, a.tag)
		if err != nil {
			return nil, err
		}
		for i, one := range ifs {
			if i == 0 {
				text += headings["ifs"][lang] + "\n"
			}
			text += "- " + one.Says + "\n"
		}
		parts = append(parts, text)
	}
	if a.full {
		for i := range all {
			parts = append(parts, a.detail(&all[i]))
		}
	}
	// Where the contract is still to be chosen the order is an answer too.
	if order, ok := words(a.tag).Term("SCREEN-ORDER"); ok && (a.full || a.story != nil && a.c.Contract.Kind == 0) {
		parts = append(parts, "Convention SCREEN-ORDER"+colon[lang]+order+"\n")
	}
	return parts, nil
}

// screenText is the answer of each scheme and what decides it; schemes of which the same is said stand together.
func screenText(all []said, tag language.Tag) string {
	lang := law.LangOf(tag)
	width := 0
	for _, word := range append([]string{lacking[lang]}, yesNo[law.Yes][lang], yesNo[law.No][lang], yesNo[law.Unknown][lang]) {
		width = max(width, utf8.RuneCountInString(word))
	}
	var b strings.Builder
	for i := 0; i < len(all); {
		word, says := answerWord(all[i].Decision, tag), reason(all[i].Decision, tag)
		names := []string{}
		for ; i < len(all) && answerWord(all[i].Decision, tag) == word && reason(all[i].Decision, tag) == says; i++ {
			name, _ := words(tag).Term("scheme." + all[i].Scheme)
			names = append(names, name)
		}
		b.WriteString(word + strings.Repeat(" ", width-utf8.RuneCountInString(word)+2) + strings.Join(names, ", ") + "\n")
		b.WriteString(strings.Repeat(" ", width+2) + says + "\n")
		if first := all[i-1].Flips; len(first) > 0 && !all[i-1].otherKind() {
			b.WriteString(strings.Repeat(" ", width+2) + headings["flip"][lang] + first[0].Says + "\n")
		}
	}
	return b.String()
}

// detail is one answer: what decides, what would change a No, and the days on which it would be Yes.
func (a *asked) detail(out *said) string {
	var b strings.Builder
	lang := law.LangOf(a.tag)
	head := func(key string) string { return headings[key][lang] }
	if a.full {
		b.WriteString(eligibility.Explain(out.Decision, a.tag))
	} else {
		b.WriteString(words(a.tag).Sentence(out.Decision) + "\n")
		n := 3
		if len(out.Asks) > 0 { // what is missing first
			b.WriteString("- " + missing(out.Asks, a.tag) + "\n")
			n--
		}
		for _, clause := range law.Reasons(out.Decision, n) {
			b.WriteString("- " + words(a.tag).Sentence(clause) + "\n")
		}
	}
	if len(out.Flips) > 0 {
		b.WriteString(head("flips") + "\n")
		for _, f := range out.Flips {
			b.WriteString("- " + f.Says + "\n")
		}
	}
	for _, p := range out.Window {
		b.WriteString(head("window") + nameOf(out.WindowOf, a.tag) + head("close") + out.when(p, lang) + ".\n")
	}
	if len(out.Window) == 0 && out.Decision.Answer() == law.No && out.WindowOf != "" {
		b.WriteString(head("no window") + "\n")
	}
	return b.String()
}

// when says one period of a window, without the ends that are only those of what was looked at.
func (s *said) when(p law.Period, lang law.Lang) string {
	switch {
	case p == s.span:
		return headings["always"][lang]
	case p.Through == s.span.Through:
		return headings["since"][lang] + lang.Date(p.From)
	case p.From == s.span.From:
		return headings["until"][lang] + lang.Date(p.Through)
	}
	return headings["from"][lang] + lang.Date(p.From) + headings["through"][lang] + lang.Date(p.Through)
}
