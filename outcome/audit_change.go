package outcome

import "github.com/parcours-emploi/parcours/law"

// movement is what became of one figure from a year to a later one, in every way a document may print it.
type movement struct {
	figure        Figure
	before, after *Year
	b, a          law.Count // counts
	pb, pa        Printed   // rates printed for it
}

func (a *auditor) movement(f Figure, before, after *Year) movement {
	m := movement{figure: f, before: before, after: after, b: a.count(before, f), a: a.count(after, f)}
	if a.c.Base != 0 {
		m.pb, m.pa = a.rateOf(before, f), a.rateOf(after, f)
	}
	return m
}

func (m *movement) counts() []Reading {
	return []Reading{reading(m.after, m.figure, m.a), reading(m.before, m.figure, m.b)}
}

func (m *movement) rates() []Reading {
	return []Reading{
		{Year: m.after.Name, Figure: m.figure, Rate: true, Printed: m.pa},
		{Year: m.before.Name, Figure: m.figure, Rate: true, Printed: m.pb},
	}
}

// difference is the change in number, false when a count is not printed.
func (m *movement) difference() (int64, bool) {
	b, okB := m.b.Get()
	a, okA := m.a.Get()
	return int64(a) - int64(b), okA && okB
}

// The ways a printed change can have been reached.
type reached struct {
	growth, overAfter, number, printedGrowth, points Match
}

func (a *auditor) judgeChange() {
	before, after := a.pair()
	f, ok := a.first()
	if before == nil || after == nil || !ok {
		return
	}
	m := a.movement(f, before, after)
	diff, counted := m.difference()
	if !counted && (m.pb.IsZero() || m.pa.IsZero()) {
		var missing []Figure
		if m.a.IsZero() || m.b.IsZero() {
			missing = append(missing, f)
		}
		a.unverifiable(ReasonMissingFigure, missing...)
		return
	}
	got := a.reach(&m, diff, counted)
	a.concludeChange(&m, got)
	if a.f.Verdict == OK && f.outcome() {
		a.sameWindow(before, after, f)
	}
}

// reach computes the change in every way and sets each against what is printed.
func (a *auditor) reach(m *movement, diff int64, counted bool) reached {
	p, got := a.c.Printed, reached{}
	if counted {
		n, _ := m.a.Get()
		got.growth = a.compute(FormulaGrowth, Growth(m.b, m.a), p, m.counts()...)
		got.overAfter = a.compute(FormulaGrowthOverAfter, PercentOf(diff, int64(n)), p, m.counts()...)
		got.number = p.matches(newRatio(diff, 1))
		a.f.Computed = append(a.f.Computed, Computed{
			Formula: FormulaCountDifference, Terms: m.counts(), Number: &diff, Match: got.number,
		})
	}
	if a.c.Base == 0 {
		return got
	}
	if !m.pb.IsZero() && !m.pa.IsZero() {
		pa, pb := Percent{m.pa.ratio()}, Percent{m.pb.ratio()}
		got.points = a.computePoints(FormulaPrintedDifference, pa.Minus(pb), p, m.rates()...)
		got.printedGrowth = a.compute(FormulaPrintedGrowth, pa.GrowthFrom(pb), p, m.rates()...)
	}
	baseA, baseB := a.count(m.after, a.c.Base), a.count(m.before, a.c.Base)
	for _, fa := range a.readings(m.after, m.figure) {
		for _, fb := range a.readings(m.before, m.figure) {
			na, nb := a.count(m.after, fa), a.count(m.before, fb)
			v := share(na, baseA).Minus(share(nb, baseB))
			if !v.Valid() {
				continue
			}
			match := a.computePoints(FormulaDifference, v, p, reading(m.after, fa, na), reading(m.after, a.c.Base, baseA),
				reading(m.before, fb, nb), reading(m.before, a.c.Base, baseB))
			if fa == m.figure && fb == m.figure && got.points == MatchNone {
				got.points = match
			}
		}
	}
	return got
}

