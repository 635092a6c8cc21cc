package facts

import "github.com/parcours-emploi/parcours/law"

// Sharing holds the facts of a job shared between several employers.
type Sharing struct {
	// Group is the groupement d'employeurs that would hire.
	Group Group `json:"group,omitzero"`
	// Hosts are the members or companies to which the employee would be made available, the employer left aside.
	Hosts History[Host] `json:"hosts,omitzero"`
	// Loan is the loan of an employee from a company to another.
	Loan Loan `json:"loan,omitzero"`
	// OtherJobs are the contracts of employment that the person has beside the one proposed.
	OtherJobs History[OtherJob] `json:"other_jobs,omitzero" shift:"stays"`
}

// Group is a groupement d'employeurs (code du travail, L1253-1 and following).
type Group struct {
	// NonProfit says whether it has non-profit operations only (L1253-1), Form whether it is an association or a
	// cooperative of L1253-2, OwnStaff whether those it makes available have their contract with it.
	NonProfit law.Answer `json:"non_profit,omitzero"`
	Form      law.Answer `json:"form,omitzero"`
	OwnStaff  law.Answer `json:"own_staff,omitzero"`
	// Also says whether it is a cooperative that exists, or a société interprofessionnelle de soins ambulatoires, which does
	// so for its members only and counts as a group (L1253-3).
	Also law.Answer `json:"also,omitzero"`
	// SameAgreement says whether its members are under the same collective agreement; otherwise AgreementChosen says
	// whether one was chosen and Declared whether the prior declaration was made (L1253-17).
	SameAgreement   law.Answer `json:"same_agreement,omitzero"`
	AgreementChosen law.Answer `json:"agreement_chosen,omitzero"`
	Declared        law.Answer `json:"declared,omitzero"`
	// Members is the number of members, LocalMembers that of the local authorities and their public establishments among
	// them: not the public establishments of the State (L1253-19).
	Members      law.Count `json:"members,omitzero"`
	LocalMembers law.Count `json:"local_members,omitzero"`
	// LocalMain says whether work for local authorities is its main activity (L1253-20).
	LocalMain law.Answer `json:"local_main,omitzero"`
	// YearHours is the working time of the employee over the calendar year: that of the contract or agreement, failing
	// which the legal one.
	YearHours law.Hours `json:"year_hours,omitzero"`
	// Aid is the aid that the group asks for on account of its members.
	Aid GroupAid `json:"aid,omitzero"`
}

// GroupAid is a public aid asked for by a group on account of its members (code du travail, L1253-24, D1253-50).
type GroupAid struct {
	// Nature says whether it is a direct financial aid, or a reduction of or exemption from the employer's contributions.
	Nature law.Answer `json:"nature,omitzero"`
	// Listed says whether it is in the list of the order that the article calls for.
	Listed law.Answer `json:"listed,omitzero"`
	// ForJobs says whether its direct aim is to create jobs or to train towards them.
	ForJobs law.Answer `json:"for_jobs,omitzero"`
	// Threshold says whether it is tied to a headcount threshold or to a first hire, and would have gone to the member.
	Threshold law.Answer `json:"threshold,omitzero"`
	// Own says whether the group can have it as a direct employer.
	Own law.Answer `json:"own,omitzero"`
}

// Host is where an employee made available works.
type Host struct {
	// Local says whether it is a local authority.
	Local law.Answer `json:"local,omitzero"`
	// YearHours is the working time there over the calendar year.
	YearHours law.Hours `json:"year_hours,omitzero"`
}

// Loan is a loan of labour (code du travail, L8241-1 to L8241-3). The lender is the employer of the case.
type Loan struct {
	Start law.Date `json:"start,omitzero"` // first day, included
	End   law.Date `json:"end,omitzero"`   // last day, included
	// OnlyCosts says whether the lender invoices wages, related charges and expenses and nothing else.
	OnlyCosts law.Answer `json:"only_costs,omitzero"`
	// Consent says whether the employee agrees, in writing for a loan of L8241-3; Convention and Amendment whether the
	// convention between the companies and the amendment of the contract exist, with their contents.
	Consent    law.Answer `json:"consent,omitzero"`
	Convention law.Answer `json:"convention,omitzero"`
	Amendment  law.Answer `json:"amendment,omitzero"`
	// LenderConsulted and UserConsulted say whether the works council of each company was consulted, or that it has none.
	LenderConsulted law.Answer `json:"lender_consulted,omitzero"`
	UserConsulted   law.Answer `json:"user_consulted,omitzero"`
	// EssentialChange says whether an essential element of the contract changes, Probation whether a probationary period
	// was agreed.
	EssentialChange law.Answer `json:"essential_change,omitzero"`
	Probation       law.Answer `json:"probation,omitzero"`
	// UserGeneralInterest says whether the user is a body of a to g of 1 of article 238 bis of the code général des impôts.
	// UserFounded is the day it was founded, UserEmployees its workforce (code de la sécurité sociale, L130-1).
	UserGeneralInterest law.Answer `json:"user_general_interest,omitzero"`
	UserFounded         law.Date   `json:"user_founded,omitzero" shift:"stays"`
	UserEmployees       law.Count  `json:"user_employees,omitzero"`
	// LenderEmployees is the workforce of the lender or of the group to which it belongs, SameGroup whether the two
	// companies are in one group.
	LenderEmployees law.Count  `json:"lender_employees,omitzero"`
	SameGroup       law.Answer `json:"same_group,omitzero"`
}

// OtherJob is another contract of employment of the person.
type OtherJob struct {
	Hours law.Hours `json:"hours,omitzero"` // weekly hours
}
