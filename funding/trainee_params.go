package funding

import "github.com/parcours-emploi/parcours/law"

// The texts on the income of trainees. The articles are those of the courses of L6341-2; the public employment service takes
// the same amounts by délibération.
var (
	d6341pay = law.Travail("D6341-28-2", "", "LEGIARTI000043461487")
	// "âgées de moins de dix-huit ans", "de dix-huit à vingt-cinq ans", "de vingt-six ans ou plus à la date de leur entrée en
	// stage".
	d6341bounds   = law.Travail("D6341-24-3", "", "LEGIARTI000043461386")
	d6341opening  = law.Travail("D6341-24-6", "", "LEGIARTI000043461410")
	d6341parttime = law.Travail("D6341-24-1", "", "LEGIARTI000043461370")
	d6341disabled = law.Travail("D6341-28-1", "", "LEGIARTI000043461485")
	d6341family   = law.Travail("D6341-28-3", "", "LEGIARTI000043461489")
	d6341worked   = law.Travail("D6341-28-4", "", "LEGIARTI000043559801")
	d6341wage     = law.Travail("D6341-26", "", "LEGIARTI000043463490")
	d6341wage2017 = law.Travail("D6341-26", "", "LEGIARTI000033516046")
	// "en fonction : 1° Soit de leur situation personnelle ; 2° Soit de leur âge".
	r6341groups2008 = law.Travail("R6341-28", "", "LEGIARTI000018522468")
	r6341groups     = law.Travail("R6341-24-7", "", "LEGIARTI000043559536")
	r6341index      = law.Travail("R6341-24-8", "", "LEGIARTI000045476927")

	decree2021522 = law.Ref{Text: "décret n° 2021-522 du 29 avril 2021", Article: "4", Rank: law.RankDecree, Seen: law.Primary}

	sheet2020     = secondary("service-public.fr, fiche F760 (2020)", law.RankGuidance)
	centreInffo   = secondary("centre-inffo.fr, 5 mai 2023", law.RankGuidance)
	rfpe2023      = secondary("Pôle emploi, délibération n° 2023-16", law.RankDeliberation)
	bo202427      = secondary("Bulletin officiel de France Travail n° 2024-27", law.RankDeliberation)
	bo202604      = secondary("Bulletin officiel de France Travail n° 2026-04", law.RankDeliberation)
	sheet2026     = secondary("service-public.fr, fiche F760 (1er avril 2026)", law.RankGuidance)
	rffPage       = secondary("francetravail.fr, page sur la rémunération de fin de formation", law.RankGuidance)
	rff2011       = secondary("Pôle emploi, délibération n° 2011-44", law.RankDeliberation)
	rff2023       = secondary("Pôle emploi, délibération n° 2023-17", law.RankDeliberation)
	rff202352     = secondary("Pôle emploi, délibération n° 2023-52", law.RankDeliberation)
	rffSheet      = secondary("service-public.fr, fiche F292", law.RankGuidance)
	arefCirculars = secondary("Unédic, circulaires sur la revalorisation des allocations", law.RankCircular)
	derived       = law.Ref{Text: "montant calculé par le coefficient de revalorisation, imprimé nulle part", Rank: law.RankData, Seen: law.Weak}
	deld2021      = law.Ref{Text: "décret n° 2021-1405 du 29 octobre 2021", Article: "1", Rank: law.RankDecree, Seen: law.Secondary}
	deld2022      = secondary("décret n° 2022-386 du 18 mars 2022", law.RankDecree)
	rffDaysPage   = secondary("actuformation.francetravail.org, sur la rémunération de fin de formation (2024)", law.RankGuidance)
)

func secondary(text string, rank law.Rank) law.Ref {
	return law.Ref{Text: text, Rank: rank, Seen: law.Secondary}
}

