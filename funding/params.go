package funding

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// Params lists the dated tables of this package, for [law.Changes].
var Params = slices.Concat(payTables, proTables, pecTables, contributionTables, kindTables)

// Rules lists every rule of this package, in the order of the articles, for [law.ReadDecision].
var Rules = slices.Concat(minimumPayRules(), contributionRules, []*law.Rule{&appKind, &proKind})

// Conventions lists the choices this package makes where the texts are silent.
var Conventions = []*law.Convention{
	payConventions[cBase], payConventions[cTest], payConventions[cFullTime], payConventions[cBandStart],
	payConventions[c29Feb], payConventions[cYear4], payConventions[cShortMonths], payConventions[cBandMoves],
	payConventions[cSucc], payConventions[cBaseYear], payConventions[cPrinted], payConventions[cOvertime], &contributionPeriod, &contributionCSGMonth,
}

// Remarks lists what this package says beside its answers.
var Remarks = []*law.Remark{&payYearsKept, &payMinors, &payOvertime, &kindLess, &contributionAbove}

func minimumPayRules() []*law.Rule {
	rules := []*law.Rule{&paySpecial, &payGrid, &paySMIC, &payHours, &payWithin, &payFacts}
	for i := range payRules {
		rules = append(rules, &payRules[i])
	}
	return rules
}
