package funding

import (
	"iter"

	"github.com/parcours-emploi/parcours/law"
)

// Subject is what a grant is for: a stable code such as "apprentice_aid". The constants stand in the files of
// their subjects.
type Subject string

// Grant is one amount that a party owes another under the law: an aid, a funding, a participation, or a sum to be
// paid back. It says whether it is due and why, and holds its instalments, month by month.
//
// A grant that is refused has a decision that is No and no instalment; one that is not settled has a decision that is
// Unknown, and instalments only where the law brackets the amount: what they would be if it is due. A grant assumes a lawful contract: whether it may
// be signed is for package eligibility. It is made for the term recorded, unless an early end is.
type Grant struct {
	Subject  Subject
	Payer    Party
	Payee    Party
	Decision law.Decision // whether it is due: Yes, No, Unknown

	instalments []Instalment
	together    Total // what the instalments add up to, where bounded
	bounded     bool
	floor       bool    // due whatever the facts that are missing, which only move the amount
	shares      []Grant // those of the parties between which the payer, or the payee, is not known
}

// Instalments yields the instalments, oldest first.
func (g Grant) Instalments() iter.Seq[Instalment] {
	return func(yield func(Instalment) bool) {
		for i := range g.instalments {
			if !yield(g.instalments[i]) {
				return
			}
		}
	}
}

// Len is the number of instalments.
func (g Grant) Len() int { return len(g.instalments) }

// Answer is that of the decision.
func (g Grant) Answer() law.Answer { return g.Decision.Answer() }

// Total is the sum of the instalments: exact when the grant is due and every instalment is known, zero when it is
// refused, a range or a floor otherwise. The range of a grant that is not settled begins at zero, since it may not be due at
// all, save where the facts that are missing move the amount only: it is then due, and the least of its instalments counts.
// Where what is not known moves several instalments at once, the range is that of their sum, which may be narrower than the
// sum of their ranges.
func (g Grant) Total() Total {
	if g.Answer() == law.No {
		return Total{}
	}
	var sum Total
	if g.bounded {
		sum = g.together
	} else {
		for i := range g.instalments {
			sum = sum.Plus(g.instalments[i].Total())
		}
	}
	for i := range g.instalments {
		sum.provisional = sum.provisional || g.instalments[i].Provisional
	}
	if g.Answer() == law.Yes {
		return sum
	}
	if !g.floor {
		sum.low = law.Euro{} // it may not be due at all
	}
	if len(g.instalments) == 0 {
		sum.noCeiling = true
	}
	return sum
}

// Instalment is the part of a grant that is due for a month.
type Instalment struct {
	// Month is the first day of the month for which it is due; no date when no text ties it to one.
	Month law.Date
	// Low and High bracket the amount, in whole cents: equal when it is known. A grant spreads the cents so that the
	// instalments add up to the amount of the law.
	Low, High law.Euro
	// Open says that nothing bounds the amount from above: High then says nothing.
	Open bool
	// Rule is the identifier of the rule that reduces or withholds this instalment, empty for an ordinary one.
	Rule string
	// Provisional tells that a value may have been replaced since it was checked.
	Provisional bool
}

// Amount is the amount; ok is false when it is only bracketed. It is the amount if the grant is due: the instalments of a
// [Grant] whose decision is Unknown may not be due at all. [QuoteLine] takes that into account.
func (i Instalment) Amount() (amount law.Euro, ok bool) {
	return i.Low, !i.Open && i.Low == i.High && i.Low.Valid()
}

// Total is the instalment as a sum of one.
func (i Instalment) Total() Total {
	return Total{low: i.Low, high: i.High, noCeiling: i.Open, provisional: i.Provisional}
}
