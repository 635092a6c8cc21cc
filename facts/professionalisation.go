package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Professionalisation holds the facts that only the rules on professionalisation contracts read.
type Professionalisation struct {
	// ActionEnd is the last day, included, of the professionalisation action with which a CDI begins (code
	// du travail, L6325-8, L6325-9).
	ActionEnd law.Date `json:"action_end,omitzero"`
	// Holds is the highest qualification that the person holds, not the one prepared (D6325-15).
	Holds Qualification `json:"holds,omitzero"`
	// Entrant is what the person is or was before, Training the training, Abroad the part of the contract executed abroad,
	// Tutor the tutor.
	Entrant  Entrant     `json:"entrant,omitzero"`
	Training ProTraining `json:"training,omitzero"`
	Abroad   ProAbroad   `json:"abroad,omitzero"`
	Tutor    ProTutor    `json:"tutor,omitzero"`
	// Renewal is the ground of the renewal, Deposit the sending of the contract to the OPCO, Break its early end.
	Renewal RenewalGround `json:"renewal,omitzero"`
	Deposit ProDeposit    `json:"deposit,omitzero"`
	Break   ProBreak      `json:"break,omitzero"`
	// Reconversion is the période de reconversion, or the Pro-A, of an employee.
	Reconversion Reconversion `json:"reconversion,omitzero"`
}

// Qualification is what the pay of a professionalisation contract depends on. The zero value means "not
// recorded".
//
// Codes, in the order of the constants: infra_bac, bac_general, bac_technologique, bac_professionnel, superieur.
type Qualification uint8

// The qualifications, lowest first.
const (
	BelowBac         Qualification = iota + 1 // none, or lower than a baccalauréat
	GeneralBac                                // a general baccalauréat alone
	TechnologicalBac                          // a technological baccalauréat alone
	VocationalBac                             // a baccalauréat professionnel, or a vocational title or diploma of its level
	HigherEducation                           // any higher-education diploma
)

var qualifications = law.Enum{Type: "Qualification", Texts: []string{"infra_bac", "bac_general", "bac_technologique", "bac_professionnel", "superieur"}}

// Qualifications lists every value, in the order of their codes.
func Qualifications() []Qualification {
	all := make([]Qualification, len(qualifications.Texts))
	for i := range all {
		all[i] = Qualification(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (q Qualification) String() string { return qualifications.Text(uint8(q)) }

// ParseQualification reads a code; an unknown one is a [*law.NameError].
func ParseQualification(text string) (Qualification, error) {
	v, err := qualifications.Parse(text)
	return Qualification(v), err
}

// MarshalText gives the code.
func (q Qualification) MarshalText() ([]byte, error) { return qualifications.Marshal(uint8(q)) }

// UnmarshalText reads a code.
func (q *Qualification) UnmarshalText(text []byte) error {
	v, err := ParseQualification(string(text))
	if err == nil {
		*q = v
	}
	return err
}

// Scan reads a code or NULL.
func (q *Qualification) Scan(src any) error {
	v, err := qualifications.Scan(src)
	if err == nil {
		*q = Qualification(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (q Qualification) Value() (driver.Value, error) { return qualifications.SQL(uint8(q)) }

// As quotes the value under a key, for a decision.
func (q Qualification) As(key string) law.Arg { return law.CodeFact(key, &qualifications, uint8(q)) }
