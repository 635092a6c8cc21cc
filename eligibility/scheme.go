package eligibility

import "github.com/parcours-emploi/parcours/law"

// Scheme is a way into a job that [Screen] looks at.
type Scheme uint8

// The schemes, in the order that [Screen] calls the most favourable to the person (SCREEN-ORDER).
const (
	SchemeApprenticeship      Scheme = iota + 1 // contrat d'apprentissage
	SchemeProfessionalisation                   // contrat de professionnalisation
	SchemePEC                                   // parcours emploi compétences
	SchemeCIE                                   // contrat initiative-emploi
	SchemePOEI                                  // préparation opérationnelle à l'emploi individuelle
	SchemePOEC                                  // préparation opérationnelle à l'emploi collective
	SchemePMSMP                                 // période de mise en situation en milieu professionnel
)

var schemeNames = law.Enum{Type: "Scheme", Texts: []string{
	"apprentissage", "professionnalisation", "pec", "cie", "poei", "poec", "pmsmp",
}}

// Schemes lists every scheme, in the order of their codes.
func Schemes() []Scheme {
	all := make([]Scheme, len(schemeNames.Texts))
	for i := range all {
		all[i] = Scheme(i + 1)
	}
	return all
}

// String is the code: "apprentissage", "poec"…; empty for the zero value.
func (s Scheme) String() string { return schemeNames.Text(uint8(s)) }

// ParseScheme reads a code. The error is a [*law.NameError].
func ParseScheme(text string) (Scheme, error) {
	v, err := schemeNames.Parse(text)
	return Scheme(v), err
}

// MarshalText gives the code.
func (s Scheme) MarshalText() ([]byte, error) { return schemeNames.Marshal(uint8(s)) }

// UnmarshalText reads what [Scheme.MarshalText] wrote.
func (s *Scheme) UnmarshalText(text []byte) error {
	v, err := ParseScheme(string(text))
	if err == nil {
		*s = v
	}
	return err
}

// Kind is the contract of the code that a scheme is; zero for a course or an immersion, which is no contract of
// employment.
func (s Scheme) Kind() law.Kind {
	switch s {
	case SchemeApprenticeship:
		return law.Apprenticeship
	case SchemeProfessionalisation:
		return law.Professionalisation
	case SchemePEC:
		return law.PEC
	case SchemeCIE:
		return law.CIE
	default:
		return 0
	}
}
