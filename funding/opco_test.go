package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// seeOPCO shows the coverage every decision of the operators and of the aids to professionalisation.
func seeOPCO(t *testing.T, cov *lawtest.Coverage) {
	t.Helper()
	for _, rows := range [][]paid{
		npecRows(t), participationRows(t), supplementRows(t), ancillaryRows(t), trainingRows(t), reconversionRows(t),
		proAidRows(), longSeekerRows(), milestoneRows(), geiqRows(), besideRows(), francRows(), licenceRows(), agefiphRows(t),
	} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
	for _, rows := range [][]decided{advanceRows(), ceilingRows(), cumulRows()} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
}

func ancillaryRows(t *testing.T) []paid {
	t.Helper()
	tables := callerTables(t)
	base := func(c *facts.Case) {
		c.OPCO.Ancillary = facts.Ancillary{Nights: law.MustCount(40), Meals: law.MustCount(55), Equipment: law.Yes, Abroad: law.No}
	}
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.AncillaryCosts(cfaCase(both(base, edit)), tables), whole, cash, clauses}
	}
	same := func(*facts.Case) {}
	july26 := term("2026-07-30", "2026-09-01", "2027-08-31")
	return []paid{
		row("40 nights at 6, 55 meals at 3, equipment at the flat amount of the operator", law.Yes, "- 240.00, - 165.00, - 350.00", same, "OPCO-ANNEX-NIGHT yes", "OPCO-ANNEX-MEAL yes", "OPCO-ANNEX-EQUIP-2019 yes"),
		row("no night, no meal, no equipment", law.Yes, "", func(c *facts.Case) {
			c.OPCO.Ancillary.Nights, c.OPCO.Ancillary.Meals, c.OPCO.Ancillary.Equipment = law.MustCount(0), law.MustCount(0), law.No
		}),
		row("nights not recorded", law.Unknown, "- 0.00.., - 165.00, - 350.00", func(c *facts.Case) { c.OPCO.Ancillary.Nights = law.Count{} }, "OPCO-ANNEX-NIGHT unknown"),
		row("meals not recorded", law.Unknown, "- 240.00, - 0.00.., - 350.00", func(c *facts.Case) { c.OPCO.Ancillary.Meals = law.Count{} }, "OPCO-ANNEX-MEAL unknown"),
		row("to 31 March 2020 the amounts are maximums", law.Unknown, "- 0.00..240.00, - 0.00..165.00, - 0.00..500.00", term("2020-03-31", "2020-09-01", "2021-08-31"), "OPCO-ANNEX-NIGHT yes", "OPCO-ANNEX-EQUIP-2019 unknown"),
		row("from 1 April 2020 they are fixed", law.Unknown, "- 240.00, - 165.00, - 0.00..500.00", term("2020-04-01", "2020-09-01", "2021-08-31")),
		row("equipment not recorded: up to 500", law.Unknown, "- 240.00, - 165.00, - 0.00..500.00", func(c *facts.Case) { c.OPCO.Ancillary.Equipment = law.Unknown }, "OPCO-ANNEX-EQUIP-2019 unknown"),
		row("operator not recorded", law.Unknown, "- 240.00, - 165.00, - 0.00..500.00", func(c *facts.Case) { c.OPCO.Operator = 0 }, "OPCO-ANNEX-EQUIP-2019 unknown"),
		row("29 July 2026: still the operator's amount", law.Yes, "- 240.00, - 165.00, - 350.00", term("2026-07-29", "2026-09-01", "2027-08-31"), "OPCO-ANNEX-EQUIP-2019 yes"),
		row("30 July 2026, level 5: 300", law.Yes, "- 240.00, - 165.00, - 300.00", july26, "OPCO-ANNEX-EQUIP-2026 yes"),
		row("level 4: 500", law.Yes, "- 240.00, - 165.00, - 500.00", both(july26, prepares(law.Level4))),
		row("level 3: 500", law.Yes, "- 240.00, - 165.00, - 500.00", both(july26, prepares(law.Level3))),
		row("level 6: nothing", law.Yes, "- 240.00, - 165.00", both(july26, prepares(law.Level6)), "OPCO-ANNEX-EQUIP-2026 yes"),
		row("level 2: no amount is printed", law.Unknown, "- 240.00, - 165.00, - 0.00..500.00", both(july26, prepares(law.Level2)), "OPCO-ANNEX-EQUIP-2026 unknown"),
		row("level not recorded", law.Unknown, "- 240.00, - 165.00, - 0.00..500.00", both(july26, prepares(0)), "OPCO-ANNEX-EQUIP-2026 unknown"),
		row("equipment not recorded, level 5", law.Unknown, "- 240.00, - 165.00, - 0.00..300.00", both(july26, func(c *facts.Case) { c.OPCO.Ancillary.Equipment = law.Unknown }), "OPCO-ANNEX-EQUIP-2026 unknown"),
		row("abroad: the flat amount of the operator", law.Yes, "- 240.00, - 165.00, - 350.00, - 400.00", func(c *facts.Case) { c.OPCO.Ancillary.Abroad = law.Yes }, "OPCO-ANNEX-ABROAD yes"),
		row("abroad not recorded", law.Unknown, "- 240.00, - 165.00, - 350.00, - 0.00..", func(c *facts.Case) { c.OPCO.Ancillary.Abroad = law.Unknown }, "OPCO-ANNEX-ABROAD unknown"),
		row("abroad, an operator without a row", law.Unknown, "- 240.00, - 165.00, - 0.00..500.00, - 0.00..", func(c *facts.Case) {
			c.OPCO.Ancillary.Abroad, c.OPCO.Operator = law.Yes, facts.Akto
		}, "OPCO-ANNEX-ABROAD unknown"),
		row("abroad, no operator", law.Unknown, "- 240.00, - 165.00, - 0.00..500.00, - 0.00..", func(c *facts.Case) { c.OPCO.Ancillary.Abroad, c.OPCO.Operator = law.Yes, 0 }, "OPCO-ANNEX-ABROAD unknown"),
		row("another contract", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }, "NPEC-START no"),
		row("ended the day before it began", law.No, "", endedOn("2025-08-31", law.No, ""), "NPEC-EXECUTED no"),
		row("on its first day", law.Yes, "- 240.00, - 165.00, - 350.00", endedOn("2025-09-01", law.No, ""), "NPEC-EXECUTED none"),
		row("a public employer: the costs stay in the explanation", law.No, "", func(c *facts.Case) {
			c.Employer.Public, c.OPCO.Taxable, c.OPCO.Ancillary.Nights = law.Yes, law.No, law.Count{}
		}, "OPCO-PUBLIC no", "OPCO-ANNEX-NIGHT unknown"),
	}
}

