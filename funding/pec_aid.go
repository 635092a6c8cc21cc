package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The aids of the contrat unique d'insertion, and what an employer pays back of them.
const (
	SubjectPECAid       Subject = "pec_aid"
	SubjectCIEAid       Subject = "cie_aid"
	SubjectPECRepayment Subject = "pec_aid_repayment"
	SubjectCIERepayment Subject = "cie_aid_repayment"
)

// CUIAid is the aid of a PEC or of a CIE: the whole of it, and who bears it. The State pays, the département its share for
// a recipient of the RSA that it finances; the two shares add up to the whole where they are known.
type CUIAid struct {
	Whole       Grant // without a payer: the employer receives it, whoever bears it
	State       Grant
	Departement Grant
}

// Quote lays out what each of the two pays. Where nothing tells how the whole is shared, it holds the whole, paid by one or
// the other ([StateOrDepartement]): the lines never add up to more than the aid. [Quote.Total] still bounds what each pays.
func (a CUIAid) Quote() Quote { return newQuote(a.grants()...) }

func (a CUIAid) grants() []Grant {
	if !a.overlap() {
		return []Grant{a.State, a.Departement}
	}
	whole := a.Whole
	if whole.Payer == 0 {
		whole.Payer = StateOrDepartement
	} else {
		whole.Payee = StateOrDepartement
	}
	whole.shares = []Grant{a.State, a.Departement}
	return []Grant{whole}
}

// overlap tells that the two shares, at their most, pass the whole of a month.
func (a CUIAid) overlap() bool {
	whole, state, departement := a.Whole.instalments, a.State.instalments, a.Departement.instalments
	if len(state) != len(whole) || len(departement) != len(whole) {
		return false
	}
	for i := range whole {
		if state[i].High.Add(departement[i].High).Compare(whole[i].High) > 0 {
			return true
		}
	}
	return false
}

// PECAid is the aid paid each month to the employer for a PEC (code du travail, L5134-19-1, L5134-30-1, R5134-40 to
// R5134-44): the rate of the decision, applied to the SMIC of the month for the hours that are paid.
//
// The rate and the hours are those of the decision. When it records none, they are those of the line of the regional
// orders for the day, the region and the public, if there is one (convention PEC-AID-ORDER); there is no default
// (PEC-RATE-NODEFAULT). The amount never passes 95 % of the SMIC.
//
// A month that is not whole, at either end of the aid or because the contract was suspended for a part of it, has no rule
// in the articles: its instalment is bracketed, and the decision stays Yes. An instalment carries the rule that
// reduces, withholds or unsettles it. Months beyond the longest lawful length of the aid are withheld: see
// [PECAidLength]. The aid stops on the day of an early end; one whose day is not recorded leaves every month in doubt. A break
// of which nothing tells whether it ended or suspended the contract, and a suspension that the list of the contract does not
// hold, bracket the months that follow and are asked about, as is who ended the contract. The aid is not due at all when the
// employer ended the contract before the end of the aid on a ground that keeps nothing (R5134-45), nor when its decision is
// withdrawn because the hire caused another dismissal (L5134-21-2). What is then repaid is in [PECRepayment].
func PECAid(c *facts.Case, orders []Order) CUIAid { return cuiOf(c, orders, &pecAidScheme) }

// CIEAid is [PECAid] for a CIE (L5134-72-1, R5134-63 to R5134-67): at most 47 % of the SMIC.
func CIEAid(c *facts.Case, orders []Order) CUIAid { return cuiOf(c, orders, &cieAidScheme) }

// PECAidOn explains the aid of the month of a day: what it comes to, and what reduces it or leaves it open.
func PECAidOn(c *facts.Case, orders []Order, day law.Date) law.Decision {
	k := newAid(c, orders, &pecAidScheme)
	return k.on(day)
}

// CIEAidOn is [PECAidOn] for a CIE.
func CIEAidOn(c *facts.Case, orders []Order, day law.Date) law.Decision {
	k := newAid(c, orders, &cieAidScheme)
	return k.on(day)
}

// cuiOf makes the three grants.
func cuiOf(c *facts.Case, orders []Order, s *cuiScheme) CUIAid {
	k := newAid(c, orders, s)
	a := CUIAid{
		Whole:       Grant{Subject: s.subject, Payee: Employer},
		State:       Grant{Subject: s.subject, Payer: State, Payee: Employer},
		Departement: Grant{Subject: s.subject, Payer: Departement, Payee: Employer},
	}
	t := law.NewTree()
	k.root(t)
	a.Whole.Decision = t.Decision()
	t = law.NewTree()
	k.root(t)
	k.addState(t)
	a.State.Decision = t.Decision()
	t = law.NewTree()
	k.root(t)
	k.addDepartement(t)
	a.Departement.Decision = t.Decision()
	k.fill(&a)
	// What is not known of the shares leaves the bounds of their instalments: the part that is due in any case stays.
	due := k.due(a.Whole.Answer())
	a.Whole.floor, a.State.floor, a.Departement.floor = due, due, due
	return a
}

