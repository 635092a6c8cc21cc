package funding_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// A grant that is due whatever the missing facts, which only move its amount, begins at its least amount; one that may be refused
// begins at zero.
func TestGrantDueAnyway(t *testing.T) {
	tables := callerTables(t)
	takeover := func(c *facts.Case) {
		c.Apprenticeship.Prepares, c.OPCO.CFA.AfterBreak = law.Level6, law.Unknown
	}
	title := both(term("2024-09-02", "2024-09-02", "2025-03-01"), func(c *facts.Case) { c.OPCO.FixedTitle = law.Unknown })
	private := func(c *facts.Case) { c.Employer.Public = law.Unknown }
	for _, row := range []struct {
		because string
		grant   func(*facts.Case, *funding.Tables) funding.Grant
		edit    func(*facts.Case)
		total   string
		missing []string
	}{
		{"7 300 less 750, or less 200", funding.ApprenticeshipTraining, both(rncp(36500), takeover), "6550.00 to 7100.00", []string{"opco.cfa.after_break"}},
		{"public or not besides: nothing is certain", funding.ApprenticeshipTraining, both(rncp(36500), takeover, private), "0.00 to 7100.00", []string{"employer.public", "opco.cfa.after_break"}},
		{"kind not recorded", funding.ApprenticeshipTraining, both(rncp(36500), takeover, func(c *facts.Case) { c.Contract.Kind = 0 }), "0.00 to 7100.00", []string{"contract.kind", "opco.cfa.after_break"}},
		{"6/12 of 9 000, or the whole of it", funding.ApprenticeshipTraining, title, "4500.00 to 9000.00", []string{"opco.fixed_title"}},
		{"2019: by the level or not, unsettled", funding.ApprenticeshipTraining, term("2019-12-31", "2020-01-01", "2020-12-31"), "", nil},
		{"200 or 750", funding.EmployerParticipation, takeover, "200.00 to 750.00", []string{"opco.cfa.after_break"}},
		{"200 or 750, if private", funding.EmployerParticipation, both(takeover, private), "0.00 to 750.00", []string{"employer.public", "opco.cfa.after_break"}},
		{"level not recorded: it may be under 6", funding.EmployerParticipation, prepares(0), "0.00 to 750.00", []string{"apprenticeship.prepares"}},
		{"day of conclusion not recorded: it may be before July 2025", funding.EmployerParticipation, both(prepares(law.Level6), func(c *facts.Case) { c.Contract.Made = law.Date{} }), "0.00 to 750.00", []string{"contract.made"}},
		{"a supplement of 3 000, disabled or not", funding.DisabilitySupplement, func(c *facts.Case) {
			c.Person.Disabled, c.OPCO.Supplement = law.Unknown, law.MustEuro("3000.00")
		}, "0.00 to 3000.00", []string{"person.disabled"}},
	} {
		g := row.grant(cfaCase(row.edit), tables)
		require.Equal(t, law.Unknown, g.Answer(), row.because)
		if row.total == "" {
			low, ok := g.Total().Low()
			assert.True(t, ok && low.IsZero(), "%s: %s", row.because, g.Total())
			continue
		}
		assert.Equal(t, row.total, g.Total().String(), row.because)
		var asked []string
		for _, ask := range law.Asks(g.Decision) {
			asked = append(asked, ask.Fact)
		}
		for _, key := range row.missing {
			assert.Contains(t, asked, key, row.because)
		}
	}

	// The lines of the quote say the same, and still ask.
	q := funding.Apprenticeship(cfaCase(both(rncp(36500), takeover)), tables)
	var low, high law.Euro
	for l := range q.Lines() {
		if l.Subject == funding.SubjectNPEC {
			assert.Equal(t, law.Unknown, l.Answer)
			low, high = low.Add(l.Low), high.Add(l.High)
		}
	}
	assert.Equal(t, []string{"6550.00", "7100.00"}, []string{low.String(), high.String()})
	assert.Contains(t, q.Missing(), "opco.cfa.after_break")
}

// A total knows that a value in it may have been replaced since it was checked, and says so in words and in JSON.
func TestProvisionalTotal(t *testing.T) {
	c := plainApprentice()
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2026-12-20"), day("2027-01-01"), day("2027-12-31")
	c.Person.Born = day("2008-12-31")
	q := funding.Hire(&c, nil)
	pay := payOf(t, q)
	total := pay.Total()
	require.True(t, total.Provisional())
	assert.True(t, q.Total(funding.Employer).Provisional())
	assert.True(t, strings.HasSuffix(total.Text(language.French), " (provisoire)"), total.Text(language.French))
	assert.True(t, strings.HasSuffix(total.Text(language.English), " (provisional)"), total.Text(language.English))
	assert.Contains(t, q.Text(language.French), " (provisoire).")
	data, err := json.Marshal(total)
	require.NoError(t, err)
	assert.Contains(t, string(data), `"provisional":true`)
	assert.True(t, total.Minus(funding.Total{}).Provisional())
	assert.True(t, funding.Total{}.Minus(total).Provisional())
	for l := range q.Lines() {
		if l.Subject == funding.SubjectMinimumPay {
			assert.True(t, l.Total().Provisional())
		}
	}

	c = plainApprentice() // 2023 and 2024: all is checked
	total = payOf(t, funding.Hire(&c, nil)).Total()
	assert.False(t, total.Provisional())
	assert.NotContains(t, total.Text(language.French), "provisoire")
	data, err = json.Marshal(total)
	require.NoError(t, err)
	assert.NotContains(t, string(data), "provisional")
}

