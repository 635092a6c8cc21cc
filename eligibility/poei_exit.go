package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, D6326-1, from 2024-06-21: "1° Un contrat à durée indéterminée ou un contrat à durée
// indéterminée intérimaire mentionné à l'article L. 1251-58-1 ; 2° Un contrat de professionnalisation […],
// d'une durée minimale de six mois ; 3° Un contrat d'apprentissage […], d'une durée minimale de six mois ; 4°
// Un contrat à durée déterminée d'une durée minimale de six mois ; 5° Un contrat à durée déterminée, en
// application du 3° de l'article L. 1242-2 ou un contrat de mission en application du 3° de l'article L.
// 1251-6, conclu pour un emploi saisonnier d'une durée minimale de quatre mois ; 6° Un ou plusieurs contrats
// de mission […], d'une durée totale d'au moins six mois dans les neuf mois suivant la formation."
//
// Until 2023-12-31, L6326-1 itself: a CDI, a professionalisation contract of twelve months, an
// apprenticeship, a CDD of twelve months.
var (
	poeiExit            = law.Rule{ID: "POEI-EXIT", Cites: []law.Ref{l6326poei[0], law.Travail("D6326-1", "", "")}}
	poeiGap2024         = law.Rule{ID: "POEI-GAP-2024", Cites: l6326poeiOf2024, Fixed: true}
	poeiExitCDI         = law.Rule{ID: "POEI-EXIT-CDI", Cites: d6326exit}
	poeiExitCDII        = law.Rule{ID: "POEI-EXIT-CDII", Cites: d6326exit}
	poeiExitPro12       = law.Rule{ID: "POEI-EXIT-PRO-12M", Cites: l6326poeiOf2019}
	poeiExitPro6        = law.Rule{ID: "POEI-EXIT-PRO-6M", Cites: d6326exit}
	poeiExitApp         = law.Rule{ID: "POEI-EXIT-APP", Cites: l6326poeiOf2019}
	poeiExitApp6        = law.Rule{ID: "POEI-EXIT-APP-6M", Cites: d6326exit}
	poeiExitCDD12       = law.Rule{ID: "POEI-EXIT-CDD-12M", Cites: l6326poeiOf2019}
	poeiExitCDD6        = law.Rule{ID: "POEI-EXIT-CDD-6M", Cites: d6326exit}
	poeiExitSeason      = law.Rule{ID: "POEI-EXIT-SEASON-4M", Cites: []law.Ref{d6326exit[0], law.Travail("L1242-2", "3°", "LEGIARTI000037312980"), law.Travail("L1251-6", "3°", "LEGIARTI000035652955")}}
	poeiExitMissions    = law.Rule{ID: "POEI-EXIT-MISSIONS-6M9M", Cites: d6326exit}
	poeiExitPublicLaw   = law.Rule{ID: "POEI-EXIT-PUBLIC-LAW", Cites: d6326exit}
	poeiExitPublicLen   = law.Rule{ID: "POEI-EXIT-PUBLIC-LAW-LENGTH", Cites: d6326exit}
	poeiExitPublicNamed = law.Rule{ID: "POEI-EXIT-PUBLIC-LAW-NAMED", Cites: d6326exit}
	poeiExitMission     = law.Rule{ID: "POEI-EXIT-MISSION", Cites: l6326poeiOf2019, Fixed: true}
	// Practice, not statute.
	poeiExitPartTime = law.Rule{ID: "POEI-EXIT-PARTTIME", Cites: poeSheet2020}
)

