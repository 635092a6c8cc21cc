package facts_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var hours = law.MustHours

// Each row has both sides of a check: the facts that contradict each other, then the nearest ones that do
// not.
func TestCheck(t *testing.T) {
	type caseOf = func(c *facts.Case)
	for _, row := range []struct {
		id    string
		facts string // paths, separated by spaces
		wrong caseOf
		right caseOf
	}{
		{"ends_before_start", "contract.end contract.start",
			func(c *facts.Case) { c.Contract.Start, c.Contract.End = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Contract.Start, c.Contract.End = day("2024-09-02"), day("2024-09-02") }},
		{"ends_before_start", "contract.ended contract.start",
			func(c *facts.Case) { c.Contract.Start, c.Contract.Ended = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Contract.Start, c.Contract.Ended = day("2024-09-02"), day("2024-09-02") }},
		{"concluded_after_end", "contract.made contract.end",
			func(c *facts.Case) { c.Contract.Made, c.Contract.End = day("2024-09-03"), day("2024-09-02") },
			func(c *facts.Case) { c.Contract.Made, c.Contract.End = day("2024-09-02"), day("2024-09-02") }},
		{"open_ended_against_kind", "contract.kind contract.open_ended", // a CDD has a term
			func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.CDD, law.Yes },
			func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.CDD, law.No }},
		{"open_ended_against_kind", "contract.kind contract.open_ended", // a CDI has none
			func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.CDI, law.No },
			func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.CDI, law.Yes }},
		{"open_ended_against_kind", "contract.kind contract.open_ended", // an apprenticeship may be either
			func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.CDIInterim, law.No },
			func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.Apprenticeship, law.No }},
		{"open_ended_with_end", "contract.kind contract.end",
			func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.CDI, day("2024-09-02") },
			func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.CDD, day("2024-09-02") }},
		{"open_ended_with_end", "contract.open_ended contract.end",
			func(c *facts.Case) {
				c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End = law.PEC, law.Yes, day("2024-09-02")
			},
			func(c *facts.Case) {
				c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End = law.PEC, law.No, day("2024-09-02")
			}},
		{"open_ended_with_end", "contract.open_ended contract.end", // without a kind
			func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, day("2024-09-02") },
			func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.CivilServant, day("2024-09-02") }}, // a secondment ends
		{"open_ended_with_minimum", "contract.kind contract.no_term",
			func(c *facts.Case) { c.Contract.Kind, c.Contract.NoTerm = law.CDI, law.Yes },
			func(c *facts.Case) { c.Contract.Kind, c.Contract.NoTerm = law.CDI, law.No }},
		{"open_ended_with_minimum", "contract.open_ended contract.minimum_end",
			func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.MinimumEnd = law.Yes, day("2024-09-02") },
			func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.MinimumEnd = law.No, day("2024-09-02") }},
		{"precise_with_minimum", "contract.no_term contract.minimum_end",
			func(c *facts.Case) { c.Contract.NoTerm, c.Contract.MinimumEnd = law.No, day("2024-09-02") },
			func(c *facts.Case) { c.Contract.NoTerm, c.Contract.MinimumEnd = law.Yes, day("2024-09-02") }},
		{"ends_before_start", "contract.minimum_end contract.start",
			func(c *facts.Case) { c.Contract.Start, c.Contract.MinimumEnd = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Contract.Start, c.Contract.MinimumEnd = day("2024-09-02"), day("2024-09-02") }},
		{"ends_before_minimum", "contract.end contract.minimum_end",
			func(c *facts.Case) { c.Contract.End, c.Contract.MinimumEnd = day("2024-09-01"), day("2024-09-02") },
			func(c *facts.Case) { c.Contract.End, c.Contract.MinimumEnd = day("2024-09-02"), day("2024-09-02") }},
		{"open_ended_renewed", "contract.kind contract.renewals",
			func(c *facts.Case) { c.Contract.Kind, c.Contract.Renewals = law.CDI, renewals("", "2024-12-31") },
			func(c *facts.Case) { c.Contract.Kind, c.Contract.Renewals = law.CDD, renewals("", "2024-12-31") }},
		{"renewals_out_of_order", "contract.renewals.items[0].made contract.made",
			func(c *facts.Case) {
				c.Contract.Made, c.Contract.Renewals = day("2024-09-02"), renewals("2024-09-01", "")
			},
			func(c *facts.Case) {
				c.Contract.Made, c.Contract.Renewals = day("2024-09-02"), renewals("2024-09-02", "")
			}},
		{"renewals_out_of_order", "contract.renewals.items[2].made contract.renewals.items[0].made", // the second has no date
			func(c *facts.Case) { c.Contract.Renewals = renewals("2024-09-02", "", "", "", "2024-09-01", "") },
			func(c *facts.Case) { c.Contract.Renewals = renewals("2024-09-02", "", "", "", "2024-09-02", "") }},
		{"concluded_after_end", "contract.renewals.items[0].made contract.renewals.items[0].end",
			func(c *facts.Case) { c.Contract.Renewals = renewals("2024-09-03", "2024-09-02") },
			func(c *facts.Case) { c.Contract.Renewals = renewals("2024-09-02", "2024-09-02") }},
		{"renewal_not_later", "contract.renewals.items[0].end contract.end",
			func(c *facts.Case) {
				c.Contract.End, c.Contract.Renewals = day("2024-09-02"), renewals("", "2024-09-02")
			},
			func(c *facts.Case) {
				c.Contract.End, c.Contract.Renewals = day("2024-09-02"), renewals("", "2024-09-03")
			}},
		{"renewal_not_later", "contract.renewals.items[2].end contract.renewals.items[0].end",
			func(c *facts.Case) { c.Contract.Renewals = renewals("", "2024-09-02", "", "", "", "2024-09-02") },
			func(c *facts.Case) { c.Contract.Renewals = renewals("", "2024-09-02", "", "", "", "2024-09-03") }},
		{"ends_before_start", "contract.renewals.items[0].end contract.start", // the initial end is not recorded
			func(c *facts.Case) {
				c.Contract.Start, c.Contract.Renewals = day("2024-09-02"), renewals("", "2024-09-01")
			},
			func(c *facts.Case) {
				c.Contract.Start, c.Contract.Renewals = day("2024-09-02"), renewals("", "2024-09-02")
			}},
		{"impossible_hours", "contract.hours", // seven days of 24 hours
			func(c *facts.Case) { c.Contract.Hours = hours("168.01") },
			func(c *facts.Case) { c.Contract.Hours = hours("168") }},

		{"born_later", "person.born contract.made",
			func(c *facts.Case) { c.Person.Born, c.Contract.Made = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Person.Born, c.Contract.Made = day("2024-09-02"), day("2024-09-02") }},
		{"born_later", "person.born contract.start",
			func(c *facts.Case) { c.Person.Born, c.Contract.Start = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Contract.Start = day("2024-09-01") }},
		{"born_later", "person.born course.start",
			func(c *facts.Case) { c.Person.Born, c.Course.Start = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Person.Born = day("2024-09-02") }},
		{"born_later", "person.born job.start",
			func(c *facts.Case) { c.Person.Born, c.Job.Start = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Person.Born, c.Job.Start = day("2024-09-02"), day("2024-09-02") }},
		{"born_later", "person.born immersion.start",
			func(c *facts.Case) { c.Person.Born, c.Immersion.Start = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Person.Born, c.Immersion.Start = day("2024-09-02"), day("2024-09-02") }},
		{"job_of_unemployed", "person.employed job.kind",
			func(c *facts.Case) { c.Person.Employed, c.Job.Kind, c.Job.Start = law.No, law.PEC, day("2024-09-02") },
			func(c *facts.Case) { c.Person.Employed, c.Job.Kind, c.Job.Start = law.Yes, law.PEC, day("2024-09-02") }},
		{"job_of_unemployed", "person.employed job.structure",
			func(c *facts.Case) { c.Person.Employed, c.Job.Structure = law.No, facts.ACI },
			func(c *facts.Case) { c.Job.Structure = facts.ACI }},
		{"job_of_unemployed", "person.employed job.start",
			func(c *facts.Case) { c.Person.Employed, c.Job.Start = law.No, day("2024-09-02") },
			func(c *facts.Case) { c.Person.Employed = law.No }},
		{"job_of_unemployed", "person.employed job.end",
			func(c *facts.Case) { c.Person.Employed, c.Job.End = law.No, day("2024-09-02") },
			func(c *facts.Case) { c.Person.Employed, c.Contract.End = law.No, day("2024-09-02") }}, // the contract proposed

		{"ends_before_start", "job.end job.start",
			func(c *facts.Case) { c.Job.Start, c.Job.End = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Job.Start, c.Job.End = day("2024-09-02"), day("2024-09-02") }},
		{"open_ended_against_kind", "job.kind job.open_ended",
			func(c *facts.Case) { c.Job.Kind, c.Job.OpenEnded = law.CDDI, law.Yes },
			func(c *facts.Case) { c.Job.Kind, c.Job.OpenEnded = law.PEC, law.Yes }},
		{"open_ended_with_end", "job.kind job.end",
			func(c *facts.Case) { c.Job.Kind, c.Job.End = law.CDI, day("2024-09-02") },
			func(c *facts.Case) { c.Job.Kind, c.Job.End = law.CDDI, day("2024-09-02") }},

		{"state_not_public", "employer.state employer.public",
			func(c *facts.Case) { c.Employer.State, c.Employer.Public = law.Yes, law.No },
			func(c *facts.Case) { c.Employer.State, c.Employer.Public = law.No, law.No }},

		{"ends_before_start", "course.end course.start",
			func(c *facts.Case) { c.Course.Start, c.Course.End = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Course.Start, c.Course.End = day("2024-09-02"), day("2024-09-02") }},
		{"part_above_total", "course.company_hours course.hours",
			func(c *facts.Case) { c.Course.Hours, c.Course.CompanyHours = hours("133"), hours("133.01") },
			func(c *facts.Case) { c.Course.Hours, c.Course.CompanyHours = hours("133"), hours("133") }},
		{"part_above_total", "course.centre_hours course.hours",
			func(c *facts.Case) { c.Course.Hours, c.Course.CentreHours = hours("133"), hours("133h01") },
			func(c *facts.Case) { c.Course.Hours, c.Course.CentreHours = hours("133"), hours("133") }},
		{"part_above_total", "course.company_hours course.hours", // the three are known: the two that cannot be are named
			func(c *facts.Case) {
				c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("70"), hours("0"), hours("399")
			},
			func(c *facts.Case) {
				c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("399"), hours("0"), hours("399")
			}},
		{"parts_are_not_total", "course.hours course.centre_hours course.company_hours", // seen in a catalogue: 399, 399, 70
			func(c *facts.Case) {
				c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("399"), hours("399"), hours("70")
			},
			func(c *facts.Case) {
				c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("399"), hours("329"), hours("70")
			}},
		{"parts_are_not_total", "course.hours course.centre_hours course.company_hours", // one minute
			func(c *facts.Case) {
				c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("400"), hours("266h39"), hours("133h20")
			},
			func(c *facts.Case) {
				c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("400"), hours("266h40"), hours("133h20")
			}},
		{"impossible_hours", "course.weekly_hours",
			func(c *facts.Case) { c.Course.WeeklyHours = hours("168.01") },
			func(c *facts.Case) { c.Course.WeeklyHours = hours("168") }},
		{"impossible_hours", "course.daily_hours",
			func(c *facts.Case) { c.Course.DailyHours = hours("24.01") },
			func(c *facts.Case) { c.Course.DailyHours = hours("24") }},
		{"day_above_week", "course.daily_hours course.weekly_hours",
			func(c *facts.Case) { c.Course.DailyHours, c.Course.WeeklyHours = hours("7.01"), hours("7") },
			func(c *facts.Case) { c.Course.DailyHours, c.Course.WeeklyHours = hours("7"), hours("7") }},
		{"waiver_refused", "course.waiver.granted course.waiver.made",
			func(c *facts.Case) { c.Course.Waiver = facts.Waiver{Granted: law.No, Made: day("2024-09-02")} },
			func(c *facts.Case) { c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-09-02")} }},
		{"waiver_refused", "course.waiver.granted course.waiver.hours",
			func(c *facts.Case) { c.Course.Waiver = facts.Waiver{Granted: law.No, Hours: hours("450")} },
			func(c *facts.Case) { c.Course.Waiver = facts.Waiver{Hours: hours("450")} }},

		{"tutoring_without_tutor", "course.form course.tutored",
			func(c *facts.Case) { c.Course.Form, c.Course.Tutored = facts.Tutoring, law.No },
			func(c *facts.Case) { c.Course.Form, c.Course.Tutored = facts.Tutoring, law.Yes }},
		{"tutoring_without_tutor", "course.form course.tutored",
			func(c *facts.Case) { c.Course.Form, c.Course.Tutored = facts.Hybrid, law.No },
			func(c *facts.Case) { c.Course.Form, c.Course.Tutored = facts.External, law.No }},
		{"employer_as_employee", "tutor.is_employer tutor.volunteer",
			func(c *facts.Case) { c.Tutor.IsEmployer, c.Tutor.Volunteer = law.Yes, law.Yes },
			func(c *facts.Case) { c.Tutor.IsEmployer, c.Tutor.Volunteer = law.Yes, law.No }},

		{"ends_before_start", "immersion.end immersion.start",
			func(c *facts.Case) { c.Immersion.Start, c.Immersion.End = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Immersion.Start, c.Immersion.End = day("2024-09-02"), day("2024-09-02") }},
		{"concluded_after_end", "immersion.made immersion.end",
			func(c *facts.Case) { c.Immersion.Made, c.Immersion.End = day("2024-09-03"), day("2024-09-02") },
			func(c *facts.Case) { c.Immersion.Made, c.Immersion.End = day("2024-09-02"), day("2024-09-02") }},
		{"ends_before_start", "immersion.renewals.items[0].end immersion.renewals.items[0].start",
			func(c *facts.Case) { c.Immersion.Renewals = prolonged("2024-09-02", "2024-09-01") },
			func(c *facts.Case) { c.Immersion.Renewals = prolonged("2024-09-02", "2024-09-02") }},
		{"renewal_overlaps", "immersion.renewals.items[0].start immersion.end",
			func(c *facts.Case) {
				c.Immersion.End, c.Immersion.Renewals = day("2024-09-02"), prolonged("2024-09-02", "")
			},
			func(c *facts.Case) {
				c.Immersion.End, c.Immersion.Renewals = day("2024-09-02"), prolonged("2024-09-03", "")
			}},
		{"renewal_overlaps", "immersion.renewals.items[1].start immersion.renewals.items[0].end",
			func(c *facts.Case) { c.Immersion.Renewals = prolonged("", "2024-09-02", "2024-09-02", "") },
			func(c *facts.Case) { c.Immersion.Renewals = prolonged("", "2024-09-02", "2024-09-03", "") }},
		{"renewal_not_later", "immersion.renewals.items[0].end immersion.end",
			func(c *facts.Case) {
				c.Immersion.End, c.Immersion.Renewals = day("2024-09-02"), prolonged("", "2024-09-02")
			},
			func(c *facts.Case) {
				c.Immersion.End, c.Immersion.Renewals = day("2024-09-02"), prolonged("", "2024-09-03")
			}},
		{"ends_before_start", "immersions.items[1].end immersions.items[1].start",
			func(c *facts.Case) {
				c.Immersions.Items = []facts.PastImmersion{{}, {Start: day("2024-09-02"), End: day("2024-09-01")}}
			},
			func(c *facts.Case) {
				c.Immersions.Items = []facts.PastImmersion{{}, {Start: day("2024-09-02"), End: day("2024-09-02")}}
			}},
		{"concluded_after_end", "immersions.items[0].made immersions.items[0].end",
			func(c *facts.Case) {
				c.Immersions.Items = []facts.PastImmersion{{Made: day("2024-09-03"), End: day("2024-09-02")}}
			},
			func(c *facts.Case) {
				c.Immersions.Items = []facts.PastImmersion{{Made: day("2024-09-02"), End: day("2024-09-02")}}
			}},

		{"ends_before_start", "missions.items[0].end missions.items[0].start",
			func(c *facts.Case) {
				c.Missions.Items = []facts.Mission{{Start: day("2024-09-02"), End: day("2024-09-01")}}
			},
			func(c *facts.Case) {
				c.Missions.Items = []facts.Mission{{Start: day("2024-09-02"), End: day("2024-09-02")}}
			}},
		{"mission_in_course", "missions.items[0].start course.end",
			func(c *facts.Case) {
				c.Course.End, c.Missions.Items = day("2024-09-02"), []facts.Mission{{Start: day("2024-09-01")}}
			},
			func(c *facts.Case) {
				c.Course.End, c.Missions.Items = day("2024-09-02"), []facts.Mission{{Start: day("2024-09-02")}}
			}},

		{"ends_before_start", "apprenticeship.end contract.start",
			func(c *facts.Case) { c.Contract.Start, c.Apprenticeship.End = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Contract.Start, c.Apprenticeship.End = day("2024-09-02"), day("2024-09-02") }},
		{"period_after_contract", "apprenticeship.end contract.end",
			func(c *facts.Case) { c.Contract.End, c.Apprenticeship.End = day("2024-09-02"), day("2024-09-03") },
			func(c *facts.Case) { c.Contract.End, c.Apprenticeship.End = day("2024-09-02"), day("2024-09-02") }},
		{"not_longer_from", "apprenticeship.longer apprenticeship.longer_from",
			func(c *facts.Case) {
				c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = facts.NotLonger, day("2024-09-02")
			},
			func(c *facts.Case) {
				c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = facts.LongerFailure, day("2024-09-02")
			}},
		{"special_after_all", "apprenticeship.special apprenticeship.diploma",
			func(c *facts.Case) {
				c.Apprenticeship.Special, c.Apprenticeship.Diploma = law.No, facts.LicenceProfessionnelle
			},
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Diploma = law.No, facts.BUT }},
		{"special_after_all", "apprenticeship.special apprenticeship.shorter",
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Shorter = law.No, facts.ShorterCFA },
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Shorter = law.No, facts.NotShorter }},
		{"special_after_all", "apprenticeship.special apprenticeship.longer",
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Longer = law.No, facts.LongerFailure },
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Longer = law.No, facts.NotLonger }},
		{"special_after_all", "apprenticeship.special apprenticeship.athlete",
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Athlete = law.No, law.Yes },
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Athlete = law.No, law.No }},
		{"ends_before_start", "apprenticeship.longer_from contract.start",
			func(c *facts.Case) {
				c.Contract.Start, c.Apprenticeship.LongerFrom = day("2024-09-02"), day("2024-09-01")
			},
			func(c *facts.Case) {
				c.Contract.Start, c.Apprenticeship.LongerFrom = day("2024-09-02"), day("2024-09-02")
			}},
		{"part_above_total", "apprenticeship.employer.hosts.hours apprenticeship.employer.hosts.practice_hours",
			func(c *facts.Case) {
				c.Apprenticeship.Employer.Hosts = facts.HostFirms{Hours: law.MustHours("801"), PracticeHours: law.MustHours("800")}
			},
			func(c *facts.Case) {
				c.Apprenticeship.Employer.Hosts = facts.HostFirms{Hours: law.MustHours("800"), PracticeHours: law.MustHours("800")}
			}},
		{"special_after_all", "apprenticeship.special apprenticeship.previous.contract",
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Previous.Contract = law.No, law.Yes },
			func(c *facts.Case) { c.Apprenticeship.Special, c.Apprenticeship.Previous.Contract = law.No, law.No }},
		{"special_after_all", "apprenticeship.special apprenticeship.previous.obtained apprenticeship.previous.same_level",
			func(c *facts.Case) {
				c.Apprenticeship.Special = law.No
				c.Apprenticeship.Previous = facts.Previous{Obtained: law.Yes, SameLevel: law.Yes}
			},
			func(c *facts.Case) {
				c.Apprenticeship.Special = law.No
				c.Apprenticeship.Previous = facts.Previous{Obtained: law.Yes, SameLevel: law.No}
			}},
		{"no_previous_contract", "apprenticeship.previous.contract apprenticeship.previous.same_employer",
			func(c *facts.Case) {
				c.Apprenticeship.Previous = facts.Previous{Contract: law.No, SameEmployer: law.Yes}
			},
			func(c *facts.Case) {
				c.Apprenticeship.Previous = facts.Previous{Contract: law.Yes, SameEmployer: law.Yes}
			}},
		{"exempt_permit_denied", "person.permit.exempt person.permit.student", // R5221-2, 11° and 12°: the student permit is another exemption
			func(c *facts.Case) { c.Person.Permit.Exempt, c.Person.Permit.Student = law.Yes, law.Yes },
			func(c *facts.Case) { c.Person.Permit.Exempt, c.Person.Permit.Student = law.No, law.Yes }},
		{"exempt_permit_denied", "person.permit.exempt person.permit.stay", // a carte de résident is an authorisation to stay
			func(c *facts.Case) { c.Person.Permit.Exempt, c.Person.Permit.Stay = law.Yes, law.No },
			func(c *facts.Case) { c.Person.Permit.Exempt, c.Person.Permit.Stay = law.Yes, law.Yes }},
		{"recognised_not_disabled", "person.rqth person.disabled",
			func(c *facts.Case) { c.Person.RQTH, c.Person.Disabled = law.Yes, law.No },
			func(c *facts.Case) { c.Person.RQTH, c.Person.Disabled = law.No, law.Yes }},
		{"no_previous_contract", "apprenticeship.previous.contract apprenticeship.entry.last.expired",
			func(c *facts.Case) {
				c.Apprenticeship.Previous.Contract, c.Apprenticeship.Entry.Last.Expired = law.No, law.MustDate("2024-05-02")
			},
			func(c *facts.Case) {
				c.Apprenticeship.Previous.Contract, c.Apprenticeship.Entry.Last.Expired = law.Yes, law.MustDate("2024-05-02")
			}},
		{"no_previous_contract", "apprenticeship.previous.contract apprenticeship.previous.broken",
			func(c *facts.Case) { c.Apprenticeship.Previous = facts.Previous{Contract: law.No, Broken: law.Yes} },
			func(c *facts.Case) { c.Apprenticeship.Previous = facts.Previous{Contract: law.No, Broken: law.No} }},
		{"no_previous_contract", "apprenticeship.previous.contract apprenticeship.shorter",
			func(c *facts.Case) {
				c.Apprenticeship.Previous.Contract, c.Apprenticeship.Shorter = law.No, facts.ShorterBreak
			},
			func(c *facts.Case) {
				c.Apprenticeship.Previous.Contract, c.Apprenticeship.Shorter = law.No, facts.ShorterCFA
			}},
		{"declared_later", "apprenticeship.employer.declared_on contract.made",
			func(c *facts.Case) {
				c.Contract.Made, c.Apprenticeship.Employer.DeclaredOn = day("2024-09-01"), day("2024-09-02")
			},
			func(c *facts.Case) {
				c.Contract.Made, c.Apprenticeship.Employer.DeclaredOn = day("2024-09-01"), day("2024-09-01")
			}},
		{"care_of_adult", "person.permit.care person.born contract.made",
			func(c *facts.Case) {
				c.Contract.Made, c.Person.Born, c.Person.Permit.Care = day("2024-09-01"), day("2006-09-01"), law.Yes
			},
			func(c *facts.Case) {
				c.Contract.Made, c.Person.Born, c.Person.Permit.Care = day("2024-09-01"), day("2006-09-02"), law.Yes
			}},
		{"practice_beyond_contract", "opco.cfa.practice_days contract.start contract.ended", // 1 to 10 September hold ten days
			func(c *facts.Case) {
				c.Contract.Start, c.Contract.Ended, c.OPCO.CFA.PracticeDays = day("2024-09-01"), day("2024-09-10"), law.MustCount(11)
			},
			func(c *facts.Case) {
				c.Contract.Start, c.Contract.Ended, c.OPCO.CFA.PracticeDays = day("2024-09-01"), day("2024-09-10"), law.MustCount(10)
			}},
		{"practice_beyond_contract", "apprenticeship.break.practice_days contract.start contract.ended",
			func(c *facts.Case) {
				c.Contract.Start, c.Contract.Ended, c.Apprenticeship.Break.PracticeDays = day("2024-09-01"), day("2024-09-10"), law.MustCount(11)
			},
			func(c *facts.Case) {
				c.Contract.Start, c.Contract.Ended, c.Apprenticeship.Break.PracticeDays = day("2024-09-01"), day("2024-09-10"), law.MustCount(10)
			}},
		{"part_above_total", "opco.pro.hours_done professionalisation.training.hours",
			func(c *facts.Case) {
				c.OPCO.Pro.HoursDone, c.Professionalisation.Training.Hours = hours("300.01"), hours("300")
			},
			func(c *facts.Case) {
				c.OPCO.Pro.HoursDone, c.Professionalisation.Training.Hours = hours("300"), hours("300")
			}},
		{"ended_after_term", "contract.ended contract.end",
			func(c *facts.Case) {
				c.Contract.End, c.Contract.Ended, c.Apprenticeship.Break.Route = day("2024-09-01"), day("2024-09-02"), facts.AgreedBreak
			},
			func(c *facts.Case) {
				c.Contract.End, c.Contract.Ended, c.Apprenticeship.Break.Route = day("2024-09-01"), day("2024-09-01"), facts.AgreedBreak
			}},

		{"ends_before_start", "professionalisation.action_end contract.start",
			func(c *facts.Case) {
				c.Contract.Start, c.Professionalisation.ActionEnd = day("2024-09-02"), day("2024-09-01")
			},
			func(c *facts.Case) {
				c.Contract.Start, c.Professionalisation.ActionEnd = day("2024-09-02"), day("2024-09-02")
			}},
		{"period_after_contract", "professionalisation.action_end contract.end",
			func(c *facts.Case) {
				c.Contract.End, c.Professionalisation.ActionEnd = day("2024-09-02"), day("2024-09-03")
			},
			func(c *facts.Case) { // a renewal may move the end on
				c.Contract.End, c.Professionalisation.ActionEnd = day("2024-09-02"), day("2024-09-03")
				c.Contract.Renewals = renewals("", "")
			}},

		{"form_says_otherwise", "employer.form employer.state",
			func(c *facts.Case) { c.Employer.Form, c.Employer.State = facts.LocalAuthority, law.Yes },
			func(c *facts.Case) { c.Employer.Form, c.Employer.State = facts.StateService, law.Yes }},
		{"form_says_otherwise", "employer.form employer.state",
			func(c *facts.Case) { c.Employer.Form, c.Employer.State = facts.StateService, law.No },
			func(c *facts.Case) { c.Employer.Form, c.Employer.State = facts.CommerceChamber, law.No }},
		{"form_says_otherwise", "employer.form employer.public",
			func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.LocalAuthority, law.No },
			func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.PublicBody, law.No }}, // a GIP under private law
		{"form_says_otherwise", "employer.form employer.public", // a public employer other than an industrial or commercial one
			func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.PublicBusiness, law.Yes },
			func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.PublicBusiness, law.No }},
		{"form_says_otherwise", "employer.form employer.public",
			func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.NonProfit, law.Yes },
			func(c *facts.Case) { c.Employer.Form, c.Employer.Public = facts.TradesChamber, law.Yes }},
		{"geiq_not_group", "employer.geiq employer.group",
			func(c *facts.Case) { c.Employer.GEIQ, c.Employer.Group = law.Yes, law.No },
			func(c *facts.Case) { c.Employer.GEIQ, c.Employer.Group = law.No, law.No }},

		{"ends_before_start", "aid.through aid.from",
			func(c *facts.Case) { c.Aid.From, c.Aid.Through = day("2024-09-02"), day("2024-09-01") },
			func(c *facts.Case) { c.Aid.From, c.Aid.Through = day("2024-09-02"), day("2024-09-02") }},
		{"ends_before_start", "cui.training.end cui.training.start",
			func(c *facts.Case) {
				c.CUI.Training = facts.ForeseenTraining{Start: day("2024-09-02"), End: day("2024-09-01")}
			},
			func(c *facts.Case) {
				c.CUI.Training = facts.ForeseenTraining{Start: day("2024-09-02"), End: day("2024-09-02")}
			}},
		{"impossible_hours", "cui.variation.highest_week",
			func(c *facts.Case) { c.CUI.Variation.HighestWeek = hours("168.01") },
			func(c *facts.Case) { c.CUI.Variation.HighestWeek = hours("168") }},
		{"peak_below_week", "cui.variation.highest_week contract.hours",
			func(c *facts.Case) { c.CUI.Variation.HighestWeek, c.Contract.Hours = hours("19.99"), hours("20") },
			func(c *facts.Case) { c.CUI.Variation.HighestWeek, c.Contract.Hours = hours("20"), hours("20") }},
		{"broken_before_start", "cui.break.day contract.start",
			func(c *facts.Case) { c.CUI.Break.Day, c.Contract.Start = day("2024-09-01"), day("2024-09-02") },
			func(c *facts.Case) { c.CUI.Break.Day, c.Contract.Start = day("2024-09-02"), day("2024-09-02") }},
		{"ends_twice", "contract.ended cui.break.day",
			func(c *facts.Case) {
				c.CUI.Break.Initiative, c.CUI.Break.Day, c.Contract.Ended = facts.ByEmployer, day("2024-12-31"), day("2024-12-30")
			},
			func(c *facts.Case) {
				c.CUI.Break.Initiative, c.CUI.Break.Day, c.Contract.Ended = facts.ByEmployer, day("2024-12-31"), day("2024-12-31")
			}},
		{"ends_twice", "contract.ended cui.break.day", // a suspension may come before the end
			func(c *facts.Case) {
				c.CUI.Break.Motive, c.CUI.Break.Day, c.Contract.Ended = facts.ForHire, day("2024-10-31"), day("2024-12-31")
			},
			func(c *facts.Case) {
				c.CUI.Break.Motive, c.CUI.Break.Day, c.Contract.Ended = facts.ForTrial, day("2024-10-31"), day("2024-12-31")
			}},
		{"ends_before_start", "cui.break.next.end cui.break.next.start",
			func(c *facts.Case) {
				c.CUI.Break.Next = facts.NextJob{Start: day("2024-09-02"), End: day("2024-09-01")}
			},
			func(c *facts.Case) {
				c.CUI.Break.Next = facts.NextJob{Start: day("2024-09-02"), End: day("2024-09-02")}
			}},
		{"open_ended_with_end", "cui.break.next.kind cui.break.next.end",
			func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.CDI, End: day("2024-09-02")} },
			func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.CDD, End: day("2024-09-02")} }},

		{"part_above_total", "sharing.group.local_members sharing.group.members",
			func(c *facts.Case) {
				c.Sharing.Group.Members, c.Sharing.Group.LocalMembers = law.MustCount(5), law.MustCount(6)
			},
			func(c *facts.Case) {
				c.Sharing.Group.Members, c.Sharing.Group.LocalMembers = law.MustCount(5), law.MustCount(5)
			}},
		{"ends_before_start", "sharing.loan.end sharing.loan.start",
			func(c *facts.Case) { c.Sharing.Loan = facts.Loan{Start: day("2024-09-02"), End: day("2024-09-01")} },
			func(c *facts.Case) { c.Sharing.Loan = facts.Loan{Start: day("2024-09-02"), End: day("2024-09-02")} }},
		{"founded_later", "sharing.loan.user_founded sharing.loan.start",
			func(c *facts.Case) {
				c.Sharing.Loan = facts.Loan{Start: day("2024-09-01"), UserFounded: day("2024-09-02")}
			},
			func(c *facts.Case) {
				c.Sharing.Loan = facts.Loan{Start: day("2024-09-02"), UserFounded: day("2024-09-02")}
			}},
		{"impossible_hours", "sharing.other_jobs.items[1].hours",
			func(c *facts.Case) { c.Sharing.OtherJobs.Items = []facts.OtherJob{{}, {Hours: hours("168.01")}} },
			func(c *facts.Case) { c.Sharing.OtherJobs.Items = []facts.OtherJob{{}, {Hours: hours("168")}} }},
	} {
		var wrong, right facts.Case
		row.wrong(&wrong)
		row.right(&right)
		found := facts.Check(&wrong)
		require.Len(t, found, 1, "%s %s: %v", row.id, row.facts, found)
		assert.Equal(t, row.id, found[0].ID, row.facts)
		assert.Equal(t, strings.Fields(row.facts), found[0].Facts, row.id)
		assert.Empty(t, facts.Check(&right), "%s %s", row.id, row.facts)
		readable(t, found[0])
	}
}

