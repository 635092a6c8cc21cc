package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The life of a PEC (code du travail, L5134-28 to L5134-29, R5134-28, D5134-50-2) and of a CIE, whose articles say the
// same. The text is that of the day of the event.
var (
	pecSuspend       = law.Rule{ID: "PEC-SUSPEND", Cites: pecSuspendText.Versions[0].Cites}
	pecSuspendAsked  = law.Rule{ID: "PEC-SUSPEND-ASKED", Cites: orCIE(pecSuspendText.Versions[0].Cites, cieSuspendText.Versions[0].Cites)}
	pecSuspendGround = law.Rule{ID: "PEC-SUSPEND-GROUND", Cites: pecSuspendText.Versions[0].Cites}
	pecSuspendAction = law.Rule{ID: "PEC-SUSPEND-ACTION", Cites: orCIE(pecSuspendText.Versions[0].Cites, cieSuspendText.Versions[0].Cites)}
	pecSuspendTrial  = law.Rule{ID: "PEC-SUSPEND-TRIAL", Cites: orCIE(PECTrialMonths.Versions[0].Cites, CIETrialMonths.Versions[0].Cites)}

	pecLeave         = law.Rule{ID: "PEC-RUPTURE-EMPLOYEE", Cites: pecLeaveText.Versions[0].Cites}
	pecLeaveAsked    = law.Rule{ID: "PEC-RUPTURE-ASKED", Cites: orCIE(pecLeaveText.Versions[0].Cites, cieLeaveText.Versions[0].Cites)}
	pecLeaveGround   = law.Rule{ID: "PEC-RUPTURE-GROUND", Cites: pecLeaveText.Versions[0].Cites}
	pecLeaveJob      = law.Rule{ID: "PEC-RUPTURE-JOB", Cites: orCIE(PECLeaveMonths.Versions[0].Cites, CIELeaveMonths.Versions[0].Cites)}
	pecLeaveTraining = law.Rule{ID: "PEC-RUPTURE-TRAINING", Cites: orCIE(pecLeaveText.Versions[0].Cites, cieLeaveText.Versions[0].Cites)}

	pecNotify        = law.Rule{ID: "PEC-NOTIFY-7", Cites: PECNoticeDays.Versions[0].Cites}
	pecNotifyGrantor = law.Rule{ID: "PEC-NOTIFY-GRANTOR", Cites: orCIE(PECNoticeDays.Versions[0].Cites, CIENoticeDays.Versions[0].Cites)}
	pecNotifyPayer   = law.Rule{ID: "PEC-NOTIFY-PAYER", Cites: orCIE(PECNoticeDays.Versions[0].Cites, CIENoticeDays.Versions[0].Cites)}
	pecNotifyAided   = law.Rule{ID: "PEC-NOTIFY-AIDED", Cites: orCIE(PECNoticeDays.Versions[0].Cites, CIENoticeDays.Versions[0].Cites)}

	pecClawback       = law.Rule{ID: "PEC-CLAWBACK", Cites: pecClawbackText.Versions[0].Cites}
	pecClawbackEarly  = law.Rule{ID: "PEC-CLAWBACK-EARLY", Cites: orCIE(pecClawbackText.Versions[0].Cites, cieClawbackText.Versions[0].Cites)}
	pecClawbackByThem = law.Rule{ID: "PEC-CLAWBACK-EMPLOYER", Cites: orCIE(pecClawbackText.Versions[0].Cites, cieClawbackText.Versions[0].Cites)}
	pecClawbackKept   = law.Rule{ID: "PEC-CLAWBACK-KEPT", Cites: []law.Ref{pecKeptCDIText.Versions[0].Cites[0], pecKeptCDDText.Versions[0].Cites[0]}}
	pecClawbackCDI    = law.Rule{ID: "PEC-CLAWBACK-KEPT-CDI", Cites: orCIE(pecKeptCDIText.Versions[0].Cites, cieKeptCDIText.Versions[0].Cites)}
	pecClawbackCDD    = law.Rule{ID: "PEC-CLAWBACK-KEPT-CDD", Cites: orCIE(pecKeptCDDText.Versions[0].Cites, cieKeptCDDText.Versions[0].Cites)}

	pecCertificate = law.Rule{ID: "PEC-ATTEST", Cites: orCIE(PECCertificateMonths.Versions[0].Cites, CIECertificateMonths.Versions[0].Cites)}
	pecImmersions  = law.Rule{ID: "PEC-PMSMP-25", Cites: orCIE(PECImmersionShare.Versions[0].Cites, CIEImmersionShare.Versions[0].Cites)}
)

