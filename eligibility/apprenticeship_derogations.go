package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The derogations to the highest age (code du travail, L6222-2, D6222-1, D6222-1-2).
//
// What is fixed: the birth, what became of the contract before and of its diploma (past events), the recognition as a
// disabled worker and the place on the list of athletes (a status that an authority gives for what the person is, not a
// choice of the contract). What is left open to change: the level now prepared, the day of signature, the employer, the
// project of a business.
var (
	appDerog          = law.Rule{ID: "APP-DEROG", Cites: appDerogText.Versions[0].Cites}
	appDerog1         = law.Rule{ID: "APP-DEROG-1", Cites: appHigherText.Versions[0].Cites}
	appDerogBefore    = law.Rule{ID: "APP-DEROG-1-BEFORE", Cites: appHigherText.Versions[0].Cites, Fixed: true}
	appDerogHigher    = law.Rule{ID: "APP-DEROG-1-HIGHER", Cites: appHigherText.Versions[0].Cites}
	appDerog2         = law.Rule{ID: "APP-DEROG-2", Cites: []law.Ref{law.Travail("L6222-2", "2°", "LEGIARTI000037385933")}}
	appDerogCause     = law.Rule{ID: "APP-DEROG-2-CAUSE", Cites: appCauseText.Versions[1].Cites, Fixed: true}
	app1Year          = law.Rule{ID: "APP-1YEAR", Cites: ApprenticeDerogationDelay.Versions[1].Cites}
	app35             = law.Rule{ID: "APP-35-BOUNDARY", Cites: ApprenticeDerogationAge.Versions[1].Cites, Fixed: true}
	appDerog3         = law.Rule{ID: "APP-DEROG-3", Cites: appDisabledText.Versions[0].Cites, Fixed: true}
	appDerog4         = law.Rule{ID: "APP-DEROG-4", Cites: appBusinessText.Versions[0].Cites}
	appDerog5         = law.Rule{ID: "APP-DEROG-5", Cites: appAthleteText.Versions[0].Cites, Fixed: true}
	appDerogFail      = law.Rule{ID: "APP-DEROG-FAIL", Cites: apprenticeFailure}
	appDerogFailExam  = law.Rule{ID: "APP-DEROG-FAIL-EXAM", Cites: apprenticeFailure, Fixed: true}
	appDerogFailAim   = law.Rule{ID: "APP-DEROG-FAIL-AIM", Cites: apprenticeFailure}
	appDerogFailOther = law.Rule{ID: "APP-DEROG-FAIL-OTHER", Cites: apprenticeFailure}
	appDerogFailYear  = law.Rule{ID: "APP-DEROG-FAIL-YEAR", Cites: apprenticeFailure}
)

// appNotPOE: the five cases are a closed list, and training before a hire is none of them.
var appNotPOE = law.Remark{ID: "APP-DEROG-NOT-POE", Cites: appDerogText.Versions[0].Cites}

// addDerogations goes through the cases in the order of the article. Before 2019 the cases were not read.
func (k *apprenticeCase) addDerogations(t *law.Tree) {
	v, miss := appDerogText.At(k.made)
	if v == nil {
		t.Silent(&appDerog, appDerogText.Name, miss)
		return
	}
	t.Any(&appDerog, law.Saying(&appNotPOE))
	k.addHigherLevel(t)
	k.addBroken(t)
	k.addRQTH(t)
	k.says(t, &appDerog4, &appBusinessText, "apprenticeship.entry.business_project", k.Apprenticeship.Entry.BusinessProject, k.Apprenticeship.Entry.BusinessProject)
	athlete := k.Apprenticeship.Athlete
	if athlete == law.Unknown {
		athlete = k.plain()
	}
	k.says(t, &appDerog5, &appAthleteText, "apprenticeship.athlete", athlete, athlete)
	if fail, _ := appFailText.At(k.made); fail != nil { // before it no decree had set the conditions
		k.addFailed(t)
	}
	t.End()
}

// hadContract tells whether an apprenticeship contract came before.
func (k *apprenticeCase) hadContract() law.Answer {
	last := &k.Apprenticeship.Entry.Last
	if had := k.Apprenticeship.Previous.Contract; had != law.Unknown {
		return had
	}
	if !last.Expired.IsZero() || last.Ending.String() != "" {
		return law.Yes
	}
	return k.plain()
}

// plain is No when "no special case" stands for the special cases that are not recorded by themselves.
func (k *apprenticeCase) plain() law.Answer {
	if k.Apprenticeship.Special == law.No {
		return law.No
	}
	return law.Unknown
}

