package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The deposit of the contract (code du travail, D6224-1 to R6224-3; public employers: L6227-11, D6275-1 to R6275-3).
var (
	appFiled         = law.Rule{ID: "APP-FILED", Cites: []law.Ref{appOperatorText.Versions[0].Cites[0], appStateText.Versions[0].Cites[0]}}
	appDeposit       = law.Rule{ID: "APP-DEPOSIT", Cites: DepositDays.Versions[0].Cites}
	appDepositPublic = law.Rule{ID: "APP-DEPOSIT-PUBLIC", Cites: DepositDaysPublic.Versions[0].Cites}
	appDepositWho    = law.Rule{ID: "APP-DEPOSIT-WHO", Cites: []law.Ref{appOperatorText.Versions[0].Cites[0], appStateText.Versions[0].Cites[0]}}
	appDepositTo     = law.Rule{ID: "APP-DEPOSIT-TO", Cites: []law.Ref{appOperatorText.Versions[0].Cites[0], appStateText.Versions[0].Cites[0]}}
	appDepositTime   = law.Rule{ID: "APP-DEPOSIT-TIME", Cites: []law.Ref{DepositDays.Versions[0].Cites[0], DepositDaysPublic.Versions[0].Cites[0]}}
	opcoDecideApp    = law.Rule{ID: "OPCO-DECIDE-APP", Cites: DepositAnswerDays.Versions[0].Cites}
	appStateDecide   = law.Rule{ID: "APP-DEPOSIT-STATE", Cites: DepositAnswerDaysPublic.Versions[0].Cites}
)

// R6224-3, R6275-3: "dans un délai de vingt jours à compter de la réception": calendar days, that of the reception left out.
var appAnswerDays = law.Convention{ID: "APP-DEPOSIT-ANSWER-DAYS", Cites: []law.Ref{DepositAnswerDays.Versions[0].Cites[0], DepositAnswerDaysPublic.Versions[0].Cites[0]}}

// What is checked before the contract is deposited, by the day it is concluded.
var (
	opcoChecks2020  = law.Remark{ID: "APP-DEPOSIT-CHECKS-2020", Cites: []law.Ref{law.Travail("D6224-2", "", "LEGIARTI000039789637")}}
	opcoChecks2024  = law.Remark{ID: "APP-DEPOSIT-CHECKS-2024", Cites: []law.Ref{law.Travail("D6224-2", "", "LEGIARTI000049854574")}}
	stateChecks2020 = law.Remark{ID: "APP-DEPOSIT-PUBLIC-CHECKS-2020", Cites: []law.Ref{law.Travail("D6275-2", "", "LEGIARTI000039789746")}}
	stateChecks2024 = law.Remark{ID: "APP-DEPOSIT-PUBLIC-CHECKS-2024", Cites: []law.Ref{law.Travail("D6275-2", "", "LEGIARTI000049854569")}}

	checksOf2024 = law.MustDate("2024-08-01")
)

// ApprenticeDeposit decides whether the contract was sent where it has to go, within five jours ouvrables of the start of execution, and whether it
// is accepted (code du travail, D6224-1 to R6224-3; D6275-1 to R6275-3). The opérateur de compétences of a private employer refuses by its
// silence of twenty days, the State accepts by its own the contract of a public employer. What they check is said beside the answer.
//
// The jours ouvrables are those of the place of the contract. Contracts concluded before 2020 were registered in another way,
// which was not read.
func ApprenticeDeposit(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := apprenticeOf(c)
	if k.borderInstead(t, &appFiled) {
		return t.Decision()
	}
	t.All(&appFiled)
	switch k.public {
	case law.Yes:
		t.All(&appDepositPublic)
		k.notesPublic(t)
		k.notesChecks(t, &stateChecks2020, &stateChecks2024)
		k.addToState(t)
		k.addSent(t, &DepositDaysPublic)
		k.addAnswer(t, &appStateDecide, &DepositAnswerDaysPublic, law.Yes)
		t.End()
	case law.No:
		t.All(&appDeposit)
		k.notesPublic(t)
		k.notesChecks(t, &opcoChecks2020, &opcoChecks2024)
		k.addToOperator(t)
		k.addSent(t, &DepositDays)
		k.addAnswer(t, &opcoDecideApp, &DepositAnswerDays, law.No)
		t.End()
	default: // the time limit is the same for both
		var room [behindMost]string // no memory is asked for
		t.Lacks(&appDepositWho, append(k.behindDeposit(room[:0]), "employer.public")...)
		k.addSent(t, &DepositDays)
	}
	return t.Decision()
}

// behindDeposit are the facts that are missing too of a private employer, where it is not known whether it is one; none when one of the two
// answers settles where the contract goes and what came of it.
func (k *apprenticeCase) behindDeposit(keys []string) []string {
	t := law.NewTree()
	t.All(&appDepositPublic)
	k.addToState(t)
	k.addAnswer(t, &appStateDecide, &DepositAnswerDaysPublic, law.Yes)
	if a, _ := t.Lacking(keys); a != law.Unknown {
		return keys
	}
	t = law.NewTree()
	t.All(&appDeposit)
	k.addToOperator(t)
	k.addAnswer(t, &opcoDecideApp, &DepositAnswerDays, law.No)
	a, missing := t.Lacking(keys)
	if a != law.Unknown {
		return keys
	}
	return missing
}