// D5134-50-2 does not say in what the quarter is measured.
var pecImmersionDays = law.Convention{ID: "PEC-PMSMP-25-DAYS", Cites: PECImmersionShare.Versions[0].Cites}

// PECSuspension decides whether a PEC may be suspended as the case says (code du travail, L5134-29): at the employee's
// request, with the employer's agreement for a PMSMP or another action towards integration, or to serve a trial period for
// a CDI or a CDD of at least six months.
func PECSuspension(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	k.addSuspension(t)
	return t.Decision()
}

func (k *cuiCase) addSuspension(t *law.Tree) {
	b := &k.CUI.Break
	t.All(&pecSuspend)
	noteCIE(k, t, k.suspend, byBreak)
	k.addAsked(t, &pecSuspendAsked, k.suspend)
	t.Any(&pecSuspendGround)
	noteCIE(k, t, k.suspend, byBreak)
	action := b.Motive == facts.ForImmersion || b.Motive == facts.ForAction
	disagreed := lacking((action || b.Motive == 0) && b.EmployerAgrees == law.Unknown, "cui.break.employer_agrees")
	if v := cuiText(k, t, &pecSuspendAction, k.suspend, byBreak, lacking(b.Motive == 0, "cui.break.motive"), disagreed); v != nil {
		switch {
		case b.Motive == 0:
			lacks(t, &pecSuspendAction, "cui.break.motive", disagreed)
		case !action:
			t.Says(&pecSuspendAction, law.No, b.Motive.As("cui.break.motive"), law.Value(k.suspend, v, k.whens[byBreak]))
		case b.EmployerAgrees == law.Unknown:
			t.Lacks(&pecSuspendAction, "cui.break.employer_agrees")
		default:
			t.Says(&pecSuspendAction, b.EmployerAgrees, b.Motive.As("cui.break.motive"), law.Fact("cui.break.employer_agrees", b.EmployerAgrees),
				law.Value(k.suspend, v, k.whens[byBreak]))
		}
	}
	k.addNextJob(t, &pecSuspendTrial, k.trialMonths, facts.ForTrial)
	t.End()
	t.End()
}

// addAsked: the employee asked for it, or took the initiative.
func (k *cuiCase) addAsked(t *law.Tree, r *law.Rule, p *law.Param[law.Answer]) {
	who := k.CUI.Break.Initiative
	v := cuiText(k, t, r, p, byBreak, lacking(who == 0, "cui.break.initiative"))
	switch {
	case v == nil:
	case who == 0:
		t.Lacks(r, "cui.break.initiative")
	default:
		t.Says(r, law.That(who == facts.ByEmployee), who.As("cui.break.initiative"), law.Value(p, v, k.whens[byBreak]))
	}
}

