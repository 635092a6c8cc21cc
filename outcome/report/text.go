package report

import (
	"bufio"
	"slices"
	"strings"
	"unicode/utf8"
)

const width = 100 // columns

func printText(b *bufio.Writer, p *page) {
	heading(b, p.title, "=")
	paragraphs(b, p.lead)
	for i := range p.sections {
		s := &p.sections[i]
		b.WriteByte('\n')
		heading(b, s.title, "-")
		paragraphs(b, s.lead)
		if len(s.table.rows) > 0 {
			b.WriteByte('\n')
			s.table.text(b)
			if len(s.notes) > 0 {
				b.WriteByte('\n')
			}
		}
		paragraphs(b, s.notes)
		for _, it := range s.items {
			it.text(b)
		}
	}
}

func heading(b *bufio.Writer, title, line string) {
	longest := 0
	for _, l := range wrap(title, width) {
		b.WriteString(l + "\n")
		longest = max(longest, utf8.RuneCountInString(l))
	}
	b.WriteString(strings.Repeat(line, longest) + "\n")
}

func paragraphs(b *bufio.Writer, ps []string) {
	for _, p := range ps {
		for _, l := range wrap(p, width) {
			b.WriteString(l + "\n")
		}
	}
}

const indent = "        " // of the sentences under a finding

func (it *item) text(b *bufio.Writer) {
	head := it.id + " · " + it.verdict
	if it.quote != "" {
		head += " · " + it.quote
	}
	b.WriteByte('\n')
	for i, l := range wrap(head, width-len(indent)) {
		if i > 0 {
			b.WriteString(indent)
		}
		b.WriteString(l + "\n")
	}
	for _, line := range it.lines {
		for _, l := range wrap(line, width-len(indent)) {
			b.WriteString(indent + l + "\n")
		}
	}
}

const gap = "  " // between columns

// text aligns the columns. A table too wide for the page wraps its widest cells at spaces.
func (t *table) text(b *bufio.Writer) {
	cols := t.widths()
	rule := make([]string, len(cols))
	for i, n := range cols {
		rule[i] = strings.Repeat("-", n)
	}
	for i, row := range append([][]string{t.head, rule}, t.rows...) {
		cells := make([][]string, len(cols))
		height := 1
		for j := range cols {
			if i == 1 {
				cells[j] = []string{rule[j]}
			} else if j < len(row) {
				cells[j] = wrap(row[j], cols[j])
			}
			height = max(height, len(cells[j]))
		}
		for line := range height {
			var s strings.Builder
			for j, n := range cols {
				text := ""
				if line < len(cells[j]) {
					text = cells[j][line]
				}
				pad := strings.Repeat(" ", max(n-utf8.RuneCountInString(text), 0))
				if slices.Contains(t.numbers, j) {
					s.WriteString(pad + text + gap)
				} else {
					s.WriteString(text + pad + gap)
				}
			}
			b.WriteString(strings.TrimRight(s.String(), " ") + "\n")
		}
	}
}

// widths gives every column what its longest cell needs. When the page is too narrow, labels give way
// first, then the widest column.
func (t *table) widths() []int {
	cols := make([]int, len(t.head))
	for _, row := range append([][]string{t.head}, t.rows...) {
		for j, cell := range row[:min(len(row), len(cols))] {
			cols[j] = max(cols[j], utf8.RuneCountInString(cell))
		}
	}
	const least, leastLabel = 8, 20
	for {
		total, widest := len(gap)*(len(cols)-1), 0
		for j, n := range cols {
			total += n
			if n > cols[widest] {
				widest = j
			}
		}
		switch {
		case total <= width || cols[widest] <= least:
			return cols
		case cols[0] > leastLabel:
			cols[0]--
		default:
			cols[widest]--
		}
	}
}

// wrap breaks at ordinary spaces only: the no-break spaces of French numbers hold. A word longer than the
// line has a line of its own.
func wrap(text string, width int) []string {
	var lines []string
	line, n := "", 0
	for word := range strings.SplitSeq(text, " ") {
		k := utf8.RuneCountInString(word)
		switch {
		case line == "" && n == 0:
			line, n = word, k
		case n+1+k <= width:
			line, n = line+" "+word, n+1+k
		default:
			lines = append(lines, line)
			line, n = word, k
		}
	}
	return append(lines, line)
}
