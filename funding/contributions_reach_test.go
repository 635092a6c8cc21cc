package funding_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// reached is one month of an apprenticeship concluded on 1 March 2025 or later: 50 % of the SMIC, 900.90 in 2025, 911.515 from
// January 2026.
type reached struct {
	because, month, gross string
	edit                  func(*facts.Case)
	answer                law.Answer
	clause                string   // the clause that decides
	excess, csg           string   // "low..high", empty when nothing is said
	asks                  []string // in any order
}

// termOn makes the contract end on that day; never renewed when nobody may ask.
func termOn(end string, renewals law.Answer) func(*facts.Case) {
	return func(c *facts.Case) { c.Contract.End, c.Contract.Renewals.Complete = day(end), renewals }
}

func renewedTo(end law.Date) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.Renewals = facts.History[facts.Renewal]{Complete: law.Yes, Items: []facts.Renewal{{Made: c.Contract.Start, End: end}}}
	}
}

func reachedMonths() []reached {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	renewals := []string{"contract.renewals"}
	return []reached{
		// The method of sharing the ceiling in the first and last month was not found; by days it would be 911.515 × 10/31 = 294.04.
		{"ended on 10 January: the ceiling of that month may be shared", "2026-01-01", "800.00", ended("2026-01-10"), unknown, "APP-CONTRIB-EXCESS", "0.00..800.00", "0.00..786.00", nil}, // 800 × 98.25 %
		{"above the whole ceiling: 950.00 − 911.515 at least", "2026-01-01", "950.00", ended("2026-01-10"), yes, "APP-CONTRIB-EXCESS", "38.485..950.00", "37.8115125..933.375", nil},
		{"the month before is whole", "2025-12-01", "800.00", ended("2026-01-10"), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},
		{"ended on the last day: that month is whole", "2026-01-01", "800.00", ended("2026-01-31"), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},
		{"the month after the early end", "2026-02-01", "800.00", ended("2026-01-31"), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"it ended before it began", "2025-10-01", "800.00", ended("2025-08-31"), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"ended on its term: never renewed", "2026-09-01", "800.00", both(termOn("2026-08-31", unknown), ended("2026-08-31")), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"an end after the term of a contract never renewed lengthens nothing", "2026-09-01", "800.00", both(termOn("2026-08-31", yes), ended("2026-10-15")), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"or the contract was renewed", "2026-09-01", "800.00", both(termOn("2026-08-31", unknown), ended("2026-10-15")), unknown, "APP-CONTRIB-REACH", "", "", renewals},
		{"it ended then in any case", "2026-11-01", "800.00", both(termOn("2026-08-31", unknown), ended("2026-10-15")), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"no term recorded, an early end is one", "2026-01-01", "800.00", both(func(c *facts.Case) { c.Contract.End = law.Date{} }, ended("2026-01-31")), unknown, "APP-CONTRIB-EXCESS", "", "", []string{"contract.open_ended", "apprenticeship.end"}},
		{"no term recorded, a fixed one", "2026-01-01", "800.00", both(func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, no }, ended("2026-01-31")), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},

		{"CDI left within the apprenticeship", "2026-01-01", "800.00", both(cdi("2027-08-31"), ended("2026-01-10")), unknown, "APP-CONTRIB-EXCESS", "0.00..800.00", "0.00..786.00", nil},
		{"the month after", "2026-02-01", "800.00", both(cdi("2027-08-31"), ended("2026-01-10")), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"CDI left after the apprenticeship", "2026-01-01", "800.00", both(cdi("2025-12-31"), ended("2026-01-10")), yes, "APP-CONTRIB-REACH", "", "", nil},
		{"the month after that", "2026-02-01", "800.00", both(cdi("2025-12-31"), ended("2026-01-10")), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"CDI left, the end of the apprenticeship not recorded", "2025-12-01", "800.00", both(cdi(""), ended("2026-01-10")), unknown, "APP-CONTRIB-EXCESS", "", "", []string{"apprenticeship.end"}},
		{"nothing to ask after it was left", "2026-02-01", "800.00", both(cdi(""), ended("2026-01-10")), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"a CDI or not, the recorded period is over", "2026-01-01", "800.00", both(cdi("2025-12-31"), func(c *facts.Case) { c.Contract.OpenEnded = unknown }), unknown, "APP-CONTRIB-REACH", "", "", []string{"contract.end", "contract.open_ended"}},

		{"after a term, renewed or not", "2026-01-01", "800.00", termOn("2025-12-31", unknown), unknown, "APP-CONTRIB-REACH", "", "", renewals},
		{"never renewed", "2026-01-01", "800.00", termOn("2025-12-31", yes), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"above the ceiling too: perhaps not of the contract", "2026-01-01", "950.00", termOn("2025-12-31", unknown), unknown, "APP-CONTRIB-REACH", "", "", renewals},
		{"renewed beyond", "2026-01-01", "800.00", both(termOn("2025-12-31", yes), renewedTo(day("2026-12-31"))), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},
		{"renewed, to a day that is not recorded", "2026-01-01", "800.00", both(termOn("2025-12-31", yes), renewedTo(law.Date{})), unknown, "APP-CONTRIB-REACH", "", "", renewals},
		{"in a last month renewed or not", "2026-01-01", "800.00", termOn("2026-01-10", unknown), unknown, "APP-CONTRIB-EXCESS", "0.00..800.00", "0.00..786.00", renewals},
		{"in a last month never renewed", "2026-01-01", "800.00", termOn("2026-01-10", yes), unknown, "APP-CONTRIB-EXCESS", "0.00..800.00", "0.00..786.00", nil},
		{"the last month is whole, renewed or not", "2026-01-01", "800.00", termOn("2026-01-31", unknown), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},
		{"no pay in a last month: nothing is above", "2026-01-01", "0.00", termOn("2026-01-10", unknown), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},

		{"the start is not recorded", "2026-01-01", "950.00", func(c *facts.Case) { c.Contract.Start = law.Date{} }, unknown, "APP-CONTRIB-REACH", "", "", []string{"contract.start"}},
		{"neither the start nor the renewals", "2027-09-01", "800.00", func(c *facts.Case) { c.Contract.Start = law.Date{} }, unknown, "APP-CONTRIB-REACH", "", "", []string{"contract.start", "contract.renewals"}},
		{"it ended before it began, in the same month", "2025-10-01", "800.00", both(func(c *facts.Case) { c.Contract.Start = day("2025-10-20") }, ended("2025-10-10")), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"renewed, to a day that is not recorded, and ended early", "2026-01-01", "800.00", both(termOn("2025-12-31", yes), renewedTo(law.Date{}), ended("2026-01-31")), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},
		{"a CDI or not, within the recorded period", "2025-10-01", "800.00", both(cdi("2025-12-31"), func(c *facts.Case) { c.Contract.OpenEnded = unknown }), no, "APP-CONTRIB-EXCESS", "0.00..0.00", "0.00..0.00", nil},
		{"an apprenticeship over before the CDI begins is none", "2025-10-01", "800.00", cdi("2025-08-31"), unknown, "APP-CONTRIB-EXCESS", "", "", []string{"apprenticeship.end"}},
		{"a term before the start is none", "2025-10-01", "800.00", both(termOn("2025-08-31", yes), func(c *facts.Case) { c.Contract.OpenEnded = no }), unknown, "APP-CONTRIB-REACH", "", "", []string{"contract.end"}},
		{"a month after the term: the start is of no use", "2027-09-01", "950.00", both(func(c *facts.Case) { c.Contract.Start = law.Date{} }, termOn("2027-08-31", yes)), unknown, "APP-CONTRIB-REACH", "", "", nil},
		{"no month named", "", "800.00", same, unknown, "APP-CONTRIB-EXCESS", "", "", []string{"day"}},
		{"pay below zero is none", "2026-01-01", "-1.00", same, unknown, "APP-CONTRIB-EXCESS", "", "", []string{"contributions.gross"}},
	}
}

