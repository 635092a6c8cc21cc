package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, L6325-1: "Ce contrat est ouvert : 1° Aux personnes âgées de seize à vingt-cinq ans révolus afin de
// compléter leur formation initiale ; 2° Aux demandeurs d'emploi âgés de vingt-six ans et plus ; 3° Aux bénéficiaires du
// revenu de solidarité active, de l'allocation de solidarité spécifique ou de l'allocation aux adultes handicapés ou aux
// personnes ayant bénéficié d'un contrat conclu en application de l'article L. 5134-19-1".
var (
	pro          = law.Rule{ID: "PRO", Cites: []law.Ref{l63251of2016}}
	proWho       = law.Rule{ID: "PRO-WHO", Cites: []law.Ref{l63251of2016}}
	proYoung     = law.Rule{ID: "PRO-WHO-16-25", Cites: []law.Ref{l63251of2016}, Fixed: true}
	proJobseeker = law.Rule{ID: "PRO-WHO-DE26", Cites: []law.Ref{l63251of2016}, Fixed: true}
	proBenefit   = law.Rule{ID: "PRO-WHO-BENEFIT", Cites: []law.Ref{l63251of2016}, Fixed: true}
	proFormerCUI = law.Rule{ID: "PRO-WHO-CUI", Cites: []law.Ref{l63251of2016}, Fixed: true}

	// L6325-1-1: those of 1° "qui n'ont pas validé un second cycle de l'enseignement secondaire et qui ne sont pas titulaires
	// d'un diplôme de l'enseignement technologique ou professionnel", those of 1° and 2° "inscrites depuis plus d'un an sur la
	// liste des demandeurs d'emploi", those of 3°.
	proPriority   = law.Rule{ID: "PRO-PRIORITY", Cites: []law.Ref{l632511of2015}}
	proNoDiploma  = law.Rule{ID: "PRO-PRIORITY-DIPLOMA", Cites: []law.Ref{l632511of2015}, Fixed: true}
	proRegistered = law.Rule{ID: "PRO-PRIORITY-1Y", Cites: []law.Ref{l632511of2015}} // the conclusion may wait

	proEmployer = law.Rule{ID: "PRO-EMPLOYER", Cites: []law.Ref{proMinistry, proPublic}, Fixed: true}
)

// Neither L6325-1 nor L6325-1-1 says on which day a condition on the person is judged, and no note ties the articles of this
// file to contracts, D6325-1 and D6325-2 of 2024 aside.
var proDay = law.Convention{ID: "PRO-DAY", Cites: []law.Ref{l63251of2016, l632511of2015}}

// A person of whom it is not recorded whether they are a jobseeker, but who is on the list, is taken for one.
var proSeeker = law.Convention{ID: "PRO-WHO-LISTED", Cites: []law.Ref{l63251of2016, l632511of2015, proMinistry, proPublic}}

// "Demandeurs d'emploi" is the word of the article; that they are registered is practice.
var proRegisteredPractice = law.Remark{ID: "PRO-WHO-REGISTERED", Cites: []law.Ref{proMinistry, proPublic}}

// proCase is what every clause on a professionalisation contract reads.
type proCase struct {
	*facts.Case
	made   law.When
	fixed  law.Answer // the contract is fixed-term
	action law.Period // the contract, or the action with which a CDI begins
	end    string     // the fact that holds the last day of the action
}

func proOf(c *facts.Case) proCase {
	c = orEmpty(c)
	k := proCase{Case: c, made: law.When{Made: c.Contract.Made}, fixed: fixedTerm(&c.Contract), end: "contract.end"}
	k.action = law.Period{From: c.Contract.Start, Through: c.Contract.End}
	if !c.Professionalisation.ActionEnd.IsZero() && k.fixed != law.Yes || k.fixed == law.No {
		k.end = "professionalisation.action_end"
		k.action.Through = c.Professionalisation.ActionEnd
	}
	return k
}

// Professionalisation decides whether the professionalisation contract of the case may be signed (code du travail, L6325-1 and
// following): the person, the employer, the length of the contract or of the action with which a CDI begins, the training,
// the tutor. The day of conclusion picks the texts, and the person is looked at on that day. The employer is judged by official
// pages, the articles being silent.
func Professionalisation(c *facts.Case) law.Decision {
	k := proOf(c)
	t := law.NewTree()
	t.All(&pro, law.Under(&proDay))
	addKind(t, &proKind, k.Case, law.Professionalisation)
	k.addWho(t)
	k.addProEmployer(t)
	k.addLength(t)
	k.addAbroad(t)
	k.addProTraining(t)
	k.addProTutor(t)
	return t.Decision()
}

