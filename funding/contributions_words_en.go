package funding

import "github.com/parcours-emploi/parcours/law"

// contributionEnglish is what the rules on contributions and benefits in kind say in English.
var contributionEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "APP-CONTRIB", Title: "Contributions of the apprentice that month",
			Yes: []string{
				"The pay, in whole or in part, bears employee contributions or CSG.",
			},
			No: []string{
				"The pay bears none of the employee contributions that the exemption covers, nor CSG, nor CRDS.",
			},
			Unknown: []string{
				"It cannot be said whether the pay bears the contributions that the exemption covers, or CSG.",
			},
		},
		{
			ID: "APP-CONTRIB-REACH", Title: "Pay out of reach of the exemption",
			Yes: []string{
				"The apprenticeship ended on {apprenticeship.end}: the exemption is over, ordinary law applies.",
				"The exemption is for apprentices alone, and the contract is of another kind ({contract.kind}): ordinary law applies.",
			},
			Unknown: []string{
				"That month is not part of the contract.",
			},
		},
		{
			ID: "APP-CONTRIB-EXCESS", Title: "Part of the pay above the ceiling",
			Yes: []string{
				"The pay of {contributions.gross} is above the ceiling, {contributions.ceiling} rounded down to the cent: only the part above bears the contributions that the exemption covers.",
			},
			No: []string{
				"The pay of {contributions.gross} is not above the ceiling, {contributions.ceiling} rounded down to the cent.",
			},
		},
		{
			ID: "APP-CONTRIB-CSG", Title: "CSG and CRDS",
			Yes: []string{
				"The pay of {contributions.gross} is above {apprenticeship.csg.share} of the SMIC: the part above bears CSG and CRDS.",
			},
			No: []string{
				"The contract, concluded on {contract.made}, is exempt from CSG and CRDS.",
				"The pay of {contributions.gross} is not above {apprenticeship.csg.share} of the SMIC.",
			},
		},
		{
			ID: "APP-CONTRIB-SCOPE", Title: "Contribution covered by the exemption",
			Yes: []string{
				"The exemption covers this contribution: {contributions.kind}.",
			},
			No: []string{
				"The exemption does not cover this contribution: {contributions.kind}.",
			},
		},
		{
			ID: "APP-CONTRIB-PUBLIC", Title: "Employee contributions paid by the State",
			Yes: []string{
				"The State pays the employee contributions of this apprentice.",
			},
			No: []string{
				"The apprenticeship ended on {apprenticeship.end}: the State no longer pays the employee contributions.",
				"The State pays the employee contributions of apprentices alone, and the contract is of another kind ({contract.kind}).",
				"The State does not pay the employee contributions of this apprentice.",
			},
			Unknown: []string{
				"The contract does not cover {day}.",
			},
		},
		{
			ID: "APP-PAY-KIND", Title: "Benefits in kind of the apprentice",
			Yes: []string{
				"The deduction of {in_kind.deducted} stays within the limit of {in_kind.limit}.",
			},
			No: []string{
				"The deduction of {in_kind.deducted} is above the limit of {in_kind.limit}: {off}.",
			},
			Unknown: []string{
				"The apprenticeship ended on {apprenticeship.end}: the limit for apprentices no longer holds.",
				"The limit is for apprentices and for holders of a professionalisation contract, and the contract is of another kind ({contract.kind}).",
				"The contract covers no day of the month of {day}.",
			},
		},
		{
			ID: "PRO-PAY-KIND", Title: "Benefits in kind of the professionalisation contract",
			Yes: []string{
				"The deduction of {in_kind.deducted} stays within the limit of {in_kind.limit}.",
			},
			No: []string{
				"The deduction of {in_kind.deducted} is above the limit of {in_kind.limit}: {off}.",
			},
			Unknown: []string{
				"The professionalisation action ended on {professionalisation.action_end}: the limit goes with the pay due during that action (L6325-8).",
				"The contract covers no day of the month of {day}.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "APP-CONTRIB-CSG-MONTH", Text: "the part of the SMIC without CSG is that of a full-time month, as for contributions: no source says so of part time or of an incomplete month."},
		{Key: "apprenticeship.contributions.full", Text: "ceiling not reduced for part time or absence"},
		{Key: "apprenticeship.tax.months", Text: "number of monthly SMIC in the income-tax ceiling"},
		{Key: "APP-CONTRIB-PUBLIC-PERIOD", Text: "the text is that of the pay period."},
		{Key: "APP-CONTRIB-PUBLIC-ABOVE", Text: "nothing says whether this reaches the part of the pay above the ceiling."},
		{Key: "PAY-KIND.month", Text: "the limit holds for the whole month"},
		{Key: "PAY-KIND.days", Text: "it holds for the days of the period that ends alone, and the amounts of those days are not known"},
		{Key: "PAY-KIND-LESS", Text: "an agreement or the contract may set a lower deduction."},
		{Key: "APP-CONTRIB-EXCESS.whole", Text: "the whole ceiling holds for the first and last month"},
		{Key: "APP-CONTRIB-EXCESS.shared", Text: "the ceiling is reduced for the first and last month"},
		{Key: "contributions.ordinary", Text: "contributions outside the contract"},
		{Key: "contributions.gross", Text: "gross pay of the month"},
		{Key: "contributions.ceiling", Text: "ceiling of the month, rounded down to the cent"},
		{Key: "contributions.kind", Text: "contribution"},
		{Key: "apprenticeship.contributions.ceiling", Text: "part of the SMIC without employee contributions"},
		{Key: "apprenticeship.csg.exempt", Text: "exemption from CSG and CRDS"},
		{Key: "apprenticeship.csg.share", Text: "part of the SMIC without CSG"},
		{Key: "apprenticeship.csg.abatement", Text: "abatement for professional expenses"},
		{Key: "apprenticeship.tax.hours", Text: "hours of the income-tax ceiling"},
		{Key: "apprenticeship.contributions.public", Text: "paid by the State for every public employer"},
		{Key: "apprenticeship.in-kind", Text: "deductible part of benefits in kind"},
		{Key: "apprenticeship.in-kind.wage", Text: "part of the wage that deductions may reach"},
		{Key: "pro.in-kind", Text: "deductible part of benefits in kind (professionalisation)"},
		{Key: "pro.in-kind.wage", Text: "part of the wage that deductions may reach (professionalisation)"},
		{Key: "in_kind.ordinary", Text: "limit of benefits in kind in ordinary law"},
		{Key: "in_kind.wage", Text: "gross wage of the month"},
		{Key: "in_kind.allowed", Text: "deduction that social security allows for other workers"},
		{Key: "in_kind.deducted", Text: "deduction made"},
		{Key: "in_kind.limit", Text: "deduction allowed"},
		{Key: "contributions.kind.securite_sociale", Text: "social security"},
		{Key: "contributions.kind.chomage", Text: "unemployment insurance"},
		{Key: "contributions.kind.retraite_complementaire", Text: "complementary pension"},
		{Key: "contributions.kind.prevoyance", Text: "death and disability cover"},
		{Key: "contributions.kind.complementaire_sante", Text: "complementary health cover"},
		{Key: "contributions.kind.apec", Text: "APEC contribution"},
		{Key: "contributions.kind.part_patronale", Text: "employer's part"},
	},
}
