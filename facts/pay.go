package facts

import "github.com/parcours-emploi/parcours/law"

// Pay is what a collective agreement, the contract or the employer adds to the minimum pay of the law.
type Pay struct {
	// Conventional are the minimum amounts that the collective agreement sets for the job held (salaire
	// minimum conventionnel). Complete and empty means that the agreement sets none.
	Conventional History[Conventional] `json:"conventional,omitzero"`
	// AgreedRate is a better percentage fixed by the contract or an agreement (code du travail, L6222-27,
	// L6325-8): of the same base as the percentage of the law, for a professionalisation contract of the SMIC.
	AgreedRate law.Rate `json:"agreed_rate,omitzero"`
	// PublicPoints are the points that a public employer has decided to add to the rate of an apprentice
	// (D6272-2): 0, 10 or 20 %.
	PublicPoints law.Rate `json:"public_points,omitzero"`
	// BranchMonths is the professional practice of an employee under 18 in the branch of the employer, in completed months
	// on the first day of the contract (D3231-3).
	BranchMonths law.Count `json:"branch_months,omitzero"`
}

// Conventional is the conventional minimum from a day on.
type Conventional struct {
	From    law.Date `json:"from,omitzero"`    // first day, included; no date means "from the start of the contract at the latest"
	Monthly law.Euro `json:"monthly,omitzero"` // gross, for a full-time month of 35 hours a week
}
