package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// ApprenticeAid is the State aid to the employer of an apprentice, month by month: a twelfth of the amount of the year
// for each month of an aided year of execution, the first being the month in which execution starts (conventions
// AID-APP-INSTALMENT and AID-APP-MONTHS). Cents are spread so that the twelve instalments add up to the amount.
//
// A contract that lasts less than a year, that is broken or suspended has fewer or smaller instalments, each with its
// rule. One of less than a year that began in the course of a month may touch a thirteenth: it brings what is left of the
// amount of the year, where a month was lost. A month lost to a suspension is listed at zero.
//
// Where the decision is Unknown, the instalments bracket what is due if the aid is due; where only the amount is in doubt (the
// disability, the day of birth, a fourth year), [Grant.Total] begins at the least of them. A contract whose start is not recorded
// has one, without month, for the whole. A payment that is held back until the payroll data of the month arrive (D6243-2, III) is
// due all the same.
func ApprenticeAid(c *facts.Case) Grant {
	a := newAidCase(c)
	t := law.NewTree()
	a.add(t)
	g := Grant{Subject: SubjectApprenticeAid, Payer: State, Payee: Employer, Decision: t.Decision()}
	if g.Decision.Answer() != law.No {
		g.instalments, g.together, g.bounded = a.cash()
		g.floor = g.Decision.Answer() == law.Unknown && a.dueAnyway()
	}
	return g
}

// dueAnyway tells that an aid is due, whatever its amount: with and without the recognition of a disability, where it is not
// recorded, and whatever the age and the years that follow.
func (a *aidCase) dueAnyway() bool {
	for _, disabled := range answersOf(a.disabled) {
		k := *a
		k.disabled, k.anyAmount = disabled, true
		t := law.NewTree()
		k.add(t)
		if t.Decision().Answer() != law.Yes {
			return false
		}
	}
	return true
}

// AidMaximum is the greatest amount of the aid for a year of execution, 1 to 4, as far as headcount, level, place,
// disability, age and the days of conclusion and start tell: a range where they leave several. The conditions of form
// (sending, deposit, commitment) and what becomes of the contract play no part. It is zero where no aid exists, and
// without an upper bound for contracts concluded before 2019 or on a day that is not recorded.
func AidMaximum(c *facts.Case, year int) Total {
	a := newAidCase(c)
	var plans aidPlans
	if !plans.fill(&a) {
		return Total{noCeiling: true}
	}
	var sum Total
	for i := range plans.list[:plans.n] {
		low, high := plans.list[i].maximum(&a, year)
		if i == 0 || low.Compare(sum.low) < 0 {
			sum.low = low
		}
		if high.Compare(sum.high) > 0 {
			sum.high = high
		}
	}
	if plans.none {
		sum.low = law.Euro{}
	}
	return sum
}

// aidPlan is the amounts of the years of one row of the table.
type aidPlan struct {
	first  law.Euro // of the first year; that of an apprentice of full age where there are two
	minor  law.Euro // of the first year, under 18; the same as first where there is one
	second law.Euro
	third  law.Euro // and fourth, where there is one
	unique bool     // aide unique, or the exceptional aid that took its place in 2020
	old    bool     // exceptional aid of a decree older than that of 2025
	dated  bool     // the start of execution must not be too late
	late   bool     // the amount may have been replaced since it was checked
}

// aidPlans are the plans that a case may have: one when everything that chooses it is known.
type aidPlans struct {
	list [12]aidPlan
	n    int
	none bool // no aid is possible too
}

// fill lists the plans; ok is false when no text of the day of conclusion is known.
func (ps *aidPlans) fill(a *aidCase) (ok bool) {
	made := a.w.Made
	if made.IsZero() || made.Before(AidUnique.Versions[0].From) {
		return false
	}
	for _, under := range answersOf(a.size.under) {
		for _, level := range levelsOf(a.level) {
			for _, overseas := range answersOf(a.overseas) {
				for _, disabled := range answersOf(a.disabled) {
					p, found := planOf(a, under, level, overseas, disabled)
					if found {
						ps.add(p)
					}
					if !found || p.dated && a.w.Started.IsZero() {
						ps.none = true
					}
				}
			}
		}
	}
	return true
}

