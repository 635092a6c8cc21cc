package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// monthOfPMSMP is one agreement of a month to the day, 10 March to 9 April 2025: 31 days.
func monthOfPMSMP() facts.Case {
	return facts.Case{
		Person: facts.Person{Supported: law.Yes, Employed: law.No},
		Immersion: facts.Immersion{
			Made: day("2025-03-03"), Start: day("2025-03-10"), End: day("2025-04-09"),
			Renewals: facts.History[facts.ImmersionRenewal]{Complete: law.Yes},
			Purposes: []facts.Purpose{facts.Discover}, Prescriber: facts.MissionLocale, Use: facts.NoUse, HostPerson: law.Yes,
			Agreement: facts.Agreement{Beneficiary: law.Yes, Host: law.Yes, Prescriber: law.Yes, Support: law.Yes, Contents: law.Yes},
		},
		Immersions: facts.History[facts.PastImmersion]{Complete: law.Yes},
	}
}

// renewed adds a renewal of the agreement, as it should be, until that day.
func renewed(until string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Immersion.Renewals.Items = []facts.ImmersionRenewal{{Start: day("2025-04-10"), End: day(until), ObjectivesMissed: law.Yes, SameObjectives: law.Yes}}
	}
}

// past is an earlier agreement with the same host, with other objectives.
func past(made, start, end string) facts.PastImmersion {
	p := facts.PastImmersion{SameHost: law.Yes, SameObjectives: law.No}
	p.Made, _ = law.ParseDate(made)
	p.Start, _ = law.ParseDate(start)
	p.End, _ = law.ParseDate(end)
	return p
}

// after adds earlier agreements.
func after(list ...facts.PastImmersion) func(*facts.Case) {
	return func(c *facts.Case) { c.Immersions.Items = list }
}

