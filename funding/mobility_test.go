package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// traveller comes 80 km a day, 40 days in 2026, 40 meals, no night: 3 200 km × 0.23 + 40 × 6.25 = 736 + 250 = 986.
func traveller() facts.Case {
	c := stagiaire("1985-06-15", "2026-05-04", "2026-07-31")
	c.Course.Hours = law.MustHours("280")
	c.Trainee.Travel = facts.Travel{
		RoundTripMetres: law.MustCount(80_000), RoundTripTime: law.MustHours("1"), Days: law.MustCount(40), RoundTrips: law.MustCount(40),
		Meals: law.MustCount(40), Nights: law.MustCount(0), Requested: day("2026-05-06"), Invoiced: day("2026-08-15"), Waived: law.No,
	}
	c.Trainee.Travel.Earlier.Complete = law.Yes
	return c
}

func entersOn(from string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Course.Start, c.Course.End = day(from), day(from).AddDays(80)
		c.Trainee.Travel.Requested, c.Trainee.Travel.Invoiced = day(from), day(from).AddDays(90)
	}
}

func TestMobilityAmount(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    string
	}{
		{"3 200 km × 0.23 + 40 × 6.25", func(*facts.Case) {}, "yes 986.00 exact"},
		{"délibération 2021-42: 3 200 × 0.20 + 40 × 6", entersOn("2021-06-09"), "yes 880.00 exact"},
		{"its last day", entersOn("2022-11-30"), "yes 880.00 exact"},
		{"délibération 2022-56", entersOn("2022-12-01"), "yes 986.00 exact"},
		{"before it, nothing was read", entersOn("2021-06-08"), "unknown 0.00 or more"},
		{"20 nights at 31.20", func(c *facts.Case) { c.Trainee.Travel.Nights = law.MustCount(20) }, "yes 1610.00 exact"},
		{"20 nights at 30, 2021", func(c *facts.Case) {
			entersOn("2021-06-09")(c)
			c.Trainee.Travel.Nights = law.MustCount(20)
		}, "yes 1480.00 exact"},
		{"MOB-TRIP-1: 41 round trips in 40 days count for 40", func(c *facts.Case) { c.Trainee.Travel.RoundTrips = law.MustCount(41) }, "yes 986.00 exact"},
		{"39 round trips: 986.00 less 18.40", func(c *facts.Case) { c.Trainee.Travel.RoundTrips = law.MustCount(39) }, "yes 967.60 exact"},
		{"60.001 km: 60.001 × 40 × 0.23 = 552.0092, shown 552.01, + 250", func(c *facts.Case) { c.Trainee.Travel.RoundTripMetres = law.MustCount(60_001) }, "yes 802.01 exact"},
		{"no trip, the nights and meals alone, on a long way", func(c *facts.Case) {
			c.Trainee.Travel.RoundTrips, c.Trainee.Travel.Nights = law.MustCount(0), law.MustCount(40)
		}, "yes 1498.00 exact"},
		{"the ceiling of 5 200: 166 nights × 31.20 = 5 179.20 alone, 6 165.20 in all", func(c *facts.Case) { c.Trainee.Travel.Nights = law.MustCount(166) }, "yes 5200.00 exact"},
		{"the ceiling of 5 000 in 2021", func(c *facts.Case) {
			entersOn("2021-06-09")(c)
			c.Trainee.Travel.Nights = law.MustCount(166)
		}, "yes 5000.00 exact"},
		{"4 215 received within twelve months: 985 are left", func(c *facts.Case) { received(c, "2025-05-05", "4215.00") }, "yes 985.00 exact"},
		{"twelve months before the entry end the day before", func(c *facts.Case) { received(c, "2025-05-04", "4215.00") }, "yes 986.00 exact"},
		{"the whole ceiling received", func(c *facts.Case) { received(c, "2026-01-05", "5200.00") }, "yes 0.00 exact"},
		{"more than it", func(c *facts.Case) { received(c, "2026-01-05", "6000.00") }, "yes 0.00 exact"},
		{"an aid without a day", func(c *facts.Case) { received(c, "", "100.00") }, "unknown 0.00 to 5200.00"},
		{"aids received before or not", func(c *facts.Case) { c.Trainee.Travel.Earlier.Complete = law.Unknown }, "unknown 0.00 to 5200.00"},
		{"a waiver changes nothing below 1 560", func(c *facts.Case) { c.Trainee.Travel.Waived = law.Yes }, "yes 986.00 exact"},
		{"above it: 1 560 in its place, or on top", func(c *facts.Case) {
			c.Trainee.Travel.Waived, c.Trainee.Travel.Nights = law.Yes, law.MustCount(20)
		}, "unknown 1560.00 to 1610.00"},
		{"1 560.00 exactly: 986.00 + 18 nights at 31.20 = 1 547.60, and two meals more = 1 560.10: ten cents above", func(c *facts.Case) {
			c.Trainee.Travel.Waived, c.Trainee.Travel.Nights, c.Trainee.Travel.Meals = law.Yes, law.MustCount(18), law.MustCount(42)
		}, "unknown 1560.00 to 1560.10"},
		{"a meal less: 1 553.85, within every ceiling", func(c *facts.Case) {
			c.Trainee.Travel.Waived, c.Trainee.Travel.Nights, c.Trainee.Travel.Meals = law.Yes, law.MustCount(18), law.MustCount(41)
		}, "yes 1553.85 exact"},
		{"… and then nobody needs to know of a waiver", func(c *facts.Case) {
			c.Trainee.Travel.Waived, c.Trainee.Travel.Nights, c.Trainee.Travel.Meals = law.Unknown, law.MustCount(18), law.MustCount(41)
		}, "yes 1553.85 exact"},
		{"985 left of the first ceiling, and a waiver: 985 in its place, 986 on top", func(c *facts.Case) {
			received(c, "2025-05-05", "4215.00")
			c.Trainee.Travel.Waived = law.Yes
		}, "unknown 985.00 to 986.00"},
		{"far above: 5 200 + 1 560", func(c *facts.Case) {
			c.Trainee.Travel.Waived, c.Trainee.Travel.Nights = law.Yes, law.MustCount(250)
		}, "unknown 1560.00 to 6760.00"},
		{"a waiver or not, 986 within every ceiling", func(c *facts.Case) { c.Trainee.Travel.Waived = law.Unknown }, "yes 986.00 exact"},
		{"a waiver or not, 1 610 above the second", func(c *facts.Case) {
			c.Trainee.Travel.Waived, c.Trainee.Travel.Nights = law.Unknown, law.MustCount(20)
		}, "unknown 1560.00 to 1610.00"},
		{"a waiver or not, the nights not recorded", func(c *facts.Case) {
			c.Trainee.Travel.Waived, c.Trainee.Travel.Nights = law.Unknown, law.Count{}
		}, "unknown 0.00 to 6760.00"},
		{"a waiver, and a course too short: whether it reaches that was not found", func(c *facts.Case) {
			c.Course.Hours, c.Trainee.Travel.Waived = law.MustHours("39"), law.Yes
		}, "unknown 0.00 to 986.00"},
		{"a waiver or not, and a course too short", func(c *facts.Case) {
			c.Course.Hours, c.Trainee.Travel.Waived = law.MustHours("39"), law.Unknown
		}, "unknown 0.00 to 986.00"},
		{"before July 2025 the minimum ARE is not known; it was not above 32.13", func(c *facts.Case) {
			entersOn("2024-05-06")(c)
			drawing("32.14")(c)
		}, "no 0.00 exact"},
		{"32.13 may be above that of 2024", func(c *facts.Case) {
			entersOn("2024-05-06")(c)
			drawing("32.13")(c)
		}, "unknown 0.00 to 986.00"},
		{"above it, and a waiver", func(c *facts.Case) {
			entersOn("2024-05-06")(c)
			drawing("32.14")(c)
			c.Trainee.Travel.Waived = law.Yes
		}, "unknown 0.00 to 986.00"},
		{"its amount not recorded", func(c *facts.Case) {
			entersOn("2024-05-06")(c)
			drawing("0.00")(c)
		}, "unknown 0.00 to 986.00"},
		{"délibération 2023-54, art. 2: not a jobseeker", func(c *facts.Case) { c.Person.Jobseeker = law.No }, "no 0.00 exact"},
		{"… whom no waiver reaches", func(c *facts.Case) { c.Person.Jobseeker, c.Trainee.Travel.Waived = law.No, law.Yes }, "no 0.00 exact"},
		{"a jobseeker or not", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, "unknown 0.00 to 986.00"},
		{"category 5, a PEC", func(c *facts.Case) { c.Person.Jobseeker, c.Job.Kind = law.No, law.PEC }, "yes 986.00 exact"},
		{"category 5, a CIE, registered or not", func(c *facts.Case) { c.Person.Jobseeker, c.Job.Kind = law.Unknown, law.CIE }, "yes 986.00 exact"},
		{"a contract of a kind not recorded may be one", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Employed = law.No, law.Yes }, "unknown 0.00 to 986.00"},
		{"a contract or not", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Employed = law.No, law.Unknown }, "unknown 0.00 to 986.00"},
		{"an ordinary contract", func(c *facts.Case) { c.Person.Jobseeker, c.Person.Employed, c.Job.Kind = law.No, law.Yes, law.CDI }, "no 0.00 exact"},
		{"a CDDI is not of category 5", func(c *facts.Case) { c.Person.Jobseeker, c.Job.Kind = law.No, law.CDDI }, "no 0.00 exact"},
		{"the eve of the bulletin of 15 December 2023", func(c *facts.Case) {
			entersOn("2023-12-14")(c)
			c.Person.Jobseeker = law.No
		}, "no 0.00 exact"},
		{"meals not recorded", func(c *facts.Case) { c.Trainee.Travel.Meals = law.Count{} }, "unknown 0.00 to 5200.00"},
		{"nights not recorded", func(c *facts.Case) { c.Trainee.Travel.Nights = law.Count{} }, "unknown 0.00 to 5200.00"},
		{"trips not recorded", func(c *facts.Case) { c.Trainee.Travel.RoundTrips = law.Count{} }, "unknown 0.00 to 5200.00"},
		{"days not recorded", func(c *facts.Case) { c.Trainee.Travel.Days = law.Count{} }, "unknown 0.00 to 5200.00"},
		{"neither", func(c *facts.Case) { c.Trainee.Travel.Days, c.Trainee.Travel.RoundTrips = law.Count{}, law.Count{} }, "unknown 0.00 to 5200.00"},
		{"no trip: the days do not matter", func(c *facts.Case) {
			c.Trainee.Travel.Days, c.Trainee.Travel.RoundTrips = law.Count{}, law.MustCount(0)
		}, "yes 250.00 exact"},
		{"refused: nothing", func(c *facts.Case) { c.Course.Hours = law.MustHours("39") }, "no 0.00 exact"},
		{"numbers beyond any course", func(c *facts.Case) { c.Trainee.Travel.Nights = law.MustCount(1 << 52) }, "yes 5200.00 exact"},
	} {
		c := traveller()
		row.edit(&c)
		g := funding.MobilityAid(&c)
		assert.Equal(t, row.want, g.Answer().String()+" "+g.Total().String(), row.because)
	}
	c := traveller()
	c.Trainee.Travel.Waived, c.Trainee.Travel.Nights = law.Yes, law.MustCount(20)
	for i := range funding.MobilityAid(&c).Instalments() {
		assert.Equal(t, "1560.00 1610.00", i.Low.String()+" "+i.High.String(), "in its place, on top")
	}
	assert.Equal(t, law.Unknown, funding.MobilityAid(nil).Answer())
	d := traveller()
	d.Trainee.Travel.Waived = law.Unknown
	assert.Empty(t, law.Asks(funding.MobilityAid(&d).Decision), "the waiver is not worth asking")
	d.Course.Hours = law.MustHours("39")
	asks := law.Asks(funding.MobilityAid(&d).Decision)
	require.Len(t, asks, 1)
	assert.Equal(t, "trainee.travel.waived", asks[0].Fact)
	d = traveller()
	d.Person.Jobseeker, d.Job.Kind = law.No, law.PEC
	assert.Contains(t, conventionsOf(funding.MobilityAid(&d).Decision), "MOB-AIDED")
	d = traveller()
	// A missing fact is named; the doubt about the texts is not said of it.
	d.Trainee.Travel.Meals = law.Count{}
	assert.Equal(t, "Amount of the mobility aid: missing (days with meals to pay). (Pôle emploi, délibération n° 2022-56)\n",
		funding.Reasons(funding.MobilityAid(&d).Decision.Find("MOB-AMOUNT"), language.English, 1))
	d = traveller()
	assert.Equal(t, []string{"MOB-ENTRY", "MOB-FROM", "MOB-WINDOW"}, conventionsOf(funding.MobilityAid(&d).Decision))
}

