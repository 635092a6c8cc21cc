package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// What the employer of a PEC or of a CIE does not pay beside the aid, and who does not count in its workforce (code du
// travail, L5134-31, D5134-48 to R5134-50, L1111-3, L1253-8-1, L1243-10).
var (
	l513431of2012 = law.Ref{Text: "code du travail", Article: "L5134-31", ID: "LEGIARTI000026549820", Rank: law.RankStatute, Seen: law.Secondary}
	l513431of2019 = law.Travail("L5134-31", "", "LEGIARTI000037947697")
	l513431of2025 = law.Travail("L5134-31", "", "LEGIARTI000053278893")
	l513431       = law.Travail("L5134-31", "", "")
	d513448       = law.Travail("D5134-48", "", "LEGIARTI000021338159")
	r513449       = law.Travail("R5134-49", "", "LEGIARTI000021338156")
	r513450       = law.Travail("R5134-50", "", "LEGIARTI000026566021")
	l513472       = law.Travail("L5134-72", "", "LEGIARTI000026549836")
	l11113cui     = law.Travail("L1111-3", "", "LEGIARTI000031565369")
	l125381       = law.Travail("L1253-8-1", "", "LEGIARTI000033013210")
	l124310       = law.Travail("L1243-10", "1°", "LEGIARTI000006901221")
	lfss2019      = law.Ref{Text: "pages sur les contrats aidés après la loi de financement de la sécurité sociale pour 2019 (C2RP, Pop'Paye)", Rank: law.RankGuidance, Seen: law.Secondary}
)

var (
	// PECExemptPublic says whether a public employer (L5134-21, 1° and 2°) is exempt from its contributions to social
	// insurance and family allowances during the aid of a PEC. The period of the pay picks the text. That of 2012 was not
	// read.
	PECExemptPublic = law.Param[law.Answer]{Name: "pec.exemption.public", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2012-11-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l513431of2012}},
		{From: law.MustDate("2019-01-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l513431of2019}},
		{From: law.MustDate("2025-12-31"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l513431of2025}},
	}}
	// PECExemptPrivate says whether the other employers are, as they were until the end of 2018.
	PECExemptPrivate = law.Param[law.Answer]{Name: "pec.exemption.private", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2012-11-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l513431of2012, lfss2019}},
		{From: law.MustDate("2019-01-01"), Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{l513431of2019}},
		{From: law.MustDate("2025-12-31"), Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{l513431of2025}},
	}}
	// PECExemptTaxes says whether the hire is exempt from the taxes on pay: taxe sur les salaires, taxe d'apprentissage,
	// participation à l'effort de construction (L5134-31, 2° to 4°).
	PECExemptTaxes = law.Param[law.Answer]{Name: "pec.exemption.taxes", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2012-11-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l513431of2012}},
		{From: law.MustDate("2019-01-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l513431of2019}},
		{From: law.MustDate("2025-12-31"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l513431of2025}},
	}}
	// PECExemptPart is the part of the SMIC of the hours paid up to which pay is exempt (D5134-48): the whole.
	PECExemptPart    = cuiSince("pec.exemption.part", "2010-01-01", law.ToRunning, law.Percent(100), d513448, r513449)
	pecExoRepaidText = cuiSince("pec.exemption.repaid", "2012-11-01", law.ToRunning, law.Yes, r513450)
	pecCountText     = cuiSince("pec.headcount", "2016-01-01", law.ToRunning, law.Yes, law.Travail("L1111-3", "4°", "LEGIARTI000031565369"))
	cieCountText     = cuiSince("cie.headcount", "2016-01-01", law.ToRunning, law.Yes, law.Travail("L1111-3", "2°", "LEGIARTI000031565369"))
	geCountText      = cuiSince("ge.headcount", "2016-08-10", law.ToRunning, law.Yes, l125381)
)

var exemptionTables = []law.Table{
	&PECExemptPublic, &PECExemptPrivate, &PECExemptTaxes, &PECExemptPart, &pecExoRepaidText, &pecCountText, &cieCountText, &geCountText,
}

