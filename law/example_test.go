package law_test

import (
	"fmt"

	"github.com/parcours-emploi/parcours/law"
)

// The value that governs a day, with its text; and a day for which no text is known.
func ExampleParam() {
	v, _ := law.SMIC.At(law.When{Day: law.MustDate("2024-10-31")})
	fmt.Println(v.Value, "since", v.From, "by", v.Cites[0])
	_, miss := law.SMIC.At(law.When{Day: law.MustDate("2010-01-01")})
	fmt.Println(miss.Why)
	// Output:
	// 11.65 since 2024-01-01 by décret n° 2023-1216 du 20 décembre 2023
	// no_text
}

func ExampleChanges() {
	for row := range law.Changes(law.MustDate("2025-12-31"), law.MustDate("2026-06-30"), law.Params...) {
		fmt.Println(row.From, row.Table, row.Before, "→", row.Value, "|", row.Cites[0])
	}
	// Output:
	// 2026-01-01 smic.hourly 11.88 → 12.02 | décret n° 2025-1228 du 17 décembre 2025
	// 2026-01-01 smic.hourly.mayotte 8.98 → 9.33 | décret n° 2025-1228 du 17 décembre 2025
	// 2026-04-01 rsa.flat 646.52 → 651.69 | décret n° 2026-220 du 30 mars 2026, art. 1
	// 2026-06-01 smic.hourly 12.02 → 12.31 | arrêté du 22 mai 2026
	// 2026-06-01 smic.hourly.mayotte 9.33 → 9.56 | arrêté du 22 mai 2026
}

// The monthly SMIC of 35 hours, as printed, and a floor of 43 % of it: the exact product, the amount that
// official pages print, and the cent that is due.
func ExampleMonthly() {
	v, _ := law.SMIC.At(law.When{Day: law.MustDate("2026-06-01")})
	month := law.Monthly(v.Value, law.MustHours("35"))
	floor := month.TimesRate(law.Percent(43))
	fmt.Println(month.Shown(), floor.Shown(), floor.Due())
	// Output: 1867.02 802.82 802.82
}

// Three clauses, all of which must hold; one is not known.
func ExampleTree() {
	var (
		scheme = law.Rule{ID: "SCHEME"}
		young  = law.Rule{ID: "SCHEME-AGE", Fixed: true}
		seeker = law.Rule{ID: "SCHEME-SEEKER"}
		hours  = law.Rule{ID: "SCHEME-HOURS"}
	)
	t := law.NewTree()
	t.All(&scheme)
	t.Says(&young, law.Yes, law.Fact("person.age", law.Years(25)))
	t.Answered(&seeker, "person.jobseeker", law.Unknown)
	t.Says(&hours, law.Yes, law.Fact("course.hours", law.MustHours("399")))
	t.End()
	d := t.Decision()
	fmt.Println(d.Answer())
	for depth, part := range d.Walk() {
		fmt.Println(depth, part.Rule(), part.Answer(), part.Why())
	}
	for _, ask := range law.Asks(d) {
		fmt.Println("ask", ask.Fact, "for", ask.Rules, "alone:", ask.Alone)
	}
	// Output:
	// unknown
	// 0 SCHEME unknown parts
	// 1 SCHEME-AGE yes clause
	// 1 SCHEME-SEEKER unknown missing
	// 1 SCHEME-HOURS yes clause
	// ask person.jobseeker for [SCHEME-SEEKER] alone: true
}

// A course of 410 hours for somebody too old: the hours could be fewer, the birth cannot change.
func ExampleFlips() {
	var (
		scheme = law.Rule{ID: "SCHEME"}
		hours  = law.Rule{ID: "SCHEME-HOURS"}
		either = law.Rule{ID: "SCHEME-WHO"}
		young  = law.Rule{ID: "SCHEME-AGE", Fixed: true}
		seeker = law.Rule{ID: "SCHEME-SEEKER"}
	)
	t := law.NewTree()
	t.All(&scheme)
	t.Says(&hours, law.No, law.Off("course.hours", law.Minutes(-600)))
	t.Any(&either)
	t.Says(&young, law.No)
	t.Says(&seeker, law.No)
	t.End()
	t.End()
	for _, flip := range law.Flips(t.Decision()) {
		for _, clause := range flip.Clauses {
			fmt.Println(clause.Rule())
			if off := clause.Off(); off.Role() == law.RoleOff {
				fmt.Println("  by", off.Text(), "minutes of", off.Name())
			}
		}
		fmt.Println("reaches", flip.Reaches)
	}
	// Output:
	// SCHEME-HOURS
	//   by -600 minutes of course.hours
	// SCHEME-SEEKER
	// reaches yes
}
