package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// impec is a hire of the ImPEC' programme (Sud Manche, September 2021): a non-profit EHPAD, a jobseeker of the level of the
// baccalauréat, twelve months, 26 hours, the SMIC of that day.
func impec() facts.Case {
	return facts.Case{
		Person: facts.Person{Born: day("1986-05-10"), Jobseeker: law.Yes, Employed: law.No, Disabled: law.No, Level: law.Level4, RSA: law.No},
		Employer: facts.Employer{
			Form: facts.NonProfit, PublicService: law.No, Structure: facts.OtherStructure, Group: law.No, ContributionsPaid: law.Yes,
		},
		Contract: facts.Contract{
			Kind: law.PEC, Made: day("2021-09-01"), Start: day("2021-09-06"), End: day("2022-09-05"), Hours: hours("26"), Place: law.Metropole,
		},
		Aid: facts.AidDecision{
			Made: day("2021-08-30"), Grantor: facts.ByFranceTravail, From: day("2021-09-06"), Through: day("2022-09-05"),
			FewerHours: law.No, Support: law.Yes, Training: law.Yes, Referent: law.Yes,
		},
		CUI: facts.CUI{
			CollectiveNeeds: law.Yes, Difficulties: law.Yes, LastingDifficulties: law.No, SentenceAdjustment: law.No, Evaluated: law.Yes,
			ReplacesDismissed: law.No, CausesDismissal: law.No, EarlierAid: law.No, OtherStateAid: law.No, Integration: law.No, TeacherJob: law.No,
			HourlyPay: law.MustEuro("10.25"),
		},
		Tutor: facts.Tutor{IsEmployer: law.No, Qualified: law.Yes, Volunteer: law.Yes, CareerMonths: law.MustCount(24), AidedEmployees: law.MustCount(3), Authorised: law.No},
	}
}

// renewedPEC is that contract, renewed to 24 months and a day.
func renewedPEC() facts.Case {
	c := impec()
	c.Contract.Renewals = facts.History[facts.Renewal]{Complete: law.Yes, Items: []facts.Renewal{{Made: day("2022-08-20"), End: day("2023-09-06")}}}
	c.CUI.Training = facts.ForeseenTraining{Foreseen: law.No, Start: day("2022-05-02"), End: day("2023-12-29")}
	c.CUI.PensionFrom = day("2050-06-01")
	return c
}

// epidemicPEC ran 24 months to the end of March 2020 and was renewed for twelve. The article on who grants the aid was read
// from 2020 on: the whole is Unknown.
func epidemicPEC() facts.Case {
	c := impec()
	c.Aid.Made, c.Aid.From = day("2018-03-20"), day("2018-04-01")
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2018-03-26"), day("2018-04-01"), day("2020-03-31")
	c.Contract.Renewals = facts.History[facts.Renewal]{Complete: law.Yes, Items: []facts.Renewal{{Made: day("2020-03-12"), End: day("2021-03-31")}}}
	c.CUI.Training = facts.ForeseenTraining{Foreseen: law.No, Start: day("2020-01-06"), End: day("2021-06-30")}
	c.CUI.PensionFrom = day("2050-06-01")
	return c
}

var pecTooShort = []string{"PEC-DURATION no", "PEC-TERM no", "PEC-DUR-MIN no", "PEC-DUR-MIN-6M no"}

