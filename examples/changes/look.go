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

	invented bool
}

// change is one thing that moved in the law.
type change struct {
	Day    law.Date  `json:"day"`
	Table  string    `json:"table"`
	Before string    `json:"before,omitempty"` // equal to Value when a newer text restates it
	Value  string    `json:"value,omitempty"`  // none: the text ended
	By     string    `json:"by"`               // the day of a contract that tells whether it is reached: "made", "started", "entered", "day"
	Cites  []law.Ref `json:"cites"`
	// Touches are the contracts of which an answer or an amount rests on the new value, or on its absence. Spares are those of
	// which one rests on an older state of the same table and keeps it.
	Touches []string `json:"touches,omitempty"`
	Spares  []spared `json:"does_not_reach,omitempty"`

	// Unsettled are the contracts from before the change of which the library cannot tell whether it reaches them.
	Unsettled []spared `json:"unsettled,omitempty"`

	table law.Table
	reach law.Reach
}

// spared is a contract that a change does not reach.
type spared struct {
	Contract string   `json:"contract"`
	Why      string   `json:"why"` // "made", "started", "entered": it was before; "ended"; "earlier": judged on an earlier day
	On       law.Date `json:"on,omitzero"`
}

// look lists what moved after day a and up to day b, and what it does to the contracts.
func look(a, b law.Date, contracts []contract, tables *funding.Tables) found {
	f := found{From: a, Through: b, Changes: []change{}, Moved: []moved{}}
	params := slices.Concat(law.Params, eligibility.Params, funding.Params)
	byKey := map[string]law.Table{}
	for _, p := range params {
		byKey[p.Key()] = p
	}
	var days []law.Date
	for row := range law.Changes(a, b, params...) {
		f.Changes = append(f.Changes, change{
			Day: row.From, Table: row.Table, Before: row.Before, Value: row.Value, By: row.Reach.String(), Cites: row.Cites, table: byKey[row.Table], reach: row.Reach,
		})
		days = append(days, row.From)
	}
	days = slices.Compact(days)
	for i := range contracts {
		k := &contracts[i]
		u := usedBy(&k.c, b, days, tables)
		touched := map[touch]bool{}
		for n := range f.Changes {
			ch := &f.Changes[n]
			why, on := spares(&k.c, ch)
			rests, settled := u.rests(ch)
			switch {
			case rests && why == earlier:
				ch.Touches = append(ch.Touches, k.name)
				touched[touch{ch.Day, ch.reach}] = true
			case rests && !settled, u.older(ch) && doubts(&k.c, ch): // both texts are quoted, and no answer is given
				ch.Unsettled = append(ch.Unsettled, spared{k.name, why, on})
			case rests, u.older(ch): // a refusal may quote the text that came too late for it
				ch.Spares = append(ch.Spares, spared{k.name, why, on})
			}
		}
		f.Moved = append(f.Moved, amounts(k, f.Changes, days, touched, tables)...)
	}
	return f
}

// touch is a day on which a contract is touched, by the day of the contract that counts.
type touch struct {
	day law.Date
	by  law.Reach
}

// use is a state of a table: a version by its first day, or the absence of one on a day.
type use struct {
	table string
	day   law.Date
	none  bool
}

// uses are the states rested on, each with whether a clause that quotes it has an answer.
type uses map[use]bool

// rests tells that an answer or an amount rests on what a change brought: its version, or the absence that it left.
func (u uses) rests(ch *change) (rests, settled bool) {
	if ch.Value != "" {
		settled, rests = u[use{ch.Table, ch.Day, false}]
		return rests, settled
	}
	for v := range u {
		if v.none && v.table == ch.Table && !v.day.Before(ch.Day) && !begins(ch.table, ch.Day, v.day) {
			return true, false
		}
	}
	return false, false
}

// older tells that one rests on a state of the table from before the change.
func (u uses) older(ch *change) bool {
	for v := range u {
		if v.table == ch.Table && v.day.Before(ch.Day) {
			return true
		}
	}
	return false
}

// begins tells that a version of the table begins after a day and by another.
func begins(t law.Table, after, by law.Date) bool {
	return slices.ContainsFunc(t.Rows(), func(r law.Row) bool { return r.From.After(after) && !r.From.After(by) })
}

// earlier: the contract is not before the change, but its answer rests on an earlier day.
const earlier = "earlier"

// spares says why a change does not reach a contract.
func spares(c *facts.Case, ch *change) (why string, on law.Date) {
	at := map[law.Reach]law.Date{law.ToNew: c.Contract.Made, law.ToStarted: c.Contract.Start, law.ToEntered: c.Course.Start, law.ToRunning: lastDay(c)}
	on = at[ch.reach]
	switch {
	case on.IsZero() || !on.Before(ch.Day):
		return earlier, law.Date{}
	case ch.reach == law.ToRunning:
		return "ended", on
	default:
		return ch.By, on
	}
}

