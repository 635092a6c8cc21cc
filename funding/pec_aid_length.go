package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The length of the aid (L5134-23, L5134-23-1, R5134-32, R5134-33; L5134-67-1, R5134-57, R5134-58), and its rate.
var (
	cuiLength       = law.Rule{ID: "PEC-AID-LENGTH", Cites: []law.Ref{l513423, l5134231, l5134671}}
	cuiTerm         = law.Rule{ID: "PEC-AID-TERM", Cites: []law.Ref{l513423, l5134671}}
	cuiMost         = law.Rule{ID: "PEC-AID-MOST", Cites: []law.Ref{l513423, l5134231, l5134671}}
	cuiTotal        = law.Rule{ID: "PEC-AID-DUR", Cites: []law.Ref{l513423, l5134671}}
	cuiSixty        = law.Rule{ID: "PEC-AID-60M", Cites: []law.Ref{l5134231, r513433, l5134671, r513458}}
	cuiGround       = law.Rule{ID: "PEC-AID-60M-GROUND", Cites: []law.Ref{l5134231, l5134671}}
	cuiDisabled     = law.Rule{ID: "PEC-AID-60M-RQTH", Cites: []law.Ref{l5134231, l5134671}, Fixed: true}
	cuiFifty        = law.Rule{ID: "PEC-AID-60M-50", Cites: []law.Ref{l5134231, l5134671}}
	cuiAge          = law.Rule{ID: "PEC-AID-60M-50-AGE", Cites: []law.Ref{r513433, r513458}, Fixed: true}
	cuiLasting      = law.Rule{ID: "PEC-AID-60M-50-LASTING", Cites: []law.Ref{l5134231, l5134671}, Fixed: true}
	cuiLongest      = law.Rule{ID: "PEC-AID-60M-TOTAL", Cites: []law.Ref{r513433, r513458}}
	cuiSteps        = law.Rule{ID: "PEC-AID-60M-STEPS", Cites: []law.Ref{r513433, r513458}}
	cuiTraining     = law.Rule{ID: "PEC-AID-TRAINING", Cites: []law.Ref{l5134231, r513432, l5134671, r513457}}
	cuiForeseen     = law.Rule{ID: "PEC-AID-TRAINING-FORESEEN", Cites: []law.Ref{l5134231, r513432, l5134671, r513457}}
	cuiQualifying   = law.Rule{ID: "PEC-AID-TRAINING-QUALIFYING", Cites: []law.Ref{r513432, r513457}}
	cuiRunning      = law.Rule{ID: "PEC-AID-TRAINING-RUNNING", Cites: []law.Ref{l5134231, r513432, l5134671, r513457}}
	cuiFinish       = law.Rule{ID: "PEC-AID-TRAINING-END", Cites: []law.Ref{l5134231, r513432, l5134671, r513457}}
	cuiTrainingMost = law.Rule{ID: "PEC-AID-TRAINING-TOTAL", Cites: []law.Ref{r513432, r513457}}
	cuiCovid        = law.Rule{ID: "PEC-AID-COVID36", Cites: []law.Ref{covidAid, covidEnd}, Fixed: true}

	cuiCeiling = law.Rule{ID: "PEC-AID-CAP95", Cites: []law.Ref{l5134301}}
	cieCeiling = law.Rule{ID: "CIE-CAP47", Cites: []law.Ref{l5134721}}

	// R5134-33, al. 2: "à l'échéance de la durée maximale de l'aide".
	cuiFiftyDay = law.Convention{ID: "PEC-AID-50-DAY", Cites: []law.Ref{r513433, r513458}}
)

// PECAidRate decides whether the rate of the decision stays within the ceiling of the aid of a PEC: 95 % of the gross
// hourly SMIC (code du travail, L5134-30-1). A rate above it is paid at the ceiling.
func PECAidRate(c *facts.Case) law.Decision { return cuiRateWithin(c, &pecAidScheme) }

