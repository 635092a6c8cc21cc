package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Apprenticeship holds the facts that only the rules on apprenticeship read.
type Apprenticeship struct {
	// Special says whether one of the special cases of the contract or of its pay is present: a contract shorter or longer than
	// the training cycle, a licence professionnelle, a diploma already obtained of the same level, an earlier
	// apprenticeship contract, a listed high-level athlete, at conclusion or later, a recognition as a disabled worker during the
	// contract. No stands for each of those facts that is not recorded by itself; for the last, when the person is not disabled.
	Special law.Answer `json:"special,omitzero"`
	// End is the last day, included, of the apprenticeship period of a CDI (code du travail, L6222-7).
	End law.Date `json:"end,omitzero"`
	// Prepares is the level of the certification prepared.
	Prepares law.Level `json:"prepares,omitzero"`
	// Diploma is the kind of certification prepared, where pay depends on it.
	Diploma Diploma `json:"diploma,omitzero"`
	// CycleMonths is the normal length of the training cycle that leads to it, in months.
	CycleMonths law.Count `json:"cycle_months,omitzero"`
	// Shorter is the ground on which the contract is shorter than the cycle.
	Shorter Shorter `json:"shorter,omitzero"`
	// Longer is the ground on which it is longer, LongerFrom the first day of the prolongation, included; that day is not
	// needed for the four years of a disabled worker or an athlete.
	Longer     Longer   `json:"longer,omitzero"`
	LongerFrom law.Date `json:"longer_from,omitzero"`
	// Athlete says whether the apprentice was on the list of high-level athletes (code du sport, L221-2) when
	// the contract was concluded (R6222-59).
	Athlete law.Answer `json:"athlete,omitzero"`
	// Previous is the training that came before.
	Previous Previous `json:"previous,omitzero"`
	// Entry is what decides whether the person may sign, Employer whether the employer may.
	Entry    ApprenticeEntry    `json:"entry,omitzero"`
	Employer ApprenticeEmployer `json:"employer,omitzero"`
	// Term is what the length rests on, Course the training in the company and at the CFA.
	Term   ApprenticeTerm   `json:"term,omitzero"`
	Course ApprenticeCourse `json:"course,omitzero"`
	// Maitre is the maître d'apprentissage.
	Maitre Maitre `json:"maitre,omitzero"`
	// Filing is the deposit of the contract, Break its early end.
	Filing ApprenticeFiling `json:"filing,omitzero"`
	Break  ApprenticeBreak  `json:"break,omitzero"`
}

// Previous is the training or apprenticeship contract that came before an apprenticeship.
type Previous struct {
	// Contract says whether there was an apprenticeship contract before.
	Contract law.Answer `json:"contract,omitzero"`
	// SameEmployer says whether that contract was with the employer of the new one.
	SameEmployer law.Answer `json:"same_employer,omitzero"`
	// Obtained says whether the earlier training led to the diploma or title.
	Obtained law.Answer `json:"obtained,omitzero"`
	// SameLevel says whether that diploma is of the level of the one prepared now, Related whether the two
	// have a direct relation (D6222-30).
	SameLevel law.Answer `json:"same_level,omitzero"`
	Related   law.Answer `json:"related,omitzero"`
	// Year is the last year of the earlier cycle: 2 for a CAP prepared in two years.
	Year law.Count `json:"year,omitzero"`
	// Claimed is the percentage of the SMIC that the person could claim by regulation in the last year of the
	// earlier contract, Received the percentage that was really paid (D6222-29).
	Claimed  law.Rate `json:"claimed,omitzero"`
	Received law.Rate `json:"received,omitzero"`
	// Broken says whether an earlier contract for the same certification was broken before its end.
	Broken law.Answer `json:"broken,omitzero"`
}

// Diploma is a kind of certification, where the pay of an apprentice depends on it. The zero value means
// "not recorded".
//
// Codes, in the order of the constants: autre, licence_professionnelle, but.
type Diploma uint8

// The kinds of certification.
const (
	OtherDiploma           Diploma = iota + 1 // any other, a general licence included
	LicenceProfessionnelle                    // D6222-32
	BUT                                       // bachelor universitaire de technologie
)

var diplomas = law.Enum{Type: "Diploma", Texts: []string{"autre", "licence_professionnelle", "but"}}