// PriorityPublic decides whether the person is one of those for whom the contract may last longer and is better financed (code
// du travail, L6325-1-1), on the day of conclusion.
func PriorityPublic(c *facts.Case) law.Decision {
	k := proOf(c)
	t := law.NewTree()
	k.addPriority(t)
	return t.Decision()
}

func (k *proCase) addWho(t *law.Tree) {
	t.Any(&proWho)
	k.addYoung(t)
	k.addProJobseeker(t)
	k.addThird(t)
	t.End()
}

// addThird: the persons of L6325-1, 3°, of any age.
func (k *proCase) addThird(t *law.Tree) {
	e := &k.Professionalisation.Entrant
	const benefits, cui = "professionalisation.entrant.benefit", "professionalisation.entrant.former_cui"
	benefit, of := e.Benefit, law.Fact(benefits, e.Benefit)
	if benefit != law.Yes && k.Person.RSA == law.Yes { // a No leaves the RSA of the State and the other allowances
		benefit, of = law.Yes, law.Fact("person.rsa", law.Yes)
	}
	former, by := e.FormerCUI, law.Fact(cui, e.FormerCUI)
	if former != law.Yes && contractsCUI.Has(k.Job.Kind) {
		former, by = law.Yes, law.Fact("job.kind", k.Job.Kind)
	}
	k.addThirdFact(t, &proBenefit, benefits, benefit, of)
	k.addThirdFact(t, &proFormerCUI, cui, former, by)
}

// addThirdFact answers r from a fact, quoted as it is recorded; key is the one to ask for.
func (k *proCase) addThirdFact(t *law.Tree, r *law.Rule, key string, a law.Answer, quoted law.Arg) {
	v := governing(t, r, &proThirdText, k.made, lacking(a == law.Unknown, key))
	switch {
	case v == nil:
	case a == law.Unknown:
		t.Lacks(r, key)
	default:
		t.Says(r, a, quoted, law.Value(&proThirdText, v, k.made))
	}
}

// registered tells whether the person is on the list of jobseekers: as recorded, or because the day of a registration that
// goes on is.
func (k *proCase) registered() law.Answer {
	e := &k.Professionalisation.Entrant
	if e.Registered == law.Unknown && !e.RegisteredSince.IsZero() && !e.RegisteredSince.After(k.made.Made) {
		return law.Yes
	}
	return e.Registered
}

// seeking tells whether the person is a jobseeker: as recorded, or else because they are on the list, which practice asks for.
func (k *proCase) seeking() (a law.Answer, listed bool) {
	if k.Person.Jobseeker == law.Unknown && k.registered() == law.Yes {
		return law.Yes, true
	}
	return k.Person.Jobseeker, false
}

// quotesList is the fact that says that the person is on the list.
func (k *proCase) quotesList() law.Arg {
	e := &k.Professionalisation.Entrant
	if e.Registered == law.Yes {
		return law.Fact("professionalisation.entrant.registered", law.Yes)
	}
	return law.Fact("professionalisation.entrant.registered_since", e.RegisteredSince)
}

// age is the age on the day of conclusion, in completed years.
func (k *proCase) age() (law.Years, bool) {
	n, known := k.made.Made.Age(k.Person.Born).Get()
	return law.Years(n), known
}

// noteAge adds the age to the clause added last, with the convention on those born on 29 February where it matters.
func (k *proCase) noteAge(t *law.Tree) {
	if age, known := k.age(); known {
		t.Note(law.Fact("person.age_made", age), law.Fact("contract.made", k.made.Made))
	}
	if k.made.Made.AgeUnsettled(k.Person.Born) {
		t.Note(law.Under(&law.Age29February))
	}
}

// young tells whether the person is in L6325-1, 1°, old whether of the age of 2°. Both are Unknown without an age or a text.
func (k *proCase) young() law.Answer {
	low, _ := ProfessionalisationMinAge.At(k.made)
	high, _ := ProfessionalisationMaxAge.At(k.made)
	age, known := k.age()
	if low == nil || high == nil || !known {
		return law.Unknown
	}
	return law.That(age >= low.Value && age <= high.Value)
}

func (k *proCase) old() law.Answer {
	least, _ := ProfessionalisationJobseekerAge.At(k.made)
	age, known := k.age()
	if least == nil || !known {
		return law.Unknown
	}
	return law.That(age >= least.Value)
}

