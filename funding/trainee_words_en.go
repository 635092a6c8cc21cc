package funding

import "github.com/parcours-emploi/parcours/law"

// traineeEnglish is what the rules on the income of trainees say in English.
var traineeEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "TRAINEE-INCOME", Title: "Income of the trainee on that day",
			Yes: []string{
				"The trainee has an income, and its amount is known.",
			},
			No: []string{
				"No trainee income is due.",
			},
			Unknown: []string{
				"It cannot be said what the income of the trainee is.",
			},
		},
		{
			ID: "TRAINEE-DAY", Title: "Day within the course",
			Yes: []string{
				"{day} lies within the course, from {course.start} to {course.end}.",
			},
			No: []string{
				"{day} is before the course, which begins on {course.start}.",
				"{day} is after the course, which ends on {course.end}.",
			},
		},
		{
			ID: "POE-PAY", Title: "Income of trainees in a POE",
			Yes: []string{
				"The rights to the ARE ended on {trainee.benefit.last_day}: the rémunération de fin de formation may follow.",
				"ARE on entry into the course: {trainee.benefit.are}. With the ARE the trainee draws the AREF, without it the training pay of France Travail.",
			},
			No: []string{
				"The present contract ({job.kind}) is one whose wage is kept up by the employer: no trainee income is due.",
				"The person is not a jobseeker, and the income of trainees is for jobseekers.",
			},
			Unknown: []string{
				"The present employer is an entreprise adaptée ({job.structure}): the article does not name its employees, and no text says whether the wage is kept up.",
				"The ARE is said to be drawn on entry, on {course.start}, and to have ended on {trainee.benefit.last_day}: one of the two is wrong.",
			},
		},
		{
			ID: "TRAINEE-AREF", Title: "Daily benefit (AREF)",
			Yes: []string{
				"The daily benefit of {trainee.benefit.daily} is raised to the floor of {trainee.income.raised}.",
				"The daily benefit is {trainee.benefit.daily}, at least the floor of {trainee.aref.floor}.",
			},
		},
		{
			ID: "TRAINEE-RFF", Title: "Rémunération de fin de formation",
			Yes: []string{
				"The last daily amount of the AREF, at its floor of {trainee.income.raised}, makes {trainee.income.month} for the month, within the cap of {trainee.rff.cap}.",
				"The last daily amount, {trainee.benefit.daily}, makes {trainee.income.month} for the month, within the cap of {trainee.rff.cap}.",
			},
			Unknown: []string{
				"The rights to the ARE began on {trainee.benefit.first_day}: the ARE and the rémunération de fin de formation last {trainee.rff.months} in all at most, for which France Travail counts {trainee.rff.days}, but days without benefit may put off the end.",
				"Rémunération de fin de formation granted: {trainee.benefit.rff}. No source says what then follows the ARE.",
			},
		},
		{
			ID: "TRAINEE-RFPE-PLACE", Title: "Scale of the training pay",
			Yes: []string{
				"The scale is that of the place of the course, on entry on {course.start}.",
			},
		},
		{
			ID: "TRAINEE-RFPE-FIXED", Title: "Pay settled at the opening of the course",
			Yes: []string{
				"Pay is settled at the opening of the course, on {course.start}.",
			},
			Unknown: []string{
				"The amounts have been raised since the opening: no source says whether that reaches running courses.",
			},
		},
		{
			ID: "TRAINEE-RFPE-GROUP", Title: "Category of the trainee",
			Yes: []string{
				"The category of the trainee is known.",
			},
			Unknown: []string{
				"The category of the trainee is not known.",
			},
		},
		{
			ID: "TRAINEE-RFPE-DISABLED", Title: "Disabled worker who worked: pay by the former wage",
			Yes: []string{
				"The former wage of {trainee.former_wage} makes {trainee.income.month}, between the floor and the ceiling.",
			},
			No: []string{
				"Without six months of paid work within twelve ({trainee.six_of_12}) nor twelve within twenty-four, pay does not follow the former wage.",
				"The person is not recognised as a disabled worker.",
			},
			Unknown: []string{
				"The former wage of {trainee.former_wage} reaches a bound for which two amounts are printed.",
			},
		},
		{
			ID: "TRAINEE-RFPE-ADULT", Title: "Group paid as from 26 years",
			Yes: []string{
				"The person has the amount of 26 years, whatever the age.",
			},
			No: []string{
				"The person is in none of the groups paid as from 26 years.",
			},
			Unknown: []string{
				"It cannot be said whether the person is in one of the groups paid as from 26 years.",
			},
		},
		{
			ID: "TRAINEE-ADULT-CHILD", Title: "Person alone in charge of a child",
			Yes: []string{
				"The person is alone in charge of a child living in France.",
			},
			No: []string{
				"The person is not alone in charge of a child living in France.",
			},
		},
		{
			ID: "TRAINEE-ADULT-PREGNANT", Title: "Woman alone and pregnant",
			Yes: []string{
				"Woman alone and pregnant, the pregnancy declared and the examinations made.",
			},
			No: []string{
				"The person is not a woman alone whose pregnancy is declared.",
			},
		},
		{
			ID: "TRAINEE-ADULT-THREE", Title: "Person who has had three children",
			Yes: []string{
				"The person has had three children.",
			},
			No: []string{
				"The person has not had three children.",
			},
		},
		{
			ID: "TRAINEE-ADULT-SEPARATED", Title: "Widowed, divorced or judicially separated under three years",
			Yes: []string{
				"The death, divorce or judicial separation, of {trainee.family.separated_on}, is less than {trainee.rfpe.separated} old.",
			},
			No: []string{
				"The death, divorce or judicial separation, of {trainee.family.separated_on}, comes after the entry on {course.start}.",
				"The death, divorce or judicial separation, of {trainee.family.separated_on}, is not less than {trainee.rfpe.separated} old.",
				"The person is not widowed, divorced or judicially separated.",
			},
		},
		{
			ID: "TRAINEE-ADULT-WORKED", Title: "Earlier paid work",
			Yes: []string{
				"The person did paid work for six months within twelve, or twelve months within twenty-four.",
			},
			No: []string{
				"On entry on {course.start}, earlier paid work does not open this amount: it does from 1 June 2021.",
				"The person did not do six months of paid work within twelve, nor twelve within twenty-four.",
			},
		},
		{
			ID: "TRAINEE-ADULT-DISABLED", Title: "Disabled worker without enough earlier paid work",
			Yes: []string{
				"The person is recognised as a disabled worker.",
			},
			No: []string{
				"The person is not recognised as a disabled worker.",
			},
		},
		{
			ID: "TRAINEE-RFPE-AGE", Title: "Amount by the age on entry",
			Yes: []string{
				"At {person.age}, on the day of entry, the monthly amount is {trainee.income.month}.",
			},
			Unknown: []string{
				"At {person.age}, on the day of entry, two monthly amounts are printed, and the source read does not say which is due.",
			},
		},
		{
			ID: "TRAINEE-RFPE-PARTTIME", Title: "Part-time course",
			Yes: []string{
				"For {trainee.month_hours} in the month, the monthly amount is divided by {trainee.rfpe.month-hours} and multiplied by the hours, and never less than the allocation de solidarité spécifique of {trainee.ass_monthly}.",
				"For {trainee.month_hours} in the month, the monthly amount is divided by {trainee.rfpe.month-hours} and multiplied by the hours.",
			},
			Unknown: []string{
				"For {trainee.month_hours} in the month, more than {trainee.rfpe.month-hours}: nothing says whether the product may exceed the amount of the month.",
			},
		},
		{
			ID: "TRAINEE-DELD-1000", Title: "One-off aid to long-term jobseekers",
			Yes: []string{
				"The one-off aid of the State is due.",
			},
			No: []string{
				"The one-off aid of the State is not due.",
			},
			Unknown: []string{
				"It cannot be said whether the one-off aid of the State is due.",
			},
		},
		{
			ID: "TRAINEE-DELD-PERIOD", Title: "Entry while the one-off aid existed",
			Yes: []string{
				"On entry on {course.start}, the aid is paid in two parts: {trainee.deld.first} within {trainee.deld.months} of the entry, then {trainee.deld.second} at the end.",
			},
			No: []string{
				"The aid is for entries from 1 November 2021 to 31 December 2022 only, and the entry is on {course.start}.",
			},
		},
		{
			ID: "TRAINEE-DELD-SEEKER", Title: "Jobseeker",
			Yes: []string{
				"The person is a jobseeker.",
			},
			No: []string{
				"The person is not a jobseeker.",
			},
		},
		{
			ID: "TRAINEE-DELD-12M", Title: "Long without work",
			Yes: []string{
				"The person looked for work and did none for at least {trainee.deld.idle} of the last {trainee.deld.window}.",
			},
			No: []string{
				"The person did not look for work without doing any for at least {trainee.deld.idle} of the last {trainee.deld.window}.",
			},
		},
		{
			ID: "TRAINEE-DELD-COURSE", Title: "POEI, or course for an offer",
			Yes: []string{
				"The course is a POEI, or is needed for an offer lodged with the public employment service, which pays for it wholly or partly.",
			},
			No: []string{
				"The course is neither a POEI nor needed for an offer lodged with the public employment service, which would pay for it wholly or partly.",
			},
		},
		{
			ID: "POEI-PAY-EMPLOYEE", Title: "Wage kept up during the POEI",
			Yes: []string{
				"The present contract ({job.kind}) is one whose pay the employer keeps up.",
			},
			No: []string{
				"The present contract ({job.kind}) is not one whose pay the article keeps up.",
				"The person has no contract of employment.",
			},
			Unknown: []string{
				"The present employer is an entreprise adaptée ({job.structure}): the article does not name its employees.",
			},
		},
		{
			ID: "POEC-PAY-EMPLOYEE", Title: "Wage kept up during the POEC",
			Yes: []string{
				"The present contract ({job.kind}) is one whose pay the employer keeps up.",
			},
			No: []string{
				"The present contract ({job.kind}) is not one whose pay the article keeps up.",
				"The person has no contract of employment.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "POE-PAY-ELIGIBLE", Text: "the income is paid if the trainee meets the conditions of the benefit and, for a POEC, if the agreement with the OPCO provides it."},
		{Key: "POE-PAY-REFUND", Text: "the pay kept up may be met by the OPCO, the State or France Travail, less the aids and exemptions that the employer has for that contract; nothing obliges them to."},
		{Key: "TRAINEE-RFPE-CODE", Text: "the articles of the code are those of the courses that the State and the regions pay; France Travail takes the same amounts by délibération."},
		{Key: "TRAINEE-RFPE-INDEX", Text: "the amounts are raised each 1 April since 2023; pay computed on a former wage is not, its bounds are."},
		{Key: "POE-PAY.trainee", Text: "the employee of an entreprise adaptée has the income of trainees"},
		{Key: "POE-PAY.wage", Text: "the wage is kept up as for the other employees"},
		{Key: "TRAINEE-RFF.training-pay", Text: "the training pay follows"},
		{Key: "TRAINEE-RFF.nothing", Text: "nothing follows"},
		{Key: "TRAINEE-ARE-RUNS", Text: "where no last day of the ARE is recorded, it runs on the day asked about."},
		{Key: "TRAINEE-RFPE-PARTTIME.month", Text: "the amount of the month is the most"},
		{Key: "TRAINEE-RFPE-PARTTIME.product", Text: "the product is due, however high"},
		{Key: "trainee.pay", Text: "income by the benefit that is running"},
		{Key: "trainee.rfpe.criteria", Text: "criteria of pay that follows no former wage"},
		{Key: "trainee.rff.days", Text: "total days of the ARE and the rémunération de fin de formation"},
		{Key: "trainee.rff.last-daily", Text: "last daily amount: that of the AREF"},
		{Key: "trainee.deld.idle", Text: "time without work for the one-off aid"},
		{Key: "trainee.deld.window", Text: "time within which it counts"},
		{Key: "TRAINEE-RFF.running", Text: "days without benefit put off the end"},
		{Key: "TRAINEE-RFF.over", Text: "the time is used up"},
		{Key: "TRAINEE-RFPE-FIXED.kept", Text: "the amount of the opening holds to the end"},
		{Key: "TRAINEE-RFPE-FIXED.raised", Text: "the amount follows the rise"},
		{Key: "TRAINEE-RFPE-DISABLED.low", Text: "the lower of the two amounts"},
		{Key: "TRAINEE-RFPE-DISABLED.high", Text: "the higher of the two amounts"},
		{Key: "TRAINEE-RFPE-AGE.low", Text: "the lower of the two amounts"},
		{Key: "TRAINEE-RFPE-AGE.high", Text: "the higher of the two amounts"},
		{Key: "subject.long_term_jobseeker", Text: "aid to long-term jobseekers"},
		{Key: "trainee.income.month", Text: "amount of the month"},
		{Key: "trainee.income.raised", Text: "daily amount due"},
		{Key: "trainee.rfpe.under-18", Text: "training pay, under 18"},
		{Key: "trainee.rfpe.18", Text: "training pay, from 18 to 25 (20 in 2020)"},
		{Key: "trainee.rfpe.21", Text: "training pay, from 21 to 25 in 2020"},
		{Key: "trainee.rfpe.26", Text: "training pay, from 26"},
		{Key: "trainee.rfpe.ceiling", Text: "training pay by the former wage, ceiling"},
		{Key: "trainee.rfpe.26-high", Text: "training pay from 26, second amount printed in 2020"},
		{Key: "trainee.rfpe.ceiling-indexed", Text: "ceiling of 2022 by the index"},
		{Key: "trainee.rfpe.mayotte.under-18", Text: "training pay in Mayotte, under 18"},
		{Key: "trainee.rfpe.mayotte.18", Text: "training pay in Mayotte, 18 to 25"},
		{Key: "trainee.rfpe.mayotte.26", Text: "training pay in Mayotte, from 26"},
		{Key: "trainee.rfpe.age-18", Text: "first age of the scale"},
		{Key: "trainee.rfpe.age-21", Text: "second age of the scale in 2020"},
		{Key: "trainee.rfpe.age-26", Text: "age of the highest amount"},
		{Key: "trainee.rfpe.families", Text: "groups paid as from 26 years"},
		{Key: "trainee.rfpe.disabled", Text: "disabled workers paid as from 26 years"},
		{Key: "trainee.rfpe.worked", Text: "earlier work paid as from 26 years"},
		{Key: "trainee.rfpe.separated", Text: "time since the separation"},
		{Key: "trainee.rfpe.former-wage", Text: "pay by the former wage"},
		{Key: "trainee.rfpe.month-hours", Text: "hours of a full-time month"},
		{Key: "trainee.rfpe.fixed", Text: "pay settled at the opening"},
		{Key: "trainee.rfpe.index-months", Text: "interval of the rises"},
		{Key: "trainee.aref.floor", Text: "daily floor of the AREF"},
		{Key: "trainee.rff.cap", Text: "monthly cap of the rémunération de fin de formation"},
		{Key: "trainee.rff.months", Text: "total time of the ARE and the rémunération de fin de formation"},
		{Key: "trainee.deld.first", Text: "one-off aid, first half"},
		{Key: "trainee.deld.second", Text: "one-off aid, second half"},
		{Key: "trainee.deld.months", Text: "time limit of the first half"},
		{Key: "poe.kept-wage", Text: "contracts whose pay is kept up"},
	},
}
