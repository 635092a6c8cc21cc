package funding

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// Params lists the dated tables of this package, for [law.Changes].
var Params = slices.Concat(
	payTables, proTables, pecTables, ordinaryTables, contributionTables, kindTables,
	apprenticeAidTables,
	cuiTables, exemptionTables,
	npecTables, opcoTables, proAidTables, otherAidTables,
	traineeTables, keptTables, poeTables, mobilityTables,
)

// Rules lists every rule of this package, in the order of the articles, for [law.ReadDecision].
var Rules = slices.Concat(
	minimumPayRules(), contributionRules, []*law.Rule{&appKind, &proKind},
	apprenticeAidRules,
	cuiRules, exemptionRules,
	npecRules, opcoRules, proAidRules, otherAidRules,
	traineeRules, poeRules, mobilityRules,
	quoteRules,
)

// Conventions lists the choices this package makes where the texts are silent.
var Conventions = slices.Concat([]*law.Convention{
	payConventions[cBase], payConventions[cTest], payConventions[cFullTime], payConventions[cBandStart],
	payConventions[c29Feb], payConventions[cYear4], payConventions[cShortMonths], payConventions[cBandMoves],
	payConventions[cSucc], payConventions[cBaseYear], payConventions[cPrinted], payConventions[cOvertime], &contributionPeriod, &contributionCSGMonth,
},
	apprenticeAidConventions,
	cuiConventions,
	npecConventions, opcoConventions,
	quoteConventions, mobilityConventions, costConventions, traineeConventions, poeConventions,
)

// Remarks lists what this package says beside its answers.
var Remarks = slices.Concat(
	[]*law.Remark{&payYearsKept, &payMinors, &payOvertime, &kindLess, &contributionAbove},
	apprenticeAidRemarks,
	cuiRemarks, exemptionRemarks,
	npecRemarks, opcoRemarks, proAidRemarks,
	traineeRemarks,
)

func minimumPayRules() []*law.Rule {
	rules := []*law.Rule{&paySpecial, &payGrid, &paySMIC, &payHours, &payOrdinaryHours, &payWithin, &payFacts}
	for i := range payRules {
		rules = append(rules, &payRules[i])
	}
	return rules
}
