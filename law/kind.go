package law

import "database/sql/driver"

// Kind is the contract of the code under which a person works. Apprenticeship, professionalisation and
// the assisted contracts are kinds of their own although each is signed as a CDI or a CDD: a fact of the
// contract says which (see [Kind.Term]). The zero value means "not recorded".
type Kind uint8

// The kinds of contract that the schemes of this library tell apart.
const (
	CDI                 Kind = iota + 1 // contrat à durée indéterminée, L1221-2
	CDD                                 // contrat à durée déterminée of ordinary law, L1242-1 and following
	Apprenticeship                      // contrat d'apprentissage, L6221-1
	Professionalisation                 // contrat de professionnalisation, L6325-1
	PEC                                 // parcours emploi compétences: contrat d'accompagnement dans l'emploi, L5134-20
	CIE                                 // contrat initiative-emploi, L5134-65
	CDDI                                // contrat à durée déterminée d'insertion with an IAE employer, L5132-4 and L1242-3
	Mission                             // contrat de mission of temporary work, L1251-1, 2°
	CDIInterim                          // CDI intérimaire, L1251-58-1
	PublicFixedTerm                     // fixed-term contract of public law (a public hospital)
	PublicPermanent                     // open-ended contract of public law
	CivilServant                        // stagiaire or titulaire of the civil service: not a contract of employment
)

var kinds = Enum{Type: "Kind", Texts: []string{
	"cdi", "cdd", "apprentissage", "professionnalisation", "pec", "cie", "cddi", "mission",
	"cdi_interimaire", "cdd_public", "cdi_public", "fonctionnaire",
}}

// Kinds lists every kind, in the order of their codes.
func Kinds() []Kind {
	all := make([]Kind, len(kinds.Texts))
	for i := range all {
		all[i] = Kind(i + 1)
	}
	return all
}

// Term says whether a contract of that kind has an end by its nature: [Yes] for a CDD, [No] for a CDI,
// Unknown for the kinds that may be signed either way (apprenticeship L6222-7, professionalisation
// L6325-5, PEC L5134-24, CIE L5134-69), where the contract itself must say.
func (k Kind) Term() Answer {
	switch k {
	case CDD, CDDI, Mission, PublicFixedTerm:
		return Yes
	case CDI, CDIInterim, PublicPermanent, CivilServant:
		return No
	default:
		return Unknown
	}
}

// String is the code of the kind: "cdi", "apprentissage"… It is empty when not recorded.
func (k Kind) String() string { return kinds.Text(uint8(k)) }

// ParseKind reads a code; an unknown one is a [*NameError].
func ParseKind(text string) (Kind, error) {
	v, err := kinds.Parse(text)
	return Kind(v), err
}

// MarshalText gives the code.
func (k Kind) MarshalText() ([]byte, error) { return kinds.Marshal(uint8(k)) }

// UnmarshalText reads a code.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := ParseKind(string(text))
	if err == nil {
		*k = v
	}
	return err
}

// Scan reads a code or NULL.
func (k *Kind) Scan(src any) error {
	v, err := kinds.Scan(src)
	if err == nil {
		*k = Kind(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (k Kind) Value() (driver.Value, error) { return kinds.SQL(uint8(k)) }
