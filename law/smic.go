package law

// SMIC is the minimum wage in euros gross an hour, in metropolitan France and overseas except Mayotte: the
// one in force on the day worked, running contracts included (code du travail, L3231-2 and following).
var SMIC = Param[Euro]{Name: "smic.hourly", Reviewed: smicReviewed, Versions: []Version[Euro]{
	smic("2018-01-01", "9.88", "décret n° 2017-1719 du 20 décembre 2017", Secondary),
	smic("2019-01-01", "10.03", "décret n° 2018-1173 du 19 décembre 2018", Secondary),
	smic("2020-01-01", "10.15", "décret n° 2019-1387 du 18 décembre 2019", Secondary),
	smic("2021-01-01", "10.25", "décret n° 2020-1598 du 16 décembre 2020", Secondary),
	smic("2021-10-01", "10.48", "arrêté du 27 septembre 2021", Secondary),
	smic("2022-01-01", "10.57", "décret n° 2021-1741 du 22 décembre 2021", Secondary),
	smic("2022-05-01", "10.85", "arrêté du 19 avril 2022", Primary),
	smic("2022-08-01", "11.07", "arrêté du 29 juillet 2022", Secondary),
	smic("2023-01-01", "11.27", "décret n° 2022-1608 du 22 décembre 2022", Secondary),
	smic("2023-05-01", "11.52", "arrêté du 26 avril 2023", Primary),
	smic("2024-01-01", "11.65", "décret n° 2023-1216 du 20 décembre 2023", Secondary),
	smic("2024-11-01", "11.88", "décret n° 2024-951 du 23 octobre 2024", Primary),
	smic("2026-01-01", "12.02", "décret n° 2025-1228 du 17 décembre 2025", Secondary),
	smic("2026-06-01", "12.31", "arrêté du 22 mai 2026", Secondary),
}}

// SMICMayotte is the minimum wage of Mayotte in euros gross an hour (code du travail, L3423-1 and
// following). For 2021 the monthly amounts printed by the administration (1 173.27 and 1 199.08) do not
// follow from the hourly ones, which are the law.
var SMICMayotte = Param[Euro]{Name: "smic.hourly.mayotte", Reviewed: smicReviewed, Versions: []Version[Euro]{
	smic("2018-01-01", "7.46", "décret n° 2017-1719 du 20 décembre 2017", Secondary),
	smic("2019-01-01", "7.57", "décret n° 2018-1173 du 19 décembre 2018", Secondary),
	smic("2020-01-01", "7.66", "décret n° 2019-1387 du 18 décembre 2019", Secondary),
	smic("2021-01-01", "7.74", "décret n° 2020-1598 du 16 décembre 2020", Secondary),
	smic("2021-10-01", "7.91", "arrêté du 27 septembre 2021", Secondary),
	smic("2022-01-01", "7.98", "décret n° 2021-1741 du 22 décembre 2021", Secondary),
	smic("2022-05-01", "8.19", "arrêté du 19 avril 2022", Primary),
	smic("2022-08-01", "8.35", "arrêté du 29 juillet 2022", Secondary),
	smic("2023-01-01", "8.51", "décret n° 2022-1608 du 22 décembre 2022", Secondary),
	smic("2023-05-01", "8.70", "arrêté du 26 avril 2023", Primary),
	smic("2024-01-01", "8.80", "décret n° 2023-1216 du 20 décembre 2023", Secondary),
	smic("2024-11-01", "8.98", "décret n° 2024-951 du 23 octobre 2024", Primary),
	smic("2026-01-01", "9.33", "décret n° 2025-1228 du 17 décembre 2025", Secondary),
	smic("2026-06-01", "9.56", "arrêté du 22 mai 2026", Secondary),
}}

// smicReviewed: public sources were followed to August 2026; a rise in the autumn cannot be excluded and
// the next ordinary step is 1 January 2027.
var smicReviewed = MustDate("2026-08-01")

func smic(from, hourly, act string, seen Seen) Version[Euro] {
	rank := RankDecree
	if hasPrefix(act, "arrêté") {
		rank = RankOrder
	}
	return Version[Euro]{From: MustDate(from), Reach: ToRunning, Value: MustEuro(hourly), Cites: []Ref{{Text: act, Rank: rank, Seen: seen}}}
}

// Monthly is the exact monthly amount of an hourly pay for a weekly number of hours: hourly × hours ×
// 52/12 ([Weeks52Of12]). For 35 hours, its [Exact.Shown] is the monthly SMIC that the administration
// prints (save two amounts of Mayotte in 2021).
func Monthly(hourly Euro, weekly Hours) Exact {
	return hourly.Exact().TimesHours(weekly).Times(52, 12)
}
