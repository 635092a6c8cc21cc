package funding

import (
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The texts of the aid of a PEC (contrat d'accompagnement dans l'emploi) and of a CIE.
var (
	l513419    = law.Travail("L5134-19-1", "", "LEGIARTI000038902605")
	l5134194   = law.Travail("L5134-19-4", "2°", "LEGIARTI000027573690")
	r513417    = law.Travail("R5134-17", "4°, e", "LEGIARTI000026566093")
	l5134212   = law.Travail("L5134-21-2", "1°", "LEGIARTI000027573695")
	l513468    = law.Travail("L5134-68", "2°", "LEGIARTI000027573669")
	l513423    = law.Travail("L5134-23", "", "LEGIARTI000026549799")
	l5134231   = law.Travail("L5134-23-1", "", "LEGIARTI000031087284")
	l5134301   = law.Travail("L5134-30-1", "", "LEGIARTI000028417835")
	l5134302   = law.Travail("L5134-30-2", "", "LEGIARTI000031088009")
	l513433    = law.Travail("L5134-33", "", "LEGIARTI000006903563")
	r513429    = law.Travail("R5134-29", "", "LEGIARTI000026566061")
	r513432    = law.Travail("R5134-32", "", "LEGIARTI000026566050")
	r513433    = law.Travail("R5134-33", "", "LEGIARTI000026566046")
	r513440    = law.Travail("R5134-40", "", "LEGIARTI000026566034")
	d513441    = law.Travail("D5134-41", "al. 1", "LEGIARTI000031694898")
	d513441b   = law.Travail("D5134-41", "al. 2", "LEGIARTI000031694898")
	r513442    = law.Travail("R5134-42", "", "LEGIARTI000021338180")
	r513443    = law.Travail("R5134-43", "", "LEGIARTI000021338175")
	r513444    = law.Travail("R5134-44", "", "LEGIARTI000021338171")
	r513445    = law.Travail("R5134-45", "", "LEGIARTI000026566030")
	r513446    = law.Travail("R5134-46", "", "LEGIARTI000026566027")
	r513447    = law.Travail("R5134-47", "", "LEGIARTI000026566025")
	r513469    = law.Travail("R5134-69", "", "LEGIARTI000026565979")
	r513470    = law.Travail("R5134-70", "", "LEGIARTI000026565975")
	l5134671   = law.Travail("L5134-67-1", "", "LEGIARTI000031087290")
	l5134721   = law.Travail("L5134-72-1", "", "LEGIARTI000026549834")
	l5134722   = law.Travail("L5134-72-2", "", "LEGIARTI000031088019")
	r513454    = law.Travail("R5134-54", "", "LEGIARTI000026566009")
	r513457    = law.Travail("R5134-57", "", "LEGIARTI000026565998")
	r513458    = law.Travail("R5134-58", "", "LEGIARTI000026565994")
	r513463    = law.Travail("R5134-63", "", "LEGIARTI000026565986")
	d513464    = law.Travail("D5134-64", "", "LEGIARTI000031831493")
	r513465    = law.Travail("R5134-65", "", "LEGIARTI000021338328")
	r513466    = law.Travail("R5134-66", "", "LEGIARTI000021338323")
	r513467    = law.Travail("R5134-67", "", "LEGIARTI000021338321")
	r513468    = law.Travail("R5134-68", "", "LEGIARTI000026565982")
	covidAid   = law.Ref{Text: "loi n° 2020-734 du 17 juin 2020", Article: "5", Part: "I, 3°", Rank: law.RankStatute, Seen: law.Primary}
	covidEnd   = law.Ref{Text: "DREETS Grand Est, page sur les contrats aidés", Rank: law.RankGuidance, Seen: law.Secondary}
	cuiPage    = law.Ref{Text: "CRIB 95, page sur l'arrêté du 25 mars 2019 de la région Île-de-France", Rank: law.RankGuidance, Seen: law.Secondary}
	ciePages   = law.Ref{Text: "travail-emploi.gouv.fr, pages CIE Jeunes du 8 juin 2022 et du 31 octobre 2023", Rank: law.RankGuidance, Seen: law.Secondary}
	workshops  = law.Ref{Text: "loi n° 2013-1278 du 29 décembre 2013", Article: "142", Part: "II", Rank: law.RankStatute, Seen: law.Primary}
	budget2025 = law.Ref{Text: "loi n° 2025-127 du 14 février 2025 de finances pour 2025", Rank: law.RankStatute, Seen: law.Secondary}
	circular1  = law.Ref{Text: "circulaire DGEFP/SDPAE/MIP/MPP/2018/11 du 11 janvier 2018", Rank: law.RankCircular, Seen: law.Secondary}
)

// cuiSince is a value read from a first day on; the wording before it was not read.
func cuiSince[T any](name, from string, reach law.Reach, value T, cites ...law.Ref) law.Param[T] {
	return law.Param[T]{Name: name, Reviewed: law.Edition, Versions: []law.Version[T]{{From: law.MustDate(from), Reach: reach, Value: value, Cites: cites}}}
}

var (
	// PECAidCap is the part of the gross hourly SMIC that the aid of a PEC does not exceed (code du travail, L5134-30-1).
	// Contracts of workshops of integration concluded before 1 July 2014 have [PECAidCapACI].
	PECAidCap = cuiSince("pec.aid.cap", "2013-12-31", law.ToRunning, law.Percent(95), l5134301)
	// PECAidCapACI is that of the contracts of the workshops of integration under agreement with the State, concluded on its
	// last day at the latest: the paragraph was repealed, and still governs them (loi n° 2013-1278, art. 142, II).
	PECAidCapACI = law.Param[law.Rate]{Name: "pec.aid.cap.aci", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2010-01-01"), Through: law.MustDate("2014-06-30"), Reach: law.ToNew, Value: law.Percent(105), Cites: []law.Ref{l5134301, workshops}},
	}}
	// CIEAidCap is that of a CIE (L5134-72-1).
	CIEAidCap = cuiSince("cie.aid.cap", "2012-11-01", law.ToRunning, law.Percent(47), l5134721)
	// PECAidTotal is the longest total length of the aid in months, extensions counted (L5134-23).
	PECAidTotal = cuiSince("pec.aid.months", "2012-11-01", law.ToRunning, law.Months(24), l513423)
	// CIEAidTotal is that of a CIE (L5134-67-1).
	CIEAidTotal = cuiSince("cie.aid.months", "2015-08-19", law.ToRunning, law.Months(24), l5134671)
	// PECAidLong is that of a disabled worker, of a person of fifty with lasting difficulties, and the limit of an aid that
	// goes on to finish a training (R5134-32, R5134-33).
	PECAidLong = cuiSince("pec.aid.months.long", "2015-08-19", law.ToRunning, law.Months(60), l5134231, r513432, r513433)
	// CIEAidLong is that of a CIE (R5134-57, R5134-58).
	CIEAidLong = cuiSince("cie.aid.months.long", "2015-08-19", law.ToRunning, law.Months(60), l5134671, r513457, r513458)
	// PECAidStep is the longest that one decision extends such an aid, in months (R5134-33).
	PECAidStep = cuiSince("pec.aid.step", "2012-11-01", law.ToRunning, law.Months(12), r513433)
	// CIEAidStep is that of a CIE (R5134-58).
	CIEAidStep = cuiSince("cie.aid.step", "2012-11-01", law.ToRunning, law.Months(12), r513458)
	// PECAidAge is the age at the end of the ordinary length from which the aid may last longer (L5134-23-1, R5134-33, al. 2).
	PECAidAge = cuiSince("pec.aid.age", "2015-08-19", law.ToRunning, law.Years(50), l5134231, r513433)
	// CIEAidAge is that of a CIE (L5134-67-1, R5134-58, al. 2).
	CIEAidAge = cuiSince("cie.aid.age", "2015-08-19", law.ToRunning, law.Years(50), l5134671, r513458)
	// CUIAidCovid is the total length that the aid of a contract renewed between its first and last day may reach: the aid
	// followed the contract (loi n° 2020-734, art. 5, I, 3°, as worded from 2 June 2021, which looks back to 12 March 2020).
	CUIAidCovid = law.Param[law.Months]{Name: "cui.aid.months.covid", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2020-03-12"), Through: law.MustDate("2021-12-01"), Reach: law.ToNew, Value: 36, Cites: []law.Ref{covidAid, covidEnd}},
	}}
)

