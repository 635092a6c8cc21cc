package report

import (
	"encoding/json"
	"io"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// summary is the JSON report. Keys are stable.
type summary struct {
	Publisher string          `json:"publisher,omitempty"`
	Title     string          `json:"title,omitempty"`
	Date      law.Date        `json:"date,omitzero"`
	Problems  []problem       `json:"problems,omitempty"`
	Share     outcome.Share   `json:"share"` // every achieved year, counts added
	Of        []string        `json:"share_years"`
	Final     *outcome.Share  `json:"share_final,omitempty"` // the final years alone, when there are any
	FinalOf   []string        `json:"share_final_years"`
	Years     []yearSummary   `json:"years"`
	Audit     []finding       `json:"audit"`
	Twins     []outcome.Twins `json:"twins,omitempty"`
	Further   []finding       `json:"further_audit,omitempty"`
	Tally     map[string]int  `json:"verdicts"`
	Language  string          `json:"language"`
}

type yearSummary struct {
	Year   string         `json:"year"`
	Status outcome.Status `json:"status,omitzero"`
	Share  outcome.Share  `json:"share"`
	Known  outcome.Share  `json:"share_of_known"`
	Lower  outcome.Share  `json:"lower_bound"`
	Upper  outcome.Share  `json:"upper_bound"`
}

type problem struct {
	*outcome.DocumentError
	Words string `json:"words"`
}

type finding struct {
	outcome.Finding
	Words       string   `json:"verdict_words"`
	Explanation []string `json:"explanation"`
}

// JSON writes the shares of each year, those of all years and of the final years together, the audit, and
// first what is wrong with the document itself ([outcome.Document.Problems]). Only the words (verdict_words,
// explanation, words) depend on the language. A document without indicator is given "inserted". It fails only when w does.
func JSON(w io.Writer, d *outcome.Document, tag language.Tag) error {
	if d == nil {
		d = &outcome.Document{}
	}
	fs := outcome.Audit(d)
	further := outcome.Audit(d.Apart())
	id, years := indicator(d), achieved(d)
	s := summary{
		Publisher: d.Publisher, Title: d.Title, Date: d.Date,
		Share: pooled(id, years), Of: yearNames(years), FinalOf: yearNames(final(years)),
		Years: []yearSummary{}, Audit: findings(fs.All, tag), Twins: fs.Twins, Further: findings(further.All, tag),
		Tally: map[string]int{}, Language: outcome.Matched(tag).String(),
	}
	if ys := final(years); len(ys) > 0 {
		of := pooled(id, ys)
		s.Final = &of
	}
	for v, n := range fs.Tally() {
		s.Tally[v.String()] = n
	}
	for _, e := range d.Problems() {
		s.Problems = append(s.Problems, problem{e, e.Explain(tag)})
	}
	for _, y := range years {
		b := y.Bounds(id, outcome.FigureInserted)
		s.Years = append(s.Years, yearSummary{
			Year: y.Name, Status: y.Status, Share: y.Share(id, outcome.FigureInserted, outcome.FigureCompleted),
			Known: b.Known, Lower: b.Lower, Upper: b.Upper,
		})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(&s)
}

func yearNames(ys []*outcome.Year) []string {
	names := make([]string, len(ys))
	for i, y := range ys {
		names[i] = y.Name
	}
	return names
}

func findings(all []outcome.Finding, tag language.Tag) []finding {
	out := make([]finding, len(all))
	for i := range all {
		out[i] = finding{all[i], all[i].Verdict.Words(tag), all[i].Sentences(tag)}
	}
	return out
}
