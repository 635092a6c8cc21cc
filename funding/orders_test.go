package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// A quote before the decision shows which line of the orders governs: rate, hours, or none. A contract of 35 hours leaves the
// hours of the line alone.
func TestFoundOrders(t *testing.T) {
	type question struct {
		region facts.Region
		kind   law.Kind
		public facts.AidPublic
		day    string
	}
	idf, pdl, ges, naq, hdf, reu := facts.InIleDeFrance, facts.InPaysDeLaLoire, facts.InGrandEst, facts.InNouvelleAquitaine, facts.InHautsDeFrance, facts.InLaReunion
	everybody, young, zone := facts.EverybodyElse, facts.Youth, facts.QPVOrZRRResident
	for q, want := range map[question]string{
		{idf, law.PEC, everybody, "2018-03-04"}:                           "",  // the eve of the order
		{idf, law.PEC, everybody, "2018-03-05"}:                           "?", // the source gives the month only
		{idf, law.PEC, everybody, "2018-03-31"}:                           "?",
		{idf, law.PEC, everybody, "2018-04-01"}:                           "45% 20",
		{idf, law.PEC, facts.QPVResident, "2018-12-31"}:                   "55% 20",
		{idf, law.PEC, everybody, "2019-01-01"}:                           "", // the end was not read: the year
		{idf, law.PEC, everybody, "2019-03-24"}:                           "",
		{idf, law.PEC, everybody, "2019-03-25"}:                           "?",
		{idf, law.PEC, everybody, "2019-03-31"}:                           "?",
		{idf, law.PEC, everybody, "2019-04-01"}:                           "45% 20",
		{idf, law.PEC, facts.QPVResident, "2019-04-01"}:                   "55% 20",
		{idf, law.PEC, facts.DisabledPublic, "2019-04-01"}:                "55% 26",
		{idf, law.PEC, facts.RSARecipient, "2019-12-31"}:                  "60% 20",
		{idf, law.PEC, facts.RSARecipient, "2020-01-01"}:                  "",
		{idf, law.PEC, everybody, "2025-03-05"}:                           "", // the order exists, its values were not read
		{pdl, law.PEC, everybody, "2018-02-11"}:                           "",
		{pdl, law.PEC, everybody, "2018-02-12"}:                           "?",
		{pdl, law.PEC, everybody, "2018-02-28"}:                           "?",
		{pdl, law.PEC, everybody, "2018-03-01"}:                           "40% 20",
		{pdl, law.PEC, facts.CertifyingTrainingOrCDI, "2018-06-01"}:       "50% 20",
		{pdl, law.PEC, facts.RSARecipient, "2018-06-01"}:                  "60% 20",
		{pdl, law.PEC, everybody, "2019-01-01"}:                           "",
		{ges, law.PEC, young, "2021-01-29"}:                               "", // hours without a rate
		{ges, law.PEC, facts.OtherThanPriority, "2023-02-10"}:             "",
		{ges, law.PEC, facts.OtherThanPriority, "2023-02-11"}:             "30% 26",
		{ges, law.PEC, facts.PriorityPublic, "2023-02-11"}:                "60% 26",
		{ges, law.PEC, facts.PriorityPublic, "2024-04-05"}:                "60% 26", // the page still showed it
		{ges, law.PEC, facts.PriorityPublic, "2024-04-06"}:                "",
		{naq, law.PEC, zone, "2021-05-02"}:                                "",
		{naq, law.PEC, zone, "2021-05-03"}:                                "80% 30",
		{naq, law.PEC, facts.QPVResident, "2021-05-02"}:                   "",
		{naq, law.PEC, facts.QPVResident, "2021-05-03"}:                   "80% 30", // the line for the residents of either
		{naq, law.PEC, facts.ZRRResident, "2021-12-31"}:                   "80% 30",
		{naq, law.PEC, facts.ZRRResident, "2022-01-01"}:                   "",
		{naq, law.PEC, young, "2021-05-03"}:                               "65% 30",
		{naq, law.CIE, young, "2021-05-03"}:                               "47% 35",
		{naq, law.PEC, zone, "2022-01-01"}:                                "",
		{naq, law.PEC, facts.FurthestFromWork, "2022-08-31"}:              "",
		{naq, law.PEC, facts.FurthestFromWork, "2022-09-01"}:              "30% 26",
		{naq, law.CIE, young, "2022-09-01"}:                               "", // 20 hours without a rate
		{naq, law.CIE, young, "2023-01-01"}:                               "",
		{naq, law.CIE, young, "2023-01-02"}:                               "35%",
		{naq, law.CIE, young, "2024-01-01"}:                               "",
		{hdf, law.CIE, young, "2021-05-11"}:                               "",
		{hdf, law.CIE, young, "2021-05-12"}:                               "47% 35",
		{hdf, law.CIE, facts.RSARecipient, "2021-05-12"}:                  "",
		{reu, law.PEC, everybody, "2023-12-31"}:                           "",
		{reu, law.PEC, everybody, "2024-12-31"}:                           "60% 26",
		{reu, law.PEC, everybody, "2025-01-01"}:                           "?", // 53 % or 57 %
		{reu, law.PEC, everybody, "2025-03-23"}:                           "?",
		{reu, law.PEC, everybody, "2025-03-24"}:                           "43.5%",
		{reu, law.PEC, facts.RSARecipient, "2025-04-15"}:                  "",
		{reu, law.PEC, facts.RSARecipient, "2025-04-16"}:                  "60%",
		{facts.InNormandie, law.PEC, everybody, "2021-09-01"}:             "",
		{facts.InOccitanie, law.PEC, young, "2020-12-01"}:                 "", // undated
		{facts.InBourgogneFrancheComte, law.PEC, everybody, "2018-06-01"}: "",
		{facts.InMayotte, law.CIE, everybody, "2015-09-01"}:               "",
	} {
		c := aidedPEC()
		c.Contract.Kind, c.Contract.Hours = q.kind, law.MustHours("35")
		c.Aid.Rate, c.Aid.PaidHours = law.Rate{}, law.Hours{}
		c.Aid.Region, c.Aid.Public, c.Aid.Made, c.Contract.Made = q.region, q.public, day(q.day), day(q.day)
		aid := funding.PECAid
		if q.kind == law.CIE {
			aid = funding.CIEAid
		}
		d := aid(&c, funding.Orders()).Whole.Decision
		got := ""
		rate := d.Find("PEC-AID-RATE")
		if d.Find("PEC-AID-RATE-ORDER").Why() == law.Unsettled {
			got = "?"
		}
		if rate.Why() == law.Clause {
			for a := range rate.Args() {
				if a.Name() == "order.rate" {
					got = a.Text()
				}
			}
			for a := range d.Find("PEC-AID-WEEK").Args() {
				if a.Name() == "aid.week" {
					got += " " + a.Text()
				}
			}
		}
		assert.Equal(t, want, got, "%s %s %s on %s", q.region, q.kind, q.public, q.day)
	}
}

