package funding

import (
	"slices"
	"sync"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Hire is who pays what for the contract of a case, by its kind: [Apprenticeship], [Professionalisation], [PEC], [CIE]; for a
// contract of ordinary law, its minimum pay. Tables are what the caller supplies and may be nil: what depends on them is then
// Unknown, and says so.
//
// It costs a few microseconds, keeps nothing and may be called from many goroutines.
func Hire(c *facts.Case, tables *Tables) Quote {
	switch orEmpty(c).Contract.Kind {
	case law.Apprenticeship:
		return Apprenticeship(c, tables)
	case law.Professionalisation:
		return Professionalisation(c, tables)
	case law.PEC:
		return PEC(c, tables)
	case law.CIE:
		return CIE(c, tables)
	default:
		return withPay(orEmpty(c))
	}
}

// Apprenticeship is who pays what for an apprenticeship contract: the minimum pay, the State aid, what the OPCO pays the centre
// de formation d'apprentis, the participation of the employer. Emplois francs and the driving licence have functions of their
// own ([FrancAid], [LicenceAid]), and so have the ceilings of what an OPCO may pay for a maître d'apprentissage
// ([MasterCeiling]).
func Apprenticeship(c *facts.Case, tables *Tables) Quote {
	c = orEmpty(c)
	return withPay(c,
		ApprenticeAid(c), GEIQAid(c), AgefiphAid(c, tables), EmployerParticipation(c, tables),
		ApprenticeshipTraining(c, tables), DisabilitySupplement(c, tables), AncillaryCosts(c, tables),
	)
}

// Professionalisation is who pays what for a professionalisation contract: the minimum pay, the hiring aids of its day, what
// the OPCO pays for the training. The aid for a long-term jobseeker replaces the other aids of the State (AID-PRO-DELD-INSTEAD).
func Professionalisation(c *facts.Case, tables *Tables) Quote {
	c = orEmpty(c)
	instead := LongTermSeekerAid(c)
	due := instead.Answer()
	return withPay(c,
		professionalisationAid(c, due), instead, seniorAidBeside(c, due), FlatAid(c),
		geiqAidBeside(c, due), AgefiphAid(c, tables), ProfessionalisationTraining(c, tables),
	)
}

// PEC is who pays what for a PEC: the minimum pay, and the aid with the share of the département. The rate is that of the
// decision, failing that of the regional orders: the caller's for a region that they cover, those of [Orders] for any other.
func PEC(c *facts.Case, tables *Tables) Quote {
	c = orEmpty(c)
	aid := PECAid(c, ordersOf(c, tables))
	return withPay(c, aid.grants()...)
}

// CIE is [PEC] for a CIE.
func CIE(c *facts.Case, tables *Tables) Quote {
	c = orEmpty(c)
	aid := CIEAid(c, ordersOf(c, tables))
	return withPay(c, aid.grants()...)
}

var shipped = sync.OnceValue(Orders)

// ordersOf are the orders that speak of the region of a case.
func ordersOf(c *facts.Case, tables *Tables) []Order {
	own := tables.Orders()
	if slices.ContainsFunc(own, func(o Order) bool { return o.Region == c.Aid.Region }) {
		return own
	}
	return shipped()
}

// quoteReplaced is a None group: the conditions of the aid that takes the place of another.
var quoteReplaced = law.Rule{ID: "QUOTE-REPLACED", Cites: []law.Ref{d20211404}}
