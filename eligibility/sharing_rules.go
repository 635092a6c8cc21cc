package eligibility

import "github.com/parcours-emploi/parcours/law"

var sharingRules = []*law.Rule{
	&ge, &geObject, &geNonProfit, &geForm, &geStaff, &geAgreement, &geSame,
	&geChosen, &gePublic, &gePublicHalf, &gePublicMain, &gePublicHours, &geAids, &geAidsNature, &geAidsListed, &geAidsObject,
	&geAidsThreshold, &geAidsOwn, &loan, &loanWays, &loanPEC, &loanNonProfit, &loanCosts, &loanConsent, &loanConvention,
	&loanAmendment, &loanCSE, &loanProbation, &loanSpecial, &loanUser, &loanUserInterest, &loanUserYoung,
	&loanUserSmall, &loanLender, &loanLenderLarge, &loanLenderWaived, &loanOtherGroup, &loanTerm, &loanOwnConsent,
	&loanOwnConvention, &sharedHours,
}

var sharingRemarks = []*law.Remark{
	&geEmployer, &sharedAverage, &sharedExceptions, &loanCIE,
}
