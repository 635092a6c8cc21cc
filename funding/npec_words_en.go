package funding

import "github.com/parcours-emploi/parcours/law"

var npecEnglish = law.Words{Lang: law.English, Rules: []law.Sentences{
	{
		ID: "NPEC", Title: "Funding of the apprentice's training by the operator",
	},
	{
		ID: "NPEC-START", Title: "Apprenticeship contract paid at the level of funding",
		Yes: []string{"The contract is concluded on {contract.made}: the operator pays it at the level of funding."},
		No:  []string{"The contract ({contract.kind}) is not an apprenticeship contract."},
	},
	{
		ID: "NPEC-DEF", Title: "Level of funding of the certification",
		Yes: []string{"No level exists for RNCP {#opco.rncp}: a provisional amount of {npec.provisional} a year is paid for level {apprenticeship.prepares}.", "The table gives a level for RNCP {#opco.rncp}: {tables.npec} a year."},
	},
	{
		ID: "NPEC-CAL-ONEYEAR", Title: "Contract of a year or more",
		Yes: []string{"From {contract.start} to {contract.end} the contract lasts a year or more: each year of execution has its calendar."},
	},
	{
		ID: "NPEC-PRORATA-MONTH", Title: "Counting by months",
		Yes: []string{"Contract concluded on {contract.made}: every started month is due."},
	},
	{
		ID: "NPEC-PRORATA-TITLE", Title: "Ministry title fixed below a year",
		Yes: []string{"The length of the contract is fixed below a year by regulation: the yearly amount is due in full."},
	},
	{
		ID: "NPEC-PRORATA-DAY", Title: "Counting by days",
		Yes: []string{"Contract concluded on {contract.made}: the days executed are paid."},
	},
	{
		ID: "NPEC-SHORT-10", Title: "Increase of a contract shortened by convention",
		Yes: []string{"The operator grants the increase of {npec.short.rise}, within the level of funding."},
	},
	{
		ID: "NPEC-PRESIGN", Title: "Time in the CFA before signature",
		Yes: []string{"The training began in the CFA on {opco.cfa.before}: that time is paid too, up to {npec.early.months}."},
	},
	{
		ID: "NPEC-BREAK-6M", Title: "Payments kept after the break",
		Yes: []string{"The training went on in the CFA until {opco.cfa.kept_through}: the operator pays until then, for {npec.break.months} at most."},
	},
	{
		ID: "NPEC-EXECUTED", Title: "Contract that began",
		No: []string{"The contract ended on {contract.ended}, before it began on {contract.start}: no day was executed."},
	},
	{
		ID: "NPEC-ADVANCE", Title: "Advance to the CFA",
	},
	{
		ID: "NPEC-KIND", Title: "Apprenticeship contract",
		Yes: []string{"The contract is an apprenticeship contract."},
		No:  []string{"The contract ({contract.kind}) is not an apprenticeship contract."},
	},
	{
		ID: "NPEC-CAL-NEWCFA", Title: "Advance payable",
		Yes: []string{
			"Contract concluded on {contract.made}: the article asks for no proof before the advance.",
			"Start of the training certified: {opco.cfa.begun}.", "Activity of the CFA declared less than six months before: {opco.cfa.recent}.",
		},
		No: []string{"The activity of the CFA was declared less than six months before and the start of the training is not certified."},
	},
	{
		ID: "NPEC-REMOTE-20", Title: "Reduction for distance teaching",
		Yes: []string{"{opco.remote_share} of the teaching is at a distance, {npec.remote.share} or more: the level is cut by {npec.remote.cut}."},
	},
	{
		ID: "NPEC-REMOTE-EXEMPT", Title: "Certification exempt from the reduction",
		Yes: []string{"The certification is on the list of exemptions, which applies to the contract concluded on {contract.made}."},
	},
	{
		ID: "NPEC-OVERSEAS", Title: "Overseas modulation",
		Yes: []string{"The operator ({opco.operator}) modulated the level: {tables.overseas}."},
	},
	{
		ID: "NPEC-RQTH", Title: "Supplement for an apprentice recognised as a disabled worker",
	},
	{
		ID: "NPEC-RQTH-PERSON", Title: "Apprentice recognised as a disabled worker",
		Yes: []string{"The apprentice is recognised as a disabled worker."},
		No:  []string{"The apprentice is not recognised as a disabled worker."},
	},
	{
		ID: "NPEC-RQTH-GRANTED", Title: "Supplement granted",
		Yes: []string{"The supplement granted, {opco.supplement}, is paid within the most allowed: {npec.supplement.paid} for a year of execution.", "The supplement granted is {opco.supplement} for a year of execution."},
		No:  []string{"The operator granted no supplement."},
	},
	{
		ID: "OPCO-PUBLIC", Title: "Employer within the operator's reach",
		Yes: []string{"Employer liable to the apprenticeship tax: {opco.taxable}.", "Public employer: {employer.public}."},
		No:  []string{"The public employer, not liable to the apprenticeship tax, pays the CFA itself."},
	},
	{
		ID: "OPCO-PART", Title: "Participation of the employer",
	},
	{
		ID: "OPCO-PART-SCOPE", Title: "Contract subject to the participation",
		Yes: []string{"The contract concluded on {contract.made} prepares for level {apprenticeship.prepares}."},
		No:  []string{"The level prepared, {apprenticeship.prepares}, is below {opco.participation.level}.", "The contract, concluded on {contract.made}, came before the participation.", "The contract ({contract.kind}) is not an apprenticeship contract."},
	},
	{
		ID: "OPCO-PART-750", Title: "Flat participation",
		Yes: []string{"The participation is a flat {opco.participation} for the contract."},
	},
	{
		ID: "OPCO-PART-45D", Title: "Break within the first 45 days of practical training",
		Yes: []string{"The contract was broken on {contract.ended}, within {opco.participation.trial} of practical training: the participation is {opco.participation.share} of the level for the days done."},
	},
	{
		ID: "OPCO-PART-200", Title: "Takeover after a break",
		Yes: []string{"The contract follows a break with another employer: the participation is {opco.participation.next}."},
	},
	{
		ID: "OPCO-PART-INVOICE", Title: "Participation deducted from the first advance",
		Yes: []string{"The level prepared is {apprenticeship.prepares}: the participation of the employer is deducted, recovered or not."},
	},
}, Terms: []law.Term{
	{Key: "npec.funded", Text: "funding at the level of funding"},
	{Key: "npec.calendar.first", Text: "first advance"},
	{Key: "npec.calendar.seventh", Text: "payment of the seventh month"},
	{Key: "npec.calendar.tenth", Text: "payment of the tenth month"},
	{Key: "npec.calendar.balance", Text: "balance of the year"},
	{Key: "npec.calendar.short", Text: "advance of a contract under a year"},
	{Key: "npec.year", Text: "length of a year of execution"},
	{Key: "npec.prorata.month.broken", Text: "started month due after a break"},
	{Key: "npec.prorata.month", Text: "started month due"},
	{Key: "npec.prorata.title", Text: "full amount of a ministry title"},
	{Key: "npec.prorata.day", Text: "payment by the day"},
	{Key: "npec.prorata.divisor", Text: "divisor of the yearly amount"},
	{Key: "npec.advance.proof", Text: "proof of the start of the training before an advance"},
	{Key: "npec.provisional", Text: "provisional amount"},
	{Key: "npec.supplement.paid", Text: "supplement paid"},
	{Key: "npec.short.rise", Text: "increase of a shortened contract"},
	{Key: "npec.break.months", Text: "payments kept after a break"},
	{Key: "npec.early.months", Text: "time in the CFA before signature"},
	{Key: "npec.provisional.3", Text: "provisional amount, level 3"},
	{Key: "npec.provisional.4", Text: "provisional amount, level 4"},
	{Key: "npec.provisional.5", Text: "provisional amount, level 5"},
	{Key: "npec.provisional.6", Text: "provisional amount, level 6"},
	{Key: "npec.provisional.7", Text: "provisional amount, levels 7 and 8"},
	{Key: "npec.remote.share", Text: "share of distance teaching that cuts the level"},
	{Key: "npec.remote.cut", Text: "cut for distance teaching"},
	{Key: "npec.remote.floor", Text: "floor after the cut"},
	{Key: "npec.remote.exempt", Text: "list of exempt certifications"},
	{Key: "npec.supplement.share", Text: "supplement for disability, share of the level"},
	{Key: "npec.supplement.most", Text: "supplement for disability, yearly ceiling"},
	{Key: "opco.participation.level", Text: "level from which the employer participates"},
	{Key: "opco.participation", Text: "participation of the employer"},
	{Key: "opco.participation.trial", Text: "first days of practical training"},
	{Key: "opco.participation.share", Text: "share of the level due after an early break"},
	{Key: "opco.participation.next", Text: "participation of the next employer"},
	{Key: "opco.public", Text: "payment by the public employer"},
	{Key: "NPEC-START.region", Text: "contract paid by the region"},
	{Key: "NPEC-START.level", Text: "contract already paid at the level of funding"},
	{Key: "NPEC-REMOTE-EXEMPT.reached", Text: "the list also holds for a contract concluded before it"},
	{Key: "NPEC-REMOTE-EXEMPT.not-reached", Text: "the list holds only for contracts concluded since"},
	{Key: "NPEC-SHORT-LIMIT", Text: "the text does not say whether the payments of a contract under a year that nothing raises stop at the level of a year, where time paid before or after the contract takes them beyond it: the amount goes from that limit to the sum."},
	{Key: "OPCO-PART-45D.first", Text: "the participation of the next employer stays at its flat amount"},
	{Key: "OPCO-PART-45D.any", Text: "a break in the first days sets it by the days done, for the next employer too"},
	{Key: "NPEC-PRESIGN-APART", Text: "the time in the CFA before the contract is counted apart, by days or started months as the contract is, and paid with the first year; the calendar runs from the start of the contract."},
	{Key: "NPEC-BREAK-TERM", Text: "payments kept after a break may go on past the agreed term of the contract, within their six months."},
	{Key: "NPEC-SHORT-SUPPLEMENT", Text: "the increase of a shortened contract and its limit apply to the supplement as to the level that it raises."},
	{Key: "NPEC-PRORATA-365", Text: "a complete year of execution pays the yearly amount; a part of a year is divided by 365, even in a leap year."},
	{Key: "NPEC-REMOTE-FLOOR", Text: "the floor of 4,000 euros limits the cut and never raises a lower level."},
	{Key: "NPEC-CAL-REACHED", Text: "when a year stops before its seventh or tenth month, the balance holds what was left to pay."},
	{Key: "NPEC-CAL-BASE", Text: "the percentages of the calendar also apply to ancillary costs, which are counted apart."},
	{Key: "NPEC-PROVISIONAL-REGULAR", Text: "the provisional amount is settled when the level is set."},
	{Key: "OPCO-PART-NOREFUND", Text: "no text provides for a refund of the participation after a later break."},
}}
