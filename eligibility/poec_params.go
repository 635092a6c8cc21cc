package eligibility

import "github.com/parcours-emploi/parcours/law"

// The two versions of L6326-3 that were read; those of 2011 and 2014 were not found, and what the law of
// 2014 opened is known from two public pages.
var (
	l6326of2014  = []law.Ref{{Text: "loi n° 2014-288 du 5 mars 2014, selon grafie.org et defi-metiers.fr", Rank: law.RankGuidance, Seen: law.Secondary}}
	l6326seekers = []law.Ref{
		{Text: "code du travail", Article: "L6326-3", ID: "LEGIARTI000028698088", Rank: law.RankStatute, Seen: law.Secondary},
		{Text: "Pôle emploi, délibération n° 2011/42 du 16 novembre 2011", Rank: law.RankDeliberation, Seen: law.Secondary},
	}
	l6326of2019 = []law.Ref{law.Travail("L6326-3", "", "LEGIARTI000037386562")}
	l6326of2024 = []law.Ref{law.Travail("L6326-3", "", "LEGIARTI000048600478")}
)

// Practice of the public employment service: nothing of it is in the code.
var (
	poecDeliberation2011 = []law.Ref{{Text: "Pôle emploi, délibération n° 2011/42 du 16 novembre 2011", Rank: law.RankDeliberation, Seen: law.Secondary}}

	poecPage2026  = law.Ref{Text: "francetravail.fr, page POEC du 18 août 2026", Rank: law.RankGuidance, Seen: law.Secondary}
	poecHours2011 = []law.Ref{
		poecDeliberation2011[0],
		{Text: "travail-emploi.gouv.fr, fiche POEC du 9 décembre 2021", Rank: law.RankGuidance, Seen: law.Secondary},
		poecPage2026,
	}
	poecDeliberation2018 = []law.Ref{{Text: "Pôle emploi, délibération n° 2018-14 du 14 mars 2018", Rank: law.RankDeliberation, Seen: law.Secondary}}
	poecDeliberation2024 = []law.Ref{{Text: "France Travail, délibération n° 2024-31 du 24 avril 2024", Article: "1", Rank: law.RankDeliberation, Seen: law.Primary}}
	poecDriverSheet      = []law.Ref{{Text: "cap-metiers.pro, fiche G 1.09 (juin 2021)", Rank: law.RankGuidance, Seen: law.Secondary}, poecPage2026}
)

// POECJobseekers says since when L6326-3 is known to open the POEC to jobseekers, by the day of entry.
var POECJobseekers = law.Param[law.Answer]{Name: "poec.who.jobseekers", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2014-03-07"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326seekers},
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326of2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326of2024},
}}

// POECEmployees are the contracts under which employees may enter a POEC, by the day of entry: those of
// L5134-19-1 (PEC and CIE) and the CDD of integration (L6326-3).
var POECEmployees = law.Param[law.KindSet]{Name: "poec.who.kinds", Reviewed: law.Edition, Versions: []law.Version[law.KindSet]{
	{From: law.MustDate("2014-03-07"), Reach: law.ToEntered, Value: poeEmployees, Cites: l6326of2014},
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: poeEmployees, Cites: l6326of2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: poeEmployees, Cites: l6326of2024},
}}

var poeEmployees = law.SetOf(law.PEC, law.CIE, law.CDDI)

// POECNeed says that the jobs must answer a need identified by a branch agreement or, failing that, by the
// board of an OPCO (L6326-3), by the day of entry.
var POECNeed = law.Param[law.Answer]{Name: "poec.need", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326of2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326of2024},
}}

// POECInCFABelow is the age below which a jobseeker may follow the course in a CFA (L6326-3, last
// paragraph), by the day of entry.
var POECInCFABelow = law.Param[law.Years]{Name: "poec.cfa.age", Reviewed: law.Edition, Versions: []law.Version[law.Years]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: 26, Cites: l6326of2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: 26, Cites: l6326of2024},
}}

// POECHours is the maximum length of the course, by the day of entry: a condition of the public employment
// service's contribution, not of the code. The deliberations of 2012 and 2021 that followed could not be
// read; the ministry still printed 400 hours in December 2021, and France Travail in August 2026.
var POECHours = law.Param[law.Hours]{Name: "poec.hours", Reviewed: law.MustDate("2026-08-18"), Versions: []law.Version[law.Hours]{
	{From: law.MustDate("2011-11-16"), Reach: law.ToEntered, Value: law.MustHours("400"), Cites: poecHours2011},
}}

// POECDriverHours is the maximum for the two titres professionnels of driver, known from a page of June 2021 and
// from that of August 2026.
var POECDriverHours = law.Param[law.Hours]{Name: "poec.hours.driver", Reviewed: law.MustDate("2026-08-18"), Versions: []law.Version[law.Hours]{
	{From: law.MustDate("2021-06-01"), Reach: law.ToEntered, Value: law.MustHours("434"), Cites: poecDriverSheet},
}}

// POECImmersion is the share of the course that may be spent in a company: one hour in so many.
var POECImmersion = law.Param[law.Number]{Name: "poec.immersion", Reviewed: law.MustDate("2011-11-16"), Versions: []law.Version[law.Number]{
	{From: law.MustDate("2011-11-16"), Reach: law.ToEntered, Value: 3, Cites: poecDeliberation2011},
}}

// POECWaiverJointBody says whether the regional joint body must validate the decision that lets a POEC last
// longer, by the day of that decision. From 2024 it is only informed: the regional director decides and
// head office validates. The deliberation of 2024 is dated 24 April and was published on 30 April; which of
// the two days counts was not found, so that none is given in between.
var POECWaiverJointBody = law.Param[law.Answer]{Name: "poec.waiver.joint-body", Reviewed: law.MustDate("2024-04-30"), Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2018-03-14"), Through: law.MustDate("2024-04-23"), Reach: law.ToRunning, Value: law.Yes, Cites: poecDeliberation2018},
	{From: law.MustDate("2024-04-30"), Reach: law.ToRunning, Value: law.No, Cites: poecDeliberation2024},
}}

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

// What a trainee without a contract of employment may do in a week and in a day.
var (
	l6343of2016 = law.Travail("L6343-2", "", "LEGIARTI000033021023")

	// POEWeek is the legal week, which the trainee may not exceed (L6343-2, L3121-27), by the day of entry.
	// The version of L6343-2 before 2016-08-10 was not read.
	POEWeek = law.Param[law.Hours]{Name: "poe.week", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2016-08-10"), Reach: law.ToEntered, Value: law.MustHours("35"), Cites: []law.Ref{l6343of2016, law.Travail("L3121-27", "", "LEGIARTI000033020376")}},
	}}
	// POEDay is the maximum day (L6343-2, L3121-18), exceptions aside.
	POEDay = law.Param[law.Hours]{Name: "poe.day", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2016-08-10"), Reach: law.ToEntered, Value: law.MustHours("10"), Cites: []law.Ref{l6343of2016, law.Travail("L3121-18", "", "LEGIARTI000033020428")}},
	}}
)

var poecTables = []law.Table{
	&POECJobseekers, &POECEmployees, &POECNeed, &POECInCFABelow,
	&POECHours, &POECDriverHours, &POECImmersion, &POECWaiverJointBody,
	&POECExitKinds, &POECExitMonths, &POEWeek, &POEDay,
}
