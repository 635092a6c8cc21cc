package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// L6325-7: "Le contrat de professionnalisation à durée déterminée peut être renouvelé une fois si : 1° Le bénéficiaire, ayant
// obtenu la qualification visée, prépare une qualification supérieure ou complémentaire ; 2° Le bénéficiaire n'a pu obtenir la
// qualification visée pour cause d'échec aux épreuves d'évaluation de la formation suivie, de maternité, de maladie,
// d'accident du travail, de maladie professionnelle ou de défaillance de l'organisme de formation."
var (
	proRenew       = law.Rule{ID: "PRO-RENEW", Cites: []law.Ref{l63257of2011}}
	proRenewNone   = law.Rule{ID: "PRO-RENEW-NONE", Cites: []law.Ref{l63257of2011}}
	proRenewFixed  = law.Rule{ID: "PRO-RENEW-CDD", Cites: []law.Ref{l63257of2011}}
	proRenewOnce   = law.Rule{ID: "PRO-RENEW-ONCE", Cites: []law.Ref{l63257of2011}}
	proRenewGround = law.Rule{ID: "PRO-RENEW-GROUND", Cites: []law.Ref{l63257of2011}, Fixed: true} // what happened
)

// D6325-1: the employer sends the contract "au plus tard dans les cinq jours qui suivent le début du contrat". D6325-2: "Dans
// le délai de vingt jours à compter de la réception […] A défaut d'une décision de l'organisme dans ce délai, la prise en charge
// est réputée acceptée et le contrat est réputé déposé."
var (
	proDeposit     = law.Rule{ID: "OPCO-DECIDE-PRO", Cites: []law.Ref{d63251of2024, d63252of2024}}
	proDepositSent = law.Rule{ID: "PRO-DEPOSIT-5D", Cites: []law.Ref{d63251of2024}}
	proDepositPaid = law.Rule{ID: "PRO-DEPOSIT-20D", Cites: []law.Ref{d63252of2024}}

	// D6325-2, al. 5, for contracts concluded from 1 August 2024: the operator that finds a breach refuses, without a time limit,
	// and does not deposit the contract.
	proDepositLater = law.Remark{ID: "PRO-DEPOSIT-LATER", Cites: []law.Ref{law.Travail("D6325-2", "al. 5", d63252of2024.ID)}}
	proDepositPage  = law.Remark{ID: "PRO-DEPOSIT-SIGNATURE", Cites: []law.Ref{proMinistry, proPublic}}
)

// L6325-14-1: an agreement "peut définir les modalités de continuation et de financement, pour une durée n'excédant pas six
// mois, [de la formation], au bénéfice des personnes dont le contrat de professionnalisation comportait une action de
// professionnalisation […] d'une durée minimale de douze mois et a été rompu sans que ces personnes soient à l'initiative de
// cette rupture".
var (
	proContinue          = law.Rule{ID: "PRO-AFTER-BREAK", Cites: []law.Ref{l6325141}}
	proContinueBroken    = law.Rule{ID: "PRO-AFTER-BREAK-EARLY", Cites: []law.Ref{l6325141}}
	proContinueAction    = law.Rule{ID: "PRO-AFTER-BREAK-12M", Cites: []law.Ref{l6325141}}
	proContinueWho       = law.Rule{ID: "PRO-AFTER-BREAK-WHO", Cites: []law.Ref{l6325141}, Fixed: true}
	proContinueAgreement = law.Rule{ID: "PRO-AFTER-BREAK-AGREEMENT", Cites: []law.Ref{l6325141}}
	proContinueMonths    = law.Rule{ID: "PRO-AFTER-BREAK-6M", Cites: []law.Ref{l6325141}}
)

// D6325-5: "Lorsque le contrat de professionnalisation, ou l'action de professionnalisation lorsqu'il s'agit d'un contrat de
// travail à durée indéterminée, est rompu avant son terme, l'employeur signale cette rupture dans un délai de trente jours".
var (
	proReport          = law.Rule{ID: "PRO-BREAK-30D", Cites: []law.Ref{d63255of2021}}
	proReportNone      = law.Rule{ID: "PRO-BREAK-NONE", Cites: []law.Ref{d63255of2021}}
	proReportState     = law.Rule{ID: "PRO-BREAK-STATE", Cites: []law.Ref{law.Travail("D6325-5", "1°", d63255of2021.ID)}}
	proReportOPCO      = law.Rule{ID: "PRO-BREAK-OPCO", Cites: []law.Ref{law.Travail("D6325-5", "2°", d63255of2021.ID)}}
	proReportCollector = law.Rule{ID: "PRO-BREAK-COLLECTOR", Cites: []law.Ref{law.Travail("D6325-5", "3°", d63255of2021.ID)}}
)

