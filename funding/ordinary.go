package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	l32312 = law.Travail("L3231-2", "", "LEGIARTI000006902832")
	d32313 = law.Travail("D3231-3", "", "LEGIARTI000018533884")
	l22541 = law.Travail("L2254-1", "", "LEGIARTI000006901778")

	since2008 = law.MustDate("2008-05-01")

	// MinorRate16 is the part of the SMIC due to an employee under 17 who has not the practice of MinorPractice in the branch
	// (D3231-3). It does not reach apprentices (D6222-26).
	MinorRate16 = law.Param[law.Rate]{Name: "pay.minor.16", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: since2008, Reach: law.ToRunning, Value: law.Percent(80), Cites: []law.Ref{d32313}},
	}}
	// MinorRate17 is the same from 17 to the eve of the 18th birthday.
	MinorRate17 = law.Param[law.Rate]{Name: "pay.minor.17", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: since2008, Reach: law.ToRunning, Value: law.Percent(90), Cites: []law.Ref{d32313}},
	}}
	// MinorPractice is the practice in the branch, in completed months, that removes the abatement.
	MinorPractice = law.Param[law.Months]{Name: "pay.minor.practice", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: since2008, Reach: law.ToRunning, Value: 6, Cites: []law.Ref{d32313}},
	}}
)

var ordinaryTables = []law.Table{&MinorRate16, &MinorRate17, &MinorPractice}

// The ages of D3231-3.
const (
	minorSplit = 17
	majority   = 18
)

// OrdinaryPay is the minimum pay of a contract of ordinary law, and of a CIE, which has no minimum of its own: the SMIC, or
// the conventional minimum of the job when it is higher (code du travail, L3231-2, L2254-1). The amount of a line is that of the
// weekly hours agreed, over a month of 52/12 weeks; hours that are not recorded leave it Unknown.
//
// Under 18 the SMIC is abated unless the person has six months of practice in the branch (D3231-3). They are counted from
// the completed months recorded for the first day: in the month in which they are reached the line is Unknown, since the part of
// a month before the contract is not recorded. The months of the contract alone make them, whatever came before. The
// conventional minimum is never abated.
func OrdinaryPay(c *facts.Case) Schedule { return hourlyPay(c, fillOrdinary, ageEvents) }

// ageEvents adds the days on which the abatement of those under 18 may change.
func ageEvents(c *facts.Case, e *eventList) {
	born := c.Person.Born
	of17, of18 := law.Birthday(born, minorSplit), law.Birthday(born, majority)
	may, surely := practice(c)
	within := func(day, last law.Date) bool { return last.IsZero() || !day.After(last) }
	for _, day := range [...]law.Date{of17, of18} {
		if within(day, surely) { // after that age changes nothing
			e.add(day, AtBand)
		}
	}
	for _, day := range [...]law.Date{may, surely} {
		if day.After(c.Contract.Start) && within(day, of18) {
			e.add(day, AtBand)
		}
	}
}

func fillOrdinary(l *Line, m *minimum) {
	l.rules.add(rSMIC)
	var doubt doubts
	low, high := m.ofAge(l, &doubt)
	m.floors(l, rSMIC, &doubt, low, high, false, false)
	if l.none {
		return
	}
	// The agreement's minimum is due whole: only the SMIC is abated.
	if known := m.atLeastAgreed(l); !known {
		l.open = true
		doubt.lacks.add(needSMC)
	}
	m.orPEC(l, &doubt)
	if m.weekly.IsZero() { // a full-time month would be a guess
		l.none, l.open = true, true
		doubt.lacks.add(needHours)
		l.under = 0
	}
	if l.low == l.high && !l.open {
		l.Answer, l.unsettled = law.Yes, 0
		return
	}
	l.lacks = doubt.lacks
}

// atLeastAgreed raises the floor to the conventional minimum of the day when it is higher (L2254-1). known is false when nobody
// has said whether there is one.
func (m *minimum) atLeastAgreed(l *Line) (known bool) {
	smc, known := m.smc(l.From)
	if !known {
		return false
	}
	agreed := m.conventional(law.Percent(100), smc)
	if agreed.Exact().Compare(l.low.Exact()) > 0 {
		l.low = agreed
	}
	if agreed.Exact().Compare(l.high.Exact()) > 0 {
		l.high = agreed
		l.rules.add(rConventional)
	}
	return true
}

// practice are the first days of the contract on which a minor may have the months of practice, and on which they are surely
// made: the part of a month before the contract is not recorded, nor may the months be. Those of the contract count from its
// first day, the apprenticeship or the action with which a CDI begins included: they too are practice with the employer.
func practice(c *facts.Case) (may, surely law.Date) {
	start, left := c.Contract.Start, int(MinorPractice.Versions[0].Value)
	months, counted := c.Pay.BranchMonths.Get()
	if !counted || months < 0 {
		return start, afterMonths(start, left)
	}
	left -= months
	return afterMonths(start, left-1), afterMonths(start, left)
}

