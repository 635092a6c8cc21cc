package funding_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// traineeErasures each forget one fact. The last day of the ARE is not among them: none means that it runs on.
var traineeErasures = map[string]func(*facts.Case){
	"person.born":       func(c *facts.Case) { c.Person.Born = law.Date{} },
	"person.jobseeker":  func(c *facts.Case) { c.Person.Jobseeker = law.Unknown },
	"person.employed":   func(c *facts.Case) { c.Person.Employed = law.Unknown },
	"person.disabled":   func(c *facts.Case) { c.Person.Disabled = law.Unknown },
	"job.kind":          func(c *facts.Case) { c.Job.Kind = 0 },
	"job.structure":     func(c *facts.Case) { c.Job.Structure = 0 },
	"course.start":      func(c *facts.Case) { c.Course.Start = law.Date{} },
	"course.end":        func(c *facts.Case) { c.Course.End = law.Date{} },
	"course.hours":      func(c *facts.Case) { c.Course.Hours = law.Hours{} },
	"course.form":       func(c *facts.Case) { c.Course.Form = 0 },
	"trainee.place":     func(c *facts.Case) { c.Trainee.Place = 0 },
	"family":            func(c *facts.Case) { c.Trainee.Family = facts.Family{} },
	"family.child":      func(c *facts.Case) { c.Trainee.Family.AloneWithChild = law.Unknown },
	"family.separated":  func(c *facts.Case) { c.Trainee.Family.Separated = law.Unknown },
	"six_of_12":         func(c *facts.Case) { c.Trainee.SixOf12 = law.Unknown },
	"twelve_of_24":      func(c *facts.Case) { c.Trainee.TwelveOf24 = law.Unknown },
	"former_wage":       func(c *facts.Case) { c.Trainee.FormerWage = law.Euro{} },
	"part_time":         func(c *facts.Case) { c.Trainee.PartTime = law.Unknown },
	"month_hours":       func(c *facts.Case) { c.Trainee.MonthHours = law.Hours{} },
	"ass":               func(c *facts.Case) { c.Trainee.ASS = law.Unknown },
	"ass_monthly":       func(c *facts.Case) { c.Trainee.ASSMonthly = law.Euro{} },
	"benefit.are":       func(c *facts.Case) { c.Trainee.Benefit.ARE = law.Unknown },
	"benefit.daily":     func(c *facts.Case) { c.Trainee.Benefit.Daily = law.Euro{} },
	"benefit.first_day": func(c *facts.Case) { c.Trainee.Benefit.FirstDay = law.Date{} },
	"benefit.rff":       func(c *facts.Case) { c.Trainee.Benefit.RFF = law.Unknown },
	"trainee.for_offer": func(c *facts.Case) { c.Trainee.ForOffer = law.Unknown },
	"benefit.long_term": func(c *facts.Case) { c.Trainee.Benefit.LongTerm = law.Unknown },
	"travel.metres":     func(c *facts.Case) { c.Trainee.Travel.RoundTripMetres = law.Count{} },
	"travel.time":       func(c *facts.Case) { c.Trainee.Travel.RoundTripTime = law.Hours{} },
	"travel.days":       func(c *facts.Case) { c.Trainee.Travel.Days = law.Count{} },
	"travel.trips":      func(c *facts.Case) { c.Trainee.Travel.RoundTrips = law.Count{} },
	"travel.meals":      func(c *facts.Case) { c.Trainee.Travel.Meals = law.Count{} },
	"travel.nights":     func(c *facts.Case) { c.Trainee.Travel.Nights = law.Count{} },
	"travel.requested":  func(c *facts.Case) { c.Trainee.Travel.Requested = law.Date{} },
	"travel.invoiced":   func(c *facts.Case) { c.Trainee.Travel.Invoiced = law.Date{} },
	"travel.waived":     func(c *facts.Case) { c.Trainee.Travel.Waived = law.Unknown },
	"travel.earlier":    func(c *facts.Case) { c.Trainee.Travel.Earlier = facts.History[facts.EarlierAid]{} },
	"price.quote":       func(c *facts.Case) { c.Trainee.Price.Quote = law.Euro{} },
	"price.accepted":    func(c *facts.Case) { c.Trainee.Price.QuoteAccepted = law.Unknown },
	"price.real_cost":   func(c *facts.Case) { c.Trainee.Price.RealCost = law.Unknown },
	"price.cost":        func(c *facts.Case) { c.Trainee.Price.Cost = law.Euro{} },
	"price.agreed":      func(c *facts.Case) { c.Trainee.Price.OPCOAgreed = law.Unknown },
	"price.amount":      func(c *facts.Case) { c.Trainee.Price.OPCOAmount = law.Euro{} },
	"trainee":           func(c *facts.Case) { c.Trainee = facts.Trainee{} },
}