// proDays: the five, twenty and thirty days are calendar days, counted from the morrow of the start, of the receipt, of the
// last day of execution, and not prolonged when the last one is not worked: the articles say "jours" and nothing else.
var proDays = law.Convention{ID: "PRO-DAYS", Cites: []law.Ref{d63251of2024, d63252of2024, d63255of2021}}

// ProfessionalisationRenewal decides whether the fixed-term professionalisation contract may be renewed as the case says (code
// du travail, L6325-7): once, on one of the grounds of the article. Neither the length of the contract renewed nor the day the
// renewal was signed is looked at. It is Yes when the list of renewals of such a contract is complete and empty: there is nothing to allow. The
// day of the renewal picks the text.
func ProfessionalisationRenewal(c *facts.Case) law.Decision {
	k := proOf(c)
	t := law.NewTree()
	t.All(&proRenew)
	addKind(t, &proKind, c, law.Professionalisation)
	items := k.Contract.Renewals.Items
	if len(items) == 0 && k.Contract.Renewals.Complete == law.Yes {
		t.Says(&proRenewNone, law.Yes, law.Fact("contract.renewals.number", law.Number(0)))
		return t.Decision()
	}
	var made law.Date
	if len(items) > 0 {
		made = items[len(items)-1].Made
	}
	w := law.When{Day: made}
	text := func(r *law.Rule, missing string) *law.Version[law.Answer] {
		if made.IsZero() {
			lacks(t, r, "contract.renewals", missing)
			return nil
		}
		return law.Governing(t, r, &proRenewText, w)
	}
	if v := text(&proRenewFixed, lacking(k.fixed == law.Unknown, "contract.open_ended")); v != nil {
		if k.fixed == law.Unknown {
			t.Lacks(&proRenewFixed, "contract.open_ended")
		} else {
			t.Says(&proRenewFixed, k.fixed, law.Value(&proRenewText, v, w))
		}
	}
	if v := text(&proRenewOnce, ""); v != nil {
		if most := law.Governing(t, &proRenewOnce, &ProfessionalisationRenewals, w); most != nil {
			n := len(items)
			switch {
			case n <= int(most.Value) && k.Contract.Renewals.Complete != law.Yes:
				t.Lacks(&proRenewOnce, "contract.renewals")
			default:
				t.Says(&proRenewOnce, law.That(n <= int(most.Value)), law.Fact("contract.renewals.number", law.Number(n)), law.Value(&ProfessionalisationRenewals, most, w))
				if n > int(most.Value) {
					t.Note(law.Off("contract.renewals", most.Value-law.Number(n)))
				}
			}
		}
	}
	ground := k.Professionalisation.Renewal
	if v := text(&proRenewGround, lacking(ground.String() == "", "professionalisation.renewal")); v != nil {
		if ground.String() == "" {
			t.Lacks(&proRenewGround, "professionalisation.renewal")
		} else {
			t.Says(&proRenewGround, law.That(ground != facts.OtherRenewal), ground.As("professionalisation.renewal"), law.Value(&proRenewText, v, w))
		}
	}
	return t.Decision()
}

// ProfessionalisationDeposit decides whether the contract was sent to the OPCO in time and is deposited (code du travail,
// D6325-1, D6325-2). The OPCO accepts by its decision, or by its silence for twenty days; there is no today, so that silence is a
// fact: a day on which it had not decided yet. A refusal after the twenty days comes after a deemed acceptance.
func ProfessionalisationDeposit(c *facts.Case) law.Decision {
	k := proOf(c)
	t := law.NewTree()
	t.All(&proDeposit)
	k.addSent(t)
	k.addAnswer(t)
	return t.Decision()
}

func (k *proCase) addSent(t *law.Tree) {
	d, r := &k.Professionalisation.Deposit, &proDepositSent
	start := k.Contract.Start
	v := governing(t, r, &ProfessionalisationDepositDays, k.made, lacking(start.IsZero(), "contract.start"), lacking(d.Sent.IsZero(), "professionalisation.deposit.sent"))
	if v == nil {
		return
	}
	last := start.AddDays(int(v.Value))
	if last.IsZero() || d.Sent.IsZero() {
		lacks(t, r, lacking(last.IsZero(), "contract.start"), lacking(d.Sent.IsZero(), "professionalisation.deposit.sent"))
		return
	}
	t.Says(r, law.That(!d.Sent.After(last)), law.Fact("contract.start", start), law.Fact("professionalisation.deposit.sent", d.Sent),
		law.Fact("professionalisation.deposit.last", last), law.Value(&ProfessionalisationDepositDays, v, k.made), law.Under(&proDays), law.Saying(&proDepositPage))
	if late := last.DaysUntil(d.Sent); late > 0 {
		t.Note(law.Off("professionalisation.deposit.sent", law.Days(-late)))
	}
}