// afterMonths is the day after so many months from a day on: that day when there are none.
func afterMonths(first law.Date, months int) law.Date {
	if months <= 0 {
		return first
	}
	return first.LastDay(months).AddDays(1)
}

// ofAge brackets the part of the SMIC that is due at the age of the line.
func (m *minimum) ofAge(l *Line, doubt *doubts) (low, high law.Rate) {
	whole := law.Percent(100)
	born := m.c.Person.Born
	may, surely := practice(m.c)
	reached := !surely.IsZero() && !l.From.Before(surely)
	if born.IsZero() && !reached {
		doubt.lacks.add(needBorn)
		return MinorRate16.Versions[0].Value, whole
	}
	of17, of18 := law.Birthday(born, minorSplit), law.Birthday(born, majority)
	if reached {
		if surely.After(m.c.Contract.Start) && (born.IsZero() || l.From.Before(of18)) {
			l.under.add(cMonths)
		}
		return whole, whole
	}
	if l.From.AgeUnsettled(born) && (l.From == of17 || l.From == of18) {
		l.under.add(c29FebMinor)
	}
	if !l.From.Before(of18) {
		return whole, whole
	}
	abated := MinorRate16.Versions[0].Value
	if !l.From.Before(of17) {
		abated = MinorRate17.Versions[0].Value
	}
	switch _, counted := m.c.Pay.BranchMonths.Get(); {
	case l.From.Before(may):
		l.under.add(cMonths)
		return abated, abated
	case !counted:
		doubt.lacks.add(needPractice)
	default:
		l.unsettled.add(rMinor)
	}
	return abated, whole
}

// orPEC widens the floor to that of a PEC, which is not abated, where nobody has said whether the contract is one.
func (m *minimum) orPEC(l *Line, doubt *doubts) {
	lacks := mayBeAided(m.c, law.PEC)
	if lacks == "" {
		return
	}
	pec := Line{From: l.From}
	fillPEC(&pec, m)
	switch {
	case pec.none:
		l.open = true
	case pec.high.Exact().Compare(l.high.Exact()) > 0:
		l.high = pec.high
	default:
		return
	}
	if lacks == factKeys[needMarket] {
		doubt.lacks.add(needMarket)
	} else {
		doubt.lacks.add(needPolicy)
	}
}

// agreedClause says that the conventional minimum is the floor, when it is.
func (l *Line) agreedClause(t *law.Tree) {
	if !l.none && l.low.Base == Conventional {
		t.Says(&payRules[rConventional], law.Yes, law.Fact("pay.conventional", l.low.Month))
	}
}

var payOrdinaryHours = law.Rule{ID: "PAY-ORDINARY-HOURS", Cites: []law.Ref{l32312}}

// OrdinaryPayOn explains the line of a day of [OrdinaryPay].
func OrdinaryPayOn(c *facts.Case, day law.Date) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	l, ok := openHourly(t, c, day, &payRules[rSMIC], &payOrdinaryHours, fillOrdinary)
	if !ok {
		return t.Decision()
	}
	if l.lacks&needSMC.alone() != 0 {
		l.lack(t, &payRules[rConventional], "pay.conventional")
	}
	l.agreedClause(t)
	r := &payRules[rMinor]
	born := c.Person.Born
	switch {
	case l.unsettled.has(rMinor):
		t.Unsettled(r, law.Fact("person.born", born), law.Fact("pay.branch_months", c.Pay.BranchMonths),
			law.Reading("PAY-MINOR.reached", law.Yes), law.Reading("PAY-MINOR.before", law.No))
	case l.lacks&needBorn.alone() != 0:
		l.lack(t, r, "person.born")
	case l.lacks&needPractice.alone() != 0:
		l.lack(t, r, "pay.branch_months")
	case l.lacks&needMarket.alone() != 0:
		l.lack(t, r, "employer.market")
	case l.lacks&needPolicy.alone() != 0:
		l.lack(t, r, "cui.employment_policy")
	case !born.IsZero() && !l.none && l.low.Base == SMIC && l.low.Rate.Compare(law.Percent(100)) < 0:
		t.Says(r, law.Yes, law.Fact("person.born", born), law.Fact("pay.abated", l.low.Rate))
	case !born.IsZero() && l.Answer == law.Yes:
		t.Says(r, law.Yes, law.Fact("person.born", born))
	}
	l.gather(t)
	t.End()
	return t.Decision()
}
