package funding

import "github.com/parcours-emploi/parcours/law"

// The texts of the State aid to the employers of apprentices.
var (
	l62431       = law.Travail("L6243-1", "", "LEGIARTI000037386341")
	l624311      = law.Travail("L6243-1-1", "", "LEGIARTI000038610077")
	l622712      = law.Travail("L6227-12", "", "LEGIARTI000037385893")
	l65224       = law.Travail("L6522-4", "", "LEGIARTI000038983745")
	d65222       = law.Travail("D6522-2", "", "LEGIARTI000041611752")
	d62431of2019 = law.Travail("D6243-1", "al. 2", "LEGIARTI000038001271")
	d62432       = law.Travail("D6243-2", "", "")
	d62432of2019 = law.Travail("D6243-2", "", "LEGIARTI000038001273")
	d62432of2022 = law.Travail("D6243-2", "", "LEGIARTI000046842765")
	// The version of 24 February 2025 was not read: the next one has the same amounts and conditions.
	d62432of2025 = law.Ref{Text: "code du travail", Article: "D6243-2", ID: "LEGIARTI000051239921", Rank: law.RankDecree, Seen: law.Secondary}
	d62432now    = law.Travail("D6243-2", "", "LEGIARTI000052476041")
	d62433of2020 = law.Travail("D6243-3", "", "LEGIARTI000041770385")
	l125324      = law.Travail("L1253-24", "", "")

	cssL1301 = law.Ref{Text: "code de la sécurité sociale", Article: "L130-1", Part: "I", ID: "LEGIARTI000051287151", Rank: law.RankStatute, Seen: law.Primary}
	cssR1301 = law.Ref{Text: "code de la sécurité sociale", Article: "R130-1", ID: "LEGIARTI000041455619", Rank: law.RankDecree, Seen: law.Primary}
	// Its version of 2020 to 2024: the same first paragraph.
	cssL1301of2020 = law.Ref{Text: "code de la sécurité sociale", Article: "L130-1", Part: "I", ID: "LEGIARTI000038610270", Rank: law.RankStatute, Seen: law.Primary}
	l11112         = law.Travail("L1111-2", "2°", "LEGIARTI000019353569")
	l11113         = law.Travail("L1111-3", "", "LEGIARTI000031565369")

	law2020935   = law.Ref{Text: "loi n° 2020-935 du 30 juillet 2020", Article: "76", Rank: law.RankStatute, Seen: law.Primary}
	decree20201  = law.Ref{Text: "décret n° 2020-1085 du 24 août 2020", Article: "1", Rank: law.RankDecree, Seen: law.Primary}
	decree2021u  = law.Ref{Text: "décret n° 2021-223 du 26 février 2021", Article: "1", ID: "JORFTEXT000043189519", Rank: law.RankDecree, Seen: law.Primary}
	decree2021u2 = law.Ref{Text: "décret n° 2021-223 du 26 février 2021", Article: "2", ID: "JORFTEXT000043189519", Rank: law.RankDecree, Seen: law.Primary}
	decree2021e  = law.Ref{Text: "décret n° 2021-224 du 26 février 2021", Rank: law.RankDecree, Seen: law.Secondary}
	decree2022   = law.Ref{Text: "décret n° 2022-1714 du 29 décembre 2022", Article: "2", ID: "JORFTEXT000046837282", Rank: law.RankDecree, Seen: law.Primary}
	decree2022s  = law.Ref{Text: "décret n° 2022-1714 du 29 décembre 2022", Article: "4", Part: "II", Rank: law.RankDecree, Seen: law.Secondary}
	decree2023   = law.Ref{Text: "décret n° 2023-1354 du 29 décembre 2023", Article: "1", Rank: law.RankDecree, Seen: law.Primary}
	decree2023q  = law.Ref{Text: "décret n° 2023-1354 du 29 décembre 2023", Article: "3", Rank: law.RankDecree, Seen: law.Primary}
	decree2023s  = law.Ref{Text: "décret n° 2023-1354 du 29 décembre 2023", Article: "4", Rank: law.RankDecree, Seen: law.Primary}
	decree2025   = law.Ref{Text: "décret n° 2025-174 du 22 février 2025", Article: "2", Rank: law.RankDecree, Seen: law.Secondary}
	decree2025s  = law.Ref{Text: "décret n° 2025-174 du 22 février 2025", Article: "3", Part: "I", Rank: law.RankDecree, Seen: law.Secondary}
	decree2025x  = law.Ref{Text: "décret n° 2025-174 du 22 février 2025", Article: "2", Part: "X", Rank: law.RankDecree, Seen: law.Secondary}
	decree2025d  = law.Ref{Text: "décret n° 2025-1031 du 31 octobre 2025", Article: "3", Rank: law.RankDecree, Seen: law.Primary}
	decree2026   = decreeOf2026("I, II")

	// Pages of the ministry of labour: on the aid (13 March 2026), questions and answers (30 December 2025), on the
	// exceptional aid (30 December 2022).
	appMinistry2026 = law.Ref{Text: "ministère du travail, L'aide aux employeurs qui recrutent en apprentissage (13 mars 2026)", Rank: law.RankGuidance, Seen: law.Secondary}
	appMinistryQR   = law.Ref{Text: "ministère du travail, Questions-réponses sur les aides à l'embauche d'alternants (30 décembre 2025)", Rank: law.RankGuidance, Seen: law.Secondary}
	appMinistry2022 = law.Ref{Text: "ministère du travail, Aide exceptionnelle à l'apprentissage (30 décembre 2022)", Rank: law.RankGuidance, Seen: law.Secondary}
)