func (k *proCase) addAnswer(t *law.Tree) {
	d, r := &k.Professionalisation.Deposit, &proDepositPaid
	v := governing(t, r, &ProfessionalisationAnswerDays, k.made, lacking(d.Received.IsZero(), "professionalisation.deposit.received"),
		lacking(d.Accepted == law.Unknown, "professionalisation.deposit.accepted"))
	if v == nil {
		return
	}
	value := law.Value(&ProfessionalisationAnswerDays, v, k.made)
	last := d.Received.AddDays(int(v.Value))
	received, by := law.Fact("professionalisation.deposit.received", d.Received), law.Fact("professionalisation.deposit.answer_by", last)
	answered := law.Fact("professionalisation.deposit.answered", d.Answered)
	inTime := !d.Answered.IsZero() && !last.IsZero() && !d.Answered.After(last)
	noReceipt := lacking(last.IsZero(), "professionalisation.deposit.received")
	switch {
	case d.Accepted == law.Yes:
		t.Says(r, law.Yes, law.Fact("professionalisation.deposit.accepted", law.Yes), value)
		k.noteLater(t)
	case inTime && d.Accepted == law.No:
		t.Says(r, law.No, received, answered, by, value, law.Under(&proDays))
	case inTime:
		t.Lacks(r, "professionalisation.deposit.accepted")
	case !last.IsZero() && !d.Answered.IsZero(): // too late, whatever it was
		t.Says(r, law.Yes, received, answered, by, value, law.Under(&proDays))
		k.noteLater(t)
	case !last.IsZero() && !d.SilentOn.Before(last):
		t.Says(r, law.Yes, received, law.Fact("professionalisation.deposit.silent_on", d.SilentOn), by, value, law.Under(&proDays))
		k.noteLater(t)
	case d.Accepted == law.No:
		lacks(t, r, noReceipt, lacking(d.Answered.IsZero(), "professionalisation.deposit.answered"))
	default:
		lacks(t, r, noReceipt, "professionalisation.deposit.accepted", lacking(d.SilentOn.IsZero(), "professionalisation.deposit.silent_on"))
	}
}

// noteLater adds that the operator may still refuse, where the version of 2024 applies.
func (k *proCase) noteLater(t *law.Tree) {
	if !k.made.Made.Before(ProfessionalisationAnswerDays.Versions[1].From) {
		t.Note(law.Saying(&proDepositLater))
	}
}

// term is the last day of the contract, as recorded renewals put it off, or of the action of a CDI; key is the fact that holds
// it, or one derived from the renewals. Another renewal may have put it off further while ask, the fact that would tell, is
// not empty.
func (k *proCase) term() (last law.Date, key, ask string) {
	last, key = k.action.Through, k.end
	if key != "contract.end" {
		return last, key, lacking(k.fixed == law.Unknown, "contract.open_ended")
	}
	renewals := &k.Contract.Renewals
	ask = lacking(renewals.Complete != law.Yes, "contract.renewals")
	for i := range renewals.Items {
		switch end := renewals.Items[i].End; {
		case end.IsZero():
			ask = "contract.renewals"
		case end.After(last):
			last, key = end, "contract.term"
		}
	}
	return last, key, ask
}

// noTerm is the key of the last day of the contract when it is not recorded, and of what tells whether there is one.
func (k *proCase) noTerm() (end, openEnded string) {
	last, key, _ := k.term()
	return lacking(last.IsZero(), key), lacking(last.IsZero() && k.fixed == law.Unknown, "contract.open_ended")
}