var pecRows = []lawtest.Row{
	// L5134-21: "1° Les collectivités territoriales ; 2° Les autres personnes morales de droit public ; 3° [...] à but non
	// lucratif ; 4° [...] chargées de la gestion d'un service public ; 5° Les sociétés coopératives d'intérêt collectif"
	lawtest.Edit("a commercial company that no act puts in charge of a public service", func(c *facts.Case) { c.Employer.Form = facts.Company }, law.No,
		"PEC-EMPLOYER no", "PEC-EMPLOYER-NONPROFIT no"),
	lawtest.Edit("a commercial company of which nobody said whether it has a public service", func(c *facts.Case) {
		c.Employer.Form, c.Employer.PublicService = facts.Company, law.Unknown
	}, law.Unknown, "PEC-EMPLOYER unknown", "PEC-EMPLOYER-NONPROFIT no", "PEC-EMPLOYER-SERVICE unknown"),
	lawtest.Edit("the form says public service, and no form proves it", func(c *facts.Case) {
		c.Employer.Form, c.Employer.PublicService = facts.PrivateService, law.Unknown
	}, law.Unknown, "PEC-EMPLOYER unknown", "PEC-EMPLOYER-NONPROFIT no", "PEC-EMPLOYER-SERVICE unknown"),
	lawtest.Edit("an act entrusts a company with a public service", func(c *facts.Case) {
		c.Employer.Form, c.Employer.PublicService = facts.Company, law.Yes
	}, law.Yes, "PEC-EMPLOYER-NONPROFIT no", "PEC-EMPLOYER-SERVICE yes"),
	lawtest.Edit("a CCAS is a public establishment", func(c *facts.Case) { c.Employer.Form = facts.PublicBody }, law.Yes,
		"PEC-EMPLOYER-PUBLIC yes", "PEC-EMPLOYER-NONPROFIT no"),
	lawtest.Edit("a commune", func(c *facts.Case) { c.Employer.Form = facts.LocalAuthority }, law.Yes,
		"PEC-EMPLOYER-PUBLIC yes", "PEC-EMPLOYER-NONPROFIT no"),
	lawtest.Edit("only known to be public: 1° or 2°", func(c *facts.Case) {
		c.Employer.Form, c.Employer.Public, c.Employer.State = 0, law.Yes, law.No
	}, law.Yes, "PEC-EMPLOYER-PUBLIC yes", "PEC-EMPLOYER-NONPROFIT unknown", "PEC-EMPLOYER-SCIC unknown"),
	lawtest.Edit("a SCIC", func(c *facts.Case) { c.Employer.Form = facts.SCIC }, law.Yes,
		"PEC-EMPLOYER-NONPROFIT no", "PEC-EMPLOYER-SCIC yes"),
	lawtest.Edit("a private individual", func(c *facts.Case) { c.Employer.Form = facts.Household }, law.No,
		"PEC-EMPLOYER no", "PEC-EMPLOYER-NONPROFIT no"),
	lawtest.Edit("form not recorded", func(c *facts.Case) { c.Employer.Form = 0 }, law.Unknown,
		"PEC-EMPLOYER unknown", "PEC-EMPLOYER-PUBLIC unknown", "PEC-EMPLOYER-NONPROFIT unknown", "PEC-EMPLOYER-SCIC unknown", "PEC-NOT-STATE unknown"),
	lawtest.Edit("a non-profit groupement d'employeurs: no position of the administration is known", func(c *facts.Case) { c.Employer.Group = law.Yes }, law.Unknown,
		"GE-PEC unknown"),
	// L5134-24: "Il ne peut être conclu pour pourvoir des emplois dans les services de l'Etat."
	lawtest.Edit("a service of the State: public, and excluded", func(c *facts.Case) { c.Employer.Form = facts.StateService }, law.No,
		"PEC-EMPLOYER-PUBLIC yes", "PEC-EMPLOYER-NONPROFIT no", "PEC-NOT-STATE no"),
	lawtest.Edit("only known to be the State", func(c *facts.Case) { c.Employer.Form, c.Employer.Public, c.Employer.State = 0, law.Yes, law.Yes }, law.No,
		"PEC-EMPLOYER-PUBLIC yes", "PEC-EMPLOYER-NONPROFIT unknown", "PEC-EMPLOYER-SCIC unknown", "PEC-NOT-STATE no"),
	// "des emplois visant à satisfaire des besoins collectifs non satisfaits"
	lawtest.Edit("needs that are met", func(c *facts.Case) { c.CUI.CollectiveNeeds = law.No }, law.No, "PEC-JOB no"),
	// L5134-20: "personnes sans emploi rencontrant des difficultés sociales et professionnelles particulières"
	lawtest.Edit("the person has a job", func(c *facts.Case) { c.Person.Employed = law.Yes }, law.No, "PEC-PERSON no", "PEC-PERSON-JOBLESS no"),
	lawtest.Edit("a job or none: not recorded", func(c *facts.Case) { c.Person.Employed = law.Unknown }, law.Unknown, "PEC-PERSON unknown", "PEC-PERSON-JOBLESS unknown"),
	lawtest.Edit("no particular difficulty", func(c *facts.Case) { c.CUI.Difficulties = law.No }, law.No, "PEC-PERSON no", "PEC-PERSON-DIFFICULTIES no"),
	lawtest.Edit("difficulties not recorded", func(c *facts.Case) { c.CUI.Difficulties = law.Unknown }, law.Unknown, "PEC-PERSON unknown", "PEC-PERSON-DIFFICULTIES unknown"),
	lawtest.Edit("not registered as a jobseeker: no registration is asked for", func(c *facts.Case) { c.Person.Jobseeker = law.No }, law.Yes),
	// L5134-19-1: who decides
	lawtest.Edit("a mission locale", func(c *facts.Case) { c.Aid.Grantor = facts.ByMissionLocale }, law.Yes),
	lawtest.Edit("Cap emploi", func(c *facts.Case) { c.Aid.Grantor = facts.ByCapEmploi }, law.Yes),
	lawtest.Edit("the département, for somebody without its RSA", func(c *facts.Case) { c.Aid.Grantor = facts.ByDepartement }, law.No, "PEC-PRESCRIBER no"),
	lawtest.Edit("the département, for a recipient of its RSA", func(c *facts.Case) { c.Aid.Grantor, c.Person.RSA = facts.ByDepartement, law.Yes }, law.Yes),
	lawtest.Edit("its delegate, RSA not recorded", func(c *facts.Case) { c.Aid.Grantor, c.Person.RSA = facts.ByDelegate, law.Unknown }, law.Unknown, "PEC-PRESCRIBER unknown"),
	lawtest.Edit("the education authority, outside the emplois d'avenir professeur", func(c *facts.Case) { c.Aid.Grantor = facts.ByAcademy }, law.No, "PEC-PRESCRIBER no"),
	lawtest.Edit("the education authority, for such a job", func(c *facts.Case) { c.Aid.Grantor, c.CUI.TeacherJob = facts.ByAcademy, law.Yes }, law.Unknown, teacherPEC("PEC-TEACHER unknown")...),
	lawtest.Edit("a teacher job of 12 hours: L5134-126 has hours of its own", func(c *facts.Case) {
		c.Aid.Grantor, c.CUI.TeacherJob, c.Contract.Hours = facts.ByAcademy, law.Yes, hours("12")
	}, law.Unknown, teacherPEC("PEC-TEACHER unknown")...),
	lawtest.Edit("the education authority, for a job that may be of that kind", func(c *facts.Case) { c.Aid.Grantor, c.CUI.TeacherJob = facts.ByAcademy, law.Unknown }, law.Unknown,
		teacherPEC("PEC-TEACHER unknown", "PEC-PRESCRIBER unknown")...),
	lawtest.Edit("somebody else", func(c *facts.Case) { c.Aid.Grantor = facts.ByOther }, law.No, "PEC-PRESCRIBER no"),
	lawtest.Edit("granted in 2019: that wording was not read", func(c *facts.Case) { c.Aid.Made = day("2019-12-31") }, law.Unknown, "PEC-PRESCRIBER unknown"),
	lawtest.Edit("granted on the first day of the wording of 2020", func(c *facts.Case) { c.Aid.Made = day("2020-01-01") }, law.Yes),
	// R5134-26: "attribuée préalablement à la conclusion du contrat de travail"
	lawtest.Edit("granted the day after the contract", func(c *facts.Case) { c.Aid.Made = day("2021-09-02") }, law.No, "PEC-AID-FIRST no"),
	lawtest.Edit("granted on the same day: before or after, two days do not tell", func(c *facts.Case) { c.Aid.Made = day("2021-09-01") }, law.Unknown, "PEC-AID-FIRST unknown"),
	lawtest.Edit("granted on the same day, before", func(c *facts.Case) { c.Aid.Made, c.Aid.First = day("2021-09-01"), law.Yes }, law.Yes),
	lawtest.Edit("granted on the same day, after", func(c *facts.Case) { c.Aid.Made, c.Aid.First = day("2021-09-01"), law.No }, law.No, "PEC-AID-FIRST no"),
	lawtest.Edit("granted the day before", func(c *facts.Case) { c.Aid.Made = day("2021-08-31") }, law.Yes),
	lawtest.Edit("day of the aid not recorded: the other clauses go by that of the contract", func(c *facts.Case) { c.Aid.Made = law.Date{} }, law.Unknown, "PEC-AID-FIRST unknown"),
	// L5134-21-2
	lawtest.Edit("replaces an employee dismissed for another reason", func(c *facts.Case) { c.CUI.ReplacesDismissed, c.CUI.Misconduct = law.Yes, law.No }, law.No,
		"PEC-REFUSE-DISMISSAL no", "PEC-REFUSE-REPLACEMENT no"),
	lawtest.Edit("replaces an employee dismissed for serious or gross misconduct", func(c *facts.Case) { c.CUI.ReplacesDismissed, c.CUI.Misconduct = law.Yes, law.Yes }, law.Yes),
	lawtest.Edit("replaces a dismissed employee, ground not recorded", func(c *facts.Case) { c.CUI.ReplacesDismissed = law.Yes }, law.Unknown,
		"PEC-REFUSE-DISMISSAL unknown", "PEC-REFUSE-REPLACEMENT unknown"),
	lawtest.Edit("the hire caused a dismissal: withdrawn", func(c *facts.Case) { c.CUI.CausesDismissal = law.Yes }, law.No,
		"PEC-REFUSE-DISMISSAL no", "PEC-REFUSE-CAUSED no"),
	lawtest.Edit("whether a dismissal follows from it is not recorded", func(c *facts.Case) { c.CUI.CausesDismissal = law.Unknown }, law.Unknown,
		"PEC-REFUSE-DISMISSAL unknown", "PEC-REFUSE-CAUSED unknown"),
	lawtest.Edit("contributions in arrears", func(c *facts.Case) { c.Employer.ContributionsPaid = law.No }, law.No, "PEC-REFUSE-ARREARS no"),
	lawtest.Edit("arrears or none: not recorded", func(c *facts.Case) { c.Employer.ContributionsPaid = law.Unknown }, law.Unknown, "PEC-REFUSE-ARREARS unknown"),
	// L5134-21-1: "bilan préalable"
	lawtest.Edit("an earlier aided contract that was not reviewed", func(c *facts.Case) { c.CUI.EarlierAid, c.CUI.Reviewed = law.Yes, law.No }, law.No, "PEC-BILAN no"),
	lawtest.Edit("an earlier aided contract that was reviewed", func(c *facts.Case) { c.CUI.EarlierAid, c.CUI.Reviewed = law.Yes, law.Yes }, law.Yes),
	lawtest.Edit("reviewed, whatever came before", func(c *facts.Case) { c.CUI.EarlierAid, c.CUI.Reviewed = law.Unknown, law.Yes }, law.Yes),
	lawtest.Edit("an earlier aided contract, review not recorded", func(c *facts.Case) { c.CUI.EarlierAid = law.Yes }, law.Unknown, "PEC-BILAN unknown"),
	// L5134-33
	lawtest.Edit("another State employment aid", func(c *facts.Case) { c.CUI.OtherStateAid = law.Yes }, law.No, "PEC-NOCUMUL no"),
	// ACI and AI: a page of a region, no article
	lawtest.Edit("an ACI, for an employee in integration: no article forbids it", func(c *facts.Case) { c.Employer.Structure, c.CUI.Integration = facts.ACI, law.Yes }, law.Unknown, "PEC-NOT-IAE unknown"),
	lawtest.Edit("an AI, for its own staff", func(c *facts.Case) { c.Employer.Structure = facts.AI }, law.Yes, "PEC-NOT-IAE yes"),
	lawtest.Edit("structure not recorded, nor for whom", func(c *facts.Case) { c.Employer.Structure, c.CUI.Integration = 0, law.Unknown }, law.Unknown, "PEC-NOT-IAE unknown"),
	lawtest.Edit("an AI, for whom is not recorded", func(c *facts.Case) { c.Employer.Structure, c.CUI.Integration = facts.AI, law.Unknown }, law.Unknown, "PEC-NOT-IAE unknown"),
	lawtest.Edit("an EI has no part in it", func(c *facts.Case) { c.Employer.Structure, c.CUI.Integration = facts.EI, law.Unknown }, law.Yes),
	// L5134-24: "un contrat de travail de droit privé"
	lawtest.Edit("a contract of public law, also for a public employer", func(c *facts.Case) { c.Contract.Kind = law.PublicFixedTerm }, law.No, "PEC-FORM no"),
	lawtest.Edit("recorded as a CDD: under which article is not", func(c *facts.Case) { c.Contract.Kind = law.CDD }, law.Unknown, "PEC-FORM unknown"),
	lawtest.Edit("a CDD of L1242-3", func(c *facts.Case) { c.Contract.Kind, c.CUI.EmploymentPolicy = law.CDD, law.Yes }, law.Yes),
	lawtest.Edit("a CDD of another article", func(c *facts.Case) { c.Contract.Kind, c.CUI.EmploymentPolicy = law.CDD, law.No }, law.No, "PEC-FORM no"),
	lawtest.Edit("a CIE is not that contract", func(c *facts.Case) { c.Contract.Kind = law.CIE }, law.No, "PEC-FORM no"),
	// L5134-26: "ne peut être inférieure à vingt heures, sauf lorsque la décision d'attribution de l'aide le prévoit"
	lawtest.Edit("twenty hours to the minute", func(c *facts.Case) { c.Contract.Hours = hours("20") }, law.Yes),
	lawtest.Edit("one minute short", func(c *facts.Case) { c.Contract.Hours = hours("19h59") }, law.No, "PEC-HOURS-20 no", "PEC-HOURS-FLOOR no", "PEC-HOURS-DECISION no"),
	lawtest.Edit("19.5 hours without the mention", func(c *facts.Case) { c.Contract.Hours = hours("19.5") }, law.No, "PEC-HOURS-20 no", "PEC-HOURS-FLOOR no", "PEC-HOURS-DECISION no"),
	lawtest.Edit("seven hours that the decision provides for", func(c *facts.Case) { c.Contract.Hours, c.Aid.FewerHours = hours("7"), law.Yes }, law.Yes, "PEC-HOURS-FLOOR no", "PEC-HOURS-DECISION yes"),
	lawtest.Edit("19.5 hours, mention not recorded", func(c *facts.Case) { c.Contract.Hours, c.Aid.FewerHours = hours("19.5"), law.Unknown }, law.Unknown,
		"PEC-HOURS-20 unknown", "PEC-HOURS-FLOOR no", "PEC-HOURS-DECISION unknown"),
	// L5134-27: SMIC of the first day, 10.25
	lawtest.Edit("one cent under the SMIC", func(c *facts.Case) { c.CUI.HourlyPay = law.MustEuro("10.24") }, law.No, "PEC-PAY-AGREED no"),
	lawtest.Edit("Mayotte has its own: 7.74", func(c *facts.Case) { c.CUI.HourlyPay, c.Contract.Place = law.MustEuro("7.74"), law.Mayotte }, law.Yes),
	lawtest.Edit("under the SMIC, and Mayotte is not excluded", func(c *facts.Case) { c.CUI.HourlyPay, c.Contract.Place = law.MustEuro("8.00"), 0 }, law.Unknown, "PEC-PAY-AGREED unknown"),
	lawtest.Edit("at the higher SMIC the place does not matter", func(c *facts.Case) { c.Contract.Place = 0 }, law.Yes),
	// L5134-25: from 2021-09-06, six months end on 2022-03-05 and three on 2021-12-05
	lawtest.Edit("six months to the day", func(c *facts.Case) { c.Contract.End = day("2022-03-05") }, law.Yes),
	lawtest.Edit("one day short", func(c *facts.Case) { c.Contract.End = day("2022-03-04") }, law.No,
		append([]string{"PEC-DUR-MIN-3M no", "PEC-STATUS-SENTENCE no", "PEC-LENGTH-3M yes"}, pecTooShort...)...),
	lawtest.Edit("three months to the day with an adjusted sentence", func(c *facts.Case) { c.Contract.End, c.CUI.SentenceAdjustment = day("2021-12-05"), law.Yes }, law.Yes,
		"PEC-DUR-MIN-6M no", "PEC-DUR-MIN-3M yes", "PEC-STATUS-SENTENCE yes", "PEC-LENGTH-3M yes"),
	lawtest.Edit("one day short of three months", func(c *facts.Case) { c.Contract.End, c.CUI.SentenceAdjustment = day("2021-12-04"), law.Yes }, law.No,
		append([]string{"PEC-DUR-MIN-3M no", "PEC-STATUS-SENTENCE yes", "PEC-LENGTH-3M no"}, pecTooShort...)...),
	lawtest.Edit("short, and the sentence is not recorded", func(c *facts.Case) { c.Contract.End, c.CUI.SentenceAdjustment = day("2022-01-05"), law.Unknown }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MIN unknown", "PEC-DUR-MIN-6M no", "PEC-DUR-MIN-3M unknown", "PEC-STATUS-SENTENCE unknown", "PEC-LENGTH-3M yes"),
	lawtest.Edit("no end recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown,
		"PEC-DURATION unknown", "PEC-CDI unknown", "PEC-TERM unknown", "PEC-DUR-MIN unknown", "PEC-DUR-MIN-6M unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-24M unknown"),
	lawtest.Edit("an end before the start is no length", func(c *facts.Case) { c.Contract.End = day("2021-09-05") }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MIN unknown", "PEC-DUR-MIN-6M unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-24M unknown"),
	lawtest.Edit("a CDI has no ceiling", func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }, law.Yes,
		"PEC-CDI yes", "PEC-TERM gone", "PEC-DUR-MIN gone", "PEC-DUR-MIN-6M gone", "PEC-DUR-MAX gone", "PEC-DUR-MAX-24M gone"),
	lawtest.Edit("24 months to the day", func(c *facts.Case) { c.Contract.End = day("2023-09-05") }, law.Yes),
	lawtest.Edit("a renewal without its end", func(c *facts.Case) { c.Contract.Renewals.Items = make([]facts.Renewal, 1) }, law.Unknown,
		"PEC-RENEW-EVAL yes", "PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-24M unknown"),
	// L5134-22
	lawtest.Edit("no training foreseen", func(c *facts.Case) { c.Aid.Training = law.No }, law.No, "PEC-TRAINING no"),
	lawtest.Edit("training not recorded", func(c *facts.Case) { c.Aid.Training = law.Unknown }, law.Unknown, "PEC-TRAINING unknown"),
	lawtest.Edit("no référent", func(c *facts.Case) { c.Aid.Referent = law.No }, law.No, "PEC-REFERENT no"),
	// R5134-38: "une expérience professionnelle d'au moins deux ans", "plus de trois salariés"
	lawtest.Edit("a tutor of 23 months", func(c *facts.Case) { c.Tutor.CareerMonths = law.MustCount(23) }, law.No, "PEC-TUTOR-2Y no", "PEC-TUTOR-EXPERIENCE no"),
	lawtest.Edit("experience not recorded", func(c *facts.Case) { c.Tutor.CareerMonths = law.Count{} }, law.Unknown, "PEC-TUTOR-2Y unknown", "PEC-TUTOR-EXPERIENCE unknown"),
	lawtest.Edit("a tutor who did not volunteer", func(c *facts.Case) { c.Tutor.Volunteer = law.No }, law.No, "PEC-TUTOR-2Y no", "PEC-TUTOR-VOLUNTEER no"),
	lawtest.Edit("volunteer or not is not recorded", func(c *facts.Case) { c.Tutor.Volunteer = law.Unknown }, law.Unknown, "PEC-TUTOR-2Y unknown", "PEC-TUTOR-VOLUNTEER unknown"),
	lawtest.Edit("the employer, authorised: no experience is asked for", func(c *facts.Case) { c.Tutor.IsEmployer, c.Tutor.Authorised = law.Yes, law.Yes }, law.Yes,
		"PEC-TUTOR-EMPLOYER yes", "PEC-TUTOR-VOLUNTEER gone", "PEC-TUTOR-EXPERIENCE gone"),
	lawtest.Edit("the employer, not authorised", func(c *facts.Case) { c.Tutor.IsEmployer = law.Yes }, law.No,
		"PEC-TUTOR-2Y no", "PEC-TUTOR-EMPLOYER no", "PEC-TUTOR-VOLUNTEER gone", "PEC-TUTOR-EXPERIENCE gone"),
	lawtest.Edit("four employees for a tutor", func(c *facts.Case) { c.Tutor.AidedEmployees = law.MustCount(4) }, law.No, "PEC-TUTOR-MAX3 no"),
}

var renewedPECRows = []lawtest.Row{
	lawtest.Base("from 6 September 2021 to 6 September 2023, a day over 24 months, without a ground for more", law.No,
		"PEC-DURATION no", "PEC-TERM no", "PEC-DUR-MAX no", "PEC-DUR-MAX-24M no", "PEC-DUR-MIN-6M yes"),
	lawtest.Edit("24 months to the day", func(c *facts.Case) { c.Contract.Renewals.Items[0].End = day("2023-09-05") }, law.Yes, goneFromLong(
		"PEC-DURATION yes", "PEC-TERM yes", "PEC-DUR-MAX yes", "PEC-DUR-MAX-24M yes")...),
	// "ainsi que pour les personnes reconnues travailleurs handicapés"
	lawtest.Edit("a recognised disabled worker", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.Yes, law.Yes }, law.Yes, longer("PEC-DUR-MAX-60M-RQTH yes", "PEC-STATUS-RQTH yes")...),
	lawtest.Edit("the quality recorded, the title not", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.Unknown, law.Yes }, law.Yes, longer("PEC-DUR-MAX-60M-RQTH yes", "PEC-STATUS-RQTH yes")...),
	// "pour les personnes reconnues travailleurs handicapés": no day is said, and RQTH is of the conclusion
	lawtest.Edit("not recognised at conclusion, disabled at the renewal", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.Yes, law.No }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-60M-RQTH unknown", "PEC-STATUS-RQTH unknown"),
	lawtest.Edit("neither recognised at conclusion nor disabled", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.No, law.No }, law.No),
	lawtest.Edit("a title, which one is not recorded", func(c *facts.Case) { c.Person.Disabled = law.Yes }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-60M-RQTH unknown", "PEC-STATUS-RQTH unknown"),
	lawtest.Edit("disabled or not is not recorded", func(c *facts.Case) { c.Person.Disabled = law.Unknown }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-60M-RQTH unknown", "PEC-STATUS-RQTH unknown"),
	lawtest.Edit("disabled, five years to the day", func(c *facts.Case) { c.Person.RQTH, c.Contract.Renewals.Items[0].End = law.Yes, day("2026-09-05") }, law.Yes,
		longer("PEC-DUR-MAX-60M-RQTH yes", "PEC-STATUS-RQTH yes", "PEC-DUR-TRAINING-END no", "PEC-LENGTH-36M no")...),
	lawtest.Edit("disabled, five years and a day", func(c *facts.Case) { c.Person.RQTH, c.Contract.Renewals.Items[0].End = law.Yes, day("2026-09-06") }, law.No,
		"PEC-STATUS-RQTH yes", "PEC-LENGTH-60M no", "PEC-DUR-TRAINING-END no", "PEC-LENGTH-36M no"),
	// "cinquante ans et plus", read at the end of the 24 months of aid (2023-09-05), not at signature: both are 47 then
	lawtest.Edit("fifty that day, with lasting difficulties", func(c *facts.Case) { c.Person.Born, c.CUI.LastingDifficulties = day("1973-09-05"), law.Yes }, law.Yes,
		longer("PEC-DUR-MAX-60M-50 yes", "PEC-STATUS-50 yes", "PEC-STATUS-LASTING yes")...),
	lawtest.Edit("fifty the next day", func(c *facts.Case) { c.Person.Born, c.CUI.LastingDifficulties = day("1973-09-06"), law.Yes }, law.No, "PEC-STATUS-LASTING yes"),
	lawtest.Edit("fifty, without lasting difficulties", func(c *facts.Case) { c.Person.Born = day("1973-09-05") }, law.No, "PEC-STATUS-50 yes"),
	lawtest.Edit("fifty, difficulties not recorded", func(c *facts.Case) { c.Person.Born, c.CUI.LastingDifficulties = day("1973-09-05"), law.Unknown }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-60M-50 unknown", "PEC-STATUS-50 yes", "PEC-STATUS-LASTING unknown"),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born, c.CUI.LastingDifficulties = law.Date{}, law.Yes }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-MAX-60M-50 unknown", "PEC-STATUS-50 unknown", "PEC-STATUS-LASTING yes",
		"PEC-DUR-58 unknown", "PEC-STATUS-58 unknown"),
	// "achever une action de formation professionnelle en cours de réalisation à l'échéance du contrat et prévue"
	lawtest.Edit("a training foreseen and in progress", func(c *facts.Case) { c.CUI.Training.Foreseen = law.Yes }, law.Yes, longer("PEC-DUR-TRAINING yes", "PEC-DUR-TRAINING-FORESEEN yes")...),
	lawtest.Edit("foreseen or not is not recorded", func(c *facts.Case) { c.CUI.Training.Foreseen = law.Unknown }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-TRAINING unknown", "PEC-DUR-TRAINING-FORESEEN unknown"),
	lawtest.Edit("begun after the end that was extended", func(c *facts.Case) { c.CUI.Training.Foreseen, c.CUI.Training.Start = law.Yes, day("2022-09-06") }, law.No,
		"PEC-DUR-TRAINING-FORESEEN yes", "PEC-DUR-TRAINING-RUNNING no"),
	lawtest.Edit("first day of the training not recorded", func(c *facts.Case) { c.CUI.Training.Foreseen, c.CUI.Training.Start = law.Yes, law.Date{} }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-TRAINING unknown", "PEC-DUR-TRAINING-FORESEEN yes", "PEC-DUR-TRAINING-RUNNING unknown"),
	lawtest.Edit("its last day not recorded", func(c *facts.Case) { c.CUI.Training.Foreseen, c.CUI.Training.End = law.Yes, law.Date{} }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-TRAINING unknown", "PEC-DUR-TRAINING-FORESEEN yes", "PEC-DUR-TRAINING-RUNNING unknown", "PEC-DUR-TRAINING-END unknown"),
	lawtest.Edit("the contract outlasts it by a day", func(c *facts.Case) { c.CUI.Training.Foreseen, c.CUI.Training.End = law.Yes, day("2023-09-05") }, law.No,
		"PEC-DUR-TRAINING-FORESEEN yes", "PEC-DUR-TRAINING-END no"),
	// "pour les salariés âgés de cinquante-huit ans ou plus, jusqu'à la date"; agreed 2022-08-20, end extended 2022-09-05
	lawtest.Edit("58 on the day it is agreed", func(c *facts.Case) { c.Person.Born = day("1964-08-20") }, law.Yes, longer("PEC-STATUS-50 yes", "PEC-DUR-58 yes", "PEC-STATUS-58 yes")...),
	lawtest.Edit("58 between the two days: unsettled", func(c *facts.Case) { c.Person.Born = day("1964-08-21") }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-STATUS-50 yes", "PEC-DUR-58 unknown", "PEC-STATUS-58 unknown"),
	lawtest.Edit("58 on the day after both", func(c *facts.Case) { c.Person.Born = day("1964-09-06") }, law.No, "PEC-STATUS-50 yes"),
	lawtest.Edit("58, and the contract passes the pension by a day", func(c *facts.Case) { c.Person.Born, c.CUI.PensionFrom = day("1964-08-20"), day("2023-09-05") }, law.No,
		"PEC-STATUS-50 yes", "PEC-STATUS-58 yes", "PEC-DUR-58-PENSION no"),
	lawtest.Edit("58, day of the pension not recorded", func(c *facts.Case) { c.Person.Born, c.CUI.PensionFrom = day("1964-08-20"), law.Date{} }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-STATUS-50 yes", "PEC-DUR-58 unknown", "PEC-STATUS-58 yes", "PEC-DUR-58-PENSION unknown"),
	lawtest.Edit("day of the renewal not recorded", func(c *facts.Case) { c.Contract.Renewals.Items[0].Made = law.Date{} }, law.Unknown,
		"PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX unknown", "PEC-DUR-58 unknown", "PEC-STATUS-58 unknown", "PEC-DUR-COVID36 unknown", "PEC-DUR-COVID36-WINDOW unknown"),
	// Loi n° 2020-734, art. 5: renewals made from 2020-03-12 to 2021-12-01
	lawtest.Edit("renewed on the last day of the window", func(c *facts.Case) { c.Contract.Renewals.Items[0].Made = day("2021-12-01") }, law.Yes, longer("PEC-DUR-COVID36 yes", "PEC-DUR-COVID36-WINDOW yes")...),
	lawtest.Edit("renewed the day after", func(c *facts.Case) { c.Contract.Renewals.Items[0].Made = day("2021-12-02") }, law.No),
	// "peut être prolongé": an initial term past the maximum is no prolongation
	lawtest.Edit("no renewal: the initial term itself is too long", func(c *facts.Case) {
		c.Contract.End, c.Contract.Renewals.Items = day("2023-09-06"), nil
	}, law.No, notProlonged("PEC-RENEW-EVAL gone")...),
	lawtest.Edit("the same, for a training foreseen and in progress", func(c *facts.Case) {
		c.Contract.End, c.Contract.Renewals.Items, c.CUI.Training.Foreseen = day("2023-09-06"), nil, law.Yes
	}, law.No, notProlonged("PEC-RENEW-EVAL gone")...),
	lawtest.Edit("the same, at 58, a pension far ahead", func(c *facts.Case) {
		c.Contract.End, c.Contract.Renewals.Items, c.Person.Born = day("2023-09-06"), nil, day("1960-01-01")
	}, law.No, notProlonged("PEC-RENEW-EVAL gone", "PEC-STATUS-50 yes")...),
	// L5134-23-2
	lawtest.Edit("24 months to the day, not evaluated", func(c *facts.Case) {
		c.Contract.Renewals.Items[0].End, c.CUI.Evaluated = day("2023-09-05"), law.No
	}, law.No, goneFromLong("PEC-DUR-MAX yes", "PEC-DUR-MAX-24M yes", "PEC-RENEW-EVAL no")...),
	lawtest.Edit("24 months to the day, evaluated or not is not recorded", func(c *facts.Case) {
		c.Contract.Renewals.Items[0].End, c.CUI.Evaluated = day("2023-09-05"), law.Unknown
	}, law.Unknown, goneFromLong("PEC-DURATION unknown", "PEC-TERM unknown", "PEC-DUR-MAX yes", "PEC-DUR-MAX-24M yes", "PEC-RENEW-EVAL unknown")...),
}

// notProlonged are the moves of an initial term past the maximum.
func notProlonged(moves ...string) []string {
	return append(moves, "PEC-DUR-PROLONGED no", "PEC-DUR-TRAINING-FORESEEN gone", "PEC-DUR-TRAINING-RUNNING gone", "PEC-DUR-TRAINING-END gone",
		"PEC-STATUS-58 gone", "PEC-DUR-58-PENSION gone")
}

// teacherPEC are the clauses that a teacher job leaves aside.
func teacherPEC(moves ...string) []string {
	return append(moves, "PEC-CDI gone", "PEC-DUR-MAX gone", "PEC-DUR-MAX-24M gone", "PEC-DUR-MIN gone", "PEC-DUR-MIN-6M gone", "PEC-DURATION gone",
		"PEC-HOURS-20 gone", "PEC-HOURS-FLOOR gone", "PEC-TERM gone")
}

// longer are the moves by which a derogation saves the contract.
func longer(moves ...string) []string {
	return append([]string{"PEC-DURATION yes", "PEC-TERM yes", "PEC-DUR-MAX yes"}, moves...)
}

// goneFromLong adds the derogations, which are not looked at within the ordinary limit.
func goneFromLong(moves ...string) []string {
	return append(moves, "PEC-DUR-MAX-60M-RQTH gone", "PEC-STATUS-RQTH gone", "PEC-LENGTH-60M gone", "PEC-DUR-MAX-60M-50 gone", "PEC-STATUS-50 gone", "PEC-STATUS-LASTING gone",
		"PEC-DUR-TRAINING gone", "PEC-DUR-TRAINING-FORESEEN gone", "PEC-DUR-TRAINING-RUNNING gone", "PEC-DUR-TRAINING-END gone",
		"PEC-DUR-58 gone", "PEC-STATUS-58 gone", "PEC-DUR-58-PENSION gone", "PEC-DUR-COVID36 gone", "PEC-DUR-COVID36-WINDOW gone", "PEC-LENGTH-36M gone")
}

var epidemicPECRows = []lawtest.Row{
	lawtest.Base("renewed to 36 months on the first day of the window; who grants the aid was read from 2020 on, and this one dates from 2018", law.Unknown,
		"PEC-PRESCRIBER unknown", "PEC-DURATION yes", "PEC-DUR-MAX-24M no", "PEC-DUR-COVID36 yes"),
	lawtest.Edit("renewed the day before the window", func(c *facts.Case) { c.Contract.Renewals.Items[0].Made = day("2020-03-11") }, law.No,
		"PEC-DURATION no", "PEC-TERM no", "PEC-DUR-MAX no", "PEC-DUR-COVID36 no", "PEC-DUR-COVID36-WINDOW no"),
	lawtest.Edit("36 months and a day", func(c *facts.Case) { c.Contract.Renewals.Items[0].End = day("2021-04-01") }, law.No,
		"PEC-DURATION no", "PEC-TERM no", "PEC-DUR-MAX no", "PEC-DUR-COVID36 no", "PEC-LENGTH-36M no"),
	lawtest.Edit("a second renewal in time", func(c *facts.Case) {
		c.Contract.Renewals.Items = []facts.Renewal{{Made: day("2020-03-20"), End: day("2020-09-30")}, {Made: day("2020-09-20"), End: day("2021-03-31")}}
		c.CUI.Training.Start = day("2020-01-06")
	}, law.Unknown),
}

// publicPEC is a fixed-term PEC with a commune, whose weeks vary up to 35 hours.
func publicPEC() facts.Case {
	c := impec()
	c.Employer.Form = facts.LocalAuthority
	c.CUI.Variation = facts.Variation{HighestWeek: hours("35"), Programme: law.Yes}
	return c
}

// L5134-26, al. 2: "a été conclu pour une durée déterminée avec une collectivité territoriale ou une autre personne de droit
// public, la durée hebdomadaire du travail peut varier [...] sans être supérieure à la durée légale hebdomadaire"
var pecVariableRows = []lawtest.Row{
	lawtest.Edit("a CDI", func(c *facts.Case) { c.Contract.OpenEnded = law.Yes }, law.No, "PEC-HOURS-ANNUAL-TERM no"),
	lawtest.Edit("a private association: not under this rule", func(c *facts.Case) { c.Employer.Form = facts.NonProfit }, law.No, "PEC-HOURS-ANNUAL-PUBLIC no"),
	lawtest.Edit("only known to be public", func(c *facts.Case) { c.Employer.Form, c.Employer.Public = 0, law.Yes }, law.Yes),
	lawtest.Edit("one minute above the legal week", func(c *facts.Case) { c.CUI.Variation.HighestWeek = hours("35h01") }, law.No, "PEC-HOURS-ANNUAL-WEEK no"),
	lawtest.Edit("no programme in the contract", func(c *facts.Case) { c.CUI.Variation.Programme = law.No }, law.No, "PEC-HOURS-ANNUAL-PROGRAMME no"),
	lawtest.Edit("nothing said of the variation", func(c *facts.Case) { c.CUI.Variation = facts.Variation{} }, law.Unknown, "PEC-HOURS-ANNUAL-WEEK unknown", "PEC-HOURS-ANNUAL-PROGRAMME unknown"),
}

// The three cases that the programme asks about: yes, no with the flip that says why, unknown.
func TestImPEC(t *testing.T) {
	c := impec()
	for _, weekly := range []string{"20", "26"} {
		c.Contract.Hours = hours(weekly)
		d := eligibility.PEC(&c)
		require.Equal(t, law.Yes, d.Answer(), eligibility.Explain(d, language.English))
		assert.Equal(t, []string{"DATE-MONTHS"}, slices.Collect(d.Conventions()))
		assert.Equal(t, []string{"PEC-3-TIMES"}, slices.Collect(d.Remarks()), "twelve months fit the guidance of 2018")
		assert.Contains(t, eligibility.Reasons(d, language.French, -1), "C'est un organisme privé à but non lucratif. (code du travail, art. L5134-21)")
	}

	c.Employer.Form = facts.Company
	d := eligibility.PEC(&c)
	require.Equal(t, law.No, d.Answer())
	var flips []string
	for _, f := range law.Flips(d) {
		require.Len(t, f.Clauses, 1)
		assert.Equal(t, law.Yes, f.Reaches)
		flips = append(flips, f.Clauses[0].Rule())
	}
	assert.Equal(t, []string{"PEC-EMPLOYER-PUBLIC", "PEC-EMPLOYER-NONPROFIT", "PEC-EMPLOYER-SERVICE", "PEC-EMPLOYER-SCIC"}, flips)
	assert.Equal(t, "It is no public-law body: commercial company or sole trader. (code du travail, art. L5134-21)\n", eligibility.Reasons(d, language.English, 1))

	c.Employer.Form, c.Employer.PublicService = facts.PrivateService, law.Unknown
	d = eligibility.PEC(&c)
	require.Equal(t, law.Unknown, d.Answer())
	asks := law.Asks(d)
	require.Len(t, asks, 1)
	assert.Equal(t, "employer.public_service", asks[0].Fact)
}

// Each derogation is tried again at the distance the flip gives, and one day before.
func TestPECLengthFlips(t *testing.T) {
	for _, row := range []struct {
		because, rule string
		edit          func(*facts.Case)
		last          func(*facts.Case) *law.Date
	}{
		{"under six months", "PEC-DUR-MIN-6M", func(c *facts.Case) { c.Contract.End = day("2022-01-31") }, func(c *facts.Case) *law.Date { return &c.Contract.End }},
		{"over 24 months", "PEC-DUR-MAX-24M", func(c *facts.Case) { c.Contract.End = day("2023-11-30") }, func(c *facts.Case) *law.Date { return &c.Contract.End }},
		{"over 60 months, disabled", "PEC-LENGTH-60M", func(c *facts.Case) { c.Contract.End, c.Person.RQTH = day("2026-12-31"), law.Yes }, func(c *facts.Case) *law.Date { return &c.Contract.End }},
	} {
		c := impec()
		c.CUI.Training, c.CUI.PensionFrom = facts.ForeseenTraining{Foreseen: law.No, Start: day("2021-10-04"), End: day("2022-06-30")}, day("2050-06-01")
		row.edit(&c)
		d := eligibility.PEC(&c)
		require.Equal(t, law.No, d.Answer(), row.because)
		off := d.Find(row.rule).Off()
		require.NotZero(t, off.Int(), row.because)
		step := int64(1)
		if off.Int() < 0 {
			step = -1
		}
		for by, want := range map[int64]law.Answer{off.Int() - step: law.No, off.Int(): law.Yes} {
			moved := c
			*row.last(&moved) = row.last(&c).AddDays(int(by))
			assert.Equal(t, want, eligibility.PEC(&moved).Answer(), "%s, moved by %d days", row.because, by)
		}
	}
}

func TestPECOtherFlips(t *testing.T) {
	for _, row := range []struct {
		because, rule string
		off           int64
		edit          func(*facts.Case, int64)
	}{
		{"18 h 30: an hour and a half", "PEC-HOURS-FLOOR", 90, func(c *facts.Case, by int64) {
			h, _ := law.HoursMinutes(18, 30)
			m, _ := law.HoursMinutes(int(by/60), int(by%60))
			c.Contract.Hours = h.Plus(m)
		}},
		{"9.88 against 10.25", "PEC-PAY-AGREED", 37, func(c *facts.Case, by int64) { c.CUI.HourlyPay = law.MustEuro("9.88").Add(law.Cents(by)) }},
		{"a tutor of ten months", "PEC-TUTOR-EXPERIENCE", 14, func(c *facts.Case, by int64) { c.Tutor.CareerMonths = law.MustCount(10 + int(by)) }},
		{"six employees", "PEC-TUTOR-MAX3", -3, func(c *facts.Case, by int64) { c.Tutor.AidedEmployees = law.MustCount(6 + int(by)) }},
	} {
		c := impec()
		row.edit(&c, 0)
		d := eligibility.PEC(&c)
		require.Equal(t, law.No, d.Answer(), row.because)
		assert.Equal(t, row.off, d.Find(row.rule).Off().Int(), row.because)
		step := int64(1)
		if row.off < 0 {
			step = -1
		}
		row.edit(&c, row.off)
		assert.Equal(t, law.Yes, eligibility.PEC(&c).Answer(), row.because)
		row.edit(&c, row.off-step)
		assert.NotEqual(t, law.Yes, eligibility.PEC(&c).Answer(), row.because)
	}
}

// Status, age and past renewals never flip.
func TestPECStatusDoesNotFlip(t *testing.T) {
	c := renewedPEC()
	for _, f := range law.Flips(eligibility.PEC(&c)) {
		for _, clause := range f.Clauses {
			assert.False(t, clause.Fixed(), clause.Rule())
		}
	}
}

// Practice warns, with its circular, and never changes the answer.
func TestPECPractice(t *testing.T) {
	young := func(c *facts.Case) { c.Person.Born = day("1999-05-10") }
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []string
	}{
		{"six months: lawful, out of line with the guidance of 2018", func(c *facts.Case) { c.Contract.End = day("2022-03-05") }, []string{"PEC-PRACT-2018"}},
		{"nine months to the day", func(c *facts.Case) { c.Contract.End = day("2022-06-05") }, nil},
		{"nine months less a day", func(c *facts.Case) { c.Contract.End = day("2022-06-04") }, []string{"PEC-PRACT-2018"}},
		{"before the circular of 2018", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2018-01-10"), day("2018-01-15"), day("2018-07-14")
		}, nil},
		{"on the day of the circular", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2018-01-11"), day("2018-01-15"), day("2018-07-14")
		}, []string{"PEC-PRACT-2018"}},
		{"the circular of 2024", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2024-02-07"), day("2024-02-12"), day("2024-08-11")
		}, []string{"PEC-PRACT-2024"}},
		{"the eve of it", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = day("2024-02-06"), day("2024-02-12"), day("2024-08-11")
		}, []string{"PEC-PRACT-2018"}},
		{"under 26 in 2021, twelve months and 26 hours", young, []string{"PEC-PRACT-2020"}},
		{"eleven months and 20 hours, as the plan has it", func(c *facts.Case) { young(c); c.Contract.End, c.Contract.Hours = day("2022-08-05"), hours("20") }, nil},
		{"26 on the day of the contract", func(c *facts.Case) { c.Person.Born = day("1995-09-01") }, nil},
		{"26 the day after", func(c *facts.Case) { c.Person.Born = day("1995-09-02") }, []string{"PEC-PRACT-2020"}},
		{"30, disabled", func(c *facts.Case) { c.Person.Born, c.Person.Disabled = day("1990-09-02"), law.Yes }, []string{"PEC-PRACT-2020"}},
		{"a renewal of 13 months in 2021", func(c *facts.Case) {
			c.Contract.End = day("2022-06-05")
			c.Contract.Renewals.Items = []facts.Renewal{{Made: day("2021-12-20"), End: day("2023-07-05")}}
		}, []string{"PEC-RENEW-COUNT", "PEC-PRACT-2018-RENEW"}},
		{"a renewal of seven months in 2022", func(c *facts.Case) {
			c.Contract.Renewals.Items = []facts.Renewal{{Made: day("2022-08-20"), End: day("2023-04-05")}}
		}, []string{"PEC-RENEW-COUNT", "PEC-PRACT-2022"}},
		{"of six months", func(c *facts.Case) {
			c.Contract.Renewals.Items = []facts.Renewal{{Made: day("2022-08-20"), End: day("2023-03-05")}}
		}, []string{"PEC-RENEW-COUNT"}},
		{"31 hours in 2022", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End, c.Contract.Hours = day("2022-03-01"), day("2022-03-07"), day("2023-03-06"), hours("31")
		}, []string{"PEC-PRACT-2022"}},
	} {
		c := impec()
		row.edit(&c)
		c.Aid.Made = c.Contract.Made.AddDays(-2)
		c.CUI.HourlyPay = law.MustEuro("13")
		d := eligibility.PEC(&c)
		assert.NotEqual(t, law.No, d.Answer(), row.because)
		got := slices.DeleteFunc(slices.Collect(d.Remarks()), func(id string) bool { return id == "PEC-3-TIMES" })
		assert.ElementsMatch(t, row.want, got, row.because)
	}
	c := impec()
	c.Contract.End = day("2022-03-05")
	assert.Contains(t, eligibility.Explain(eligibility.PEC(&c), language.French), "À noter\u00a0: la circulaire DGEFP 2018/11 vise douze mois")
}

