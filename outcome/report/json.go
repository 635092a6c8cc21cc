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
	Share     outcome.Share   `json:"share"` // every achieved year, counts added
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

type finding struct {
	outcome.Finding
	Words       string   `json:"verdict_words"`
	Explanation []string `json:"explanation"`
}

// JSON writes the shares of each year, the pooled share and the audit. Only the words (verdict_words,
// explanation) depend on the language. It fails only when w does.
func JSON(w io.Writer, d *outcome.Document, tag language.Tag) error {
	if d == nil {
		d = &outcome.Document{}
	}
	fs := outcome.Audit(d)
	further := outcome.Audit(d.Apart())
	s := summary{
		Publisher: d.Publisher, Title: d.Title, Date: d.Date, Share: pooled(d, outcome.FigureInserted),
		Years: []yearSummary{}, Audit: findings(fs.All, tag), Twins: fs.Twins, Further: findings(further.All, tag),
		Tally: map[string]int{}, Language: outcome.Matched(tag).String(),
	}
	for v, n := range fs.Tally() {
		s.Tally[v.String()] = n
	}
	for _, y := range achieved(d) {
		b := y.Bounds(d.Indicator, outcome.FigureInserted)
		s.Years = append(s.Years, yearSummary{
			Year: y.Name, Status: y.Status, Share: y.Share(d.Indicator, outcome.FigureInserted, outcome.FigureCompleted),
			Known: b.Known, Lower: b.Lower, Upper: b.Upper,
		})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(&s)
}

func findings(all []outcome.Finding, tag language.Tag) []finding {
	out := make([]finding, len(all))
	for i := range all {
		out[i] = finding{all[i], all[i].Verdict.Words(tag), all[i].Sentences(tag)}
	}
	return out
}
