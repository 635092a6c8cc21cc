package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// LegalForm is the legal nature of an employer, as far as the aided contracts tell natures apart (code du travail,
// L5134-21, L5134-66, L5424-1). Zero means not recorded. No form says by itself that a private body is in charge of a
// public service: see [Employer.PublicService].
//
// Codes, in the order of the constants: etat, collectivite_territoriale, etablissement_public, epic,
// chambre_metiers_agriculture, chambre_commerce, prive_non_lucratif, scic, societe, entreprise_etat, sem,
// prive_service_public, particulier.
type LegalForm uint8

// The forms.
const (
	StateService    LegalForm = iota + 1 // services of the State
	LocalAuthority                       // commune, département, region
	PublicBody                           // other public-law body: public hospital, CCAS, school, GIP
	PublicBusiness                       // public industrial or commercial establishment
	TradesChamber                        // chamber of trades or of agriculture
	CommerceChamber                      // chamber of commerce and industry
	NonProfit                            // association, foundation, mutual, union: private and non-profit
	SCIC                                 // société coopérative d'intérêt collectif
	Company                              // commercial company or sole trader
	StateCompany                         // company on the register of those that the State controls
	LocalCompany                         // mixed company in which local authorities hold the majority
	PrivateService                       // private body presented as in charge of a public service, nothing else known
	Household                            // private individual as an employer
)

var legalForms = law.Enum{Type: "LegalForm", Texts: []string{"etat", "collectivite_territoriale", "etablissement_public", "epic", "chambre_metiers_agriculture", "chambre_commerce", "prive_non_lucratif", "scic", "societe", "entreprise_etat", "sem", "prive_service_public", "particulier"}}

// LegalForms lists every value, in the order of their codes.
func LegalForms() []LegalForm {
	all := make([]LegalForm, len(legalForms.Texts))
	for i := range all {
		all[i] = LegalForm(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (f LegalForm) String() string { return legalForms.Text(uint8(f)) }

// ParseLegalForm reads a code; an unknown one is a [*law.NameError].
func ParseLegalForm(text string) (LegalForm, error) {
	v, err := legalForms.Parse(text)
	return LegalForm(v), err
}

// MarshalText gives the code.
func (f LegalForm) MarshalText() ([]byte, error) { return legalForms.Marshal(uint8(f)) }

// UnmarshalText reads a code.
func (f *LegalForm) UnmarshalText(text []byte) error {
	v, err := ParseLegalForm(string(text))
	if err == nil {
		*f = v
	}
	return err
}

// Scan reads a code or NULL.
func (f *LegalForm) Scan(src any) error {
	v, err := legalForms.Scan(src)
	if err == nil {
		*f = LegalForm(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (f LegalForm) Value() (driver.Value, error) { return legalForms.SQL(uint8(f)) }

// As quotes the value in a decision, under the key of its fact.
func (f LegalForm) As(key string) law.Arg { return law.CodeFact(key, &legalForms, uint8(f)) }
