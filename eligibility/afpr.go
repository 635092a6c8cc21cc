package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The action de formation préalable au recrutement (AFPR) prepared for contracts shorter than those of the
// POEI, into which it was merged in 2024. All that is known of it comes from a public page of 2020: nothing
// is in the code.
var (
	afprHours = law.Rule{ID: "AFPR-HOURS", Cites: poeSheet2020}

	// One of three contracts, none of which reaches twelve months, of twenty hours a week or more.
	afprContract     = law.Rule{ID: "AFPR-EXIT", Cites: poeSheet2020}
	afprExitList     = law.Rule{ID: "AFPR-EXIT-CONTRACT", Cites: poeSheet2020}
	afprExitCDD      = law.Rule{ID: "AFPR-EXIT-CDD", Cites: poeSheet2020}
	afprExitPro      = law.Rule{ID: "AFPR-EXIT-PRO", Cites: poeSheet2020}
	afprExitMissions = law.Rule{ID: "AFPR-EXIT-MISSIONS", Cites: poeSheet2020}
	afprExitHours    = law.Rule{ID: "AFPR-EXIT-PARTTIME", Cites: poeSheet2020}

	afprDateStart = law.Convention{ID: "AFPR-EXIT-DATE-START", Cites: poeSheet2020}
	afprRenewal   = law.Convention{ID: "AFPR-EXIT-RENEWAL", Cites: poeSheet2020}
	afprNoTerm    = law.Convention{ID: "AFPR-EXIT-NOTERM", Cites: poeiExitNoTerm.Cites}
	afprPEC       = law.Convention{ID: "AFPR-EXIT-PEC", Cites: poeiExitPEC.Cites}
	afprCDDI      = law.Convention{ID: "AFPR-EXIT-CDDI", Cites: poeiExitCDDI.Cites}
	afprDate      = law.Convention{ID: "AFPR-EXIT-DATE", Cites: poeSheet2020}
	afprMissions  = law.Convention{ID: "AFPR-EXIT-MISSIONS-DAYS", Cites: poeSheet2020}
	afprEnd       = law.Remark{ID: "AFPR-END", Cites: []law.Ref{{Text: "loi n° 2023-1196 du 18 décembre 2023", Rank: law.RankStatute, Seen: law.Secondary}}}
)

// What the page of 2020 gives. It holds until the law of December 2023 took effect; until when decisions taken
// before were carried out was not found.
var (
	// AFPRHours is the maximum length of the course, by the day of entry.
	AFPRHours = law.Param[law.Hours]{Name: "afpr.hours", Reviewed: law.MustDate("2020-01-01"), Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToEntered, Value: law.MustHours("400"), Cites: poeSheet2020},
	}}
	// AFPRMonths is the minimum duration of the CDD, and the total of the missions, by the day of conclusion.
	AFPRMonths = law.Param[law.Months]{Name: "afpr.months", Reviewed: law.MustDate("2020-01-01"), Versions: []law.Version[law.Months]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToNew, Value: 6, Cites: poeSheet2020},
	}}
	// AFPRBelow is the duration that the CDD and the professionalisation contract do not reach: from there on
	// the POEI was meant.
	AFPRBelow = law.Param[law.Months]{Name: "afpr.below", Reviewed: law.MustDate("2020-01-01"), Versions: []law.Version[law.Months]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToNew, Value: 12, Cites: poeSheet2020},
	}}
	// AFPRMissionWindow is the time after the course within which missions count, in months.
	AFPRMissionWindow = law.Param[law.Months]{Name: "afpr.missions.window", Reviewed: law.MustDate("2020-01-01"), Versions: []law.Version[law.Months]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToNew, Value: 9, Cites: poeSheet2020},
	}}
	// AFPRPartTime is the weekly minimum of a part-time contract.
	AFPRPartTime = law.Param[law.Hours]{Name: "afpr.part-time", Reviewed: law.MustDate("2020-01-01"), Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToNew, Value: law.MustHours("20"), Cites: poeSheet2020},
	}}
)