var pmsmpRows = []lawtest.Row{
	// L5135-2: who
	lawtest.Edit("no personalised support", func(c *facts.Case) { c.Person.Supported = law.No }, law.No, "PMSMP-WHO no"),
	lawtest.Edit("support not recorded", func(c *facts.Case) { c.Person.Supported = law.Unknown }, law.Unknown, "PMSMP-WHO unknown"),
	// L5135-2: by whom
	lawtest.Edit("1° France Travail", func(c *facts.Case) { c.Immersion.Prescriber = facts.FranceTravail }, law.Yes),
	lawtest.Edit("3° Cap emploi", func(c *facts.Case) { c.Immersion.Prescriber = facts.CapEmploi }, law.Yes),
	lawtest.Edit("4° a structure of integration", func(c *facts.Case) { c.Immersion.Prescriber = facts.IAE }, law.Yes),
	lawtest.Edit("4° an ETTI: in by the letter, out for the ministry", func(c *facts.Case) { c.Immersion.Prescriber = facts.IAETemporary }, law.Unknown, "PMSMP-PRESCRIBER unknown"),
	lawtest.Edit("4° bis the département", func(c *facts.Case) { c.Immersion.Prescriber = facts.Departement }, law.Yes),
	lawtest.Edit("4° ter a body preparing apprenticeship", func(c *facts.Case) { c.Immersion.Prescriber = facts.PreApprenticeship }, law.Yes),
	lawtest.Edit("5° bound to France Travail", func(c *facts.Case) {
		c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.FranceTravail
	}, law.Yes),
	lawtest.Edit("5° bound to a département", func(c *facts.Case) { c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.Departement }, law.Yes),
	lawtest.Edit("5° bound to a structure of integration: not one of 1° to 3° and 4° bis", func(c *facts.Case) {
		c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.IAE
	}, law.No, "PMSMP-PRESCRIBER no"),
	lawtest.Edit("5° bound to a body preparing apprenticeship", func(c *facts.Case) {
		c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.PreApprenticeship
	}, law.No, "PMSMP-PRESCRIBER no"),
	lawtest.Edit("5° bound to a body that is not recorded", func(c *facts.Case) { c.Immersion.Prescriber = facts.BoundBody }, law.Unknown, "PMSMP-PRESCRIBER unknown"),
	lawtest.Edit("anybody else", func(c *facts.Case) { c.Immersion.Prescriber = facts.OtherPrescriber }, law.No, "PMSMP-PRESCRIBER no"),
	lawtest.Edit("prescriber not recorded", func(c *facts.Case) { c.Immersion.Prescriber = 0 }, law.Unknown, "PMSMP-PRESCRIBER unknown"),
	// L5135-1: one of three objects
	lawtest.Edit("begin a recruitment", func(c *facts.Case) { c.Immersion.Purposes = []facts.Purpose{facts.Recruit} }, law.Yes),
	lawtest.Edit("two objects", func(c *facts.Case) { c.Immersion.Purposes = []facts.Purpose{facts.Discover, facts.Confirm} }, law.No, "PMSMP-OBJ-3 no"),
	lawtest.Edit("the same object written twice", func(c *facts.Case) { c.Immersion.Purposes = []facts.Purpose{facts.Discover, facts.Discover} }, law.Yes),
	lawtest.Edit("another object", func(c *facts.Case) { c.Immersion.Purposes = []facts.Purpose{facts.OtherPurpose} }, law.No, "PMSMP-OBJ-3 no"),
	lawtest.Edit("object not recorded", func(c *facts.Case) { c.Immersion.Purposes = nil }, law.Unknown, "PMSMP-OBJ-3 unknown"),
	// L5135-4, D5135-1, D5135-2
	lawtest.Edit("not signed by the host", func(c *facts.Case) { c.Immersion.Agreement.Host = law.No }, law.No, "PMSMP-CONV no"),
	lawtest.Edit("an indication is missing", func(c *facts.Case) { c.Immersion.Agreement.Contents = law.No }, law.No, "PMSMP-CONV no"),
	lawtest.Edit("support body: not recorded", func(c *facts.Case) { c.Immersion.Agreement.Support = law.Unknown }, law.Unknown, "PMSMP-CONV unknown"),
	lawtest.Edit("an employee, whose employer signed", func(c *facts.Case) {
		c.Person.Employed, c.Job.Kind, c.Immersion.Agreement.Employer = law.Yes, law.CDI, law.Yes
	}, law.Yes),
	lawtest.Edit("an employee, whose employer did not", func(c *facts.Case) {
		c.Person.Employed, c.Job.Kind, c.Immersion.Agreement.Employer = law.Yes, law.CDI, law.No
	}, law.No, "PMSMP-CONV no"),
	lawtest.Edit("employed or not: not recorded", func(c *facts.Case) { c.Person.Employed = law.Unknown }, law.Unknown, "PMSMP-CONV unknown", "PMSMP-25PCT unknown"),
	lawtest.Edit("not recorded, and no employer signed", func(c *facts.Case) {
		c.Person.Employed, c.Immersion.Agreement.Employer = law.Unknown, law.No
	}, law.Unknown, "PMSMP-CONV unknown", "PMSMP-25PCT unknown"),
	// "un mois de date à date"
	lawtest.Edit("until 10 April: one day over the month", func(c *facts.Case) { c.Immersion.End = day("2025-04-10") }, law.No, "PMSMP-1M no"),
	lawtest.Edit("last day not recorded", func(c *facts.Case) { c.Immersion.End = law.Date{} }, law.Unknown, "PMSMP-1M unknown", "PMSMP-60D unknown"),
	lawtest.Edit("first day not recorded", func(c *facts.Case) { c.Immersion.Start = law.Date{} }, law.Unknown, "PMSMP-1M unknown", "PMSMP-60D unknown"),
	lawtest.Edit("neither", func(c *facts.Case) { c.Immersion.Start, c.Immersion.End = law.Date{}, law.Date{} }, law.Unknown, "PMSMP-1M unknown", "PMSMP-60D unknown"),
	// "renouvelée une fois, pour le même objet et les mêmes objectifs"
	lawtest.Edit("renewed for a month, 10 April to 9 May: 61 days, which one agreement alone may reach", renewed("2025-05-09"), law.Yes, "PMSMP-RENEW-1 yes"),
	lawtest.Edit("renewed for a month and a day", renewed("2025-05-10"), law.No, "PMSMP-RENEW-1 no"),
	lawtest.Edit("the first day of a renewal follows the agreement", func(c *facts.Case) {
		renewed("2025-05-09")(c)
		c.Immersion.Renewals.Items[0].Start = law.Date{}
	}, law.Yes, "PMSMP-RENEW-1 yes"),
	lawtest.Edit("objectives reached", func(c *facts.Case) {
		renewed("2025-05-09")(c)
		c.Immersion.Renewals.Items[0].ObjectivesMissed = law.No
	}, law.No, "PMSMP-RENEW-1 no"),
	lawtest.Edit("other objectives", func(c *facts.Case) {
		renewed("2025-05-09")(c)
		c.Immersion.Renewals.Items[0].SameObjectives = law.No
	}, law.No, "PMSMP-RENEW-1 no"),
	lawtest.Edit("nothing known of the renewal", func(c *facts.Case) { c.Immersion.Renewals.Items = make([]facts.ImmersionRenewal, 1) }, law.Unknown,
		"PMSMP-RENEW-1 unknown", "PMSMP-60D unknown"),
	lawtest.Edit("renewed twice", func(c *facts.Case) {
		c.Immersion.Renewals.Items = []facts.ImmersionRenewal{{End: day("2025-04-20")}, {End: day("2025-04-30")}}
	}, law.No, "PMSMP-RENEW-1 no"),
	lawtest.Edit("renewed or not: not recorded", func(c *facts.Case) { c.Immersion.Renewals.Complete = law.Unknown }, law.Unknown,
		"PMSMP-RENEW-1 unknown", "PMSMP-60D unknown"),
	// "au cours d'une période de douze mois consécutifs, au plus deux conventions"
	lawtest.Edit("a second one, other objectives, 29 days before: 60 days in all", after(past("2025-01-06", "2025-01-13", "2025-02-10")), law.Yes),
	lawtest.Edit("30 days before: 61 in all", after(past("2025-01-06", "2025-01-13", "2025-02-11")), law.No, "PMSMP-60D no"),
	lawtest.Edit("a third one", after(past("2025-01-06", "2025-01-13", "2025-01-17"), past("2024-10-01", "2024-10-07", "2024-10-11")), law.No, "PMSMP-2CONV-12M no"),
	lawtest.Edit("of three, one with another host", func(c *facts.Case) {
		after(past("2025-01-06", "2025-01-13", "2025-01-17"), past("2024-10-01", "2024-10-07", "2024-10-11"))(c)
		c.Immersions.Items[1].SameHost = law.No
	}, law.Yes),
	lawtest.Edit("of three, the first concluded twelve months before: 4 March 2024 to 3 March 2025 holds both", after(past("2025-01-06", "2025-01-13", "2025-01-17"), past("2024-03-04", "2024-03-11", "2024-03-15")), law.No,
		"PMSMP-2CONV-12M no"),
	lawtest.Edit("concluded on 3 March 2024, its twelve months end on 2 March 2025", after(past("2025-01-06", "2025-01-13", "2025-01-17"), past("2024-03-03", "2024-03-11", "2024-03-15")), law.Yes),
	lawtest.Edit("only the first day is known: it counts on that day", after(past("", "2025-01-13", "2025-01-17")), law.Yes),
	lawtest.Edit("same object and objectives", func(c *facts.Case) {
		after(past("2025-01-06", "2025-01-13", "2025-01-17"))(c)
		c.Immersions.Items[0].SameObjectives = law.Yes
	}, law.No, "PMSMP-2CONV-12M no"),
	lawtest.Edit("objectives not recorded", func(c *facts.Case) {
		after(past("2025-01-06", "2025-01-13", "2025-01-17"))(c)
		c.Immersions.Items[0].SameObjectives = law.Unknown
	}, law.Unknown, "PMSMP-2CONV-12M unknown"),
	lawtest.Edit("host not recorded", func(c *facts.Case) {
		after(past("2025-01-06", "2025-01-13", "2025-01-17"))(c)
		c.Immersions.Items[0].SameHost = law.Unknown
	}, law.Unknown, "PMSMP-2CONV-12M unknown", "PMSMP-60D unknown"),
	lawtest.Edit("its length not recorded", after(past("2025-01-06", "2025-01-13", "")), law.Unknown, "PMSMP-60D unknown"),
	lawtest.Edit("other agreements not recorded", func(c *facts.Case) { c.Immersions.Complete = law.Unknown }, law.Unknown, "PMSMP-2CONV-12M unknown", "PMSMP-60D unknown"),
	lawtest.Edit("an incomplete list that is too long already", func(c *facts.Case) {
		after(past("2025-01-06", "2025-01-13", "2025-02-28"), past("2024-10-01", "2024-10-07", "2024-10-11"))(c)
		c.Immersions.Complete = law.Unknown
	}, law.No, "PMSMP-2CONV-12M no", "PMSMP-60D no"),
	// L5135-7
	lawtest.Edit("a regular task of a permanent post", func(c *facts.Case) { c.Immersion.Use = facts.PermanentPost }, law.No, "PMSMP-NOT-WORK no"),
	lawtest.Edit("a temporary increase in activity", func(c *facts.Case) { c.Immersion.Use = facts.ActivityPeak }, law.No, "PMSMP-NOT-WORK no"),
	lawtest.Edit("a seasonal job", func(c *facts.Case) { c.Immersion.Use = facts.SeasonalJob }, law.No, "PMSMP-NOT-WORK no"),
	lawtest.Edit("an absent employee", func(c *facts.Case) { c.Immersion.Use = facts.Replacement }, law.No, "PMSMP-NOT-WORK no"),
	lawtest.Edit("use not recorded", func(c *facts.Case) { c.Immersion.Use = 0 }, law.Unknown, "PMSMP-NOT-WORK unknown"),
	lawtest.Edit("signed by all, the day before the contents that were read", func(c *facts.Case) { c.Immersion.Made = day("2023-12-29") }, law.Unknown, "PMSMP-CONV unknown"),
	lawtest.Edit("an indication missing that day: what was asked for was not read", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Agreement.Contents = day("2023-12-29"), law.No
	}, law.Unknown, "PMSMP-CONV unknown"),
	lawtest.Edit("a signature missing that day", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Agreement.Host = day("2023-12-29"), law.No
	}, law.No, "PMSMP-CONV no"),
	lawtest.Edit("signatures not recorded that day", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Agreement.Host = day("2023-12-29"), law.Unknown
	}, law.Unknown, "PMSMP-CONV unknown"),
	lawtest.Edit("on the first day of those contents", func(c *facts.Case) { c.Immersion.Made = day("2023-12-30") }, law.Yes),
	// D5135-5
	lawtest.Edit("nobody named by the host", func(c *facts.Case) { c.Immersion.HostPerson = law.No }, law.No, "PMSMP-TUTOR no"),
	lawtest.Edit("named or not: not recorded", func(c *facts.Case) { c.Immersion.HostPerson = law.Unknown }, law.Unknown, "PMSMP-TUTOR unknown"),
	// the text of the day
	lawtest.Edit("day of conclusion not recorded: the first day picks the text", func(c *facts.Case) { c.Immersion.Made = law.Date{} }, law.Yes),
	lawtest.Edit("no day at all", func(c *facts.Case) { c.Immersion.Made, c.Immersion.Start = law.Date{}, law.Date{} }, law.Unknown,
		"PMSMP-WHO unknown", "PMSMP-PRESCRIBER unknown", "PMSMP-OBJ-3 unknown", "PMSMP-CONV unknown", "PMSMP-1M unknown",
		"PMSMP-2CONV-12M unknown", "PMSMP-60D unknown", "PMSMP-NOT-WORK unknown", "PMSMP-TUTOR unknown"),
	lawtest.Edit("before the wording of 2016 on forbidden uses", func(c *facts.Case) { c.Immersion.Made = day("2016-08-09") }, law.Unknown,
		"PMSMP-CONV unknown", "PMSMP-NOT-WORK unknown"),
	lawtest.Edit("before the decree of 2014", func(c *facts.Case) { c.Immersion.Made = day("2014-11-15") }, law.Unknown,
		"PMSMP-CONV unknown", "PMSMP-1M unknown", "PMSMP-2CONV-12M unknown", "PMSMP-60D unknown", "PMSMP-NOT-WORK unknown", "PMSMP-TUTOR unknown"),
	lawtest.Edit("before the law of 2014", func(c *facts.Case) { c.Immersion.Made = day("2014-03-06") }, law.Unknown,
		"PMSMP-WHO unknown", "PMSMP-PRESCRIBER unknown", "PMSMP-OBJ-3 unknown",
		"PMSMP-CONV unknown", "PMSMP-1M unknown", "PMSMP-2CONV-12M unknown", "PMSMP-60D unknown", "PMSMP-NOT-WORK unknown", "PMSMP-TUTOR unknown"),
}

