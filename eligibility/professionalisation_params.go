package eligibility

import "github.com/parcours-emploi/parcours/law"

// Sources on the professionalisation contract. Pages of which no day of effect is known are cited from 2019, the first year
// whose texts were all read.
var (
	proMinistry = law.Ref{Text: "travail-emploi.gouv.fr, page sur le contrat de professionnalisation (6 août 2025)", Rank: law.RankGuidance, Seen: law.Secondary}
	proPublic   = law.Ref{Text: "service-public.fr, fiche F15478", Rank: law.RankGuidance, Seen: law.Secondary}

	l63251of2016  = law.Travail("L6325-1", "", "LEGIARTI000031088014")
	l632511of2015 = law.Travail("L6325-1-1", "", "LEGIARTI000031087275")
	l63257of2011  = law.Travail("L6325-7", "", "LEGIARTI000024422128")
	l632511action = law.Travail("L6325-11", "", "LEGIARTI000037386541")
	l632512of2015 = law.Travail("L6325-12", "", "LEGIARTI000028698345")
	l632513of2016 = law.Travail("L6325-13", "", "LEGIARTI000033024376")
	l632514of2009 = law.Travail("L6325-14", "", "LEGIARTI000021342238")
	l6325141      = law.Travail("L6325-14-1", "", "LEGIARTI000037386537")
	l632525of2019 = law.Travail("L6325-25", "I", "LEGIARTI000038951812")
	l632525of2023 = law.Travail("L6325-25", "I", "LEGIARTI000048686222")
	l632531of2014 = law.Travail("L6325-3-1", "", "LEGIARTI000028689282")
	d63251of2016  = law.Travail("D6325-1", "", "LEGIARTI000031119175")
	d63251of2024  = law.Travail("D6325-1", "", "LEGIARTI000049854565")
	d63252of2016  = law.Travail("D6325-2", "", "LEGIARTI000031119173")
	d63252of2024  = law.Travail("D6325-2", "", "LEGIARTI000049854563")
	d63255of2019  = law.Travail("D6325-5", "", "LEGIARTI000037388084")
	d63255of2021  = law.Travail("D6325-5", "", "LEGIARTI000043797503")
	d63256of2014  = law.Travail("D6325-6", "", "LEGIARTI000029408683")
	d63259of2008  = law.Travail("D6325-9", "", "LEGIARTI000018523013")
	l63244of2026  = law.Travail("L6324-4", "", "LEGIARTI000052437327")
	law2025of989  = law.Ref{Text: "loi n° 2025-989 du 24 octobre 2025", Article: "11", Part: "III", Rank: law.RankStatute, Seen: law.Primary}
)

// Who may sign (code du travail, L6325-1, L6325-1-1), by the day of conclusion.
var (
	// ProfessionalisationMinAge and [ProfessionalisationMaxAge] bound the ages of L6325-1, 1°, in completed years, both included.
	ProfessionalisationMinAge = readSince("professionalisation.age.min", "2016-01-01", law.ToNew, law.Years(16), l63251of2016)
	// ProfessionalisationMaxAge: see ProfessionalisationMinAge. "Vingt-cinq ans révolus": up to the eve of the 26th birthday.
	ProfessionalisationMaxAge = readSince("professionalisation.age.max", "2016-01-01", law.ToNew, law.Years(25), l63251of2016)
	// ProfessionalisationJobseekerAge is the age from which a jobseeker is in L6325-1, 2°.
	ProfessionalisationJobseekerAge = readSince("professionalisation.age.jobseeker", "2016-01-01", law.ToNew, law.Years(26), l63251of2016)
	proThirdText                    = readSince("professionalisation.benefits", "2016-01-01", law.ToNew, law.Yes, law.Travail("L6325-1", "3°", l63251of2016.ID))
	proDiplomaText                  = readSince("professionalisation.priority.diploma", "2015-08-19", law.ToNew, law.Yes, l632511of2015)
	// PriorityRegistrationMonths is the time on the list of jobseekers that must be exceeded (L6325-1-1): one year.
	PriorityRegistrationMonths = readSince("professionalisation.priority.registered", "2015-08-19", law.ToNew, law.Months(12), l632511of2015)
	proEmployerText            = readSince("professionalisation.employer", "2019-01-01", law.ToNew, law.Yes, proMinistry, proPublic)
)

