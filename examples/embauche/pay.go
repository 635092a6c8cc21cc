package main

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// pay is the minimum pay of the contract, whole or on one day.
type pay struct {
	Schedule *funding.Schedule `json:"schedule,omitempty"`
	Line     *funding.Line     `json:"line,omitempty"` // with -at, when the contract runs that day
	At       law.Date          `json:"at,omitzero"`
}

// payOf is nil for a contract whose minimum pay this library does not hold.
func payOf(c *facts.Case, at law.Date) *pay {
	switch c.Contract.Kind {
	case law.Apprenticeship, law.Professionalisation, law.PEC:
	default:
		return nil
	}
	s := funding.MinimumPay(c)
	if at.IsZero() {
		return &pay{Schedule: &s}
	}
	p := pay{At: at}
	if line, ok := s.At(at); ok {
		p.Line = &line
	}
	return &p
}

// text says the schedule, or the line of the day.
func (p *pay) text(tag language.Tag) string {
	lang := law.LangOf(tag)
	var b strings.Builder
	b.WriteString(headings["pay"][lang] + "\n")
	switch {
	case p.Schedule != nil:
		b.WriteString(p.Schedule.Text(tag))
	case p.Line != nil:
		b.WriteString(p.Line.Text(tag) + "\n")
	default:
		b.WriteString(headings["no pay"][lang] + lang.Date(p.At) + ".\n")
	}
	return b.String()
}
