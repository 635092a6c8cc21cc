package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// hours is law.MustHours, short for rows.
func hours(text string) law.Hours { return law.MustHours(text) }

// jobseekerEnteringPOEC is a jobseeker of 25 in a course of 400 hours, 133 of them in a company.
func jobseekerEnteringPOEC() facts.Case {
	return facts.Case{
		Person: facts.Person{Born: day("1998-05-02"), Jobseeker: law.Yes, Employed: law.No},
		Course: facts.Course{
			Start: day("2024-03-04"), End: day("2024-06-07"),
			Hours: hours("400"), CentreHours: hours("267"), CompanyHours: hours("133"),
			WeeklyHours: hours("35"), DailyHours: hours("7"),
			Need: facts.BranchNeed, CFA: law.No, DriverTitle: law.No, Waiver: facts.Waiver{Granted: law.No},
		},
	}
}

var poecRows = []lawtest.Row{
	// "permet à plusieurs demandeurs d'emploi…"
	lawtest.Edit("not a jobseeker, no contract either", func(c *facts.Case) { c.Person.Jobseeker = law.No }, law.No,
		"POEC-WHO no", "POEC-WHO-DE no"),
	lawtest.Edit("jobseeker or not: not recorded", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, law.Unknown,
		"POEC-WHO unknown", "POEC-WHO-DE unknown"),
	lawtest.Edit("a jobseeker may also have a contract, of any kind", func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, law.CDI }, law.Yes),
	lawtest.Edit("a jobseeker with a contract of unknown kind", func(c *facts.Case) { c.Person.Employed = law.Yes }, law.Yes,
		"POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown"),
	lawtest.Edit("day of entry not recorded: no text can be picked", func(c *facts.Case) { c.Course.Start = law.Date{} }, law.Unknown,
		"POEC-WHO unknown", "POEC-WHO-DE unknown", "POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown", "POEC-NEED unknown",
		"POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-400 unknown", "POEC-HOURS-THIRD unknown",
		"POEC-HOURS-434 no", "POEC-DEROG-2024 no"),
	lawtest.Edit("entered the day before the text of 2019: who is not of the publics cannot be said", func(c *facts.Case) { c.Course.Start = day("2018-12-31") }, law.Unknown,
		"POEC-NEED unknown", "POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown"),
	lawtest.Edit("entered on its first day", func(c *facts.Case) { c.Course.Start = day("2019-01-01") }, law.Yes),
	// "besoins identifiés par un accord de branche ou, à défaut, par un conseil d'administration d'un opérateur
	// de compétences"
	lawtest.Edit("the board of an OPCO", func(c *facts.Case) { c.Course.Need = facts.OPCONeed }, law.Yes),
	lawtest.Edit("nobody named the need", func(c *facts.Case) { c.Course.Need = facts.OtherNeed }, law.No, "POEC-NEED no"),
	lawtest.Edit("who named it is not recorded", func(c *facts.Case) { c.Course.Need = 0 }, law.Unknown, "POEC-NEED unknown"),
	// 400 hours, one third of them in a company
	lawtest.Edit("one minute over 400 hours", func(c *facts.Case) { c.Course.Hours, c.Course.CentreHours = hours("400h01"), hours("267h01") }, law.No,
		"POEC-HOURS no", "POEC-HOURS-MAX no", "POEC-HOURS-400 no", "POEC-HOURS-434 no", "POEC-DEROG-2018 no"),
	lawtest.Edit("134 of 400: three times 134 is 402", func(c *facts.Case) { c.Course.CompanyHours, c.Course.CentreHours = hours("134"), hours("266") }, law.No,
		"POEC-HOURS no", "POEC-HOURS-THIRD no"),
	lawtest.Edit("133 of 399 is exactly one third", func(c *facts.Case) { c.Course.Hours, c.Course.CentreHours = hours("399"), hours("266") }, law.Yes),
	lawtest.Edit("133h20 of 400 is exactly one third", func(c *facts.Case) { c.Course.CompanyHours, c.Course.CentreHours = hours("133h20"), hours("266h40") }, law.Yes),
	lawtest.Edit("one minute more", func(c *facts.Case) { c.Course.CompanyHours, c.Course.CentreHours = hours("133h21"), hours("266h39") }, law.No,
		"POEC-HOURS no", "POEC-HOURS-THIRD no"),
	lawtest.Edit("the company hours follow from the two others", func(c *facts.Case) { c.Course.CompanyHours = law.Hours{} }, law.Yes),
	lawtest.Edit("and so does the total", func(c *facts.Case) { c.Course.Hours = law.Hours{} }, law.Yes),
	lawtest.Edit("and the centre hours are not needed", func(c *facts.Case) { c.Course.CentreHours = law.Hours{} }, law.Yes),
	lawtest.Edit("only the total is recorded", func(c *facts.Case) { c.Course.CentreHours, c.Course.CompanyHours = law.Hours{}, law.Hours{} }, law.Unknown,
		"POEC-HOURS unknown", "POEC-HOURS-THIRD unknown"),
	lawtest.Edit("a catalogue row with the total in the centre hours: 399, 399 and 70", func(c *facts.Case) {
		c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("399"), hours("399"), hours("70")
	}, law.Unknown,
		"POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-400 unknown", "POEC-HOURS-THIRD unknown",
		"POEC-HOURS-434 no", "POEC-DEROG-2018 no"),
	lawtest.Edit("more company hours than hours", func(c *facts.Case) { c.Course.CompanyHours, c.Course.CentreHours = hours("401"), law.Hours{} }, law.Unknown,
		"POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-400 unknown", "POEC-HOURS-THIRD unknown",
		"POEC-HOURS-434 no", "POEC-DEROG-2018 no"),
	lawtest.Edit("more centre hours than hours", func(c *facts.Case) { c.Course.CentreHours, c.Course.CompanyHours = hours("401"), law.Hours{} }, law.Unknown,
		"POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-400 unknown", "POEC-HOURS-THIRD unknown",
		"POEC-HOURS-434 no", "POEC-DEROG-2018 no"),
	// "Pour les demandeurs d'emploi âgés de moins de vingt-six ans, la formation peut être dispensée dans un
	// centre de formation d'apprentis."
	lawtest.Edit("in a CFA, at 25", func(c *facts.Case) { c.Course.CFA = law.Yes }, law.Yes, "POEC-CFA-U26 yes"),
	lawtest.Edit("in a CFA or not is not recorded: at 25 it does not matter", func(c *facts.Case) { c.Course.CFA = law.Unknown }, law.Yes, "POEC-CFA-U26 yes"),
}

