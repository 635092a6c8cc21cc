package eligibility

import "github.com/parcours-emploi/parcours/law"

// readSince is a parameter whose wording was read from a first day on. An earlier wording exists for most of
// them and was not read: before that day there is no version, and the answer is Unknown.
func readSince[T any](name, from string, reach law.Reach, value T, cites ...law.Ref) law.Param[T] {
	return law.Param[T]{Name: name, Reviewed: law.Edition, Versions: []law.Version[T]{
		{From: law.MustDate(from), Reach: reach, Value: value, Cites: cites},
	}}
}

// The clauses of the PEC that hold no figure: Yes where the wording is the one that was read. Those on the aid
// go by the day it is granted, those on the contract by the day it is concluded, those on its life by the day
// of the event.
var (
	pecEmployerText = readSince("pec.employers", "2014-08-02", law.ToNew, law.Yes, law.Travail("L5134-21", "", "LEGIARTI000029321367"))
	pecPostText     = readSince("pec.posts", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-24", "", "LEGIARTI000026549790"))
	pecPersonText   = readSince("pec.persons", "2014-03-07", law.ToNew, law.Yes, law.Travail("L5134-20", "", "LEGIARTI000028698696"))
	pecFirstText    = readSince("pec.aid-first", "2012-11-01", law.ToNew, law.Yes, law.Travail("R5134-26", "", "LEGIARTI000026566068"))
	pecRefusalText  = readSince("pec.refusals", "2015-03-22", law.ToNew, law.Yes, law.Travail("L5134-21-2", "", "LEGIARTI000027573695"))
	pecReviewText   = readSince("pec.review", "2012-11-01", law.ToNew, law.Yes,
		law.Travail("L5134-21-1", "", "LEGIARTI000026549741"), law.Travail("R5134-27", "", "LEGIARTI000026566065"))
	pecNoOtherText  = readSince("pec.no-other-aid", "2008-05-01", law.ToNew, law.Yes, law.Travail("L5134-33", "", "LEGIARTI000006903563"))
	pecRequestText  = readSince("pec.request", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-22", "", "LEGIARTI000026549801"))
	pecReferentText = readSince("pec.referent", "2012-11-01", law.ToNew, law.Yes, law.Travail("R5134-37", "", "LEGIARTI000026566039"))
	pecTutorText    = readSince("pec.tutor", "2012-11-01", law.ToNew, law.Yes, law.Travail("R5134-38", "", "LEGIARTI000026566037"))
	pecLessText     = readSince("pec.fewer-hours", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-26", "al. 1", "LEGIARTI000026549784"))
	pecVaryText     = readSince("pec.variation", "2012-11-01", law.ToNew, law.Yes,
		law.Travail("L5134-26", "al. 2", "LEGIARTI000026549784"), law.Travail("R5134-36", "", "LEGIARTI000021338060"))
	pecPayText      = readSince("pec.pay", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-27", "", "LEGIARTI000026549781"))
	pecLongerText   = readSince("pec.longer", "2015-08-19", law.ToNew, law.Yes, law.Travail("L5134-25-1", "", "LEGIARTI000031087287"))
	pecSentenceText = readSince("pec.sentence", "2017-12-22", law.ToNew, law.Yes, law.Travail("L5134-25", "al. 1", "LEGIARTI000036261978"))
	pecSuspendText  = readSince("pec.suspension", "2014-03-07", law.ToRunning, law.Yes, law.Travail("L5134-29", "", "LEGIARTI000028698705"))
	pecLeaveText    = readSince("pec.early-end", "2008-05-01", law.ToRunning, law.Yes, law.Travail("L5134-28", "", "LEGIARTI000006903556"))
	pecClawbackText = readSince("pec.clawback", "2012-11-01", law.ToRunning, law.Yes, law.Travail("R5134-45", "", "LEGIARTI000026566030"))
	pecKeptCDIText  = readSince("pec.clawback.cdi", "2012-11-01", law.ToRunning, law.Yes, law.Travail("R5134-46", "", "LEGIARTI000026566027"))
	pecRenewText    = readSince("pec.renewal", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-23-2", "", "LEGIARTI000026549793"))
	cuiTeacherText  = readSince("cui.teacher", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-125", "I", "LEGIARTI000026538585"))
	pecKeptCDDText  = readSince("pec.clawback.cdd", "2012-11-01", law.ToRunning, law.Yes, law.Travail("R5134-47", "", "LEGIARTI000026566025"))
)

// cuiPrescriberText is who grants the aid of either form (code du travail, L5134-19-1). The wording before 2020
// was not read; in July 2024 the decree only took the new name of France Travail.
var cuiPrescriberText = law.Param[law.Answer]{Name: "cui.prescribers", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2020-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: cuiPrescribers},
	{From: law.MustDate("2024-07-01"), Reach: law.ToNew, Value: law.Yes, Cites: append(cuiPrescribers[:len(cuiPrescribers):len(cuiPrescribers)],
		law.Travail("R5134-14", "", "LEGIARTI000049816204"))},
}}

var cuiPrescribers = []law.Ref{
	law.Travail("L5134-19-1", "", "LEGIARTI000038902605"), law.Travail("L5134-19-2", "", "LEGIARTI000027573686"),
}

var (
	// PECHours is the minimum number of weekly hours (code du travail, L5134-26).
	PECHours = readSince("pec.hours", "2012-11-01", law.ToNew, law.MustHours("20"), law.Travail("L5134-26", "al. 1", "LEGIARTI000026549784"))
	// PECVariationMax is the legal week, above which varying hours never go (L5134-26, al. 2, L3121-27). The
	// article on the legal week was read from August 2016 on.
	PECVariationMax = readSince("pec.variation.max", "2016-08-10", law.ToNew, law.MustHours("35"),
		law.Travail("L5134-26", "al. 2", "LEGIARTI000026549784"), law.Travail("L3121-27", "", "LEGIARTI000033020376"))
	// PECMonths is the minimum duration in months, date to date (L5134-25).
	PECMonths = readSince("pec.months", "2017-12-22", law.ToNew, law.Months(6), law.Travail("L5134-25", "al. 1", "LEGIARTI000036261978"))
	// PECMonthsSentence is that of a person whose sentence is adjusted (L5134-25).
	PECMonthsSentence = readSince("pec.months.sentence", "2017-12-22", law.ToNew, law.Months(3), law.Travail("L5134-25", "al. 1", "LEGIARTI000036261978"))
	// PECMaxMonths is the maximum total duration of a fixed-term contract, renewals counted (L5134-25-1).
	PECMaxMonths = readSince("pec.max", "2015-08-19", law.ToNew, law.Months(24), law.Travail("L5134-25-1", "al. 1", "LEGIARTI000031087287"))
	// PECMaxMonthsLong is that of disabled workers and of those of 50 and over with lasting difficulties.
	PECMaxMonthsLong = readSince("pec.max.long", "2015-08-19", law.ToNew, law.Months(60), law.Travail("L5134-25-1", "al. 1", "LEGIARTI000031087287"))
	// PECAidMonths is the maximum duration of the aid, at the end of which the age of 50 is read (L5134-23,
	// R5134-33, al. 2).
	PECAidMonths = readSince("pec.aid.max", "2012-11-01", law.ToNew, law.Months(24),
		law.Travail("L5134-23", "", "LEGIARTI000026549799"), law.Travail("R5134-33", "al. 2", "LEGIARTI000026566046"))
	// PECAgeLong is the age from which the contract may last five years (L5134-25-1).
	PECAgeLong = readSince("pec.age.long", "2015-08-19", law.ToNew, law.Years(50),
		law.Travail("L5134-25-1", "al. 1", "LEGIARTI000031087287"), law.Travail("R5134-33", "al. 2", "LEGIARTI000026566046"))
	// PECAgePension is the age from which it may last up to the pension (L5134-25-1, al. 2).
	PECAgePension = readSince("pec.age.pension", "2015-08-19", law.ToNew, law.Years(58), law.Travail("L5134-25-1", "al. 2", "LEGIARTI000031087287"))
	// PECTutorMonths is the professional experience asked of a tutor, in months (R5134-38).
	PECTutorMonths = readSince("pec.tutor.months", "2012-11-01", law.ToNew, law.Months(24), law.Travail("R5134-38", "", "LEGIARTI000026566037"))
	// PECTutorMax is the number of employees in a PEC that a tutor follows at most (R5134-38).
	PECTutorMax = readSince("pec.tutor.max", "2012-11-01", law.ToNew, law.MustCount(3), law.Travail("R5134-38", "", "LEGIARTI000026566037"))
	// PECTrialMonths is the duration, date to date, from which a CDD offered lets the employee suspend the PEC for
	// its trial period (L5134-29, 2°).
	PECTrialMonths = readSince("pec.suspension.months", "2014-03-07", law.ToRunning, law.Months(6), law.Travail("L5134-29", "2°", "LEGIARTI000028698705"))
	// PECLeaveMonths is the duration from which a CDD lets the employee leave the PEC (L5134-28, 2°).
	PECLeaveMonths = readSince("pec.early-end.months", "2008-05-01", law.ToRunning, law.Months(6), law.Travail("L5134-28", "2°", "LEGIARTI000006903556"))
	// PECNoticeDays are the clear days within which an end or a suspension is reported (R5134-28).
	PECNoticeDays = readSince("pec.notice", "2012-11-01", law.ToRunning, law.Days(7), law.Travail("R5134-28", "", "LEGIARTI000026566063"))
	// PECCertificateMonths is how long before the end the certificate is given at the latest (L5134-28-1).
	PECCertificateMonths = readSince("pec.certificate", "2010-01-01", law.ToRunning, law.Months(1), law.Travail("L5134-28-1", "", "LEGIARTI000019869616"))
	// PECImmersionShare is the part of the contract that PMSMP may take together (D5134-50-2).
	PECImmersionShare = readSince("pec.immersions", "2014-11-16", law.ToRunning, law.Percent(25), law.Travail("D5134-50-2", "", "LEGIARTI000029775658"))
)

// CUIMonthsCovid is the total duration, initial contract included, that a renewal of a PEC or a CIE made between
// its first and last day may reach (loi n° 2020-734, art. 5, I, 3°, as worded from 2 June 2021, which looks back
// to 12 March 2020). The last day is six months after the end of the state of emergency; it is reported by
// official pages. Earlier wordings were not read.
var CUIMonthsCovid = law.Param[law.Months]{Name: "cui.max.covid", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
	{From: law.MustDate("2020-03-12"), Through: law.MustDate("2021-12-01"), Reach: law.ToNew, Value: 36, Cites: covidLaw},
}}

var covidLaw = []law.Ref{
	{Text: "loi n° 2020-734 du 17 juin 2020", Article: "5", Part: "I, 3°", Rank: law.RankStatute, Seen: law.Primary},
	{Text: "DREETS Grand Est, page sur les contrats aidés", Rank: law.RankGuidance, Seen: law.Secondary},
}

// What circulars ask of prescribers. They bind no employer: a contract outside them stays lawful, and only draws
// a remark.
var (
	// PECPracticeMonths is the shortest initial contract that the guidance encourages.
	PECPracticeMonths = law.Param[law.Months]{Name: "pec.practice.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2018-01-11"), Reach: law.ToNew, Value: 9, Cites: circular2018},
		{From: law.MustDate("2024-02-07"), Reach: law.ToNew, Value: 9, Cites: circular2024},
	}}
	// PECPracticeRenewalMin is the shortest renewal of regional pages of 2018.
	PECPracticeRenewalMin = readSince("pec.practice.renewal.min", "2018-01-11", law.ToNew, law.Months(6), circular2018Renewals...)
	// PECPracticeRenewalMax is the longest renewal: twelve months on those pages, six in 2022. The circulars
	// of the next years are others, which were not read on this.
	PECPracticeRenewalMax = law.Param[law.Months]{Name: "pec.practice.renewal.max", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2018-01-11"), Reach: law.ToNew, Value: 12, Cites: circular2018Renewals},
		{From: law.MustDate("2022-01-01"), Through: law.MustDate("2022-12-31"), Reach: law.ToNew, Value: 6, Cites: circular2022},
	}}
	// PECPracticeHours is the longest week that the guidance of 2022 pays for in a PEC.
	PECPracticeHours = read2022("pec.practice.hours", law.MustHours("30"))
	// CIEPracticeHours is the longest week that it pays for in a CIE.
	CIEPracticeHours = read2022("cie.practice.hours", law.MustHours("35"))
	// PECYouthMonths is the length of the PEC Jeunes of the plan of 2020.
	PECYouthMonths = readYouth("pec.youth.months", law.Months(11))
	// PECYouthHours are its weekly hours, which regional orders raised in the spring of 2021.
	PECYouthHours = readYouth("pec.youth.hours", law.MustHours("20"))
	// CIEYouthMonths is the length of the CIE Jeunes of the plan of 2020.
	CIEYouthMonths = readYouth("cie.youth.months", law.Months(9))
	// CIEYouthHours are its weekly hours, which regional orders raised in the spring of 2021.
	CIEYouthHours = readYouth("cie.youth.hours", law.MustHours("30"))
	// CUIYouthAge is the age under which a person is young for those plans.
	CUIYouthAge = readSince("cui.youth.age", "2018-01-01", law.ToNew, law.Years(26), ministryCIE...)
	// CUIYouthAgeDisabled is that age for a disabled person.
	CUIYouthAgeDisabled = readSince("cui.youth.age.disabled", "2018-01-01", law.ToNew, law.Years(31), ministryCIE...)
)