// addNextJob: a CDI, or a CDD "d'au moins six mois", date to date: exactly six months are enough. A contract that may be
// signed either way (apprenticeship, professionnalisation, PEC, CIE) counts by its form, and a CDDI is a CDD. An assignment
// of temporary work is neither.
func (k *cuiCase) addNextJob(t *law.Tree, r *law.Rule, p *law.Param[law.Months], motive facts.Motive) {
	b := &k.CUI.Break
	sought := b.Motive == 0 || b.Motive == motive
	unkind := lacking(sought && b.Next.Kind.String() == "", "cui.break.next.kind")
	v := cuiText(k, t, r, p, byBreak, lacking(b.Motive == 0, "cui.break.motive"), unkind)
	if v == nil {
		return
	}
	value := law.Value(p, v, k.whens[byBreak])
	switch {
	case b.Motive == 0:
		lacks(t, r, "cui.break.motive", unkind)
		return
	case b.Motive != motive:
		t.Says(r, law.No, b.Motive.As("cui.break.motive"), value)
		return
	case b.Next.Kind.String() == "":
		t.Lacks(r, "cui.break.next.kind")
		return
	case b.Next.Kind == law.Mission:
		t.Says(r, law.No, law.Fact("cui.break.next.kind", b.Next.Kind), value)
		return
	}
	kind := law.Fact("cui.break.next.kind", b.Next.Kind)
	public := false
	switch b.Next.Kind {
	case law.CDIInterim:
		t.Unsettled(r, kind, value, law.Reading("PEC-NEXT-CDII.cdi", law.Yes), law.Reading("PEC-NEXT-CDII.apart", law.No))
		return
	case law.PublicFixedTerm, law.PublicPermanent, law.CivilServant:
		public = true
	default: // private law: its form decides
	}
	switch form := b.Next.Term(); {
	case form == law.Unknown:
		t.Lacks(r, "cui.break.next.open_ended")
		return
	case form == law.No && public:
		publicNext(t, r, kind, value)
		return
	case form == law.No:
		t.Says(r, law.Yes, kind, value)
		return
	}
	term := law.Period{From: b.Next.Start, Through: b.Next.End}
	short, known := term.Short(int(v.Value))
	switch {
	case known:
	case term.From.IsZero() && !term.Through.IsZero():
		t.Lacks(r, "cui.break.next.start")
		return
	case term.Through.IsZero() && !term.From.IsZero():
		t.Lacks(r, "cui.break.next.end")
		return
	default:
		t.Lacks(r, "cui.break.next.start", "cui.break.next.end")
		return
	}
	if public && short <= 0 { // too short for a CDD, it is refused in either reading
		publicNext(t, r, kind, value)
		return
	}
	t.Says(r, law.That(short <= 0), kind, law.Fact("cui.break.next.start", term.From), law.Fact("cui.break.next.end", term.Through),
		value, law.Under(&law.DateMonths))
	if short > 0 && !public { // a longer contract of public law would leave it open
		t.Note(law.Off("cui.break.next.end", law.Days(short)))
	}
}

// publicNext: the articles say "contrat de travail", and do not say whether a contract or an appointment of public law
// is one.
func publicNext(t *law.Tree, r *law.Rule, kind, value law.Arg) {
	t.Unsettled(r, kind, value, law.Reading("PEC-NEXT-PUBLIC.any", law.Yes), law.Reading("PEC-NEXT-PUBLIC.private", law.No))
}

// PECEarlyEnd decides whether the employee may end a fixed-term PEC before its term (code du travail, L5134-28): to take
// a CDI or a CDD of at least six months, or to follow training that leads to a qualification. A CDD of exactly six months
// is enough, whatever a page of the ministry says ("more than six months").
func PECEarlyEnd(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	k.addEarlyEnd(t)
	return t.Decision()
}

func (k *cuiCase) addEarlyEnd(t *law.Tree) {
	ended, _ := k.endedOn()
	k.whens[byBreak] = law.When{Day: ended}
	t.All(&pecLeave)
	noteCIE(k, t, k.leave, byBreak)
	k.addAsked(t, &pecLeaveAsked, k.leave)
	t.Any(&pecLeaveGround)
	noteCIE(k, t, k.leave, byBreak)
	k.addNextJob(t, &pecLeaveJob, k.leaveMonths, facts.ForHire)
	motive := k.CUI.Break.Motive
	v := cuiText(k, t, &pecLeaveTraining, k.leave, byBreak, lacking(motive == 0, "cui.break.motive"))
	switch {
	case v == nil:
	case motive == 0:
		t.Lacks(&pecLeaveTraining, "cui.break.motive")
	default:
		t.Says(&pecLeaveTraining, law.That(motive == facts.ForQualification), motive.As("cui.break.motive"), law.Value(k.leave, v, k.whens[byBreak]))
	}
	t.End()
	t.End()
}

