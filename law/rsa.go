package law

// RSAFlat is the flat amount (montant forfaitaire) of the RSA for a person alone, in euros a month, in
// metropolitan France. The acts are those that public tables name; none was read. The amount of July 2022
// was set by statute in August; the tables date the act of 2025 to 29 March and its publication to 30 April.
var RSAFlat = Param[Euro]{Name: "rsa.flat", Reviewed: MustDate("2026-04-01"), Versions: []Version[Euro]{
	rsa("2018-04-01", "550.93", "décret n° 2018-324 du 3 mai 2018", "1", ""),
	rsa("2019-04-01", "559.74", "décret n° 2019-400 du 2 mai 2019", "1", ""),
	rsa("2020-04-01", "564.78", "décret n° 2020-490 du 29 avril 2020", "1", "JORFTEXT000041835196"),
	rsa("2021-04-01", "565.34", "décret n° 2021-530 du 29 avril 2021", "1", "JORFTEXT000043459557"),
	rsa("2022-04-01", "575.52", "décret n° 2022-699 du 26 avril 2022", "1", "JORFTEXT000045668694"),
	rsa("2022-07-01", "598.54", "loi n° 2022-1158 du 16 août 2022", "9", "JORFTEXT000046186723"),
	rsa("2023-04-01", "607.75", "décret n° 2023-340 du 4 mai 2023", "1", "JORFARTI000047521567"),
	rsa("2024-04-01", "635.71", "décret n° 2024-396 du 29 avril 2024", "1", "JORFARTI000049486518"),
	rsa("2025-04-01", "646.52", "décret n° 2025-293 du 29 mars 2025", "1", "JORFTEXT000051393086"),
	rsa("2026-04-01", "651.69", "décret n° 2026-220 du 30 mars 2026", "1", "JORFTEXT000053733826"),
}}

func rsa(from, amount, act, article, id string) Version[Euro] {
	rank := RankDecree
	if hasPrefix(act, "loi") {
		rank = RankStatute
	}
	return Version[Euro]{
		From: MustDate(from), Reach: ToRunning, Value: MustEuro(amount),
		Cites: []Ref{{Text: act, Article: article, ID: id, Rank: rank, Seen: Secondary}},
	}
}
