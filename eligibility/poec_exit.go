package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, L6326-3: "Le contrat de travail qui peut être conclu à l'issue de la préparation
// opérationnelle à l'emploi collective est un contrat à durée indéterminée, un contrat de
// professionnalisation d'une durée minimale de douze mois, un contrat d'apprentissage ou un contrat à
// durée déterminée d'une durée minimale de douze mois."
var (
	poecExit          = law.Rule{ID: "POEC-EXIT", Cites: l6326of2024}
	poecExitCDI       = law.Rule{ID: "POEC-EXIT-CDI", Cites: l6326of2024}
	poecExitPro       = law.Rule{ID: "POEC-EXIT-PRO-12M", Cites: l6326of2024}
	poecExitApp       = law.Rule{ID: "POEC-EXIT-APP", Cites: l6326of2024}
	poecExitCDD       = law.Rule{ID: "POEC-EXIT-CDD-12M", Cites: l6326of2024}
	poecExitCDII      = law.Rule{ID: "POEC-EXIT-CDII", Cites: []law.Ref{l6326of2024[0], law.Travail("L1251-58-2", "", "LEGIARTI000037379972")}}
	poecExitPublicLaw = law.Rule{ID: "POEC-EXIT-PUBLIC-LAW", Cites: l6326of2024}
	// That a mission is not in the list is no fact of the case: no change of the case changes it.
	poecExitMission = law.Rule{ID: "POEC-EXIT-MISSION", Cites: l6326of2024, Fixed: true}
)

// Where L6326-3 is silent.
var (
	poecExitDate    = law.Convention{ID: "POEC-EXIT-DATE", Cites: l6326of2024}
	poecExitRenewal = law.Convention{ID: "POEC-EXIT-RENEWAL", Cites: l6326of2024}
	poecExitNoTerm  = law.Convention{ID: "POEC-EXIT-NOTERM", Cites: []law.Ref{law.Travail("L1242-7", "", "LEGIARTI000033024651")}}
	poecExitPEC     = law.Convention{ID: "POEC-EXIT-PEC", Cites: []law.Ref{law.Travail("L5134-24", "", "")}}
	poecExitCDDI    = law.Convention{ID: "POEC-EXIT-CDDI", Cites: []law.Ref{law.Travail("L1242-3", "", "")}}
)

var (
	poecExitNotObliged      = law.Remark{ID: "POEC-EXIT-NOTOBLIG", Cites: l6326of2024}
	poecExitUnknownDuration = law.Remark{ID: "POEC-EXIT-UNKNOWN-DURATION", Cites: l6326of2024}
)

// POECExit decides whether the contract of the case is one of those that may follow a POEC (code du
// travail, L6326-3): a CDI, a professionalisation contract or a CDD of at least twelve months, or an
// apprenticeship of any length. It reads the contract only.
//
// No means "not a conforming exit", never "unlawful": nothing obliges to sign such a contract. The answer
// is Unknown when the kind, the day or the length that matters is not recorded, for contracts concluded
// before 2019 (text not found), and for the permanent temporary-work contract and contracts of public law,
// which the article does not name.
func POECExit(c *facts.Case) law.Decision {
	t := law.NewTree()
	addPOECExit(t, c)
	return t.Decision()
}

func addPOECExit(t *law.Tree, c *facts.Case) law.Answer {
	e := newPOECExitCase(c)
	t.Any(&poecExit, law.Under(&poecExitDate), law.Saying(&poecExitNotObliged))
	if e.kinds != nil {
		t.Note(law.Value(&POECExitKinds, e.kinds, e.when))
	}
	e.cdi(t)
	e.professionalisation(t)
	e.apprenticeship(t)
	e.cdd(t)
	e.notNamed(t)
	return t.End()
}

// poecExitCase is what every clause of the list reads.
type poecExitCase struct {
	contract *facts.Contract
	when     law.When
	kinds    *law.Version[law.KindSet]
	miss     law.Miss // why there is no list
}