// lastDay is the last day of a contract, renewals and early end counted; of a course, where there is no contract.
func lastDay(c *facts.Case) law.Date {
	if c.Contract.Kind == 0 {
		return c.Course.End
	}
	if !c.Contract.Ended.IsZero() {
		return c.Contract.Ended
	}
	last := c.Contract.End
	for _, r := range c.Contract.Renewals.Items {
		if r.End.After(last) {
			last = r.End
		}
	}
	return last
}

// usedBy lists the states of tables that the answers and amounts of a contract rest on, up to the last day looked at: whether it
// may be signed, who pays what, its minimum pay, its aid and what of it bears contributions, on its first and last day and on
// the day of each change.
func usedBy(c *facts.Case, last law.Date, days []law.Date, tables *funding.Tables) uses {
	u := uses{}
	if decide := decides[c.Contract.Kind]; decide != nil {
		u.add(decide(c), last)
	}
	if c.Contract.Kind == 0 && !c.Course.Start.IsZero() {
		u.addCourse(c, last, days, tables)
		return u
	}
	for g := range funding.Hire(c, tables).Grants() {
		u.add(g.Decision, last)
	}
	pay := funding.MinimumPay(c)
	for _, day := range slices.Concat([]law.Date{c.Contract.Start, lastDay(c)}, days) {
		line, runs := pay.At(day) // of a contract that begins later too: what it rests on may begin by then
		if !runs {
			continue
		}
		u.add(funding.MinimumPayOn(c, day), last)
		switch c.Contract.Kind {
		case law.PEC:
			u.add(funding.PECAidOn(c, orders(c, tables), day), last)
		case law.CIE:
			u.add(funding.CIEAidOn(c, orders(c, tables), day), last)
		case law.Apprenticeship:
			u.add(funding.Contributions(c, day, line.Due()).Decision, last)
		default:
		}
	}
	return u
}

// addCourse adds what a course rests on: whether the person may enter, who pays for it, the income on its first and last day
// and on the day of each change. A course for which an offer was lodged is a POEI, any other a POEC.
func (u uses) addCourse(c *facts.Case, last law.Date, days []law.Date, tables *funding.Tables) {
	decide, q := eligibility.POEC, funding.POEC(c, tables)
	if c.Offer.Lodged == law.Yes {
		decide, q = eligibility.POEI, funding.POEI(c)
	}
	u.add(decide(c), last)
	for g := range q.Grants() {
		u.add(g.Decision, last)
	}
	for _, day := range slices.Concat([]law.Date{c.Course.Start, c.Course.End}, days) {
		if within(c, day) {
			u.add(funding.TraineeIncome(c, day).Decision, last)
		}
	}
}

// within tells that the course of a case runs on a day.
func within(c *facts.Case, day law.Date) bool {
	return !day.IsZero() && !day.Before(c.Course.Start) && (c.Course.End.IsZero() || !day.After(c.Course.End))
}

// doubts tells that a change makes the income of a running course unsettled: it was known on the eve, rests on an older state of
// the table, and no text says whether the new one counts.
func doubts(c *facts.Case, ch *change) bool {
	eve := ch.Day.AddDays(-1)
	if ch.reach != law.ToEntered || !within(c, eve) || !within(c, ch.Day) {
		return false
	}
	if funding.TraineeIncome(c, eve).Decision.Answer() != law.Yes {
		return false
	}
	unsettled, quoted := false, false
	for _, part := range funding.TraineeIncome(c, ch.Day).Decision.Walk() {
		unsettled = unsettled || part.Why() == law.Unsettled
		for arg := range part.Args() {
			quoted = quoted || arg.Role() == law.RoleValue && arg.Name() == ch.Table
		}
	}
	return unsettled && quoted
}

// decides are the rules on entry, by kind of contract.
var decides = map[law.Kind]func(*facts.Case) law.Decision{
	law.Apprenticeship:      eligibility.Apprenticeship,
	law.Professionalisation: eligibility.Professionalisation,
	law.PEC:                 eligibility.PEC,
	law.CIE:                 eligibility.CIE,
}

// orders are the regional orders that speak of the region of a case: the caller's, failing which those of the library.
func orders(c *facts.Case, tables *funding.Tables) []funding.Order {
	own := tables.Orders()
	if slices.ContainsFunc(own, func(o funding.Order) bool { return o.Region == c.Aid.Region }) {
		return own
	}
	return funding.Orders()
}

func (u uses) add(d law.Decision, last law.Date) {
	for _, part := range d.Walk() {
		settled := part.Answer() != law.Unknown
		for arg := range part.Args() {
			switch {
			case arg.Role() == law.RoleValue && !arg.From().IsZero() && !arg.From().After(last):
				at := use{arg.Name(), arg.From(), false}
				u[at] = u[at] || settled
			case arg.Role() == law.RoleNoText && !arg.Date().IsZero() && !arg.Date().After(last):
				u[use{arg.Name(), arg.Date(), true}] = false
			}
		}
	}
}
