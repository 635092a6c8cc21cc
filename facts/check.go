package facts

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Contradiction is a set of facts that cannot all be true, whatever the law says: at least one was badly
// recorded.
type Contradiction struct {
	// ID is what is wrong, the same for every such pair: "ends_before_start".
	ID string `json:"id"`
	// Facts are their paths in the JSON of the case, with the index of a list: "contract.end",
	// "contract.renewals.items[0].end".
	Facts   []string `json:"facts"`
	French  string   `json:"fr"` // why, in a sentence that names the facts and quotes their values
	English string   `json:"en"`
}

// Text says why, in English or else in French.
func (c Contradiction) Text(tag language.Tag) string {
	if law.LangOf(tag) == law.English {
		return c.English
	}
	return c.French
}

// Check looks for facts that contradict each other. It is worth a call before any rule is asked: a rule
// answers from the facts it reads, even when others deny them. Each contradiction names the smallest set of
// facts that it finds; they are in the order of the fields of [Case]. A nil case, or one without
// contradiction, gives none.
//
// No rule of law is applied: a contract that the law forbids is no contradiction.
func Check(c *Case) []Contradiction {
	if c == nil {
		return nil
	}
	var k checker
	k.contract(&c.Contract)
	k.person(c)
	k.job(&c.Job)
	k.employer(&c.Employer)
	k.course(&c.Course)
	k.tutor(c)
	k.immersion(&c.Immersion)
	k.immersions(c.Immersions.Items)
	k.missions(c)
	k.apprenticeship(c)
	k.professionalisation(c)
	k.aid(&c.Aid)
	k.cui(c)
	k.sharing(&c.Sharing)
	k.hiringAid(c)
	k.trainee(c)
	return k.found
}

type checker struct{ found []Contradiction }

// add records that the facts quoted contradict each other.
func (k *checker) add(why contradiction, facts ...law.Arg) {
	c := Contradiction{
		ID:      contradictions[why].id,
		Facts:   make([]string, len(facts)),
		French:  say(&French, contradictions[why].french, facts),
		English: say(&English, contradictions[why].english, facts),
	}
	for i, f := range facts {
		c.Facts[i] = f.Name()
	}
	k.found = append(k.found, c)
}

// span checks the first and last day of something, and the day it was concluded where there is one.
func (k *checker) span(key string, made, start, end law.Date) {
	if end.IsZero() {
		return
	}
	if !start.IsZero() && end.Before(start) {
		k.add(endsBeforeStart, law.Fact(key+".end", end), law.Fact(key+".start", start))
	}
	if !made.IsZero() && end.Before(made) {
		k.add(concludedAfterEnd, law.Fact(key+".made", made), law.Fact(key+".end", end))
	}
}

// at is the path of an item of a list.
func at(list string, i int) string { return list + ".items[" + strconv.Itoa(i) + "]" }

// person checks the day of birth against the days on which the person was there.
func (k *checker) person(c *Case) {
	born := c.Person.Born
	after := func(key string, day law.Date) {
		if !born.IsZero() && !day.IsZero() && day.Before(born) {
			k.add(bornLater, law.Fact("person.born", born), law.Fact(key, day))
		}
	}
	after("contract.made", c.Contract.Made)
	after("contract.start", c.Contract.Start)
	after("job.start", c.Job.Start)
	after("course.start", c.Course.Start)
	after("immersion.start", c.Immersion.Start)

	if c.Person.RQTH == law.Yes && c.Person.Disabled == law.No {
		k.add(recognisedNotDisabled, law.Fact("person.rqth", law.Yes), law.Fact("person.disabled", law.No))
	}
	if permit := &c.Person.Permit; permit.Exempt == law.Yes {
		exempt := law.Fact("person.permit.exempt", law.Yes)
		if permit.Student == law.Yes {
			k.add(exemptDenied, exempt, law.Fact("person.permit.student", law.Yes))
		}
		if permit.Stay == law.No {
			k.add(exemptDenied, exempt, law.Fact("person.permit.stay", law.No))
		}
	}
	if c.Person.Employed == law.No {
		employed := law.Fact("person.employed", law.No)
		switch job := &c.Job; { // one fact of the job is enough
		case job.Kind != 0:
			k.add(jobless, employed, law.Fact("job.kind", job.Kind))
		case job.Structure != 0:
			k.add(jobless, employed, job.Structure.As("job.structure"))
		case !job.Start.IsZero():
			k.add(jobless, employed, law.Fact("job.start", job.Start))
		case !job.End.IsZero():
			k.add(jobless, employed, law.Fact("job.end", job.End))
		}
	}
}

// employer: the State is a public employer, and the legal form may say whether it is one or the other. A
// chamber is left aside.
func (k *checker) employer(e *Employer) {
	if e.State == law.Yes && e.Public == law.No {
		k.add(stateNotPublic, law.Fact("employer.state", e.State), law.Fact("employer.public", e.Public))
	}
	form := law.CodeFact("employer.form", &legalForms, uint8(e.Form))
	state, public := law.Unknown, law.Unknown
	switch e.Form {
	case StateService:
		state, public = law.Yes, law.Yes
	case LocalAuthority:
		state, public = law.No, law.Yes
	case PublicBody: // a groupement d'intérêt public may be governed by private law
		state = law.No
	case PublicBusiness, NonProfit, SCIC, Company, StateCompany, LocalCompany, PrivateService, Household:
		state, public = law.No, law.No
	case TradesChamber, CommerceChamber:
		state = law.No
	default: // not recorded
	}
	if state.Not() == e.State && e.State != law.Unknown {
		k.add(formSaysOtherwise, form, law.Fact("employer.state", e.State))
	}
	if public.Not() == e.Public && e.Public != law.Unknown {
		k.add(formSaysOtherwise, form, law.Fact("employer.public", e.Public))
	}
	if e.GEIQ == law.Yes && e.Group == law.No {
		k.add(geiqNotGroup, law.Fact("employer.geiq", e.GEIQ), law.Fact("employer.group", e.Group))
	}
}

// tutor: the employer is no employee of the company, and a course without tutor is not given by one.
func (k *checker) tutor(c *Case) {
	if c.Course.Tutored == law.No && (c.Course.Form == Tutoring || c.Course.Form == Hybrid) {
		k.add(tutoringWithoutTutor, c.Course.Form.As("course.form"), law.Fact("course.tutored", law.No))
	}
	if c.Tutor.IsEmployer == law.Yes && c.Tutor.Volunteer == law.Yes {
		k.add(employerAsEmployee, law.Fact("tutor.is_employer", law.Yes), law.Fact("tutor.volunteer", law.Yes))
	}
}