func newPOECExitCase(c *facts.Case) poecExitCase {
	e := poecExitCase{contract: &orEmpty(c).Contract}
	e.when.Made = e.contract.Made
	if e.when.Made.IsZero() { // POEC-EXIT-DATE
		e.when.Made = e.contract.Start
	}
	e.kinds, e.miss = POECExitKinds.At(e.when)
	return e
}

// unanswerable adds the clause r as Unknown, and says so, when the kind of contract or the text is not
// known: no clause of the list can then be answered.
func (e *poecExitCase) unanswerable(t *law.Tree, r *law.Rule) bool {
	kindless := e.contract.Kind == 0
	switch {
	case e.miss.Why == law.NoText:
		t.Silent(r, POECExitKinds.Name, e.miss)
	case e.kinds == nil && kindless:
		t.Lacks(r, "contract.kind", "contract.made")
	case e.kinds == nil:
		t.Lacks(r, "contract.made")
	case kindless:
		t.Lacks(r, "contract.kind")
	default:
		return false
	}
	return true
}

// is answers a clause from the kind of contract alone.
func (e *poecExitCase) is(t *law.Tree, r *law.Rule, a law.Answer) {
	t.Says(r, a, law.Fact("contract.kind", e.contract.Kind), law.Value(&POECExitKinds, e.kinds, e.when))
}

// "un contrat à durée indéterminée"
func (e *poecExitCase) cdi(t *law.Tree) {
	if e.unanswerable(t, &poecExitCDI) {
		return
	}
	switch e.contract.Kind {
	case law.CDI:
		e.is(t, &poecExitCDI, law.That(e.kinds.Value.Has(law.CDI)))
	case law.Apprenticeship, law.Professionalisation, law.PEC, law.CIE:
		switch fixedTerm(e.contract) {
		case law.Yes:
			e.is(t, &poecExitCDI, law.No)
		case law.No: // L6222-7, L6325-5, L5134-24: signed as a CDI
			e.is(t, &poecExitCDI, law.Yes)
		default:
			t.Lacks(&poecExitCDI, "contract.open_ended")
		}
	default:
		e.is(t, &poecExitCDI, law.No)
	}
}

// "un contrat de professionnalisation d'une durée minimale de douze mois": in its open-ended form it is a
// CDI, whatever the length of the training action.
func (e *poecExitCase) professionalisation(t *law.Tree) {
	if e.unanswerable(t, &poecExitPro) {
		return
	}
	if e.contract.Kind != law.Professionalisation || !e.kinds.Value.Has(law.Professionalisation) {
		e.is(t, &poecExitPro, law.No)
		return
	}
	switch fixedTerm(e.contract) {
	case law.Yes:
		e.lastsLongEnough(t, &poecExitPro)
	case law.No:
		e.is(t, &poecExitPro, law.Yes)
	default:
		t.Lacks(&poecExitPro, "contract.open_ended", "contract.end")
	}
}

// "un contrat d'apprentissage": no minimum duration is written here.
func (e *poecExitCase) apprenticeship(t *law.Tree) {
	if e.unanswerable(t, &poecExitApp) {
		return
	}
	e.is(t, &poecExitApp, law.That(e.contract.Kind == law.Apprenticeship && e.kinds.Value.Has(law.Apprenticeship)))
}

// "un contrat à durée déterminée d'une durée minimale de douze mois"
func (e *poecExitCase) cdd(t *law.Tree) {
	if e.unanswerable(t, &poecExitCDD) {
		return
	}
	switch e.contract.Kind {
	case law.CDD:
		e.lastsLongEnough(t, &poecExitCDD)
	case law.CDDI:
		e.lastsLongEnough(t, &poecExitCDD)
		t.Note(law.Under(&poecExitCDDI))
	case law.PEC, law.CIE:
		switch fixedTerm(e.contract) {
		case law.Yes:
			e.lastsLongEnough(t, &poecExitCDD)
			t.Note(law.Under(&poecExitPEC))
		case law.No:
			e.is(t, &poecExitCDD, law.No)
		default:
			t.Lacks(&poecExitCDD, "contract.open_ended", "contract.end")
		}
	default:
		e.is(t, &poecExitCDD, law.No)
	}
}

