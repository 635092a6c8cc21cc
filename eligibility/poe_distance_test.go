package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A distance is that of a change which would be enough by itself.
func TestHoursTooManyOfPOEI(t *testing.T) {
	c := jobseekerEnteringPOEI()
	c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = hours("700"), law.Hours{}, law.Hours{}
	off := func(rule string) law.Arg { return eligibility.POEI(&c).Find(rule).Off() }

	c.Course.Form, c.Course.PriorityPublic = facts.External, law.Yes
	assert.Equal(t, int64(-250*60), off("POEI-HOURS-450").Int(), "700 to 450 hours, in minutes")
	assert.Equal(t, int64(-100*60), off("POEI-HOURS-600").Int(), "700 to 600 hours")
	c.Course.Form, c.Course.PriorityPublic = facts.Tutoring, law.No
	assert.Equal(t, int64(-400*60), off("POEI-HOURS-300").Int(), "700 to 300 hours")
	assert.Zero(t, off("POEI-HOURS-450").Role(), "450 hours without a training body are too many still")
	assert.Zero(t, off("POEI-HOURS-600").Role(), "600 hours of another public too")
	c.Course.Form, c.Course.PriorityPublic = facts.Form(0), law.Unknown
	assert.Zero(t, off("POEI-HOURS-450").Role(), "and may be, where the form of the course is not recorded")
	assert.Equal(t, law.No, eligibility.POEI(&c).Find("POEI-HOURS-450").Answer(), "700 hours are too many for all")
}

// A third of the whole at most in the company: where the whole is not recorded it goes down with the company's hours.
func TestThirdInCompany(t *testing.T) {
	c := jobseekerEnteringPOEC()
	for _, row := range []struct {
		because               string
		total, centre, inside string
		minutes               int64
	}{
		{"a third of 350 is 116 h 40: 33 h 20 less", "350", "", "150", -(33*60 + 20)},
		{"200 in the centre allow 100: 50 h less", "", "200", "150", -50 * 60},
		{"100.50 in the centre allow 50.25: 15 minutes less", "", "100.50", "50.50", -15},
	} {
		c.Course.Hours, c.Course.CentreHours, c.Course.CompanyHours = law.Hours{}, law.Hours{}, hours(row.inside)
		if row.total != "" {
			c.Course.Hours = hours(row.total)
		}
		if row.centre != "" {
			c.Course.CentreHours = hours(row.centre)
		}
		off := eligibility.POEC(&c).Find("POEC-HOURS-THIRD").Off()
		require.Equal(t, "course.company_hours", off.Name(), row.because)
		assert.Equal(t, row.minutes, off.Int(), row.because)
	}
	c.Course.CompanyHours = hours("50.25")
	assert.Equal(t, law.Yes, eligibility.POEC(&c).Find("POEC-HOURS-THIRD").Answer(), "the distance is enough")
	c.Course.CompanyHours = hours("50.26")
	assert.Equal(t, law.No, eligibility.POEC(&c).Find("POEC-HOURS-THIRD").Answer(), "and no less is")
}

// What is asked for is not recorded yet.
func TestAsksOfPOEITutorAndImmersion(t *testing.T) {
	c := jobseekerEnteringPOEI()
	c.Course.Form, c.Tutor = facts.Hybrid, facts.Tutor{IsEmployer: law.No}
	assert.ElementsMatch(t, []string{"tutor.volunteer", "tutor.experience_months"}, asksOf(eligibility.POEI(&c).Find("POEI-TUTOR-2Y")))
	c.Tutor = facts.Tutor{Volunteer: law.No}
	assert.ElementsMatch(t, []string{"tutor.is_employer", "tutor.experience_months"}, asksOf(eligibility.POEI(&c).Find("POEI-TUTOR-2Y")))
}

// The days of the agreement are asked for by the facts that are missing, no other.
func TestAsksOfImmersionDays(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []string
	}{
		{"renewals not recorded", func(c *facts.Case) { c.Immersion.Renewals = facts.History[facts.ImmersionRenewal]{} }, []string{"immersion.renewals"}},
		{"end not recorded", func(c *facts.Case) { c.Immersion.End = law.Date{} }, []string{"immersion.end"}},
		{"an end before the start", func(c *facts.Case) { c.Immersion.End = day("2025-03-09") }, []string{"immersion.end"}},
		{"a renewal without its end", func(c *facts.Case) { c.Immersion.Renewals.Items = []facts.ImmersionRenewal{{}} }, []string{"immersion.renewals"}},
		{"neither day", func(c *facts.Case) { c.Immersion.Start, c.Immersion.End = law.Date{}, law.Date{} }, []string{"immersion.start", "immersion.end"}},
	} {
		c := pmsmpOfPEC()
		row.edit(&c)
		d := eligibility.PMSMP(&c)
		assert.ElementsMatch(t, row.want, asksOf(d.Find("PMSMP-25PCT")), row.because)
		assert.ElementsMatch(t, row.want, asksOf(d.Find("PMSMP-60D")), row.because)
	}
	c := pmsmpOfPEC()
	c.Immersions.Items = []facts.PastImmersion{past("2025-01-06", "2025-01-06", "")}
	d := eligibility.PMSMP(&c)
	assert.ElementsMatch(t, []string{"immersions"}, asksOf(d.Find("PMSMP-25PCT")), "an earlier agreement without its end")
	assert.ElementsMatch(t, []string{"immersions.start", "immersions.end"}, asksOf(d.Find("PMSMP-60D")), "an earlier agreement without its end")
}

func asksOf(d law.Decision) (keys []string) {
	for key := range d.Missing() {
		keys = append(keys, key)
	}
	return keys
}