// AFPR decides whether the length of the course is allowed for an AFPR: at most 400 hours, for courses entered
// from 2020 to 2023. It rests on a secondary source. From 2024 the scheme is merged into the POEI.
func AFPR(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	h := hoursOf(&c.Course)
	addMaximum(t, &afprHours, &AFPRHours, c, h, law.Yes)
	t.Note(law.Saying(&afprEnd))
	return t.Decision()
}

// AFPRExit decides whether the contract of the case is one that an AFPR led to: a CDD of six to under twelve
// months, a professionalisation contract of under twelve months, missions of six months over nine, each of 20
// hours a week at least. Longer contracts belonged to the POEI. It rests on a secondary source of 2020, which
// does not name the fixed-term contracts of public law: one of the right length is Unknown.
func AFPRExit(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	when := law.When{Made: c.Contract.Made}
	first := law.When{Made: c.Contract.Start}
	if _, miss := AFPRMonths.At(first); when.Made.IsZero() && miss.Why != law.NoText { // else it may have been concluded earlier
		when = first
	}
	t.All(&afprContract, law.Saying(&afprEnd))
	if !when.Made.IsZero() {
		t.Note(law.Under(&afprDate))
		if c.Contract.Made.IsZero() {
			t.Note(law.Under(&afprDateStart))
		}
	}
	t.Any(&afprExitList)
	addBetween(t, &afprExitCDD, afprKindsCDD, &AFPRMonths, c, when)
	addBetween(t, &afprExitPro, afprKindsPro, nil, c, when)
	addAFPRMissions(t, c, when)
	t.End()
	least := governing(t, &afprExitHours, &AFPRPartTime, when, lacking(c.Contract.Hours.IsZero(), "contract.hours"))
	switch {
	case least == nil:
	case c.Contract.Hours.IsZero():
		t.Lacks(&afprExitHours, "contract.hours")
	default:
		addAtLeast(t, &afprExitHours, &AFPRPartTime, least, c.Contract.Hours, when)
	}
	return t.Decision()
}

// By their letter a CDDI is a CDD, and so is a PEC or CIE for a fixed term.
var (
	afprKindsCDD = law.SetOf(law.CDD, law.CDDI, law.PEC, law.CIE)
	afprKindsPro = law.SetOf(law.Professionalisation)
)

// The page says "CDD" and names no contract of public law.
var afprPublicLawReadings = [2]law.Arg{law.Reading("AFPR-EXIT-CDD.same", law.Yes), law.Reading("AFPR-EXIT-CDD.not-named", law.No)}

