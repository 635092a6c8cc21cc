package funding

import "github.com/parcours-emploi/parcours/law"

// apprenticeAidEnglish is what the rules on the State aid to the employers of apprentices say in English.
var apprenticeAidEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "AID-APP", Title: "State aid to the employer of an apprentice",
			Yes: []string{
				"The aid is due to the employer.",
			},
			No: []string{
				"The aid is not due.",
			},
			Unknown: []string{
				"It cannot be said whether the aid is due, or how much.",
			},
		},
		{
			ID: "AID-APP-CONTRACT", Title: "Apprenticeship contract",
			Yes: []string{
				"The contract is an apprenticeship contract.",
			},
			No: []string{
				"The aid is for apprenticeship contracts, and this one is of another kind ({contract.kind}).",
			},
		},
		{
			ID: "AID-APP-PUBLIC", Title: "Employer outside the public sector that is neither industrial nor commercial, or GIP with staff under private law",
			Yes: []string{
				"The employer is a groupement d'intérêt public whose staff is under private law: it can be aided ({hiring_aid.private_staff}).",
				"The employer is not in the public sector that is neither industrial nor commercial.",
			},
			No: []string{
				"Employers of the public sector that is neither industrial nor commercial have no right to the aid.",
			},
		},
		{
			ID: "AID-APP-GE", Title: "Apprentice not lent by a groupement d'employeurs to a local authority",
			Yes: []string{
				"The employer is not a groupement d'employeurs that lends the apprentice to a local authority.",
			},
			No: []string{
				"A groupement d'employeurs that lends the apprentice to a local authority has no right to the aid.",
			},
		},
		{
			ID: "AID-APP-LEVEL8", Title: "Certification of level 7 at most",
			Yes: []string{
				"The certification prepared is of level {apprenticeship.prepares}.",
			},
			No: []string{
				"The certification prepared is of level {apprenticeship.prepares}: for a contract concluded that day, no aid exists above level {apprentice_aid.level}.",
				"The certification prepared is of level {apprenticeship.prepares}: no aid exists above level 7.",
			},
		},
		{
			ID: "AID-APP-START", Title: "Start of execution of the contract",
			Yes: []string{
				"The aid runs from the start of execution, on {contract.start}.",
			},
			No: []string{
				"The contract ended on {contract.ended}, before the start of its execution: nothing is due.",
			},
		},
		{
			ID: "AID-APP-NOCUMUL", Title: "One aid, unique or exceptional",
			Yes: []string{
				"One of the two aids is open, never both.",
			},
			No: []string{
				"Neither the aide unique nor the exceptional aid is open.",
			},
			Unknown: []string{
				"It cannot be said whether one of the two aids is open, or which one.",
			},
		},
		{
			ID: "AID-APP-UNIQUE", Title: "Aide unique",
			Yes: []string{
				"The conditions of the aide unique are met.",
			},
			No: []string{
				"The conditions of the aide unique are not met.",
			},
		},
		{
			ID: "AID-APP-EXCEPT", Title: "Exceptional aid",
			Yes: []string{
				"The conditions of the exceptional aid are met.",
			},
			No: []string{
				"No exceptional aid existed for a contract concluded on {contract.made}.",
				"The conditions of the exceptional aid are not met.",
			},
		},
		{
			ID: "AID-APP-SIZE-250", Title: "Less than 250 employees",
			Yes: []string{
				"The firm has less than {apprentice_aid.size} employees.",
			},
			No: []string{
				"The firm does not have less than {apprentice_aid.size} employees.",
			},
		},
		{
			ID: "AID-APP-SIZE-2019", Title: "Headcount of the calendar year before",
			Yes: []string{
				"The headcount of the calendar year before, all establishments together, is {employer.headcount.annual}.",
			},
			No: []string{
				"The headcount of the calendar year before, all establishments together, is {employer.headcount.annual}.",
			},
			Unknown: []string{"Missing: the headcount of the calendar year {#aid.size.year}, and the year to which it refers."},
		},
		{
			ID: "AID-APP-SIZE-L130", Title: "Average annual headcount of the calendar year before",
			Yes: []string{
				"The average annual headcount of the calendar year before is {employer.headcount.annual}.",
			},
			No: []string{
				"The average annual headcount of the calendar year before is {employer.headcount.annual}.",
			},
			Unknown: []string{"Missing: the headcount of the calendar year {#aid.size.year}, and the year to which it refers."},
		},
		{
			ID: "AID-APP-SIZE-FIRST", Title: "Headcount on the last day of the month of the first hire or of the transfer",
			Yes: []string{
				"The headcount on the last day of the month of the first hire or of the transfer of contracts is {employer.headcount.month_end}.",
			},
			No: []string{
				"The headcount on the last day of the month of the first hire or of the transfer of contracts is {employer.headcount.month_end}.",
			},
			Unknown: []string{"Missing: the headcount of the calendar year {#aid.size.year}, and the year to which it refers."},
		},
		{
			ID: "AID-APP-SIZE-OUT", Title: "Person counted in the headcount",
			Yes: []string{
				"The contract or the professionalisation action ended on {worker.ends}: the person counts in the headcount.",
				"Replacement of an absent employee: {worker.replaces}. The person counts in the headcount ({worker.kind}).",
				"The firm is the temporary work agency: {worker.agency}. The person counts in its headcount ({worker.kind}).",
				"The person counts in the headcount ({worker.kind}).",
			},
			No: []string{
				"The person does not count in the headcount until {worker.ends}, the end of the contract or of the professionalisation action.",
				"Replacement of an absent employee: {worker.replaces}. The person does not count in the headcount ({worker.kind}).",
				"The firm is the temporary work agency: {worker.agency}. The person does not count in its headcount ({worker.kind}).",
				"The person does not count in the headcount ({worker.kind}).",
			},
		},
		{
			ID: "AID-APP-OVERSEAS", Title: "Level of the aide unique",
			Yes: []string{
				"The certification is of level {apprenticeship.prepares}, and the aide unique goes up to level {apprentice_aid.unique.level.overseas} overseas.",
				"The certification is of level {apprenticeship.prepares}, within the limit of the aide unique (level {apprentice_aid.unique.level}).",
			},
			No: []string{
				"The certification is of level {apprenticeship.prepares}, above the aide unique.",
			},
		},
		{
			ID: "AID-APP-GAP-2025", Title: "Exceptional aid, 1 January to 23 February 2025",
			No: []string{
				"No decree provides an exceptional aid for contracts concluded from 1 January to 23 February 2025; this one was on {contract.made}.",
			},
		},
		{
			ID: "AID-APP-GAP-2026", Title: "Exceptional aid, 1 January to 7 March 2026",
			No: []string{
				"No decree provides an exceptional aid for contracts concluded from 1 January to 7 March 2026; this one was on {contract.made}.",
			},
		},
		{
			ID: "AID-APP-EX-2026-FLOOR", Title: "Level of the exceptional aid of 2026",
			Yes: []string{
				"Level {apprenticeship.prepares} is not below those that the decree covers for a firm of this size.",
			},
			No: []string{
				"The decree does not cover level {apprenticeship.prepares} for a firm of this size: it begins at level {apprentice_aid.exceptional.level.least} from 250 employees on, at level 5 below.",
			},
		},
		{
			ID: "AID-APP-EX-2026-START", Title: "Execution started before 2027",
			Yes: []string{
				"Execution starts on {contract.start}, at the latest on {apprentice_aid.exceptional.start}.",
			},
			No: []string{
				"Execution starts on {contract.start}, after {apprentice_aid.exceptional.start}: {off}.",
			},
		},
		{
			ID: "AID-APP-SEND-6M", Title: "Contract sent to the OPCO within six months",
			Yes: []string{
				"The contract was sent to the OPCO on {hiring_aid.sent}, at the latest on {aid.deadline}.",
			},
			No: []string{
				"The contract was sent to the OPCO on {hiring_aid.sent}, after {aid.deadline}: {off}.",
			},
		},
		{
			ID: "AID-APP-SEND-2025", Title: "Contract of 2023 or 2024 sent to the OPCO by 30 June 2025",
			Yes: []string{
				"The contract was sent to the OPCO on {hiring_aid.sent}, at the latest on {aid.deadline}.",
			},
			No: []string{
				"The contract was sent to the OPCO on {hiring_aid.sent}, after {aid.deadline}: {off}.",
			},
		},
		{
			ID: "AID-APP-SEND-2024", Title: "Contract of July 2020 to December 2022 sent to the OPCO by 31 March 2024",
			Yes: []string{
				"The contract was sent to the OPCO on {hiring_aid.sent}, at the latest on {aid.deadline}.",
			},
			No: []string{
				"The contract was sent to the OPCO on {hiring_aid.sent}, after {aid.deadline}: {off}.",
			},
		},
		{
			ID: "AID-APP-DEPOSIT", Title: "Deposit of the contract by the OPCO",
			Yes: []string{
				"The OPCO deposited the contract with the minister in charge of vocational training.",
			},
			No: []string{
				"The OPCO did not deposit the contract with the minister in charge of vocational training.",
			},
		},
		{
			ID: "AID-APP-ONCE", Title: "No aid already paid to the same employer for the same apprentice and certification",
			Yes: []string{
				"The same employer has not already received an aid for the same apprentice and certification.",
			},
			No: []string{
				"The same employer has already received an aid for the same apprentice and certification.",
			},
		},
		{
			ID: "AID-APP-NEW-EMPLOYER", Title: "New employer or new certification",
			Yes: []string{
				"The aid paid for an earlier contract went to another employer or was for another certification: it does not prevent this one.",
			},
		},
		{
			ID: "AID-APP-QUOTA-DUTY", Title: "Quota commitment of a firm of 250 employees or more",
			Yes: []string{
				"The quota commitment was made, or the aid does not depend on it.",
			},
			Unknown: []string{
				"It cannot be said whether the aid depends on the quota commitment, or whether it was made.",
			},
		},
		{
			ID: "AID-APP-QUOTA-COMMIT", Title: "Quota commitment sent within eight months",
			Yes: []string{
				"The quota commitment was sent on {hiring_aid.quota.committed_on}, at the latest on {aid.deadline}.",
			},
			No: []string{
				"The quota commitment was sent on {hiring_aid.quota.committed_on}, after {aid.deadline}: {off}.",
				"The quota commitment was not sent.",
			},
		},
		{
			ID: "AID-APP-QUOTA-RQTH", Title: "Disabled apprentice of a firm of 250 employees or more, and quota commitment",
			Yes: []string{
				"For a contract concluded from 24 February to 31 December 2025 with a disabled worker, the ministry asks for no quota commitment.",
			},
		},
		{
			ID: "AID-APP-AU-2019", Title: "Aide unique of 2019",
			Yes: []string{
				"The aid is at most {apprentice_aid.unique} for the first year, {apprentice_aid.unique.year2} for the second and {apprentice_aid.unique.year3} for the third; for the fourth as for the third, the contract lasting more than {apprentice_aid.unique.long}.",
				"The aid is at most {apprentice_aid.unique} for the first year, {apprentice_aid.unique.year2} for the second and {apprentice_aid.unique.year3} for the third.",
			},
		},
		{
			ID: "AID-APP-AU-2021", Title: "Aide unique of March 2021 to December 2022",
			Yes: []string{
				"The aid of the first year is at most {apprentice_aid.unique}, {apprentice_aid.unique.minor} under 18.",
			},
		},
		{
			ID: "AID-APP-AU-2023", Title: "Aide unique of January 2023 to February 2025",
			Yes: []string{
				"The aid is at most {apprentice_aid.unique}, for the first year.",
			},
		},
		{
			ID: "AID-APP-AU-2025", Title: "Aide unique since 24 February 2025",
			Yes: []string{
				"The aid is at most {apprentice_aid.unique}, for the first year.",
			},
		},
		{
			ID: "AID-APP-AU-2025-RQTH", Title: "Aide unique since 24 February 2025, disabled worker",
			Yes: []string{
				"The aid is at most {apprentice_aid.unique.disabled}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2025-RQTH", Title: "Exceptional aid of 2025, disabled worker",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.disabled}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2026-RQTH", Title: "Exceptional aid of 2026, disabled worker",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.disabled}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2020", Title: "Exceptional aid of July 2020 to February 2021",
			Yes: []string{
				"The aid of the first year is at most {apprentice_aid.exceptional.under250.level4}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.under250.level5}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.under250.level67}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.from250.level4}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.from250.level5}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.from250.level67}, {apprentice_aid.exceptional.minor} under 18.",
			},
		},
		{
			ID: "AID-APP-EX-2021", Title: "Exceptional aid of March 2021 to December 2022",
			Yes: []string{
				"The aid of the first year is at most {apprentice_aid.exceptional.under250.level5}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.under250.level67}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.from250.level4}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.from250.level5}, {apprentice_aid.exceptional.minor} under 18.",
				"The aid of the first year is at most {apprentice_aid.exceptional.from250.level67}, {apprentice_aid.exceptional.minor} under 18.",
			},
		},
		{
			ID: "AID-APP-EX-2023", Title: "Exceptional aid of 2023 and 2024",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.under250.level5}, for the first year.",
				"The aid is at most {apprentice_aid.exceptional.under250.level67}, for the first year.",
				"The aid is at most {apprentice_aid.exceptional.from250.level4}, for the first year.",
				"The aid is at most {apprentice_aid.exceptional.from250.level5}, for the first year.",
				"The aid is at most {apprentice_aid.exceptional.from250.level67}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2025-U250", Title: "Exceptional aid of 2025, less than 250 employees",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.under250.level5}, for the first year.",
				"The aid is at most {apprentice_aid.exceptional.under250.level67}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2025-250", Title: "Exceptional aid of 2025, 250 employees or more",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.from250.level4}, for the first year.",
				"The aid is at most {apprentice_aid.exceptional.from250.level5}, for the first year.",
				"The aid is at most {apprentice_aid.exceptional.from250.level67}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2026-U250-L5", Title: "Exceptional aid of 2026, less than 250 employees, level 5",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.under250.level5}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2026-U250-L67", Title: "Exceptional aid of 2026, less than 250 employees, levels 6 and 7",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.under250.level67}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2026-250-L34", Title: "Exceptional aid of 2026, 250 employees or more, levels 3 and 4",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.from250.level4}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2026-250-L5", Title: "Exceptional aid of 2026, 250 employees or more, level 5",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.from250.level5}, for the first year.",
			},
		},
		{
			ID: "AID-APP-EX-2026-250-L67", Title: "Exceptional aid of 2026, 250 employees or more, levels 6 and 7",
			Yes: []string{
				"The aid is at most {apprentice_aid.exceptional.from250.level67}, for the first year.",
			},
		},
		{
			ID: "AID-APP-RQTH-DATE", Title: "Disability recognised on conclusion",
			Yes: []string{
				"The person has been recognised as a disabled worker, or has had an equivalent right, since {hiring_aid.disabled_since}, hence on the day of conclusion.",
				"The person is recognised as a disabled worker when the contract is concluded.",
			},
			No: []string{
				"The person has been recognised as a disabled worker, or has had an equivalent right, since {hiring_aid.disabled_since}, after the conclusion: the aid is not raised.",
				"The person is not recognised as a disabled worker.",
			},
		},
		{
			ID: "AID-APP-18", Title: "Amount by age",
			Yes: []string{
				"The greater amount applies from {aid.adult_from}, the first day of the month after the 18th birthday.",
			},
		},
		{
			ID: "AID-APP-YEARS23", Title: "Aide unique of the following years",
			Yes: []string{
				"The aide unique goes on: at most {apprentice_aid.unique.year2} for the second year of execution, {apprentice_aid.unique.year3} for the third, and for the fourth, the contract lasting more than {apprentice_aid.unique.long}.",
				"The aide unique goes on: at most {apprentice_aid.unique.year2} for the second year of execution, {apprentice_aid.unique.year3} for the third.",
			},
		},
		{
			ID: "AID-APP-MONTH", Title: "Aid due for the month",
			Yes: []string{
				"An aid is due for that month.",
			},
			No: []string{
				"No aid is due for that month.",
			},
			Unknown: []string{
				"It cannot be said whether an aid is due for that month, or how much.",
			},
		},
		{
			ID: "AID-APP-MONTHLY", Title: "Month of an aided year of execution",
			Yes: []string{
				"The month that begins on {aid.month} is one of an aided year of execution.",
			},
			No: []string{
				"The month that begins on {aid.month} comes after the end of the contract, on {aid.last}.",
				"The month that begins on {aid.month} is not one of an aided year of execution, the contract starting on {contract.start}.",
			},
		},
		{
			ID: "AID-APP-SUSPEND", Title: "Month that is not wholly suspended without pay",
			Yes: []string{
				"The contract is not suspended without pay for the whole month that begins on {aid.month}.",
			},
			No: []string{
				"The contract is suspended without pay for the whole month that begins on {aid.month}: the aid of that month is lost, it is not put off.",
			},
		},
		{
			ID: "AID-APP-END-MONTH", Title: "Early end by 31 October 2025",
			Yes: []string{
				"The contract was broken, as of {contract.ended}: the month of the end is due in whole.",
			},
			No: []string{
				"The contract was broken, as of {contract.ended}: the aid is no longer due from the next month.",
			},
		},
		{
			ID: "AID-APP-END-DAY", Title: "Early end from 1 November 2025",
			Yes: []string{
				"The contract was broken, as of {contract.ended}: the aid is due to that day included.",
			},
			No: []string{
				"The contract was broken, as of {contract.ended}: the aid is no longer due from the next day.",
			},
		},
		{
			ID: "AID-APP-END-1714", Title: "End, after October 2025 and within the first year, of a contract under an exceptional aid older than 2025",
			Yes: []string{
				"The contract ends on {aid.last}: the aid of that month is due, the whole of it or up to that day, which the texts do not settle.",
			},
			No: []string{
				"The contract ended on {aid.last}, before that month: nothing is due, however the texts are read.",
			},
		},
		{
			ID: "AID-APP-SHORT-OLD", Title: "Contract of less than a year ended by 31 October 2025",
			Yes: []string{
				"The contract ends on {aid.last}: every started month is due.",
			},
		},
		{
			ID: "AID-APP-SHORT", Title: "First and last month of a contract of less than a year",
			Yes: []string{
				"The contract, from {contract.start} to {aid.last}, lasts less than a year: that month is due in proportion to its days.",
			},
			No: []string{
				"The contract ended on {aid.last}, before that month.",
			},
		},
		{
			ID: "AID-APP-SHORT-BROKEN", Title: "First month of a contract broken within its first year",
			Yes: []string{
				"The contract, begun on {contract.start}, was broken as of {contract.ended}, within its first year: the month of the start is due in proportion to its days.",
			},
		},
		{
			ID: "AID-APP-QUOTA", Title: "Quota reached",
			Yes: []string{
				"The quota is reached.",
			},
			No: []string{
				"The quota is not reached.",
			},
			Unknown: []string{
				"It cannot be said whether the quota is reached.",
			},
		},
		{
			ID: "AID-APP-QUOTA-5", Title: "5% of contracts that favour insertion",
			Yes: []string{
				"{hiring_aid.quota.favoured} out of {hiring_aid.quota.total}: at least {apprentice_aid.quota.share} of contracts that favour insertion on {apprentice_aid.quota.reference}.",
			},
			No: []string{
				"{hiring_aid.quota.favoured} out of {hiring_aid.quota.total}: less than {apprentice_aid.quota.share} of contracts that favour insertion on {apprentice_aid.quota.reference}.",
			},
		},
		{
			ID: "AID-APP-QUOTA-3", Title: "3% of apprentices and trainees, on the rise",
			Yes: []string{
				"{hiring_aid.quota.trainees} apprentices and trainees out of {hiring_aid.quota.total}, against {hiring_aid.quota.trainees_before} the year before: at least {apprentice_aid.quota.trainees} of the headcount, and a rise of at least {aid.rise}.",
			},
			No: []string{
				"{hiring_aid.quota.trainees} apprentices and trainees out of {hiring_aid.quota.total}, against {hiring_aid.quota.trainees_before} the year before: {apprentice_aid.quota.trainees} of the headcount and a rise of at least {aid.rise} are needed.",
				"{hiring_aid.quota.trainees} apprentices and trainees out of {hiring_aid.quota.total}: less than {apprentice_aid.quota.trainees} of the headcount.",
				"{hiring_aid.quota.trainees} apprentices and trainees against {hiring_aid.quota.trainees_before} the year before: a rise of less than {aid.rise}.",
			},
		},
		{
			ID: "AID-APP-QUOTA-DECLARE", Title: "Result of the quota declared in time",
			Yes: []string{
				"The result of the quota was declared on {hiring_aid.quota.declared_on}, at the latest on {aid.deadline}.",
			},
			No: []string{
				"The result of the quota was declared on {hiring_aid.quota.declared_on}, after {aid.deadline}: {off}.",
				"The result of the quota was not declared.",
			},
		},
		{
			ID: "AID-APP-BACK", Title: "Sum to be paid back by the employer",
			Yes: []string{
				"The employer pays back all or part of the aid.",
			},
			No: []string{
				"The employer has nothing to pay back.",
			},
			Unknown: []string{
				"It cannot be said whether the employer has anything to pay back.",
			},
		},
		{
			ID: "AID-APP-REPAY", Title: "Sum paid above the aid due",
			Yes: []string{
				"{aid.paid} was paid, for an aid of at most {aid.due}: the surplus is paid back to the Agence de services et de paiement.",
			},
			No: []string{
				"{aid.paid} was paid, for an aid of at least {aid.due}: nothing was overpaid.",
			},
		},
		{
			ID: "AID-APP-QUOTA-MISSED", Title: "Quota missed",
			Yes: []string{
				"The quota to which the firm committed itself is missed.",
			},
			No: []string{
				"The quota to which the firm committed itself is reached.",
			},
			Unknown: []string{
				"It cannot be said whether the quota is missed.",
			},
		},
		{
			ID: "AID-APP-QUOTA-REPAY", Title: "Repayment for a missed quota",
			Yes: []string{
				"The quota is missed: the whole aid is paid back, for all the contracts concerned.",
			},
			No: []string{
				"The aid for this contract, concluded on {contract.made}, does not depend on a quota.",
				"Nothing is to be paid back on account of the quota.",
			},
			Unknown: []string{
				"It cannot be said whether the quota leads to a repayment.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "AID-APP-OVERSEAS-PLACE", Text: "“overseas” is taken as the place where the contract is executed: the articles do not say what must be there."},
		{Key: "AID-APP-OVERSEAS-L5-2026", Text: "overseas, a contract of level 5 concluded since 8 March 2026 in a firm of less than 250 employees has the aide unique, as the ministry does: no text that was read says which of the two aids yields."},
		{Key: "AID-APP-INSTALMENT", Text: "each month is an exact twelfth of the amount of the year, and only the total is rounded: the articles do not say how to round a month."},
		{Key: "AID-APP-MONTHS", Text: "the twelve instalments of a year of execution are those of twelve calendar months, from the month in which it begins, whatever the day: the articles tie no instalment to a calendar month."},
		{Key: "AID-APP-DAYCOUNT", Text: "the days covered by the contract include the first and the last one, out of the days of the calendar month."},
		{Key: "AID-APP-BROKEN-SHORT", Text: "a contract broken before its first anniversary is treated as one of less than a year: the ministry does so, the article speaks of the length of the contract."},
		{Key: "AID-APP-SHORT-OLD-CAP", Text: "the months of a contract of less than a year never add up to more than the amount of the year: the thirteenth calendar month gives what is left of it at most."},
		{Key: "AID-APP-QUOTA-RISE", Text: "the rise of 10% is that of the number of apprentices and trainees, not of their share: one page of the ministry speaks of 10% of that quota."},
		{Key: "AID-APP-REGION-2018", Text: "for contracts concluded before 2019, the regional premium stayed due until their term."},
		{Key: "AID-APP-2027", Text: "no decree is known for contracts whose execution starts in 2027: only the aide unique would remain."},
		{Key: "AID-APP-SIZE-NOSMOOTH", Text: "the rule of five years for crossing a threshold (L130-1, II) plays no part for this aid."},
		{Key: "AID-APP-SIZE-ONCE", Text: "for contracts concluded since 2023, the ministry judges the headcount once, on conclusion: crossing 250 employees afterwards changes nothing."},
		{Key: "AID-APP-QUOTA-BELOW", Text: "a firm of 250 employees or more on conclusion is still bound by the quota, even if it is under 250 on the reference day."},
		{Key: "CUMUL-AID-APP", Text: "the aide unique and the exceptional aid cannot be combined."},
		{Key: "CUMUL-RQTH-AGEFIPH", Text: "the aid for a disabled worker can be combined with those of the Agefiph."},
		{Key: "AID-APP-SIZE-FIRST.conclusion", Text: "the headcount is judged on conclusion, before the transfer"},
		{Key: "AID-APP-SIZE-FIRST.year", Text: "the headcount of the month of the transfer holds for the whole year"},
		{Key: "AID-APP-QUOTA-RQTH.exempt", Text: "the aid for a disabled worker does not depend on the quota"},
		{Key: "AID-APP-QUOTA-RQTH.bound", Text: "the quota holds for every aid of firms of 250 employees or more"},
		{Key: "AID-APP-SIZE-OUT.agency", Text: "the agency counts all of its workers on missions"},
		{Key: "AID-APP-SIZE-OUT.replaces", Text: "those who replace an absent employee are left out there too"},
		{Key: "AID-APP-END-1714.month", Text: "the month of the end is due in whole"},
		{Key: "AID-APP-END-1714.day", Text: "the aid stops on the day of the end"},
		{Key: "AID-APP-REPAY.due", Text: "the sum paid was due"},
		{Key: "AID-APP-REPAY.undue", Text: "it was not, or not in whole"},
		{Key: "apprentice_aid.unique", Text: "aide unique to the employers of apprentices"},
		{Key: "apprentice_aid.unique.minor", Text: "aide unique, apprentice under 18"},
		{Key: "apprentice_aid.unique.disabled", Text: "aide unique, disabled worker"},
		{Key: "apprentice_aid.unique.year2", Text: "aide unique, second year of execution"},
		{Key: "apprentice_aid.unique.year3", Text: "aide unique, third year of execution"},
		{Key: "apprentice_aid.exceptional.under250.level4", Text: "exceptional aid, less than 250 employees, level 4 at most"},
		{Key: "apprentice_aid.exceptional.under250.level5", Text: "exceptional aid, less than 250 employees, level 5"},
		{Key: "apprentice_aid.exceptional.under250.level67", Text: "exceptional aid, less than 250 employees, levels 6 and 7"},
		{Key: "apprentice_aid.exceptional.from250.level4", Text: "exceptional aid, 250 employees or more, level 4 at most"},
		{Key: "apprentice_aid.exceptional.from250.level5", Text: "exceptional aid, 250 employees or more, level 5"},
		{Key: "apprentice_aid.exceptional.from250.level67", Text: "exceptional aid, 250 employees or more, levels 6 and 7"},
		{Key: "apprentice_aid.exceptional.minor", Text: "exceptional aid, apprentice under 18"},
		{Key: "apprentice_aid.exceptional.disabled", Text: "exceptional aid, disabled worker"},
		{Key: "apprentice_aid.exceptional", Text: "exceptional aid provided by a decree"},
		{Key: "apprentice_aid.one", Text: "one of the two aids alone"},
		{Key: "apprentice_aid.size", Text: "headcount under which the aide unique is open"},
		{Key: "apprentice_aid.unique.level", Text: "highest level of the aide unique"},
		{Key: "apprentice_aid.unique.level.overseas", Text: "highest level of the aide unique overseas"},
		{Key: "apprentice_aid.level", Text: "highest level that an aid of the day admits, overseas included"},
		{Key: "apprentice_aid.exceptional.level.least", Text: "lowest level of the exceptional aid, 250 employees or more"},
		{Key: "apprentice_aid.exceptional.start", Text: "last day of start of execution for the exceptional aid"},
		{Key: "apprentice_aid.adult", Text: "age of the greater amount"},
		{Key: "apprentice_aid.unique.long", Text: "length above which a fourth year may be aided"},
		{Key: "apprentice_aid.unique.send", Text: "time to send the contract to the OPCO, aide unique"},
		{Key: "apprentice_aid.exceptional.send", Text: "time to send the contract to the OPCO, exceptional aid"},
		{Key: "apprentice_aid.unique.send_by", Text: "last day to send the contract to the OPCO, aide unique"},
		{Key: "apprentice_aid.exceptional.send_by", Text: "last day to send the contract to the OPCO, exceptional aid"},
		{Key: "apprentice_aid.unique.deposit", Text: "deposit of the contract by the OPCO, condition of the aide unique"},
		{Key: "apprentice_aid.exceptional.deposit", Text: "deposit of the contract by the OPCO, condition of the exceptional aid"},
		{Key: "apprentice_aid.once", Text: "one aid for an employer, an apprentice and a certification"},
		{Key: "apprentice_aid.quota.commit", Text: "time to send the quota commitment"},
		{Key: "apprentice_aid.quota.exempt", Text: "aid for a disabled worker without quota commitment"},
		{Key: "apprentice_aid.end.by_day", Text: "early end or contract of less than a year: aid stopped on the day of the end, aide unique"},
		{Key: "apprentice_aid.exceptional.end.by_day", Text: "early end or contract of less than a year: aid stopped on the day of the end, exceptional aid to 2025"},
		{Key: "apprentice_aid.exceptional.end.by_day.2026", Text: "early end or contract of less than a year: aid stopped on the day of the end, exceptional aid of 2026"},
		{Key: "apprentice_aid.short.by_day", Text: "contract of less than a year: first month counted in days"},
		{Key: "apprentice_aid.quota.share", Text: "share of contracts that favour insertion"},
		{Key: "apprentice_aid.quota.trainees", Text: "share of apprentices and trainees"},
		{Key: "apprentice_aid.quota.rise", Text: "rise of the number of apprentices and trainees"},
		{Key: "apprentice_aid.quota.reference", Text: "day on which the quota must be reached"},
		{Key: "apprentice_aid.quota.declare", Text: "last day to declare the result of the quota"},
		{Key: "aid.deadline", Text: "last day"},
		{Key: "aid.adult_from", Text: "first day of the greater amount"},
		{Key: "aid.size.year", Text: "year of the headcount that counts"},
		{Key: "aid.rise", Text: "rise asked for"},
		{Key: "aid.month", Text: "month"},
		{Key: "aid.last", Text: "last day of the contract"},
		{Key: "aid.paid", Text: "sum paid"},
		{Key: "aid.due", Text: "aid due"},
		{Key: "worker.kind", Text: "kind of contract of the worker"},
		{Key: "worker.ends", Text: "end of the contract or of the professionalisation action of the worker"},
		{Key: "worker.replaces", Text: "replacement of an absent employee by the worker"},
		{Key: "worker.agency", Text: "firm that is the temporary work agency of the worker"},
		{Key: "worker.aided", Text: "aid of the contract being paid or not"},
	},
}
