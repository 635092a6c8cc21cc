package eligibility

// What every maximum of hours says of a total, hours at the training body and hours in the company that
// contradict each other: three that do not add up, or a part above the total when the other part is not recorded.
var (
	hoursApartFrench = []string{
		"Les heures ne s'additionnent pas (total {course.hours}, centre {course.centre_hours}, entreprise {course.company_hours})\u00a0: à vérifier.",
		"Les heures en centre ({course.centre_hours}) dépassent le total ({course.hours})\u00a0: à vérifier.",
		"Les heures en entreprise ({course.company_hours}) dépassent le total ({course.hours})\u00a0: à vérifier.",
	}
	hoursApartEnglish = []string{
		"The hours do not add up (total {course.hours}, training body {course.centre_hours}, company {course.company_hours}): to be checked.",
		"The hours at the training body ({course.centre_hours}) are more than the total ({course.hours}): to be checked.",
		"The hours in the company ({course.company_hours}) are more than the total ({course.hours}): to be checked.",
	}
)
