package funding

import "github.com/parcours-emploi/parcours/law"

// The texts of the funding of apprenticeship by the operators.
var (
	l633214    = law.Ref{Text: "code du travail", Article: "L6332-14", Rank: law.RankStatute, Seen: law.Primary} // whatever the version
	l633214a   = law.Travail("L6332-14", "I, 1°", "LEGIARTI000038951599")                                        // 2019-08-23
	l633214b   = law.Travail("L6332-14", "I, 1°", "LEGIARTI000048686256")                                        // 2023-12-29
	l633214c   = law.Travail("L6332-14", "I, 1°", "LEGIARTI000051221005")                                        // 2025-02-16
	l633214d   = law.Travail("L6332-14", "I, 1°", "LEGIARTI000052437380")                                        // 2026-01-01
	r633225a   = law.Travail("R6332-25", "", "LEGIARTI000039476635")                                             // 2019-12-12
	r633225b   = law.Travail("R6332-25", "", "LEGIARTI000042907445")                                             // 2020-12-31
	r633225c   = law.Travail("R6332-25", "", "LEGIARTI000051821081")                                             // contracts from 2025-07-01
	r6332251   = law.Travail("R6332-25-1", "", "LEGIARTI000051818943")
	r6332252   = law.Travail("R6332-25-2", "", "LEGIARTI000051818948")
	d633280    = law.Ref{Text: "code du travail", Article: "D6332-80", Rank: law.RankDecree, Seen: law.Primary} // whatever the version
	d633280b   = law.Travail("D6332-80", "", "LEGIARTI000046237994")                                            // 2022-09-01
	d633280c   = law.Travail("D6332-80", "", "LEGIARTI000048050911")                                            // 2023-09-08
	d633282a   = law.Travail("D6332-82", "", "LEGIARTI000038017120")
	d633282b   = law.Travail("D6332-82", "", "LEGIARTI000042571214")
	d6332821   = law.Travail("D6332-82-1", "", "LEGIARTI000051818287")
	d633283a   = law.Travail("D6332-83", "", "LEGIARTI000039103792") // 2019-09-15
	d633283b   = law.Travail("D6332-83", "", "LEGIARTI000041770389") // contracts from 2020-04-01
	l6222121   = law.Travail("L6222-12-1", "", "LEGIARTI000037385961")
	l6222182   = law.Travail("L6222-18-2", "", "LEGIARTI000038951829")
	l622218    = law.Travail("L6222-18", "al. 1", "LEGIARTI000037386025")
	l622771    = law.Travail("L6222-7-1", "al. 3", "LEGIARTI000038951821")
	l62276     = law.Travail("L6227-6", "", "LEGIARTI000033012648")
	l652323    = law.Travail("L6523-2-3", "1°", "LEGIARTI000038984435")
	law2018    = law.Ref{Text: "loi n° 2018-771 du 5 septembre 2018", Article: "39", Part: "IX", Rank: law.RankStatute, Seen: law.Primary}
	law2018sup = law.Ref{Text: "décret n° 2018-1331 du 28 décembre 2018", Article: "2", Part: "II", Rank: law.RankDecree, Seen: law.Secondary}
	ymagMonth  = law.Ref{Text: "ymag.fr, page sur le calcul de la prise en charge", Rank: law.RankGuidance, Seen: law.Secondary}
	ymagDay    = law.Ref{Text: "ymag.fr, page du 5 septembre 2025", Rank: law.RankGuidance, Seen: law.Weak}
	orderStart = law.Ref{Text: "arrêté du 31 août 2022 fixant les montants provisoires", Rank: law.RankOrder, Seen: law.Secondary}
	orderCosts = law.Ref{Text: "arrêté du 30 juillet 2019 relatif aux frais annexes", Rank: law.RankOrder, Seen: law.Secondary}
	codeSite   = law.Ref{Text: "code.travail.gouv.fr, page du 29 juillet 2026", Rank: law.RankGuidance, Seen: law.Secondary}
	d633283c   = law.Ref{Text: "code du travail", Article: "D6332-83", Rank: law.RankDecree, Seen: law.Secondary}
	disabPage  = law.Ref{Text: "travail-emploi.gouv.fr, page sur l'apprentissage aménagé du 25 juillet 2023", Rank: law.RankGuidance, Seen: law.Secondary}
)