func (row *reached) ask() funding.Charges {
	c := contributing("2025-08-20")
	c.Contract.Start = day("2025-09-01")
	row.edit(&c)
	var month law.Date
	if row.month != "" {
		month = day(row.month)
	}
	return funding.Contributions(&c, month, law.MustEuro(row.gross))
}

func reachRows() []decided {
	var rows []decided
	for _, row := range reachedMonths() {
		rows = append(rows, decided{row.because, row.ask().Decision, row.answer, map[string]law.Answer{row.clause: row.answer}})
	}
	return rows
}

// A contract ends early, with its term, or later if it was renewed; a CDI goes on after the apprenticeship.
func TestContributionReach(t *testing.T) {
	bracket := func(low, high law.Exact) string {
		if !low.Valid() && !high.Valid() {
			return ""
		}
		return low.String() + ".." + high.String()
	}
	for _, row := range reachedMonths() {
		q := row.ask()
		assert.Equal(t, row.excess, bracket(q.ExcessLow, q.ExcessHigh), row.because)
		assert.Equal(t, row.csg, bracket(q.CSGLow, q.CSGHigh), row.because)
		assert.ElementsMatch(t, row.asks, asked(q.Decision), row.because)
	}
	c := contributing("2025-08-20")
	beyond := law.Cents(1 << 62).TimesInt(100)
	assert.Equal(t, []string{"contributions.gross"}, asked(funding.Contributions(&c, day("2026-01-01"), beyond).Decision), "not an amount above a ceiling")
	// L136-1-1, II, 7°, exempts apprentices: whether the apprenticeship of a CDI is over decides.
	old := contributing("2024-08-20")
	cdi("")(&old)
	q := funding.Contributions(&old, day("2025-10-01"), law.MustEuro("1000.00"))
	assert.Equal(t, law.Unknown, q.Decision.Find("APP-CONTRIB-CSG").Answer())
	assert.Equal(t, "", bracket(q.CSGLow, q.CSGHigh))
}

