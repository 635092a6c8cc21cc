package funding

import "github.com/parcours-emploi/parcours/law"

// The texts of the other hiring aids.
var (
	francPage   = law.Ref{Text: "service-public.fr, fiche F34547 du 18 décembre 2025", Rank: law.RankGuidance, Seen: law.Secondary}
	francPress  = law.Ref{Text: "lemediasocial.fr, article du 21 février 2025", Rank: law.RankGuidance, Seen: law.Secondary}
	francCumul  = law.Ref{Text: "travail-emploi.gouv.fr, page sur les emplois francs du 1er février 2023", Rank: law.RankGuidance, Seen: law.Secondary}
	licencePage = law.Ref{Text: "travail-emploi.gouv.fr, page du 11 mars 2026 sur l'aide au permis des apprentis", Rank: law.RankGuidance, Seen: law.Secondary}
	law2026     = law.Ref{Text: "loi n° 2026-103 de finances pour 2026", Rank: law.RankStatute, Seen: law.Secondary}
	agefiphPage = law.Ref{Text: "agefiph.fr et service-public.fr, pages sur les aides de l'Agefiph", Rank: law.RankGuidance, Seen: law.Weak}
	ministry26  = law.Ref{Text: "travail-emploi.gouv.fr, page du 13 mars 2026 sur l'aide aux employeurs d'apprentis", Rank: law.RankGuidance, Seen: law.Secondary}
	d2026168IV  = law.Ref{Text: "décret n° 2026-168 du 6 mars 2026", Article: "1", Part: "IV", ID: "JORFTEXT000053634597", Rank: law.RankDecree, Seen: law.Primary}
	l5134191    = law.Travail("L5134-19-1", "", "LEGIARTI000038902605")
	agefiphNote = law.Ref{Text: "ash.tm.fr, n° 2713", Rank: law.RankGuidance, Seen: law.Secondary}
)

// The aid of an emploi franc for a year, by the form of the contract; for how many years; within how many months of the
// conclusion it is requested; how long a fixed term lasts at least. The last contracts are those of 31 December 2024; the first
// day of these amounts was not found, they are known on 1 February 2023.
var (
	FrancCDI     = francEuro("aid.franc.cdi", law.MustEuro("5000.00"))
	FrancCDD     = francEuro("aid.franc.cdd", law.MustEuro("2500.00"))
	FrancYearCDI = francYears("aid.franc.years.cdi", 3)
	FrancYearCDD = francYears("aid.franc.years.cdd", 2)
	FrancRequest = law.Param[law.Months]{Name: "aid.franc.request", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		hireVersion[law.Months]("2023-02-01", "2023-12-31", law.ToNew, 3, francPage, francPress),
		hireVersion[law.Months]("2024-01-01", "2024-12-31", law.ToNew, 1, francPage, francPress),
	}}
	FrancTerm = law.Param[law.Months]{Name: "aid.franc.term", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		hireVersion[law.Months]("2023-02-01", "2024-12-31", law.ToNew, 6, francPage, francPress),
	}}
	// FrancOpen says whether a contract concluded that day can be an emploi franc.
	FrancOpen = law.Param[law.Answer]{Name: "aid.franc", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		hireVersion("2023-02-01", "2024-12-31", law.ToNew, law.Yes, francPage, francPress, francCumul),
		hireVersion("2025-01-01", "", law.ToNew, law.No, francPage, francPress),
	}}
)

func francEuro(name string, amount law.Euro) law.Param[law.Euro] {
	return proAidEuro(name, hireVersion("2023-02-01", "2024-12-31", law.ToNew, amount, francPage, francPress))
}

func francYears(name string, years law.Years) law.Param[law.Years] {
	return law.Param[law.Years]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Years]{
		hireVersion("2023-02-01", "2024-12-31", law.ToNew, years, francPage, francPress),
	}}
}

// LicenceAmount is the aid to the driving licence of an apprentice, by the day of the request. Its first day was not found; it
// ended with the finance law of 2026.
var LicenceAmount = proAidEuro("aid.licence",
	hireVersion("2023-01-01", "2026-02-20", law.ToRunning, law.MustEuro("500.00"), licencePage),
	hireVersion("2026-02-21", "", law.ToRunning, law.Euro{}, law2026, licencePage))

// What the Agefiph asks of a contract: its months, and its weekly hours but for a derogation. The pages bear no date; the oldest
// one is of 2020.
var (
	AgefiphMonths = law.Param[law.Months]{Name: "aid.agefiph.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		hireVersion[law.Months]("2020-01-01", "", law.ToNew, 6, agefiphPage),
	}}
	AgefiphHours = law.Param[law.Hours]{Name: "aid.agefiph.hours", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		hireVersion("2020-01-01", "", law.ToNew, law.MustHours("24"), agefiphPage),
	}}
)