func (ps *aidPlans) add(p aidPlan) {
	for i := range ps.list[:ps.n] {
		if ps.list[i] == p {
			return
		}
	}
	if ps.n < len(ps.list) {
		ps.list[ps.n] = p
		ps.n++
	}
}

var (
	bothAnswers = []law.Answer{law.Yes, law.No}
	yesOnly     = bothAnswers[:1]
	noOnly      = bothAnswers[1:]
	// A level of each part of the table, for a level that is not recorded.
	someLevels = []law.Level{law.Level2, law.Level4, law.Level5, law.Level6, law.Level8}
	eachLevel  = []law.Level{law.Level1, law.Level2, law.Level3, law.Level4, law.Level5, law.Level6, law.Level7, law.Level8}
)

// answersOf are the answers that a fact may have.
func answersOf(a law.Answer) []law.Answer {
	switch a {
	case law.Yes:
		return yesOnly
	case law.No:
		return noOnly
	default:
		return bothAnswers
	}
}

func levelsOf(l law.Level) []law.Level {
	if l == 0 {
		return someLevels
	}
	return eachLevel[l-1 : l]
}

// planOf is the plan of a firm and a level; found is false where there is no aid.
func planOf(a *aidCase, under law.Answer, level law.Level, overseas, disabled law.Answer) (p aidPlan, found bool) {
	made := a.w.Made
	unique := under.And(uniqueLevel(made, level, overseas)) == law.Yes
	col, special, minor := columnOf(made, under, level), &aidExceptDisabled, &aidExceptionalMinor
	v, _, _ := aidUniqueColumn.on(made)
	if unique && v != nil {
		col, special, minor = &aidUniqueColumn, &aidUniqueDisabled, &aidUniqueMinor
	} else if col != nil {
		v, _, _ = col.on(made)
		if p.dated = v != nil && v.Also.Reach != 0; p.dated && a.w.Started.After(v.Also.Through) {
			v = nil
		}
		p.old = made.Before(aid2025)
	}
	if col == nil || v == nil {
		return p, false
	}
	if better, _, _ := special.on(made); better != nil && disabled == law.Yes {
		col, v = special, better
	}
	p.first, p.minor, p.unique = v.Value, v.Value, unique
	p.late = col.amount.Provisional(v, a.w)
	if young, _, _ := minor.on(made); young != nil {
		p.minor = young.Value
	}
	if unique {
		if next, _ := AidSecondYear.At(a.w); next != nil {
			p.second = next.Value
		}
		if next, _ := AidThirdYear.At(a.w); next != nil {
			p.third = next.Value
		}
	}
	return p, true
}

// of is the amount of a year of execution, counted from 0; adult chooses between the two of the first one.
func (p *aidPlan) of(year int, adult bool) law.Euro {
	switch {
	case year == 0 && adult:
		return p.first
	case year == 0:
		return p.minor
	case year == 1:
		return p.second
	}
	return p.third
}

// years is the number of aided years.
func (p *aidPlan) years(fourth bool) int {
	switch {
	case p.second.IsZero():
		return 1
	case fourth:
		return maxAidYears
	}
	return maxAidYears - 1
}

// maximum brackets the greatest amount of a year, counted from 1.
func (p *aidPlan) maximum(a *aidCase, year int) (low, high law.Euro) {
	fourth := a.fourthYear()
	if year < 1 || year > p.years(fourth != law.No) {
		return law.Euro{}, law.Euro{}
	}
	if year > 1 || p.first == p.minor {
		high = p.of(year-1, true)
		if low = high; year == maxAidYears && fourth == law.Unknown {
			low = law.Euro{}
		}
		return low, high
	}
	month := firstOfMonth(a.w.Started)
	if month.IsZero() || a.Person.Born.IsZero() {
		return p.minor, p.first
	}
	from := a.adultFrom()
	var sum law.Exact
	for range monthsInYear {
		sum = sum.Plus(p.of(0, !month.Before(from)).Exact().Times(1, monthsInYear))
		month = firstOfNext(month)
	}
	return sum.Shown(), sum.Shown()
}

