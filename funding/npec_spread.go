package funding

import "github.com/parcours-emploi/parcours/law"

// payable tells whether there are days and a calendar to spread an amount over.
func (p *cfaTraining) payable() bool {
	return !p.refused && p.calendar != nil && !p.through[0].IsZero()
}

// cfaPayment is a part of the amount of a year, before cents.
type cfaPayment struct {
	month law.Date
	part  law.Exact
	rule  string
}

// instalments spreads a yearly amount over the years of execution, the participation of the employer deducted. Where the days
// that are paid are not settled, months cannot be told either: one instalment without a month holds both sums.
func (p *cfaTraining) instalments(level, part yearly) []Instalment {
	low := p.payments(level.low, part.high, p.through[0], p.raise[0], p.whole == law.Yes)
	settled := level.settled() && part.settled() && p.through[0] == p.through[1] && p.raise[0] == p.raise[1] && p.whole != law.Unknown
	high := low
	if !settled {
		high = p.payments(level.high, part.low, p.through[1], p.raise[1], p.whole != law.No)
	}
	same := len(low) == len(high)
	for i := 0; same && i < len(low); i++ {
		same = low[i].month == high[i].month
	}
	if !same {
		return []Instalment{{Low: sumOfPayments(low), High: sumOfPayments(high)}}
	}
	all := make([]Instalment, len(low))
	var lowerExact, higherExact spreading
	for i := range low {
		x, y := lowerExact.next(low[i].part), higherExact.next(high[i].part)
		if y.Compare(x) < 0 { // a cent of the rounding
			x, y = y, x
		}
		all[i] = Instalment{Month: low[i].month, Low: x, High: y, Rule: low[i].rule}
	}
	return all
}

func sumOfPayments(all []cfaPayment) law.Euro {
	var sum law.Exact
	for i := range all {
		sum = sum.Plus(all[i].part)
	}
	return sum.Shown()
}

// payments are those of an amount for a year, from the first day paid to a last one.
func (p *cfaTraining) payments(level, part law.Exact, last law.Date, raise law.Rate, whole bool) []cfaPayment {
	all := make([]cfaPayment, 0, 8)
	first, seventh, tenth := p.calendar.Value, law.Rate{}, law.Rate{}
	if p.short {
		v, _ := NPECShortFirst.At(p.w)
		first = v.Value
	} else {
		v7, _ := NPECSeventh.At(p.w)
		v10, _ := NPECTenth.At(p.w)
		seventh, tenth = v7.Value, v10.Value
	}
	const monthSeven, monthTen = 6, 9 // completed months before them
	start := p.from
	for year := 0; !start.IsZero() && !start.After(last); year++ {
		next := p.from.LastDay(monthsInYear * (year + 1)).AddDays(1)
		end := last
		if !next.IsZero() && next.AddDays(-1).Before(last) {
			end = next.AddDays(-1)
		}
		amount := level
		if !whole {
			amount = lowerExact(level, p.prorated(level, year, start, end, end.AddDays(1) == next).TimesRate(raise))
		}
		left, shares := amount, first // shares: what the calendar has paid of the year
		pay := func(month law.Date, part law.Exact, rule string) {
			left = left.Minus(part)
			all = append(all, cfaPayment{firstOfMonth(month), part, rule})
		}
		month, rule, share := start, "", amount.TimesRate(first)
		if year == 0 {
			if month.Before(p.start) { // nothing is invoiced before there is a contract
				month = p.start
			}
			if part != (law.Exact{}) {
				rule = opcoPartInvoice.ID
				share = share.Minus(lowerExact(share, part))
				left = left.Minus(lowerExact(left, part))
			}
		}
		pay(month, lowerExact(share, left), rule)
		if !p.short {
			at := p.from.LastDay(monthsInYear*year + monthSeven)
			if at.Before(end) {
				pay(at.AddDays(1), lowerExact(amount.TimesRate(seventh), left), "")
				shares = shares.Plus(seventh)
			}
			at = p.from.LastDay(monthsInYear*year + monthTen)
			if at.Before(end) {
				pay(at.AddDays(1), lowerExact(amount.TimesRate(tenth), left), "")
				shares = shares.Plus(tenth)
			}
		}
		if shares.Compare(law.Percent(100)) < 0 {
			at := end
			if end.Before(last) { // with the first advance of the next year
				at = next
			}
			pay(at, left, "")
		}
		start = next
	}
	return all
}

// prorated is the part of a yearly amount that a year of execution earns.
func (p *cfaTraining) prorated(level law.Exact, year int, start, end law.Date, complete bool) law.Exact {
	if v, _ := NPECDivisor.At(p.w); v != nil {
		days := min(start.DaysUntil(end)+1, int(v.Value))
		if complete {
			days = int(v.Value)
		}
		return level.Times(int64(days), int64(v.Value))
	}
	months := 1
	for months < monthsInYear && p.from.LastDay(monthsInYear*year+months).Before(end) {
		months++
	}
	return level.Times(int64(months), monthsInYear)
}
