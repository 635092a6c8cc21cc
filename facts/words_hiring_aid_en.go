package facts

import "github.com/parcours-emploi/parcours/law"

// hiringAidEnglish names the facts of the aids for hiring apprentices and people under professionalisation contract.
var hiringAidEnglish = law.Words{Lang: law.English, Terms: []law.Term{
	{Key: "employer.headcount", Text: "headcount of the firm"},
	{Key: "employer.headcount.annual", Text: "average annual headcount"},
	{Key: "employer.headcount.year", Text: "calendar year of the average annual headcount"},
	{Key: "employer.headcount.first_hire", Text: "day of the firm's first hire of an employee"},
	{Key: "employer.headcount.transfer", Text: "day of the transfer of contracts to the firm"},
	{Key: "employer.headcount.month_end", Text: "headcount on the last day of the month of the first hire or of the transfer"},

	{Key: "hiring_aid", Text: "aid for hiring an apprentice or a trainee"},
	{Key: "hiring_aid.sent", Text: "day the contract was sent to the OPCO"},
	{Key: "hiring_aid.deposited", Text: "contract deposited by the OPCO or not"},
	{Key: "hiring_aid.earlier", Text: "earlier contracts of the person for which an aid was paid"},
	{Key: "hiring_aid.earlier.same_employer", Text: "earlier aided contract: same employer or not"},
	{Key: "hiring_aid.earlier.same_certification", Text: "earlier aided contract: same certification or not"},
	{Key: "hiring_aid.disabled_since", Text: "first day of the recognition as a disabled worker"},
	{Key: "hiring_aid.lent_to_authority", Text: "lent to a local authority or not"},
	{Key: "hiring_aid.private_staff", Text: "groupement d'intérêt public whose staff is under private law, or not"},
	{Key: "hiring_aid.quota", Text: "quota of apprentices and trainees"},
	{Key: "hiring_aid.quota.committed", Text: "quota commitment sent or not"},
	{Key: "hiring_aid.quota.committed_on", Text: "day the quota commitment was sent"},
	{Key: "hiring_aid.quota.declared", Text: "result of the quota declared or not"},
	{Key: "hiring_aid.quota.declared_on", Text: "day the result of the quota was declared"},
	{Key: "hiring_aid.quota.year", Text: "calendar year of the headcounts of the quota"},
	{Key: "hiring_aid.quota.total", Text: "annual headcount of the year of the quota"},
	{Key: "hiring_aid.quota.favoured", Text: "annual headcount of contracts that favour insertion"},
	{Key: "hiring_aid.quota.trainees", Text: "annual headcount of apprentices and trainees in the year of the quota"},
	{Key: "hiring_aid.quota.trainees_before", Text: "annual headcount of apprentices and trainees in the year before"},
	{Key: "hiring_aid.quota.branch_rise", Text: "rise set by a branch agreement"},
}}
