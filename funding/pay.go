package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// ApprenticePay is the minimum pay of the apprenticeship contract of a case (code du travail, D6222-26 to
// D6222-32, R6222-48, R6222-60, D6272-2), or of the apprenticeship period of a CDI.
//
// The table is that of the day the contract was concluded, the SMIC that of the day worked. A line is Unknown
// when a fact that could change it is missing, when no text is known, or where the texts are silent; the
// range of its floor is then given as far as the law brackets it. The end may be missing: the last line is
// then open.
func ApprenticePay(c *facts.Case) Schedule {
	p := newPayCase(c)
	return p.schedule()
}

var noFacts facts.Case

// orEmpty lets a nil case be asked about as one of which nothing is known.
func orEmpty(c *facts.Case) *facts.Case {
	if c == nil {
		return &noFacts
	}
	return c
}

// The columns of [Rates] are years 1 to 3; a fourth year is beyond the table.
const (
	lastYear   = 3
	beyondYear = lastYear + 1
	bands      = 4
)

// payCase is what the pay of one contract follows from, resolved once.
type payCase struct {
	c          *facts.Case
	start, end law.Date
	term       law.Date // last day of the term concluded, before any renewal
	extent     extent   // days paid: to the end, or to an early end, which leaves the end as agreed
	byPeriod   bool     // the end is that of the apprenticeship period, after which the contract may go on
	made, born law.Date
	gridLow    int // versions of Rates that may govern; -1 when there is none
	gridHigh   int
	capped     law.Answer // the cap of D6222-31 is in force

	band   [bands - 1]threshold
	bornOK bool

	origin      law.Date // day from which years count: the start, or the deemed start of the cycle
	spared      int      // months deemed done before the start, where a contract shorter than the cycle lasts whole months
	cycleLength int      // months of the cycle, where it does not: years are then counted back from the end
	ahead       uint8    // years deemed done at the origin
	fixed       uint8    // the year that picks the column throughout; 0 when years are counted
	also        uint8    // a year that may pick it instead
	lower       bool     // a prolongation that nobody has dated or named may keep an earlier year
	higher      bool     // years that nobody has named may count besides
	frozen      law.Date // first day of a prolongation paid as the year before
	frozenAs    uint8    // that year; 0 when not known
	frozenMay   uint8    // a year that may be meant instead

	points, pointsMax law.Rate // added to the rate
	disability        law.Rate // added from the day frozen
	public, publicMax law.Rate // added by a public employer
	publicFrom        law.Date // first day of the public points of 2017
	keeps, keepsMax   law.Rate // percentage of the SMIC kept from an earlier contract
	keepsOpen         bool
	unbounded         bool // something that nobody has named or settled adds to the rate

	clauses [payRuleCount]clause // the special cases
	whole   doubts               // what leaves lines of the whole contract Unknown
	later   doubts               // what leaves lines from the day frozen Unknown
}

// doubts is why lines can be Unknown.
type doubts struct {
	lacks             factSet
	unsettled, silent ruleSet
}

// clause is the answer of a rule and what it rests on.
type clause struct {
	answer law.Answer
	why    law.Why
	lacks  factSet
	off    law.Days // of a No: how far the end of the contract is from the contrary
}

// threshold is an age that changes the band.
type threshold struct {
	from    law.Date // first day of the band
	settled law.Date // until the eve, the band rests on a convention
	under   conventionSet
}

func newPayCase(c *facts.Case) payCase {
	p := payCase{c: orEmpty(c)}
	k := &p.c.Contract
	p.start, p.made, p.born = k.Start, k.Made, p.c.Person.Born
	p.end, _ = lastDay(k)
	p.term = k.End
	if k.OpenEnded == law.Yes || p.end.IsZero() {
		p.end, p.byPeriod = p.c.Apprenticeship.End, true
		p.term = p.end
	}
	if !p.end.IsZero() && p.end.Before(p.start) {
		p.end = law.Date{}
	}
	p.extent = extentOf(p.c, p.end, false)
	p.grid()
	p.ages()
	if k.OpenEnded == law.Yes && p.c.Apprenticeship.End.IsZero() { // after the period ordinary pay is due
		p.unbounded = true
		p.whole.lacks.add(needPeriodEnd)
	}
	p.origin = p.start
	p.points, p.pointsMax = noPoints, noPoints
	p.public, p.publicMax = noPoints, noPoints
	p.disability = noPoints
	p.special()
	return p
}

var noPoints = law.Percent(0)