// 1°: the contract "fait suite à un contrat [...] précédemment exécutés et conduit à un niveau de diplôme supérieur à celui
// obtenu à l'issue du contrat [...] précédents": the level obtained, not the one that was prepared.
func (k *apprenticeCase) addHigherLevel(t *law.Tree) {
	t.All(&appDerog1)
	defer t.End()
	had, obtained, last := k.hadContract(), k.Apprenticeship.Previous.Obtained, &k.Apprenticeship.Entry.Last
	if obtained == law.Unknown && last.Level.String() != "" {
		obtained = law.Yes
	}
	v, _ := appHigherText.At(k.made)
	value := law.Value(&appHigherText, v, k.made)
	switch both := had.And(obtained); {
	case had == law.No:
		t.Says(&appDerogBefore, law.No, law.Fact("apprenticeship.previous.contract", had), value)
		return
	case both == law.No:
		t.Says(&appDerogBefore, law.No, law.Fact("apprenticeship.previous.obtained", obtained), value)
		return
	case both == law.Yes:
		t.Says(&appDerogBefore, law.Yes, law.Fact("apprenticeship.previous.obtained", obtained), value)
	case had == law.Unknown:
		t.Lacks(&appDerogBefore, "apprenticeship.previous.contract")
	default:
		t.Lacks(&appDerogBefore, "apprenticeship.previous.obtained")
	}
	prepares := k.Apprenticeship.Prepares
	switch held := last.Level; {
	case prepares.String() == "" && held.String() == "":
		t.Lacks(&appDerogHigher, "apprenticeship.prepares", "apprenticeship.entry.last.level")
	case prepares.String() == "":
		t.Lacks(&appDerogHigher, "apprenticeship.prepares")
	case held.String() == "":
		t.Lacks(&appDerogHigher, "apprenticeship.entry.last.level")
	default:
		t.Says(&appDerogHigher, law.That(prepares > held), law.Fact("apprenticeship.prepares", prepares), law.Fact("apprenticeship.entry.last.level", held), value)
	}
	k.addWithinYear(t)
	k.addAtMost35(t)
}

// 2°: "rupture de contrat pour des causes indépendantes de la volonté de l'apprenti ou suite à une inaptitude physique et
// temporaire". D6222-1, 3° and 4°: three causes, and the unfitness recorded as L6222-18 says.
func (k *apprenticeCase) addBroken(t *law.Tree) {
	t.All(&appDerog2)
	defer t.End()
	v := law.Governing(t, &appDerogCause, &appCauseText, k.made)
	if v == nil {
		return
	}
	value, last := law.Value(&appCauseText, v, k.made), &k.Apprenticeship.Entry.Last
	ending := last.Ending.As("apprenticeship.entry.last.ending")
	had := k.hadContract()
	switch {
	case had == law.No:
		t.Says(&appDerogCause, law.No, law.Fact("apprenticeship.previous.contract", had), value)
		return
	case last.Ending == facts.EmployerClosed, last.Ending == facts.EmployerAtFault, last.Ending == facts.RiskProcedure:
		t.Says(&appDerogCause, law.Yes, ending, value)
	case last.Ending == facts.TemporarilyUnfit && last.Unfit == law.Unknown:
		t.Lacks(&appDerogCause, "apprenticeship.entry.last.unfit")
	case last.Ending == facts.TemporarilyUnfit:
		t.Says(&appDerogCause, last.Unfit, ending, law.Fact("apprenticeship.entry.last.unfit", last.Unfit), value)
	case last.Ending == facts.AtTerm, last.Ending == facts.OtherEnding:
		t.Says(&appDerogCause, law.No, ending, value)
		return
	case had == law.Unknown:
		t.Lacks(&appDerogCause, "apprenticeship.previous.contract")
	default:
		t.Lacks(&appDerogCause, "apprenticeship.entry.last.ending")
	}
	k.addWithinYear(t)
	k.addAtMost35(t)
}

// D6222-1, 2°: "souscrit dans un délai maximum d'un an après l'expiration du précédent contrat". A contract signed before
// that expiry is within it.
func (k *apprenticeCase) addWithinYear(t *law.Tree) {
	expired, made := k.Apprenticeship.Entry.Last.Expired, k.made.Made
	v := governing(t, &app1Year, &ApprenticeDerogationDelay, k.made, lacking(expired.IsZero(), "apprenticeship.entry.last.expired"))
	switch {
	case v == nil:
	case expired.IsZero():
		t.Lacks(&app1Year, "apprenticeship.entry.last.expired")
	default:
		limit := expired.Deadline(12 * int(v.Value))
		late := !limit.IsZero() && made.After(limit) // no limit: the calendar ends before it
		t.Says(&app1Year, law.That(!late), law.Fact("contract.made", made), law.Fact("apprenticeship.entry.last.expired", expired),
			law.Fact("contract.made.latest", limit), law.Value(&ApprenticeDerogationDelay, v, k.made), law.Under(&law.DateDeadline))
		if late {
			t.Note(law.Off("contract.made", law.Days(made.DaysUntil(limit))))
		}
	}
}

