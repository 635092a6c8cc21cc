package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// KindShare is the part of the deduction that social security allows for other workers up to which benefits in
// kind may be deducted from pay; KindWageShare is the part of the wage of the month that all deductions may reach.
var (
	KindShare = law.Param[law.Rate]{Name: "apprenticeship.in-kind", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustRate("75%"), Cites: []law.Ref{d622232of2019}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.MustRate("75%"), Cites: []law.Ref{d622233}},
	}}
	KindWageShare = law.Param[law.Rate]{Name: "apprenticeship.in-kind.wage", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustRate("75%"), Cites: []law.Ref{d622232of2019}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.MustRate("75%"), Cites: []law.Ref{d622233}},
	}}
	ProKindShare     = pro("pro.in-kind", "75%", d632517)
	ProKindWageShare = pro("pro.in-kind.wage", "75%", d632517)
)

var d622232of2019 = law.Travail("D6222-32", "", "LEGIARTI000038033247")

var kindTables = []law.Table{&KindShare, &KindWageShare, &ProKindShare, &ProKindWageShare}

var (
	appKind = law.Rule{ID: "APP-PAY-KIND", Cites: []law.Ref{d622233}}
	proKind = law.Rule{ID: "PRO-PAY-KIND", Cites: []law.Ref{d632517}}

	kindLess = law.Remark{ID: "PAY-KIND-LESS", Cites: []law.Ref{d622233, d632517}}
)

// InKind is what is deducted from the pay of one month for benefits in kind. An amount below zero counts as not recorded.
type InKind struct {
	Wage     law.Euro // gross wage of the month
	Allowed  law.Euro // deduction that social security allows for other workers
	Deducted law.Euro // deduction made
}

// BenefitsInKind decides whether a deduction for benefits in kind stays within the two limits of D6222-33
// (apprenticeship) or D6325-17 (professionalisation): 75 % of the deduction allowed for other workers, and three
// quarters of the wage. An agreement or the contract may set less: a remark says so. day is a day of the month.
//
// The limits are those of apprentices, and of the pay of L6325-8: after the apprenticeship or the action with which a CDI
// begins (L6222-7), under a contract of another kind and outside the contract there is no answer. In the month in which that period
// ends and the contract goes on, what the limits are of is not settled. Dates of the contract that are not recorded are not asked for: day is
// taken for one of it, unless what is recorded says or may say otherwise.
func BenefitsInKind(c *facts.Case, day law.Date, month InKind) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made, Started: c.Contract.Start, Day: day}
	r, share, wage := &appKind, &KindShare, &KindWageShare
	switch kind := c.Contract.Kind; {
	case kind == law.Apprenticeship:
	case kind == law.Professionalisation:
		r, share, wage = &proKind, &ProKindShare, &ProKindWageShare
	case kind == 0:
		t.Lacks(r, "contract.kind")
		return t.Decision()
	case day.IsZero():
		t.Lacks(r, "day")
		return t.Decision()
	default:
		t.Silent(r, "in_kind.ordinary", law.Miss{Why: law.NoText, Day: day})
		t.Note(law.Fact("contract.kind", c.Contract.Kind))
		return t.Decision()
	}
	ofValue := law.Governing(t, r, share, w)
	if ofValue == nil {
		return t.Decision()
	}
	ofWage, _ := wage.At(w) // both have the same first days
	limit := month.Allowed.Times(ofValue.Value)
	if second := month.Wage.Times(ofWage.Value); second.Compare(limit) < 0 {
		limit = second
	}
	over := month.Deducted.Sub(limit.Down())
	within := law.That(over.Compare(law.Euro{}) <= 0)
	lacks := month.lacks()
	if len(lacks) == 0 && !over.Valid() { // beyond what is counted
		lacks = []string{"in_kind.allowed", "in_kind.wage"}
	}
	switch span := stretchOf(c, firstOfMonth(day), lastOfMonth(day)).unlessShown(c); {
	case day.IsZero():
		t.Lacks(r, append(lacks, "day")...)
	case span.within == law.No:
		t.Silent(r, "in_kind.ordinary", law.Miss{Why: law.NoText, Day: day})
		t.Note(law.Fact("day", day))
	case span.over == law.Yes:
		t.Silent(r, "in_kind.ordinary", law.Miss{Why: law.NoText, Day: day})
		t.Note(law.Fact(periodKey(c), recordedPeriod(c)))
	case span.within == law.Unknown, span.over == law.Unknown, span.mixed == law.Unknown, len(lacks) != 0:
		t.Lacks(r, span.lacks.keys(c, lacks...)...)
	case span.mixed == law.Yes && !month.Deducted.IsZero():
		t.Unsettled(r, law.Reading("PAY-KIND.month", within), law.Reading("PAY-KIND.days", law.Unknown))
	default:
		t.Says(r, within,
			law.Fact("in_kind.deducted", month.Deducted), law.Fact("in_kind.limit", limit.Down()),
			law.Value(share, ofValue, w), law.Value(wage, ofWage, w), law.Saying(&kindLess))
		if within == law.No {
			t.Note(law.Off("in_kind.deducted", over.Neg()))
		}
	}
	return t.Decision()
}

// lacks are the amounts that cannot be those of a month.
func (m *InKind) lacks() []string {
	var keys []string
	for _, amount := range [...]struct {
		key string
		law.Euro
	}{{"in_kind.wage", m.Wage}, {"in_kind.allowed", m.Allowed}, {"in_kind.deducted", m.Deducted}} {
		if noAmount(amount.Euro) {
			keys = append(keys, amount.key)
		}
	}
	return keys
}
