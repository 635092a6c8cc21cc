package facts

import "github.com/parcours-emploi/parcours/law"

var hoursOfAMonth = law.MustHours("744")

// partTimeMost is what a course of 35 hours a week has in the fullest month: 23 days of 7 hours. A part-time course has less.
var partTimeMost = law.MustHours("161")

// trainee checks what is known of a trainee's benefit, family and course.
func (k *checker) trainee(c *Case) {
	t := &c.Trainee
	b, f := &t.Benefit, &t.Family
	if b.ARE == law.Yes && !b.LastDay.IsZero() && !c.Course.Start.IsZero() && b.LastDay.Before(c.Course.Start) {
		k.add(benefitOver, law.Fact("trainee.benefit.last_day", b.LastDay), law.Fact("course.start", c.Course.Start), law.Fact("trainee.benefit.are", law.Yes))
	}
	if !b.LastDay.IsZero() && !b.FirstDay.IsZero() && b.LastDay.Before(b.FirstDay) {
		k.add(endsBeforeStart, law.Fact("trainee.benefit.last_day", b.LastDay), law.Fact("trainee.benefit.first_day", b.FirstDay))
	}
	if f.Separated == law.No && !f.SeparatedOn.IsZero() {
		k.add(deniedButDated, law.Fact("trainee.family.separated", law.No), law.Fact("trainee.family.separated_on", f.SeparatedOn))
	}
	k.atMost("trainee.month_hours", t.MonthHours, hoursOfAMonth)
	if t.PartTime == law.Yes && t.MonthHours.AtMost(partTimeMost) == law.No && t.MonthHours.AtMost(hoursOfAMonth) == law.Yes {
		k.add(partTimeFull, law.Fact("trainee.part_time", law.Yes), law.Fact("trainee.month_hours", t.MonthHours))
	}
	k.travel(c)
	k.atMost("trainee.travel.round_trip_time", t.Travel.RoundTripTime, hoursOfAWeek)
}

// travel checks the days, meals and nights against one another and against the course.
func (k *checker) travel(c *Case) {
	v := &c.Trainee.Travel
	days, counted := v.Days.Get()
	if meals, ok := v.Meals.Get(); ok && counted && meals > days {
		k.add(partAboveTotal, law.Fact("trainee.travel.meals", v.Meals), law.Fact("trainee.travel.days", v.Days))
	}
	start, end := c.Course.Start, c.Course.End
	if start.IsZero() || end.IsZero() || end.Before(start) {
		return
	}
	whole := start.DaysUntil(end) + 1
	if counted && days > whole {
		k.add(moreThanTheCourse, law.Fact("trainee.travel.days", v.Days), law.Fact("course.start", start), law.Fact("course.end", end))
	}
	// Who sleeps there may come the evening before and leave the morning after.
	if nights, ok := v.Nights.Get(); ok && nights > whole+1 {
		k.add(moreThanTheCourse, law.Fact("trainee.travel.nights", v.Nights), law.Fact("course.start", start), law.Fact("course.end", end))
	}
}