var (
	// PECDepartementShare is the part of the flat amount of the RSA for one person that a département pays each month for the
	// PEC of a recipient of the RSA it finances (D5134-41, al. 1).
	PECDepartementShare = cuiSince("pec.departement", "2016-01-01", law.ToRunning, law.Percent(88), l5134302, d513441)
	// PECDepartementShareOf7 is that part when the decision covers a week of PECDepartementHours under the exception to the
	// twenty hours (D5134-41, al. 2).
	PECDepartementShareOf7 = cuiSince("pec.departement.7h", "2016-01-01", law.ToRunning, law.Percent(45), d513441b)
	// PECDepartementHours are those hours.
	PECDepartementHours = cuiSince("pec.departement.hours", "2016-01-01", law.ToRunning, law.MustHours("7"), d513441b)
	// PECFullWeek is the shortest week that needs no exception (L5134-26).
	PECFullWeek = cuiSince("pec.departement.week", "2016-01-01", law.ToRunning, law.MustHours("20"), law.Travail("L5134-26", "al. 1", "LEGIARTI000026549784"))
	// CIEDepartementShare is that part for a CIE, whatever the hours (D5134-64).
	CIEDepartementShare = cuiSince("cie.departement", "2016-01-01", law.ToRunning, law.Percent(88), l5134722, d513464)
)