var (
	pecExo         = law.Rule{ID: "PEC-EXO", Cites: []law.Ref{l513431}}
	pecExoAided    = law.Rule{ID: "PEC-EXO-AIDED", Cites: []law.Ref{l513431}}
	pecExoEmployer = law.Rule{ID: "PEC-EXO-EMPLOYER", Cites: []law.Ref{l513431}}
	pecExoPublic   = law.Rule{ID: "PEC-EXO-PUBLIC", Cites: []law.Ref{l513431}}
	pecExoPrivate  = law.Rule{ID: "PEC-EXO-PRIVATE", Cites: []law.Ref{l513431}, Fixed: true}
	pecExoLimit    = law.Rule{ID: "PEC-EXO-LIMIT", Cites: []law.Ref{d513448, r513449}}
	pecExoTaxes    = law.Rule{ID: "PEC-EXO-TAXES", Cites: []law.Ref{l513431}}
	pecExoTaxesDay = law.Rule{ID: "PEC-EXO-TAXES-TEXT", Cites: []law.Ref{l513431}, Fixed: true}
	pecExoClawback = law.Rule{ID: "PEC-EXO-CLAWBACK", Cites: []law.Ref{r513450}}
	cieExo         = law.Rule{ID: "CIE-EXO", Cites: []law.Ref{l513472, l5134721}, Fixed: true}
	pecHeadcount   = law.Rule{ID: "PEC-HEADCOUNT", Cites: []law.Ref{law.Travail("L1111-3", "4°", "LEGIARTI000031565369")}}
	cieHeadcount   = law.Rule{ID: "CIE-HEADCOUNT", Cites: []law.Ref{law.Travail("L1111-3", "2°", "LEGIARTI000031565369")}}
	geHeadcount    = law.Rule{ID: "GE-HEADCOUNT", Cites: []law.Ref{l125381}}
	pecAllowance   = law.Rule{ID: "PEC-NO-PRECARITY", Cites: []law.Ref{l124310}}

	// L1111-3, last paragraph, L1253-8-1: what the workforce is still counted for.
	headcountRisks = law.Remark{ID: "PEC-HEADCOUNT-RISKS", Cites: []law.Ref{l11113cui}}
	groupPartTwo   = law.Remark{ID: "GE-HEADCOUNT-PART-TWO", Cites: []law.Ref{l125381}}
)

var (
	exemptionRules = []*law.Rule{
		&pecExo, &pecExoAided, &pecExoEmployer, &pecExoPublic, &pecExoPrivate, &pecExoLimit, &pecExoTaxes, &pecExoTaxesDay, &pecExoClawback, &cieExo,
		&pecHeadcount, &cieHeadcount, &geHeadcount, &pecAllowance,
	}
	exemptionRemarks = []*law.Remark{&headcountRisks, &groupPartTwo}
)

// The employers of L5134-21, 1° and 2°, as bits of [facts.LegalForm].
const publicEmployers = 1<<facts.StateService | 1<<facts.LocalAuthority | 1<<facts.PublicBody | 1<<facts.PublicBusiness |
	1<<facts.TradesChamber | 1<<facts.CommerceChamber

// publicEmployer tells whether the employer is one of them.
func publicEmployer(e *facts.Employer) law.Answer {
	switch {
	case e.Form != 0:
		return law.That(publicEmployers&(1<<e.Form) != 0)
	case e.Public == law.Yes:
		return law.Yes
	}
	return law.Unknown
}

// PECExemption decides whether the employer of a PEC is exempt, for the pay of a day, from its contributions to social
// insurance and family allowances (code du travail, L5134-31, 1°): since 2019 a public employer only, only during the aid and
// within the contract, and without another State aid for the hire (L5134-33). How much of the pay is exempt is for
// [PECExemptPay].
func PECExemption(c *facts.Case, day law.Date) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	t.All(&pecExo, law.Fact("day", day))
	addExemptNotes(t, c)
	addKind(t, &cuiKind, c, law.PEC)
	addAlone(t, c, day)
	addAided(t, &pecExoAided, c, day)
	addExemptEmployer(t, c, day)
	return t.Decision()
}

// addExemptNotes says, on the group just opened, that another State aid that is not recorded is not counted.
func addExemptNotes(t *law.Tree, c *facts.Case) {
	if c.CUI.OtherStateAid == law.Unknown {
		t.Note(law.Saying(&cuiAssumes))
	}
}

