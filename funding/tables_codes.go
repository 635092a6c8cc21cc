package funding

import "github.com/parcours-emploi/parcours/law"

// BranchFor is the scheme for which a branch sets an amount.
type BranchFor uint8

// The schemes.
const (
	ForProfessionalisation BranchFor = iota + 1 // contrat de professionnalisation, D6332-85
	ForReconversion                             // période de reconversion, D6332-89
)

var branchFors = law.Enum{Type: "BranchFor", Texts: []string{"professionalisation", "reconversion"}}

// String is the code, empty when not given.
func (f BranchFor) String() string { return branchFors.Text(uint8(f)) }

// MarshalText gives the code.
func (f BranchFor) MarshalText() ([]byte, error) { return branchFors.Marshal(uint8(f)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (f *BranchFor) UnmarshalText(text []byte) error {
	v, err := branchFors.Parse(string(text))
	if err == nil {
		*f = BranchFor(v)
	}
	return err
}

// AmountPer is what an amount is for.
type AmountPer uint8

// The units.
const (
	PerHour     AmountPer = iota + 1 // an hour of training
	PerContract                      // the whole contract or period
)

var amountPers = law.Enum{Type: "AmountPer", Texts: []string{"hour", "contract"}}

// String is the code, empty when not given.
func (p AmountPer) String() string { return amountPers.Text(uint8(p)) }

// MarshalText gives the code.
func (p AmountPer) MarshalText() ([]byte, error) { return amountPers.Marshal(uint8(p)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (p *AmountPer) UnmarshalText(text []byte) error {
	v, err := amountPers.Parse(string(text))
	if err == nil {
		*p = AmountPer(v)
	}
	return err
}

// FlatFor is what a flat amount pays.
type FlatFor uint8

// The subjects.
const (
	FlatEquipment  FlatFor = iota + 1 // first equipment of an apprentice, D6332-83 3°, contracts until the amount of the code
	FlatAbroad                        // mobility of an apprentice abroad, D6332-83 4°
	FlatAgefiphApp                    // Agefiph aid for an apprentice
	FlatAgefiphPro                    // Agefiph aid for a professionalisation contract
)

var flatFors = law.Enum{Type: "FlatFor", Texts: []string{"equipment", "abroad", "agefiph_apprenticeship", "agefiph_professionalisation"}}

// String is the code, empty when not given.
func (f FlatFor) String() string { return flatFors.Text(uint8(f)) }

// MarshalText gives the code.
func (f FlatFor) MarshalText() ([]byte, error) { return flatFors.Marshal(uint8(f)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (f *FlatFor) UnmarshalText(text []byte) error {
	v, err := flatFors.Parse(string(text))
	if err == nil {
		*f = FlatFor(v)
	}
	return err
}
