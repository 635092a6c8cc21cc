package main

import (
	"encoding/json"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// said is what is printed of one scheme.
type said struct {
	Scheme   string       `json:"scheme"`
	Decision law.Decision `json:"decision"`
	Reasons  []string     `json:"reasons"`
	Asks     []string     `json:"asks,omitempty"`   // keys of the facts, in the order worth asking
	Flips    []flip       `json:"flips,omitempty"`  // what would change a No
	Window   []law.Period `json:"window,omitempty"` // when the same case would be Yes: days of the fact WindowOf
	WindowOf string       `json:"window_of,omitempty"`
	span     law.Period   // what was looked at
}

type flip struct {
	Rules   []string   `json:"rules"`
	Reaches law.Answer `json:"reaches"`
	Says    string     `json:"says"`
}

func words(tag language.Tag) *law.Words {
	if law.LangOf(tag) == law.English {
		return &eligibility.WordsEnglish
	}
	return &eligibility.WordsFrench
}

func say(c *facts.Case, s scheme, tag language.Tag) said {
	d := s.decide(c)
	out := said{Scheme: s.name, Decision: d, Reasons: strings.FieldsFunc(eligibility.Reasons(d, tag, 3), func(r rune) bool { return r == '\n' })}
	for _, ask := range law.Asks(d) {
		out.Asks = append(out.Asks, ask.Fact)
	}
	for _, f := range law.Flips(d) {
		one := flip{Reaches: f.Reaches, Says: words(tag).WhatIf(f)}
		for _, clause := range f.Clauses {
			one.Rules = append(one.Rules, clause.Rule())
		}
		out.Flips = append(out.Flips, one)
	}
	if d.Answer() != law.Unknown {
		out.Window, out.span = eligibility.Window(s.decide, c), eligibility.WindowSpan(s.decide, c)
		out.WindowOf, _ = eligibility.WindowDay(s.decide, c)
	}
	return out
}

func printJSON(w io.Writer, c *facts.Case, asked []scheme, found []facts.Contradiction, p *pay, tag language.Tag) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if len(asked) == 1 {
		return enc.Encode(struct {
			said
			Contradictions []facts.Contradiction `json:"contradictions,omitempty"`
			Pay            *pay                  `json:"pay,omitempty"`
		}{say(c, asked[0], tag), found, p})
	}
	all := make([]said, len(asked))
	for i, s := range asked {
		all[i] = say(c, s, tag)
	}
	return enc.Encode(struct {
		Contradictions []facts.Contradiction `json:"contradictions,omitempty"`
		Schemes        []said                `json:"schemes"`
		Pay            *pay                  `json:"pay,omitempty"`
	}{found, all, p})
}

// headings are the words of this command, French first.
var headings = map[string][2]string{
	"contradiction": {"Faits qui se contredisent\u00a0: ", "Facts that contradict each other: "},
	"flips":         {"Ce qui changerait la réponse\u00a0:", "What would change the answer:"},
	"window":        {"Mêmes durées, à d'autres dates\u00a0: oui pour «\u00a0", "Same durations, other dates: yes for \""},
	"close":         {"\u00a0» ", "\" "},
	"from":          {"du ", "from "},
	"through":       {" au ", " to "},
	"since":         {"à partir du ", "from "},
	"until":         {"jusqu'au ", "until "},
	"pay":           {"Rémunération minimale, par mois\u00a0:", "Minimum pay, a month:"},
	"no pay":        {"aucun contrat en cours le ", "no contract running on "},
	"always":        {"à tout moment, à cinq ans près", "at any time within five years"},
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

func printText(w io.Writer, c *facts.Case, asked []scheme, found []facts.Contradiction, pay *pay, tag language.Tag, full bool) error {
	var b strings.Builder
	lang := law.LangOf(tag)
	head := func(key string) string { return headings[key][lang] }
	for _, x := range found {
		b.WriteString(head("contradiction") + x.Text(tag) + "\n")
	}
	for i, s := range asked {
		if i > 0 || len(found) > 0 {
			b.WriteByte('\n')
		}
		out := say(c, s, tag)
		if full {
			b.WriteString(eligibility.Explain(out.Decision, tag))
		} else {
			b.WriteString(words(tag).Sentence(out.Decision) + "\n")
			for _, reason := range out.Reasons { // what is missing first
				b.WriteString("- " + reason + "\n")
			}
		}
		if len(out.Flips) > 0 {
			b.WriteString(head("flips") + "\n")
			for _, f := range out.Flips {
				b.WriteString("- " + f.Says + "\n")
			}
		}
		for _, p := range out.Window {
			name, _ := words(tag).Term(out.WindowOf)
			b.WriteString(head("window") + name + head("close") + out.when(p, lang) + ".\n")
		}
	}
	if pay != nil {
		b.WriteString("\n" + pay.text(tag))
	}
	_, err := io.WriteString(w, b.String())
	return err
}