// The first and last days of the versions of R6332-25 that were read, by the day of conclusion.
var (
	npecDec2019 = law.MustDate("2019-12-12")
	npecJan2021 = law.MustDate("2021-01-01")
	npecJun2025 = law.MustDate("2025-06-30")
	npecJul2025 = law.MustDate("2025-07-01")
)

// NPECFunded says since when operators pay apprenticeship contracts at the level of funding. It is unknown for 2019, when
// they did so for some contracts only.
var NPECFunded = law.Param[law.Answer]{Name: "npec.funded", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.Unknown, Cites: []law.Ref{l633214a, law2018sup}},
	{From: law.MustDate("2020-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law2018, l633214a}},
	{From: law.MustDate("2023-12-29"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law2018, l633214b}},
	{From: law.MustDate("2025-02-16"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law2018, l633214c}},
	{From: law.MustDate("2026-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law2018, l633214d}},
}}

// The calendar of R6332-25, III and IV, for each year of execution: the first advance, the seventh and the tenth month. What
// they leave is the balance, from July 2025 at the end of the year; before, the payment of the tenth month was the balance.
var (
	NPECFirst   = calendar("npec.calendar.first", "50%", "40%", "40%")
	NPECSeventh = calendar("npec.calendar.seventh", "25%", "30%", "30%")
	NPECTenth   = calendar("npec.calendar.tenth", "25%", "30%", "20%")
	NPECBalance = calendar("npec.calendar.balance", "0%", "0%", "10%")
	// NPECShortFirst is the one advance of a contract under a year; the balance comes at its end.
	NPECShortFirst = calendar("npec.calendar.short", "50%", "50%", "50%")
)

func calendar(name, of2019, of2021, of2025 string) law.Param[law.Rate] {
	return law.Param[law.Rate]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: npecDec2019, Reach: law.ToNew, Value: law.MustRate(of2019), Cites: []law.Ref{r633225a}},
		{From: npecJan2021, Reach: law.ToNew, Value: law.MustRate(of2021), Cites: []law.Ref{r633225b}},
		{From: npecJul2025, Reach: law.ToNew, Value: law.MustRate(of2025), Cites: []law.Ref{r633225c}},
	}}
}

// NPECYear is the length, in months, from which a contract is not "under one year".
var NPECYear = law.Param[law.Months]{Name: "npec.year", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
	{From: npecDec2019, Reach: law.ToNew, Value: monthsInYear, Cites: []law.Ref{r633225a}},
	{From: npecJan2021, Reach: law.ToNew, Value: monthsInYear, Cites: []law.Ref{r633225b}},
	{From: npecJul2025, Reach: law.ToNew, Value: monthsInYear, Cites: []law.Ref{r633225c}},
}}

// NPECMonthBroken and NPECMonth say that every started month is due: for a contract that ends early the article says so, for
// the others it is reported practice. NPECTitle says that a ministry title fixed below a year is paid in full.
var (
	NPECMonthBroken = untilJune2025("npec.prorata.month.broken", r633225a, r633225b)
	NPECMonth       = untilJune2025("npec.prorata.month", ymagMonth, ymagMonth)
	NPECTitle       = untilJune2025("npec.prorata.title", r633225a, r633225b)
)

func untilJune2025(name string, of2019, of2021 law.Ref) law.Param[law.Answer] {
	return law.Param[law.Answer]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: npecDec2019, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{of2019}},
		{From: npecJan2021, Through: npecJun2025, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{of2021}},
	}}
}

// NPECDay says that what is executed is paid by the day, NPECDivisor by how many days the yearly amount is divided.
var (
	NPECDay = law.Param[law.Answer]{Name: "npec.prorata.day", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: npecJul2025, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{r633225c}},
	}}
	NPECDivisor = law.Param[law.Days]{Name: "npec.prorata.divisor", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: npecJul2025, Reach: law.ToNew, Value: 365, Cites: []law.Ref{ymagDay}},
	}}
)

// NPECProof says whether a centre declared less than six months before proves that the training began before any advance
// (R6332-25, V).
var NPECProof = law.Param[law.Answer]{Name: "npec.advance.proof", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: npecDec2019, Reach: law.ToNew, Value: law.No, Cites: []law.Ref{r633225a}},
	{From: npecJan2021, Reach: law.ToNew, Value: law.No, Cites: []law.Ref{r633225b}},
	{From: npecJul2025, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{r633225c}},
}}

