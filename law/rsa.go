package law

// RSAFlat is the flat amount (montant forfaitaire) of the RSA for a person alone, in euros a month, in
// metropolitan France.
var RSAFlat = Param[Euro]{Name: "rsa.flat", Reviewed: MustDate("2026-08-01"), Versions: []Version[Euro]{
	rsa("2018-04-01", "550.93", "décret n° 2018-324 du 3 mai 2018, art. 1"),
	rsa("2019-04-01", "559.74", "décret n° 2019-400 du 2 mai 2019, art. 1"),
	rsa("2020-04-01", "564.78", "décret n° 2020-490 du 29 avril 2020, art. 1"),
	rsa("2021-04-01", "565.34", "décret n° 2021-530 du 29 avril 2021, art. 1"),
	rsa("2022-04-01", "575.52", rsaTable),
	rsa("2022-07-01", "598.54", rsaTable),
	rsa("2023-04-01", "607.75", rsaTable),
	rsa("2024-04-01", "635.71", rsaTable),
	rsa("2025-04-01", "646.52", rsaTable),
	rsa("2026-04-01", "651.69", rsaTable),
}}

// rsaTable is the public table that lists the decrees; those since 2022 were not read.
const rsaTable = "barème du montant de base du RSA, openfisca-france"

func rsa(from, amount, text string) Version[Euro] {
	rank := RankDecree
	if text == rsaTable {
		rank = RankData
	}
	return Version[Euro]{From: MustDate(from), Reach: ToRunning, Value: MustEuro(amount), Cites: []Ref{{Text: text, Rank: rank, Seen: Secondary}}}
}
