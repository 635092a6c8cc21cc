package eligibility

import "github.com/parcours-emploi/parcours/law"

// Tables lists the dated tables of this package, for [law.Changes].
var Tables = []law.Table{&POECExitKinds, &POECExitMonths}

// Rules lists every rule of this package, in the order of the articles, for [law.ReadDecision].
var Rules = []*law.Rule{
	&poecExit, &poecExitCDI, &poecExitPro, &poecExitApp, &poecExitCDD,
	&poecExitCDII, &poecExitPublicLaw, &poecExitMission,
}

// Conventions lists the choices this package makes where the texts are silent.
var Conventions = []*law.Convention{
	&poecExitDate, &poecExitRenewal, &poecExitNoTerm, &poecExitPEC, &poecExitCDDI,
}

// Remarks lists what this package says beside its answers.
var Remarks = []*law.Remark{&poecExitNotObliged, &poecExitUnknownDuration}