// PECNotice decides whether the employer reported a suspension or an end before the end of the aid in time (code du
// travail, R5134-28): within seven clear days, to who granted the aid and to who pays it. It is Yes when the event does not come
// before the last day of the aid: nothing is to be reported then. The event is the suspension, when the case has one, or the
// end of the contract.
func PECNotice(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	k.addNotice(t)
	return t.Decision()
}

func (k *cuiCase) addNotice(t *law.Tree) {
	b := &k.CUI.Break
	day, key := b.Day, "cui.break.day"
	if b.Ends() != law.No {
		day, key = k.endedOn()
	}
	event := [2]law.Date{day, day} // the earlier first: they differ when nobody said whether a break on another day was the end or a suspension
	if b.Ends() == law.Unknown && b.Motive == 0 && !b.Day.IsZero() {
		if event[1] = b.Day; b.Day.Before(day) {
			event, day, key = [2]law.Date{b.Day, day}, b.Day, "cui.break.day"
		}
	}
	k.whens[byBreak] = law.When{Day: day}
	t.All(&pecNotify)
	noteCIE(k, t, k.notice, byBreak)
	defer t.End()
	if k.afterAid(day) {
		if v := cuiText(k, t, &pecNotifyAided, k.notice, byBreak); v != nil {
			t.Says(&pecNotifyAided, law.Yes, law.Fact(key, day), law.Fact("aid.through", k.Aid.Through), law.Value(k.notice, v, k.whens[byBreak]))
		}
		return
	}
	k.addTold(t, &pecNotifyGrantor, event, key, "cui.break.told_grantor", b.ToldGrantor)
	k.addTold(t, &pecNotifyPayer, event, key, "cui.break.told_payer", b.ToldPayer)
}

// afterAid tells that a day is known not to come before the last day of the aid.
func (k *cuiCase) afterAid(day law.Date) bool {
	return !day.IsZero() && !k.Aid.Through.IsZero() && !day.Before(k.Aid.Through)
}

// addTold answers r by the day of a report of the event, or of what may be the event, each of two days. A report that is late for an aid that may have ended before is not settled
// without the end of the aid.
func (k *cuiCase) addTold(t *law.Tree, r *law.Rule, event [2]law.Date, of, key string, told law.Date) {
	untold, open := lacking(told.IsZero(), key), lacking(told.IsZero() && k.Aid.Through.IsZero(), "aid.through")
	v := cuiText(k, t, r, k.notice, byBreak, untold, open)
	if v == nil {
		return
	}
	last := event[0].ClearDays(int(v.Value))
	inTime := func(day law.Date) bool { return k.afterAid(day) || !told.After(day.ClearDays(int(v.Value))) }
	switch {
	case last.IsZero(): // past the calendar
		lacks(t, r, "cui.break.day", untold, open)
	case told.IsZero():
		lacks(t, r, key, open)
	case told.After(last) && k.Aid.Through.IsZero():
		t.Lacks(r, "aid.through")
	case inTime(event[0]) != inTime(event[1]):
		t.Lacks(r, "cui.break.motive")
	default:
		t.Says(r, law.That(!told.After(last)), law.Fact(of, event[0]), law.Fact(key, told), law.Fact("cui.break.told_by", last),
			law.Value(k.notice, v, k.whens[byBreak]), law.Under(&law.DateClearDays))
		if late := last.DaysUntil(told); late > 0 {
			t.Note(law.Off(key, law.Days(-late)))
		}
	}
}

// PECClawback decides whether the aid of a PEC that ended early is to be repaid whole (code du travail, R5134-45 to
// R5134-47): Yes when the employer ended the contract before the end of the aid and the ground is not in the list of the
// CDI or of the CDD. In the listed cases the aid is kept for the days worked. The lists differ: unfitness keeps the aid of
// a CDI only.
func PECClawback(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	k.addClawback(t, &pecClawback)
	return t.Decision()
}