// readable wants sentences without a key, a code between braces or an empty value.
func readable(t *testing.T, c facts.Contradiction) {
	t.Helper()
	for _, text := range []string{c.French, c.English} {
		assert.NotContains(t, text, "{", c.ID)
		assert.NotContains(t, text, "()", c.ID)
		assert.True(t, strings.HasSuffix(text, "."), text)
		for _, path := range c.Facts {
			assert.NotContains(t, text, path, "the name of the fact, not its key")
		}
	}
	assert.NotEqual(t, c.French, c.English)
	assert.NotRegexp(t, `[^\x{00A0}][:;?!]`, c.French, "a no-break space goes before the sign")
}

func renewals(madeAndEnd ...string) facts.History[facts.Renewal] {
	var h facts.History[facts.Renewal]
	for pair := range slices.Chunk(madeAndEnd, 2) {
		h.Items = append(h.Items, facts.Renewal{Made: day(pair[0]), End: day(pair[1])})
	}
	return h
}

func prolonged(startAndEnd ...string) facts.History[facts.ImmersionRenewal] {
	var h facts.History[facts.ImmersionRenewal]
	for pair := range slices.Chunk(startAndEnd, 2) {
		h.Items = append(h.Items, facts.ImmersionRenewal{Start: day(pair[0]), End: day(pair[1])})
	}
	return h
}