// The scale of the RFPE, called RFFT since 2024, in euros a month for a full-time course, by the day of entry: pay is settled at
// the opening (D6341-24-6). An amount of 2022 is known for the last day before that of 2023 only: when it began was not found.
// The first act that speaks of raising the amounts is the décret of 4 April 2022; from that day to 30 March 2023 no amount is
// given.
const (
	rfpe2021Ends  = "2022-04-03"
	rfpe2022Known = "2023-03-31"
)

var rfpeReviewed = law.MustDate("2026-10-06")

// rfpe is a column of the scale; of2024 is printed or derived.
func rfpe(name, of2020, of2021, of2022, of2023, of2024, of2025, of2026 string, read2021, read2022, read2024 []law.Ref) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: rfpeReviewed, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2021-04-30"), Reach: law.ToEntered, Value: law.MustEuro(of2020), Cites: []law.Ref{sheet2020}},
		{From: law.MustDate("2021-05-01"), Through: law.MustDate(rfpe2021Ends), Reach: law.ToEntered, Value: law.MustEuro(of2021), Cites: read2021},
		{From: law.MustDate(rfpe2022Known), Through: law.MustDate(rfpe2022Known), Reach: law.ToEntered, Value: law.MustEuro(of2022), Cites: read2022},
		{From: law.MustDate("2023-04-01"), Reach: law.ToEntered, Value: law.MustEuro(of2023), Cites: []law.Ref{rfpe2023, bo202427}},
		{From: law.MustDate("2024-04-01"), Reach: law.ToEntered, Value: law.MustEuro(of2024), Cites: read2024},
		{From: law.MustDate("2025-04-01"), Reach: law.ToEntered, Value: law.MustEuro(of2025), Cites: []law.Ref{bo202604}},
		{From: law.MustDate("2026-04-01"), Reach: law.ToEntered, Value: law.MustEuro(of2026), Cites: []law.Ref{sheet2026}},
	}}
}

var (
	printed2022, derivedBy = []law.Ref{centreInffo}, []law.Ref{derived}

	// RFPEUnder18 is the monthly amount of those who are under 18 on entry.
	RFPEUnder18 = rfpe("trainee.rfpe.under-18", "130.34", "200.00", "208.00", "211.20", "220.92", "224.68", "226.48",
		[]law.Ref{d6341pay}, printed2022, derivedBy)
	// RFPE18 is that of those from 18 to 25, in 2020 from 18 to 20.
	RFPE18 = rfpe("trainee.rfpe.18", "310.39", "500.00", "520.00", "528.00", "552.29", "561.68", "566.17",
		[]law.Ref{d6341pay}, derivedBy, derivedBy)
	// RFPE21 is that of those from 21 to 25 in 2020.
	RFPE21 = law.Param[law.Euro]{Name: "trainee.rfpe.21", Reviewed: law.MustDate("2021-04-30"), Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2021-04-30"), Reach: law.ToEntered, Value: law.MustEuro("339.35"), Cites: []law.Ref{sheet2020}},
	}}
	// RFPE26 is that of those from 26, and of the groups assimilated to them.
	RFPE26 = rfpe("trainee.rfpe.26", "401.09", "685.00", "712.40", "723.36", "756.63", "769.49", "775.65",
		[]law.Ref{d6341pay, d6341bounds}, printed2022, []law.Ref{rffPage})
	// RFPECeiling bounds from above the pay of the disabled computed on a former wage (D6341-24-3). The amount of 2022 is
	// printed as 2 009.42; the index gives 2 009.82, see [RFPECeilingIndexed].
	RFPECeiling = rfpe("trainee.rfpe.ceiling", "1932.52", "1932.52", "2009.42", "2040.74", "2134.61", "2170.90", "2188.27",
		[]law.Ref{d6341bounds}, printed2022, derivedBy)
	// RFPE26High is the other of the two amounts that the public page of 2020 prints from 26, without saying here who has
	// which; RFPECeilingIndexed the other value of the ceiling of 2022.
	RFPE26High = law.Param[law.Euro]{Name: "trainee.rfpe.26-high", Reviewed: law.MustDate("2021-04-30"), Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2021-04-30"), Reach: law.ToEntered, Value: law.MustEuro("652.02"), Cites: []law.Ref{sheet2020}},
	}}
	// RFPECeilingIndexed is the same ceiling as the index gives it, where the printed one departs from it.
	RFPECeilingIndexed = law.Param[law.Euro]{Name: "trainee.rfpe.ceiling-indexed", Reviewed: law.MustDate(rfpe2022Known), Versions: []law.Version[law.Euro]{
		{From: law.MustDate(rfpe2022Known), Through: law.MustDate(rfpe2022Known), Reach: law.ToEntered, Value: law.MustEuro("2009.82"), Cites: derivedBy},
	}}
)

