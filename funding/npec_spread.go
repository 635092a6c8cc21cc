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
	least, _ := p.ofShort(level.low, p.through[0])
	_, most := p.ofShort(level.high, p.through[1])
	low := p.payments(level.low, least, part.high, p.through[0])
	high := low
	if !level.settled() || !part.settled() || p.through[0] != p.through[1] || least != most {
		high = p.payments(level.high, most, part.low, p.through[1])
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

// payments are those of an amount for a year, to a last day: by year of execution of the contract, or at once for a contract
// under a year, whose whole amount is given.
func (p *cfaTraining) payments(level, whole, part law.Exact, last law.Date) []cfaPayment {
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
	divisor, _ := NPECDivisor.At(p.w)
	const monthSeven, monthTen = 6, 9 // completed months before them
	start := p.start
	for year := 0; !start.IsZero() && !start.After(last); year++ {
		var next law.Date
		end, amount := last, whole
		if !p.short {
			next = p.start.LastDay(monthsInYear * (year + 1)).AddDays(1)
			if !next.IsZero() && next.AddDays(-1).Before(last) {
				end = next.AddDays(-1)
			}
			amount = p.prorated(level, p.start, year, end, divisor)
			if year == 0 {
				amount = amount.Plus(p.earlier(level, divisor))
			}
		}
		left, shares := amount, first // shares: what the calendar has paid of the year
		pay := func(month law.Date, part law.Exact, rule string) {
			left = left.Minus(part)
			all = append(all, cfaPayment{firstOfMonth(month), part, rule})
		}
		month, rule, share := start, "", amount.TimesRate(first)
		if year == 0 {
			if part != (law.Exact{}) {
				rule = opcoPartInvoice.ID
				share = share.Minus(lowerExact(share, part))
				left = left.Minus(lowerExact(left, part))
			}
		}
		pay(month, lowerExact(share, left), rule)
		if !p.short {
			at := p.start.LastDay(monthsInYear*year + monthSeven)
			if at.Before(end) {
				pay(at.AddDays(1), lowerExact(amount.TimesRate(seventh), left), "")
				shares = shares.Plus(seventh)
			}
			at = p.start.LastDay(monthsInYear*year + monthTen)
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

// ofShort is the amount of a contract under a year to a last day, at least and at most: its part of a year, raised or not, with
// the time in the centre before it; or the whole year. The limit of a year certainly holds for a raised amount.
func (p *cfaTraining) ofShort(level law.Exact, last law.Date) (low, high law.Exact) {
	if !p.short || p.whole == law.Yes {
		return level, level
	}
	earned := p.earned(level, last)
	low = lowerExact(level, earned.TimesRate(p.raise[0]))
	high = low
	if p.raise[0] == law.Percent(100) {
		high = earned
	}
	high = higherExact(high, lowerExact(level, earned.TimesRate(p.raise[1])))
	if p.whole == law.Unknown {
		low, high = lowerExact(low, level), higherExact(high, level)
	}
	return low, high
}

// earned is what the days to a last one earn of a yearly amount, the time in the centre before the contract included.
func (p *cfaTraining) earned(level law.Exact, last law.Date) law.Exact {
	divisor, _ := NPECDivisor.At(p.w)
	return p.executed(level, p.start, last, divisor).Plus(p.earlier(level, divisor))
}

// earlier is what the time in the centre before the contract earns, counted apart.
func (p *cfaTraining) earlier(level law.Exact, divisor *law.Version[law.Days]) law.Exact {
	if !p.early() {
		return law.Exact{}
	}
	return p.executed(level, p.before, p.start.AddDays(-1), divisor)
}

// executed is what the days from a first one to a last one earn, year by year.
func (p *cfaTraining) executed(level law.Exact, first, last law.Date, divisor *law.Version[law.Days]) law.Exact {
	var sum law.Exact
	for year := 0; ; year++ {
		end := first.LastDay(monthsInYear * (year + 1))
		if end.IsZero() || !end.Before(last) {
			return sum.Plus(p.prorated(level, first, year, last, divisor))
		}
		sum = sum.Plus(level)
	}
}

// prorated is the part of a yearly amount that a year earns, of those that begin on a first day, to its last day paid: by days
// where there is a divisor, else by started months.
func (p *cfaTraining) prorated(level law.Exact, first law.Date, year int, end law.Date, divisor *law.Version[law.Days]) law.Exact {
	if end == first.LastDay(monthsInYear*(year+1)) {
		return level
	}
	if divisor != nil {
		start := first
		if year > 0 {
			start = first.LastDay(monthsInYear * year).AddDays(1)
		}
		return level.Times(int64(min(start.DaysUntil(end)+1, int(divisor.Value))), int64(divisor.Value))
	}
	months := 1
	for months < monthsInYear && first.LastDay(monthsInYear*year+months).Before(end) {
		months++
	}
	return level.Times(int64(months), monthsInYear)
}
