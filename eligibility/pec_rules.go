package eligibility

import "github.com/parcours-emploi/parcours/law"

var pecRules = []*law.Rule{
	&pec, &pecEmployer, &pecEmployerPublic, &pecEmployerNonProfit, &pecEmployerService, &pecEmployerSCIC, &gePEC,
	&pecNotState, &pecJob, &pecPerson, &pecJobless, &pecDifficulties, &pecPrescriber, &pecFirst,
	&pecRefuseDismissal, &pecRefuseReplacement, &pecRefuseCaused, &pecRefuseArrears, &pecReview, &pecNoOtherAid, &pecNotIAE,
	&pecForm, &pecTeacher, &pecRenewal, &pecProlonged, &pecHours, &pecHoursFloor, &pecHoursDecision, &pecVary, &pecVaryTerm, &pecVaryPublic,
	&pecVaryWeek, &pecVaryProgramme, &pecPay, &pecDuration, &pecCDI, &pecTerm, &pecMin,
	&pecMin6, &pecMin3, &pecSentence, &pecMin3Month, &pecMax, &pecMax24, &pecMaxRQTH,
	&pecRQTH, &pecMax60, &pecMax50, &pecAge50, &pecLasting, &pecTraining, &pecForeseen,
	&pecRunning, &pecFinish, &pecMax58, &pecAge58, &pecPension, &pecCovid, &pecWindow,
	&pecMax36, &pecRequest, &pecReferent, &pecTutor, &pecTutorEmployer, &pecTutorVolunteer, &pecTutorExperience,
	&pecTutorMax, &pecSuspend, &pecSuspendAsked, &pecSuspendGround, &pecSuspendAction, &pecSuspendTrial, &pecLeave,
	&pecLeaveAsked, &pecLeaveGround, &pecLeaveJob, &pecLeaveTraining, &pecNotify, &pecNotifyAided, &pecNotifyGrantor,
	&pecNotifyPayer, &pecClawback, &pecClawbackEarly, &pecClawbackByThem, &pecClawbackKept, &pecClawbackCDI, &pecClawbackCDD,
	&pecCertificate, &pecImmersions,
}

var pecConventions = []*law.Convention{
	&cuiDay, &pecAge50Day, &pecImmersionDays,
}

var pecRemarks = []*law.Remark{
	&pecRenewCount, &pecThreeTimes, &pecPractice2018, &pecPractice2018Renewal, &pecPractice2020, &pecPractice2022, &pecPractice2024,
}
