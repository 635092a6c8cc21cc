package eligibility

import "github.com/parcours-emploi/parcours/law"

var screenEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "SCREEN-KIND", Title: "Contract of the type asked about",
			No: []string{"The contract is of another type already: {contract.kind}."},
		},
	},
	Terms: []law.Term{
		{Key: "scheme.apprentissage", Text: "apprenticeship contract"},
		{Key: "scheme.professionnalisation", Text: "professionalisation contract"},
		{Key: "scheme.pec", Text: "PEC"},
		{Key: "scheme.cie", Text: "CIE"},
		{Key: "scheme.poei", Text: "POEI"},
		{Key: "scheme.poec", Text: "POEC"},
		{Key: "scheme.pmsmp", Text: "PMSMP"},
		{Key: "SCREEN-ORDER", Text: "among equal answers a contract of employment comes before a course and a course before an immersion; among contracts, apprenticeship, professionalisation, PEC, CIE; among courses, the POEI before the POEC. Among those that cannot be told yet, a contract that only an exception could open comes after the rest: apprenticeship past the maximum age, professionalisation of a person who is neither a young person of the age it is for nor a jobseeker of 26 or more. This order is a choice of the library, not a text."},
		{Key: "SCREEN-ONE-HIRE-APP-CUI", Text: "each is a contract of employment of its own type: one hire is one or the other."},
		{Key: "SCREEN-ONE-HIRE-PRO-CUI", Text: "each is a contract of employment of its own type: one hire is one or the other."},
		{Key: "SCREEN-ONE-HIRE", Text: "each is a contract of employment of its own type: one hire is one or the other."},
		{Key: "CUMUL-PEC-APP", Text: "a PEC is a contrat unique d'insertion, an apprenticeship a contract of a particular type: one hire cannot be both."},
		{Key: "SCREEN-PEC-CIE", Text: "the contrat unique d'insertion is a PEC in the non-market sector and a CIE in the market sector: the employer is in one or the other."},
		{Key: "SCREEN-CUI-PRO", Text: "a person who has had a contrat unique d'insertion may enter a professionalisation contract at any age, and is among its priority publics."},
		{Key: "SCREEN-PMSMP-FIRST", Text: "the period serves to discover a trade, to confirm a project or to begin a recruitment; nothing bars what follows, which has its own rules."},
		{Key: "SCREEN-POEC-THEN", Text: "the POEC prepares for these contracts; the professionalisation contract must last at least twelve months."},
		{Key: "SCREEN-POEI-THEN", Text: "a POEI ends with one of the contracts that its text lists, this one among them; its minimum duration depends on the date."},
		{Key: "SCREEN-CUI-POEC", Text: "an employee under a contrat unique d'insertion may follow the POEC; the employer keeps paying the wage, which may be refunded net of the aids already received."},
		{Key: "SCREEN-CUI-POEI", Text: "an employee under a contrat unique d'insertion may follow the POEI; the employer keeps paying the wage, which may be refunded net of the aids already received."},
		{Key: "SCREEN-PEC-PMSMP", Text: "the contract may include periods with another employer, up to a quarter of its duration."},
		{Key: "SCREEN-CIE-PMSMP", Text: "the contract may include periods with another employer, up to a quarter of its duration."},
	},
}