// adultFrom is the first day of the month from which the amount of full age is due.
func (a *aidCase) adultFrom() law.Date {
	return firstOfNext(law.Birthday(a.Person.Born, int(AidAdult.Versions[0].Value)))
}

const (
	maxAidYears  = 4
	maxAidMonths = maxAidYears*monthsInYear + 1
)

// aidMonth is one month of a plan.
type aidMonth struct {
	month  law.Date
	amount law.Euro
	rule   *law.Rule
	under  *law.Convention // the convention that reduces it, where no rule does
}

// reading is how a cash plan reads what is not known: kind counts it in favour of the employer, the other against.
type reading struct {
	kind  bool
	adult bool // at an age that is not known
	short bool // an end that is not known is the last of a contract of less than a year
	last  bool // the month of the end counts in favour of the employer, even where the others do not
}

// cash lays out the instalments: one run for each plan and reading, the least and the greatest amount of each month, and of
// their sum.
func (a *aidCase) cash() (out []Instalment, together Total, ok bool) {
	var plans aidPlans
	if !plans.fill(a) || plans.n == 0 {
		return nil, together, false
	}
	if a.w.Started.IsZero() {
		return plans.undated(a), together, false
	}
	var run [maxAidMonths]aidMonth
	first := a.run(&plans.list[0], reading{kind: true, adult: true}, &run)
	out = make([]Instalment, first)
	for i := range out {
		m := &run[i]
		out[i] = Instalment{Month: m.month, Low: m.amount, High: m.amount, Provisional: plans.list[0].late}
		if m.rule != nil {
			out[i].Rule = m.rule.ID
		} else if m.under != nil {
			out[i].Rule = m.under.ID
		}
	}
	sum := sumOfRun(run[:first])
	together = Total{low: sum, high: sum}
	for i := range plans.list[:plans.n] {
		p := &plans.list[i]
		for _, r := range a.readings(p, i == 0) {
			n := a.run(p, r, &run)
			out = widen(out, run[:n], p.late)
			sum = sumOfRun(run[:n])
			together.low, together.high = leastEuro(together.low, sum), greatestEuro(together.high, sum)
		}
	}
	return out, together, true
}

func sumOfRun(run []aidMonth) (sum law.Euro) {
	for i := range run {
		sum = sum.Add(run[i].amount)
	}
	return sum
}

var (
	eachReading = []reading{
		{kind: true, adult: true}, {adult: true}, {kind: true, adult: true, short: true}, {adult: true, short: true, last: true},
		{kind: true}, {}, {kind: true, short: true}, {short: true, last: true},
	}
	// A month lost may make a thirteenth one due: in favour, the one is lost and not the other.
	bothKinds = []reading{eachReading[0], eachReading[1], {adult: true, last: true}}
	eachAge   = []reading{eachReading[0], eachReading[1], {adult: true, last: true}, {kind: true}, {}, {last: true}}
)

// readings are the readings of a plan that can differ; done tells that the first of them was run already.
func (a *aidCase) readings(p *aidPlan, done bool) []reading {
	all := eachReading[:1]
	switch unborn := p.first != p.minor && a.Person.Born.IsZero(); {
	case unborn && a.end.IsZero():
		all = eachReading
	case unborn:
		all = eachAge
	case a.end.IsZero():
		all = eachReading[:4]
	case p.old && a.unsettledEnd() || a.doubtful():
		all = bothKinds
	}
	if done {
		return all[1:]
	}
	return all
}

