package eligibility

import "github.com/parcours-emploi/parcours/law"

// maitreIndex is the day of the index of article versions that names the newest version of L6223-8-1.
var maitreIndex = law.MustDate("2026-08-20")

var (
	l62236of2008  = law.Travail("L6223-6", "", "LEGIARTI000006904041")
	l622381of2019 = law.Travail("L6223-8-1", "", "LEGIARTI000038951795")
	// The version of May 2026 is known by its number only.
	l622381of2026 = law.Ref{Text: "code du travail", Article: "L6223-8-1", ID: "LEGIARTI000054140267", Rank: law.RankStatute, Seen: law.Secondary}
	r622322       = law.Travail("R6223-22", "", "LEGIARTI000037813428")
	r622323       = law.Travail("R6223-23", "", "LEGIARTI000018523964")
	r62236of2019  = law.Travail("R6223-6", "", "LEGIARTI000037813430")
	r62265of2012  = law.Travail("R6226-5", "", "LEGIARTI000025686739")
	d62731of2019  = law.Travail("D6273-1", "", "LEGIARTI000038030444")
)

// The clauses on the maître that hold no figure: Yes where the wording is the one that was read, or is taken to say the same.
var (
	maWhoText = law.Param[law.Answer]{Name: "maitre.who", Reviewed: maitreIndex, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-08-23"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{l622381of2019}},
		{From: law.MustDate(apprenticeReform), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{l622381of2026}},
	}}
	maBranchText = law.Param[law.Answer]{Name: "maitre.branch", Reviewed: maitreIndex, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{r622322}},
		{From: law.MustDate("2019-08-23"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{l622381of2019, r622322}},
		{From: law.MustDate(apprenticeReform), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{l622381of2026, r622322}},
	}}
	maOrderText = law.Param[law.Answer]{Name: "maitre.branch-order", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{law.Travail("R6223-8", "", "LEGIARTI000018524004")}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{law.Travail("R6223-8", "", "LEGIARTI000041771438")}},
	}}
	maTeamText = readSince("maitre.team", "2008-05-01", law.ToRunning, law.Yes, l62236of2008, r622323)
	// The waiver of R6261-10 reads the same in both of its versions.
	maCraftText = law.Param[law.Answer]{Name: "maitre.craft", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2010-11-14"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{
			law.Travail("R6261-9", "", "LEGIARTI000023098350"), law.Travail("R6261-10", "", "LEGIARTI000023098347")}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{
			law.Travail("R6261-9", "", "LEGIARTI000023098350"), law.Travail("R6261-10", "", "LEGIARTI000041771589")}},
	}}
)

// The activity asked of a maître, in months from date to date, by the day of conclusion.
var (
	// MaitreDiplomaMonths goes with a diploma or title of the field, of a level at least equal (code du travail, R6223-22, 1°).
	MaitreDiplomaMonths = readSince("maitre.diploma.months", "2019-01-01", law.ToNew, law.Months(12), law.Travail("R6223-22", "1°", r622322.ID))
	// MaitreExperienceMonths is asked without a diploma (R6223-22, 2°).
	MaitreExperienceMonths = readSince("maitre.experience.months", "2019-01-01", law.ToNew, law.Months(24), law.Travail("R6223-22", "2°", r622322.ID))
	// PublicMaitreDiplomaMonths and [PublicMaitreExperienceMonths] are the same for public employers (D6273-1).
	PublicMaitreDiplomaMonths = readSince("maitre.public.diploma.months", "2019-01-01", law.ToNew, law.Months(12), law.Travail("D6273-1", "1°", d62731of2019.ID))
	// PublicMaitreExperienceMonths: see PublicMaitreDiplomaMonths.
	PublicMaitreExperienceMonths = readSince("maitre.public.experience.months", "2019-01-01", law.ToNew, law.Months(24), law.Travail("D6273-1", "2°", d62731of2019.ID))
	// AgencyMaitreMonths is the experience in temporary-work agencies asked of the maître of an agency (R6226-5, al. 2).
	AgencyMaitreMonths = readSince("maitre.agency.months", "2012-04-14", law.ToNew, law.Months(24), law.Travail("R6226-5", "al. 2", r62265of2012.ID))
)

// The number of apprentices whom one maître may follow at the same time, by the day looked at.
var (
	// MaitreApprentices is the ordinary number (code du travail, R6223-6, al. 1). The text before 2019 was not read.
	MaitreApprentices = readSince("maitre.apprentices", "2019-01-01", law.ToRunning, law.Number(2), law.Travail("R6223-6", "", r62236of2019.ID))
	// MaitreRepeaters is how many more there may be whose training is prolonged after a failure (R6223-6, al. 2).
	MaitreRepeaters = readSince("maitre.repeaters", "2019-01-01", law.ToRunning, law.Number(1), law.Travail("R6223-6", "", r62236of2019.ID), law.Travail("L6222-11", "", "LEGIARTI000037385975"))
	// AgencyMaitreApprentices is the number for the maître of a temporary-work agency, in place of both (R6226-5, al. 3).
	AgencyMaitreApprentices = readSince("maitre.agency.apprentices", "2012-04-14", law.ToRunning, law.Number(5), law.Travail("R6226-5", "al. 3", r62265of2012.ID))
	// MaitreWaiverMonths is how long an individual waiver holds at most, in months (R6223-7): five years.
	MaitreWaiverMonths = law.Param[law.Months]{Name: "maitre.waiver.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2008-05-01"), Reach: law.ToRunning, Value: 60, Cites: []law.Ref{law.Travail("R6223-7", "", "LEGIARTI000018524006")}},
		{From: law.MustDate("2024-07-01"), Reach: law.ToRunning, Value: 60, Cites: []law.Ref{law.Travail("R6223-7", "", "LEGIARTI000049754360")}},
	}}
)

var maitreTables = []law.Table{
	&maWhoText, &maBranchText, &MaitreDiplomaMonths, &MaitreExperienceMonths, &PublicMaitreDiplomaMonths, &PublicMaitreExperienceMonths,
	&AgencyMaitreMonths, &MaitreApprentices, &MaitreRepeaters, &AgencyMaitreApprentices, &MaitreWaiverMonths, &maOrderText, &maTeamText, &maCraftText,
}
