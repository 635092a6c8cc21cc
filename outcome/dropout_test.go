package outcome_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// apprentice is a learner of a session from 1 September 2023 to 31 August 2024 (366 days).
func apprentice(contracts ...outcome.Contract) *outcome.Journey {
	return &outcome.Journey{Entered: day("2023-09-01"), Planned: day("2024-08-31"), Contracts: contracts}
}

func apprenticeship(start, end, broken string) outcome.Contract {
	c := outcome.Contract{Kind: law.Apprenticeship, Start: day(start)}
	if end != "" {
		c.End = day(end)
	}
	if broken != "" {
		c.Broken = day(broken)
	}
	return c
}

// The boundary days of the dashboard's rule. Day 1 without contract is 1 September: day 90 is 29 November,
// day 91 is 30 November. After a contract whose last day is 31 December, day 180 is 28 June, day 181 is 29
// June (2024 has a 29 February).
func TestTimelineBoundaries(t *testing.T) {
	rows := []struct {
		why     string
		journey *outcome.Journey
		day     string
		want    outcome.LearnerStatus
	}{
		{"never a contract: first day", apprentice(), "2023-09-01", outcome.Enrolled},
		{"never a contract: day 90", apprentice(), "2023-11-29", outcome.Enrolled},
		{"never a contract: day 91", apprentice(), "2023-11-30", outcome.Abandoned},
		{"never a contract: last day", apprentice(), "2024-08-31", outcome.Abandoned},
		{"the day after the session", apprentice(), "2024-09-01", 0},
		{"the day before", apprentice(), "2023-08-31", 0},

		{"broken on 1 January: the last day is the eve", apprentice(apprenticeship("2023-09-01", "2025-08-31", "2024-01-01")), "2023-12-31", outcome.Apprentice},
		{"broken: day 1", apprentice(apprenticeship("2023-09-01", "2025-08-31", "2024-01-01")), "2024-01-01", outcome.BetweenJobs},
		{"broken: day 180", apprentice(apprenticeship("2023-09-01", "2025-08-31", "2024-01-01")), "2024-06-28", outcome.BetweenJobs},
		{"broken: day 181", apprentice(apprenticeship("2023-09-01", "2025-08-31", "2024-01-01")), "2024-06-29", outcome.Abandoned},
		{"broken: last day", apprentice(apprenticeship("2023-09-01", "2025-08-31", "2024-01-01")), "2024-08-31", outcome.Abandoned},

		{"ended by its term: day 180 alike", apprentice(apprenticeship("2023-09-01", "2023-12-31", "")), "2024-06-28", outcome.BetweenJobs},
		{"ended by its term: day 181 alike", apprentice(apprenticeship("2023-09-01", "2023-12-31", "")), "2024-06-29", outcome.Abandoned},
		{"ended by its term: the last day closes the course whatever the gap", apprentice(apprenticeship("2023-09-01", "2023-12-31", "")), "2024-08-31", outcome.CourseOver},
		{"ended by its term: the day before it does not", apprentice(apprenticeship("2023-09-01", "2023-12-31", "")), "2024-08-30", outcome.Abandoned},

		// 2 July is 60 days before 31 August, 1 July is 61.
		{"term 60 days before the end: the days after are the end of the course", apprentice(apprenticeship("2023-09-01", "2024-07-02", "")), "2024-07-03", outcome.CourseOver},
		{"term 61 days before the end: they are not", apprentice(apprenticeship("2023-09-01", "2024-07-01", "")), "2024-07-02", outcome.BetweenJobs},
		{"term 61 days before the end: the last day is", apprentice(apprenticeship("2023-09-01", "2024-07-01", "")), "2024-08-31", outcome.CourseOver},
		{"broken 60 days before the end: no end of course", apprentice(apprenticeship("2023-09-01", "2025-08-31", "2024-07-03")), "2024-08-31", outcome.BetweenJobs},

		{"under contract on the last day", apprentice(apprenticeship("2023-09-01", "2025-08-31", "")), "2024-08-31", outcome.CourseOver},
		{"under contract the day before", apprentice(apprenticeship("2023-09-01", "2025-08-31", "")), "2024-08-30", outcome.Apprentice},
		{"no end recorded: through the session", apprentice(apprenticeship("2023-09-01", "", "")), "2024-08-30", outcome.Apprentice},

		{"the count starts again after a contract", apprentice(apprenticeship("2023-12-15", "2024-01-14", "")), "2023-12-14", outcome.Abandoned},
		{"91 days were gone, the contract effaces them", apprentice(apprenticeship("2023-12-15", "2024-01-14", "")), "2024-01-15", outcome.BetweenJobs},
		{"a contract before the session opens the timeline", apprentice(apprenticeship("2023-08-16", "2025-08-31", "")), "2023-08-16", outcome.Apprentice},
	}
	for _, r := range rows {
		assert.Equal(t, r.want, r.journey.StatusOn(day(r.day)), "%s (%s)", r.why, r.day)
	}
}

