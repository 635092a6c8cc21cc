package report

import (
	"bufio"
	"io"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
)

// Text writes the whole report in 100 columns, without colours or box drawing. Names of the document go through
// [outcome.Printable]. It fails only when w does.
func Text(w io.Writer, d *outcome.Document, tag language.Tag) error {
	return write(w, build(d, tag), printText)
}

// Markdown writes the same report with headings, pipe tables and lists. It fails only when w does.
func Markdown(w io.Writer, d *outcome.Document, tag language.Tag) error {
	return write(w, build(d, tag), printMarkdown)
}

func write(w io.Writer, p *page, layOut func(*bufio.Writer, *page)) error {
	p.clean()
	b := bufio.NewWriter(w) // keeps the first error of w until Flush
	layOut(b, p)
	return b.Flush()
}

// page is a report before it is laid out.
type page struct {
	title    string
	lead     []string
	sections []section
}

// section is printed in this order; every part but the title may be empty.
type section struct {
	title string
	lead  []string
	table table
	notes []string
	items []item
}

// table has one head cell a column. Columns are aligned on the left, those of numbers on the right.
type table struct {
	head    []string
	rows    [][]string
	numbers []int // columns
}

// item is one finding: its heading and its sentences.
type item struct {
	id, verdict, quote string
	lines              []string
}

// clean makes every word of the document one that a terminal may be given: see [outcome.Printable].
func (p *page) clean() {
	all := func(list []string) {
		for i := range list {
			list[i] = outcome.Printable(list[i])
		}
	}
	p.title = outcome.Printable(p.title)
	all(p.lead)
	for i := range p.sections {
		s := &p.sections[i]
		s.title = outcome.Printable(s.title)
		all(s.lead)
		all(s.notes)
		all(s.table.head)
		for _, row := range s.table.rows {
			all(row)
		}
		for n := range s.items {
			it := &s.items[n]
			it.id, it.verdict, it.quote = outcome.Printable(it.id), outcome.Printable(it.verdict), outcome.Printable(it.quote)
			all(it.lines)
		}
	}
}
