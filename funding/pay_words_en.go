package funding

import "github.com/parcours-emploi/parcours/law"

// payEnglish is what the rules on minimum pay say in English.
var payEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "APP-PAY", Title: "Minimum pay of the apprentice that day",
			Yes: []string{
				"The minimum is {pay.rate} of {pay.month.hours} (the base for {contract.hours} a week), that is {pay.shown}; at least {pay.due} a month must be paid.",
				"The minimum is {pay.rate} of {pay.month}, that is {pay.shown}; at least {pay.due} a month must be paid.",
			},
			No: []string{
				"No minimum comes from this contract on that day.",
			},
			Unknown: []string{
				"The minimum is not settled; it is at least {pay.low} and at most {pay.high} a month.",
				"The minimum is not settled; it is at least {pay.low} a month.",
				"The minimum is not settled.",
			},
		},
		{
			ID: "APP-PAY-GRID", Title: "Table that governs the contract",
			Yes: []string{
				"The contract, concluded on {contract.made}, follows the table in force on that day.",
			},
		},
		{
			ID: "APP-PAY-YEAR", Title: "Year of execution of the contract",
			Yes: []string{
				"The contract begins on {contract.start}; the year that counts is year {pay.year}, each year begins on the anniversary.",
			},
		},
		{
			ID: "APP-PAY-BAND-CHANGE", Title: "Age band",
			Yes: []string{
				"The band is “{pay.band}”; a strict reading would still give {pay.rate.otherwise}, that is {pay.otherwise} a month.",
				"The band is “{pay.band}” (born on {person.born}); it changes on the first day of the month after the birthday.",
			},
		},
		{
			ID: "PAY-SMIC", Title: "SMIC of the day",
			Yes: []string{
				"The hourly SMIC is {smic.hourly}, that is {smic.month} a month at 35 hours a week.",
				"The hourly SMIC of Mayotte is {smic.hourly.mayotte}, that is {smic.month} a month at 35 hours a week.",
			},
		},
		{
			ID: "APP-PAY-SMC", Title: "Conventional minimum pay",
			Yes: []string{
				"The conventional minimum of the job, {pay.conventional}, is above the SMIC: it is the base.",
				"No conventional minimum is above the base of {pay.base}.",
			},
		},
		{
			ID: "APP-PAY-BETTER", Title: "Better percentage of the contract or an agreement",
			Yes: []string{
				"The contract or an agreement gives {pay.agreed_rate}, more than the law.",
			},
		},
		{
			ID: "APP-PAY-CAP100", Title: "Cap on the increases",
			Yes: []string{
				"The increases do not lead above {apprenticeship.pay.cap} of the SMIC, unless the contract or an agreement is better.",
			},
		},
		{
			ID: "APP-PAY-SPECIAL", Title: "Pay that departs from the table",
			Yes: []string{
				"A special rule applies to the pay.",
			},
			No: []string{
				"No special rule applies: the table is enough.",
			},
			Unknown: []string{
				"It cannot be said whether a special rule applies.",
			},
		},
		{
			ID: "APP-PAY-SHORT", Title: "Contract shorter than the training cycle",
			Yes: []string{
				"The cycle lasts {apprenticeship.cycle_months} months: years count from {pay.origin}, as if the whole cycle were done as an apprentice.",
			},
			No: []string{
				"The contract is not shorter than the cycle.",
			},
		},
		{
			ID: "APP-PAY-SHORT-OLD", Title: "Duration reduced by a year (contracts concluded to 31 March 2020)",
			Yes: []string{
				"The duration is reduced by a year ({apprenticeship.shorter}): the first year is deemed done.",
			},
			No: []string{
				"These former grounds of reduction do not apply.",
			},
		},
		{
			ID: "APP-PAY-LONG", Title: "Contract lengthened by convention",
			Yes: []string{
				"From {apprenticeship.longer_from} pay stays that of year {pay.year}.",
			},
			No: []string{
				"The contract is not lengthened by convention.",
			},
		},
		{
			ID: "APP-PAY-FAIL", Title: "Prolongation after a failure",
			Yes: []string{
				"From {apprenticeship.longer_from} pay stays that of year {pay.year}.",
			},
			No: []string{
				"The contract is not prolonged after a failure.",
			},
		},
		{
			ID: "APP-PAY-LICPRO", Title: "Licence professionnelle",
			Yes: []string{
				"A licence professionnelle is paid as a second year throughout the contract.",
			},
			No: []string{
				"The certification prepared is not a licence professionnelle.",
			},
		},
		{
			ID: "APP-PAY-15", Title: "Second diploma of the same level",
			Yes: []string{
				"The contract lasts a year at most and prepares a diploma of the same level, directly related to the one obtained: {pay.points} points more.",
			},
			No: []string{
				"The contract runs from {contract.start} to {contract.end}, more than {apprenticeship.pay.same-level.months}: {off}.",
				"It is not a second diploma of the same level directly related to the first.",
			},
		},
		{
			ID: "APP-PAY-RQTH-EXT", Title: "Course spread because of the disability",
			Yes: []string{
				"From {apprenticeship.longer_from}, {pay.points} points are added to the percentage of the last year.",
			},
			No: []string{
				"The course is not spread because of the disability.",
			},
		},
		{
			ID: "APP-PAY-ATHLETE4", Title: "Fourth year of a high-level athlete",
			Yes: []string{
				"The fourth year is paid as the third, without increase.",
			},
			No: []string{
				"There is no fourth year of a high-level athlete.",
			},
		},
		{
			ID: "APP-PAY-SUCC-SAME", Title: "New contract with the same employer",
			Yes: []string{
				"The earlier contract led to the diploma: pay is not below what was received in the last year, {pay.kept} of the SMIC.",
			},
			No: []string{
				"No floor comes from an earlier contract with the same employer.",
			},
		},
		{
			ID: "APP-PAY-SUCC-OTHER", Title: "New contract with another employer",
			Yes: []string{
				"The earlier contract led to the diploma: pay is not below what was due in the last year, {pay.kept} of the SMIC.",
			},
			No: []string{
				"No floor comes from an earlier contract with another employer.",
			},
		},
		{
			ID: "APP-PAY-GAPS", Title: "Years done under a broken contract",
			No: []string{
				"No broken contract puts the count of years in doubt.",
			},
		},
		{
			ID: "APP-PAY-PUBLIC", Title: "Increase by the public employer",
			Yes: []string{
				"The public employer adds {pay.points} points.",
			},
			No: []string{
				"Public employer: {employer.public}; no increase is due, and no decision to increase is recorded.",
				"No increase by a public employer is due or decided.",
			},
		},
		{
			ID: "PRO-PAY", Title: "Minimum pay of the professionalisation contract that day",
			Yes: []string{
				"The minimum is {pay.rate} of {pay.month.hours} (the base for {contract.hours} a week), that is {pay.shown}; at least {pay.due} a month must be paid.",
				"The minimum is {pay.rate} of {pay.month}, that is {pay.shown}; at least {pay.due} a month must be paid.",
			},
			No: []string{
				"No minimum comes from this contract on that day.",
			},
			Unknown: []string{
				"The minimum is not settled; it is at least {pay.low} and at most {pay.high} a month.",
				"The minimum is not settled; it is at least {pay.low} a month.",
				"The minimum is not settled.",
			},
		},
		{
			ID: "PRO-PAY-SCOPE", Title: "Professionalisation action under way",
			Yes: []string{
				"The minimum holds during the professionalisation action, until {professionalisation.action_end}.",
			},
			No: []string{
				"The professionalisation action ended on {professionalisation.action_end}.",
			},
		},
		{
			ID: "PRO-PAY-COLUMN", Title: "Qualification held",
			Yes: []string{
				"The qualification held is: {professionalisation.holds}.",
			},
		},
		{
			ID: "PRO-PAY-BACTECHNO", Title: "Technological baccalauréat alone",
		},
		{
			ID: "PRO-PAY-BIRTHDAY", Title: "Turning 21",
			Yes: []string{
				"The rate of 21 years applies from {pay.from21}.",
			},
		},
		{
			ID: "PRO-PAY-26", Title: "Branch minimum from 26 years",
			Yes: []string{
				"{pro.pay.26.smc} of the conventional minimum of {pay.branch} is more than the SMIC: that amount is due.",
				"{pro.pay.26.smc} of the conventional minimum of {pay.conventional} is not more than the SMIC: {pro.pay.26} of the SMIC is due.",
				"No conventional minimum applies: {pro.pay.26} of the SMIC is due.",
			},
		},
		{
			ID: "PAY-FACTS", Title: "Facts that the minimum needs",
		},
		{
			ID: "PAY-TERM", Title: "Day within the contract",
			No: []string{
				"The apprenticeship period runs from {contract.start} to {apprenticeship.end}: that day is not part of it.",
				"The contract runs from {contract.start} to {pay.last}: that day is not part of it.",
				"The contract begins on {contract.start}: that day is not part of it.",
			},
		},
		{
			ID: "PRO-PAY-TURN26", Title: "Turning 26 during the contract",
		},
		{
			ID: "PEC-PAY", Title: "Minimum pay of the PEC that day",
			Yes: []string{
				"The minimum is {pay.rate} of {pay.month.hours} (the base for {contract.hours} a week), that is {pay.shown}; at least {pay.due} a month must be paid.",
				"The minimum is {pay.rate} of {pay.month}, that is {pay.shown}; at least {pay.due} a month must be paid.",
			},
			No: []string{
				"No minimum comes from this contract on that day.",
			},
			Unknown: []string{
				"The minimum is not settled; it is at least {pay.low} and at most {pay.high} a month.",
				"The minimum is not settled; it is at least {pay.low} a month.",
				"The minimum is not settled.",
			},
		},
		{
			ID: "PEC-PAY-HOURS", Title: "Hours of work",
			Yes: []string{
				"Hours are {contract.hours} a week.",
			},
		},
		{
			ID: "PAY-ORDINARY", Title: "Minimum pay of ordinary law that day",
			Yes: []string{
				"The minimum is {pay.rate} of {pay.month.hours} (the base for {contract.hours} a week), that is {pay.shown}; at least {pay.due} a month must be paid.",
				"The minimum is {pay.rate} of {pay.month}, that is {pay.shown}; at least {pay.due} a month must be paid.",
			},
			No: []string{
				"No minimum comes from this contract on that day.",
			},
			Unknown: []string{
				"The minimum is not settled; it is at least {pay.low} and at most {pay.high} a month.",
				"The minimum is not settled; it is at least {pay.low} a month.",
				"The minimum is not settled.",
			},
		},
		{
			ID: "PAY-ORDINARY-HOURS", Title: "Hours of work",
			Yes: []string{
				"Hours are {contract.hours} a week.",
			},
		},
		{
			ID: "PAY-SMC", Title: "Conventional minimum pay",
			Yes: []string{
				"The conventional minimum of the job ({pay.conventional} for full time) is higher than the SMIC.",
			},
		},
		{
			ID: "PAY-MINOR", Title: "Age of the employee",
			Yes: []string{
				"The abatement for those under 18 applies (born {person.born}): {pay.abated} of the SMIC is due.",
				"The SMIC is due without the abatement for those under 18 (born {person.born}).",
			},
		},
	},
	Terms: []law.Term{
		{Key: "PAY-FULLTIME", Text: "where the hours are not recorded, the amount is that of a month at the legal working time."},
		{Key: "APP-PAY-BASE", Text: "the percentage applies to the published monthly SMIC, and the exact product is kept; starting from the hourly SMIC sometimes gives a cent less."},
		{Key: "APP-PAY-15-BASE", Text: "the 15 points are added to the percentage of the last year of the earlier cycle, as public sources say; the text does not name that year."},
		{Key: "pay.otherwise", Text: "amount of the other reading"},
		{Key: "pay.fault.same_level_denied", Text: "the duration is reduced for a diploma of the same level, and that level is denied"},
		{Key: "PAY-HOURS-PRINTED", Text: "whole months at the hours of the contract, rounded to the hundredth as on a pay slip (151.67 a month for 35 a week), are each held to the lower of the floor of the month and that of its hours."},
		{Key: "PAY-OVERTIME", Text: "above the legal working time the amount counts each hour without increase: the increases for overtime come on top."},
		{Key: "APP-PAY-TEST", Text: "pay is judged on the lower of the two exact products."},
		{Key: "APP-PAY-BAND-START", Text: "the first band is that of the age when hired, even in the month of the birthday."},
		{Key: "APP-PAY-29FEB", Text: "a person born on 29 February reaches the age on 28 February of a common year."},
		{Key: "APP-PAY-YEAR4", Text: "no text gives a percentage for a fourth year: that of the third is the least."},
		{Key: "APP-PAY-SHORT-MONTHS", Text: "the time that a short contract spares is deemed to come before it, and counts in months."},
		{Key: "APP-PAY-BAND-MOVES", Text: "during a prolongation the year is frozen, but the age band still moves."},
		{Key: "APP-PAY-SUCC", Text: "the floor of a next contract is the old percentage, of the SMIC of the day."},
		{Key: "APP-PAY-YEARS-KEPT", Text: "years done before the birthday count: the band changes, never the year."},
		{Key: "APP-PAY-MINORS-ABATEMENT", Text: "the abatement of the SMIC for workers under 18 does not come on top of these percentages."},
		{Key: "APP-PAY-OT", Text: "overtime follows the ordinary rules, on the apprentice's own pay."},
		{Key: "APP-PAY-YEAR.third", Text: "the percentage of the third year goes on"},
		{Key: "APP-PAY-YEAR.more", Text: "a higher percentage, which no text gives"},
		{Key: "APP-PAY-CAP100.capped", Text: "the cap reaches these increases too"},
		{Key: "APP-PAY-CAP100.free", Text: "the cap only concerns the increases of the subsection"},
		{Key: "APP-PAY-SHORT-OLD.plain", Text: "the plain table"},
		{Key: "APP-PAY-SHORT-OLD.special", Text: "a year deemed done"},
		{Key: "APP-PAY-LONG.plain", Text: "the next year of the table"},
		{Key: "APP-PAY-LONG.special", Text: "the rate of the year before"},
		{Key: "APP-PAY-LICPRO.plain", Text: "the plain table"},
		{Key: "APP-PAY-LICPRO.special", Text: "the rate of the second year"},
		{Key: "APP-PAY-15.plain", Text: "the licence professionnelle alone"},
		{Key: "APP-PAY-15.special", Text: "the last year of the earlier cycle"},
		{Key: "APP-PAY-RQTH-EXT.plain", Text: "the last year of the normal course"},
		{Key: "APP-PAY-RQTH-EXT.special", Text: "the last year of the lengthened contract"},
		{Key: "APP-PAY-GAPS.plain", Text: "years start again from the first"},
		{Key: "APP-PAY-GAPS.special", Text: "the years already done count"},
		{Key: "APP-PAY-PUBLIC.plain", Text: "the table without these points"},
		{Key: "APP-PAY-PUBLIC.special", Text: "the table with these points"},
		{Key: "PRO-PAY-BACTECHNO.left", Text: "without a qualification at least equal to a vocational baccalauréat"},
		{Key: "PRO-PAY-BACTECHNO.right", Text: "with a qualification at least equal to a vocational baccalauréat"},
		{Key: "PRO-PAY-BIRTHDAY.hired", Text: "the rate of 21 years when hired"},
		{Key: "PRO-PAY-BIRTHDAY.next", Text: "the rate of 21 years from the first of the next month"},
		{Key: "PRO-PAY-TURN26.rises", Text: "pay becomes that of 26 years"},
		{Key: "PRO-PAY-TURN26.stays", Text: "pay stays as fixed when the contract was concluded"},
		{Key: "apprenticeship.pay.u18.1", Text: "apprentice pay, under 18, year 1"},
		{Key: "apprenticeship.pay.u18.2", Text: "apprentice pay, under 18, year 2"},
		{Key: "apprenticeship.pay.u18.3", Text: "apprentice pay, under 18, year 3"},
		{Key: "apprenticeship.pay.18.1", Text: "apprentice pay, 18 to 20, year 1"},
		{Key: "apprenticeship.pay.18.2", Text: "apprentice pay, 18 to 20, year 2"},
		{Key: "apprenticeship.pay.18.3", Text: "apprentice pay, 18 to 20, year 3"},
		{Key: "apprenticeship.pay.21.1", Text: "apprentice pay, 21 to 25, year 1"},
		{Key: "apprenticeship.pay.21.2", Text: "apprentice pay, 21 to 25, year 2"},
		{Key: "apprenticeship.pay.21.3", Text: "apprentice pay, 21 to 25, year 3"},
		{Key: "apprenticeship.pay.26.1", Text: "apprentice pay, 26 and over, year 1"},
		{Key: "apprenticeship.pay.26.2", Text: "apprentice pay, 26 and over, year 2"},
		{Key: "apprenticeship.pay.26.3", Text: "apprentice pay, 26 and over, year 3"},
		{Key: "apprenticeship.pay.age.18", Text: "age of the band of 18 years"},
		{Key: "apprenticeship.pay.age.21", Text: "age of the band of 21 years"},
		{Key: "apprenticeship.pay.age.26", Text: "age of the band of 26 years"},
		{Key: "apprenticeship.pay.short", Text: "pay of a contract shorter than the cycle"},
		{Key: "apprenticeship.pay.short-old", Text: "years deemed done (former text)"},
		{Key: "apprenticeship.pay.long", Text: "pay of a contract lengthened by convention"},
		{Key: "apprenticeship.pay.fail", Text: "pay of a prolongation after failure"},
		{Key: "apprenticeship.pay.licence-pro", Text: "year of a licence professionnelle"},
		{Key: "apprenticeship.pay.same-level", Text: "points for a second diploma of one level"},
		{Key: "apprenticeship.pay.same-level.months", Text: "longest contract for a second diploma"},
		{Key: "apprenticeship.pay.disability", Text: "points for a course spread because of the disability"},
		{Key: "apprenticeship.pay.athlete", Text: "year that stands for an athlete's fourth"},
		{Key: "apprenticeship.pay.succession", Text: "floor of a new contract"},
		{Key: "apprenticeship.pay.cap", Text: "cap on the increases"},
		{Key: "apprenticeship.pay.public.4", Text: "points of a public employer, level IV"},
		{Key: "apprenticeship.pay.public.5", Text: "points of a public employer, level III"},
		{Key: "apprenticeship.pay.public.option.10", Text: "optional points of a public employer (10)"},
		{Key: "apprenticeship.pay.public.option.20", Text: "optional points of a public employer (20)"},
		{Key: "apprenticeship.longest", Text: "longest apprenticeship"},
		{Key: "week.legal", Text: "legal working time of a week"},
		{Key: "pro.pay.u21", Text: "professionalisation, under 21"},
		{Key: "pro.pay.u21.held", Text: "professionalisation, under 21, qualified"},
		{Key: "pro.pay.21-25", Text: "professionalisation, 21 to 25"},
		{Key: "pro.pay.21-25.held", Text: "professionalisation, 21 to 25, qualified"},
		{Key: "pro.pay.26", Text: "professionalisation, 26 and over, part of the SMIC"},
		{Key: "pro.pay.26.smc", Text: "professionalisation, 26 and over, part of the conventional minimum"},
		{Key: "pro.pay.general-bac", Text: "professionalisation, general baccalauréat alone: higher rate"},
		{Key: "pro.pay.higher", Text: "professionalisation, higher-education diploma: higher rate"},
		{Key: "pro.pay.age.21", Text: "professionalisation, age of 21"},
		{Key: "pro.pay.age.26", Text: "professionalisation, age of 26"},
		{Key: "pro.created", Text: "professionalisation, contract open to conclusion"},
		{Key: "pec.pay", Text: "part of the SMIC due in a PEC"},
		{Key: "PAY-MINOR.reached", Text: "the six months of practice are reached"},
		{Key: "PAY-MINOR.before", Text: "they are not reached yet"},
		{Key: "pay.abated", Text: "part of the SMIC after the abatement"},
		{Key: "pay.minor.16", Text: "part of the SMIC due under 17"},
		{Key: "pay.minor.17", Text: "part of the SMIC due from 17 to 18"},
		{Key: "pay.minor.practice", Text: "practice in the branch that removes the abatement"},
		{Key: "pay.band.under_18", Text: "under 18"},
		{Key: "pay.band.18_20", Text: "18 to 20"},
		{Key: "pay.band.21_25", Text: "21 to 25"},
		{Key: "pay.band.26_over", Text: "26 and over"},
		{Key: "pay.band.under_21", Text: "under 21"},
		{Key: "pay.begins.start", Text: "start of the contract"},
		{Key: "pay.begins.anniversary", Text: "another year of execution"},
		{Key: "pay.begins.band", Text: "another age band"},
		{Key: "pay.begins.settled", Text: "end of a convention of reading"},
		{Key: "pay.begins.smic", Text: "another SMIC"},
		{Key: "pay.begins.smc", Text: "another conventional minimum"},
		{Key: "pay.begins.prolonged", Text: "start of the prolongation"},
		{Key: "pay.begins.text", Text: "another text"},
		{Key: "pay.begins.unchecked", Text: "SMIC not checked beyond"},
		{Key: "pay.begins.birthday", Text: "26th birthday"},
		{Key: "pay.fault.end_before_start", Text: "the contract ends before it begins"},
		{Key: "pay.fault.ended_before_start", Text: "the contract ended before it began"},
		{Key: "pay.fault.start_before_birth", Text: "the contract begins before the birth"},
		{Key: "pay.fault.too_long", Text: "the contract is longer than any apprenticeship"},
		{Key: "pay.fault.special_denied", Text: "a special case is both denied and recorded"},
		{Key: "pay.fault.shorter_and_longer", Text: "the contract is said to be both shorter and longer than the cycle"},
		{Key: "pay.fault.prolonged_outside", Text: "the prolongation begins outside the contract"},
		{Key: "pay.fault.conventional_not_positive", Text: "a conventional minimum is not positive"},
		{Key: "pay.fault.conventional_twice", Text: "two conventional minima begin on the same day"},
		{Key: "pay.fault.action_before_start", Text: "the action ends before the contract begins"},
		{Key: "pay.fault.hours_impossible", Text: "a week has not that many hours"},
		{Key: "pay.fault.paid_without_days", Text: "a line of pay has no days"},
		{Key: "pay.fault.paid_reversed", Text: "a line of pay ends before it begins"},
		{Key: "pay.fault.paid_outside", Text: "a line of pay leaves the contract"},
		{Key: "pay.fault.paid_twice", Text: "days are paid twice"},
		{Key: "pay.rate", Text: "percentage"},
		{Key: "pay.month", Text: "monthly base"},
		{Key: "pay.shown", Text: "amount shown"},
		{Key: "pay.due", Text: "amount to pay"},
		{Key: "pay.low", Text: "minimum at least"},
		{Key: "pay.high", Text: "minimum at most"},
		{Key: "pay.year", Text: "year that counts"},
		{Key: "pay.band", Text: "age band"},
		{Key: "pay.last", Text: "last day of the contract"},
		{Key: "pay.month.hours", Text: "base for the hours of the contract"},
		{Key: "pay.branch", Text: "conventional minimum"},
		{Key: "pay.fault.received_below_claimed", Text: "the pay received is below what the apprentice could claim"},
		{Key: "pay.base", Text: "base"},
		{Key: "pay.kept", Text: "percentage kept"},
		{Key: "pay.points", Text: "points added"},
		{Key: "pay.origin", Text: "deemed start of the cycle"},
		{Key: "pay.from21", Text: "first day of the rate of 21 years"},
		{Key: "pay.from26", Text: "26th birthday"},
		{Key: "pay.rate.otherwise", Text: "percentage of the other reading"},
		{Key: "smic.month", Text: "monthly SMIC"},
		{Key: "paid.hours", Text: "hours paid"},
	},
}
