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

// jobseekerEnteringPOEI enters, from 3 March 2025, a hybrid course of 450 hours with an employee as tutor.
func jobseekerEnteringPOEI() facts.Case {
	return facts.Case{
		Person:   facts.Person{Jobseeker: law.Yes, Employed: law.No, Disabled: law.No},
		Contract: facts.Contract{Kind: law.CDI, Made: day("2025-06-20"), Start: day("2025-07-01"), Seasonal: law.No},
		Employer: facts.Employer{ContributionsPaid: law.Yes, EconomicDismissals: facts.History[law.Date]{Complete: law.Yes}, UnhiredTrainee: law.No},
		Offer:    facts.Offer{Lodged: law.Yes, InArea: law.Yes, Applied: day("2025-02-10"), DismissalWaived: law.No},
		Course:   facts.Course{Start: day("2025-03-03"), End: day("2025-06-30"), Hours: hours("450"), Form: facts.Hybrid, PriorityPublic: law.No},
		Tutor:    facts.Tutor{IsEmployer: law.No, Volunteer: law.Yes, ExperienceMonths: law.MustCount(24), Trainees: law.MustCount(3)},
	}
}

// dismissed is a complete list of economic dismissals.
func dismissed(days ...string) facts.History[law.Date] {
	h := facts.History[law.Date]{Complete: law.Yes}
	for _, d := range days {
		h.Items = append(h.Items, day(d))
	}
	return h
}