// A session of 90 days without any contract closes as the end of the course, one of 91 as an abandonment.
func TestLastDayOfSession(t *testing.T) {
	j := &outcome.Journey{Entered: day("2023-09-01"), Planned: day("2023-11-29")}
	assert.Equal(t, outcome.CourseOver, j.FinalStatus(), "day 90 is the last")
	j.Planned = day("2023-11-30")
	assert.Equal(t, outcome.Abandoned, j.FinalStatus(), "day 91 is the last")
}

// An exclusion counts from its day on, over contract days too, and the course is not ended.
func TestExclusion(t *testing.T) {
	j := apprentice(apprenticeship("2023-09-01", "2025-08-31", ""))
	j.Ending, j.Ended = outcome.Excluded, day("2024-03-15")
	assert.Equal(t, outcome.Apprentice, j.StatusOn(day("2024-03-14")))
	assert.Equal(t, outcome.Abandoned, j.StatusOn(day("2024-03-15")))
	assert.Equal(t, outcome.Abandoned, j.StatusOn(day("2024-08-31")))
}

// Of two contracts with the same last day the broken one is the last: the course is not over.
func TestTwoLastContracts(t *testing.T) {
	kept := apprenticeship("2023-09-01", "2024-07-15", "")
	broken := apprenticeship("2024-01-01", "2025-08-31", "2024-07-16")
	assert.Equal(t, outcome.BetweenJobs, apprentice(kept, broken).FinalStatus())
	assert.Equal(t, outcome.BetweenJobs, apprentice(broken, kept).FinalStatus())
	assert.Equal(t, outcome.CourseOver, apprentice(kept).FinalStatus())
}

func TestNoTimeline(t *testing.T) {
	rows := map[string]*outcome.Journey{
		"no session":                {},
		"no end of session":         {Entered: day("2023-09-01")},
		"session reversed":          {Entered: day("2023-09-01"), Planned: day("2023-08-31")},
		"contract without its kind": apprentice(outcome.Contract{Start: day("2023-09-01")}),
		"contract without start":    apprentice(outcome.Contract{Kind: law.Apprenticeship}),
	}
	for why, j := range rows {
		assert.Empty(t, j.Timeline(), why)
		assert.Zero(t, j.FinalStatus(), why)
	}
	assert.NotEmpty(t, apprentice(outcome.Contract{Kind: law.CDD}).Timeline(), "a CDD without date is no contract of the course")
}

// dayByDay is the rule as it is written, one day after the other.
func dayByDay(j *outcome.Journey) map[law.Date]outcome.LearnerStatus {
	end := j.Planned
	lastDay := func(c outcome.Contract) (law.Date, bool) {
		if !c.Broken.IsZero() {
			return c.Broken.AddDays(-1), true
		}
		if !c.End.IsZero() {
			return c.End, false
		}
		return end, false
	}
	first := j.Entered
	var last law.Date
	lastBroken, found := false, false
	for _, c := range j.Contracts {
		if c.Start.Before(first) {
			first = c.Start
		}
		d, broken := lastDay(c)
		if !found || d.After(last) || d == last && broken {
			last, lastBroken, found = d, broken, true
		}
	}
	excluded := law.Date{}
	if j.Ending == outcome.Excluded {
		excluded = j.Ended
	}
	status := map[law.Date]outcome.LearnerStatus{}
	had, idle := false, 0
	for d := first; !d.After(end); d = d.AddDays(1) {
		under := false
		for _, c := range j.Contracts {
			through, _ := lastDay(c)
			under = under || !d.Before(c.Start) && !d.After(through)
		}
		switch {
		case under:
			had, idle = true, 0
			status[d] = outcome.Apprentice
		default:
			idle++
			switch {
			case !had && idle <= 90:
				status[d] = outcome.Enrolled
			case had && idle <= 180:
				status[d] = outcome.BetweenJobs
			default:
				status[d] = outcome.Abandoned
			}
		}
		if !excluded.IsZero() && !d.Before(excluded) {
			status[d] = outcome.Abandoned
		}
	}
	if !excluded.IsZero() {
		return status
	}
	if found && !lastBroken && last.DaysUntil(end) <= 60 {
		for d := last.AddDays(1); !d.After(end); d = d.AddDays(1) {
			if s := status[d]; s == outcome.Enrolled || s == outcome.BetweenJobs {
				status[d] = outcome.CourseOver
			}
		}
	}
	if s := status[end]; s == outcome.Apprentice || s == outcome.Enrolled || found && !lastBroken {
		status[end] = outcome.CourseOver
	}
	return status
}

