package facts

import "github.com/parcours-emploi/parcours/law"

// CUI holds the facts that only the rules on the contrat unique d'insertion read: the PEC, which is its non-market form,
// and the CIE, its market form (code du travail, L5134-19-3).
type CUI struct {
	// CollectiveNeeds says whether the post meets collective needs that are not met yet (L5134-24).
	CollectiveNeeds law.Answer `json:"collective_needs,omitzero"`
	// Difficulties says whether the prescriber found social and professional difficulties of access to employment, for a
	// PEC particular ones (L5134-20, L5134-65). LastingDifficulties says whether they are particular difficulties that
	// prevent a lasting integration (L5134-25-1, L5134-69-1).
	Difficulties        law.Answer `json:"difficulties,omitzero"`
	LastingDifficulties law.Answer `json:"lasting_difficulties,omitzero"`
	// SentenceAdjustment says whether the person was convicted and has an adjusted sentence (L5134-25).
	SentenceAdjustment law.Answer `json:"sentence_adjustment,omitzero"`
	// ReplacesDismissed says whether the hire aims at replacing a dismissed employee, Misconduct whether that one was
	// dismissed for serious or gross misconduct, CausesDismissal whether the hire had another dismissal as a consequence
	// (L5134-21-2, L5134-68).
	ReplacesDismissed law.Answer `json:"replaces_dismissed,omitzero"`
	Misconduct        law.Answer `json:"misconduct,omitzero"`
	CausesDismissal   law.Answer `json:"causes_dismissal,omitzero"`
	// Dismissals are the days of the economic dismissals in the establishment that hires, in any order (L5134-68, 1°).
	Dismissals History[law.Date] `json:"dismissals,omitzero" shift:"stays"`
	// EarlierAid says whether the employer had an aided contract before, Reviewed whether the review of what was done
	// under it came before the decision (L5134-21-1).
	EarlierAid law.Answer `json:"earlier_aid,omitzero"`
	Reviewed   law.Answer `json:"reviewed,omitzero"`
	// OtherStateAid says whether another State employment aid is drawn for the hire (L5134-33).
	OtherStateAid law.Answer `json:"other_state_aid,omitzero"`
	// Integration says whether the person would be one of the employees in integration of an ACI or an AI.
	Integration law.Answer `json:"integration,omitzero"`
	// TeacherJob says whether the contract is an emploi d'avenir professeur (L5134-125, I).
	TeacherJob law.Answer `json:"teacher_job,omitzero"`
	// EmploymentPolicy says whether a contract recorded as a CDD is concluded under L1242-3, as that of a PEC or a CIE
	// is (L5134-24, L5134-69), and whether one recorded as a CDI is that of a PEC or a CIE. Which of the two, the amounts read in
	// Employer.Market.
	EmploymentPolicy law.Answer `json:"employment_policy,omitzero"`
	// Evaluated says whether the actions carried out during the contract were evaluated before it was extended
	// (L5134-23-2, L5134-67-2).
	Evaluated law.Answer `json:"evaluated,omitzero"`
	// SolidarityIncentive says whether the person may have the incentive to resume work of those who receive a solidarity
	// allowance (L5134-70-1).
	SolidarityIncentive law.Answer `json:"solidarity_incentive,omitzero"`
	// Training is the training that may let the contract go on (L5134-25-1, al. 2).
	Training ForeseenTraining `json:"training,omitzero"`
	// PensionFrom is the day from which the person may claim a pension (L5134-25-1, al. 2).
	PensionFrom law.Date `json:"pension_from,omitzero" shift:"stays"`
	// HourlyPay is the pay agreed for an hour of work, gross (L5134-27). Zero euros mean that it is not recorded.
	HourlyPay law.Euro `json:"hourly_pay,omitzero"`
	// Variation is how the weekly hours vary (L5134-26, al. 2).
	Variation Variation `json:"variation,omitzero"`
	// Certificate is the day on which the experience certificate was given (L5134-28-1).
	Certificate law.Date `json:"certificate,omitzero"`
	// Break is the early end or the suspension of the contract.
	Break Break `json:"break,omitzero"`
}

// ForeseenTraining is a training action in progress towards the end of an aided contract.
type ForeseenTraining struct {
	Foreseen law.Answer `json:"foreseen,omitzero"` // provided for in the aid that was granted
	// Qualifying says whether it leads to a qualification (L6314-1), as the aid asks (R5134-32, R5134-57).
	Qualifying law.Answer `json:"qualifying,omitzero"`
	Start      law.Date   `json:"start,omitzero"` // first day, included
	End        law.Date   `json:"end,omitzero"`   // last day, included
}

// Variation is the variation of the weekly hours of a PEC over the year (code du travail, L5134-26, R5134-36).
type Variation struct {
	// HighestWeek is the number of hours of the fullest week.
	HighestWeek law.Hours `json:"highest_week,omitzero"`
	// Programme says whether the contract holds the forecast programme of the hours.
	Programme law.Answer `json:"programme,omitzero"`
}