// Cumul parameters: since when texts let two aids meet, or keep them apart.
var (
	CumulApprentice = law.Param[law.Answer]{Name: "cumul.apprentice", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		hireVersion("2020-07-01", "", law.ToNew, law.No, hireQR),
		hireVersion("2026-03-08", "", law.ToNew, law.No, d2026168IV),
	}}
	CumulPEC      = cumul("cumul.pec.apprentice", "2010-01-01", "", law.No, l5134191)
	CumulPECState = cumul("cumul.pec.state", "2008-05-01", "", law.No, law.Travail("L5134-33", "", "LEGIARTI000006903563"))
	CumulDisabled = cumul("cumul.disabled.agefiph", "2025-02-24", "", law.Yes, ministry26)
	CumulGEIQ     = cumul("cumul.geiq.exemption", "2009-06-05", "", law.Yes, d632526)
	CumulFranc    = cumul("cumul.franc.professionalisation", "2023-02-01", "2024-12-31", law.Yes, francCumul)
	CumulFrancNot = cumul("cumul.franc.exceptional", "2023-02-01", "2024-12-31", law.No, francCumul)
	CumulLong     = cumul("cumul.deld", "2021-11-01", "2022-12-31", law.No, d20211404, d2022957)
	CumulAFE      = cumul("cumul.afe.senior", "2012-01-01", "", law.Yes, agefiphNote, afePage)
)

func cumul(name, from, through string, value law.Answer, refs ...law.Ref) law.Param[law.Answer] {
	return law.Param[law.Answer]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Answer]{hireVersion(from, through, law.ToNew, value, refs...)}}
}

var otherAidTables = []law.Table{
	&FrancCDI, &FrancCDD, &FrancYearCDI, &FrancYearCDD, &FrancRequest, &FrancTerm, &FrancOpen, &LicenceAmount, &AgefiphMonths, &AgefiphHours,
	&CumulApprentice, &CumulPEC, &CumulPECState, &CumulDisabled, &CumulGEIQ, &CumulFranc, &CumulFrancNot, &CumulAFE, &CumulLong,
}

var (
	francAid        = law.Rule{ID: "AID-FRANC", Cites: []law.Ref{francPage, francPress}}
	francOpen       = law.Rule{ID: "AID-FRANC-END", Cites: []law.Ref{francPage, francPress}, Fixed: true}
	francPerson     = law.Rule{ID: "AID-FRANC-PERSON", Cites: []law.Ref{francPage}}
	francForm       = law.Rule{ID: "AID-FRANC-FORM", Cites: []law.Ref{francPage, francPress}}
	francRequest    = law.Rule{ID: "AID-FRANC-REQUEST", Cites: []law.Ref{francPage, francPress}}
	licenceAid      = law.Rule{ID: "AID-LICENCE-500", Cites: []law.Ref{licencePage, law2026}, Fixed: true}
	francPEC        = law.Rule{ID: "AID-FRANC-PEC", Cites: []law.Ref{l513433}, Fixed: true}
	francApprentice = law.Rule{ID: "AID-FRANC-APP", Cites: []law.Ref{francPage}}
	agefiphKind     = law.Rule{ID: "AID-AGEFIPH-KIND", Cites: []law.Ref{agefiphPage}, Fixed: true}
	agefiphPerson   = law.Rule{ID: "AID-AGEFIPH-PERSON", Cites: []law.Ref{agefiphPage}, Fixed: true}
	agefiphTerm     = law.Rule{ID: "AID-AGEFIPH-6M", Cites: []law.Ref{agefiphPage}}
	agefiphHours    = law.Rule{ID: "AID-AGEFIPH-24H", Cites: []law.Ref{agefiphPage}}
	agefiphAmount   = law.Rule{ID: "AID-AGEFIPH-AMOUNT", Cites: []law.Ref{agefiphPage}}
	cumulLong       = law.Rule{ID: "CUMUL-DELD", Cites: []law.Ref{d20211404, d2022957}, Fixed: true}
	agefiphApp      = law.Rule{ID: "AID-AGEFIPH-APP", Cites: []law.Ref{agefiphPage}}
	agefiphPro      = law.Rule{ID: "AID-AGEFIPH-PRO", Cites: []law.Ref{agefiphPage}}
	cumulAny        = law.Rule{ID: "CUMUL", Cites: []law.Ref{hireQR}, Fixed: true}
	cumulGEIQ       = law.Rule{ID: "CUMUL-GEIQ", Cites: []law.Ref{d632526}, Fixed: true}
	cumulFranc      = law.Rule{ID: "CUMUL-FRANC", Cites: []law.Ref{francCumul}, Fixed: true}
	cumulAFE        = law.Rule{ID: "AID-PRO-AFE-45", Cites: []law.Ref{agefiphNote, afePage}, Fixed: true}

	otherAidRules = []*law.Rule{
		&francAid, &francOpen, &francPerson, &francForm, &francRequest, &francPEC, &francApprentice, &licenceAid,
		&agefiphApp, &agefiphPro, &agefiphKind, &agefiphPerson, &agefiphTerm, &agefiphHours, &agefiphAmount,
		&cumulAny, &cumulGEIQ, &cumulFranc, &cumulAFE, &cumulLong,
	}
)