// doubtful tells whether something beside the plan, the age and the end leaves amounts open.
func (a *aidCase) doubtful() bool {
	if a.fourthYear() == law.Unknown {
		return true
	}
	for i := range a.Contract.Suspensions.Items {
		if s := &a.Contract.Suspensions.Items[i]; s.Paid == law.Unknown || s.From.IsZero() || s.Through.IsZero() {
			return true
		}
	}
	return false
}

// unsettledEnd tells a contract that ends within its first year after the text on the day of the end changed: whether the
// decree of 2022 is concerned is not settled.
func (a *aidCase) unsettledEnd() bool {
	return !a.end.Before(aidByDay) && a.end.Before(a.w.Started.LastDay(monthsInYear))
}

// widen makes room in the instalments for the months of another run.
func widen(out []Instalment, run []aidMonth, late bool) []Instalment {
	for i := range out {
		amount := law.Euro{}
		if i < len(run) {
			amount = run[i].amount
			if run[i].rule != nil && out[i].Rule == "" {
				out[i].Rule = run[i].rule.ID
			}
		}
		out[i].Low = leastEuro(out[i].Low, amount)
		out[i].High = greatestEuro(out[i].High, amount)
		out[i].Provisional = out[i].Provisional || late
	}
	for i := len(out); i < len(run); i++ {
		next := Instalment{Month: run[i].month, High: run[i].amount, Provisional: late}
		if run[i].rule != nil {
			next.Rule = run[i].rule.ID
		}
		out = append(out, next)
	}
	return out
}

func leastEuro(a, b law.Euro) law.Euro {
	if b.Compare(a) < 0 {
		return b
	}
	return a
}

func greatestEuro(a, b law.Euro) law.Euro {
	if b.Compare(a) > 0 {
		return b
	}
	return a
}

// undated is one instalment for the whole of a contract whose start is not recorded.
func (ps *aidPlans) undated(a *aidCase) []Instalment {
	var most law.Euro
	late := false
	for i := range ps.list[:ps.n] {
		p := &ps.list[i]
		sum := greatestEuro(p.first, p.minor)
		for year := 1; year < p.years(a.fourthYear() != law.No); year++ {
			sum = sum.Add(p.of(year, true))
		}
		most, late = greatestEuro(most, sum), late || p.late
	}
	return []Instalment{{High: most, Provisional: late}}
}

// run writes the months of a plan in one reading and returns how many there are. A month is that of the calendar; those of
// the n-th year of execution begin with the month of its anniversary.
func (a *aidCase) run(p *aidPlan, r reading, out *[maxAidMonths]aidMonth) int {
	start, stop := a.w.Started, a.end
	switch {
	case !stop.IsZero():
	case r.short:
		stop = start.LastDay(monthsInYear).AddDays(-1)
	case r.kind: // to the last month that an aid can have
		stop = start.LastDay(maxAidYears * monthsInYear)
	}
	if stop.Before(start) {
		return 0
	}
	adult := r.adult
	var from law.Date
	if p.first != p.minor && !a.Person.Born.IsZero() {
		from = a.adultFrom()
	}
	fourth := a.fourthYear()
	years := p.years(fourth == law.Yes || fourth == law.Unknown && r.kind)
	short := stop.Before(start.LastDay(monthsInYear)) // lasts less than a year
	parts := aidParts{a: a, p: p, r: r, stop: stop, short: short}
	var cents monthly
	var whole int64 // units of the twelve months of the first year
	n := 0
	month := firstOfMonth(start)
	for year := range years {
		if year > 0 && !start.LastDay(monthsInYear*year).Before(stop) {
			break // the year never began
		}
		months := monthsInYear
		if year == 0 && short {
			months++ // begun in the course of a month, it may touch thirteen
		}
		for i := range months {
			if month.IsZero() || month.After(stop) {
				return n
			}
			m := &out[n]
			*m = aidMonth{month: month}
			num, den := parts.of(n == 0, m)
			if !from.IsZero() {
				adult = !month.Before(from)
			}
			amount := p.of(year, adult)
			part := unitsOf(amount, num, den)
			switch {
			case i == monthsInYear:
				left := whole - cents.units
				if left <= 0 {
					return n
				}
				if part > left {
					part = left
					if m.rule == nil {
						m.under = &aidShortCap
					}
				}
			case year == 0:
				whole += unitsOf(amount, 1, 1)
			}
			m.amount = cents.next(part)
			n++
			month = firstOfNext(month)
		}
	}
	return n
}

