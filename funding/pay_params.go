package funding

import (
	"github.com/parcours-emploi/parcours/law"
)

// The texts of the minimum pay of apprentices. Contracts follow the text in force on the day they are
// concluded, save where a version says otherwise.
var (
	// Articles with several versions, where the day of conclusion picks one: a rule cites them without it.
	d622226    = law.Travail("D6222-26", "", "")
	d622230    = law.Travail("D6222-30", "", "")
	d622231    = law.Travail("D6222-31", "", "")
	d62722     = law.Travail("D6272-2", "", "")
	l622227any = law.Travail("L6222-27", "", "")
	// The text of 2016 was not read: a payroll publisher quotes it, service-public.fr gives the same amounts.
	d622226of2016 = law.Ref{Text: "code du travail", Article: "D6222-26", ID: "LEGIARTI000032458704", Rank: law.RankDecree, Seen: law.Secondary}
	d622226of2019 = law.Travail("D6222-26", "", "LEGIARTI000038033238")
	d622227       = law.Travail("D6222-27", "", "LEGIARTI000018524106")
	d622228       = law.Travail("D6222-28", "", "LEGIARTI000038033232")
	d6222281      = law.Travail("D6222-28-1", "", "LEGIARTI000041769591")
	d6222282      = law.Travail("D6222-28-2", "", "LEGIARTI000041769593")
	d622229       = law.Travail("D6222-29", "", "LEGIARTI000038033223")
	d622230of2019 = law.Travail("D6222-30", "", "LEGIARTI000038033216")
	d622230of2020 = law.Travail("D6222-30", "", "LEGIARTI000041770358")
	d622231of2019 = law.Travail("D6222-31", "", "LEGIARTI000038033213")
	d622231of2020 = law.Travail("D6222-31", "", "LEGIARTI000041770354")
	d622232       = law.Travail("D6222-32", "", "LEGIARTI000041770366")
	d622233       = law.Travail("D6222-33", "", "LEGIARTI000041770368")
	l622227       = law.Travail("L6222-27", "", "LEGIARTI000037385939")
	l622228       = law.Travail("L6222-28", "", "LEGIARTI000006904024")
	l622227From   = law.MustDate("2019-01-01") // first day of that version
	r622218       = law.Travail("R6222-18", "", "LEGIARTI000025588610")
	r622248       = law.Travail("R6222-48", "", "LEGIARTI000037832471")
	r622260       = law.Travail("R6222-60", "", "LEGIARTI000033601837")
	d62722of2017  = law.Travail("D6272-2", "", "LEGIARTI000034064089")
	d62722of2020  = law.Travail("D6272-2", "", "LEGIARTI000041824965")
)

// gridReviewed is the day of the index of versions in which no newer version of these articles was found.
var gridReviewed = law.MustDate("2026-08-20")

// Rates is the minimum pay of apprentices in percent of the base, by age band (D6222-26: under 18, 18 to 20,
// 21 to 25, 26 and over) and year of execution of the contract (1 to 3). For contracts concluded before 2019 the
// band of 21 years has no upper limit: the last row repeats it.
var Rates = [4][3]law.Param[law.Rate]{
	{rate("u18.1", "25%", "27%"), rate("u18.2", "37%", "39%"), rate("u18.3", "53%", "55%")},
	{rate("18.1", "41%", "43%"), rate("18.2", "49%", "51%"), rate("18.3", "65%", "67%")},
	{rate("21.1", "53%", "53%"), rate("21.2", "61%", "61%"), rate("21.3", "78%", "78%")},
	{rate("26.1", "53%", "100%"), rate("26.2", "61%", "100%"), rate("26.3", "78%", "100%")},
}

func rate(cell, of2016, of2019 string) law.Param[law.Rate] {
	return law.Param[law.Rate]{Name: "apprenticeship.pay." + cell, Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2016-07-01"), Reach: law.ToNew, Value: law.MustRate(of2016), Cites: []law.Ref{d622226of2016}},
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustRate(of2019), Cites: []law.Ref{d622226of2019}},
	}}
}

