package outcome

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

func (a *auditor) judgeSum() {
	y := a.year()
	if y == nil {
		return
	}
	if _, ok := a.first(); !ok {
		return
	}
	if a.c.Base == 0 {
		a.unverifiable(ReasonNoBase)
		return
	}
	s := a.add(a.c, y)
	a.f.Sum = &s.Sum
	diff, closes := s.closes()
	switch {
	case !s.known:
		a.unverifiable(ReasonMissingFigure, s.missing...)
		if len(s.missing) == 1 && !s.Total.Value.IsZero() && len(a.c.Less) == 0 && diff < 0 {
			gap, _ := law.CountOf(int(-diff))
			a.remark(Remark{Code: RemarkGap, Figure: s.missing[0], Count: gap})
		}
	case closes:
		a.conclude(OK, ReasonCloses)
		for _, f := range s.missing {
			a.remark(Remark{Code: RemarkClosesWithout, Figure: f})
		}
	default:
		a.conclude(Inconsistent, ReasonDoesNotClose)
		if len(s.missing) == 0 {
			a.needsOfSum(y, &s, diff)
		}
	}
}

// addition is a sum of the document and what can be said of it.
type addition struct {
	Sum
	missing []Figure
	known   bool // whether it closes can be told
}

func (s *addition) closes() (diff int64, closes bool) {
	n, _ := s.Total.Value.Get()
	return s.Computed - int64(n), s.Computed == int64(n)
}

// add reads the terms and the total. A plain sum with a term that is not printed still says something:
// what is printed may already fill the total, or exceed it.
func (a *auditor) add(c *Claim, y *Year) addition {
	s := addition{Sum: Sum{Terms: make([]Term, 0, len(c.Figures)+len(c.Less))}}
	there := 0
	for i, f := range slices.Concat(c.Figures, c.Less) {
		t := Term{Figure: f, Minus: i >= len(c.Figures), Value: a.count(y, f)}
		n, ok := t.Value.Get()
		switch {
		case !ok:
			s.missing = append(s.missing, f)
		case t.Minus:
			s.Computed -= int64(n)
		default:
			s.Computed += int64(n)
		}
		if ok {
			there++
		}
		s.Terms = append(s.Terms, t)
	}
	s.Total = Term{Figure: c.Base, Value: a.count(y, c.Base)}
	if s.Total.Value.IsZero() {
		s.missing = append(s.missing, c.Base)
		return s
	}
	diff, _ := s.closes()
	s.known = len(s.missing) == 0 || there > 0 && len(c.Less) == 0 && diff >= 0
	return s
}

// needsOfSum says what each figure would have to be for the sum to close, the others being right.
func (a *auditor) needsOfSum(y *Year, s *addition, diff int64) {
	need := func(t Term, v int64) {
		if n, err := law.CountOf(int(v)); err == nil {
			a.need(y, t.Figure, t.Value, Range{Low: v, High: v}, n)
		}
	}
	for _, t := range s.Terms {
		n, _ := t.Value.Get()
		if t.Minus {
			need(t, int64(n)+diff)
		} else {
			need(t, int64(n)-diff)
		}
	}
	need(s.Total, s.Computed)
}

// need adds what a figure would have to be. When that is one value, the other claims of the year that name
// the figure are looked at with it: do they hold then, do they hold now?
func (a *auditor) need(y *Year, f Figure, is law.Count, r Range, one law.Count) {
	n := Need{Year: y.Name, Figure: f, Is: is, Range: r}
	if !one.IsZero() {
		for i := range a.d.Claims {
			c := &a.d.Claims[i]
			if c == a.c || c.Year != y.Name || !c.names(f) {
				continue
			}
			now, knownNow := a.holds(c, y)
			a.supposed.year, a.supposed.figure, a.supposed.value = y, f, one
			then, knownThen := a.holds(c, y)
			a.supposed.year = nil
			switch {
			case !knownNow || !knownThen:
			case then && !now:
				n.Mends = append(n.Mends, Related{c.ID, c.Printed})
			case now && !then:
				n.Breaks = append(n.Breaks, Related{c.ID, c.Printed})
			}
		}
	}
	a.f.Needs = append(a.f.Needs, n)
}

