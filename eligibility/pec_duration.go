package eligibility

import (
	"github.com/parcours-emploi/parcours/law"
)

// The length of a PEC or a CIE (code du travail, L5134-25, L5134-25-1, L5134-69-1, L5134-69-2). What is settled by
// the person's status or age is a clause of its own, which no change of the contract moves.
var (
	pecDuration = law.Rule{ID: "PEC-DURATION", Cites: PECMaxMonths.Versions[0].Cites}
	pecCDI      = law.Rule{ID: "PEC-CDI", Cites: orCIE(pecPostText.Versions[0].Cites, cieFormText.Versions[0].Cites)}
	pecTerm     = law.Rule{ID: "PEC-TERM", Cites: PECMaxMonths.Versions[0].Cites}

	pecMin       = law.Rule{ID: "PEC-DUR-MIN", Cites: PECMonths.Versions[0].Cites}
	pecMin6      = law.Rule{ID: "PEC-DUR-MIN-6M", Cites: orCIE(PECMonths.Versions[0].Cites, CIEMonths.Versions[0].Cites)}
	pecMin3      = law.Rule{ID: "PEC-DUR-MIN-3M", Cites: PECMonthsSentence.Versions[0].Cites}
	pecSentence  = law.Rule{ID: "PEC-STATUS-SENTENCE", Cites: orCIE(pecSentenceText.Versions[0].Cites, cieSentenceText.Versions[0].Cites), Fixed: true}
	pecMin3Month = law.Rule{ID: "PEC-LENGTH-3M", Cites: orCIE(PECMonthsSentence.Versions[0].Cites, CIEMonthsSentence.Versions[0].Cites)}

	pecMax       = law.Rule{ID: "PEC-DUR-MAX", Cites: PECMaxMonths.Versions[0].Cites}
	pecMax24     = law.Rule{ID: "PEC-DUR-MAX-24M", Cites: orCIE(PECMaxMonths.Versions[0].Cites, CIEMaxMonths.Versions[0].Cites)}
	pecMax60     = law.Rule{ID: "PEC-LENGTH-60M", Cites: orCIE(PECMaxMonthsLong.Versions[0].Cites, CIEMaxMonthsLong.Versions[0].Cites)}
	pecMaxRQTH   = law.Rule{ID: "PEC-DUR-MAX-60M-RQTH", Cites: PECMaxMonthsLong.Versions[0].Cites}
	pecRQTH      = law.Rule{ID: "PEC-STATUS-RQTH", Cites: orCIE(pecLongerText.Versions[0].Cites, cieLongerText.Versions[0].Cites), Fixed: true}
	pecMax50     = law.Rule{ID: "PEC-DUR-MAX-60M-50", Cites: PECAgeLong.Versions[0].Cites}
	pecAge50     = law.Rule{ID: "PEC-STATUS-50", Cites: orCIE(PECAgeLong.Versions[0].Cites, CIEAgeLong.Versions[0].Cites), Fixed: true}
	pecLasting   = law.Rule{ID: "PEC-STATUS-LASTING", Cites: orCIE(pecLongerText.Versions[0].Cites, cieLongerText.Versions[0].Cites), Fixed: true}
	pecTraining  = law.Rule{ID: "PEC-DUR-TRAINING", Cites: pecLongerText.Versions[0].Cites}
	pecForeseen  = law.Rule{ID: "PEC-DUR-TRAINING-FORESEEN", Cites: pecLongerText.Versions[0].Cites}
	pecRunning   = law.Rule{ID: "PEC-DUR-TRAINING-RUNNING", Cites: pecLongerText.Versions[0].Cites}
	pecFinish    = law.Rule{ID: "PEC-DUR-TRAINING-END", Cites: pecLongerText.Versions[0].Cites}
	pecMax58     = law.Rule{ID: "PEC-DUR-58", Cites: PECAgePension.Versions[0].Cites}
	pecAge58     = law.Rule{ID: "PEC-STATUS-58", Cites: orCIE(PECAgePension.Versions[0].Cites, CIEAgePension.Versions[0].Cites), Fixed: true}
	pecPension   = law.Rule{ID: "PEC-DUR-58-PENSION", Cites: orCIE(pecLongerText.Versions[0].Cites, cieLongerText.Versions[0].Cites)}
	pecCovid     = law.Rule{ID: "PEC-DUR-COVID36", Cites: covidLaw}
	pecWindow    = law.Rule{ID: "PEC-DUR-COVID36-WINDOW", Cites: covidLaw, Fixed: true}
	pecRenewal   = law.Rule{ID: "PEC-RENEW-EVAL", Cites: orCIE(pecRenewText.Versions[0].Cites, cieRenewText.Versions[0].Cites)}
	pecProlonged = law.Rule{ID: "PEC-DUR-PROLONGED", Cites: orCIE(PECMaxMonths.Versions[0].Cites, CIEMaxMonths.Versions[0].Cites)}
	pecMax36     = law.Rule{ID: "PEC-LENGTH-36M", Cites: covidLaw}
)