// Every line has an act, a source, and days in order; no two lines of one public overlap, so that one at most governs.
func TestOrdersAreSound(t *testing.T) {
	orders := funding.Orders()
	for i := range orders {
		o := &orders[i]
		assert.NotEmpty(t, o.ID)
		assert.NotEmpty(t, o.Act, o.ID)
		assert.NotZero(t, o.Region, o.ID)
		assert.NotEmpty(t, o.Source.Text, o.ID)
		assert.NotZero(t, o.Source.Seen, o.ID)
		assert.False(t, !o.Through.IsZero() && o.Through.Before(o.From), o.ID)
		assert.False(t, o.Region == facts.InNormandie, "nothing was found for Normandie")
		if o.Kind == law.PEC {
			assert.LessOrEqual(t, o.Rate.Compare(law.Percent(95)), 0, o.ID)
		} else {
			assert.LessOrEqual(t, o.Rate.Compare(law.Percent(47)), 0, o.ID)
		}
		for j := range i {
			p := &orders[j]
			if o.Region == p.Region && o.Kind == p.Kind && o.Public == p.Public && !o.From.IsZero() && !p.From.IsZero() {
				assert.True(t, p.Through.Before(o.From), "%s and %s", p.ID, o.ID)
			}
		}
	}
	orders[0].ID = "changed"
	assert.Equal(t, "REG-IDF-2018", funding.Orders()[0].ID, "the list belongs to the caller")
}

