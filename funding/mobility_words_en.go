package funding

import "github.com/parcours-emploi/parcours/law"

// mobilityEnglish is what the rules on the mobility aid say in English.
var mobilityEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "MOB", Title: "Mobility aid",
			Yes: []string{
				"The mobility aid is due.",
			},
			No: []string{
				"The mobility aid is not due.",
			},
			Unknown: []string{
				"It cannot be said whether the mobility aid is due, or how much it is.",
			},
		},
		{
			ID: "MOB-SEEKER", Title: "Registered jobseeker",
			Yes: []string{
				"The present contract ({job.kind}) is a subsidised one: those who hold one may be registered in the category open to the aid.",
				"The person is a jobseeker.",
			},
			No: []string{
				"The person is not a jobseeker, and the aid is for registered jobseekers.",
			},
		},
		{
			ID: "MOB-DISTANCE", Title: "Distance or time of the way",
			Yes: []string{
				"The round trip of {km:trainee.travel.round_trip_metres} exceeds {km:mobility.metres}.",
				"The round trip of {km:trainee.travel.round_trip_metres} exceeds {km:mobility.metres.overseas}, outside metropolitan France.",
				"The round trip of {trainee.travel.round_trip_time} exceeds {mobility.time}.",
			},
			No: []string{
				"The round trip, of {km:trainee.travel.round_trip_metres} and {trainee.travel.round_trip_time}, exceeds neither {km:mobility.metres} nor {mobility.time}.",
				"The round trip, of {km:trainee.travel.round_trip_metres} and {trainee.travel.round_trip_time}, exceeds neither {km:mobility.metres.overseas}, outside metropolitan France, nor {mobility.time}.",
			},
		},
		{
			ID: "MOB-COURSE-40H", Title: "Length of the course",
			Yes: []string{
				"The course lasts {course.hours}, {mobility.course-hours} or more.",
			},
			No: []string{
				"The course lasts {course.hours}, less than {mobility.course-hours}.",
			},
		},
		{
			ID: "MOB-ARE-MIN", Title: "No ARE above the minimum",
			Yes: []string{
				"The person draws an ARE of {trainee.benefit.daily} a day, not above the minimum of {mobility.are}.",
				"The person draws no ARE.",
			},
			No: []string{
				"The person draws an ARE of {trainee.benefit.daily} a day, above the minimum of {mobility.are}.",
			},
		},
		{
			ID: "MOB-DEADLINE", Title: "Time limits of the mobility aid",
			Yes: []string{
				"The time limits are kept.",
			},
			No: []string{
				"A time limit is not kept.",
			},
			Unknown: []string{
				"It cannot be said whether the time limits are kept.",
			},
		},
		{
			ID: "MOB-REQUEST", Title: "Time limit of the request",
			Yes: []string{
				"The aid was asked for on {trainee.travel.requested}, within {mobility.request-days} of the entry on {course.start}.",
			},
			No: []string{
				"The aid was asked for on {trainee.travel.requested}, more than {mobility.request-days} after the entry on {course.start}.",
			},
		},
		{
			ID: "MOB-INVOICE", Title: "Time limit of the invoices",
			Yes: []string{
				"The last invoice is of {trainee.travel.invoiced}, within {mobility.invoice-days} of the end on {course.end}.",
			},
			No: []string{
				"The last invoice is of {trainee.travel.invoiced}, more than {mobility.invoice-days} after the end on {course.end}.",
			},
		},
		{
			ID: "MOB-TRIP-1", Title: "One round trip a day",
			Yes: []string{
				"Round trips counted: {mobility.trips-paid}, one a day at most.",
			},
		},
		{
			ID: "MOB-AMOUNT", Title: "Amount of the mobility aid",
			Yes: []string{
				"The trips, meals and nights make {mobility.amount}, within the ceiling.",
			},
			Unknown: []string{
				"Waiver granted: {trainee.travel.waived}. Nothing settles whether the derogatory ceiling of {mobility.derogation} comes on top of the other, takes its place, or is that of other costs.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "MOB-ENTRY", Text: "the day of entry into the course picks the amounts and the conditions."},
		{Key: "MOB-FROM", Text: "the time limit of the request runs from the entry into the course, that of the last invoice from the last day of the course."},
		{Key: "MOB-WINDOW", Text: "the twelve months of the ceiling are those that end on the day of entry into the course."},
		{Key: "MOB-AIDED", Text: "who holds a PEC or a CIE counts as registered in category 5 (subsidised contracts)."},
		{Key: "MOB.waived", Text: "the waiver reaches this condition"},
		{Key: "MOB.kept", Text: "the waiver does not reach it"},
		{Key: "MOB-AMOUNT.other", Text: "the derogatory ceiling is that of other costs"},
		{Key: "mobility.seekers", Text: "mobility aid for registered jobseekers"},
		{Key: "MOB-AMOUNT.instead", Text: "the derogatory ceiling replaces the other"},
		{Key: "MOB-AMOUNT.added", Text: "the derogatory ceiling comes on top of the other"},
		{Key: "subject.mobility", Text: "mobility aid"},
		{Key: "mobility.amount", Text: "amount of the mobility aid"},
		{Key: "mobility.trips-paid", Text: "round trips paid"},
		{Key: "mobility.km", Text: "mobility aid, kilometre"},
		{Key: "mobility.meal", Text: "mobility aid, meals of a day"},
		{Key: "mobility.night", Text: "mobility aid, night"},
		{Key: "mobility.ceiling", Text: "mobility aid, ceiling"},
		{Key: "mobility.derogation", Text: "mobility aid, derogatory ceiling"},
		{Key: "mobility.months", Text: "time over which the ceiling counts"},
		{Key: "mobility.metres", Text: "round trip beyond which the aid is open, in metres"},
		{Key: "mobility.metres.overseas", Text: "same distance outside metropolitan France, in metres"},
		{Key: "mobility.time", Text: "time of the round trip beyond which the aid is open"},
		{Key: "mobility.course-hours", Text: "least length of the course for the mobility aid"},
		{Key: "mobility.are", Text: "minimum ARE"},
		{Key: "mobility.request-days", Text: "time limit of the request for the mobility aid"},
		{Key: "mobility.invoice-days", Text: "time limit of the invoices of the mobility aid"},
		{Key: "mobility.trips", Text: "round trips paid for a day"},
	},
}
