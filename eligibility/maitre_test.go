package eligibility_test

import (
	"reflect"
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

// maitreWithDiploma has a diploma of the level prepared and one year of activity to the day: 2 September 2023 to 1 September
// 2024, the eve of the conclusion. Two ordinary apprentices and one who repeats: this one included.
func maitreWithDiploma() facts.Case {
	return facts.Case{
		Contract: facts.Contract{Kind: law.Apprenticeship, Made: day("2024-09-02"), Start: day("2024-09-02"), Place: law.Metropole},
		Employer: facts.Employer{Public: law.No, Group: law.No},
		Apprenticeship: facts.Apprenticeship{
			Prepares: law.Level4,
			Employer: facts.ApprenticeEmployer{Agency: law.No},
			Maitre: facts.Maitre{
				Role: facts.MaitreEmployee, UserFirm: law.No, Volunteer: law.Yes, Adult: law.Yes, Moral: law.Yes,
				BranchAgreement: law.No, Diploma: law.Yes, Level: law.Level4,
				Activities:  facts.History[facts.Activity]{Complete: law.Yes, Items: []facts.Activity{{From: day("2023-09-02"), Training: law.No}}},
				Apprentices: law.MustCount(3), Repeaters: law.MustCount(1),
				Shared:  law.No,
				Ceiling: facts.MaitreCeiling{Waived: law.No, BranchOrder: law.No},
				Craft:   facts.MaitreCraft{Enterprise: law.No},
			},
		},
	}
}

// lawfulMaitre makes the employer a maître without reproach.
func lawfulMaitre(c *facts.Case) {
	c.Apprenticeship.Maitre = facts.Maitre{
		Role: facts.MaitreEmployer, UserFirm: law.No, BranchAgreement: law.No, ExperienceMonths: law.MustCount(24), Apprentices: law.MustCount(1), Special: law.No,
	}
}

func theMaitre(c *facts.Case) *facts.Maitre { return &c.Apprenticeship.Maitre }

// worked is a complete list of activities: "from through", a leading "s" for an internship, a leading "?" when not recorded.
func worked(spells ...facts.Activity) facts.History[facts.Activity] {
	return facts.History[facts.Activity]{Complete: law.Yes, Items: spells}
}

func spell(from, through string, training law.Answer) facts.Activity {
	return facts.Activity{From: day(from), Through: day(through), Training: training}
}

// maitreOf edits the maître.
func maitreOf(because string, edit func(*facts.Maitre), whole law.Answer, moves ...string) lawtest.Row {
	return lawtest.Edit(because, func(c *facts.Case) { edit(theMaitre(c)) }, whole, moves...)
}

var maitreRows = []lawtest.Row{
	// L6223-8-1: "salarié de l'entreprise, volontaire, majeur et offrir toutes garanties de moralité"
	maitreOf("not a volunteer", func(m *facts.Maitre) { m.Volunteer = law.No }, law.No, "APP-MA-WHO no"),
	maitreOf("a minor", func(m *facts.Maitre) { m.Adult = law.No }, law.No, "APP-MA-WHO no"),
	maitreOf("no guarantee of morality", func(m *facts.Maitre) { m.Moral = law.No }, law.No, "APP-MA-WHO no"),
	maitreOf("volunteer or not: not recorded", func(m *facts.Maitre) { m.Volunteer = law.Unknown }, law.Unknown, "APP-MA-WHO unknown"),
	maitreOf("of age or not: not recorded", func(m *facts.Maitre) { m.Adult = law.Unknown }, law.Unknown, "APP-MA-WHO unknown"),
	maitreOf("morality not recorded", func(m *facts.Maitre) { m.Moral = law.Unknown }, law.Unknown, "APP-MA-WHO unknown"),
	maitreOf("none of the three recorded", func(m *facts.Maitre) { m.Volunteer, m.Adult, m.Moral = 0, 0, 0 }, law.Unknown, "APP-MA-WHO unknown"),
	maitreOf("somebody from outside", func(m *facts.Maitre) { m.Role = facts.MaitreOther }, law.No, "APP-MA-WHO no"),
	maitreOf("role not recorded", func(m *facts.Maitre) { m.Role = 0 }, law.Unknown, "APP-MA-WHO unknown"),
	maitreOf("the employer needs not volunteer", func(m *facts.Maitre) { m.Role, m.Volunteer, m.Adult, m.Moral = facts.MaitreEmployer, 0, 0, 0 }, law.Yes),
	maitreOf("the collaborating spouse", func(m *facts.Maitre) { m.Role, m.Volunteer = facts.MaitreSpouse, law.No }, law.Yes),
	maitreOf("the employer without guarantee of morality: the article does not say", func(m *facts.Maitre) { m.Role, m.Moral = facts.MaitreEmployer, law.No }, law.Unknown, "APP-MA-WHO unknown"),
	// "déterminées par convention ou accord collectif de branche. A défaut […]"
	maitreOf("a branch agreement whose terms are met", func(m *facts.Maitre) { m.BranchAgreement, m.BranchMet = law.Yes, law.Yes }, law.Yes,
		"APP-MA-BRANCH yes", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA gone", "APP-MA-EXPERIENCE gone"),
	maitreOf("not met, whatever the decree says", func(m *facts.Maitre) { m.BranchAgreement, m.BranchMet = law.Yes, law.No }, law.No,
		"APP-MA-BRANCH no", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA gone", "APP-MA-EXPERIENCE gone"),
	maitreOf("its terms are not known", func(m *facts.Maitre) { m.BranchAgreement = law.Yes }, law.Unknown,
		"APP-MA-BRANCH unknown", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA gone", "APP-MA-EXPERIENCE gone"),
	maitreOf("agreement or not: not recorded", func(m *facts.Maitre) { m.BranchAgreement = law.Unknown }, law.Unknown,
		"APP-MA-BRANCH unknown", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA gone", "APP-MA-EXPERIENCE gone"),
	// R6223-22, 1°: one year exactly; 366 days from 2 September 2023, one day less
	maitreOf("one day less than a year", func(m *facts.Maitre) { m.Activities.Items[0].From = day("2023-09-03") }, law.No,
		"APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	lawtest.Edit("the day of conclusion does not count: signed one day earlier", func(c *facts.Case) { c.Contract.Made = day("2024-09-01") }, law.No,
		"APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("level 3 for level 4: a year is not enough", func(m *facts.Maitre) { m.Level = law.Level3 }, law.No, "APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("a higher level", func(m *facts.Maitre) { m.Level = law.Level6 }, law.Yes),
	lawtest.Edit("level 4 for level 5", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level5 }, law.No, "APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("another field at any level", func(m *facts.Maitre) { m.Diploma, m.Level = law.No, law.Level8 }, law.No, "APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("diploma not recorded", func(m *facts.Maitre) { m.Diploma = law.Unknown }, law.Unknown, "APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown"),
	maitreOf("its level not recorded", func(m *facts.Maitre) { m.Level = 0 }, law.Unknown, "APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown"),
	lawtest.Edit("level prepared not recorded", func(c *facts.Case) { c.Apprenticeship.Prepares = 0 }, law.Unknown, "APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown"),
	maitreOf("twelve months recorded as such", func(m *facts.Maitre) {
		m.Activities, m.ExperienceMonths = facts.History[facts.Activity]{}, law.MustCount(12)
	}, law.Yes),
	maitreOf("eleven months", func(m *facts.Maitre) {
		m.Activities, m.ExperienceMonths = facts.History[facts.Activity]{}, law.MustCount(11)
	}, law.No,
		"APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("nothing recorded of the activity", func(m *facts.Maitre) { m.Activities = facts.History[facts.Activity]{} }, law.Unknown,
		"APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown", "APP-MA-EXPERIENCE unknown"),
	maitreOf("no activity at all", func(m *facts.Maitre) { m.Activities = worked() }, law.No, "APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("the list may go on", func(m *facts.Maitre) {
		m.Activities.Complete = law.Unknown
		m.Activities.Items[0].From = day("2023-09-03")
	}, law.Unknown,
		"APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown", "APP-MA-EXPERIENCE unknown"),
	// R6223-22, 2°: two years without a diploma, 731 days from 2 September 2022 (2024 has 29 February)
	maitreOf("two years to the day, without diploma", func(m *facts.Maitre) { m.Diploma, m.Activities.Items[0].From = law.No, day("2022-09-02") }, law.Yes,
		"APP-MA-DIPLOMA no", "APP-MA-EXPERIENCE yes"),
	maitreOf("one day less", func(m *facts.Maitre) { m.Diploma, m.Activities.Items[0].From = law.No, day("2022-09-03") }, law.No,
		"APP-MA-DIPLOMA no", "APP-MA-COMPETENCE no"),
	maitreOf("24 months recorded", func(m *facts.Maitre) {
		m.Diploma, m.Activities, m.ExperienceMonths = law.No, facts.History[facts.Activity]{}, law.MustCount(24)
	}, law.Yes, "APP-MA-DIPLOMA no", "APP-MA-EXPERIENCE yes"),
	maitreOf("23 months recorded", func(m *facts.Maitre) {
		m.Diploma, m.Activities, m.ExperienceMonths = law.No, facts.History[facts.Activity]{}, law.MustCount(23)
	}, law.No, "APP-MA-DIPLOMA no", "APP-MA-COMPETENCE no"),
	// added up: 181 days (1 January to 30 June 2023) and 184 (1 July to 31 December 2023) are 365, a year from 1 January 2023
	maitreOf("two spells that make a year, with a gap", func(m *facts.Maitre) {
		m.Activities = worked(spell("2024-01-01", "2024-07-02", law.No), spell("2023-01-01", "2023-06-30", law.No)) // 184 + 181
	}, law.Yes),
	maitreOf("one day less", func(m *facts.Maitre) {
		m.Activities = worked(spell("2024-01-01", "2024-07-01", law.No), spell("2023-01-01", "2023-06-30", law.No)) // 183 + 181
	}, law.No, "APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("two jobs at once count once", func(m *facts.Maitre) {
		m.Activities = worked(spell("2024-01-01", "2024-08-31", law.No), spell("2024-03-01", "2024-09-01", law.No)) // 245 days in all
	}, law.No, "APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	// "Les stages et les périodes de formation […] ne sont pas pris en compte"
	maitreOf("an internship of a year", func(m *facts.Maitre) { m.Activities.Items[0].Training = law.Yes }, law.No, "APP-MA-COMPETENCE no", "APP-MA-DIPLOMA no"),
	maitreOf("internship or not: not recorded", func(m *facts.Maitre) { m.Activities.Items[0].Training = law.Unknown }, law.Unknown,
		"APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown"),
	maitreOf("a spell that ends before it begins", func(m *facts.Maitre) { m.Activities = worked(spell("2024-03-01", "2024-02-01", law.No)) }, law.Unknown,
		"APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown", "APP-MA-EXPERIENCE unknown"),
	maitreOf("complete and short, against a recorded number", func(m *facts.Maitre) {
		m.ExperienceMonths, m.Activities.Items[0].From = law.MustCount(24), day("2023-09-03")
	}, law.Unknown, "APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown", "APP-MA-EXPERIENCE unknown"),
	// D6273-1
	lawtest.Edit("a public employer: no branch agreement is asked about", func(c *facts.Case) { c.Employer.Public, theMaitre(c).BranchAgreement = law.Yes, law.Unknown }, law.Yes,
		"APP-MA-PUBLIC yes", "APP-MA-COMPETENCE gone"),
	lawtest.Edit("public, one day less than a year", func(c *facts.Case) {
		c.Employer.Public, theMaitre(c).Activities.Items[0].From = law.Yes, day("2023-09-03")
	}, law.No,
		"APP-MA-PUBLIC no", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA no"),
	lawtest.Edit("public, twelve months recorded", func(c *facts.Case) {
		c.Employer.Public = law.Yes
		theMaitre(c).Activities, theMaitre(c).ExperienceMonths = facts.History[facts.Activity]{}, law.MustCount(12)
	}, law.Yes, "APP-MA-PUBLIC yes", "APP-MA-COMPETENCE gone", "APP-MA-EXPERIENCE unknown"),
	lawtest.Edit("public, eleven months: those of internships, left out of them, may count", func(c *facts.Case) {
		c.Employer.Public = law.Yes
		theMaitre(c).Activities, theMaitre(c).ExperienceMonths = facts.History[facts.Activity]{}, law.MustCount(11)
	}, law.Unknown, "APP-MA-PUBLIC unknown", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA unknown", "APP-MA-EXPERIENCE unknown"),
	lawtest.Edit("public, two years and no diploma", func(c *facts.Case) {
		c.Employer.Public, theMaitre(c).Diploma, theMaitre(c).Activities.Items[0].From = law.Yes, law.No, day("2022-09-02")
	}, law.Yes, "APP-MA-PUBLIC yes", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA no", "APP-MA-EXPERIENCE yes"),
	lawtest.Edit("public, an internship of a year: the text does not leave it out", func(c *facts.Case) {
		c.Employer.Public, theMaitre(c).Activities.Items[0].Training = law.Yes, law.Yes
	}, law.Unknown, "APP-MA-PUBLIC unknown", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA unknown"),
	lawtest.Edit("public, an internship of two years", func(c *facts.Case) {
		c.Employer.Public, theMaitre(c).Diploma = law.Yes, law.No
		theMaitre(c).Activities = worked(spell("2022-09-01", "2024-08-31", law.Yes))
	}, law.Unknown, "APP-MA-PUBLIC unknown", "APP-MA-COMPETENCE gone", "APP-MA-DIPLOMA no", "APP-MA-EXPERIENCE unknown"),
	lawtest.Edit("public or not: not recorded", func(c *facts.Case) { c.Employer.Public = law.Unknown }, law.Unknown,
		"APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA gone", "APP-MA-EXPERIENCE gone"),
	// the day of conclusion
	lawtest.Edit("conclusion not recorded: the start does not replace it", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown,
		"APP-MA-WHO unknown", "APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown", "APP-MA-EXPERIENCE unknown"),
	lawtest.Edit("the day before the text of August 2019", func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start = day("2019-08-22"), day("2019-09-02")
		theMaitre(c).Activities.Items[0].From = day("2018-08-22")
	}, law.Unknown, "APP-MA-WHO unknown"),
	lawtest.Edit("its first day", func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start = day("2019-08-23"), day("2019-09-02")
		theMaitre(c).Activities.Items[0].From = day("2018-08-23")
	}, law.Yes),
	lawtest.Edit("2018: neither text was read", func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start = day("2018-12-31"), day("2018-12-31")
	}, law.Unknown, "APP-MA-WHO unknown", "APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA unknown", "APP-MA-EXPERIENCE unknown",
		"APP-MA-NUMBER unknown", "APP-MA-RATIO unknown", "APP-MA-RATIO-WAIVER no"),
	// R6223-6: two, and one whose training is prolonged
	maitreOf("two ordinary", func(m *facts.Maitre) { m.Apprentices, m.Repeaters = law.MustCount(2), law.MustCount(0) }, law.Yes),
	maitreOf("three ordinary", func(m *facts.Maitre) { m.Repeaters = law.MustCount(0) }, law.No, "APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("two ordinary and two repeaters", func(m *facts.Maitre) { m.Apprentices, m.Repeaters = law.MustCount(4), law.MustCount(2) }, law.No,
		"APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("one ordinary and two repeaters", func(m *facts.Maitre) { m.Repeaters = law.MustCount(2) }, law.Yes),
	maitreOf("three, repeaters not recorded", func(m *facts.Maitre) { m.Repeaters = law.Count{} }, law.Unknown,
		"APP-MA-NUMBER unknown", "APP-MA-RATIO unknown", "APP-MA-RATIO-WAIVER no"),
	maitreOf("two, repeaters not recorded: it does not matter", func(m *facts.Maitre) { m.Apprentices, m.Repeaters = law.MustCount(2), law.Count{} }, law.Yes),
	maitreOf("three ordinary and no special case: no waiver", func(m *facts.Maitre) {
		m.Repeaters, m.Special, m.Ceiling = law.MustCount(0), law.No, facts.MaitreCeiling{}
	}, law.No, "APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("four, repeaters not recorded: it does not matter", func(m *facts.Maitre) { m.Apprentices, m.Repeaters = law.MustCount(4), law.Count{} }, law.No,
		"APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("apprentices not recorded", func(m *facts.Maitre) { m.Apprentices = law.Count{} }, law.Unknown,
		"APP-MA-NUMBER unknown", "APP-MA-RATIO unknown", "APP-MA-RATIO-WAIVER no"),
	lawtest.Edit("start not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown,
		"APP-MA-NUMBER unknown", "APP-MA-RATIO unknown", "APP-MA-RATIO-WAIVER unknown"),
	// R6223-7: "valables pour cinq ans au plus"; from 3 September 2019 five years end on 2 September 2024
	maitreOf("three ordinary under a waiver on its last day", func(m *facts.Maitre) {
		m.Repeaters, m.Ceiling = law.MustCount(0), waived("2019-09-03", "2024-09-02", 3)
	}, law.Yes, "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER yes"),
	maitreOf("it ended the day before", func(m *facts.Maitre) {
		m.Repeaters, m.Ceiling = law.MustCount(0), waived("2019-09-03", "2024-09-01", 3)
	}, law.No, "APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("it says more than five years: they are over", func(m *facts.Maitre) {
		m.Repeaters, m.Ceiling = law.MustCount(0), waived("2019-09-02", "2025-09-01", 3)
	}, law.No, "APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("it begins the day after", func(m *facts.Maitre) {
		m.Repeaters, m.Ceiling = law.MustCount(0), waived("2024-09-03", "2026-09-02", 3)
	}, law.No, "APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("it allows one less", func(m *facts.Maitre) {
		m.Apprentices, m.Repeaters, m.Ceiling = law.MustCount(4), law.MustCount(0), waived("2023-09-03", "2026-09-02", 3)
	}, law.No, "APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	maitreOf("the repeater comes on top of a waiver", func(m *facts.Maitre) {
		m.Apprentices, m.Ceiling = law.MustCount(4), waived("2023-09-03", "2026-09-02", 3)
	}, law.Yes, "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER yes"),
	maitreOf("on top, repeaters not recorded", func(m *facts.Maitre) {
		m.Apprentices, m.Repeaters, m.Ceiling = law.MustCount(4), law.Count{}, waived("2023-09-03", "2026-09-02", 3)
	}, law.Unknown, "APP-MA-NUMBER unknown", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER unknown"),
	maitreOf("the last day of the waiver is not recorded", func(m *facts.Maitre) {
		m.Repeaters, m.Ceiling = law.MustCount(0), waived("2023-09-03", "", 3)
	}, law.Unknown, "APP-MA-NUMBER unknown", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER unknown"),
	maitreOf("waiver or not: not recorded", func(m *facts.Maitre) { m.Repeaters, m.Ceiling.Waived = law.MustCount(0), law.Unknown }, law.Unknown,
		"APP-MA-NUMBER unknown", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER unknown"),
	// R6223-8
	maitreOf("an order of the branch: one, and the repeater", func(m *facts.Maitre) { m.Ceiling.BranchOrder, m.Ceiling.BranchTo = law.Yes, law.MustCount(1) }, law.No,
		"APP-MA-NUMBER no", "APP-MA-RATIO gone", "APP-MA-RATIO-BRANCH no"),
	maitreOf("an order of the branch: two, and the repeater", func(m *facts.Maitre) { m.Ceiling.BranchOrder, m.Ceiling.BranchTo = law.Yes, law.MustCount(2) }, law.Yes,
		"APP-MA-RATIO gone", "APP-MA-RATIO-BRANCH yes"),
	maitreOf("three under that order, repeaters not recorded", func(m *facts.Maitre) {
		m.Ceiling.BranchOrder, m.Ceiling.BranchTo, m.Repeaters = law.Yes, law.MustCount(2), law.Count{}
	}, law.Unknown, "APP-MA-NUMBER unknown", "APP-MA-RATIO gone", "APP-MA-RATIO-BRANCH unknown"),
	maitreOf("one under an order, exceeded, waiver or not: not recorded", func(m *facts.Maitre) {
		m.Ceiling = facts.MaitreCeiling{BranchOrder: law.Yes, BranchTo: law.MustCount(1)}
	}, law.Unknown, "APP-MA-NUMBER unknown", "APP-MA-RATIO gone", "APP-MA-RATIO-BRANCH no", "APP-MA-RATIO-WAIVER unknown"),
	maitreOf("its number is not recorded", func(m *facts.Maitre) { m.Ceiling.BranchOrder = law.Yes }, law.Unknown,
		"APP-MA-NUMBER unknown", "APP-MA-RATIO gone", "APP-MA-RATIO-BRANCH unknown"),
	maitreOf("an order and an individual waiver", func(m *facts.Maitre) {
		m.Ceiling = waived("2023-09-03", "2026-09-02", 5)
		m.Ceiling.BranchOrder, m.Ceiling.BranchTo = law.Yes, law.MustCount(1)
	}, law.Unknown, "APP-MA-NUMBER unknown", "APP-MA-RATIO gone", "APP-MA-RATIO-BRANCH no", "APP-MA-RATIO-WAIVER unknown"),
	maitreOf("order or not: not recorded; it may ask for less", func(m *facts.Maitre) { m.Ceiling.BranchOrder = law.Unknown }, law.Unknown,
		"APP-MA-NUMBER unknown", "APP-MA-RATIO-BRANCH unknown", "APP-MA-NUMBER-ORDINARY unknown", "APP-MA-NO-ORDER unknown"),
	maitreOf("or allow more", func(m *facts.Maitre) { m.Ceiling.BranchOrder, m.Repeaters = law.Unknown, law.MustCount(0) }, law.Unknown,
		"APP-MA-NUMBER unknown", "APP-MA-RATIO-BRANCH unknown", "APP-MA-NUMBER-ORDINARY no", "APP-MA-NO-ORDER unknown", "APP-MA-RATIO no"),
	// L6223-6, R6223-23
	maitreOf("a team with its référent", func(m *facts.Maitre) { m.Shared, m.Referent = law.Yes, law.Yes }, law.Yes, "APP-MA-TEAM yes"),
	maitreOf("a team without", func(m *facts.Maitre) { m.Shared, m.Referent = law.Yes, law.No }, law.No, "APP-MA-TEAM no"),
	maitreOf("référent not recorded", func(m *facts.Maitre) { m.Shared = law.Yes }, law.Unknown, "APP-MA-TEAM unknown"),
	maitreOf("team or not: not recorded", func(m *facts.Maitre) { m.Shared = law.Unknown }, law.Unknown, "APP-MA-TEAM unknown"),
	maitreOf("the référent is there in any case", func(m *facts.Maitre) { m.Shared, m.Referent = law.Unknown, law.Yes }, law.Yes, "APP-MA-TEAM yes"),
	maitreOf("a team of two does not follow four", func(m *facts.Maitre) { m.Shared, m.Referent, m.Apprentices = law.Yes, law.Yes, law.MustCount(4) }, law.No,
		"APP-MA-TEAM yes", "APP-MA-NUMBER no", "APP-MA-RATIO no", "APP-MA-RATIO-WAIVER no"),
	// no special case
	maitreOf("no special case stands for those not recorded", func(m *facts.Maitre) {
		m.Special, m.Shared, m.Ceiling, m.Craft = law.No, 0, facts.MaitreCeiling{}, facts.MaitreCraft{}
	}, law.Yes),
	// R6261-9, R6261-10
	lawtest.Edit("crafts, elsewhere", func(c *facts.Case) { theMaitre(c).Craft.Enterprise = law.Yes }, law.Yes),
	lawtest.Edit("crafts of Alsace-Moselle, with the brevet", func(c *facts.Case) {
		c.Contract.Place, theMaitre(c).Craft = law.AlsaceMoselle, facts.MaitreCraft{Enterprise: law.Yes, Brevet: law.Yes}
	}, law.Yes, "APP-MA-ALSACE yes"),
	lawtest.Edit("without it, excused", func(c *facts.Case) {
		c.Contract.Place, theMaitre(c).Craft = law.AlsaceMoselle, facts.MaitreCraft{Enterprise: law.Yes, Brevet: law.No, Excused: law.Yes}
	}, law.Yes, "APP-MA-ALSACE yes"),
	lawtest.Edit("without it, not excused", func(c *facts.Case) {
		c.Contract.Place, theMaitre(c).Craft = law.AlsaceMoselle, facts.MaitreCraft{Enterprise: law.Yes, Brevet: law.No, Excused: law.No}
	}, law.No, "APP-MA-ALSACE no"),
	lawtest.Edit("excused or not: not recorded", func(c *facts.Case) {
		c.Contract.Place, theMaitre(c).Craft = law.AlsaceMoselle, facts.MaitreCraft{Enterprise: law.Yes, Brevet: law.No}
	}, law.Unknown, "APP-MA-ALSACE unknown"),
	lawtest.Edit("place not recorded", func(c *facts.Case) {
		c.Contract.Place, theMaitre(c).Craft = 0, facts.MaitreCraft{Enterprise: law.Yes, Brevet: law.No, Excused: law.No}
	}, law.Unknown, "APP-MA-ALSACE unknown"),
	lawtest.Edit("crafts or not: not recorded", func(c *facts.Case) {
		c.Contract.Place, theMaitre(c).Craft = law.AlsaceMoselle, facts.MaitreCraft{Brevet: law.No, Excused: law.No}
	}, law.Unknown, "APP-MA-ALSACE unknown"),
	lawtest.Edit("Alsace-Moselle, not of the crafts", func(c *facts.Case) { c.Contract.Place = law.AlsaceMoselle }, law.Yes),
	// which maître
	lawtest.Edit("agency or not: not recorded", func(c *facts.Case) { c.Apprenticeship.Employer.Agency = law.Unknown }, law.Unknown,
		"APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA gone", "APP-MA-EXPERIENCE gone", "APP-MA-NUMBER unknown", "APP-MA-RATIO gone"),
	lawtest.Edit("no special case of the employer: no agency", func(c *facts.Case) {
		c.Apprenticeship.Employer = facts.ApprenticeEmployer{Special: law.No}
	}, law.Yes),
	lawtest.Edit("an agency, and the maître of the user firm: the ordinary rules", func(c *facts.Case) {
		c.Apprenticeship.Employer.Agency, theMaitre(c).UserFirm = law.Yes, law.Yes
	}, law.Yes),
	lawtest.Edit("an agency: of which firm is not recorded", func(c *facts.Case) {
		c.Apprenticeship.Employer.Agency, theMaitre(c).UserFirm = law.Yes, law.Unknown
	}, law.Unknown, "APP-MA-COMPETENCE unknown", "APP-MA-DIPLOMA gone", "APP-MA-EXPERIENCE gone", "APP-MA-NUMBER unknown", "APP-MA-RATIO gone"),
}

func waived(from, through string, to int) facts.MaitreCeiling {
	c := facts.MaitreCeiling{Waived: law.Yes, WaivedTo: law.MustCount(to), WaivedFrom: day(from), BranchOrder: law.No}
	if through != "" {
		c.WaivedThrough = day(through)
	}
	return c
}

// maitreOfAgency is the maître of a temporary-work agency: two years of agencies, five apprentices.
func maitreOfAgency() facts.Case {
	c := maitreWithDiploma()
	c.Apprenticeship.Employer.Agency = law.Yes
	m := theMaitre(&c)
	m.AgencyMonths, m.Apprentices = law.MustCount(24), law.MustCount(5)
	m.Diploma, m.Activities = law.Unknown, facts.History[facts.Activity]{}
	return c
}

var maitreAgencyRows = []lawtest.Row{
	maitreOf("23 months in agencies", func(m *facts.Maitre) { m.AgencyMonths = law.MustCount(23) }, law.No, "APP-MA-ETT no", "APP-MA-ETT-EXPERIENCE no"),
	maitreOf("not recorded", func(m *facts.Maitre) { m.AgencyMonths = law.Count{} }, law.Unknown, "APP-MA-ETT unknown", "APP-MA-ETT-EXPERIENCE unknown"),
	// L6223-8-1: the branch agreement; the decree for want of one
	maitreOf("23 months, but the terms of the branch agreement are met", func(m *facts.Maitre) {
		m.AgencyMonths, m.BranchAgreement, m.BranchMet = law.MustCount(23), law.Yes, law.Yes
	}, law.Yes, "APP-MA-BRANCH yes", "APP-MA-ETT-EXPERIENCE gone"),
	maitreOf("23 months, and they are not", func(m *facts.Maitre) {
		m.AgencyMonths, m.BranchAgreement, m.BranchMet = law.MustCount(23), law.Yes, law.No
	}, law.No, "APP-MA-ETT no", "APP-MA-ETT-COMPETENCE no", "APP-MA-BRANCH no", "APP-MA-ETT-EXPERIENCE no"),
	maitreOf("24 months, and they are not: the decree does not say", func(m *facts.Maitre) { m.BranchAgreement, m.BranchMet = law.Yes, law.No }, law.Unknown,
		"APP-MA-ETT unknown", "APP-MA-ETT-COMPETENCE unknown", "APP-MA-BRANCH no", "APP-MA-ETT-EXPERIENCE unknown"),
	maitreOf("terms not recorded", func(m *facts.Maitre) { m.BranchAgreement = law.Yes }, law.Unknown,
		"APP-MA-ETT unknown", "APP-MA-BRANCH unknown", "APP-MA-ETT-EXPERIENCE gone"),
	maitreOf("agreement or not: not recorded", func(m *facts.Maitre) { m.BranchAgreement = law.Unknown }, law.Unknown,
		"APP-MA-ETT unknown", "APP-MA-ETT-COMPETENCE unknown", "APP-MA-BRANCH unknown", "APP-MA-ETT-DECREE unknown", "APP-MA-NO-AGREEMENT unknown"),
	maitreOf("agreement or not: not recorded, and 23 months", func(m *facts.Maitre) { m.BranchAgreement, m.AgencyMonths = law.Unknown, law.MustCount(23) }, law.Unknown,
		"APP-MA-ETT unknown", "APP-MA-ETT-COMPETENCE unknown", "APP-MA-BRANCH unknown", "APP-MA-ETT-DECREE no", "APP-MA-NO-AGREEMENT unknown", "APP-MA-ETT-EXPERIENCE no"),
	lawtest.Edit("before the texts that leave it to an agreement, the decree alone", func(c *facts.Case) {
		c.Contract.Made, theMaitre(c).BranchAgreement = day("2018-12-31"), law.Unknown
	}, law.Unknown, "APP-MA-WHO unknown"),
	maitreOf("six apprentices, one of them a repeater: the number replaces the other one whole", func(m *facts.Maitre) { m.Apprentices = law.MustCount(6) }, law.No,
		"APP-MA-ETT no", "APP-MA-ETT-RATIO no"),
	maitreOf("apprentices not recorded", func(m *facts.Maitre) { m.Apprentices = law.Count{} }, law.Unknown, "APP-MA-ETT unknown", "APP-MA-ETT-RATIO unknown"),
	lawtest.Edit("start not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown, "APP-MA-ETT unknown", "APP-MA-ETT-RATIO unknown"),
}

// maitreFlips are the rows of these files.
var maitreFlips = []struct {
	decide   lawtest.Decider
	baseline func() facts.Case
	rows     []lawtest.Row
}{
	{eligibility.Maitre, maitreWithDiploma, maitreRows},
	{eligibility.Maitre, maitreOfAgency, maitreAgencyRows},
}

func TestMaitreTables(t *testing.T) {
	once(t, &eligibility.MaitreDiplomaMonths, "2019-01-01", "12")
	once(t, &eligibility.MaitreExperienceMonths, "2019-01-01", "24")
	once(t, &eligibility.PublicMaitreDiplomaMonths, "2019-01-01", "12")
	once(t, &eligibility.PublicMaitreExperienceMonths, "2019-01-01", "24")
	once(t, &eligibility.AgencyMaitreMonths, "2012-04-14", "24")
	once(t, &eligibility.MaitreApprentices, "2019-01-01", "2")
	once(t, &eligibility.MaitreRepeaters, "2019-01-01", "1")
	once(t, &eligibility.AgencyMaitreApprentices, "2012-04-14", "5")
	lawtest.Days(t, &eligibility.MaitreWaiverMonths, []lawtest.DayRow{
		lawtest.On("2008-04-30", ""), lawtest.On("2008-05-01", "60"), lawtest.On("2024-06-30", "60"), lawtest.On("2024-07-01", "60"),
	})
}

// Conventions travel with the answers that used them, and only with those.
func TestMaitreConventions(t *testing.T) {
	rows := []struct {
		because string
		edit    func(*facts.Case)
		id      string
		want    bool
	}{
		{"two ordinary and one repeater", func(*facts.Case) {}, "APP-MA-RATIO-REPEATER", false},
		{"one ordinary and two repeaters", func(c *facts.Case) { theMaitre(c).Repeaters = law.MustCount(2) }, "APP-MA-RATIO-REPEATER", true},
		{"one ordinary, two repeaters, and two places under an order", func(c *facts.Case) {
			theMaitre(c).Repeaters, theMaitre(c).Ceiling.BranchOrder, theMaitre(c).Ceiling.BranchTo = law.MustCount(2), law.Yes, law.MustCount(2)
		}, "APP-MA-RATIO-REPEATER", true},
		{"two repeaters and nobody else: two in any case", func(c *facts.Case) {
			theMaitre(c).Apprentices, theMaitre(c).Repeaters = law.MustCount(2), law.MustCount(2)
		}, "APP-MA-RATIO-REPEATER", false},
		{"an employee", func(*facts.Case) {}, "APP-MA-WHO-INSTEAD", false},
		{"the employer, nothing recorded against him", func(c *facts.Case) { theMaitre(c).Role, theMaitre(c).Moral = facts.MaitreEmployer, law.Unknown }, "APP-MA-WHO-INSTEAD", true},
		{"the spouse, of age and of good morality", func(c *facts.Case) { theMaitre(c).Role = facts.MaitreSpouse }, "APP-MA-WHO-INSTEAD", false},
		{"spells are added up", func(*facts.Case) {}, "APP-MA-EXPERIENCE-SUM", true},
		{"months are not", func(c *facts.Case) {
			theMaitre(c).Activities, theMaitre(c).ExperienceMonths = facts.History[facts.Activity]{}, law.MustCount(12)
		}, "APP-MA-EXPERIENCE-SUM", false},
		{"a team", func(c *facts.Case) { theMaitre(c).Shared, theMaitre(c).Referent = law.Yes, law.Yes }, "APP-MA-TEAM-RATIO", true},
		{"no team", func(*facts.Case) {}, "APP-MA-TEAM-RATIO", false},
		{"the eve of the day from which L6223-8-1 was not read", func(c *facts.Case) { c.Contract.Made = day("2026-05-27") }, "APP-MAY-2026", false},
		{"that day", func(c *facts.Case) { c.Contract.Made = day("2026-05-28") }, "APP-MAY-2026", true},
		{"crafts", func(c *facts.Case) {
			c.Contract.Place, theMaitre(c).Craft = law.AlsaceMoselle, facts.MaitreCraft{Enterprise: law.Yes, Brevet: law.Yes}
		}, "APP-MA-ALSACE-ADDED", true},
		{"articles without a note", func(*facts.Case) {}, "APP-DATE-NONOTE", true},
	}
	for _, row := range rows {
		c := maitreWithDiploma()
		row.edit(&c)
		d := eligibility.Maitre(&c)
		assert.Equal(t, row.want, slices.Contains(slices.Collect(d.Conventions()), row.id), row.because)
		assert.Equal(t, law.Yes, d.Answer(), row.because)
	}
}

// From the day whose text is known by its number only, the answer rests on a secondary source.
func TestMaitreAfterMay2026(t *testing.T) {
	c := maitreWithDiploma()
	c.Contract.Made = day("2026-05-27")
	before := eligibility.Maitre(&c)
	assert.Equal(t, law.Primary, before.Rests())
	c.Contract.Made = day("2026-05-28")
	after := eligibility.Maitre(&c)
	assert.Equal(t, law.Secondary, after.Rests())
}

func TestMaitreRemarks(t *testing.T) {
	c := maitreWithDiploma()
	theMaitre(&c).Activities.Items = append(theMaitre(&c).Activities.Items, spell("2022-01-01", "2022-03-31", law.Yes))
	assert.Contains(t, slices.Collect(eligibility.Maitre(&c).Remarks()), "APP-MA-NOTCOUNTED")
	c = maitreWithDiploma()
	assert.NotContains(t, slices.Collect(eligibility.Maitre(&c).Remarks()), "APP-MA-NOTCOUNTED")
	c.Employer.Group = law.Yes
	assert.Contains(t, slices.Collect(eligibility.Maitre(&c).Remarks()), "APP-MA-GROUP")
}

// Overseas the version of July 2024 begins on another day, which was not read.
func TestMaitreWaiverOverseas(t *testing.T) {
	for _, row := range []struct {
		place law.Place
		start string
		want  bool
	}{
		{law.Martinique, "2024-06-30", false}, {law.Martinique, "2024-07-01", true}, {law.SaintPierreMiquelon, "2024-07-01", true}, {law.AlsaceMoselle, "2024-07-01", false},
	} {
		c := maitreWithDiploma()
		c.Contract.Place, c.Contract.Start = row.place, day(row.start)
		theMaitre(&c).Repeaters, theMaitre(&c).Ceiling = law.MustCount(0), waived("2024-01-01", "2026-12-31", 3)
		d := eligibility.Maitre(&c)
		assert.Equal(t, law.Yes, d.Find("APP-MA-RATIO-WAIVER").Answer())
		assert.Equal(t, row.want, slices.Contains(slices.Collect(d.Remarks()), "APP-MA-RATIO-WAIVER-OVERSEAS"), "%s %s", row.place, row.start)
	}
}

// To know which rules apply settles the whole only where nothing is missing behind.
func TestMaitreAsksBehind(t *testing.T) {
	alone := func(c *facts.Case, key string) bool {
		for _, a := range law.Asks(eligibility.Maitre(c)) {
			if a.Fact == key {
				return a.Alone
			}
		}
		t.Errorf("%s is not asked for", key)
		return false
	}
	rows := []struct {
		because, key string
		edit         func(*facts.Case)
		want         bool
	}{
		{"nothing is known of the competence under the decree", "apprenticeship.maitre.branch_agreement", func(c *facts.Case) {
			theMaitre(c).BranchAgreement, theMaitre(c).Activities = law.Unknown, facts.History[facts.Activity]{}
		}, false},
		{"the decree is met", "apprenticeship.maitre.branch_agreement", func(c *facts.Case) { theMaitre(c).BranchAgreement = law.Unknown }, true},
		{"the terms are met", "apprenticeship.maitre.branch_agreement", func(c *facts.Case) {
			theMaitre(c).BranchAgreement, theMaitre(c).BranchMet, theMaitre(c).Activities = law.Unknown, law.Yes, facts.History[facts.Activity]{}
		}, true},
		{"an order: its number is not recorded, nor the apprentices", "apprenticeship.maitre.ceiling.branch_order", func(c *facts.Case) {
			theMaitre(c).Ceiling, theMaitre(c).Apprentices = facts.MaitreCeiling{Waived: law.No}, law.Count{}
		}, false},
		{"public or not, and the agreement is not recorded", "employer.public", func(c *facts.Case) {
			c.Employer.Public, theMaitre(c).BranchAgreement = law.Unknown, law.Unknown
		}, false},
		{"public or not, and the decree is met", "employer.public", func(c *facts.Case) { c.Employer.Public = law.Unknown }, true},
		{"agency or not, and the agreement is not recorded", "apprenticeship.employer.agency", func(c *facts.Case) {
			c.Apprenticeship.Employer.Agency, theMaitre(c).UserFirm, theMaitre(c).BranchAgreement = law.Unknown, law.No, law.Unknown
			theMaitre(c).Apprentices = law.Count{}
		}, false},
	}
	for _, row := range rows {
		c := maitreWithDiploma()
		row.edit(&c)
		assert.Equal(t, row.want, alone(&c, row.key), row.because)
	}
}

// What a flip proposes is decided again: at its distance the clause changes, one unit before it does not.
func TestMaitreDistances(t *testing.T) {
	c := maitreWithDiploma()
	m := theMaitre(&c)
	m.Activities, m.ExperienceMonths = facts.History[facts.Activity]{}, law.MustCount(7)
	d := eligibility.Maitre(&c)
	require.Equal(t, law.No, d.Answer())
	diploma := d.Find("APP-MA-DIPLOMA")
	off := diploma.Off()
	assert.EqualValues(t, 5, off.Int())
	for months, want := range map[int]law.Answer{11: law.No, 12: law.Yes} {
		m.ExperienceMonths = law.MustCount(months)
		assert.Equal(t, want, eligibility.Maitre(&c).Answer(), months)
	}
	c = maitreWithDiploma()
	m = theMaitre(&c)
	m.Activities = worked(spell("2024-01-01", "2024-02-01", law.No)) // 32 days; a year from 1 January 2024 has 366
	off = eligibility.Maitre(&c).Find("APP-MA-DIPLOMA").Off()
	assert.EqualValues(t, 334, off.Int())

	c = maitreWithDiploma()
	m = theMaitre(&c)
	m.Apprentices = law.MustCount(5)
	off = eligibility.Maitre(&c).Find("APP-MA-RATIO").Off()
	assert.EqualValues(t, -2, off.Int())
	for n, want := range map[int]law.Answer{4: law.No, 3: law.Yes} {
		m.Apprentices = law.MustCount(n)
		assert.Equal(t, want, eligibility.Maitre(&c).Answer(), n)
	}
}

// The first question on a maître of whom nothing is known is one that can settle the answer alone.
func TestMaitreAsks(t *testing.T) {
	c := facts.Case{Contract: facts.Contract{Made: day("2024-09-02"), Start: day("2024-09-02")}}
	asks := law.Asks(eligibility.Maitre(&c))
	require.NotEmpty(t, asks)
	var keys []string
	for _, a := range asks {
		keys = append(keys, a.Fact)
	}
	assert.Subset(t, keys, []string{"apprenticeship.maitre.role", "apprenticeship.employer.agency", "apprenticeship.maitre.shared"})
}

func TestMaitreIsSaid(t *testing.T) {
	c := maitreWithDiploma()
	theMaitre(&c).Activities.Items[0].From = day("2023-09-03")
	d := eligibility.Maitre(&c)
	assert.Contains(t, eligibility.Explain(d, language.French), "365\u00a0jours\u00a0; avec un diplôme il faut 12\u00a0mois")
	assert.Contains(t, eligibility.Explain(d, language.English), "365 days; with a diploma it takes 12 months")
	assert.Contains(t, eligibility.WhatIf(d, language.French), "1\u00a0jour de plus")
}

// A sentence says no more than the article, and reads well for one as for several.
func TestMaitreSentences(t *testing.T) {
	c := maitreWithDiploma()
	m := theMaitre(&c)
	assert.Contains(t, eligibility.Explain(eligibility.Maitre(&c), language.French), "Le maître d'apprentissage est un salarié volontaire, majeur, qui offre toutes garanties de moralité")
	m.Role, m.Adult, m.Moral = facts.MaitreEmployer, law.Unknown, law.Unknown
	said := eligibility.Explain(eligibility.Maitre(&c), language.French)
	assert.Contains(t, said, "L'article permet à l'employeur ou au conjoint collaborateur de remplir cette fonction.")
	assert.NotContains(t, said, "garanties de moralité de la première phrase")
	m.Apprentices, m.Repeaters = law.MustCount(1), law.MustCount(0)
	m.Ceiling = facts.MaitreCeiling{Waived: law.No, BranchOrder: law.Yes, BranchTo: law.MustCount(1)}
	assert.Contains(t, eligibility.Explain(eligibility.Maitre(&c), language.French), "Apprentis en même temps\u00a0: 1 (nombre fixé par l'arrêté\u00a0: 1, et prolongés après un échec en plus\u00a0: 1).")
	m.Activities.Items = append(m.Activities.Items, spell("2022-01-01", "2022-03-31", law.Yes))
	assert.Contains(t, eligibility.Explain(eligibility.Maitre(&c), language.French), "formation continue qualifiante (article L6314-1)", "R6223-22, al. 4")
}

// Erasing one fact of a case makes the answer Unknown or leaves it; it never turns it into the contrary.
func TestErasingAFactOfAMaitre(t *testing.T) { eraseEach(t, maitreFlips, 1000) }

// eraseEach erases each fact of each row whose answer is known, at least once for a baseline and more than least times in all.
func eraseEach(t *testing.T, flips []struct {
	decide   lawtest.Decider
	baseline func() facts.Case
	rows     []lawtest.Row
}, least int,
) {
	t.Helper()
	total := 0
	for _, f := range flips {
		erased := 0 // of rows whose answer is known: no other can fail
		edits := append([]lawtest.Row{{Edit: func(*facts.Case) {}}}, f.rows...)
		for _, row := range edits {
			base := f.baseline()
			row.Edit(&base)
			before := f.decide(&base).Answer()
			if before == law.Unknown {
				continue
			}
			for path := range leaves(reflect.TypeFor[facts.Case](), nil) {
				c := base
				v := reflect.ValueOf(&c).Elem().FieldByIndex(path)
				if v.IsZero() {
					continue
				}
				v.SetZero()
				d := f.decide(&c)
				if slices.Contains(slices.Collect(d.Conventions()), "PRO-WHO-LISTED") {
					continue // who is on the list is taken for a jobseeker, under that name, where the contrary is not recorded
				}
				erased++
				if got := d.Answer(); got != before {
					assert.Equal(t, law.Unknown, got, "%s: %s without %v: was %s", d.Rule(), row.Because, path, before)
				}
			}
		}
		assert.NotZero(t, erased, f.rows[0].Because)
		total += erased
	}
	assert.Greater(t, total, least)
}