// The scale of Mayotte was found for the year from April 2023 only, and without its ceiling.
var (
	RFPEMayotteUnder18 = law.Param[law.Euro]{Name: "trainee.rfpe.mayotte.under-18", Reviewed: law.MustDate("2024-03-31"), Versions: mayotteOf("187.97")}
	RFPEMayotte18      = law.Param[law.Euro]{Name: "trainee.rfpe.mayotte.18", Reviewed: law.MustDate("2024-03-31"), Versions: mayotteOf("467.81")}
	RFPEMayotte26      = law.Param[law.Euro]{Name: "trainee.rfpe.mayotte.26", Reviewed: law.MustDate("2024-03-31"), Versions: mayotteOf("643.10")}
)

func mayotteOf(amount string) []law.Version[law.Euro] {
	return []law.Version[law.Euro]{{From: law.MustDate("2023-04-01"), Through: law.MustDate("2024-03-31"), Reach: law.ToEntered, Value: law.MustEuro(amount), Cites: []law.Ref{rfpe2023}}}
}

// The ages of the scale, completed on the day of entry (D6341-28-2). The public page of 2020 parts those from 18 to 25 at 21.
var (
	RFPEAge18 = rfpeAge("trainee.rfpe.age-18", 18)
	RFPEAge26 = rfpeAge("trainee.rfpe.age-26", 26)
	RFPEAge21 = law.Param[law.Years]{Name: "trainee.rfpe.age-21", Reviewed: law.MustDate("2021-04-30"), Versions: []law.Version[law.Years]{
		{From: law.MustDate("2020-01-01"), Through: law.MustDate("2021-04-30"), Reach: law.ToEntered, Value: 21, Cites: []law.Ref{sheet2020}},
	}}
)

func rfpeAge(name string, n law.Years) law.Param[law.Years] {
	return law.Param[law.Years]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Years]{
		{From: law.MustDate("2020-01-01"), Reach: law.ToEntered, Value: n, Cites: []law.Ref{sheet2020}},
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: n, Cites: []law.Ref{d6341pay}},
	}}
}

