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
// A PEC or a CIE recorded as the CDD or the CDI that it is in form is quoted as what it is. Where a fact is missing to tell
// (the sector of the employer, or, beside a decision to grant an aid, whether the contract is of the employment policy), the aids
// that it may have are quoted, Unknown, and ask for it. A CDD or a CDI of which nothing speaks of an aid is of ordinary law.
//
// It costs a few microseconds, keeps nothing and may be called from many goroutines.
func Hire(c *facts.Case, tables *Tables) Quote {
	c = orEmpty(c)
	switch c.Contract.Kind {
	case law.Apprenticeship:
		return Apprenticeship(c, tables)
	case law.Professionalisation:
		return Professionalisation(c, tables)
	default:
	}
	if a, _ := cuiContract(c, law.PEC); a == law.Yes {
		return PEC(c, tables)
	}
	if a, _ := cuiContract(c, law.CIE); a == law.Yes {
		return CIE(c, tables)
	}
	var grants []Grant
	if mayBeAided(c, law.PEC) != "" {
		aid := PECAid(c, ordersOf(c, tables))
		grants = append(grants, aid.grants()...)
	}
	if mayBeAided(c, law.CIE) != "" {
		aid := CIEAid(c, ordersOf(c, tables))
		grants = append(grants, aid.grants()...)
	}
	return withPay(c, grants...)
}

// mayBeAided is the fact for want of which nobody can tell whether a contract recorded as a CDD or a CDI is one of a kind,
// [law.PEC] or [law.CIE]; none when it can be told, or when neither a fact nor a decision speaks of the employment policy.
func mayBeAided(c *facts.Case, kind law.Kind) (lacks string) {
	if k := c.Contract.Kind; k != law.CDD && k != law.CDI {
		return ""
	}
	if c.CUI.EmploymentPolicy == law.Unknown && !decided(&c.Aid) {
		return ""
	}
	_, lacks = cuiContract(c, kind)
	return lacks
}

// decided tells whether something of a decision to grant an aid is recorded.
func decided(a *facts.AidDecision) bool {
	return !a.Made.IsZero() || a.Grantor != 0 || !a.From.IsZero() || !a.Through.IsZero() || !a.Rate.IsZero() || !a.PaidHours.IsZero()
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