// L1253-1: a GEIQ is a groupement d'employeurs, so that who is none is asked nothing of GEIQ, and what the State pays is exact.
func TestNoGroupNoGEIQ(t *testing.T) {
	c := row26()
	c.Employer.Group, c.Employer.GEIQ = law.No, law.Unknown
	c.ProAid.Convention, c.ProAid.Oriented = law.Unknown, law.Unknown
	g := funding.GEIQAid(&c)
	assert.Equal(t, law.No, g.Answer())
	assert.Equal(t, law.No, g.Decision.Find("AID-PRO-GEIQ-GROUP").Answer())
	q := funding.Hire(&c, nil)
	assert.Equal(t, "5000.00 exact", q.Total(funding.State).String(), "level 4 under 250")
	for _, key := range []string{"employer.geiq", "pro_aid.convention", "pro_aid.oriented"} {
		assert.NotContains(t, q.Missing(), key)
	}
	c.Employer.Group = law.Yes
	assert.Equal(t, law.Unknown, funding.GEIQAid(&c).Answer(), "a groupement may be one")
	assert.Contains(t, funding.Hire(&c, nil).Missing(), "employer.geiq")
	c.Employer.Group = law.Unknown
	assert.Equal(t, law.Unknown, funding.GEIQAid(&c).Answer(), "nothing is known of it")
}

// A headcount of another year: what is asked for is its year, with the one that counts; without any, the headcount.
func TestHeadcountOfAnotherYear(t *testing.T) {
	asked := func(edit func(*facts.Case)) (keys []string, says [2]string) {
		c := row26() // concluded in 2026: the average of 2025
		edit(&c)
		d := funding.FirmUnder250(&c)
		require.Equal(t, law.Unknown, d.Answer())
		for _, ask := range law.Asks(d) {
			keys = append(keys, ask.Fact)
		}
		return keys, [2]string{funding.Explain(d, language.French), funding.Explain(d, language.English)}
	}
	for _, edit := range []func(*facts.Case){
		func(c *facts.Case) { c.Employer.Headcount.Year = law.MustCount(2024) },
		func(c *facts.Case) { c.Employer.Headcount.Year = law.MustCount(2026) },
		func(c *facts.Case) { c.Employer.Headcount.Year = law.Count{} },
	} {
		keys, says := asked(edit)
		assert.Contains(t, keys, "employer.headcount.year")
		assert.NotContains(t, keys, "employer.headcount.annual")
		assert.Contains(t, says[0], "l'effectif de l'année civile 2025")
		assert.Contains(t, says[1], "headcount of the calendar year 2025")
	}
	keys, says := asked(func(c *facts.Case) { c.Employer.Headcount = facts.Headcount{} })
	assert.Contains(t, keys, "employer.headcount.annual")
	assert.Contains(t, says[0], "l'effectif de l'année civile 2025")
}

// The commitment of a contract concluded before 8 March 2026 does not rest on the decree of that year.
func TestQuotaCites(t *testing.T) {
	cites := func(made, start string) string {
		c := aidedContract(made, start)
		large(&c)
		c.HiringAid.Quota.CommittedOn = day(start)
		d := funding.ApprenticeAidDue(&c).Find("AID-APP-QUOTA-COMMIT")
		require.False(t, d.IsZero(), made)
		var all []string
		for ref := range d.Cites() {
			all = append(all, ref.Text)
		}
		return strings.Join(all, "; ")
	}
	assert.NotContains(t, cites("2025-09-01", "2025-09-01"), "2026-168")
	assert.Contains(t, cites("2026-03-08", "2026-03-08"), "2026-168")
}