// Where the texts are silent.
var (
	poeiExitDate      = law.Convention{ID: "POEI-EXIT-DATE", Cites: d6326exit}
	poeiExitDateStart = law.Convention{ID: "POEI-EXIT-DATE-START", Cites: d6326exit}
	poeiExitRenewal   = law.Convention{ID: "POEI-EXIT-RENEWAL", Cites: d6326exit}
	poeiExitNoTerm    = law.Convention{ID: "POEI-EXIT-NOTERM", Cites: []law.Ref{law.Travail("L1242-7", "", "LEGIARTI000033024651")}}
	poeiExitPEC       = law.Convention{ID: "POEI-EXIT-PEC", Cites: []law.Ref{law.Travail("L5134-24", "", "LEGIARTI000026549790"), law.Travail("L5134-69", "", "LEGIARTI000036261973")}}
	poeiExitCDDI      = law.Convention{ID: "POEI-EXIT-CDDI", Cites: []law.Ref{law.Travail("L1242-3", "", "")}}
	poeiMissionsInGap = law.Convention{ID: "POEI-EXIT-MISSIONS", Cites: d6326exit}
)

var (
	poeiExitNotObliged    = law.Remark{ID: "POEI-EXIT-NOTOBLIG", Cites: d6326exit}
	poeiExitUnknownLength = law.Remark{ID: "POEI-EXIT-UNKNOWN-DURATION", Cites: d6326exit}
)

var (
	poeiCDIIReadings      = [2]law.Arg{law.Reading("POEI-EXIT-CDII.cdi", law.Yes), law.Reading("POEI-EXIT-CDII.not-named", law.No)}
	poeiPublicLawReadings = [2]law.Arg{law.Reading("POEI-EXIT-PUBLIC-LAW.same", law.Yes), law.Reading("POEI-EXIT-PUBLIC-LAW.not-named", law.No)}

	// poeiExitList is the list of D6326-1, poeiExitList2019 that of L6326-1 until 2023.
	poeiExitList = exitList{
		kinds: &POEIExitKinds, months: &POEIExitMonths,
		cdi: &poeiExitCDI, pro: &poeiExitPro6, app: &poeiExitApp6, cdd: &poeiExitCDD6,
		cdii: &poeiExitCDII, mission: &poeiExitMission,
		publicLaw: &poeiExitPublicLaw, publicLength: &poeiExitPublicLen, publicNamed: &poeiExitPublicNamed,
		date: &poeiExitDate, dateStart: &poeiExitDateStart, notObliged: &poeiExitNotObliged,
		pec: &poeiExitPEC, cddi: &poeiExitCDDI, noTerm: &poeiExitNoTerm, renewal: &poeiExitRenewal,
		unknownLength: &poeiExitUnknownLength, cdiiReadings: poeiCDIIReadings, publicLawReadings: poeiPublicLawReadings,
	}
	poeiExitList2019 = exitList{
		kinds: &POEIExitKinds, months: &POEIExitMonths,
		cdi: &poeiExitCDI, pro: &poeiExitPro12, app: &poeiExitApp, cdd: &poeiExitCDD12,
		cdii: &poeiExitCDII, mission: &poeiExitMission,
		publicLaw: &poeiExitPublicLaw, publicLength: &poeiExitPublicLen, publicNamed: &poeiExitPublicNamed,
		date: &poeiExitDate, dateStart: &poeiExitDateStart, notObliged: &poeiExitNotObliged,
		pec: &poeiExitPEC, cddi: &poeiExitCDDI, noTerm: &poeiExitNoTerm, renewal: &poeiExitRenewal,
		unknownLength: &poeiExitUnknownLength, cdiiReadings: poeiCDIIReadings, publicLawReadings: poeiPublicLawReadings,
	}
)

// POEIExit decides whether the contract of the case is one of those that may follow a POEI: the list of
// L6326-1 for contracts concluded until 2023, that of D6326-1 from 2024-06-21. In between no list is in
// force, and before 2019 the text was not found: the answer is then Unknown, whatever the contract. It reads
// the contract, the last day of the course and the missions.
//
// No means "not a conforming exit", never "unlawful". What binds the employer is the agreement with France
// Travail. For part-time contracts practice adds a condition: see [POEIExitPartTime].
func POEIExit(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	e := exitOf(&poeiExitList, c)
	e.open(t, &poeiExit)
	if e.inForce == nil && e.miss.Why == law.NoText && e.afterFirstList() {
		t.Silent(&poeiGap2024, POEIExitKinds.Name, e.miss)
		return t.Decision()
	}
	if e.miss.Why == law.NoText || e.inForce != nil && !e.inForce.Value.Has(law.Mission) {
		e.exitList = &poeiExitList2019
		e.addCDI(t)
		e.addPro(t)
		e.addApp(t)
		e.addCDD(t)
		e.addNotNamed(t)
		return t.Decision()
	}
	e.addCDI(t)
	e.addCDII(t)
	e.addPro(t)
	e.addAppOfLength(t)
	e.addCDD(t)
	e.addSeason(t)
	e.addMissions(t, c)
	e.addNotNamed(t)
	return t.Decision()
}

