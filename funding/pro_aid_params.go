package funding

import "github.com/parcours-emploi/parcours/law"

// The texts of the aids to those who hire under a professionalisation contract. The decrees of 2020 and 2021 were not read.
var (
	d20201084  = law.Ref{Text: "décret n° 2020-1084 du 24 août 2020", Rank: law.RankDecree, Seen: law.Secondary}
	d2021224   = law.Ref{Text: "décret n° 2021-224 du 26 février 2021, prolongé", Rank: law.RankDecree, Seen: law.Secondary}
	d20221714  = law.Ref{Text: "décret n° 2022-1714 du 29 décembre 2022", Article: "3", ID: "LEGIARTI000049484386", Rank: law.RankDecree, Seen: law.Primary}
	d2024392   = law.Ref{Text: "décret n° 2024-392 du 27 avril 2024", Rank: law.RankDecree, Seen: law.Primary}
	ministry22 = law.Ref{Text: "travail-emploi.gouv.fr, page sur l'aide exceptionnelle du 30 décembre 2022", Rank: law.RankGuidance, Seen: law.Secondary}
	hireQR     = law.Ref{Text: "travail-emploi.gouv.fr, questions-réponses sur les aides à l'embauche d'alternants", Rank: law.RankGuidance, Seen: law.Secondary}
	sendText   = law.Ref{Text: "décret n° 2022-1714 du 29 décembre 2022", Article: "4", Part: "II", Rank: law.RankDecree, Seen: law.Secondary}
	d20211404  = law.Ref{Text: "décret n° 2021-1404 du 29 octobre 2021", Rank: law.RankDecree, Seen: law.Secondary}
	d2022957   = law.Ref{Text: "décret n° 2022-957 du 29 juin 2022", Rank: law.RankDecree, Seen: law.Secondary}
	afePage    = law.Ref{Text: "service-public.fr, fiche F35391", Rank: law.RankGuidance, Seen: law.Secondary}
	afeSeen    = law.Ref{Text: "francetravail.fr, page du 3 septembre 2026", Rank: law.RankGuidance, Seen: law.Secondary}
	d2011524   = law.Ref{Text: "décret n° 2011-524 du 16 mai 2011", Rank: law.RankDecree, Seen: law.Secondary}
	seniorPage = law.Ref{Text: "travail-emploi.gouv.fr, page du 10 juin 2025 sur l'aide pour les demandeurs d'emploi de 45 ans et plus", Rank: law.RankGuidance, Seen: law.Secondary}
	d632523    = law.Travail("D6325-23", "", "LEGIARTI000042323655")
	d632526    = law.Travail("D6325-26", "", "LEGIARTI000020690617")
	d632527    = law.Travail("D6325-27", "", "LEGIARTI000022348350")
	geiqOrder  = law.Ref{Text: "arrêté du 10 mars 2022 fixant le montant de l'aide aux GEIQ", Rank: law.RankOrder, Seen: law.Secondary}
	geiq2026   = law.Ref{Text: "circulaire DGEFP n° 2026/39 du 3 avril 2026", Rank: law.RankCircular, Seen: law.Secondary}
)

func proAidEuro(name string, versions ...law.Version[law.Euro]) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: law.Edition, Versions: versions}
}

func hireVersion[T any](from, through string, reach law.Reach, value T, refs ...law.Ref) law.Version[T] {
	v := law.Version[T]{From: law.MustDate(from), Reach: reach, Value: value, Cites: refs}
	if through != "" {
		v.Through = law.MustDate(through)
	}
	return v
}

// proAidFirst is the first day of conclusion of a contract with the exceptional aid.
var proAidFirst = law.MustDate("2020-07-01")

