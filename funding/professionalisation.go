package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	d632515 = law.Travail("D6325-15", "", "LEGIARTI000018522997")
	d632516 = law.Travail("D6325-16", "", "LEGIARTI000018522995")
	d632517 = law.Travail("D6325-17", "", "LEGIARTI000018522993")
	d632518 = law.Travail("D6325-18", "", "LEGIARTI000018522991")
	l63258  = law.Travail("L6325-8", "", "LEGIARTI000006904260")
	l63259  = law.Travail("L6325-9", "", "LEGIARTI000006904261")
)

// The minimum pay of professionalisation contracts, in percent of the SMIC (D6325-15): by age, and by whether
// the person holds a qualification at least equal to a vocational baccalauréat. Unchanged since 2008.
var (
	ProUnder21     = pro("pro.pay.u21", "55%", d632515)
	ProUnder21Held = pro("pro.pay.u21.held", "65%", d632515)
	ProFrom21      = pro("pro.pay.21-25", "70%", d632515)
	ProFrom21Held  = pro("pro.pay.21-25.held", "80%", d632515)
	// ProFrom26 is a percentage of the SMIC (L6325-9), ProFrom26SMC one of the conventional minimum (D6325-18):
	// the higher amount is due.
	ProFrom26    = pro("pro.pay.26", "100%", l63259)
	ProFrom26SMC = pro("pro.pay.26.smc", "85%", d632518)
)

// ProGeneralBac and ProHigher say whether a general baccalauréat alone, or any higher-education diploma, is a
// qualification at least equal to a vocational baccalauréat: official pages say so, D6325-15 names neither.
var (
	ProGeneralBac = law.Param[law.Answer]{Name: "pro.pay.general-bac", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{d632515, proMinistry, proPublic}},
	}}
	ProHigher = law.Param[law.Answer]{Name: "pro.pay.higher", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{d632515, proMinistry, proPublic}},
	}}

	proMinistry = law.Ref{Text: "ministère du travail, page sur le contrat de professionnalisation", Rank: law.RankGuidance, Seen: law.Secondary}
	proPublic   = law.Ref{Text: "service-public.fr, fiche F15478", Rank: law.RankGuidance, Seen: law.Secondary}
)

// ProAge21 and ProAge26 are the ages of D6325-15 and of L6325-9.
var (
	ProAge21 = law.Param[law.Years]{Name: "pro.pay.age.21", Reviewed: law.Edition, Versions: []law.Version[law.Years]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: 21, Cites: []law.Ref{d632515, d632516}},
	}}
	ProAge26 = law.Param[law.Years]{Name: "pro.pay.age.26", Reviewed: law.Edition, Versions: []law.Version[law.Years]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: 26, Cites: []law.Ref{l63258, l63259}},
	}}
)

// ProCreated says since when a professionalisation contract can be concluded: whoever was 26 that day never concluded one under
// that age.
var ProCreated = law.Param[law.Answer]{Name: "pro.created", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2004-10-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{
		{Text: "loi n° 2004-391 du 4 mai 2004 relative à la formation professionnelle tout au long de la vie", Rank: law.RankStatute, Seen: law.Secondary},
		{Text: "Actualités sociales hebdomadaires n° 2378, le contrat de professionnalisation est opérationnel", Rank: law.RankGuidance, Seen: law.Secondary},
	}},
}}

func pro(name, value string, ref law.Ref) law.Param[law.Rate] {
	return law.Param[law.Rate]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: law.MustRate(value), Cites: []law.Ref{ref}},
	}}
}

var proTables = []law.Table{&ProUnder21, &ProUnder21Held, &ProFrom21, &ProFrom21Held, &ProFrom26, &ProFrom26SMC, &ProGeneralBac, &ProHigher, &ProAge21, &ProAge26, &ProCreated}

// ProfessionalisationPay is the minimum pay of the professionalisation contract of a case (code du travail,
// L6325-8, L6325-9, D6325-14 to D6325-18): during a CDD, or during the action with which a CDI begins.
// Afterwards ordinary pay is due, and the schedule ends.
//
// Turning 26 during the contract and holding a technological baccalauréat alone are not settled by the texts:
// the line is Unknown and its range holds both readings.
func ProfessionalisationPay(c *facts.Case) Schedule {
	p := newProCase(c)
	return p.schedule()
}