// poecInCFA turns 26 on the day after entry.
func poecInCFA() facts.Case {
	c := jobseekerEnteringPOEC()
	c.Course.CFA, c.Person.Born = law.Yes, day("1998-03-05")
	return c
}

var poecInCFARows = []lawtest.Row{
	lawtest.Edit("26 on the day of entry", func(c *facts.Case) { c.Person.Born = day("1998-03-04") }, law.No, "POEC-CFA-U26 no"),
	lawtest.Edit("26 that day, and nobody said whether it is in a CFA", func(c *facts.Case) {
		c.Person.Born, c.Course.CFA = day("1998-03-04"), law.Unknown
	}, law.Unknown, "POEC-CFA-U26 unknown"),
	lawtest.Edit("age not recorded", func(c *facts.Case) { c.Person.Born = law.Date{} }, law.Unknown, "POEC-CFA-U26 unknown"),
	lawtest.Edit("neither age nor place recorded", func(c *facts.Case) { c.Person.Born, c.Course.CFA = law.Date{}, law.Unknown }, law.Unknown, "POEC-CFA-U26 unknown"),
	lawtest.Edit("an employee under a PEC may enter, but not in a CFA", func(c *facts.Case) {
		c.Person.Jobseeker, c.Person.Employed, c.Job.Kind = law.No, law.Yes, law.PEC
	}, law.No, "POEC-WHO-DE no", "POEC-WHO-CUI yes", "POEC-CFA-U26 no"),
	lawtest.Edit("young, but jobseeker or not is not recorded", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, law.Unknown,
		"POEC-WHO unknown", "POEC-WHO-DE unknown", "POEC-CFA-U26 unknown"),
	lawtest.Edit("neither recorded", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Born = law.Unknown, law.Date{} }, law.Unknown,
		"POEC-WHO unknown", "POEC-WHO-DE unknown", "POEC-CFA-U26 unknown"),
	lawtest.Edit("before 2019 the text was not found", func(c *facts.Case) { c.Course.Start = day("2018-12-31") }, law.Unknown,
		"POEC-NEED unknown", "POEC-CFA-U26 unknown", "POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown"),
}

