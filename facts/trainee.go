package facts

import "github.com/parcours-emploi/parcours/law"

// Trainee holds the facts that only the income of a trainee, the price of a POEI and the mobility aid read.
type Trainee struct {
	// Place is where the course is followed: Mayotte has amounts of its own, and the distances of the mobility aid are not
	// those of metropolitan France overseas.
	Place law.Place `json:"place,omitzero"`
	// Family is the family of the trainee on the first day of the course (code du travail, D6341-28-3).
	Family Family `json:"family,omitzero" shift:"stays"`
	// SixOf12 says whether the person did paid work for six months within a period of twelve, TwelveOf24 whether for
	// twelve within twenty-four (D6341-26, D6341-28-4).
	SixOf12    law.Answer `json:"six_of_12,omitzero"`
	TwelveOf24 law.Answer `json:"twelve_of_24,omitzero"`
	// FormerWage is the gross monthly wage before the course, on the legal working time, as D6341-26 counts it: the average
	// of that work, without overtime premiums, leave or notice pay. Zero euros mean that it is not recorded.
	FormerWage law.Euro `json:"former_wage,omitzero"`
	// PartTime says whether the course is followed part-time, MonthHours how many hours of it the month looked at has
	// (D6341-24-1).
	PartTime   law.Answer `json:"part_time,omitzero"`
	MonthHours law.Hours  `json:"month_hours,omitzero"`
	// ForOffer says whether the course is a POEI, or is needed for the skills of a job whose offer was lodged with the
	// public employment service, which pays for it wholly or partly (décret 2021-1405, art. 1). A POEC is not that as such.
	ForOffer law.Answer `json:"for_offer,omitzero"`
	// ASS says whether the allocation de solidarité spécifique would be due (L5423-1 to L5423-3), ASSMonthly its amount for
	// the month. Zero euros mean that it is not recorded.
	ASS        law.Answer `json:"ass,omitzero"`
	ASSMonthly law.Euro   `json:"ass_monthly,omitzero"`
	// Benefit is the unemployment benefit of the person.
	Benefit Benefit `json:"benefit,omitzero"`
	// Travel is the way to the course.
	Travel Travel `json:"travel,omitzero"`
	// Price is what was agreed on the price of a POEI.
	Price CoursePrice `json:"price,omitzero"`
}

// Family is the family of a trainee.
type Family struct {
	// AloneWithChild says whether the person, alone, bears the charge of a child who lives in France.
	AloneWithChild law.Answer `json:"alone_with_child,omitzero"`
	// AlonePregnant says whether she is alone and pregnant, the pregnancy declared and the examinations made.
	AlonePregnant law.Answer `json:"alone_pregnant,omitzero"`
	// ThreeChildren says whether the person has had three children.
	ThreeChildren law.Answer `json:"three_children,omitzero"`
	// Separated says whether the person is widowed, divorced or judicially separated, SeparatedOn since which day.
	Separated   law.Answer `json:"separated,omitzero"`
	SeparatedOn law.Date   `json:"separated_on,omitzero"`
}

// Benefit is the unemployment benefit of a trainee.
type Benefit struct {
	// ARE says whether the person draws the allocation d'aide au retour à l'emploi on the first day of the course. It then
	// runs on to LastDay. Without a LastDay it is taken as not running out before the day asked about, by a named
	// convention.
	ARE law.Answer `json:"are,omitzero"`
	// LastDay is the last day of the rights to the ARE, included.
	LastDay law.Date `json:"last_day,omitzero" shift:"stays"`
	// FirstDay is the first day of those rights.
	FirstDay law.Date `json:"first_day,omitzero" shift:"stays"`
	// Daily is the gross daily amount of the ARE. Zero euros mean that it is not recorded.
	Daily law.Euro `json:"daily,omitzero"`
	// RFF says whether France Travail granted the rémunération de fin de formation.
	RFF law.Answer `json:"rff,omitzero"`
	// LongTerm says whether, for at least twelve of the last fifteen months, the person had to look for work and did no
	// work at all (décret 2021-1405, art. 1). It counts on the day of entry or, since décret 2022-386 of 18 March 2022, on the
	// day on which the public employment service proposed the course, at most four months before.
	LongTerm law.Answer `json:"long_term,omitzero"`
}

// Travel is the way from home to the course, and what it costs.
type Travel struct {
	// RoundTripMetres is the length of a round trip, in metres; RoundTripTime its time.
	RoundTripMetres law.Count `json:"round_trip_metres,omitzero"`
	RoundTripTime   law.Hours `json:"round_trip_time,omitzero"`
	// Days is the number of days on which the person went to the course, RoundTrips of the round trips made.
	Days       law.Count `json:"days,omitzero"`
	RoundTrips law.Count `json:"round_trips,omitzero"`
	// Meals is the number of days with meals to pay, Nights of nights to pay.
	Meals  law.Count `json:"meals,omitzero"`
	Nights law.Count `json:"nights,omitzero"`
	// Requested is the day on which the aid was asked for, Invoiced the one on which the last invoice was sent.
	Requested law.Date `json:"requested,omitzero"`
	Invoiced  law.Date `json:"invoiced,omitzero"`
	// Waived says whether France Travail decided to go beyond the ceiling, or the conditions, of the aid.
	Waived law.Answer `json:"waived,omitzero"`
	// Earlier are the mobility aids received before.
	Earlier History[EarlierAid] `json:"earlier,omitzero" shift:"stays"`
}

// EarlierAid is a mobility aid received before.
type EarlierAid struct {
	Day    law.Date `json:"day,omitzero"` // day of the payment
	Amount law.Euro `json:"amount,omitzero"`
}

// CoursePrice is what was agreed on the price of a POEI. In each amount zero euros mean that it is not recorded.
type CoursePrice struct {
	// Quote is the amount of the training body's quote, QuoteAccepted says whether France Travail accepted it.
	Quote         law.Euro   `json:"quote,omitzero"`
	QuoteAccepted law.Answer `json:"quote_accepted,omitzero"`
	// RealCost says whether the course is financed at its real cost (plan d'investissement dans les compétences), Cost the
	// amount of it.
	RealCost law.Answer `json:"real_cost,omitzero"`
	Cost     law.Euro   `json:"cost,omitzero"`
	// OPCOAgreed says whether the OPCO agreed to contribute (L6326-2), OPCOAmount how much.
	OPCOAgreed law.Answer `json:"opco_agreed,omitzero"`
	OPCOAmount law.Euro   `json:"opco_amount,omitzero"`
}