// D6222-1, 1°: "l'âge de l'apprenti au moment de la conclusion du contrat est de trente-cinq ans au plus". The last day may
// be the 35th birthday, or the eve of the 36th, or the eve of the 35th as an official page has it.
func (k *apprenticeCase) addAtMost35(t *law.Tree) {
	v := governing(t, &app35, &ApprenticeDerogationAge, k.made, lacking(k.Person.Born.IsZero(), "person.born"))
	if v == nil {
		return
	}
	born, made := k.Person.Born, k.made.Made
	n, known := made.Age(born).Get()
	if !known {
		t.Lacks(&app35, "person.born")
		return
	}
	age, value := law.Years(n), law.Value(&ApprenticeDerogationAge, v, k.made)
	if age == v.Value {
		t.Unsettled(&app35, law.Fact("person.age.made", age), law.Fact("contract.made", made), value,
			law.Reading("APP-35-BOUNDARY.birthday", law.That(made == law.Birthday(born, n))),
			law.Reading("APP-35-BOUNDARY.completed", law.Yes), law.Reading("APP-35-BOUNDARY.before", law.No))
	} else {
		t.Says(&app35, law.That(age < v.Value), law.Fact("person.age.made", age), law.Fact("contract.made", made), value)
	}
	if made.AgeUnsettled(born) {
		t.Note(law.Under(&law.Age29February))
	}
}

// 3°: "une personne à laquelle la qualité de travailleur handicapé est reconnue": no age limit. A person who is neither
// recognised nor holds an equivalent title is not recognised; one who is the one or the other may hold the title only.
func (k *apprenticeCase) addRQTH(t *law.Tree) {
	rqth, key := k.Person.RQTH, "person.rqth"
	if rqth == law.Unknown && k.Person.Disabled == law.No {
		rqth, key = law.No, "person.disabled"
	}
	if rqth == law.Unknown {
		t.Lacks(&appDerog3, key)
		return
	}
	v, _ := appDisabledText.At(k.made)
	t.Says(&appDerog3, rqth, law.Fact(key, rqth), law.Value(&appDisabledText, v, k.made))
}

// D6222-1-2: "L'âge de l'apprenti ne fait pas obstacle à la conclusion d'un nouveau contrat [...] dans les conditions fixées
// au 2° de l'article L. 6222-11": after failing "le diplôme ou le titre professionnel visé", the apprenticeship is prolonged
// "pour une durée d'un an au plus", by a new contract "avec un autre employeur".
func (k *apprenticeCase) addFailed(t *law.Tree) {
	t.All(&appDerogFail)
	defer t.End()
	a := &k.Apprenticeship
	failed, key := a.Entry.Last.Failed, "apprenticeship.entry.last.failed"
	switch {
	case k.hadContract() == law.No:
		failed, key = law.No, "apprenticeship.previous.contract"
	case failed == law.Unknown && a.Previous.Obtained == law.Yes:
		failed, key = law.No, "apprenticeship.previous.obtained"
	}
	v, _ := appFailText.At(k.made)
	value := law.Value(&appFailText, v, k.made)
	switch {
	case failed == law.Unknown:
		t.Lacks(&appDerogFailExam, key)
	case failed == law.No && key == "apprenticeship.previous.obtained":
		t.Says(&appDerogFailExam, law.No, law.Fact(key, law.Yes), value)
		return
	case failed == law.No:
		t.Says(&appDerogFailExam, law.No, law.Fact(key, law.No), value)
		return
	default:
		t.Says(&appDerogFailExam, law.Yes, law.Fact(key, law.Yes), value)
	}
	k.says(t, &appDerogFailAim, &appFailText, "apprenticeship.entry.last.same_aim", a.Entry.Last.SameAim, a.Entry.Last.SameAim)
	k.says(t, &appDerogFailOther, &appFailText, "apprenticeship.previous.same_employer", a.Previous.SameEmployer, a.Previous.SameEmployer.Not())
	k.addFailureYear(t)
}

func (k *apprenticeCase) addFailureYear(t *law.Tree) {
	span := spanOf(k)
	v := governing(t, &appDerogFailYear, &ApprenticeExtraFailure, k.made, span.noStart(), span.noEnd())
	if v == nil {
		return
	}
	short, known := span.period.Short(int(v.Value))
	switch {
	case known:
		t.Says(&appDerogFailYear, law.That(short >= 0), law.Fact("contract.start", span.period.From), law.Fact("contract.last_day", span.period.Through),
			law.Value(&ApprenticeExtraFailure, v, k.made), law.Under(&law.DateMonths))
		if short < 0 {
			t.Note(law.Off(span.endKey, law.Days(short)))
		}
	case span.period.From.IsZero() && span.period.Through.IsZero():
		t.Lacks(&appDerogFailYear, "contract.start", span.endKey)
	case span.period.From.IsZero():
		t.Lacks(&appDerogFailYear, "contract.start")
	default: // no last day, or one before the first: a mistake in the facts
		t.Lacks(&appDerogFailYear, span.endKey)
	}
}
