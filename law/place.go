package law

import "database/sql/driver"

// Place is a part of France where the labour code differs from the rest: its public holidays, and for
// some its minimum wage. The zero value means "not recorded".
type Place uint8

// The places that the labour code tells apart. Metropole is European France outside Alsace-Moselle.
const (
	Metropole           Place = iota + 1
	AlsaceMoselle             // Moselle, Bas-Rhin and Haut-Rhin, L3134-1
	Guadeloupe                // L3422-2, 3°
	Guyane                    // L3422-2, 4°
	Martinique                // L3422-2, 2°
	Reunion                   // La Réunion, L3422-2, 6°
	Mayotte                   // L3422-2, 1°; its own SMIC, L3423-1
	SaintBarthelemy           // L3422-2, 5°
	SaintMartin               // L3422-2, 3°
	SaintPierreMiquelon       // Saint-Pierre-et-Miquelon: no day of its own
)

var places = Enum{Type: "Place", Texts: []string{
	"metropole", "alsace_moselle", "guadeloupe", "guyane", "martinique", "la_reunion", "mayotte",
	"saint_barthelemy", "saint_martin", "saint_pierre_et_miquelon",
}}

// Places lists every place, in the order of their codes.
func Places() []Place {
	all := make([]Place, len(places.Texts))
	for i := range all {
		all[i] = Place(i + 1)
	}
	return all
}

// String is the code of the place: "metropole", "la_reunion"… It is empty when not recorded.
func (p Place) String() string { return places.Text(uint8(p)) }

// ParsePlace reads a code; the empty text is "not recorded", an unknown one a [*NameError].
func ParsePlace(text string) (Place, error) {
	v, err := places.Parse(text)
	return Place(v), err
}

// MarshalText gives the code.
func (p Place) MarshalText() ([]byte, error) { return places.Marshal(uint8(p)) }

// UnmarshalText reads a code.
func (p *Place) UnmarshalText(text []byte) error {
	v, err := ParsePlace(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// Scan reads a code or NULL.
func (p *Place) Scan(src any) error {
	v, err := places.Scan(src)
	if err == nil {
		*p = Place(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (p Place) Value() (driver.Value, error) { return places.SQL(uint8(p)) }