// The exceptional aid of the State, by the day of conclusion: at full age, and under 18 where it was less. Before 1 July 2020 and
// from 1 May 2024 there is none.
var (
	ProAidAmount = proAidEuro("aid.pro",
		hireVersion("2008-05-01", "2020-06-30", law.ToNew, law.Euro{}, d20201084),
		hireVersion("2020-07-01", "2021-02-28", law.ToNew, law.MustEuro("8000.00"), d20201084, ministry22),
		hireVersion("2021-03-01", "2022-12-31", law.ToNew, law.MustEuro("8000.00"), d2021224, ministry22),
		hireVersion("2023-01-01", "2024-04-30", law.ToNew, law.MustEuro("6000.00"), d20221714),
		hireVersion("2024-05-01", "", law.ToNew, law.Euro{}, d2024392))
	ProAidMinor = proAidEuro("aid.pro.minor",
		hireVersion("2020-07-01", "2021-02-28", law.ToNew, law.MustEuro("5000.00"), d20201084, ministry22),
		hireVersion("2021-03-01", "2022-12-31", law.ToNew, law.MustEuro("5000.00"), d2021224, ministry22))
	// ProAidAge is the age under which the person must be on the day of conclusion, ProAidLevel the highest level prepared.
	ProAidAge = law.Param[law.Years]{Name: "aid.pro.age", Reviewed: law.Edition, Versions: []law.Version[law.Years]{
		hireVersion[law.Years]("2020-07-01", "2021-02-28", law.ToNew, 30, d20201084),
		hireVersion[law.Years]("2021-03-01", "2022-12-31", law.ToNew, 30, d2021224),
		hireVersion[law.Years]("2023-01-01", "2024-04-30", law.ToNew, 30, d20221714),
	}}
	ProAidLevel = law.Param[law.Level]{Name: "aid.pro.level", Reviewed: law.Edition, Versions: []law.Version[law.Level]{
		hireVersion("2020-07-01", "2021-02-28", law.ToNew, law.Level7, d20201084),
		hireVersion("2021-03-01", "2022-12-31", law.ToNew, law.Level7, d2021224),
		hireVersion("2023-01-01", "2024-04-30", law.ToNew, law.Level7, d20221714),
	}}
	// ProAidSent is the last day to send the contract to the operator.
	ProAidSent = law.Param[law.Date]{Name: "aid.pro.sent", Reviewed: law.Edition, Versions: []law.Version[law.Date]{
		hireVersion("2023-01-01", "2024-04-30", law.ToNew, law.MustDate("2025-06-30"), sendText, hireQR),
	}}
)

// The aid for long-term jobseekers: the whole and what a quarter pays, the months registered out of fifteen, the most hours in
// one of them, and the age until June 2022.
var (
	// LongSeekerOpen says whether a contract concluded that day can have the aid.
	LongSeekerOpen = law.Param[law.Answer]{Name: "aid.deld.open", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		hireVersion("2008-05-01", "2021-10-31", law.ToNew, law.No, d20211404),
		hireVersion("2021-11-01", "2022-12-31", law.ToNew, law.Yes, d20211404, d2022957),
		hireVersion("2023-01-01", "", law.ToNew, law.No, d20211404, d2022957),
	}}
	LongSeekerAmount  = longSeekerEuro("aid.deld", law.MustEuro("8000.00"))
	LongSeekerQuarter = longSeekerEuro("aid.deld.quarter", law.MustEuro("2000.00"))
	LongSeekerMonths  = law.Param[law.Months]{Name: "aid.deld.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		hireVersion[law.Months]("2021-11-01", "2022-12-31", law.ToNew, 12, d20211404),
	}}
	LongSeekerHours = law.Param[law.Hours]{Name: "aid.deld.hours", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		hireVersion("2021-11-01", "2022-12-31", law.ToNew, law.MustHours("78"), d20211404),
	}}
	LongSeekerAge = law.Param[law.Years]{Name: "aid.deld.age", Reviewed: law.Edition, Versions: []law.Version[law.Years]{
		hireVersion[law.Years]("2021-11-01", "2022-06-30", law.ToNew, 30, d20211404),
	}}
	LongSeekerPOE = law.Param[law.Answer]{Name: "aid.deld.after_poe", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		hireVersion("2022-07-01", "2022-12-31", law.ToNew, law.Yes, d2022957),
	}}
)

func longSeekerEuro(name string, amount law.Euro) law.Param[law.Euro] {
	return proAidEuro(name, hireVersion("2021-11-01", "2022-12-31", law.ToNew, amount, d20211404, d2022957))
}

// The flat aid of France Travail (aide forfaitaire à l'employeur) and the State aid for jobseekers of 45 and over: two halves,
// after the third and the tenth month. The year of the first is reported, not the day: it is taken from the next one on.
var (
	AFEHalf    = proAidEuro("aid.afe.half", hireVersion("2012-01-01", "", law.ToStarted, law.MustEuro("1000.00"), afePage, afeSeen))
	AFEAge     = startedYears("aid.afe.age", "2012-01-01", 26, afePage, afeSeen)
	SeniorHalf = proAidEuro("aid.senior.half", hireVersion("2011-03-02", "", law.ToStarted, law.MustEuro("1000.00"), d2011524, seniorPage))
	SeniorAge  = startedYears("aid.senior.age", "2011-03-02", 45, d2011524, seniorPage)
	// MilestoneOne, MilestoneTwo and MilestoneSend are the months of the two payments and of the request of the State aid; those of
	// the flat aid are the same, from other sources.
	MilestoneOne  = startedMonths("aid.milestone.first", "2011-03-02", 3, d2011524, seniorPage)
	MilestoneTwo  = startedMonths("aid.milestone.second", "2011-03-02", 10, d2011524, seniorPage)
	MilestoneSend = startedMonths("aid.milestone.request", "2011-03-02", 3, d2011524, seniorPage)
	AFEFirst      = startedMonths("aid.afe.first", "2012-01-01", 3, afePage, afeSeen)
	AFESecond     = startedMonths("aid.afe.second", "2012-01-01", 10, afePage, afeSeen)
	AFESend       = startedMonths("aid.afe.request", "2012-01-01", 3, afePage, afeSeen)
)

