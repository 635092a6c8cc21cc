package funding

import (
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// SubjectMobility is the subject of [MobilityAid].
const SubjectMobility Subject = "mobility"

// Practice: the conditions and the amounts of the mobility aid for a course.
var (
	mobility         = law.Rule{ID: "MOB", Cites: []law.Ref{mobilityPage}}
	mobilitySeeker   = law.Rule{ID: "MOB-SEEKER", Cites: []law.Ref{mobilityWho}}
	mobilityDistance = law.Rule{ID: "MOB-DISTANCE", Cites: mobilityConditions}
	mobilityCourse   = law.Rule{ID: "MOB-COURSE-40H", Cites: mobilityConditions}
	mobilityARE      = law.Rule{ID: "MOB-ARE-MIN", Cites: []law.Ref{mobilityPage}}
	mobilityLimits   = law.Rule{ID: "MOB-DEADLINE", Cites: mobilityConditions}
	mobilityRequest  = law.Rule{ID: "MOB-REQUEST", Cites: mobilityConditions}
	mobilityInvoice  = law.Rule{ID: "MOB-INVOICE", Cites: []law.Ref{mobilityPage}}
	mobilityTrips    = law.Rule{ID: "MOB-TRIP-1", Cites: mobilityConditions}
	mobilityAmountOf = law.Rule{ID: "MOB-AMOUNT", Cites: []law.Ref{mobility2022}}

	// The day of entry picks the amounts.
	mobilityEntry = law.Convention{ID: "MOB-ENTRY", Cites: []law.Ref{mobility2022}}
	// The request is counted from the entry, the last invoice from the last day of the course.
	mobilityFrom = law.Convention{ID: "MOB-FROM", Cites: []law.Ref{mobilityPage}}
	// The twelve months of the ceiling end on the day of entry.
	mobilityWindow = law.Convention{ID: "MOB-WINDOW", Cites: []law.Ref{mobilityPage}}
	// Who holds a PEC or a CIE counts as registered in category 5.
	mobilityAided = law.Convention{ID: "MOB-AIDED", Cites: []law.Ref{mobilityWho}}
)

var (
	mobilityRules = []*law.Rule{
		&mobility, &mobilitySeeker, &mobilityDistance, &mobilityCourse, &mobilityARE, &mobilityLimits, &mobilityRequest, &mobilityInvoice,
		&mobilityTrips, &mobilityAmountOf,
	}
	mobilityConventions = []*law.Convention{&mobilityEntry, &mobilityFrom, &mobilityWindow, &mobilityAided}
)

// MobilityAid is the aid of the public employment service to go to the course, for the days, meals and nights recorded: the
// round trips, one a day, by the kilometre, the meals and the nights, up to the ceiling of twelve months less what was received
// before. The day of entry picks the texts (MOB-ENTRY), which are known from June 2021. Nothing settles what a waiver reaches: with
// one, a condition that is not met answers Unknown, and so does a sum that the readings of the second ceiling bound differently.
func MobilityAid(c *facts.Case) Grant {
	c = orEmpty(c)
	g := Grant{Subject: SubjectMobility, Payer: FranceTravail, Payee: Person}
	w := law.When{Entered: c.Course.Start}
	t := law.NewTree()
	t.All(&mobility, law.Under(&mobilityEntry))
	addMobilitySeeker(t, c, w)
	addMobilityDistance(t, c, w)
	addMobilityCourse(t, c, w)
	addMobilityARE(t, c, w)
	t.All(&mobilityLimits, law.Under(&mobilityFrom))
	addMobilityRequest(t, c, w)
	addMobilityInvoice(t, c, w)
	t.End()
	due := addMobilityAmount(t, c, w)
	g.Decision = t.Decision()
	g.floor = dueBut(g.Decision, &mobilityAmountOf)
	if g.Answer() != law.No {
		g.instalments = []Instalment{{Low: due.low, High: due.high, Open: due.open}}
	}
	return g
}

// dueBut tells that every clause of a decision is a Yes, those on the amount aside.
func dueBut(d law.Decision, amounts ...*law.Rule) bool {
	for _, part := range d.Walk() {
		if part.Why() == law.Parts || part.Answer() == law.Yes {
			continue
		}
		if !slices.ContainsFunc(amounts, func(r *law.Rule) bool { return r.ID == part.Rule() }) {
			return false
		}
	}
	return true
}

// addMobilitySeeker: "le demandeur d'emploi inscrit en catégorie 1, 2, 3, 4 « stagiaire de la formation professionnelle », 5 « contrats
// aidés », 6, 7 ou 8". Who holds a PEC or a CIE is of category 5 when registered: a record that denies the quality of jobseeker of
// such a person may mean only that the person has a job.
func addMobilitySeeker(t *law.Tree, c *facts.Case, w law.When) {
	r, aided := &mobilitySeeker, c.Job.Kind == law.PEC || c.Job.Kind == law.CIE
	v := law.Governing(t, r, &MobilitySeekers, w)
	switch seeker := c.Person.Jobseeker; {
	case v == nil:
	case aided && seeker != law.Yes:
		t.Says(r, law.Yes, law.Fact("job.kind", c.Job.Kind), law.Value(&MobilitySeekers, v, w), law.Under(&mobilityAided))
	case seeker == law.Unknown:
		t.Lacks(r, "person.jobseeker")
	case seeker == law.No && c.Job.Kind == 0 && c.Person.Employed == law.Unknown:
		t.Lacks(r, "person.employed")
	case seeker == law.No && c.Job.Kind == 0 && c.Person.Employed == law.Yes: // it may be a PEC
		t.Lacks(r, "job.kind")
	default:
		t.Says(r, seeker, law.Fact("person.jobseeker", seeker), law.Value(&MobilitySeekers, v, w))
	}
}

// refused adds a condition that is not met: No without a waiver. What a waiver reaches is not settled.
func refused(t *law.Tree, r *law.Rule, tr *facts.Travel, args ...law.Arg) {
	switch tr.Waived {
	case law.Yes:
		t.Unsettled(r, law.Fact("trainee.travel.waived", law.Yes), law.Reading("MOB.waived", law.Yes), law.Reading("MOB.kept", law.No))
	case law.No:
		t.Says(r, law.No, args...)
	default:
		t.Lacks(r, "trainee.travel.waived")
	}
}

// addMobilityDistance: more than 60 km, 20 outside metropolitan France, or more than two hours for the round trip.
func addMobilityDistance(t *law.Tree, c *facts.Case, w law.When) {
	r, tr := &mobilityDistance, &c.Trainee.Travel
	here := law.Governing(t, r, &MobilityMetres, w)
	if here == nil {
		return
	}
	overseas, _ := MobilityMetresOverseas.At(w)
	longest, _ := MobilityTime.At(w)
	metres, known := tr.RoundTripMetres.Get()
	far := law.Unknown
	table, least := &MobilityMetres, here
	place := c.Trainee.Place
	if place != 0 && place != law.Metropole && place != law.AlsaceMoselle {
		table, least = &MobilityMetresOverseas, overseas
	}
	switch {
	case !known:
	case metres > int(here.Value):
		far = law.Yes // everywhere
	case metres <= int(overseas.Value):
		far = law.No
	case place != 0:
		far = law.That(metres > int(least.Value))
	}
	long := tr.RoundTripTime.AtMost(longest.Value).Not()
	switch {
	case far == law.Yes:
		t.Says(r, law.Yes, law.Fact("trainee.travel.round_trip_metres", tr.RoundTripMetres), law.Value(table, least, w))
	case long == law.Yes:
		t.Says(r, law.Yes, law.Fact("trainee.travel.round_trip_time", tr.RoundTripTime), law.Value(&MobilityTime, longest, w))
	case far == law.No && long == law.No:
		refused(t, r, tr, law.Fact("trainee.travel.round_trip_metres", tr.RoundTripMetres), law.Fact("trainee.travel.round_trip_time", tr.RoundTripTime),
			law.Value(table, least, w), law.Value(&MobilityTime, longest, w))
		if place != 0 && tr.Waived == law.No {
			t.Note(law.Off("trainee.travel.round_trip_metres", least.Value-law.Number(metres)+1))
		}
	default:
		lackDistance(t, r, known, far, long)
	}
}

func lackDistance(t *law.Tree, r *law.Rule, known bool, far, long law.Answer) {
	switch {
	case !known && long == law.Unknown:
		t.Lacks(r, "trainee.travel.round_trip_metres", "trainee.travel.round_trip_time")
	case !known:
		t.Lacks(r, "trainee.travel.round_trip_metres")
	case far == law.Unknown && long == law.Unknown:
		t.Lacks(r, "trainee.place", "trainee.travel.round_trip_time")
	case far == law.Unknown:
		t.Lacks(r, "trainee.place")
	default:
		t.Lacks(r, "trainee.travel.round_trip_time")
	}
}

func addMobilityCourse(t *law.Tree, c *facts.Case, w law.When) {
	r := &mobilityCourse
	least := law.Governing(t, r, &MobilityCourseHours, w)
	switch {
	case least == nil:
	case c.Course.Hours.IsZero():
		t.Lacks(r, "course.hours")
	default:
		enough := c.Course.Hours.AtLeast(least.Value)
		hours, value := law.Fact("course.hours", c.Course.Hours), law.Value(&MobilityCourseHours, least, w)
		if enough == law.Yes {
			t.Says(r, law.Yes, hours, value)
			return
		}
		if refused(t, r, &c.Trainee.Travel, hours, value); c.Trainee.Travel.Waived == law.No {
			short, _ := least.Value.Minus(c.Course.Hours).Units()
			t.Note(law.Off("course.hours", law.Minutes((short+unitsOfMinute-1)/unitsOfMinute)))
		}
	}
}

const unitsOfMinute = law.HoursUnit / 60

// addMobilityARE: no ARE, or one of the minimum at most.
func addMobilityARE(t *law.Tree, c *facts.Case, w law.When) {
	r, b := &mobilityARE, &c.Trainee.Benefit
	if b.ARE == law.Unknown {
		t.Lacks(r, "trainee.benefit.are")
		return
	}
	if b.ARE == law.No {
		t.Says(r, law.Yes, law.Fact("trainee.benefit.are", law.No))
		return
	}
	least, _ := MobilityARE.At(w)
	if first := &MobilityARE.Versions[0]; least == nil && w.Entered.Before(first.From) && b.Daily.Compare(first.Value) > 0 {
		least = first // the minimum only ever rose: what passes the first one known passed those before
	}
	if least == nil {
		least = law.Governing(t, r, &MobilityARE, w)
	}
	switch {
	case least == nil:
	case b.Daily.Compare(law.Euro{}) <= 0:
		t.Lacks(r, "trainee.benefit.daily")
	default:
		daily, value := law.Fact("trainee.benefit.daily", b.Daily), law.Value(&MobilityARE, least, w)
		if b.Daily.Compare(least.Value) <= 0 {
			t.Says(r, law.Yes, daily, value)
			return
		}
		if refused(t, r, &c.Trainee.Travel, daily, value); c.Trainee.Travel.Waived == law.No {
			t.Note(law.Off("trainee.benefit.daily", least.Value.Sub(b.Daily)))
		}
	}
}

// addMobilityRequest: the aid is asked for within so many days of the entry.
func addMobilityRequest(t *law.Tree, c *facts.Case, w law.When) {
	r, asked := &mobilityRequest, c.Trainee.Travel.Requested
	days := law.Governing(t, r, &MobilityRequestDays, w)
	switch {
	case days == nil:
	case asked.IsZero():
		t.Lacks(r, "trainee.travel.requested")
	default:
		last := w.Entered.AddDays(int(days.Value))
		on, start, value := law.Fact("trainee.travel.requested", asked), law.Fact("course.start", w.Entered), law.Value(&MobilityRequestDays, days, w)
		if !asked.After(last) {
			t.Says(r, law.Yes, on, start, value)
			return
		}
		if refused(t, r, &c.Trainee.Travel, on, start, value); c.Trainee.Travel.Waived == law.No {
			t.Note(law.Off("trainee.travel.requested", law.Days(asked.DaysUntil(last))))
		}
	}
}

// addMobilityInvoice: the last invoice is sent within so many days of the end. Before 2026 no limit is known.
func addMobilityInvoice(t *law.Tree, c *facts.Case, w law.When) {
	r, sent, end := &mobilityInvoice, c.Trainee.Travel.Invoiced, c.Course.End
	days, miss := MobilityInvoiceDays.At(w)
	switch {
	case days == nil && miss.Why == law.NoText:
	case days == nil:
		t.Silent(r, MobilityInvoiceDays.Name, miss)
	case sent.IsZero() && end.IsZero():
		t.Lacks(r, "trainee.travel.invoiced", "course.end")
	case sent.IsZero():
		t.Lacks(r, "trainee.travel.invoiced")
	case end.IsZero():
		t.Lacks(r, "course.end")
	default:
		last := end.AddDays(int(days.Value))
		on, ends, value := law.Fact("trainee.travel.invoiced", sent), law.Fact("course.end", end), law.Value(&MobilityInvoiceDays, days, w)
		if !sent.After(last) {
			t.Says(r, law.Yes, on, ends, value)
			return
		}
		if refused(t, r, &c.Trainee.Travel, on, ends, value); c.Trainee.Travel.Waived == law.No {
			t.Note(law.Off("trainee.travel.invoiced", law.Days(sent.DaysUntil(last))))
		}
	}
}

// addMobilityAmount counts the trips, the meals and the nights, and keeps the sum under the ceiling.
func addMobilityAmount(t *law.Tree, c *facts.Case, w law.When) poeiPrice {
	tr := &c.Trainee.Travel
	metres, okMetres := tr.RoundTripMetres.Get()
	meals, okMeals := tr.Meals.Get()
	nights, okNights := tr.Nights.Get()
	trips, okTrips := addMobilityTrips(t, tr, w)
	r := &mobilityAmountOf
	top := law.Governing(t, r, &MobilityCeiling, w)
	if top == nil {
		return poeiPrice{open: true}
	}
	derogation, _ := MobilityDerogation.At(w)
	before, okBefore := earlierMobility(tr, w)
	most := mostOf(top.Value.Sub(before), law.Euro{})
	if tr.Waived != law.No {
		most = most.Add(derogation.Value)
	}
	if !okMetres && trips != 0 || !okMeals || !okNights || !okBefore || !okTrips {
		lackMobility(t, r, tr, okMetres || trips == 0, okTrips, okBefore)
		return poeiPrice{high: most}
	}
	km, _ := MobilityKM.At(w)
	meal, _ := MobilityMeal.At(w)
	night, _ := MobilityNight.At(w)
	const metresOfKM = 1000
	sum := km.Value.Exact().Times(int64(metres), metresOfKM).Times(int64(trips), 1).
		Plus(meal.Value.TimesInt(int64(meals)).Exact()).Plus(night.Value.TimesInt(int64(nights)).Exact()).Shown()
	if !sum.Valid() {
		sum = most // more than any ceiling
	}
	rest := mostOf(top.Value.Sub(before), law.Euro{})
	due := leastOf(sum, rest)
	if tr.Waived != law.No {
		// The second ceiling takes the place of the first, comes on top of it, or is that of other costs: the first then stays.
		low, high := leastOf(due, derogation.Value), leastOf(sum, rest.Add(derogation.Value))
		switch {
		case low == high: // within every ceiling
		case tr.Waived == law.Unknown:
			t.Lacks(r, "trainee.travel.waived")
			return poeiPrice{low: low, high: high}
		default:
			t.Unsettled(r, law.Fact("trainee.travel.waived", law.Yes), law.Reading("MOB-AMOUNT.instead", law.Yes), law.Reading("MOB-AMOUNT.added", law.Yes),
				law.Reading("MOB-AMOUNT.other", law.Yes), law.Under(&mobilityWindow), law.Value(&MobilityDerogation, derogation, w))
			return poeiPrice{low: low, high: high}
		}
	}
	t.Says(r, law.Yes, law.Fact("mobility.amount", due), law.Value(&MobilityKM, km, w), law.Value(&MobilityMeal, meal, w),
		law.Value(&MobilityNight, night, w), law.Value(&MobilityCeiling, top, w), law.Under(&mobilityWindow))
	if tr.Waived == law.Yes {
		t.Note(law.Value(&MobilityDerogation, derogation, w))
	}
	return poeiPrice{low: due, high: due}
}

// addMobilityTrips is the number of round trips that count: one a day at most.
func addMobilityTrips(t *law.Tree, tr *facts.Travel, w law.When) (trips int, ok bool) {
	r := &mobilityTrips
	most := law.Governing(t, r, &MobilityTripsADay, w)
	if most == nil {
		return 0, false
	}
	made, known := tr.RoundTrips.Get()
	days, present := tr.Days.Get()
	switch {
	case known && made == 0:
		t.Says(r, law.Yes, law.Fact("mobility.trips-paid", law.Number(0)), law.Value(&MobilityTripsADay, most, w))
		return 0, true
	case !known && !present:
		t.Lacks(r, "trainee.travel.round_trips", "trainee.travel.days")
		return 1, false
	case !known:
		t.Lacks(r, "trainee.travel.round_trips")
		return 1, false
	case !present:
		t.Lacks(r, "trainee.travel.days")
		return 1, false
	}
	trips = min(made, days*int(most.Value))
	t.Says(r, law.Yes, law.Fact("mobility.trips-paid", law.Number(trips)), law.Fact("trainee.travel.round_trips", tr.RoundTrips), law.Value(&MobilityTripsADay, most, w))
	return trips, true
}

// earlierMobility is what was received in the twelve months that end on the day of entry.
func earlierMobility(tr *facts.Travel, w law.When) (law.Euro, bool) {
	var sum law.Euro
	months, _ := MobilityMonths.At(w)
	if months == nil {
		return sum, false
	}
	ok := tr.Earlier.Complete == law.Yes
	for _, aid := range tr.Earlier.Items {
		switch {
		case aid.Day.IsZero() || aid.Amount.Compare(law.Euro{}) < 0:
			ok = false
		case !aid.Day.After(w.Entered) && !w.Entered.After(aid.Day.LastDay(int(months.Value))):
			sum = sum.Add(aid.Amount)
		}
	}
	return sum, ok
}

func lackMobility(t *law.Tree, r *law.Rule, tr *facts.Travel, okMetres, okTrips, okBefore bool) {
	var keys [5]string
	n := 0
	for _, f := range [...]struct {
		missing bool
		key     string
	}{
		{!okMetres && okTrips, "trainee.travel.round_trip_metres"}, {tr.Meals.IsZero(), "trainee.travel.meals"}, {tr.Nights.IsZero(), "trainee.travel.nights"},
		{!okBefore, "trainee.travel.earlier"}, {tr.Waived == law.Unknown, "trainee.travel.waived"},
	} {
		if f.missing {
			keys[n] = f.key
			n++
		}
	}
	if n > 0 { // else the clause on the trips says what is missing
		t.Lacks(r, keys[:n]...)
	}
}