var poeiRows = []lawtest.Row{
	// "permet à un demandeur d'emploi"
	lawtest.Edit("not a jobseeker", func(c *facts.Case) { c.Person.Jobseeker = law.No }, law.No, "POEI-WHO no", "POEI-WHO-DE no"),
	lawtest.Edit("jobseeker or not: not recorded", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, law.Unknown, "POEI-WHO unknown", "POEI-WHO-DE unknown"),
	lawtest.Edit("day of entry not recorded", func(c *facts.Case) { c.Course.Start = law.Date{} }, law.Unknown,
		"POEI-WHO unknown", "POEI-WHO-DE unknown", "POEI-WHO-CUI unknown", "POEI-WHO-CDDI unknown", "POEI-WHO-EA unknown",
		"POEI-OFFER unknown", "POEI-OFFER-LODGED unknown", "POEI-OFFER-AREA unknown", "POEI-BEFORE-HIRE unknown",
		"POEI-HOURS unknown", "POEI-HOURS-300 unknown", "POEI-HOURS-450 unknown", "POEI-HOURS-600 unknown", "POEI-SPAN-6M unknown",
		"POEI-TUTOR unknown", "POEI-TUTOR-2Y unknown", "POEI-TUTOR-MAX3 unknown"),
	// "une offre déposée par une entreprise […] située dans la zone géographique privilégiée"
	lawtest.Edit("no offer lodged", func(c *facts.Case) { c.Offer.Lodged = law.No }, law.No, "POEI-OFFER no", "POEI-OFFER-LODGED no"),
	lawtest.Edit("lodged or not: not recorded", func(c *facts.Case) { c.Offer.Lodged = law.Unknown }, law.Unknown, "POEI-OFFER unknown", "POEI-OFFER-LODGED unknown"),
	lawtest.Edit("outside the area", func(c *facts.Case) { c.Offer.InArea = law.No }, law.No, "POEI-OFFER no", "POEI-OFFER-AREA no"),
	lawtest.Edit("area not recorded", func(c *facts.Case) { c.Offer.InArea = law.Unknown }, law.Unknown, "POEI-OFFER unknown", "POEI-OFFER-AREA unknown"),
	// "La formation est dispensée avant l'entrée dans l'entreprise."
	lawtest.Edit("hired on the last day of the course", func(c *facts.Case) { c.Contract.Start = day("2025-06-30") }, law.No, "POEI-OFFER no", "POEI-BEFORE-HIRE no"),
	lawtest.Edit("day of the hire not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown, "POEI-OFFER unknown", "POEI-BEFORE-HIRE unknown"),
	lawtest.Edit("last day of the course not recorded", func(c *facts.Case) { c.Course.End = law.Date{} }, law.Unknown,
		"POEI-OFFER unknown", "POEI-BEFORE-HIRE unknown", "POEI-SPAN-6M unknown"),
	lawtest.Edit("neither recorded", func(c *facts.Case) { c.Course.End, c.Contract.Start = law.Date{}, law.Date{} }, law.Unknown,
		"POEI-OFFER unknown", "POEI-BEFORE-HIRE unknown", "POEI-SPAN-6M unknown"),
	// instruction 2024-26: the employer
	lawtest.Edit("contributions unpaid", func(c *facts.Case) { c.Employer.ContributionsPaid = law.No }, law.No, "POEI-EMPLOYER no", "POEI-EMPLOYER-CONTRIBUTIONS no"),
	lawtest.Edit("contributions not recorded", func(c *facts.Case) { c.Employer.ContributionsPaid = law.Unknown }, law.Unknown, "POEI-EMPLOYER unknown", "POEI-EMPLOYER-CONTRIBUTIONS unknown"),
	lawtest.Edit("a dismissal twelve months before, to the day", func(c *facts.Case) { c.Employer.EconomicDismissals = dismissed("2024-02-10") }, law.No, "POEI-EMPLOYER no", "POEI-EMPLOYER-DISMISSAL no"),
	lawtest.Edit("one day earlier", func(c *facts.Case) { c.Employer.EconomicDismissals = dismissed("2024-02-09", "2023-05-01") }, law.Yes),
	lawtest.Edit("a dismissal after the application is not before it", func(c *facts.Case) { c.Employer.EconomicDismissals = dismissed("2025-02-11") }, law.Yes),
	lawtest.Edit("a recent dismissal, condition waived", func(c *facts.Case) {
		c.Employer.EconomicDismissals, c.Offer.DismissalWaived = dismissed("2024-12-01"), law.Yes
	}, law.Yes),
	lawtest.Edit("a recent dismissal, waiver not recorded", func(c *facts.Case) {
		c.Employer.EconomicDismissals, c.Offer.DismissalWaived = dismissed("2024-12-01"), law.Unknown
	}, law.Unknown, "POEI-EMPLOYER unknown", "POEI-EMPLOYER-DISMISSAL unknown"),
	lawtest.Edit("dismissals not recorded: an empty list does not say that there was none", func(c *facts.Case) { c.Employer.EconomicDismissals.Complete = law.Unknown }, law.Unknown,
		"POEI-EMPLOYER unknown", "POEI-EMPLOYER-DISMISSAL unknown"),
	lawtest.Edit("day of the application not recorded", func(c *facts.Case) { c.Offer.Applied = law.Date{} }, law.Unknown,
		"POEI-EMPLOYER unknown", "POEI-EMPLOYER-CONTRIBUTIONS unknown", "POEI-EMPLOYER-DISMISSAL unknown", "POEI-EMPLOYER-UNHIRED unknown"),
	lawtest.Edit("neither recorded", func(c *facts.Case) { c.Offer.Applied, c.Employer.EconomicDismissals.Complete = law.Date{}, law.Unknown }, law.Unknown,
		"POEI-EMPLOYER unknown", "POEI-EMPLOYER-CONTRIBUTIONS unknown", "POEI-EMPLOYER-DISMISSAL unknown", "POEI-EMPLOYER-UNHIRED unknown"),
	lawtest.Edit("nothing known of the employer", func(c *facts.Case) { c.Offer.Applied, c.Employer = law.Date{}, facts.Employer{} }, law.Unknown,
		"POEI-EMPLOYER unknown", "POEI-EMPLOYER-CONTRIBUTIONS unknown", "POEI-EMPLOYER-DISMISSAL unknown", "POEI-EMPLOYER-UNHIRED unknown"),
	lawtest.Edit("applied for the day before the instruction", func(c *facts.Case) { c.Offer.Applied = day("2024-07-21") }, law.Unknown,
		"POEI-EMPLOYER unknown", "POEI-EMPLOYER-CONTRIBUTIONS unknown", "POEI-EMPLOYER-DISMISSAL unknown", "POEI-EMPLOYER-UNHIRED unknown"),
	lawtest.Edit("unpaid contributions that day: what was asked then was not found", func(c *facts.Case) {
		c.Offer.Applied, c.Employer.ContributionsPaid = day("2024-07-21"), law.No
	}, law.Unknown,
		"POEI-EMPLOYER unknown", "POEI-EMPLOYER-CONTRIBUTIONS unknown", "POEI-EMPLOYER-DISMISSAL unknown", "POEI-EMPLOYER-UNHIRED unknown"),
	lawtest.Edit("applied for on the day of the instruction", func(c *facts.Case) { c.Offer.Applied = day("2024-07-22") }, law.Yes),
	lawtest.Edit("an earlier trainee was not hired: the application may be refused, and may not", func(c *facts.Case) { c.Employer.UnhiredTrainee = law.Yes }, law.Unknown,
		"POEI-EMPLOYER unknown", "POEI-EMPLOYER-UNHIRED unknown"),
	lawtest.Edit("earlier trainees not recorded", func(c *facts.Case) { c.Employer.UnhiredTrainee = law.Unknown }, law.Unknown, "POEI-EMPLOYER unknown", "POEI-EMPLOYER-UNHIRED unknown"),
	// délibération 2024-29: 300, 450, 600 hours
	lawtest.Edit("300 hours are enough whatever the form", func(c *facts.Case) { c.Course.Hours, c.Course.Form, c.Course.Tutored = hours("300"), 0, law.Yes }, law.Yes,
		"POEI-HOURS-300 yes", "POEI-HOURS-450 gone"),
	lawtest.Edit("tutoring only: one minute over 300 hours", func(c *facts.Case) { c.Course.Hours, c.Course.Form = hours("300h01"), facts.Tutoring }, law.No,
		"POEI-HOURS no", "POEI-HOURS-450 no", "POEI-HOURS-600 no"),
	lawtest.Edit("a seasonal job: 300 hours, even with a training body", func(c *facts.Case) { c.Contract.Seasonal = law.Yes }, law.No,
		"POEI-HOURS no", "POEI-HOURS-450 no", "POEI-HOURS-600 no"),
	lawtest.Edit("form not recorded", func(c *facts.Case) { c.Course.Form, c.Course.Tutored = 0, law.Yes }, law.Unknown,
		"POEI-HOURS unknown", "POEI-HOURS-450 unknown", "POEI-HOURS-600 no"),
	lawtest.Edit("season not recorded", func(c *facts.Case) { c.Contract.Seasonal = law.Unknown }, law.Unknown,
		"POEI-HOURS unknown", "POEI-HOURS-450 unknown", "POEI-HOURS-600 no"),
	lawtest.Edit("one minute over 450 hours", func(c *facts.Case) { c.Course.Hours = hours("450h01") }, law.No,
		"POEI-HOURS no", "POEI-HOURS-450 no", "POEI-HOURS-600 no"),
	lawtest.Edit("600 hours for certain publics", func(c *facts.Case) { c.Course.Hours, c.Course.PriorityPublic = hours("600"), law.Yes }, law.Yes,
		"POEI-HOURS-450 no", "POEI-HOURS-600 yes"),
	lawtest.Edit("one minute more", func(c *facts.Case) { c.Course.Hours, c.Course.PriorityPublic = hours("600h01"), law.Yes }, law.No,
		"POEI-HOURS no", "POEI-HOURS-450 no", "POEI-HOURS-600 no"),
	lawtest.Edit("public not recorded", func(c *facts.Case) { c.Course.Hours, c.Course.PriorityPublic = hours("600"), law.Unknown }, law.Unknown,
		"POEI-HOURS unknown", "POEI-HOURS-450 no", "POEI-HOURS-600 unknown"),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Course.Hours = law.Hours{} }, law.Unknown,
		"POEI-HOURS unknown", "POEI-HOURS-300 unknown", "POEI-HOURS-450 unknown", "POEI-HOURS-600 unknown"),
	lawtest.Edit("hours that do not add up", func(c *facts.Case) { c.Course.CentreHours, c.Course.CompanyHours = hours("450"), hours("70") }, law.Unknown,
		"POEI-HOURS unknown", "POEI-HOURS-300 unknown", "POEI-HOURS-450 unknown", "POEI-HOURS-600 unknown"),
	// six months from 3 March 2025 end on 2 September
	lawtest.Edit("six months to the day", func(c *facts.Case) { c.Course.End, c.Contract.Start = day("2025-09-02"), day("2025-09-03") }, law.Yes),
	lawtest.Edit("one day more", func(c *facts.Case) { c.Course.End, c.Contract.Start = day("2025-09-03"), day("2025-09-04") }, law.No, "POEI-SPAN-6M no"),
	lawtest.Edit("one day more, for a disabled person: it may be adapted", func(c *facts.Case) {
		c.Course.End, c.Contract.Start, c.Person.Disabled = day("2025-09-03"), day("2025-09-04"), law.Yes
	}, law.Unknown, "POEI-SPAN-6M unknown"),
	lawtest.Edit("one day more, disability not recorded", func(c *facts.Case) {
		c.Course.End, c.Contract.Start, c.Person.Disabled = day("2025-09-03"), day("2025-09-04"), law.Unknown
	}, law.Unknown, "POEI-SPAN-6M unknown"),
	lawtest.Edit("ends before it begins", func(c *facts.Case) { c.Course.End = day("2025-03-02") }, law.Unknown, "POEI-SPAN-6M unknown"),
	// D6326-2: the tutor
	lawtest.Edit("23 months of experience", func(c *facts.Case) { c.Tutor.ExperienceMonths = law.MustCount(23) }, law.No, "POEI-TUTOR no", "POEI-TUTOR-2Y no"),
	lawtest.Edit("experience not recorded", func(c *facts.Case) { c.Tutor.ExperienceMonths = law.Count{} }, law.Unknown, "POEI-TUTOR unknown", "POEI-TUTOR-2Y unknown"),
	lawtest.Edit("not a volunteer", func(c *facts.Case) { c.Tutor.Volunteer = law.No }, law.No, "POEI-TUTOR no", "POEI-TUTOR-2Y no"),
	lawtest.Edit("volunteer or not: not recorded", func(c *facts.Case) { c.Tutor.Volunteer = law.Unknown }, law.Unknown, "POEI-TUTOR unknown", "POEI-TUTOR-2Y unknown"),
	lawtest.Edit("nothing known of the tutor but the number of trainees", func(c *facts.Case) { c.Tutor = facts.Tutor{Trainees: law.MustCount(2)} }, law.Unknown,
		"POEI-TUTOR unknown", "POEI-TUTOR-2Y unknown"),
	lawtest.Edit("no volunteer, unless the employer is the tutor", func(c *facts.Case) {
		c.Tutor.Volunteer, c.Tutor.IsEmployer, c.Tutor.Trainees = law.No, law.Unknown, law.MustCount(2)
	}, law.Unknown, "POEI-TUTOR unknown", "POEI-TUTOR-2Y unknown"),
	lawtest.Edit("an experienced tutor, who is not recorded", func(c *facts.Case) {
		c.Tutor.Volunteer, c.Tutor.IsEmployer, c.Tutor.Trainees = law.Unknown, law.Unknown, law.MustCount(2)
	}, law.Unknown, "POEI-TUTOR unknown", "POEI-TUTOR-2Y unknown"),
	lawtest.Edit("four trainees", func(c *facts.Case) { c.Tutor.Trainees = law.MustCount(4) }, law.No, "POEI-TUTOR no", "POEI-TUTOR-MAX3 no"),
	lawtest.Edit("trainees not recorded", func(c *facts.Case) { c.Tutor.Trainees = law.Count{} }, law.Unknown, "POEI-TUTOR unknown", "POEI-TUTOR-MAX3 unknown"),
	lawtest.Edit("three trainees, and the employer might be the tutor", func(c *facts.Case) { c.Tutor.IsEmployer = law.Unknown }, law.Unknown,
		"POEI-TUTOR unknown", "POEI-TUTOR-MAX3 unknown"),
	lawtest.Edit("the employer as tutor: three trainees are one too many", func(c *facts.Case) { c.Tutor.IsEmployer = law.Yes }, law.No,
		"POEI-TUTOR no", "POEI-TUTOR-MAX3 gone", "POEI-TUTOR-EMPLOYER-MAX2 no"),
	lawtest.Edit("the employer as tutor, not asked to volunteer, of two trainees", func(c *facts.Case) {
		c.Tutor.IsEmployer, c.Tutor.Volunteer, c.Tutor.Trainees = law.Yes, law.Unknown, law.MustCount(2)
	}, law.Yes, "POEI-TUTOR-MAX3 gone", "POEI-TUTOR-EMPLOYER-MAX2 yes"),
	lawtest.Edit("the employer as tutor, trainees not recorded", func(c *facts.Case) { c.Tutor.IsEmployer, c.Tutor.Trainees = law.Yes, law.Count{} }, law.Unknown,
		"POEI-TUTOR unknown", "POEI-TUTOR-MAX3 gone", "POEI-TUTOR-EMPLOYER-MAX2 unknown"),
	lawtest.Edit("no tutoring: it is the employer's choice", func(c *facts.Case) { c.Course.Form, c.Course.Tutored = facts.External, law.No }, law.Yes,
		"POEI-TUTOR gone", "POEI-TUTOR-2Y gone", "POEI-TUTOR-MAX3 gone"),
	lawtest.Edit("tutoring not recorded", func(c *facts.Case) { c.Course.Form = facts.External }, law.Unknown,
		"POEI-TUTOR unknown", "POEI-TUTOR-2Y gone", "POEI-TUTOR-MAX3 gone"),
}