func TestPECAgeFiftyConvention(t *testing.T) {
	c := renewedPEC()
	c.Person.Born, c.CUI.LastingDifficulties = day("1973-09-05"), law.Yes
	d := eligibility.PEC(&c)
	assert.Contains(t, slices.Collect(d.Conventions()), "PEC-DUR-MAX-60M-50-DAY")
	// The aid began a month after the contract: its 24th month ends on 2023-10-05.
	c.Aid.From, c.Person.Born = day("2021-10-06"), day("1973-10-05")
	assert.Equal(t, law.Yes, eligibility.PEC(&c).Find("PEC-STATUS-50").Answer())
	c.Person.Born = day("1973-10-06")
	assert.Equal(t, law.No, eligibility.PEC(&c).Find("PEC-STATUS-50").Answer())
}

// The practice of interviews is that of the circular of 11 January 2018.
func TestPECInterviews(t *testing.T) {
	c := impec()
	c.Contract.Made = day("2018-01-10")
	assert.NotContains(t, slices.Collect(eligibility.PEC(&c).Remarks()), "PEC-3-TIMES")
	c.Contract.Made = day("2018-01-11")
	assert.Contains(t, slices.Collect(eligibility.PEC(&c).Remarks()), "PEC-3-TIMES")
}

// The day of the aid picks the texts on the aid; another day in its place is said.
func TestPECDay(t *testing.T) {
	c := impec()
	c.Aid.Made = law.Date{}
	assert.Contains(t, slices.Collect(eligibility.PEC(&c).Conventions()), "PEC-DAY")
	c = impec()
	c.Aid.Made, c.Contract.Made = law.Date{}, law.Date{}
	assert.Equal(t, law.Yes, eligibility.PEC(&c).Find("PEC-EMPLOYER").Answer(), "the first day of the contract")
}