// RFPEFamilies, RFPEDisabled and RFPEWorked say since when the groups of D6341-28-3, the disabled of D6341-28-1, and those who
// worked before (D6341-28-4), have the amount of 26 years whatever their age, by the day of entry.
var (
	RFPEFamilies = law.Param[law.Answer]{Name: "trainee.rfpe.families", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{d6341family, decree2021522}},
	}}
	RFPEDisabled = law.Param[law.Answer]{Name: "trainee.rfpe.disabled", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{d6341disabled, decree2021522}},
	}}
	RFPEWorked = law.Param[law.Answer]{Name: "trainee.rfpe.worked", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: law.No, Cites: []law.Ref{d6341pay}},
		{From: law.MustDate("2021-06-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{d6341worked}},
	}}
	// RFPESeparatedMonths is how long after the death, the divorce or the separation: "depuis moins de trois ans".
	RFPESeparatedMonths = law.Param[law.Months]{Name: "trainee.rfpe.separated", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: 36, Cites: []law.Ref{d6341family}},
	}}
	// RFPEFormerWage says since when the pay of a disabled jobseeker who worked follows the former wage. The article of 2017
	// gives no bounds.
	RFPEFormerWage = law.Param[law.Answer]{Name: "trainee.rfpe.former-wage", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2017-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{d6341wage2017}},
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{d6341wage, d6341bounds}},
	}}
	// RFPECriteria says by what pay that does not follow a former wage is set: the situation, the age and, since May 2021, the
	// earlier work of the person.
	RFPECriteria = law.Param[law.Answer]{Name: "trainee.rfpe.criteria", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{r6341groups2008}},
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{d6341pay}},
		{From: law.MustDate("2021-05-30"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{r6341groups}},
	}}
	// RFPEMonthHours is the number of hours by which the amount of a month is divided for a part-time course (D6341-24-1).
	RFPEMonthHours = law.Param[law.Hours]{Name: "trainee.rfpe.month-hours", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: law.MustHours("151.67"), Cites: []law.Ref{d6341parttime, decree2021522}},
	}}
	// RFPEFixed says since when pay is settled at the opening of the course (D6341-24-6), RFPEIndexMonths after how many
	// months the amounts are raised: each 1 April, from 2023 (R6341-24-8).
	RFPEFixed = law.Param[law.Answer]{Name: "trainee.rfpe.fixed", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2020-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{decree2021522}},
		{From: law.MustDate("2021-05-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{d6341opening}},
	}}
	RFPEIndexMonths = law.Param[law.Months]{Name: "trainee.rfpe.index-months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2023-01-01"), Reach: law.ToRunning, Value: 12, Cites: []law.Ref{r6341index}},
	}}
)

// AREFFloor is the least that the ARE of a trainee, called AREF, comes to a day, by the day paid.
var AREFFloor = law.Param[law.Euro]{Name: "trainee.aref.floor", Reviewed: rfpeReviewed, Versions: []law.Version[law.Euro]{
	arefFloor("2019-07-01", "20.96"), arefFloor("2020-07-01", "21.04"), arefFloor("2021-07-01", "21.17"), arefFloor("2022-07-01", "21.78"),
	arefFloor("2023-04-01", "22.19"), arefFloor("2023-07-01", "22.61"), arefFloor("2024-07-01", "22.88"), arefFloor("2025-07-01", "22.99"),
}}

func arefFloor(from, amount string) law.Version[law.Euro] {
	return law.Version[law.Euro]{From: law.MustDate(from), Reach: law.ToRunning, Value: law.MustEuro(amount), Cites: []law.Ref{arefCirculars}}
}

// RFFCap is the most that the rémunération de fin de formation pays for a month, by the month paid. That of 2025 is printed
// nowhere: it is the amount of the RFPE from 26 years, which it followed in the other years. RFFMonths is how long the ARE and
// it may last together.
var (
	RFFCap = law.Param[law.Euro]{Name: "trainee.rff.cap", Reviewed: rfpeReviewed, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2012-01-01"), Through: law.MustDate("2021-04-30"), Reach: law.ToRunning, Value: law.MustEuro("652.02"), Cites: []law.Ref{rff2011}},
		{From: law.MustDate(rfpe2022Known), Through: law.MustDate(rfpe2022Known), Reach: law.ToRunning, Value: law.MustEuro("712.40"), Cites: []law.Ref{rff2023}},
		{From: law.MustDate("2023-04-01"), Reach: law.ToRunning, Value: law.MustEuro("723.36"), Cites: []law.Ref{rff2023, rff202352}},
		{From: law.MustDate("2024-04-01"), Reach: law.ToRunning, Value: law.MustEuro("756.63"), Cites: []law.Ref{rffPage}},
		{From: law.MustDate("2025-04-01"), Reach: law.ToRunning, Value: law.MustEuro("769.49"), Cites: derivedBy},
		{From: law.MustDate("2026-04-01"), Reach: law.ToRunning, Value: law.MustEuro("775.65"), Cites: []law.Ref{rffSheet}},
	}}
	RFFMonths = law.Param[law.Months]{Name: "trainee.rff.months", Reviewed: rfpeReviewed, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2012-01-01"), Reach: law.ToRunning, Value: 36, Cites: []law.Ref{rff2011, rffSheet}},
	}}
	// RFFDays is how many days the public employment service takes those months for. With a 29 February among them they are a
	// day more.
	RFFDays = law.Param[law.Days]{Name: "trainee.rff.days", Reviewed: rfpeReviewed, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2012-01-01"), Reach: law.ToRunning, Value: 1095, Cites: []law.Ref{rffDaysPage}},
	}}
	// RFFLastDaily says since when the last daily amount is that of the AREF received, not of the ARE before its floor.
	RFFLastDaily = law.Param[law.Answer]{Name: "trainee.rff.last-daily", Reviewed: rfpeReviewed, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2012-01-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{rffPage, rffDaysPage}},
	}}
)

