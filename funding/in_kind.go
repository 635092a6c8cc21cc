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

// InKind is what is deducted from the pay of one month for benefits in kind.
type InKind struct {
	Wage     law.Euro // gross wage of the month
	Allowed  law.Euro // deduction that social security allows for other workers
	Deducted law.Euro // deduction made
}

// BenefitsInKind decides whether a deduction for benefits in kind stays within the two limits of D6222-33
// (apprenticeship) or D6325-17 (professionalisation): 75 % of the deduction allowed for other workers, and three
// quarters of the wage. An agreement or the contract may set less: a remark says so. day is a day of the month.
func BenefitsInKind(c *facts.Case, day law.Date, month InKind) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made, Started: c.Contract.Start, Day: day}
	r, share, wage := &appKind, &KindShare, &KindWageShare
	switch c.Contract.Kind {
	case law.Apprenticeship:
	case law.Professionalisation:
		r, share, wage = &proKind, &ProKindShare, &ProKindWageShare
	default:
		t.Lacks(r, "contract.kind")
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
	t.Says(r, law.That(over.Compare(law.Euro{}) <= 0),
		law.Fact("in_kind.deducted", month.Deducted), law.Fact("in_kind.limit", limit.Down()),
		law.Value(share, ofValue, w), law.Value(wage, ofWage, w), law.Saying(&kindLess))
	if over.Compare(law.Euro{}) > 0 {
		t.Note(law.Off("in_kind.deducted", over.Neg()))
	}
	return t.Decision()
}
