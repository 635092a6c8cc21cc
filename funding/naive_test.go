package funding_test

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// naive is a slow second opinion, written from the articles day by day with package time and big.Rat. It shares
// nothing with the package, its tables included. It answers about complete cases only, and gives nil where no text
// sets a percentage.
type naive struct {
	born, made, start, end time.Time
	mayotte                bool
	weekly                 int64 // hours a week
	smc                    *big.Rat
	special                string // "", "short", "long", "failure", "licpro", "same", "athlete", "public10", "public4", "public5", "next"
	cycle                  int    // months
	from                   time.Time
	earlierYear            int
	kept                   int64 // percent of the SMIC
}

func at(text string) time.Time {
	d, err := time.Parse("2006-01-02", text)
	if err != nil {
		panic(err)
	}
	return d
}

// The decrees and orders that set the hourly SMIC, in cents: first day, metropolitan France, Mayotte.
var naiveSMIC = []struct {
	from               string
	metropole, mayotte int64
}{
	{"2018-01-01", 988, 746}, {"2019-01-01", 1003, 757}, {"2020-01-01", 1015, 766}, {"2021-01-01", 1025, 774}, {"2021-10-01", 1048, 791},
	{"2022-01-01", 1057, 798}, {"2022-05-01", 1085, 819}, {"2022-08-01", 1107, 835}, {"2023-01-01", 1127, 851}, {"2023-05-01", 1152, 870},
	{"2024-01-01", 1165, 880}, {"2024-11-01", 1188, 898}, {"2026-01-01", 1202, 933}, {"2026-06-01", 1231, 956},
}

func (n *naive) hourly(d time.Time) *big.Rat {
	var cents int64
	for _, row := range naiveSMIC {
		if d.Before(at(row.from)) {
			break
		}
		cents = row.metropole
		if n.mayotte {
			cents = row.mayotte
		}
	}
	return big.NewRat(cents, 100)
}

// published is the monthly SMIC for 35 hours, half up to the cent.
func (n *naive) published(d time.Time) *big.Rat {
	month := new(big.Rat).Mul(n.hourly(d), big.NewRat(35*52, 12))
	text := month.FloatString(2) // big.Rat rounds halves away from zero
	rounded, _ := new(big.Rat).SetString(text)
	return rounded
}

// D6222-26, as the decree of 2016 and that of 2018 print it.
func (n *naive) table(year, age int) (percent int64) {
	old := n.made.Before(at("2019-01-01"))
	switch {
	case age >= 26 && !old:
		return 100
	case year > 3:
		return 0
	case age < 18 && old:
		return []int64{25, 37, 53}[year-1]
	case age < 18:
		return []int64{27, 39, 55}[year-1]
	case age < 21 && old:
		return []int64{41, 49, 65}[year-1]
	case age < 21:
		return []int64{43, 51, 67}[year-1]
	}
	return []int64{53, 61, 78}[year-1]
}

// age is the number of birthdays had on a day; on 28 February of a common year for a birth on the 29th.
func (n *naive) age(d time.Time) int {
	years := 0
	for y := n.born.Year() + 1; y <= d.Year(); y++ {
		birthday := time.Date(y, n.born.Month(), n.born.Day(), 0, 0, 0, 0, time.UTC)
		if birthday.Month() != n.born.Month() {
			birthday = time.Date(y, time.February, 28, 0, 0, 0, 0, time.UTC)
		}
		if !birthday.After(d) {
			years++
		}
	}
	return years
}

// payAge is the age that counts on a day (D6222-31): the one reached before the month began, or when hired.
func (n *naive) payAge(d time.Time) int {
	eve := time.Date(d.Year(), d.Month(), 0, 0, 0, 0, 0, time.UTC) // last day of the month before
	return max(n.age(eve), n.age(n.start))
}

// year counts anniversaries from a day: that of 29 February is 1 March of a common year, where time.Date puts it.
func anniversaries(from, d time.Time) int {
	year := 1
	for k := 1; ; k++ {
		if time.Date(from.Year()+k, from.Month(), from.Day(), 0, 0, 0, 0, time.UTC).After(d) {
			return year
		}
		year++
	}
}

