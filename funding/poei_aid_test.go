package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// poeiOf is a course of a POEI with no real-cost financing.
func poeiOf(form facts.Form, hours, entry string) facts.Case {
	var c facts.Case
	c.Course.Form, c.Course.Start = form, day(entry)
	if hours != "" {
		c.Course.Hours = law.MustHours(hours)
	}
	c.Trainee.Price.RealCost = law.No
	return c
}

// The old scale: 8 an hour to 3 200 outside, 5 an hour to 2 000 within; service-public F17485.
func TestPOEIAid(t *testing.T) {
	for _, row := range []struct {
		because     string
		form        facts.Form
		hours, from string
		want        string
	}{
		{"400 h × 8", facts.External, "400", "2020-01-01", "yes 3200.00 exact"},
		{"399 h × 8", facts.External, "399", "2020-01-01", "yes 3192.00 exact"},
		{"401 h: the ceiling", facts.External, "401", "2020-01-01", "yes 3200.00 exact"},
		{"half an hour", facts.External, "0.5", "2020-01-01", "yes 4.00 exact"},
		{"400 h × 5", facts.InHouse, "400", "2020-01-01", "yes 2000.00 exact"},
		{"401 h: the ceiling", facts.InHouse, "401", "2020-01-01", "yes 2000.00 exact"},
		{"tutoring is within the company", facts.Tutoring, "399", "2020-01-01", "yes 1995.00 exact"},
		{"partly within, 100 × 5 or 100 × 8: nothing says which", facts.Hybrid, "100", "2020-01-01", "unknown 500.00 to 800.00"},
		{"last day of the old scale alone", facts.External, "400", "2024-04-23", "yes 3200.00 exact"},
		{"L6326-2 was read from 2019: the scale is known, the text that charges France Travail is not", facts.External, "400", "2018-12-31", "unknown 0.00 to 3200.00"},
		{"first day of the text read", facts.External, "400", "2019-01-01", "yes 3200.00 exact"},
		{"before the first source of the scale", facts.External, "400", "2011-12-31", "unknown 0.00 or more"},
		{"ash.tm.fr, 2012", facts.External, "400", "2012-01-01", "unknown 0.00 to 3200.00"},

		// Délibération 2024-29 and instruction 2024-26: both scales may apply from the one to the eve of the other.
		{"the same by both scales: 300 × 5", facts.Tutoring, "300", "2024-04-24", "yes 1500.00 exact"},
		{"301 h: 1 505 by the old, 1 500 by the new", facts.Tutoring, "301", "2024-04-24", "unknown 1500.00 to 1505.00"},
		{"outside: 3 200, or a quote", facts.External, "400", "2024-07-21", "unknown 0.00 or more"},
		{"the new scale alone", facts.Tutoring, "300", "2024-07-22", "yes 1500.00 exact"},
		{"299 h", facts.Tutoring, "299", "2024-07-22", "yes 1495.00 exact"},
		{"301 h: the ceiling", facts.Tutoring, "301", "2024-07-22", "yes 1500.00 exact"},
		{"hours not recorded", facts.Tutoring, "", "2024-07-22", "unknown 0.00 to 1500.00"},
		{"with a body: the quote, which is not recorded", facts.External, "400", "2024-07-22", "unknown 0.00 or more"},
		{"form not recorded", 0, "400", "2024-07-22", "unknown 0.00 or more"},
		{"nor in the old scale", 0, "400", "2020-01-01", "unknown 0.00 to 3200.00"},
		{"neither, between them", 0, "", "2024-05-01", "unknown 0.00 or more"},
	} {
		c := poeiOf(row.form, row.hours, row.from)
		g := funding.POEIAid(&c)
		assert.Equal(t, row.want, g.Answer().String()+" "+g.Total().String(), "%s: %s h on %s", row.because, row.hours, row.from)
		assert.Equal(t, funding.FranceTravail, g.Payer)
	}
	// Real cost, in the PIC from délibération 2019-17.
	for _, row := range []struct {
		because, from string
		real          law.Answer
		cost, want    string
	}{
		{"financed at real cost", "2019-03-12", law.Yes, "4321.09", "yes 4321.09 exact"},
		{"its amount not recorded", "2019-03-12", law.Yes, "0.00", "unknown 0.00 or more"},
		{"at real cost or not", "2019-03-12", law.Unknown, "0.00", "unknown 0.00 or more"},
		{"the eve: the scale", "2019-03-11", law.Unknown, "0.00", "yes 3200.00 exact"},
		{"past the old scale it is not asked", "2024-07-22", law.Unknown, "0.00", "unknown 0.00 or more"},
	} {
		c := poeiOf(facts.External, "400", row.from)
		c.Trainee.Price.RealCost, c.Trainee.Price.Cost = row.real, law.MustEuro(row.cost)
		g := funding.POEIAid(&c)
		assert.Equal(t, row.want, g.Answer().String()+" "+g.Total().String(), row.because)
	}
	// The quote accepted.
	for _, row := range []struct {
		because  string
		form     facts.Form
		accepted law.Answer
		quote    string
		want     string
	}{
		{"outside", facts.External, law.Yes, "5400.50", "yes 5400.50 exact"},
		{"the company's own body", facts.InHouse, law.Yes, "5400.50", "yes 5400.50 exact"},
		{"hybrid", facts.Hybrid, law.Yes, "5400.50", "yes 5400.50 exact"},
		{"refused", facts.External, law.No, "5400.50", "no 0.00 exact"},
		{"accepted or not", facts.External, law.Unknown, "5400.50", "unknown 0.00 to 5400.50"},
		{"amount not recorded", facts.External, law.Yes, "0.00", "unknown 0.00 or more"},
		{"a negative amount is no amount", facts.External, law.Yes, "-1.00", "unknown 0.00 or more"},
	} {
		c := poeiOf(row.form, "400", "2025-03-03")
		c.Trainee.Price.QuoteAccepted, c.Trainee.Price.Quote = row.accepted, law.MustEuro(row.quote)
		g := funding.POEIAid(&c)
		assert.Equal(t, row.want, g.Answer().String()+" "+g.Total().String(), row.because)
	}
	between := poeiOf(facts.External, "400", "2024-05-06")
	between.Trainee.Price.QuoteAccepted, between.Trainee.Price.Quote = law.Yes, law.MustEuro("4000.00")
	assert.Equal(t, "3200.00 to 4000.00", funding.POEIAid(&between).Total().String(), "3 200 by the old scale, 4 000 by the new")
	for i := range funding.POEIAid(&between).Instalments() {
		assert.Equal(t, "3200.00", i.Low.String())
	}
	// Both scales: what they both give is settled, the rest lies between them.
	for _, row := range []struct {
		because  string
		form     facts.Form
		accepted law.Answer
		quote    string
		real     law.Answer
		cost     string
		want     string
	}{
		{"400 h × 5 = 2 000.00 in-house, and a quote of as much", facts.InHouse, law.Yes, "2000.00", law.No, "0.00", "yes 2000.00 exact"},
		{"a cent more", facts.InHouse, law.Yes, "2000.01", law.No, "0.00", "unknown 2000.00 to 2000.01"},
		{"a cent less", facts.InHouse, law.Yes, "1999.99", law.No, "0.00", "unknown 1999.99 to 2000.00"},
		{"400 h × 8 = 3 200.00 outside, and a quote of as much", facts.External, law.Yes, "3200.00", law.No, "0.00", "yes 3200.00 exact"},
		{"refused: nothing by the new scale", facts.External, law.No, "3200.00", law.No, "0.00", "unknown 0.00 to 3200.00"},
		{"accepted or not", facts.External, law.Unknown, "3500.00", law.No, "0.00", "unknown 0.00 to 3500.00"},
		{"the quote not recorded", facts.External, law.Yes, "0.00", law.No, "0.00", "unknown 0.00 or more"},
		{"at real cost, and a quote of as much", facts.External, law.Yes, "4321.09", law.Yes, "4321.09", "yes 4321.09 exact"},
		{"at another", facts.External, law.Yes, "4000.00", law.Yes, "4321.09", "unknown 4000.00 to 4321.09"},
		{"a real cost not recorded", facts.External, law.Yes, "4000.00", law.Yes, "0.00", "unknown 0.00 or more"},
		{"at real cost or not", facts.External, law.Yes, "3200.00", law.Unknown, "0.00", "unknown 0.00 or more"},
		{"hybrid: 2 000.00 or 3 200.00 by the old scale", facts.Hybrid, law.Yes, "2500.00", law.No, "0.00", "unknown 2000.00 to 3200.00"},
		{"tutoring at real cost: 4 321.09 by the old, 1 500.00 by the new", facts.Tutoring, law.Unknown, "0.00", law.Yes, "4321.09", "unknown 1500.00 to 4321.09"},
	} {
		for _, from := range []string{"2024-04-24", "2024-07-21"} {
			c := poeiOf(row.form, "400", from)
			c.Trainee.Price = facts.CoursePrice{QuoteAccepted: row.accepted, Quote: law.MustEuro(row.quote), RealCost: row.real, Cost: law.MustEuro(row.cost)}
			g := funding.POEIAid(&c)
			assert.Equal(t, row.want, g.Answer().String()+" "+g.Total().String(), "%s, %s", row.because, from)
		}
	}
	assert.Equal(t, law.Unknown, funding.POEIAid(nil).Answer())
	outside, within := poeiOf(facts.External, "400", "2020-01-01"), poeiOf(facts.InHouse, "400", "2020-01-01")
	assert.Equal(t, funding.TrainingBody, funding.POEIAid(&outside).Payee)
	assert.Equal(t, funding.Employer, funding.POEIAid(&within).Payee)
	assert.Contains(t, conventionsOf(funding.POEIAid(&within).Decision), "POEI-AID-PAYEE")
	assert.Contains(t, conventionsOf(funding.POEIContribution(&within).Decision), "POEI-AID-PAYEE")
}