// The clauses that hold no figure: Yes where the wording is the one that was read.
var (
	pecProrataText = cuiSince("pec.aid.suspension", "2010-01-01", law.ToRunning, law.Yes, r513444)
	cieProrataText = cuiSince("cie.aid.suspension", "2010-01-01", law.ToRunning, law.Yes, r513467)
	pecBreachText  = cuiSince("pec.aid.breach", "2012-11-01", law.ToRunning, law.Yes, r513429)
	cieBreachText  = cuiSince("cie.aid.breach", "2012-11-01", law.ToRunning, law.Yes, r513454)
	pecRepaidText  = cuiSince("pec.aid.repaid", "2012-11-01", law.ToRunning, law.Yes, r513445)
	cieRepaidText  = cuiSince("cie.aid.repaid", "2012-11-01", law.ToRunning, law.Yes, r513468)
	pecAloneText   = cuiSince("pec.aid.alone", "2008-05-01", law.ToRunning, law.Yes, l513433)
	pecCausedText  = cuiSince("pec.aid.caused", "2015-03-22", law.ToRunning, law.Yes, l5134212)
	cieCausedText  = cuiSince("cie.aid.caused", "2015-03-22", law.ToRunning, law.Yes, l513468)
	pecRateText    = cuiSince("pec.aid.rate", "2012-11-01", law.ToRunning, law.Yes, law.Travail("L5134-19-1", "", ""), r513417, r513442)
	cieRateText    = cuiSince("cie.aid.rate", "2012-11-01", law.ToRunning, law.Yes, law.Travail("L5134-19-1", "", ""), r513417, r513465)
	pecWeekText    = cuiSince("pec.aid.week", "2013-12-31", law.ToRunning, law.Yes, r513417, l5134301)
	cieWeekText    = cuiSince("cie.aid.week", "2012-11-01", law.ToRunning, law.Yes, r513417, l5134721)
	pecStateText   = cuiSince("pec.aid.state", "2016-01-01", law.ToRunning, law.Yes, l5134194, l5134302)
	cieStateText   = cuiSince("cie.aid.state", "2016-01-01", law.ToRunning, law.Yes, l5134194, l5134722)
	pecKeptText    = cuiSince("pec.aid.kept", "2012-11-01", law.ToRunning, law.Yes, r513445, r513446, r513447)
	cieKeptText    = cuiSince("cie.aid.kept", "2012-11-01", law.ToRunning, law.Yes, r513468, r513469, r513470)
	pecMonthText   = cuiSince("pec.aid.month", "2012-11-01", law.ToRunning, law.Yes, r513440)
	cieMonthText   = cuiSince("cie.aid.month", "2012-11-01", law.ToRunning, law.Yes, r513463)
	// cieClosedText is the end of the national CIE, for aids decided from the day of the act on.
	cieClosedText   = cuiSince("cie.closed", "2025-02-14", law.ToNew, law.Yes, budget2025)
	pecRaiseText    = cuiSince("pec.departement.raise", "2010-01-01", law.ToRunning, law.Yes, r513443)
	cieRaiseText    = cuiSince("cie.departement.raise", "2010-01-01", law.ToRunning, law.Yes, r513466)
	cuiWholeText    = cuiSince("cui.departement.whole", "2015-03-22", law.ToRunning, law.Yes, l5134194)
	pecTrainingText = cuiSince("pec.aid.training", "2015-08-19", law.ToRunning, law.Yes, l5134231, r513432)
	cieTrainingText = cuiSince("cie.aid.training", "2015-08-19", law.ToRunning, law.Yes, l5134671, r513457)
)

