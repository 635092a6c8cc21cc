package facts

import "github.com/parcours-emploi/parcours/law"

// Case is one case: what is known of a person, a contract and a course at the moment of asking. The zero
// Case is legal: every rule then answers Unknown and says what it lacks.
//
// A field marked shift:"stays" holds days that do not move when the case is imagined at another time: the
// birth, what is past, a job the person already has.
type Case struct {
	Contract Contract `json:"contract,omitzero"`
	Person   Person   `json:"person,omitzero"`
	// Job is the contract of employment the person has already.
	Job       Job       `json:"job,omitzero" shift:"stays"`
	Employer  Employer  `json:"employer,omitzero"`
	Course    Course    `json:"course,omitzero"`
	Offer     Offer     `json:"offer,omitzero"`
	Tutor     Tutor     `json:"tutor,omitzero"`
	Immersion Immersion `json:"immersion,omitzero"`
	// Immersions are the other PMSMP agreements of the person.
	Immersions History[PastImmersion] `json:"immersions,omitzero" shift:"stays"`
	// Missions are the missions of temporary work after the course.
	Missions            History[Mission]    `json:"missions,omitzero"`
	Pay                 Pay                 `json:"pay,omitzero"`
	Apprenticeship      Apprenticeship      `json:"apprenticeship,omitzero"`
	Professionalisation Professionalisation `json:"professionalisation,omitzero"`
	// Aid is the decision to grant the aid of a PEC or a CIE.
	Aid     AidDecision `json:"aid,omitzero"`
	CUI     CUI         `json:"cui,omitzero"`
	Sharing Sharing     `json:"sharing,omitzero"`
	// OPCO is what the funding by an opérateur de compétences depends on, ProAid what the aids to hire under a
	// professionalisation contract depend on.
	OPCO   OPCO   `json:"opco,omitzero"`
	ProAid ProAid `json:"pro_aid,omitzero"`
	// Trainee holds what the income of a trainee, the price of a POEI and the mobility aid depend on.
	Trainee Trainee `json:"trainee,omitzero"`
	// HiringAid holds what the aids for hiring apprentices and people under professionalisation contract depend on.
	HiringAid HiringAid `json:"hiring_aid,omitzero"`
}

// History is a list of past or present items. An empty list means "none" only when Complete is
// [law.Yes]; otherwise it means that nobody has said.
type History[T any] struct {
	Complete law.Answer `json:"complete,omitzero"`
	Items    []T        `json:"items,omitempty"`
}

// Any tells whether the list has an item: Unknown when it is empty and not known to be complete.
func (h History[T]) Any() law.Answer {
	switch {
	case len(h.Items) > 0:
		return law.Yes
	case h.Complete == law.Yes:
		return law.No
	}
	return law.Unknown
}