// employeeEnteringPOEC works under a PEC.
func employeeEnteringPOEC() facts.Case {
	c := jobseekerEnteringPOEC()
	c.Person.Jobseeker, c.Person.Employed, c.Job.Kind = law.No, law.Yes, law.PEC
	return c
}

var poecEmployeeRows = []lawtest.Row{
	lawtest.Edit("a CIE is a CUI too", func(c *facts.Case) { c.Job.Kind = law.CIE }, law.Yes),
	lawtest.Edit("a CDDI with an EI, AI or ACI", func(c *facts.Case) { c.Job.Kind = law.CDDI }, law.Yes,
		"POEC-WHO-CUI no", "POEC-WHO-CDDI yes"),
	lawtest.Edit("a mission of an ETTI is not a CDD of L1242-3", func(c *facts.Case) { c.Job.Kind, c.Job.Structure = law.Mission, facts.ETTI }, law.No,
		"POEC-WHO no", "POEC-WHO-CUI no", "POEC-WHO-NOT-EMPLOYEE no"),
	lawtest.Edit("nor is the permanent contract of integration", func(c *facts.Case) { c.Job.Kind, c.Job.Structure = law.CDI, facts.EI }, law.No,
		"POEC-WHO no", "POEC-WHO-CUI no", "POEC-WHO-NOT-EMPLOYEE no"),
	lawtest.Edit("disabled worker of an entreprise adaptée: listed for the POEI only", func(c *facts.Case) {
		c.Job.Kind, c.Job.Structure, c.Person.Disabled = law.CDI, facts.EA, law.Yes
	}, law.No, "POEC-WHO no", "POEC-WHO-CUI no", "POEC-WHO-NOT-EA no"),
	lawtest.Edit("the same without a disability: any other employee", func(c *facts.Case) {
		c.Job.Kind, c.Job.Structure, c.Person.Disabled = law.CDI, facts.EA, law.No
	}, law.No, "POEC-WHO no", "POEC-WHO-CUI no", "POEC-WHO-NOT-EMPLOYEE no"),
	lawtest.Edit("the same in 2023, when the POEI did not name them either", func(c *facts.Case) {
		c.Job.Kind, c.Job.Structure, c.Person.Disabled, c.Course.Start = law.CDI, facts.EA, law.Yes, day("2023-12-31")
	}, law.No, "POEC-WHO no", "POEC-WHO-CUI no", "POEC-WHO-NOT-EMPLOYEE no"),
	lawtest.Edit("another employee before 2019: the text was not found", func(c *facts.Case) { c.Job.Kind, c.Course.Start = law.CDI, day("2018-12-31") }, law.Unknown,
		"POEC-WHO unknown", "POEC-WHO-DE unknown", "POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown", "POEC-WHO-NOT-EMPLOYEE unknown", "POEC-NEED unknown"),
	lawtest.Edit("a PEC before 2019: opened by the law of 2014, as reported", func(c *facts.Case) { c.Course.Start = day("2018-12-31") }, law.Unknown,
		"POEC-WHO-DE unknown", "POEC-WHO-CDDI unknown", "POEC-NEED unknown"),
	lawtest.Edit("neither a jobseeker nor an employee, before 2019", func(c *facts.Case) {
		c.Job.Kind, c.Person.Employed, c.Course.Start = 0, law.No, day("2018-12-31")
	}, law.Unknown, "POEC-WHO unknown", "POEC-WHO-DE unknown", "POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown", "POEC-NEED unknown"),
	lawtest.Edit("a PEC of an entreprise adaptée is a PEC", func(c *facts.Case) { c.Job.Structure = facts.EA }, law.Yes),
	lawtest.Edit("kind of contract not recorded", func(c *facts.Case) { c.Job.Kind = 0 }, law.Unknown,
		"POEC-WHO unknown", "POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown"),
	lawtest.Edit("nor whether there is one", func(c *facts.Case) { c.Job.Kind, c.Person.Employed = 0, law.Unknown }, law.Unknown,
		"POEC-WHO unknown", "POEC-WHO-CUI unknown", "POEC-WHO-CDDI unknown"),
}

