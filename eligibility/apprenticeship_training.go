package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The training at the CFA (code du travail, L6211-2; service-public F2918 for the contracts of 2018) and abroad (L6222-42).
var (
	appTraining     = law.Rule{ID: "APP-TRAIN", Cites: TrainingShare.Versions[0].Cites}
	appTraining25   = law.Rule{ID: "APP-TRAIN-25", Cites: TrainingShare.Versions[0].Cites}
	appTraining400  = law.Rule{ID: "APP-TRAIN-400", Cites: TrainingYear.Versions[0].Cites}
	appTrainingRest = law.Rule{ID: "APP-TRAIN-REST", Cites: appAfterBreakText.Versions[0].Cites, Fixed: true}

	appAbroad       = law.Rule{ID: "APP-ABROAD", Cites: AbroadMonths.Versions[1].Cites}
	appAbroadYear   = law.Rule{ID: "APP-ABROAD-YEAR", Cites: AbroadMonths.Versions[1].Cites}
	appAbroadHalf   = law.Rule{ID: "APP-ABROAD-HALF", Cites: AbroadShare.Versions[0].Cites}
	appAbroadFrance = law.Rule{ID: "APP-ABROAD-FRANCE", Cites: AbroadFrance.Versions[0].Cites}
	appAbroadAgency = law.Rule{ID: "APP-ABROAD-AGENCY", Cites: appNoHostText.Versions[1].Cites}
)

var (
	// L6211-2 names a share of a length: the hours of that length are those of the State's entry application.
	appTrainingBase = law.Convention{ID: "APP-TRAIN-BASE", Cites: TrainingBase.Versions[0].Cites}
	// L6222-42 does not say in what the half is measured when the contract is not a whole even number of months.
	appAbroadDays = law.Convention{ID: "APP-ABROAD-DAYS", Cites: AbroadShare.Versions[0].Cites}
	// L6211-2: "Sous réserve, le cas échéant, des règles fixées par l'organisme certificateur".
	appCertifier = law.Remark{ID: "APP-TRAIN-CERTIFIER", Cites: TrainingShare.Versions[0].Cites}
)

// ApprenticeTraining decides whether the CFA takes its part of the apprenticeship contract of the case (code du travail,
// L6211-2): 25 % of the total length for contracts concluded from 2019 on, the hours of the length being those of practice
// (1 607 a year, APP-TRAIN-BASE); 400 hours a year on average for those of 2018. The end of a course after a break has no
// minimum (R6222-23-1), and a stay abroad is outside the count.
func ApprenticeTraining(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := apprenticeOf(c)
	if k.borderInstead(t, &appTraining) {
		return t.Decision()
	}
	s := spanOf(&k)
	s.addTraining(t)
	return t.Decision()
}

func (s *apprenticeSpan) addTraining(t *law.Tree) {
	t.Any(&appTraining)
	if s.since(TrainingShare.Versions[0].From) == law.No {
		s.addAverage(t)
	} else if s.addShare(t) != law.Yes && s.shorter() != facts.NotShorter {
		s.addShortAfterBreak(t, &appTrainingRest)
	}
	t.End()
}

// months bounds the length in whole months: the contract lasts from low to high months, which are equal when it is
// whole. known is false when a day is missing.
func (s *apprenticeSpan) months() (low, high int, known bool) {
	if s.period.Days().IsZero() {
		return 0, 0, false
	}
	from, through := s.period.From, s.period.Through
	low = (through.Year()-from.Year())*12 + int(through.Month()) - int(from.Month()) + 1
	for low > 0 && from.LastDay(low).After(through) {
		low--
	}
	if low > 0 && from.LastDay(low) == through {
		return low, low, true
	}
	return low, low + 1, true
}

// hoursOfMonths is the share of so many months at that many hours a year, in units of [law.HoursUnit], rounded up.
func hoursOfMonths(share law.Rate, year law.Hours, months int) int64 {
	rate, _ := share.Millionths()
	units, _ := year.Units()
	const over = 1_000_000 * 12
	return (rate*units*int64(months) + over - 1) / over
}

// minutesMore is the smallest whole number of minutes from so many units to more of them.
func minutesMore(units, to int64) law.Minutes {
	const perMinute = law.HoursUnit / 60
	return law.Minutes((to - units + perMinute - 1) / perMinute)
}

// minutesOf is so many units in minutes, rounded up, to be shown.
func minutesOf(units int64) law.Minutes { return minutesMore(0, units) }

