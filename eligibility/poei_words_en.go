package eligibility

import "github.com/parcours-emploi/parcours/law"

// poeiEnglish is what the rules on the POEI say in English.
var poeiEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "POEI", Title: "Entry into a POEI",
			Yes:     []string{"This person may enter this POEI."},
			No:      []string{"This person may not enter this POEI."},
			Unknown: []string{"It cannot be said whether this person may enter this POEI."},
		},
		{
			ID: "POEI-WHO", Title: "Who may follow a POEI",
			Yes:     []string{"The person is one of those to whom the POEI is open."},
			No:      []string{"The person is not one of those to whom the POEI is open."},
			Unknown: []string{"It cannot be said whether the POEI is open to the person."},
		},
		{
			ID: "POEI-WHO-DE", Title: "Jobseeker",
			Yes: []string{"The person is a jobseeker."},
			No:  []string{"The person is not a jobseeker."},
		},
		{
			ID: "POEI-WHO-CUI", Title: "Employee under a CUI (PEC or CIE)",
			Yes: []string{"The present contract is a contrat unique d'insertion: {job.kind}."},
			No: []string{
				"The present contract is not a contrat unique d'insertion: {job.kind}.",
				"The person has no contract of employment.",
			},
		},
		{
			ID: "POEI-WHO-CDDI", Title: "Employee under a CDD of integration",
			Yes: []string{"The present contract is one of integration: {job.kind}."},
			No: []string{
				"The present contract is not one of integration: {job.kind}.",
				"The person has no contract of employment.",
			},
		},
		{
			ID: "POEI-WHO-EA", Title: "Disabled worker of an entreprise adaptée",
			Yes: []string{"The person is a disabled worker employed by an {job.structure}."},
			No: []string{
				"The present employer is not an entreprise adaptée: {job.structure}.",
				"The person is not a recognised disabled worker (recognition: {person.disabled}).",
				"The person has no contract of employment.",
			},
		},
		{
			ID: "POEI-OFFER", Title: "Offer prepared for",
			Yes:     []string{"The offer, the place and the calendar are right."},
			No:      []string{"The offer, the place or the calendar is not right."},
			Unknown: []string{"It cannot be said whether the offer, the place and the calendar are right."},
		},
		{
			ID: "POEI-OFFER-LODGED", Title: "Offer lodged with France Travail",
			Yes: []string{"The offer is lodged with France Travail."},
			No:  []string{"No offer is lodged with France Travail."},
		},
		{
			ID: "POEI-OFFER-AREA", Title: "Offer in the person's area of search",
			Yes: []string{"The job is in the person's area of search."},
			No:  []string{"The job is outside the person's area of search."},
		},
		{
			ID: "POEI-BEFORE-HIRE", Title: "Course before entry into the company",
			Yes: []string{"The course ends on {course.end}, before the hire of {contract.start}."},
			No:  []string{"The course ends on {course.end} and the hire is on {contract.start}."},
		},
		{
			ID: "POEI-EMPLOYER", Title: "Conditions on the employer",
			Yes:     []string{"The employer meets the conditions."},
			No:      []string{"The employer does not meet the conditions."},
			Unknown: []string{"It cannot be said whether the employer meets the conditions."},
		},
		{
			ID: "POEI-EMPLOYER-CONTRIBUTIONS", Title: "Contributions paid",
			Yes: []string{"The employer is up to date with contributions."},
			No:  []string{"The employer is not up to date with contributions."},
		},
		{
			ID: "POEI-EMPLOYER-DISMISSAL", Title: "No recent economic dismissal",
			Yes: []string{
				"The economic dismissal of {employer.last_dismissal} is no obstacle: condition waived ({offer.dismissal_waived}).",
				"The last economic dismissal, of {employer.last_dismissal}, is more than {poei.dismissal.months} before the application of {offer.applied}.",
				"No economic dismissal in the {poei.dismissal.months} before the application of {offer.applied}.",
			},
			No: []string{"The economic dismissal of {employer.last_dismissal} is within {poei.dismissal.months} of the application of {offer.applied}: {off}."},
		},
		{
			ID: "POEI-EMPLOYER-UNHIRED", Title: "Earlier POEI or AFPR followed by the hire",
			Yes: []string{"No earlier POEI or AFPR was left without the agreed hire."},
		},
		{
			ID: "POEI-HOURS", Title: "Length of the course",
			Yes:     []string{"The length of the course is allowed."},
			No:      []string{"The length of the course is not allowed."},
			Unknown: []string{"It cannot be said whether the length of the course is allowed."},
		},
		{
			ID: "POEI-HOURS-400", Title: "Maximum length before 2024",
			Yes:     []string{"The course lasts {course.hours}, within the limit of {poei.hours.2020}."},
			No:      []string{"The course lasts {course.hours}, the limit is {poei.hours.2020}: {course.hours.over} too many."},
			Unknown: []string{"The hours do not add up (total {course.hours}, training body {course.centre_hours}, company {course.company_hours}): to be checked."},
		},
		{
			ID: "POEI-HOURS-300", Title: "Maximum length, tutoring only or seasonal job",
			Yes:     []string{"The course lasts {course.hours}, within the limit of {poei.hours.tutoring}."},
			No:      []string{"The course lasts {course.hours}, the limit is {poei.hours.tutoring}: {course.hours.over} too many."},
			Unknown: []string{"The hours do not add up (total {course.hours}, training body {course.centre_hours}, company {course.company_hours}): to be checked."},
		},
		{
			ID: "POEI-HOURS-450", Title: "Maximum length with a training body",
			Yes: []string{"The course lasts {course.hours}, within the limit of {poei.hours.training}."},
			No: []string{
				"The course lasts {course.hours}, the limit is {poei.hours.training}: {course.hours.over} too many.",
				"The limit of {poei.hours.training} needs a training body and a job that is not seasonal.",
			},
			Unknown: []string{"The hours do not add up (total {course.hours}, training body {course.centre_hours}, company {course.company_hours}): to be checked."},
		},
		{
			ID: "POEI-HOURS-600", Title: "Maximum length for certain publics",
			Yes: []string{"The course lasts {course.hours}, within the limit of {poei.hours.priority}."},
			No: []string{
				"The course lasts {course.hours}, the limit is {poei.hours.priority}: {course.hours.over} too many.",
				"The limit of {poei.hours.priority} is for certain publics only.",
			},
			Unknown: []string{"The hours do not add up (total {course.hours}, training body {course.centre_hours}, company {course.company_hours}): to be checked."},
		},
		{
			ID: "POEI-HOURS-SCALE", Title: "Scale of lengths between April and June 2024",
		},
		{
			ID: "POEI-SPAN-6M", Title: "Span of the course",
			Yes: []string{"The course runs from {course.start} to {course.end}, at most {poei.span.months}."},
			No:  []string{"The course runs from {course.start} to {course.end}, more than {poei.span.months}: {off}."},
		},
		{
			ID: "POEI-TUTOR", Title: "Tutor of the POEI",
			Yes:     []string{"The tutor meets the conditions."},
			No:      []string{"The tutor does not meet the conditions."},
			Unknown: []string{"It cannot be said whether the tutoring meets the conditions."},
		},
		{
			ID: "POEI-TUTOR-2Y", Title: "Volunteer and experienced tutor",
			Yes: []string{"The tutor has {tutor.experience_months} of related experience; {poei.tutor.months} are needed."},
			No: []string{
				"The tutor has {tutor.experience_months} of related experience; {poei.tutor.months} are needed.",
				"The tutor is not an employee of the company who volunteered.",
			},
		},
		{
			ID: "POEI-TUTOR-MAX3", Title: "Number of trainees of the tutor",
			Yes: []string{"The tutor follows {tutor.trainees} trainee(s) at the same time, at most {poei.tutor.trainees}."},
			No:  []string{"The tutor follows {tutor.trainees} trainees at the same time, more than {poei.tutor.trainees}."},
		},
		{
			ID: "POEI-TUTOR-EMPLOYER-MAX2", Title: "Number of trainees of the employer as tutor",
			Yes: []string{"The employer follows {tutor.trainees} trainee(s) at the same time, at most {poei.tutor.employer-trainees}."},
			No:  []string{"The employer follows {tutor.trainees} trainees at the same time, more than {poei.tutor.employer-trainees}."},
		},
		{
			ID: "POEI-TUTOR-ATTEST", Title: "Document that ends the tutoring",
			Proof: "document signed by the employer, the tutor and the jobseeker on the content and methods of the tutoring",
			Yes:   []string{"The document that ends the tutoring is signed by the three parties."},
			No:    []string{"The course has no tutoring ({course.tutored}): no document ends it.", "The document that ends the tutoring is not signed by the three parties."},
		},
		{
			ID: "POEI-EXIT", Title: "Contract that may follow a POEI",
			Yes:     []string{"This contract is a conforming exit after a POEI."},
			No:      []string{"This contract is not a conforming exit after a POEI."},
			Unknown: []string{"It cannot be said whether this contract is a conforming exit after a POEI."},
		},
		{
			ID: "POEI-GAP-2024", Title: "List of contracts between 1 January and 20 June 2024",
		},
		{
			ID: "POEI-EXIT-CDI", Title: "Permanent contract",
			Yes: []string{"It is an open-ended contract: {contract.kind}."},
			No:  []string{"The line “permanent contract” of the list does not apply: {contract.kind}."},
		},
		{
			ID: "POEI-EXIT-CDII", Title: "Permanent temporary-work contract",
			Yes: []string{"It is a permanent temporary-work contract ({contract.kind})."},
			No:  []string{"The line “permanent temporary-work contract” of the list does not apply: {contract.kind}."},
		},
		{
			ID: "POEI-EXIT-PRO-12M", Title: "Professionalisation contract of at least twelve months",
			Yes: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",

				"The contract is open-ended: {contract.kind}.",
			},
			No: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",

				"The line “professionalisation contract” of the list does not apply: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-PRO-6M", Title: "Professionalisation contract of at least six months",
			Yes: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",

				"The contract is open-ended: {contract.kind}.",
			},
			No: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",

				"The line “professionalisation contract” of the list does not apply: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-APP", Title: "Apprenticeship contract",
			Yes: []string{"It is an apprenticeship contract; the article sets no minimum duration (that of any apprenticeship, L6222-7-1, applies besides)."},
			No:  []string{"The line “apprenticeship contract” of the list does not apply: {contract.kind}."},
		},
		{
			ID: "POEI-EXIT-APP-6M", Title: "Apprenticeship contract of at least six months",
			Yes: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",

				"The contract is open-ended: {contract.kind}.",
			},
			No: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",

				"The line “apprenticeship contract” of the list does not apply: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-CDD-12M", Title: "Fixed-term contract of at least twelve months",
			Yes: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",

				"The contract is open-ended: {contract.kind}.",
			},
			No: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",

				"The line “fixed-term contract” of the list does not apply: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-CDD-6M", Title: "Fixed-term contract of at least six months",
			Yes: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}.",

				"The contract is open-ended: {contract.kind}.",
			},
			No: []string{

				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",

				"The line “fixed-term contract” of the list does not apply: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-SEASON-4M", Title: "Seasonal contract or mission of at least four months",
			Yes: []string{"The seasonal contract runs from {contract.start} to {contract.end}; it must last at least {poei.exit.season.months}, until {contract.end.needed}."},
			No: []string{
				"The contract runs from {contract.start} to {contract.end}; seasonal, it must last at least {poei.exit.season.months}, until {contract.end.needed}: {off}.",
				"It is neither a fixed-term contract nor a mission: {contract.kind}.",
				"The job is not seasonal.",
			},
		},
		{
			ID: "POEI-EXIT-MISSIONS-6M9M", Title: "Temporary-work missions, six months within nine",
			Yes: []string{"The missions make {missions.days} within the {poei.exit.missions.window} after the course (until {missions.last}): at least {poei.exit.missions.months}."},
			No: []string{
				"The missions make {missions.days} within the {poei.exit.missions.window} after the course (until {missions.last}), less than {poei.exit.missions.months}: {off}.",
				"It is not a mission: {contract.kind}.",
			},
		},
		{
			ID: "POEI-EXIT-PUBLIC-LAW", Title: "Contract of public law, or civil-service post",
			No:      []string{"This contract of public law is too short, even taken as a fixed-term contract."},
			Unknown: []string{"The article names neither contracts of public law nor civil-service posts."},
		},
		{
			ID: "POEI-EXIT-PUBLIC-LAW-LENGTH", Title: "Contract of public law of the minimum duration",
			Yes: []string{
				"The contract, without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; taken as a fixed-term contract it must last at least {poei.exit.months}, until {contract.end.needed}.",
				"The contract runs from {contract.start} to {contract.end}; taken as a fixed-term contract it must last at least {poei.exit.months}, until {contract.end.needed}.",
			},
			No: []string{
				"The contract, without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; taken as a fixed-term contract it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
				"The contract runs from {contract.start} to {contract.end}; taken as a fixed-term contract it must last at least {poei.exit.months}, until {contract.end.needed}: {off}.",
			},
		},
		{ID: "POEI-EXIT-PUBLIC-LAW-NAMED", Title: "Standing of a contract of public law or a civil-service post"},
		{
			ID: "POEI-EXIT-MISSION", Title: "Temporary-work mission",
			No: []string{"Temporary-work missions are not in the list."},
		},
		{
			ID: "POEI-EXIT-PARTTIME", Title: "Weekly hours of the contract",
			Yes: []string{"The contract has {contract.hours} a week, at least {poei.exit.part-time}."},
			No:  []string{"The contract has {contract.hours} a week, less than {poei.exit.part-time}."},
		},
	},
	Terms: []law.Term{
		{Key: "poei.who.jobseekers", Text: "POEI open to jobseekers"},
		{Key: "poei.who.kinds", Text: "contracts of the employees to whom the POEI is open"},
		{Key: "poei.who.adapted", Text: "POEI open to disabled workers of an entreprise adaptée"},
		{Key: "poei.offer", Text: "offer lodged, in the area of search, course before the hire"},
		{Key: "poei.offer.area-document", Text: "existence of the document that defines the area of search"},
		{Key: "poei.employer", Text: "conditions on the employer who applies for a POEI"},
		{Key: "poei.tutor.document", Text: "document that ends the tutoring of a POEI"},
		{Key: "poei.dismissal.months", Text: "time without economic dismissal before an application for a POEI"},
		{Key: "poei.hours.2020", Text: "maximum length of a POEI before 2024"},
		{Key: "poei.hours.tutoring", Text: "maximum length of a POEI, tutoring only or seasonal job"},
		{Key: "poei.hours.training", Text: "maximum length of a POEI with a training body"},
		{Key: "poei.hours.priority", Text: "maximum length of a POEI for certain publics"},
		{Key: "poei.span.months", Text: "longest span of a POEI"},
		{Key: "poei.tutor.months", Text: "experience of the tutor of a POEI"},
		{Key: "poei.tutor.trainees", Text: "trainees of an employee as tutor"},
		{Key: "poei.tutor.employer-trainees", Text: "trainees of the employer as tutor"},
		{Key: "poei.exit.kinds", Text: "list of contracts that may follow a POEI"},
		{Key: "poei.exit.months", Text: "minimum duration of the contract that follows a POEI"},
		{Key: "poei.exit.season.months", Text: "minimum duration of the seasonal contract that follows a POEI"},
		{Key: "poei.exit.missions.months", Text: "total duration of the missions that follow a POEI"},
		{Key: "poei.exit.missions.window", Text: "time during which these missions count"},
		{Key: "poei.exit.missions.days-met", Text: "days of separate missions that are always enough"},
		{Key: "poei.exit.missions.days-short", Text: "days of separate missions that are never enough"},
		{Key: "poei.exit.part-time", Text: "minimum weekly hours of a part-time contract"},
		{Key: "missions.days", Text: "days of missions"},
		{Key: "missions.last", Text: "last day for missions"},
		{Key: "POEI-WHO-EA.mentioned", Text: "article L5213-13 mentions it with the entreprises adaptées"},
		{Key: "POEI-WHO-EA.not-temporary", Text: "article L6326-1 names the entreprises adaptées only"},
		{Key: "POEI-EMPLOYER-UNHIRED.accepted", Text: "the application may be accepted"},
		{Key: "POEI-EMPLOYER-UNHIRED.refused", Text: "it may be refused"},
		{Key: "POEI-HOURS-SCALE.old", Text: "the scale of 2020 still applies"},
		{Key: "POEI-HOURS-SCALE.new", Text: "the scale of 2024 applies already"},
		{Key: "POEI-SPAN-6M.not-yet", Text: "the limit does not apply yet"},
		{Key: "POEI-SPAN-6M.in-force", Text: "the limit applies already"},
		{Key: "POEI-SPAN-6M.adapted", Text: "the span is adapted to the disability"},
		{Key: "POEI-SPAN-6M.kept", Text: "it is not"},
		{Key: "POEI-HOURS-DISAGREE", Text: "one page gives 400 hours instead of 450 with a training body, another keeps half of a hybrid course at most in the company, a cap said elsewhere to be gone."},
		{Key: "POEI-OFFER-AREA-2024", Text: "in 2024 the article refers to the contrat d'engagement, which exists from 1 January 2025 only."},
		{Key: "POEI-TUTOR-OPTIONAL", Text: "tutoring is the employer's choice, for all or part of the course."},
		{Key: "POEI-EXIT-DATE", Text: "the text is that of the day the contract is concluded; the article does not say which day counts."},
		{Key: "POEI-EXIT-DATE-START", Text: "the day of conclusion not being given, the first day of the contract stands for it."},
		{Key: "POEI-EXIT-RENEWAL", Text: "the initial contract alone counts, without its renewals."},
		{Key: "POEI-EXIT-NOTERM", Text: "a fixed-term contract without precise term counts for its minimum period."},
		{Key: "POEI-EXIT-PEC", Text: "a PEC or CIE for a fixed term is, by its letter, a CDD."},
		{Key: "POEI-EXIT-CDDI", Text: "a CDD of integration is, by its letter, a CDD."},
		{Key: "POEI-EXIT-MISSIONS", Text: "the days of separate missions are added: 184 or more make six months, 180 or fewer do not; in between the text does not settle it."},
		{Key: "POEI-EXIT-NOTOBLIG", Text: "the article says which contracts count; the obligation to hire comes from the agreement with France Travail."},
		{Key: "POEI-EXIT-UNKNOWN-DURATION", Text: "a fixed-term contract of unknown length stays undetermined, never conforming."},
		{Key: "POEI-EXIT-CDII.cdi", Text: "it is a permanent contract, under the rules on permanent contracts subject to its own (L1251-58-2)"},
		{Key: "POEI-EXIT-CDII.not-named", Text: "the list does not name it"},
		{Key: "POEI-EXIT-PUBLIC-LAW.same", Text: "it is worth the contract of private law of the same nature"},
		{Key: "POEI-EXIT-PUBLIC-LAW.not-named", Text: "the article does not name it"},
		{Key: "POEI-EXIT-MISSIONS.short-months", Text: "counted over short months, six months are reached"},
		{Key: "POEI-EXIT-MISSIONS.long-months", Text: "counted over long months, they are not"},
	},
}