// addBetween answers r for a contract of one of those kinds which lasts at least so many months, when that is
// asked, and does not reach the duration of the POEI. A fixed-term contract of public law may be a CDD or not: too
// short or too long for one, it is not of those contracts in either reading.
func addBetween(t *law.Tree, r *law.Rule, kinds law.KindSet, minimum *law.Param[law.Months], c *facts.Case, when law.When) {
	contract := &c.Contract
	below := governing(t, r, &AFPRBelow, when, lacking(contract.Kind == 0, "contract.kind"))
	if below == nil {
		return
	}
	kind, fixed := law.Fact("contract.kind", contract.Kind), fixedTerm(contract)
	public := contract.Kind == law.PublicFixedTerm && kinds.Has(law.CDD)
	switch {
	case contract.Kind == 0:
		t.Lacks(r, "contract.kind")
		return
	case kinds.Has(contract.Kind) && fixed == law.No:
		t.Says(r, law.No, kind, law.Fact("contract.open_ended", law.Yes), law.Value(&AFPRBelow, below, when))
		return
	case !kinds.Has(contract.Kind) && !public:
		t.Says(r, law.No, kind, law.Value(&AFPRBelow, below, when))
		return
	case fixed == law.Unknown:
		t.Lacks(r, "contract.open_ended", lastDayKey(contract))
		return
	}
	term := initialTerm(contract)
	short, known := term.Short(int(below.Value))
	if !known {
		lacksTerm(t, r, contract, term)
		return
	}
	var least *law.Version[law.Months]
	lack := 0
	if minimum != nil {
		if least = law.Governing(t, r, minimum, when); least == nil {
			return
		}
		lack, _ = term.Short(int(least.Value))
	}
	between := law.That(short > 0 && lack <= 0)
	if public && between == law.Yes {
		t.Unsettled(r, kind, law.Value(&AFPRBelow, below, when), afprPublicLawReadings[0], afprPublicLawReadings[1])
		return
	}
	t.Says(r, between, kind, law.Fact("contract.start", term.From), law.Fact(lastDayKey(contract), term.Through),
		law.Value(&AFPRBelow, below, when), law.Under(&law.DateMonths))
	if least != nil && (short > 0 || public) {
		t.Note(law.Value(minimum, least, when))
	}
	switch {
	case public: // of the right length it would still be open
	case short <= 0:
		t.Note(law.Off(lastDayKey(contract), law.Days(short-1)))
	case lack > 0:
		t.Note(law.Off(lastDayKey(contract), law.Days(lack)))
	}
	if clamped(term.From, int(below.Value)) || least != nil && clamped(term.From, int(least.Value)) {
		t.Note(law.Under(&law.DateClamp))
	}
	noteBetween(t, contract)
}

// noteBetween adds to the clause added last the choices it rests on.
func noteBetween(t *law.Tree, contract *facts.Contract) {
	if contract.NoTerm == law.Yes {
		t.Note(law.Under(&afprNoTerm))
	}
	if n := len(contract.Renewals.Items); n > 0 {
		t.Note(law.Fact("contract.renewals", law.Number(n)), law.Under(&afprRenewal))
	}
	switch contract.Kind {
	case law.PEC, law.CIE:
		t.Note(law.Under(&afprPEC))
	case law.CDDI:
		t.Note(law.Under(&afprCDDI))
	default:
	}
}

// addAFPRMissions counts missions as the POEI does from 2024.
func addAFPRMissions(t *law.Tree, c *facts.Case, when law.When) {
	r := &afprExitMissions
	total := governing(t, r, &AFPRMonths, when, lacking(c.Contract.Kind == 0, "contract.kind"))
	switch {
	case total == nil:
		return
	case c.Contract.Kind == 0:
		t.Lacks(r, "contract.kind")
		return
	case c.Contract.Kind != law.Mission:
		t.Says(r, law.No, law.Fact("contract.kind", c.Contract.Kind), law.Value(&AFPRMonths, total, when))
		return
	}
	span, _ := AFPRMissionWindow.At(when)
	s := missionSum{
		rule: r, months: law.Value(&AFPRMonths, total, when), total: int(total.Value),
		gaps: &afprMissions, readings: [2]law.Arg{law.Reading("POEI-EXIT-MISSIONS.short-months", law.Yes), law.Reading("POEI-EXIT-MISSIONS.long-months", law.No)},
	}
	if span != nil {
		s.window, s.span = law.Value(&AFPRMissionWindow, span, when), int(span.Value)
	}
	s.add(t, c)
}

var (
	afprTables      = []law.Table{&AFPRHours, &AFPRMonths, &AFPRBelow, &AFPRMissionWindow, &AFPRPartTime}
	afprRules       = []*law.Rule{&afprHours, &afprContract, &afprExitList, &afprExitCDD, &afprExitPro, &afprExitMissions, &afprExitHours}
	afprConventions = []*law.Convention{&afprDate, &afprDateStart, &afprRenewal, &afprNoTerm, &afprPEC, &afprCDDI, &afprMissions}
	afprRemarks     = []*law.Remark{&afprEnd}
)