// L6211-2: "cette durée ne peut être inférieure à 25 % de la durée totale du contrat".
func (s *apprenticeSpan) addShare(t *law.Tree) law.Answer {
	r := &appTraining25
	given := s.Apprenticeship.Course.Hours
	v := governing(t, r, &TrainingShare, s.made, lacking(given.IsZero(), "apprenticeship.course.hours"), s.noStart(), s.noEnd())
	if v == nil {
		return law.Unknown
	}
	base := &TrainingBase.Versions[0]
	low, high, known := s.months()
	switch {
	case !known && given.IsZero():
		return s.lacksHours(t, r)
	case !known:
		return s.lacksTerm(t, r)
	case given.IsZero():
		return t.Lacks(r, "apprenticeship.course.hours")
	}
	least, most := hoursOfMonths(v.Value, base.Value, low), hoursOfMonths(v.Value, base.Value, high)
	abroad := s.abroadMonths()
	if abroad > 0 {
		least = hoursOfMonths(v.Value, base.Value, max(0, low-abroad))
	}
	hours := law.Fact("apprenticeship.course.hours", given)
	quoted := [...]law.Arg{
		hours, law.Value(&TrainingShare, v, s.made), law.Value(&TrainingBase, base, s.made), law.Fact("apprenticeship.training.least", minutesOf(least)),
		law.Under(&appTrainingBase), law.Under(&law.DateMonths), law.Saying(&appCertifier), law.Fact("apprenticeship.training.most", minutesOf(most)),
	}
	got, _ := given.Units()
	if got < least && least == most { // one number is said
		t.Says(r, law.No, quoted[:len(quoted)-1]...)
		t.Note(law.Off("apprenticeship.course.hours", minutesMore(got, most)))
		return law.No
	}
	if got >= least && got < most {
		t.Unsettled(r, quoted[:]...)
		if abroad > 0 {
			t.Note(law.Reading("APP-TRAIN-25.abroad", law.Yes), law.Reading("APP-TRAIN-25.whole", law.No))
		} else {
			t.Note(law.Reading("APP-TRAIN-25.completed", law.Yes), law.Reading("APP-TRAIN-25.begun", law.No))
		}
		return law.Unknown
	}
	a := t.Says(r, law.That(got >= most), quoted[:]...)
	if got < least { // as many as are enough however the length is counted
		t.Note(law.Off("apprenticeship.course.hours", minutesMore(got, most)))
	}
	return a
}

// lacksHours: the hours are missing, and a day of the length.
func (s *apprenticeSpan) lacksHours(t *law.Tree, r *law.Rule) law.Answer {
	switch p := s.period; {
	case p.From.IsZero() && !p.Through.IsZero():
		return t.Lacks(r, "apprenticeship.course.hours", "contract.start")
	case p.Through.IsZero() && !p.From.IsZero():
		return t.Lacks(r, "apprenticeship.course.hours", s.endKey)
	}
	return t.Lacks(r, "apprenticeship.course.hours", "contract.start", s.endKey)
}

// abroadMonths are the months, begun ones included, of the stays abroad recorded: zero when there is none.
func (s *apprenticeSpan) abroadMonths() int {
	stay := s.Apprenticeship.Course.Abroad
	earlier, _ := stay.EarlierDays.Get()
	days, _ := law.Period{From: stay.Start, Through: stay.End}.Days().Get()
	const shortest = 28 // days of a month
	return (min(days, longestStay) + min(earlier, longestStay) + shortest - 1) / shortest
}

const longestStay = 100_000 // days: more is a mistake in the facts

// For the contracts of 2018: "400 heures par an en moyenne".
func (s *apprenticeSpan) addAverage(t *law.Tree) {
	r := &appTraining400
	given := s.Apprenticeship.Course.Hours
	v := governing(t, r, &TrainingYear, s.made, lacking(given.IsZero(), "apprenticeship.course.hours"), s.noStart(), s.noEnd())
	if v == nil {
		return
	}
	low, high, known := s.months()
	switch {
	case !known && given.IsZero():
		s.lacksHours(t, r)
		return
	case !known:
		s.lacksTerm(t, r)
		return
	case given.IsZero():
		t.Lacks(r, "apprenticeship.course.hours")
		return
	}
	whole := law.Percent(100)
	least, most := hoursOfMonths(whole, v.Value, low), hoursOfMonths(whole, v.Value, high)
	hours, value := law.Fact("apprenticeship.course.hours", given), law.Value(&TrainingYear, v, s.made)
	switch got, _ := given.Units(); {
	case got >= least && got < most:
		t.Unsettled(r, hours, value, law.Reading("APP-TRAIN-25.completed", law.Yes), law.Reading("APP-TRAIN-25.begun", law.No))
	default:
		t.Says(r, law.That(got >= most), hours, value, law.Fact("apprenticeship.training.least", minutesOf(least)), law.Under(&law.DateMonths))
		if got < least {
			t.Note(law.Off("apprenticeship.course.hours", minutesMore(got, most)))
		}
	}
	notesNoNote(s, t, &TrainingShare)
}