// readings are the figure itself and, where the others of the year say otherwise, what they imply.
func (a *auditor) readings(y *Year, f Figure) []Figure {
	implied := impliedBy(f)
	if implied == 0 {
		return []Figure{f}
	}
	if n := a.count(y, implied); n.IsZero() || n == a.count(y, f) {
		return []Figure{f}
	}
	return []Figure{f, implied}
}

func (a *auditor) concludeChange(m *movement, got reached) {
	switch p := a.c.Printed; {
	case p.IsZero():
		a.conclude(Derived, ReasonNotPrinted)
	case p.Unit() == UnitNone && got.number != MatchNone,
		p.Unit() == UnitPoints && got.points != MatchNone,
		p.Unit() == UnitPercent && (got.growth != MatchNone || got.printedGrowth != MatchNone):
		a.conclude(OK, ReasonReproduced)
	case p.Unit() == UnitPercent && got.points != MatchNone:
		a.conclude(UnitError, ReasonPointsAsPercent)
	case p.Unit() == UnitPoints && (got.growth != MatchNone || got.printedGrowth != MatchNone):
		a.conclude(UnitError, ReasonPercentAsPoints)
	case p.Unit() == UnitPercent && got.overAfter != MatchNone:
		a.conclude(Inconsistent, ReasonDividedByAfter)
		a.needsOfGrowth(m)
	default:
		a.conclude(Inconsistent, ReasonNotReproduced)
		a.needsOfGrowth(m)
	}
}

// needsOfGrowth says which counts of either year would give the printed change in percent.
func (a *auditor) needsOfGrowth(m *movement) {
	p := a.c.Printed
	if p.Unit() != UnitPercent {
		return
	}
	quotient, ok := growthBand(p)
	if !ok {
		return
	}
	if r, ok := quotient.below(m.a); ok && !r.Empty() {
		a.need(m.before, m.figure, m.b, r, law.Count{})
	}
	if r, ok := quotient.over(m.b); ok && !r.Empty() {
		a.need(m.after, m.figure, m.a, r, law.Count{})
	}
}

// sameWindow withdraws an OK when the two outcomes were not looked at alike.
func (a *auditor) sameWindow(before, after *Year, f Figure) {
	wb, wa := a.windowOf(before, f), a.windowOf(after, f)
	if wb != wa || wb == 0 || wb == WindowMixed {
		a.conclude(WindowFault, ReasonWindowsDiffer)
	}
	for _, y := range []*Year{before, after} {
		if a.partlyFollowed(y) {
			a.conclude(WindowFault, ReasonPartlyFollowed)
		}
	}
}

func (a *auditor) partlyFollowed(y *Year) bool {
	done, okDone := a.count(y, FigureFollowedUp).Get()
	all, okAll := a.count(y, FigureSessions).Get()
	return okDone && okAll && done < all
}

