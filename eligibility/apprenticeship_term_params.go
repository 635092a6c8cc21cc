package eligibility

import "github.com/parcours-emploi/parcours/law"

// appSince is [readSince] for the clauses on apprenticeship: those that go by the day the contract is concluded.
func appSince[T any](name, from string, value T, cites ...law.Ref) law.Param[T] {
	return readSince(name, from, law.ToNew, value, cites...)
}

// notRead cites a version of an article that is known by its dates only.
func notRead(article, part, id string) law.Ref {
	ref := law.Travail(article, part, id)
	ref.Seen = law.Secondary
	return ref
}

// byConclusion is a table of two versions that go by the day the contract is concluded.
func byConclusion[T any](name, first string, value T, cites []law.Ref, then string, next T, nextCites []law.Ref) law.Param[T] {
	return law.Param[T]{Name: name, Reviewed: law.Edition, Versions: []law.Version[T]{
		{From: law.MustDate(first), Reach: law.ToNew, Value: value, Cites: cites},
		{From: law.MustDate(then), Reach: law.ToNew, Value: next, Cites: nextCites},
	}}
}

// The length of the contract, or of the apprenticeship period of a CDI.
var (
	// ApprenticeMonths is its minimum in months, date to date (code du travail, L6222-7-1). The wording in force from
	// January to August 2019 is known by its dates only, those before 2019 were not read.
	ApprenticeMonths = byConclusion("apprentice.months", "2019-01-01", law.Months(6), []law.Ref{notRead("L6222-7-1", "al. 1", "LEGIARTI000037385925")},
		"2019-08-23", law.Months(6), []law.Ref{law.Travail("L6222-7-1", "al. 1", "LEGIARTI000038951821")})
	// ApprenticeMaxMonths is its maximum in months, read in the same way.
	ApprenticeMaxMonths = byConclusion("apprentice.max", "2019-01-01", law.Months(36), []law.Ref{notRead("L6222-7-1", "al. 1", "LEGIARTI000037385925")},
		"2019-08-23", law.Months(36), []law.Ref{law.Travail("L6222-7-1", "al. 1", "LEGIARTI000038951821")})
	// ApprenticeMaxMonthsDisabled is the maximum of a disabled worker (R6222-46).
	ApprenticeMaxMonthsDisabled = appSince("apprentice.max.disabled", "2008-05-01", law.Months(48), law.Travail("R6222-46", "", "LEGIARTI000018524056"))
	// ApprenticeMaxMonthsAthlete is the maximum of a listed high-level athlete (R6222-60).
	ApprenticeMaxMonthsAthlete = appSince("apprentice.max.athlete", "2016-12-15", law.Months(48),
		law.Travail("R6222-60", "", "LEGIARTI000033601837"), law.Travail("R6222-59", "", "LEGIARTI000033601832"))
	// ApprenticeExtraDisabled are the months by which a course may go past its normal length when the disability asks
	// for it (R6222-47, R6222-48).
	ApprenticeExtraDisabled = byConclusion("apprentice.extra.disabled", "2019-01-01", law.Months(12),
		[]law.Ref{law.Travail("R6222-48", "", "LEGIARTI000037832471"), law.Travail("R6222-47", "", "LEGIARTI000018524054")},
		"2020-04-01", law.Months(12), []law.Ref{law.Travail("R6222-48", "", "LEGIARTI000037832471"), law.Travail("R6222-47", "", "LEGIARTI000041771361")})
	// ApprenticeExtraAthlete are those when the sport asks for it (R6222-61, R6222-62).
	ApprenticeExtraAthlete = byConclusion("apprentice.extra.athlete", "2016-12-15", law.Months(12),
		[]law.Ref{law.Travail("R6222-61", "", "LEGIARTI000033601840"), law.Travail("R6222-62", "", "LEGIARTI000033601842")},
		"2020-04-01", law.Months(12), []law.Ref{law.Travail("R6222-61", "", "LEGIARTI000041771391"), law.Travail("R6222-62", "", "LEGIARTI000033601842")})
	// ApprenticeExtraFailure are the months by which the apprenticeship may be prolonged after the diploma was failed
	// (L6222-11).
	ApprenticeExtraFailure = appSince("apprentice.extra.failure", "2019-01-01", law.Months(12), law.Travail("L6222-11", "", "LEGIARTI000037385975"))
	// ApprenticeConventionMonths is the length under which the tripartite convention never goes (R6222-6, al. 2).
	ApprenticeConventionMonths = appSince("apprentice.convention.months", "2020-04-01", law.Months(6), law.Travail("R6222-6", "al. 2", "LEGIARTI000041771302"))
	// ApprenticeConventionMaxMonths is the length over which it never goes.
	ApprenticeConventionMaxMonths = appSince("apprentice.convention.max", "2020-04-01", law.Months(36), law.Travail("R6222-6", "al. 2", "LEGIARTI000041771302"))
	// ApprenticeSwitchMonths are the months by which the change from a baccalauréat professionnel to a CAP shortens the
	// contract (L6222-22-1).
	ApprenticeSwitchMonths = appSince("apprentice.switch.months", "2020-01-01", law.Months(12), law.Travail("L6222-22-1", "", "LEGIARTI000037385889"))
)