// ApprenticeMobility decides whether the contract may be executed abroad for the stay recorded (code du travail, L6222-42, I): at most a year and, for
// a stay begun from 29 December 2023 on, at most half of the total length of the contract; before, six months at least had to be
// executed in France. Earlier stays under the same contract count. Neither the convention on the stay nor its parties are looked at.
//
// A temporary-work agency may not send an apprentice to an enterprise of another Member State of the European Union (R6226-4). Whether the employer
// is one is asked when that is where the stay is recorded to be.
func ApprenticeMobility(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := apprenticeOf(c)
	if k.borderInstead(t, &appAbroad) {
		return t.Decision()
	}
	s := spanOf(&k)
	stay := s.Apprenticeship.Course.Abroad
	w := law.When{Made: s.Contract.Made, Day: stay.Start}
	t.All(&appAbroad)
	s.addAbroadYear(t, w)
	if half := AbroadShare.Versions[0].From; stay.Start.IsZero() || !stay.Start.Before(half) {
		s.addAbroadHalf(t, w)
	} else {
		s.addAbroadFrance(t, w)
	}
	switch agency := k.special(k.Apprenticeship.Employer.Agency); {
	case agency == law.Unknown && stay.UnionFirm == law.Yes:
		t.Lacks(&appAbroadAgency, "apprenticeship.employer.agency")
	case agency == law.Yes:
		k.says(t, &appAbroadAgency, &appNoHostText, "apprenticeship.course.abroad.union_firm", stay.UnionFirm, stay.UnionFirm.Not())
	}
	return t.Decision()
}

// abroadText is the version of the day of the stay; when there is none it answers the clause.
func abroadText[T any](t *law.Tree, r *law.Rule, p *law.Param[T], w law.When, missing ...string) *law.Version[T] {
	if w.Day.IsZero() {
		lacks(t, r, "", append(missing, "apprenticeship.course.abroad.start")...)
		return nil
	}
	return governing(t, r, p, w, missing...)
}

// shorten says how many days earlier the stay would have to end, if it then still lasts a day.
func shorten(t *law.Tree, over, days int) {
	if over > 0 && over < days {
		t.Note(law.Off("apprenticeship.course.abroad.end", law.Days(-over)))
	}
}

// "une durée qui ne peut excéder un an". A single stay is counted date to date; several are added in days, where a year has
// 365 or 366.
func (s *apprenticeSpan) addAbroadYear(t *law.Tree, w law.When) {
	r, stay := &appAbroadYear, s.Apprenticeship.Course.Abroad
	earlier, told := stay.EarlierDays.Get()
	v := abroadText(t, r, &AbroadMonths, w, lacking(stay.End.IsZero(), "apprenticeship.course.abroad.end"), lacking(!told, "apprenticeship.course.abroad.earlier_days"))
	if v == nil {
		return
	}
	span := law.Period{From: stay.Start, Through: stay.End}
	short, known := span.Short(int(v.Value))
	days, _ := span.Days().Get()
	value := law.Value(&AbroadMonths, v, w)
	start, end := law.Fact("apprenticeship.course.abroad.start", stay.Start), law.Fact("apprenticeship.course.abroad.end", stay.End)
	total := days + min(earlier, longestStay)
	const common, leap = 365, 366 // days of a year
	switch {
	case !known:
		t.Lacks(r, "apprenticeship.course.abroad.end")
	case short < 0:
		t.Says(r, law.No, start, end, value, law.Fact("apprenticeship.course.abroad.last", span.From.LastDay(int(v.Value))), law.Under(&law.DateMonths))
		switch {
		case !told: // how much too long the stays are is not known
		case earlier == 0:
			shorten(t, -short, days)
		default: // those that came before take their part of the year
			shorten(t, max(-short, total-common), days)
		}
	case !told:
		t.Lacks(r, "apprenticeship.course.abroad.earlier_days")
	case earlier == 0:
		t.Says(r, law.Yes, start, end, value, law.Under(&law.DateMonths))
	case total > common && total <= leap:
		t.Unsettled(r, start, end, law.Fact("apprenticeship.course.abroad.days", law.Days(total)), value, law.Reading("APP-ABROAD-YEAR.leap", law.Yes), law.Reading("APP-ABROAD-YEAR.common", law.No))
	default:
		t.Says(r, law.That(total <= common), start, end, law.Fact("apprenticeship.course.abroad.days", law.Days(total)), value)
		shorten(t, total-common, days)
	}
}