var (
	// R5134-33, al. 2: "à l'échéance de la durée maximale de l'aide" is read as the last day of the 24th month from
	// the first day of the aid, or of the contract when that of the aid is not recorded.
	pecAge50Day = law.Convention{ID: "PEC-DUR-MAX-60M-50-DAY", Cites: PECAidMonths.Versions[0].Cites}
	// L5134-25: a CDD of L1242-3 renews without any limit in number.
	pecRenewCount = law.Remark{ID: "PEC-RENEW-COUNT", Cites: []law.Ref{law.Travail("L5134-25", "al. 2", "LEGIARTI000036261978"), law.Travail("L5134-69", "", "LEGIARTI000036261973")}}
)

// addDuration: a CDI has no length; a fixed-term contract has a shortest and a longest one. Derogations are looked at
// when the ordinary limit is passed.
func (k *cuiCase) addDuration(t *law.Tree, group *law.Rule) {
	t.Any(group)
	k.addOpenEnded(t)
	if fixedTerm(&k.Contract) != law.No {
		t.All(&pecTerm)
		noteCIE(k, t, k.max, byContract)
		k.addMinimum(t)
		k.addMaximum(t)
		k.addRenewal(t)
		t.End()
	}
	t.End()
}

func (k *cuiCase) addOpenEnded(t *law.Tree) {
	term := fixedTerm(&k.Contract)
	v := cuiText(k, t, &pecCDI, k.form, byContract, lacking(term == law.Unknown, "contract.open_ended"))
	switch {
	case v == nil:
	case term == law.Unknown:
		t.Lacks(&pecCDI, "contract.open_ended")
	default:
		t.Says(&pecCDI, term.Not(), law.Value(k.form, v, k.whens[byContract]))
	}
}

// L5134-25: "ne peut être inférieure à six mois, ou trois mois pour les personnes ayant fait l'objet d'une
// condamnation et bénéficiant d'un aménagement de peine".
func (k *cuiCase) addMinimum(t *law.Tree) {
	t.Any(&pecMin)
	noteCIE(k, t, k.months, byContract)
	if k.lasts(t, &pecMin6, k.months) == law.No {
		t.All(&pecMin3)
		noteCIE(k, t, k.monthsSentence, byContract)
		k.says(t, &pecSentence, k.sentence, byContract, "cui.sentence_adjustment", k.CUI.SentenceAdjustment, k.CUI.SentenceAdjustment)
		k.lasts(t, &pecMin3Month, k.monthsSentence)
		t.End()
	}
	t.End()
}