// endedOn is the day on which the contract ended before its term, with its key: that of the break or the one recorded for every
// contract, the earlier where they differ. A suspension is no end, but its day stands where no other is recorded: it was not
// the employer's.
func (k *cuiCase) endedOn() (day law.Date, key string) {
	b, ended := &k.CUI.Break, k.Contract.Ended
	if ended.IsZero() || ended == b.Day || b.Ends() == law.Yes && !b.Day.IsZero() && b.Day.Before(ended) {
		return b.Day, "cui.break.day"
	}
	return ended, "contract.ended"
}

const (
	keptInCDI = 1<<facts.SeriousFault | 1<<facts.ForceMajeure | 1<<facts.Unfitness | 1<<facts.Insolvency | 1<<facts.TrialPeriod | 1<<facts.MutualBreak
	keptInCDD = 1<<facts.CommonWill | 1<<facts.SeriousFault | 1<<facts.ForceMajeure | 1<<facts.TrialPeriod
)

func (k *cuiCase) addClawback(t *law.Tree, root *law.Rule) {
	b := &k.CUI.Break
	ended, key := k.endedOn()
	k.whens[byBreak] = law.When{Day: ended}
	t.All(root)
	if v := cuiText(k, t, &pecClawbackEarly, k.clawback, byBreak, lacking(k.Aid.Through.IsZero(), "aid.through")); v != nil {
		if k.Aid.Through.IsZero() {
			t.Lacks(&pecClawbackEarly, "aid.through")
		} else {
			t.Says(&pecClawbackEarly, law.That(ended.Before(k.Aid.Through)), law.Fact(key, ended), law.Fact("aid.through", k.Aid.Through),
				law.Value(k.clawback, v, k.whens[byBreak]))
		}
	}
	if v := cuiText(k, t, &pecClawbackByThem, k.clawback, byBreak, lacking(b.Initiative == 0, "cui.break.initiative")); v != nil {
		if b.Initiative == 0 {
			t.Lacks(&pecClawbackByThem, "cui.break.initiative")
		} else {
			t.Says(&pecClawbackByThem, law.That(b.Initiative == facts.ByEmployer), b.Initiative.As("cui.break.initiative"), law.Value(k.clawback, v, k.whens[byBreak]))
		}
	}
	t.None(&pecClawbackKept)
	noteCIE(k, t, k.keptCDI, byBreak)
	noteCIE(k, t, k.keptCDD, byBreak)
	term := fixedTerm(&k.Contract)
	if term != law.Yes {
		k.addKept(t, &pecClawbackCDI, k.keptCDI, keptInCDI, term.Not())
	}
	if term != law.No {
		k.addKept(t, &pecClawbackCDD, k.keptCDD, keptInCDD, term)
	}
	t.End()
	t.End()
}

// addKept answers whether the ground is in a list; of says whether the contract is of that list.
func (k *cuiCase) addKept(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], list uint32, of law.Answer) {
	ground := k.CUI.Break.Ground
	v := cuiText(k, t, r, p, byBreak, lacking(ground == 0, "cui.break.ground"), lacking(of == law.Unknown, "contract.open_ended"))
	switch {
	case v == nil:
	case ground == 0:
		lacks(t, r, "cui.break.ground", lacking(of == law.Unknown, "contract.open_ended"))
	case ground == facts.GrossFault: // worse than the serious misconduct that the list names
		t.Unsettled(r, ground.As("cui.break.ground"), law.Value(p, v, k.whens[byBreak]),
			law.Reading("PEC-CLAWBACK-KEPT.more", law.Yes), law.Reading("PEC-CLAWBACK-KEPT.letter", law.No))
	case of == law.Unknown && list&(1<<ground) != 0 && keptInCDI&keptInCDD&(1<<ground) == 0:
		t.Lacks(r, "contract.open_ended")
	default:
		t.Says(r, law.That(list&(1<<ground) != 0), ground.As("cui.break.ground"), law.Value(p, v, k.whens[byBreak]))
	}
}

