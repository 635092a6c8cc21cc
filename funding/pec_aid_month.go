package funding

import "github.com/parcours-emploi/parcours/law"

// monthPart is what an amount of a full month becomes in a month: two rates between which it lies, and the rule that sets them.
type monthPart struct {
	low, high law.Rate
	rule      string
	part      bool // the aid does not fill the month
	// touched tells that the contract is suspended on a day of the aid of that month, first to last; leastPaid and mostPaid are
	// then the parts of the wage that the employer bears.
	touched             bool
	first, last         law.Date
	leastPaid, mostPaid law.Rate
}

var (
	cuiNone = law.Percent(0)
	cuiFull = law.Percent(100)
)

// part says how much of the month that begins on day m is aided.
func (k *cuiCase) part(m law.Date) monthPart {
	end := lastOfMonth(m)
	if m.After(k.most) || end.Before(k.from) {
		rule := cuiTotal.ID
		if end.Before(k.from) || m.After(k.through) {
			rule = cuiWithin.ID
		}
		return monthPart{low: cuiNone, high: cuiNone, rule: rule}
	}
	p := monthPart{low: cuiFull, high: cuiFull}
	first, last := m, end
	if k.from.After(first) {
		first = k.from
	}
	if k.most.Before(last) {
		last = k.most
	}
	if first != m || last != end {
		p = monthPart{low: cuiNone, high: cuiFull, rule: cuiIncomplete.ID, part: true}
	}
	if k.sure.Before(last) {
		p.low = cuiNone
		switch {
		case k.undated:
			p.rule = cuiSpan.ID
		case k.lawful.sure.Before(last):
			p.rule = cuiTotal.ID
		case k.doubted(last):
			p.rule = cuiEnded.ID
		default: // nobody says whether the contract goes on
			p.rule = cuiTerm.ID
		}
	}
	return k.suspended(p, first, last)
}

// suspended narrows the part of a month by the suspensions of the contract (R5134-44, R5134-67): nothing without pay, in
// proportion to the pay that the employer bears otherwise. How the days of a suspension that takes a part of the month
// are counted is not in the articles.
func (k *cuiCase) suspended(p monthPart, first, last law.Date) monthPart {
	p.first, p.last = first, last
	p.touched = !k.unlisted.IsZero() && !k.unlisted.After(last)
	for i := range k.Contract.Suspensions.Items {
		s := &k.Contract.Suspensions.Items[i]
		p.touched = p.touched || !s.From.After(last) && (s.Through.IsZero() || !s.Through.Before(first))
	}
	if !p.touched {
		return p
	}
	p.leastPaid, p.mostPaid = cuiFull, cuiNone
	for d := first; !d.After(last) && !d.IsZero(); d = d.AddDays(1) {
		lo, hi := k.borne(d)
		p.leastPaid = lesserRate(p.leastPaid, lo)
		if hi.Compare(p.mostPaid) > 0 {
			p.mostPaid = hi
		}
	}
	if p.leastPaid == cuiFull && p.mostPaid == cuiFull {
		return p
	}
	if p.low == cuiFull {
		p.low = p.leastPaid
	}
	p.high, p.rule = p.mostPaid, cuiProrata.ID
	return p
}

// doubted tells that whether the contract had ended is what keeps the days up to that one from being sure.
func (k *cuiCase) doubted(last law.Date) bool { return !k.doubt.IsZero() && k.doubt.Before(last) }

// borne are the rates between which the part of the wage lies that the employer bears on a day.
func (k *cuiCase) borne(d law.Date) (low, high law.Rate) {
	low, high = cuiFull, cuiFull
	if !k.unlisted.IsZero() && !d.Before(k.unlisted) { // how long it lasts, and what is paid, is not known
		low = cuiNone
	}
	for i := range k.Contract.Suspensions.Items {
		s := &k.Contract.Suspensions.Items[i]
		switch {
		case d.Before(s.From) || !s.Through.IsZero() && d.After(s.Through):
		case s.From.IsZero() || s.Through.IsZero(): // whether it lasts that day is not known
			low = cuiNone
		case s.Paid == law.No:
			return cuiNone, cuiNone
		case s.Paid == law.Unknown:
			low = cuiNone
		case s.Share.IsZero(): // the whole wage: a share is recorded when it is less
		default:
			share := lesserRate(s.Share, cuiFull)
			low, high = lesserRate(low, share), lesserRate(high, share)
		}
	}
	return low, high
}

// amounts are the bounds of the aid of the month that begins on day m at rates between low and high, for the part of it that
// is aided. open tells that no SMIC is known.
func (k *cuiCase) amounts(m law.Date, p monthPart, low, high law.Rate) (least, most law.Euro, open bool) {
	w := law.When{Day: m}
	under, over := k.smics()
	u, _ := under.At(w)
	v, _ := over.At(w)
	ceiling, _ := k.s.cap.At(w)
	if u == nil || v == nil || ceiling == nil {
		return law.Euro{}, law.Euro{}, true
	}
	lowCap, highCap := k.ceiling(ceiling)
	least = partOf(lesserRate(low, lowCap), u.Value, k.hoursLow, p.low)
	most = partOf(lesserRate(high, highCap), v.Value, k.hoursHigh, p.high)
	return least, most, false
}

