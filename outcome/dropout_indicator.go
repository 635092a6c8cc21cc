package outcome

import "github.com/parcours-emploi/parcours/law"

// "Abandon" has no legal definition. Four are in use; on the same people they give different rates, so that
// [DropOuts] lists them for a plan that shows them side by side.
var (
	// DropOutDeclared counts those whom the training body declared to have left early or excluded. A path
	// whose end is not recorded is in the base and not counted.
	DropOutDeclared = &Indicator{
		ID: "dropout_declared",
		FR: "Abandons déclarés", EN: "Declared drop-outs",
		Population: Trained, Window: WindowDuring, Unknowns: UnknownsNone,
		Cites: opcoSante2024, Conventions: []*law.Convention{&OutDenom},
		Counts: func(v *View) law.Answer {
			switch v.Journey.Ending {
			case DroppedOut, Excluded:
				return law.Yes
			case Completed, Running:
				return law.No
			}
			return law.Unknown
		},
	}
	// DropOutByDifference counts whoever entered and did not complete: trained minus completed. It counts
	// the paths whose end nobody recorded, and those still running.
	DropOutByDifference = &Indicator{
		ID: "dropout_by_difference",
		FR: "Stagiaires sans parcours abouti", EN: "Trained minus completed",
		Population: Trained, Window: WindowDuring, Unknowns: UnknownsNone,
		Cites: opcoSante2024, Conventions: []*law.Convention{&OutDenom},
		Counts: func(v *View) law.Answer { return law.That(v.Journey.Ending != Completed) },
	}
	// DropOutDashboard counts the apprentices whose status is "abandon" on the last day of the session, by
	// the rule of the national dashboard: see [Journey.Timeline]. An exclusion or a drop-out without its day is
	// no answer.
	DropOutDashboard = &Indicator{
		ID: "cfa_abandon_tableau_de_bord",
		FR: "Abandons (tableau de bord de l'apprentissage)", EN: "Drop-outs (apprenticeship dashboard)",
		Population: Trained, Window: WindowDuring,
		Cites: dashboard, Conventions: []*law.Convention{&DashboardDropOut, &DashboardNoDay, &DashboardLater},
		Counts: func(v *View) law.Answer {
			switch v.Journey.FinalStatus() {
			case 0:
				return law.Unknown
			case Abandoned:
				return law.Yes
			default:
				return law.No
			}
		},
	}
	// BrokenWithin9Months counts contracts, not persons: the apprenticeship contracts broken in the nine
	// months that follow their first day. A new contract elsewhere does not undo the rupture. A contract
	// without rupture is a no only for a journey that is traced.
	BrokenWithin9Months = &Indicator{
		ID: "apprentissage_taux_rupture_9_mois",
		FR: "Contrats d'apprentissage rompus dans les neuf mois (Dares)", EN: "Apprenticeship contracts broken within nine months (Dares)",
		Population: contractsBegun, Window: WindowDuring, PerContract: true,
		Cites:  []law.Ref{{Text: "Dares, étude du 18 juillet 2024", Rank: law.RankData, Seen: law.Secondary}},
		Counts: brokenEarly,
	}
)

// DropOuts lists the definitions of drop-out, for plans that show them side by side.
func DropOuts() []*Indicator {
	return []*Indicator{DropOutDeclared, DropOutByDifference, DropOutDashboard, BrokenWithin9Months}
}

var contractsBegun = &Population{
	Of: Base{"contrats d'apprentissage commencés", "apprenticeship contracts begun"}, DropOuts: law.Yes,
	In: func(v *View) law.Answer {
		if v.Situation == Employed { // a contract whose kind is not recorded
			return law.Unknown
		}
		return law.That(v.Situation == InApprenticeship)
	},
}

const ruptureMonths = 9

func brokenEarly(v *View) law.Answer {
	c := v.Contract
	if c == nil {
		return law.Unknown
	}
	if c.Broken.IsZero() {
		if v.Journey.Traced == law.Yes {
			return law.No
		}
		return law.Unknown
	}
	if c.Start.IsZero() || c.Broken.Before(c.Start) {
		return law.Unknown
	}
	return law.That(!c.Broken.After(c.Start.LastDay(ruptureMonths)))
}
