package facts

import "github.com/parcours-emploi/parcours/law"

// Immersion is a PMSMP agreement: the one asked about (code du travail, L5135-1 to L5135-8).
type Immersion struct {
	// Made is the day the agreement was concluded; Start and End are the first and last day of its initial
	// term, both included.
	Made  law.Date `json:"made,omitzero"`
	Start law.Date `json:"start,omitzero"`
	End   law.Date `json:"end,omitzero"`
	// Renewals are those of this agreement.
	Renewals History[ImmersionRenewal] `json:"renewals,omitzero"`
	// Purposes are its objects: L5135-1 allows one. No object means that none is recorded.
	Purposes []Purpose `json:"purposes,omitempty"`
	// Prescriber is the kind of body that prescribes it. BoundTo is, for a body of 5° of L5135-2, the kind of
	// body with which it has its agreement.
	Prescriber Prescriber `json:"prescriber,omitzero"`
	BoundTo    Prescriber `json:"bound_to,omitzero"`
	// Use is what it would serve besides its object (L5135-7).
	Use Use `json:"use,omitzero"`
	// HostPerson says whether the host named a person to help, inform, guide and assess (D5135-5).
	HostPerson law.Answer `json:"host_person,omitzero"`
	// Agreement is the written agreement.
	Agreement Agreement `json:"agreement,omitzero"`
}

// Agreement is the written agreement of a PMSMP (code du travail, L5135-4, D5135-1, D5135-2).
type Agreement struct {
	Beneficiary law.Answer `json:"beneficiary,omitzero"` // signed by the beneficiary
	Host        law.Answer `json:"host,omitzero"`        // by the host
	Prescriber  law.Answer `json:"prescriber,omitzero"`  // by the prescriber
	// Support says whether the support body signed; when the prescriber is the support body, its signature
	// counts here too.
	Support law.Answer `json:"support,omitzero"`
	// Employer says whether the employer of an employee signed.
	Employer law.Answer `json:"employer,omitzero"`
	// Contents says whether it holds every indication of D5135-2: parties, host, support, dates, hours,
	// place, object, objectives and how they are assessed, tasks and timetable.
	Contents law.Answer `json:"contents,omitzero"`
}

// ImmersionRenewal is the renewal of a PMSMP agreement.
type ImmersionRenewal struct {
	Start law.Date `json:"start,omitzero"` // first day, included
	End   law.Date `json:"end,omitzero"`   // last day, included
	// ObjectivesMissed says that the objectives were not reached when it was decided.
	ObjectivesMissed law.Answer `json:"objectives_missed,omitzero"`
	// SameObjectives says that object and objectives are those of the agreement.
	SameObjectives law.Answer `json:"same_objectives,omitzero"`
}

// PastImmersion is another PMSMP agreement of the same person.
type PastImmersion struct {
	Made  law.Date `json:"made,omitzero"`  // day it was concluded
	Start law.Date `json:"start,omitzero"` // first day, included
	End   law.Date `json:"end,omitzero"`   // last day, renewals counted, included
	// SameHost says whether the host is that of the agreement asked about.
	SameHost law.Answer `json:"same_host,omitzero"`
	// SameObjectives says whether both its object and its objectives are those of the agreement asked about.
	SameObjectives law.Answer `json:"same_objectives,omitzero"`
}

// Mission is a mission of temporary work that followed a course.
type Mission struct {
	Start law.Date `json:"start,omitzero"` // first day, included
	End   law.Date `json:"end,omitzero"`   // last day, included
}
