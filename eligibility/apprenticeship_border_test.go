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

// L6235-4 sets titles II and IV of the book aside for a practice abroad, and other articles for a theory abroad: what the ordinary rules answer is
// then neither granted nor refused, whichever part is asked.
func TestAcrossABorder(t *testing.T) {
	aged14 := func(c *facts.Case) { c.Person.Born = day("2010-06-01") }
	for _, row := range []struct {
		because string
		decide  lawtest.Decider
		c       facts.Case
		france  law.Answer
	}{
		{"L6222-1: 14 years old", eligibility.Apprenticeship, edited(wholeApprentice, aged14), law.No},
		{"everything is lawful in France", eligibility.Apprenticeship, wholeApprentice(), law.Yes},
		{"L6222-1: 14 years old", eligibility.ApprenticeAge, edited(apprenticeOf20, aged14), law.No},
		{"L6225-6: a ban", eligibility.ApprenticeEmployer, edited(apprenticeInCompany, func(c *facts.Case) { c.Apprenticeship.Employer.Banned = law.Yes }), law.No},
		{"L6211-1: no title of the RNCP", eligibility.ApprenticeEntry, edited(apprenticeOf20, func(c *facts.Case) { c.Apprenticeship.Entry.Registered = law.No }), law.No},
		{"L6222-4: signed after the first day", eligibility.ApprenticeSignature, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Contract.Made = day("2024-09-20") }), law.No},
		{"L6222-7-1: more than three years", eligibility.ApprenticeTerm, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Contract.End = day("2027-12-15") }), law.No},
		{"L6222-12: the CFA four months later", eligibility.ApprenticeStart, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Apprenticeship.Course.CFA = day("2025-01-06") }), law.No},
		{"L6211-2: 700 hours for 803 and a half", eligibility.ApprenticeTraining, edited(apprenticeOfTwoYears, func(c *facts.Case) { c.Apprenticeship.Course.Hours = hours("700") }), law.No},
		{"L6222-42: a stay of 13 months", eligibility.ApprenticeMobility, edited(apprenticeOfTwoYears, func(c *facts.Case) {
			c.Apprenticeship.Course.Abroad = facts.ApprenticeStay{Start: day("2025-01-01"), End: day("2026-01-31"), EarlierDays: law.MustCount(0)}
		}), law.No},
		{"L6222-18: never told in time", eligibility.ApprenticeBreak, edited(apprenticeResigning, func(c *facts.Case) { c.Contract.Ended = day("2025-03-12") }), law.No},
		{"D6224-1: sent two weeks late", eligibility.ApprenticeDeposit, edited(apprenticeDeposited, func(c *facts.Case) { c.Apprenticeship.Filing.Sent = day("2024-09-20") }), law.No},
		{"R6223-6: six apprentices", eligibility.Maitre, edited(maitreWithDiploma, func(c *facts.Case) { c.Apprenticeship.Maitre.Apprentices = law.MustCount(6) }), law.No},
		{"L6222-12-1: four months without an employer", eligibility.ApprenticeCFAFirst, facts.Case{
			Person:         facts.Person{Born: day("2004-03-15")},
			Apprenticeship: facts.Apprenticeship{Course: facts.ApprenticeCourse{CFA: day("2024-09-02"), AloneThrough: day("2025-01-01")}},
		}, law.No},
		{"L6222-18-2: seven months after the break", eligibility.ApprenticeAfterBreak, facts.Case{
			Contract: facts.Contract{Ended: day("2024-10-31")},
			Apprenticeship: facts.Apprenticeship{
				Course: facts.ApprenticeCourse{AfterBreakThrough: day("2025-05-31")}, Break: facts.ApprenticeBreak{Route: facts.AgreedBreak},
			},
		}, law.No},
	} {
		here := row.decide(&row.c)
		require.Equal(t, row.france, here.Answer(), "%s: %s", here.Rule(), row.because)
		row.c.Apprenticeship.Employer.CrossBorder = law.Yes
		there := row.decide(&row.c)
		assert.Equal(t, law.Unknown, there.Answer(), "%s: %s", here.Rule(), row.because)
		assert.Equal(t, here.Rule(), there.Rule(), row.because)
		assert.Equal(t, law.Unsettled, there.Find("APP-EMP-BORDER").Why(), "%s: %s", here.Rule(), row.because)
		assert.Empty(t, law.Asks(there), "%s: no fact settles it", here.Rule())
	}
}

// The texts are there: the sentence does not say that they are silent.
func TestAcrossABorderInWords(t *testing.T) {
	c := apprenticeInCompany()
	c.Apprenticeship.Employer.CrossBorder = law.Yes
	d := eligibility.ApprenticeEmployer(&c)
	for tag, said := range map[language.Tag][2]string{
		language.French:  {"Ces textes existent\u00a0; ils ne sont pas traités ici.", "ne tranchent pas"},
		language.English: {"These texts exist; they are not covered here.", "do not settle"},
	} {
		text := eligibility.Explain(d, tag)
		assert.Contains(t, text, said[0])
		assert.NotContains(t, text, said[1])
		assert.Contains(t, text, "L6235-4", "the article that sets the others aside")
	}
}

// While nothing says that the training is wholly in France, the whole and its employer allow nothing, but refuse what they refuse of a training in
// France; "no special case" settles the rest, and so does the fact itself.
func TestUnlessAcrossABorder(t *testing.T) {
	seen := lawtest.NewCoverage(&eligibility.WordsFrench, &eligibility.WordsEnglish)
	for _, row := range []struct {
		because string
		decide  lawtest.Decider
		c       facts.Case
		refuses string // no rule: allowed
	}{
		{"14 years old", eligibility.Apprenticeship, edited(wholeApprentice, func(c *facts.Case) { c.Person.Born = day("2010-06-01") }), "APP-AGE"},
		{"a ban", eligibility.ApprenticeEmployer, edited(apprenticeInCompany, func(c *facts.Case) { c.Apprenticeship.Employer.Banned = law.Yes }), "APP-EMP-BAN-RECRUIT"},
		{"a contract that may be signed", eligibility.Apprenticeship, wholeApprentice(), ""},
		{"an employer who may", eligibility.ApprenticeEmployer, apprenticeInCompany(), ""},
	} {
		france, e := law.Yes, &row.c.Apprenticeship.Employer
		shown := []string{"APP-EMP-BORDER unknown"}
		open := law.Unknown
		if row.refuses != "" {
			france, open, shown = law.No, law.No, append(shown, row.refuses+" no")
		}
		assert.Equal(t, france, row.decide(&row.c).Answer(), "%s: no special case", row.because)
		e.Special = law.Unknown
		d := row.decide(&row.c)
		seen.Assert(t, row.because+", and where is not recorded", d, open, shown...)
		if open == law.Unknown {
			assert.True(t, slices.ContainsFunc(law.Asks(d), func(a law.Ask) bool { return a.Fact == "apprenticeship.employer.cross_border" }), row.because)
		}
		e.Special, e.CrossBorder = law.No, law.No
		assert.Equal(t, france, row.decide(&row.c).Answer(), "%s: wholly in France", row.because)
		e.CrossBorder = law.Yes
		assert.Equal(t, law.Unknown, row.decide(&row.c).Answer(), "%s: across a border", row.because)
	}
	c := facts.Case{Person: facts.Person{Born: day("2012-01-01")}, Contract: facts.Contract{Made: day("2024-07-01"), Start: day("2024-09-02")}}
	assert.Equal(t, law.No, eligibility.Apprenticeship(&c).Answer(), "12 years old, and nothing else recorded")
}