// pecTimesText is the practice of interviews around a PEC.
var pecTimesText = readSince("pec.practice.times", "2018-01-11", law.ToNew, law.Yes, circular2018...)

// read2022 is a figure of the guidance of 2022, a circular of one year.
func read2022[T any](name string, value T) law.Param[T] {
	p := readSince(name, "2022-01-01", law.ToNew, value, circular2022...)
	p.Versions[0].Through = law.MustDate("2022-12-31")
	return p
}

// readYouth is a figure of the youth plan, which the guidance of 2022 replaced.
func readYouth[T any](name string, value T) law.Param[T] {
	p := readSince(name, "2020-09-28", law.ToNew, value, circular2020...)
	p.Versions[0].Through = law.MustDate("2021-12-31")
	return p
}

var (
	circular2018         = []law.Ref{{Text: "circulaire DGEFP/SDPAE/MIP/MPP/2018/11 du 11 janvier 2018", Rank: law.RankCircular, Seen: law.Secondary}}
	circular2018Renewals = []law.Ref{{Text: "pages PEC 2018 des régions Pays de la Loire et Bourgogne-Franche-Comté", Rank: law.RankGuidance, Seen: law.Secondary}}
	circular2020         = []law.Ref{{Text: "circulaire DGEFP/MIP/MPP/2020/163 du 28 septembre 2020", Rank: law.RankCircular, Seen: law.Secondary}}
	circular2022         = []law.Ref{{Text: "circulaire de 2022 relative au fonds d'inclusion dans l'emploi", Rank: law.RankCircular, Seen: law.Secondary}}
	circular2024         = []law.Ref{{Text: "circulaire du 7 février 2024 relative au fonds d'inclusion dans l'emploi", Rank: law.RankCircular, Seen: law.Secondary}}
	ministryCIE          = []law.Ref{{Text: "travail-emploi.gouv.fr, pages CUI et CIE Jeunes", Rank: law.RankGuidance, Seen: law.Secondary}}
)

