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

// youngPro is a person of 25, on the eve of the 26th birthday, in a fixed-term contract of twelve months with 15 % of
// training; an employee tutors three people.
func youngPro() facts.Case {
	return facts.Case{
		Contract: facts.Contract{Kind: law.Professionalisation, OpenEnded: law.No, Made: day("2024-09-01"), Start: day("2024-09-01"), End: day("2025-08-31")},
		Person:   facts.Person{Born: day("1998-09-02"), Jobseeker: law.No},
		Employer: facts.Employer{Form: facts.NonProfit},
		Tutor:    facts.Tutor{IsEmployer: law.No, Volunteer: law.Yes, Qualified: law.Yes, ExperienceMonths: law.MustCount(24)},
		Professionalisation: facts.Professionalisation{
			Entrant: facts.Entrant{Benefit: law.No, FormerCUI: law.No, Registered: law.No, UpperSecondary: law.Yes, VocationalDiploma: law.No},
			// 1 607 h × 15 % = 241.05 h; × 25 % = 401.75 h
			Training: facts.ProTraining{Hours: hours("241.05"), Total: hours("1607"), Agreed: law.No, AgreedMonths: law.MustCount(0)},
			Abroad:   facts.ProAbroad{Planned: law.No},
			Tutor:    facts.ProTutor{Named: law.Yes, Tutees: law.MustCount(3)},
		},
	}
}

func thePro(c *facts.Case) *facts.Professionalisation { return &c.Professionalisation }

