package eligibility

import "github.com/parcours-emploi/parcours/law"

// L6326-1 and the decree of 18 June 2024. The versions of L6326-1 of 2009, 2011 and 2014 were not found; what
// they opened is reported.
var (
	// The article itself: the version is that of the clauses.
	l6326poei = []law.Ref{law.Travail("L6326-1", "", "")}

	l6326poeiOf2009 = []law.Ref{{Text: "code du travail", Article: "L6326-1", ID: "LEGIARTI000021341856", Rank: law.RankStatute, Seen: law.Secondary}}
	l6326poeiOf2014 = []law.Ref{{Text: "loi n° 2014-288 du 5 mars 2014, selon des fiches non officielles", Rank: law.RankGuidance, Seen: law.Weak}}
	l6326poeiOf2019 = []law.Ref{law.Travail("L6326-1", "", "LEGIARTI000037386577")}
	l6326poeiOf2024 = []law.Ref{law.Travail("L6326-1", "", "LEGIARTI000048600387")}
	d6326exit       = []law.Ref{law.Travail("D6326-1", "", "LEGIARTI000049750326")}
	d6326document   = []law.Ref{law.Travail("D6326-2", "III", "LEGIARTI000049750328")}
	d6326tutor      = []law.Ref{law.Travail("D6326-2", "II", "LEGIARTI000049750328")}
)

// Practice of the public employment service.
var (
	poeSheet2020 = []law.Ref{{Text: "service-public.fr, fiche F17485 (version du 1er janvier 2020)", Rank: law.RankGuidance, Seen: law.Secondary}}

	poeiDeliberation2024 = []law.Ref{
		{Text: "France Travail, délibération n° 2024-29 du 24 avril 2024", Article: "3", Rank: law.RankDeliberation, Seen: law.Secondary},
		{Text: "bourgogne-greta.fr, fiche POEI (2024)", Rank: law.RankGuidance, Seen: law.Secondary},
	}
	poeiInstruction2024 = []law.Ref{
		{Text: "France Travail, instruction n° 2024-26 du 22 juillet 2024", Rank: law.RankCircular, Seen: law.Secondary},
		{Text: "cap-metiers.pro, fiche G 1.04 (août 2024)", Rank: law.RankGuidance, Seen: law.Secondary},
	}
)

// POEIJobseekers says since when L6326-1 opens the POEI to jobseekers, by the day of entry.
var POEIJobseekers = law.Param[law.Answer]{Name: "poei.who.jobseekers", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2009-11-26"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326poeiOf2009},
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326poeiOf2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326poeiOf2024},
}}

// POEIEmployees are the contracts under which employees may enter a POEI, by the day of entry: those of
// L5134-19-1 (PEC and CIE) and the CDD of integration (L6326-1).
var POEIEmployees = law.Param[law.KindSet]{Name: "poei.who.kinds", Reviewed: law.Edition, Versions: []law.Version[law.KindSet]{
	{From: law.MustDate("2014-03-07"), Reach: law.ToEntered, Value: poeEmployees, Cites: l6326poeiOf2014},
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: poeEmployees, Cites: l6326poeiOf2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: poeEmployees, Cites: l6326poeiOf2024},
}}

// POEIAdapted says whether disabled workers of an entreprise adaptée may enter a POEI, by the day of entry:
// from 2024 (law 2023-1196 of 18 December 2023, art. 8). The text of 2019 does not name them.
var POEIAdapted = law.Param[law.Answer]{Name: "poei.who.adapted", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.No, Cites: l6326poeiOf2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326poeiOf2024},
}}

// POEIOfferRule says that the course prepares for an offer lodged with the public employment service, in the
// person's area of search, before entry into the company (L6326-1), by the day of entry. The area is that of
// the projet personnalisé until 2023, of the contrat d'engagement from 2024.
var POEIOfferRule = law.Param[law.Answer]{Name: "poei.offer", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326poeiOf2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326poeiOf2024},
}}

// POEIAreaDocument says whether the document that defines that area exists, by the day of entry: L6326-1
// names the contrat d'engagement from 2024-01-01, which L5411-6 creates from 2025-01-01.
var POEIAreaDocument = law.Param[law.Answer]{Name: "poei.offer.area-document", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: l6326poeiOf2019},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.No, Cites: l6326poeiOf2024},
	{From: law.MustDate("2025-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{law.Travail("L5411-6", "", "")}},
}}