// root writes the clauses that every share needs.
func (k *cuiCase) root(t *law.Tree) {
	t.All(k.s.root, law.Saying(&cuiPaid), law.Saying(&cuiPrinted))
	k.addNotes(t, k.from)
	k.addClauses(t)
	k.addDoubts(t)
}

// addClauses writes those that do not ask whether the contract ended or was suspended.
func (k *cuiCase) addClauses(t *law.Tree) {
	k.addEntitled(t)
	k.addSpan(t)
	k.addRate(t)
	k.addHours(t)
	k.addSMIC(t, k.from)
}

// due tells that the whole aid is due, whatever facts that move only its amount.
func (k *cuiCase) due(whole law.Answer) bool {
	if whole != law.Unknown || !k.amountOnly() {
		return whole == law.Yes
	}
	t := law.NewTree()
	t.All(k.s.root)
	k.addClauses(t)
	return t.Decision().Answer() == law.Yes
}

// outOfSight tells that a fact that would take the aid away, or move it, is not recorded: it is not counted.
func (k *cuiCase) outOfSight() bool {
	return k.Aid.Breached == law.Unknown || k.CUI.CausesDismissal == law.Unknown || k.s.alone != nil && k.CUI.OtherStateAid == law.Unknown ||
		k.Person.RSA == law.Yes && (k.Aid.OrderRate.IsZero() || k.Aid.WhollyDepartement == law.Unknown)
}

// L5134-23: "ne peut excéder le terme du contrat de travail". L5134-67-1 for the CIE.
func (k *cuiCase) addSpan(t *law.Tree) {
	a := &k.Aid
	switch {
	case a.From.IsZero() && a.Through.IsZero():
		t.Lacks(&cuiSpan, "aid.from", "aid.through")
	case a.From.IsZero():
		t.Lacks(&cuiSpan, "aid.from")
	case a.Through.IsZero():
		t.Lacks(&cuiSpan, "aid.through")
	case k.addEmptySpan(t):
	case endsUndated(k.Case):
		t.Lacks(&cuiSpan, "cui.break.day")
	default:
		t.Says(&cuiSpan, law.Yes, law.Fact("aid.first", k.from), law.Fact("aid.last", k.most))
		if k.sure.Before(k.most) {
			t.Note(law.Fact("aid.sure", k.sure))
		}
		noteValue(t, k.s.total, law.When{Day: k.from})
		t.Note(law.Under(&law.DateMonths))
	}
}

// addEmptySpan adds that no day is left to the aid; it adds nothing where one is.
func (k *cuiCase) addEmptySpan(t *law.Tree) bool {
	switch a := &k.Aid; {
	case !a.Through.IsZero() && a.Through.Before(k.from):
		t.Says(&cuiSpan, law.No, law.Fact("aid.first", k.from), law.Fact("aid.through", a.Through))
	case k.through.Before(k.from): // the contract was over before
		t.Says(&cuiSpan, law.No, law.Fact("aid.first", k.from), law.Fact("contract.last_day", k.through))
	default:
		return false
	}
	return true
}

// L5134-19-1: "Le montant de cette aide résulte d'un taux, fixé par l'autorité administrative". R5134-42: "fixés par un
// arrêté du préfet de région".
func (k *cuiCase) addRate(t *law.Tree) {
	o := k.order
	switch {
	case !k.Aid.Rate.IsZero():
		t.Says(&cuiRate, law.Yes, law.Fact("aid.rate", k.Aid.Rate))
	case k.inDoubt != nil && k.Aid.OrderRate.IsZero():
		k.openRate(t)
		t.Unsettled(&cuiOrdered, law.Fact("order.rate", k.inDoubt.Rate), law.Reading("PEC-AID-RATE.governs", law.Unknown), law.Reading("PEC-AID-RATE.not-yet", law.Unknown))
		k.noteOrder(t, k.inDoubt)
		t.End()
		return
	case k.rated() && !o.Disputed.IsZero():
		k.openRate(t)
		t.Unsettled(&cuiOrdered, law.Fact("order.rate", o.Rate), law.Fact("order.disputed", o.Disputed),
			law.Reading("PEC-AID-RATE.first", law.Unknown), law.Reading("PEC-AID-RATE.other", law.Unknown))
		k.noteOrder(t, o)
		t.End()
		return
	case k.rated():
		t.Says(&cuiRate, law.Yes, law.Fact("order.rate", o.Rate), k.Aid.Region.As("aid.region"), k.Aid.Public.As("aid.public"))
		k.noteOrder(t, o)
	case !k.Aid.OrderRate.IsZero():
		t.Lacks(&cuiRate, "aid.rate")
	case k.orderLacks != "":
		t.Lacks(&cuiRate, k.orderLacks)
	case o != nil && !o.Rate.IsZero():
		t.Lacks(&cuiRate, "aid.rate")
	case o != nil:
		k.addUnread(t, o)
	case k.unread != nil:
		k.addUnread(t, k.unread)
	default:
		k.openRate(t)
		t.Silent(&cuiNoDefault, ordersTable, law.Miss{Why: law.NoText, Day: earliest(earliest(k.Aid.Made, k.Contract.Made), k.from)})
		t.Note(law.Saying(&cuiFrame))
		noteValue(t, k.s.rate, law.When{Day: k.from})
		t.End()
		return
	}
	noteValue(t, k.s.rate, law.When{Day: k.from})
}

