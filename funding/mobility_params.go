package funding

import "github.com/parcours-emploi/parcours/law"

// The texts on the mobility aid of the public employment service.
var (
	mobility2021 = secondary("Pôle emploi, délibération n° 2021-42", law.RankDeliberation)
	mobility2022 = secondary("Pôle emploi, délibération n° 2022-56", law.RankDeliberation)
	mobility2023 = secondary("Pôle emploi, délibération n° 2023-54", law.RankDeliberation)
	mobilityWho  = law.Ref{Text: "Pôle emploi, délibération n° 2023-54", Article: "2", Rank: law.RankDeliberation, Seen: law.Secondary}
	ash2841      = secondary("ash.tm.fr, n° 2841 (2014)", law.RankGuidance)
	mobilityPage = secondary("francetravail.fr, page sur l'aide à la mobilité (28 septembre 2026)", law.RankGuidance)
)

var (
	mobilityReviewed = law.MustDate("2026-09-28")
	mobilityOf2021   = []law.Ref{mobility2021}
	mobilityOf2022   = []law.Ref{mobility2022, mobility2023, mobilityPage}
)

// mobilityAmount is an amount of the aid, by the day of entry (MOB-ENTRY).
func mobilityAmount(name, of2021, of2022 string) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: mobilityReviewed, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: law.MustEuro(of2021), Cites: mobilityOf2021},
		{From: law.MustDate("2022-12-01"), Reach: law.ToEntered, Value: law.MustEuro(of2022), Cites: mobilityOf2022},
	}}
}

// What the aid pays, and up to how much over twelve months.
var (
	MobilityKM      = mobilityAmount("mobility.km", "0.20", "0.23")      // for a kilometre
	MobilityMeal    = mobilityAmount("mobility.meal", "6.00", "6.25")    // for the meals of a day
	MobilityNight   = mobilityAmount("mobility.night", "30.00", "31.20") // for a night
	MobilityCeiling = mobilityAmount("mobility.ceiling", "5000.00", "5200.00")
	// MobilityDerogation is the ceiling called derogatory. Whether it comes on top of the other or in its place was not
	// found.
	MobilityDerogation = mobilityAmount("mobility.derogation", "1500.00", "1560.00")
	// MobilityMonths is the time over which the ceiling counts.
	MobilityMonths = law.Param[law.Months]{Name: "mobility.months", Reviewed: mobilityReviewed, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: 12, Cites: mobilityOf2021},
	}}
)

// The conditions, by the day of entry.
var (
	// MobilitySeekers says since when the aid is for registered jobseekers, those in a subsidised contract among them. Article 2
	// of the délibération of 13 December 2023 says so, published on the 15th; the texts of 2021 and 2022 on that point were not
	// read, and the scheme of 2014 already was for them.
	MobilitySeekers = law.Param[law.Answer]{Name: "mobility.seekers", Reviewed: mobilityReviewed, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{ash2841}},
		{From: law.MustDate("2023-12-15"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{mobilityWho}},
	}}
	// MobilityMetres is the length of a round trip, in metres, beyond which the aid is open in metropolitan France,
	// MobilityMetresOverseas elsewhere, MobilityTime its time everywhere.
	MobilityMetres = law.Param[law.Number]{Name: "mobility.metres", Reviewed: mobilityReviewed, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: 60_000, Cites: mobilityConditions},
	}}
	MobilityMetresOverseas = law.Param[law.Number]{Name: "mobility.metres.overseas", Reviewed: mobilityReviewed, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: 20_000, Cites: mobilityConditions},
	}}
	MobilityTime = law.Param[law.Hours]{Name: "mobility.time", Reviewed: mobilityReviewed, Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: law.MustHours("2"), Cites: mobilityConditions},
	}}
	// MobilityCourseHours is the least length of the course.
	MobilityCourseHours = law.Param[law.Hours]{Name: "mobility.course-hours", Reviewed: mobilityReviewed, Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: law.MustHours("40"), Cites: mobilityConditions},
	}}
	// MobilityARE is the minimum daily ARE up to which who draws the ARE may have the aid. That of former years was not found.
	MobilityARE = law.Param[law.Euro]{Name: "mobility.are", Reviewed: mobilityReviewed, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2025-07-01"), Reach: law.ToEntered, Value: law.MustEuro("32.13"), Cites: []law.Ref{mobilityPage}},
	}}
	// MobilityRequestDays and MobilityInvoiceDays are the time limits of the request and of the invoices, in days. The first
	// was seven days until the page of 2026; on which day of 2026, or the end of 2025, it changed was not found.
	MobilityRequestDays = law.Param[law.Days]{Name: "mobility.request-days", Reviewed: mobilityReviewed, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2021-06-09"), Through: law.MustDate("2025-12-31"), Reach: law.ToEntered, Value: 7, Cites: mobilityOf2021},
		{From: law.MustDate("2026-01-01"), Reach: law.ToEntered, Value: 30, Cites: []law.Ref{mobilityPage}},
	}}
	MobilityInvoiceDays = law.Param[law.Days]{Name: "mobility.invoice-days", Reviewed: mobilityReviewed, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2026-01-01"), Reach: law.ToEntered, Value: 60, Cites: []law.Ref{mobilityPage}},
	}}
	// MobilityTripsADay is the number of round trips paid for a day.
	MobilityTripsADay = law.Param[law.Number]{Name: "mobility.trips", Reviewed: mobilityReviewed, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2021-06-09"), Reach: law.ToEntered, Value: 1, Cites: mobilityConditions},
	}}
)

var mobilityConditions = []law.Ref{mobility2021, mobilityPage}

var mobilityTables = []law.Table{
	&MobilityKM, &MobilityMeal, &MobilityNight, &MobilityCeiling, &MobilityDerogation, &MobilityMonths,
	&MobilitySeekers, &MobilityMetres, &MobilityMetresOverseas, &MobilityTime, &MobilityCourseHours, &MobilityARE,
	&MobilityRequestDays, &MobilityInvoiceDays, &MobilityTripsADay,
}