// pmsmpByDepartement is prescribed by a département on the first day it may. What the agreement had to hold then
// was not read, so that the whole is never Yes.
func pmsmpByDepartement() facts.Case {
	c := monthOfPMSMP()
	c.Immersion.Made, c.Immersion.Start, c.Immersion.End = day("2020-12-16"), day("2020-12-17"), day("2021-01-16")
	c.Immersion.Prescriber = facts.Departement
	return c
}

var pmsmpPrescriberRows = []lawtest.Row{
	lawtest.Base("a département may prescribe from 16 December 2020, that day included; the article on the agreement was read from 30 December 2023 on", law.Unknown,
		"PMSMP-PRESCRIBER yes", "PMSMP-CONV unknown"),
	lawtest.Edit("the day before", func(c *facts.Case) { c.Immersion.Made = day("2020-12-15") }, law.No, "PMSMP-PRESCRIBER no"),
	lawtest.Edit("the day before, a body preparing apprenticeship", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Prescriber = day("2020-12-15"), facts.PreApprenticeship
	}, law.No, "PMSMP-PRESCRIBER no"),
	lawtest.Edit("a body bound to a département, before the decree", func(c *facts.Case) { c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.Departement }, law.Unknown, "PMSMP-PRESCRIBER unknown"),
	lawtest.Edit("the same, the day before the law", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Prescriber, c.Immersion.BoundTo = day("2020-12-15"), facts.BoundBody, facts.Departement
	}, law.No, "PMSMP-PRESCRIBER no"),
	lawtest.Edit("the same, on the first day of the decree: it is for those who begin", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Start, c.Immersion.End = day("2021-05-01"), day("2021-05-01"), day("2021-05-31")
		c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.Departement
	}, law.Unknown),
	lawtest.Edit("concluded before it, begun after: not settled", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Start, c.Immersion.End = day("2021-04-30"), day("2021-05-03"), day("2021-06-02")
		c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.Departement
	}, law.Unknown, "PMSMP-PRESCRIBER unknown"),
	lawtest.Edit("begun the day before", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Start, c.Immersion.End = day("2021-05-01"), day("2021-04-30"), day("2021-05-29")
		c.Immersion.Prescriber, c.Immersion.BoundTo = facts.BoundBody, facts.Departement
	}, law.Unknown, "PMSMP-PRESCRIBER unknown"),
	lawtest.Edit("the same, first day not recorded", func(c *facts.Case) {
		c.Immersion.Start, c.Immersion.Prescriber, c.Immersion.BoundTo = law.Date{}, facts.BoundBody, facts.Departement
	}, law.Unknown, "PMSMP-PRESCRIBER unknown", "PMSMP-1M unknown", "PMSMP-60D unknown"),
	lawtest.Edit("concluded that day, begun that month", func(c *facts.Case) {
		c.Immersion.Start, c.Immersion.End = day("2021-05-03"), day("2021-06-02")
		c.Immersion.Made, c.Immersion.Prescriber, c.Immersion.BoundTo = day("2021-05-01"), facts.BoundBody, facts.Departement
	}, law.Unknown),
	lawtest.Edit("a body bound to a mission locale before any decree", func(c *facts.Case) {
		c.Immersion.Made, c.Immersion.Prescriber, c.Immersion.BoundTo = day("2014-11-15"), facts.BoundBody, facts.MissionLocale
	}, law.Unknown, "PMSMP-PRESCRIBER unknown",
		"PMSMP-1M unknown", "PMSMP-2CONV-12M unknown", "PMSMP-60D unknown", "PMSMP-NOT-WORK unknown", "PMSMP-TUTOR unknown"),
}