// The timeline in spans, the final status alone and the rule day by day agree on random learners.
func TestTimelineDayByDay(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	around := func(from law.Date, span int) law.Date { return from.AddDays(r.IntN(span)) }
	seen := map[outcome.LearnerStatus]bool{}
	for range 1500 {
		j := &outcome.Journey{Entered: around(day("2023-08-01"), 60)}
		j.Planned = around(j.Entered.AddDays(60), 400)
		for range r.IntN(4) {
			c := outcome.Contract{Kind: law.Apprenticeship, Start: around(j.Entered.AddDays(-40), 400)}
			if r.IntN(4) > 0 {
				c.End = around(c.Start, 300)
			}
			if r.IntN(3) == 0 {
				c.Broken = around(c.Start.AddDays(1), 200)
			}
			j.Contracts = append(j.Contracts, c)
		}
		if r.IntN(6) == 0 {
			j.Ending, j.Ended = outcome.Excluded, around(j.Entered, 200)
		}
		want := dayByDay(j)
		spans := j.Timeline()
		require.NotEmpty(t, spans)
		days := 0
		for n, s := range spans {
			if n > 0 {
				require.Equal(t, spans[n-1].Period.Through.AddDays(1), s.Period.From, "no day is left out: %+v", j)
				require.NotEqual(t, spans[n-1].Status, s.Status, "one span a status")
			}
			for d := s.Period.From; !d.After(s.Period.Through); d = d.AddDays(1) {
				require.Equal(t, want[d], s.Status, "%s of %+v", d, j)
				days++
			}
			seen[s.Status] = true
		}
		require.Len(t, want, days)
		require.Equal(t, want[j.Planned], j.FinalStatus(), "%+v", j)
	}
	assert.Len(t, seen, 5, "every status occurs")
}

// The four definitions on the same people give four figures.
func TestDropOutsSideBySide(t *testing.T) {
	plan, err := outcome.NewPlan(outcome.PlanSpec{Indicators: outcome.DropOuts()})
	require.NoError(t, err)
	tally := plan.New()
	add := func(e outcome.Ending, traced law.Answer, contracts ...outcome.Contract) {
		j := apprentice(contracts...)
		j.Ending, j.Traced = e, traced
		if e == outcome.DroppedOut {
			j.Ended = day("2023-10-15")
		}
		tally.Add(j)
	}
	add(outcome.Completed, law.Yes, apprenticeship("2023-09-01", "2024-08-31", ""))
	add(outcome.Completed, law.Yes, apprenticeship("2023-09-01", "2024-08-31", "2024-05-31"), apprenticeship("2024-06-01", "2024-08-31", ""))
	add(outcome.Completed, law.Yes, apprenticeship("2023-09-01", "2024-08-31", "2024-06-01"), apprenticeship("2024-06-01", "2024-08-31", ""))
	add(outcome.DroppedOut, law.Yes)                                                  // declared
	add(0, law.Yes)                                                                   // never a contract, nothing declared
	add(outcome.Running, law.Unknown, apprenticeship("2023-09-01", "2024-08-31", "")) // still there
	for id, want := range map[*outcome.Indicator]string{
		outcome.DropOutDeclared:     "1/6 stagiaires, 17\u00a0%", // the fourth
		outcome.DropOutByDifference: "3/6 stagiaires, 50\u00a0%", // 6 less 3 completed
		outcome.DropOutDashboard:    "2/6 stagiaires, 33\u00a0%", // the fourth and the fifth, 91 days without contract
	} {
		assert.Equal(t, want, tally.Share(id).String(), id.ID)
	}
	// Six contracts; nine months from 1 September end on 31 May. Broken that day: within; the day after: not.
	// The last contract of all is not traced: it is unknown, and a rupture is not said how to treat.
	broken := tally.All().Base(outcome.BrokenWithin9Months)
	assert.Equal(t, outcome.Split{Yes: 1, No: 4, Unknown: 1}, broken)
	assert.Error(t, tally.Share(outcome.BrokenWithin9Months).Err(), "one contract is not traced")
}
