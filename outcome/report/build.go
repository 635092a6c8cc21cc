package report

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// builder turns a document into a page.
type builder struct {
	d         *outcome.Document
	indicator string
	tag       language.Tag
	findings  outcome.Findings
	words     *[lastWord]string
}

func build(d *outcome.Document, tag language.Tag) *page {
	if d == nil {
		d = &outcome.Document{}
	}
	b := &builder{d: d, indicator: indicator(d), tag: outcome.Matched(tag), findings: outcome.Audit(d), words: &wordsFR}
	if b.tag == language.English {
		b.words = &wordsEN
	}
	p := &page{title: d.Title, lead: b.lead()}
	if p.title == "" {
		p.title = b.words[wBilan]
	}
	if problems := d.Problems(); len(problems) > 0 {
		s := section{title: b.words[wProblems], lead: []string{b.words[wProblemsLead]}}
		for _, e := range problems {
			s.notes = append(s.notes, e.Explain(b.tag)+".")
		}
		p.sections = append(p.sections, s)
	}
	years := achieved(d)
	for _, y := range years {
		p.sections = append(p.sections, b.year(y))
	}
	if len(years) > 0 {
		p.sections = append(p.sections, b.across(years), b.readings(years))
	}
	if len(years) > 1 {
		p.sections = append(p.sections, b.changes(years))
	}
	if len(d.Claims) > 0 {
		p.sections = append(p.sections, b.audit())
	}
	if further := outcome.Audit(d.Apart()); len(further.All) > 0 {
		p.sections = append(p.sections, section{title: b.words[wFurther], items: b.items(further.All)})
	}
	return p
}

func (b *builder) say(w word, args ...any) string { return fmt.Sprintf(b.words[w], args...) }

func (b *builder) count(c law.Count) string { return outcome.FormatCount(c, b.tag) }

func (b *builder) noun(f outcome.Figure) string {
	base := f.Base()
	if b.tag == language.English {
		return base.EN
	}
	return base.FR
}

func (b *builder) lead() []string {
	var source []string
	if b.d.Publisher != "" {
		source = append(source, b.d.Publisher)
	}
	if !b.d.Date.IsZero() {
		source = append(source, b.say(wDated, day(b.d.Date)))
	}
	lead := []string{b.words[wLead]}
	if len(source) > 0 {
		lead = append([]string{b.say(wSource, strings.Join(source, ", "))}, lead...)
	}
	return lead
}

// day is a date as French documents print it.
func day(d law.Date) string { return fmt.Sprintf("%02d/%02d/%04d", d.Day(), d.Month(), d.Year()) }

// achieved lists the years that are not planned.
func achieved(d *outcome.Document) []*outcome.Year {
	var ys []*outcome.Year
	for i := range d.Years {
		if d.Years[i].Status != outcome.Planned {
			ys = append(ys, &d.Years[i])
		}
	}
	return ys
}

// indicator is the one that the document names, else the figure it is about.
func indicator(d *outcome.Document) string {
	if d.Indicator != "" {
		return d.Indicator
	}
	return outcome.FigureInserted.String()
}

// final lists the years that are final.
func final(ys []*outcome.Year) []*outcome.Year {
	return slices.DeleteFunc(slices.Clone(ys), func(y *outcome.Year) bool { return y.Status != outcome.Final })
}

// pooled adds the years. Years that treat unknown situations otherwise, or do not say how, make a rate that
// states no treatment.
func pooled(id string, ys []*outcome.Year) outcome.Share {
	alike := !slices.ContainsFunc(ys, func(y *outcome.Year) bool { return y.Unknowns != ys[0].Unknowns })
	all := make([]outcome.Share, len(ys))
	for i, y := range ys {
		all[i] = y.Share(id, outcome.FigureInserted, outcome.FigureCompleted)
		if m := all[i].Measure(); !alike {
			m.Unknowns = 0
			all[i] = outcome.NewShare(m, all[i].Count(), all[i].Base())
		}
	}
	return outcome.Pool(all...)
}

// names are the names of years, joined: "2021 et 2022".
func (b *builder) names(ys []*outcome.Year) string {
	var names []string
	for _, y := range ys {
		names = append(names, y.Name)
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + b.words[wAnd] + names[len(names)-1]
}