// proYear is a professionalisation contract of a year, 300 hours of training, default amounts.
func proYear() facts.Case {
	return facts.Case{
		Person:   facts.Person{Jobseeker: law.No, Born: day("2004-05-17")},
		Contract: facts.Contract{Kind: law.Professionalisation, Made: day("2025-09-01"), Start: day("2025-09-01"), End: day("2026-08-31"), Hours: hours("35")},
		Employer: facts.Employer{GEIQ: law.No},
		Professionalisation: facts.Professionalisation{
			Training: facts.ProTraining{Hours: hours("300")}, Reconversion: facts.Reconversion{Hours: hours("200")},
		},
		OPCO: facts.OPCO{Pro: facts.PaidTraining{Priority: law.No, Path: law.No, Fixed: law.No, SeniorTutor: law.No, ReconversionMade: day("2026-02-01")}},
	}
}

func trainingRows(t *testing.T) []paid {
	t.Helper()
	tables := callerTables(t)
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.ProfessionalisationTraining(edited(proYear, edit), tables), whole, cash, clauses}
	}
	branch := func(n int) func(*facts.Case) {
		return func(c *facts.Case) { c.OPCO.Branch, c.OPCO.Pro.Fixed = law.MustCount(n), law.Unknown }
	}
	geiq := func(c *facts.Case) { c.Employer.GEIQ, c.OPCO.Pro.Path = law.Yes, law.Yes }
	stopped := func(on, done string) func(*facts.Case) {
		return func(c *facts.Case) {
			if c.Contract.Ended = day(on); done != "" {
				c.OPCO.Pro.HoursDone = hours(done)
			}
		}
	}
	action := func(end string) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Professionalisation.ActionEnd = law.Yes, law.Date{}, day(end)
		}
	}
	entrant := func(edit func(*facts.Case)) func(*facts.Case) {
		return both(func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }, edit)
	}
	return []paid{
		row("300 × 9.15", law.Yes, "- 2745.00", func(*facts.Case) {}, "OPCO-PRO-915 yes"),
		row("300 × 15 for a person of L6325-1-1", law.Yes, "- 4500.00", func(c *facts.Case) { c.OPCO.Pro.Priority = law.Yes }, "OPCO-PRO-15 yes"),
		row("an insertion path in a GEIQ", law.Yes, "- 4500.00", geiq, "OPCO-PRO-15-GEIQ yes"),
		row("30 September 2020: not yet", law.Yes, "- 2745.00", both(geiq, term("2020-09-30", "2020-10-01", "2021-09-30")), "OPCO-PRO-915 yes"),
		row("1 October 2020", law.Yes, "- 4500.00", both(geiq, term("2020-10-01", "2020-10-01", "2021-09-30")), "OPCO-PRO-15-GEIQ yes"),
		row("priority not recorded", law.Unknown, "- 2745.00..4500.00", func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }, "OPCO-PRO-15 unknown"),
		row("GEIQ not recorded", law.Unknown, "- 2745.00..4500.00", func(c *facts.Case) { c.Employer.GEIQ, c.OPCO.Pro.Path = law.Unknown, law.Unknown }, "OPCO-PRO-15-GEIQ unknown"),
		row("no groupement d'employeurs, hence no GEIQ: 300 × 9.15", law.Yes, "- 2745.00", func(c *facts.Case) {
			c.Employer.GEIQ, c.Employer.Group, c.OPCO.Pro.Path = law.Unknown, law.No, law.Unknown
		}),
		row("path not recorded", law.Unknown, "- 2745.00..4500.00", func(c *facts.Case) { c.Employer.GEIQ, c.OPCO.Pro.Path = law.Yes, law.Unknown }, "OPCO-PRO-15-GEIQ unknown"),
		row("hours not recorded", law.Unknown, "- 0.00..", func(c *facts.Case) { c.Professionalisation.Training.Hours = law.Hours{} }, "OPCO-PRO-HOURS unknown"),
		row("a branch amount for the contract", law.Yes, "- 6000.00", branch(3127), "OPCO-PRO-FLAT yes"),
		row("one for an hour, other persons: 300 × 12.50", law.Yes, "- 3750.00", branch(1501), "OPCO-PRO-FLAT yes"),
		row("persons of L6325-1-1: 300 × 17", law.Yes, "- 5100.00", both(branch(1501), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Yes })),
		row("an hour, hours not recorded", law.Unknown, "- 0.00..", both(branch(1501), func(c *facts.Case) { c.Professionalisation.Training.Hours = law.Hours{} }), "OPCO-PRO-HOURS unknown"),
		row("which public is not recorded: 12.50 to 17 an hour", law.Unknown, "- 3750.00..5100.00", both(branch(1501), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }), "OPCO-PRO-FLAT unknown"),
		row("nor the hours", law.Unknown, "- 0.00..", both(branch(1501), func(c *facts.Case) {
			c.OPCO.Pro.Priority, c.Professionalisation.Training.Hours = law.Unknown, law.Hours{}
		}), "OPCO-PRO-FLAT unknown"),
		row("3 600 for the one, 300 × 9.15 of the code for the other", law.Unknown, "- 2745.00..3600.00", both(branch(1502), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }), "OPCO-PRO-FLAT unknown"),
		row("and 300 × 15 at most when the path in the GEIQ is not recorded", law.Unknown, "- 2745.00..4500.00", both(branch(1502), func(c *facts.Case) {
			c.OPCO.Pro.Priority, c.Employer.GEIQ = law.Unknown, law.Unknown
			c.OPCO.Pro.Path = law.Unknown
		})),
		row("the other public has no row", law.Unknown, "- 0.00..", both(branch(1503), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }), "OPCO-PRO-FLAT unknown"),
		row("the last day of the row of the branch", law.Yes, "- 3600.00", both(branch(1504), term("2025-08-31", "2025-09-01", "2026-08-31"))),
		row("the day after: nothing is known, not the amount of the code", law.Unknown, "- 0.00..", branch(1504), "OPCO-PRO-FLAT unknown"),
		row("nor with no public recorded", law.Unknown, "- 0.00..", both(branch(1504), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }), "OPCO-PRO-FLAT unknown"),
		row("unless the branch is known to have set none", law.Yes, "- 2745.00", both(branch(1504), func(c *facts.Case) { c.OPCO.Pro.Fixed = law.No }), "OPCO-PRO-915 yes"),
		row("one amount for everyone needs no public", law.Yes, "- 6000.00", both(branch(3127), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown })),
		row("the branch set nothing: the code", law.Yes, "- 2745.00", branch(44), "OPCO-PRO-915 yes"),
		row("a branch that is not in the tables", law.Unknown, "- 0.00..", branch(29), "OPCO-PRO-FLAT unknown"),
		row("it set an amount that the tables lack", law.Unknown, "- 0.00..", both(branch(29), func(c *facts.Case) { c.OPCO.Pro.Fixed = law.Yes }), "OPCO-PRO-FLAT unknown"),
		row("an amount, which branch is not recorded", law.Unknown, "- 0.00..", func(c *facts.Case) { c.OPCO.Pro.Fixed = law.Yes }, "OPCO-PRO-FLAT unknown"),
		row("day of conclusion not recorded", law.Unknown, "- 0.00..", both(branch(3127), func(c *facts.Case) { c.Contract.Made = law.Date{} }), "OPCO-PRO-FLAT unknown"),
		row("2018: no text", law.Unknown, "", term("2018-12-31", "2019-01-01", "2019-12-31"), "OPCO-PRO-915 unknown"),
		// an early end: 120 of the 300 hours
		row("ended early: up to 300 × 9.15", law.Unknown, "- 0.00..2745.00", stopped("2025-12-31", ""), "OPCO-PRO-HOURS unknown"),
		row("120 × 9.15", law.Yes, "- 1098.00", stopped("2025-12-31", "120"), "OPCO-PRO-915 yes"),
		row("120 × 15", law.Yes, "- 1800.00", both(stopped("2025-12-31", "120"), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Yes }), "OPCO-PRO-15 yes"),
		row("120 × 15 in a GEIQ", law.Yes, "- 1800.00", both(stopped("2025-12-31", "120"), geiq), "OPCO-PRO-15-GEIQ yes"),
		row("120 × 12.50 of the branch", law.Yes, "- 1500.00", both(branch(1501), stopped("2025-12-31", "120")), "OPCO-PRO-FLAT yes"),
		row("120 hours, those agreed are not recorded", law.Yes, "- 1098.00", both(stopped("2025-12-31", "120"), func(c *facts.Case) { c.Professionalisation.Training.Hours = law.Hours{} }), "OPCO-PRO-915 yes"),
		row("neither is", law.Unknown, "- 0.00..", both(stopped("2025-12-31", ""), func(c *facts.Case) { c.Professionalisation.Training.Hours = law.Hours{} }), "OPCO-PRO-HOURS unknown"),
		row("no more than those agreed", law.Yes, "- 2745.00", stopped("2025-12-31", "301")),
		row("the eve of the last day", law.Unknown, "- 0.00..2745.00", stopped("2026-08-30", ""), "OPCO-PRO-HOURS unknown"),
		row("the last day: no early end", law.Yes, "- 2745.00", stopped("2026-08-31", "120")),
		row("what is left of an amount for the contract is not known", law.Unknown, "- 0.00..6000.00", both(branch(3127), stopped("2025-12-31", "120")), "OPCO-PRO-FLAT yes", "OPCO-PRO-EARLY unknown"),
		row("3 600 for the one, 120 × 9.15 for the other: nothing at least", law.Unknown, "- 0.00..3600.00", both(branch(1502), stopped("2025-12-31", "120"), func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }), "OPCO-PRO-FLAT unknown"),
		row("a CDI ended after its action", law.Yes, "- 2745.00", both(stopped("2026-03-01", ""), action("2026-02-28"))),
		row("within it", law.Unknown, "- 0.00..2745.00", both(stopped("2026-02-27", ""), action("2026-02-28")), "OPCO-PRO-HOURS unknown"),
		row("on the first day", law.Unknown, "- 0.00..2745.00", stopped("2025-09-01", ""), "CONTRACT-BEGAN none"),
		row("before it began", law.No, "", stopped("2025-08-31", ""), "CONTRACT-BEGAN no"),
		// L6325-1-1, 3°, by facts of the entry
		row("a benefit", law.Yes, "- 4500.00", entrant(func(c *facts.Case) { c.Professionalisation.Entrant.Benefit = law.Yes }), "OPCO-PRO-15 yes"),
		row("a former CUI", law.Yes, "- 4500.00", entrant(func(c *facts.Case) { c.Professionalisation.Entrant.FormerCUI = law.Yes }), "OPCO-PRO-15 yes"),
		row("the RSA", law.Yes, "- 4500.00", entrant(func(c *facts.Case) { c.Person.RSA = law.Yes }), "OPCO-PRO-15 yes"),
		row("none of them: another ground may hold", law.Unknown, "- 2745.00..4500.00", entrant(func(c *facts.Case) {
			c.Professionalisation.Entrant.Benefit, c.Professionalisation.Entrant.FormerCUI = law.No, law.No
		}), "OPCO-PRO-15 unknown"),
		row("another contract", law.No, "", func(c *facts.Case) { c.Contract.Kind = law.CDD }, "OPCO-PRO-SCOPE no"),
		row("kind not recorded", law.Unknown, "- 2745.00", func(c *facts.Case) { c.Contract.Kind = 0 }, "OPCO-PRO-SCOPE unknown"),
	}
}