var pecTables = []law.Table{
	&pecEmployerText, &pecPostText, &pecPersonText, &cuiPrescriberText, &pecFirstText, &pecRefusalText, &pecReviewText, &pecNoOtherText,
	&pecRequestText, &pecReferentText, &pecTutorText, &PECTutorMonths, &PECTutorMax,
	&PECHours, &pecLessText, &pecVaryText, &PECVariationMax, &pecPayText,
	&pecRenewText, &cuiTeacherText, &PECMonths, &PECMonthsSentence, &pecSentenceText, &PECMaxMonths, &PECMaxMonthsLong, &PECAidMonths, &PECAgeLong, &PECAgePension, &pecLongerText, &CUIMonthsCovid,
	&pecSuspendText, &PECTrialMonths, &pecLeaveText, &PECLeaveMonths, &PECNoticeDays, &pecClawbackText, &pecKeptCDIText, &pecKeptCDDText, &PECCertificateMonths, &PECImmersionShare,
	&pecTimesText, &PECPracticeMonths, &PECPracticeRenewalMin, &PECPracticeRenewalMax, &PECPracticeHours, &CIEPracticeHours,
	&PECYouthMonths, &PECYouthHours, &CIEYouthMonths, &CIEYouthHours, &CUIYouthAge, &CUIYouthAgeDisabled,
}
