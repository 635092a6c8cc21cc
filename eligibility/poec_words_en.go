package eligibility

import "github.com/parcours-emploi/parcours/law"

// poecEnglish is what the rules on the POEC, and on the status of a trainee, say in English.
var poecEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "POEC", Title: "Entry into a POEC",
			Yes:     []string{"This person may enter this POEC."},
			No:      []string{"This person may not enter this POEC."},
			Unknown: []string{"It cannot be said whether this person may enter this POEC."},
		},
		{
			ID: "POEC-WHO", Title: "Who may follow a POEC",
			Yes:     []string{"The person is one of those to whom the POEC is open."},
			No:      []string{"The person is not one of those to whom the POEC is open."},
			Unknown: []string{"It cannot be said whether the POEC is open to the person."},
		},
		{
			ID: "POEC-WHO-DE", Title: "Jobseeker",
			Yes: []string{"The person is a jobseeker."},
			No:  []string{"The person is not a jobseeker."},
		},
		{
			ID: "POEC-WHO-CUI", Title: "Employee under a CUI (PEC or CIE)",
			Yes: []string{"The present contract is a contrat unique d'insertion: {job.kind}."},
			No: []string{
				"The present contract is not a contrat unique d'insertion: {job.kind}.",
				"The person has no contract of employment.",
			},
		},
		{
			ID: "POEC-WHO-CDDI", Title: "Employee under a CDD of integration",
			Yes: []string{"The present contract is one of integration: {job.kind}."},
			No: []string{
				"The present contract is not one of integration: {job.kind}.",
				"The person has no contract of employment.",
			},
		},
		{
			ID: "POEC-WHO-NOT-EA", Title: "Employee of an entreprise adaptée",
			No: []string{"Disabled workers of an entreprise adaptée are named for the POEI, not for the POEC."},
		},
		{
			ID: "POEC-WHO-NOT-EMPLOYEE", Title: "Any other employee",
			No: []string{"Other employees ({job.kind}) are not named."},
		},
		{
			ID: "POEC-NEED", Title: "Need identified by the branch or the OPCO",
			Yes: []string{"The need for recruitment is identified: {course.need}."},
			No:  []string{"The need is identified neither by a branch agreement nor by the board of an OPCO."},
		},
		{
			ID: "POEC-HOURS", Title: "Length of the POEC",
			Yes:     []string{"The hours of the course keep within the limits."},
			No:      []string{"The hours of the course pass a limit."},
			Unknown: []string{"It cannot be said whether the hours of the course keep within the limits."},
		},
		{
			ID: "POEC-HOURS-MAX", Title: "Maximum length",
			Yes:     []string{"The total length is allowed."},
			No:      []string{"The total length is not allowed."},
			Unknown: []string{"It cannot be said whether the total length is allowed."},
		},
		{
			ID: "POEC-HOURS-400", Title: "Ordinary maximum length",
			Yes:     []string{"The course lasts {course.hours}, within the limit of {poec.hours}."},
			No:      []string{"The course lasts {course.hours}, the limit is {poec.hours}: {course.hours.over} too many."},
			Unknown: hoursApartEnglish,
		},
		{
			ID: "POEC-HOURS-434", Title: "Maximum length for drivers' titles",
			Yes: []string{"The course prepares a driver's title and lasts {course.hours}, within the limit of {poec.hours.driver}."},
			No: []string{
				"The course lasts {course.hours}, more than the {poec.hours.driver} of drivers' titles.",
				"The course does not prepare a driver's title.",
			},
			Unknown: hoursApartEnglish,
		},
		{
			ID: "POEC-DEROG-2018", Title: "Longer course validated by the regional joint body",
			Yes: []string{"The regional joint body validated {course.waiver.hours}; the course lasts {course.hours}."},
			No: []string{
				"The course lasts {course.hours}, more than the {course.waiver.hours} of the waiver: {course.hours.over} too many.",
				"There is no waiver of the maximum length ({course.waiver.granted}).",
				"The regional joint body did not validate the waiver.",
			},
			Unknown: hoursApartEnglish,
		},
		{
			ID: "POEC-DEROG-2024", Title: "Longer course by decision of the regional director",
			Yes: []string{"The regional director of France Travail allowed {course.waiver.hours}; the course lasts {course.hours}."},
			No: []string{
				"The course lasts {course.hours}, more than the {course.waiver.hours} of the waiver: {course.hours.over} too many.",
				"There is no waiver of the maximum length ({course.waiver.granted}).",
				"The waiver was not decided by the regional director and validated by the skills director.",
			},
			Unknown: hoursApartEnglish,
		},
		{
			ID: "POEC-HOURS-THIRD", Title: "Share of the immersion in a company",
			Yes:     []string{"The immersion takes {course.company_hours} of {course.hours}: at most one hour in {poec.immersion}."},
			No:      []string{"The immersion takes {course.company_hours} of {course.hours}: more than one hour in {poec.immersion}."},
			Unknown: hoursApartEnglish,
		},
		{
			ID: "POEC-HOURS-ACCOUNTING", Title: "Sum of the hours",
			Yes: []string{"{course.centre_hours} in the training body and {course.company_hours} in the company make {course.hours}."},
			No:  []string{"{course.centre_hours} in the training body and {course.company_hours} in the company do not make {course.hours}."},
		},
		{
			ID: "POEC-CFA-U26", Title: "Course given in a CFA",
			Yes: []string{"On entry this jobseeker is {person.age} old, below {poec.cfa.age}: the course may be given in a CFA."},
			No: []string{
				"A course in a CFA is for jobseekers below {poec.cfa.age} on entry; the person is {person.age} old.",
				"A course in a CFA is for jobseekers below {poec.cfa.age} only.",
			},
		},
		{
			ID: "POE-STATUS-STAGIAIRE", Title: "Stagiaire de la formation professionnelle",
			Yes: []string{"The jobseeker is a stagiaire de la formation professionnelle for the whole course."},
			No: []string{
				"The person is not a jobseeker and keeps the status of the contract: {job.kind}.",
				"The person is neither a jobseeker nor an employee (contract of employment: {person.employed}).",
				"The person is not a jobseeker; an employee keeps the status of the contract.",
			},
		},
		{
			ID: "POE-HOURS", Title: "Hours of presence of the trainee",
			Yes:     []string{"Weeks and days keep within the limits."},
			No:      []string{"A week or a day passes the limit."},
			Unknown: []string{"It cannot be said whether weeks and days keep within the limits."},
		},
		{
			ID: "POE-HOURS-WEEK", Title: "Weekly hours",
			Yes:     []string{"The fullest week has {course.weekly_hours}, within the limit of {poe.week}."},
			No:      []string{"The fullest week has {course.weekly_hours}, the limit is {poe.week}, and overtime is not allowed."},
			Unknown: []string{"Under a contract of employment ({person.employed}), the person is not covered by articles L6343-2 and L6343-3."},
		},
		{
			ID: "POE-HOURS-DAY", Title: "Daily hours",
			Yes:     []string{"The fullest day has {course.daily_hours}, within the limit of {poe.day}."},
			No:      []string{"The fullest day has {course.daily_hours}, the limit is {poe.day}."},
			Unknown: []string{"Under a contract of employment ({person.employed}), the person is not covered by articles L6343-2 and L6343-3."},
		},
		{
			ID: "POEC-EXIT", Title: "Contract that may follow a POEC",
			Yes:     []string{"This contract is a conforming exit after a POEC."},
			No:      []string{"This contract is not a conforming exit after a POEC."},
			Unknown: []string{"It cannot be said whether this contract is a conforming exit after a POEC."},
		},
		{
			ID: "POEC-EXIT-CDI", Title: "Permanent contract",
			Yes: []string{"It is an open-ended contract: {contract.kind}."},
			No:  []string{"The line “permanent contract” of the list does not apply: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-PRO-12M", Title: "Professionalisation contract of at least twelve months",
			Yes: []string{
				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The professionalisation contract runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The professionalisation contract is open-ended.",
			},
			No: []string{
				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The professionalisation contract runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The line “professionalisation contract” of the list does not apply: {contract.kind}.",
			},
		},
		{
			ID: "POEC-EXIT-APP", Title: "Apprenticeship contract",
			Yes: []string{"It is an apprenticeship contract; the article sets no minimum duration (that of any apprenticeship, L6222-7-1, applies besides)."},
			No:  []string{"The line “apprenticeship contract” of the list does not apply: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-CDD-12M", Title: "Fixed-term contract of at least twelve months",
			Yes: []string{
				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}.",
			},
			No: []string{
				"Without its renewals ({contract.renewals}), the contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The line “fixed-term contract” of the list does not apply: {contract.kind}.",
			},
		},
		{ID: "POEC-EXIT-CDII", Title: "Permanent temporary-work contract"},
		{
			ID: "POEC-EXIT-PUBLIC-LAW", Title: "Contract of public law, or civil-service post",
			No:      []string{"This contract of public law is too short, even taken as a fixed-term contract."},
			Unknown: []string{"The article names neither contracts of public law nor civil-service posts."},
		},
		{
			ID: "POEC-EXIT-PUBLIC-LAW-12M", Title: "Contract of public law of the minimum duration",
			Yes: []string{
				"Its renewals ({contract.renewals}) aside, the contract runs from {contract.start} to {contract.end}; taken as a fixed-term contract it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The contract, without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; taken as a fixed-term contract it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The contract runs from {contract.start} to {contract.end}; taken as a fixed-term contract it must last at least {poec.exit.months}, until {contract.end.needed}.",
			},
			No: []string{
				"Its renewals ({contract.renewals}) aside, the contract runs from {contract.start} to {contract.end}; taken as a fixed-term contract it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The contract, without precise term, is made to last at least from {contract.start} to {contract.minimum_end}; taken as a fixed-term contract it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"The contract runs from {contract.start} to {contract.end}; taken as a fixed-term contract it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
			},
		},
		{ID: "POEC-EXIT-PUBLIC-LAW-NAMED", Title: "Standing of a contract of public law or a civil-service post"},
		{
			ID: "POEC-EXIT-MISSION", Title: "Temporary-work mission",
			No: []string{"Temporary-work missions are not in the list."},
		},
	},
	Terms: []law.Term{
		{Key: "poec.who.jobseekers", Text: "POEC open to jobseekers"},
		{Key: "poec.who.kinds", Text: "contracts of the employees to whom the POEC is open"},
		{Key: "poec.need", Text: "need identified by the branch or the OPCO"},
		{Key: "poec.cfa.age", Text: "age below which a POEC may be given in a CFA"},
		{Key: "poec.hours", Text: "maximum length of a POEC"},
		{Key: "poec.hours.driver", Text: "maximum length of a POEC for drivers"},
		{Key: "poec.immersion", Text: "share of the immersion in a POEC: one hour in so many"},
		{Key: "poec.waiver.joint-body", Text: "waivers validated by the regional joint body"},
		{Key: "POE-HOURS.contract", Text: "the articles on the presence of trainees are for those without a contract of employment; the working time of the contract is not judged here"},
		{Key: "POE-STATUS-STAGIAIRE.jobseeker", Text: "a jobseeker is a stagiaire, by the ministry's page"},
		{Key: "POE-STATUS-STAGIAIRE.contract", Text: "the employer keeps paying (L6326-4): the status would be that of the contract"},
		{Key: "poe.week", Text: "weekly hours of a trainee without contract"},
		{Key: "poe.day", Text: "daily hours of a trainee without contract"},
		{Key: "POEC-CFA-U26-DAY", Text: "\"under twenty-six\" is judged on entry into the course; the article does not say so."},
		{Key: "POEC-HOURS-UNREAD", Text: "two later deliberations on the POEC, of 2012 and 2021, could not be read: what they say of hours and immersion is not known."},
		{Key: "POEC-NO-OFFER", Text: "a POEC needs neither a job offer nor an undertaking to hire."},
		{Key: "POE-HOURS-DAY-EXCEPTIONS", Text: "the maximum day may be exceeded in the cases of article L3121-18 (authorisation, urgency, agreement)."},

		{Key: "poec.exit.kinds", Text: "list of contracts that may follow a POEC"},
		{Key: "poec.exit.months", Text: "minimum duration of the contract that follows a POEC"},
		{Key: "contract.end.needed", Text: "last day the contract must reach"},

		{Key: "POEC-EXIT-DATE", Text: "the text is that of the day the contract is concluded; the article does not say which day counts."},
		{Key: "POEC-EXIT-DATE-START", Text: "the day of conclusion not being given, the first day of the contract stands for it."},
		{Key: "POEC-EXIT-RENEWAL", Text: "only the initial contract counts, without its renewals: the article asks for one contract of a minimum duration of twelve months."},
		{Key: "POEC-EXIT-NOTERM", Text: "a fixed-term contract without precise term counts for its minimum period."},
		{Key: "POEC-EXIT-PEC", Text: "a fixed-term PEC or CIE is by its letter a fixed-term contract (L1242-3); no text says whether it counts as a contract that follows a POEC."},
		{Key: "POEC-EXIT-CDDI", Text: "a fixed-term integration contract is by its letter a fixed-term contract (L1242-3); no text says whether it counts as a contract that follows a POEC."},

		{Key: "POEC-EXIT-NOTOBLIG", Text: "article L6326-3 neither obliges to conclude such a contract nor forbids another; a shorter fixed-term contract, for instance, is just not a conforming exit."},
		{Key: "POEC-EXIT-UNKNOWN-DURATION", Text: "a fixed-term contract of unknown length stays undetermined, never conforming."},

		{Key: "POEC-EXIT-CDII.cdi", Text: "it is a permanent contract, under the rules on permanent contracts subject to its own (L1251-58-2)"},
		{Key: "POEC-EXIT-CDII.poei-only", Text: "the article does not name it, while D6326-1, for the POEI and since 21 June 2024, names it beside the permanent contract"},
		{Key: "POEC-EXIT-PUBLIC-LAW.same", Text: "it is worth the contract of private law of the same nature"},
		{Key: "POEC-EXIT-PUBLIC-LAW.not-named", Text: "the article does not name it"},
	},
}
