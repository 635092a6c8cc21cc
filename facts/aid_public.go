package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// AidPublic is the public of a regional order under which the aid of a PEC or of a CIE is decided: each order has its own
// list and its own definitions (code du travail, L5134-30, L5134-72). Zero means not recorded.
//
// Codes, in the order of the constants: tout_public, qpv, zrr, qpv_zrr, rsa, handicap, jeunes, seniors,
// chomage_longue_duree, plus_eloignes, certification_ou_cdi, prioritaire, non_prioritaire, autre.
type AidPublic uint8

// The publics of the orders that were read.
const (
	EverybodyElse           AidPublic = iota + 1 // nobody in particular: the general rate of the order
	QPVResident                                  // resident of a quartier prioritaire de la politique de la ville
	ZRRResident                                  // resident of a zone de revitalisation rurale, since July 2024 France ruralités revitalisation
	QPVOrZRRResident                             // resident of the one or the other, where the order has one rate for both
	RSARecipient                                 // recipient of the RSA under the convention of the département with the State
	DisabledPublic                               // disabled jobseeker, recipient of the AAH
	Youth                                        // young person, as the order defines it
	Seniors                                      // older jobseeker, as the order defines it
	LongTermJobless                              // long-term jobseeker, as the order defines it
	FurthestFromWork                             // person furthest from employment
	CertifyingTrainingOrCDI                      // hire with a certifying training planned at signature, or in a CDI
	PriorityPublic                               // priority public or sector of the order
	OtherThanPriority                            // any other than those
	OtherPublic                                  // public that the order names and this list does not
)

var aidPublics = law.Enum{Type: "AidPublic", Texts: []string{
	"tout_public", "qpv", "zrr", "qpv_zrr", "rsa", "handicap", "jeunes", "seniors", "chomage_longue_duree", "plus_eloignes", "certification_ou_cdi", "prioritaire", "non_prioritaire", "autre",
}}

// AidPublics lists every value, in the order of their codes.
func AidPublics() []AidPublic {
	all := make([]AidPublic, len(aidPublics.Texts))
	for i := range all {
		all[i] = AidPublic(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (p AidPublic) String() string { return aidPublics.Text(uint8(p)) }

// ParseAidPublic reads a code; an unknown one is a [*law.NameError].
func ParseAidPublic(text string) (AidPublic, error) {
	v, err := aidPublics.Parse(text)
	return AidPublic(v), err
}

// MarshalText gives the code.
func (p AidPublic) MarshalText() ([]byte, error) { return aidPublics.Marshal(uint8(p)) }

// UnmarshalText reads a code.
func (p *AidPublic) UnmarshalText(text []byte) error {
	v, err := ParseAidPublic(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// Scan reads a code or NULL.
func (p *AidPublic) Scan(src any) error {
	v, err := aidPublics.Scan(src)
	if err == nil {
		*p = AidPublic(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (p AidPublic) Value() (driver.Value, error) { return aidPublics.SQL(uint8(p)) }

// As quotes the value in a decision, under the key of its fact.
func (p AidPublic) As(key string) law.Arg { return law.CodeFact(key, &aidPublics, uint8(p)) }
