package eligibility

import "github.com/parcours-emploi/parcours/law"

var appTermRules = []*law.Rule{
	&appSign, &appTerm, &appCDI, &appMin, &appMin6, &appMinBreak, &appMinFail, &appMinCFA,
	&appMinCycle, &appMax, &appMax3, &appMaxCycle, &appRQTH, &appRQTHStatus, &appRQTH4, &appSport, &appSportList, &appSport4,
	&appMaxMore, &appMoreGround, &appMoreBefore, &appMoreStatus, &appMoreLength,
	&appFour, &appFourStatus, &appFourLength, &appNoConvGround, &appFail, &appFailBefore, &appFailed, &appFailOther, &appFailAim,
	&appCycle, &appEqual, &appConvention, &appConventionGround, &appConventionSigned, &appConventionLimits,
	&appNoConv, &appReduce, &appReduceWithin, &appReduceLength, &appRest, &appFailExt, &appSpread, &appSpreadStatus, &appSpreadLength,
	&appAthleteExt, &appAthleteExtStatus, &appAthleteExtLength, &appSwitch, &appSwitchYear, &appSwitchField, &appSwitchSigned, &appSwitchLess,
	&appSusp, &appSuspCause, &appSuspSigned, &appSuspEnd,
	&appOld, &appOldNormal, &appOldEqual, &appOldTwo, &appOldLevel, &appOldGround, &appOldAllowed, &appOldLimits,
	&appOldOther, &appOldYear, &appOldYearGround, &appOldYearAsked, &appOldYearLess,
	&appStart, &appStartPractice, &appStartCFA, &appFirst, &appFirstAge, &appFirstTime, &appFirst3, &appFirstCovid,
	&appRetained, &appRetainedBroken, &appRetained6,
	&appTraining, &appTraining25, &appTraining400, &appTrainingRest, &appAbroad, &appAbroadYear, &appAbroadHalf, &appAbroadFrance, &appAbroadAgency,
	&appBreak, &appBreakAfter, &appBreakRoute, &appBreak45, &appBreakAgree, &appDismiss, &appDismissGround, &appDismissDone,
	&appResign, &appResignMediator, &appResignNotice, &appResignMinor, &appDiploma, &appDiplomaObtained, &appDiplomaNotice,
	&appLiquidation, &appLiquidationCase, &appLiquidationTold,
	&appFiled, &appDeposit, &appDepositPublic, &appDepositWho, &appDepositTo, &appDepositTime, &opcoDecideApp, &appStateDecide,
}

var appTermConventions = []*law.Convention{
	&appSameDay, &appReduceEnd, &appCycleStart, &appTrainingBase, &appAbroadDays, &appAbsence, &appPairDays, &appResignDays, &appDiplomaEnd, &appAnswerDays,
}

var appTermRemarks = []*law.Remark{
	&appCDITrial, &appNextTrial, &appTrainee, &appCertifier, &appNoRedeployment, &appExcluded, &appMinorMediator, &appCompensation, &appPairPage,
	&opcoChecks2020, &opcoChecks2024, &stateChecks2020, &stateChecks2024,
}