// notesChecks says, on the group just opened, what is checked.
func (k *apprenticeCase) notesChecks(t *law.Tree, first, then *law.Remark) {
	switch made := k.Contract.Made; {
	case made.IsZero() || made.Before(DepositDays.Versions[0].From):
	case made.Before(checksOf2024):
		t.Note(law.Saying(first))
	default:
		t.Note(law.Saying(then))
	}
}

func (k *apprenticeCase) addToState(t *law.Tree) {
	to := k.Apprenticeship.Filing.ToState
	k.says(t, &appDepositTo, &appStateText, "apprenticeship.filing.to_state", to, to)
}

func (k *apprenticeCase) addToOperator(t *law.Tree) {
	to := k.Apprenticeship.Filing.ToState
	k.says(t, &appDepositTo, &appOperatorText, "apprenticeship.filing.to_state", to, to.Not())
}

// "Au plus tard dans les cinq jours ouvrables qui suivent le début de l'exécution du contrat".
func (k *apprenticeCase) addSent(t *law.Tree, p *law.Param[law.Days]) {
	r, sent, start := &appDepositTime, k.Apprenticeship.Filing.Sent, k.Contract.Start
	v := governing(t, r, p, k.made, lacking(start.IsZero(), "contract.start"), lacking(sent.IsZero(), "apprenticeship.filing.sent"))
	switch {
	case v == nil:
		return
	case start.IsZero() && sent.IsZero():
		t.Lacks(r, "contract.start", "apprenticeship.filing.sent")
		return
	case start.IsZero():
		t.Lacks(r, "contract.start")
		return
	case sent.IsZero():
		t.Lacks(r, "apprenticeship.filing.sent")
		return
	}
	value := law.Value(p, v, k.made)
	quoted := [...]law.Arg{law.Fact("apprenticeship.filing.sent", sent), law.Fact("contract.start", start), value}
	first, last := k.fewestDays(start, int(v.Value)), k.mostDays(start, int(v.Value))
	switch {
	case first == last, !sent.After(first):
		t.Says(r, law.That(!sent.After(first)), quoted[:]...)
		t.Note(law.Fact("apprenticeship.filing.last", first), law.Under(&law.DateWorkingDays))
		if sent.After(first) {
			t.Note(law.Off("apprenticeship.filing.sent", law.Days(sent.DaysUntil(first))))
		}
	case k.Contract.Place == law.AlsaceMoselle && sent.After(last):
		t.Says(r, law.No, quoted[:]...)
		t.Note(law.Fact("apprenticeship.filing.last", last), law.Under(&law.DateWorkingDays), law.Off("apprenticeship.filing.sent", law.Days(sent.DaysUntil(last))))
	case k.Contract.Place == law.AlsaceMoselle:
		t.Unsettled(r, quoted[:]...)
		t.Note(law.Reading("APP-DEPOSIT-TIME.church", law.Yes), law.Reading("APP-DEPOSIT-TIME.plain", law.No))
	default:
		t.Lacks(r, "contract.place")
	}
}

// fewestDays is the n-th jour ouvrable of the place of the contract, Good Friday being one; where the place is not recorded, that of
// European France outside Alsace-Moselle: the other places have its holidays and more.
func (k *apprenticeCase) fewestDays(start law.Date, n int) law.Date {
	place := k.Contract.Place
	if place == 0 {
		place = law.Metropole
	}
	return law.Calendar{Place: place, GoodFriday: law.No}.WorkingDays(start, n)
}

// mostDays is that day in a commune of Alsace-Moselle where Good Friday is a holiday; no date where the place is not recorded and
// one of those days is a holiday somewhere.
func (k *apprenticeCase) mostDays(start law.Date, n int) law.Date {
	return law.Calendar{Place: k.Contract.Place, GoodFriday: law.Yes}.WorkingDays(start, n)
}

// R6224-3: "Son silence fait naître, au terme de ce délai, une décision implicite refusant la prise en charge"; R6275-3: "acceptant le dépôt du contrat".
func (k *apprenticeCase) addAnswer(t *law.Tree, r *law.Rule, p *law.Param[law.Days], silence law.Answer) {
	f := &k.Apprenticeship.Filing
	v := governing(t, r, p, k.made, lacking(f.Accepted == law.Unknown && (f.Complete.IsZero() || f.SilentThrough.IsZero()), "apprenticeship.filing.accepted"))
	if v == nil {
		return
	}
	value := law.Value(p, v, k.made)
	switch {
	case f.Accepted != law.Unknown:
		t.Says(r, f.Accepted, law.Fact("apprenticeship.filing.accepted", f.Accepted), value)
	case f.Complete.IsZero() || f.SilentThrough.IsZero():
		t.Lacks(r, "apprenticeship.filing.accepted")
	case f.SilentThrough.Before(f.Complete.AddDays(int(v.Value))): // there is still time to answer
		t.Lacks(r, "apprenticeship.filing.accepted")
		t.Note(law.Under(&appAnswerDays))
	default:
		t.Says(r, silence, law.Fact("apprenticeship.filing.complete", f.Complete), law.Fact("apprenticeship.filing.silent_through", f.SilentThrough), value,
			law.Under(&appAnswerDays))
	}
}