// Diplomas lists every value, in the order of their codes.
func Diplomas() []Diploma {
	all := make([]Diploma, len(diplomas.Texts))
	for i := range all {
		all[i] = Diploma(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (d Diploma) String() string { return diplomas.Text(uint8(d)) }

// ParseDiploma reads a code; an unknown one is a [*law.NameError].
func ParseDiploma(text string) (Diploma, error) {
	v, err := diplomas.Parse(text)
	return Diploma(v), err
}

// MarshalText gives the code.
func (d Diploma) MarshalText() ([]byte, error) { return diplomas.Marshal(uint8(d)) }

// UnmarshalText reads a code.
func (d *Diploma) UnmarshalText(text []byte) error {
	v, err := ParseDiploma(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// Scan reads a code or NULL.
func (d *Diploma) Scan(src any) error {
	v, err := diplomas.Scan(src)
	if err == nil {
		*d = Diploma(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (d Diploma) Value() (driver.Value, error) { return diplomas.SQL(uint8(d)) }

// As quotes the value under a key, for a decision.
func (d Diploma) As(key string) law.Arg { return law.CodeFact(key, &diplomas, uint8(d)) }

// Shorter is the ground on which an apprenticeship contract is shorter than the training cycle. The zero
// value means "not recorded".
//
// Codes, in the order of the constants: none, level_or_skills, cfa_first, after_break, old_schooling, old_diploma, bac_pro,
// old_initial_level, old_same_level.
type Shorter uint8

// The grounds. The last five are those of contracts concluded to 31 March 2020; the change from a bac pro to a CAP has been
// open by amendment, without any decision, for those concluded from 2020 on (L6222-22-1).
const (
	NotShorter      Shorter = iota + 1
	ShorterLevel            // initial level or skills acquired: L6222-7-1, al. 3
	ShorterCFA              // the course began at the CFA without an employer: L6222-12-1
	ShorterBreak            // end of a course after a broken contract: R6222-23-1
	ShorterSchooled         // one year at least of schooling or alternance: former R6222-15
	ShorterDiploma          // a higher diploma held, or a course agreed by the State or a region: former R6222-16, 1° and 2°
	ShorterBacPro           // bac pro turned into a CAP: former R6222-16-1, L6222-22-1
	ShorterInitial          // initial level: former R6222-9
	ShorterSame             // same level and direct relation: former R6222-16, 3°, paid under D6222-30
)

var shorters = law.Enum{Type: "Shorter", Texts: []string{
	"none", "level_or_skills", "cfa_first", "after_break",
	"old_schooling", "old_diploma", "bac_pro", "old_initial_level", "old_same_level",
}}

// Shorters lists every value, in the order of their codes.
func Shorters() []Shorter {
	all := make([]Shorter, len(shorters.Texts))
	for i := range all {
		all[i] = Shorter(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (s Shorter) String() string { return shorters.Text(uint8(s)) }

// ParseShorter reads a code; an unknown one is a [*law.NameError].
func ParseShorter(text string) (Shorter, error) {
	v, err := shorters.Parse(text)
	return Shorter(v), err
}

// MarshalText gives the code.
func (s Shorter) MarshalText() ([]byte, error) { return shorters.Marshal(uint8(s)) }

// UnmarshalText reads a code.
func (s *Shorter) UnmarshalText(text []byte) error {
	v, err := ParseShorter(string(text))
	if err == nil {
		*s = v
	}
	return err
}

// Scan reads a code or NULL.
func (s *Shorter) Scan(src any) error {
	v, err := shorters.Scan(src)
	if err == nil {
		*s = Shorter(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (s Shorter) Value() (driver.Value, error) { return shorters.SQL(uint8(s)) }

// As quotes the value under a key, for a decision.
func (s Shorter) As(key string) law.Arg { return law.CodeFact(key, &shorters, uint8(s)) }

// Longer is the ground on which an apprenticeship is longer than the training cycle. The zero value means
// "not recorded".
//
// Codes, in the order of the constants: none, convention, failure, disability, athlete, suspension, disability_four_years,
// athlete_four_years.
type Longer uint8

// The grounds.
const (
	NotLonger        Longer = iota + 1
	LongerAgreed            // tripartite convention: L6222-7-1, al. 3
	LongerFailure           // the diploma was failed: L6222-11
	LongerDisability        // the course is spread because of the disability: R6222-47
	LongerAthlete           // the course is spread because of the sport: R6222-61
	LongerSuspension        // convention after a suspension: R6222-10
	LongerDisabled4         // up to four years for a disabled worker, the course not being spread: R6222-46
	LongerAthlete4          // up to four years for a listed athlete, the course not being spread: R6222-60
)

var longers = law.Enum{Type: "Longer", Texts: []string{"none", "convention", "failure", "disability", "athlete", "suspension", "disability_four_years", "athlete_four_years"}}

// Longers lists every value, in the order of their codes.
func Longers() []Longer {
	all := make([]Longer, len(longers.Texts))
	for i := range all {
		all[i] = Longer(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (l Longer) String() string { return longers.Text(uint8(l)) }

// ParseLonger reads a code; an unknown one is a [*law.NameError].
func ParseLonger(text string) (Longer, error) {
	v, err := longers.Parse(text)
	return Longer(v), err
}

// MarshalText gives the code.
func (l Longer) MarshalText() ([]byte, error) { return longers.Marshal(uint8(l)) }

// UnmarshalText reads a code.
func (l *Longer) UnmarshalText(text []byte) error {
	v, err := ParseLonger(string(text))
	if err == nil {
		*l = v
	}
	return err
}

// Scan reads a code or NULL.
func (l *Longer) Scan(src any) error {
	v, err := longers.Scan(src)
	if err == nil {
		*l = Longer(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (l Longer) Value() (driver.Value, error) { return longers.SQL(uint8(l)) }

// As quotes the value under a key, for a decision.
func (l Longer) As(key string) law.Arg { return law.CodeFact(key, &longers, uint8(l)) }