// grid picks the versions of the table by the day of conclusion.
func (p *payCase) grid() {
	if p.made.IsZero() {
		p.gridLow, p.gridHigh = 0, len(Rates[0][0].Versions)-1
		p.whole.lacks.add(needMade)
		return
	}
	p.gridLow = versionOn(&Rates[0][0], p.made)
	p.gridHigh = p.gridLow
	p.capped = law.That(versionOn(&IncreaseCap, p.made) >= 0)
	if p.gridLow < 0 {
		p.whole.silent.add(rPay)
	}
}

// versionOn is the place of the newest version that begins on that day or before, -1 when there is none.
func versionOn[T any](p *law.Param[T], day law.Date) int {
	for i := len(p.Versions) - 1; i >= 0; i-- {
		if v := &p.Versions[i]; !day.Before(v.From) {
			if !v.Through.IsZero() && day.After(v.Through) {
				return -1
			}
			return i
		}
	}
	return -1
}

// inForce tells whether the text of p governs a contract concluded on that day.
func inForce[T any](p *law.Param[T], made law.Date) law.Answer {
	if made.IsZero() {
		return law.Unknown
	}
	return law.That(versionOn(p, made) >= 0)
}

// D6222-31: the rate rises "à compter du premier jour du mois suivant le jour où l'apprenti atteint dix-huit
// ans ou vingt et un ans ou vingt-six ans". The band of the first day is that of the age when hired
// (APP-PAY-BAND-START).
func (p *payCase) ages() {
	p.bornOK = !p.born.IsZero() && !p.start.Before(p.born)
	if !p.bornOK {
		p.whole.lacks.add(needBorn)
		return
	}
	for i, age := range [...]*law.Param[law.Years]{&Age18, &Age21, &Age26} {
		if i == 2 && p.gridHigh == 0 { // no band of 26 years in the former table
			break
		}
		birthday := law.Birthday(p.born, int(age.Versions[0].Value))
		t := &p.band[i]
		t.from = firstOfNext(birthday)
		unsettled := birthday.AgeUnsettled(p.born)
		switch {
		case birthday.IsZero():
		case !birthday.After(p.start):
			if p.start.Before(t.from) {
				t.settled = t.from
				t.under.add(cBandStart)
			}
			if later := firstOfNext(birthday.AddDays(1)); unsettled && p.start.Before(later) { // 17 still, or 18 in the month of hire
				t.settled = later
				t.under.add(cBandStart)
				t.under.add(c29Feb)
			}
			t.from = p.start
		case unsettled:
			t.settled = firstOfNext(birthday.AddDays(1))
			t.under.add(c29Feb)
		}
	}
}

// bandOn is the row of Rates on a day.
func (p *payCase) bandOn(day law.Date) (band int, rests *threshold) {
	for i := range p.band {
		t := &p.band[i]
		if t.from.IsZero() || day.Before(t.from) {
			break
		}
		band = i + 1
		if !t.settled.IsZero() && day.Before(t.settled) {
			rests = t
		}
	}
	return band, rests
}

// counted is the year of execution on a day, from the origin: it turns on the anniversary (APP-PAY-YEAR).
func (p *payCase) counted(day law.Date) uint8 {
	year := uint8(1) + p.ahead
	for k := 1; k <= lastYear && year < beyondYear; k++ {
		turn := p.turn(k)
		if turn.IsZero() || day.Before(turn) {
			break
		}
		year++
	}
	return min(year, beyondYear)
}

// turn is the day on which a year begins after so many others since the origin; none when the cycle has no such year. Months
// are not additive (DATE-NOTADD): those of a contract that lasts whole months are counted from its start, less the months
// deemed done before it, those of another one that is shorter than its cycle back from its end.
func (p *payCase) turn(years int) law.Date {
	months := monthsInYear * years
	switch left := p.cycleLength - months; {
	case left > 0:
		return monthsTo(p.end, left)
	case p.cycleLength != 0:
		return law.Date{}
	case p.spared == 0:
		return p.origin.LastDay(months).AddDays(1)
	}
	switch months -= p.spared; {
	case months < 0:
		return monthsBefore(p.start, -months)
	case months == 0:
		return p.start
	}
	return p.start.LastDay(months).AddDays(1)
}