// employeeEnteringPOEI is a disabled worker of an entreprise adaptée, on the first day of the text of 2024.
func employeeEnteringPOEI() facts.Case {
	c := jobseekerEnteringPOEI()
	c.Person.Jobseeker, c.Person.Employed, c.Person.Disabled = law.No, law.Yes, law.Yes
	c.Job.Kind, c.Job.Structure = law.CDI, facts.EA
	return c
}

var poeiEmployeeRows = []lawtest.Row{
	lawtest.Edit("entered the day before the text of 2024, which does not name them; practice of then is not known", func(c *facts.Case) { c.Course.Start = day("2023-12-31") }, law.No,
		"POEI-WHO no", "POEI-WHO-EA gone", "POEI-HOURS no", "POEI-HOURS-300 gone", "POEI-HOURS-450 gone", "POEI-HOURS-400 no",
		"POEI-SPAN-6M gone", "POEI-TUTOR gone", "POEI-TUTOR-2Y gone", "POEI-TUTOR-MAX3 gone"),
	lawtest.Edit("entered in 2018: neither the text nor the practice of then was found", func(c *facts.Case) { c.Course.Start = day("2018-12-31") }, law.Unknown,
		"POEI-WHO unknown", "POEI-WHO-DE unknown", "POEI-WHO-CUI unknown", "POEI-WHO-CDDI unknown", "POEI-WHO-EA gone",
		"POEI-OFFER unknown", "POEI-OFFER-LODGED unknown", "POEI-OFFER-AREA unknown", "POEI-BEFORE-HIRE unknown",
		"POEI-HOURS unknown", "POEI-HOURS-300 gone", "POEI-HOURS-450 gone", "POEI-HOURS-400 unknown",
		"POEI-SPAN-6M gone", "POEI-TUTOR gone", "POEI-TUTOR-2Y gone", "POEI-TUTOR-MAX3 gone"),
	lawtest.Edit("not recognised as disabled", func(c *facts.Case) { c.Person.Disabled = law.No }, law.No, "POEI-WHO no", "POEI-WHO-EA no"),
	lawtest.Edit("disability not recorded", func(c *facts.Case) { c.Person.Disabled = law.Unknown }, law.Unknown, "POEI-WHO unknown", "POEI-WHO-EA unknown"),
	lawtest.Edit("another employer", func(c *facts.Case) { c.Job.Structure = facts.OtherStructure }, law.No, "POEI-WHO no", "POEI-WHO-EA no"),
	lawtest.Edit("employer not recorded", func(c *facts.Case) { c.Job.Structure = 0 }, law.Unknown, "POEI-WHO unknown", "POEI-WHO-EA unknown"),
	lawtest.Edit("neither recorded", func(c *facts.Case) { c.Job.Structure, c.Person.Disabled = 0, law.Unknown }, law.Unknown, "POEI-WHO unknown", "POEI-WHO-EA unknown"),
	lawtest.Edit("an entreprise adaptée de travail temporaire stands in L5213-13 beside them", func(c *facts.Case) { c.Job.Structure = facts.EATT }, law.Unknown,
		"POEI-WHO unknown", "POEI-WHO-EA unknown"),
	lawtest.Edit("no contract at all", func(c *facts.Case) { c.Person.Employed, c.Job = law.No, facts.Job{} }, law.No, "POEI-WHO no", "POEI-WHO-EA no"),
	lawtest.Edit("a PEC", func(c *facts.Case) { c.Job.Kind, c.Job.Structure = law.PEC, facts.OtherStructure }, law.Yes, "POEI-WHO-CUI yes", "POEI-WHO-EA no"),
	lawtest.Edit("a CDDI", func(c *facts.Case) { c.Job.Kind, c.Job.Structure = law.CDDI, facts.ACI }, law.Yes, "POEI-WHO-CDDI yes", "POEI-WHO-EA no"),
	lawtest.Edit("kind of contract not recorded", func(c *facts.Case) { c.Job.Kind = 0 }, law.Yes, "POEI-WHO-CUI unknown", "POEI-WHO-CDDI unknown"),
}