// NPECRise is what a contract shortened by a tripartite convention may get on top, NPECBreakMonths how long the operator goes
// on paying after a break, NPECEarlyMonths how long a cycle may run in the centre before the contract.
var (
	NPECRise        = calendar("npec.short.rise", "10%", "10%", "10%")
	NPECBreakMonths = law.Param[law.Months]{Name: "npec.break.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: npecDec2019, Reach: law.ToNew, Value: 6, Cites: []law.Ref{r633225a, l6222182}},
		{From: npecJan2021, Reach: law.ToNew, Value: 6, Cites: []law.Ref{r633225b, l6222182}},
		{From: npecJul2025, Reach: law.ToNew, Value: 6, Cites: []law.Ref{r633225c, l6222182}},
	}}
	NPECEarlyMonths = law.Param[law.Months]{Name: "npec.early.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: npecDec2019, Reach: law.ToNew, Value: 3, Cites: []law.Ref{r633225a, l6222121}},
		{From: npecJan2021, Reach: law.ToNew, Value: 3, Cites: []law.Ref{r633225b, l6222121}},
		{From: npecJul2025, Reach: law.ToNew, Value: 3, Cites: []law.Ref{r633225c, l6222121}},
	}}
)

// NPECProvisional are the yearly amounts paid while a certification has no level of funding (D6332-80), from level 3; that of
// level 7 is also that of level 8.
var (
	NPECProvisional3 = provisional("npec.provisional.3", "5470.00")
	NPECProvisional4 = provisional("npec.provisional.4", "5621.00")
	NPECProvisional5 = provisional("npec.provisional.5", "6000.00")
	NPECProvisional6 = provisional("npec.provisional.6", "6000.00")
	NPECProvisional7 = provisional("npec.provisional.7", "7000.00")
)

var npecProvisional = [...]*law.Param[law.Euro]{
	law.Level3: &NPECProvisional3, law.Level4: &NPECProvisional4, law.Level5: &NPECProvisional5,
	law.Level6: &NPECProvisional6, law.Level7: &NPECProvisional7, law.Level8: &NPECProvisional7,
}

func provisional(name, amount string) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2022-09-01"), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{d633280b, orderStart}},
		{From: law.MustDate("2023-09-08"), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{d633280c, orderStart}},
	}}
}

// Distance teaching (D6332-82-1): the share from which the level is cut, the cut, the yearly amount below which the cut does
// not go, and since when listed certifications are exempt at the latest.
var (
	RemoteShare = npecSince(npecJul2025, "npec.remote.share", law.Percent(80), d6332821)
	RemoteCut   = npecSince(npecJul2025, "npec.remote.cut", law.Percent(20), d6332821)
	RemoteFloor = law.Param[law.Euro]{Name: "npec.remote.floor", Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: npecJul2025, Reach: law.ToNew, Value: law.MustEuro("4000.00"), Cites: []law.Ref{d6332821}},
	}}
	RemoteExempt = law.Param[law.Answer]{Name: "npec.remote.exempt", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2025-11-30"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d6332821}},
	}}
)

func npecSince(from law.Date, name string, value law.Rate, ref law.Ref) law.Param[law.Rate] {
	return law.Param[law.Rate]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: from, Reach: law.ToNew, Value: value, Cites: []law.Ref{ref}},
	}}
}

// The supplement for a disabled apprentice (D6332-82): to 2020 a share of the level, which the operator may pay; from 2021 an
// amount for a year of execution.
var (
	SupplementShare = law.Param[law.Rate]{Name: "npec.supplement.share", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2019-01-01"), Through: law.MustDate("2020-12-31"), Reach: law.ToNew, Value: law.Percent(50), Cites: []law.Ref{d633282a}},
	}}
	SupplementMost = law.Param[law.Euro]{Name: "npec.supplement.most", Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: npecJan2021, Reach: law.ToNew, Value: law.MustEuro("4000.00"), Cites: []law.Ref{d633282b, disabPage}},
	}}
)

