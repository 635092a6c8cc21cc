package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
	"github.com/parcours-emploi/parcours/outcome/report"
)

func (p *people) words() *wording { return wordsOf(p.tag) }

// notes are what a reader of the table must know of its sources.
func (p *people) notes(table *outcome.Publication) (lines []string) {
	say := p.words()
	by := p.tally.Plan().By()
	byPlace := slices.Contains(by, outcome.ByTown) || slices.Contains(by, outcome.ByTerritory)
	for n, c := range table.Columns {
		i := table.Indicators[n]
		own := i.Profile.Threshold()
		if own == 0 {
			continue
		}
		text := fmt.Sprintf(say.source, i.Title(p.tag), own)
		if i.AboveByPlace && byPlace {
			text += fmt.Sprintf(say.sourcePlace, own)
		}
		if c.Least.IsZero() {
			lines = append(lines, "", text+say.sourceOff)
		} else {
			lines = append(lines, text+say.sourceKept)
		}
	}
	return lines
}

func (p *people) writeText(w io.Writer, table *outcome.Publication) error {
	say := p.words()
	lines := []string{
		fmt.Sprintf(say.title, outcome.Printable(p.name())),
		fmt.Sprintf(say.rows, p.rows.Read, p.rows.Kept, p.rows.Rejected),
	}
	if table.Persons.IsZero() {
		lines[1] = fmt.Sprintf(say.few, p.rows.Rejected)
	}
	for n, i := range table.Indicators {
		lines = append(lines, "", i.Title(p.tag)+" ("+p.definition(i)+")")
		width := utf8.RuneCountInString(say.total)
		for _, l := range table.Lines {
			width = max(width, utf8.RuneCountInString(p.group(l.Group)))
		}
		if p.by != "" {
			for _, l := range table.Lines {
				lines = append(lines, p.line(p.group(l.Group), width, l, n))
			}
		}
		lines = append(lines, p.line(say.total, width, table.Total, n))
	}
	if limit := p.shown.Threshold(); limit > 0 {
		lines = append(lines, "", fmt.Sprintf(say.threshold, limit, say.lines(table.Cost.Lines), table.Cost.Of), say.detail)
	}
	lines = append(lines, p.notes(table)...)
	if n := p.tally.Heads().NotRecorded; n > 0 && p.shown.Threshold() == 0 {
		lines = append(lines, "", fmt.Sprintf(say.undecided, n))
	}
	if _, err := fmt.Fprintln(w, strings.Join(lines, "\n")); err != nil || p.shown.Threshold() > 0 {
		return err
	}
	if _, err := fmt.Fprintln(w); err != nil {
		return err
	}
	return report.Text(w, p.document(), p.tag)
}

// definition is what a rate must be read with: when its indicator looks, and what it makes of unknown
// situations.
func (p *people) definition(i *outcome.Indicator) string {
	say := p.words()
	text := say.noLimit
	if i.Window != 0 {
		text = i.Window.Words(p.tag)
	}
	if i.Unknowns != outcome.UnknownsNone {
		text += say.semicolon + i.Unknowns.Words(p.tag)
	}
	return text
}

func (p *people) line(name string, width int, l outcome.Line, n int) string {
	text := l.Shares[n].Format(0, p.tag)
	if l.Hidden != 0 {
		text = p.words().hidden
	} else {
		text += " (" + p.undecided(l, n) + ")"
	}
	return "  " + name + strings.Repeat(" ", width-utf8.RuneCountInString(name)) + "  " + text
}

// undecided says for how many persons the indicator has no answer.
func (p *people) undecided(l outcome.Line, n int) string {
	say := p.words()
	unknown, shown := l.Unknown[n].Get()
	if !shown {
		return fmt.Sprintf(say.unknown, say.unknownHidden)
	}
	text := fmt.Sprintf(say.unknown, strconv.Itoa(unknown))
	if base, ok := l.Shares[n].Base().Get(); ok && base == 0 && unknown > 0 {
		text += ", " + say.dropped
	}
	return text
}