// "ni la moitié de la durée totale du contrat". A contract of a whole even number of months is halved in months (eighteen months: nine),
// any other in days, unless both ways agree.
func (s *apprenticeSpan) addAbroadHalf(t *law.Tree, w law.When) {
	r, stay := &appAbroadHalf, s.Apprenticeship.Course.Abroad
	earlier, told := stay.EarlierDays.Get()
	v := abroadText(t, r, &AbroadShare, w, lacking(stay.End.IsZero(), "apprenticeship.course.abroad.end"), s.noStart(), s.noEnd(),
		lacking(!told, "apprenticeship.course.abroad.earlier_days"))
	if v == nil {
		return
	}
	span := law.Period{From: stay.Start, Through: stay.End}
	abroad, known := span.Days().Get()
	whole, whole2 := s.period.Days().Get()
	low, high, _ := s.months()
	switch {
	case !known:
		t.Lacks(r, "apprenticeship.course.abroad.end")
		return
	case !whole2:
		s.lacksTerm(t, r)
		return
	case !told:
		t.Lacks(r, "apprenticeship.course.abroad.earlier_days")
		return
	}
	value := law.Value(&AbroadShare, v, w)
	start, end := law.Fact("apprenticeship.course.abroad.start", stay.Start), law.Fact("apprenticeship.course.abroad.end", stay.End)
	if low == high && low%2 == 0 && earlier == 0 {
		last := stay.Start.LastDay(low / 2)
		t.Says(r, law.That(!stay.End.After(last)), start, end, value, law.Fact("apprenticeship.course.abroad.last", last), law.Under(&law.DateMonths))
		shorten(t, last.DaysUntil(stay.End), abroad)
		return
	}
	total := abroad + min(earlier, longestStay)
	t.Says(r, law.That(2*total <= whole), start, end, law.Fact("apprenticeship.course.abroad.days", law.Days(total)), law.Fact("apprenticeship.days", law.Days(whole)), value, law.Under(&appAbroadDays))
	shorten(t, total-whole/2, abroad)
}

// Before 29 December 2023: "La durée d'exécution du contrat en France doit être au minimum de six mois." What is left in France may be in
// several pieces: six months are 181 to 184 days.
func (s *apprenticeSpan) addAbroadFrance(t *law.Tree, w law.When) {
	r, stay := &appAbroadFrance, s.Apprenticeship.Course.Abroad
	earlier, told := stay.EarlierDays.Get()
	v := abroadText(t, r, &AbroadFrance, w, lacking(stay.End.IsZero(), "apprenticeship.course.abroad.end"), s.noStart(), s.noEnd(),
		lacking(!told, "apprenticeship.course.abroad.earlier_days"))
	if v == nil {
		return
	}
	abroad, known := law.Period{From: stay.Start, Through: stay.End}.Days().Get()
	whole, dated := s.period.Days().Get()
	switch {
	case !known:
		t.Lacks(r, "apprenticeship.course.abroad.end")
		return
	case !dated:
		s.lacksTerm(t, r)
		return
	case !told:
		t.Lacks(r, "apprenticeship.course.abroad.earlier_days")
		return
	}
	const shortest, longest = 181, 184 // days of six months
	left := whole - abroad - min(earlier, longestStay)
	rest, value := law.Fact("apprenticeship.days.france", law.Days(max(0, left))), law.Value(&AbroadFrance, v, w)
	switch {
	case left >= shortest && left < longest:
		t.Unsettled(r, rest, value, law.Reading("APP-ABROAD-FRANCE.short", law.Yes), law.Reading("APP-ABROAD-FRANCE.long", law.No))
	default:
		t.Says(r, law.That(left >= longest), rest, value)
		shorten(t, longest-left, abroad)
	}
}
