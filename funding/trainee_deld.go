package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// SubjectLongTermAid is the subject of [LongTermAid].
const SubjectLongTermAid Subject = "long_term_jobseeker"

var traineeDELD = law.Rule{ID: "TRAINEE-DELD-1000", Cites: []law.Ref{deld2021}, Fixed: true}

// LongTermAid is the one-off aid to a long-term jobseeker who entered a POEI, or an equivalent course, from 1 November 2021 to
// 31 December 2022: one half within a month of entry, the other at the end. It is made for the term recorded: who leaves before
// does not have the second half.
func LongTermAid(c *facts.Case) Grant {
	c = orEmpty(c)
	r := &traineeDELD
	t := law.NewTree()
	g := Grant{Subject: SubjectLongTermAid, Payer: FranceTravail, Payee: Person}
	w := law.When{Entered: c.Course.Start}
	first, miss := LongTermFirst.At(w)
	long := c.Trainee.Benefit.LongTerm
	if first == nil {
		switch only := &LongTermFirst.Versions[0]; {
		case miss.Why == law.NoText: // the decree itself sets both days
			t.Says(r, law.No, law.Fact("course.start", w.Entered), law.Value(&LongTermFirst, only, w))
		case long == law.No:
			t.Says(r, law.No, law.Fact("trainee.benefit.long_term", law.No), law.Value(&LongTermFirst, only, w))
		case long == law.Unknown:
			t.Lacks(r, "course.start", "trainee.benefit.long_term")
		default:
			t.Lacks(r, "course.start")
		}
		g.Decision = t.Decision()
		return g
	}
	second, _ := LongTermSecond.At(w)
	months, _ := LongTermMonths.At(w)
	switch long {
	case law.No:
		t.Says(r, law.No, law.Fact("trainee.benefit.long_term", law.No), law.Value(&LongTermFirst, first, w))
	case law.Unknown:
		t.Lacks(r, "trainee.benefit.long_term")
	default:
		t.Says(r, law.Yes, law.Fact("course.start", w.Entered), law.Value(&LongTermFirst, first, w), law.Value(&LongTermSecond, second, w),
			law.Value(&LongTermMonths, months, w), law.Under(&law.DateDeadline))
	}
	g.Decision = t.Decision()
	if g.Answer() != law.No {
		g.instalments = []Instalment{
			{Month: firstOfMonth(w.Entered.Deadline(int(months.Value))), Low: first.Value, High: first.Value},
			{Month: firstOfMonth(c.Course.End), Low: second.Value, High: second.Value},
		}
	}
	return g
}