func decreeOf2026(part string) law.Ref {
	return law.Ref{Text: "décret n° 2026-168 du 6 mars 2026", Article: "1", Part: part, ID: "JORFTEXT000053634597", Rank: law.RankDecree, Seen: law.Primary}
}

// aidReviewed is the day of the last public check of the amounts: no later text was found.
var aidReviewed = law.MustDate("2026-10-06")

// The days on which the decrees begin and end, all of them days of conclusion; the last is that of the start of
// execution under the decree of 2026 ("date de début d'exécution antérieure au 1er janvier 2027").
var (
	aid2019     = law.MustDate("2019-01-01")
	aid2019End  = law.MustDate("2020-06-30")
	aid2020     = law.MustDate("2020-07-01")
	aid2020End  = law.MustDate("2021-02-28")
	aid2021     = law.MustDate("2021-03-01")
	aid2021End  = law.MustDate("2022-12-31")
	aid2023     = law.MustDate("2023-01-01")
	aid2023End  = law.MustDate("2024-12-31")
	aid2025     = law.MustDate("2025-02-24")
	aid2025End  = law.MustDate("2025-12-31")
	aid2026     = law.MustDate("2026-03-08")
	aid2026Last = law.MustDate("2026-12-31")

	// From that day on the month of the end is shared by days (décret n° 2025-1031, art. 3).
	aidByDay = law.MustDate("2025-11-01")
)

func appAidVersion(from, through law.Date, amount string, cites ...law.Ref) law.Version[law.Euro] {
	return law.Version[law.Euro]{From: from, Through: through, Reach: law.ToNew, Value: law.MustEuro(amount), Cites: cites}
}

// exceptionalVersions are the versions of an amount of the exceptional aid; the last is that of the decree of 2026, which asks
// for a second day.
func exceptionalVersions(of2025, of2026 string) []law.Version[law.Euro] {
	last := appAidVersion(aid2026, law.Date{}, of2026, decree2026)
	last.Also = law.Span{Reach: law.ToStarted, Through: aid2026Last}
	return []law.Version[law.Euro]{
		appAidVersion(aid2020, aid2020End, "8000", decree20201, law2020935),
		appAidVersion(aid2021, aid2021End, "8000", decree2021e, appMinistry2022),
		appAidVersion(aid2023, aid2023End, "6000", decree2022, decree2023),
		appAidVersion(aid2025, aid2025End, of2025, decree2025, appMinistry2026),
		last,
	}
}