// afterFirstList tells whether the day is after the first list ended: no text then means the gap of 2024.
func (e *exitCase) afterFirstList() bool { return e.miss.Day.After(e.kinds.Versions[0].Through) }

// addCDII: "ou un contrat à durée indéterminée intérimaire".
func (e *exitCase) addCDII(t *law.Tree) {
	about := e.contract.Kind == law.CDIInterim
	if e.unanswerable(t, e.cdii, about) || about && e.undated(t, e.cdii, false) {
		return
	}
	e.is(t, e.cdii, law.That(e.lists(law.CDIInterim)))
}

// addAppOfLength: "un contrat d'apprentissage […], d'une durée minimale de six mois".
func (e *exitCase) addAppOfLength(t *law.Tree) {
	switch {
	case e.unanswerable(t, e.app, e.contract.Kind == law.Apprenticeship):
	case !e.lists(law.Apprenticeship):
		e.is(t, e.app, law.No)
	default:
		e.addEitherForm(t, e.app)
	}
}

// addSeason: a CDD or a mission for a seasonal job. A job in which fixed-term contracts are merely customary
// stands in the same 3° and does not count.
func (e *exitCase) addSeason(t *law.Tree) {
	about := e.contract.Kind == law.CDD || e.contract.Kind == law.Mission
	if e.unanswerable(t, &poeiExitSeason, about) || about && e.undated(t, &poeiExitSeason, true) {
		return
	}
	if !about {
		e.is(t, &poeiExitSeason, law.No)
		return
	}
	months := governing(t, &poeiExitSeason, &POEISeasonMonths, e.when)
	if months == nil {
		return
	}
	switch long := initialTerm(e.contract).AtLeast(int(months.Value)); {
	case e.contract.Seasonal == law.No:
		t.Says(&poeiExitSeason, law.No, law.Fact("contract.seasonal", law.No), law.Value(&POEISeasonMonths, months, e.when))
	case e.contract.Seasonal == law.Unknown && long != law.No:
		t.Lacks(&poeiExitSeason, "contract.seasonal")
	default:
		e.addLengthOf(t, &poeiExitSeason, &POEISeasonMonths, e.contract.Seasonal)
	}
}

// addMissions: missions add up within the window that follows the course. One mission, or missions without a
// gap between them, is measured in months from date to date; the days of missions with gaps are added.
func (e *exitCase) addMissions(t *law.Tree, c *facts.Case) {
	r := &poeiExitMissions
	about := e.contract.Kind == law.Mission
	if e.unanswerable(t, r, about) || about && e.undated(t, r, false) {
		return
	}
	if !about {
		e.is(t, r, law.No)
		return
	}
	total := governing(t, r, &POEIMissionMonths, e.when)
	span, _ := POEIMissionWindow.At(e.when)
	if total == nil || span == nil {
		return
	}
	s := missionSum{
		rule: r, months: law.Value(&POEIMissionMonths, total, e.when), total: int(total.Value),
		window: law.Value(&POEIMissionWindow, span, e.when), span: int(span.Value),
		gaps: &poeiMissionsInGap, readings: [2]law.Arg{law.Reading("POEI-EXIT-MISSIONS.short-months", law.Yes), law.Reading("POEI-EXIT-MISSIONS.long-months", law.No)},
	}
	s.add(t, c)
}