func (a *auditor) judgeTrend() {
	before, after := a.pair()
	f, ok := a.first()
	if before == nil || after == nil || !ok {
		return
	}
	w, p := a.c.Wording, a.c.Printed
	if w == (Wording{}) {
		a.unverifiable(ReasonIncompleteWording)
		return
	}
	m := a.movement(f, before, after)
	for i, g := range a.c.Figures {
		n := m
		if i > 0 {
			n = a.movement(g, before, after)
		}
		if v := Growth(n.b, n.a); v.Valid() {
			a.compute(FormulaGrowth, v, Printed{}, n.counts()...)
		}
	}
	pa, pb := Percent{m.pa.ratio()}, Percent{m.pb.ratio()}
	if v := pa.Minus(pb); v.Valid() {
		a.computePoints(FormulaPrintedDifference, v, Printed{}, m.rates()...)
	}
	moved := Growth(m.b, m.a)
	var against []Refusal
	level := newRatio(0, 0)
	if n, ok := m.a.Get(); ok {
		level = newRatio(int64(n), 1)
	}
	if p.Unit() == UnitPercent && p.matches(level) != MatchNone {
		a.remark(Remark{Code: RemarkCountIsRate, Count: m.a})
	}
	if w.Subject == SubjectRate {
		if a.c.Base == 0 {
			a.unverifiable(ReasonNoBase)
			return
		}
		ra, rb := a.rateMoved(&m)
		moved, level = ra.GrowthFrom(rb), ra.v
		if moved.Valid() {
			against = a.against(&m)
		}
	}
	off := !p.IsZero() && w.Subject != 0 && p.matches(level) == MatchNone
	switch reason := w.misfit(moved); {
	case w.Subject == SubjectNumber && p.Unit() != UnitNone:
		a.conclude(WordingFault, ReasonNumberIsRate)
	case w.Subject == SubjectRate && !p.IsZero() && p.Unit() == UnitNone:
		a.conclude(WordingFault, ReasonRateIsNumber)
	case !moved.Valid():
		a.unverifiable(ReasonMissingFigure, f)
	case len(against) > 0 && !off: // then nothing says that the words are right, or wrong
		a.conclude(WindowFault, ReasonNotComparable)
		a.f.Refusals = against
	case len(against) == 0 && reason != 0:
		a.conclude(WordingFault, reason)
	case off:
		a.conclude(Inconsistent, ReasonNotReproduced)
	default:
		a.conclude(OK, ReasonWordsFit)
	}
	if w.Degree != 0 || w.Trend == Stable {
		a.f.Convention = SlightChange.ID
	}
}

// rateMoved computes the two rates that a sentence speaks of, and their difference.
func (a *auditor) rateMoved(m *movement) (after, before Percent) {
	baseA, baseB := a.count(m.after, a.c.Base), a.count(m.before, a.c.Base)
	after, before = share(m.a, baseA), share(m.b, baseB)
	ofAfter := []Reading{reading(m.after, m.figure, m.a), reading(m.after, a.c.Base, baseA)}
	ofBefore := []Reading{reading(m.before, m.figure, m.b), reading(m.before, a.c.Base, baseB)}
	if d := after.Minus(before); d.Valid() {
		a.compute(FormulaRate, before, Printed{}, ofBefore...)
		a.compute(FormulaRate, after, Printed{}, ofAfter...)
		a.computePoints(FormulaDifference, d, Printed{}, append(ofAfter, ofBefore...)...)
	}
	return after, before
}

// against lists what [Compare] holds against setting the two rates side by side. An outcome also needs
// every session to have been followed up.
func (a *auditor) against(m *movement) []Refusal {
	dated := func(y *Year, n law.Count) Dated {
		s := y.Share(m.figure.String(), m.figure, a.c.Base).m
		if m.figure.outcome() {
			s.Window = a.windowOf(y, m.figure)
		}
		return Dated{y.Name, y.Status, NewShare(s, n, a.count(y, a.c.Base))}
	}
	rs := Compare(dated(m.before, m.b), dated(m.after, m.a)).Refusals
	if m.figure.outcome() && (a.partlyFollowed(m.before) || a.partlyFollowed(m.after)) {
		rs = append(rs, RefusedFollowUp)
	}
	return rs
}

// misfit is why the words do not fit a relative change, zero when they do.
func (w Wording) misfit(v Percent) Reason {
	limit := newRatio(SlightPercent, 1)
	slight := v.v.cmp(limit) <= 0 && v.v.cmp(limit.times(-1)) >= 0
	switch {
	case w.Trend == Up && v.Sign() <= 0, w.Trend == Down && v.Sign() >= 0, w.Trend == Stable && !slight:
		return ReasonOtherDirection
	case w.Degree == Slight && !slight:
		return ReasonNotSlight
	case w.Degree == Strong && slight:
		return ReasonNotStrong
	}
	return 0
}