// addAided answers r by whether a day is within the aid ("pendant la durée d'attribution de l'aide"), and within the
// contract.
func addAided(t *law.Tree, r *law.Rule, c *facts.Case, day law.Date, args ...law.Arg) {
	from, through, start := c.Aid.From, c.Aid.Through, c.Contract.Start
	early, late := !from.IsZero() && day.Before(from), !through.IsZero() && day.After(through)
	ended, doubt := endedOn(c), mayHaveEndedOn(c)
	last, mayGoOn := lastDay(&c.Contract)
	over := !last.IsZero() && day.After(last) && fixedTerm(&c.Contract) != law.No
	switch {
	case day.IsZero():
		t.Lacks(r, "day")
		return
	case !ended.IsZero() && day.After(ended):
		t.Says(r, law.No, law.Fact("day", day), law.Fact("contract.ended", ended))
	case early || late:
		t.Says(r, law.No, law.Fact("day", day), law.Fact("aid.from", from), law.Fact("aid.through", through))
	case over && !mayGoOn:
		t.Says(r, law.No, law.Fact("day", day), law.Fact("contract.last_day", last))
	case !start.IsZero() && day.Before(start):
		t.Says(r, law.No, law.Fact("day", day), law.Fact("contract.start", start))
	case from.IsZero() && through.IsZero():
		t.Lacks(r, "aid.from", "aid.through")
		return
	case from.IsZero():
		t.Lacks(r, "aid.from")
		return
	case through.IsZero():
		t.Lacks(r, "aid.through")
		return
	case over:
		t.Lacks(r, "contract.renewals")
		return
	case endsUndated(c):
		t.Lacks(r, "cui.break.day")
		return
	case !doubt.IsZero() && day.After(doubt): // the end of the contract or a suspension
		t.Lacks(r, "contract.ended")
		return
	default:
		t.Says(r, law.Yes, law.Fact("day", day), law.Fact("aid.from", from), law.Fact("aid.through", through))
	}
	t.Note(args...)
}

// addExemptEmployer: "Pour les personnes morales mentionnées aux 1° et 2° de l'article L. 5134-21".
func addExemptEmployer(t *law.Tree, c *facts.Case, day law.Date) {
	w := law.When{Day: day}
	e := &c.Employer
	t.Any(&pecExoEmployer)
	defer t.End()
	if day.IsZero() {
		t.Lacks(&pecExoPublic, "day")
		return
	}
	who := publicEmployer(e)
	quote := e.Form.As("employer.form")
	if e.Form == 0 {
		quote = law.Fact("employer.public", e.Public)
	}
	if v := law.Governing(t, &pecExoPublic, &PECExemptPublic, w); v != nil {
		if who == law.Unknown {
			t.Lacks(&pecExoPublic, "employer.form")
		} else {
			t.Says(&pecExoPublic, who.And(v.Value), quote, law.Value(&PECExemptPublic, v, w))
		}
	}
	if who == law.Yes {
		return
	}
	if v := law.Governing(t, &pecExoPrivate, &PECExemptPrivate, w); v != nil {
		t.Says(&pecExoPrivate, v.Value, law.Fact("day", day), law.Value(&PECExemptPrivate, v, w))
	}
}

// ExemptPay is the part of the pay of one month on which a contribution is not due: none of it where there is no exemption.
type ExemptPay struct {
	// Low and High bracket it, in whole cents half up: equal when it is known, invalid where nothing can be said.
	Low, High law.Euro
	Decision  law.Decision
}

// PECExemptPay says how much of the gross pay of a month is exempt, by the clauses of [PECExemption] and D5134-48: up to the SMIC for
// the hours paid, within the legal time of a month or, when it is less, the agreed one of the establishment. The hours are
// those of the month; during a suspension with pay, those that would have been worked times the part of pay that the
// employer bears (R5134-49). Any day of the month stands for it; in the month in which the aid
// begins or ends, the pay and the hours to give are those of the days of the aid. A negative pay is taken as not given.
func PECExemptPay(c *facts.Case, month law.Date, gross law.Euro, hours law.Hours) ExemptPay {
	c = orEmpty(c)
	x := ExemptPay{invalidAmount, invalidAmount, law.Decision{}}
	k := newAid(c, nil, &pecAidScheme)
	t := law.NewTree()
	w := law.When{Day: firstOfMonth(month)}
	day := w.Day
	if firstOfMonth(k.from) == day { // the first day of the month that may be exempt
		day = k.from
	}
	t.All(&pecExo, law.Fact("day", day))
	addExemptNotes(t, c)
	addKind(t, &cuiKind, c, law.PEC)
	addAlone(t, c, day)
	addAided(t, &pecExoAided, c, day)
	addExemptEmployer(t, c, day)
	switch {
	case month.IsZero():
		t.Lacks(&pecExoLimit, "day")
	case hours.IsZero():
		t.Lacks(&pecExoLimit, "exemption.hours")
	case gross.IsNegative() || !gross.Valid(): // no pay at all
		t.Lacks(&pecExoLimit, "exemption.gross")
	default:
		under, over := k.smics()
		low, miss := under.At(w)
		high, _ := over.At(w)
		v, _ := PECExemptPart.At(w)
		if low == nil || high == nil || v == nil {
			t.Silent(&pecExoLimit, over.Name, miss)
			break
		}
		week := legalWeek
		if agreed := c.Aid.AgreedWeek; !agreed.IsZero() && agreed.Less(week) {
			week = agreed
		}
		x.Low, x.High = exemptUpTo(low.Value, hours, week, gross), exemptUpTo(high.Value, hours, week, gross)
		if x.Low != x.High {
			t.Lacks(&pecExoLimit, "contract.place")
			break
		}
		t.Says(&pecExoLimit, law.Yes, law.Fact("exemption.hours", hours), law.Value(over, high, w), law.Value(&PECExemptPart, v, w), law.Under(&cuiSMICDay))
		limit := limitOf(high.Value, hours, week)
		if gross.Compare(limit) <= 0 {
			t.Note(law.Fact("exemption.gross", gross))
		}
		if under == over { // else either holds the whole pay
			t.Note(law.Fact("exemption.limit", limit))
		}
		if week != legalWeek { // the code turns the legal week into a month, no other
			t.Note(law.Under(&law.Weeks52Of12))
		}
	}
	x.Decision = t.Decision()
	switch x.Decision.Answer() {
	case law.No:
		x.Low, x.High = law.Euro{}, law.Euro{}
	case law.Unknown:
		if x.High.Valid() && PECExemption(c, day).Answer() != law.Yes { // not the limit alone
			x.Low = law.Euro{}
		}
	case law.Yes:
	}
	return x
}