// The decree in force to 31 March 2020.
var (
	// ApprenticeOldMonths is the length that a text has to change for a diploma (former R6222-6).
	ApprenticeOldMonths = oldSystem("apprentice.old.months", 24, law.Travail("R6222-6", "", "LEGIARTI000029446050"))
	// ApprenticeOldMin is the shortest contract that the education authority could authorise for the initial level (former
	// R6222-9).
	ApprenticeOldMin = oldSystem("apprentice.old.min", 12, law.Travail("R6222-9", "", "LEGIARTI000029446033"))
	// ApprenticeOldMax is the longest one.
	ApprenticeOldMax = oldSystem("apprentice.old.max", 36, law.Travail("R6222-9", "", "LEGIARTI000029446033"))
	// ApprenticeOldLess are the months taken off for earlier schooling, a higher diploma, the same level, or the change to a CAP
	// (former R6222-15 to R6222-16-1).
	ApprenticeOldLess = oldSystem("apprentice.old.less", 12, law.Travail("R6222-15", "", "LEGIARTI000029446081"),
		law.Travail("R6222-16", "", "LEGIARTI000029446076"), law.Travail("R6222-16-1", "", "LEGIARTI000029446062"))
)

func oldSystem(name string, months law.Months, cites ...law.Ref) law.Param[law.Months] {
	p := appSince(name, "2014-09-13", months, cites...)
	p.Versions[0].Through = law.MustDate("2020-03-31")
	return p
}

// The clauses on the length that hold no figure.
var (
	appSignText       = appSince("apprentice.signature", "2008-05-01", law.Yes, law.Travail("L6222-4", "", "LEGIARTI000006904000"))
	appOpenText       = appSince("apprentice.open-ended", "2014-03-07", law.Yes, law.Travail("L6222-7", "", "LEGIARTI000028698499"))
	appLimitedText    = appSince("apprentice.public.limited", "2016-08-10", law.Yes, law.Travail("L6227-2", "", "LEGIARTI000033012640"))
	appConventionText = appSince("apprentice.convention", "2020-04-01", law.Yes,
		law.Travail("L6222-7-1", "al. 3", "LEGIARTI000038951821"), law.Travail("R6222-6", "", "LEGIARTI000041771302"))
	appNoConvText     = appSince("apprentice.no-convention", "2020-04-01", law.Yes, law.Travail("R6222-9", "", "LEGIARTI000041771278"))
	appAfterBreakText = appSince("apprentice.after-break.contract", "2020-04-01", law.Yes, law.Travail("R6222-23-1", "", "LEGIARTI000041769769"))
	appSuspText       = appSince("apprentice.suspension", "2020-04-01", law.Yes, law.Travail("R6222-10", "", "LEGIARTI000041771292"))
	appReduceText     = appSince("apprentice.cfa-first.less", "2019-01-01", law.Yes, law.Travail("L6222-12-1", "", "LEGIARTI000037385961"))
	// For the spread course a recognition during the contract has counted since December 2016 (an earlier wording exists
	// and was not read); for the four years of R6222-46, since April 2020.
	appRecognisedText = byConclusion("apprentice.recognised", "2016-12-15", law.Yes, []law.Ref{law.Travail("R6222-49", "", "LEGIARTI000033606090")},
		"2020-04-01", law.Yes, []law.Ref{law.Travail("R6222-49", "", "LEGIARTI000041771354")})
	appRecognised4 = appSince("apprentice.recognised.four-years", "2020-04-01", law.Yes, law.Travail("R6222-49", "", "LEGIARTI000041771354"))
	appListedText  = appSince("apprentice.listed", "2016-12-15", law.Yes, law.Travail("R6222-63", "", "LEGIARTI000033601844"))
)