// The ages at which an apprentice changes band (D6222-31). The band of 26 years begins with the contracts
// concluded from 2019.
var (
	Age18 = law.Param[law.Years]{Name: "apprenticeship.pay.age.18", Reviewed: gridReviewed, Versions: ages(18, true)}
	Age21 = law.Param[law.Years]{Name: "apprenticeship.pay.age.21", Reviewed: gridReviewed, Versions: ages(21, true)}
	Age26 = law.Param[law.Years]{Name: "apprenticeship.pay.age.26", Reviewed: gridReviewed, Versions: ages(26, false)}
)

func ages(n law.Years, before2019 bool) []law.Version[law.Years] {
	versions := []law.Version[law.Years]{
		{From: law.MustDate("2016-07-01"), Reach: law.ToNew, Value: n, Cites: []law.Ref{{Text: "code du travail", Article: "D6222-34", Rank: law.RankDecree, Seen: law.Secondary}}},
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: n, Cites: []law.Ref{d622231of2019}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: n, Cites: []law.Ref{d622231of2020}},
	}
	if !before2019 {
		versions = versions[1:]
	}
	return versions
}

// What the special cases need. A table of answers says from which contracts on the article is in force.
var (
	// ShortCounts: the pay of a contract shorter than the cycle counts the whole cycle (D6222-28-1).
	ShortCounts = law.Param[law.Answer]{Name: "apprenticeship.pay.short", Reviewed: gridReviewed, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d6222281}},
	}}
	// ShortOldYears: the years deemed done at the start under the grounds of the former R6222-15 to R6222-16-1.
	ShortOldYears = law.Param[law.Years]{Name: "apprenticeship.pay.short-old", Reviewed: gridReviewed, Versions: []law.Version[law.Years]{
		{From: law.MustDate("2012-03-30"), Through: law.MustDate("2020-03-31"), Reach: law.ToNew, Value: 1, Cites: []law.Ref{r622218}},
	}}
	// LongFreezes: a prolongation by convention is paid as the year before it (D6222-28-2).
	LongFreezes = law.Param[law.Answer]{Name: "apprenticeship.pay.long", Reviewed: gridReviewed, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d6222282}},
	}}
	// FailFreezes: so is a prolongation after failing the diploma (D6222-28).
	FailFreezes = law.Param[law.Answer]{Name: "apprenticeship.pay.fail", Reviewed: gridReviewed, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d622228}},
	}}
	// LicProYear: the year as which a licence professionnelle is paid throughout (D6222-32).
	LicProYear = law.Param[law.Years]{Name: "apprenticeship.pay.licence-pro", Reviewed: gridReviewed, Versions: []law.Version[law.Years]{
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: 2, Cites: []law.Ref{d622232}},
	}}
	// SameLevelPoints are added for a second diploma of one level (D6222-30), SameLevelMonths is the most that
	// such a contract lasts.
	SameLevelPoints = law.Param[law.Rate]{Name: "apprenticeship.pay.same-level", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustRate("15%"), Cites: []law.Ref{d622230of2019}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.MustRate("15%"), Cites: []law.Ref{d622230of2020}},
	}}
	SameLevelMonths = law.Param[law.Months]{Name: "apprenticeship.pay.same-level.months", Reviewed: gridReviewed, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: 12, Cites: []law.Ref{d622230of2019}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: 12, Cites: []law.Ref{d622230of2020}},
	}}
	// DisabilityPoints are added while the course is prolonged because of the disability (R6222-48).
	DisabilityPoints = law.Param[law.Rate]{Name: "apprenticeship.pay.disability", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustRate("15%"), Cites: []law.Ref{r622248}},
	}}
	// AthleteYear: the year as which the fourth year of a high-level athlete is paid (R6222-60).
	AthleteYear = law.Param[law.Years]{Name: "apprenticeship.pay.athlete", Reviewed: gridReviewed, Versions: []law.Version[law.Years]{
		{From: law.MustDate("2016-12-15"), Reach: law.ToNew, Value: 3, Cites: []law.Ref{r622260}},
	}}
	// SuccessionFloor: after a diploma, a new contract keeps the pay of the last year (D6222-29).
	SuccessionFloor = law.Param[law.Answer]{Name: "apprenticeship.pay.succession", Reviewed: gridReviewed, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d622229}},
	}}
	// IncreaseCap is the rate above which the increases of the subsection do not lead (D6222-31, al. 2).
	IncreaseCap = law.Param[law.Rate]{Name: "apprenticeship.pay.cap", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.MustRate("100%"), Cites: []law.Ref{d622231of2020}},
	}}
	// PublicPoints4 and PublicPoints5 are the points that a public employer had to add for a certification of
	// level IV (new 4) and III (new 5), for the contracts running on 19 February 2017 or concluded later, to
	// 26 April 2020 (D6272-2, décret 2017-199).
	PublicPoints4 = law.Param[law.Rate]{Name: "apprenticeship.pay.public.4", Reviewed: gridReviewed, Versions: publicPoints("10%")}
	PublicPoints5 = law.Param[law.Rate]{Name: "apprenticeship.pay.public.5", Reviewed: gridReviewed, Versions: publicPoints("20%")}
	// PublicOptionLow and PublicOptionHigh are the points that a public employer may add to contracts
	// concluded from 27 April 2020 (D6272-2): one or the other.
	PublicOptionLow = law.Param[law.Rate]{Name: "apprenticeship.pay.public.option.10", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2020-04-27"), Reach: law.ToNew, Value: law.MustRate("10%"), Cites: []law.Ref{d62722of2020}},
	}}
	PublicOptionHigh = law.Param[law.Rate]{Name: "apprenticeship.pay.public.option.20", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2020-04-27"), Reach: law.ToNew, Value: law.MustRate("20%"), Cites: []law.Ref{d62722of2020}},
	}}
	// LongestMonths is the longest that an apprenticeship lasts: four years (R6222-46, R6222-60) and one of
	// prolongation (L6222-11, R6222-47). A longer contract is a mistake in the facts.
	LongestMonths = law.Param[law.Months]{Name: "apprenticeship.longest", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: 60, Cites: []law.Ref{law.Travail("R6222-46", "", "LEGIARTI000018524056")}},
	}}
	// LegalWeek is the legal working time of a week (L3121-27): the month of the published SMIC.
	LegalWeek = law.Param[law.Hours]{Name: "week.legal", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2016-08-10"), Reach: law.ToRunning, Value: law.MustHours("35"), Cites: []law.Ref{law.Travail("L3121-27", "", "LEGIARTI000033020376")}},
	}}
)

