package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// ApprenticeAidOn decides whether something of the aid is due for a month, and explains what reduces it. Any day of the month
// stands for it. The amounts are those of [ApprenticeAid].
func ApprenticeAidOn(c *facts.Case, month law.Date) law.Decision {
	a := newAidCase(c)
	t := law.NewTree()
	t.All(&aidMonthRoot)
	a.add(t)
	a.addMonth(t, firstOfMonth(month))
	t.End()
	return t.Decision()
}

func (a *aidCase) addMonth(t *law.Tree, month law.Date) {
	start := a.w.Started
	switch {
	case month.IsZero():
		t.Lacks(&aidMonthly, "day")
		return
	case start.IsZero():
		t.Lacks(&aidMonthly, "contract.start")
		return
	case a.end.IsZero():
		t.Lacks(&aidMonthly, a.lacksEnd())
		return
	case a.end.Before(start):
		return // the start of execution says No
	}
	of := law.Fact("aid.month", month)
	var plans aidPlans
	if !plans.fill(a) || plans.n == 0 {
		return // so does the scheme, or it has no text
	}
	in, out := false, false
	for i := range plans.list[:plans.n] {
		for _, kind := range [...]bool{true, false} {
			if a.covers(&plans.list[i], reading{kind: kind}, month) {
				in = true
			} else {
				out = true
			}
		}
	}
	switch {
	case in && out:
		t.Lacks(&aidMonthly, a.lacksYears())
		return
	case !in && !a.end.Before(month) || month.Before(firstOfMonth(start)):
		t.Says(&aidMonthly, law.No, of, law.Fact("contract.start", start))
		return
	case in:
		t.Says(&aidMonthly, law.Yes, of, law.Fact("contract.start", start))
	}
	a.addEnd(t, month, plans.list[0].old)
	if in {
		a.addSuspended(t, month)
	}
}

// covers tells whether a month is one of those of a plan.
func (a *aidCase) covers(p *aidPlan, r reading, month law.Date) bool {
	var run [maxAidMonths]aidMonth
	for i := range run[:a.run(p, r, &run)] {
		if run[i].month == month {
			return true
		}
	}
	return false
}

// lacksYears is the fact that would tell how many years are aided.
func (a *aidCase) lacksYears() string {
	switch {
	case a.size.under == law.Unknown:
		return a.size.lacks
	case a.level == 0:
		return "apprenticeship.prepares"
	case a.overseas == law.Unknown && a.level == AidOverseasLevel.Versions[0].Value:
		return "contract.place"
	}
	return a.lacksFourth()
}

// addEnd: the month in which the contract ends, and those after it.
func (a *aidCase) addEnd(t *law.Tree, month law.Date, old bool) {
	k := aidParts{a: a, p: &aidPlan{old: old}, stop: a.end, short: a.end.Before(a.w.Started.LastDay(monthsInYear))}
	over := a.end.Before(month)
	last := !over && a.end.Before(firstOfNext(month))
	first := month == firstOfMonth(a.w.Started)
	of := law.Fact("aid.month", month)
	byDay, _ := AidEndByDay.At(law.When{Day: a.end})
	switch {
	case byDay == nil:
	case k.broken() && (over || last):
		r := &aidEndMonth
		if byDay.Value == law.Yes {
			r = &aidEndDay
		}
		if last && k.lastByDay(first) == &aidEnd1714 {
			t.Unsettled(&aidEnd1714, law.Reading("AID-APP-END-1714.month", law.Yes), law.Reading("AID-APP-END-1714.day", law.No))
			return
		}
		t.Says(r, law.That(last), of, law.Fact("contract.ended", a.end), law.Value(&AidEndByDay, byDay, law.When{Day: a.end}))
	case over:
		t.Says(&aidShort, law.No, of, law.Fact("aid.last", a.end))
	case k.short && (last && k.lastByDay(first) != nil || first && k.firstByDay()):
		if last && k.lastByDay(first) == &aidEnd1714 {
			t.Unsettled(&aidEnd1714, law.Reading("AID-APP-END-1714.month", law.Yes), law.Reading("AID-APP-END-1714.day", law.No))
			return
		}
		t.Says(&aidShort, law.Yes, of, law.Fact("contract.start", a.w.Started), law.Fact("aid.last", a.end))
	case k.short && last:
		t.Says(&aidShortOld, law.Yes, of, law.Fact("aid.last", a.end))
	}
}

// addSuspended: "l'aide n'est pas due pour chaque mois considéré".
func (a *aidCase) addSuspended(t *law.Tree, month law.Date) {
	if len(a.Contract.Suspensions.Items) == 0 {
		return
	}
	from, through := month, firstOfNext(month).AddDays(-1)
	if from.Before(a.w.Started) {
		from = a.w.Started
	}
	if through.IsZero() || through.After(a.end) {
		through = a.end
	}
	switch of := law.Fact("aid.month", month); {
	case a.suspended(from, through, false):
		t.Says(&aidSuspend, law.No, of)
	case a.suspended(from, through, true):
		t.Lacks(&aidSuspend, "contract.suspensions")
	default:
		t.Says(&aidSuspend, law.Yes, of)
	}
}