// A caller's line without a last day goes on, and the last one to begin governs.
func TestCallerOrders(t *testing.T) {
	rows := []funding.Order{
		{ID: "new", Region: facts.InNormandie, Kind: law.PEC, Public: facts.EverybodyElse, From: day("2023-01-01"), Rate: law.Percent(40), HoursMax: law.MustHours("26")},
		{ID: "old", Region: facts.InNormandie, Kind: law.PEC, Public: facts.EverybodyElse, From: day("2021-01-01"), Rate: law.Percent(50), HoursMax: law.MustHours("20")},
	}
	for on, want := range map[string]string{"2020-12-31": "0.00 to 1265.88", "2021-01-01": "444.17", "2022-12-31": "444.17", "2023-01-01": "461.93"} {
		c := aidedPEC()
		c.Aid.Rate, c.Aid.PaidHours = law.Rate{}, law.Hours{}
		c.Aid.Region, c.Aid.Public, c.Aid.Made = facts.InNormandie, facts.EverybodyElse, day(on)
		// 10.25 × 20 × 52/12 × 50 % = 444.1666…; 10.25 × 26 × 52/12 × 40 % = 461.9333…
		assert.Equal(t, want, cuiPaid(funding.PECAid(&c, rows).Whole, "2021-09-01"), on)
	}
}

// The line for the residents of a QPV or a ZRR serves either, unless the order has one for it alone; the last order to begin
// governs, whichever of the two lines it has.
func TestLineOfEither(t *testing.T) {
	line := func(public facts.AidPublic, from string, percent int) funding.Order {
		return funding.Order{Region: facts.InNormandie, Kind: law.PEC, Public: public, From: day(from), Rate: law.Percent(percent), HoursMax: law.MustHours("20")}
	}
	either, alone := line(facts.QPVOrZRRResident, "2021-01-01", 80), line(facts.QPVResident, "2021-01-01", 60)
	later, month := line(facts.QPVOrZRRResident, "2021-06-01", 50), line(facts.QPVResident, "2021-08-01", 60)
	month.MonthOnly = true
	both := line(facts.QPVOrZRRResident, "2021-08-01", 40)
	both.MonthOnly = true
	// A month of 20 hours: 10.25 × 20 × 52/12 = 888.3333…
	for _, row := range []struct {
		because string
		rows    []funding.Order
		public  facts.AidPublic
		want    string
	}{
		{"80 %, the line of either", []funding.Order{either}, facts.QPVResident, "710.67"},
		{"80 %, the line of either", []funding.Order{either}, facts.ZRRResident, "710.67"},
		{"80 %, its own public", []funding.Order{either}, facts.QPVOrZRRResident, "710.67"},
		{"60 %, a line of its own", []funding.Order{either, alone}, facts.QPVResident, "533.00"},
		{"in any order", []funding.Order{alone, either}, facts.QPVResident, "533.00"},
		{"80 %: the own line is that of the QPV", []funding.Order{alone, either}, facts.ZRRResident, "710.67"},
		{"50 %: a later order without such a line", []funding.Order{alone, later}, facts.QPVResident, "444.17"},
		{"0 to 60 %: its own line, of which the day is not known", []funding.Order{both, month}, facts.QPVResident, "0.00 to 1265.88 of 60%"},
		{"in any order", []funding.Order{month, both}, facts.QPVResident, "0.00 to 1265.88 of 60%"},
		{"the line of the QPV does not serve who lives in one or the other", []funding.Order{alone}, facts.QPVOrZRRResident, "0.00 to 1265.88"},
		{"nor another public", []funding.Order{either}, facts.Youth, "0.00 to 1265.88"}, // 10.25 × 30 × 52/12 × 95 %
	} {
		c := aidedPEC()
		c.Aid.Rate, c.Aid.PaidHours = law.Rate{}, law.Hours{}
		c.Aid.Region, c.Aid.Public, c.Aid.Made = facts.InNormandie, row.public, day("2021-08-20")
		g := funding.PECAid(&c, row.rows).Whole
		got := cuiPaid(g, "2021-09-01")
		if order := g.Decision.Find("PEC-AID-RATE-ORDER"); !order.IsZero() {
			for a := range order.Args() {
				if a.Name() == "order.rate" {
					got += " of " + a.Text()
				}
			}
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

// Frames are guidance: listed, and never used.
func TestFrames(t *testing.T) {
	for _, f := range funding.Frames() {
		assert.NotZero(t, f.Year)
		assert.NotEmpty(t, f.Source.Text)
		assert.LessOrEqual(t, f.Low.Compare(f.High), 0)
	}
}
