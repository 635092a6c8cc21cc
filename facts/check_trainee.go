package facts

import "github.com/parcours-emploi/parcours/law"

var hoursOfAMonth = law.MustHours("744")

// trainee checks what is known of a trainee's benefit, family and course.
func (k *checker) trainee(t *Trainee) {
	b, f := &t.Benefit, &t.Family
	if !b.LastDay.IsZero() && !b.FirstDay.IsZero() && b.LastDay.Before(b.FirstDay) {
		k.add(endsBeforeStart, law.Fact("trainee.benefit.last_day", b.LastDay), law.Fact("trainee.benefit.first_day", b.FirstDay))
	}
	if f.Separated == law.No && !f.SeparatedOn.IsZero() {
		k.add(deniedButDated, law.Fact("trainee.family.separated", law.No), law.Fact("trainee.family.separated_on", f.SeparatedOn))
	}
	k.atMost("trainee.month_hours", t.MonthHours, hoursOfAMonth)
	k.atMost("trainee.travel.round_trip_time", t.Travel.RoundTripTime, hoursOfAWeek)
}
