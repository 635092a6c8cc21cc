package facts

import "github.com/parcours-emploi/parcours/law"

// Contract is the contract proposed, or the one that followed a course.
type Contract struct {
	// Kind is the contract of the code: see [law.Kind].
	Kind law.Kind `json:"kind,omitzero"`
	// OpenEnded says whether a contract of a kind that can be signed either way (apprenticeship,
	// professionalisation, PEC, CIE) is a CDI. It need not be given for the other kinds.
	OpenEnded law.Answer `json:"open_ended,omitzero"`
	// Made is the day the contract was concluded, that is, signed by the last party.
	Made law.Date `json:"made,omitzero"`
	// Start is the first day of execution, included.
	Start law.Date `json:"start,omitzero"`
	// End is the last day of the initial term, included: renewals are in Renewals. No date means "no
	// term" for a CDI only; elsewhere it means that the term is not recorded.
	End law.Date `json:"end,omitzero"`
	// NoTerm says that a fixed-term contract has no precise term (a replacement, a season: code du
	// travail, L1242-7). MinimumEnd then holds the last day of its minimum period, included.
	NoTerm     law.Answer `json:"no_term,omitzero"`
	MinimumEnd law.Date   `json:"minimum_end,omitzero"`
	// Seasonal says whether the contract is concluded for a seasonal job (L1242-2, 3°, its first case: not a
	// job in which fixed-term contracts are merely customary).
	Seasonal law.Answer `json:"seasonal,omitzero"`
	// Renewals are the renewals of the contract, oldest first.
	Renewals History[Renewal] `json:"renewals,omitzero"`
	// Hours are the weekly hours of work agreed, training time included.
	Hours law.Hours `json:"hours,omitzero"`
	// Place is where the contract is executed.
	Place law.Place `json:"place,omitzero"`
	// Ended is the last day of execution, included, of a contract that ended before its term. No date means that no
	// early end is recorded: amounts are then given as if the contract ran to its term. That of a PEC or a CIE may be recorded
	// in [Break] instead.
	Ended law.Date `json:"ended,omitzero"`
	// Suspensions are the times when the contract was suspended. None recorded means none counted in the amounts.
	Suspensions History[Suspension] `json:"suspensions,omitzero"`
}

// Suspension is a time during which a contract is suspended.
type Suspension struct {
	From    law.Date `json:"from,omitzero"`    // first day, included
	Through law.Date `json:"through,omitzero"` // last day, included
	// Paid says whether the employer pays a wage for that time, in full or in part; Share is the part of the ordinary
	// wage that the employer really bears, when it is less than the whole.
	Paid  law.Answer `json:"paid,omitzero"`
	Share law.Rate   `json:"share,omitzero"`
}

// Renewal is one renewal of a fixed-term contract.
type Renewal struct {
	Made law.Date `json:"made,omitzero"` // day it was signed
	End  law.Date `json:"end,omitzero"`  // new last day, included
	// Recognised says whether, on the day the renewal of a PEC or a CIE was signed, the quality of disabled worker was
	// recognised (L5134-25-1, L5134-69-1): it may have been since the conclusion, of which RQTH of the person speaks.
	Recognised law.Answer `json:"recognised,omitzero"`
}