// clampedEve tells whether a line holds the day on which years would turn under another reading: the eve of a turn in a month
// that lacks the day from which they count, as 28 February of a common year for 29 February.
func (p *payCase) clampedEve(l *Line) bool {
	from := p.origin
	switch {
	case p.spared != 0:
		from = p.start
	case p.cycleLength != 0:
		from = p.end.AddDays(1)
	}
	if from.Day() <= 28 { // every month has it
		return false
	}
	for k := 1; k <= lastYear-int(p.ahead); k++ {
		eve := p.turn(k).AddDays(-1)
		if eve.IsZero() || from.Day() <= lastOfMonth(eve).Day() {
			continue
		}
		if eve == l.From || !eve.Before(l.From) && !l.Through.IsZero() && !eve.After(l.Through) {
			return true
		}
	}
	return false
}

// columns are the lowest and highest years that may pick the rate on a day.
func (p *payCase) columns(day law.Date) (low, high uint8, isFrozen bool) {
	low = p.fixed
	if low == 0 {
		low = p.counted(day)
	}
	high = low
	isFrozen = !p.frozen.IsZero() && !day.Before(p.frozen)
	if isFrozen && p.fixed == 0 {
		low, high = p.frozenAs, p.frozenAs
		if low == 0 {
			low, high = 1, lastYear
		}
		if p.frozenMay != 0 {
			low, high = min(low, p.frozenMay), max(high, p.frozenMay)
		}
	}
	if p.also != 0 {
		low, high = min(low, p.also), max(high, p.also)
	}
	if p.lower {
		low = 1
	}
	if p.higher {
		high = max(high, lastYear)
	}
	return low, high, isFrozen
}

// rate is a cell of the table; known is false beyond the third year, where the text has no percentage: the one
// of the third year is then the least (APP-PAY-YEAR4). From 26 the text of 2019 has no years.
func rateOf(grid, band int, year uint8) (r law.Rate, known bool) {
	known = year <= lastYear || band == bands-1 && grid > 0
	return Rates[band][min(year, lastYear)-1].Versions[grid].Value, known
}

func (p *payCase) schedule() Schedule {
	s := Schedule{faults: p.faults(), extent: p.extent}
	if l, undated := undatedLine(p.c); undated {
		s.lines = []Line{l}
		return s
	}
	e := eventList{first: p.start, last: p.extent.last}
	e.add(p.start, AtStart)
	p.events(&e)
	m := newMinimum(p.c)
	m.events(&e)
	s.lines = e.lines()
	for i := range s.lines {
		p.fill(&s.lines[i], &m)
	}
	s.lines = joined(s.lines)
	return s
}

