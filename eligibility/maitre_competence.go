package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// addCompetence: the branch agreement; without one, the decree; for public employers, a decree of their own.
func (k *apprenticeCase) addCompetence(t *law.Tree) {
	switch k.public {
	case law.Yes:
		t.Any(&maPublic)
		k.notesPublic(t)
		k.addDiploma(t, &PublicMaitreDiplomaMonths, true)
		k.addExperience(t, &PublicMaitreExperienceMonths, true)
		t.End()
	case law.No:
		k.addPrivateCompetence(t)
	default:
		var room [behindMost]string // no memory is asked for
		t.Lacks(&maCompetence, append(k.behindPublic(room[:0]), "employer.public")...)
	}
}

func (k *apprenticeCase) addPrivateCompetence(t *law.Tree) {
	switch agreement := k.Apprenticeship.Maitre.BranchAgreement; agreement {
	case law.No:
		k.addDecree(t)
	case law.Unknown:
		k.addBranch(t, agreement, k.behindAgreement())
	default:
		k.addBranch(t, agreement, "")
	}
}

// addDecree adds the conditions of R6223-22.
func (k *apprenticeCase) addDecree(t *law.Tree) {
	t.Any(&maCompetence)
	k.notesPublic(t)
	k.addDiploma(t, &MaitreDiplomaMonths, false)
	k.addExperience(t, &MaitreExperienceMonths, false)
	t.End()
}

// addBranch adds the terms of the branch agreement; behind is what is missing too when it is not known whether there is one.
func (k *apprenticeCase) addBranch(t *law.Tree, agreement law.Answer, behind string) {
	m := &k.Apprenticeship.Maitre
	v := governing(t, &maBranch, &maBranchText, k.made, lacking(agreement == law.Unknown, "apprenticeship.maitre.branch_agreement"),
		lacking(m.BranchMet == law.Unknown, "apprenticeship.maitre.branch_met"))
	switch {
	case v == nil:
		return
	case agreement == law.Unknown:
		lacks(t, &maBranch, "apprenticeship.maitre.branch_agreement", behind)
	case m.BranchMet == law.Unknown:
		t.Lacks(&maBranch, "apprenticeship.maitre.branch_met")
	default:
		t.Says(&maBranch, m.BranchMet, law.Fact("apprenticeship.maitre.branch_met", m.BranchMet), law.Value(&maBranchText, v, k.made))
		k.notesPublic(t)
	}
	noteMaitreText(t, v.From)
}

// practice is what is known of the activity of a maître against a number of months.
type practice struct {
	met     law.Answer
	fact    law.Arg  // the activity that was counted
	off     law.Arg  // what is lacking, on a No
	missing string   // the fact to ask for, on an Unknown
	summed  bool     // spells were added up
	left    bool     // internships or training were left out
	silent  bool     // counting them would change the answer
	from    law.Date // first day counted
}

// practiced looks at the spells first, which are exact, then at the completed months. Those leave training out, which D6273-1
// does not do in so many words: too few of them settle nothing for a public employer.
func (k *apprenticeCase) practiced(months law.Months, public bool) practice {
	m := &k.Apprenticeship.Maitre
	sure, possible, all := k.spells(sureSpells), k.spells(possibleSpells), k.spells(allSpells)
	p := practice{met: law.Unknown, summed: len(m.Activities.Items) > 0, left: all.days > possible.days, from: sure.from}
	byMonths, known := m.ExperienceMonths.Get()
	switch complete := m.Activities.Complete == law.Yes; {
	case sure.days > 0 && sure.short(months) <= 0:
		p.met, p.fact = law.Yes, law.Fact("apprenticeship.maitre.activities", law.Days(sure.days))
	case public && known && byMonths < int(months) && !complete:
		p.missing = "apprenticeship.maitre.activities"
	case known && (!p.summed || !complete):
		p.summed, p.left = false, false
		p.met, p.fact = law.That(byMonths >= int(months)), law.Fact("apprenticeship.maitre.experience_months", law.Months(byMonths))
		p.off = law.Off("apprenticeship.maitre.experience_months", months-law.Months(byMonths))
	case complete && known && byMonths >= int(months): // the two records deny each other
		p.missing = "apprenticeship.maitre.activities"
	case complete && !possible.doubtful && possible.short(months) > 0:
		p.met, p.fact = law.No, law.Fact("apprenticeship.maitre.activities", law.Days(possible.days))
		p.off = law.Off("apprenticeship.maitre.activities", law.Days(possible.short(months)))
		p.silent = all.short(months) <= 0
	case p.summed || complete:
		p.missing = "apprenticeship.maitre.activities"
	default:
		p.missing = "apprenticeship.maitre.experience_months"
	}
	return p
}