// CIEAidRate is [PECAidRate] for a CIE: 47 % (L5134-72-1).
func CIEAidRate(c *facts.Case) law.Decision { return cuiRateWithin(c, &cieAidScheme) }

func cuiRateWithin(c *facts.Case, s *cuiScheme) law.Decision {
	k := newAid(c, nil, s)
	t := law.NewTree()
	r, rate := s.ceiling, k.Aid.Rate
	w := law.When{Day: k.Aid.From}
	if w.Day.IsZero() {
		w.Day = k.Contract.Start
	}
	switch {
	case rate.IsZero() && w.Day.IsZero():
		t.Lacks(r, "aid.rate", "aid.from")
		return t.Decision()
	case rate.IsZero():
		t.Lacks(r, "aid.rate")
		return t.Decision()
	case w.Day.IsZero():
		t.Lacks(r, "aid.from")
		return t.Decision()
	}
	p, own := s.cap, &PECAidCapACI.Versions[0]
	workshop, lacks := k.workshop()
	v, miss := s.cap.At(w)
	switch {
	case workshop == law.Yes:
		v, p, w = own, &PECAidCapACI, law.When{Made: k.Contract.Made}
	case v == nil:
		t.Silent(r, p.Name, miss)
		return t.Decision()
	case workshop == law.Unknown && v.Value.Compare(rate) < 0 && rate.Compare(own.Value) <= 0:
		t.Lacks(r, lacks)
		return t.Decision()
	}
	over := v.Value.Compare(rate) < 0
	t.Says(r, law.That(!over), law.Fact("aid.rate", rate), law.Value(p, v, w), law.Fact("aid.rate.allowed", v.Value))
	if over {
		t.Note(law.Off("aid.rate", -pointsAbove(rate.Minus(v.Value))))
	}
	return t.Decision()
}

// pointsAbove is the smallest whole number of points that holds a rate.
func pointsAbove(r law.Rate) law.Number {
	const point = 1_000_000 / 100
	n, _ := r.Millionths()
	return law.Number((n + point - 1) / point)
}

// PECAidLength decides whether the aid of a PEC lasts no longer than the code allows: not beyond the term of the contract
// (code du travail, L5134-23), 24 months in all, and longer for a disabled worker, for a person of fifty with lasting
// difficulties, or to finish a qualifying training (L5134-23-1, R5134-32, R5134-33). The longer limits are looked at when
// the 24 months are passed.
func PECAidLength(c *facts.Case) law.Decision {
	k := newAid(c, nil, &pecAidScheme)
	return k.length()
}

// CIEAidLength is [PECAidLength] for a CIE (L5134-67-1, R5134-57, R5134-58).
func CIEAidLength(c *facts.Case) law.Decision {
	k := newAid(c, nil, &cieAidScheme)
	return k.length()
}

func (k *cuiCase) length() law.Decision {
	t := law.NewTree()
	w := law.When{Day: k.counted}
	t.All(&cuiLength)
	noteValue(t, k.s.total, w)
	k.addTerm(t)
	t.Any(&cuiMost)
	noteValue(t, k.s.total, w)
	if k.atMostMonths(t, &cuiTotal, k.s.total) == law.No {
		t.All(&cuiSixty)
		noteValue(t, k.s.long, w)
		t.Any(&cuiGround)
		noteValue(t, k.s.long, w)
		k.addDisabled(t)
		noteValue(t, k.s.long, w)
		t.All(&cuiFifty)
		noteValue(t, k.s.long, w)
		k.addFifty(t, w)
		t.Answered(&cuiLasting, "cui.lasting_difficulties", k.CUI.LastingDifficulties)
		noteValue(t, k.s.long, w)
		t.End()
		t.End()
		k.atMostMonths(t, &cuiLongest, k.s.long)
		k.addSteps(t, w)
		t.End()
		k.addTraining(t)
		k.addCovid(t)
	}
	t.End()
	return t.Decision()
}

// addDisabled: "une personne reconnue travailleur handicapé".
func (k *cuiCase) addDisabled(t *law.Tree) {
	a, key := rqth(&k.Person)
	t.Answered(&cuiDisabled, key, a)
}