// exemptUpTo is the limit of a month, and at most the pay.
func exemptUpTo(smic law.Euro, hours, week law.Hours, gross law.Euro) law.Euro {
	return lesserEuro(limitOf(smic, hours, week), gross)
}

// limitOf is the SMIC of the hours of a month, within 52/12 of a week.
func limitOf(smic law.Euro, hours, week law.Hours) law.Euro {
	limit := smic.Exact().TimesHours(hours)
	if month := law.Monthly(smic, week); month.Compare(limit) < 0 {
		limit = month
	}
	return limit.Shown()
}

// PECTaxes decides whether the hire in a PEC is exempt, on a day, from the taxe sur les salaires, the taxe d'apprentissage and
// the participation à l'effort de construction (L5134-31, 2° to 4°), whoever the employer is; not beside another State aid
// (L5134-33).
func PECTaxes(c *facts.Case, day law.Date) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Day: day}
	t.All(&pecExoTaxes, law.Fact("day", day))
	addExemptNotes(t, c)
	addKind(t, &cuiKind, c, law.PEC)
	addAlone(t, c, day)
	if v := law.Governing(t, &pecExoTaxesDay, &PECExemptTaxes, w); v != nil {
		t.Says(&pecExoTaxesDay, v.Value, law.Fact("day", day), law.Value(&PECExemptTaxes, v, w))
	}
	return t.Decision()
}

// PECExemptionRepaid decides whether the employer pays the contributions from which it was exempt, after it ended a PEC before
// the end of the aid (R5134-50): it was exempt on one day of the aid at least, up to the end. Whether the end is one of those
// is the decision of eligibility.PECClawback, given as to [PECRepayment].
func PECExemptionRepaid(c *facts.Case, clawback law.Decision) law.Decision {
	k := newAid(c, nil, &pecAidScheme)
	c = k.Case
	day := endedOn(c)
	if day.IsZero() {
		day = c.CUI.Break.Day
	}
	t := law.NewTree()
	t.All(&pecExoClawback)
	if !day.IsZero() {
		noteValue(t, &pecExoRepaidText, law.When{Day: day})
	}
	addExemptNotes(t, c)
	addKind(t, &cuiKind, c, law.PEC)
	k.addClawback(t, clawback, law.When{Day: day})
	addAlone(t, c, day)
	from := k.from
	if c.Aid.From.IsZero() {
		from = law.Date{}
	}
	switch {
	case day.IsZero():
		t.Lacks(&pecExoEmployer, "cui.break.day")
	case !from.IsZero() && day.Before(from):
		t.Says(&pecExoAided, law.No, law.Fact("day", day), law.Fact("aid.from", from), law.Fact("aid.through", c.Aid.Through))
	case exemptOn(&c.Employer, day) == law.Yes:
		addExemptEmployer(t, c, day)
	case from.IsZero():
		t.Lacks(&pecExoEmployer, "aid.from")
	default:
		addExemptEmployer(t, c, exemptDay(&c.Employer, from, day))
	}
	return t.Decision()
}

