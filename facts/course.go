package facts

import "github.com/parcours-emploi/parcours/law"

// Course is the training of a POEC, a POEI or an AFPR.
type Course struct {
	// Start is the day of entry into the course and End its last day, both included.
	Start law.Date `json:"start,omitzero"`
	End   law.Date `json:"end,omitzero"`
	// Hours is the whole length, CentreHours the part spent in the training body and CompanyHours the part
	// spent in immersion in a company: the first is the sum of the two others. A PMSMP before the course is
	// in none of them.
	Hours        law.Hours `json:"hours,omitzero"`
	CentreHours  law.Hours `json:"centre_hours,omitzero"`
	CompanyHours law.Hours `json:"company_hours,omitzero"`
	// WeeklyHours and DailyHours are those of the fullest week and day, presence included (L6343-2).
	WeeklyHours law.Hours `json:"weekly_hours,omitzero"`
	DailyHours  law.Hours `json:"daily_hours,omitzero"`
	// Need says who named the need that a POEC answers (L6326-3).
	Need Need `json:"need,omitzero"`
	// CFA says whether the course is given in a centre de formation d'apprentis.
	CFA law.Answer `json:"cfa,omitzero"`
	// DriverTitle says whether it prepares the titre professionnel of driver of goods or passenger vehicles.
	DriverTitle law.Answer `json:"driver_title,omitzero"`
	// Waiver is the decision that lets a POEC last longer.
	Waiver Waiver `json:"waiver,omitzero"`
	// Form is how a POEI is given.
	Form Form `json:"form,omitzero"`
	// Tutored says whether a tutor gives all or part of a POEI.
	Tutored law.Answer `json:"tutored,omitzero"`
	// PriorityPublic says whether France Travail counts the person among the publics who may follow a
	// longer POEI.
	PriorityPublic law.Answer `json:"priority_public,omitzero"`
}

// Waiver is a decision of the public employment service that lets a POEC exceed its maximum length.
type Waiver struct {
	// Granted says whether there is such a decision.
	Granted law.Answer `json:"granted,omitzero"`
	Made    law.Date   `json:"made,omitzero"`  // day of it
	Hours   law.Hours  `json:"hours,omitzero"` // the maximum it allows
	// JointBody says whether the regional joint body (instance paritaire régionale) validated it.
	JointBody law.Answer `json:"joint_body,omitzero"`
	// Director says whether the regional director of France Travail took it, SkillsDirector whether the
	// skills director at head office validated it.
	Director       law.Answer `json:"director,omitzero"`
	SkillsDirector law.Answer `json:"skills_director,omitzero"`
}