// The greatest amount of the aid for a year of execution of the contract. Contracts concluded from 1 July 2020 to
// 31 December 2022 have two amounts for the first year: this is the one of an apprentice of full age.
var (
	// AidUnique is the aide unique of the first year (D6243-2). From July 2020 to February 2021 the decree of that time took
	// its place.
	AidUnique = law.Param[law.Euro]{Name: "apprentice_aid.unique", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2019, aid2019End, "4125", d62432of2019),
		appAidVersion(aid2021, aid2021End, "8000", decree2021u),
		appAidVersion(aid2023, law.Date{}, "6000", d62432of2022),
		appAidVersion(aid2025, law.Date{}, "5000", d62432now, d62432of2025),
	}}
	// AidUniqueMinor is that of an apprentice under 18, AidUniqueDisabled that of a disabled worker.
	AidUniqueMinor = law.Param[law.Euro]{Name: "apprentice_aid.unique.minor", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2021, aid2021End, "5000", decree2021u),
	}}
	AidUniqueDisabled = law.Param[law.Euro]{Name: "apprentice_aid.unique.disabled", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2025, law.Date{}, "6000", d62432now, d62432of2025),
	}}
	// AidSecondYear and AidThirdYear are the aide unique of the next two years; a fourth one has the amount of the third.
	AidSecondYear = law.Param[law.Euro]{Name: "apprentice_aid.unique.year2", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2019, aid2021End, "2000", d62432of2019),
	}}
	AidThirdYear = law.Param[law.Euro]{Name: "apprentice_aid.unique.year3", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2019, aid2021End, "1200", d62432of2019),
	}}

	// The exceptional aid, by headcount of the firm and level prepared.
	AidUnder250Level4 = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.under250.level4", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2020, aid2020End, "8000", decree20201, law2020935),
	}}
	AidUnder250Level5  = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.under250.level5", Reviewed: aidReviewed, Versions: exceptionalVersions("5000", "4500")}
	AidUnder250Level67 = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.under250.level67", Reviewed: aidReviewed, Versions: exceptionalVersions("5000", "2000")}
	AidFrom250Level4   = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.from250.level4", Reviewed: aidReviewed, Versions: exceptionalVersions("2000", "2000")}
	AidFrom250Level5   = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.from250.level5", Reviewed: aidReviewed, Versions: exceptionalVersions("2000", "1500")}
	AidFrom250Level67  = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.from250.level67", Reviewed: aidReviewed, Versions: exceptionalVersions("2000", "750")}
	// AidExceptionalMinor is that of an apprentice under 18, AidExceptionalDisabled that of a disabled worker.
	AidExceptionalMinor = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.minor", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2020, aid2020End, "5000", decree20201, law2020935),
		appAidVersion(aid2021, aid2021End, "5000", decree2021e, appMinistry2022),
	}}
	AidExceptionalDisabled = law.Param[law.Euro]{Name: "apprentice_aid.exceptional.disabled", Reviewed: aidReviewed, Versions: []law.Version[law.Euro]{
		appAidVersion(aid2025, aid2025End, "6000", decree2025, appMinistry2026),
		appAidVersion(aid2026, law.Date{}, "6000", decree2026),
	}}
)

// exceptionalTop is the highest level that an exceptional aid has admitted: no aid has gone above it.
const exceptionalTop = law.Level7

