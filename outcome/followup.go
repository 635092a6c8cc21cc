package outcome

import "github.com/parcours-emploi/parcours/law"

// meant is the contract that a follow-up names, or else the only one of that kind that may run on the day
// of the observation; nil when there is none or several.
func (j *Journey) meant(f *FollowUp, day law.Date) *Contract {
	if n := int(f.Contract); n > 0 && n <= len(j.Contracts) {
		return &j.Contracts[n-1]
	}
	k := f.Situation.Kind()
	if k == 0 && f.Situation != Employed {
		return nil
	}
	if !f.Day.IsZero() {
		day = f.Day
	}
	var found *Contract
	for i := range j.Contracts {
		c := &j.Contracts[i]
		if (k != 0 && c.Kind != k) || c.runsOn(day) == law.No {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	return found
}

// look puts in view what was observed at a window, and tells whether anything was: the last known situation
// recorded for it, failing that the last of any kind. The situation kept beside the follow-ups counts as
// one, at the window of the plan.
func (v *View) look(w, seen Window) bool {
	if v.window == w {
		return v.found
	}
	j := v.Journey
	v.at, v.on = w, law.Date{}
	var f *FollowUp
	for i := range j.FollowUps {
		g := &j.FollowUps[i]
		if g.Window == w && (f == nil || g.Situation.Known() || !f.Situation.Known()) {
			f = g
		}
	}
	if f == nil && w == seen && j.Situation != 0 {
		v.single = FollowUp{Window: w, Situation: j.Situation}
		f = &v.single
	}
	if f == nil {
		v.clear()
	} else {
		v.observed(f)
	}
	v.window, v.found = w, f != nil
	return v.found
}

// state answers an indicator from the state of the person at the window: what was observed, failing that
// what the dated contracts and courses show of that day. A follow-up that was tried in vain takes nothing
// away from a dated contract that surely runs that day, but in a survey: there contracts known from
// elsewhere do not turn a person who did not answer, or whom nobody asked, into one who did. What was reached
// within a delay says nothing of the state of one day: a follow-up at a window of that kind ([Within]) is not
// read here. The day of exit itself (no month after the end) is only ever observed.
func (v *View) state(i *Indicator, w, seen Window) (in, counts law.Answer) {
	if v.look(w, seen) && (v.Situation.Known() || i.Population.Surveyed || !v.Journey.worksOn(v.Day())) {
		return i.Population.In(v), i.Counts(v)
	}
	if v.found {
		v.clear() // the follow-up in vain
	}
	if i.Population.Surveyed { // nobody asked
		return i.Population.In(v), i.Counts(v)
	}
	day := v.Day()
	if day.IsZero() || w == At(0) {
		return i.Population.In(v), i.Counts(v)
	}
	j := v.Journey
	some := false
	bare := i.Population.In(v) // with nothing in view
	in, counts = bare, law.No
	if j.Traced != law.Yes { // another contract, not recorded, may run that day
		counts = law.Unknown
	}
	add := func(runs law.Answer) {
		some = true
		isIn, a := i.Population.In(v), i.Counts(v)
		if runs == law.Unknown { // it may not run that day: a no is none the less one, a yes is not sure
			a = a.And(law.Unknown)
			if isIn != bare {
				isIn = law.Unknown
			}
		}
		in, counts = in.And(isIn), counts.Or(a)
	}
	for n := range j.Contracts {
		if runs := j.Contracts[n].runsOn(day); runs != law.No {
			v.sees(&j.Contracts[n])
			add(runs)
		}
	}
	for n := range j.Trainings {
		if runs := j.Trainings[n].runsOn(day); runs != law.No {
			v.trains(&j.Trainings[n])
			add(runs)
		}
	}
	if some {
		return in, counts
	}
	v.clear()
	if j.Traced == law.Yes {
		v.Situation, v.Source = Jobless, Inferred
	}
	return i.Population.In(v), i.Counts(v)
}

// worksOn tells whether a contract surely runs on a day; nobody is followed up on the day of exit.
func (j *Journey) worksOn(day law.Date) bool {
	if day.IsZero() || day == j.Ended {
		return false
	}
	for n := range j.Contracts {
		if j.Contracts[n].runsOn(day) == law.Yes {
			return true
		}
	}
	return false
}

// access answers an indicator from everything that began in the delay: dated contracts and courses, and what
// was observed inside it, which is the state at a window or what was reached within a delay, as long or
// shorter. A delay without number of months, or the window "not stated", never ends. It is No only for a
// journey that is traced, since a contract that nobody recorded may exist, and for one of which it is recorded
// that nothing was reached in that delay: see [FollowUp]. In a survey only what was observed counts.
func (v *View) access(i *Indicator, w, seen Window) (in, counts law.Answer) {
	j := v.Journey
	v.clear()
	v.at, v.on = w, law.Date{}
	limit := v.Day()
	in, counts = i.Population.In(v), law.Unknown
	dated := !i.Population.Surveyed
	if j.Traced == law.Yes && dated || v.reachedNothing(i, w, seen) {
		counts = law.No
	}
	add := func(began law.Answer) {
		a := i.Counts(v)
		if began == law.Unknown {
			a = a.And(law.Unknown)
		}
		counts = counts.Or(a)
	}
	for n := 0; dated && n < len(j.Contracts); n++ {
		if began := v.began(j.Contracts[n].Start, limit, w); began != law.No {
			v.sees(&j.Contracts[n])
			add(began)
		}
	}
	for n := 0; dated && n < len(j.Trainings); n++ {
		if began := v.began(j.Trainings[n].Start, limit, w); began != law.No {
			v.trains(&j.Trainings[n])
			add(began)
		}
	}
	for n := range j.FollowUps {
		v.glimpsed(&j.FollowUps[n], w, dated, add)
	}
	if j.Situation != 0 {
		v.glimpsed(&FollowUp{Window: seen, Situation: j.Situation}, w, dated, add)
	}
	return in, counts
}

// reachedNothing tells that an access over the whole delay is recorded as that of nobody: "sans emploi" or
// "inactif", and the indicator does not count these. A shorter delay says nothing of the months after it.
func (v *View) reachedNothing(i *Indicator, w, seen Window) bool {
	nothing := func(at Window, s Situation) bool {
		if at&windowKind != windowWithin || w == 0 || at&windowMonths < w&windowMonths || s != Jobless && s != Inactive {
			return false
		}
		v.clear()
		v.Situation = s
		no := i.Counts(v) == law.No
		v.clear()
		return no
	}
	for n := range v.Journey.FollowUps {
		if f := &v.Journey.FollowUps[n]; nothing(f.Window, f.Situation) {
			return true
		}
	}
	return nothing(seen, v.Journey.Situation)
}

// glimpsed adds a situation observed inside the delay that no dated contract or course explains; in a survey,
// any.
func (v *View) glimpsed(f *FollowUp, w Window, dated bool, add func(law.Answer)) {
	kind := f.Window & windowKind
	inside := (kind == windowAt && f.Window != At(0) || kind == windowWithin) &&
		(w == 0 || f.Window&windowMonths <= w&windowMonths)
	if !inside || !f.Situation.Known() {
		return
	}
	v.clear()
	v.at, v.on = f.Window, f.Day
	explained := false
	if kind == windowWithin {
		explained = v.reached(f)
	} else {
		v.observed(f)
		explained = v.Contract != nil
		for n := range v.Journey.Trainings {
			explained = explained || v.Journey.Trainings[n].Situation == f.Situation
		}
	}
	if !explained || !dated {
		add(law.Yes)
	}
	v.at, v.on = w, law.Date{}
}

// reached puts in view what was reached within the delay of a follow-up, with the only contract that it can
// mean. It is explained when such a contract or course surely began in that delay, or when the contract that
// it names began before; where the day is missing, the follow-up itself says that it did.
func (v *View) reached(f *FollowUp) (explained bool) {
	v.tells(f)
	j := v.Journey
	limit := j.Ended
	if months := int(f.Window & windowMonths); months > 0 {
		limit = limit.Deadline(months)
	}
	var found *Contract
	several := false
	k := f.Situation.Kind()
	for n := range j.Contracts {
		c := &j.Contracts[n]
		named := int(f.Contract) == n+1
		if !named && (f.Contract != 0 || f.Situation != Employed && (k == 0 || c.Kind != k)) {
			continue
		}
		switch v.began(c.Start, limit, f.Window) {
		case law.Yes:
			explained = true
		case law.No:
			explained = explained || named
			continue
		default:
		}
		several = several || found != nil
		found = c
	}
	if found != nil && !several && f.Situation.Working() {
		v.attach(f, found)
	}
	for n := range j.Trainings {
		t := &j.Trainings[n]
		explained = explained || t.Situation == f.Situation && v.began(t.Start, limit, f.Window) == law.Yes
	}
	return explained
}

// began tells whether something that started on that day belongs to the delay: on the day of the end or
// later, and not after the last day of the delay.
func (v *View) began(start, limit law.Date, w Window) law.Answer {
	switch end := v.Journey.Ended; {
	case start.IsZero() || end.IsZero():
		return law.Unknown
	case start.Before(end):
		return law.No
	case w == 0:
		return law.Yes
	}
	if limit.IsZero() {
		return law.Unknown
	}
	return law.That(!start.After(limit))
}
