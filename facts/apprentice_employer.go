package facts

import "github.com/parcours-emploi/parcours/law"

// ApprenticeEmployer holds what decides whether an employer may sign an apprenticeship contract (code du travail,
// L6222-5, L6222-5-1, L6222-13, L6223-1, L6225-1 to L6226-1, R6223-10).
type ApprenticeEmployer struct {
	// Declared says whether the employer declared to the administration that it takes the measures needed for
	// apprenticeship and gives the guarantees of L6223-1, DeclaredOn is the day that was notified, and HiredSince says whether
	// an apprenticeship contract was concluded within five years from that day.
	Declared   law.Answer `json:"declared,omitzero"`
	DeclaredOn law.Date   `json:"declared_on,omitzero" shift:"stays"`
	HiredSince law.Answer `json:"hired_since,omitzero" shift:"stays"`
	// Opposed says whether an opposition to the hiring of apprentices (L6225-1) stands on the day of conclusion, Banned
	// whether a ban on recruiting apprentices after a suspension (L6225-6) does.
	Opposed law.Answer `json:"opposed,omitzero"`
	Banned  law.Answer `json:"banned,omitzero"`
	// Special says whether a special case is present beside those that are recorded: temporary work, two seasonal employers, an
	// ascendant, host firms, the employee's own CDI, an apprenticeship across a border. No stands for each of those facts that is
	// not recorded by itself.
	Special law.Answer `json:"special,omitzero"`
	// Agency says whether the employer is a temporary-work agency (L6226-1).
	Agency law.Answer `json:"agency,omitzero"`
	// Missions are the missions of the apprentice of an agency, time in the CFA included.
	Missions History[Mission] `json:"missions,omitzero"`
	// BothMaitres says whether there is a maître d'apprentissage in the agency and one in each user firm.
	BothMaitres law.Answer `json:"both_maitres,omitzero"`
	// Pair says whether two employers sign together for seasonal activities, Tripartite whether they and the apprentice signed the convention
	// annexed to the contract, with the contents of L6222-5-1.
	Pair       law.Answer `json:"pair,omitzero"`
	Tripartite law.Answer `json:"tripartite,omitzero"`
	// Ascendant says whether the employer is an ascendant of the apprentice, AscendantDeclared whether the employer subscribed
	// the declaration that replaces the contract, Account whether part of the pay goes to an account opened in
	// the name of the apprentice (L6222-5).
	Ascendant         law.Answer `json:"ascendant,omitzero"`
	AscendantDeclared law.Answer `json:"ascendant_declared,omitzero"`
	Account           law.Answer `json:"account,omitzero"`
	// OwnCDI says whether the apprentice already has a CDI with this employer, Suspended whether both agreed to suspend
	// it during the apprenticeship (L6222-13).
	OwnCDI    law.Answer `json:"own_cdi,omitzero"`
	Suspended law.Answer `json:"suspended,omitzero"`
	// Hosts are the firms that receive the apprentice for a part of the practical training.
	Hosts HostFirms `json:"hosts,omitzero"`
	// CrossBorder says whether a part of the practical or theoretical training is in a neighbouring country (L6235-1): other texts, which are
	// not covered, then set aside most rules on apprenticeship.
	CrossBorder law.Answer `json:"cross_border,omitzero"`
}

// HostFirms are the other firms, or other public employers, in which an apprentice follows a part of the practical
// training (R6223-10, D6271-1).
type HostFirms struct {
	// Number is how many there are over the whole contract, none counting as zero.
	Number law.Count `json:"number,omitzero"`
	// Members says whether they are all members of the groupement d'employeurs that employs the apprentice.
	Members law.Answer `json:"members,omitzero"`
	// Hours is the time in them, PracticeHours the whole time of practical training, theirs included.
	Hours         law.Hours `json:"hours,omitzero"`
	PracticeHours law.Hours `json:"practice_hours,omitzero"`
	// RequiredHours is the practical training that the diploma or title requires, of which a public employer gives more than
	// half (D6271-1).
	RequiredHours law.Hours `json:"required_hours,omitzero"`
}
