package main

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/law"
)

// related is what the texts say of some schemes: which exclude each other, which follow, which happen during which.
type related struct {
	How   eligibility.How `json:"how"`
	Rules []string        `json:"rules"`
	Pairs []pair          `json:"pairs"`
	Says  string          `json:"says"`

	text  string // without the names and the articles
	cites []string
}

type pair struct {
	First  eligibility.Scheme `json:"first"`
	Second eligibility.Scheme `json:"second"`
}

// joined are the words between two schemes.
var joined = map[eligibility.How][2]string{
	eligibility.Excludes: {" ou ", " or "},
	eligibility.LeadsTo:  {", puis ", ", then "},
	eligibility.During:   {" pendant ", " during "},
}

var orElse = [...]string{law.French: " ou ", law.English: " or "}

// relations are those between schemes that are open, said once for all the pairs of which a text says the same.
func relations(open map[string]bool, tag language.Tag) []related {
	var all []related
	for _, r := range eligibility.Relations() {
		if !open[r.First.String()] || !open[r.Second.String()] {
			continue
		}
		p := pair{r.First, r.Second}
		text, _ := words(tag).Term(r.Remark.ID)
		i := slices.IndexFunc(all, func(x related) bool { return x.How == r.How && x.text == text })
		if i < 0 {
			i = len(all)
			all = append(all, related{How: r.How, text: text})
		}
		x := &all[i]
		x.Pairs = append(x.Pairs, p)
		x.Rules = once(x.Rules, r.Remark.ID)
		for _, ref := range r.Remark.Cites {
			x.cites = once(x.cites, ref.String())
		}
	}
	lang := law.LangOf(tag)
	for i := range all {
		x := &all[i]
		x.Says = x.names(tag) + colon[lang] + x.text + " (" + strings.Join(x.cites, semicolon[lang]) + ")"
	}
	return all
}

// once adds what is not there yet.
func once(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// names are the pairs as people write them: "PMSMP, puis POEI ou POEC".
func (r *related) names(tag language.Tag) string {
	lang := law.LangOf(tag)
	between := joined[r.How][lang]
	left, right := func(p pair) eligibility.Scheme { return p.First }, func(p pair) eligibility.Scheme { return p.Second }
	if r.How == eligibility.During { // the second happens while the first goes on
		left, right = right, left
	}
	lefts, rights := each(r.Pairs, left), each(r.Pairs, right)
	if r.How != eligibility.Excludes && len(lefts)*len(rights) == len(r.Pairs) {
		return list(lefts, tag) + between + list(rights, tag)
	}
	var all []string
	for _, p := range r.Pairs {
		all = append(all, schemeName(left(p), tag)+between+schemeName(right(p), tag))
	}
	return strings.Join(all, semicolon[lang])
}

// each lists the schemes on one side, each once.
func each(pairs []pair, side func(pair) eligibility.Scheme) []eligibility.Scheme {
	var all []eligibility.Scheme
	for _, p := range pairs {
		if !slices.Contains(all, side(p)) {
			all = append(all, side(p))
		}
	}
	return all
}

// list is "a, b ou c".
func list(schemes []eligibility.Scheme, tag language.Tag) string {
	var b strings.Builder
	for i, s := range schemes {
		switch {
		case i > 0 && i == len(schemes)-1:
			b.WriteString(orElse[law.LangOf(tag)])
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(schemeName(s, tag))
	}
	return b.String()
}

func schemeName(s eligibility.Scheme, tag language.Tag) string {
	name, _ := words(tag).Term("scheme." + s.String())
	return name
}