func TestPECAsks(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []string
	}{
		{"one fact left", func(c *facts.Case) { c.CUI.CollectiveNeeds = law.Unknown }, []string{"cui.collective_needs"}},
		{"already No", func(c *facts.Case) { c.CUI.CollectiveNeeds, c.CUI.Difficulties = law.No, law.Unknown }, nil},
		{"a group: nothing settles it", func(c *facts.Case) { c.Employer.Group = law.Yes }, nil},
		{"no text for the day", func(c *facts.Case) { c.Aid.Made = day("2019-06-03") }, nil},
	} {
		c := impec()
		row.edit(&c)
		var got []string
		for _, ask := range law.Asks(eligibility.PEC(&c)) {
			got = append(got, ask.Fact)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

// A clause with several sentences says the one that fits the facts.
func TestPECSentences(t *testing.T) {
	for _, row := range []struct {
		because, rule, want string
		edit                func(*facts.Case)
	}{
		{"nobody is replaced", "PEC-REFUSE-REPLACEMENT", "The hire does not replace a dismissed employee.", func(*facts.Case) {}},
		{"misconduct", "PEC-REFUSE-REPLACEMENT", "Serious or gross misconduct of the employee replaced: yes.", func(c *facts.Case) { c.CUI.ReplacesDismissed, c.CUI.Misconduct = law.Yes, law.Yes }},
		{"no earlier contract", "PEC-BILAN", "Earlier aided contract of the employer: no.", func(*facts.Case) {}},
		{"reviewed", "PEC-BILAN", "What was done under an earlier aided contract was reviewed.", func(c *facts.Case) { c.CUI.EarlierAid, c.CUI.Reviewed = law.Yes, law.Yes }},
		{"no act", "PEC-EMPLOYER-SERVICE", "Body put in charge of a public service by an act: no.", func(*facts.Case) {}},
		{"a commune", "PEC-EMPLOYER-SERVICE", "It is no private-law body: local authority.", func(c *facts.Case) { c.Employer.Form = facts.LocalAuthority }},
		{"an AI, own staff", "PEC-NOT-IAE", "The person would not be an employee in integration.", func(c *facts.Case) { c.Employer.Structure = facts.AI }},
		{"known to be public", "PEC-EMPLOYER-PUBLIC", "It is a public employer.", func(c *facts.Case) { c.Employer.Form, c.Employer.Public = 0, law.Yes }},
	} {
		c := impec()
		row.edit(&c)
		assert.Contains(t, eligibility.Explain(eligibility.PEC(&c).Find(row.rule), language.English), row.want, row.because)
	}
}