func startedYears(name, from string, years law.Years, refs ...law.Ref) law.Param[law.Years] {
	return law.Param[law.Years]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Years]{hireVersion(from, "", law.ToStarted, years, refs...)}}
}

func startedMonths(name, from string, months law.Months, refs ...law.Ref) law.Param[law.Months] {
	return law.Param[law.Months]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Months]{hireVersion(from, "", law.ToStarted, months, refs...)}}
}

// The aid to a GEIQ for one accompaniment and a full year, plain and for the persons it names; the share paid up front; since
// when apprenticeship counts.
var (
	GEIQPlain    = proAidEuro("aid.geiq", hireVersion("2022-03-25", "", law.ToNew, law.MustEuro("814.00"), geiqOrder, geiq2026))
	GEIQOriented = proAidEuro("aid.geiq.oriented", hireVersion("2022-03-25", "", law.ToNew, law.MustEuro("1400.00"), geiqOrder, geiq2026))
	GEIQUpFront  = law.Param[law.Rate]{Name: "aid.geiq.first", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		hireVersion("2010-07-01", "", law.ToNew, law.Percent(75), d632527),
	}}
	GEIQKinds = law.Param[law.KindSet]{Name: "aid.geiq.kinds", Reviewed: law.Edition, Versions: []law.Version[law.KindSet]{
		hireVersion("2020-09-12", "", law.ToNew, law.SetOf(law.Apprenticeship, law.Professionalisation), d632523),
	}}
)

var proAidTables = []law.Table{
	&ProAidAmount, &ProAidMinor, &ProAidAge, &ProAidLevel, &ProAidSent, &LongSeekerOpen, &LongSeekerAmount, &LongSeekerQuarter, &LongSeekerMonths, &LongSeekerHours, &LongSeekerAge, &LongSeekerPOE,
	&AFEHalf, &AFEAge, &SeniorHalf, &SeniorAge, &MilestoneOne, &MilestoneTwo, &MilestoneSend, &AFEFirst, &AFESecond, &AFESend, &GEIQPlain, &GEIQOriented, &GEIQUpFront, &GEIQKinds,
}