// LongTermFirst and LongTermSecond are the two halves of the one-off aid to long-term jobseekers who entered a POEI or an equivalent
// course, by the day of entry: the first within a month of it, the second at the end. LongTermMonths is that month.
var (
	LongTermFirst  = law.Param[law.Euro]{Name: "trainee.deld.first", Reviewed: law.MustDate("2022-12-31"), Versions: longTermOf("500.00")}
	LongTermSecond = law.Param[law.Euro]{Name: "trainee.deld.second", Reviewed: law.MustDate("2022-12-31"), Versions: longTermOf("500.00")}
	LongTermMonths = law.Param[law.Months]{Name: "trainee.deld.months", Reviewed: law.MustDate("2022-12-31"), Versions: []law.Version[law.Months]{
		{From: law.MustDate("2021-11-01"), Through: law.MustDate("2022-12-31"), Reach: law.ToEntered, Value: 1, Cites: []law.Ref{deld2021}},
	}}
)

// LongTermIdle is for how many months of the last LongTermWindow the person had to look for work and did none.
var (
	LongTermIdle   = longTermMonths("trainee.deld.idle", 12)
	LongTermWindow = longTermMonths("trainee.deld.window", 15)
)

func longTermMonths(name string, n law.Months) law.Param[law.Months] {
	return law.Param[law.Months]{Name: name, Reviewed: law.MustDate("2022-12-31"), Versions: []law.Version[law.Months]{
		{From: law.MustDate("2021-11-01"), Through: law.MustDate("2022-12-31"), Reach: law.ToEntered, Value: n, Cites: []law.Ref{deld2021, deld2022}},
	}}
}

func longTermOf(amount string) []law.Version[law.Euro] {
	return []law.Version[law.Euro]{{From: law.MustDate("2021-11-01"), Through: law.MustDate("2022-12-31"), Reach: law.ToEntered, Value: law.MustEuro(amount), Cites: []law.Ref{deld2021}}}
}

// TraineePaid says since when a source lets the benefit that is running decide the income of a trainee, by the day of entry.
var TraineePaid = law.Param[law.Answer]{Name: "trainee.pay", Reviewed: rfpeReviewed, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2012-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{rff2011}},
	{From: law.MustDate("2020-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{rff2011, sheet2020}},
	{From: law.MustDate("2021-12-09"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{poecSheet2021}},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{poeSheets2024}},
}}

var traineeTables = []law.Table{
	&TraineePaid, &RFPECriteria, &RFFDays, &RFFLastDaily, &LongTermIdle, &LongTermWindow,
	&RFPEUnder18, &RFPE18, &RFPE21, &RFPE26, &RFPECeiling, &RFPE26High, &RFPECeilingIndexed,
	&RFPEMayotteUnder18, &RFPEMayotte18, &RFPEMayotte26, &RFPEAge18, &RFPEAge21, &RFPEAge26,
	&RFPEFamilies, &RFPEDisabled, &RFPEWorked, &RFPESeparatedMonths, &RFPEFormerWage, &RFPEMonthHours, &RFPEFixed, &RFPEIndexMonths,
	&AREFFloor, &RFFCap, &RFFMonths, &LongTermFirst, &LongTermSecond, &LongTermMonths,
}
