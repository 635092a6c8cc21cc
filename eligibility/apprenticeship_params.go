package eligibility

import (
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// Around the end of May 2026 a law that was not found changed what employers declare: L6223-1 is no longer there, and there is no
// text on the declaration from that day. The other articles that named it have new versions, known by their numbers only: they are
// taken to have lost that reference and nothing else (APP-MAY-2026).
const apprenticeReform = "2026-05-28"

var apprenticeReformDay = law.MustDate(apprenticeReform)

// apprenticeIndex is the day of the index of versions in which those numbers were seen.
var apprenticeIndex = law.MustDate("2026-08-20")

func notRead2026(article, id string) law.Ref {
	return law.Ref{Text: "code du travail", Article: article, ID: id, Rank: law.RankStatute, Seen: law.Secondary}
}

// until ends the only version of a parameter on the eve of a day from which the text was not read.
func until[T any](p law.Param[T], day string) law.Param[T] {
	p.Versions[len(p.Versions)-1].Through = law.MustDate(day).AddDays(-1)
	return p
}

// apprenticeAgeSheet is the official page that gives the ages before 2019 and reads the ages of D6222-1.
var apprenticeAgeSheet = []law.Ref{{Text: "service-public.fr, fiche F2918", Rank: law.RankGuidance, Seen: law.Secondary}}

// apprenticePage is the page of the ministry that reads the age of an apprentice and the break by two seasonal employers otherwise.
var apprenticePage = law.Ref{Text: "ministère du travail, page sur le contrat d'apprentissage (12 février 2026)", Rank: law.RankGuidance, Seen: law.Secondary}

func apprenticeYears(name string, versions ...law.Version[law.Years]) law.Param[law.Years] {
	return law.Param[law.Years]{Name: name, Reviewed: law.Edition, Versions: versions}
}

func yearsFrom(from string, value law.Years, cites ...law.Ref) law.Version[law.Years] {
	return law.Version[law.Years]{From: law.MustDate(from), Reach: law.ToNew, Value: value, Cites: cites}
}

var (
	// ApprenticeMinAge is the age from which a person may be an apprentice, in completed years on the first day of the
	// apprenticeship (code du travail, L6222-1). The wording of 2019 was read.
	ApprenticeMinAge = apprenticeYears("apprentice.age.min",
		yearsFrom("2008-05-01", 16, apprenticeOld...), yearsFrom("2019-01-01", 16, law.Travail("L6222-1", "al. 1", "LEGIARTI000037385936")))
	// ApprenticeMinAgeAfterCollege is that age for a person who has completed lower-secondary schooling (L6222-1, al. 2).
	ApprenticeMinAgeAfterCollege = apprenticeYears("apprentice.age.min.college",
		yearsFrom("2014-03-07", 15, apprenticeOld2014...), yearsFrom("2019-01-01", 15, law.Travail("L6222-1", "al. 2", "LEGIARTI000037385936")))
	// ApprenticeMaxAge is the age up to which a person may be an apprentice without a derogation, in completed years on the
	// first day of the apprenticeship: 29 since 2019, that is, up to the eve of the 30th birthday (L6222-1).
	ApprenticeMaxAge = apprenticeYears("apprentice.age.max",
		yearsFrom("2008-05-01", 25, apprenticeAgeSheet...), yearsFrom("2019-01-01", 29, law.Travail("L6222-1", "al. 1", "LEGIARTI000037385936")))
	// ApprenticeMaxAgeTried is that age before 2019 in the regions that tried a higher one (loi n° 2016-1088, art. 77).
	ApprenticeMaxAgeTried = until(apprenticeYears("apprentice.age.max.tried", yearsFrom("2016-08-10", 30, apprenticeAgeSheet...)), "2019-01-01")
	// ApprenticeDerogationAge is the age "at most" when the contract is concluded, under the derogations 1° and 2° of
	// L6222-2 (D6222-1, 1°). Whether the year that begins with that birthday is in is not settled.
	ApprenticeDerogationAge = apprenticeYears("apprentice.derogation.age",
		yearsFrom("2009-05-29", 30, law.Travail("D6222-1", "1°", "LEGIARTI000020673177")),
		yearsFrom("2020-04-01", 35, law.Travail("D6222-1", "1°", "LEGIARTI000041770341")))
	// ApprenticeDerogationDelay is the time limit, in years after the previous contract expired, within which the next one is
	// signed under the derogations 1° and 2° (D6222-1, 2°).
	ApprenticeDerogationDelay = apprenticeYears("apprentice.derogation.delay",
		yearsFrom("2009-05-29", 1, law.Travail("D6222-1", "2°", "LEGIARTI000020673177")),
		yearsFrom("2020-04-01", 1, law.Travail("D6222-1", "2°", "LEGIARTI000041770341")))
	// ApprenticeSameLevel is the number of successive contracts of one level after which the next one of that level needs an
	// authorisation (L6222-15).
	ApprenticeSameLevel = readSince("apprentice.same-level", "2008-05-01", law.ToNew, law.Number(2), law.Travail("L6222-15", "al. 2", "LEGIARTI000006904011"))
	// ApprenticeMissionMonths is the shortest mission of an apprentice of a temporary-work agency, time in the CFA
	// included (L6226-1).
	ApprenticeMissionMonths = readSince("apprentice.mission.months", "2011-07-30", law.ToNew, law.Months(6), law.Travail("L6226-1", "", "LEGIARTI000024410833"))
	// ApprenticeDeclarationYears is the time, in years from its notification, after which a declaration lapses when no
	// apprenticeship contract was concluded (L6223-1).
	ApprenticeDeclarationYears = until(apprenticeYears("apprentice.declaration.years", yearsFrom("2008-05-01", 5, law.Travail("L6223-1", "", "LEGIARTI000006904036"))), apprenticeReform)
	// ApprenticeHosts is the number of host firms of one contract at most (R6223-10).
	ApprenticeHosts = law.Param[law.Number]{Name: "apprentice.hosts", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2012-05-05"), Reach: law.ToNew, Value: 2, Cites: []law.Ref{law.Travail("R6223-10", "I", "LEGIARTI000025798253")}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: 2, Cites: []law.Ref{law.Travail("R6223-10", "I", "LEGIARTI000041771425")}},
		{From: law.MustDate("2023-12-29"), Reach: law.ToNew, Value: 2, Cites: apprenticeHosts2023},
	}}
	// ApprenticeHostMembers is that number for a groupement d'employeurs, when they are its members. Before, the rule of two
	// held for it too.
	ApprenticeHostMembers = readSince("apprentice.hosts.members", "2023-12-29", law.ToNew, law.Number(3), apprenticeHosts2023...)
	// ApprenticeHostShare is the part of the practical training that may be given in host firms, at most (R6223-10).
	ApprenticeHostShare = law.Param[law.Rate]{Name: "apprentice.hosts.share", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2012-05-05"), Reach: law.ToNew, Value: law.Percent(50), Cites: []law.Ref{law.Travail("R6223-10", "I", "LEGIARTI000025798253")}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Percent(50), Cites: []law.Ref{law.Travail("R6223-10", "I", "LEGIARTI000041771425")}},
		{From: law.MustDate("2023-12-29"), Reach: law.ToNew, Value: law.Percent(50), Cites: apprenticeHosts2023},
	}}
	// ApprenticePublicShare is the part of the practical training of which a public employer gives more (D6271-1): the first
	// version of the article reached the contracts that were running, and is read here for those concluded from its first day.
	ApprenticePublicShare = law.Param[law.Rate]{Name: "apprentice.public.share", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2017-02-19"), Reach: law.ToNew, Value: law.Percent(50), Cites: []law.Ref{law.Travail("D6271-1", "", "LEGIARTI000034064038")}},
		{From: law.MustDate("2020-04-27"), Reach: law.ToNew, Value: law.Percent(50), Cites: []law.Ref{law.Travail("D6271-1", "", "LEGIARTI000041824939")}},
	}}
	// ApprenticePublicExclusions are the articles on apprenticeship that are set aside for public employers other than
	// industrial or commercial ones (L6227-12).
	ApprenticePublicExclusions = law.Param[ArticleList]{Name: "apprentice.public.exclusions", Reviewed: apprenticeIndex, Versions: []law.Version[ArticleList]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: ArticleList{
			"L6222-5", "L6222-13", "L6222-16", "L6222-31", "L6222-39", "L6223-1", "L6224-1",
			"L6225-1", "L6225-2", "L6225-3", "L6225-3-1", "L6243-1", "L6243-1-2",
		}, Cites: []law.Ref{law.Travail("L6227-12", "", "LEGIARTI000037385893")}},
		{From: law.MustDate(apprenticeReform), Reach: law.ToNew, Value: ArticleList{
			"L6222-5", "L6222-13", "L6222-16", "L6222-31", "L6222-39", "L6224-1",
			"L6225-1", "L6225-2", "L6225-3", "L6225-3-1", "L6243-1", "L6243-1-2",
		}, Cites: []law.Ref{notRead2026("L6227-12", "LEGIARTI000054140273")}},
	}}
)

