package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// ProAid holds the facts that only the aids to employers who hire under a professionalisation contract read.
type ProAid struct {
	// Prepares is the level of the certification prepared, Qualifies what kind of qualification it is.
	Prepares  law.Level `json:"prepares,omitzero"`
	Qualifies Qualifies `json:"qualifies,omitzero"`
	// SeekerMonths is how many of the fifteen months before the hire the person was registered as a jobseeker, MostHours the
	// most hours worked in one of those months.
	SeekerMonths law.Count `json:"seeker_months,omitzero"`
	MostHours    law.Hours `json:"most_hours,omitzero"`
	// AfterPOE says whether the contract follows a POEI or an AFPR.
	AfterPOE law.Answer `json:"after_poe,omitzero"`
	// SameFirm says whether the person worked in the firm in the six months before the start, DismissedPost whether somebody
	// was dismissed for economic reasons on that post in the six months before it.
	SameFirm      law.Answer `json:"same_firm,omitzero"`
	DismissedPost law.Answer `json:"dismissed_post,omitzero"`
	// Requested is the day on which the employer asked for the flat aid of France Travail, SeniorRequested for the State aid
	// for jobseekers of 45 and over.
	Requested       law.Date `json:"requested,omitzero"`
	SeniorRequested law.Date `json:"senior_requested,omitzero"`
	// Convention says whether the groupement d'employeurs has a convention with the prefect (D6325-24), Oriented whether the
	// person was sent by a prescriber of integration through work or is one of the persons of annex 2 of the order.
	Convention law.Answer `json:"convention,omitzero"`
	Oriented   law.Answer `json:"oriented,omitzero"`
	// Franc is whether the hire is an emploi franc (the person lives in a priority neighbourhood and meets the conditions of
	// the scheme), FrancRequested the day on which the employer asked for its aid.
	Franc          law.Answer `json:"franc,omitzero"`
	FrancRequested law.Date   `json:"franc_requested,omitzero"`
}

// Qualifies is the kind of qualification that a professionalisation contract prepares (code du travail, L6314-1). Zero
// means not recorded.
//
// Codes, in the order of the constants: diplome_ou_titre, cqp, experimental, convention_collective.
type Qualifies uint8

// The kinds.
const (
	Registered   Qualifies = iota + 1 // a diploma or title registered in the national register
	CQP                               // certificat de qualification professionnelle, L6314-1, 3°
	Experimental                      // experimental contract: law 2018-771, art. 28; with VAE, law 2022-1598, art. 11
	Collective                        // a qualification recognised only by a collective agreement, L6314-1, 2°
)

var qualifies = law.Enum{Type: "Qualifies", Texts: []string{"diplome_ou_titre", "cqp", "experimental", "convention_collective"}}

// QualifiesValues lists every value, in the order of their codes.
func QualifiesValues() []Qualifies {
	all := make([]Qualifies, len(qualifies.Texts))
	for i := range all {
		all[i] = Qualifies(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (q Qualifies) String() string { return qualifies.Text(uint8(q)) }

// ParseQualifies reads a code; an unknown one is a [*law.NameError].
func ParseQualifies(text string) (Qualifies, error) {
	v, err := qualifies.Parse(text)
	return Qualifies(v), err
}

// MarshalText gives the code.
func (q Qualifies) MarshalText() ([]byte, error) { return qualifies.Marshal(uint8(q)) }

// UnmarshalText reads a code.
func (q *Qualifies) UnmarshalText(text []byte) error {
	v, err := ParseQualifies(string(text))
	if err == nil {
		*q = v
	}
	return err
}

// Scan reads a code or NULL.
func (q *Qualifies) Scan(src any) error {
	v, err := qualifies.Scan(src)
	if err == nil {
		*q = Qualifies(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (q Qualifies) Value() (driver.Value, error) { return qualifies.SQL(uint8(q)) }

// As quotes the value in a decision, under the key of its fact.
func (q Qualifies) As(key string) law.Arg { return law.CodeFact(key, &qualifies, uint8(q)) }
