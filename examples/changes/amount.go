package main

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// moved is an amount of one contract that is not the same before and after a day.
type moved struct {
	Contract string          `json:"contract"`
	Day      law.Date        `json:"day"`
	Subject  funding.Subject `json:"subject"`
	Payer    funding.Party   `json:"payer,omitzero"` // of an aid or a funding
	// By is "running" for an amount of a running contract, until the eve and from that day; "made" for the same contract had it
	// been concluded on the eve or on that day; "entered" for the same course had it been entered then.
	By string `json:"by"`
	// Before and After are amounts a month; zero for what is not given month after month.
	Before law.Euro `json:"before"`
	After  law.Euro `json:"after"`
	// AtLeast says that the amounts are the least that is due: facts are missing to know the rest.
	AtLeast bool `json:"at_least,omitzero"`
	// Months is the number of months for which Before or After is due, Whole what the whole contract gives, for an amount that is
	// given for the whole contract; without Months it is not given month after month.
	Months int         `json:"months,omitzero"`
	Whole  *wholeMoved `json:"whole,omitempty"`
	// Also are other reasons for which the amount moves that day: "anniversary", "band".
	Also []string `json:"also,omitempty"`
}

// wholeMoved is an amount over the whole contract, on both sides of a day.
type wholeMoved struct {
	Before law.Euro `json:"before"`
	After  law.Euro `json:"after"`
}

// chargeable is the part of the minimum pay that bears employee contributions.
const chargeable funding.Subject = "contributions_base"

// traineeIncome is what a person in training is paid for a whole month.
const traineeIncome funding.Subject = "trainee_income"

// The values of By.
const (
	running = "running"
	made    = "made"
	entered = "entered"
)

// amounts are the amounts of a contract that move on one of the days: its minimum pay for a full month, the part of it that
// bears contributions, the aids that follow the SMIC or the RSA; and, on the days of which a change reaches it by its
// conclusion, what it has that it would not have had, concluded on the eve.
func amounts(k *contract, changes []change, days []law.Date, touched map[touch]bool, tables *funding.Tables) []moved {
	all := []moved{}
	add := func(m moved, ok bool) {
		if ok {
			m.Contract = k.name
			all = append(all, m)
		}
	}
	s := funding.MinimumPay(&k.c)
	q := funding.Hire(&k.c, tables)
	for _, day := range days {
		m, ok := payMoved(&s, day)
		add(m, ok)
		if ok {
			add(chargeableMoved(&k.c, &s, day))
		}
		if kind := k.c.Contract.Kind; day.Day() == 1 && (kind == law.PEC || kind == law.CIE) {
			for g := range q.Grants() {
				add(aidMoved(g, day))
			}
		}
		if touched[touch{day, law.ToNew}] {
			for _, m := range madeMoved(&k.c, day, movedOn(changes, day), tables) {
				add(m, true)
			}
		}
		if touched[touch{day, law.ToEntered}] {
			add(enteredMoved(&k.c, day))
		}
	}
	return all
}

// payMoved is the minimum pay of a full month on both sides of a day. An age band or an anniversary alone is no change of the
// law.
func payMoved(s *funding.Schedule, day law.Date) (m moved, ok bool) {
	before, ran := s.At(day.AddDays(-1))
	after, runs := s.At(day)
	if !ran || !runs || after.From != day || !after.Begins.Has(funding.AtSMIC) && !after.Begins.Has(funding.AtText) {
		return m, false
	}
	m = moved{Day: day, Subject: funding.SubjectMinimumPay, By: running, Before: before.Due(), After: after.Due()}
	if before.Answer != law.Yes || after.Answer != law.Yes {
		was, _, known, _ := before.Range()
		is, _, knows, _ := after.Range()
		if !known || !knows {
			return m, false
		}
		m.Before, m.After, m.AtLeast = was.Due(), is.Due(), true
	}
	if m.Before == m.After {
		return m, false
	}
	for _, why := range after.Begins.Codes() {
		if why == "anniversary" || why == "band" {
			m.Also = append(m.Also, why)
		}
	}
	return m, true
}

// chargeableMoved is the part of that pay that bears employee contributions, where it is known.
func chargeableMoved(c *facts.Case, s *funding.Schedule, day law.Date) (m moved, ok bool) {
	eve := day.AddDays(-1)
	before, ran := charged(c, s, eve)
	after, runs := charged(c, s, day)
	return moved{Day: day, Subject: chargeable, By: running, Before: before, After: after}, ran && runs && before != after
}

// charged is the part of the minimum pay of a day, for a full month, that bears employee contributions; ok is false for a
// contract other than an apprenticeship.
func charged(c *facts.Case, s *funding.Schedule, day law.Date) (amount law.Euro, ok bool) {
	line, runs := s.At(day)
	if c.Contract.Kind != law.Apprenticeship || !runs || line.Answer != law.Yes {
		return amount, false
	}
	k := funding.Contributions(c, day, line.Due())
	if k.Decision.Answer() == law.Unknown || !k.ExcessLow.Valid() || k.ExcessLow.Compare(k.ExcessHigh) != 0 {
		return amount, false
	}
	return k.ExcessLow.Shown(), true
}