// POEIEmployerRule says that France Travail asks of the employer to be up to date with contributions, not to
// have dismissed for economic reasons, and may refuse one who did not hire an earlier trainee, by the day of the
// application. What was asked before the instruction was not found.
var POEIEmployerRule = law.Param[law.Answer]{Name: "poei.employer", Reviewed: law.MustDate("2024-08-02"), Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2024-07-22"), Reach: law.ToRunning, Value: law.Yes, Cites: poeiInstruction2024},
}}

// POEIDismissalMonths is how long before the application the employer must have made no economic dismissal,
// by the day of the application.
var POEIDismissalMonths = law.Param[law.Months]{Name: "poei.dismissal.months", Reviewed: law.MustDate("2024-08-02"), Versions: []law.Version[law.Months]{
	{From: law.MustDate("2024-07-22"), Reach: law.ToRunning, Value: 12, Cites: poeiInstruction2024},
}}

// The limits of the hours. The scale of 2020 is that of a public page; the one of 2024 is known from pages
// that cite délibération 2024-29. From which day the new scale applies was not found (24 April, the day it
// was taken; 30 April, its publication; 21 June, the decree): from the first to the eve of the last both are
// possible.
var (
	// POEIHours2020 is the single maximum of the scale before 2024, by the day of entry.
	POEIHours2020 = law.Param[law.Hours]{Name: "poei.hours.2020", Reviewed: law.MustDate("2020-01-01"), Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2024-06-20"), Reach: law.ToEntered, Value: law.MustHours("400"), Cites: poeSheet2020},
	}}
	// POEIHoursTutoring is the maximum for a course wholly given by a tutor, or for a seasonal job.
	POEIHoursTutoring = law.Param[law.Hours]{Name: "poei.hours.tutoring", Reviewed: law.MustDate("2024-04-30"), Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2024-04-24"), Reach: law.ToEntered, Value: law.MustHours("300"), Cites: poeiDeliberation2024},
	}}
	// POEIHoursTraining is the maximum with a training body, wholly or partly.
	POEIHoursTraining = law.Param[law.Hours]{Name: "poei.hours.training", Reviewed: law.MustDate("2024-04-30"), Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2024-04-24"), Reach: law.ToEntered, Value: law.MustHours("450"), Cites: poeiDeliberation2024},
	}}
	// POEIHoursPriority is the maximum for certain publics.
	POEIHoursPriority = law.Param[law.Hours]{Name: "poei.hours.priority", Reviewed: law.MustDate("2024-04-30"), Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2024-04-24"), Reach: law.ToEntered, Value: law.MustHours("600"), Cites: poeiDeliberation2024},
	}}
	// POEISpanMonths is the longest span of the course, in months from date to date.
	POEISpanMonths = law.Param[law.Months]{Name: "poei.span.months", Reviewed: law.MustDate("2024-04-30"), Versions: []law.Version[law.Months]{
		{From: law.MustDate("2024-04-24"), Reach: law.ToEntered, Value: 6, Cites: poeiDeliberation2024},
	}}
)

// The tutor of D6326-2, by the day of entry into the course.
var (
	// POEITutorMonths is the related experience, in months: "au moins deux ans".
	POEITutorMonths = law.Param[law.Months]{Name: "poei.tutor.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToEntered, Value: 24, Cites: d6326tutor},
	}}
	// POEITutorDocument says that a document signed by employer, tutor and trainee ends the tutoring.
	POEITutorDocument = law.Param[law.Answer]{Name: "poei.tutor.document", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToEntered, Value: law.Yes, Cites: d6326document},
	}}
	// POEITutorTrainees is the number of trainees that an employee may tutor at the same time.
	POEITutorTrainees = law.Param[law.Number]{Name: "poei.tutor.trainees", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToEntered, Value: 3, Cites: d6326tutor},
	}}
	// POEIEmployerTrainees is the same for the employer as tutor.
	POEIEmployerTrainees = law.Param[law.Number]{Name: "poei.tutor.employer-trainees", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToEntered, Value: 2, Cites: d6326tutor},
	}}
)

