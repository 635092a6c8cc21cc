package intake

import (
	"strconv"
	"time"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// codes reads the codes of a closed list, and the other ways in which files write them.
type codes struct {
	typ     string
	allowed []string // official codes
	values  map[string]uint8
	buf     []byte
}

// An alias is another way to write a code. An empty code is "not recorded".
type alias struct{ text, code string }

// notRecorded are the ways to write that nothing is recorded, for every list. They are not "inconnue", which
// says that somebody asked.
var notRecorded = []alias{{"non_renseigne", ""}, {"non_renseignee", ""}, {"nr", ""}}

// newCodes takes the codes of the values 1, 2, 3… as text gives them, up to the first empty one.
func newCodes(typ string, text func(v uint8) string, more ...[]alias) codes {
	c := codes{typ: typ, values: map[string]uint8{}}
	for v := uint8(1); text(v) != ""; v++ {
		c.allowed = append(c.allowed, text(v))
		c.values[text(v)] = v
		c.values[string(fold(nil, []byte(text(v))))] = v
	}
	for _, list := range append(more, notRecorded) {
		for _, a := range list {
			c.values[a.text] = c.values[a.code] // no code is empty: zero, not recorded
		}
	}
	return c
}

func (c *codes) read(text []byte) (uint8, error) {
	if v, ok := c.values[string(text)]; ok {
		return v, nil
	}
	c.buf = fold(c.buf[:0], text)
	if v, ok := c.values[string(c.buf)]; ok {
		return v, nil
	}
	return 0, &law.NameError{Type: c.typ, Found: shown(text), Allowed: c.allowed}
}

var (
	contractAliases = []alias{
		{"contrat_d_apprentissage", "apprentissage"},
		{"contrat_apprentissage", "apprentissage"},
		{"contrat_de_professionnalisation", "professionnalisation"},
		{"contrat_pro", "professionnalisation"},
		{"cui_cae", "pec"},
		{"cui_cie", "cie"},
		{"interim", "mission"},
		{"mission_d_interim", "mission"},
	}
	situationAliases = []alias{
		{"en_emploi", "emploi"},
		{"creation_d_entreprise", "creation_entreprise"},
		{"reprise_d_entreprise", "reprise_entreprise"},
		{"travailleur_independant", "independant"},
		{"en_formation", "formation"},
		{"formation_pre_qualifiante", "formation_prequalifiante"},
		{"volontariat_de_service_civique", "service_civique"},
		{"demandeur_d_emploi", "sans_emploi"},
		{"recherche_d_emploi", "sans_emploi"},
		{"en_recherche_d_emploi", "sans_emploi"},
		{"inconnu", "inconnue"},
		{"situation_inconnue", "inconnue"},
		{"non_joignable", "injoignable"},
	}
	endingAliases = []alias{
		{"parcours_abouti", "abouti"}, {"aboutie", "abouti"}, {"completed", "abouti"},
		{"dropped_out", "abandon"},
		{"exclu", "exclusion"}, {"exclue", "exclusion"}, {"excluded", "exclusion"},
		{"running", "en_cours"},
	}
	leavingAliases = []alias{{"formation", "autre_formation"}}
	// 1 and 2 are the codes of Insee numbers, H and F those of forms.
	sexAliases = []alias{
		{"2", "F"}, {"femme", "F"}, {"female", "F"},
		{"1", "M"}, {"h", "M"}, {"homme", "M"}, {"male", "M"},
	}
	employerAliases = []alias{{"particulier_employeur", "particulier"}, {"private", "prive"}, {"household", "particulier"}, {"abroad", "etranger"}}
	sourceAliases   = []alias{{"declaree", "declare"}, {"administrative", "administratif"}, {"deduite", "deduit"}}
	levelAliases    = []alias{
		{"niveau_1", "1"}, {"niveau_2", "2"}, {"niveau_3", "3"}, {"niveau_4", "4"},
		{"niveau_5", "5"}, {"niveau_6", "6"}, {"niveau_7", "7"}, {"niveau_8", "8"},
	}
	answerAliases = []alias{
		{"oui", "yes"}, {"vrai", "yes"}, {"true", "yes"}, {"1", "yes"},
		{"non", "no"}, {"faux", "no"}, {"false", "no"}, {"0", "no"},
		{"unknown", ""}, {"inconnu", ""}, {"ne_sait_pas", ""},
	}
)

// values reads the values of a row.
type values struct {
	serial     Serial
	situations codes
	kinds      codes
	endings    codes
	leavings   codes
	sexes      codes
	employers  codes
	sources    codes
	levels     codes
	answers    codes
	names      names
}

func newValues(serial Serial) values {
	return values{
		serial: serial,
		situations: newCodes("Situation", func(v uint8) string { return outcome.Situation(v).String() },
			contractAliases, situationAliases),
		kinds:     newCodes("Kind", func(v uint8) string { return law.Kind(v).String() }, contractAliases),
		endings:   newCodes("Ending", func(v uint8) string { return outcome.Ending(v).String() }, endingAliases),
		leavings:  newCodes("Leaving", func(v uint8) string { return outcome.Leaving(v).String() }, leavingAliases),
		sexes:     newCodes("Sex", func(v uint8) string { return outcome.Sex(v).String() }, sexAliases),
		employers: newCodes("Employer", func(v uint8) string { return outcome.Employer(v).String() }, employerAliases),
		sources:   newCodes("Source", func(v uint8) string { return outcome.Source(v).String() }, sourceAliases),
		levels:    newCodes("Level", func(v uint8) string { return law.Level(v).String() }, levelAliases),
		answers: newCodes("Answer", func(v uint8) string {
			if v > uint8(law.Yes) {
				return ""
			}
			return law.Answer(v).String()
		}, answerAliases),
		names: names{all: map[string]string{}},
	}
}

// names gives one string for each name of a file, so that a name read a million times is kept once.
type names struct {
	all  map[string]string
	last [rosterTrained + 1]string // of each field: rows of a session often follow one another
}

const (
	maxName  = 512     // bytes of one name
	maxNames = 1 << 14 // names kept; more are still read, each time anew
)

func (n *names) read(f field, text []byte) (string, error) {
	if n.last[f] == string(text) {
		return n.last[f], nil
	}
	known, ok := n.all[string(text)]
	if !ok {
		if len(text) > maxName {
			return "", tooLongName(text)
		}
		known = string(text)
		if len(n.all) < maxNames {
			n.all[known] = known
		}
	}
	n.last[f] = known
	return known, nil
}

func tooLongName(text []byte) error {
	return &law.ValueError{Type: "name", Found: shown(text), Want: "at most " + strconv.Itoa(maxName) + " bytes"}
}

const wantDay = "an existing day as YYYY-MM-DD or DD/MM/YYYY"

// day reads a day as [law.ParseDate] does, without making a string of it, and two forms more: a day with
// the hour at midnight, as databases write it, and the serial number of a spreadsheet when the options say
// which.
func (v *values) day(text []byte) (law.Date, error) {
	if d, ok := plainDay(midnight(text)); ok {
		return d, nil
	}
	if v.serial != 0 && len(text) == 5 {
		if n, ok := digits(text); ok && text[0] != '0' {
			if d := v.serial.day(n); !d.IsZero() {
				return d, nil
			}
		}
	}
	return law.Date{}, &law.ValueError{Type: "Date", Found: shown(text), Want: wantDay}
}

// midnight drops an hour of zero: "2022-03-01T00:00:00Z", "01/03/2022 00:00".
func midnight(text []byte) []byte {
	const day = len("2022-03-01")
	if len(text) <= day || text[day] != ' ' && text[day] != 'T' {
		return text
	}
	switch string(text[day+1:]) {
	case "00:00", "00:00:00", "00:00:00.000", "00:00:00Z", "00:00:00.000Z":
		return text[:day]
	}
	return text
}

func plainDay(b []byte) (law.Date, bool) {
	if len(b) != len("2022-03-01") {
		return law.Date{}, false
	}
	var y, m, d int
	var okY, okM, okD bool
	switch {
	case b[4] == '-' && b[7] == '-':
		y, okY = digits(b[:4])
		m, okM = digits(b[5:7])
		d, okD = digits(b[8:])
	case b[2] == '/' && b[5] == '/':
		y, okY = digits(b[6:])
		m, okM = digits(b[3:5])
		d, okD = digits(b[:2])
	}
	if !okY || !okM || !okD {
		return law.Date{}, false
	}
	date, err := law.NewDate(y, time.Month(m), d)
	return date, err == nil
}

// digits is the number that at most nine ASCII digits write, and nothing else.
func digits(b []byte) (int, bool) {
	n := 0
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, len(b) > 0 && len(b) <= 9
}

func year(text []byte) (uint16, error) {
	if n, ok := digits(text); ok && len(text) == 4 && n > 0 {
		return uint16(n), nil
	}
	return 0, &law.ValueError{Type: "year", Found: shown(text), Want: "four digits"}
}