func received(c *facts.Case, on, amount string) {
	aid := facts.EarlierAid{Amount: law.MustEuro(amount)}
	if on != "" {
		aid.Day = day(on)
	}
	c.Trainee.Travel.Earlier.Items = []facts.EarlierAid{aid}
}

func metres(n int, time string, place law.Place) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Trainee.Travel.RoundTripMetres, c.Trainee.Place = law.MustCount(n), place
		c.Trainee.Travel.RoundTripTime = law.Hours{}
		if time != "" {
			c.Trainee.Travel.RoundTripTime = law.MustHours(time)
		}
	}
}

var mobilityFlips = []lawtest.Row{
	lawtest.Edit("60 km are not more than 60", metres(60_000, "2", law.Metropole), law.No, "MOB-DISTANCE no"),
	lawtest.Edit("a metre more", metres(60_001, "2", law.Metropole), law.Yes),
	lawtest.Edit("Alsace-Moselle is metropolitan", metres(60_000, "2", law.AlsaceMoselle), law.No, "MOB-DISTANCE no"),
	lawtest.Edit("two hours and a minute", metres(60_000, "2h01", law.Metropole), law.Yes),
	lawtest.Edit("20 km overseas are not more than 20", metres(20_000, "2", law.Reunion), law.No, "MOB-DISTANCE no"),
	lawtest.Edit("a metre more", metres(20_001, "2", law.Reunion), law.Yes),
	lawtest.Edit("30 km, place not recorded", metres(30_000, "1", 0), law.Unknown, "MOB-DISTANCE unknown"),
	lawtest.Edit("30 km, neither the place nor the time", metres(30_000, "", 0), law.Unknown, "MOB-DISTANCE unknown"),
	lawtest.Edit("20 km wherever", metres(20_000, "1", 0), law.No, "MOB-DISTANCE no"),
	lawtest.Edit("61 km wherever", metres(61_000, "", 0), law.Yes),
	lawtest.Edit("60 km, the time not recorded", metres(60_000, "", law.Metropole), law.Unknown, "MOB-DISTANCE unknown"),
	lawtest.Edit("the distance not recorded", func(c *facts.Case) { c.Trainee.Travel.RoundTripMetres = law.Count{} }, law.Unknown, "MOB-DISTANCE unknown", "MOB-AMOUNT unknown"),
	lawtest.Edit("neither distance nor time", func(c *facts.Case) {
		c.Trainee.Travel.RoundTripMetres, c.Trainee.Travel.RoundTripTime = law.Count{}, law.Hours{}
	}, law.Unknown, "MOB-DISTANCE unknown", "MOB-AMOUNT unknown"),
	lawtest.Edit("40 h", func(c *facts.Case) { c.Course.Hours = law.MustHours("40") }, law.Yes),
	lawtest.Edit("a minute less", func(c *facts.Case) { c.Course.Hours = law.MustHours("39h59") }, law.No, "MOB-COURSE-40H no"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.Course.Hours = law.Hours{} }, law.Unknown, "MOB-COURSE-40H unknown"),
	lawtest.Edit("an ARE at the minimum, 32.13", drawing("32.13"), law.Yes),
	lawtest.Edit("a cent above", drawing("32.14"), law.No, "MOB-ARE-MIN no"),
	lawtest.Edit("its amount not recorded", drawing("0.00"), law.Unknown, "MOB-ARE-MIN unknown"),
	lawtest.Edit("drawn or not", func(c *facts.Case) { c.Trainee.Benefit.ARE = law.Unknown }, law.Unknown, "MOB-ARE-MIN unknown"),
	lawtest.Edit("the 30th day after the entry", func(c *facts.Case) { c.Trainee.Travel.Requested = day("2026-06-03") }, law.Yes),
	lawtest.Edit("the 31st", func(c *facts.Case) { c.Trainee.Travel.Requested = day("2026-06-04") }, law.No, "MOB-REQUEST no", "MOB-DEADLINE no"),
	lawtest.Edit("before the entry", func(c *facts.Case) { c.Trainee.Travel.Requested = day("2026-04-01") }, law.Yes),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.Trainee.Travel.Requested = law.Date{} }, law.Unknown, "MOB-REQUEST unknown", "MOB-DEADLINE unknown"),
	lawtest.Edit("60 days after 31 July", func(c *facts.Case) { c.Trainee.Travel.Invoiced = day("2026-09-29") }, law.Yes),
	lawtest.Edit("61", func(c *facts.Case) { c.Trainee.Travel.Invoiced = day("2026-09-30") }, law.No, "MOB-INVOICE no", "MOB-DEADLINE no"),
	lawtest.Edit("not recorded", func(c *facts.Case) { c.Trainee.Travel.Invoiced = law.Date{} }, law.Unknown, "MOB-INVOICE unknown", "MOB-DEADLINE unknown"),
	lawtest.Edit("no end", func(c *facts.Case) { c.Course.End = law.Date{} }, law.Unknown, "MOB-INVOICE unknown", "MOB-DEADLINE unknown"),
	lawtest.Edit("neither", func(c *facts.Case) { c.Course.End, c.Trainee.Travel.Invoiced = law.Date{}, law.Date{} }, law.Unknown, "MOB-INVOICE unknown", "MOB-DEADLINE unknown"),
	lawtest.Edit("round trips not recorded", func(c *facts.Case) { c.Trainee.Travel.RoundTrips = law.Count{} }, law.Unknown, "MOB-TRIP-1 unknown", "MOB-AMOUNT gone"),
	lawtest.Edit("no entry", func(c *facts.Case) { c.Course.Start = law.Date{} }, law.Unknown,
		"MOB-SEEKER unknown", "MOB-DISTANCE unknown", "MOB-COURSE-40H unknown", "MOB-DEADLINE unknown", "MOB-REQUEST unknown", "MOB-INVOICE unknown", "MOB-TRIP-1 unknown", "MOB-AMOUNT unknown"),
	lawtest.Edit("2025: seven days for the request, none for the invoices", func(c *facts.Case) {
		entersOn("2025-12-31")(c)
		c.Trainee.Travel.Requested = day("2026-01-07")
	}, law.Yes, "MOB-INVOICE gone"),
	lawtest.Edit("the eighth day", func(c *facts.Case) {
		entersOn("2025-12-31")(c)
		c.Trainee.Travel.Requested = day("2026-01-08")
	}, law.No, "MOB-INVOICE gone", "MOB-REQUEST no", "MOB-DEADLINE no"),
	lawtest.Edit("an ARE before July 2025: its minimum was not found", func(c *facts.Case) {
		entersOn("2025-06-30")(c)
		drawing("30.00")(c)
	}, law.Unknown, "MOB-INVOICE gone", "MOB-ARE-MIN unknown"),
	lawtest.Edit("not a jobseeker", func(c *facts.Case) { c.Person.Jobseeker = law.No }, law.No, "MOB-SEEKER no"),
	lawtest.Edit("a jobseeker or not", func(c *facts.Case) { c.Person.Jobseeker = law.Unknown }, law.Unknown, "MOB-SEEKER unknown"),
	lawtest.Edit("a holder of a PEC", func(c *facts.Case) { c.Person.Jobseeker, c.Job.Kind = law.No, law.PEC }, law.Yes),
	lawtest.Edit("60 km and a waiver", func(c *facts.Case) {
		metres(60_000, "2", law.Metropole)(c)
		c.Trainee.Travel.Waived = law.Yes
	}, law.Unknown, "MOB-DISTANCE unknown"),
	lawtest.Edit("39 h 59 and a waiver or not", func(c *facts.Case) {
		c.Course.Hours, c.Trainee.Travel.Waived = law.MustHours("39h59"), law.Unknown
	}, law.Unknown, "MOB-COURSE-40H unknown"),
	lawtest.Edit("an ARE a cent above, and a waiver", func(c *facts.Case) {
		drawing("32.14")(c)
		c.Trainee.Travel.Waived = law.Yes
	}, law.Unknown, "MOB-ARE-MIN unknown"),
	lawtest.Edit("asked for on the 31st day, with a waiver", func(c *facts.Case) {
		c.Trainee.Travel.Requested, c.Trainee.Travel.Waived = day("2026-06-04"), law.Yes
	}, law.Unknown, "MOB-REQUEST unknown", "MOB-DEADLINE unknown"),
	lawtest.Edit("invoiced on the 61st day, with a waiver", func(c *facts.Case) {
		c.Trainee.Travel.Invoiced, c.Trainee.Travel.Waived = day("2026-09-30"), law.Yes
	}, law.Unknown, "MOB-INVOICE unknown", "MOB-DEADLINE unknown"),
	lawtest.Edit("a waiver above the derogatory ceiling", func(c *facts.Case) {
		c.Trainee.Travel.Waived, c.Trainee.Travel.Nights = law.Yes, law.MustCount(250)
	}, law.Unknown, "MOB-AMOUNT unknown"),
}