var (
	proAid               = law.Rule{ID: "AID-PRO", Cites: []law.Ref{d20221714, d20201084}}
	proAidContract       = law.Rule{ID: "AID-PRO-CONTRACT", Cites: []law.Ref{{Text: "code du travail", Article: "L6325-1", Rank: law.RankStatute, Seen: law.Primary}}}
	proAid2020           = law.Rule{ID: "AID-PRO-2020", Cites: []law.Ref{d20201084, d2021224}, Fixed: true}
	proAid2023           = law.Rule{ID: "AID-PRO-2023", Cites: []law.Ref{d20221714}, Fixed: true}
	proAidNone           = law.Rule{ID: "AID-PRO-NONE-2024", Cites: []law.Ref{d2024392}, Fixed: true}
	proAidAge            = law.Rule{ID: "AID-PRO-AGE", Cites: []law.Ref{d20221714, d20201084}, Fixed: true}
	proAidQualifies      = law.Rule{ID: "AID-PRO-QUALIFIES", Cites: []law.Ref{d20221714, hireQR}}
	proAidSize           = law.Rule{ID: "AID-PRO-SIZE", Cites: []law.Ref{d20221714, hireQR}}
	proAidSent           = law.Rule{ID: "AID-PRO-SENT", Cites: []law.Ref{sendText}}
	longSeekerAid        = law.Rule{ID: "AID-PRO-DELD", Cites: []law.Ref{d20211404, d2022957}}
	longSeekerPeriod     = law.Rule{ID: "AID-PRO-DELD-PERIOD", Cites: []law.Ref{d20211404, d2022957}, Fixed: true}
	longSeekerSeeker     = law.Rule{ID: "AID-PRO-DELD-SEEKER", Cites: []law.Ref{d20211404, d2022957}}
	longSeekerMonths     = law.Rule{ID: "AID-PRO-DELD-12M", Cites: []law.Ref{d20211404}, Fixed: true}
	longSeekerRegistered = law.Rule{ID: "AID-PRO-DELD-REGISTERED", Cites: []law.Ref{d20211404}, Fixed: true}
	longSeekerHours      = law.Rule{ID: "AID-PRO-DELD-78H", Cites: []law.Ref{d20211404}, Fixed: true}
	longSeekerPOE        = law.Rule{ID: "AID-PRO-DELD-POE", Cites: []law.Ref{d2022957}, Fixed: true}
	longSeekerAge        = law.Rule{ID: "AID-PRO-DELD-AGE", Cites: []law.Ref{d20211404}, Fixed: true}
	afeAid               = law.Rule{ID: "AID-PRO-AFE", Cites: []law.Ref{afePage, afeSeen}}
	seniorAid            = law.Rule{ID: "AID-PRO-45", Cites: []law.Ref{d2011524, seniorPage}}
	hireSeeker           = law.Rule{ID: "AID-PRO-SEEKER", Cites: []law.Ref{afePage, seniorPage}}
	hireAge              = law.Rule{ID: "AID-PRO-HIRE-AGE", Cites: []law.Ref{afePage, seniorPage}, Fixed: true}
	hireFirm             = law.Rule{ID: "AID-PRO-SAME-FIRM", Cites: []law.Ref{afePage, seniorPage}, Fixed: true}
	hireDismissal        = law.Rule{ID: "AID-PRO-DISMISSAL", Cites: []law.Ref{afePage, seniorPage}, Fixed: true}
	hireRequest          = law.Rule{ID: "AID-PRO-REQUEST", Cites: []law.Ref{afePage, seniorPage}}
	hirePaid             = law.Rule{ID: "AID-PRO-CONTRIBUTIONS", Cites: []law.Ref{seniorPage}}
	milestone            = law.Rule{ID: "AID-PRO-MILESTONE", Cites: []law.Ref{seniorPage, afePage}}
	hireHours            = law.Rule{ID: "AID-PRO-PARTTIME", Cites: []law.Ref{seniorPage, afePage}}
	geiqAid              = law.Rule{ID: "AID-PRO-GEIQ", Cites: []law.Ref{d632523, geiqOrder}}
	geiqGroup            = law.Rule{ID: "AID-PRO-GEIQ-GROUP", Cites: []law.Ref{d632523, law.Travail("L1253-1", "", "LEGIARTI000028698745")}}
	geiqConvention       = law.Rule{ID: "AID-PRO-GEIQ-CONVENTION", Cites: []law.Ref{d632523, d632527}}
	geiqKind             = law.Rule{ID: "AID-PRO-GEIQ-KIND", Cites: []law.Ref{d632523}}
	geiqAmount           = law.Rule{ID: "AID-PRO-GEIQ-AMOUNT", Cites: []law.Ref{geiqOrder, geiq2026}}
	geiqBeside           = law.Rule{ID: "AID-PRO-GEIQ-DELD", Cites: []law.Ref{d632526, d20211404}}
	geiqOther            = law.Rule{ID: "AID-PRO-GEIQ-OTHER", Cites: []law.Ref{d632526, d20211404}}

	proAidRules = []*law.Rule{
		&proAid, &proAidContract, &proAid2020, &proAid2023, &proAidNone, &proAidAge, &proAidQualifies, &proAidSize, &proAidSent,
		&longSeekerAid, &longSeekerPeriod, &longSeekerSeeker, &longSeekerMonths, &longSeekerRegistered, &longSeekerHours, &longSeekerPOE, &longSeekerAge, &afeAid, &seniorAid, &hireSeeker, &hireAge, &hireFirm, &hireDismissal,
		&hireRequest, &hirePaid, &milestone, &hireHours, &geiqAid, &geiqGroup, &geiqConvention, &geiqKind, &geiqAmount, &geiqBeside, &geiqOther,
	}

	longSeekerInstead = law.Remark{ID: "AID-PRO-DELD-INSTEAD", Cites: []law.Ref{d20211404}}

	// francChoice: CUMUL-FRANC, said where both are in question.
	francChoice = law.Remark{ID: "CUMUL-FRANC-CHOICE", Cites: []law.Ref{francCumul}}

	proAidRemarks = []*law.Remark{&longSeekerInstead, &francChoice}
)