// The participation of the employer (R6332-25-1): from which level, how much, how much at most when the contract is broken in
// its first days of practice, and for an employer who takes over.
var (
	ParticipationLevel = law.Param[law.Level]{Name: "opco.participation.level", Reviewed: law.Edition, Versions: []law.Version[law.Level]{
		{From: npecJul2025, Reach: law.ToNew, Value: law.Level6, Cites: []law.Ref{l633214c, r6332251}},
		{From: law.MustDate("2026-01-01"), Reach: law.ToNew, Value: law.Level6, Cites: []law.Ref{l633214d, r6332251}},
	}}
	Participation = law.Param[law.Euro]{Name: "opco.participation", Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: npecJul2025, Reach: law.ToNew, Value: law.MustEuro("750.00"), Cites: []law.Ref{r6332251}},
	}}
	ParticipationTrial = law.Param[law.Days]{Name: "opco.participation.trial", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: npecJul2025, Reach: law.ToNew, Value: 45, Cites: []law.Ref{r6332251, l622218}},
	}}
	ParticipationShare = npecSince(npecJul2025, "opco.participation.share", law.Percent(50), r6332251)
	ParticipationNext  = law.Param[law.Euro]{Name: "opco.participation.next", Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: npecJul2025, Reach: law.ToNew, Value: law.MustEuro("200.00"), Cites: []law.Ref{r6332251}},
	}}
)

// PublicPays says since when public employers pay the centre themselves, unless they are liable to the apprenticeship tax.
var PublicPays = law.Param[law.Answer]{Name: "opco.public", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2016-08-10"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{l62276}},
}}

var npecTables = []law.Table{
	&NPECFunded, &NPECFirst, &NPECSeventh, &NPECTenth, &NPECBalance, &NPECShortFirst, &NPECYear, &NPECMonthBroken, &NPECMonth, &NPECTitle, &NPECDay, &NPECDivisor, &NPECProof,
	&NPECRise, &NPECBreakMonths, &NPECEarlyMonths, &NPECProvisional3, &NPECProvisional4, &NPECProvisional5, &NPECProvisional6, &NPECProvisional7,
	&RemoteShare, &RemoteCut, &RemoteFloor, &RemoteExempt, &SupplementShare, &SupplementMost,
	&ParticipationLevel, &Participation, &ParticipationTrial, &ParticipationShare, &ParticipationNext, &PublicPays,
}

var (
	npec            = law.Rule{ID: "NPEC", Cites: []law.Ref{l633214}}
	npecStart       = law.Rule{ID: "NPEC-START", Cites: []law.Ref{law2018, l633214}, Fixed: true}
	npecDef         = law.Rule{ID: "NPEC-DEF", Cites: []law.Ref{l633214, d633280}}
	npecOneYear     = law.Rule{ID: "NPEC-CAL-ONEYEAR", Cites: []law.Ref{r633225c}}
	npecByMonth     = law.Rule{ID: "NPEC-PRORATA-MONTH", Cites: []law.Ref{r633225b, ymagMonth}}
	npecByTitle     = law.Rule{ID: "NPEC-PRORATA-TITLE", Cites: []law.Ref{r633225b}}
	npecByDay       = law.Rule{ID: "NPEC-PRORATA-DAY", Cites: []law.Ref{r633225c}}
	npecShort       = law.Rule{ID: "NPEC-SHORT-10", Cites: []law.Ref{r633225c, l622771}}
	npecEarly       = law.Rule{ID: "NPEC-PRESIGN", Cites: []law.Ref{r633225c, l6222121}}
	npecBreak       = law.Rule{ID: "NPEC-BREAK-6M", Cites: []law.Ref{r633225c, l6222182}}
	npecExecuted    = law.Rule{ID: "NPEC-EXECUTED", Cites: []law.Ref{r633225c}, Fixed: true}
	npecAdvance     = law.Rule{ID: "NPEC-ADVANCE", Cites: []law.Ref{r633225c}}
	npecKind        = law.Rule{ID: "NPEC-KIND", Cites: []law.Ref{l633214}, Fixed: true}
	npecNewCFA      = law.Rule{ID: "NPEC-CAL-NEWCFA", Cites: []law.Ref{r633225c}}
	npecRemote      = law.Rule{ID: "NPEC-REMOTE-20", Cites: []law.Ref{d6332821}}
	npecExempt      = law.Rule{ID: "NPEC-REMOTE-EXEMPT", Cites: []law.Ref{d6332821}}
	npecOverseas    = law.Rule{ID: "NPEC-OVERSEAS", Cites: []law.Ref{l652323}}
	npecSupplement  = law.Rule{ID: "NPEC-RQTH", Cites: []law.Ref{d633282b}}
	npecDisabled    = law.Rule{ID: "NPEC-RQTH-PERSON", Cites: []law.Ref{d633282b}, Fixed: true}
	npecGranted     = law.Rule{ID: "NPEC-RQTH-GRANTED", Cites: []law.Ref{d633282b}}
	opcoPublic      = law.Rule{ID: "OPCO-PUBLIC", Cites: []law.Ref{l62276}}
	opcoPart        = law.Rule{ID: "OPCO-PART", Cites: []law.Ref{l633214, r6332251}}
	opcoPartScope   = law.Rule{ID: "OPCO-PART-SCOPE", Cites: []law.Ref{l633214, r6332251}, Fixed: true}
	opcoPart750     = law.Rule{ID: "OPCO-PART-750", Cites: []law.Ref{r6332251}}
	opcoPart45      = law.Rule{ID: "OPCO-PART-45D", Cites: []law.Ref{r6332251, l622218}}
	opcoPart200     = law.Rule{ID: "OPCO-PART-200", Cites: []law.Ref{r6332251, l6222182}}
	opcoPartInvoice = law.Rule{ID: "OPCO-PART-INVOICE", Cites: []law.Ref{r633225c, r6332252}}
)