// openRate opens the group of the two places where a rate may stand: the decision, which settles it whatever the orders say,
// and the regional orders, of which the caller then adds the clause.
func (k *cuiCase) openRate(t *law.Tree) {
	t.Any(&cuiRate)
	noteValue(t, k.s.rate, law.When{Day: k.from})
	t.Lacks(&cuiDecided, "aid.rate")
	noteValue(t, k.s.rate, law.When{Day: k.from})
}

// addUnread adds that an order governs, and that its rate was not read: the decision alone can say it.
func (k *cuiCase) addUnread(t *law.Tree, o *Order) {
	t.Lacks(&cuiRate, "aid.rate")
	w, v := orderText(k, o, law.Yes)
	p := law.Param[law.Answer]{Name: ordersTable, Reviewed: w.Made}
	t.Note(law.Fact("order.from", o.From), law.Value(&p, &v, w))
}

// orderText is a line of the orders as the version of a table, with its sources, and the day that chooses it.
func orderText[T any](k *cuiCase, o *Order, value T) (law.When, law.Version[T]) {
	w := law.When{Made: k.Aid.Made}
	if o.ByContract {
		w.Made = k.Contract.Made
	}
	v := law.Version[T]{From: o.From, Through: o.Through, Reach: law.ToNew, Value: value, Cites: []law.Ref{o.Source}}
	if o.Act != "" {
		v.Cites = []law.Ref{{Text: o.Act, Rank: law.RankOrder, Seen: o.Source.Seen}, o.Source}
	}
	return w, v
}

// noteOrder cites the line of the orders that gives the rate, as a value with its source.
func (k *cuiCase) noteOrder(t *law.Tree, o *Order) {
	w, v := orderText(k, o, o.Rate)
	p := law.Param[law.Rate]{Name: ordersTable, Reviewed: w.Made}
	t.Note(law.Value(&p, &v, w), law.Under(&cuiFromOrder))
	if o.YearEdge {
		t.Note(law.Under(&orderYear))
	}
}

func (k *cuiCase) addHours(t *law.Tree) {
	switch {
	case k.Contract.Hours.IsZero() && k.hoursLacking():
		t.Lacks(&cuiHours, "contract.hours", "aid.paid_hours")
		return
	case k.Contract.Hours.IsZero():
		t.Lacks(&cuiHours, "contract.hours")
		return
	case k.hoursLacking():
		t.Lacks(&cuiHours, "aid.paid_hours")
		return
	}
	t.Says(&cuiHours, law.Yes, law.Fact("aid.week", k.hoursLow), law.Fact("contract.hours", k.Contract.Hours), law.Under(&cuiHoursLeast))
	if !k.from.IsZero() {
		noteValue(t, k.s.week, law.When{Day: k.from})
		noteValue(t, &LegalWeek, law.When{Day: k.from})
	}
	if k.hoursLow != legalWeek {
		t.Note(law.Under(&law.Weeks52Of12))
	}
	t.Note(law.Under(&cuiFormula))
	if k.Aid.PaidHours.IsZero() {
		t.Note(law.Under(&cuiFromOrder))
	}
}

// smics are the two tables between which the SMIC of the case lies.
func (k *cuiCase) smics() (low, high *law.Param[law.Euro]) {
	switch k.place {
	case 0:
		return &law.SMICMayotte, &law.SMIC
	case law.Mayotte:
		return &law.SMICMayotte, &law.SMICMayotte
	default:
		return &law.SMIC, &law.SMIC
	}
}

func (k *cuiCase) addSMIC(t *law.Tree, day law.Date) {
	if k.place == 0 {
		t.Lacks(&paySMIC, "contract.place")
		return
	}
	if day.IsZero() { // the clause on the days says what is missing
		return
	}
	table, _ := k.smics()
	w := law.When{Day: firstOfMonth(day)}
	if v := law.Governing(t, &paySMIC, table, w); v != nil {
		t.Says(&paySMIC, law.Yes, law.Value(table, v, w), law.Fact("smic.month", publishedMonth(v.Value)), law.Under(&cuiSMICDay))
		if last := (law.When{Day: firstOfMonth(k.most)}); last.Day.After(w.Day) {
			if v, _ := table.At(last); v != nil && table.Provisional(v, last) {
				t.Note(law.Value(table, v, last))
			}
		}
	}
}
