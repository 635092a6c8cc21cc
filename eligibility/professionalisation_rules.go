package eligibility

import "github.com/parcours-emploi/parcours/law"

var professionalisationRules = []*law.Rule{
	&pro, &proKind, &proWho, &proYoung, &proJobseeker, &proBenefit, &proFormerCUI, &proPriority, &proNoDiploma, &proRegistered, &proEmployer,
	&proLength, &proLength12, &proLength36, &proMonths36, &proLength24, &proLengthAbroad,
	&proAbroad, &proAbroadNone, &proAbroadYear, &proAbroadHalf, &proAbroadFrance,
	&proTraining, &proTrainingMin, &proTraining150, &proTrainingMost, &proTraining25, &proTrainingMore,
	&proTutor, &proTutorNamed, &proTutor2Y, &proTutorMax3, &proTutorMax2,
	&proRenew, &proRenewNone, &proRenewFixed, &proRenewOnce, &proRenewGround, &proDeposit, &proDepositSent, &proDepositPaid,
	&proContinue, &proContinueBroken, &proContinueAction, &proContinueWho, &proContinueAgreement, &proContinueMonths,
	&proReport, &proReportNone, &proReportState, &proReportOPCO, &proReportCollector,
	&proAEnd, &reconversion, &reconversionBase, &reconversionMin, &reconversionHours, &reconversionMonths,
}

var professionalisationConventions = []*law.Convention{&proDay, &proSeeker, &proAbroadDays, &proDays}

var professionalisationRemarks = []*law.Remark{
	&proRegisteredPractice, &proPage36, &proPage150, &proTutorLender, &proDepositPage, &proDepositLater,
}
