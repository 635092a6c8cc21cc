package outcome_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// reached is a path that ended on 30 June 2024, of which nothing is known but what was reached within some
// months.
func reached(months int, s outcome.Situation) *outcome.Journey {
	return &outcome.Journey{
		Ended: day("2024-06-30"), Ending: outcome.Completed,
		FollowUps: []outcome.FollowUp{{Window: outcome.Within(months), Situation: s, Employer: outcome.EmployerPrivate}},
	}
}

// What was reached within a delay answers an access, not a state.
func TestReachedWithin(t *testing.T) {
	ft, poec, poei := outcome.FranceTravailReturn, outcome.POECTarget, outcome.POEITarget
	poec6 := poec.In(outcome.Within(6))
	for _, r := range []struct {
		why  string
		j    *outcome.Journey
		i    *outcome.Indicator
		want law.Answer
	}{
		{"a CDI within six months", reached(6, outcome.InCDI), ft, law.Yes},
		{"a business created", reached(6, outcome.BusinessCreated), ft, law.Yes},
		{"a CIE, an assisted contract", reached(6, outcome.InCIE), ft, law.Yes},
		{"within three is within six", reached(3, outcome.InCDI), ft, law.Yes},
		{"within seven may be after six", reached(7, outcome.InCDI), ft, law.Unknown},
		{"a CDD of unknown length: a month or more?", reached(6, outcome.InCDD), ft, law.Unknown},
		{"nothing reached within six months", reached(6, outcome.Jobless), ft, law.No},
		{"nor by one who looks for nothing", reached(6, outcome.Inactive), ft, law.No},
		{"nothing within twelve is nothing within six", reached(12, outcome.Jobless), ft, law.No},
		{"nothing within five: the sixth month is open", reached(5, outcome.Jobless), ft, law.Unknown},
		{"a course: a job may have been reached beside it", reached(6, outcome.InQualifyingTraining), ft, law.Unknown},
		{"not reached on the telephone", reached(6, outcome.SituationUnreachable), ft, law.Unknown},
		{"L6326-3: a CDI", reached(6, outcome.InCDI), poec, law.Yes},
		{"L6326-3: a CDI, at the window of the plan", reached(6, outcome.InCDI), poec6, law.Yes},
		{"L6326-3: an apprenticeship of any length", reached(6, outcome.InApprenticeship), poec6, law.Yes},
		{"L6326-3: a CDD of unknown length", reached(6, outcome.InCDD), poec6, law.Unknown},
		{"nothing reached in the delay of the plan", reached(6, outcome.Jobless), poec6, law.No},
		{"an access without limit of time is never over", reached(6, outcome.Jobless), poec, law.Unknown},
		{"D6326-1 1°: a CDI", reached(6, outcome.InCDI), poei, law.Yes},
		{"a state: what was reached may be over", reached(6, outcome.InCDI), outcome.Occitanie, law.Unknown},
		{"a state: nor is it at its end", reached(6, outcome.Jobless), outcome.Occitanie, law.Unknown},
		{"the same definition as an access", reached(6, outcome.InCDI), outcome.Occitanie.In(outcome.Within(6)), law.Yes},
		{"nothing reached", reached(6, outcome.Jobless), outcome.Occitanie.In(outcome.Within(6)), law.No},
		{"the document says nothing of the inactive", reached(6, outcome.Inactive), outcome.Occitanie.In(outcome.Within(6)), law.Unknown},
	} {
		in, a := r.i.Answer(r.j, nil, 0)
		assert.Equal(t, law.Yes, in, r.why)
		assert.Equal(t, r.want, a, "%s: %s", r.i.Key(), r.why)
	}

	j := reached(6, outcome.Jobless)
	j.FollowUps = append(j.FollowUps, outcome.FollowUp{Window: outcome.At(3), Situation: outcome.InCIE})
	_, a := ft.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "seen in a CIE at three months: something was reached")
	_, a = ft.Answer(&outcome.Journey{Ended: day("2024-06-30"), Ending: outcome.Completed, Situation: outcome.InPEC}, nil, outcome.Within(6))
	assert.Equal(t, law.Yes, a, "the single situation of a file, seen within six months")
}

// A dated contract tells more than the follow-up that names it.
func TestReachedWithinAndItsContract(t *testing.T) {
	cdd := func(start, end string) *outcome.Journey {
		j := reached(6, outcome.InCDD)
		c := outcome.Contract{Kind: law.CDD, End: day(end), Employer: outcome.EmployerPrivate}
		if start != "" {
			c.Start = day(start)
		}
		j.Contracts, j.Traced = []outcome.Contract{c}, law.Yes
		return j
	}
	for _, r := range []struct {
		why  string
		j    *outcome.Journey
		want law.Answer
	}{
		{"twelve months from 15 July", cdd("2024-07-15", "2025-07-14"), law.Yes},
		{"twelve months less a day", cdd("2024-07-15", "2025-07-13"), law.No},
		{"begun on the last day of the delay", cdd("2024-12-30", "2025-12-29"), law.Yes},
		{"the contract began before the end, so that another was reached", cdd("2024-06-29", "2025-06-28"), law.Unknown},
		{"its first day is not recorded, nor its length", cdd("", "2025-07-14"), law.Unknown},
	} {
		_, a := outcome.POECTarget.In(outcome.Within(6)).Answer(r.j, nil, 0)
		assert.Equal(t, r.want, a, r.why)
	}
	j := reached(6, outcome.InCDI)
	j.Contracts = []outcome.Contract{{Kind: law.CDI, Employer: outcome.EmployerPrivate}}
	_, a := outcome.FranceTravailReturn.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "no first day: the follow-up says that it was within six months")
	j = cdd("2024-06-29", "2025-06-28")
	j.FollowUps[0].Contract = 1
	_, a = outcome.POECTarget.In(outcome.Within(6)).Answer(j, nil, 0)
	assert.Equal(t, law.No, a, "the contract named began the day before the end")
}

