package eligibility

import (
	"slices"
)

// Params lists the dated tables of this package, for [law.Changes].
var Params = slices.Concat(poecTables, poeiTables, afprTables, pmsmpTables, picTables, diplomaTables, pecTables, cieTables, sharingTables, apprenticeTables, appTermTables, maitreTables, professionalisationTables)

// Rules lists every rule of this package, in the order of the articles, for [law.ReadDecision].
var Rules = slices.Concat(poecRules, poeiRules, afprRules, pmsmpRules, picRules, pecRules, cieRules, sharingRules, apprenticeRules, appTermRules, maitreRules, professionalisationRules, screenRules)

// Conventions lists the choices this package makes where the texts are silent.
var Conventions = slices.Concat(poecConventions, poeiConventions, afprConventions, pmsmpConventions, pecConventions, cieConventions, apprenticeConventions, appTermConventions, screenConventions, maitreConventions, professionalisationConventions)

// Remarks lists what this package says beside its answers.
var Remarks = slices.Concat(poecRemarks, poeiRemarks, afprRemarks, pmsmpRemarks, picRemarks, pecRemarks, cieRemarks, sharingRemarks, apprenticeRemarks, appTermRemarks, screenRemarks, maitreRemarks, professionalisationRemarks)
