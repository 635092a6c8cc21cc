package eligibility

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// The clauses of the CIE that hold no figure: see those of the PEC.
var (
	cieEmployerText = readSince("cie.employers", "2014-03-07", law.ToNew, law.Yes,
		law.Travail("L5134-66", "", "LEGIARTI000028698753"), law.Travail("L5422-13", "", "LEGIARTI000006903835"))
	cieListText = readSince("cie.employers.l5424", "2019-08-23", law.ToNew, law.Yes,
		law.Travail("L5134-66", "1°", "LEGIARTI000028698753"), law.Travail("L5424-1", "3° et 4°", "LEGIARTI000038951954"))
	cieHouseholdText = readSince("cie.households", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-67", "", "LEGIARTI000026549805"))
	cieMarketText    = readSince("cie.market", "2010-01-01", law.ToNew, law.Yes, law.Travail("L5134-19-3", "", "LEGIARTI000019869576"))
	ciePersonText    = readSince("cie.persons", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-65", "", "LEGIARTI000026549817"))
	cieRenewText     = readSince("cie.renewal", "2012-11-01", law.ToNew, law.Yes, law.Travail("L5134-67-2", "", "LEGIARTI000026549844"))
	cieFirstText     = readSince("cie.aid-first", "2012-11-01", law.ToNew, law.Yes, law.Travail("R5134-51", "", "LEGIARTI000026566016"))
	cieRefusalText   = readSince("cie.refusals", "2015-03-22", law.ToNew, law.Yes, law.Travail("L5134-68", "", "LEGIARTI000027573669"))
	cieReviewText    = readSince("cie.review", "2012-11-01", law.ToNew, law.Yes,
		law.Travail("L5134-66-1", "", "LEGIARTI000026549808"), law.Travail("R5134-52", "", "LEGIARTI000026566013"))
	cieReferentText = readSince("cie.referent", "2012-11-01", law.ToNew, law.Yes, law.Travail("R5134-60", "", "LEGIARTI000026565991"))
	cieTutorText    = readSince("cie.tutor", "2012-11-01", law.ToNew, law.Yes, law.Travail("R5134-61", "", "LEGIARTI000026565989"))
	cieFormText     = readSince("cie.form", "2017-12-22", law.ToNew, law.Yes, law.Travail("L5134-69", "", "LEGIARTI000036261973"))
	cieLessText     = readSince("cie.fewer-hours", "2015-08-19", law.ToNew, law.Yes, law.Travail("L5134-70-1", "", "LEGIARTI000031087292"))
	cieSentenceText = readSince("cie.sentence", "2010-01-01", law.ToNew, law.Yes, law.Travail("L5134-69-2", "", "LEGIARTI000019869697"))
	cieLongerText   = readSince("cie.longer", "2015-08-19", law.ToNew, law.Yes, law.Travail("L5134-69-1", "", "LEGIARTI000031087294"))
	cieOverseasText = readSince("cie.overseas", "2018-01-01", law.ToNew, law.Yes,
		law.Travail("L5522-2-1", "", "LEGIARTI000035902565"), law.Travail("L5522-2-3", "", "LEGIARTI000035902542"))
	cieSuspendText  = readSince("cie.suspension", "2014-03-07", law.ToRunning, law.Yes, law.Travail("L5134-71", "", "LEGIARTI000028698707"))
	cieLeaveText    = readSince("cie.early-end", "2008-05-01", law.ToRunning, law.Yes, law.Travail("L5134-70", "", "LEGIARTI000006903608"))
	cieClawbackText = readSince("cie.clawback", "2012-11-01", law.ToRunning, law.Yes, law.Travail("R5134-68", "", "LEGIARTI000026565982"))
	cieKeptCDIText  = readSince("cie.clawback.cdi", "2012-11-01", law.ToRunning, law.Yes, law.Travail("R5134-69", "", "LEGIARTI000026565979"))
	cieKeptCDDText  = readSince("cie.clawback.cdd", "2012-11-01", law.ToRunning, law.Yes, law.Travail("R5134-70", "", "LEGIARTI000026565975"))
)

var (
	// CIEDismissalMonths is the time limit that runs from an economic dismissal in the establishment, within
	// which no aid is granted (code du travail, L5134-68, 1°).
	CIEDismissalMonths = readSince("cie.dismissals", "2015-03-22", law.ToNew, law.Months(6), law.Travail("L5134-68", "1°", "LEGIARTI000027573669"))
	// CIEHours is the minimum number of weekly hours (L5134-70-1).
	CIEHours = readSince("cie.hours", "2015-08-19", law.ToNew, law.MustHours("20"), law.Travail("L5134-70-1", "", "LEGIARTI000031087292"))
	// CIEHoursAge is the age from which the aid decision may provide for fewer (L5134-70-1).
	CIEHoursAge = readSince("cie.hours.age", "2015-08-19", law.ToNew, law.Years(60), law.Travail("L5134-70-1", "", "LEGIARTI000031087292"))
	// CIEMonths is the minimum duration in months, date to date (L5134-69-2).
	CIEMonths = readSince("cie.months", "2010-01-01", law.ToNew, law.Months(6), law.Travail("L5134-69-2", "", "LEGIARTI000019869697"))
	// CIEMonthsSentence is that of a person whose sentence is adjusted (L5134-69-2).
	CIEMonthsSentence = readSince("cie.months.sentence", "2010-01-01", law.ToNew, law.Months(3), law.Travail("L5134-69-2", "", "LEGIARTI000019869697"))
	// CIEMaxMonths is the maximum total duration, renewals counted (L5134-69-1).
	CIEMaxMonths = readSince("cie.max", "2015-08-19", law.ToNew, law.Months(24), law.Travail("L5134-69-1", "al. 1", "LEGIARTI000031087294"))
	// CIEMaxMonthsLong is that of disabled workers and of those of 50 and over with lasting difficulties.
	CIEMaxMonthsLong = readSince("cie.max.long", "2015-08-19", law.ToNew, law.Months(60), law.Travail("L5134-69-1", "al. 1", "LEGIARTI000031087294"))
	// CIEAidMonths is the maximum duration of the aid, at the end of which the age of 50 is read (L5134-67-1,
	// R5134-58, al. 2).
	CIEAidMonths = readSince("cie.aid.max", "2015-08-19", law.ToNew, law.Months(24),
		law.Travail("L5134-67-1", "", "LEGIARTI000031087290"), law.Travail("R5134-58", "al. 2", "LEGIARTI000026565994"))
	// CIEAgeLong is the age from which the contract may last five years (L5134-69-1).
	CIEAgeLong = readSince("cie.age.long", "2015-08-19", law.ToNew, law.Years(50),
		law.Travail("L5134-69-1", "al. 1", "LEGIARTI000031087294"), law.Travail("R5134-58", "al. 2", "LEGIARTI000026565994"))
	// CIEAgePension is the age from which it may last up to the pension (L5134-69-1, al. 2).
	CIEAgePension = readSince("cie.age.pension", "2015-08-19", law.ToNew, law.Years(58), law.Travail("L5134-69-1", "al. 2", "LEGIARTI000031087294"))
	// CIETutorMonths is the professional experience asked of a tutor, in months (R5134-61).
	CIETutorMonths = readSince("cie.tutor.months", "2012-11-01", law.ToNew, law.Months(24), law.Travail("R5134-61", "", "LEGIARTI000026565989"))
	// CIETutorMax is the number of employees in a CIE that a tutor follows at most (R5134-61).
	CIETutorMax = readSince("cie.tutor.max", "2012-11-01", law.ToNew, law.MustCount(3), law.Travail("R5134-61", "", "LEGIARTI000026565989"))
	// CIETrialMonths is the duration from which a CDD offered lets the employee suspend the CIE (L5134-71, 2°).
	CIETrialMonths = readSince("cie.suspension.months", "2014-03-07", law.ToRunning, law.Months(6), law.Travail("L5134-71", "2°", "LEGIARTI000028698707"))
	// CIELeaveMonths is the duration from which a CDD lets the employee leave the CIE (L5134-70, 1°).
	CIELeaveMonths = readSince("cie.early-end.months", "2008-05-01", law.ToRunning, law.Months(6), law.Travail("L5134-70", "1°", "LEGIARTI000006903608"))
	// CIENoticeDays are the clear days within which an end or a suspension is reported (R5134-53).
	CIENoticeDays = readSince("cie.notice", "2012-11-01", law.ToRunning, law.Days(7), law.Travail("R5134-53", "", "LEGIARTI000026566011"))
	// CIECertificateMonths is how long before the end the certificate is given at the latest (L5134-70-2).
	CIECertificateMonths = readSince("cie.certificate", "2010-01-01", law.ToRunning, law.Months(1), law.Travail("L5134-70-2", "", "LEGIARTI000019869699"))
	// CIEImmersionShare is the part of the contract that PMSMP may take together (D5134-71-2).
	CIEImmersionShare = readSince("cie.immersions", "2014-11-16", law.ToRunning, law.Percent(25), law.Travail("D5134-71-2", "", "LEGIARTI000029764554"))
)

var cieTables = []law.Table{
	&cieRenewText, &cieEmployerText, &cieListText, &cieHouseholdText, &cieMarketText, &ciePersonText, &cieFirstText, &cieRefusalText, &CIEDismissalMonths, &cieReviewText,
	&cieReferentText, &cieTutorText, &CIETutorMonths, &CIETutorMax, &cieFormText,
	&CIEHours, &cieLessText, &CIEHoursAge, &CIEMonths, &CIEMonthsSentence, &cieSentenceText,
	&CIEMaxMonths, &CIEMaxMonthsLong, &CIEAidMonths, &CIEAgeLong, &CIEAgePension, &cieLongerText, &cieOverseasText,
	&cieSuspendText, &CIETrialMonths, &cieLeaveText, &CIELeaveMonths, &CIENoticeDays, &cieClawbackText, &cieKeptCDIText, &cieKeptCDDText, &CIECertificateMonths, &CIEImmersionShare,
}

// orCIE are the articles of a clause that the PEC and the CIE share: what it cites while no version of either governs.
func orCIE(ofPEC, ofCIE []law.Ref) []law.Ref { return slices.Concat(ofPEC, ofCIE) }