func (k *proCase) addYoung(t *law.Tree) {
	r := &proYoung
	low := governing(t, r, &ProfessionalisationMinAge, k.made, lacking(k.Person.Born.IsZero(), "person.born"))
	if low == nil {
		return
	}
	high := law.Governing(t, r, &ProfessionalisationMaxAge, k.made)
	if high == nil {
		return
	}
	young := k.young()
	if young == law.Unknown {
		t.Lacks(r, "person.born")
		return
	}
	t.Says(r, young, law.Value(&ProfessionalisationMinAge, low, k.made), law.Value(&ProfessionalisationMaxAge, high, k.made))
	k.noteAge(t)
	switch age, _ := k.age(); {
	case age < low.Value:
		t.Note(law.Off("contract.made", law.Days(k.made.Made.DaysUntil(law.Birthday(k.Person.Born, int(low.Value))))))
	case age > high.Value:
		t.Note(law.Off("contract.made", law.Days(k.made.Made.DaysUntil(law.Birthday(k.Person.Born, int(high.Value)+1))-1)))
	}
}

func (k *proCase) addProJobseeker(t *law.Tree) {
	r := &proJobseeker
	seeking, listed := k.seeking()
	v := governing(t, r, &ProfessionalisationJobseekerAge, k.made,
		lacking(k.Person.Born.IsZero(), "person.born"), lacking(seeking == law.Unknown, "person.jobseeker"))
	if v == nil {
		return
	}
	value := law.Value(&ProfessionalisationJobseekerAge, v, k.made)
	switch old := k.old(); {
	case old == law.No:
		t.Says(r, law.No, value)
		k.noteAge(t)
		t.Note(law.Off("contract.made", law.Days(k.made.Made.DaysUntil(law.Birthday(k.Person.Born, int(v.Value))))))
	case seeking == law.No:
		t.Says(r, law.No, law.Fact("person.jobseeker", law.No), value)
	case old == law.Unknown || seeking == law.Unknown:
		lacks(t, r, lacking(old == law.Unknown, "person.born"), lacking(seeking == law.Unknown, "person.jobseeker"))
	case listed:
		t.Says(r, law.Yes, k.quotesList(), value, law.Under(&proSeeker))
		k.noteAge(t)
	default:
		t.Says(r, law.Yes, law.Fact("person.jobseeker", law.Yes), value)
		k.noteAge(t)
		t.Note(law.Saying(&proRegisteredPractice))
	}
}

func (k *proCase) addPriority(t *law.Tree) {
	t.Any(&proPriority, law.Under(&proDay))
	k.addNoDiploma(t)
	k.addRegistered(t)
	k.addThird(t)
	t.End()
}

// addNoDiploma: both conditions are negative, and both are asked.
func (k *proCase) addNoDiploma(t *law.Tree) {
	e, r := &k.Professionalisation.Entrant, &proNoDiploma
	v := governing(t, r, &proDiplomaText, k.made, lacking(k.Person.Born.IsZero(), "person.born"),
		lacking(e.UpperSecondary == law.Unknown, "professionalisation.entrant.upper_secondary"),
		lacking(e.VocationalDiploma == law.Unknown, "professionalisation.entrant.vocational_diploma"))
	if v == nil {
		return
	}
	value := law.Value(&proDiplomaText, v, k.made)
	switch young := k.young(); {
	case young == law.No:
		t.Says(r, law.No, value)
		k.noteAge(t)
	case e.UpperSecondary == law.Yes:
		t.Says(r, law.No, law.Fact("professionalisation.entrant.upper_secondary", law.Yes), value)
	case e.VocationalDiploma == law.Yes:
		t.Says(r, law.No, law.Fact("professionalisation.entrant.vocational_diploma", law.Yes), value)
	case young == law.Yes && e.UpperSecondary == law.No && e.VocationalDiploma == law.No:
		t.Says(r, law.Yes, law.Fact("professionalisation.entrant.upper_secondary", law.No), law.Fact("professionalisation.entrant.vocational_diploma", law.No), value)
		k.noteAge(t)
	case young == law.Unknown && !k.Person.Born.IsZero(): // born after the conclusion, or no text on the ages
		k.addNoAge(t, r)
	default:
		lacks(t, r, lacking(young == law.Unknown, "person.born"),
			lacking(e.UpperSecondary == law.Unknown, "professionalisation.entrant.upper_secondary"),
			lacking(e.VocationalDiploma == law.Unknown, "professionalisation.entrant.vocational_diploma"))
	}
}

// addNoAge adds r for want of an age: no text fixes one on that day, or the birth comes after it.
func (k *proCase) addNoAge(t *law.Tree, r *law.Rule) {
	if law.Governing(t, r, &ProfessionalisationMaxAge, k.made) != nil {
		t.Lacks(r, "person.born")
	}
}