func drawing(daily string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Trainee.Benefit.ARE, c.Trainee.Benefit.Daily = law.Yes, law.MustEuro(daily)
	}
}

func mobilityDecision(c *facts.Case) law.Decision { return funding.MobilityAid(c).Decision }

// A No says how far it is, and the case changed by that much is Yes; by one unit less it stays No.
func TestMobilityFlips(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		rule    string
		off     int64
		change  func(*facts.Case, int)
	}{
		{"10 km short", metres(50_000, "1", law.Metropole), "MOB-DISTANCE", 10_001, func(c *facts.Case, n int) {
			c.Trainee.Travel.RoundTripMetres = law.MustCount(50_000 + n)
		}},
		{"4 days late", func(c *facts.Case) { c.Trainee.Travel.Requested = day("2026-06-07") }, "MOB-REQUEST", -4, func(c *facts.Case, n int) {
			c.Trainee.Travel.Requested = day("2026-06-07").AddDays(n)
		}},
		{"2 days late", func(c *facts.Case) { c.Trainee.Travel.Invoiced = day("2026-10-01") }, "MOB-INVOICE", -2, func(c *facts.Case, n int) {
			c.Trainee.Travel.Invoiced = day("2026-10-01").AddDays(n)
		}},
		{"1.87 too much", drawing("34.00"), "MOB-ARE-MIN", -187, func(c *facts.Case, n int) {
			c.Trainee.Benefit.Daily = law.MustEuro("34.00").Add(law.Cents(int64(n)))
		}},
		{"5 hours short", func(c *facts.Case) { c.Course.Hours = law.MustHours("35") }, "MOB-COURSE-40H", 300, func(c *facts.Case, n int) {
			h, err := law.HoursMinutes(35+n/60, n%60)
			if err == nil {
				c.Course.Hours = h
			}
		}},
	} {
		c := traveller()
		row.edit(&c)
		part := funding.MobilityAid(&c).Decision.Find(row.rule)
		assert.Equal(t, law.No, part.Answer(), row.because)
		assert.Equal(t, row.off, part.Off().Int(), row.because)
		n := int(row.off)
		row.change(&c, n)
		assert.Equal(t, law.Yes, funding.MobilityAid(&c).Decision.Find(row.rule).Answer(), row.because)
		less := n - 1
		if n < 0 {
			less = n + 1
		}
		row.change(&c, less)
		assert.Equal(t, law.No, funding.MobilityAid(&c).Decision.Find(row.rule).Answer(), "%s, one unit before", row.because)
	}
}

