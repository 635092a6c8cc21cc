package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// SubjectLongTermAid is the subject of [LongTermAid].
const SubjectLongTermAid Subject = "long_term_jobseeker"

// Décret 2021-1405, art. 1: the aid goes to jobseekers who had to look for work, and did none, for at least twelve of the last
// fifteen months, and who begin a POEI, or a course for an offer lodged with the public employment service that it pays for
// wholly or partly. It is paid in the name of the State.
var (
	traineeDELD = law.Rule{ID: "TRAINEE-DELD-1000", Cites: []law.Ref{deld2021}, Fixed: true}
	deldPeriod  = law.Rule{ID: "TRAINEE-DELD-PERIOD", Cites: []law.Ref{deld2021}, Fixed: true}
	deldSeeker  = law.Rule{ID: "TRAINEE-DELD-SEEKER", Cites: []law.Ref{deld2021}, Fixed: true}
	deldIdle    = law.Rule{ID: "TRAINEE-DELD-12M", Cites: []law.Ref{deld2021, deld2022}, Fixed: true}
	deldCourse  = law.Rule{ID: "TRAINEE-DELD-COURSE", Cites: []law.Ref{deld2021}, Fixed: true}
)

// LongTermAid is the one-off aid of the State to a long-term jobseeker who entered a POEI, or a course for an offer lodged with the
// public employment service, from 1 November 2021 to 31 December 2022: one half within a month of entry, the other at the end. It
// is made for the term recorded: who leaves before does not have the second half.
func LongTermAid(c *facts.Case) Grant { return longTermAid(c, law.Unknown) }

// longTermAid is told whether the course is known to be a POEI; otherwise the facts say what the course is.
func longTermAid(c *facts.Case, poei law.Answer) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectLongTermAid, Payer: State, Payee: Person}
	w := law.When{Entered: c.Course.Start}
	t := law.NewTree()
	t.All(&traineeDELD)
	first, months := addLongTermPeriod(t, w)
	t.Answered(&deldSeeker, "person.jobseeker", c.Person.Jobseeker)
	addLongTermIdle(t, c, w)
	if poei == law.Yes {
		t.Says(&deldCourse, law.Yes)
	} else {
		t.Answered(&deldCourse, "trainee.for_offer", c.Trainee.ForOffer)
	}
	g.Decision = t.Decision()
	if g.Answer() != law.No && first != nil {
		second, _ := LongTermSecond.At(w)
		g.instalments = []Instalment{
			{Month: firstOfMonth(w.Entered.Deadline(int(months.Value))), Low: first.Value, High: first.Value},
			{Month: firstOfMonth(c.Course.End), Low: second.Value, High: second.Value},
		}
	}
	return g
}

// addLongTermPeriod: the entry is within the days of the decree. It gives nothing when it is not, or is not known to be.
func addLongTermPeriod(t *law.Tree, w law.When) (*law.Version[law.Euro], *law.Version[law.Months]) {
	r := &deldPeriod
	first, miss := LongTermFirst.At(w)
	switch {
	case first != nil:
		second, _ := LongTermSecond.At(w)
		months, _ := LongTermMonths.At(w)
		t.Says(r, law.Yes, law.Fact("course.start", w.Entered), law.Value(&LongTermFirst, first, w), law.Value(&LongTermSecond, second, w),
			law.Value(&LongTermMonths, months, w), law.Under(&law.DateDeadline))
		return first, months
	case miss.Why == law.NoText: // the decree itself sets both days
		t.Says(r, law.No, law.Fact("course.start", w.Entered), law.Value(&LongTermFirst, &LongTermFirst.Versions[0], w))
	default:
		t.Lacks(r, "course.start")
	}
	return nil, nil
}

// addLongTermIdle: "pendant au moins douze mois au cours des quinze derniers mois […] n'ayant exercé aucune activité
// professionnelle".
func addLongTermIdle(t *law.Tree, c *facts.Case, w law.When) {
	r, long := &deldIdle, c.Trainee.Benefit.LongTerm
	if long == law.Unknown {
		t.Lacks(r, "trainee.benefit.long_term")
		return
	}
	least, window := &LongTermIdle.Versions[0], &LongTermWindow.Versions[0]
	t.Says(r, long, law.Fact("trainee.benefit.long_term", long), law.Value(&LongTermIdle, least, w), law.Value(&LongTermWindow, window, w))
}