// randomTrainee is a case whose facts do not contradict one another.
func randomTrainee(r *rand.Rand) facts.Case {
	some := func() law.Answer { return law.Answer(r.IntN(10)/5 + 1) }
	rare := func() law.Answer { return law.That(r.IntN(6) == 0) }
	euros := func(most int) law.Euro { return law.Cents(int64(r.IntN(most*100) + 1)) }
	at := func(from string, days int) law.Date { return day(from).AddDays(r.IntN(days)) }
	entry := at("2019-06-01", 2800)
	var c facts.Case
	c.Person = facts.Person{Born: entry.AddDays(-365*16 - r.IntN(365*15)), Jobseeker: rare().Not(), Employed: rare(), Disabled: rare()}
	if c.Person.Employed == law.Yes {
		c.Job.Kind = law.Kinds()[r.IntN(len(law.Kinds()))]
		c.Job.Structure = []facts.Structure{facts.EA, facts.EATT, facts.EI}[r.IntN(3)]
	}
	c.Course.Start, c.Course.End = entry, entry.AddDays(r.IntN(400))
	h, _ := law.HoursOf(r.IntN(460))
	c.Course.Hours, c.Course.Form = h, facts.Forms()[r.IntN(4)]
	c.Trainee.Place = []law.Place{law.Metropole, law.Metropole, law.Mayotte, law.Reunion}[r.IntN(4)]
	c.Trainee.Family = facts.Family{AloneWithChild: rare(), AlonePregnant: rare(), ThreeChildren: rare(), Separated: rare()}
	if c.Trainee.Family.Separated == law.Yes {
		c.Trainee.Family.SeparatedOn = entry.AddDays(-r.IntN(2000))
	}
	c.Trainee.SixOf12, c.Trainee.TwelveOf24, c.Trainee.PartTime, c.Trainee.ASS = some(), rare(), rare(), some()
	c.Trainee.ForOffer = rare().Not()
	c.Trainee.FormerWage, c.Trainee.ASSMonthly = euros(2600), euros(600)
	c.Trainee.MonthHours, _ = law.HoursOf(r.IntN(150))
	c.Trainee.Benefit = facts.Benefit{ARE: some(), Daily: euros(60), FirstDay: entry.AddDays(-r.IntN(1200)), LastDay: entry.AddDays(r.IntN(300)), RFF: some(), LongTerm: some()}
	c.Trainee.Travel = facts.Travel{
		RoundTripMetres: law.MustCount(r.IntN(100_000)), Days: law.MustCount(r.IntN(60)), RoundTrips: law.MustCount(r.IntN(60)), Meals: law.MustCount(r.IntN(60)),
		Nights: law.MustCount(r.IntN(200)), Requested: entry.AddDays(r.IntN(40)), Invoiced: c.Course.End.AddDays(r.IntN(80)), Waived: rare(),
	}
	c.Trainee.Travel.RoundTripTime, _ = law.HoursMinutes(r.IntN(3), r.IntN(60))
	c.Trainee.Travel.Earlier = facts.History[facts.EarlierAid]{Complete: law.Yes, Items: []facts.EarlierAid{{Day: entry.AddDays(-r.IntN(800)), Amount: euros(3000)}}}
	c.Trainee.Price = facts.CoursePrice{Quote: euros(6000), QuoteAccepted: some(), RealCost: rare(), Cost: euros(6000), OPCOAgreed: some(), OPCOAmount: euros(3000)}
	return c
}

// Forgetting a fact never changes an answer into its contrary, nor an amount into another: it stays, or becomes Unknown between
// bounds that hold it.
func TestTraineeForgettingWidensOnly(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 26))
	known := 0
	for i := range 3000 {
		whole := randomTrainee(r)
		on := whole.Course.Start.AddDays(r.IntN(200))
		truth := funding.TraineeIncome(&whole, on)
		amount, ok := truth.Amount()
		if ok {
			known++
		}
		for name, erase := range traineeErasures {
			c := whole
			erase(&c)
			got := funding.TraineeIncome(&c, on)
			require.False(t, contrary(truth.Decision.Answer(), got.Decision.Answer()), "case %d without %s on %s: %s, in truth %s", i, name, on, got.Decision.Answer(), truth.Decision.Answer())
			if !ok {
				continue
			}
			require.LessOrEqual(t, got.Low.Compare(amount), 0, "case %d without %s on %s: %s, in truth %s", i, name, on, span(got), span(truth))
			require.True(t, got.Open || got.High.Compare(amount) >= 0, "case %d without %s on %s: %s, in truth %s", i, name, on, span(got), span(truth))
			if same, settled := got.Amount(); settled {
				require.Equal(t, amount, same, "case %d without %s on %s", i, name, on)
			}
		}
	}
	assert.Greater(t, known, 300, "enough cases have an amount")
}

func contrary(a, b law.Answer) bool {
	return a == law.Yes && b == law.No || a == law.No && b == law.Yes
}

func TestTraineeGrantsForgettingWidensOnly(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 26))
	known := map[string]int{}
	for i := range 3000 {
		whole := randomTrainee(r)
		for subject, grant := range map[string]func(*facts.Case) funding.Grant{
			"mobility": funding.MobilityAid, "poei": funding.POEIAid, "top-up": funding.POEIContribution, "long-term": funding.LongTermAid,
		} {
			truth := grant(&whole)
			amount, ok := truth.Total().Exact()
			ok = ok && truth.Answer() == law.Yes
			if ok {
				known[subject]++
			}
			for name, erase := range traineeErasures {
				c := whole
				erase(&c)
				got := grant(&c)
				require.False(t, contrary(truth.Answer(), got.Answer()), "case %d, %s without %s: %s, in truth %s", i, subject, name, got.Answer(), truth.Answer())
				if !ok {
					continue
				}
				low, floor := got.Total().Low()
				high, ceiling := got.Total().High()
				require.True(t, !floor || low.Compare(amount) <= 0, "case %d, %s without %s: %s, in truth %s", i, subject, name, got.Total(), amount)
				require.True(t, !ceiling || high.Compare(amount) >= 0, "case %d, %s without %s: %s, in truth %s", i, subject, name, got.Total(), amount)
			}
		}
	}
	for subject, n := range known {
		assert.Greater(t, n, 20, subject)
	}
	assert.Len(t, known, 4)
}