// inTheSpringOf2024 enters a course of 400 hours given by a tutor on 2 May 2024: allowed by one scale, not by
// the other.
func inTheSpringOf2024() facts.Case {
	c := jobseekerEnteringPOEI()
	c.Course.Start, c.Course.End, c.Course.Hours, c.Course.Form = day("2024-05-02"), day("2024-08-30"), hours("400"), facts.Tutoring
	return c
}

var poeiSpringRows = []lawtest.Row{
	lawtest.Base("400 hours of tutoring alone: within the 400 of the scale of 2020, over the 300 of délibération 2024-29, whose first day is not settled", law.Unknown,
		"POEI-HOURS unknown", "POEI-HOURS-SCALE unknown", "POEI-SPAN-6M yes"),
	lawtest.Edit("with a training body both scales allow it", func(c *facts.Case) { c.Course.Form = facts.Hybrid }, law.Yes,
		"POEI-HOURS yes", "POEI-HOURS-SCALE gone", "POEI-HOURS-300 no", "POEI-HOURS-450 yes"),
	lawtest.Edit("form not recorded", func(c *facts.Case) { c.Course.Form = 0 }, law.Unknown),
	lawtest.Edit("300 hours: both allow it", func(c *facts.Case) { c.Course.Hours = hours("300") }, law.Yes,
		"POEI-HOURS yes", "POEI-HOURS-SCALE gone", "POEI-HOURS-300 yes"),
	lawtest.Edit("601 hours: neither does", func(c *facts.Case) { c.Course.Hours = hours("601") }, law.No,
		"POEI-HOURS no", "POEI-HOURS-SCALE gone", "POEI-HOURS-300 no", "POEI-HOURS-450 no", "POEI-HOURS-600 no"),
	lawtest.Edit("the day before délibération 2024-29: the scale of 2020", func(c *facts.Case) { c.Course.Start = day("2024-04-23") }, law.Yes,
		"POEI-HOURS yes", "POEI-HOURS-SCALE gone", "POEI-HOURS-400 yes", "POEI-SPAN-6M gone"),
	lawtest.Edit("the day of the decree: the scale of 2024", func(c *facts.Case) { c.Course.Start = day("2024-06-21") }, law.No,
		"POEI-HOURS no", "POEI-HOURS-SCALE gone", "POEI-HOURS-300 no", "POEI-HOURS-450 no", "POEI-HOURS-600 no",
		"POEI-TUTOR yes", "POEI-TUTOR-2Y yes", "POEI-TUTOR-MAX3 yes"),
	lawtest.Edit("under the scale of 2020, one minute over 400 hours", func(c *facts.Case) { c.Course.Start, c.Course.Hours = day("2024-04-23"), hours("400h01") }, law.No,
		"POEI-HOURS no", "POEI-HOURS-SCALE gone", "POEI-HOURS-400 no", "POEI-SPAN-6M gone"),
	lawtest.Edit("before 2020 no length is known", func(c *facts.Case) { c.Course.Start = day("2019-12-31") }, law.Unknown,
		"POEI-HOURS-SCALE gone", "POEI-HOURS-400 unknown", "POEI-SPAN-6M gone", "POEI-WHO-EA gone"),
	lawtest.Edit("a day over six months: the limit may not apply yet", func(c *facts.Case) { c.Course.End = day("2024-11-02") }, law.Unknown, "POEI-SPAN-6M unknown"),
}

// The document that defines the area did not exist in 2024.
func TestPOEIArea2024(t *testing.T) {
	for start, want := range map[string]bool{"2023-12-31": false, "2024-01-01": true, "2024-12-31": true, "2025-01-01": false} {
		c := jobseekerEnteringPOEI()
		c.Course.Start = day(start)
		found := false
		for id := range eligibility.POEI(&c).Remarks() {
			found = found || id == "POEI-OFFER-AREA-2024"
		}
		assert.Equal(t, want, found, start)
	}
}

var poeiAttestRows = []lawtest.Row{
	lawtest.Base("a tutored course in 2025; whether the document was signed is not recorded", law.Unknown),
	lawtest.Edit("not signed", func(c *facts.Case) { c.Tutor.Attested = law.No }, law.No),
	lawtest.Edit("signed", func(c *facts.Case) { c.Tutor.Attested = law.Yes }, law.Yes),
	lawtest.Edit("no tutoring: nothing to sign", func(c *facts.Case) { c.Course.Form, c.Course.Tutored = facts.External, law.No }, law.No),
	lawtest.Edit("signed, tutoring not recorded", func(c *facts.Case) { c.Course.Form, c.Tutor.Attested = 0, law.Yes }, law.Unknown),
	lawtest.Edit("neither recorded", func(c *facts.Case) { c.Course.Form = 0 }, law.Unknown),
	lawtest.Edit("not signed, the day before the decree", func(c *facts.Case) { c.Course.Start, c.Tutor.Attested = day("2024-06-20"), law.No }, law.Unknown),
	lawtest.Edit("not signed, on its first day", func(c *facts.Case) { c.Course.Start, c.Tutor.Attested = day("2024-06-21"), law.No }, law.No),
	lawtest.Edit("signed, day of entry not recorded", func(c *facts.Case) { c.Course.Start, c.Tutor.Attested = law.Date{}, law.Yes }, law.Unknown),
}

// cddAfterPOEI is a CDD of six months, concluded on the first day of D6326-1.
func cddAfterPOEI() facts.Case {
	return facts.Case{
		Contract: facts.Contract{Kind: law.CDD, Made: day("2024-06-21"), Start: day("2024-09-01"), End: day("2025-02-28"), Seasonal: law.No, Hours: hours("35")},
		Course:   facts.Course{End: day("2024-08-31")},
	}
}