var npecRules = []*law.Rule{
	&npec, &npecStart, &npecDef, &npecOneYear, &npecByMonth, &npecByTitle, &npecByDay, &npecShort, &npecEarly, &npecBreak, &npecExecuted, &npecAdvance, &npecKind, &npecNewCFA, &npecRemote, &npecExempt,
	&npecOverseas, &npecSupplement, &npecDisabled, &npecGranted, &opcoPublic, &opcoPart, &opcoPartScope, &opcoPart750, &opcoPart45, &opcoPart200, &opcoPartInvoice,
}

var (
	// A complete year pays the yearly amount, of 365 or 366 days; what is left over is divided by 365.
	npec365 = law.Convention{ID: "NPEC-PRORATA-365", Cites: []law.Ref{ymagDay}}
	// D6332-82-1, III: the amount after the cut "ne peut être inférieur à 4 000 euros"; read literally it would raise a lower one.
	npecFloor = law.Convention{ID: "NPEC-REMOTE-FLOOR", Cites: []law.Ref{d6332821}}
	// A last or broken year that never reaches its seventh or tenth month: the balance holds what is left.
	npecReached = law.Convention{ID: "NPEC-CAL-REACHED", Cites: []law.Ref{r633225c}}

	// "le montant versé [...] prend en compte la période passée en centre [...] préalable à la signature": how is not said.
	npecApart = law.Convention{ID: "NPEC-PRESIGN-APART", Cites: []law.Ref{r633225c}}
	// Six months after the break, or the last day in the centre, may come after the agreed term: the article only says six months.
	npecBeyond = law.Convention{ID: "NPEC-BREAK-TERM", Cites: []law.Ref{r633225c}}
	// D6332-82 raises the level itself: what R6332-25, IV, 2° says of the amount is taken to hold for the supplement.
	npecRise = law.Convention{ID: "NPEC-SHORT-SUPPLEMENT", Cites: []law.Ref{r633225c, d633282b}}

	npecConventions = []*law.Convention{&npec365, &npecFloor, &npecReached, &npecApart, &npecBeyond, &npecRise}

	npecBase     = law.Remark{ID: "NPEC-CAL-BASE", Cites: []law.Ref{r633225c}}
	npecRegular  = law.Remark{ID: "NPEC-PROVISIONAL-REGULAR", Cites: []law.Ref{d633280}}
	partNoRefund = law.Remark{ID: "OPCO-PART-NOREFUND", Cites: []law.Ref{{Text: "ouiemagazine.net, page sur la participation de l'employeur", Rank: law.RankGuidance, Seen: law.Weak}}}

	// Whether an amount that nothing raises stops at the level of a year too: both readings bracket it.
	npecLimit = law.Remark{ID: "NPEC-SHORT-LIMIT", Cites: []law.Ref{r633225c}}

	npecRemarks = []*law.Remark{&npecBase, &npecLimit, &npecRegular, &partNoRefund}
)
