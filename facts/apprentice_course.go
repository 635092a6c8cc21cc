package facts

import "github.com/parcours-emploi/parcours/law"

// ApprenticeTerm holds what the length of an apprenticeship contract, or of the apprenticeship period of a CDI, rests on
// (code du travail, L6222-7-1, L6222-11, L6222-22-1, R6222-6 to R6222-10, R6222-46 to R6222-49, R6222-60 to R6222-63).
type ApprenticeTerm struct {
	// Convention says whether the tripartite convention on the length is signed by the CFA, the employer and the apprentice or
	// the legal representative, and annexed to the contract (L6222-7-1, R6222-10). Where the CFA is one of the
	// enterprise, the employer and the apprentice are enough (R6222-6).
	Convention law.Answer `json:"convention,omitzero"`
	// Authorised says, for a contract concluded to 31 March 2020, whether the education authority authorised the length,
	// its silence of one month included (former R6222-9, R6222-17).
	Authorised law.Answer `json:"authorised,omitzero"`
	// SetByText says, for such a contract, whether a text sets the length of the cycle at something else than two years: an
	// extended branch agreement, an order, or the regulated three years of an engineer or long higher-education
	// diploma (former R6222-6, al. 2, R6222-7).
	SetByText law.Answer `json:"set_by_text,omitzero"`
	// Recognised says whether the quality of disabled worker was recognised during the apprenticeship (R6222-49), Listed whether
	// the apprentice came on the list of high-level athletes during it (R6222-63).
	Recognised law.Answer `json:"recognised,omitzero"`
	Listed     law.Answer `json:"listed,omitzero"`
	// Blameless says whether the suspension that lengthens the contract has a reason independent of the will of the
	// apprentice, NextCycleEnd is the last day, included, of the training cycle that follows (R6222-10).
	Blameless    law.Answer `json:"blameless,omitzero"`
	NextCycleEnd law.Date   `json:"next_cycle_end,omitzero"`
	// Switch is the change from a baccalauréat professionnel to a CAP, a CAP agricole or a BPA.
	Switch DiplomaSwitch `json:"switch,omitzero"`
}

// DiplomaSwitch is the change from a baccalauréat professionnel to a CAP, a CAP agricole or a brevet professionnel agricole
// (L6222-22-1).
type DiplomaSwitch struct {
	// YearDone says whether the first year of the contract had come to its end.
	YearDone law.Answer `json:"year_done,omitzero"`
	// SameField says whether the two belong to the same professional field.
	SameField law.Answer `json:"same_field,omitzero"`
	// Amended says whether the parties signed the amendment that names the diploma and the new length.
	Amended law.Answer `json:"amended,omitzero"`
	// EndBefore is the last day of the contract, or period, before the amendment.
	EndBefore law.Date `json:"end_before,omitzero"`
}

// ApprenticeCourse is the training of an apprentice in the company and at the CFA (code du travail, L6211-2, L6222-12, L6222-12-1,
// L6222-18-2).
type ApprenticeCourse struct {
	// Practice is the first day of the practical training with the employer.
	Practice law.Date `json:"practice,omitzero"`
	// CFA is the first day of the training cycle at the CFA; before the contract when the person began without an
	// employer.
	CFA law.Date `json:"cfa,omitzero"`
	// Hours are the hours of teaching at the CFA over the whole contract, remote ones included.
	Hours law.Hours `json:"hours,omitzero"`
	// AloneThrough is the last day, included, at the CFA without an employer.
	AloneThrough law.Date `json:"alone_through,omitzero"`
	// AfterBreakThrough is the last day, included, of the training that the CFA goes on giving after a break.
	AfterBreakThrough law.Date `json:"after_break_through,omitzero"`
	// Abroad is a stay abroad under the contract.
	Abroad ApprenticeStay `json:"abroad,omitzero"`
}

// ApprenticeStay is a time during which an apprenticeship contract is executed abroad (L6222-42).
type ApprenticeStay struct {
	// Start and End are its first and last days, both included.
	Start law.Date `json:"start,omitzero"`
	End   law.Date `json:"end,omitzero"`
	// EarlierDays are the calendar days of earlier stays under the same contract, zero when there was none.
	EarlierDays law.Count `json:"earlier_days,omitzero"`
	// UnionFirm says whether the host is an enterprise of another Member State of the European Union: a temporary-work agency
	// may not send an apprentice there (R6226-4).
	UnionFirm law.Answer `json:"union_firm,omitzero"`
}

// ApprenticeFiling is the deposit of an apprenticeship contract (code du travail, D6224-1 to R6224-3, D6275-1 to R6275-3).
type ApprenticeFiling struct {
	// Sent is the day on which the employer sent the contract.
	Sent law.Date `json:"sent,omitzero"`
	// ToState says whether it was sent to the State and not to an opérateur de compétences.
	ToState law.Answer `json:"to_state,omitzero"`
	// Complete is the day on which the last of the documents was received.
	Complete law.Date `json:"complete,omitzero"`
	// Accepted says whether the answer given was an acceptance; it is not recorded when no answer came.
	Accepted law.Answer `json:"accepted,omitzero"`
	// SilentThrough is the last day, included, by which no answer had come.
	SilentThrough law.Date `json:"silent_through,omitzero"`
}

// ApprenticeBreak is the early end of an apprenticeship contract (code du travail, L6222-18 to L6222-19). The day on which it
// takes effect is the last day of execution, [Contract].Ended.
type ApprenticeBreak struct {
	// Route is the way by which it ended.
	Route BreakRoute `json:"route,omitzero"`
	// PracticeDays are the days of practical training in the enterprise from the start to the break, that of the break
	// included. Days at the CFA, rest days and absences, sickness among them, are left out. When two employers signed
	// together (L6222-5-1), they are the days with the one who ends the contract, or whom the apprentice chooses to leave.
	PracticeDays law.Count `json:"practice_days,omitzero"`
	// Agreed says whether both parties signed a written agreement.
	Agreed law.Answer `json:"agreed,omitzero"`
	// Ground is the ground of a dismissal, Procedure says whether the procedure of dismissal was followed.
	Ground    BreakGround `json:"ground,omitzero"`
	Procedure law.Answer  `json:"procedure,omitzero"`
	// Mediator is the day on which the apprentice asked the mediator (in the public sector the service in charge of
	// mediation), Told the day on which the employer was informed of the intention to end the contract.
	Mediator law.Date `json:"mediator,omitzero"`
	Told     law.Date `json:"told,omitzero"`
	// CoSigned says whether the legal representative of a minor signed the act as well.
	CoSigned law.Answer `json:"co_signed,omitzero"`
	// Obtained says whether the diploma or title prepared was obtained, Notice is the day on which the employer was told in
	// writing of an end on that ground.
	Obtained law.Answer `json:"obtained,omitzero"`
	Notice   law.Date   `json:"notice,omitzero"`
	// Liquidation says whether a judicial liquidation goes without the activity, or puts an end to it, Liquidator whether the
	// liquidator notified the break.
	Liquidation law.Answer `json:"liquidation,omitzero"`
	Liquidator  law.Answer `json:"liquidator,omitzero"`
}