// PECCertificate decides whether the experience certificate was given in time (code du travail, L5134-28-1): one month
// before the end of the contract at the latest. The end is the last day of the term, renewals counted, or an earlier day on
// which the contract ended; a CDI has an end only when it was ended. The article does not speak of an end that was not
// foreseen: a certificate given in the last month before it is unsettled, one given after it is late.
func PECCertificate(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	k.addCertificate(t)
	return t.Decision()
}

func (k *cuiCase) addCertificate(t *law.Tree) {
	r, given := &pecCertificate, k.CUI.Certificate
	ungiven := lacking(given.IsZero(), "cui.certificate")
	fixed, term := fixedTerm(&k.Contract), k.last
	if fixed == law.No {
		term = law.Date{}
	}
	ended, key := k.Contract.Ended, "contract.ended"
	if k.CUI.Break.Ends() != law.No { // a suspension is no end
		ended, key = k.endedOn()
	}
	end, early := term, !ended.IsZero() && (term.IsZero() || ended.Before(term))
	if early {
		end = ended
	}
	switch {
	case k.renewals == law.Unknown:
		lacks(t, r, "contract.renewals", ungiven)
		return
	case end.IsZero() && fixed == law.No:
		lacks(t, r, key, ungiven)
		return
	case end.IsZero():
		lacks(t, r, "contract.end", ungiven)
		return
	}
	w := law.When{Day: end}
	v := governing(t, r, k.certificate, w, ungiven)
	if v == nil {
		return
	}
	last := monthsBefore(end, int(v.Value))
	inTerm := !term.IsZero() && !given.After(monthsBefore(term, int(v.Value)))
	b := &k.CUI.Break
	switch {
	case given.IsZero():
		t.Lacks(r, "cui.certificate")
		return
	case !early || !given.After(last) || !term.IsZero() && !inTerm: // whatever the end was
	case key == "cui.break.day" && b.Ends() == law.Unknown && b.Motive == 0: // or a suspension
		t.Lacks(r, "cui.break.motive")
		return
	case given.After(ended):
	case term.IsZero() && fixed == law.Unknown:
		t.Lacks(r, "contract.open_ended", "contract.end")
		return
	case term.IsZero() && fixed == law.Yes && k.Contract.NoTerm != law.Yes:
		t.Lacks(r, "contract.end")
		return
	default:
		t.Unsettled(r, law.Fact("cui.certificate", given), law.Fact(key, ended), law.Value(k.certificate, v, w),
			law.Reading("PEC-ATTEST.foreseen", law.Yes), law.Reading("PEC-ATTEST.real", law.No))
		return
	}
	t.Says(r, law.That(!given.After(last)), law.Fact("cui.certificate", given), law.Fact("contract.last_day", end), law.Fact("cui.certificate.by", last),
		law.Value(k.certificate, v, w), law.Under(&law.DateDeadline))
	if late := last.DaysUntil(given); late > 0 {
		t.Note(law.Off("cui.certificate", law.Days(-late)))
	}
}

// monthsBefore is the last day from which a time limit of that many months has run out by day d: the same day number,
// clamped.
func monthsBefore(d law.Date, months int) law.Date {
	for back := 28 * months; back <= 31*months; back++ {
		if day := d.AddDays(-back); !day.Deadline(months).After(d) {
			return day
		}
	}
	return law.Date{}
}

// PECImmersions decides whether the PMSMP of the employee stay together within a quarter of the whole contract (code du
// travail, D5134-50-2). It reads the agreements of the case whose first day is in the contract, the one asked about
// included; days count, first and last included (PEC-PMSMP-25-DAYS). A CDI has no whole of which to take a quarter: it is
// unsettled as soon as there is a PMSMP. Each agreement has limits of its own besides.
func PECImmersions(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	k.addImmersions(t)
	return t.Decision()
}

