package funding

import "github.com/parcours-emploi/parcours/law"

// costEnglish names the formulas of unit costs in English.
var costEnglish = law.Words{
	Lang: law.English,
	Terms: []law.Term{
		{Key: "COST-ENTRY", Text: "cost per entry: cost divided by the entries into the course. No text defines it; public reports use it."},
		{Key: "COST-FULL", Text: "full cost per trainee: teaching, income of the trainees and mobility aids, divided by the entries."},
		{Key: "COST-HOUR", Text: "cost of a trainee-hour: cost divided by the hours of the trainees, planned or attended as is said."},
		{Key: "COST-YEAR", Text: "yearly cost per beneficiary: cost divided by the years of the beneficiaries, that is their months over twelve."},
		{Key: "COST-EXIT", Text: "cost per positive exit: cost divided by the positive exits; their base, entries or completed paths, is always named."},
	},
}
