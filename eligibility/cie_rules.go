package eligibility

import "github.com/parcours-emploi/parcours/law"

var cieRules = []*law.Rule{
	&cie, &cieEmployer, &cieEmployerList, &cieEmployerInsured, &cieEmployerL5424, &cieEmployerGEIQ, &cieEmployerFishing,
	&cieEmployerHousehold, &cieEmployerMarket, &ciePerson, &cieFirst, &cieRefuse, &cieDismissals, &cieHours,
	&cieHoursSenior, &cieHoursAge, &cieHoursIncentive, &cieDuration, &cieOverseas, &cieExit, &cieClawback,
}

var cieConventions = []*law.Convention{
	&cieHoursDay,
}

var cieRemarks = []*law.Remark{
	&cieMayWithdraw, &cieYoung,
}