var poeiExitRows = []lawtest.Row{
	// 1°
	lawtest.Edit("a CDI", func(c *facts.Case) { c.Contract.Kind = law.CDI }, law.Yes, "POEI-EXIT-CDI yes", "POEI-EXIT-CDD-6M no"),
	lawtest.Edit("a CDI intérimaire", func(c *facts.Case) { c.Contract.Kind = law.CDIInterim }, law.Yes, "POEI-EXIT-CDII yes", "POEI-EXIT-CDD-6M no"),
	// 2°, 3°, 4°
	lawtest.Edit("professionalisation of six months", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation }, law.Yes, "POEI-EXIT-PRO-6M yes", "POEI-EXIT-CDD-6M no"),
	lawtest.Edit("professionalisation, one day short", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, day("2025-02-27") }, law.No, "POEI-EXIT-CDD-6M no"),
	lawtest.Edit("professionalisation as a CDI", func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.Professionalisation, law.Yes }, law.Yes,
		"POEI-EXIT-CDI yes", "POEI-EXIT-PRO-6M yes", "POEI-EXIT-CDD-6M no"),
	lawtest.Edit("apprenticeship of six months", func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship }, law.Yes, "POEI-EXIT-APP-6M yes", "POEI-EXIT-CDD-6M no"),
	lawtest.Edit("apprenticeship, one day short: here the decree states a minimum", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Apprenticeship, day("2025-02-27") }, law.No,
		"POEI-EXIT-CDD-6M no"),
	lawtest.Edit("apprenticeship of unknown length and form", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Apprenticeship, law.Date{} }, law.Unknown,
		"POEI-EXIT-CDI unknown", "POEI-EXIT-APP-6M unknown", "POEI-EXIT-CDD-6M no"),
	lawtest.Edit("a CDD, one day short", func(c *facts.Case) { c.Contract.End = day("2025-02-27") }, law.No, "POEI-EXIT-CDD-6M no"),
	lawtest.Edit("a CDD of unknown length", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "POEI-EXIT-CDD-6M unknown"),
	lawtest.Edit("a PEC of six months", func(c *facts.Case) { c.Contract.Kind = law.PEC }, law.Yes),
	lawtest.Edit("a CDDI of six months", func(c *facts.Case) { c.Contract.Kind = law.CDDI }, law.Yes),
	lawtest.Edit("renewed, without precise term", func(c *facts.Case) {
		c.Contract.NoTerm, c.Contract.MinimumEnd, c.Contract.Renewals.Items = law.Yes, day("2025-02-28"), make([]facts.Renewal, 1)
	}, law.Yes),
	// 5°: from 1 September, four months end on 31 December
	lawtest.Edit("a seasonal CDD of four months", func(c *facts.Case) { c.Contract.Seasonal, c.Contract.End = law.Yes, day("2024-12-31") }, law.Yes,
		"POEI-EXIT-CDD-6M no", "POEI-EXIT-SEASON-4M yes"),
	lawtest.Edit("one day short", func(c *facts.Case) { c.Contract.Seasonal, c.Contract.End = law.Yes, day("2024-12-30") }, law.No,
		"POEI-EXIT-CDD-6M no"),
	lawtest.Edit("four months in a job where the CDD is merely customary", func(c *facts.Case) { c.Contract.End = day("2024-12-31") }, law.No,
		"POEI-EXIT-CDD-6M no"),
	lawtest.Edit("four months, season not recorded", func(c *facts.Case) { c.Contract.Seasonal, c.Contract.End = law.Unknown, day("2024-12-31") }, law.Unknown,
		"POEI-EXIT-CDD-6M no", "POEI-EXIT-SEASON-4M unknown"),
	lawtest.Edit("three months, season not recorded and of no use", func(c *facts.Case) { c.Contract.Seasonal, c.Contract.End = law.Unknown, day("2024-11-30") }, law.No,
		"POEI-EXIT-CDD-6M no"),
	// what the list does not name
	lawtest.Edit("a public hospital's contract of six months", func(c *facts.Case) { c.Contract.Kind = law.PublicFixedTerm }, law.Unknown,
		"POEI-EXIT-CDD-6M gone", "POEI-EXIT-PUBLIC-LAW unknown", "POEI-EXIT-PUBLIC-LAW-LENGTH yes", "POEI-EXIT-PUBLIC-LAW-NAMED unknown"),
	lawtest.Edit("one day short: it conforms in neither reading", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PublicFixedTerm, day("2025-02-27") }, law.No,
		"POEI-EXIT-CDD-6M gone", "POEI-EXIT-PUBLIC-LAW no", "POEI-EXIT-PUBLIC-LAW-LENGTH no", "POEI-EXIT-PUBLIC-LAW-NAMED unknown"),
	lawtest.Edit("a public hospital's contract of unknown length", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PublicFixedTerm, law.Date{} }, law.Unknown,
		"POEI-EXIT-CDD-6M gone", "POEI-EXIT-PUBLIC-LAW unknown", "POEI-EXIT-PUBLIC-LAW-LENGTH unknown", "POEI-EXIT-PUBLIC-LAW-NAMED unknown"),
	// the text in force
	lawtest.Edit("kind not recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown,
		"POEI-EXIT-CDI unknown", "POEI-EXIT-CDII unknown", "POEI-EXIT-PRO-6M unknown", "POEI-EXIT-APP-6M unknown", "POEI-EXIT-CDD-6M unknown",
		"POEI-EXIT-SEASON-4M unknown", "POEI-EXIT-MISSIONS-6M9M unknown"),
	lawtest.Edit("concluded the day before the decree: no list is in force", func(c *facts.Case) { c.Contract.Made = day("2024-06-20") }, law.Unknown,
		"POEI-GAP-2024 unknown", "POEI-EXIT-CDI gone", "POEI-EXIT-CDII gone", "POEI-EXIT-PRO-6M gone", "POEI-EXIT-APP-6M gone", "POEI-EXIT-CDD-6M gone",
		"POEI-EXIT-SEASON-4M gone", "POEI-EXIT-MISSIONS-6M9M gone"),
	lawtest.Edit("day of conclusion not recorded: the first day picks the text", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Yes),
	lawtest.Edit("no day at all", func(c *facts.Case) { c.Contract.Made, c.Contract.Start = law.Date{}, law.Date{} }, law.Unknown,
		"POEI-EXIT-CDD-6M unknown", "POEI-EXIT-SEASON-4M unknown"),
}

// cddAfterPOEIIn2023 is a CDD of twelve months, concluded on the last day of the list of L6326-1.
func cddAfterPOEIIn2023() facts.Case {
	return facts.Case{Contract: facts.Contract{Kind: law.CDD, Made: day("2023-12-31"), Start: day("2024-01-15"), End: day("2025-01-14")}}
}