// An OPCO added up to 6 an hour to the 8 of Pôle emploi in 2012, 14 in all (ash.tm.fr no. 2695): the caller brings the amount.
func TestPOEIContribution(t *testing.T) {
	for _, row := range []struct {
		because, from, amount string
		agreed                law.Answer
		want                  string
	}{
		{"6 × 400", "2019-01-01", "2400.00", law.Yes, "yes 2400.00 exact"},
		{"the OPCO may contribute, and does not", "2019-01-01", "0.00", law.No, "no 0.00 exact"},
		{"agreed or not", "2019-01-01", "2400.00", law.Unknown, "unknown 0.00 to 2400.00"},
		{"neither", "2019-01-01", "0.00", law.Unknown, "unknown 0.00 or more"},
		{"no amount is supposed", "2024-01-01", "0.00", law.Yes, "unknown 0.00 or more"},
		{"the text before 2019 was not read", "2018-12-31", "2400.00", law.Yes, "unknown 0.00 or more"},
	} {
		c := poeiOf(facts.External, "400", row.from)
		c.Trainee.Price.OPCOAgreed, c.Trainee.Price.OPCOAmount = row.agreed, law.MustEuro(row.amount)
		g := funding.POEIContribution(&c)
		assert.Equal(t, row.want, g.Answer().String()+" "+g.Total().String(), row.because)
		assert.Equal(t, funding.OPCO, g.Payer)
	}
}