// Who is aided.
var (
	// AidExceptional says whether a decree provides an exceptional aid for the contracts concluded that day, AidOne whether it
	// keeps that aid apart from the aide unique.
	AidExceptional = law.Param[law.Answer]{Name: "apprentice_aid.exceptional", Reviewed: aidReviewed, Versions: []law.Version[law.Answer]{
		{From: aid2020, Through: aid2020End, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decree20201, law2020935}},
		{From: aid2021, Through: aid2021End, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decree2021e, appMinistry2022}},
		{From: aid2023, Through: aid2023End, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decree2022, decree2023}},
		{From: aid2025, Through: aid2025End, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decree2025, appMinistry2026}},
		{From: aid2026, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decree2026}},
	}}
	AidOne = law.Param[law.Answer]{Name: "apprentice_aid.one", Reviewed: aidReviewed, Versions: []law.Version[law.Answer]{
		{From: aid2020, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{appMinistryQR}},
		{From: aid2026, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decreeOf2026("IV")}},
	}}
	// AidFirmSize is the headcount that a firm must be under for the aide unique (L6243-1): 250 is over.
	AidFirmSize = law.Param[law.Headcount]{Name: "apprentice_aid.size", Reviewed: aidReviewed, Versions: []law.Version[law.Headcount]{
		{From: aid2019, Reach: law.ToNew, Value: law.MustHeadcount("250"), Cites: []law.Ref{l62431, d62431of2019}},
		{From: law.MustDate("2020-01-01"), Reach: law.ToNew, Value: law.MustHeadcount("250"), Cites: []law.Ref{l62431, l624311, cssL1301of2020, cssR1301}},
		{From: law.MustDate("2025-01-01"), Reach: law.ToNew, Value: law.MustHeadcount("250"), Cites: []law.Ref{l62431, l624311, cssL1301, cssR1301}},
	}}
	// AidUniqueLevel is the highest level of the aide unique, AidOverseasLevel the highest one overseas, AidTopLevel that
	// which any aid of the day admits, here or there: that of the aide unique overseas on the days without an exceptional aid. AidBottomLevel is the lowest level of the exceptional aid of a firm of 250 employees or more.
	AidUniqueLevel = law.Param[law.Level]{Name: "apprentice_aid.unique.level", Reviewed: aidReviewed, Versions: []law.Version[law.Level]{
		{From: aid2019, Reach: law.ToNew, Value: law.Level4, Cites: []law.Ref{l62431}},
	}}
	AidOverseasLevel = law.Param[law.Level]{Name: "apprentice_aid.unique.level.overseas", Reviewed: aidReviewed, Versions: []law.Version[law.Level]{
		{From: law.MustDate("2020-01-01"), Reach: law.ToNew, Value: law.Level5, Cites: []law.Ref{l65224}},
		{From: law.MustDate("2020-02-21"), Reach: law.ToNew, Value: law.Level5, Cites: []law.Ref{l65224, d65222}},
	}}
	AidTopLevel = law.Param[law.Level]{Name: "apprentice_aid.level", Reviewed: aidReviewed, Versions: []law.Version[law.Level]{
		{From: aid2019, Reach: law.ToNew, Value: law.Level4, Cites: []law.Ref{l62431}},
		{From: law.MustDate("2020-01-01"), Reach: law.ToNew, Value: law.Level5, Cites: []law.Ref{l65224, l62431}},
		{From: aid2020, Reach: law.ToNew, Value: exceptionalTop, Cites: []law.Ref{decree20201}},
		{From: aid2021, Reach: law.ToNew, Value: exceptionalTop, Cites: []law.Ref{decree2021e}},
		{From: aid2023, Reach: law.ToNew, Value: exceptionalTop, Cites: []law.Ref{appMinistryQR}},
		{From: law.MustDate("2025-01-01"), Reach: law.ToNew, Value: law.Level5, Cites: []law.Ref{l65224, l62431}},
		{From: aid2025, Reach: law.ToNew, Value: exceptionalTop, Cites: []law.Ref{decree2025}},
		{From: law.MustDate("2026-01-01"), Reach: law.ToNew, Value: law.Level5, Cites: []law.Ref{l65224, l62431}},
		{From: aid2026, Reach: law.ToNew, Value: exceptionalTop, Cites: []law.Ref{decreeOf2026("I")}},
	}}
	AidBottomLevel = law.Param[law.Level]{Name: "apprentice_aid.exceptional.level.least", Reviewed: aidReviewed, Versions: []law.Version[law.Level]{
		{From: aid2026, Reach: law.ToNew, Value: law.Level3, Cites: []law.Ref{decreeOf2026("I")}},
	}}
	// AidLastStart is the last day on which the execution of a contract may start for the exceptional aid.
	AidLastStart = law.Param[law.Date]{Name: "apprentice_aid.exceptional.start", Reviewed: aidReviewed, Versions: []law.Version[law.Date]{
		{From: aid2026, Reach: law.ToNew, Value: aid2026Last, Cites: []law.Ref{decreeOf2026("I")}},
	}}
	// AidAdult is the age from which the greater amount of the contracts of July 2020 to December 2022 applies, from the
	// month after it is reached.
	AidAdult = law.Param[law.Years]{Name: "apprentice_aid.adult", Reviewed: aidReviewed, Versions: []law.Version[law.Years]{
		{From: aid2020, Reach: law.ToNew, Value: 18, Cites: []law.Ref{decree20201}},
		{From: aid2021, Through: aid2021End, Reach: law.ToNew, Value: 18, Cites: []law.Ref{decree2021u, decree2021e}},
	}}
	// AidLong is the length in months above which the amount of the third year is due for a fourth one too, where the
	// contract lasts longer because of a disability, a sport or a failure (D6243-2, II, version of 2019).
	AidLong = law.Param[law.Months]{Name: "apprentice_aid.unique.long", Reviewed: aidReviewed, Versions: []law.Version[law.Months]{
		{From: aid2019, Through: aid2021End, Reach: law.ToNew, Value: 36, Cites: []law.Ref{d62432of2019}},
	}}
)

