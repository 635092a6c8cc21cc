package outcome

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// View is a journey as an indicator looks at it: the situation on one day, or one of the events of a
// delay, with the contract that goes with it.
type View struct {
	Journey *Journey
	Session *Session // of the roster; nil when the journey names none that is there

	Situation Situation
	Contract  *Contract // nil when none is described
	Employer  Employer
	OnTarget  law.Answer
	Source    Source

	at     Window      // that gives the day
	on     law.Date    // day of an observation recorded with its day
	window Window      // at which the situation was looked at last; 0 for none
	found  bool        // whether something was observed there
	single FollowUp    // the situation that the journey keeps beside its follow-ups
	ask    *facts.Case // reused for questions to package eligibility
}

// Day is the day looked at: so many months after the end, or the last day of a delay. It is no date when the
// end is not recorded, and for a window without number of months.
func (v *View) Day() law.Date {
	switch months := int(v.at & windowMonths); {
	case !v.on.IsZero():
		return v.on
	case months > 0:
		return v.Journey.Ended.Deadline(months)
	case v.at == At(0):
		return v.Journey.Ended
	}
	return law.Date{}
}

// Year is the year of the session, failing that the year the journey itself names, failing that the year
// of entry; 0 when none is recorded.
func (v *View) Year() int {
	switch {
	case v.Session != nil && v.Session.Year != 0:
		return int(v.Session.Year)
	case v.Journey.Setting.Year != 0:
		return int(v.Journey.Setting.Year)
	}
	return v.Journey.Entered.Year()
}

// Lasts tells whether the contract lasts n months or more, and whether it lasts more than n months, by its
// term as signed and from date to date (DATE-MONTHS). A contract without term lasts more than any number;
// both answers are Unknown when no contract is described or a day is missing.
func (v *View) Lasts(n int) (atLeast, more law.Answer) {
	if v.Contract == nil {
		if openEnded(v.Situation.Kind(), law.Unknown) == law.Yes {
			return law.Yes, law.Yes
		}
		return law.Unknown, law.Unknown
	}
	return v.Contract.lasts(n)
}

// clear forgets what was seen, and keeps the journey, the session and the day.
func (v *View) clear() {
	v.window = 0
	v.Situation, v.Contract, v.Employer, v.OnTarget, v.Source = 0, nil, 0, law.Unknown, 0
}

// sees puts a contract in view.
func (v *View) sees(c *Contract) {
	v.clear()
	v.Contract, v.Employer, v.Situation = c, c.Employer, c.situation()
	v.Source = Inferred
}

// observed puts a follow-up in view, with the contract it names, or the only one that it can mean.
func (v *View) observed(f *FollowUp) {
	v.tells(f)
	if len(v.Journey.Contracts) == 0 || !f.Situation.Working() {
		return
	}
	if c := v.Journey.meant(f, v.Day()); c != nil {
		v.attach(f, c)
	}
}

// tells puts in view what a follow-up says by itself.
func (v *View) tells(f *FollowUp) {
	v.Situation, v.Employer, v.OnTarget, v.Source = f.Situation, f.Employer, f.OnTarget, f.Source
	v.Contract = nil
}

// attach adds the contract of a follow-up in view, which tells more than the follow-up.
func (v *View) attach(f *FollowUp, c *Contract) {
	v.Contract = c
	if c.Employer != 0 {
		v.Employer = c.Employer
	}
	if s := c.situation(); f.Situation.Kind() != 0 || f.Situation == Employed {
		if c.Kind != 0 && (c.Kind != f.Situation.Kind() || s != InCivilService) {
			v.Situation = s
		}
	}
}

func (v *View) trains(t *Training) {
	v.clear()
	v.Situation, v.Source = t.Situation, Inferred
	if v.Situation == 0 {
		v.Situation = InOtherTraining
	}
}