func (n *naive) year(d time.Time) int {
	switch n.special {
	case "short": // the cycle ends with the contract
		return anniversaries(n.end.AddDate(0, 0, 1).AddDate(0, -n.cycle, 0), d)
	case "long", "failure":
		if !d.Before(n.from) {
			return anniversaries(n.start, n.from.AddDate(0, 0, -1))
		}
	case "licpro":
		return 2
	case "same":
		return n.earlierYear
	case "athlete":
		return min(anniversaries(n.start, d), 3)
	}
	return anniversaries(n.start, d)
}

func (n *naive) floor(d time.Time) *big.Rat {
	age := n.payAge(d)
	percent := n.table(n.year(d), age)
	if percent == 0 {
		return nil
	}
	capped := !n.made.Before(at("2020-04-01"))
	bare := percent
	increased := percent
	switch n.special {
	case "same":
		percent += 15
		increased = percent
		if capped {
			percent = min(percent, 100)
		}
	case "public10", "public4":
		percent += 10
	case "public5":
		percent += 20
	}
	increased = max(increased, percent)
	if percent > 100 && capped { // only the public points can: not settled
		return nil
	}
	base := n.published(d)
	if n.weekly != 35 {
		base = new(big.Rat).Mul(n.hourly(d), big.NewRat(n.weekly*52, 12))
	}
	smic := base
	if age >= 21 && n.smc != nil && n.smc.Cmp(n.published(d)) > 0 {
		base = new(big.Rat).Mul(n.smc, big.NewRat(n.weekly, 35))
	}
	if capped && increased > bare && base.Cmp(smic) != 0 && new(big.Rat).Mul(base, big.NewRat(increased, 100)).Cmp(smic) > 0 {
		return nil // increases that lead above the SMIC on a conventional minimum: not settled
	}
	floor := new(big.Rat).Mul(base, big.NewRat(percent, 100))
	if n.special == "next" {
		if kept := new(big.Rat).Mul(smic, big.NewRat(n.kept, 100)); kept.Cmp(floor) > 0 {
			floor = kept
		}
	}
	return floor
}

// facts is the same case in the terms of the package.
func (n *naive) facts() facts.Case {
	iso := func(d time.Time) string { return d.Format("2006-01-02") }
	c := apprentice(iso(n.born), iso(n.made), iso(n.start), iso(n.end))
	a := &c.Apprenticeship
	a.Special = law.Unknown
	a.Shorter, a.Longer, a.Diploma, a.Athlete = facts.NotShorter, facts.NotLonger, facts.OtherDiploma, law.No
	a.Previous = facts.Previous{Contract: law.No, Obtained: law.No, Broken: law.No}
	if n.mayotte {
		c.Contract.Place = law.Mayotte
	}
	c.Contract.Hours, _ = law.HoursOf(int(n.weekly))
	if n.smc != nil {
		c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro(n.smc.FloatString(2))}}
	}
	switch n.special {
	case "short":
		a.Shorter, a.CycleMonths = facts.ShorterLevel, law.MustCount(n.cycle)
	case "long":
		a.Longer, a.LongerFrom = facts.LongerAgreed, law.DateOf(n.from)
	case "failure":
		a.Longer, a.LongerFrom = facts.LongerFailure, law.DateOf(n.from)
	case "licpro":
		a.Diploma = facts.LicenceProfessionnelle
	case "same":
		a.Previous = facts.Previous{Contract: law.No, Obtained: law.Yes, SameLevel: law.Yes, Related: law.Yes, Year: law.MustCount(n.earlierYear), Broken: law.No}
	case "athlete":
		a.Athlete = law.Yes
	case "public10":
		c.Employer.Public, c.Pay.PublicPoints = law.Yes, law.Percent(10)
	case "public4":
		c.Employer.Public, a.Prepares = law.Yes, law.Level4
	case "public5":
		c.Employer.Public, a.Prepares = law.Yes, law.Level5
	case "next":
		a.Previous = facts.Previous{Contract: law.Yes, SameEmployer: law.No, Obtained: law.Yes, SameLevel: law.No, Claimed: law.Percent(int(n.kept)), Broken: law.No}
	}
	return c
}