// ProfessionalisationAfterBreak decides whether the training may go on, and be financed, after an early end of the contract (code
// du travail, L6325-14-1): only where an agreement says so, for six months at most, after an action of at least twelve months
// that the person did not break. A contract renewed ends at the last day of its renewal; whether the renewal counts in the
// twelve months is not settled. The day of the end picks the text.
func ProfessionalisationAfterBreak(c *facts.Case) law.Decision {
	k := proOf(c)
	t := law.NewTree()
	t.All(&proContinue)
	b := &k.Professionalisation.Break
	w := law.When{Day: k.Contract.Ended}
	ended := lacking(k.Contract.Ended.IsZero(), "contract.ended")

	k.addEarly(t, &proContinueBroken, &proContinueText)
	if ended != "" {
		lacks(t, &proContinueAction, ended, lacking(k.action.From.IsZero(), "contract.start"), lacking(k.action.Through.IsZero(), k.end))
	} else if v := law.Governing(t, &proContinueAction, &ProfessionalisationContinuedAction, w); v != nil {
		k.addTwelveMonths(t, v, w)
	}
	if ended != "" {
		lacks(t, &proContinueWho, ended, lacking(b.Initiative.String() == "", "professionalisation.break.initiative"))
	} else if v := law.Governing(t, &proContinueWho, &proContinueText, w); v != nil {
		who, value := b.Initiative.As("professionalisation.break.initiative"), law.Value(&proContinueText, v, w)
		switch b.Initiative {
		case facts.ByEmployer:
			t.Says(&proContinueWho, law.Yes, who, value)
		case facts.ByEmployee:
			t.Says(&proContinueWho, law.No, who, value)
		case facts.ByBoth:
			t.Unsettled(&proContinueWho, who, value, law.Reading("PRO-AFTER-BREAK-WHO.not-alone", law.Yes), law.Reading("PRO-AFTER-BREAK-WHO.too", law.No))
		default:
			t.Lacks(&proContinueWho, "professionalisation.break.initiative")
		}
	}
	if ended != "" {
		lacks(t, &proContinueAgreement, ended, lacking(b.Agreement == law.Unknown, "professionalisation.break.agreement"))
	} else if v := law.Governing(t, &proContinueAgreement, &proContinueText, w); v != nil {
		if b.Agreement == law.Unknown {
			t.Lacks(&proContinueAgreement, "professionalisation.break.agreement")
		} else {
			t.Says(&proContinueAgreement, b.Agreement, law.Fact("professionalisation.break.agreement", b.Agreement), law.Value(&proContinueText, v, w))
		}
	}
	k.addContinued(t, w, ended)
	return t.Decision()
}

// addTwelveMonths: "comportait une action de professionnalisation […] d'une durée minimale de douze mois". The article does not
// say whether the time that a renewal adds is of that action.
func (k *proCase) addTwelveMonths(t *law.Tree, v *law.Version[law.Months], w law.When) {
	r := &proContinueAction
	short, known := k.action.Short(int(v.Value))
	last, key, ask := k.term()
	whole, all := law.Period{From: k.action.From, Through: last}.Short(int(v.Value))
	renewed := key == "contract.term" && all
	start, value := law.Fact("contract.start", k.action.From), law.Value(&ProfessionalisationContinuedAction, v, w)
	switch {
	case !known:
		wrong, noEnd := k.action.Reversed(), k.action.Through.IsZero()
		lacks(t, r, lacking(wrong || k.action.From.IsZero(), "contract.start"), lacking(wrong || noEnd, k.end),
			lacking(k.fixed == law.Unknown && noEnd, "contract.open_ended"), ask)
	case short > 0 && renewed && whole <= 0:
		t.Unsettled(r, start, law.Fact(k.end, k.action.Through), law.Fact(key, last), value, law.Under(&law.DateMonths),
			law.Reading("PRO-AFTER-BREAK-12M.renewed", law.Yes), law.Reading("PRO-AFTER-BREAK-12M.initial", law.No))
	case short > 0 && ask == "contract.renewals":
		t.Lacks(r, ask)
	default:
		t.Says(r, law.That(short <= 0), start, law.Fact(k.end, k.action.Through), value, law.Under(&law.DateMonths))
		if short > 0 {
			t.Note(law.Off(k.end, law.Days(short)))
		}
	}
}

// addEarly: the end comes before the last day of the contract, of the action where the contract is a CDI.
func (k *proCase) addEarly(t *law.Tree, r *law.Rule, p *law.Param[law.Answer]) {
	ended := k.Contract.Ended
	last, key, ask := k.term()
	if ended.IsZero() || last.IsZero() {
		noEnd, openEnded := k.noTerm()
		lacks(t, r, lacking(ended.IsZero(), "contract.ended"), noEnd, openEnded, ask)
		return
	}
	w := law.When{Day: ended}
	v := law.Governing(t, r, p, w)
	switch early := ended.Before(last); {
	case v == nil:
	case !early && ask != "":
		t.Lacks(r, ask)
	default:
		t.Says(r, law.That(early), law.Fact("contract.ended", ended), law.Fact(key, last), law.Value(p, v, w))
		if late := last.DaysUntil(ended); late >= 0 {
			t.Note(law.Off("contract.ended", law.Days(-late-1)))
		}
	}
}