// pmsmpOfPEC happens during a PEC of 124 days, 3 March to 4 July 2025: a quarter is 31 days.
func pmsmpOfPEC() facts.Case {
	c := monthOfPMSMP()
	c.Person.Employed, c.Immersion.Agreement.Employer = law.Yes, law.Yes
	c.Job = facts.Job{Kind: law.PEC, Start: day("2025-03-03"), End: day("2025-07-04"), OpenEnded: law.No}
	return c
}

// otherHost is an earlier agreement with another host.
func otherHost(made, start, end string) facts.PastImmersion {
	p := past(made, start, end)
	p.SameHost = law.No
	return p
}

var pmsmpPECRows = []lawtest.Row{
	lawtest.Edit("a contract of 123 days", func(c *facts.Case) { c.Job.End = day("2025-07-03") }, law.No, "PMSMP-25PCT no"),
	lawtest.Edit("a CIE", func(c *facts.Case) { c.Job.Kind = law.CIE }, law.Yes),
	lawtest.Edit("a CDDI", func(c *facts.Case) { c.Job.Kind, c.Job.OpenEnded = law.CDDI, law.Unknown }, law.Yes),
	lawtest.Edit("any other employee: nothing to measure", func(c *facts.Case) { c.Job.Kind = law.CDD }, law.Yes, "PMSMP-25PCT gone"),
	lawtest.Edit("one more day, with another host", after(otherHost("2025-05-01", "2025-05-05", "2025-05-05")), law.No, "PMSMP-25PCT no"),
	lawtest.Edit("days before the contract do not count", after(otherHost("2025-02-01", "2025-02-05", "2025-03-02")), law.Yes),
	lawtest.Edit("a day of a period that began before does", after(otherHost("2025-02-01", "2025-02-05", "2025-03-03")), law.No, "PMSMP-25PCT no"),
	lawtest.Edit("a day of a period that ends after does", after(otherHost("2025-07-01", "2025-07-04", "2025-07-20")), law.No, "PMSMP-25PCT no"),
	lawtest.Edit("a period without days", after(otherHost("2025-05-01", "", "")), law.Unknown, "PMSMP-25PCT unknown"),
	lawtest.Edit("other agreements not recorded", func(c *facts.Case) { c.Immersions.Complete = law.Unknown }, law.Unknown,
		"PMSMP-2CONV-12M unknown", "PMSMP-60D unknown", "PMSMP-25PCT unknown"),
	lawtest.Edit("a PEC as a CDI has no total duration", func(c *facts.Case) { c.Job.OpenEnded, c.Job.End = law.Yes, law.Date{} }, law.Unknown, "PMSMP-25PCT unknown"),
	lawtest.Edit("neither end nor form recorded", func(c *facts.Case) { c.Job.OpenEnded, c.Job.End = law.Unknown, law.Date{} }, law.Unknown, "PMSMP-25PCT unknown"),
	lawtest.Edit("end of a fixed term not recorded", func(c *facts.Case) { c.Job.End = law.Date{} }, law.Unknown, "PMSMP-25PCT unknown"),
	lawtest.Edit("kind of contract not recorded", func(c *facts.Case) { c.Job.Kind = 0 }, law.Unknown, "PMSMP-25PCT unknown"),
	lawtest.Edit("before the decree of 2014", func(c *facts.Case) { c.Immersion.Made = day("2014-11-15") }, law.Unknown,
		"PMSMP-CONV unknown", "PMSMP-1M unknown", "PMSMP-2CONV-12M unknown", "PMSMP-60D unknown", "PMSMP-25PCT unknown", "PMSMP-NOT-WORK unknown", "PMSMP-TUTOR unknown"),
}

