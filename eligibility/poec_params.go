package eligibility

import "github.com/parcours-emploi/parcours/law"

// The two versions of L6326-3 that were read hold the same list; those of 2011 and 2014 were not found.
var (
	l6326of2019 = []law.Ref{law.Travail("L6326-3", "", "LEGIARTI000037386562")}
	l6326of2024 = []law.Ref{law.Travail("L6326-3", "", "LEGIARTI000048600478")}
)

// POECExitKinds are the contracts that may follow a POEC, by the day of conclusion (code du travail,
// L6326-3). Before 2019-01-01 no text was found: the answer is then Unknown.
var POECExitKinds = law.Param[law.KindSet]{Name: "poec.exit.kinds", Reviewed: law.Edition, Versions: []law.Version[law.KindSet]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: poecExitKinds, Cites: l6326of2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToNew, Value: poecExitKinds, Cites: l6326of2024},
}}

var poecExitKinds = law.SetOf(law.CDI, law.Professionalisation, law.Apprenticeship, law.CDD)

// POECExitMonths is the minimum duration, in months from date to date, of the fixed-term contracts of that
// list: professionalisation and CDD. Apprenticeship has none there. The six months of the decree of June
// 2024 are for the POEI only.
var POECExitMonths = law.Param[law.Months]{Name: "poec.exit.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: 12, Cites: l6326of2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToNew, Value: 12, Cites: l6326of2024},
}}
