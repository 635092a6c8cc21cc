package eligibility

import "github.com/parcours-emploi/parcours/law"

// afprEnglish is what the rules on the AFPR say in English.
var afprEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "AFPR-HOURS", Title: "Maximum length of an AFPR",
			Yes:     []string{"The course lasts {course.hours}, within the limit of {afpr.hours}."},
			No:      []string{"The course lasts {course.hours}, the limit is {afpr.hours}: {course.hours.over} too many."},
			Unknown: hoursApartEnglish,
		},
		{
			ID: "AFPR-EXIT", Title: "Contract that followed an AFPR",
			Yes:     []string{"This contract is one that an AFPR led to."},
			No:      []string{"This contract is not one that an AFPR led to."},
			Unknown: []string{"It cannot be said whether this contract is one that an AFPR led to."},
		},
		{
			ID: "AFPR-EXIT-CONTRACT", Title: "Kind and duration of the contract",
			Yes:     []string{"The kind and duration of the contract are right."},
			No:      []string{"The kind or the duration of the contract is not right."},
			Unknown: []string{"It cannot be said whether the kind and duration of the contract are right."},
		},
		{
			ID: "AFPR-EXIT-CDD", Title: "Fixed-term contract of six to under twelve months",
			Yes: []string{
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}: at least {afpr.months}, under {afpr.below}.",
				"Its renewals ({contract.renewals}) aside, the contract ({contract.kind}) runs from {contract.start} to {contract.end}: at least {afpr.months}, under {afpr.below}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}: at least {afpr.months}, under {afpr.below}.",
			},
			No: []string{
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}, less than {afpr.months}: {off}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}, {afpr.below} or more: {off}.",
				"Its renewals ({contract.renewals}) aside, the contract ({contract.kind}) runs from {contract.start} to {contract.end}, less than {afpr.months}: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}, less than {afpr.months}: {off}.",
				"Its renewals ({contract.renewals}) aside, the contract ({contract.kind}) runs from {contract.start} to {contract.end}, {afpr.below} or more: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}, {afpr.below} or more: {off}.",
				"Its renewals ({contract.renewals}) aside, the contract ({contract.kind}) runs from {contract.start} to {contract.end}: even taken as a fixed-term contract it must last at least {afpr.months} and less than {afpr.below}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}: even taken as a fixed-term contract it must last at least {afpr.months} and less than {afpr.below}.",
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}: even taken as a fixed-term contract it must last at least {afpr.months} and less than {afpr.below}.",
				"Contract ({contract.kind}) signed as open-ended: {contract.open_ended}.",
				"The line “fixed-term contract” of the page does not apply: {contract.kind}.",
			},
		},
		{
			ID: "AFPR-EXIT-PRO", Title: "Professionalisation contract of under twelve months",
			Yes: []string{
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}, under {afpr.below}.",
				"Its renewals ({contract.renewals}) aside, the contract ({contract.kind}) runs from {contract.start} to {contract.end}, under {afpr.below}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}, under {afpr.below}.",
			},
			No: []string{
				"The contract ({contract.kind}), without precise term, is made to last at least from {contract.start} to {contract.minimum_end}, {afpr.below} or more: {off}.",
				"Its renewals ({contract.renewals}) aside, the contract ({contract.kind}) runs from {contract.start} to {contract.end}, {afpr.below} or more: {off}.",
				"The contract ({contract.kind}) runs from {contract.start} to {contract.end}, {afpr.below} or more: {off}.",
				"Contract ({contract.kind}) signed as open-ended: {contract.open_ended}.",
				"The line “professionalisation contract” of the page does not apply: {contract.kind}.",
			},
		},
		{
			ID: "AFPR-EXIT-MISSIONS", Title: "Temporary-work missions, six months within nine",
			Yes: []string{"The missions make {missions.days} within the {afpr.missions.window} after the course (until {missions.last}): at least {afpr.months}."},
			No: []string{
				"The missions make {missions.days} within the {afpr.missions.window} after the course (until {missions.last}), less than {afpr.months}: {off}.",
				"The line “temporary-work missions” of the page does not apply: {contract.kind}.",
			},
		},
		{
			ID: "AFPR-EXIT-PARTTIME", Title: "Weekly hours of the contract",
			Yes: []string{"The contract has {contract.hours} a week, at least {afpr.part-time}."},
			No:  []string{"The contract has {contract.hours} a week, less than {afpr.part-time}."},
		},
	},
	Terms: []law.Term{
		{Key: "afpr.hours", Text: "maximum length of an AFPR"},
		{Key: "afpr.months", Text: "minimum duration of the contract that follows an AFPR"},
		{Key: "afpr.below", Text: "duration from which the contract belonged to the POEI"},
		{Key: "afpr.missions.window", Text: "time during which missions count"},
		{Key: "afpr.part-time", Text: "minimum weekly hours of a part-time contract"},
		{Key: "AFPR-EXIT-DATE", Text: "the page is applied on the day the contract is concluded, failing that on its first day."},
		{Key: "AFPR-EXIT-DATE-START", Text: "the day of conclusion not being given, the first day of the contract stands for it."},
		{Key: "AFPR-EXIT-RENEWAL", Text: "the initial contract alone counts, without its renewals."},
		{Key: "AFPR-EXIT-NOTERM", Text: "a fixed-term contract without precise term counts for its minimum period."},
		{Key: "AFPR-EXIT-PEC", Text: "a PEC or CIE for a fixed term is, by its letter, a CDD."},
		{Key: "AFPR-EXIT-CDDI", Text: "a CDD of integration is, by its letter, a CDD."},
		{Key: "AFPR-EXIT-MISSIONS-DAYS", Text: "the days of separate missions are counted as for the POEI."},
		{Key: "AFPR-EXIT-CDD.same", Text: "it has the value of a fixed-term contract"},
		{Key: "AFPR-EXIT-CDD.not-named", Text: "the page does not name it"},
		{Key: "AFPR-END", Text: "the AFPR was merged into the POEI by the law of 18 December 2023; until when decisions already taken were carried out was not found."},
	},
}