func (k *proCase) addContinued(t *law.Tree, w law.When, ended string) {
	b, r := &k.Professionalisation.Break, &proContinueMonths
	going := law.Period{From: b.ContinuedFrom, Through: b.ContinuedThrough}
	// the training goes on after the end: else one of the two days is wrong
	before := ended == "" && !going.From.IsZero() && !going.From.After(k.Contract.Ended)
	if before {
		t.Lacks(r, "contract.ended", "professionalisation.break.continued_from")
		return
	}
	wrong := going.Reversed()
	noFrom, noThrough := lacking(wrong || going.From.IsZero(), "professionalisation.break.continued_from"), lacking(wrong || going.Through.IsZero(), "professionalisation.break.continued_through")
	if ended != "" || noFrom != "" || noThrough != "" {
		lacks(t, r, ended, noFrom, noThrough)
		return
	}
	v := law.Governing(t, r, &ProfessionalisationContinuedMonths, w)
	if v == nil {
		return
	}
	short, known := going.Short(int(v.Value))
	if !known {
		t.Lacks(r, "professionalisation.break.continued_from", "professionalisation.break.continued_through")
		return
	}
	t.Says(r, law.That(short >= 0), law.Fact("professionalisation.break.continued_from", going.From), law.Fact("professionalisation.break.continued_through", going.Through),
		law.Value(&ProfessionalisationContinuedMonths, v, w), law.Under(&law.DateMonths))
	if short < 0 {
		t.Note(law.Off("professionalisation.break.continued_through", law.Days(short)))
	}
}

// ProfessionalisationReport decides whether the employer reported an early end in time (code du travail, D6325-5): within thirty
// days, to the regional director of labour, to the OPCO and to the body that collects social contributions. It is Yes when
// the contract, renewals included, or the action of a CDI ran to its term: nothing is to be reported then.
func ProfessionalisationReport(c *facts.Case) law.Decision {
	k := proOf(c)
	t := law.NewTree()
	t.All(&proReport)
	b, ended := &k.Professionalisation.Break, k.Contract.Ended
	w := law.When{Day: ended}
	if last, key, ask := k.term(); ask == "" && !ended.IsZero() && !last.IsZero() && !ended.Before(last) {
		if v := law.Governing(t, &proReportNone, &ProfessionalisationReportDays, w); v != nil {
			t.Says(&proReportNone, law.Yes, law.Fact("contract.ended", ended), law.Fact(key, last), law.Value(&ProfessionalisationReportDays, v, w))
		}
		return t.Decision()
	}
	k.addReport(t, &proReportState, "professionalisation.break.told_state", b.ToldState, w)
	k.addReport(t, &proReportOPCO, "professionalisation.break.told_opco", b.ToldOPCO, w)
	k.addReport(t, &proReportCollector, "professionalisation.break.told_collector", b.ToldCollector, w)
	return t.Decision()
}

// addReport answers r by the day of a report. A late one settles nothing while the contract may have run to its term.
func (k *proCase) addReport(t *law.Tree, r *law.Rule, key string, told law.Date, w law.When) {
	term, _, ask := k.term()
	noEnd, openEnded := k.noTerm()
	if !w.Day.IsZero() && !term.IsZero() && w.Day.Before(term) {
		ask = ""
	}
	if w.Day.IsZero() || told.IsZero() {
		lacks(t, r, lacking(w.Day.IsZero(), "contract.ended"), lacking(told.IsZero(), key), noEnd, openEnded, ask)
		return
	}
	v := law.Governing(t, r, &ProfessionalisationReportDays, w)
	if v == nil {
		return
	}
	last := w.Day.AddDays(int(v.Value))
	late := told.After(last)
	if last.IsZero() || late && (noEnd != "" || ask != "") {
		lacks(t, r, lacking(last.IsZero(), "contract.ended"), noEnd, openEnded, ask)
		return
	}
	t.Says(r, law.That(!late), law.Fact("contract.ended", w.Day), law.Fact(key, told), law.Fact("professionalisation.break.told_by", last),
		law.Value(&ProfessionalisationReportDays, v, w), law.Under(&proDays))
	if late {
		t.Note(law.Off(key, law.Days(-last.DaysUntil(told))))
	}
}
