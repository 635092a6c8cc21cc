package facts

import "github.com/parcours-emploi/parcours/law"

// partsEnglish names the groups of facts and the members of lists. No rule quotes them; the JSON Schema does.
// "any." is for the members that every list has.
var partsEnglish = law.Words{Lang: law.English, Terms: []law.Term{
	{Key: "any.complete", Text: "list complete or not"},
	{Key: "any.items", Text: "items of the list"},

	{Key: "contract", Text: "contract proposed"},
	{Key: "contract.renewals.made", Text: "day the renewal was concluded"},
	{Key: "contract.renewals.end", Text: "new last day of the contract"},
	{Key: "contract.renewals.recognised", Text: "disabled worker status recognised on the day of the renewal"},
	{Key: "contract.suspensions.from", Text: "first day of the suspension"},
	{Key: "contract.suspensions.through", Text: "last day of the suspension"},
	{Key: "contract.suspensions.paid", Text: "wage paid during the suspension"},
	{Key: "contract.suspensions.share", Text: "part of the wage that the employer bears during the suspension"},
	{Key: "person", Text: "person"},
	{Key: "job", Text: "present contract of employment"},
	{Key: "employer", Text: "employer"},
	{Key: "course", Text: "course"},
	{Key: "course.waiver", Text: "waiver of the maximum length"},
	{Key: "offer", Text: "job offer"},
	{Key: "tutor", Text: "tutor"},
	{Key: "immersion", Text: "immersion in a company (PMSMP)"},
	{Key: "immersion.agreement", Text: "agreement of the immersion"},
	{Key: "pay", Text: "pay"},
	{Key: "pay.conventional.from", Text: "first day of the conventional minimum"},
	{Key: "pay.conventional.monthly", Text: "gross monthly amount of the conventional minimum"},
	{Key: "apprenticeship", Text: "apprenticeship"},
	{Key: "apprenticeship.previous", Text: "earlier training or apprenticeship contract"},
	{Key: "professionalisation", Text: "professionalisation"},
}}
