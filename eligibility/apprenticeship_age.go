package eligibility

import (
	"time"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The age of the apprentice (code du travail, L6222-1): settled by the birth, so that no change of the case but its date
// makes a Yes of a No. [WindowWithin] gives the days on which the same case is possible.
var (
	appAge        = law.Rule{ID: "APP-AGE", Cites: ApprenticeMaxAge.Versions[1].Cites}
	appAgeMin     = law.Rule{ID: "APP-AGE-MIN", Cites: ApprenticeMinAge.Versions[1].Cites}
	appAgeMin16   = law.Rule{ID: "APP-AGE-MIN16", Cites: ApprenticeMinAge.Versions[1].Cites, Fixed: true}
	appAge15      = law.Rule{ID: "APP-AGE-15", Cites: ApprenticeMinAgeAfterCollege.Versions[1].Cites}
	appAge15Years = law.Rule{ID: "APP-AGE-15-YEARS", Cites: ApprenticeMinAgeAfterCollege.Versions[1].Cites, Fixed: true}
	// Not fixed: the collège may be completed by a later start.
	appAge15College = law.Rule{ID: "APP-AGE-15-COLLEGE", Cites: ApprenticeMinAgeAfterCollege.Versions[1].Cites}
	appAgeMax       = law.Rule{ID: "APP-AGE-MAX", Cites: ApprenticeMaxAge.Versions[1].Cites}
	appAgeMax29     = law.Rule{ID: "APP-AGE-MAX29", Cites: ApprenticeMaxAge.Versions[1].Cites, Fixed: true}
	appAgeFirst     = law.Rule{ID: "APP-AGE-CFA-FIRST", Cites: []law.Ref{ApprenticeMaxAge.Versions[1].Cites[0], law.Travail("L6222-12-1", "al. 1", "LEGIARTI000037385961")}, Fixed: true}
	appAgeMax25     = law.Rule{ID: "APP-AGE-MAX25", Cites: apprenticeAgeSheet, Fixed: true}

	appPupil        = law.Rule{ID: "APP-AGE-CIVILYEAR", Cites: appPupilRefs}
	appPupilYear    = law.Rule{ID: "APP-AGE-CIVILYEAR-YEAR", Cites: appPupilRefs, Fixed: true}
	appPupilCollege = law.Rule{ID: "APP-AGE-CIVILYEAR-COLLEGE", Cites: appPupilRefs}
	appPupilRNCP    = law.Rule{ID: "APP-AGE-CIVILYEAR-RNCP", Cites: appPupilRefs}
)

var appPupilRefs = append(appPupilText.Versions[0].Cites[:1:1], law.Travail("L6222-1", "al. 3", "LEGIARTI000037385936"))

var (
	// The text says fifteen, official pages and the State's entry application say fifteen and one day.
	appAge15Day = law.Convention{ID: "APP-AGE-15-DAY", Cites: ApprenticeMinAgeAfterCollege.Versions[1].Cites}
	// "25 maximum" and "30 maximum" of before 2019 are read as the whole of the year that begins with that birthday.
	appAgeOld = law.Convention{ID: "APP-AGE-OLD", Cites: apprenticeAgeSheet}

	appConclusion = law.Remark{ID: "APP-DATE-CONCLUSION", Cites: []law.Ref{{Text: "loi n° 2018-771 du 5 septembre 2018", Article: "46", Part: "II", Rank: law.RankStatute, Seen: law.Primary}}}
	appNotBefore  = law.Remark{ID: "APP-AGE-NOT-BEFORE-15", Cites: appPupilRefs}
	// The ministry's page takes the age on the day of conclusion.
	appAgePage = law.Remark{ID: "APP-AGE-MAX29-PAGE", Cites: []law.Ref{apprenticePage}}
)

// ApprenticeAge decides whether the person of the case is of the age to sign an apprenticeship contract (code du travail,
// L6222-1, L6222-2, D6222-1). The day the contract is concluded picks the text, and its first day the age: the 30th
// birthday may fall between the two. Under the derogations 1° and 2° the age is that of the day of conclusion.
//
// At the age of 35 itself (30 before 1 April 2020) those two derogations are Unknown: "trente-cinq ans au plus" has three
// readings and no official page settles them (APP-35-BOUNDARY).
func ApprenticeAge(c *facts.Case) law.Decision {
	k := apprenticeOf(c)
	t := law.NewTree()
	if k.borderInstead(t, &appAge) {
		return t.Decision()
	}
	k.addAge(t)
	return t.Decision()
}

func (k *apprenticeCase) addAge(t *law.Tree) {
	t.All(&appAge)
	if k.made.Made.IsZero() && !k.start.IsZero() {
		t.Note(law.Saying(&appConclusion))
	}
	k.addMinAge(t)
	k.addMaxAge(t)
	t.End()
}

// age is the age on the first day of the apprenticeship. Without it, it adds the clause r for want of what is missing.
func (k *apprenticeCase) age(t *law.Tree, r *law.Rule) (age law.Years, known bool) {
	born := k.Person.Born
	n, known := k.start.Age(born).Get()
	switch {
	case known:
		return law.Years(n), true
	case born.IsZero() && k.start.IsZero():
		t.Lacks(r, "person.born", "contract.start")
	case born.IsZero():
		t.Lacks(r, "person.born")
	case k.start.IsZero():
		t.Lacks(r, "contract.start")
	default: // born after that day: a mistake in the facts
		t.Lacks(r, "person.born", "contract.start")
	}
	return 0, false
}

// ageText is the version that governs; without a day of conclusion the clause lacks it with the days of the age.
func (k *apprenticeCase) ageText(t *law.Tree, r *law.Rule, p *law.Param[law.Years]) *law.Version[law.Years] {
	if !k.made.Made.IsZero() {
		return law.Governing(t, r, p, k.made)
	}
	switch born, start := k.Person.Born.IsZero(), k.start.IsZero(); {
	case born && start:
		t.Lacks(r, "contract.made", "person.born", "contract.start")
	case born:
		t.Lacks(r, "contract.made", "person.born")
	case start:
		t.Lacks(r, "contract.made", "contract.start")
	default:
		t.Lacks(r, "contract.made")
	}
	return nil
}

// saysAge answers r and quotes the age. The birth on 29 February is noted where it matters.
func (k *apprenticeCase) saysAge(t *law.Tree, r *law.Rule, a law.Answer, age law.Years, value law.Arg) {
	t.Says(r, a, law.Fact("person.age", age), law.Fact("contract.start", k.start), value)
	if k.start.AgeUnsettled(k.Person.Born) {
		t.Note(law.Under(&law.Age29February))
	}
}

// L6222-1: "âgé de seize ans au moins"; "les jeunes âgés d'au moins quinze ans [...] s'ils justifient avoir accompli la
// scolarité du premier cycle de l'enseignement secondaire".
func (k *apprenticeCase) addMinAge(t *law.Tree) {
	t.Any(&appAgeMin)
	defer t.End()
	v := k.ageText(t, &appAgeMin16, &ApprenticeMinAge)
	if v == nil {
		return
	}
	age, known := k.age(t, &appAgeMin16)
	if !known {
		return
	}
	enough := law.That(age >= v.Value)
	k.saysAge(t, &appAgeMin16, enough, age, law.Value(&ApprenticeMinAge, v, k.made))
	if enough == law.Yes {
		return
	}
	if after, _ := ApprenticeMinAgeAfterCollege.At(k.made); after == nil || age >= after.Value || k.Apprenticeship.Entry.LowerSecondary != law.Yes {
		k.notesEarly(t, v.Value)
	}
	k.addAfterCollege(t, age)
}

// notesEarly says by how many days the first day comes before the birthday on which that age is reached. Of the two lowest ages only one
// that is enough is told: 15 when the collège is completed, 16 when it is not, both when that is not recorded.
func (k *apprenticeCase) notesEarly(t *law.Tree, lowest law.Years) {
	t.Note(law.Off("contract.start", law.Days(k.start.DaysUntil(law.Birthday(k.Person.Born, int(lowest))))))
}

func (k *apprenticeCase) addAfterCollege(t *law.Tree, age law.Years) {
	t.All(&appAge15)
	defer t.End()
	v := law.Governing(t, &appAge15Years, &ApprenticeMinAgeAfterCollege, k.made)
	if v == nil {
		return
	}
	value := law.Value(&ApprenticeMinAgeAfterCollege, v, k.made)
	if age < v.Value {
		k.saysAge(t, &appAge15Years, law.No, age, value)
		if k.Apprenticeship.Entry.LowerSecondary != law.No {
			k.notesEarly(t, v.Value)
		}
		t.Note(law.Saying(&appNotBefore))
		return
	}
	k.saysAge(t, &appAge15Years, law.Yes, age, value)
	if k.start == law.Birthday(k.Person.Born, int(v.Value)) {
		t.Note(law.Under(&appAge15Day))
	}
	if done := k.Apprenticeship.Entry.LowerSecondary; done == law.Unknown {
		t.Lacks(&appAge15College, "apprenticeship.entry.lower_secondary")
	} else {
		t.Says(&appAge15College, done, law.Fact("apprenticeship.entry.lower_secondary", done), value)
	}
}

// L6222-1: "à vingt-neuf ans révolus au début de l'apprentissage", with the exceptions of L6222-2.
func (k *apprenticeCase) addMaxAge(t *law.Tree) {
	t.Any(&appAgeMax)
	if k.addOrdinaryMaxAge(t) != law.Yes {
		k.addDerogations(t)
	}
	t.End()
}

func (k *apprenticeCase) addOrdinaryMaxAge(t *law.Tree) law.Answer {
	v := k.ageText(t, &appAgeMax29, &ApprenticeMaxAge)
	if v == nil {
		return law.Unknown
	}
	if v == &ApprenticeMaxAge.Versions[0] {
		return k.addOldMaxAge(t, v)
	}
	age, known := k.age(t, &appAgeMax29)
	if !known {
		return law.Unknown
	}
	young := law.That(age <= v.Value)
	k.saysAge(t, &appAgeMax29, young, age, law.Value(&ApprenticeMaxAge, v, k.made))
	if young == law.No {
		k.notesLate(t, v.Value)
		if k.made.Made.Before(law.Birthday(k.Person.Born, int(v.Value)+1)) {
			t.Note(law.Saying(&appAgePage))
		}
		k.addBegunYoung(t, v)
	}
	return young
}

// L6222-12-1: a person "âgée de seize à vingt-neuf ans révolus" may begin the course without an employer and sign "à tout moment". Whether the
// apprenticeship of L6222-1 then begins with the course is not said.
func (k *apprenticeCase) addBegunYoung(t *law.Tree, v *law.Version[law.Years]) {
	begun := k.Apprenticeship.Course.CFA
	if k.Apprenticeship.Shorter != facts.ShorterCFA || !begun.Before(k.start) {
		return
	}
	n, known := begun.Age(k.Person.Born).Get()
	switch {
	case begun.IsZero():
		t.Lacks(&appAgeFirst, "apprenticeship.course.cfa")
	case known && law.Years(n) <= v.Value:
		t.Unsettled(&appAgeFirst, law.Fact("apprenticeship.course.cfa", begun), law.Value(&ApprenticeMaxAge, v, k.made),
			law.Reading("APP-AGE-CFA-FIRST.course", law.Yes), law.Reading("APP-AGE-CFA-FIRST.contract", law.No))
	}
}

// notesLate says by how many days the first day comes after the last one on which the age was still the highest.
func (k *apprenticeCase) notesLate(t *law.Tree, highest law.Years) {
	last := law.Birthday(k.Person.Born, int(highest)+1).AddDays(-1)
	t.Note(law.Off("contract.start", law.Days(k.start.DaysUntil(last))))
}

// Contracts concluded before 2019: 25, and 30 in the regions that tried it. Only an official page was read.
func (k *apprenticeCase) addOldMaxAge(t *law.Tree, v *law.Version[law.Years]) law.Answer {
	age, known := k.age(t, &appAgeMax25)
	if !known {
		return law.Unknown
	}
	value, limit := law.Value(&ApprenticeMaxAge, v, k.made), v.Value
	tried, _ := ApprenticeMaxAgeTried.At(k.made)
	region := k.Apprenticeship.Entry.Experiment
	if age > limit && tried != nil && region != law.No {
		if age <= tried.Value && region == law.Unknown {
			return t.Lacks(&appAgeMax25, "apprenticeship.entry.experiment")
		}
		value, limit = law.Value(&ApprenticeMaxAgeTried, tried, k.made), tried.Value
	}
	young := law.That(age <= limit)
	k.saysAge(t, &appAgeMax25, young, age, value)
	switch {
	case young == law.No:
		k.notesLate(t, limit)
	case age == limit:
		t.Note(law.Under(&appAgeOld))
	}
	return young
}

// PupilEnrolment decides whether a young person may be enrolled under school status, in a lycée professionnel or a CFA, to
// begin the training before the age of 15 (code du travail, L6222-1, al. 3, R6222-1-1): fifteen is reached in the
// civil year of entry into the course, the collège is completed, the training leads to a certification of the RNCP.
//
// It is no apprenticeship contract: none begins before 15. Who reached that age in an earlier year is not concerned: No.
func PupilEnrolment(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Entered: c.Course.Start}
	t.All(&appPupil, law.Saying(&appNotBefore))
	v := law.Governing(t, &appPupilYear, &appPupilText, w)
	if v == nil && !c.Course.Start.IsZero() {
		return t.Decision()
	}
	if v != nil {
		year, _ := law.NewDate(c.Course.Start.Year(), time.December, 31) // always a day
		switch reached := law.Birthday(c.Person.Born, int(v.Value)); {
		case reached.IsZero():
			t.Lacks(&appPupilYear, "person.born")
		case reached.Year() < year.Year(): // "qui atteignent l'âge de quinze ans": those who did before need no such enrolment
			t.Says(&appPupilYear, law.No, law.Fact("person.born.fifteen.before", reached), law.Fact("course.start", c.Course.Start), law.Value(&appPupilText, v, w))
		default:
			t.Says(&appPupilYear, law.That(!reached.After(year)), law.Fact("person.born.fifteen", reached), law.Fact("course.start", c.Course.Start), law.Value(&appPupilText, v, w))
		}
	}
	e := &c.Apprenticeship.Entry
	t.Answered(&appPupilCollege, "apprenticeship.entry.lower_secondary", e.LowerSecondary)
	t.Answered(&appPupilRNCP, "apprenticeship.entry.registered", e.Registered)
	return t.Decision()
}