func TestRemarksOnProfessionalisation(t *testing.T) {
	remarks := func(edit func(*facts.Case)) []string {
		var all []string
		for id := range funding.ProfessionalisationTraining(edited(proYear, edit), nil).Decision.Remarks() {
			all = append(all, id)
		}
		return all
	}
	staff := func(n string) func(*facts.Case) {
		return func(c *facts.Case) { c.Employer.Headcount.Annual = law.MustHeadcount(n) }
	}
	seeker := func(born string) func(*facts.Case) {
		return both(staff("50"), func(c *facts.Case) { c.Person.Jobseeker, c.Person.Born = law.Yes, day(born) })
	}
	assert.Equal(t, []string{"OPCO-PRO-U50"}, remarks(staff("49.99")))
	assert.Empty(t, remarks(staff("50")))
	assert.Equal(t, []string{"OPCO-PRO-FT26"}, remarks(seeker("1999-09-01")), "26 on the day of conclusion")
	assert.Empty(t, remarks(seeker("1999-09-02")), "26 the next day")
}

// Where only the amount is in doubt something is due: the total does not begin at zero.
func TestTrainingTotalBegins(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		total   string
	}{
		{"300 hours at 9.15 or at 15", func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }, "2745.00 to 4500.00"},
		{"no kind of contract: nothing may be due", func(c *facts.Case) { c.Contract.Kind = 0 }, "0.00 to 2745.00"},
		{"hours not recorded", func(c *facts.Case) { c.Professionalisation.Training.Hours = law.Hours{} }, "0.00 or more"},
		{"the branch may have set another amount", func(c *facts.Case) { c.OPCO.Pro.Fixed = law.Unknown }, "0.00 or more"},
		{"ended early, hours given not recorded", func(c *facts.Case) { c.Contract.Ended = day("2025-12-31") }, "0.00 to 2745.00"},
	} {
		assert.Equal(t, row.total, funding.ProfessionalisationTraining(edited(proYear, row.edit), nil).Total().String(), row.because)
	}
}