// lasts answers r by the length of the initial contract.
func (k *cuiCase) lasts(t *law.Tree, r *law.Rule, p *law.Param[law.Months]) law.Answer {
	unbegun, unended := lacking(k.initial.From.IsZero(), "contract.start"), lacking(k.initial.Through.IsZero(), lastDayKey(&k.Contract))
	v := cuiText(k, t, r, p, byContract, unbegun, unended)
	if v == nil {
		return law.Unknown
	}
	short, known := k.initial.Short(int(v.Value))
	switch {
	case known:
	case unbegun == "" && unended != "":
		return t.Lacks(r, unended)
	case unended == "" && unbegun != "":
		return t.Lacks(r, unbegun)
	default: // neither, or a period that the calendar does not hold
		return t.Lacks(r, "contract.start", lastDayKey(&k.Contract))
	}
	a := t.Says(r, law.That(short <= 0), law.Fact("contract.start", k.initial.From), law.Fact("contract.end", k.initial.Through),
		law.Value(p, v, k.whens[byContract]), law.Fact("contract.end.needed", k.initial.From.LastDay(int(v.Value))), law.Under(&law.DateMonths))
	if short > 0 {
		t.Note(law.Off("contract.end", law.Days(short)))
	}
	k.notesClamp(t, v.Value)
	return a
}

func (k *cuiCase) notesClamp(t *law.Tree, m law.Months) {
	if from := k.initial.From; from.Deadline(int(m)).Day() != from.Day() {
		t.Note(law.Under(&law.DateClamp))
	}
}

// L5134-25-1, L5134-69-1: "peut être prolongé dans la limite d'une durée totale de vingt-quatre mois, ou de cinq ans".
func (k *cuiCase) addMaximum(t *law.Tree) {
	t.Any(&pecMax)
	noteCIE(k, t, k.max, byContract)
	if k.atMost(t, &pecMax24, k.max, byContract) == law.No {
		k.addDisabled(t)
		k.addFifty(t)
		if k.trainingExtends {
			k.addTraining(t)
		}
		k.addFiftyEight(t)
		k.addCovid(t)
	}
	t.End()
}

// atMost answers r by the total length, renewals counted.
func (k *cuiCase) atMost(t *law.Tree, r *law.Rule, p *law.Param[law.Months], by cuiDays) law.Answer {
	v := cuiText(k, t, r, p, by, lacking(k.renewals == law.Unknown, "contract.renewals"),
		lacking(k.Contract.Start.IsZero(), "contract.start"), lacking(k.last.IsZero(), "contract.end"))
	if v == nil {
		return law.Unknown
	}
	return k.within(t, r, p, v, k.whens[by])
}

func (k *cuiCase) within(t *law.Tree, r *law.Rule, p *law.Param[law.Months], v *law.Version[law.Months], w law.When) law.Answer {
	if k.renewals == law.Unknown {
		return t.Lacks(r, "contract.renewals")
	}
	total := law.Period{From: k.Contract.Start, Through: k.last}
	short, known := total.Short(int(v.Value))
	switch {
	case known:
	case total.From.IsZero() && !total.Through.IsZero():
		return t.Lacks(r, "contract.start")
	case total.Through.IsZero() && !total.From.IsZero():
		return t.Lacks(r, "contract.end")
	default:
		return t.Lacks(r, "contract.start", "contract.end")
	}
	a := t.Says(r, law.That(short >= 0), law.Fact("contract.start", total.From), law.Fact("contract.last_day", total.Through),
		law.Value(p, v, w), law.Fact("contract.last_day.allowed", total.From.LastDay(int(v.Value))), law.Under(&law.DateMonths))
	if short < 0 {
		t.Note(law.Off("contract.last_day", law.Days(short)))
	}
	k.notesClamp(t, v.Value)
	if k.renewals == law.Yes {
		t.Note(law.Saying(&pecRenewCount))
	}
	return a
}

// "ainsi que pour les personnes reconnues travailleurs handicapés"
func (k *cuiCase) addDisabled(t *law.Tree) {
	t.All(&pecMaxRQTH)
	noteCIE(k, t, k.maxLong, byContract)
	k.addRecognised(t)
	k.atMost(t, &pecMax60, k.maxLong, byContract)
	t.End()
}