// longPOEC lasts 434 hours and prepares a driver's title.
func longPOEC() facts.Case {
	c := jobseekerEnteringPOEC()
	c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("434"), hours("294"), hours("140")
	c.Course.DriverTitle = law.Yes
	return c
}

var poecLongRows = []lawtest.Row{
	lawtest.Edit("one minute over 434 hours", func(c *facts.Case) { c.Course.Hours, c.Course.CentreHours = hours("434h01"), hours("294h01") }, law.No,
		"POEC-HOURS no", "POEC-HOURS-MAX no", "POEC-HOURS-434 no"),
	lawtest.Edit("another course may not last so long", func(c *facts.Case) { c.Course.DriverTitle = law.No }, law.No,
		"POEC-HOURS no", "POEC-HOURS-MAX no", "POEC-HOURS-434 no"),
	lawtest.Edit("driver's title or not: not recorded", func(c *facts.Case) { c.Course.DriverTitle = law.Unknown }, law.Unknown,
		"POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 unknown"),
	lawtest.Edit("before June 2021 the 434 hours are not known", func(c *facts.Case) { c.Course.Start = day("2021-05-31") }, law.Unknown,
		"POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 unknown"),
	lawtest.Edit("waiver or not: not recorded, and not needed", func(c *facts.Case) { c.Course.Waiver.Granted = law.Unknown }, law.Yes,
		"POEC-DEROG-2018 unknown"),
	// délibération 2018-14: validated by the regional joint body
	lawtest.Edit("waived in 2018, validated by the joint body", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2018-03-14"), Hours: hours("434"), JointBody: law.Yes}
	}, law.Yes, "POEC-HOURS-434 no", "POEC-DEROG-2018 yes"),
	lawtest.Edit("one minute more than waived", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2018-03-14"), Hours: hours("433h59"), JointBody: law.Yes}
	}, law.No, "POEC-HOURS no", "POEC-HOURS-MAX no", "POEC-HOURS-434 no"),
	lawtest.Edit("not validated", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-23"), Hours: hours("450"), JointBody: law.No}
	}, law.No, "POEC-HOURS no", "POEC-HOURS-MAX no", "POEC-HOURS-434 no"),
	lawtest.Edit("validated or not: not recorded", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-23"), Hours: hours("450")}
	}, law.Unknown, "POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 no", "POEC-DEROG-2018 unknown"),
	lawtest.Edit("day of the waiver not recorded", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Hours: hours("450"), JointBody: law.Yes}
	}, law.Unknown, "POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 no", "POEC-DEROG-2018 unknown"),
	// délibération 2024-31: regional director, then skills director at head office; the joint body is informed
	lawtest.Edit("waived between its date and its publication: which text applies was not found", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-29"), Hours: hours("450"), JointBody: law.Yes, Director: law.Yes, SkillsDirector: law.Yes}
	}, law.Unknown, "POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 no", "POEC-DEROG-2018 gone", "POEC-DEROG-2024 unknown"),
	lawtest.Edit("waived on the day of publication: the joint body no longer counts", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-30"), Hours: hours("450"), JointBody: law.No, Director: law.Yes, SkillsDirector: law.Yes}
	}, law.Yes, "POEC-HOURS-434 no", "POEC-DEROG-2018 gone", "POEC-DEROG-2024 yes"),
	lawtest.Edit("one minute more than waived", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-30"), Hours: hours("433h59"), Director: law.Yes, SkillsDirector: law.Yes}
	}, law.No, "POEC-HOURS no", "POEC-HOURS-MAX no", "POEC-HOURS-434 no", "POEC-DEROG-2018 gone", "POEC-DEROG-2024 no"),
	lawtest.Edit("head office did not validate", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-30"), Hours: hours("450"), Director: law.Yes, SkillsDirector: law.No}
	}, law.No, "POEC-HOURS no", "POEC-HOURS-MAX no", "POEC-HOURS-434 no", "POEC-DEROG-2018 gone", "POEC-DEROG-2024 no"),
	lawtest.Edit("head office: not recorded", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-30"), Hours: hours("450"), Director: law.Yes}
	}, law.Unknown, "POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 no", "POEC-DEROG-2018 gone", "POEC-DEROG-2024 unknown"),
	lawtest.Edit("director: not recorded", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-30"), Hours: hours("450"), SkillsDirector: law.Yes}
	}, law.Unknown, "POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 no", "POEC-DEROG-2018 gone", "POEC-DEROG-2024 unknown"),
	lawtest.Edit("how many hours it allows is not recorded, and no text gives a ceiling", func(c *facts.Case) {
		c.Course.DriverTitle = law.No
		c.Course.Waiver = facts.Waiver{Granted: law.Yes, Made: day("2024-04-30"), Director: law.Yes, SkillsDirector: law.Yes}
	}, law.Unknown, "POEC-HOURS unknown", "POEC-HOURS-MAX unknown", "POEC-HOURS-434 no", "POEC-DEROG-2018 gone", "POEC-DEROG-2024 unknown"),
}

