package law

import "time"

// Calendar tells the working days of a place (jours ouvrables, DATE-OUVRABLES): Monday to Saturday, public
// holidays aside. It is not the calendar of an employer, whose closing days and agreements it ignores; nor
// does it hold the feasts that custom or agreement may add in Mayotte (L3422-3).
//
// The zero Calendar, without a place, answers where all places agree and is Unknown on the other days.
//
// Three things to know before choosing a place. L3134-1 leaves several trades out of the rules of
// Alsace-Moselle (farming, teaching, liberal, medical and paramedical professions among them): for those
// the host chooses the calendar. L3134-13 allows a decree to lengthen its list: none is known here. In
// Saint-Martin L3422-2 names 27 May, which is followed here, while the prefecture has announced 28 May
// since 2019.
type Calendar struct {
	Place Place `json:"place,omitzero"`
	// GoodFriday tells whether the commune, in Alsace-Moselle, has a Protestant church (temple) or a mixed
	// one, where Good Friday is a holiday (L3134-13, 2°). It is not read for another place.
	GoodFriday Answer `json:"good_friday,omitzero"`
}

// feast is a public holiday: a day of a month, or where month is 0, a number of days after Easter Sunday.
type feast struct {
	holiday Holiday
	month   time.Month
	day     int
	place   Place // only there; zero is everywhere the list applies
}

// The days of L3133-1; L3134-13 repeats them for Alsace-Moselle.
var nationalFeasts = [...]feast{
	{holiday: NewYear, month: time.January, day: 1},
	{holiday: EasterMonday, day: 1},
	{holiday: LabourDay, month: time.May, day: 1},
	{holiday: VictoryDay, month: time.May, day: 8},
	{holiday: Ascension, day: 39},
	{holiday: WhitMonday, day: 50},
	{holiday: NationalDay, month: time.July, day: 14},
	{holiday: Assumption, month: time.August, day: 15},
	{holiday: AllSaints, month: time.November, day: 1},
	{holiday: Armistice, month: time.November, day: 11},
	{holiday: Christmas, month: time.December, day: 25},
}

// The days of L3134-13 that L3133-1 lacks.
var alsaceMoselleFeasts = [...]feast{
	{holiday: GoodFriday, day: -2, place: AlsaceMoselle},
	{holiday: SecondChristmas, month: time.December, day: 26, place: AlsaceMoselle},
}

// The days of L3422-2.
var overseasFeasts = [...]feast{
	{holiday: Abolition, month: time.April, day: 27, place: Mayotte},
	{holiday: Abolition, month: time.May, day: 22, place: Martinique},
	{holiday: Abolition, month: time.May, day: 27, place: Guadeloupe},
	{holiday: Abolition, month: time.May, day: 27, place: SaintMartin},
	{holiday: Abolition, month: time.June, day: 10, place: Guyane},
	{holiday: Abolition, month: time.October, day: 9, place: SaintBarthelemy},
	{holiday: Abolition, month: time.December, day: 20, place: Reunion},
}

// First days of the texts that were read: see the tables [PublicHolidays], [AlsaceMoselleHolidays] and
// [OverseasHolidays].
var (
	readNational      = Date{2016, 8, 10}
	readAlsaceMoselle = Date{2008, 5, 1}
	readOverseas      = Date{2018, 1, 1}
)

