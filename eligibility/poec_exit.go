package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, L6326-3: "Le contrat de travail qui peut être conclu à l'issue de la préparation
// opérationnelle à l'emploi collective est un contrat à durée indéterminée, un contrat de
// professionnalisation d'une durée minimale de douze mois, un contrat d'apprentissage ou un contrat à
// durée déterminée d'une durée minimale de douze mois."
// The article itself; the version is that of the list in force on the day of the case.
var l6326exit = []law.Ref{law.Travail("L6326-3", "", "")}

var (
	poecExit            = law.Rule{ID: "POEC-EXIT", Cites: l6326exit}
	poecExitCDI         = law.Rule{ID: "POEC-EXIT-CDI", Cites: l6326exit}
	poecExitPro         = law.Rule{ID: "POEC-EXIT-PRO-12M", Cites: l6326exit}
	poecExitApp         = law.Rule{ID: "POEC-EXIT-APP", Cites: l6326exit}
	poecExitCDD         = law.Rule{ID: "POEC-EXIT-CDD-12M", Cites: l6326exit}
	poecExitCDII        = law.Rule{ID: "POEC-EXIT-CDII", Cites: []law.Ref{l6326exit[0], law.Travail("L1251-58-2", "", "LEGIARTI000037379972")}}
	poecExitPublicLaw   = law.Rule{ID: "POEC-EXIT-PUBLIC-LAW", Cites: l6326exit}
	poecExitPublicLen   = law.Rule{ID: "POEC-EXIT-PUBLIC-LAW-12M", Cites: l6326exit}
	poecExitPublicNamed = law.Rule{ID: "POEC-EXIT-PUBLIC-LAW-NAMED", Cites: l6326exit}
	// That a mission is not in the list is no fact of the case: no change of the case changes it.
	poecExitMission = law.Rule{ID: "POEC-EXIT-MISSION", Cites: l6326of2024, Fixed: true}
)

// Where L6326-3 is silent.
var (
	poecExitDate      = law.Convention{ID: "POEC-EXIT-DATE", Cites: l6326exit}
	poecExitDateStart = law.Convention{ID: "POEC-EXIT-DATE-START", Cites: l6326exit}
	poecExitRenewal   = law.Convention{ID: "POEC-EXIT-RENEWAL", Cites: l6326exit}
	poecExitNoTerm    = law.Convention{ID: "POEC-EXIT-NOTERM", Cites: []law.Ref{law.Travail("L1242-7", "", "LEGIARTI000033024651")}}
	poecExitPEC       = law.Convention{ID: "POEC-EXIT-PEC", Cites: []law.Ref{law.Travail("L5134-24", "", "LEGIARTI000026549790"), law.Travail("L5134-69", "", "LEGIARTI000036261973")}}
	poecExitCDDI      = law.Convention{ID: "POEC-EXIT-CDDI", Cites: []law.Ref{law.Travail("L1242-3", "", "")}}
)

var (
	poecExitNotObliged      = law.Remark{ID: "POEC-EXIT-NOTOBLIG", Cites: l6326exit}
	poecExitUnknownDuration = law.Remark{ID: "POEC-EXIT-UNKNOWN-DURATION", Cites: l6326exit}
)

var poecExitList = exitList{
	kinds: &POECExitKinds, months: &POECExitMonths,
	cdi: &poecExitCDI, pro: &poecExitPro, app: &poecExitApp, cdd: &poecExitCDD,
	cdii: &poecExitCDII, mission: &poecExitMission,
	publicLaw: &poecExitPublicLaw, publicLength: &poecExitPublicLen, publicNamed: &poecExitPublicNamed,
	date: &poecExitDate, dateStart: &poecExitDateStart,
	pec: &poecExitPEC, cddi: &poecExitCDDI, noTerm: &poecExitNoTerm, renewal: &poecExitRenewal,
	notObliged: &poecExitNotObliged, unknownLength: &poecExitUnknownDuration,
	cdiiReadings:      [2]law.Arg{law.Reading("POEC-EXIT-CDII.cdi", law.Yes), law.Reading("POEC-EXIT-CDII.poei-only", law.No)},
	publicLawReadings: [2]law.Arg{law.Reading("POEC-EXIT-PUBLIC-LAW.same", law.Yes), law.Reading("POEC-EXIT-PUBLIC-LAW.not-named", law.No)},
}

// POECExit decides whether the contract of the case is one of those that may follow a POEC (code du
// travail, L6326-3): a CDI, a professionalisation contract or a CDD of at least twelve months, or an
// apprenticeship of any length. It reads the contract only.
//
// No means "not a conforming exit", never "unlawful": nothing obliges to sign such a contract. The answer
// is Unknown when the kind, the day or the length that matters is not recorded, for contracts concluded
// before 2019 (text not found), and for the permanent temporary-work contract and contracts of public law,
// which the article does not name (a fixed-term one too short for a CDD does not conform in any reading).
func POECExit(c *facts.Case) law.Decision {
	t := law.NewTree()
	e := exitOf(&poecExitList, c)
	e.open(t, &poecExit)
	e.addCDI(t)
	e.addPro(t)
	e.addApp(t)
	e.addCDD(t)
	e.addNotNamed(t)
	return t.Decision()
}