// The three numbers of a catalogue row.
var poecAddUpRows = []lawtest.Row{
	lawtest.Edit("the total repeated in the centre hours", func(c *facts.Case) { c.Course.CentreHours = hours("400") }, law.No),
	lawtest.Edit("one minute missing", func(c *facts.Case) { c.Course.CentreHours = hours("266h59") }, law.No),
	lawtest.Edit("one of the three is not recorded", func(c *facts.Case) { c.Course.CentreHours = law.Hours{} }, law.Unknown),
}

var poeStatusRows = []lawtest.Row{
	lawtest.Edit("neither a jobseeker nor an employee", func(c *facts.Case) { c.Person.Jobseeker = law.No }, law.No),
	lawtest.Edit("an employee keeps the status of the contract", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Employed, c.Job.Kind = law.No, law.Yes, law.PEC }, law.No),
	lawtest.Edit("the same, kind of contract not recorded", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Employed = law.No, law.Yes }, law.No),
	lawtest.Edit("a jobseeker under a PEC: L6326-4 keeps the pay", func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, law.PEC }, law.Unknown),
	lawtest.Edit("under a CIE", func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, law.CIE }, law.Unknown),
	lawtest.Edit("under a CDDI", func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, law.CDDI }, law.Unknown),
	lawtest.Edit("a jobseeker with another contract", func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Yes, law.CDD }, law.Yes),
	lawtest.Edit("a jobseeker with a contract of unknown kind", func(c *facts.Case) { c.Person.Employed = law.Yes }, law.Unknown),
	lawtest.Edit("a jobseeker, contract or not: not recorded", func(c *facts.Case) { c.Person.Employed = law.Unknown }, law.Unknown),
	lawtest.Edit("jobseeker or not: not recorded", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, law.Unknown),
}

// L6343-2: the legal week of 35 hours, the maximum day of 10; L6343-3: no overtime.
var poeHoursRows = []lawtest.Row{
	lawtest.Edit("35 hours and one minute", func(c *facts.Case) { c.Course.WeeklyHours = hours("35h01") }, law.No, "POE-HOURS-WEEK no"),
	lawtest.Edit("a day of ten hours", func(c *facts.Case) { c.Course.DailyHours = hours("10") }, law.Yes),
	lawtest.Edit("one minute more", func(c *facts.Case) { c.Course.DailyHours = hours("10h01") }, law.No, "POE-HOURS-DAY no"),
	lawtest.Edit("weekly hours not recorded", func(c *facts.Case) { c.Course.WeeklyHours = law.Hours{} }, law.Unknown, "POE-HOURS-WEEK unknown"),
	lawtest.Edit("daily hours not recorded", func(c *facts.Case) { c.Course.DailyHours = law.Hours{} }, law.Unknown, "POE-HOURS-DAY unknown"),
	lawtest.Edit("39 hours: too many without a contract, and nobody said whether there is one", func(c *facts.Case) {
		c.Person.Employed, c.Course.WeeklyHours = law.Unknown, hours("39")
	}, law.Unknown, "POE-HOURS-WEEK unknown", "POE-HOURS-DAY unknown"),
	lawtest.Edit("35 hours: enough without a contract, and nobody said whether there is one", func(c *facts.Case) { c.Person.Employed = law.Unknown }, law.Unknown,
		"POE-HOURS-WEEK unknown", "POE-HOURS-DAY unknown"),
	lawtest.Edit("nothing known of the hours nor of a contract", func(c *facts.Case) {
		c.Person.Employed, c.Course.WeeklyHours, c.Course.DailyHours = law.Unknown, law.Hours{}, law.Hours{}
	}, law.Unknown, "POE-HOURS-WEEK unknown", "POE-HOURS-DAY unknown"),
	lawtest.Edit("60 hours under a contract: L6343-2 is for those without, its own rules apply", func(c *facts.Case) {
		c.Person.Employed, c.Course.WeeklyHours = law.Yes, hours("60")
	}, law.Unknown, "POE-HOURS-WEEK unknown", "POE-HOURS-DAY unknown"),
	lawtest.Edit("a job that is recorded is a contract", func(c *facts.Case) { c.Person.Employed, c.Job.Kind = law.Unknown, law.PEC }, law.Unknown,
		"POE-HOURS-WEEK unknown", "POE-HOURS-DAY unknown"),
	lawtest.Edit("the day before the version that was read", func(c *facts.Case) { c.Course.Start = day("2016-08-09") }, law.Unknown,
		"POE-HOURS-WEEK unknown", "POE-HOURS-DAY unknown"),
}