// partOf is the amount of a part of a month, rounded once.
func partOf(rate law.Rate, smic law.Euro, weekly law.Hours, part law.Rate) law.Euro {
	switch part {
	case cuiFull:
		return PECMonth(rate, smic, weekly)
	case cuiNone:
		return law.Euro{}
	}
	return law.Monthly(smic, weekly).TimesRate(rate).TimesRate(part).Shown()
}

// monthAid is the aid of a month and the share of the département in it.
type monthAid struct {
	low, high           law.Euro // the whole
	shareLow, shareHigh law.Euro
	stateLow, stateHigh law.Euro
	open, provisional   bool
	rule                string
}

func lesserEuro(a, b law.Euro) law.Euro {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

// month bounds the aid of the month that begins on day m, and its two shares.
func (k *cuiCase) month(m law.Date) monthAid {
	return k.monthOf(m, k.part(m))
}

// monthOf is [cuiCase.month] for the part of the month that is aided.
func (k *cuiCase) monthOf(m law.Date, p monthPart) monthAid {
	a := monthAid{rule: p.rule}
	if p.high == cuiNone {
		return a
	}
	a.low, a.high, a.open = k.amounts(m, p, k.rateLow, k.rateHigh)
	a.provisional = m.After(law.SMIC.Reviewed) || m.After(k.s.cap.Reviewed)
	if a.open {
		return a
	}
	switch rsa := k.Person.RSA; {
	case rsa == law.No:
		a.stateLow, a.stateHigh = a.low, a.high
		return a
	case rsa == law.Yes && k.Aid.WhollyDepartement == law.Yes:
		a.shareLow, a.shareHigh = a.low, a.high
		return a
	}
	k.split(m, p, &a)
	if k.Person.RSA == law.Unknown {
		a.shareLow, a.stateHigh = law.Euro{}, a.high
		if k.Aid.WhollyDepartement == law.Yes {
			a.shareHigh, a.stateLow = a.high, law.Euro{}
		}
	}
	return a
}

// split bounds the two shares. The département pays 88 % of the flat amount, plus what its raise of the rate costs, within
// the aid of the month (D5134-41, R5134-43); the State pays what remains. Both grow with the aid, so that the bounds of
// the aid give theirs; the larger the share of the département, the less remains.
func (k *cuiCase) split(m law.Date, p monthPart, a *monthAid) {
	flat, _ := law.RSAFlat.At(law.When{Day: m})
	under, over, _ := k.shares(m)
	if flat == nil || under.IsZero() || !k.flatKnown() {
		a.shareHigh, a.stateHigh = a.high, a.high
		return
	}
	less, more := flat.Value.Times(under).Shown(), flat.Value.Times(over).Shown()
	var extraLow, extraHigh law.Euro
	if !k.base.IsZero() {
		low, high, _ := k.amounts(m, p, k.base, k.base)
		extraLow, extraHigh = a.low.Sub(lesserEuro(low, a.low)), a.high.Sub(lesserEuro(high, a.high))
	}
	a.shareLow, a.shareHigh = lesserEuro(less.Add(extraLow), a.low), lesserEuro(more.Add(extraHigh), a.high)
	a.stateLow = a.low.Sub(lesserEuro(more.Add(extraLow), a.low))
	a.stateHigh = a.high.Sub(lesserEuro(less.Add(extraHigh), a.high))
}

// fill lays out the instalments. They stop after the longest length that an aid may have; there is none where nothing bounds the
// days of the aid.
func (k *cuiCase) fill(a *CUIAid) {
	first, last := firstOfMonth(k.from), k.lastShown()
	if first.IsZero() || k.most.IsZero() || last.Before(first) {
		return
	}
	n := 12*(last.Year()-first.Year()) + int(last.Month()) - int(first.Month()) + 1
	all := make([]Instalment, 0, 3*n)
	wholes, states, shares := all[0:0:n], all[n:n:2*n], all[2*n:2*n:3*n]
	for m := first; !m.After(last) && !m.IsZero(); m = firstOfNext(m) {
		x := k.month(m)
		wholes = append(wholes, Instalment{Month: m, Low: x.low, High: x.high, Open: x.open, Rule: x.rule, Provisional: x.provisional})
		states = append(states, Instalment{Month: m, Low: x.stateLow, High: x.stateHigh, Open: x.open, Rule: x.rule, Provisional: x.provisional})
		shares = append(shares, Instalment{Month: m, Low: x.shareLow, High: x.shareHigh, Open: x.open && k.Person.RSA != law.No, Rule: x.rule, Provisional: x.provisional})
	}
	for _, part := range []struct {
		g    *Grant
		rows []Instalment
	}{{&a.Whole, wholes}, {&a.State, states}, {&a.Departement, shares}} {
		if part.g.Answer() != law.No {
			part.g.instalments = part.rows
		}
	}
}

// lastShown is the last day that an instalment may cover: that of the aid as decided, within the longest length.
func (k *cuiCase) lastShown() law.Date {
	last := earliest(k.through, k.longest())
	if k.longest().IsZero() {
		last = earliest(k.through, k.counted.LastDay(int(k.s.long.Versions[0].Value)))
	}
	return last
}