// The length of the contract, or of the action with which a CDI begins, in months from date to date, by the day of
// conclusion.
var (
	// ProfessionalisationMin and [ProfessionalisationMax] are the ordinary bounds, both included (L6325-11).
	ProfessionalisationMin = readSince("professionalisation.months.min", "2019-01-01", law.ToNew, law.Months(6), l632511action)
	// ProfessionalisationMax: see ProfessionalisationMin.
	ProfessionalisationMax = readSince("professionalisation.months.max", "2019-01-01", law.ToNew, law.Months(12), l632511action)
	// ProfessionalisationMaxPriority is the maximum for the persons of L6325-1-1 (L6325-11).
	ProfessionalisationMaxPriority = readSince("professionalisation.months.priority", "2019-01-01", law.ToNew, law.Months(36), l632511action)
	// ProfessionalisationMaxAgreed is the maximum that an agreement may allow for others (L6325-12).
	ProfessionalisationMaxAgreed = readSince("professionalisation.months.agreed", "2015-01-01", law.ToNew, law.Months(24), l632512of2015)
	// ProfessionalisationMaxAbroad is the maximum of a contract executed in part abroad (L6325-25, I).
	ProfessionalisationMaxAbroad = law.Param[law.Months]{Name: "professionalisation.months.abroad", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2019-08-23"), Reach: law.ToNew, Value: 24, Cites: []law.Ref{l632525of2019}},
		{From: law.MustDate("2023-12-29"), Reach: law.ToNew, Value: 24, Cites: []law.Ref{l632525of2023}},
	}}
	// ProfessionalisationAbroad is the time abroad at most, in months (L6325-25, I).
	ProfessionalisationAbroad = law.Param[law.Months]{Name: "professionalisation.abroad.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2019-08-23"), Reach: law.ToNew, Value: 12, Cites: []law.Ref{l632525of2019}},
		{From: law.MustDate("2023-12-29"), Reach: law.ToNew, Value: 12, Cites: []law.Ref{l632525of2023}},
	}}
	// ProfessionalisationInFrance is the time in France at least, in months, until a share took its place.
	ProfessionalisationInFrance = law.Param[law.Months]{Name: "professionalisation.abroad.france", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2019-08-23"), Through: law.MustDate("2023-12-28"), Reach: law.ToNew, Value: 6, Cites: []law.Ref{l632525of2019}},
	}}
	// ProfessionalisationAbroadShare is the part of the contract that may be executed abroad, at most (L6325-25, I).
	ProfessionalisationAbroadShare = readSince("professionalisation.abroad.share", "2023-12-29", law.ToNew, law.Percent(50), l632525of2023)
)

// The length of the training (L6325-13), by the day of conclusion.
var (
	// ProfessionalisationTrainingMin and [ProfessionalisationTrainingMax] are shares of the whole length of the contract or
	// action, both included.
	ProfessionalisationTrainingMin = readSince("professionalisation.training.min", "2016-08-10", law.ToNew, law.Percent(15), l632513of2016)
	// ProfessionalisationTrainingMax: see ProfessionalisationTrainingMin.
	ProfessionalisationTrainingMax = readSince("professionalisation.training.max", "2016-08-10", law.ToNew, law.Percent(25), l632513of2016)
	// ProfessionalisationTrainingHours is the least number of hours in all, whatever the length.
	ProfessionalisationTrainingHours = readSince("professionalisation.training.hours.min", "2016-08-10", law.ToNew, law.MustHours("150"), l632513of2016)
	proMoreText                      = readSince("professionalisation.training.longer", "2009-11-26", law.ToNew, law.Yes, l632514of2009)
)

// The tutor (L6325-3-1, D6325-6, D6325-9), by the day of conclusion.
var (
	proTutorText = readSince("professionalisation.tutor.rule", "2014-08-28", law.ToNew, law.Yes, l632531of2014, d63256of2014)
	// ProfessionalisationTutorMonths is the experience of the tutor in months: "au moins deux ans".
	ProfessionalisationTutorMonths = readSince("professionalisation.tutor.months", "2014-08-28", law.ToNew, law.Months(24), d63256of2014)
	// ProfessionalisationTutees is the number of people whom an employee may tutor at the same time,
	// [ProfessionalisationEmployerTutees] the same for the employer.
	ProfessionalisationTutees = readSince("professionalisation.tutees", "2008-05-01", law.ToNew, law.Number(3), d63259of2008)
	// ProfessionalisationEmployerTutees: see ProfessionalisationTutees.
	ProfessionalisationEmployerTutees = readSince("professionalisation.tutees.employer", "2008-05-01", law.ToNew, law.Number(2), d63259of2008)
)