func TestPOECTables(t *testing.T) {
	since2014 := []lawtest.DayRow{
		lawtest.On("2014-03-06", ""), lawtest.On("2014-03-07", "yes"),
		lawtest.On("2018-12-31", "yes"), lawtest.On("2019-01-01", "yes"),
		lawtest.On("2023-12-31", "yes"), lawtest.On("2024-01-01", "yes"),
	}
	lawtest.Days(t, &eligibility.POECJobseekers, since2014)
	lawtest.Days(t, &eligibility.POECEmployees, []lawtest.DayRow{
		lawtest.On("2014-03-06", ""), lawtest.On("2014-03-07", "pec, cie, cddi"), // law of 5 March 2014
		lawtest.On("2018-12-31", "pec, cie, cddi"), lawtest.On("2019-01-01", "pec, cie, cddi"),
		lawtest.On("2023-12-31", "pec, cie, cddi"), lawtest.On("2024-01-01", "pec, cie, cddi"),
	})
	since2019 := func(value string) []lawtest.DayRow {
		return []lawtest.DayRow{
			lawtest.On("2018-12-31", ""), lawtest.On("2019-01-01", value),
			lawtest.On("2023-12-31", value), lawtest.On("2024-01-01", value),
		}
	}
	lawtest.Days(t, &eligibility.POECNeed, since2019("yes"))
	lawtest.Days(t, &eligibility.POECInCFABelow, since2019("26"))
	lawtest.Days(t, &eligibility.POECHours, []lawtest.DayRow{lawtest.On("2011-11-15", ""), lawtest.On("2011-11-16", "400"), lawtest.On("2026-03-27", "400")})
	lawtest.Days(t, &eligibility.POECDriverHours, []lawtest.DayRow{lawtest.On("2021-05-31", ""), lawtest.On("2021-06-01", "434")})
	lawtest.Days(t, &eligibility.POECImmersion, []lawtest.DayRow{lawtest.On("2011-11-15", ""), lawtest.On("2011-11-16", "3")})
	lawtest.Days(t, &eligibility.POECWaiverJointBody, []lawtest.DayRow{
		lawtest.On("2018-03-13", ""), lawtest.On("2018-03-14", "yes"),
		lawtest.On("2024-04-23", "yes"), lawtest.On("2024-04-24", ""), // dated that day, published on the 30th
		lawtest.On("2024-04-29", ""), lawtest.On("2024-04-30", "no"),
	})
	lawtest.Days(t, &eligibility.POEWeek, []lawtest.DayRow{lawtest.On("2016-08-09", ""), lawtest.On("2016-08-10", "35")})
	lawtest.Days(t, &eligibility.POEDay, []lawtest.DayRow{lawtest.On("2016-08-09", ""), lawtest.On("2016-08-10", "10")})
}

// The hours are not in the code: what rests on them says how they are known.
func TestPOECRests(t *testing.T) {
	c := jobseekerEnteringPOEC()
	d := eligibility.POEC(&c)
	assert.Equal(t, law.Yes, d.Answer())
	assert.Equal(t, law.Secondary, d.Rests(), "the 400 hours and the third are reported, not read")
	assert.Equal(t, law.Primary, d.Find("POEC-WHO").Rests())
	assert.Contains(t, eligibility.Explain(d, language.French), "sources secondaires")
	assert.Contains(t, eligibility.Explain(d, language.English), "secondary sources")

	c = longPOEC()
	d = eligibility.POEC(&c)
	assert.Equal(t, law.Secondary, d.Rests(), "the 434 hours come from two pages, of 2021 and 2026")

	c = jobseekerEnteringPOEC()
	c.Person.Jobseeker = law.No
	d = eligibility.POEC(&c)
	assert.Equal(t, law.Primary, d.Rests(), "the No rests on the article alone")
	assert.NotContains(t, eligibility.Explain(d, language.French), "sources secondaires")
}

