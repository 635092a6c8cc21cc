package facts

import "github.com/parcours-emploi/parcours/law"

// Employer is the employer of the contract proposed.
type Employer struct {
	// Public says whether it is a public employer other than an industrial or commercial one, State whether
	// it is the State.
	Public law.Answer `json:"public,omitzero"`
	State  law.Answer `json:"state,omitzero"`
	// Form is its legal nature, where it matters to the aided contracts.
	Form LegalForm `json:"form,omitzero"`
	// PublicService says whether an act (a statute, a delegation, a decision of a public authority) puts a private body in
	// charge of a public service: the legal form never tells (L5134-21, 4°).
	PublicService law.Answer `json:"public_service,omitzero"`
	// Structure is the kind of structure of integration through work, if it is one.
	Structure Structure `json:"structure,omitzero"`
	// Group says whether it is a groupement d'employeurs, GEIQ whether it is recognised as one for integration and
	// qualification (L1253-1).
	Group law.Answer `json:"group,omitzero"`
	GEIQ  law.Answer `json:"geiq,omitzero"`
	// Market says whether it belongs to the market sector (L5134-19-3), SeaFishing whether it is a sea-fishing employer.
	Market     law.Answer `json:"market,omitzero"`
	SeaFishing law.Answer `json:"sea_fishing,omitzero"`
	// ContributionsPaid says whether the employer is up to date with social contributions and unemployment
	// contributions.
	ContributionsPaid law.Answer `json:"contributions_paid,omitzero"`
	// EconomicDismissals are the days of the dismissals for economic reasons, in any order.
	EconomicDismissals History[law.Date] `json:"economic_dismissals,omitzero" shift:"stays"`
	// UnhiredTrainee says whether a previous POEI or AFPR of this employer ended without the hire it was
	// agreed for, and without a legitimate reason.
	UnhiredTrainee law.Answer `json:"unhired_trainee,omitzero"`
	// Headcount is the number of its employees.
	Headcount Headcount `json:"headcount,omitzero" shift:"stays"`
}

// Offer is the job offer that an individual course prepares for.
type Offer struct {
	// Lodged says whether the offer was lodged with France Travail (code du travail, L6326-1).
	Lodged law.Answer `json:"lodged,omitzero"`
	// InArea says whether the job is in the geographical area of the person's contrat d'engagement, before
	// 2024 of the projet personnalisé d'accès à l'emploi (L6326-1).
	InArea law.Answer `json:"in_area,omitzero"`
	// Applied is the day on which the employer applied for the POEI.
	Applied law.Date `json:"applied,omitzero"`
	// DismissalWaived says whether France Travail waived its condition on economic dismissals.
	DismissalWaived law.Answer `json:"dismissal_waived,omitzero"`
}
