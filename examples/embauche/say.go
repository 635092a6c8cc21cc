package main

import (
	"encoding/json"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// said is what is printed of one question.
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

func say(c *facts.Case, q *decider, tag language.Tag) said { return sayOf(c, q, q.decide(c), tag) }

// sayOf says a decision; d is that of the question, or that of the screening, which closes a contract of another kind.
func sayOf(c *facts.Case, q *decider, d law.Decision, tag language.Tag) said {
	out := said{Scheme: q.name, Decision: d, Reasons: lines(eligibility.Reasons(d, tag, 3)), Asks: asksOf(d)}
	for _, f := range law.Flips(d) {
		one := flip{Reaches: f.Reaches, Says: words(tag).WhatIf(f)}
		for _, clause := range f.Clauses {
			one.Rules = append(one.Rules, clause.Rule())
		}
		out.Flips = append(out.Flips, one)
	}
	if d.Answer() != law.Unknown && d.Rule() != "SCREEN-KIND" {
		out.Window, out.span = eligibility.Window(q.decide, c), eligibility.WindowSpan(q.decide, c)
		out.WindowOf, _ = eligibility.WindowDay(q.decide, c)
	}
	return out
}

// otherKind tells a scheme that is closed because the contract of the case is of another kind.
func (s *said) otherKind() bool { return s.Decision.Rule() == "SCREEN-KIND" }

func lines(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}

// screened are the schemes of eligibility.Screen, best first.
func screened(c *facts.Case, tag language.Tag) []said {
	var all []said
	for _, o := range eligibility.Screen(c) {
		q, err := deciderOf(o.Scheme.String())
		if err != nil {
			q = &decider{name: o.Scheme.String(), asks: func(*facts.Case) law.Decision { return o.Decision }}
		}
		all = append(all, sayOf(c, q, o.Decision, tag))
	}
	return all
}

// screenLine is a line of the screening in JSON.
type screenLine struct {
	Scheme string     `json:"scheme"`
	Answer law.Answer `json:"answer"`
	Says   string     `json:"says"`
}

// quoted is who pays what, in JSON.
type quoted struct {
	Kind    law.Kind      `json:"kind"`
	Quote   funding.Quote `json:"quote"`
	Without []string      `json:"not_included"`
}

var notIncluded = []string{"employer_contributions"}

// storyTold is a story in JSON.
type storyTold struct {
	Name   string      `json:"name"`
	Title  string      `json:"title"`
	Scheme string      `json:"scheme"`
	Ifs    []otherwise `json:"instead,omitempty"`
}

func (a *asked) json(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	found := facts.Check(&a.c)
	p := payOf(&a.c, a.at)
	var costs []cost
	if a.compare {
		costs = compared(&a.c, a.tables)
	}
	if a.only != nil {
		return enc.Encode(struct {
			said
			Contradictions []facts.Contradiction `json:"contradictions,omitempty"`
			Pay            *pay                  `json:"pay,omitempty"`
			Costs          []cost                `json:"costs,omitempty"`
		}{say(&a.c, a.only, a.tag), found, p, costs})
	}
	var told *storyTold
	if a.story != nil {
		q, err := deciderOf(a.story.Scheme)
		if err != nil {
			return err
		}
		ifs, err := a.story.ifs(&a.c, q, a.tag)
		if err != nil {
			return err
		}
		told = &storyTold{a.story.name, a.story.title(a.tag), a.story.Scheme, ifs}
	}
	all := screened(&a.c, a.tag)
	open, screen := map[string]bool{}, make([]screenLine, len(all))
	for i := range all {
		d := all[i].Decision
		open[all[i].Scheme] = d.Answer() != law.No
		screen[i] = screenLine{all[i].Scheme, d.Answer(), reason(d, a.tag)}
	}
	for i := range deciders {
		if _, done := open[deciders[i].name]; !done {
			all = append(all, say(&a.c, &deciders[i], a.tag))
		}
	}
	return enc.Encode(struct {
		Story          *storyTold            `json:"story,omitempty"`
		Contradictions []facts.Contradiction `json:"contradictions,omitempty"`
		Screen         []screenLine          `json:"screen"`
		Relations      []related             `json:"relations,omitempty"`
		Schemes        []said                `json:"schemes"`
		Pay            *pay                  `json:"pay,omitempty"`
		Quote          *quoted               `json:"quote,omitempty"`
		Costs          []cost                `json:"costs,omitempty"`
	}{told, found, screen, relations(open, a.tag), all, p, a.quote(), costs})
}

// quote is who pays what for the contract; nil when there is none, or no first day.
func (a *asked) quote() *quoted {
	if a.c.Contract.Kind == 0 || a.c.Contract.Start.IsZero() {
		return nil
	}
	return &quoted{a.c.Contract.Kind, funding.Hire(&a.c, a.tables), notIncluded}
}