func reconversionRows(t *testing.T) []paid {
	t.Helper()
	tables := callerTables(t)
	row := func(because string, whole law.Answer, cash string, edit func(*facts.Case), clauses ...string) paid {
		return paid{because, funding.ReconversionTraining(edited(proYear, edit), tables), whole, cash, clauses}
	}
	return []paid{
		row("200 × 9.15", law.Yes, "- 1830.00", func(*facts.Case) {}, "PRO-RECONV-915 yes"),
		row("31 December 2025: no such period", law.No, "", func(c *facts.Case) { c.OPCO.Pro.ReconversionMade = day("2025-12-31") }, "PRO-RECONV-OPEN no"),
		row("1 January 2026: the period, without an amount", law.Unknown, "", func(c *facts.Case) { c.OPCO.Pro.ReconversionMade = day("2026-01-01") }, "PRO-RECONV-OPEN yes", "PRO-RECONV-915 unknown"),
		row("before the present code", law.Unknown, "", func(c *facts.Case) { c.OPCO.Pro.ReconversionMade = day("2008-04-30") }, "PRO-RECONV-OPEN unknown"),
		row("31 January 2026: no amount", law.Unknown, "", func(c *facts.Case) { c.OPCO.Pro.ReconversionMade = day("2026-01-31") }, "PRO-RECONV-915 unknown"),
		row("the branch pays 11 an hour", law.Yes, "- 2200.00", func(c *facts.Case) { c.OPCO.Branch = law.MustCount(44) }, "PRO-RECONV-915 yes"),
		row("hours not recorded", law.Unknown, "- 0.00..", func(c *facts.Case) { c.Professionalisation.Reconversion.Hours = law.Hours{} }, "PRO-RECONV-915 unknown"),
		row("day not recorded", law.Unknown, "", func(c *facts.Case) { c.OPCO.Pro.ReconversionMade = law.Date{} }, "PRO-RECONV-915 unknown"),
		row("whether the branch set an amount is not recorded", law.Unknown, "- 0.00..", func(c *facts.Case) { c.OPCO.Pro.Fixed = law.Unknown }, "PRO-RECONV-915 unknown"),
	}
}