var (
	apprenticeOld = []law.Ref{{Text: "code du travail", Article: "L6222-1", Rank: law.RankStatute, Seen: law.Secondary}}
	// apprenticeOld2014 is the version of the article that the one of 2019 replaced: only its dates were read.
	apprenticeOld2014   = []law.Ref{{Text: "code du travail", Article: "L6222-1", ID: "LEGIARTI000028698443", Rank: law.RankStatute, Seen: law.Secondary}}
	apprenticeFailure   = []law.Ref{law.Travail("L6222-11", "2°", "LEGIARTI000037385975"), law.Travail("D6222-1-2", "", "LEGIARTI000041769575")}
	apprenticeHosts2023 = []law.Ref{law.Travail("R6223-10", "I", "LEGIARTI000048721856")}
)

func derogText(name, part string) law.Param[law.Answer] {
	return readSince(name, "2019-01-01", law.ToNew, law.Yes, law.Travail("L6222-2", part, "LEGIARTI000037385933"))
}

// The clauses that hold no figure: Yes where the wording is the one that was read.
var (
	appDerogText    = readSince("apprentice.derogations", "2019-01-01", law.ToNew, law.Yes, law.Travail("L6222-2", "", "LEGIARTI000037385933"))
	appHigherText   = derogText("apprentice.derogation.1", "1°")
	appDisabledText = derogText("apprentice.derogation.3", "3°")
	appBusinessText = derogText("apprentice.derogation.4", "4°")
	appAthleteText  = derogText("apprentice.derogation.5", "5°")
	appCauseText    = law.Param[law.Answer]{Name: "apprentice.derogation.causes", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2009-05-29"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("D6222-1", "3° et 4°", "LEGIARTI000020673177")}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("D6222-1", "3° et 4°", "LEGIARTI000041770341")}},
	}}
	appFailText   = readSince("apprentice.failure", "2020-04-01", law.ToNew, law.Yes, apprenticeFailure...)
	appPupilText  = readSince("apprentice.pupil", "2014-09-13", law.ToEntered, law.Years(15), law.Travail("R6222-1-1", "", "LEGIARTI000029444348"))
	appRegistered = law.Param[law.Answer]{Name: "apprentice.certification", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("L6211-1", "al. 2", "LEGIARTI000037385884")}},
		{From: law.MustDate("2023-08-03"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("L6211-1", "al. 2", "LEGIARTI000047926230")}},
	}}
	appDeclareText = until(readSince("apprentice.declaration", "2008-05-01", law.ToNew, law.Yes, law.Travail("L6223-1", "", "LEGIARTI000006904036")), apprenticeReform)
	appPublicText  = law.Param[law.Answer]{Name: "apprentice.public", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2016-08-10"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{
			law.Travail("L6227-1", "", "LEGIARTI000033012638"), law.Travail("L6227-2", "", "LEGIARTI000033012640")}},
		{From: law.MustDate("2019-08-08"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{
			law.Travail("L6227-1", "", "LEGIARTI000038922674"), law.Travail("L6227-2", "", "LEGIARTI000033012640")}},
	}}
	appAgencyText = readSince("apprentice.agency", "2011-07-30", law.ToNew, law.Yes, law.Travail("L6226-1", "", "LEGIARTI000024410833"))
	appNoHostText = law.Param[law.Answer]{Name: "apprentice.agency.hosts", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2012-04-14"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R6226-4", "", "LEGIARTI000025686747")}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R6226-4", "", "LEGIARTI000041771522")}},
	}}
	appPairText      = readSince("apprentice.pair", "2015-08-19", law.ToNew, law.Yes, law.Travail("L6222-5-1", "", "LEGIARTI000031087436"))
	appAscendantText = law.Param[law.Answer]{Name: "apprentice.ascendant", Reviewed: apprenticeIndex, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("L6222-5", "", "LEGIARTI000006904001")}},
		{From: law.MustDate(apprenticeReform), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{notRead2026("L6222-5", "LEGIARTI000054140256")}},
	}}
	appOpposedText = readSince("apprentice.opposition", "2008-05-01", law.ToNew, law.Yes, law.Travail("L6225-1", "", "LEGIARTI000006904053"))
	// The wording of 2008 is known by its number and dates only.
	appBannedText = byConclusion("apprentice.ban", "2008-05-01", law.Yes, []law.Ref{notRead("L6225-6", "", "LEGIARTI000006904058")},
		"2011-05-19", law.Yes, []law.Ref{law.Travail("L6225-6", "", "LEGIARTI000024042019")})
	appOwnCDIText = readSince("apprentice.own-cdi", "2008-05-01", law.ToNew, law.Yes, law.Travail("L6222-13", "al. 1", "LEGIARTI000006904009"))

	// R5221-1 asks a permit of the foreigner who is a national of none of these States. The wording of April 2021 was not read.
	appNeededText = law.Param[law.Answer]{Name: "apprentice.permit.needed", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2016-11-01"), Through: law.MustDate("2021-03-31"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R5221-1", "1°", "LEGIARTI000033332968")}},
		{From: law.MustDate("2021-05-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R5221-1", "I, 1°", "LEGIARTI000043325323")}},
		{From: law.MustDate("2024-09-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R5221-1", "I, 1°", "LEGIARTI000049999770")}},
	}}
	// The exemptions of R5221-2 were changed about 28 April 2026: that wording was not read. Those of a residence permit hold whatever the
	// contract, that of the student for a contract in the course of study.
	appExemptText = law.Param[law.Answer]{Name: "apprentice.permit.exempt", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2021-05-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R5221-2", "", "LEGIARTI000043323648")}},
		{From: law.MustDate("2025-06-16"), Through: law.MustDate("2026-04-27"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R5221-2", "", "LEGIARTI000051747717")}},
	}}
	appStudentExempt = law.Param[law.Answer]{Name: "apprentice.permit.student.exempt", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2021-05-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R5221-2", "12°", "LEGIARTI000043323648")}},
		{From: law.MustDate("2025-06-16"), Through: law.MustDate("2026-04-27"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("R5221-2", "12°", "LEGIARTI000051747717")}},
	}}
	// The note under L5221-5 makes "these provisions" applicable up to 31 December 2026, without saying which.
	appPermitText = law.Param[law.Answer]{Name: "apprentice.permit.right", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2018-09-12"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("L5221-5", "al. 2 et 3", "LEGIARTI000037399028")}},
		{From: law.MustDate("2024-01-28"), Through: law.MustDate("2026-12-31"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("L5221-5", "al. 2 et 3", "LEGIARTI000050773226")}},
	}}
	appStudentText = readSince("apprentice.permit.student", "2021-05-01", law.ToNew, law.Yes, law.Travail("R5221-7", "2°", "LEGIARTI000043325673"))
)

// ArticleList is a list of articles of the code du travail. It must not be changed.
type ArticleList []string

// String lists the articles: "L6222-5, L6222-13".
func (l ArticleList) String() string { return strings.Join(l, ", ") }

var apprenticeTables = []law.Table{
	&ApprenticeMinAge, &ApprenticeMinAgeAfterCollege, &ApprenticeMaxAge, &ApprenticeMaxAgeTried,
	&ApprenticeDerogationAge, &ApprenticeDerogationDelay, &ApprenticeSameLevel,
	&ApprenticeMissionMonths, &ApprenticeDeclarationYears, &ApprenticeHosts, &ApprenticeHostMembers, &ApprenticeHostShare,
	&ApprenticePublicShare, &ApprenticePublicExclusions,
	&appDerogText, &appHigherText, &appDisabledText, &appBusinessText, &appAthleteText, &appCauseText, &appFailText, &appPupilText, &appRegistered, &appDeclareText, &appPublicText, &appAgencyText,
	&appNoHostText, &appPairText, &appAscendantText, &appOpposedText, &appBannedText, &appOwnCDIText, &appNeededText, &appExemptText,
	&appPermitText, &appStudentText, &appStudentExempt,
}