// The starts, the training and the stay abroad.
var (
	// ApprenticePracticeMonths is how many months after the start of execution the practical training begins at the latest
	// (L6222-12, al. 2).
	ApprenticePracticeMonths = appSince("apprentice.start.practice", "2019-01-01", law.Months(3), law.Travail("L6222-12", "al. 2", "LEGIARTI000037385971"))
	// ApprenticeCFAMonths is how many months after it the training at the CFA begins at the latest (L6222-12, al. 3).
	ApprenticeCFAMonths = appSince("apprentice.start.cfa", "2019-01-01", law.Months(3), law.Travail("L6222-12", "al. 3", "LEGIARTI000037385971"))
	// CFAFirstMonths is how long a person may be at the CFA without an employer (L6222-12-1).
	CFAFirstMonths = readSince("apprentice.cfa-first", "2019-01-01", law.ToEntered, law.Months(3), law.Travail("L6222-12-1", "al. 1", "LEGIARTI000037385961"))
	// CFAFirstMonthsCovid is that length for the courses begun in the last five months of 2020, as a single page reports it.
	CFAFirstMonthsCovid = law.Param[law.Months]{Name: "apprentice.cfa-first.covid", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{
			From: law.MustDate("2020-08-01"), Through: law.MustDate("2020-12-31"), Reach: law.ToEntered, Value: 6,
			Cites: []law.Ref{{Text: "clariforma.com, sur la loi du 30 juillet 2020", Rank: law.RankGuidance, Seen: law.Weak}},
		},
	}}
	// CFAFirstAge is the ordinary minimum age of that person, in completed years on the first day of the course (L6222-12-1).
	CFAFirstAge = readSince("apprentice.cfa-first.age", "2019-01-01", law.ToEntered, law.Years(16), law.Travail("L6222-12-1", "al. 1", "LEGIARTI000037385961"))
	// CFAFirstAgeSchooled is the minimum for those who completed the collège.
	CFAFirstAgeSchooled = readSince("apprentice.cfa-first.age.schooled", "2019-01-01", law.ToEntered, law.Years(15), law.Travail("L6222-12-1", "al. 1", "LEGIARTI000037385961"))
	// CFAFirstMaxAge is the maximum; the derogations of L6222-2 are not repeated.
	CFAFirstMaxAge = readSince("apprentice.cfa-first.age.max", "2019-01-01", law.ToEntered, law.Years(29), law.Travail("L6222-12-1", "al. 1", "LEGIARTI000037385961"))
	// AfterBreakMonths is how long the CFA goes on training after a break (L6222-18-2). The wording of January to August 2019
	// was not read.
	AfterBreakMonths = readSince("apprentice.after-break", "2019-08-23", law.ToRunning, law.Months(6), law.Travail("L6222-18-2", "", "LEGIARTI000038951829"))

	// TrainingShare is the part of the total length of the contract that the CFA takes at least (L6211-2).
	TrainingShare = appSince("apprentice.training.share", "2019-01-01", law.Percent(25), law.Travail("L6211-2", "al. 5", "LEGIARTI000037386056"))
	// TrainingBase are the hours of a year to which that share is applied in practice: no text names them.
	TrainingBase = appSince("apprentice.training.base", "2019-01-01", law.MustHours("1607"), entryApplication)
	// TrainingYear are the hours of training a year, on average, of the contracts concluded in 2018. No earlier page was read.
	TrainingYear = law.Param[law.Hours]{Name: "apprentice.training.year", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		{
			From: law.MustDate("2018-01-01"), Through: law.MustDate("2018-12-31"), Reach: law.ToNew, Value: law.MustHours("400"),
			Cites: []law.Ref{{Text: "service-public.fr, fiche F2918", Rank: law.RankGuidance, Seen: law.Secondary}},
		},
	}}

	// AbroadMonths is the longest stay abroad (L6222-42, I).
	AbroadMonths = law.Param[law.Months]{Name: "apprentice.abroad.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2019-08-23"), Reach: law.ToRunning, Also: law.Span{Reach: law.ToNew, From: law.MustDate("2019-01-01")}, Value: 12, Cites: []law.Ref{law.Travail("L6222-42", "I", "LEGIARTI000038951816")}},
		{From: law.MustDate("2023-12-29"), Reach: law.ToRunning, Value: 12, Cites: []law.Ref{law.Travail("L6222-42", "I", "LEGIARTI000048686231")}},
	}}
	// AbroadShare is the part of the total length of the contract that a stay abroad takes at most (L6222-42, I).
	AbroadShare = readSince("apprentice.abroad.share", "2023-12-29", law.ToRunning, law.Percent(50), law.Travail("L6222-42", "I", "LEGIARTI000048686231"))
	// AbroadFrance are the months that had to be executed in France before that.
	AbroadFrance = law.Param[law.Months]{Name: "apprentice.abroad.france", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{
			From: law.MustDate("2019-08-23"), Through: law.MustDate("2023-12-28"), Reach: law.ToRunning, Also: law.Span{Reach: law.ToNew, From: law.MustDate("2019-01-01")},
			Value: 6, Cites: []law.Ref{law.Travail("L6222-42", "I", "LEGIARTI000038951816")},
		},
	}}
)

var entryApplication = law.Ref{Text: "application de l'État de saisie des contrats d'apprentissage (novembre 2024)", Rank: law.RankGuidance, Seen: law.Secondary}

