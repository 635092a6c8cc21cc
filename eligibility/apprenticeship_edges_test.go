package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A course begun at the CFA at 29 and a contract signed at 30: whether the apprenticeship begins with the course is not said (L6222-12-1).
func TestAgeOfACourseBegunAlone(t *testing.T) {
	c := personOf31()
	c.Person.Born = day("1994-09-15")
	c.Contract.Made, c.Contract.Start = day("2024-10-01"), day("2024-10-01")
	assert.Equal(t, law.No, eligibility.ApprenticeAge(&c).Answer(), "30 on the first day")
	c.Apprenticeship.Shorter, c.Apprenticeship.Course.CFA = facts.ShorterCFA, day("2024-09-14")
	d := eligibility.ApprenticeAge(&c)
	assert.Equal(t, law.Unknown, d.Answer(), "29 on the eve of the birthday")
	assert.Equal(t, law.Unsettled, d.Find("APP-AGE-CFA-FIRST").Why())
	c.Apprenticeship.Course.CFA = day("2024-09-15")
	assert.Equal(t, law.No, eligibility.ApprenticeAge(&c).Answer(), "30 on the first day of the course too")
	c.Apprenticeship.Course.CFA = law.Date{}
	assert.Equal(t, []string{"apprenticeship.course.cfa"}, slices.Collect(eligibility.ApprenticeAge(&c).Find("APP-AGE-CFA-FIRST").Missing()))
}

// "Fifteen and one day" of the official pages is carried at the CFA too, on the birthday and on no other day.
func TestFifteenthBirthdayAtTheCFA(t *testing.T) {
	for born, carried := range map[string]bool{"2009-09-15": true, "2009-09-14": false, "2008-09-15": false} {
		var c facts.Case
		c.Person.Born, c.Apprenticeship.Entry.LowerSecondary = day(born), law.Yes
		c.Apprenticeship.Course.CFA, c.Apprenticeship.Course.AloneThrough = day("2024-09-15"), day("2024-12-14")
		d := eligibility.ApprenticeCFAFirst(&c)
		assert.Equal(t, law.Yes, d.Answer(), born)
		assert.Equal(t, carried, slices.Contains(conventionsOf(d), "APP-AGE-15-DAY"), born)
	}
}

// The day on which the registration is looked at is a choice.
func TestDayOfTheRegistration(t *testing.T) {
	c := wholeApprentice()
	assert.Contains(t, conventionsOf(eligibility.ApprenticeEntry(&c)), "APP-CERT-DAY")
}

// Nothing was broken when no contract came before: the facts contradict each other, and the contract is not let off.
func TestAfterABreakOfNothing(t *testing.T) {
	c := apprenticeOfOneYear()
	c.Apprenticeship.Shorter, c.Apprenticeship.Term.Convention, c.Apprenticeship.Previous.Contract = facts.ShorterBreak, law.No, law.No
	assert.Equal(t, law.No, eligibility.ApprenticeTerm(&c).Answer())
	c.Apprenticeship.Previous.Contract = law.Yes
	assert.Equal(t, law.Yes, eligibility.ApprenticeTerm(&c).Answer())
}

// What a version says is cited in that version.
func TestApprenticeVersionsCited(t *testing.T) {
	hosts := apprenticeWithHosts()
	for made, id := range map[string]string{"2020-03-31": "LEGIARTI000025798253", "2020-04-01": "LEGIARTI000041771425", "2023-12-28": "LEGIARTI000041771425", "2023-12-29": "LEGIARTI000048721856"} {
		hosts.Contract.Made = day(made)
		assert.Equal(t, id, versionCited(t, eligibility.ApprenticeEmployer(&hosts).Find("APP-EMP-HOST-HALF"), "apprentice.hosts.share"), made)
	}
	for made, id := range map[string]string{"2020-03-31": "LEGIARTI000033606090", "2020-04-01": "LEGIARTI000041771354"} {
		c := apprenticeOfFourYears()
		c.Contract.Made, c.Contract.Start, c.Contract.End = day(made), day("2020-04-06"), day("2024-04-05")
		c.Person.RQTH, c.Apprenticeship.Term.Recognised = law.No, law.Yes
		assert.Equal(t, id, versionCited(t, eligibility.ApprenticeTerm(&c).Find("APP-DUR-RQTH-EXT-STATUS"), "apprentice.recognised"), made)
	}
	c := foreignApprentice()
	assert.Equal(t, "LEGIARTI000043325323", versionCited(t, eligibility.WorkPermit(&c).Find("APP-EU"), "apprentice.permit.needed"), "a No cites the text of the day")
}