// exemptDay is a day from one to another on which the employer was exempt, the first one when there is none: what is exempt
// changes on the first day of a version only.
func exemptDay(e *facts.Employer, from, through law.Date) law.Date {
	if exemptOn(e, from) == law.Yes {
		return from
	}
	for i := range PECExemptPrivate.Versions {
		day := PECExemptPrivate.Versions[i].From
		if day.After(from) && !day.After(through) && exemptOn(e, day) == law.Yes {
			return day
		}
	}
	return from
}

// exemptOn tells whether the employer is one of those that are exempt on a day.
func exemptOn(e *facts.Employer, day law.Date) law.Answer {
	w := law.When{Day: day}
	public, _ := PECExemptPublic.At(w)
	private, _ := PECExemptPrivate.At(w)
	if public == nil || private == nil {
		return law.Unknown
	}
	return publicEmployer(e).And(public.Value).Or(private.Value)
}

// CIEExemption decides whether the employer of a CIE is exempt from contributions: the code provides for none.
func CIEExemption() law.Decision {
	t := law.NewTree()
	t.Says(&cieExo, law.No)
	return t.Decision()
}

// PECHeadcount decides whether the employee in a PEC is left out of the workforce on a day (L1111-3, 4°): while the aid is
// granted. The workforce that sets the rate of contributions for accidents at work counts the employee all the same.
func PECHeadcount(c *facts.Case, day law.Date) law.Decision {
	return headcount(c, day, law.PEC, &pecHeadcount, &pecCountText)
}

// CIEHeadcount is [PECHeadcount] for a CIE (L1111-3, 2°).
func CIEHeadcount(c *facts.Case, day law.Date) law.Decision {
	return headcount(c, day, law.CIE, &cieHeadcount, &cieCountText)
}

func headcount(c *facts.Case, day law.Date, kind law.Kind, r *law.Rule, p *law.Param[law.Answer]) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Day: day}
	if v := law.Governing(t, r, p, w); v != nil && addKind(t, r, c, kind) == law.Yes {
		addAided(t, r, c, day, law.Value(p, v, w), law.Saying(&headcountRisks))
	}
	return t.Decision()
}

// GroupHeadcount decides whether an employee that a groupement d'employeurs makes available to its members is left out of the
// workforce of the group on a day, for the code but its second part (L1253-8-1).
func GroupHeadcount(c *facts.Case, day law.Date) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Day: day}
	v := law.Governing(t, &geHeadcount, &geCountText, w)
	if v == nil {
		return t.Decision()
	}
	group, hosted := c.Employer.Group, c.Sharing.Hosts.Any()
	switch a := group.And(hosted); {
	case a != law.Unknown:
		t.Says(&geHeadcount, a, law.Fact("employer.group", group), law.Fact("sharing.hosts", hosted), law.Value(&geCountText, v, w), law.Saying(&groupPartTwo))
	case group == law.Unknown && hosted == law.Unknown:
		t.Lacks(&geHeadcount, "employer.group", "sharing.hosts")
	case group == law.Unknown:
		t.Lacks(&geHeadcount, "employer.group")
	default:
		t.Lacks(&geHeadcount, "sharing.hosts")
	}
	return t.Decision()
}

// PECNoEndAllowance decides whether a PEC ends without the end-of-contract allowance (L1243-10, 1°): a fixed-term contract of
// L1242-3 does, unless an agreement is more favourable; an open-ended one has none.
func PECNoEndAllowance(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	term, agreed := fixedTerm(&c.Contract), c.Aid.EndAllowance
	if term == law.No {
		t.Says(&pecAllowance, law.Yes, openEnded(&c.Contract))
		return t.Decision()
	}
	kind, lacks := cuiContract(c, law.PEC)
	if k := c.Contract.Kind; k == law.CDD || k == law.CDI { // of L1242-3, in either form
		kind, lacks = c.CUI.EmploymentPolicy, "cui.employment_policy"
	}
	switch {
	case kind == law.Unknown:
		t.Lacks(&pecAllowance, lacks)
	case kind == law.No:
		addKind(t, &pecAllowance, c, law.PEC)
	case agreed == law.Unknown:
		t.Lacks(&pecAllowance, "aid.end_allowance")
	case agreed == law.Yes && term == law.Unknown:
		t.Lacks(&pecAllowance, "contract.open_ended")
	default:
		t.Says(&pecAllowance, agreed.Not(), law.Fact("aid.end_allowance", agreed))
	}
	return t.Decision()
}
