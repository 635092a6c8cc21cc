package facts

import "github.com/parcours-emploi/parcours/law"

// HiringAid holds what the aids to the employers of apprentices and of people under professionalisation contract depend
// on, beside the contract, the person and the employer.
type HiringAid struct {
	// Sent is the day on which the employer sent the contract to the OPCO, Deposited whether the OPCO deposited it with
	// the ministry (code du travail, D6243-2, I, D6243-3).
	Sent      law.Date   `json:"sent,omitzero"`
	Deposited law.Answer `json:"deposited,omitzero"`
	// Earlier are the earlier contracts for which an aid for hiring this person was paid, to whatever employer. Complete
	// and empty means that there is none.
	Earlier History[AidedContract] `json:"earlier,omitzero" shift:"stays"`
	// DisabledSince is the first day of the recognition as a disabled worker, or of the equivalent right other than
	// that of a dependant, that the person had on the day of conclusion; failing that, of one obtained later.
	DisabledSince law.Date `json:"disabled_since,omitzero" shift:"stays"`
	// LentToAuthority says whether a groupement d'employeurs lends the person to a local authority (L1253-24, D1253-50).
	LentToAuthority law.Answer `json:"lent_to_authority,omitzero"`
	// PrivateStaff says, of a groupement d'intérêt public, whether its staff is under private law: employer type 16 of the
	// contract form, against 29. Yes keeps the aid open to an employer that is public otherwise; of a public employer whose legal form is
	// not known to be another, it is asked.
	PrivateStaff law.Answer `json:"private_staff,omitzero"`
	// Quota is the commitment of a firm of 250 employees or more.
	Quota AidQuota `json:"quota,omitzero"`
}

// AidedContract is an earlier contract for which an aid for hiring was paid.
type AidedContract struct {
	// SameEmployer says whether it was with the employer of the contract proposed, SameCertification whether it prepared
	// the same certification.
	SameEmployer      law.Answer `json:"same_employer,omitzero"`
	SameCertification law.Answer `json:"same_certification,omitzero"`
}

// AidQuota is the commitment of a firm of 250 employees or more to employ a share of people in contracts that favour
// insertion, and what became of it.
type AidQuota struct {
	// Committed says whether the commitment (engagement sur l'honneur) was sent to the Agence de services et de paiement,
	// CommittedOn the day it was. A day is enough.
	Committed   law.Answer `json:"committed,omitzero"`
	CommittedOn law.Date   `json:"committed_on,omitzero"`
	// DeclaredOn is the day on which the result was declared, Declared whether it was. A day is enough.
	Declared   law.Answer `json:"declared,omitzero"`
	DeclaredOn law.Date   `json:"declared_on,omitzero"`
	// Year is the calendar year of the headcounts below: the year at the end of which the quota must be reached.
	Year law.Count `json:"year,omitzero"`
	// Total is the annual headcount of the firm, Favoured that of contracts which favour insertion: apprentices,
	// professionalisation contracts, those hired on a CDI after one of them during the year after its end, VIE, CIFRE.
	Total    law.Headcount `json:"total,omitzero"`
	Favoured law.Headcount `json:"favoured,omitzero"`
	// Trainees is the annual headcount of apprentices and professionalisation contracts, TraineesBefore that of the
	// calendar year before.
	Trainees       law.Headcount `json:"trainees,omitzero"`
	TraineesBefore law.Headcount `json:"trainees_before,omitzero"`
	// BranchRise is the rise that a branch agreement sets in place of that of the text, where one does.
	BranchRise law.Rate `json:"branch_rise,omitzero"`
}

// Headcount is the number of employees of a firm, all establishments together (code de la sécurité sociale, L130-1, I,
// R130-1). Apprentices, people under professionalisation contract and the holders of an aided contract are left out.
type Headcount struct {
	// Annual is the average of the monthly headcounts of a calendar year, as the Urssaf notifies it: see
	// [law.AverageHeadcount]. The five-year rule of L130-1, II has no part in it.
	Annual law.Headcount `json:"annual,omitzero"`
	// Year is that calendar year.
	Year law.Count `json:"year,omitzero"`
	// FirstHire is the day of the first hire ever of an employee by the firm, Transfer that of a transfer of contracts to
	// it (code du travail, L1224-1), in the year in which the contract is concluded. No day means that there is no such
	// event that year.
	FirstHire law.Date `json:"first_hire,omitzero"`
	Transfer  law.Date `json:"transfer,omitzero"`
	// MonthEnd is the headcount on the last day of the month of that event, of the later one when there are two.
	MonthEnd law.Headcount `json:"month_end,omitzero"`
}