func TestPOECConventions(t *testing.T) {
	conventions := func(c facts.Case) []string {
		var got []string
		for id := range eligibility.POEC(&c).Conventions() {
			got = append(got, id)
		}
		return got
	}
	assert.Empty(t, conventions(jobseekerEnteringPOEC()), "not in a CFA: no age is judged")
	assert.Equal(t, []string{"POEC-CFA-U26-DAY"}, conventions(poecInCFA()))
	c := poecInCFA()
	c.Person.Born, c.Course.Start = day("2000-02-29"), day("2025-02-28")
	assert.Equal(t, []string{"POEC-CFA-U26-DAY", "AGE-29FEB"}, conventions(c))
}

// A clause says how far it is; the changed case is decided again, at that distance and one unit before.
func TestPOECFlips(t *testing.T) {
	c := jobseekerEnteringPOEC()
	c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("420"), law.Hours{}, hours("150")
	d := eligibility.POEC(&c)
	require.Equal(t, law.No, d.Answer())

	off := d.Find("POEC-HOURS-400").Off()
	assert.Equal(t, "course.hours", off.Name())
	require.Equal(t, int64(-20*60), off.Int(), "twenty hours too many, in minutes")
	off = d.Find("POEC-HOURS-THIRD").Off()
	assert.Equal(t, "course.company_hours", off.Name())
	require.Equal(t, int64(-10*60), off.Int(), "150 of 420: a third is 140")

	for company, want := range map[string]law.Answer{"140": law.Yes, "140h01": law.No} {
		moved := c
		moved.Course.CompanyHours = hours(company)
		assert.Equal(t, want, eligibility.POEC(&moved).Find("POEC-HOURS-THIRD").Answer(), company)
	}
	for total, want := range map[string]law.Answer{"400": law.Yes, "400h01": law.No} {
		moved := c
		moved.Course.Hours = hours(total)
		assert.Equal(t, want, eligibility.POEC(&moved).Find("POEC-HOURS-400").Answer(), total)
	}

	var sets [][]string
	for _, f := range law.Flips(d) {
		var set []string
		for _, clause := range f.Clauses {
			set = append(set, clause.Rule())
		}
		sets = append(sets, set)
		assert.Equal(t, law.Yes, f.Reaches)
	}
	assert.Equal(t, [][]string{
		{"POEC-HOURS-400", "POEC-HOURS-THIRD"}, {"POEC-HOURS-434", "POEC-HOURS-THIRD"}, {"POEC-DEROG-2018", "POEC-HOURS-THIRD"},
	}, sets)

	c = employeeEnteringPOEC()
	c.Job.Kind = law.CDI
	assert.Empty(t, law.Flips(eligibility.POEC(&c)), "what a person is does not flip")
}

// Before the page that gives the 434 hours, a course that is not for drivers needs no text.
func TestPOECAsksForTheTitleBeforeTheText(t *testing.T) {
	c := longPOEC()
	c.Course.Start, c.Course.DriverTitle = day("2019-10-25"), law.Unknown
	asks := law.Asks(eligibility.POEC(&c))
	require.Len(t, asks, 1)
	assert.Equal(t, "course.driver_title", asks[0].Fact)
	c.Course.DriverTitle = law.No
	assert.Equal(t, law.No, eligibility.POEC(&c).Answer())
	c.Course.DriverTitle = law.Yes
	assert.Equal(t, law.Unknown, eligibility.POEC(&c).Answer())
	assert.Empty(t, law.Asks(eligibility.POEC(&c)))
}