// What the employer must do, and when.
var (
	// AidUniqueSend and AidExceptionalSend are the months from conclusion within which the contract is sent to the OPCO.
	AidUniqueSend = law.Param[law.Months]{Name: "apprentice_aid.unique.send", Reviewed: aidReviewed, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2025-01-01"), Reach: law.ToNew, Value: 6, Cites: []law.Ref{decree2025s}},
		{From: aid2025, Reach: law.ToNew, Value: 6, Cites: []law.Ref{d62432of2025, decree2025s}},
		{From: aidByDay, Reach: law.ToNew, Value: 6, Cites: []law.Ref{d62432now}},
	}}
	AidExceptionalSend = law.Param[law.Months]{Name: "apprentice_aid.exceptional.send", Reviewed: aidReviewed, Versions: []law.Version[law.Months]{
		{From: aid2025, Reach: law.ToNew, Value: 6, Cites: []law.Ref{decree2025s}},
		{From: aid2026, Reach: law.ToNew, Value: 6, Cites: []law.Ref{decreeOf2026("VI, 1°")}},
	}}
	// AidUniqueSendBy and AidExceptionalSendBy are the last days to do so for older contracts, whenever concluded.
	AidUniqueSendBy = law.Param[law.Date]{Name: "apprentice_aid.unique.send_by", Reviewed: aidReviewed, Versions: []law.Version[law.Date]{
		{From: aid2021, Through: aid2021End, Reach: law.ToNew, Value: law.MustDate("2024-03-31"), Cites: []law.Ref{decree2021u2, decree2023s}},
	}}
	AidExceptionalSendBy = law.Param[law.Date]{Name: "apprentice_aid.exceptional.send_by", Reviewed: aidReviewed, Versions: []law.Version[law.Date]{
		{From: aid2020, Through: aid2021End, Reach: law.ToNew, Value: law.MustDate("2024-03-31"), Cites: []law.Ref{decree2023s}},
		{From: aid2023, Through: aid2023End, Reach: law.ToNew, Value: law.MustDate("2025-06-30"), Cites: []law.Ref{decree2022s}},
	}}
	// AidUniqueDeposit and AidExceptionalDeposit say whether the aid depends on the deposit of the contract by the OPCO.
	AidUniqueDeposit = law.Param[law.Answer]{Name: "apprentice_aid.unique.deposit", Reviewed: aidReviewed, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d62433of2020}},
		{From: aid2025, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d62432of2025}},
		{From: aidByDay, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d62432now}},
	}}
	AidExceptionalDeposit = law.Param[law.Answer]{Name: "apprentice_aid.exceptional.deposit", Reviewed: aidReviewed, Versions: []law.Version[law.Answer]{
		{From: aid2025, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decree2025s}},
		{From: aid2026, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{decreeOf2026("VI, 1°")}},
	}}
	// AidOnce says whether one aid only is due for an employer, an apprentice and a certification.
	AidOnce = law.Param[law.Answer]{Name: "apprentice_aid.once", Reviewed: aidReviewed, Versions: []law.Version[law.Answer]{
		{From: aid2025, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d62432of2025, appMinistry2026}},
		{From: aidByDay, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d62432now, appMinistry2026}},
	}}
	// AidCommit is the number of months from conclusion within which a firm of 250 employees or more sends its commitment.
	AidCommit = law.Param[law.Months]{Name: "apprentice_aid.quota.commit", Reviewed: aidReviewed, Versions: []law.Version[law.Months]{
		{From: aid2020, Reach: law.ToNew, Value: 8, Cites: []law.Ref{appMinistryQR}},
		{From: aid2026, Reach: law.ToNew, Value: 8, Cites: []law.Ref{decreeOf2026("VIII")}},
	}}
	// AidExempt says whether the aid for a disabled worker is free of the quota.
	AidExempt = law.Param[law.Answer]{Name: "apprentice_aid.quota.exempt", Reviewed: aidReviewed, Versions: []law.Version[law.Answer]{
		{From: aid2025, Through: aid2025End, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{appMinistryQR}},
	}}
)