type proCase struct {
	c          *facts.Case
	start, end law.Date
	born       law.Date
	whole      doubts
	held       law.Answer // a qualification at least equal to a vocational baccalauréat

	from21        law.Date // first day of the rate of 21 years
	hired21       law.Date // until the eve, the rate of the first days is not settled
	from26        law.Date // 26th birthday
	made26        law.Answer
	leap26        bool   // it was concluded on 28 February by a person born on the 29th
	extent        extent // days paid: to the end, or to an early end
	endNotKnown   bool
	qualification facts.Qualification
}

func newProCase(c *facts.Case) proCase {
	p := proCase{c: orEmpty(c)}
	k := &p.c.Contract
	p.start, p.born = k.Start, p.c.Person.Born
	end, mayGoOn := lastDay(k)
	p.end = end
	if k.OpenEnded == law.Yes {
		p.end = p.c.Professionalisation.ActionEnd
		if p.end.IsZero() {
			p.endNotKnown = true
		}
	}
	if !p.end.IsZero() && p.end.Before(p.start) {
		p.end = law.Date{}
	}
	p.extent = extentOf(p.c, p.end, mayGoOn)
	p.qualification = p.c.Professionalisation.Holds
	switch p.qualification {
	case facts.BelowBac, facts.GeneralBac:
		p.held = law.No
	case facts.VocationalBac, facts.HigherEducation:
		p.held = law.Yes
	case facts.TechnologicalBac:
		p.whole.unsettled.add(rProTechno)
	default:
		p.whole.lacks.add(needHolds)
	}
	if p.born.IsZero() || p.start.Before(p.born) {
		p.born = law.Date{}
		p.whole.lacks.add(needBorn)
		return p
	}
	birthday := law.Birthday(p.born, int(ProAge21.Versions[0].Value))
	p.from21 = firstOfNext(birthday)
	switch {
	case birthday.After(p.start):
		if birthday.AgeUnsettled(p.born) {
			p.hired21 = firstOfNext(birthday.AddDays(1))
		}
	case p.start.Before(p.from21): // 21 in the month of hire: by the letter, the rate waits for the next month
		p.hired21 = p.from21
		p.from21 = p.start
	}
	p.from26 = law.Birthday(p.born, int(ProAge26.Versions[0].Value))
	switch made := k.Made; {
	case p.from26.IsZero():
	case made.IsZero():
		if !p.from26.After(ProCreated.Versions[0].From) {
			p.made26 = law.Yes // whatever the day of conclusion
		}
	default:
		p.made26 = law.That(!made.Before(p.from26))
		if made == p.from26 && made.AgeUnsettled(p.born) { // 26 that day, or the next
			p.made26, p.leap26 = law.Unknown, true
		}
	}
	return p
}

func (p *proCase) schedule() Schedule {
	s := Schedule{faults: p.faults(), extent: p.extent}
	if l, undated := undatedLine(p.c); undated {
		s.lines = []Line{l}
		return s
	}
	e := eventList{first: p.start, last: p.extent.last}
	e.add(p.start, AtStart)
	if p.from21.After(p.start) {
		e.add(p.from21, AtBand)
	}
	e.add(p.hired21, AtSettled)
	if p.from26.After(p.start) {
		e.add(p.from26, AtBirthday)
	}
	m := newMinimum(p.c)
	m.events(&e)
	s.lines = e.lines()
	for i := range s.lines {
		p.fill(&s.lines[i], &m)
	}
	s.lines = joined(s.lines)
	return s
}

// on is the line of one day, without its bounds; ok is false outside the contract or its action.
func (p *proCase) on(day law.Date) (l Line, ok bool) {
	if l, undated := undatedLine(p.c); undated {
		return l, !neverBegan(&p.c.Contract)
	}
	if !p.extent.covers(day) {
		return Line{}, false
	}
	m := newMinimum(p.c)
	l.From = day
	p.fill(&l, &m)
	return l, true
}

