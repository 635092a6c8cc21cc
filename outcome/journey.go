package outcome

import "github.com/parcours-emploi/parcours/law"

// Journey is what is known of one person through one course and after it. Every field is optional: a zero
// field is not recorded, which is not "no".
//
// No name, birth date, address or health record is needed for any indicator of this package, and none has a
// place here: Key is a pseudonym. A reader fills the same Journey again and again: see [Journey.Reset].
type Journey struct {
	// Key is a pseudonymous key, the same for the same person. Nothing is computed from it: it is there for
	// readers that look for duplicates.
	Key string `json:"key,omitzero"`
	// Session is the key of the session in the [Roster].
	Session string `json:"session,omitzero"`
	// Setting is where and for what the session is held, when the file of persons says it line by line.
	Setting Setting `json:"setting,omitzero"`
	// Entered is the first day of the course, Planned its last day as planned, Ended the last day on which
	// the person took part, all included. For who was excluded, Ended is the day of the exclusion.
	Entered law.Date `json:"entered,omitzero"`
	Planned law.Date `json:"planned,omitzero"`
	Ended   law.Date `json:"ended,omitzero"`
	// Ending is how the course ended for the person; Reason, a neutral code, why it was left early.
	Ending Ending  `json:"ending,omitzero"`
	Reason Leaving `json:"reason,omitzero"`
	// Certified says whether the certification prepared was obtained.
	Certified law.Answer `json:"certified,omitzero"`
	// Level is the level of the highest diploma held on entry, Prepares that of the certification prepared.
	Level    law.Level `json:"level,omitzero"`
	Prepares law.Level `json:"prepares,omitzero"`
	Sex      Sex       `json:"sex,omitzero"`
	// Situation is the only situation known, for hosts that keep one a person. The plan says at what window
	// it was seen ([Plan].Seen); follow-ups with a window of their own are in FollowUps, and come first.
	Situation Situation `json:"situation,omitzero"`
	// Traced says whether Contracts and Trainings hold everything that followed the course, ruptures
	// included, as a match with administrative data does. Otherwise a contract or a rupture that is not there
	// may exist all the same.
	Traced law.Answer `json:"traced,omitzero"`
	// Immersions are the periods in an establishment: placements, which are not persons.
	Immersions []law.Period `json:"immersions,omitempty"`
	// Contracts are the contracts that followed the course (for an apprentice, those of the course too),
	// oldest first.
	Contracts []Contract `json:"contracts,omitempty"`
	Trainings []Training `json:"trainings,omitempty"`
	// FollowUps are the observations made at the windows after the end, those in vain included. Where there
	// is none at a window, dated contracts and courses tell the state of that day, but in a survey.
	FollowUps []FollowUp `json:"follow_ups,omitempty"`
}

// Reset forgets the person and keeps the memory of the lists, for the next one.
func (j *Journey) Reset() {
	*j = Journey{
		Immersions: j.Immersions[:0],
		Contracts:  j.Contracts[:0],
		Trainings:  j.Trainings[:0],
		FollowUps:  j.FollowUps[:0],
	}
}

// Setting is where and for what a session is held. The names are those of the file, compared letter by
// letter.
type Setting struct {
	Year      uint16 `json:"year,omitzero"`      // of the programme; 0 is not recorded
	Trade     string `json:"trade,omitzero"`     // métier prepared
	Town      string `json:"town,omitzero"`      // where the session is held
	Territory string `json:"territory,omitzero"` // département, basin of employment…
	Body      string `json:"body,omitzero"`      // training body
}

// Contract is a contract, or a post of the civil service, that the person had. Its length is that of its
// dates: no class of length is kept.
type Contract struct {
	Kind law.Kind `json:"kind,omitzero"`
	// OpenEnded says whether a contract of a kind that can be signed either way (apprenticeship,
	// professionalisation, PEC, CIE) is a CDI.
	OpenEnded law.Answer `json:"open_ended,omitzero"`
	Seasonal  law.Answer `json:"seasonal,omitzero"`
	// Tenured says whether a civil servant is titulaire; No is stagiaire.
	Tenured  law.Answer `json:"tenured,omitzero"`
	Employer Employer   `json:"employer,omitzero"`
	// Made is the day it was concluded, Start its first day, End the last day of its term as signed,
	// included. No End means "no term" for a CDI only; elsewhere the term is not recorded.
	Made  law.Date `json:"made,omitzero"`
	Start law.Date `json:"start,omitzero"`
	End   law.Date `json:"end,omitzero"`
	// Broken is the day of the rupture, for a contract that ended before its term: the first day on which
	// it no longer runs. OnTrial says whether that was during the trial period.
	Broken  law.Date   `json:"broken,omitzero"`
	OnTrial law.Answer `json:"on_trial,omitzero"`
}

