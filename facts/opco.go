package facts

import "github.com/parcours-emploi/parcours/law"

// OPCO holds the facts that only the funding by an opérateur de compétences reads: of an apprenticeship contract (code du
// travail, L6332-14, R6332-25), a professionalisation contract (D6332-85) and a période de reconversion (D6332-89).
type OPCO struct {
	// Operator is the operator of the employer.
	Operator Operator `json:"operator,omitzero"`
	// RNCP is the number of the certification prepared in the national register: 35830 for RNCP35830.
	RNCP law.Count `json:"rncp,omitzero"`
	// Branch is the code of the employer's branch (CPNE or IDCC), in the numbering of the table of amounts that is used.
	Branch law.Count `json:"branch,omitzero"`
	// Taxable says whether a public employer is liable to the apprenticeship tax (L6227-6).
	Taxable law.Answer `json:"taxable,omitzero"`
	// FixedTitle says whether the certification is a title of the ministry in charge of vocational training and the length
	// of the contract was fixed below a year by regulation (R6332-25).
	FixedTitle law.Answer `json:"fixed_title,omitzero"`
	// Raised says whether the amount of a contract shortened by a tripartite convention is raised by 10 % (R6332-25): the
	// operator may do so.
	Raised law.Answer `json:"raised,omitzero"`
	// RemoteShare is the share of the total teaching time that is given at a distance (D6332-82-1), RemoteExempt whether the
	// certification is on the list of those that are exempt.
	RemoteShare  law.Rate   `json:"remote_share,omitzero"`
	RemoteExempt law.Answer `json:"remote_exempt,omitzero"`
	// Supplement is the supplement granted for a disabled apprentice (D6332-82), for a year of execution. Zero euros mean
	// that it is not recorded.
	Supplement law.Euro `json:"supplement,omitzero"`
	// Supplemented says whether the operator grants such a supplement: No records a supplement of zero. An amount in Supplement
	// goes before it.
	Supplemented law.Answer `json:"supplemented,omitzero"`
	// Modulated says whether the modulation that the operator decided for the territory reaches this apprentice (L6523-2-3).
	Modulated law.Answer `json:"modulated,omitzero"`
	// CFA is the life of the training of an apprentice, Ancillary what it costs beside teaching, Pro the
	// training of a professionalisation contract or of a période de reconversion.
	CFA       CFATraining  `json:"cfa,omitzero"`
	Ancillary Ancillary    `json:"ancillary,omitzero"`
	Pro       PaidTraining `json:"pro,omitzero"`
}

// CFATraining is how an apprenticeship is lived in the centre de formation d'apprentis.
type CFATraining struct {
	// Recent says whether the activity of the centre was declared less than six months before, Begun whether it proved that
	// the training began (R6332-25, V).
	Recent law.Answer `json:"recent,omitzero"`
	Begun  law.Answer `json:"begun,omitzero"`
	// Before is the first day in the centre of a cycle begun before the contract was signed (L6222-12-1). No date means that
	// none is recorded: amounts then count from the start of the contract.
	Before law.Date `json:"before,omitzero"`
	// PracticeDays is the number of days of practical training in the firm that had been done when the contract was broken
	// (L6222-18, al. 1).
	PracticeDays law.Count `json:"practice_days,omitzero"`
	// Kept says whether the training went on in the centre after the contract was broken (L6222-18-2), KeptThrough is its
	// last day there, included: the eve of a new contract, if there was one.
	Kept        law.Answer `json:"kept,omitzero"`
	KeptThrough law.Date   `json:"kept_through,omitzero"`
	// AfterBreak says whether the contract follows, with another employer, one that was broken, in the conditions of
	// L6222-18-2 (R6332-25-1, al. 3).
	AfterBreak law.Answer `json:"after_break,omitzero"`
}

// Ancillary is what the centre itself paid for an apprentice beside teaching (code du travail, D6332-83): over the whole
// contract. Zero counts are values; nothing is assumed where one is not recorded.
type Ancillary struct {
	Nights law.Count `json:"nights,omitzero"`
	Meals  law.Count `json:"meals,omitzero"`
	// Equipment says whether the centre provides first equipment, Abroad whether it pays for a mobility abroad.
	Equipment law.Answer `json:"equipment,omitzero"`
	Abroad    law.Answer `json:"abroad,omitzero"`
}

// PaidTraining is what decides the amount for the training of a professionalisation contract, or of a période de
// reconversion.
type PaidTraining struct {
	// Priority says whether the person is one of those of L6325-1-1.
	Priority law.Answer `json:"priority,omitzero"`
	// Path says whether the person is in an insertion path of the groupement d'employeurs that hires, a GEIQ (D6332-86).
	Path law.Answer `json:"path,omitzero"`
	// Fixed says whether the branch, or else an agreement of the operator, fixed a flat amount (D6332-85, D6332-86).
	Fixed law.Answer `json:"fixed,omitzero"`
	// HoursDone is how many hours of the training were given when a contract ended before its term: zero hours mean that it is not
	// recorded.
	HoursDone law.Hours `json:"hours_done,omitzero"`
	// SeniorTutor says whether the tutor is 45 or over (D6332-93, 1°).
	SeniorTutor law.Answer `json:"senior_tutor,omitzero"`
	// ReconversionMade is the day on which the agreement on a période de reconversion was concluded.
	ReconversionMade law.Date `json:"reconversion_made,omitzero"`
}
