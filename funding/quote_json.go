package funding

import (
	"encoding/json"
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// totalJSON is the stored form of a [Total]: "exact", or the bounds there are.
type totalJSON struct {
	Exact *law.Euro `json:"exact,omitempty"`
	Low   *law.Euro `json:"low,omitempty"`
	High  *law.Euro `json:"high,omitempty"`

	Provisional bool `json:"provisional,omitzero"`
}

// MarshalJSON gives exact, or low and high as far as they are known, and provisional where it is true.
func (t Total) MarshalJSON() ([]byte, error) {
	j := totalJSON{Provisional: t.provisional}
	if sum, ok := t.Exact(); ok {
		j.Exact = &sum
		return json.Marshal(j)
	}
	if low, ok := t.Low(); ok {
		j.Low = &low
	}
	if high, ok := t.High(); ok {
		j.High = &high
	}
	return json.Marshal(j)
}

type lineOfQuoteJSON struct {
	Month       law.Date   `json:"month,omitzero"`
	Subject     Subject    `json:"subject"`
	Payer       Party      `json:"payer"`
	Payee       Party      `json:"payee"`
	Answer      law.Answer `json:"answer"`
	Amount      *law.Euro  `json:"amount,omitempty"`
	Low         *law.Euro  `json:"low,omitempty"`
	High        *law.Euro  `json:"high,omitempty"`
	Rule        string     `json:"rule,omitempty"`
	Provisional bool       `json:"provisional,omitzero"`
}

// MarshalJSON gives the line with stable keys: month, subject, payer, payee, answer, then amount when it is known, or low
// and high as far as it is bracketed.
func (l QuoteLine) MarshalJSON() ([]byte, error) {
	j := lineOfQuoteJSON{
		Month: l.Month, Subject: l.Subject, Payer: l.Payer, Payee: l.Payee, Answer: l.Answer, Rule: l.Rule, Provisional: l.Provisional,
	}
	switch l.Answer {
	case law.Yes:
		j.Amount = &l.Amount
	case law.No:
	default:
		j.Low = &l.Low
		if !l.Open {
			j.High = &l.High
		}
	}
	return json.Marshal(j)
}

type grantJSON struct {
	Subject  Subject      `json:"subject"`
	Payer    Party        `json:"payer"`
	Payee    Party        `json:"payee"`
	Total    Total        `json:"total"`
	Decision law.Decision `json:"decision"`
}

// MarshalJSON gives subject, payer, payee, total and decision.
func (g Grant) MarshalJSON() ([]byte, error) {
	return json.Marshal(grantJSON{g.Subject, g.Payer, g.Payee, g.Total(), g.Decision})
}

// MarshalJSON gives the grants, each with its decision, then the lines by month, then the facts that are missing.
func (q Quote) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Grants  []Grant     `json:"grants"`
		Lines   []QuoteLine `json:"lines"`
		Missing []string    `json:"missing,omitempty"`
	}{q.grants, slices.Collect(q.Lines()), q.Missing()})
}