func randomNaive(r *rand.Rand) naive {
	var n naive
	n.start = at("2018-01-01").AddDate(0, 0, r.IntN(3000))
	if r.IntN(8) == 0 {
		n.start = at([]string{"2020-02-29", "2024-02-29", "2023-09-01", "2024-01-31"}[r.IntN(4)])
	}
	n.made = n.start.AddDate(0, 0, -r.IntN(60))
	if r.IntN(4) == 0 {
		n.made = at([]string{"2018-12-31", "2019-01-01", "2020-03-31", "2020-04-01", "2020-04-26", "2020-04-27"}[r.IntN(6)])
	}
	n.born = n.start.AddDate(-15-r.IntN(14), 0, -r.IntN(365))
	if r.IntN(6) == 0 {
		n.born = at([]string{"2000-02-29", "2004-02-29", "2001-03-31", "2003-12-31"}[r.IntN(4)])
	}
	n.end = n.start.AddDate(0, 0, 180+r.IntN(1200))
	n.mayotte = r.IntN(4) == 0
	n.weekly = 35
	if r.IntN(3) == 0 {
		n.weekly = 20 + r.Int64N(20)
	}
	if r.IntN(2) == 0 {
		n.smc = big.NewRat(150000+r.Int64N(80000), 100)
	}
	since2020 := !n.made.Before(at("2020-04-01"))
	since2019 := !n.made.Before(at("2019-01-01"))
	switch pick := r.IntN(10); {
	case pick == 0 && since2020:
		n.special = "short"
		n.end = time.Date(n.end.Year(), n.end.Month(), 1+r.IntN(27), 0, 0, 0, 0, time.UTC)
		n.cycle = 12 * (1 + r.IntN(3))
		if !n.end.AddDate(0, 0, 1).AddDate(0, -n.cycle, 0).Before(n.start) {
			n.special = ""
		}
	case pick == 1 && since2020:
		n.special = "long"
	case pick == 2 && since2019:
		n.special = "failure"
	case pick == 3 && since2020:
		n.special = "licpro"
	case pick == 4 && since2019:
		n.special, n.earlierYear = "same", 1+r.IntN(3)
		n.end = n.start.AddDate(0, 0, 100+r.IntN(260))
	case pick == 5:
		n.special = "athlete"
		n.end = n.start.AddDate(4, 0, -1)
	case pick == 6 && !n.made.Before(at("2020-04-27")):
		n.special = "public10"
	case pick == 6:
		n.special = []string{"public4", "public5"}[r.IntN(2)]
	case pick == 7 && since2019:
		n.special, n.kept = "next", 27+r.Int64N(60)
	}
	if n.special == "long" || n.special == "failure" {
		n.from = n.start.AddDate(0, 0, 30+r.IntN(120))
	}
	return n
}

// Every day of random contracts has the floor that the day-by-day reading of the articles gives.
func TestAgainstNaiveReading(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 26))
	count := 150
	if testing.Short() {
		count = 60
	}
	seen := map[string]int{}
	for i := range count {
		n := randomNaive(r)
		seen[n.special]++
		c := n.facts()
		s := funding.ApprenticePay(&c)
		for d := n.start; !d.After(n.end); d = d.AddDate(0, 0, 1) {
			l, ok := s.At(law.DateOf(d))
			require.True(t, ok, "case %d: no line on %s", i, d)
			want := n.floor(d)
			if want == nil {
				require.NotEqual(t, law.Yes, l.Answer, "case %d %+v on %s: no text sets it", i, n, d)
				continue
			}
			require.Equal(t, law.Yes, l.Answer, "case %d %+v on %s: %s %s %s", i, n, d, l.Missing(), l.Unsettled(), l.NoText())
			require.Zero(t, want.Cmp(l.Exact().Rat()), "case %d %+v on %s: %s, naive %s", i, n, d, l.Exact(), want.FloatString(6))
		}
	}
	for _, special := range []string{"", "short", "long", "failure", "licpro", "same", "athlete", "public10", "next"} {
		require.NotZero(t, seen[special], "no random case of %q", special)
	}
}
