package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// L6326-4: "la rémunération du salarié recruté en contrat à durée déterminée ou indéterminée conclu en application de l'article
// L. 5134-19-1, ou en contrat à durée déterminée conclu en application de l'article L. 1242-3 avec un employeur relevant de
// l'article L. 5132-4 est maintenue par l'employeur. Elle peut être prise en charge par l'opérateur de compétences compétent,
// l'Etat ou l'opérateur France Travail, déduction faite des aides financières et exonérations de cotisations sociales".
var (
	l63264of2019 = law.Travail("L6326-4", "", "LEGIARTI000037386557")
	l63264of2024 = law.Travail("L6326-4", "", "LEGIARTI000048600468")
	l63264       = law.Travail("L6326-4", "", "")

	poeiKeeps = law.Rule{ID: "POEI-PAY-EMPLOYEE", Cites: []law.Ref{l63264}, Fixed: true}
	poecKeeps = law.Rule{ID: "POEC-PAY-EMPLOYEE", Cites: []law.Ref{l63264}, Fixed: true}
	poeRefund = law.Remark{ID: "POE-PAY-REFUND", Cites: []law.Ref{law.Travail("L6326-4", "al. 2", "LEGIARTI000048600468")}}
)

// POEKeptWage are the contracts whose wage goes on during a POEI or a POEC, by the day of entry (L6326-4). The text before 2019
// was not read.
var POEKeptWage = law.Param[law.KindSet]{Name: "poe.kept-wage", Reviewed: law.Edition, Versions: []law.Version[law.KindSet]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: keptKinds, Cites: []law.Ref{l63264of2019}},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: keptKinds, Cites: []law.Ref{l63264of2024}},
}}

// The contracts of L5134-19-1 and those of integration.
var keptKinds = law.SetOf(law.PEC, law.CIE, law.CDDI)

var keptTables = []law.Table{&POEKeptWage}

// POEIEmployeePay decides whether the wage of a person goes on during a POEI because the contract is one of L6326-4 (CUI, CDDI).
// For the disabled worker of an entreprise adaptée, whom that article does not name, nothing is settled. The wage may be
// refunded, up to [RefundCeiling].
func POEIEmployeePay(c *facts.Case) law.Decision { return employeePay(&poeiKeeps, c, true) }

// POECEmployeePay is [POEIEmployeePay] for a POEC, which the workers of an entreprise adaptée do not enter as such.
func POECEmployeePay(c *facts.Case) law.Decision { return employeePay(&poecKeeps, c, false) }

func employeePay(r *law.Rule, c *facts.Case, individual bool) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Entered: c.Course.Start}
	v := law.Governing(t, r, &POEKeptWage, w)
	if v == nil {
		return t.Decision()
	}
	kept := keepsWage(c)
	switch {
	case kept == law.Yes:
		t.Says(r, law.Yes, law.Fact("job.kind", c.Job.Kind), law.Value(&POEKeptWage, v, w), law.Saying(&poeRefund))
	case kept == law.Unknown && adapted(c) && individual:
		t.Unsettled(r, c.Job.Structure.As("job.structure"), law.Reading("POE-PAY.trainee", law.No), law.Reading("POE-PAY.wage", law.Yes))
	case kept == law.Unknown && (c.Job.Kind == 0 || individual):
		t.Lacks(r, unknownJob(c))
	case c.Job.Kind != 0:
		t.Says(r, law.No, law.Fact("job.kind", c.Job.Kind), law.Value(&POEKeptWage, v, w))
	default:
		t.Says(r, law.No, law.Fact("person.employed", law.No), law.Value(&POEKeptWage, v, w))
	}
	return t.Decision()
}

// keepsWage tells whether L6326-4 keeps the wage; Unknown for the disabled worker of an entreprise adaptée (see [adapted]) and
// for want of a fact (see [unknownJob]).
func keepsWage(c *facts.Case) law.Answer {
	switch {
	case keptKinds.Has(c.Job.Kind):
		return law.Yes
	case ofAdapted(c) && c.Person.Disabled != law.No:
		return law.Unknown
	case c.Job.Kind != 0 && c.Job.Structure.String() == "" && c.Person.Disabled != law.No:
		return law.Unknown
	case c.Job.Kind != 0:
		return law.No
	case c.Person.Employed == law.No:
		return law.No
	}
	return law.Unknown
}

func ofAdapted(c *facts.Case) bool {
	return c.Job.Structure == facts.EA || c.Job.Structure == facts.EATT
}

func adapted(c *facts.Case) bool { return ofAdapted(c) && c.Person.Disabled == law.Yes }

// unknownJob is the fact for want of which [keepsWage] does not answer.
func unknownJob(c *facts.Case) string {
	switch {
	case ofAdapted(c) && c.Person.Disabled == law.Unknown:
		return "person.disabled"
	case c.Job.Kind != 0:
		return "job.structure"
	case c.Person.Employed == law.Unknown:
		return "person.employed"
	}
	return "job.kind"
}

// RefundCeiling is the most that the OPCO, the State or France Travail may refund of the wage of an employee in a POEI or a
// POEC: the wage less the financial aids and exemptions that the employer has for that contract (L6326-4, al. 2). Nothing
// obliges them to refund. It is invalid when an amount is invalid or negative, and zero when the aids reach the wage.
func RefundCeiling(wage, aids law.Euro) law.Euro {
	if wage.Compare(law.Euro{}) < 0 || aids.Compare(law.Euro{}) < 0 {
		return invalidAmount
	}
	return mostOf(wage.Sub(aids), law.Euro{})
}