// missionSum is a clause that asks for missions of so many months in all within so many months after the
// course.
type missionSum struct {
	rule           *law.Rule
	months, window law.Arg // the two values, quoted
	total, span    int
	gaps           *law.Convention // how missions with gaps are counted
	readings       [2]law.Arg      // of a total that lies between the two numbers of days
}

// add answers the clause: no number of days is written for missions with gaps, so that the two of
// [POEIMissionDaysMet] bracket the six months.
func (s *missionSum) add(t *law.Tree, c *facts.Case) {
	if c.Course.End.IsZero() {
		t.Lacks(s.rule, "course.end")
		return
	}
	from := c.Course.End.AddDays(1)
	last := from.LastDay(s.span)
	worked := missionsWithin(c, law.Period{From: from, Through: last}, s.total)
	met, low := POEIMissionDaysMet.Versions[0].Value, POEIMissionDaysShort.Versions[0].Value
	short, off := law.Unknown, law.Days(0)
	switch {
	case worked.runs == 0:
		short, off = law.Yes, met
	case worked.short <= 0: // one run is enough, whatever else was worked
		short = law.No
	case worked.runs == 1:
		short, off = law.Yes, law.Days(worked.short)
	case law.Days(worked.days) >= met:
		short = law.No
	case law.Days(worked.days) <= low:
		short, off = law.Yes, met-law.Days(worked.days)
	}
	switch {
	case short == law.No:
		t.Says(s.rule, law.Yes)
	case worked.unsigned:
		s.lacksMission(t, &c.Contract)
		return
	case worked.undated:
		t.Lacks(s.rule, "missions.start", "missions.end")
		return
	case c.Missions.Complete != law.Yes:
		t.Lacks(s.rule, "missions")
		return
	case short == law.Unknown:
		t.Unsettled(s.rule, s.readings[0], s.readings[1])
	default:
		t.Says(s.rule, law.No, law.Off("missions", off))
	}
	t.Note(law.Fact("missions.days", law.Days(worked.days)), s.months, s.window, law.Fact("missions.last", last), law.Under(&law.DateMonths))
	if worked.clamped || clamped(from, s.span) {
		t.Note(law.Under(&law.DateClamp))
	}
	if worked.runs > 1 && worked.short > 0 {
		t.Note(law.Under(s.gaps))
	}
}

// lacksMission names the days of the mission of the contract that are missing; two in the wrong order are of no
// use.
func (s *missionSum) lacksMission(t *law.Tree, contract *facts.Contract) {
	term, end := initialTerm(contract), lastDayKey(contract)
	switch {
	case !term.From.IsZero() && term.Through.IsZero():
		t.Lacks(s.rule, end)
	case term.From.IsZero() && !term.Through.IsZero():
		t.Lacks(s.rule, "contract.start")
	default:
		t.Lacks(s.rule, "contract.start", end)
	}
}

// missionDays are the days of missions within a window, each counted once.
type missionDays struct {
	days     int  // in all
	runs     int  // unbroken runs of days
	short    int  // days that the run nearest to the months lacks; 0 or less when it reaches them
	clamped  bool // where the months of that run end is a choice (DATE-CLAMP)
	unsigned bool // the mission of the contract has no day that can be used
	undated  bool // another mission has none
}

