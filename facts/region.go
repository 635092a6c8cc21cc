package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Region is a region of France. Its prefect fixes the rates of the aid of a PEC and of a CIE (code du travail, R5134-42,
// R5134-65). Its code is the one of INSEE: "28" for Normandie. Zero means not recorded.
type Region uint8

// The regions since 2016, by code.
const (
	InGuadeloupe             Region = iota + 1 // Guadeloupe
	InMartinique                               // Martinique
	InGuyane                                   // Guyane
	InLaReunion                                // La Réunion
	InMayotte                                  // Mayotte
	InIleDeFrance                              // Île-de-France
	InCentreValDeLoire                         // Centre-Val de Loire
	InBourgogneFrancheComte                    // Bourgogne-Franche-Comté
	InNormandie                                // Normandie
	InHautsDeFrance                            // Hauts-de-France
	InGrandEst                                 // Grand Est
	InPaysDeLaLoire                            // Pays de la Loire
	InBretagne                                 // Bretagne
	InNouvelleAquitaine                        // Nouvelle-Aquitaine
	InOccitanie                                // Occitanie
	InAuvergneRhoneAlpes                       // Auvergne-Rhône-Alpes
	InProvenceAlpesCoteDAzur                   // Provence-Alpes-Côte d'Azur
	InCorse                                    // Corse
)

var regions = law.Enum{Type: "Region", Texts: []string{
	"01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94",
}}

// Regions lists every value, in the order of their codes.
func Regions() []Region {
	all := make([]Region, len(regions.Texts))
	for i := range all {
		all[i] = Region(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (r Region) String() string { return regions.Text(uint8(r)) }

// ParseRegion reads a code; an unknown one is a [*law.NameError].
func ParseRegion(text string) (Region, error) {
	v, err := regions.Parse(text)
	return Region(v), err
}

// MarshalText gives the code.
func (r Region) MarshalText() ([]byte, error) { return regions.Marshal(uint8(r)) }

// UnmarshalText reads a code.
func (r *Region) UnmarshalText(text []byte) error {
	v, err := ParseRegion(string(text))
	if err == nil {
		*r = v
	}
	return err
}

// Scan reads a code or NULL.
func (r *Region) Scan(src any) error {
	v, err := regions.Scan(src)
	if err == nil {
		*r = Region(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (r Region) Value() (driver.Value, error) { return regions.SQL(uint8(r)) }

// As quotes the value in a decision, under the key of its fact.
func (r Region) As(key string) law.Arg { return law.CodeFact(key, &regions, uint8(r)) }

// overseas are the places of the regions that lie overseas.
var overseas = [...]law.Place{
	InGuadeloupe: law.Guadeloupe, InMartinique: law.Martinique, InGuyane: law.Guyane, InLaReunion: law.Reunion, InMayotte: law.Mayotte,
}

// Place is where the region lies for the labour code. Grand Est is not told: Alsace and Moselle have public holidays of
// their own, the rest of the region has not.
func (r Region) Place() law.Place {
	switch {
	case int(r) < len(overseas):
		return overseas[r]
	case r == InGrandEst || r.String() == "":
		return 0
	}
	return law.Metropole
}
