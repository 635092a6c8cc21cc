package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// minimum is what the percentages of minimum pay apply to, in order of time: the SMIC of the place, the
// conventional minimum of the job, the hours.
type minimum struct {
	c      *facts.Case
	weekly law.Hours
	tables [2]*law.Param[law.Euro] // the SMICs that may apply: the lower and the higher
	lacks  factSet
	next   int  // version of the SMIC reached
	absurd bool // more hours than a week has
}

// hoursInWeek is a matter of clocks, not of law: more hours are a mistake in the facts.
const hoursInWeek = 7 * 24

func impossibleHours(h law.Hours) bool {
	units, _ := h.Units()
	return units > hoursInWeek*law.HoursUnit
}

func newMinimum(c *facts.Case) minimum {
	m := minimum{c: c, weekly: c.Contract.Hours}
	if m.absurd = impossibleHours(m.weekly); m.absurd {
		m.weekly = law.Hours{}
	}
	switch c.Contract.Place {
	case 0:
		m.tables = [2]*law.Param[law.Euro]{&law.SMICMayotte, &law.SMIC}
		m.lacks.add(needPlace)
	case law.Mayotte:
		m.tables = [2]*law.Param[law.Euro]{&law.SMICMayotte, &law.SMICMayotte}
	default:
		m.tables = [2]*law.Param[law.Euro]{&law.SMIC, &law.SMIC}
	}
	return m
}

func (m *minimum) events(e *eventList) {
	for t, table := range m.tables {
		if t == 1 && table == m.tables[0] {
			break
		}
		for i := len(table.Versions) - 1; i >= 0; i-- {
			from := table.Versions[i].From
			if !from.After(e.first) {
				break
			}
			e.add(from, AtSMIC)
		}
		if checked := table.Reviewed.AddDays(1); checked.After(e.first) {
			e.add(checked, AtUnchecked)
		}
	}
	for i := range m.c.Pay.Conventional.Items {
		if from := m.c.Pay.Conventional.Items[i].From; from.After(e.first) {
			e.add(from, AtSMC)
		}
	}
}

// on moves to the SMIC in force on a day, not before the last one asked; ok is false when there is none.
func (m *minimum) on(day law.Date) (ok bool) {
	versions := m.tables[0].Versions
	for m.next+1 < len(versions) && !day.Before(versions[m.next+1].From) {
		m.next++
	}
	return !day.Before(versions[m.next].From)
}

// smicFloor is a percentage of the SMIC reached: of the lower one that may apply, or of the higher.
func (m *minimum) smicFloor(which int, rate law.Rate) Floor {
	hourly := m.tables[which].Versions[m.next].Value
	return Floor{Rate: rate, Base: SMIC, Month: publishedMonth(hourly), hourly: hourly, weekly: m.weekly}
}

// conventional is a percentage of the conventional minimum.
func (m *minimum) conventional(rate law.Rate, smc law.Euro) Floor {
	return Floor{Rate: rate, Base: Conventional, Month: smc, weekly: m.weekly}
}

// publishedMonth is the monthly SMIC as it is published: the hourly one over a legal week for a month, half up
// to the cent. It is what law.Monthly shows, in one division.
func publishedMonth(hourly law.Euro) law.Euro {
	units, _ := legalWeek.Units()
	num, den := hourly.Cents()*units*weeksInYear, int64(law.HoursUnit*monthsInYear)
	return law.Cents((2*num + den) / (2 * den))
}

// smc is the conventional minimum of a day; known is false when nobody has said whether there is one.
func (m *minimum) smc(day law.Date) (monthly law.Euro, known bool) {
	list := &m.c.Pay.Conventional
	best := -1
	for i := range list.Items {
		from := list.Items[i].From
		if !day.Before(from) && (best < 0 || !from.Before(list.Items[best].From)) {
			best = i
		}
	}
	if best >= 0 {
		return list.Items[best].Monthly, true
	}
	return law.Euro{}, list.Complete == law.Yes
}

// floors puts the percentages on their bases. The conventional minimum counts from 21, when it is higher than
// the SMIC: bases are compared, month by month, and take one percentage (APP-PAY-SMC).
//
// by is the rule that has no text when no SMIC is known.
func (m *minimum) floors(l *Line, by payRule, doubt *doubts, low, high law.Rate, lowSMC, highSMC bool) {
	known := m.on(l.From)
	if !known || m.absurd {
		l.none, l.open = true, true
		if known {
			l.lacks.add(needHours)
		} else {
			l.silent.add(by)
		}
		return
	}
	l.Provisional = l.From.After(m.tables[0].Reviewed)
	l.low, l.high = m.smicFloor(0, low), m.smicFloor(1, high)
	doubt.lacks |= m.lacks
	if highSMC {
		smc, known := m.smc(l.From)
		switch {
		case !known:
			l.open = true
			doubt.lacks.add(needSMC)
		default:
			if lowSMC && smc.Compare(l.low.Month) > 0 {
				l.low = m.conventional(low, smc)
			}
			if smc.Compare(l.high.Month) > 0 {
				l.high = m.conventional(high, smc)
				l.rules.add(rSMC)
			}
		}
	}
	m.note(l)
}

func (m *minimum) note(l *Line) {
	switch {
	case m.weekly.IsZero():
		l.under.add(cFullTime)
		l.under.add(cBase)
	case m.weekly == legalWeek:
		l.under.add(cBase)
	default:
		l.under.add(cWeeks)
		if m.weekly.Compare(legalWeek) > 0 {
			l.under.add(cOvertime)
		}
	}
}

// agreed raises the floor to a better percentage of the contract or of an agreement (L6222-27, L6325-8).
func (m *minimum) agreed(l *Line) {
	better := m.c.Pay.AgreedRate
	if better.IsZero() {
		return
	}
	if l.low.Rate.Compare(better) < 0 {
		l.low.Rate = better
		l.rules.add(rBetter)
	}
	if l.high.Rate.Compare(better) < 0 {
		l.high.Rate = better
	}
}