// What would tell is asked for, in one clause with what else is missing.
func TestPublicContributionAsks(t *testing.T) {
	public := func(on string, edit func(*facts.Case)) []string {
		c := contributing("2025-08-20")
		c.Contract.Start, c.Employer.Public = day("2025-09-01"), law.Yes
		edit(&c)
		return asked(funding.PublicContributions(&c, day(on)))
	}
	assert.ElementsMatch(t, []string{"contract.renewals"}, public("2026-01-01", termOn("2025-12-31", law.Unknown)), "renewed or not")
	assert.Empty(t, public("2026-01-01", termOn("2025-12-31", law.Yes)), "never renewed: the day is not of the contract")
	assert.ElementsMatch(t, []string{"contract.renewals", "employer.state"}, public("2026-03-01", termOn("2025-12-31", law.Unknown)), "the State or not")
	assert.ElementsMatch(t, []string{"employer.state"}, public("2026-03-01", same))
	assert.ElementsMatch(t, []string{"contract.kind", "employer.state"}, public("2026-03-01", func(c *facts.Case) { c.Contract.Kind = 0 }))
	c := contributing("2025-08-20")
	c.Employer.State = law.Yes
	assert.Contains(t, funding.Explain(funding.PublicContributions(&c, day("2024-08-31")), language.English), "The contract does not cover 31 August 2024")
	assert.Empty(t, public("2026-03-01", func(c *facts.Case) { c.Contract.Kind = law.CDD }), "no apprentice, whoever the employer is")
}

// forgotten are the ways of not knowing how long a contract or its apprenticeship lasts. An early end is not one of them: where
// none is recorded, there was none.
var forgotten = map[string]func(*facts.Case){
	"contract.kind":       func(c *facts.Case) { c.Contract.Kind = 0 },
	"contract.start":      func(c *facts.Case) { c.Contract.Start = law.Date{} },
	"contract.end":        func(c *facts.Case) { c.Contract.End = law.Date{} },
	"contract.open_ended": func(c *facts.Case) { c.Contract.OpenEnded = law.Unknown },
	"contract.renewals":   func(c *facts.Case) { c.Contract.Renewals = facts.History[facts.Renewal]{} },
	"apprenticeship.end":  func(c *facts.Case) { c.Apprenticeship.End = law.Date{} },
	"action_end":          func(c *facts.Case) { c.Professionalisation.ActionEnd = law.Date{} },
	"contract.place":      func(c *facts.Case) { c.Contract.Place = 0 },
	"employer.state":      func(c *facts.Case) { c.Employer.State = law.Unknown },
}

// recordedSpan is a contract of which everything is recorded: a CDI, or a fixed term, renewed or not, that ended early or not.
func recordedSpan(r *rand.Rand) facts.Case {
	c := contributing("2025-08-20")
	k := &c.Contract
	k.Start = day("2025-09-01").AddDays(r.IntN(40))
	k.Kind = []law.Kind{law.Apprenticeship, law.Apprenticeship, law.Professionalisation, law.CDD}[r.IntN(4)]
	period := k.Start.AddDays(r.IntN(300))
	if k.OpenEnded = law.That(r.IntN(2) == 0); k.OpenEnded == law.Yes {
		k.End, c.Apprenticeship.End, c.Professionalisation.ActionEnd = law.Date{}, period, period
	} else {
		k.End, k.Renewals.Complete = period, law.Yes
		if r.IntN(3) == 0 {
			k.Renewals.Items = []facts.Renewal{{Made: k.Start, End: period.AddDays(1 + r.IntN(200))}}
		}
	}
	if r.IntN(3) == 0 {
		k.Ended = k.Start.AddDays(r.IntN(400) - 10)
		if k.OpenEnded == law.No && k.Ended.After(period) && len(k.Renewals.Items) == 0 { // that would be no early end
			k.Ended = period
		}
	}
	c.Employer.Public, c.Employer.State = law.Yes, law.That(r.IntN(2) == 0)
	return c
}