// ordinary is the last day of the ordinary length of the aid.
func (k *cuiCase) ordinary() law.Date {
	v, _ := k.s.total.At(law.When{Day: k.counted})
	if v == nil {
		return law.Date{}
	}
	return k.counted.LastDay(int(v.Value))
}

func (k *cuiCase) longest() law.Date {
	v, _ := k.s.long.At(law.When{Day: k.counted})
	if v == nil {
		return law.Date{}
	}
	return k.counted.LastDay(int(v.Value))
}

// addTerm: "ne peut excéder le terme du contrat de travail".
func (k *cuiCase) addTerm(t *law.Tree) {
	end, mayGoOn := lastDay(&k.Contract)
	through := k.Aid.Through
	switch {
	case fixedTerm(&k.Contract) == law.No:
		t.Says(&cuiTerm, law.Yes, openEnded(&k.Contract))
	case through.IsZero():
		t.Lacks(&cuiTerm, "aid.through")
	case end.IsZero() && len(k.Contract.Renewals.Items) > 0:
		t.Lacks(&cuiTerm, "contract.renewals")
	case end.IsZero():
		t.Lacks(&cuiTerm, "contract.end")
	case through.After(end) && mayGoOn:
		t.Lacks(&cuiTerm, "contract.renewals")
	default:
		t.Says(&cuiTerm, law.That(!through.After(end)), law.Fact("aid.through", through), law.Fact("contract.last_day", end))
		if over := end.DaysUntil(through); over > 0 {
			t.Note(law.Off("aid.through", law.Days(-over)))
		}
	}
	noteValue(t, k.s.total, law.When{Day: k.counted})
}

// atMostMonths answers r by the length of the aid, its extensions counted.
func (k *cuiCase) atMostMonths(t *law.Tree, r *law.Rule, p *law.Param[law.Months]) law.Answer {
	from, through := k.Aid.From, k.Aid.Through
	switch {
	case from.IsZero() && through.IsZero():
		return t.Lacks(r, "aid.from", "aid.through")
	case from.IsZero():
		return t.Lacks(r, "aid.from")
	case through.IsZero():
		return t.Lacks(r, "aid.through")
	}
	w := law.When{Day: from}
	v := law.Governing(t, r, p, w)
	if v == nil {
		return law.Unknown
	}
	last := from.LastDay(int(v.Value))
	over := last.DaysUntil(through)
	a := t.Says(r, law.That(over <= 0), law.Fact("aid.from", from), law.Fact("aid.through", through), law.Value(p, v, w),
		law.Fact("aid.through.allowed", last), law.Under(&law.DateMonths))
	if over > 0 {
		t.Note(law.Off("aid.through", law.Days(-over)))
	}
	return a
}

// R5134-33, al. 2: "La condition d'âge [...] s'apprécie à l'échéance de la durée maximale de l'aide".
func (k *cuiCase) addFifty(t *law.Tree, w law.When) {
	day := k.ordinary()
	age := day.Age(k.Person.Born)
	v, _ := k.s.age.At(w)
	switch a := k.fifty(); {
	case a == law.Unknown || v == nil:
		t.Lacks(&cuiAge, "person.born")
	default:
		t.Says(&cuiAge, a, law.Fact("person.age", age), law.Fact("person.age.day", day), law.Value(k.s.age, v, w), law.Under(&cuiFiftyDay))
		if day.AgeUnsettled(k.Person.Born) {
			t.Note(law.Under(&law.Age29February))
		}
	}
}

func (k *cuiCase) fifty() law.Answer {
	n, known := k.ordinary().Age(k.Person.Born).Get()
	v, _ := k.s.age.At(law.When{Day: k.counted})
	if !known || v == nil {
		return law.Unknown
	}
	return law.That(law.Years(n) >= v.Value)
}

