package eligibility

import "github.com/parcours-emploi/parcours/law"

// poecEnglish is what the rules on the POEC say in English.
var poecEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "POEC-EXIT", Title: "Contract that may follow a POEC",
			Yes:     []string{"This contract is one of those that may follow a POEC."},
			No:      []string{"This contract is not one of those that may follow a POEC."},
			Unknown: []string{"It cannot be said whether this contract is one of those that may follow a POEC."},
		},
		{
			ID: "POEC-EXIT-CDI", Title: "Permanent contract",
			Yes: []string{"It is open-ended ({contract.kind})."},
			No:  []string{"It is not a permanent contract: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-PRO-12M", Title: "Professionalisation contract of at least twelve months",
			Yes: []string{
				"The professionalisation contract runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}.",
				"The professionalisation contract is open-ended.",
			},
			No: []string{
				"The professionalisation contract runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"It is not a professionalisation contract: {contract.kind}.",
			},
		},
		{
			ID: "POEC-EXIT-APP", Title: "Apprenticeship contract",
			Yes: []string{"It is an apprenticeship contract; the article asks for no minimum duration."},
			No:  []string{"It is not an apprenticeship contract: {contract.kind}."},
		},
		{
			ID: "POEC-EXIT-CDD-12M", Title: "Fixed-term contract of at least twelve months",
			Yes: []string{"The contract, {contract.kind}, runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}."},
			No: []string{
				"The contract, {contract.kind}, runs from {contract.start} to {contract.end}; it must last at least {poec.exit.months}, until {contract.end.needed}: {off}.",
				"It is not a fixed-term contract of private law: {contract.kind}.",
			},
		},
		{ID: "POEC-EXIT-CDII", Title: "Permanent temporary-work contract"},
		{
			ID: "POEC-EXIT-PUBLIC-LAW", Title: "Contract of public law",
			No: []string{"The contract of public law runs from {contract.start} to {contract.end}, less than {poec.exit.months}: even taken as a fixed-term contract it does not qualify ({off})."},
		},
		{
			ID: "POEC-EXIT-MISSION", Title: "Temporary-work mission",
			No: []string{"Temporary-work missions are not in the list."},
		},
	},
	Terms: []law.Term{
		{Key: "poec.exit.kinds", Text: "list of contracts that may follow a POEC"},
		{Key: "poec.exit.months", Text: "minimum duration of the contract that follows a POEC"},
		{Key: "contract.end.needed", Text: "last day the contract must reach"},

		{Key: "POEC-EXIT-DATE", Text: "the text is that of the day the contract is concluded, failing that of its first day; the article does not say."},
		{Key: "POEC-EXIT-RENEWAL", Text: "only the initial contract counts, without its renewals: the article speaks of one contract of twelve months."},
		{Key: "POEC-EXIT-NOTERM", Text: "a fixed-term contract without precise term counts for its minimum period."},
		{Key: "POEC-EXIT-PEC", Text: "a fixed-term PEC or CIE is by its letter a fixed-term contract; no text speaks of it about the POEC."},
		{Key: "POEC-EXIT-CDDI", Text: "a fixed-term integration contract is by its letter a fixed-term contract; no text speaks of it about the POEC."},

		{Key: "POEC-EXIT-NOTOBLIG", Text: "nothing obliges to conclude such a contract; another one is lawful, it is just not an exit that conforms to article L6326-3."},
		{Key: "POEC-EXIT-UNKNOWN-DURATION", Text: "a fixed-term contract of unknown length stays undetermined, never conforming."},

		{Key: "POEC-EXIT-CDII.cdi", Text: "it is a permanent contract, governed by the code like the others (L1251-58-2)"},
		{Key: "POEC-EXIT-CDII.poei-only", Text: "only the list of the POEI names it beside the permanent contract (D6326-1)"},
		{Key: "POEC-EXIT-PUBLIC-LAW.same", Text: "it is worth the contract of private law of the same length"},
		{Key: "POEC-EXIT-PUBLIC-LAW.not-named", Text: "the article does not name it"},
	},
}