// aidMoved is what a monthly aid gains or loses from the month of a day on; ok is false when it does not, or when one of the
// two months is not an ordinary one.
func aidMoved(g funding.Grant, day law.Date) (m moved, ok bool) {
	if g.Payee != funding.Employer || g.Answer() != law.Yes {
		return m, false
	}
	eve := day.AddDays(-1)
	var before, after law.Euro
	var seen int
	for part := range g.Instalments() {
		amount, known := part.Amount()
		if !known || part.Rule != "" {
			continue
		}
		switch part.Month {
		case eve.AddDays(1 - eve.Day()):
			before, seen = amount, seen+1
		case day:
			after, seen = amount, seen+1
		}
	}
	return moved{Day: day, Subject: g.Subject, Payer: g.Payer, By: running, Before: before, After: after}, seen == 2 && before != after
}

// movedOn are the tables that moved on a day.
func movedOn(changes []change, day law.Date) map[string]bool {
	keys := map[string]bool{}
	for i := range changes {
		if changes[i].Day == day {
			keys[changes[i].Table] = true
		}
	}
	return keys
}

// quotes tells that a decision speaks of one of the tables.
func quotes(d law.Decision, keys map[string]bool) bool {
	for _, part := range d.Walk() {
		for arg := range part.Args() {
			if (arg.Role() == law.RoleValue || arg.Role() == law.RoleNoText) && keys[arg.Name()] {
				return true
			}
		}
	}
	return false
}

// madeMoved compares the contract concluded on the eve of a day and on that day, its other days kept: what is paid for it where
// that rests on a table that moved, and the part of the minimum pay that bears contributions. A time limit from the conclusion that
// runs out by chance that day is no change of the law.
func madeMoved(c *facts.Case, day law.Date, keys map[string]bool, tables *funding.Tables) []moved {
	old, now := *c, *c
	old.Contract.Made, now.Contract.Made = day.AddDays(-1), day
	var all []moved
	type line struct {
		subject funding.Subject
		payer   funding.Party
	}
	before := map[line]funding.Grant{}
	for g := range funding.Hire(&old, tables).Grants() {
		before[line{g.Subject, g.Payer}] = g
	}
	for g := range funding.Hire(&now, tables).Grants() {
		o, there := before[line{g.Subject, g.Payer}]
		was, known := o.Total().Exact()
		is, knows := g.Total().Exact()
		if !there || !known || !knows || was == is || !quotes(g.Decision, keys) && !quotes(o.Decision, keys) {
			continue
		}
		m := moved{Day: day, Subject: g.Subject, Payer: g.Payer, By: made, Whole: &wholeMoved{was, is}}
		var lasted int
		m.Before, lasted = monthly(o)
		m.After, m.Months = monthly(g)
		m.Months = max(m.Months, lasted)
		all = append(all, m)
	}
	s := funding.MinimumPay(c)
	if full := firstFullMonth(c); keys[funding.ExemptShare.Name] && !full.IsZero() {
		was, known := charged(&old, &s, full)
		is, knows := charged(&now, &s, full)
		if known && knows && was != is {
			all = append(all, moved{Day: day, Subject: chargeable, By: made, Before: was, After: is})
		}
	}
	return all
}

// enteredMoved is the income of a month of training on its first day, had the course been entered on the eve of a day or on that day.
func enteredMoved(c *facts.Case, day law.Date) (m moved, ok bool) {
	old, now := *c, *c
	old.Course.Start, now.Course.Start = day.AddDays(-1), day
	before, after := funding.TraineeIncome(&old, old.Course.Start), funding.TraineeIncome(&now, day)
	was, known := before.Amount()
	is, knows := after.Amount()
	m = moved{Day: day, Subject: traineeIncome, By: entered, Before: was.Shown(), After: is.Shown()}
	return m, known && knows && !before.Daily() && !after.Daily() && m.Before != m.After
}

// monthly is what a grant gives in its first ordinary month, and the number of months for which it gives something; zero for
// one that is not given month after month, such as what an operator advances.
func monthly(g funding.Grant) (amount law.Euro, months int) {
	var next law.Date
	for part := range g.Instalments() {
		one, known := part.Amount()
		if !known || part.Month.IsZero() || part.Rule != "" || one.IsZero() {
			continue
		}
		switch {
		case months == 0:
			amount = one
		case part.Month != next:
			return law.Euro{}, 0
		}
		months, next = months+1, part.Month.Deadline(1)
	}
	return amount, months
}

// firstFullMonth is the first day of the first calendar month that the contract fills.
func firstFullMonth(c *facts.Case) law.Date {
	d := c.Contract.Start
	if d.IsZero() || d.Day() == 1 {
		return d
	}
	return d.AddDays(1 - d.Day()).Deadline(1)
}