// addRegistered: on the list "depuis plus d'un an". On the anniversary itself a year has gone by, and whether it is exceeded
// depends on whether the first day counts.
func (k *proCase) addRegistered(t *law.Tree) {
	e, r := &k.Professionalisation.Entrant, &proRegistered
	registered := k.registered()
	seeking, listed := k.seeking()
	v := governing(t, r, &PriorityRegistrationMonths, k.made, lacking(k.Person.Born.IsZero(), "person.born"),
		lacking(registered == law.Unknown, "professionalisation.entrant.registered"),
		lacking(e.RegisteredSince.IsZero(), "professionalisation.entrant.registered_since"))
	if v == nil {
		return
	}
	value := law.Value(&PriorityRegistrationMonths, v, k.made)
	of := k.young().Or(k.old().And(seeking))
	anniversary := e.RegisteredSince.Deadline(int(v.Value))
	since, made := law.Fact("professionalisation.entrant.registered_since", e.RegisteredSince), law.Fact("contract.made", k.made.Made)
	switch {
	case of == law.No:
		t.Says(r, law.No, value)
		k.noteAge(t)
		if k.old() == law.Yes {
			t.Note(law.Fact("person.jobseeker", law.No))
		}
	case registered == law.No && !e.RegisteredSince.IsZero() && !e.RegisteredSince.After(k.made.Made): // each denies the other
		t.Lacks(r, "professionalisation.entrant.registered", "professionalisation.entrant.registered_since")
	case registered == law.No:
		t.Says(r, law.No, law.Fact("professionalisation.entrant.registered", law.No), value)
	case !anniversary.IsZero() && k.made.Made.Before(anniversary):
		t.Says(r, law.No, since, made, value, law.Fact("professionalisation.entrant.priority_from", anniversary.AddDays(1)), law.Under(&law.DateDeadline))
	case of == law.Unknown && !k.Person.Born.IsZero() && k.old() == law.Unknown:
		k.addNoAge(t, r)
	case of == law.Unknown || anniversary.IsZero() || registered == law.Unknown:
		lacks(t, r, lacking(k.Person.Born.IsZero(), "person.born"),
			lacking(of == law.Unknown && seeking == law.Unknown && k.young() != law.Yes, "person.jobseeker"),
			lacking(registered == law.Unknown, "professionalisation.entrant.registered"),
			lacking(anniversary.IsZero(), "professionalisation.entrant.registered_since"))
	case k.made.Made == anniversary:
		t.Unsettled(r, since, made, value, law.Reading("PRO-PRIORITY-1Y.first-day", law.Yes), law.Reading("PRO-PRIORITY-1Y.elapsed", law.No))
	default:
		t.Says(r, law.Yes, since, made, value, law.Under(&law.DateDeadline))
	}
	if listed && k.young() != law.Yes && of == law.Yes {
		t.Note(law.Under(&proSeeker))
	}
}

// addProEmployer: official pages open the contract to private employers who pay for training and to industrial or commercial
// public bodies, and leave out the State, local authorities, administrative public bodies and private individuals.
func (k *proCase) addProEmployer(t *law.Tree) {
	r, form := &proEmployer, k.Employer.Form
	v := governing(t, r, &proEmployerText, k.made, lacking(form.String() == "" && k.Employer.Public != law.Yes, "employer.form"))
	if v == nil {
		return
	}
	value := law.Value(&proEmployerText, v, k.made)
	quoted := form.As("employer.form")
	switch form {
	case facts.PublicBody:
		if k.Employer.Public == law.No { // a groupement d'intérêt public under private law, say
			t.Unsettled(r, quoted, law.Fact("employer.public", law.No), value,
				law.Reading("PRO-EMPLOYER.private-law", law.Yes), law.Reading("PRO-EMPLOYER.public-body", law.No))
			return
		}
		if k.Employer.Public == law.Unknown && k.Employer.State != law.Yes {
			t.Lacks(r, "employer.public")
			return
		}
		t.Says(r, law.No, quoted, value)
	case facts.StateService, facts.LocalAuthority, facts.Household:
		t.Says(r, law.No, quoted, value)
	case facts.PublicBusiness, facts.NonProfit, facts.SCIC, facts.Company, facts.StateCompany, facts.LocalCompany, facts.PrivateService:
		t.Says(r, law.Yes, quoted, value)
	case facts.TradesChamber, facts.CommerceChamber: // the pages name neither
		t.Unsettled(r, quoted, value, law.Reading("PRO-EMPLOYER.chamber-private", law.Yes), law.Reading("PRO-EMPLOYER.chamber-public", law.No))
	default:
		switch {
		case k.Employer.Public == law.Yes:
			t.Says(r, law.No, law.Fact("employer.public", law.Yes), value)
		case k.Employer.State == law.Yes:
			t.Says(r, law.No, law.Fact("employer.state", law.Yes), value)
		default:
			t.Lacks(r, "employer.form")
		}
	}
}
