package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

func sortedAsks(d law.Decision) []string {
	var keys []string
	for _, a := range law.Asks(d) {
		keys = append(keys, a.Fact)
	}
	slices.Sort(keys)
	return keys
}

// D6271-1: a commune that gives 2 000 of 2 300 h gives more than half of the 490 h that the diploma requires, whatever is elsewhere.
func TestPublicEmployerGivesMoreThanIsRequired(t *testing.T) {
	c := apprenticeInHospital()
	c.Apprenticeship.Employer.Hosts = facts.HostFirms{Number: law.MustCount(1), Hours: hours("300"), PracticeHours: hours("2300"), RequiredHours: hours("490")}
	d := eligibility.ApprenticeEmployer(&c)
	assert.Equal(t, law.Yes, d.Find("APP-EMP-HOST-PUBLIC").Answer())
	c.Apprenticeship.Employer.Hosts.Hours = hours("2055") // 245 h given: half of 490, and a minute is missing
	off := eligibility.ApprenticeEmployer(&c).Find("APP-EMP-HOST-PUBLIC")
	assert.Equal(t, law.No, off.Answer())
	assert.EqualValues(t, -1, off.Off().Int())
}

// A contract longer than its cycle without any special case is refused, and no recognition during it is asked about.
func TestPlainOverlength(t *testing.T) {
	plain := func() facts.Case {
		c := apprenticeOfTwoYears()
		c.Contract.End = day("2026-10-31") // 26 months for a cycle of 24
		c.Person.RQTH, c.Person.Disabled = law.Unknown, law.No
		a := &c.Apprenticeship
		a.Special, a.Shorter, a.Longer, a.Athlete = law.No, 0, 0, law.Unknown
		a.Term.Recognised, a.Term.Listed = law.Unknown, law.Unknown
		return c
	}
	c := plain()
	assert.Equal(t, law.No, eligibility.ApprenticeTerm(&c).Answer())
	c.Contract.End = day("2027-10-31") // past three years
	c.Apprenticeship.CycleMonths = law.MustCount(36)
	assert.Equal(t, law.No, eligibility.ApprenticeTerm(&c).Answer())
	c = plain()
	c.Person.Disabled, c.Person.RQTH = law.Yes, law.No
	assert.Equal(t, []string{"apprenticeship.term.recognised"}, sortedAsks(eligibility.ApprenticeTerm(&c)), "a disabled person may have been recognised since")
	c = plain()
	c.Apprenticeship.Special, c.Apprenticeship.Longer, c.Apprenticeship.Athlete = law.Unknown, facts.NotLonger, law.No
	assert.Contains(t, sortedAsks(eligibility.ApprenticeTerm(&c)), "apprenticeship.term.recognised", "nobody denied the special cases")
	c = plain()
	c.Apprenticeship.Term.Recognised = law.Yes
	assert.Equal(t, law.Yes, eligibility.ApprenticeTerm(&c).Answer(), "what is recorded prevails")
}

// L6222-12: the contract begins up to three months before the training at the CFA, and ends with the cycle of 24 months counted from it.
func TestContractBegunBeforeTheCFA(t *testing.T) {
	for _, row := range []struct {
		why, start, cfa, end string
		bare                 bool // neither Shorter nor Longer is recorded
		want                 law.Answer
		carried              bool
	}{
		{"a month before", "2025-08-01", "2025-09-01", "2027-08-31", false, law.Yes, true},
		{"a month before, no ground recorded", "2025-08-01", "2025-09-01", "2027-08-31", true, law.Yes, true},
		{"a week before, no ground recorded", "2025-08-25", "2025-09-01", "2027-08-31", true, law.Yes, true},
		{"three months before", "2025-06-01", "2025-09-01", "2027-08-31", false, law.Yes, true},
		{"three months and a day before", "2025-05-31", "2025-09-01", "2027-08-31", false, law.No, false},
		{"a week short of the cycle, and no special case", "2025-08-01", "2025-09-08", "2027-08-31", false, law.Yes, true},
		{"a week short of the cycle, no ground recorded", "2025-08-01", "2025-09-08", "2027-08-31", true, law.Unknown, true},
		{"it ends two months after the cycle", "2025-08-01", "2025-09-01", "2027-10-31", false, law.No, false},
		{"on the same day: nothing is before", "2025-09-01", "2025-09-01", "2027-08-31", false, law.Yes, false},
	} {
		c := apprenticeOfTwoYears()
		c.Contract.Made, c.Contract.Start, c.Contract.End = day("2025-05-20"), day(row.start), day(row.end)
		c.Apprenticeship.Course.Practice, c.Apprenticeship.Course.CFA = day(row.start), day(row.cfa)
		if row.bare {
			c.Apprenticeship.Shorter, c.Apprenticeship.Longer = 0, 0
		}
		d := eligibility.ApprenticeTerm(&c)
		assert.Equal(t, row.want, d.Answer(), row.why)
		assert.Equal(t, row.carried, slices.Contains(conventionsOf(d), "APP-DUR-START"), row.why)
	}
	c := apprenticeOfTwoYears()
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2025-07-20"), day("2025-08-01"), day("2028-08-31")
	a := &c.Apprenticeship
	a.Course.CFA, a.Shorter, a.Longer, a.LongerFrom = day("2025-09-01"), 0, facts.LongerFailure, day("2027-09-01")
	assert.Equal(t, law.Yes, eligibility.ApprenticeTerm(&c).Answer(), "prolonged a year after a failure")
	a.Course.CFA, c.Contract.Start = law.Date{}, day("2025-08-25")
	assert.Equal(t, []string{"apprenticeship.shorter"}, slices.Collect(eligibility.ApprenticeTerm(&c).Find("APP-FAIL-BEFORE").Missing()), "a week apart: neither shorter nor longer would settle it")
	a.Shorter = facts.NotShorter
	assert.Equal(t, law.Yes, eligibility.ApprenticeTerm(&c).Answer())
}