// addRecognised: the article does not say on which day the status is read. A person recognised since the conclusion, by the
// day a renewal was agreed, is one that it covers or not. An equivalent title of L5212-13 is not a recognition.
func (k *cuiCase) addRecognised(t *law.Tree) {
	status, key := k.Person.RQTH, "person.rqth"
	if status == law.Unknown && k.Person.Disabled == law.No {
		status, key = law.No, "person.disabled"
	}
	later := k.recognisedSince()
	v := cuiText(k, t, &pecRQTH, k.longer, byContract, lacking(status == law.Unknown, key),
		lacking(status != law.Yes && later == law.Unknown, "contract.renewals.recognised"))
	switch {
	case v == nil:
	case status == law.Unknown:
		lacks(t, &pecRQTH, key, lacking(later == law.Unknown, "contract.renewals.recognised"))
	case status == law.No && later == law.Unknown:
		t.Lacks(&pecRQTH, "contract.renewals.recognised")
	case status == law.No && later == law.Yes:
		t.Unsettled(&pecRQTH, law.Fact(key, status), law.Fact("contract.renewals.recognised", later), law.Value(k.longer, v, k.whens[byContract]),
			law.Reading("PEC-STATUS-RQTH.renewal", law.Yes), law.Reading("PEC-STATUS-RQTH.conclusion", law.No))
	default:
		t.Says(&pecRQTH, status, law.Fact(key, status), law.Value(k.longer, v, k.whens[byContract]))
	}
}

// recognisedSince tells whether the person was recognised on the day of each renewal that goes past the ordinary maximum.
// An initial term that goes past it owes nothing to a renewal; somebody with no title at all has not been recognised.
func (k *cuiCase) recognisedSince() law.Answer {
	var most law.Date
	if v, _ := k.max.At(k.whens[byContract]); v != nil {
		most = k.Contract.Start.LastDay(int(v.Value))
	}
	if k.Contract.End.After(most) && !most.IsZero() {
		return law.No
	}
	all, some := law.Yes, false
	for i := range k.Contract.Renewals.Items {
		r := &k.Contract.Renewals.Items[i]
		if !r.End.After(most) {
			continue
		}
		on := r.Recognised
		if on == law.Unknown && k.Person.Disabled == law.No {
			on = law.No
		}
		all, some = all.And(on), true
	}
	if !some {
		return law.No
	}
	return all
}

// "pour les salariés âgés de cinquante ans et plus rencontrant des difficultés particulières qui font obstacle à leur
// insertion durable dans l'emploi"; R5134-33, al. 2: "La condition d'âge [...] s'apprécie à l'échéance de la durée
// maximale de l'aide."
func (k *cuiCase) addFifty(t *law.Tree) {
	t.All(&pecMax50)
	noteCIE(k, t, k.ageLong, byContract)
	k.addAgeFifty(t)
	k.says(t, &pecLasting, k.longer, byContract, "cui.lasting_difficulties", k.CUI.LastingDifficulties, k.CUI.LastingDifficulties)
	k.atMost(t, &pecMax60, k.maxLong, byContract)
	t.End()
}

func (k *cuiCase) addAgeFifty(t *law.Tree) {
	unborn := lacking(k.Person.Born.IsZero(), "person.born")
	v := cuiText(k, t, &pecAge50, k.ageLong, byContract, unborn)
	if v == nil {
		return
	}
	aid := cuiText(k, t, &pecAge50, k.aidMonths, byAid, unborn)
	if aid == nil {
		return
	}
	from := k.Aid.From
	if from.IsZero() {
		from = k.Contract.Start
	}
	day := from.LastDay(int(aid.Value))
	if !k.saysAge(t, &pecAge50, day, v.Value, law.Value(k.ageLong, v, k.whens[byContract])) {
		return
	}
	t.Note(law.Value(k.aidMonths, aid, k.whens[byAid]), law.Under(&pecAge50Day))
}

// saysAge answers r by the age reached on a day, or says what it lacks.
func (k *cuiCase) saysAge(t *law.Tree, r *law.Rule, day law.Date, least law.Years, value law.Arg) bool {
	age := day.Age(k.Person.Born)
	n, known := age.Get()
	switch {
	case k.Person.Born.IsZero():
		lacks(t, r, "person.born", lacking(day.IsZero(), "contract.start"))
		return false
	case day.IsZero():
		t.Lacks(r, "contract.start")
		return false
	case !known: // born after that day: a mistake in the facts
		t.Lacks(r, "person.born", "contract.start")
		return false
	}
	t.Says(r, law.That(law.Years(n) >= least), law.Fact("person.age", age), law.Fact("person.age.day", day), value)
	if day.AgeUnsettled(k.Person.Born) {
		t.Note(law.Under(&law.Age29February))
	}
	return true
}