// aidParts tells which part of a month is due.
type aidParts struct {
	a     *aidCase
	p     *aidPlan
	r     reading
	stop  law.Date
	short bool
}

// broken tells that the contract ended before its term.
func (k *aidParts) broken() bool { return k.a.natural.IsZero() || k.stop.Before(k.a.natural) }

// firstByDay: "concluded from 1 November 2025", and the first month is not whole.
func (k *aidParts) firstByDay() bool {
	return k.short && k.a.w.Started.Day() > 1 && !k.a.w.Made.Before(aidByDay)
}

// of is the part of a month that is due, as a fraction, with the rule that reduces it.
func (k *aidParts) of(first bool, m *aidMonth) (num, den int64) {
	kind := k.r.kind || k.r.last && m.month == firstOfMonth(k.stop)
	last := lastOfMonth(m.month)
	if last.IsZero() { // December 9999
		last = m.month.AddDays(30)
	}
	den = int64(last.Day())
	if last.After(k.stop) {
		last = k.stop
	}
	begins := m.month
	if first {
		begins = k.a.w.Started
	}
	if k.a.suspended(begins, last, !kind) {
		m.rule = &aidSuspend
		return 0, den
	}
	num = den
	if first && k.firstByDay() {
		num -= int64(begins.Day() - 1)
		switch {
		case !k.broken() || k.termIsShort():
			m.rule = &aidShort
		default:
			m.under = &aidBrokenShort
		}
	}
	if cut := den - int64(last.Day()); cut > 0 {
		if r := k.lastByDay(first); r != nil {
			if r != &aidEnd1714 || !kind {
				num -= cut
			}
			m.rule = r
		}
	}
	return num, den
}

// termIsShort tells that the contract was concluded for less than a year.
func (k *aidParts) termIsShort() bool {
	return !k.a.natural.IsZero() && k.a.natural.Before(k.a.w.Started.LastDay(monthsInYear))
}

// lastByDay is the rule under which the last month is shared by days, nil where it is due in whole.
func (k *aidParts) lastByDay(first bool) *law.Rule {
	switch {
	case k.stop.Before(aidByDay) && k.a.w.Made.Before(aidByDay):
		return nil
	case k.broken():
		if k.p.old && k.short {
			return &aidEnd1714
		}
		return &aidEndDay
	case !k.short, first && k.a.w.Made.Before(aidByDay):
		// The proration of a running contract "n'est pas appliquée au premier mois du contrat".
		return nil
	case k.p.old:
		return &aidEnd1714
	}
	return &aidShort
}

// suspended tells whether the employer pays no wage from one day through another, because of suspensions. What is not
// recorded of them counts as a suspension without wage when against is true.
func (a *aidCase) suspended(from, through law.Date, against bool) bool {
	items := a.Contract.Suspensions.Items
	for day := from; ; {
		moved := false
		for i := range items {
			s := &items[i]
			if s.Paid == law.Yes || s.Paid == law.Unknown && !against {
				continue
			}
			first, last := s.From, s.Through
			switch {
			case first.IsZero() && last.IsZero(), !last.IsZero() && last.Before(first):
				continue
			case first.IsZero() && against:
				first = day
			case first.IsZero():
				continue
			case last.IsZero() && against:
				last = through
			case last.IsZero():
				last = first
			}
			if !day.Before(first) && !day.After(last) {
				if !last.Before(through) {
					return true
				}
				day, moved = last.AddDays(1), true
			}
		}
		if !moved {
			return false
		}
	}
}