// Break is the end of an aided contract before its term, or its suspension.
type Break struct {
	// Day is the day of the end or the first day of the suspension.
	Day law.Date `json:"day,omitzero"`
	// Initiative is who ended the contract or asked to suspend it.
	Initiative Initiative `json:"initiative,omitzero"`
	// Ground is that of the end, Motive what the employee wants to do.
	Ground Ground `json:"ground,omitzero"`
	Motive Motive `json:"motive,omitzero"`
	// EmployerAgrees says whether the employer agrees to the suspension.
	EmployerAgrees law.Answer `json:"employer_agrees,omitzero"`
	// Next is the contract of employment offered or concluded.
	Next NextJob `json:"next,omitzero"`
	// ToldGrantor and ToldPayer are the days on which the employer reported it to who granted the aid and to who pays it
	// (R5134-28).
	ToldGrantor law.Date `json:"told_grantor,omitzero"`
	ToldPayer   law.Date `json:"told_payer,omitzero"`
}

// NextJob is the job for which an aided contract is ended or suspended. No End means "no term" for an open-ended one only.
type NextJob struct {
	Kind law.Kind `json:"kind,omitzero"`
	// OpenEnded says which form a contract takes that may be signed for a fixed term or not, such as an apprenticeship.
	OpenEnded law.Answer `json:"open_ended,omitzero"`
	Start     law.Date   `json:"start,omitzero"` // first day, included
	End       law.Date   `json:"end,omitzero"`   // last day, included
}

// Term says whether the job has an end: by its kind, or as recorded, or because an end is recorded.
func (j *NextJob) Term() law.Answer {
	switch a := j.Kind.Term(); {
	case a != law.Unknown:
		return a
	case j.OpenEnded != law.Unknown:
		return j.OpenEnded.Not()
	case !j.End.IsZero():
		return law.Yes
	}
	return law.Unknown
}

// AidDecision is the decision to grant the aid of a PEC or a CIE (code du travail, L5134-19-1, R5134-17).
type AidDecision struct {
	Made    law.Date `json:"made,omitzero"`    // day it was taken
	Grantor Grantor  `json:"grantor,omitzero"` // who took it
	// First says whether, taken on the day the contract was concluded, it came before it (R5134-26, R5134-51).
	First law.Answer `json:"first,omitzero"`
	// From and Through are the first and last day of the aid, both included.
	From    law.Date `json:"from,omitzero"`
	Through law.Date `json:"through,omitzero"`
	// FewerHours says whether it provides for fewer than twenty hours a week, for a reason that the article admits
	// (L5134-26, L5134-70-1).
	FewerHours law.Answer `json:"fewer_hours,omitzero"`
	// Support and Training say whether the request indicates the guidance and support and provides for training and VAE
	// (L5134-22).
	Support  law.Answer `json:"support,omitzero"`
	Training law.Answer `json:"training,omitzero"`
	// Referent says whether it names the référent (R5134-37).
	Referent law.Answer `json:"referent,omitzero"`
	// Rate is the rate that the decision applies to the SMIC, PaidHours the weekly hours to which it applies (R5134-17, 4°, e).
	Rate      law.Rate  `json:"rate,omitzero"`
	PaidHours law.Hours `json:"paid_hours,omitzero"`
	// OrderRate is the rate of the regional order before the département raises it by its convention with the State
	// (R5134-43). None recorded means that no raise is counted in the amounts.
	OrderRate law.Rate `json:"order_rate,omitzero"`
	// WhollyDepartement says whether the département alone bears the aid (L5134-19-4, 2°). Only a yes is counted in the amounts.
	WhollyDepartement law.Answer `json:"wholly_departement,omitzero"`
	// Region is that of the prefect whose order fixes the rates, Public the public of that order that the decision retains
	// (R5134-42).
	Region Region    `json:"region,omitzero"`
	Public AidPublic `json:"public,omitzero"`
	// Extensions are the decisions that extended the aid (L5134-23). Through is its last day with them.
	Extensions History[AidExtension] `json:"extensions,omitzero"`
	// Breached says whether the employer failed to respect the decision (R5134-29). Only a yes is counted in the amounts.
	Breached law.Answer `json:"breached,omitzero"`
	// AgreedWeek is the weekly working time that an agreement sets in the establishment, when it is less than the legal one
	// (D5134-48): none recorded means that the legal one counts. EndAllowance says whether
	// an agreement provides for an end-of-contract allowance that the code does not ask for (L1243-10, 1°).
	AgreedWeek   law.Hours  `json:"agreed_week,omitzero"`
	EndAllowance law.Answer `json:"end_allowance,omitzero"`
}

// AidExtension is one decision that extends the aid of a PEC or a CIE.
type AidExtension struct {
	Made    law.Date `json:"made,omitzero"`    // day it was taken
	From    law.Date `json:"from,omitzero"`    // first day, included
	Through law.Date `json:"through,omitzero"` // last day, included
}
