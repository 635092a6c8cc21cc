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

		{Key: "cost.of.budget", Text: "amount granted"},
		{Key: "cost.of.planned", Text: "planned costs"},
		{Key: "cost.of.actual", Text: "actual costs"},
		{Key: "cost.over.entries", Text: "entries"},
		{Key: "cost.over.completers", Text: "completed paths"},
		{Key: "cost.base.entries", Text: "entry"},
		{Key: "cost.base.entries.planned", Text: "planned entries"},
		{Key: "cost.base.entries.actual", Text: "actual entries"},
		{Key: "cost.base.completers", Text: "completed path"},
		{Key: "cost.base.completers.planned", Text: "planned completed paths"},
		{Key: "cost.base.completers.actual", Text: "actual completed paths"},
		{Key: "cost.base.exits", Text: "positive exit"},
		{Key: "cost.base.exits.planned", Text: "planned positive exits"},
		{Key: "cost.base.exits.actual", Text: "actual positive exits"},
		{Key: "cost.base.trainee_hours", Text: "trainee-hour"},
		{Key: "cost.base.trainee_hours.planned", Text: "planned"},
		{Key: "cost.base.trainee_hours.actual", Text: "attended"},
		{Key: "cost.base.person_years", Text: "beneficiary-year"},
		{Key: "cost.base.person_years.planned", Text: "of a year of beneficiaries, planned"},
		{Key: "cost.base.person_years.actual", Text: "of a year of beneficiaries, actual"},
		{Key: "cost.base.sessions", Text: "session"},
		{Key: "cost.base.sessions.planned", Text: "planned sessions"},
		{Key: "cost.base.sessions.actual", Text: "actual sessions"},
		{Key: "cost.gap.no_cost", Text: "no amount is given"},
		{Key: "cost.gap.no_nature", Text: "a nature of cost is missing"},
		{Key: "cost.gap.no_volume", Text: "the volume is not given"},
		{Key: "cost.gap.part_volume", Text: "the volume is given for a part of what is paid only"},
		{Key: "cost.gap.zero_volume", Text: "the volume is zero"},
		{Key: "cost.gap.out_of_range", Text: "a number is beyond what can be computed"},
		{Key: "cost.gap.budget_of_a_part", Text: "the amount granted is for the whole, not for a part"},
		{Key: "cost.gap.unknown_quantity", Text: "there is no such cost"},
		{Key: "cost.gap.part_cost", Text: "a session or a course that is counted has no cost"},
	},
}
