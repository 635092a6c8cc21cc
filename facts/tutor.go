package facts

import "github.com/parcours-emploi/parcours/law"

// Tutor is who tutors the person during a POEI (code du travail, D6326-2), a PEC (R5134-38) or a CIE (R5134-61).
type Tutor struct {
	// IsEmployer says whether the employer is the tutor.
	IsEmployer law.Answer `json:"is_employer,omitzero"`
	// Volunteer says whether the tutor is an employee of the company who volunteered.
	Volunteer law.Answer `json:"volunteer,omitzero"`
	// ExperienceMonths is the experience related to the skills of the job offered, in completed months.
	ExperienceMonths law.Count `json:"experience_months,omitzero"`
	// Trainees is the number of people in a POEI whom the tutor follows at the same time, this one included.
	Trainees law.Count `json:"trainees,omitzero"`
	// Qualified says whether a tutor of a PEC or a CIE is a qualified employee, CareerMonths is the professional experience
	// in any job, in completed months, and AidedEmployees the number of people in the same kind of aided contract whom the
	// tutor follows, this one included (R5134-38, R5134-61).
	Qualified      law.Answer `json:"qualified,omitzero"`
	CareerMonths   law.Count  `json:"career_months,omitzero"`
	AidedEmployees law.Count  `json:"aided_employees,omitzero"`
	// Authorised says whether who grants the aid authorised the employer to be the tutor.
	Authorised law.Answer `json:"authorised,omitzero"`
	// Attested says whether employer, tutor and trainee signed the document that ends the tutoring.
	Attested law.Answer `json:"attested,omitzero"`
}
