package funding_test

import (
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

// through is the last day of a schedule, none when it is open.
func through(s funding.Schedule) law.Date {
	var last law.Date
	for l := range s.Lines() {
		last = l.Through
	}
	return last
}

// Pay is due for the execution of the contract: none is after its last day, which is that of an early end (L1221-1). That of
// the kinds that can be a CDI is told from that of the period or the action with which it begins.
func TestScheduleEnds(t *testing.T) {
	young := apprentice("2005-05-05", "2025-09-01", "2025-09-01", "2027-08-31")
	pro := trainee("1994-06-15", facts.BelowBac) // to 2025-11-30
	pec := aided("20")                           // to 2025-10-31
	cdi := func(c *facts.Case) { c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{} }
	period := func(c *facts.Case) { cdi(c); c.Apprenticeship.End = day("2026-08-31") }
	action := func(c *facts.Case) { cdi(c); c.Professionalisation.ActionEnd = day("2025-08-31") }
	ended := func(on string) func(*facts.Case) { return func(c *facts.Case) { c.Contract.Ended = day(on) } }
	broken := func(by facts.Initiative, on string) func(*facts.Case) {
		return func(c *facts.Case) { c.CUI.Break = facts.Break{Initiative: by, Day: day(on)} }
	}
	renewed := func(c *facts.Case) { c.Contract.Renewals.Items = []facts.Renewal{{End: day("2026-04-30")}} }
	never := func(c *facts.Case) { c.Contract.Renewals.Complete = law.Yes }
	no, unknown := law.No, law.Unknown
	for _, row := range []struct {
		because string
		c       facts.Case
		change  func(*facts.Case)
		last    string
		next    law.Answer // of the day after
		says    string     // why, in French
	}{
		{"apprenticeship, to its term", young, same, "2027-08-31", no, "du 1er septembre 2025 au 31 août 2027"},
		{"ended early", young, ended("2026-01-10"), "2026-01-10", no, "du 1er septembre 2025 au 10 janvier 2026"},
		{"on its first day", young, ended("2025-09-01"), "2025-09-01", no, "du 1er septembre 2025 au 1er septembre 2025"},
		{"on its term", young, ended("2027-08-31"), "2027-08-31", no, "au 31 août 2027"},
		{"a later day does not lengthen it", young, ended("2027-12-31"), "2027-08-31", no, "au 31 août 2027"},
		{"its term not recorded: the early end closes it", young, both(func(c *facts.Case) { c.Contract.End = law.Date{} }, ended("2026-01-10")), "2026-01-10", no, "au 10 janvier 2026"},
		{"a CDI, in its period", young, both(period, ended("2026-01-10")), "2026-01-10", no, "Le contrat va du 1er septembre 2025 au 10 janvier 2026"},
		{"a CDI, after its period: the contract goes on", young, both(period, ended("2026-10-10")), "2026-08-31", no, "La période d'apprentissage va du 1er septembre 2025 au 31 août 2026"},
		{"a CDI, with its period", young, both(period, ended("2026-08-31")), "2026-08-31", no, "Le contrat va du 1er septembre 2025 au 31 août 2026"},
		{"a CDI that goes on", young, period, "2026-08-31", no, "La période d'apprentissage va du 1er septembre 2025 au 31 août 2026"},
		{"professionalisation", pro, ended("2025-06-10"), "2025-06-10", no, "au 10 juin 2025"},
		{"a CDI, in its action", pro, both(action, ended("2025-06-10")), "2025-06-10", no, "Le contrat va du 1er décembre 2024 au 10 juin 2025"},
		{"a CDI, after its action: ordinary pay until then", pro, both(action, ended("2025-10-10")), "2025-08-31", no, "31 août 2025"},
		{"PEC", pec, ended("2025-03-10"), "2025-03-10", no, "au 10 mars 2025"},
		{"ended by the employer, recorded as the break of a PEC", pec, broken(facts.ByEmployer, "2025-03-10"), "2025-03-10", no, "au 10 mars 2025"},
		{"a break that no fact tells from a suspension", pec, both(never, broken(facts.ByEmployee, "2025-03-10")), "2025-10-31", no, "au 31 octobre 2025"},
		{"a break before the start is a mistake", pec, both(never, broken(facts.ByEmployer, "2024-03-10")), "2025-10-31", no, "au 31 octobre 2025"},
		{"renewed or not", pec, same, "2025-10-31", unknown, "renouvellements"},
		{"ended with its term: it was not renewed", pec, ended("2025-10-31"), "2025-10-31", no, "au 31 octobre 2025"},
		{"ended after its term: renewed or not", pec, ended("2026-01-15"), "2025-10-31", unknown, "renouvellements"},
		{"never renewed", pec, both(never, ended("2026-01-15")), "2025-10-31", no, "au 31 octobre 2025"},
		{"renewed, and ended early", pec, both(renewed, ended("2026-01-15")), "2026-01-15", no, "au 15 janvier 2026"},
		{"a CDI", cieOf2024(), func(c *facts.Case) { c.Contract.Kind = law.CDI; cdi(c); c.Contract.Ended = day("2025-02-10") }, "2025-02-10", no, "au 10 février 2025"},
	} {
		c := row.c
		row.change(&c)
		s := funding.MinimumPay(&c)
		last := day(row.last)
		assert.Equal(t, last, through(s), row.because)
		assert.Equal(t, law.Yes, funding.MinimumPayOn(&c, c.Contract.Start).Answer(), row.because)
		_, ok := s.At(last)
		assert.True(t, ok, row.because)
		assert.NotEqual(t, no, funding.MinimumPayOn(&c, last).Answer(), row.because)
		_, ok = s.At(last.AddDays(1))
		assert.False(t, ok, row.because)
		d := funding.MinimumPayOn(&c, last.AddDays(1))
		assert.Equal(t, row.next, d.Answer(), row.because)
		assert.Contains(t, funding.Explain(d, language.French), row.says, row.because)
	}

	late := pec
	late.Contract.Ended = day("2026-01-15")
	assert.Equal(t, unknown, funding.PECPayOn(&late, day("2026-01-15")).Answer(), "a renewal reaches it")
	assert.Equal(t, no, funding.PECPayOn(&late, day("2026-01-16")).Answer(), "none does")
	ended("2025-10-10")(&pro)
	action(&pro)
	assert.Contains(t, funding.Explain(funding.ProfessionalisationPayOn(&pro, day("2025-10-11")), language.French), "Le contrat va du", "the CDI itself is over")
}

// What follows from the length concluded is not moved by an early end: the year of a course that is shortened (D6222-28-1), the
// points of a contract concluded for a year at most (D6222-30).
func TestEarlyEndKeepsTheTerm(t *testing.T) {
	c := apprentice("2005-05-05", "2024-08-20", "2024-09-01", "2026-08-31")
	shorter(facts.ShorterLevel, 36)(&c)
	c.Contract.Ended = day("2025-10-10")
	assert.Equal(t, []change{{"2024-09-01", "51%"}, {"2025-09-01", "67%"}}, rates(t, funding.ApprenticePay(&c)),
		"two years of a cycle of three: years 2 and 3, 19 and 20 years old. Counted back from the early end, year 3 would begin on 11 October 2024")

	c = secondDiploma()
	c.Contract.End, c.Contract.Ended = day("2024-10-02"), day("2024-08-31") // concluded for a year and 32 days, executed for a year
	assert.Equal(t, law.No, funding.ApprenticeSpecial(&c).Find("APP-PAY-15").Answer())
	for l := range funding.ApprenticePay(&c).Lines() {
		assert.NotContains(t, l.Rules(), "APP-PAY-15")
	}
}

// Pay slips that go beyond an early end name it, and are not held to the floor of days on which nothing is due.
func TestConformsToAnEarlyEnd(t *testing.T) {
	young := apprentice("2005-05-05", "2025-09-01", "2025-09-01", "2027-08-31")
	young.Contract.Ended = day("2026-01-10")
	pec := aided("20")
	pec.Contract.Made, pec.Contract.Start, pec.Contract.End = day("2018-01-10"), day("2018-02-01"), day("2019-01-31")
	pec.Contract.Ended = day("2018-09-10")
	broken := pec
	broken.Contract.Ended, broken.CUI.Break = law.Date{}, facts.Break{Initiative: facts.ByEmployer, Day: day("2018-09-10")}
	late := aided("20")
	late.Contract.Ended = day("2026-01-15")
	undated := late
	undated.Contract.Start = law.Date{}
	outside := []string{"paid.from", "contract.start", "contract.end"}
	for _, row := range []struct {
		because string
		c       facts.Case
		paid    funding.Paid
		want    law.Answer
		keys    []string // of the fault, none without one
		missing []string
	}{
		{"43 % of 1 823.03 is 783.9029 for the whole month, which is not due", young, month("2026-01-01", "2026-01-31", "260.00"), law.Unknown, append(outside, "contract.ended"), nil},
		{"ten days: no text shares the month", young, month("2026-01-01", "2026-01-10", "260.00"), law.Unknown, nil, []string{"paid.hours"}},
		{"ten days at 783.9029: no share is more", young, month("2026-01-01", "2026-01-10", "783.91"), law.Yes, nil, nil},
		{"the month before it: 43 % of 1 801.80 = 774.774", young, month("2025-12-01", "2025-12-31", "774.00"), law.No, nil, nil},
		{"the month after it", young, month("2026-02-01", "2026-02-28", "10.00"), law.Unknown, append(outside, "contract.ended"), nil},
		{"PEC: 9.88 × 20 × 52/12 = 856.26… for the whole month", pec, month("2018-09-01", "2018-09-30", "300.00"), law.Unknown, append(outside, "contract.ended"), nil},
		{"the break of a PEC", broken, month("2018-09-01", "2018-09-30", "300.00"), law.Unknown, append(outside, "cui.break.day"), nil},
		{"after the term, before the last day recorded: renewed?", late, month("2025-12-01", "2025-12-31", "300.00"), law.Unknown, append(outside, "contract.ended", "contract.renewals"), []string{"contract.renewals"}},
		{"beyond both: no renewal reaches it", late, month("2026-01-01", "2026-01-31", "300.00"), law.Unknown, append(outside, "contract.ended"), nil},
		{"the start is not recorded: renewals would not settle it", undated, month("2025-12-01", "2025-12-31", "300.00"), law.Unknown, append(outside, "contract.ended"), nil},
	} {
		got := funding.Conforms(funding.MinimumPay(&row.c), []funding.Paid{row.paid})
		v := got.Verdicts[0]
		assert.Equal(t, row.want, v.Answer, row.because)
		assert.Equal(t, row.missing, v.Missing, row.because)
		if row.keys == nil {
			assert.Empty(t, got.Faults, row.because)
			continue
		}
		require.Len(t, got.Faults, 1, row.because)
		assert.Equal(t, "paid_outside", got.Faults[0].Code, row.because)
		assert.Equal(t, row.keys, got.Faults[0].Facts, row.because)
		assert.True(t, v.Short.IsZero(), row.because)
	}
}

// A contract that ended before its first day was never executed: nothing is due for it, and the two days contradict each other.
func TestPayOfAContractThatNeverBegan(t *testing.T) {
	for kind, c := range map[string]facts.Case{
		"apprenticeship":      apprentice("2005-05-05", "2025-08-01", "2025-09-01", "2027-08-31"),
		"professionalisation": trainee("1994-06-15", facts.BelowBac),
		"PEC":                 aided("20"),
		"CIE":                 cieOf2024(),
	} {
		c.Contract.Ended = c.Contract.Start.AddDays(-1)
		s := funding.MinimumPay(&c)
		checkSchedule(t, &c, s)
		assert.Equal(t, []string{"contract.ended"}, s.Missing(), kind)
		require.Len(t, s.Faults(), 1, kind)
		assert.Equal(t, "ended_before_start", s.Faults()[0].Code, kind)
		assert.Equal(t, []string{"contract.start", "contract.ended"}, s.Faults()[0].Facts, kind)
		assert.NotContains(t, s.Faults()[0].Text(language.French), "ended", kind)
		d := funding.MinimumPayOn(&c, c.Contract.Start)
		assert.Equal(t, law.No, d.Answer(), kind)
		assert.Equal(t, law.No, d.Find("CONTRACT-BEGAN").Answer(), kind)
		last := c.Contract.Start.LastDay(1)
		got := funding.Conforms(s, []funding.Paid{{From: c.Contract.Start, Through: last}})
		assert.Equal(t, law.Unknown, got.Answer(), kind)
		require.Len(t, got.Faults, 1, kind)
		assert.Contains(t, got.Faults[0].Facts, "contract.ended", kind)

		c.Contract.Ended = c.Contract.Start
		assert.Equal(t, c.Contract.Start, through(funding.MinimumPay(&c)), "%s: a day is one", kind)
	}
}

// The pay of a quote ends where the schedule does: a CIE of 30 hours ended on 10 December 2024 is 1 514.50 + 1 544.40 + 10/31 of
// 1 544.40, 498.1935, whichever fact holds the day.
func TestQuoteEndsWithTheBreak(t *testing.T) {
	for because, change := range map[string]func(*facts.Case){
		"the last day of the contract": func(c *facts.Case) { c.Contract.Ended = day("2024-12-10") },
		"the day of its break":         func(c *facts.Case) { c.CUI.Break = facts.Break{Initiative: facts.ByEmployer, Day: day("2024-12-10")} },
	} {
		c := cieOf2024()
		change(&c)
		g := payOf(t, funding.Hire(&c, nil))
		assert.Len(t, slices.Collect(g.Instalments()), 3, because)
		assert.Equal(t, "3557.10 exact", g.Total().String(), because)
	}
}

// An early end only cuts: up to that day the lines are those of the same contract without it, and beyond it there are none.
func TestEarlyEndOnlyCuts(t *testing.T) {
	cuts := 0
	for seed := range uint64(1500) {
		r := rand.New(rand.NewPCG(seed, 5))
		whole := randomCase(r)
		if whole.Contract.Start.IsZero() {
			continue
		}
		c := whole
		c.Contract.Ended = c.Contract.Start.AddDays(r.IntN(1500) - 5)
		for _, pay := range []func(*facts.Case) funding.Schedule{funding.ApprenticePay, funding.ProfessionalisationPay, funding.PECPay, funding.OrdinaryPay} {
			s, cut := pay(&whole), pay(&c)
			checkSchedule(t, &c, cut)
			if l, ok := s.At(c.Contract.Start); !ok || c.Contract.Ended.Before(c.Contract.Start) || l.From.IsZero() {
				continue
			}
			var want, got []funding.Line
			for l := range s.Lines() {
				if l.From.After(c.Contract.Ended) {
					break
				}
				if l.Through.IsZero() || c.Contract.Ended.Before(l.Through) {
					l.Through = c.Contract.Ended
					cuts++
				}
				want = append(want, l)
			}
			for l := range cut.Lines() {
				got = append(got, l)
			}
			require.Len(t, got, len(want), "seed %d", seed)
			for i := range want {
				assert.Equal(t, [2]law.Date{want[i].From, want[i].Through}, [2]law.Date{got[i].From, got[i].Through}, "seed %d", seed)
				assert.Equal(t, said(&want[i]), said(&got[i]), "seed %d", seed)
			}
		}
	}
	assert.Greater(t, cuts, 1000)
}

// said is what a line comes to, whatever its days.
func said(l *funding.Line) []any {
	low, high, lowOK, highOK := l.Range()
	return []any{l.Begins, l.Answer, l.Year, l.Band, low, high, lowOK, highOK, l.Rules(), l.Missing(), l.Unsettled(), l.NoText()}
}