// missionsWithin counts the days of the contract, when it is a mission, and of the missions of the case, and
// measures each unbroken run against so many months. It goes from run to run, so that neither order nor overlap
// of the missions matters and nothing is copied.
func missionsWithin(c *facts.Case, window law.Period, months int) missionDays {
	var m missionDays
	own := initialTerm(&c.Contract)
	signed := !own.From.IsZero() || !own.Through.IsZero() || len(c.Missions.Items) == 0
	each := func(use func(law.Period)) {
		if signed {
			use(own)
		}
		for _, x := range c.Missions.Items {
			use(law.Period{From: x.Start, Through: x.End})
		}
	}
	m.unsigned = signed && own.Days().IsZero()
	for _, x := range c.Missions.Items {
		m.undated = m.undated || law.Period{From: x.Start, Through: x.End}.Days().IsZero()
	}
	for day := window.From; ; {
		run := law.Period{}
		each(func(p law.Period) { // the mission that begins first among those not yet counted
			if p.From.Before(day) && !p.From.IsZero() {
				p.From = day
			}
			counts := !p.Days().IsZero() && !p.From.After(window.Through)
			if counts && (run.IsZero() || p.From.Before(run.From)) {
				run = p
			}
		})
		if run.IsZero() {
			return m
		}
		for grown := true; grown; { // then every one that touches the run
			grown = false
			each(func(p law.Period) {
				if !p.From.IsZero() && !p.From.After(run.Through.AddDays(1)) && p.Through.After(run.Through) {
					run.Through, grown = p.Through, true
				}
			})
		}
		if run.Through.After(window.Through) {
			run.Through = window.Through
		}
		n, _ := run.Days().Get()
		short, _ := run.Short(months)
		if m.runs == 0 || short < m.short {
			m.short, m.clamped = short, clamped(run.From, months)
		}
		m.days += n
		m.runs++
		day = run.Through.AddDays(1)
	}
}

// POEIExitPartTime decides whether a contract that follows a POEI has the weekly hours that practice asks of
// part-time contracts: 20 hours, on a public page of 2020. It is no part of the list of contracts. From the
// instruction of July 2024, which provides for waivers, the threshold was not found.
func POEIExitPartTime(c *facts.Case) law.Decision {
	contract := &orEmpty(c).Contract
	t := law.NewTree()
	when := law.When{Made: contract.Made}
	least := governing(t, &poeiExitPartTime, &POEIPartTime, when, lacking(contract.Hours.IsZero(), "contract.hours"))
	switch {
	case least == nil:
	case contract.Hours.IsZero():
		t.Lacks(&poeiExitPartTime, "contract.hours")
	default:
		addAtLeast(t, &poeiExitPartTime, &POEIPartTime, least, contract.Hours, when)
	}
	return t.Decision()
}

func addAtLeast(t *law.Tree, r *law.Rule, p *law.Param[law.Hours], least *law.Version[law.Hours], hours law.Hours, when law.When) {
	t.Says(r, hours.AtLeast(least.Value), law.Fact("contract.hours", hours), law.Value(p, least, when))
	if short, ok := least.Value.Minus(hours).Units(); ok && short > 0 {
		t.Note(law.Off("contract.hours", inMinutes(short)))
	}
}

var poeiRules = []*law.Rule{
	&poei, &poeiWho, &poeiWhoDE, &poeiWhoCUI, &poeiCDDI, &poeiWhoEA,
	&poeiOffer, &poeiLodged, &poeiArea, &poeiBefore,
	&poeiEmployer, &poeiContributions, &poeiDismissal, &poeiUnhired,
	&poeiHours, &poeiHours400, &poeiHours300, &poeiHours450, &poeiHours600, &poeiScale, &poeiSpan,
	&poeiTutor, &poeiTutor2Y, &poeiTutorMax3, &poeiTutorMax2, &poeiTutorAttest,
	&poeiExit, &poeiGap2024, &poeiExitCDI, &poeiExitCDII, &poeiExitPro12, &poeiExitPro6, &poeiExitApp, &poeiExitApp6,
	&poeiExitCDD12, &poeiExitCDD6, &poeiExitSeason, &poeiExitMissions, &poeiExitPublicLaw, &poeiExitPublicLen, &poeiExitPublicNamed,
	&poeiExitMission, &poeiExitPartTime,
}

var poeiConventions = []*law.Convention{
	&poeiExitDate, &poeiExitDateStart, &poeiExitRenewal, &poeiExitNoTerm, &poeiExitPEC, &poeiExitCDDI, &poeiMissionsInGap,
}

var poeiRemarks = []*law.Remark{&poeiArea2024, &poeiHoursDisagree, &poeiTutorOptional, &poeiExitNotObliged, &poeiExitUnknownLength}
