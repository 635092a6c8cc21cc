package funding

import (
	"cmp"
	"iter"
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Cost is what one hire costs its employer under one scheme: what the employer owes, the minimum pay first, less what the
// employer receives. Employer contributions and any wage above the minimum are not in it.
type Cost struct {
	Kind  law.Kind
	Quote Quote

	months []CostMonth
}

// CostMonth is the cost of one month. Amounts that no text ties to a month stand in the first one.
type CostMonth struct {
	Month    law.Date // first day
	Owes     Total    // gross, at the minimum
	Receives Total
}

// Net is what is left for the employer to bear.
func (m CostMonth) Net() Total { return m.Owes.Minus(m.Receives) }

// Months yields the cost month by month, oldest first.
func (k Cost) Months() iter.Seq[CostMonth] { return slices.Values(k.months) }

// Net is the cost over all the months.
func (k Cost) Net() Total { return k.Quote.Total(Employer).Minus(k.Quote.Received(Employer)) }

// Compare quotes the same hire under each of the kinds, cheapest first: the contract of the case is taken as a contract of
// each kind in turn, with its dates, its hours and its place. Schemes are ordered by the most that the hire can cost
// the employer; those whose cost nothing bounds come last, by the least that it can be. A kind given twice counts once;
// without any, all that [Hire] quotes are compared.
//
// The decision to grant the aid of a PEC says nothing of that of a CIE, nor the reverse: for the other of the two, what it
// decides (the rate, the hours, the days) is left out, and the aid is bracketed as far as the regional orders allow. Which of
// the two it is about, the kind of the contract says, or else the sector of the employer; it is left out for both where neither
// is recorded. As long as nobody has said whether there is a conventional minimum, the pay of a PEC is a floor here, as that of
// a CIE is.
//
// Contracts without a term are all quoted to the last month of the longest of them, so that no scheme is cheaper for being
// counted for less time.
//
// Whether the hire would be lawful under each is for package eligibility.
func Compare(c *facts.Case, tables *Tables, kinds ...law.Kind) []Cost {
	c = orEmpty(c)
	if len(kinds) == 0 {
		kinds = []law.Kind{law.Apprenticeship, law.Professionalisation, law.PEC, law.CIE}
	}
	hires := make([]hire, 0, len(kinds))
	var until law.Date
	for i, kind := range kinds {
		if slices.Contains(kinds[:i], kind) {
			continue
		}
		h := hire{as: taken(c, kind)}
		h.quote = Hire(&h.as, tables)
		until = latest(until, h.lastPaid())
		hires = append(hires, h)
	}
	costs := make([]Cost, len(hires))
	for i := range hires {
		h := &hires[i]
		if withoutTerm(&h.as.Contract) == law.Yes && h.lastPaid().Before(until) {
			h.quote.grants[0] = payGrant(&h.as, until)
		}
		if h.as.Contract.Kind == law.PEC {
			openPay(&h.as, h.quote)
		}
		costs[i] = costOf(h.as.Contract.Kind, h.quote)
	}
	slices.SortStableFunc(costs, func(a, b Cost) int {
		x, y := a.Net(), b.Net()
		most, bounded := x.High()
		other, otherBounded := y.High()
		switch {
		case bounded && otherBounded:
			return cmp.Or(most.Compare(other), x.low.Compare(y.low))
		case bounded:
			return -1
		case otherBounded:
			return 1
		}
		least, known := x.Low()
		otherLeast, otherKnown := y.Low()
		switch {
		case known && otherKnown:
			return least.Compare(otherLeast)
		case known:
			return -1
		case otherKnown:
			return 1
		}
		return 0
	})
	return costs
}

// hire is a case taken as one of a kind, with its quote.
type hire struct {
	as    facts.Case
	quote Quote
}

// lastPaid is the first day of the last month of pay: [withPay] puts the pay first.
func (h *hire) lastPaid() law.Date {
	pay := &h.quote.grants[0]
	if n := len(pay.instalments); n > 0 {
		return pay.instalments[n-1].Month
	}
	return law.Date{}
}

// taken is the case with its contract taken as one of a kind. Whether it has a term, its form may have said.
func taken(c *facts.Case, kind law.Kind) facts.Case {
	as := *c
	k := &as.Contract
	k.Kind = kind
	if k.OpenEnded == law.Unknown {
		k.OpenEnded = c.Contract.Kind.Term().Not()
	}
	switch kind {
	case law.PEC, law.CIE:
		if decidedFor(c) != kind {
			as.Aid = undecided(&c.Aid)
		}
	case law.CDD, law.CDI: // of ordinary law
		as.CUI.EmploymentPolicy = law.No
	default:
	}
	return as
}

// decidedFor is the kind that a decision to grant an aid is about, [law.PEC] or [law.CIE]: that of the contract, or else the one
// that the sector of the employer leaves (L5134-19-3); none when neither is recorded.
func decidedFor(c *facts.Case) law.Kind {
	as := facts.Case{Contract: c.Contract, Employer: c.Employer, CUI: c.CUI}
	if k := c.Contract.Kind; k != law.PEC && k != law.CIE {
		as.Contract.Kind, as.CUI.EmploymentPolicy = law.CDD, law.Yes // a decision is for the one or the other
	}
	for _, kind := range [...]law.Kind{law.PEC, law.CIE} {
		if a, _ := cuiContract(&as, kind); a == law.Yes {
			return kind
		}
	}
	return 0
}

// undecided keeps of a decision what is true of the person, the place and the establishment whoever decides.
func undecided(a *facts.AidDecision) facts.AidDecision {
	return facts.AidDecision{Region: a.Region, Public: a.Public, AgreedWeek: a.AgreedWeek, EndAllowance: a.EndAllowance}
}

// openPay takes away the upper bound of the minimum pay of the months for which nobody has said whether there is a conventional
// minimum, in a quote made for this alone.
func openPay(c *facts.Case, q Quote) {
	m := newMinimum(c)
	for i := range q.grants {
		g := &q.grants[i]
		if g.Subject != SubjectMinimumPay {
			continue
		}
		for j := range g.instalments {
			part := &g.instalments[j]
			if _, known := m.smc(latest(part.Month, c.Contract.Start)); !known {
				part.Open, part.High = true, law.Euro{}
			}
		}
	}
}

func costOf(kind law.Kind, q Quote) Cost {
	k := Cost{Kind: kind, Quote: q}
	at := map[law.Date]int{}
	for l := range q.Lines() {
		if l.Answer == law.No || l.Payer != Employer && l.Payee != Employer {
			continue
		}
		month := l.Month
		if month.IsZero() {
			month = firstMonth(q)
		}
		i, seen := at[month]
		if !seen {
			i = len(k.months)
			at[month] = i
			k.months = append(k.months, CostMonth{Month: month})
		}
		if l.Payer == Employer {
			k.months[i].Owes = k.months[i].Owes.Plus(l.Total())
		}
		if l.Payee == Employer {
			k.months[i].Receives = k.months[i].Receives.Plus(l.Total())
		}
	}
	slices.SortFunc(k.months, func(a, b CostMonth) int { return a.Month.Compare(b.Month) })
	return k
}

// firstMonth is the first month that a line of the quote is tied to.
func firstMonth(q Quote) law.Date {
	for l := range q.Lines() {
		if !l.Month.IsZero() {
			return l.Month
		}
	}
	return law.Date{}
}