// The life of the contract.
var (
	// ProfessionalisationRenewals is how many times a fixed-term contract may be renewed (L6325-7), by the day of the renewal.
	ProfessionalisationRenewals = readSince("professionalisation.renewals", "2011-07-30", law.ToRunning, law.Number(1), l63257of2011)
	proRenewText                = readSince("professionalisation.renewal.grounds", "2011-07-30", law.ToRunning, law.Yes, l63257of2011)
	// ProfessionalisationDepositDays is the number of days after the start within which the contract is sent (D6325-1).
	ProfessionalisationDepositDays = law.Param[law.Days]{Name: "professionalisation.deposit.days", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2016-09-01"), Reach: law.ToNew, Value: 5, Cites: []law.Ref{d63251of2016}},
		{From: law.MustDate("2024-08-01"), Reach: law.ToNew, Value: 5, Cites: []law.Ref{d63251of2024}},
	}}
	// ProfessionalisationAnswerDays is the number of days after the receipt after which silence accepts (D6325-2).
	ProfessionalisationAnswerDays = law.Param[law.Days]{Name: "professionalisation.deposit.answer", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2016-09-01"), Reach: law.ToNew, Value: 20, Cites: []law.Ref{d63252of2016}},
		{From: law.MustDate("2024-08-01"), Reach: law.ToNew, Value: 20, Cites: []law.Ref{d63252of2024}},
	}}
	// ProfessionalisationReportDays is the number of days after an early end within which it is reported (D6325-5).
	ProfessionalisationReportDays = law.Param[law.Days]{Name: "professionalisation.break.days", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToRunning, Value: 30, Cites: []law.Ref{d63255of2019}},
		{From: law.MustDate("2021-04-01"), Reach: law.ToRunning, Value: 30, Cites: []law.Ref{d63255of2021}},
	}}
	// ProfessionalisationContinuedMonths is how long the training may go on after an early end, in months, and
	// [ProfessionalisationContinuedAction] the length of the action from which it may (L6325-14-1).
	ProfessionalisationContinuedMonths = readSince("professionalisation.continued.months", "2019-01-01", law.ToRunning, law.Months(6), l6325141)
	// ProfessionalisationContinuedAction: see ProfessionalisationContinuedMonths.
	ProfessionalisationContinuedAction = readSince("professionalisation.continued.action", "2019-01-01", law.ToRunning, law.Months(12), l6325141)
	proContinueText                    = readSince("professionalisation.continued", "2019-01-01", law.ToRunning, law.Yes, l6325141)
)

// The Pro-A and the période de reconversion.
var (
	// ProAOpen says whether an amendment concluded that day opens a Pro-A.
	ProAOpen = law.Param[law.Answer]{Name: "pro-a.open", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-08-23"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law.Travail("L6324-6", "", "LEGIARTI000038951651")}},
		{From: law.MustDate("2026-01-01"), Reach: law.ToNew, Value: law.No, Cites: []law.Ref{law2025of989}},
	}}
	// ReconversionMinHours and [ReconversionMaxHours] bound the training of a période de reconversion, both included (L6324-4).
	ReconversionMinHours = readSince("reconversion.hours.min", "2026-01-01", law.ToRunning, law.MustHours("150"), l63244of2026)
	// ReconversionMaxHours: see ReconversionMinHours.
	ReconversionMaxHours = readSince("reconversion.hours.max", "2026-01-01", law.ToRunning, law.MustHours("450"), l63244of2026)
	// ReconversionMonths is the period over which it is spread, at most, in months from date to date.
	ReconversionMonths = readSince("reconversion.months", "2026-01-01", law.ToRunning, law.Months(12), l63244of2026)
	// ReconversionAgreedHours and [ReconversionAgreedMonths] are what an agreement may allow at most.
	ReconversionAgreedHours = readSince("reconversion.hours.agreed", "2026-01-01", law.ToRunning, law.MustHours("2100"), l63244of2026)
	// ReconversionAgreedMonths: see ReconversionAgreedHours.
	ReconversionAgreedMonths = readSince("reconversion.months.agreed", "2026-01-01", law.ToRunning, law.Months(36), l63244of2026)
)

var professionalisationTables = []law.Table{
	&ProfessionalisationMinAge, &ProfessionalisationMaxAge, &ProfessionalisationJobseekerAge, &proThirdText, &proDiplomaText, &PriorityRegistrationMonths,
	&proEmployerText, &ProfessionalisationMin, &ProfessionalisationMax, &ProfessionalisationMaxPriority, &ProfessionalisationMaxAgreed, &ProfessionalisationMaxAbroad,
	&ProfessionalisationAbroad, &ProfessionalisationInFrance, &ProfessionalisationAbroadShare,
	&ProfessionalisationTrainingMin, &ProfessionalisationTrainingMax, &ProfessionalisationTrainingHours, &proMoreText,
	&proTutorText, &ProfessionalisationTutorMonths, &ProfessionalisationTutees, &ProfessionalisationEmployerTutees,
	&ProfessionalisationRenewals, &proRenewText, &ProfessionalisationDepositDays, &ProfessionalisationAnswerDays, &ProfessionalisationReportDays,
	&ProfessionalisationContinuedMonths, &ProfessionalisationContinuedAction, &proContinueText,
	&ProAOpen, &ReconversionMinHours, &ReconversionMaxHours, &ReconversionMonths, &ReconversionAgreedHours, &ReconversionAgreedMonths,
}