var poeiExit2019Rows = []lawtest.Row{
	lawtest.Edit("one day short of twelve months", func(c *facts.Case) { c.Contract.End = day("2025-01-13") }, law.No, "POEI-EXIT-CDD-12M no"),
	lawtest.Edit("length not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "POEI-EXIT-CDD-12M unknown"),
	lawtest.Edit("a CDI", func(c *facts.Case) { c.Contract.Kind = law.CDI }, law.Yes, "POEI-EXIT-CDI yes", "POEI-EXIT-CDD-12M no"),
	lawtest.Edit("professionalisation of twelve months", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation }, law.Yes, "POEI-EXIT-PRO-12M yes", "POEI-EXIT-CDD-12M no"),
	lawtest.Edit("professionalisation, one day short", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, day("2025-01-13") }, law.No, "POEI-EXIT-CDD-12M no"),
	lawtest.Edit("an apprenticeship of eight months: no minimum is stated", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Apprenticeship, day("2024-09-14") }, law.Yes,
		"POEI-EXIT-APP yes", "POEI-EXIT-CDD-12M no"),
	lawtest.Edit("missions are not listed", func(c *facts.Case) { c.Contract.Kind = law.Mission }, law.No, "POEI-EXIT-CDD-12M no", "POEI-EXIT-MISSION no"),
	lawtest.Edit("a CDI intérimaire is not named", func(c *facts.Case) { c.Contract.Kind = law.CDIInterim }, law.Unknown, "POEI-EXIT-CDD-12M no", "POEI-EXIT-CDI gone", "POEI-EXIT-CDII unknown"),
	lawtest.Edit("a civil servant is not named", func(c *facts.Case) { c.Contract.Kind = law.CivilServant }, law.Unknown, "POEI-EXIT-CDD-12M no", "POEI-EXIT-CDI gone", "POEI-EXIT-PUBLIC-LAW unknown", "POEI-EXIT-PUBLIC-LAW-NAMED unknown"),
	lawtest.Edit("kind not recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown,
		"POEI-EXIT-CDI unknown", "POEI-EXIT-PRO-12M unknown", "POEI-EXIT-APP unknown", "POEI-EXIT-CDD-12M unknown"),
	lawtest.Edit("before 2019 the text was not found", func(c *facts.Case) { c.Contract.Made = day("2018-12-31") }, law.Unknown,
		"POEI-EXIT-CDI unknown", "POEI-EXIT-PRO-12M unknown", "POEI-EXIT-APP unknown", "POEI-EXIT-CDD-12M unknown"),
	lawtest.Edit("the first day of the list", func(c *facts.Case) { c.Contract.Made = day("2019-01-01") }, law.Yes),
	lawtest.Edit("the day after its last day: no list is in force, not even for a CDI", func(c *facts.Case) { c.Contract.Made, c.Contract.Kind = day("2024-01-01"), law.CDI }, law.Unknown,
		"POEI-GAP-2024 unknown", "POEI-EXIT-CDI gone", "POEI-EXIT-PRO-12M gone", "POEI-EXIT-APP gone", "POEI-EXIT-CDD-12M gone"),
}

// missionsAfterPOEI: the course ends on 31 December 2024, so that the nine months run from 1 January to 30
// September 2025. One mission of six months to the day.
func missionsAfterPOEI() facts.Case {
	return facts.Case{
		Contract: facts.Contract{Kind: law.Mission, Made: day("2025-01-10"), Start: day("2025-01-15"), End: day("2025-07-14"), Seasonal: law.No},
		Course:   facts.Course{End: day("2024-12-31")},
		Missions: facts.History[facts.Mission]{Complete: law.Yes},
	}
}

// mission is one item of the list.
func mission(start, end string) facts.Mission { return facts.Mission{Start: day(start), End: day(end)} }

// from15January keeps the contract from 15 January to that day and adds missions.
func from15January(end string, more ...facts.Mission) func(*facts.Case) {
	return func(c *facts.Case) { c.Contract.End, c.Missions.Items = day(end), slices.Clone(more) }
}

var poeiMissionRows = []lawtest.Row{
	lawtest.Edit("one mission, one day short of six months", from15January("2025-07-13"), law.No, "POEI-EXIT-MISSIONS-6M9M no"),
	lawtest.Edit("two missions without a gap are measured as one", from15January("2025-04-14", mission("2025-04-15", "2025-07-14")), law.Yes),
	lawtest.Edit("in any order, overlapping", from15January("2025-04-14", mission("2025-06-01", "2025-07-14"), mission("2025-04-01", "2025-06-15")), law.Yes),
	lawtest.Edit("without a gap, one day short", from15January("2025-04-14", mission("2025-04-15", "2025-07-13")), law.No, "POEI-EXIT-MISSIONS-6M9M no"),
	// With gaps: 15 January to 14 April are 17 + 28 + 31 + 14 = 90 days; from 16 April, 15 days to the end of
	// the month, 31 in May, 30 in June.
	lawtest.Edit("184 days with a gap: 90 and 94 (15 + 31 + 30 + 18 in July)", from15January("2025-04-14", mission("2025-04-16", "2025-07-18")), law.Yes),
	lawtest.Edit("183 days: as long as some six months, shorter than others", from15January("2025-04-14", mission("2025-04-16", "2025-07-17")), law.Unknown, "POEI-EXIT-MISSIONS-6M9M unknown"),
	lawtest.Edit("181 days", from15January("2025-04-14", mission("2025-04-16", "2025-07-15")), law.Unknown, "POEI-EXIT-MISSIONS-6M9M unknown"),
	lawtest.Edit("180 days: shorter than any six months", from15January("2025-04-14", mission("2025-04-16", "2025-07-14")), law.No, "POEI-EXIT-MISSIONS-6M9M no"),
	lawtest.Edit("the nine months end on 30 September: what is after it does not count", func(c *facts.Case) {
		c.Contract.Start, c.Contract.End = day("2025-04-01"), day("2025-12-31")
	}, law.Yes),
	lawtest.Edit("from 2 April, 30 September is one day short", func(c *facts.Case) { c.Contract.Start, c.Contract.End = day("2025-04-02"), day("2025-12-31") }, law.No, "POEI-EXIT-MISSIONS-6M9M no"),
	lawtest.Edit("a mission before the end of the course does not count", func(c *facts.Case) {
		c.Contract.Start, c.Contract.End = day("2024-07-01"), day("2024-12-31")
	}, law.No, "POEI-EXIT-MISSIONS-6M9M no"),
	lawtest.Edit("too short, and the list may not be complete", func(c *facts.Case) { c.Contract.End, c.Missions.Complete = day("2025-07-13"), law.Unknown }, law.Unknown, "POEI-EXIT-MISSIONS-6M9M unknown"),
	lawtest.Edit("long enough: the rest of the list does not matter", func(c *facts.Case) { c.Missions.Complete = law.Unknown }, law.Yes),
	lawtest.Edit("one mission of six months and one more day later: six months are six months", func(c *facts.Case) {
		c.Missions.Items = []facts.Mission{mission("2025-09-10", "2025-09-10")}
	}, law.Yes),
	lawtest.Edit("a day before it, with a gap", func(c *facts.Case) { c.Missions.Items = []facts.Mission{mission("2025-01-10", "2025-01-10")} }, law.Yes),
	lawtest.Edit("six months, and a mission without days", func(c *facts.Case) { c.Missions.Items = []facts.Mission{{}} }, law.Yes),
	// 15 January to 13 July are 180 days; 181 with the day apart
	lawtest.Edit("one day short, and one day more later", from15January("2025-07-13", mission("2025-09-10", "2025-09-10")), law.Unknown, "POEI-EXIT-MISSIONS-6M9M unknown"),
	lawtest.Edit("without precise term: the minimum period counts", func(c *facts.Case) {
		c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.Date{}, law.Yes, day("2025-07-14")
	}, law.Yes),
	lawtest.Edit("the same, one day short", func(c *facts.Case) {
		c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.Date{}, law.Yes, day("2025-07-13")
	}, law.No, "POEI-EXIT-MISSIONS-6M9M no"),
	lawtest.Edit("a mission without its last day", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "POEI-EXIT-MISSIONS-6M9M unknown"),
	lawtest.Edit("only the list is recorded", func(c *facts.Case) {
		c.Contract.Start, c.Contract.End = law.Date{}, law.Date{}
		c.Missions.Items = []facts.Mission{mission("2025-01-15", "2025-07-14")}
	}, law.Yes),
	lawtest.Edit("end of the course not recorded", func(c *facts.Case) { c.Course.End = law.Date{} }, law.Unknown, "POEI-EXIT-MISSIONS-6M9M unknown"),
	lawtest.Edit("a seasonal mission of four months", func(c *facts.Case) { c.Contract.Seasonal, c.Contract.End = law.Yes, day("2025-05-14") }, law.Yes,
		"POEI-EXIT-SEASON-4M yes", "POEI-EXIT-MISSIONS-6M9M no"),
}

