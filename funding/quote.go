package funding

import (
	"cmp"
	"iter"
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// Quote is who pays what for one hire or one course: its grants, each with its decision, and the same month by month. It
// says "assuming a lawful contract": whether the contract may be signed is for package eligibility. The employer's own
// contributions are nowhere in it.
type Quote struct {
	grants []Grant
}

// QuoteLine is one amount of a quote. A grant that is refused, or whose amount is not known, keeps one line with its
// reason and no amount.
type QuoteLine struct {
	Month   law.Date // first day of the month for which it is due; no date when no text ties it to one
	Subject Subject
	Payer   Party
	Payee   Party
	// Answer is Yes for an amount that is known, No for a grant that is refused, Unknown for one that is not settled.
	Answer law.Answer
	// Amount is the amount of a line that is Yes, and an invalid amount for any other.
	Amount law.Euro
	// Low and High bracket the amount of a line that is Unknown, from zero where it may not be due at all; Open says that
	// nothing bounds it from above.
	Low, High law.Euro
	Open      bool
	// Rule is the identifier of the rule that reduces or withholds the amount, or that decides a refused grant.
	Rule        string
	Provisional bool // a value may have been replaced since it was checked

	grant int // place of its grant, plus one
}

// Total is the line as a sum of one: zero for a grant that is refused.
func (l QuoteLine) Total() Total {
	switch l.Answer {
	case law.Yes:
		return Total{low: l.Amount, high: l.Amount, provisional: l.Provisional}
	case law.No:
		return Total{}
	default:
		return Total{low: l.Low, high: l.High, noCeiling: l.Open, provisional: l.Provisional}
	}
}

func newQuote(grants ...Grant) Quote { return Quote{grants} }

// Grants yields the grants, in the order of the law: those of the State first.
func (q Quote) Grants() iter.Seq[Grant] { return slices.Values(q.grants) }

// Lines yields the lines by month, then by payer, then in the order of the grants; those without a month come first.
func (q Quote) Lines() iter.Seq[QuoteLine] {
	return func(yield func(QuoteLine) bool) {
		var room [16]int // the next instalment of each grant
		next := room[:]
		if len(q.grants) > len(room) {
			next = make([]int, len(q.grants))
		}
		for {
			best := -1
			var first law.Date
			for i := range q.grants {
				g := &q.grants[i]
				if next[i] == g.lines() {
					continue
				}
				month := g.monthOf(next[i])
				if best < 0 || cmp.Or(month.Compare(first), cmp.Compare(g.Payer, q.grants[best].Payer)) < 0 {
					best, first = i, month
				}
			}
			if best < 0 || !yield(q.grants[best].line(best, next[best])) {
				return
			}
			next[best]++
		}
	}
}

// Len is the number of lines.
func (q Quote) Len() int {
	n := 0
	for i := range q.grants {
		n += q.grants[i].lines()
	}
	return n
}

// Grant is the grant that a line belongs to, for its decision; the zero Grant for a line of no quote.
func (q Quote) Grant(l QuoteLine) Grant {
	if l.grant < 1 || l.grant > len(q.grants) {
		return Grant{}
	}
	return q.grants[l.grant-1]
}

// Total is what a party pays in all. A grant that may not be due, or whose amount is not settled, makes it a range or a
// floor.
func (q Quote) Total(payer Party) Total {
	return q.sum(func(g *Grant) bool { return g.Payer == payer })
}

// Received is what a party receives in all.
func (q Quote) Received(payee Party) Total {
	return q.sum(func(g *Grant) bool { return g.Payee == payee })
}

// Between is what one party pays another in all.
func (q Quote) Between(payer, payee Party) Total {
	return q.sum(func(g *Grant) bool { return g.Payer == payer && g.Payee == payee })
}

func (q Quote) sum(in func(*Grant) bool) Total {
	var sum Total
	for i := range q.grants {
		g := &q.grants[i]
		if in(g) {
			sum = sum.Plus(g.Total())
			continue
		}
		for j := range g.shares {
			if in(&g.shares[j]) {
				sum = sum.Plus(g.shares[j].Total())
			}
		}
	}
	return sum
}

// Missing lists the facts for want of which a grant is not settled, each once.
func (q Quote) Missing() []string {
	var keys []string
	for i := range q.grants {
		keys = q.grants[i].missing(keys)
		for j := range q.grants[i].shares {
			keys = q.grants[i].shares[j].missing(keys)
		}
	}
	return keys
}

// missing adds the facts for want of which the grant is not settled.
func (g *Grant) missing(keys []string) []string {
	if g.Answer() != law.Unknown {
		return keys
	}
	for _, ask := range law.Asks(g.Decision) {
		if !slices.Contains(keys, ask.Fact) {
			keys = append(keys, ask.Fact)
		}
	}
	return keys
}

var invalidAmount = law.Exact{}.Times(1, 0).Shown()

// lines is the number of lines of a grant in a quote: one for each instalment, and one when there is none.
func (g *Grant) lines() int {
	if g.Answer() == law.No {
		return 1
	}
	return max(1, len(g.instalments))
}

// monthOf is the month of a line of a grant.
func (g *Grant) monthOf(n int) law.Date {
	if g.Answer() == law.No || n >= len(g.instalments) {
		return law.Date{}
	}
	return g.instalments[n].Month
}

// line is the n-th line of the grant that stands at a place of the quote.
func (g *Grant) line(at, n int) QuoteLine {
	l := QuoteLine{Subject: g.Subject, Payer: g.Payer, Payee: g.Payee, Answer: g.Answer(), Amount: invalidAmount, grant: at + 1}
	switch {
	case l.Answer == law.No:
		l.Rule = refusing(g.Decision)
		return l
	case n >= len(g.instalments):
		l.Open = l.Answer == law.Unknown
		if l.Answer == law.Yes {
			l.Amount = law.Euro{}
		}
		return l
	}
	part := &g.instalments[n]
	l.Month, l.Rule, l.Provisional = part.Month, part.Rule, part.Provisional
	amount, known := part.Amount()
	switch {
	case l.Answer == law.Unknown && g.floor:
		l.Low, l.High, l.Open = part.Low, part.High, part.Open
	case l.Answer == law.Unknown: // it may not be due at all
		l.High, l.Open = part.High, part.Open
	case known:
		l.Amount = amount
	default:
		l.Answer, l.Low, l.High, l.Open = law.Unknown, part.Low, part.High, part.Open
	}
	return l
}

// refusing is the first clause that makes a decision No.
func refusing(d law.Decision) string {
	for _, clause := range law.Reasons(d, 1) {
		return clause.Rule()
	}
	return d.Rule()
}