// on is the line of one day, without its bounds; ok is false outside the contract.
func (p *payCase) on(day law.Date) (l Line, ok bool) {
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

// undatedLine is the one line of a contract whose days are missing or contradict each other.
func undatedLine(c *facts.Case) (l Line, undated bool) {
	l = Line{Answer: law.Unknown, none: true, open: true}
	switch { // of an end before the start, a fault says so
	case c.Contract.Start.IsZero():
		l.lacks = needStart.alone()
	case neverBegan(&c.Contract):
		l.lacks = needEnded.alone()
	case reversed(c):
		l.lacks = needEnd.alone()
	default:
		return Line{}, false
	}
	return l, true
}

func reversed(c *facts.Case) bool {
	return law.Period{From: c.Contract.Start, Through: c.Contract.End}.Reversed()
}

func (p *payCase) events(e *eventList) {
	if p.fixed == 0 {
		for k := 1; k <= lastYear-int(p.ahead); k++ {
			turn := p.turn(k)
			if p.frozen.IsZero() || turn.Before(p.frozen) {
				e.add(turn, AtAnniversary)
			}
		}
	}
	for i := range p.band {
		t := &p.band[i]
		if t.from.After(p.start) {
			e.add(t.from, AtBand)
		}
		e.add(t.settled, AtSettled)
	}
	e.add(p.frozen, AtProlonged)
	e.add(p.publicFrom, AtText)
}

// fill computes the floor of the line from its first day.
func (p *payCase) fill(l *Line, m *minimum) {
	day := l.From
	l.rules.add(rPay)
	l.made = p.made
	doubt := p.whole
	yearLow, yearHigh, isFrozen := p.columns(day)
	if isFrozen {
		doubt.lacks |= p.later.lacks
		doubt.unsettled |= p.later.unsettled
		doubt.silent |= p.later.silent
	}
	if yearLow == yearHigh {
		l.Year = yearLow
	}
	if p.fixed == 0 {
		l.rules.add(rYear)
		if p.clampedEve(l) {
			l.under.add(cMonths)
		}
	}

	bandLow, bandHigh := 0, bands-1
	var rests *threshold
	if p.bornOK {
		bandLow, rests = p.bandOn(day)
		bandHigh = bandLow
		l.Band = Band(bandLow + 1)
		if bandLow > 0 && p.band[bandLow-1].from.After(p.start) {
			l.rules.add(rBand)
		}
	}
	if p.gridLow < 0 {
		l.none, l.open = true, true
		l.silent = doubt.silent
		l.lacks = doubt.lacks
		return
	}
	rate := p.rates(day, bandLow, bandHigh, yearLow, yearHigh, isFrozen, &doubt)
	l.open = rate.open || p.unbounded
	p.note(l, isFrozen, yearHigh)

	m.floors(l, rPay, &doubt, rate.low, rate.high, bandLow >= 2, bandHigh >= 2)
	if l.none {
		return
	}
	p.capOnConventional(l, m, &rate, &doubt)
	m.agreed(l)
	p.keep(l, m)
	l.Provisional = l.Provisional || p.made.After(gridReviewed)
	if l.low == l.high && !l.open {
		l.Answer = law.Yes
		switch {
		case rests != nil:
			l.under |= rests.under
			p.otherwise(l, m, day, bandLow-1, yearLow, yearHigh, isFrozen)
		case p.baseYear(l):
			year := p.counted(day)
			p.otherwise(l, m, day, bandLow, year, year, isFrozen)
		}
		return
	}
	l.lacks, l.unsettled, l.silent = doubt.lacks, doubt.unsettled, doubt.silent
}

// baseYear tells whether the rate counts the 15 points from the last year of the earlier cycle, and says that it is
// a choice.
func (p *payCase) baseYear(l *Line) bool {
	if p.clauses[rSameLevel].answer != law.Yes {
		return false
	}
	l.under.add(cBaseYear)
	return true
}

// otherwise keeps the floor of another reading, when it is lower: its band and years, on its own base.
func (p *payCase) otherwise(l *Line, m *minimum, day law.Date, band int, yearLow, yearHigh uint8, isFrozen bool) {
	r := p.rates(day, band, band, yearLow, yearHigh, isFrozen, &doubts{})
	f := m.smicFloor(0, max16(r.low, p.c.Pay.AgreedRate))
	if smc, _ := m.smc(day); band >= 2 && smc.Compare(f.Month) > 0 {
		f = m.conventional(f.Rate, smc)
	}
	if p.keeps != (law.Rate{}) {
		f = higherFloor(f, m.smicFloor(0, p.keeps))
	}
	if f.Exact().Compare(l.low.Exact()) < 0 {
		l.other = f
	}
}

func higherFloor(f, g Floor) Floor {
	if f.Exact().Compare(g.Exact()) < 0 {
		return g
	}
	return f
}

// capOnConventional judges the increases in amounts when a conventional minimum is the base. D6222-31 stops them at
// "un salaire supérieur à 100 % du salaire minimum de croissance": whether that is an amount, which such a salary may
// pass without any increase, or a percentage of the base, is not settled. From 26 years, where the table has 100 % of the
// base already, the increases of the subsection add nothing under either reading.
func (p *payCase) capOnConventional(l *Line, m *minimum, r *rateRange, doubt *doubts) {
	if p.capped == law.No || l.high.Base != Conventional || r.high == r.bareHigh {
		return
	}
	smc := l.high.Month
	most := m.conventional(r.high, smc)
	if most.Exact().Compare(m.smicFloor(0, IncreaseCap.Versions[0].Value).Exact()) <= 0 {
		return
	}
	l.rules.add(rCap)
	doubt.unsettled.add(rCap)
	l.high = most
	if l.low.Base == Conventional {
		capped := m.conventional(r.low, smc)
		if ceiling := m.smicFloor(0, IncreaseCap.Versions[0].Value); ceiling.Exact().Compare(capped.Exact()) < 0 {
			capped = ceiling
		}
		l.low = higherFloor(m.conventional(r.bareLow, smc), capped)
	}
	if better := p.c.Pay.AgreedRate; !better.IsZero() {
		agreed := m.conventional(better, smc)
		l.low, l.high = higherFloor(l.low, agreed), higherFloor(l.high, agreed)
		if l.low == agreed {
			l.rules.add(rBetter)
		}
	}
}

// max16 is the higher of two rates, of which the second may not be recorded.
func max16(a, b law.Rate) law.Rate {
	if a.Compare(b) < 0 {
		return b
	}
	return a
}

// rateRange is the percentage of a day, at least and at most.
type rateRange struct {
	low, high         law.Rate // increases included, their cap applied
	bareLow, bareHigh law.Rate // without any increase
	open              bool     // nothing bounds it from above
}

// rates are the lowest and highest percentages of a day.
func (p *payCase) rates(day law.Date, bandLow, bandHigh int, yearLow, yearHigh uint8, isFrozen bool, doubt *doubts) rateRange {
	open := false
	low, _ := rateOf(p.gridLow, bandLow, yearLow)
	high, known := rateOf(p.gridHigh, bandHigh, yearHigh)
	if !known {
		switch p.clauses[rAthlete].answer {
		case law.Yes:
		case law.Unknown:
			doubt.lacks |= p.clauses[rAthlete].lacks
			open = true
		default:
			doubt.unsettled.add(rYear)
			open = true
		}
	}
	r := rateRange{bareLow: low, bareHigh: high}
	if p.pointsMax != noPoints { // APP-PAY-CAP100
		low, high = low.Plus(p.points), high.Plus(p.pointsMax)
		ceiling := IncreaseCap.Versions[0].Value
		switch {
		case high.Compare(ceiling) <= 0 || p.capped == law.No:
		case p.capped == law.Yes:
			low, high = lowerOf(low, ceiling), ceiling
		default:
			low = lowerOf(low, ceiling)
		}
	}
	elsewhere, elsewhereMax := p.public, p.publicMax
	if !p.publicFrom.IsZero() && day.Before(p.publicFrom) {
		doubt.silent.add(rPublic) // the text in force before 2017-02-19 was not read
		elsewhere = noPoints
	}
	by := rPublic
	if isFrozen && p.disability != noPoints {
		elsewhere, elsewhereMax = elsewhere.Plus(p.disability), elsewhereMax.Plus(p.disability)
		by = rDisability
	}
	if elsewhereMax != noPoints {
		// Increases that stand outside the subsection: whether its cap reaches them is not settled.
		ceiling := IncreaseCap.Versions[0].Value
		floor := low
		low, high = low.Plus(elsewhere), high.Plus(elsewhereMax)
		if p.capped != law.No && low.Compare(ceiling) > 0 {
			low = max16(floor, ceiling)
			doubt.unsettled.add(by)
			doubt.unsettled.add(rCap)
		} else if p.capped != law.No && high.Compare(ceiling) > 0 {
			doubt.unsettled.add(rCap)
		}
	}
	r.low, r.high, r.open = low, high, open
	return r
}

func lowerOf(a, b law.Rate) law.Rate {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

// note adds the special rules and conventions that make the rate of the line.
func (p *payCase) note(l *Line, isFrozen bool, year uint8) {
	for _, r := range [...]payRule{rShort, rShortOld, rLicPro, rSameLevel, rPublic} {
		if p.clauses[r].answer == law.Yes {
			l.rules.add(r)
		}
	}
	if p.clauses[rShort].answer == law.Yes {
		l.under.add(cShortMonths)
	}
	if isFrozen {
		for _, r := range [...]payRule{rLong, rFail, rDisability} {
			if p.clauses[r].answer == law.Yes {
				l.rules.add(r)
				l.under.add(cBandMoves)
			}
		}
	}
	if year > lastYear {
		if p.clauses[rAthlete].answer == law.Yes {
			l.rules.add(rAthlete)
		} else if l.open {
			l.under.add(cYear4)
		}
	}
	if p.pointsMax != noPoints && p.capped == law.Yes {
		l.rules.add(rCap)
	}
}

// keep raises the floor to the percentage kept from an earlier contract (D6222-29).
func (p *payCase) keep(l *Line, m *minimum) {
	if p.keepsOpen {
		l.open = true
	}
	if p.keepsMax.IsZero() && p.keeps.IsZero() {
		return
	}
	raise := func(f *Floor, kept law.Rate, smic int) {
		if kept.IsZero() {
			return
		}
		k := m.smicFloor(smic, kept)
		if f.Exact().Compare(k.Exact()) < 0 {
			if f == &l.low && f.Base == Conventional {
				l.rules &^= 1 << rSMC
				l.kept = true
			}
			*f = k
			for _, r := range [...]payRule{rSuccSame, rSuccOther} {
				if p.clauses[r].answer != law.No {
					l.rules.add(r)
				}
			}
			l.under.add(cSucc)
		}
	}
	raise(&l.low, p.keeps, 0)
	raise(&l.high, p.keepsMax, 1)
}