// Holiday tells whether a day is a public holiday there, and which: the first in the order of the code
// when two fall together. With Unknown comes the holiday in doubt, if one is: Good Friday where the church
// is not known, a day of one place where the place is not recorded. Days before the texts that were read
// are Unknown: 2016-08-10 for L3133-1, 2008-05-01 for Alsace-Moselle, 2018-01-01 for what L3422-2 may add
// overseas.
func (c Calendar) Holiday(day Date) (Holiday, Answer) {
	if c.Place.String() == "" {
		return c.anywhere(day)
	}
	own, since := overseasFeasts[:], readNational
	switch c.Place {
	case Metropole, SaintPierreMiquelon:
		own = nil
	case AlsaceMoselle:
		own, since = alsaceMoselleFeasts[:], readAlsaceMoselle
	default: // overseas
	}
	if day.Before(since) {
		return 0, Unknown
	}
	easter := sinceEaster(day)
	if h := find(nationalFeasts[:], c.Place, day, easter); h != 0 {
		return h, Yes
	}
	if own == nil {
		return 0, No
	}
	if c.Place != AlsaceMoselle && day.Before(readOverseas) {
		return 0, Unknown
	}
	switch h := find(own, c.Place, day, easter); {
	case h == 0:
		return 0, No
	case h == GoodFriday && c.GoodFriday == No:
		return 0, No
	case h == GoodFriday:
		return h, c.GoodFriday
	default:
		return h, Yes
	}
}

// anywhere is the answer that all places share.
func (c Calendar) anywhere(day Date) (Holiday, Answer) {
	if h, answer := (Calendar{Place: Metropole}).Holiday(day); answer != No {
		return h, answer // a national day is one everywhere
	}
	easter := sinceEaster(day)
	own := find(alsaceMoselleFeasts[:], 0, day, easter)
	if own == GoodFriday && c.GoodFriday == No {
		own = 0
	}
	if own == 0 {
		own = find(overseasFeasts[:], 0, day, easter)
	}
	if own != 0 || day.Before(readOverseas) {
		return own, Unknown
	}
	return 0, No
}

// find is the feast of that day in that place, in any place for zero; zero when there is none. easter is
// the number of days since Easter Sunday.
func find(feasts []feast, place Place, day Date, easter int) Holiday {
	for _, f := range feasts {
		here := place == 0 || f.place == 0 || f.place == place
		fixed := f.month == day.Month() && f.day == day.Day()
		if here && (fixed || f.month == 0 && f.day == easter) {
			return f.holiday
		}
	}
	return 0
}

// Working tells whether a day is a jour ouvrable there. A Sunday never is; the other days are those of
// [Calendar.Holiday], Unknown included. No date is Unknown.
func (c Calendar) Working(day Date) Answer {
	if day.IsZero() {
		return Unknown
	}
	if day.Weekday() == time.Sunday {
		return No
	}
	_, holiday := c.Holiday(day)
	return holiday.Not()
}

// WorkingDays is the n-th jour ouvrable after a day, which is not counted itself: the last day to act when
// a text gives five jours ouvrables that follow the start (D6224-1). That the day of the start is left out
// is the usual reading, no article spells it out.
//
// The result is no date when the day is, when n is less than 1, when a day on the way cannot be classified
// (see [Calendar.Holiday]), and after year 9999.
func (c Calendar) WorkingDays(day Date, n int) Date {
	if n < 1 {
		return Date{}
	}
	for n > 0 {
		day = day.AddDays(1)
		switch c.Working(day) {
		case Yes:
			n--
		case Unknown: // no date included
			return Date{}
		default: // not a working day
		}
	}
	return day
}

// sinceEaster is the number of days from Easter Sunday of the year to that day.
func sinceEaster(day Date) int {
	const never = 1000 // no movable feast falls outside March to June
	if day.Month() < time.March || day.Month() > time.June {
		return never
	}
	return Easter(day.Year()).DaysUntil(day)
}

// Easter is Easter Sunday of a year of the Gregorian calendar (1583 to 9999), no date for another year.
func Easter(year int) Date {
	if year < 1583 || year > maxYear {
		return Date{}
	}
	// Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30 // days from 21 March to the Paschal full moon, before correction
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7 // days from that full moon to the Sunday
	m := (a + 11*h + 19*l) / 433
	n := h + l - 7*m
	return Date{int16(year), uint8(3 + (n+21)/31), uint8((n+21)%31 + 1)}
}
