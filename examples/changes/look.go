package main

import (
	"slices"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// found is what moved, with the contracts that it touches.
type found struct {
	From    law.Date `json:"from"`
	Through law.Date `json:"to"`
	Changes []change `json:"changes"`
	Moved   []moved  `json:"amounts"` // what moved in euros, contract by contract
}

// change is one thing that moved in the law.
type change struct {
	Day    law.Date  `json:"day"`
	Table  string    `json:"table"`
	Before string    `json:"before,omitempty"`
	Value  string    `json:"value,omitempty"` // none: the text ended
	Cites  []law.Ref `json:"cites"`
	// Touches are the contracts of which an answer or an amount rests on the new value. Spares are those of which one rests
	// on an older value of the same table and keeps it: the change does not reach them.
	Touches []string `json:"touches,omitempty"`
	Spares  []string `json:"does_not_reach,omitempty"`
}

// moved is an amount of one contract that is not the same before and after a day.
type moved struct {
	Contract string          `json:"contract"`
	Day      law.Date        `json:"day"`
	Subject  funding.Subject `json:"subject"`
	Before   law.Euro        `json:"before"` // a month, until the eve
	After    law.Euro        `json:"after"`  // a month, from that day
	// Also are other reasons for which the amount moves that day: "anniversary", "band".
	Also []string `json:"also,omitempty"`
}

// look lists what moved after day a and up to day b, and what it does to the contracts.
func look(a, b law.Date, contracts []contract, tables *funding.Tables) found {
	f := found{From: a, Through: b, Changes: []change{}, Moved: []moved{}}
	params := slices.Concat(law.Params, eligibility.Params, funding.Params)
	for row := range law.Changes(a, b, params...) {
		f.Changes = append(f.Changes, change{Day: row.From, Table: row.Table, Before: row.Before, Value: row.Value, Cites: row.Cites})
	}
	var days []law.Date
	for i := range f.Changes {
		days = append(days, f.Changes[i].Day)
	}
	days = slices.Compact(days)
	for i := range contracts {
		k := &contracts[i]
		uses := usedBy(&k.c, b, days, tables)
		for n := range f.Changes {
			ch := &f.Changes[n]
			switch {
			case uses[use{ch.Table, ch.Day}]:
				ch.Touches = append(ch.Touches, k.name)
			case uses.older(ch.Table, ch.Day):
				ch.Spares = append(ch.Spares, k.name)
			}
		}
		f.Moved = append(f.Moved, amounts(k, days, tables)...)
	}
	return f
}

// use is a version of a table: its name and its first day.
type use struct {
	table string
	from  law.Date
}

type uses map[use]bool

func (u uses) older(table string, day law.Date) bool {
	for v := range u {
		if v.table == table && v.from.Before(day) {
			return true
		}
	}
	return false
}

// usedBy lists the versions that the answers and amounts of a contract rest on, up to the last day looked at: whether it may be
// signed, who pays what, and its minimum pay on the day of each change.
func usedBy(c *facts.Case, last law.Date, days []law.Date, tables *funding.Tables) uses {
	u := uses{}
	if decide := decides[c.Contract.Kind]; decide != nil {
		u.add(decide(c), last)
	}
	for g := range funding.Hire(c, tables).Grants() {
		u.add(g.Decision, last)
	}
	for _, day := range days {
		if d := funding.MinimumPayOn(c, day); d.Answer() != law.No {
			u.add(d, last)
		}
	}
	return u
}

// decides are the rules on entry, by kind of contract.
var decides = map[law.Kind]func(*facts.Case) law.Decision{
	law.Apprenticeship:      eligibility.Apprenticeship,
	law.Professionalisation: eligibility.Professionalisation,
	law.PEC:                 eligibility.PEC,
	law.CIE:                 eligibility.CIE,
}

func (u uses) add(d law.Decision, last law.Date) {
	for _, part := range d.Walk() {
		for arg := range part.Args() {
			if arg.Role() == law.RoleValue && !arg.From().IsZero() && !arg.From().After(last) {
				u[use{arg.Name(), arg.From()}] = true
			}
		}
	}
}

// amounts are the monthly amounts of a contract that move on one of the days: its minimum pay for a full month, and the aids
// that follow the SMIC or the RSA.
func amounts(k *contract, days []law.Date, tables *funding.Tables) []moved {
	all := []moved{}
	s := funding.MinimumPay(&k.c)
	q := funding.Hire(&k.c, tables)
	for _, day := range days {
		before, ran := s.At(day.AddDays(-1))
		after, runs := s.At(day)
		known := ran && runs && before.Answer == law.Yes && after.Answer == law.Yes
		// an age band or an anniversary alone is no change of the law
		if known && after.From == day && after.Begins.Has(funding.AtSMIC|funding.AtText) && before.Shown() != after.Shown() {
			m := moved{Contract: k.name, Day: day, Subject: funding.SubjectMinimumPay, Before: before.Shown(), After: after.Shown()}
			for _, why := range after.Begins.Codes() {
				if why == "anniversary" || why == "band" {
					m.Also = append(m.Also, why)
				}
			}
			all = append(all, m)
		}
		if kind := k.c.Contract.Kind; day.Day() == 1 && (kind == law.PEC || kind == law.CIE) {
			for g := range q.Grants() {
				if m, ok := aidMoved(g, day); ok {
					m.Contract = k.name
					all = append(all, m)
				}
			}
		}
	}
	return all
}

// aidMoved is what a monthly aid gains or loses from the month of a day on; ok is false when it does not, or when one of the
// two months is not an ordinary one.
func aidMoved(g funding.Grant, day law.Date) (m moved, ok bool) {
	if g.Payee != funding.Employer {
		return m, false
	}
	var before, after law.Euro
	var seen int
	for part := range g.Instalments() {
		amount, known := part.Amount()
		if !known || part.Rule != "" {
			continue
		}
		switch part.Month {
		case day.AddDays(-1).AddDays(1 - day.AddDays(-1).Day()):
			before, seen = amount, seen+1
		case day:
			after, seen = amount, seen+1
		}
	}
	return moved{Day: day, Subject: g.Subject, Before: before, After: after}, seen == 2 && before != after
}