// Training is an entry into another course, or the start of a validation of experience (VAE).
type Training struct {
	// Situation is one of the situations of training: see [Situation.Training].
	Situation Situation `json:"situation,omitzero"`
	Start     law.Date  `json:"start,omitzero"`   // first day, included
	End       law.Date  `json:"end,omitzero"`     // last day, included
	Diploma   string    `json:"diploma,omitzero"` // prepared, as named in the file: "DEAS"
}

// FollowUp is the situation of the person at one window after the end, as it was observed.
//
// At [At] six months it is the state of that day. At [Within] six months it is what the person reached at any
// time in the six months, and "sans emploi" or "inactif" then means that nothing was reached. An indicator that
// looks at an access reads both; one that looks at a state does not read what was reached, which may be over,
// and has no answer where nothing else is known.
type FollowUp struct {
	Window    Window    `json:"window,omitzero"` // At(6), Within(6); zero is not recorded
	Day       law.Date  `json:"day,omitzero"`    // day of the observation
	Situation Situation `json:"situation,omitzero"`
	Source    Source    `json:"source,omitzero"`
	// Contract is the place in the contracts of the journey of the one that this situation names, 1 for the
	// first; 0 when the observation names none.
	Contract uint16 `json:"contract,omitzero"`
	// Employer is the kind of employer, when no contract is described.
	Employer Employer `json:"employer,omitzero"`
	// OnTarget says whether the job is in the occupation that the course prepared for.
	OnTarget law.Answer `json:"on_target,omitzero"`
}

// Ending is how a course ended for one person. The zero value is "not recorded", which is neither a
// completed path nor a drop-out.
type Ending uint8

// The endings.
const (
	Completed  Ending = iota + 1 // parcours abouti
	DroppedOut                   // abandon
	Excluded                     // exclusion declared by the training body
	Running                      // still in the course
)

var endings = law.Enum{Type: "Ending", Texts: []string{"abouti", "abandon", "exclusion", "en_cours"}}

// Leaving is why a course was left early, in codes that tell nothing of health, family or justice: a free
// text would be a sensitive record. The zero value is "not recorded".
type Leaving uint8

// The reasons for leaving early.
const (
	LeftForJob      Leaving = iota + 1 // found a job
	LeftForTraining                    // entered another course
	LeftProject                        // the occupation does not suit, the project changed
	LeftPersonal                       // a personal reason, not told
	LeftByBody                         // decision of the training body
	LeftOther
)

var leavings = law.Enum{Type: "Leaving", Texts: []string{"emploi", "autre_formation", "projet", "personnel", "organisme", "autre"}}

// Sex is the sex as French administrative files code it. The zero value is "not recorded".
type Sex uint8

// The two codes of the files.
const (
	Female Sex = iota + 1
	Male
)

var sexes = law.Enum{Type: "Sex", Texts: []string{"F", "M"}}

// Employer is the kind of employer, as far as an indicator looks at it. The zero value is "not recorded".
type Employer uint8

// The kinds of employers.
const (
	EmployerPrivate   Employer = iota + 1 // private law, in France
	EmployerPublic                        // State, local government, public hospital
	EmployerHousehold                     // particulier employeur
	EmployerAbroad                        // outside France
)

var employers = law.Enum{Type: "Employer", Texts: []string{"prive", "public", "particulier", "etranger"}}

// Source is how a situation is known. The zero value is "not recorded".
type Source uint8

// The sources of a situation.
const (
	Declared       Source = iota + 1 // by the person or the training body
	Administrative                   // by a match with administrative data
	Inferred                         // worked out from dated contracts and courses
)

var sources = law.Enum{Type: "Source", Texts: []string{"declare", "administratif", "deduit"}}
