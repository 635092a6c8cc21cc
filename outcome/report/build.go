package report

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// builder turns a document into a page.
type builder struct {
	d        *outcome.Document
	tag      language.Tag
	findings outcome.Findings
	words    *[lastWord]string
}

func build(d *outcome.Document, tag language.Tag) *page {
	if d == nil {
		d = &outcome.Document{}
	}
	b := &builder{d: d, tag: outcome.Matched(tag), findings: outcome.Audit(d), words: &wordsFR}
	if b.tag == language.English {
		b.words = &wordsEN
	}
	p := &page{title: d.Title, lead: b.lead()}
	if p.title == "" {
		p.title = b.words[wBilan]
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

func pooled(d *outcome.Document, f outcome.Figure) outcome.Share {
	var all []outcome.Share
	for _, y := range achieved(d) {
		s := y.Share(d.Indicator, f, outcome.FigureCompleted)
		m := s.Measure()
		m.Unknowns = outcome.UnknownsAsNo // whoever is in the base and not counted is a no
		all = append(all, outcome.NewShare(m, s.Count(), s.Base()))
	}
	return outcome.Pool(all...)
}