// versionCited is the identifier of the version of a table that a clause quotes.
func versionCited(t *testing.T, d law.Decision, table string) string {
	t.Helper()
	for arg := range d.Args() {
		if arg.Role() == law.RoleValue && arg.Name() == table {
			for ref := range d.Cites() {
				if ref.ID != "" {
					return ref.ID
				}
			}
		}
	}
	require.Fail(t, "no version", table)
	return ""
}

// A public employer has no way to suspend a CDI of its own: no change of the case is promised.
func TestNoFlipForACDIOfAPublicEmployer(t *testing.T) {
	c := apprenticeInHospital()
	c.Apprenticeship.Employer.OwnCDI, c.Apprenticeship.Employer.Suspended = law.Yes, law.Yes
	d := eligibility.ApprenticeEmployer(&c)
	assert.Equal(t, law.No, d.Answer())
	assert.Empty(t, law.Flips(d))
	c = apprenticeInCompany()
	c.Apprenticeship.Employer.OwnCDI, c.Apprenticeship.Employer.Suspended = law.Yes, law.No
	require.Len(t, law.Flips(eligibility.ApprenticeEmployer(&c)), 1, "a company and its employee may agree")
}

// What a flip promises on the length holds when the case is decided again: the end moves by the longest of the distances told.
func TestFlipsOfTheMaximum(t *testing.T) {
	decided := 0
	for _, cycle := range []int{3, 12, 24, 36, 42, 48, 60} {
		for _, months := range []int{3, 5, 12, 30, 36, 37, 42, 48, 49, 60} {
			for _, longer := range []facts.Longer{facts.NotLonger, facts.LongerAgreed, facts.LongerFailure, facts.LongerDisability, facts.LongerDisabled4} {
				for _, rqth := range []law.Answer{law.No, law.Yes} {
					c := apprenticeOfTwoYears()
					c.Person.RQTH, c.Apprenticeship.CycleMonths, c.Apprenticeship.Longer = rqth, law.MustCount(cycle), longer
					c.Contract.End = c.Contract.Start.LastDay(months)
					c.Apprenticeship.Term.Convention = law.Yes
					if longer == facts.LongerFailure {
						c.Apprenticeship.LongerFrom = c.Contract.Start.LastDay(min(cycle, months-1)).AddDays(1)
					}
					d := eligibility.ApprenticeTerm(&c)
					for _, flip := range law.Flips(d) {
						by, told := 0, true
						for _, part := range flip.Clauses {
							off := part.Off()
							told = told && off.Role() != 0 && off.Name() == "contract.end"
							if told {
								by = min(by, int(off.Int()))
							}
						}
						if !told || by == 0 {
							continue
						}
						moved := c
						moved.Contract.End = c.Contract.End.AddDays(by)
						decided++
						got := eligibility.ApprenticeTerm(&moved).Answer()
						assert.True(t, got == law.Yes || got == flip.Reaches, "cycle %d, %d months, %v, rqth %v: %d days: %v", cycle, months, longer, rqth, by, got)
					}
				}
			}
		}
	}
	assert.Greater(t, decided, 20)
}

// A contract of which only "cdi" or "cdd" is recorded may be any of the four; another kind closes the others.
func TestScreenOfACDIOrACDD(t *testing.T) {
	four := []eligibility.Scheme{eligibility.SchemeApprenticeship, eligibility.SchemeProfessionalisation, eligibility.SchemePEC, eligibility.SchemeCIE}
	for kind, closed := range map[law.Kind]bool{law.CDI: false, law.CDD: false, law.Mission: true} {
		c := wholeApprentice()
		c.Contract.Kind, c.Contract.OpenEnded = kind, law.Unknown
		for _, o := range eligibility.Screen(&c) {
			if slices.Contains(four, o.Scheme) {
				assert.Equal(t, closed, o.Rule() == "SCREEN-KIND", "%v: %v", kind, o.Scheme)
			}
		}
	}
	c := wholeApprentice()
	c.Contract.Kind = law.CDD
	assert.Equal(t, law.Yes, eligibility.Apprenticeship(&c).Answer(), "an apprenticeship for a limited length, recorded as a CDD")
}