var poeiPartTimeRows = []lawtest.Row{
	lawtest.Edit("19 h 59", func(c *facts.Case) { c.Contract.Made, c.Contract.Hours = day("2023-12-31"), hours("19h59") }, law.No),
	lawtest.Edit("20 hours, on the page of 2020", func(c *facts.Case) { c.Contract.Made, c.Contract.Hours = day("2023-12-31"), hours("20") }, law.Yes),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }, law.Unknown),
	lawtest.Edit("from the instruction of 2024 the threshold was not found", func(c *facts.Case) { c.Contract.Made = day("2024-07-22") }, law.Unknown),
}

func TestPOEITables(t *testing.T) {
	on := lawtest.On
	lawtest.Days(t, &eligibility.POEIJobseekers, []lawtest.DayRow{
		on("2009-11-25", ""), on("2009-11-26", "yes"), on("2018-12-31", "yes"), on("2019-01-01", "yes"), on("2023-12-31", "yes"), on("2024-01-01", "yes"),
	})
	lawtest.Days(t, &eligibility.POEIEmployees, []lawtest.DayRow{
		on("2014-03-06", ""), on("2014-03-07", "pec, cie, cddi"), on("2018-12-31", "pec, cie, cddi"), on("2019-01-01", "pec, cie, cddi"),
		on("2023-12-31", "pec, cie, cddi"), on("2024-01-01", "pec, cie, cddi"),
	})
	lawtest.Days(t, &eligibility.POEIAdapted, []lawtest.DayRow{on("2018-12-31", ""), on("2019-01-01", "no"), on("2023-12-31", "no"), on("2024-01-01", "yes")})
	lawtest.Days(t, &eligibility.POEIOfferRule, []lawtest.DayRow{on("2018-12-31", ""), on("2019-01-01", "yes"), on("2023-12-31", "yes"), on("2024-01-01", "yes")})
	lawtest.Days(t, &eligibility.POEIAreaDocument, []lawtest.DayRow{
		on("2018-12-31", ""), on("2019-01-01", "yes"), on("2023-12-31", "yes"), on("2024-01-01", "no"), on("2024-12-31", "no"), on("2025-01-01", "yes"),
	})
	lawtest.Days(t, &eligibility.POEIEmployerRule, []lawtest.DayRow{on("2024-07-21", ""), on("2024-07-22", "yes")})
	lawtest.Days(t, &eligibility.POEITutorDocument, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "yes")})
	lawtest.Days(t, &eligibility.POEIDismissalMonths, []lawtest.DayRow{on("2024-07-21", ""), on("2024-07-22", "12")})
	lawtest.Days(t, &eligibility.POEIHours2020, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", "400"), on("2024-06-20", "400"), on("2024-06-21", "")})
	lawtest.Days(t, &eligibility.POEIHoursTutoring, []lawtest.DayRow{on("2024-04-23", ""), on("2024-04-24", "300")})
	lawtest.Days(t, &eligibility.POEIHoursTraining, []lawtest.DayRow{on("2024-04-23", ""), on("2024-04-24", "450")})
	lawtest.Days(t, &eligibility.POEIHoursPriority, []lawtest.DayRow{on("2024-04-23", ""), on("2024-04-24", "600")})
	lawtest.Days(t, &eligibility.POEISpanMonths, []lawtest.DayRow{on("2024-04-23", ""), on("2024-04-24", "6")})
	lawtest.Days(t, &eligibility.POEITutorMonths, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "24")})
	lawtest.Days(t, &eligibility.POEITutorTrainees, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "3")})
	lawtest.Days(t, &eligibility.POEIEmployerTrainees, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "2")})
	lawtest.Days(t, &eligibility.POEIExitKinds, []lawtest.DayRow{
		on("2018-12-31", ""), on("2019-01-01", "cdi, cdd, apprentissage, professionnalisation"), on("2023-12-31", "cdi, cdd, apprentissage, professionnalisation"),
		on("2024-01-01", ""), on("2024-06-20", ""), on("2024-06-21", "cdi, cdd, apprentissage, professionnalisation, mission, cdi_interimaire"),
	})
	lawtest.Days(t, &eligibility.POEIExitMonths, []lawtest.DayRow{
		on("2018-12-31", ""), on("2019-01-01", "12"), on("2023-12-31", "12"), on("2024-01-01", ""), on("2024-06-20", ""), on("2024-06-21", "6"),
	})
	lawtest.Days(t, &eligibility.POEISeasonMonths, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "4")})
	lawtest.Days(t, &eligibility.POEIMissionMonths, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "6")})
	lawtest.Days(t, &eligibility.POEIMissionWindow, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "9")})
	lawtest.Days(t, &eligibility.POEIMissionDaysMet, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "184")})
	lawtest.Days(t, &eligibility.POEIMissionDaysShort, []lawtest.DayRow{on("2024-06-20", ""), on("2024-06-21", "180")})
	lawtest.Days(t, &eligibility.POEIPartTime, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", "20"), on("2024-07-21", "20"), on("2024-07-22", "")})
}

func TestPOEIRests(t *testing.T) {
	c := jobseekerEnteringPOEI()
	d := eligibility.POEI(&c)
	require.Equal(t, law.Yes, d.Answer())
	assert.Equal(t, law.Secondary, d.Rests(), "employer, hours and span are practice")
	assert.Equal(t, law.Primary, d.Find("POEI-TUTOR").Rests(), "the tutor is in the decree")
	c.Person.Jobseeker, c.Person.Employed, c.Job.Kind, c.Course.Start = law.No, law.Yes, law.PEC, day("2018-12-31")
	assert.Equal(t, law.Weak, eligibility.POEI(&c).Find("POEI-WHO").Rests(), "what the law of 2014 opened is known from one kind of page")

	c = cddAfterPOEI()
	d = eligibility.POEIExit(&c)
	assert.Equal(t, law.Primary, d.Rests())
	assert.NotContains(t, eligibility.Explain(d, language.French), "sources secondaires")
	c.Contract.Made = day("2024-06-20")
	assert.Contains(t, eligibility.Explain(eligibility.POEIExit(&c), language.French), "aucun texte connu au 20 juin 2024")
}