// How much of a month is due.
var (
	// AidEndByDay says whether a contract that is broken, or that is concluded for less than a year, is aided to its last day
	// (Yes) or to the end of that month (No): the day of the end picks the text. This is the aide unique;
	// AidExceptionalEndByDay is the exceptional aid of the decrees to that of 2025, AidEndByDay2026 that of 2026.
	// Of the decrees older than that of 2025 the change of November 2025 names none: AID-APP-END-1714.
	AidEndByDay = law.Param[law.Answer]{Name: "apprentice_aid.end.by_day", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: aid2019, Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{d62432of2019}},
		{From: law.MustDate("2022-12-31"), Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{d62432of2022}},
		{From: aid2025, Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{d62432of2025}},
		{From: aidByDay, Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{d62432now, decree2025d}},
	}}
	AidExceptionalEndByDay = law.Param[law.Answer]{Name: "apprentice_aid.exceptional.end.by_day", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: aid2020, Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{appMinistryQR}},
		{From: aidByDay, Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{decree2025d, decree2025x}},
	}}
	AidEndByDay2026 = law.Param[law.Answer]{Name: "apprentice_aid.exceptional.end.by_day.2026", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: aid2026, Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{appMinistry2026}},
	}}
	// AidShortByDay says whether the first month of a contract that lasts less than a year is shared by days; its last
	// month is, under any contract, from the first day of the second version on.
	AidShortByDay = law.Param[law.Answer]{Name: "apprentice_aid.short.by_day", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: aid2019, Reach: law.ToNew, Value: law.No, Cites: []law.Ref{d62432of2019, appMinistryQR}},
		{From: aidByDay, Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d62432now, decree2025d}},
	}}
)

// The quota of a firm of 250 employees or more.
var (
	quotaCites = []law.Ref{appMinistryQR, appMinistry2026}
	// AidQuotaShare is the share of contracts that favour insertion, AidQuotaTrainees that of apprentices and
	// professionalisation contracts where these rose by AidQuotaRise.
	AidQuotaShare    = quotaRate("apprentice_aid.quota.share", "5%")
	AidQuotaTrainees = quotaRate("apprentice_aid.quota.trainees", "3%")
	AidQuotaRise     = quotaRate("apprentice_aid.quota.rise", "10%")
	// AidQuotaReference is the day on which the quota must be reached; the rise is measured over the year that ends on it.
	AidQuotaReference = law.Param[law.Date]{Name: "apprentice_aid.quota.reference", Reviewed: aidReviewed, Versions: []law.Version[law.Date]{
		quotaDay(aid2020, law.Date{}, "2021-12-31", appMinistry2022),
		quotaDay(law.MustDate("2021-04-01"), law.Date{}, "2022-12-31", appMinistry2022),
		quotaDay(law.MustDate("2022-01-01"), law.Date{}, "2023-12-31", appMinistry2022),
		quotaDay(aid2023, law.Date{}, "2024-12-31", decree2023q, appMinistryQR),
		quotaDay(law.MustDate("2024-01-01"), aid2023End, "2025-12-31", decree2023q, appMinistryQR),
		quotaDay(aid2025, aid2025End, "2026-12-31", appMinistry2026),
		quotaDay(aid2026, law.Date{}, "2027-12-31", appMinistry2026),
	}}
	// AidQuotaDeclare is the last day to declare the result. It was not found for contracts of 2020 to 2022, of 2025 and of
	// after 2026.
	AidQuotaDeclare = law.Param[law.Date]{Name: "apprentice_aid.quota.declare", Reviewed: aidReviewed, Versions: []law.Version[law.Date]{
		quotaDay(aid2023, law.Date{}, "2025-05-31", decree2023q),
		quotaDay(law.MustDate("2024-01-01"), aid2023End, "2026-05-31", decree2023q),
		quotaDay(aid2026, aid2026Last, "2028-05-31", appMinistry2026),
	}}
)