var proRows = []lawtest.Row{
	// L6325-1, 2°: a jobseeker of 26 or more
	lawtest.Base("on the eve of 26: 1° holds, 2° does not yet", law.Yes, "PRO-WHO-16-25 yes", "PRO-WHO-DE26 no"),
	// L6325-1, 1°: "seize à vingt-cinq ans révolus"
	lawtest.Edit("a mission of temporary work is another contract", func(c *facts.Case) { c.Contract.Kind = law.Mission }, law.No, "PRO-KIND no"),
	lawtest.Edit("recorded as a CDD: it may be one", func(c *facts.Case) { c.Contract.Kind = law.CDD }, law.Yes),
	lawtest.Edit("kind not recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown, "PRO-KIND unknown"),
	lawtest.Edit("26 that day", func(c *facts.Case) { c.Person.Born = day("1998-09-01") }, law.No, "PRO-WHO no", "PRO-WHO-16-25 no"),
	lawtest.Edit("signed on the eve of 26, started on the birthday: the day of conclusion", func(c *facts.Case) {
		c.Contract.Start, c.Contract.End = day("2024-09-02"), day("2025-09-01")
	}, law.Yes),
	lawtest.Edit("16 that day", func(c *facts.Case) { c.Person.Born = day("2008-09-01") }, law.Yes),
	lawtest.Edit("16 the day after", func(c *facts.Case) { c.Person.Born = day("2008-09-02") }, law.No, "PRO-WHO no", "PRO-WHO-16-25 no"),
	lawtest.Edit("birth not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown, "PRO-WHO unknown", "PRO-WHO-16-25 unknown"),
	lawtest.Edit("born after the conclusion", func(c *facts.Case) { c.Person.Born = day("2024-09-02") }, law.Unknown, "PRO-WHO unknown", "PRO-WHO-16-25 unknown"),
	// 2°
	lawtest.Edit("a jobseeker of 26 that day", func(c *facts.Case) { c.Person.Born, c.Person.Jobseeker = day("1998-09-01"), law.Yes }, law.Yes,
		"PRO-WHO-16-25 no", "PRO-WHO-DE26 yes"),
	lawtest.Edit("26, jobseeker or not: not recorded", func(c *facts.Case) { c.Person.Born, c.Person.Jobseeker = day("1998-09-01"), law.Unknown }, law.Unknown,
		"PRO-WHO unknown", "PRO-WHO-16-25 no", "PRO-WHO-DE26 unknown"),
	lawtest.Edit("26 and on the list, jobseeker or not: not recorded", func(c *facts.Case) {
		c.Person.Born, c.Person.Jobseeker, thePro(c).Entrant.Registered = day("1998-09-01"), law.Unknown, law.Yes
	}, law.Yes, "PRO-WHO-16-25 no", "PRO-WHO-DE26 yes"),
	lawtest.Edit("the day of the registration alone is recorded: that of the conclusion", func(c *facts.Case) {
		c.Person.Born, c.Person.Jobseeker, thePro(c).Entrant.Registered = day("1998-09-01"), law.Unknown, law.Unknown
		thePro(c).Entrant.RegisteredSince = day("2024-09-01")
	}, law.Yes, "PRO-WHO-16-25 no", "PRO-WHO-DE26 yes"),
	lawtest.Edit("registered the day after the conclusion", func(c *facts.Case) {
		c.Person.Born, c.Person.Jobseeker, thePro(c).Entrant.Registered = day("1998-09-01"), law.Unknown, law.Unknown
		thePro(c).Entrant.RegisteredSince = day("2024-09-02")
	}, law.Unknown, "PRO-WHO unknown", "PRO-WHO-16-25 no", "PRO-WHO-DE26 unknown"),
	lawtest.Edit("on the list, but recorded as no jobseeker", func(c *facts.Case) {
		c.Person.Born, thePro(c).Entrant.Registered = day("1998-09-01"), law.Yes
	}, law.No, "PRO-WHO no", "PRO-WHO-16-25 no"),
	// 3°, any age
	lawtest.Edit("a recipient of 50", func(c *facts.Case) { c.Person.Born, thePro(c).Entrant.Benefit = day("1974-01-01"), law.Yes }, law.Yes,
		"PRO-WHO-16-25 no", "PRO-WHO-BENEFIT yes"),
	lawtest.Edit("the RSA of the département", func(c *facts.Case) {
		c.Person.Born, c.Person.RSA, thePro(c).Entrant.Benefit = day("1974-01-01"), law.Yes, law.Unknown
	}, law.Yes, "PRO-WHO-16-25 no", "PRO-WHO-BENEFIT yes"),
	lawtest.Edit("no RSA of the département: the others are not recorded", func(c *facts.Case) {
		c.Person.Born, c.Person.RSA, thePro(c).Entrant.Benefit = day("1974-01-01"), law.No, law.Unknown
	}, law.Unknown, "PRO-WHO unknown", "PRO-WHO-16-25 no", "PRO-WHO-BENEFIT unknown"),
	lawtest.Edit("a former CUI holder of 50", func(c *facts.Case) { c.Person.Born, thePro(c).Entrant.FormerCUI = day("1974-01-01"), law.Yes }, law.Yes,
		"PRO-WHO-16-25 no", "PRO-WHO-CUI yes"),
	lawtest.Edit("a PEC that goes on", func(c *facts.Case) {
		c.Person.Born, c.Job.Kind, thePro(c).Entrant.FormerCUI = day("1974-01-01"), law.PEC, law.Unknown
	}, law.Yes, "PRO-WHO-16-25 no", "PRO-WHO-CUI yes"),
	lawtest.Edit("CUI or not: not recorded", func(c *facts.Case) { c.Person.Born, thePro(c).Entrant.FormerCUI = day("1974-01-01"), law.Unknown }, law.Unknown,
		"PRO-WHO unknown", "PRO-WHO-16-25 no", "PRO-WHO-CUI unknown"),
	// official pages: the employer
	lawtest.Edit("the State", func(c *facts.Case) { c.Employer.Form = facts.StateService }, law.No, "PRO-EMPLOYER no"),
	lawtest.Edit("a local authority", func(c *facts.Case) { c.Employer.Form = facts.LocalAuthority }, law.No, "PRO-EMPLOYER no"),
	lawtest.Edit("a public hospital", func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.PublicBody, law.Yes }, law.No, "PRO-EMPLOYER no"),
	lawtest.Edit("a public establishment, public or not is not recorded", func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.PublicBody, law.Unknown }, law.Unknown, "PRO-EMPLOYER unknown"),
	lawtest.Edit("a GIP under private law: the pages do not say", func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.PublicBody, law.No }, law.Unknown, "PRO-EMPLOYER unknown"),
	lawtest.Edit("the State, form not recorded", func(c *facts.Case) { c.Employer.Form, c.Employer.State = 0, law.Yes }, law.No, "PRO-EMPLOYER no"),
	lawtest.Edit("an EPIC", func(c *facts.Case) { c.Employer.Form = facts.PublicBusiness }, law.Yes),
	lawtest.Edit("a private individual", func(c *facts.Case) { c.Employer.Form = facts.Household }, law.No, "PRO-EMPLOYER no"),
	lawtest.Edit("a chamber: the pages do not say", func(c *facts.Case) { c.Employer.Form = facts.CommerceChamber }, law.Unknown, "PRO-EMPLOYER unknown"),
	lawtest.Edit("public, form not recorded", func(c *facts.Case) { c.Employer.Form, c.Employer.Public = 0, law.Yes }, law.No, "PRO-EMPLOYER no"),
	lawtest.Edit("not public, form not recorded: it may be a private individual", func(c *facts.Case) { c.Employer.Form, c.Employer.Public = 0, law.No }, law.Unknown, "PRO-EMPLOYER unknown"),
	// L6325-11: six to twelve months, date to date
	lawtest.Edit("one day over twelve months", func(c *facts.Case) { c.Contract.End = day("2025-09-01") }, law.No,
		"PRO-DUR no", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no"),
	lawtest.Edit("six months to the day", func(c *facts.Case) { c.Contract.End = day("2025-02-28") }, law.Yes),
	lawtest.Edit("one day less", func(c *facts.Case) { c.Contract.End = day("2025-02-27") }, law.No, "PRO-DUR no", "PRO-DUR-6-12 no"),
	lawtest.Edit("end not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "PRO-DUR unknown", "PRO-DUR-6-12 unknown"),
	lawtest.Edit("ends before it begins", func(c *facts.Case) { c.Contract.End = day("2024-08-31") }, law.Unknown, "PRO-DUR unknown", "PRO-DUR-6-12 unknown"),
	// L6325-11: thirty-six for the persons of L6325-1-1
	lawtest.Edit("36 months without diploma", func(c *facts.Case) {
		c.Contract.End, thePro(c).Entrant.UpperSecondary = day("2027-08-31"), law.No
	}, law.Yes, "PRO-DUR-6-12 no", "PRO-DUR-36 yes", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY yes", "PRO-PRIORITY-DIPLOMA yes", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no"),
	lawtest.Edit("one day more", func(c *facts.Case) {
		c.Contract.End, thePro(c).Entrant.UpperSecondary = day("2027-09-01"), law.No
	}, law.No, "PRO-DUR no", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS no", "PRO-PRIORITY yes", "PRO-PRIORITY-DIPLOMA yes", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no"),
	lawtest.Edit("36 months, diploma not recorded", func(c *facts.Case) {
		c.Contract.End, thePro(c).Entrant.UpperSecondary = day("2027-08-31"), law.Unknown
	}, law.Unknown, "PRO-DUR unknown", "PRO-DUR-6-12 no", "PRO-DUR-36 unknown", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY unknown", "PRO-PRIORITY-DIPLOMA unknown", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no"),
	// L6325-12
	lawtest.Edit("24 months by agreement", func(c *facts.Case) {
		c.Contract.End, thePro(c).Training.AgreedMonths = day("2026-08-31"), law.MustCount(24)
	}, law.Yes,
		"PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 yes"),
	lawtest.Edit("one day more: an agreement cannot", func(c *facts.Case) {
		c.Contract.End, thePro(c).Training.AgreedMonths = day("2026-09-01"), law.MustCount(36)
	}, law.No,
		"PRO-DUR no", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no"),
	lawtest.Edit("the agreement allows 18 months", func(c *facts.Case) {
		c.Contract.End, thePro(c).Training.AgreedMonths = day("2026-03-01"), law.MustCount(18)
	}, law.No,
		"PRO-DUR no", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no"),
	lawtest.Edit("agreement not recorded", func(c *facts.Case) { c.Contract.End, thePro(c).Training.AgreedMonths = day("2026-08-31"), law.Count{} }, law.Unknown,
		"PRO-DUR unknown", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 unknown"),
	lawtest.Edit("over 24 months, agreement not recorded: it does not matter", func(c *facts.Case) { c.Contract.End, thePro(c).Training.AgreedMonths = day("2026-09-01"), law.Count{} }, law.No,
		"PRO-DUR no", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no"),
	// L6325-25: 730 days from 2024-09-01 to 2026-08-31, half is 365
	lawtest.Edit("24 months, one of them abroad half of the time", func(c *facts.Case) {
		c.Contract.End, thePro(c).Abroad = day("2026-08-31"), facts.ProAbroad{Planned: law.Yes, From: day("2025-01-01"), Through: day("2025-12-31")}
	}, law.Yes, "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no",
		"PRO-DUR-ABROAD-24 yes", "PRO-DUR-ABROAD yes", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF yes"),
	lawtest.Edit("one day more abroad: over a year and over the half", func(c *facts.Case) {
		c.Contract.End, thePro(c).Abroad = day("2026-08-31"), facts.ProAbroad{From: day("2025-01-01"), Through: day("2026-01-01")}
	}, law.No, "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no",
		"PRO-DUR-ABROAD-24 yes", "PRO-DUR-ABROAD no", "PRO-ABROAD-YEAR no", "PRO-ABROAD-HALF no"),
	lawtest.Edit("one day over 24 months, partly abroad", func(c *facts.Case) {
		c.Contract.End, thePro(c).Abroad = day("2026-09-01"), facts.ProAbroad{Planned: law.Yes, From: day("2025-01-01"), Through: day("2025-06-30")}
	}, law.No, "PRO-DUR no", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no",
		"PRO-DUR-ABROAD-24 no", "PRO-DUR-ABROAD yes", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF yes"),
	lawtest.Edit("twelve months, 182 of 365 days abroad", func(c *facts.Case) {
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2025-01-01"), Through: day("2025-07-01")}
	}, law.Yes, "PRO-DUR-ABROAD yes", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF yes"),
	lawtest.Edit("183 of 365", func(c *facts.Case) {
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2025-01-01"), Through: day("2025-07-02")}
	}, law.No, "PRO-DUR-ABROAD no", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF no"),
	lawtest.Edit("abroad, days not recorded", func(c *facts.Case) { thePro(c).Abroad.Planned = law.Yes }, law.Unknown,
		"PRO-DUR-ABROAD unknown", "PRO-ABROAD-YEAR unknown", "PRO-ABROAD-HALF unknown"),
	lawtest.Edit("abroad or not: not recorded", func(c *facts.Case) { thePro(c).Abroad.Planned = law.Unknown }, law.Unknown,
		"PRO-DUR-ABROAD unknown", "PRO-ABROAD-NONE unknown", "PRO-ABROAD-YEAR unknown"),
	lawtest.Edit("abroad from the first day", func(c *facts.Case) {
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2024-09-01"), Through: day("2024-12-31")}
	}, law.Yes, "PRO-DUR-ABROAD yes", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF yes"),
	lawtest.Edit("abroad from the eve of the contract: one of the days is wrong", func(c *facts.Case) {
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2024-08-31"), Through: day("2024-12-31")}
	}, law.Unknown, "PRO-DUR-ABROAD unknown", "PRO-ABROAD-YEAR unknown", "PRO-ABROAD-HALF unknown"),
	lawtest.Edit("abroad to the last day", func(c *facts.Case) {
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2025-08-01"), Through: day("2025-08-31")}
	}, law.Yes, "PRO-DUR-ABROAD yes", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF yes"),
	lawtest.Edit("abroad to the day after the contract", func(c *facts.Case) {
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2025-08-01"), Through: day("2025-09-01")}
	}, law.Unknown, "PRO-DUR-ABROAD unknown", "PRO-ABROAD-YEAR unknown", "PRO-ABROAD-HALF unknown"),
	lawtest.Edit("the day after, in a contract renewed", func(c *facts.Case) {
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2025-08-01"), Through: day("2025-09-01")}
		c.Contract.Renewals.Items = []facts.Renewal{{Made: day("2025-08-20"), End: day("2026-02-28")}}
	}, law.Yes, "PRO-DUR-ABROAD yes", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF yes"),
	lawtest.Edit("a CDI, after the action", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, thePro(c).ActionEnd = law.Yes, law.Date{}, day("2025-08-31")
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2025-08-01"), Through: day("2025-09-01")}
	}, law.Yes, "PRO-DUR-ABROAD yes", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF yes"),
	lawtest.Edit("24 months, abroad or not: not recorded", func(c *facts.Case) { c.Contract.End, thePro(c).Abroad.Planned = day("2026-08-31"), law.Unknown }, law.Unknown,
		"PRO-DUR unknown", "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 no",
		"PRO-DUR-ABROAD-24 unknown", "PRO-DUR-ABROAD unknown", "PRO-ABROAD-NONE unknown", "PRO-ABROAD-YEAR unknown"),
	lawtest.Edit("a CDI: over half of the action abroad is not settled", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, thePro(c).ActionEnd = law.Yes, law.Date{}, day("2025-08-31")
		thePro(c).Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2025-01-01"), Through: day("2025-07-02")}
	}, law.Unknown, "PRO-DUR-ABROAD unknown", "PRO-ABROAD-YEAR yes", "PRO-ABROAD-HALF unknown"),
	// the action of a CDI
	lawtest.Edit("a CDI with an action of twelve months", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, thePro(c).ActionEnd = law.Yes, law.Date{}, day("2025-08-31")
	}, law.Yes),
	lawtest.Edit("a CDI, action not recorded", func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }, law.Unknown,
		"PRO-DUR unknown", "PRO-DUR-6-12 unknown"),
	// L6325-13
	lawtest.Edit("one minute under 15 %: 241 h 02", func(c *facts.Case) { thePro(c).Training.Hours = hours("241h02") }, law.No, "PRO-HOURS no", "PRO-HOURS-15 no"),
	lawtest.Edit("25 % exactly", func(c *facts.Case) { thePro(c).Training.Hours = hours("401.75") }, law.Yes),
	lawtest.Edit("one minute over", func(c *facts.Case) { thePro(c).Training.Hours = hours("401h46") }, law.No,
		"PRO-HOURS no", "PRO-HOURS-MAX no", "PRO-HOURS-25 no", "PRO-HOURS-AGREED no"),
	lawtest.Edit("over, an agreement allows it", func(c *facts.Case) { thePro(c).Training.Hours, thePro(c).Training.Agreed = hours("402"), law.Yes }, law.Yes,
		"PRO-HOURS-25 no", "PRO-HOURS-AGREED yes"),
	lawtest.Edit("over, agreement not recorded", func(c *facts.Case) { thePro(c).Training.Hours, thePro(c).Training.Agreed = hours("402"), law.Unknown }, law.Unknown,
		"PRO-HOURS unknown", "PRO-HOURS-MAX unknown", "PRO-HOURS-25 no", "PRO-HOURS-AGREED unknown"),
	lawtest.Edit("150 hours of 1 000", func(c *facts.Case) { thePro(c).Training = facts.ProTraining{Hours: hours("150"), Total: hours("1000")} }, law.Yes),
	lawtest.Edit("one minute under the 150 hours, though over 15 %", func(c *facts.Case) {
		thePro(c).Training = facts.ProTraining{Hours: hours("149h59"), Total: hours("900")}
	}, law.No, "PRO-HOURS no", "PRO-HOURS-150 no"),
	lawtest.Edit("150 hours in all for two years, not a year", func(c *facts.Case) { // 24 months part-time
		thePro(c).Training = facts.ProTraining{Hours: hours("150"), Total: hours("1000"), Agreed: law.No, AgreedMonths: law.MustCount(24)}
		c.Contract.End = day("2026-08-31")
	}, law.Yes, "PRO-DUR-6-12 no", "PRO-DUR-36 no", "PRO-DUR-36-MONTHS yes", "PRO-PRIORITY no", "PRO-PRIORITY-DIPLOMA no", "PRO-PRIORITY-1Y no", "PRO-DUR-24 yes"),
	lawtest.Edit("a contract of 500 hours: 150 are over a quarter", func(c *facts.Case) {
		thePro(c).Training = facts.ProTraining{Hours: hours("150"), Total: hours("500"), Agreed: law.No}
	}, law.Unknown, "PRO-HOURS unknown", "PRO-HOURS-MAX unknown", "PRO-HOURS-25 unknown", "PRO-HOURS-AGREED no"),
	lawtest.Edit("hours of training not recorded", func(c *facts.Case) { thePro(c).Training.Hours = law.Hours{} }, law.Unknown,
		"PRO-HOURS unknown", "PRO-HOURS-15 unknown", "PRO-HOURS-150 unknown", "PRO-HOURS-MAX unknown", "PRO-HOURS-25 unknown", "PRO-HOURS-AGREED no"),
	lawtest.Edit("length not recorded", func(c *facts.Case) { thePro(c).Training.Total = law.Hours{} }, law.Unknown,
		"PRO-HOURS unknown", "PRO-HOURS-15 unknown", "PRO-HOURS-MAX unknown", "PRO-HOURS-25 unknown", "PRO-HOURS-AGREED no"),
	// L6325-3-1, D6325-6, D6325-9
	lawtest.Edit("no tutor", func(c *facts.Case) { thePro(c).Tutor.Named = law.No }, law.No,
		"PRO-TUTOR no", "PRO-TUTOR-NAMED no", "PRO-TUTOR-2Y gone", "PRO-TUTOR-MAX3 gone"),
	lawtest.Edit("tutor or not: not recorded", func(c *facts.Case) { thePro(c).Tutor.Named = law.Unknown }, law.Unknown, "PRO-TUTOR unknown", "PRO-TUTOR-NAMED unknown"),
	lawtest.Edit("23 months", func(c *facts.Case) { c.Tutor.ExperienceMonths = law.MustCount(23) }, law.No, "PRO-TUTOR no", "PRO-TUTOR-2Y no"),
	lawtest.Edit("experience not recorded", func(c *facts.Case) { c.Tutor.ExperienceMonths = law.Count{} }, law.Unknown, "PRO-TUTOR unknown", "PRO-TUTOR-2Y unknown"),
	lawtest.Edit("not qualified", func(c *facts.Case) { c.Tutor.Qualified = law.No }, law.No, "PRO-TUTOR no", "PRO-TUTOR-2Y no"),
	lawtest.Edit("qualified or not: not recorded", func(c *facts.Case) { c.Tutor.Qualified = law.Unknown }, law.Unknown, "PRO-TUTOR unknown", "PRO-TUTOR-2Y unknown"),
	lawtest.Edit("not a volunteer", func(c *facts.Case) { c.Tutor.Volunteer = law.No }, law.No, "PRO-TUTOR no", "PRO-TUTOR-2Y no"),
	lawtest.Edit("volunteer or not: not recorded", func(c *facts.Case) { c.Tutor.Volunteer = law.Unknown }, law.Unknown, "PRO-TUTOR unknown", "PRO-TUTOR-2Y unknown"),
	lawtest.Edit("four tutees, apprentices included", func(c *facts.Case) { thePro(c).Tutor.Tutees = law.MustCount(4) }, law.No, "PRO-TUTOR no", "PRO-TUTOR-MAX3 no"),
	lawtest.Edit("tutees not recorded", func(c *facts.Case) { thePro(c).Tutor.Tutees = law.Count{} }, law.Unknown, "PRO-TUTOR unknown", "PRO-TUTOR-MAX3 unknown"),
	lawtest.Edit("the employer follows three", func(c *facts.Case) { c.Tutor.IsEmployer = law.Yes }, law.No, "PRO-TUTOR no", "PRO-TUTOR-MAX3 gone", "PRO-TUTOR-EMPLOYER-MAX2 no"),
	lawtest.Edit("the employer follows two and needs not volunteer", func(c *facts.Case) {
		c.Tutor.IsEmployer, c.Tutor.Volunteer, thePro(c).Tutor.Tutees = law.Yes, law.Unknown, law.MustCount(2)
	}, law.Yes, "PRO-TUTOR-MAX3 gone", "PRO-TUTOR-EMPLOYER-MAX2 yes"),
	lawtest.Edit("the employer, tutees not recorded", func(c *facts.Case) { c.Tutor.IsEmployer, thePro(c).Tutor.Tutees = law.Yes, law.Count{} }, law.Unknown,
		"PRO-TUTOR unknown", "PRO-TUTOR-MAX3 gone", "PRO-TUTOR-EMPLOYER-MAX2 unknown"),
	lawtest.Edit("three, and the employer might be the tutor", func(c *facts.Case) { c.Tutor.IsEmployer = law.Unknown }, law.Unknown, "PRO-TUTOR unknown", "PRO-TUTOR-MAX3 unknown"),
	// the day of conclusion picks the texts
	lawtest.Edit("concluded before 2019: L6325-11 of then was not read", func(c *facts.Case) {
		c.Contract.Made, c.Person.Born = day("2018-12-31"), day("1993-01-01")
	}, law.Unknown, "PRO-EMPLOYER unknown", "PRO-DUR unknown", "PRO-DUR-6-12 unknown"),
	lawtest.Edit("on the first day of 2019", func(c *facts.Case) {
		c.Contract.Made, c.Person.Born = day("2019-01-01"), day("1993-01-02")
	}, law.Yes),
	lawtest.Edit("conclusion not recorded: the start does not replace it", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown,
		"PRO-WHO unknown", "PRO-WHO-16-25 unknown", "PRO-WHO-DE26 unknown", "PRO-WHO-BENEFIT unknown", "PRO-WHO-CUI unknown", "PRO-EMPLOYER unknown",
		"PRO-DUR unknown", "PRO-DUR-6-12 unknown", "PRO-HOURS unknown", "PRO-HOURS-15 unknown", "PRO-HOURS-150 unknown", "PRO-HOURS-MAX unknown", "PRO-HOURS-25 unknown",
		"PRO-HOURS-AGREED unknown", "PRO-TUTOR unknown", "PRO-TUTOR-NAMED unknown", "PRO-TUTOR-2Y unknown", "PRO-TUTOR-MAX3 unknown"),
}

// proAbroad2023 is concluded on the last day of the rule of six months in France: twelve months from 1 January 2024 (366 days), of
// which 182 from 1 January 2024 make six months.
func proAbroad2023() facts.Case {
	c := youngPro()
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2023-12-28"), day("2024-01-01"), day("2024-12-31")
	c.Person.Born = day("2000-01-01")
	c.Professionalisation.Abroad = facts.ProAbroad{Planned: law.Yes, From: day("2024-04-01"), Through: day("2024-10-01")} // 184 days
	return c
}

var proAbroadRows = []lawtest.Row{
	lawtest.Edit("181 days in France", func(c *facts.Case) { thePro(c).Abroad.Through = day("2024-10-02") }, law.No, "PRO-DUR-ABROAD no", "PRO-ABROAD-FRANCE no"),
	lawtest.Edit("the day after, the half counts: 184 of 366", func(c *facts.Case) { c.Contract.Made = day("2023-12-29") }, law.No,
		"PRO-DUR-ABROAD no", "PRO-ABROAD-FRANCE gone", "PRO-ABROAD-HALF no"),
	lawtest.Edit("before the text of 2019, nothing was read", func(c *facts.Case) { c.Contract.Made = day("2019-08-22") }, law.Unknown,
		"PRO-DUR-ABROAD unknown", "PRO-ABROAD-YEAR unknown", "PRO-ABROAD-FRANCE gone"),
	lawtest.Edit("on its first day", func(c *facts.Case) { c.Contract.Made = day("2019-08-23") }, law.Yes),
	lawtest.Edit("days not recorded", func(c *facts.Case) { thePro(c).Abroad.From = law.Date{} }, law.Unknown,
		"PRO-DUR-ABROAD unknown", "PRO-ABROAD-YEAR unknown", "PRO-ABROAD-FRANCE unknown"),
	lawtest.Edit("a CDI goes on in France", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, thePro(c).ActionEnd = law.Yes, law.Date{}, day("2024-12-31")
		thePro(c).Abroad.Through = day("2024-10-02")
	}, law.Unknown, "PRO-DUR-ABROAD unknown", "PRO-ABROAD-FRANCE unknown"),
}

var proPriorityRows = []lawtest.Row{
	lawtest.Base("25, the second cycle completed, on no list, no allowance, no CUI before: none of the groups of L6325-1-1", law.No),
	lawtest.Edit("no second cycle and no diploma", func(c *facts.Case) { thePro(c).Entrant.UpperSecondary = law.No }, law.Yes, "PRO-PRIORITY-DIPLOMA yes"),
	lawtest.Edit("no second cycle but a CAP", func(c *facts.Case) {
		thePro(c).Entrant.UpperSecondary, thePro(c).Entrant.VocationalDiploma = law.No, law.Yes
	}, law.No),
	lawtest.Edit("diploma not recorded", func(c *facts.Case) {
		thePro(c).Entrant.UpperSecondary, thePro(c).Entrant.VocationalDiploma = law.No, law.Unknown
	}, law.Unknown,
		"PRO-PRIORITY-DIPLOMA unknown"),
	lawtest.Edit("26: that case is for the young", func(c *facts.Case) { c.Person.Born, thePro(c).Entrant.UpperSecondary = day("1998-09-01"), law.No }, law.No),
	// "inscrites depuis plus d'un an"
	lawtest.Edit("registered for a year and a day", func(c *facts.Case) {
		c.Person.Jobseeker, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = law.Yes, law.Yes, day("2023-08-31")
	}, law.Yes, "PRO-PRIORITY-1Y yes"),
	lawtest.Edit("on the anniversary: whether a year is exceeded depends on the first day", func(c *facts.Case) {
		c.Person.Jobseeker, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = law.Yes, law.Yes, day("2023-09-01")
	}, law.Unknown, "PRO-PRIORITY-1Y unknown"),
	lawtest.Edit("one day less than a year", func(c *facts.Case) {
		c.Person.Jobseeker, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = law.Yes, law.Yes, day("2023-09-02")
	}, law.No),
	lawtest.Edit("since a year and a day, on the list or not: not recorded", func(c *facts.Case) {
		c.Person.Jobseeker, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = law.No, law.Unknown, day("2023-08-31")
	}, law.Yes, "PRO-PRIORITY-1Y yes"),
	lawtest.Edit("on the list or not: not recorded, and no jobseeker says nothing of it", func(c *facts.Case) { thePro(c).Entrant.Registered = law.Unknown }, law.Unknown, "PRO-PRIORITY-1Y unknown"),
	lawtest.Edit("not on the list, and since a year and a day: each denies the other", func(c *facts.Case) { thePro(c).Entrant.RegisteredSince = day("2023-08-31") }, law.Unknown, "PRO-PRIORITY-1Y unknown"),
	lawtest.Edit("the same at 15: the list does not matter", func(c *facts.Case) {
		c.Person.Born, thePro(c).Entrant.RegisteredSince = day("2008-09-02"), day("2023-08-31")
	}, law.No),
	lawtest.Edit("not on the list, registered the day after the conclusion", func(c *facts.Case) { thePro(c).Entrant.RegisteredSince = day("2024-09-02") }, law.No),
	lawtest.Edit("40, on the list for years, but recorded as no jobseeker", func(c *facts.Case) {
		c.Person.Born, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = day("1984-01-01"), law.Yes, day("2020-01-01")
	}, law.No),
	lawtest.Edit("40, on the list for years, jobseeker or not: not recorded", func(c *facts.Case) {
		c.Person.Born, c.Person.Jobseeker, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = day("1984-01-01"), law.Unknown, law.Yes, day("2020-01-01")
	}, law.Yes, "PRO-PRIORITY-1Y yes"),
	lawtest.Edit("day of registration not recorded", func(c *facts.Case) { c.Person.Jobseeker, thePro(c).Entrant.Registered = law.Yes, law.Yes }, law.Unknown, "PRO-PRIORITY-1Y unknown"),
	lawtest.Edit("40 and registered for years", func(c *facts.Case) {
		c.Person.Born, c.Person.Jobseeker, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = day("1984-01-01"), law.Yes, law.Yes, day("2020-01-01")
	}, law.Yes, "PRO-PRIORITY-1Y yes"),
	lawtest.Edit("15: of no age of the article", func(c *facts.Case) {
		c.Person.Born, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince = day("2009-01-01"), law.Yes, day("2023-01-01")
	}, law.No),
	lawtest.Edit("birth not recorded", func(c *facts.Case) {
		c.Person.Born, thePro(c).Entrant.Registered, thePro(c).Entrant.RegisteredSince, thePro(c).Entrant.UpperSecondary = law.Date{}, law.Yes, day("2020-01-01"), law.No
	}, law.Unknown, "PRO-PRIORITY-DIPLOMA unknown", "PRO-PRIORITY-1Y unknown"),
	lawtest.Edit("a recipient", func(c *facts.Case) { thePro(c).Entrant.Benefit = law.Yes }, law.Yes, "PRO-WHO-BENEFIT yes"),
	lawtest.Edit("a former CUI holder", func(c *facts.Case) { thePro(c).Entrant.FormerCUI = law.Yes }, law.Yes, "PRO-WHO-CUI yes"),
	lawtest.Edit("concluded before the text", func(c *facts.Case) { c.Contract.Made = day("2015-08-18") }, law.Unknown,
		"PRO-PRIORITY-DIPLOMA unknown", "PRO-PRIORITY-1Y unknown", "PRO-WHO-BENEFIT unknown", "PRO-WHO-CUI unknown"),
}

// renewedPro is renewed once after a failure.
func renewedPro() facts.Case {
	c := youngPro()
	c.Contract.Renewals = facts.History[facts.Renewal]{Complete: law.Yes, Items: []facts.Renewal{{Made: day("2025-08-25"), End: day("2026-02-28")}}}
	c.Professionalisation.Renewal = facts.FailedExam
	return c
}

func renewalOn(g facts.RenewalGround) func(*facts.Case) {
	return func(c *facts.Case) { thePro(c).Renewal = g }
}

var proRenewRows = []lawtest.Row{
	lawtest.Edit("a second renewal", func(c *facts.Case) {
		c.Contract.Renewals.Items = append(c.Contract.Renewals.Items, facts.Renewal{Made: day("2026-02-20"), End: day("2026-08-31")})
	}, law.No, "PRO-RENEW-ONCE no"),
	lawtest.Edit("no renewal, and the list is complete", func(c *facts.Case) { c.Contract.Renewals.Items = nil }, law.Yes,
		"PRO-RENEW-NONE yes", "PRO-RENEW-CDD gone", "PRO-RENEW-ONCE gone", "PRO-RENEW-GROUND gone"),
	lawtest.Edit("no renewal, of a contract of another kind", func(c *facts.Case) { c.Contract.Renewals.Items, c.Contract.Kind = nil, law.PEC }, law.No,
		"PRO-KIND no", "PRO-RENEW-NONE yes", "PRO-RENEW-CDD gone", "PRO-RENEW-ONCE gone", "PRO-RENEW-GROUND gone"),
	lawtest.Edit("no renewal recorded, and the list may go on", func(c *facts.Case) { c.Contract.Renewals = facts.History[facts.Renewal]{} }, law.Unknown,
		"PRO-RENEW-CDD unknown", "PRO-RENEW-ONCE unknown", "PRO-RENEW-GROUND unknown"),
	lawtest.Edit("the list may go on", func(c *facts.Case) { c.Contract.Renewals.Complete = law.Unknown }, law.Unknown, "PRO-RENEW-ONCE unknown"),
	lawtest.Edit("day of the renewal not recorded", func(c *facts.Case) { c.Contract.Renewals.Items[0].Made = law.Date{} }, law.Unknown,
		"PRO-RENEW-CDD unknown", "PRO-RENEW-ONCE unknown", "PRO-RENEW-GROUND unknown"),
	lawtest.Edit("a CDI", func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }, law.No, "PRO-RENEW-CDD no"),
	lawtest.Edit("a higher qualification", renewalOn(facts.HigherQualification), law.Yes),
	lawtest.Edit("an additional one", renewalOn(facts.AdditionalQualification), law.Yes),
	lawtest.Edit("maternity", renewalOn(facts.MaternityLeave), law.Yes),
	lawtest.Edit("illness", renewalOn(facts.SickLeave), law.Yes),
	lawtest.Edit("accident at work", renewalOn(facts.WorkAccident), law.Yes),
	lawtest.Edit("occupational disease", renewalOn(facts.OccupationalDisease), law.Yes),
	lawtest.Edit("the training body defaulted", renewalOn(facts.TrainingBodyFailed), law.Yes),
	lawtest.Edit("another ground", renewalOn(facts.OtherRenewal), law.No, "PRO-RENEW-GROUND no"),
	lawtest.Edit("ground not recorded", renewalOn(0), law.Unknown, "PRO-RENEW-GROUND unknown"),
}

// sentPro is sent on the fifth day after the start, a Sunday, and nothing came back.
func sentPro() facts.Case {
	c := youngPro()
	c.Contract.Made, c.Contract.Start = day("2024-08-30"), day("2024-09-02")
	c.Professionalisation.Deposit = facts.ProDeposit{Sent: day("2024-09-07"), Received: day("2024-09-09"), SilentOn: day("2024-09-29")}
	return c
}

func theDeposit(c *facts.Case) *facts.ProDeposit { return &c.Professionalisation.Deposit }

var proDepositRows = []lawtest.Row{
	lawtest.Edit("sent on the sixth day", func(c *facts.Case) { theDeposit(c).Sent = day("2024-09-08") }, law.No, "PRO-DEPOSIT-5D no"),
	lawtest.Edit("sent before the start", func(c *facts.Case) { theDeposit(c).Sent = day("2024-08-30") }, law.Yes),
	lawtest.Edit("sending not recorded", func(c *facts.Case) { theDeposit(c).Sent = law.Date{} }, law.Unknown, "PRO-DEPOSIT-5D unknown"),
	lawtest.Edit("start not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown, "PRO-DEPOSIT-5D unknown"),
	lawtest.Edit("silent to the nineteenth day only", func(c *facts.Case) { theDeposit(c).SilentOn = day("2024-09-28") }, law.Unknown, "PRO-DEPOSIT-20D unknown"),
	lawtest.Edit("nothing recorded of the answer", func(c *facts.Case) { theDeposit(c).SilentOn = law.Date{} }, law.Unknown, "PRO-DEPOSIT-20D unknown"),
	lawtest.Edit("accepted", func(c *facts.Case) {
		*theDeposit(c) = facts.ProDeposit{Sent: day("2024-09-03"), Received: day("2024-09-03"), Answered: day("2024-09-10"), Accepted: law.Yes}
	}, law.Yes),
	lawtest.Edit("refused on the twentieth day", func(c *facts.Case) {
		theDeposit(c).SilentOn, theDeposit(c).Answered, theDeposit(c).Accepted = law.Date{}, day("2024-09-29"), law.No
	}, law.No, "PRO-DEPOSIT-20D no"),
	lawtest.Edit("refused on the twenty-first: silence had accepted", func(c *facts.Case) {
		theDeposit(c).SilentOn, theDeposit(c).Answered, theDeposit(c).Accepted = law.Date{}, day("2024-09-30"), law.No
	}, law.Yes),
	lawtest.Edit("refused, day not recorded", func(c *facts.Case) { theDeposit(c).SilentOn, theDeposit(c).Accepted = law.Date{}, law.No }, law.Unknown, "PRO-DEPOSIT-20D unknown"),
	lawtest.Edit("answered in time, answer not recorded", func(c *facts.Case) { theDeposit(c).SilentOn, theDeposit(c).Answered = law.Date{}, day("2024-09-20") }, law.Unknown, "PRO-DEPOSIT-20D unknown"),
	lawtest.Edit("receipt not recorded", func(c *facts.Case) { theDeposit(c).Received = law.Date{} }, law.Unknown, "PRO-DEPOSIT-20D unknown"),
	lawtest.Edit("concluded before the text of September 2016", func(c *facts.Case) { c.Contract.Made = day("2016-08-31") }, law.Unknown, "PRO-DEPOSIT-5D unknown", "PRO-DEPOSIT-20D unknown"),
}

// brokenPro was to last twelve months; the employer ended it, and everything was reported on the thirtieth day.
func brokenPro() facts.Case {
	c := youngPro()
	c.Contract.Ended, c.Contract.Renewals.Complete = day("2025-03-31"), law.Yes
	c.Professionalisation.Break = facts.ProBreak{
		Initiative: facts.ByEmployer, Agreement: law.Yes, ContinuedFrom: day("2025-04-01"), ContinuedThrough: day("2025-09-30"),
		ToldState: day("2025-04-30"), ToldOPCO: day("2025-04-30"), ToldCollector: day("2025-04-30"),
	}
	return c
}

func theBreak(c *facts.Case) *facts.ProBreak { return &c.Professionalisation.Break }

// renewedTo renews the contract to a day and ends it on another; the training goes on for a month after it.
func renewedTo(end, ended string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.Renewals = facts.History[facts.Renewal]{Complete: law.Yes, Items: []facts.Renewal{{Made: day("2025-02-20"), End: day(end)}}}
		c.Contract.Ended = day(ended)
		from := c.Contract.Ended.AddDays(1)
		theBreak(c).ContinuedFrom, theBreak(c).ContinuedThrough = from, from.AddDays(29)
	}
}

// tardy reports nothing in time.
func tardy(c *facts.Case) {
	late := c.Contract.Ended.AddDays(31)
	theBreak(c).ToldState, theBreak(c).ToldOPCO, theBreak(c).ToldCollector = late, late, late
}

var proAfterBreakRows = []lawtest.Row{
	lawtest.Edit("an action one day short of twelve months", func(c *facts.Case) { c.Contract.End = day("2025-08-30") }, law.No, "PRO-AFTER-BREAK-12M no"),
	lawtest.Edit("end of the contract not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "PRO-AFTER-BREAK-12M unknown", "PRO-AFTER-BREAK-EARLY unknown"),
	lawtest.Edit("ended on the last day: not broken", func(c *facts.Case) {
		c.Contract.Ended, theBreak(c).ContinuedFrom = day("2025-08-31"), day("2025-09-01")
	}, law.No, "PRO-AFTER-BREAK-EARLY no"),
	lawtest.Edit("on the last day, renewals not recorded", func(c *facts.Case) {
		c.Contract.Ended, c.Contract.Renewals.Complete, theBreak(c).ContinuedFrom = day("2025-08-31"), law.Unknown, day("2025-09-01")
	}, law.Unknown, "PRO-AFTER-BREAK-EARLY unknown"),
	lawtest.Edit("the eve of the last day, renewals not recorded: it does not matter", func(c *facts.Case) {
		c.Contract.Ended, c.Contract.Renewals.Complete, theBreak(c).ContinuedFrom = day("2025-08-30"), law.Unknown, day("2025-08-31")
	}, law.Yes),
	lawtest.Edit("broken on the eve of the term as renewed", renewedTo("2026-02-28", "2026-02-27"), law.Yes),
	lawtest.Edit("ended at the term as renewed", renewedTo("2026-02-28", "2026-02-28"), law.No, "PRO-AFTER-BREAK-EARLY no"),
	lawtest.Edit("six months, and twelve with the renewal: the article does not say", func(c *facts.Case) {
		renewedTo("2025-08-31", "2025-05-31")(c)
		c.Contract.End = day("2025-02-28")
	}, law.Unknown, "PRO-AFTER-BREAK-12M unknown"),
	lawtest.Edit("one day less than twelve with the renewal", func(c *facts.Case) {
		renewedTo("2025-08-30", "2025-05-31")(c)
		c.Contract.End = day("2025-02-28")
	}, law.No, "PRO-AFTER-BREAK-12M no"),
	lawtest.Edit("six months, renewals not recorded", func(c *facts.Case) {
		c.Contract.End, c.Contract.Ended, c.Contract.Renewals.Complete = day("2025-02-28"), day("2025-01-31"), law.Unknown
		theBreak(c).ContinuedFrom, theBreak(c).ContinuedThrough = day("2025-02-01"), day("2025-07-31")
	}, law.Unknown, "PRO-AFTER-BREAK-12M unknown"),
	lawtest.Edit("the training goes on from the last day of the contract: one of the days is wrong", func(c *facts.Case) {
		theBreak(c).ContinuedFrom, theBreak(c).ContinuedThrough = day("2025-03-31"), day("2025-09-29")
	}, law.Unknown, "PRO-AFTER-BREAK-6M unknown"),
	lawtest.Edit("the person resigned", func(c *facts.Case) { theBreak(c).Initiative = facts.ByEmployee }, law.No, "PRO-AFTER-BREAK-WHO no"),
	lawtest.Edit("by common agreement", func(c *facts.Case) { theBreak(c).Initiative = facts.ByBoth }, law.Unknown, "PRO-AFTER-BREAK-WHO unknown"),
	lawtest.Edit("initiative not recorded", func(c *facts.Case) { theBreak(c).Initiative = 0 }, law.Unknown, "PRO-AFTER-BREAK-WHO unknown"),
	lawtest.Edit("no agreement: the article gives nothing by itself", func(c *facts.Case) { theBreak(c).Agreement = law.No }, law.No, "PRO-AFTER-BREAK-AGREEMENT no"),
	lawtest.Edit("agreement not recorded", func(c *facts.Case) { theBreak(c).Agreement = law.Unknown }, law.Unknown, "PRO-AFTER-BREAK-AGREEMENT unknown"),
	lawtest.Edit("one day over six months", func(c *facts.Case) { theBreak(c).ContinuedThrough = day("2025-10-01") }, law.No, "PRO-AFTER-BREAK-6M no"),
	lawtest.Edit("continuation not recorded", func(c *facts.Case) { theBreak(c).ContinuedThrough = law.Date{} }, law.Unknown, "PRO-AFTER-BREAK-6M unknown"),
	lawtest.Edit("end not recorded", func(c *facts.Case) { c.Contract.Ended = law.Date{} }, law.Unknown,
		"PRO-AFTER-BREAK-EARLY unknown", "PRO-AFTER-BREAK-12M unknown", "PRO-AFTER-BREAK-WHO unknown", "PRO-AFTER-BREAK-AGREEMENT unknown", "PRO-AFTER-BREAK-6M unknown"),
	lawtest.Edit("ended before the text of 2019", func(c *facts.Case) { c.Contract.Ended = day("2018-12-31") }, law.Unknown,
		"PRO-AFTER-BREAK-EARLY unknown", "PRO-AFTER-BREAK-12M unknown", "PRO-AFTER-BREAK-WHO unknown", "PRO-AFTER-BREAK-AGREEMENT unknown", "PRO-AFTER-BREAK-6M unknown"),
}

var proReportRows = []lawtest.Row{
	lawtest.Edit("the State told on the thirty-first day", func(c *facts.Case) { theBreak(c).ToldState = day("2025-05-01") }, law.No, "PRO-BREAK-STATE no"),
	lawtest.Edit("the OPCO", func(c *facts.Case) { theBreak(c).ToldOPCO = day("2025-05-01") }, law.No, "PRO-BREAK-OPCO no"),
	lawtest.Edit("the collector", func(c *facts.Case) { theBreak(c).ToldCollector = day("2025-05-01") }, law.No, "PRO-BREAK-COLLECTOR no"),
	lawtest.Edit("the State: not recorded", func(c *facts.Case) { theBreak(c).ToldState = law.Date{} }, law.Unknown, "PRO-BREAK-STATE unknown"),
	lawtest.Edit("the OPCO: not recorded", func(c *facts.Case) { theBreak(c).ToldOPCO = law.Date{} }, law.Unknown, "PRO-BREAK-OPCO unknown"),
	lawtest.Edit("the collector: not recorded", func(c *facts.Case) { theBreak(c).ToldCollector = law.Date{} }, law.Unknown, "PRO-BREAK-COLLECTOR unknown"),
	lawtest.Edit("late, but the term is not recorded", func(c *facts.Case) { theBreak(c).ToldState, c.Contract.End = day("2025-05-01"), law.Date{} }, law.Unknown, "PRO-BREAK-STATE unknown"),
	lawtest.Edit("broken during the renewed term, and reported too late", func(c *facts.Case) { renewedTo("2026-02-28", "2025-10-15")(c); tardy(c) }, law.No,
		"PRO-BREAK-STATE no", "PRO-BREAK-OPCO no", "PRO-BREAK-COLLECTOR no"),
	lawtest.Edit("ended at the term as renewed", func(c *facts.Case) { renewedTo("2026-02-28", "2026-02-28")(c); tardy(c) }, law.Yes,
		"PRO-BREAK-NONE yes", "PRO-BREAK-STATE gone", "PRO-BREAK-OPCO gone", "PRO-BREAK-COLLECTOR gone"),
	lawtest.Edit("its last day is not recorded", func(c *facts.Case) {
		renewedTo("2026-02-28", "2025-10-15")(c)
		tardy(c)
		c.Contract.Renewals.Items[0].End = law.Date{}
	}, law.Unknown, "PRO-BREAK-STATE unknown", "PRO-BREAK-OPCO unknown", "PRO-BREAK-COLLECTOR unknown"),
	lawtest.Edit("ended at the first term, renewals not recorded", func(c *facts.Case) {
		c.Contract.Ended, c.Contract.Renewals.Complete = day("2025-08-31"), law.Unknown
		tardy(c)
	}, law.Unknown, "PRO-BREAK-STATE unknown", "PRO-BREAK-OPCO unknown", "PRO-BREAK-COLLECTOR unknown"),
	lawtest.Edit("the same, reported in time: it does not matter", func(c *facts.Case) {
		c.Contract.Ended, c.Contract.Renewals.Complete = day("2025-08-31"), law.Unknown
		theBreak(c).ToldState, theBreak(c).ToldOPCO, theBreak(c).ToldCollector = day("2025-09-30"), day("2025-09-30"), day("2025-09-30")
	}, law.Yes),
	lawtest.Edit("ended at its term: nothing to report", func(c *facts.Case) { c.Contract.Ended, *theBreak(c) = day("2025-08-31"), facts.ProBreak{} }, law.Yes,
		"PRO-BREAK-NONE yes", "PRO-BREAK-STATE gone", "PRO-BREAK-OPCO gone", "PRO-BREAK-COLLECTOR gone"),
	lawtest.Edit("the action of a CDI was over", func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, thePro(c).ActionEnd, c.Contract.Ended = law.Yes, law.Date{}, day("2025-08-31"), day("2025-10-15")
	}, law.Yes, "PRO-BREAK-NONE yes", "PRO-BREAK-STATE gone", "PRO-BREAK-OPCO gone", "PRO-BREAK-COLLECTOR gone"),
	lawtest.Edit("end not recorded", func(c *facts.Case) { c.Contract.Ended = law.Date{} }, law.Unknown, "PRO-BREAK-STATE unknown", "PRO-BREAK-OPCO unknown", "PRO-BREAK-COLLECTOR unknown"),
	lawtest.Edit("before the text of 2019", func(c *facts.Case) { c.Contract.Ended = day("2018-12-31") }, law.Unknown, "PRO-BREAK-STATE unknown", "PRO-BREAK-OPCO unknown", "PRO-BREAK-COLLECTOR unknown"),
}

func lastProA() facts.Case {
	return facts.Case{Professionalisation: facts.Professionalisation{Reconversion: facts.Reconversion{ProAMade: day("2025-12-31")}}}
}

var proARows = []lawtest.Row{
	lawtest.Edit("the day after", func(c *facts.Case) { thePro(c).Reconversion.ProAMade = day("2026-01-01") }, law.No),
	lawtest.Edit("day not recorded", func(c *facts.Case) { thePro(c).Reconversion.ProAMade = law.Date{} }, law.Unknown),
	lawtest.Edit("before the text that was read", func(c *facts.Case) { thePro(c).Reconversion.ProAMade = day("2019-08-22") }, law.Unknown),
}

// reconversionOf450 takes 450 hours over twelve months, from the first day of the text.
func reconversionOf450() facts.Case {
	return facts.Case{Professionalisation: facts.Professionalisation{Reconversion: facts.Reconversion{
		From: day("2026-01-01"), Through: day("2026-12-31"), Hours: hours("450"), Base: law.No, Agreement: law.No,
	}}}
}

func conversion(because string, edit func(*facts.Reconversion), whole law.Answer, moves ...string) lawtest.Row {
	return lawtest.Edit(because, func(c *facts.Case) { edit(&thePro(c).Reconversion) }, whole, moves...)
}

var reconversionRows = []lawtest.Row{
	conversion("one minute over 450 hours", func(r *facts.Reconversion) { r.Hours = hours("450h01") }, law.No, "PRO-RECONV-450 no"),
	conversion("150 hours", func(r *facts.Reconversion) { r.Hours = hours("150") }, law.Yes),
	conversion("one minute less", func(r *facts.Reconversion) { r.Hours = hours("149h59") }, law.No, "PRO-RECONV-150 no"),
	conversion("hours not recorded", func(r *facts.Reconversion) { r.Hours = law.Hours{} }, law.Unknown, "PRO-RECONV-150 unknown", "PRO-RECONV-450 unknown"),
	conversion("one day over twelve months", func(r *facts.Reconversion) { r.Through = day("2027-01-01") }, law.No, "PRO-RECONV-12M no"),
	conversion("end not recorded", func(r *facts.Reconversion) { r.Through = law.Date{} }, law.Unknown, "PRO-RECONV-12M unknown"),
	conversion("2 100 hours over 36 months by agreement", func(r *facts.Reconversion) {
		r.Hours, r.Through, r.Agreement, r.AgreedHours, r.AgreedMonths = hours("2100"), day("2028-12-31"), law.Yes, hours("3000"), law.MustCount(48)
	}, law.Yes),
	conversion("one minute more than the law lets an agreement allow", func(r *facts.Reconversion) {
		r.Hours, r.Agreement, r.AgreedHours = hours("2100h01"), law.Yes, hours("3000")
	}, law.No, "PRO-RECONV-450 no"),
	conversion("one day over 36 months", func(r *facts.Reconversion) {
		r.Through, r.Agreement, r.AgreedMonths = day("2029-01-01"), law.Yes, law.MustCount(48)
	}, law.No, "PRO-RECONV-12M no"),
	conversion("the agreement allows 600 hours", func(r *facts.Reconversion) { r.Hours, r.Agreement, r.AgreedHours = hours("601"), law.Yes, hours("600") }, law.No, "PRO-RECONV-450 no"),
	conversion("what it allows is not recorded", func(r *facts.Reconversion) {
		r.Hours, r.Through, r.Agreement = hours("600"), day("2027-06-30"), law.Yes
	}, law.Unknown,
		"PRO-RECONV-450 unknown", "PRO-RECONV-12M unknown"),
	conversion("agreement or not: not recorded", func(r *facts.Reconversion) { r.Hours, r.Agreement = hours("600"), law.Unknown }, law.Unknown, "PRO-RECONV-450 unknown"),
	conversion("the socle: no bound", func(r *facts.Reconversion) { r.Hours, r.Base = hours("40"), law.Yes }, law.Yes,
		"PRO-RECONV-BASE yes", "PRO-RECONV-150 gone", "PRO-RECONV-450 gone", "PRO-RECONV-12M gone"),
	conversion("the socle or not: not recorded, and it matters", func(r *facts.Reconversion) { r.Hours, r.Base = hours("40"), law.Unknown }, law.Unknown, "PRO-RECONV-150 unknown"),
	conversion("not recorded, and it does not", func(r *facts.Reconversion) { r.Base = law.Unknown }, law.Yes),
	conversion("before the text", func(r *facts.Reconversion) { r.From = day("2025-12-31") }, law.Unknown, "PRO-RECONV-150 unknown", "PRO-RECONV-450 gone", "PRO-RECONV-12M gone"),
	conversion("under a Pro-A of 2025: the former article was not read", func(r *facts.Reconversion) { r.ProAMade = day("2025-12-31") }, law.Unknown,
		"PRO-RECONV-150 unknown", "PRO-RECONV-450 gone", "PRO-RECONV-12M gone"),
	conversion("an amendment of 2026 opens no Pro-A", func(r *facts.Reconversion) { r.ProAMade = day("2026-01-01") }, law.Yes),
	conversion("first day not recorded", func(r *facts.Reconversion) { r.From = law.Date{} }, law.Unknown, "PRO-RECONV-150 unknown", "PRO-RECONV-450 gone", "PRO-RECONV-12M gone"),
}

// professionalisationFlips are the rows of these files.
var professionalisationFlips = []struct {
	decide   lawtest.Decider
	baseline func() facts.Case
	rows     []lawtest.Row
}{
	{eligibility.Professionalisation, youngPro, proRows},
	{eligibility.Professionalisation, proAbroad2023, proAbroadRows},
	{eligibility.PriorityPublic, youngPro, proPriorityRows},
	{eligibility.ProfessionalisationRenewal, renewedPro, proRenewRows},
	{eligibility.ProfessionalisationDeposit, sentPro, proDepositRows},
	{eligibility.ProfessionalisationAfterBreak, brokenPro, proAfterBreakRows},
	{eligibility.ProfessionalisationReport, brokenPro, proReportRows},
	{eligibility.ProA, lastProA, proARows},
	{eligibility.ReconversionHours, reconversionOf450, reconversionRows},
}

func TestProfessionalisationTables(t *testing.T) {
	once(t, &eligibility.ProfessionalisationMinAge, "2016-01-01", "16")
	once(t, &eligibility.ProfessionalisationMaxAge, "2016-01-01", "25")
	once(t, &eligibility.ProfessionalisationJobseekerAge, "2016-01-01", "26")
	once(t, &eligibility.PriorityRegistrationMonths, "2015-08-19", "12")
	once(t, &eligibility.ProfessionalisationMin, "2019-01-01", "6")
	once(t, &eligibility.ProfessionalisationMax, "2019-01-01", "12")
	once(t, &eligibility.ProfessionalisationMaxPriority, "2019-01-01", "36")
	once(t, &eligibility.ProfessionalisationMaxAgreed, "2015-01-01", "24")
	once(t, &eligibility.ProfessionalisationAbroadShare, "2023-12-29", "50%")
	once(t, &eligibility.ProfessionalisationTrainingMin, "2016-08-10", "15%")
	once(t, &eligibility.ProfessionalisationTrainingMax, "2016-08-10", "25%")
	once(t, &eligibility.ProfessionalisationTrainingHours, "2016-08-10", "150")
	once(t, &eligibility.ProfessionalisationTutorMonths, "2014-08-28", "24")
	once(t, &eligibility.ProfessionalisationTutees, "2008-05-01", "3")
	once(t, &eligibility.ProfessionalisationEmployerTutees, "2008-05-01", "2")
	once(t, &eligibility.ProfessionalisationRenewals, "2011-07-30", "1")
	once(t, &eligibility.ProfessionalisationContinuedMonths, "2019-01-01", "6")
	once(t, &eligibility.ProfessionalisationContinuedAction, "2019-01-01", "12")
	once(t, &eligibility.ReconversionMinHours, "2026-01-01", "150")
	once(t, &eligibility.ReconversionMaxHours, "2026-01-01", "450")
	once(t, &eligibility.ReconversionMonths, "2026-01-01", "12")
	once(t, &eligibility.ReconversionAgreedHours, "2026-01-01", "2100")
	once(t, &eligibility.ReconversionAgreedMonths, "2026-01-01", "36")
	twoVersions := func(p *law.Param[law.Months], value string) {
		lawtest.Days(t, p, []lawtest.DayRow{lawtest.On("2019-08-22", ""), lawtest.On("2019-08-23", value), lawtest.On("2023-12-28", value), lawtest.On("2023-12-29", value)})
	}
	twoVersions(&eligibility.ProfessionalisationMaxAbroad, "24")
	twoVersions(&eligibility.ProfessionalisationAbroad, "12")
	lawtest.Days(t, &eligibility.ProfessionalisationInFrance, []lawtest.DayRow{
		lawtest.On("2019-08-22", ""), lawtest.On("2019-08-23", "6"), lawtest.On("2023-12-28", "6"), lawtest.On("2023-12-29", ""),
	})
	deposit := []lawtest.DayRow{lawtest.On("2016-08-31", ""), lawtest.On("2016-09-01", "5"), lawtest.On("2024-07-31", "5"), lawtest.On("2024-08-01", "5")}
	lawtest.Days(t, &eligibility.ProfessionalisationDepositDays, deposit)
	for i := range deposit[1:] {
		deposit[i+1].Want = "20"
	}
	lawtest.Days(t, &eligibility.ProfessionalisationAnswerDays, deposit)
	lawtest.Days(t, &eligibility.ProfessionalisationReportDays, []lawtest.DayRow{
		lawtest.On("2018-12-31", ""), lawtest.On("2019-01-01", "30"), lawtest.On("2021-03-31", "30"), lawtest.On("2021-04-01", "30"),
	})
	lawtest.Days(t, &eligibility.ProAOpen, []lawtest.DayRow{
		lawtest.On("2019-08-22", ""), lawtest.On("2019-08-23", "yes"), lawtest.On("2025-12-31", "yes"), lawtest.On("2026-01-01", "no"),
	})
}

// What is said beside the answers: the choice of the day, and the pages that differ from the articles.
func TestProfessionalisationRemarks(t *testing.T) {
	c := youngPro()
	d := eligibility.Professionalisation(&c)
	assert.Contains(t, slices.Collect(d.Conventions()), "PRO-DAY")
	remarks := slices.Collect(d.Remarks())
	assert.Contains(t, remarks, "PRO-HOURS-PER-YEAR")
	assert.NotContains(t, remarks, "PRO-DUR-36-PAGE")
	assert.NotContains(t, remarks, "PRO-TUTOR-LENDER")
	assert.Equal(t, law.Secondary, d.Rests()) // the employer is known from pages

	c.Contract.OpenEnded, c.Contract.End, thePro(&c).ActionEnd = law.Yes, law.Date{}, day("2027-08-31")
	thePro(&c).Entrant.UpperSecondary = law.No
	c.Employer.Group = law.Yes
	d = eligibility.Professionalisation(&c)
	assert.Equal(t, law.Yes, d.Answer(), "36 months for a CDI as for a CDD, whatever the page says")
	assert.Contains(t, slices.Collect(d.Remarks()), "PRO-DUR-36-PAGE")
	assert.Contains(t, slices.Collect(d.Remarks()), "PRO-TUTOR-LENDER")

	c = youngPro()
	c.Person.Born, c.Person.Jobseeker = day("1990-01-01"), law.Yes
	assert.Contains(t, slices.Collect(eligibility.Professionalisation(&c).Remarks()), "PRO-WHO-REGISTERED")

	c = sentPro()
	d = eligibility.ProfessionalisationDeposit(&c)
	assert.Contains(t, slices.Collect(d.Remarks()), "PRO-DEPOSIT-SIGNATURE")
	assert.Contains(t, slices.Collect(d.Remarks()), "PRO-DEPOSIT-LATER", "concluded on 30 August 2024")
	for made, want := range map[string]bool{"2024-07-31": false, "2024-08-01": true} {
		c.Contract.Made = day(made)
		assert.Equal(t, want, slices.Contains(slices.Collect(eligibility.ProfessionalisationDeposit(&c).Remarks()), "PRO-DEPOSIT-LATER"), made)
	}
	c = sentPro()
	d = eligibility.ProfessionalisationDeposit(&c)
	assert.Contains(t, slices.Collect(d.Conventions()), "PRO-DAYS")
}

// Born on 29 February, 26 on 28 February 2022 under the convention that the answer carries.
func TestProfessionalisationLeapBirth(t *testing.T) {
	c := youngPro()
	c.Person.Born = day("1996-02-29")
	for made, want := range map[string]law.Answer{"2022-02-27": law.Yes, "2022-02-28": law.No, "2022-03-01": law.No} {
		c.Contract.Made = day(made)
		d := eligibility.Professionalisation(&c)
		assert.Equal(t, want, d.Find("PRO-WHO-16-25").Answer(), made)
		assert.Equal(t, made == "2022-02-28", slices.Contains(slices.Collect(d.Conventions()), "AGE-29FEB"), made)
	}
}

// The last day on which the young person could have signed.
func TestProfessionalisationWindow(t *testing.T) {
	c := youngPro()
	open := eligibility.WindowWithin(eligibility.Professionalisation, &c, law.Period{From: day("2024-08-01"), Through: day("2024-10-31")})
	require.NotEmpty(t, open)
	assert.Equal(t, day("2024-09-01"), open[len(open)-1].Through)
}

func TestProfessionalisationDistances(t *testing.T) {
	c := youngPro()
	c.Contract.End = day("2025-09-30") // thirty days over twelve months
	off := eligibility.Professionalisation(&c).Find("PRO-DUR-6-12").Off()
	assert.EqualValues(t, -30, off.Int())
	for end, want := range map[string]law.Answer{"2025-09-01": law.No, "2025-08-31": law.Yes} {
		c.Contract.End = day(end)
		assert.Equal(t, want, eligibility.Professionalisation(&c).Answer(), end)
	}
	c = youngPro()
	c.Professionalisation.Training.Hours = hours("240") // 1 h 03 under 241.05 h
	off = eligibility.Professionalisation(&c).Find("PRO-HOURS-15").Off()
	assert.EqualValues(t, 63, off.Int())
	for text, want := range map[string]law.Answer{"241h02": law.No, "241h03": law.Yes} {
		c.Professionalisation.Training.Hours = hours(text)
		assert.Equal(t, want, eligibility.Professionalisation(&c).Answer(), text)
	}
	c = youngPro()
	c.Person.Born = day("1998-08-22") // 26 for ten days: the eve of the birthday is eleven days before
	off = eligibility.Professionalisation(&c).Find("PRO-WHO-16-25").Off()
	assert.EqualValues(t, -11, off.Int())
}

// At 40, without a job, the answer turns on what is open to change only.
func TestProfessionalisationFlips(t *testing.T) {
	c := youngPro()
	c.Person.Born = day("1984-01-01")
	assert.Empty(t, law.Flips(eligibility.Professionalisation(&c)), "birth, status and past contracts are not open to change")
	c = youngPro()
	c.Contract.End = day("2026-08-31")
	flips := law.Flips(eligibility.Professionalisation(&c))
	require.NotEmpty(t, flips)
	assert.Equal(t, "PRO-DUR-6-12", flips[0].Clauses[0].Rule())
	assert.Equal(t, "PRO-DUR-24", flips[len(flips)-1].Clauses[0].Rule())
}

func TestProfessionalisationIsSaid(t *testing.T) {
	c := youngPro()
	d := eligibility.Professionalisation(&c)
	assert.Contains(t, eligibility.Explain(d, language.French), "La personne a 25\u00a0ans le 1er septembre 2024")
	assert.Contains(t, eligibility.Explain(d, language.English), "The person is 25 years old on 1 September 2024")

	thePro(&c).Tutor.Tutees = law.MustCount(1)
	assert.Contains(t, eligibility.Explain(eligibility.Professionalisation(&c), language.English), "People whom the tutor follows at the same time: 1 (at most: 3).")
	c = renewedPro()
	assert.Contains(t, eligibility.Explain(eligibility.ProfessionalisationRenewal(&c), language.English), "their length and the day they were signed are not looked at")
	c = brokenPro()
	renewedTo("2026-02-28", "2025-10-15")(&c)
	assert.Contains(t, eligibility.Explain(eligibility.ProfessionalisationAfterBreak(&c), language.English), "Contract ended on 15 October 2025, before 28 February 2026, the term as renewed.")
}

// L6325-7 renews a professionalisation contract; one that is recorded as a CDD may be one.
func TestProfessionalisationRenewalOfAnotherKind(t *testing.T) {
	for kind, want := range map[law.Kind]law.Answer{0: law.Unknown, law.Professionalisation: law.Yes, law.CDD: law.Yes, law.Apprenticeship: law.No, law.PEC: law.No} {
		c := renewedPro()
		c.Contract.Kind = kind
		assert.Equal(t, want, eligibility.ProfessionalisationRenewal(&c).Answer(), kind)
	}
}

// A fact is quoted under its own name, and an inference carries its convention.
func TestProfessionalisationQuotes(t *testing.T) {
	quoted := func(d law.Decision, rule, key string) bool {
		clause := d.Find(rule)
		return slices.ContainsFunc(slices.Collect(clause.Args()), func(a law.Arg) bool { return a.Name() == key })
	}
	c := youngPro()
	c.Person.RSA, thePro(&c).Entrant.Benefit = law.Yes, law.No
	c.Job.Kind, thePro(&c).Entrant.FormerCUI = law.PEC, law.No
	d := eligibility.Professionalisation(&c)
	assert.True(t, quoted(d, "PRO-WHO-BENEFIT", "person.rsa"))
	assert.False(t, quoted(d, "PRO-WHO-BENEFIT", "professionalisation.entrant.benefit"))
	assert.True(t, quoted(d, "PRO-WHO-CUI", "job.kind"))
	c.Employer.Form, c.Employer.State = 0, law.Yes
	assert.True(t, quoted(eligibility.Professionalisation(&c), "PRO-EMPLOYER", "employer.state"))

	for _, decide := range []lawtest.Decider{eligibility.Professionalisation, eligibility.PriorityPublic} {
		c = youngPro()
		c.Person.Born, thePro(&c).Entrant.Registered, thePro(&c).Entrant.RegisteredSince = day("1984-01-01"), law.Yes, day("2020-01-01")
		for seeking, want := range map[law.Answer]bool{law.Unknown: true, law.Yes: false, law.No: false} {
			c.Person.Jobseeker = seeking
			d := decide(&c)
			assert.Equal(t, want, slices.Contains(slices.Collect(d.Conventions()), "PRO-WHO-LISTED"), "%s %s", d.Rule(), seeking)
		}
	}
}

// What is recorded is not asked for, and one answer settles the whole only where nothing else is missing behind it.
func TestProfessionalisationAsks(t *testing.T) {
	asks := func(d law.Decision) map[string]bool {
		alone := map[string]bool{}
		for _, a := range law.Asks(d) {
			alone[a.Fact] = a.Alone
		}
		return alone
	}
	c := youngPro()
	c.Person.Born, thePro(&c).Entrant.Registered, thePro(&c).Entrant.RegisteredSince = law.Date{}, law.Yes, day("2020-01-01")
	assert.NotContains(t, asks(eligibility.PriorityPublic(&c)), "person.jobseeker", "it is recorded")

	c = facts.Case{}
	thePro(&c).Reconversion = facts.Reconversion{Hours: hours("300"), Base: law.No}
	assert.Equal(t, map[string]bool{"professionalisation.reconversion.from": false, "professionalisation.reconversion.through": false}, asks(eligibility.ReconversionHours(&c)))
	thePro(&c).Reconversion = facts.Reconversion{Hours: hours("600"), Base: law.No, Agreement: law.Yes, Through: day("2026-06-30")}
	assert.Equal(t, map[string]bool{"professionalisation.reconversion.from": false, "professionalisation.reconversion.agreed_hours": false}, asks(eligibility.ReconversionHours(&c)))
	thePro(&c).Reconversion = facts.Reconversion{From: day("2026-02-01"), Hours: hours("300"), Base: law.No}
	assert.Equal(t, map[string]bool{"professionalisation.reconversion.through": true}, asks(eligibility.ReconversionHours(&c)))

	c = youngPro()
	thePro(&c).Abroad.Planned = law.Unknown
	assert.True(t, asks(eligibility.Professionalisation(&c))["professionalisation.abroad.planned"], "none would settle it")
	thePro(&c).Tutor.Named = law.Unknown
	assert.False(t, asks(eligibility.Professionalisation(&c))["professionalisation.abroad.planned"], "none would leave the tutor, and a stay has its days")

	c = brokenPro()
	c.Contract.Ended, c.Contract.Renewals.Complete = day("2025-08-31"), law.Unknown
	tardy(&c)
	assert.Contains(t, asks(eligibility.ProfessionalisationReport(&c)), "contract.renewals")
}

func TestErasingAFactOfAProfessionalisation(t *testing.T) {
	eraseEach(t, professionalisationFlips, 2000)
}
