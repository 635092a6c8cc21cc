package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// ApprenticeAidOn decides whether something of the aid is due for a month, and explains what reduces it. Any day of the month
// stands for it. The amounts are those of [ApprenticeAid]: a doubt on how much of the month is due leaves the answer Yes.
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
	case in && out && month == a.thirteenth() && a.end.Before(a.w.Started.LastDay(monthsInYear)): // it depends on the months lost
		t.Lacks(&aidMonthly, "contract.suspensions")
	case in && out:
		t.Lacks(&aidMonthly, a.lacksYears())
	case in:
		t.Says(&aidMonthly, law.Yes, of, law.Fact("contract.start", start))
		a.addEnd(t, month, &plans.list[0])
		a.addSuspended(t, month)
	case a.end.Before(month):
		a.addOver(t, month, &plans.list[0])
	default:
		t.Says(&aidMonthly, law.No, of, law.Fact("contract.start", start))
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

// ends is what tells how much of the last month is due.
func (a *aidCase) ends(p *aidPlan) aidParts {
	return aidParts{a: a, p: p, stop: a.end, short: a.end.Before(a.w.Started.LastDay(monthsInYear))}
}

// byDay is the table of the scheme on the month of the end, and what it says of that of the contract, nil where it says
// nothing. A contract concluded after its end is under the text of its conclusion.
func (a *aidCase) byDay(p *aidPlan) (table *law.Param[law.Answer], v *law.Version[law.Answer], w law.When) {
	table = &AidExceptionalEndByDay
	switch {
	case p.unique:
		table = &AidEndByDay
	case !a.w.Made.Before(aid2026):
		table = &AidEndByDay2026
	}
	w = law.When{Day: a.end}
	if a.end.Before(a.w.Made) {
		w.Day = a.w.Made
	}
	v, _ = table.At(w)
	return table, v, w
}

// addOver: a month after that of the end.
func (a *aidCase) addOver(t *law.Tree, month law.Date, p *aidPlan) {
	k := a.ends(p)
	of, ended := law.Fact("aid.month", month), law.Fact("contract.ended", a.end)
	table, v, w := a.byDay(p)
	switch {
	case p.old && a.unsettledEnd(): // in either reading
		t.Says(&aidEnd1714, law.No, of, law.Fact("aid.last", a.end))
	case k.broken() && v != nil:
		t.Says(endRule(v), law.No, of, ended, law.Value(table, v, w))
	case k.short && v != nil && v.Value == law.Yes:
		t.Says(&aidShort, law.No, of, law.Fact("aid.last", a.end), law.Value(table, v, w))
	default:
		t.Says(&aidMonthly, law.No, of, law.Fact("aid.last", a.end))
	}
}

// endRule is the rule on the month in which a contract is broken.
func endRule(v *law.Version[law.Answer]) *law.Rule {
	if v.Value == law.Yes {
		return &aidEndDay
	}
	return &aidEndMonth
}

// addEnd: the first month and the month of the end.
func (a *aidCase) addEnd(t *law.Tree, month law.Date, p *aidPlan) {
	k := a.ends(p)
	first := month == firstOfMonth(a.w.Started)
	of, start, end := law.Fact("aid.month", month), law.Fact("contract.start", a.w.Started), law.Fact("aid.last", a.end)
	table, v, w := a.byDay(p)
	if v == nil {
		return
	}
	short := false // the clause on short contracts says all of the first month too
	if next := firstOfNext(month); a.end.Before(next) {
		r := k.lastByDay(first)
		switch whole := a.end.AddDays(1) == next; {
		case r == &aidEnd1714 && whole: // no doubt on a month that ends with the contract
		case r == &aidEnd1714:
			t.Says(r, law.Yes, of, end, law.Reading("AID-APP-END-1714.month", law.Yes), law.Reading("AID-APP-END-1714.day", law.Yes))
		case k.broken():
			t.Says(endRule(v), law.Yes, of, law.Fact("contract.ended", a.end), law.Value(table, v, w))
		case r != nil:
			short = true
			t.Says(&aidShort, law.Yes, of, start, end, law.Value(table, v, w))
		case k.short && v.Value == law.No:
			t.Says(&aidShortOld, law.Yes, of, end)
		}
	}
	switch {
	case !first || short || !k.firstByDay():
	case k.broken() && !k.termIsShort():
		t.Says(&aidShortBroken, law.Yes, of, start, law.Fact("contract.ended", a.end), law.Under(&aidBrokenShort), law.Under(&aidDayCount))
	default:
		t.Says(&aidShort, law.Yes, of, start, end, law.Value(table, v, w))
	}
}

// addSuspended: "l'aide n'est pas due pour chaque mois considéré".
func (a *aidCase) addSuspended(t *law.Tree, month law.Date) {
	if len(a.Contract.Suspensions.Items) == 0 {
		return
	}
	from, through := month, lastOfMonth(month)
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