// notNamed adds a clause for the kinds of contract that the article does not name, when the contract is
// one of them.
func (e *poecExitCase) notNamed(t *law.Tree) {
	if e.kinds == nil {
		return
	}
	switch e.contract.Kind {
	case law.Mission:
		e.is(t, &poecExitMission, law.No)
	case law.CDIInterim:
		t.Unsettled(&poecExitCDII, law.Fact("contract.kind", e.contract.Kind), law.Reading("POEC-EXIT-CDII.cdi", law.Yes), law.Reading("POEC-EXIT-CDII.poei-only", law.No))
	case law.PublicFixedTerm:
		if e.longEnough() == law.Yes {
			e.publicLaw(t)
		} else { // too short for a CDD, it conforms in neither reading
			e.lastsLongEnough(t, &poecExitPublicLaw)
		}
	case law.PublicPermanent, law.CivilServant:
		e.publicLaw(t)
	default: // named by the article
	}
}

func (e *poecExitCase) publicLaw(t *law.Tree) {
	t.Unsettled(&poecExitPublicLaw, law.Fact("contract.kind", e.contract.Kind),
		law.Reading("POEC-EXIT-PUBLIC-LAW.same", law.Yes), law.Reading("POEC-EXIT-PUBLIC-LAW.not-named", law.No))
}

// longEnough tells whether the initial contract reaches the minimum duration in force.
func (e *poecExitCase) longEnough() law.Answer {
	months, _ := POECExitMonths.At(e.when)
	if months == nil {
		return law.Unknown
	}
	return initialTerm(e.contract).AtLeast(int(months.Value))
}

// lastsLongEnough answers r by the length of the initial contract, from date to date.
func (e *poecExitCase) lastsLongEnough(t *law.Tree, r *law.Rule) {
	months := law.Governing(t, r, &POECExitMonths, e.when)
	if months == nil {
		return
	}
	term := initialTerm(e.contract)
	short, known := term.Short(int(months.Value))
	if !known {
		e.lacksLength(t, r, term)
		return
	}
	t.Says(r, law.That(short <= 0),
		law.Fact("contract.kind", e.contract.Kind),
		law.Fact("contract.start", term.From),
		law.Fact("contract.end", term.Through),
		law.Value(&POECExitMonths, months, e.when),
		law.Fact("contract.end.needed", term.From.LastDay(int(months.Value))),
		law.Under(&law.DateMonths))
	if short > 0 {
		t.Note(law.Off("contract.end", law.Days(short)))
	}
	if term.From.Deadline(int(months.Value)).Day() != term.From.Day() {
		t.Note(law.Under(&law.DateClamp))
	}
	if e.contract.NoTerm == law.Yes {
		t.Note(law.Under(&poecExitNoTerm))
	}
	if len(e.contract.Renewals.Items) > 0 {
		t.Note(law.Under(&poecExitRenewal))
	}
}

// lacksLength names the days without which the length is not known. Two recorded days in the wrong order
// are of no use: both must be given again.
func (e *poecExitCase) lacksLength(t *law.Tree, r *law.Rule, term law.Period) {
	end := "contract.end"
	if e.contract.NoTerm == law.Yes {
		end = "contract.minimum_end"
	}
	switch {
	case !term.From.IsZero() && term.Through.IsZero():
		t.Lacks(r, end)
	case term.From.IsZero() && !term.Through.IsZero():
		t.Lacks(r, "contract.start")
	default:
		t.Lacks(r, "contract.start", end)
	}
	t.Note(law.Saying(&poecExitUnknownDuration))
}