func TestMobilityTables(t *testing.T) {
	on := lawtest.On
	for p, v := range map[*law.Param[law.Euro]][2]string{
		&funding.MobilityKM: {"0.20", "0.23"}, &funding.MobilityMeal: {"6.00", "6.25"}, &funding.MobilityNight: {"30.00", "31.20"},
		&funding.MobilityCeiling: {"5000.00", "5200.00"}, &funding.MobilityDerogation: {"1500.00", "1560.00"},
	} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2021-06-08", ""), on("2021-06-09", v[0]), on("2022-11-30", v[0]), on("2022-12-01", v[1])})
	}
	for value, p := range map[string]*law.Param[law.Number]{"60000": &funding.MobilityMetres, "20000": &funding.MobilityMetresOverseas, "1": &funding.MobilityTripsADay} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2021-06-08", ""), on("2021-06-09", value)})
	}
	for value, p := range map[string]*law.Param[law.Hours]{"2": &funding.MobilityTime, "40": &funding.MobilityCourseHours} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2021-06-08", ""), on("2021-06-09", value)})
	}
	lawtest.Days(t, &funding.MobilitySeekers, []lawtest.DayRow{on("2021-06-08", ""), on("2021-06-09", "yes"), on("2023-12-14", "yes"), on("2023-12-15", "yes")})
	lawtest.Days(t, &funding.MobilityMonths, []lawtest.DayRow{on("2021-06-08", ""), on("2021-06-09", "12")})
	lawtest.Days(t, &funding.MobilityARE, []lawtest.DayRow{on("2025-06-30", ""), on("2025-07-01", "32.13")})
	lawtest.Days(t, &funding.MobilityRequestDays, []lawtest.DayRow{on("2021-06-08", ""), on("2021-06-09", "7"), on("2025-12-31", "7"), on("2026-01-01", "30")})
	lawtest.Days(t, &funding.MobilityInvoiceDays, []lawtest.DayRow{on("2025-12-31", ""), on("2026-01-01", "60")})
}