// category says which of the three ages a day may belong to.
func (p *proCase) category(day law.Date) (under21, from21, from26 bool, why doubts) {
	if p.born.IsZero() {
		return true, true, true, doubts{lacks: needBorn.alone()}
	}
	if !p.from26.IsZero() && !day.Before(p.from26) {
		switch {
		case p.made26 == law.Yes:
			return false, false, true, doubts{}
		case p.made26 == law.Unknown && !p.leap26 && !p.start.Before(p.from26):
			return false, true, true, doubts{lacks: needMade.alone()}
		}
		return false, true, true, doubts{unsettled: 1 << rProTurn26} // PRO-PAY-TURN26
	}
	if p.from21.IsZero() || day.Before(p.from21) {
		return true, false, false, doubts{}
	}
	if day.Before(p.hired21) {
		return true, true, false, doubts{unsettled: 1 << rProBirthday}
	}
	return false, true, false, doubts{}
}

func (p *proCase) fill(l *Line, m *minimum) {
	l.rules.add(rPro)
	under21, from21, from26, why := p.category(l.From)
	doubt := p.whole
	if from26 && !from21 { // one pay from 26, whatever the qualification
		doubt = doubts{lacks: doubt.lacks &^ needHolds.alone()}
	}
	doubt.lacks |= why.lacks
	doubt.unsettled |= why.unsettled
	if p.endNotKnown {
		doubt.lacks.add(needActionEnd)
	}
	var low, high law.Rate
	add := func(bare, held *law.Param[law.Rate]) {
		a, b := bare.Versions[0].Value, held.Versions[0].Value
		if p.held == law.Yes {
			a = b
		}
		if p.held == law.No {
			b = a
		}
		if low.IsZero() || a.Compare(low) < 0 {
			low = a
		}
		high = max16(high, b)
	}
	if under21 {
		add(&ProUnder21, &ProUnder21Held)
	}
	if from21 {
		add(&ProFrom21, &ProFrom21Held)
		if !under21 && p.from21.After(p.start) {
			l.rules.add(rProBirthday)
		}
	}
	if from26 {
		whole := ProFrom26.Versions[0].Value
		if low.IsZero() {
			low = whole
		}
		high = max16(high, whole)
	}
	switch {
	case under21 && !from21:
		l.Band = Under21
	case from21 && !under21 && !from26:
		l.Band = From21
	case from26 && !from21:
		l.Band = From26
	}
	if !from26 || from21 {
		l.rules.add(rProColumn)
	}
	if p.c.Contract.OpenEnded == law.Yes {
		l.rules.add(rProScope)
	}
	m.floors(l, rPro, &doubt, low, high, false, false)
	if l.none {
		return
	}
	m.agreed(l)
	if from26 {
		p.branch(l, m, &doubt, !from21)
	}
	if p.endNotKnown { // after the action ordinary pay is due, which is more
		l.open = true
	}
	l.Provisional = l.Provisional || p.c.Contract.Made.After(ProFrom26.Reviewed)
	if l.low == l.high && !l.open {
		l.Answer = law.Yes
		return
	}
	l.lacks, l.unsettled, l.silent = doubt.lacks, doubt.unsettled, doubt.silent
}

// branch is the second floor from 26 years: 85 % of the conventional minimum, when that is more than the SMIC.
func (p *proCase) branch(l *Line, m *minimum, doubt *doubts, certain bool) {
	if certain {
		l.rules.add(rPro26)
	}
	smc, known := m.smc(l.From)
	if !known {
		l.open = true
		doubt.lacks.add(needSMC)
		return
	}
	f := Floor{Rate: ProFrom26SMC.Versions[0].Value, Base: Conventional, Month: smc, weekly: m.weekly}
	if f.Exact().Compare(l.high.Exact()) > 0 {
		l.high = f
	}
	if certain && f.Exact().Compare(l.low.Exact()) > 0 {
		l.low = f
	}
}

func (p *proCase) faults() []Fault {
	var faults []Fault
	c := p.c
	if reversed(c) {
		faults = append(faults, Fault{"end_before_start", []string{"contract.start", "contract.end"}, c.Contract.End})
	}
	if born := c.Person.Born; !born.IsZero() && !p.start.IsZero() && p.start.Before(born) {
		faults = append(faults, Fault{"start_before_birth", []string{"contract.start", "person.born"}, p.start})
	}
	if a := c.Professionalisation.ActionEnd; !a.IsZero() && a.Before(p.start) {
		faults = append(faults, Fault{"action_before_start", []string{"contract.start", "professionalisation.action_end"}, a})
	}
	return append(faults, commonFaults(c)...)
}