// noActivity is the fact to ask for when nothing is recorded of the activity, empty when something is.
func (k *apprenticeCase) noActivity() string {
	m := &k.Apprenticeship.Maitre
	_, known := m.ExperienceMonths.Get()
	return lacking(!known && len(m.Activities.Items) == 0 && m.Activities.Complete != law.Yes, "apprenticeship.maitre.experience_months")
}

// spell is a number of days of activity, those of two jobs at once counted once.
type spell struct {
	from     law.Date
	days     int
	doubtful bool // a spell has no first day, or ends before it begins
}

// short is the number of days that are lacking for so many months counted from the first day; without any day, all of them.
func (s spell) short(months law.Months) int {
	from := s.from
	if from.IsZero() {
		from = law.MustDate("2019-01-01")
	}
	return from.DaysUntil(from.LastDay(int(months))) + 1 - s.days
}

type spellKind uint8

const (
	sureSpells     spellKind = iota // activity, without doubt
	possibleSpells                  // also those of which it is not recorded whether they were training
	allSpells                       // training included
)

// spells adds up the spells of that kind up to the eve of the conclusion.
func (k *apprenticeCase) spells(kind spellKind) spell {
	items := k.Apprenticeship.Maitre.Activities.Items
	var s spell
	last := k.made.Made.AddDays(-1)
	if last.IsZero() {
		return s
	}
	counted := func(a *facts.Activity) (from, through law.Date, ok bool) {
		if kind == possibleSpells && a.Training == law.Yes || kind == sureSpells && a.Training != law.No {
			return from, through, false
		}
		from, through = a.From, a.Through
		if from.IsZero() || !through.IsZero() && through.Before(from) {
			s.doubtful = true
			return from, through, false
		}
		if through.IsZero() || through.After(last) {
			through = last
		}
		return from, through, !from.After(through)
	}
	for day := (law.Date{}); ; { // the first day not yet looked at
		var next, end law.Date
		for i := range items {
			from, through, ok := counted(&items[i])
			if !ok || !through.After(day) && !day.IsZero() {
				continue
			}
			if !day.IsZero() && !from.After(day) {
				from = day.AddDays(1)
			}
			if next.IsZero() || from.Before(next) || from == next && through.After(end) {
				next, end = from, through
			}
		}
		if next.IsZero() {
			return s
		}
		if s.from.IsZero() {
			s.from = next
		}
		s.days += next.DaysUntil(end) + 1
		day = end
	}
}

// addDiploma: "titulaires d'un diplôme ou d'un titre relevant du domaine professionnel […] et d'un niveau au moins
// équivalent, justifiant d'une année d'exercice".
func (k *apprenticeCase) addDiploma(t *law.Tree, p *law.Param[law.Months], public bool) {
	r, m, prepared := &maDiploma, &k.Apprenticeship.Maitre, k.Apprenticeship.Prepares
	if public {
		r = &maDiplomaPublic
	}
	v := governing(t, r, p, k.made, lacking(m.Diploma == law.Unknown, "apprenticeship.maitre.diploma"), lacking(m.Level.String() == "", "apprenticeship.maitre.level"),
		lacking(prepared.String() == "", "apprenticeship.prepares"), k.noActivity())
	if v == nil {
		return
	}
	done := k.practiced(v.Value, public)
	level := law.Unknown
	if m.Level.String() != "" && prepared.String() != "" {
		level = law.That(m.Level >= prepared)
	}
	value := law.Value(p, v, k.made)
	levels := func() {
		t.Note(law.Fact("apprenticeship.maitre.level", m.Level), law.Fact("apprenticeship.prepares", prepared))
	}
	switch {
	case m.Diploma == law.No:
		t.Says(r, law.No, law.Fact("apprenticeship.maitre.diploma", law.No), value)
	case level == law.No:
		t.Says(r, law.No, value)
		levels()
	case done.met == law.No && (!public || !done.silent):
		t.Says(r, law.No, done.fact, value)
		if m.Diploma == law.Yes && level == law.Yes { // else the activity would not be enough
			t.Note(done.off)
		}
	case m.Diploma == law.Unknown || level == law.Unknown || done.met == law.Unknown:
		lacks(t, r,
			lacking(m.Diploma == law.Unknown, "apprenticeship.maitre.diploma"),
			lacking(m.Level.String() == "", "apprenticeship.maitre.level"),
			lacking(prepared.String() == "", "apprenticeship.prepares"), done.missing)
	case done.met == law.No:
		t.Unsettled(r, done.fact, value, law.Reading("APP-MA-PUBLIC.counted", law.Yes), law.Reading("APP-MA-PUBLIC.not-activity", law.No))
	default:
		t.Says(r, law.Yes, done.fact, value)
		levels()
	}
	notePractice(t, &done, public)
}