// R5134-33, al. 1: "par décisions de prolongation successives d'un an au plus". An extension that stays within the ordinary
// length may be longer.
func (k *cuiCase) addSteps(t *law.Tree, w law.When) {
	v := law.Governing(t, &cuiSteps, k.s.step, w)
	if v == nil {
		return
	}
	x := k.steps()
	switch {
	case x.long: // a first decision that goes past the ordinary length is no extension either
	case x.vague:
		t.Lacks(&cuiSteps, "aid.extensions")
		return
	}
	t.Says(&cuiSteps, law.That(!x.long && !x.sure.Before(k.Aid.Through)), law.Value(k.s.step, v, w), law.Under(&law.DateMonths))
	if !x.long && x.sure.Before(k.Aid.Through) {
		t.Note(law.Fact("aid.extended", x.sure))
	}
}

// stepsOf are the last days to which the extensions carry the aid past its ordinary length, one after the other without a
// gap.
type stepsOf struct {
	cuiBounds
	vague bool // an extension, or one of its days, may not be recorded
	long  bool // one of them lasts more than a year
}

func (k *cuiCase) steps() stepsOf {
	ordinary, list := k.ordinary(), &k.Aid.Extensions
	x := stepsOf{cuiBounds: cuiBounds{ordinary, ordinary}, vague: list.Complete != law.Yes}
	v, _ := k.s.step.At(law.When{Day: k.counted})
	if v == nil || ordinary.IsZero() {
		return x
	}
	for moved := true; moved; {
		moved = false
		for i := range list.Items {
			e := &list.Items[i]
			short, known := law.Period{From: e.From, Through: e.Through}.Short(int(v.Value))
			if known && short >= 0 && e.Through.After(x.sure) && !e.From.After(x.sure.AddDays(1)) {
				x.sure, moved = e.Through, true
			}
		}
	}
	x.most = x.sure
	for i := range list.Items {
		e := &list.Items[i]
		if !e.Through.IsZero() && !e.Through.After(ordinary) {
			continue
		}
		switch short, known := (law.Period{From: e.From, Through: e.Through}).Short(int(v.Value)); {
		case !known:
			x.vague = true
		case short < 0: // what such a decision is worth, the article does not say: a year at most
			x.long = true
			if year := e.From.LastDay(int(v.Value)); !e.From.After(x.sure.AddDays(1)) && year.After(x.most) {
				x.most = year
			}
		}
	}
	if x.vague {
		x.most = k.longest()
		if list.Complete != law.Yes {
			x.sure = ordinary
		}
	}
	return x
}

// R5134-32: "pour la durée de la formation suivie par le salarié restant à courir et dans la limite de soixante mois"; a
// qualifying training, provided for in the first aid, in progress and ending after the aid.
func (k *cuiCase) addTraining(t *law.Tree) {
	tr := &k.CUI.Training
	t.All(&cuiTraining)
	w := law.When{Day: k.counted}
	noteValue(t, k.s.training, w)
	t.Answered(&cuiForeseen, "cui.training.foreseen", tr.Foreseen)
	noteValue(t, k.s.training, w)
	t.Answered(&cuiQualifying, "cui.training.qualifying", tr.Qualifying)
	noteValue(t, k.s.training, w)
	day := k.ordinary()
	switch {
	case tr.Start.IsZero():
		t.Lacks(&cuiRunning, "cui.training.start")
	default:
		t.Says(&cuiRunning, law.That(!tr.Start.After(day)), law.Fact("cui.training.start", tr.Start), law.Fact("aid.ordinary", day))
	}
	noteValue(t, k.s.training, w)
	switch through := k.Aid.Through; {
	case tr.End.IsZero():
		t.Lacks(&cuiFinish, "cui.training.end")
	default:
		t.Says(&cuiFinish, law.That(!through.After(tr.End)), law.Fact("aid.through", through), law.Fact("cui.training.end", tr.End))
		if over := tr.End.DaysUntil(through); over > 0 {
			t.Note(law.Off("aid.through", law.Days(-over)))
		}
	}
	noteValue(t, k.s.training, w)
	k.atMostMonths(t, &cuiTrainingMost, k.s.long)
	t.End()
}

