package funding

import "github.com/parcours-emploi/parcours/law"

var opcoEnglish = law.Words{Lang: law.English, Rules: []law.Sentences{
	{
		ID: "OPCO-ANNEX", Title: "Costs beside teaching",
	},
	{
		ID: "OPCO-ANNEX-NIGHT", Title: "Cost of lodging",
		Yes: []string{"Nights paid by the CFA: {opco.ancillary.nights}, at {opco.ancillary.night}."},
	},
	{
		ID: "OPCO-ANNEX-MEAL", Title: "Cost of meals",
		Yes: []string{"Meals paid by the CFA: {opco.ancillary.meals}, at {opco.ancillary.meal}."},
	},
	{
		ID: "OPCO-ANNEX-EQUIP-2019", Title: "First equipment, flat amount of the operator",
		Yes: []string{"The operator ({opco.operator}) sets the flat amount at {tables.flat}."},
	},
	{
		ID: "OPCO-ANNEX-EQUIP-2026", Title: "First equipment, amount by level",
		Yes: []string{"Nothing is paid for level {apprenticeship.prepares}, from level {opco.equipment.level.none} on.", "First equipment is paid {opco.equipment.high} for level {apprenticeship.prepares}.", "First equipment is paid {opco.equipment.low} for level {apprenticeship.prepares}."},
	},
	{
		ID: "OPCO-ANNEX-ABROAD", Title: "Mobility abroad",
		Yes: []string{"The operator ({opco.operator}) sets the flat amount at {tables.flat}."},
	},
	{
		ID: "OPCO-TRAINER-15", Title: "Training of the tutor or apprentice master",
		Yes: []string{"The employer has {employer.headcount.annual} employees, fewer than {opco.trainer.staff}.", "The person trained is an employee."},
		No:  []string{"The employer, who is the tutor, has {employer.headcount.annual} employees, {opco.trainer.staff} or more."},
	},
	{
		ID: "OPCO-MA-230", Title: "Exercise as apprentice master",
		Yes: []string{"At most {opco.master.month} a month and apprentice, for at most {opco.master.months}."},
		No:  []string{"The contract ({contract.kind}) is not an apprenticeship contract.", "The contract ended on {contract.ended}, before it began on {contract.start}."},
	},
	{
		ID: "OPCO-TUTOR-230", Title: "Exercise as tutor",
		Yes: []string{"The ceiling of {opco.tutor.month} is raised by {opco.tutor.rise}, once: at most {opco.tutor.raised} a month and employee, for at most {opco.tutor.months}.", "At most {opco.tutor.month} a month and employee, for at most {opco.tutor.months}."},
		No:  []string{"The contract ({contract.kind}) is not a professionalisation contract.", "The contract ended on {contract.ended}, before it began on {contract.start}."},
	},
	{
		ID: "OPCO-PRO", Title: "Funding of a professionalisation contract",
	},
	{
		ID: "OPCO-PRO-SCOPE", Title: "Professionalisation contract",
		Yes: []string{"The contract is a professionalisation contract."},
		No:  []string{"The contract ({contract.kind}) is not a professionalisation contract."},
	},
	{
		ID: "OPCO-PRO-FLAT", Title: "Amount set by the branch",
		Yes: []string{"Branch {#opco.branch} set an amount: {tables.branch}."},
	},
	{
		ID: "OPCO-PRO-915", Title: "Hourly amount where the branch set none",
		Yes: []string{"{professionalisation.training.hours} at {opco.pro.hour} an hour.", "{opco.pro.hours_done} of training given, at {opco.pro.hour} an hour."},
	},
	{
		ID: "OPCO-PRO-15", Title: "Hourly amount for a person of article L6325-1-1",
		Yes: []string{"{professionalisation.training.hours} at {opco.pro.hour.priority} an hour.", "{opco.pro.hours_done} of training given, at {opco.pro.hour.priority} an hour."},
	},
	{
		ID: "OPCO-PRO-15-GEIQ", Title: "Hourly amount for an insertion path in a GEIQ",
		Yes: []string{"{professionalisation.training.hours} at {opco.pro.hour.priority} an hour.", "{opco.pro.hours_done} of training given, at {opco.pro.hour.priority} an hour."},
	},
	{
		ID: "OPCO-PRO-EARLY", Title: "Amount of the branch for a contract that ended before its term",
	},
	{
		ID: "CONTRACT-BEGAN", Title: "Contract that began",
		No: []string{"The contract ended on {contract.ended}, before it began on {contract.start}."},
	},
	{
		ID: "OPCO-PRO-HOURS", Title: "Hours of training",
	},
	{
		ID: "PRO-RECONV", Title: "Funding of a période de reconversion",
	},
	{
		ID: "PRO-RECONV-OPEN", Title: "Période de reconversion in force",
		Yes: []string{"The agreement is concluded on {opco.pro.reconversion_made}, since 1 January 2026."},
		No:  []string{"The agreement is concluded on {opco.pro.reconversion_made}: there were no périodes de reconversion before 1 January 2026."},
	},
	{
		ID: "PRO-RECONV-915", Title: "Amount of a période de reconversion",
		Yes: []string{"Branch {#opco.branch} set an amount: {tables.branch}.", "{professionalisation.reconversion.hours} at {opco.reconversion.hour} an hour."},
	},
}, Terms: []law.Term{
	{Key: "opco.ancillary.night", Text: "payment for a night"},
	{Key: "opco.ancillary.meal", Text: "payment for a meal"},
	{Key: "opco.ancillary.fixed", Text: "fixed amounts, not ceilings"},
	{Key: "opco.equipment.most", Text: "ceiling of first equipment"},
	{Key: "opco.equipment.low", Text: "first equipment, levels 3 and 4"},
	{Key: "opco.equipment.high", Text: "first equipment, level 5"},
	{Key: "opco.equipment.level.from", Text: "level from which equipment is paid"},
	{Key: "opco.equipment.level.less", Text: "level of the second amount"},
	{Key: "opco.equipment.level.none", Text: "level from which nothing is paid"},
	{Key: "opco.trainer.hour", Text: "hourly ceiling for training a tutor"},
	{Key: "opco.trainer.hours", Text: "longest such training"},
	{Key: "opco.trainer.staff", Text: "headcount below which the employer may be trained"},
	{Key: "opco.master.month", Text: "monthly ceiling for an apprentice master"},
	{Key: "opco.master.months", Text: "longest time for an apprentice master"},
	{Key: "opco.tutor.month", Text: "monthly ceiling for a tutor"},
	{Key: "opco.tutor.raised", Text: "raised monthly ceiling of tutoring"},
	{Key: "opco.pro.early", Text: "part of a branch amount due after an early end"},
	{Key: "opco.tutor.months", Text: "longest time for a tutor"},
	{Key: "opco.tutor.rise", Text: "increase of the ceiling for a tutor"},
	{Key: "opco.pro.hour", Text: "hourly amount of professionalisation"},
	{Key: "opco.pro.hour.priority", Text: "higher hourly amount of professionalisation"},
	{Key: "opco.pro.hour.geiq", Text: "higher amount for paths in a GEIQ"},
	{Key: "opco.pro.small", Text: "headcount of small firms"},
	{Key: "opco.reconversion.open", Text: "périodes de reconversion"},
	{Key: "OPCO-CEILING-MONTH", Text: "a month begun counts as a month in the ceiling for a tutor or an apprentice master."},
	{Key: "opco.reconversion.hour", Text: "hourly amount of a période de reconversion"},
	{Key: "opco.reconversion.average", Text: "average amount of a période de reconversion"},
	{Key: "OPCO-PRO-U50", Text: "in a firm of fewer than 50 employees, what the employer spends beyond it may be paid from the skills development funds."},
	{Key: "OPCO-PRO-FT26", Text: "France Travail may pay the costs for a jobseeker of 26 and over."},
	{Key: "OPCO-CEILING", Text: "this is a ceiling on what the operator may pay, not an amount due."},
	{Key: "PRO-RECONV-AVERAGE", Text: "the average amount of an operator is set at 5,000 euros: it binds the operator, not each period."},
}}
