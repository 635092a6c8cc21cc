package law

import "database/sql/driver"

// Holiday is a public holiday (jour férié) of the labour code. The zero value is no holiday. Which of them
// are holidays where, and since when the text was read, is told by [Calendar.Holiday].
type Holiday uint8

// The public holidays, in the order of L3133-1, then those of Alsace-Moselle (L3134-13) and the one of
// overseas (L3422-2).
const (
	NewYear         Holiday = iota + 1 // 1 January
	EasterMonday                       // the day after Easter Sunday
	LabourDay                          // 1 May
	VictoryDay                         // 8 May
	Ascension                          // the Thursday 39 days after Easter Sunday
	WhitMonday                         // 50 days after Easter Sunday
	NationalDay                        // 14 July
	Assumption                         // 15 August
	AllSaints                          // 1 November
	Armistice                          // 11 November
	Christmas                          // 25 December
	GoodFriday                         // two days before Easter Sunday, L3134-13, 2°
	SecondChristmas                    // 26 December, L3134-13, 12°
	Abolition                          // commemoration of the abolition of slavery, a day for each place
)

var holidays = Enum{Type: "Holiday", Texts: []string{
	"1er_janvier", "lundi_de_paques", "1er_mai", "8_mai", "ascension", "lundi_de_pentecote", "14_juillet",
	"assomption", "toussaint", "11_novembre", "noel", "vendredi_saint", "second_jour_de_noel",
	"abolition_de_l_esclavage",
}}

var holidayNames = [...]struct{ french, english string }{
	NewYear:         {"1er janvier", "New Year's Day"},
	EasterMonday:    {"lundi de Pâques", "Easter Monday"},
	LabourDay:       {"1er mai", "Labour Day"},
	VictoryDay:      {"8 mai", "Victory Day (8 May)"},
	Ascension:       {"Ascension", "Ascension Day"},
	WhitMonday:      {"lundi de Pentecôte", "Whit Monday"},
	NationalDay:     {"14 juillet", "National Day (14 July)"},
	Assumption:      {"Assomption", "Assumption Day"},
	AllSaints:       {"Toussaint", "All Saints' Day"},
	Armistice:       {"11 novembre", "Armistice Day (11 November)"},
	Christmas:       {"jour de Noël", "Christmas Day"},
	GoodFriday:      {"Vendredi saint", "Good Friday"},
	SecondChristmas: {"second jour de Noël", "26 December"},
	Abolition: {
		"journée de commémoration de l'abolition de l'esclavage",
		"day commemorating the abolition of slavery",
	},
}

// French is the name in the words of the code, empty for no holiday.
func (h Holiday) French() string {
	if int(h) >= len(holidayNames) {
		return ""
	}
	return holidayNames[h].french
}

// English is a name for readers of English, empty for no holiday.
func (h Holiday) English() string {
	if int(h) >= len(holidayNames) {
		return ""
	}
	return holidayNames[h].english
}

// String is the code of the holiday: "lundi_de_paques". It is empty for no holiday.
func (h Holiday) String() string { return holidays.Text(uint8(h)) }

// ParseHoliday reads a code; the empty text is no holiday, an unknown one a [*NameError].
func ParseHoliday(text string) (Holiday, error) {
	v, err := holidays.Parse(text)
	return Holiday(v), err
}

// MarshalText gives the code.
func (h Holiday) MarshalText() ([]byte, error) { return holidays.Marshal(uint8(h)) }

// UnmarshalText reads a code.
func (h *Holiday) UnmarshalText(text []byte) error {
	v, err := ParseHoliday(string(text))
	if err == nil {
		*h = v
	}
	return err
}

// Scan reads a code or NULL.
func (h *Holiday) Scan(src any) error {
	v, err := holidays.Scan(src)
	if err == nil {
		*h = Holiday(v)
	}
	return err
}

// Value is the code, or NULL for no holiday.
func (h Holiday) Value() (driver.Value, error) { return holidays.SQL(uint8(h)) }