func publicPoints(points string) []law.Version[law.Rate] {
	return []law.Version[law.Rate]{{
		From: law.MustDate("2017-02-19"), Reach: law.ToRunning, Also: law.Span{Reach: law.ToNew, Through: law.MustDate("2020-04-26")},
		Value: law.MustRate(points), Cites: []law.Ref{d62722of2017, {Text: "décret n° 2017-199", Article: "2", Rank: law.RankDecree, Seen: law.Primary}},
	}}
}

// legalWeek is the one version of [LegalWeek].
var legalWeek = LegalWeek.Versions[0].Value

// A month is 52/12 weeks ([law.Weeks52Of12]).
const (
	weeksInYear  = 52
	monthsInYear = 12
)

// payTables lists the tables of the minimum pay of apprentices.
var payTables = []law.Table{
	&Rates[0][0], &Rates[0][1], &Rates[0][2], &Rates[1][0], &Rates[1][1], &Rates[1][2],
	&Rates[2][0], &Rates[2][1], &Rates[2][2], &Rates[3][0], &Rates[3][1], &Rates[3][2],
	&Age18, &Age21, &Age26,
	&ShortCounts, &ShortOldYears, &LongFreezes, &FailFreezes, &LicProYear,
	&SameLevelPoints, &SameLevelMonths, &DisabilityPoints, &AthleteYear, &SuccessionFloor, &IncreaseCap,
	&PublicPoints4, &PublicPoints5, &PublicOptionLow, &PublicOptionHigh, &LongestMonths, &LegalWeek,
}