var cuiTables = []law.Table{
	&PECAidCap, &PECAidCapACI, &CIEAidCap, &PECAidTotal, &CIEAidTotal, &PECAidLong, &CIEAidLong, &PECAidStep, &CIEAidStep, &PECAidAge, &CIEAidAge, &CUIAidCovid,
	&PECDepartementShare, &PECDepartementShareOf7, &PECDepartementHours, &PECFullWeek, &CIEDepartementShare,
	&pecProrataText, &cieProrataText, &pecBreachText, &cieBreachText, &pecRepaidText, &cieRepaidText, &pecAloneText,
	&pecRaiseText, &cieRaiseText, &cuiWholeText, &pecTrainingText, &cieTrainingText,
	&pecCausedText, &cieCausedText, &pecRateText, &cieRateText, &pecWeekText, &cieWeekText, &cieClosedText,
	&pecStateText, &cieStateText, &pecKeptText, &cieKeptText, &pecMonthText, &cieMonthText,
}

// ordersTable is the name under which decisions speak of the regional orders, which the caller supplies.
const ordersTable = "cui.orders"

// eitherText are the articles of a clause that the PEC and the CIE share.
func eitherText(pec, cie []law.Ref) []law.Ref { return slices.Concat(pec, cie) }

// Frame is what a circular told the prefects about the rates of a year. It is guidance: no amount rests on it, and a
// regional order alone gives a rate (PEC-RATE-NODEFAULT).
type Frame struct {
	Year      int
	Kind      law.Kind
	Public    facts.AidPublic // the only public it is about; zero when it is about every one
	Low, High law.Rate        // range, not recorded where it was not read
	Average   law.Rate        // average aimed at in metropolitan France
	Source    law.Ref
}

// Frames lists the frames whose figures were read, oldest first. Those of 2019, 2023 and 2024 for the PEC were not, nor that of
// 2021 for other publics than the two listed. That of 2020 dates from 28 September; its rate for everybody else is that of
// metropolitan France.
func Frames() []Frame {
	source := func(text string) law.Ref { return law.Ref{Text: text, Rank: law.RankCircular, Seen: law.Secondary} }
	of2020, of2021 := source("circulaire DGEFP/MIP/MPP/2020/163 du 28 septembre 2020"), source("circulaire du 12 février 2021")
	of2022 := source("circulaire de 2022 relative au fonds d'inclusion dans l'emploi")
	one := func(year int, kind law.Kind, public facts.AidPublic, rate int, source law.Ref) Frame {
		return Frame{Year: year, Kind: kind, Public: public, Low: law.Percent(rate), High: law.Percent(rate), Source: source}
	}
	return []Frame{
		{Year: 2018, Kind: law.PEC, Low: law.Percent(30), High: law.Percent(60), Average: law.Percent(50), Source: circular1},
		one(2020, law.PEC, facts.Youth, 65, of2020),
		one(2020, law.PEC, facts.EverybodyElse, 45, of2020),
		one(2020, law.CIE, facts.Youth, 47, of2020),
		one(2021, law.PEC, facts.Youth, 65, of2021),
		one(2021, law.PEC, facts.QPVOrZRRResident, 80, of2021),
		one(2021, law.CIE, facts.Youth, 47, of2021),
		{Year: 2022, Kind: law.PEC, Low: law.Percent(30), High: law.Percent(60), Average: law.Percent(50), Source: of2022},
		one(2022, law.CIE, facts.Youth, 47, ciePages),
		one(2023, law.CIE, facts.Youth, 35, ciePages),
	}
}