// POEIExitKinds are the contracts that may follow a POEI, by the day of conclusion: the list of L6326-1 until
// 2023, that of D6326-1 from 2024-06-21. In between the law refers to a decree that did not exist.
var POEIExitKinds = law.Param[law.KindSet]{Name: "poei.exit.kinds", Reviewed: law.Edition, Versions: []law.Version[law.KindSet]{
	{From: law.MustDate("2019-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToNew,
		Value: law.SetOf(law.CDI, law.Professionalisation, law.Apprenticeship, law.CDD), Cites: l6326poeiOf2019},
	{From: law.MustDate("2024-06-21"), Reach: law.ToNew,
		Value: law.SetOf(law.CDI, law.CDIInterim, law.Professionalisation, law.Apprenticeship, law.CDD, law.Mission), Cites: d6326exit},
}}

// POEIExitMonths is the minimum duration of the fixed-term contracts of that list: professionalisation and
// CDD, and from 2024-06-21 apprenticeship too.
var POEIExitMonths = law.Param[law.Months]{Name: "poei.exit.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
	{From: law.MustDate("2019-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToNew, Value: 12, Cites: l6326poeiOf2019},
	{From: law.MustDate("2024-06-21"), Reach: law.ToNew, Value: 6, Cites: d6326exit},
}}

// POEISeasonMonths is the minimum duration of a CDD or mission for a seasonal job (D6326-1, 5°).
var POEISeasonMonths = law.Param[law.Months]{Name: "poei.exit.season.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
	{From: law.MustDate("2024-06-21"), Reach: law.ToNew, Value: 4, Cites: d6326exit},
}}

// Missions "d'une durée totale d'au moins six mois dans les neuf mois suivant la formation" (D6326-1, 6°).
var (
	// POEIMissionMonths is the total of the missions, in months.
	POEIMissionMonths = law.Param[law.Months]{Name: "poei.exit.missions.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToNew, Value: 6, Cites: d6326exit},
	}}
	// POEIMissionWindow is the time after the course within which they count, in months.
	POEIMissionWindow = law.Param[law.Months]{Name: "poei.exit.missions.window", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToNew, Value: 9, Cites: d6326exit},
	}}
	// POEIMissionDaysMet and [POEIMissionDaysShort] turn six months into days when the missions have gaps: the
	// decree gives no conversion, and six months in a row are 181 to 184 days long. So many days are enough
	// whatever the months, so few are never enough (convention POEI-EXIT-MISSIONS).
	POEIMissionDaysMet = law.Param[law.Days]{Name: "poei.exit.missions.days-met", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToNew, Value: 184, Cites: d6326exit},
	}}
	// POEIMissionDaysShort: see POEIMissionDaysMet.
	POEIMissionDaysShort = law.Param[law.Days]{Name: "poei.exit.missions.days-short", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2024-06-21"), Reach: law.ToNew, Value: 180, Cites: d6326exit},
	}}
)

// POEIPartTime is the weekly minimum of a part-time contract that follows a POEI or an AFPR, by the day of
// conclusion. It is practice, from a page of 2020; the instruction of 2024 provides for waivers and its
// threshold was not found, so that none is given from then on.
var POEIPartTime = law.Param[law.Hours]{Name: "poei.exit.part-time", Reviewed: law.MustDate("2020-01-01"), Versions: []law.Version[law.Hours]{
	{From: law.MustDate("2020-01-01"), Through: law.MustDate("2024-07-21"), Reach: law.ToNew, Value: law.MustHours("20"), Cites: poeSheet2020},
}}

var poeiTables = []law.Table{
	&POEIJobseekers, &POEIEmployees, &POEIAdapted, &POEIOfferRule, &POEIAreaDocument, &POEIEmployerRule, &POEIDismissalMonths,
	&POEIHours2020, &POEIHoursTutoring, &POEIHoursTraining, &POEIHoursPriority, &POEISpanMonths,
	&POEITutorMonths, &POEITutorDocument, &POEITutorTrainees, &POEIEmployerTrainees,
	&POEIExitKinds, &POEIExitMonths, &POEISeasonMonths,
	&POEIMissionMonths, &POEIMissionWindow, &POEIMissionDaysMet, &POEIMissionDaysShort, &POEIPartTime,
}