func (k *cuiCase) addImmersions(t *law.Tree) {
	r := &pecImmersions
	contract := law.Period{From: k.Contract.Start, Through: k.last}
	fixed := fixedTerm(&k.Contract)
	if fixed == law.No {
		contract.Through = law.Date{}
	}
	days, list, own := k.immersionDays(contract)
	unformed, unended := lacking(fixed == law.Unknown, "contract.open_ended"), lacking(contract.Through.IsZero() && fixed != law.No, "contract.end")
	if k.renewals == law.Unknown {
		lacks(t, r, "contract.renewals", lacking(contract.From.IsZero(), "contract.start"), list, own)
		return
	}
	w := law.When{Day: contract.From}
	v, miss := k.immersions.At(w)
	switch {
	case v == nil && miss.Why == law.MissingFact:
		lacks(t, r, "contract.start", unended, unformed, list, own)
		return
	case v == nil:
		t.Silent(r, k.immersions.Name, miss)
		return
	case fixed == law.No && list == "" && own == "" && days == 0: // nothing, whatever the quarter is of
		t.Says(r, law.Yes, law.Fact("cui.immersion_days", law.Days(0)), law.Value(k.immersions, v, w))
		return
	case fixed == law.No && days == 0 && own != "immersion.end": // none may have been in the contract
		lacks(t, r, list, own)
		return
	case fixed == law.No: // a CDI has no total duration
		form := law.Fact("contract.open_ended", law.Yes)
		if k.Contract.Kind.Term() == law.No {
			form = law.Fact("contract.kind", k.Contract.Kind)
		}
		t.Unsettled(r, form, law.Value(k.immersions, v, w),
			law.Reading("PEC-PMSMP-25.no-limit", law.Yes), law.Reading("PEC-PMSMP-25.aid", law.Unknown))
		return
	case unended != "":
		lacks(t, r, unended, unformed, list, own)
		return
	}
	whole, known := contract.Days().Get()
	if !known { // it ends before it starts
		t.Lacks(r, "contract.start", "contract.end")
		return
	}
	share, _ := v.Value.Millionths()
	most := int(int64(whole) * share / 1_000_000)
	if (list != "" || own != "") && days <= most { // more days could still be there; fewer could not
		lacks(t, r, list, own)
		return
	}
	t.Says(r, law.That(days <= most), law.Fact("cui.immersion_days", law.Days(days)), law.Fact("contract.days", law.Days(whole)), law.Fact("cui.immersion_days.most", law.Days(most)),
		law.Value(k.immersions, v, w), law.Under(&pecImmersionDays))
	if over := days - most; over > 0 {
		t.Note(law.Off("cui.immersion_days", law.Days(-over)))
	}
}

// immersionDays adds up the days of the agreements that begin in the contract, and names the facts without which there
// may be more: in the list, and of the one asked about.
func (k *cuiCase) immersionDays(contract law.Period) (days int, list, own string) {
	list = lacking(k.Immersions.Complete != law.Yes, "immersions")
	for i := range k.Immersions.Items {
		m := &k.Immersions.Items[i]
		n, known := law.Period{From: m.Start, Through: m.End}.Days().Get()
		switch in := contract.Contains(m.Start); {
		case in == law.No:
		case in == law.Unknown || !known:
			list = "immersions"
		default:
			days += n
		}
	}
	last := k.Immersion.End
	for i := range k.Immersion.Renewals.Items {
		if end := k.Immersion.Renewals.Items[i].End; end.After(last) {
			last = end
		}
	}
	n, known := law.Period{From: k.Immersion.Start, Through: last}.Days().Get()
	switch in := contract.Contains(k.Immersion.Start); {
	case in == law.No || k.Immersion.Start.IsZero() && last.IsZero(): // none is asked about
	case k.Immersion.Start.IsZero():
		own = "immersion.start"
	case !known:
		own = "immersion.end"
	default:
		days += n
	}
	return days, list, own
}