func ceilingRows() []decided {
	self := func(a law.Answer, staff string) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Tutor.IsEmployer = a
			if staff != "" {
				c.Employer.Headcount.Annual = law.MustHeadcount(staff)
			}
		}
	}
	row := func(because string, d law.Decision, whole law.Answer) decided {
		return decided{because: because, d: d, whole: whole}
	}
	maitre := func(role facts.MaitreRole) func(*facts.Case) {
		return func(c *facts.Case) { c.Apprenticeship.Maitre.Role = role }
	}
	train := func(edit func(*facts.Case)) law.Decision {
		return funding.TutorTrainingCeiling(cfaCase(edit)).Decision
	}
	tutor := func(edit func(*facts.Case)) law.Decision { return funding.TutorCeiling(edited(proYear, edit)).Decision }
	return []decided{
		row("an employee", train(self(law.No, "")), law.Yes),
		row("an employer of 10.99", train(self(law.Yes, "10.99")), law.Yes),
		row("of eleven", train(self(law.Yes, "11")), law.No),
		row("headcount not recorded", train(self(law.Yes, "")), law.Unknown),
		row("who is trained is not recorded, in a large firm", train(self(law.Unknown, "11")), law.Unknown),
		row("a small firm: either", train(self(law.Unknown, "10")), law.Yes),
		row("a maître who is an employee", train(maitre(facts.MaitreEmployee)), law.Yes),
		row("a maître who is the employer, of 11", train(both(self(law.Unknown, "11"), maitre(facts.MaitreEmployer))), law.No),
		row("a maître who is neither, in a large firm", train(both(self(law.Unknown, "11"), maitre(facts.MaitreSpouse))), law.Unknown),
		row("what is recorded of the tutor goes first", train(both(self(law.Yes, "11"), maitre(facts.MaitreEmployee))), law.No),
		row("a master, ended before it began", funding.MasterCeiling(cfaCase(endedOn("2025-08-31", law.No, ""))).Decision, law.No),
		row("a tutor, ended before it began", tutor(endedOn("2025-08-31", law.No, "")), law.No),
		row("on its first day", tutor(endedOn("2025-09-01", law.No, "")), law.Yes),
		row("a person with the RSA", tutor(func(c *facts.Case) { c.OPCO.Pro.Priority, c.Person.RSA = law.Unknown, law.Yes }), law.Yes),
		row("2018", train(both(self(law.No, ""), term("2018-12-31", "2019-01-01", "2019-12-31"))), law.Unknown),
		row("a master", funding.MasterCeiling(cfaCase(self(law.No, ""))).Decision, law.Yes),
		row("not an apprentice", funding.MasterCeiling(edited(proYear, self(law.No, ""))).Decision, law.No),
		row("kind not recorded", funding.MasterCeiling(cfaCase(func(c *facts.Case) { c.Contract.Kind = 0 })).Decision, law.Unknown),
		row("a tutor under 45, a person without priority", tutor(func(*facts.Case) {}), law.Yes),
		row("a tutor of 45", tutor(func(c *facts.Case) { c.OPCO.Pro.SeniorTutor = law.Yes }), law.Yes),
		row("a person with priority", tutor(func(c *facts.Case) { c.OPCO.Pro.Priority = law.Yes }), law.Yes),
		row("the tutor's age not recorded", tutor(func(c *facts.Case) { c.OPCO.Pro.SeniorTutor = law.Unknown }), law.Unknown),
		row("priority not recorded", tutor(func(c *facts.Case) { c.OPCO.Pro.Priority = law.Unknown }), law.Unknown),
		row("neither", tutor(func(c *facts.Case) { c.OPCO.Pro.Priority, c.OPCO.Pro.SeniorTutor = law.Unknown, law.Unknown }), law.Unknown),
		row("no term", tutor(func(c *facts.Case) { c.Contract.End = law.Date{} }), law.Unknown),
		row("no start", funding.MasterCeiling(cfaCase(func(c *facts.Case) { c.Contract.Start = law.Date{} })).Decision, law.Unknown),
		row("an apprentice", tutor(func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship }), law.No),
		row("kind not recorded", tutor(func(c *facts.Case) { c.Contract.Kind = 0 }), law.Unknown),
	}
}

