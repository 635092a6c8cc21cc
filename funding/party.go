package funding

import "github.com/parcours-emploi/parcours/law"

// Party is who pays an amount, or who receives it.
type Party uint8

// The parties.
const (
	State         Party = iota + 1 // the State, through the Agence de services et de paiement
	Departement                    // conseil départemental
	FranceTravail                  // Pôle emploi before 2024
	OPCO                           // opérateur de compétences
	Region
	Employer
	Person       // the apprentice, the trainee, the employee
	TrainingBody // centre de formation d'apprentis or other training body
	Agefiph      // fund for the employment of disabled people in the private sector
	// StateOrDepartement is one or the other, in shares that are not known.
	StateOrDepartement
)

var parties = law.Enum{Type: "Party", Texts: []string{
	"state", "departement", "france_travail", "opco", "region", "employer", "person", "training_body", "agefiph",
	"state_or_departement",
}}

// Parties lists the parties, in the order of their codes.
func Parties() []Party {
	all := make([]Party, len(parties.Texts))
	for i := range all {
		all[i] = Party(i + 1)
	}
	return all
}

// String is the code: "state", "departement"…; empty for the zero value.
func (p Party) String() string { return parties.Text(uint8(p)) }

// ParseParty reads a code. The error is a [*law.NameError].
func ParseParty(text string) (Party, error) {
	v, err := parties.Parse(text)
	return Party(v), err
}

// MarshalText gives the code.
func (p Party) MarshalText() ([]byte, error) { return parties.Marshal(uint8(p)) }

// UnmarshalText reads what [Party.MarshalText] wrote.
func (p *Party) UnmarshalText(text []byte) error {
	v, err := ParseParty(string(text))
	if err == nil {
		*p = v
	}
	return err
}
