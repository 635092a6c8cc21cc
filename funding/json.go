package funding

import (
	"encoding/json"

	"github.com/parcours-emploi/parcours/law"
)

// lineJSON is the stored form of a line. Amounts that are not known are left out.
type lineJSON struct {
	From        law.Date  `json:"from,omitzero"`
	Through     law.Date  `json:"through,omitzero"`
	Begins      []string  `json:"begins,omitempty"`
	Answer      string    `json:"answer"`
	Year        uint8     `json:"year,omitzero"`
	Band        string    `json:"band,omitzero"`
	Rate        law.Rate  `json:"rate,omitzero"`
	Base        string    `json:"base,omitzero"`
	Month       *law.Euro `json:"month,omitempty"`
	Exact       string    `json:"exact,omitzero"`
	Shown       *law.Euro `json:"shown,omitempty"`
	Due         *law.Euro `json:"due,omitempty"`
	Low         *law.Euro `json:"low,omitempty"`
	High        *law.Euro `json:"high,omitempty"`
	Provisional bool      `json:"provisional,omitzero"`
	Rules       []string  `json:"rules,omitempty"`
	Conventions []string  `json:"conventions,omitempty"`
	Missing     []string  `json:"missing,omitempty"`
	Unsettled   []string  `json:"unsettled,omitempty"`
	NoText      []string  `json:"no_text,omitempty"`
}

// MarshalJSON gives the line with stable keys: from, through, begins, answer, year, band, then rate, base, month,
// exact, shown and due when the floor is known, or low and high as far as it is bracketed.
func (l Line) MarshalJSON() ([]byte, error) {
	j := lineJSON{
		From: l.From, Through: l.Through, Begins: l.Begins.Codes(), Answer: l.Answer.String(), Year: l.Year, Band: l.Band.String(),
		Provisional: l.Provisional, Rules: l.Rules(), Conventions: l.Conventions(), Missing: l.Missing(), Unsettled: l.Unsettled(), NoText: l.NoText(),
	}
	switch {
	case l.Answer == law.Yes:
		shown, due := l.Shown(), l.Due()
		j.Rate, j.Base, j.Month, j.Exact, j.Shown, j.Due = l.low.Rate, l.low.Base.String(), &l.low.Month, l.Exact().String(), &shown, &due
	case !l.none:
		low, high := l.low.Due(), l.high.Due()
		j.Low = &low
		if !l.open {
			j.High = &high
		}
	}
	return json.Marshal(j)
}

// MarshalJSON gives answer, lines and faults.
func (s Schedule) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Answer string  `json:"answer"`
		Lines  []Line  `json:"lines"`
		Faults []Fault `json:"faults,omitempty"`
	}{s.Answer().String(), s.lines, s.faults})
}

// exactText is an exact amount, left out when it is not known.
func exactText(x law.Exact) string {
	if !x.Valid() {
		return ""
	}
	return x.String()
}

// MarshalJSON gives paid, answer, low, high, short, since, rules, conventions and missing. Bounds are exact amounts; one that is
// not known is left out.
func (v Verdict) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Paid    Paid     `json:"paid"`
		Answer  string   `json:"answer"`
		Low     string   `json:"low,omitzero"`
		High    string   `json:"high,omitzero"`
		Short   law.Euro `json:"short"`
		Since   law.Date `json:"since,omitzero"`
		Rules   []string `json:"rules,omitempty"`
		Under   []string `json:"conventions,omitempty"`
		Missing []string `json:"missing,omitempty"`
	}{v.Paid, v.Answer.String(), exactText(v.Low), exactText(v.High), v.Short, v.Since, v.Rules, v.Conventions, v.Missing})
}

// MarshalJSON gives answer, since, verdicts, gaps and faults.
func (c Conformity) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Answer   string       `json:"answer"`
		Since    law.Date     `json:"since,omitzero"`
		Verdicts []Verdict    `json:"verdicts"`
		Gaps     []law.Period `json:"gaps,omitempty"`
		Faults   []Fault      `json:"faults,omitempty"`
	}{c.Answer().String(), c.Since(), c.Verdicts, c.Gaps, c.Faults})
}

// MarshalJSON gives month, gross, ceiling, excess_low, excess_high, csg_low, csg_high and decision. An amount that is
// not known is left out.
func (q Charges) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Month      law.Date     `json:"month,omitzero"`
		Gross      law.Euro     `json:"gross"`
		Ceiling    string       `json:"ceiling,omitzero"`
		ExcessLow  string       `json:"excess_low,omitzero"`
		ExcessHigh string       `json:"excess_high,omitzero"`
		CSGLow     string       `json:"csg_low,omitzero"`
		CSGHigh    string       `json:"csg_high,omitzero"`
		Decision   law.Decision `json:"decision,omitzero"`
	}{q.Month, q.Gross, exactText(q.Ceiling), exactText(q.ExcessLow), exactText(q.ExcessHigh), exactText(q.CSGLow), exactText(q.CSGHigh), q.Decision})
}
