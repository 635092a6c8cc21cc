package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Entrant is what the person is or was, on the day a professionalisation contract is concluded (code du travail, L6325-1,
// L6325-1-1).
type Entrant struct {
	// Benefit says whether the person receives the RSA (whoever finances it), the allocation de solidarité spécifique or the
	// allocation aux adultes handicapés. A yes to the RSA of the département is also a yes to it.
	Benefit law.Answer `json:"benefit,omitzero"`
	// FormerCUI says whether the person has had a contract of L5134-19-1: a CAE or a CIE, hence a PEC. One that the person
	// has now, in Job, counts as well.
	FormerCUI law.Answer `json:"former_cui,omitzero"`
	// Registered says whether the person is on the list of jobseekers (L5411-1), RegisteredSince is the first day, included,
	// of the registration that goes on: recorded alone, it says that the person is on it from that day.
	Registered      law.Answer `json:"registered,omitzero"`
	RegisteredSince law.Date   `json:"registered_since,omitzero" shift:"stays"`
	// UpperSecondary says whether the person validated a second cycle of secondary education, VocationalDiploma whether the
	// person holds a diploma of technological or vocational education.
	UpperSecondary    law.Answer `json:"upper_secondary,omitzero"`
	VocationalDiploma law.Answer `json:"vocational_diploma,omitzero"`
}

// ProTraining is the training of a professionalisation contract (L6325-13): positioning, evaluation and guidance actions,
// general, vocational and technological teaching.
type ProTraining struct {
	// Hours is its length.
	Hours law.Hours `json:"hours,omitzero"`
	// Total is the whole length of the contract, of the action where the contract is a CDI, in hours; time of mobility
	// abroad is left out (L6325-25).
	Total law.Hours `json:"total,omitzero"`
	// Agreed says whether an agreement of the branch, or an interbranch one in its absence, allows more than a quarter for
	// the person (L6325-14).
	Agreed law.Answer `json:"agreed,omitzero"`
	// AgreedMonths is the longest action that an agreement of L6325-12 allows for the person or the qualification, in months;
	// zero when none does.
	AgreedMonths law.Count `json:"agreed_months,omitzero"`
}

// ProAbroad is the part of a professionalisation contract executed abroad (L6325-25).
type ProAbroad struct {
	// Planned says whether there is one.
	Planned law.Answer `json:"planned,omitzero"`
	// From and Through are its first and last day, both included, within the contract.
	From    law.Date `json:"from,omitzero"`
	Through law.Date `json:"through,omitzero"`
}

// ProTutor is the tutor of a professionalisation contract beside what [Tutor] holds. The tutor meant is the one who is
// bound by D6325-6 and D6325-9: that of the user firm where an agency, an association intermédiaire or a groupement
// d'employeurs lends the person (D6325-10).
type ProTutor struct {
	// Named says whether the employer designated one (L6325-3-1).
	Named law.Answer `json:"named,omitzero"`
	// Tutees is the number of people whom the tutor follows at the same time, this one included: professionalisation and
	// apprenticeship contracts, périodes de professionnalisation (D6325-9).
	Tutees law.Count `json:"tutees,omitzero"`
}

// ProDeposit is the sending of a professionalisation contract to the OPCO (D6325-1, D6325-2).
type ProDeposit struct {
	// Sent is the day the employer sent it, Received the day the OPCO received the contract and the document annexed to it.
	Sent     law.Date `json:"sent,omitzero"`
	Received law.Date `json:"received,omitzero"`
	// Answered is the day of the decision of the OPCO, Accepted whether it accepts to pay.
	Answered law.Date   `json:"answered,omitzero"`
	Accepted law.Answer `json:"accepted,omitzero"`
	// SilentOn is a day at the end of which the OPCO had not decided yet.
	SilentOn law.Date `json:"silent_on,omitzero"`
}

// ProBreak is the early end of a professionalisation contract, or of the action with which a CDI begins (L6325-14-1,
// D6325-5): the day is that of the contract.
type ProBreak struct {
	// Initiative is who ended it.
	Initiative Initiative `json:"initiative,omitzero"`
	// Agreement says whether an agreement of the branch, or an interbranch one, provides that the training goes on and is
	// financed then.
	Agreement law.Answer `json:"agreement,omitzero"`
	// ContinuedFrom and ContinuedThrough are the first and last day, both included, of the training that goes on after the
	// contract.
	ContinuedFrom    law.Date `json:"continued_from,omitzero"`
	ContinuedThrough law.Date `json:"continued_through,omitzero"`
	// ToldState, ToldOPCO and ToldCollector are the days the employer reported the end: to the regional director of labour,
	// to the OPCO, to the body that collects social contributions.
	ToldState     law.Date `json:"told_state,omitzero"`
	ToldOPCO      law.Date `json:"told_opco,omitzero"`
	ToldCollector law.Date `json:"told_collector,omitzero"`
}

// Reconversion is a période de reconversion (L6324-1 and following, from 2026), or the Pro-A that it replaced.
type Reconversion struct {
	// ProAMade is the day the amendment that opens a Pro-A was concluded: before 2026, the training below is that of the
	// Pro-A.
	ProAMade law.Date `json:"pro_a_made,omitzero"`
	// From and Through are the first and last day, both included, over which the training of a période de reconversion is
	// spread; Hours is the length of that training.
	From    law.Date  `json:"from,omitzero"`
	Through law.Date  `json:"through,omitzero"`
	Hours   law.Hours `json:"hours,omitzero"`
	// Base says whether the training is for the socle de connaissances et de compétences (L6324-1).
	Base law.Answer `json:"base,omitzero"`
	// Agreement says whether an agreement of the company or the branch allows longer (L6324-4); AgreedHours and AgreedMonths
	// are what it allows.
	Agreement    law.Answer `json:"agreement,omitzero"`
	AgreedHours  law.Hours  `json:"agreed_hours,omitzero"`
	AgreedMonths law.Count  `json:"agreed_months,omitzero"`
}

// RenewalGround is the ground on which a professionalisation contract is renewed (L6325-7). The zero value means "not
// recorded".
//
// Codes, in the order of the constants: qualification_superieure, qualification_complementaire, echec, maternite, maladie,
// accident_travail, maladie_professionnelle, defaillance_organisme, autre.
type RenewalGround uint8

// The grounds. The first two are those of a person who obtained the qualification, the others but the last those of one
// who could not.
const (
	HigherQualification     RenewalGround = iota + 1 // prepares a higher qualification
	AdditionalQualification                          // prepares an additional one
	FailedExam                                       // failed the assessment
	MaternityLeave                                   // maternity
	SickLeave                                        // illness
	WorkAccident                                     // accident at work
	OccupationalDisease                              // occupational disease
	TrainingBodyFailed                               // the training body defaulted
	OtherRenewal                                     // any other ground
)

var renewalGrounds = law.Enum{Type: "RenewalGround", Texts: []string{
	"qualification_superieure", "qualification_complementaire", "echec", "maternite", "maladie", "accident_travail",
	"maladie_professionnelle", "defaillance_organisme", "autre",
}}

// RenewalGrounds lists every value, in the order of their codes.
func RenewalGrounds() []RenewalGround {
	all := make([]RenewalGround, len(renewalGrounds.Texts))
	for i := range all {
		all[i] = RenewalGround(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (g RenewalGround) String() string { return renewalGrounds.Text(uint8(g)) }

// ParseRenewalGround reads a code; an unknown one is a [*law.NameError].
func ParseRenewalGround(text string) (RenewalGround, error) {
	v, err := renewalGrounds.Parse(text)
	return RenewalGround(v), err
}

// MarshalText gives the code.
func (g RenewalGround) MarshalText() ([]byte, error) { return renewalGrounds.Marshal(uint8(g)) }

// UnmarshalText reads a code.
func (g *RenewalGround) UnmarshalText(text []byte) error {
	v, err := ParseRenewalGround(string(text))
	if err == nil {
		*g = v
	}
	return err
}

// Scan reads a code or NULL.
func (g *RenewalGround) Scan(src any) error {
	v, err := renewalGrounds.Scan(src)
	if err == nil {
		*g = RenewalGround(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (g RenewalGround) Value() (driver.Value, error) { return renewalGrounds.SQL(uint8(g)) }

// As quotes the value under a key, for a decision.
func (g RenewalGround) As(key string) law.Arg { return law.CodeFact(key, &renewalGrounds, uint8(g)) }