func TestPMSMPTables(t *testing.T) {
	on := lawtest.On
	lawtest.Days(t, &eligibility.PMSMPOpen, []lawtest.DayRow{on("2014-03-06", ""), on("2014-03-07", "yes"), on("2020-12-15", "yes"), on("2020-12-16", "yes")})
	lawtest.Days(t, &eligibility.PMSMPNewPrescribers, []lawtest.DayRow{on("2014-03-06", ""), on("2014-03-07", "no"), on("2020-12-15", "no"), on("2020-12-16", "yes")})
	lawtest.Days(t, &eligibility.PMSMPBoundToDepartement, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "no"), on("2021-04-30", "no"), on("2021-05-01", "yes")})
	lawtest.Days(t, &eligibility.PMSMPObjects, []lawtest.DayRow{on("2014-03-06", ""), on("2014-03-07", "1")})
	lawtest.Days(t, &eligibility.PMSMPAgreement, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "yes")})
	lawtest.Days(t, &eligibility.PMSMPContents, []lawtest.DayRow{on("2023-12-29", ""), on("2023-12-30", "yes")})
	lawtest.Days(t, &eligibility.PMSMPMonths, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "1")})
	lawtest.Days(t, &eligibility.PMSMPRenewals, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "1")})
	lawtest.Days(t, &eligibility.PMSMPAgreements, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "2")})
	lawtest.Days(t, &eligibility.PMSMPSpan, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "12")})
	lawtest.Days(t, &eligibility.PMSMPDays, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "60")})
	lawtest.Days(t, &eligibility.PMSMPOfPEC, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "4")})
	lawtest.Days(t, &eligibility.PMSMPOfCIE, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "4")})
	lawtest.Days(t, &eligibility.PMSMPOfEI, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "4")})
	lawtest.Days(t, &eligibility.PMSMPOfAI, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "4")})
	lawtest.Days(t, &eligibility.PMSMPOfACI, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "4")})
	lawtest.Days(t, &eligibility.PMSMPOfCDDI, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "4")})
	lawtest.Days(t, &eligibility.PMSMPForbidden, []lawtest.DayRow{on("2016-08-09", ""), on("2016-08-10", "yes")})
	lawtest.Days(t, &eligibility.PMSMPHostPerson, []lawtest.DayRow{on("2014-11-15", ""), on("2014-11-16", "yes")})
}