// poeRows are the decisions on the price of a POEI.
func poeiRows() []decided {
	at := func(because string, want law.Answer, form facts.Form, from string, edit func(*facts.Case), lacking ...string) decided {
		c := poeiOf(form, "400", from)
		edit(&c)
		return decided{because: because, d: funding.POEIAid(&c).Decision, whole: want, clauses: allUnknown(lacking...)}
	}
	nothing := func(*facts.Case) {}
	quote := func(accepted law.Answer, amount string) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Trainee.Price.QuoteAccepted, c.Trainee.Price.Quote = accepted, law.MustEuro(amount)
		}
	}
	top := func(because string, want law.Answer, agreed law.Answer, amount string) decided {
		c := poeiOf(facts.External, "400", "2025-03-03")
		c.Trainee.Price.OPCOAgreed, c.Trainee.Price.OPCOAmount = agreed, law.MustEuro(amount)
		return decided{because: because, d: funding.POEIContribution(&c).Decision, whole: want}
	}
	return []decided{
		at("old scale", law.Yes, facts.External, "2020-01-01", nothing), at("hybrid", law.Unknown, facts.Hybrid, "2020-01-01", nothing, "POEI-AID-SCALE"),
		at("both scales", law.Unknown, facts.External, "2024-05-06", quote(law.Yes, "4000.00"), "POEI-AID-SCALE"),
		at("both, no quote", law.Unknown, facts.External, "2024-05-06", nothing, "POEI-AID-QUOTE"), at("new scale", law.Yes, facts.Tutoring, "2024-07-22", nothing),
		at("no scale, and the text that charges France Travail is read from 2019", law.Unknown, facts.External, "2011-12-31", nothing, "POEI-FUND", "POEI-AID-SCALE"),
		at("quote", law.Yes, facts.External, "2025-03-03", quote(law.Yes, "5400.50")), at("refused", law.No, facts.External, "2025-03-03", quote(law.No, "5400.50")),
		at("not recorded", law.Unknown, facts.External, "2025-03-03", quote(law.Unknown, "0.00"), "POEI-AID-QUOTE"),
		at("real cost", law.Yes, facts.External, "2020-01-01", func(c *facts.Case) {
			c.Trainee.Price.RealCost, c.Trainee.Price.Cost = law.Yes, law.MustEuro("4321.09")
		}),
		at("at real cost or not", law.Unknown, facts.External, "2020-01-01", func(c *facts.Case) { c.Trainee.Price.RealCost = law.Unknown }, "POEI-AID-REALCOST"),
		at("no entry", law.Unknown, facts.External, "2020-01-01", func(c *facts.Case) { c.Course.Start = law.Date{} }, "POEI-FUND", "POEI-AID-SCALE"),
		top("agreed", law.Yes, law.Yes, "2400.00"), top("not agreed", law.No, law.No, "0.00"), top("not recorded", law.Unknown, law.Unknown, "0.00"),
	}
}

