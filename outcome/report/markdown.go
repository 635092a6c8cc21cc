package report

import (
	"bufio"
	"slices"
	"strings"
)

func printMarkdown(b *bufio.Writer, p *page) {
	b.WriteString("# " + escape(p.title) + "\n")
	markdownParagraphs(b, p.lead)
	for i := range p.sections {
		s := &p.sections[i]
		b.WriteString("\n## " + escape(s.title) + "\n")
		markdownParagraphs(b, s.lead)
		if len(s.table.rows) > 0 {
			b.WriteByte('\n')
			row(b, s.table.head)
			for j := range s.table.head {
				if slices.Contains(s.table.numbers, j) {
					b.WriteString("| ---: ")
				} else {
					b.WriteString("| --- ")
				}
			}
			b.WriteString("|\n")
			for _, r := range s.table.rows {
				row(b, r)
			}
		}
		markdownParagraphs(b, s.notes)
		for _, it := range s.items {
			it.markdown(b)
		}
	}
}

func markdownParagraphs(b *bufio.Writer, ps []string) {
	for _, p := range ps {
		b.WriteString("\n" + escape(p) + "\n")
	}
}

func row(b *bufio.Writer, cells []string) {
	for _, c := range cells {
		b.WriteString("| " + escape(c) + " ")
	}
	b.WriteString("|\n")
}

func (it *item) markdown(b *bufio.Writer) {
	b.WriteString("\n**" + escape(it.id) + "**, " + escape(it.verdict))
	if it.quote != "" {
		b.WriteString(": " + escape(it.quote))
	}
	b.WriteString("\n\n")
	for _, l := range it.lines {
		b.WriteString("- " + escape(l) + "\n")
	}
}

// escape keeps words of a document from being read as markup.
func escape(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\n':
			r = ' '
		case strings.ContainsRune("\\`*_|<[]#", r):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