// Each distance is decided again: at it, and one unit before.
func TestPMSMPFlips(t *testing.T) {
	for _, row := range []struct {
		because string
		rule    string
		by      int64
		base    func() facts.Case
		edit    func(*facts.Case)
		move    func(*facts.Case, int)
	}{
		{"until 20 April: eleven days over the month", "PMSMP-1M", -11, monthOfPMSMP, func(c *facts.Case) { c.Immersion.End = day("2025-04-20") }, moveImmersionEnd},
		{"renewed until 20 May: eleven days over", "PMSMP-RENEW-1", -11, monthOfPMSMP, renewed("2025-05-20"), func(c *facts.Case, n int) {
			c.Immersion.Renewals.Items[0].End = c.Immersion.Renewals.Items[0].End.AddDays(n)
		}},
		{"31 days and 31 before them: two too many", "PMSMP-60D", -2, monthOfPMSMP, after(past("2025-01-06", "2025-01-13", "2025-02-12")), moveImmersionEnd},
		{"a month renewed by 20 days, and 31 days before them: 22 too many, of the renewal but its 20 days", "PMSMP-60D", 0, monthOfPMSMP, func(c *facts.Case) {
			renewed("2025-04-29")(c)
			after(past("2025-01-06", "2025-01-13", "2025-02-12"))(c)
		}, nil},
		{"a month renewed by 23 days, and 26 days before them: 20 too many", "PMSMP-60D", -20, monthOfPMSMP, func(c *facts.Case) {
			renewed("2025-05-02")(c)
			after(past("2025-01-06", "2025-01-13", "2025-02-07"))(c)
		}, func(c *facts.Case, n int) {
			c.Immersion.Renewals.Items[0].End = c.Immersion.Renewals.Items[0].End.AddDays(n)
		}},
		{"31 days of a contract of 110: a quarter is 27", "PMSMP-25PCT", -4, pmsmpOfPEC, func(c *facts.Case) { c.Job.End = day("2025-06-20") }, moveImmersionEnd},
	} {
		c := row.base()
		row.edit(&c)
		clause := eligibility.PMSMP(&c).Find(row.rule)
		require.Equal(t, law.No, clause.Answer(), row.because)
		require.Equal(t, row.by, clause.Off().Int(), row.because)
		if row.by == 0 { // no move of that fact is enough: none is said
			assert.Zero(t, clause.Off().Role(), row.because)
			continue
		}
		for n, want := range map[int]law.Answer{int(row.by): law.Yes, int(row.by) + 1: law.No} {
			moved := row.base()
			row.edit(&moved)
			row.move(&moved, n)
			assert.Equal(t, want, eligibility.PMSMP(&moved).Find(row.rule).Answer(), "%s, moved by %d", row.because, n)
		}
	}
}