// Of a CDI by its kind only, the end that counts is that of the apprenticeship period.
func TestEndOfACDIByKind(t *testing.T) {
	c := apprenticeOfTwoYears()
	c.Contract.Kind, c.Contract.OpenEnded, c.Contract.End = law.CDI, law.Unknown, law.Date{}
	assert.Equal(t, []string{"apprenticeship.end"}, sortedAsks(eligibility.ApprenticeTerm(&c)))
	c.Apprenticeship.End = day("2026-08-31")
	assert.Equal(t, law.Yes, eligibility.ApprenticeTerm(&c).Answer())
}

// L5221-5 and a CDI: the doubt on the term is for those who may stay, and only where there is a text.
func TestWorkPermitOfACDI(t *testing.T) {
	for _, row := range []struct {
		why  string
		stay law.Answer
		made string
		want law.Answer
		asks []string
	}{
		{"allowed to stay: not settled, unless the residence permit exempts", law.Yes, "2024-07-01", law.Unknown, []string{"person.permit.exempt"}},
		{"not allowed", law.No, "2024-07-01", law.No, nil},
		{"not recorded", law.Unknown, "2024-07-01", law.Unknown, []string{"person.permit.exempt", "person.permit.stay"}},
		{"no day of conclusion", law.Yes, "", law.Unknown, []string{"contract.made", "person.permit.exempt"}},
	} {
		c := foreignApprentice()
		c.Contract.OpenEnded, c.Contract.End, c.Person.Permit.Stay = law.Yes, law.Date{}, row.stay
		c.Contract.Made = law.Date{}
		if row.made != "" {
			c.Contract.Made = day(row.made)
		}
		d := eligibility.WorkPermit(&c)
		assert.Equal(t, row.want, d.Answer(), row.why)
		assert.Equal(t, row.asks, sortedAsks(d), row.why)
	}
}

// What is recorded is not asked again.
func TestRecordedFactsAreNotAsked(t *testing.T) {
	c := apprenticeOfTwoYears()
	c.Contract.End, c.Apprenticeship.Course.Hours = law.Date{}, law.Hours{}
	assert.Equal(t, []string{"apprenticeship.course.hours", "contract.end"}, slices.Collect(eligibility.ApprenticeTraining(&c).Find("APP-TRAIN-25").Missing()))
	c = apprenticeOfTwoYears()
	c.Contract.Start, c.Apprenticeship.Course.Hours = law.Date{}, law.Hours{}
	assert.Equal(t, []string{"apprenticeship.course.hours", "contract.start"}, slices.Collect(eligibility.ApprenticeTraining(&c).Find("APP-TRAIN-25").Missing()))
	c = apprenticeOfTwoYears()
	c.Contract.Start, c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = law.Date{}, facts.LongerFailure, day("2026-09-01")
	assert.Equal(t, []string{"contract.start"}, slices.Collect(eligibility.ApprenticeTerm(&c).Find("APP-FAIL-BEFORE").Missing()))
	// a contract made shorter and then prolonged after a failure: only its length is missing
	c = apprenticeOfOneYear()
	c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom, c.Contract.End = facts.LongerFailure, day("2025-09-01"), law.Date{}
	assert.NotContains(t, sortedAsks(eligibility.ApprenticeTerm(&c)), "apprenticeship.longer")
	assert.NotContains(t, sortedAsks(eligibility.ApprenticeTerm(&c)), "apprenticeship.shorter")
}

// A contract for a limited length that ended after its term was not broken: the words do not speak of a CDI.
func TestEndAfterTheTermOfACDD(t *testing.T) {
	c := apprenticeResigning()
	c.Contract.Ended = day("2026-09-15")
	d := eligibility.ApprenticeBreak(&c)
	assert.Equal(t, law.Unknown, d.Answer())
	assert.Contains(t, eligibility.Explain(d, language.French), "arrivé à son terme")
	assert.NotContains(t, eligibility.Explain(d, language.French), "CDI")
	c.Contract.OpenEnded, c.Contract.End, c.Apprenticeship.End = law.Yes, law.Date{}, day("2026-08-31")
	assert.Contains(t, eligibility.Explain(eligibility.ApprenticeBreak(&c), language.French), "CDI")
}

// L5134-24: a CDI is the contract of a PEC when it was concluded as one, as a CDD is.
func TestFormOfAPECRecordedAsACDIOrACDD(t *testing.T) {
	for _, kind := range []law.Kind{law.CDI, law.CDD} {
		for _, policy := range []law.Answer{law.Yes, law.No, law.Unknown} {
			c := impec()
			c.Contract.Kind, c.CUI.EmploymentPolicy = kind, policy
			form := eligibility.PEC(&c).Find("PEC-FORM")
			assert.Equal(t, policy, form.Answer(), "%v", kind)
			if policy == law.Unknown {
				assert.Equal(t, []string{"cui.employment_policy"}, slices.Collect(form.Missing()), "%v", kind)
			}
		}
	}
}
