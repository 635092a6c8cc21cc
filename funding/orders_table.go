package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The sources of the lines.
var (
	cressIDF   = orderSource("CRESS Île-de-France, page sur les PEC", law.Weak)
	cribIDF    = orderSource("CRIB 95, page sur l'arrêté du 25 mars 2019", law.Secondary)
	attrapIDF  = orderSource("recueil des actes administratifs de la région Île-de-France", law.Secondary)
	uriopssPDL = orderSource("URIOPSS Pays de la Loire, page sur les PEC 2018", law.Secondary)
	dreetsGES  = orderSource("DREETS Grand Est, page sur les contrats aidés", law.Secondary)
	vienne     = orderSource("préfecture de la Vienne, page sur les contrats aidés", law.Secondary)
	capMetiers = orderSource("Cap Métiers Nouvelle-Aquitaine, fiches PEC et CIE", law.Secondary)
	gazetteHDF = orderSource("recueil des actes administratifs R32-2021-199 quater des Hauts-de-France", law.Secondary)
	pressREU   = orderSource("presse et élus de La Réunion", law.Secondary)
	imazREU    = orderSource("imazpress.com", law.Secondary)
	franceBFC  = orderSource("France Travail Bourgogne-Franche-Comté, page sans date", law.Weak)
	deetsMAY   = orderSource("DEETS Mayotte, page mise à jour le 29 décembre 2023", law.Weak)
	deputyOCC  = orderSource("question d'un député et réponse du ministre, fin 2020", law.Weak)
)

func orderSource(text string, seen law.Seen) law.Ref {
	return law.Ref{Text: text, Rank: law.RankGuidance, Seen: seen}
}

// act is what the lines of one act share.
func act(id, name string, region facts.Region, kind law.Kind, from, through string, source law.Ref) Order {
	o := Order{ID: id, Act: name, Region: region, Kind: kind, Source: source}
	if from != "" {
		o.From = law.MustDate(from)
	}
	if through != "" {
		o.Through = law.MustDate(through)
	}
	return o
}

// of is a line of the act for a public.
func (o Order) of(public facts.AidPublic, rate, hours string) Order {
	o.Public = public
	if rate != "" {
		o.Rate = law.MustRate(rate)
	}
	if hours != "" {
		o.HoursMax = law.MustHours(hours)
	}
	return o
}

// fromTwenty gives the fewest hours paid, twenty in every act that has a range.
func (o Order) fromTwenty() Order {
	o.HoursMin = law.MustHours("20")
	return o
}

// lasting gives the length of the first aid; a shortest one of 0 is not recorded.
func (o Order) lasting(shortest, longest int) Order {
	if shortest > 0 {
		o.MonthsMin = law.MustCount(shortest)
	}
	o.MonthsMax = law.MustCount(longest)
	return o
}

func (o Order) edge() Order {
	o.YearEdge = true
	return o
}

func (o Order) month() Order {
	o.MonthOnly = true
	return o
}

func (o Order) contracts() Order {
	o.ByContract = true
	return o
}

func (o Order) disputed(rate string) Order {
	o.Disputed = law.MustRate(rate)
	return o
}