// L5134-25-1, al. 2: "en vue de permettre d'achever une action de formation professionnelle en cours de réalisation à
// l'échéance du contrat et prévue au titre de l'aide attribuée, sans que cette prolongation puisse excéder le terme de
// l'action concernée". The CIE has no such clause for the contract.
func (k *cuiCase) addTraining(t *law.Tree) {
	tr := &k.CUI.Training
	t.All(&pecTraining)
	if k.initialTooLong(t) {
		t.End()
		return
	}
	k.says(t, &pecForeseen, k.longer, byContract, "cui.training.foreseen", tr.Foreseen, tr.Foreseen)
	if v := cuiText(k, t, &pecRunning, k.longer, byContract, lacking(tr.Start.IsZero(), "cui.training.start"), lacking(tr.End.IsZero(), "cui.training.end")); v != nil {
		due := k.termBefore()
		span := law.Period{From: tr.Start, Through: tr.End}
		switch in := span.Contains(due); {
		case tr.End.IsZero():
			lacks(t, &pecRunning, "cui.training.end", lacking(tr.Start.IsZero(), "cui.training.start"))
		case in == law.Unknown && tr.Start.IsZero():
			t.Lacks(&pecRunning, "cui.training.start")
		case in == law.Unknown:
			t.Lacks(&pecRunning, "cui.training.start", "cui.training.end")
		default:
			t.Says(&pecRunning, in, law.Fact("contract.due", due), law.Fact("cui.training.start", tr.Start), law.Fact("cui.training.end", tr.End),
				law.Value(k.longer, v, k.whens[byContract]))
		}
	}
	k.until(t, &pecFinish, "cui.training.end", tr.End)
	t.End()
}

// initialTooLong answers No, and says so, when the contract passes the maximum by its initial term: the articles let it
// be prolonged ("peut être prolongé"), not concluded for longer.
func (k *cuiCase) initialTooLong(t *law.Tree) bool {
	v, _ := k.max.At(k.whens[byContract])
	if v == nil {
		return false
	}
	most := k.Contract.Start.LastDay(int(v.Value))
	if !k.Contract.End.After(most) {
		return false
	}
	t.Says(&pecProlonged, law.No, law.Fact("contract.end", k.Contract.End), law.Fact("contract.last_day.allowed", most), law.Value(k.max, v, k.whens[byContract]),
		law.Off("contract.end", law.Days(k.Contract.End.DaysUntil(most))))
	return true
}

// L5134-23-2, L5134-67-2: "La prolongation [...], s'il est à durée déterminée, du contrat de travail [...] est subordonnée
// à l'évaluation des actions réalisées au cours du contrat".
func (k *cuiCase) addRenewal(t *law.Tree) {
	if len(k.Contract.Renewals.Items) > 0 {
		k.says(t, &pecRenewal, k.renew, byContract, "cui.evaluated", k.CUI.Evaluated, k.CUI.Evaluated)
	}
}

// termBefore is the day on which the contract would have ended without its last prolongation: the end before the last
// renewal, or the last day of the ordinary maximum.
func (k *cuiCase) termBefore() law.Date {
	items := k.Contract.Renewals.Items
	if len(items) == 0 {
		months, _ := k.max.At(k.whens[byContract])
		if months == nil {
			return law.Date{}
		}
		return k.Contract.Start.LastDay(int(months.Value))
	}
	before := k.Contract.End
	for i := range items {
		if end := items[i].End; end.After(before) && end.Before(k.last) {
			before = end
		}
	}
	return before
}

// until answers r by whether the contract ends on a day at the latest.
func (k *cuiCase) until(t *law.Tree, r *law.Rule, key string, day law.Date) {
	v := cuiText(k, t, r, k.longer, byContract, lacking(day.IsZero(), key))
	switch {
	case v == nil:
	case day.IsZero():
		t.Lacks(r, key)
	default:
		t.Says(r, law.That(!k.last.After(day)), law.Fact("contract.last_day", k.last), law.Fact(key, day), law.Value(k.longer, v, k.whens[byContract]))
		if over := day.DaysUntil(k.last); over > 0 {
			t.Note(law.Off("contract.last_day", law.Days(-over)))
		}
	}
}