// Each distance is decided again: at it, and one unit before.
func TestPOEIFlips(t *testing.T) {
	for _, row := range []struct {
		because string
		rule    string
		off     string
		by      int64
		decide  lawtest.Decider
		base    func() facts.Case
		edit    func(*facts.Case)
		move    func(*facts.Case, int)
		before  law.Answer
	}{
		{"hired 3 days before the end of the course", "POEI-BEFORE-HIRE", "contract.start", 4, eligibility.POEI, jobseekerEnteringPOEI,
			func(c *facts.Case) { c.Contract.Start = day("2025-06-27") },
			func(c *facts.Case, n int) { c.Contract.Start = c.Contract.Start.AddDays(n) }, law.No},
		{"a dismissal on 20 February 2024 bars until 20 February 2025, 10 days after the application", "POEI-EMPLOYER-DISMISSAL", "offer.applied", 11, eligibility.POEI, jobseekerEnteringPOEI,
			func(c *facts.Case) { c.Employer.EconomicDismissals = dismissed("2024-02-20") },
			func(c *facts.Case, n int) { c.Offer.Applied = c.Offer.Applied.AddDays(n) }, law.No},
		{"six months end on 2 September, the course on the 10th", "POEI-SPAN-6M", "course.end", -8, eligibility.POEI, jobseekerEnteringPOEI,
			func(c *facts.Case) { c.Course.End, c.Contract.Start = day("2025-09-10"), day("2025-09-11") },
			func(c *facts.Case, n int) { c.Course.End = c.Course.End.AddDays(n) }, law.No},
		{"18 months of experience", "POEI-TUTOR-2Y", "tutor.experience_months", 6, eligibility.POEI, jobseekerEnteringPOEI,
			func(c *facts.Case) { c.Tutor.ExperienceMonths = law.MustCount(18) },
			func(c *facts.Case, n int) { c.Tutor.ExperienceMonths = law.MustCount(18 + n) }, law.No},
		{"five trainees", "POEI-TUTOR-MAX3", "tutor.trainees", -2, eligibility.POEI, jobseekerEnteringPOEI,
			func(c *facts.Case) { c.Tutor.Trainees = law.MustCount(5) },
			func(c *facts.Case, n int) { c.Tutor.Trainees = law.MustCount(5 + n) }, law.No},
		{"one mission until 30 June: 14 days are missing", "POEI-EXIT-MISSIONS-6M9M", "missions", 14, eligibility.POEIExit, missionsAfterPOEI,
			func(c *facts.Case) { c.Contract.End = day("2025-06-30") },
			func(c *facts.Case, n int) { c.Contract.End = c.Contract.End.AddDays(n) }, law.No},
		{"missions with a gap, 170 days: 14 are missing to be sure, and with 13 the texts do not settle it", "POEI-EXIT-MISSIONS-6M9M", "missions", 14, eligibility.POEIExit, missionsAfterPOEI,
			from15January("2025-04-14", mission("2025-04-16", "2025-07-04")),
			func(c *facts.Case, n int) { c.Missions.Items[0].End = c.Missions.Items[0].End.AddDays(n) }, law.Unknown},
	} {
		c := row.base()
		row.edit(&c)
		clause := row.decide(&c).Find(row.rule)
		require.Equal(t, law.No, clause.Answer(), row.because)
		require.Equal(t, row.by, clause.Off().Int(), row.because)
		assert.Equal(t, row.off, clause.Off().Name(), row.because)
		towards := 1
		if row.by < 0 {
			towards = -1
		}
		for n, want := range map[int]law.Answer{int(row.by): law.Yes, int(row.by) - towards: row.before} {
			moved := row.base()
			row.edit(&moved)
			row.move(&moved, n)
			assert.Equal(t, want, row.decide(&moved).Find(row.rule).Answer(), "%s, moved by %d", row.because, n)
		}
	}
}

func TestPOEIConventions(t *testing.T) {
	for _, row := range []struct {
		because string
		c       facts.Case
		edit    func(*facts.Case)
		want    []string
	}{
		{"a CDD", cddAfterPOEI(), func(*facts.Case) {}, []string{"POEI-EXIT-DATE", "DATE-MONTHS"}},
		{"from the 31st, no such day six months later", cddAfterPOEI(), func(c *facts.Case) { c.Contract.Start = day("2024-08-31") }, []string{"POEI-EXIT-DATE", "DATE-MONTHS", "DATE-CLAMP"}},
		{"a PEC, renewed", cddAfterPOEI(), func(c *facts.Case) {
			c.Contract.Kind, c.Contract.Renewals.Items = law.PEC, make([]facts.Renewal, 1)
		}, []string{"POEI-EXIT-DATE", "DATE-MONTHS", "POEI-EXIT-RENEWAL", "POEI-EXIT-PEC"}},
		{"a CDDI without precise term", cddAfterPOEI(), func(c *facts.Case) {
			c.Contract.Kind, c.Contract.NoTerm, c.Contract.MinimumEnd = law.CDDI, law.Yes, c.Contract.End
		}, []string{"POEI-EXIT-DATE", "DATE-MONTHS", "POEI-EXIT-NOTERM", "POEI-EXIT-CDDI"}},
		{"one mission", missionsAfterPOEI(), func(*facts.Case) {}, []string{"POEI-EXIT-DATE", "DATE-MONTHS"}},
		{"a run of six months beside another", missionsAfterPOEI(), from15January("2025-07-14", mission("2025-09-10", "2025-09-10")), []string{"POEI-EXIT-DATE", "DATE-MONTHS"}},
		{"six months from 31 March: there is no 31 September", missionsAfterPOEI(), func(c *facts.Case) {
			c.Contract.Start, c.Contract.End = day("2025-03-31"), day("2025-09-30")
		}, []string{"POEI-EXIT-DATE", "DATE-MONTHS", "DATE-CLAMP"}},
		{"missions with a gap", missionsAfterPOEI(), from15January("2025-04-14", mission("2025-04-16", "2025-07-18")), []string{"POEI-EXIT-DATE", "DATE-MONTHS", "POEI-EXIT-MISSIONS"}},
	} {
		row.edit(&row.c)
		row.c.Contract.Seasonal = law.No
		var got []string
		for id := range eligibility.POEIExit(&row.c).Conventions() {
			got = append(got, id)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

// Somebody may look at the days of a mission: those of the contract are asked for when the list is complete.
func TestMissionsAskForTheDaysOfTheContract(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []string
	}{
		{"neither day", func(c *facts.Case) { c.Contract.Start, c.Contract.End = law.Date{}, law.Date{} }, []string{"contract.start", "contract.end"}},
		{"no last day", func(c *facts.Case) { c.Contract.End = law.Date{} }, []string{"contract.end"}},
		{"no first day", func(c *facts.Case) { c.Contract.Start = law.Date{} }, []string{"contract.start"}},
		{"no precise term", func(c *facts.Case) { c.Contract.End, c.Contract.NoTerm = law.Date{}, law.Yes }, []string{"contract.minimum_end"}},
	} {
		c := missionsAfterPOEI()
		row.edit(&c)
		d := eligibility.POEIExit(&c).Find("POEI-EXIT-MISSIONS-6M9M")
		assert.Equal(t, row.want, slices.Collect(d.Missing()), row.because)
	}
}
