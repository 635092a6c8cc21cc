package funding

import (
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// cuiCase is what the amounts and the clauses of an aid read.
type cuiCase struct {
	*facts.Case
	s     *cuiScheme
	place law.Place

	order      *Order // the line of the regional orders, if one governs
	inDoubt    *Order // a line of which it is not known whether it governed yet
	unread     *Order // an order of the region that governs, and none of whose lines was read
	orderLacks string // the fact for want of which no line can be chosen

	rateLow, rateHigh   law.Rate  // equal when the rate is known
	hoursLow, hoursHigh law.Hours // equal when the hours are known
	base                law.Rate  // the rate before the département raises it, not recorded when it does not

	from law.Date // first day that the aid may pay; through is its last day as decided
	// counted is the day from which the length of the aid is counted: its first day as decided, the contract begun or not.
	counted law.Date
	// sure is the last day on which the aid is due for certain, most the last one on which it may be; both within the term of
	// the contract.
	through, sure, most law.Date
	undated             bool // a day of the aid, or of the end of the contract, is not recorded
	// doubt is the day, before the end of the aid, on which the contract ended or was suspended; unlisted the first day, in the aid,
	// of a suspension that the list of the contract does not hold.
	doubt, unlisted law.Date
	lawful          cuiBounds // the longest lawful length
}

// newAid reads a case.
func newAid(c *facts.Case, orders []Order, s *cuiScheme) cuiCase {
	c = orEmpty(c)
	k := cuiCase{Case: c, s: s, place: c.Contract.Place}
	if k.place == 0 {
		k.place = c.Aid.Region.Place()
		if c.Aid.Region == facts.InGrandEst { // Alsace and Moselle have the SMIC and the RSA of the rest
			k.place = law.Metropole
		}
	}
	k.findOrder(orders)
	k.findRate()
	k.findHours()
	k.findDays()
	return k
}

// findOrder chooses the line of the regional orders.
func (k *cuiCase) findOrder(orders []Order) {
	a := &k.Aid
	switch {
	case a.Region.String() == "": // no order is looked for: the decision says the rate
		k.orderLacks = "aid.rate"
		return
	case a.Public.String() == "":
		k.orderLacks = "aid.rate"
		if slices.ContainsFunc(orders, k.mayGive) {
			k.orderLacks = "aid.public"
		}
		return
	}
	for i := range orders {
		o := &orders[i]
		if o.Region != a.Region || o.Kind != k.s.kind {
			continue
		}
		governs := o.governs(a.Made, k.Contract.Made)
		if o.Public == 0 && o.Rate.IsZero() && governs == law.Yes {
			k.unread = o
		}
		if !o.serves(a.Public) {
			continue
		}
		switch governs {
		case law.Yes:
			if o.replaces(k.order, a.Public) {
				k.order = o
			}
		case law.Unknown:
			switch {
			case o.Rate.IsZero(): // the fact would not give the rate
			case !o.day(a.Made, k.Contract.Made).IsZero():
				if o.replaces(k.inDoubt, a.Public) {
					k.inDoubt = o
				}
			case o.ByContract:
				k.orderLacks = "contract.made"
			default:
				k.orderLacks = "aid.made"
			}
		case law.No:
		}
	}
	if k.inDoubt != nil && k.order != nil {
		if k.order.From.After(k.inDoubt.From) {
			k.inDoubt = nil
		} else { // one or the other
			k.order = nil
		}
	}
	if k.order != nil || k.inDoubt != nil {
		k.orderLacks = ""
	}
}

// mayGive tells whether a line of the orders may give the rate, whatever the public.
func (k *cuiCase) mayGive(o Order) bool {
	return o.Region == k.Aid.Region && o.Kind == k.s.kind && !o.Rate.IsZero() && o.governs(k.Aid.Made, k.Contract.Made) != law.No
}

// decided tells that the decision itself gives a rate or hours.
func (k *cuiCase) decided() bool { return !k.Aid.Rate.IsZero() || !k.Aid.PaidHours.IsZero() }

// rated tells that the line of the orders gives a rate. A State share of zero for a recipient of the RSA says nothing of
// what the département pays; nor does the line of a rate that the département raised.
func (k *cuiCase) rated() bool {
	return k.Aid.OrderRate.IsZero() && k.order != nil && !k.order.Rate.IsZero() && k.order.Rate != law.Percent(0)
}

func (k *cuiCase) findRate() {
	nothing, most := law.Percent(0), law.Percent(100)
	switch {
	case !k.Aid.Rate.IsZero():
		k.rateLow, k.rateHigh = k.Aid.Rate, k.Aid.Rate
		if o := k.Aid.OrderRate; !o.IsZero() && o.Compare(k.Aid.Rate) < 0 {
			k.base = o
		}
	case k.rated():
		k.rateLow, k.rateHigh = k.order.Rate, k.order.Rate
		if d := k.order.Disputed; !d.IsZero() {
			k.rateLow, k.rateHigh = lesserRate(k.order.Rate, d), k.order.Rate
			if d.Compare(k.rateHigh) > 0 {
				k.rateHigh = d
			}
		}
	default: // the ceiling of the month bounds it
		k.rateLow, k.rateHigh, k.base = nothing, most, k.Aid.OrderRate
	}
}

// findHours takes the smallest of the hours of the contract, those of the decision, the ceiling of the order and the legal
// week (PEC-AID-HOURS).
func (k *cuiCase) findHours() {
	known := legalWeek
	for _, h := range [...]law.Hours{k.Contract.Hours, k.Aid.PaidHours, k.orderHours()} {
		if !h.IsZero() && h.Less(known) {
			known = h
		}
	}
	k.hoursHigh = known
	if k.Contract.Hours.IsZero() || k.hoursLacking() {
		k.hoursLow = law.MustHours("0")
		return
	}
	k.hoursLow = known
}

// hoursLacking tells that the hours of the decision are needed and not recorded: they may stand below all the others.
func (k *cuiCase) hoursLacking() bool {
	return k.Aid.PaidHours.IsZero() && (k.decided() || k.orderHours().IsZero())
}

func (k *cuiCase) orderHours() law.Hours {
	if k.order == nil {
		return law.Hours{}
	}
	return k.order.HoursMax
}

func lesserRate(a, b law.Rate) law.Rate {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

// findDays bounds the days of the aid: those of the decision, within the contract and within the longest lawful length.
func (k *cuiCase) findDays() {
	a, contract := &k.Aid, &k.Contract
	end, mayGoOn := lastDay(contract)
	open := fixedTerm(contract) == law.No
	k.undated = a.From.IsZero() || a.Through.IsZero() || endsUndated(k.Case)
	k.from, k.through, k.counted = a.From, a.Through, a.From
	if k.from.IsZero() || k.from.Before(contract.Start) {
		k.from = contract.Start
	}
	if k.from.IsZero() {
		k.from = a.From
	}
	if k.counted.IsZero() {
		k.counted = contract.Start
	}
	k.lawful = k.limits()
	if k.through.IsZero() {
		k.through = k.lawful.most
		if !open { // the term recorded; whether the contract goes on is said beside
			k.through = earliest(k.through, end)
		}
	}
	k.sure, k.most = earliest(k.through, k.lawful.sure), earliest(k.through, k.lawful.most)
	switch { // L5134-23: never beyond the term of the contract
	case open:
	case mayGoOn:
		k.sure = earliest(k.sure, end)
	default:
		k.sure, k.most = earliest(k.sure, end), earliest(k.most, end)
		k.through = earliest(k.through, end)
	}
	if ended := endedOn(k.Case); !ended.IsZero() {
		k.sure, k.most, k.through = earliest(k.sure, ended), earliest(k.most, ended), earliest(k.through, ended)
	}
	if day := mayHaveEndedOn(k.Case); !day.IsZero() && k.early(day) {
		k.doubt, k.sure = day, earliest(k.sure, day)
	}
	if day := suspendedFrom(k.Case); !day.IsZero() && !k.most.IsZero() && !day.After(k.most) {
		k.unlisted = day
	}
	if k.undated {
		k.sure = law.Date{}
	}
}
