package outcome

import "github.com/parcours-emploi/parcours/law"

// The exits of insertion through economic activity (IAE) fall into three classes at the day of exit. The
// published page does not place a contract of exactly six months: durable is above, transition is below.
// It names neither work-study contracts, nor VAE, nor the takeover of a business.
var (
	// IAEDurable: CDI, CDD or mission of more than six months, stage or titularisation in the civil service,
	// creation of a business.
	IAEDurable = iae("iae_sortie_durable", "Sorties vers l'emploi durable (IAE)", "Exits to lasting employment (IAE)", iaeDurable)
	// IAETransition: CDD or mission of less than six months, assisted contract with an ordinary employer
	// even for twelve months.
	IAETransition = iae("iae_sortie_transition", "Sorties vers un emploi de transition (IAE)", "Exits to transitional employment (IAE)", iaeTransition)
	// IAEPositive, in the strict sense: pre-qualifying or qualifying training, hiring by another insertion
	// structure.
	IAEPositive = iae("iae_sortie_positive", "Sorties positives au sens strict (IAE)", "Positive exits, strict sense (IAE)", iaePositive)
	// IAEDynamic: the three classes together.
	IAEDynamic = iae("iae_sorties_dynamiques", "Sorties dynamiques (IAE)", "Dynamic exits (IAE)", func(v *View) law.Answer {
		return iaeDurable(v).Or(iaeTransition(v)).Or(iaePositive(v))
	})
)

func iae(id, fr, en string, counts func(*View) law.Answer) *Indicator {
	return &Indicator{
		ID: id, FR: fr, EN: en,
		Population: Exits, Window: At(0),
		Cites: []law.Ref{{
			Text: "Communauté de l'inclusion, « Les sorties dynamiques dans l'IAE »", Rank: law.RankGuidance, Seen: law.Secondary,
		}},
		Counts: counts,
	}
}

// unplaced tells the situations and employers that the page does not place in a class.
func (v *View) unplaced() bool {
	switch v.Situation {
	case InApprenticeship, InProfessionalisation, InPublicFixedTerm, InPublicPermanent, Employed,
		BusinessTakenOver, SelfEmployed, InOtherTraining, InPOEI, InVAE, InCivicService, InInternship:
		return true
	case InPEC, InCIE: // an assisted contract, and a CDI when it is signed as one
		if v.Contract != nil && v.Contract.open() == law.Yes {
			return true
		}
	default:
	}
	return !v.Situation.Known() || v.Employer == EmployerHousehold || v.Employer == EmployerAbroad
}

func iaeDurable(v *View) law.Answer {
	switch s := v.Situation; {
	case v.unplaced():
		return law.Unknown
	case s == InCDI, s == InCDIInterim, s == Tenured, s == Probationer, s == InCivilService, s == BusinessCreated:
		return law.Yes
	case s == InCDD, s == InMission:
		return v.overSix()
	}
	return law.No
}

func iaeTransition(v *View) law.Answer {
	switch s := v.Situation; {
	case v.unplaced():
		return law.Unknown
	case s == InPEC, s == InCIE:
		return law.Yes
	case s == InCDD, s == InMission:
		return v.overSix().Not()
	}
	return law.No
}

func iaePositive(v *View) law.Answer {
	if v.unplaced() {
		return law.Unknown
	}
	switch v.Situation {
	case InCDDI, InInitialTraining, InQualifyingTraining, InPreparatoryTraining:
		return law.Yes
	default:
		return law.No
	}
}