func TestPOECAsks(t *testing.T) {
	asks := func(c facts.Case) []string {
		var got []string
		for _, ask := range law.Asks(eligibility.POEC(&c)) {
			got = append(got, ask.Fact)
		}
		return got
	}
	assert.Equal(t, []string{"course.start", "course.hours", "person.jobseeker", "course.need", "course.cfa", "person.employed", "job.kind", "course.company_hours"}, asks(facts.Case{}))

	c := jobseekerEnteringPOEC()
	c.Course.Need, c.Course.CompanyHours, c.Course.CentreHours = 0, law.Hours{}, law.Hours{}
	assert.Equal(t, []string{"course.need", "course.company_hours"}, asks(c))

	c = jobseekerEnteringPOEC()
	c.Course.Need = 0
	c.Person.Jobseeker = law.No
	assert.Empty(t, asks(c), "already No")

	c = jobseekerEnteringPOEC()
	c.Course.Start = day("2018-12-31")
	assert.Empty(t, asks(c), "no text: no fact can settle it")
}

// A course too long even for drivers says by how much when it prepares a driver's title; for another one fewer hours would not be
// enough. A waiver that was refused is said to be none.
func TestPOECTooLongForDriversToo(t *testing.T) {
	c := longPOEC()
	c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours, c.Course.DriverTitle = hours("500"), law.Hours{}, hours("140"), law.No
	require.Equal(t, law.No, eligibility.POEC(&c).Answer())
	assert.Zero(t, eligibility.POEC(&c).Find("POEC-HOURS-434").Off().Role(), "434 hours of another course are too many still")
	c.Course.DriverTitle = law.Yes
	d := eligibility.POEC(&c)
	require.Equal(t, law.No, d.Answer())
	off := d.Find("POEC-HOURS-434").Off()
	assert.Equal(t, "course.hours", off.Name())
	assert.Equal(t, int64(-66*60), off.Int(), "500 hours to 434, in minutes")
	c.Course.Start = day("2021-05-31")
	assert.Zero(t, eligibility.POEC(&c).Find("POEC-HOURS-434").Off().Role(), "the 434 hours are known from June 2021")

	for start, rule := range map[string]string{"2024-03-04": "POEC-DEROG-2018", "2025-03-03": "POEC-DEROG-2024"} {
		c.Course.Start = day(start)
		clause := eligibility.POEC(&c).Find(rule)
		require.Equal(t, law.No, clause.Answer(), rule)
		assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), "There is no waiver", rule)
		assert.Contains(t, eligibility.WordsFrench.Sentence(clause), "Il n'y a pas de dérogation", rule)
	}
}

func TestPOECWaiverAsks(t *testing.T) {
	for _, row := range []struct {
		because string
		waiver  facts.Waiver
		want    []string
	}{
		{"dated, but granted or not", facts.Waiver{Made: day("2025-01-10"), Hours: hours("450"), Director: law.Yes, SkillsDirector: law.Yes}, []string{"course.waiver.granted"}},
		{"granted, and nothing else", facts.Waiver{Granted: law.Yes, Made: day("2025-01-10")}, []string{"course.waiver.director", "course.waiver.skills_director", "course.waiver.hours"}},
		{"granted in 2023, and nothing else", facts.Waiver{Granted: law.Yes, Made: day("2023-01-10")}, []string{"course.waiver.joint_body", "course.waiver.hours"}},
	} {
		c := longPOEC()
		c.Course.DriverTitle, c.Course.Waiver = law.No, row.waiver
		d := eligibility.POEC(&c)
		assert.Equal(t, law.Unknown, d.Answer(), row.because)
		var got []string
		for _, ask := range law.Asks(d) {
			got = append(got, ask.Fact)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

// The disabled worker of an entreprise adaptée is shown the list in force.
func TestPOECUnlistedCites(t *testing.T) {
	for start, want := range map[string]string{"2023-12-31": "LEGIARTI000037386562", "2024-01-01": "LEGIARTI000048600478"} {
		c := employeeEnteringPOEC()
		c.Job.Kind, c.Course.Start = law.CDI, day(start)
		for ref := range eligibility.POEC(&c).Find("POEC-WHO-NOT-EMPLOYEE").Cites() {
			assert.Equal(t, want, ref.ID, start)
		}
	}
	c := jobseekerEnteringPOEC()
	for ref := range eligibility.POEC(&c).Cites() {
		assert.Empty(t, ref.ID, "the version is that of the clauses")
	}
	for ref := range eligibility.POEC(&c).Find("POEC-HOURS-THIRD").Cites() {
		assert.NotContains(t, ref.Text, "travail-emploi", "that page gives the hours, not the share")
	}
}
