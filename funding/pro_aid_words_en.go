package funding

import "github.com/parcours-emploi/parcours/law"

var proAidEnglish = law.Words{Lang: law.English, Rules: []law.Sentences{
	{
		ID: "AID-PRO", Title: "Exceptional aid to hire under a professionalisation contract",
	},
	{
		ID: "AID-PRO-CONTRACT", Title: "Professionalisation contract",
		Yes: []string{"The contract is a professionalisation contract."},
		No:  []string{"The contract ({contract.kind}) is not a professionalisation contract."},
	},
	{
		ID: "AID-PRO-2020", Title: "Aid for contracts concluded from July 2020 to December 2022",
		Yes: []string{"Contract concluded on {contract.made}: {aid.pro} at most in the first year, {aid.pro.minor} under 18."},
		No:  []string{"The contract is concluded on {contract.made}: the aid did not exist before 1 July 2020."},
	},
	{
		ID: "AID-PRO-2023", Title: "Aid for contracts concluded from January 2023 to April 2024",
		Yes: []string{"Contract concluded on {contract.made}: {aid.pro} at most in the first year."},
	},
	{
		ID: "AID-PRO-NONE-2024", Title: "Aid ended",
		No: []string{"The contract is concluded on {contract.made}: there has been no aid since 1 May 2024."},
	},
	{
		ID: "AID-PRO-AGE", Title: "Under thirty on the day of conclusion",
		Yes: []string{"The person is {person.age} on {person.age.day}."},
		No:  []string{"The person is {person.age} on {person.age.day}, thirty or over."},
	},
	{
		ID: "AID-PRO-QUALIFIES", Title: "Qualification that gives a right to the aid",
		Yes: []string{"The level prepared is {pro_aid.prepares}, at most {aid.pro.level}.", "The qualification prepared gives a right to the aid."},
		No:  []string{"The level prepared, {pro_aid.prepares}, is above {aid.pro.level}.", "The qualification is recognised only by a collective agreement."},
	},
	{
		ID: "AID-PRO-SIZE", Title: "Fewer than 250 employees, or commitment to the quota",
	},
	{
		ID: "AID-PRO-SENT", Title: "Contract sent in time",
		Yes: []string{"The contract was sent on {hiring_aid.sent}, by {aid.deadline}."},
		No:  []string{"The contract was sent on {hiring_aid.sent}, after {aid.deadline}: {off}."},
	},
	{
		ID: "AID-PRO-DELD", Title: "Aid for a long-term jobseeker",
	},
	{
		ID: "AID-PRO-DELD-PERIOD", Title: "Contract concluded while the aid existed",
		Yes: []string{"The contract is concluded on {contract.made}: {aid.deld} in all."},
		No:  []string{"The contract is concluded on {contract.made}: the aid was for contracts concluded from 1 November 2021 to 31 December 2022."},
	},
	{
		ID: "AID-PRO-DELD-SEEKER", Title: "Long-term jobseeker",
	},
	{
		ID: "AID-PRO-DELD-12M", Title: "Registered for twelve of the last fifteen months",
	},
	{
		ID: "AID-PRO-DELD-REGISTERED", Title: "Months registered",
		Yes: []string{"{pro_aid.seeker_months} months registered out of the last fifteen."},
		No:  []string{"{pro_aid.seeker_months} months registered out of the last fifteen, too few."},
	},
	{
		ID: "AID-PRO-DELD-78H", Title: "Hours worked in those months",
		Yes: []string{"At most {pro_aid.most_hours} a month."},
		No:  []string{"{pro_aid.most_hours} in a month, more than {aid.deld.hours}."},
	},
	{
		ID: "AID-PRO-DELD-POE", Title: "Contract after a POEI or an AFPR",
		Yes: []string{"The contract follows a POEI or an AFPR."},
		No:  []string{"The contract follows neither a POEI nor an AFPR."},
	},
	{
		ID: "AID-PRO-DELD-AGE", Title: "Thirty or over",
		Yes: []string{"The person is {person.age} on {person.age.day}."},
		No:  []string{"The person is {person.age} on {person.age.day}, under thirty."},
	},
	{
		ID: "AID-PRO-AFE", Title: "Flat aid of France Travail to the employer",
	},
	{
		ID: "AID-PRO-45", Title: "Aid for a jobseeker of 45 and over",
	},
	{
		ID: "AID-PRO-SEEKER", Title: "Jobseeker",
		Yes: []string{"The person is a jobseeker."},
		No:  []string{"The person is not a jobseeker."},
	},
	{
		ID: "AID-PRO-HIRE-AGE", Title: "Age on hire",
		Yes: []string{"The person is {person.age} on {person.age.day}, {aid.afe.age} or over.", "The person is {person.age} on {person.age.day}, {aid.senior.age} or over."},
		No:  []string{"The person is {person.age} on {person.age.day}, under {aid.afe.age}.", "The person is {person.age} on {person.age.day}, under {aid.senior.age}."},
	},
	{
		ID: "AID-PRO-SAME-FIRM", Title: "Not in the firm in the six months before",
		Yes: []string{"The person did not work in the firm in the six months before."},
		No:  []string{"The person worked in the firm in the six months before."},
	},
	{
		ID: "AID-PRO-DISMISSAL", Title: "No economic dismissal on the post",
		Yes: []string{"No economic dismissal on the post in the six months before."},
		No:  []string{"There was an economic dismissal on the post in the six months before."},
	},
	{
		ID: "AID-PRO-REQUEST", Title: "Request in time",
		Yes: []string{"The aid is requested on {pro_aid.requested}, by {aid.deadline}.", "The aid is requested on {pro_aid.senior_requested}, by {aid.deadline}."},
		No:  []string{"The aid is requested on {pro_aid.requested}, after {aid.deadline}: {off}.", "The aid is requested on {pro_aid.senior_requested}, after {aid.deadline}: {off}."},
	},
	{
		ID: "AID-PRO-CONTRIBUTIONS", Title: "Contributions up to date",
		Yes: []string{"The employer is up to date with contributions."},
		No:  []string{"The employer is not up to date with contributions."},
	},
	{
		ID: "AID-PRO-MILESTONE", Title: "Contract running when the payment falls due",
		Yes: []string{"The contract runs until {contract.last}; the first payment falls due on {aid.milestone}.", "The contract is open-ended."},
		No:  []string{"The contract ends on {contract.last}, before the first payment falls due on {aid.milestone}: {off}."},
	},
	{
		ID: "AID-PRO-PARTTIME", Title: "Amount in proportion to working time",
		Yes: []string{"{contract.hours} a week, for {week.legal} full time.", "{contract.hours} a week, full time."},
	},
	{
		ID: "AID-PRO-GEIQ", Title: "Aid to a GEIQ",
	},
	{
		ID: "AID-PRO-GEIQ-GROUP", Title: "GEIQ",
		Yes: []string{"The employer is a GEIQ."},
		No:  []string{"The employer is not a GEIQ."},
	},
	{
		ID: "AID-PRO-GEIQ-CONVENTION", Title: "Convention with the prefect",
		Yes: []string{"The GEIQ has a convention with the prefect."},
		No:  []string{"The GEIQ has no convention with the prefect."},
	},
	{
		ID: "AID-PRO-GEIQ-KIND", Title: "Professionalisation or apprenticeship contract",
		Yes: []string{"The contract is one of the two: {contract.kind}."},
		No:  []string{"The contract is neither: {contract.kind}."},
	},
	{
		ID: "AID-PRO-GEIQ-AMOUNT", Title: "Amount for an accompaniment and a full year",
		Yes: []string{"The higher aid is {aid.geiq.oriented} for a full year.", "The aid is {aid.geiq} for a full year."},
	},
	{
		ID: "AID-PRO-GEIQ-DELD", Title: "Aid beside that for a long-term jobseeker",
	},
	{
		ID: "AID-PRO-GEIQ-OTHER", Title: "Aid to a GEIQ that is not an aid for the contract",
	},
}, Terms: []law.Term{
	{Key: "aid.deld.open", Text: "aid for a long-term jobseeker in force"},
	{Key: "aid.afe.first", Text: "first milestone of the flat aid"},
	{Key: "aid.afe.second", Text: "second milestone of the flat aid"},
	{Key: "aid.afe.request", Text: "time to request the flat aid"},
	{Key: "AID-PRO-GEIQ-OTHER.kept", Text: "the aid pays the accompaniment and is not replaced"},
	{Key: "AID-PRO-GEIQ-OTHER.replaced", Text: "it is one of the State aids for the contract and is replaced"},
	{Key: "aid.pro", Text: "exceptional aid for professionalisation"},
	{Key: "aid.pro.minor", Text: "exceptional aid under 18"},
	{Key: "aid.pro.age", Text: "age limit"},
	{Key: "aid.pro.level", Text: "highest level"},
	{Key: "aid.pro.sent", Text: "last day to send the contract"},
	{Key: "aid.deld", Text: "aid for a long-term jobseeker"},
	{Key: "aid.deld.quarter", Text: "payment of a quarter"},
	{Key: "aid.deld.months", Text: "months registered that are asked for"},
	{Key: "aid.deld.hours", Text: "monthly hours at most"},
	{Key: "aid.deld.age", Text: "age asked for until June 2022"},
	{Key: "aid.deld.after_poe", Text: "opening after a POEI or an AFPR"},
	{Key: "aid.afe.half", Text: "half of the flat aid"},
	{Key: "aid.afe.age", Text: "age of the flat aid"},
	{Key: "aid.senior.half", Text: "half of the aid for those of 45 and over"},
	{Key: "aid.senior.age", Text: "age of that aid"},
	{Key: "aid.milestone.first", Text: "first milestone"},
	{Key: "aid.milestone.second", Text: "second milestone"},
	{Key: "aid.milestone.request", Text: "time to request"},
	{Key: "aid.geiq", Text: "aid for an accompaniment and a year"},
	{Key: "aid.geiq.oriented", Text: "higher aid for an accompaniment and a year"},
	{Key: "aid.geiq.first", Text: "share paid with the convention"},
	{Key: "aid.geiq.kinds", Text: "contracts accompanied"},
	{Key: "aid.milestone", Text: "milestone"},
	{Key: "contract.last", Text: "last day of the contract"},
	{Key: "AID-PRO-DELD-INSTEAD", Text: "the aid for a long-term jobseeker replaces the other State aids for the contract."},
	{Key: "CUMUL-FRANC-CHOICE", Text: "the aid of an emploi franc and the exceptional aid for those under thirty do not come together: the employer chooses one of the two."},
}}