// names tells whether a figure is a term of the claim itself, for the checks that [auditor.holds] can do.
func (c *Claim) names(f Figure) bool {
	switch c.Check {
	case CheckSum:
		return c.Base == f || slices.Contains(c.Figures, f) || slices.Contains(c.Less, f)
	case CheckRate:
		return len(c.Figures) == 1 && c.Printed.Unit() == UnitPercent && c.Base != 0 && (c.Base == f || c.Figures[0] == f)
	default:
		return false
	}
}

// holds tells whether a sum closes or a rate is that of its suggested base, and whether that can be told.
func (a *auditor) holds(c *Claim, y *Year) (holds, known bool) {
	if c.Check == CheckSum {
		s := a.add(c, y)
		_, closes := s.closes()
		return closes, s.known
	}
	v := share(a.count(y, c.Figures[0]), a.count(y, c.Base))
	a.note(Reading{Year: y.Name, Figure: c.Figures[0], Rate: true, Printed: c.Printed})
	return c.Printed.matches(v.v) != MatchNone, v.Valid()
}

// share is a rate of two counts; it cannot be computed when one is not recorded, the base is zero or the
// count exceeds it.
func share(count, base law.Count) Percent {
	n, okN := count.Get()
	d, okD := base.Get()
	if !okN || !okD || n > d {
		return Percent{}
	}
	return PercentOf(int64(n), int64(d))
}

func (a *auditor) judgePercents() {
	y := a.year()
	if y == nil {
		return
	}
	if _, ok := a.first(); !ok {
		return
	}
	if a.c.Base == 0 {
		a.unverifiable(ReasonNoBase)
		return
	}
	base := a.count(y, a.c.Base)
	added, step := newRatio(0, 1), newRatio(0, 1) // step: half a unit of the last decimal, for each part
	counts, told := law.MustCount(0), true
	var missing []Figure // parts without a percentage
	absent := true       // and without anybody counted
	for _, f := range a.c.Figures {
		p, n := a.rateOf(y, f), a.count(y, f)
		if p.IsZero() {
			k, _ := n.Get()
			missing, absent = append(missing, f), absent && k == 0
			continue
		}
		counts = sum(counts, n)
		told = a.compute(FormulaRate, share(n, base), p, reading(y, f, n), reading(y, a.c.Base, base)) != MatchNone && told
		added = added.minus(p.ratio().times(-1))
		step = step.minus(newRatio(-1, 2*pow10[p.places]))
	}
	if len(a.f.Computed) == 0 {
		a.unverifiable(ReasonNotPrinted)
		return
	}
	off := added.minus(newRatio(100, 1))
	within := step.cmp(off) >= 0 && step.cmp(off.times(-1)) >= 0
	a.f.Percents = added.round(a.places(y), HalfUp)
	whole := counts == base && !base.IsZero() // the parts with a percentage are everybody
	switch {
	case off.sign() == 0 && (absent || whole):
		a.conclude(OK, ReasonCloses)
	case within && whole && told:
		a.conclude(RoundingOnly, ReasonPartsRounded)
	case len(missing) > 0 && (within || off.sign() < 0): // the rest may fill what is left
		a.unverifiable(ReasonMissingFigure, missing...)
	case within && (counts.IsZero() || base.IsZero()): // counts not printed: nothing contradicts rounding
		a.conclude(RoundingOnly, ReasonPartsRounded)
	default:
		a.conclude(Inconsistent, ReasonDoesNotClose)
	}
}

// places is the largest number of decimals among the percentages of the claim.
func (a *auditor) places(y *Year) int {
	n := 0
	for _, f := range a.c.Figures {
		n = max(n, a.rateOf(y, f).Places())
	}
	return n
}