// The early end.
var (
	// BreakDays are the days of practical training during which either party may end the contract (L6222-18, al. 1).
	BreakDays = appSince("apprentice.break.days", "2019-01-01", law.Days(45), law.Travail("L6222-18", "al. 1", "LEGIARTI000037386025"))
	// BreakMediatorDays are the calendar days between the request to the mediator and the information of the employer
	// (D6222-21-1).
	BreakMediatorDays = appSince("apprentice.break.mediator", "2019-01-01", law.Days(5), law.Travail("D6222-21-1", "al. 1", "LEGIARTI000037876487"))
	// BreakNoticeDays are the calendar days between that information and the break.
	BreakNoticeDays = appSince("apprentice.break.notice", "2019-01-01", law.Days(7), law.Travail("D6222-21-1", "al. 2", "LEGIARTI000037876487"))
	// BreakMinor is the age under which the legal representative signs as well (L6222-18).
	BreakMinor = appSince("apprentice.break.minor", "2019-01-01", law.Years(18), law.Travail("L6222-18", "", "LEGIARTI000037386025"))
	// DiplomaNoticeMonths is the notice, in months, of an apprentice who ends the contract on obtaining the diploma (R6222-23).
	DiplomaNoticeMonths = byConclusion("apprentice.break.diploma", "2008-05-01", law.Months(2), []law.Ref{law.Travail("R6222-23", "", "LEGIARTI000018524121")},
		"2020-04-01", law.Months(1), []law.Ref{law.Travail("R6222-23", "", "LEGIARTI000041771330")})

	appBreakText   = appSince("apprentice.break", "2019-01-01", law.Yes, law.Travail("L6222-18", "", "LEGIARTI000037386025"))
	appDiplomaText = appSince("apprentice.break.on-diploma", "2008-05-01", law.Yes, law.Travail("L6222-19", "", "LEGIARTI000006904015"))
)

// The deposit.
var (
	// DepositDays are the jours ouvrables, after the start of execution, within which the contract is sent to the opérateur de
	// compétences (D6224-1).
	DepositDays = appSince("apprentice.deposit.days", "2020-01-01", law.Days(5), law.Travail("D6224-1", "al. 1", "LEGIARTI000039789635"))
	// DepositAnswerDays are the days, after the complete file is received, within which it answers (R6224-3).
	DepositAnswerDays = appSince("apprentice.deposit.answer", "2020-01-01", law.Days(20), law.Travail("R6224-3", "", "LEGIARTI000039789639"))
	// DepositDaysPublic are the jours ouvrables within which a public employer sends it to the State (D6275-1).
	DepositDaysPublic = appSince("apprentice.deposit.public.days", "2020-01-01", law.Days(5), law.Travail("D6275-1", "", "LEGIARTI000039789744"))
	// DepositAnswerDaysPublic are the days within which the State answers (R6275-3).
	DepositAnswerDaysPublic = appSince("apprentice.deposit.public.answer", "2020-01-01", law.Days(20), law.Travail("R6275-3", "", "LEGIARTI000039789748"))

	appOperatorText = appSince("apprentice.deposit", "2020-01-01", law.Yes, law.Travail("L6224-1", "", "LEGIARTI000038951657"))
	appStateText    = appSince("apprentice.deposit.public", "2020-01-01", law.Yes, law.Travail("L6227-11", "", "LEGIARTI000037385900"))
)

var appTermTables = []law.Table{
	&appSignText, &appOpenText, &appLimitedText, &ApprenticeMonths, &ApprenticeMaxMonths, &ApprenticeMaxMonthsDisabled, &ApprenticeMaxMonthsAthlete,
	&ApprenticeExtraDisabled, &ApprenticeExtraAthlete, &ApprenticeExtraFailure, &appConventionText, &ApprenticeConventionMonths, &ApprenticeConventionMaxMonths,
	&appNoConvText, &appAfterBreakText, &appSuspText, &appReduceText, &ApprenticeSwitchMonths, &appRecognisedText, &appRecognised4, &appListedText,
	&ApprenticeOldMonths, &ApprenticeOldMin, &ApprenticeOldMax, &ApprenticeOldLess,
	&ApprenticePracticeMonths, &ApprenticeCFAMonths, &CFAFirstMonths, &CFAFirstMonthsCovid, &CFAFirstAge, &CFAFirstAgeSchooled, &CFAFirstMaxAge, &AfterBreakMonths,
	&TrainingShare, &TrainingBase, &TrainingYear, &AbroadMonths, &AbroadShare, &AbroadFrance,
	&appBreakText, &BreakDays, &BreakMediatorDays, &BreakNoticeDays, &BreakMinor, &appDiplomaText, &DiplomaNoticeMonths,
	&appOperatorText, &DepositDays, &DepositAnswerDays, &appStateText, &DepositDaysPublic, &DepositAnswerDaysPublic,
}