func TestPOETables(t *testing.T) {
	on := lawtest.On
	for p, value := range map[*law.Param[law.Euro]]string{
		&funding.POEIExternalHour: "8.00", &funding.POEIExternalMost: "3200.00", &funding.POEIInternalHour: "5.00", &funding.POEIInternalMost: "2000.00",
	} {
		lawtest.Days(t, p, []lawtest.DayRow{
			on("2011-12-31", ""), on("2012-01-01", value), on("2019-12-31", value), on("2020-01-01", value), on("2024-07-21", value), on("2024-07-22", ""),
		})
	}
	for p, value := range map[*law.Param[law.Euro]]string{&funding.POEITutorHour: "5.00", &funding.POEITutorMost: "1500.00"} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2024-04-23", ""), on("2024-04-24", value)})
	}
	lawtest.Days(t, &funding.POEIQuoted, []lawtest.DayRow{on("2024-04-23", ""), on("2024-04-24", "yes")})
	lawtest.Days(t, &funding.POEIRealCost, []lawtest.DayRow{on("2019-03-11", ""), on("2019-03-12", "yes"), on("2024-07-21", "yes"), on("2024-07-22", "")})
	for _, p := range []*law.Param[law.Answer]{&funding.POEIFinancing, &funding.POECFinancing} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2018-12-31", ""), on("2019-01-01", "yes"), on("2023-12-31", "yes"), on("2024-01-01", "yes")})
	}
}