// Orders are the lines of the regional orders that were found, oldest first within a region. They are few: most orders
// after 2023 were not found, nor that of Normandie for 2021 and 2022. A line holds no rate, or governs no day, where its
// source gives none.
func Orders() []Order {
	idf18 := act("REG-IDF-2018", "arrêté du 5 mars 2018", facts.InIleDeFrance, law.PEC, "2018-03-05", "2018-12-31", cressIDF).edge().month()
	idf19 := act("REG-IDF-2019", "arrêté du 25 mars 2019", facts.InIleDeFrance, law.PEC, "2019-03-25", "2019-12-31", cribIDF).edge().month()
	idf25 := act("REG-IDF-2025", "arrêté IDF-2025-03-05-00003 du 5 mars 2025", facts.InIleDeFrance, law.PEC, "2025-03-05", "2025-12-31", attrapIDF).edge()
	pdl18 := act("REG-PDL-2018", "arrêté 2018/Direccte/9 du 12 février 2018", facts.InPaysDeLaLoire, law.PEC, "2018-02-12", "2018-12-31", uriopssPDL).edge().month()
	ges21a := act("REG-GES-2021a", "arrêté 2021-23 du 29 janvier 2021", facts.InGrandEst, law.PEC, "2021-01-29", "2021-05-12", dreetsGES)
	ges21b := act("REG-GES-2021b", "arrêté 2021-254 du 10 mai 2021", facts.InGrandEst, law.PEC, "2021-05-13", "2021-12-31", dreetsGES).edge()
	ges23 := act("REG-GES-2023", "arrêté 2023-057 du 9 février 2023", facts.InGrandEst, law.PEC, "2023-02-11", "2024-04-05", dreetsGES) // the page still showed it that day
	naq21 := act("REG-NAQ-2021", "arrêtés du 30 avril et du 3 mai 2021", facts.InNouvelleAquitaine, law.PEC, "2021-05-03", "2021-12-31", vienne).edge()
	naq22 := act("REG-NAQ-2022", "arrêté du 12 septembre 2022", facts.InNouvelleAquitaine, law.PEC, "2022-09-01", "2022-12-31", capMetiers).edge().contracts()
	naq23 := act("REG-NAQ-2023", "arrêté du 22 décembre 2022", facts.InNouvelleAquitaine, law.CIE, "2023-01-02", "2023-12-31", capMetiers).edge().contracts()
	hdf21 := act("REG-HDF-2021", "arrêté publié le 12 mai 2021", facts.InHautsDeFrance, law.CIE, "2021-05-12", "2021-12-31", gazetteHDF).edge()
	reu24 := act("REG-REU-2024", "arrêté en vigueur jusqu'au 31 décembre 2024", facts.InLaReunion, law.PEC, "2024-01-01", "2024-12-31", pressREU).edge()
	reu25a := act("REG-REU-2025a", "arrêté 2813 du 31 décembre 2024", facts.InLaReunion, law.PEC, "2025-01-01", "2025-03-23", pressREU)
	reu25b := act("REG-REU-2025b", "arrêté du 24 mars 2025", facts.InLaReunion, law.PEC, "2025-03-24", "2025-12-31", imazREU).edge()
	reu25c := act("REG-REU-2025c", "convention du 16 avril 2025 avec le département", facts.InLaReunion, law.PEC, "2025-04-16", "2025-12-31", imazREU).edge()
	bfc := act("REG-BFC", "arrêté sans date lue", facts.InBourgogneFrancheComte, law.PEC, "", "", franceBFC)
	may := act("REG-MAY", "arrêtés du 18 mars et du 4 août 2015", facts.InMayotte, law.CIE, "", "", deetsMAY)
	occ := act("REG-OCC-2020", "arrêté de fin 2020", facts.InOccitanie, law.PEC, "", "", deputyOCC)
	inCIE := func(o Order) Order {
		o.Kind = law.CIE
		return o
	}
	return []Order{
		idf18.of(facts.EverybodyElse, "45%", "20").lasting(12, 12),
		idf18.of(facts.QPVResident, "55%", "20").lasting(12, 12),
		idf19.of(facts.EverybodyElse, "45%", "20").lasting(0, 12),
		idf19.of(facts.QPVResident, "55%", "20").lasting(0, 12),
		idf19.of(facts.DisabledPublic, "55%", "26").lasting(0, 12),
		idf19.of(facts.RSARecipient, "60%", "20").lasting(0, 12),
		idf25, // its values were not read
		pdl18.of(facts.EverybodyElse, "40%", "20").lasting(9, 12),
		pdl18.of(facts.CertifyingTrainingOrCDI, "50%", "20"),
		pdl18.of(facts.RSARecipient, "60%", "20"),
		ges21a.of(facts.Youth, "", "21"),
		ges21a.of(facts.QPVOrZRRResident, "", "21"),
		inCIE(ges21a).of(facts.Youth, "", "30"),
		ges21b.of(facts.Youth, "", "30").fromTwenty(),
		ges21b.of(facts.QPVOrZRRResident, "", "30").fromTwenty(),
		inCIE(ges21b).of(facts.Youth, "", "35").fromTwenty(),
		ges23.of(facts.OtherThanPriority, "30%", "26").fromTwenty().lasting(9, 12),
		ges23.of(facts.PriorityPublic, "60%", "26").fromTwenty().lasting(9, 12),
		naq21.of(facts.QPVOrZRRResident, "80%", "30"),
		naq21.of(facts.Youth, "65%", "30"),
		inCIE(naq21).of(facts.Youth, "47%", "35"),
		naq22.of(facts.FurthestFromWork, "30%", "26").fromTwenty(),
		inCIE(naq22).of(facts.Youth, "", "20"),
		naq23.of(facts.Youth, "35%", "").lasting(0, 6),
		hdf21.of(facts.Youth, "47%", "35").lasting(6, 12), // six months for a CDD, twelve for a CDI
		hdf21.of(facts.RSARecipient, "0%", "30").lasting(6, 12),
		reu24.of(facts.EverybodyElse, "60%", "26").lasting(11, 11),
		reu25a.of(facts.EverybodyElse, "53%", "23").disputed("57%").lasting(0, 10),
		reu25b.of(facts.EverybodyElse, "43.5%", "").lasting(0, 6),
		reu25c.of(facts.RSARecipient, "60%", "").lasting(11, 11),
		bfc, // a range of rates by public
		may.of(facts.PriorityPublic, "40%", "20"),
		may.of(facts.EverybodyElse, "30%", "20"),
		occ.of(facts.Youth, "65%", ""),
	}
}
