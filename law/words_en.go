package law

// WordsEnglish names what this package defines; rule packages include it in their own words.
var WordsEnglish = Words{Lang: English, Terms: []Term{
	{"kind.cdi", "CDI (permanent)"},
	{"kind.cdd", "CDD (fixed-term)"},
	{"kind.apprentissage", "apprenticeship contract"},
	{"kind.professionnalisation", "professionalisation contract"},
	{"kind.pec", "PEC contract"},
	{"kind.cie", "CIE contract"},
	{"kind.cddi", "CDDI (fixed-term, integration)"},
	{"kind.mission", "temporary-work mission"},
	{"kind.cdi_interimaire", "CDI intérimaire (permanent, temporary work)"},
	{"kind.cdd_public", "fixed-term contract of public law"},
	{"kind.cdi_public", "permanent contract of public law"},
	{"kind.fonctionnaire", "civil-service post"},

	{"day", "day looked at"},
	{"smic.hourly", "hourly SMIC"},
	{"smic.hourly.mayotte", "hourly SMIC in Mayotte"},
	{"rsa.flat", "flat amount of the RSA, person alone"},

	{"holidays", "public holidays"},
	{"holidays.alsace_moselle", "public holidays of Alsace-Moselle"},
	{"holidays.overseas", "public holidays overseas"},
	{"levels.1969", "levels of 1969 and of today"},

	{"DATE-MONTHS", "a duration in months is counted from date to date, first day included: twelve months from 15 January end on the next 14 January. No text says so for a contract."},
	{"DATE-CLAMP", "when the day number of the start does not exist in the last month, the duration ends on the last day of that month; another reading gives the day before."},
	{"DATE-NOSHIFT", "the end of a contract is not postponed when it falls on a Saturday, a Sunday or a public holiday."},
	{"DATE-DEADLINE", "a time limit in months expires on the day with the same number, failing which on the last day of the month."},
	{"DATE-CLEARDAYS", "a clear period counts neither the day of the event nor the day of expiry."},
	{"DATE-OUVRABLES", "the working days that follow an event are counted from the next day."},
	{"AGE-29FEB", "a person born on 29 February is a year older on 28 February of a common year."},
	{"MONEY-52-12", "a month has 52/12 weeks: the code says so for the legal weekly hours (L3242-1), not for others."},
}}