// A new SMIC changes nothing where the conventional minimum is higher before and after it.
func TestNewSMICUnderConventional(t *testing.T) {
	c := cieOf2024() // October 2024 to March 2025, 30 hours: the SMIC of a month rises on 1 November from 1 766.92 to 1 801.80
	lines := func(s funding.Schedule) string {
		var all []string
		for l := range s.Lines() {
			all = append(all, l.From.String()+" "+l.Through.String()+" "+strings.Join(l.Begins.Codes(), "+")+" "+l.Due().String())
		}
		return strings.Join(all, ", ")
	}
	smc := func(items ...facts.Conventional) { c.Pay.Conventional.Items = items }
	smc(facts.Conventional{Monthly: law.MustEuro("2100.00")}) // 30/35: 1 800
	assert.Equal(t, "2024-10-01 2025-03-31 start 1800.00", lines(funding.MinimumPay(&c)))
	smc(facts.Conventional{Monthly: law.MustEuro("1770.00")}) // 1 517.1428… is more than 1 514.50, less than 1 544.40
	assert.Equal(t, "2024-10-01 2024-10-31 start 1517.15, 2024-11-01 2025-03-31 smic 1544.40", lines(funding.MinimumPay(&c)), "here the SMIC does change it")
	smc(facts.Conventional{Monthly: law.MustEuro("2100.00")}, facts.Conventional{From: day("2024-11-01"), Monthly: law.MustEuro("2135.00")})
	assert.Equal(t, "2024-10-01 2024-10-31 start 1800.00, 2024-11-01 2025-03-31 smc 1830.00", lines(funding.MinimumPay(&c)), "another conventional minimum, on the day of a new SMIC")
	smc()
	assert.Equal(t, "2024-10-01 2024-10-31 start 1514.50, 2024-11-01 2025-03-31 smic 1544.40", lines(funding.MinimumPay(&c)))
	// An apprentice of 22: 53 % of 1 900 from September 2023, over the SMIC of 1 747.20 and that of 1 766.92 in January.
	c = apprentice("2001-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("1900.00")}}
	assert.Equal(t, "2023-09-01 2024-08-31 start 1007.00", lines(funding.MinimumPay(&c)))
}

// A decision for a PEC says nothing of the aid of a CIE, nor the reverse.
func TestCompareAidedKinds(t *testing.T) {
	c := sameHire()
	c.Contract.Kind = law.PEC
	c.Aid = facts.AidDecision{Made: day("2023-08-20"), From: day("2023-09-01"), Through: day("2024-08-31"), Rate: law.Percent(60), PaidHours: law.MustHours("35")}
	aid := func(kinds ...law.Kind) (low, high string) {
		got := funding.Compare(&c, nil, kinds...)[0].Quote.Received(funding.Employer)
		l, _ := got.Low()
		h, _ := got.High()
		return l.String(), h.String()
	}
	_, pec := aid(law.PEC)
	low, cie := aid(law.CIE)
	assert.Equal(t, "0.00", low, "no CIE was granted")
	assert.NotEqual(t, pec, cie)
	c.Contract.Kind = law.CIE
	low, _ = aid(law.PEC)
	assert.Equal(t, "0.00", low, "no PEC was granted")
	granted, _ := aid(law.CIE)
	assert.NotEqual(t, "0.00", granted)

	// The conventional minimum: the pay of both is known with it, and a floor without.
	for _, complete := range []law.Answer{law.Yes, law.Unknown} {
		c.Pay.Conventional.Complete = complete
		for _, k := range funding.Compare(&c, nil, law.PEC, law.CIE) {
			high, ok := k.Quote.Total(funding.Employer).High()
			assert.Equal(t, complete == law.Yes, ok, k.Kind)
			if ok {
				assert.Equal(t, "21124.16", high.String(), "4 × 1 747.20 + 8 × 1 766.92: %s", k.Kind)
			}
			assert.Len(t, slices.Collect(k.Months()), 12, k.Kind)
		}
	}
}

func TestUnitCostText(t *testing.T) {
	whole := grandEst() // 750 000 for 140 planned entries
	u := whole.Per(funding.Entries, funding.Budget, funding.Scope{})
	assert.Equal(t, "5\u202f357,14\u00a0€ par entrée (montant accordé 750\u202f000,00\u00a0€ pour 140 entrées prévues)", u.Text(language.French))
	assert.Equal(t, "€5,357.14 per entry (amount granted €750,000.00 for 140 planned entries)", u.Text(language.English))
	none := whole.Per(funding.Exits, funding.ActualCost, funding.Scope{})
	assert.Equal(t, "coût non calculé\u00a0: aucun montant n'est donné", none.Text(language.French))
	assert.Equal(t, "cost not computed: no amount is given", none.Text(language.English))
	e := twoSessions()
	for _, base := range []funding.CostBase{funding.Entries, funding.Completers, funding.Exits, funding.TraineeHours, funding.PersonYears, funding.SessionsRun, 0} {
		for _, n := range []funding.Numerator{funding.Budget, funding.PlannedCost, funding.ActualCost, 0} {
			for _, s := range []funding.Scope{{}, {Session: "S1"}} {
				u := e.Per(base, n, s)
				for _, tag := range []language.Tag{language.French, language.English} {
					assert.NotContains(t, u.Text(tag), "cost.", "every part has its words: %s", u)
				}
			}
		}
	}
	exits := e.Per(funding.Exits, funding.ActualCost, funding.Scope{Session: "S1"})
	assert.Contains(t, exits.Text(language.French), "8 sorties positives constatées, comptées sur les parcours aboutis)")
}