// addExperience: "justifiant de deux années d'exercice d'une activité professionnelle en rapport".
func (k *apprenticeCase) addExperience(t *law.Tree, p *law.Param[law.Months], public bool) {
	r := &maExperience
	if public {
		r = &maPracticePublic
	}
	v := governing(t, r, p, k.made, k.noActivity())
	if v == nil {
		return
	}
	done := k.practiced(v.Value, public)
	value := law.Value(p, v, k.made)
	switch {
	case done.met == law.Unknown:
		t.Lacks(r, done.missing)
	case done.met == law.No && public && done.silent:
		t.Unsettled(r, done.fact, value, law.Reading("APP-MA-PUBLIC.counted", law.Yes), law.Reading("APP-MA-PUBLIC.not-activity", law.No))
	case done.met == law.No:
		t.Says(r, law.No, done.fact, value, done.off)
	default:
		t.Says(r, law.Yes, done.fact, value)
	}
	notePractice(t, &done, public)
}

// notePractice adds, to the clause added last, how the activity was counted. D6273-1 has a note on contracts, R6223-22 has
// none.
func notePractice(t *law.Tree, done *practice, public bool) {
	if done.summed {
		t.Note(law.Under(&maSum))
	}
	if public {
		return
	}
	if done.left {
		t.Note(law.Saying(&maNotCounted))
	}
	t.Note(law.Under(&appNoNote))
}

// addAgencyCompetence: L6223-8-1 leaves the competence to the branch agreement, and to the decree for want of one only. R6226-5
// deems its two years enough without a word on agreements: where the agreement asks for more, the texts do not say which
// prevails.
func (k *apprenticeCase) addAgencyCompetence(t *law.Tree) {
	m := &k.Apprenticeship.Maitre
	if !k.made.Made.IsZero() && !k.branchRuled() { // the decree of 2012 alone
		k.addAgencyExperience(t)
		return
	}
	switch {
	case m.BranchAgreement == law.No:
		k.addAgencyExperience(t)
	case m.BranchAgreement == law.Unknown: // one of the two applies
		t.Any(&maAgencyCompetence)
		k.addBranch(t, law.Unknown, lacking(m.BranchMet == law.Unknown, "apprenticeship.maitre.branch_met"))
		t.All(&maAgencyDecree)
		if governing(t, &maNoAgreement, &maBranchText, k.made, "apprenticeship.maitre.branch_agreement") != nil {
			t.Lacks(&maNoAgreement, "apprenticeship.maitre.branch_agreement")
		}
		k.addAgencyExperience(t)
		t.End()
		t.End()
	case m.BranchMet == law.No:
		t.Any(&maAgencyCompetence)
		k.addBranch(t, law.Yes, "")
		k.addAgencyExperience(t)
		t.End()
	default:
		k.addBranch(t, law.Yes, "")
	}
}

// addAgencyExperience: "une expérience professionnelle minimale de deux années dans ce type d'entreprise".
func (k *apprenticeCase) addAgencyExperience(t *law.Tree) {
	r, count := &maAgencyExperience, k.Apprenticeship.Maitre.AgencyMonths
	months, known := count.Get()
	v := governing(t, r, &AgencyMaitreMonths, k.made, lacking(!known, "apprenticeship.maitre.agency_months"))
	switch {
	case v == nil:
		return
	case !known:
		t.Lacks(r, "apprenticeship.maitre.agency_months")
	case months >= int(v.Value) && k.Apprenticeship.Maitre.BranchAgreement == law.Yes && k.branchRuled():
		t.Unsettled(r, law.Fact("apprenticeship.maitre.agency_months", law.Months(months)), law.Value(&AgencyMaitreMonths, v, k.made),
			law.Reading("APP-MA-ETT-EXPERIENCE.deemed", law.Yes), law.Reading("APP-MA-ETT-EXPERIENCE.agreement-first", law.No))
	default:
		t.Says(r, law.That(months >= int(v.Value)), law.Fact("apprenticeship.maitre.agency_months", law.Months(months)), law.Value(&AgencyMaitreMonths, v, k.made))
		if short := int(v.Value) - months; short > 0 {
			t.Note(law.Off("apprenticeship.maitre.agency_months", law.Months(short)))
		}
	}
	t.Note(law.Under(&appNoNote))
}

// branchRuled tells whether the text that leaves the competence to branch agreements is known on the day of conclusion.
func (k *apprenticeCase) branchRuled() bool {
	v, _ := maBranchText.At(k.made)
	return v != nil
}
