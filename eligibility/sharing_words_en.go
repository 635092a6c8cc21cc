package eligibility

import "github.com/parcours-emploi/parcours/law"

// sharingEnglish is what the rules on shared employment say in English.
var sharingEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "GE", Title: "Hire by a groupement d'employeurs",
			Yes: []string{"The group may hire in order to make available to its members."},
			No:  []string{"The group may not hire in order to make available to its members."},
		},
		{ID: "GE-OBJECT", Title: "Object of the group"},
		{
			ID: "GE-OBJECT-NONPROFIT", Title: "Non-profit operations",
			Yes: []string{"The group has non-profit operations only."},
			No:  []string{"The group has operations for profit."},
		},
		{
			ID: "GE-OBJECT-FORM", Title: "Association or cooperative",
			Yes: []string{
				"The group is an association or a cooperative.",
				"It is a cooperative or a SISA that counts as a groupement d'employeurs.",
			},
			No: []string{"The group is neither an association nor a cooperative."},
		},
		{
			ID: "GE-OBJECT-STAFF", Title: "Employees bound to the group by their contract",
			Yes: []string{"Those made available have their contract with the group."},
			No:  []string{"Those made available do not have their contract with the group."},
		},
		{ID: "GE-DIFFERENT-CCN", Title: "Collective agreement of the group"},
		{
			ID: "GE-SAME-CCN", Title: "Members under one collective agreement",
			Yes: []string{"The members are under the same collective agreement."},
			No:  []string{"The members are not under the same collective agreement."},
		},
		{
			ID: "GE-CHOSEN-CCN", Title: "Agreement chosen and prior declaration",
			Yes: []string{"The agreement was chosen and the declaration made."},
			No:  []string{"The agreement was not chosen, or the declaration not made."},
		},
		{ID: "GE-PUBLIC", Title: "Part of the local authorities"},
		{
			ID: "GE-PUBLIC-HALF", Title: "Local authorities: half of the members at most",
			Yes: []string{"Local authorities and their establishments among the {sharing.group.members} members, half at most: {sharing.group.local_members}."},
			No:  []string{"Local authorities and their establishments among the {sharing.group.members} members, more than half: {sharing.group.local_members} ({off})."},
		},
		{
			ID: "GE-PUBLIC-MAIN", Title: "Work for local authorities that is not the main activity",
			Yes: []string{"Work for local authorities is not the main activity."},
			No:  []string{"Work for local authorities is the main activity."},
		},
		{
			ID: "GE-PUBLIC-HOURS", Title: "Three quarters of the year at most for local authorities",
			Yes: []string{"The employee spends {sharing.hosts.local_hours} out of {sharing.group.year_hours} on local authorities, three quarters at most."},
			No:  []string{"The employee spends {sharing.hosts.local_hours} out of {sharing.group.year_hours} on local authorities, more than three quarters: {off}."},
		},
		{
			ID: "GE-AIDS", Title: "Public aid on account of the members of the group",
			Yes: []string{"The group may have this aid on account of its members."},
			No:  []string{"The group may not have this aid on account of its members."},
		},
		{
			ID: "GE-AIDS-NATURE", Title: "Direct financial aid, or reduction of contributions",
			Yes: []string{"It is a direct financial aid, or a reduction of or exemption from the employer's contributions."},
			No:  []string{"It is neither a direct financial aid nor a reduction of or exemption from the employer's contributions."},
		},
		{
			ID: "GE-AIDS-LIST", Title: "Aid in the list of the order",
			Yes: []string{"The aid is in the list of the order."},
			No:  []string{"The aid is not in the list of the order."},
		},
		{
			ID: "GE-AIDS-OBJECT", Title: "Aid for jobs or training",
			Yes: []string{"The direct aim of the aid is to create jobs, or to match labour supply and demand by training."},
			No:  []string{"The direct aim of the aid is neither to create jobs nor to match labour supply and demand by training."},
		},
		{
			ID: "GE-AIDS-THRESHOLD", Title: "Aid tied to a headcount threshold or to a first hire",
			Yes: []string{"The aid is tied to a headcount threshold or to a first hire of the member."},
			No:  []string{"The aid is tied neither to a headcount threshold nor to a first hire."},
		},
		{
			ID: "GE-AIDS-OWN", Title: "Aid closed to the group itself",
			Yes: []string{"The group cannot have the aid as a direct employer."},
			No:  []string{"The group can have the aid as a direct employer: it is not to be asked for on account of the members."},
		},
		{
			ID: "PRET", Title: "Loan of labour",
			Yes: []string{"The loan is lawful."},
			No:  []string{"The loan is not lawful."},
		},
		{ID: "PRET-WAYS", Title: "Loan without profit, or of article L8241-3"},
		{ID: "PRET-PEC", Title: "Loan of an employee in a PEC"},
		{ID: "PRET-NONPROFIT", Title: "Loan without profit"},
		{
			ID: "PRET-COSTS", Title: "Only costs invoiced",
			Yes: []string{"Only wages, charges and expenses are invoiced."},
			No:  []string{"Something other than wages, charges and expenses is invoiced: the loan is for profit."},
		},
		{
			ID: "PRET-CONSENT", Title: "Agreement of the employee",
			Yes: []string{"The employee agrees."},
			No:  []string{"The employee does not agree."},
		},
		{
			ID: "PRET-CONVENTION", Title: "Convention between the companies",
			Yes: []string{"A convention binds the two companies."},
			No:  []string{"No convention binds the two companies."},
		},
		{
			ID: "PRET-AMENDMENT", Title: "Amendment of the contract",
			Yes: []string{"An amendment of the contract is signed."},
			No:  []string{"No amendment of the contract is signed."},
		},
		{
			ID: "PRET-CSE", Title: "Works councils consulted",
			Yes: []string{"The works councils of both companies were consulted, if there are any."},
			No:  []string{"The works council of one of the companies was not consulted."},
		},
		{
			ID: "PRET-PROBATION", Title: "Probationary period if an essential element changes",
			Yes: []string{
				"Essential element of the contract changed: {sharing.loan.essential_change}.",
				"A probationary period was agreed.",
			},
			No: []string{"An essential element of the contract changes without a probationary period."},
		},
		{ID: "PRET-8241-3", Title: "Loan to a young, small or medium company or to a general-interest body"},
		{ID: "PRET-8241-3-USER", Title: "User admitted"},
		{
			ID: "PRET-8241-3-USER-238BIS", Title: "General-interest body (CGI, art. 238 bis)",
			Yes: []string{"The user is a general-interest body."},
			No:  []string{"The user is no general-interest body."},
		},
		{
			ID: "PRET-8241-3-USER-YOUNG", Title: "Company under eight years old",
			Yes: []string{"The user, founded on {sharing.loan.user_founded}, is under eight years old on {sharing.loan.start}."},
			No:  []string{"The user, founded on {sharing.loan.user_founded}, is eight years old or more on {sharing.loan.start}."},
		},
		{
			ID: "PRET-8241-3-USER-SMALL", Title: "Company under 250 employees",
			Yes: []string{"Workforce of the user, under 250: {sharing.loan.user_employees}."},
			No:  []string{"Workforce of the user, 250 or more: {sharing.loan.user_employees} ({off})."},
		},
		{ID: "PRET-8241-3-LENDER", Title: "Lender admitted"},
		{
			ID: "PRET-8241-3-LENDER-5000", Title: "Company or group of at least 5,000 employees",
			Yes: []string{"Workforce of the lender or its group, 5,000 at least: {sharing.loan.lender_employees}."},
			No:  []string{"Workforce of the lender or its group, under 5,000: {sharing.loan.lender_employees} ({off})."},
		},
		{
			ID: "PRET-8241-3-LENDER-238BIS", Title: "Loan to a general-interest body, whatever the workforce",
			Yes: []string{"The user is a general-interest body: the lender may be of any size."},
			No:  []string{"The user is no general-interest body."},
		},
		{
			ID: "PRET-8241-3-GROUP", Title: "Companies of different groups",
			Yes: []string{"The two companies are not in one group."},
			No:  []string{"The two companies are in one group."},
		},
		{
			ID: "PRET-8241-3-TERM", Title: "Longest loan",
			Yes: []string{"The loan runs from {sharing.loan.start} to {sharing.loan.end}, {loan.months} at most."},
			No:  []string{"The loan runs from {sharing.loan.start} to {sharing.loan.end}, more than {loan.months}: {off}."},
		},
		{
			ID: "PRET-8241-3-CONSENT", Title: "Express and written agreement of the employee",
			Yes: []string{"The employee agreed expressly and in writing."},
			No:  []string{"The employee did not agree expressly and in writing."},
		},
		{
			ID: "PRET-8241-3-CONVENTION", Title: "Convention of this loan",
			Yes: []string{"The convention of this loan is concluded."},
			No:  []string{"The convention of this loan is not concluded."},
		},
		{
			ID: "SHARED-HOURS", Title: "Hours of all employers in the week",
			Yes: []string{
				"All contracts together, the week has {sharing.week}, {shared.week} at most.",
				"All contracts together, the week has {sharing.week}, {shared.week.young} at most under eighteen.",
			},
			No: []string{
				"All contracts together, the week has {sharing.week}, more than {shared.week}: {off}.",
				"All contracts together, the week has {sharing.week}, more than {shared.week.young} under eighteen: {off}.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "ge.object", Text: "object of a groupement d'employeurs"},
		{Key: "ge.form", Text: "forms of a groupement d'employeurs"},
		{Key: "ge.agreement", Text: "group under several collective agreements"},
		{Key: "ge.local.members", Text: "part of local authorities among the members"},
		{Key: "ge.local.main", Text: "main activity of a mixed group"},
		{Key: "ge.local.hours", Text: "part of an employee's year for local authorities"},
		{Key: "ge.aids", Text: "aids on account of the members of a group"},
		{Key: "loan.costs", Text: "costs that a lender may invoice"},
		{Key: "loan.papers", Text: "conditions of a loan without profit"},
		{Key: "loan.special", Text: "loan of article L8241-3"},
		{Key: "loan.user.years", Text: "age of a young company"},
		{Key: "loan.user.employees", Text: "workforce of a small or medium company"},
		{Key: "loan.lender.employees", Text: "workforce of the lender or its group"},
		{Key: "loan.lender.waived", Text: "lender of any size"},
		{Key: "loan.months", Text: "longest loan of article L8241-3"},
		{Key: "loan.special.papers", Text: "convention and agreement of a loan of article L8241-3"},
		{Key: "shared.week", Text: "longest week of work"},

		{Key: "sharing.hosts.local_hours", Text: "hours of the year for local authorities"},
		{Key: "sharing.week", Text: "hours of the week, all contracts together"},
		{Key: "ge.also", Text: "cooperatives and SISA that count as groups"},
		{Key: "shared.week.young", Text: "longest week of work under eighteen"},
		{Key: "PRET-PEC.letter", Text: "no article that was read forbids it"},
		{Key: "PRET-PEC.needs", Text: "the work at the user may not be the post for which the aid was granted"},
		{Key: "PRET-CIE", Text: "no text was found on the loan of an employee in a CIE; the aid is granted for the contract with the lender."},
		{Key: "SHARED-HOURS-EXCEPTIONS", Text: "the authorities may allow more in exceptional circumstances, up to 60 hours (L3121-21), and up to five hours more under eighteen (L3162-1); the works of article L8261-3 are not counted."},
		{Key: "GE-EMPLOYER", Text: "the employer is the group, not the user: the length of the contract, the hours and the aids are tested on the contract with the group; the user answers for the conditions of work."},
		{Key: "SHARED-HOURS-AVERAGE", Text: "the average over twelve weeks has a lower limit, 44 hours, which these figures do not test."},
	},
}
