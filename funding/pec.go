package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var l513427 = law.Travail("L5134-27", "", "LEGIARTI000026549781")

// PECRate is the percentage of the SMIC of the hours worked that a PEC pays at least (L5134-27).
var PECRate = law.Param[law.Rate]{Name: "pec.pay", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
	{From: law.MustDate("2012-11-01"), Reach: law.ToRunning, Value: law.MustRate("100%"), Cites: []law.Ref{l513427}},
}}

var pecTables = []law.Table{&PECRate}

// PECPay is the minimum pay of the PEC of a case: "au moins égal au produit du montant du salaire minimum de croissance par le
// nombre d'heures de travail accomplies" (code du travail, L5134-27), or the conventional minimum of the job when one is
// recorded and is higher (L2254-1). The amount of a line is that of the weekly hours agreed, over a month of 52/12 weeks; hours
// that are not recorded leave it Unknown.
func PECPay(c *facts.Case) Schedule { return hourlyPay(c, fillPEC, nil) }

func fillPEC(l *Line, m *minimum) {
	l.rules.add(rPEC)
	var doubt doubts
	whole := PECRate.Versions[0].Value
	if l.From.Before(PECRate.Versions[0].From) {
		l.none, l.open = true, true
		l.silent.add(rPEC)
		return
	}
	m.floors(l, rPEC, &doubt, whole, whole, false, false)
	if l.none {
		return
	}
	m.atLeastAgreed(l)
	if m.weekly.IsZero() { // a PEC is mostly part-time: a full-time month would be a guess
		l.none, l.open = true, true
		doubt.lacks.add(needHours)
		l.under = 0
	}
	m.agreed(l)
	l.Provisional = l.Provisional || m.c.Contract.Made.After(PECRate.Reviewed)
	if l.low == l.high && !l.open {
		l.Answer = law.Yes
		return
	}
	l.lacks = doubt.lacks
}

// MinimumPayOn explains the line of a day of [MinimumPay], by the kind of the contract. For a kind that it does not know
// the answer is Unknown.
func MinimumPayOn(c *facts.Case, day law.Date) law.Decision {
	switch payKind(orEmpty(c)) {
	case law.Apprenticeship:
		return ApprenticePayOn(c, day)
	case law.Professionalisation:
		return ProfessionalisationPayOn(c, day)
	case law.PEC:
		return PECPayOn(c, day)
	case law.CIE, law.CDI, law.CDD:
		return OrdinaryPayOn(c, day)
	default:
		t := law.NewTree()
		t.Lacks(&payFacts, "contract.kind")
		return t.Decision()
	}
}

// MinimumPay is the schedule of the contract of a case, by its kind: apprenticeship, professionalisation, PEC, or
// a contract of ordinary law (CIE, CDI, CDD). That of a PEC is the same when it is recorded as the CDD or the CDI that it is in
// form. For another kind, or none, it is one line that is Unknown.
func MinimumPay(c *facts.Case) Schedule {
	switch payKind(orEmpty(c)) {
	case law.Apprenticeship:
		return ApprenticePay(c)
	case law.Professionalisation:
		return ProfessionalisationPay(c)
	case law.PEC:
		return PECPay(c)
	case law.CIE, law.CDI, law.CDD:
		return OrdinaryPay(c)
	default:
		return Schedule{lines: []Line{{Answer: law.Unknown, none: true, open: true, lacks: needKind.alone()}}}
	}
}

// payKind is the kind whose minimum pay is due: that of a PEC whatever the form in which the contract is recorded.
func payKind(c *facts.Case) law.Kind {
	if a, _ := cuiContract(c, law.PEC); a == law.Yes {
		return law.PEC
	}
	return c.Contract.Kind
}