// Ceilings: 15 × 40 = 600; 230 × 12 = 2 760; 230 × 6 = 1 380, or 345 × 6 = 2 070 when raised by half, once and not twice.
func TestCeilings(t *testing.T) {
	of := func(k funding.Ceiling) [2]string { return [2]string{k.Low.String(), k.High.String()} }
	assert.Equal(t, [2]string{"600.00", "600.00"}, of(funding.TutorTrainingCeiling(cfaCase(func(c *facts.Case) { c.Tutor.IsEmployer = law.No }))))
	assert.Equal(t, [2]string{"0.00", "600.00"}, of(funding.TutorTrainingCeiling(cfaCase(func(*facts.Case) {}))))
	assert.Equal(t, [2]string{"2760.00", "2760.00"}, of(funding.MasterCeiling(cfaCase(func(*facts.Case) {}))))
	tutor := func(senior, priority law.Answer) funding.Ceiling {
		return funding.TutorCeiling(edited(proYear, func(c *facts.Case) { c.OPCO.Pro.SeniorTutor, c.OPCO.Pro.Priority = senior, priority }))
	}
	assert.Equal(t, [2]string{"1380.00", "1380.00"}, of(tutor(law.No, law.No)))
	assert.Equal(t, [2]string{"2070.00", "2070.00"}, of(tutor(law.Yes, law.No)))
	assert.Equal(t, [2]string{"2070.00", "2070.00"}, of(tutor(law.No, law.Yes)))
	assert.Equal(t, [2]string{"2070.00", "2070.00"}, of(tutor(law.Yes, law.Yes)))
	assert.Equal(t, [2]string{"1380.00", "2070.00"}, of(tutor(law.Unknown, law.No)))
	assert.Equal(t, "345.00", tutor(law.Yes, law.No).Unit.String())

	// 230 for each month of the contract, a month begun being one, to twelve
	master := func(edit func(*facts.Case)) [2]string { return of(funding.MasterCeiling(cfaCase(edit))) }
	until := func(end string) func(*facts.Case) { return func(c *facts.Case) { c.Contract.End = day(end) } }
	assert.Equal(t, [2]string{"2300.00", "2300.00"}, master(until("2026-06-30")), "ten months")
	assert.Equal(t, [2]string{"2530.00", "2530.00"}, master(until("2026-07-01")), "an eleventh begun")
	assert.Equal(t, [2]string{"230.00", "230.00"}, master(until("2025-09-30")))
	assert.Equal(t, [2]string{"2760.00", "2760.00"}, master(until("2028-08-31")), "twelve at most")
	assert.Equal(t, [2]string{"460.00", "460.00"}, master(endedOn("2025-10-15", law.No, "")), "broken in the second month")
	assert.Equal(t, [2]string{"230.00", "2760.00"}, master(func(c *facts.Case) { c.Contract.End = law.Date{} }))
	assert.Equal(t, [2]string{"1150.00", "1150.00"}, master(func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, c.Apprenticeship.End = law.Yes, law.Date{}, day("2026-01-31")
	}), "the five months of the period of a CDI")
	months := func(edit func(*facts.Case)) [2]string { return of(funding.TutorCeiling(edited(proYear, edit))) }
	assert.Equal(t, [2]string{"920.00", "920.00"}, months(until("2025-12-31")), "four months")
	assert.Equal(t, [2]string{"230.00", "2070.00"}, months(func(c *facts.Case) { c.Contract.End, c.OPCO.Pro.SeniorTutor = law.Date{}, law.Unknown }))
	assert.Equal(t, [2]string{"690.00", "690.00"}, months(func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End, c.Professionalisation.ActionEnd = law.Yes, law.Date{}, day("2025-11-30")
	}), "the three months of the action of a CDI")
}