// group is the name of a group.
func (p *people) group(g outcome.Group) string {
	names := make([]string, len(g))
	for i, v := range g {
		if names[i] = outcome.Printable(v); v == "" {
			names[i] = p.words().none
		}
	}
	return strings.Join(names, ", ")
}

// document shows each year of the file as a printed bilan does.
func (p *people) document() *outcome.Document {
	d := &outcome.Document{Title: fmt.Sprintf(p.words().title, p.name()), Indicator: outcome.Occitanie.ID}
	var names []string
	var parts []*outcome.Part
	for g, part := range p.years.Groups() {
		names, parts = append(names, p.group(g)), append(parts, part)
	}
	if len(parts) == 1 { // the whole roster is of that year: its sessions and towns too
		parts[0] = p.years.All()
	}
	for i, part := range parts {
		status := outcome.Final
		if part.Pending() > 0 {
			status = outcome.Provisional
		}
		d.Years = append(d.Years, *part.Year(names[i], status))
	}
	return d
}

// summary is the JSON of a file of persons. Keys are stable.
type summary struct {
	File    string        `json:"file"`
	Rows    rows          `json:"rows"`
	Rejects []reject      `json:"rejects"`
	Refused []reject      `json:"roster_rejects"`
	Strange []strange     `json:"unknown_sessions"` // null under a profile that hides something: see the next
	Any     bool          `json:"has_unknown_sessions"`
	Share   outcome.Share `json:"share"` // of the first indicator, over everyone
	*outcome.Publication
	Years []outcome.Year `json:"years,omitempty"` // with -profile aucun only
}

type rows struct {
	Read     *int64 `json:"read"` // null where the head count is hidden
	Kept     *int64 `json:"kept"`
	Rejected int64  `json:"rejected"`
}

// strange is a session that the roster does not list.
type strange struct {
	Session string `json:"session"`
	Rows    int    `json:"rows"`
}

type reject struct {
	File    string   `json:"file"`
	Line    *int     `json:"line"` // null where the head count is hidden, which lines would give back
	Columns []string `json:"columns"`
	Words   string   `json:"words"`
}

func (p *people) writeJSON(w io.Writer, table *outcome.Publication) error {
	s := summary{
		File: p.name(), Rows: rows{Rejected: p.rows.Rejected},
		Rejects: p.told(p.rejects, !table.Persons.IsZero()), Refused: p.told(p.refused, true),
		Any: len(p.strange) > 0, Share: table.Total.Shares[0], Publication: table,
	}
	if !table.Persons.IsZero() {
		s.Rows.Read, s.Rows.Kept = &p.rows.Read, &p.rows.Kept
	}
	if p.shown.Threshold() == 0 {
		s.Years, s.Strange = p.document().Years, []strange{}
		for _, id := range slices.Sorted(maps.Keys(p.strange)) {
			s.Strange = append(s.Strange, strange{id, p.strange[id]})
		}
	}
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(&s); err != nil {
		return err
	}
	for line := range bytes.Lines(text.Bytes()) { // what JSON leaves as it is, a terminal would obey
		if _, err := fmt.Fprintln(w, outcome.Printable(string(bytes.TrimSuffix(line, []byte{'\n'})))); err != nil {
			return err
		}
	}
	return nil
}

// told are rejects for other programs. Without lines, those of other rows are left out of the words too.
func (p *people) told(rejects []*intake.Reject, lines bool) []reject {
	list := []reject{}
	for _, r := range rejects {
		if !lines {
			r = unplaced(r)
		}
		out := reject{File: r.File, Columns: []string{}, Words: intake.Explain(r, p.tag)}
		if lines {
			out.Line = &r.Line
		}
		for i := range r.Faults {
			out.Columns = append(out.Columns, r.Faults[i].Column)
		}
		list = append(list, out)
	}
	return list
}

// unplaced is a reject that says on which line it is no more than on which line another is.
func unplaced(r *intake.Reject) *intake.Reject {
	out := &intake.Reject{File: r.File, Faults: slices.Clone(r.Faults)}
	for i := range out.Faults {
		var twice *intake.DuplicateError
		if errors.As(out.Faults[i].Err, &twice) {
			out.Faults[i].Err = &intake.DuplicateError{}
		}
	}
	return out
}