// "ou, pour les salariés âgés de cinquante-huit ans ou plus, jusqu'à la date à laquelle ils sont autorisés à faire
// valoir leurs droits à la retraite". The article does not say on which day the age is read: on the day the longer
// term is agreed, or at the end of the ordinary maximum. Where the two differ it is unsettled.
func (k *cuiCase) addFiftyEight(t *law.Tree) {
	t.All(&pecMax58)
	noteCIE(k, t, k.agePension, byContract)
	if k.initialTooLong(t) {
		t.End()
		return
	}
	k.addAgeFiftyEight(t)
	k.until(t, &pecPension, "cui.pension_from", k.CUI.PensionFrom)
	t.End()
}

func (k *cuiCase) addAgeFiftyEight(t *law.Tree) {
	v := cuiText(k, t, &pecAge58, k.agePension, byContract, lacking(k.Person.Born.IsZero(), "person.born"))
	if v == nil {
		return
	}
	agreed := k.Contract.Made
	for i := range k.Contract.Renewals.Items {
		if r := &k.Contract.Renewals.Items[i]; r.End == k.last {
			agreed = r.Made
		}
	}
	due := k.termBefore()
	value := law.Value(k.agePension, v, k.whens[byContract])
	agreedOld, dueOld := k.reached(agreed, v.Value), k.reached(due, v.Value)
	switch {
	case k.Person.Born.IsZero():
		t.Lacks(&pecAge58, "person.born")
	case agreed.IsZero() && k.renewals == law.No:
		t.Lacks(&pecAge58, "contract.made")
	case agreed.IsZero():
		t.Lacks(&pecAge58, "contract.renewals")
	case agreedOld == dueOld:
		k.saysAge(t, &pecAge58, due, v.Value, value)
	default:
		t.Unsettled(&pecAge58, law.Fact("person.age.day", due), value, law.Reading("PEC-STATUS-58.agreed", agreedOld), law.Reading("PEC-STATUS-58.due", dueOld))
	}
}

// reached tells whether the person has that age on a day.
func (k *cuiCase) reached(day law.Date, years law.Years) law.Answer {
	n, known := day.Age(k.Person.Born).Get()
	if !known {
		return law.Unknown
	}
	return law.That(law.Years(n) >= years)
}

// Loi n° 2020-734, art. 5, I, 3°: contracts could be renewed to a total of 36 months. Every renewal that goes past the
// ordinary maximum must have been made between the two days.
func (k *cuiCase) addCovid(t *law.Tree) {
	v := &CUIMonthsCovid.Versions[0]
	ordinary, _ := k.max.At(k.whens[byContract])
	if ordinary == nil {
		return
	}
	most := k.Contract.Start.LastDay(int(ordinary.Value))
	made, in := law.Date{}, law.No
	for i := range k.Contract.Renewals.Items {
		r := &k.Contract.Renewals.Items[i]
		if !r.End.After(most) || k.Contract.End.After(most) { // an initial term that goes past it owes nothing to a renewal
			continue
		}
		made, in = r.Made, law.Unknown
		if !made.IsZero() {
			in = law.That(!made.Before(v.From) && !made.After(v.Through))
		}
		if in != law.Yes {
			break
		}
	}
	w := law.When{Made: made}
	t.All(&pecCovid)
	if in == law.Unknown {
		t.Lacks(&pecWindow, "contract.renewals")
	} else {
		t.Says(&pecWindow, in, law.Value(&CUIMonthsCovid, v, law.When{}), law.Fact("covid.from", v.From), law.Fact("covid.through", v.Through))
		if !made.IsZero() {
			t.Note(law.Fact("contract.renewals.made", made))
		}
	}
	k.within(t, &pecMax36, &CUIMonthsCovid, v, w)
	t.End()
}