// runs says until when a training may carry the aid, and whether it does.
func (k *cuiCase) runs() (until law.Date, a law.Answer) {
	tr := &k.CUI.Training
	a = tr.Foreseen.And(tr.Qualifying)
	switch {
	case tr.Start.IsZero():
		a = a.And(law.Unknown)
	case tr.Start.After(k.ordinary()):
		return law.Date{}, law.No
	}
	if tr.End.IsZero() {
		return k.longest(), a.And(law.Unknown)
	}
	return earliest(tr.End, k.longest()), a
}

// Loi n° 2020-734, art. 5, I, 3°: contracts renewed in the period could last 36 months, and the aid with them.
func (k *cuiCase) addCovid(t *law.Tree) {
	v := &CUIAidCovid.Versions[0]
	value := law.Value(&CUIAidCovid, v, law.When{})
	a, made := k.covid()
	last := k.counted.LastDay(int(v.Value))
	switch {
	case a == law.No || k.Aid.Through.After(last):
		t.Says(&cuiCovid, law.No, value, law.Fact("covid.from", v.From), law.Fact("covid.through", v.Through), law.Fact("aid.through.covid", last))
	case a == law.Unknown:
		t.Lacks(&cuiCovid, "aid.extensions")
	default:
		t.Says(&cuiCovid, law.Yes, value, law.Fact("aid.extensions.made", made), law.Fact("aid.through.covid", last))
	}
}

// covid tells whether the aid went past its ordinary length by an extension decided in the period.
func (k *cuiCase) covid() (a law.Answer, made law.Date) {
	v := &CUIAidCovid.Versions[0]
	ordinary := k.ordinary()
	if ordinary.IsZero() || ordinary.Before(v.From) || k.counted.After(v.Through) {
		return law.No, law.Date{}
	}
	a = law.Unknown
	if k.Aid.Extensions.Complete == law.Yes {
		a = law.No
	}
	for i := range k.Aid.Extensions.Items {
		e := &k.Aid.Extensions.Items[i]
		switch {
		case !e.Through.IsZero() && !e.Through.After(ordinary):
		case e.Made.IsZero():
			return law.Unknown, law.Date{}
		case !e.Made.Before(v.From) && !e.Made.After(v.Through):
			a, made = law.Yes, e.Made
		default: // this one owes nothing to the period
			return law.No, law.Date{}
		}
	}
	return a, made
}

// bounds are the last day on which the length of the aid is lawful for certain, and the last one on which it may be.
type cuiBounds struct{ sure, most law.Date }

func (b *cuiBounds) raise(until law.Date, a law.Answer) {
	if a != law.No && until.After(b.most) {
		b.most = until
	}
	if a == law.Yes && until.After(b.sure) {
		b.sure = until
	}
}

// limits bound the aid by its longest lawful length.
func (k *cuiCase) limits() cuiBounds {
	ordinary := k.ordinary()
	b := cuiBounds{ordinary, ordinary}
	if ordinary.IsZero() || !k.through.IsZero() && !k.through.After(ordinary) {
		return b
	}
	if ground := k.ground(); ground != law.No {
		x := k.steps()
		b.raise(earliest(x.sure, k.longest()), ground)
		b.raise(earliest(x.most, k.longest()), law.Unknown)
	}
	b.raise(k.runs())
	covid, _ := k.covid()
	b.raise(k.counted.LastDay(int(CUIAidCovid.Versions[0].Value)), covid)
	return b
}

// ground tells whether the person is one for whom the aid may be extended by decisions of a year (L5134-23-1).
func (k *cuiCase) ground() law.Answer {
	disabled, _ := rqth(&k.Person)
	return disabled.Or(k.fifty().And(k.CUI.LastingDifficulties))
}

// openEnded quotes the fact that makes a contract open-ended.
func openEnded(k *facts.Contract) law.Arg {
	if k.Kind.Term() == law.No {
		return law.Fact("contract.kind", k.Kind)
	}
	return law.Fact("contract.open_ended", law.Yes)
}
