package law

import "database/sql/driver"

// Level is a qualification level of the national framework in force from 2019-01-10 (code du travail,
// art. D6113-18 to D6113-20): 1 for basic knowledge, 4 for the baccalauréat, 8 for the doctorate. The zero
// value means "not recorded". It is a type of its own beside [Level1969], whose numbers run the other way,
// so that the two scales cannot be compared.
//
// Its text is the digit. In JSON it is a number, or null when not recorded; reading also accepts the text.
type Level uint8

// The eight levels of D6113-19, with the diplomas usually found there.
const (
	Level1 Level = iota + 1 // maîtrise des savoirs de base, D6113-19, II
	Level2                  // simple activities under limited autonomy
	Level3                  // CAP, BEP
	Level4                  // baccalauréat, named in D6113-19, III, 3°
	Level5                  // BTS, DUT
	Level6                  // degrees of the grade of licence, 5°; BUT
	Level7                  // degrees of the grade of master, 6°
	Level8                  // doctorat, 7°
)

var levels = Enum{Type: "Level", Texts: []string{"1", "2", "3", "4", "5", "6", "7", "8"}}

// AtLeast tells whether the level is that one or higher. It is Unknown when either is not recorded, which
// the comparison operators cannot say.
func (l Level) AtLeast(low Level) Answer { return l.compared(low, l >= low) }

// AtMost tells whether the level is that one or lower, Unknown when either is not recorded.
func (l Level) AtMost(high Level) Answer { return l.compared(high, l <= high) }

func (l Level) compared(m Level, b bool) Answer {
	if l < Level1 || l > Level8 || m < Level1 || m > Level8 {
		return Unknown
	}
	return That(b)
}

// String is the digit, empty when not recorded.
func (l Level) String() string { return levels.Text(uint8(l)) }

// ParseLevel reads "1" to "8"; the empty text is "not recorded", and any other (a level of 1969 such as
// "V" included) is a [*NameError].
func ParseLevel(text string) (Level, error) {
	v, err := levels.Parse(text)
	return Level(v), err
}

// MarshalText gives the digit.
func (l Level) MarshalText() ([]byte, error) { return levels.Marshal(uint8(l)) }

// UnmarshalText reads what [ParseLevel] reads.
func (l *Level) UnmarshalText(text []byte) error {
	v, err := ParseLevel(string(text))
	if err == nil {
		*l = v
	}
	return err
}

// MarshalJSON gives a number, or null when not recorded.
func (l Level) MarshalJSON() ([]byte, error) {
	if l == 0 {
		return []byte("null"), nil
	}
	return levels.Marshal(uint8(l))
}

// UnmarshalJSON reads 3, "3" or null.
func (l *Level) UnmarshalJSON(data []byte) error {
	return l.UnmarshalText([]byte(jsonText(data)))
}

// Scan reads an integer, a text or NULL.
func (l *Level) Scan(src any) error {
	v, err := levels.Scan(integerAsText(src))
	if err == nil {
		*l = Level(v)
	}
	return err
}

// Value is the digit as a text, or NULL when not recorded.
func (l Level) Value() (driver.Value, error) { return levels.SQL(uint8(l)) }

// Level1969 is a level of the nomenclature of 1969, still found in older files: V for a CAP, IV for the
// baccalauréat, I for a master or a doctorate. The zero value means "not recorded". The numbers of the Go
// values are codes without order; [Level1969.Levels] converts, and nothing converts silently.
type Level1969 uint8

// The levels of 1969. VI meant no qualification: décret 2019-14 of 8 January 2019, art. 1, converts V to I
// only.
const (
	Level1969V   Level1969 = iota + 1 // CAP, BEP: level 3
	Level1969IV                       // baccalauréat: level 4
	Level1969III                      // BTS, DUT: level 5
	Level1969II                       // licence: level 6
	Level1969I                        // master, doctorat: level 7 or 8
	Level1969VI                       // no qualification: no level of today
)

var levels1969 = Enum{Type: "Level1969", Texts: []string{"V", "IV", "III", "II", "I", "VI"}}

// Levels gives the levels of today between which that level lies (décret 2019-14, art. 1). They are equal
// for V to II; for I they are 7 and 8, and only the diploma tells which; for VI, and when not recorded,
// both are not recorded.
func (l Level1969) Levels() (low, high Level) {
	switch l {
	case Level1969V:
		return Level3, Level3
	case Level1969IV:
		return Level4, Level4
	case Level1969III:
		return Level5, Level5
	case Level1969II:
		return Level6, Level6
	case Level1969I:
		return Level7, Level8
	default:
		return 0, 0
	}
}

// String is the Roman numeral, empty when not recorded.
func (l Level1969) String() string { return levels1969.Text(uint8(l)) }

// ParseLevel1969 reads "I" to "VI" in capitals; the empty text is "not recorded", any other (a digit
// included) is a [*NameError].
func ParseLevel1969(text string) (Level1969, error) {
	v, err := levels1969.Parse(text)
	return Level1969(v), err
}

// MarshalText gives the Roman numeral.
func (l Level1969) MarshalText() ([]byte, error) { return levels1969.Marshal(uint8(l)) }

// UnmarshalText reads what [ParseLevel1969] reads.
func (l *Level1969) UnmarshalText(text []byte) error {
	v, err := ParseLevel1969(string(text))
	if err == nil {
		*l = v
	}
	return err
}

// Scan reads a Roman numeral or NULL.
func (l *Level1969) Scan(src any) error {
	v, err := levels1969.Scan(src)
	if err == nil {
		*l = Level1969(v)
	}
	return err
}

// Value is the Roman numeral, or NULL when not recorded.
func (l Level1969) Value() (driver.Value, error) { return levels1969.SQL(uint8(l)) }