func moveImmersionEnd(c *facts.Case, n int) { c.Immersion.End = c.Immersion.End.AddDays(n) }

func TestPMSMPConventions(t *testing.T) {
	for _, row := range []struct {
		because string
		base    func() facts.Case
		edit    func(*facts.Case)
		want    []string
	}{
		{"one agreement", monthOfPMSMP, func(*facts.Case) {}, []string{"DATE-MONTHS", "PMSMP-60D-DAYS"}},
		{"61 days by a renewal: said, not refused", monthOfPMSMP, renewed("2025-05-09"), []string{"DATE-MONTHS", "PMSMP-60D-DAYS", "PMSMP-60D-SINGLE"}},
		{"day of conclusion not recorded", monthOfPMSMP, func(c *facts.Case) { c.Immersion.Made = law.Date{} }, []string{"PMSMP-DATE", "DATE-MONTHS", "PMSMP-2CONV-12M-START", "PMSMP-60D-DAYS"}},
		{"another one without day of conclusion", monthOfPMSMP, after(past("", "2025-01-13", "2025-01-17")), []string{"DATE-MONTHS", "PMSMP-2CONV-12M-START", "PMSMP-60D-DAYS"}},
		{"from 31 January: there is no 31 February", monthOfPMSMP, func(c *facts.Case) { c.Immersion.Start, c.Immersion.End = day("2025-01-31"), day("2025-02-28") }, []string{"DATE-MONTHS", "DATE-CLAMP", "PMSMP-60D-DAYS"}},
		{"during a PEC", pmsmpOfPEC, func(*facts.Case) {}, []string{"DATE-MONTHS", "PMSMP-60D-DAYS", "PMSMP-25PCT-DAYS"}},
	} {
		c := row.base()
		row.edit(&c)
		var got []string
		for id := range eligibility.PMSMP(&c).Conventions() {
			got = append(got, id)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

// A renewal that is too long says by how much only when nothing else can be wrong with it.
func TestPMSMPRenewalTooLongAndUnknownOtherwise(t *testing.T) {
	c := monthOfPMSMP()
	renewed("2025-05-20")(&c)
	c.Immersion.Renewals.Items[0].SameObjectives = law.Unknown
	clause := eligibility.PMSMP(&c).Find("PMSMP-RENEW-1")
	assert.Equal(t, law.No, clause.Answer())
	assert.Zero(t, clause.Off().Role())
	assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), "to 20 May 2025, more than 1 month.")
}

// What is recorded is too much already: days that are not could only add to it.
func TestPMSMPSixtyDaysPassedByWhatIsRecorded(t *testing.T) {
	c := monthOfPMSMP() // 31 days
	c.Immersion.Renewals = facts.History[facts.ImmersionRenewal]{}
	after(past("2025-01-06", "2025-01-13", "2025-02-12"))(&c) // 31 days
	clause := eligibility.PMSMP(&c).Find("PMSMP-60D")
	assert.Equal(t, law.No, clause.Answer())
	assert.Zero(t, clause.Off().Role(), "nobody said whether it was renewed")
}

// The article is that of the contract, and of the employer of a CDDI.
func TestPMSMPQuarterCites(t *testing.T) {
	for _, row := range []struct {
		kind      law.Kind
		structure facts.Structure
		want      []string
	}{
		{law.PEC, 0, []string{"D5134-50-2"}},
		{law.CIE, 0, []string{"D5134-71-2"}},
		{law.CDDI, facts.EI, []string{"D5132-10-3"}},
		{law.CDDI, facts.AI, []string{"D5132-26-3"}},
		{law.CDDI, facts.ACI, []string{"D5132-43-3"}},
		{law.CDDI, 0, []string{"D5132-10-3", "D5132-26-3", "D5132-43-3"}},
	} {
		c := pmsmpOfPEC()
		c.Job.Kind, c.Job.Structure = row.kind, row.structure
		var got []string
		for ref := range eligibility.PMSMP(&c).Find("PMSMP-25PCT").Cites() {
			got = append(got, ref.Article)
		}
		assert.Equal(t, row.want, got, row.kind)
	}
}