func TestOPCOTablesByDay(t *testing.T) {
	on := lawtest.On
	since := func(from, value string) []lawtest.DayRow {
		return []lawtest.DayRow{on(day(from).AddDays(-1).String(), ""), on(from, value)}
	}
	for p, v := range map[*law.Param[law.Euro]]string{&funding.AncillaryNight: "6.00", &funding.AncillaryMeal: "3.00"} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2019-09-14", ""), on("2019-09-15", v), on("2020-03-31", v), on("2020-04-01", v)})
	}
	lawtest.Days(t, &funding.AncillaryFixed, []lawtest.DayRow{on("2019-09-14", ""), on("2019-09-15", "no"), on("2020-03-31", "no"), on("2020-04-01", "yes")})
	lawtest.Days(t, &funding.EquipmentMost, []lawtest.DayRow{on("2019-09-14", ""), on("2019-09-15", "500.00"), on("2020-03-31", "500.00"), on("2020-04-01", "500.00"), on("2026-07-29", "500.00"), on("2026-07-30", "")})
	lawtest.Days(t, &funding.EquipmentLow, since("2026-07-30", "500.00"))
	lawtest.Days(t, &funding.EquipmentHigh, since("2026-07-30", "300.00"))
	lawtest.Days(t, &funding.EquipmentFrom, since("2026-07-30", "3"))
	lawtest.Days(t, &funding.EquipmentLess, since("2026-07-30", "5"))
	lawtest.Days(t, &funding.EquipmentNone, since("2026-07-30", "6"))
	lawtest.Days(t, &funding.TrainerHour, since("2019-01-01", "15.00"))
	lawtest.Days(t, &funding.TrainerHours, since("2019-01-01", "40"))
	lawtest.Days(t, &funding.TrainerStaff, since("2019-01-01", "11"))
	lawtest.Days(t, &funding.MasterMonth, since("2019-01-01", "230.00"))
	lawtest.Days(t, &funding.MasterMonths, since("2019-01-01", "12"))
	lawtest.Days(t, &funding.TutorMonth, since("2019-01-01", "230.00"))
	lawtest.Days(t, &funding.TutorMonths, since("2019-01-01", "6"))
	lawtest.Days(t, &funding.TutorRise, since("2019-01-01", "50%"))
	lawtest.Days(t, &funding.ProHour, append(since("2019-01-01", "9.15"), on("2020-09-30", "9.15"), on("2020-10-01", "9.15")))
	lawtest.Days(t, &funding.ProHourPriority, append(since("2019-01-01", "15.00"), on("2020-09-30", "15.00"), on("2020-10-01", "15.00")))
	lawtest.Days(t, &funding.ProHourGEIQ, since("2020-10-01", "yes"))
	lawtest.Days(t, &funding.ProSmallFirm, since("2019-01-01", "50"))
	lawtest.Days(t, &funding.ReconversionOpen, []lawtest.DayRow{on("2008-04-30", ""), on("2008-05-01", "no"), on("2025-12-31", "no"), on("2026-01-01", "yes")})
	lawtest.Days(t, &funding.ReconversionHour, since("2026-02-01", "9.15"))
	lawtest.Days(t, &funding.ReconversionAverage, since("2026-02-01", "5000.00"))
}