func quotaRate(name, share string) law.Param[law.Rate] {
	return law.Param[law.Rate]{Name: name, Reviewed: aidReviewed, Versions: []law.Version[law.Rate]{
		{From: aid2020, Reach: law.ToNew, Value: law.MustRate(share), Cites: quotaCites},
	}}
}

func quotaDay(from, through law.Date, day string, cites ...law.Ref) law.Version[law.Date] {
	return law.Version[law.Date]{From: from, Through: through, Reach: law.ToNew, Value: law.MustDate(day), Cites: cites}
}

var apprenticeAidTables = []law.Table{
	&AidUnique, &AidUniqueMinor, &AidUniqueDisabled, &AidSecondYear, &AidThirdYear,
	&AidUnder250Level4, &AidUnder250Level5, &AidUnder250Level67, &AidFrom250Level4, &AidFrom250Level5, &AidFrom250Level67,
	&AidExceptionalMinor, &AidExceptionalDisabled,
	&AidExceptional, &AidOne, &AidFirmSize, &AidUniqueLevel, &AidOverseasLevel, &AidTopLevel, &AidBottomLevel, &AidLastStart, &AidAdult, &AidLong,
	&AidUniqueSend, &AidExceptionalSend, &AidUniqueSendBy, &AidExceptionalSendBy, &AidUniqueDeposit, &AidExceptionalDeposit,
	&AidOnce, &AidCommit, &AidExempt, &AidEndByDay, &AidExceptionalEndByDay, &AidEndByDay2026, &AidShortByDay,
	&AidQuotaShare, &AidQuotaTrainees, &AidQuotaRise, &AidQuotaReference, &AidQuotaDeclare,
}

// aidColumn is an amount with the rule of the table that each of its versions is.
type aidColumn struct {
	amount *law.Param[law.Euro]
	rows   []*law.Rule // one a version
	gaps   []*law.Rule // one a version: the rule of the days before it on which there was none
}

var (
	aidUniqueColumn     = aidColumn{amount: &AidUnique, rows: []*law.Rule{&aidAU2019, &aidAU2021, &aidAU2023, &aidAU2025}}
	aidUnder250Level4   = aidColumn{amount: &AidUnder250Level4, rows: []*law.Rule{&aidEX2020}}
	aidUnder250Level5   = exceptionalColumn(&AidUnder250Level5, &aidEX2025U, &aidEX2026U5)
	aidUnder250Level67  = exceptionalColumn(&AidUnder250Level67, &aidEX2025U, &aidEX2026U67)
	aidFrom250Level4    = exceptionalColumn(&AidFrom250Level4, &aidEX2025O, &aidEX2026O4)
	aidFrom250Level5    = exceptionalColumn(&AidFrom250Level5, &aidEX2025O, &aidEX2026O5)
	aidFrom250Level67   = exceptionalColumn(&AidFrom250Level67, &aidEX2025O, &aidEX2026O67)
	aidUniqueDisabled   = aidColumn{amount: &AidUniqueDisabled, rows: []*law.Rule{&aidAU2025D}}
	aidExceptDisabled   = aidColumn{amount: &AidExceptionalDisabled, rows: []*law.Rule{&aidEX2025D, &aidEX2026D}}
	aidUniqueMinor      = aidColumn{amount: &AidUniqueMinor, rows: []*law.Rule{&aidAU2021}}
	aidExceptionalMinor = aidColumn{amount: &AidExceptionalMinor, rows: []*law.Rule{&aidEX2020, &aidEX2021}}
)

func exceptionalColumn(amount *law.Param[law.Euro], of2025, of2026 *law.Rule) aidColumn {
	return aidColumn{amount: amount, rows: []*law.Rule{&aidEX2020, &aidEX2021, &aidEX2023, of2025, of2026}, gaps: []*law.Rule{nil, nil, nil, &aidGap2025, &aidGap2026}}
}

// on is the version of the day of conclusion, nil where there is none; next is the place of the version after that day.
func (k *aidColumn) on(made law.Date) (v *law.Version[law.Euro], row *law.Rule, next int) {
	versions := k.amount.Versions
	for next = len(versions); next > 0; next-- {
		v = &versions[next-1]
		if made.Before(v.From) {
			continue
		}
		if v.Through.IsZero() || !made.After(v.Through) {
			return v, k.rows[next-1], next
		}
		break
	}
	return nil, nil, next
}
