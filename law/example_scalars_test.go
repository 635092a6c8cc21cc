package law_test

import (
	"encoding/json"
	"fmt"

	"github.com/parcours-emploi/parcours/law"
)

func ExampleDate() {
	starts, err := law.ParseDate("01/09/2024") // ISO or French
	fmt.Println(starts, err)
	_, err = law.ParseDate("31/09/2024")
	fmt.Println(err)

	var absent law.Date
	fmt.Println(absent.IsZero(), starts.AddDays(30), starts.Weekday())
	// Output:
	// 2024-09-01 <nil>
	// law: Date: found "31/09/2024", want an existing day as YYYY-MM-DD or DD/MM/YYYY
	// true 2024-10-01 Sunday
}

func ExampleDate_LastDay() {
	// A contract of twelve months, counted from date to date.
	fmt.Println(law.MustDate("2024-01-15").LastDay(12))
	fmt.Println(law.MustDate("2023-03-01").LastDay(12)) // 366 days: 2024 is a leap year
	fmt.Println(law.MustDate("2023-08-31").LastDay(6))  // no 30 February
	// Output:
	// 2025-01-14
	// 2024-02-29
	// 2024-02-29
}

func ExampleDate_Deadline() {
	// Three months after the start of execution, for the training to begin (L6222-12).
	fmt.Println(law.MustDate("2024-09-15").Deadline(3))
	fmt.Println(law.MustDate("2024-11-30").Deadline(3))
	// Output:
	// 2024-12-15
	// 2025-02-28
}

func ExampleDate_ClearDays() {
	// Seven clear days to notify a rupture of 3 June (R5134-28).
	fmt.Println(law.MustDate("2024-06-03").ClearDays(7))
	// Output: 2024-06-11
}

func ExampleDate_Age() {
	born := law.MustDate("1994-09-01")
	fmt.Println(law.MustDate("2024-08-31").Age(born), law.MustDate("2024-09-01").Age(born))

	leap := law.MustDate("2008-02-29")
	eighteen := law.Birthday(leap, 18)
	fmt.Println(eighteen, eighteen.AgeUnsettled(leap))
	// Output:
	// 29 30
	// 2026-02-28 true
}

func ExamplePeriod() {
	cdd := law.Period{From: law.MustDate("2024-01-15"), Through: law.MustDate("2024-12-13")}
	short, _ := cdd.Short(12)
	fmt.Println(cdd, cdd.Days(), "days")
	fmt.Println("at least 12 months:", cdd.AtLeast(12), "- days missing:", short)

	cdd.Through = law.Date{} // nobody recorded the end
	fmt.Println("at least 12 months:", cdd.AtLeast(12))
	// Output:
	// 2024-01-15/2024-12-13 334 days
	// at least 12 months: no - days missing: 32
	// at least 12 months: unknown
}

func ExampleCalendar() {
	metropole := law.Calendar{Place: law.Metropole}
	start := law.MustDate("2025-04-28")
	fmt.Println(metropole.WorkingDays(start, 5)) // five jours ouvrables to deposit a contract (D6224-1)

	friday := law.MustDate("2025-04-18")
	moselle := law.Calendar{Place: law.AlsaceMoselle}
	holiday, answer := moselle.Holiday(friday)
	fmt.Println(holiday.French(), answer) // depends on the church of the commune
	moselle.GoodFriday = law.Yes
	fmt.Println(moselle.Working(friday), metropole.Working(friday))
	// Output:
	// 2025-05-05
	// Vendredi saint unknown
	// no yes
}

func ExampleEuro() {
	total := law.Euro{}
	for _, text := range []string{"1 234,56 €", "-34.56"} {
		total = total.Add(law.MustEuro(text))
	}
	fmt.Println(total)
	_, err := law.ParseEuro("1.234,56")
	fmt.Println(err)
	encoded, _ := json.Marshal(map[string]law.Euro{"aid": law.MustEuro("5000")})
	fmt.Println(string(encoded))
	// Output:
	// 1200.00
	// law: Euro: found "1.234,56", want an amount as 1234.56 or 1 234,56 €, two decimals at most
	// {"aid":"5000.00"}
}

func ExampleExact() {
	// 43 % of the monthly SMIC of January 2024: the product, what a page prints, what must be paid.
	floor := law.MustEuro("11.65").Exact().TimesHours(law.MustHours("35")).Times(52, 12).TimesRate(law.Percent(43))
	fmt.Println(floor, floor.Shown(), floor.Due())
	fmt.Println(law.MustEuro("759.77").AtLeast(floor))
	// Output:
	// 911729/1200 759.77 759.78
	// no
}

func ExampleRate() {
	rate := law.MustRate("51 %").Plus(law.Percent(15)) // fifteen points more
	fmt.Println(rate, law.MustEuro("1801.80").Times(rate).Shown())
	_, err := law.ParseRate("0.55")
	fmt.Println(err)
	// Output:
	// 66% 1189.19
	// law: Rate: found "0.55", want a percentage as 55% or 98,25 %, four decimals at most, zero or more
}

func ExampleHours() {
	company, total := law.MustHours("133h20"), law.MustHours("400")
	fmt.Println(company.Times(3), "≤", total, company.Times(3).AtMost(total))

	var absent law.Hours
	fmt.Println(law.MustHours("0").IsZero(), absent.IsZero(), absent.Times(3).AtMost(total))
	// Output:
	// 400 ≤ 400 yes
	// false true unknown
}

func ExampleLevel() {
	fmt.Println(law.Level3.AtMost(law.Level4), law.Level(0).AtMost(law.Level4))

	low, high := law.Level1969I.Levels() // the scale of 1969 ran the other way
	fmt.Println(low, high)
	// Output:
	// yes unknown
	// 7 8
}