// Only those who answered a survey tell anything of it.
func TestSurveyNeedsAnAnswer(t *testing.T) {
	cdi := outcome.Contract{Kind: law.CDI, Start: day("2024-07-15")}
	for _, i := range []*outcome.Indicator{
		outcome.DaresEmployment, outcome.DaresDurable, outcome.RNCPTarget,
		outcome.DaresEmployment.In(outcome.Within(6)), outcome.DaresDurable.In(outcome.Within(6)),
	} {
		for why, j := range map[string]*outcome.Journey{
			"a CDI runs, nobody asked":                     after(cdi),
			"nothing runs, and everything is recorded":     after(),
			"a course runs":                                {Ended: day("2024-06-30"), Traced: law.Yes, Trainings: []outcome.Training{{Situation: outcome.InVAE, Start: day("2024-07-01"), End: day("2025-07-01")}}},
			"asked at another window":                      {Ended: day("2024-06-30"), Traced: law.Yes, FollowUps: []outcome.FollowUp{{Window: outcome.At(12), Situation: outcome.InCDI}}},
			"asked in vain":                                {Ended: day("2024-06-30"), FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.SituationUnreachable}}},
			"asked in vain, and the records hold nothing":  {Ended: day("2024-06-30"), Traced: law.Yes, FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.SituationUnreachable}}},
			"asked in vain within six months, a CDI runs ": {Ended: day("2024-06-30"), Traced: law.Yes, Contracts: []outcome.Contract{cdi}, FollowUps: []outcome.FollowUp{{Window: outcome.Within(6), Situation: outcome.SituationUnknown}}},
		} {
			j.Ending, j.Certified = outcome.Completed, law.Yes
			in, a := i.Answer(j, nil, 0)
			assert.Equal(t, law.Yes, in, "%s: %s", i.Key(), why)
			assert.Equal(t, law.Unknown, a, "%s: %s", i.Key(), why)
		}
	}
	j := after(outcome.Contract{Kind: law.CDD, Start: day("2024-07-15"), End: day("2025-01-15")})
	j.FollowUps = []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InCDD}}
	for _, i := range []*outcome.Indicator{outcome.DaresDurable, outcome.DaresDurable.In(outcome.Within(6))} {
		_, a := i.Answer(j, nil, 0)
		assert.Equal(t, law.Yes, a, "answered: a CDD of six months and a day, whose dates are recorded")
	}
}

// A course whose kind nobody told may be initial education, which is out of these bases.
func TestCourseOfNoKind(t *testing.T) {
	for _, r := range []struct {
		s             outcome.Situation
		leaver, owner law.Answer
	}{
		{outcome.InOtherTraining, law.Unknown, law.Unknown},
		{outcome.InInitialTraining, law.No, law.No},
		{outcome.InApprenticeship, law.No, law.No},
		{outcome.InQualifyingTraining, law.Yes, law.Yes},
		{outcome.Jobless, law.Yes, law.Yes},
	} {
		j := &outcome.Journey{
			Ended: day("2024-06-30"), Ending: outcome.Completed, Certified: law.Yes,
			FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: r.s}},
		}
		in, _ := outcome.InserJeunesEmployment.Answer(j, nil, 0)
		assert.Equal(t, r.leaver, in, r.s)
		in, _ = outcome.RNCPTarget.Answer(j, nil, 0)
		assert.Equal(t, r.owner, in, r.s)
		j.Certified = law.No
		in, _ = outcome.RNCPTarget.Answer(j, nil, 0)
		assert.Equal(t, law.No, in, "no certification, whatever the course")
	}
}

// A declared exclusion or drop-out has a day, or the dashboard tells nothing of the learner.
func TestDashboardNeedsTheDay(t *testing.T) {
	for _, e := range []outcome.Ending{outcome.Excluded, outcome.DroppedOut} {
		j := apprentice(apprenticeship("2023-09-01", "2025-08-31", ""))
		j.Ending = e
		_, a := outcome.DropOutDashboard.Answer(j, nil, 0)
		assert.Equal(t, law.Unknown, a, e)
		assert.Zero(t, j.FinalStatus(), e)
		assert.Nil(t, j.Timeline(), e)
		for end, want := range map[string]law.Answer{"2024-08-31": law.Yes, "2024-09-01": law.No} { // the session ends on 31 August
			j.Ended = day(end)
			_, a = outcome.DropOutDashboard.Answer(j, nil, 0)
			assert.Equal(t, want, a, "%s on %s", e, end)
		}
	}
	require.Contains(t, outcome.DropOutDashboard.Conventions, &outcome.DashboardDropOut)
}

// The two edges of the dashboard that its rule does not name.
func TestDashboardConventions(t *testing.T) {
	first := apprentice(apprenticeship("2023-09-01", "2025-08-31", "2023-09-01"))
	assert.Equal(t, outcome.Enrolled, first.StatusOn(day("2023-11-29")), "broken on its first day: day 90 without ever a contract")
	assert.Equal(t, outcome.Abandoned, first.StatusOn(day("2023-11-30")), "day 91")
	first.Planned = day("2023-11-29")
	assert.Equal(t, outcome.CourseOver, first.FinalStatus(), "day 90 is the last, and « inscrit »")
	later := apprentice(apprenticeship("2024-10-01", "2025-08-31", ""))
	assert.Equal(t, outcome.Abandoned, later.StatusOn(day("2024-08-30")))
	assert.Equal(t, outcome.CourseOver, later.FinalStatus(), "the last contract, after the session, has no rupture")
}
