package facts

import "github.com/parcours-emploi/parcours/law"

// What no day and no week has more of.
var (
	hoursOfADay  = law.MustHours("24")
	hoursOfAWeek = law.MustHours("168")
)

func (k *checker) course(c *Course) {
	k.span("course", law.Date{}, c.Start, c.End)
	k.hours(c)
	k.atMost("course.weekly_hours", c.WeeklyHours, hoursOfAWeek)
	k.atMost("course.daily_hours", c.DailyHours, hoursOfADay)
	if c.DailyHours.AtMost(c.WeeklyHours) == law.No {
		k.add(dayAboveWeek, law.Fact("course.daily_hours", c.DailyHours), law.Fact("course.weekly_hours", c.WeeklyHours))
	}
	if c.Waiver.Granted == law.No {
		refused := law.Fact("course.waiver.granted", law.No)
		switch {
		case !c.Waiver.Made.IsZero():
			k.add(waiverRefused, refused, law.Fact("course.waiver.made", c.Waiver.Made))
		case !c.Waiver.Hours.IsZero():
			k.add(waiverRefused, refused, law.Fact("course.waiver.hours", c.Waiver.Hours))
		}
	}
}

// hours checks the identity total = centre + company. Some catalogues print the total as hours in centre
// and the company hours beside it.
func (k *checker) hours(c *Course) {
	total, centre, company := c.Hours, c.CentreHours, c.CompanyHours
	found := len(k.found)
	if centre.AtMost(total) == law.No {
		k.add(partAboveTotal, law.Fact("course.centre_hours", centre), law.Fact("course.hours", total))
	}
	if company.AtMost(total) == law.No {
		k.add(partAboveTotal, law.Fact("course.company_hours", company), law.Fact("course.hours", total))
	}
	sum := centre.Plus(company)
	if len(k.found) == found && !sum.IsZero() && !total.IsZero() && sum != total {
		k.add(partsAreNotTotal, law.Fact("course.hours", total), law.Fact("course.centre_hours", centre), law.Fact("course.company_hours", company))
	}
}

func (k *checker) atMost(key string, hours, most law.Hours) {
	if hours.AtMost(most) == law.No {
		k.add(impossibleHours, law.Fact(key, hours))
	}
}

// immersion checks the agreement asked about, and that its renewals follow it.
func (k *checker) immersion(m *Immersion) {
	k.span("immersion", m.Made, m.Start, m.End)
	end, endBy := m.End, -1
	for i, r := range m.Renewals.Items {
		if !r.Start.IsZero() && !r.End.IsZero() && r.End.Before(r.Start) {
			k.add(endsBeforeStart, ofImmersion(i, "end", r.End), ofImmersion(i, "start", r.Start))
		}
		if !r.Start.IsZero() && !end.IsZero() && !r.Start.After(end) {
			k.add(renewalOverlaps, ofImmersion(i, "start", r.Start), ofImmersion(endBy, "end", end))
		}
		if r.Start.IsZero() && !r.End.IsZero() && !end.IsZero() && !r.End.After(end) {
			k.add(renewalNotLater, ofImmersion(i, "end", r.End), ofImmersion(endBy, "end", end))
		}
		if !r.End.IsZero() {
			end, endBy = r.End, i
		}
	}
}

// ofImmersion quotes a day of the i-th renewal, or of the agreement itself when i is negative.
func ofImmersion(i int, field string, day law.Date) law.Arg {
	if i < 0 {
		return law.Fact("immersion."+field, day)
	}
	return law.Fact(at("immersion.renewals", i)+"."+field, day)
}

func (k *checker) immersions(all []PastImmersion) {
	for i := range all {
		m := &all[i]
		if !m.End.IsZero() && (m.End.Before(m.Start) || m.End.Before(m.Made)) {
			k.span(at("immersions", i), m.Made, m.Start, m.End)
		}
	}
}

// missions checks the missions that followed the course.
func (k *checker) missions(c *Case) {
	for i, m := range c.Missions.Items {
		if !m.End.IsZero() && m.End.Before(m.Start) {
			k.span(at("missions", i), law.Date{}, m.Start, m.End)
		}
		if !m.Start.IsZero() && m.Start.Before(c.Course.End) {
			k.add(missionInCourse, law.Fact(at("missions", i)+".start", m.Start), law.Fact("course.end", c.Course.End))
		}
	}
}
