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
// the employer; one whose cost nothing bounds comes last. A kind given twice counts once; without any,
// all that [Hire] quotes are compared.
//
// Whether the hire would be lawful under each is for package eligibility.
func Compare(c *facts.Case, tables *Tables, kinds ...law.Kind) []Cost {
	c = orEmpty(c)
	if len(kinds) == 0 {
		kinds = []law.Kind{law.Apprenticeship, law.Professionalisation, law.PEC, law.CIE}
	}
	costs := make([]Cost, 0, len(kinds))
	for i, kind := range kinds {
		if slices.Contains(kinds[:i], kind) {
			continue
		}
		as := *c
		as.Contract.Kind = kind
		costs = append(costs, costOf(kind, Hire(&as, tables)))
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
		return 0
	})
	return costs
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