func TestCheckFindsNothingInNothing(t *testing.T) {
	assert.Nil(t, facts.Check(nil))
	assert.Nil(t, facts.Check(&facts.Case{}))
}

func TestCheckSays(t *testing.T) {
	var c facts.Case
	c.Contract = facts.Contract{Kind: law.CDI, Start: day("2024-09-01"), End: day("2024-08-31"), Renewals: renewals("2024-08-01", "2024-08-15")}
	c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("400"), hours("266.5"), hours("133h20")
	found := facts.Check(&c)
	require.Len(t, found, 5)
	var said []string
	for _, f := range found[:4] {
		said = append(said, strings.ReplaceAll(f.Text(language.CanadianFrench), "\u00a0", "~"), f.Text(language.AmericanEnglish))
	}
	assert.Equal(t, []string{
		"«~date de fin du contrat~» (31 août 2024) précède «~date de début du contrat~» (1er septembre 2024).",
		"“last day of the contract” (31 August 2024) comes before “first day of the contract” (1 September 2024).",
		"Un contrat à durée indéterminée n'a pas de terme~: «~nature du contrat~» (CDI), «~date de fin du contrat~» (31 août 2024).",
		"An open-ended contract has no term: “kind of contract” (CDI (permanent)), “last day of the contract” (31 August 2024).",
		"Un contrat à durée indéterminée ne se renouvelle pas~: «~nature du contrat~» (CDI), «~renouvellements du contrat~» (oui).",
		"An open-ended contract is not renewed: “kind of contract” (CDI (permanent)), “renewals of the contract” (yes).",
		"Un renouvellement reporte le terme, or «~nouvelle date de fin du contrat n°~1~» (15 août 2024) ne vient pas après «~date de fin du contrat~» (31 août 2024).",
		"A renewal moves the end on, yet “new last day of the contract no. 1” (15 August 2024) does not come after “last day of the contract” (31 August 2024).",
	}, said, "~ stands for a no-break space")
	for _, value := range []string{"(400\u00a0h)", "(266,5\u00a0h)", "(133h20)"} {
		assert.Contains(t, found[4].French, value)
	}
	assert.Contains(t, found[4].English, "(266.5\u00a0h)")

	text, err := json.Marshal(found[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"id":"ends_before_start","facts":["contract.end","contract.start"],
		"fr":"`+found[0].French+`","en":"`+found[0].English+`"}`, string(text))
}

// Whatever the facts, Check answers the same twice, changes nothing, and names facts of the case.
func TestCheckOnAnyCase(t *testing.T) {
	some := false
	for seed := range uint64(300) {
		c, same := randomCase(seed), randomCase(seed)
		found := facts.Check(&c)
		require.Equal(t, found, facts.Check(&c))
		require.Equal(t, same, c, "the case is as it was")
		text, err := json.Marshal(c)
		require.NoError(t, err)
		var tree any
		require.NoError(t, json.Unmarshal(text, &tree))
		for _, f := range found {
			some = true
			readable(t, f)
			for _, path := range f.Facts {
				require.NotNil(t, lookUp(tree, path), "%s in %s", path, text)
			}
		}
	}
	assert.True(t, some)
}

// lookUp follows a path such as "contract.renewals.items[0].end".
func lookUp(tree any, path string) any {
	for part := range strings.SplitSeq(path, ".") {
		name, index, listed := strings.Cut(strings.TrimSuffix(part, "]"), "[")
		object, ok := tree.(map[string]any)
		if !ok {
			return nil
		}
		tree = object[name]
		if listed {
			items, ok := tree.([]any)
			n := 0
			for _, digit := range index {
				n = n*10 + int(digit-'0')
			}
			if !ok || n >= len(items) {
				return nil
			}
			tree = items[n]
		}
	}
	return tree
}

// Values that no text can give, such as an enumeration out of range, are no reason to panic.
func TestCheckOnAbsurdValues(t *testing.T) {
	var c facts.Case
	eachLeaf(reflect.TypeFor[facts.Case](), nil, func(index []int) {
		if slices.Contains(index, -1) {
			return
		}
		if v := reflect.ValueOf(&c).Elem().FieldByIndex(index); v.Kind() == reflect.Uint8 {
			v.SetUint(200)
		}
	})
	c.Contract.End, c.Contract.Start = day("2024-01-01"), day("2025-01-01")
	c.Contract.MinimumEnd = day("9999-12-31")
	assert.NotEmpty(t, facts.Check(&c))
}

func TestCheckDoesNotAllocate(t *testing.T) {
	c := plainCase()
	c.Immersion = facts.Immersion{Start: day("2023-08-01"), End: day("2023-08-15"), Renewals: prolonged("2023-08-16", "2023-08-25")}
	c.Immersions.Items = []facts.PastImmersion{{Start: day("2023-06-01")}, {Made: day("2023-05-01"), End: day("2023-06-01")}}
	c.Missions.Items = []facts.Mission{{Start: day("2024-01-02")}}
	require.Empty(t, facts.Check(&c))
	assert.Zero(t, testing.AllocsPerRun(100, func() { facts.Check(&c) }))
}