// A day is one of the contract when no date says otherwise; a CDI whose apprenticeship has no recorded end may be past it.
func TestDayOfAContractWithoutDates(t *testing.T) {
	bare := contributing("2025-08-20")
	bare.Contract.Start, bare.Contract.End, bare.Contract.OpenEnded = law.Date{}, law.Date{}, law.Unknown
	bare.Employer.Public, bare.Employer.State = law.Yes, law.Yes
	amounts := funding.InKind{Wage: law.MustEuro("1000.00"), Allowed: law.MustEuro("100.00"), Deducted: law.MustEuro("75.00")}
	asks := func(edit func(*facts.Case)) (answers []law.Answer, keys [][]string) {
		c := bare
		edit(&c)
		for _, d := range []law.Decision{funding.BenefitsInKind(&c, day("2025-10-01"), amounts), funding.PublicContributions(&c, day("2025-10-01"))} {
			answers, keys = append(answers, d.Answer()), append(keys, asked(d))
		}
		return answers, keys
	}
	yes, unknown := []law.Answer{law.Yes, law.Yes}, []law.Answer{law.Unknown, law.Unknown}
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []law.Answer
		asked   []string
	}{
		{"no date at all", func(*facts.Case) {}, yes, nil},
		{"a start before the day", func(c *facts.Case) { c.Contract.Start = day("2025-09-01") }, yes, nil},
		{"a start after the month: the day is no day of it", func(c *facts.Case) { c.Contract.Start = day("2025-11-01") }, unknown, nil},
		{"a CDI: the apprenticeship may be over", func(c *facts.Case) { c.Contract.OpenEnded = law.Yes }, unknown, []string{"contract.start", "apprenticeship.end"}},
		{"a term that is past: it may have been renewed", func(c *facts.Case) {
			c.Contract.Start, c.Contract.End, c.Contract.Renewals = day("2024-09-01"), day("2025-08-31"), facts.History[facts.Renewal]{}
		}, unknown, []string{"contract.renewals"}},
	} {
		answers, keys := asks(row.edit)
		assert.Equal(t, row.want, answers, row.because)
		for _, k := range keys {
			assert.ElementsMatch(t, row.asked, k, row.because)
		}
	}
}

// Forgetting a fact never turns one answer into another: it stays, or becomes Unknown and asks, and amounts widen. A question about one day takes
// it for a day of the contract when no date is recorded.
func TestForgettingReach(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 22))
	names := slices.Sorted(maps.Keys(forgotten))
	for range 3000 {
		whole := recordedSpan(r)
		on := day("2025-08-01").AddDays(r.IntN(500))
		gross := law.Cents(r.Int64N(130_000))
		amounts := funding.InKind{Wage: gross, Allowed: law.MustEuro("100.00"), Deducted: law.Cents(r.Int64N(15_000))}
		truth := funding.Contributions(&whole, on, gross)
		said := []law.Decision{truth.Decision, funding.PublicContributions(&whole, on), funding.BenefitsInKind(&whole, on, amounts)}
		for _, name := range names {
			c := whole
			forgotten[name](&c)
			q := funding.Contributions(&c, on, gross)
			for i, d := range []law.Decision{q.Decision, funding.PublicContributions(&c, on), funding.BenefitsInKind(&c, on, amounts)} {
				if i > 0 && said[i].Answer() == law.Unknown {
					continue // outside the contract, which only the date that is now forgotten said
				}
				if d.Answer() != law.Unknown {
					require.Equal(t, said[i].Answer(), d.Answer(), "%d without %s, on %s: %+v\n%s", i, name, on, whole.Contract, funding.Explain(d, language.English))
				} else if said[i].Answer() != law.Unknown {
					require.NotEmpty(t, asked(d), "%d without %s, on %s: %+v\n%s", i, name, on, whole.Contract, funding.Explain(d, language.English))
				}
			}
			if q.ExcessLow.Valid() && truth.ExcessLow.Valid() {
				require.LessOrEqual(t, q.ExcessLow.Compare(truth.ExcessLow), 0, name)
				require.GreaterOrEqual(t, q.ExcessHigh.Compare(truth.ExcessHigh), 0, name)
			}
		}
	}
}
